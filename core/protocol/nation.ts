import { regex } from "../pattern/regex.ts";
import type { Nation } from "../report/meta.ts";
import type { Prose } from "../report/prose.ts";
import type { Report } from "../report/report.ts";
import type { Protocol } from "./protocol.ts";

/** Law, bodies and offices that only reports of one nation have reason to cite or name. */
const signs: readonly (readonly [Nation, RegExp])[] = [
  [
    "scotland",
    regex`
      \(Scotland\) (?:Act|Order|Regulations|Rules|Measure)\b|
      \b(?:
        Fairer Scotland|
        Scottish (?:
          Ministers|Government|Public Services Ombudsman|Borders|Water|Environment|Fire and Rescue|Housing Regulator|
          Parliament|Index of Multiple|Local Government
        )|
        Local Government in Scotland Act|Accounts Commission|Audit Scotland|COSLA|[Ss]heriff [Cc]ourts?|[Pp]rocurator [Ff]iscal|
        [Ss]cheme of [Aa]dministration|Vice-Convenor|Vice-Convener|
        Conven[eo]r of the
        \ (?:Council|Committee|Board|Panel|Sub-Committee|[A-Z]\w+ (?:[a-zA-Z]\w+,? ){0,4}(?:Committee|Board|Panel))|
        Historic Environment Scotland|Transport Scotland|Police Scotland|Zero Waste Scotland|Education Scotland|
        NatureScot|SEPA|Holyrood|Depute [A-Z]\w+|Bailies?|Lord Provost|Integration Joint Board|Care Inspectorate|NPF4|
        National Planning Framework 4|SIMD
      )\b
    `,
  ],
  [
    "wales",
    regex`
      \(Wales\) (?:Act|Order|Regulations|Rules|Measure)\b|
      \b(?:
        Welsh (?:Ministers|Government)|Senedd|Cyngor|CYNGOR|five ways of working|Well-being of Future Generations|
        Welsh [Ll]anguage (?:Standards|Measure|impact|implications|considerations|Strategy|policy)|
        Natural Resources Wales|Audit Wales|Estyn|Cadw|Public Services Ombudsman for Wales|Corporate Joint Committee
      )\b|
      \bCounty Borough Council\b|\bCOUNTY BOROUGH COUNCIL\b
    `,
  ],
  [
    "northern-ireland",
    regex`
      \(Northern Ireland\) (?:Act|Order)\b|\b(?:Act|Order|Regulations|Rules) \(Northern Ireland\)|
      \bNorthern Ireland Act 1998\b|\bDepartment for Communities\b|
      \bNorthern Ireland
      \ (?:Assembly|Executive|Audit Office|Public Services Ombudsman|Housing Executive|Electricity|Water)\b|
      \b[Dd]istrict [Ee]lectoral [Aa]reas?\b|
      \b(?:
        Department for Infrastructure|DAERA|PSNI|NIEA|Stormont|DfI|NI Water|Sport NI|Tourism NI|Invest NI|
        Section 75 (?:screening|groups|categories)|Land (?:and|&) Property Services|Northern Ireland Environment Agency
      )\b|
      \bLA\d\d\/20\d\d\/\d{3,5}\/[A-Z]
    `,
  ],
  [
    "england",
    /\(England\) (?:Act|Order|Regulations|Rules)\b|\bLocalism Act 2011\b|\bHomes England\b|\bHistoric England\b/,
  ],
];

/** "The Council may make rules under the … (Scotland) Act": what it may do by a nation's law says whose it is. */
const ownPower = regex`
  \b(?:[Cc]ouncil|[Cc]ommittee|[Aa]uthority|[Bb]oard)\b[^.;]{0,40}\b
  (?:
    may|can|must|(?:is|are) (?:required|empowered|entitled|obliged|able)|has (?:an? |the )?(?:duty|power)s?
  )\b[^.;]{0,110}
  \ (?:under|by|in|of) (?:[\w, ()-]{0,40} )?the [A-Z][^.;]{0,80}
  (?:\((Scotland|Wales|Northern Ireland)\) (?:Act|Order|Measure)|(?:Act|Order) \((Northern Ireland)\)) (?:19|20)\d\d
`;
const byName: Readonly<Record<string, Nation>> = {
  Scotland: "scotland",
  Wales: "wales",
  "Northern Ireland": "northern-ireland",
};

/** So many passages must show a nation: one may be a comparison. */
const enough = 2;
/** A council's own name does alone, among so many blocks: only Wales has county boroughs, and names in Welsh. */
const top = 3;
/** What only a report of Northern Ireland has for a heading. */
const northernHeading = /\bEquality (?:or|and|&) Good Relations\b|\bRural Needs (?:Assessments?|Impact|Act)\b/;
/** A heading, or a bold line that serves as one, is no longer (UTF-16 units). */
const longestHead = 100;
const welshName = /\b(?:cyngor|county borough council)\b|\bcouncil \(wales\)/i;
/** … and among so many the number of a Northern Irish planning application, which no other nation's has. */
const head = 8;
const northernNumber = /\bLA\d\d\/20\d\d\/\d{3,5}\/[A-Z]/;

/** In a heading of capitals alone the same signs are looked for, however they are otherwise written. */
const inCapitals = signs.map(([nation, sign]) => [nation, new RegExp(sign, "i")] as const);
const capitalsAlone = /^[^a-z]*[A-Z]{4}[^a-z]*$/;

/** Which nations' signs a block has. It is read once: the parser gives unchanged source the same prose. */
const read = new WeakMap<Prose, readonly Nation[]>();

function shownIn(prose: Prose): readonly Nation[] {
  const known = read.get(prose);
  if (known) return known;
  const power = prose.text.includes("(") ? ownPower.exec(prose.text) : null;
  const own = byName[power?.[1] ?? power?.[2] ?? ""];
  const looked = prose.text.length < longestHead && capitalsAlone.test(prose.text) ? inCapitals : signs;
  const found = [...(own ? [own] : []), ...looked.flatMap(([nation, sign]) => (sign.test(prose.text) ? [nation] : []))];
  read.set(prose, found);
  return found;
}

/**
 * The nation whose law a report stands on: its pack's, and where no council's own pack applies, the one that its words
 * show most often.
 */
export function nationOf({ blocks }: Report, { id, nation }: Protocol): Nation {
  if (id !== "generic") return nation;
  const counts = new Map<Nation, number>();
  if (blocks.slice(0, top).some(({ prose }) => welshName.test(prose.text))) counts.set("wales", enough);
  if (blocks.slice(0, head).some(({ prose }) => northernNumber.test(prose.text)))
    counts.set("northern-ireland", enough);
  if (
    blocks.some(
      ({ kind, prose }) => (kind === "heading" || prose.text.length < longestHead) && northernHeading.test(prose.text),
    )
  )
    counts.set("northern-ireland", enough);
  if (blocks.some(({ kind, prose }) => kind === "heading" && /\bFairer Scotland\b/i.test(prose.text)))
    counts.set("scotland", enough);
  for (const { prose } of blocks) for (const shown of shownIn(prose)) counts.set(shown, (counts.get(shown) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= enough ? most[0] : nation;
}
