import { insteadOfSentence } from "../../../core/rule/rewrites.ts";
import type { OutlineSection } from "../../../core/rule/rule.ts";

export const regardLeft =
  "[insert how regard was had to the equality duty, whom the decision affects and how, or why the duty is not engaged]";
export const emissionsLeft =
  "[insert what the decision adds to or takes from carbon emissions, or why it changes nothing]";
/** What may stand in the place of words that put the thinking off or wave it away. */
export const foundLeft = [
  insteadOfSentence(
    "The equality assessment at [insert the appendix] found that [insert who is affected and how, or that nobody is, and the evidence].",
  ),
];
export const climateLeft = [
  insteadOfSentence(
    "The assessment at [insert the appendix] found that the decision [insert what it adds to or takes from carbon emissions, or why it changes nothing].",
  ),
];
export const ofClimate = ({ role, title }: OutlineSection): boolean =>
  role === "climate" || /\b(?:climate|carbon|emissions|net zero|sustainab|environment)/i.test(title);
