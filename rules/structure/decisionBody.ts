import { regex } from "../../core/pattern/regex.ts";
import type { Meta } from "../../core/report/meta.ts";
import { amountOf } from "./sizes.ts";

/**
 * Does the executive decide: Cabinet, Leader, a member with a portfolio, an elected mayor? Committees that only advise
 * or scrutinise it are not meant. Key decisions are the executive's alone (SI 2012/2089 regulation 8).
 */
export const isExecutive = ({ meeting }: Meta): boolean =>
  regex.i`
  \b(?:cabinet|executive|leader|portfolio holder|elected mayor|mayor['’]s decision|policy and resources executive)\b
`.test(meeting?.raw ?? "") &&
  !/\b(?:scrutiny|cabinet (?:committee|panel|advisory)|advisory|chief executive|executive director)\b/i.test(
    meeting?.raw ?? "",
  );

/** A sum of money in a text, in pounds. */
export interface Sum {
  readonly start: number;
  readonly end: number;
  readonly pounds: number;
}

const sum = /£ ?(\d[\d,]{0,14}(?:\.\d{1,3})?) ?(million|billion|thousand|bn|mn|m|k)?(?![\w.]\d|[a-z])/gi;

/** The sums of money in a text, in order. */
export function sums(text: string): readonly Sum[] {
  if (!text.includes("£")) return [];
  return [...text.matchAll(sum)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    pounds: amountOf(match[1] ?? "0", "", match[2]),
  }));
}
