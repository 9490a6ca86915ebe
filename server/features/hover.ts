import { overlaps } from "../../core/report/span.ts";
import type { Feature } from "../feature.ts";
import { findingHover } from "../translate.ts";
import { schemaOf, yamlHover } from "../yamlWriting.ts";

/** What stands behind the findings under the pointer: why, the clause in our words, where a hard case goes. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  listen: (desk) => {
    desk.connection.onHover(async ({ textDocument: { uri }, position }, token) => {
      const yaml = desk.openSettings.get(uri);
      if (yaml) return yamlHover(yaml, yaml.offsetAt(position), schemaOf(yaml, desk.parts.rules));
      const open = await desk.report(uri, token);
      if (!open) return null;
      const { document } = open.draft;
      const at = document.offsetAt(position);
      const here = open.checked.findings.filter(({ span }) => overlaps(span, { start: at, end: at }));
      return here.length === 0 ? null : findingHover(document, here, open.checked.effective.protocol);
    });
    return {};
  },
};
