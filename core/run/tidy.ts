import type { Span } from "../report/span.ts";
import type { Edit } from "../rule/finding.ts";

/**
 * The edit that puts `words` in the place of a span of `text` and leaves the sentence tidy: a deletion takes one space
 * with it, the article before it agrees with the next word, and a sentence still begins with a capital.
 */
export function tidyEdit(text: string, span: Span, words: string): Edit {
  return words === "" ? deletion(text, span) : replacement(text, span, words);
}

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
  // A comma that set the words off goes with them: "Clearly, the…" and "…, clearly, …".
  if (text[end] === "," && (first || /,\s$/.test(text.slice(Math.max(0, start - 2), start)))) end++;
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
