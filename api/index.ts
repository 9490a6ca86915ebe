import { formats } from "../core/formats/formats.ts";
import type { Protocol } from "../core/protocol/protocol.ts";
import type { Rule } from "../core/rule/rule.ts";
import { type Checker, type CheckerParts, createChecker as makeChecker } from "../core/run/checker.ts";
import { packs } from "../protocols/index.generated.ts";
import { rules as catalogue } from "../rules/index.generated.ts";
import { secondLook } from "../rules/secondLook/secondLook.ts";

/** Evenhand's own rules. */
const rules: readonly Rule[] = catalogue;
/** Evenhand's own packs. */
const councils: readonly Protocol[] = packs;

/**
 * Makes a checker of Evenhand's own rules, packs and formats, or of those that are given in their place. It reads no
 * file and keeps nothing but what it compiled; make one and use it for every report.
 */
export const createChecker = (parts: Partial<CheckerParts> = {}): Checker =>
  makeChecker({ rules, packs: councils, formats, adviser: secondLook, ...parts });

export type { Format } from "../core/formats/format.ts";
export type { Protocol, Settings } from "../core/protocol/protocol.ts";
/** Reads a council's own pack; problems stand at their places, and `protocol` is absent where it cannot be used. */
export { readProtocol } from "../core/protocol/readProtocol.ts";
/** Reads the text of an `evenhand.yml`; what is wrong in it is left out and told in `problems`. */
export { readSettings } from "../core/protocol/settings.ts";
export type { Report } from "../core/report/report.ts";
export type { Finding } from "../core/rule/finding.ts";
export type { Rule } from "../core/rule/rule.ts";
/**
 * Puts right in a text what is safe, asking its second argument what is found in the text, again after each round,
 * until nothing is left.
 */
export { applyFixes } from "../core/run/applyFixes.ts";
export type { Checker, CheckerParts, CheckResult, Effective, Overrides } from "../core/run/checker.ts";
export { councils as packs, formats, rules };
