import type { Kind } from "../report/meta.ts";
import type { Report } from "../report/report.ts";

/** Words in a report's title or first lines that say what it is; the first that fits counts. */
const titles: readonly (readonly [RegExp, Kind])[] = [
  [/\bminutes of\b|\bminutes$|^(?:draft |printed )?minutes\b/i, "minutes"],
  [
    /\brecord of (?:(?:an?|the|any) )?(?:(?:executive|officer|delegated|cabinet|individual|urgent|key|portfolio|member)(?:['’]s?)? ){0,4}decision\b|\bdecision (?:record|notice)\b|\bproposed record of decision\b/i,
    "decision-record",
  ],
  [/\b(?:press|media|news) release\b/i, "press-release"],
  [/\bnotice of motion\b|^motions?\b/i, "motion"],
  [/\bbriefing (?:note )?(?:for|to) (?:the )?[\p{L} '’-]{0,40}\bgroup\b|\bgroup briefing\b/iu, "group-briefing"],
  [/\bmember briefing\b|\bbriefing (?:note )?(?:for|to) (?:councillor|cllr|members?)\b/i, "member-briefing"],
  [/\bnotice of (?:election|poll)\b|\bstatement of persons nominated\b|\bdeclaration of result\b/i, "election-notice"],
  [
    /\bproportionality\b|\bpolitical balance\b|\ballocation of seats\b|\bappointments? to (?:committees|seats|outside bodies)\b|\bconstitution\b(?=.*\b(?:review|changes|amendments?|update)\b)/i,
    "constitutional",
  ],
  [
    /\bplanning application\b|\bapplication (?:no|number|ref)\b|\bapplication:? [\dA-Z]{1,6}\/\d{2,6}\/\d|\bdetermine (?:an|the|this) application for (?:\w+ ){0,2}(?:planning permission|listed building consent|advertisement consent|approval of reserved matters)\b/i,
    "planning-report",
  ],
  [
    /\bmonitoring officer['’]?s? (?:report|findings)\b|\breport of the monitoring officer\b/i,
    "monitoring-officer-report",
  ],
  [/\bward (?:member )?notice\b/i, "ward-notice"],
];

/** What the report seems to be where nobody says so: its title and first lines tell, else what it asks its readers to do. */
export function inferKind(report: Report): Kind {
  const opening = report.blocks.slice(0, 6).map((block) => block.prose.text.slice(0, 200));
  for (const text of [report.meta.title?.value ?? "", ...opening]) {
    for (const [pattern, kind] of titles) if (pattern.test(text)) return kind;
  }
  if (
    /^monitoring officer\b/i.test(report.meta.responsibleOfficer?.value ?? "") &&
    /\bcomplaint\b|\bfacts\b|\bconduct\b/i.test(report.meta.title?.value ?? "")
  ) {
    return "monitoring-officer-report";
  }
  if (isOnPlanning(report)) return "planning-report";
  return asksOnlyToNote(report) ? "noting-report" : "committee-report";
}

/** The headings under which a planning application is weighed; the first two are found over nothing else. */
const planningHeadings = [
  /^(?:the )?(?:application )?site(?:,? (?:description|location|context)\b|,? (?:and|&) )|^description of (?:the )?(?:site|proposed development)/i,
  /^(?:relevant )?(?:planning|site) history/i,
  /^(?:the )?propos(?:al|ed development)\b/i,
  /^(?:consultations?|consultees|representations|neighbour|third part)/i,
  /^(?:relevant |development plan |planning )?polic(?:y|ies)\b|^development plan\b/i,
  /^(?:recommended |planning )?conditions\b|^planning obligations?\b|^heads of terms\b/i,
  /^(?:principle|highways?|living conditions|residential amenity|design|green belt|planning balance|assessment)\b/i,
] as const;

function isOnPlanning({ sections }: Report): boolean {
  const found = planningHeadings.filter((heading) => sections.some(({ title }) => heading.test(title.trim())));
  return found.length >= 4 && found.some((heading) => planningHeadings.indexOf(heading) < 2);
}

/** What a body does when it decides, in any of its forms. */
const decides =
  /\b(?:agree|approve|adopt|award|delegate|authorise|grant|refuse|resolve|confirm|appoint|determine|instruct|support|select|choose|endorse)(?:s|d|ed|ing)?\b|\brecommends? (?:to|that) (?:full )?(?:council|cabinet)\b|\bmakes? (?:an|the) order\b|\bstand by\b/i;

function asksOnlyToNote(report: Report): boolean {
  const asked = report.sections.flatMap((section, index) =>
    /^(?:officers?['’]? )?recommend/i.test(section.title) ? [index] : [],
  );
  const words = report.blocks
    .filter((block) => asked.includes(block.section) && block.kind !== "heading")
    .map((block) => block.prose.text);
  return words.some((text) => /\bnot(?:e|es|ing)\b/i.test(text)) && !words.some((text) => decides.test(text));
}
