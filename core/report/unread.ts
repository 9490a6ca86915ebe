import type { Report } from "./report.ts";

/** Why nothing of a file could be read as a report; `undefined` where some of it was. */
export const whyUnread = ({ text, problems }: Pick<Report, "text" | "problems">): string | undefined =>
  text === "" ? problems.find(({ severity }) => severity === "error")?.message : undefined;
