import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { nodeFiles } from "../../cli/files.ts";
import { main } from "../../cli/main.ts";

const root = resolve(import.meta.dirname, "../..");

/** Reports by folder, each with its findings beside this test in the form that a person reads in the terminal. */
const reports = ["test/reports", "examples"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(md|txt)$/.test(name) && !name.endsWith(".findings.txt"))
    .map((name) => relative(root, join(root, folder, name)).replaceAll("\\", "/"))
    .sort(),
);

/** `EVENHAND_WRITE=1 npm test` writes what is found now; the diff is then read by a person. */
const writing = process.env.EVENHAND_WRITE === "1";

describe("whole reports", () => {
  for (const path of reports) {
    it(`finds in ${path} what its findings file says`, async () => {
      let shown = "";
      let wrong = "";
      const out = { write: (text: string) => (shown += text) };
      const err = { write: (text: string) => (wrong += text) };
      await main({
        argv: ["check", join(root, path), "--no-color", "--fail-on", "never"],
        files: nodeFiles(root),
        out,
        err,
        env: {},
      });
      assert.equal(wrong, "");
      const file = join(
        import.meta.dirname,
        `${path
          .replace(/^test\/reports\//, "")
          .replaceAll("/", "-")
          .replace(/\.\w+$/, "")}.findings.txt`,
      );
      if (writing) writeFileSync(file, shown);
      else assert.equal(shown, existsSync(file) ? readFileSync(file, "utf8") : "", `${file} says otherwise`);
    });
  }
});
