import type { SectionRole, Zone } from "../report/report.ts";
import type { Outline, OutlineSection } from "../rule/rule.ts";

/** A report's shape as it was read, before anybody watches who looks at it. */
export type Shape = Pick<Outline, "sections" | "title">;

/** What may change of an outline while its sections stay what they are in number and order. A set of these is a sum. */
const aspects = { title: 1, number: 2, depth: 4, role: 8, zone: 16, empty: 32, titleOfReport: 64 } as const;
const everything = -1;

/** What was looked at since it was last set to nothing. */
interface Looks {
  at: number;
}

/**
 * An outline that knows what of it a rule looked at: where a heading's words change, only those rules are to be asked
 * again that read headings. Made of the outline of the run before, it keeps the sections that are as they were.
 */
export class SeenOutline implements Outline {
  readonly sections: readonly SeenSection[];
  /** The aspects that are not what they were in the outline before; all of them where sections came or went. */
  readonly changed: number;
  /** The sections that are not what they were. */
  readonly changedSections: ReadonlySet<number>;
  readonly #title: string | undefined;
  readonly #looks: Looks;
  readonly #made = new Map<unknown, { readonly value: unknown; readonly looks: number }>();

  constructor(shape: Shape, before?: SeenOutline) {
    const last = before?.sections.length === shape.sections.length ? before : undefined;
    this.#looks = last ? last.#looks : { at: 0 };
    this.#title = shape.title;
    let changed = last ? (last.#title === shape.title ? 0 : aspects.titleOfReport) : everything;
    const changedSections = new Set<number>();
    this.sections = shape.sections.map((section, index) => {
      const other = last?.sections[index];
      const differs = other ? other.differs(section) : everything;
      if (other && differs === 0) return other;
      changed |= differs;
      changedSections.add(index);
      return new SeenSection(section, this.#looks);
    });
    this.changed = changed;
    this.changedSections = changedSections;
  }

  get title(): string | undefined {
    this.#looks.at |= aspects.titleOfReport;
    return this.#title;
  }

  once<From, Made>(make: (from: From) => Made, from: From): Made {
    const known = this.#made.get(make);
    if (known) {
      this.#looks.at |= known.looks;
      return known.value as Made;
    }
    const before = this.#looks.at;
    const { value, looks } = this.watch(() => make(from));
    this.#looks.at |= before;
    this.#made.set(make, { value, looks });
    return value;
  }

  /** What `look` answers, and the aspects that it looked at. */
  watch<Answer>(look: () => Answer): { readonly value: Answer; readonly looks: number } {
    this.#looks.at = 0;
    const value = look();
    return { value, looks: this.#looks.at };
  }
}

class SeenSection implements OutlineSection {
  readonly index: number;
  readonly #own: OutlineSection;
  readonly #looks: Looks;

  constructor(own: OutlineSection, looks: Looks) {
    this.index = own.index;
    this.#own = own;
    this.#looks = looks;
  }

  get title(): string {
    this.#looks.at |= aspects.title;
    return this.#own.title;
  }

  get number(): string | undefined {
    this.#looks.at |= aspects.number;
    return this.#own.number;
  }

  get depth(): number {
    this.#looks.at |= aspects.depth;
    return this.#own.depth;
  }

  get role(): SectionRole | undefined {
    this.#looks.at |= aspects.role;
    return this.#own.role;
  }

  get zone(): Zone {
    this.#looks.at |= aspects.zone;
    return this.#own.zone;
  }

  get empty(): boolean {
    this.#looks.at |= aspects.empty;
    return this.#own.empty;
  }

  /** The aspects in which another section differs. */
  differs(other: OutlineSection): number {
    const { title, number, depth, role, zone, empty } = this.#own;
    return (
      (title === other.title ? 0 : aspects.title) |
      (number === other.number ? 0 : aspects.number) |
      (depth === other.depth ? 0 : aspects.depth) |
      (role === other.role ? 0 : aspects.role) |
      (zone === other.zone ? 0 : aspects.zone) |
      (empty === other.empty ? 0 : aspects.empty)
    );
  }
}
