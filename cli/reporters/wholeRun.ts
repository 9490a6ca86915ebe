import { Held } from "../run/held.ts";
import { type FileEntry, runEntry, type SettingsEntry, settingsEntry, type ToldRun } from "./entries.ts";
import type { Reporter } from "./reporter.ts";

/** Gathers the run and writes it at its end, piece by piece, in a format that says at its head what stands below. */
export function wholeRunReporter(
  write: (text: string) => void,
  piecesOf: (run: ToldRun) => Iterable<string>,
): Reporter {
  const files = new Held<FileEntry>();
  const settings: SettingsEntry[] = [];
  return {
    settings: (outcomes) => void settings.push(...outcomes.map(settingsEntry)),
    file: ({ entry }) => files.push(entry),
    end: (totals) => {
      for (const piece of piecesOf({ ...runEntry([], settings, totals), unread: totals.unread, files })) write(piece);
    },
  };
}
