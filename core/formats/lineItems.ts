import { regex } from "../pattern/regex.ts";
import { firstWhere } from "../report/firstWhere.ts";
import { type Prose, partOf } from "../report/prose.ts";
import type { RawBlock } from "./assemble.ts";

interface Mark {
  readonly kind: "listItem" | "paragraph";
  readonly begins: RegExp;
  /** Every line must begin so from the first that does. */
  readonly whole?: true;
  /** What `begins` matches is a mark alone, and not among the item's words. */
  readonly bare?: true;
}

/** How a line begins that is an item of its own, kind by kind. */
const marks: readonly Mark[] = [
  { kind: "listItem", begins: /^(?:\*\*|__)?\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)(?:\*\*|__)?[ \t]+\S/ },
  { kind: "listItem", begins: /^(?:[a-z]|[ivx]{1,4})[.)][ \t]+\S/ },
  { kind: "listItem", begins: /^[•·▪◦‣●○■\uF0B7][ \t]*(?=\S)/, bare: true },
  // A dash may come to stand at the beginning of a line where a sentence was broken: so each line must begin with one.
  { kind: "listItem", begins: /^[–—][ \t]+(?=\S)/, whole: true, bare: true },
  {
    kind: "paragraph",
    begins: /^(?:\*\*)?(?:R|Recommendation )\d{1,2}(?:\*\*)?[.:)]?(?:\*\*)?[ \t]+\p{Lu}/u,
    whole: true,
  },
  { kind: "paragraph", begins: /^(?:\*\*|__)?\d{1,2}(?:\.\d{1,3}){1,2}\.?(?:\*\*|__)?[ \t]+["“'‘]?\p{Lu}/u },
  {
    kind: "paragraph",
    begins: regex.i`
      ^(?:\*\*|__)?(?:(?:exempt|confidential|restricted|private|public|open) )?(?:appendix|annexe?|enclosure)[ \t]+
      (?:[A-Z]\d{0,2}|\d{1,2}[A-Z]?|[IVX]{2,4})\b
    `,
    whole: true,
  },
];

/**
 * The blocks of a report, with an item for each line of a paragraph that lists them: "(a) …⏎(b) …", "• …⏎• …",
 * "Appendix A: …⏎Appendix B: …". To Markdown such lines are one paragraph; to whoever wrote them each stands for itself.
 */
export const withLineItems = (blocks: readonly RawBlock[], text: string): readonly RawBlock[] =>
  blocks.flatMap((block) => {
    if ((block.kind !== "paragraph" && block.kind !== "listItem") || block.zone === "code") return block;
    const items = itemsOf(block, text);
    if (items.length === 0) return block;
    return items.map(({ kind, from, to, prose }, index): RawBlock => {
      const start = block.span.start + from;
      const end = index === items.length - 1 ? block.span.end : block.span.start + to;
      const number = index === 0 ? block.number : undefined;
      return { ...block, kind: kind ?? block.kind, span: { start, end }, prose, number };
    });
  });

interface Item {
  /** `undefined` for what stands before the first item, which is what the whole was. */
  readonly kind: "listItem" | "paragraph" | undefined;
  /** Where it stands in the block's source. */
  readonly from: number;
  readonly to: number;
  readonly prose: Prose;
}

/** By prose: a block that stays as it is keeps its items. */
const known = new WeakMap<Prose, readonly Item[]>();

function itemsOf({ span, prose }: RawBlock, text: string): readonly Item[] {
  const before = known.get(prose);
  if (before) return before;
  const items = readItems(text.slice(span.start, span.end), prose);
  known.set(prose, items);
  return items;
}

function readItems(source: string, prose: Prose): readonly Item[] {
  if (!/[\r\n]/.test(source)) return [];
  const lines = Array.from(source.matchAll(/[^\r\n]+/g), ({ index, 0: line }) => {
    const from = index + line.length - line.trimStart().length;
    return { from, text: line.trim() };
  });
  for (const { kind, begins, whole, bare } of marks) {
    const first = lines.findIndex(({ text }) => begins.test(text));
    if (first < 0) continue;
    const items = lines.filter(({ text }) => begins.test(text));
    if (items.length < 2 || (whole && items.length < lines.length - first)) continue;
    const starts = first === 0 ? items : [{ from: 0, text: "" }, ...items];
    const parts = starts.flatMap(({ from }, index): readonly Item[] => {
      const next = starts[index + 1]?.from ?? source.length;
      const mark =
        bare && (index > 0 || first === 0) ? (begins.exec(source.slice(from, from + 9))?.[0].length ?? 0) : 0;
      const start = firstAt(prose, from + mark);
      const end = index === starts.length - 1 ? prose.text.length : firstAt(prose, next);
      const words = prose.text.slice(start, end).trimEnd();
      if (words === "") return [];
      const shown = { start, end: start + words.length };
      const to = from + source.slice(from, next).trimEnd().length;
      return [{ kind: first > 0 && index === 0 ? undefined : kind, from, to, prose: partOf(prose, shown, from) }];
    });
    return parts.length > 1 ? parts : [];
  }
  return [];
}

/** The first unit of the prose that stands at or behind a place of the source. */
const firstAt = (prose: Prose, from: number): number =>
  firstWhere(prose.text.length, (at) => prose.source({ start: at, end: at + 1 }).start >= from);
