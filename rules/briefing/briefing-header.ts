import { oneLine } from "../../core/pattern/regex.ts";
import { isBlankValue } from "../../core/report/blanks.ts";
import type { Briefing, Meta } from "../../core/report/meta.ts";
import type { Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { type Gathered, type NewField, type ReportMark, reportRule } from "../../core/rule/rule.ts";
import { onlyIn } from "../kinds.ts";
import {
  accompaniment,
  bodyName,
  factsIn,
  isDated,
  isSensitive,
  type Said,
  tellsOfApproval,
  tellsOfDecision,
  type Wanted,
} from "./briefing-header/saidInText.ts";
import { isJunior, isMember, isNobody, isOfficer, isSenior, noMember } from "./briefing-header/whoMay.ts";
import { isForWorkingGroup, stated } from "./briefings.ts";
import { listed, standingOf } from "./posts.ts";

/** Each fact as a message says it, as the front matter and a header call it. */
const wanted: Readonly<Record<Wanted, readonly [says: string, key: string, label: string]>> = {
  group: ["which group it is for", "briefing.group", "Group"],
  requestedBy: ["who asked for it", "briefing.requested-by", "Requested by"],
  requestedOn: ["when it was asked for", "briefing.requested-on", "Requested on"],
  approvedBy: ["which senior officer approved it", "briefing.approved-by", "Approved by"],
  business: ["which council business it is about", "briefing.business", "Council business"],
};

interface Told {
  readonly said: readonly Said[];
  /** Sentences that tell of a senior officer's approval. */
  readonly approvals: readonly (Span & { readonly text: string })[];
  /** Sentences that tell of somebody's decision on the request. */
  readonly decisions: readonly string[];
  readonly sensitive: boolean;
  /** It says that, or why, more than one officer comes. */
  readonly accompanied: boolean;
}

/**
 * Portsmouth 6.5 and 6.6.1, Crawley 4 and 5, Plymouth 6.4.1, Barnet 9.2 and Breckland 6.2 and 7.1: requests go to
 * senior officers.
 */
export const briefingHeader = reportRule({
  id: "briefing-header",
  family: "briefing",
  summary: "A briefing does not say who asked for it, who approved it or which business it is about",
  why: "Briefings of groups and members go through senior officers and are about council business. Anybody must be able to see afterwards that this one did.",
  severity: "warning",
  kinds: onlyIn("group-briefing", "member-briefing"),
  messages: {
    missing: "This briefing does not say {facts}. Say so in its header or in its first section.",
    undated: "This briefing does not say when it was asked for. State the date of the request.",
    unapproved: "This briefing does not say when {words} approved it. State the date.",
    requester:
      "“{words}” cannot ask for a briefing on behalf of members. Name the group leader, group secretary or member who did.",
    post: "A group's briefing is asked for by its {posts} here, and “{words}” names no such post. State who asked, with the post.",
    approver: "“{words}” cannot approve a briefing. Name the director or other senior officer who did.",
    otherApprover:
      "“{words}” cannot approve a briefing for a group here: that is for the {posts}. Name who approved it, or have it approved.",
    sensitive:
      "This briefing calls its matter sensitive. Such a request goes to the {posts} here; state that they decided on it.",
    several:
      "{count} officers are listed. As a rule only the one who was asked goes to a group here; say why the others come.",
  },
  cues: cues(
    "briefing-header-cues",
    oneLine`
      ask*|sought|sanctioned|endorsed|e-mail|letter|enquiry|leave|request*|invit*|instance|behest|approv*|authoris*|
      agreed|agreement|consent*|initiative|arranged by|initiated by|cleared|signed off|sign off|sign-off|issued|offered|
      your|all members|all councillors|group|item|agenda|cabinet|committee|council|panel|commission|executive|
      forward plan|wanted|wished|approached|raised|rang|phoned|prompted|suggest*|query|queries|question*|
      knowledge of|behalf|permission|say-so|commissioned|name of|sensitive|accompan*|exception*|decided|determined|
      referred
    `,
  ),
  examples: {
    finds: [
      {
        text: "---\nkind: group-briefing\ntitle: [[Pier tolls]]\nbriefing:\n  group: Quayside Group\n  business: Cabinet, 4 May, item 3\n  requested-on: 2027-04-02\n---\n\n# Pier tolls\n\nText.\n",
      },
      {
        text: "# [[Pier tolls]]\n\n**Requested by:** Councillor A. Reed\n\n**Requested on:** 4 May\n\n## Facts\n\nText.\n",
        kind: "member-briefing",
      },
      {
        text: "---\nkind: member-briefing\nbriefing:\n  requested-by: Councillor A. Reed\n  requested-on: 2027-04-02\n  approved-by: [[Administrator]]\n---\n\n# Pier\n\nText.\n",
      },
    ],
    quiet: [
      {
        text: "---\nkind: member-briefing\nbriefing:\n  requested-by: Councillor A. Reed\n  requested-on: 2027-04-02\n  approved-by: Director of Ports\n  approved-on: 2027-04-05\n---\n\n# Pier\n\nText.\n",
      },
      {
        text: "# Pier tolls\n\n## About this note\n\nThe Secretary of the Quayside Group asked on 2 April for the facts on item 3 of the agenda for Cabinet on 4 May. The Director of Ports approved the request.\n",
        kind: "group-briefing",
        note: "Said in the text",
      },
      {
        text: "# Seminar on pier tolls\n\nThis seminar for all members was arranged by the Chief Executive.\n",
        kind: "member-briefing",
        note: "Nobody asked: officers began it",
      },
    ],
  },
  options: {
    requesters: {
      type: "strings",
      default: [],
      about: "Who may ask for a group's briefing, such as “leader” and “secretary”; with the list, another is found.",
    },
    approvers: {
      type: "strings",
      default: [],
      about: "Who may approve a group's briefing, such as “Chief Executive”; with the list, another is found.",
    },
    "sensitive-approvers": {
      type: "strings",
      default: [],
      about: "Who decides on a request of a group about a matter that the briefing calls sensitive.",
    },
    "one-officer": {
      type: "boolean",
      default: false,
      about: "Does only one officer go to a group's meeting as a rule? More in the list of attendees are then found.",
    },
  },
  gather(block): Told | undefined {
    const said = new Set<Said>();
    const approvals: Told["approvals"][number][] = [];
    for (const { start, end, text } of block.sentences) {
      const facts = factsIn(text);
      for (const fact of facts) said.add(fact);
      if (facts.includes("approvedBy") && tellsOfApproval(text)) approvals.push({ start, end, text });
    }
    const decisions = block.sentences.map(({ text }) => text).filter(tellsOfDecision);
    const accompanied = accompaniment.test(block.text);
    const sensitive = isSensitive.test(block.text);
    return said.size > 0 || sensitive || accompanied || decisions.length > 0
      ? { said: [...said], approvals, decisions, sensitive, accompanied }
      : undefined;
  },
  *judge(outline, facts, { meta, kind }, options) {
    const { requesters } = options;
    if (isForWorkingGroup(meta, outline)) return;
    const { briefing } = meta;
    const told = facts.filter(({ zone }) => zone !== "quoted");
    const said = new Set(told.flatMap(({ fact }) => fact.said));
    const own: Briefing = briefing?.value ?? {};
    const about = [outline.title, meta.title?.value, meta.meeting?.value].join(" ");
    if (/\bgroup\b/i.test(about)) said.add("group");
    if (bodyName.test(meta.meeting?.value ?? "") && (meta.date ?? isDated(meta.meeting?.value ?? "")))
      said.add("business");
    // A briefing for all members is the officers' own: nobody asked for it, and whoever leads the service issues it.
    const forAll =
      kind === "member-briefing" &&
      ([own.recipients, own.group, meta.meeting?.value].some((to) =>
        /^all (?:members|councillors|\d+ )/i.test(to ?? ""),
      ) ||
        /\ball[- ](?:member|councillor)s?\b/i.test(about));
    if (forAll) for (const fact of ["requestedBy", "requestedOn"] as const) said.add(fact);
    if (forAll && isSenior.test(meta.responsibleOfficer?.value ?? meta.author?.value ?? "")) said.add("approvedBy");
    const asked: readonly Wanted[] =
      kind === "group-briefing" ? ["group", "requestedBy", "approvedBy", "business"] : ["requestedBy", "approvedBy"];
    const ofGroup = (own.group ?? "").replace(/^the /i, "").trim();
    for (const one of [...said])
      if (one.startsWith("asked by ") && (ofGroup === "" || one.endsWith(ofGroup))) said.add("groupAsked");
    // That the group asked is enough, unless the header has a place for whoever did and nobody in it.
    if (said.has("groupAsked") && own.requestedBy?.trim() !== "") said.add("requestedBy");
    const absent = (fact: Wanted): boolean => !stated(own[fact]) && !said.has(fact);
    const leftBlank = (fact: Wanted): boolean => own[fact]?.trim() === "";
    const gaps = asked.filter(absent);
    for (const fact of gaps.filter(leftBlank))
      yield { ...report([fact]), at: { field: "briefing", part: fact }, rewrites: [] };
    const missing = gaps.filter((fact) => !leftBlank(fact));
    const doubtful = missing.every((fact) => {
      const perhaps = perhapsTold[fact];
      return perhaps !== undefined && said.has(perhaps);
    });
    if (missing.length > 0) yield { ...report(missing), ...(doubtful ? { severity: "info" as const } : {}) };
    if (absent("requestedOn") && !isDated(own.requestedBy ?? "") && !isBlankValue(own.requestedBy ?? ""))
      yield { at: { title: true }, message: "undated", rewrites: dated(meta) };
    if (
      own.requestedBy &&
      !isMember.test(own.requestedBy) &&
      (noMember.test(own.requestedBy) || isNobody(own.requestedBy))
    )
      yield {
        at: { field: "briefing", part: "requestedBy" },
        message: "requester",
        data: { words: own.requestedBy },
        rewrites: [unknown],
      };
    else if (kind === "group-briefing" && stated(own.requestedBy) && !isAsker(own.requestedBy, requesters))
      yield {
        at: { field: "briefing", part: "requestedBy" },
        message: "post",
        data: { words: own.requestedBy, posts: listed(requesters) },
        // Whoever has a name and no post may hold it.
        ...(nameAlone.test(own.requestedBy) ? { severity: "info" as const } : {}),
        rewrites: [{ with: `${own.requestedBy}, ${listed(requesters)} to be confirmed`, trust: "judgement" }],
      };
    const { "one-officer": one } = options;
    const officers = kind === "group-briefing" && one ? (own.attendees ?? []).filter(isOfficer) : [];
    if (officers.length > 1 && !told.some(({ fact }) => fact.accompanied))
      yield {
        at: { field: "briefing", part: "attendees" },
        message: "several",
        data: { count: officers.length },
        severity: "info",
      };
    const approver = kind === "group-briefing" ? [...byOthers(own, told, options)] : [];
    for (const mark of approver) yield mark;
    if (approver.length > 0) return;
    if (own.approvedBy && isJunior(own.approvedBy))
      yield {
        at: { field: "briefing", part: "approvedBy" },
        message: "approver",
        data: { words: own.approvedBy },
        rewrites: [unknown],
      };
    else if (meta.frontMatter && isUndated(own) && !said.has("approvedOn"))
      yield {
        at: { field: "briefing", part: "approvedBy" },
        message: "unapproved",
        data: { words: own.approvedBy ?? "" },
        severity: "info",
        rewrites: [{ with: `${own.approvedBy}, on a date to be confirmed`, trust: "judgement" }],
      };
  },
});

/** Approval by somebody who, in this council, cannot give it to a group's briefing; text only counts without a field. */
function* byOthers(
  { approvedBy = "" }: Briefing,
  told: readonly Gathered<Told>[],
  {
    approvers,
    "sensitive-approvers": deciders,
  }: { readonly approvers: readonly string[]; readonly "sensitive-approvers": readonly string[] },
): Iterable<ReportMark<"otherApprover" | "sensitive">> {
  const inText = told.flatMap(({ fact, block }) => fact.approvals.map((one) => ({ ...one, block })));
  const named = (posts: readonly string[]): boolean =>
    [approvedBy, ...inText.map(({ text }) => text)].some((words) => standingOf(words, posts) === "named");
  const [first] = inText;
  const at = stated(approvedBy)
    ? ({ field: "briefing", part: "approvedBy" } as const)
    : first && { block: first.block, at: { start: first.start, end: first.end } };
  if (!at) return;
  const words = stated(approvedBy) ? approvedBy : (first?.text ?? "");
  const standing = standingOf(words, approvers);
  if ((standing === "other" || standing === "under") && !named(approvers))
    yield {
      at,
      message: "otherApprover",
      data: { words, posts: listed(approvers) },
      // A deputy may act for the post, and a sentence may tell of more than the briefing.
      ...(standing === "under" || !stated(approvedBy) ? { severity: "info" as const } : {}),
      ...(stated(approvedBy) ? { rewrites: [unknown] } : {}),
    };
  else if (told.some(({ fact }) => fact.sensitive) && /other|under/.test(standingOf(words, deciders))) {
    if (named(deciders) || told.some(({ fact }) => fact.decisions.some((one) => standingOf(one, deciders) === "named")))
      return;
    yield {
      at,
      message: "sensitive",
      data: { posts: listed(deciders) },
      ...(stated(approvedBy) ? { rewrites: [unknown] } : {}),
    };
  }
}

/** Does it name one of these posts, or a deputy, or leave that to be found out? */
const isAsker = (who: string, posts: readonly string[]): boolean =>
  posts.length === 0 ||
  isBlankValue(who) ||
  /\bto be confirmed\b/i.test(who) ||
  posts.some((post) => who.toLowerCase().includes(post.toLowerCase()));

const nameAlone = /^(?:Councillor|Cllr\.?|Alderman|Mr|Mrs|Ms|Miss|Dr)\.? [A-Z][^,(]*$/;

/** A name that the author has to find out. */
const unknown = { with: "to be confirmed", trust: "judgement" } as const;

/** What the text may tell in words that the rule does not know. */
const perhapsTold: Partial<Record<Wanted, Said>> = { requestedBy: "asked?", approvedBy: "let?" };

/** Front matter that says who approved it, and not when. */
const isUndated = ({ approvedBy = "", approvedOn }: Briefing): boolean =>
  stated(approvedBy) &&
  !isBlankValue(approvedBy) &&
  !/\bto be (?:confirmed|added|inserted)\b|^to be /i.test(approvedBy) &&
  !stated(approvedOn) &&
  !isDated(approvedBy);

function report(missing: readonly Wanted[]) {
  const facts = missing.map((fact) => wanted[fact][0]);
  return {
    at: { title: true },
    message: "missing",
    data: { facts: listed(facts) },
    rewrites: added(missing),
  } as const;
}

/** The fix that adds the fields, with their values left for the author; in front matter a date cannot be left so. */
function added(missing: readonly Wanted[]) {
  const fields = missing.map((fact): NewField => {
    const [, key, label] = wanted[fact];
    return { key, label, value: "to be confirmed" };
  });
  return [{ fields, trust: "judgement", title: "Add what is missing to the header" }] as const;
}

/** A date can be left to be confirmed in a header, but in no front matter. */
const dated = ({ frontMatter, header }: Meta) => (frontMatter || !header ? [] : added(["requestedOn"]));
