import * as path from "node:path";
import { isPackFile } from "../../../core/protocol/protocol.ts";
import type { Kind } from "../../../core/report/meta.ts";
import { kinds } from "../../../core/report/meta.ts";
import type { Arguments } from "../../arguments.ts";
import { type Catalogue, UsageError, type World } from "../../world.ts";
import { kindChoice, knownCouncil } from "../choices.ts";
import { type System, systems } from "./systems.ts";

/** What `init` is to write. */
export interface Wishes {
  readonly council: string;
  /** Folders, or patterns, whose reports are all of one kind. */
  readonly kinds: readonly (readonly [string, Kind])[];
  readonly ci: System;
  readonly preCommit: boolean;
}

/** What the flags say; where there is somebody at a terminal, what they leave open is asked. Throws `UsageError`. */
export async function wishesOf(world: World, given: Arguments, packs: Catalogue["packs"]): Promise<Wishes> {
  const council = given.value("council");
  const written = given.values("kind");
  const ci = given.value("ci") as System | undefined;
  const read = {
    council: council === undefined ? undefined : councilOrPack(council, packs, world),
    kinds: given.has("kind") ? written.map(folderKind) : undefined,
    ci,
    preCommit: given.has("pre-commit") ? true : undefined,
  };
  const { ask } = world;
  if (!ask) {
    if (read.council === undefined)
      throw new UsageError(
        `Say whose protocol applies: --council ${packs.map(({ id }) => id).join(", --council ")}. At a terminal, Evenhand asks.`,
      );
    return { council: read.council, kinds: read.kinds ?? [], ci: ci ?? "none", preCommit: read.preCommit ?? false };
  }
  const put = <Value>(question: string, read: (answer: string) => Value) => until(world, ask, question, read);
  return {
    council:
      read.council ?? (await put(councilQuestion(packs), (answer) => councilOrPack(answer || "generic", packs, world))),
    kinds:
      read.kinds ??
      (await put(kindsQuestion, (answer) =>
        answer
          .split(/\s*,\s*|(?<==[\w-]+)\s+/)
          .filter(Boolean)
          .map(folderKind),
      )),
    ci: read.ci ?? (await put(`Which CI system: ${systems.join(", ")}? [none] `, systemOf)),
    preCommit: read.preCommit ?? (await put("Check reports before each commit, with pre-commit? [no] ", yes)),
  };
}

/** A pack's name, or the file of the council's own, counted from this folder as settings count it. */
function councilOrPack(council: string, packs: Catalogue["packs"], { files }: World): string {
  if (!isPackFile(council)) return knownCouncil(council, packs).id;
  if (files.kind(path.resolve(files.folder, council)) !== "file")
    throw new UsageError(`There is no pack at ${council}. Write a pack's name, or a file with the council's own pack.`);
  return council;
}

const councilQuestion = (packs: Catalogue["packs"]): string =>
  `${packs.map(({ id, council }) => `  ${id.padEnd(12)} ${council}\n`).join("")}Whose protocol applies? [generic] `;

const kindsQuestion = `Kinds of report: ${kinds.join(", ")}.
Folders that hold one kind alone, such as briefings=group-briefing? [none] `;

/** Asks again, with the reason, until the answer can be read. */
async function until<Value>(
  { err }: World,
  ask: NonNullable<World["ask"]>,
  question: string,
  read: (answer: string) => Value,
): Promise<Value> {
  for (;;) {
    const answer = await ask(question);
    if (answer === undefined) throw new UsageError("Stopped. Nothing was written.");
    try {
      return read(answer.trim());
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      err.write(`${error.message}\n`);
    }
  }
}

function folderKind(one: string): readonly [string, Kind] {
  const [folder = "", kind = "", ...more] = one.split("=").map((part) => part.trim());
  if (!folder || !kind || more.length > 0)
    throw new UsageError(`Write a folder and a kind, such as briefings=group-briefing; “${one}” is not that.`);
  return [folderPattern(folder), kindChoice(kind)];
}

/** As settings write it: with / between folders, and counted from this one. */
function folderPattern(folder: string): string {
  const plain = folder.replaceAll("\\", "/").replace(/^(?:\.\/)+|\/+$/g, "");
  if (/^(?:\/|[A-Za-z]:|\.\.(?:\/|$))/.test(plain))
    throw new UsageError(`Name a folder in this one, such as briefings; ${folder} is elsewhere.`);
  if (plain === "" || plain === ".") return "**";
  return /[*?]/.test(plain) ? plain : `${plain}/**`;
}

function systemOf(answer: string): System {
  const known = systems.find((system) => system === (answer.toLowerCase() || "none"));
  if (!known) throw new UsageError(`Write one of ${systems.join(", ")}.`);
  return known;
}

function yes(answer: string): boolean {
  if (/^(?:y|yes)$/i.test(answer)) return true;
  if (/^(?:n|no)?$/i.test(answer)) return false;
  throw new UsageError("Write yes or no.");
}
