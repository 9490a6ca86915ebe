import { readDate } from "../report/dates.ts";
import type { MetaKey } from "../report/meta.ts";
import { ownValue } from "../report/ownValue.ts";
import { toYesNo } from "../report/yesNo.ts";
import { briefingFact } from "./briefingLabels.ts";
import { toClassification, toKeyDecision, toKind } from "./fields.ts";
import { nameOfKey } from "./frontMatterSchema.ts";
import { fieldOf } from "./headerLabels.ts";

// Front matter asks for its own keys and values. Where somebody has written what a header would print instead, that is
// wrong and is told, but what was meant is plain: to say as well that it is missing would be a second complaint of one
// slip.

/** What is meant by a value that is not in the form its key asks for; `undefined` where that is not plain. */
export function meantValue(key: string, value: unknown): unknown {
  return typeof value === "string" ? ownValue(readers, key)?.(value) : undefined;
}

/** A date in other words than 2026-12-03, but one that can be read. */
export const isDateInWords = (value: unknown): value is string =>
  typeof value === "string" && readDate(value) !== undefined;
const inWords = (value: string): string | undefined => (isDateInWords(value) ? value : undefined);

const readers: Readonly<Record<string, (value: string) => unknown>> = {
  date: inWords,
  published: inWords,
  classification: toClassification,
  kind: toKind,
  "key-decision": toKeyDecision,
  urgent: toYesNo,
  "cleared-by": toClearances,
};

/** "Finance: S. Roy, 12 November 2026; Legal: T. Ahmed": who cleared it by service, where all of it is of this form. */
function toClearances(value: string): Readonly<Record<string, string>> | undefined {
  const parts = value.split(/\s*(?:[;|\n]|,(?=\s*[A-Z][a-z]+(?: [a-z]+)?:))\s*/).filter((part) => part !== "");
  const pairs = parts.map((part) => /^([A-Za-z][\w ]*?)\s*(?::|\s[–—-])\s*(\S.*)$/.exec(part)?.slice(1) ?? []);
  return pairs.every((pair) => pair.length === 2) ? Object.fromEntries(pairs) : undefined;
}

/**
 * The key of front matter, of `known`, that another name means, as headers print it: "portfolio-holder" is lead-member.
 */
export function meantKey(key: string, known: readonly string[]): string | undefined {
  const label = asLabel(key);
  const field: MetaKey | undefined = /^clear(?:ance|ed)s?\b/.test(label) ? "clearedBy" : fieldOf(label, {});
  return known.find((one) => one === key.toLowerCase().replace(/[_ ]/g, "-") || nameOfKey(one) === field);
}

/** A fact that front matter keeps under “briefing”. */
export const isOfBriefing = (key: string): boolean => briefingFact(asLabel(key)) !== undefined;

/** A key as a header would print it: "portfolio holder". */
const asLabel = (key: string): string => key.toLowerCase().replace(/[-_ ]+/g, " ");
