import { regex } from "../pattern/regex.ts";
import { appendixOf } from "../report/appendixHeading.ts";
import { markingIn, type NamedAppendix, readAppendix } from "../report/listedAppendix.ts";
import type { Classification } from "../report/meta.ts";
import type { Block, Report } from "../report/report.ts";
import type { OutlineSection } from "../rule/rule.ts";

/** An appendix that the report lists or marks, wherever it does so. */
export interface ListedAppendix {
  /** "Appendix B", as the report calls it. */
  readonly name: string;
  readonly title: string;
  readonly classification: Classification | undefined;
}

/**
 * The appendices of a report, in the order of its lists: of the front matter or header, of the section for them (lines,
 * items, a table with a column that says which are exempt), and those that only a sentence marks ("Appendix B is exempt
 * because …").
 * `sections` are the report's with their roles.
 */
export function appendicesOf(report: Report, sections: readonly OutlineSection[]): readonly ListedAppendix[] {
  const found = new Map<string, ListedAppendix>();
  const add = (name: string, title: string, classification: Classification | undefined): void => {
    const key = name.replace(/^\p{L}{3,}\s+/u, "").toUpperCase();
    const known = found.get(key);
    found.set(key, {
      name: known?.name ?? name,
      title: known?.title || title,
      classification: known?.classification ?? classification,
    });
  };
  for (const { id, title, classification } of report.meta.appendices?.value ?? [])
    if (!/^(?:none|nil|n\/a|not applicable)\b/i.test(title)) add(appendixName(id), title, classification);
  const lists = sections.filter(
    ({ role, title }) => (role === "appendices" || severalOf.test(title)) && appendixOf(title) === undefined,
  );
  for (const { index, title } of lists) {
    const blocks = report.blocks.filter(({ section, kind }) => section === index && kind !== "heading");
    const closed = blocks[0]?.zone === "closed" ? "exempt" : markingIn(title);
    for (const { name, title, classification } of listedIn(blocks)) add(name, title, classification ?? closed);
  }
  for (const { prose, zone } of report.blocks) {
    if (zone === "quoted" || zone === "code") continue;
    for (const { name, title, classification } of lineOf(prose.text)) add(name, title, classification);
    for (const { id, classification } of statedIn(prose.text)) add(appendixName(id), "", classification);
  }
  return [...found.values()];
}

/** “Appendix A”, also where the id says the word itself. */
const appendixName = (id: string): string => (/^(?:appendix|annexe?|enclosure)\b/i.test(id) ? id : `Appendix ${id}`);

const severalOf = /\b(?:appendices|annexes|enclosures)\b/i;

/** "Appendices: A – Site plan; B – Bids (exempt)": a line of its own with the whole list. */
const lineOf = (text: string): readonly NamedAppendix[] =>
  /^(?:list of )?(?:appendices|annexes|enclosures)\s?:\s/i.test(text)
    ? text
        .slice(text.indexOf(":") + 1)
        .split(/;|,? and (?=Appendix|Annex)/)
        .flatMap((piece) => readAppendix(piece, true) ?? [])
    : [];

function listedIn(blocks: readonly Block[]): readonly NamedAppendix[] {
  const rows = new Map<string, Block[]>();
  const found: NamedAppendix[] = [];
  for (const block of blocks) {
    const { kind, cell, number, prose } = block;
    if (cell) rows.set(`${cell.table} ${cell.row}`, [...(rows.get(`${cell.table} ${cell.row}`) ?? []), block]);
    else {
      const text = kind === "listItem" && number !== undefined ? `${number}. ${prose.text}` : prose.text;
      const named = readAppendix(prose.text, true) ?? readAppendix(text, true);
      found.push(...(named ? [named] : runOf(prose.text)));
    }
  }
  return [...found, ...[...rows.values()].flatMap((row) => tabled(row, rows))];
}

/** "The following are attached: Appendix A, the site plan, and Appendix B, the bids, which is exempt." */
const runOf = (text: string): readonly NamedAppendix[] =>
  text
    .split(/(?=\b(?:(?:exempt|confidential) )?(?:Appendix|Annexe?|Enclosure) (?:[A-Z]|\d{1,2})\b)/)
    .flatMap((piece) => readAppendix(piece.replace(/,? and\s*$/, "")) ?? []);

/**
 * A row: its first cell has the letter, one of the others the title, and a column or its own words say that it is
 * exempt.
 */
function tabled(row: readonly Block[], rows: ReadonlyMap<string, readonly Block[]>): readonly NamedAppendix[] {
  const [first, ...others] = row;
  if (first?.cell?.column !== 0 || first.cell.row === 0) return [];
  const id = /^(?:(?:appendix|annexe?|enclosure)\s+)?([A-Z]|\d{1,2}[A-Z]?)[.):]?$/i.exec(first.prose.text.trim())?.[1];
  const named = id === undefined ? readAppendix(first.prose.text) : undefined;
  if (id === undefined && !named) return [];
  const heads = rows.get(`${first.cell.table} 0`) ?? [];
  const headOf = (column: number): string =>
    heads.findLast(({ cell }) => cell !== undefined && cell.column <= column)?.prose.text ?? "";
  const title =
    named?.title ??
    others.find(({ prose }) => /\p{L}{3}/u.test(prose.text) && !markingIn(prose.text))?.prose.text ??
    "";
  const classification = others.reduce<Classification | undefined>((known, { prose, cell }) => {
    const text = prose.text.trim();
    if (known !== undefined || text === "") return known;
    const asks = /\b(?:exempt|restricted|confidential|not for publication|paragraph)/i.test(headOf(cell?.column ?? 0));
    if (asks && /^(?:n(?:o|one|\/a|il)?|not applicable|[-–—])\.?$/i.test(text)) return "public";
    return asks && /^(?:y(?:es)?|x|✓|✔|☒|☑|\d{1,2}|para\w*\.? ?\d.*)$/i.test(text) ? "exempt" : markingIn(text);
  }, named?.classification);
  return [
    {
      ...(named ?? { id: id ?? "", name: appendixName(first.prose.text.trim().replace(/[.):]$/, "")) }),
      title: title.trim(),
      classification,
    },
  ];
}

const statement = regex.g`
  \b(?:(exempt|confidential) )?(?:[Aa]ppendix|[Aa]nnexe?|APPENDIX) ([A-Z]|\d{1,2}[A-Z]?)\b
  (?:,? (?:which )?(?:is|are) (?:therefore |also )?(exempt|not for publication|confidential|restricted)\b)?
`;

function* statedIn(text: string): Generator<{ readonly id: string; readonly classification: Classification }> {
  for (const [, before, id, behind] of text.matchAll(statement)) {
    const said = before ?? behind;
    if (id !== undefined && said !== undefined)
      yield { id, classification: said === "confidential" ? "confidential" : "exempt" };
  }
}
