import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { generateStrings } from "../../scripts/generate/strings.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8"));
const client = ["client", "server", "server/features"].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(root, folder, name), "utf8") })),
);

describe("the strings of client and server", () => {
  it("that a person reads go through l10n.t", () => {
    const shown =
      /\bshow\w+Message\(\s*["`]|\b(?:title|prompt|placeHolder|tooltip|label|validateInput.*\?): ["`][A-Z]|\bwording\(\s*["`]|\bResponseError\([^,]+,\s*["`]/g;
    for (const { name, text } of client) assert.deepEqual([...text.matchAll(shown)].map(String), [], name);
  });

  it("are handed to l10n.t as they stand, so that translators get them all", () => {
    for (const { name, text } of client) {
      const calls = text.match(/\bl10n\.t\(/g)?.length ?? 0;
      assert.equal(text.match(/\bl10n\.t\(\s*"/g)?.length ?? 0, calls, name);
    }
  });

  it("are in the bundles as the code has them", () => {
    for (const [path, content] of generateStrings(root))
      assert.equal(readFileSync(join(root, path), "utf8"), content, path);
    assert.ok(Object.keys(read("l10n/bundle.l10n.json")).length > 20);
  });

  it("of the walkthrough's steps have each a picture of their own", () => {
    const { contributes, icon } = read("package.json");
    const pictures = contributes.walkthroughs[0].steps.map((step: { media: { image: string } }) => step.media.image);
    assert.ok(new Set(pictures).size === pictures.length && pictures.length === 5);
    for (const path of [...pictures, icon]) assert.ok(statSync(join(root, path)).size < 250_000, path);
  });

  it("of the walkthrough name commands that the client has, one in each step but the one on Ctrl+.", () => {
    const { contributes } = read("package.json");
    const words = read("package.nls.json");
    const has = (command: string): boolean =>
      !command.startsWith("evenhand.") || client.some(({ text }) => text.includes(`registerCommand("${command}"`));
    for (const { command } of contributes.commands) assert.ok(has(command), command);
    for (const { id, description } of contributes.walkthroughs[0].steps) {
      const named = [...words[description.slice(1, -1)].matchAll(/\]\(command:([\w.]+)\)/g)].map(([, name]) => name);
      assert.equal(named.length, id === "mend" ? 0 : 1, id);
      for (const name of named) assert.ok(has(name), name);
    }
  });

  it("name every council, where one is to be written into the editor's settings", () => {
    const { contributes } = read("package.json");
    const ids = readdirSync(join(root, "protocols"))
      .filter((name) => /^[a-z-]+\.yml$/.test(name))
      .map((name) => name.replace(".yml", ""));
    const { examples } = contributes.configuration.properties["evenhand.council"];
    assert.deepEqual([...examples].sort(), ids.sort());
    for (const id of ids) assert.ok(read("package.nls.json")["settings.council"].includes(`\`${id}\``), id);
  });

  it("of package.json stand in package.nls.json, each used", () => {
    const { contributes, capabilities, l10n } = read("package.json");
    assert.equal(l10n, "./l10n");
    const used = new Set<string>();
    const walk = (value: unknown, key: string): void => {
      if (typeof value === "string") {
        if (!/^(?:title|description|markdownDescription|name|contents|altText|enumDescriptions)$/.test(key)) return;
        assert.match(value, /^%[\w.-]+%$/, `${key}: ${value}`);
        used.add(value.slice(1, -1));
      } else if (Array.isArray(value)) for (const one of value) walk(one, key);
      else if (value && typeof value === "object") for (const [name, one] of Object.entries(value)) walk(one, name);
    };
    walk(contributes, "");
    walk(capabilities, "");
    assert.deepEqual([...used].sort(), Object.keys(read("package.nls.json")).sort());
  });
});
