import { regex } from "../../../core/pattern/regex.ts";
import { normalHeading } from "../../../core/report/heading.ts";
import { editDistance } from "../../../core/report/nearest.ts";
import type { RequiredSection } from "../../../core/rule/requirements.ts";

/**
 * Words that mean a section in any council's heading, beyond the titles that packs list: "Comments of the Corporate
 * Director (Finance)", "Law and governance", "Why we recommend this".
 */
const cues: Readonly<Record<string, RegExp>> = {
  purpose: regex`
    \b(?:
      purpose|introduction|introductory|aims?|objectives?|summary|overview|scope|about this|why (?:is )?this|
      what (?:is )?this|issue|decisions? (?:required|sought|needed)|what you asked|synopsis|brief description|
      background information
    )\b
  `,
  recommendations: regex`
    ^(?!
      (?:the )?reason|rationale|justification|post|impl|key |information|evidence|analysis|risk|consult|timetable|
      financ|legal|effect
    ).*\b(?:
      recommend(?:s|ed|ing|ation|ations)?|decisions?|resolutions?|resolve[sd]?|proposed motion|
      actions? (?:required|requested)|asked to
    )\b
  `,
  reasons: /\b(?:reason\w*|rationale|justification|why|preferred option|basis (?:of|for))\b/,
  background: regex`
    \b(?:
      background(?! (?:papers?|documents?|list))|context|introduction|history|
      (?:current|present|existing) (?:position|situation|arrangements?|service)|facts?|information|
      key (?:issues|points|considerations)|main (?:issues|report|body)|details?|detailed|issues?|considerations?|
      proposals?|why (?:is )?this report|position statement|overview|findings|analysis|evidence|story so far|
      state of play
    )\b|
    \b(?:what|how) (?:
      we|the (?:group|panel|review|inspectors?|auditors?|officers?|survey|visits?|figures?|evidence|data|records?)|was|
      were|is|has been|have been|it|this|they|members|others
    ) (?:\w+ )?(?:
      found|heard|learn(?:ed|t)|seen|saw|known|knows?|show(?:s|n|ed)?|says?|said|work(?:s|ed)|looked|gathered|done|did|
      happened|began|came|arose|stands?|know
    )\b|
    \b(?:what|how) (?:happened|has happened|things (?:are|stand|work)|matters stand)\b|
    \b(?:where|how) (?:we|things|matters|it) (?:are|is|stands?|now|got|came)\b|
    \b(?:the )?
    (?:position|situation|case|need|problem|service|scheme|site|building|place|arrangements?|system|demand|use)
    \ (?:now|today|at present|so far|as it (?:is|stands)|until now|up to now)\b|
    ^(?:the )?(?:application|call in|premises|licence|request|petition|site|variation sought)(?: and [a-z]+)?$
  `,
  finance: regex`
    \b(?:
      financ(?:e|es|ial|ially|ing)|budget\w*|(?<!human )resources?|resourcing|costs?|costing\w*|funding|value for money|
      treasurer\w*|s ?151|section (?:151|95|73|112|127)|chief accountant|
      (?:revenue|capital) (?:implications|position|consequences|and (?:revenue|capital))
    )\b
  `,
  legal: regex`
    \b(?:
      legal|law|lawful\w*|solicitor\w*|monitoring officer|
      statutory (?:powers?|duties|framework|position|basis|implications)|legislat(?:ion|ive)|powers?|vires
    )\b
  `,
  equality: regex`
    \b(?:
      equalit(?:y|ies)|diversity|inclusion|eqia|eia|iia|psed|protected characteristics|
      (?<!data protection |privacy |environmental |health |visual )impact assessments?|community impact|human rights|
      fairness|socio economic
    )\b
  `,
  "background-papers": regex`
    \b(?:
      background (?:papers?|documents?|reading|material|list)|(?:access to|freedom of) information|section 100d|100d|
      list of (?:documents|papers)|documents? (?:relied|used|consulted|referred)|sources?$|
      supporting (?:documents?|papers?|documentation)|source documents?|bibliography
    )\b
  `,
  consultation: regex`
    \b(?:
      consult(?:ation|ations|ed|ees)|engagement|stakeholders?|representations?|
      (?:responses|replies) (?:to|received|from)|views (?:of|on|from|received)|
      (?:other|public|residents|users|members) views|what (?:[a-z]+ ){1,4}(?:said|say|says|think|thought|told us|want)|
      (?:who|whom) (?:was|were|has been) (?:asked|consulted|told)
    )\b
  `,
  risk: /\b(?:risks?|what (?:could|might|may) go wrong|uncertaint(?:y|ies))\b/,
  climate: regex`
    \b(?:climate|carbon|environment\w*|sustainab\w+|net zero|emissions?|nature|biodiversity|ecolog\w+|green(?:house)?)\b
  `,
  policy: /\b(?:(?:corporate|council|plymouth|community) plan|priorit(?:y|ies)|polic(?:y|ies)|strateg(?:y|ies|ic))\b/,
  "next-steps": regex`
    \b(?:
      next (?:steps?|stages?|formal stage)|what (?:happens|comes|will happen) (?:next|now|after|then)|
      implement(?:ation|ing)|timetable|timescales?|post decision|programme|
      (?:expected|intended) (?:benefits|outcomes?|results?)|benefits|delivery|key dates|from here|
      how it (?:will|would) be (?:done|carried out)
    )\b
  `,
  implications: regex`
    \bimplications\b|\b(?:other|wider|further) (?:matters|issues|considerations|effects|consequences|points|impacts?)\b
  `,
  "social-value": /\bsocial value\b/,
  "corporate-parenting": regex`
    \b(?:
      corporate parent\w*|(?:looked after|cared for) children|
      children (?:in care|in our care|we look after|looked after)|care (?:leavers|experienced)
    )\b
  `,
  matter: regex`
    \b(?:
      (?:issue|question|matter|problem|decision|point)s? (?:to be|for (?:decision|resolution)|that|before|which)|
      what (?:has|needs|is|remains|there is) to (?:be )?(?:settle|decide|resolve)\w*|why (?:now|this|it|a decision)|
      description of (?:the )?(?:issue|problem|matter)|^(?:the )?(?:issue|problem|question|matter|need)s?$
    )\b
  `,
  issues: regex`
    \b(?:information|analysis|issues|considerations|assessment|appraisal|findings|evidence|options|proposals?|facts)\b
  `,
  "financial-risks": regex`
    \b(?:financ\w*|budget\w*|money|costs?|funding)\b.*\brisks?\b|
    \brisks?\b.*\b(?:financ\w*|budget\w*|money|costs?|funding)\b
  `,
  wards: /\bwards?\b|\b(?:communit(?:y|ies)|parish(?:es)?|areas?|(?:electoral )?divisions?) affected\b/,
  "sign-off": regex`
    \b(?:
      sign(?:ed|atures?| off|ing off)|clear(?:ed|ances?)(?: by)?|approv(?:als|ed by)|authoris(?:ed by|ation)|
      audit trail|officers consulted
    )\b
  `,
  appendices: /\b(?:appendi(?:x|ces)|annex(?:es)?|enclosures?|attach(?:ed|ments?))\b/,
  contact: /\b(?:contacts?|authors?|further information|who to (?:ask|ring|call|contact)|enquiries)\b/,
  "officer-advice": /\b(?:advice|officers? (?:comments?|views?|response|assessment))\b/,
  proposal: regex`
    \b(?:
      propos(?:al|als|ed|es)|
      what
      \ (?:is (?:to|planned|changing|intended)|we (?:plan|mean|intend)|will (?:happen|change)|would (?:happen|change))|
      in outline|^the (?:plan|scheme|change)
    )\b
  `,
  advantages: regex`
    (?<!dis)\badvantages?\b|
    \b(?:benefits?|merits|pros|(?:speaks?|said|points|reasons|case|arguments) for|in (?:its )?favour)\b
  `,
  disadvantages:
    /\b(?:disadvantages?|drawbacks?|demerits|downsides?|cons|(?:speaks?|said|points|reasons|case|arguments) against)\b/,
  embargo: /\b(?:embargo\w*|(?:confidential|private|not for release) (?:until|before)|release date)\b/,
  evidence: regex`
    \b(?:
      evidence|witness(?:es)?|interviews?|investigation|documents seen|
      how (?:the )?(?:matter|facts?|complaint|case) (?:was|were|is)|what was (?:read|heard|seen|done|asked)|sources
    )\b
  `,
  findings: regex`
    \b(?:
      findings|facts? (?:found|established)|(?:found|established|agreed) facts?|
      what (?:was|has been|is) (?:found|established)|what happened
    )\b
  `,
  allegation: /\b(?:allegations?|complain(?:t|ts|ed|ant)|alleged)\b/,
};

/** Does a heading stand for a section that the council requires? */
export function headingMeans(heading: string, section: RequiredSection): boolean {
  const words = wordsOf(heading);
  return words.name !== "" && (isCued(words, section.role) || isNamed(words, section));
}

/**
 * Does a label at the start of a paragraph or row stand for the section? It must be its name, or words that only
 * headings have.
 */
export function labelMeans(label: string, section: RequiredSection): boolean {
  const words = wordsOf(label);
  const { name, long } = words;
  if (name === "") return false;
  if (section.role === "background-papers" && announcesPapers.test(label)) return true;
  // A long line is a label where it is one of the names, or one of them with the law behind it.
  if (long)
    return [name, normalHeading(lawBehind.exec(label)?.[1] ?? "")].some((one) => namesOf(section.aliases).has(one));
  if (isNamed(words, section)) return true;
  return /\b(?:implications?|comments|considerations|papers|documents)$/.test(name) && isCued(words, section.role);
}

/** The sentence over a list: "The following background papers have been taken into account:". */
const announcesPapers = /^(?:the )?following (?:is a list of )?(?:the )?background (?:papers|documents)\b/i;

/** "Background papers: section 100D of the Local Government Act 1972 (as amended)". */
const lawBehind = /^(.{4,60}?)\s?(?:[:–(—]|\s-\s)\s*(?=.*\b(?:Act|Regulations)\b)/;

/**
 * The words that running text may begin with as with a heading, as where a heading and its text have flowed into one
 * paragraph: two words or more, in small letters, up to each capital or figure.
 */
export function openingsOf(text: string): readonly string[] {
  const found: string[] = [];
  for (const { index } of text.matchAll(/[:.]?\s+(?=[A-ZÀ-Þ\d])/g)) {
    const words = text.slice(0, index);
    if (words.includes(" ")) found.push(words.toLowerCase());
  }
  return found;
}

/** Is one of the openings the section's name? */
export function isOpening(openings: readonly string[], { aliases }: RequiredSection): boolean {
  const names = lower.get(aliases) ?? new Set(aliases.map((alias) => alias.toLowerCase()));
  lower.set(aliases, names);
  return openings.some((opening) => names.has(opening));
}

const lower = new WeakMap<readonly string[], ReadonlySet<string>>();

function isNamed({ name, parts, loosely }: HeadingWords, { aliases }: RequiredSection): boolean {
  const names = namesOf(aliases);
  if (names.has(name) || parts.some((part) => names.has(part))) return true;
  const loose = looseOf(names);
  return loosely.some((one) => loose.has(one));
}

/**
 * Articles and the plural are nothing that two headings differ in: "Information supporting the recommendations", "What
 * the report is for".
 */
const bare = (name: string): string => name.replace(/\b(?:the|an?|this|our|its) /g, "").replace(/s\b/g, "");

const bareNames = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The names of two words or more, bare: one word more or less of a shorter name is another section. */
function looseOf(names: ReadonlySet<string>): ReadonlySet<string> {
  const loose = bareNames.get(names) ?? new Set([...names].filter((one) => one.includes(" ")).map(bare));
  bareNames.set(names, loose);
  return loose;
}

/** A heading for comparing, and the sections that it holds where it is a merged one. */
interface HeadingWords {
  readonly name: string;
  readonly parts: readonly string[];
  /** All of them, bare. */
  readonly loosely: readonly string[];
  /** Longer than a label is. */
  readonly long: boolean;
  /** What was asked of its words before: a role, and whether they mean it. */
  readonly cued: Map<string, boolean>;
}

/** Do its words mean the role in any council's heading? A heading is held against a role once. */
function isCued({ name, cued }: HeadingWords, role: string): boolean {
  const before = cued.get(role);
  if (before !== undefined) return before;
  const means = cues[role]?.test(name) ?? false;
  cued.set(role, means);
  return means;
}

const read = new Map<string, HeadingWords>();

/** A heading is held against every section that is required, and again after every edit: it is read once. */
function wordsOf(heading: string): HeadingWords {
  const before = read.get(heading);
  if (before) return before;
  const name = normalHeading(heading);
  const parts = merged(heading, name);
  const words = { name, parts, loosely: [name, ...parts].map(bare), long: name.split(" ").length > 8, cued: new Map() };
  if (read.size >= most) read.clear();
  read.set(heading, words);
  return words;
}

/** Headings recur from edit to edit and from report to report; no more than so many are remembered. */
const most = 2000;

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The aliases for comparing; a pack's list is read once. */
function namesOf(aliases: readonly string[]): ReadonlySet<string> {
  const names = known.get(aliases) ?? new Set(pairsOf(aliases).flatMap(([, normal]) => [normal, topicOf(normal)]));
  known.set(aliases, names);
  return names;
}

/** Under “Implications” each is named without the word: "Carbon footprint (environmental)". One word alone says less. */
const topicOf = (name: string): string => name.replace(/(?<=^[^ ]+ .*) implications$/, "");

/**
 * The sections that a merged heading holds: "Legal, property and risk implications" is each of the three implications.
 */
function merged(heading: string, name: string): readonly string[] {
  const parts = heading.split(/,|;|:|\/|&|\band\b|\bincluding\b/i).map(normalHeading);
  // The last "and" may join two headings of which the first has one in itself.
  const comma = /^(.*),? and [^,]*$|^(.*?),/i.exec(heading);
  if (comma) parts.push(normalHeading(comma[1] ?? comma[2] ?? ""));
  const last = name.split(" ").at(-1) ?? "";
  return parts.length < 2 ? [] : parts.flatMap((part) => [part, `${part} ${last}`]);
}

const meant = new WeakMap<readonly string[], Map<string, string | undefined>>();

/** The printed name or alias that a misspelt heading was meant to be, or `undefined`. */
export function misspelling(heading: string, { aliases }: RequiredSection): string | undefined {
  const before = meant.get(aliases) ?? new Map<string, string | undefined>();
  meant.set(aliases, before);
  if (before.has(heading)) return before.get(heading);
  const right = nearestAlias(heading, aliases);
  if (before.size < most) before.set(heading, right);
  return right;
}

const pairs = new WeakMap<readonly string[], readonly (readonly [alias: string, normal: string])[]>();

/** The aliases, each with what it is for comparing. */
function pairsOf(aliases: readonly string[]): readonly (readonly [alias: string, normal: string])[] {
  const read = pairs.get(aliases) ?? aliases.map((alias) => [alias, normalHeading(alias)] as const);
  pairs.set(aliases, read);
  return read;
}

/** A letter from the name of a section, and another subject. */
const wordsOfTheirOwn: ReadonlySet<string> = new Set(["contract", "contracts", "contrasts"]);

function nearestAlias(heading: string, aliases: readonly string[]): string | undefined {
  const name = normalHeading(heading);
  if (name.length < 6 || wordsOfTheirOwn.has(name)) return undefined;
  let best: string | undefined;
  let least = (name.length < 12 ? 1 : 2) + 1;
  for (const [alias, normal] of pairsOf(aliases)) {
    const distance = editDistance(name, normal, least);
    if (distance > 0 && distance < least) [best, least] = [alias, distance];
  }
  return best;
}
