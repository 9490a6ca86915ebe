import { type Kind, kinds, type Meta } from "../../core/report/meta.ts";
import type { Insertion, Outline, ReportRewrite } from "../../core/rule/rule.ts";

/** Every kind but these, off: for rules that ask something of briefings alone. */
export const onlyIn = (...asked: readonly Kind[]): Partial<Readonly<Record<Kind, "off">>> =>
  Object.fromEntries(kinds.filter((kind) => !asked.includes(kind)).map((kind) => [kind, "off"]));

/** The statements that a briefing makes of itself, in words that hold for every council. */
export const statements = {
  scope: "This briefing gives information and professional advice on council business, and on nothing else.",
  information: "This briefing gives information on council business, and no more than that.",
  substitute: "Officers will give their full advice to the body that decides; this briefing does not stand in for it.",
  access: "Any other group may have the same briefing on request.",
  status: "Whatever the group concludes is its own view and not a decision of the council.",
} as const;

/** The statements that a new briefing of this kind begins with; none for other kinds. */
export function standingLines(kind: Kind, scope: "information" | "information-and-advice"): readonly string[] {
  if (kind !== "group-briefing" && kind !== "member-briefing") return [];
  const confined = scope === "information" ? statements.information : statements.scope;
  return kind === "group-briefing"
    ? [confined, statements.substitute, statements.access, statements.status]
    : [confined, statements.substitute];
}

/** The fix that puts a standing statement at the end of the section in which the briefing says what it is. */
export const inserted = (outline: Outline, statement: string, title: string): ReportRewrite => ({
  insert: statement,
  at: placeFor(outline),
  trust: "safe",
  title,
});

function placeFor({ sections }: Outline): Insertion {
  const own = sections.filter(({ depth, empty, zone }) => depth > 1 && !empty && zone === "open");
  const about = own.find(
    ({ role, title }) => role === "purpose" || /\b(?:about|purpose|standing|status|scope|introduction)\b/i.test(title),
  );
  const place = about ?? own[0];
  return place ? { after: place.index } : { end: true };
}

/** Is it for a working group, a users' group or the like, which is no political group? */
export function isForWorkingGroup({ title, meeting, briefing }: Meta, outline: Outline): boolean {
  const names = [briefing?.value.group, meeting?.value, title?.value, outline.title];
  return names.some((name) => name !== undefined && workingGroup.test(name));
}

const workingGroup =
  /\b(?:working|steering|task(?: and finish)?|project|users?|focus|reference|advisory|review|liaison|tenants?['’]?|residents?['’]?|friends|community|officers?['’]?|delivery|stakeholders?|management|scrutiny|cross-party|all-party|interest)\s+(?:group|party)\b/i;

/** Was this stated, in words that say something? */
export const stated = (value: string | undefined): value is string =>
  value !== undefined &&
  !/^(?:|-|–|—|\?+|n\/?a|nil|none|no|not (?:yet|known|stated|given|applicable|told|notified|sought).*|pending|awaited|unknown|false)$/i.test(
    value.trim(),
  );
