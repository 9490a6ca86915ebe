import { regex } from "../../../core/pattern/regex.ts";
import type { Kind } from "../../../core/report/meta.ts";
import type { Sentence } from "../../../core/report/sentences.ts";
import { contains, type Span } from "../../../core/report/span.ts";
import type { Hit, Lexicon } from "../../../core/rule/lexicon.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { optionNames } from "../../balance/options/optionNames.ts";
import { isBriefing } from "../../briefing/briefings.ts";
import { lexicons } from "../../lexicons/index.generated.ts";
import { deciding } from "../foregoneFrames.ts";
import { masked } from "../parties/masked.ts";
import { partyLexicons } from "../parties/partyMentions.ts";
import { isName, reportedSpeech } from "../sentenceFrames.ts";
import { type Sense, type Whom, whomOf } from "./idiomSubject.ts";

/** What a rule that speaks of idioms must list among its lexicons. */
export const idiomLexicons: readonly Lexicon[] = [lexicons.idioms, ...partyLexicons];

/** The rules that may speak of an idiom. */
export type IdiomRule =
  | "personal-criticism"
  | "member-credit"
  | "government-partisan"
  | "administration-comparison"
  | "group-confidence"
  | "vote-steer"
  | "predetermination"
  | "option-label-loaded"
  | "promotional"
  | "rhetorical-certainty"
  | "loaded-word";

/** An idiom that judges, in a sentence that is the report's own; `at` is the idiom. */
export interface Idiom {
  readonly at: Span;
  readonly words: string;
  readonly sentence: Sentence;
  readonly rule: IdiomRule;
  /** Nobody writes it of anybody without scorn or blame: more than information. */
  readonly sure: boolean;
}

const asked = new WeakMap<BlockView, { readonly kind: Kind; readonly idioms: readonly Idiom[] }>();

/** One idiom of each sentence of a block that has any, with the one rule that it is for. */
export function idiomsIn(block: BlockView, kind: Kind): readonly Idiom[] {
  const known = asked.get(block);
  if (known?.kind === kind) return known.idioms;
  const hits = block.hits(lexicons.idioms);
  const names = hits.length > 0 ? optionNames(block) : [];
  const idioms: Idiom[] = [];
  let own: Idiom[] = [];
  let sentence: Sentence | undefined;
  const close = () => {
    if (own.length > 0) idioms.push(heaviest(own));
    own = [];
  };
  for (const hit of hits) {
    if (!sentence || hit.start >= sentence.end) {
      close();
      sentence = block.sentenceAt(hit.start);
    }
    if (own.length < enough && judges(block, sentence, hit)) own.push(idiomAt(block, sentence, hit, kind, names));
  }
  close();
  asked.set(block, { kind, idioms });
  return idioms;
}

/** So many idioms of one sentence are weighed against each other. */
const enough = 6;
/** As much of a sentence as tells of whom an idiom in it is said: units before and behind it. */
const near = { before: 400, behind: 240 };

/** Is it the report's own idiom, and neither a name nor meant as it is written? */
function judges(block: BlockView, sentence: Sentence, hit: Hit): boolean {
  const before = block.text.slice(Math.max(sentence.start, hit.start - 200), hit.start);
  const after = block.text.slice(hit.end, Math.min(sentence.end, hit.end + 90));
  if (block.quoted(hit) || isName(block.text, hit) || said.test(before)) return false;
  if (reportedSpeech.test(before) && /\b(?:that|whether)\b|:/.test(before)) return false;
  // Quotation marks that nobody is named for are somebody's words all the same.
  if (/["“‘][^"”’]{0,120}$/.test(before) && /^[^"“‘]{0,120}["”’]/.test(after)) return false;
  if (/^certainty/.test(hit.phrase.tier ?? "") && denied.test(before)) return false;
  const check = checks[hit.phrase.tier?.split(" ")[1] ?? ""];
  return !check || ((check.needs?.test(`${before}¦${after}`) ?? true) && !check.unless?.test(`${before}¦${after}`));
}

/** Somebody else than the report's own officers said so. */
const said = regex`
  \b(?<!\b(?:I|[Ww]e|[Oo]fficers|[Aa]uthor|[Tt]eam|[Ss]ervice|[Cc]ouncil|[Dd]irector) (?:\w+ )?)(?:
    said|says?|wrote|writes?|argue[sd]?|claim(?:s|ed)?|complain(?:s|ed)?|comment(?:s|ed)?|describe[sd]?|felt|feels?|
    allege[sd]?|state[sd]?|consider(?:s|ed)?|believe[sd]?|fear(?:s|ed)?|told|thinks?|thought|objected|declare[sd]?|
    insist(?:s|ed)?|protest(?:s|ed)?|warn(?:s|ed)?|called (?:it|this|the)|
    (?:one|another|several|some|many|most|few|two|three) (?:of (?:them|those) )?saw
  )\b[^.;]*$
`;

/** That a thing is settled is denied, or asked. */
const denied = /\b(?:not|never|no|nor|neither|without|avoid\w*|whether|if|from being)\b[^,;]{0,24}$/;

interface Check {
  readonly needs?: RegExp;
  readonly unless?: RegExp;
}

/**
 * The words around an idiom, with ¦ in its own place, by which its tier's second word tells whether it is meant as
 * written.
 */
const checks: Readonly<Record<string, Check>> = {
  // A figure of speech, unless its sentence is about what it is taken from.
  figure: {
    unless: regex`
      \b(?:
        boats?|ships?|vessels?|ferr(?:y|ies)|harbours?|sail\w*|canoe\w*|crew|tides?|moor\w*|coast\w*|football|cricket|
        rugby|hockey|tennis|sports?|players?|league|match(?:es)?|club|athlet\w*|boxing|golf|races?|horses?|ducks?|sheep|
        stables?|animals?|birds?|rail\w*|trains?|trams?|tracks?|junctions?|kerbs?|vehicles?|lorr(?:y|ies)|cycl\w*|
        walls?|plaster|wallpaper|water|tanks?|reservoirs?|museum|exhibit\w*|theatre|film|astronom\w*|telescopes?|
        helmets?|uniforms?|clothing|masks?|floors?|injur\w*|pray\w*|weed\w*
      )\b
    `,
  },
  // "As a way of wasting an afternoon it is hard to beat": praise of what is bad.
  ironic: {
    needs: regex`
      \b(?:[Aa]s an? |[Ff]or (?:sheer |pure |plain |an? ))[^.;¦]{0,60}?\b(?:
        wast\w+|muddle\w*|delay\w*|confus\w+|los(?:ing|es)|annoy\w+|irritat\w+|chaos|smoke|poison\w*|rot\w*|squalor|
        fail\w+|incompeten\w+|inefficien\w+|bureaucra\w+|red tape|inconvenien\w+|rubbish|litter|filth\w*|dirt\w*|
        pollut\w+|stink\w*|smell\w*|rats?|vermin|eyesore|ugl\w+|dull\w*|tedium|boredom|folly|stupid\w*|obstinacy|
        cost\w* money|dither\w*|misery|gloom|damp|noise|futility|pointless\w*|nuisance
      )\b[^.;]{0,80}¦
    `,
    unless:
      /\b(?:reduc\w+|cut(?:s|ting)?|prevent\w*|clear\w*|collect\w*|remov\w+|tackl\w+|control\w*|against)\b[^.;]{0,40}¦/,
  },
  left: { needs: /\b(?:left|leave|leaves|leaving|let|lets|letting|allowed)\b[^¦]{0,60}¦/ },
  given: { needs: /\b(?:thr[oe]w\w*|toss\w*|sold|sells?|selling|bought|buys?|buying)\b[^¦]{0,40}¦/ },
  negated: { needs: /\b(?:could|can|would|does|did|do|will)(?:n['’]t|not| not| never)\b[^¦]{0,60}¦/ },
  compared: { needs: /¦[^.;]{0,60}\b(?:if (?:it|one|they|he|she|you|we)|than an?|from an?)\b/ },
};

/** Of several idioms in a sentence, the first that is said of somebody. */
const heaviest = (idioms: readonly Idiom[]): Idiom =>
  (idioms.find(({ rule }) => rule !== "loaded-word" && rule !== "rhetorical-certainty") ?? idioms[0]) as Idiom;

/** Kinds of report in which officers alone speak. */
const plainest: ReadonlySet<Kind> = new Set([
  "committee-report",
  "noting-report",
  "decision-record",
  "group-briefing",
  "member-briefing",
  "ward-notice",
  "monitoring-officer-report",
  "planning-report",
]);

function idiomAt(
  block: BlockView,
  sentence: Sentence,
  { start, end, phrase }: Hit,
  kind: Kind,
  names: readonly Span[],
): Idiom {
  const sense = (phrase.tier ?? "").split(" ")[0] as Sense;
  const rule = names.some((name) => contains(name, { start, end }))
    ? "option-label-loaded"
    : ruleFor(block, sentence, { start, end }, sense, kind);
  const sure = phrase.tier?.endsWith(" sure") === true && plainest.has(kind) && block.role !== "consultation";
  return { at: { start, end }, words: block.text.slice(start, end), sentence, rule, sure };
}

/** The one rule that an idiom is for, by what it says and of whom. */
function ruleFor(block: BlockView, sentence: Sentence, hit: Span, sense: Sense, kind: Kind): IdiomRule {
  if (sense === "rhetoric") return "rhetorical-certainty";
  const briefing = isBriefing(kind);
  if (sense === "tactic" && briefing) return "vote-steer";
  const from = Math.max(0, hit.start - sentence.start - near.before);
  const text = masked(block, sentence).slice(from, hit.end - sentence.start + near.behind);
  const at = hit.start - sentence.start - from;
  const whom = whomOf(text, at, at + hit.end - hit.start, sense, () => before(block, sentence));
  switch (whom) {
    case "government":
      return "government-partisan";
    case "group":
      if (briefing && advised.test(text)) return "vote-steer";
      return sense === "tactic" || sense === "grievance" ? "group-confidence" : "administration-comparison";
    case "party":
    case "opponents":
      return sense === "tactic" ? "group-confidence" : "administration-comparison";
    case "rulers":
      return "administration-comparison";
    default:
      return plainRule(text, suffers.test(text.slice(0, at + hit.end - hit.start)) ? "thing" : whom, sense);
  }
}

/** "Tenants were sold a pup": whoever is told of was wronged, and is not to blame. */
const suffers = regex`
  \b(?:was|were|been|being|is|are|be|got|felt) (?:\w+ )?(?:
    sold (?:a (?:pup|pig in a poke)|short|down the river)|led up the garden path|
    left (?:in the lurch|high and dry|out in the cold)|taken (?:for a ride|to the cleaners)|hung out to dry|strung along|
    thrown (?:to the wolves|under the bus)|given the (?:run-?around|brush-?off|cold shoulder)
  )$
`;

/** What a group might do is advice to it. */
const advised =
  /\b(?:[Gg]roup|members|side|it|they)\b[^,;.]{0,20}\b(?:would|could|should|might|may|must|ought to|had better)\b/;

/** The rule for what is said of one person, of the council or of a thing. */
function plainRule(text: string, whom: Whom, sense: Sense): IdiomRule {
  if (sense === "certainty") return deciding.test(text) ? "predetermination" : "loaded-word";
  if (sense === "praise") return whom === "member" ? "member-credit" : "promotional";
  if (sense === "grievance" && whom !== "member") return "loaded-word";
  return whom === "member" || whom === "person" ? "personal-criticism" : "loaded-word";
}

/** The sentence in front, for what a pronoun stands for. */
function before(block: BlockView, { start }: Sentence): string {
  return start < 2 ? "" : masked(block, block.sentenceAt(start - 2)).slice(-near.before);
}
