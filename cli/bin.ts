import { nodeFiles } from "./files.ts";
import { main } from "./main.ts";

// A reader that closes the pipe early (`| head`) has seen all it wants; what was not written is not clean.
process.stdout.on("error", () => process.exit(2));
process.exitCode = await main({
  argv: process.argv.slice(2),
  files: nodeFiles(),
  out: process.stdout,
  err: process.stderr,
  env: process.env,
  serve: () => import(new URL("./server.cjs", import.meta.url).href),
});
