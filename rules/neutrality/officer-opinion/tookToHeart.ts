import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";
import type { Voice } from "./opinionFrames.ts";

/** Words without one of which nobody at work is moved or persuaded here. */
export const heartCues = cues(
  "took-to-heart",
  oneLine`
    strikes the|struck the|strikes one as|strikes us|strikes me|struck us|struck me|strikes officers|struck officers|
    lump in|tear in|tear to|tears to|believer in|believers in|deal of pleasure|deal of satisfaction|great pleasure|
    real pleasure|much pleasure|great satisfaction|much satisfaction|no pleasure|great sadness|much sadness|
    heavy heart|heavy hearts|heart sank|hearts sank|heart lifted|hearts lifted|own preference|personal preference|
    soft spot|fond of|fonder of|sore at heart|warmed the hearts|warms the hearts|warmed the heart|smile to
  `,
);

const writer = oneLine`
  (?:
    the (?:present )?(?:writer|author|undersigned)|officers|one|us|me|those who (?:wrote|drafted) (?:this|the report)|
    (?:the|this|our) (?:[a-z]+ ){0,2}(?:team|service|department|office|section|unit|staff|officers)
  )
`;
const officer = oneLine`
  (?:
    [Oo]fficers?|[Ss]taff|[Tt]he (?:[a-z]+ ){0,2}(?:manager|officer|director|engineer|team|service|author|writer|
    planner|
    head of [a-z]+(?: and [a-z]+)?|unit|section|department|architect|librarian|ranger)
  )
`;

/**
 * What moves, pleases or persuades those who wrote the report, in ways of speaking that need no "feel" or "believe".
 */
export const tookToHeart: readonly Frame<Voice>[] = [
  {
    // "It strikes the writer as hard on the tenants."
    message: "belief",
    pattern: regex`
      \b(?:[Ii]t|[Tt]his|[Tt]hat|[Ww]hat) (?:strikes|struck|has struck|must strike) ${writer}
      (?: (?:as|that|most|particularly|forcibly)\b|$|[.,;:])
    `,
    unless: /\b(?:lightning|vehicle|lorry|bridge strike|ball)\b/,
  },
  {
    message: "feeling",
    pattern: regex`
      \b${officer}\b[^.;]{0,50}?\b(?:lump in (?:the|their|his|her|our) throats?|tear in (?:the|their|his|her) eyes?|
      heavy hearts?|hearts? (?:sank|lifted)|soft spot for)\b|
      \b(?:brought|brings) a (?:tear|lump|smile) to the (?:eyes?|throats?|faces?|lips) of (?:officers|staff|the team)\b
    `,
  },
  {
    message: "belief",
    pattern: regex`
      \b${officer}(?: here)? (?:is|are|was|has (?:long|always) been|have (?:long|always) been)
      \ (?:an? )?(?:great|firm|strong|true|big|lifelong|passionate|old-fashioned|convinced) believers? in\b
    `,
  },
  {
    message: "feeling",
    pattern: regex`
      \b(?:gave|gives|has given|brought|brings|afforded) ${writer}
      \ (?:an? )?(?:(?:good|great) deal of|great|much|real|particular|no little|no|quiet) (?:pleasure|satisfaction|joy|
      sadness|sorrow|pain|delight)\b|
      \bit (?:is|was) (?:a|the) (?:great|real|particular) (?:pleasure|joy|sadness|sorrow) (?:of|to|for) ${writer}\b
    `,
  },
  {
    message: "first",
    pattern: regex`
      \b(?:[Aa]uthor|[Ww]riter|[Oo]fficer|[Mm]anager|[Dd]irector)(?:['’]s) (?:own|personal) (?:preference|favourite|
      choice|feeling|taste|opinion|view of the matter)\b
    `,
  },
];
