import { longDay } from "../../core/report/dates.ts";
import type { Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { type BlockView, type Context, reportRule } from "../../core/rule/rule.ts";
import { type NamedPoll, periodOf, pollsIn, pollWords } from "./electionPeriod.ts";

interface InitiativeFact {
  readonly polls: readonly NamedPoll[];
  readonly marks: readonly (Span & { readonly words: string; readonly sure: boolean })[];
}

const signs = cues(
  "pep-new-initiative-cues",
  `${pollWords}|launch*|unveil*|announc*|reveal*|brand-new|brand new|new|made public|published before|first time|first-ever|bonanza|boost|windfall|cash injection|investment|rollout|roll out|rolled out|ground-breaking|groundbreaking|flagship|introduc*|kick off|kick-start*|wraps come off|wraps off|throw open|throws open|throwing open|light of day|rolling out|rolls out|will enjoy|can enjoy|giveaway|sneak preview`,
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
  gather: (block, _options, context): InitiativeFact | undefined => {
    const polls = pollsIn(block);
    const marks = marksIn(block, context);
    return polls.length + marks.length > 0 ? { polls, marks } : undefined;
  },
  *judge(outline, facts, context) {
    const period = periodOf(outline, context, facts);
    if (!period) return;
    const poll = longDay(period.poll);
    for (const { fact, block } of facts)
      for (const { start, end, words, sure } of fact.marks)
        yield {
          at: { block, at: { start, end } },
          message: "found",
          data: { words, poll },
          ...(sure ? {} : { severity: "info" as const }),
        };
  },
});

const thing =
  "(?:funds?|schemes?|charges?|programmes?|initiatives?|polic(?:y|ies)|strateg(?:y|ies)|visions?|plans?|services?|grants?|offers?|investments?|centres?|campaigns?|tax|zones?|lev(?:y|ies)|discounts?|deals?|projects?|passes?|pass|facilit(?:y|ies)|homes|jobs|partnerships?|masterplans?|hubs?|parks?|schools?|librar(?:y|ies))";
/** Something of the council's is made public now: who or what stands before the verb. */
const verb =
  /\b(?:launch(?:es|ed|ing)?|unveil(?:s|ed|ing)?|announc(?:es|ed|ing)|reveal(?:s|ed|ing)?|kick(?:s|ed|ing)? off|roll(?:s|ed|ing)? out)\b/i;
const ours = new RegExp(
  `\\b(?:council|cabinet|authority|borough|city|county|district|mayor|leader|town|we|it|${thing})(?: (?:is|are|has|have|will|today|was|were|be|would|been|being|also|now|to|due|set|about|going|planning|hoping|preparing|ready|expected|\\w+ly)){0,4} $`,
  "i",
);

/** It is to be made public, whatever it is; or something is given from a day that is named. */
const toBeShown =
  /\b(?:(?:is|are|was|were)(?: \w+ly)? to be|will(?: \w+)? be|(?:is|are) being) (?:announced|unveiled|revealed|launched|made public)\b|\bwraps (?:come|came|will come) off\b|\bthrow(?:s|ing)? open (?:the|its) doors\b|\bsees? the light of day\b|\b(?:is|are) rolling out\b|\b(?:from|on) (?:Monday|\d{1,2} [A-Z][a-z]+|next week)\b[^.]{0,60}\b(?:will|can) (?:now )?(?:enjoy|have|get)\b[^.]{0,40}\b(?:free|cheaper|half-price|extra|new)\b/i;

const announces = (text: string): boolean => {
  if (toBeShown.test(text)) return true;
  const match = verb.exec(text);
  return match !== null && ours.test(text.slice(Math.max(0, match.index - 60), match.index));
};
const todays =
  /\b(?:launched|unveiled|announced|revealed|introduced|proposed|opened|published) (?:today|this week|for the first time|now)\b|\btoday (?:launched|unveiled|announced|revealed)\b/i;
/** "Is unveiled by the Council this morning": who does it stands behind the verb. */
const byCouncil =
  /\b(?:is|are|was|were|has been|have been) (?:\w+ly |today |now )?(?:launched|unveiled|announced|revealed|made public|presented|published)\b[^.;]{0,40}?\b(?:today|tomorrow|this (?:morning|afternoon|evening|week)|for the first time)\b|\b(?:is|are) (?:\w+ly |today |now )?(?:launched|unveiled|announced|revealed) (?:\w+ )?by (?:the |our )?(?:[Cc]ouncil|[Cc]abinet|[Mm]ayor|[Ll]eader|authority)\b/;
const firstHeard =
  /\b(?:not|never) (?:yet )?(?:been )?(?:announced|published|made public|revealed)\b(?: \w+){0,3}? ?(?:before|until now|previously|so far)?\b|\b(?:funding|cash|investment|spending|jobs|grants?) (?:bonanza|boost|windfall|injection|bumper)\b|\bbonanza for\b/i;
const newThing = new RegExp(
  `\\b(?:brand[- ]new|new|first-ever|ground-?breaking|flagship|major|landmark|ambitious) (?:£[\\d.,]+ ?(?:m|million|k|bn)? )?(?:[\\w-]+ ){0,4}?${thing}\\b[^.]{0,60}\\b(?:is|are|will be|would be|has been|to be) (?:\\w+ )?(?:proposed|launched|revealed|announced|introduced|created|set up|unveiled|opened|offered|available)\\b|\\b(?:proposes?|introduc\\w+|brings? forward|promis\\w+|set(?:s|ting)? up|creat\\w+) (?:a|an|the|its|our) (?:brand[- ]new|new|first-ever|flagship|major|ground-?breaking) (?:£[\\d.,]+ ?(?:m|million|k|bn)? )?(?:[\\w-]+ ){0,4}?${thing}`,
  "i",
);
/** Business that goes on, or cannot wait. */
const goesOn =
  /\b(?:renew\w*|re-?let|re-?tender\w*|existing|continu\w+|unchanged|replac\w+|statutory|required by|by law|legal(?:ly)? (?:required|duty|obliged)|must (?:by law|be (?:made|taken|published|decided))|emergenc\w+|flood\w*|outbreak|evacuat\w+|rescue|public safety|already (?:announced|approved|published)|was (?:announced|approved|launched) (?:on|in)|were announced|in (?:January|February|20\d\d)|after the (?:poll|election)s?|government (?:announced|launched)|ministers? (?:announced|launched)|results? (?:will be|are) announced|returning officer|winners?|declar\w+)\b/i;

function marksIn(block: BlockView, { kind }: Context): InitiativeFact["marks"] {
  const { zone, role } = block;
  if (zone === "quoted" || role === "background" || role === "background-papers") return [];
  const press = kind === "press-release" || kind === "ward-notice";
  return block.sentencesWith(signs).flatMap((sentence) => {
    const { text } = sentence;
    const told = firstHeard.test(text) || todays.test(text) || byCouncil.test(text);
    const sure = told || announces(text);
    if (
      !sure &&
      !(/\b(?:new|major|first-ever|flagship|landmark|ambitious|ground-?breaking)\b/i.test(text) && newThing.test(text))
    )
      return [];
    if (goesOn.test(text)) return [];
    const words = text.replace(/[.;\s]+$/, "");
    const lead = /^[\d.]+\s+/.exec(words)?.[0].length ?? 0;
    const start = sentence.start + lead;
    return [{ start, end: sentence.start + words.length, words: words.slice(lead, lead + 100), sure: press || told }];
  });
}
