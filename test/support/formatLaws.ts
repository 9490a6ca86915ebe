import assert from "node:assert/strict";
import type { Report } from "../../core/report/report.ts";

/** What every report promises, whatever format it was read from: its parts have their places in its text. */
export function checkLaws(report: Report): void {
  const { text, blocks, sections } = report;
  let last = 0;
  for (const [index, section] of sections.entries()) {
    assert.equal(section.span.start, index === 0 ? section.span.start : last, "sections follow one another");
    last = section.span.end;
  }
  assert.equal(last, text.length, "sections reach to the end");
  for (const { span, prose, section } of blocks) {
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, "a block lies in the text");
    assert.ok(sections[section], "a block has a section");
    for (const word of prose.text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const { start, end } = prose.source({ start: word.index, end: word.index + word[0].length });
      const source = text.slice(span.start + start, span.start + end);
      assert.ok(
        source === word[0] || /[&*_`<\\\s[]/.test(source),
        `“${word[0]}” stands in the source, not “${source}”`,
      );
    }
  }
  for (const { span, message } of report.problems) {
    assert.ok(span.start <= span.end && span.end <= text.length, "a problem has a place");
    assert.ok(message.length > 10);
  }
}
