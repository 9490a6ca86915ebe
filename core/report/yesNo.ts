import { regex } from "../pattern/regex.ts";

const both = /^(\W*(?:x\W+)?)(yes|no)\b([^a-z]*(?:\bx\b)?[^a-z]*)\b(yes|no)\b(.{0,6})/i;
/** A mark in a box; a letter of a word is none. */
const tick = /(?<![a-z])x(?![a-z])|[✓✔☒☑■]/i;

/** "Yes ☐ No ☒", "☐ Yes | ☒ No", "Yes  No X": both are printed, and one is ticked. */
function ticked(raw: string): boolean | undefined {
  const match = both.exec(raw);
  if (!match) return undefined;
  const [, before = "", first = "", between = "", second = "", after = ""] = match;
  if (first.toLowerCase() === second.toLowerCase()) return undefined;
  const [one, other] = /[☐☒☑□■✓✔]|\[[ xX]?\]/.test(before) ? [before, between] : [between, after];
  if (tick.test(one) === tick.test(other)) return undefined;
  return (tick.test(one) ? first : second).toLowerCase() === "yes";
}

/** "Yes/No", "YES / NO (delete as appropriate)", "Y/N*": the form's own words, of which neither was struck out. */
const bothLeft = regex.i`
  ^\W*(?:yes\W{1,4}no|no\W{1,4}yes|y ?\/ ?n)\b(?:
    \W*$|\s*[[({*<]|
    \W+(?:please )?(?:
      delete|strike|cross (?:out|through)|tick|select|circle|choose|state|indicate|amend|remove|underline|highlight|
      as (?:appropriate|applicable)
    )\b
  )
`;

/** "[Yes   No]", "☐ Yes ☐ No": the same, in brackets or beside boxes, however far apart. */
const boxesLeft = /^(?:\[\W*yes\W+no\W*\]|[☐□]\W*yes\W+no\W*|yes\W*[☐□]\W*no\W*[☐□]\W*)$/i;

/** Does a form's answer print both yes and no, with neither chosen? */
export const isUnanswered = (raw: string): boolean =>
  ticked(raw) === undefined && (bothLeft.test(raw) || boxesLeft.test(raw));

/** Yes or no as people write it; `undefined` for anything else. */
export function toYesNo(raw: string): boolean | undefined {
  const chosen = ticked(raw);
  if (chosen !== undefined) return chosen;
  if (bothLeft.test(raw)) return undefined;
  if (/^(yes|y|true)\b/i.test(raw)) return true;
  if (/^(no\b(?!\.\s*\S)|n\b(?!\/a)|false\b|none\b|not (applicable|required|a key)|n\/a)/i.test(raw)) return false;
  return undefined;
}

const boxes = /(?:[☐☒☑□■✓✔]|\[[ xX]?\])/g;

/**
 * Of a choice of boxes the words at the one that is ticked: "☒ Public ☐ Exempt", "Public [X] Exempt [ ]"; all words
 * where there is no such choice.
 */
export function pickedWords(raw: string): string {
  const signs = [...raw.matchAll(boxes)];
  const on = signs.filter(([sign]) => tick.test(sign));
  const [picked] = on;
  if (!picked || on.length > 1 || signs.length < 2) return raw;
  const at = signs.indexOf(picked);
  const words = /\p{L}/u.test(raw.slice(0, signs[0]?.index))
    ? raw.slice(at === 0 ? 0 : (signs[at - 1]?.index ?? 0) + (signs[at - 1]?.[0].length ?? 0), picked.index)
    : raw.slice(picked.index + picked[0].length, signs[at + 1]?.index);
  return words.replace(/^[\s|,;/–-]+|[\s|,;/–-]+$/g, "");
}
