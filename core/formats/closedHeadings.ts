import { oneLine, regex } from "../pattern/regex.ts";
import { readBanner } from "./banner.ts";

const kept = "(?:exempt|confidential|not for publication)";
const paper = "(?:appendi(?:x|ces)|annexe?s?|schedules?|enclosures?|attachments?)";
const mark = "(?:[A-Z]\\d{0,2}|\\d{1,2}[A-Z]?|[IVX]{2,4})(?![\\p{L}\\d])";
/** The ground on which something is kept back, which ends a marking. */
const ground = oneLine`
  (?:[ ,]+(?:report|item|information))?(?:\W+(?:
    under|by (?:virtue|reason)|in accordance|pursuant|as (?:it|defined|this)|because|within|para(?:graph)?s?\b|section|
    schedule|regulation|local government|contains?|part [1i]\b|until|commercially sensitive
  )\b.*|\s*[:–—-]\s.*)?\W*$
`;
const marked = "(?:exempt|confidential|restricted|private|closed|not for publication|part (?:ii|2|b))";

/** The part of a report that is not for the public, under whatever title. */
const privatePart = /^part\s+(?:ii|2|b)\b/i;
/** "Exempt Appendix B: Bids", "Appendix C (Confidential)", "Annex E – exempt by virtue of paragraph 3". */
const closedPaper = new RegExp(
  oneLine`
    ^(?:strictly )?${marked}\W+(?:and confidential )?${paper}\s+${mark}|
    ^${paper}\s+${mark}(?:[^.;]{0,90}?[^\p{L}\d]|\W+)(?<=[–—:,([-]\s*)${marked}${ground}
  `,
  "iu",
);
/**
 * The same of a paper without a letter, of a section, or of what stands behind the heading: over words that say of
 * another paper that it is exempt, such a heading is the open report's own.
 */
const closedSection = new RegExp(
  oneLine`
    ^(?:strictly )?(?:exempt|confidential)\s+(?:${paper}|part|section|report)\b|
    ^(?:restricted|private|closed)\s+${paper}\b|^(?:exempt|confidential) (?:information|business|items?)\W*$|
    ^${paper}\W+(?:is |are )?(?<!\bno[nt]?\W)${marked}${ground}|^(?:strictly )?not for publication${ground}|
    ^(?:exempt|confidential|exempt from publication)(?:\W+(?:under|by virtue|para(?:graph)?s?)\b.*)?\W*$|
    [([]\s*(?:strictly )?${kept}${ground}
  `,
  "iu",
);
const paperHeading = new RegExp(`^(?:${marked}\\W+)?${paper}(?:\\s+${mark}|\\W*$)`, "iu");
const nothing =
  /\b(?:none|nil|n\/a|not applicable)\b|\bno[nt]?[ -](?:exempt|confidential|closed|private|restricted)\b/i;

/** Words of the open report about what is kept back, or that nothing is. */
const tellsOfIt = regex.i`
  ^\W*(?:[\d.]+\s+)?(?:none|nil|no\b|not applicable|n\/a|yes\b|there (?:is|are) )|
  \b(?:exempt\w*|confidential|publi(?:c|sh\w*|cation)|press|restricted|in private|private (?:session|item|part)|
  withheld|disclos\w+|schedule (?:12a|7a|6)|excluded?|exclusion)\b
`;
/** "This appendix is not for publication …" */
const ofItself = new RegExp(
  oneLine`
    ^\W*this (?:appendix|annexe?|schedule|enclosure|attachment) (?:is|contains|has been|must|should)
    \ (?!not (?:exempt|confidential)|no\b)[^.;]{0,40}?(?:
      not for publication|exempt|confidential|not (?:to be )?published|withheld from the public
    )\b
  `,
  "i",
);

/**
 * Does a heading open a part that is not for the public? Its title may be the marking or carry it, in either of two
 * languages; or the line under an appendix's heading marks that appendix. `under` is what stands behind the heading.
 */
export function closesPart(title: string, under: string): boolean {
  const halves = title.includes(" / ") ? title.split(/\s+\/\s+/) : [title];
  return halves.some((half) => closes(half.replace(/[*_]+/g, "").trim(), under));
}

function closes(title: string, under: string): boolean {
  if (privatePart.test(title)) return true;
  if (title.length > longest || nothing.test(title)) return false;
  if (closedPaper.test(title)) return true;
  const said = under.slice(0, mostUnder);
  if (paperHeading.test(title) && marksItself(said)) return true;
  return closedSection.test(title) && !tellsOfIt.test(said);
}

/** "NOT FOR PUBLICATION by virtue of paragraph 3", and of no other paper. */
function marksItself(line: string): boolean {
  if (ofItself.test(line)) return true;
  const value = line.length < mostUnder ? readBanner(line, 0, true)?.value : undefined;
  return (value === "exempt" || value === "confidential") && !/^\W*(?:this|the) /i.test(line);
}

const longest = 200;
const mostUnder = 300;
