import assert from "node:assert/strict";
import { readMarkdown } from "../../../core/formats/markdown.ts";
import { appendicesOf } from "../../../core/review/appendices.ts";
import { markingOf } from "../../../core/review/marking.ts";
import { titleOf } from "../../../core/review/reviewReport.ts";
import { outlineOf, roleFinder } from "../../../core/run/outline.ts";
import { packs } from "../../../protocols/index.generated.ts";

const roleOf = roleFinder(packs.find(({ id }) => id === "generic") ?? assert.fail());

const read = (text: string) => {
  const { report } = readMarkdown(text);
  return appendicesOf(report, outlineOf(report, roleOf).sections).map(({ name, title, classification }) =>
    [name, title, classification ?? "not marked"].join(" | "),
  );
};

const both = ["Appendix A | Harbour chart | not marked", "Appendix B | Offers | exempt"];
const forms: Readonly<Record<string, string>> = {
  "items of a list": "- Appendix A – Harbour chart\n- Appendix B – Offers (exempt, paragraph 3)\n",
  "lines, one of them with the law behind it":
    "Appendix A: Harbour chart\n\nAppendix B: Offers – not for publication by virtue of paragraph 3 of Schedule 12A\n",
  "letters alone": "- A. Harbour chart\n- B. Offers (EXEMPT)\n",
  "the marking before the name": "Appendix A – Harbour chart\n\nExempt Appendix B – Offers\n",
  "one sentence":
    "The following are attached: Appendix A, Harbour chart, and Appendix B, Offers, which is exempt under paragraph 3.\n",
  "a table with a column for the paragraph":
    "| Ref | Title | Exemption paragraph |\n| --- | --- | --- |\n| A | Harbour chart | |\n| B | Offers | 3 |\n",
  "a table with a column for each paragraph":
    "| Ref. | Title | Exemption paragraph (if any) | | |\n| --- | --- | --- | --- | --- |\n| | | 1 | 2 | 3 |\n| A | Harbour chart | | | |\n| B | Offers | | | x |\n",
};

describe("the appendices that a report lists", () => {
  for (const [form, text] of Object.entries(forms))
    it(`are read from ${form}`, () => assert.deepEqual(read(`# Quay\n\n## Appendices\n\n${text}`), both));

  it("are read from the front matter, a line, and a heading of their own for those that are exempt", () => {
    assert.deepEqual(
      read(
        "---\nappendices:\n  - { id: A, title: Harbour chart }\n  - { id: B, title: Offers, classification: exempt }\n---\n\n# Quay\n",
      ),
      both,
    );
    assert.deepEqual(read("# Quay\n\nMeeting: Cabinet\nAppendices: A – Harbour chart; B – Offers (exempt)\n"), both);
    assert.deepEqual(
      read("# Quay\n\n## Appendices\n\n- Appendix A: Harbour chart\n\n## Exempt appendices\n\n- Appendix B: Offers\n"),
      both,
    );
  });

  it("keep the word and number that they are called by", () => {
    assert.deepEqual(read("# Quay\n\n## Annexes\n\n1. Annex 1 Tides\n2. Annex 2 Advice (confidential)\n"), [
      "Annex 1 | Tides | not marked",
      "Annex 2 | Advice | confidential",
    ]);
    assert.deepEqual(read("# Quay\n\n## Appendices\n\n1. Tides\n2. Offers (exempt)\n"), [
      "Appendix 1 | Tides | not marked",
      "Appendix 2 | Offers | exempt",
    ]);
  });

  it("are marked by a sentence elsewhere", () =>
    assert.deepEqual(
      read(
        "# Quay\n\n## Background\n\nThe offers are in exempt Appendix B; Appendix C is not for publication.\n\n## Appendices\n\n- Appendix A: Public notice\n- Appendix B: Offers\n",
      ),
      ["Appendix A | Public notice | not marked", "Appendix B | Offers | exempt", "Appendix C |  | exempt"],
    ));

  it("are not what words mention in passing, nor none", () => {
    assert.deepEqual(read("# Quay\n\n## Background\n\nThe public can see Appendix A. A bid is exempt.\n"), []);
    assert.deepEqual(read("# Quay\n\n## Appendices\n\nNone\n"), []);
    assert.deepEqual(read("# Quay\n\nMeeting: Cabinet\nAppendices: None\n"), []);
  });
});

describe("the marking of a report as a whole", () => {
  const whole = (text: string) => markingOf(readMarkdown(text).report, [], (words) => words)[0]?.marking;

  it("names the paragraphs that the front matter or the marking itself gives", () => {
    assert.equal(
      whole("---\nclassification: exempt\nexemption: { paragraphs: ['3'] }\n---\n\n# Quay\n"),
      "exempt, paragraph 3",
    );
    assert.equal(
      whole("# Quay\n\nNOT FOR PUBLICATION by virtue of paragraphs 1 and 3 of Part 1 of Schedule 12A\n"),
      "exempt, paragraphs 1 and 3",
    );
    assert.equal(whole("# Quay\n\nStatus: Part exempt\n"), "part exempt");
    assert.equal(whole("# Quay\n"), "not classified");
  });
});

describe("the title of a review sheet", () => {
  const title = (text: string) => titleOf(readMarkdown(text).report);

  it("is the header's, else the first heading that does not name the council, the body or the day", () => {
    assert.equal(title("# Quay Council\n\nTitle: The pier\n"), "The pier");
    assert.equal(
      title(
        "# QUAY COUNCIL\n\n## CABINET – 3 MAY 2027\n\n### REPORT OF THE HARBOUR MASTER\n\n### Repair of the pier\n\nWords.\n",
      ),
      "Repair of the pier",
    );
    assert.equal(title("# Quay Council\n\nWords.\n"), "Quay Council");
    assert.equal(title("Words.\n"), undefined);
  });
});
