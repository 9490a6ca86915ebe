import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { toYesNo } from "../../../core/report/yesNo.ts";

// The lines, cells and headings in which a report prints whether the members for the place heard of it: "Ward members
// consulted: Yes, 3 April", "Local Member(s) | 3/4/26 | No comments", "## Ward member consultation".

/** Whose members they are. */
const place = "(?:ward|local|division(?:al)?|(?:electoral )?division|DEA|area|lleol)(?:\\(s\\)|['’]s)?";
const members = "(?:members?|councillors?|cllrs?)(?:\\(s\\))?(?:['’]s?)?";
const kinds = "(?:(?:ward|elected|county|borough|district|city|division|council) )*";
const what = oneLine`
  (?:
    notified|consulted|informed|told|briefed|e-?mailed|contacted|invited|aware|consultations?|notifications?|notice|
    engagement|involvement|briefings?|comments?|views?|responses?|feedback
  )
`;
const before = oneLine`
  (?:(?:have|has|were|was|did|date) )?(?:
    (?:consult(?:ations?|ed)|discuss(?:ions?|ed)|engagement|briefings?) (?:undertaken )?(?:with|for|of) |
    (?:views|comments|responses?|representations|feedback) (?:of|from) |noti(?:ce|fication) (?:to|of)
  \ )?(?:the |all |any )?(?:relevant |affected )?
`;

const label = regex.i`
  ^\W*(?:(?:[\d.]+|[a-z][.)]) )?(?:
    ${before}${place} ${kinds}${members}(?: (?:been |\(?${what}\)?)*|(?=\W|$))|
    (?:cllrs?|councillors?)\.? [^:;.|()]{2,40}\((?:[^()]* )?(?:ward|division|local|DEA)(?: (?:members?|councillors?))?
    \)|
    (?:councillors|members)(?:\(s\))? (?:notified|consulted|informed|briefed)\b
  )(?: and date| undertaken| carried out)?
`;
/** The label says what was done with them, or asks for it, so that whatever stands behind it is the answer. */
const saysWhat = new RegExp(`\\b(?:${what}|discuss\\w*)\\b`, "i");

/** What answers by itself for members who are only named: a day, a yes, somebody's name, what was done or said. */
const heard = regex.i`
  ^\W*(?:
    (?:yes|y)\b(?! ?\/)|
    (?:on |by (?:e-?mail|letter|phone|telephone) (?:on )?|both |all |each |(?:was|were) )*(?:
      notified|consulted|informed|told|briefed|sent|asked|invited|contacted|written to|e-?mailed|met|aware|supportive|
      content|support(?:s|ed)?|agree[sd]?|in favour|object(?:s|ed|ions?)?
    )\b|
    \d{1,2}(?:st|nd|rd|th)?[ ./-]
    (?:\d{1,2}[ ./-](?:20)?\d\d\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)|
    no (?:adverse |further )?(?:comments?|objections?|views|response|reply|concerns|issues|observations|representations)
    \b|
    comments? (?:in|at|received)|
    (?:cllrs?|councillors?)\b[^.;]{0,60}\b(?:
      consulted|notified|informed|told|briefed|e-?mailed|contacted|sent|aware|support\w*|objects?|objected|content|
      agree[sd]?|replied|responded|no (?:comments?|objections?|observations|views|reply|response)|
      \d{1,2}(?:st|nd|rd|th)?[ ./-](?:\d|[a-z]{3})
    )
  )
`;
/** That they did not hear, or that nobody has yet said. */
const unheard = regex.i`
  ^\W*(?:
    (?:
      no?|none|nobody|not|never|nil|awaiting|n\/?a|unknown|tb[acd]|to be (?:confirmed|consulted|notified|added)|
      to follow|pending|left out|omitted|overlooked|forgotten|skipped|passed over|see (?:next|the next|later)\b|
      (?:next|later|following) (?:cycle|meeting|week|month|time)|after (?:the (?:decision|meeting)|publication)|
      in due course|
      awaits?|deferred|by oversight|(?:is|are|was|were|have|has) not
    )\b(?!
      \ (?:adverse |further )?(?:
        comments?|objections?|views|response|reply|concerns|issues|observations|representations|opposed|in principle|
        received|(?:was|were|has been|have been) (?:received|made|raised)
      )
    )|
    \.{3,}|_{3,}|[☐□]\s*$
  )
`;

/** What a block that begins with the name of the ward's members says of them. */
export type WardAnswer =
  /** It is a label, whose answer stands in the next cell or under it. */
  | { readonly says: "asks"; readonly what: boolean }
  /** They heard, or did not: up to `end`. */
  | { readonly says: "heard" | "unheard"; readonly end: number };

/** Reads a line, a cell or a heading that begins with the members for the place; of any other text it is undefined. */
export function wardAnswer(text: string): WardAnswer | undefined {
  if (text.length > longest) return undefined;
  const asked = label.exec(text)?.[0];
  if (asked === undefined) return undefined;
  const rest = text.slice(asked.length);
  const what = saysWhat.test(asked);
  if (!/[^\s?:|()*–—-]/.test(rest)) return { says: "asks", what };
  const sign = signed.exec(rest)?.[0];
  if (sign === undefined) return undefined;
  const answer = rest.slice(sign.length);
  if (answer === "") return { says: "asks", what };
  const said = answerTo(answer) ?? (what ? "heard" : undefined);
  const end = text.length - answer.length + (/^[^.;,\n]*/.exec(answer)?.[0].length ?? 0);
  return said && { says: said, end };
}

/** What ends a label: a colon or a dash, a question mark, or nothing but the boxes behind it. */
const signed =
  /^(?:(?: ?\([^()]{0,60}\))?\s?(?:[:–—]|-(?= ))|[^:;.–—☐☒]{0,60}?\?|\s*(?=[☐☒☑□■✓✔]|(?:yes|no)\W))[\s:–—-]*/i;

/** What stands beside or under such a label: that they heard, that they did not, or neither. */
export function answerTo(text: string): "heard" | "unheard" | undefined {
  const yes = toYesNo(text);
  if (yes !== true && (unheard.test(text) || (yes === false && /^\W*yes\b/i.test(text)))) return "unheard";
  return yes || heard.test(text) ? "heard" : undefined;
}

/** Longer blocks are prose (UTF-16 units). */
const longest = 300;
