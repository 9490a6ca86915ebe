import { regex } from "../pattern/regex.ts";
import { lineStart } from "../report/lines.ts";
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
  const before = text.slice(lineStart(text, start), start);
  const stays = words !== "" || /^[^\S\n]*\S/.test(text.slice(end, end + 40));
  return number !== undefined && /^[\s>*_-]*$/.test(before) && stays
    ? { start: start + number.length, end }
    : { start, end };
}

const paragraphNumber = /^(?:\d+(?:\.\d+)+[.)]?|\d+[.)]|\([a-z\d]{1,4}\))\s+(?=["“‘'(*_]*\p{Lu})/u;

function replacement(text: string, { start, end }: Span, words: string): Edit {
  const put = cased(text, { start, end }, words);
  return withArticle(text, { start, end, text: put }, put);
}

function deletion(text: string, marked: Span): Edit | undefined {
  const span = hollow(text, marked);
  if (!span) return undefined;
  let { start, end } = span;
  const first = startsSentence(text, start);
  const twin = twinBehind(text, span);
  // The same word again stays for the next round, which sees what then stands before and behind it.
  if (twin) return { start, end: twin.end, text: text.slice(start, start + 1) + text.slice(twin.start + 1, twin.end) };
  const before = twinBefore(text, span);
  if (before) return { start: before.end, end, text: "" };
  if (leavesHanging(text, span)) return undefined;
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

/** "very, very": where the same words stand again behind those of a span. */
function twinBehind(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const gap = /^,?[^\S\n]/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  const again = { start: end + gap, end: end + gap + words.length };
  const same = text.slice(again.start, again.end).toLowerCase() === words.toLowerCase();
  return gap > 0 && same && !/[\p{L}\p{N}]/u.test(text.charAt(again.end)) ? again : undefined;
}

/** The same words before those of a span. */
function twinBefore(text: string, { start, end }: Span): Span | undefined {
  const gap = /,?[^\S\n]$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  const length = end - start;
  const before = { start: start - gap - length, end: start - gap };
  const twin = before.start >= 0 ? twinBehind(text, before) : undefined;
  const whole = before.start === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(before.start - 1));
  return whole && twin?.start === start && length > 0 ? before : undefined;
}

/** "It is not very, but …": without the words a sentence would stop behind one that leads to them. */
const leavesHanging = (text: string, { start, end }: Span): boolean =>
  /^\s*(?:[,.;:!?)]|\||\n\s*\n|$)/.test(text.slice(end, end + 40)) && leads.test(lineBefore(text, start));

const leads = regex.iu`
  (?:^|[^\p{L}])(?:
    a|an|the|this|that|these|those|not|no|so|too|as|than|is|are|was|were|be|been|being|am|isn['’]t|aren['’]t|wasn['’]t|
    weren['’]t|and|or|but|of|to|in|on|at|for|by|with|from|into|more|most|less|least|how|quite|rather|seems?|looks?|
    became|becomes?|its|their|our|his|her|my|your
  )\s$
`;

const isCapital = (words: string): boolean => /^\p{Lu}/u.test(words);
/** "[insert the number]" takes its capital inside the bracket, or no sentence would be seen to begin there. */
const capital = (words: string): string => words.replace(/^\[?\p{L}/u, (first) => first.toUpperCase());

/**
 * The words with the capitals of those whose place they take: all of them, that of a sentence's first word, or that of
 * a word in a title whose words have them.
 */
function cased(text: string, span: Span, words: string): string {
  const marked = text.slice(span.start, span.end).replace(openings, "");
  if (!isCapital(marked)) return words;
  if (isShouted(text, span, marked) && !words.startsWith("[")) return words.toUpperCase();
  return startsSentence(text, span.start) || isInTitle(text, span, marked) ? capital(words) : words;
}

/** All in capitals, and no abbreviation: several words, a long one, or one among others in capitals. */
function isShouted(text: string, { start, end }: Span, marked: string): boolean {
  if (!/\p{Lu}.*\p{Lu}/u.test(marked) || /[\p{Ll}\d]/u.test(marked)) return false;
  const beside = lineBefore(text, start).slice(-40) + lineBehind(text, end).slice(0, 40);
  return /\p{Lu} +\p{Lu}|\p{Lu}{6}/u.test(marked) || (/\p{Lu}{2}/u.test(beside) && !/\p{Ll}/u.test(beside));
}

/** Do the words that count on the line begin with capitals, those of the span too? */
function isInTitle(text: string, { start, end }: Span, marked: string): boolean {
  const others = `${lineBefore(text, start)} ${lineBehind(text, end)}`.match(/[\p{L}'’-]+/gu) ?? [];
  return (
    others.length < 15 &&
    others.filter(isCapital).length > 1 &&
    [...others, ...(marked.match(/[\p{L}'’-]+/gu) ?? [])].every((word) => word.length < 4 || isCapital(word))
  );
}

/** Signs that may stand before the first word of what they hold. */
const openings = /^[*_~"“‘'([]+/;

/** Changes "a" to "an" or back, where the edit put another word after it. */
function withArticle(text: string, edit: Edit, next: string): Edit {
  const [whole = "", article = "", marks = ""] =
    /\b(an?)\s([*_"“‘'(]{0,3})$/i.exec(text.slice(Math.max(0, edit.start - 6), edit.start)) ?? [];
  if (whole === "" || !/^\p{L}/u.test(next)) return edit;
  const right = /^(?:[aeio]|u(?!ni|s[aeiu]|k))/i.test(next) || /^(?:hour|honest|honour|heir)/i.test(next) ? "an" : "a";
  if (article.toLowerCase() === right) return edit;
  const shown = article.charAt(0) !== "A" ? right : /\p{Lu}{2}/u.test(next) ? right.toUpperCase() : capital(right);
  return { start: edit.start - whole.length, end: edit.end, text: `${shown} ${marks}${edit.text}` };
}

/** So far back the beginning of a line is looked for. */
const longestLead = 120;

const lineBefore = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - longestLead), at);
  return before.slice(lineStart(before, before.length));
};

const lineBehind = (text: string, at: number): string =>
  /^[^\r\n]{0,120}/.exec(text.slice(at, at + longestLead))?.[0] ?? "";

/**
 * Behind a stop, at the beginning of a block, in a cell of its own: there a sentence begins. A line that goes on does
 * not.
 */
function startsSentence(text: string, at: number): boolean {
  const lead = lineBefore(text, at).replace(/[*_~"“‘'([]+$/, "");
  if (/[.!?:]["'”’)*_]*\s+$/.test(lead) || /\|\s*$/.test(lead)) return true;
  if (!blockLead.test(lead)) return false;
  const lines = text.slice(Math.max(0, at - longestLead * 2), at).split(/\r\n?|\n/);
  const above = (lines.at(-2) ?? "").trim();
  return lead.trim() !== "" || above === "" || /[.!?:]["'”’)*_]*$|^#|^-+$/.test(above);
}

/**
 * What may stand before the first word of a block: marks of quotations, headings, lists and footnotes, and a number.
 */
const blockLead =
  /^[ \t]*(?:(?:>|#{1,6}|[-*+]|\d+[.)]|\[\^[^\]\s]+\]:)[ \t]*)*(?:\d+(?:\.\d+)*\.?[ \t]+|\([a-z\d]{1,4}\)[ \t]+)?$/;
