import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { Yaml } from "../../core/formats/yaml.ts";

describe("the schema of front matter", () => {
  const schema = JSON.parse(readFileSync("schema/front-matter.schema.json", "utf8"));
  const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  const bySchema = (front: string): boolean =>
    valid(Object.fromEntries(new Yaml(front, 0).pairs()?.map(({ key, value }) => [key, value]) ?? []));
  const byReading = (front: string): boolean =>
    readMarkdown(`---\n${front}---\n\n# Lamps\n`).report.problems.length === 0;

  it("takes what the reader takes: keys that stand blank, too", () => {
    for (const front of [
      "title:\ndate:\nwards:\nkey-decision:\nclassification:\n",
      "date: 2026-12-03\nwards: [Quay]\n",
      "key-decision: yes\n",
    ])
      assert.deepEqual([bySchema(front), byReading(front)], [true, true], front);
  });

  it("takes no date of another form", () => {
    for (const front of ["date: x\n", "published: 03/12/2026\n", "briefing:\n  requested-on: no\n"])
      assert.deepEqual([bySchema(front), byReading(front)], [false, false], front);
  });
});
