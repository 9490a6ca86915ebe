import { regex } from "../../core/pattern/regex.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import type { Rewrite } from "../../core/rule/rule.ts";

/**
 * Offers to write marked words with something in them struck out, where what is left gives nothing away, and to take
 * their sentence away.
 */
export function redacting(words: string, secret: RegExp, title: string, tells: (left: string) => boolean) {
  const left = words.replace(secret, "[redacted]");
  const rewrite: Rewrite = { with: left, trust: "judgement", title };
  return left === words || tells(left) ? [withoutSentence] : [rewrite, withoutSentence];
}

/** Somebody by a title and a name, or by a name behind what he or she is to the council. */
export const nameOfPerson = regex.g`
  \b(?:Mr|Mrs|Ms|Miss|Mx)\.? (?:[A-Z](?:\.|[\w'’-]*) ?){0,2}[A-Z][\w'’-]+|
  (?<=\b(?:
    child|boy|girl|pupil|tenant|claimant|resident|complainant|carer|leaver|applicant|owner|client|patient|customer
  ),? )[A-Z][\w'’-]+(?: (?:[A-Z]\.|[A-Z][\w'’-]+)){1,2}
`;

/** A sum of money. */
export const sumOfMoney = /£\d[\d,.]*\d?(?:\s?(?:m|k|bn|million|thousand|billion))?\b/g;
