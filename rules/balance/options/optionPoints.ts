import { regex } from "../../../core/pattern/regex.ts";

/**
 * The points that words behind a side's label make, as printed: what semicolons, bullets and new lines (which begin at
 * `breaks`) part. Neither the cost that follows them is one, nor that there is nothing.
 */
export function told(said: string, breaks: readonly number[] = []): readonly string[] {
  return [0, ...breaks].flatMap((from, index) =>
    said
      .slice(from, breaks[index])
      .replace(/[.;,]?\s*\b(?:(?:total|net|capital|revenue|estimated) )*costs?\s?[:–—][\s\S]*$/i, "")
      .split(between)
      .map((point) => point.replace(breaks.length > 0 ? mark : opening, "").replace(ending, ""))
      .filter((point) => point !== "" && !saysNothing.test(point)),
  );
}

/** A semicolon, but none within brackets; a bullet before or behind a space. */
const between = /;\s+(?:and\s+)?(?![^()]*\))|(?:^|\s)[•▪◦‣●■]\s*|\s·\s+/u;
const opening = /^\s+/;
/** What a line of several begins with. */
const mark = /^\s*(?:[-–*·]\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+)?/;
const ending = /[.;,]?\s*$/;

const saysNothing = regex.i`
  ^(?:none|nil|n\/a|not applicable|nothing|no (?:de)?merits?|[–—-])
  (?: (?:identified|known|found|foreseen|apply|applies))?\.?$
`;
