import type { MetaKey } from "../report/meta.ts";
import type { SectionRole } from "../report/report.ts";
import type { Severity } from "./finding.ts";

/** What the council requires of this kind of report. */
export interface Requirements {
  readonly sections: readonly RequiredSection[];
  readonly fields: readonly RequiredField[];
}

export interface RequiredSection {
  readonly role: SectionRole;
  /** The heading as the council prints it. */
  readonly title: string;
  /** Every heading that counts as it, the printed one included. */
  readonly aliases: readonly string[];
  readonly severity: Severity;
  readonly guidance: string | undefined;
}

export interface RequiredField {
  readonly field: MetaKey;
  readonly label: string;
  readonly severity: Severity;
}
