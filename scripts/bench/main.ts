import { existsSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { measureCold, measureRepository } from "./checking.ts";
import { measureEditing, measureOpening } from "./editing.ts";
import { measureCache, measureJobs, measureLarge, measureShards } from "./many.ts";
import { installPeers, type Peer } from "./peers.ts";
import { type Result, table } from "./results.ts";

const usual = ["edit", "open", "cold", "repository", "jobs", "cache", "shards"] as const;
/** What takes long is measured only where it is asked for by name. */
const parts = [...usual, "large"] as const;
type Part = (typeof parts)[number];

const root = resolve(import.meta.dirname, "../..");
const folder = join(root, ".bench");
const server = join(root, "dist/server.cjs");
const cli = join(root, "dist/cli.js");

const { values } = parseArgs({
  options: { only: { type: "string", multiple: true }, "no-peers": { type: "boolean" }, json: { type: "string" } },
});
const asked: readonly string[] = values.only ?? usual;
const unknown = asked.find((part) => !parts.some((known) => known === part));
if (unknown) throw new Error(`There is no part “${unknown}”; write --only ${parts.join("|")}.`);
const needed = [
  ...(asked.includes("edit") || asked.includes("open") ? [server] : []),
  ...(asked.some((part) => part !== "edit" && part !== "open") ? [cli] : []),
];
for (const bundle of needed) if (!existsSync(bundle)) throw new Error(`${bundle} is not built: npm run build.`);

const needsPeers = asked.includes("cold") || asked.includes("repository");
const peers = values["no-peers"] || !needsPeers ? [] : installPeers(folder, (text) => console.error(text));
const results: Result[] = [];
for (const part of parts.filter((one) => asked.includes(one))) {
  console.error(`Measuring: ${part}`);
  results.push(await measure(part, peers));
}
const { node } = process.versions;
const answer = { date: new Date().toISOString(), node, cpu: cpus()[0]?.model ?? "", cores: cpus().length, results };
const json = JSON.stringify(answer, undefined, 2);
console.log(`${table(results)}\n`);
if (values.json) writeFileSync(values.json, `${json}\n`);
else console.log(json);

function measure(part: Part, beside: readonly Peer[]): Promise<Result> {
  switch (part) {
    case "edit":
      return measureEditing(server);
    case "open":
      return measureOpening(server);
    case "cold":
      return measureCold(cli, beside, folder);
    case "repository":
      return measureRepository(cli, beside, folder);
    case "jobs":
      return measureJobs(cli, folder);
    case "cache":
      return measureCache(cli, folder);
    case "shards":
      return measureShards(cli, folder);
    case "large":
      return measureLarge(cli, folder);
  }
}
