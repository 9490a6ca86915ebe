import { monthNames } from "../../core/report/dates.ts";
import type { Sentence } from "../../core/report/sentences.ts";
import type { BlockView } from "../../core/rule/rule.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { ahead, aheadCues } from "./aheadOfDecision.ts";
import { datedAfter, datedCues } from "./datedAfter.ts";
import { conditional, deciding, foregone } from "./foregoneFrames.ts";
import { formCues, formOnly } from "./formOnly.ts";
import { idiomRule } from "./idiomRule.ts";
import { pressedCues, pressedOn } from "./pressedOn.ts";
import { isTrustOfOthers } from "./reliedOn.ts";
import { type Frame, framed, hitsWithin, reportedSpeech } from "./sentenceFrames.ts";
import { hinted, settledCues } from "./settledHints.ts";

const predeterminationCues = [lexicons.predetermination, settledCues, aheadCues, datedCues, pressedCues, formCues];

export const predetermination = idiomRule({
  id: "predetermination",
  family: "neutrality",
  summary: "A decision that is still to be taken is treated as settled",
  why: "A body that is shown to have decided before it heard the evidence can have its decision quashed. A report must leave the outcome open.",
  severity: "warning",
  kinds: {
    minutes: "info",
    motion: "off",
    constitutional: "info",
    "election-notice": "off",
    "decision-record": "info",
  },
  zones: { quoted: "off", backgroundPapers: "off" },
  reported: "info",
  roles: { consultation: "info" },
  messages: {
    settled:
      "“{words}” treats the matter as settled. Say what is proposed, who decides it and when, and leave the outcome open.",
    will: "“{words}” says what a body is yet to decide. Write “will be asked to …” or “subject to approval, … would …”.",
    whatever:
      "“{words}” says that views still to come will change nothing. Say how the replies will be weighed before the decision.",
    before:
      "“{words}” has the matter carried out before it can be decided. Make it conditional on the decision, and check the dates.",
  },
  idiom: { marks: "words", message: "settled", as: "words" },
  lexicons: [lexicons.predetermination],
  cues: predeterminationCues,
  examples: {
    finds: [
      { text: "[[The Cabinet will adopt]] the charging plan on 4 June." },
      { text: "[[Whatever the traders say]], the market hall will go." },
      { text: "For this Committee [[the vote is a formality]]." },
      { text: "[[The nursery shuts on 31 July, and comments are invited until 15 August]]." },
    ],
    quiet: [
      { text: "Subject to approval, works would start in August." },
      { text: "Council approved the policy on 3 May 2023." },
      { text: "The Committee will be asked to approve the plan on 4 June." },
      { text: "The lease will expire in June whichever option is chosen.", note: "No decision of the council" },
      { text: "Those members should take care not to close their minds." },
    ],
  },
  limits: "Dates are compared only within one sentence.",
  *check(block) {
    if (block.kind === "heading" || block.kind === "cell") return;
    for (const sentence of block.sentencesWith(predeterminationCues)) {
      const cued = hitsWithin(block.hits(lexicons.predetermination), sentence).length > 0;
      const found =
        (hitsWithin(block.hits(formCues), sentence).length > 0 ? framed(sentence, formOnly) : undefined) ??
        (cued ? plainly(block, sentence) : undefined) ??
        (hitsWithin(block.hits(settledCues), sentence).length > 0 ? framed(sentence, hinted) : undefined) ??
        (hitsWithin(block.hits(aheadCues), sentence).length > 0 ? framed(sentence, ahead) : undefined) ??
        (hitsWithin(block.hits(pressedCues), sentence).length > 0 ? framed(sentence, pressedOn) : undefined) ??
        (hitsWithin(block.hits(datedCues), sentence).length > 0 ? datedAfter(sentence) : undefined);
      if (!found || block.quoted(found) || disclaimed.test(sentence.text)) continue;
      if (
        found.frame.pattern !== done &&
        !doubtful.includes(found.frame) &&
        !foregone.includes(found.frame) &&
        reportedSpeech.test(block.text.slice(sentence.start, found.start))
      )
        continue;
      const { message, severity } = found.frame;
      yield {
        at: { start: found.start, end: found.end },
        message,
        data: { words: found.words },
        ...(severity ? { severity } : {}),
      };
    }
  },
});

/** What a sentence with one of the rule's own phrases says. */
function plainly(block: BlockView, sentence: Sentence) {
  return (
    framed(sentence, frames) ??
    closesFirst(sentence) ??
    phraseIn(block, sentence) ??
    framed(sentence, doubtful) ??
    foreseen(block, sentence) ??
    (hitsWithin(block.hits(lexicons.predetermination), sentence).some(({ phrase }) => phrase.tier === "fore") ||
    / (?:certain|sure|bound|not going) to /.test(sentence.text)
      ? framed(sentence, foregone)
      : undefined) ??
    past(block, sentence)
  );
}

type Key = "settled" | "will" | "whatever" | "before";

function phraseIn(block: BlockView, sentence: Sentence) {
  const hit = hitsWithin(block.hits(lexicons.predetermination), sentence).find(
    ({ phrase }) => phrase.tier === "settled",
  );
  if (!hit || recorded.test(block.text.slice(Math.max(sentence.start, hit.start - 12), hit.end))) return undefined;
  if (isTrustOfOthers(block.text.slice(sentence.start, hit.start), block.text.slice(hit.start, sentence.end)))
    return undefined;
  const loud =
    decided.test(sentence.text) &&
    !open.test(sentence.text) &&
    !weak.test(hit.phrase.phrase) &&
    !paperForForm.test(sentence.text);
  const frame: Frame<Key> = { pattern: decided, message: "settled", ...(loud ? {} : { severity: "info" as const }) };
  return { start: hit.start, end: hit.end, words: block.text.slice(hit.start, hit.end), frame };
}

/** What is left for a report to say is for the rule on briefings that stand in its place. */
const paperForForm =
  /\b(?:papers?|reports?|covering (?:note|sheet)|advice)\b[^.;]{0,40}\b(?:will|would|is to|can) be (?:\w+ )?(?:an? |no more than an? |little more than an? )(?:mere |pure )?formality\b/;

/** What a meeting took as read. */
const recorded = /\b(?:was|were) (?:then )?taken as read$/i;

/** Something is done, or spoken of as certain, beside a decision that is yet to come: for information. */
function foreseen(block: BlockView, sentence: Sentence) {
  const { text } = sentence;
  const hits = hitsWithin(block.hits(lexicons.predetermination), sentence);
  const pending = hits.find(({ phrase }) => phrase.tier === "pending");
  const certain = hits.find(({ phrase }) => phrase.tier === "certain");
  const found =
    pending && done.test(text.replace(asked, ""))
      ? pending
      : certain && (pending || forDecision.test(text))
        ? certain
        : undefined;
  if (!found || left.test(text)) return undefined;
  const frame: Frame<Key> = { pattern: done, message: pending ? "before" : "settled", severity: "info" };
  return { start: found.start, end: found.end, words: block.text.slice(found.start, found.end), frame };
}

/** What somebody is to decide is not done by being named: "to decide whether the hall is sold". */
const asked = /\b(?:decid|consider|determin)\w* (?:whether|if) [^,.;:]*/g;

/** What is made ready, told or set in train. */
const done =
  /\b(?:(?:ha(?:s|ve)|had|are|is|were|was|will be)(?: now| already| just)? (?:been )?(?:shaken|cleared|picked|down|gone|up|finished|complete|sold|shut|dug|measured|fenced|demolished|built|read|packed|left|hired|made)|(?:agrees|approves|adopts|confirms|signs) the [^.;]{2,40}\b(?:and|then)\b|may begin|being certain|being assured|only one (?:answer|outcome|result|course)|need not hear|got through|gone through|endured|bless|not to (?:question|debate)|complete the formalities|will follow|booked|ordered|printed|printers|chosen|picked|appointed|drafted|drawn up|engraved|hired|lined up|told|signed|bought|sold|packed|served|moved|advertised|painted|installed|recruited|named|announced|reserved|arranged|ready|begun|started|emptied|boarded|felled|cleared|instructed|notices?|will (?:move|close|begin|start|issue|go|be (?:sent|issued|moved|closed|sold|demolished))|can issue|can (?:begin|start|go)|takes up|expects?|in place|gone through|written up)\b/;
/** Those who are to decide, a process that is to inform them, and what it is about. */
const forDecision =
  /\b(?:[Mm]embers|[Cc]abinet|[Cc]ommittee|[Cc]ouncil|[Pp]anel|[Ee]xecutive|[Cc]hair|hearing|inquiry|vote|consultation|[Cc]onsultees|[Oo]bjectors|[Oo]bjections|[Rr]epresentations|[Rr]esponses|[Dd]ecision|charge|closure|merger|scheme|road|sale)\b/;
/** What leaves it open, or is another's to decide, or lies behind. */
const left =
  /\b(?:subject to|(?:come|came|brought|return\w*|report\w*|refer\w*) back to|[Ii]f (?:approved|agreed|members|the|Cabinet|it|adopted|granted)|unless|provisional\w*|would|could|might|may|options?|recommend\w*|propos\w+|(?:asked|invited) to (?:approve|agree|decide|consider|note|comment)|seeks?|draft (?:report|plan|budget)|in (?:19|20)\d\d|each year|annually|every year|delegat\w+|terms of reference|statutory|Regulations|Act|Secretary of State|High Court|Government|minister|Parliament|inspector|Ombudsman|tribunal|whichever|previous\w*|last year|contingen\w+|will be asked|due to be considered|for consideration|planning permission|[Aa]ppendix|paragraph|not be taken|no decision|£|forecast|risk|monitor\w*|NPPF|polic(?:y|ies)|must|condition)\b/;

/** What is done, fixed or past arguing, said of what is for decision: for information. */
function past(block: BlockView, { start, end, text }: Sentence) {
  const hit = block
    .hits(lexicons.predetermination)
    .find((one) => one.phrase.tier === "past" && one.start >= start && one.end <= end);
  if (!hit || !deciding.test(text) || conditional.test(text)) return undefined;
  const frame: Frame<Key> = { pattern: deciding, message: "settled", severity: "info" };
  return { start: hit.start, end: hit.end, words: block.text.slice(hit.start, hit.end), frame };
}

/** A matter for decision, or those who decide it, are in the sentence. */
const decided =
  /\b(?:[Mm]embers|[Cc]ouncillors|[Cc]abinet|[Cc]ommittee|[Cc]ouncil|[Pp]anel|[Ee]xecutive|[Bb]oard|[Cc]hair\w*|[Ll]eader|decisions?|consultation|hearing|inquiry|vote|approval|outcome|review|application|applicant|scheme|plans?|sale|closure|appeal|report|proposal|contract|permission|licen[cs]e|objections?|resolution|meeting|option \w+|call-in|scrutiny|dismissal|grant|merger|order|policy|site|centre|budget)\b/;

/** Phrases that are as often said of other things. */
const weak =
  /^(?:all but|a history|placate|mollify|token|ceremonial|doomed|heard but|unstoppable|secured|behind closed|plain sailing|no (?:chance|hope|realistic)|need not|ahead of time|been promised|(?:decided|agreed|settled) in|duly|regardless|locked in|a given|taken as read|waste of|presented with|no (?:prospect|question|intention)|little|too late|(?:a|only a) matter|set on|baked|push|rushed|in the public)/;

/** The sentence forbids it, denies it or records that somebody stood back because of it. */
const disclaimed =
  /\b(?:not (?:a (?:foregone|done|mere|rubber|formality|decision)|to (?:close|predetermine)|made up|been (?:made|taken|decided|settled))|no (?:decision|member)|must not|should not (?!take long|detain|be long)|has not|have not|care not|without (?:having|prejudice)|avoid\w*|declar\w+|left the (?:meeting|room)|predetermin\w+|closed mind|open mind|withdrew|whether (?:the |any )?members|nothing (?:has been|is) (?:decided|settled))\b/i;

/** What keeps the outcome open. */
const open =
  /\b(?:if|unless|whether|subject to|asked|invited|should (?:it|they|members|the)|(?<!\d |in |by |until |till |from |of |before |after |this |next |last |late |early |mid-)may|might|would|could|in the event|provided|assum\w+|option \d|options|consider|considers|considering|recommend\w*|propos\w+|seek|seeks|draft|annually|each year|every year|quarterly|from time to time|terms of reference|responsible for|delegat\w+|where appropriate)\b/i;

const body =
  "(?:(?:[Tt]he |[Ff]ull )?(?:Planning |Licensing |Audit |Scrutiny |Appeals? |Grants? |[A-Z][a-z]+ )?(?:Cabinet(?: Member)?|Committee|Sub-Committee|Council|Panel|Executive(?: Member)?|Board|Commission|Mayor|Leader)|[Mm]embers|[Cc]ouncillors)";
const settle =
  "(?:approv(?:e|ing)|agree(?:ing)? (?:to|the|this|it|that)|adopt(?:ing)?|refus(?:e|ing)|reject(?:ing)?|grant(?:ing)?|uphold(?:ing)?|dismiss(?:ing)?|award(?:ing)?|endors(?:e|ing)|back(?:ing)?|confirm(?:ing)? (?:the|this|it)|make the (?:order|award|appointment|decision to)|give (?:it|this|the [a-z ]{2,30}) (?:its|the) (?:blessing|go-ahead|green light|approval|backing)|sign (?:it |this |the [a-z ]{2,20} )?off|pass (?:the|this|it)|vote (?:for|through|this|it|down)|nod (?:it|this|the)|wave (?:it|this|the)|turn (?:it|this|the [a-z ]{2,20}) down|throw (?:it|this) out|choose|select|close|sell|dispose|abolish|revoke|go (?:for|ahead|with)|ratify|support (?:the|this|it|option)|say (?:yes|no)|accept (?:the|this|it)|come down)";
const others =
  "(?:residents|anybody|anyone|people|objectors|the (?:public|consultation|replies|responses|objectors|residents|inspector|survey|scrutiny|review|evidence|panel|town|village|traders|parents|staff|unions|results?)|they|consultees|staff|traders|parents|tenants|users|the [A-Za-z][a-z]+|members of the public|scrutiny|comes? (?:back|out|up|in)|is said|may be said|views)";
const day =
  "(\\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)(?: (\\d{4}))?";

/** Things set in train, views that are not to count and minds that are known, when nothing plainer is said: for information. */
const doubtful: readonly Frame<Key>[] = [
  {
    // What follows a decision lies ready before it: papers, letters, orders, men and machines.
    message: "before",
    severity: "info",
    pattern:
      /\b(?:decision notices?|notices?(?: to quit| of \w+)?|letters?|contracts?|purchase orders?|press (?:release|notice)|signs?|signage|leaflets?|lease|licence|job advert\w*|advert\w*|banners?|plaque|invitations?|uniforms?|keys?|scaffolding|contractors?|equipment|furniture|removal vans?|staff rotas?|website|booking pages?)\b[^.;]{0,50}?\b(?:(?:is|are|was|were|has been|have been|had been) (?:already |all |now |since )?(?:typed(?: up)?|printed|run off|drawn up|made out|signed|issued|sent(?: out)?|posted|ordered|booked|engraved|paid for|delivered|handed over|engaged|stood by|written)|(?:is|are) (?:already |now )?(?:in the post|at the printers?|on order|on site|ready to go|lined up))\b(?! (?:by|to) (?:the )?(?:previous|members|councillors)|[^.;]{0,40}\b(?:subject to|if (?:the|members|it|approved)|in 20[01]\d|last year|under delegated|following (?:the|its|Cabinet|Council)|after (?:Cabinet|Council|the Committee) (?:agreed|approved|decided)))/i,
    unless:
      /\b(?:subject to|consultation|respond\w*|repl(?:y|ies|ied)|comments|objections?|neighbour|notified|(?:statutory|site|press|street) notices?|petition|from (?:the|a|residents?)|residents|(?:with|of) the names|in memory|memorial|in (?:[a-z]+ )?languages|Welsh|Braille|large print|resolved|minute|agreed (?:by|on|at)|approved (?:by|on|at|in)|previous|section 106|completed in|since (?:19|20)\d\d)\b/i,
  },
];

const frames: readonly Frame<Key>[] = [
  {
    message: "settled",
    pattern:
      /\bonly one (?:way|outcome|result|ending) (?:in which |that )?(?:this|it|things|the (?:matter|vote|decision|meeting|consultation|item)) (?:can|could|will|would|is going to|was ever going to) (?:come out|end|go|finish|turn out|be decided|fall)\b/,
  },
  {
    message: "whatever",
    pattern: new RegExp(
      `\\b(?:[Ww]hatever|[Nn]o matter what|[Rr]egardless of (?:what )?|[Ii]rrespective of (?:what )?|[Nn]otwithstanding (?:what )?) ?(?:the (?:outcome|result|findings|response|weight|strength|volume|number)s? (?:of|to) (?:the |any |this )?(?:public |formal |statutory )?(?:consultation|survey|review|objections|responses|representations|inquiry|petition|exercise|engagement|replies)|(?:any |the )?(?:views|responses|replies|objections|representations|comments)(?: (?:received|of|from|made|that)\\b[^,.;]{0,40})?|${others}(?: (?:panel|may|might|should|will|would|then|subsequently|eventually))*(?: (?:says?|thinks?|wants?|finds?|brings?|shows?|comes?|concludes?|recommends?|feels?|prefers?|tells?|suggests?|replies|respond|reply|produces?|throws?|yields?|turns?|think)\\b[^,.;]{0,20}))`,
    ),
    unless:
      /\b(?:leaflet|any review|lease (?:will|expires)|statutory|grant will end|by law|must be (?:given|considered)|equal\w*|protected)\b/,
  },
  {
    message: "whatever",
    pattern:
      /\b(?:[Nn]othing (?:said|that (?:is|was|may be) said|that (?:residents|objectors|members|anybody|anyone|the [a-z]+) (?:say|says|said|can say)|residents|objectors|in the (?:consultation|responses|petition|replies))|[Nn]o (?:amount of|number of|objection|representation|argument|evidence|petition|response)[^,.;]{0,40}?) (?:[^,.;]{0,40}? )?(?:is|are|will|would|can|could|was)(?: now)?(?: likely to| going to| able to)? (?:change|alter|affect|sway|move|shift|influence|stop|prevent|persuade|make (?:any|a) difference|deflect|turn|divert)/,
  },
  {
    message: "whatever",
    pattern:
      /\b(?:[Cc]onsultation|[Tt]he (?:survey|hearing|debate|petition|objections|responses|replies|call-in|scrutiny|inquiry|meeting|vote|review)|[Rr]esponses|[Oo]bjections|[Rr]epresentations)\b[^,.;]{0,40}? (?:will not|won['’]t|cannot|is not going to|are not going to|is unlikely to|are unlikely to) (?:now )?(?:change|alter|affect|sway|move|shift|influence|stop|prevent|persuade|deflect|make any difference)\b/,
  },
  {
    message: "whatever",
    pattern:
      /\b(?:will|is to|are to|is going to|are going to) (?:still |now |therefore )?(?:be (?:sold|closed|shut|demolished|withdrawn|abolished|built|felled|introduced|gone|let|merged|moved|cut|charged|made)|close|shut|go|cease|end|rise|proceed|go ahead|happen|lose)\b[^.;]{0,50}\b(?:in any (?:event|case)|come what may|regardless|either way|like it or not|one way or (?:an)?other|all the same|no matter what)\b/,
    unless: /\b(?:statut\w+|lease|term|grant|expires?|law|Government|Department|minister)\b/,
  },
  {
    message: "will",
    pattern: new RegExp(
      `\\b${body} (?:will|shall|is going to|are going to|is (?:certain|bound|sure|set|determined|committed) to|are (?:certain|bound|sure|set|determined|committed) to|intends to|is expected to|are expected to)(?: then| therefore| duly| formally| now| doubtless| no doubt| of course| surely| gladly)? ${settle}\\b`,
    ),
    unless: new RegExp(`${open.source}|\\b(?:before|after|until|when|once|must|criteria|panel members|only)\\b`, "i"),
  },
  {
    message: "will",
    pattern: new RegExp(
      `\\b${body}\\b[^.;]{0,40}, (?:which|who) (?:will|shall|is (?:certain|bound|sure|set) to) (?:duly |formally )?${settle}\\b|\\b(?:when|at which|where) (?:it|they|${body}) (?:will|shall|gives?|is (?:certain|bound|sure|set) to) (?:duly |formally )?(?:${settle}|(?:the [a-z]+|it|this) (?:its|the) (?:blessing|approval|go-ahead))`,
    ),
    unless: open,
  },
  {
    message: "settled",
    pattern: new RegExp(
      `\\b(?:${body}|[Tt]he (?:[Cc]hair(?:man|woman)?|portfolio holder|[Ll]eader))(?: of [^,.;]{2,40})? (?:has|have) (?:already |privately |personally |now )?(?:assured|promised|told|given (?:his|her|its|their) word to|made (?:it )?(?:clear|plain) to|let it be known to|guaranteed|indicated to) [^.;]{2,60}\\b(?:scheme|application|bid|permission|approv\\w+|consent|licen[cs]e|pass\\w*|support\\w*|success\\w*|safe|secure|granted|refused|nothing|will|rejected|vote)\\b`,
    ),
    unless: /\b(?:resolved|consultation will|consider\w*|open to|no decision|report will|briefed)\b/,
  },
  {
    message: "settled",
    pattern:
      /\b(?:[Tt]he |[Aa] |[Tt]his |[Ii]ts |[Tt]heir )?(?:outcome|result|decision|verdict|matter|issue|question|closure|sale|vote|appointment|conclusion|fate of [a-z ]{2,30})(?: of [^,.;]{2,40})? (?:is|was|are|has|had|were)(?: now| already| effectively| to all intents and purposes| all but| virtually| privately| long since| as good as| in effect| in practice| in substance)+(?: been)? (?:settled|decided|taken|made|agreed|certain|beyond|fixed|closed|determined|known|over|done|a formality|sealed|resolved|assured)\b/,
    unless:
      /\b(?:published|reported|minute|on \d|at its meeting|by (?:the )?(?:Secretary|High Court|Inspector|Government|minister))\b/,
  },
  {
    message: "settled",
    pattern:
      /\b(?:[Cc]onsultation|[Tt]he (?:hearing|vote|debate|meeting|review|call-in|appeal|inquiry|report|exercise)|[Ss]crutiny)\b[^.;]{0,40}? (?:is|was|will be|can be|may be|being|as)(?: treated as| regarded as| seen as| little more than| no more than| merely| only| purely| largely| simply| just| in truth)* (?:a (?:formality|courtesy|box|hurdle|legal nicety|technicality|matter of form|charade|gesture|sop|stepping stone|necessary evil)|an? [a-z]+ (?:formality|nicety)|for (?:show|form|appearance)|cosmetic|window|in name only|academic)\b/,
  },
  {
    message: "settled",
    pattern:
      /\b(?:[Tt]he )?(?:[Pp]urpose|[Aa]im|[Oo]bject|[Pp]oint) of (?:the|this) (?:consultation|exercise|hearing|meeting|inquiry|review|survey|engagement) is (?:only |simply |merely |therefore )?(?:to (?:bring|persuade|convince|reassure|win|show|sell|prepare|secure (?:support|agreement)|justify|validate|confirm|legitimise|demonstrate support|soften|let|satisfy)|not to)/,
  },
  {
    message: "before",
    pattern:
      /\b(?:[Cc]ontract(?:or)?s?|[Oo]rder|[Nn]otices?|[Ll]etters?|[Ss]taff|posts?|builders?|work(?:s|men)?|removal|keys|tenders?|signs?|machines?|equipment|agents?|buyers?|demolition|lease|advert\w*|press release)\b[^.;]{0,60}\b(?:ha(?:s|ve) been|were|was|is|are) (?:already |now |duly )?(?:drawn up|booked|ordered|appointed|signed|printed|engaged|lined up|instructed|prepared|placed|let|hired|bought|told|issued|sent|served|retained|given notice|written)\b[^.;]{0,60}\b(?:on that footing|on this footing|on the (?:footing|assumption)|in anticipation|in the expectation|in readiness|ready for|so that (?:it|they) can be (?:sealed|signed|sent|issued|served)|on the night|ahead of the (?:decision|vote|meeting)|before the (?:decision|vote|meeting|Committee|Cabinet|consultation)|pending (?:the )?formal|(?:formal|final) (?:decision|approval|confirmation))/,
    unless:
      /\b(?:subject to|conditional|provisional\w*|break clause|without commitment|may be cancelled|option to|at risk)\b/,
  },
  {
    message: "before",
    pattern:
      /\b(?:were|was|has been|have been) (?:told|informed|notified|assured|promised|advised)\b[^.;]{0,30}\bthat (?:their|the|his|her|its|they|it)\b[^.;]{0,40}\b(?:would (?:go|close|be (?:deleted|lost|made|cut|sold|approved|granted|refused|closed))|will (?:go|close|be (?:deleted|lost|made|cut|sold|approved|granted|refused|closed)))\b[^.]{0,40}[;,] [^.]{0,30}\b(?:consultation|comments|views|hearing|decision)\b[^.]{0,20}\b(?:opens?|begins?|starts?|follows?|will|is to)\b/,
  },
  {
    message: "will",
    pattern: new RegExp(
      `\\b${body} (?:is|are) (?:already |all |firmly |fully |quite )*(?:wedded to|intent on|bent on|set on|of one mind|in no mood|not (?:disposed|inclined) to|decided|resolved to|determined to|agreed (?:on|that))\\b`,
    ),
    unless: /\b(?:by|delegat\w+|if|whether|asked)\b/,
  },
  {
    message: "will",
    severity: "info",
    pattern:
      /\b(?:[Tt]he|[Tt]his|[Tt]hese) (?:[a-z-]+ ){1,5}will (?:now |then |therefore )?(?:be (?:sold|closed|demolished|shut|withdrawn|abolished|felled|scrapped|granted|refused|rejected|approved|introduced)|close|shut|cease|go)\b/,
    // A closing that is over on a day is works, not a decision.
    unless: new RegExp(
      `${open.source}|\\b(?:from|between) [^.;]{3,30} (?:to|and|until) \\d|\\bfor \\w+ (?:hours?|days?|nights?|weeks?)\\b|\\ba (?:day|night|week|fortnight|month)\\b|\\b(?:order|direction) made\\b|\\bAdjudicator\\b|\\bas (?:Cabinet|Council|the Committee) (?:agreed|decided|resolved)\\b`,
      "i",
    ),
  },
  {
    message: "will",
    severity: "info",
    pattern: new RegExp(
      `\\b${body} will (?:then |therefore |duly |now |not )?(?!be|consider|receive|decide|determine|meet|hear|need|have|note|review|continue|monitor|also|hold|discuss|debate|wish|want|publish|report|provide|work|consult|respond|make|take|seek|use|ensure|bring|look|develop|carry|form|begin|lead|publish|include|retain|oversee|undertake|comply|comprise|consist|maintain|manage|operate|act|set|wait|recall|remember|know|find|see|recognise|appreciate|recognize|nominate|appoint|elect|contribute|deliver|invest|pay|write|support|benefit|participate|engage|encourage|apply|contact|identify|assess|prepare|face|still|only|where|in|at|on|if|ask|share|collect|audit|inspect|check|visit|test|sample|send|reply|answer|train|survey|clean|notify|tell|inform|invite|remain|keep|host|own|assist|help|aim|prioritise|spend|borrow|restrict|limit|avoid|diversify|place|obtain|secure|require)[a-z]+`,
    ),
    unless: open,
  },
  {
    message: "whatever",
    severity: "info",
    pattern:
      /\b(?:[Cc]onsultation|[Oo]bjections?|[Vv]iews|[Rr]epresentations?|[Pp]etition|[Cc]omments|[Hh]earing|[Ii]nquiry|[Rr]esponses|[Rr]eplies|[Dd]ebate)\b[^.;]{0,80}\b(?:too late|pointless|academic|futile|irrelevant|beside the point|no bearing|no effect|makes? no difference|neither here nor there|after the (?:event|fact)|for show)\b/,
  },
  {
    message: "settled",
    severity: "info",
    pattern:
      /\b(?:evidence|appendix|report|information|figures|options?|replies|responses)\b[^.;]{0,50}\b(?:supplied|provided|included|attached|set out|listed|given|recorded) (?:only |merely |purely )?for (?:completeness|form|form['’]s sake|the record)\b/i,
  },
];

/** Something is certain to happen on a day, and views on it are taken until a later one. */
function closesFirst({ text, start }: Sentence) {
  const act = happens.exec(text);
  const until = views.exec(text);
  if (!act || !until || open.test(act[0])) return undefined;
  const [, one, oneMonth = "", oneYear] = act;
  const [, two, twoMonth = "", twoYear] = until;
  const dayOf = (date: string | undefined, month: string, year: string | undefined) =>
    Number(year ?? 0) * 400 + monthNames.indexOf(month) * 32 + Number(date);
  const sameYear = oneYear && twoYear ? oneYear : undefined;
  if (dayOf(one, oneMonth, sameYear && oneYear) >= dayOf(two, twoMonth, sameYear && twoYear)) return undefined;
  const frame: Frame<Key> = { pattern: happens, message: "before" };
  const words = text.replace(/[.!?]$/, "");
  return { start, end: start + words.length, words, frame };
}

const happens = new RegExp(
  `\\b(?:closes?|will close|ends?|will end|ceases?|will cease|shuts?|will shut|goes|will go|opens?|starts?|will start|takes effect|will (?:be )?[a-z]+ed|comes into force) (?:on|from) ${day}`,
);
const views = new RegExp(
  `\\b(?:comments|views|consultation|responses|representations|objections|replies)\\b[^.;]{0,50}\\b(?:until|till|by|to|on|closes) ${day}`,
);
