import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { shortened } from "../../../core/report/shortened.ts";
import type { Span } from "../../../core/report/span.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { hasReference } from "../support.ts";

/** Words by which reasons are given, or kept back. */
export const reasonCues = cues(
  "recommendation-unreasoned-cues",
  oneLine`
    told which|told what|told by|told in advance|told beforehand|told privately|told from|told how|told early|
    in no doubt|given to understand|made aware|informed which|informed what|instructed which|instructed what|
    shown which|shown what|knew which|knew what|know what|know which|to order|to suit|to measure|to fit|supplied|
    dictated|prescribed|handed|known before|settled before|given before|round it|around it|round the answer|
    around the answer|backwards from|because|since|so that|so as to|in order to|owing to|due to|on account of|
    on the ground*|having regard|in view of|in the light of|given that|given the|reason|reasons|rationale|justif*|
    therefore|thereby|thus|accordingly|to enable|to ensure|to allow|to comply|to meet|to reduce|to secure|to avoid|
    to protect|to provide|would allow|would enable|will enable|will ensure|would ensure|will allow|would reduce|
    will reduce|would save|will save|needed|required|necessary|duty|benefit*|would improve|will improve|
    recommended because|without rehearsing|usual|matter of|without further|without more|request of|wish of|behest|
    familiar with|aware of|rehears*|need not trouble|best known|asked to recommend|instructed to recommend|
    told to recommend|arguments|explained at|work out|speaks for itself|self-evident|on balance|felt to be|
    approval is advised|recommend*
  `,
);

const label = regex.i`
  (?:^(?:\d+(?:\.\d+)*[.)]?\s+)?|[.\n]\s*)(?:reasons?(?:\(s\))?|rationale|justification)
  (?: for (?:the |this |these )?(?:recommended )?(?:decision|recommendation|proposal)s?(?:\(s\))?)?\s*[:–—-]\s*
`;
const number = /^(?:\d+(?:\.\d+)*[.)]?\s+)?/;

/** A sentence that says that reasons are kept back. */
interface Refusal {
  readonly at: Span;
  readonly words: string;
}

/** What a block says of reasons; `undefined` where it cannot matter. */
export function reasoningOf(block: BlockView): Reasoning | undefined {
  const { text, kind, role, zone } = block;
  if (kind === "heading" || zone === "quoted" || zone === "foreword") return undefined;
  const cued = block.hits(reasonCues).length > 0;
  const match = cued ? label.exec(text) : null;
  const labelled = match ? match.index + match[0].length : undefined;
  const place = labelled !== undefined ? "reasons" : placeOf(role, zone === "backgroundPapers");
  const from = labelled ?? (place === "reasons" ? (number.exec(text)?.[0].length ?? 0) : 0);
  const tells = cued && place !== "aside";
  return new Reasoning(place, text, from, tells, tells ? refusalIn(block) : undefined);
}

/**
 * What a block has to do with recommendations and their reasons. Most of it is asked of few blocks, and read when it
 * is.
 */
export class Reasoning {
  readonly place: "recommendations" | "reasons" | "body" | "aside";
  /** The whole block. */
  readonly whole: string;
  /** Where what is put forward as a reason begins. */
  readonly from: number;
  /** It has words by which reasons are given. */
  readonly tells: boolean;
  readonly refuses: Refusal | undefined;
  #reasons: boolean | undefined;
  #argued: boolean | undefined;

  constructor(place: Reasoning["place"], whole: string, from: number, tells: boolean, refuses: Refusal | undefined) {
    this.place = place;
    this.whole = whole;
    this.from = from;
    this.tells = tells;
    this.refuses = refuses;
  }

  /** What is put forward as a reason, without number and label. */
  get text(): string {
    return this.whole.slice(this.from).trimEnd();
  }

  /** It is put forward as a reason and gives none. */
  get bare(): boolean {
    return this.place === "reasons" && isBare(this.text);
  }

  /** It fills the place of something, and says nothing. */
  get idle(): boolean {
    return isBare(this.whole);
  }

  /** It is so short and so general that it can hardly be one. */
  get thin(): boolean {
    return this.place === "reasons" && isThin(this.text);
  }

  /** Somewhere in it a reason is given for something. */
  get reasons(): boolean {
    this.#reasons ??= this.tells && gives.test(this.whole);
    return this.#reasons;
  }

  /** A reason is given in words that can mean nothing else. */
  get argued(): boolean {
    this.#argued ??= this.tells && argues.test(this.whole);
    return this.#argued;
  }
}

const placeOf = (role: string | undefined, papers: boolean): Reasoning["place"] =>
  papers || (role !== undefined && asides.has(role))
    ? "aside"
    : role === "recommendations" || role === "reasons"
      ? role
      : "body";

const asides = new Set(["background-papers", "appendices", "contact", "sign-off", "wards"]);

const gives = regex.i`
  \b(?:
    because|since (?!\d|the \d|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec|then|19|20)|so that|so as to|
    in order to|owing to|due to|on account of|on the grounds?|having regard|in view of|in the light of|
    given (?:that|the)|reasons?|rationale|justif\w+|therefore|thereby|thus|accordingly|
    (?:is|are) (?:therefore )?recommended (?:as|for|to)\b|
    to (?:enable|ensure|allow|comply|meet|reduce|secure|avoid|protect|provide)|
    (?:would|will) (?:allow|enable|ensure|reduce|save|improve)|needed|required|necessary|duty|benefits?
  )\b
`;

const argues = regex.i`
  \b(?:
    because|so that|in order (?:to|that)|owing to|due to|on account of|on the grounds?|having regard|in view of|
    in the light of|given (?:that|the)|reasons?|rationale|justif\w+|therefore|thereby|thus|accordingly|
    (?:is|are) recommended (?:as|for)\b|(?:would|will) (?:save|reduce|allow|enable|ensure|improve|avoid|cut)|must|needed
  )\b
`;

/** Words that fill the place of a reason. A fact, a figure or the paragraph where it stands is a reason. */
const empty: readonly RegExp[] = [
  regex.i`
    ^(?:(?:these|they|the reasons?|reasons?)(?: for [^.;]{3,40}?)? (?:are|is) (?:(?:as|all) )?)?
    (?:as|see|refer to|set out|contained|detailed|given|outlined|explained)\s+
    (?:above|below|before|stated|set out|detailed|outlined|given|in|the|main|attached|officers?['’]?s?|report|earlier)
    \b[^;]{0,70}$
  `,
  regex.i`
    ^(?:
      none|nil|n\/?a|not applicable|tb[ca]|to (?:follow|be (?:confirmed|completed|added|reported|given|explained))|
      [-–—.…]+|\[[^\]]*\]
    )\b[^;]{0,40}$
  `,
  regex.i`
    ^(?:on |in line with |following )?(?:the )?(?:officers?['’]?s?|professional|legal|director['’]s)
    \ (?:advice|recommendations?|views?|paper|report|judgement)\.?$
  `,
  regex.i`
    \b(?:enable|allow|permit|give effect to|facilitate|implement|secure)\s+(?:the |this |these )?
    (?:recommendations?|decisions?|proposals?|matter|report)\b(?:
      \ (?:to be |above|set out|in this report|to )?
      (?:implemented|carried out|proceed\w*|made|taken|agreed|approved|progressed|effected|actioned|go ahead)
    )?[^,;]{0,20}$
  `,
  regex.i`
    \b(?:so that|to (?:enable|allow|ask)|in order (?:that|to allow)|order for)\s+(?:the )?
    (?:members|cabinet|committee|council|councillors|a decision|executive)\b[^,;]{0,20}\b(?:
      decide|(?:make|take|reach|come to) (?:a|the|its|their|an informed) decision|be (?:made|taken)|agree|
      consider (?:it|the (?:report|matter|proposals?))
    )\b[^,;]{0,20}$
  `,
  regex.i`
    ^(?:it|this|the (?:proposal|recommendation|decision|course))\s+(?:is|was|has been|seems?|seemed)\s+(?:\w+ ){0,2}?
    (?:felt|considered|thought|believed|held|deemed|judged|seen)?(?: (?:to be|that this is|as))?\s*(?:the )?(?:
      right|best|appropriate|correct|proper|sensible|desirable|prudent|preferred|preferable|reasonable|expedient|
      necessary|in the (?:best )?interests? of (?:the )?(?:council|borough|city|district)
    )(?: (?:thing|course|option|way forward|decision|thing to do|course of action|to do so))?\.?$
  `,
  regex.i`
    \b(?:policy|wish|intention|practice)\b[^.;]{0,40}\b
    (?:to do (?:what|as) is|what is proposed|is proposed here|as (?:proposed|recommended))\b
  `,
  regex.i`
    ^(?:because|since|as)\s+(?:it|this)\s+(?:is|was|has been)\s+(?:so )?
    (?:recommended|proposed|requested|asked for|agreed|suggested)\b[^;]{0,40}$
  `,
  regex.i`
    ^(?:the )?(?:recommendations?|decisions?|proposals?)\s+(?:is|are|was|were)\s+(?:as )?
    (?:set out|given|stated|recommended|self[- ]explanatory|proposed|made)\b[^;]{0,40}$
  `,
];

const isBare = (text: string): boolean =>
  text.length < 170 &&
  !/\d/.test(text.replace(/^\d[\d.]*/, "")) &&
  !hasReference(text.replace(wholeReport, " ")) &&
  !explained.test(text) &&
  empty.some((pattern) => pattern.test(text));

/** A few words without figure, name, reference or cause. */
const isThin = (text: string): boolean =>
  text.split(/\s+/).length < 22 &&
  !/\d/.test(text) &&
  !hasReference(text) &&
  !regex.i`
    \b(?:
      because|since|so that|owing|due to|grounds?|duty|fail\w*|cost\w*|sav\w+|cheap\w*|lowest|highest|scored|expire\w*|
      ends?|leak\w*|unsafe|risk\w*|law|statut\w+|fallen|risen|empty|lost|needs?|only|crack\w*|damage\w*|broken|worn|
      corrod\w*|rotten|defect\w*|condemned|injur\w*|accidents?|dangerous|unused|vacant|retired|breach\w*
    )\b
  `.test(text) &&
  !/[a-z,] [A-Z][a-z]+/.test(text);

/** "Set out in the body of this report": no place in it is named. */
const wholeReport = regex.gi`
  \b(?:set out|given|contained|detailed|outlined|explained|described) (?:with)?in (?:the (?:main )?body of )?
  (?:the|this) (?:main |attached )?report\b|
  \b(?:given|reported|set out|explained) at the meeting\b|
  ^(?:(?:the |these |all )?(?:reasons?|rationale) (?:is|are) )?(?:as|all) (?:already )?
  (?:set out|given|shown|described|explained|summarised|listed)
  \ (?:(?:more fully |fully )?(?:above|earlier|elsewhere)|in the (?:foregoing|preceding|above))\b
`;

const explained = /\b(?:because (?!it is|it was|this is|it has been)|owing to|due to|on the grounds?)\b/i;

const refusals: readonly RegExp[] = [
  // "The reasons will be apparent from the rest of the report."
  regex.i`
    (?<!\b(?:give|state|set out|add|write) (?:the|your) )
    \b(?:reasons?|rationale|justification|reasoning|logic|basis|thinking|grounds|case)\b[^.;:]{0,60}?\b(?:
      apparent|clear|plain|evident|obvious|implicit|implied|inherent|visible|manifest|gathered?|gleaned?|inferred|infer|
      deduced?|collected?|discerned?|discern|picked (?:up|out)|read off|emerges?|drawn|draw|worked out|work out|
      understood|seen|see|found|find|follows?|flows?|lies?|to be had|speaks?|appears?
    )\b[^.;:]{0,50}?\b(?:from|in|throughout|through|elsewhere in|within|by reading)
    \ (?:reading )?(?:
      (?:the |a )?(?:rest|remainder|other parts|body|whole|course|text|pages?|reading|tenor|context|sections?|paragraphs?)
      \ (?:(?:of|that|which|in) [^.;]{3,40})?(?:report|paper|document|text|above|below|follows?|precedes?|on)\b|
      (?:the |this )?(?:report|paper|document|foregoing|preceding (?:pages|sections|paragraphs)|above|following)
      (?: (?:itself|as a whole|generally|in general|read (?:as a whole|together)|sections|pages|paragraphs))?(?=[.,;]|$)|
      what (?:is|has been|was|follows|precedes|comes|goes|stands)\b(?: (?:said|set out|written|told|before|above|below|elsewhere))*|
      everything (?:above|below|else)
    )
  `,
  regex.i`
    \b(?:members|councillors|readers|the (?:committee|cabinet|council|panel))\b[^.;]{0,30}\b
    (?:(?:are|is|will be) (?:already )?(?:aware of|familiar with)|(?:will |already )?(?:know|understand|appreciate))
    \b[^.;]{0,30}(?<!\bby )\b(?:reasons?|rationale|background to|why|case|arguments)
  `,
  // "And for that reason it is kept private" gives one.
  regex.i`
    \b(?:(?<!\b(?:by|for (?:that|this|which|these|those|both|the same|all these)) )reasons?|rationale|justification|
    arguments?)
    \b[^.;:]{0,40}\b(?:
      commercially|politically|not for|confidential to|known to|
      private(?!
        \ (?:
          sector|hire|cars?|finance|equity|firm|company|companies|land|landlords?|landowners?|tenan\w+|rent\w*|rental|
          lett\w+|hous\w+|homes?|propert\w+|dwellings?|gardens?|roads?|schools?|providers?|operators?|care|clients?|
          individuals?|owners?|vehicles?|parking
        )\b
      )|
      (?:is|are|were|was|remains?|stays?|lies?|rests?) (?:\w+ )?between|sensitive|held (?:by|on)|
      lie(?:s)? (?:elsewhere|with)|to follow|in due course|later|tabled|
      (?:orally|verbally)(?! on \d)(?![^.;]*\bin writing)|at the meeting
    )
  `,
  regex.i`
    \b(?:recommend(?:s|ed|ation)?|propos(?:es|ed|al)|advis(?:es|ed)|decision|approval|asked to (?:agree|approve))
    \b[^.;]{0,70}\b(?:
      as (?:a )?matter of (?:course|routine|form)|as usual|
      (?<!\b(?:brought|reported|referred|submitted|advertised|dealt with|considered)\b[^.;]{0,40})in the usual way|
      for the usual reasons|
      without (?:further ado|comment|discussion|more)|simply (?:because|as)|
      for (?:good|sound|obvious|various|a number of|several|many|compelling|understandable) reasons?|
      on (?:the )?instructions?|(?<!\b(?:because|since|as) [^.;]{0,70})at the (?:request|wish|behest|insistence) of(?!
        \ (?:the |an? )?(?:owners?|applicants?|appellants?|tenants?|residents?|licensees?|famil|court|police|coroner|
        complainant)
      )|
      because (?:the )?(?:leader|members?|cabinet member|portfolio holder|chair|director|group)
      \ (?:wish|want|ask|request|has asked|have asked|prefers?)
    )
  `,
  regex.i`
    \b(?:reasons?|rationale|arguments|justification|case|grounds)\b[^.;:]{0,60}\b(?:
      will be (?:given|explained|reported|set out|provided|supplied)
      \ (?:at the|orally|verbally|in person|later|on the|to the|by)|
      (?:is|are|was|were|need) not (?:be )?
      (?:given|offered|set out|stated|rehearsed|repeated|recorded|needed|thought|reproduced|provided|disclosed)|
      (?:that )?need not (?:trouble|detain|concern|be)|
      (?:is|are) (?:too )?(?:well known|known to all|obvious|self-evident|plain|clear enough|understood)|
      (?:can|may|could) be (?:given|supplied|obtained|explained|had) (?:on request|orally|verbally|if asked|from)
    )
  `,
  regex.i`
    \b(?:no|without(?: giving| stating| any| further)?)\s+(?:formal |further |detailed |written )?
    (?:reasons?|rationale|justification|explanation)\s+(?:is|are|was|were|has been|have been|need|being|can be)\s+
    (?:be )?(?:\w+ )?(?:given|offered|stated|provided|recorded|needed|thought|required|supplied|put forward|put)
  `,
  regex.i`
    \bwithout (?:rehearsing|going into|going over|setting out|repeating|entering into|giving)
    \ (?:all |any |the |its |further )*(?:arguments?|reasons?|detail|rationale|case|explanation)
  `,
  regex.i`
    \b(?:recommended|proposed|advised|approved|put forward|made)\s+(?:simply |only |merely |just )?(?:because|since|as)
    \s+(?:it|this|that|the (?:proposal|report))\s+(?:is|was|has been)\s+(?:what (?:is|was) )?
    (?:recommended|proposed|advised|agreed|put forward|asked for|wanted|requested)\b
  `,
  regex.i`
    \b(?:officers?|the author|the department|the service)\s+(?:have|has|had|were|was)\s+(?:been )?(?:asked|instructed|
    told|
    directed|requested|invited|pressed)(?: by [^.;,]{2,40}?)? to (?:recommend|propose|advise|put forward|support)\b
    (?![^.]{0,80}\b(?:because|since|as)\b)
  `,
  // "The author was told which site to recommend", "the paper was written to order".
  regex.i`
    \b(?:officers?|(?:the|its|their) (?:authors?|department|service|team|writers?|consultants?|appraisers?))\s+
    (?:(?:have|has|had)\s+)?(?:(?:been|were|was|are|is)\s+)?
    (?:left in no doubt|given to understand|told|informed|instructed|made aware|shown|knew|know)\s+
    (?:(?:in advance|beforehand|early on|privately|from the (?:start|outset)|by [^.;,]{2,30})\s+)?(?:as to )?
    (?:what|which|whose|how)\b[^.;]{0,40}?\b(?:
      (?:(?:is|was|were|are|should|would|must|ought)(?: to)? be|to come out|came out|should come out)\s+(?:the )?(?:
        preferred|recommended|favoured|proposed|supported|chosen|concluded|found|written|said|best|first|(?:on )?top|
        ahead|winner
      )|
      to (?:recommend|prefer|propose|favour|support|conclude|find|advise)|(?:is|was|were) (?:wanted|expected of)
    )\b
  `,
  regex.i`
    \b(?:reports?|papers?|appraisals?|assessments?|recommendations?|business case)\s+
    (?:(?:was|were|has been|have been|is|being)\s+)?(?:written|drafted|prepared|made|composed)\s+to
    \ (?:order|suit|measure|fit)\b|
    \b(?:conclusions?|answers?|recommendations?|verdict|outcome|result)\s+
    (?:(?:was|were|has been|had been|having been|is|being)\s+)
    (?:supplied|handed (?:down|over)|handed|dictated|prescribed|known|settled|given)\b[^.;]{0,40}\b(?:
      before the (?:appraisal|assessment|report|paper|scoring|options|work|analysis|survey)\b|
      before (?:a|any) (?:line|word|figure)|in advance of the (?:appraisal|report|analysis)
    )|
    \b(?:answers?|conclusions?|results?|outcome|verdict)\b[^.;]{0,50} (?:wrote|written|built|drafted) (?:the )?
    (?:paper|report|case|appraisal) (?:a?round|backwards from|to fit) (?:it|them|that)\b
  `,
  regex.i`
    \b(?:readers?|members|councillors|the committee|cabinet)\s+(?:may|can|will|must|should|are (?:free|able|left) to)\s+
    (?:be able to |themselves )?(?:work out|deduce|infer|gather|guess|supply|find|draw|form|imagine|see)\s+
    (?:for themselves )?(?:the|their own|its)?\s*(?:rationale|reasons?|reasoning|case|conclusions?|justification)
  `,
  regex.i`
    \b(?:
      (?<!\b(?:held back|withheld|kept back|not published|left out)\b[^.;]{0,60})for reasons (?:that|which)
      \ (?:need not|cannot|will|are (?:not|well|known|obvious)|it is not)|
      for reasons best known|reasons of which members are aware
    )\b
  `,
  regex.i`
    \b(?:recommendation|decision|proposal)\b[^.;]{0,30}\b(?:
      speaks? for (?:itself|themselves)|needs? no (?:justification|explanation|reasons?)|is self[- ]evident|
      requires? no (?:justification|explanation|reasons?)
    )
  `,
];

/** "The risk of an appeal is greater if reasons are not given": they are to be given. */
const feared = regex.i`
  \b(?:if|unless|where|when|whenever|until|should)\b(?: the| its| their| no| any)? (?:full |proper |clear |written )?
  reasons? (?:(?:is|are|were|be) (?:not |in)?|not )?\w*|
  \breasons? must\b|\brisks?\b[^.;]{0,60}\breasons?\b
`;

/** One adviser will not go along, for reasons that are not told: what is kept back is advice, for the rule on that. */
const advisersOwn = regex`
  ^(?:[\d.]+ )?(?:The|Our|One of (?:the|our)|An?) (?:(?:[A-Z][\w’'-]+|of|and|for|the|[a-z-]+) ){0,6}?(?:
    Head of [A-Z][\w’'-]+|[Dd]irector|[Tt]reasurer|[Ss]olicitor|[Ee]ngineers?|[Ss]urveyors?|[Vv]aluers?|[Aa]uditors?|
    [Cc]ounsel|
    [Aa]dvis[eo]rs?|[Mm]anager|[Oo]fficer|[Aa]rchitects?|[Aa]ccountants?|[Cc]onsultants?|[a-z]+(?:ist|yst)s?
  )\b[^.;,]{0,40}? (?:
    (?:would|could|did|does|do|has|have|had|was|were|is|are|will)(?: not|n['’]t)|cannot|declin\w+|refus\w+|
    disagree[sd]?|
    object(?:s|ed)?|oppose[sd]?|dissent\w*|demur\w*|differ\w*|withdr\w+
  )\b
`;

/** "Reason for private: the report has the contractor's rates": a form's line, and the reason stands in it. */
const ofClosing =
  /^Reasons? for (?:being |the )?(?:private|exempt\w*|restrict\w*|confidential\w*|urgency)\b[^:]{0,20}: ?\w/i;

/** The first sentence that keeps reasons back. */
function refusalIn(block: BlockView): Refusal | undefined {
  for (const { start, end, text } of block.sentencesWith(reasonCues)) {
    if (
      !regex.i`
        \b(?:
          reason|rationale|argument|justif|case|recommend|propos|decision|advis|explanation|grounds|prefer|favour|
          conclu|answer|wanted|report|paper|verdict|outcome|result|apprais|come out|to find
        )
      `.test(text)
    )
      continue;
    if (feared.test(text) || advisersOwn.test(text) || ofClosing.test(text)) continue;
    if (/\b(?:noting|no recommendation is made|noted)\b/i.test(text) || !refusals.some((pattern) => pattern.test(text)))
      continue;
    return { at: { start, end }, words: shortened(text, 90) };
  }
  return undefined;
}
