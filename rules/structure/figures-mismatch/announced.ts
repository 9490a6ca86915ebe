import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { monthNames } from "../../../core/report/dates.ts";
import type { Span } from "../../../core/report/span.ts";
import type { Gathered } from "../../../core/rule/rule.ts";
import { numberOf, numberWords } from "../quantities.ts";

/** A number of things that a text announces and a list that does not keep to it. */
export interface ListFault extends Span {
  readonly said: string;
  readonly listed: number;
  readonly doubtful: boolean;
}

/** What a block says of things to come, or is one of them. */
export interface Announcement {
  /** Told before a list that follows this block: "the following three matters:". */
  readonly list?: Span & { readonly number: number; readonly said: string };
  /** "Three options were considered." */
  readonly options?: Span & { readonly number: number; readonly said: string };
  /** "Option 2 – …" opens the block. */
  readonly label?: string;
  /** An item of a list; one that ends with a colon has a list of its own. */
  readonly item?: "plain" | "opens";
  readonly nothing?: true;
}

const number = `(${numberWords.slice(1, 12).join("|")})`;
/** What is counted; "nine fall into three groups" counts groups. */
const thing = oneLine`
  (
    (?:(?!(?:${numberWords.join("|")})\b)[a-z-]+ ){0,3}?
    (?!votes|signatures|years|months|weeks|days|hours|minutes|times|metres|miles|thirds|quarters|reasons why)[a-z]{3,}
    (?:s|ia|children|people|men)
  )
`;
const vague = regex.i`
  \b(?:
    at least|up to|about|around|some|over|nearly|more than|one of|any of|first|last|other|further|next|additional|
    remaining|of the|each|every|or|another|(?:each|all) (?:of|with|having|has|have)|apiece of
  ) (?:the )?$
`;
const head = new RegExp(`\\b${number} ${thing}\\b`, "i");
const before = new RegExp(`\\b${number} ${thing}\\b(?: [^.;:()£\\d]{1,60})?:$`, "i");
const inBrackets = new RegExp(`\\b${number} ${thing} \\(([^()]{8,220})\\)`, "i");
const inLine = new RegExp(`\\b${number} ${thing}\\b(?: [^.;:()£\\d]{1,60})?: ([^:]{10,420})$`, "i");
/** "The six sites are Quay Street, Mill Lane and Weir Road." */
const named = new RegExp(`\\b[Tt]he ${number} ${thing} (?:are|were) ([A-Z][^.;:()£\\d]{10,300}?)\\.?$`);
/** What is only some of the things, or says of each kind how many there are ("damp in two"). */
const examples = regex.i`
  \b(?:
    includ\w+|such as|e\.g|for example|mainly|among|mostly|particularly|notably|namely of|etc|others?|see|ref|under|
    of (?:which|whom)|each|both|one|two|three|four|five|six|seven|eight|nine|ten
  )\b|
  \d|£|%
`;
const clause =
  /\b(?:is|are|was|were|has|have|had|would|will|can|could|may|which|who|because|that|if|do|does|did|must|should|be)\b/i;
const places = regex.i`
  (?:
    wards|parishes|councils|sites|villages|towns|schools|libraries|parks|streets|roads|districts|counties|boroughs|
    areas|committees|options|lots|phases|depots|centres|halls|companies|bidders|suppliers|firms|charities|trusts|bodies|
    authorities|criteria|matters|things|principles|themes|priorities|stages|objectives|services|tests|points
  )$
`;

/** "Three options against the criteria in the policy: need, income, …" lists the criteria. */
const byWhat = regex.i`
  \b(?:against|by|under|using|on|for|to) (?:[a-z]+ ){0,3}?
  (?:criteria|headings|factors|measures|tests|objectives|principles|standards|questions|aspects|grounds)\b
`;

/** "The six libraries: use, cost and condition" is told of all of them, and lists what is told. */
const known = /\b(?:the|these|those|its|our|all)(?: [a-z]+)? $/i;
/** "The five aims have been applied: the first by …": how it was done, and not what they are. */
const applied = regex`
  \b(?:have|has|had|were|was|are|is) (?:all )?(?:been )?(?:applied|followed|used|observed|respected|met|served)\b
`;
const aspects = regex`
  ^(?:(?:their|annual|present|likely|current|running|opening|floor) )?(?:
    use|users|costs?|conditions?|sizes?|locations?|areas?|ages?|values?|hours|visits|visitors|income|spending|staff|
    staffing|rents?|merits|terms|timetables?|results|issues|ownership|capacity|histor(?:y|ies)|maps?|plans?|photographs|
    performance|prices?|risks?|effects?|access|energy|repairs?|occupancy|attendance|numbers|membership|boundar(?:y|ies)|
    summar(?:y|ies)|comparisons?|advantages|scores?|assessments?|details
  )\b
`;

const months = monthNames.join("|");
const day = `\\d{1,2}(?: (?:${months}))?(?: 20\\d\\d)?`;
/** "Met four times, on 3 May, 7 June and 12 July": as many days as times. */
const onDays = regex`
  \b${number} (times|occasions|meetings|sessions|visits|workshops|events|hearings|drop-ins|site visits)\b
  (?: [^.;:()\d]{1,40})?,? on (${day}(?:, ${day}){0,11},? and \d{1,2} (?:${months}))\b
`;

/** "Two objections were received, from the owner, the tenant and a surveyor." */
const fromThese = regex.i`
  \b${number} ((?:[a-z-]+ )?(?:
    objections|replies|responses|letters|representations|submissions|complaints|comments|bids|tenders|offers|quotations|
    quotes|requests|applications|petitions
  )) (?:(?:were|was|have been|had been) )?(?:received|made|submitted|lodged|sent in|sent|returned)
  (?: (?:within|in) [^.;:()£,]{3,30})?,? from ([^.;:()£\d]{10,200})[.;]?$
`;
/** One who writes: "the owner", "a surveyor", "Mr Hale". */
const oneGiver =
  /^(?:(?:the|an?|its|his|her|their|one) [a-z' -]*[a-rt-z'](?: [a-z -]+)?|(?:Mr|Mrs|Ms|Miss|Dr|Councillor) .+)$/;

/** More are named as those who sent something in than there are things that came. */
export function giversFault(text: string): ListFault | undefined {
  const match = fromThese.exec(text);
  const [whole, said = "", noun = "", list = ""] = match ?? [];
  if (!match || whole === undefined || vague.test(text.slice(Math.max(0, match.index - 16), match.index)))
    return undefined;
  const parts = list.replace(/[.\s]+$/, "").split(/, | and /);
  // "The owner, a retired surveyor, and the tenant": what stands between commas may be said of the one before.
  if (/, and /.test(list) || !/ and /.test(list) || parts.length < 3 || !parts.every((part) => oneGiver.test(part)))
    return undefined;
  if (parts.length <= numberOf(said)) return undefined;
  const end = match.index + whole.replace(/[.;]$/, "").length;
  return { start: match.index, end, said: `${said} ${noun}`, listed: parts.length, doubtful: false };
}

/** A count of times that is not as high as the days that are listed behind it, if there is one. */
export function datesFault(text: string): ListFault | undefined {
  const match = onDays.exec(text);
  if (!match) return undefined;
  const [whole, said = "", noun = "", list = ""] = match;
  const listed = list.split(/, (?:and )?| and /).length;
  if (listed === numberOf(said) || vague.test(text.slice(Math.max(0, match.index - 16), match.index))) return undefined;
  return { start: match.index, end: match.index + whole.length, said: `${said} ${noun}`, listed, doubtful: false };
}

/** A list within a sentence that has more or fewer things than its own words say. */
export function inlineFault(text: string): ListFault | undefined {
  const match = inBrackets.exec(text) ?? inLine.exec(text) ?? named.exec(text);
  if (!match) return undefined;
  const [whole, said = "", noun = "", list = ""] = match;
  const ahead = text.slice(Math.max(0, match.index - 16), match.index);
  if (
    byWhat.test(whole.slice(0, whole.indexOf(list))) ||
    vague.test(ahead) ||
    examples.test(list) ||
    (known.test(ahead) && (aspects.test(list) || applied.test(whole.slice(0, whole.indexOf(list)))))
  )
    return undefined;
  // Names alone: "The two wards are Quay, where …" says more of them.
  if (named.test(match[0]) && list.split(/, (?:and )?| and /).some((part) => !/^[A-Z]/.test(part))) return undefined;
  const count = numberOf(said);
  const made = list.includes(";") ? bySemicolons(list) : byCommas(list);
  if (!made || made.counts.includes(count) || Math.abs((made.counts[0] ?? 0) - count) > 3) return undefined;
  const bracketed = whole.endsWith(")");
  return {
    start: match.index,
    end: match.index + whole.length,
    said: `${said} ${noun}`,
    listed: made.counts[0] ?? 0,
    doubtful: made.doubtful || (bracketed && !places.test(noun)),
  };
}

interface Made {
  /** The likeliest number first. */
  readonly counts: readonly number[];
  readonly doubtful: boolean;
}

function bySemicolons(list: string): Made | undefined {
  const parts = list.replace(/[.\s]+$/, "").split(/;\s*/);
  if (parts.some((part) => part.length < 2)) return undefined;
  // "a; b and c": the last may be two.
  const last = parts.at(-1) ?? "";
  const joined = !/^(?:and|or)\b/.test(last) && / and /.test(last);
  return { counts: joined ? [parts.length, parts.length + 1] : [parts.length], doubtful: false };
}

function byCommas(list: string): Made | undefined {
  const parts = list.replace(/[.\s]+$/, "").split(/,\s+/);
  const last = parts.at(-1) ?? "";
  const oxford = /^(?:and|or) /.test(last);
  const joined = / (?:and|or) /.exec(last);
  if (parts.length < 2 || (!oxford && !joined) || parts.some((part) => clause.test(part) || part.split(" ").length > 9))
    return undefined;
  const count = parts.length + (oxford ? 0 : 1);
  const counts = [count];
  // "Hocken and Mere" may be one name, and "the depot" the same as what stands before it.
  const ands = last.match(/ and /g)?.length ?? 0;
  if (!oxford && (ands > 1 || /^[A-Z]\S+ and [A-Z]\S+$/.test(last))) counts.push(count - 1);
  if (ands > 1) counts.push(count + 1);
  const asides = parts
    .slice(1)
    .filter((part) => /^(?:the|an?|its|his|her|their|formerly|now|once|near|in|at|on|also) /.test(part)).length;
  // "The door, now mended, and the lamp": what is said of one of them is none of them.
  const told = parts.slice(1, -1).filter((part) => said.test(part)).length;
  if (told > 0) counts.push(count - told);
  const capitals = /^[A-Z]/.test(parts[0] ?? "");
  return { counts, doubtful: capitals && asides > 0 };
}

/** An adverb or a participle that goes with what stands before it. */
const said = regex`
  ^(?:
    now|since|formerly|once|already|recently|currently|later|then|still|mostly|largely|again|both|all|each|itself|
    themselves|respectively|\w+ly [a-z]+(?:ed|en|ing)|[a-z]+(?:ed|ing) (?:by|in|on|at|to|from|for|since|with|of)
  ) ?
`;

const optionLabel = /^(?:\(?[\d.]{1,5}\)?\s+)?Option ([1-9]|[A-H])\b/;
const options = new RegExp(`\\b${number} (?:[a-z-]+ ){0,2}?options\\b`, "i");
const weighed = regex.i`
  \b(?:
    considered|set out|described|presented|put forward|looked at|identified|appraised|examined|weighed|open to|
    available|assessed|explored
  )\b
`;
const otherOptions = regex.i`
  \b(?:
    other|further|remaining|these|those|both|short-?listed|long-?listed|discounted|rejected|more|additional|new|main|
    viable|alternative
  )\b
`;

/** `undefined` where a block announces nothing and is no part of a list. */
export function announcementIn(
  kind: string,
  text: string,
  numbers: boolean,
  doesNothing: boolean,
): Announcement | undefined {
  const label = text.slice(0, 14).includes("Option ") ? optionLabel.exec(text.slice(0, 24))?.[1] : undefined;
  const nothing = doesNothing ? ({ nothing: true } as const) : {};
  const list = numbers && text.endsWith(":") && kind !== "cell" ? listTo(text) : undefined;
  const told = numbers && text.includes("options") ? optionsTold(text) : undefined;
  const item = kind === "listItem" ? ({ item: text.endsWith(":") ? "opens" : "plain" } as const) : {};
  if (!label && !list && !told && kind !== "listItem" && !("nothing" in nothing)) return undefined;
  return {
    ...item,
    ...nothing,
    ...(label ? { label } : {}),
    ...(list ? { list } : {}),
    ...(told ? { options: told } : {}),
  };
}

function listTo(text: string): Announcement["list"] {
  const from = Math.max(0, text.length - 160);
  const match = before.exec(text.slice(from));
  if (!match) return undefined;
  const start = from + match.index;
  const own = head.exec(match[0]);
  if (!own || head.test(match[0].slice(own[0].length)) || vague.test(text.slice(Math.max(0, start - 16), start)))
    return undefined;
  return { start, end: start + own[0].length, number: numberOf(match[1]), said: own[0] };
}

function optionsTold(text: string): Announcement["options"] {
  const match = options.exec(text);
  if (!match) return undefined;
  const ahead = text.slice(Math.max(0, match.index - 24), match.index);
  const sentence = text.slice(match.index, match.index + 90).split(". ")[0] ?? "";
  if (
    vague.test(ahead) ||
    otherOptions.test(match[0]) ||
    /\b(?:other|further|these|those)\b/i.test(ahead) ||
    !weighed.test(sentence)
  )
    return undefined;
  return { start: match.index, end: match.index + match[0].length, number: numberOf(match[1]), said: match[0] };
}

type Facts = readonly Gathered<{ readonly announced?: Announcement }>[];

/**
 * Lists and options that are not as many as were announced; `announced` are those of all facts that announce something
 * or stand in a list.
 */
export function* wrongCounts(announced: Facts, all: Facts): Generator<ListFault & { readonly block: number }> {
  if (announced.some(({ fact }) => fact.announced?.list)) yield* wrongListCounts(announced);
  if (announced.some(({ fact }) => fact.announced?.options)) yield* wrongOptions(announced, all);
}

function* wrongListCounts(facts: Facts): Generator<ListFault & { readonly block: number }> {
  const byBlock = new Map<number, Announcement["item"]>();
  for (const { fact, block, kind } of facts) if (kind === "listItem") byBlock.set(block, fact.announced?.item);
  for (const { fact, block } of facts) {
    const list = fact.announced?.list;
    if (!list) continue;
    const items: Announcement["item"][] = [];
    for (let at = block + 1; byBlock.has(at); at++) items.push(byBlock.get(at));
    const goesOn = [1, 2, 3].some((more) => byBlock.has(block + items.length + more));
    if (items.length < 2 || items.includes("opens") || items.length === list.number) continue;
    // Items far beyond the number stand under others.
    if ((items.length < list.number && goesOn) || items.length > list.number + 2) continue;
    const { start, end, said } = list;
    yield { block, start, end, said, listed: items.length, doubtful: items.length > list.number + 1 };
  }
}

/**
 * A table of the section that has as many rows below its head: the options stand there, and the text speaks of some.
 */
function tabled(facts: Facts, section: number, rows: number): boolean {
  const last = new Map<number, number>();
  for (const { cell, section: own } of facts)
    if (cell && own.index === section) last.set(cell.table, Math.max(last.get(cell.table) ?? 0, cell.row));
  return [...last.values()].includes(rows);
}

function* wrongOptions(facts: Facts, all: Facts): Generator<ListFault & { readonly block: number }> {
  const labels = new Set(facts.flatMap(({ fact }) => fact.announced?.label ?? []));
  const told = facts.filter(({ fact }) => fact.announced?.options);
  const sequence = ["123456789", "ABCDEFGH"].some(
    (letters) => [...labels].sort().join("") === letters.slice(0, labels.size),
  );
  if (labels.size < 2 || !sequence || told.some(({ fact }) => fact.announced?.options?.number === labels.size)) return;
  const nothing = facts.some(({ fact }) => fact.announced?.nothing);
  for (const { fact, block, section } of told) {
    const one = fact.announced?.options;
    if (!one || Math.abs(one.number - labels.size) > 2 || tabled(all, section.index, one.number)) continue;
    const { start, end, said } = one;
    // To do nothing is often an option without a label.
    yield { block, start, end, said, listed: labels.size, doubtful: nothing || one.number < labels.size };
  }
}
