import { runEntry, type SettingsEntry, settingsEntry } from "./entries.ts";
import { indented } from "./jsonPieces.ts";
import type { Laid, Reporter } from "./reporter.ts";

/** The contract that other programs read, a run entry as it is. Each report is written as soon as it is checked. */
export function jsonReporter(write: (text: Laid) => void): Reporter {
  const settings: SettingsEntry[] = [];
  let any = false;
  const take = ([piece = ""]: readonly Laid[]): void => {
    write(`${any ? "," : `${head}[`}\n    `);
    write(piece);
    any = true;
  };
  const make = ({ entry }: Parameters<Reporter["file"]>[0]): readonly string[] => [indented(entry, "    ")];
  return {
    settings: (outcomes) => void settings.push(...outcomes.map(settingsEntry)),
    file: (outcome) => take(make(outcome)),
    pieces: { style: "json", make, take },
    end: (totals) => {
      const { version, files, ...rest } = runEntry([], settings, totals);
      const tail = JSON.stringify(rest, undefined, 2).slice(1);
      write(`${any ? "\n  ]" : `${head}[]`},${tail}\n`);
    },
  };
}

const head = '{\n  "version": 1,\n  "files": ';
