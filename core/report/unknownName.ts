import { didYouMean, meantName } from "./nearest.ts";
import type { Problem } from "./report.ts";
import type { Span } from "./span.ts";

/** A problem with a name that nobody knows: the nearest one of `known` is suggested, and may take its place. */
export const unknownName = (problem: Problem, name: string, known: Iterable<string>): Problem =>
  withMeant(problem, name, meantName(name, known));

/**
 * The same where it is known already which name was meant. `at` is where the wrong one stands, if that is not what is
 * marked.
 */
export function withMeant(problem: Problem, name: string, meant: string | undefined, at = problem.span): Problem {
  const message = problem.message + didYouMean(meant);
  return {
    ...problem,
    message,
    ...(meant !== undefined && isAlone(at, name) ? { instead: { ...at, text: meant } } : {}),
  };
}

/** A name, or a name in quotation marks: what is marked for want of a better place is more than that. */
const isAlone = ({ start, end }: Span, name: string): boolean =>
  end - start === name.length || end - start === name.length + 2;
