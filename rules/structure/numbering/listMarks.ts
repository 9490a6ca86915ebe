import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";

/** The letter or number of a list's item as it is printed among the words: "(b)", "iii.", "2)". */
export interface ListMark extends Span {
  /** What stands between the brackets. */
  readonly token: string;
  /** "(b)" and "b)" are marks of two lists; of "B4" it is the letter. */
  readonly form: string;
  /** It stands where an item begins; any other may be a reference to one, "as (b) says". */
  readonly begins: boolean;
}

const token = "([a-z]|[ivx]{2,5}|[A-H]|\\d{1,2})";
/**
 * A block that is an item: "(a) Leave the charges", "a. Leave the charges", behind a paragraph's number or without one.
 */
const atStart = new RegExp(`^(?:\\d{1,2}(?:\\.\\d{1,2})*\\s+)?(\\(?)${token}([).])\\s+(?=\\S)`);
/** "B4. Overage is payable": a paragraph of section B; "R2 release the sum": a recommendation. */
const inLetteredSection = /^(?:([A-H])\.?(\d{1,2})(?=[.)]?\s+[A-Z“"])|(R)(\d{1,2})(?=[.):]?\s))/;
const inText = new RegExp(`(?<=\\s)\\(${token}\\)(?=\\s)`, "g");
/** Before an item that stands in a line of them. */
const between = /[:;,.?–—-](?: (?:and|or|but))?(?:\/or)? $/;
const none: readonly ListMark[] = [];

/** The marks that a block's words hold, in order. */
export function listMarksIn(text: string): readonly ListMark[] {
  const opening = mayOpen(text) ? openingMark(text) : undefined;
  const inside = text.includes(") ") && text.includes(" (") ? marksInside(text, opening?.end ?? 0) : none;
  if (!opening) return inside;
  return inside.length === 0 ? [opening] : [opening, ...inside];
}

/** A letter or a number and what closes it, or a bracket: all else is not worth a pattern. */
function mayOpen(text: string): boolean {
  const first = text.charCodeAt(0);
  return first === 40 || (first >= 48 && first <= 57) || /^(?:[a-zA-Z]{1,5}[).]|[A-HR]\d)/.test(text);
}

function openingMark(text: string): ListMark | undefined {
  const lettered = inLetteredSection.exec(text);
  if (lettered) {
    const [whole, section, paragraph, r = "", recommendation = ""] = lettered;
    const [form, name] = section ? [section, paragraph ?? ""] : [r, recommendation];
    return { token: name, form, begins: true, start: 0, end: whole.length };
  }
  const match = atStart.exec(text);
  const [whole = "", open = "", name = "", close = ""] = match ?? [];
  // "1." is a paragraph's number, "(b." no mark, and "A." a heading's or a name's initial.
  if (!match || (close === "." && (open !== "" || !/[a-z]/.test(name)))) return undefined;
  // "13. (c) has the advantage …" speaks of an option, and is none.
  if (/^\(/.test(open) && spokenOf.test(text.slice(whole.length))) return undefined;
  const mark = `${open}${name}${close}`;
  const start = whole.lastIndexOf(mark);
  return { token: name, form: `${open}${close}`, begins: true, start, end: start + mark.length };
}

const spokenOf = /^(?:would|(?:has|had|have) (?:the|no|an?)|is|was|could|may|might|and \([a-z]\))\b/;

/** A law or a policy whose limbs are spoken of, of which a sentence may leave some out. */
const ofLaw = regex.i`
  \b(?:section|regulation|policy|condition|article|rule|paragraph|clause|grounds?|criterion|objective|schedule)s?
  \ [A-Z]{0,3}\d
`;

function marksInside(text: string, from: number): readonly ListMark[] {
  const marks = Array.from(text.matchAll(inText)).filter(({ index }) => index >= from);
  const [first] = marks;
  if (!first) return none;
  const limbs = ofLaw.test(text.slice(0, first.index));
  return marks.map(({ 0: { length }, 1: name = "", index }) => ({
    token: name,
    form: "()",
    begins: !limbs && between.test(text.slice(Math.max(0, index - 10), index)),
    start: index,
    end: index + length,
  }));
}
