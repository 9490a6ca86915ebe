import { isBlankValue } from "../../core/report/blanks.ts";
import type { Report, SectionRole } from "../../core/report/report.ts";
import { sentences } from "../../core/report/sentences.ts";
import { shortened } from "../../core/report/shortened.ts";
import { gatherFrom } from "../gathering.ts";
import { sideNamed, sides, titled } from "./clearanceSides.ts";
import { readClearance, rowOf, shows } from "./clearances.ts";
import { isEmpty } from "./openClearances.ts";

/** Who has cleared a report for whom, as it says itself. */
export interface Clearance {
  /** "Finance", "Legal", or the key of the front matter. */
  readonly role: string;
  /**
   * The words that say so, shortened to 160 characters: "K. Loy, 2027-02-01", "Cleared by the Head of Law, 5 January
   * 2027".
   */
  readonly by: string;
  /** It is still to be given, or was refused, as the words say. */
  readonly outstanding?: true;
}

/**
 * Reads who has cleared a report: from its front matter, and of the side that is not named there from its sign-off
 * table or the sentence that says so; what is said to be outstanding too. `roleOf` as for `gatherFrom`.
 */
export function readClearances(
  report: Report,
  roleOf: (title: string) => SectionRole | undefined,
): readonly Clearance[] {
  const stated = Object.entries(report.meta.clearedBy?.value ?? {}).map(
    ([role, by]): Clearance => ({
      role,
      by,
      ...(isEmpty(by) || isBlankValue(by) ? { outstanding: true as const } : {}),
    }),
  );
  const facts = gatherFrom(report, roleOf, readClearance);
  const textOf = (block: number): string => report.blocks[block]?.prose.text ?? "";
  const told = sides.flatMap((side): Clearance[] => {
    if (stated.some(({ role }) => sideNamed[side].test(role.replace(/[-_]/g, " ")))) return [];
    const row = rowOf(side, facts);
    const open = facts.find(({ fact }) => fact.outstanding.includes(side));
    const at = open?.fact.open?.[side];
    if (open) {
      const words = textOf(open.block).slice(at?.start, at?.end);
      return [{ role: titled(side), by: shortened(words.trim(), 160), outstanding: true }];
    }
    if (row) {
      const by = rowWords(report, row.at.block);
      return [{ role: titled(side), by, ...(row.no ? { outstanding: true as const } : {}) }];
    }
    const shown = facts.filter(({ fact, kind }) => fact.cleared.includes(side) && kind !== "cell");
    const found = shown.find(({ fact }) => fact.signed) ?? shown[0];
    if (!found) return [];
    const { kind, section } = found;
    const text = textOf(found.block);
    const said = sentences(text).find((one) => shows(side, { kind, text: one.text, role: section.role }));
    return [{ role: titled(side), by: shortened((said?.text ?? text).trim(), 160) }];
  });
  return [...stated, ...told];
}

/**
 * What a sign-off table says for a side: its row's cells but for the first, or the cell alone where the sides are its
 * columns.
 */
function rowWords({ blocks }: Report, at: number): string {
  const own = blocks[at];
  const table = blocks.filter(({ cell }) => cell !== undefined && cell.table === own?.cell?.table);
  const heads = table.filter(({ cell }) => cell?.row === 0);
  const inColumns = sides.every((side) => heads.some(({ prose }) => sideNamed[side].test(prose.text)));
  const row = table.filter(({ cell }) => cell?.row === own?.cell?.row && (cell?.column ?? 0) > 0);
  const shown = inColumns || row.length === 0 ? [own] : row;
  return shortened(shown.flatMap((block) => block?.prose.text.trim() || []).join(", "), 160);
}
