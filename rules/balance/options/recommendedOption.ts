import { oneLine } from "../../../core/pattern/regex.ts";
import { numbers } from "./optionLabel.ts";

const number = String.raw`(?<![\p{L}\d])(?:\d{1,2}[a-z]?|[a-z]|one|two|three|four|five|six)(?![\p{L}\d])`;
/** "1", "1 and 3", "2 to 4", "A, B and D". */
const several = String.raw`(${number}(?:(?:,? (?:and|with)|,|,? to|,? or|\s?[–—-]|,? through) ?(?:options? )?${number}){0,5})`;
const asks = String.raw`\b(?:approv|agree|adopt|proceed|select|choos|chose|support|accept|endors|recommend|implement|tak(?:e|ing)|pursu|go(?:es)? (?:ahead )?with|prefer|authoris|commission)\w*`;
const turned = String.raw`\b(?:not?|nor|reject\w*|declin\w*|refus\w*|rather than|instead of|in place of|discount\w*|except|other than|over)\b`;
const asked = new RegExp(`(?<!\\bnot (?:to )?)${asks}((?:(?!${turned})[^.;:]){0,60}?)\\boptions? ${several}`, "giu");
const passive = new RegExp(
  oneLine`
    \boptions? ${several}(?:(?!${turned})[^.;]){0,60}?\b(?:be|is|are) (?:\w+ly )?(?:
      approved|agreed|adopted|selected|chosen|supported|accepted|endorsed|recommended|implemented|preferred|pursued|
      taken forward
    )
  `,
  "giu",
);
/** It is for the body to choose: nothing is recommended. */
const leftOpen = /\b(?:between|either|whether|which of|one of|any of)\b/i;

/**
 * The numbers or letters, in lower case, of the options that a recommendation asks for: "approves option 1", "that
 * Option B be adopted", "options 2 to 4". Of a choice that is left open, "between option 1 and option 2", none.
 */
export function recommendedOptions(text: string): readonly string[] {
  const found = [
    ...[...text.matchAll(asked)].map(([, between = "", ids = ""]) => (leftOpen.test(between) ? "" : ids)),
    ...[...text.matchAll(passive)].map(({ index, 1: ids = "" }) =>
      leftOpen.test(text.slice(Math.max(0, index - 12), index)) ? "" : ids,
    ),
  ];
  return found.flatMap(named);
}

const idOf = (word: string): string => numbers[word.toLowerCase()] ?? word.toLowerCase();

/** The options that words such as "1 and 3" or "2 to 4" name; of "1 or 2" none. */
function named(words: string): readonly string[] {
  if (/\bor\b/i.test(words)) return [];
  // "Option 1 and a new roof" names no option A.
  const ids = [...words.matchAll(new RegExp(number, "giu"))].filter(({ 0: word }, at) => at === 0 || word !== "a");
  return ids.flatMap(({ 0: word, index }, at) => {
    const last = ids[at - 1];
    const joint = last ? words.slice(last.index + last[0].length, index) : "";
    return last && /\bto\b|[–—-]|\bthrough\b/i.test(joint) ? upTo(idOf(last[0]), idOf(word)) : [idOf(word)];
  });
}

/** Those behind the first of a range, up to its last: 3 and 4 of "2 to 4". */
function upTo(first: string, last: string): readonly string[] {
  const [from, to] = [first, last].map((id) =>
    /^\d+$/.test(id) ? Number(id) : id.length === 1 ? id.charCodeAt(0) : 0,
  );
  if (!from || !to || to <= from || to - from > most || /\d/.test(first) !== /\d/.test(last)) return [last];
  return Array.from({ length: to - from }, (_, step) =>
    /\d/.test(first) ? String(from + step + 1) : String.fromCharCode(from + step + 1),
  );
}
/** Nobody sets out more options. */
const most = 12;
