import { oneLine, regex, wordSet } from "../../../core/pattern/regex.ts";
import type { BlockKind } from "../../../core/report/report.ts";
import { sentences } from "../../../core/report/sentences.ts";
import type { Span } from "../../../core/report/span.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { type OptionLabel, readOptionLabel } from "./optionLabel.ts";
import { readSides, type Sides } from "./optionSides.ts";

/** Words without one of which a text outside the section for options names none. */
export const optionCues = cues(
  "option-cues",
  oneLine`
    option|options|alternative|alternatives|scenario|scenarios|model|course|courses|approach|choice|choices|possibility|
    possibilities|do nothing|do-nothing|do minimum|do-minimum
  `,
);

/** Words of which one stands where options are held against each other, whatever they are called. */
const weighingCues = cues(
  "option-weighing-cues",
  oneLine`
    not merit|not deserve|not warrant|not repay|hardly merits|hardly deserves|scarcely merits|scarcely deserves|
    because it has to|because it must|because they have to|because they must|because one has to|because the template|
    because the form|because the rules|because the procedure|make up the number*|make up numbers|merits|demerits|
    advantages|disadvantages|drawbacks|in-house|unsuccessful|nominal|assertion|unpromising|other sites|other site|
    other bids|recommended tenant|preferred site|preferred bid|preferred option|preferred scheme|do not favour|only one|
    one course|ways of|ways to|for want of|the others|outsource*|cheaper|quicker|safer|dearer|only show|
    take it or leave|variant*|variation*|differ only|differs only|choose between|pick between|short shrift|afterthought|
    one side|case for|case against|runner-up|its rival*|market testing|doing nothing|favoured scheme|favoured option|
    favoured site|status quo|whole-life cost|sensitivity tests|remaining options|proposal only|upsides|downsides|
    its competitor*|the alternatives|benefits of|business case|outsourcing|no such exercise|none for|nobody else|
    on no other|none of its|put together|but not of
  `,
);

/** A stretch of a block that begins with an option's label, or what stands before the first. */
export interface OptionPart {
  readonly label: OptionLabel | undefined;
  readonly at: Span;
  readonly text: string;
  readonly sides: Sides;
  readonly recommended: boolean;
  /** It sends the reader to an appendix, a table or another paragraph. */
  readonly refers: boolean;
}

const besides = wordSet`
  recommendations reasons purpose summary conclusion finance legal risk equality climate consultation policy
  staffing procurement property health crime next-steps appendices scrutiny background-papers contact sign-off
`;

/** What a rule must list among its lexicons to ask for option facts. */
export const optionLexicons = [optionCues, weighingCues];

const facts = new WeakMap<BlockView, OptionFact | "none">();

/** What a block may say of options, the same object for every rule that asks; `undefined` where it can say nothing. */
export function optionFactOf(block: BlockView): OptionFact | undefined {
  const known = facts.get(block);
  if (known) return known === "none" ? undefined : known;
  const fact = readOptionFact(block, block.hits(optionCues).length > 0, weighsIn(block));
  facts.set(block, fact ?? "none");
  return fact;
}

/** "Model", "course" and "approach" alone hold nothing against anything. */
const weighsIn = (block: BlockView): boolean =>
  block.hits(weighingCues).length > 0 ||
  block.hits(optionCues).some(({ phrase }) => /^(?:opt|alt|do|scen)/.test(phrase.phrase));

/** Keeps of a block what may bear on options. `cued`: it holds one of `optionCues`; `weighs`: one of `weighingCues`. */
export function readOptionFact(
  { text, breaks, kind, role, zone }: Pick<BlockView, "text" | "breaks" | "kind" | "role" | "zone">,
  cued: boolean,
  weighs = false,
): OptionFact | undefined {
  if (zone === "backgroundPapers" || zone === "foreword" || zone === "quoted" || text === "") return undefined;
  const inOptions = role === "options";
  if (
    kind === "cell"
      ? !inOptions && bareFigure.test(text)
      : kind !== "heading" && !cued && !weighs && besides.has(role ?? "")
  )
    return undefined;
  return new OptionFact(
    text,
    breaks,
    kind,
    inOptions,
    !besides.has(role ?? ""),
    cued || inOptions || kind === "heading",
    weighs || cued || inOptions,
  );
}

const bareFigure = /^[\s\d.,£%()–—-]*$/;

/**
 * What a block may say of options; kept of each block, and put together by `analyseOptions`. It is read when first
 * asked.
 */
export class OptionFact {
  readonly text: string;
  /** Where new lines begin in it: of a cell, perhaps one for each point. */
  readonly breaks: readonly number[];
  readonly kind: BlockKind;
  readonly inOptions: boolean;
  /** An option may be set out here; under "Finance" or "Consultation" it is only spoken of. */
  readonly mayDefine: boolean;
  /** It may name an option. */
  readonly cued: boolean;
  /** It may hold options against each other. */
  readonly weighs: boolean;
  #parts: readonly OptionPart[] | undefined;
  #opens: SideNamed | "none";
  #names: SideNamed | "none";
  #goesOn: boolean | undefined;
  #introduces: boolean | undefined;

  constructor(
    text: string,
    breaks: readonly number[],
    kind: BlockKind,
    inOptions: boolean,
    mayDefine: boolean,
    cued: boolean,
    weighs: boolean,
  ) {
    this.text = text;
    this.breaks = breaks;
    this.kind = kind;
    this.inOptions = inOptions;
    this.mayDefine = mayDefine;
    this.cued = cued;
    this.weighs = weighs;
  }

  /** Its words behind a number, a letter in brackets or a bullet. */
  get #body(): string {
    return this.text.replace(/^(?:\d+(?:\.\d+)*[.)]?\s+|\([a-z]{1,3}\)\s+|[•·▪◦‣*]\s+)/, "");
  }

  /** It begins with a paragraph's number. */
  get numbered(): boolean {
    return /^\d+(?:\.\d+)*[.)]?\s/.test(this.text);
  }

  get opens(): SideNamed {
    this.#opens ??= sideOf(this.#body) ?? "none";
    return this.#opens === "none" ? undefined : this.#opens;
  }

  /** A sign alone puts it on its side: “+ quick”. */
  get signed(): boolean {
    return signed.test(this.#body);
  }

  /** It is the name of a side and nothing more: what follows it is of that side. */
  get bare(): boolean {
    return this.opens !== undefined && this.text.length < 60 && /^[^:–—.;]*[:–—]?\s*$/.test(this.#body);
  }

  /** The side that its last line names, and where that begins: “… from 2028 Advantages”. */
  get closes(): { readonly side: "merits" | "demerits"; readonly start: number } | undefined {
    if (this.kind === "cell" || this.kind === "heading") return undefined;
    const match = lastLine.exec(this.text.slice(-40));
    if (!match || this.text.length <= match[0].length) return undefined;
    return {
      side: match[1] === undefined ? "demerits" : "merits",
      start: Math.max(0, this.text.length - 40) + match.index,
    };
  }

  /** It says what the option costs, and nothing else. */
  get givesCost(): boolean {
    return /^(?:(?:total|net|capital|revenue|annual|estimated) )?costs? ?[:–—]/i.test(this.#body);
  }

  /** The side that it names where it heads a column or a row. */
  get names(): SideNamed {
    this.#names ??= sideOf(this.text) ?? "none";
    return this.#names === "none" ? undefined : this.#names;
  }

  /** It goes on about what the block before it set out: "This option …". */
  get goesOn(): boolean {
    this.#goesOn ??= /^(?:this|that|it|its)\b(?!.{0,40}\boptions\b)/i.test(this.#body);
    return this.#goesOn;
  }

  /** It says that options follow. */
  get introduces(): boolean {
    this.#introduces ??=
      this.cued &&
      this.opens === undefined &&
      /:\s*$/.test(this.text) &&
      /\b(?:options?|alternatives?|courses of action|possibilities)\b/i.test(this.text);
    return this.#introduces;
  }

  get parts(): readonly OptionPart[] {
    this.#parts ??= partsOf(this);
    return this.#parts;
  }
}

const lastLine = regex`
  (?<!\band)\s(?:(?:Key|Main) )?(?:
    ((?:ADVANTAGES|Advantages|MERITS|Merits|BENEFITS|Benefits|PROS|Pros|STRENGTHS|Strengths|In favour)(?=[:–—\s]*$)|
    (?:For|advantages|merits|benefits|pros|strengths|in favour)(?=\s?[:–—]\s*$))|
    (?:DISADVANTAGES|Disadvantages|DEMERITS|Demerits|DRAWBACKS|Drawbacks|CONS|Cons|WEAKNESSES|Weaknesses|Risks)
    (?=[:–—\s]*$)|
    (?:Against|disadvantages|demerits|drawbacks|cons|weaknesses|risks)(?=\s?[:–—]\s*$)
  )[:–—\s]*$
`;

/** The side of the argument that words name. */
export type SideNamed = "merits" | "demerits" | "both" | undefined;

const opensMerits = regex.i`
  ^(?:the |its |key |main |potential |principal |what are the )*(?:
    merits?|manteision|advantages?|benefits?|pros?|strengths?|positives?|upsides?|
    positive (?:impacts?|effects?|points?|aspects?)|opportunities|
    (?:
      arguments?|points?|reasons?|considerations?|factors?|what (?:speaks|is said|can be said|may be said)|
      (?:to be )?said
    ) for|
    (?:(?:arguments?|points?|reasons?|considerations?|factors?) )?in (?:its |their )?favour|for|gains?
  )\b|
  ^(?:gives|what it (?:gives|offers|brings)|at its (?:strongest|best)|offers) ?[:–—]|
  ^(?:what (?:is|would be) gained|(?:what it )?offers$|(?:what is )?good(?: points)?$|plus(?:es| points)?$)
`;
const opensDemerits = regex.i`
  ^(?:the |its |key |main |potential |principal |what are the )*(?:
    demerits?|anfanteision|disadvantages?|dis-?benefits?|drawbacks?|cons?|weakness(?:es)?|downsides?|negatives?|
    negative (?:impacts?|effects?|points?|aspects?)|limitations?|challenges|shortcomings?|
    (?:
      arguments?|points?|reasons?|considerations?|factors?|what (?:speaks|is said|can be said|may be said)|
      (?:to be )?said
    ) against|
    against|risks?|losses
  )\b|
  ^(?:gives up|loses|losses|what it (?:costs|loses|lacks|gives up)|at its (?:weakest|worst)|objections?|asks(?: for)?)
  \ ?[:–—]|
  ^(?:
    what (?:is|would be|may be|might be) (?:given up|lost|risked|lacking)|(?:what it )?asks(?: for)?$|
    (?:what is )?bad(?: points)?$|(?:what is )?less good$|minus(?:es)?$
  )
`;
const opensBoth = regex.i`
  \b(?:merits?|manteision|advantages?|benefits|pros|strengths)\s*(?:and|ac|&|\/|,)\s*(?:the )?
  (?:demerits?|anfanteision|disadvantages?|dis-?benefits?|drawbacks|cons|weaknesses|risks)\b
`;

/** A point that a sign puts on its side: "+ quick", "(–) dear", "✗ late". */
const signed = /^(?:([+✓✔]|[([][+✓✔][)\]])|[−✗✘]|[([][-–−✗✘][)\]])\s/u;

/** Which side a heading, a column or a paragraph's first words name. */
function sideOf(text: string): SideNamed {
  const opening = text.trim().slice(0, 60);
  const sign = signed.exec(opening);
  if (sign) return sign[1] === undefined ? "demerits" : "merits";
  if (opensBoth.test(opening)) return "both";
  const named = opening.split(/[:–—]/)[0] ?? "";
  // "Merits for the Council and its residents" heads a column; as many words with a full stop are a sentence.
  if (named.split(/\s+/).length > (/[.,;]/.test(text) ? 6 : 8)) return undefined;
  return opensMerits.test(opening) ? "merits" : opensDemerits.test(opening) ? "demerits" : undefined;
}

/** Cuts a block where a sentence begins with an option's label. */
function partsOf({ text, kind, inOptions, cued, closes }: OptionFact): readonly OptionPart[] {
  const first = cued ? readOptionLabel(text.slice(0, closes?.start)) : undefined;
  const starts: { readonly label: OptionLabel | undefined; readonly start: number }[] = [{ label: first, start: 0 }];
  if (
    cued &&
    kind !== "cell" &&
    kind !== "heading" &&
    (/\boption|\balternative|\bcourse\b/i.test(text) || (inOptions && /^\(?A[.)]\s/.test(text)))
  ) {
    for (const sentence of sentences(text).slice(1)) {
      const label = readOptionLabel(sentence.text);
      if (label && label.named !== "nothing") starts.push({ label, start: sentence.start });
    }
  }
  return starts.map(({ label, start }, index) => new Part(text, label, start, starts[index + 1]?.start ?? text.length));
}

class Part implements OptionPart {
  readonly label: OptionLabel | undefined;
  readonly at: Span;
  readonly text: string;
  #sides: Sides | undefined;

  constructor(block: string, label: OptionLabel | undefined, start: number, end: number) {
    this.label = label;
    this.text = block.slice(start, end);
    this.at = { start, end: start + this.text.trimEnd().length };
  }

  get sides(): Sides {
    this.#sides ??= readSides(this.text.slice(this.label?.end ?? 0));
    return this.#sides;
  }

  get recommended(): boolean {
    return saysRecommended(this.text);
  }

  get refers(): boolean {
    return refersOn(this.text);
  }
}

/** Does a text about an option say that it is the recommended one? */
export const saysRecommended = (text: string): boolean =>
  regex.i`
  [([](?:(?:the )?officers?['’]?s? )?(?:recommended|recommendation|preferred|proposed)[^()[\]]{0,30}[)\]]|
  ^[^:]{0,120}\s[–—-]\s?(?:recommended|preferred)(?: (?:option|course|choice))?\s*(?:[.:]|$)|
  ^(?:the )?(?:recommended|preferred) (?:option|course|choice)\s?[:–—]|
  ^[^.]{0,80}\b(?:is (?:the )?(?:recommended|preferred|proposed)|the recommended (?:course|option)|preferred option)\b
`.test(text);

/** Does it send the reader to an appendix, a table or another paragraph? */
export const refersOn = (text: string): boolean =>
  regex.i`
  \b(?:see|in|at|by)\s+(?:the )?(?:exempt |closed )?(?:appendix|annex|paragraphs?|section|table|part)\s+[A-Z\d]|
  \b(?:below|above)\b
`.test(text);
