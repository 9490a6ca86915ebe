import { reportRule } from "../../core/rule/rule.ts";
import { faultsOf } from "./figures-mismatch/comparing.ts";
import { comparisons } from "./figures-mismatch/comparisons.ts";
import { figuresOf } from "./figures-mismatch/figureFacts.ts";
import { messages } from "./figures-mismatch/figureMessages.ts";
import { answers, notes } from "./figures-mismatch/figureNotes.ts";
import { counted, parting, working } from "./figures-mismatch/workedOut.ts";

/** Finds sums that differ for one and the same item, and totals that their parts do not make. */
export const figuresMismatch = reportRule({
  id: "figures-mismatch",
  family: "structure",
  summary: "One item has two amounts, or a total is not what its parts add up to",
  why: "Members decide on these figures. Where two of them differ a reader does not know which was meant, and the decision is open to challenge.",
  severity: "warning",
  kinds: { motion: "off", "election-notice": "off" },
  messages,
  examples: {
    finds: [
      { text: "## Summary\n\nThe scheme saves £1.34m a year.\n\n## Finance\n\nThe annual saving is [[£1.43m]].\n" },
      { text: "| Item | Cost (£) |\n| --- | --- |\n| Piles | 400 |\n| Deck | 300 |\n| Total | [[800]] |\n" },
      { text: "[[Of 90 replies, 50 were in favour, 30 against and 20 undecided]]." },
    ],
    quiet: [
      { text: "## Summary\n\nThe gross saving is £1.34m.\n\n## Finance\n\nThe net saving is £1.43m.\n" },
      {
        text: "| Item | Share |\n| --- | --- |\n| Piles | 33.3% |\n| Deck | 33.3% |\n| Rail | 33.3% |\n| Total | 100% |\n",
        note: "Rounded",
      },
    ],
  },
  limits:
    "It holds amounts against each other only where the same words name them, and totals only in tables that it can read as tables.",
  lexicons: [counted, working, parting, notes, answers],
  gather: (block, _options, { kind }) => figuresOf(block, kind),
  judge: (_outline, facts) => faultsOf(comparisons, facts),
});
