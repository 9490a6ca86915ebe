import { regex } from "../../core/pattern/regex.ts";
import type { Kind } from "../../core/report/meta.ts";
import type { Span } from "../../core/report/span.ts";
import type { Severity } from "../../core/rule/finding.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import type { BlockView, Mark } from "../../core/rule/rule.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { idiomRule } from "../neutrality/idioms/idiomRule.ts";
import { partyLexicons, partyMentions } from "../neutrality/parties/partyMentions.ts";
import { politicalActor } from "../neutrality/parties/politicalActors.ts";
import { framed } from "../neutrality/sentenceFrames.ts";
import { answerTo } from "./answeredNo.ts";
import { isBriefing } from "./briefings.ts";
import { weighsAnOption } from "./notHelp.ts";
import { isStanding } from "./standingSentences.ts";
import { countsHeads, headCountCues } from "./vote-steer/headCount.ts";
import { inYourPlaces, placesCues } from "./vote-steer/inYourPlaces.ts";
import { isNoSteer } from "./vote-steer/noSteer.ts";
import {
  arithmetic,
  audience,
  ballot,
  chamberNoun,
  directed,
  innocentVote,
  isOrder,
  neutralAsk,
  past,
  reckoned,
  serves,
  sided,
  staged,
  stanceUrged,
  tendency,
  valued,
  willVote,
  wonOver,
} from "./vote-steer/voting.ts";

const voteCues = [lexicons["vote-steer"], headCountCues, placesCues];

/** Crawley 6 and 10, Portsmouth 6.6.3, Breckland 6.3 and Barnet 9.7: how members vote is no business of officers. */
export const voteSteer = idiomRule({
  id: "vote-steer",
  family: "briefing",
  summary: "The text steers how members vote, or reckons with how they will",
  why: "Officers give facts, options and professional advice. How members vote, who can be won over and what tactics would carry a vote are for members alone.",
  severity: "error",
  kinds: { minutes: "off", motion: "off", constitutional: "info", "election-notice": "off" },
  offers: [withoutSentence],
  messages: {
    steer:
      "This tells members how to vote or what stand to take. Remove it; set out the options with their merits and demerits, and leave the choice to members.",
    reckoning:
      "This reckons with how members will vote, or how a vote could be won. Remove it; officers give no advice on tactics or numbers.",
  },
  idiom: { marks: "sentence", message: "reckoning", as: "cue" },
  lexicons: partyLexicons,
  cues: voteCues,
  examples: {
    finds: [
      { text: "[[The group should vote for the second site.]]", kind: "group-briefing" },
      { text: "[[There are enough votes on the benches to carry the tolls.]]", kind: "group-briefing" },
      { text: "[[Abstaining would spare the group a difficult evening.]]", kind: "group-briefing" },
      { text: "[[Members are urged to vote against the order.]]" },
    ],
    quiet: [
      { text: "A simple majority of those present and voting is required.", kind: "group-briefing" },
      {
        text: "Members with a disclosable interest should not vote.",
        kind: "group-briefing",
        note: "The law of voting",
      },
      { text: "The recommendation to Cabinet is in the published report.", kind: "group-briefing" },
      { text: "Tenants are urged to vote in the ballot on transfer.", note: "Other people's votes" },
    ],
  },
  limits: "Outside briefings only a plain call to vote one way is found; other urging is for the rule on advocacy.",
  *check(block, _options, { kind }) {
    const briefing = isBriefing(kind);
    const marks: Mark<Message>[] = [];
    const hits = block.hits(lexicons["vote-steer"]);
    const counting = briefing ? block.hits(headCountCues) : [];
    if (!briefing && !hits.some(({ phrase: { tier } }) => tier === "vote" || tier === "hint")) return;
    for (const { start, end, text } of block.sentencesWith(voteCues)) {
      const there = briefing && !disclaimed.test(text) ? framed({ start, end, text }, inYourPlaces) : undefined;
      if (there && !block.quoted(there)) {
        marks.push({ at: { start, end }, message: "steer" });
        continue;
      }
      const tiers = new Set<string>();
      for (const hit of hits) if (hit.start >= start && hit.end <= end) tiers.add(hit.phrase.tier ?? "");
      const counted =
        counting.some((hit) => hit.start >= start && hit.end <= end) && !disclaimed.test(text)
          ? countsHeads(text)
          : undefined;
      if (counted) {
        const won = !past.test(text) && arithmetic.test(text);
        marks.push({ at: { start, end }, message: "reckoning", severity: won ? "error" : counted, certain: won });
        continue;
      }
      if (tiers.size === 0 || past.test(text) || disclaimed.test(text)) continue;
      const innocent = innocentVote.test(text);
      if (innocent && (!briefing || !tiers.has("hint") || lawOfVoting.test(text))) continue;
      if (answeredByLaw.test(answerTo(block, { start, text }) ?? "")) continue;
      const plain = innocent ? undefined : weigh(block, { start, end, text }, briefing, tiers);
      const weighed = plain ?? hinted(text, kind, tiers);
      const found =
        weighed && (isNoSteer(text) || bareMajority.test(text) || (atDoors.test(text) && weighsAnOption(text)))
          ? { ...weighed, severity: "info" as const }
          : weighed;
      if (found && !(found.severity === "info" && isStanding(text))) marks.push({ at: { start, end }, ...found });
    }
    yield* runs(marks);
  },
});

/** How many votes a majority is, and not where they are to come from. */
const bareMajority = regex.i`
  ^(?:[\d.]+ )?(?:
    (?:\d{1,3}|[a-z]+(?:-[a-z]+)?) (?:votes?|hands) (?:are|is|will be|would be|were) (?:needed|required|wanted)|
    an? (?:simple |bare |working )?majority\b[^.,;]{0,40} (?:is|needs|takes|requires|means) (?:\d{1,3}|
    [a-z]+(?:-[a-z]+)?)
    (?: (?:votes?|hands|members))?
  )(?: (?:on|at|for|to (?:carry|pass|win|approve)|in) [^.,;]{2,40})?\.?$
`;

/** What leads up to a plainer sum is the same reckoning: one alarm is enough. */
function* runs(marks: readonly Mark<Message>[]): Iterable<Mark<Message>> {
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1];
    const leads =
      mark.severity === "warning" &&
      next !== undefined &&
      (next.severity ?? "error") === "error" &&
      next.at.start - mark.at.end < 3;
    yield leads ? { ...mark, severity: "info" } : mark;
  }
}

/** What happens at doors is no vote of members. */
const atDoors = /\b(?:doorsteps?|doors|streets?|papers?|photograph\w*)\b/;

type Message = "steer" | "reckoning";
interface Passage extends Span {
  readonly text: string;
}

/** What a sentence comes to, and how sure that is. */
function weigh(block: BlockView, { start, end, text }: Passage, briefing: boolean, tiers: ReadonlySet<string>) {
  const found = (message: Message, severity: Severity = "error") => ({ message, severity });
  const vote = tiers.has("vote");
  if (vote && directed.test(text)) return found("steer");
  if (!briefing)
    return regex.i`
      ^\W*(?:please )?(?:vote (?:for|against|down)(?! (?:your|the) (?:favourite|best|preferred|winning)\b)|abstain)\b
    `.test(text)
      ? found("steer")
      : undefined;
  if (isOrder(text) || stanceUrged.test(text)) return found("steer");
  if (wonOver(text)) return found("reckoning");
  if (arithmetic.test(text)) return { ...found("reckoning"), certain: true };
  if (tiers.has("tactic") || staged.test(text)) return found("reckoning");
  const political = isPolitical(block, text, start, end);
  if (tiers.has("ploy") && (political || ballot.test(text))) return found("reckoning");
  if (political && (willVote.test(text) || (reckoned.test(text) && ballot.test(text)))) return found("reckoning");
  if (!tendency.test(text) && !serves.test(text)) return undefined;
  if (vote && valued.test(text)) return found("steer", "warning");
  if (vote && political) return found("reckoning", "warning");
  if (vote) return found("reckoning", "info");
  if (neutralAsk.test(text)) return undefined;
  if (tiers.has("chamber") && (political || audience.test(text))) return found("reckoning", "info");
  if (sided.test(text) && audience.test(text)) return found("steer", "info");
  return chamberNoun.test(text) && serves.test(text) ? found("reckoning", "info") : undefined;
}

/** Neither vote nor tactic is plain, but somebody is told what to do in the chamber: for information. */
function hinted(text: string, kind: Kind, tiers: ReadonlySet<string>) {
  const found = (message: Message) => ({ message, severity: "info" as const });
  if (kind === "member-briefing" && stance.test(text)) return found("steer");
  if (!isBriefing(kind)) return tiers.has("hint") && stance.test(text) ? found("steer") : undefined;
  if (toReader.test(text) && !errand.test(text)) return found("steer");
  return tiers.has("hint") &&
    !neutralAsk.test(text) &&
    (tendency.test(text) || serves.test(text) || audience.test(text) || chamber.test(text))
    ? found("reckoning")
    : undefined;
}

/** Members are to take a stand, in words that no recommendation uses. */
const stance = regex`
  \b(?:[Mm]embers?|[Cc]ouncillors?|[Cc]olleagues|[Ee]very(?:one|body| member))\b[^.;]{0,20}\bowes? it to\b[^.;]{0,60}\b
  (?:vote|support|back|hand|pass|approve|reject|oppose)\b|
  \b(?:sensible|wise|right|best|better|prudent|foolish|unwise|a mistake|good|as well) to (?:
    side with|vote|abstain|back|oppose|support the (?:applicant|objector|motion|amendment)s?|give way|hold out|
    stand (?:firm|aside)
  )\b|
  \b(?:[Mm]embers|[Cc]ouncillors|[Cc]olleagues|[Tt]he [Cc]ommittee|[Tt]he [Gg]roup|[Cc]abinet|[Cc]ouncil)\b[^.;]{0,60}\b
  (?:
    should|ought to|must|
    (?:is|are) (?:asked|urged|invited|begged|encouraged|advised|expected|called on|called upon|exhorted) to|
    would do well to|had better|need to|let us
  )\b[^.;]{0,60}\b(?:
    thr(?:ow|own)|line up behind|fall in behind|close ranks|raise (?:a|their|your) hands?|lend (?:it|this|their)|
    send it (?:through|back)|see it through|carry it|swing behind|thumbs|full-throated|wholehearted|unanimous backing|
    resounding|kick|packing|see (?:it|this|them) off|get behind|rally|stick together|hands|united front|one voice|
    say (?:no|yes)|wave|nod (?:it|this)|vote (?:for|against|in favour|down|through)
  )\b|
  ^Hands (?:up|down)\b|\b[Aa] vote (?:in favour|for|against)\b[^.;]{0,40}\b(?:would|will|is)\b|
  \b(?:the budget|motion|amendment) passes\b|\b(?:seen|see) off on the\b|\bnext business\b[^.;]{0,60}\bdebate\b|
  \b(?:[Rr]ejecting|[Ss]upporting|[Bb]acking|[Oo]pposing) (?:the|this)
  \ (?:report|motion|amendment|item|recommendation|budget)[^.;]{0,20} would be a mistake\b|
  \barithmetic favours\b
`;

/** An order to the reader of a briefing. */
const toReader = regex`
  ^(?:[\d.]+\s+)?(?:(?:Please|Above all|If pressed|If asked|First|Then|Instead|So|In short),? )?(?:
    [Gg]et|[Aa]sk|[Ll]ine up|[Kk]eep|[Ll]et|[Cc]all for|[Mm]ove|[Ss]econd|[Pp]ut|[Pp]ress|[Hh]old|
    [Mm]ake (?:sure|it|the|them)|[Tt]ake (?:the|them|it)|[Dd]o not|[Dd]on['’]t|[Nn]ever|[Ss]tick|[Ss]tay|[Ww]ork on|
    [Ss]peak|[Tt]ry|[Aa]void|[Rr]esist|[Oo]ffer|[Tt]hreaten|[Ii]nsist|[Ll]eave|[Pp]lay|[Gg]ive|[Tt]ell|[Rr]emind|
    [Rr]aise|[Cc]hallenge|[Ee]mbarrass|[Pp]ersuade|[Ss]plit|[Ii]solate|[Ww]ait|[Aa]ccept|[Aa]bstain|
    (?:[Rr]efuse|[Rr]eject|[Bb]ack|[Ss]upport|[Oo]ppose|[Vv]ote|[Bb]lock|[Dd]elay|[Dd]efer)
    \ (?=the |this |it\b|them\b|option|item|any |that |against|for |down)
  ) ?(?!for option \d was|was\b)
`;
const chamber = regex`
  \b(?:
    administration|opposition|independents|[Gg]roups?|(?:Councillor|Cllr\.?) [A-Z]|majority of (?:
      one|two|three|four|five
    )|
    arithmetic|[Hh]ands (?:up|down)|vote in favour|amendment|motion|division|debate
  )\b
`;

/** "What majority does the Cabinet need? A simple majority of those present and voting." */
const answeredByLaw = regex`
  ^(?:[Aa] |[Tt]he |[Mm]ore than )?(?:simple |bare |two-thirds )?(?:majority|half|quorum)\b[^.;]{0,30}\b
  (?:present|voting|whole (?:number|membership)|votes cast|members of the)\b
`;

/** The law and the custom of voting, and other people's votes. */
const lawOfVoting = regex.i`
  \b(?:
    disclosable|pecuniary|interests? (?:in|must|should)|declare\w*|dispensation|quor(?:um|ate) (?:is|of|for)|by law|
    standing orders?|rules?|constitution|required|entitled|eligible|proxy|tied|equality of|each member|how to vote|
    (?:residents|tenants|leaseholders|parents|pupils|trustees|governors|shareholders?|staff|employees|the public)
    \b[^.;]{0,50}\b(?:vot\w+|ballot\w*)|
    polling|ballots?|referendum|for, against|for or against|website|parliament\w*|vote of thanks|
    has a (?:second|casting)
  )\b
`;

/** Orders about meetings, papers and questions to officers. */
const errand = regex.i`
  \b(?:
    contact|e-?mail|telephone|officers?|the author|report any|by (?:noon|\d)|form|website|page \d|paragraph|appendix|
    table|conflict|interests?|advice from|Monitoring Officer|questions? to|further information|background|in touch|
    copies
  )\b
`;

const isPolitical = (block: BlockView, text: string, start: number, end: number): boolean =>
  politicalActor.test(text) ||
  regex`
    \b(?:
      independents|(?:two|three|four|some|several|most|enough) (?:members|of the)|members of|
      the other (?:group|members)|waver\w+|(?:Councillor|Cllr\.?) [A-Z]
    )
  `.test(text) ||
  partyMentions(block).some((one) => one.start >= start && one.end <= end);

/** The sentence says that officers do not do this. */
const disclaimed = regex.i`
  \b(?:officers|briefing|note|paper|advice|it|this)\b[^.;]{0,30}\b
  (?:do not|does not|cannot|may not|must not|will not|takes? no|express(?:es)? no|offers? no|gives? no)\b[^.;]{0,50}\b
  (?:vot|advis|advice|view|tactic|support|how)
`;
