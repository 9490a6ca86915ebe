import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { writeReports } from "./checking.ts";
import type { Figure, Result } from "./results.ts";
import { type Run, runNode } from "./run.ts";

const reports = 500;
const words = 4_000;

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
  const warm = await check(".");
  const start = await check(first);
  return {
    part: "cache",
    figures: [
      { name: "cold cache, wall", value: cold.seconds, unit: "s", note: `${reports} reports of ${words} words` },
      { name: "warm cache, wall", value: warm.seconds, unit: "s" },
      { name: "warm cache beyond start-up", value: warm.seconds - start.seconds, unit: "s", aim: 0.3 },
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

function written(folder: string): string {
  const home = join(folder, "many");
  writeReports(home, reports, words);
  return home;
}

function checked(run: Run): Run {
  if (run.code === 0) return run;
  throw new Error(`evenhand ended with ${run.code}: ${run.errors}`);
}
