import { regex } from "../../../core/pattern/regex.ts";
import type { Day, WrittenDate } from "../../../core/report/dates.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView } from "../../../core/rule/rule.ts";

/** A day on which something was, or will be: right only for a report that is read after it, or before. */
export interface TensedDay extends Span {
  readonly day: Day;
  readonly tense: "past" | "future";
}

const weekday = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?";
const was = regex`
  \b(?:
    (?:was|were|has been|have been) (?:
      held|published|opened|closed|signed|served|completed|approved|agreed|adopted|launched|received|issued|sent|
      submitted|advertised|granted|refused
    )|
    (?<!\b(?:be|being|is|are|not|until|before|after|when) )(?:closed|ended|opened|expired)|took place|met|began|started
  )(?: [a-z]+){0,3} on ${weekday}(?:the )?$
`;
const willBe = regex`
  \b(?:will (?!have\b)|(?:is|are) (?:due|to|expected|planned|scheduled) (?:to )?)(?:[a-z]+ ){1,4}(?:on|by) ${weekday}
  (?:the )?$
`;
/** Somebody says or thought so, or it may not come to it. */
const toldOrOpen = regex.i`
  \b(?:
    if|unless|whether|would|said|says|stated?d?|states|announced|reported|noted|wrote|resolved|agreed that|that it|told|
    previous(?:ly)?|assum\w+|provided|where|once|by then|minutes?|report(?:ed)? to|approved in|original(?:ly)?
  )\b|
  [“”"‘]
`;

/** Days that a plain sentence of the report puts behind it or before it. */
export function tensedDays({ text, sentences, zone }: BlockView, dates: readonly WrittenDate[]): readonly TensedDay[] {
  if (zone !== "open") return [];
  return dates.flatMap(({ start, end, day }) => {
    const sentence = sentences.find((one) => one.start <= start && start < one.end);
    if (day === undefined || !sentence || toldOrOpen.test(sentence.text)) return [];
    const before = text.slice(Math.max(sentence.start, start - 80), start);
    const tense = was.test(before) ? "past" : willBe.test(before) ? "future" : undefined;
    return tense ? [{ start, end, day, tense } as const] : [];
  });
}
