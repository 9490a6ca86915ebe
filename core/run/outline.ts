import type { Protocol } from "../protocol/protocol.ts";
import { normalHeading } from "../report/heading.ts";
import type { Report, SectionRole } from "../report/report.ts";
import { outlineSections } from "../rule/outlineSections.ts";
import type { Shape } from "./seenOutline.ts";

/**
 * Finds the role that a heading means to a council: by the printed title or an alias, else by its first or last words.
 */
export function roleFinder(protocol: Protocol): (title: string) => SectionRole | undefined {
  const roles = new Map<string, SectionRole>();
  for (const { role, title, aliases } of protocol.sections) {
    for (const name of [title, ...aliases]) if (!roles.has(normalHeading(name))) roles.set(normalHeading(name), role);
  }
  const known = new Map<string, SectionRole | undefined>();
  return (title) => {
    const name = normalHeading(title);
    if (!known.has(name))
      known.set(name, roles.get(name) ?? byPart(name, roles) ?? byLead(title, roles) ?? byOneOf(title, roles));
    return known.get(name);
  };
}

/**
 * "Legal implications and powers" is the legal section: a longer heading that begins or ends with a known one of two
 * words or more. No name begins with an article in the middle of a heading: "Repair the building" is not about the
 * building as it is.
 */
function byPart(name: string, roles: ReadonlyMap<string, SectionRole>): SectionRole | undefined {
  const words = name.split(" ");
  if (words.length > 8) return undefined;
  for (let length = words.length - 1; length >= 2; length--) {
    const last = words.slice(-length);
    const role =
      roles.get(words.slice(0, length).join(" ")) ?? (last[0] === "the" ? undefined : roles.get(last.join(" ")));
    if (role) return role;
  }
  return undefined;
}

/**
 * "Background papers (section 50D of the Act)", "Legal: powers and duties": what stands in brackets or behind a colon
 * or dash adds to a name.
 */
function byLead(title: string, roles: ReadonlyMap<string, SectionRole>): SectionRole | undefined {
  const lead = /^(.{3,60}?)\s*(?:\(|[:–—]\s|\s-\s)/.exec(title)?.[1];
  if (lead === undefined) return undefined;
  const name = normalHeading(lead);
  return roles.get(name) ?? byPart(name, roles);
}

/**
 * "Ymgynghori / Consultation": the same name in two languages, or two names of one part, of which one at least is
 * known.
 */
function byOneOf(title: string, roles: ReadonlyMap<string, SectionRole>): SectionRole | undefined {
  if (!title.includes("/")) return undefined;
  // "2027/28 budget" is one name.
  const found = new Set(title.split(/\s?\/\s?(?!\d)/).map((part) => roles.get(normalHeading(part))));
  found.delete(undefined);
  return found.size === 1 ? [...found][0] : undefined;
}

/** The report's shape with roles. */
export function outlineOf(report: Report, roleOf: (title: string) => SectionRole | undefined): Shape {
  const titles = report.sections.filter(({ depth }) => depth === 1);
  return { sections: outlineSections(report, roleOf), title: titles.length === 1 ? titles[0]?.title : undefined };
}
