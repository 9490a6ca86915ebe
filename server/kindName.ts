import type { Kind } from "../core/report/meta.ts";
import { l10n } from "./wordsOfClient.ts";

/** What a kind of report is called, in the client's language. */
export function kindName(kind: Kind): string {
  const names: Readonly<Record<Kind, string>> = {
    "committee-report": l10n.t("committee report"),
    "noting-report": l10n.t("noting report"),
    "decision-record": l10n.t("decision record"),
    "group-briefing": l10n.t("group briefing"),
    "member-briefing": l10n.t("member briefing"),
    "ward-notice": l10n.t("ward notice"),
    "press-release": l10n.t("press release"),
    "monitoring-officer-report": l10n.t("monitoring officer report"),
    "planning-report": l10n.t("planning report"),
    "member-report": l10n.t("member report"),
    minutes: l10n.t("minutes"),
    motion: l10n.t("motion"),
    constitutional: l10n.t("constitutional paper"),
    "election-notice": l10n.t("election notice"),
  };
  return names[kind];
}
