import { regex } from "../../core/pattern/regex.ts";
import { shortened } from "../../core/report/shortened.ts";
import type { Gathered, Insertion, Place } from "../../core/rule/rule.ts";
import type { OptionFact, OptionPart, SideNamed } from "./optionFacts.ts";
import { type OptionLabel, readOptionLabel } from "./optionLabel.ts";
import { addSides, noSides, onSide, readSides, type Sides } from "./optionSides.ts";
import type { Option, OptionsAnalysis } from "./optionsAnalysis.ts";
import { readTable } from "./optionTables.ts";
import { type LabelledBlocks, titleIn, unnamed } from "./untitledOptions.ts";

type Open = { -readonly [Key in keyof Option]: Option[Key] } & {
  readonly section: number;
  readonly depth: number;
  readonly numbered: boolean;
  /** It is an item of a list. */
  readonly item: boolean;
  /** The number that a list gives it; for one without, that of the item before it. */
  readonly number: number | undefined;
  readonly after: number | undefined;
  /** The last number among the points of its own list. */
  points: number;
};

/** To do nothing, or to go on as now: to mend only what fails is that too. */
export const doesNothing = regex.i`
  \b(?:
    do(?:ing)? (?:nothing|minimum)|
    (?:buy|build|hire|add|lease|open|take on|spend|plant|install|recruit) no (?:more|further|others?)|status quo|
    sit(?:ting)? (?:tight|(?:back )?on (?:our|its|the|their) hands|it out)|wait(?:ing)? and see|
    take no (?:steps?|action|measures?|sanctions?)|stand(?:ing)? still|
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
  readonly #onesided: { block: number; side: "merits" | "demerits" }[] = [];
  readonly #tables = new Set<number>();
  #open: Open | undefined;
  /** Items of a list that was said to be of options. */
  #listed = false;
  #elsewhere = false;
  /** The side that a heading or a line under an option names. */
  #side: SideNamed;
  #byLine = false;
  /** A list of points stood below that line: what follows the list is no longer of that side. */
  #listEndsSide = false;
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
    } else if (this.#open && this.#open.form === "heading" && section.depth > this.#open.depth) {
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
      if (label && this.#setsOut(label, fact))
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
        if (this.#open?.form !== "heading") this.#open = undefined;
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
    if (table.unnamed && this.#open)
      this.#open.sides = addSides(this.#open.sides, {
        ...noSides,
        merits: 1,
        demerits: 1,
        namesMerits: true,
        namesDemerits: true,
      });
    for (const { label, block, sides, gap, recommended } of table.options) {
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
          refers: false,
          place: { block },
          end: undefined,
          section: section.index,
          depth: section.depth,
          numbered: false,
          item: false,
          number: undefined,
          after: undefined,
          points: 0,
        });
    }
  }

  #start(
    { fact, section, kind, number }: Gathered<OptionFact>,
    part: OptionPart,
    label: OptionLabel,
    form: Option["form"],
    place: Place,
    end: Insertion,
  ): void {
    const known = this.#options.find(({ id }) => id === label.id);
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
        doNothing: doesNothing.test(form === "loose" ? part.text.slice(0, 140) : label.words),
        inSection: fact.inOptions,
        listed: false,
        guessed: false,
        refers: false,
        place,
        end,
        section: section.index,
        depth: section.depth,
        numbered: fact.numbered,
        item: kind === "listItem",
        number: number === undefined ? undefined : Number(number),
        after: number === undefined ? this.#count : undefined,
        points: 0,
      };
      this.#options.push(this.#open);
    }
    this.#side = undefined;
    this.#listEndsSide = false;
    const untitled = part.label === undefined && form === "paragraph" && label.end > 0;
    this.#add(this.#open, part, untitled ? behindTitle(part, label.end) : part.sides);
  }

  #go(open: Open, { fact, block, kind, number }: Gathered<OptionFact>, part: OptionPart): void {
    if (this.#listEndsSide && kind !== "listItem" && !fact.opens) this.#side = undefined;
    const side = fact.givesCost ? undefined : (fact.opens ?? this.#side);
    if (kind === "listItem" && !fact.opens && (side === "merits" || side === "demerits")) {
      this.#add(open, part, onSide(side, part.text, part.sides));
      this.#listEndsSide = this.#byLine;
    } else this.#add(open, part);
    if (side === "merits" || side === "both")
      open.sides = addSides(open.sides, { ...noSides, merits: 1, namesMerits: true });
    if (side === "demerits" || side === "both")
      open.sides = addSides(open.sides, { ...noSides, demerits: 1, namesDemerits: true });
    if (fact.opens && fact.text.length < 40) {
      this.#side = fact.opens;
      this.#byLine = true;
      this.#listEndsSide = false;
    }
    if (open.end && "behind" in open.end) open.end = { behind: block };
    if (number !== undefined) open.points = Number(number);
  }

  #add(open: Open, part: OptionPart, sides = part.sides): void {
    const { recommended, refers } = part;
    open.sides = addSides(open.sides, sides);
    open.recommended ||= recommended;
    open.refers ||= refers;
  }

  /** What the report's other sections say of the option that it proposes does not make its appraisal longer. */
  #mention(label: OptionLabel, part: OptionPart, { inOptions }: OptionFact): void {
    const known = this.#options.find(({ id }) => id === label.id);
    if (known) this.#add(known, part, inOptions ? part.sides : { ...part.sides, words: 0 });
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
    return label.defines || !this.#options.some(({ id }) => id === label.id);
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

  #continues(open: Open, { fact, section, kind, number }: Gathered<OptionFact>): boolean {
    if (open.form === "table") return false;
    if (open.form === "heading") return true;
    if (section.index !== open.section) return false;
    if (number !== undefined && runsOn(open, Number(number))) return false;
    if (fact.opens || fact.givesCost) return !fact.numbered || open.numbered;
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
