import { regex } from "../pattern/regex.ts";
import type { Kind } from "../report/meta.ts";
import { recordLabels } from "../report/printedRecord.ts";
import type { Report } from "../report/report.ts";
import { isToGroup } from "../report/toGroup.ts";

/** Words in a report's title or first lines that say what it is; the first that fits counts. */
const titles: readonly (readonly [RegExp, Kind])[] = [
  [
    regex.i`
      \bminutes of\b|\bminutes$|^(?:draft |printed )?minutes\b|
      ^(?:agenda|decisions|agenda,? decisions),? and (?:draft |printed )?minutes\b|
      ^(?:draft |printed )?minute of (?:the |a )?(?:\w+ ){0,4}(?:meeting|council|committee|cabinet)\b
    `,
    "minutes",
  ],
  [
    regex.i`
      \brecord of (?:(?:an?|the|any) )?
      (?:(?:executive|officer|delegated|cabinet|individual|urgent|key|portfolio|member)(?:['’]s?)? ){0,4}decision\b|
      \bdecision (?:record|notice)\b|\bproposed record of decision\b|
      \bnotice of (?:an?|the) (?:(?:executive|officer|delegated|key|urgent) ){0,3}decision\b|
      \bnotice of (?:delegated |officer(?:['’]s)? )?decision under delegated\b|
      \bdecisions? (?:taken|made) (?:by (?:an |the )?officers?|under delegated)\b|^notice of decisions?$|
      ^(?:delegated (?:officer|executive|director)|officer delegated|executive delegated) decisions?(?: (?:form|sheet))?
      $|
      ^(?:delegated|officer|executive|cabinet member|portfolio holder) decision (?:form|sheet)$
    `,
    "decision-record",
  ],
  [/\b(?:press|media|news) release\b|\bnews from (?:the|your|[\p{L}'’ -]{2,40}) council\b/iu, "press-release"],
  [/\bnotices? of motion\b|^motions?\b/i, "motion"],
  [/\bbriefing (?:note )?(?:for|to):? (?:the )?[\p{L} '’-]{0,40}\bgroup\b|\bgroup briefing\b/iu, "group-briefing"],
  [/\bmember briefing\b|\bbriefing (?:note )?(?:for|to):? (?:councillor|cllr|members?)\b/i, "member-briefing"],
  [
    regex.i`
      \bnotice of (?:election|poll)\b(?! (?:is|was|will|has|had|must|published|given|being)\b)|
      \bstatement of persons nominated\b|\bdeclaration of result\b
    `,
    "election-notice",
  ],
  [
    regex.i`
      \bproportionality\b(?! of (?!seats|places|committees|the council))|\bpolitical balance\b(?! of the press)|
      \ballocation of (?:committee )?(?:seats|places)\b(?!
        \ (?:on|in|at|for)
        \ (?!(?:the |ordinary |joint |all )?(?:committees?|sub-|panels?|bod(?:y|ies)|boards?|council|scrutiny|overview))
      )|
      \bseat allocations?\b|\bcommittee (?:seats|places)\b(?! (?:an?|the|its|orders?)\b)|
      \bpositions of responsibility\b|
      \bappointments? (?:of members )?to (?:committees|seats|(?:\w+ and )?outside bodies)\b|\bd['’]Hondt\b|
      ^(?:annual |review of |changes? to |report on )?(?:
        (?:the )?(?:appointments?|nominations?)
        \ (?:of (?:committees|chairs|members|representatives)|to (?:joint bodies|outside|external|committees))|
        committee members?hips?\b|membership of (?:the )?committees|representation of (?:political )?groups
      )|
      \b(?:constitution|scheme of delegation)\b(?=.*\b(?:review|changes|amendments?|update)\b)
    `,
    "constitutional",
  ],
  [
    regex.i`
      \bplanning application\b|\bapplication (?:no|number|ref)\b|\bapplication:? [\dA-Z]{1,6}\/\d{2,6}\/\d|
      \bdetermine (?:an|the|this) application for (?:\w+ ){0,2}
      (?:planning permission|listed building consent|advertisement consent|approval of reserved matters)\b
    `,
    "planning-report",
  ],
  [
    /\bmonitoring officer['’]?s? (?:report|findings)\b|\breport of the monitoring officer\b/i,
    "monitoring-officer-report",
  ],
  [
    /\bward (?:member )?notice\b|\bnotice to (?:the )?(?:ward|local|divisional) (?:members?|councillors?)\b/i,
    "ward-notice",
  ],
];

/**
 * What the report seems to be where nobody says so: its title and first lines tell, else what it asks its readers to
 * do.
 */
export function inferKind(report: Report): Kind {
  const [first = "", ...opening] = [...report.blocks.slice(0, 6), ...underHeader(report), ...firstHeading(report)].map(
    (block) => block.prose.text.slice(0, 200),
  );
  const called =
    byWords([report.meta.title?.value ?? "", first]) ?? (isOfMeeting(report) ? "minutes" : byWords(opening));
  // A committee is told of officers' decisions: a report on records is none.
  if (called === "decision-record" && asksOnlyToNote(report)) return "noting-report";
  if (called) return called;
  if (isPrintedRecord(report)) return movesThings.test(report.text) ? "minutes" : "decision-record";
  if (isForGroup(report) || isToGroup(report)) return "group-briefing";
  if (report.sections.some(({ title }) => notesForEditors.test(title))) return "press-release";
  if (
    /^monitoring officer\b/i.test(report.meta.responsibleOfficer?.value ?? "") &&
    /\bcomplaint\b|\bfacts\b|\bconduct\b/i.test(report.meta.title?.value ?? "")
  ) {
    return "monitoring-officer-report";
  }
  if (/\bfor (?:noting|information)\b/i.test(report.meta.keyDecision?.raw ?? "")) return "noting-report";
  if (isOnPlanning(report) || isApplication(report)) return "planning-report";
  if (isOnSeats(report)) return "constitutional";
  return asksNothing(report) || asksOnlyToNote(report) ? "noting-report" : "committee-report";
}

/** "This note is for information. No decision is sought.", near the top. */
const asksNothing = ({ blocks }: Report): boolean =>
  blocks.slice(0, 16).some(({ prose }) => nothingAsked.test(prose.text));
const nothingAsked = regex.i`
  \bno decisions? (?:is|are) (?:sought|required|needed|asked for|to be taken)\b|
  ^this (?:note|report|paper|briefing) is (?:provided |offered |submitted )?for information(?: only)?(?:[.;]|$)
`;

/** A decision as councils' websites print it, with so many of the labels that nothing else there has. */
const isPrintedRecord = ({ text }: Report): boolean => new Set(recordLabels(text)).size >= 3;
/** What a meeting of many did is minuted, whatever the page is called. */
const movesThings = regex.i`
  \bseconded\b|\bmoved an amendment\b|\bon being put to the vote\b|\bwas (?:carried|lost)\b
`;

/** A header that names a group, and who asked for the briefing, who else was offered it or who is there. */
function isForGroup({ meta }: Report): boolean {
  const { group = "", requestedBy, offeredTo, attendees } = meta.briefing?.value ?? {};
  return /\bgroup\b/i.test(group) && [requestedBy, offeredTo, attendees].filter((one) => one !== undefined).length >= 2;
}

/** What stands under a header of many lines, where that is a title: in plain text each label is a block of its own. */
function underHeader({ blocks, meta: { header } }: Report): Report["blocks"] {
  if (!header) return [];
  const behind = blocks.filter(({ span }) => span.start >= header.end).slice(0, 3);
  return behind.filter(({ prose: { text } }) => text.length <= longestTitle && !/[.;]$/.test(text));
}

/** The first heading that stands behind the lines of a header, where a report has its title there. */
function firstHeading({ blocks }: Report): Report["blocks"] {
  const heading = blocks.slice(6, 14).find(({ kind, prose }) => kind === "heading" && /[A-Z]/.test(prose.text));
  return heading ? [heading] : [];
}

/** A title is no longer (UTF-16 units). */
const longestTitle = 120;

function byWords(texts: readonly string[]): Kind | undefined {
  for (const text of texts) for (const [pattern, kind] of titles) if (pattern.test(text)) return kind;
  return undefined;
}

/**
 * A planning application by its number, before a committee that decides on those: "LA10/2026/0412/F", "26/01844/FUL".
 */
const isApplication = ({ meta, blocks }: Report): boolean =>
  (/\bplanning\b/i.test(meta.meeting?.value ?? "") ||
    blocks.slice(0, 8).some(({ prose }) => planningBody.test(prose.text.slice(0, 120)))) &&
  [meta.title?.value ?? "", ...blocks.slice(0, 8).map(({ prose }) => prose.text.slice(0, 200))].some((text) =>
    reference.test(text),
  );
/** Such a committee's name on a line of its own, with or without the day. */
const planningBody = regex`
  ^(?:[A-Z][\w'’&-]* (?:and |& |for )?){0,4}Planning (?:[A-Z][\w'’&-]* |and |& ){0,4}
  (?:Committee|Sub-Committee|Panel|Board)\b[^.;]{0,40}$
`;
const reference = regex`
  \b(?:[A-Z]{1,4}\d{0,2}\/)?(?:20)?\d\d\/\d{3,6}\/[A-Z]{1,5}\d?\b|\b[A-Z]{1,4}\/(?:20)?\d\d\/\d{3,6}\b|
  \b(?:20)?\d\d\/[A-Z]{1,4}\/\d{3,6}\b
`;

/** What stands at the foot of a release, and of nothing else. */
const notesForEditors = /^notes? (?:for|to) editors$/i;

/** The headings under which a planning application is weighed; the first two are found over nothing else. */
const planningHeadings = [
  regex.i`
    ^(?:the )?(?:application )?site(?:,? (?:description|location|context)\b|,? (?:and|&) )|
    ^description of (?:the )?(?:site|proposed development)
  `,
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

/** How minutes begin and end: who was there, who was not, and when the meeting closed. */
const present = regex.i`
  ^(?:(?:(?:members?|councillors|those|also) )?present|sederunt|in attendance|attendance|attendees)(?: at the meeting)?
  \W*$
`;
const closed =
  /\bmeeting (?:was (?:then )?)?(?:closed|ended|concluded|finished|terminated|rose|adjourned)\b[^.]{0,20}\b(?:at|\d)/i;
/** Business of every meeting; an agenda has it too. */
const opening = [
  /^(?:apologies|apology)\b/i,
  /^declarations? of (?:members['’]? )?(?:interests?|pecuniary|disclosable)\b/i,
  /^(?:draft |previous |confirmation of (?:the )?)?minutes?(?:$| of\b)/i,
] as const;
const resolved = regex.i`
  \bRESOLVED\b|
  \b(?:it|the (?:council|committee|sub-committee|cabinet|panel|board))
  (?: was| then| therefore| accordingly| unanimously)* (?:resolved|agreed|noted)\b|
  \bon a division\b|\bmoved\b[^.]{0,60}\bseconded\b|\bseconded by\b
`;

/** A heading is no longer (UTF-16 units). */
const longestHead = 60;

/**
 * Minutes that do not call themselves so: those present are listed, the usual business is gone through, and things were
 * resolved.
 */
function isOfMeeting({ blocks, sections, text }: Report): boolean {
  if (isPublishedItem(blocks, text)) return true;
  // Some minutes have no headings but lines of their own: "**12. APOLOGIES**".
  const heads = [
    ...sections.map(({ title }) => title.trim()),
    ...blocks.flatMap(({ kind, prose }) =>
      kind === "paragraph" && prose.text.length <= longestHead ? [prose.text.replace(/^[\d.]+\s+/, "")] : [],
    ),
  ];
  const listed =
    heads.some((title) => present.test(title)) ||
    blocks
      .slice(0, 16)
      .some(({ prose }) => /^(?:(?:members|councillors) )?(?:present|sederunt|attendees)\s*:/i.test(prose.text));
  if (!listed) return false;
  const business = opening.filter((heading) => heads.some((title) => heading.test(title))).length;
  const ended = blocks.slice(-6).some(({ prose }) => closed.test(prose.text.slice(0, 200)));
  if (business + (ended ? 1 : 0) < 2) return false;
  return blocks.filter(({ prose }) => resolved.test(prose.text.slice(0, 400))).length >= 2;
}

/**
 * Items of a meeting as a council's website shows them: what was to be done, and behind the label "Minutes:" what was.
 */
function isPublishedItem(blocks: Report["blocks"], text: string): boolean {
  if (minutesLine.test(text)) return true;
  let labels = 0;
  for (const { prose } of blocks) labels += prose.text.match(minutesBehind)?.length ?? 0;
  return labels > 2;
}

const minutesLine = /^[ \t*_]*Minutes:[ \t*_]*\r?$/m;
const minutesBehind = /[\w.)] Minutes:(?=\s+[A-Z])/g;

/** What only a report on who sits where speaks of; a heading or two of them, and the words of the arithmetic. */
const seatHeadings = regex.i`
  \b(?:
    political (?:balance|proportionality)|proportional(?:ity| representation)|
    (?:allocation|distribution|division) of (?:seats|places|chairs)|(?:committee|panel) (?:seats|places|membership)|
    (?:seats|places) on (?:committees|panels|bodies)|positions of responsibility|outside bod(?:y|ies)|
    (?:membership|composition|make-up) of (?:the (?:council|committees|groups)|committees)|
    political (?:groups|composition)|
    group (?:leaders|membership|nominations)
  )\b
`;
const seatWords = [
  /\bd['’]Hondt\b|\bSainte-Lagu[ëe]\b|\bDroop\b/i,
  /\b(?:quota )?(?:greatest|largest|highest) remainders?\b/i,
  regex.i`
    \bnominating officers?\b|\bon the nomination of (?:the|a|its|each) (?:group|party)|
    \bnominations? (?:of|by|from|made by) (?:the )?(?:political )?(?:groups?|part(?:y|ies))\b
  `,
  regex.i`
    \b(?:seats|places) (?:on|in) (?:the |each |every |all )?(?:ordinary )?
    (?:committees?|sub-committees?|panels?|bod(?:y|ies))\b|
    \b(?:committee|panel) (?:seats|places)\b
  `,
  /\bpositions of responsibility\b/i,
  /\bpolitical(?:ly)? (?:balanced?|proportional(?:ity)?)\b|\brules? of proportionality\b/i,
  regex.i`
    \b(?:sections? 15|sections? 1[567]|section 17)\b[^.]{0,40}\bLocal Government and Housing Act 1989\b|
    \bLocal Government \(Committees and Political Groups\) Regulations 1990\b
  `,
  regex.i`
    \b(?:seats?|places?|chairs?) (?:is|are|was|were|to be|would be|shall be)
    \ (?:allocated|allotted|shared|divided|filled)\b|
    \bentitled to (?:\w+ ){0,3}(?:seats?|places?)\b
  `,
] as const;

function isOnSeats({ blocks, sections, meta, text }: Report): boolean {
  const head =
    seatHeadings.test(meta.title?.value ?? "") || sections.filter(({ title }) => seatHeadings.test(title)).length >= 2;
  if (!head && !sections.some(({ title }) => seatHeadings.test(title))) return false;
  const said = seatWords.filter((words) => words.test(text)).length;
  return blocks.length > 0 && said >= (head ? 3 : 4);
}

/** What a body does when it decides, in any of its forms. */
const decides = regex.i`
  \b(?:
    agree|approve|adopt|award|delegate(?!d (?:decisions?|powers?|authority)\b)|authorise|grant|refuse|
    resolve(?!s? to:? (?:1\. )?note\b)|confirm|appoint|determine|instruct|support|select|choose|endorse
  )(?:s|d|ed|ing)?\b|
  \brecommends? (?:to|that) (?:full )?(?:council|cabinet)\b|\bmakes? (?:an|the) order\b|
  \bgiv(?:e|es|ing) (?:authority|approval|consent|permission)\b|\bstand by\b
`;

/** What a body does that decides nothing; scrutiny gives its comments or its views. */
const notes = regex.i`
  \bnot(?:e|es|ing)\b|\bscrutini[sz](?:e|es|ing)\b|
  \b(?:considers?|reviews?|discuss(?:es)?|comments? on)\b[^.;]{0,120}\b(?:
    makes? (?:any )?(?:comments|observations)|comments? (?:on|to)|
    (?:gives?|offers?|provides?|shares?) (?:its|their|any) (?:comments|views|observations)
  )\b
`;

/** A line that stands over the recommendations where they have no heading: "**Recommendation(s):**". */
const askedLabel = /^(?:officers?['’]? )?recommend(?:ation(?:s|\(s\))?|ed)\s?:?\s*(?=$|(?:that |the |it )?[A-Z])/i;

/** The same in a header's table, with what is recommended in the next cell. */
const askedCell = /^(?:officers?['’]? )?recommendation(?:s|\(s\))?\W*$/i;

/** What tells how something went. */
const ofProgress = regex.i`
  \b(?:progress|monitoring|performance|outturn|annual|quarterly|half-year(?:ly)?|end[- ]of[- ]year) (?:[a-z]+ )?
  (?:report|update|statement)\b|
  \bprogress (?:on|against|with)\b
`;

function asksOnlyToNote({ sections, blocks, meta }: Report): boolean {
  const asked = sections.flatMap((section, index) =>
    /^(?:officers?['’]? )?recommend/i.test(section.title) ? [index] : [],
  );
  const under = blocks.filter((block) => asked.includes(block.section) && block.kind !== "heading");
  const words = (under.length > 0 ? under : labelled(blocks)).map((block) => block.prose.text);
  const tellsProgress = words.length > 0 && ofProgress.test(meta.title?.value ?? "");
  return (tellsProgress || words.some((text) => notes.test(text))) && !words.some((text) => decides.test(text));
}

/** The line itself, where more stands on it, and what follows it up to the next heading. */
function labelled(blocks: Report["blocks"]): Report["blocks"] {
  const cell = blocks.findIndex(({ kind, prose }) => kind === "cell" && askedCell.test(prose.text));
  if (cell >= 0 && blocks[cell + 1]?.kind === "cell") return blocks.slice(cell + 1, cell + 2);
  const at = blocks.findIndex(({ kind, prose }) => kind === "paragraph" && askedLabel.test(prose.text.slice(0, 80)));
  if (at < 0) return [];
  const end = blocks.findIndex(({ kind }, index) => index > at && kind === "heading");
  return blocks.slice(at, end < 0 ? at + 8 : Math.min(end, at + 8));
}
