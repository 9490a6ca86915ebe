import type { Span } from "../report/span.ts";
import type { Edit } from "../rule/finding.ts";

/**
 * The edit that puts `words` in the place of a span of `text` and leaves the sentence tidy: a deletion takes one space
 * with it, the article before it agrees with the next word, a sentence still begins with a capital, and a paragraph
 * keeps its number.
 */
export function tidyEdit(text: string, marked: Span, words: string): Edit {
  const span = behindNumber(text, marked, words);
  return words === "" ? deletion(text, span) : replacement(text, span, words);
}

/** The span without the number of the paragraph that it begins: "2.3 The group …". What goes as a whole takes its number along. */
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
  const marked = text.slice(start, end);
  const cased =
    /^\p{Lu}/u.test(marked) && (startsSentence(text, start) || marked === marked.toUpperCase())
      ? words.charAt(0).toUpperCase() + words.slice(1)
      : words;
  return withArticle(text, { start, end, text: cased }, cased);
}

function deletion(text: string, span: Span): Edit {
  let { start, end } = span;
  const first = startsSentence(text, start);
  // The commas that set the words off go with them: "Clearly, the…", "…, clearly, …" and "…, clearly.".
  const setOff = text.slice(start - 2, start) === ", ";
  if (text[end] === "," && (first || setOff)) end++;
  if (setOff && (text[end - 1] === "," || /^(?:[.;:!?)]|\s*$)/.test(text.slice(end, end + 2))))
    return { start: start - 2, end, text: "" };
  if (text[end] === " ") end++;
  else if (text[start - 1] === " ") start--;
  if (first && end < text.length) return { start, end: end + 1, text: text.charAt(end).toUpperCase() };
  return withArticle(text, { start, end, text: "" }, text.slice(end, end + 20));
}

/** Changes "a" to "an" or back, where the edit put another word after it. */
function withArticle(text: string, edit: Edit, next: string): Edit {
  const article = /\b(an?)\s$/i.exec(text.slice(Math.max(0, edit.start - 3), edit.start))?.[1];
  if (article === undefined || !/^\p{L}/u.test(next)) return edit;
  const right = /^(?:[aeio]|u(?!ni|s[aeiu]|k))/i.test(next) || /^(?:hour|honest|honour|heir)/i.test(next) ? "an" : "a";
  if (article.toLowerCase() === right) return edit;
  const cased = article.charAt(0) === "A" ? right.charAt(0).toUpperCase() + right.slice(1) : right;
  return { start: edit.start - article.length - 1, end: edit.end, text: `${cased} ${edit.text}` };
}

const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:]["'”’)]*\s+|\n\s*(?:[\d.]+\s+)?|^[\d.]+\s+)$/.test(text.slice(Math.max(0, at - 12), at));
