import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Kind } from "../../core/report/meta.ts";
import { textBefore, textBehind } from "../../core/report/sentences.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import { blockRule } from "../../core/rule/rule.ts";
import { isBriefing } from "../briefing/briefings.ts";
import { adviceCues, tellsAdvice } from "./member-correspondence/adviceToOne.ts";
import { isAgreedTo } from "./member-correspondence/consentGiven.ts";
import { goingOn, judge } from "./member-correspondence/membersLetters.ts";
import { privateWords, privateWordsCues } from "./member-correspondence/privateWords.ts";

/** The means by which members write and speak to officers in private. */
const channels = cues(
  "private-channels",
  oneLine`
    rung|asked us|asked me|told us|told me|go no further|any further|on the understanding|same understanding|on to the|
    on to us|on to officers|marked as private|marked private|marked as confidential|marked confidential|marked personal|
    her reply|his reply|asks that|asks for|From: Cllr|From: Councillor|e-mail*|email*|letter|letters|wrote|writes|
    written to|in writing|text message*|texted|texts|a text|WhatsApp*|whatsapp*|telephone*|phone|phoned|by phone|
    by text|rang|
    voicemail*|voice message*|answerphone|handwritten|handwriting|note of|note to|a note|post-it|privately|
    private conversation*|in private that|in conversation|conversation with|spoke to|spoken to|told me|told us|
    told officers|told the author|said to me|said to officers|to me that|inbox|messages|a message|reply to|reply from|
    answer to officers|a line from|replied to the|replied to me|replied to us|answered the|strictly for|off the record|
    my name out|between you and me|between ourselves|found its way to us|message to|message of|message from|line from|
    line to|words to|text to|words with|messaged|tweeted officers|exchange with|exchange of|exchanged|correspondence|
    between ourselves|over coffee|in the corridor|in confidence|called me|called the|put it to|mentioned|told officer|
    has told|have told|sent officers|sent me|sent us|let officers know|let it be known|in touch with officers|
    given to officers|confided|direct message*|annotated|in the margin|marginal|Teams chat|Teams message*|video call|
    a call with|jottings|jotted|in the lift|on the stairs|car park|over lunch|over a drink|after the meeting|mailed|
    WhatsApped|DMed|pinged|faxed|asked not to be named|by return|in it Councillor|In it Cllr|let slip|stopped the|
    confess*|when pressed|owned that|remarks|remarked to|Copies of|forwarded|chat message*|aside|to one side|dropped|
    buttonholed|collared|waylaid|sent the
  `,
);

const quoted = cues("private-words", privateWordsCues);

/** Finds what a councillor wrote or said to officers in private, relayed or attached in a document. */
export const memberCorrespondence = blockRule({
  id: "member-correspondence",
  family: "confidentiality",
  bySense: true,
  summary: "What a councillor wrote or said to officers is quoted, relayed or attached",
  why: "Members must be able to write and speak to officers without finding their words in a report. Published, they also draw officers into politics.",
  severity: "warning",
  zones: { quoted: "same", closed: "info", foreword: "lower" },
  kinds: { "election-notice": "off" },
  offers: [withoutSentence],
  messages: {
    relayed:
      "This gives what a councillor wrote or said to officers. Take it out, put the point as a matter for the report in neutral words, or say that the councillor has agreed to it.",
    doubt:
      "This seems to draw on what a councillor wrote or said in private. If so, take it out, or say that the councillor has agreed to it.",
    attached:
      "This attaches or cites a councillor's letters or messages to officers. Leave them out, or say that the councillor has agreed to their publication.",
    advised:
      "This gives what a councillor was advised in private. Take it out, give the advice as the report's own to all members, or say that the councillor has agreed to it.",
  },
  cues: [channels, quoted, adviceCues],
  examples: {
    finds: [
      { text: "[[Councillor Vey texted the engineer to say that the bollards were absurd]]." },
      { text: "[[The Leader told me by telephone that she wanted it gone]]." },
      { text: "[[Councillor Vey's letter to the Head of Parks is at Appendix 4]]." },
    ],
    quiet: [
      { text: "Councillor Vey's written question is printed in the minutes." },
      { text: "The Chief Executive wrote to all councillors on 4 May." },
      { text: "Councillor Vey has agreed that his e-mail of 4 May may be attached." },
      { text: "The Leader wrote to the Secretary of State on behalf of the Council." },
      { text: "The leader of the youth group told officers in private about a safeguarding matter." },
    ],
  },
  limits: "Whether a councillor agreed is known only where the sentence or the next says so.",
  answered: ({ sentences, text }, { start, end }) => isAgreedTo(text.slice(start, end), textBehind(sentences, start)),
  *check(block, _options, { kind }) {
    const briefing = isBriefing(kind);
    const usual = new Set(block.sentencesWith(channels));
    for (const sentence of block.sentencesWith([channels, quoted, adviceCues])) {
      if (isAgreedTo(sentence.text, textBehind(block.sentences, sentence.start))) continue;
      if (kind !== "minutes" && tellsAdvice(sentence.text)) {
        yield {
          at: { start: sentence.start, end: sentence.end - (/[.!?]$/.test(sentence.text) ? 1 : 0) },
          message: "advised",
          ...(ofTheMember.has(kind) ? { severity: "info" } : { certain: true }),
        };
        continue;
      }
      if (kind === "minutes" && [saidAtMeeting, toldOfOwn, readOut].some((one) => one.test(sentence.text))) continue;
      const known = usual.has(sentence) ? (judge(sentence.text) ?? goingOn(sentence, block)) : undefined;
      const found = known ?? privateWords(sentence.text, textBefore(block.sentences, sentence.start, 2));
      // Members who were consulted answer in the open, unless they say not.
      const message =
        found === "relayed" && consulted.test(block.text.slice(Math.max(0, sentence.start - 200), sentence.start))
          ? "doubt"
          : found;
      // In a closed paper of a committee, no more than what is sure.
      if (message && (message !== "doubt" || briefing || block.zone !== "closed"))
        yield {
          at: { start: sentence.start, end: sentence.end - (/[.!?]$/.test(sentence.text) ? 1 : 0) },
          message,
          ...(message === "doubt" ? { severity: "info" } : {}),
        };
    }
  },
});

/** Reports that may tell a member's own matter: to him, or as evidence. */
const ofTheMember: ReadonlySet<Kind> = new Set(["member-briefing", "monitoring-officer-report"]);

/** In minutes, what a councillor said aloud: the letter that is spoken of is another's. */
const saidAtMeeting = regex`
  \b(?:
    (?:Councillor|Cllr\.?) [A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}|
    [Tt]he (?:
      (?:Deputy )?(?:Leader|Mayor|Convener|Provost)|
      (?:Cabinet|Executive|Lead) Member(?: for [A-Z]\w+(?:,? (?:and )?[A-Z]\w+){0,4})?|Portfolio Holder|Chair(?:man)?
    )(?: of the [A-Z]\w+)?
  )(?:,[^,;.]{3,80},)? (?:then |also )?(?:
    said|asked(?! (?:us|officers|the (?:[a-z]+ )?(?:officer|engineer|author)))|observed|stated|pointed out|
    drew attention|replied|added|argued|reported
  ) (?!privately|in confidence|to (?:officers|the [a-z]+) )(?:that|whether|why|how|what|which|when|where|who|if|to)\b(?!
    [^.;]*\b(?:
      (?<!been )(?:e-?mail\w*|telephone\w*|phone\w*)|(?:an?|by|his|her|their|private) texts?|text messages?|texted|
      WhatsApp|privately|in confidence
    )\b
  )
`;
/**
 * "Councillor Dale reported that he had e-mailed the bus company": what a member tells a meeting of letters that are
 * his own.
 */
const toldOfOwn = regex`
  \b(?:(?:Councillor|Cllr\.?) [A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}|The (?:Chair(?:man|woman)?|Mayor|Convener|Leader)) (?:then |also )?
  (?:said|reported|stated|added|explained|advised) (?:that )?(?:she|he|they) (?:had|would) (?:also |already |since )?
  (?:received|e-?mail(?:ed)?|writ(?:e|ten) to|r[iu]ng|phoned?|telephoned?|contact(?:ed)?|sp(?:eak|oken) to)\b
  (?![^.;]*\b(?:privately|in confidence|off the record)\b)
`;
/** A letter that the meeting heard. */
const readOut = /\bread (?:out )?(?:an? |the |out )(?:short |further |brief )?(?:letter|statement|e-?mail|message)\b/;
const consulted = regex`
  \b(?:[Cc]ouncillors?|[Mm]embers?)\b[^.]{0,60}\b
  (?:consulted|asked for (?:their|his|her) (?:views|comments)|invited to comment)\b
`;
