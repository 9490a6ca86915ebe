import { oneLine, regex } from "../pattern/regex.ts";
import { isOtherPapers, type NamedPlace, speaksOn } from "./otherPapers.ts";
import { wayThere } from "./sentThere.ts";
import type { Span } from "./span.ts";

/** A paragraph's or section's number as a text names it, and where the number stands there. */
export interface NamedNumber extends Span {
  /** "2.3", "4". */
  readonly number: string;
}

/**
 * Paragraphs or sections that a text names, and that are this report's for all that the words say; those of laws,
 * policies and other reports are left out.
 */
export interface ParagraphsNamed extends Span {
  readonly to: "paragraph" | "section";
  readonly numbers: readonly NamedNumber[];
  /** "Above", "of this report". */
  readonly own: boolean;
  /** The words lead there: "see", "in", "(section 4)". */
  readonly led: boolean;
  /** The reader is sent there, and nothing else can be meant: "Costs are dealt with in section 4." */
  readonly sent: boolean;
  /** A law or a policy is named so near that the number may be its own. */
  readonly law: boolean;
  /** "And section 3", right behind a paragraph of this report whose number has a dot. */
  readonly joined: boolean;
}

const noun = regex.g`
  (?:
    \b([Pp]aragraph|PARAGRAPH|[Pp]ara|[Ss]ection|SECTION)(?:s|S|\(s\))?(?:\. ?| )(?:(?:[Nn]os?\.?|[Nn]umbers?) )?|
    §§? ?(?=\d{1,3}\.\d)
  )(?=\d)
`;
const numeral = /\d{1,3}(?:\.\d{1,3}){0,3}(?![\w.]*\w|%)/y;
const joint = new RegExp(
  oneLine`
    , (?:and |or |& )?| and/or | and | or | ?& ?| to | through | ?[–—-] ?|(?:; |/)(?=\d+\.\d)
  `,
  "y",
);
/** "In section 4, 12 lamps": behind a comma, a number that words follow counts something. */
const counts = /^ (?!(?:and|or|to|through|above|below|overleaf|of this|&|[–—-])(?: |$))/;
const measures = regex.i`
  ^\s?(?:
    %|per cent|miles?|metres?|kilometres?|km|mm?|(?:m|b|tr)illion|hectares?|ha|acres?|kg|tonnes?|years?|months?|weeks?|
    days?|hours?|minutes?|points?|times
  )\b
`;
/** It is this report's own. */
const ownBehind = regex`
  ^(?:\([a-z\d]{1,4}\))*,? \(?(?:
    below|above|overleaf|(?:earlier|later|elsewhere) in this (?:report|paper|briefing)|
    of this (?:report|paper|briefing|note)
  )\b
`;
/** "This report's section 4", "in this report, section 4". */
const ownAhead = /\b[Tt]his (?:report|paper|briefing|note)(?:['’]s|,(?: at| in| see)?) $/;

const statute = regex.i`
  \b(?:
    act|acts|regulations?|order|schedule|nppf|framework|statut|s\.?106|rules|deed|lease|agreement|code|plan|constitution
  )\b
`;
/** Documents whose paragraphs are named by their numbers alone. */
const paragraphed = /\b(?:NPPF|Framework|Schedule|PPG|Regulations|Constitution)\b/;

/** The paragraphs and sections of this report that a block's text names with the word, in order. */
export function paragraphsNamed(text: string): readonly ParagraphsNamed[] {
  if (!/(?:ara|ARA)[\w().]*? ?(?:[Nn]\w*\.? )?\d|(?:ection|ECTION)[\w()]*\.? (?:[Nn]\w*\.? )?\d|§ ?\d/.test(text))
    return [];
  const found: ParagraphsNamed[] = [];
  // Another document's paragraph was spoken of: "Paragraph 7.6 says" goes on with it.
  let another = false;
  for (const { 0: word, 1: name = "", index: start } of text.matchAll(noun)) {
    const numbers = numbersAt(text, start + word.length);
    const end = numbers.at(-1)?.end;
    if (end === undefined) continue;
    const to = /^s/i.test(name) ? "section" : "paragraph";
    const dotted = isDotted(numbers);
    const own = ownBehind.test(text.slice(end, end + 50)) || ownAhead.test(text.slice(Math.max(0, start - 30), start));
    const place: NamedPlace = { to, start, end, own, dotted };
    const way = wayThere(text, start, end);
    const led = own || way.led;
    if (isOtherPapers(text, place)) {
      if (to === "paragraph" || led) another = to === "paragraph";
      continue;
    }
    if (to === "paragraph" && speaksOn(text, place, another)) continue;
    if (to === "paragraph" || led) another = false;
    const first = numbers[0]?.number ?? "";
    const treated = first.length < 3 && way.treated && /^[.;,)]|^$/.test(text.slice(end, end + 1));
    const last = found.at(-1);
    found.push({
      to,
      numbers,
      start,
      end,
      own,
      led,
      // A number of two digits is an Act's more often than not, but not where the reader is sent there.
      sent: own || treated || (first.length < 3 && way.seen),
      law: isNearLaw(text, place, treated, way.treated || way.seen),
      joined: last !== undefined && (isDotted(last.numbers) || last.joined) && joins(text.slice(last.end, start)),
    });
  }
  return found;
}

/** Numbers of one sort: "2.1, 2.2 and 2.3", "3 to 5". */
export function numbersAt(text: string, from: number): readonly NamedNumber[] {
  const numbers: NamedNumber[] = [];
  let comma = false;
  for (let at = from; ; ) {
    numeral.lastIndex = at;
    const number = numeral.exec(text)?.[0];
    if (number === undefined) return numbers;
    const end = at + number.length;
    const behind = text.slice(end, end + 12);
    const dotted = number.includes(".");
    if (numbers.length > 0) {
      if (dotted !== isDotted(numbers) || measures.test(behind) || (comma && counts.test(behind))) return numbers;
    }
    numbers.push({ number, start: at, end });
    // "2.1(a) and 2.2".
    const limbs = /^(?: ?\([a-z\d]{1,4}\))*/.exec(text.slice(end, end + 20))?.[0].length ?? 0;
    joint.lastIndex = end + limbs;
    const join = joint.exec(text)?.[0];
    if (join === undefined) return numbers;
    comma = /^, $/.test(join);
    at = end + limbs + join.length;
  }
}

const isDotted = (numbers: readonly NamedNumber[]): boolean => numbers[0]?.number.includes(".") ?? false;

const joins = (between: string): boolean => /^(?:\([a-z\d]{1,4}\))*(?:,? (?:and|or|to|&) |, )$/.test(between);

/** What only a report has a paragraph of: "The effect on the budget is set out in section 4." */
const ofReport = regex`
  ^\s*(?:[\d.]+ )?(?:[A-Z]\w+ly, |[Ff]urther |[Mm]ore )?(?:[Tt]he |[Ii]ts |[Aa]ny |[Oo]ther |[Tt]heir )?
  (?:[a-z-]+ ){0,2}?
  (?:
    effects?|impacts?|implications?|costs?|savings|sums|funding|financing|budget|finances|consultation|replies|
    responses to the (?:consultation|survey)|options|alternatives|timetable|timescales?|next steps|background|
    recommendations?|reasons for (?:the|this) (?:recommendation|decision|choice)s?|analysis|breakdown|assessment
  )\b
`;
/** … but for what somebody must do there, or what an agreement sets out. */
const ofRules = /\b(?:must|shall|requirements?|required|clauses?|terms|procedures?|provisions?|duties|powers?)\b/i;

/**
 * A section is the report's own only where nothing near it is law. So with a paragraph, where a document with
 * paragraphs of its own is named just before it, but not where the reader is sent there in a sentence of its own.
 */
function isNearLaw(text: string, { to, start, end }: NamedPlace, treated: boolean, sentThere: boolean): boolean {
  const opens = text.lastIndexOf(". ", start) + 1;
  if (to === "paragraph") {
    if (!sentThere) return paragraphed.test(text.slice(Math.max(0, start - 160), end + 80));
    // What another sentence names, or what stands before a semicolon, has no part in this one.
    const [behind = ""] = text.slice(end, end + 80).split(/\. (?=[A-Z])|;/, 1);
    return paragraphed.test(text.slice(Math.max(opens, text.lastIndexOf("; ", start) + 1), end) + behind);
  }
  const sentence = text.slice(opens, start);
  if (treated && ofReport.test(sentence) && !ofRules.test(sentence))
    return statute.test(text.slice(Math.max(0, text.lastIndexOf(". ", opens - 2)), end + 50));
  // What is discussed there may be a code or a lease; the section is theirs only where they were spoken of before.
  const behind = text.slice(end, end + 50);
  const before = treated ? text.slice(0, opens) : text.slice(0, 400) + text.slice(Math.max(0, start - 40), start);
  return statute.test(before + behind);
}
