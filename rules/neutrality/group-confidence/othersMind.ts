import { oneLine, regex } from "../../../core/pattern/regex.ts";

/**
 * Whose mood or secret a sentence tells: where it is officers', advisers' or the public's, no group's confidence is
 * broken.
 */

const others = oneLine`
  (?:
    [Oo]fficers?|[Ss]taff|[Cc]ounsel|[Ss]olicitors?|[Ll]awyers?|[Aa]uditors?|[Bb]ankers?|[Cc]onsultants?|
    [Cc]ontractors?|[Oo]perators?|[Dd]evelopers?|[Oo]wners?|[Ll]andlords?|[Rr]esidents|[Tt]raders|[Tt]enants|[Pp]arents|
    [Pp]eople|[Dd]rivers|[Vv]illagers|[Nn]eighbours|[Uu]nions?|[Pp]olice|[Ee]ngineers?|[Ss]urveyors?|[Aa]dvisers?|
    [Mm]anagers?|[Dd]irectors?|[Oo]ffice|[Tt]eam|[Ss]ervice|[Dd]epartment|[Dd]irectorate|[Uu]nit|[Ff]inance|[Ll]egal|
    [Cc]ompany|[Bb]ank|[Tt]rust|[Gg]overnment|[Mm]inisters?
  )
`;

/** The subject with which the clause begins, with its article and what describes it. */
const subject = regex`
  ^\W*(?:\d[\d.]* )?(?:(?:and|but|so|because|since|while|as|that|for|though|although) )?
  (?:(?:the|our|its|their|an?|some|most|many|several|two|three|four) )?(?:[\w'’-]+ ){0,2}?${others}\b(?!['’])(?!
    \ (?:
      and|or|told|tells?|say|said|hear|heard|understand|gather|believe|know|think|found|learn\w*|were told|are told|
      have been told|have heard
    )
  \ )
`;
/** Where a new clause begins: not before a second verb of the same subject. */
const boundary = regex.g`
  [,;:–—]\s(?!(?:and|but|or|nor) (?:has|have|had|is|are|was|were|will|would|can|could|may|might|do|does|did)\b)|\bthat |
  \b(?:and|but|so|because|while|though|although|whereas) (?=
    (?:
      the|our|its|their|an?|some|most|many|two|three|four|[A-Z]\w+|officers|staff|residents|traders|tenants|parents|
      counsel
    )
  \ )
`;

/** Is what was matched said of somebody who is in no group? */
export function isOthersMind(text: string, { index }: Pick<RegExpExecArray, "index">): boolean {
  const before = text.slice(0, index);
  let from = 0;
  for (const { index: at, 0: words } of before.matchAll(boundary))
    if (at + words.length < index) from = at + (/^[,;:–—]/.test(words) ? words.length : 0);
  return subject.test(before.slice(from)) || aside.test(before.slice(-24));
}

/** "… and officers are keen": the subject stands right before the verb. */
const aside = new RegExp(`\\b${others} $`);
