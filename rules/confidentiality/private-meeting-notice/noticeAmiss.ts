import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { withoutStop } from "../../../core/report/sentences.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView } from "../../../core/rule/rule.ts";

/** The executive, or a meeting, that shuts its doors. */
const shut = regex.i`
  \b(?:
    in private|in (?:closed|private|secret) session|behind closed doors|clos(?:e|es|ed|ing) (?:its|the|their) doors|
    (?:private|closed|exempt)(?: (?:cabinet|executive|part of the))? (?:item|items|session|meeting|part|business|
    hearing|discussion|report|decision)|
    (?:28|twenty-eight)(?: clear days|[ -]days?['’]? notice)|regulation 5|hear (?:the|this|
    it)[^.;]{0,20} in public|
    exclu\w+ (?:of )?the (?:press|public)
  )\b
`;
const notice = "(?:notices?|notification|advertisements?|announcements?|warning)";
/** No notice was given of it, or it was left out, or came late. */
const none = regex.i`
  \b(?:
    no (?:advance |prior |public |formal |such |earlier )*${notice}\b(?! (?:is|was) (?:needed|required))|
    ${notice}\b[^.;]{0,60}\b(?:
      (?:was|were|is|has|had|have)(?: not|n['’]t| never)(?: yet)?(?: been)?
      \ (?:given|published|posted|put up|gone up|gone out|issued|made|sent|placed)|never went (?:up|out)|
      (?:was|were|is|has been|been|be) (?:so |therefore |simply )?
      (?:dispensed with|waived|skipped|omitted|forgotten|overlooked|left out|missed|not thought|thought unnecessary)|
      and so was dispensed with
    )|
    (?:at |on |too )?(?:very )?(?:short|late|insufficient|inadequate) notice|
    without (?:the |any |a |giving |publishing |advance |due |proper )*(?:
      notice|(?:28|twenty-eight)(?: clear)?(?: |-)days?
    )|
    (?:nobody|no one|none of them) (?:was|had been|were|had|got|has) (?:told|warned|notified|(?:given |
    had )?(?:any )?notice)|
    ${notice}\b[^.;]{0,40}\b(?:omit(?:s|ted)|left out|(?:did|does) not (?:mention|cover|include|list)|says? nothing|
    said nothing|
    (?:makes?|made) no mention|could (?:not|safely|well)? ?be (?:given|published|skipped|dispensed|forgone))|
    no time (?:to|for)|(?:was|were|is|came) too late (?:to|for)|
    (?:added|moved|switched|transferred) (?:in)?to the (?:private|closed|exempt|confidential) (?:part|half|section|
    agenda|session)\b[^.;]{0,50}
    \b(?:on the day|late|at the last|after (?:the )?(?:despatch|agenda|notice|publication)|the (?:day|week) before)|
    no representations? (?:was|were|has been|have been) (?:invited|sought|asked for)|(?:only )?by word of mouth|
    (?:forgot|neglected|omitted|failed) to (?:give|publish|post|issue|advertise)|
    (?:was|were|is|has|had) not (?:been )?(?:advertised|announced|publicised|notified|
    (?:mentioned |listed |shown |entered )?(?:in|on) the forward plan)|
    (?:1?\d|2[0-7]|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty)
    (?: clear| working)? days['’]? notice|(?:a|one|two|three) weeks?['’]?s? notice|a fortnight['’]s notice
  )\b
`;
/** So many days or weeks that they are fewer than 28 clear days. */
const few = oneLine`
  (?:
    (?:1?\d|2[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|
    seventeen|eighteen|nineteen|twenty|
    twenty-(?:one|two|three|four|five|six|seven))(?: (?:clear|working))? days?|
    (?:an? |one |two |three |[1-3] )(?:weeks?|week)|a fortnight|the (?:day|week|Friday|Monday|Thursday|weekend)|
    a few (?:days|weeks)|some days
  )
`;
const late = new RegExp(
  `\\b(?:${notice}|advertis\\w+|announc\\w+|publicis\\w+|publish\\w+|appeared|went up|told|reclassif\\w+|made (?:private|exempt))\\b[^.;]{0,80}?\\b${few} (?:before(?:hand)?|ahead|prior|in advance|earlier)\\b`,
  "i",
);
const furtherNotice =
  /\b(?:second|further|later|final|other) (?:notice|notification|statement)|\b(?:5|five)(?: clear| working)? days\b/i;
/** "The forward plan said that it would be open. It was reclassified on the Friday before." */
const reclassified = regex.i`
  \b(?:report|item|it|paper|business)\b[^.;]{0,40}\b(?:was|were|has been|had been) (?:then |later |since )?
  (?:reclassified|made (?:private|exempt|closed)|changed to (?:private|exempt|closed)|
  moved (?:in)?to (?:the )?(?:private|closed|exempt) (?:part|session|half))\b
  [^.;]{0,40}\b(?:on|the|last|a|only|two|three|few|days?|week|before|later)\b
`;
/** Somebody asked for a hearing in public and had no answer. */
const asked = regex.i`
  \b(?:representations?|objections?|objectors?|requests?|letters?|asked|complain\w+|protests?)\b
`;
const unanswered = regex.i`
  \b(?:
    (?:put|placed|left|lie|are|is|kept) on (?:the )?file|(?:has|have) yet to be (?:answered|considered|replied to)|
    (?:has|have) (?:not had|had no|received no) (?:an? )?(?:answer|reply|response)|no account (?:was|has been) taken|
    (?:were|was) not (?:passed on|reported|put to)|(?:were|was) (?:merely|simply|only) noted|
    (?:did|does|do) not (?:reply|answer|respond)|(?:un|not (?:been |yet )*)answered|not (?:been )?(?:replied to|
    responded to|considered|reported)|
    no (?:answer|reply|response) (?:was|has been|is)|(?:sent|given|had|got|received) no (?:answer|reply|response)|
    without (?:an? )?(?:answer|reply|response)|
    (?:answer|reply|response|they|it|these)\b[^.;]{0,30}\b(?:will|is to|are to) (?:be )?(?:worked out|given|sent|
    considered|dealt with|made|settled|answered|decided|follow)\b[^.;]{0,20}\b(?:after|afterwards|later|in due course|
    once)
  )\b
`;
/** The chair of scrutiny, whose word it takes, was not asked. */
const unasked = regex.i`
  \b(?:scrutiny|chair\w*)\b[^.;]{0,60}\b(?:was|were|has|have)(?:
    (?: not|n['’]t)(?: yet)?(?: been)? (?:asked|consulted|told|approached|available|reached|troubled|agreed)|
    \ yet to (?:agree|be asked|reply|consent)
  )\b
`;
/** A notice to quit, of works, of motion; and what the law asks for. */
const otherwise = regex.i`
  \b(?:
    notices? (?:to quit|of motion|of works|seeking|period)|tenants?|contractors?|statutory notices?|road closures?|
    planning|employees?|redundan\w+|
    must|shall|should|requires?|required|if|unless|licen[cs]\w+|representations? were (?:received|
    made) and (?:answered|considered)
  )\b
`;

/** The exceptions to the notice of a key decision, which are no matter of private business. */
const ofKeyDecision = /\b(?:general exception|special urgency|[Rr]egulations? 1[01])\b/;

/** The sentence that tells of a private meeting of the executive without the notice that it needs. */
export function noticeAmiss({
  text,
  sentences,
  zone,
  kind,
}: BlockView): (Span & { readonly sure: boolean }) | undefined {
  if (zone === "quoted" || kind === "cell" || ofKeyDecision.test(text)) return undefined;
  let before = "";
  for (const sentence of sentences) {
    const around = `${before} ${sentence.text}`;
    const own = shut.test(sentence.text);
    const found =
      sentence.text.length < 300 &&
      !otherwise.test(sentence.text) &&
      (own || shut.test(around)) &&
      (none.test(sentence.text) ||
        (late.test(sentence.text) && !furtherNotice.test(sentence.text)) ||
        reclassified.test(sentence.text) ||
        (asked.test(around) && unanswered.test(sentence.text)) ||
        unasked.test(sentence.text));
    if (found) return { ...withoutStop(sentence), sure: own };
    before = sentence.text;
  }
  return kind === "heading" && shut.test(text) && none.test(text) && !otherwise.test(text)
    ? { start: 0, end: text.length, sure: false }
    : undefined;
}

/** Words without one of which nothing is told of it. */
export const amissWords = oneLine`
  advertise*|announce*|publicised|warning|word of mouth|closed doors|its doors|their doors|reclassified|made private|
  made exempt|
  on file|on the file|answered|unanswered|representation*|objection*|to be heard|dispensed with|without the 28|
  without notice|
  in public|was not asked|not been asked|was not consulted|twenty-eight day*|private hearing|private session|
  closed item|private item
`;
