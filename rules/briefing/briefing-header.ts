import { oneLine, regex } from "../../core/pattern/regex.ts";
import { isBlankValue } from "../../core/report/blanks.ts";
import { readDates } from "../../core/report/dates.ts";
import type { Briefing, Meta } from "../../core/report/meta.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { type NewField, reportRule } from "../../core/rule/rule.ts";
import { onlyIn } from "../kinds.ts";
import { isForWorkingGroup, stated } from "./briefings.ts";
import { mayTellOfAsking, mayTellOfLeave } from "./saidOtherwise.ts";

type Wanted = "group" | "requestedBy" | "requestedOn" | "approvedBy" | "business";
/** What a sentence says besides: when the briefing was approved, and what it may tell in words that are not known. */
type Said = Wanted | "approvedOn" | "asked?" | "let?" | "groupAsked" | `asked by ${string}`;

/** Each fact as a message says it, as the front matter and a header call it. */
const wanted: Readonly<Record<Wanted, readonly [says: string, key: string, label: string]>> = {
  group: ["which group it is for", "briefing.group", "Group"],
  requestedBy: ["who asked for it", "briefing.requested-by", "Requested by"],
  requestedOn: ["when it was asked for", "briefing.requested-on", "Requested on"],
  approvedBy: ["which senior officer approved it", "briefing.approved-by", "Approved by"],
  business: ["which council business it is about", "briefing.business", "Council business"],
};

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
    post: "A group's briefing is asked for by its {posts} here, and “{words}” names none of them. State who asked, with the post.",
    approver: "“{words}” cannot approve a briefing. Name the director or other senior officer who did.",
  },
  cues: cues(
    "briefing-header-cues",
    oneLine`
      ask*|sought|sanctioned|endorsed|e-mail|letter|enquiry|leave|request*|invit*|instance|behest|approv*|authoris*|
      agreed|agreement|consent*|initiative|arranged by|initiated by|cleared|signed off|sign off|sign-off|issued|offered|
      your|all members|all councillors|group|item|agenda|cabinet|committee|council|panel|commission|executive|
      forward plan|wanted|wished|approached|raised|rang|phoned|prompted|suggest*|query|queries|question*|
      knowledge of|behalf|permission|say-so|commissioned|name of
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
  },
  gather(block) {
    const said = new Set<Said>();
    for (const { text } of block.sentences) for (const fact of factsIn(text)) said.add(fact);
    return said.size > 0 ? [...said] : undefined;
  },
  *judge(outline, facts, { meta, kind }, { requesters }) {
    if (isForWorkingGroup(meta, outline)) return;
    const { briefing } = meta;
    const said = new Set(facts.filter(({ zone }) => zone !== "quoted").flatMap(({ fact }) => fact));
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
    else if (kind === "group-briefing" && stated(own.requestedBy) && !isOneOf(own.requestedBy, requesters))
      yield {
        at: { field: "briefing", part: "requestedBy" },
        message: "post",
        data: { words: own.requestedBy, posts: listed(requesters, "or") },
        // Whoever has a name and no post may hold it.
        ...(nameAlone.test(own.requestedBy) ? { severity: "info" as const } : {}),
        rewrites: [{ with: `${own.requestedBy}, ${listed(requesters, "or")} to be confirmed`, trust: "judgement" }],
      };
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

const listed = (words: readonly string[], and: string): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1)}`;

const nameAlone = /^(?:Councillor|Cllr\.?|Alderman|Mr|Mrs|Ms|Miss|Dr)\.? [A-Z][^,(]*$/;

/** Does it name one of these posts, or leave that to be found out? */
const isOneOf = (who: string, posts: readonly string[]): boolean =>
  posts.length === 0 ||
  isBlankValue(who) ||
  /\bto be confirmed\b/i.test(who) ||
  posts.some((post) => who.toLowerCase().includes(post.toLowerCase()));

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
    data: { facts: listed(facts, "or") },
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

const requester = oneLine`
  (?:
    leaders?|secretar(?:y|ies)|whips?|groups?|councillors?|cllrs?|members?|chair(?:man|woman|person)?|spokes\w+|
    portfolio holder|mayor|you
  )
`;
const request = regex.i`
  \b${requester}\b[^.;]{0,60}(?<!\b(?:are|is|be|were|was|being) )\b
  (?:asked|requested|invited|has asked|wrote|request|sought|enquired|e-?mail|letter)\b|
  \b(?:
    asked for|sought|commissioned|requested|request(?:ed)? (?:of|by|from)|
    (?:letter|e-?mail|enquiry|request|message) (?:(?:of|dated|on|received on) [^.;]{2,20} )?(?:of|by|from)|
    invit(?:ed|ation) (?:of|by|from)|at the (?:request|instance|behest|invitation) of|^(?:request|who asked): |
    request\b[^.;]{0,30}\b(?:received|came|made|had) (?:in )?(?:by|from)
  )\b[^.;]{0,40}\b${requester}\b|
  \byour (?:\w+ )?(?:letter|e-?mail|enquiry|request|message|question)\b
`;
/** One person, by name or post, and not the group as a whole. */
const ofSomebody = regex.i`
  \b(?:
    leaders?|secretar(?:y|ies)|whips?|councillors?|cllrs?|members?|chair(?:man|woman|person)?|spokes\w+|mayor|you|your|
    portfolio holder
  )\b
`;
/** "The Harbour Group has asked": what another group wants says nothing of who asked for the briefing. */
const aGroup = regex`
  ^(?:[\d.]+ )?[Tt]he ((?:[A-Z][\w'’-]+ ){1,3}Group)
  \ (?:has |had |have )?(?:also |since |already )?(?:asked|requested|wanted|sought|enquired)\b
`;
/** That the others were told of a request does not say who made it. */
const toldOthers = regex.i`
  \b(?:other|another|remaining|all) (?:\w+ )?groups?\b[^.;]{0,40}\b(?:told|informed|notified|aware)
  \b[^.;]{0,20}\brequest\b|
  \b(?:told|informed|notified)\b[^.;]{0,30}\b(?:other|remaining|all) (?:\w+ )?groups?\b[^.;]{0,20}\brequest\b
`;
/** Nor does it, that any group may have the same if it asks. */
const openToAll = regex.i`
  \b(?:any|each|every|another|other|all|no)(?: of the)?(?: other)?(?: political)? (?:groups?|members?|councillors?)\b
  [^.;]{0,60}\b(?:on (?:the same )?request|if (?:it|they|he or she) (?:asks?|requests?|so requests?)|who asks?|
  (?:may|can|could|would|will|is free to|are free to|is welcome to) (?:also )?(?:ask|request|have|invite))\b
`;
/** Nobody need ask where officers began it. */
const begun = regex.i`
  (?:\b(?:initiated|arranged|organised|offered|called|convened)\b[^.;]{0,30} by|\binitiative of)
  \ (?:(?:the|our|senior|your|its|[A-Z]\w+) ){0,3}(?:officers|chief executive|director|monitoring officer|head of)\b|
  \b(?:officers|chief executive|director|monitoring officer|head of \w+)\b[^.;]{0,20}\boffered (?:every|each|all)
  \ (?!other)|
  \b(?:chief executive|director|monitoring officer|head of \w+)\b[^.;]{0,20}\basked (?:me|us|officers) to brief|
  \bsent to all (?:members|councillors) by the (?:chief executive|director|monitoring officer|head of)|
  \bofficers['’] (?:own )?initiative\b
`;
/** Nor where a paper is for every member. */
const forEverybody = regex.i`
  \b(?:this|these)\b[^.;]{0,30}\b(?:briefing|note|paper|seminar|session|bulletin|update)s?\b[^.;]{0,20}\b(?:for|to) all
  \ (?:members|councillors)\b(?! (?:of|in) )|
  ^(?:for|to): all (?:members|councillors)\b(?! in )(?! of (?!the council\b))
`;
const senior = oneLine`
  (?:
    chief (?:executive|(?:\w+ )?officer)|directors?|heads? of|service managers?|monitoring officer|corporate management|
    management team|section 151 officer|(?:city|borough|county) (?:solicitor|treasurer|secretary)|(?:town|parish) clerk|
    clerk to the (?:council|authority|board)
  )
`;
const approval = regex.i`
  \b${senior}\b[^.;]{0,70}\b(?:
    approved|agreed|authorised|consented|cleared|sign(?:ed)?[- ]off|approval|(?:gave|given) (?:her|his|their) agreement|
    given consent|granted|sanctioned|gave leave|gave consent|endorsed
  )\b|
  \b(?:
    approved|agreed|authorised|cleared|sign(?:ed)?[- ]off|issued|approval|consent|with the agreement|authority|
    sanctioned|endorsed|leave
  )\b(?:[^.;]|(?<=\b[A-Z])\.){0,50}\b${senior}\b|
  \bI have (?:approved|agreed|authorised)\b
`;
/** Leave for somebody to be there is none for the briefing. */
const ofPresence = regex.i`
  \b(?:approv\w+|agreed|authorised|consent\w*|cleared|granted|sanctioned|leave)\b[^.;]{0,40}\b
  (?:presence|attendance|attending|present|to attend|to (?:be|sit) (?:there|in)|non-members?|guests?|observers?)\b
  (?![^.;]*\b(?:briefing|request|note|paper)\b)
`;
/** A body that decides: its meeting is the business that a briefing is about. */
const bodyName = /\b(?:Cabinet|Council|Committee|Panel|Commission|Executive|Board|Authority)\b/;
const business = regex`
  \b(?:Cabinet|Council|Committee|Panel|Commission|Executive|Board|Authority|Sub-Committee)\b[^.;]{0,80}\b
  (?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+|item \d|agenda|forward plan|next meeting)\b|
  \b(?:item \d+|agenda|forward plan)\b[^.;]{0,80}\b(?:Cabinet|Council|Committee|Panel|Commission|Executive|Board)\b
`;
/** "2 April", "2.4.27", and of a bilingual form "2 Ebrill". */
const isDated = (text: string): boolean => readDates(text).length > 0 || shortOrWelsh.test(text);
const shortOrWelsh = regex`
  \b\d{1,2}
  (?:\.\d{1,2}\.\d\d\b| (?:Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr)\b)
`;

/** The day of a meeting is not the day of the request, nor is the day by which an answer is due. */
const meetingDay = regex.g`
  \b(?:
    (?:
      Cabinet|Council|(?<!\bChair\w* of [^.;,]{0,50})Committee|Panel|Commission|(?<!Chief )Executive(?! Director)|Board|
      meeting|item \d+|agenda|before|due|until
    )\b[^.;,]{0,24}?|
    (?:by|from) (?!e-?mail|letter|phone|telephone|message)(?:\w+ )?(?:on )?
  )\b\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+
`;

const named = regex`
  (?:\b[Tt]he |, |^(?:(?:For|To|Group):? )?(?!Th))(?:[A-Z][\w'’-]+ (?:and |& )?){1,4}Group\b|
  \bTHE (?:[A-Z'’-]{3,} (?:AND |& )?){1,4}GROUP\b
`;

function factsIn(text: string): readonly Said[] {
  const facts: Said[] = [];
  if (begun.test(text)) facts.push("requestedBy", "requestedOn", "approvedBy");
  else if (forEverybody.test(text)) facts.push("requestedBy", "requestedOn");
  else if (request.test(text) && !toldOthers.test(text) && !openToAll.test(text)) {
    const group = aGroup.exec(text)?.[1];
    facts.push(ofSomebody.test(text) ? "requestedBy" : group ? `asked by ${group}` : "groupAsked");
    if (isDated(text.replace(meetingDay, " "))) facts.push("requestedOn");
  }
  if (approval.test(text) && !ofPresence.test(text)) {
    facts.push("approvedBy");
    if (isDated(text)) facts.push("approvedOn");
  }
  if (business.test(text)) facts.push("business");
  if (named.test(text)) facts.push("group");
  if (mayTellOfAsking(text) && !toldOthers.test(text) && !openToAll.test(text)) facts.push("asked?");
  if (mayTellOfLeave(text) && !ofPresence.test(text)) facts.push("let?");
  return facts;
}

/** Who asks in a group's or a member's name without being a member. */
const noMember = regex.i`
  \b(?:
    (?:political|group|leader['’]s|personal|research) (?:assistant|adviser|researcher|office manager)|assistant|
    (?:political|group|party|leader['’]s|members?['’]?|cabinet) (?:support )?(?:office|staff|support|team)|
    researcher|adviser|intern|(?<!\b(?:estate|letting|managing|land|sales) )agents?|
    (?:party|branch|association|campaign|constituency) (?:officials?|officers?|members?|workers?|managers?)|
    journalists?|reporters?|lobbyists?|donors?|activists?|volunteer|administrator|press officer|(?:election|
    party) agent|
    (?:party|branch|campaign|ward) organiser|organiser|candidate|
    (?:branch|constituency|association|party) (?:chair\w*|secretary|treasurer|office)
  )\b
`;
/** "A friend of the group", "someone in the office", "various": whoever it was, no name and no post. */
const isNobody = (words: string): boolean =>
  regex`
    ^(?:
      (?:[Aa]n?|[Oo]ne of (?:the|our|its)|[Ss]ome|[Ss]everal|[Aa] (?:few|number) of) (?:[a-z]+ ){0,3}?
      (?:friend|supporter|well-wisher|ally|contact|colleague|activist|insider|source|acquaintance|helper|donor|person)s?\b|
      (?:[Ss]ome(?:one|body)|[Pp]eople|[Ff]riends|[Ss]upporters|[Vv]arious|[Ss]everal|[Oo]thers)\b
    )
  `.test(words.trim());
const isMember = regex.i`
  \b(?:
    councillors?|cllr|alderman|(?:group|deputy group|opposition) (?:leader|secretary|whip|chair\w*|spokes\w+)|leader of|
    secretary of|whip|members? (?:for|of)|portfolio holder|cabinet member|mayor|committee|panel
  )\b
`;

const isSenior = new RegExp(`\\b(?:chief|head|monitoring|manager|solicitor|executive|${senior})\\b`, "i");

/**
 * A town or parish council's chief officer, who may look after its money too: "The Clerk", "Clerk and Responsible
 * Financial Officer".
 */
const ownClerk = /^(?:the )?clerk(?: *(?:and|&|\/) .*)?$/i;

/** A member, or an officer who cannot speak for a service. */
const isJunior = (words: string): boolean =>
  !isSenior.test(words) &&
  !ownClerk.test(words) &&
  regex.i`
    \b(?:administrator|assistant|clerk|secretary|support officer|apprentice|trainee|councillor|cllr|leader|whip|group)\b
  `.test(words);
