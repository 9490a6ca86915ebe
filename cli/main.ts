import { version } from "../package.json";
import { type Arguments, readArguments } from "./arguments.ts";
import { isFileError } from "./files.ts";
import { commandHelp, generalHelp } from "./help.ts";
import { commands } from "./options.ts";
import { type ExitCode, isUsageError, UsageError, type World, widthOf } from "./world.ts";

/**
 * Runs one command line. Everything it reads and writes is in `world`; it answers with the exit code and never throws.
 */
export async function main(world: World): Promise<ExitCode> {
  try {
    const [first] = world.argv;
    if (first === "--version" || first === "-v") return say(world, `${version}\n`);
    if (first === "--help" || first === "-h" || first === "help") return say(world, helpFor(world));
    if (first === undefined) {
      world.err.write(generalHelp(widthOf(world.err)));
      return 2;
    }
    const given = readArguments(world.argv);
    return given.has("help") ? say(world, helpOf(given.command, world)) : await run(world, given);
  } catch (error) {
    if (isFileError(error)) {
      world.err.write(`${error.path === undefined ? "" : `${error.path}: `}${error.message}\n`);
      return 2;
    }
    const usage = isUsageError(error);
    const reason = error instanceof Error ? (usage ? error.message : (error.stack ?? error.message)) : String(error);
    world.err.write(
      usage ? `${reason}\n` : `Evenhand failed; this is a fault of ours. Nothing was changed.\n${reason}\n`,
    );
    return 2;
  }
}

/** Each command is loaded when it is run: a short answer does not wait for the whole program. */
async function run(world: World, given: Arguments): Promise<ExitCode> {
  switch (given.command) {
    case "check":
      return (await import("./commands/check.ts")).check(world, given);
    case "watch":
      return (await import("./commands/watch.ts")).watch(world, given);
    case "baseline":
      return (await import("./commands/baseline.ts")).baselineCommand(world, given);
    case "merge":
      return (await import("./commands/merge.ts")).merge(world, given);
    case "explain":
      return (await import("./commands/explain.ts")).explain(world, given);
    case "rules":
      return (await import("./commands/rules.ts")).listRules(world);
    case "clauses":
      return (await import("./commands/clauses.ts")).listClauses(world, given);
    case "init":
      return (await import("./commands/init/init.ts")).init(world, given);
    case "new":
      return (await import("./commands/newReport.ts")).newReportCommand(world, given);
    case "config":
      return (await import("./commands/config/config.ts")).config(world, given);
    case "stats":
      return (await import("./commands/stats.ts")).stats(world, given);
    case "completions":
      return (await import("./commands/completions.ts")).completions(world, given);
    case "protocol":
      return (await import("./commands/protocol.ts")).protocolCommand(world, given);
    case "review":
      return (await import("./commands/review.ts")).review(world, given);
    default:
      return serve(world, given);
  }
}

async function serve({ serve, longRun }: World, given: Arguments): Promise<ExitCode> {
  if (!given.has("stdio"))
    throw new UsageError("The language server talks over standard input and output alone: evenhand lsp --stdio.");
  if (!serve) throw new UsageError("The language server is not part of this build.");
  longRun?.();
  await serve();
  return 0;
}

function helpFor(world: World): string {
  const [, command] = world.argv;
  return command === undefined ? generalHelp(widthOf(world.out)) : helpOf(readArguments([command]).command, world);
}

function helpOf(command: string, { out }: World): string {
  const spec = commands[command];
  return spec ? commandHelp(spec, widthOf(out)) : generalHelp(widthOf(out));
}

function say({ out }: World, text: string): ExitCode {
  out.write(text);
  return 0;
}
