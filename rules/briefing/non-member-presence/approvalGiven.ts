import { regex } from "../../../core/pattern/regex.ts";
import type { Severity } from "../../../core/rule/finding.ts";
import type { MessageData } from "../../../core/rule/rule.ts";
import { listed, standingOf } from "../posts.ts";
import { isUnreferenced, saysNoMore } from "./approvalToRecord.ts";

/** How a council has its approval: who gives it, and whether in writing with copies to the leaders. */
export interface Approving {
  readonly approvers: readonly string[];
  readonly "written-and-copied": boolean;
}

interface Amiss {
  readonly message: "unreferenced" | "approver" | "unwritten" | "uncopied";
  readonly data: MessageData;
  readonly severity?: Severity;
}

/**
 * What is amiss with an approval that is told in these words, the gravest alone; `elsewhere` is said where the text tells
 * of the copies, and `loose` where the words are a sentence and no field.
 */
export function amissWith(
  words: string,
  { approvers, "written-and-copied": written }: Approving,
  { elsewhere, loose }: { readonly elsewhere: boolean; readonly loose: boolean },
): Amiss | undefined {
  const copies = written ? ", and that all group leaders had a copy" : "";
  if (!loose && saysNoMore(words)) return { message: "unreferenced", data: { words, copies } };
  const standing = standingOf(words, approvers);
  if (standing === "under" || (standing === "other" && standingOf(giverOf(words, loose), approvers) === "other"))
    return { message: "approver", data: { words, posts: listed(approvers) }, severity: "warning" };
  if (written && unwritten.test(words) && !confirmed.test(words))
    return { message: "unwritten", data: { words }, severity: "warning" };
  if (!loose && isUnreferenced(words)) return { message: "unreferenced", data: { words, copies }, severity: "info" };
  if (!written || elsewhere || tellsOfCopies(words) || /\bto be confirmed\b|\[/i.test(words)) return undefined;
  return { message: "uncopied", data: { words }, severity: copied.test(words) ? "warning" : "info" };
}

/** Whoever gave it, out of words that tell of others too: those who may be present, and those who had a copy. */
function giverOf(words: string, loose: boolean): string {
  const by = (loose ? givenBy : givenByOrOf).exec(words)?.[1] ?? "";
  if (by !== "" && !/^(?:presence|attendance|being)\b/i.test(by)) return by;
  const [, subject = ""] = subjectOf.exec(words) ?? [];
  return subject !== "" || loose ? subject : (words.split(/[,;]/)[0] ?? "");
}
const subjectOf = /^(?:the )?([^.;,]{3,60}?) (?:has |had )?(?:approved|agreed|authorised|consented|gave)\b/i;
const givenBy =
  /\b(?:approv|agree|authori|consent|permi|leave|given|granted)\w*\b[^.;]{0,60}?\b(?:by|from) (?:the |an? )?([^.;,]{3,60})/i;
const givenByOrOf = regex.i`
  \b(?:approv|agree|authori|consent|permi|leave|given|granted|letter|e-?mail|memo|phone|telephone)\w*\b[^.;]{0,40}?\b
  (?:by|from|of) (?:the |an? )?([^.;,]{3,60})
`;

const unwritten = regex.i`
  \b(?:
    (?:by|over the|on the) (?:phone|telephone)|by word of mouth|verbal(?:ly)?|oral(?:ly)?|spoken|
    in (?:conversation|passing|person)
  )\b
`;
const confirmed = /\b(?:confirm|follow|then|later)\w*\b[^.;]{0,30}\b(?:writing|letter|e-?mail)\b/i;

const copied = regex.i`
  \b(?:cop(?:y|ied|ies)|cc|sent|circulated|shared|told|informed|notified|gone|went)\b[^.;]{0,50}\bleaders?\b|
  \bleaders?\b[^.;]{0,50}\b(?:cop(?:y|ied|ies)|sent|told|informed|notified|shown)\b
`;
/** Do the words say that the group leaders had a copy of the approval? */
export const tellsOfCopies = (words: string): boolean =>
  copied.test(words) && !/\b(?:not|no|never|nor|none|neither|without|yet to|to follow)\b/i.test(words);

const care = regex.i`
  \b(?:special|particular|extra|greater|due) (?:care|caution)\b|\b(?:care|caution) (?:is|was|has been) (?:\w+ )?taken\b|
  \b(?:only|nothing but|no more than|(?:confined|limited|restricted) to|keeps? to|nothing (?:that|which) is not)\b
  [^.;]{0,60}\b(?:public|published)\b|
  \b(?:all|everything|whatever)\b[^.;]{0,50}\b(?:is|are|was|were|has been|have been) (?:already )?(?:public|published)\b|
  \b(?:left out|leaves? out|omit(?:s|ted)?|withheld|held back|taken out)\b[^.;]{0,90}\b(?:
    not (?:\w+ )?(?:councillors?|members?)|non-?(?:members?|councillors?)|guests?|present|code of conduct
  )\b|
  \b(?:not (?:\w+ )?(?:councillors?|members?)|non-?(?:members?|councillors?)|guests?)\b[^.;]{0,90}\b
  (?:left out|leaves? out|omit(?:s|ted)?|withheld|held back|taken out|not (?:given|told|included))\b|
  \bnot bound by the (?:[\w'’]+ )?code\b
`;
/** Does it say what care is taken, or that nothing is told that is not public? */
export const takesCare = (text: string): boolean =>
  care.test(text) && !/\b(?:no|without|little) (?:special |particular |extra )?(?:care|caution)\b/i.test(text);
