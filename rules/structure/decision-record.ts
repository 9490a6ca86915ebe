import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Span } from "../../core/report/span.ts";
import { inPlace, insertedSection, insertedWords } from "../../core/rule/rewrites.ts";
import { type Gathered, type Outline, type OutlineSection, reportRule } from "../../core/rule/rule.ts";
import { onlyIn } from "../kinds.ts";
import { holdsDate } from "./dateCues.ts";
import { blankBeside } from "./decision-record/blankRows.ts";
import { isBare, isUnnamed, type Part } from "./decision-record/recordAnswers.ts";
import { dateLeft, dayLeft, left, placeOf, titles } from "./decision-record/recordScaffolds.ts";
import { thinness } from "./decision-record/thinAnswers.ts";
import { ofWhomAndWhen, takenByNobody } from "./decision-record/whoAndWhen.ts";

interface RecordFact {
  /** The part that a heading or label of the block opens. */
  readonly opens?: Part;
  /** The label of a row. */
  readonly label?: string;
  /** What stands behind a label in the same block, or a block that is short enough to say nothing. */
  readonly words: string;
  readonly dated: boolean;
  /** It states the decision as minutes and registers print it, with no heading over it, and perhaps with its ground. */
  readonly resolves?: "bare" | "grounded";
  /** Where it says that nobody in particular decided. */
  readonly nobody?: Span & { readonly words: string };
  /** Where the words begin in the block, behind its number. */
  readonly from: number;
}

const names: Readonly<Record<Part, string>> = {
  decision: "the decision",
  reasons: "the reasons for it",
  alternatives: "the alternatives considered and rejected",
  interests: "any conflict of interest declared and any dispensation",
};
/** What forms print ahead of a part's name: "A record of the reasons", "Details of any interest". */
const leadIn = regex.i`
  ^(?:
    (?:an? |the )?(?:brief |short |full )?
    (?:record|details?|summary|statement|note|register|outline|nature|consideration) of |
    (?:key|main) (?=reasons)
  )(?:(?:the|any|all) )?
`;
/** How each part's name begins, behind what forms print ahead of it. */
const openings: Readonly<Record<Part, RegExp>> = {
  interests: regex.i`
    ^(?:any |the )?(?:(?:cabinet |executive |lead )?members?['’]?s? )?
    (?:(?:personal|pecuniary|prejudicial|disclosable|registrable|other|declared) ){0,2}(?:declarations? of (?:any )?)?
    (?:conflicts? of )?interests?\b|
    ^(?:(?:were|are) (?:there )?)?any (?:conflict|declaration|dispensation|interest)|
    ^(?:there (?:were|was|are|is) )?no (?:
      conflicts? of interest|declarations? of|dispensations?|
      (?:disclosable |pecuniary |personal ){0,3}interests? (?:(?:was|were|has been|have been|to be|to) )?
      (?:declared?|disclosed|recorded)
    )\b|
    ^(?:conflicts?|dispensations?)\b
  `,
  alternatives: regex.i`
    ^(?:any |the )?(?:
      alternatives?|alternative options?|(?:why |what )?(?:the )?other (?:options?|courses)|
      (?:rejected |discounted )?options?|what (?:else|alternatives) (?:was|were|we|I) (?:considered|looked at|could)
    )\b(?:.{0,60}(?:considered|rejected|options|appraisal|available))?
  `,
  reasons: regex.i`
    ^(?:the )?(?:background and |decision )?(?:
      reasons?(?:\(s\))?(?!
        \ (?:for|of) (?:the |this |its |any )?
        (?:confidential|exempt|restrict|urgen|late|private|exclusion|call-?in|key decision|not publish)
      )|
      rationale|justification
    )\b|
    ^(?:the )?(?:grounds|basis|explanation)(?: (?:for|of) (?:the |this )?decision)?\s*(?::|$)|
    ^(?:recommendations?|decisions?) (?:and|&) (?:the )?reasons?\b|^why\b
  `,
  decision: regex.i`
    ^(?:the )?(?:outcome|determination|action (?:taken|agreed|authorised)|agreed actions?)\s*(?::|$)|
    ^(?:the |full )?(?:(?:executive|delegated|officers?['’]?s?|(?:cabinet|lead) member|portfolio holder) ){0,2}
    decisions?(?:\(s\))?(?: (?:taken|made|agreed|reached|to be taken))?
    (?: (?:of|by) (?:the |our )?[A-Z][A-Za-z'’, -]{2,60})?\s*(?::|$)|
    ^(?:the )?[A-Z][A-Za-z'’ -]{2,50}['’]s?['’]? decision\s*(?::|$)|
    ^what (?:(?:was|has been|is|i have) decided|(?:is |was )?(?:the )?decision\b)|^resolved|^resolution|
    ^i (?:have )?(?:agree|decide)|^recommendation
  `,
};

export const decisionRecord = reportRule({
  id: "decision-record",
  family: "structure",
  summary:
    "A record of decision lacks the decision, its date, the reasons, the alternatives rejected or the interests declared",
  why: "The record must hold the decision, its date, the reasons, the alternatives considered and rejected, conflicts of interest and dispensations (SI 2012/2089, regulations 12 and 13). Without them it can be challenged.",
  severity: "error",
  kinds: onlyIn("decision-record"),
  messages: {
    missing: "The record does not state {part}. Add it under a heading of its own.",
    empty: "Nothing stands under “{title}”. State {part}, or that there are none and why.",
    bare: "“{words}” does not state {part}. Write it out: the record must stand by itself.",
    thin: "“{words}” leaves a reader no wiser about {part}. Write it out, so that the record can be read and tested alone.",
    shared:
      "“{words}” names a member and an officer as those who decided. A decision has one decision maker: name whoever holds the power, and say that the other was consulted.",
    nobody:
      "“{words}” names no one who may decide. Name the post or the body that took the decision, and the power by which it did.",
    undated: "The record has no date. State the day on which the decision was taken.",
  },
  examples: {
    finds: [
      {
        text: "---\nkind: decision-record\ntitle: Kiln lease\ndate: 2027-05-04\n---\n\n## Decision\n\nThe kiln is let.\n\n## Reasons for decision\n\n[[As set out in the report]].\n\n## Alternatives considered and rejected\n\nKeeping it empty was rejected because of its cost.\n\n## Interests declared\n\nNone.\n",
        kind: "decision-record",
      },
      {
        text: "---\nkind: decision-record\ntitle: [[Kiln lease]]\ndate: 2027-05-04\n---\n\n## Decision\n\nThe kiln is let.\n\n## Reasons for decision\n\nIt earns £900.\n\n## Interests declared\n\nNone.\n",
        kind: "decision-record",
        note: "No alternatives",
      },
    ],
    quiet: [
      {
        text: "---\nkind: decision-record\ntitle: Kiln lease\ndate: 2027-05-04\n---\n\n## Decision\n\nThe kiln is let.\n\n## Reasons for decision\n\nIt earns £900.\n\n## Alternatives considered and rejected\n\nNone, because the tenant has a right to renew.\n\n## Any interest declared\n\nNone.\n",
        kind: "decision-record",
      },
      {
        text: "# Proposed record of decision\n\n**Decision:** The kiln is let.\n\n**Reason(s) for decision:** It earns £900 a year.\n\n**Any alternatives considered and rejected:** Keeping it empty.\n\n**Any interest declared:** None.\n",
        note: "A proposed record has no date yet",
      },
    ],
  },
  gather: ({ text, kind }, _options, context): RecordFact | undefined => {
    if (context.kind !== "decision-record") return undefined;
    const line = text
      .replace(/^[\s\d.)]+/, "")
      .replace(item, "")
      .replace(inWelsh, "");
    if (kind === "heading") {
      const opens = partOf(line);
      const from = text.length - line.length;
      return opens
        ? { opens, words: "", dated: false, from }
        : { words: line.slice(0, 80), dated: holdsDate(text), from };
    }
    const decided = inCapitals.exec(line)?.[0];
    const label =
      decided ??
      capitalLabel.exec(line)?.[0] ??
      /^[A-Z][^.:;]{2,150}(?::|\?)/.exec(line)?.[0] ??
      (line.length < (/[.;]$/.test(line) ? 90 : 150) ? line : (reasoned.exec(line)?.[0] ?? ""));
    const opens = decided ? "decision" : label === "" || isUnnamed(line) ? undefined : partOf(label);
    // "[insert the date of the decision]" stands for a day, and template-residue holds the record back for it.
    const dated =
      text.length < 200 && (holdsDate(text.replace(otherDay, " ")) || text.toLowerCase().includes(dateLeft));
    // "The reasons are known to those concerned." is no label: it is all that is said.
    const sentence = label === line && / (?:is|are|was|were|has|have|had) .*[.;]$/.test(line);
    const rest = opens && !sentence ? line.slice(label.length).trim() : line;
    const from = text.trimEnd().length - rest.trimEnd().length;
    const nobody = takenByNobody(text);
    return {
      ...(nobody ? { nobody } : {}),
      words: rest.slice(0, 120),
      dated,
      from,
      ...(opens ? { opens, ...(kind === "cell" ? { label: label.trim() } : {}) } : {}),
      ...(kind !== "cell" && statesDecision(line) ? { resolves: grounded.test(line) ? "grounded" : "bare" } : {}),
    };
  },
  *judge(outline, facts, { meta }) {
    if (facts.slice(0, 3).some(({ fact: { words } }) => /\bpolice(?:, fire)? and crime commissioner\b/i.test(words)))
      return;
    if (
      notExecutive.test(
        `${meta.title?.value ?? ""} ${outline.title ?? ""} ${outline.sections.find(({ depth }) => depth > 0)?.title ?? ""}`,
      )
    )
      return;
    for (const part of Object.keys(names) as Part[]) {
      const section = sectionOf(part, outline);
      const label = facts.findIndex(({ fact, kind: block }) => fact.opens === part && block !== "heading");
      if (section === undefined && label < 0) {
        const told = facts.some(
          (one) =>
            (part === "decision" ? one.fact.resolves : part === "reasons" && one.fact.resolves === "grounded") &&
            !isBefore(outline, one),
        );
        if (!told && (part !== "decision" || facts.length > 3))
          yield {
            at: { title: true },
            message: "missing",
            data: { part: names[part] },
            rewrites: [
              insertedSection(
                titles[part],
                left[part],
                placeOf(part, outline, (one) => sectionOf(one, outline)),
              ),
            ],
          };
        continue;
      }
      const unfilled = section ? undefined : blankBeside(facts, label);
      if (unfilled) {
        yield {
          at: { block: unfilled.block },
          message: "empty",
          data: { title: unfilled.fact.label ?? part, part: names[part] },
        };
        continue;
      }
      const answer = section ? answerIn(section, facts, part) : behind(facts, label);
      if (section && answer === undefined) {
        if (section.empty && !runsOn(section, outline))
          yield {
            at: { section: section.index },
            message: "empty",
            data: { title: section.title, part: names[part] },
            rewrites: [insertedWords(left[part], { under: section.index }, `Insert a blank for ${names[part]}`)],
          };
      } else if (answer && isBare(part, answer.fact.words)) {
        const words = answer.fact.words.replace(/[.\s]+$/, "");
        yield {
          at: { block: answer.block, at: { start: answer.start, end: answer.start + words.length } },
          message: "bare",
          data: { words, part: names[part] },
          rewrites: [inPlace(left[part])],
        };
      } else if (answer) {
        const severity = thinness(part, answer.fact.words);
        const words = answer.fact.words.replace(/[.\s]+$/, "");
        if (severity)
          yield {
            at: { block: answer.block, at: { start: answer.start, end: answer.start + words.length } },
            message: "thin",
            data: { words, part: names[part] },
            severity,
            rewrites: [inPlace(left[part])],
          };
      }
    }
    const told = [...ofWhomAndWhen(facts)];
    yield* told;
    const maker = meta.meeting?.raw ?? "";
    if (shared.test(maker) && !consulted.test(maker))
      yield { at: { field: "meeting" }, message: "shared", data: { words: maker }, severity: "warning" };
    const proposed = /\bproposed\b|\bdraft\b|\bto be taken\b/i;
    const open =
      proposed.test(meta.title?.value ?? "") ||
      proposed.test(outline.title ?? "") ||
      /draft/i.test(meta.status?.raw ?? "") ||
      facts.slice(0, 8).some(({ fact }) => proposed.test(fact.words));
    if (
      !open &&
      !told.some(({ message }) => message === "bare") &&
      meta.date?.raw !== dateLeft &&
      !holdsDate(meta.date?.raw ?? "") &&
      !holdsDate(meta.meeting?.raw ?? "") &&
      !signedOn(facts)
    )
      yield {
        at: meta.date ? { field: "date" } : { title: true },
        message: "undated",
        rewrites: dayLeft(meta, sectionOf("decision", outline)),
      };
  },
});

/** "Rhesymau / Reasons": the label in Welsh before our own. */
const inWelsh = /^[\p{Lu}][\p{L}'’ ]{2,50}\s\/\s(?=[A-Z])/u;
/** A hearing's or a regulator's notice has parts of its own. */
const notExecutive = regex.i`
  \b(?:
    standards|hearings?|code of conduct|licen[cs]ing (?:sub-)?(?:committee|panel)|planning permission|penalty|ombudsman|
    information commissioner
  )\b
`;

/** Reasons that a sentence begins to give, whatever the heading over it. */
const reasoned = /^(?:The )?[Rr]easons (?:for (?:it|this|the decision) )?(?:are|were)\b/;
/** "The Cabinet Member AGREED that": a decision as minutes print it. */
const inCapitals = /^(?:The |I )[^.:;]{0,60}?\b(?:DECIDED|RESOLVED|AGREED)\b/;

/** "REASON i) The exercise showed …": a label in capitals that runs on with no colon. */
const capitalLabel = /^REASONS?(?: FOR (?:THE )?DECISIONS?)?(?= ?(?:[–—-]|\(?(?:[ivx]{1,4}|[a-z]|\d{1,2})\)))/;

const body = oneLine`
  (?:
    (?:[Tt]he |[Oo]ur )?(?:[A-Z][\w&'’-]*,? |and |for |of |the |to |& ){0,9}
    (?:Cabinet|Council|Committee|Executive|Board|Panel|Member|Holder|Leader|Mayor|Director|Officer)\b
    (?: for (?:[A-Z][\w&'’-]*,? |and |of |the |& ){0,6}[A-Z][\w&'’-]*)?|
    [Ii]t was|I
  )
`;
const acts = oneLine`
  (?:
    agree|approve|resolve|determine|decide|authorise|instruct|accept|adopt|endorse|award|grant|appoint|confirm|delegate|
    refuse|reject|direct
  )
`;
/** How minutes and registers tell a decision in a sentence of its own, or begin the list of its parts. */
const decisions: readonly RegExp[] = [
  /\bRESOLVED\b|\b(?:hereby|do) (?:hereby )?(?:agree|approve|authorise|determine|decide|award|grant)\b/,
  regex`
    ^(?:\/\d{2,4} )?${body} ?(?:(?:has|have|unanimously|also|therefore|duly) ){0,2}
    (?:agreed|resolved|decided|determined|approved|authorised|instructed|accepted|endorsed|adopted)\b
    (?! (?:in|on|at|last|earlier)\b)
  `,
  regex.i`
    ^
    (?:${acts}d?|agreed|confirmed|rejected|appointed|awarded|granted|referred|refer|make and seal|enter into|dispose of)
    \b(?! (?:by|in|on|at|of|for)\b)
  `,
  regex.i`
    ^That\b[^.]{3,400}\b(?:be|is|are)\b[^.;]{0,60}?\b(?:
      agreed|approved|noted|authorised|accepted|adopted|endorsed|awarded|granted|let|appointed|confirmed|delegated|
      refused|rejected|rescinded|made|given|increased|set|renewed|extended|excluded|suspended|recommended
    )\b
  `,
  new RegExp(`^[Tt]hat ${body},? (?:[a-z]+ ){0,2}${acts}s?\\b`),
  regex`
    ^To (?:
      ${acts}|note|make|seal|enter into|extend|renew|dispose|purchase|acquire|sell|let|close|introduce|implement|proceed
    )\b
  `,
];
/** "… be excluded on the grounds that …": a decision that gives its reason in the same breath. */
const grounded = /\bon the grounds? (?:that|of)\b|\bbecause\b/i;
const item = /^\(?(?:[ivx]{1,4}|[a-z]|\d{1,2})\)\s+/i;
const statesDecision = (line: string): boolean => {
  const said = line.replace(item, "");
  return decisions.some((one) => one.test(said));
};

/**
 * What it is for, and how it came to be asked, stands before the decision and says what is wanted rather than what was
 * done.
 */
const isBefore = ({ sections }: Outline, { section }: Gathered<RecordFact>): boolean =>
  regex.i`
  \b(?:
    purpose|background|summary|introduction|context|history|issues?|consultation|implications?|reasons?|options?|
    alternatives?|interests?
  )\b
`.test(sections.find(({ index }) => index === section.index)?.title ?? "");

function partOf(line: string): Part | undefined {
  const name = line.replace(leadIn, "");
  return (Object.keys(openings) as Part[]).find((part) => openings[part].test(name));
}

const sectionOf = (part: Part, { sections }: Outline): OutlineSection | undefined =>
  sections.find(({ title, depth }) => depth > 0 && openings[part].test(title.replace(leadIn, "")));

/** Do its words stand under headings below it, or under a line that was only taken for a heading? */
function runsOn({ index, depth }: OutlineSection, { sections }: Outline): boolean {
  const next = sections[index + 1];
  return next !== undefined && (next.depth > depth || (next.role === undefined && partOf(next.title) === undefined));
}

interface Answered extends Gathered<RecordFact> {
  /** Where the answer's words stand in the block. */
  readonly start: number;
}

/**
 * The only words of a section, if it has one block, or lines of dates behind it; that nobody asked after interests is
 * the answer, whatever follows.
 */
function answerIn({ index }: OutlineSection, facts: readonly Gathered<RecordFact>[], part: Part): Answered | undefined {
  const own = facts.filter(({ section, kind }) => section.index === index && kind !== "heading");
  const [only, ...more] = own;
  const alone = more.every(({ fact }) => fact.dated && fact.words.length < 60);
  return only && (alone || (part === "interests" && isBare(part, only.fact.words)))
    ? { ...only, start: only.fact.from }
    : undefined;
}

/** What stands behind a label, in its block or in the next. */
function behind(facts: readonly Gathered<RecordFact>[], at: number): Answered | undefined {
  const label = facts[at];
  const next = facts[at + 1];
  if (label && label.fact.words !== "") return { ...label, start: label.fact.from };
  return label && next && !next.fact.opens ? { ...next, start: next.fact.from } : undefined;
}

const aMember = oneLine`
  (?:
    Councillor|Cllr|(?:Cabinet|Executive|Lead) Member|Portfolio Holder|(?:Deputy )?Leader(?: of the Council)?|
    Chair(?:man|woman|person)?
  )\b
`;
const anOfficer = oneLine`
  (?:
    (?:[A-Z]\w+ ){0,2}Director|Head of [A-Z]\w+|Chief (?:Executive|Officer)|Assistant Director|Monitoring Officer|
    (?:[A-Z]\w+ ){0,2}(?:Manager|Officer)
  )\b
`;
/** "The Leader and the Chief Executive": an executive's power is one member's or one officer's. */
const shared = regex`
  ${aMember}[^;]{0,60}\b(?:and|with|&) (?:the )?${anOfficer}|${anOfficer}[^;]{0,60}\b(?:and|with|&) (?:the )?${aMember}
`;
const consulted = /\bconsult/i;

/**
 * "For three years from 1 April 2027", "which ends on 31 March 2027": a day in what is decided, and not the day of
 * deciding.
 */
const otherDay = regex.gi`
  \b(?:
    from|until|till|by|before|after|since|between|to|(?:end|start|begin|expire|run|last|review|fall)\w*(?: due)? on|
    ending|expiring|effect on|forward on
  ) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ \d{4}
`;

/** It says of what day it is, in a line or under a heading. */
const signedOn = (facts: readonly Gathered<RecordFact>[]): boolean =>
  facts.some(({ fact, kind }, index) => {
    const above = facts[index - 1];
    const words = above?.kind === "heading" && kind !== "heading" ? `${above.fact.words}: ${fact.words}` : fact.words;
    return fact.dated && /\b(?:date|signed|dated|decision|taken|made|resolved)\b/i.test(words) && !ofNotice.test(words);
  }) || facts.slice(0, 12).some(({ fact, kind }) => fact.dated && kind === "cell");

/** The day on which the decision was announced beforehand or published, or until which it may be called in. */
const ofNotice = regex.i`
  \bkey decision\b|\bforthcoming\b|\bforward plan\b|\bnotice of (?:the |this )?(?:proposed|intended|key|private)\b|
  \bcall-?in\b|\bpublication\b|\bpublished\b
`;
