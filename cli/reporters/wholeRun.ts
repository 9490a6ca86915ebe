import { type FileEntry, type RunEntry, runEntry, type SettingsEntry, settingsEntry } from "./entries.ts";
import type { Reporter } from "./reporter.ts";

/** Gathers the run and writes it at its end, in a format that is one document. */
export function wholeRunReporter(write: (text: string) => void, textOf: (run: RunEntry) => string): Reporter {
  const files: FileEntry[] = [];
  const settings: SettingsEntry[] = [];
  return {
    settings: (outcomes) => void settings.push(...outcomes.map(settingsEntry)),
    file: ({ entry }) => void files.push(entry),
    end: (totals) => write(textOf(runEntry(files, settings, totals))),
  };
}
