import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Sentence } from "../../core/report/sentences.ts";
import type { Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import type { BlockView } from "../../core/rule/rule.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { asDeed } from "./asDeed.ts";
import { canBeLeftOut } from "./attributive.ts";
import { idiomRule } from "./idioms/idiomRule.ts";
import { goodNews, newsCues } from "./promotional/goodNews.ts";
import { aboveCues, setAbove } from "./promotional/setAbove.ts";
import { treatCues, treats } from "./promotional/treats.ts";
import {
  type Frame,
  type Framed,
  framed,
  hitsWithin,
  isName,
  reportedSpeech,
  saidAtMeeting,
} from "./sentenceFrames.ts";

const promotionalCues = [
  lexicons.promotional,
  treatCues,
  aboveCues,
  newsCues,
  cues("promotional-than-ever", "than ever"),
  cues(
    "promotional-tomorrow",
    oneLine`
      tomorrow|the future|another world|another age|another century|another era|another planet|next century|
      22nd century|twenty-second century|different world|better world|paradise|wonderland|fairyland|a dream
    `,
  ),
];

export const promotional = idiomRule({
  id: "promotional",
  family: "neutrality",
  summary: "The council, its staff, places or plans are praised as in an advertisement",
  why: "Members decide on facts. Praise of the council's own work tells them nothing that they can weigh, and reads as a case made for one side.",
  severity: "warning",
  kinds: { motion: "off", minutes: "info", constitutional: "info", "election-notice": "off", "member-report": "info" },
  zones: { quoted: "off", backgroundPapers: "off", foreword: "info" },
  reported: "info",
  roles: { consultation: "info" },
  offers: [withoutSentence],
  messages: {
    boast: "“{words}” is praise. Say what was done or will be, with a figure or a source, and leave the praise out.",
    soft: "“{words}” is a word of praise. Keep it only if a named source gave it, and name the source.",
  },
  idiom: { marks: "words", message: "boast", as: "words" },
  lexicons: [lexicons.promotional],
  cues: promotionalCues,
  examples: {
    finds: [
      { text: "The pier is the [[envy of]] the coast." },
      { text: "[[This stunning scheme]] will open in May." },
      { text: "[[The Council is proud of]] what its gardeners have done." },
      { text: "Ours is [[the most enlightened library service in the land]]." },
    ],
    quiet: [
      { text: "The school was judged Outstanding by Ofsted in 2023." },
      { text: "The outstanding balance is £1.2m." },
      { text: "Bold Street and the Beacon Centre are on the route.", note: "Names" },
      { text: "The park has held a Green Flag since 2019." },
      { text: "Excellent broadband was named by 40% of firms as a need.", note: "What others ask for" },
    ],
  },
  limits: "A boast without a word of praise (“nobody else does this”) is not seen.",
  *check(block, _options, { kind }) {
    for (const sentence of block.sentencesWith(promotionalCues)) {
      const found =
        framed(sentence, frames) ??
        framed(sentence, treats) ??
        framed(sentence, setAbove) ??
        louder(framed(sentence, goodNews), phraseIn(block, sentence, kind === "planning-report"));
      if (!found || block.quoted(found) || graded.test(sentence.text)) continue;
      if (reportedSpeech.test(block.text.slice(sentence.start, found.start))) continue;
      if (kind === "minutes" && saidAtMeeting.test(block.text.slice(sentence.start, found.start))) continue;
      const { message, severity } = found.frame;
      yield {
        at: { start: found.start, end: found.end },
        message,
        data: { words: found.words },
        rewrites: [
          ...(canBeLeftOut(block.text, found) ? [{ with: "", trust: "judgement" as const }] : []),
          ...asDeed(block.text, found),
          withoutSentence,
        ],
        ...(laments.test(block.text.slice(sentence.start, found.start))
          ? { severity: "info" as const }
          : severity
            ? { severity }
            : {}),
      };
    }
  },
});

/** "A shabby end for a proud old place": what would be lost is praised to run the loss down, and nothing is boasted of. */
const laments =
  /\b(?:end|fate|death|farewell|insult|blow|shame|indignity|epitaph|humiliation) (?:for|to|of)(?: such| so)? $/;

type Key = "boast" | "soft";

/** Of two finds in one sentence the one that is sure. */
const louder = (one: Framed<Key> | undefined, other: Framed<Key> | undefined): Framed<Key> | undefined =>
  one && (one.frame.message === "boast" || other?.frame.message !== "boast") ? one : other;

/** In a planning report a word of praise is often the applicant's, or a judgement of design. */
function phraseIn(block: BlockView, sentence: Sentence, planning: boolean) {
  const hits = hitsWithin(block.hits(lexicons.promotional), sentence).filter(
    (hit) => !isName(block.text, hit) && !isOrder(block.text, hit) && !isAsked(block.text, hit),
  );
  const hit =
    hits.find(({ phrase }) => phrase.tier === "boast") ??
    hits.find(({ phrase }) => phrase.tier === "praise") ??
    hits.find(({ phrase }) => phrase.tier === "soft") ??
    (!planning && !measured.test(sentence.text) ? hits.find(({ phrase }) => phrase.tier === "hint") : undefined);
  if (!hit) return undefined;
  const loud =
    hit.phrase.tier === "boast" || (hit.phrase.tier === "praise" && !planning && ofCouncil.test(sentence.text));
  const frame: Frame<Key> = loud
    ? { pattern: /(?:)/, message: "boast" }
    : { pattern: /(?:)/, message: "soft", severity: "info" };
  return { start: hit.start, end: hit.end, words: block.text.slice(hit.start, hit.end), frame };
}

/** "Repairs in the first class are urgent": a place in an order. */
const isOrder = (text: string, { start, end }: Span): boolean =>
  text.slice(start, end).toLowerCase() === "first class" &&
  /\b(?:in|of|to) the $/.test(text.slice(Math.max(0, start - 8), start));

/** "The group asked what a freeze would cost": a question and no wonder. */
const isAsked = (text: string, { start, end }: Span): boolean =>
  text.slice(start, end) === "what a" &&
  regex`
    \b(?:
      know|knew|known|ask|tell|told|say|said|see|seen|show|explain|learn|understand|decide|consider|clear|about|of|on|
      out
    )(?:s|n|ed|ing)? $
  `.test(text.slice(Math.max(0, start - 14), start)) &&
  /^ [\w -]{2,40}? (?:would|could|might|will|can|may|costs?|means?|does|did)\b/.test(text.slice(end, end + 60));

/** A grade, an award or a standard that somebody else gave; or a thing that shines as a lamp does. */
const graded = regex`
  \b(?:
    Ofsted|CQC|Estyn|Green Flag|Purple Flag|accredit\w+|certificat\w+|certified|graded|rated|shortlist\w*|
    conservation area|listed building|AONB|National Landscape|lamps?|luminance|lux|headlights?|paint|
    [Ww]orld-class (?:athletes?|players?|performers?|musicians?|artists?|orchestras?|research\w*)
  )\b
`;

/** Figures, duties and judgements of others: the sentence informs. */
const measured = regex.i`
  \d|%|£|
  \b(?:
    table|figure|appendix|assess\w*|require\w*|statut\w*|polic(?:y|ies)|polling|risk\w*|complaints?|consultation|
    respondents?|survey\w*|inspect\w*|significan\w+|heritage asset|setting|character|design quality|NPPF|must|should|if|
    not|whether|would need|could be|data|strategy sets|aims? to|aspir\w*|objectives?|forecast|budget|savings?|deficit|
    pressures?|children in care|safeguard\w*|fraud|contract|lease|minutes|agenda
  )\b
`;

/** What the council is, has or plans. */
const ofCouncil = regex`
  \b(?:
    [Cc]ouncils?|authority|[Bb]orough|[Cc]ity|[Tt]own|[Dd]istrict|[Cc]ounty|region|we|[Oo]ur|[Uu]s|[Tt]eams?|staff|
    officers|services?|department|scheme|plan|programme|project|proposals?|strategy|vision|partnership|hub|quarter|
    centre|library|libraries|park|museum|theatre|pool|school|market|event|festival|building|hall|development|initiative|
    approach|offer|opportunity|future|place|funding|grant|investment|work|facility|facilities|campaign|customers|
    residents|visitors|bids?
  )\b
`;

const ours = oneLine`
  (?:
    [Oo]urs|[Ww]e|[Oo]ur [a-z -]{3,40}|
    [Tt]he (?:[A-Z]?[a-z'’-]+ ){0,3}(?:
      [Cc]ouncil|authority|[Bb]orough|[Cc]ity|[Tt]own|[Dd]istrict|[Cc]ounty|team|service|staff|department|directorate|
      officers|advisers|scheme|plan|programme|project|hub|centre|library|park|museum|theatre|partnership
    )(?:['’]s [a-z -]{3,40})?|
    [Tt]his (?:[a-z-]+ ){0,3}(?:
      scheme|plan|programme|project|partnership|strategy|vision|hub|building|bid|budget|report|service|team|initiative|
      development|quarter|festival|event
    )|
    [Ii]t
  )
`;
const praise = oneLine`
  (?:
    world-class|wonderful|fantastic|superb|magnificent|excellent|exceptional|exemplary|outstanding|brilliant|amazing|
    inspiring|inspirational|impressive|remarkable|splendid|terrific|tremendous|tireless|heroic|dedicated|passionate|
    vibrant|thriving|exciting|thrilling|enviable|dynamic|bold|innovative|visionary|pioneering|forward-looking|
    forward-thinking|prestigious|iconic|stunning|spectacular|proud|unique|delightful|marvellous|talented|hard-working|
    hardworking|gifted|first-rate|sterling
  )
`;

const wonder = oneLine`
  (?:an? )?(?:
    magic|magical|gold|gold dust|joy|wonder|wonders|delight|marvel|treat|treasure|gem|dream|revelation|tonic|
    inspiration|masterpiece|poetry|genius|glorious|dazzling|brilliant|superb|magnificent|wonderful|fantastic|splendid|
    stunning|beautiful|inspired|unbeatable|terrific|marvellous
  )\b
`;

const frames: readonly Frame<Key>[] = [
  {
    // "Greener, faster and friendlier than ever".
    message: "boast",
    pattern: regex.i`
      \b(?:[a-z]{3,}er|better|more [a-z]+)(?:, (?:[a-z]{3,}er|more [a-z]+))*,? and (?:[a-z]{3,}er|better|more [a-z]+)
      \ than ever\b
    `,
    unless: /\d|\b(?:river|water|number|officer|member|fewer|poorer|sicker|older)\b|\bmore and more\b/,
  },
  {
    message: "boast",
    pattern: regex`
      \b${ours} (?:is|are|was|were|has been|have been|can be|should be|remains?) (?:
        all |both |also |so |rightly |justly |very |truly |quite simply |simply |immensely |extremely |incredibly |
        hugely |rightfully |always |already |now
      \ )*(?:
        proud (?:of|to|that)|passionate about|delighted (?:to|with|that)|thrilled (?:to|with|that)|
        a (?:
          beacon|triumph|jewel|gem|credit|shining|huge success|great success|resounding success|success story|showcase|
          model|source of pride|class
        )|
        an? (?:truly |quite |real |wholly |very )?${praise}|leading the (?:way|field)|at the forefront|in the vanguard|
        ahead of (?:its|our|the)|second to|the (?:best|finest|envy|pride|toast|jewel|greatest)|truly ${praise}|
        simply ${praise}|nothing short of|nothing less than
      )\b
    `,
    unless: /\b(?:not|unique (?:reference|identifier|number|to))\b/,
  },
  {
    message: "boast",
    pattern: regex`
      \b(?:[Oo]ur|[Ii]ts|[Tt]he [Cc]ouncil['’]s|[Tt]he (?:borough|city|town|county|district)['’]s|[Tt]his|[Aa]n?)
      \ (?:[a-z-]+,? (?:and )?){0,2}?(?:truly |very |most |genuinely )?(?:
        world-class|wonderful|fantastic|superb|magnificent|brilliant|amazing|inspiring|inspirational|splendid|terrific|
        tremendous|tireless|heroic|exciting|thrilling|enviable|bold|visionary|stunning|spectacular|marvellous|buzzing|
        proud|unstinting|sterling
      )(?: and [a-z-]+)? (?:new )?(?:[a-z-]+ ){0,2}?(?:
        staff|team|officers|workforce|vision|plans?|scheme|programme|project|partnership|future|town|city|borough|
        service|record|heritage|offer|place|destination|quarter|hub|opportunity|opportunities|agenda|strategy|community|
        event|festival|building|facility|centre|development|initiative|achievement|effort|work|job|chapter|step|result|
        results|success|tradition|history|design|foyer|park|market|volunteers|colleagues|contribution
      )\b
    `,
    unless: /\b(?:priority|Corporate Plan|Local Plan|objective|outcome|aims?)\b/,
  },
  {
    message: "boast",
    pattern: regex`
      \b
      (?:[Tt]he|[Oo]ne of the|[Bb]ritain['’]s|[Ee]ngland['’]s|[Tt]he (?:country|county|region|nation|north|south)['’]s)
      \ (?:most [a-z-]+|best[a-z-]*|finest|greatest|loveliest|friendliest|leading|foremost|premier) [^.;,]{0,60}?(?:
        in (?:the|this|our)
        \ (?:country|county|region|land|world|north|south|east|west|UK|generation|history|nation|kingdom|area)|
        in (?:Britain|England|Wales|Scotland|Europe|a generation|living memory|years)|anywhere|
        on (?:the coast|earth|offer)|of its kind
      )\b
    `,
    unless: regex`
      \b(?:
        deprived|common|frequent|expensive|congested|polluted|affected|vulnerable|populous|important|significant|needed|
        efficient way|likely|best value|recent|detailed|accessible
      )\b|
      \d
    `,
  },
  {
    message: "boast",
    pattern: regex`
      \b(?:
        [Tt]hanks to|[Oo]wing to|[Tt]he fruits? of|[Tt]estament to|[Tt]ribute to|[Cc]redit to|[Cc]redit for|
        [Bb]ecause of
      ) (?:the |our |its |this |their )?(?:[a-z'’-]+ ){0,3}?(?:
        foresight|wisdom|genius|brilliance|vision|courage|boldness|imagination|ingenuity|flair|stewardship|leadership|
        dedication|professionalism|hard work|efforts|commitment|tireless work|skill|talent|prudence
      )\b
    `,
  },
  {
    message: "boast",
    pattern: regex`
      \b(?:[Cc]ouncil|[Cc]abinet|[Cc]ommittee|authority|team|[Ee]xecutive|officers|staff)(?:['’]s?)?
      \ (?:foresight|wisdom|genius|brilliance|courage|boldness|ingenuity|flair|prudence|far-sightedness|vision)
      \ (?:in|has|have|is|was|and|which|that)\b|
      \b(?:deserves?|merits?|can take|may take|should take|can be proud of|has earned|have earned)
      \ (?:great |much |every |high |huge |real |enormous |full |its |a great deal of )?
      (?:credit|praise|applause|congratulations?|thanks|admiration|pat|bow|plaudits|medal)\b
    `,
  },
  {
    message: "boast",
    pattern: regex`
      \b(?:[Ww]ill|would|to|can|could|has|have|is set to|are set to|promises to)
      \ (?:truly |completely |utterly |really |)(?:
        revolutionise|supercharge|turbocharge|unleash|put [^.;]{2,40} (?:back )?on the map|
        take [^.;]{2,40} to (?:the next|a new) level|work wonders|make history|light up|wow|dazzle|delight|
        blow [a-z]+ away|knock [a-z]+ out|bring (?![^.;]{2,30} back to)[^.;]{2,30} to life|breathe (?:new )?life
      )\b
    `,
  },
  {
    message: "boast",
    pattern: regex`
      \b(?:
        nothing (?:short|less) (?:of|than) (?:a|an|the|remarkable|extraordinary)|
        truly (?:
          special|remarkable|transformational|exceptional|memorable|inspiring|
          outstanding(?!,? (?:or innovative|reflecting|(?:or innovative )?design|architecture|in (?:its|
          terms of) design))
        )|
        (?:simply|quite simply) the (?:best|most|finest)|jaw-dropping|(?:wow|feel-?good) factor|dream come true|
        new dawn|brave new|bright new|to die for|sky(?:['’]s| is) the limit|stroke of genius|tour de force|
        something for everyone|beat a path|sit up and take notice|
        [a-z]+ capital of the (?:north|south|east|west|county|country|region|world)|other councils aspire|
        lifestyle that|destination of choice|the place to be
      )\b
    `,
  },
  // "Shoppers will feel that they have walked into the next century".
  {
    message: "boast",
    pattern: regex`
      \b(?:
        (?:
          feel|feels|felt|think|thinks|believe|believing|swear|imagine|as if|as though|like|you|visitors?|passengers?|
          shoppers?|residents?|people|riders?|guests?|travellers?|readers?|pupils
        )\b[^.;]{0,40}?
        \ (?:
          step(?:s|ped|ping)?|walk(?:s|ed|ing)?|wander(?:s|ed|ing)?|fl(?:y|ies|own|ew)|
          (?:transport|whisk)(?:s|ed|ing)?
        )|
        (?:be|is|are|was|were|been) (?:transported|whisked|swept|spirited)|^(?:[\d.]+ )?[Ss]tep
      ) (?:[a-z]+ )?(?:into|to) (?:
        tomorrow(?! (?:morning|evening|afternoon|night)|['’]s)|the future(?=[.,;!]|$| at| with| when| as)|
        another (?:world|age|century|era|planet)|the (?:next|twenty-second|22nd) century|
        a (?:different|better) (?:world|age|century)|paradise|a? ?wonderland|fairyland|a dream
      )\b
    `,
    unless: /\b(?:careers?|leavers|school|programme|project|course|savings?|costs?|carried forward|hospital|airport)\b/,
  },
  // "The lido is, in a word, glorious": praise set off as if it went without saying.
  {
    message: "boast",
    pattern: regex`
      \b(?:is|are|was|were|has been|have been),? (?:
        (?:
          quite simply|simply|in a word|in short|quite frankly|frankly|to put it simply|no less|nothing if not|
          nothing but|without (?:a )?doubt|for many
        ),?
      \ )${wonder}
    `,
  },
  {
    message: "boast",
    pattern: regex`
      \b(?:is|are|was|were|has been|have been) (?:an? )?(?:absolute|sheer|pure|utter|perfect|constant|proper|rare)
      \ ${wonder}
    `,
  },
  // "Nowhere else comes close", "hard to find a finer square": set above all others.
  {
    message: "boast",
    pattern: regex`
      \b[Nn]o(?:where|body|thing| one)? (?:else |other [a-z]+ )?(?:[a-z]+ ){0,5}?(?:
        comes? (?:close|near)(?! to (?:the|a|its)\b)|can (?:match|touch|rival|hold a candle|equal|beat)|gets? near|
        holds? a candle|bears? comparison
      )\b|
      \b(?:hard|difficult|impossible) to (?:find|name|picture) an?
      \ (?:finer|lovelier|kinder|happier|friendlier|prettier|handsomer|grander|livelier|better-(?:run|kept|loved))\b
    `,
    unless: /\b(?:price|bids?|bidder|tender|offer|estimate|quotation|£)/,
  },
  {
    message: "soft",
    severity: "info",
    pattern: regex`
      \b(?:excellent|exceptional|impressive|exemplary|outstanding)
      \ (?:work|team|staff|service|progress|results?|performance|example|record|job|value)\b
    `,
    unless: /\bOfsted|CQC|judged|rated|graded|inspect/,
  },
];
