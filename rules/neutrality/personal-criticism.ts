import { regex } from "../../core/pattern/regex.ts";
import type { Sentence } from "../../core/report/sentences.ts";
import type { Span } from "../../core/report/span.ts";
import type { Severity } from "../../core/rule/finding.ts";
import { insteadOfSentence, withoutSentence } from "../../core/rule/rewrites.ts";
import type { BlockView, Context } from "../../core/rule/rule.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { idiomRule } from "./idioms/idiomRule.ts";
import { belittled, belittledCues } from "./personal-criticism/belittled.ts";
import { doubtful, frames, type Key, tooIdle } from "./personal-criticism/criticismFrames.ts";
import { digCues, digs } from "./personal-criticism/digs.ts";
import { failingCues, failings } from "./personal-criticism/failings.ts";
import { betterCues, gotTheBetter } from "./personal-criticism/gotTheBetter.ts";
import { hearsay, hearsayCues } from "./personal-criticism/hearsay.ts";
import { foolCues, madeFool } from "./personal-criticism/madeFool.ts";
import { isExcused } from "./personal-criticism/notBlamed.ts";
import { insultCues, isOfOfficers, namesOneOfficer, officersInsulted } from "./personal-criticism/officersInsulted.ts";
import { ofMany, slightedManyCues } from "./personal-criticism/peopleSlighted.ts";
import { mislays, slightCues, slights } from "./personal-criticism/slights.ts";
import { quotedWithin } from "./quotedWithin.ts";
import { type Frame, framed, hitsWithin } from "./sentenceFrames.ts";

const criticismCues = [
  lexicons["personal-criticism"],
  slightCues,
  hearsayCues,
  belittledCues,
  foolCues,
  slightedManyCues,
  digCues,
  betterCues,
  failingCues,
  insultCues,
];

const ofProcess = insteadOfSentence(
  "The procedure is [insert what it asks for]; [insert what was done, when, and the source].",
);
/** One word before the verb, without which what was done is told. */
const asAdverb = /^[a-z]+ly$/;

export const personalCriticism = idiomRule({
  id: "personal-criticism",
  family: "neutrality",
  summary: "A person or a set of people is blamed, belittled or mocked",
  why: "A report is published and lasts. Blame of a person who was not heard may be defamatory, and is not what members need: what went wrong, and what is done about it.",
  severity: "warning",
  kinds: { "election-notice": "off", constitutional: "info" },
  zones: { quoted: "info", backgroundPapers: "off" },
  reported: "info",
  offers: [withoutSentence, ofProcess],
  messages: {
    blame:
      "“{words}” blames or belittles a person. Write what happened in the process and what was changed; where staff are concerned, that belongs in an exempt paper.",
    sneer: "“{words}” mocks a person. State what the person asked or did, or leave it out.",
  },
  idiom: {
    marks: "words",
    message: "blame",
    as: "words",
    heard: ({ kind }) => kind !== "motion",
  },
  speaksInQuotes: ["motion"],
  lexicons: [lexicons["personal-criticism"]],
  cues: criticismCues,
  examples: {
    finds: [
      { text: "Councillor Quill [[wrongly]] claimed that the wall was safe." },
      { text: "The clerk then in charge was [[out of his depth]]." },
      { text: "Objectors have [[not bothered to]] look at the drawings." },
      { text: "Councillor Quill's [[sudden interest]] in bats surprised everybody." },
    ],
    quiet: [
      { text: "The contractor missed four of six milestones (table 3)." },
      { text: "Audit gave limited assurance on payroll controls." },
      { text: "One objector states that the survey was carried out in half-term." },
      { text: "The Ombudsman found fault by the Council in handling the claim." },
      { text: "The defendant was careless and was fined £200.", note: "What a court found" },
    ],
  },
  limits: "Blame that names nobody and no post is not seen.",
  *check(block, _options, context) {
    if (block.kind === "heading" || block.kind === "cell") return;
    for (const sentence of block.sentencesWith(criticismCues)) {
      const insult = insultIn(block, sentence);
      const other = official.test(sentence.text) ? undefined : criticismIn(block, sentence);
      const found = insult && (!other || other.frame.severity === "info" || context.kind === "motion") ? insult : other;
      // Members judge each other, the Government and others in motions; officers cannot answer there.
      if (!found || (context.kind === "motion" && !insult && !isOfOfficers(found.words))) continue;
      if (
        (context.kind !== "motion" && quotedWithin(block, found)) ||
        (doggedness.test(found.words) && credited.test(sentence.text))
      )
        continue;
      if (spokenByAnother.test(found.words)) continue;
      const before = block.text.slice(sentence.start, found.start + 3).replace(resolving, "");
      if (byOthers.test(before) && !judged.test(before)) continue;
      // Words that are set between quotation marks in a report of facts are what was heard or written.
      const lead = block.text.slice(sentence.start, found.start);
      if ((context.kind === "monitoring-officer-report" || evidence.test(lead)) && opened.test(lead)) continue;
      yield {
        at: { start: found.start, end: found.end },
        message: found.frame.message,
        data: { words: found.words },
        severity: severityOf(found.frame, sentence, context, insult !== undefined),
        ...(insult ? { certain: true } : {}),
        ...(asAdverb.test(found.words)
          ? { rewrites: [{ with: "", trust: "judgement" as const }, withoutSentence, ofProcess] }
          : {}),
      };
    }
  },
});

/** "This Council regrets that": what the motion says, and not what somebody else does. */
const resolving = /^.{0,20}\bCouncil (?:[a-z]+ and )?[a-z]+(?= )/;

/** What a sentence says against a person, by the surest of its words. */
const criticismIn = (block: BlockView, sentence: Sentence) =>
  (hitsWithin(block.hits(hearsayCues), sentence).length > 0 ? framed(sentence, hearsay) : undefined) ??
  framed(sentence, [tooIdle]) ??
  framed(sentence, frames) ??
  phraseIn(block, sentence) ??
  framed(sentence, slights) ??
  framed(sentence, belittled) ??
  framed(sentence, madeFool) ??
  framed(sentence, ofMany) ??
  (hitsWithin(block.hits(digCues), sentence).length > 0 ? framed(sentence, digs) : undefined) ??
  (hitsWithin(block.hits(failingCues), sentence).length > 0 ? framed(sentence, failings) : undefined) ??
  framed(sentence, gotTheBetter) ??
  framed(sentence, doubtful) ??
  traitIn(block, sentence) ??
  (mislays(sentence.text) ? whole(sentence) : undefined);

const insultIn = (block: BlockView, sentence: Sentence) =>
  hitsWithin(block.hits(insultCues), sentence).length > 0 ? framed(sentence, officersInsulted) : undefined;

/** "The case officer … said that the rider “had never …": what is found runs into words that are somebody else's. */
const spokenByAnother = /\b(?:said|says|wrote|told|called|thought|remarked|replied)\b[^"“”]*["“][^"“”]*$/;

/** "A complaint may be rejected where it appears to be malicious": what a procedure says of any. */
const ofComplaint = regex.i`
  \b(?:complaints?|requests?|allegations?|applications?|petitions?|questions?|correspondence)\b[^.;]{0,80}\b
  (?:is|are|be|appears? to be|seems? to be|found to be|considered|judged|deemed)\s(?:\w+\s)?$
`;
const supposed = /\b(?:may|might|if|where|any|can|could)\b/i;

function phraseIn(block: BlockView, sentence: Sentence) {
  const personal = person.test(sentence.text);
  const hits = hitsWithin(block.hits(lexicons["personal-criticism"]), sentence);
  const hit =
    hits.find(
      ({ phrase, end }) =>
        phrase.tier === "self" ||
        (personal &&
          (phrase.tier === "blame" || (phrase.tier === "adverb" && wrongDeed.test(block.text.slice(end, end + 14))))),
    ) ?? hits.find(({ phrase }) => personal && phrase.tier === "sneer");
  if (
    !hit ||
    isSurname(block, sentence, hit) ||
    /\b(?:Act|Regulations?|law|rules?|polic(?:y|ies)|formula|scheme|algorithm)\s(?:is|are|was|were)\s(?:\w+\s)?$/.test(
      block.text.slice(sentence.start, hit.start),
    ) ||
    isByTaste(block.text, hit) ||
    (ofComplaint.test(block.text.slice(sentence.start, hit.start)) && supposed.test(sentence.text)) ||
    isExcused(block.text.slice(sentence.start, hit.start), block.text.slice(hit.end, sentence.end)) ||
    (/^un(?:helpful|reasonable)$/i.test(block.text.slice(hit.start, hit.end)) &&
      ofPaper.test(block.text.slice(sentence.start, hit.start))) ||
    (/^unreasonabl/i.test(block.text.slice(hit.start, hit.end)) && forCosts.test(sentence.text)) ||
    (/^bitter$/i.test(block.text.slice(hit.start, hit.end)) && notOfPeople.test(block.text.slice(hit.end))) ||
    (wrong.test(block.text.slice(hit.start, hit.end)) && aboutIt.test(block.text.slice(hit.end))) ||
    (wrong.test(block.text.slice(hit.start, hit.end)) && topic.test(block.text.slice(sentence.start, hit.start))) ||
    /\b(?:not|no|nor|never|without|avoid\w*|whether|if|any)\s(?:\w+\s){0,2}$/.test(
      block.text.slice(sentence.start, hit.start),
    )
  )
    return undefined;
  const blame = hit.phrase.tier !== "sneer";
  const named = someone.test(sentence.text);
  const frame: Frame<Key> = {
    pattern: person,
    message: blame ? "blame" : "sneer",
    ...(blame || named ? {} : { severity: "info" as const }),
  };
  return { start: hit.start, end: hit.end, words: block.text.slice(hit.start, hit.end), frame };
}

/** A paper, a word, a rule or a refusal may be unhelpful or unreasonable, and nobody is blamed. */
const ofPaper = regex`
  \b(?:
    certificates?|clauses?|letters?|wording|precedents?|judge?ments?|findings?|evidence|reports?|leases?|covenants?|
    advice|drawings?|documents?|records?|maps?|definitions?|guidance|terms?|contracts?|dates?|figures?|sections?|policy|
    reasons?|grounds?|refusals?|conditions?|decisions?|requests?|it|this|that
  )\b[^.;,]{0,40}\b(?:is|are|was|were|be|been|seems?|looks?|proves?|proved)
  (?: (?:found|held|judged|considered|thought|shown|deemed) to (?:be|have been))?(?: \w+ly| rather| most| very)? $|
  \b(?:found|finds?|thought|thinks?|considered|considers?|called|calls?|deemed|judged)
  \ (?:it|this|that|these|those|the [a-z]+(?: [a-z]+)?)(?: \w+ly| rather| most| very)? $
`;

/** What a code, a course or a complaint may be about, and the words that say that it is. */
const wrong = /^(?:bullying|dishonesty|negligence|rudeness|malice|incompetence|hypocrisy)$/i;
const topic = regex.i`
  \b(?:
    concern(?:s|ed|ing)?(?: with)?|relat(?:es?|ed|ing) to|deal(?:s|t|ing)? with|cover(?:s|ed|ing)?|forbids?|prohibits?|
    defin(?:es?|itions? of)|allegations? of|instances? of|acts? of|complaints? of|rules (?:on|against)|
    provisions (?:on|against)|headed|entitled
  ) (?:[a-z]+ and |[a-z]+, |the )?$
`;

const aboutIt = regex`
  ^ (?:
    grievances?|complaints?|allegations?|polic(?:y|ies)|cases?|claims?|charters?|incidents?|hotline|
    at (?:the |her |his )?school
  )\b
`;
/** A time, a taste or a quarrel may be bitter. */
const notOfPeople = regex`
  ^ (?:
    days?|weeks?|months?|years?|winters?|spring|blow|pill|end|taste|irony|cold|wind|weather|disappointments?|experience|
    disputes?|lemons?|beer|divisions?
  )\b
`;

/** Costs are awarded at appeal where a party behaved unreasonably: that is what the guidance calls it. */
const forCosts = regex`
  \b(?:
    costs? (?:award|decision|application)s?|
    (?:awards?|awarded|awarding|application|applied|claims?)(?: [a-z]+){0,3} costs|costs [^.;]{0,40}\bawarded|
    wasted expense|(?:needless|unnecessary) (?:or wasted )?expense
  )\b
`;

/** A sentence that is blame from its first word to its last. */
function whole({ start, end, text }: Sentence) {
  const stop = /[.!?]$/.test(text) ? 1 : 0;
  const frame: Frame<Key> = { pattern: person, message: "blame", severity: "info" };
  return { start, end: end - stop, words: text.slice(0, text.length - stop), frame };
}

/** A word for a bad trait, or a turn that belittles, and somebody of whom it may be said: for information. */
function traitIn(block: BlockView, sentence: Sentence) {
  const hit = hitsWithin(block.hits(lexicons["personal-criticism"]), sentence).find(
    ({ phrase }) => phrase.tier === "trait",
  );
  if (!hit || !(person.test(sentence.text) || others.test(sentence.text)) || neutral.test(sentence.text))
    return undefined;
  if (isSurname(block, sentence, hit) || isByTaste(block.text, hit)) return undefined;
  if (
    /^calculating$/i.test(block.text.slice(hit.start, hit.end)) &&
    reckoned.test(block.text.slice(hit.end, sentence.end))
  )
    return undefined;
  const frame: Frame<Key> = { pattern: person, message: "blame", severity: "info" };
  return { start: hit.start, end: hit.end, words: block.text.slice(hit.start, hit.end), frame };
}

/** Councillor Crow, Mr Savage, J. Crow, Moss-Savage: a word that is somebody's name. */
const isSurname = ({ text }: BlockView, sentence: Sentence, hit: Span): boolean =>
  /^[A-Z][a-z]+$/.test(text.slice(hit.start, hit.end)) &&
  (surname.test(text.slice(sentence.start, hit.start)) || doubled.test(text.slice(sentence.start, hit.start)));
const doubled = /\b(?:[A-Z]\.,? ?)+$|\b[A-Z][a-zà-ÿ]+[-‑–]$/;
const surname = regex`
  \b(?:Councillors?|Cllrs?\.?|Alderman|Bailie|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Lady|Lord)\.? (?:[A-Z][\w.'’-]* )?
  (?:[A-Z][\w'’-]+(?:,| and) )*$
`;
/** "The Amateur Operatic", "amateur footballers", "a novice crew": those who do it for love or are new to it. */
const isByTaste = (text: string, { start, end }: Span): boolean =>
  /^(?:amateurs?|novice)$/i.test(text.slice(start, end)) &&
  ((/^[A-Z]/.test(text.slice(start)) && /[A-Za-z,'’] $/.test(text.slice(Math.max(0, start - 2), start))) ||
    byTaste.test(text.slice(end)));
const byTaste = regex`
  ^(?:['’]s?)? (?!
    (?:
      hours?|jobs?|work|efforts?|attempts?|approach|fashion|lot|bunch|outfit|and|or|in|at|who|mistakes?|errors?|
      standards?|touch|way|stuff|nonsense|is|was|are|were|as|when|but|than|lawyers?|detectives?|politic\w+|engineers?|
      surveyors?|accountants?|councillors?
    )\b
  )[a-z]+
`;
/** What is calculated, and not what somebody is like. */
const reckoned =
  /^ (?!(?:man|woman|person|people|mind|manner|way|look|eye|approach|and|but|in (?:his|her|their))\b)[a-z£\d]/;
/** More people of whom something may be said, by calling and by what they belong to. */
const others = regex`
  \b(?:[Tt]he |[Aa]n? |[Tt]wo |[Bb]oth )(?:[a-z'’-]+ ){0,2}(?:
    builder|licensee|trustee|landowner|farmer|vicar|rector|governor|treasurer|foreman|captain|bursar|warden|coach|
    promoter|proprietor|publican|shopkeeper|operator|volunteer|ringleader|spokesman|correspondent|householder|squire|
    editor|reporter|barrister|expert|witness|respondent|appellant|brother|sister|tutor|cook|guard|bidder|founder|man|
    woman|gentleman|lady|individual|couple|family|firm|society|association|committee of the [a-z]+
  )s?\b|
  \b(?:
    [Nn]obody|[Nn]o one|[Aa]nybody|[Aa]nyone|[Tt]rustees|[Gg]overnors|[Oo]wners|[Dd]evelopers|[Ll]andowners|[Pp]arents|
    [Dd]rivers|[Cc]yclists|[Ll]easeholders|[Cc]orrespondents|[Ss]omebody|[Ss]omeone
  )\b
`;
/** What is offered, assessed or taught about such things, and plain senses of the words. */
const neutral = regex.i`
  \b(?:
    assessments?|support for|services? for|course|workshop|leadership programme|may be|can be|should be|dementia|
    mental health|alcohol|fraud|risks?|counselling|equalit\w+|discriminat\w+|hate|vulnerable|exploitation|drugs?
  )\b
`;

/** Members and officers by name are accused in public; minutes report, and so are doubted less. */
function severityOf({ severity }: Frame<Key>, { text }: Sentence, { kind }: Context, insult: boolean): Severity {
  if (severity) return severity;
  if (kind === "constitutional") return "info";
  return (someone.test(text) || (insult && namesOneOfficer(text))) && kind !== "minutes" ? "error" : "warning";
}

/** Stubbornness that got a thing done is praised: that is for the rule on credit. */
const doggedness =
  /\b(?:stubborn\w*|obstina\w*|would not|refus\w+|pig-?headed\w*|bloody-minded\w*|would never|persisten\w+)\b/i;
const credited = regex`
  \b(?:[Ww]ithout|[Bb]ut for|[Ii]f it were not for|[Hh]ad it not been for)\b[^.;]{0,60}\b
  (?:there would|would (?:not|never)|might (?:not|never)|could (?:not|never)|nothing would)\b|
  \bowes? (?:its|their|much of its) (?:existence|being|survival|life|presence|birth|place)\b|
  \b(?:at all|in the first place|still (?:here|there|open|standing|afloat|running))\b[^.;]{0,30}\b
  (?:down to|thanks to|because|due to|owed to)\b|
  \b(?:until|till) (?:he|she) (?:had |has )?(?:got|won|secured|been given)\b|
  \b(?:got|won|saved|rescued|secured|kept|built|opened) (?:by|because|thanks to|through)\b
`;

/** "The claim that … is wrong": the author judges what another said. */
const judged = regex.i`
  \b(?:claims?|allegations?|assertions?|statements?|beliefs?|suggestions?|complaints?) (?:that|of|about) [^;]{3,120}
  \ (?:is|are|was|were) (?:\w+ly |quite )?(?:wrong|false|untrue|mistaken|incorrect|unfounded|not (?:so|true)|nonsense),
  \ (?:which|as)
`;

/** Somebody else said so, or it was only asked. */
const byOthers = regex`
  \b(?:
    said|says|states?|stated|argued?s?|alleg\w+|complain(?:s|ed) that|claims? that|accus\w+|wrote|
    (?:e-?mailed|texted|messaged|rang|phoned|telephoned)\b[^.;]{0,40} (?:to say|saying)|asked (?:whether|if)|whether|
    den(?:y|ies|ied)|commented|comments?|described|suggest(?:ed|ing) that|let (?:it )?slip|
    (?:was|were|is|are) of the (?:view|opinion) that|took the view that|(?:view|opinion|feeling) (?:was|is) that|
    (?:[Tt]hey|[Mm]embers|who) (?:thinks?|thought|feels?|felt|believed?)|declared|protested|regrets?|objects|
    what (?:it|he|she|they|some|many|several|one) (?:sees?|saw|calls?|called|regards?|regarded) as|according to|
    [Rr]epresentations?|[Oo]bjections?|complaint (?:that|of|about)
  )\b
`;

/** "The note records the words as …", "heard the word …": what was said, as somebody has it. */
const evidence = regex.i`
  \b(?:
    (?:records?|recorded|notes?|noted|gives?|gave|has|had|quotes?|quoted|shows?|showed|reads?|heard)\b[^.;]{0,30}?
    (?: (?:words?|remark|phrase|expression)(?: used)?)(?: (?:as|was|were|to be))?|
    (?:the )?(?:words?|phrase|expression)(?: (?:used|spoken))? (?:was|were|being)
  )\W*["“][^"”]{0,60}$
`;
const opened = /(?:^|[\s(])["“][^"”]{0,60}$/;

const someone = /\b(?:Councillor|Cllr\.?|Alderman|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Lady|Lord)\.? [A-Z][a-z'’]+/;

/** A person or people of whom something may be said: by name, by post, by what they did, or by a pronoun. */
const person = regex`
  \b(?:
    (?:Councillor|Cllr\.?|Alderman|Mr|Mrs|Ms|Miss|Mx|Dr|Professor|Sir|Lady|Lord)\.? [A-Z][A-Za-z'’-]*|
    [Tt]he (?:[A-Za-z'’-]+ ){0,3}(?:
      [Mm]anager|[Dd]irector|[Oo]fficer|[Ee]ngineer|[Aa]ccountant|[Ss]urveyor|[Aa]rchitect|[Cc]lerk|[Ss]upervisor|
      foreman|caretaker|[Hh]arbour ?[Mm]aster|[Ww]arden|[Ii]nspector|[Pp]lanner|[Ss]olicitor|[Aa]uditor|
      [Cc]hair(?:man|woman)?|[Mm]ember|[Cc]ouncillor|applicant|petitioner|complainant|objector|tenant|landlord|owner|
      author|consultant|lead|[Hh]ead|minister|[Ll]eader|[Mm]ayor|spokes(?:man|woman|person)|secretary|driver|teacher|
      headteacher|neighbour|agent|developer|claimant|team leader|postholder|administrator|assistant|
      [Cc]hief [Ee]xecutive
    )s?\b|
    [Oo]bjectors|[Cc]omplainants|[Cc]ritics|[Oo]pponents|[Pp]rotesters|[Cc]ampaigners|[Pp]etitioners|[Rr]esidents|
    [Mm]otorists|[Tt]enants|[Ll]andlords|[Nn]eighbours|[Tt]raders|[Oo]fficers|[Mm]embers|[Cc]ouncillors|[Ss]taff|
    [Mm]anagers|[Tt]hose who|[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im|[Hh]imself|[Hh]erself|[Ww]hoever|predecessor|colleagues?|
    author
  )\b
`;

/** What somebody is blamed for doing falsely, wilfully or foolishly. */
const wrongDeed = regex`
  ^ (?:
    claim|stat(?:es|ed)|said|told|assert|insist|alleg|suggest|accus|ignor|misl|fail|refus|sat|chose|sign|allow|withh|
    forgot|believ|suppos|decided|let|approv|gave|made|put|left|maintain|announc|represent|portray|disregard|overlook|
    complain|persist|leaked|sent|spent|took|used
  )
`;

/** A court, an inspector or an auditor found it; the law or a code speaks; or it is no blame of the council's. */
const official = regex`
  \b(?:
    Justice|[Jj]udge|courts?|(?:High|County|Crown|Supreme|Youth|Family|Magistrates['’]|[Tt]he|[Aa]) Court|Court of|
    [Oo]mbudsman|[Tt]ribunal|[Dd]efendant|[Pp]leaded|convicted|guilty plea|prosecut\w+|[Pp]olice|[Cc]oroner|Act \d{4}|
    [Ss]ection \d|[Cc]ode (?:of|provides|says)|[Pp]olicy|[Tt]raining|whistleblow\w*|victims?|domestic abuse|anti-social|
    offen[cd]\w+|driving|debt|bullying (?:and|or) harassment|arithmetical|typing|clerical error|insurance|
    negligence claims?|claims? (?:of|in|for) negligence|contributory|professional negligence|(?<!\btoo )idle|harassment|
    points (?:put )?on (?:his|her|the) licence|fined
  )\b
`;
