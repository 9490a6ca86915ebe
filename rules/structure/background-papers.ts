import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { CellPlace } from "../../core/report/report.ts";
import { behindBody } from "../../core/rule/body.ts";
import { inPlace, insertedSection, insertedWords, withoutSentence } from "../../core/rule/rewrites.ts";
import { type Gathered, type Outline, type ReportRewrite, reportRule } from "../../core/rule/rule.ts";
import { onlyIn } from "../kinds.ts";
import { isReport } from "./reportShape.ts";

/** What one line of the list of papers is. */
interface Paper {
  /**
   * "cited": the text refers to one by its number; "exemption": the head of a column of exempt paragraphs; "number":
   * one of those.
   */
  readonly is: "vague" | "exempt" | "published" | "list" | "none" | "cited" | "exemption" | "number";
  readonly words: string;
  readonly start: number;
}

/**
 * Finds lists of background papers that name nothing the public could ask for, or something that it may not see.
 * English and Welsh law: section 100D of the Local Government Act 1972, whose list leaves out published works and what
 * would disclose exempt or confidential information (section 100D(4) and (5)); Scottish law: section 50D of the Local
 * Government (Scotland) Act 1973.
 */
export const backgroundPapers = reportRule({
  id: "background-papers",
  family: "structure",
  summary: "The list of background papers is missing, names no document, or names one that the public may not see",
  why: "The public may inspect the papers that a report relies on. A list that names none of them, or names exempt ones, promises what cannot be kept.",
  severity: "error",
  kinds: onlyIn("committee-report", "noting-report", "decision-record", "planning-report", "member-report"),
  messages: {
    missing:
      "The report neither lists its background papers nor says that there are none. Add the list, or a line that there are none.",
    vague: "“{words}” names no document. Give each paper's title and date, so that it can be asked for.",
    exempt:
      "“{words}” is not open to the public and does not belong in this list. Take it out; the list is of papers that anyone may inspect.",
    published:
      "Every paper listed is a published work, and these need no listing. List the unpublished papers that were relied on, or say that there are none.",
  },
  examples: {
    finds: [
      { text: "## Background papers\n\n[[Various files held by the service]]\n" },
      { text: "## Background papers\n\n- Survey of the pier, May 2026\n- [[Legal advice on the covenant]]\n" },
      { text: "## Papers\n\nThe list follows.\n\n**Background papers:** [[correspondence]]\n" },
    ],
    quiet: [
      { text: "## Background papers\n\nNone.\n" },
      {
        text: "## Background papers\n\nApplication file 26/0417, held by Planning\n\nCabinet report on the pier, 3 May 2026\n",
      },
      { text: "The tenant keeps various files and correspondence in the office." },
    ],
  },
  limits: "It cannot know whether a paper that is named exists, nor whether one that was relied on is left out.",
  gather({ kind, zone, role, text }): Paper | undefined {
    if (kind === "heading")
      return /\bbackground (?:papers?|documents?|list)|100D|access to information/i.test(text) ? named : undefined;
    const label = text.length > 3 && /^[\d.]{0,6}\s?[BLb]/.test(text) ? labelled.exec(text.slice(0, 120)) : null;
    if (zone !== "backgroundPapers" && role !== "background-papers") {
      if (!label) return text.includes("ackground paper") && citedPaper.test(text) ? cited : undefined;
      return (text.length - label[0].length < longest ? paperOf(text, label[0].length) : undefined) ?? named;
    }
    if (kind === "cell" && exemption.test(text)) return { is: "exemption", words: text, start: 0 };
    if (kind === "cell" && /^[1-7](?:(?:,| and) ?[1-7])*$/.test(text)) return { is: "number", words: text, start: 0 };
    return text.length > longest ? undefined : paperOf(text, label?.[0].length ?? 0);
  },
  *judge(outline, facts, context) {
    // In what is itself not for publication nobody is promised anything by it.
    const closed = /^(?:exempt|confidential)$/.test(context.meta.classification?.value ?? "");
    const lenient = closed ? { severity: "warning" as const } : {};
    for (const { fact, block, cell } of facts) {
      if ((fact.is !== "vague" && fact.is !== "exempt") || (cell && isOtherCell(cell, fact.words))) continue;
      const at = { block, at: { start: fact.start, end: fact.start + fact.words.length } };
      const rewrites = fact.is === "exempt" ? [withoutSentence] : [inPlace(paperLeft)];
      yield { at, message: fact.is, data: { words: fact.words }, rewrites, ...(fact.is === "exempt" ? lenient : {}) };
    }
    for (const { block, words } of marked(facts))
      yield { at: { block }, message: "exempt", data: { words }, ...lenient };
    // What the front matter lists is published with the report like the list at its end.
    const { backgroundPapers: field } = context.meta;
    for (const words of field?.from === "frontMatter" ? field.value : []) {
      if (paperOf(words, 0)?.is !== "exempt") continue;
      const told = facts.some(({ fact }) => fact.is === "exempt");
      yield {
        at: { field: "backgroundPapers" },
        message: "exempt",
        data: { words },
        ...(told ? { severity: "info" as const } : lenient),
      };
    }
    // What the front matter lists beside it may be had like it.
    const others = field?.from === "frontMatter" && field.value.some((words) => paperOf(words, 0)?.is === "list");
    const published = others ? undefined : onlyPublished(facts);
    if (published)
      yield {
        at: { block: published.block },
        message: "published",
        severity: "info",
        rewrites:
          published.section.depth > 0 && published.zone === "backgroundPapers"
            ? [insertedWords(papersLeft, { after: published.section.index }, "Insert a blank for unpublished papers")]
            : [],
      };
    const wanted = context.required.sections.some(({ role }) => role === "background-papers");
    // Where the council requires the section by name, section-missing says that it is not there.
    const there =
      facts.some(({ fact }) => fact.is !== "cited") ||
      context.meta.backgroundPapers ||
      outline.sections.some(({ role }) => role === "background-papers");
    const refers = facts.some(({ fact }) => fact.is === "cited");
    // Section 100D binds principal councils alone.
    if (
      !wanted &&
      !context.parish &&
      !there &&
      (refers || (asksForDecision.has(context.kind) && isReport(outline, context)))
    ) {
      yield { at: { title: true }, message: "missing", severity: "warning", rewrites: [listLeft(outline)] };
    } else if (!there && !context.parish && context.kind === "decision-record" && isReport(outline, context)) {
      // Regulation 8 of the Openness of Local Government Bodies Regulations 2014, and regulation 15 of the executive's:
      // a record that is printed as a report has its papers listed, while a short notice points to one.
      const { sections } = outline;
      const advised = ["finance", "legal"].every((wanted) => sections.some(({ role }) => role === wanted));
      if (advised) yield { at: { title: true }, message: "missing", severity: "info", rewrites: [listLeft(outline)] };
    }
  },
});

const paperLeft = "[insert the title and date of each paper]";
const papersLeft = "[insert the title and date of each unpublished paper that was relied on, or that there are none]";
const listLeft = ({ sections }: Outline): ReportRewrite =>
  insertedSection("Background papers", papersLeft, behindBody(sections));

/** A head, what stands beside a paper, and "Various" over a sum in a table of something else. */
const isOtherCell = ({ row, column }: CellPlace, words: string): boolean =>
  row === 0 || column > 0 || /^various$/i.test(words.trim());

const asksForDecision: ReadonlySet<string> = new Set(["committee-report", "member-report", "noting-report"]);
/** No line that names nothing is longer. */
const longest = 160;
/** One fact for every list that is there, whatever stands in it. */
const cited: Paper = { is: "cited", words: "", start: 0 };
const citedPaper = /\bbackground paper (?:no\.? )?(?:\d|[A-Z]\b)/i;
const named: Paper = { is: "list", words: "", start: 0 };
const labelled = regex.i`
  ^(?:[\d.]{1,6}\s)?(?:list of )?background (?:papers?|documents?)(?: relied on| used)?(?: \([^)]{0,60}\))?\s?
  (?:[:–—]|-(?=\s))\s{0,3}
`;

const container = oneLine`
  files?|papers?|documents?|correspondence|e-?mails?|letters?|records?|notes?|working papers?|documentation|materials?|
  reports?|minutes|folders?|spreadsheets?|information|data|sources?|reading|research|background|plans|drawings|
  bits and pieces|odds and ends|things|returns|jottings|texts|photographs?|photos?|pictures|images|messages|
  conversations|discussions|telephone calls|phone calls
`;
const vague = regex.i`
  ^(?:
    (?:
      the|all|any|a (?:number|range|variety|selection) of|various|miscellaneous|several|some|other|assorted|sundry|
      numerous|relevant|related|associated|usual|general|internal|office|officers?['’]?|officer|departmental|
      directorate|service|project|case|application|working|supporting|previous|earlier|and|held|electronic|paper|
      council|committee|team|site|policy|planning|file|background|published|unpublished|police|legal|financial|technical
    )[ ,]+
  ){0,5}(?:${container})(?:
    (?:,| and| or|/) ?(?:(?:various|sundry|assorted|miscellaneous|other|related|internal|office|working|relevant) )?
    (?:${container})
  ){0,3}(?:,? (?:various|sundry|assorted|miscellaneous))?(?:
    ,? (?:
      held|kept|received|sent|exchanged|available|on file|on the file|retained|stored|in|with|within|from|by|at|on|
      relating|as|too
    )\b[^.;\d]{0,70}
  )?\.?$
`;
/** "Assorted correspondence and estate files": whatever they are of, they are not named. */
const assorted = regex`
  ^(?:various|miscellaneous|assorted|sundry|numerous|several|all|usual|relevant)(?:,? (?:and )?[a-z'’-]+){0,4},?
  \ (?:${container})(?:,? (?:held|kept|available|on file|in|with)\b[^.;\d]{0,70})?\.?$
`;
/** "None that anybody need look at": there are some, and none is named. */
const belittled = regex.i`
  ^(?:none|nothing|few|no (?:papers?|documents?))
  (?:
    \ (?:to speak of|to trouble|worth|of (?:(?:any|much|great|real) )?(?:note|importance|consequence|interest|weight|
    moment)|
      that (?:matters?|counts?|signif\w+))\b|
    (?: that| which| for)? (?:
      members?|anyone|anybody|readers?|councillors?|the (?:public|committee|cabinet|panel)|people|residents
    ) (?:need|would|will|should|could|might|can|may|is likely to|are likely to) (?:[a-z]+ ){0,3}?
    (?:trouble|bother|worry|see|read|know|look|want|ask|miss|concern|be (?:troubled|bothered|interested))\b|
    \ (?:that|which) (?:need|are worth|is worth|would be worth|deserve|merit|bear)s?\b
  )[^.;\d]{0,60}\.?$
`;
const pointing = regex.i`
  ^(?:
    (?:as |see |all |those )?
    (?:listed|mentioned|referred to|set out|above|below|stated|attached|as (?:above|below|before)|in the report)
    \b[^.;\d]{0,50}|
    available (?:on request|from|in)\b[^.;\d]{0,60}|on (?:file|request)|(?:too )?many|etc|lots|
    see (?:file|report|above|website)|held (?:on file|by|in)\b[^.;\d]{0,40}|to follow|tbc|tba|
    (?:please )?(?:contact|ask) (?:the )?(?:author|officers?)\b(?!:)[^.;]{0,40}|usual (?:sources|papers)|various|
    miscellaneous|assorted|sundry|several|(?:the )?usual(?: (?:ones|things|suspects))?
  )\.?$
`;
const secret = regex.i`
  \b(?:
    counsel['’]?s? (?:opinion|advice|note)|
    (?:instructions|brief|case|papers|questions|letters?) (?:to|for|sent to|put to|laid before) (?:leading |junior )?
    (?:counsel\b|(?:the )?(?:council['’]s )?(?:solicitors?|barristers?|king['’]s counsel)\b)|
    (?:opinion|advice|note of advice|note|conference) (?:of|from|by|with) (?:leading |junior |the council['’]s )?
    (?:counsel|solicitors?|the monitoring officer|king['’]s counsel|legal)|
    (?:legal|solicitors?['’]?s?|barrister['’]?s?) (?:advice|opinions?)|
    legal (?:notes?|memos?|memorandum|briefing(?: notes?)?|views?|risk assessment)(?= (?:of|from|on|by|dated|to)\b)|
    (?:solicitors?|lawyers?|barristers?)['’]?s?['’]? (?:\w+ )?(?:notes?|memos?|memorandum|views?|briefings?)
    (?= (?:of|from|on|by|dated|to|about)\b|[,.;]|$)|
    privileged|(?:individual|evaluators?['’]) (?:scoring|score|marking) ?sheets?|
    \(?(?:exempt|withheld|held back|sealed|confidential|restricted|not for publication|private|commercial in confidence|commercially sensitive)\)?
    (?=[ ,.;)]|$)|
    tender (?:submissions?|evaluation|returns|scores?)|bid(?:s|ders['’]) (?:submissions?|documents)|
    moderat(?:ed|ion) (?:score|notes)|
    (?:individual )?(?:personnel|staff|case|disciplinary|social (?:work|care)|adoption|child(?:ren)?['’]?s)
    \ (?:files?|records?)|
    (?:police )?(?:crime|intelligence) reports?|
    (?:not|never|nor)
    \ (?:open (?:to|for) (?:public )?inspection|(?:to be |be )?(?:open|shown|available|disclosed|released) to the public)|
    closed to the public|medical (?:reports?|records?)|occupational health|
    mediat(?:or|ion)['’]?s? (?:note|statement|letter|position|bundle)|without prejudice|
    settlement (?:offers?|correspondence|proposals?|letters?)|
    draft (?:reports? (?:of|on) )?(?:the )?(?:[a-z]+ )?
    (?:safeguarding|serious case|child|domestic homicide|learning|practice)[a-z ]* review
  )
`;
const open = regex.i`
  \b(?:are|is|do|does) not (?:a )?(?:background papers?|listed|included|part of this list)\b|
  \b(?:exempt|confidential|restricted)(?: \w+)?\??\s?[:–—]?\s*(?:no|none|n\/a)\b|
  \b(?:
    (?:may|can) be (?:seen|inspected|read|had)|(?<!\bnot )open (?:to|for) inspection|non-exempt|not exempt|redacted|
    anonymised|summary(?=\))|names removed|
    (?:names?|addresses|personal (?:details|data|information)|signatures|identit(?:y|ies))\b[^.;()]{0,60}\b(?:not|never)
    \ (?:be )?(?:open|available|shown|published|disclosed|printed)|
    public version|(?:on|at) the (?:\w+ ){0,3}website|: (?:[A-Z]\w+ ){1,4}website$|
    (?:evaluation|scoring|moderation|records?|files?|submissions?|returns) (?:and \w+ )?(?:
      method\w*|criteri(?:a|on)|models?|framework|guid(?:e|ance|elines)|polic(?:y|ies)|procedures?|process|templates?|
      handbook|manual|protocol|retention|weightings?|summar(?:y|ies)
    )|
    exempt (?:from|accommodation|supply)|no exempt|
    (?:the|whose|its|with an?) (?:[a-z]+ )?(?:appendix|annexe?|schedule|part)\b[^.;]{0,24} (?:is|are|being) exempt|
    (?:neither|none|not|nor|nothing|other than|excluding|except)\b[^.]{0,40}\b(?:exempt|confidential)|
    exempt information:? none|confidentiality (?:policy|code)|confidential reporting|restricted byway|
    private (?:sector|hire|finance|housing|rented)
  )\b
`;
/** Bodies whose guidance and books anybody may have. */
const publisher = oneLine`
  Sport England|Historic England|Natural England|Arts Council England|Homes England|Charity Commission|CIPFA|Ofsted|
  Ofcom|Ofwat|Ofgem|Audit Commission|National Audit Office|Local Government Association|LGA|Environment Agency|
  Health and Safety Executive|HM Treasury|Electoral Commission|Design Council|Forestry Commission|
  Care Quality Commission|Equality and Human Rights Commission|Information Commissioner|
  British Standards Institution|Royal Institution of Chartered Surveyors|RICS|Chartered Institute of [A-Z]\w+
`;
const work = regex.i`
  \b(?:
    acts? (?:19|20)\d\d|regulations (?:19|20)\d\d|order (?:19|20)\d\d|national planning policy framework|nppf|
    statutory guidance|white paper|green paper|census|hansard|s\.?i\.? \d|command paper|gov\.uk|code of practice|
    local plan|london plan|constitution|on (?:general |public )?sale|(?:can|may) be (?:bought|ordered)|ISBN|HMSO|
    stationery office|in (?:any |all |most )?(?:good )?bookshops?|booksellers?|
    (?:second|third|fourth|fifth|sixth|latest|revised|\d(?:nd|rd|th)) edition|
    (?:${publisher})(?:['’]s)?,? (?:[\w-]+,? ){0,4}?(?:
      guidance|guides?|guidelines|booklets?|leaflets?|handbooks?|manuals?|toolkits?|codes?|advice notes?|
      good practice|annual reports?|statistics
    )
  )\b
`;
const nothing = /^(?:none|n\/?a|not applicable|nil|there (?:are|were) no|no background)\b/i;

/** Whom to ask, at the foot of the report. */
const contact = regex.i`
  ^(?:contact|(?:report |lead )?(?:author|officer)|(?:for )?further (?:details|information))\b[^:]{0,30}:
`;

/** "Signed by: Director of Parks", below the list. */
const signature = /^(?:signed(?: by)?|signature|date(?:d)?|cleared by|approved by|sign-?off)\b[^:]{0,30}:/i;

/** "This paper is restricted to members …": who may see the report, said behind the list. */
const ofItself =
  /^(?:this|the present) (?:report|paper|document|briefing|record|note) (?:is|are|was|has|must|may|should|contains)\b/i;

/** What a line of the list is, without its number or bullet; `from` is where the line's own words begin. */
function paperOf(text: string, from: number): Paper | undefined {
  const start = from + (/^(?:\(?\w{1,3}[.)]|\d+(?:\.\d+)*|[-–—•])\s+/.exec(text.slice(from))?.[0].length ?? 0);
  const words = text.slice(start).trimEnd();
  if (words.length < 3) return undefined;
  // The heads of a table's columns, run together by a converter.
  if (/\bheld at\b/i.test(words) && words.length < 60 && !/\d/.test(words)) return named;
  // One heading may be over the appendices and the papers.
  if (
    regex.i`
      ^(?:(?:list of|exempt|restricted|confidential|private|public|open|other|all|the) )*
      (?:append(?:ix|ices)|annex(?:es)?|enclosures?|attachments?)\b
    `.test(words)
  )
    return named;
  if (contact.test(words) || signature.test(words) || ofItself.test(words)) return named;
  if (belittled.test(words)) return { is: "vague", words, start };
  if (nothing.test(words)) return { is: "none", words, start };
  if (isVague(words) || isVagueBeside(words)) return { is: "vague", words, start };
  if (secret.test(words.replace(whatItDoes, "")) && !open.test(words)) return { is: "exempt", words, start };
  return { is: work.test(words) ? "published" : "list", words: "", start };
}

const isVague = (words: string): boolean =>
  vague.test(words) || assorted.test(words[0]?.toLowerCase() + words.slice(1)) || pointing.test(words);

/** "Various spreadsheets, and the guidance on GOV.UK": beside what names nothing stand published works alone. */
function isVagueBeside(words: string): boolean {
  const pieces = words.replace(/\.$/, "").split(/[,;] (?:and )?/);
  return pieces.length > 1 && pieces.some(isVague) && pieces.every((piece) => isVague(piece) || work.test(piece));
}

/** "…, which asks officers to keep records confidential": what a paper says, and not what it is. */
const whatItDoes = regex.i`
  ,? (?:which|that) (?!(?:is|are|was|were|remains?|must|may|should|will|cannot|has|have|had|contains?|holds?)\b)
  [a-z]+s? .*$
`;

const exemption = /^exempt(?:ion)?\b[^.;:]{0,12}\bpara/i;

/** Papers of a table that has the paragraph by which each of them is exempt. */
function* marked(facts: readonly Gathered<Paper>[]): Generator<{ readonly block: number; readonly words: string }> {
  const heads = facts.filter(({ fact, cell }) => fact.is === "exemption" && cell?.row === 0);
  for (const head of heads)
    for (const { fact, cell } of facts) {
      if (fact.is !== "number" || cell?.table !== head.cell?.table || cell?.column !== head.cell?.column) continue;
      const own = facts.find(
        ({ fact: { is }, cell: other }) =>
          is !== "exempt" && other?.table === cell?.table && other?.row === cell?.row && other?.column === 0,
      );
      if (own) yield { block: own.block, words: own.fact.words || "This paper" };
    }
}

/** The first line of a list that holds published works and nothing else. */
function onlyPublished(facts: readonly Gathered<Paper>[]): Gathered<Paper> | undefined {
  const lines = facts.filter(({ fact, kind }) => kind !== "heading" && fact !== named && fact.is !== "cited");
  return lines.length > 0 && lines.every(({ fact, cell }) => fact.is === "published" || (cell && cell.column > 0))
    ? lines.find(({ fact }) => fact.is === "published")
    : undefined;
}
