import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Sentence } from "../../core/report/sentences.ts";
import type { Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { insteadOfWords, withoutSentence } from "../../core/rule/rewrites.ts";
import { type BlockView, blockRule, type Context, type Mark } from "../../core/rule/rule.ts";
import { isBriefing } from "../briefing/briefings.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { workingGroup } from "./decidingBodies.ts";
import { masked } from "./parties/masked.ts";
import { partyLexicons, partyMentions } from "./parties/partyMentions.ts";
import { forActor, politicalActor, rivalActor } from "./parties/politicalActors.ts";
import { gainCues, gainsOrLoses } from "./political-implications/gainsOrLoses.ts";
import { forTheGroup, handling, ofPaper, reception, slides } from "./political-implications/headings.ts";
import { isNoStanding, isTactic } from "./political-implications/noStanding.ts";
import { speaksToOwnSide } from "./provedWrong.ts";
import { framed, hitsWithin } from "./sentenceFrames.ts";
import { standingCues, standing as standingFrames } from "./standingFrames.ts";
import { goesDownAtDoors } from "./voters/atDoors.ts";
import { hintsAtElection, isAtTheDoors } from "./voters/electoralHints.ts";
import { howClose } from "./voters/howClose.ts";
import { countsVotes } from "./voters/voteSums.ts";

/** The lexicon, and the headings that are found by their form. */
const sentenceCues = [lexicons["political-implications"], standingCues, gainCues];
const implicationCues = [
  gainCues,
  standingCues,
  lexicons["political-implications"],
  cues(
    "political-implications-cues",
    oneLine`
      handling|positioning|presentation|optics|be presented|be sold|be announced|be spun|how it|how this|how that|
      what is in it|sensitivit*|sensibilities|angle|angles|dimension|dimensions|aspect*|perspective|political side|
      political factors|political points|party side|reception|what it|what this|what that|on the doorstep|on doorsteps|
      at the doors|the marginals|target seats|
      target wards|hustings|for the group|for us|
      leaves the group|leaves us
    `,
  ),
];

export const politicalImplications = blockRule({
  id: "political-implications",
  family: "neutrality",
  summary: "The report says what the matter means for a group, its standing or its image",
  why: "Officers' support keeps to council business: facts, options, and their merits for the authority. Who would gain or lose politically, or how it would look, is for members and their groups to judge.",
  severity: "error",
  kinds: {
    minutes: "off",
    motion: "off",
    "election-notice": "off",
    constitutional: "warning",
    "member-report": "warning",
  },
  zones: { backgroundPapers: "lower" },
  reported: "info",
  messages: {
    heading:
      "A heading on politics or presentation has no place in officers' support. Remove the section; keep what concerns the council under Risk.",
    sentence:
      "This says what “{cue}” means for a group or its image. Remove it; if there is a factual risk to the council, state that under Risk.",
    doubt:
      "“{cue}” may say how the matter looks for somebody in office. If it does, remove it; a factual risk to the council belongs under Risk.",
  },
  offers: [withoutSentence],
  cues: implicationCues,
  lexicons: [lexicons["political-implications"], ...partyLexicons],
  examples: {
    finds: [
      { text: "## [[Political implications]]\n\nNone." },
      { text: "[[Politically, Option B is the easier sell.]]" },
      { text: "[[To close it now would be awkward for the group and would hand its rivals ammunition.]]" },
      { text: "[[Handling: ensure the Leader can claim credit early.]]" },
    ],
    quiet: [
      { text: "Political proportionality rules under the 1989 Act apply to this panel." },
      { text: "The post is politically restricted." },
      { text: "Geo-political risk continues to affect gilt yields." },
      {
        text: "This briefing gives facts and options and does not deal with political implications.",
        note: "The rule itself",
      },
      { text: "A data breach would damage the Council's reputation." },
    ],
  },
  limits: "A sentence that only hints at who would gain, without a word for it, is not seen.",
  *check(block, _options, { classification, kind }) {
    const hits = block.hits(lexicons["political-implications"]);
    if (block.kind === "heading") {
      if (
        hits.some(
          ({ phrase }) =>
            phrase.tier !== "look" &&
            phrase.tier !== "macro" &&
            phrase.tier !== "hint" &&
            phrase.tier !== "actor" &&
            // What inspectors and auditors criticise has its place; what it does to a group has none.
            (phrase.tier !== "faint" || politicalActor.test(block.text)),
        ) ||
        handling.test(block.text) ||
        (isBriefing(kind) && (forTheGroup.test(block.text) || goesDownAtDoors(block.text)))
      ) {
        const closed = classification === "exempt" || classification === "confidential";
        yield {
          at: { start: 0, end: block.text.length },
          message: "heading",
          rewrites: [withoutHeading, insteadOfWords(behindNumber(block.text), "Risk implications")],
          // A talk with slides has the same name, and so has a note on who may see a closed paper.
          ...(slides.test(block.text) || reception.test(block.text) || (closed && ofPaper.test(block.text))
            ? { severity: "info" as const }
            : {}),
        };
      }
      return;
    }
    for (const sentence of block.sentencesWith(sentenceCues)) {
      const gain = gainIn(block, sentence, kind);
      if (gain) {
        yield gain;
        continue;
      }
      let judged = false;
      for (const mark of judge(block, sentence, hits)) {
        judged = true;
        yield mark;
      }
      const sits = judged ? undefined : framed(sentence, standingFrames);
      if (!sits || block.quoted(sits)) continue;
      const { start, end } = sentence;
      yield {
        at: { start, end },
        message: "doubt",
        data: { cue: sits.words },
        ...(sits.frame.severity ? { severity: sits.frame.severity } : {}),
      };
    }
  },
});

/** What the matter would do for a group; "the group" of a briefing is no working group that the paragraph names. */
function gainIn(block: BlockView, sentence: Sentence, kind: Context["kind"]): Mark<"sentence"> | undefined {
  const { start, end } = sentence;
  if (hitsWithin(block.hits(gainCues), sentence).length === 0 || block.quoted({ start, end })) return undefined;
  const found = gainsOrLoses(masked(block, sentence), kind === "group-briefing" && !workingGroup.test(block.text));
  if (!found) return undefined;
  const from = start + found.index;
  const cue = block.text.slice(from, from + found[0].length);
  return { at: { start, end }, message: "sentence", data: { cue }, certain: true };
}

/** Where nothing stands under it, the heading goes. */
const withoutHeading = { ...withoutSentence, title: "Remove the heading" };

/** A heading's words without its number. */
const behindNumber = (text: string): Span => ({
  start: /^\s*(?:(?:[\d.]+|[A-Z\d]{1,3}[.)])\s+)?/.exec(text)?.[0].length ?? 0,
  end: text.trimEnd().length,
});

function* judge(
  block: BlockView,
  { start, end, text }: Sentence,
  hits: ReturnType<BlockView["hits"]>,
): Iterable<Mark<"sentence" | "heading" | "doubt">> {
  // What somebody is quoted with is theirs, and no advice of officers'.
  const own = hits.filter(
    (hit) =>
      hit.start >= start &&
      hit.end <= end &&
      !block.quoted(hit) &&
      !isNoStanding(text, hit.start - start, hit.end - start),
  );
  const found = own.find((hit) => {
    const before = text.slice(0, hit.start - start);
    const from = hit.start - start;
    const to = hit.end - start;
    if (bodily(text, from, to) || sidesWith(text, from, to) || isBroken(text, from, to)) return false;
    switch (hit.phrase.tier) {
      case "hint":
      case "actor":
        return false;
      case "politics":
        return !disclaimed.test(before) && !elsewhere.test(text) && !raisedByOthers.test(before);
      case "handling":
        return !disclaimed.test(before);
      case "faint":
        return (
          (rivalActor.test(text) ||
            forActor.test(text.slice(hit.start - start)) ||
            partyMentions(block).some((one) => one.start >= start && one.end <= end)) &&
          standing.test(text) &&
          !ofThePast.test(text) &&
          !disclaimed.test(before) &&
          !business.test(text) &&
          !electoral.test(text) &&
          !isTactic(text)
        );
      case "macro":
        return !elsewhere.test(text) && hasActor(block, text, start, end) && !disclaimed.test(before);
      default:
        return (
          hasActor(block, text, start, end) &&
          !disclaimed.test(before) &&
          !business.test(text) &&
          !electoral.test(text) &&
          !consulted.test(text) &&
          !countsVotes.test(text)
        );
    }
  });
  if (found) {
    yield {
      at: { start, end },
      message: "sentence",
      data: { cue: block.text.slice(found.start, found.end) },
      // What has been is for the rules on persons, parties and those who governed as often as it is for this one.
      // What is told of an election is for the rule on that.
      ...(found.phrase.tier === "look" && !forecast.test(text) && !urged.test(text)
        ? { severity: "warning" as const }
        : {}),
      ...(speaksToOwnSide(text) ||
      (found.phrase.tier === "handling" && (hintsAtElection(text) || isAtTheDoors(text) || howClose(text)))
        ? { severity: "info" as const }
        : {}),
    };
    return;
  }
  // A word of image or standing beside somebody who holds office, in no frame that the rule knows: for information.
  const doubtful = own.find(
    (hit) =>
      !isBroken(text, hit.start - start, hit.end - start) &&
      (hit.phrase.tier === "actor"
        ? affected.test(text) && !paperwork.test(text) && !office.test(text)
        : hit.phrase.tier !== "hint" || (forecast.test(text) && !paperwork.test(text))) &&
      !kept.test(text.slice(0, hit.start - start)),
  );
  if (
    doubtful &&
    block.role !== "recommendations" &&
    !elsewhere.test(text) &&
    !business.test(text) &&
    !consulted.test(text) &&
    (hasActor(block, text, start, end) || holder.test(text) || seller.test(text))
  ) {
    const cue = block.text.slice(doubtful.start, doubtful.end);
    yield { at: { start, end }, message: "doubt", data: { cue }, severity: "info" };
  }
}

/** "Go down well shaft 3", "play badly drained pitches", "surface water goes down well": no reception is meant. */
const bodily = (text: string, start: number, end: number): boolean =>
  /(?:well|badly|poorly|better|best|worse|worst)$/i.test(text.slice(start, end)) &&
  (!received.test(text.slice(end)) || liquid.test(text.slice(0, start)));
/** Officers "in the group's corner" are for the rule on their taking sides. */
const sidesWith = (text: string, start: number, end: number): boolean =>
  /^corners?$/i.test(text.slice(start, end)) &&
  /\b(?:in|into) (?:your|their|his|her|its|[A-Za-z ]{0,30}['’]s) $/.test(text.slice(0, start));
/** "Rang the firm with the good news": somebody was told, and nothing is said of how it looks. */
const isBroken = (text: string, start: number, end: number): boolean =>
  /^(?:good|bad) news$/i.test(text.slice(start, end)) && toldTo.test(text.slice(0, start)) && !forecast.test(text);
const toldTo = regex`
  \b(?:
    rung|rang|told|telephoned|phoned|e-?mailed|written to|wrote to|informed|visited|called|texted|written|took|taken|
    brought|broke|broken|gave|given|passed on|conveyed
  )\b[^.;]{0,50}?(?: with| of| about| to give (?:him|her|them|it)| to tell (?:him|her|them))?(?: the| some)? $
`;
/** What may follow where a thing is received well or badly. */
const received = regex.i`
  ^(?:
    [.,;:!?)”"’]|$|
    \ (?:
      with|in|on|at|among(?:st)?|to|for|as|and|or|but|if|when|where|enough|here|there|locally|nationally|everywhere|
      anywhere|outside|inside|across|beyond|before|after|during|because|unless|until|now|this|that|either|indeed|by|
      than|so|especially|particularly|politically|whatever|whoever|next|amid|throughout|back
    )\b
  )
`;
const liquid = regex.i`
  \b(?:
    water|rain(?:fall|water)?|leachate|effluent|sewage|oil|silt|snow|salt|brine|slurry|resin|concrete|fuel|sand|gravel|
    pipes?|camera|rods?|divers?|players?|teams?|clubs?|side|band|orchestra|children
  )\b[^.;,]{0,30}$
`;

/** What may come of it, or what somebody had better do. */
const forecast = regex.i`
  \b(?:
    would|could|may|might|should|ought|need(?:s|ed)?|best|better|least|less|easier|harder|hard|easy|so that|if|lest|
    afford|wants?|likely|risk\w*|avoid\w*|has been prepared|no (?:easy )?way|carries|gives|leaves|tied|too
  )\b
`;
/** … as an order. */
const urged =
  /\b(?:[Mm]ake sure|[Mm]aking sure|[Ee]nsure|[Ss]ee (?:to it )?that|[Ss]tress|[Pp]ut it about|[Ll]et it)\b/;
/** What a thing would do to somebody in politics, or what they would make of it. */
const affected = regex.i`
  \b(?:
    would|could|may|might|will|should|can|helps? that|gives?|leaves?|lets?|allows?|makes?|spares?|saves?|costs?|buys?|
    suits?|pleases?|puts?|keeps?|gets?|takes?|owes?
  ) (?:\w+ ){0,6}?(?:
    damage|dent|boost|raise|lower|tarnish|polish|enhance|undermine|threaten|please|help|hurt|harm|suit|annoy|anger|
    upset|delight|comfort|worry|unsettle|trouble|satisfy|appease|reassure|placate|embolden|encourage|discourage|weaken|
    strengthen|cost|spare|save|leave|give|buy|claim|say|make|find|come under|look|seem|appear|read|show|swallow|stomach|
    bear|accept|live with|under pressure|open to|exposed|isolated|happy|unhappy|pleased|relieved|grateful|peace|running|
    something to|nothing to|advertisement|hard|easy|welcome|resent|grumble|rejoice|regret|celebrate|crow|gain|lose|
    profit|benefit|suffer|bad news|attention
  )\b|
  \b(?:has|have) made the running\b|\bown ranks\b|\bcharge of\b
`;
/** What offices do by their office: they decide, attend, sign and answer. */
const office = regex.i`
  \b(?:
    will (?:be )?(?:attend|chair|open|unveil|sign|present|introduce|report|receive|consider|decide|meet|lead|asked)\w*|
    authority to|delegat\w+|consult\w*|in consultation with|
    (?:Leader|Mayor)(?:['’]s)? (?:decision|office|scheme|order|delegat\w+|portfolio|report|budget|parlour|charity)|
    the Mayor of|London|Combined|Police|planning|applicant|application|
    Executive (?:Director|Summary|Head|Officer|Board)|service users?|client group|age group|the group of|focus group|
    user group|working group|members of the public|majority of|the minority of|ethnic minority|sets? out|approved by|
    requests?|questions?|nominat\w+|appoint\w*
  )\b
`;

/** Members' formal business, in which such words are plain. */
const paperwork = regex`
  \b(?:
    asked to (?:note|approve|agree|consider|comment)|recommended (?:that|to)|appendi(?:x|ces)|paragraphs?|regulations?|
    Act|statutory|budget monitoring|forecast|variance|Regulation|planning policy|Local Plan|minutes|£|%|code of conduct|
    scrutin\w+|risk (?:register|rating|score)|performance|KPI\w*|complain\w+|ombudsman|equalit\w+|treasury|climate|
    flood\w*
  )\b|
  £|%
`;

/** Those who wrote for and against a plan, and what they wrote. */
const consulted = regex`
  ^(?:[\d.]+ )?(?:Most |Some |Many )?(?:of (?:the|its) )?(?:[Ss]upporters|[Oo]pponents|[Oo]bjectors)
  \ (?:(?:most|more) (?:often|commonly) |mainly |mostly |often |chiefly )?
  (?:mentioned|cited|raised|gave|named|pointed to|wrote|valued|feared|liked|welcomed|spoke of|referred to)\b
`;

/** What the past has left behind, and nobody's good name. */
const ofThePast = /\b(?:is|are|was|were|be|remains?|as) (?:the|a|another|one) (?:\w+ )?legacy (?:of|from)\b/i;

const hasActor = (block: BlockView, text: string, start: number, end: number): boolean =>
  politicalActor.test(
    (workingGroup.test(block.text) ? text.replace(/\b[Tt]he [Gg]roup\b/g, " ") : text).replace(onDuty, " "),
  ) || partyMentions(block).some((one) => one.start >= start && one.end <= end);

/** The Mayor presents a shield and the Leader signs a covenant: that is what the office is for. */
const onDuty = regex.g`
  \b[Tt]he (?:Deputy |Lord )*(?:Mayor|Leader|Provost|Chair(?:man)?|(?:Executive|Cabinet) [Mm]ember)(?: of the Council)?
  \ (?:will |would |is to |was to |has |had |also )*(?:be )?
  (?:
    attend|present|open|unveil|sign|welcome(?! the (?:headlines?|news|credit))|host|lay|plant|launch|visit|thank|
    congratulat|introduc|announc|award|hand
  )\w*\b
`;

/** Offices whose holders have an image to keep. */
const holder = regex`
  \b(?:
    the (?:former |previous |current |new |deputy )?(?:Leader|leader)(?:['’]s)?|
    the (?:Mayor|Cabinet|Executive|Chair|Convener|executive|cabinet)(?:['’]s)?|(?:Cabinet|Executive|lead) [Mm]embers?|
    portfolio holders?|leading members|senior members|(?:Council|council)['’]s leadership|
    (?:the|between|both|all) groups|back ?benches|(?:new|present|current) leadership|campaigners|critics|own ranks|
    members|councillors|ward colleagues|the chamber
  )\b
`;

/** How the thing is told, though nobody in office is named. */
const seller = regex.i`
  \b(?:
    the press|attract less|buried|[Bb]urying|receives? the (?:plaudits|credit|applause)|voted for|story|stories|
    announcement|critics|a row|off the front|front pages?|bad news|attention is|read as|reads as|claim victory|
    presented as (?:the|a|an|somebody)|poor advertisement|way to sell|
    sell (?:it|this|them|the [a-z]+) to (?:the public|residents|people|voters|members)|climb-?down|u-turn|front page
  )\b
`;

/** It would be so, or is meant to be: how a thing looks is always a forecast. */
const standing = regex.i`
  \b(?:
    would|will|could|may|might|can|likely|should|expected|if|before|after|more|less|seen|want\w*|avoid\w*|risks?|
    to (?:close|defer|delay|refuse|agree|announce)
  )\b
`;
/** What turns on an election is for electoral-advantage. */
const electoral = /\b(?:sitting (?:members|councillors)|elections?|polling day|voters)\b/i;
/** The sentence says that it is not done. */
const disclaimed = regex.i`
  \b(?:
    not|nor|no|nothing|silent|never|without|none of|avoid(?:s|ing)?|exclud(?:e|es|ing)|leav(?:e|es|ing) (?:out|aside)|
    refrain(?:s)? from|rather than|regardless of|must keep out
  )\b[^.;:]{0,60}$
`;
/** The same, of what a paper leaves out. */
const kept = regex.i`
  \b(?:
    does not|do not|must not|may not|cannot|without|none of|exclud\w+|leav(?:e|es|ing) (?:out|aside)|refrain\w*|
    keep out|not (?:deal|cover|include|consider|advise)
  )\b[^.;:]{0,60}$
`;
/** "The complaint mentioned the politics of …": what somebody else brought up. */
const raisedByOthers = regex.i`
  \b(?:complain(?:t|ant)s?|letters?|witness(?:es)?|petition(?:er)?s?|objectors?|representations?|e-?mails?)
  \b[^.;:]{0,40}\b(?:mention|refer|allud|alleg|rais|claim|comment|complain)\w*\b[^.;:]{0,20}$
`;
/** The politics of nations and markets, or of rights, and the complaints that are sifted out for it. */
const elsewhere = regex.i`
  \b(?:
    geo-?political|gilts?|bond|markets?|inflation|interest rates?|treasury|economy|economic|global|international|
    national government|Parliament|Westminster|Ukraine|Europe\w*|protected characteristic|belief|opinion|PESTLE|asylum|
    refugees?|extremis\w+|Prevent|terroris\w+|vexatious|tit[- ]for[- ]tat|proportionality|restricted posts?
  )\b
`;
/** Other groups and other credit: money, services, procedure. */
const business = regex.i`
  \b(?:
    leaves? the room|seats? on (?:the|an?|each)|other business|tax credit|credit balance|working group|steering group|user group|focus group|
    age groups?|community groups?|client group|interest group|friends group|peer group|support group|task group|
    cash flow|ledger|invoice|children|patients?|pupils?|tenants['’]? panel|asbestos|flood|weather|frost|
    council tax support
  )\b
`;
