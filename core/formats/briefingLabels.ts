import type { Briefing } from "../report/meta.ts";
import { toYesNo } from "../report/yesNo.ts";
import { toList } from "./fields.ts";

/** The labels that briefings print in their header, lower case, and the fact of the briefing that each states. */
const labels: Readonly<Record<string, keyof Briefing>> = {
  group: "group",
  "political group": "group",
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
  "invited by": "requestedBy",
  "requested on": "requestedOn",
  "request date": "requestedOn",
  "date of request": "requestedOn",
  "date requested": "requestedOn",
  "request received": "requestedOn",
  "date request received": "requestedOn",
  "approved by": "approvedBy",
  "approving officer": "approvedBy",
  "approving director": "approvedBy",
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
  "agenda item": "business",
  "forthcoming meeting": "business",
  "relates to": "business",
  topic: "topic",
  "offered to": "offeredTo",
  "also offered to": "offeredTo",
  "available to": "offeredTo",
  "open to": "offeredTo",
  "other groups notified": "otherGroupsNotified",
  "other groups informed": "otherGroupsNotified",
  "other groups told": "otherGroupsNotified",
  "other groups told on": "otherGroupsNotified",
  "notified to other groups": "otherGroupsNotified",
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
  return Object.hasOwn(labels, label) ? labels[label] : undefined;
}

/** The briefing with one more of its facts, read from the words behind the label. A blank is stated as "". */
export function withBriefingFact(briefing: Briefing, fact: keyof Briefing, raw: string): Briefing {
  if (briefing[fact] !== undefined) return briefing;
  if (fact === "offeredTo" || fact === "attendees") return { ...briefing, [fact]: toList(raw) };
  if (fact !== "nonMembersPresent") return { ...briefing, [fact]: raw };
  // "None" and "The agent" are answers too.
  return { ...briefing, nonMembersPresent: toYesNo(raw) ?? !/^(?:nobody|nil|-|–|)$/i.test(raw) };
}
