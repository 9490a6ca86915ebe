import type { Edit } from "../../rule/finding.ts";
import { applyEdits } from "../../run/applyFixes.ts";
import type { Note } from "../format.ts";
import type { WordPackage } from "./package.ts";
import type { Placed, PlacedPiece } from "./projection.ts";
import { inOrder, insertedAt, isWords, keeping } from "./writing.ts";
import { child, type Element, escaped } from "./xml.ts";

const author = "Evenhand";

/** The parts of a document that change when notes become comments in its margin, by their paths. */
export function withComments(
  notes: readonly Note[],
  placed: readonly Placed[],
  kept: WordPackage,
): ReadonlyMap<string, string> {
  const { main } = kept;
  const text = kept.text(main) ?? "";
  const homes = placed.filter(({ paragraph, pieces }) => paragraph.part === main && pieces.some(({ run }) => run));
  if (notes.length === 0 || homes.length === 0) return new Map();
  const part = commentsPart(kept);
  const edits: Edit[] = [];
  const comments: string[] = [];
  for (const [index, note] of notes.entries()) {
    const id = part.nextId + index;
    edits.push(...marked(note, id, homes, text));
    comments.push(commentOf(note, id, part.space));
  }
  return new Map([...part.with(comments), [main, applyEdits(text, inOrder(edits))]]);
}

/**
 * Marks the words that a note is about; of words at the edge of the page, in a note or in a text box, the nearest
 * paragraph.
 */
function marked({ span }: Note, id: number, all: readonly Placed[], text: string): readonly Edit[] {
  const free = all.filter(({ paragraph }) => !paragraph.holder);
  // A document that has nothing but text boxes has no better place.
  const homes = free.length > 0 ? free : all;
  const pieces = homes.flatMap((home) => home.pieces).filter(({ run }) => run !== undefined);
  const touched = pieces.filter((piece) => piece.start < span.end && span.start < piece.end);
  const box = all.find((home) => home.paragraph.holder && home.span.end > span.start && home.span.start < span.end);
  if (touched.length === 0 && box?.paragraph.holder && free.length > 0) return around(box.paragraph.holder, id);
  const nearest = (homes.find((home) => home.span.end >= span.start) ?? (homes.at(-1) as Placed)).pieces;
  const about = touched.length > 0 ? touched : nearest.filter(({ run }) => run !== undefined);
  const [first, last] = [about[0], about.at(-1)];
  if (!first || !last) return [];
  const [from, to] = touched.length > 0 ? [span.start, span.end] : [first.start, last.end];
  return [
    ...put(rangeStart(id), first, Math.max(first.start, from), text),
    ...put(rangeEnd(id), last, Math.min(last.end, to), text),
  ];
}

const rangeStart = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const rangeEnd = (id: number): string =>
  `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

/** Marks a whole paragraph, such as one that holds a text box. */
const around = (paragraph: Element, id: number): readonly Edit[] => [
  insertedAt(child(paragraph, "w:pPr")?.end ?? paragraph.opened, rangeStart(id)),
  insertedAt(paragraph.closing, rangeEnd(id)),
];

/** Puts an element between the runs of a paragraph, at a place of its text within a piece: a run is parted there. */
function put(element: string, piece: PlacedPiece, place: number, text: string): readonly Edit[] {
  const { holder, at, width } = piece;
  const run = piece.run as Element;
  const inside = place - piece.start;
  const isPlain = piece.text.length === width;
  const where = inside === 0 ? at : isWords(piece) && isPlain ? at + inside : at + width;
  const properties = child(run, "w:rPr");
  const opening = `<w:r>${properties ? text.slice(properties.start, properties.end) : ""}`;
  if (isWords(piece) && where > holder.opened && where < holder.closing) {
    const parted = `</w:t></w:r>${element}${opening}<w:t xml:space="preserve">`;
    return [...keeping([piece], text), insertedAt(where, parted)];
  }
  const beside = where < holder.end && where <= holder.opened ? holder.start : holder.end;
  const content = run.children.filter(({ name }) => name !== "w:rPr");
  if (beside <= (content[0]?.start ?? run.opened)) return [insertedAt(run.start, element)];
  if (beside >= (content.at(-1)?.end ?? run.closing)) return [insertedAt(run.end, element)];
  return [insertedAt(beside, `</w:r>${element}${opening}`)];
}

function commentOf({ paragraphs }: Note, id: number, space: string): string {
  const shown = paragraphs.map((words, index) => {
    const bold = index === 0 ? "<w:rPr><w:b/></w:rPr>" : "";
    return `<w:p><w:r>${bold}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`;
  });
  return `<w:comment xmlns:w="${space}" w:id="${id}" w:author="${author}" w:initials="EH">${shown.join("")}</w:comment>`;
}

interface CommentsPart {
  readonly nextId: number;
  /** The namespace of Word's names. */
  readonly space: string;
  /** The parts that change when comments are added. */
  with(comments: readonly string[]): ReadonlyMap<string, string>;
}

/** A document in the strict form of the standard has names of its own. */
const isStrict = (kept: WordPackage): boolean =>
  kept.text(kept.main)?.includes(`"${strict}/wordprocessingml/main"`) ?? false;

const strict = "http://purl.oclc.org/ooxml";

/** The part that holds the document's comments, or a new one with what names it. */
function commentsPart(kept: WordPackage): CommentsPart {
  const related = kept.related(kept.main);
  const space = isStrict(kept)
    ? `${strict}/wordprocessingml/main`
    : "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const path = related.find(({ type }) => type === "comments")?.path;
  const known = path === undefined ? undefined : kept.root(path);
  if (path !== undefined && known) {
    const ids = known.children.map(({ attributes }) => Number(attributes["w:id"]) || 0);
    return {
      nextId: Math.max(-1, ...ids) + 1,
      space,
      with: (comments) => new Map([[path, within(kept.text(path) ?? "", known, comments.join(""))]]),
    };
  }
  const part = (comments: readonly string[]): string =>
    `${declaration}<w:comments xmlns:w="${space}">${comments.join("")}</w:comments>`;
  return { nextId: 0, space, with: (comments) => newPart(kept, part(comments)) };
}

/** A part with comments, and what names it. */
function newPart(kept: WordPackage, text: string): ReadonlyMap<string, string> {
  const { main } = kept;
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const path = `${folder}comments.xml`;
  const relations = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const base = isStrict(kept) ? `${strict}/officeDocument` : "http://schemas.openxmlformats.org/officeDocument/2006";
  const relation = `<Relationship xmlns="${links}" Id="evenhandComments" Type="${base}/relationships/comments" Target="comments.xml"/>`;
  const type = `<Override xmlns="${types}" PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>`;
  const added = (at: string, content: string, empty: string): readonly [string, string] => {
    const root = kept.root(at);
    return [at, root ? within(kept.text(at) ?? "", root, content) : empty.replace("…", content)];
  };
  return new Map([
    [path, text],
    added("[Content_Types].xml", type, `${declaration}<Types xmlns="${types}">…</Types>`),
    added(relations, relation, `${declaration}<Relationships xmlns="${links}">…</Relationships>`),
  ]);
}

const links = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "http://schemas.openxmlformats.org/package/2006/content-types";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A part with more content at the end of its root, which may be empty. */
function within(text: string, { start, opened, closing, end, name }: Element, content: string): string {
  if (closing < end) return text.slice(0, closing) + content + text.slice(closing);
  const written = /^<([^\s/>]+)/.exec(text.slice(start, opened))?.[1] ?? name;
  return `${text.slice(0, end - 2)}>${content}</${written}>${text.slice(end)}`;
}
