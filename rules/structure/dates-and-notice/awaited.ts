import { regex } from "../../../core/pattern/regex.ts";
import { type Day, longDay, type WrittenDate } from "../../../core/report/dates.ts";
import type { Span } from "../../../core/report/span.ts";
import type { Gathered } from "../../../core/rule/rule.ts";

/** A day on which something will be in, or is first to be used: answers to a consultation, an auditor's report. */
export interface AwaitedDay extends Span {
  readonly day: Day;
  readonly part: "in" | "used";
  /** What it is, by its noun. */
  readonly thing: string;
}

/** Answers, whatever they are called, come when what asks for them closes. */
const answers = "responses?|replies|answers|comments|representations|views|submissions|objections";
const paper = "report|survey|study|audit|assessment|review|valuation|draft [a-z]+(?: [a-z]+)?|plan|strategy";
const closes = regex.i`
  \b(?:consultation|engagement|survey|${answers})\b[^.;]{0,50}?\b
  (?:close[sd]?|ends?|ended|run|runs|closing|in|received|sent|submitted|returned)\b[^.;\d]{0,25}\b(?:on|until|to|by)
  (?: [A-Z][a-z]+day)?,? (?:the )?$
`;
const usesAnswers = regex.i`
  \b(?:
    consider|considers|considered|report(?:ed)?|review(?:ed)?|weigh(?:ed)?|look(?:ed)? at|decide(?:d)? on|go|goes|come|
    comes|taken
  )\b[^.;]{0,40}?\b(?:all |the |those |these |any )?(?:${answers}|results? of (?:the |that )?(?:consultation|survey))
  \b[^.;\d]*\b(?:on|at)\b[^.;\d]{0,40}$|
  \b(?:${answers}|results? of (?:the |that )?(?:consultation|survey))\b[^.;\d]{0,30}\b(?:will|would|are to|is to) be
  \ (?:considered|reported|reviewed|weighed|put|brought|presented)\b[^.;\d]*$
`;
const makes = regex.i`
  \b(?:
    issue|issued|publish|published|complete|completed|finish|finished|deliver|delivered|receive|received|produce|
    produced|(?:first )?sent
  )\b[^.;\d]{0,30}?\b(${paper})\b[^.;\d]{0,40}$|
  \b(${paper})\b[^.;\d]{0,30}\b(?:is|be|was|are) (?:first |finally )?
  (?:issued|published|completed|finished|delivered|received|produced|ready|sent)\b[^.;\d]{0,30}$
`;
const usesPaper = regex.i`
  \b(?:consider|considers|approve|approves|discuss|receive|note|adopt|comment on|comments on)\b[^.;\d]{0,20}\b
  (?:that|the) (${paper})\b[^.;\d]{0,40}$
`;
/** One of several rounds, or another draft. */
const another = regex.i`
  \b(?:
    interim|further|second|another|earlier|previous|last year|final|updated|revised|remaining|late|so far|
    first (?:stage|round|phase)|early
  )\b
`;

/** The days of a text on which something is in or used. */
export function awaitedDays(dates: readonly WrittenDate[], text: string): readonly AwaitedDay[] {
  return dates.flatMap(({ start, end, day }): readonly AwaitedDay[] => {
    const stop = text.indexOf(". ", end);
    const from = text.lastIndexOf(". ", start) + 1;
    const before = text.slice(from, start);
    if (day === undefined || another.test(text.slice(from, stop < 0 ? text.length : stop))) return [];
    const at = { start, end, day };
    if (closes.test(before)) return [{ ...at, part: "in", thing: "answers" }];
    if (usesAnswers.test(before)) return [{ ...at, part: "used", thing: "answers" }];
    const uses = usesPaper.exec(before);
    if (uses) return [{ ...at, part: "used", thing: (uses[1] ?? "").toLowerCase() }];
    const made = makes.exec(before);
    return made ? [{ ...at, part: "in", thing: (made[1] ?? made[2] ?? "").toLowerCase() }] : [];
  });
}

/** What is used before it is there; blocks of one section are read together. */
export function* usedTooEarly(facts: readonly Gathered<{ readonly awaited: readonly AwaitedDay[] }>[]) {
  for (const { fact, block, section } of facts)
    for (const { start, end, day, thing } of fact.awaited.filter(({ part }) => part === "used")) {
      const ready = facts
        .filter((one) => one.section.index === section.index && Math.abs(one.block - block) <= near)
        .flatMap((one) => one.fact.awaited.filter((other) => other.part === "in" && other.thing === thing));
      const [only] = ready;
      if (only && ready.length === 1 && day < only.day)
        yield { at: { block, at: { start, end } }, message: "early" as const, data: { ready: longDay(only.day) } };
    }
}

/** So far apart two sentences still speak of one thing. */
const near = 3;
