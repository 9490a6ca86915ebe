import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";

/** Somebody of whom the report itself says that he or she stands at the poll. */
export interface ToldCandidate {
  /** A first name or an initial; absent where only the surname was given. */
  readonly first: string | undefined;
  readonly last: string;
  /** An account's name, given beside it. */
  readonly handle?: string;
}

/** What a block says of candidates, and where: to say it is no mention. */
export interface Telling {
  readonly candidates: readonly ToldCandidate[];
  readonly spans: readonly Span[];
}

export interface Mention extends Span {
  readonly name: string;
  /** By a surname alone, which others may share. */
  readonly loose: boolean;
}

const titles = "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Councillor)\\.? ";
const first = "(?:[A-Z][a-z'’-]+|[A-Z]\\.)";
const last = "(?:Mc|Mac|O['’])?[A-Z][a-z]+(?:[-'’][A-Z][a-z]+)?";
const person = oneLine`
  (?:${titles})?${first} (?:[A-Z]\. )?${last}|${titles}${last}|${last}, (?:[A-Z]\.(?=[ ;,]|$)|[A-Z][a-z]+(?=[;.,]|$))
`;
/** "The persons nominated for Ashlake are …", "Candidates at the by-election: …". */
const listed = regex.g`
  \b(?:
    [Cc]andidates?|
    [Nn]ominated
    (?! (?:representatives?|officers?|members?|posts?|deput\w+|leads?|contacts?|directors?|charit\w+|person|trustees?))|
    [Nn]ominations|[Ss]tanding(?: nominated)?|[Pp]ersons nominated
  )\b(?: (?:for|at|in|on|of|are|is|the) ?[^:.;]{0,60}?| [a-z ]{0,30}|, [A-Z][\w'’ -]{2,30})?
  (?::| are| is| were| includes?| included| including| lists?| names| shows|(?<=[Cc]andidates))
  \ ((?:(?:${person})(?:[,;] (?:and )?| and |$)?){1,8})
`;
/**
 * "Jean Threlfall is a candidate at the county election", "S. Oduya and F. Garrity are the candidates in Netherton".
 */
const said = regex.g`
  ((?:(?:${person})(?:, | and )?){1,6}),? (?:is|are|was|were|has been|have been|will be) (?:also |now |both |again )?(?:
    (?:an?|the|one of the) (?:[\w-]+ ){0,2}candidates?(?! for (?:the )?(?:post|role|job|position|appointment))|
    (?:contesting|defending|fighting) (?:the|this|a) (?:\w+ )?(?:seat|ward|division|election|by-election)|
    standing\b(?! (?:down|in for|orders?|back|aside|committee))|validly nominated|nominated|
    on the (?:statement|list|ballot)
  )|
  ((?:(?:${person})(?: and )?){1,3}), (?:an?|both|all) (?:[\w-]+ ){0,2}candidates?
  (?! for (?:an?|the )?(?:post|role|job|position|appointment))
`;
const one = new RegExp(person, "g");
const forJob = regex.i`
  \b(?:
    post(?! of \d)|role|job|interview\w*|shortlist\w*|appoint\w*|recruit\w*|trustees?|governors?|award|prize|medal|
    freedom of|chair of
  )\b
`;
const surnameFirst = new RegExp(`^(${last}), (.+)$`);

/** The candidates that a text tells of. */
export function candidatesTold(text: string): Telling | undefined {
  if (!/[Cc]andidate|[Nn]ominat|standing|contesting|defending|fighting|on the (?:statement|list|ballot)/.test(text))
    return undefined;
  const candidates: ToldCandidate[] = [];
  const spans: Span[] = [];
  for (const pattern of [listed, said])
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (forJob.test(text.slice(Math.max(0, match.index - 60), end + 60))) continue;
      const [beside = "", handle] = /^[^.;]{0,120}?(@\w+)/.exec(text.slice(end)) ?? [];
      spans.push({ start: match.index, end: end + beside.length });
      for (const [name] of (match[1] ?? match[2] ?? "").matchAll(one))
        candidates.push({ ...partsOf(name), ...(handle ? { handle } : {}) });
    }
  return candidates.length > 0 ? { candidates, spans } : undefined;
}

function partsOf(name: string): ToldCandidate {
  const [, before, behind] = surnameFirst.exec(name) ?? [];
  if (before !== undefined) return { first: behind, last: before };
  const parts = name.replace(new RegExp(`^${titles}`), "").split(" ");
  return { first: parts.length > 1 ? parts[0] : undefined, last: parts.at(-1) ?? name };
}

/** Somebody else of the same name, or in another part. */
export const notThem = regex`
  ^,? (?:
    (?:[Tt]he )?(?:[A-Z][a-z]+ ){0,2}(?:Head|Director|Chief) of\b|\(?not the candidate|who is not|no relation|
    (?:[A-Z][a-z]+ ){0,2}(?:Officer|Engineer|Manager|Director|Surveyor|Solicitor|Planner|Assistant)\b|Street|Road|Lane|
    House|Hall|Park|Way|Close|Avenue|Court|School|Primary|Ltd|Limited|LLP|plc|Pavilion|Prize|Cup|Trophy|Centre|Building|
    Library|Trust|Foundation|Award|Bridge|Square|Gardens
  )
`;
const inOffice = /\b(?:Councillor|Cllr\.?|Leader|Mayor),? $/;

/** Where a text names one of the candidates outside what tells of them. */
export function* mentionsOf(
  candidates: readonly ToldCandidate[],
  text: string,
  spans: readonly Span[],
  publicity: boolean,
): Iterable<Mention> {
  for (const { last, first, handle } of candidates) {
    if (!text.includes(last) && !(handle && text.includes(handle))) continue;
    const forms = regex.g`
      ${handle ? `${escaped(handle)}\\b|` : ""}(?<![\w.])(${titles})?((?:[A-Z][a-z'’-]+|[A-Z]\.) (?:[A-Z]\. )?)?
      ${escaped(last)}\b
    `;
    for (const match of text.matchAll(forms)) {
      const start = match.index;
      const end = start + match[0].length;
      if (spans.some((span) => start < span.end && span.start < end) || notThem.test(text.slice(end, end + 60)))
        continue;
      const [name, title, given] = match;
      const account = name.startsWith("@");
      if (!account && title === undefined && given === undefined) continue;
      if (given !== undefined && !isSame(given, first)) continue;
      if (!publicity && /^(?:Councillor|Cllr)/.test(title ?? "")) continue;
      if (!publicity && inOffice.test(text.slice(Math.max(0, start - 14), start))) continue;
      yield { start, end, name, loose: !account && given === undefined };
    }
  }
}

/** "Kath" is Kathleen and "F." is Fiona, but Harold is not Hannah. */
function isSame(given: string, first: string | undefined): boolean {
  if (first === undefined) return false;
  const [a, b] = [given.trim().split(" ")[0] ?? "", first];
  if (a.endsWith(".") || b.endsWith(".")) return a.charAt(0) === b.charAt(0);
  return a === b || (a.length > 2 && b.startsWith(a)) || (b.length > 2 && a.startsWith(b));
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
