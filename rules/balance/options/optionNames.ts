import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { titleIn } from "./untitledOptions.ts";

/** Where an option is named; `inPassing`, where a sentence calls it by an adjective only. */
export interface OptionName extends Span {
  readonly inPassing: boolean;
  /** A cell of one word: it may as well be what speaks for an option, “Cheap”. */
  readonly oneWord?: boolean;
}

const label =
  "(?:options?|scenarios?|alternatives?|models?|courses?(?: of action)?|approach|choice|routes?|proposals?|variants?)";
const mark = "(?:\\d{1,2}[a-z]?|[A-Z]|[ivx]{1,4}|one|two|three|four|five|six)";
/** "Option 2 – …", "Option B (…)", "Gold option: …". */
const titled = regex.gi`
  \b${label}[ -](?:no\.? |#)?(?:${mark}|\(${mark}\))(?:\.0)?\**\s*
  (?:[–—:|]|-(?=\s)|\()\s*([^.;|()\n]{2,90})|
  \b([A-Z][a-z-]+) ${label}\**\s*(?:[–—:]|-(?=\s))\s*([^.;|()\n]{2,90})
`;
/** "the common-sense option", 'the "stand and stare" model': named in passing. */
const passing =
  /\b(?:the|a|an|our|this)\s["“'‘]?((?:[\w'’-]+[ ,]?){1,4}?)["”'’]?\s(?:option|choice|scenario|course|model)\b/gi;
/** 'Option 2 is "Keep our word"', "option B, Keep our word,". */
const apposed = regex.g`
  \b(?:[Oo]ptions?|[Ss]cenarios?|[Aa]lternatives?|[Mm]odels?|[Cc]ourses?) ${mark}(?: is| was|,| would be)?\s["“'‘,]?\s?
  ((?:the )?["“'‘]?[A-Z][^.;:()"”]{3,60})
`;
/** "Option B, sale of the yard (with a covenant). Merits: …": set out with its name behind a comma. */
const behindComma = regex.gi`
  ^(?:\d+(?:\.\d+)*[.)]?\s+)?(?:option|scenario|alternative|model|course) ${mark}, (?!
    (?:
      which|who|that|although|though|as|if|on|with|being|where|while|since|like|in|at|by|for|from|however|therefore|
      again|then|the|it|when|unless|once|rather
    )\b
  )([a-z][^,.;:()]{2,70}?)\s*(?=(?:\([^()]{1,60}\))?[.:](?:\s|$))
`;
/** "are known as Ambition and Timidity", 'headed "Kicking the can down the road"'. */
const called = regex.gi`
  \b(?:
    (?:is|are|was|were|be|been|and|costed|modelled|drawn up|developed|,)[, ]+(?:here |therefore |now )?
    (?:called|known as|dubbed|labelled|named|titled|entitled|styled|described as|referred to as|headed)|
    headed|entitled|labelled
  )\b:?\s*([^.;\n]{2,110})
`;
/** "Called any rise “a blow”": what somebody said of a thing, and no name. */
const naming = /^(?:any|it|this|that|these|those|them|each|every|its|their|our|the|an?)\b[\w ]{0,30} ?["“]/i;
/** 'The petition, headed "…"': what is named is no option. */
const paper = /\b(?:petition|letter|leaflet|banner|article|motion|report|survey|film|exhibition)s?,?(?: \S+){0,3}\s*$/i;
/** "The options are: (i) Progress; (ii) Drift". */
const listed = new RegExp(
  `\\b${label} (?:are|were|is|being|considered|available)\\b[^:.;]{0,30}:\\s*([^.\\n]{3,200})`,
  "gi",
);
const numbered = /^(?:\d+(?:\.\d+)*[.)]?\s+)?(?:option )?\(?(?:\d{1,2}[a-z]?|[A-H]|[ivx]{1,4})[.):]?\s+(?=["“'‘A-Z])/;

/** "Estimated tenants giving up", "Cost in a full year": the head of a column that tells how much. */
const measure = regex.i`
  ^(?:
    (?:estimated|expected|forecast|projected|assumed|anticipated|number of|proportion of|percentage|average|share of) \w|
    (?:(?:total|net|annual|extra|additional|one-off|full-year|estimated|capital|revenue) )*
    (?:costs?|savings?|income|price|fees?) (?:to|in|of|per|for|over|by|a year|each)\b|
    (?:effects?|impacts?) (?:on|in) \w
  )
`;

/** What stands before the words that explain a name. */
const explained = /^([^(:]{4,70}?)\s*[(:]/;

/** Where the names of options stand in a block, as far as they are set out or introduced here. */
export function optionNames({ text, kind, role }: Pick<BlockView, "text" | "kind" | "role">): readonly OptionName[] {
  const speaks = /\b(?:option|scenario|alternative|model|course|approach|choice)/i.test(text);
  const titles = speaks || /\b(?:route|proposal|variant)s? \S{1,3} ?[–—:(-]/i.test(text);
  if (!titles && kind !== "cell" && role !== "options") return [];
  const found: OptionName[] = [];
  const add = (match: RegExpExecArray, name: string | undefined, inPassing = false): void => {
    if (name === undefined || (inPassing && /\b(?:for|of|in|to|on|by|with|is|was|and|this|that)\b/i.test(name))) return;
    const start = match.index + match[0].lastIndexOf(name);
    found.push({ start, end: start + name.trimEnd().length, inPassing });
  };
  if (titles)
    for (const match of text.matchAll(titled)) {
      add(match, match[1] ?? match[3]);
      // "The quick-buck option: sell": what stands before is as much its name.
      if (match[2] !== undefined) add(match, match[2]);
    }
  if (speaks) {
    for (const match of text.matchAll(called))
      if (!naming.test(match[1] ?? "") && !paper.test(text.slice(0, match.index))) add(match, match[1]);
    for (const match of text.matchAll(listed)) add(match, match[1]);
  }
  if (speaks && found.length === 0) {
    for (const match of text.matchAll(behindComma)) add(match, match[1]);
    for (const match of text.matchAll(apposed)) add(match, match[1]);
    for (const match of text.matchAll(passing)) add(match, match[1], true);
  }
  if (found.length > 0) return found;
  const lead = numbered.exec(text)?.[0].length ?? 0;
  // A cell that ends as a sentence does says something of an option: "The piers rot."
  if (kind === "cell" && lead === 0 && /[.!?]$/.test(text.trimEnd())) return [];
  if (kind === "cell") {
    if ((role !== "options" && lead === 0) || (lead === 0 && measure.test(text)) || /;|\.\s/.test(text.slice(lead)))
      return [];
    // A long one may explain its name: "3. Shut for now (until the roof has been mended and the survey is in)".
    const end = words(text) <= 11 ? text.length : lead + (explained.exec(text.slice(lead))?.[1]?.length ?? text.length);
    const oneWord = lead === 0 && words(text) === 1;
    return words(text.slice(0, end)) <= 11 ? [{ start: lead, end, inPassing: false, oneWord }] : [];
  }
  if (role !== "options") return [];
  if (kind === "paragraph" && lead === 0) return titleBefore(text);
  const title = /^[^.;:\n]{2,70}?(?=[.:]|\s[–—-]\s|$)/.exec(text.slice(lead))?.[0] ?? "";
  return words(title) > 0 && words(title) <= 10 && !/\b(?:would|will|is|are|was|were|has)\b/.test(title)
    ? [{ start: lead, end: lead + title.length, inPassing: false }]
    : [];
}

/** "3.2 Sitting on our hands. Advantages: …": the title that a paragraph of the options begins with. */
function titleBefore(text: string): readonly OptionName[] {
  const own = titleIn(text);
  if (!own || own.words > 8) return [];
  const start = /^(?:\d+(?:\.\d+)*[.)]?\s+)?(?:\(?[a-z]\)\s+)?/.exec(text)?.[0].length ?? 0;
  const end = start + text.slice(start).search(/\.\s/);
  // What it is like is not asked: few such titles are the names of options.
  return end > start ? [{ start, end, inPassing: !sides.test(text.slice(end)), oneWord: true }] : [];
}
const sides = /\b(?:(?:dis)?advantages?|(?:de)?merits?|pros|cons|benefits|drawbacks)\b ?:/i;

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
