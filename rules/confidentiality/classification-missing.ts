import { reportRule } from "../../core/rule/rule.ts";

/** What an author may choose from; which one is right is for the author to say. */
const choices = [
  ["public", "Public"],
  ["part-exempt", "Public, with exempt parts"],
  ["exempt", "Exempt"],
] as const;

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
  // The marking may also stand alone at the top, as "NOT FOR PUBLICATION" or "PART I".
  gather: ({ text }) => (marking.test(text.trim()) ? text : undefined),
  *judge(_outline, markings, { meta: { classification } }) {
    const rewrites = choices.map(([value, label]) => ({
      key: "classification",
      label: "Classification",
      value,
      trust: "judgement" as const,
      title: `Classify as ${label.toLowerCase()}`,
    }));
    if (!classification) {
      if (!markings.some(({ block }) => block < openingBlocks))
        yield { at: { title: true }, message: "missing", rewrites };
    } else if (classification.raw === "") yield { at: { field: "classification" }, message: "blank" };
    else if (classification.value === undefined)
      yield { at: { field: "classification" }, message: "unknown", data: { words: classification.raw } };
  },
});

/** Only what stands at the top marks the report. */
const openingBlocks = 15;
const marking =
  /^(?:(?:this (?:report|document|briefing) is )?(?:public|unrestricted|open|not for publication|exempt|confidential(?: ?\/ ?exempt)?|restricted|part (?:i{1,2}|[12ab])|official(?:-sensitive)?))\b.{0,60}$|^(?:classification|status|marking)\s*[:–-]\s*\S/i;
