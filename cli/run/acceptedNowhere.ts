import * as path from "node:path";
import { type Accepted, settingsName } from "../../core/protocol/protocol.ts";
import { listed } from "../../core/report/listed.ts";
import type { FileOutcome } from "../outcome.ts";
import { display } from "../paths.ts";
import { plainName } from "../reporters/wrap.ts";
import type { Plan } from "./plan.ts";
import type { Setup } from "./setup.ts";

/**
 * What settings accept, held against what a run finds: an entry that nothing fits is of no use, and hides that its
 * finding is back in other words.
 */
export class AcceptedNowhere {
  readonly #found = new Set<string>();
  /** By what the settings accept, the reports in which they do. */
  readonly #accepted = new Map<string, Set<string>>();

  /** Takes what came of a report, before anything is left out of it. */
  take({ entry: { path: at, findings, allowed } }: FileOutcome): void {
    for (const one of [...findings, ...allowed]) this.#found.add(nameOf(one));
    for (const one of allowed) {
      if (one.by !== "settings") continue;
      const name = nameOf(one);
      this.#accepted.set(name, (this.#accepted.get(name) ?? new Set()).add(at));
    }
  }

  /** What to say of each entry that names no files and accepts what several reports have. */
  severalTold({ settings, world: { files } }: Setup): readonly string[] {
    return settings.folders.flatMap(({ folder, settings: { accepted } }) =>
      accepted.flatMap((one) => {
        const reports = [...(this.#accepted.get(nameOf(one)) ?? [])].filter(
          (at) => !path.relative(folder, path.resolve(files.folder, at)).startsWith(".."),
        );
        if (one.files !== undefined || reports.length < 2) return [];
        return `${display(path.join(folder, settingsName), files.folder)} accepts a finding of “${one.rule}” (${one.reason}) in ${reports.length} reports: ${listed(reports.slice(0, mostNamed).map(plainName))}${reports.length > mostNamed ? " among them" : ""}. If one of them is meant, name it under “files:”.`;
      }),
    );
  }

  /** What to say of each entry that no report fits, of settings whose reports were all checked as they say. */
  told({ settings, choices, world: { files } }: Setup, { isWhole }: Plan): readonly string[] {
    if (Object.keys(choices.overrides).some((key) => key !== "packAt")) return [];
    return settings.folders.flatMap(({ folder, settings: { accepted } }) =>
      isWhole(path.join(folder, settingsName))
        ? accepted
            .filter((one) => !this.#found.has(nameOf(one)))
            .map(
              ({ rule, reason }) =>
                `${display(path.join(folder, settingsName), files.folder)} accepts a finding of “${rule}” (${reason}) that no report has any more. Take the entry out.`,
            )
        : [],
    );
  }
}

/** More names than these help nobody to find the entry. */
const mostNamed = 3;

const nameOf = ({ rule, fingerprint }: Pick<Accepted, "rule" | "fingerprint">): string => `${rule} ${fingerprint}`;
