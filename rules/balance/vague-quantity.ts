import { regex } from "../../core/pattern/regex.ts";
import { type BlockView, blockRule } from "../../core/rule/rule.ts";
import { hasFigure } from "./support.ts";
import { figureToInsert, hasPlaceFor } from "./vague-quantity/figuresToInsert.ts";
import { quantityCues } from "./vague-quantity/quantityCues.ts";
import { putOff, type Vague, vagueIn } from "./vague-quantity/vagueQuantities.ts";

export const vagueQuantity = blockRule({
  id: "vague-quantity",
  family: "balance",
  summary: "A cost, a number or a date is given in words where a figure is expected",
  why: "“A significant cost” and “in due course” let everybody read what they like. Members who weigh a proposal need the sum, the number and the date, or to be told that they are not known.",
  severity: "info",
  kinds: { "planning-report": "off", minutes: "off", motion: "off", constitutional: "off", "election-notice": "off" },
  zones: { quoted: "off", backgroundPapers: "off", foreword: "off" },
  cues: quantityCues,
  messages: {
    money: "“{words}” gives no sum. Give the figure or a range, or say that it is not known yet and when it will be.",
    people: "“{words}” gives no number. Say how many, and out of how many.",
    time: "“{words}” gives no date. Give the date, or what it depends on.",
    degree: "“{words}” gives no measure. Give the figure before and after, or say that none is held.",
  },
  examples: {
    finds: [
      { text: "The move would bring [[a substantial saving]].", role: "finance" },
      { text: "[[A number of residents]] wrote to object.", role: "consultation" },
      { text: "Tenders will be sought [[in due course]]." },
      { text: "Complaints have [[risen sharply]] since the change.", role: "background" },
    ],
    quiet: [
      { text: "Significant weight is given to the setting of the church.", note: "A term of planning law" },
      { text: "This is a significant decision under Article 13.", note: "A term of the constitution" },
      {
        text: "Savings of £1.1m are significant for this budget (8%).",
        role: "finance",
        note: "The figure is given",
      },
      { text: "Some £38,400 would be needed next year.", role: "finance" },
    ],
  },
  limits: "A figure anywhere in the sentence counts as the figure that is wanted.",
  *check(block) {
    if (block.kind === "heading" || block.kind === "cell") return;
    const expected = expects(block);
    for (const { start, text } of block.sentencesWith(quantityCues)) {
      const plan = block.role === "next-steps";
      const first = vagueIn(text, expected, block.role === "consultation", plan);
      // Those who asked when it will be are not told it either.
      const second = first?.about === "people" ? putOff(text.slice(first.end), expected || plan) : undefined;
      for (const { about, ...vague } of [first, second && moved(second, first?.end ?? 0)].filter((one) => !!one)) {
        if (hasPlaceFor(about, text)) continue;
        if (about === "time" ? dated.test(text) : hasFigure(text.replace(noFigure, ""))) continue;
        const at = { start: start + vague.start, end: start + vague.end };
        const words = block.text.slice(at.start, at.end);
        const rewrites = [figureToInsert({ about }, words, text.slice(vague.end))];
        yield { at, message: about, data: { words }, rewrites };
      }
    }
  },
});

const moved = (vague: Vague, by: number): Vague => ({ ...vague, start: vague.start + by, end: vague.end + by });

/** "A six-figure sum" and "year two" have a number in them and give none. */
const noFigure = regex.gi`
  \b[a-z]+-figure\b|\b(?:year|phase|stage|quarter) (?:one|two|three|four|five|six|\d{1,2})\b
`;
const dated = /\b(?:19|20)\d\d\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Is this a part of a report where figures are looked for? */
const expects = ({ role }: BlockView): boolean => role !== undefined && places.has(role);

const places = new Set([
  "finance",
  "consultation",
  "next-steps",
  "risk",
  "background",
  "staffing",
  "climate",
  "options",
  "implications",
  "summary",
  "issues",
  "reasons",
  "procurement",
  "property",
]);
