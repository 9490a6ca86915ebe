import { oneLine } from "../pattern/regex.ts";
import type { Classification } from "./meta.ts";

/** An appendix as a line of a list names it. */
export interface NamedAppendix {
  /** Its letter or number, in capitals. */
  readonly id: string;
  /** "Appendix B", "Annex 2": as it is called. */
  readonly name: string;
  readonly title: string;
  readonly classification: Classification | undefined;
}

const marked = "(?:(exempt|confidential|restricted|private|closed|public|open)\\s+)?";
const word = "(appendix|annexe?|enclosure)";
const mark = "([A-Z]\\d{0,2}|\\d{1,2}[A-Z]?|[IVX]{2,4})(?![\\p{L}\\d])";
const called = new RegExp(`^${marked}${word}\\s+${mark}[\\s:–—.,)-]*`, "iu");
/** "A – Site plan", "2. Bids": in a list of appendices the word may be left out. */
const lettered = new RegExp(`^\\(?${mark}(?:[.:)]+\\s+|\\s+[–—-]\\s+)`, "u");

/**
 * Reads "Appendix B – Bids (exempt, paragraph 3)", "Confidential Annex 2: Advice" or, where `inList` says that
 * appendices are being listed, "B. Bids"; `undefined` where the words name none.
 */
export function readAppendix(words: string, inList = false): NamedAppendix | undefined {
  const text = words.trim();
  const [whole, before = "", kind = "Appendix", id] = called.exec(text) ?? [];
  const [short, letter = id] = whole === undefined && inList ? (lettered.exec(text) ?? []) : [whole];
  if (short === undefined || letter === undefined) return undefined;
  const rest = text.slice(short.length);
  const mark = letter.toUpperCase();
  return {
    id: mark,
    name: `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()} ${mark}`,
    title: withoutMarking(rest),
    classification: markingIn(rest) ?? markingIn(before),
  };
}

const keptBack = /\b(?:exempt|not for publication|restricted|private|closed|part (?:ii|2)\b)/i;
const open =
  /\b(?:non-?exempt|not (?:exempt|restricted|confidential)|no exempt|unrestricted|for publication|public|open)\b/i;

/** What words behind an appendix's name say of who may read it: alone, in brackets or at the end. */
export function markingIn(words: string): Classification | undefined {
  const said = /\b(?:not for publication)\b/i.test(words) ? "not for publication" : words.match(markings)?.join(" ");
  if (said === undefined) return undefined;
  if (/\bconfidential\b/i.test(said) && !/\bexempt\b/i.test(said)) return "confidential";
  if (said !== "not for publication" && open.test(said)) return "public";
  return keptBack.test(said) ? "exempt" : undefined;
}

const says = oneLine`
  (?:
    non-?exempt|not (?:exempt|restricted|confidential)|unrestricted|exempt|confidential|restricted|private|closed|
    public|open|not for publication|for publication
  )
`;
/** "Appendix 2: Private hire fees" marks nothing: a word of its title follows. */
const ends = oneLine`
  \b(?!\s+(?!(?:
    under|by|as|until|in|paragraphs?|para|because|for|to|from|report|item|information|appendix|and|version
  )\b)\p{L})
`;
/** In brackets, behind a dash or a verb, or alone. */
const markings = new RegExp(
  oneLine`
    ^${says}(?:\s*[([–—:,-].*|\s+(?:under|by|as|until|in|paragraphs?|para)\b.*)?[.\s]*$|
    [([][^()[\]]*\b${says}\b[^()[\]]*[)\]]|[–—:,-]\s*${says}${ends}|\b(?:is|are|being) ${says}\b
  `,
  "giu",
);

const marking = new RegExp(
  `\\s*[([][^()[\\]]*\\b${says}\\b[^()[\\]]*[)\\]]|\\s*[–—:,-]\\s*(?:which is )?${says}${ends}.*$`,
  "iu",
);

const withoutMarking = (rest: string): string =>
  rest
    .replace(marking, "")
    .replace(/[\s.;,:]+$/, "")
    .trim();
