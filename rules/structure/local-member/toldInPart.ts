import { oneLine, regex } from "../../../core/pattern/regex.ts";

/**
 * A sentence that tells of some of those who sit for the place that they were told, and of the others that they were
 * not.
 */

const told = oneLine`
  (?:
    told|notified|informed|consulted|briefed|e-?mailed|asked|invited|contacted|approached|written to|spoken to|rung|
    telephoned|sent (?:[a-z]+ ){1,3}[a-z]+|shown (?:[a-z]+ ){1,3}[a-z]+|copied in|met|aware|heard|knew|visited|seen
  )
`;
/** The other ones, after some were spoken of. */
const rest = oneLine`
  (?:
    (?:
      those|the ones|the two|the three|the members?|the councillors?|members|councillors|
      the [A-Z][\w-]+ (?:members|councillors|ones)
    )
    (?: (?:for|of|from|representing|in|on|across|over|who sit for) [^.;,]{3,50}?)?|
    (?:the |its |their |two |all )?(?:others?|rest|remainder|remaining|third|second|fourth)\b(?: (?!(?:was|were|has|have|had|will)\b)[a-z]+){0,6}?|
    (?:her|his|their|its) (?:(?:two|fellow|ward|own) ){0,2}(?:colleagues?|neighbours?|members?|councillors?|counterparts?)
    (?: [^.;,]{3,40}?)?|
    (?:the )?(?:neighbouring|adjoining|adjacent|next|other|second) (?:wards?|divisions?)['’]s? (?:members?|councillors?|two|three|own)
  )
`;
const sure = oneLine`
  (?:no doubt|doubtless|presumably|probably|surely|in time|then|also|only|have to|be able to|be left to|simply)
`;
/** … who hear of it as everybody does, or not at all. */
const not = oneLine`
  (?:
    (?:was|were|has|have|had|is|are) (?:not|never|yet to be|still to be)(?: (?:yet|so far))?(?: been)?(?: (?:so )?${told})?
    (?=\s*(?:[.;,)]|$| because\b| as\b| since\b| and\b| though\b))|
    (?:will|can|may|are to|is to|must) (?:${sure} ){0,2}(?:
      (?:hear|learn|find out|read|see|know|pick (?:it|this) up|be told|discover|catch up|get to know|come to know|follow)\b|
      be (?:told|informed|notified|briefed|consulted|written to) (?:later|in due course|after|once|when)
    )|
    (?:has|have) yet to be\b|(?:has|have) still to be\b|(?:was|were) (?:left out|passed over|forgotten|missed|overlooked|omitted)\b
  )
`;
const link = "[;,:–—]? ?(?:and |but |while |whereas |though |although |whilst |so far )?";

const frames: readonly RegExp[] = [
  // "The members for Quay were told in May; those for the ward next to it were not."
  new RegExp(
    `\\b${told}\\b(?: [^.;,]{0,60}?)?(?:[;,:–—] ?| (?=and |but |while |whereas |though |although |whilst ))${link}${rest} ${not}`,
    "i",
  ),
  // "… were told in May, but not those for the ward next to it."
  regex.i`
    \b(?:members?|councillors?|cllrs?)\b[^.;]{0,60} (?:was|were|has been|have been) (?:told|notified|informed|consulted|
    briefed|asked|contacted|written to|e-?mailed)\b[^.;,]{0,40},? (?:but|though|and) not (?:yet )?(?:
      (?:those|the (?:two|three|members?|councillors?|ones)) (?:for|of|from|in|across|over)|
      (?:the )?(?:others?|rest|remaining|third|second|other (?:two|members?|councillors?))\b|
      (?:her|his|their) (?:ward |fellow )?(?:colleagues?|members?|councillors?)
    )
  `,
];

/** Between being told and not being: what some of them answered, or did, is no matter of notice. */
const answered = regex.i`
  \b(?:
    repl(?:y|ied)|respond(?:ed)?|object\w*|support\w*|comment\w*|attend\w*|in favour|against|agreed?|opposed|
    available|present|persuaded|content|interests?|all (?:ward )?members|every (?:ward )?member|no (?:ward|division)
  )\b
`;
const ofMembers = /\b(?:members?|councillors?|cllrs?)\b/i;
/** Members who sit for no place. */
const ofBody = regex.i`
  \b(?:
    members? of (?:the )?(?:public|staff|team|panel|board|forum|committee|club|trust|group|society|union)|
    (?:cabinet|committee|panel|board|scrutiny) members?
  )\b
`;

/** Does a sentence say that some of the members for the place were told, and the others were not? */
export const someOnly = (sentence: string): boolean =>
  sentence.length < 360 &&
  ofMembers.test(sentence) &&
  !ofBody.test(sentence) &&
  !answered.test(sentence) &&
  frames.some((frame) => frame.test(sentence));
