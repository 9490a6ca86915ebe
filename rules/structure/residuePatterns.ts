import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { BlockKind, SectionRole } from "../../core/report/report.ts";
import { pickedWords } from "../../core/report/yesNo.ts";
import type { Severity } from "../../core/rule/finding.ts";

export type ResidueMessage = "guidance" | "filler" | "choice" | "comment" | "open" | "broken" | "example";

/** What a pattern is tried on: the groups of the cues. */
type Sign = (typeof signs)[number][0];

/** By group, the signs and words without one of which nothing of that group can be found. */
export const signs = [
  ["bracket", "["],
  ["brace", "{|<|«"],
  [
    "note",
    oneLine`
      TODO|FIXME|TO DO|Comment [|Commented [|Formatted:|check*|confirm|confirmed with|clear this|NB|N.B.|to add|
      to update|to complete|to provide|to supply|to advise|to insert|to drop|to put|to slot|to paste|to send|to finish|
      to redo|to rewrite|to reword|to sort|to tidy|to chase|to fill|to write|to shorten|to swap|to find|to do|to look|
      to ask|to fix|to check|to attach|to state|to say|to enter|to choose|to describe|to explain|to list|to include|
      to give|to set out|to summarise|to delete|to let us|to get|will supply|will send|will provide|here about|here on|
      comms|press office|press team|press desk|media team|media office|web team|designer*|design team|printer|printers|
      print room|print unit|editor|typist|democratic services|dem services|committee clerk|
      line here|lines here|paragraph here|sentence here|words here|before it goes|before this goes|before these go
    `,
  ],
  [
    "delete",
    oneLine`
      do not|delete*|deleting|strike out|strike through|strike whichever|strike as|cross out|remove*|removing|circle|
      tick
    `,
  ],
  [
    "choice",
    oneLine`
      yes/no|yes / no|yes /no|y/n|y / n|public/*|public /*|public / *|open/*|open / *|part i|part 1|part a|key/*|
      key / *|urgent/*|urgent / *|decision/*|decision / *|discussion/*|information/*
    `,
  ],
  [
    "enter",
    oneLine`
      click*|tap|choose a*|select a*|select from|lorem ipsum|here|to be inserted|to be supplied|dummy text|sample text|
      example text|placeholder*|(insert*|(enter*|(add*|(state*|(specify*|(name of|(date of|(details|(if none|(change|
      (replace|(amend|(adapt|(use this|(use these|(use only|(use if|(keep|(retain|(complete|(fill in|(omit|(expand|
      (shorten|(tailor|(repeat|(copy|INSERT*|drop-down
    `,
  ],
  [
    "guide",
    oneLine`
      this section|this paragraph|this heading|this box|this field|this part|this template|authors|author|author's|
      guidance|drafting|notes for|notes to|note for|note to|note to self|advice to authors|advice for|(max*|
      (no more than|(up to|word limit|editor's note*|template note*|these notes|Heading 1|Heading 2|Heading 3|Arial|
      Calibri|Verdana|Times New Roman|sentence case
    `,
  ],
  [
    "order",
    oneLine`
      Replace this|Replace the|Overwrite|Adapt this|Adapt the|Expand this|Please|Set out|Describe|Explain|Outline|
      Summarise|Summarize|State|Insert|Briefly|In this section|Use this|List|Give|Provide|Include
    `,
  ],
  ["broken", "Error!|#REF*|#DIV*|#VALUE*|#NAME*|#NUM*|not found|not defined"],
  [
    "example",
    oneLine`
      Bloggs|A. N. Other|AN Other|A N Other|A.N. Other|A.N.Other|A. N. OTHER|AN OTHER|A N OTHER|A.N. OTHER|A.N.OTHER|
      Firstname*|
      First name|John Doe|Jane Doe|name@*|
      firstname.*|00000*|0000*|00/00*|00 Month
    `,
  ],
  [
    "open",
    oneLine`
      TBC|TBA|TBD|to be confirmed|to be advised|to be determined|to be completed|to be added|to be written|
      to be drafted|to follow|to come|awaited|awaiting|needed
    `,
  ],
  [
    "filler",
    oneLine`
      x|xx*|xm|xk|xbn|20xx*|dd|dd/mm|dd.mm|dd-mm|DD Month|day month|N years|N months|N weeks|N days|N posts|Y years|
      Y months|Y weeks|
      Y days|Z years|Z months|Y million|NAME OF|TITLE OF|DATE OF|NUMBER OF|AMOUNT OF|DETAILS OF|ADDRESS OF
    `,
  ],
  ["line", "_____"],
  ["query", "??|@@"],
] as const;

/** What a pattern may know of the words it is tried on. */
export interface Place {
  readonly text: string;
  readonly kind: BlockKind | "field";
  readonly role?: SectionRole | undefined;
  /** Are these words somebody else's, in which an editor's bracket is no placeholder? */
  readonly quoted?: boolean;
}

export interface Pattern {
  readonly find: RegExp;
  /** Of which cues the pattern needs one: it is not tried on words without them. */
  readonly sign: Sign;
  readonly message: ResidueMessage;
  readonly severity?: Severity;
  /** Is what was found innocent after all? */
  readonly unless?: (match: RegExpMatchArray, place: Place) => boolean;
}

const instruction = oneLine`
  insert|enter|type|cite|quote (?:the|minute|paragraph|clause)|
  give (?:the )?(?:date|minute|reference|paragraph|figure|name|title|clause)|click|tap|delete|remove|strike|cross out|
  do not|don['’]t|please|set out|outline|summari[sz]e|specify|select|choose|tick|attach|refer to|note to|note for|
  guidance|drafting|author to|authors|officers? to|finance to|legal to|for completion|to follow|to come|
  to be (?:confirmed|completed|added|agreed|inserted|supplied|decided|updated|provided|drafted|written)|awaiting|
  awaited|pending|placeholder|tb[cad]\b|if (?:applicable|required|relevant|known)|
  (?:as|where|when|delete) (?:applicable|appropriate|required)|optional\b|max(?:imum)?\.? \d|no more than \d|
  check (?:with|this|figure|date|name)|this (?:section|paragraph) (?:should|must|is)|for example[,:]|yes ?/ ?no\b|
  name of|date of|title of|amount of|number of|x{1,6}\b|\?
`;
/** Verbs that an editor may also put in place of a speaker's own word: they need more words behind them. */
const verb = oneLine`
  add|paste|slot in|drop in|state|describe|include|give|provide|complete|explain|list|confirm|check|update|amend|edit|
  detail|show
`;
const blank = oneLine`
  (?:
    (?:
      full|post|job|meeting|committee|council|officer|officer['’]s|contact|report|start|end|ward|member|author|phone|
      telephone|email|e-mail|reference|budget|total|decision|service|project|scheme|company|supplier|contractor|site
    ) ?
  )?(?:
    name|names|date|dates|amount|figure|figures|number|title|sum|address|reference|ref|month|year|percentage|value|
    location|description|text|signature|initials|telephone|email|e-mail|time|venue|reason|reasons|cost|budget|source|
    url|link|postcode|position|role|day|details
  )
`;

/** Does a place stand in a quotation that has opened and not closed before it? */
export function inQuotation(at: number, { text, quoted = false }: Place): boolean {
  const before = text.slice(0, at);
  return (
    quoted || before.split('"').length % 2 === 0 || /“[^”]*$/.test(before) || /(?<![A-Za-zÀ-ž0-9])‘[^’]*$/u.test(before)
  );
}

/** Another Roman numeral behind "XX". */
const numeral = /^(?:,? (?:and|or|to)|,| ?[–—-]) ?(?:XX?|X?(?:IX|IV|V?I{1,3}|V))(?:IX|IV|V?I{1,3}|V)?\b(?<!\bXX)/;

/** The report speaks of a form or a letter that has blanks, and quotes one. */
const ofForm = regex.i`
  \b(?:template|pro ?forma|standard|model|draft|form) (?:letters?|forms?|notices?|agreements?|conditions?|wording)\b|
  \bform of words\b|\b(?:letter|form|notice)s? (?:template|at Appendix)\b
`;

/** The form in which dates are to be written. */
const inForm = regex.i`
  \b(?:format|form|written|entered|expressed|shown|given|dates?)\b[^.;]{0,30}\b(?:as|in|of|the form)\b[^.;]{0,12}$|
  \(\W?$
`;

/** Sections whose own rules ask for what is still to come, and those that tell of work to be done. */
const answeredElsewhere: ReadonlySet<string> = new Set(["equality", "climate", "recommendations", "next-steps"]);

/** Everything that a template, a draft or an editor leaves behind. The first that fits at a place speaks. */
/** What stands behind a label, or alone, where an answer is wanted. */
const openAnswer = regex.gi`
  (?<=^[^:\n]{2,48}:\s{0,3}|^)(?:
    TB[CAD]|to be (?:confirmed|advised|determined|completed|added)|to follow|awaited|
    awaiting (?:comments?|confirmation|figures?|finance|legal)[^.;\n]{0,30}
  )\.?$
`;
/** The label of comments that clear a report: that they are wanting is for the rule on clearances. */
const ofClearance = regex.i`
  ^[\d. ]*(?:[a-z'’]+ ){0,6}(?:treasurer|finance|financial|section 151|s\.?151|accountant|solicitor|legal|monitoring)
  \b[^:]{0,40}\b(?:comments?|clearance|advice|sign-?off|officer|services)\s?:
`;

export const patterns: readonly Pattern[] = [
  {
    sign: "brace",
    find: /\{(?:>>[^{}]{0,500}<<|\+\+[^{}]{0,500}\+\+|--[^{}]{0,500}--|~~[^{}]{0,500}~~)\}/g,
    message: "comment",
  },
  {
    sign: "bracket",
    find: regex.g`
      \[(?:
        [A-Z]{2,3}|
        (?!
          (?:
            Reasons?|Source|Ward|Site|Key|Ref|Minute|Item|Policy|Case|Figure|Table|Map|Plan|Photo|Image|Link|Vote|
            Applicant|Agent|Officer|Location|Proposal|Decision
          )\s*:
        )[A-Z][a-z]{2,12}
      )(?:\s*:\s|,? (?:to|please|pls) (?:check|confirm|add|update|provide|complete|review|advise|supply)\b)
      [^\]\n]{0,200}\]|
      \bComment(?:ed)? \[[A-Z]{1,4}\d{1,3}\]\s*:
    `,
    message: "comment",
  },
  {
    sign: "note",
    find: regex.gu`
      (?<![A-Za-zÀ-ž0-9])(?:TODO|FIXME|TO DO:)(?![A-Za-zÀ-ž0-9])|\bFormatted: (?:Font|Left|Right|Indent)\b|
      \((?:please |pls )?(?:check|confirm)(?:ed)? (?:with|this|figures?|dates?|names?)\b[^)\n]{0,60}\)|
      \((?:finance|legal|hr|procurement|[A-Z]{2,3}) to (?:check|confirm|add|update|provide|complete|advise|supply)
      \b[^)\n]{0,60}\)
    `,
    message: "comment",
  },
  {
    // A line that sets a colleague to work.
    sign: "note",
    find: regex.g`
      ^(?:[–—-]\s|[\d.]+ )?(?:The )?(?:
        Finance|Legal|HR|Procurement|Comms|Communications|Property|Estates|Insurance|Equalities|Democratic Services|
        (?:Lead |Report )?(?:[Oo]fficers?|[Aa]uthor)|
        (?:[A-Z][a-z]+ )?(?:[Ss]ervices?|[Tt]eam|[Dd]epartment|[Dd]irectorate)|[A-Z]{2,3}
      ) to (?:check|confirm|add|update|complete|provide|supply|advise|insert)\b[^.;\n]{0,60}\.?$|
      \b(?:check|confirm) (?:this|these|figures?|the figures?|dates?|numbers?|spellings?) (?:with [A-Z]|before)
      [^.;\n]{0,40}
    `,
    message: "comment",
    severity: "warning",
    unless: (_, { kind, role, text }) => role === "recommendations" || kind === "heading" || text.length > 160,
  },
  {
    // A question to a colleague, or a note with initials and a day.
    sign: "bracket",
    find: /\[[A-Za-z][^[\]\n]{3,100}\?\]|\[[A-Z]{2,3} \d{1,2}[/.]\d{1,2}\b[^[\]\n]{0,100}\]/g,
    message: "comment",
    unless: (match, place) => inQuotation(match.index ?? 0, place),
  },
  {
    sign: "note",
    find: /\([A-Z]{2,3} ?[–—:-] ?[^()\n]{3,80}\?\)/g,
    message: "comment",
  },
  {
    // Somebody, or something, that is still to do or to be done: a colleague is spoken to.
    sign: "bracket",
    find: regex.gi`
      \[[^[\]\n]{2,70}?\b(?:
        to (?:
          go|check|confirm|verify|add|insert|supply|provide|complete|update|advise|agree|chase|ask|find|fill|fix|sort|
          tidy|look|paste|drop|slot|send|write|draft|redo|reword|rewrite|finish|sign|follow|come|expand|elaborate|
          amplify|flesh|clarify|quantify|shorten|
          be (?!considered|discussed|attached|published|circulated|signed|tabled|reported)
          (?:[a-z]+ed|done|put|sent|found|set|drawn|seen|written|given|shown|known|had)
        )|
        still (?:needed|wanted|missing|awaited|outstanding|to)|needs? (?:[a-z]+ ){0,2}[a-z]+ing|
        before (?:it goes|this goes|despatch|dispatch|publication|publishing|the agenda)|awaited|
        not yet (?:in|received|known)|tb[cad]
      )\b[^[\]\n]{0,120}\]
    `,
    message: "comment",
    unless: (match, place) => inQuotation(match.index ?? 0, place),
  },
  {
    // … in a verb that the text of a report might have too: it is somebody of the council who is spoken to.
    sign: "bracket",
    find: regex.gi`
      \[(?:the )?(?:[a-z]+ ){0,3}(?:
        officers?|authors?|planners?|engineers?|managers?|directors?|team|services?|accountants?|solicitors?|surveyors?|
        editor|finance|legal|hr|procurement|estates|highways|property
      ) (?:please )?to (?:
        amend|revise|review|replace|explain|describe|cover|include|state|say|justify|develop|cost|name|date|cite|
        mention|reconsider|cut|trim|soften|set out|spell out|firm up|tighten
      )\b[^[\]\n]{0,120}\]
    `,
    message: "comment",
    unless: (match, place) => inQuotation(match.index ?? 0, place),
  },
  {
    sign: "bracket",
    find: new RegExp(`\\[\\s*(?:${instruction})[^\\]\\n]{0,300}\\]`, "gi"),
    message: "guidance",
    unless: (match, place) => inQuotation(match.index ?? 0, place) && ofForm.test(place.text),
  },
  {
    sign: "bracket",
    find: new RegExp(`\\[\\s*(?:${verb})\\b[^\\]\\n]{0,300}\\]`, "gi"),
    message: "guidance",
    unless: (match, place) => inQuotation(match.index ?? 0, place) || !/\s/.test(match[0].slice(1, -1).trim()),
  },
  {
    // "Remove this line unless Estates object by Monday.": what becomes of a piece of the text hangs on somebody.
    sign: "delete",
    find: regex.g`
      (?<=^|[.;:] |^[\d.]+ |[(\[])(?:[Pp]lease |[Pp]ls )?(?:[Dd]elete|[Rr]emove)
      \ (?:(?:this|the|that|these|those) )?(?:(?:whole|last|next|above|following|previous|first|second) )?
      (?:paras?|paragraphs?|sections?|sentences?|lines?|bits?|notes?|wording|words?|tables?|figures?|box)(?: above|
      \ below)?,?
      \ (?:if|unless|once|when|before|after|as soon as|should)\b[^.\n]{3,120}
    `,
    message: "comment",
    unless: (match, place) => inQuotation(match.index ?? 0, place) || place.role === "recommendations",
  },
  {
    // A warning to whoever prints it, and a word to a colleague.
    sign: "delete",
    find: regex.g`
      \b(?:DELETE|REMOVE|STRIP OUT|TAKE OUT) (?:BEFORE|PRIOR TO|ON) (?:PUBLI[A-Z]+|PRINTING|ISSUE|CIRCULATION|RELEASE)
      \b[^.\n]{0,80}|
      (?<=^|[.:–—-] )[Dd]o not (?:delete|remove|amend|change) (?:or |this |the |these |any )[^.\n]{0,30}?\b
      (?:title|heading|template|section)s?\b
    `,
    message: "comment",
  },
  {
    sign: "note",
    find: regex.g`
      \((?:[Pp]lease |[Pp]ls )?(?:[Cc]heck|[Cc]onfirm|[Cc]lear) (?:this|these|it|that|all this) (?:with|against|before)
      \b[^()\n]{0,80}\)|
      \bN\.?B\.?[:,]? ?[–—-]? ?[A-Z][a-z]+,? (?:can|could|please|pls|would) (?:you )?
      (?:check|firm|confirm|add|update|fill|look|tidy|send|sort|finish|supply|provide)\b[^.\n]{0,80}
    `,
    message: "comment",
    unless: (match, place) => inQuotation(match.index ?? 0, place),
  },
  {
    // "[If there are none, say so; otherwise list them.]": what the author is to do in either case.
    sign: "bracket",
    find: regex.g`
      \[(?:[Ii]f|[Ww]here|[Ww]hen|[Uu]nless|[Oo]nly if|[Oo]nly where|Should|For) [^[\]\n]{3,160}?\b(?:
        say so|say|set (?:it |them |this )?out|state|explain|give|include|delete|list|describe|add|omit|insert|complete|
        write|remove|use this|put
      )\b[^[\]\n]{0,160}\]
    `,
    message: "guidance",
    unless: (match, place) => inQuotation(match.index ?? 0, place),
  },
  {
    // A paragraph that puts its own writing off: "To be completed once Legal has had a look."
    sign: "open",
    find: regex.gi`
      ^(?:\d[\d.]* )?
      (?:(?:This|The) (?:section|part|paragraph|text|wording) (?:is |will be )?|Text |Wording |Comments )?(?:still )?(?:
        to be (?:completed|written|drafted|supplied|provided|added|finished|updated|confirmed)|to follow|to come|awaited
      ) (?:
        once|when|as soon as|on receipt of|from (?=[A-Z]|the )|
        by (?=the [A-Z]|[A-Z][a-z]+ (?:[Tt]eam|[Uu]nit|[Ss]ervices?|[Oo]fficer|[Mm]anager))|
        after (?=[A-Z]|the [A-Z]|consult)
      )\b[^\n]{0,120}$
    `,
    message: "open",
    unless: (_, { kind, role, text }) =>
      kind === "cell" || kind === "heading" || answeredElsewhere.has(role ?? "") || text.length > 160,
  },
  {
    sign: "bracket",
    find: regex.gi`
      \[\s*(?:the |your |an? )?(?:${blank})
      (?:,? (?:of|and|or|to be|here|in full|(?:job )?title|post|tel\w*|e-?mail|phone|number)\b[^\]\n]{0,60})?\s*\]|
      \[(?![^\]]*\b(?:is|are|was|were|not|been)\b)[a-z][a-z ’'-]{2,50} (?:goes |to go |to come |to be put )?here\s*\]
    `,
    message: "guidance",
    unless: (match, place) => inQuotation(match.index ?? 0, place),
  },
  {
    sign: "brace",
    find: regex.gi`
      <<[^<>\n]{2,80}>>|<\s?>|<\s*(?:insert|enter|add|type|(?:the |your )?(?:${blank}))\b[^<>\n]{0,80}>|«[^«»\n]{1,60}»|
      \{\{[^{}\n]{1,60}\}\}|\{\s*(?:insert|enter|${blank})\b[^{}\n]{0,60}\}|
      \{[ \t]*(?:[a-z][a-z ]{1,24}: ?)?(?:please )?(?:
        insert|enter|add|paste|put|delete|remove|attach|check|confirm|update|complete|write|say|give|name|list|describe|
        explain|choose|select|replace|drop in
      )\ [a-z][^{}\n:]{3,160}\}
    `,
    message: "guidance",
  },
  {
    // "[No if exempt – remove whichever is not needed]"
    sign: "bracket",
    find: regex.gi`
      \[[^[\]\n]{2,120}?\b(?:delete|remove|strike out|cross out|keep|retain|omit) (?:
        whichever|whatever|as (?:applicable|appropriate|needed|required|necessary)|what (?:does|is|applies)|if not|
        the (?:one|ones|other)|those that|any that|one\b|where (?:not|un)
      )[^[\]\n]{0,80}\]
    `,
    message: "choice",
    unless: (match, place) => inQuotation(match.index ?? 0, place),
  },
  {
    sign: "delete",
    find: regex.gi`
      \((?:please )?(?:delete|strike out|strike through|cross out|remove|circle|tick)[^)\n]{0,20}\b
      (?:as|whichever|whatever|where|if|this|these|those|one|all that|inapplicable|applicable|appropriate|which)
      \b[^)\n]{0,80}\)|
      \*?\b(?:delete|strike out|cross out|circle|tick)
      \ (?:as|where|if not|where not|whichever is|whichever is not|whichever is in)\s?
      (?:applicable|appropriate|necessary|needed|required|used|not applicable|inapplicable)\b
    `,
    message: "choice",
    unless: (match, place) =>
      inQuotation(match.index ?? 0, place) ||
      (/\btick\b/i.test(match[0]) && (pickedWords(place.text) !== place.text || /[✓✔☒☑]/.test(place.text))),
  },
  {
    sign: "choice",
    find: regex.gi`
      (?<=:\s{0,3}|^)(?:
        yes ?\/ ?no(?: ?\/ ?(?:n\/?a|not applicable))?|y ?\/ ?n|public ?\/ ?(?:private|exempt|confidential|restricted)|
        open ?\/ ?(?:closed|exempt|restricted)|part (?:i|1|a) ?(?:\/|or) ?(?:part )?(?:ii|2|b)|key ?\/ ?non-?key|
        urgent ?\/ ?(?:non-urgent|not urgent|routine)|
        (?:for )?decision ?\/ ?(?:for )?(?:discussion|information|noting)(?: ?\/ ?(?:for )?(?:information|noting))?
      )\s?\*?$
    `,
    message: "choice",
  },
  {
    sign: "enter",
    find: regex.gi`
      \b(?:
        please select (?:an?|one|from)\b[^.;\n]{0,30}|
        select (?:an? (?:option|item|date|value)|from (?:the )?(?:list|drop-down)[^.;\n]{0,20})|
        choose a date\b\.?(?! \w)|(?:dummy|sample|example|placeholder) text\b(?! (?:on|for|of|in|was|were|is|from|at|
        used|cut)\b)|INSERT(?: [A-Z]{2,}){1,4}|
        (?:[A-Za-z]{2,14} ){1,4}goes? here\b|
        click (?:or tap )?(?:here )?to (?:enter|add|insert) (?:some |a |an )?(?:text|date|name|title|number)\.?|
        choose an item\.?|enter text here\b|lorem ipsum\b|
        (?:insert|enter|type|add) (?:your )?(?:
          text|names?|dates?|title|details|figures?|amount|wording|table|chart|map|logo|signature|link|reference|
          comments?|recommendations?
        ) here\b|
        insert here\b|(?:text|wording|figures?|details|comments|content) (?:goes here|to be inserted|to be supplied)
      )
    `,
    message: "guidance",
    unless: (match, place) => inQuotation(match.index ?? 0, place),
  },
  {
    sign: "enter",
    find: regex.gi`
      \((?:
        insert|enter|add|specify|(?:name|date) of(?![^()\n]{0,80}(?:\d|: ?\w))|
        details to (?:follow|be)|
        if none,? (?:please )?(?:state|say|write|enter|insert|put)
      )\b(?! to\b)[^()\n]{0,80}\)
    `,
    message: "guidance",
    severity: "warning",
  },
  {
    // In round brackets, an order about the words beside it.
    sign: "enter",
    find: regex.gi`
      \((?:change|replace|amend|adapt|use|keep|retain|complete|fill in|omit|expand|shorten|tailor|repeat|copy)\b(?=
        [^()\n]{0,60}\b(?:
          this|these|own|your|only if|only where|if the (?:report|decision|matter|item)|otherwise|
          the (?:name|paragraph|section|text|wording|figures?|row|table|example)s?
        )\b
      )[^()\n]{3,120}\)
    `,
    message: "guidance",
    severity: "warning",
    unless: (match, place) => inQuotation(match.index ?? 0, place),
  },
  {
    // A colleague, by initials, who is still to see to it.
    sign: "note",
    find: regex.g`
      [–—] ?[A-Z]{2,3} to (?:check|confirm|add|update|complete|provide|supply|advise|insert|verify)\b[^.;\n–—]{0,40}
      (?:[–—]|(?=[.;]|$))
    `,
    message: "comment",
    // In a line on the state of the draft it is that line's fault.
    unless: (_, { kind, text }) =>
      /^\W*(?:version|status)\b/i.test(text) || (kind === "cell" && /^(?:draft\b|v\d)/i.test(text)),
  },
  {
    sign: "guide",
    find: regex.gi`
      ^(?:report )?(?:author|officer|lead officer|report writer)s? to
      \ (?:complete|add|insert|update|supply|provide|confirm|check|amend|finish|fill in|draft|write)\b[^.\n]{0,80}
    `,
    message: "comment",
    unless: (_, { role }) => role === "recommendations",
  },
  {
    sign: "order",
    find: regex.gi`
      ^(?:please )?(?:replace|overwrite|adapt|expand) (?:this|the)
      \ (?:text|paragraph|section|wording|example|box|placeholder|line|sentence|heading)\b[^\n]{0,120}
    `,
    message: "guidance",
    unless: (_, { role }) => role === "recommendations",
  },
  {
    sign: "guide",
    find: regex.gi`
      \bthis (?:section|paragraph|heading|box|field|part of the report|template) (?:should|must|needs to|is to|is for)
      \ (?:
        include|contain|set out|state|explain|describe|summari[sz]e|outline|give|show|list|cover|
        be (?:completed|filled in|used (?:to|for)|deleted|removed|no (?:more|longer) than)
      )\b|
      \b(?:delete|remove) (?:this|these|all)
      \ (?:text|guidance|notes?|box|instructions?|prompts?|italics|guidance text|red text|line)\b|
      (?<!\b(?:that|whether|how|where) )\b(?:report )?authors? (?:should|must|are (?:asked|reminded|required) to)
      \ (?:delete|include here|set out here|complete this|use this|remove|explain here|state here|add here)\b|
      \b(?:guidance notes?|notes?|guidance|advice) (?:for|to) (?:the )?(?:report )?
      (?:authors?|writers?|report officers?|self)\s*[:–—-]|
      \b(?:drafting|guidance|template|editor['’]s|author['’]s) notes?(?:\s?[:–—-])|\bdrafting note\b|
      (?<!\b(?:that|whether|how|where) )\bauthors (?:must|should|are to|need to)
      \ (?:complete|ensure|set|state|explain|use|follow|refer|keep|write)\b|
      \bbefore (?:deleting|removing) (?:this|these)\b|\bHeading [1-4]\s?[–—:-]\s|
      \b(?:Arial|Calibri|Verdana|Times New Roman),? \d{1,2}(?: ?pt| ?point)?\b|
      \bword limit:? \d+|\((?:max(?:imum)?|no more than|up to)\.? \d{2,4} words\)
    `,
    message: "guidance",
  },
  {
    sign: "order",
    // A paragraph of a formal section that begins as an order speaks to the author, not to the reader.
    find: regex.gi`
      ^(?:please )?(?:
        set out(?: here)?|describe|explain|outline|summari[sz]e|state|insert|
        briefly (?:describe|explain|set out|state|outline)|
        in this section,? (?:please )?(?:set out|describe|explain|outline|state|list)|
        use this (?:section|heading|paragraph) to
      )\s+(?:here |clearly |briefly )?
      (?:the|any|all|how|why|what|whether|which|who|each|your|if|details|below(?! (?:is|are)\b))\b[^\n]{0,160}
    `,
    message: "guidance",
    severity: "warning",
    unless: ([words], { kind, role, text }) =>
      kind !== "paragraph" || role === undefined || role === "recommendations" || text.length > words.length + 200,
  },
  {
    sign: "broken",
    find: regex.giu`
      \berror! (?:reference source|bookmark|no (?:bookmark|text))[^.\n]{0,40}\.?|
      (?<![A-Za-zÀ-ž0-9])#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!)
    `,
    message: "broken",
  },
  {
    sign: "example",
    find: regex.g`
      \b(?:
        [Jj]o[eh]?n? Bloggs|Jane Bloggs|A\.? ?N\.? (?:Other|OTHER)|Firstname (?:Lastname|Surname)|
        First ?name Last ?name|John Doe|
        Jane Doe|name@(?:council|email|example)\.[a-z.]{2,12}|firstname\.(?:lastname|surname)@[a-z.]{2,40}
      )(?! v\b)|
      \b00[/.]00[/.](?:00|20)\d\d\b|\b00 Month\b|\b0{4,5} ?0{5,6}\b
    `,
    message: "example",
  },
  {
    sign: "bracket",
    find: /\[(?:[A-Z][a-z]{2,19}|[a-z]{3,20})(?: ?\/ ?(?:[A-Z][a-z]{1,19}|[a-z]{3,20})){1,4}\]/g,
    message: "choice",
    unless: (match, place) => inQuotation(match.index ?? 0, place),
  },
  {
    // "Under paragraph [check] of the scheme": a bracket stands where a number belongs.
    sign: "bracket",
    find: regex.gi`
      \b(?:
        (?:
          paragraph|section|sub-?section|clause|minute|appendix|annexe?|table|figure|page|article|regulation|schedule|
          rule|part|chapter|item|lot|option|recommendation|column
        )s?|
        paras?\.?|(?:minute|decision|order|file|case|plan) (?:reference|number|no\.?)
      )\ \[
      (?!
        (?:
          sic|omitted|redacted|deleted|withheld|exempt|confidential|attached|enclosed|above|below|overleaf|left|right|top|
          bottom|not (?:printed|published|reproduced)|as amended|emphasis|his|her|its|their|the|this|that|of|in|and
        )\b
      )
      (?:[a-z]{2}[^[\]\n]{0,60}|[?•●_.…–— -]{1,12})\]
    `,
    message: "filler",
    unless: (match, place) => inQuotation(match.index ?? 0, place),
  },
  {
    sign: "bracket",
    find: /\b(?:appendix|annex|section|paragraph|table|figure|page|option)e?s? \[[xX]{1,3}\]|£ ?\[\s*\]/gi,
    message: "filler",
  },
  { sign: "open", find: /£ ?TB[CAD]\b/g, message: "open" },
  {
    sign: "open",
    find: regex.gi`
      ^(?:\d[\d.]* )?(?:more |further |full |updated )?(?:
        text|figures?|table|wording|details|comments|costs|map|section|content|paragraph|chart|data|advice|appendix|
        legal advice|finance comments
      ) (?:(?:is|are|still|required|needed) ){0,2}
      (?:to follow|to come|to be (?:added|inserted|supplied|provided|written|confirmed|drafted)|needed|awaited|pending)
      \b[^.;\n]{0,30}\.?$
    `,
    message: "open",
    unless: (_, { kind, text }) => kind === "cell" || kind === "heading" || text.length > 80,
  },
  {
    sign: "open",
    find: /^TB[CAD]\b[^.;:\n]{1,40}\.?$/g,
    message: "open",
    unless: (_, { kind }) => kind === "cell" || kind === "heading",
  },
  {
    sign: "open",
    find: openAnswer,
    message: "open",
    unless: (_, { kind, text }) =>
      kind === "cell" ||
      kind === "heading" ||
      /^(?:classification|status|confidentiality)\b/i.test(text) ||
      ofClearance.test(text),
  },
  {
    sign: "open",
    find: openAnswer,
    message: "open",
    severity: "info",
    unless: (_, { kind, text }) => kind === "cell" || kind === "heading" || !ofClearance.test(text),
  },
  {
    sign: "open",
    find: /(?<![A-Za-zÀ-ž0-9/-])TB[CAD](?![A-Za-zÀ-ž0-9/-])/gu,
    message: "open",
    severity: "warning",
    unless: (_, { kind, text }) =>
      kind === "cell" ||
      kind === "heading" ||
      /^(?:classification|status|confidentiality)\b/i.test(text) ||
      /\bTB[CAD]\)? (?:means|stands for|when)|=\s*to be|\(TB[CAD]\) (?:are|is a|services)\b/i.test(text),
  },
  {
    sign: "filler",
    find: regex.g`
      (?<!\b(?:Generation|Option|Class|Group|Type|Gen|Brand|Malcolm|Xbox) )(?<![A-Za-z0-9])[XYNZ]
      \ (?:years?|months?|weeks?|days?|posts|homes|million|pupils|places)\b|
      £[XYN] ?(?:million|m|k|bn)\b|
      \b(?:NAME|TITLE|DATE(?! OF (?:THE )?NEXT)|NUMBER|AMOUNT|DETAILS|ADDRESS) OF (?:THE )?[A-Z]{3,}(?: [A-Z]{3,}){0,3}\b|
      \b(?:dd|day) month (?:yyyy|year)\b|
      (?<![A-Za-z0-9/.-])(?:dd[/.-]mm|DD[/.-]MM)(?![A-Za-z0-9/.-]*[A-Za-z0-9])
    `,
    message: "filler",
    // In capitals it may be a label, or stand in a line of capitals.
    unless: (match, { kind, text }) =>
      kind === "heading" ||
      (/^dd\W/i.test(match[0]) && inForm.test(text.slice(0, match.index))) ||
      (/^[A-Z ]+$/.test(match[0]) &&
        (!/[a-z]{3}/.test(text) ||
          / (?:AND|OF|TO) $/.test(text.slice(0, match.index)) ||
          /^ ?(?:(?:[A-Z]+ )*[A-Z]+ ?)?:/.test(text.slice((match.index ?? 0) + match[0].length)) ||
          (match.index === 0 && /^ ?(?:[–—-]|$|[A-Z][a-z])/.test(text.slice(match[0].length))))),
  },
  {
    sign: "filler",
    find: regex.gu`
      £ ?[xX]{1,4}(?:[.,][xX]{1,3}){0,3}(?:k|m|bn)?(?![A-Za-zÀ-ž0-9])|(?<![A-Za-zÀ-ž0-9.])[xX]{1,3}(?: ?%| per cent)|
      \b[xXdD]{2}[/.-][xXmM]{2}[/.-](?:[xX]{2}|[yY]{2,4}|20[xX]{2}|(?:20)?\d{2})(?![A-Za-zÀ-ž0-9])|\bDD Month YYYY\b|
      \b20[xX]{2}(?:[/-][xX]{2})?(?![A-Za-zÀ-ž0-9])|
      \b(?:paragraphs?|sections?|paras?|tables?|pages?) (?:[xX]{1,3}\.[xX]{1,3}|x|[xX]{2,3})(?![A-Za-zÀ-ž0-9-])
    `,
    message: "filler",
    // The form in which dates are to be written.
    unless: ({ 0: words, index = 0 }, { text }) =>
      /^dd\b/i.test(words) && /\bformat|\bdates (?:as|in)\b/i.test(text.slice(0, index)),
  },
  {
    sign: "filler",
    find: /(?<![A-Za-zÀ-ž0-9])(?:[xX]{3,}|X{2})(?![A-Za-zÀ-ž0-9/-])/gu,
    message: "filler",
    unless: (match, { text }) =>
      // "XX Games" is a name; behind a label the next line of a header follows.
      (!/: ?$/.test(text.slice(0, match.index)) &&
        /^\s[A-Z][a-z]+/.test(text.slice((match.index ?? 0) + match[0].length))) ||
      // The end of a case's number that the Ombudsman keeps back.
      /\b(?:\d{2}[ /-]?\d{3}|ref\.? ?\d[\d /-]+)[ /-]?$/.test(text.slice(0, match.index)) ||
      (match[0] === "XX" && numeral.test(text.slice((match.index ?? 0) + 2))) ||
      regex.i`
        \b(?:article|part|chapter|title|protocol|annex|schedule|group|size|class|book|volume|appendix|pope|louis|mark)
        \s$
      `.test(text.slice(Math.max(0, (match.index ?? 0) - 12), match.index)),
  },
  {
    sign: "line",
    find: /(?<![A-Za-zÀ-ž0-9_])_{5,}(?![A-Za-zÀ-ž0-9_])/gu,
    message: "filler",
    // In a cell of its own it is left for a hand to fill, and so it is behind the office of who signs.
    unless: (match, { kind, text }) =>
      (kind === "cell" && match[0] === text.trim()) ||
      regex.i`
        ^\W*(?:[A-Z][a-z]+ ){0,2}
        (?:chair(?:man|person|woman)?|mayor|provost|convener|convenor|clerk|president|presiding [a-z]+)\W*_
      `.test(text) ||
      /\bsign(?:ed|ature)?\b|\bdated?\b|\bname\b|\bposition\b|\bapproved\b|\bby\b/i.test(text),
  },
  { sign: "query", find: /(?<![^\s(£])\?{2,}(?![^\s).,;%])/g, message: "filler" },
];
