import { strToU8, type Zippable, zipSync } from "fflate";
import type { Report } from "../../core/report/report.ts";

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a document beside its text: the content of each part's root element. */
export interface Parts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly settings?: string;
  /** Several headers of pages, by the ids that their sections name them by. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
  /** Files as they are, by their paths. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

const roots: Readonly<Record<keyof Omit<Parts, "files" | "headers" | "footers">, string>> = {
  styles: "w:styles",
  numbering: "w:numbering",
  footnotes: "w:footnotes",
  comments: "w:comments",
  header: "w:hdr",
  footer: "w:ftr",
  settings: "w:settings",
};

/** Heading 1 to 3, a title and a quotation, as Word names them. */
export const usualStyles = `${[1, 2, 3]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
  )
  .join("")}${style("Title", "Title")}${style("Quote", "Quote")}`;

function style(id: string, name: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
}

/** A Word document with this content in its body. */
export function wordFile(body: string, parts: Parts = {}): Uint8Array {
  const { files = {}, headers = {}, footers = {}, ...own } = { styles: usualStyles, ...parts };
  const named = Object.entries(own) as [keyof typeof roots, string][];
  const edges = [
    ...Object.entries(headers).map(([id, content]) => [id, "header", content] as const),
    ...Object.entries(footers).map(([id, content]) => [id, "footer", content] as const),
  ];
  const related = named
    .map(([name], at) => `<Relationship Id="r${at}" Type="${relations}/${name}" Target="${name}.xml"/>`)
    .concat(...edges.map(([id, kind]) => `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${id}.xml"/>`))
    .join("");
  const xml = (text: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  const types = ["document", ...named.map(([name]) => name)]
    .map((name) => {
      const kind = `application/vnd.openxmlformats-officedocument.wordprocessingml.${name === "document" ? "document.main" : name}+xml`;
      return `<Override PartName="/word/${name}.xml" ContentType="${kind}"/>`;
    })
    .join("");
  const packed: Zippable = {
    "[Content_Types].xml": xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types}</Types>`,
    ),
    "_rels/.rels": xml(
      `<Relationships><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/_rels/document.xml.rels": xml(`<Relationships>${related}</Relationships>`),
    "word/document.xml": xml(`<w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
  };
  for (const [name, content] of named)
    packed[`word/${name}.xml`] = xml(`<${roots[name]} ${namespaces}>${content}</${roots[name]}>`);
  for (const [id, kind, content] of edges)
    packed[`word/${id}.xml`] = xml(`<${roots[kind]} ${namespaces}>${content}</${roots[kind]}>`);
  return zipSync({ ...packed, ...files });
}

/** What ends a section of pages, with the headers and footers that it names: "default h1", say. */
export function pagesEnd(
  ...named: readonly `${"header" | "footer"} ${"default" | "first" | "even"} ${string}`[]
): string {
  const references = named.map((one) => {
    const [kind, type, id] = one.split(" ");
    return `<w:${kind}Reference w:type="${type}" xmlns:r="r" r:id="${id}"/>`;
  });
  return `<w:sectPr>${references.join("")}</w:sectPr>`;
}

/** A paragraph; its words may hold runs in XML. */
export const paragraph = (words: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${words.startsWith("<") ? words : run(words)}</w:p>`;

export const styled = (name: string, words: string): string => paragraph(words, `<w:pStyle w:val="${name}"/>`);

export const run = (words: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</w:t></w:r>`;

export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map(
      (cells) =>
        `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith("<w:p") ? cell : paragraph(cell)}</w:tc>`).join("")}</w:tr>`,
    )
    .join("")}</w:tbl>`;

/** The words of a report as a Word document: headings by their styles, tables as tables, items as items of a list. */
export function asWord({ text, blocks, sections }: Report): Uint8Array {
  const body: string[] = [];
  let rows: string[][] = [];
  let place = -1;
  const close = (): void => {
    if (rows.length > 0) body.push(table(...rows.map((row) => Array.from(row, (cell = "") => cell))));
    rows = [];
  };
  for (const { kind, prose, section, cell, span } of blocks) {
    if (cell) {
      if (cell.table !== place) close();
      place = cell.table;
      for (let row = rows.length; row <= cell.row; row++) rows.push([]);
      (rows[cell.row] as string[])[cell.column] = prose.text;
      continue;
    }
    close();
    if (kind === "heading") body.push(styled(`Heading${sections[section]?.depth}`, prose.text));
    else if (kind === "quote") body.push(styled("Quote", prose.text));
    else if (kind === "listItem")
      body.push(paragraph(prose.text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'));
    else body.push(paragraph(onLines(text.slice(span.start, span.end), prose.text)));
  }
  close();
  return wordFile(body.join(""), { numbering: bullets });
}

/** Lines that are no more than lines stay lines: so a header block may be written. */
function onLines(source: string, words: string): string {
  const lines = source.replaceAll("**", "").split(/[ \\]*\n/);
  return lines.length > 1 && lines.join(" ") === words
    ? lines.map((line) => run(line)).join("<w:r><w:br/></w:r>")
    : words;
}

/** List 1: bullets. */
export const bullets =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
