import ignore from "ignore";
import { inferKind } from "../protocol/kind.ts";
import { isPackFile, type Protocol, type RuleSetting, type Settings } from "../protocol/protocol.ts";
import type { Field, Kind } from "../report/meta.ts";
import type { Problem, Report } from "../report/report.ts";
import { unknownName } from "../report/unknownName.ts";
import type { WriterKind } from "../report/writer.ts";
import type { Adviser } from "../rule/adviser.ts";
import type { Severity } from "../rule/finding.ts";
import type { Matcher } from "../rule/matcher.ts";
import type { Requirements } from "../rule/requirements.ts";
import type { ReportContext, Rule } from "../rule/rule.ts";
import { exact } from "./gitignore.ts";

/** A rule as it applies to one report. */
export interface AppliedRule {
  readonly rule: Rule;
  readonly options: Readonly<Record<string, unknown>>;
  /** Set by a pack, the settings or the command line: in place of every grade that the rule gives. */
  readonly severity: Severity | undefined;
}

/** What applies to one report: its protocol, its kind, its rules as set. */
export interface Effective {
  readonly protocol: Protocol;
  readonly kind: Kind;
  readonly context: ReportContext;
  readonly rules: readonly AppliedRule[];
  readonly matcher: Matcher;
  /** Absent where the settings want no second look. */
  readonly adviser: Adviser | undefined;
  /** Does the report say of itself what it is? In what may be anything, a manifesto say, the adviser doubts nothing. */
  readonly saysWhatItIs: boolean;
  readonly settings: Settings;
  /** Two reports with one key get one answer for one block. */
  readonly key: string;
  readonly problems: readonly Problem[];
}

/** What the command line or the editor says for reports that do not say it themselves. */
export interface Overrides {
  readonly council?: string;
  /** The council's own pack, whose id `council` is. */
  readonly pack?: Protocol;
  readonly kind?: Kind;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /**
   * Reads the pack that a report names by a path, counted from the report, or by the id of one that settings above it
   * name; `undefined` where it cannot be used.
   */
  readonly packAt?: (council: string) => Protocol | undefined;
}

/** The kind that settings give to a path, counted from the settings' folder with forward slashes. */
export function kindByPath(settings: Settings, path: string): Kind | undefined {
  return settings.kinds.find(({ files }) => ignore(exact).add(files).ignores(path))?.kind;
}

/**
 * How the settings set rules for a path, counted from the settings' folder with forward slashes; what stands later
 * wins.
 */
export const rulesByPath = (settings: Settings, path: string): readonly Settings["rules"][] =>
  settings.overrides.filter(({ files }) => isAmong(files, path)).map(({ rules }) => rules);

/** Is the report at this path, counted from the settings' folder, one of those that patterns name? */
export const isAmong = (files: readonly string[], path: string): boolean =>
  path !== "" &&
  ignore(exact)
    .add([...files])
    .ignores(path);

/** Do the settings leave this path out? Counted from the settings' folder with forward slashes. */
export const isIgnored = (settings: Settings, path: string): boolean =>
  settings.ignore.length > 0 &&
  ignore(exact)
    .add([...settings.ignore])
    .ignores(path);

/**
 * The report's own word, then the command line's, then the settings', then the council that its first lines name; else
 * the generic pack. An unknown name in the report is a problem at its place.
 */
export function chooseProtocol(
  report: Report,
  settings: Settings,
  overrides: Overrides,
  packs: readonly Protocol[],
): { readonly protocol: Protocol; readonly problems: readonly Problem[] } {
  const { council } = report.meta;
  const protocol = council?.value
    ? packNamed(council.value, settings, overrides, packs)
    : packTold(report, settings, overrides, packs);
  if (protocol) return { protocol, problems: [] };
  const generic = packOf("generic", packs);
  if (!generic) throw new Error("A checker needs the generic pack.");
  return { protocol: generic, problems: council?.value ? [noPack(council, packs)] : [] };
}

/** A name alone is that of one of `packs`, of the pack in force, or of one that settings above the report name. */
const packNamed = (
  council: string,
  settings: Settings,
  overrides: Overrides,
  packs: readonly Protocol[],
): Protocol | undefined =>
  packOf(council, packs) ??
  [overrides.pack, settings.pack].find((pack) => pack?.id === council.toLowerCase()) ??
  overrides.packAt?.(council);

function packTold(
  report: Report,
  settings: Settings,
  overrides: Overrides,
  packs: readonly Protocol[],
): Protocol | undefined {
  if (overrides.council) return overrides.pack ?? packOf(overrides.council, packs);
  if (settings.council) return settings.pack ?? packOf(settings.council, packs);
  return packOf(councilNamed(report, packs), packs);
}

const packOf = (council: string | undefined, packs: readonly Protocol[]): Protocol | undefined =>
  packs.find(({ id }) => id === council?.toLowerCase());

function noPack(own: Field<string>, packs: readonly Protocol[]): Problem {
  if (isPackFile(own.value)) {
    const message = `“${own.value}” cannot be used as a pack; the generic one applies. The path counts from this report's folder.`;
    return { severity: "error", message, span: own.span };
  }
  const none: Problem = {
    severity: "warning",
    message: `There is no pack “${own.value}”; the generic one applies.`,
    span: own.span,
  };
  const ids = packs.map(({ id }) => id);
  return unknownName(none, own.value, ids);
}

/** A report that nobody gave a council often prints its name at the top. */
function councilNamed({ blocks }: Report, packs: readonly Protocol[]): string | undefined {
  const top = blocks
    .slice(0, 3)
    .map(({ prose }) => prose.text.slice(0, 120).toLowerCase())
    .filter((text) => /\b(council|borough|city|county|district)\b/.test(text));
  return packs.find(({ id, council }) => id !== "generic" && top.some((text) => text.includes(council.toLowerCase())))
    ?.id;
}

/** The report's own word, then the command line's, then the settings' for its path; `undefined` where none says. */
export const kindTold = (report: Report, settings: Settings, path: string, overrides: Overrides): Kind | undefined =>
  report.meta.kind?.value ?? overrides.kind ?? kindByPath(settings, path);

/** What kind of report it is said to be, else what its words suggest. */
export const chooseKind = (report: Report, settings: Settings, path: string, overrides: Overrides): Kind =>
  kindTold(report, settings, path, overrides) ?? inferKind(report);

/**
 * The rules that apply, each with its options: the rule's own, the pack's, the settings', the command line's, in this
 * order.
 */
export function applyRules(
  rules: readonly Rule[],
  kind: Kind,
  layers: readonly Readonly<Record<string, RuleSetting>>[],
  parish: boolean,
  writer?: WriterKind,
): readonly AppliedRule[] {
  return rules.flatMap((rule): AppliedRule[] => {
    const set = layers.map((layer) => layer[rule.id]).filter((setting) => setting !== undefined);
    const exempt = set.findLast((setting) => setting.exempt !== undefined)?.exempt ?? [];
    if (writer && exempt.includes(writer)) return [];
    const severity = set
      .map((setting) => setting.kinds?.[kind] ?? setting.severity)
      .findLast((level) => level !== undefined);
    const quiet = rule.offByDefault || rule.kinds?.[kind] === "off" || (parish && rule.principalOnly);
    if (severity === "off" || (severity === undefined && quiet)) return [];
    const defaults = Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, spec]) => [name, spec.default]));
    return [{ rule, severity, options: Object.assign(defaults, ...set.map((setting) => setting.options ?? {})) }];
  });
}

const required = new WeakMap<Protocol, Map<Kind, Requirements>>();

/** What a kind of report must have, out of a pack; the same object for the same pack and kind. */
export function requirements(protocol: Protocol, kind: Kind): Requirements {
  const byKind = required.get(protocol) ?? new Map<Kind, Requirements>();
  required.set(protocol, byKind);
  const known = byKind.get(kind) ?? readRequirements(protocol, kind);
  byKind.set(kind, known);
  return known;
}

function readRequirements({ sections, fields }: Protocol, kind: Kind): Requirements {
  return {
    sections: sections.flatMap(({ role, title, aliases, required: by, guidance }) => {
      const severity = by[kind];
      return severity ? [{ role, title, aliases: [title, ...aliases], severity, guidance }] : [];
    }),
    fields: fields.flatMap(({ field, label, required: by }) => {
      const severity = by[kind];
      return severity ? [{ field, label, severity }] : [];
    }),
  };
}
