import * as path from "node:path";
import { type Accepted, settingsName } from "../../core/protocol/protocol.ts";
import type { FileOutcome } from "../outcome.ts";
import { display } from "../paths.ts";
import type { Plan } from "./plan.ts";
import type { Setup } from "./setup.ts";

/**
 * What settings accept, held against what a run finds: an entry that nothing fits is of no use, and hides that its
 * finding is back in other words.
 */
export class AcceptedNowhere {
  readonly #found = new Set<string>();

  /** Takes what came of a report, before anything is left out of it. */
  take({ entry: { findings, allowed } }: FileOutcome): void {
    for (const one of [...findings, ...allowed]) this.#found.add(nameOf(one));
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

const nameOf = ({ rule, fingerprint }: Pick<Accepted, "rule" | "fingerprint">): string => `${rule} ${fingerprint}`;
