import { regex } from "../../pattern/regex.ts";
import type { Edit } from "../../rule/finding.ts";
import { applyEdits } from "../../run/applyFixes.ts";
import { behindParagraph, breaksOf } from "./breaks.ts";
import { type Look, lookOf } from "./looks.ts";
import { NewContent, opensSection } from "./newContent.ts";
import { runOf } from "./newRuns.ts";
import type { Placed, PlacedPiece } from "./projection.ts";
import type { Styles } from "./styles.ts";
import { child, type Element, escaped } from "./xml.ts";

/** Edits of one part's XML, by its path. */
type Changes = Map<string, Edit[]>;

/**
 * Carries edits of the text over into the parts of a document: the parts that change, by their paths. Words change
 * within the runs that hold them; new lines become paragraphs or rows that look like their neighbours. What cannot be
 * carried over whole is left out.
 */
export function carryOver(
  edits: readonly Edit[],
  placed: readonly Placed[],
  styles: Styles,
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const writer = new Writer(placed, texts, new NewContent(placed, styles, texts));
  const changes: Changes = new Map();
  for (const edit of edits)
    for (const [path, more] of writer.carried(edit)) {
      const known = changes.get(path) ?? [];
      // Two that move one page break: the second has its turn when the first is done.
      if (!more.some((one) => known.some((other) => isSame(one, other)))) changes.set(path, [...known, ...more]);
    }
  const changed = new Map<string, string>();
  for (const [path, list] of changes) {
    changed.set(path, applyEdits(texts.get(path) ?? "", inOrder(list)));
  }
  return changed;
}

/** Can an edit of the text be carried over? */
export function canCarryOver(
  placed: readonly Placed[],
  styles: Styles,
  texts: ReadonlyMap<string, string>,
): (edit: Edit) => boolean {
  const writer = new Writer(placed, texts, new NewContent(placed, styles, texts));
  return (edit) => writer.carried(edit).size > 0;
}

/** Edits of one part as they are applied. Two of one run may each ask that its blanks be kept. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const asked = new Set<number>();
  return edits
    .filter(({ start, text }) => text !== keepsBlanks || (!asked.has(start) && asked.add(start)))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Do two edits take the same away? That a run keeps its blanks may be asked twice. */
const isSame = (one: Edit, other: Edit): boolean =>
  one.text !== keepsBlanks && one.start < other.end && other.start < one.end;

const keepsBlanks = ' xml:space="preserve"';

/**
 * A paragraph holds more than its words: the end of a section, a picture, a field, or one end of what may reach over
 * others.
 */
const holdsMore = regex`
  <(?:
    w:(?:sectPr|drawing|pict|object|fldChar|bookmark(?:Start|End)|comment\w+|permStart|permEnd|move\w+|del|ins)|
    mc:AlternateContent
  )[\s/>]
`;

const nothing: ReadonlyMap<string, readonly Edit[]> = new Map();

class Writer {
  readonly #placed: readonly Placed[];
  readonly #texts: ReadonlyMap<string, string>;
  readonly #content: NewContent;

  constructor(placed: readonly Placed[], texts: ReadonlyMap<string, string>, content: NewContent) {
    this.#placed = placed;
    this.#texts = texts;
    this.#content = content;
  }

  /** An edit of the text as edits of XML, by part; none where it cannot be carried over. */
  carried(edit: Edit): ReadonlyMap<string, readonly Edit[]> {
    if (edit.text.includes("\n")) return edit.start === edit.end ? this.#inserted(edit) : nothing;
    const home = this.#placed.find(({ span }) => span.start <= edit.start && edit.end <= span.end);
    if (!home) return this.#withLine(edit);
    const { span, paragraph } = home;
    if (paragraph.control?.locked) return nothing;
    const removes = edit.text.trim() === "" && edit.start === span.start && edit.end === span.end;
    const text = this.#texts.get(paragraph.part) ?? "";
    const edits =
      (removes ? this.#removed(home) : undefined) ?? reworded(home.pieces, edit, this.#usualLook(home), text);
    return inPart(home, edits);
  }

  /** A paragraph that goes with its mark in the list and the lines that part it from the next. */
  #withLine({ start, end, text }: Edit): ReadonlyMap<string, readonly Edit[]> {
    const index = this.#placed.findIndex(({ line, span }) => line <= start && start <= span.start && span.end <= end);
    const home = this.#placed[index];
    const next = this.#placed[index + 1]?.line ?? end;
    const whole = home && text === "" && end <= next && !home.paragraph.control?.locked;
    return whole ? inPart(home, this.#removed(home)) : nothing;
  }

  /** How the words of a paragraph look that no link and no field shows. */
  #usualLook({ paragraph: { part }, pieces }: Placed): Look {
    const text = this.#texts.get(part) ?? "";
    const usual = pieces.filter(({ shownBy }) => !shownBy);
    return lookOf(usual, ({ start, end }) => text.slice(start, end));
  }

  /** A paragraph without words goes, unless something hangs on it: a cell must have one, a section may end with it. */
  #removed({ paragraph: { part, element }, pieces, row }: Placed): readonly Edit[] | undefined {
    if (pieces.some(({ at }) => at < element.start || element.end < at)) return undefined;
    const text = this.#texts.get(part) ?? "";
    const stands = /^\s*<w:(?:p|tbl|sectPr)\b/.test(text.slice(element.end, element.end + 200));
    if (row || !stands || holdsMore.test(text.slice(element.start, element.end))) return undefined;
    return [{ start: element.start, end: element.end, text: "" }];
  }

  /** New lines behind the paragraph that ends there, or before the one that begins there. */
  #inserted({ start, text }: Edit): ReadonlyMap<string, readonly Edit[]> {
    const before = this.#placed.findLast(({ span, row }) => (row ? row.span.end : span.end) <= start);
    const next = this.#placed.find(({ line, row }) => (row ? row.span.start : line) >= start);
    const begins = next && (next.row?.span.start ?? next.line) === start && !this.#breaks(before, next);
    const anchor = (begins ? next : undefined) ?? before ?? next;
    if (!anchor) return nothing;
    const { part } = anchor.paragraph;
    const { row } = anchor;
    const behind = anchor === before;
    if (row && behind && /^\n\|/.test(text)) {
      const rows = this.#content.rows(text, row, anchor);
      return inPart(anchor, rows === undefined ? undefined : [insertedAt(row.row.element.end, rows)]);
    }
    const content = this.#content.blocks(text, { anchor, behind });
    if (content === undefined) return nothing;
    const other = behind ? next : before;
    const own = anchor.paragraph.control?.element ?? row?.table.element ?? anchor.paragraph.element;
    const outer = opensSection(text) ? outside(anchor, other) : own;
    const put = behind
      ? behindParagraph(content, outer, anchor, this.#texts.get(part) ?? "")
      : [insertedAt(outer.start, content)];
    return inPart(anchor, put);
  }

  /** A new page begins between two paragraphs: what stands before the second belongs to the first one's page. */
  #breaks(before: Placed | undefined, next: Placed): boolean {
    if (!before || before.paragraph.part !== next.paragraph.part) return false;
    const text = this.#texts.get(next.paragraph.part) ?? "";
    const [from, to] = [outside(before, next).end, outside(next, before).start];
    return (
      /<w:sectPr[\s/>]|<w:br [^>]*w:type="page"/.test(text.slice(from, to)) ||
      breaksOf(before).length > 0 ||
      child(child(next.paragraph.element, "w:pPr"), "w:pageBreakBefore") !== undefined
    );
  }
}

/**
 * What a new section beside a paragraph must stand beside: its table, its text box, or a table that holds no other of
 * the sections.
 */
function outside({ paragraph, row, layout }: Placed, other: Placed | undefined): Element {
  if (paragraph.holder) return paragraph.holder;
  if (paragraph.control && !row) return paragraph.control.element;
  if (layout && layout !== other?.layout) return layout.element;
  return row?.table.element ?? paragraph.element;
}

/** Edits of the part that a paragraph stands in; both of two copies of it change, or neither. */
function inPart(
  { paragraph: { part, copy } }: Placed,
  edits: readonly Edit[] | undefined,
): ReadonlyMap<string, readonly Edit[]> {
  if (!edits) return nothing;
  const within = copy ? edits.filter(({ start, end }) => copy.start <= start && end <= copy.end) : [];
  if (within.length === 0) return new Map([[part, edits]]);
  const by = copy?.by;
  if (by === undefined) return nothing;
  const again = within.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));
  return new Map([[part, [...edits, ...again]]]);
}

export const insertedAt = (at: number, text: string): Edit => ({ start: at, end: at, text });

/** Other words for a stretch of a paragraph; `undefined` where it holds the mark of a note, or a box of a form. */
function reworded(
  pieces: readonly PlacedPiece[],
  { start, end, text }: Edit,
  look: Look,
  part: string,
): readonly Edit[] | undefined {
  const touched = pieces.filter((piece) => piece.start < end && start < piece.end);
  if (touched.some(({ note, copied, holder }) => note || copied || holder.name === "w:fldChar")) return undefined;
  const edits = touched.map((piece) => cut(piece, start, end));
  if (text === "") return edits.concat(keeping(touched, part));
  // Whoever turns one of the changes down would be left with half of the new words, or with both.
  if (touched.some(({ untracked }) => untracked !== touched[0]?.untracked)) return undefined;
  const holder =
    touched.find(isWords) ??
    pieces.findLast((piece) => isWords(piece) && piece.end === start) ??
    pieces.find((piece) => isWords(piece) && piece.start === start);
  if (!holder || holder.copied) return undefined;
  const after = touched.length === 0 && holder.end === start ? holder.shownBy : undefined;
  if (after?.end !== undefined && !pieces.some((piece) => piece.start >= start && piece.shownBy === after))
    return [insertedAt(after.end, runOf(text, look.plain))];
  const inside = Math.max(0, Math.min(start - holder.start, holder.end - holder.start));
  const at = holder.at + (isPlain(holder) ? inside : inside === 0 ? 0 : holder.width);
  // First the new words, then what goes: both may begin at one place.
  return [insertedAt(at, escaped(text)), ...edits, ...keeping([...touched, holder], part)];
}

export const isWords = ({ holder }: PlacedPiece): boolean => /^[wm]:t$/.test(holder.name);

/** Every unit of it stands in the part as it is. */
const isPlain = ({ text, width }: PlacedPiece): boolean => text.length === width;

function cut(piece: PlacedPiece, start: number, end: number): Edit {
  if (!isWords(piece) || !isPlain(piece)) return { start: piece.at, end: piece.at + piece.width, text: "" };
  const from = Math.max(start, piece.start) - piece.start;
  const to = Math.min(end, piece.end) - piece.start;
  return { start: piece.at + from, end: piece.at + to, text: "" };
}

/** Word drops the blanks at the ends of a run that does not say to keep them. */
export const keeping = (pieces: readonly PlacedPiece[], part: string): readonly Edit[] =>
  pieces
    .filter((piece) => isWords(piece) && piece.holder.attributes["xml:space"] !== "preserve")
    .map(({ holder: { start, opened } }) => {
      const said = /\sxml:space\s*=\s*(?:"[^"]*"|'[^']*')/.exec(part.slice(start, opened));
      if (!said) return insertedAt(opened - 1, keepsBlanks);
      return { start: start + said.index, end: start + said.index + said[0].length, text: keepsBlanks };
    });
