import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Briefing, Kind } from "../../core/report/meta.ts";
import type { Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { insteadOfSentence } from "../../core/rule/rewrites.ts";
import { type BlockView, type Gathered, type Outline, type ReportMark, reportRule } from "../../core/rule/rule.ts";
import { onlyIn } from "../kinds.ts";
import { answeredNo } from "./answeredNo.ts";
import { inserted, isForWorkingGroup, stated, statements } from "./briefings.ts";
import {
  asksAsMember,
  concernedUntold,
  isScrutinyChair,
  scrutinyAsked,
  tellsConcerned,
} from "./equal-access/membersBriefing.ts";
import { hidden, leftOut, others, theRest } from "./equal-access/othersLeftOut.ts";
import { isPerhapsUneven, isSurelyUneven, isUneven } from "./equal-access/unevenHelp.ts";
import { labelledRows } from "./labelledRows.ts";
import { mayOffer } from "./saidOtherwise.ts";

/** Reports that may tell of help which one group had and others did not. */
const reportsOfHelp: readonly Kind[] = ["committee-report", "member-report", "decision-record", "noting-report"];
/** Words without one of which such a report, or a note to a member, does not tell of it. */
const uneven = cues(
  "equal-access-uneven",
  oneLine`
    group|groups|group's|group’s|unaligned|independents|opposition|minority|majority's|majority’s|ruling|everyone else|
    anybody else|anyone else|everybody else|nobody else|the others|the rest|across the chamber|the administration|
    the only councillor|the only member|only councillor who|majority group
  `,
);

interface Fact {
  readonly open: boolean;
  readonly perhapsOpen: boolean;
  readonly kept: readonly (Span & { readonly onward: boolean; readonly perhaps?: boolean })[];
  readonly cell: string | undefined;
  /** It says that those concerned were told of the answer. */
  readonly concerned?: boolean;
  /** It says that they were not. */
  readonly untold?: Span & { readonly words: string };
  /** It says that a scrutiny chairman asked. */
  readonly scrutiny?: boolean;
}

interface Asked {
  readonly "scrutiny-shared": boolean;
  readonly "answers-told": boolean;
}

/**
 * Portsmouth 6.2 and 6.3, Crawley 13, Plymouth 6.3, Barnet 9.2 and Breckland 7.3 and 7.4: help is there for every group alike.
 */
export const equalAccess = reportRule({
  id: "equal-access",
  family: "briefing",
  summary: "A group briefing does not say that the other groups may have the same",
  why: "Officers serve every group alike. A briefing that one group has and the others do not know of puts that in doubt.",
  severity: "warning",
  kinds: {
    ...onlyIn("group-briefing", "member-briefing", ...reportsOfHelp),
    ...Object.fromEntries(reportsOfHelp.map((kind) => [kind, "info" as const])),
  },
  messages: {
    missing:
      "Nothing here says that the other groups were told of this briefing or may have the same. Say so in its text or its header.",
    one: "This was offered to “{group}” alone, and nothing says that the other groups were told. Offer it to them, and say so.",
    scrutiny:
      "A scrutiny chairman asked for this, and what scrutiny is told goes to every group here. Send it to all of them, and say so.",
    concerned:
      "Nothing here says that the cabinet member, the chairman and the spokesmen concerned know of this answer. Tell them, and say so, unless the matter is minor.",
    unknown:
      "“{words}”: the cabinet member, the chairman and the spokesmen concerned hear of such an answer here. Tell them, and say so.",
    kept: "This keeps the briefing from the other groups. Offer them the same, and say so.",
  },
  examples: {
    finds: [
      {
        text: "---\nkind: group-briefing\nbriefing:\n  group: Quayside Group\n  offered-to: [[[Quayside Group]]]\n---\n\n# Pier\n\nThe pier is 210 metres long.\n",
      },
      {
        text: "# Pier\n\n## Standing\n\n[[Please do not mention this note to the other groups.]]\n",
        kind: "group-briefing",
      },
      {
        text: "# [[Briefing for the Quayside Group]]\n\n## Facts\n\nThe pier is 210 metres long.\n",
        kind: "group-briefing",
      },
    ],
    quiet: [
      { text: "# Pier\n\n## Standing\n\nThe same briefing is open to every group.\n", kind: "group-briefing" },
      {
        text: "---\nkind: group-briefing\nbriefing:\n  offered-to: all groups\n---\n\n# Pier\n\nOfficers keep the group's discussion from other groups.\n",
      },
      {
        text: "# Pier\n\n## Standing\n\nAll the other groups were told on 4 May and one has asked for the same.\n",
        kind: "group-briefing",
      },
    ],
  },
  options: {
    "scrutiny-shared": {
      type: "boolean",
      default: false,
      about: "Does what a scrutiny chairman is told go to every group?",
    },
    "answers-told": {
      type: "boolean",
      default: false,
      about: "Are the cabinet member, chairman and spokesmen concerned told when a member is given facts?",
    },
  },
  lexicons: [uneven],
  gather(block, options, { kind }): Fact | undefined {
    if (kind === "member-briefing") return ofMembers(block, options);
    const own = kind === "group-briefing";
    if (!own && block.hits(uneven).length === 0) return undefined;
    const kept: (Span & { readonly onward: boolean; readonly perhaps?: boolean })[] = [];
    let open = false;
    let perhapsOpen = false;
    const cell = own && block.kind === "cell" ? block.text : undefined;
    for (const sentence of block.sentences) {
      const { start, end, text } = sentence;
      if ((own && isKept(text)) || (isUneven(text) && (own || isSurelyUneven(text))))
        kept.push({ start, end, onward: notOnward.test(text) });
      else if (own && isOpen(text)) open ||= (cell === undefined || text.endsWith(".")) && !answeredNo(block, sentence);
      else if (own && isPerhapsUneven(text)) kept.push({ start, end, onward: false, perhaps: true });
      else perhapsOpen ||= own && block.kind !== "heading" && mayOffer(text);
    }
    return open || perhapsOpen || kept.length > 0 || cell !== undefined ? { open, perhapsOpen, kept, cell } : undefined;
  },
  *judge(outline, facts, { meta, kind }, options) {
    if (kind === "group-briefing" && isForWorkingGroup(meta, outline)) return;
    const spoken = facts.filter(({ zone }) => zone !== "quoted");
    if (kind === "member-briefing") yield* judgeMembers(outline, spoken, meta.briefing?.value ?? {}, options);
    const rows = [...labelledRows(spoken, ({ cell }) => cell)];
    const offered =
      spoken.some(({ fact }) => fact.open) ||
      rows.some(
        ({ line, said, blank }) =>
          (blank ? !isLabel(line) : stated(said)) && isOpen(line) && !isKept(line) && !isUneven(line),
      );
    const marks = spoken.flatMap(({ fact, block }) =>
      fact.kept
        .filter(({ onward, perhaps }) => !((onward || perhaps) && offered))
        .map(({ start, end, perhaps }) => ({ perhaps, at: { block, at: { start, end } } })),
    );
    const kept = marks.filter(({ perhaps }) => !perhaps).map(({ at }) => at);
    const rewrite = {
      with: statements.access,
      trust: "judgement",
      title: "Say that other groups may have the same",
    } as const;
    if (kind !== "group-briefing") {
      for (const at of kept) yield { at, message: "kept" };
      return;
    }
    for (const { at, perhaps } of marks)
      yield { at, message: "kept", rewrites: [rewrite], ...(perhaps ? { severity: "info" as const } : {}) };
    const names = meta.briefing?.value.offeredTo?.filter(isSomebody) ?? [];
    const [lone] = names;
    if (kept.length > 0 && lone !== undefined && names.length === 1 && !isEverybody(lone))
      yield { at: { field: "briefing", part: "offeredTo" }, message: "one", data: { group: lone }, severity: "info" };
    if (kept.length > 0 || offered) return;
    const { offeredTo = [], otherGroupsNotified, recipients, group } = meta.briefing?.value ?? {};
    const told = offeredTo.filter(isSomebody);
    const answered = (otherGroupsNotified ?? "").trim() !== "";
    const several = told.length > 1 || (group?.match(/\bgroup\b/gi) ?? []).length > 1;
    if (stated(otherGroupsNotified) || several || [...told, recipients ?? "", group ?? ""].some(isEverybody)) return;
    if (forAllGroups.test(`${outline.title} ${meta.title?.value ?? ""}`)) return;
    const [only] = told;
    // Where the header says otherwise, the line contradicts it.
    const denied = only !== undefined || answered;
    const title = "Insert the line that other groups may have the same";
    const rewrites = [inserted(outline, statements.access, title, denied ? "judgement" : "safe")];
    // "Copied to: Leader of the Harbour Group", in a briefing for another.
    if (only && group && !isSameGroup(only, group)) return;
    const grade = spoken.some(({ fact }) => fact.perhapsOpen) ? { severity: "info" as const } : {};
    if (only)
      yield { at: { field: "briefing", part: "offeredTo" }, message: "one", data: { group: only }, rewrites, ...grade };
    else yield { at: { title: true }, message: "missing", rewrites, ...grade };
  },
});

/** What a member's briefing says of others: the help that one group had, and who was told where a council asks that. */
function ofMembers(block: BlockView, options: Asked): Fact | undefined {
  const kept =
    block.hits(uneven).length > 0 ? block.sentences.filter(({ text }) => isUneven(text) && isSurelyUneven(text)) : [];
  const fact = {
    open: false,
    perhapsOpen: false,
    kept: kept.map(({ start, end, text }) => ({ start, end, onward: notOnward.test(text) })),
    cell: undefined,
  };
  if (!options["scrutiny-shared"] && !options["answers-told"]) return kept.length > 0 ? fact : undefined;
  const texts = block.kind === "heading" ? [] : block.sentences;
  const untold = texts.find(({ text }) => concernedUntold(text));
  const own = {
    ...fact,
    open: texts.some(({ text }) => isOpen(text) && !concernedUntold(text)),
    concerned: texts.some(({ text }) => tellsConcerned(text)),
    scrutiny: texts.some(({ text }) => scrutinyAsked(text)),
    ...(untold ? { untold: { start: untold.start, end: untold.end, words: untold.text.slice(0, 120) } } : {}),
  };
  return kept.length > 0 || own.open || own.concerned || own.scrutiny || untold ? own : undefined;
}

function* judgeMembers(
  outline: Outline,
  spoken: readonly Gathered<Fact>[],
  briefing: Briefing,
  options: Asked,
): Iterable<ReportMark<"scrutiny" | "concerned" | "unknown">> {
  const { offeredTo = [], otherGroupsNotified, recipients = "", requestedBy = "" } = briefing;
  if (stated(otherGroupsNotified) || [...offeredTo, recipients].some(isEverybody)) return;
  if (spoken.some(({ fact }) => fact.open)) return;
  const scrutiny = isScrutinyChair(requestedBy) || spoken.some(({ fact }) => fact.scrutiny);
  if (options["scrutiny-shared"] && scrutiny) {
    const rewrite = inserted(
      outline,
      statements.access,
      "Insert the line that other groups may have the same",
      "judgement",
    );
    yield { at: { title: true }, message: "scrutiny", rewrites: [rewrite] };
  } else if (options["answers-told"] && asksAsMember(briefing)) {
    const untold = spoken.find(({ fact }) => fact.untold);
    const title = "Insert who was told of the answer, with blanks";
    const rewrite = inserted(outline, told, title, "judgement");
    if (untold?.fact.untold) {
      const { start, end, words } = untold.fact.untold;
      yield {
        at: { block: untold.block, at: { start, end } },
        message: "unknown",
        data: { words },
        rewrites: [insteadOfSentence(told)],
      };
    } else if (!spoken.some(({ fact }) => fact.concerned))
      yield { at: { title: true }, message: "concerned", severity: "info", rewrites: [rewrite] };
  }
}

const told =
  "[insert the cabinet member, the chairman and the spokesmen concerned] were told of this answer on [insert the date].";

/** "None" is nobody's name. */
const isSomebody = (name: string): boolean =>
  !/^\W*(?:none|nobody|no ?one|nil|n\/a|no(?: other)? groups?)?\W*$/i.test(name);

const isEverybody = (name: string): boolean =>
  /\b(?:all|every|each|any)\b(?! (?:members|councillors) (?:of (?!the council\b)|in ))/i.test(name);

/** Do both name one group, the one perhaps with less of its name? */
function isSameGroup(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) =>
    name
      .toLowerCase()
      .replace(/\b(?:the|group|members of|leader of)\b/g, "")
      .trim(),
  );
  return a === undefined || b === undefined || a.includes(b) || b.includes(a);
}

/** "All-party briefing", "Briefing for group leaders": what the title says of whom it is for. */
const forAllGroups = regex.i`
  \b(?:all|cross)[- ]party\b|\b(?:all|every|each|both) (?:of )?(?:the )?(?:political |party )?groups?\b|
  \bgroup leaders\b
`;

/** The words of a form without an answer: "Other groups notified". */
const isLabel = (line: string): boolean => !/[.!]$/.test(line) && line.split(" ").length < 9;

const access = oneLine`
  (?:
    offer(?:ed|s)?|cc|written to|open|available|told|notified|informed|advised|invited|given|giv(?:e|ing)|same|asks?|
    asked|requests?|receiv(?:e|ed)|copy|copied|copies|accepted|sent|circulated|shared|provided|briefed|equal(?:ly)?|
    alike|identical|equivalent|similar|parallel|in turn|allotted|a slot|intranet|have (?:all|both|each)|knows?|
    may be had|provides?|can (?:read|see)|goes to|went to|have each|may have|can have|entitled|repeat(?:ed)?|likewise
  )
`;
const open = new RegExp(`\\b${others}\\b[^.;]{0,80}\\b${access}\\b|\\b${access}\\b[^.;]{0,80}\\b${others}\\b`, "i");
const notTold = regex.i`
  \b${others}\b[^.;]{0,40}\b(?:not|never|neither|nor|no|unaware|none|n['’]t)\b[^.;]{0,30}\b(?:${hidden}|need)\b|
  \b(?:no other group|none of the other groups|nobody else)\b[^.;]{0,50}\b${hidden}\b|
  \b${others}\b[^.;]{0,20}\b(?:unaware|in the dark)\b
`;
const doNotTell = regex.i`
  \b(?:no (?:call|need|reason|cause|point|occasion) to|not|never|avoid|without|refrain|don['’]t|rather not|nor)
  \b[^.;]{0,60}\b${hidden}\b[^.;]{0,60}\b${theRest}\b
`;
const keptFrom = regex.i`
  \b(?:keep|kept|hid(?:e|den)|withh(?:old|eld)|secret|stay|stays|remain)\b[^.;]{0,40}\bfrom\b[^.;]{0,12}\b${theRest}\b|
  \b(?:for|to|with|by) (?:this|the|your)(?: [A-Z]\w+){0,2} group(?: and (?:it|to it|that))?
  \ (?:only|alone|exclusively|and (?:to )?no(?:body| one|ne)(?: else)?)|
  \b(?:only|just|solely|exclusively) (?:for|to|with) (?:this|the|your)(?: [A-Z]\w+){0,2} group\b|
  \bexclusive(?:ly)? (?:to|for) (?:this|the|your) group\b
`;
/**
 * There is no call to tell a group that is named, or "it" and "them"; or the very fact of the briefing is to stay where
 * it is.
 */
const unsaid = regex.i`
  \b(?:${theRest}|(?:[A-Z][\w'’-]+ ){1,3}Group)\b[^.;]{0,90}\b
  (?:(?:no|little|hardly any|scarcely any) (?:call|need|reason|cause|point|occasion)|need not|better not) (?:to )?
  (?:be )?(?:${hidden}|bring|draw|trouble)\b[^.;]{0,40}\b(?:it|them|its|their)\b
  (?!
    [^.;]*\b(?:again|twice|already|separate\w*|have had|has had|for (?:consent|approval|permission)|names?|addresses)\b
  )|
  \b(?:fact|existence|mention|news|word) (?:of|that) (?:this|the|there (?:was|is|has been)) [^.;]{0,30}?
  (?:note|briefing|meeting|session|paper|visit)\b[^.;]{0,60}\b(?:
    (?:not|never|no)\b[^.;]{0,24}\b(?:${hidden}|beyond|leave|go|outside)|
    (?:stays?|remains?|is kept|be kept|kept|keep) (?:in|within|among|between|inside|here)
  )\b(?<!\bnot (?:confidential|secret|exempt|private)\b[^.;]{0,60})
`;
/** What a group says in its meeting, and what it asks, officers do keep to themselves. */
const discussion = regex.i`
  \b(?:
    discussions?|deliberations?|views?|said|says|members say|opinions?|requests? from|confidences?|personal data|exempt|
    confidential information|casework
  )\b
`;
const gave = /\b(?:not|never|nor|neither|no|none|n['’]t)\b/i;

/** The paper is not to go out of the group: that keeps the paper, and nobody from asking for one. */
const notOnward = regex.i`
  \b(?:not|never|nor|neither)\b[^.;]{0,90}\b(?:pass|cop|hand|giv|send|show|lend|forward|circulat|quot|publish|put|read)
  \w*\b[^.;]{0,40}\b(?:to|with|for)
  \ (?:any(?:one|body) else|any other (?:person|reader)|third parties|the (?:press|public|media)|traders|residents)\b|
  \b(?:not|never|nor)\b[^.;]{0,30}\b(?:pass\w*|cop(?:y|ied|ying)|circulat\w+|forward\w*|shar(?:ed?|ing)|given|sent)
  \b[^.;]{0,30}\b(?:outside|beyond) (?:the|this|your) group\b|
  \b(?:not|never|nor)\b[^.;]{0,20}\b(?:pass(?:ed)?|cop(?:y|ied)|forward(?:ed)?)(?: it| this)?(?: on)? to
  \ (?:any(?:one|body) else|any other person|third parties)\b
`;

const isKept = (sentence: string): boolean =>
  isKeptBack(sentence.replace(unattached, "members").replace(inQuotes, "“”"));
/** Words to be said by others tell nothing of who has the briefing. */
const inQuotes = /["“][^"“”]*["”]/g;
/** "Those who belong to none" and "one who is not a member" are people, and nobody is left out. */
const unattached = regex.gi`
  \b(?:who|that) (?:is|are|was|were) not (?:an? )?(?:members?|councillors?|officers?|employees?)\b|
  \b(?:members?|councillors?|those|one|two|three|any(?:one|body)) (?:who |that )?
  (?:belong(?:s|ing)? to|(?:is|are) (?:in|of)|in|of|sits? (?:in|with)) (?:none|neither|no (?:\w+ )?group)\b
`;
const isKeptBack = (text: string): boolean =>
  (leftOut.test(text) || unsaid.test(text) || notTold.test(text) || doNotTell.test(text) || keptFrom.test(text)) &&
  !discussion.test(text) &&
  !ofItsOwn.test(text);
/** What another group has made for itself is not this briefing. */
const ofItsOwn = regex`
  \b(?:schemes?|plans?|maps?|lists?|drawings?|surveys?|budgets?|amendments?|motions?|costings?|proposals?|papers?) of
  \ (?:its|their) own\b|
  \bGroup['’]s (?:own )?(?:scheme|plan|budget|amendment|motion|costings?|proposals?)\b
`;
/** There is no other group, or the paper is for several at once. */
const alone = regex`
  \b(?:only|single|sole) (?:one )?(?:political |party )?group on the (?:[Cc]ouncil|[Aa]uthority)\b|
  \b(?:[Aa]ll|[Ee]very) (?:members?|councillors?)(?: of the (?:[Cc]ouncil|[Aa]uthority))?
  \ (?:belongs? to|are (?:in|members of)|is (?:in|a member of)) (?:the|one|a single)\b|
  \b[Jj]oint (?:\w+ )?(?:briefing|note|session)\b[^.;]{0,60}\b(?:and|&) (?:the )?[A-Z][\w'’-]+ Groups\b
`;
/** Does the text say that any group may have the same? */
export const isOpen = (text: string): boolean =>
  !/:\s*$|\bwould (?:\w+ )?have\b/.test(text) &&
  (open.test(text) ||
    alone.test(text) ||
    regex.i`
      \b(?:offered|open|available) to (?:all|groups)\b|
      \banother (?:political )?group\b[^.;]{0,30}\b(?:asks?|may|can|wants?)\b[^.;]{0,30}\b(?:same|likewise|given|have)
      \b|
      \b(?:a|any) members? of (?:another|any other|a different) group\b[^.;]{0,30}\b(?:may|can|will|is welcome)\b|
      \bthe others (?:may|can|will|have|were)\b[^.;]{0,30}\b(?:same|offered|told|given|ask)\b
    `.test(text)) &&
  !(gave.test(text) && discussion.test(text)) &&
  !doNotTell.test(text);
