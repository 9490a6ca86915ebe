import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { byStart } from "../../../core/report/span.ts";
import { decidingBody, officersOfCouncil } from "../councilActors.ts";
import { nationalActor } from "../governments/governmentLean.ts";
import { namedGroup } from "../groups/groupsChoice.ts";
import { groups, opponents, predecessors, rulers } from "../parties/politicalBodies.ts";

/** What an idiom says; the first word of a tier of the lexicon "idioms". */
export type Sense = "blame" | "scorn" | "praise" | "tactic" | "certainty" | "rhetoric" | "grievance";

/** Of whom something is said. */
export type Whom =
  | "government"
  | "party"
  | "rulers"
  | "opponents"
  | "group"
  | "member"
  | "person"
  | "council"
  | "thing";

const name = "[A-Z][A-Za-z'’-]+";
const posts = oneLine`
  (?:
    [Mm]anager|[Dd]irector|[Oo]fficer|[Ee]ngineer|[Aa]ccountant|[Ss]urveyor|[Aa]rchitect|[Cc]lerk|[Ss]upervisor|foreman|
    caretaker|[Ii]nspector|[Pp]lanner|[Ss]olicitor|[Aa]uditor|applicant|petitioner|complainant|objector|tenant|landlord|
    owner|author|consultant|spokes(?:man|woman|person)|secretary|treasurer|driver|[Hh]eadteacher|neighbour|agent|
    developer|claimant|postholder|contractor|operator|builder|trustee|witness|resident
  )s?
`;

/**
 * Who may stand in a sentence over which parties are ¤, and what they are; of two that begin alike the first counts.
 */
const actors: readonly (readonly [Whom, RegExp])[] = [
  [
    "government",
    regex.g`
      \b(?:[Tt]hose|[Tt]he (?:people|crowd|lot)|[Pp]eople|[Ww]hoever)(?: (?:who|now|is|are))*
      \ (?:in (?:charge|power|office|control)|(?:ran|runs?|governs?|rules?) (?:things|us|the country)) (?:down |up )?
      (?:in|at|from) (?:Cardiff(?: Bay)?|Edinburgh|Holyrood|London|Westminster|Whitehall|Belfast|Stormont|the Senedd)\b
    `,
  ],
  ["government", new RegExp(nationalActor.source, "g")],
  ["government", /\b(?:Edinburgh|Cardiff|Belfast|London|Brussels)(?= (?:has|had|is|was|will|would|could|thinks?)\b)/g],
  ["party", /¤+(?: (?:[Gg]roup|members|councillors|party|side|leader|chair\w*))?/g],
  ["group", new RegExp(`\\b(?:${namedGroup}|[Tt]he [A-Z]\\w+ (?:members|side)\\b)`, "g")],
  ["rulers", new RegExp(`(?<![A-Za-z])(?:${predecessors}|${rulers})(?![A-Za-z])`, "gi")],
  [
    "rulers",
    regex.g`
      \b(?:[Tt]hose|[Tt]he (?:people|members|councillors|men and women)|[Pp]eople)(?: who)?
      \ (?:now |then |once |formerly )?(?:
        ran|run|had charge|had the running|held (?:the|power|office)|
        (?:were |was )?(?:in charge|in control|in power|in office)|used to run
      )\b
    `,
  ],
  ["opponents", new RegExp(`(?<![A-Za-z])(?:${opponents}|(?:our|their|your) opponents)(?![A-Za-z])`, "gi")],
  [
    "group",
    new RegExp(`(?<![A-Za-z])(?:${groups}|the (?:whole )?group(?! of\\b)|its members|the others)(?![A-Za-z])`, "gi"),
  ],
  [
    "member",
    regex.g`
      \b(?:
        (?:Councillor|Cllr\.?|Alderman) ${name}(?: ${name})?|
        [Tt]he (?:[A-Za-z]+ )?(?:
          Leader|Mayor|(?:Cabinet|Executive|Portfolio|[Ww]ard|[Ll]ocal) (?:Member|Holder|member|holder|councillor)|
          [Mm]ember for ${name}|[Cc]ouncillor|(?:[Cc]ommittee|[Cc]ouncil|[Pp]anel|[Cc]abinet)['’]s [Cc]hair\w*|
          [Cc]hair(?:man|woman)?(?! of the company)
        )
      )\b
    `,
  ],
  [
    "person",
    regex.g`
      \b(?:
        (?:Mr|Mrs|Ms|Miss|Mx|Dr|Professor|Sir|Lady|Lord)\.? ${name}(?: ${name})?|[Tt]he (?:[A-Za-z'’-]+ ){0,3}?${posts}|
        [Oo]bjectors|[Cc]omplainants|[Cc]ritics|[Oo]pponents|[Pp]rotesters|[Cc]ampaigners|[Pp]etitioners|[Rr]esidents|
        [Mm]otorists|[Tt]enants|[Ll]andlords|[Nn]eighbours|[Tt]raders|[Mm]embers|[Cc]ouncillors|[Ss]taff|[Mm]anagers|
        [Tt]hose who|[Hh]e|[Ss]he|[Hh]imself|[Hh]erself
      )\b
    `,
  ],
  ["council", new RegExp(`\\b(?:${decidingBody}|${officersOfCouncil})\\b`, "g")],
];

interface Actor {
  readonly whom: Whom;
  readonly start: number;
  readonly end: number;
  readonly says: string;
}

function actorsIn(text: string): readonly Actor[] {
  const found: Actor[] = [];
  for (const [whom, pattern] of actors)
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!found.some((one) => start < one.end && one.start < end)) found.push({ whom, start, end, says: match[0] });
    }
  return found.sort(byStart);
}

/**
 * Of whom an idiom from `start` to `end` is said: the doer behind it ("… by the last administration"), else the nearest
 * subject before it, else the first actor behind it; a pronoun stands for the last one named. Of what is in a bad way,
 * those who govern are blamed wherever they stand.
 */
export function whomOf(text: string, start: number, end: number, sense: Sense, before: () => string): Whom {
  const all = actorsIn(text);
  if (sense === "grievance") {
    const ruler = all.find(isPolitical);
    if (ruler) return ruler.whom;
  }
  const behind = all.filter((one) => one.start >= end);
  const doer = behind.find(
    (one) => one.start - end < 60 && /\bby (?:the |this |our |its )?$/.test(text.slice(end, one.start)),
  );
  if (doer) return doer.whom;
  const pronoun = standIn.exec(text.slice(0, start));
  const ahead = all.filter((one) => one.end <= (pronoun ? pronoun.index : start));
  const subject = pronoun
    ? (meant(ahead, pronoun[1]) ?? meant(actorsIn(before()), pronoun[1]))
    : (ahead.findLast((one) => !isObject(text, one, start)) ?? ahead.at(-1));
  if (subject && subject.whom !== "council") return subject.whom;
  // Whoever else in politics is named is judged by what is said of the council or of a thing.
  const ruler = all.find(isPolitical) ?? (words(text.slice(0, start)) > 6 ? undefined : behind[0]);
  return ruler?.whom ?? subject?.whom ?? (isPerson(pronoun?.[1]) ? "person" : "thing");
}

const words = (text: string): number => text.trim().split(/\s+/).length;
const isPolitical = ({ whom }: Actor): boolean => /^(?:government|party|rulers|opponents)$/.test(whom);
const isPerson = (pronoun: string | undefined): boolean => /^(?:he|she|his|her)$/i.test(pronoun ?? "");

/** The last of those named whom a pronoun may stand for; "they" are in politics rather than anybody else. */
function meant(all: readonly Actor[], pronoun: string | undefined): Actor | undefined {
  const named = all.filter(({ says }) => !/^(?:we|he|she|himself|herself|they)$/i.test(says));
  if (isPerson(pronoun)) return named.findLast(({ whom }) => whom === "member" || whom === "person");
  if (/^its?$/i.test(pronoun ?? "")) return named.findLast(({ whom }) => whom !== "member" && whom !== "person");
  return named.findLast((one) => isPolitical(one) || one.whom === "group") ?? named.at(-1);
}

/** A pronoun that is the subject of the idiom, with what may stand between them. */
const standIn = /\b(they|it|he|she|its|their|his|her)(?: [a-z'’]+){0,4} $/i;

/** Behind a preposition, or right in front of the idiom, somebody is seldom its subject. */
const isObject = (text: string, one: Actor, start: number): boolean =>
  /\b(?:of|for|to|with|from|on|under|about|against|in|than|at|by) (?:the |an? |our |this )?$/i.test(
    text.slice(0, one.start),
  ) ||
  (text.slice(one.end, start).trim() === "" &&
    /^(?:in|high|under|to|out|up|down|left|on|over|dry|short|for|the|a)\b/i.test(text.slice(start)));
