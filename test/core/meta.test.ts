import assert from "node:assert/strict";
import { readMarkdown } from "../../core/formats/markdown.ts";
import type { Field, Meta, MetaKey } from "../../core/report/meta.ts";

const read = (text: string) => readMarkdown(text).report;
const value = (field: Field<unknown> | undefined): unknown => field?.value;
const at = (text: string, field: Field<unknown> | undefined): string =>
  field ? text.slice(field.span.start, field.span.end) : "";

describe("front matter", () => {
  for (const key of ["constructor", "toString", "valueOf", "__proto__", "hasOwnProperty"])
    it(`takes “${key}” for a name like any other that it does not know`, () => {
      const { meta, problems } = read(`---\nkind: minutes\n${key}: Mears\n---\n\n# T\n\n${key}: Mears\n`);
      assert.equal(value(meta.kind), "minutes");
      assert.deepEqual(
        problems.map(({ message }) => message),
        [`“${key}” is not a key of the front matter.`],
      );
      assert.deepEqual(Object.keys(read(`Title: Lamps\n${key}: Mears\n\nThe lamps.\n`).meta).includes(key), false);
    });

  it("takes the last of two keys at any depth, as settings do, and of other names for one key", () => {
    const text =
      "---\nkind: motoin\nkind: minutes\nbriefing: { topic: Lamps, topic: Piers }\nportfolio-holder: A\ncabinet-member: B\n---\n\n# T\n";
    const { meta, problems } = read(text);
    assert.deepEqual(
      [value(meta.kind), value(meta.briefing), value(meta.leadMember)],
      ["minutes", { topic: "Piers" }, "B"],
    );
    assert.equal(at(text, meta.kind), "minutes");
    assert.deepEqual(
      problems.filter(({ message }) => /twice/.test(message)).map(({ message }) => message),
      ["kind", "topic", "cabinet-member"].map((key) => `“${key}” is given twice; the last one counts.`),
    );
    assert.equal(problems.length, 5);
  });

  it("names the line that lacks the space behind its colon, and not all of the front matter", () => {
    for (const [lines, place] of [
      ["kind:minutes", "kind:minutes"],
      ["title: Lamps\nkind:minutes\nversion: 2", "kind:minutes"],
      ["briefing:\n  topic:Lamps", "topic:Lamps"],
      ["briefing:\n  group: A\n  topic:Lamps", "topic:Lamps"],
    ] as const) {
      const text = `---\n${lines}\n---\n\n# T\n`;
      const { problems } = read(text);
      assert.equal(problems.length, 1, JSON.stringify(problems));
      const [{ message, span, instead }] = problems as [(typeof problems)[0]];
      assert.match(message, /here has to be a space behind the colon/);
      assert.equal(text.slice(span.start, span.end), place);
      assert.equal(instead?.text, place.replace(":", ": "));
    }
    assert.deepEqual(read("---\ntitle: At 10:30, see http://a.b\n---\n\n# T\n").problems, []);
  });

  it("reads every key with the place of its value", () => {
    const text =
      '---\ntitle: "Lamps"\ndate: 2026-12-03\nwards: [All]\nkey-decision: yes\nversion: 0.3\nbriefing:\n  requested-on: 2026-11-02\n  non-members-present: no\n---\n\n# Lamps\n';
    const { meta, problems } = read(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [value(meta.title), value(meta.date), value(meta.wards), value(meta.keyDecision), value(meta.version)],
      ["Lamps", "2026-12-03", ["All"], true, "0.3"],
    );
    assert.equal(at(text, meta.title), '"Lamps"');
    assert.equal(at(text, meta.wards), "[All]");
    assert.equal(meta.briefing?.value.requestedOn, "2026-11-02");
    assert.equal(meta.briefing?.value.nonMembersPresent, false);
    const part = meta.briefing?.parts?.requestedOn;
    assert.equal(text.slice(part?.start, part?.end), "2026-11-02");
  });

  it("takes several groups for one briefing's, and knows the place of each appendix", () => {
    const text =
      "---\nappendices:\n  - { id: A, title: Map }\n  - { id: B, title: Costs }\nbriefing:\n  group: [Hill Group, Quay Group, Lea Group]\n---\n";
    const { meta, problems } = read(text);
    assert.deepEqual(problems, []);
    assert.equal(meta.briefing?.value.group, "Hill Group, Quay Group and Lea Group");
    const part = meta.appendices?.parts?.B;
    assert.equal(text.slice(part?.start, part?.end), "{ id: B, title: Costs }");
  });

  it("takes a value out of a list however its letters stand", () => {
    const { meta, problems } = read("---\nclassification: Part exempt\nkind: Committee report\nstatus: Final\n---\n");
    assert.deepEqual(problems, []);
    assert.deepEqual([value(meta.classification), value(meta.kind)], ["part-exempt", "committee-report"]);
  });

  const wrong: readonly (readonly [string, string, RegExp, string, string])[] = [
    ["an unknown key", "clasification: public", /classification/, "warning", "clasification"],
    ["an unknown key below a key", "briefing:\n  requested-bye: Leader", /requested-by/, "warning", "requested-bye"],
    ["a value outside its list", "kind: comittee-report", /committee-report/, "error", "comittee-report"],
    ["a day that is not one", "date: 2026-02-30", /date/, "error", "2026-02-30"],
    ["a wrong type", "title: [a, b]", /text/, "error", "[a, b]"],
    ["a wrong appendix", "appendices:\n  - { id: A, title: Map, classification: secret }", /public/, "error", "secret"],
  ];
  for (const [name, line, message, severity, place] of wrong) {
    it(`says at its place that there is ${name}, and keeps the rest`, () => {
      const text = `---\n${line}\nmeeting: Cabinet\n---\n\nWords.\n`;
      const { meta, problems, blocks } = read(text);
      assert.equal(problems.length, 1, JSON.stringify(problems));
      assert.match(problems[0]?.message ?? "", message);
      assert.equal(problems[0]?.severity, severity);
      assert.equal(text.slice(problems[0]?.span.start, problems[0]?.span.end), place);
      assert.equal(value(meta.meeting), "Cabinet");
      assert.equal(blocks.length, 1);
    });
  }

  it("keeps what is right beside what is wrong under one key", () => {
    const { meta, problems } = read(
      "---\nbriefing:\n  group: Quayside Group\n  requested-on: soon\n  requested-bye: Leader\nexemption:\n  paragraphs: [3]\n  review: [1]\n---\n",
    );
    assert.equal(problems.length, 3);
    assert.deepEqual(value(meta.briefing), { group: "Quayside Group" });
    assert.deepEqual(value(meta.exemption), { paragraphs: ["3"] });
  });

  it("keeps what is right of a value in which something is wrong", () => {
    const { meta, problems } = read(
      "---\ndate: 3 December 2026\nexemption:\n  paragraphs: [3]\n  public interest: It outweighs.\nappendices:\n  - { id: A, title: Map, classification: secret }\n  - { id: B }\n  - { id: C, title: Plan }\nbriefing:\n  group: Quayside Group\n  requested-on: 2 November 2026\n  non-members-present: perhaps\n---\n",
    );
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        "date: This is not a date in the form 2026-12-03.",
        "“public interest” is not a key of “exemption”. Did you mean “public-interest”?",
        "appendices › 1 › classification: Write one of public, part-exempt, exempt, confidential.",
        "“title” is missing from “appendices › 2”.",
        "briefing › requested-on: This is not a date in the form 2026-12-03.",
        "briefing › non-members-present: Write yes or no here.",
      ],
    );
    assert.equal(value(meta.date), "3 December 2026");
    assert.deepEqual(value(meta.exemption), { paragraphs: ["3"] });
    assert.deepEqual(value(meta.appendices), [
      { id: "A", title: "Map" },
      { id: "C", title: "Plan" },
    ]);
    assert.deepEqual(JSON.parse(JSON.stringify(value(meta.briefing))), {
      group: "Quayside Group",
      requestedOn: "2 November 2026",
    });
  });

  it("understands what a header would print in place of its own keys and values, and tells that they are wrong", () => {
    const { meta, problems } = read(
      '---\nportfolio-holder: Councillor A. Dane\ncommittee: Cabinet\nclassification: Open\nkind: cabinet report\nkey-decision: "Yes, ref 26/014"\ngroup: Quayside Group\nclearance: "Finance: S. Roy, 3 May 2027; Legal: T. Ahmed"\n---\n',
    );
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        "“portfolio-holder” is not a key of the front matter. Did you mean “lead-member”?",
        "“committee” is not a key of the front matter. Did you mean “meeting”?",
        "classification: Write one of public, part-exempt, exempt, confidential.",
        "kind: Write one of committee-report, noting-report, decision-record, group-briefing, member-briefing, ward-notice, press-release, monitoring-officer-report, planning-report, member-report, minutes, motion, constitutional, election-notice.",
        "key-decision: Write yes or no here.",
        "“group” is not a key of the front matter. It belongs under “briefing”.",
        "“clearance” is not a key of the front matter. Did you mean “cleared-by”?",
        "clearance: Write lines of the form “key: value” under this.",
      ],
    );
    assert.equal(value(meta.leadMember), "Councillor A. Dane");
    assert.equal(value(meta.meeting), "Cabinet");
    assert.equal(value(meta.classification), "public");
    assert.equal(value(meta.kind), "committee-report");
    assert.equal(value(meta.keyDecision), true);
    assert.deepEqual(value(meta.clearedBy), { Finance: "S. Roy, 3 May 2027", Legal: "T. Ahmed" });
  });

  it("takes a marking that means nothing for stated, and its own key before another name of it", () => {
    const { meta } = read("---\ncommittee: Council\nmeeting: Cabinet\nclassification: green\n---\n");
    assert.equal(value(meta.meeting), "Cabinet");
    assert.deepEqual([meta.classification?.raw, value(meta.classification)], ["green", undefined]);
  });

  it("reads a line with a second colon, says in plain words what is wrong with it, and keeps what follows", () => {
    const { meta, problems } = read("---\ntitle: Lamps: a review\nmeeting: Cabinet\n---\n\nWords.\n");
    assert.deepEqual([value(meta.title), value(meta.meeting)], ["Lamps: a review", "Cabinet"]);
    assert.match(
      problems.map(({ message }) => message).join(),
      /^This line cannot be read: a second colon stands in it\. [^,]*$/,
    );
    const papers = read("---\nbackground-papers:\n  - Survey: part two\n  - Ledger\n---\n");
    assert.deepEqual([value(papers.meta.backgroundPapers), papers.problems], [["Survey: part two", "Ledger"], []]);
    for (const [line, message] of [
      ["author: @clerk", /cannot begin with this sign/],
      ["author: 'clerk", /quotation mark that opens above/],
      ["wards:\n\t- Quay", /begins with a tab/],
      ["author: [clerk", /bracket that opens above/],
      ["no key", /not of the form “key: value”/],
    ] as const)
      assert.match(
        read(`---\n${line}\nmeeting: Cabinet\n---\n`)
          .problems.map(({ message }) => message)
          .join(),
        message,
      );
  });

  it("says where YAML breaks off, and still reads the body", () => {
    const { problems, blocks } = read("---\ntitle: [a\nmeeting: Cabinet\n---\n\nWords.\n");
    assert.equal(problems[0]?.severity, "error");
    assert.equal(blocks.at(-1)?.prose.text, "Words.");
  });

  it("says that the closing fence is missing", () => {
    const { problems } = read("---\ntitle: Lamps\n\n# Lamps\n\nWords.\n");
    assert.match(problems[0]?.message ?? "", /no end/);
  });

  it("is not fooled by a thematic break at the top, nor by aliases that multiply", () => {
    assert.deepEqual(read("---\n\nWords.\n").problems, []);
    const bomb = `---\na: &a [x, x]\n${[..."bcdefghij"].map((key, i) => `${key}: &${key} [${"*".concat("abcdefghi"[i] ?? "a")}, ${"*".concat("abcdefghi"[i] ?? "a")}]`).join("\n")}\ntitle: *j\n---\n`;
    assert.ok(read(bomb).problems.length > 0);
  });
});

describe("the header of a briefing", () => {
  const forms: readonly (readonly [string, string])[] = [
    [
      "bold labels",
      "# Tolls\n\n**Requested by:** Group Secretary\n\n**Attendees:** Members; Markets Officer\n\n**Non-members present:** None\n\n## Facts\n",
    ],
    [
      "a table",
      "# Tolls\n\n| Requested by | Group Secretary |\n| --- | --- |\n| Attendees | Members; Markets Officer |\n| Non-members present | No |\n\n## Facts\n",
    ],
    [
      "label lines",
      "Requested by: Group Secretary\nAttendees: Members; Markets Officer\nNon-members present: no\n\n## Facts\n",
    ],
  ];
  for (const [name, text] of forms) {
    it(`is read from ${name}, each fact with its place`, () => {
      const { briefing } = read(text).meta;
      assert.deepEqual(briefing?.value, {
        requestedBy: "Group Secretary",
        attendees: ["Members", "Markets Officer"],
        nonMembersPresent: false,
      });
      const part = briefing?.parts?.attendees;
      assert.equal(text.slice(part?.start, part?.end), "Members; Markets Officer");
    });
  }
});

describe("the header block", () => {
  it("may have several labels with their values in a row of a table", () => {
    const text =
      "# The pier\n\n| **Report to:** | Cabinet | **Date:** | 3 March 2027 |\n| --- | --- | --- | --- |\n| Wards: | All | Key decision: | Yes |\n\n## 1. Purpose\n";
    const { meta } = readMarkdown(text).report;
    assert.deepEqual(
      [meta.meeting, meta.date, meta.keyDecision].map((field) => field && text.slice(field.span.start, field.span.end)),
      ["Cabinet", "3 March 2027", "Yes"],
    );
    assert.deepEqual(meta.wards?.value, ["All"]);
    assert.equal(text.slice(meta.date?.label.start, meta.date?.label.end), "Date");
  });

  it("has the names that councils give to its fields", () => {
    const text = [
      "# The pier",
      "Decision-making body: Cabinet",
      "Date of committee: 3 March 2027",
      "Submitted by: Director of Place",
      "Lead officer: Head of Harbours",
      "Portfolio: Assets",
      "Ward(s)/Division(s) affected: Quay, Marsh",
      "Type of decision: Non-key",
      "",
      "## 1. Purpose",
    ].join("\n\n");
    const { meta } = readMarkdown(text).report;
    const { meeting, date, responsibleOfficer, author, leadMember, wards, keyDecision } = meta;
    assert.deepEqual(
      [meeting, date, responsibleOfficer, author, leadMember].map((field) => field?.raw),
      ["Cabinet", "3 March 2027", "Director of Place", "Head of Harbours", "Assets"],
    );
    assert.deepEqual(wards?.value, ["Quay", "Marsh"]);
    assert.equal(keyDecision?.value, false);
    const other = readMarkdown(text.replace("Non-key", "Key")).report;
    assert.equal(other.meta.keyDecision?.value, true);
  });

  const forms: readonly (readonly [string, string])[] = [
    ["label lines", "To: Cabinet – 30 January 2027\nReport title: Lamps\nClassification: Unrestricted\n\n1. Purpose\n"],
    [
      "bold labels",
      "# Council\n\n**To:** Cabinet – 30 January 2027\n\n**Report title:** Lamps\n\n**Classification:** Unrestricted\n\n## 1. Purpose\n",
    ],
    [
      "bold labels with the colon outside",
      "**To**: Cabinet – 30 January 2027\n**Report title**: Lamps\n**Classification**: Unrestricted\n\n# 1. Purpose\n",
    ],
    [
      "bold labels without a colon",
      "Ashdale Council\n\n**Committee** Cabinet – 30 January 2027\n**Title** Lamps\n**Classification** Unrestricted\n\n**1. PURPOSE**\n",
    ],
    [
      "labels in italics",
      "# Council\n\n*To:* Cabinet – 30 January 2027\n\n*Report title:* Lamps\n\n*Classification:* Unrestricted\n\n## 1. Purpose\n",
    ],
    [
      "a list",
      "# Council\n\n- **To:** Cabinet – 30 January 2027\n- **Report title:** Lamps\n- **Classification:** Unrestricted\n\n## 1. Purpose\n",
    ],
    [
      "a numbered list",
      "1. To: Cabinet – 30 January 2027\n2. Report title: Lamps\n3. Classification: Unrestricted\n\n# 1. Purpose\n",
    ],
    [
      "a quotation",
      "> **To:** Cabinet – 30 January 2027\n> **Report title:** Lamps\n> **Classification:** Unrestricted\n\n# 1. Purpose\n",
    ],
    [
      "one line with breaks of HTML",
      "**To:** Cabinet – 30 January 2027<br>**Report title:** Lamps<br/>**Classification:** Unrestricted\n\n# 1. Purpose\n",
    ],
    [
      "rows of dots",
      "To ........ Cabinet – 30 January 2027\nReport title ........ Lamps\nClassification … Unrestricted\n\n# 1. Purpose\n",
    ],
    [
      "dashes",
      "Committee – Cabinet – 30 January 2027\nReport title – Lamps\nClassification – Unrestricted\n\n# 1. Purpose\n",
    ],
    [
      "a table with numbered rows",
      "| | | |\n| --- | --- | --- |\n| 1 | To | Cabinet – 30 January 2027 |\n| 2 | Report title | Lamps |\n| 3 | Classification | Unrestricted |\n\n## Purpose\n",
    ],
    [
      "a table",
      "# Council\n\n| **To:** | Cabinet – 30 January 2027 |\n| --- | --- |\n| Report title | Lamps |\n| **Classification:** | Unrestricted |\n\n## Purpose\n",
    ],
  ];
  for (const [name, text] of forms) {
    it(`is read from ${name}`, () => {
      const { meta } = read(text);
      assert.deepEqual(
        [value(meta.meeting), value(meta.title), value(meta.classification)],
        ["Cabinet – 30 January 2027", "Lamps", "public"],
      );
      assert.equal(at(text, meta.title), "Lamps");
    });
  }

  it("is read from under a title that says what the paper is, but not from a section that begins with words", () => {
    const under = read(
      "# Ashdale Council\n\n## News release\n\n**Title:** Lamps\n\n**Date:** 9 April 2027\n\n### Lit again\n",
    );
    assert.deepEqual([value(under.meta.title), value(under.meta.date)], ["Lamps", "9 April 2027"]);
    assert.equal(read("# Ashdale\n\n## Lamps\n\nThere are 40.\n\nDate: soon\n").meta.date, undefined);
  });

  it("takes a title with a colon in it for a title, whatever parts it from its label", () => {
    for (const line of [
      "Title – Lamps: the third year",
      "Title\tLamps: the third year",
      "**Title**\n\nLamps: the third year\n\n**Date**\n\n4 May 2027\n\n**Meeting**\n\nCabinet",
    ])
      assert.equal(read(`${line}\n\n## Purpose\n`).meta.title?.raw, "Lamps: the third year", line);
  });

  it("takes no answer for a label, and no post for one because of its brackets", () => {
    const { meta } = read(
      "| | | | |\n|---|---|---|---|\n| Purpose | To light the lane | Key decision | Yes, forward plan reference 26/04 |\n\n## 1. Purpose\n",
    );
    assert.equal(meta.keyDecision?.value, true);
    const below = "**Report of**\n\nExecutive Director (Roads)\n\n**Date**\n\n4 May 2027\n\n**Meeting**\n\nCabinet\n";
    assert.equal(read(`${below}\n## Purpose\n`).meta.responsibleOfficer?.raw, "Executive Director (Roads)");
  });

  it("reads no header from a section in which two labels stand, nor from a table's heads", () => {
    const { meta } = read(
      "# Lamps\n\n## Site and area\n\nThe lane is dark.\n\n| Ward | Lamps |\n|---|---|\n| Mill | 12 |\n",
    );
    assert.equal(meta.wards, undefined);
  });

  const formed: readonly (readonly [string, MetaKey])[] = [
    ["Accountable director", "responsibleOfficer"],
    ["Executive sponsor", "responsibleOfficer"],
    ["Presented by", "responsibleOfficer"],
    ["Report contact", "author"],
    ["Drafted by", "author"],
    ["Date and time of meeting", "date"],
    ["Meeting on", "date"],
    ["Deciding body", "meeting"],
    ["Meeting and date", "meeting"],
    ["Title of paper", "title"],
    ["Cabinet member/s", "leadMember"],
    ["Which wards are affected?", "wards"],
    ["Ward/s", "wards"],
    ["Key decision number", "forwardPlan"],
    ["Date issued", "published"],
    ["Exempt or open", "classification"],
  ];
  for (const [label, key] of formed)
    it(`knows “${label}”, which is made up of words that it knows`, () =>
      assert.ok(read(`Subject: Lamps\n\n${label}: Public 4 May 2027\n\n## Purpose\n`).meta[key]));

  it("takes what is decided or brought up for no date", () => {
    for (const label of ["Decision", "Issue", "Consideration"])
      assert.deepEqual(Object.keys(read(`${label}: 4 May 2027\n\n## Purpose\n`).meta), []);
  });

  const answers: readonly (readonly [string, boolean])[] = [
    ["[ ] Yes [x] No", false],
    ["[x] Yes [ ] No", true],
    ["No.", false],
    ["Not key", false],
    ["This is not a key decision", false],
    ["This is a key decision", true],
  ];
  for (const [answer, value] of answers)
    it(`reads “${answer}” as ${value ? "a" : "no"} key decision`, () =>
      assert.equal(read(`Title: Lamps\n\nKey decision: ${answer}\n\n## Purpose\n`).meta.keyDecision?.value, value));

  it("takes no bold word of a sentence for a label", () => {
    assert.equal(read("**Title** of the plan is long.\n\n## Purpose\n").meta.title, undefined);
    assert.equal(read("- Date – the one on the plan\n- Lamps\n\n## Purpose\n").meta.title, undefined);
    assert.deepEqual(read("**Lamps** Forty of them.\n\n## Purpose\n").meta, {});
  });

  it("keeps the names in brackets together", () => {
    const { wards } = read("**Wards affected:** Ward 4 (Abbey and Quay), Mill\n\n## Purpose\n").meta;
    assert.deepEqual(value(wards), ["Ward 4 (Abbey and Quay)", "Mill"]);
  });

  for (const label of ["Report of", "Report of the", "Report from", "Reporting officer"])
    it(`reads who answers for it behind “${label}”`, () =>
      assert.equal(
        value(read(`**Report to:** Cabinet\n\n**${label}:** Head of Parks\n\n## Purpose\n`).meta.responsibleOfficer),
        "Head of Parks",
      ));

  const markings: readonly (readonly [string, unknown])[] = [
    ["Part I – Official", "public"],
    ["For general release", "public"],
    ["Public with accompanying exempt report", "part-exempt"],
    ["Restricted in part – Annex 4", "part-exempt"],
    ["Exempt (Appendix B only)", "part-exempt"],
    ["Partially exempt", "part-exempt"],
    ["Exempt in its entirety", "exempt"],
    ["Public; contains no exempt information", "public"],
    ["PUBLIC (Appendix 2 exempt)", "part-exempt"],
    ["Public – exempt appendix B", "part-exempt"],
    ["Public (Appendix 2 not exempt)", "public"],
    ["Cyhoeddus / Public", "public"],
    ["Eithriedig / Exempt", "exempt"],
    ["Public; contains exempt appendices", "part-exempt"],
    ["Part II", "exempt"],
    ["Not for publication", "exempt"],
    ["Restricted", "exempt"],
    ["Confidential", "confidential"],
    ["TBC", undefined],
  ];
  for (const [words, classification] of markings) {
    it(`takes “${words}” for ${classification ?? "no classification"}`, () =>
      assert.equal(value(read(`Status: ${words}\n\n# Purpose\n`).meta.classification), classification));
  }

  const kindsOf: readonly (readonly [string, unknown])[] = [
    ["Kind: Constitutional", "constitutional"],
    ["**Kind:** Monitoring Officer report", "monitoring-officer-report"],
    ["**Document type:** Record of executive decision", "decision-record"],
    ["| Type of report | For noting |", "noting-report"],
    ["Report type: Key", undefined],
    ["Kind: of a muddle", undefined],
  ];
  for (const [line, kind] of kindsOf)
    it(`reads “${line}” as ${kind ?? "no kind"}`, () =>
      assert.equal(value(read(`Title: Lamps\n${line}\n\n# Purpose\n`).meta.kind), kind));

  const closures: readonly (readonly [string, unknown])[] = [
    ["Restricted: No", "public"],
    ["Restricted: Yes", "exempt"],
    ["Restricted reports: Is this report restricted? No", "public"],
    ["Is this report restricted? Yes", "exempt"],
    ["Is this report restricted?   Yes     No  X", "public"],
    ["Is this report restricted? Yes ☒ No ☐", "exempt"],
    ["Does the report contain confidential or exempt information? ☐ Yes ☒ No", "public"],
    ["Does the report contain confidential or exempt information? ☒ Yes ☐ No", "part-exempt"],
    ["| Does the report contain confidential or exempt information? | ☒ Yes | ☐ No |", "part-exempt"],
    ["Is this report restricted? | No", "public"],
    ["Exempt: see Appendix B", undefined],
    ["| **Restricted** | Report open; Annex B restricted until the lease is signed |", "part-exempt"],
    ["Exempt?: In part", "part-exempt"],
    ["Restricted: Yes – appendix 2 only", "part-exempt"],
    ["Restricted: The report is unrestricted", "public"],
    ["Restricted: the usual places", undefined],
    ["Restricted: No\nClassification: Public", "public"],
    ["For publication: Yes [No if exempt – delete whichever is not so]", "public"],
    ["For publication: No [Yes if not exempt]", "exempt"],
  ];
  for (const [line, classification] of closures)
    it(`reads “${line}” as ${classification ?? "no classification"}`, () =>
      assert.equal(value(read(`Title: Lamps\n${line}\n\n# Purpose\n`).meta.classification), classification));

  const labels: readonly (readonly [string, unknown])[] = [
    ["| Is this report exempt? | No |", "public"],
    ["Public or private: Public", "public"],
    ["Private item: No", "public"],
    ["Classification: No exempt information", "public"],
    ["Classification: For general publication", "public"],
    ["**Confidentiality** Part I", "public"],
    ["**Restricted item** – No", "public"],
    ["Exclusion of press and public: Not applicable", "public"],
    ["Publication: This report is public", "public"],
    ["Publication: 12 May 2027", undefined],
    ["Access to information: Unrestricted", "public"],
    ["Access to information: the register is at the Guildhall", undefined],
    ["Part exempt: Yes", "part-exempt"],
    ["| Contains Confidential or Exempt Information | NO – Public |", "public"],
    ["| Contains any exempt material? | Yes |", "part-exempt"],
    ["**Contains exempt information?** No", "public"],
    ["| Exempt from publication | No |", "public"],
    ["Exemption: None", "public"],
    ["Exemption: Paragraph 3 of Schedule 12A", "exempt"],
    ["Exempt appendices: Appendix C", "part-exempt"],
    ["Are these papers private? No", undefined],
    ["| Can this report be published? | Yes |", "public"],
    ["Report for publication: No", "exempt"],
    ["| Is the report open or exempt? | Open |", "public"],
    ["Exclusion of press and public: Not required", "public"],
    ["Exempt items: see the agenda", undefined],
    ["Not for publication: Appendix B by virtue of paragraph 3 of Schedule 12A", "part-exempt"],
    ["Meeting: Cabinet | Date: 3 May 2027 | Status: Public", "public"],
    ["Meeting: Cabinet\tStatus: Exempt", "exempt"],
  ];
  for (const [line, classification] of labels)
    it(`reads who may see it from “${line}”`, () =>
      assert.equal(value(read(`Title: Lamps\n${line}\n\n# Purpose\n`).meta.classification), classification));

  const banners: readonly (readonly [string, unknown])[] = [
    ["NOT FOR PUBLICATION", "exempt"],
    ["**NOT FOR PUBLICATION** by virtue of paragraph 3 of Part 1 of Schedule 12A", "exempt"],
    ["Not for publication under paragraphs 1 and 4 of Schedule 12A", "exempt"],
    ["EXEMPT – paragraph 4", "exempt"],
    ["PART II – NOT FOR PUBLICATION", "exempt"],
    ["**CONFIDENTIAL**", "confidential"],
    ["Appendix 2 is not for publication by virtue of paragraph 3", "part-exempt"],
    ["NOT FOR PUBLICATION – APPENDIX B (PARAGRAPH 3)", "part-exempt"],
    ["EXEMPT FROM DISCLOSURE by virtue of paragraphs 3 and 4 of Part 1 of Schedule 12A", "exempt"],
    ["**PRIVATE** – This report is exempt under section 50A(4) and paragraph 6 of Schedule 7A", "exempt"],
    ["This item is likely to be considered in private by virtue of paragraph 3", "exempt"],
    ["PINK PAPER: exempt, paragraph 3", "exempt"],
    ["Restricted item: members will be asked to exclude the public under Schedule 6", "exempt"],
    ["Part exempt – Appendix 2 is exempt under paragraph 3", "part-exempt"],
    ["This report is public; Appendix B is exempt under paragraph 3.", "part-exempt"],
    ["PART I (OPEN TO THE PUBLIC)", "public"],
    ["PUBLIC REPORT", "public"],
    ["This report is open to the public.", "public"],
    ["This is a public report with an exempt Appendix 2.", "part-exempt"],
    ["DRAFT – NOT FOR PUBLICATION", undefined],
    ["NOT FOR PUBLICATION UNTIL 4 MAY", undefined],
    ["Confidential", undefined],
    ["Open spaces are kept by the parks team.", undefined],
    ["The public inquiry was held in May.", undefined],
    ["Private landlords may apply for a grant.", undefined],
    ["Restricted parking was considered in 2024.", undefined],
    ["The item was considered in private.", undefined],
  ];
  for (const [line, classification] of banners)
    it(`takes “${line}” alone in a line at the top for ${classification ?? "no marking"}`, () => {
      const text = `# Lamps\n\n${line}\n\nMeeting: Cabinet\n\n## Purpose\n\nWords.\n`;
      const { meta, blocks } = read(text);
      assert.equal(value(meta.classification), classification);
      if (classification !== undefined) assert.equal(at(text, meta.classification).includes(line.slice(3, 8)), true);
      const closed = classification === "exempt" || classification === "confidential";
      assert.equal(blocks.at(-1)?.zone, closed ? "closed" : "open");
    });

  for (const lines of [
    "# CABINET – 10 NOVEMBER 2026",
    "**Report to Cabinet, 10 November 2026**",
    "CABINET\n\nTuesday 10th November 2026",
    "Meeting of the Cabinet on 10 November 2026",
    "10 November 2026\n\n**CABINET**",
    "CABINET / 10 NOVEMBER 2026",
    "Item 7 | Cabinet | 10 November 2026",
    "Report of the Director of Place to the Cabinet meeting of 10 November 2026.",
  ])
    it(`reads the meeting and its day from “${lines}”`, () => {
      const text = `# Harbourside Council\n\n${lines}\n\nReport of the Director of Place\n\n## Purpose\n\nWords.\n`;
      const { meta } = read(text);
      assert.match(at(text, meta.meeting), /^cabinet$/i);
      assert.match(at(text, meta.date), /^(?:tuesday )?10(?:th)? november 2026$/i);
      assert.equal(meta.header, undefined);
    });

  it("takes neither a body nor a day alone, nor what a sentence says, for the meeting", () => {
    for (const lines of ["CABINET", "10 November 2026", "The Cabinet met on 10 November 2026 and agreed the plan."]) {
      const { meta } = read(`# Harbourside Council\n\n${lines}\n\n## Purpose\n\nWords.\n`);
      assert.deepEqual([meta.meeting, meta.date], [undefined, undefined]);
    }
  });

  it("takes a label's word before that of a line without", () => {
    const { meta } = read("# Lamps\n\nPUBLIC REPORT\n\nMeeting: Cabinet\nClassification: Exempt\n\n## Purpose\n");
    assert.equal(value(meta.classification), "exempt");
  });

  it("ends where the body begins, and yields to the front matter", () => {
    assert.equal(read("# Lamps\n\n**Date:** 3 May\n\n## 1. Purpose\n\nTitle: not this\n").meta.title, undefined);
    const { meta }: { meta: Meta } = read("---\ntitle: From above\n---\n\nTitle: From below\n\n# Purpose\n");
    assert.equal(value(meta.title), "From above");
  });

  it("closes the whole report where it is exempt", () => {
    assert.equal(read("Classification: Exempt\n\n# Purpose\n\nWords.\n").blocks.at(-1)?.zone, "closed");
  });
});
