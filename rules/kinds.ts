import { type Kind, kinds } from "../core/report/meta.ts";

/** Every kind of report but these, off: for rules that ask something of these alone. */
export const onlyIn = (...asked: readonly Kind[]): Partial<Readonly<Record<Kind, "off">>> =>
  Object.fromEntries(kinds.filter((kind) => !asked.includes(kind)).map((kind) => [kind, "off"]));

/** For rules about what a decision needs: off for every kind of which none is asked. */
export const ofDecisions = onlyIn("committee-report", "decision-record", "member-report");
