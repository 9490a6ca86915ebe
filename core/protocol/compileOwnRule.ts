import { normalHeading, shorterNames } from "../report/heading.ts";
import type { Meta } from "../report/meta.ts";
import type { Span } from "../report/span.ts";
import { behindBody } from "../rule/body.ts";
import type { Trust } from "../rule/finding.ts";
import type { Lexicon, Phrase } from "../rule/lexicon.ts";
import {
  type BlockView,
  blockRule,
  type Context,
  type Example,
  type Outline,
  type OutlineSection,
  type ReportContext,
  type Rule,
  type RuleDescription,
  reportRule,
} from "../rule/rule.ts";
import { isHarmless } from "./harmless.ts";
import { patternPlaces } from "./linearPattern.ts";
import type { OwnExample, OwnLook, OwnRule } from "./ownRule.ts";

/** More findings of one pattern in one block would help nobody, and would take the square of the time to look for. */
const mostInABlock = 50;

const rules = new WeakMap<OwnRule, Rule>();

/** A council's own rule as a rule like any other; the same for the same value. */
export function compileOwnRule(own: OwnRule): Rule {
  const known = rules.get(own);
  if (known) return known;
  const rule = compile(own);
  rules.set(own, rule);
  return rule;
}

function compile(own: OwnRule): Rule {
  switch (own.looks.for) {
    case "avoid":
      return avoids(own, own.looks);
    case "pattern":
      return matches(own, own.looks);
    case "statement":
      return states(own, own.looks);
    case "heading":
      return isHeaded(own, own.looks);
    case "field":
      return isFilled(own, own.looks);
  }
}

type Look<For extends OwnLook["for"]> = Extract<OwnLook, { for: For }>;

function avoids(own: OwnRule, { phrases, unless, fix }: Look<"avoid">): Rule {
  // What somebody said is not put into other words unasked, nor a name, a number or a day.
  const trustIn = (block: BlockView, start: number, end: number, instead: string): Trust =>
    block.quoted({ start, end }) || !isHarmless(block.text, start, end, instead) ? "judgement" : fix;
  const lexicon: Lexicon = { id: own.id, phrases, unless };
  const wording = (phrase: Phrase): "found" | "usual" => (fills(own.message, phrase) ? "found" : "usual");
  const messages = { found: own.message ?? "", usual: "The council does not write “{words}”{because}. {advice}" };
  return blockRule({
    ...described(own, `Words that the council avoids: ${listed(phrases.map(({ phrase }) => phrase))}`, {
      ...Object.fromEntries(phrases.map(wording).map((key) => [key, messages[key]])),
    }),
    lexicons: [lexicon],
    cues: lexicon,
    *check(block, _options, context) {
      if (!isOfBlock(own, block, context)) return;
      for (const { start, end, phrase } of block.hits(lexicon)) {
        if (!isInZone(own, block, { start, end })) continue;
        const { instead, because } = phrase;
        const words = block.text.slice(start, end);
        const message = wording(phrase);
        yield {
          at: { start, end },
          message,
          data: {
            words,
            instead: instead ?? "",
            because: because === undefined ? "" : message === "usual" ? `, because ${because}` : because,
            advice: adviceOf(instead),
          },
          rewrites: instead === undefined ? [] : [{ with: instead, trust: trustIn(block, start, end, instead) }],
        };
      }
    },
  });
}

function matches(own: OwnRule, { pattern, instead }: Look<"pattern">): Rule {
  return blockRule({
    ...described(own, `Words of the form ${pattern}`, {
      found: fills(own.message, { instead }) ? (own.message ?? "") : "The council does not write “{words}”. {advice}",
    }),
    *check(block, _options, context) {
      if (!isOfBlock(own, block, context)) return;
      for (const at of patternPlaces(pattern, block.text, mostInABlock)) {
        if (!isInZone(own, block, at)) continue;
        yield {
          at,
          message: "found",
          data: {
            words: block.text.slice(at.start, at.end),
            instead: instead ?? "",
            because: "",
            advice: adviceOf(instead),
          },
          rewrites: instead === undefined ? [] : [{ with: instead, trust: "judgement" }],
        };
      }
    },
  });
}

function states(own: OwnRule, { anyOf, insert }: Look<"statement">): Rule {
  const isHome = ({ role, zone, depth }: OutlineSection): boolean =>
    depth > 0 &&
    (own.sections.length === 0 || (role !== undefined && own.sections.includes(role))) &&
    (isOpen(own) || own.zones.includes(zone));
  // A statement may begin a sentence or stand inside one.
  const lexicon: Lexicon = { id: own.id, phrases: anyOf.map((phrase) => ({ phrase: phrase.toLowerCase() })) };
  const words = anyOf[0]?.replace(/\*$/, "…") ?? "";
  return reportRule({
    ...described(own, `The report does not say: ${listed(anyOf)}`, {
      found: own.message ?? "The council requires this report to say “{words}”, in these or like words. Add it.",
      place:
        own.message ??
        "The council requires this report to say “{words}” {where}, in these or like words. Add it there.",
    }),
    lexicons: [lexicon],
    cues: lexicon,
    gather: (block, _options, context): true | undefined =>
      // A section's heading names it and states nothing.
      (block.kind !== "heading" || own.sections.length === 0) &&
      isAbout(own, block, context) &&
      block.hits(lexicon).length > 0
        ? true
        : undefined,
    *judge(outline, said, context) {
      if (said.length > 0 || !isRequired(own, outline, context)) return;
      const placed = own.sections.length > 0 || !isOpen(own);
      const home = placed ? outline.sections.find(isHome) : undefined;
      // A part that is not there says nothing.
      if (!home && !isOpen(own)) return;
      const heading = own.sections.map((role) => own.titles?.[role]).find((title) => title !== undefined);
      const where = home ? `under “${home.title}”` : `under a heading such as “${heading}”`;
      const missing = own.sections.length > 0 && !home && heading !== undefined;
      const text = missing ? `## ${heading}\n\n${insert}` : insert;
      const offered = text !== undefined && insert !== undefined && (home || missing || own.sections.length === 0);
      yield {
        at: home ? { section: home.index } : { title: true },
        message: home || missing ? "place" : "found",
        data: { words, where, instead: insert ?? "", because: "" },
        rewrites: offered
          ? [
              {
                insert: text,
                at: home ? { after: home.index } : behindBody(outline.sections),
                trust: "judgement",
                title: `Insert “${insert}”`,
              },
            ]
          : [],
      };
    },
  });
}

function isHeaded(own: OwnRule, { heading, aliases, guidance }: Look<"heading">): Rule {
  const names = [heading, ...aliases].flatMap((name) => [name, ...shorterNames(name)]).map(normalHeading);
  return reportRule({
    ...described(own, `The report has no heading “${heading}”`, {
      found: own.message ?? "There is no heading “{words}”. Add it, or say under it why there is nothing to report.",
    }),
    // A bold label at the beginning of a paragraph does as well as a heading.
    gather: ({ kind, text }): true | undefined =>
      kind !== "heading" && names.includes(normalHeading(/^[^:.]{2,80}(?=:|$)/.exec(text)?.[0] ?? ""))
        ? true
        : undefined,
    *judge(outline, labels, context) {
      if (labels.length > 0 || !isRequired(own, outline, context)) return;
      if (outline.sections.some(({ title }) => names.includes(normalHeading(title)))) return;
      const insert = `## ${heading}\n\n[To be completed.${guidance ? ` ${guidance}` : ""}]`;
      yield {
        at: { title: true },
        message: "found",
        data: { words: heading, instead: "", because: "" },
        rewrites: [
          { insert, at: behindBody(outline.sections), trust: "judgement", title: `Insert the heading “${heading}”` },
        ],
      };
    },
  });
}

function isFilled(own: OwnRule, { field, label }: Look<"field">): Rule {
  return reportRule({
    ...described(own, `The report does not state its ${label.toLowerCase()}`, {
      found: own.message ?? "This report does not state “{words}”. Add it to the header or front matter.",
      blank: own.message ?? "“{words}” is blank. Fill it in.",
    }),
    gather: (): true | undefined => undefined,
    *judge(outline, _facts, context) {
      if (!isRequired(own, outline, context)) return;
      const stated = context.meta[field];
      if (stated && stated.raw.trim() !== "") return;
      yield {
        at: stated ? { field } : { title: true },
        message: stated ? "blank" : "found",
        data: { words: label, instead: "", because: "" },
      };
    },
  });
}

function described(
  { id, why, severity, zones, examples }: OwnRule,
  summary: string,
  messages: Readonly<Record<string, string>>,
): RuleDescription<string> {
  return {
    id,
    family: "own",
    summary,
    why,
    severity,
    ...(zones.length === 0 ? {} : { zones: Object.fromEntries(zones.map((zone) => [zone, "same"])) as never }),
    messages,
    examples: { finds: examples.found.map(toExample), quiet: examples.quiet.map(toExample) },
  };
}

const toExample = ({ text, kind }: OwnExample): Example => ({ text, ...(kind === undefined ? {} : { kind }) });

/** The kinds are held against the report here and not in `kinds`, so that regrading a rule does not widen it. */
const ofKind = ({ kinds }: OwnRule, { kind }: Context): boolean => kinds.length === 0 || kinds.includes(kind);

const isOpen = ({ zones }: OwnRule): boolean => zones.length === 0 || zones.includes("open");

const isAbout = (own: OwnRule, block: BlockView, context: Context): boolean =>
  isOfBlock(own, block, context) && (own.zones.length === 0 ? block.zone !== "code" : own.zones.includes(block.zone));

const isOfBlock = (own: OwnRule, { role }: BlockView, context: Context): boolean =>
  ofKind(own, context) && (own.sections.length === 0 || (role !== undefined && own.sections.includes(role)));

/** Words may be code or somebody's own inside a block that is neither; a quotation in a closed part is closed too. */
function isInZone({ zones }: OwnRule, block: BlockView, at: Span): boolean {
  const zone = block.inCode(at) ? "code" : block.quoted(at) ? "quoted" : block.zone;
  if (zones.length === 0) return block.zone !== "code";
  return zones.includes(zone) || (block.zone === "closed" && zones.includes("closed"));
}

/** Is this one of the kinds that must have it, and a report at all? A note without header or known heading is none. */
const isRequired = (own: OwnRule, { sections }: Outline, context: ReportContext): boolean =>
  ofKind(own, context) && (hasFacts(context.meta) || sections.some(({ role }) => role !== undefined));

const hasFacts = ({ frontMatter, header }: Meta): boolean => frontMatter !== undefined || header !== undefined;

/** Has a council's own message something to put where it says {instead} or {because}? */
const fills = (message: string | undefined, { instead, because }: Pick<Phrase, "instead" | "because">): boolean =>
  message !== undefined &&
  (Boolean(instead) || !message.includes("{instead}")) &&
  (Boolean(because) || !message.includes("{because}"));

const adviceOf = (instead: string | undefined): string =>
  instead === undefined ? "Say it another way." : instead === "" ? "Leave it out." : `Write “${instead}”.`;

const listed = (phrases: readonly string[]): string => {
  const shown = phrases.slice(0, 3).map((phrase) => `“${phrase}”`);
  return phrases.length > shown.length
    ? `${shown.join(", ")} and ${phrases.length - shown.length} more`
    : shown.join(", ");
};
