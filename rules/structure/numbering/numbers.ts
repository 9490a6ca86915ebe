import { regex } from "../../../core/pattern/regex.ts";
import { dayAndMonth } from "../../../core/report/dates.ts";
import { ownVoice } from "../../../core/report/otherPapers.ts";
import { minutesIn } from "../minutesNamed.ts";
import { type Noun, type Titled, titleOf } from "../titled.ts";
import { recommendationsIn, titledIn } from "../titledNamed.ts";
import { type ListMark, listMarksIn } from "./listMarks.ts";
import { placesIn, referencesIn } from "./paragraphsNamed.ts";

/** What a block says of numbers: the one it begins with, and the paragraphs and sections that it refers to. */
export interface Numbered {
  /** "2.3", "14". */
  readonly number?: string;
  /** "2.3" before a small letter: a paragraph's where it fits between others, or a measure. */
  readonly perhaps?: string;
  readonly heading: boolean;
  /** The number is that of a heading's section, and not among its words. */
  readonly apart?: true;
  /** A list item, whose number, if it has one, is not among its words. */
  readonly item: boolean;
  /** Length of a list item's first word; 0 for others. */
  readonly opening: number;
  readonly opensAppendix: boolean;
  readonly references: readonly Reference[];
  /** The block speaks of a national policy whose paragraphs others may name by their numbers alone: "the NPPF". */
  readonly policy?: true;
  /** A list follows: perhaps of what somebody says of another paper, whose paragraphs are not this report's. */
  readonly leadsTo?: "list" | "told";
  /** The marks of a list's items among the words. */
  readonly marks?: readonly ListMark[];
  /** The table, figure or option that the block is the title of. */
  readonly titled?: Titled;
  /** It stands among the recommendations. */
  readonly recommends?: true;
  /** The heading of a column of paragraph numbers or of options, or a cell that is nothing but a number. */
  readonly column?: "paragraphs" | "options" | "number";
  /** The letter or number that a cell begins with: "D. Merge the two parishes". */
  readonly marked?: string;
}

export interface Reference {
  readonly to: "paragraph" | "section" | "minute" | "recommendation" | Noun;
  /** As printed: "2.3", "B". */
  readonly number: string;
  readonly start: number;
  readonly end: number;
  /** "below", "of this report": the paragraph is this report's own. */
  readonly own: boolean;
  /** The reader is sent there, whatever else the sentence names. */
  readonly sent?: boolean;
}

const leading = regex`
  ^(?!${dayAndMonth},? (?:19|20)\d\d)(\d{1,3}(?:\.\d{1,2}){0,3})(?:[.):]{0,2}\s+(?=[A-Z“"'‘([{*£…])|[.)]\s)
`;
/** "4.2 310 trees were felled", "5.1 17/00308/FUL – refused": a paragraph's number before another number. */
const leadingNumber =
  /^(\d{1,2}(?:\.\d{1,2}){1,2})\s+(?=\d{1,3}(?:,\d{3})*(?:\.\d+)?%? [a-z]{2}|\d{2,4}\/[A-Z]?\d{3,5}\b)/;
/** Of three parts, it is no measure. */
const deepLeading = /^(\d{1,2}(?:\.\d{1,2}){2,3})\s+(?=[a-z])/;
const smallLeading = /^(\d{1,2}\.\d{1,2})\s+(?=[a-z])/;
/** A word and a number behind it, or "§4.2". */
const refersToNumber = /[a-z.] \d|§ ?\d/;
const none: readonly Reference[] = [];
const appendix = /^(?:appendix|annex|schedule|part (?:ii|2|b)|enclosure|attachment)\b/i;

/** `undefined` where a block says nothing of numbers. */
export function readNumbers(kind: string, text: string, recommends: boolean): Numbered | undefined {
  if (kind === "cell") return cellOf(text);
  const heading = kind === "heading";
  const first = text.charCodeAt(0);
  const number = first >= 48 && first <= 57 ? numberOf(text) : undefined;
  const perhaps = number === undefined && first >= 48 && first <= 57 ? smallLeading.exec(text)?.[1] : undefined;
  const opensAppendix = heading && appendix.test(text);
  const refers = refersToNumber.test(text);
  const titled = titleOf(text);
  const references = [
    ...(refers ? [...referencesIn(text), ...placesIn(text), ...minutesIn(text)] : none),
    ...titledIn(text, titled),
    ...recommendationsIn(text),
  ];
  const item = kind === "listItem";
  const leads = text.endsWith(":");
  const marks = heading ? [] : listMarksIn(text);
  const unnumbered = number === undefined && perhaps === undefined;
  const policy = nationalPolicy.test(text);
  const silent = unnumbered && references.length === 0 && titled === undefined && marks.length === 0 && !policy;
  if (silent && !opensAppendix && !item && !leads && !heading) return undefined;
  const opening = item ? text.search(/\s|$/) : 0;
  return {
    ...(number === undefined ? {} : { number }),
    ...(perhaps === undefined ? {} : { perhaps }),
    ...(titled ? { titled } : {}),
    ...(policy ? { policy } : {}),
    ...(recommends ? { recommends } : {}),
    ...(marks.length === 0 ? {} : { marks }),
    ...(leads ? { leadsTo: leadsToTold(text) ? "told" : "list" } : {}),
    heading,
    item,
    opening,
    opensAppendix,
    references,
  };
}

const nationalPolicy =
  /\b(?:NPPF|National Planning Policy|Planning Practice Guidance|Planning Policy Wales|Circular \d+\/)/;

const numberOf = (text: string): string | undefined =>
  (leading.exec(text.slice(0, 20)) ?? leadingNumber.exec(text.slice(0, 30)) ?? deepLeading.exec(text))?.[1]?.replace(
    /\.0$/,
    "",
  );

/** A cell begins nothing and has no number of its own. */
const inCell = { heading: false, item: false, opening: 0, opensAppendix: false, references: [] } as const;

function cellOf(text: string): Numbered | undefined {
  const titled = text.startsWith("Option ") ? titleOf(text) : undefined;
  if (titled) return { ...inCell, titled };
  if (text.length < 60 && /para/i.test(text) && ofParagraphs.test(text)) return { ...inCell, column: "paragraphs" };
  if (/^(?:the )?options?$/i.test(text)) return { ...inCell, column: "options" };
  const marked = /^\(?(\d{1,2}|[A-H])[.):] ?(?=[A-Z"“'‘])/.exec(text)?.[1];
  if (marked) return { ...inCell, marked, references: /aragraph /.test(text) ? referencesIn(text) : [] };
  if (/^\d{1,3}(?:\.\d{1,2})?$/.test(text)) {
    const reference = { to: "paragraph", number: text, start: 0, end: text.length, own: true } as const;
    return { ...inCell, column: "number", references: [reference] };
  }
  const references = /aragraph /.test(text) ? referencesIn(text) : [];
  return references.length === 0 ? undefined : { ...inCell, references };
}
const ofParagraphs = regex.i`
  ^(?:
    (?:considered|addressed|discussed|answered|dealt with|covered|see|report|response|reference|where considered)
    \ (?:at |in |under )?
  )?para(?:graph)?s?\.?(?: (?:no|number|ref|reference|of (?:this|the) report)s?\.?)?$
`;

/** "In summary the reply says that:", before a list. */
const leadsToTold = (text: string): boolean => {
  const last = text.slice(text.lastIndexOf(". ") + 1);
  return tells.test(last) && !ownVoice.test(last);
};
const tells = regex.i`
  \b(?:
    says?|said|stat(?:es?|ed)|argu(?:es?|ed)|repl(?:y|ies|ied)|respon(?:se|ses|ds?|ded)|answer(?:s|ed)?|wr(?:ites?|ote)|
    contend(?:s|ed)?|point(?:s|ed)? out|submit(?:s|ted)?|assert(?:s|ed)?|claim(?:s|ed)?|comment(?:s|ed)?|
    object(?:s|ed)?|(?:grounds|reasons) (?:given|stated|of|for the (?:call-in|appeal|objection|complaint))|
    in (?:its|his|her|their) (?:own )?words
  )\b
`;
