import { type Format, formatOf } from "../formats/format.ts";
import { compileOwnRule } from "../protocol/compileOwnRule.ts";
import { nationOf } from "../protocol/nation.ts";
import { isOfParish } from "../protocol/parish.ts";
import type { Protocol } from "../protocol/protocol.ts";
import { noSettings, type Settings } from "../protocol/protocol.ts";
import { withOwnRules } from "../protocol/withOwnRules.ts";
import { blockRoles } from "../report/blockRoles.ts";
import { statedFacts } from "../report/meta.ts";
import type { Problem, Report } from "../report/report.ts";
import { bySpan, overlaps } from "../report/span.ts";
import { writerOf } from "../report/writer.ts";
import type { Adviser } from "../rule/adviser.ts";
import type { Fault, Finding } from "../rule/finding.ts";
import { type Lexicon, listOf } from "../rule/lexicon.ts";
import { compileLexicons, joinMatchers, type Matcher, type ReadyTables } from "../rule/matcher.ts";
import type { Rule } from "../rule/rule.ts";
import { type Allowed, applyAccepted, applyAllowances } from "./allowances.ts";
import { type Answer, Answers } from "./answers.ts";
import { inComments, withoutIdentifiers } from "./asides.ts";
import { askRules } from "./asking.ts";
import {
  type AppliedRule,
  applyRules,
  chooseKind,
  chooseProtocol,
  type Effective,
  kindTold,
  type Overrides,
  requirements,
  rulesByPath,
} from "./effective.ts";
import { FindingMaker, finish, type Placed } from "./findings.ts";
import { hash } from "./fingerprint.ts";
import { givenNames } from "./givenNames.ts";
import { withHeadingLinks } from "./headingLinks.ts";
import { type Judgements, judgeReport } from "./judging.ts";
import { followLeads } from "./lead.ts";
import { maskWords, secretsOf } from "./mask.ts";
import { outlineOf, roleFinder } from "./outline.ts";
import { metaUnder } from "./ownLabels.ts";
import { Placing } from "./placing.ts";
import { askFields } from "./printedFields.ts";
import {
  type Checked,
  type Comparison,
  compareReports,
  type Gathering,
  gatherShared,
  judgeShared,
  type SharedMarks,
} from "./repository.ts";

/** What a checker is made of. It knows no rule, council or format but these. */
export interface CheckerParts {
  readonly rules: readonly Rule[];
  readonly packs: readonly Protocol[];
  readonly formats: readonly Format[];
  /** Looks once more at sentences that no rule speaks of. */
  readonly adviser?: Adviser;
  /** The tables of the rules' phrases, where they have been made before; a checker begins sooner with them. */
  readonly tables?: ReadyTables;
}

export interface CheckResult {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** The report's own problems and those of its allowances, in the order of the text. */
  readonly problems: readonly Problem[];
  readonly faults: readonly Fault[];
  /** What comments or the settings allow, and why. */
  readonly allowed: readonly Allowed[];
  /**
   * On another day something else may be found in the same report: a rule, or the last day of an allowance, looked at
   * the day.
   */
  readonly asksDay: boolean;
  /** To be handed to the next run on the same report. */
  readonly answers: Answers;
}

export interface Checker extends CheckerParts {
  /** The format that reads a file of this name, by its extension. */
  formatFor(path: string): Format | undefined;
  /** What applies to a report; `path` counts from the settings' folder, with forward slashes. */
  effective(report: Report, settings?: Settings, path?: string, overrides?: Overrides): Effective;
  /**
   * Checks a report. Blocks that `answers` (of an earlier run) knows are not asked about again. `today` is a day such
   * as 2026-11-24.
   */
  check(report: Report, effective: Effective, answers?: Answers, today?: string): CheckResult;
  /**
   * Holds checked reports, all that there are, against each other, by the rules that need several. `today` as in
   * `check`.
   */
  compare(checked: readonly Checked[], today?: string): Comparison;
  /**
   * The same in steps, for more reports than are kept: what those rules need of one report; `undefined` where none
   * applies.
   */
  gather(checked: Checked): Gathering | undefined;
  /** … and what they mark in all of them, to be placed in each with `placeShared`. */
  judge(gatherings: readonly Gathering[]): SharedMarks;
}

/** Makes a checker; what it needs of its parts is compiled when first asked for. */
export function createChecker(parts: CheckerParts): Checker {
  const matcherFor = rememberLast((phrases: Settings["phrases"]) => matcherOf(parts, phrases), JSON.stringify);
  const roleOf = rememberEach(roleFinder);
  const appliedTo = rememberEach(() => new Map<string, readonly AppliedRule[]>());
  const namesMatcher = rememberLast((names: readonly Lexicon[]) => compileLexicons(names), JSON.stringify);
  return {
    ...parts,
    formatFor: (path) => formatOf(parts.formats, path),
    effective: (report, settings = noSettings, path = "", overrides = {}) =>
      effective(parts, matcherFor(settings.phrases), namesMatcher, appliedTo, report, settings, path, overrides),
    check: (report, applies, answers, today) =>
      check(rulesFor(parts.rules, applies.protocol), roleOf(applies.protocol), report, applies, answers, today),
    compare: (checked, today) =>
      compareReports(parts.rules, checked, ({ effective: { protocol } }) => roleOf(protocol), today),
    gather: (checked) => gatherShared(checked, roleOf(checked.effective.protocol)),
    judge: (gatherings) => judgeShared(parts.rules, gatherings),
  };
}

function effective(
  parts: CheckerParts,
  matcher: Matcher,
  namesMatcher: (names: readonly Lexicon[]) => Matcher,
  appliedTo: (protocol: Protocol) => Map<string, readonly AppliedRule[]>,
  report: Report,
  settings: Settings,
  path: string,
  overrides: Overrides,
): Effective {
  const chosen = chooseProtocol(report, settings, overrides, parts.packs);
  const protocol = withOwnRules(chosen.protocol, settings);
  const kind = chooseKind(report, settings, path, overrides);
  const layers = [protocol.rules, settings.rules, ...rulesByPath(settings, path), overrides.rules ?? {}];
  const { briefingScope } = protocol;
  const nation = nationOf(report, protocol);
  const parish = isOfParish(report, protocol);
  const meta = metaUnder(protocol, report);
  const writer = writerOf(report);
  const context = {
    kind,
    nation,
    parish,
    briefingScope,
    writer,
    classification: meta.classification?.value,
    meta,
    required: requirements(protocol, kind),
    kindTold: kindTold(report, settings, path, overrides) !== undefined,
    ownProtocol: protocol.id !== "generic",
    path,
    elections: settings.election,
    today: undefined,
  };
  const saysWhatItIs = report.meta.kind !== undefined || statedFacts(report.meta) >= fewestFacts;
  const key = hash(
    JSON.stringify([
      protocol.id,
      kind,
      saysWhatItIs,
      nation,
      parish,
      briefingScope,
      writer,
      context.classification,
      layers,
      settings.phrases,
      settings.secondLook,
      settings.election,
      protocol.ownRules,
    ]),
  );
  // The same list for the same key: what the answers make of it is then made once, not at every key of an editor.
  const applied = appliedTo(protocol);
  const rules = applied.get(key) ?? applyRules(rulesFor(parts.rules, protocol), kind, layers, parish, writer?.kind);
  if (applied.size >= keysKept) applied.clear();
  applied.set(key, rules);
  const names = givenNames(parts.rules, layers, meta);
  const all = protocol.ownRules.length === 0 ? matcher : joinMatchers(matcher, ownMatcher(protocol));
  return {
    protocol,
    kind,
    context,
    rules,
    matcher: names.length === 0 ? all : joinMatchers(all, namesMatcher(names)),
    adviser: settings.secondLook ? parts.adviser : undefined,
    saysWhatItIs,
    settings,
    key: names.length === 0 ? key : hash(JSON.stringify([key, names])),
    problems: chosen.problems,
  };
}

/** A page of a campaign has a title, a day and perhaps an author; a council's paper says of itself at least so much. */
const fewestFacts = 3;

/** Reports of one protocol differ in kind, classification and path; more lists of rules than these are not kept. */
const keysKept = 32;

/** The catalogue and the council's own. */
const rulesFor = (rules: readonly Rule[], { ownRules }: Protocol): readonly Rule[] =>
  ownRules.length === 0 ? rules : [...rules, ...ownRules.map(compileOwnRule)];

/** The phrases of a council's own rules: few, and so a matcher beside the catalogue's. */
const ownMatcher = rememberEach(({ ownRules }: Protocol) =>
  compileLexicons(ownRules.flatMap((own) => compileOwnRule(own).lexicons ?? [])),
);

function check(
  all: readonly Rule[],
  roleOf: ReturnType<typeof roleFinder>,
  report: Report,
  applies: Effective,
  before: Answers | undefined,
  today: string | undefined,
): CheckResult {
  const outline = outlineOf(report, roleOf);
  const known = before?.holdsFor(applies) ? before : undefined;
  const fields = askFields(report, applies, known?.fields);
  const fieldBlocks = fields.map(({ block }) => block);
  const read = report.meta === applies.context.meta ? report : { ...report, meta: applies.context.meta };
  const maker = new FindingMaker(read, applies.protocol, applies.kind, fieldBlocks);
  const placing = new Placing(maker, known?.placements);
  const faults: Fault[] = [];
  const { blocks } = report;
  const roles = blockRoles(
    blocks,
    outline.sections.map(({ role }) => role),
  );
  const places = blocks.map((block, index) => known?.find(block, roles[index], index, blocks.length) ?? -1);
  const unknown = blocks.flatMap((block, index) => (places[index] === -1 ? [{ block, role: roles[index] }] : []));
  const anew = askRules(unknown, applies).values();
  const given = blocks.map((block, index): Answer => {
    const place = places[index] as number;
    const own = known?.given[place] ?? (anew.next().value as Answer);
    placing.ofBlock(own, block, place);
    for (const fault of own.faults) faults.push({ ...fault, span: block.span });
    return own;
  });
  for (const { block, answer } of fields) {
    placing.ofField(answer, block);
    for (const fault of answer.faults) faults.push({ ...fault, span: block.span });
  }
  const judgements = judgeReport(
    report,
    outline,
    given,
    applies.rules,
    { ...applies.context, today },
    fields,
    known?.judgements,
  );
  const withFields = fields.length === 0 ? blocks : [...blocks, ...fieldBlocks];
  for (const applied of applies.rules) {
    const judgement = judgements.byRule.get(applied.rule.id);
    if (judgement) placing.ofReport(applied, judgement, withFields);
  }
  faults.push(...judgements.faults);
  // What a rule finds in several reports together is not known here: `placeShared` sees to its comments.
  const asked = applies.rules.filter(({ rule }) => rule.on !== "repository");
  const placed = [...withoutVainAdvice(placing.placed, judgements.byRule), ...inComments(report, applies, today)];
  const byComment = applyAllowances(report, finish(report, placed), asked, today, all);
  const bySettings = applyAccepted(byComment.left, applies.settings, today, applies.context.path);
  const allowed = [...byComment.allowed, ...bySettings.allowed].map(({ reason, approver, ...one }) => ({
    ...one,
    reason: withoutIdentifiers(reason, report, applies),
    approver: approver && withoutIdentifiers(approver, report, applies),
  }));
  const secrets = secretsOf({ text: report.text, findings: bySettings.left, allowed });
  const problems = [...report.problems, ...applies.problems, ...byComment.problems].toSorted(bySpan);
  return {
    findings: withHeadingLinks(report, followLeads(bySettings.left, applies.rules)),
    // They quote the words that they are about, in which an identifier may stand.
    problems:
      secrets.length === 0 ? problems : problems.map((one) => ({ ...one, message: maskWords(one.message, secrets) })),
    faults,
    allowed,
    asksDay:
      judgements.asksDay ||
      [...report.allowances, ...applies.settings.accepted].some(({ until }) => until !== undefined),
    answers: new Answers({ applies, blocks, roles, given, fields, judgements, placements: placing.placements }),
  };
}

/**
 * What was placed, less what a second look says of a report rule that marked the words itself or is not about this
 * report.
 */
function withoutVainAdvice(placed: readonly Placed[], judgements: Judgements["byRule"]): readonly Placed[] {
  if (!placed.some(({ advised }) => advised)) return placed;
  const own = placed.filter(({ advised, finding }) => !advised && judgements.has(finding.rule));
  const isSaid = ({ rule, span }: Finding): boolean =>
    own.some(({ finding }) => finding.rule === rule && overlaps(finding.span, span));
  return placed.filter(
    ({ advised, finding }) => !advised || (judgements.get(finding.rule)?.concerned && !isSaid(finding)),
  );
}

function matcherOf({ rules, tables }: CheckerParts, phrases: Settings["phrases"]): Matcher {
  // The council's own phrases come first: of two that are alike, theirs says why.
  const own = Object.entries(phrases).map(([id, list]): Lexicon => ({ id, phrases: list }));
  return compileLexicons(lexiconsOf(rules), tables, own);
}

/** All lexicons that rules search by, each once. */
export const lexiconsOf = (rules: readonly Rule[]): readonly Lexicon[] => [
  ...new Set(rules.flatMap(({ lexicons = [], cues }) => (cues ? [...lexicons, ...listOf(cues)] : lexicons))),
];

/** Remembers what was made of each protocol, for as long as somebody has it. */
function rememberEach<B>(make: (protocol: Protocol) => B): (protocol: Protocol) => B {
  const known = new WeakMap<Protocol, { readonly value: B }>();
  return (protocol) => {
    const before = known.get(protocol) ?? { value: make(protocol) };
    known.set(protocol, before);
    return before.value;
  };
}

/** Remembers the last answer of a costly function: settings seldom change between two reports. */
function rememberLast<A, B>(make: (argument: A) => B, keyOf: (argument: A) => string): (argument: A) => B {
  let last: { readonly key: string; readonly value: B } | undefined;
  return (argument) => {
    const key = keyOf(argument);
    if (last?.key !== key) last = { key, value: make(argument) };
    return last.value;
  };
}

export type { AppliedRule, Effective, Overrides };
