import { MemoryFiles, run } from "./support.ts";

/** Front matter of a report that the catalogue of the tests looks at. */
export const front = "---\ncouncil: testham\nkind: committee-report\n---\n\n";

/** One report with a finding and an allowed one, and names that formats must write with care; one without findings. */
export const reports = {
  "reports/a & b.md": `${front}# Lamps\n\nA shocking “cost” <of> lamps.\n\n<!-- evenhand allow shocking-word: quoted from the motion -->\n\nA shocking motion.\n`,
  "reports/clean.md": `${front}# Lamps\n\nNothing here.\n`,
};

/** What a check of these files answers in a format. */
export async function answer(format: string, files: Record<string, string> = reports, env = {}) {
  const memory = new MemoryFiles(files);
  return { ...(await run(["check", "--format", format, "reports"], memory, { env })), memory };
}
