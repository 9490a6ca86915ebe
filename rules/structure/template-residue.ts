import { isBlankValue } from "../../core/report/blanks.ts";
import type { Field, MetaKey } from "../../core/report/meta.ts";
import { type ReportContext, type Rewrite, reportRule } from "../../core/rule/rule.ts";
import { groupsIn, type Residue, residueCues, residues } from "./residues.ts";
import { residueFixes } from "./template-residue/residueFixes.ts";

interface Left extends Residue {
  readonly words: string;
  /** Nothing else stands in its paragraph. */
  readonly alone: boolean;
  readonly rewrites: readonly Rewrite[];
}

/** Finds what a template, a form or an editor left behind in a report and in its front matter. */
export const templateResidue = reportRule({
  id: "template-residue",
  family: "structure",
  summary: "Guidance, placeholders or choices of the template are still in the text",
  why: "A reader cannot tell what was meant, and a published placeholder shows that nobody read the report through.",
  severity: "error",
  zones: { quoted: "same" },
  messages: {
    guidance: "“{words}” is left from the template. Write what it asks for, or take it out.",
    fields: "Still to be filled in here: {words}. Write each, or take its line out.",
    filler: "“{words}” stands for something that is still to be written. Write it, or take the line out.",
    choice: "“{words}” asks for a choice. Keep what applies and delete the rest.",
    comment: "An editing note is left in the text. Settle it and take it out.",
    open: "“{words}” stands where a fact is expected. Give it, or say when and by whom it will be settled.",
    broken: "“{words}” is a reference that no longer leads anywhere. Mend it or write out what it meant.",
    example: "“{words}” is an example from the template. Put the real name or take it out.",
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
  limits:
    "It sees no template text that reads like a sentence of the report, and no placeholder in a comment or a code block.",
  cues: residueCues,
  verbatim: true,
  gather(block) {
    const { text, kind, role, zone } = block;
    const groups = new Set(block.hits(residueCues).map(({ phrase }) => phrase.tier));
    const found = residues({ text, kind, role, quoted: zone === "quoted" }, groups);
    return found.length === 0 ? undefined : found.map((one) => withWords(one, text));
  },
  *judge(_outline, facts, context) {
    const begun = new Set<number>();
    for (const { fact, block, cell, section } of facts) {
      // What is left of a new report's section is told once: its guidance, then the rows of its table.
      if (fact.every(isOwn)) {
        if (begun.has(section.index)) continue;
        begun.add(section.index);
      }
      for (const { start, end, message, words, severity, alone, rewrites } of fact) {
        // The head of a column may name the choice that its cells make.
        if (message === "choice" && cell?.row === 0 && cell.column > 0) continue;
        const at = { block, at: { start, end } };
        // "TBC" as all that a section says is the fault of the section, which section-empty finds.
        const grade =
          alone && message === "open" && !cell && section.role !== undefined && says.test(words) ? "info" : severity;
        yield { at, message, data: { words }, rewrites, ...(grade ? { severity: grade } : {}) };
      }
    }
    yield* ofFrontMatter(context);
  },
});

/** … where it says no more than that. */
const says = /^(?:[\d.]+ )?(?:TB[CAD]\b|to (?:be \w+|follow|come)\W*$|awaited|awaiting)/i;

/** What Evenhand itself leaves to be written, alone in its block. */
const isOwn = ({ words, alone }: Left): boolean => alone && /^\[(?:To be completed\.|Name of the option\])/.test(words);

/** Front matter is no block: its values are looked at one by one, and its blanks told together. */
function* ofFrontMatter({ meta }: ReportContext) {
  const blank: { readonly at: FieldPlace; readonly words: string }[] = [];
  for (const [key, field] of Object.entries(meta)) {
    if (!("from" in field) || field.from !== "frontMatter") continue;
    const words = wordsOf(field.value);
    const left = words.filter(isBlankValue);
    if (left.length > 0)
      blank.push(
        ...left.map((one) => ({
          at: fieldOf(key as MetaKey, field, (text) => text === one),
          words: one.trim(),
        })),
      );
    else {
      const [found] = words.flatMap((text) =>
        residues({ text, kind: "field" }, groupsIn(text)).map((one) => withWords(one, text)),
      );
      const at = fieldOf(key as MetaKey, field, (text) => residues({ text, kind: "field" }, groupsIn(text)).length > 0);
      if (found) yield { at, message: found.message, data: { words: found.words } };
    }
  }
  const [first, ...others] = blank;
  if (!first) return;
  const { at } = first;
  if (others.length === 0) yield { at, message: "guidance" as const, data: { words: first.words } };
  else
    yield { at, message: "fields" as const, data: { words: blank.map(({ words }) => words.slice(1, -1)).join("; ") } };
}

function withWords(one: Residue, text: string): Left {
  const before = text.slice(0, one.start);
  const words = text.slice(one.start, one.end);
  const alone = /^(?:[\d.]+\s)?$/.test(before) && /^[.]?$/.test(text.slice(one.end));
  return { ...one, words, alone, rewrites: residueFixes({ words, message: one.message, before, alone }) };
}

type FieldPlace = { readonly field: MetaKey; readonly part?: string };

/** The part of a field that has such words in it, where its parts have places; else the field. */
function fieldOf(field: MetaKey, { value, parts }: Field<unknown>, has: (text: string) => boolean): FieldPlace {
  const part = Object.entries(typeof value === "object" && value !== null ? value : {}).find(
    ([name, inner]) => parts?.[name] !== undefined && wordsOf(inner).some(has),
  )?.[0];
  return part === undefined ? { field } : { field, part };
}

const wordsOf = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(wordsOf)
      : [];
