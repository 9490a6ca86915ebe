/** What rules are about; the last family holds those that a council wrote for itself. */
export const families = [
  "neutrality",
  "balance",
  "confidentiality",
  "structure",
  "briefing",
  "election",
  "roles",
  "language",
  "own",
] as const;

export type Family = (typeof families)[number];

/**
 * The families that judge how a thing is said; the others ask whether it may stand there, or whether something is
 * missing.
 */
export const wordingFamilies: ReadonlySet<Family> = new Set(["neutrality", "balance", "briefing", "election", "roles"]);
