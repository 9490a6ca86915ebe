import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Sentence } from "../../core/report/sentences.ts";
import type { Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import { reportRule } from "../../core/rule/rule.ts";
import { readLater } from "../readLater.ts";
import { dayOfReport, isInPeriod, periodOf, pollDay } from "./electionPeriod.ts";
import { cannotWait, goesOn, isList } from "./pep-new-initiative/businessAsUsual.ts";
import { isFirstTold } from "./pep-new-initiative/firstTold.ts";
import { initiativeIn, initiativeWords } from "./pep-new-initiative/initiatives.ts";
import { type PollSign, pollsIn, pollWords } from "./polls.ts";
import { isBeforePoll, type Timing } from "./timing.ts";

interface InitiativeFact {
  readonly polls: readonly PollSign[];
  /** The sentences that may tell of something new. */
  readonly sentences: readonly Sentence[];
  readonly press: boolean;
  /** In a section of what went before. */
  readonly background: boolean;
}

interface InitiativeMark extends Span {
  readonly words: string;
  /** All that is marked. */
  readonly whole: string;
  readonly sure: boolean;
  readonly told: boolean;
  /** It counts only where this falls before the poll. */
  readonly timing?: Timing | undefined;
}

const signs = cues(
  "pep-new-initiative-cues",
  oneLine`
    ${pollWords}|${initiativeWords}|launch*|the lid|the curtain|for nothing|half-price|unveil*|announc*|reveal*|
    brand-new|brand new|new|made public|published before|first time|first-ever|bonanza|boost|windfall|cash injection|
    investment|rollout|roll out|rolled out|ground-breaking|groundbreaking|flagship|introduc*|kick off|kick-start*|
    wraps come off|wraps off|throw open|today|this morning|this afternoon|this week|yesterday|from Monday|from tomorrow|
    look forward to|first look|first glimpse|never had|never seen|never been|first of its kind|debut|under wraps|wraps|
    covers came off|in line for|be able to|no other|means to|plans to|intends to|wants to|come up with|thought up|
    devised|to be scrapped|to be cut|to be frozen|to be halved|be free|coming to|stand to gain|stands to gain|
    stand to benefit|no longer|first appearance|cross free|free from|free on|of their own|of its own|first time|
    begins on|maiden|first picture|first pictures|first images|first sod|first to hear|put before|let it be known|
    will get|to get|are to have|is to have|will have|to receive|will receive|first airing|kept quiet|set to benefit|
    set to get|throws open|throwing open|light of day|rolling out|rolls out|will enjoy|can enjoy|giveaway|sneak preview|
    heard of|had heard|got wind|not a word|not a whisper|not a hint|no word|no hint|nothing has|nothing was|nothing had|
    until now|till now|before now|before today|until tonight|only today|kept secret|kept quiet|kept back|kept from|
    secret|in public before|not been trailed|been trailed|not been announced|never before|hitherto|previously un*|
    unannounced|unheard-of|unheard of|out of the blue|not offered before|knew of|the first that|before the agenda|
    in any way
  `,
);

export const pepNewInitiative = reportRule({
  id: "pep-new-initiative",
  family: "election",
  summary: "In the pre-election period something new is announced or launched",
  why: "A new initiative made public between the notice of election and the poll can look like support for those who stand for it. What can wait until after the poll should wait.",
  severity: "warning",
  kinds: {
    "planning-report": "off",
    minutes: "off",
    motion: "off",
    constitutional: "off",
    "election-notice": "off",
    "monitoring-officer-report": "off",
    "group-briefing": "off",
  },
  offers: [withoutSentence],
  messages: {
    found:
      "“{words}” makes something new public in the pre-election period, which ends on {poll}. Defer it until after the poll, or say which law or emergency means that it cannot wait.",
  },
  examples: {
    finds: [
      {
        text: "---\nkind: press-release\ntitle: Buses\ndate: 2027-04-20\n---\n\n[[The Council is launching a bus pass for apprentices]].\n\nPolling day is 6 May 2027.\n",
        kind: "press-release",
      },
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Buses\ndate: 2027-04-20\n---\n\n[[The pass has not been announced before]].\n\nPolling day is 6 May 2027.\n",
      },
    ],
    quiet: [
      {
        text: "---\nkind: press-release\ntitle: Buses\ndate: 2027-04-20\n---\n\nThe bus contract, which ends on 1 June, will be renewed on the same terms.\n\nPolling day is 6 May 2027.\n",
        kind: "press-release",
        note: "Business that goes on",
      },
      {
        text: "---\nkind: press-release\ntitle: Flood\ndate: 2027-04-20\n---\n\nThe Council is launching an emergency fund for homes that were flooded last night.\n\nPolling day is 6 May 2027.\n",
        kind: "press-release",
        note: "An emergency",
      },
    ],
  },
  cues: signs,
  gather: (block, _options, { kind }): InitiativeFact | undefined => {
    const polls = pollsIn(block);
    const others = block.zone === "quoted" || block.role === "background-papers";
    const sentences = others ? [] : block.sentencesWith(signs);
    if (polls.length + sentences.length === 0) return undefined;
    const press = kind === "press-release" || kind === "ward-notice";
    return { polls, sentences, press, background: block.role === "background" };
  },
  concerns: (outline, facts, context) => isInPeriod(outline, context, facts),
  *judge(outline, facts, context) {
    const period = periodOf(outline, context, facts);
    if (!period) return;
    const poll = pollDay(period);
    // What people are to have of it is a detail where the paper says that it makes the thing public.
    const announced = facts.some(({ fact }) => marksOf(fact).some(({ told }) => told));
    const today = dayOfReport(context, facts) ?? period.notice;
    for (const { fact, block } of facts)
      for (const { start, end, words, whole, sure, told, timing } of marksOf(fact)) {
        if (timing && !isBeforePoll(timing, period, today)) continue;
        yield {
          at: { block, at: { start, end } },
          message: "found",
          data: { words, poll },
          rewrites: [
            { with: `${whole}${justified}`, trust: "judgement", title: "Say why it cannot wait" },
            withoutSentence,
          ],
          ...(sure && (told || !announced) && !period.doubtful ? {} : { severity: "info" as const }),
        };
      }
  },
});

/** What the law or an emergency asks for may be said; which it is, the author knows. */
const justified = ", which cannot wait until after the election because [insert the law or the emergency]";

const thing = oneLine`
  (?:
    funds?|schemes?|charges?|programmes?|initiatives?|polic(?:y|ies)|strateg(?:y|ies)|visions?|plans?|services?|grants?|
    offers?|investments?|centres?|campaigns?|tax|zones?|lev(?:y|ies)|discounts?|deals?|projects?|passes?|pass|
    facilit(?:y|ies)|homes|jobs|partnerships?|masterplans?|hubs?|parks?|schools?|librar(?:y|ies)
  )
`;
/** Something of the council's is made public now: who or what stands before the verb. */
const verb = regex.i`
  \b(?:
    launch(?:es|ed|ing)?|unveil(?:s|ed|ing)?|announc(?:es|ed|ing)|reveal(?:s|ed|ing)?|kick(?:s|ed|ing)? off|
    roll(?:s|ed|ing)? out
  )\b
`;
const ours = regex.i`
  \b(?:
    council|cabinet|authority|borough|city|county|district|mayor|leader|town|we|it|(?:cabinet|executive|lead) member|
    ${thing}
  )(?:
    \ (?:
      is|are|has|have|will|today|plans|means|intends|wants|hopes|was|were|be|would|been|being|also|now|to|due|set|about|
      going|planning|hoping|preparing|ready|expected|\w+ly
    )
  ){0,4} $
`;

/** It is to be made public, whatever it is; or something is given from a day that is named. */
const toBeShown = regex.i`
  \b[Ff]rom (?:today|now on|tomorrow|Monday|this (?:morning|week|weekend))\b[^.;]{0,60}\b
  (?:free|half[- ]price|for nothing|cheaper)\b(?! of )|
  \b(?:launch|unveiling|(?:opening|official|launch) (?:ceremony|event|do)|photo ?call|press (?:call|event))(?: event)?
  \ (?:is|has been|will be)(?: now| already)?
  \ (?:pencilled in|planned|arranged|set|booked|fixed|lined up|scheduled|to be held|held)\b[^.;]{0,60}\b
  (?:\d{1,2} (?:March|April|May)|(?:this|next) week|tomorrow|today)\b|
  \b(?:will|is to) be used to (?:launch|unveil|announce|reveal|show off)\b|
  \b(?:(?:is|are|was|were)(?: \w+ly)? to be|will(?: \w+)? be|(?:is|are) being)
  \ (?:announced|unveiled|revealed|launched|made public)\b|
  \bwraps (?:come|came|will come) off\b|\bthrow(?:s|ing)? open (?:the|its) doors\b|\bsees? the light of day\b|
  \b(?:is|are) rolling out\b|
  \b(?:from|on) (?:Monday|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+|next week)\b[^.]{0,60}
  \b(?:will|can) (?:now )?(?:enjoy|have|get)
  \b[^.]{0,40}\b(?:free|cheaper|half-price|extra|new)\b
`;

const announces = (text: string): boolean => {
  const shown = toBeShown.exec(text);
  if (shown && !none.test(text.slice(0, shown.index))) return true;
  const match = verb.exec(text);
  if (!match || !ours.test(text.slice(Math.max(0, match.index - 60), match.index))) return false;
  return !nothing.test(text.slice(match.index + match[0].length)) && !noneIs.test(text.slice(0, match.index));
};
/** "It announces no new policy", "No new scheme is launched": that nothing is made public is no news. */
const nothing = /^(?: (?:today|now|here|in it))? (?:no (?!fewer|less)|nothing\b|neither\b|none\b)/;
const noThing =
  "\\b(?:[Nn]o (?!other\\b|such\\b)[^.;,]{2,60}|[Nn]othing(?: new)?(?: in it)?|[Nn]either|[Nn]one of [^.;,]{2,30})";
const none = new RegExp(`${noThing} $`);
const noneIs = new RegExp(`${noThing} (?:is|are|will be)(?: being| to be| now)? $`);
const todays = regex.i`
  \b(?:launched|unveiled|announced|revealed|introduced|proposed|opened|published)
  (?: by (?:the )?(?:council|cabinet|mayor|leader))? (?:today|this week|for the first time|now)\b|
  \btoday (?:launch|unveil|announc|reveal)(?:es|s|ed|ing)\b
`;
/** "Is unveiled by the Council this morning": who does it stands behind the verb. */
const byCouncil = regex`
  \b(?:is|are) (?:put|brought|set) (?:forward|out) (?:here|in this (?:report|paper)|today|now|publicly)?(?:[^.;]{0,30})?
  \ ?for the first time\b|
  \b(?:is|are|was|were|has been|have been) (?:\w+ly |today |now )?
  (?:launched|unveiled|announced|revealed|made public|presented|published)\b[^.;]{0,40}?\b
  (?:today|tomorrow|this (?:morning|afternoon|evening|week)|for the first time)\b|
  \b(?:is|are) (?:\w+ly |today |now )?(?:launched|unveiled|announced|revealed) (?:\w+ )?by (?:the |our )?
  (?:[Cc]ouncil|[Cc]abinet|[Mm]ayor|[Ll]eader|authority)\b
`;
/** Something is shown, begun or given that was not there before, on a day that the release names. */
const shownNow = regex.i`
  \b(?:
    today|this (?:morning|afternoon|evening|week)|tonight|yesterday|tomorrow|
    on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|from (?:today|now on|this morning|tomorrow|Monday)
  )\b
`;
const showing = regex.i`
  \b(?:
    unwrapped|unboxed|lift(?:s|ed|ing)? the lid|(?:rais|lift)(?:s|es|ed|ing) the (?:curtain|veil)|
    (?:took|takes|taking) the (?:wraps|covers) off|(?:covers|wraps|dust sheets?) (?:came|come|are) off|
    (?:took|take[ns]?|taking) to the (?:road|air|water|streets)|sprang to life|went live|goes live|set out (?:by|its)|
    let it be known|made its (?:debut|bow)|opened (?:its|their) doors|turned on|switched on|was named|
    gave (?:the )?(?:details|news)|(?:told|disclosed|confirmed|declared) (?:that|how)|cut the (?:first sod|ribbon)|
    broke ground|first sod|green light|drew back the curtain|pulled back the curtain|rolled off|set sail|
    (?:
      made known|made public|opened (?:to|for) (?:bids|applications|entries)|
      (?:given|gets?|got) the (?:go-ahead|green light)
    )|
    (?:rolled|drove|sailed|steamed|pulled) (?:out|in|off)|
    (?:maiden|first) (?:trip|ride|run|journey|flight|passengers?|customers?|visitors?|pupils|tenants|residents)
  )\b
`;
/** Nobody had it or saw it before. */
const neverBefore = regex.i`
  \b(?:
    never (?:yet )?(?:had|seen|known|been offered)(?: before)?|
    (?:its|their|the town['’]s|the city['’]s|our) (?:very )?first\b|
    the first (?:that )?(?:it|they|we|the \w+) (?:has|have) ever|first of its kind|for the (?:very )?first time|
    first (?:look|glimpse|sight|taste)\b|(?:makes?|made|making) (?:its|their) (?:debut|bow)|sneak (?:peek|preview)|
    (?:no|nowhere) other (?:\w+ ){1,3}(?:has|have) (?:done|had|got|tried)|first (?:pictures?|images?|drawings|plans) of|
    under wraps until|kept (?:quiet|secret|under wraps)|first airing|
    not (?:been )?(?:heard|seen|aired|shown) (?:of )?(?:before|until)
  )\b
`;
/** A paper says of its own matter that it was kept back until now. */
const neverShown = regex.i`
  \b(?:
    (?:kept|been) (?:quiet|secret|under wraps) until|first airing|
    (?:not|never) (?:yet )?(?:been )?(?:heard|seen|aired|shown|put) (?:of )?
    (?:in public|before (?:the public|anyone|anybody|this|now)|until now)|
    first to (?:hear|see|learn) of
  )\b
`;
/** People are to have what they have not had. */
const willHave = regex`
  \b(?:
    residents|families|people|villag\w+|parents|pupils|passengers|commuters|shoppers|pensioners|tenants|traders|
    businesses|households|motorists|cyclists|children|young people|apprentices|carers|town|city|borough|county|district|
    [A-Z]\w+
  )(?: (?:in|of|across|from|over|aged|with) [^,.;]{2,40})? (?:
    can (?:now )?(?:look forward to|enjoy|have|expect)|
    (?:
      (?:is|are) in line for|will (?:soon |now |from \w+ )?be able to|
      (?:is|are) (?:now )?(?:to|set to|going to|about to) (?:get|have|receive|be given|gain|enjoy|benefit)
    )|
    will (?:soon |now |at last )?(?:
      get|have(?! (?:met|seen|heard|been|noticed|read|known|had|gone|come|\w+ed)\b)|receive|be given|gain|enjoy|
      benefit from
    )
  )\b
`;
/** The Council will do what it has not done, or take off what is paid. */
const willDo = regex.i`
  \b(?:council|cabinet|authority|we) (?:\w+ ){0,2}(?:
    means?|plans?|intends?|wants?|hopes?|has promised|is ready|has come up with|has thought up|has devised|has drawn up|
    is bringing in|will bring in|is to bring in
  )\b(?:
    \ (?:a|an|the) (?:new|fresh|bold|novel)|
    \ to (?:build|open|create|bring|give|turn|spend|introduce|double|halve|plant|start)
  )\b|
  \b(?:fines?|charges?|fees?|council tax|rents?|fares?|parking|prices?|entry)(?: [a-z-]+){0,4}
  \ (?:(?:is|are) (?:now )?to be|will be|(?:is|are) being)
  \ (?:scrapped|frozen|halved|cut|waived|free|abolished|dropped|reduced|capped|lowered)\b
`;
const councilMatter = regex.i`
  \b(?:
    £\d|council|fines?|borrow\w*|book|branches|seeds|travel|pavements?|scheme|service|bus(?:es)?|tram|ferr(?:y|ies)|
    boats?|taxi|pier|train|park|ramp|rink|pool|librar\w+|school|centre|homes|charg\w+|tax|rent|grant|fund\w*|bins?|
    collection|recycling|pass|permit|parking|plans?|market|square|hall|museum|playground|trees|lanes?|path|bridge|
    cinema|wi-?fi|fleet|vans?|minibus\w*|app|card|discount
  )\b
`;
const firstHeard = regex.i`
  \b(?:not|never) (?:yet )?(?:been )?(?:announced|published|made public|revealed)\b(?: \w+){0,3}? ?
  (?:before|until now|previously|so far)?\b|
  \b(?:funding|cash|investment|spending|jobs|grants?) (?:bonanza|boost|windfall|injection|bumper)\b|\bbonanza for\b
`;
const newThing = regex.i`
  \b(?:brand[- ]new|new|first-ever|ground-?breaking|flagship|major|landmark|ambitious)
  \ (?:£[\d.,]+ ?(?:m|million|k|bn)? )?(?:[\w-]+ ){0,4}?${thing}\b[^.]{0,60}\b(?:is|are|will be|would be|has been|to be)
  \ (?:\w+ )?(?:proposed|launched|revealed|announced|introduced|created|set up|unveiled|opened|offered|available)\b|
  \b(?:proposes?|introduc\w+|brings? forward|promis\w+|set(?:s|ting)? up|creat\w+) (?:a|an|the|its|our)
  \ (?:brand[- ]new|new|first-ever|flagship|major|ground-?breaking) (?:£[\d.,]+ ?(?:m|million|k|bn)? )?(?:[\w-]+ ){0,4}?
  ${thing}
`;
/** Words for what is begun now or soon, as often of small things as of great. */
const perhapsNew = regex.i`
  \b(?:
    (?:is|are) coming to\b|stands? to (?:gain|benefit)|no longer (?:have to )?pay|to be free\b|first time (?:that )?any|
    first appearance|(?:is|are) to [a-z]+ free|of (?:its|their) own\b|nobody\b[^.;]{0,24} (?:has|have) (?:seen|had)|
    where there (?:was|were) none
  )\b
`;
const begun = regex.i`
  \b(?:
    planted|set up|published|starts?|started|began|begins|begun|opens?|opened|created|given|handed|installed|unlocked|
    gave|bought|built|joined|thrown
  )\b
`;
const upkeep = regex.i`
  \b(?:
    shut|closed|closures?|closes|repairs?|mend\w*|works? on|roadworks|fell\b|felled|fault|burst|leak|unchanged|again|
    resurfac\w+|inspect\w*|polling|voters?|nominat\w+|poll cards?|bank holiday|consultation
  )\b
`;

/** New as it seems, in publicity: worth a second look. */
const isPerhapsNew = (text: string): boolean =>
  (perhapsNew.test(text) || (shownNow.test(text) && begun.test(text) && councilMatter.test(text))) &&
  !upkeep.test(text);

const isShown = (text: string): boolean =>
  (shownNow.test(text) && showing.test(text) && councilMatter.test(text)) ||
  (neverBefore.test(text) && !interruption.test(text)) ||
  willDo.test(text) ||
  (willHave.test(text) &&
    !regex.i`
      \b(?:
        again|polling|postal|ballot|(?:have|get|receive) (?:their|its|your) (?!own|first|very)|
        have an? (?:\w+ )?(?:stall|stand)|to pay|a say|until|less|fewer|no
      \ )\b
    `.test(text));
/** The first of a kind that nobody gives. */
const interruption = regex.i`
  \b(?:
    interruption|voters?|photographic|fault|failure|closure|accident|incident|strike|power cut|leak|since \d{4}|audit|
    considered
  )\b
`;

const isNewThing = (text: string): boolean => {
  const match = newThing.exec(text);
  return match !== null && !/\b[Nn]o $/.test(text.slice(0, match.index));
};

/** A sentence as a mark, without the number of its paragraph. */
function marked({ text, start }: Sentence, as: Pick<InitiativeMark, "sure" | "told" | "timing">): InitiativeMark {
  const words = text.replace(/[.;\s]+$/, "");
  const lead = /^[\d.]+\s+/.exec(words)?.[0].length ?? 0;
  const whole = words.slice(lead);
  return { start: start + lead, end: start + words.length, words: whole.slice(0, 100), whole, ...as };
}

const marksOf = readLater(({ sentences, press, background }: InitiativeFact): readonly InitiativeMark[] =>
  sentences.flatMap((sentence): readonly InitiativeMark[] => {
    if (cannotWait.test(sentence.text)) return [];
    const found = plainlyNew(sentence.text, press, background);
    if (found) return [marked(sentence, found)];
    const initiative = initiativeIn(sentence.text, press);
    return initiative ? [marked(sentence, { ...initiative, told: false })] : [];
  }),
);

/** New by the words for what is new, launched or first told; what went before is told as background, and is not new. */
function plainlyNew(
  text: string,
  press: boolean,
  background: boolean,
): Pick<InitiativeMark, "sure" | "told"> | undefined {
  if (background && (!press || history.test(text)) && !isFirstTold(text)) return undefined;
  const told =
    firstHeard.test(text) || todays.test(text) || byCouncil.test(text) || neverShown.test(text) || isFirstTold(text);
  const shown = press && isShown(text);
  const announced = announces(text);
  const perhaps = !told && !shown && !announced && press && isPerhapsNew(text);
  if (!told && !shown && !announced && !perhaps && !(newWord.test(text) && isNewThing(text))) return undefined;
  if (goesOn.test(text) || isList(text)) return undefined;
  return { sure: (press && !perhaps) || told, told: told || announced };
}

const history = /\b(?:was|were|had|last (?:year|month|summer|autumn|winter|spring)|since|in (?:19|20)\d\d)\b/i;
const newWord = /\b(?:new|major|first-ever|flagship|landmark|ambitious|ground-?breaking)\b/i;
