import { regex } from "../pattern/regex.ts";
import type { Briefing } from "../report/meta.ts";
import { toYesNo } from "../report/yesNo.ts";
import { toList } from "./fields.ts";

/** The labels that briefings print in their header, lower case, and the fact of the briefing that each states. */
const labels: Readonly<Record<string, keyof Briefing>> = {
  group: "group",
  "group name": "group",
  "requesting group": "group",
  "group requesting": "group",
  "group requesting briefing": "group",
  "political group": "group",
  "party group": "group",
  "briefing for": "group",
  "briefing to": "group",
  "prepared for": "group",
  "requested by": "requestedBy",
  "request by": "requestedBy",
  "request from": "requestedBy",
  "request made by": "requestedBy",
  "request received from": "requestedBy",
  "at the request of": "requestedBy",
  "briefing requested by": "requestedBy",
  "commissioned by": "requestedBy",
  "asked for by": "requestedBy",
  requester: "requestedBy",
  "requesting member": "requestedBy",
  "member requesting": "requestedBy",
  "member making request": "requestedBy",
  "invited by": "requestedBy",
  "requested on": "requestedOn",
  "request date": "requestedOn",
  "date of request": "requestedOn",
  "date requested": "requestedOn",
  "request received": "requestedOn",
  "date request received": "requestedOn",
  "date request received by the director": "requestedOn",
  "date received": "requestedOn",
  "enquiry received": "requestedOn",
  "query received": "requestedOn",
  requested: "requestedOn",
  "approved by": "approvedBy",
  "approving officer": "approvedBy",
  "approving director": "approvedBy",
  "director approving": "approvedBy",
  "director approving the request": "approvedBy",
  "officer approving": "approvedBy",
  "request approved by": "approvedBy",
  "authorised by": "approvedBy",
  "authorising officer": "approvedBy",
  "authorising director": "approvedBy",
  "agreed by": "approvedBy",
  "cleared by": "approvedBy",
  "signed off by": "approvedBy",
  "signed off": "approvedBy",
  "briefing approved by": "approvedBy",
  "arranged by": "approvedBy",
  "convened by": "approvedBy",
  "approved on": "approvedOn",
  "approval date": "approvedOn",
  "date of approval": "approvedOn",
  "date approved": "approvedOn",
  business: "business",
  "council business": "business",
  "item of business": "business",
  "business to be considered": "business",
  "council business to which it relates": "business",
  "agenda item": "business",
  "forthcoming meeting": "business",
  "relates to": "business",
  topic: "topic",
  "offered to": "offeredTo",
  "also offered to": "offeredTo",
  "also sent to": "offeredTo",
  "copied to": "offeredTo",
  "groups briefed": "offeredTo",
  "groups offered this briefing": "offeredTo",
  "available to": "offeredTo",
  "open to": "offeredTo",
  "other groups notified": "otherGroupsNotified",
  "other groups informed": "otherGroupsNotified",
  "other groups told": "otherGroupsNotified",
  "other groups told on": "otherGroupsNotified",
  "notified to other groups": "otherGroupsNotified",
  "notification to other groups": "otherGroupsNotified",
  "date other groups notified": "otherGroupsNotified",
  "groups notified": "otherGroupsNotified",
  "groups informed": "otherGroupsNotified",
  recipient: "recipients",
  recipients: "recipients",
  circulation: "recipients",
  distribution: "recipients",
  attendees: "attendees",
  attending: "attendees",
  attendance: "attendees",
  "in attendance": "attendees",
  "those attending": "attendees",
  "persons present": "attendees",
  "those present": "attendees",
  "non-members present": "nonMembersPresent",
  "non members present": "nonMembersPresent",
  "non-members attending": "nonMembersPresent",
  "any non-members": "nonMembersPresent",
  "non-councillors present": "nonMembersPresent",
  "non-councillors attending": "nonMembersPresent",
  "approval for non-members": "nonMemberApproval",
  "approval of non-members": "nonMemberApproval",
  "non-member approval": "nonMemberApproval",
  "chief executive's approval": "nonMemberApproval",
  "chief executive’s approval": "nonMemberApproval",
  "written approval": "nonMemberApproval",
};

/** The fact of a briefing that a label of the header block states, or `undefined`. */
export function briefingFact(label: string): keyof Briefing | undefined {
  if (Object.hasOwn(labels, label)) return labels[label];
  const bare = withoutTrimmings(label);
  if (bare !== label) return briefingFact(bare);
  // "Gofynnwyd gan / Requested by": a label in two languages, of which one is ours.
  const parts = label.split("/");
  if (parts.length !== 2) return undefined;
  return parts.map((part) => briefingFact(part.trim())).find((fact) => fact !== undefined);
}

/**
 * The label without what a form puts about it: "Name of member making request", "Requested by (name and position)",
 * "Non-councillors present?".
 */
const withoutTrimmings = (label: string): string => label.replace(/^name of (?:the )?|(?: ?\([^)]*\))?\??$/g, "");

/** The briefing with one more of its facts, read from the words behind the label. A blank is stated as "". */
export function withBriefingFact(briefing: Briefing, fact: keyof Briefing, raw: string): Briefing {
  if (briefing[fact] !== undefined) return briefing;
  if (fact === "offeredTo" || fact === "attendees") return { ...briefing, [fact]: toList(raw) };
  if (fact !== "nonMembersPresent") return { ...briefing, [fact]: raw };
  // "None" and "The agent" are answers too.
  return { ...briefing, nonMembersPresent: toYesNo(raw) ?? !nobodyElse.test(raw) };
}

/** "Nil return", "There will be none", "Councillors and officers only". */
const nobodyElse = regex.i`
  ^(?:nobody\b.*|nil\b.*|0|-|–|)$|\bnone\b|^only (?:elected )?(?:councillors|members)\b|
  ^(?:councillors|members)(?: of the \w+)?(?: and officers)? only\b
`;
