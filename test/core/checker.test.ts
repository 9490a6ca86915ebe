import assert from "node:assert/strict";
import { formats } from "../../core/formats/formats.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { readSettings } from "../../core/protocol/settings.ts";
import type { Finding, Severity } from "../../core/rule/finding.ts";
import { type Gathered, type Outline, type Rule, reportRule } from "../../core/rule/rule.ts";
import type { Answers } from "../../core/run/answers.ts";
import { applyFixes } from "../../core/run/applyFixes.ts";
import { createChecker } from "../../core/run/checker.ts";
import { Concealing } from "../../core/run/concealing.ts";
import { asked, badWord, check, checker, example, known, pack, rules, secret, seen } from "../support/testshire.ts";

describe("the checker", () => {
  const bad = (text: string, yml?: string) => seen(check(text, yml, "bad-word"));

  it("names the clause, the fix and the place in the source", () => {
    const { findings, text } = check("# R\n\n## Purpose\n\nA *ba&#100;* thing.\n", "", "bad-word");
    assert.equal(findings[0]?.message, "“bad” is bad; take it out. (Testshire 4.2)");
    assert.deepEqual(findings[0]?.clauses, [{ council: "generic", clause: "4.2" }]);
    assert.equal(text.slice(findings[0]?.span.start, findings[0]?.span.end), "ba&#100;");
  });

  it("grades by kind, zone, mark and settings, in that order", () => {
    assert.deepEqual(bad("bad"), ["warning bad"]);
    assert.deepEqual(bad("---\nkind: press-release\n---\n\nbad"), ["error bad"]);
    assert.deepEqual(bad("---\nkind: minutes\n---\n\nbad"), []);
    assert.deepEqual(bad("---\nkind: minutes\n---\n\nbad", "rules: { bad-word: info }"), ["info bad"]);
    assert.deepEqual(bad("> bad\n\n## Foreword\n\nbad\n"), ["info bad"]);
    assert.deepEqual(bad("She said it was “a bad thing to do”. It was bad."), ["info bad", "warning bad"]);
    assert.deepEqual(bad("```\nbad\n```"), []);
    assert.deepEqual(bad("bad and ugly", "rules: { bad-word: { also: [ugly] } }"), ["warning bad", "info ugly"]);
    assert.deepEqual(bad("bad", "rules: { bad-word: off }"), []);
    assert.deepEqual(bad("bad", "rules: { bad-word: { kinds: { committee-report: off } } }"), []);
    assert.deepEqual(
      bad("---\nkind: minutes\n---\n\nbad", "rules: { bad-word: { severity: info, kinds: { minutes: error } } }"),
      ["error bad"],
    );
    assert.deepEqual(bad("vile", "phrases: { bad-word: [{ phrase: vile }] }"), ["warning vile"]);
    assert.deepEqual(bad("bad", 'kinds: [{ files: "a/**", kind: press-release }]'), ["error bad"]);
  });

  it("raises one alarm for one fault: what is marked again is information, until that is all there is", () => {
    const both = (text: string, yml?: string) =>
      check(text, yml).findings.flatMap(({ rule, severity }) => (rule === "no-purpose" ? [] : [`${severity} ${rule}`]));
    const twice = "The best of a bad lot. It was bad. Code C1234.";
    const others = ["warning bad-word", "error secret-code"];
    assert.deepEqual(both(twice), ["error boast", "info bad-word", ...others]);
    assert.deepEqual(both("The best, under C1234."), ["error boast", "error secret-code"]);
    assert.deepEqual(both(twice, "rules: { boast: off }"), ["warning bad-word", ...others]);
    assert.deepEqual(both(twice, "rules: { bad-word: warning }"), ["error boast", "warning bad-word", ...others]);
    assert.deepEqual(both(twice, "rules: { boast: info }"), ["info boast", "warning bad-word", ...others]);
    assert.deepEqual(both(`<!-- evenhand allow boast: as agreed -->\n\n${twice}`), ["warning bad-word", ...others]);
  });

  it("grades no higher than a rule wants it in sections of a role and in reported speech, unless the council says so", () => {
    const boasts = (yml?: string) =>
      seen(check("# R\n\n## Purpose\n\nThe best.\n\n## Else\n\nThe best.", yml, "boast"));
    assert.deepEqual(boasts(), ["info The best.", "error The best."]);
    assert.deepEqual(boasts("rules: { boast: warning }"), ["warning The best.", "warning The best."]);
    assert.deepEqual(seen(check("Traders said it was the best.", "", "boast")), [
      "warning Traders said it was the best.",
    ]);
  });

  it("takes advice at information, in the council's own voice alone, and not of a rule that spoke itself", () => {
    const adviser = {
      gradeOf: (_sentence: string, _rule: string, own: Severity) => own,
      knows: (rule: string) => rule === "secret-code",
      advise: (sentence: string) =>
        /\b(?:odd|strange|weird)\b/.test(sentence)
          ? {
              rules: ["no-such-rule", "boast"],
              because: ["odd", "place"],
              sureness: sentence.includes("weird") ? 5.1 : sentence.includes("strange") ? 1.6 : 1.5,
            }
          : undefined,
    };
    const looking = createChecker({ rules, packs: [pack], formats, adviser });
    const advised = (text: string, yml = "") => {
      const report = readMarkdown(text).report;
      const { settings } = readSettings(yml, known);
      return looking
        .check(report, looking.effective(report, settings))
        .findings.filter(({ message }) => message.includes("“odd … place”"))
        .map(({ rule, severity, span }) => `${severity} ${rule} ${text.slice(span.start, span.end)}`);
    };
    const odd = "This is an odd place to stop.";
    assert.deepEqual(advised(`All is well here today. ${odd}`), [`info boast ${odd}`]);
    for (const innocent of [
      "An odd place.",
      "Write to odd@place.uk about all of this.",
      "This is the best odd place to stop.",
      "This is an odd place under C1234.",
      "It is the best, and an odd place to stop.",
      "Traders said that this is an odd place to stop.",
      `She wrote: “${odd}”`,
      `> ${odd}`,
      `# ${odd}`,
      `[${odd}]`,
      `1.1 [${odd}]`,
      "[This is an odd place to stop].",
      `---\nkind: motion\n---\n\n${odd}`,
    ])
      assert.deepEqual(advised(innocent), [], innocent);
    for (const own of [
      `---\nkind: minutes\n---\n\n${odd}`,
      `# R\n\n## Consultation\n\n${odd}`,
      `# R\n\n## Part II\n\n${odd}`,
    ])
      assert.deepEqual(advised(own), [`info boast ${odd}`], own);
    const inTheOpen = createChecker({
      rules: [{ ...rules[1], zones: { closed: "off" } } as Rule],
      packs: [pack],
      formats,
      adviser,
    });
    const closed = readMarkdown(`# R\n\n## Part II\n\n${odd}`).report;
    assert.deepEqual(
      inTheOpen.check(closed, inTheOpen.effective(closed)).findings,
      [],
      "its rule is not about what is closed",
    );
    for (const [words, sure, unsure] of [
      ["Traders said that this is a … place to stop.", "strange", "odd"],
      ["This “place” is a … place to stop.", "strange", "odd"],
      ["She wrote: “This is a … place to stop”, and left.", "weird", "strange"],
    ] as const) {
      const told = words.replace("…", sure);
      assert.deepEqual(advised(told), [`info boast ${told}`]);
      assert.deepEqual(advised(words.replace("…", unsure)), [], words);
    }
    const bad = "This is a bad and odd place to stop.";
    assert.deepEqual(advised(bad), [`info boast ${bad}`]);
    assert.deepEqual(advised(odd, "second-look: false"), []);
    assert.deepEqual(advised(odd, "rules: { boast: off }"), []);
    assert.deepEqual(advised(odd, "rules: { boast: error }"), [`info boast ${odd}`]);
  });

  it("takes advice of a rule about whole reports where the rule is about this one and has not marked the words itself", () => {
    const noMeals = reportRule({
      id: "no-meals",
      family: "structure",
      summary: "Meals in a report of a fast",
      why: "They distract.",
      severity: "error",
      messages: { meal: "A meal." },
      examples: example,
      gather: ({ text }) =>
        /fast|lunch/.test(text) ? { fast: text.includes("fast"), lunch: text.indexOf("lunch") } : undefined,
      concerns: (_outline, facts) => facts.some(({ fact }) => fact.fast),
      *judge(_outline, facts) {
        for (const { fact, block } of facts)
          if (fact.lunch >= 0) yield { at: { block, at: { start: fact.lunch, end: fact.lunch + 5 } }, message: "meal" };
      },
    });
    const adviser = {
      gradeOf: (_sentence: string, _rule: string, own: Severity) => own,
      knows: (rule: string) => rule === "no-meals",
      advise: (sentence: string) =>
        /\bodd\b/.test(sentence) ? { rules: ["no-meals"], because: ["odd"], sureness: 1 } : undefined,
    };
    const looking = createChecker({ rules: [...rules, noMeals], packs: [pack], formats, adviser });
    let answers: Answers | undefined;
    const found = (text: string) => {
      const { report } = readMarkdown(text);
      const result = looking.check(report, looking.effective(report), answers);
      answers = result.answers;
      return result.findings
        .filter(({ rule }) => rule === "no-meals")
        .map(({ severity, span }) => `${severity} ${text.slice(span.start, span.end)}`);
    };
    const odd = "They eat odd things at noon.";
    assert.deepEqual(found(odd), [], "no report of a fast");
    assert.deepEqual(found(`${odd}\n\nA long fast.`), [`info ${odd}`], "what another block says counts");
    assert.deepEqual(found(`New.\n\n${odd}\n\nA long fast.`), [`info ${odd}`], "and the advice moves with its block");
    assert.deepEqual(found(`${odd}\n\nA long day.`), []);
    assert.deepEqual(found("They eat odd things for lunch.\n\nA long fast."), ["error lunch"], "it has said so itself");
  });

  it("holds what the adviser doubts at information, in papers that say what they are and where the council has not graded it", () => {
    const adviser = {
      advise: () => undefined,
      knows: () => true,
      gradeOf: (sentence: string, rule: string, own: Severity) =>
        (rule === "bad-word" || rule === "secret-code") && /\bodd\b/.test(sentence) ? "info" : own,
    };
    const looking = createChecker({ rules, packs: [pack], formats, adviser });
    const gradesOf = (id: string, text: string, yml = "", top = "---\nkind: committee-report\n---\n\n") => {
      const { report } = readMarkdown(top + text);
      const { findings } = looking.check(report, looking.effective(report, readSettings(yml, known).settings));
      return findings.filter(({ rule }) => rule === id).map(({ severity }) => severity);
    };
    const grades = (...given: [text: string, yml?: string, top?: string]) => gradesOf("bad-word", ...given);
    const odd = "This is a bad and odd place to stop.";
    assert.deepEqual(grades(odd), ["info"]);
    assert.deepEqual(
      gradesOf("secret-code", "This is an odd place under C1234."),
      ["error"],
      "it tells what may not be told",
    );
    assert.deepEqual(grades("This is a bad and bare place to stop."), ["warning"]);
    assert.deepEqual(grades("A bad odd place."), ["warning"]);
    assert.deepEqual(grades(odd, "", ""), ["warning"]);
    assert.deepEqual(grades(odd, "", "# A place\n\n**Date:** 4 May 2027\n\n"), ["warning"], "as a campaigner's page");
    assert.deepEqual(
      grades(odd, "", "# A place\n\n**Date:** 4 May 2027\n\n**Report of:** Head of Places\n\n**Wards:** All\n\n"),
      ["info"],
    );
    assert.deepEqual(grades(odd, "rules: { bad-word: error }"), ["error"]);
    assert.deepEqual(grades(odd, "second-look: false"), ["warning"]);
    for (const [severity, left] of [
      ["warning", "info"],
      ["error", "error"],
    ] as const) {
      const bySense = createChecker({
        rules: [{ ...secret, severity, bySense: true }],
        packs: [pack],
        formats,
        adviser,
      });
      const { report } = readMarkdown("---\nkind: committee-report\n---\n\nThis is an odd place under C1234.");
      const [told] = bySense.check(report, bySense.effective(report)).findings;
      assert.equal(told?.severity, left, "of what tells of a disclosure only a warning is doubted");
    }
    const certain: typeof badWord = {
      ...badWord,
      *check(...given) {
        for (const mark of badWord.check(...given)) yield { ...mark, certain: true };
      },
    };
    const sure = createChecker({ rules: [certain], packs: [pack], formats, adviser });
    const { report } = readMarkdown(`---\nkind: committee-report\n---\n\n${odd}`);
    const [settled] = sure.check(report, sure.effective(report, readSettings("", known).settings)).findings;
    assert.equal(settled?.severity, "warning", "its rule is certain of it");
  });

  it("lets a comment allow a rule for a block, a table or the file, and reports one that allows nothing", () => {
    assert.deepEqual(bad("<!-- evenhand allow bad-word: as printed -->\nbad\n\nbad\n"), ["warning bad"]);
    assert.deepEqual(bad("<!-- evenhand allow bad-word: as printed -->\n\n| bad |\n| --- |\n| bad |\n"), []);
    assert.deepEqual(bad("bad\n\nbad\n\n<!-- evenhand allow-file bad-word: as printed -->\n"), []);
    const unused = check(
      "<!-- evenhand allow bad-word: as printed -->\n\ngood\n\n<!-- evenhand allow bad-wrd: x y -->\n\ngood\n",
    );
    assert.equal(unused.problems.length, 2);
    assert.match(unused.problems[1]?.message ?? "", /bad-word/);
    assert.deepEqual(
      check("<!-- evenhand allow bad-word: as printed -->\n\ngood\n", "rules: { bad-word: off }").problems,
      [],
    );
  });

  it("accepts findings by fingerprint until their day", () => {
    const [finding] = check("A bad thing.", "", "bad-word").findings;
    const entry = (until: string) =>
      `accepted: [{ rule: bad-word, fingerprint: "${finding?.fingerprint}", reason: known${until} }]`;
    assert.deepEqual(bad("New words first.\n\nA bad thing.", entry("")), []);
    assert.deepEqual(bad("A bad thing.", entry(", until: 2026-11-24")), []);
    assert.deepEqual(bad("A bad thing.", entry(", until: 2026-11-23")), ["warning bad"]);
  });

  it("gives twins names of their own, which edits elsewhere leave as they are", () => {
    const names = (text: string) => check(text, "", "bad-word").findings.map(({ fingerprint }) => fingerprint);
    const [first, second] = names("A bad thing.\n\nA bad thing.\n");
    assert.notEqual(first, second);
    assert.deepEqual(names("Something else.\n\nA bad thing.\n\nMore.\n\nA bad thing.\n"), [first, second]);
  });

  it("turns a rule that throws into a fault and keeps every other finding, on every run", () => {
    const report = readMarkdown("bad throw\n\nbad\n").report;
    const applies = checker.effective(report);
    const once = checker.check(report, applies);
    const twice = checker.check(report, applies, once.answers);
    for (const { findings, faults } of [once, twice]) {
      assert.deepEqual(
        faults.map(({ rule, message }) => [rule, /by design/.test(message)]),
        [["throws-here", true]],
      );
      assert.equal(findings.filter(({ rule }) => rule === "bad-word").length, 2);
    }
  });

  it("asks only about what changed, and forgets what is gone", () => {
    const text = Array.from({ length: 50 }, (_, i) => `Paragraph ${i} is here.`).join("\n\n");
    const first = readMarkdown(text);
    const before = checker.check(first.report, checker.effective(first.report));
    const start = text.indexOf("25");
    const edit = { start, end: start + 2, text: "bad" };
    const second = readMarkdown(text.slice(0, start) + edit.text + text.slice(start + 2), first.memory, [edit]);
    asked.times = 0;
    const after = checker.check(second.report, checker.effective(second.report), before.answers);
    assert.equal(asked.times, 1);
    assert.equal(after.answers.given.length, 50);
    assert.equal(after.findings.filter(({ rule }) => rule === "bad-word").length, 1);
  });

  it("gives every block of a long report its own answer, and asks once about those that are alike", () => {
    const alike = "The same, and bad.";
    const paragraphs = Array.from({ length: 700 }, (_, i) =>
      i % 5 === 0 ? alike : i % 7 === 0 ? `Paragraph ${i} is bad.` : `Paragraph ${i}.`,
    );
    asked.times = 0;
    const { findings, text } = check(paragraphs.join("\n\n"), "", "bad-word");
    assert.equal(asked.times, 700 - 140 + 1);
    const found = findings.map(({ span }) => text.slice(text.lastIndexOf("\n", span.start) + 1, span.start));
    assert.deepEqual(
      found,
      paragraphs.filter((one) => one.includes("bad")).map((one) => one.slice(0, one.indexOf("bad"))),
    );
  });

  it("asks about no block again that only moved", () => {
    const paragraphs = Array.from({ length: 40 }, (_, i) => `Paragraph ${i} is here, bad.`);
    let read = readMarkdown(paragraphs.join("\n\n"));
    let { answers } = checker.check(read.report, checker.effective(read.report));
    const orders = [
      ["A new one.", ...paragraphs],
      [...paragraphs.slice(0, 20), "A new one.", ...paragraphs.slice(20)],
      paragraphs.slice(1),
      paragraphs.toReversed(),
      [...paragraphs.slice(30), ...paragraphs.slice(0, 30), ...paragraphs],
    ];
    for (const [index, order] of orders.entries()) {
      read = readMarkdown(order.join("\n\n"), read.memory);
      asked.times = 0;
      const { findings, answers: next } = checker.check(read.report, checker.effective(read.report), answers);
      assert.equal(asked.times, [1, 0, 0, 1, 0][index]);
      assert.deepEqual(findings, check(order.join("\n\n")).findings);
      answers = next;
    }
  });

  it("asks a report rule again where what it looked at has changed, and else not", () => {
    const times = { words: 0, titles: 0, roles: 0 };
    const rule = (
      id: "words" | "titles" | "roles",
      look: (outline: Outline, facts: readonly Gathered<number>[]) => unknown,
    ) =>
      reportRule({
        id,
        family: "structure",
        summary: "Looks",
        why: "To test.",
        severity: "info",
        messages: { seen: "{what}" },
        examples: example,
        gather: ({ kind, text }) => (kind === "paragraph" ? text.length : undefined),
        *judge(outline, facts) {
          times[id]++;
          yield { at: { title: true }, message: "seen", data: { what: JSON.stringify(look(outline, facts)) } };
        },
      });
    const looking = createChecker({
      rules: [
        rule("words", (_, facts) => facts.map(({ fact }) => fact)),
        rule("titles", (_, facts) => facts.map(({ section }) => section.title)),
        rule("roles", (outline) => outline.once(({ sections }: Outline) => sections.map(({ role }) => role), outline)),
      ],
      packs: [pack],
      formats,
    });
    let read = readMarkdown("");
    let answers: Answers | undefined;
    const asks = (text: string) => {
      read = readMarkdown(text, read.memory);
      Object.assign(times, { words: 0, titles: 0, roles: 0 });
      const { findings, ...rest } = looking.check(read.report, looking.effective(read.report), answers);
      answers = rest.answers;
      assert.deepEqual(findings, looking.check(read.report, looking.effective(read.report)).findings);
      return Object.entries(times).flatMap(([id, count]) => (count > 1 ? id : []));
    };
    assert.deepEqual(asks("## One\n\nWords.\n\n## Two\n\nMore."), ["words", "titles", "roles"]);
    assert.deepEqual(asks("## One\n\nWorse.\n\n## Two\n\nMore."), []);
    assert.deepEqual(asks("## One\n\nWorst..\n\n## Two\n\nMore."), ["words", "titles", "roles"]);
    assert.deepEqual(asks("## Ones\n\nWorst..\n\n## Two\n\nMore."), ["titles"]);
    assert.deepEqual(asks("## Purpose\n\nWorst..\n\n## Two\n\nMore."), ["titles", "roles"]);
  });

  it("masks an identifier wherever it would be shown again", () => {
    const { findings } = check("The code C1234 is here. It is bad C1234.", "", "secret-code");
    for (const { message, fixes } of findings)
      assert.doesNotMatch(message + fixes.map(({ title }) => title).join(), /C1234/);
    assert.match(findings[0]?.message ?? "", /•••/);
  });

  it("hides an identifier in what is said beside the text, and finds it in a comment that allows something", () => {
    const { findings, allowed } = check(
      "The road is as C4321 says.\n\n<!-- evenhand allow bad-word by C9876: as C1234 asked -->\n\nIt is bad.",
      "",
    );
    assert.deepEqual(
      findings.filter(({ rule }) => rule === "secret-code").map(({ message }) => message),
      ["The code ••• is here.", "The code ••• is here.", "The code ••• is here."],
    );
    assert.deepEqual(
      allowed.map(({ reason, approver }) => [reason, approver]),
      [["as ••••• asked", "•••••"]],
    );
  });

  it("names no piece of an identifier, and offers nothing that writes one anew", () => {
    const told = new Concealing({ text: "Born on Monday 12 March 1961." }, [
      { ...plain, span: { start: 15, end: 28 }, masked: true },
    ]).told({
      ...plain,
      span: { start: 8, end: 28 },
      message: "“Monday 12 March 1961” and “in March” are wrong in 1961.",
      fixes: [
        { title: "Delete “March”", trust: "judgement", edits: [{ start: 8, end: 28, text: "" }] },
        { title: "Replace it", trust: "judgement", edits: [{ start: 8, end: 28, text: "Monday 13 March 1961" }] },
        { title: "Move it", trust: "judgement", edits: [{ start: 8, end: 28, text: "on 12 March 1961, a Monday" }] },
      ],
    });
    assert.equal(told.message, "“Monday •••” and “in •••” are wrong in 1961.");
    assert.deepEqual(
      told.fixes.map(({ title }) => title),
      ["Delete “•••”", "Move it"],
    );
  });

  it("inserts what a report lacks, once", () => {
    const { text, fixed } = applyFixes(
      "# R\r\n\r\n## Costs\r\n\r\nNone.\r\n",
      (now) => check(now, "", "no-purpose").findings,
    );
    assert.equal(text, "# R\r\n\r\n## Purpose\r\n\r\nTo agree.\r\n\r\n## Costs\r\n\r\nNone.\r\n");
    assert.equal(fixed, 1);
  });

  it("applies safe fixes to a fixed point, none over another", () => {
    assert.equal(
      applyFixes("One worse and one bad road.", (now) => check(now, "", "bad-word").findings).text,
      "One and one road.",
    );
    assert.equal(applyFixes("C1234", (now) => check(now, "", "secret-code").findings).text, "C1234");
  });

  it("says that a pack is unknown and goes on with the generic one", () => {
    const { problems } = check("---\ncouncil: genric\n---\n\nWords.\n");
    assert.match(problems[0]?.message ?? "", /“generic”/);
  });
});

const plain: Finding = {
  rule: "any",
  family: "structure",
  severity: "warning",
  span: { start: 0, end: 0 },
  message: "",
  why: "",
  clauses: [],
  fixes: [],
  fingerprint: "0",
  masked: false,
};

describe("the day", () => {
  it("is told as asked for by a rule, or by an allowance or acceptance with a last day, and else not", () => {
    const drafts = reportRule({
      id: "old-draft",
      family: "structure",
      summary: "A draft is old",
      why: "It is.",
      severity: "warning",
      messages: { old: "This is old." },
      examples: { finds: [], quiet: [] },
      gather: ({ text }) => text.includes("Draft") || undefined,
      *judge(_, facts, context) {
        if (facts.length > 0 && (context.today ?? "") > "2027")
          yield { at: { title: true as const }, message: "old" as const };
      },
    });
    const checker = createChecker({ rules: [drafts, badWord], packs: [pack], formats });
    const asks = (text: string, settings = "") => {
      const report = readMarkdown(text).report;
      const effective = checker.effective(report, readSettings(settings, known).settings);
      const first = checker.check(report, effective, undefined, "2027-01-15");
      assert.equal(
        checker.check(report, effective, first.answers, "2027-01-15").asksDay,
        first.asksDay,
        "nor on a second look",
      );
      return first.asksDay;
    };
    assert.equal(asks("Final.\n\nbad\n"), false);
    assert.equal(asks("Draft.\n"), true);
    assert.equal(asks("<!-- evenhand allow bad-word: as printed -->\nbad\n"), false);
    assert.equal(asks("<!-- evenhand allow bad-word until 2028-01-01: as printed -->\nbad\n"), true);
    const accepted = (until: string) => `accepted: [{ rule: bad-word, fingerprint: x, reason: known${until} }]\n`;
    assert.equal(asks("bad\n", accepted("")), false);
    assert.equal(asks("bad\n", accepted(", until: 2028-01-01")), true);
  });
});
