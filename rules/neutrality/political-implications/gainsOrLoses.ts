import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";

/** Words without one of which nothing is said to do a group good or harm. */
export const gainCues = cues(
  "group-gains",
  oneLine`
    gain*|lose|loses|losing|win|wins|earn*|benefit*|suffer*|harm*|hurt*|damage*|dent*|help*|suit*|embarrass*|cost|costs|
    spare*|weaken*|strengthen*|boost*|favour*|thanked|blamed|remembered|profit*|easier|harder|easy|hard|difficult|awkward|
    good|standing|goodwill|stands to|pay for
  `,
);

/** A group, a party or who governs, each unit of a party's name as ¤; "the group" where a briefing is for one. */
const sides = "(?:ruling|majority|controlling|governing|opposition|minority|largest|leading|administration['’]s)";
const named = oneLine`
  (?:[Tt]he |[Mm]embers of the |[Aa]n? )?(?:
    ${sides} (?:[Gg]roup|party|councillors|members)|¤+(?:['’]s?)?(?: (?:[Gg]roup|[Pp]arty|[Cc]ouncillors|[Mm]embers|administration))?
  )(?![\w-]*\w)|
  [Tt]he (?:opposition|administration|[Ll]eader(?: of the [Cc]ouncil)?|[Ll]eadership)(?! (?:to|of (?:the )?(?!Council)|team\b|costs?\b|charge\b|fee\b))
`;
const withTheGroup = `${named}|(?:[Tt]he|[Yy]our|[Mm]embers of the) [Gg]roup(?! of\\b)`;

const would = oneLine`
  (?:would|could|might|may|will|should|(?:is|are|was) likely to|(?:is|are) (?:un)?likely to|is bound to|stands? to|helps? to)
  (?: also| only| then| not| probably| well)*
`;
const support = oneLine`
  (?:
    (?:[a-z]+ )?(?:
      standing|support|goodwill|good will|friends|credit|popularity|respect|backing|face|ground|favour|thanks|votes?|
      sympathy|trust|the (?:trust|confidence|support|thanks|sympathy|goodwill|favour) of
    )
  )\b
`;
const trouble = oneLine`
  (?:an? )?(?:awkward|difficult|angry|embarrassing|hard|uncomfortable|row|quarrel|embarrassment|criticism|blame|
  (?:the )?blushes|questions)\b
`;

const framesOf = (who: string): readonly RegExp[] => [
  // "The ruling group stands to lose support among traders."
  new RegExp(
    `(?<![\\w’'-] ?-?)(?:${who})(?:['’]s? [a-z]+)? ${would} ${"(?:gain|lose|win|earn|keep|attract|regain|forfeit|enjoy)"} (?:some |much |more |the |a lot of |any |its |their )?${support}`,
  ),
  // "The opposition would benefit if it slipped."
  new RegExp(
    `(?:${who}) ${would} (?:(?:benefit|suffer|profit|gain|lose)(?: most| least| badly| less| more| from it| by it| politically)?(?=[.,;]|$| (?:if|in|at|among|when|by (?:being|having)|unless)\\b)|be (?:thanked|blamed|remembered|punished|praised|applauded|forgiven|resented|held to blame)\\b|(?:get|take|have|earn|bear) the (?:credit|blame|thanks)\\b|pay (?:dear|dearly|the price|for it)\\b)`,
  ),
  // "A rise would hurt the ruling group in one ward and help it in another."
  new RegExp(
    `\\b${would} (?:harm|hurt|damage|dent|embarrass|weaken|strengthen|boost|favour|suit|please|wound|harm) (?:${who})(?=['’]s? (?:own )?(?:[a-z]+ )?(?:standing|support|image|position|popularity|chances|case|hand|credibility)\\b|[.,;]|$| (?:in|at|among|with|more|less|most|badly|than|if|when|and|but|there)\\b)`,
  ),
  new RegExp(
    `\\b${would} (?:cost (?:${who}) (?:dear|dearly|${support}|seats?)|(?:win|gain|earn|lose|bring|buy) (?:${who}) ${support}|spare (?:${who}) (?:from )?${trouble}|do (?:${who}) (?:no |some |little |much |more |a lot of |great )?(?:good|harm|damage|favours)\\b)`,
  ),
  new RegExp(
    `\\b(?:mak(?:e|es|ing) (?:life|things|it) (?:much |far |rather )?(?:easier|harder|difficult|awkward|uncomfortable) for (?:${who})(?=[.,;]|$| (?:in|at|among|with|if|when|and|to (?:defend|explain|sell|justify|oppose|attack|win|hold))\\b)|${would} be (?:\\w+ )?(?:hard|easy|easier|harder|difficult|awkward|uncomfortable) for (?:${who})(?=[.,;]|$| to (?:explain|defend|sell|justify|live with|accept|answer|oppose|attack|live down|resist|claim|argue)\\b| (?:in|at|among|with|if|when)\\b))`,
  ),
];
const always = framesOf(named);
const inBriefings = framesOf(withTheGroup);

/** Seats, rooms, papers and the council's own money are business. */
const business = regex.i`
  \b(?:
    seats? on|proportional\w*|allowances?|rooms?|training|figures|information|advice|this briefing|£\s?\d|budget|grant|
    fund(?:s|ing)|officers?|staff|minutes|agenda|speaking time|charity|no political|political implications
  )\b
`;

/** Words that say what the matter does for a group's standing; each unit of a party's name is ¤. */
export function gainsOrLoses(masked: string, groupBriefing: boolean): RegExpExecArray | null {
  if (masked.length > 320 || business.test(masked)) return null;
  for (const frame of groupBriefing ? inBriefings : always) {
    const found = frame.exec(masked);
    if (found) return found;
  }
  return null;
}
