import assert from "node:assert/strict";
import { formats } from "../../core/formats/formats.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import type { Protocol } from "../../core/protocol/protocol.ts";
import { readProtocol } from "../../core/protocol/readProtocol.ts";
import { createChecker } from "../../core/run/checker.ts";
import { packs } from "../../protocols/index.generated.ts";
import { rules } from "../../rules/index.generated.ts";

const read = (rest: string) =>
  readProtocol(
    `id: aberwen\ncouncil: Aberwen\ntitle: A protocol\nextends: generic\nnation: wales\nescalation: Ask.\nlayout: Made up.\n${rest}`,
    () => packs.find(({ id }) => id === "generic"),
    rules,
  );

/** Which sections are missing in a report with these headings. */
function missing(protocol: Protocol, ...headings: readonly string[]): readonly string[] {
  const checker = createChecker({ rules, packs: [...packs, protocol], formats });
  const { report } = readMarkdown(
    `---\nkind: committee-report\n---\n\n# T\n\n${headings.map((one) => `## ${one}\n\nNone.\n`).join("\n")}`,
  );
  const { findings } = checker.check(report, checker.effective(report, undefined, "r.md", { council: protocol.id }));
  return findings.filter(({ rule }) => rule === "section-missing").map(({ message }) => message.slice(0, 40));
}

describe("a pack", () => {
  it("says what it may have meant to extend", () => {
    const { problems } = readProtocol(
      "id: a\ncouncil: A\ntitle: T\nescalation: Ask.\nlayout: L.\nextends: genric\n",
      (id) => packs.find((pack) => pack.id === id),
      rules,
    );
    assert.deepEqual(
      problems.map(({ message }) => message),
      ["There is no pack “genric” to extend. Did you mean “generic”?"],
    );
  });

  it("knows a section by its title without what stands in brackets or behind a colon", () => {
    const { protocol } = read(`sections:
  - { role: wellbeing, title: "Well-being goals: the five ways", required: { committee-report: error } }
  - { role: finance, title: "Money and people (budget, staff)", required: { committee-report: error } }
`);
    assert.deepEqual(missing(protocol!, "Well-being goals", "Money and people"), []);
    const { protocol: short } = read(`sections:
  - { role: wellbeing, title: "Carbon: what it emits", required: { committee-report: error } }
  - { role: finance, title: "Pence (cleared by finance)", required: { committee-report: error } }
  - { role: legal, title: "Notes: to editors (internal)", required: { committee-report: error } }
  - { role: risk, title: "Perils (of the council)", required: { committee-report: error } }
  - { role: our-risk, title: Perils, required: { committee-report: error } }
`);
    assert.equal(
      missing(short!, "Carbon", "Pence", "Notes", "Perils").join(),
      "There is no section “Perils (of the coun",
    );
    assert.equal(missing(protocol!, "Well-being", "Other matters").length, 2);
  });

  it("knows the labels of its own header", () => {
    const { protocol, problems } = read(`fields:
  - { field: forward-plan, label: Report number, required: { committee-report: error } }
  - { field: lead-member, label: Spokesperson, required: { committee-report: error } }
own-rules:
  - { id: day, why: It is due., kinds: committee-report, field: published, label: Sent out, examples: { found: x, quiet: y } }
`);
    assert.deepEqual(problems, []);
    const checker = createChecker({ rules, packs: [...packs, protocol!], formats });
    const found = (header: string) => {
      const text = `${header}\n# Hall\n\n## Recommendations\n\nAgree.\n\n## Background\n\nA hall.\n\n## Legal implications\n\nNone arise.\n`;
      const { report } = readMarkdown(text);
      const applies = checker.effective(report, undefined, "r.md", { council: "aberwen", kind: "committee-report" });
      return checker
        .check(report, applies)
        .findings.filter(({ rule }) => rule === "header-missing" || rule === "aberwen/day")
        .map(({ message, span }) => [/“(.*?)”/.exec(message)?.[1], text.slice(span.start, span.end)])
        .filter(([label]) => label !== "Meeting" && label !== "Date");
    };
    const head = "**Report number:** COM/26/12\n\n**Spokesperson:** Councillor Reed\n\n**Sent out:** 2 December 2026\n";
    assert.deepEqual(found(head), []);
    assert.deepEqual(
      found("| Report number | COM/26/12 |\n| --- | --- |\n| Spokesperson | |\n| Sent out | 2 May |\n"),
      [["Spokesperson", "Spokesperson"]],
    );
    assert.deepEqual(
      found("**Report title:** Hall\n")
        .map(([label]) => label)
        .toSorted(),
      ["Report number", "Sent out", "Spokesperson"],
    );
  });

  it("knows a section whose title is printed in two languages by either of them", () => {
    const { protocol, problems } = read(`sections:
  - { role: welsh-language, title: Welsh language impact / Effaith ar y Gymraeg, required: { committee-report: error } }
  - { role: background-papers, title: Background papers, aliases: [Background list / Papurau cefndir], required: { committee-report: error } }
`);
    assert.deepEqual(problems, []);
    for (const one of ["Welsh language impact", "Effaith ar y Gymraeg", "Effaith ar y Gymraeg / Welsh language impact"])
      assert.deepEqual(missing(protocol!, one, "Papurau Cefndir"), [], one);
    assert.equal(missing(protocol!).length, 2);
  });

  it("may give a clause the number that another one had before, and two clauses the number of one that was split", () => {
    const { problems } = read(`clauses:
  - { id: "2.1", requires: Be brief., manual: New. }
  - { id: "2.2", aliases: ["2.1"], requires: Be fair., manual: It was the first. }
  - { id: "2.3", aliases: ["2.2"], requires: Be clear., manual: It was one with the next. }
  - { id: "2.4", aliases: ["2.2"], requires: Be kind., manual: It was one with the last. }
`);
    assert.deepEqual(problems, []);
  });

  it("is told all that is wrong in it at once", () => {
    const text = `id: Tarn Vale
council: Tarn Vale
title: [no, title]
extends: generc
nation: britain
layout: Made up.
clauses:
  - { id: "1", requires: Be brief., rules: [party-nam], colour: red }
  - { id: "2", requires: Be fair. }
  - { id: "3", rules: [advocasy] }
  - { id: "4", requires: Be kind. }
sections:
  - { role: financ, title: Money, required: { comittee-report: error } }
fields:
  - { field: lead-membr, label: Lead }
rules: { loaded-wrd: off, party-name: { severity: lowd } }
own-rules:
  - { id: kind, clauses: ["4", "9"], sections: legl, avoid: [x] }
shape: square
`;
    const { protocol, problems } = readProtocol(text, (id) => packs.find((pack) => pack.id === id), rules);
    assert.equal(protocol, undefined);
    assert.deepEqual(
      problems.map(({ message, span }) => `${text.slice(0, span.start).split("\n").length}: ${message}`).toSorted(),
      [
        "10: There is no rule “advocasy”. Did you mean “advocacy”?",
        "10: “requires” is missing from “clauses › 3”.",
        "13: “comittee-report” is not a key of “sections › 1 › required”. Did you mean “committee-report”?",
        "13: “financ” is a role that no rule knows; is it “finance”? If it is meant, give it a name less like that one.",
        "15: There is no field “lead-membr”. Did you mean “lead-member”?",
        "16: There is no rule “loaded-wrd”. Did you mean “loaded-word”?",
        "16: rules › party-name › severity: Write one of error, warning, info or off.",
        "18: No section of this pack has the role “legl”. Did you mean “legal”?",
        "18: Tarn Vale's protocol has no clause “9”.",
        "18: own-rules › 1 › avoid › 1: Write a phrase, or a map with phrase, instead and because.",
        "18: “examples” is missing from “own-rules › 1”.",
        "18: “why” is missing from “own-rules › 1”.",
        "19: “shape” is not a key of this file.",
        "1: id: Write a short name in lower case, of letters and hyphens alone.",
        "1: “escalation” is missing.",
        "3: title: Write a line of text here.",
        "4: There is no pack “generc” to extend. Did you mean “generic”?",
        "5: nation: Write one of england, wales, scotland, northern-ireland.",
        "8: There is no rule “party-nam”. Did you mean “party-name”?",
        "8: “colour” is not a key of “clauses › 1”.",
        "9: Clause “2” names no rule. Name the rules that enforce it, or say under manual why no document shows whether it is kept.",
      ],
    );
  });
});
