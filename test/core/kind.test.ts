import assert from "node:assert/strict";
import { formats } from "../../core/formats/formats.ts";
import { inferKind } from "../../core/protocol/kind.ts";
import { roleFinder } from "../../core/run/outline.ts";
import { packs } from "../../protocols/index.generated.ts";

const [markdown] = formats;
const kindOf = (text: string): string => {
  assert.ok(markdown);
  return inferKind(markdown.read(new TextEncoder().encode(text)));
};

describe("the kind of a report that does not say it", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      "decision-record",
      "whose decision is recorded",
      "PIER DISTRICT COUNCIL\n\nRecord of an officer's delegated decision\n\nTitle: A lease\n\n## Decision\n\nTo lease it.",
    ],
    [
      "planning-report",
      "an application by its reference",
      "# Application 3XY/2027/0611/F – 46 dwellings at Pond Farm\n\n## Recommendation\n\nGrant.",
    ],
    [
      "planning-report",
      "the headings under which an application is weighed",
      "# Land at Pond Farm\n\n## Site and surroundings\n\nA field.\n\n## The proposal\n\nHouses.\n\n## Representations\n\nTwo.\n\n## Planning history\n\nNone.\n\n## Recommendation\n\nRefuse.",
    ],
    [
      "committee-report",
      "a licence has an application too",
      "# Application 27/00123/LAPRE for a premises licence\n\n## Recommendation\n\nThat the licence is granted.",
    ],
    [
      "committee-report",
      "a proposal, a consultation and a policy are in any report",
      "# Parking charges\n\n## The proposal\n\nTo raise them.\n\n## Consultation\n\nHeld.\n\n## Policy\n\nThe plan.\n\n## Assessment\n\nSound.\n\n## Recommendation\n\nThat Cabinet approves them.",
    ],
    [
      "noting-report",
      "it asks only to note",
      "# Performance\n\n## Recommendation\n\nThat the Committee notes the figures.",
    ],
  ];
  for (const [kind, why, text] of cases) it(`is ${kind}: ${why}`, () => assert.equal(kindOf(text), kind));
});

describe("the role of a heading", () => {
  const roleOf = roleFinder(packs.find(({ id }) => id === "generic") ?? assert.fail());
  const cases: readonly (readonly [string, string | undefined])[] = [
    ["7. Courses open to the Sub-Committee", "options"],
    ["Steps open to members", "options"],
    ["Alternatives rejected", "options"],
    ["What people said", "consultation"],
    ["Why this is recommended", "reasons"],
    ["What it costs", "finance"],
    ["The law", "legal"],
    ["Site and surroundings", "background"],
    ["Papers relied on", "background-papers"],
    ["Proposal", "issues"],
    ["12. Background papers (section 50D of the Local Government (Scotland) Act 1973)", "background-papers"],
    ["Legal: powers and duties of a harbour authority in the estuary", "legal"],
    ["What the panel found", "background"],
    ["Views of those who fish", "consultation"],
    ["Option 1 – Legal challenge", undefined],
    ["The choir: a history of its members", undefined],
    ["Steps taken since May", undefined],
    ["The choir of St Anne's", undefined],
  ];
  for (const [title, role] of cases)
    it(`“${title}” is ${role ?? "no known section"}`, () => assert.equal(roleOf(title), role));
});
