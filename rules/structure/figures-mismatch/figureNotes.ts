import { oneLine } from "../../../core/pattern/regex.ts";
import { cues, type Lexicon } from "../../../core/rule/lexicon.ts";

/** What a report says of its own figures, and the option that has no label. */
export const notes: Lexicon = {
  id: "figures-mismatch-notes",
  phrases: [
    ...["more than one", "that apply", "multiple*"].map((phrase) => ({ phrase, tier: "several" })),
    ...["rounded", "rounding"].map((phrase) => ({ phrase, tier: "rounding" })),
    ...["set out below", "as set out", "as follows", "shown below", "as below", "table", "table below"].map(
      (phrase) => ({
        phrase,
        tier: "tabled",
      }),
    ),
    ...["do nothing", "doing nothing"].map((phrase) => ({ phrase, tier: "nothing" })),
  ],
};
/** Votes, and answers that are none: a count that has these claims to be of all. */
export const answers = cues(
  "figures-mismatch-answers",
  oneLine`
    vote|votes|voted|voting|abstention|abstentions|abstain*|no view|no opinion|no preference|no answer|no comment|
    undecided|unsure|neutral|neither|not sure|no strong|had no|did not know|did not say|did not answer|don't know
  `,
);
