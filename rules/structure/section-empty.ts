import { regex, wordSet } from "../../core/pattern/regex.ts";
import type { Severity } from "../../core/rule/finding.ts";
import { inPlace, insertedWords } from "../../core/rule/rewrites.ts";
import { type Gathered, type OutlineSection, reportRule } from "../../core/rule/rule.ts";
import { isReport } from "./reportShape.ts";
import { leaveBlank, reasoned, toWrite, underHeading } from "./section-empty/blanks.ts";
import { isDeferred } from "./section-empty/deferrals.ts";

/**
 * Words that stand where a section's text belongs: `none` denies without a reason, `open` puts off, `elsewhere` points
 * away.
 */
type Filler = "none" | "inapplicable" | "open" | "elsewhere";

interface Short {
  /**
   * What the block is: a heading, the label of a row, a label with nothing behind it, a line that is nothing but a
   * label, the head of a column of figures, text that says something, or a filler.
   */
  readonly is: Filler | "deferred" | "heading" | "label" | "bare" | "lone" | "figures" | "text";
  /** The words, without their number. */
  readonly words: string;
  readonly start: number;
  /** The label before them in the same block. */
  readonly label?: string;
}

/** Finds sections with nothing in them, or with a word where the advice belongs. */
export const sectionEmpty = reportRule({
  id: "section-empty",
  family: "structure",
  summary: "A section is blank, or says “N/A”, “None” or “TBC” where a reason is needed",
  why: "An empty heading shows that the question was asked and not answered; a decision maker cannot have regard to advice that is not there.",
  severity: "warning",
  kinds: {
    minutes: "off",
    motion: "off",
    "election-notice": "off",
    "press-release": "off",
    "ward-notice": "off",
    constitutional: "off",
  },
  messages: {
    blank:
      "Nothing stands under “{title}”. Write what it is for, or say in one sentence why there is nothing to report.",
    none: "“{words}” under “{title}” gives no reason. Say in one sentence why nothing arises.",
    open: "“{words}” stands where the text of “{title}” belongs. The decision cannot rest on it: write it before the report is published.",
    deferred:
      "“{words}” puts off what “{title}” should say. Whoever decides must have it now: write it, or say why it cannot be known yet and who will report it when.",
    elsewhere:
      "“{words}” stands where the text of “{title}” belongs. Say it here in a sentence or two, so that the section can be read alone.",
  },
  examples: {
    finds: [
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay wall\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## Legal implications\n\n[[N/A]]\n\n## Risk\n\nThe wall may move.\n",
      },
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay wall\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## [[Equality implications]]\n\n## Risk\n\nThe wall may move.\n",
      },
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay wall\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## Implications\n\n**Financial:** [[to follow]]\n",
      },
    ],
    quiet: [
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay wall\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## Legal implications\n\nNone, because the report is for noting.\n\n## Appendices\n\nNone.\n",
        note: "A reason, and a list that may be empty",
      },
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay wall\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## Implications\n\n### Financial\n\nThe repair costs £9,000.\n",
        note: "A heading over other headings",
      },
    ],
  },
  limits: "It does not judge whether a reason is a good one; a placeholder in brackets is for template-residue.",
  gather({ kind, text, zone, role }): Short | undefined {
    const short =
      text.length > longestSentence || zone === "code" || zone === "quoted" ? undefined : shortOf(kind, text);
    if (short) return short;
    return kind !== "cell" ? something : role === "sign-off" ? { is: "text", words: text, start: 0 } : undefined;
  },
  *judge(outline, facts, context) {
    if (!isReport(outline, context)) return;
    const kinds = new Map(facts.map(({ block, fact }) => [block, fact.is]));
    for (const { fact, block, cell } of facts) {
      const next = kinds.get(block + 1) ?? "heading";
      if (fact.is !== "bare" || cell || (next !== "heading" && next !== "bare")) continue;
      const at = { block, at: { start: fact.start, end: fact.start + fact.words.length } };
      const title = fact.words.replace(/\s?:$/, "");
      const rewrites = [insertedWords(toWrite(title), { behind: block }, leaveBlank)];
      yield { at, message: "blank", data: { title }, rewrites };
    }
    for (const { is, severity, fact, block, title } of fillers(facts)) {
      const { words, start } = fact;
      const at = { block, at: { start, end: start + words.length } };
      const rewrites = [inPlace(isDenial(is) ? reasoned(words) : toWrite(title))];
      yield { at, message: is === "inapplicable" ? "none" : is, data: { words, title }, severity, rewrites };
    }
    for (const { fact, block, section, zone } of facts) {
      if (fact.is !== "deferred" || zone !== "open" || section.depth === 0 || !putsOff(section)) continue;
      if (kinds.get(block - 1) !== "heading" || (kinds.get(block + 1) ?? "heading") !== "heading") continue;
      const at = { block, at: { start: fact.start, end: fact.start + fact.words.length } };
      const rewrites = [inPlace(toWrite(section.title))];
      yield { at, message: "deferred", data: { words: fact.words, title: section.title }, severity: "info", rewrites };
    }
    for (const section of outline.sections) {
      if (isBlank(section, outline.sections) || isUnsigned(section, facts))
        yield {
          at: { section: section.index },
          message: "blank",
          data: { title: section.title },
          rewrites: section.role === "sign-off" ? [] : [underHeading(section)],
        };
    }
  },
});

/** What a block of text is to this rule: one fact for all of them, which costs no memory. */
const something: Short = { is: "text", words: "", start: 0 };
/** No filler with its label is longer. */
const longest = 90;
/** No sentence that only puts off is longer. */
const longestSentence = 130;

const number = /^(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z])[.)]?\s{1,3})/;
const none = regex.i`
  ^(?:
    none|nil|no|none (?:stated|given|arising|identified|known|recorded|at this stage|at this time|directly|specific)|
    there (?:are|is) (?:none|nothing)|
    no (?:comments?|implications?|issues|impact|effect|risks?)(?: (?:received|identified|arising|arise))?|
    nothing to (?:report|add|say)
  )[.!]?$
`;
const inapplicable = /^(?:n ?[/.] ?a\.?|not applicable|[-–—]{1,4})[.!]?$/i;
const open = regex.i`
  ^(?:
    …|\.{3,}|\?{1,3}|t\.?b\.?[cad]\.?(?: .{0,40})?|to (?:follow|come)|
    to be (?:
      confirmed|added|completed|advised|supplied|provided|inserted|written|drafted|agreed|determined|discussed|tabled|
      explained|given|reported|worked (?:up|out)|looked (?:at|into)|drawn up|thought (?:about|through)|sorted(?: out)?|
      picked up|firmed up|fleshed out|filled in|pinned down|done|carried out|undertaken|prepared|produced|assessed|
      finali[sz]ed|settled|checked|obtained|sought|commissioned|developed|updated|arranged|resolved|clarified|
      established|identified|verified|quantified|costed
    )(?: .{0,40})?|
    (?:the )?(?:finance|legal|hr|procurement|equalit(?:y|ies)|insurance|risk)(?: team| officers?| colleagues)?
    \ (?:have|has|had|will|are|is|were|was) (?:been |being |be )?
    (?:asked|approached|consulted|contacted|chased|invited to comment|to comment)|
    (?:still )?(?:awaited|awaiting)(?: .{0,40})?|pending(?: .{0,40})?|
    (?:comments|advice|text|wording|details|assessment|eq?ia|figures)
    \ (?:to follow|awaited|pending|to be (?:added|provided|supplied)|not yet received)|
    not yet (?:known|received|available|completed?)|n ?/ ?k|(?:not|un)(?: |-)?known|in (?:progress|preparation)|draft|left blank|
    under review|none yet
  )[.!]?$
`;
const elsewhere = regex.i`
  ^(?:
    as (?:above|below|before|previously|stated|per (?:the )?(?:report|above|last (?:report|year)))|
    (?:just )?(?:the )?(?:usual|normal|standard|same|obvious)
    \ (?:ones?|implications|considerations|risks?|wording|as (?:before|last (?:time|year)|ever|always))|
    see (?:the )?(?:presentation|slides?|spreadsheet|e-?mail|file|website|minutes)|
    see (?:
      above|below|report|the report|body of (?:the )?report|main report|previous report|attached|appendix|
      the (?:officer['’]s|officers['’]) (?:report|paper)|(?:the )?(?:officer|covering) report
    )|
    (?:please )?(?:see|refer to|as per|per|in) (?:the )?
    (?:(?:corporate|strategic|departmental|directorate|service|project|programme|council['’]s|budget|full) ){0,2}(?:
      (?:risk|issues?|decisions?) (?:register|log)|project plan|business case|budget book|service plan|risk assessment|
      project file|file note|policy|toolkit|guidance|template|eq?ia|impact assessment
    )|
    ditto|contained (?:with)?in the (?:body of the )?report|refer to (?:the )?(?:main )?report|
    (?:as )?set out in (?:the|this) report
  )[.!]?$
`;
/** A word or two in passing, which say that the matter is in hand, was thought of or is as it always was. */
const passing = regex.i`
  ^(?:
    as (?:per |for |in |with )?(?:
      (?:the )?(?:last|previous|earlier|former|prior|past) (?:years?|time|reports?|rounds?|occasions?|papers?)|usual|
      ever|always|normal|agreed|discussed
    )|
    (?:the |much the )?same(?: as (?:last (?:year|time)|before|ever|always|usual))?|(?:all )?in hand|on-?going|
    work in progress|
    (?:still )?being (?:looked (?:at|into)|worked (?:on|up)|considered|dealt with|sorted(?: out)?|addressed)|
    (?:now |still )?with (?:the |our )?(?:[a-z]+ ){0,3}
    (?:officers?|team|lawyers?|colleagues|legal|finance|consultants?)|
    under (?:consideration|discussion|way)|
    (?:duly |all |fully |already )?(?:
      noted|considered|discussed|complied with|covered|checked|addressed|dealt with|taken into account|understood|
      satisfied|met|observed|thought about|looked at
    )(?: (?:with|by|at) (?:the )?(?:[a-z]+ ){0,2}[a-z]+)?|
    not (?:yet )?(?:
      gone into|looked (?:at|into)|considered|explored|examined|pursued|discussed|thought about|assessed|done|asked|
      carried out|undertaken|attempted
    )|
    (?:not |un)(?:needed|required|necessary|called for|wanted)(?:
      ,? (?:in view of|given|because of|owing to|due to|for (?:want|lack|reasons) of|in|at|on) (?:the |this )?
      (?:[a-z]+ ){0,2}(?:time|times|timetable|timescales?|occasion|stage|urgency|haste|hurry|deadline)
      (?: (?:available|allowed|left|involved))?
    )|
    ok(?:ay)?|nothing (?:new|much|special|unusual|out of the ordinary|to worry about)(?: here)?|
    (?:all )?(?:in order|fine|well|good|satisfactory)|no (?:concerns?|problems?|worries|surprises)|
    (?:usual|normal|standard) (?:caveats?|provisos|rules|position|practice|arrangements?|procedures?)(?: apply)?|
    see (?:last|the last|previous) (?:year|time|report)['’]?s?(?: report| paper| assessment)?|watch this space
  )[.!]?$
`;

const sameAs = /^(?:as above|ditto)\b/i;

/** The letters with which a filler may begin; most cells and lines begin with others. */
const first = new Set("nNtTsSaApPcCeEfFiIwWdDrRlLuUbBoOmMgG-–—….?");

function shortOf(kind: string, text: string): Short | undefined {
  if (kind === "heading") return { is: "heading", words: text, start: 0 };
  if (kind === "cell" && figures.test(text)) return { is: "figures", words: "", start: 0 };
  if (kind === "cell" && adviceLabel.test(text)) return { is: "label", words: text, start: 0 };
  const lead = number.exec(text)?.[0].length ?? 0;
  if (kind !== "cell" && isDeferred(text.slice(lead)))
    return { is: "deferred", words: text.slice(lead).trimEnd(), start: lead };
  if (text.length > longest) return undefined;
  const own = read(text, lead);
  if (!own && kind === "paragraph" && loneLabel.test(text) && adviceLabel.test(text))
    return { is: "lone", words: text, start: 0 };
  if (!own && text.endsWith(":") && kind !== "cell") {
    const words = text.slice(lead).trimEnd();
    if (adviceLabel.test(words.slice(0, -1).trimEnd())) return { is: "bare", words, start: lead };
  }
  if (own || kind === "cell" || !/[:–—-]/.test(text)) return own;
  const [whole, label = ""] = /^([A-Z][A-Za-z'’,()/& -]{2,60}?)(?:\s?:\s{0,3}|\s[–—-]\s)/.exec(text.slice(lead)) ?? [];
  const behind = whole === undefined ? undefined : read(text, lead + whole.length);
  if (behind) return { ...behind, label };
  // "The site is fenced. Risk register: TBC."
  const last = /\.\s([A-Z][A-Za-z'’,()/& -]{2,50}): (?=[^.:]{2,30}\.?$)/.exec(text);
  const end = last?.[1] === undefined ? undefined : read(text, last.index + last[0].length);
  return end && { ...end, label: last?.[1] ?? "" };
}

function read(text: string, start: number): Short | undefined {
  if (text.length - start > 60 || !first.has(text.charAt(start))) return undefined;
  const words = text.slice(start).trimEnd();
  const is = inapplicable.test(words)
    ? "inapplicable"
    : none.test(words)
      ? "none"
      : open.test(words)
        ? "open"
        : elsewhere.test(words) || passing.test(words)
          ? "elsewhere"
          : undefined;
  return is && { is, words, start };
}

/** Sections whose text is advice or reasons, so that a bare word does not do. */
const advice = wordSet`
  reasons options consultation finance legal equality climate risk purpose recommendations background issues
  procurement staffing data-protection
`;
/** Of these a plain "None" answers the question that the heading asks, if thinly. */
const answered = new Set(
  "staffing procurement data-protection finance legal equality climate risk consultation".split(" "),
);
/** What is never answered by a plain "None": what the law or the decision asks a reason for. */
const owed = /\b(?:options?|reasons?|alternatives?|rejected)\b/i;
/** Words that make a label or a heading without a role one of these sections. */
const adviceLabel = regex.i`
  ^(?:
    (?:
      financ(?:e|ial)|legal|equalit(?:y|ies)|risks?|climate|carbon|environment(?:al)?|staffing|human resources|hr|
      value for money|options?|
      reasons?(?!
        \ (?:for|of|why) (?:it |this |the |its |any )?(?:is |being )?
        (?:confidential|exempt|restrict|urgen|late|private|exclusion|call-?in)
      )|
      consultation|alternatives?|crime and disorder|health and safety|property|procurement|sustainability|
      any alternatives?|interests|any interests?|conflicts? of interests?|declarations? of interests?|
      interests? declared|
      dispensations?
    )\b[^.:;]{0,90}|
    [^.:;]{0,40}\b(?:implications?|considered and rejected|options considered|impact assessments?)
  )$
`;

/** Headings of one council or nation, under which a plain "None" will do and "N/A" or "TBC" will not. */
const asked = regex.i`
  ^(?:
    welsh language|gaelic|corporate parenting|social value|rural needs|island communities|
    (?:public )?health and well-?being|well-?being of future generations|human rights|safeguarding|community safety|
    public health|socio-economic duty|children['’]s rights|insight
  )\b[^.:;]{0,60}$
`;

/** Where somebody says whether there were any. */
const ofInterests = regex.i`
  ^(?:
    any interests?|conflicts? of interests?|
    (?:declarations? of )?(?:members['’] |disclosable )?interests?(?: declared)?|dispensations?
  )\b
`;

/** Lists, and what a form asks of the paper itself: that there is nothing for them is an answer. */
const listOnly = regex.i`
  ^(?:[\d.]+\s+)?(?:(?:list|glossary|table|schedule) of )?(?:
    acronyms?|glossary|abbreviations|definitions|terms used|enclosures?|enclosed|attachments?|annex(?:es|ures)?|
    appendices|exempt (?:information|appendices|items?|papers?)|confidential (?:information|appendices|items?|papers?)|
    (?:other |related |supporting |previous )?(?:documents?|papers|decisions|reports|links|references)|
    further (?:information|reading)|(?:late|urgent) items|substitutes|apologies|petitions|deputations|call-in
  )\b[^.:;]{0,30}$
`;

/** Where a name and a day are asked for, and no advice. */
const signedOff = /\b(?:sign(?:ed)?[- ]?off|clear(?:ances?|ed)|approvals?)\b/i;
/** What stands over a column of figures: a year, or the pounds that it is in. */
const figures = /^(?:20\d\d(?:\s?[/–—-]\s?\d{2,4})?|£\s?(?:m|k|million|['’]?000s?)?)$/;

interface Found {
  readonly is: Filler;
  readonly fact: Short;
  readonly block: number;
  readonly title: string;
  readonly severity: Severity;
}

function* fillers(facts: readonly Gathered<Short>[]): Generator<Found> {
  const kinds = new Map(facts.map(({ block, fact }) => [block, fact.is]));
  const lone = new Map(facts.flatMap(({ block, fact }) => (fact.is === "lone" ? [[block, fact.words] as const] : [])));
  const labels = new Map(
    facts.flatMap(({ fact, cell }) =>
      fact.is === "label" && cell?.column === 0 ? [[`${cell.table}:${cell.row}`, fact.words] as const] : [],
    ),
  );
  const ofFigures = new Set(
    facts.flatMap(({ fact, cell }) => (fact.is === "figures" && cell?.row === 0 ? [cell.table] : [])),
  );
  for (const { fact, block, section, cell } of facts) {
    const { is, label } = fact;
    // Of interests "None" is the answer that is asked for.
    if (
      is === "none" &&
      ofInterests.test(label ?? (cell ? (labels.get(`${cell.table}:${cell.row}`) ?? "") : section.title))
    )
      continue;
    if (!isFiller(is)) continue;
    const found = (title: string, answers: boolean) => ({
      is,
      fact,
      block,
      title,
      severity: is === "none" && answers ? ("info" as const) : ("warning" as const),
    });
    if (cell) {
      // In a list, "as above" is what stands in the row above.
      if (is === "elsewhere" && cell.row > 1 && sameAs.test(fact.words)) continue;
      if (ofFigures.has(cell.table) || signedOff.test(section.title)) continue;
      const named = cell.column === 1 ? labels.get(`${cell.table}:${cell.row}`) : undefined;
      if (named) yield found(named, true);
    } else if (label !== undefined) {
      if (is === "inapplicable" && /^dispensations?\b/i.test(label)) continue;
      if (adviceLabel.test(label) || (is !== "none" && asked.test(label))) yield found(label, true);
    } else if (kinds.get(block - 1) === "lone" && (is === "elsewhere" || is === "open")) {
      // A line of its own in place of a heading.
      if (endsPart.has(kinds.get(block + 1) ?? "heading")) yield found(lone.get(block - 1) ?? section.title, true);
    } else if (kinds.get(block - 1) === "heading") {
      // Alone under its heading: a heading before it, a heading or the end behind it. "To follow" opens no text.
      const alone = (kinds.get(block + 1) ?? "heading") === "heading";
      if (!alone && is !== "open") continue;
      if (
        section.depth > 0 &&
        !(isDenial(is) && listOnly.test(section.title)) &&
        (isAdvice(section) || (is !== "none" && asked.test(section.title)))
      )
        yield {
          ...found(
            section.title,
            answered.has(section.role ?? "") || !(advice.has(section.role ?? "") || owed.test(section.title)),
          ),
          ...(alone ? {} : { severity: "info" as const }),
        };
    }
  }
}

const isFiller = (is: Short["is"]): is is Filler =>
  is === "none" || is === "inapplicable" || is === "open" || is === "elsewhere";

const isDenial = (is: Filler): boolean => is === "none" || is === "inapplicable";

/** What stands behind the only words of a part. */
const endsPart: ReadonlySet<string> = new Set(["heading", "lone", "bare"]);
/** One to four words, the first with a capital, and no stop. */
const loneLabel = /^[A-Z][a-z]+(?:(?:,| and)? [a-z]+){0,3}$/;

/** Sections whose question must be answered before the decision. */
const putsOff = ({ role, title }: OutlineSection): boolean =>
  (role !== undefined && (answered.has(role) || role === "options" || role === "reasons")) || adviceLabel.test(title);

const isAdvice = ({ role, title }: OutlineSection): boolean =>
  (role !== undefined && advice.has(role)) || adviceLabel.test(title.split(":", 1)[0] ?? "");

/** What a report calls the section under which others stand. */
const container = regex.i`
  ^(?:(?:other|corporate|wider|key|main|council|specific|resource) )*
  (?:implications|considerations|issues|report|matters|information|comments|advice|impacts?)(?: of (?:the )?\w+)?$
`;

/** Is a section's table of those who are to sign the report filled in with nothing but their posts? */
function isUnsigned({ index, role }: OutlineSection, facts: readonly Gathered<Short>[]): boolean {
  if (role !== "sign-off") return false;
  const own = facts.filter(({ section, fact }) => section.index === index && fact.is !== "heading");
  return (
    own.length > 1 &&
    own.every(({ cell, fact }) => cell && (cell.row === 0 || cell.column === 0) && !/\d|[✓✔☑☒]/.test(fact.words)) &&
    own.filter(({ fact }) => post.test(fact.words)).length > 1
  );
}
const post = regex.i`
  ^(?:
    fin(?:ance)?|leg(?:al)?|mon(?:itoring)? ?off(?:icer)?|HR|s\.? ?151|(?:head|director|chief|assistant director)\b.*|
    assets?|strat(?:egic)? proc(?:urement)?|procurement|financ\w+|legal\b.*|section (?:151|95|73)\b.*|.{2,40} officer
  )$
`;

/** Has a section no text of its own and none below it? */
function isBlank(section: OutlineSection, sections: readonly OutlineSection[]): boolean {
  const { index, empty, depth, title } = section;
  // A paper of the list may have been taken for a heading of the same role.
  const listed =
    (section.role === "background-papers" || section.role === "recommendations") &&
    sections[index - 1]?.role !== section.role;
  if (!empty || depth === 0 || title === "" || !(isAdvice(section) || listed)) return false;
  const next = sections[index + 1];
  // Bold lines all look alike: "Implications", and under it "Financial".
  if (next && next.depth === depth && container.test(title) && !container.test(next.title) && isAdvice(next))
    return false;
  // "5 Risk assessment", "Legal or other duties", "5.1 Impact assessment": one line over the other, and parts below.
  const number = section.number ?? (next?.number === undefined ? undefined : sections[index - 1]?.number);
  const below = next?.number === undefined ? sections[index + 2] : next;
  if (number !== undefined && below?.number?.startsWith(`${number}.`)) return false;
  // What is recommended, or relied on, may stand in lines that were taken for headings.
  if (listed) return next ? next.depth <= depth && next.role !== undefined && next.role !== section.role : depth > 1;
  // A heading whose text was itself taken for a heading is not blank: what follows must be a section that can be known.
  return next === undefined || (next.depth <= depth && (isAdvice(next) || next.role !== undefined));
}
