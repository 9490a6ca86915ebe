import { RE2JS } from "re2js";
import { reason } from "../rule/finding.ts";

/**
 * What is wrong with a pattern, in the engine's words; `undefined` where it can be read. The only file that imports
 * re2js, whose patterns need time in step with the text whatever is written in them: builds load it when it is first
 * called.
 */
export function patternProblem(pattern: string): string | undefined {
  try {
    if (compiled(pattern).matches("")) return "it matches a text without words";
    return undefined;
  } catch (error) {
    if (/\(\?<?[=!]/.test(pattern)) return "it looks ahead or behind, as (?= and (?<= do, and patterns here cannot";
    if (/\\[1-9]/.test(pattern)) return "it refers back to what a bracket found, as \\1 does, and patterns here cannot";
    return reason(error).replace(/^error parsing regexp: /, "");
  }
}

/** The first places of `text` that a pattern matches, at most `most` (UTF-16 units). Each search is linear. */
export function patternPlaces(
  pattern: string,
  text: string,
  most: number,
): readonly { readonly start: number; readonly end: number }[] {
  const matcher = compiled(pattern).matcher(text);
  const places = [];
  while (places.length < most && matcher.find()) {
    const [start, end] = [matcher.start(), matcher.end()];
    if (end > start) places.push({ start, end });
  }
  return places;
}

/** Capitals and small letters are one unless the pattern says otherwise, as for phrases. */
function compiled(pattern: string): RE2JS {
  const known = patterns.get(pattern);
  if (known) return known;
  const made = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
  if (patterns.size > 500) patterns.clear();
  patterns.set(pattern, made);
  return made;
}

const patterns = new Map<string, RE2JS>();
