import { oneLine, regex } from "../../core/pattern/regex.ts";
import { type Sentence, textBefore, withoutStop } from "../../core/report/sentences.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import { type BlockView, blockRule, type Rewrite } from "../../core/rule/rule.ts";
import { isBriefing } from "../briefing/briefings.ts";
import { isAssessed, isCompared } from "./commercial-detail/assessed.ts";
import { rivalsPriced, tellsLimit } from "./commercial-detail/bargains.ts";
import { measuresBid } from "./commercial-detail/bidMeasured.ts";
import { bidderColumn } from "./commercial-detail/dealings.ts";
import { judge, live, longest } from "./commercial-detail/dealsInHand.ts";
import { tellsOffer, tellsReach } from "./commercial-detail/offersTold.ts";
import { title } from "./exemptions/leaks.ts";
import { reveals } from "./exemptions/revealingTitles.ts";
import { redacting, sumOfMoney } from "./redacting.ts";

/** Words of bidding, pricing and bargaining. */
const trade = cues(
  "trade-words",
  oneLine`
    quality 2*|quality 3*|quality 4*|quality 5*|quality 6*|quality 7*|quality 8*|quality 9*|bid|bids|bidder*|bidding|
    tender|tenders|tenderer*|tendered|quote|quotes|quoted|quotation*|offer|offers|offered|counter-offer*|reserve|valuer|
    valuation|valued|worth|asking price|accept|settle|settled|settlement|walk away|walk-away|negotiat*|prepared to pay|
    willing to pay|bottom line|unit rate|day rate|hourly rate|priced|price|prices|scored|scores|score|margin|standstill|
    incumbent|rival|rivals|came in at|rang in with|rang back with|phoned in with|phoned back with|phoned through with|
    telephoned with|called in with|called back with|came back with|telephoned us with|rang us with|phoned us with|
    rang with|phoned with|texted a|texted with|texted its|rang up with|emailed a|emailed us|emailed a price|
    emailed a figure|emailed a quote|emailed its|rang in a|rang through with|phoned in a|phoned a price|emailed with|
    wrote with|wrote in with|wrote back with|got back with|undercut|buy out|pencilled in|under offer|heads of terms|
    profit|turnover|indicative terms|do it for|do the work for|go up to|go as high|go as low|stand a rent|let the|
    ceiling|maximum|minimum|in mind|not yet known|get it for|get the|can go to|go to|in confidence|dearer|cheaper|
    can afford|asks for|haggl*|asked for|wants|would take|cheapest|lowest|highest|firm|firms|contractor*|preferred
  `,
);

/** Words that are as often said of other things: what they open is for information. */
const tradeTalk = cues(
  "trade-talk",
  oneLine`
    been told that|was told that|were told that|led to believe|led to think|marked down|of the two|of the three|
    of the four|of the five|need not know|must not know|should not know|not to know|need not hear|need not be told|
    not be told|thinks that we|thinks that the council|believes that we|believes that the council|call it off|
    go quietly|go away|have authorised|has authorised|hope to close|hope to settle|full price|market rent|market value|
    guide price|full value|were under budget|were within budget|opened at|opened with|opened on|began at|began with|
    started at|started with|started out|went in at|if pressed|if pushed|if need be|in hand|in reserve|back pocket|
    rather than lose|at a pinch|at a push|as little as|take as|more than the|finished at|come in at|come back at|
    came back at|came in|come in|short of|behind the|in early|are at £*|is at £*|put in for|competed for|wanted £*|
    would have charged|would have cost|not to let|not let|pushes back|live with|sticks|first figure|opening position|
    opening offer|closing at|open with|other side|developer hold*|developer push*|developer would|developer refuse*|
    developer balk*|developer's appraisal|landlord is|union|insurers|came in|came last|came second|the winner|charges|
    unit rates|makes|turned over|given to us|let us see|told us|told officers|asked us|between ourselves|
    management accounts|method statement|final round|officers would|officers could|we will|we would|we shall|
    council could|council would|patented|drop its|halfway|talks|mediation|suit|suits|would do|will do|could do|
    would still|entertained|true floor|real floor|true limit|true ceiling|our floor|our limit|the floor|sleeve|
    play with|room to come|room to go|room to move|down to £*|noses|hand off|arm off|our while|while to|short of £*|
    as little as £*|set aside|put by|points|marks|leave to go|leave to come|latitude to|not yet been accepted|
    asking price|guide price|opening reply|first reply|opening offer|initial offer|shake hands|shook hands|
    expect something|of each other|of one another|would pay £*|could pay £*|in the region of £*|look elsewhere|
    makes no sense|in hand to|relieved|delighted|stretch to £*|up to £*|jump at|snap*|carry on for £*|be understood|
    be known|hinted|hints|to understand|intimated|go for £*|stay for £*|stay on for £*|renew at £*|renew for £*|
    last word|final word|is at £*|was at £*|are at £*|came out at|ahead of the|behind the|swing it|clinch*|pull out|
    drop out|back out|not say no|worth our|not be worth|not worth
  `,
);

/** Words of a limit that the other side must not learn, and of an offer that lies before it. */
const limits = cues(
  "trade-limits",
  oneLine`
    last resort|at worst|if pressed|if need be|in the end|the most that|the most the council|the most we|the least that|
    the least the council|the least we|the highest that|the lowest that|the limit of what|as low as|as high as|
    as far as we|anything over|anything above|anything under|anything below|anything less than|anything more than|
    anything from|any figure above|any figure over|any price above|any price over|stop at £*|line at £*|any offer over|
    any offer above|any offer below|any sum below|any sum under|on the table|be rid of|part with|enough to|be accepted|
    be taken|give up to £*|pay up to £*|offer up to £*
  `,
);

/** Words without one of which nobody is told what a firm would charge, or how far the council would go. */
const offerTalk = cues(
  "trade-offers",
  oneLine`
    £*|pence|out of|marks|points|can go|could go|would go|will go|go as far|might go|move from|rise from|would take|
    could take|will take|would accept|least that|most that|lowest that|led to expect|led to hope|could have had|
    hold out|holds out|holds firm|asks for|wants|refuses|refuse|declines|decline|insists|insist|says no|push back|
    sticks|authority to|authorised to|prepared to|ready to
  `,
);

const everything = [trade, tradeTalk, limits, offerTalk];

const standstill =
  /\bstandstill (?:notice|letters?|period)\b[^.;]{0,40}\b(?:was|were|ended|expired|issued|sent|has|have)\b/i;

/** Finds prices, scores and bargaining positions that belong to a competition or a deal not yet done. */
export const commercialDetail = blockRule({
  id: "commercial-detail",
  family: "confidentiality",
  bySense: true,
  summary: "A bidder's price or score, a reserve, or the council's bargaining position stands in a public document",
  why: "Whoever bids or bargains next reads it too: the council pays more or receives less, and a bidder may complain of a breach of confidence.",
  severity: "warning",
  kinds: { "election-notice": "off", "planning-report": "info" },
  zones: { closed: "info" },
  offers: [withoutSentence],
  messages: {
    bid: "This gives a bidder's price or score. Move it to an exempt appendix until the contract has been awarded, and say here how many bids there were and how they were judged.",
    position:
      "This shows what the council would pay or accept. Move it to an exempt appendix: the other side will read it.",
    doubt:
      "This may show what somebody bid, or what the council would pay or accept. If it is not public yet, move it to an exempt appendix.",
    affairs:
      "This tells of a company's finances as it told them to the council. Move it to an exempt appendix, or give only what the company has published.",
  },
  cues: everything,
  examples: {
    finds: [
      { text: "[[Bidder C offered £212,000 for the site]]." },
      { text: "[[The Council would settle at anything below £90,000]]." },
      { text: "[[The reserve price for the yard is £400,000]]." },
    ],
    quiet: [
      { text: "The contract was awarded to Orme Works Ltd for £212,000 on 2 May." },
      { text: "The reserve stands at £4.1m.", note: "A reserve in the accounts" },
      { text: "Four tenders were received and were scored 60% on price." },
      { text: "The approved budget for the works is £212,000." },
    ],
  },
  limits: "A name and a sum in different sentences are not seen together.",
  *check(block, _options, { classification, kind }) {
    const kept = classification === "exempt" || classification === "confidential";
    // Where there is an exempt part, what was bid stands in it.
    const apart = kept || classification === "part-exempt";
    // A closed paper of a committee is where such things belong; a briefing goes to one group or member.
    const briefing = isBriefing(kind);
    if (block.zone === "closed" && !briefing) return;
    const plain = new Set(block.sentencesWith([trade, limits]));
    const talk = block.sentencesWith(tradeTalk);
    const usual = talk.length === 0 ? plain : new Set([...plain, ...talk]);
    // A cell is often a sum alone, which is nobody's.
    if (usual.size === 0 && !/[a-z]{2}/.test(block.text)) return;
    for (const sentence of block.sentencesWith(everything)) {
      if (!usual.has(sentence)) {
        const message = offerOrReach(sentence, block);
        if (message)
          yield {
            at: withoutStop(sentence),
            message,
            rewrites: redactingSums(sentence, block),
            ...(kept || message === "doubt" ? { severity: "info" } : {}),
          };
        continue;
      }
      if (block.kind === "cell" && bidderColumn.test(block.text)) {
        yield { at: sentence, message: "doubt", severity: "info" };
        continue;
      }
      const limit = tellsLimit(sentence.text);
      const offered = offerOrReach(sentence, block) ?? (apart && measuresBid(sentence.text) ? "bid" : undefined);
      if (
        !limit &&
        !offered &&
        !/\d/.test(sentence.text) &&
        !unpriced.test(sentence.text) &&
        !/\bhalf|\bthird|\bone in\b|\bper cent\b|\b(?:asking|guide) price\b|\bof (?:each other|one another)\b/.test(
          sentence.text,
        )
      )
        continue;
      // The record of an award says what was agreed, and with whom.
      if (kind === "decision-record" && awarded.test(sentence.text)) continue;
      // In a briefing a Group is one of councillors, whose schemes are another rule's affair.
      if (
        briefing &&
        otherGroups.test(sentence.text) &&
        !/\b(?:bid|bids|tender\w*|offer\w*|quot\w+|contract\w*|lease|sale)\b/i.test(sentence.text)
      )
        continue;
      const before = textBefore(block.sentences, sentence.start, 4);
      if (isAssessed(sentence.text, before) || isCompared(sentence.text, before)) continue;
      const judged = judge(sentence, textBefore(block.sentences, sentence.start));
      const found = judged === undefined || judged === "doubt" ? (offered ?? judged) : judged;
      const plainly =
        plain.has(sentence) ||
        limit ||
        offered ||
        rivalsPriced(sentence.text, textBefore(block.sentences, sentence.start));
      const message = found && !plainly ? "doubt" : found;
      if (!message) continue;
      // What each bidder scored is told to all of them in the notice of an award that its record speaks of.
      const noticed = kind === "decision-record" && standstill.test(block.text);
      const severity =
        kept || noticed || message === "doubt" || isTelltale(sentence.text)
          ? ("info" as const)
          : live.test(sentence.text) || (message === "bid" && awaited.test(block.text))
            ? ("error" as const)
            : undefined;
      const rewrites = redactingSums(sentence, block);
      yield { at: withoutStop(sentence), message, rewrites, ...(severity ? { severity } : {}) };
    }
  },
});

/** Offers to strike the sums out where what is left tells nothing, and to take the sentence away. */
function redactingSums(sentence: Sentence, block: Pick<BlockView, "sentences" | "text">): readonly Rewrite[] {
  const { start, end } = withoutStop(sentence);
  return redacting(block.text.slice(start, end), sumOfMoney, "Redact the sum", (text) => {
    const left = { ...sentence, text };
    const before = textBefore(block.sentences, start);
    return (
      tellsLimit(text) ||
      offerOrReach(left, block) !== undefined ||
      judge(left, before) !== undefined ||
      rivalsPriced(text, before)
    );
  });
}

/** The title of an exempt appendix that gives it away is another rule's, at the same words. */
const isTelltale = (text: string): boolean =>
  text.length <= longest &&
  listed.test(text) &&
  (title
    .exec(text)
    ?.slice(1)
    .some((one) => one !== undefined && reveals(one)) ??
    false);

const listed = /^\W*(?:[Ee]xempt )?(?:Appendix|Annex|Enclosure) \w{1,2}\b/;

const otherGroups = regex`
  \b[Tt]he [A-Z][a-z]+(?: [A-Z][a-z]+)? Group\b|
  \b(?:[Tt]heir|[Tt]he (?:other (?:side|group|lot)|opposition)['’]s?) (?:(?:own|shadow|alternative|draft) )*
  (?:costings|sums|workings|figures|amendments?|alternative|budget|manifesto|scheme)\b
`;
const awarded = regex.i`
  \b(?:to )?(?:award|extend|renew|let|enter into|accept)\b[^.;]{0,80}\b(?:contracts?|leases?|agreements?|tender)\b
  (?![^.;]*\b(?:ranked|second|unsuccessful|losing|other bidders?)\b)
`;

/** The block says that the award is still to be made. */
const awaited = regex.i`
  \b(?:asked|invited|recommended|due|to decide whether|will be asked) to (?:approve )?(?:the )?
  (?:award|accept|appoint|let)\b|
  \b(?:award|contract) (?:is|will be|is to be|would be) (?:due|made|awarded|let|decided|signed)\b|
  \b(?:the|any) award (?:follows|depends|is not)\b|\b(?:will|is to|would) (?:then |now )?award the contract\b
`;

/** What a firm would charge, or how far the council would go, in words that are no bidding. */
const offerOrReach = (sentence: Sentence, block: Pick<BlockView, "sentences">) =>
  sentence.text.length <= longest
    ? (tellsReach(sentence.text) ?? tellsOffer(sentence.text, textBefore(block.sentences, sentence.start, 2)))
    : undefined;

/** Nothing in figures, but a firm's secrets or weakness. */
const unpriced = /\b(?:method statement|proposal relied|short of (?:cash|money)|patented|meet it halfway)\b/i;
