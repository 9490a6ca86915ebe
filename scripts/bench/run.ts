import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { median } from "./results.ts";

/** What one run of a program took. */
export interface Run {
  /** Wall time in seconds. */
  readonly seconds: number;
  /** Peak resident memory in megabytes; 0 where the system does not tell. */
  readonly megabytes: number;
  /** The memory in the second quarter of the run and in the last one, in megabytes (medians). */
  readonly early: number;
  readonly late: number;
  readonly code: number | null;
  readonly errors: string;
}

/** Runs Node with arguments, its output thrown away, and measures it. */
export async function runNode(args: readonly string[], folder: string): Promise<Run> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  let megabytes = 0;
  const samples: number[] = [];
  let errors = "";
  // What a linter says about its files is of no interest; only the end of it is kept, for a failed run.
  child.stderr.on("data", (part: Buffer) => {
    errors = (errors + part.toString()).slice(-2_000);
  });
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, peakMemory(child.pid));
    samples.push(memoryNow(child.pid));
  }, 10);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  clearInterval(watch);
  const seconds = (performance.now() - began) / 1_000;
  const quarter = (from: number): number =>
    median(samples.slice((from * samples.length) / 4, ((from + 1) * samples.length) / 4));
  return { seconds, megabytes, early: quarter(1), late: quarter(3), code, errors };
}

/** The most memory that a running process has had, in megabytes; 0 where the system does not tell. */
export const peakMemory = (pid: number | undefined): number => memory(pid, "VmHWM");

/** The memory that a running process has now, in megabytes. */
export const memoryNow = (pid: number | undefined): number => memory(pid, "VmRSS");

function memory(pid: number | undefined, line: "VmHWM" | "VmRSS"): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(new RegExp(`${line}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1_024;
  } catch {
    return 0;
  }
}
