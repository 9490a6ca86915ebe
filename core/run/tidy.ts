import type { Span } from "../report/span.ts";
import type { Edit } from "../rule/finding.ts";
import { hollow, withMarks } from "./markedWords.ts";

/**
 * The edit that puts `words` in the place of a span of `text` and leaves the sentence tidy: a deletion takes one space
 * with it, the article before it agrees with the next word, a sentence still begins with a capital, a paragraph keeps
 * its number, and emphasis is closed that was opened. `undefined` where that cannot be done.
 */
export function tidyEdit(text: string, marked: Span, words: string): Edit | undefined {
  const span = withMarks(text, behindNumber(text, marked, words));
  if (!span) return undefined;
  return words === "" ? deletion(text, span) : replacement(text, span, words);
}

/**
 * The span without the number of the paragraph that it begins: "2.3 The group …". What goes as a whole takes its number
 * along.
 */
function behindNumber(text: string, { start, end }: Span, words: string): Span {
  const number = paragraphNumber.exec(text.slice(start, end))?.[0];
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const stays = words !== "" || /^[^\S\n]*\S/.test(text.slice(end, end + 40));
  return number !== undefined && /^[\s>*_-]*$/.test(before) && stays
    ? { start: start + number.length, end }
    : { start, end };
}

const paragraphNumber = /^(?:\d+(?:\.\d+)+[.)]?|\d+[.)]|\([a-z\d]{1,4}\))\s+(?=["“‘'(*_]*\p{Lu})/u;

function replacement(text: string, { start, end }: Span, words: string): Edit {
  const marked = text.slice(start, end).replace(openings, "");
  const cased =
    isCapital(marked) && (startsSentence(text, start) || marked === marked.toUpperCase()) ? capital(words) : words;
  return withArticle(text, { start, end, text: cased }, cased);
}

function deletion(text: string, marked: Span): Edit | undefined {
  const span = hollow(text, marked);
  if (!span) return undefined;
  let { start, end } = span;
  const first = startsSentence(text, start);
  // The commas that set the words off go with them: "Clearly, the…", "…, clearly, …" and "…, clearly.".
  const setOff = text.slice(start - 2, start) === ", ";
  if (text[end] === "," && (first || setOff)) end++;
  if (setOff && (text[end - 1] === "," || /^(?:[.;:!?)]|\s*$)/.test(text.slice(end, end + 2))))
    return { start: start - 2, end, text: "" };
  // A sentence of these words alone goes with its stop.
  if (first && /^[.!?](?:\s|$)/.test(text.slice(end, end + 2))) end++;
  if (text[end] === " ") end++;
  else if (text[start - 1] === " " && !blockLead.test(lineBefore(text, start))) start--;
  const next = /^[*_~"“‘'([]{0,4}\p{Ll}/u.exec(text.slice(end, end + 6))?.[0];
  if (first && isCapital(text.slice(marked.start, marked.end).replace(openings, "")) && next)
    return { start, end: end + next.length, text: next.slice(0, -1) + next.slice(-1).toUpperCase() };
  return withArticle(text, { start, end, text: "" }, text.slice(end, end + 20).replace(openings, ""));
}

const isCapital = (words: string): boolean => /^\p{Lu}/u.test(words);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Signs that may stand before the first word of what they hold. */
const openings = /^[*_~"“‘'([]+/;

/** Changes "a" to "an" or back, where the edit put another word after it. */
function withArticle(text: string, edit: Edit, next: string): Edit {
  const [whole = "", article = "", marks = ""] =
    /\b(an?)\s([*_"“‘'(]{0,3})$/i.exec(text.slice(Math.max(0, edit.start - 6), edit.start)) ?? [];
  if (whole === "" || !/^\p{L}/u.test(next)) return edit;
  const right = /^(?:[aeio]|u(?!ni|s[aeiu]|k))/i.test(next) || /^(?:hour|honest|honour|heir)/i.test(next) ? "an" : "a";
  if (article.toLowerCase() === right) return edit;
  const cased = article.charAt(0) === "A" ? capital(right) : right;
  return { start: edit.start - whole.length, end: edit.end, text: `${cased} ${marks}${edit.text}` };
}

/** So far back the beginning of a line is looked for. */
const longestLead = 120;

const lineBefore = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - longestLead), at);
  return before.slice(before.lastIndexOf("\n") + 1);
};

/**
 * Behind a stop, at the beginning of a block, in a cell of its own: there a sentence begins. A line that goes on does
 * not.
 */
function startsSentence(text: string, at: number): boolean {
  const lead = lineBefore(text, at).replace(/[*_~"“‘'([]+$/, "");
  if (/[.!?:]["'”’)*_]*\s+$/.test(lead) || /\|\s*$/.test(lead)) return true;
  if (!blockLead.test(lead)) return false;
  const lines = text.slice(Math.max(0, at - longestLead * 2), at).split("\n");
  const above = (lines.at(-2) ?? "").trim();
  return lead.trim() !== "" || above === "" || /[.!?:]["'”’)*_]*$|^#|^-+$/.test(above);
}

/**
 * What may stand before the first word of a block: marks of quotations, headings, lists and footnotes, and a number.
 */
const blockLead =
  /^[ \t]*(?:(?:>|#{1,6}|[-*+]|\d+[.)]|\[\^[^\]\s]+\]:)[ \t]*)*(?:\d+(?:\.\d+)*\.?[ \t]+|\([a-z\d]{1,4}\)[ \t]+)?$/;
