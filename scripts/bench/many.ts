import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { writeReports } from "./checking.ts";
import { type Figure, median, type Result } from "./results.ts";
import { type Run, runNode } from "./run.ts";

const reports = 500;
const words = 4_000;
const warmRuns = 7;

/** The same reports with one thread, two, as many as there are cores, and as many as Evenhand chooses. */
export async function measureJobs(cli: string, folder: string): Promise<Result> {
  const home = written(folder);
  const figures: Figure[] = [];
  const counts = [...new Set([1, 2, availableParallelism()])];
  for (const flags of [...counts.map((jobs) => ["--jobs", String(jobs)]), []]) {
    const name = flags.length > 0 ? `${flags[1]} threads` : "as it chooses";
    const run = checked(await runNode([cli, "check", "--fail-on", "never", ...flags, "."], home));
    figures.push(
      { name: `${name}, wall`, value: run.seconds, unit: "s" },
      { name: `${name}, peak memory`, value: run.megabytes, unit: "MB", ...(flags.length > 0 ? {} : { aim: 250 }) },
    );
  }
  return { part: "jobs", figures };
}

/** A cold and a warm cache, beside a run over one report. */
export async function measureCache(cli: string, folder: string): Promise<Result> {
  const home = written(folder);
  const check = async (...files: string[]): Promise<Run> =>
    checked(await runNode([cli, "check", "--fail-on", "never", "--cache", ...files], home));
  const [first = ""] = readdirSync(home);
  const cold = await check(".");
  const jsonCold = await check("--format", "json", ".");
  const times = { warm: [] as number[], json: [] as number[], start: [] as number[] };
  let warm = cold;
  for (let round = 0; round < warmRuns; round++) {
    warm = await check(".");
    times.warm.push(warm.seconds);
    times.json.push((await check("--format", "json", ".")).seconds);
    times.start.push((await check(first)).seconds);
  }
  const [inText, inJson, start] = [median(times.warm), median(times.json), median(times.start)];
  return {
    part: "cache",
    figures: [
      { name: "cold cache, wall", value: cold.seconds, unit: "s", note: `${reports} reports of ${words} words` },
      { name: "warm cache, in a format not asked for before", value: jsonCold.seconds, unit: "s" },
      { name: "warm cache, wall", value: inText, unit: "s", note: `medians of ${warmRuns} runs in turn` },
      { name: "warm cache beyond start-up", value: inText - start, unit: "s", aim: 0.3 },
      { name: "warm cache beyond start-up, in JSON", value: inJson - start, unit: "s", aim: 0.3 },
      { name: "warm cache, peak memory", value: warm.megabytes, unit: "MB", aim: 250 },
    ],
  };
}

/** A run in four parts, each on its own as machines would run them, and joined. */
export async function measureShards(cli: string, folder: string): Promise<Result> {
  const home = written(folder);
  const out = mkdtempSync(join(tmpdir(), "evenhand-shards-"));
  const parts: Run[] = [];
  const names = [1, 2, 3, 4].map((part) => join(out, `part-${part}.json`));
  for (const [index, name] of names.entries()) {
    const flags = ["--shard", `${index + 1}/4`, "--format", `json:${name}`];
    parts.push(checked(await runNode([cli, "check", "--fail-on", "never", ...flags, "."], home)));
  }
  const joined = checked(await runNode([cli, "merge", "--fail-on", "never", ...names], home));
  rmSync(out, { recursive: true });
  const seconds = parts.map((run) => run.seconds);
  return {
    part: "shards",
    figures: [
      { name: "longest part, wall", value: Math.max(...seconds), unit: "s", note: `${reports} reports in four parts` },
      { name: "longest part ÷ shortest", value: Math.max(...seconds) / Math.min(...seconds), unit: "×" },
      {
        name: "largest part, peak memory",
        value: Math.max(...parts.map((run) => run.megabytes)),
        unit: "MB",
        aim: 250,
      },
      { name: "joining, wall", value: joined.seconds, unit: "s" },
      { name: "joining, peak memory", value: joined.megabytes, unit: "MB" },
    ],
  };
}

const manyReports = 10_000;
const shards = 20;
/** So many of the shards are run; they are alike. */
const measured = 2;

/**
 * Forty million words in twenty parts, two of which are run: the time of one, and whether memory grows with what is
 * done.
 */
export async function measureLarge(cli: string, folder: string): Promise<Result> {
  const home = join(folder, "large");
  writeReports(home, manyReports, words);
  const out = mkdtempSync(join(tmpdir(), "evenhand-large-"));
  const figures: Figure[] = [];
  for (let part = 1; part <= measured; part++) {
    const flags = ["--shard", `${part}/${shards}`, "--format", `json:${join(out, "part.json")}`];
    const run = checked(await runNode([cli, "check", "--fail-on", "never", "--jobs", "1", ...flags, "."], home));
    const name = `part ${part} of ${shards}`;
    const note = `${manyReports / shards} of ${manyReports} reports of ${words} words`;
    figures.push(
      { name: `${name}, wall`, value: run.seconds, unit: "s", note },
      { name: `${name}, peak memory`, value: run.megabytes, unit: "MB", aim: 250 },
      { name: `${name}, memory in the last quarter ÷ in the second`, value: run.late / run.early, unit: "×", aim: 1.2 },
    );
  }
  for (const at of [out, home]) rmSync(at, { recursive: true });
  return { part: "large", figures };
}

function written(folder: string): string {
  const home = join(folder, "many");
  writeReports(home, reports, words);
  return home;
}

function checked(run: Run): Run {
  if (run.code === 0) return run;
  throw new Error(`evenhand ended with ${run.code}: ${run.errors}`);
}
