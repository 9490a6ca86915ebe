import { regex } from "../../core/pattern/regex.ts";
import { leavesRoom } from "../../core/report/blanks.ts";
import { insertedWords, insteadOfSentence, withoutSentence } from "../../core/rule/rewrites.ts";
import {
  type Outline,
  type OutlineSection,
  type ReportMark,
  type ReportRewrite,
  reportRule,
} from "../../core/rule/rule.ts";
import { answerCues, type Heard, type HeardFact, hearsIn } from "./consultation-one-sided/consultationHeard.ts";

/** What a block reports, or a whole section. */
type Sides = Pick<HeardFact, "for" | "against" | "counted">;

/** What a whole section reports. */
interface Section extends Sides {
  /** The heads of rows and columns of answers: where both sides have one, a table gives their numbers. */
  readonly tallies: readonly HeardFact[];
}

export const consultationOneSided = reportRule({
  id: "consultation-one-sided",
  family: "balance",
  summary: "A consultation is reported from one side, without numbers",
  why: "What people said must be put before members conscientiously: who was asked, how many answered, and what was said for and against. One side alone tells them what to conclude.",
  severity: "warning",
  kinds: {
    "planning-report": "info",
    "monitoring-officer-report": "off",
    minutes: "off",
    motion: "off",
    constitutional: "off",
    "election-notice": "off",
  },
  cues: answerCues,
  messages: {
    for: "“{words}” reports support alone. Say who was asked and when, how many replied, how many were for and against, and what each said.",
    against:
      "“{words}” reports objection alone. Say who was asked and when, how many replied, how many were for and against, and what each said.",
    set: "“{words}” sets views aside that members should see. Give the numbers and what was said on every side.",
  },
  examples: {
    finds: [
      { text: "[[Most respondents loved the idea.]]", role: "consultation" },
      { text: "[[There was a very warm response to the drawings.]]", role: "consultation" },
      { text: "Supporters praised the plan. [[The objections are kept in a file.]]", role: "consultation" },
    ],
    quiet: [
      { text: "Of 230 replies, 140 supported, 75 objected and 15 gave no view.", role: "consultation" },
      { text: "No responses were received by the closing date.", role: "consultation" },
      {
        text: "Most traders welcomed the change. Some residents objected to the loss of parking.",
        role: "consultation",
        note: "Both sides are heard",
      },
      { text: "The Environment Agency supports the scheme.", role: "consultation", note: "One body's answer" },
    ],
  },
  limits: "Whether a summary is fair to what people wrote. Both sides anywhere in the section count as balance.",
  gather: hearsIn,
  *judge(outline, facts): Generator<ReportMark<"for" | "against" | "set">> {
    const sections = new Map<number, Section>();
    for (const { fact, section } of facts) {
      const place = wholeOf(outline, section);
      const all = sections.get(place) ?? { for: false, against: false, counted: false, tallies: [] };
      const tallies = fact.tallies ? [...all.tallies, fact] : all.tallies;
      sections.set(place, {
        for: all.for || fact.for,
        against: all.against || fact.against,
        counted: all.counted || fact.counted || (tallies.some((one) => one.for) && tallies.some((one) => one.against)),
        tallies,
      });
    }
    for (const { fact, block, section } of facts) {
      const all = sections.get(wholeOf(outline, section));
      const one = fact.said.find((said) => !leavesRoom(said.words) && isOneSided(said, fact, all));
      if (!one) continue;
      const answered = one.side === "for" ? all?.against : one.side === "against" && all?.for;
      yield {
        at: { block, at: one.at },
        message: one.side,
        data: { words: one.words },
        rewrites: offersFor(one, block, all?.counted === true || fact.counted),
        ...(one.general && !one.elsewhere && !all?.counted && !answered ? {} : { severity: "info" as const }),
      };
    }
  },
});

const replies =
  "[insert the number] people replied between [insert the date] and [insert the date], by [insert how they were asked]: [insert the number] supported the proposal, [insert the number] objected and [insert the number] took neither view.";
/** The numbers and the method with places for them, in the place of a sentence that tells of one side, or behind it. */
const repliesHere = insteadOfSentence(replies);
const repliesBehind = (block: number): ReportRewrite =>
  insertedWords(
    replies.replace("[i", "[I"),
    { behind: block },
    "Add places for the numbers on each side, the dates and the method",
  );
/** Where the numbers stand already, what was said with a flourish has nothing to add to them. */
const offersFor = ({ side, gushing }: Heard, block: number, counted: boolean): readonly ReportRewrite[] =>
  side === "set"
    ? [objectionsHere]
    : counted
      ? [withoutSentence]
      : gushing
        ? [repliesHere, withoutSentence]
        : [repliesHere, repliesBehind(block)];
const objectionsHere = insteadOfSentence(
  "[insert the number] replies objected, on the grounds that [insert each ground, with how many gave it].",
);

/** "Support" and "Objections" below one heading are parts of one account: the section above them stands for both. */
function wholeOf({ sections }: Outline, { index, depth, title }: OutlineSection): number {
  if (!namesSide.test(title)) return index;
  for (let above = index - 1; above >= 0; above--) {
    const section = sections[above];
    if (section && section.depth < depth) return section.role === "consultation" ? above : index;
  }
  return index;
}

const namesSide = regex.i`
  ^(?:[\d.]+ )?(?:(?:letters?|comments?|views|representations|reasons?|points|replies|responses) (?:of |in |for )?)?
  (?:support|objections?|objecting|for\b|against|in favour|opposition|opposed|opposing|positive|negative)
`;

/** What most people are said to think wants numbers, even where the other side is heard in another paragraph. */
function isOneSided({ side, general, gushing }: Heard, own: Sides, all: Sides | undefined): boolean {
  if (side === "set" || gushing) return true;
  const answered = side === "for" ? "against" : "for";
  return general ? !own[answered] && !(all?.counted && all[answered]) : !all?.[answered] && !own.counted;
}
