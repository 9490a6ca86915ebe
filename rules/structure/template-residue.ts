import { blockRule } from "../../core/rule/rule.ts";

/** What templates leave behind. Each alternative is linear: no nested repetition. */
const residues: readonly (readonly [RegExp, "guidance" | "filler" | "choice" | "comment"])[] = [
  [
    /\[\s*(?:insert|enter|add|type|click|delete|strike|complete|state|describe|include|do not include|give|provide|set out|note to|guidance|name of|date of|amount|officer|councillor|tbc\b|to be (?:confirmed|completed|added)|x{2,}|…|\.\.\.)[^\]\n]{0,200}\]/gi,
    "guidance",
  ],
  [/<\s*(?:insert|enter|add|type|name|date|title|amount)\b[^<>\n]{0,80}>/gi, "guidance"],
  [
    /\((?:please )?(?:delete|strike out|cross out|remove) (?:as|whichever|where|if|this|these|those|one)\b[^)\n]{0,80}\)|\*?\b(?:delete|strike out) as (?:applicable|appropriate|necessary|required)\b/gi,
    "choice",
  ],
  [
    /\b(?:click (?:or tap )?here to enter (?:text|a date)\.?|lorem ipsum\b|(?:this (?:section|paragraph|heading) should|authors should) (?:include|set out|state|explain|describe)\b)/gi,
    "guidance",
  ],
  [/\{(?:>>[^{}]{0,500}<<|\+\+[^{}]{0,500}\+\+|--[^{}]{0,500}--|~~[^{}]{0,500}~~)\}/g, "comment"],
  [/(?<![\p{L}\p{N}])(?:[xX]{3,}|X{2})(?![\p{L}\p{N}/-])|(?<![\p{L}\p{N}_])_{5,}(?![\p{L}\p{N}_])|\?{3,}/gu, "filler"],
];

/** A note on a law report, a quoted slip, an interval: brackets that belong to the text. */
const innocent = /^\[(?:\d{4}|sic|\d+\s*,\s*\d+|\.\.\.|…)\]$/i;

export const templateResidue = blockRule({
  id: "template-residue",
  family: "structure",
  summary: "Guidance, placeholders or choices of the template are still in the text",
  why: "A reader cannot tell what was meant, and a published placeholder shows that nobody read the report through.",
  severity: "error",
  zones: { quoted: "same" },
  messages: {
    guidance: "“{words}” is left from the template. Write what it asks for, or take it out.",
    filler: "“{words}” stands for something that is still to be written. Write it, or take the line out.",
    choice: "“{words}” asks for a choice. Keep what applies and delete the rest.",
    comment: "An editing note is left in the text. Settle it and take it out.",
  },
  examples: {
    finds: [
      { text: "The cost falls on [[[insert budget]]]." },
      { text: "Decision taken by: Cabinet/Committee [[(delete as applicable)]]" },
      { text: "Author: [[xxxxx]]" },
      { text: "The scheme opens in May. [[{>>JB: check the date<<}]]" },
    ],
    quiet: [
      { text: "See Marks v Hart [2019] EWCA Civ 1.", note: "A law report" },
      { text: "One resident wrote that the road was “to [sic] narrow”." },
      { text: "The index lies in the interval [0, 5]." },
      { text: "The tender was let under framework XX/12." },
      {
        text: "This report was approved / approved as amended / deferred by the Cabinet.",
        note: "An approval block that is completed at the meeting",
      },
    ],
  },
  *check({ text }) {
    const found: { start: number; end: number }[] = [];
    for (const [pattern, message] of residues) {
      for (const match of text.matchAll(pattern)) {
        const at = { start: match.index, end: match.index + match[0].length };
        if (innocent.test(match[0]) || found.some((other) => at.start < other.end && other.start < at.end)) continue;
        if (message === "filler" && /^_/.test(match[0]) && /\bsign(?:ed|ature)\b|\bdate\b/i.test(text)) continue;
        found.push(at);
        yield { at, message, data: { words: match[0] } };
      }
    }
  },
});
