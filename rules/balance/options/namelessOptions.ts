import { regex } from "../../../core/pattern/regex.ts";
import { sentences } from "../../../core/report/sentences.ts";
import { shortened } from "../../../core/report/shortened.ts";
import type { Span } from "../../../core/report/span.ts";
import type { Gathered, Place } from "../../../core/rule/rule.ts";
import type { OptionFact } from "./optionFacts.ts";
import { readOptionLabel } from "./optionLabel.ts";

type Fact = Gathered<OptionFact>;

/** An option that the section for options sets out without calling it one, and the words that are about it. */
export interface NamelessOption {
  /** As printed, shortened for messages. */
  readonly label: string;
  readonly texts: readonly string[];
  readonly place: Place;
}

/** One that is still being read. */
interface Growing extends NamelessOption {
  readonly texts: string[];
}

/**
 * The options of a section whose heading says that it holds options, where none of them has a number or a letter: under
 * headings of their own, as paragraphs or items with a title ("Keep the site. …"), as a list, or sentence by sentence
 * ("The Cabinet could …"). None where fewer than two can be told apart.
 */
export function namelessOptions(facts: readonly Fact[]): readonly NamelessOption[] {
  const inOptions = facts.filter(({ fact, kind }) => fact.inOptions && kind !== "cell");
  const headed = underHeadings(inOptions);
  if (headed.length > 1) return headed;
  for (const blocks of bySection(inOptions)) {
    for (const read of [titled, listed, enumerated, told]) {
      const found = read(blocks);
      if (found.length > 1) return found;
    }
  }
  return [];
}

/** What is said of all of them, and not of one. */
const besides = regex.i`
  ^(?:the )?(?:
    (?:de)?merits?|(?:dis)?advantages?|pros|cons|benefits|conclusions?|summary|costs?|cost of|risks?|comparison|
    compar\w+|assessment|evaluation|appraisal|analysis|consultation|background|context|introduction|reasons?|notes?|
    sources?|tables?|figures?|next steps|recommend(?:ation|ed option)s?|preferred|timetable|funding|finance|financial|
    legal|equalit\w+|climate|criteria|scoring|rejected|recommended|officers?|method|how|why|what|which|who|
    other matters|options?|alternatives?|choices?|see|none|not applicable|n\/a
  )\b
`;

function underHeadings(facts: readonly Fact[]): readonly NamelessOption[] {
  const headings = facts.filter(({ kind }) => kind === "heading");
  const top = Math.min(...headings.map(({ section }) => section.depth));
  const below = headings.filter(({ section }) => section.depth > top);
  const depth = Math.min(...below.map(({ section }) => section.depth));
  const found: Growing[] = [];
  let open: Growing | undefined;
  for (const { fact, kind, section } of facts) {
    if (kind === "heading" && section.depth <= depth) {
      open = undefined;
      if (section.depth < depth || besides.test(section.title) || wordsIn(section.title) > 12) continue;
      open = { label: shortened(section.title, 60), texts: [], place: { section: section.index } };
      found.push(open);
    } else open?.texts.push(fact.text);
  }
  return found.filter(({ texts }) => texts.length > 0);
}

function bySection(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const sections = new Map<number, Fact[]>();
  for (const fact of facts) {
    if (fact.kind === "heading") continue;
    const blocks = sections.get(fact.section.index) ?? [];
    sections.set(fact.section.index, blocks);
    blocks.push(fact);
  }
  return [...sections.values()];
}

const number = /^(?:\d+(?:\.\d+)*[.)]?\s+)?(?:\(?(?:[a-h]|[ivx]{1,4})\)\s+)?/;
const finite = regex`
  \b(?:
    is|are|was|were|has|have|had|does|did|will|would|can|could|may|might|must|should|shall|needs?|remains?|shows?|says?|
    said|gives?|sets?
  )\b|
  (?<=\S\s+)do\b
`;
const opens = /^(?:It|Its|This|That|These|Those|There|They|Members|Each|Both|All|In|At|For|On|As|If|See)\b/;

/** "Keep the site. …", "Rebuild (recommended): …": a title without a verb, and something about it. */
function titled(blocks: readonly Fact[]): readonly NamelessOption[] {
  const found: Growing[] = [];
  for (const { fact, kind, block } of blocks) {
    const title = titleOf(fact.text);
    if (title !== undefined)
      found.push({ label: shortened(title, 60), texts: [behind(fact.text, title)], place: { block } });
    else if (kind === "listItem" || fact.goesOn || fact.opens) found.at(-1)?.texts.push(fact.text);
  }
  return found;
}

function titleOf(text: string): string | undefined {
  const body = text.replace(number, "");
  const match = /^(\p{Lu}[^.:;]{2,90}?)(?:(?<![a-z]\.[a-z])\.\s+(?=[\p{Lu}£\d])|:\s+|\s[–—]\s)(?=\S)/u.exec(body);
  const title = match?.[1];
  if (title === undefined || besides.test(title) || opens.test(title)) return undefined;
  const plain = title.replace(/\([^()]*\)/g, "");
  return finite.test(plain) || wordsIn(plain) > 14 ? undefined : title;
}

const behind = (text: string, title: string): string =>
  text
    .replace(number, "")
    .slice(title.length)
    .replace(/^[\s.:–—]+/, "");

/** Words after which a list is one of options. */
const announces = regex.i`
  \b
  (?:options?|alternatives?|courses?|choices?|possibilities|ways|steps|may|can|could|might|either|choose|decide|open to)
  \b[^.]*:\s*$
`;

/** The items of a list that is said to be of options. */
function listed(blocks: readonly Fact[]): readonly NamelessOption[] {
  const start = blocks.findIndex(({ fact }) => announces.test(fact.text));
  if (start < 0) return [];
  const found: NamelessOption[] = [];
  let before = "";
  for (const { fact, kind, block } of blocks.slice(start + 1)) {
    const lettered = /^\(?(?:[a-h]|[ivx]{1,4})[.)]\s/.test(fact.text);
    if (kind !== "listItem" && !lettered) break;
    const text = fact.text.replace(number, "");
    if (fact.opens || wordsIn(text) < 2) return [];
    found.push({ ...namedBy(text), place: { block } });
    // "…; or reject the application.": the last.
    if (/\.\s*$/.test(text) && /[;,](?: (?:or|and))?\s*$/.test(before)) break;
    before = text;
  }
  return found;
}

/**
 * "The Sub-Committee may grant …; grant with …; or refuse …", "to grant …, to exclude … or to reject …": one sentence
 * that lists them.
 */
function enumerated(blocks: readonly Fact[]): readonly NamelessOption[] {
  for (const { fact, block } of blocks) {
    for (const sentence of sentences(fact.text)) {
      const lead = /^[^;]*?\b(?:may|can|could|might|either|free to|are to|to choose)\b(?: either| choose)?:?\s+/.exec(
        sentence.text,
      );
      const tos =
        /^.*?\b(?:allows?|permits?|open|free|entitled|asked|invited|able|enables?)\b[^,;]*?\bto (?=[a-z])/.exec(
          sentence.text,
        );
      const pieces =
        (lead && piecesOf(sentence.text, lead[0].length, /;\s*(?:(?:or|and)\s+)?/g)) ??
        (tos && piecesOf(sentence.text, tos[0].length, /,? or to |, (?:or )?to (?=[a-z])/g));
      if (!pieces) continue;
      return pieces.map((piece) => {
        const at = { start: sentence.start + piece.start, end: sentence.start + piece.end };
        const text = fact.text.slice(at.start, at.end).replace(number, "");
        return { ...namedBy(text), place: { block, at } };
      });
    }
  }
  return [];
}

/** The pieces of a sentence between marks; `undefined` unless each of them says what could be done. */
function piecesOf(sentence: string, from: number, mark: RegExp): readonly Span[] | undefined {
  const whole = sentence.replace(/[.\s]+$/, "").length;
  const pieces: Span[] = [];
  let start = from;
  let last = "";
  for (const { index, 0: words } of sentence.matchAll(mark)) {
    if (index < start) continue;
    pieces.push({ start, end: index });
    start = index + words.length;
    last = words;
  }
  pieces.push({ start, end: whole });
  if (!/\bor\b/.test(last)) return undefined;
  const says = ({ start, end }: Span) => act.test(sentence.slice(start, end).replace(number, ""));
  return pieces.length > 1 && pieces.every(says) ? pieces : undefined;
}

/** Begins as what could be done does, with a verb. */
const act = regex`
  ^(?:to )?(?!
    (?:
      both|each|all|any|either|neither|the|an?|no|not|it|its|this|that|these|reasons?|there|where|when|if|for|in|with|
      which|who|be|have
    )\b
  )[a-z]+ 
`;

const who = "(?:[Tt]he |[Ii]t |[Tt]hey )?(?:[A-Z][\\w-]*(?: [A-Z][\\w-]*)* |[Mm]embers )?";
/** Each captures what the option is. */
const openers: readonly RegExp[] = [
  regex`
    ^[Tt]he (?:first|second|third|fourth|fifth|sixth|last|other|final|next|remaining)
    (?: (?:option|course|way|one|choice|possibility|approach|alternative))?(?:, which [^,]{3,60},)? (?:is|was|would be)
    \ (?:to )?(.+)
  `,
  regex`
    ^(?:[Oo]ne|[Aa]nother|[Aa] further|[Aa]n?|[Tt]he(?: only| main)?)(?: other| possible)?
    \ (?:option|course|way|choice|possibility|approach|alternative)(?: to this)? (?:is|was|would be|could be)
    (?: for \w+ \w+)? (?:to )?(.+)
  `,
  /^[Tt]here (?:is|was) (?:also )?the (?:option|possibility|alternative) (?:of |to )(.+)/,
  /^(?:[Aa]lternatively|[Ii]nstead|[Oo]r|[Ff]inally|[Ll]astly),? (?:the (?:possibility|option) of )?(.+)/,
  new RegExp(`^${who}could (?!not\\b|be\\b|have\\b)(?:also |instead |simply |then |now |either )?(.+)`),
  regex`
    ^(
      (?:[Tt]he |[Aa]n? )?[a-z]+(?: [a-z-]+){0,4} could (?:also |instead |simply )?be (?!used\b|seen\b|met\b|expected\b)
      .+
    )
  `,
  regex`
    ^(.{3,90}?) (?:was|were|has been|have been) (?:also |then |therefore )?
    (?:considered|examined|looked at|explored|rejected|discounted|ruled out|investigated|not pursued|dismissed)\b
  `,
  /^(.{3,60}?) (?:is|are) (?:therefore )?(?:recommended|proposed|preferred)\b/,
];

/** Sentence by sentence: "The Cabinet could …. Alternatively …." What stands between two of them is about the first. */
function told(blocks: readonly Fact[]): readonly NamelessOption[] {
  const found: Growing[] = [];
  for (const { fact, block } of blocks) {
    if (readOptionLabel(fact.text)?.named === "number") return [];
    for (const { start, end, text } of sentences(fact.text)) {
      const words = text.replace(number, "");
      const name = nameIn(words);
      if (name === undefined) found.at(-1)?.texts.push(words);
      else found.push({ label: shortLabel(name), texts: [words], place: { block, at: { start, end } } });
    }
  }
  return found;
}

function nameIn(sentence: string): string | undefined {
  for (const opener of openers) {
    const name = opener.exec(sentence)?.[1];
    if (name !== undefined)
      return /^(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]hey|[Tt]hese|[Nn]o|[Nn]one|[Nn]othing)\b/.test(name) ? undefined : name;
  }
  return undefined;
}

/** What an option is ends where something is said of it. */
const nameEnds = /[.;:](?:\s|$)|, (?:which|though|although|but|at|with|and|in which case)\b|\.? This\b|\s[–—]\s|\s\(/u;

const shortLabel = (text: string): string => shortened(text.split(nameEnds, 1)[0] ?? text, 60);

/** An item as the name of an option and what is said of it. */
function namedBy(item: string): Pick<NamelessOption, "label" | "texts"> {
  const said = item.slice((item.split(nameEnds, 1)[0] ?? "").length).replace(/^[\s.,;:–—]+/, "");
  return { label: shortLabel(item), texts: said === "" ? [] : [said] };
}

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
