import { regex } from "../../core/pattern/regex.ts";
import { textBefore } from "../../core/report/sentences.ts";
import type { Severity } from "../../core/rule/finding.ts";
import type { Hit } from "../../core/rule/lexicon.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import type { BlockView, Context } from "../../core/rule/rule.ts";
import { canBeLeftOut } from "./attributive.ts";
import { idiomRule } from "./idioms/idiomRule.ts";
import { loaded, loadedHits } from "./idioms/loadedHits.ts";
import { partyLexicons, partyMentions } from "./parties/partyMentions.ts";
import { quotedWithin } from "./quotedWithin.ts";
import { saidAtMeeting } from "./sentenceFrames.ts";

const grades: Readonly<Record<string, Severity>> = { 1: "error", 2: "warning", 3: "info" };
const effects = ["blame", "scorn", "disgust", "alarm", "slogan", "feeling"] as const;

/** Members, minutes and motions speak for themselves; constitutional texts define offences and conduct. */
const othersWords: ReadonlySet<Context["kind"]> = new Set(["minutes", "motion", "constitutional"]);

/** Words that hand what a sentence says to the people who said it. */
const reported = regex.i`
  \b(?:members|councillors|colleagues|group|side|opposition|independents|of them)(?:['’]s)?\b[^.;]{0,60}\b
  (?:owned|said|admitted|told|conceded|confessed|thought|argued|complained|called)(?: [a-z]+){0,3} (?:that|it)\b|
  \b(?:
    objectors?|objections?|respondents?|consultees?|complainants?|petition(?:ers)?|residents?|neighbours?|
    representations?|letters?|comments?|responses?|traders|parents|tenants|participants?|supporters?|visitors|users|
    society|association|federation|forum|trust|union|chamber of (?:trade|commerce)|(?:parish|town|community) council|
    newspaper|column|editorial|press|Echo|Gazette|Herald|Advertiser|appellant|applicant|landlords|friends|club|agency
  )(?:['’]s)?\b[^.;]{0,80}\b(?:
    regard\w*|perceiv\w*|view(?:ed)?|see(?:n|s)?|find|found|said|say|says|stat\w+|felt|feel|consider\w*|thought|think|
    describ\w+|call(?:ed|s)|argu\w+|complain\w+|claim\w*|rais\w+|suggest\w*|express\w*|wrote|write|told|commented|
    referr\w+|including|opinion|fear(?:s|ed)?|that
  )\b|
  \b(?:letters?|e-?mails?|representations?|objections?|comments?|responses?|replies|petitions?)\b
  (?: (?:of|in) (?:support|objection|favour|opposition))?[^.;:]{0,40}:\s|
  \b(?:one|another|several|some|two|three|many|most|a few|others?) (?:[a-z-]+ ){0,2}(?:
    declared|said|warned|argued|claimed|complained|protested|insisted|felt|thought|wrote|feared|called|described|
    scoffed|sneered|jeered
  )\b
`;

/** Reports words that judge people, policies or places where a report should describe them. */
export const loadedWord = idiomRule({
  id: "loaded-word",
  family: "neutrality",
  summary: "A word or idiom that judges instead of describing",
  why: "A reader who disagrees with the word will doubt the facts behind it. What happened, when and at what cost can be checked by everybody.",
  severity: "warning",
  zones: { quoted: "info", backgroundPapers: "off", foreword: "lower" },
  reported: "info",
  roles: { consultation: "info" },
  messages: {
    loaded: "“{words}” is not neutral, because {because}. Say what happened, or leave the word out.",
    figure: "“{words}” is a turn of phrase that judges. Say in plain words what happened, or leave it out.",
    blame: "“{words}” blames where a report should inform. Say what was done, when and at what cost.",
    scorn: "“{words}” ridicules or belittles. Describe the fault or the people in plain terms.",
    disgust: "“{words}” describes by disgust. Give the condition that was found, and who found it.",
    alarm: "“{words}” dramatises. Give the figure or the effect.",
    slogan: "“{words}” is the language of campaigns. Say who or what is meant.",
    feeling: "“{words}” tells readers what to feel. Leave it out, or give the fact.",
  },
  idiom: { marks: "words", message: "figure", as: "words" },
  cues: loaded,
  lexicons: partyLexicons,
  examples: {
    finds: [
      { text: "The [[reckless]] disposal cost £2m." },
      { text: "[[Swingeing]] reductions will [[devastate]] youth work." },
      { text: "The [[botched]] procurement was an expensive [[scandal]]." },
      { text: "The depot was run [[into the ground]]." },
    ],
    quiet: [
      { text: "Careless or reckless driving offences are outside this report.", note: "An offence" },
      { text: "Devastating floods in 2007 damaged 300 homes.", note: "An event, not a policy" },
      { text: "The disaster recovery plan was tested in May." },
      { text: "The pavilion was wrecked by fire in 2019." },
      { text: "The claimants' solicitors described the state of the lane as “shockingly bad”." },
    ],
  },
  limits: "Irony without a marked word, and praise, which “promotional” looks for.",
  *check(block, _options, context) {
    const hits = loadedHits(block).filter((hit) => !isMentioned(block, hit) && !isSum(block, hit));
    for (const hit of hits) {
      const from = block.sentenceAt(hit.start).start;
      if (context.kind === "minutes" && saidAtMeeting.test(block.text.slice(from, hit.start))) continue;
      const [grade = "2", effect = "loaded"] = (hit.phrase.tier ?? "").split(" ");
      if (block.quoted(hit) && (quotedWithin(block, hit) || grade !== "1")) continue;
      const { because, instead } = hit.phrase;
      const known = effects.find((one) => one === effect) ?? "loaded";
      yield {
        at: { start: hit.start, end: hit.end },
        message: because ? "loaded" : known,
        data: {
          words: block.text.slice(hit.start, hit.end),
          because: because ?? "it judges instead of describing",
        },
        severity: severityOf(grades[grade] ?? "warning", block, hit, context),
        ...(plainlySaid.test(hit.phrase.phrase) ? { certain: true } : {}),
        rewrites: [
          ...(instead === undefined && !canBeLeftOut(block.text, hit)
            ? []
            : [{ with: instead ?? "", trust: "judgement" as const }]),
          // Where other words judge as well, the sentence is more than this one.
          ...(hits.filter(({ start }) => block.sentenceAt(start).start === from).length > 1 ? [] : [withoutSentence]),
        ],
      };
    }
  },
});

/** Said of what a council does, these judge whatever else the sentence says. */
const plainlySaid =
  /^\W*(?:swingeing|axed|axing|slashed|slashing|draconian|botched|shambles|shambolic|vanity project)\b/;

/** "41 two-bed and 19 three-bed, which does not add up": said of figures, it says what it says. */
function isSum(block: BlockView, { start, end }: Hit): boolean {
  const { text } = block.sentenceAt(start);
  return /add up$/i.test(block.text.slice(start, end)) && (text.match(/\d+/g)?.length ?? 0) > 1;
}

/** A sentence about a word does not use it: the member "used the word “disgrace”", "“liar” was the word". */
function isMentioned(block: BlockView, { start, end }: Hit): boolean {
  const sentence = block.sentenceAt(start);
  const before = block.text.slice(Math.max(sentence.start, start - 90), start);
  if (named.test(before) || wordsOf.test(before)) return true;
  const after = block.text.slice(end, Math.min(sentence.end, end + 60));
  if (!/["“‘'][^"”’]{0,40}$/.test(before)) return false;
  return (
    namedInQuotes.test(before) ||
    namedAfter.test(after) ||
    (listsWords.test(sentence.text) && wordsOfOthers.test(textBefore(block.sentences, sentence.start)))
  );
}
/** "The words that people use are recorded. They include “…”." */
const listsWords =
  /^(?:They|These|Those|Examples|Among them)\b[^.;"“‘]{0,30}\b(?:include|included|are|were|range|ranged)\b/;
const wordsOfOthers = /\b(?:words|terms|language|phrases|expressions|comments|remarks)\b/i;
const aWord = "(?:words?|terms?|phrases?|expressions?|epithets?|adjectives?|descriptions?|labels?)";
const named = new RegExp(`\\b(?:the|this|that) ${aWord} ["“‘']?(?:an? |the )?$`, "i");
/** "Words used by customers included …": they are theirs. */
const wordsOf = regex`
  \b(?:[Ww]ords|[Tt]erms|[Pp]hrases|[Ee]xpressions|[Cc]omments) (?:that were |most often )?
  (?:used|chosen|written|left|made|sent in) (?:most often )?by [^.;]*["“‘'][^.;]*$
`;
const namedInQuotes = new RegExp(
  `\\b${aWord} (?:used (?:was|were|is) |(?:was|were|is|are) |[a-z]+ )?["“‘'][^.;]{0,70}$|\\buse of ["“‘'][^"”’]{0,40}$`,
  "i",
);
const namedAfter = regex.i`
  ^[^"”’]{0,30}["”’],?'? (?:
    (?:was|is|were|are) (?:the|a|an|one of the) ${aWord}|
    (?:was|were) (?:said|used|heard|withdrawn|spoken|shouted|written)|can be heard|appears?|occurs?|
    does not (?:appear|occur)
  )\b
`;

/**
 * Whom a sentence is about decides which rule speaks: judgements on a government, an administration, an opponent, a
 * person or an option have rules of their own, and two warnings on one passage would be noise.
 */
const ruledElsewhere = regex.i`
  \b(?:
    (?<!\blocal )government|ministers?|Whitehall|Westminster|Chancellor|Secretary of State|Treasury|administrations?|
    opposition|coalition|predecessors?|those opposite|last lot|
    (?:crowd|people|lot|those) (?:now )?(?:in charge|running the country|in London)|at the door of|
    (?:you|members|the group) (?:could|might|can|may|should) (?:say|reply|answer|point out)|
    (?:and|has|have) left councils|councils like (?:this|ours)|its members|the group|your group|goes? to the polls|
    polling day|our side|other side|(?:previous|last|former|new|present) (?:regime|council|cabinet|leadership)|
    Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|(?:those|people|anyone|someone|the sort) who|
    (?:I|we|officers) (?:must|have to|feel|think|believe|find|consider|regard|call|am|do)|
    in (?:my|our) (?:own )?(?:judgement|view|opinion)|(?:Cabinet|Executive|Portfolio|Lead) (?:Member|Holder)|
    (?:Deputy )?Leader|s?he (?:is|was|has|had)|before (?:we|you) (?:arrived|came|took)|I for one|
    (?:will|shall|is to|are to|can|may|would|need only)\b[^.;]{0,60}\brubber[- ]?stamp\w*|
    (?:wards?|seats?|divisions?|districts?)\b[^.;]{0,60}\bknife[- ]edge|
    knife[- ]edge (?:this|next) (?:spring|May|time|year)|knife[- ]edge in (?:May|the spring)
  )\b
`;
/** Somebody by name and post, a team by its head, a capital for its government, or a vote that is sat out. */
const namedPost = regex`
  \b[Tt]he (?:[a-z-]+ ){0,3}
  (?:officer|manager|head|director|clerk|engineer|surveyor|planner|solicitor|accountant|architect)
  (?: of (?:the )?[a-z]+(?: [a-z]+){0,2})?, [A-Z][a-z]+ [A-Z]|
  \bunder (?:its|their|the) (?:present|current|last|former|new|previous|old)
  \ (?:head|manager|director|chief|lead|leadership|boss)\b|
  \b(?:London|Edinburgh|Cardiff|Belfast) (?:has|had|is|was|will|does|did|would|cares|thinks)\b|
  \b(?:amendment|motion|division|seconder)s?\b[^.;]{0,80}\bon (?:their|its|your) hands\b|
  \bon (?:their|its|your) hands\b[^.;]{0,120}\b
  (?:votes?|voting|go through|carried|fall|censure|motion|amendment|division)\b|
  \b(?:[Cc]abinet|[Cc]ouncil|[Ee]xecutive|[Ll]eadership|[Tt]hose in charge) of (?:that|the) (?:time|day)\b
`;
/** Said of somebody by post. */
const postIs = regex`
  \b[Tt]h(?:e|is|eir|at) (?:[a-z]+ ){0,3}(?:
    master|manager|officer|head|director|clerk|engineer|surveyor|planner|solicitor|accountant|architect|foreman|
    supervisor|caretaker|warden|inspector|secretary|treasurer
  )s?(?: of [a-z]+)? (?:has|have|had|is|are|was|were|made|makes|seems?|must have)(?: been| made| gone)?(?: \w+){0,2} $
`;
/** What somebody said was untrue: that is blame of a person, and for the rule on that. */
const untruth = /^(?:economical with|half.truth|pack of|tissue of|barefaced|porky|liars?)/i;
const speaker = regex`
  \b(?:[Tt]h(?:e|is|at|eir)|[Aa]n?|[Ii]ts|[Oo]ne|[Bb]oth)
  \ (?:[a-z'’-]+ ){0,2}(?:
    owner|landowner|applicant|appellant|landlord|tenant|objector|complainant|petitioner|developer|agent|operator|
    licensee|
    neighbour|witness|claimant|trustee|proprietor|promoter|author|surveyor|consultant|householder
  )s?\b[^.;]*$
`;
const optionLabel = /^[\W\d]*options? \w+\s?[–—:(.-][^.]*$/i;
/** A cell that names an option. */
const optionCell = /^\W*(?:option )?(?:\d{1,2}|[A-H])[.):]? (?:[–—-] )?[A-Z]/i;
const optionSubject = /^(?:it|this|that|option \w+|doing|the option)\b/i;

/** Other people's words, other people's kinds of document and other rules' passages are for information only. */
function severityOf(own: Severity, block: BlockView, hit: Hit, { kind }: Context): Severity {
  if (othersWords.has(kind)) return "info";
  const sentence = block.sentenceAt(hit.start);
  // Near the hit only: a text without full stops is one long sentence.
  const from = Math.max(sentence.start, hit.start - 240);
  const near = block.text.slice(from, Math.min(sentence.end, hit.end + 240));
  const before = near.slice(0, hit.start - from);
  const said = near.slice(0, hit.end - from);
  const another =
    ruledElsewhere.test(near) ||
    namedPost.test(near) ||
    postIs.test(before) ||
    (untruth.test(block.text.slice(hit.start, hit.end)) && speaker.test(before)) ||
    partyMentions(block).some((party) => party.start < from + near.length && party.end > from) ||
    optionLabel.test(before) ||
    (block.role === "options" && (optionSubject.test(near) || (block.kind === "cell" && optionCell.test(block.text))));
  return another || reported.test(said) ? "info" : own;
}
