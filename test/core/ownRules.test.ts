import assert from "node:assert/strict";
import { formats } from "../../core/formats/formats.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { patternPlaces, patternProblem } from "../../core/protocol/linearPattern.ts";
import { newReport } from "../../core/protocol/newReport.ts";
import { readProtocol } from "../../core/protocol/readProtocol.ts";
import { readSettings } from "../../core/protocol/settings.ts";
import type { Fix } from "../../core/rule/finding.ts";
import { applyFixes } from "../../core/run/applyFixes.ts";
import { createChecker } from "../../core/run/checker.ts";
import { tryOwnRules } from "../../core/run/tryOwnRules.ts";
import { packs } from "../../protocols/index.generated.ts";
import { rules } from "../../rules/index.generated.ts";
import { mossbury } from "../support/mossbury.ts";

const generic = packs[0]!;
const top = `${mossbury}clauses:
  - { id: "4", requires: Reports are in plain words., manual: Plain words are in part a matter of taste. }
`;

const readPack = (text: string) => readProtocol(text, () => generic, rules);
const own = (yaml: string) => `${top}own-rules:\n${yaml}`;
const examples = "examples: { found: x, quiet: y }";

const check = (yaml: string, text: string, settings = "") => {
  const { protocol, problems } = readPack(own(yaml));
  assert.deepEqual(problems, []);
  const all = protocol ? [...packs, protocol] : packs;
  const checker = createChecker({ rules: [], packs: all, formats });
  const report = readMarkdown(text).report;
  const read = readSettings(`council: mossbury\n${settings}`, { rules: [], packs: all });
  assert.deepEqual(read.problems, []);
  const result = checker.check(report, checker.effective(report, read.settings));
  return { ...result, report, words: result.findings.map(({ span }) => text.slice(span.start, span.end)) };
};

const mend = (text: string, fix: Fix | undefined): string =>
  (fix?.edits ?? []).toReversed().reduce((so, edit) => so.slice(0, edit.start) + edit.text + so.slice(edit.end), text);

const jargon = `
  - id: jargon
    why: Plain words are read by everybody
    clauses: "4"
    avoid: [{ phrase: blue sky thinking, instead: new ideas, because: it is jargon }, { phrase: synerg*, instead: "" }, low-hanging fruit]
    unless: [the Blue Sky Thinking Trust]
    examples: { found: "More [[blue sky thinking]].", quiet: The Blue Sky Thinking Trust. }
`;

describe("a council's own rules", () => {
  it("keep apart clauses whose numbers are written without quotation marks", () => {
    const numbered = top.replace(
      '{ id: "4", ',
      "{ id: 4.1, requires: Short., manual: A matter of taste. }\n  - { id: 4.10, aliases: [3.20], ",
    );
    const rule = `own-rules:${jargon.replace('clauses: "4"', "clauses: 4.10")}`;
    const { protocol, problems } = readPack(numbered + rule);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      protocol?.clauses.map(({ id, aliases, rules: watch }) => [id, aliases, watch.map(({ rule: by }) => by)]),
      [
        ["4.1", [], []],
        ["4.10", ["3.20"], ["mossbury/jargon"]],
      ],
    );
    const settings = readSettings(`own-rules:${jargon.replace('clauses: "4"', "clauses: [4.10]")}`, {
      rules: [],
      packs: [],
    });
    assert.deepEqual(settings.settings.ownRules[0]?.clauses, ["4.10"]);
  });

  it("say in plain words what a pattern cannot do", () => {
    const put = own(`  - { id: refs, why: One form., pattern: '(a)b', instead: 'REF $1', ${examples} }\n`);
    assert.match(readPack(put).problems[0]?.message ?? "", /own-rules › 1 › instead: It is written as it stands/);
    assert.match(patternProblem("(?<=a)b") ?? "", /looks ahead or behind/);
    assert.match(patternProblem("a(?!b)") ?? "", /looks ahead or behind/);
    assert.match(patternProblem(String.raw`(a)\1`) ?? "", /refers back/);
    assert.equal(patternProblem(String.raw`(?:a|b)\d`), undefined);
  });

  it("find phrases to avoid, say why and what instead, name their clause and let set phrases be", () => {
    const { findings, words, report } = check(
      jargon,
      "Blue sky thinking at the Blue Sky Thinking Trust.\n\nThe synergies are low-hanging fruit.\n",
    );
    assert.deepEqual(words, ["Blue sky thinking", "synergies", "low-hanging fruit"]);
    assert.equal(
      findings[0]?.message,
      "The council does not write “Blue sky thinking”, because it is jargon. Write “new ideas”. (Mossbury 4)",
    );
    assert.match(findings[1]?.message ?? "", /Leave it out\./);
    assert.match(findings[2]?.message ?? "", /Say it another way\./);
    const { rule, family, why, clauses, severity, fixes } = findings[0]!;
    assert.deepEqual(
      [rule, family, why, severity, clauses],
      [
        "mossbury/jargon",
        "own",
        "Plain words are read by everybody.",
        "warning",
        [{ council: "mossbury", clause: "4" }],
      ],
    );
    assert.equal(fixes[0]?.trust, "judgement");
    assert.equal(fixes[0]?.edits[0]?.text, "New ideas");
    assert.deepEqual(report.problems, []);
  });

  it("are allowed by a comment, regraded and turned off like any other, and a name that is wrong is told", () => {
    const allowed = check(jargon, "<!-- evenhand allow mossbury/jargon: as they said it -->\n\nSome synergy.\n");
    assert.deepEqual([allowed.words, allowed.problems, allowed.allowed.length], [[], [], 1]);
    const wrong = check(jargon, "<!-- evenhand allow mossbury/jargom: as they said it -->\n\nSome synergy.\n");
    assert.match(
      wrong.problems[0]?.message ?? "",
      /no rule “mossbury\/jargom” to allow\. Did you mean “mossbury\/jargon”/,
    );
    for (const name of ["jargon", "own/jargon"])
      assert.match(
        check(jargon, `<!-- evenhand allow ${name}: as they said it -->\n\nSome synergy.\n`).problems[0]?.message ?? "",
        /to allow\. Did you mean “mossbury\/jargon”/,
      );
    assert.deepEqual(check(jargon, "Synergy.\n", "rules: { mossbury/jargon: off }").words, []);
    const [info] = check(jargon, "Synergy.\n", "rules: { mossbury/jargon: info }").findings;
    assert.equal(info?.severity, "info");
  });

  it("may offer safe fixes, which are applied in bulk", () => {
    const spelling = `
  - { id: website, why: House style., fix: safe, avoid: [{ phrase: web site, instead: website }], ${examples} }
`;
    const text = "The web site of the town.\n";
    assert.equal(applyFixes(text, (now) => check(spelling, now).findings).text, "The website of the town.\n");
  });

  it("put no quotation into other words unasked", () => {
    const terms = `
  - { id: users, why: They asked., fix: safe, avoid: [{ phrase: service user*, instead: people who use it }], ${examples} }
`;
    const text = "Service users came.\n\n> Service users need it.\n";
    const { findings } = check(terms, text);
    assert.deepEqual(
      findings.map(({ fixes }) => fixes.map(({ trust }) => trust)),
      [["safe"], ["judgement"]],
    );
  });

  it("say in the usual words what the council's message has nothing for", () => {
    const terms = `
  - id: terms
    why: They asked.
    message: "{words}? {because}. Write {instead}."
    avoid: [{ phrase: service user*, instead: people, because: They asked }, { phrase: please note, instead: "", because: it adds nothing }, jam]
    ${examples}
`;
    assert.deepEqual(
      check(terms, "Service users: please note the jam.\n").findings.map(({ message }) => message),
      [
        "Service users? They asked. Write people.",
        "The council does not write “please note”, because it adds nothing. Leave it out.",
        "The council does not write “jam”. Say it another way.",
      ],
    );
  });

  it("offer what is missing before the appendices, and a statement with its section", () => {
    const asks = `
  - { id: offer, why: Groups are equal., kinds: [noting-report], statement: [open to all groups], insert: It is open to all groups., ${examples} }
  - { id: trees, why: Trees matter., kinds: [noting-report], heading: Trees, ${examples} }
  - { id: law, why: Law matters., kinds: [noting-report], sections: [legal], statement: [Legal powers], insert: Legal powers are these., ${examples} }
`;
    const edits = (text: string) =>
      check(asks, text).findings.map(({ rule, fixes }) => [
        rule.replace("mossbury/", ""),
        fixes.map((fix) =>
          text
            .slice(fix.edits[0]?.start)
            .split("\n")
            .find((line) => line !== ""),
        ),
      ]);
    const head = "---\nkind: noting-report\n---\n\n# Ponds\n\nThere are six.\n";
    const closed = "\n## Exempt appendix B\n\nA sum.\n";
    assert.deepEqual(edits(head + closed), [
      ["law", ["## Exempt appendix B"]],
      ["offer", ["## Exempt appendix B"]],
      ["trees", ["## Exempt appendix B"]],
    ]);
    // The heading of a section is no statement in it.
    assert.deepEqual(edits(`${head}\n## Legal powers\n\nOne.\n${closed}`).at(-1), ["law", ["## Exempt appendix B"]]);
  });

  it("look only in their kinds, sections and zones", () => {
    const scoped = `
  - { id: soon, why: Say when., kinds: noting-report, sections: [finance], avoid: [in due course], ${examples} }
  - { id: shut, why: Say less., zones: closed, avoid: [as you know], ${examples} }
`;
    const report = (kind: string) =>
      `---\nkind: ${kind}\n---\n\n## Finance\n\nIn due course.\n\n## Legal\n\nIn due course, as you know.\n\n## Part II\n\nIt was late, as you know.\n`;
    assert.deepEqual(check(scoped, report("noting-report")).words, ["In due course", "as you know"]);
    assert.deepEqual(check(scoped, report("committee-report")).words, ["as you know"]);
    // A rule that is regraded is about no more kinds than before.
    assert.deepEqual(check(scoped, report("minutes"), "rules: { mossbury/soon: error }").words, ["as you know"]);
  });

  it("tell words that are somebody's or code from those around them", () => {
    const zoned = `
  - { id: said, why: Say less., zones: quoted, avoid: [moonshine], ${examples} }
  - { id: open, why: Say less., zones: open, avoid: [sunshine], ${examples} }
  - { id: code, why: Say less., zones: code, pattern: kaboodle, ${examples} }
`;
    const text = `---\nkind: minutes\n---\n\nCouncillor Reed said: “The moonshine and the sunshine are good for you and me.” No moonshine, but sunshine.\n\nA \`kaboodle\` and a kaboodle.\n`;
    const { findings } = check(zoned, text);
    assert.deepEqual(
      findings.map(({ rule, span }) => [rule, text.slice(span.start - 5, span.end)]),
      [
        ["mossbury/said", "“The moonshine"],
        ["mossbury/open", " but sunshine"],
        ["mossbury/code", "\n\nA `kaboodle"],
      ],
    );
    const tried = (zone: string, word: string) => {
      const yaml = own(`
  - { id: it, why: W., zones: ${zone}, avoid: [${word}], examples: { found: "A [[${word}]].", quiet: A word. } }
`);
      return tryOwnRules(yaml, readPack(yaml).protocol!.ownRules, readPack(yaml).protocol!, generic);
    };
    for (const zone of ["quoted", "code", "backgroundPapers", "closed", "foreword"])
      assert.deepEqual(tried(zone, "moonshine"), [], zone);
  });

  it("put nothing in place of names, numbers, sums and days without asking", () => {
    const safe = `
  - { id: s, why: X., fix: safe, avoid: [{ phrase: going forward, instead: from now on }, { phrase: leverage, instead: use }, { phrase: seven, instead: several }, { phrase: per annum, instead: each year }, { phrase: january, instead: midwinter }], ${examples} }
`;
    const trusts = (line: string) =>
      check(safe, `---\nkind: minutes\n---\n\n${line}\n`).findings.map(({ fixes }) => fixes[0]?.trust);
    for (const line of [
      "Going forward, officers meet.",
      "Officers leverage the site.",
      "Leverage of the site may help.",
      "The plan is agreed. Going forward, it may change.",
    ])
      assert.deepEqual(trusts(line), ["safe"], line);
    for (const line of [
      "It was paid to Going Forward Ltd.",
      "Leverage Partners wrote it.",
      "Mr Leverage came.",
      "The cost is £4 million per annum.",
      "There are seven of them.",
      "It was paid in January.",
      "Leverage 4 sites.",
    ])
      assert.deepEqual(trusts(line), ["judgement"], line);
  });

  it("say where a statement has to stand, and offer it there", () => {
    const asks = `
  - { id: law, why: X., kinds: [committee-report, press-release], sections: legal, statement: [the monitoring officer concurs], insert: The monitoring officer concurs., ${examples} }
`;
    const head = "---\nkind: committee-report\ntitle: T\n---\n\n## Purpose\n\nThe monitoring officer concurs.\n";
    for (const [text, where] of [
      [`${head}\n## Legal comments\n\nNone.\n`, "under “Legal comments”"],
      [head, "under a heading such as “Legal implications”"],
    ] as const) {
      const { findings, report } = check(asks, text);
      const [law, ...more] = findings.filter(({ rule }) => rule === "mossbury/law");
      assert.ok(law?.message.includes(`“the monitoring officer concurs” ${where}`), law?.message);
      assert.equal(more.length, 0);
      const mended = mend(report.text, law?.fixes[0]);
      assert.deepEqual(check(asks, mended).findings, []);
    }
    const { protocol } = readPack(own(asks));
    const begun = newReport(protocol!, "press-release", { statements: [], today: "2026-12-01" });
    assert.deepEqual(check(asks, begun).findings, []);
  });

  it("ask for a statement in a part only where that part is there", () => {
    const asks = `
  - { id: shut, why: X., kinds: committee-report, zones: closed, statement: [do not copy this part], insert: Do not copy this part., ${examples} }
`;
    const open = "---\nkind: committee-report\ntitle: T\n---\n\n## Purpose\n\nIt is open.\n";
    assert.deepEqual(check(asks, open).findings, []);
    const { findings, report } = check(asks, `${open}\n## Part II\n\nIt is shut.\n\n## Part II annex\n\nMore.\n`);
    const [shut] = findings;
    const text = mend(report.text, shut?.fixes[0]);
    assert.deepEqual(check(asks, text).findings, []);
    assert.ok(
      !newReport(readPack(own(asks)).protocol!, "committee-report", { statements: [], today: "2026-12-01" }).includes(
        "copy",
      ),
    );
  });

  it("are refused what has no effect, and a sentence that does not state what is asked for", () => {
    const told = (rule: string) =>
      readPack(own(`  - { id: x, why: X., kinds: minutes, ${rule}, ${examples} }\n`))
        .problems.map(({ message }) => message)
        .join();
    assert.match(told("heading: Trees, zones: closed"), /“zones” does not go with heading/);
    assert.match(told("field: title, sections: legal"), /“sections” does not go with field/);
    assert.match(told("statement: [it is so], zones: [quoted]"), /no quotation or code says it/);
    const yaml = own(`
  - { id: x, why: X., kinds: minutes, statement: [copies in braille], insert: Large print is offered., examples: { found: None., quiet: Copies in braille. } }
`);
    const { protocol } = readPack(yaml);
    assert.match(
      tryOwnRules(yaml, protocol!.ownRules, protocol!, generic)[0]?.message ?? "",
      /is not satisfied by this sentence/,
    );
  });

  it("know a heading by what stands before its colon", () => {
    const asks = `  - { id: h, why: X., kinds: minutes, heading: "Carbon: what it emits", ${examples} }\n`;
    assert.deepEqual(check(asks, "---\nkind: minutes\n---\n\n## Carbon\n\nNone.\n").findings, []);
  });

  it("find patterns in time that grows with the text alone", () => {
    const pattern = `
  - id: minute-number
    why: Minutes are cited by year and number.
    pattern: 'min(?:ute)?\\s+no\\.?\\s*\\d+(?!)'
    ${examples}
`;
    assert.match(
      readPack(own(pattern)).problems[0]?.message ?? "",
      /own-rules › 1 › pattern: The pattern cannot be used: /,
    );
    const good = pattern.replace("(?!)", "");
    assert.deepEqual(check(good, "🚌 See Minute no. 12 and min no 7.\n").words, ["Minute no. 12", "min no 7"]);
    // An engine that tries every way would not end within the runner's patience.
    for (const slow of ["(a+)+$", "(a|aa)*b", "a.*b|c"]) patternPlaces(slow, "a".repeat(100_000), 50);
    assert.equal(patternProblem("x*"), "it matches a text without words");
  });

  it("ask for a statement, a heading and a field of the kinds that must have them", () => {
    const asks = `
  - { id: open-offer, why: Groups are equal., kinds: [group-briefing], statement: [Every group may have this briefing], insert: Every group may have this briefing., ${examples} }
  - { id: tree-line, why: Trees matter., kinds: [group-briefing], heading: Trees, guidance: Say which., ${examples} }
  - { id: lead, why: Somebody leads., kinds: [group-briefing], field: lead-member, ${examples} }
`;
    const bare = "---\nkind: group-briefing\ntitle: Ponds\n---\n\n## Facts\n\nThere are six.\n";
    const { findings, report } = check(asks, bare);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ["mossbury/lead", "mossbury/open-offer", "mossbury/tree-line"],
    );
    const inserted = findings.flatMap(({ fixes }) => fixes.map(({ edits }) => edits[0]?.text.trim()));
    assert.deepEqual(inserted, ["Every group may have this briefing.", "## Trees\n\n[To be completed. Say which.]"]);
    assert.equal(report.text.slice(findings[0]?.span.start, findings[0]?.span.end), "Ponds");
    const full = `${bare.replace("title", "lead-member: Councillor Reed\ntitle")}\nOn request, every group may have this briefing.\n\n**Trees:** Two oaks.\n`;
    assert.deepEqual(check(asks, full).findings, []);
    assert.deepEqual(check(asks, bare.replace("group-briefing", "minutes")).findings, []);
    assert.deepEqual(check(asks, "# A note\n\nNothing that is a report.\n").findings, []);
  });

  it("stand in evenhand.yml too, with the council's name before theirs", () => {
    const yml = `own-rules:\n  - { id: ours, why: Ours., clauses: 6.6.3, avoid: [our lot], ${examples} }\n`;
    const read = readSettings(`council: portsmouth\nrules: { portsmouth/ours: error }\n${yml}`, { rules, packs });
    assert.deepEqual(read.problems, []);
    const checker = createChecker({ rules, packs, formats });
    const report = readMarkdown("---\nkind: minutes\n---\n\nOur lot won.\n").report;
    const { findings } = checker.check(report, checker.effective(report, read.settings));
    const [ours] = findings.filter(({ rule }) => rule === "portsmouth/ours");
    assert.deepEqual([ours?.severity, ours?.clauses], ["error", [{ council: "portsmouth", clause: "6.6.3" }]]);
    const alone = readSettings(yml.replace("clauses: 6.6.3, ", ""), { rules, packs });
    assert.deepEqual(
      alone.settings.ownRules.map(({ id }) => id),
      ["own/ours"],
    );
    const wrong = readSettings(`council: portsmouth\n${yml.replace("6.6.3", "6.6.33")}`, { rules, packs });
    assert.match(wrong.problems[0]?.message ?? "", /no clause “6\.6\.33”\. Did you mean “6\.6\.3”/);
    const lost = yml.replace("clauses: 6.6.3", "sections: [finance, legl]");
    for (const [council, pack] of [
      ["council: portsmouth\n", "portsmouth"],
      ["", "generic"],
    ] as const)
      assert.deepEqual(
        readSettings(council + lost, { rules, packs }).problems.map(({ message }) => message),
        [`No section of the pack “${pack}” has the role “legl”. Did you mean “legal”?`],
      );
    const gone = readSettings(`council: gone.yml\n${lost}`, { rules, packs, packAt: () => undefined });
    assert.deepEqual(gone.problems, [], "what the pack has is not known");
  });

  it("are tried on their examples", () => {
    const told = (yaml: string) => {
      const { protocol } = readPack(own(yaml));
      const text = own(yaml);
      return tryOwnRules(text, protocol?.ownRules ?? [], protocol ?? generic, generic).map(
        ({ message, span }) => `${message} @${text.slice(span.start, span.end)}`,
      );
    };
    assert.deepEqual(told(jargon), []);
    assert.deepEqual(told(jargon.replace("More [[blue sky thinking]].", "Nothing.")), [
      '“mossbury/jargon” finds nothing in this example. @"Nothing."',
    ]);
    assert.deepEqual(told(jargon.replace("[[blue sky thinking]]", "blue sky [[thinking]]")), [
      '“mossbury/jargon” finds “blue sky thinking” in this example, not “thinking”. @"More blue sky [[thinking]]."',
    ]);
    assert.deepEqual(told(jargon.replace("quiet: The Blue", "quiet: Synergy and the Blue")), [
      "“mossbury/jargon” finds “Synergy” in this example, which it should leave alone. @Synergy and the Blue Sky Thinking Trust.",
    ]);
    assert.match(
      told(jargon.replace("instead: new ideas", "instead: synergy"))[0] ?? "",
      /is itself found .* @synergy$/,
    );
  });
});

describe("what is wrong in a pack", () => {
  const cases: readonly (readonly [yaml: string, message: RegExp, at: string])[] = [
    ["id: x\n", /council/, ""],
    [
      top.replace("manual:", "rules: [party-nam], manual:"),
      /no rule “party-nam”\. Did you mean “party-name”/,
      "party-nam",
    ],
    [top.replace(/manual: .* \}/, "}"), /Clause “4” names no rule/, '"4"'],
    [`${top}  - { id: "4", requires: Again., manual: It is there already. }\n`, /two clauses “4”/, '"4"'],
    [
      `${top}  - { id: "5", aliases: ["3", "5"], requires: Again., manual: It is there already. }\n`,
      /“5” is this clause's own number/,
      '"5"',
    ],
    [
      `${top}sections: [{ role: trees, title: Trees }, { role: trees, title: More trees }]\n`,
      /two sections with the role “trees”/,
      "trees",
    ],
    [`${top}rules: { party-name: { local-grups: [A] } }\n`, /no option “local-grups”/, "local-grups"],
    [`${top}fields: [{ field: lead-membr, label: Lead }]\n`, /Did you mean “lead-member”/, "lead-membr"],
    [`${top}sections: [{ role: finanse, title: Money }]\n`, /is it “finance”/, "finanse"],
    [own(`  - { id: a, why: B., avoid: [bad], pattern: x, ${examples} }\n`), /looks for one thing/, "x"],
    [own(`  - { id: a, why: B., ${examples} }\n`), /Say what “a” looks for/, ""],
    [own(`  - { id: a, why: B., avoid: [bad], insert: x, ${examples} }\n`), /“insert” goes with statement/, "x"],
    [own(`  - { id: a, why: B., heading: Trees, ${examples} }\n`), /Say under kinds/, "Trees"],
    [own(`  - { id: a, why: B., field: led, kinds: motion, ${examples} }\n`), /no field “led”/, "led"],
    [own(`  - { id: a, why: B., message: "{wrods}", avoid: [bad], ${examples} }\n`), /not \{wrods\}/, '"{wrods}"'],
    [
      own(`  - { id: a, why: B., fix: safe, avoid: [{ phrase: 12 lamps, instead: x }], ${examples} }\n`),
      /not safe/,
      "",
    ],
    [
      own(`  - { id: a, why: B., sections: tres, avoid: [bad], ${examples} }\n`),
      /No section of this pack has the role/,
      "tres",
    ],
    [own(`  - { id: a, why: B., clauses: "9", avoid: [bad], ${examples} }\n`), /no clause “9”/, '"9"'],
    [own(`  - { id: a, wy: B., why: B., avoid: [bad], ${examples} }\n`), /“wy” is not a key.*Did you mean “why”/, "wy"],
    [own(`  - { id: A b, why: B., avoid: [bad], ${examples} }\n`), /short name in lower case/, "A b"],
  ];
  for (const [yaml, message, at] of cases)
    it(`is told at its place: ${message.source}`, () => {
      const { problems } = readPack(yaml);
      const [first] = problems.filter((problem) => message.test(problem.message));
      assert.ok(first, problems.map((problem) => problem.message).join("\n"));
      if (at !== "") assert.equal(yaml.slice(first.span.start, first.span.end).trim(), at);
    });

  it("costs the rest of it nothing where it only names what is not there", () => {
    const { protocol } = readPack(top.replace("manual:", "rules: [party-nam, party-name], manual:"));
    assert.deepEqual(protocol?.clauses[0]?.rules, [{ rule: "party-nam" }, { rule: "party-name" }]);
  });
});
