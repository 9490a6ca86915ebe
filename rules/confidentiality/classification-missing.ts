import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Meta } from "../../core/report/meta.ts";
import { isPage, recordLabels } from "../../core/report/printedRecord.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { addedFields } from "../../core/rule/rewrites.ts";
import { type NewField, reportRule } from "../../core/rule/rule.ts";
import { exemptionFields } from "./exemptions/exemptionFields.ts";

/** What an author may choose from; which one is right is for the author to say. */
const choices = [
  ["public", "Public"],
  ["part-exempt", "Public, with exempt parts"],
  ["exempt", "Exempt"],
] as const;

/** Words without one of which nothing says who may see a report. */
const markings = cues(
  "classification-markings",
  oneLine`
    public|unrestricted|restricted|open|release|publication|exempt|confidential|private|disclosable|part i|part ii|
    part 1|part 2|part a|part b|official|decision status|key decision|call-in|call in
  `,
);

export const classificationMissing = reportRule({
  id: "classification-missing",
  family: "confidentiality",
  summary: "The report does not say whether it is public, exempt or confidential",
  why: "Whoever handles the report must see at once who may read it. A report without a marking is published by mistake, or kept back by mistake.",
  severity: "error",
  kinds: {
    "press-release": "off",
    minutes: "off",
    motion: "off",
    constitutional: "off",
    "election-notice": "off",
    "ward-notice": "off",
  },
  messages: {
    missing:
      "This report has no classification. Say in its header or front matter whether it is public, exempt or confidential.",
    blank: "The classification is blank. Say whether the report is public, exempt or confidential.",
    unknown:
      "“{words}” does not say who may see the report. Write public, exempt or confidential, or the council's own marking such as Part I.",
  },
  examples: {
    finds: [
      { text: "# [[Street lighting]]\n\n**Meeting:** Cabinet\n\n## 1. Purpose\n\nTo agree a programme.\n" },
      {
        text: "# Street lighting\n\n**Meeting:** Cabinet\n\n**[[Classification]]:**\n\n## 1. Purpose\n\nTo agree a programme.\n",
      },
      { text: "---\nkind: committee-report\ntitle: [[Allotments]]\n---\n\n# Allotments\n\nText.\n" },
    ],
    quiet: [
      { text: "# Street lighting\n\n**Classification:** Unrestricted\n\n## 1. Purpose\n\nTo agree a programme.\n" },
      { text: "# Street lighting\n\nStatus: For general release\n\n## 1. Purpose\n\nTo agree a programme.\n" },
      {
        text: "# Street lighting\n\n| **Confidentiality** | Part I – Official |\n| --- | --- |\n\n## 1. Purpose\n\nTo agree a programme.\n",
      },
    ],
  },
  cues: markings,
  gather: ({ text }) => {
    const alone = text.trim().replace(/^\p{Lu}\p{L}+ \/ (?=[A-Z])/u, "");
    const marked =
      stated.test(text) ||
      closing.test(alone) ||
      titled.test(alone) ||
      marking.test(alone) ||
      spoken.test(text.slice(0, 2000));
    const filled = value.test(alone);
    const printed = recordLabels(text).length > 0;
    return marked || filled || printed
      ? { marked, filled, printed, ...(stated.test(text) ? { stated: true } : {}) }
      : undefined;
  },
  *judge({ sections }, markings, { meta }) {
    const { classification } = meta;
    const top = markings.filter(({ block }) => block < openingBlocks);
    const marked = top.some(({ fact }) => fact.marked) || markings.some(({ fact }) => fact.stated);
    const rewrites = choices.map(([value, label]) =>
      addedFields(
        `Classify as ${label.toLowerCase()}`,
        { key: "classification", label: "Classification", value },
        ...groundOf(value, meta),
      ),
    );
    if (!classification) {
      if (marked) return;
      const roles = new Set(sections.map(({ role }) => role));
      const formal = roles.has("recommendations") || roles.has("purpose");
      // A website's page of a decision has no place for a marking.
      const printed = isPage(markings);
      if (isReport(meta, formal) && !printed) yield { at: { title: true }, message: "missing", rewrites };
      else if (formal || printed) yield { at: { title: true }, message: "missing", rewrites, severity: "info" };
    } else if (classification.raw === "") {
      // Text out of a PDF has the label on one line and its value on another.
      if (!marked && !top.some(({ fact }) => fact.filled))
        yield {
          at: { field: "classification" },
          message: "blank",
          rewrites: classification.from === "frontMatter" ? rewrites : [],
        };
    } else if (classification.value === undefined)
      yield { at: { field: "classification" }, message: "unknown", data: { words: classification.raw } };
  },
});

/** What keeps a report back needs its ground; a header has no place for it. */
const groundOf = (value: string, { frontMatter, header, exemption }: Meta): readonly NewField[] =>
  value === "public" || exemption || (header && !frontMatter) ? [] : exemptionFields;

/**
 * Does the text present itself as a report? Appendices, assessments and letters have a date or a title at most; a
 * report names the body it goes to, or has front matter.
 */
function isReport({ frontMatter, header, meeting, ...fields }: Meta, formal: boolean): boolean {
  if (frontMatter) return true;
  if (!header) return false;
  const stated = Object.values(fields).filter((field) => field !== undefined).length;
  return (
    (meeting !== undefined && meeting.raw.length <= longestName && (formal || stated > 0)) || (formal && stated > 0)
  );
}

/** A committee's name is shorter than this; what is longer is a sentence that happens to follow “To:”. */
const longestName = 120;
/** Only what stands at the top marks the report. */
const openingBlocks = 15;
const words = oneLine`
  (?:
    public|unrestricted|not restricted|open|for general release|for publication|not for publication|not exempt|
    (?:non-)?exempt|part[- ]exempt|(?:non-)?confidential(?: ?\/ ?exempt)?|restricted|private|disclosable|
    part:? (?:i{1,2}|[12ab])|official(?:-sensitive)?
  )
`;
/** What may follow such a word in a marking: "Public health" and "Open to call-in" are none. */
const behind = oneLine`
  \W*$|\s?[^\w\s]|
  \s(?:
    report|item|paper|document|session|business|agenda|meeting|part|version|information|material|appendi\w+|annex\w*|
    and|or|with|without|except|apart|save|but|to (?:the )?(?:public|all)|by|under|from|until|because|as|in|for|pursuant|
    section|paragraph|i{1,2}|[12ab]
  )\b
`;
/** The marking may stand alone at the top, as "NOT FOR PUBLICATION" or "PART I", or be printed as a form's heading. */
const marking = new RegExp(
  `^(?:(?:this (?:report|document|briefing|paper|record) is )?${words})\\b(?=${behind}).{0,60}$|^for publication\\b`,
  "i",
);
/** A label and its value in a run of others, as text out of a PDF has them. */
const spoken = regex.i`
  \b(?:classification|status|marking|confidentiality|(?:report|item) type|session|public access)\s*[:–—-]\s*${words}\b
`;
/** At the top, which appendices are closed: then the rest is open. */
const closing = regex.i`
  ^(?:the )?(?:appendi(?:x|ces)|annex(?:es)?) [\w, &]{1,30}?(?: (?:of|to) (?:this|the) report)? (?:is|are)
  \ (?:not for publication|exempt|confidential)\b
`;
/** A title with the marking behind it: "Depot (Public)", "Agenda item 7 – Depot [OPEN]". */
const titled = regex.i`
  ^(?!appendi|annex|enclos|background|the (?:appendi|annex)).{3,120}[([]
  (?:public|open|unrestricted|exempt|confidential|part (?:[12ab]|i{1,2}))[)\]]$
`;
/** Anywhere, what the report holds, in so many words. */
const stated = regex.i`
  ^is this report restricted for\b|^appendix \w{1,2}\s?[–—:-]\s?exempt information$|
  ^exempt (?:decision|item|paper)\s?[:?]\s?(?:no|none|yes|n\/a|not applicable)\b|
  \((?:open|public|exempt|confidential|closed|private) (?:business|session|item|agenda|report|part)\)|
  \bthis report contains (?:both )?exempt and non-?exempt information\b|
  \b(?:this|the) report (?:does not contain|contains no) (?:any )?(?:exempt|confidential)\b|
  \bno (?:exempt|confidential)(?: or (?:exempt|confidential))? (?:information|material|matters?) in (?:this|the)
  \ report\b
`;
const value = new RegExp(`^${words}\\b.{0,30}$`, "i");
