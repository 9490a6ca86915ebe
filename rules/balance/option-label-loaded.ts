import { regex } from "../../core/pattern/regex.ts";
import { leavesRoom } from "../../core/report/blanks.ts";
import type { Span } from "../../core/report/span.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { idiomRule } from "../neutrality/idioms/idiomRule.ts";
import { readsAsLoaded } from "../secondLook/loadedNames.ts";
import { optionNames } from "./options/optionNames.ts";

const names = lexicons["option-names"];

export const optionLabelLoaded = idiomRule({
  id: "option-label-loaded",
  family: "balance",
  summary: "An option is praised or damned by its name",
  why: "A name is read before the analysis and repeated in the debate. “The sensible choice” and “Managed decline” settle the matter before anything is weighed.",
  severity: "warning",
  kinds: { minutes: "info", motion: "off", constitutional: "info", "election-notice": "off" },
  zones: { quoted: "off", backgroundPapers: "off" },
  // Names are read for what they are like too, and so in every block.
  lexicons: [names],
  offers: [{ with: "[insert a neutral name]", trust: "judgement" }],
  messages: {
    turn: "“{words}” in the name of an option judges it. Name the option by what would be done, and leave the judgement to the merits and demerits.",
    seems:
      "The name “{name}” may judge the option. If it does, name it by what would be done, and leave the judgement to the merits and demerits.",
    loaded:
      "The name “{name}” judges the option (“{word}”). Name it by what would be done, such as “Close at weekends”, and leave the judgement to the merits and demerits.",
  },
  idiom: { marks: "words", message: "turn", as: "words" },
  examples: {
    finds: [
      { text: "Option A ([[the sensible choice]])" },
      { text: "**Option C – [[Mothball and decay]]**" },
      { text: "## Options\n\n| Option | Cost |\n| --- | --- |\n| 1. [[Kick the can down the road]] | nil |\n" },
    ],
    quiet: [
      { text: "Option A (officers' recommendation)" },
      { text: "Option C – Mothball the building" },
      { text: "Option 2: Low-cost repair" },
      { text: "A sensible timetable for option 2 would be eight weeks.", note: "No part of its name" },
    ],
  },
  limits: "A name that is loaded by what it leaves out, and irony.",
  *check(block) {
    const hits = block.hits(names);
    const unsaid: Span[] = [];
    let spoken = false;
    for (const { start, end, inPassing, oneWord } of optionNames(block)) {
      const inside = hits.filter((hit) => hit.start >= start && hit.end <= end);
      const name = block.text.slice(start, end);
      if (block.quoted({ start, end }) || leavesRoom(name) || termOfTrade.test(name)) continue;
      const hit =
        inside.find(({ phrase }) => phrase.tier === "strong") ??
        inside.find(({ phrase }) => phrase.tier === "doubt") ??
        (oneWord ? undefined : inside.find((one) => isMost(name, one.end - one.start)));
      if (!hit && !inPassing && !oneWord) unsaid.push({ start, end });
      if (!hit) continue;
      spoken = true;
      yield {
        at: { start, end },
        message: "loaded",
        data: { name, word: block.text.slice(hit.start, hit.end) },
        ...(hit.phrase.tier === "strong" && !inPassing && !isProperName(block.text, hit)
          ? {}
          : { severity: "info" as const }),
      };
    }
    // Where one name of a paragraph is found by its words, likeness has nothing to add.
    if (spoken) return;
    for (const at of unsaid) {
      const name = block.text.slice(at.start, at.end);
      if (readsAsLoaded(name)) yield { at, message: "seems", data: { name }, severity: "info" };
    }
  },
});

/** "Golden Jubilee Hall", "Bold Street": the word is a place's. */
const isProperName = (text: string, { start, end }: Span): boolean =>
  /^[A-Z]/.test(text.slice(start)) && /^ [A-Z]/.test(text.slice(end)) && !/^[A-Z]+$/.test(text.slice(start, end));

/** The word is the name itself, or one of a few such names side by side. */
function isMost(name: string, length: number): boolean {
  const parts = name
    .split(/[,;]|\band\b|\bor\b/)
    .map((part) =>
      part
        .replace(
          /\([^()]*\)?|["“”'‘’]|\b(?:the|a|an|our|option|choice|course|way|approach|route|path)\b|^\s*\(?[ivx\d]+\)/gi,
          "",
        )
        .trim(),
    );
  return parts.some((part) => part !== "" && part.length <= length + 1) && /[A-Z]|choice|way|option/.test(name);
}

const termOfTrade = regex.i`
  \b(?:
    fair (?:rent|trade|wage|cost|funding formula)|good (?:design|practice) (?:guide|code)|
    best (?:value|start|consideration)|smart (?:meters?|cards?|motorway|ticketing)|safe(?:r)? (?:routes?|streets?)|
    listed|broken (?:windows?|slabs?|kerbs?|pipes?)|axe (?:throwing|yard)|luxury (?:flats?|goods)|
    family silver (?:collection|band)|obvious (?:hazards?)|nuclear (?:power|site|licen\w+)|
    golden (?:jubilee|hour|gates?)|^vandalism$|responsible (?:officer|body|authority|person)|bold street
  )\b
`;
