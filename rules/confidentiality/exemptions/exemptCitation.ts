import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { keptUnderParagraph } from "../spokenOfHere.ts";

/** The words that begin a citation, for the cues of every rule that reads citations. */
export const citationWords = "paragraph|paragraphs|para|paras|category|categories|Schedule*|schedule*|sch|sched.";

/** Words without which nothing cites a paragraph of exempt information. */
export const citationCues = cues("exempt-citation-cues", citationWords);

/** A passage that names a paragraph, or a part, of a schedule of exempt information. */
export interface Citation extends Span {
  /** As written, in capitals: "3", "7A"; empty where only a part is named, or the number is still to be filled in. */
  readonly numbers: readonly string[];
  /** Does a blank stand in place of the number? */
  readonly blank: boolean;
  /** The part as a figure. */
  readonly part?: string;
  readonly schedule?: "12A" | "7A" | "6";
  /** Is the Northern Irish Act named? A bare Schedule 6 may be any Act's. */
  readonly northern: boolean;
  /** Is it the law as it once was? */
  readonly past: boolean;
  /** The numbers that the other citations of its sentence give. */
  readonly beside: readonly string[];
  /** The words around the number, where its description stands. */
  readonly after: string;
  readonly before: string;
  /** The appendices and the like that the sentence speaks of. */
  readonly labels: readonly string[];
}

const number = "\\d{1,2}(?:[A-C]\\b)?(?![\\d%]|\\.\\d)";
const paragraph = regex.gi`
  \b(?:paragraph(?:s|\(s\))?|para(?:s|\(s\))?\.?|category|categories)\s+(?:numbers?\s+|nos?\.?\s+)?(?:
    (${number}(?:\s?(?:,(?:\s?(?:and|or))?|and|&|or|to|[-–—/])\s?(?:paragraphs?\s)?${number}){0,8})|
    (one|two|three|four|five|six|seven|eight|nine|ten)\b|\[[^\]]{1,40}\]
  )
`;
/** "Under the following category of Schedule 12A: (3) information relating to …". */
const bracketed = /\((\d{1,2}[A-C]?)\)(?=\sinformation (?:relating|which|that|likely|in respect|concerning|about)\b)/gi;
const schedule = /\bSch(?:edule|\.)?\s*(12\s?A|7\s?A|6(?![\d.]))(?![A-Z\d])/i;
const partOf = regex.i`
  \bPart\s+([1-7]|I{1,3}|IV|V|VI{0,2}|one|two|three|four)\b(?:\s*\([^)]{0,20}\))?,?\s+(?:of|to|in)\s+(?:the\s+)?Sch
  (?:edule|\.)?\s*(12\s?A|7\s?A|6\b)|
  \bSch(?:edule|\.)?\s*(12\s?A|7\s?A|6\b)[\s,(]{1,3}Part\s+([1-7]|I{1,3}|IV|V|VI{0,2}|one|two|three|four)\b
`;
/** "Paragraph 14 of Part 4 and paragraph 21 of Part 5 of Schedule 12A": each has a part of its own. */
const ownPart = /^,? (?:of|in) Part ([1-7]|I{1,3}|IV|V|VI{0,2}|one|two|three|four)\b(?! and \w+ of\b)/i;
const exempting = regex.i`
  \bexempt|\bnot (?:published|shown|(?:for|be|to be|available) (?:publication|published|public|disclosed|released))\b|
  \bnot (?:for|be|to be|available) (?:publication|published|public|disclosed|released)|\bexcluded?\b|\bwithheld|
  \bconfidential\b|\bin private\b|\bPart (?:II|2|B)\b|\bclosed\b|\brestricted\b
`;
const leading = regex.i`
  (?:
    \bunder|\bvirtue of|\breason of|\bwithin|\bpursuant to|\baccordance with|\bdefined (?:in|by|at)|
    \bdescribed (?:in|by|at)|\b(?:in|into) (?:the )?(?:category|categories)|\bexempt(?:ion)?(?: information)?|
    \brelevant|\bapplicable|\bground|[:–—(-]
  )\s*(?:the\s+)?$
`;
const elsewhere = regex.i`
  ^\s*(?:\([^)]{0,60}\)\s*)?
  (?:(?:of|in|to)\s+(?!(?:the\s+)?(?:Parts?\b|Sch(?!edule\s+(?:[1-589]|1[0134-9]|2\d)\b(?!\s?A))|Local Government|
  LGA\b|Access|said|1972|1973|2014))|above\b|below\b)
`;
const formula = regex.i`
  ^[\s:.,;–—(-]{0,6}(?:relates? to\s+|covers\s+|is\s+|being\s+)?information
  \ (?:relating|which|that|about|likely|in respect)
`;
const applied = /^ (?:also )?applies to (?:the )?(?:annex|appendix|appendices|enclosure|exempt)\b/i;
/** A schedule may be an appendix; one of an Act is not. */
const label = regex.gi`
  \b
  (?:appendi(?:x|ces)|annex(?:es)?|(?<!\bPart \w{1,3} of )schedule(?! \w{1,3} (?:to|of) the\b)|enclosures?|attachments?)
  \s+((?:\d{1,2}|[A-Z])(?![\dA-Za-z])(?:(?:,| and| &| to)\s(?:\d{1,2}|[A-Z])(?![\dA-Za-z])){0,6})
`;

/** The appendices that some words speak of, in capitals: "Appendices B and C" are B and C. */
export const labelsIn = (words: string): readonly string[] =>
  [...words.matchAll(label)].flatMap((match) => (match[1] ?? "").toUpperCase().match(/\d{1,2}|\b[A-Z]\b/g) ?? []);

/** What was read of the blocks that are at hand: several rules ask about one block, one after another. */
const read = new WeakMap<BlockView["sentences"], readonly Citation[]>();

/** The paragraphs of exempt information that a block cites, in order. */
export function citations({ text, sentences }: Pick<BlockView, "text" | "sentences">): readonly Citation[] {
  if (!/para|categor|Sch(?:edule|\.)/i.test(text)) return [];
  const known = read.get(sentences) ?? readCitations(sentences);
  read.set(sentences, known);
  return known;
}

function readCitations(sentences: BlockView["sentences"]): readonly Citation[] {
  return sentences.flatMap((sentence, index) => {
    const next = sentences[index + 1]?.text ?? "";
    const more = regex.i`
      ^\(?(?:this|that|it|which|information|i\.e\.|namely)\b[^.]{0,20}\b(?:is|covers|relates?|information|relating)\b
    `.test(next)
      ? ` ${next}`
      : "";
    return inSentence(sentence.text, sentence.start, more, sentences[index - 1]?.text ?? "");
  });
}

function inSentence(text: string, offset: number, more: string, last: string): Citation[] {
  const named = schedule.exec(text)?.[1];
  const part = partOf.exec(text);
  const law = {
    ...(named ? { schedule: named.replace(/\s/g, "").toUpperCase() as "12A" | "7A" | "6" } : {}),
    ...(part ? { part: figure(part[1] ?? part[4] ?? "") } : {}),
    labels: labelsIn(text),
    northern: /\bNorthern Ireland\b|\(N\.?I\.?\)/.test(text),
    past: regex.i`
      \b(?:before|until|prior to|up to) (?:\d{1,2} )?(?:March |1 March )?200[0-6]\b|\bas it (?:then )?(?:stood|was)\b|
      \bat that time\b|\bformer(?:ly)?\b|\bpreviously\b
    `.test(text),
  };
  const worded = [...text.matchAll(paragraph)].filter((match) => isCited(text, match, named, last));
  const found = worded.length > 0 || !named ? worded : [...text.matchAll(bracketed)];
  const list = found.map((match, index): Citation => {
    const end = match.index + match[0].length;
    const own = ownPart.exec(text.slice(end, end + 40))?.[1];
    return {
      ...law,
      ...(own ? { part: figure(own) } : {}),
      start: offset + match.index,
      end: offset + end,
      numbers: numbersOf(match),
      beside: found.filter((other) => other !== match).flatMap(numbersOf),
      blank: match[0].endsWith("]"),
      after: text.slice(end, found[index + 1]?.index ?? text.length) + (index === found.length - 1 ? more : ""),
      before: text.slice(
        index === 0 ? 0 : (found[index - 1]?.index ?? 0) + (found[index - 1]?.[0].length ?? 0),
        match.index,
      ),
    };
  });
  if (list.length > 0 || !part) return list;
  const start = offset + part.index;
  return [{ ...law, start, end: start + part[0].length, numbers: [], beside: [], blank: false, after: "", before: "" }];
}

const numbersOf = ([, list, word]: RegExpMatchArray): readonly string[] =>
  list ? (list.toUpperCase().match(/\d{1,2}[A-C]?/g) ?? []) : word ? [figure(word)] : [];

/** Is a paragraph of the schedule meant, and not one of the report or of another instrument? */
function isCited(text: string, match: RegExpMatchArray, named: string | undefined, last: string): boolean {
  const at = match.index ?? 0;
  const after = text.slice(at + match[0].length, at + match[0].length + 100);
  if (elsewhere.test(after)) return false;
  if (formula.test(after) || applied.test(after)) return true;
  const before = text.slice(Math.max(0, at - 40), at);
  if (named) return leading.test(before) || schedule.test(after) || schedule.test(text.slice(Math.max(0, at - 90), at));
  return exempting.test(text) && leading.test(before) && keptUnderParagraph(text, last);
}

const figures: Readonly<Record<string, string>> = {
  ONE: "1",
  TWO: "2",
  THREE: "3",
  FOUR: "4",
  FIVE: "5",
  SIX: "6",
  SEVEN: "7",
  EIGHT: "8",
  NINE: "9",
  TEN: "10",
  I: "1",
  II: "2",
  III: "3",
  IV: "4",
  V: "5",
  VI: "6",
  VII: "7",
};
const figure = (word: string): string => figures[word.toUpperCase()] ?? word;
