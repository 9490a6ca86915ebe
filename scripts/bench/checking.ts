import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateReport } from "./generate.ts";
import type { Peer } from "./peers.ts";
import { type Figure, median, type Result } from "./results.ts";
import { type Run, runNode } from "./run.ts";

const coldRuns = 15;
/** … but every fifth round for slow peers. */
const slowEvery = 5;
const reports = 500;
/** Peers are run over so many reports, and the time for all of them is reckoned from it; slow ones over fewer. */
const sample = 50;
const slowSample = 10;

/** Writes generated reports of `words` words into a fresh folder; answers with their names. */
export function writeReports(folder: string, count: number, words: number): readonly string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, i) => {
    const name = `report-${String(i + 1).padStart(3, "0")}.md`;
    writeFileSync(join(folder, name), generateReport(i + 10, words));
    return name;
  });
}

const evenhand = (cli: string): Peer => ({
  name: "evenhand check",
  args: (files) => [cli, "check", "--fail-on", "never", ...files],
});

/** One small report, whole process, against a Node that does nothing; every round runs each program once. */
export async function measureCold(cli: string, peers: readonly Peer[], folder: string): Promise<Result> {
  const files = writeReports(join(folder, "reports"), 1, 1_000);
  const programs: readonly Peer[] = [{ name: "node -e 0", args: () => ["-e", "0"] }, evenhand(cli), ...peers];
  const times = new Map<string, number[]>(programs.map(({ name }) => [name, []]));
  for (let round = 0; round < coldRuns; round++) {
    for (const { name, args, slow } of programs) {
      if (slow && round % slowEvery !== 0) continue;
      const { seconds } = checked(name, await runNode(args(files), join(folder, "reports")));
      times.get(name)?.push(seconds * 1_000);
    }
  }
  const of = (name: string): number => median(times.get(name) ?? []);
  const own = of("evenhand check");
  const figures = programs.map(
    ({ name }): Figure => ({
      name,
      value: of(name),
      unit: "ms",
      ...(name === "node -e 0" ? { note: `1,000 words, medians of ${coldRuns} runs in turn` } : {}),
    }),
  );
  const ratios = peers.map(({ name }): Figure => ({ name: `${name} ÷ evenhand`, value: of(name) / own, unit: "×" }));
  return {
    part: "cold",
    figures: [...figures, { name: "evenhand ÷ node -e 0", value: own / of("node -e 0"), unit: "×", aim: 3 }, ...ratios],
  };
}

/** Many reports in one run. */
export async function measureRepository(cli: string, peers: readonly Peer[], folder: string): Promise<Result> {
  const home = join(folder, "reports");
  const files = writeReports(home, reports, 4_000);
  const megabytes = files.reduce((sum, name) => sum + statSync(join(home, name)).size, 0) / 1e6;
  const own = evenhand(cli);
  const run = checked(own.name, await runNode(own.args(["."]), home));
  const start = checked(own.name, await runNode(own.args(files.slice(0, 1)), home));
  const note = `${reports} reports of 4,000 words, ${megabytes.toFixed(1)} MB`;
  const figures: Figure[] = [
    { name: "evenhand check, wall", value: run.seconds, unit: "s", note },
    { name: "evenhand check, speed", value: megabytes / run.seconds, unit: "MB/s", aim: 2.5, least: true },
    { name: "evenhand check, peak memory", value: run.megabytes, unit: "MB" },
    { name: "evenhand, each further report", value: perReport(start, run, reports), unit: "ms" },
  ];
  for (const peer of peers) figures.push(...(await peerFigures(peer, files, home, run)));
  return { part: "repository", figures };
}

async function peerFigures(peer: Peer, files: readonly string[], home: string, own: Run): Promise<readonly Figure[]> {
  const one = checked(peer.name, await runNode(peer.args(files.slice(0, 1)), home));
  const count = peer.slow ? slowSample : sample;
  const some = checked(peer.name, await runNode(peer.args(files.slice(0, count)), home));
  const each = perReport(one, some, count);
  const all = one.seconds + (each * (reports - 1)) / 1_000;
  return [
    {
      name: `${peer.name}, wall`,
      value: all,
      unit: "s",
      note: `reckoned from ${count} reports, ${some.seconds.toFixed(1)} s`,
    },
    { name: `${peer.name}, peak memory`, value: some.megabytes, unit: "MB", note: `at ${count} reports` },
    { name: `${peer.name}, each further report`, value: each, unit: "ms" },
    {
      name: `${peer.name} ÷ evenhand`,
      value: all / own.seconds,
      unit: "×",
      ...(peer.atLeast ? { aim: peer.atLeast, least: true as const } : {}),
    },
  ];
}

const perReport = (one: Run, many: Run, count: number): number => ((many.seconds - one.seconds) / (count - 1)) * 1_000;

/** A linter that found something ends with 1; anything above, or no code, means that it did not do its work. */
function checked(name: string, run: Run): Run {
  if (run.code === 0 || run.code === 1 || (name === "write-good" && run.code !== null)) return run;
  throw new Error(`${name} ended with ${run.code}: ${run.errors}`);
}
