import { formats } from "../../core/formats/formats.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import type { Protocol } from "../../core/protocol/protocol.ts";
import { readSettings } from "../../core/protocol/settings.ts";
import { blockRule, type Rule, reportRule } from "../../core/rule/rule.ts";
import { createChecker } from "../../core/run/checker.ts";

/** For rules that need none. */
export const example = { finds: [], quiet: [] };
/** How often rules were asked about a block. */
export const asked = { times: 0 };

/** Marks every "bad"; three of them are worse. */
export const badWord = blockRule({
  id: "bad-word",
  family: "neutrality",
  summary: "A bad word",
  why: "It is bad.",
  severity: "warning",
  kinds: { minutes: "off", "press-release": "error" },
  zones: { foreword: "off" },
  messages: { bad: "“{word}” is bad; take it out." },
  lexicons: [{ id: "bad-word", phrases: [{ phrase: "bad" }, { phrase: "worse", instead: "bad" }] }],
  options: { also: { type: "strings", default: [], about: "More bad words." } },
  examples: example,
  *check(block, { also }) {
    asked.times++;
    for (const { start, end, phrase } of block.hits({ id: "bad-word", phrases: [] })) {
      yield {
        at: { start, end },
        message: "bad",
        data: { word: phrase.phrase },
        rewrites: [{ with: phrase.instead ?? "", trust: "safe" }],
      };
    }
    for (const word of also) {
      const start = block.text.indexOf(word);
      if (start >= 0)
        yield { at: { start, end: start + word.length }, message: "bad", data: { word }, severity: "info" };
    }
  },
});

/** Marks the whole of a sentence that boasts; what it marks is in a boast all the worse. */
const boast = blockRule({
  id: "boast",
  family: "neutrality",
  summary: "A boast",
  why: "It is one.",
  severity: "error",
  roles: { purpose: "info" },
  reported: "warning",
  messages: { boast: "This boasts." },
  examples: example,
  *check({ text, sentences }) {
    for (const at of sentences) if (text.slice(at.start, at.end).includes("best")) yield { at, message: "boast" };
  },
});

const throws = blockRule({
  id: "throws-here",
  family: "neutrality",
  summary: "Throws",
  why: "To test.",
  severity: "error",
  messages: { never: "never" },
  examples: example,
  *check({ text }) {
    if (text.includes("throw")) throw new Error("by design");
    if (text.includes("never")) yield { at: { start: 0, end: 1 }, message: "never" };
  },
});

const noPurpose = reportRule({
  id: "no-purpose",
  family: "structure",
  summary: "No purpose",
  why: "A report has one.",
  severity: "error",
  messages: { missing: "There is no purpose.", late: "The purpose is late." },
  examples: example,
  gather: ({ role, text, kind }) => (role === "purpose" && kind !== "heading" ? text.length : undefined),
  *judge({ sections }, facts) {
    if (facts.length === 0)
      yield {
        at: { title: true },
        message: "missing",
        rewrites: [
          { insert: "## Purpose\n\nTo agree.", at: { before: 1 }, trust: "safe", title: "Insert the purpose" },
        ],
      };
    else if ((facts[0]?.section.index ?? 0) > 2) yield { at: { section: sections.length - 1 }, message: "late" };
  },
});

export const secret = blockRule({
  id: "secret-code",
  masks: true,
  family: "confidentiality",
  summary: "A code",
  why: "It is secret.",
  severity: "error",
  messages: { found: "The code {code} is here." },
  examples: example,
  *check({ text }) {
    for (const match of text.matchAll(/C\d{4}/g))
      yield {
        at: { start: match.index, end: match.index + 5 },
        message: "found",
        data: { code: match[0] },
        masked: true,
        rewrites: [{ with: "[removed]", trust: "judgement" }],
      };
  },
});

/** A council's pack with one clause. */
export const pack: Protocol = {
  id: "generic",
  council: "Testshire",
  title: "Test",
  nation: "england",
  briefingScope: "information",
  escalation: "Ask.",
  layout: "None.",
  clauses: [{ id: "4.2", aliases: [], requirement: "No bad words.", rules: [{ rule: "bad-word" }] }],
  sections: [{ role: "purpose", title: "Purpose of report", aliases: ["Purpose"], required: {} }],
  fields: [],
  rules: {},
  ownRules: [],
};
/** All of these rules, and a checker of them. */
export const rules: readonly Rule[] = [badWord, boast, throws, noPurpose, secret];
export const checker = createChecker({ rules, packs: [pack], formats });
/** What settings may name. */
export const known = { rules, packs: [pack] };

/** Checks a report, as of one day; `only` keeps one rule's findings. */
export function check(text: string, yml = "", only?: string) {
  const report = readMarkdown(text).report;
  const { settings } = readSettings(yml, known);
  const result = checker.check(report, checker.effective(report, settings, "a/report.md"), undefined, "2026-11-24");
  return { ...result, text, findings: result.findings.filter(({ rule }) => only === undefined || rule === only) };
}

/** Grades and marked words. */
export const seen = ({ findings, text }: ReturnType<typeof check>) =>
  findings.map(({ span, severity }) => `${severity} ${text.slice(span.start, span.end)}`);
