import assert from "node:assert/strict";
import { formats } from "../../core/formats/formats.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { plain } from "../../core/formats/plain.ts";
import { readSettings } from "../../core/protocol/settings.ts";
import { addressesIn } from "../../core/report/addresses.ts";
import { applyFixes } from "../../core/run/applyFixes.ts";
import { createChecker } from "../../core/run/checker.ts";
import { packs } from "../../protocols/index.generated.ts";
import { rules } from "../../rules/index.generated.ts";

const checker = createChecker({ rules, packs, formats });
const clients = `own-rules:
  - id: clients
    why: They are residents.
    fix: safe
    avoid: [{ phrase: clients, instead: residents }, { phrase: old.example, instead: new.example }]
    examples: { found: Our clients., quiet: Our residents. }
  - id: places
    why: They are residents.
    pattern: cust[a-z]+s
    instead: residents
    examples: { found: Our customers., quiet: Our residents. }
`;
const { settings } = readSettings(clients, { rules, packs });
const read = (text: string, format: string) =>
  format === ".txt" ? plain.parse(text).report : readMarkdown(text).report;
const check = (text: string, format = ".md") => {
  const report = read(text, format);
  return checker.check(report, checker.effective(report, settings)).findings;
};
const found = (text: string, rule: string, format?: string) =>
  check(text, format)
    .filter((one) => one.rule === rule)
    .map(({ span }) => text.slice(span.start, span.end));

describe("addresses and names of files", () => {
  const texts: readonly (readonly [string, readonly string[]])[] = [
    ["See https://www.town.example/our-clients/a.html.", ["https://www.town.example/our-clients/a.html."]],
    ["Write to clients@town.example, or ask.", ["clients@town.example"]],
    [
      "It is in plans/clients.docx and S:\\plans\\clients\\2026 today.",
      ["plans/clients.docx", "S:\\plans\\clients\\2026"],
    ],
    [
      "See town.gov.uk/clients and @townclients.",
      ["town.gov.uk/clients", "@townclients."].map((one) => one.replace(/\.$/, "")),
    ],
    ["Clients and/or tenants, e.g. the U.K. ones, met.Then they left.", []],
    ["The cost is £3.5m a year, i.e. 2.4 per cent.", []],
  ];
  for (const [text, addresses] of texts)
    it(`are ${addresses.length} in “${text}”`, () =>
      assert.deepEqual(
        addressesIn(text).map(({ start, end }) => text.slice(start, end)),
        addresses,
      ));

  for (const format of [".md", ".txt"]) {
    it(`hold no words of a council's own rules (${format})`, () => {
      const text =
        "Our clients: https://town.example/clients/customers, <https://town.example/clients>, clients@town.example, plans/clients.md, `clients and customers`.\n";
      assert.deepEqual(found(text, "own/clients", format), ["clients"]);
      assert.deepEqual(found(text, "own/places", format), []);
      const { text: fixed } = applyFixes(text, (now) => check(now, format));
      assert.equal(fixed, text.replace("clients", "residents"));
    });

    it(`hold no strong words (${format})`, () => {
      const text =
        "The petition is at https://town.example/shambolic-works, shambolic@town.example and plans/shambolic.pdf. It is shambolic.\n";
      assert.deepEqual(found(text, "loaded-word", format), ["shambolic"]);
    });
  }

  it("are themselves what an own rule may be about", () =>
    assert.deepEqual(found("It is at https://www.old.example/a.", "own/clients"), ["old.example"]));

  it("are still seen where addresses are what a rule looks for", () => {
    assert.deepEqual(found("For more, visit www.townlabour.example/news and join us.", "campaign-material"), [
      "www.townlabour.example",
    ]);
    assert.deepEqual(found("The complainant can be reached at `j.bell71@gmail.com`.", "personal-identifier"), [
      "j.bell71@gmail.com",
    ]);
  });

  it("are read in code set among the words, on lines of a list and in quoted blocks, where no rule looks", () => {
    for (const text of [
      "(a) One.\n(b) A `shambolic` one.\n",
      "> A `shambolic` one.\n",
      "| a |\n| - |\n| `shambolic` |\n",
    ])
      assert.deepEqual(found(text, "loaded-word"), [], text);
  });
});

describe("fixes in Markdown", () => {
  const fixedWith = (instead: string, text: string) => {
    const own = `own-rules:\n  - id: x\n    why: So.\n    avoid: [{ phrase: barns, instead: ${JSON.stringify(instead)} }]\n    fix: safe\n    examples: { found: Barns., quiet: Huts. }\n`;
    const read = readSettings(own, { rules, packs });
    assert.deepEqual(read.problems, []);
    return applyFixes(text, (now) => {
      const { report } = readMarkdown(now);
      return checker
        .check(report, checker.effective(report, read.settings))
        .findings.filter((one) => one.rule === "own/x");
    }).text;
  };

  it("put in words that stay words", () => {
    assert.equal(
      fixedWith("huts | sheds", "| a | b |\n| - | - |\n| barns | x |\n"),
      "| a | b |\n| - | - |\n| huts \\| sheds | x |\n",
    );
    assert.equal(fixedWith("# huts", "barns\n"), "\\# huts\n");
    assert.equal(fixedWith("- huts", "- barns\n"), "- \\- huts\n");
    assert.equal(fixedWith("*huts*", "Old barns.\n"), "Old \\*huts\\*.\n");
    assert.equal(fixedWith("snake_huts & co", "Old barns.\n"), "Old snake_huts & co.\n");
  });

  it("take along the links to a heading that they rename", () => {
    const text =
      "# A plan\n\nSee [a](#old-barns) and [b](#old-barns-1).\n\n## Old barns\n\nOne.\n\n## Old barns\n\nTwo: [c][c].\n\n[c]: #old-barns\n";
    assert.equal(fixedWith("huts", text), text.replaceAll("ld-barns", "ld-huts").replaceAll("ld barns", "ld huts"));
    const other = "## Old barns\n\nSee [a](#new-barns) and [b](x.md#old-barns).\n";
    assert.equal(fixedWith("huts", other), other.replace("Old barns", "Old huts"));
  });

  it("are not what stands between two signs that were typed for quotation marks", () => {
    assert.deepEqual(
      found("They ended the `lamp tax' in May. The Labour Group wanted `more of it' by June.\n", "party-name"),
      ["Labour Group"],
    );
    assert.deepEqual(found("Run `labour group list` in the folder.\n", "party-name"), []);
  });
});
