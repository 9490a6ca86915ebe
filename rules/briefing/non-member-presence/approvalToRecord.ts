import { regex } from "../../../core/pattern/regex.ts";
import type { ReportRewrite } from "../../../core/rule/rule.ts";

/** The field that records the approval, with its value left for the author. */
export const approvalField: ReportRewrite = {
  key: "briefing.non-member-approval",
  label: "Non-member approval",
  value: "to be confirmed",
  trust: "judgement",
  title: "Add the approval to the header",
};

/**
 * The list of those who attend without the people who are not councillors, in front matter or in a line of a header;
 * none where nobody would be left, or a name could be read otherwise than it was written.
 */
export function attendeesWithout(
  isOutsider: (name: string) => boolean,
  attendees: readonly string[],
  inFrontMatter: boolean,
): readonly ReportRewrite[] {
  const left = attendees.filter((one) => !isOutsider(one));
  if (left.length === 0 || left.length === attendees.length || attendees.some((one) => awkward.test(one))) return [];
  const list = left.join(", ");
  const words = inFrontMatter ? `[${list}]` : list;
  return [{ with: words, trust: "judgement", title: "Leave out those who are not councillors" }];
}

const awkward = /[,;:#{}[\]"|&*!%@`]|^'/;

/** Does it say that there is an approval, and not which: "agreed"? */
export const saysNoMore = (approval: string): boolean => bare.test(approval.trim());
/** Nor when it was given, nor under which reference. */
export const isUnreferenced = (approval: string): boolean => !/\d|\bto be confirmed\b|\[/i.test(approval);

const bare = regex.i`
  ^(?:it (?:is|was|has been) |has been |was |is |verbally |orally |informally |duly )*
  (?:yes|ok(?:ay)?|agreed|approved|given|granted|obtained|received|in place|noted|done|recorded|confirmed|sought|
  requested|asked for|verbal|oral|by (?:phone|telephone|word of mouth))
  (?: (?:verbally|orally|informally|by (?:phone|telephone|word of mouth)))?\W*$
`;
