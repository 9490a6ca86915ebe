import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Sentence } from "../../core/report/sentences.ts";
import type { Severity } from "../../core/rule/finding.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import type { BlockView } from "../../core/rule/rule.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { idiomRule } from "./idioms/idiomRule.ts";
import { askedForEffect, effectCues } from "./rhetorical-certainty/askedForEffect.ts";
import { beyondCues, beyondQuestion } from "./rhetorical-certainty/beyondQuestion.ts";
import { withoutCertainty } from "./rhetorical-certainty/withoutCertainty.ts";
import { type Frame, framed, hitsWithin, reportedSpeech } from "./sentenceFrames.ts";

/** Words by which the other side is waved away unheard. */
const waved = cues(
  "waved-away",
  oneLine`
    only one sensible|only one realistic|only one rational|only one responsible|only one reasonable|only one credible|
    only one serious|second answer|second reading|second conclusion|other reading|two answers|two readings|one answer|
    only one answer|no other answer|other conclusion|one conclusion|
    waste of breath|
    waste of words|further argument|further discussion|further debate|more argument|not in doubt|not in any doubt|
    already known|easily guessed|easily foretold|waste time on|worth a moment|worth members|to be said for|
    to be said in favour|earthly reason|good reason to|conceivable reason|sane reason|need be said|need be written|
    needs to be said|more be said|more be written|be laboured|need not be argued|hardly needs|scarcely needs|
    hardly bears|detain members|detain us
  `,
);
const certaintyCues = [lexicons["rhetorical-certainty"], waved, beyondCues, effectCues];

export const rhetoricalCertainty = idiomRule({
  id: "rhetorical-certainty",
  family: "neutrality",
  summary: "An assertion that is put beyond question instead of being shown",
  why: "Advice rests on evidence that members can weigh. Words that say nobody could think otherwise stand where the evidence should.",
  severity: "warning",
  kinds: { motion: "off", minutes: "info", constitutional: "info", "election-notice": "off", "member-report": "info" },
  zones: { quoted: "off", backgroundPapers: "off", foreword: "info" },
  offers: [withoutSentence],
  reported: "info",
  roles: { consultation: "info" },
  messages: {
    closed:
      "“{words}” closes the question without evidence. Leave it out, and give the figure, the source or the paragraph that shows it.",
    asked:
      "“{words}” is asked for effect and leaves one answer only. Say in plain words what is known and how, or leave the question out.",
    doubt: "“{words}” claims certainty. If the point is shown elsewhere, refer to it; otherwise leave the words out.",
  },
  idiom: { marks: "words", message: "doubt", as: "words" },
  lexicons: [lexicons["rhetorical-certainty"]],
  cues: certaintyCues,
  examples: {
    finds: [
      { text: "[[Clearly, nobody could]] want a colder pool." },
      { text: "The merits of the bridge [[speak for themselves]]." },
      { text: "[[There is no alternative to]] selling the depot." },
      { text: "It is [[beyond argument]] that the lamps must go." },
    ],
    quiet: [
      { text: "The tables show clearly how each band is affected." },
      { text: "No alternative site met the criteria in Appendix C." },
      { text: "Signs must be clearly visible at night." },
      { text: "It is beyond dispute between the parties that the wall was built in 1926.", note: "Agreed facts" },
    ],
  },
  limits: "A false certainty in plain words (“demand will double”) is not seen here.",
  *check(block) {
    for (const sentence of block.sentencesWith(certaintyCues)) {
      const found =
        framed(sentence, frames) ??
        framed(sentence, beyondQuestion) ??
        framed(sentence, askedForEffect) ??
        phraseIn(block, sentence);
      if (!found || block.quoted(found)) continue;
      // A question may head an answer, and a phrase be a name; what closes the matter is no heading.
      if (
        block.kind === "heading" &&
        (found.frame.message !== "closed" || found.frame.severity || /\?/.test(sentence.text))
      )
        continue;
      if (isHeadingQuestion(block, sentence)) continue;
      const isShown = shown.test(sentence.text.replace(noEvidence, " "));
      if (isShown && (found.frame.message === "doubt" || agreed.test(sentence.text))) continue;
      if (reportedSpeech.test(block.text.slice(sentence.start, found.start))) continue;
      const { message, severity } = found.frame;
      yield {
        at: { start: found.start, end: found.end },
        message,
        data: { words: found.words },
        rewrites: withoutCertainty(block, found),
        ...(message === "asked" || whoCould.test(found.words) ? { certain: true } : {}),
        // What is said of an option is weighed by the rules on options.
        ...((isShown && message !== "asked") || block.role === "options"
          ? { severity: "info" }
          : severity
            ? { severity }
            : {}),
      };
    }
  },
});

/** The paragraph's own number, an hour and an option's name show nothing. */
const noEvidence = /^[\d.]+\s|\b\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|noon)\b|\b[Oo]ptions? \d+(?: (?:and|or) \d+)?\b/g;
/** A question that has its answer in it. */
const whoCould = /^Who (?:could|would|can) (?:possibly|seriously|honestly|conceivably|ever|really)\b/;

/**
 * "What next?" on a line of its own, or "Who would not pay? Some households …": what a text in questions and answers
 * has for headings.
 */
const isHeadingQuestion = (block: BlockView, { start, end, text }: Sentence): boolean => {
  const isAnswered = end < block.text.trimEnd().length;
  const question = text.trim();
  return block.text.slice(0, start).trim() === "" && (next.test(question) || (isAnswered && who.test(question)));
};
const next = /^(?:[\d.]+ )?(?:What|Where|Who) (?:else|(?:happens |comes |is )?next)\b[^?]{0,40}\?$/;
const who = regex`
  ^(?:[\d.]+ )?Who (?:would|will|can|could|must|does|do|is|are) (?:not )?(?:have to )?
  (?:pay|apply|qualify|benefit|be (?:affected|charged|exempt|entitled|told|asked)|decide|object|vote|get|receive)\b
  [^?]{0,40}\?$
`;

type Key = "closed" | "asked" | "doubt";

function phraseIn(block: BlockView, sentence: Sentence) {
  const hits = hitsWithin(block.hits(lexicons["rhetorical-certainty"]), sentence).filter(({ start, end }) => {
    const words = block.text.slice(start, end);
    if (
      / closed$/.test(words) &&
      /\b(?:until|till|when|once|after|before|if|unless|whether|that) $/.test(
        block.text.slice(Math.max(0, start - 8), start),
      )
    )
      return false;
    if (/ to$/.test(words) && ofSomebody.test(block.text.slice(Math.max(0, start - 30), start))) return false;
    return !(/ way$/.test(words) && notOfViews.test(block.text.slice(end, end + 60)));
  });
  const hit = hits.find(({ phrase }) => phrase.tier === "closed") ?? hits.find(({ phrase }) => phrase.tier === "doubt");
  if (!hit) return undefined;
  const closed = hit.phrase.tier === "closed";
  const severity: Severity | undefined = closed ? undefined : "info";
  const frame: Frame<Key> = {
    pattern: /(?:)/,
    message: closed ? "closed" : "doubt",
    ...(severity ? { severity } : {}),
  };
  return { start: hit.start, end: hit.end, words: block.text.slice(hit.start, hit.end), frame };
}

/** "Too idle to walk" is said of somebody, "it would be idle to deny" of a view. */
const ofSomebody = /\b(?:too|so)(?: [a-z]+,? (?:and|or))? $/;

/**
 * "Only one way into the site" is a road, and "only one way in which this can end" an outcome held settled: another
 * rule's affair.
 */
const notOfViews = regex`
  ^ (?:
    in (?!which (?:to|we|one|members)\b)|into\b|out\b|through\b|across\b|round\b|down\b|up\b|over\b|off\b|on foot|
    (?:that )?(?:this|it|things|the (?:matter|vote|decision)) (?:can|could|will|would)
    \ (?:end|go|come|finish|turn|be decided)\b|
    to (?:get|reach|cross|enter|leave|drive|walk|open|fit|lift)\b|traffic|street|[.;,]|and (?:out|in)\b
  )
`;

/** A figure, a source or a reason beside it, or a point that the sides have agreed. */
const shown = regex`
  \d|£|%|
  \b(?:
    because|as (?:the )?[\w ]{1,30} (?:shows?|records?|sets? out|explains?)|paragraphs?|[Tt]ables?|[Aa]ppendix|
    [Aa]ppendices|[Ff]igures? (?:in|at|show)|[Ss]ection|[Ss]chedule|Act|between the parties|statutory|by law|lawful\w*|
    in law|requires?d?|evidence (?:in|at)|survey|[Cc]ertificate|conditions?|drawings?|grant conditions
  )\b
`;

/** Agreed between parties or settled in law: certain indeed. */
const agreed = regex`
  \b(?:
    between the parties|statutory|by law|lawful\w*|in law|Act|[Cc]ertificate|conditions?|drawings?|[Ss]chedule|because|
    letter of|plan \d
  )\b
`;

const people = oneLine`
  (?:
    [Nn]obody|[Nn]o[ -]one|[Nn]one(?: of us)?|[Ff]ew|
    [Nn]o (?:
      reasonable|sensible|right-thinking|rational|serious|fair-minded|sane|thinking|honest|right-minded|responsible|
      informed|impartial|objective|prudent|decent|self-respecting|intelligent
    ) [a-z]+|
    [Nn]o other [a-z]+(?! [^.;]{0,40}\b(?:hold a candle|match|touch|rival|equal|beat|come close|compare|boast)\b)
  )
`;

/** What the certain do of a view: whoever else "none could" may be stating a fact or a reproach. */
const ofViews = oneLine`
  (?:
    \w+ly|ever|now|rightly|deny|dispute|doubt|argue|question|object|think|suppose|imagine|suggest|pretend|claim|believe|
    want|wish|(?:say|tell)(?! (?:me |us |them |you )?(?:for certain |exactly |yet )?(?:who|what|when|where|which|how|whether|if)\b)|maintain|quarrel|disagree|blame|fault|fail|miss|begrudge|ask for|see (?:it|how|why|any)|
    be (?:
      surprised|shocked|amazed|astonished|fooled|deceived|taken in|persuaded|convinced|forgiven|sorry|in (?:any )?doubt
    )|
    come to|reach|look at|read|vote|choose|prefer
  )
`;
const ofFact = oneLine`
  (?!
    \ (?:
      be (?:
        reached|found|contacted|registered|considered|asked|charged|required|evicted|compelled|forced|excluded|refused|
        moved|appointed|prosecuted|paid|removed|placed|made to
      )\b|
      attend|apply|have access|take part|received?
    )\b
  )
`;
const bare = "(?:[Nn]obody|[Nn]o[ -]one|[Nn]one(?: of us)?|[Ff]ew|[Nn]o (?:decent|self-respecting|other) [a-z]+)";

/** Who came, who may come in and what was promised: none of it is argument. */
const facts = regex`
  \b(?:
    attended|applied|appeared|was present|were present|eligible|under the age|qualif\w+|admitted|refused|without charge|
    turned away|interview\w*|respond\w*|form of|registered|permission|ticket
  )\b|
  \b(?:word|promise[ds]?|promising|pledge[ds]?|assur\w+|guarantee[ds]?|undertak\w+|agreed|ensur\w+|so|order|told)
  \b[^.;]{0,60}\bthat (?:nobody|no[ -]one|none)\b|
  \b[Nn]one (?:would|will|can|could) be
  \ (?!surprised|shocked|amazed|astonished|fooled|deceived|taken in|persuaded|convinced|forgiven)[a-z]+(?:ed|n|t)\b
`;

const frames: readonly Frame<Key>[] = [
  {
    message: "closed",
    pattern: regex`
      \b[Oo]nly one (?:sensible|realistic|rational|responsible|reasonable|credible|serious) (?:
        way(?! (?:in|into|out|through|across|round)\b(?! of this))|course|option|choice|answer|conclusion|outcome|
        decision|solution
      )\b
    `,
    unless: regex`
      \b(?:
        tender\w*|bid\w*|bidders?|quotations?|responses?|because|para(?:graph)?s?\.? \d|[Tt]able \d|[Aa]ppendix|\d ?%
      )\b
    `,
  },
  {
    message: "closed",
    pattern: regex`
      \b(?:open|subject|liable|exposed) to no
      \ (?:sensible|reasonable|rational|serious|sane|honest|responsible|informed|credible|conceivable|fair-minded)
      \ (?:objection|criticism|challenge|complaint|doubt|question|dispute|contradiction|answer)s?\b|
      \b(?:permits?|admits?|allows?|leaves?) of (?:only |but )?(?:one|(?:no|not) (?:other|second|two|a second))
      \ (?:answer|conclusion|reading|course|view|verdict|opinion|interpretation)s?\b|
      \b(?:permits?|allows?|leaves?) (?:only |but )?(?:one|no other|no second|no two)
      \ (?:answer|conclusion|reading|verdict|interpretation)s?\b|
      \bone (?:answer|conclusion|course) and (?:one only|only one)\b|
      \b(?:[Ff]urther|[Mm]ore|[Aa]ny more|[Aa]ny further) (?:argument|discussion|debate|words)
      \ (?:would be|will be|is|can only be) (?:a )?(?:waste|wasted|idle|pointless|superfluous)|
      \b[Ww]hat (?:it|they|that|the [a-z ]{3,30}) (?:will|would) (?:show|find|say|prove|reveal|conclude) is
      \ (?:not in (?:any )?doubt|in no doubt|already known|easily (?:guessed|foretold)|no mystery)\b
    `,
    unless: /\b(?:equation|theorem|tribunal|court|Inspector)\b/,
  },
  {
    message: "closed",
    pattern: regex`
      \b[Tt]here (?:is|was|can be) (?:
        no (?:earthly|conceivable|sane|sensible|rational) reason (?:to|for|why|that)|
        (?:nothing|little|precious little|not a word) (?:whatever |whatsoever |at all )?to be said (?:for|in favour of)
      )|
      \b(?:no more|nothing (?:more|further)|no further word) (?:needs? (?:to )?|ought to |can |has to )be
      \ (?:said|written|added)\b|
      \b(?:point|case|argument) (?:will|need|shall) not be (?:laboured|pressed)\b|
      \b(?:[Nn]obody|[Nn]o one|[Mm]embers) need(?: not)? (?:waste|spend) (?:any |much |their )?time (?:on|over)\b|
      \bnot worth (?:a moment|members|anybody)['’]?s?\b|
      \b(?:hardly|scarcely) (?:needs?|bears?) (?:saying|repeating|arguing|pointing out)\b
    `,
    unless: /\b(?:Inspector|Ombudsman|auditor|tribunal|court)\b/,
  },
  {
    message: "doubt",
    severity: "info",
    pattern: new RegExp(`\\b${bare} (?:could|can|would|will)(?! ${ofViews}\\b)${ofFact}\\b`),
    unless: facts,
  },
  {
    message: "closed",
    pattern: /\b[Ww]ithout question(?=[,.;]| (?:the(?! (?:most|best|finest|greatest|[a-z]+est)\b)|a|our|this)\b)/,
  },
  {
    message: "closed",
    pattern: regex`
      (?:\b(?:[Cc]learly|[Oo]bviously|[Pp]lainly|[Ss]urely|[Oo]f course), )?\b${people}
      \ (?:(?:who|with|in|on) [^.;]{1,60} )?
      (?:could|can|would|will|doubts?|disputes?|denies|seriously|wants?|wishes|asked|needs?|thinks?|believes?|supposes?)
      ${ofFact}\b
    `,
    unless: facts,
  },
  {
    // What everybody is said to know is a claim without support: that rule warns of it, and one warning is enough.
    message: "closed",
    severity: "info",
    pattern: regex`
      \b(?:
        [Ee]very(?:one|body)|[Aa]ny(?:one|body)|[Aa]ny fool|[Aa]ny child|[Ee]very schoolchild|[Tt]he whole town|
        [Aa]ll the world
      ) (?:(?:who|with) [^.;]{1,50} )?
      (?:knows?|agrees?|accepts?|(?:can|could|will|would|must) (?:see|tell|agree|accept)|recognises|understands|sees)\b
    `,
    unless: regex`
      \b
      (?:who (?:applied|booked|attended|works|lives|signs?)|invited|so that|to ensure|whether|policy|training|in order)
      \b
    `,
  },
  {
    message: "closed",
    pattern: regex`
      \b(?:[Tt]here|[Ii]t) (?:is|can be|could be|was)
      \ (?:simply |plainly |clearly |quite simply |just |absolutely |really |frankly |surely )?no (?:
        other |real |realistic |credible |serious |sensible |viable |possible |conceivable |acceptable |earthly |
        rational |sane |good |honest
      \ )?(?:
        alternative (?:but|to|save|other than)|choice but|option but|
        (?:course|way|answer|solution) (?:but|other than|open)|question (?:but|that|about)|
        doubt(?:ing)?(?: that| about| whatever| at all|$|[.,;])|denying|escaping|getting away|disputing|gainsaying|
        arguing|mistaking|avoiding|case (?:for|to be made|against)|argument (?:for|against|about)|
        merit (?:in|to|whatever)|excuse for|contest|room for (?:doubt|argument|debate)|sense in|point in|
        reason on earth|two
      )\b
    `,
    unless: /\b(?:no case (?:for|to) (?:the )?(?:answer|review|call-in)|no question of)\b/,
  },
  {
    message: "closed",
    pattern: regex`
      \b(?:[Tt]he|[Oo]ur|[Tt]heir|[Oo]ne|[Ii]ts) only (?:
        conceivable|sensible|credible|rational|reasonable|logical|sane|responsible|thinkable|honest|right|fair|real|
        serious|proper|realistic|possible|sound|workable|practical|decent
      )(?: and [a-z]+)? (?:
        course|way|answer|option|choice|solution|conclusion|thing|response|outcome|policy|place|path|question|step|
        decision|view|verdict|remedy
      )\b
    `,
  },
  {
    message: "closed",
    pattern: regex`
      \b(?:
        [Oo]nly (?:a fool|fools|the wilfully|an? [a-z]+ (?:optimist|pessimist|cynic)|someone who)|
        [Nn]othing else (?:on|will|would|could|can|makes|comes|is worth)|
        [Nn]othing (?:short of|but) [a-z ]{2,40} (?:will|would|can|could) (?:do|save|serve|suffice)|
        [Nn]othing could be (?:clearer|plainer|simpler|further|more)
      )\b
    `,
  },
  {
    message: "closed",
    pattern: regex`
      ^(?:[\d.]+ )?(?:
        Clearly|Obviously|Plainly|Surely|Undoubtedly|Unquestionably|Self-evidently|Evidently|Manifestly|Undeniably|
        Naturally|Inevitably|No doubt|Doubtless|Without a doubt
      ),? (?!
        (?:
          marked|visible|defined|signed|labelled|shown|stated|written|separated|audible|identified|set|legible|printed|
          lit|worded|named|signposted
        )
      \ )(?=[a-z]|[A-Z][a-z]+ )
    `,
  },
  {
    message: "closed",
    pattern: regex`
      \b(?:cannot|can not|could not|can never|could never) (?:
        seriously|possibly|reasonably|honestly|sensibly|conceivably|fail to (?!comply|meet)|but |
        be (?:denied|gainsaid|doubted|disputed|clearer|plainer|right that|seriously)|go wrong
      )
    `,
    unless: regex`
      \b(?:be ruled out|reasonably practicable|reasonably be (?:expected|required|obtained|met|avoided|accommodated))\b
    `,
  },
  {
    message: "doubt",
    severity: "info",
    pattern: regex`
      \b(?:is|are|was|were|will be|would be|seems?) (?:[a-z]+ )?(?:
        self-evident|axiomatic|a truism|inevitable|certain|guaranteed|bound to|sure to|certain to|destined to|doomed to|
        guaranteed to|undeniable
      )\b
    `,
  },
  {
    message: "doubt",
    severity: "info",
    pattern: regex`
      \b(?:must|will|would|is|are|was|has|have|can) (?:
        surely|undoubtedly|doubtless|assuredly|obviously|self-evidently|plainly|indeed be|inevitably|without question|
        no doubt
      )\b
    `,
  },
  {
    message: "doubt",
    severity: "info",
    pattern: regex`
      ^(?:[\d.]+ )?(?:Nobody|No one|No-one|Everyone|Everybody|Anyone|Anybody) (?!
        (?:
          who|with|under|aged|in receipt|wishing|can apply|else|may|registered|(?:can|could|will|would|need) be [a-z]+ed
        )\b
      )[a-z]+|
      \b[Ii]t is (?:simply |quite |perfectly |abundantly |surely )?(?:
        plain|clear|obvious|evident|undeniable|inevitable|inescapable|inconceivable|unthinkable|
        impossible to (?:deny|argue|imagine|see how)|a fact|no (?:exaggeration|secret|coincidence|accident)|
        hard to (?:see|imagine|argue|deny|think)|difficult to (?:see|imagine|argue|deny|think)|hardly|scarcely
      )\b
    `,
    unless: /\bif it is clear\b|\bnot clear\b/,
  },
];
