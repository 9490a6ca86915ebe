import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Sentence } from "../../core/report/sentences.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { type BlockView, blockRule, type Context } from "../../core/rule/rule.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { decidingBody } from "./councilActors.ts";
import { isOfficersPart } from "./officersPart.ts";
import { type Frame, framed, hitsWithin, isName, reportedSpeech } from "./sentenceFrames.ts";
import { causeCues, takesUpCause } from "./takesUpCause.ts";
import { turnOut, turnOutCues } from "./turnOut.ts";

type Key = "urging" | "moral" | "call";

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
  zones: { quoted: "off", backgroundPapers: "off", foreword: "info" },
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
      if (!found || block.quoted(found)) continue;
      if (reportedSpeech.test(block.text.slice(sentence.start, found.start)) && !ownVoice.test(sentence.text)) continue;
      if (found.frame.message !== "call" && isLegal(block, sentence)) continue;
      yield {
        at: { start: found.start, end: found.end },
        message: found.frame.message,
        data: { words: found.words },
        severity: severityOf(found.frame, context),
      };
    }
  },
});

/** A set phrase of campaigns; those that may be innocent count only beside members or a body that decides. */
function callIn(block: BlockView, sentence: Sentence) {
  const hit = hitsWithin(block.hits(lexicons.advocacy), sentence).find(
    (one) =>
      (one.phrase.tier === "call" || one.phrase.tier === "body") &&
      !isName(block.text, one) &&
      !(one.phrase.tier === "body" && foretold.test(block.text.slice(sentence.start, one.start))) &&
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

/** "It would be fought", "the objectors will fight this": what others will do is told, and nobody is called to it. */
const foretold = regex`
  (?<!
    \b(?:[Ww]e|I|us|all|[Cc]ouncil|[Cc]abinet|[Cc]ommittee|[Bb]orough|[Cc]ity|[Tt]own|[Cc]ounty|[Dd]istrict|[Oo]fficers)
    
  \ )\b(?:would|will|could|might|may)(?: \w+ly| also| then| always)? $
`;

/** What people can be counted on to do is foretold: nobody is called to it. */
const reliedOn = /\b(?:relied|counted|depended|banked|trusted) (?:up)?on to (?:\w+ )?$/;

/** Somebody else lets us: "would have let us go to £90,000", "did not let us see it". */
const allowed =
  /\b(?:have|has|had|to|will|would|could|can|did|does|do|not|never|may|might|which|that|who|they|he|she|it) $/i;

const resolved = /^(?:\(?[a-z\d][\d.]*[.)]?\s+)?That (?:the )?[A-Z]/;

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
    only (?:if|where|when)|unless|satisfied|regard to|regard for|material considerations?|weight|by \d{1,2} [A-Z]|
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

const actor = oneLine`
  (?:
    [Ww]e|I|[Oo]fficers|[Tt]his (?:report|paper|department|service)|
    [Tt]he (?:author|report|service|department|team|directorate|writer|Director|Chief Executive|Head of [A-Z][a-z]+)
  )
`;
const urge = oneLine`
  (?:
    urges?|implores?|begs?|exhorts?|beseech(?:es)?|entreats?|calls? (?:on|upon)|appeals? to|pleads? with|press(?:es)?|
    challenges?|dares?|invites? (?:every|each)
  )
`;
const adverb = oneLine`
  (?:
    (?:
      strongly|earnestly|therefore|respectfully|once|again|now|also|most|firmly|would|can only|must|all|sincerely|and|
      surely|simply|at last|instead|never|not|have the courage to|have no hesitation in|not hesitate to
    )
  \ ){0,3}
`;
/** What nobody is told to do by law: to be brave, to side with somebody, to fight. */
const striving = oneLine`
  (?:
    allow (?:itself|themselves) to be|
    be (?:bounced|bullied|railroaded|stampeded|browbeaten|blown off course|dictated to|held to ransom)|
    (?:grant|approve|pass|give|accept|refuse|agree|back|let) [^.;]{0,40}(?:
      with (?:a |all )?(?:good|due) (?:grace|heart)|without (?:fuss|ado|further ado|a second thought|quibbl\w+)|gladly|
      gracefully|wholeheartedly
    )|
    fight|resist|stand (?!down|in |at |for election)|hold (?:firm|fast|out|its|their|the line)|seize|grasp|grab|dig|
    see (?:off|through|sense|this|that)|throw (?:it|out|this|its|their)|oppose|defend|champion|back|rally|unite|
    speak (?:up|out)|send a|say|think (?:again|twice|hard)|come (?:out|down|off)|
    be (?:brave|bold|ashamed|proud|true|resolute|under no|in no doubt|taken in|fooled|swayed|deflected|cowed)|show|
    flinch|waver|blink|falter|lose|cave|bow|give (?:in|it|this|them|the (?:scheme|plan|project|proposal|green)|way)|
    surrender|walk away|turn (?:its|their|down|a deaf|back)|let (?:this|them|the|these|slip|down|down)|countenance|
    tolerate|stand by|sit|do (?:right|the right|the decent|everything|all|better)|shrink|hesitate|
    act (?:now|today|at|before|with)|listen to|wake|make (?:a stand|no|sure|their|its voice|history)|
    take (?:a stand|courage|heart|this (?:chance|opportunity)|the (?:plunge|chance|opportunity))|embrace|kick|demand|
    insist|lobby|campaign|condemn|lend|join|get (?:behind|on|it|a grip|this)|
    put
    \ (?:residents|people|the (?:people|town|village|community|children|needs of)|an end|a stop|families|party|its|their)|
    draw a|lead (?:the|by|from)|press (?:ahead|on|the|for)|reject|refuse to|
    choose(?! (?:between|whether|one of|which|among|a chair))|opt for|plump for|pick|vote|support|go for|
    go (?:ahead|further|the)|face (?:up|down|facts|reality)|end (?:this|the (?:scandal|farce|misery|uncertainty))|
    bring (?:it|this|an end)|save|stop (?:this|the|these|dithering|it)|protect (?:our|these)|
    remember (?:who|that|their|its)|forget (?:who|that)|swallow|bury|rise|refuse (?:this|it|these)|accept nothing|
    treat (?:this|these)
  )
`;
/** What is said to be impossible is not said to be wrong: "cannot show a five-year supply", "cannot say when". */
const unable = "(?:show|say|sit|hold|make|come|lose|speak|send|oppose|do everything)";
/** Settling it one way or the other: often a duty, so a finding only for information. */
const settling = oneLine`
  (?:approve|adopt|agree|endorse|accept|refuse|grant|proceed|go ahead|dismiss|turn down|opt|decide in favour|find for)
`;

const frames: readonly Frame<Key>[] = [
  {
    // "Members should have no hesitation in approving the order."
    message: "urging",
    pattern: regex`
      \b${decidingBody}(?: (?:now|therefore|all))? (?:should|can|need|may|could|ought to|will) (?:therefore |surely )?
      (?:
        (?:have|feel) (?:no|little|not the least) (?:hesitation|qualms?|compunction|scruples?) (?:in|about|over)
        \ [a-z]+ing|
        not hesitate to [a-z]+
      )\b
    `,
    unless: /\b(?:contact|ask|call|raise|report|get in touch|declar\w+|seek|question)\b/,
  },
  { message: "urging", pattern: new RegExp(`\\b${actor} (?:\\w+ ){0,2}?${urge} (?:upon )?(?:on )?${decidingBody}\\b`) },
  {
    message: "urging",
    pattern: regex`
      \b${decidingBody} (?:is|are|was|were|has been|have been)
      \ (?:therefore |strongly |respectfully |earnestly |again |once more |most |now |all |hereby )?(?:
        urged|implored|begged|exhorted|beseeched|besought|entreated|called (?:on|upon)|enjoined|counselled|challenged|
        pressed|pleaded with|encouraged (?:in the strongest|to (?:back|reject|support|resist|oppose|be|vote|hold|stand))
      )\b
    `,
    unless: regex`
      \b(?:urged|encouraged|called on) to
      \ (?:contact|attend|complete|read|visit|return|submit|register|book|check|bring|respond|reply|update|declare|note)
      \b|
      \bby (?:the )?
      (?:residents|petition\w*|objectors|[A-Z][a-z]+ (?:Society|Association|Parish)|minister|Government|auditors?)\b
    `,
  },
  {
    message: "call",
    pattern: regex`
      \b(?:[Tt]his|[Nn]ow) is (?:the|a) (?:moment|time|hour|chance|day) (?:for|when) ${decidingBody}
      \ (?:to |must |can |may )?(?:
        show|prove|stand|act|be (?:brave|bold|counted)|rise|lead|seize|make (?:a stand|history|its mark)|say|
        put (?:its|their)|find|hold|take courage
      )\b|
      ^Show (?:them|London|Westminster|Whitehall|the (?:doubters|world|[Gg]overnment|minister|developers))
      \ (?:on [A-Z][a-z]+ |that night |in [A-Z][a-z]+ )?(?:that|how|what|who|we)\b[^:;]{3,100}[.!]$
    `,
  },
  {
    message: "urging",
    pattern: regex`
      \b[Ii]t is (?:[a-z]+ly |much |very much |greatly |therefore |still )?to be hoped (?:therefore |, therefore, )?
      (?:that )?(?:${decidingBody}|(?:no|every|any|each) (?:member|councillor))
      (?: on (?:all sides|both sides|every side))?
      \ (?:will|would|does|do|feels?|sees?|finds?|shows?|takes?|keeps?|has|have)\b
    `,
    unless: regex`
      \b(?:
        will (?:
          be able to (?:attend|join)|receive|have received|
          find (?:the|this) (?:report|note|briefing|information) (?:helpful|useful)
        )|
        visit|(?:find|be) (?:it )?(?:useful|helpful|of (?:use|help))
      )\b
    `,
  },
  {
    message: "call",
    pattern: regex`
      \b(?:must|should|ought|dare|cannot|can not) (?:not )?(?:now |to )?let
      \ (?:this|it|the (?:chance|moment|opportunity|prize|site|building|scheme)|such an? [a-z]+|that)\b[^.;]{0,30}? ?
      (?:slip (?:through|away|by|from)|pass (?:it|us|them) by|go (?:begging|to waste)|get away)\b|
      \b[Nn]o (?:member|councillor|committee|council|cabinet)s? worthy of the name\b
    `,
  },
  {
    message: "urging",
    pattern: regex`
      \b(?:[Aa] plea to|[Aa]n appeal to|[Oo]ur (?:plea|appeal|message) to|[Tt]he (?:plea|message) to)
      \ (?:all |every |the )?(?:members|councillors|Cabinet|Committee|Council)\b
    `,
  },
  {
    message: "moral",
    pattern: regex`
      \b${decidingBody}(?: (?:now|surely|therefore|all))? (?:
        must|should|ought(?: not)? to|needs? to|ha(?:s|ve) to|cannot(?! (?:yet |now |at present )?${unable}\b)|dare not|
        need only|would do well to|would be (?:wise|foolish|mad|wrong|right) (?:not )?to|had better|is bound to|
        are bound to|has a (?:moral |clear |solemn )?duty to
      ) ${adverb}${striving}\b
    `,
    unless: regex`
      \b(?:
        if (?:it|they) (?:is|are|find|consider)|whether|when (?:it|they|considering)|
        before (?:it|they) (?:speak|vote|take)|may|must not vote|pecuniary|declar\w+|balanced|
        hesitate (?:to|in) (?:contact|ask|call|rais|seek|get|speak|e-?mail|ring|report|refer|question)\w*
      )\b
    `,
  },
  {
    message: "moral",
    pattern: regex`
      (?:\b${actor} advises? (?:the [Gg]roup|${decidingBody})|\b${decidingBody} (?:is|are) (?:asked|invited|advised)) to
      \ ${adverb}(?:stand (?:by|firm|up)|defend|champion|resist|fight|hold|rally|show|see off|come out|back|throw|dig)\b
    `,
  },
  {
    message: "moral",
    severity: "info",
    pattern: regex`
      \b(?:[Mm]embers|[Cc]ouncillors|[Tt]he (?:Committee|Panel|Council)|Cabinet|[Tt]he (?:Cabinet|Executive))
      \ (?:should|must|ought to) ${adverb}${settling}\b
    `,
  },
  {
    message: "moral",
    pattern: regex`
      \b[Ii]t (?:falls to|is incumbent (?:on|upon)|is the duty of|is up to|is for) (?:${decidingBody}|all of us|us)
      \ (?:now )?to ${adverb}${striving}\b
    `,
  },
  {
    message: "moral",
    pattern: regex`
      \b(?:must|should|ought to|cannot|can not) (?:not |never |now |surely )?be (?:
        allowed to (?:happen|pass|win|stand|continue|die|close|rot|wither|fail|go|slip|dictate|decide|bully|hold)|
        stopped|saved|fought|resisted|opposed|defended|cherished|halted|scrapped|sacrificed|betrayed|forgotten|
        left to rot|thrown away|squandered|rejected out of hand
      )\b
    `,
  },
  {
    message: "moral",
    severity: "info",
    pattern: regex`
      \b[Ii]t is (?:surely |simply |absolutely )?(?:
        vital|imperative|crucial|only (?:right|fair|just)|right and proper|unthinkable|unconscionable|inconceivable|
        inexcusable
      ) that\b
    `,
  },
  {
    message: "call",
    pattern: regex`
      ^(?:
        Say (?:no|yes)|Vote|Stand up|Back|Fight|Stop|Save|Reject|Support|Join|Sign|Demand|Defend|Tell|Don['’]t let|
        Do not let|Let['’]?s|Let us|Keep our|Protect our|Hands off|Resist|Oppose
      ) (?:to |for |our |the |this |these |us |your |against |in |councillors )\w+[^:;]{0,120}[.!]$
    `,
    unless: regex`
      \b(?:
        that|recommendation|approval|option \d|delivery of|development of|Council in|service users|implementation|
        applications?|delegat\w+
      )\b
    `,
  },
];

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
