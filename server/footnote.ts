import type { Edit } from "../core/rule/finding.ts";
import { lineEnd } from "../core/run/places.ts";

/**
 * The edits that put a footnote behind the sentence in which `at` stands, or at the end of its block (`end`), and what
 * it says at the end of the report; its number is the next that is free. Offsets in UTF-16 units of `text`.
 */
export function footnote(text: string, end: number, at: number): readonly Edit[] {
  const eol = lineEnd(text);
  const numbers = [...text.matchAll(/\[\^(\d+)\]/g)].map(([, number]) => Number(number));
  const mark = `[^${Math.max(0, ...numbers) + 1}]`;
  const rest = text.slice(at, end);
  // Where the whole sentence is marked, its end is there already.
  const ended = /[.!?][”"’')\]]*$/.test(text.slice(Math.max(0, at - 5), at));
  const stop = ended ? undefined : /[.!?][”"’')\]]*(?=\s|$)/.exec(rest);
  const behind = ended ? at : at + (stop ? stop.index + stop[0].length : rest.trimEnd().length);
  const last = text.trimEnd().length;
  // One footnote follows the other; before the first of them a line is left free.
  const gap = /\n\[\^[^\]]+\]:[^\n]*$/.test(text.slice(0, last)) ? eol : `${eol}${eol}`;
  const note = `${gap}${mark}: [insert the source: author, title, date and page]`;
  const mine = { start: behind, end: behind, text: mark };
  if (behind === last) return [{ ...mine, text: `${mark}${note}${last === text.length ? eol : ""}` }];
  return [mine, { start: last, end: last, text: last === text.length ? `${note}${eol}` : note }];
}
