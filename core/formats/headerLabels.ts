import { regex } from "../pattern/regex.ts";
import { markingAsked } from "../report/markingAsked.ts";
import type { MetaKey } from "../report/meta.ts";
import { ownValue } from "../report/ownValue.ts";
import { briefingFact } from "./briefingLabels.ts";

/** The labels that councils print in the block at the top of a report, lower case, and the field that each means. */
const labels: Readonly<Record<string, MetaKey>> = {
  kind: "kind",
  "kind of report": "kind",
  "kind of document": "kind",
  "type of report": "kind",
  "type of document": "kind",
  "report type": "kind",
  "document type": "kind",
  title: "title",
  "title of decision": "title",
  subject: "title",
  "report title": "title",
  heading: "title",
  "report heading": "title",
  "report on": "title",
  "title of report": "title",
  "subject of report": "title",
  "report subject": "title",
  "name of report": "title",
  "report name": "title",
  "title of the report": "title",
  re: "title",
  meeting: "meeting",
  "title of meeting": "meeting",
  "meeting name": "meeting",
  "meeting of": "meeting",
  "meeting title and date": "meeting",
  "name and date of committee": "meeting",
  "name and date of meeting": "meeting",
  "name of meeting": "meeting",
  committee: "meeting",
  "decision maker": "meeting",
  "decision-maker": "meeting",
  "decision taken by": "meeting",
  "decision to be taken by": "meeting",
  "report to": "meeting",
  "report for": "meeting",
  "name of committee": "meeting",
  "committee name": "meeting",
  body: "meeting",
  "decision body": "meeting",
  "decision-making body": "meeting",
  "decision making body": "meeting",
  "considered by": "meeting",
  forum: "meeting",
  to: "meeting",
  date: "date",
  "date of meeting": "date",
  "meeting date": "date",
  "date of decision": "date",
  "decision date": "date",
  "date of committee": "date",
  "date of report": "date",
  "report date": "date",
  "committee date": "date",
  "date of cabinet": "date",
  "date of council": "date",
  "date of executive": "date",
  "date of board": "date",
  "date of panel": "date",
  "date of sub-committee": "date",
  "date of hearing": "date",
  "hearing date": "date",
  "date of the meeting": "date",
  "for meeting on": "date",
  "to be held on": "date",
  "report of": "responsibleOfficer",
  "report of the": "responsibleOfficer",
  "report by": "responsibleOfficer",
  "report by the": "responsibleOfficer",
  "report from": "responsibleOfficer",
  "submitted by": "responsibleOfficer",
  director: "responsibleOfficer",
  "corporate director": "responsibleOfficer",
  "executive director": "responsibleOfficer",
  "strategic director": "responsibleOfficer",
  "service director": "responsibleOfficer",
  "assistant director": "responsibleOfficer",
  "chief officer": "responsibleOfficer",
  "head of service": "responsibleOfficer",
  "reporting officer": "responsibleOfficer",
  "lead director": "responsibleOfficer",
  from: "responsibleOfficer",
  "lead strategic director": "responsibleOfficer",
  "responsible officer": "responsibleOfficer",
  "responsible director": "responsibleOfficer",
  author: "author",
  "report author": "author",
  "contact officer": "author",
  "officer contact details": "author",
  "officer contact": "author",
  contact: "author",
  "contact details": "author",
  "contact officer(s)": "author",
  "lead officer": "author",
  "case officer": "author",
  "originating officer": "author",
  "author and contact": "author",
  "report author and contact details": "author",
  "report authors": "author",
  "contact officer and telephone number": "author",
  "enquiries to": "author",
  "accountable officer": "responsibleOfficer",
  "author(s)": "author",
  authors: "author",
  officer: "author",
  "name of officer": "author",
  "prepared by": "author",
  "written by": "author",
  "report prepared by": "author",
  "lead member": "leadMember",
  "portfolio holder": "leadMember",
  "cabinet member": "leadMember",
  "lead cabinet member": "leadMember",
  "executive member": "leadMember",
  portfolio: "leadMember",
  "cabinet portfolio": "leadMember",
  "cabinet lead": "leadMember",
  "lead councillor": "leadMember",
  "cabinet member responsible": "leadMember",
  "responsible cabinet member": "leadMember",
  "relevant cabinet member": "leadMember",
  "relevant portfolio holder": "leadMember",
  "portfolio holder(s)": "leadMember",
  "cabinet member(s)": "leadMember",
  "executive portfolio holder": "leadMember",
  "executive lead member": "leadMember",
  ward: "wards",
  wards: "wards",
  "ward(s)": "wards",
  "affected wards": "wards",
  "local ward": "wards",
  "local wards": "wards",
  "local ward(s)": "wards",
  dea: "wards",
  "wards concerned": "wards",
  "electoral wards": "wards",
  "electoral ward(s)": "wards",
  division: "wards",
  "local member(s) and division": "wards",
  "local member and division": "wards",
  divisions: "wards",
  "division(s)": "wards",
  "wards or divisions": "wards",
  "local members' divisions": "wards",
  "district electoral area": "wards",
  "district electoral areas": "wards",
  "district electoral area(s)": "wards",
  "district electoral areas affected": "wards",
  "district electoral areas (wards) affected": "wards",
  "district electoral areas/wards affected": "wards",
  "deas affected": "wards",
  "electoral division": "wards",
  "electoral divisions": "wards",
  "electoral division(s)": "wards",
  "key decision": "keyDecision",
  key: "keyDecision",
  "key decision?": "keyDecision",
  "is this a key decision?": "keyDecision",
  "is it a key decision?": "keyDecision",
  "is this report a key decision?": "keyDecision",
  "is the decision a key decision?": "keyDecision",
  "key decision (y/n)": "keyDecision",
  "key decision (yes/no)": "keyDecision",
  "key or non-key": "keyDecision",
  "key/non-key": "keyDecision",
  "executive key decision": "keyDecision",
  "key decision status": "keyDecision",
  "decision type": "keyDecision",
  "type of decision": "keyDecision",
  "forward plan reference": "forwardPlan",
  "forward plan ref": "forwardPlan",
  "key decision reference": "forwardPlan",
  "key decision ref": "forwardPlan",
  "decision reference": "forwardPlan",
  "decision number": "forwardPlan",
  "decision no": "forwardPlan",
  "decision no.": "forwardPlan",
  classification: "classification",
  status: "classification",
  confidentiality: "classification",
  "press and public": "classification",
  "access to information": "classification",
  "access to information act": "classification",
  "security classification": "classification",
  "protective marking": "classification",
  "report classification": "classification",
  "report status": "classification",
  "publication status": "classification",
  publication: "classification",
  urgent: "urgent",
  appendices: "appendices",
  enclosures: "appendices",
  "date published": "published",
  "published on": "published",
  "publication date": "published",
  "date of publication": "published",
  "date of publication of the report": "published",
  published: "published",
};

/** Labels in lower case, and the field that each means. */
export type HeaderLabels = Readonly<Record<string, MetaKey>>;

/** Is this one of the labels that are known of any council? */
export const isKnownLabel = (label: string): boolean =>
  fieldOf(label, {}) !== undefined || briefingFact(label) !== undefined;

/**
 * The field that a label in lower case means, in one language or two; `more` are labels that only one council prints.
 */
export const fieldOf = (label: string, more: HeaderLabels): MetaKey | undefined =>
  ownValue(labels, label) ??
  ownValue(more, label) ??
  inTwoTongues(label) ??
  ofMarking(label) ??
  ofPlan(label) ??
  ofForm(plainer(label));

/** What a form puts about its labels: "Author(s)", "Ward/s", "Urgent?", "Date and time of meeting", "The wards affected". */
const plainer = (label: string): string =>
  label
    .replace(/\((?:s|es)\)|\/s\b| ?\((?:yes|y|if|name|names|post|please|including|and|or)\b[^)]*\)$|\?$/g, "")
    .replace(/^(?:the|name of(?: the)?) | ?(?:and|&|\/) ?times?\b/g, "")
    .trim();

const ofForm = (label: string): MetaKey | undefined =>
  ownValue(labels, label) ?? ofWards(label) ?? forms.find(([form]) => form.test(label))?.[1];

/** Labels that councils make up of the same few words. */
const forms: readonly (readonly [RegExp, MetaKey])[] = [
  [/^(?:report |paper |item )?(?:title|subject)(?: of (?:the |this )?(?:report|paper|item|decision))?$/, "title"],
  [
    regex`
      ^(?:(?:meeting|committee|cabinet|council|board|panel|decision|hearing) )?date
      (?: of (?:the |this )?(?:meeting|decision|hearing|committee|cabinet|council|executive|board|panel))?$|
      ^meeting (?:to be )?(?:held )?on$
    `,
    "date",
  ],
  [
    regex`
      ^(?:meeting|committee|deciding|decision[- ]making) (?:body|name|committee)$|^(?:final )?decision[- ]?maker$|
      ^(?:meeting|committee) (?:and|&) date$|^date (?:and|&) (?:meeting|committee)$|
      ^(?:final )?decision (?:to be )?(?:taken|made) by$
    `,
    "meeting",
  ],
  [
    regex`
      ^(?:(?:accountable|sponsoring|responsible|relevant|reporting|presenting|lead|senior|executive|strategic|corporate|
      service|assistant|interim|chief|report)(?: and)? ){1,3}(?:director|sponsor|head of service)$|
      ^(?:senior )?(?:accountable|responsible|presenting|sponsoring) officer$|^(?:report )?presented by$
    `,
    "responsibleOfficer",
  ],
  [
    regex`
      ^(?:(?:lead|report|reporting|contact|case|originating|responsible) )?
      (?:author|contact|contact officer|officer contact|report writer)(?: (?:and|&) contact)?(?: officer| details| name)?$|
      ^(?:report )?(?:prepared|written|drafted|compiled) by$
    `,
    "author",
  ],
  [
    regex`
      ^(?:(?:lead|relevant|responsible|executive|cabinet) ){0,2}
      (?:portfolio holder|cabinet member|executive member|lead member|lead councillor|cabinet lead)$
    `,
    "leadMember",
  ],
  [
    regex`
      ^(?:(?:is|are) )?(?:(?:this|the|it) )?(?:report |decision |item )?(?:an? )?(?:executive )?key decision
      (?: type| status| yes ?\/ ?no)?$
    `,
    "keyDecision",
  ],
  [/^(?:notice of )?key decision (?:ref(?:erence)?\.?|number|no\.?)(?: (?:number|no\.?))?$/, "forwardPlan"],
  [
    regex`
      ^(?:date )?(?:(?:agenda|report|paper) )?(?:published|issued)(?: on)?$|^date of issue$|
      ^(?:agenda |report )?(?:publication|published|issue) date$
    `,
    "published",
  ],
];

/** "Wards affected", "Electoral division(s) affected", "Wards or divisions affected". */
const ofWards = (label: string): MetaKey | undefined => (affected.test(label) ? "wards" : undefined);
const area = "(?:(?:electoral )?(?:ward|division|area))(?:s|\\(s\\))?";
const affected = new RegExp(
  `^(?:which )?${area}(?:(?: or | and |\\/)(?:${area}|groups?|communit(?:y|ies)))? (?:(?:are |is )?(?:directly |most )?affected|involved|concerned)$`,
);

/** "Forward Plan No", "Date first entered on the Forward Plan", "Included in Forward Plan?". */
const ofPlan = (label: string): MetaKey | undefined =>
  label.includes("forward plan") && !notPlan.test(label) && label.length < 60 ? "forwardPlan" : undefined;
/** "Key decision? Forward plan", "Yes, forward plan reference 26/04": another label, and a value. */
const notPlan = /decision\?|^(?:yes|no)\b|\d/;

const ofMarking = (label: string): MetaKey | undefined => (markingAsked(label) ? "classification" : undefined);

/** "Dyddiad / Date": a label in two languages, of which one is ours. */
const inTwoTongues = (label: string): MetaKey | undefined => {
  const [one, other, ...more] = label.split(/\s*\/\s*/);
  return one === undefined || other === undefined || more.length > 0 || label.includes("?")
    ? undefined
    : (ownValue(labels, other) ?? ownValue(labels, one));
};
