import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import { inPlace } from "../../../core/rule/rewrites.ts";
import type { Gathered } from "../../../core/rule/rule.ts";
import { dateLeft } from "./recordScaffolds.ts";

/** What a block tells of who decided, and when. */
interface Told {
  readonly words: string;
  /** Where the words begin in the block, behind its number. */
  readonly from: number;
  readonly nobody?: Span & { readonly words: string };
}

/** Where a block says that nobody in particular decided. */
export function takenByNobody(text: string): Told["nobody"] {
  const taken = text.length < 300 ? byNobody.exec(text) : null;
  if (!taken) return undefined;
  const lead = /^[.;] /.exec(taken[0])?.[0].length ?? 0;
  return { start: taken.index + lead, end: taken.index + taken[0].length, words: taken[0].slice(lead) };
}

/** Decisions of nobody in particular, on no day in particular. */
export function* ofWhomAndWhen(facts: readonly Gathered<Told>[]) {
  for (const [index, { fact, block, kind }] of facts.entries()) {
    if (fact.nobody) {
      const { start, end, words } = fact.nobody;
      yield {
        at: { block, at: { start, end } },
        message: "nobody" as const,
        data: { words },
        severity: "warning" as const,
      };
    }
    const before = facts[index - 1];
    const label = kind === "cell" && before?.kind === "cell" && dateLabel.test(before.fact.words);
    const words = label ? fact.words : (/^(?:date|when)\b[^:]{0,30}: *(.+)$/i.exec(fact.words)?.[1] ?? "");
    const said = words.replace(/[.\s]+$/, "");
    if (said === "" || !noDay.test(said)) continue;
    const start = fact.from + fact.words.indexOf(said);
    const at = { block, at: { start, end: start + said.length } };
    yield {
      at,
      message: "bare" as const,
      data: { words: said, part: "the day on which it was taken" },
      rewrites: [inPlace(dateLeft)],
    };
  }
}
const dateLabel = /^date(?: (?:of (?:the )?decision|taken|decided|made))?\W*$/i;
const noDay = regex.i`
  ^(?:
    (?:some ?time|one day|at some (?:time|point)|early|late|earlier|towards the end|the end|the start|at the (?:start|
    end)|around|about)
    (?: (?:in|of|this|last|during|the|next))*(?: (?:spring|summer|autumn|winter|week|month|year|january|february|march|
    april|
    may|june|july|august|september|october|november|december|term|easter|christmas))?|
    (?:in )?(?:the )?(?:spring|summer|autumn|winter)|recent(?:ly)?|last (?:week|month|year)|a (?:while|few (?:days|
    weeks)) ago|
    the other day|not (?:recorded|known|noted|given|stated)|unknown|nobody (?:knows|noted it)|see (?:the )?(?:minutes|
    report|e-?mail)|
    when (?:we|they|he|she|officers) (?:last )?met|soon|in due course|as agreed|various
  )$
`;
const byNobody = regex`
  (?:^|[.;] )(?:The |This )?(?:[Dd]ecision )?(?:(?:was|is|has been) )?(?:[Tt]aken|[Mm]ade|[Aa]greed|[Dd]ecided|
  [Aa]uthorised|[Aa]pproved)
  (?: [a-z]+ly)? (?:by|in|within|between)(?:: )? ?(?:the |our |us |all |several |a )*(?:[A-Z]?[a-z]+ )?
  (?:service|team|department|directorate|officers|management|section|unit|office|division|staff|colleagues|house|us|
  everyone)
  (?= ?(?:[.;,]|$))|
  ^(?:[Dd]ecision )?(?:[Mm]aker|[Tt]aken by|[Mm]ade by|[Dd]ecided by)\W{1,4}(?:[Tt]he |[Oo]ur )?(?:[A-Z]?[a-z]+ )?
  (?:[Ss]ervice|[Tt]eam|[Dd]epartment|[Dd]irectorate|[Oo]fficers|[Mm]anagement|[Uu]nit|[Oo]ffice|[Ss]taff|
  [Cc]olleagues)(?=[.;,]|$)
`;
