import { readFileSync } from "node:fs";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { wordSet } from "../../core/pattern/regex.ts";
import { noSettings } from "../../core/protocol/protocol.ts";
import { sentences } from "../../core/report/sentences.ts";
import type { Rule } from "../../core/rule/rule.ts";
import { createChecker } from "../../core/run/checker.ts";
import { packs } from "../../protocols/index.generated.ts";

/** How many of something were as they should be. */
export interface Share {
  readonly good: number;
  readonly all: number;
  /** The words of each that was not. */
  readonly details: readonly string[];
}

/**
 * Names that can only be a party's in a British text: a yardstick of its own, so that a rule is not measured by its own
 * list.
 */
const partyNames =
  /\b(?:(?:Labour|Conservative|Green|Liberal Democrat|Co-operative|Scottish National|Ulster Unionist|Democratic Unionist|Social Democratic and Labour) Party|Conservatives|Liberal Democrats?|Lib Dems?|Plaid Cymru|SNP|Sinn F[ée]in|UKIP|DUP|SDLP|UUP|Reform UK|Tory|Tories|(?:Labour|Conservative) (?:government|Government|councillors?|Councillors?|MPs?|Group|ministers))\b/;

/** Of the sentences of partisan texts that name a party of the United Kingdom, those in which the rule finds a name. */
export function namedParties(files: readonly string[], rule: Rule): Share {
  const checker = createChecker({ rules: [rule], packs, formats: [] });
  let all = 0;
  const details: string[] = [];
  for (const file of files) {
    const { report } = readMarkdown(readFileSync(file, "utf8"));
    const { findings } = checker.check(report, checker.effective(report, noSettings, "", { kind: "committee-report" }));
    for (const block of report.blocks) {
      for (const { start, end, text } of sentences(block.prose.text)) {
        if (!partyNames.test(text)) continue;
        all++;
        const from = block.span.start + block.prose.source({ start, end }).start;
        const to = block.span.start + block.prose.source({ start, end }).end;
        if (!findings.some(({ span }) => span.start < to && span.end > from)) details.push(text);
      }
    }
  }
  return { good: all - details.length, all, details };
}

/** Words that name a party or something else, as words.md lists them. */
const homographs = wordSet`
  Labour Conservative Conservatives Liberal Green Greens Reform Independent Independents Alliance Union Unionist
  Nationalist Party Administration Opposition Leader Cabinet Group Left Right Momentum Focus Unite Change Volt First
`;

/**
 * Where CrossNER's labels call no party what is one to a reader: each place was read, and is told by the words around
 * it.
 */
const partiesToAReader: readonly string[] = [
  "the Greens formed a joint list with the Italian",
  "the Greens formed a joint list with the Movement",
  "the Liberal Democrats were reduced",
  "traditionally Conservative seat",
  "first Labour MPs",
  "lost by the Conservatives",
  "few Conservative gains",
  "territory for the Conservatives",
  "stood as Conservative candidate",
];

export interface Homographs {
  /** By the labels as they are. */
  readonly asLabelled: Share;
  /** Without the places where the labels are wrong. */
  readonly asRead: Share;
}

/**
 * Capitalised homographs of CrossNER's sentences (word, tab, label) that the labels say are no part of a party's name,
 * and whether the rule leaves them alone.
 */
export function quietHomographs(file: string, rule: Rule): Homographs {
  const checker = createChecker({ rules: [rule], packs, formats: [] });
  let all = 0;
  let mislabelled = 0;
  const details: string[] = [];
  const wrong: string[] = [];
  for (const sentence of readFileSync(file, "utf8").split(/\r?\n\r?\n/)) {
    let text = "";
    const places: { readonly start: number; readonly end: number }[] = [];
    for (const line of sentence.split(/\r?\n/)) {
      const [word = "", label = "O"] = line.split("\t");
      if (text !== "" && !/^[,.;:)’']/.test(word)) text += " ";
      if (homographs.has(word) && !/politicalparty/.test(label))
        places.push({ start: text.length, end: text.length + word.length });
      text += word;
    }
    if (places.length === 0) continue;
    const { report } = readMarkdown(text);
    const { findings } = checker.check(report, checker.effective(report, noSettings, "", { kind: "committee-report" }));
    for (const { start, end } of places) {
      all++;
      const isParty = partiesToAReader.some((words) => {
        const at = text.indexOf(words);
        return at >= 0 && at <= start && end <= at + words.length;
      });
      if (isParty) mislabelled++;
      if (!findings.some(({ span }) => span.start < end && span.end > start)) continue;
      const told = `${text.slice(Math.max(0, start - 60), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 60)}`;
      details.push(told);
      if (!isParty) wrong.push(told);
    }
  }
  return {
    asLabelled: { good: all - details.length, all, details },
    asRead: { good: all - mislabelled - wrong.length, all: all - mislabelled, details: wrong },
  };
}
