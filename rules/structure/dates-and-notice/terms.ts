import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { type Day, monthNames, toDay, type WrittenDate } from "../../../core/report/dates.ts";
import type { Span } from "../../../core/report/span.ts";
import { numberOf, numberWords } from "../quantities.ts";

/** A length of time that is not what the two dates beside it make. */
export interface TermFault extends Span {
  readonly words: string;
  readonly said: string;
  readonly right: string;
}

/** A length of time in figures or in words: its number and its unit. */
export const length = oneLine`
  ((?<![\d/–—-])\d{1,3}|(?<![a-z]-)(?:${numberWords.join("|")})(?:-(?:${numberWords.slice(0, 9).join("|")}))?)(?: |-)
  ((?:calendar |financial |full |whole |school )?(?:years?|months?|weeks?|days?))
`;
const ahead = regex.i`
  \b${length}\b(?!
    [^.;:]*\b(?:
      between|option|extension|extend\w*|break|review\w*|notice|after|before|within|and \w+ (?:months?|weeks?|days?)|\d
    )\b
  )[^.;:()]{0,55}?(?:\(|(?:\bfrom|,|\b(?:starting|starts|started|beginning|begins|began|commencing|ran|runs)(?: on)?) )
  (?:the )?(?:[A-Z][a-z]+day )?$
`;
const behind = regex.i`
  ^,? ?\(?(?:an? (?:period|term|total) of |being |that is,? |or |in all )?${length}\b
  (?! (?:before|after|later|from|notice|late|early|longer|and|of))
`;
const loose = regex.i`
  \b(?:
    at least|up to|over|nearly|almost|about|around|some|minimum of|more than|less than|further|first|last|every|each|
    additional|maximum of|another|within|working|clear|on|of|and|average of|next
  )(?: of)?(?: a| an| the)? $
`;
/** "A consultation of six weeks", "it would last twelve months": no other words make the length a loose one. */
const firm = regex.i`
  \b(?:
    (?:
      consultation|period|term|lease|licence|tenancy|contract|agreement|run|season|closure|trial|pilot|programme|scheme|
      loan
    ) of|
    (?:would|will|to|shall|should|may|can|must|could) last
  )(?: a| an)? $
`;
const isLoose = (before: string): boolean => loose.test(before) && !firm.test(before);
const joiner = regex`
  ^ ?(?:
    to|until|up to|till|–|-|
    and (?:
      (?:will |would )?(?:be )?
      (?:ends?|ended|ending|finish(?:es|ed|ing)?|completed?|runs? to|expires?|closes?|closed|closing)
    )(?: on| by)?
  ) ?(?:the )?$
`;

/** “For four years from 1 April 2027 to 31 March 2030.” */
export function termFault(dates: readonly WrittenDate[], text: string): TermFault | undefined {
  for (const [index, last] of dates.entries()) {
    const first = dates[index - 1];
    const lasting = first && lastingUntil(first, last, text);
    if (lasting) return lasting;
    const joined = first && joiner.test(text.slice(first.end, last.start));
    const alone = joined
      ? null
      : /\b(?:[A-Z][a-z]+day )?(\d{1,2})(?:st|nd|rd|th)? ?(?:to|until|–|-) ?(?:\w+day )?$/.exec(
          text.slice(Math.max(0, last.start - 24), last.start),
        );
    if (!joined && !alone) continue;
    const start = joined ? first.start : last.start - (alone?.[0].length ?? 0);
    const days = joined ? span(first, last) : span({ ...last, date: Number(alone?.[1]) }, last);
    if (!days) continue;
    const before = text.slice(Math.max(0, start - 95), start);
    const told = ahead.exec(before);
    if (told && isLoose(before.slice(0, told.index))) continue;
    const after = told ? null : behind.exec(text.slice(last.end, last.end + 50));
    const match = told ?? after;
    if (!match) continue;
    const right = wrongLength(days, numberOf(match[1]), match[2] ?? "");
    if (right === undefined) continue;
    const from = told ? start - before.length + told.index : start;
    const to = after ? last.end + after[0].length : last.end;
    return { start: from, end: to, words: text.slice(start, last.end), said: `${match[1]} ${match[2]}`, right };
  }
  return undefined;
}

const until = regex.i`
  \b
  (?:take|takes|taking|took|last|lasts|lasted|lasting|for|over|invited for|run|runs|ran|open|is|of|allow|allows|allowed)
  (?: a (?:period|term|run) of| some)? ${length}(?: to (?:do|complete|finish)| long)?,?(?: and| so| to)?
  (?: (?:it|they|which|that is))?(?: will)?
  \ (?:finish\w*|end(?:s|ed|ing)?|until|clos(?:e|es|ed|ing)|expir(?:e|es|ed|ing)|complet(?:e|es|ed|ing|ion))(?: on)?
  \ (?:the )?$
`;

/** “Works start on 4 January and will take eight weeks, finishing on 29 January.” */
function lastingUntil(first: WrittenDate, last: WrittenDate, text: string): TermFault | undefined {
  const between = text.slice(first.end, last.start);
  const match = between.length < 90 && !/[.;:]/.test(between) ? until.exec(between) : null;
  const days = match ? span(first, last) : undefined;
  if (!match || !days || isLoose(between.slice(0, match.index + match[0].indexOf(match[1] ?? "")))) return undefined;
  const right = wrongLength(days, numberOf(match[1]), match[2] ?? "");
  if (right === undefined) return undefined;
  return {
    start: first.start,
    end: last.end,
    words: text.slice(first.start, last.end),
    said: `${match[1]} ${match[2]}`,
    right,
  };
}

const months = monthNames.join("|");
const monthRange = regex`
  \b${length}\b[^.;:()\d]{0,30}?(?:,? from|,? between|,| \() (${months})(?: (\d{4}))? (?:to|until|and) (${months})
  (?: (\d{4}))?\b(?! \d)
`;

/** “Nine months, from April to October 2027”: whole months or years, counted with the last or without it. */
export function monthsFault(text: string): TermFault | undefined {
  const match = monthRange.exec(text);
  const years = /^years?$/i.test(match?.[2] ?? "");
  if (!match || !(years || /^(?:calendar )?months?$/i.test(match[2] ?? "")) || isLoose(text.slice(0, match.index)))
    return undefined;
  const [words, number, unit, from = "", began, to = "", ended] = match;
  const between = monthNames.indexOf(to) - monthNames.indexOf(from);
  if (years && !(began && ended)) return undefined;
  const turns = began && ended ? Number(ended) - Number(began) : between < 0 ? 1 : 0;
  const count = between + turns * 12;
  const said = numberOf(number) * (years ? 12 : 1);
  if (count < 1 || said === count || said === count + 1) return undefined;
  const start = match.index + words.indexOf(from);
  return {
    start: match.index,
    end: match.index + words.length,
    words: text.slice(start, match.index + words.length),
    said: `${number} ${unit}`,
    right: `${count + 1} months`,
  };
}

const financialYears = regex`
  \b${length}\b[^.;:()\d]{0,60}?(?:\(|,|\bfrom|\bfor|\bcovering|\bin|\bover)(?: the)?(?: financial)?(?: years?)?
  (?: from)? (20\d\d)[/–—-](?:20)?\d\d (?:to|until|–|-) (20\d\d)[/–—-](?:20)?\d\d\b
`;
const yearsEnd = regex`
  \b(20\d\d)[/–—-](?:20)?(\d\d),? (?:which |that )?(end(?:s|ed|ing)?|begins?|began|beginning|starts?|starting) (?:on )?
  (?:31 March|1 April) (20\d\d)\b
`;

/** “A five-year programme covering 2027/28 to 2029/30”, “2027/28, which ends on 31 March 2027”. */
export function financialYearsFault(text: string): TermFault | undefined {
  const match = financialYears.exec(text);
  if (match && /^years?$/i.test(match[2] ?? "") && !isLoose(text.slice(0, match.index))) {
    const [words, number, unit, from, to] = match;
    const count = Number(to) - Number(from) + 1;
    if (count > 0 && numberOf(number) !== count)
      return {
        start: match.index,
        end: match.index + words.length,
        words,
        said: `${number} ${unit}`,
        right: `${count} years`,
      };
  }
  const end = yearsEnd.exec(text);
  if (!end) return undefined;
  const [words, first = "", , verb = "", said] = end;
  const right = Number(first) + (verb.startsWith("end") ? 1 : 0);
  if (Number(said) === right) return undefined;
  const range = words.slice(0, words.search(/,? (?:which |that )?(?:end|beg|start)/));
  const day = verb.startsWith("end") ? "31 March" : "1 April";
  const ends = verb.startsWith("end") ? "to" : "from";
  return {
    start: end.index,
    end: end.index + words.length,
    words: range,
    said: `${ends} ${day} ${said}`,
    right: `${ends} ${day} ${right}`,
  };
}

type Ymd = Pick<WrittenDate, "year" | "month" | "date">;

/** Both days; a year that is not written is that of the other, or the next where the end would come first. */
function span(first: Ymd, last: Ymd): readonly [Day, Day] | undefined {
  const late = last.month < first.month || (last.month === first.month && last.date < first.date);
  const year = last.year ?? (first.year ?? 2026) + (late ? 1 : 0);
  const start = toDay(first.year ?? year - (late ? 1 : 0), first.month, first.date);
  const end = toDay(year, last.month, last.date);
  return start === undefined || end === undefined || end <= start ? undefined : [start, end];
}

/** How long it is, where that is not what is said; the last day may be counted or not. */
export function wrongLength([start, end]: readonly [Day, Day], number: number, unit: string): string | undefined {
  const days = end - start;
  const sort = /year|month|week|day/i.exec(unit)?.[0].toLowerCase();
  if (number < 1 || sort === undefined) return undefined;
  if (sort === "day")
    return Math.min(Math.abs(days - number), Math.abs(days + 1 - number)) < 2 ? undefined : `${days + 1} days`;
  if (sort === "week") {
    const off = Math.min(Math.abs(days / 7 - number), Math.abs((days + 1) / 7 - number));
    return off < 0.9 ? undefined : `${Math.round(((days + 1) / 7) * 10) / 10} weeks`;
  }
  const months = (days + 1) / 30.4369;
  const off = Math.abs(months - number * (sort === "year" ? 12 : 1));
  if (off < (sort === "year" ? 1.1 : 0.8)) return undefined;
  return sort === "year" && months >= 11.5
    ? `${Math.round((months / 12) * 10) / 10} years`
    : `${Math.round(months * 10) / 10} months`;
}
