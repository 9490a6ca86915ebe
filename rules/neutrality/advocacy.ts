import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Sentence } from "../../core/report/sentences.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { insteadOfSentence, insteadOfWords, withoutSentence } from "../../core/rule/rewrites.ts";
import { type BlockView, blockRule, type Context, type Rewrite } from "../../core/rule/rule.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { causeCues, takesUpCause } from "./advocacy/takesUpCause.ts";
import { turnOut, turnOutCues } from "./advocacy/turnOut.ts";
import { frames, type Key } from "./advocacy/urgedOn.ts";
import { decidingBody } from "./councilActors.ts";
import { isOfficersPart } from "./officersPart.ts";
import { quotedWithin } from "./quotedWithin.ts";
import { type Frame, framed, hitsWithin, isName, reportedSpeech } from "./sentenceFrames.ts";

/** How readers are told that their hour has come. */
const hourCues = cues(
  "advocacy-hour",
  oneLine`
    this is the moment|this is the time|this is the hour|this is the chance|this is the day|now is the moment|
    now is the hour|show them|show the doubters|show the world|show the government|show the minister|
    show the developers|show london|show westminster|show whitehall
  `,
);
/** How it is told what members are hoped to do. */
const hopeCues = cues(
  "advocacy-hope",
  oneLine`
    to be hoped|slip through|slip away|slip by|slip from|go begging|go to waste|pass it by|pass us by|get away|
    through its fingers|worthy of the name
  `,
);
const doubtCues = cues(
  "advocacy-no-doubt",
  "no hesitation|little hesitation|not hesitate|no qualms|no compunction|no scruples",
);
const advocacyCues = [lexicons.advocacy, turnOutCues, hourCues, hopeCues, doubtCues, causeCues];

export const advocacy = blockRule({
  id: "advocacy",
  family: "neutrality",
  summary: "Members are urged or exhorted, or a cause is argued for",
  why: "Officers set out the choices and what speaks for and against each. Urging members on takes a side, and the decision is theirs.",
  severity: "warning",
  kinds: { minutes: "info", constitutional: "off", "election-notice": "off", "member-report": "info" },
  zones: { quoted: "info", backgroundPapers: "off", foreword: "info" },
  offers: [
    insteadOfSentence("Members are asked to decide between the options in section [insert number]."),
    withoutSentence,
  ],
  reported: "info",
  roles: { consultation: "info" },
  messages: {
    urging:
      "“{words}” urges members on. Write what they are asked to decide (“The Committee is asked to …”) and give the reasons on each side.",
    moral:
      "“{words}” tells members what they ought to do. Recommend it in the usual form (“It is recommended that …”), with its reasons, or leave it out.",
    call: "“{words}” is a call to a cause. State the effect of the choice in facts and leave the choice to members.",
  },
  lexicons: [lexicons.advocacy],
  cues: advocacyCues,
  examples: {
    finds: [
      { text: "[[We urge the Committee]] to side with the parents." },
      { text: "[[Members must throw out]] this unhappy plan." },
      { text: "The island has waited thirty years and [[now is the time to]] build the bridge." },
      { text: "Cabinet has gone a long way and should [[hold its nerve]]." },
    ],
    quiet: [
      { text: "It is recommended that the Committee refuses permission." },
      { text: "The Council must set a lawful budget by 11 March.", note: "A duty in law" },
      { text: "The applicant should provide a drainage survey.", note: "A condition" },
      { text: "The petition calls on the Council to say no to the quarry.", note: "What others ask" },
      { text: "Drivers are urged to use the park and ride." },
    ],
  },
  limits: "A report that argues for one side by what it leaves out is not seen; the rules on options look for that.",
  *check(block, _options, context) {
    if (block.kind === "heading" || block.kind === "cell" || !isOfficersPart(block, context)) return;
    for (const sentence of block.sentencesWith(advocacyCues)) {
      const found =
        framed(sentence, frames) ??
        framed(sentence, turnOut) ??
        framed(sentence, takesUpCause) ??
        callIn(block, sentence) ??
        framed(sentence, doubtful);
      if (!found || quotedWithin(block, found)) continue;
      if (reportedSpeech.test(block.text.slice(sentence.start, found.start)) && !ownVoice.test(sentence.text)) continue;
      if (found.frame.message !== "call" && isLegal(block, sentence)) continue;
      yield {
        at: { start: found.start, end: found.end },
        message: found.frame.message,
        data: { words: found.words },
        ...(severityOf(found.frame, context) === "warning" && voting.test(sentence.text)
          ? { severity: "error", certain: true }
          : { severity: severityOf(found.frame, context) }),
        ...rewritesOf(block, found),
      };
    }
  },
});

/** "We urge the Committee to refuse": it is asked whether to. A point for decision may only go as a whole. */
function rewritesOf(
  { text, role }: BlockView,
  { start, end, words }: { readonly start: number; readonly end: number; readonly words: string },
): { readonly rewrites?: readonly Rewrite[] } {
  const body = urged.exec(words)?.[1];
  const to = plainly.exec(text.slice(end, end + 20))?.[0];
  if (body !== undefined && to !== undefined) {
    const put = `${body} ${/s$|^every /i.test(body) && !/^every/i.test(body) ? "are" : "is"} asked to decide whether to`;
    return { rewrites: [insteadOfWords({ start, end: end + to.length }, put), withoutSentence] };
  }
  return role === "recommendations" ? { rewrites: [withoutSentence] } : {};
}
/** To do what bodies do; what campaigners do would be an exhortation still. */
const plainly = regex`
  ^ to(?=
    \ (?:
      approve|adopt|agree|accept|refuse|reject|defer|note|close|keep(?! (?:faith|its|their))|retain|sell|buy|build|fund|
      object|oppose|support|choose|grant|dismiss|withdraw|extend|renew|reduce|increase|restore|repair|open|reopen|
      consult|write|lease|let\b
    )
  )
`;
const urged = regex`
  ^(?:[Ww]e|I|[Oo]fficers|[Tt]he (?:author|service|department))(?: would| must| strongly| earnestly| therefore)*
  \ (?:urge|implore|beg|exhort|entreat|beseech|call on|call upon|plead with|press)
  \ ((?:the |every )?(?:[Mm]embers|[Cc]ouncillors|[Cc]ommittee|[Cc]abinet|[Cc]ouncil|[Pp]anel|[Ee]xecutive|[Bb]oard))$
`;

/** A set phrase of campaigns; those that may be innocent count only beside members or a body that decides. */
function callIn(block: BlockView, sentence: Sentence) {
  const hit = hitsWithin(block.hits(lexicons.advocacy), sentence).find(
    (one) =>
      (one.phrase.tier === "call" || one.phrase.tier === "body") &&
      !isName(block.text, one) &&
      !(one.phrase.tier === "body" && foretold.test(block.text.slice(sentence.start, one.start))) &&
      !(one.phrase.tier === "body" && cameTo.test(block.text.slice(sentence.start, one.end))) &&
      !(
        /^let us/i.test(block.text.slice(one.start, one.end)) &&
        allowed.test(block.text.slice(sentence.start, one.start))
      ) &&
      !reliedOn.test(block.text.slice(sentence.start, one.start)) &&
      !innocent.test(sentence.text),
  );
  if (!hit) return undefined;
  // What a body is asked to resolve is for the rule on the form of recommendations.
  const loud = hit.phrase.tier === "call" || (exhorting.test(sentence.text) && !resolved.test(sentence.text));
  const frame: Frame<Key> = { pattern: exhorting, message: "call", ...(loud ? {} : { severity: "info" as const }) };
  return { start: hit.start, end: hit.end, words: block.text.slice(hit.start, hit.end), frame };
}

/** "Officers have come down against it": a view that was reached is told, and nobody is called to it. */
const cameTo =
  /\b(?:ha(?:s|ve|d)|having)(?: \w+ly| since| now| also| then| all| both| not| been)? come (?:out|down) \w+(?: \w+ \w+)?$/;

/** "It would be fought", "the objectors will fight this": what others will do is told, and nobody is called to it. */
const foretold = regex`
  (?<!
    \b(?:[Ww]e|I|us|all|[Cc]ouncil|[Cc]abinet|[Cc]ommittee|[Bb]orough|[Cc]ity|[Tt]own|[Cc]ounty|[Dd]istrict|[Oo]fficers)
    
  \ )\b(?:would|will|could|might|may)(?: \w+ly| also| then| always)? $
`;

/**
 * What people can be counted on to do is foretold, and what has been left to those now in office is told of them: nobody
 * is called to it.
 */
const reliedOn = regex`
  \b(?:relied|counted|depended|banked|trusted) (?:up)?on to (?:\w+ )?$|
  \b(?:has|had|have) (?:\w+ )?(?:fallen|been left) to (?:this one|
  (?:this|the (?:present|current|new|incoming)) (?:council|administration|leadership|cabinet|executive))
  \ to (?:\w+ ){0,2}$
`;

/** Somebody else lets us: "would have let us go to £90,000", "did not let us see it". */
const allowed =
  /\b(?:have|has|had|to|will|would|could|can|did|does|do|not|never|may|might|which|that|who|they|he|she|it) $/i;

const resolved = /^(?:\(?[a-z\d][\d.]*[.)]?\s+)?That (?:the )?[A-Z]/;

/** How members are to vote, in so many words. */
const voting = regex`
  \b(?:
    (?:[Mm]embers|[Cc]ouncillors|Cabinet|[Tt]he (?:Cabinet|Committee|Council|Panel|Executive|Board)|[Ww]e|[Yy]ou|they)
    \ (?:must|should|ought to|need to|have to)(?: all| now| therefore| not)*|
    (?:urge|ask|call (?:up)?on|implore|beg|exhort|press)(?:s|ed|ing)? [^.;]{2,40} to|^(?:[\d.]+ )?Please
  )
  \ (?:vote|campaign) (?:for(?! (?:an?|its|their|the) (?:new )?(?:vice-)?(?:chair|mayor|leader|candidate|member|
  representative))|against|down|through|no\b|yes\b|in favour|it|this|the)\b
`;

const severityOf = ({ severity }: Frame<Key>, { kind }: Context) =>
  kind === "minutes" || kind === "member-report" ? "info" : (severity ?? "warning");

/** A duty in law, a test or a condition: what a body must do whatever it thinks of the matter. */
const isLegal = ({ role }: BlockView, { text }: Sentence): boolean =>
  role === "legal" || legal.test(text) || conditional.test(text) || timed.test(text);

/** What must be done in a case that is supposed: the rule is stated, nobody is urged. */
const conditional = regex`
  \b(?:must|shall|cannot|may not) (?:not )?[a-z]+\b[^.;]{0,50}?\b
  (?:where|whenever|if|in any case in which|once|as long as) (?:the|it|an?|they|there|any|all|each|such|he|she)\b
`;

/** What is to be done by a time that is counted, and is done in any case. */
const timed = regex`
  \b(?:must|shall|has to|have to|is to|are to|needs? to) (?:then |also |now |each year |first )?(?:
    hold(?! (?:firm|fast|out|its nerve|their nerve|the line))|meet|publish|appoint|elect|set(?! an example)|
    make(?! (?:a stand|history|its mark))|approve|adopt|send|submit|respond|reply|decide|determine|review|report|
    give(?! (?:in|way|up)\b)|fill|fix|choose|consider|lay|sign|certify|complete|issue|display|pay|notify|tell|inform|
    consult|renew|register
  )\b[^.;]{0,80}?\b(?:
    within (?:the )?(?:next |first )?(?:\w+|\d+) (?:clear |working |calendar )?(?:days?|weeks?|months?|years?)\b|
    (?:no|not) (?:later|earlier|sooner) than\b|
    (?:at least|not less than) (?:\w+|\d+) (?:clear |working )?(?:days?|weeks?|months?|times)\b|
    (?:at least )?(?:once|twice) (?:a|in each|in every|every) |(?:each|every) (?:year|quarter|month|\w+ years)\b|
    annually|before (?:the )?\d{1,2}\b|by (?:the )?\d{1,2}\b|at (?:its|the|each) annual meeting
  )
`;

const legal = regex`
  \b(?:
    Act|[Ss]ections?|s\.|[Rr]egulations?|Schedule|[Ss]tatut\w+|lawful(?:ly)?|unlawful(?:ly)?|legal(?:ly)?|[Cc]ourts?|
    required?s?|[Pp]olicy [A-Z]+\d*|Local Plan|NPPF|[Pp]aragraphs?|[Cc]ode|[Cc]onstitution|standing orders?|[Gg]uidance|
    only (?:if|where|when)|unless|satisfied|regard to|regard for|material considerations?|weight|
    by \d{1,2}(?:st|nd|rd|th)? [A-Z]|
    disregard|interests?|quorum|quorate|balanced budget|framework|licen[cs](?:e|ing)|tribunal|appeal|duty under|
    Secretary of State|Ombudsman|auditors?|best value
  )\b
`;

/** Members or a body stand in the sentence as those who are to act, or something ought to be so. */
const exhorting = regex`
  \b${decidingBody}\b(?! (?:of|has|had|have) (?:\w+ )?(?:been|agreed|resolved))|\b(?:must|should|ought|let us|let)\b
`;

/** What bodies are told to do in any report: for information only, where nothing in law is in the sentence. */
const anyDuty = regex`
  \b(?:[Mm]embers|[Cc]ouncillors|[Tt]he (?:Committee|Panel|Council|Cabinet|Executive|Commission)|Cabinet)
  \ (?:must|should|ought to|dare not|needs? to) (?:not |now |never )?(?!
    (?:not )?hesitate (?:to|in) (?:contact|ask|call|rais|seek|get|speak|e-?mail|ring|report|refer|question)|
    withdraw (?:from|during)|raise (?:any|their)|bring (?:their|his|her)|
    direct (?:any|their|all)? ?(?:questions|enquiries|queries)|weigh\b|exercise (?:caution|care|restraint)|spend\b|
    be (?:
      aware|asked|advised|informed|given|provided|able|consulted|made|reported|notified|noted|mindful|invited|kept|
      involved|told|sent|submitted|set|used|treated|referred
    )|
    note|consider|decide|choose|tell|ask|require|receive|declare|register|provide|ensure|consult|pay|publish|set|comply|
    determine|take (?:into|account|care|advice)|satisfy|refer|bear|read|see|contact|have|continue|
    make (?:a|its|their) decision|attend|speak|include|monitor|review|maintain|identify|use|report|develop|apply|agree|
    approve|adopt|retain|hold|act (?:in|as|within)|do so|deliver|work|seek|meet|balance|manage|plan|assess|carry|follow|
    respond|also
  )[a-z]+
`;

const innocent = regex`
  \b(?:
    mph|carriageway|junction|roundabout|frontage|speed limit|[A-Z][a-z]+ crossroads|at the crossroads and|
    at the crossroads (?:of|with|where)|memorial|fire(?:fighters?|fighting)?|crime|fraud|infection|disease|flood|litter|
    cancer|obesity|drug|floodwater|weeds?|
    fight(?:s|ing)? (?:for )?the (?:[A-Z][\w'’-]+ )*(?:seat|ward|division|election|by-election|contest)|queue|ladder|
    lift|barrier|deposit|bollard|evidence base|risk assessment|working group|contractors? (?:must|should)|candidates?|
    pupils?|children should|drivers?
  )\b
`;

/** The author speaks after all. */
const ownVoice =
  /\b(?:[Ww]e (?:urge|call|ask|implore|beg|say)|[Mm]embers (?:must|should|ought)|officers (?:urge|call|implore))\b/;

const doubtful: readonly Frame<Key>[] = [
  { message: "moral", severity: "info", pattern: anyDuty },
  {
    message: "moral",
    severity: "info",
    pattern: regex`
      \b[Ww]e (?:must|cannot|should|need to|have to|dare not|ought to|owe) (?!
        be |inform|advise|report|note|point|apolog|consult|comply|ask|make it clear|confirm|rely|provide|ensure|have |
        assume|presume|infer|conclude|say |tell |know |predict|guarantee|quantify|verify|establish|determine|comment|
        disclose|publish|release|identify
      )[a-z]+
    `,
  },
  {
    message: "call",
    pattern: regex`
      \b(?:[Ii]t )?(?:would|must) be (?:an? |simply |quite |utterly |sheer |nothing (?:short|less) (?:of|than) )*
      (?:[a-z]+ )?(?:
        unforgivable|madness|unconscionable|disgraceful|cruel|heartless|criminal|lunacy|folly|unpardonable|betrayal|
        travesty|insult|tragedy|dereliction|surrender|capitulation|act of vandalism|slap in the face|kick in the teeth|
        crime|leap in the dark
      )\b
    `,
  },
  {
    message: "call",
    severity: "info",
    pattern: regex`
      \b[Ii]t would be (?:an? |simply |quite |utterly )*(?:
        wrong|right|foolish|irresponsible|reckless|unthinkable|perverse|mistake|shame|false economy|short-?sighted|
        indefensible|inexcusable|tragic|unfair|unjust
      ) (?:to|for|not|if|of)\b
    `,
  },
];
