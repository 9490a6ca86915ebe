import type { Block, SectionRole, Zone } from "../report/report.ts";
import { type Fault, reason, type Severity } from "../rule/finding.ts";
import { listOf } from "../rule/lexicon.ts";
import type { Mark } from "../rule/rule.ts";
import { View } from "../rule/view.ts";
import type { Answer, ZonedMark } from "./answers.ts";
import type { AppliedRule, Effective } from "./effective.ts";
import { lookAgain } from "./secondLook.ts";

/** A block, and the role of its section. */
export interface Question {
  readonly block: Block;
  readonly role: SectionRole | undefined;
}

/**
 * So many blocks are asked about together, rule by rule: what a rule needs is at hand from its second block on. Block
 * by block, the patterns of every rule would be fetched anew for each block, and all would take a fifth longer.
 */
const atOnce = 192;

/**
 * What all rules have to say of blocks, in their order. Blocks of which the same may be seen are asked about once. A
 * rule that throws becomes a fault; the others still answer.
 */
export function askRules(questions: readonly Question[], applies: Effective): readonly Answer[] {
  const { different, places } = withoutTwins(questions);
  const answers: Answer[] = [];
  for (let from = 0; from < different.length; from += atOnce)
    answers.push(...askTogether(different.slice(from, from + atOnce), applies));
  return places.map((place) => answers[place] as Answer);
}

/** The questions that differ, and where among them each one stands. */
function withoutTwins(questions: readonly Question[]): {
  readonly different: readonly Question[];
  readonly places: readonly number[];
} {
  const different: Question[] = [];
  const byProse = new Map<Block["prose"], number[]>();
  const places = questions.map((question) => {
    const { prose, kind, zone } = question.block;
    const list = byProse.get(prose) ?? [];
    const known = list.find((place) => {
      const { block, role } = different[place] as Question;
      return block.kind === kind && block.zone === zone && role === question.role;
    });
    if (known !== undefined) return known;
    const place = different.push(question) - 1;
    list.push(place);
    byProse.set(prose, list);
    return place;
  });
  return { different, places };
}

/** What the rules have said of a block so far. */
interface Asked {
  readonly view: View;
  readonly marks: ZonedMark[];
  readonly facts: Map<string, unknown>;
  readonly faults: Fault[];
}

function askTogether(questions: readonly Question[], applies: Effective): Answer[] {
  const { rules, matcher, context, adviser } = applies;
  const inAddresses = verbatimCues(rules);
  const all = questions.map(
    ({ block, role }): Asked => ({
      view: new View(block, role, matcher, inAddresses),
      marks: [],
      facts: new Map(),
      faults: [],
    }),
  );
  for (const [index, asked] of cued(rules, all).entries()) {
    const applied = rules[index] as AppliedRule;
    for (const one of asked) ask(applied, one, context);
  }
  return all.map(({ view, marks, facts, faults }) => {
    const seen = adviser ? lookAgain(view, marks, applies, adviser) : marks;
    return seen.length === 0 && facts.size === 0 && faults.length === 0 ? silence : { marks: seen, facts, faults };
  });
}

const silence: Answer = { marks: [], facts: new Map(), faults: [] };

function ask(applied: AppliedRule, { view, marks, facts, faults }: Asked, context: Effective["context"]): void {
  const { rule, options } = applied;
  try {
    if (rule.on === "block") {
      if (rule.zones?.[view.zone] === "off" || (view.zone === "code" && rule.zones?.code === undefined)) return;
      for (const mark of rule.check(view, options, context)) {
        if (!rule.verbatim && view.inAddress(mark.at)) continue;
        const zone = zoneOf(applied, view, mark);
        marks.push({ applied: { ...applied, rule }, mark, zone, atMost: highest(applied, view, mark) });
      }
    } else if (view.zone !== "code") {
      const fact = rule.gather(view, options, context);
      if (fact !== undefined) facts.set(rule.id, fact);
    }
  } catch (error) {
    faults.push({ rule: rule.id, message: `The rule failed on this passage: ${reason(error)}` });
  }
}

/** The zone of the marked words, which may be code or a quotation inside a block that is neither. */
function zoneOf({ rule }: AppliedRule, view: View, { at }: Mark): Zone {
  if (!rule.verbatim && view.inCode(at)) return "code";
  return view.zone !== "quoted" && view.quoted(at) ? "quoted" : view.zone;
}

/**
 * The highest grade that a rule wants at a mark; `undefined` where any will do, and where the council has graded the
 * rule.
 */
function highest({ rule, severity }: AppliedRule, view: View, { at }: Mark): Severity | undefined {
  if (severity !== undefined) return undefined;
  const ofRole = view.role === undefined ? undefined : rule.roles?.[view.role];
  return ofRole ?? (rule.reported !== undefined && view.reported(at) ? rule.reported : undefined);
}

/**
 * Of each rule, those that it is to be asked about: all where it has no cues, else those that have the words of one.
 */
function cued(rules: readonly AppliedRule[], all: readonly Asked[]): readonly (readonly Asked[])[] {
  const byCue = byCueOf(rules);
  const asked = rules.map(({ rule }): readonly Asked[] | Asked[] => (rule.cues ? [] : all));
  for (const one of all)
    for (const lexicon of one.view.lexicons())
      for (const rule of byCue.get(lexicon) ?? []) {
        const list = asked[rule] as Asked[];
        if (list.at(-1) !== one) list.push(one);
      }
  return asked;
}

/** The ids of the lexicons that are looked for in addresses, too. */
const verbatimCues = (rules: readonly AppliedRule[]): ReadonlySet<string> =>
  new Set(rules.flatMap(({ rule: { verbatim, cues } }) => (verbatim && cues ? listOf(cues).map(({ id }) => id) : [])));

const known = new WeakMap<readonly AppliedRule[], ReadonlyMap<string, readonly number[]>>();

/** By lexicon, the rules that have it for a cue. */
function byCueOf(rules: readonly AppliedRule[]): ReadonlyMap<string, readonly number[]> {
  const before = known.get(rules);
  if (before) return before;
  const byCue = new Map<string, number[]>();
  for (const [index, { rule }] of rules.entries())
    for (const { id } of rule.cues ? listOf(rule.cues) : []) byCue.set(id, [...(byCue.get(id) ?? []), index]);
  known.set(rules, byCue);
  return byCue;
}
