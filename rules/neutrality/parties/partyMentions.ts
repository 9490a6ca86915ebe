import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { byStart, contains, type Span } from "../../../core/report/span.ts";
import { cues, type Hit, type Lexicon } from "../../../core/rule/lexicon.ts";
import type { BlockView, GivenNames } from "../../../core/rule/rule.ts";
import { lexicons } from "../../lexicons/index.generated.ts";
import { isHeldForItsAge } from "./holdings.ts";
import { namesParty } from "./partySense.ts";
import { unlistedParty } from "./partyUnlisted.ts";

/** Where a block names a party or a group; `tag` is a party in brackets behind a member's name. */
export interface PartyMention extends Span {
  readonly form: "name" | "tag";
}

/**
 * Every place in a block that names a political party, the council's own groups among them (`ownGroups`). Names that
 * stand in one list are one mention. Every name is judged by the same cues, whichever party it is.
 */
export function partyMentions(block: BlockView): readonly PartyMention[] {
  if (partyLexicons.every((lexicon) => block.hits(lexicon).length === 0)) return none;
  const known = asked.get(block);
  if (known) return known;
  const mentions = mentionsIn(block);
  asked.set(block, mentions);
  return mentions;
}

/** The option by which a council names its own groups: as good as a party's name wherever a rule looks for those. */
export const localGroups = {
  "local-groups": {
    type: "strings",
    default: [],
    about: "Names of the council's own local groups, as they are written in reports, such as Riverside Residents",
  },
} as const;
export const ownGroups: readonly GivenNames[] = [
  { option: "local-groups", lexicon: lexicons["party-name"], tier: "own" },
];

const partyTags = cues(
  "party-tag",
  "lab labour con cons conservative C LD lib liberal grn G green ref reform RUK SNP PC plaid ind independent RA UKIP DUP SF SDLP UUP APNI TUV"
    .split(" ")
    .flatMap((tag) => [`(${tag}`, `[${tag}`, `${tag})`, `${tag}]`])
    .concat(["dem)", "dem.)", "democrat)", "dem]", "UK)", "op)", "Cymru)"])
    .join("|"),
);

/** What a rule that asks for party mentions must list among its lexicons. */
export const partyLexicons: readonly Lexicon[] = [lexicons["party-name"], lexicons["party-in-small"], partyTags];

const none: readonly PartyMention[] = [];
/** Several rules ask the same block, one after another. */
const asked = new WeakMap<BlockView, readonly PartyMention[]>();

function mentionsIn(block: BlockView): readonly PartyMention[] {
  const hits = [...block.hits(lexicons["party-name"]), ...block.hits(lexicons["party-in-small"])];
  const tags = block.hits(partyTags).length > 0 ? memberTags(block.text) : [];
  if (hits.length === 0) return tags;
  return [...joined(block, judged(block, hits, tags)), ...tags].sort(byStart);
}

/** The place in front of a local group's name is part of it, and so are the words before "Party". */
function nameStart(text: string, { start, end, phrase }: Hit): number {
  if (phrase.tier === "named")
    return start - unlistedParty(text.slice(Math.max(0, start - 80), start), text.slice(end, end + 80));
  if (phrase.tier !== "local") return start;
  return (
    start -
    (/(?<![A-Za-z])(?!The )[A-ZÀ-Þ][A-Za-zÀ-ÿ-]+ $/.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0)
  );
}

interface Judged extends Span {
  readonly party: boolean;
}

/** Words that are so often something else that they belong to no list of names unless they are a party's. */
const askedFirst: ReadonlySet<string> = new Set(["local", "small", "named"]);

function judged(block: BlockView, hits: readonly Hit[], tags: readonly Span[]): readonly Judged[] {
  return hits.flatMap((hit): Judged | [] => {
    if (abbreviates(block.text, hit) || tags.some((tag) => contains(tag, hit))) return [];
    const party = namesParty(block, hit);
    if (!party && askedFirst.has(hit.phrase.tier ?? "")) return [];
    return { start: nameStart(block.text, hit), end: nameEnd(block.text, hit.end), party };
  });
}

/** "Specialist Nurse Practitioner (SNP)": letters in brackets that stand for the words before them. */
function abbreviates(text: string, { start, end }: Span): boolean {
  const letters = text.slice(start, end);
  if (!/^[A-Z]{2,5}$/.test(letters) || text.charAt(start - 1) !== "(" || text.charAt(end) !== ")") return false;
  const words = text
    .slice(Math.max(0, start - 100), start - 1)
    .trim()
    .split(/[\s-]+/)
    .slice(-letters.length);
  return (
    words
      .map((word) => word.charAt(0))
      .join("")
      .toUpperCase() === letters
  );
}

/** Runs of names with nothing but list words between them: one that is a party makes all of them one. */
function joined(block: BlockView, hits: readonly Judged[]): readonly PartyMention[] {
  const { text } = block;
  const all = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const found: PartyMention[] = [];
  let run: Judged[] = [];
  const close = () => {
    const first = run[0];
    const last = run.at(-1);
    const distinct = new Set(run.map(({ start, end }) => text.slice(start, end))).size;
    if (
      first &&
      last &&
      (run.some(({ party }) => party) ||
        (distinct > 2 &&
          run.every(({ start }) => /\p{Lu}/u.test(text.charAt(start))) &&
          !ofSociety.test(text.slice(last.end, last.end + 60)) &&
          !isHeldForItsAge(block.sentenceAt(first.start).text)))
    )
      if (!isSeatList(text, run)) found.push({ start: first.start, end: last.end, form: "name" });
    run = [];
  };
  for (const hit of all) {
    const before = run.at(-1);
    if (before && hit.start < before.end) continue;
    if (before && !between.test(text.slice(before.end, hit.start))) close();
    run.push(hit);
  }
  close();
  return found;
}

/** "The Independent Orange and Green Temperance Society": words of one body's name. */
const ofSociety = regex`
  ^ (?:[A-Z][\w’'-]+ ){0,3}(?:
    Society|Club|Lodge|Order|Band|Choir|Company|Trust|Charity|League|Guild|Fund|School|Chapel|Hall|Brewery|Festival|Museum
  )\b
`;

/** What may stand between two names of one list; seats and their numbers are allowed. */
const between = regex.i`
  ^\s*(?:\(?\d{1,2}\)?\s*)?(?:,|\/|–|-|&|;|and|or|nor|v|versus)?\s*
  (?:and|or|the|both|then|(?:and )?\d{1,2}(?: (?:members? )?(?:of|from|in)(?: the)?)?)?\s*$
`;

/** Then it is told what they did, and not how many they are. */
const acted = regex.i`
  \b(?:
    vot|support|oppos|favour|against|abstain|back|want|ask|call|said|say|mov|second|attend|boycott|object|agree|would|
    will|walk|refus
  )
`;

/**
 * "Conservative 12, Green 4, Independent 3", or names alone in a cell: who holds how many seats is a fact of the
 * council.
 */
function isSeatList(text: string, run: readonly Span[]): boolean {
  const counted = run.filter(
    ({ start, end }) =>
      /^\s*[:(–—-]?\s*\d{1,2}\b(?!%| [a-z])/.test(text.slice(end, end + 8)) ||
      /(?:^|[\s(,;:])\d{1,2}\s+$/.test(text.slice(Math.max(0, start - 5), start)) ||
      /(?:^|[\s(,;:])\d{1,2} (?:(?:members?|councillors?) )?(?:of|from|in)(?: the)?\s+$/.test(
        text.slice(Math.max(0, start - 28), start),
      ),
  );
  const told = text.slice(Math.max(0, (run[0]?.start ?? 0) - 60), (run.at(-1)?.end ?? 0) + 60);
  return (
    run.length > 1 &&
    counted.length >= run.length - 1 &&
    (/\bseats?\b|\bplaces?\b|proportion|allocat|compos|\bcomprises?\b|made up|:/i.test(text) ||
      (/\b(?:members|councillors) (?:of|from|in)\b|\b\d+ (?:[Mm]embers|[Cc]ouncillors) ?[-–—(,]/.test(told) &&
        !acted.test(told)))
  );
}

/** "Labour Group", "Conservative-run", "Green councillors": the noun belongs to the name. */
const noun = regex.i`
  ^(?:'s?|’s?)?\s?(?:
    Group|Party|Councillors?|Cllrs?|Members?|MPs?|Leader(?:ship)?|Administration|Government|Opposition|Candidates?|
    Voters?|Manifesto|Budget|Amendment|Motion|Cabinet
  )\b|
  ^-(?:led|run|controlled|held|dominated|backed|inspired|supported)\b
`;

function nameEnd(text: string, end: number): number {
  const first = end + (noun.exec(text.slice(end, end + 24))?.[0].length ?? 0);
  // "Labour Party manifesto" is one name as "Reform UK Party manifesto" is.
  return first + (noun.exec(text.slice(first, first + 24))?.[0].length ?? 0);
}

const tag = oneLine`
  Lab(?:our)?|Lab(?:our)?\s?/\s?Co-?op|Con|Cons|Conservative|C|LD|Lib\.?\s?Dem\.?|Liberal Democrat|Lib|Grn|G|Green|Ref|
  Reform|
  Reform UK|RUK|SNP|PC|Plaid(?: Cymru)?|Ind|Independent|RA|UKIP|DUP|SF|SDLP|UUP|APNI|TUV|
  LAB(?:OUR)?|CONS?|CONSERVATIVE|LIB\.?\s?DEM\.?|GRN|GREEN|REF|REFORM|IND|INDEPENDENT|
  lab(?:our)?|cons?|conservative|lib\.?\s?dem\.?|liberal democrat|grn|green|reform|ind|independent
`;
const behindName = new RegExp(
  `\\s?[([](?:[\\p{L} '’-]{1,40}[,;:–—/-]\\s?)?(?:${tag})(?:\\s?[,;:–—/-]\\s?[\\p{L} '’-]{1,40})?[)\\]]`,
  "gu",
);
const title = regex.u`
  \b(?:Cllrs?|Councillors?|Alderman|Alderwoman|Baroness|Lord|Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s+
  (?:[\p{Lu}][\p{L}.'’-]*(?:,|\sand)?\s*){1,6}$
`;
const surname = /(?:^|[^\p{L}])([\p{Lu}][\p{L}'’-]+)$/u;
const bareName = /(?:^|[^\p{L}])([\p{Lu}](?:\.|[\p{Ll}'’-]+)?)\s+(?:[\p{Lu}]\.?\s+)?([\p{Lu}][\p{L}'’-]+)$/u;
/** Tags that mean much else, and those in small letters: they need the title of a councillor in front. */
const doubtful = /[([](?:(?:C|G|PC|RA|SF)[)\]]|(?:[^)\]]*\s)?[a-z]+\.?[)\]])/;
const office = regex`
  ^(?:
    Service|Services|Team|Teams|Living|Support|Care|Home|Homes|House|Unit|Board|Centre|Strategy|Adults?|Children|
    Childrens|Day|Community|Council|Committee|Officer|Manager|Director|Housing|Section|Agreement|Framework|Table|Figure|
    Appendix|Report|Policy|Plan|Programme|Project|Group|Health|Education|School|College|Road|Street|Testing|Materials|
    Trust|Fund|Grant|Act|Regulations?|Schedule|Contract|Learning|Social|Provision|Commissioning|Residential|Nursing|
    Member|Person|Chair
  )$
`;

/** A party in brackets behind a personal name; the same shape for every party. */
function memberTags(text: string): readonly PartyMention[] {
  if (!/[([]/.test(text)) return [];
  const found: PartyMention[] = [];
  const matches = [...text.matchAll(behindName)];
  // Two surnames with their parties in one place are members, with a title or without.
  const several = matches.filter(({ 0: words }) => !doubtful.test(words)).length > 1;
  for (const match of matches) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const list = found.at(-1);
    const inList =
      list && /^(?:,|;|\sand|,\sand|\s?&)\s(?:[\p{Lu}][\p{L}.'’-]*\s?){1,4}$/u.test(text.slice(list.end, match.index));
    if (!inList && !isMember(before, match[0]) && !(several && isSurname(before))) continue;
    const lead = match[0].length - match[0].trimStart().length;
    if (abbreviates(text, { start: match.index + lead + 1, end: match.index + match[0].length - 1 })) continue;
    found.push({ start: match.index + lead, end: match.index + match[0].length, form: "tag" });
  }
  // (C) is a chair as often as a Conservative, unless the members beside it have their parties too.
  return found.every(({ start, end }) => /^[([][CG][)\]]$/.test(text.slice(start, end))) ? [] : found;
}

/** One name alone, that is neither a service's nor the end of a longer one. */
function isSurname(before: string): boolean {
  const name = surname.exec(before)?.[1];
  return name !== undefined && !office.test(name) && !/[\p{Lu}][\p{L}'’-]*\s+[\p{L}'’-]+$/u.test(before);
}

function isMember(before: string, tagged: string): boolean {
  if (title.test(before)) return true;
  if (doubtful.test(tagged)) return false;
  const [, first, last] = bareName.exec(before) ?? [];
  return first !== undefined && last !== undefined && !office.test(first) && !office.test(last);
}
