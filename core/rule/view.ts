import { BlockWords } from "../report/blockWords.ts";
import { firstWhere } from "../report/firstWhere.ts";
import type { Block, SectionRole } from "../report/report.ts";
import { isReported } from "../report/reportedSpeech.ts";
import { type Sentence, sentences } from "../report/sentences.ts";
import { byStart, type Span } from "../report/span.ts";
import { type Hit, type Lexicon, listOf } from "./lexicon.ts";
import type { Matcher } from "./matcher.ts";
import type { BlockView } from "./rule.ts";

const none: readonly number[] = [];

/** A block as rules see it. Sentences, hits and quotations are found when first asked for, once. */
export class View implements BlockView {
  readonly kind: BlockView["kind"];
  readonly zone: BlockView["zone"];
  readonly role: SectionRole | undefined;
  readonly text: string;
  readonly notes: readonly number[];
  readonly breaks: readonly number[];
  readonly #matcher: Matcher;
  #sentences: readonly Sentence[] | undefined;
  #hits: ReadonlyMap<string, readonly Hit[]> | undefined;
  readonly #words: BlockWords;
  readonly #inAddresses: ReadonlySet<string>;

  /** `inAddresses` are the ids of the lexicons whose phrases are looked for in addresses and names of files, too. */
  constructor(
    block: Pick<Block, "kind" | "zone" | "prose">,
    role: SectionRole | undefined,
    matcher: Matcher,
    inAddresses: ReadonlySet<string> = new Set(),
  ) {
    this.kind = block.kind;
    this.zone = block.zone;
    this.role = role;
    this.text = block.prose.text;
    this.notes = block.prose.notes ?? none;
    this.breaks = block.prose.breaks ?? none;
    this.#words = new BlockWords(block, role);
    this.#matcher = matcher;
    this.#inAddresses = inAddresses;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentences(this.text);
    return this.#sentences;
  }

  get #allHits(): ReadonlyMap<string, readonly Hit[]> {
    this.#hits ??= this.#matcher.match(this.text);
    return this.#hits;
  }

  hits(lexicon: Lexicon): readonly Hit[] {
    const hits = this.#allHits.get(lexicon.id) ?? [];
    if (hits.length === 0 || this.#inAddresses.has(lexicon.id)) return hits;
    return this.#words.addresses.length === 0 ? hits : hits.filter((hit) => !this.inAddress(hit));
  }

  inAddress(at: Span): boolean {
    return this.#words.inAddress(at);
  }

  inCode(at: Span): boolean {
    return this.#words.inCode(at);
  }

  /** The ids of the lexicons that have a hit here. */
  lexicons(): Iterable<string> {
    return this.#allHits.keys();
  }

  sentencesWith(lexicons: Lexicon | readonly Lexicon[]): readonly Sentence[] {
    const lists = listOf(lexicons)
      .map((lexicon) => this.hits(lexicon))
      .filter(({ length }) => length > 0);
    const hits = lists.length > 1 ? lists.flat().sort(byStart) : lists[0];
    if (!hits) return [];
    const found: Sentence[] = [];
    let next = 0;
    for (const sentence of this.sentences) {
      while (next < hits.length && (hits[next]?.end ?? 0) <= sentence.start) next++;
      const hit = hits[next];
      if (!hit) break;
      if (hit.start < sentence.end) found.push(sentence);
    }
    return found;
  }

  sentenceAt(offset: number): Sentence {
    const all = this.sentences;
    const at = firstWhere(all.length, (index) => (all[index]?.end ?? 0) > offset);
    return all[at] ?? all.at(-1) ?? { start: 0, end: this.text.length, text: this.text };
  }

  quoted(at: Span): boolean {
    return this.#words.quoted(at);
  }

  reported(at: Span): boolean {
    const { start, text } = this.sentenceAt(at.start);
    return isReported(text, (at.start + at.end) / 2 - start);
  }
}
