import { newReport } from "../core/protocol/newReport.ts";
import type { Protocol } from "../core/protocol/protocol.ts";
import type { Kind } from "../core/report/meta.ts";
import { statements } from "./briefing/briefings.ts";

/** The text of a new report of this kind for this council, with the standing lines that a briefing needs. `today` is a day such as 2026-12-03. */
export const reportOfKind = (protocol: Protocol, kind: Kind, today: string): string =>
  newReport(protocol, kind, { statements: standing(protocol, kind), today });

function standing({ briefingScope }: Protocol, kind: Kind): readonly string[] {
  if (kind !== "group-briefing" && kind !== "member-briefing") return [];
  const scope = briefingScope === "information" ? statements.information : statements.scope;
  return kind === "group-briefing"
    ? [scope, statements.substitute, statements.access, statements.status]
    : [scope, statements.substitute];
}
