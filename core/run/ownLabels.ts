import { readHeader } from "../formats/header.ts";
import { type HeaderLabels, isKnownLabel } from "../formats/headerLabels.ts";
import type { Protocol } from "../protocol/protocol.ts";
import type { Meta, MetaKey } from "../report/meta.ts";
import type { Report } from "../report/report.ts";

/** What a report says of itself, with the lines of its header whose labels only its council prints: "Report number". */
export function metaUnder(protocol: Protocol, { format, text, meta }: Report): Meta {
  const wanted = Object.entries(labelsOf(protocol)).filter(([, key]) => meta[key] === undefined);
  if (wanted.length === 0 || (format !== "markdown" && format !== "plain")) return meta;
  const read = readHeader(text, meta.frontMatter?.end ?? 0, Object.fromEntries(wanted));
  const more = wanted.flatMap(([, key]) => (read[key] === undefined ? [] : [[key, read[key]] as const]));
  if (more.length === 0) return meta;
  const { header = meta.header } = read;
  return { ...meta, ...(Object.fromEntries(more) as Partial<Meta>), ...(header ? { header } : {}) };
}

const known = new WeakMap<Protocol, HeaderLabels>();

function labelsOf(protocol: Protocol): HeaderLabels {
  const before = known.get(protocol);
  if (before) return before;
  const ofRules = protocol.ownRules.flatMap(({ looks }) => (looks.for === "field" ? [looks] : []));
  const all = [...protocol.fields, ...ofRules].map(({ label, field }): readonly [string, MetaKey] => [
    label.toLowerCase().replace(/\s+/g, " ").trim(),
    field,
  ]);
  const labels = Object.fromEntries(all.filter(([label]) => !isKnownLabel(label)));
  known.set(protocol, labels);
  return labels;
}
