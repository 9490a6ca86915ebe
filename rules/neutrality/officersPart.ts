import type { BlockView, Context } from "../../core/rule/rule.ts";

/**
 * A motion is its mover's, who may argue as hotly as he likes; what officers add under a heading of their own is
 * theirs.
 */
export const isOfficersPart = ({ role }: Pick<BlockView, "role">, { kind }: Pick<Context, "kind">): boolean =>
  kind !== "motion" || role === "officer-advice";
