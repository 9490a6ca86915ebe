import { regex } from "../core/pattern/regex.ts";
import { dayAndMonth } from "../core/report/dates.ts";
import { type Sentence, withoutStop } from "../core/report/sentences.ts";
import type { Span } from "../core/report/span.ts";

/**
 * A fault that nobody's frame foresaw: the sentence speaks of a subject, has a word of something that is amiss with it,
 * and none of what a plain account has (a date, a sum, a finding, a reason). Always for information.
 */
export interface Amiss {
  /** What it must speak of, each of them. */
  readonly topics: readonly RegExp[];
  /** A word of what is amiss. */
  readonly amiss: RegExp;
  /** What a plain account of the same subject has. */
  readonly ordinary: RegExp;
}

/** The whole sentence, but for its number and stop, where it is such a one. */
export function amissIn(sentence: Sentence, { topics, amiss, ordinary }: Amiss): Span | undefined {
  const { text, start } = sentence;
  if (text.length > 280 || !/(?:\S+ ){4}/.test(text) || !topics.every((topic) => topic.test(text))) return undefined;
  if (!amiss.test(text) || ordinary.test(text) || dated.test(text) || guidance.test(text)) return undefined;
  return { start: start + (/^[\d.]+\s+/.exec(text)?.[0].length ?? 0), end: withoutStop(sentence).end };
}

/** A day, a year, a sum, a share or a place in the papers: whoever gives one, accounts for what he says. */
const dated = regex`
  \b${dayAndMonth}\b|
  \b(?:19|20)\d\d\b|£[\d,.]+|\b\d+(?:\.\d+)?(?:%| per cent)|\b[Aa]ppendix\b|\b[Aa]nnex\b|\bparagraphs? \d|\btable \d
`;
/** A form tells its writer what to put in, and tells of nothing itself. */
const guidance =
  /[[\]]|^(?:[\d.]+ )?(?:Name|State|Say|List|Record|Give|Enter|Set out|Explain|Describe|Note|Insert|Show|Attach)\b/;
