import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Span } from "../../core/report/span.ts";
import type { Severity } from "../../core/rule/finding.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import { reportRule } from "../../core/rule/rule.ts";
import { onlyIn } from "../kinds.ts";
import { answeredNo } from "./answeredNo.ts";
import { inserted, stated } from "./briefings.ts";
import { amissWith, takesCare, tellsOfCopies } from "./non-member-presence/approvalGiven.ts";
import { approvalField, attendeesWithout } from "./non-member-presence/approvalToRecord.ts";
import { isList, isRecorded, outsiderIn, outsiderWords } from "./non-member-presence/outsiders.ts";

/**
 * Portsmouth 6.6.2, Crawley 9, Barnet 9.2(1) and Breckland 6.6: with people present who are not councillors, officers
 * attend only with approval given beforehand, and say less; Plymouth's protocol 6.5 asks for special care alone. The code
 * of conduct does not bind those people.
 */
export const nonMemberPresence = reportRule({
  id: "non-member-presence",
  family: "briefing",
  summary: "People who are not councillors hear a briefing without recorded approval, or hear what is not public",
  why: "The members' code of conduct does not bind people who are not councillors. Officers brief them only with approval in writing, and never with information that is not public.",
  severity: "error",
  kinds: onlyIn("group-briefing", "member-briefing"),
  messages: {
    approval:
      "People who are not councillors are present, and no approval for that is recorded. State its reference and date, or brief the councillors alone.",
    person:
      "“{person}” is not a councillor, and no approval for that person's presence is recorded. State its reference and date, or brief the councillors alone.",
    unreferenced:
      "“{words}” records no approval that anybody could look up. State who gave it, its reference and its date{copies}.",
    approver:
      "Only the {posts} can approve here that people who are not councillors are present, and “{words}” is somebody else's. State that approval, its reference and its date.",
    unwritten:
      "“{words}” tells of no approval in writing. State the reference and date of the letter or e-mail that gives it.",
    uncopied:
      "The approval that people who are not councillors are present goes to every group leader here, and “{words}” does not say that it did. Send the copies, and say so.",
    care: "People who are not councillors are present, and nothing here says what care is taken. Say what is left out for that reason, or that all of it is public.",
    restricted:
      "People who are not councillors are present, and this briefing is marked {marking}. Leave out what is not public, or brief the councillors alone.",
  },
  cues: cues(
    "non-member-presence-cues",
    oneLine`
      ${outsiderWords}|who looks after|who runs|who manages|who handles|who does|who writes|who designs|who edits|
      who keeps|who prints|who delivers|who works|who helps|who advises|who volunteers|agent*|candidate*|branch*|
      organiser*|activist*|canvasser*|campaign*|constituency|party member*|party officer*|party staff|ordinary members|
      volunteer*|supporter*|guest*|partner*|spouse*|press|reporter*|non-member*|non member*|non-councillor*|
      not councillors|not members|not a councillor|members of the public|MP|MPs|election agent|election time|ward party|
      local party|the party|who is fighting|who is standing|who is contesting|who is running|leafleting|telephoning|
      fundrais*|fund-rais*|association's|association’s|donor*|adviser*|intern|observer*|chief executive*|
      written approval|approval*|approved|care|caution|public|published|left out|leaves out|omit*|withheld|held back|
      taken out|not bound|leader|leaders
    `,
  ),
  examples: {
    finds: [
      {
        text: "---\nkind: group-briefing\nbriefing:\n  non-members-present: [[yes]]\n---\n\n# Pier\n\nThe pier is 210 metres long.\n",
      },
      {
        text: "---\nkind: group-briefing\nbriefing:\n  attendees: [[[Members of the Quayside Group, the group's agent, Piers Manager]]]\n---\n\n# Pier\n\nText.\n",
      },
      { text: "# Pier\n\n[[The prospective candidate for Staithe ward will sit in.]]\n", kind: "group-briefing" },
    ],
    quiet: [
      {
        text: "---\nkind: group-briefing\nbriefing:\n  non-members-present: yes\n  non-member-approval: CE/24/7, 3 May, copied to all leaders\n---\n\n# Pier\n\nText.\n",
      },
      {
        text: "---\nkind: group-briefing\nbriefing:\n  attendees: [Members of the Quayside Group, co-opted member, Head of Piers, political assistant]\n---\n\n# Pier\n\nText.\n",
        note: "Co-opted members and the council's own staff",
      },
      {
        text: "# Pier\n\nThree candidates for the post of harbour master will be seen on 6 May.\n",
        kind: "group-briefing",
      },
    ],
  },
  options: {
    "approval-needed": {
      type: "boolean",
      default: true,
      about:
        "Do officers need approval where people are present who are not councillors? Else the briefing says what care is taken.",
    },
    approvers: {
      type: "strings",
      default: [],
      about: "Who may approve it, such as “Chief Executive”; with the list, another is found.",
    },
    "written-and-copied": {
      type: "boolean",
      default: false,
      about: "Is the approval to be in writing, with a copy to every group leader?",
    },
  },
  gather(block) {
    if (nobodyListed.test(block.text)) return undefined;
    // The header's own lines and tables are read as metadata, but for approval beside the answer: "Yes (approved by …,
    // CE/24/7)".
    if (block.kind === "cell" || (/^[A-Z][\w'’ -]{2,34}:\s/.test(block.text) && !isList(block.text)))
      return isRecorded(block.text)
        ? {
            approvals: [{ start: 0, end: block.text.length, words: block.text }],
            present: [],
            care: false,
            copied: tellsOfCopies(block.text),
          }
        : undefined;
    const present: (Span & { readonly sure: boolean })[] = [];
    const approvals: (Span & { readonly words: string })[] = [];
    let care = false;
    let copied = false;
    for (const sentence of block.sentences) {
      const { start, end } = sentence;
      // What somebody is quoted with, “a parade of strangers”, is no list of who was there.
      const text = sentence.text.replace(/[“"][^”"]{3,200}[”"]/g, "“”");
      care ||= takesCare(text);
      copied ||= tellsOfCopies(text);
      if (supposed.test(text) || otherOccasion.test(text) || answeredNo(block, sentence)) continue;
      const someone = outsiderIn(isList(text) ? withoutInsiders(text) : text);
      if (forOfficers.test(text) && !ofOutsiders.test(text) && !someone) continue;
      if ((approval.test(text.replace(sent, "")) && !unapproved.test(text) && !someone) || isRecorded(text))
        approvals.push({ start, end, words: sentence.text });
      else if (
        (outsider.test(text.replace(insider, "")) || helper.test(text)) &&
        attends.test(text) &&
        !elsewhere.test(text)
      )
        present.push({ start, end, sure: true });
      else if (someone) present.push({ start, end, sure: someone === "sure" });
    }
    return approvals.length > 0 || present.length > 0 || care || copied
      ? { approvals, present, care, copied }
      : undefined;
  },
  *judge(outline, facts, { meta, classification }, options) {
    const { nonMembersPresent, nonMemberApproval, attendees = [] } = meta.briefing?.value ?? {};
    // "Councillors only; no party staff, agents or candidates": whoever is listed behind that is not there.
    const none = attendees.findIndex((one) => nobody.test(one));
    const listed = none < 0 ? attendees : attendees.slice(0, none);
    const person = listed.find(isOutsider);
    const seen = facts.filter(({ zone }) => zone !== "quoted");
    const told = seen.flatMap(({ fact, block }) =>
      fact.present.map(({ start, end, sure }) => ({ block, at: { start, end }, sure })),
    );
    const [present] = told;
    const place = nonMembersPresent ? "nonMembersPresent" : "attendees";
    const at =
      nonMembersPresent || person
        ? ({ field: "briefing", part: place } as const)
        : present && { block: present.block, at: present.at };
    if (!at) return;
    if (classification === "exempt" || classification === "confidential")
      yield { at, message: "restricted", data: { marking: classification } };
    const inText = seen.flatMap(({ fact, block }) => fact.approvals.map((one) => ({ ...one, block })));
    const [given] = inText;
    const needed = options["approval-needed"];
    if (!needed && (given || stated(nonMemberApproval) || seen.some(({ fact }) => fact.care))) return;
    const elsewhere = seen.some(({ fact }) => fact.copied);
    if (given) {
      const { block, start, end } = given;
      const found = inText.map(({ words }) => amissWith(words, options, { elsewhere, loose: true }));
      if (found[0] && !found.includes(undefined)) yield { ...found[0], at: { block, at: { start, end } } };
      return;
    }
    if (stated(nonMemberApproval)) {
      const amiss = amissWith(nonMemberApproval, options, { elsewhere, loose: false });
      if (!amiss) return;
      const words =
        amiss.message === "uncopied"
          ? `${nonMemberApproval}, copied to the leaders of [insert the groups]`
          : "to be confirmed";
      const rewrites = [{ with: words, trust: "judgement" as const }];
      yield { ...amiss, at: { field: "briefing", part: "nonMemberApproval" }, rewrites };
      return;
    }
    const inFrontMatter = meta.briefing?.from === "frontMatter";
    // A field that stands blank is filled where it stands.
    const title = "Insert what is left out because of them, with a blank";
    const careful = inserted(outline, careTaken, title, "judgement");
    const recorded = !needed ? [careful] : nonMemberApproval === undefined ? [approvalField] : [];
    const message = needed ? "approval" : "care";
    const doubt = (sure: boolean): { readonly severity?: Severity } =>
      needed ? (sure ? {} : { severity: "warning" }) : { severity: sure ? "warning" : "info" };
    const offered = [...recorded, ...(person ? attendeesWithout(isOutsider, attendees, inFrontMatter) : [])];
    // What front matter says is marked where the text tells of it too.
    if ((nonMembersPresent || person) && meta.briefing?.from === "frontMatter")
      for (const { block, at: where } of told.slice(0, mostTold))
        yield { at: { block, at: where }, message, severity: "info" };
    if (needed && nonMembersPresent && person)
      yield { at: { field: "briefing", part: "attendees" }, message: "person", data: { person }, severity: "info" };
    if (!nonMembersPresent && person && needed) yield { at, message: "person", data: { person }, rewrites: offered };
    else if (nonMembersPresent || person) yield { at, message, rewrites: person ? offered : recorded, ...doubt(true) };
    else yield { at, message, rewrites: [...offered, withoutSentence], ...doubt(present?.sure === true) };
  },
});

const careTaken =
  "People who are not councillors are present, and so [insert what is left out] is not in this briefing.";

/** More sentences that tell of them say nothing new. */
const mostTold = 3;
const isOutsider = (name: string): boolean => outsider.test(name) && !insider.test(name);

/** People of a party, of a campaign or of the public: not councillors, and not the council's staff. */
const outsider = regex.i`
  \b(?:
    (?:election |party |group['’]s |her |his )?agents?|
    (?:prospective |parliamentary |by-election |council |ward )?candidates?|
    (?:branch|constituency|association|party|campaign|federation)(?:['’]s)? (?:
      secretary|chair(?:man|woman)?|treasurer|officers?|organisers?|members?|staff|workers?|managers?|president|
      delegates?
    )|
    secretary of (?:the )?[\w '’-]{0,30}\b(?:branch|association|party)|organisers?|activists?|canvassers?|campaigners?|
    volunteers?|supporters?|guests?|spouses?|(?:husband|wife|partner)s? of|donors?|reporters?|(?:local|the) press|
    non-?\s?members|non-?councillors|
    (?:people|persons|others|those|somebody|anyone) who (?:is|are) not (?:a )?(?:councillors?|members?)|
    not (?:themselves )?councillors|members of the (?:public|party)|ordinary members|(?:local|our|the) MPs?|
    (?:MP|MSP|MS|MLA)['’]s (?:staff|office|researcher|caseworker)|(?:former|ex-)\s?councillors?|
    (?:people|persons|somebody|someone|friends|helpers|two|three|others) (?:from|of) the (?:\w+ )?
    (?:party|branch|association|constituency)|
    who (?:is|are) (?:fighting|contesting|defending|standing|running)\b[^.;,]{0,40}\b
    (?:seats?|wards?|divisions?|elections?|in May|council)\b|
    who (?:does|did|runs|ran|leads|led|organises|helps? with|looks? after|sees? to)\b[^.;]{0,30}\b
    (?:telephoning|leaflet\w*|canvass\w*|campaign\w*|fund-?raising|election\w*)
  )\b
`;
/** Somebody by name who works for the group: "Mr Rowe, who runs the group's website". */
const helper = regex`
  \b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? [A-Z][\w'’-]+,? who (?:[a-z]+ )?(?:
    looks after|runs|manages|handles|does|writes|designs|edits|keeps|prints|delivers|works (?:for|with)|helps|advises|
    volunteers (?:for|with)
  ) (?:the |its |their |our )(?:[A-Z][\w'’-]+ ){0,2}
  (?:[Gg]roup(?:['’]s\b|(?= (?:with|as|on|at)\b|[,.]))|(?:[Ll]ocal )?[Pp]arty(?:['’]s)?\b|[Bb]ranch['’]s\b)
`;
/** "No non-members will be present." */
const nobody = regex.i`
  ^no\b|\b(?:no (?:other |further )?(?:non-?members?|outsiders?|guests?|persons?|one else)|nobody else|only members)\b
`;
/** "Guests: none" */
const nobodyListed = /^[A-Z][\w'’ -]{2,34}: ?(?:none|nil|no|nobody|n\/?a|-|–)\W*$/i;
/** A list without the council's own people and without those of whom it says that they are not there. */
const withoutInsiders = (text: string): string =>
  text
    .replace(notThere, "")
    .split(/[;,]/)
    .filter((one) => !insider.test(one))
    .join(",");
/** The end of a list that says who is not there. */
const notThere = /[;,] (?:no|nobody|none|without|excluding)\b.*$/i;
/** What is to be done if somebody should be there: nobody is. */
const supposed = regex.i`
  \b(?:if|where|should|whenever|unless)
  \ (?:any(?:one|body| (?:other )?persons?)?|some(?:one|body)|persons?|people|others|those|an?) ?
  (?:(?:who|that) (?:is|are) not |not |other than |non-?)(?:an? )?(?:elected |themselves )?(?:members?|councillors?)\b
`;
/** Another occasion than the briefing. */
const otherOccasion = regex`
  \b(?:attend(?:s|ed|ing)?|(?:present|speak|spoke|heard) at|com(?:e|es|ing) to|came to|observ(?:e|ed|ing))
  \ (?:the |a |an |any )?(?:\w+ ){0,2}?(?:
    Cabinet|Council|Committee|Panel|[Ii]nquiry|hearing|exhibition|opening|auction|ceremony|site (?:visit|meeting)|
    drop-in|rally|gala|(?:Advisory|Liaison) Group
  )\b(?!['’]s| (?:group|briefing|pre-?meeting|session|room))|
  \binvited to (?:comment|respond|reply|tender|bid|apply|submit)\b|
  \b(?:held|run|given|arranged) by the (?:police|fire service|NHS|school|trust)\b
`;
/** Words of a list of attendees that make such a word the council's own. */
const insider = regex.i`
  \b(?:
    co-?opt|candidates? for (?:the )?(?:post|role|chair|vice|leader|mayor|deputy)|managing agents?\b|letting agents?\b|
    estate agents?\b|land agents?\b|
    agents? (?:for|of) the (?:council|seller|vendor|buyer|owner|landlord|purchaser|developer|tenant|insurer)|
    (?:council|seller|vendor|buyer|owner|landlord|purchaser|developer|tenant|insurer)s?['’]s? agents?|
    (?:volunteer(?:ing|s)?|guest|supporters['’]?) (?:\w+ ){0,2}(?:manager|co-?ordinator|officer|lead)|press officer|
    head of|director of|community organiser
  )\b
`;
const attends = regex.i`
  \b(?:
    attend(?:s|ed|ing|ance)?|present|joins?|joined|joining|sits? in|sat in|sitting in|takes? part|took part|comes?|came|
    coming|invited|in the room|at the (?:meeting|briefing|session|table)|(?:be|is|are) there\b|
    (?:sent|has|have|given) the link|(?:be|is|are|was|were|been|sits?|sat|stays?) (?:here |in )?with (?:us|you|
    the group|
    members)\b|
    (?:has|have) (?:already )?(?:had|seen|read|been (?:given|sent|shown|handed))
    \ (?:a copy|sight|(?:the|our|your|all|these) (?:[a-z]+ ){0,3}?(?:
      tables?|papers?|figures?|notes?|briefing|reports?|drafts?|slides?|sheets?|advice|appendix|appendices
    ))\b|takes? (?:the )?notes?|listens?|listening|on the (?:line|call|screen)|welcome|
    observ(?:e|es|ing)|accompan\w+|bring(?:s|ing)?|brought|hear|dial(?:s|ling)? in
  )\b
`;
/** Other meetings, and posts that people are candidates for. */
const elsewhere = regex.i`
  \b(?:
    who (?:is|are) (?:also |both |themselves |himself |herself )?(?:a |an |the )?(?:members?(?! of)|councillors?)|
    none has been (?:made|received|asked for)|(?:is|are|was|were) (?:not|no longer) (?:a |an )?candidates?\b|
    (?:civic|charitable|ceremonial) (?:and \w+ )?(?:events?|engagements?|functions?)|
    (?:guests?|visitors?|observers?|volunteers?) (?:of|from) [^.;,]{2,30} (?:had|have|has) (?:all |already )?
    (?:left|gone)|
    (?:press|reporters?|public|guests?|visitors) (?:will|would|may|might|should|must|can|had|have|has)
    \ (?:all |by then |then |already |also )*(?:have |be )?(?:gone|left|leave|excluded|asked to leave|out of)|
    press (?:gallery|bench|table|calls?|conference|briefing|office|release|cuttings?|coverage|statement|notice)|
    (?:choice|choosing|selection|selecting|adoption|interview\w*) (?:of )?(?:a|an|the|its|our|their|your) (?:\w+ )?
    candidates?|
    candidates? for (?:the |a )?(?:\w+ )?(?:posts?|jobs?|positions?|roles?|office|appointment)|interview\w*|
    no (?:non|one|agents?|candidates?|guests?|visitors?|observers?)|
    candidates? for (?:apprentice\w*|approval|adoption|the course|training|a bursary|the award|treatment|listing)|
    not (?:be )?(?:present|attend)|polling|consultation|survey\w*|workshop|exhibition|public meeting|open day|
    (?:run|held|given|arranged|offered) by (?:the )?(?:electoral|elections?|returning)|library|libraries|museum|school|
    if non-?members|where non-?members|unless|estate agents?|letting agents?|managing agents?|may not
  )\b
`;
const approval = regex.i`
  \b(?:chief executive|executive directors?|approv(?:al|ed)|agreed)\b[^.;]{0,80}\b
  (?:presence|attendance|attend|being present|non-?members|people who are not|guests?)\b|
  \b(?:presence|attendance|non-?members)\b[^.;]{0,60}\b(?:approved|agreed|authorised)\b
`;
/** Who is to come for the council says nothing of others. */
const sent = regex.gi`
  \b(?:nominated|appointed|designated|asked|named)\b[^.;]{0,50}\b
  (?:author|officers?|manager|head|director|solicitor|engineer|them|him|her|me)\b[^.;]{0,20} to attend\b
`;
/** Leave for the council's own people to come, which every briefing needs: "approved the attendance of one officer". */
const forOfficers = regex.i`
  \b(?:approv(?:al|ed|es)|agree(?:d|ment)|authori[sz]\w+|permission|leave|consent\w*)\b[^.;]{0,60}\b
  (?:attendance|presence) (?:of|by) (?:(?:an?|the|one|two|three|its|their|this|these|named|
  [a-z]+ing) )*(?:[\w-]+ ){0,3}?
  (?:officers?|managers?|directors?|heads?|engineers?|planners?|solicitors?|surveyors?|author)\b|
  \b(?:officers?['’]?s?|manager['’]s|director['’]s|head['’]s|author['’]s)
  \ (?:attendance|presence)\b[^.;]{0,40}\b
  (?:approved|agreed|authorised|consented)|
  \b(?:approv(?:al|ed)|agreed|authorised)\b[^.;]{0,50}\b
  (?:officers?|managers?|directors?|engineers?|planners?|solicitors?|surveyors?)\b[^.;]{0,16} to (?:attend|be present|
  come)\b|
  \b(?:attendance|presence) of (?:[\w-]+ ){0,4}?(?:officers?|managers?|directors?|head of [^.;]{3,30})\b[^.;]{0,20}\b
  (?:was|is|has been|had been) (?:approved|agreed|authorised)\b
`;
const ofOutsiders = regex.i`
  \b(?:
    non-?\s?members?|non-?councillors?|not (?:themselves )?(?:a )?(?:councillors?|members?)|others?|guests?|agents?|
    organisers?|candidates?|visitors?|members of the public|everyone|all (?:those )?present|persons?|people|anyone
  )\b
`;
const unapproved = regex.i`
  \b(?:not|no|without|never|awaiting|awaited|pending|yet to)\b[^.;]{0,30}\bapprov|
  \bapprov\w+\b[^.;]{0,30}\b(?:not|pending|awaited|sought|outstanding)\b
`;
