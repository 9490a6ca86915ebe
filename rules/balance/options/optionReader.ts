import { regex } from "../../../core/pattern/regex.ts";
import { shortened } from "../../../core/report/shortened.ts";
import type { Gathered, Insertion, Place } from "../../../core/rule/rule.ts";
import type { OptionFact, OptionPart, SideNamed } from "./optionFacts.ts";
import { type OptionLabel, readOptionLabel } from "./optionLabel.ts";
import { addSides, noSides, onSide, readSides, type Sides } from "./optionSides.ts";
import type { Option, OptionsAnalysis } from "./optionsAnalysis.ts";
import { placeInOrder } from "./optionsDoubt.ts";
import type { OneSided } from "./optionTable.ts";
import { readTable } from "./optionTables.ts";
import { isTitleLine, type LabelledBlocks, titleIn, unnamed } from "./untitledOptions.ts";

type Open = { -readonly [Key in keyof Option]: Option[Key] } & {
  readonly section: number;
  readonly depth: number;
  /** Its paragraphs are numbered; of one under a heading the first of them tells. */
  numbered: boolean | undefined;
  /** It is an item of a list. */
  readonly item: boolean;
  /** The number that a list gives it; for one without, that of the item before it. */
  readonly number: number | undefined;
  readonly after: number | undefined;
  /** Its name is a line of its own, without a label. */
  line: boolean;
  /** The number or letter that it stands behind: “b” of “(b) sell the barn”. */
  readonly mark: string | undefined;
  /** The last number among the points of its own list. */
  points: number;
};

/** To do nothing, or to go on as now: to mend only what fails is that too. */
export const doesNothing = regex.i`
  \b(?:
    do(?:ing)? (?:nothing|minimum)|
    (?:buy|build|hire|add|lease|open|take on|spend|plant|install|recruit) no (?:more|further|others?)|status quo|
    sit(?:ting)? (?:tight|(?:back )?on (?:our|its|the|their) hands|it out)|wait(?:ing)? and see|
    take no (?:further )?(?:steps?|action|measures?|sanctions?)|stand(?:ing)? still|
    (?:replac|repair|mend)(?:e|ing|)? only (?:the |those )?[a-z ]{0,30}(?:that|which|as they|when they)
    (?: (?:are|is|it))? (?:lost|fails?|broken?|breaks?|worn|urgent|dangerous|unsafe)|
    hold the (?:site|land|building|property)|
    no (?:change|plan|policy|scheme|order|action|limits?|controls?|service)\b(?! (?:to|of|for|in) )|business as usual|
    as now|at present|present (?:service|arrangements?|hours)|continue with|keep the (?:present|existing|current)|
    retain the (?:present|existing|current)|leave|base (?:case|scheme|option)|baseline
  )\b
`;

const titledItem = /^\p{Lu}[^.:;–—]{2,50}(?:\s[–—-]\s|:\s)/u;

/** "C. The options": a heading over all of them. */
const aboutAll = /\b(?:options|alternatives|choices|courses)\b/i;

/** Reads a report's blocks in their order, and keeps which option is open and which side of it. */
export class OptionReader {
  readonly #options: Open[] = [];
  readonly #onesided: OneSided[] = [];
  readonly #tables = new Set<number>();
  #open: Open | undefined;
  /** Items of a list that was said to be of options. */
  #listed = false;
  #elsewhere = false;
  /** The side that a heading or a line under an option names. */
  #side: SideNamed;
  #byLine = false;
  /** The block that is the name of a side and nothing more: what stands next to it is of that side. */
  #bare: number | undefined;
  /** A list of points stood below that line: what follows the list is no longer of that side. */
  #listEndsSide = false;
  /** The block that is the name of the open option and nothing more. */
  #line: number | undefined;
  /** The number of the last item of a numbered list. */
  #count: number | undefined;
  readonly #labelled: LabelledBlocks;

  constructor(labelled: LabelledBlocks) {
    this.#labelled = labelled;
  }

  get analysis(): OptionsAnalysis {
    return { options: this.#options, onesided: this.#onesided, elsewhere: this.#elsewhere };
  }

  heading(found: Gathered<OptionFact>): void {
    const { fact, section } = found;
    const [part] = fact.parts;
    this.#listed = false;
    this.#side = undefined;
    const defines = part?.label?.defines && !aboutAll.test(part.label.words);
    if (part?.label && defines && (fact.inOptions || (part.label.named === "number" && fact.mayDefine))) {
      this.#start(found, part, part.label, "heading", { section: section.index }, { after: section.index });
    } else if (part && this.#isHeadLine(found) && !(this.#open?.form === "heading" && section.depth > this.#open.depth))
      this.#startLine(found, part, "heading", { section: section.index }, { after: section.index });
    else if (this.#open && this.#open.form === "heading" && section.depth > this.#open.depth) {
      this.#side = fact.opens;
      this.#byLine = false;
      this.#listEndsSide = false;
      if (part) this.#add(this.#open, part);
    } else this.#open = undefined;
  }

  text(found: Gathered<OptionFact>): void {
    const { fact, block, kind } = found;
    for (const part of fact.parts) {
      const { label } = part;
      const place = fact.parts.length > 1 ? { block, at: part.at } : { block };
      if (part === fact.parts[0] && (!label || label.named === "nothing") && this.#isHeadLine(found))
        this.#startLine(found, part, "paragraph", place, { behind: block });
      else if (label && this.#setsOut(label, fact))
        this.#start(found, part, label, label.named === "ordinal" ? "loose" : "paragraph", place, { behind: block });
      else if (label?.named === "number") this.#mention(label, part, fact);
      else if (this.#open && !this.#isNext(this.#open, found, part) && this.#continues(this.#open, found))
        this.#go(this.#open, found, part);
      else if (fact.inOptions && (part.sides.namesMerits || part.sides.namesDemerits))
        this.#start(found, part, unnamed(fact), "paragraph", place, { behind: block });
      else if (this.#isTitled(found, part))
        this.#start(found, part, unnamed(fact), "paragraph", place, { behind: block });
      else if (fact.inOptions && kind === "listItem" && this.#isItem(fact, part))
        this.#start(found, part, unnamed(fact), "loose", place, { behind: block });
      else {
        this.#open = undefined;
        if (fact.inOptions && part.sides.merits + part.sides.demerits > 1) this.#elsewhere = true;
      }
    }
    if (found.number !== undefined) this.#count = Number(found.number);
    if (fact.introduces) this.#listed = true;
    else if (kind !== "listItem") this.#listed = false;
  }

  /** A table is read once, at its first cell. */
  cell({ cell, section }: Gathered<OptionFact>, tables: ReadonlyMap<number, readonly Gathered<OptionFact>[]>): void {
    if (!cell || this.#tables.has(cell.table)) return;
    this.#tables.add(cell.table);
    const table = readTable(tables.get(cell.table) ?? []);
    if (!table) return;
    if (table.lacks) this.#onesided.push(table.lacks);
    if (table.unnamed && this.#open) this.#open.sides = addSides(this.#open.sides, table.unnamed);
    for (const { label, block, sides, gap, blanks, recommended } of table.options) {
      const id = rowId(label);
      const known = this.#options.find((option) => option.id === id);
      if (known) {
        known.sides = addSides(known.sides, sides);
        known.listed &&= table.listing;
      } else
        this.#options.push({
          id,
          label: shortened(label, 60),
          form: "table",
          sides,
          recommended,
          doNothing: doesNothing.test(label),
          inSection: true,
          listed: table.listing,
          guessed: false,
          gap,
          blanks,
          refers: false,
          place: { block },
          end: undefined,
          section: section.index,
          depth: section.depth,
          numbered: false,
          item: false,
          number: undefined,
          after: undefined,
          mark: undefined,
          line: false,
          points: 0,
        });
    }
  }

  /** An option by its id; “option 2” is also that which a list marks so and nothing names. */
  #known(id: string): Open | undefined {
    return (
      this.#options.find((option) => option.id === id) ??
      this.#options.find(({ mark, label }) => mark === id && !readOptionLabel(label)) ??
      (this.#options.length > 1 && this.#options.every(({ line }) => line)
        ? this.#options[placeInOrder(id) - 1]
        : undefined)
    );
  }

  #start(
    { fact, section, kind, number }: Gathered<OptionFact>,
    part: OptionPart,
    label: OptionLabel,
    form: Option["form"],
    place: Place,
    end: Insertion,
  ): void {
    const known = this.#known(label.id);
    if (known) {
      // Listed first and weighed later: what is said later stands where it is weighed.
      const bare = known.sides.merits + known.sides.demerits === 0;
      if (bare && (known.form !== "table" || known.listed)) Object.assign(known, { place, end, form });
      this.#open = known.form === "table" ? known : { ...known, section: section.index, depth: section.depth };
      if (known.form !== "table") this.#options.splice(this.#options.indexOf(known), 1, this.#open);
    } else {
      this.#open = {
        id: label.id,
        label: label.words,
        form,
        sides: noSides,
        recommended: false,
        doNothing: doesNothing.test(
          form === "loose" ? part.text.slice(0, 140) : label.end > 0 ? part.text.slice(0, label.end) : label.words,
        ),
        inSection: fact.inOptions,
        listed: false,
        guessed: false,
        refers: false,
        place,
        end,
        section: section.index,
        depth: section.depth,
        numbered: form === "heading" ? undefined : fact.numbered,
        item: kind === "listItem",
        number: number === undefined ? undefined : Number(number),
        after: number === undefined ? this.#count : undefined,
        line: false,
        mark: number ?? /^\(?([a-z]|\d{1,2})[.)]\s/i.exec(fact.text)?.[1]?.toLowerCase(),
        points: 0,
      };
      this.#options.push(this.#open);
    }
    this.#side = undefined;
    this.#listEndsSide = false;
    this.#bare = undefined;
    this.#closesWith(fact);
    const untitled = part.label === undefined && form === "paragraph" && label.end > 0;
    this.#add(this.#open, part, untitled ? behindTitle(part, label.end) : part.sides);
  }

  /** An option whose name is a line of its own, without a label. */
  #startLine(found: Gathered<OptionFact>, part: OptionPart, form: Option["form"], place: Place, end: Insertion): void {
    const { text, closes } = found.fact;
    const title = text.slice(0, closes?.start);
    const label = { ...unnamed({ text: title.replace(/: /g, " – ").replace(/:$/, "") }), end: title.length };
    this.#start(found, part, label, form, place, end);
    if (this.#open) this.#open.line = true;
    this.#line = found.block;
  }

  #go(open: Open, { fact, block, kind, number }: Gathered<OptionFact>, part: OptionPart): void {
    if (this.#listEndsSide && kind !== "listItem" && !fact.opens) this.#side = undefined;
    const side = fact.givesCost ? undefined : (fact.opens ?? this.#side);
    const below = (kind === "listItem" || this.#bare === block - 1) && !fact.opens;
    if ((side === "merits" || side === "demerits") && (below || fact.signed)) {
      this.#add(open, part, onSide(side, part.text.replace(/^[^\p{L}\d£]+/u, ""), part.sides));
      if (below) this.#listEndsSide = this.#byLine;
    } else this.#add(open, part, fact.bare ? { ...noSides, words: part.sides.words } : part.sides);
    if (side === "merits" || side === "both")
      open.sides = addSides(open.sides, { ...noSides, merits: 1, namesMerits: true });
    if (side === "demerits" || side === "both")
      open.sides = addSides(open.sides, { ...noSides, demerits: 1, namesDemerits: true });
    this.#bare = fact.bare ? block : undefined;
    if (fact.bare || (fact.opens && !fact.signed && fact.text.length < 40 && !/[:–—]\s+\S/.test(fact.text))) {
      this.#side = fact.opens;
      this.#byLine = true;
      this.#listEndsSide = false;
    }
    this.#closesWith(fact);
    if (open.end && "behind" in open.end) open.end = { behind: block };
    if (number !== undefined) open.points = Number(number);
  }

  /** A line of its own, “Advantages”, that a paragraph ends with: the list below it is of that side. */
  #closesWith({ closes }: OptionFact): void {
    if (!closes) return;
    this.#side = closes.side;
    this.#byLine = true;
    this.#listEndsSide = false;
  }

  #add(open: Open, part: OptionPart, sides = part.sides): void {
    const { recommended, refers } = part;
    open.sides = addSides(open.sides, sides);
    open.recommended ||= recommended;
    open.refers ||= refers;
  }

  /** What the report's other sections say of the option that it proposes does not make its appraisal longer. */
  #mention(label: OptionLabel, part: OptionPart, { inOptions }: OptionFact): void {
    const known = this.#known(label.id);
    if (!known) return;
    const { sides } = part;
    const halved = known.sides.namesMerits !== known.sides.namesDemerits && !sides.namesMerits && !sides.namesDemerits;
    // Where the appraisal names one side alone, a word in another section does not give the other.
    this.#add(known, part, inOptions ? sides : halved ? noSides : { ...sides, words: 0 });
  }

  /**
   * Outside the section for options, only a label with a title sets one out; in it, "Option 2 saves £90,000" does too.
   */
  #setsOut(label: OptionLabel, fact: OptionFact): boolean {
    if (!fact.inOptions)
      return (
        (fact.mayDefine && label.titled && (label.named === "number" || /\boption$/.test(label.id))) ||
        (fact.mayDefine && label.named === "ordinal" && label.defines)
      );
    if (label.named !== "number") return label.defines && !(this.#open && this.#side);
    return label.defines || !this.#known(label.id);
  }

  /** "Sell the barn", with its sides in the blocks behind it. */
  #isHeadLine({ fact, block, kind, section }: Gathered<OptionFact>): boolean {
    if (!fact.inOptions || fact.opens || fact.givesCost || this.#bare === block - 1) return false;
    if (this.#side && kind === "listItem") return false;
    if (kind !== "heading" && this.#open?.form === "heading") return false;
    if (!isTitleLine(fact.text.slice(0, fact.closes?.start))) return false;
    if (fact.closes || this.#labelled.opensBehind(block, kind)) return true;
    // Of several names alike, one may have nothing said under the names of sides.
    const before = this.#options.at(-1);
    if (!before?.line || kind === "listItem") return false;
    return kind === "heading"
      ? before.form === "heading" && before.depth === section.depth
      : before.form === "paragraph" && before.section === section.index && !before.item && whole(before.sides);
  }

  /** An item of a list of options, or one with a title of its own. */
  #isItem({ text }: OptionFact, { sides }: OptionPart): boolean {
    if (this.#open?.form === "heading" || this.#side) return false;
    return (this.#listed && sides.words >= 8) || titledItem.test(text);
  }

  /** "Auction. A sale would be binding": a title like that of the option before it, which has no number either. */
  #isTitled({ fact, section, kind, block, number }: Gathered<OptionFact>, { text }: OptionPart): boolean {
    if (!fact.inOptions) return false;
    const title = titleIn(text);
    if (!title) return false;
    const before = this.#options.at(-1);
    const next = this.#labelled.has(section.index, block + 1);
    if (before?.section !== section.index) return next && (kind === "listItem" || (title.acts && fact.numbered));
    const weighed = this.#options.some((one) => one.section === section.index && whole(one.sides));
    const named = readOptionLabel(before.label)?.named;
    if (before.form !== "paragraph" || (named && !(named === "nothing" && weighed))) return false;
    if (before.item !== (kind === "listItem") || before.numbered !== fact.numbered) return false;
    if ((before.number === undefined) !== (number === undefined)) return false;
    if (title.words <= 6 && !before.item) return true;
    return (title.acts || next) && weighed;
  }

  /** An item with both sides of its own or a title, behind one that has them, is another option. */
  #isNext(open: Open, found: Gathered<OptionFact>, part: OptionPart): boolean {
    const { fact, kind } = found;
    if (!fact.inOptions || kind !== "listItem" || open.form !== "paragraph" || !whole(open.sides)) return false;
    return whole(part.sides) || (open.item && this.#isTitled(found, part));
  }

  /** Does a block give the one side that an option does not have yet, or more of a side that it has? */
  #completes(open: Open, { opens, parts, numbered }: OptionFact): boolean {
    if ((opens !== "merits" && opens !== "demerits") || (numbered && !open.numbered && open.number === undefined))
      return false;
    const { namesMerits, namesDemerits } = parts[0]?.sides ?? noSides;
    return namesMerits !== namesDemerits && !(opens === "merits" ? open.sides.namesMerits : open.sides.namesDemerits);
  }

  #continues(open: Open, { fact, section, kind, block, number }: Gathered<OptionFact>): boolean {
    if (open.form === "table") return false;
    if (open.form === "heading") {
      // What an item begins with, "42 staff", is no paragraph's number.
      const numbered = fact.numbered && kind !== "listItem";
      open.numbered ??= numbered || number !== undefined;
      return open.numbered || !numbered;
    }
    if (section.index !== open.section) return false;
    // "5.3 Advantages: …", "5.4 Disadvantages: …": paragraphs that are numbered on, each with one side of it.
    if (this.#completes(open, fact)) return true;
    if ((this.#bare === block - 1 || this.#line === block - 1) && !fact.numbered && number === undefined) return true;
    if (number !== undefined && runsOn(open, Number(number))) return false;
    if (fact.opens || fact.givesCost) return !fact.numbered || open.numbered === true;
    if (fact.introduces) return false;
    const titleOnly = open.sides.words <= 3 && open.sides.merits + open.sides.demerits === 0;
    return (
      titleOnly ||
      (kind === "listItem" && !this.#listed && !titledItem.test(fact.text)) ||
      (fact.goesOn && fact.numbered === open.numbered)
    );
  }
}

/** A title is part of the account that is given of an option, and takes no side. */
function behindTitle({ text, sides }: OptionPart, end: number): Sides {
  const { words, figures, cost, sum } = sides;
  return { ...readSides(text.slice(end)), words, figures, cost, sum };
}

const whole = ({ namesMerits, namesDemerits }: Sides): boolean => namesMerits && namesDemerits;

/** Paragraphs that are numbered through end an option at the next number; its own list begins anew. */
const runsOn = ({ number = Number.POSITIVE_INFINITY, after, points }: Open, next: number): boolean =>
  next > number || (after !== undefined && next === after + 1 && next !== points + 1);

/** The id of a row: "3. Add evening hours", "3 Add evening hours", "Option C: End collection", "B – Lease". */
function rowId(label: string): string {
  const number =
    /^([A-Z]|\d{1,2}[a-z]?)(?:[.):]|\s+[–—-])\s*/.exec(label)?.[1] ??
    (address.test(label) ? undefined : /^([1-9][a-z]?) (?=[A-Z])/.exec(label)?.[1]);
  return (number ?? readOptionLabel(label)?.id ?? label).toLowerCase();
}

/** "3 Mill Lane" is where it stands. */
const address = regex`
  ^\d+[a-z]? (?:[A-Z][\w'’.-]+ )+
  (?:Street|Road|Lane|Row|Avenue|Close|Way|Place|Square|Terrace|Court|Hill|Gardens|Drive|Quay|Parade|Crescent)\b
`;
