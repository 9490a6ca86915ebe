import { addressesIn, isWordOf } from "./addresses.ts";
import { pointsMade } from "./pointsMade.ts";
import { attributedQuotations } from "./quotations.ts";
import type { Block, SectionRole } from "./report.ts";
import { contains, type Span } from "./span.ts";

/** Whose and of what sort the words of a block are, place by place (spans of its prose); found when first asked for. */
export class BlockWords {
  readonly #block: Pick<Block, "kind" | "zone" | "prose">;
  readonly #role: SectionRole | undefined;
  #quotations: readonly Span[] | undefined;
  #addresses: readonly Span[] | undefined;

  constructor(block: Pick<Block, "kind" | "zone" | "prose">, role?: SectionRole) {
    this.#block = block;
    this.#role = role;
  }

  get addresses(): readonly Span[] {
    this.#addresses ??= addressesIn(this.#block.prose.text);
    return this.#addresses;
  }

  /** Is the place a word inside an address or the name of a file? */
  inAddress(at: Span): boolean {
    return isWordOf(this.addresses, this.#block.prose.text, at);
  }

  /** Is the place set as code inside the words? */
  inCode(at: Span): boolean {
    return this.#block.prose.code?.some((one) => contains(one, at)) ?? false;
  }

  /** Are they somebody else's words: quoted, or a point that people made? */
  quoted(at: Span): boolean {
    const { kind, zone, prose } = this.#block;
    if (zone === "quoted") return true;
    this.#quotations ??= [...attributedQuotations(prose.text), ...pointsMade(prose.text, kind, this.#role)];
    return this.#quotations.some((quotation) => contains(quotation, at));
  }
}
