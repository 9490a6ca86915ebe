import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";

/** How an alternative was turned down. */
const turnedDown = oneLine`
  (?:rejected|discounted|dismissed|discarded|ruled out|turned down|thrown out|written off|set aside|dropped|
  not (?:pursued|taken (?:forward|further|up)|proceeded with|considered further|recommended|favoured))
`;
/** Names that it is called: no reason that anybody could weigh. */
const reproach = oneLine`
  (?:
    short-?sighted|shortsighted|foolish|silly|absurd|ludicrous|laughable|unthinkable|unworthy|pointless|hopeless|
    half-baked|half-hearted|ill-judged|ill-considered|ill-advised|ill-conceived|misguided|misconceived|naive|reckless|
    irresponsible|timid|defeatist|backward|backward-looking|unambitious|second-best|second-rate|penny-?wise|
    wrong-headed|
    fanciful|far-fetched|unrealistic|a non-?starter|not a (?:runner|starter|goer)|a false economy|a dead (?:duck|end)|
    a (?:retrograde|backward) step|a step backwards|an? (?:complete |utter )?waste of (?:time|money|effort)|
    a sticking plaster|a counsel of despair|an admission of defeat|a pipe ?dream|a blind alley|a red herring|
    a fool['’]s errand|a recipe for [a-z]+|a fudge|a cop-out|a gimmick|a half-?measure|an own goal|a gamble|folly|
    madness|nonsense|pie in the sky|out of the question|not worth (?:the (?:paper|trouble|candle)|having|a second look|
    pursuing|considering|serious (?:thought|consideration)|discussing)|for the birds|
    (?:more trouble|hardly|scarcely) (?:than it is )?worth[a-z ]{0,12}|not serious|no answer(?: at all)?|
    in nobody['’]s interests?|likely to be (?:regretted|rued|laughed at)|
    something (?:that )?(?:the council|members|nobody|everybody|we|it)\b[^.;]{0,20}\bregret
  )
`;
/** A bare verdict: no name that it is called, and no reason either. */
const verdict = oneLine`
  (?:
    unsuitable|unacceptable|undesirable|unattractive|inappropriate|unsatisfactory|unviable|not (?:suitable|acceptable|
    desirable|appropriate|viable|attractive|the right (?:way|course|answer|one))|impractical|impracticable|wrong|unwise
  )
`;
const really = "(?:(?:simply|plainly|clearly|frankly|quite|wholly|rather|very|too|both|merely|obviously|at best) )*";

const scorned: readonly RegExp[] = [
  // "A sale was rejected as short-sighted", "dismissed because it would be a false economy".
  regex.i`
    \b(?:was|were|is|are|has been|have been|been) (?:[a-z]+ly |also |therefore |then |considered (?:and|but) )*
    ${turnedDown},? (?:out of hand )?(?:as|for being|because|since|on the ground(?:s)? that|being|for)
    \ (?:(?:it|this|that|they|these|to [a-z ]{3,30}) (?:is|was|would be|are|were|would have been|seemed|looked|
    amounts? to|
    amounted to) )?${really}(?:an? (?!non|dead|step|false|waste|retro|back|stick|couns|admi|pipe|blind|red|fool|recipe|
    fudge|cop|gimm|half|own|gamb))?${reproach}\b
  `,
  // "Patching is a false economy", "A season ticket was looked at but is not a runner", of what the sentence begins with.
  regex.i`
    ^(?:\d[\d.]* )?(?:[^.;:]{2,60}[.:–—] )?[^.;:]{2,70}? (?:(?:was|were|has been|have been) (?:briefly |also )?
    (?:looked at|looked into|considered|thought of|thought about|examined|discussed|mooted|suggested|raised|floated|
    explored|mentioned|put forward),? (?:and|but|though|although)(?: it| this| that| they)? )?
    (?:is|are|was|were|would be|is thought|was thought|was felt to be|was judged(?: to be)?|was found to be)
    \ ${really}${reproach}\b
  `,
  // "The third was rejected as unsuitable." and not a word more.
  regex.i`
    \b(?:was|were|is|are|has been|have been) (?:[a-z]+ly |also |therefore |then |considered (?:and|but) )*${turnedDown}
    \ (?:as|for being|because (?:it|this|they) (?:is|was|would be|are|were)) ${really}${verdict}
    (?: (?:or|and) ${verdict})?(?=[.;]?\s*$)
  `,
];

/** What is of weight beside the reproach: sums, dates, law, and what would come of it. */
const weighty = regex.i`
  £|\d|
  \b(?:
    per cent|paragraph|appendix|section|law(?:ful)?|unlawful|statut\w+|regulations?|duty|survey|engineers?|surveyors?|
    advice|advised|inspectors?|insurers?|lease|planning permission|consultants?|no (?:bids?|bidders?|offers?|tenders?)|
    not available|half as|twice|longer than|dearer than|more than
  )\b
`;

/** Where an alternative is said to have been turned down for a name that it is called, and nothing else. */
export function rejectedWithScorn(text: string): (Span & { readonly words: string }) | undefined {
  const body = text.replace(/^\s*(?:\d+(?:\.\d+)*[.)]?|\(?[a-z]{1,3}\))\s+/i, (number) => " ".repeat(number.length));
  for (const frame of scorned) {
    const match = frame.exec(body);
    if (!match || weighty.test(body)) continue;
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    const end = match.index + match[0].length;
    return { start, end, words: text.slice(start, end) };
  }
  return undefined;
}
