import type { Gathered, Place } from "../../../core/rule/rule.ts";
import type { Parts } from "../numbering/numbering.ts";
import type { Numbered, Reference } from "../numbering/numbers.ts";
import { type Noun, ordinalOf, titlesOf } from "../titled.ts";

export interface ReferenceFault {
  readonly at: Place;
  readonly message:
    | "reference"
    | "section"
    | "unnumbered"
    | "table"
    | "tables"
    | "figure"
    | "option"
    | "recommendation"
    | "minute";
  readonly number: string;
  /** The last number that there is. */
  readonly last: string;
}

type Reason = Pick<ReferenceFault, "message" | "last">;

/** References to paragraphs, sections, tables and the like that the report's own numbers do not reach. */
export function* faultyReferences(parts: Parts, facts: readonly Gathered<Numbered>[]): Generator<ReferenceFault> {
  const numbers = new Numbers(parts, facts);
  const columns = columnsOf(facts, "paragraphs");
  // The last block of what somebody says of another paper: the sentence that leads to it, then the points of its list.
  let told = Number.NEGATIVE_INFINITY;
  let numbered = false;
  for (const { fact, block, cell } of facts) {
    numbered ||= fact.number !== undefined;
    if (fact.opensAppendix && numbered && block >= parts.end) return;
    if (fact.leadsTo === "told" || (fact.item && block === told + 1)) told = block;
    if (fact.item && told === block) continue;
    if (fact.column === "number" && !(cell && columns.has(columnOf(cell)))) continue;
    for (const reference of fact.references) {
      const fault = numbers.faultOf(reference);
      const { start, end, number } = reference;
      if (fault) yield { at: { block, at: { start, end } }, number, ...fault };
    }
  }
}

/** The columns whose heads say that they hold such things. */
const columnsOf = (facts: readonly Gathered<Numbered>[], what: Numbered["column"]): ReadonlySet<string> =>
  new Set(facts.flatMap(({ fact, cell }) => (fact.column === what && cell?.row === 0 ? columnOf(cell) : [])));

const columnOf = ({ table, column }: { readonly table: number; readonly column: number }): string =>
  `${table}:${column}`;

/** Many references that lead nowhere are of another document, which the words need not name each time. */
const mostAstray = 2;

/** The numbers that a report has. */
class Numbers {
  readonly #all: ReadonlySet<string>;
  /** Paragraphs "2.1" in order. */
  readonly #dotted: readonly string[];
  /** The paragraphs of each section, by what stands behind the dot. */
  readonly #bySection = new Map<number, number[]>();
  readonly #sections: ReadonlySet<number>;
  readonly #lastSection: number;
  readonly #items: number;
  /** No paragraph has a number without a dot. */
  readonly #noWhole: boolean;
  /** Where paragraphs are numbered through, the last number; else 0. */
  readonly #reach: number;
  /** The titles of tables, figures and options: "2", "B". */
  readonly #titles: ReadonlyMap<Noun, ReadonlySet<string>>;
  /** Options in a column that is headed so: "D. Merge the two parishes". */
  readonly #inColumn: ReadonlySet<string>;
  /** Options that the words name once only. */
  readonly #namedOnce: ReadonlySet<string>;
  /** The recommendations, as printed. */
  readonly #recommendations: ReadonlySet<string>;
  /** The report cites a national policy, whose paragraphs it may name without it. */
  readonly #policy: boolean;
  /** Minutes that are said to be of another body or day. */
  readonly #others: ReadonlySet<string>;

  constructor({ entries, perhaps, items, running }: Parts, facts: readonly Gathered<Numbered>[]) {
    this.#all = new Set([...entries.map(({ number }) => number), ...perhaps]);
    this.#items = items;
    this.#policy = facts.some(({ fact }) => fact.policy);
    const references = facts.flatMap(({ fact }) => fact.references);
    this.#others = new Set(references.flatMap(({ to, own, number }) => (to === "minute" && !own ? [number] : [])));
    this.#titles = new Map(Array.from(titlesOf(facts), ([noun, all]) => [noun, new Set(all.map(({ id }) => id))]));
    const headed = columnsOf(facts, "options");
    this.#inColumn = new Set(
      facts.flatMap(({ fact, cell }) => (fact.marked && cell && headed.has(columnOf(cell)) ? fact.marked : [])),
    );
    const options = references.flatMap(({ to, number }) => (to === "option" ? [number] : []));
    this.#namedOnce = new Set(options.filter((one) => options.indexOf(one) === options.lastIndexOf(one)));
    this.#recommendations = new Set(facts.flatMap(recommendationsOf));
    this.#dotted = entries.flatMap(({ number }) => (/^\d+\.\d+$/.test(number) ? [number] : []));
    this.#sections = new Set(entries.flatMap(({ number, heading }) => (heading ? [majorOf(number)] : [])));
    for (const one of this.#dotted) {
      const [major, minor] = one.split(".").map(Number) as [number, number];
      const siblings = this.#bySection.get(major);
      if (siblings) siblings.push(minor);
      else this.#bySection.set(major, [minor]);
    }
    this.#lastSection = Math.max(0, ...this.#sections, ...this.#bySection.keys());
    const whole = entries.flatMap(({ number, heading }) => (heading || number.includes(".") ? [] : [Number(number)]));
    this.#noWhole = whole.length === 0;
    const noDotted = this.#dotted.length === 0;
    const far = items > 0 && whole.length < 8 && noDotted ? items + whole.length : Number.POSITIVE_INFINITY;
    const astray = references.filter(
      ({ to, number, own }) => to === "paragraph" && !own && !number.includes(".") && Number(number) > far,
    );
    // Numbered through in their words, by lists that go on from section to section, or by one long list.
    const listed = running.at(-1)?.number ?? (items >= 15 ? items + whole.length : 0);
    const inWords = whole.reduce((last, number) => (number === last + 1 ? number : last), 0);
    this.#reach = inWords >= 8 ? inWords : noDotted && astray.length <= mostAstray ? listed : 0;
  }

  faultOf({ to, number, own, sent = false }: Reference): Reason | undefined {
    if (to === "table") return this.#tableFault(Number(number), own);
    if (to === "figure") return this.#titleFault(to, number);
    if (to === "option" && this.#inColumn.has(number)) return undefined;
    if (to === "option") return own && this.#namedOnce.has(number) ? this.#titleFault(to, number) : undefined;
    // What appendices there are, appendix-mismatch asks.
    if (to === "appendix" || to === "annex") return undefined;
    if (to === "recommendation") return this.#recommendationFault(number);
    if (this.#all.has(number)) return undefined;
    if (to === "minute") return own && !this.#others.has(number) ? this.#minuteFault(Number(number), sent) : undefined;
    const [major = "", minor] = number.split(".");
    if (/^\d+\.\d+\.\d+$/.test(number)) return to === "section" ? undefined : this.#deepFault(number);
    if (minor !== undefined) {
      if (to === "section") return undefined;
      // "Paragraph 7.2 above", where nothing has a number.
      if (own && this.#all.size === 0 && this.#items === 0) return { message: "unnumbered", last: "" };
      return this.#dottedFault(Number(major), Number(minor));
    }
    if (to === "section") return this.#sectionFault(Number(major));
    return this.#wholeFault(Number(major), own);
  }

  /** Where no table has a number, the first of a kind may go without; a second cannot. */
  #tableFault(number: number, own: boolean): Reason | undefined {
    const last = Math.max(0, ...Array.from(this.#titles.get("table") ?? [], ordinalOf));
    if (number <= last || number < 2) return undefined;
    if (last > 0) return { message: "table", last: String(last) };
    return own ? { message: "tables", last: "" } : undefined;
  }

  /** Behind the last of several titles that go up by one from the first. */
  #titleFault(noun: "figure" | "option", number: string): Reason | undefined {
    return this.#behindLast(noun, number, this.#titles.get(noun) ?? new Set());
  }

  #recommendationFault(number: string): Reason | undefined {
    const bare = number.replace(/^[(]?([a-z])[)]$|^R/, "$1");
    return this.#behindLast("recommendation", bare, this.#recommendations);
  }

  #behindLast(
    message: "figure" | "option" | "recommendation",
    number: string,
    ids: ReadonlySet<string>,
  ): Reason | undefined {
    const last = [...ids].at(-1) ?? "";
    const sorts = new Set([number, ...ids].map(sortOf));
    const inOrder = [...ids].every((id, index) => ordinalOf(id) === index + 1);
    return ids.size > 1 && sorts.size === 1 && inOrder && ordinalOf(number) > ids.size ? { message, last } : undefined;
  }

  /** Minutes that go on from those of the last meeting: a higher number has not been given yet. */
  #minuteFault(number: number, sent: boolean): Reason | undefined {
    const first = Math.min(...this.#sections);
    const inOne = this.#sections.size >= 5 && this.#lastSection - first < this.#sections.size * 1.5;
    const behind = number > this.#lastSection && (first > 1 || sent);
    return inOne && (behind || (sent && number < first))
      ? { message: "minute", last: String(this.#lastSection) }
      : undefined;
  }

  #sectionFault(number: number): Reason | undefined {
    const sure = this.#lastSection >= 3 && (this.#sections.size >= 3 || this.#isCountedThrough());
    return sure && number > this.#lastSection ? { message: "section", last: String(this.#lastSection) } : undefined;
  }

  /** Headings without numbers over paragraphs that have them, "1.1" to "8.2", in sections without a gap. */
  #isCountedThrough(): boolean {
    const counted = this.#bySection.size;
    return (
      this.#sections.size === 0 && counted > fewestCounted && this.#bySection.has(1) && this.#lastSection === counted
    );
  }

  #wholeFault(number: number, own: boolean): Reason | undefined {
    // "Paragraph 12 below", where no paragraph has a whole number and no list reaches so far.
    if (own && this.#noWhole && number > this.#items) {
      if (this.#dotted.length > 0) return { message: "reference", last: this.#dotted.at(-1) ?? "" };
      return this.#all.size === 0 ? { message: "unnumbered", last: "" } : undefined;
    }
    if (this.#policy && !own) return undefined;
    return this.#reach > 0 && number > this.#reach ? { message: "reference", last: String(this.#reach) } : undefined;
  }

  /** "5.2.6", where 5.2 has the paragraphs 5.2.1 to 5.2.4; or a section or paragraph that there is not. */
  #deepFault(number: string): Reason | undefined {
    const [major, minor, own] = number.split(".").map(Number) as [number, number, number];
    const parent = `${major}.${minor}.`;
    const siblings = [...this.#all].flatMap((one) =>
      one.startsWith(parent) ? Number(one.slice(parent.length)) || [] : [],
    );
    if (siblings.length === 0) return this.#dottedFault(major, minor);
    const last = lastOf(siblings);
    return last !== undefined && own > last ? { message: "reference", last: `${parent}${last}` } : undefined;
  }

  #dottedFault(major: number, minor: number): Reason | undefined {
    if (this.#dotted.length < 2) return undefined;
    const siblings = this.#bySection.get(major);
    if (siblings) {
      const last = lastOf(siblings);
      return last !== undefined && minor > last ? { message: "reference", last: `${major}.${last}` } : undefined;
    }
    // Behind the last section, or in one without a numbered paragraph where most others have some.
    const counted = this.#bySection.size;
    const astray =
      major > this.#lastSection ? this.#lastSection >= 2 : counted >= fewestCounted && this.#sections.has(major);
    return astray ? { message: "reference", last: this.#dotted.at(-1) ?? "" } : undefined;
  }
}

/** The last of the numbers of a section, where so few are missing that the others were read as they were written. */
function lastOf(siblings: readonly number[]): number | undefined {
  const last = Math.max(...siblings);
  const missing = last - new Set(siblings).size;
  return missing === 0 || (missing === 1 && siblings.length >= fewestSiblings) ? last : undefined;
}

const fewestSiblings = 4;

/** So many sections have numbered paragraphs: one that has none was not read wrongly. */
const fewestCounted = 4;

const majorOf = (number: string): number => Number(number.split(".")[0]);

/** "2.3", "4", "b", "B". */
const sortOf = (id: string): string => id.replace(/\d+/g, "1").replace(/[a-z]/, "a").replace(/[A-Z]/, "A");

/** "2.3" of a paragraph, "4" of a list's item, "b" of its mark. */
function recommendationsOf({ fact, number }: Gathered<Numbered>): readonly string[] {
  if (!fact.recommends || fact.heading) return [];
  const marks = (fact.marks ?? []).flatMap(({ begins, token }) => (begins ? [token] : []));
  return [...(fact.number === undefined ? [] : [fact.number]), ...(number === undefined ? [] : [number]), ...marks];
}
