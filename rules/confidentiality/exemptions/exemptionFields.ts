import type { NewField } from "../../../core/rule/rule.ts";

/** Why an exemption outweighs disclosure, with its words left to the author. */
export const publicInterestField: NewField = {
  key: "exemption.public-interest",
  label: "Public interest",
  value: '"[Why keeping it back outweighs disclosure]"',
};

/** When it ends, with its words left to the author. */
export const reviewField: NewField = {
  key: "exemption.review",
  label: "Review",
  value: '"[Day or event on which it can be released]"',
};

/** What keeps a report back needs its ground, with its words left to the author. */
export const exemptionFields: readonly NewField[] = [
  { key: "exemption.paragraphs", label: "Paragraphs", value: '["[Number of the paragraph]"]' },
  publicInterestField,
  reviewField,
];
