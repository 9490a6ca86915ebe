import { allowance } from "../allowance.ts";
import type { Feature } from "../feature.ts";
import { workspaceEdit } from "../translate.ts";

interface AllowParams {
  readonly uri: string;
  readonly version: number;
  readonly rule: string;
  readonly start: number;
  readonly reason: string;
}

/** The edit of an allowance whose reason the client has asked for; `null` where the text has changed since. */
export const allowing: Feature = {
  listen: (desk) => {
    desk.connection.onRequest("evenhand/allow", async ({ uri, version, rule, start, reason }: AllowParams) => {
      const draft = desk.drafts.get(uri);
      if (!draft || draft.document.version !== version) return null;
      const { findings, report } = await desk.checkShared(draft);
      const finding = findings.find((one) => one.rule === rule && one.span.start === start);
      if (!finding) return null;
      const words = reason.replace(/-->/g, " ").replace(/\s+/g, " ").trim();
      return workspaceEdit(draft.document, [allowance(report, finding, words)], true);
    });
    return {};
  },
};
