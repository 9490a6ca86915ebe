import { regex } from "../pattern/regex.ts";

const pattern = regex.i`
  ^(?:(?:exempt|confidential|restricted|private|public|open)\s+)?(?:appendix|annex)\s+([A-Z]\d{1,2}|[A-Z]|\d{1,2}[A-Z]?)
  (?!\w)
`;

/** The letter or number of the appendix that a heading begins, in capitals: "Exempt appendix B: Offers" is B. */
export const appendixOf = (heading: string): string | undefined => pattern.exec(heading)?.[1]?.toUpperCase();
