import { contains, overlaps } from "../../core/report/span.ts";
import type { Feature } from "../feature.ts";
import { findingHover } from "../translate.ts";
import { schemaOf, yamlHover } from "../yamlWriting.ts";
import { frontMatterHover } from "./frontMatterItems.ts";

/**
 * What stands behind the findings under the pointer: why, the clause in our words, where a hard case goes; else the
 * key.
 */
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
      const front = open.checked.report.meta.frontMatter;
      const here = open.checked.findings.filter(({ span }) => overlaps(span, { start: at, end: at }));
      if (here.length > 0) return findingHover(document, here, open.checked.effective.protocol);
      return front && contains(front, { start: at, end: at }) ? frontMatterHover(document, at) : null;
    });
    return {};
  },
};
