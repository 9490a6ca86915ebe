import { nodeFiles } from "./files.ts";
import { main } from "./main.ts";
import { compilePatterns } from "./patterns.ts";

// A reader that closes the pipe early (`| head`) has seen all it wants; what was not written is not clean.
process.stdout.on("error", () => process.exit(2));
main({
  argv: process.argv.slice(2),
  files: nodeFiles(),
  out: process.stdout,
  err: process.stderr,
  env: process.env,
  manyReports: compilePatterns,
  // @ts-expect-error A bundle beside this one; esbuild leaves it where it is.
  serve: () => import("./server.cjs"),
}).then((code) => {
  process.exitCode = code;
});
