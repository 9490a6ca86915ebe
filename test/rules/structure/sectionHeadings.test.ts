import assert from "node:assert/strict";
import type { RequiredSection } from "../../../core/rule/requirements.ts";
import { labelMeans, misspelling } from "../../../rules/structure/section-missing/sectionHeadings.ts";

const section = (role: string, title: string): RequiredSection => ({
  role,
  title,
  aliases: [title],
  severity: "warning",
  guidance: undefined,
});

describe("the names of sections", () => {
  it("stand without “implications” under a heading that says it", () => {
    const harbour = section("climate", "Harbour water (quality) implications");
    assert.ok(labelMeans("Harbour water (quality)", harbour));
    assert.ok(!labelMeans("Harbour", section("climate", "Harbour implications")));
  });

  it("are not what another word was meant to be", () => {
    const contacts = section("contact", "Contacts");
    assert.equal(misspelling("Contcts", contacts), "Contacts");
    assert.equal(misspelling("Contracts", contacts), undefined);
  });
});
