import { oneLine, regex } from "../pattern/regex.ts";
import { ListedPoints } from "./listedPoints.ts";
import type { Block, SectionRole } from "./report.ts";

/**
 * The role of each block: its section's, as `roles` has it; but what a report recommends has that role wherever it
 * stands: behind a label ("Recommendation: …", "RECOMMENDED that …"), in the row of a table that has the label, and in
 * the list behind words such as "The Committee is asked to:"; and under "Summary and recommendations" its items, and
 * the paragraphs that ask for something. What is listed behind "Objections:" was said in a consultation.
 */
export function blockRoles(
  blocks: readonly Block[],
  roles: readonly (SectionRole | undefined)[],
): readonly (SectionRole | undefined)[] {
  let list: number | undefined;
  const points = new ListedPoints();
  let merged: number | undefined;
  let row = "";
  return blocks.map(({ section, kind, cell, zone, prose: { text } }) => {
    const own = roles[section];
    const inList = list === section && (kind === "listItem" || item.test(text));
    if (!inList) list = undefined;
    if (own === undefined && points.takes(section, kind, text)) return "consultation";
    if (own !== undefined && !host.has(own)) return own;
    if (zone !== "open" && zone !== "closed") return own;
    if (kind === "heading") {
      merged = alsoAsks.test(text) ? section : undefined;
      return own;
    }
    if (kind === "cell") {
      const place = `${cell?.table}:${cell?.row}`;
      if (cell?.column === 0 && label.test(text) && text.length <= longestLabel) row = place;
      return row === place ? recommendations : own;
    }
    if (inList) return recommendations;
    if (kind !== "paragraph" && kind !== "listItem") return own;
    if (merged === section && ((kind === "listItem" ? begins : begun).test(text) || saysWhoIsAsked.test(text)))
      return recommendations;
    const leads = isLead(text) && asks.test(text);
    if (!leads && !labelled.test(text)) return own;
    if (isLead(text) || label.test(text)) list = section;
    return recommendations;
  });
}

/** Something must follow: it ends with a colon or a dash. It is asked of every block at every key. */
function isLead(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === colon || last === hyphen || last === dash;
}

const [colon, hyphen, dash] = [58, 45, 0x2013];

const recommendations: SectionRole = "recommendations";
/** Sections that often hold the recommendations besides their own matter. */
const host: ReadonlySet<SectionRole> = new Set(["purpose", "summary"]);

/**
 * A paragraph with a letter of its own, as lists are printed that are none in Markdown. A number may be any
 * paragraph's.
 */
const item = /^\(?(?:[a-z]|[ivx]{1,4})[.)]\s|^That /;
const longestLabel = 40;
const name = oneLine`
  (?:
    (?:[Oo]fficers?['’]?s? |[Ff]ormal |[Tt]he )?
    (?:[Rr]ecommendations?|RECOMMENDATIONS?|[Rr]ecommendation\(s\)|RECOMMENDATION\(S\))(?: to (?:the )?[A-Z]\w+)?|
    (?:[Pp]roposed|[Dd]raft|[Ss]uggested|[Rr]ecommended) (?:decisions?|resolutions?)|
    (?:[Dd]ecisions?|[Rr]esolutions?|[Dd]etermination) (?:sought|required|requested)
  )
`;
const number = "(?:\\(?[\\d.]{1,6}[.)]?\\s+)?";
/** The label alone. */
const label = new RegExp(`^${number}${name}\\s*:?$`);
/** The label with what is recommended behind it, or words in capitals that recommend. */
const labelled = regex`
  ^${number}(?:${name}(?:\s*[:–—]|\.(?=\s)|\s*$)|(?:It is (?:therefore )?)?(?:RECOMMENDED|RESOLVED TO RECOMMEND)\b)
`;
/** The heading of a section that holds the recommendations with its own matter. */
const alsoAsks = regex.i`
  ^(?:[\d.]+ )?(?:executive )?
  (?:summary|purpose|introduction|background|conclusions?|options|context|overview|proposals?)\b[^:]{0,30}(?:\band|&|\/)
  \ ?(?:officer )?recommendations?(?:\(s\))?$
`;
/** How an item there begins that asks for something; a paragraph has a number or a letter before it. */
const opening = oneLine`
  (?:
    [Tt]hat|[Tt]o (?!ask|inform|report|seek|set out|update|provide|present|advise|enable|explain)|
    (?:
      [Aa]gree|[Aa]pprove|[Nn]ote|[Dd]elegate|[Aa]uthorise|[Aa]dopt|[Rr]ecommend|[Ee]ndorse|[Aa]ccept|[Cc]onfirm|
      [Gg]rant|[Rr]efuse|[Aa]ppoint|[Aa]ward|[Rr]eceive|[Dd]etermine|[Pp]ay
    )s?\b
  )
`;
const begins = new RegExp(`^(?:\\(?[a-z\\d.]{1,5}[.)]?\\s+)?${opening}`);
const begun = new RegExp(`^(?:That |\\(?(?:[a-z]|[ivx]{1,4}|\\d[\\d.]*)[.)]?\\s+${opening})`);
const body = oneLine`
  \b(?:Committee|Sub-Committee|Cabinet|Council|Board|Panel|Executive|Commission|Authority|[Mm]embers|[Cc]ouncillors)
  \ (?:is|are) (?:therefore |respectfully |now )?(?:asked|invited|recommended|requested)
`;
const saysWhoIsAsked = new RegExp(`${body} (?:to|that)\\b|^(?:[\\d.]+ )?[Ii]t is (?:therefore )?recommended that\\b`);
/** "The Committee is asked to:", "It is recommended that the Cabinet:". */
const asks = regex`
  (?:${body}|\b[Ii]t is (?:therefore )?(?:recommended|proposed) that|\b[Oo]fficers recommend that)\b[^.;]{0,80}[:–—-]$
`;
