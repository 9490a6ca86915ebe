import { regex } from "../../core/pattern/regex.ts";

/** Whose advice a decision needs. */
export type Side = "finance" | "legal";

export const sides: readonly Side[] = ["finance", "legal"];
/** The words by which an office of either side is called. */
export const sideNamed: Readonly<Record<Side, RegExp>> = {
  finance: regex.i`
    \b(?:
      financ\w*|fin|s\.? ?(?:151|95|73|112|127)|section (?:151|95|73|112|127)|treasurer\w*|accountan\w*|resources|
      corporate finance|adran 151|cyllid
    )\b
  `,
  legal: regex.i`
    \b(?:
      legal|leg|solicitor\w*|law|lawyers?|governance|monitoring officer|mon off|counsel|democracy|swyddog monitro|
      cyfreithiol
    )\b
  `,
};

export const titled = (side: Side): string => (side === "finance" ? "Finance" : "Legal");
