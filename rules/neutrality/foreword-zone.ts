import { oneLine, regex } from "../../core/pattern/regex.ts";
import { shortened } from "../../core/report/shortened.ts";
import type { Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { insertedWords, withoutSentence } from "../../core/rule/rewrites.ts";
import {
  type BlockView,
  type Gathered,
  type Outline,
  type OutlineSection,
  type ReportMark,
  type ReportRewrite,
  reportRule,
} from "../../core/rule/rule.ts";
import { judgedActor } from "./governments/administrationsJudged.ts";
import { judgedGovernment } from "./governments/governmentJudged.ts";
import { sideTaken } from "./groups/sidesTaken.ts";
import { masked, partyMark } from "./parties/masked.ts";
import { partyLexicons } from "./parties/partyMentions.ts";
import { campaign } from "./voters/campaignWords.ts";
import { pledged } from "./voters/promisesToVoters.ts";

const firstPerson = cues(
  "foreword-zone",
  oneLine`
    I|I'm|I've|my|me|mine|myself|we said|we promised|we told you|we did what|doubters|yours sincerely|dear resident|
    dear residents|dear reader
  `,
);

/** Reports forewords that do not say whose they are, and forewords used for politics. */
export const forewordZone = reportRule({
  id: "foreword-zone",
  family: "neutrality",
  summary: "A foreword does not say which member wrote it, or speaks for a party",
  why: "A member's foreword may be personal as long as every reader sees whose words they are. Without a name they are the council's, and politics in them is the council's too.",
  severity: "warning",
  kinds: { minutes: "off", motion: "off", "election-notice": "off", constitutional: "info" },
  zones: { foreword: "same", quoted: "same" },
  offers: [withoutSentence],
  messages: {
    unattributed:
      "This is a member's own text, but it does not say whose. Name the member and the office under the heading: “This foreword is by Councillor …, Cabinet Member for …”.",
    politics:
      "“{cue}” is politics, which a foreword in a council's paper may not carry either. Keep to what the paper proposes.",
  },
  lexicons: [...partyLexicons, firstPerson],
  examples: {
    finds: [
      { text: "## [[Foreword]]\n\nI am pleased to present this plan for the next three years." },
      { text: "## Foreword by Councillor A. Dane\n\n[[Our party has always believed in bus travel.]] Buses matter." },
      { text: "## Foreword by Councillor A. Dane\n\n[[Next spring you can say at the ballot box whether you agree.]]" },
    ],
    quiet: [
      {
        text: "## Foreword by Councillor A. Dane, Cabinet Member\n\nThe plan sets out four priorities for three years.",
      },
      {
        text: "## Foreword\n\n*Councillor A. Dane, Cabinet Member for Transport*\n\nI am pleased to present this plan for comment.",
      },
      { text: "## Preface\n\nThis edition contains the amendments made in May.", note: "Nobody speaks" },
      { text: "## Introduction\n\nThe plan was last revised in 2019." },
    ],
  },
  limits:
    "An introduction that an officer wrote in the first person is taken for a member's where it speaks of a portfolio or a vision.",
  gather: (block) => gather(block),
  *judge(outline, facts, { meta }) {
    // A member who is the author of the whole report is named at its head.
    const byMember = /^(?:Councillor|Cllr)\b/.test(meta.author?.value ?? "");
    const unsigned = new Set<number>();
    for (const section of byMember ? [] : outline.sections) {
      if (section.zone === "foreword" ? isInner(outline, section) : !introduction.test(section.title)) continue;
      for (const mark of judgeForeword(section, within(outline, section, facts))) {
        unsigned.add(section.index);
        yield mark;
      }
    }
    for (const { fact, block, zone, section } of facts) {
      if (!/foreword|preface|introduction/i.test(section.title))
        for (const at of fact.voice)
          yield { at: { block, at }, message: "unattributed", severity: "info", rewrites: [] };
      if (zone !== "foreword" && !/foreword|preface/i.test(section.title)) continue;
      for (const { at, cue, severity, unsigned: only = false } of fact.politics)
        if (!only || unsigned.has(section.index))
          yield { at: { block, at }, message: "politics", data: { cue }, severity };
    }
  },
});

/** What a block of a foreword says of its author, and what politics is in it. */
interface Words {
  readonly signed: boolean;
  readonly heading: boolean;
  readonly speaks: boolean;
  /** "I" and a portfolio, a vision or colleagues: a member, not an officer. */
  readonly member: boolean;
  readonly politics: readonly Political[];
  /** Where a member speaks as one outside a foreword. */
  readonly voice: readonly Span[];
}

interface Political {
  readonly at: Span;
  readonly cue: string;
  readonly severity: "warning" | "info";
  /** It is so only where the foreword does not say whose it is. */
  readonly unsigned?: true;
}

function gather(block: BlockView): Words | undefined {
  const personal = block.hits(firstPerson).length > 0;
  const foreword = block.zone === "foreword";
  if (!foreword && !personal && !(block.text.length < 120 && signature.test(block.text))) return undefined;
  return {
    signed: signature.test(block.text) && isSignature(block),
    heading: block.kind === "heading",
    speaks: personal || (foreword && /\b(?:we|our|us)\b/i.test(block.text)),
    member: personal && office.test(block.text),
    politics: foreword && block.kind !== "heading" ? politics(block) : [],
    voice: personal && !foreword && block.zone === "open" && block.kind === "paragraph" ? voices(block) : [],
  };
}

/** A member who says "I" as one: by the office, by what is "mine", or by the wishes of a writer to readers. */
const voices = ({ sentences }: BlockView): readonly Span[] =>
  sentences.flatMap(({ start, end, text }) => (asMember.test(text) ? [{ start, end }] : []));
const asMember = regex`
  \b(?:
    [Aa]s (?:your|the|a|its) (?:new )?(?:
      Leader|Deputy Leader|Cabinet Member|Executive Member|[Pp]ortfolio [Hh]older|Mayor|Chair|[Cc]ouncillor|
      [Ww]ard [Mm]ember|lead member
    )\b[^.;]{0,60}\b(?:I|my)\b|
    my (?:first|second|third|last) (?:budget|strategy|plan|term|year as)|
    my (?:mission|portfolio|vision|constituents|residents|cabinet colleagues|time as (?:Leader|Mayor)|administration)|
    close to my heart|I (?:stood|was elected|came into politics)|
    I am (?:\w+ )?(?:delighted|proud|pleased|honoured|thrilled) to (?:introduce|present|share|launch|bring)|
    (?:gives|given) me (?:\w+ )?(?:pleasure|pride)|I commend (?:it|this|the)
  )\b
`;

const signature = regex`
  \bCOUNCILLOR [A-Z]{2}|
  \b(?:Councillor|Cllr|Dr|Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Lord|Lady|Baroness|Prof(?:essor)?|Rev|Alderman)\.? [A-ZÀ-Þ]|
  \b(?:Director|Chief Executive|Monitoring Officer|Head of)\b|
  \bis by \[insert the member|
  \b(?:by|from|[–—-])\s*(?:[A-ZÀ-Þ][a-zà-ÿ'’-]+ ){1,2}[A-ZÀ-Þ][a-zà-ÿ'’-]+
`;

/** A heading, a line of its own, or "… writes:"; a name in the middle of the text is somebody who is thanked. */
function isSignature({ kind, text }: BlockView): boolean {
  if (/^Report (?:of|by) the /.test(text)) return false;
  return (
    kind === "heading" ||
    text.length < 140 ||
    /\b(?:writes|signed|this (?:foreword|preface|introduction) is by|issued by)\b/i.test(text)
  );
}

const office = regex`
  \b(?:
    portfolio|Cabinet|Executive Member|member responsible|Leader|stood for|elected|ward|colleagues|my vision|residents|
    [Ww]e said|[Ww]e promised|[Ww]e told you|doubters|what drives me|I see a|I want|this borough|this city|this county|
    this town|our (?:borough|city|county|town)
  )\b
`;

const introduction = regex.i`
  ^(?:
    introduction|vision|our vision|statement|(?:a )?(?:message|welcome)\b.*|(?:a )?few words\b.*|
    (?:a )?(?:word|letter|note)\b.*|opening (?:words|remarks)|dear (?:residents?|readers?)|
    (?:leader|mayor)['’]s (?:statement|letter|word)|(?:from|by) the (?:leader|mayor|chair|cabinet member)\b.*
  )$
`;

/** A section inside a foreword is judged with it. */
function isInner(outline: Outline, section: OutlineSection): boolean {
  const before = outline.sections[section.index - 1];
  return before?.zone === "foreword" && before.depth < section.depth;
}

function within(outline: Outline, section: OutlineSection, facts: readonly Gathered<Words>[]): readonly Words[] {
  const end = outline.sections.find((other) => other.index > section.index && other.depth <= section.depth)?.index;
  return facts
    .filter(({ section: { index } }) => index >= section.index && index < (end ?? Number.POSITIVE_INFINITY))
    .map(({ fact }) => fact);
}

function* judgeForeword(section: OutlineSection, words: readonly Words[]): Iterable<ReportMark<"unattributed">> {
  if (section.empty || words.some(({ signed }) => signed) || signature.test(section.title)) return;
  const body = words.filter(({ heading }) => !heading);
  const plain = /^(?:\w+ ){0,3}foreword\b/i.test(section.title);
  // One fault, one alarm: where its sentences are told as politics, that nobody signed them is for information.
  const told = body.some(({ politics }) => politics.length > 0);
  if (section.zone === "foreword" ? plain || body.some(({ speaks }) => speaks) : body.some(({ member }) => member))
    yield {
      at: { section: section.index },
      message: "unattributed",
      // What nobody has signed would be politics no more; it is for the author to look at both.
      rewrites: body.some(({ politics }) => politics.some(({ unsigned }) => unsigned)) ? [] : [attribution(section)],
      ...(told ? { severity: "info" as const } : {}),
    };
}

/** The line under the heading that says whose words follow. */
const attribution = ({ index, title }: OutlineSection): ReportRewrite =>
  insertedWords(
    `This ${/\b(foreword|preface|introduction|statement|message|letter)\b/i.exec(title)?.[1]?.toLowerCase() ?? "section"} is by [insert the member's name and office].`,
    { under: index },
    "Say whose words these are",
  );

/** Sentences of politics. What another rule of the family finds as well is said here for information only. */
function politics(block: BlockView): readonly Political[] {
  return block.sentences.flatMap((sentence): readonly Political[] => {
    const { start, end } = sentence;
    const text = masked(block, sentence);
    const own = partisan.exec(text);
    const at = { start, end };
    if (own) return [{ at, cue: own[0], severity: "warning" }];
    const kept = keptWord.exec(text);
    if (kept) return [{ at, cue: kept[0], severity: "warning", unsigned: true }];
    const elsewhere =
      hinted.test(text) ||
      text.includes(partyMark) ||
      pledged(text) ||
      judgedActor(text) ||
      judgedGovernment(text) ||
      sideTaken(text) ||
      campaign(sentence.text, text, "committee-report");
    return elsewhere ? [{ at, cue: shortened(sentence.text, 60), severity: "info" }] : [];
  });
}

/** Words for those who vote and those who oppose, for what was promised to them and for what is asked of them. */
const hinted = regex.i`
  \b(?:
    vot(?:e|es|ed|er|ers|ing)\b|polls?\b|polling|elect(?:ion|ions|ed|orate)\b|re-elect\w*|ballot|doorstep|at your door|
    on your door|your support|support us|stand(?:ing)? with us|the party of|part(?:y|ies)\b|[Oo]urs is|
    trust in (?:us|me)|put (?:your|their) (?:trust|faith)|gave us|sent us|sent me|we promised|as (?:we|I) promised|
    promises? (?:made|kept)|pledge\w*|manifesto|doubters|naysayers|critics|cynics|
    those who (?:said|told us|doubted|opposed|would|want)|they (?:would|said|closed|left|cut|wasted)|
    the (?:last|previous|old) (?:lot|leadership|administration|council)|(?:unlike|not like) (?:them|others|the)|
    others (?:may|might|talk|dither|carp)\w*|years of|wasted|mess\b|inherit\w*|opposition|opponents|rivals|
    government (?:cuts|has|in)|ministers|Westminster|Whitehall|taxpayers|hard-pressed|hard-working|fight(?:ing)?|fought|
    battle|campaign\w*|victory|won\b|mandate|politic\w*|ideolog\w*|socialis\w*|conservatis\w*|liberal(?:ism)?|left-wing|
    right-wing|radical|progressive|power to the people|ordinary people|working (?:people|families)|few not the many|
    remember (?:who|that|what)|next (?:May|spring)|this (?:May|spring)\b
  )
`;

/** "We said that we would, and we have": a member's boast, and nobody's where no member is named. */
const keptWord = regex.i`
  \bwe (?:said|told (?:you|people|residents)) (?:that )?(?:we|it) (?:would|were going to|was going to)\b[^.;]{0,60}
  (?:\band|[,:–—-]) (?:we|it) (?:have|did|has|are|is|do|was)\b(?! not)
`;

/** What a member may say on the doorstep, but not at the head of a council's paper. */
const partisan = regex.i`
  \b(?:
    [Ww]e (?:
      (?:stood|came) (?:in front of|before) (?:people|you|voters|residents|everyone)|knocked on|canvassed|
      went (?:from )?(?:door|house|street|round)[^.;]{0,20} (?:asking|to door|to house|to street)|
      asked (?:you |people |voters )?for your (?:trust|votes?|support|backing)|
      looked (?:you|people|them|voters) in the eye|came to your doors?
    )|
    on the (?:stump|hustings|doorsteps?)\b|(?:and|because) (?:we|I) meant (?:it|every)|[Yy]ou gave us (?:a|the) job|
    (?:another|a second|a third|a further|one more) term\b|(?:two|three|four|five|a few) more years|
    (?:another|a further) (?:four years|term)|finish the job|(?:those|people) who opposed (?:us|me|it|this)|
    (?:admit|accept) that they were wrong|our party|my party|(?:we are|as) (?:the|a) party\b|
    (?:the )?other part(?:y|ies)|(?:my|our|no other) group\b(?! of)|the privileged few|working people|ordinary people|
    (?:back|elect|re-elect|support|return) (?:us|me)\b|mandate\b|into politics|
    (?:failing|broken|neglected|tired|bankrupt) (?:council|administration|system)|(?:was|were) failing|
    left (?:the|us|our|this)\b[^.;]{0,30}\b(?:mess|state|ruin\w*)|make no apology|
    (?:my|our) (?:political )?(?:opponents|rivals|manifesto|group|party colleagues)|those opposite|the opposition|
    common sense has prevailed|ballot box|
    (?:at the|next|coming|forthcoming|in the) (?:local |May |council )?elections?\b|polling day|
    next (?:May|spring)[^.;]{0,40}\b(?:residents|voters|you|people|say|chance|choose|decide|judge)|
    vote(?:s|d|rs)? (?:for|us|in)|the future I stood for|I (?:was|have been) (?:sent here|elected)|we were elected|
    (?:sent|put) here to|
    (?:promise[sd]?|pledge[sd]?|word|vow(?:ed)?)\b[^.;]{0,40}\b
    (?:kept|keep|keeping|in May|you|delivered|delivering|good)|
    deliver(?:ing|ed)? (?:on )?what we (?:promised|said|told)|
    (?:we|this team|this council|I) (?:made|took|acted|did|had the courage)\b[^.;]{0,50}\b
    (?:others would not|others did not|others only|others talked|nobody else|while others)|
    others (?:would not|did not|only talked|talked|looked away|dithered|carped|walked away)|
    while (?:others|they|the rest)|kept (?:this|the|it)\b[^.;]{0,30}\boff the agenda|taken for granted|
    people who should have known better|only an? (?:independent (?:Scotland|Wales)|united Ireland|change of government)|
    independence for|leave it to (?:readers|residents|you|others) to (?:judge|decide)|know whom to (?:thank|blame)|
    I (?:have )?fought|we (?:have )?fought|fight(?:ing)? (?:for|on)|we inherited|I inherited|service in ruins|
    mess (?:that )?(?:we|I) (?:found|inherited)|shocked by what I found|join us|stand for the council|deliver a leaflet|
    carped|we acted|Westminster|tax on jobs|cuts from|austerity|ideolog\w+|
    (?:years|decade)s? of (?:neglect|drift|decline|failure|waste|cuts|austerity)|side of the bus|
    we (?:will|shall) not (?:be|let)|hard-working (?:families|people)|people['’]s priorities
  )\b
`;
