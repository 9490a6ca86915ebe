import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Kind } from "../../core/report/meta.ts";
import { withoutStop } from "../../core/report/sentences.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import { blockRule } from "../../core/rule/rule.ts";
import { authorCues, raisesOwnPost } from "./employee-detail/authorsOwn.ts";
import { judge } from "./people/employeesOwn.ts";
import { managedCues, namedAndManaged } from "./people/namedAffairs.ts";
import { oneEmployeeCues } from "./people/oneEmployee.ts";
import { pointedOutCues, staffPointedOut } from "./people/pointedOut.ts";
import { post } from "./people/posts.ts";
import { nameOfPerson, redacting } from "./redacting.ts";

/** What is between an employee and the employer. */
const matters = cues(
  "employment-matters",
  oneLine`
    fertility clinic|fertility treatment|fertility unit|IVF|miscarr*|clinic|hospice|must improve|has to improve|
    had to improve|investigation for|investigation over|investigation about|being investigated|faces a|facing a|
    offered early|offered voluntary|who is 4*|who is 5*|who is 6*|drop from|drop to|sick|sickness|signed off|off with|
    off work|stress|depress*|anxiety|expecting a|health grounds|theft|stealing|his conduct|her conduct|his health|
    her health|paid off|time-keeping|timekeeping|escorted|marriage|passed over|be renewed|threatened to leave|
    applicants for|retire|maternity|paternity|pregnan*|back injur*|back trouble|back problem*|attendance|absence|absent|
    disciplin*|written warning|suspended|suspension|dismiss*|sacked|grievance|capability|misconduct|appraisal|
    performance|redundan*|severance|settlement agreement|compromise|exit payment|ill-health|ill health|retirement|
    regrade*|regrading|grade|scale point|salary|is on £*|paid £*|pay protection|tribunal|flexible working|divorce|
    adjustments|occupational health|catholic|muslim|jewish|religio*|drinking|drink|drugs|bully*|harass*|probation|
    shortlisted|short-listed|to be seen|interviewed|applicants|resigned|resignation|other duties|poached|unwell|illness|
    injury|operation|counselling|overpaid|hours cut|demot*|promot*|pay rise|pension fund|notice of redundancy|
    never reads|incompeten*|lazy|late for|step down|stepping down|own request|breakdown|surgery|at work since|
    expected back|heart attack|recovering from|treated for|cancer|chemotherapy|on leaving|under a cloud|
    confidentiality clause|contract ends|keep her on|keep him on|came top|preferred to|caught|expecting twins|
    final warning*|last warning*|earns|hours drop|hours would|should not drive|family reasons|single mother|
    single parent|Witness|his notice|her notice|reach the standard|sick pay|time off|redeployment|slotted in|
    assimilated|displaced|let go|acting up|acted up|spoken to|sent on a|reduce her|reduce his|reduced hours|
    held out for|market supplement|References taken|references were|references on|panel saw|applicants included|
    hearing is|Occupational Health|early release|pension early|turns 6*|desk job|match an offer|is leaving|has left|
    post disappears|lose his job|lose her job|owes the|struggl*|be bothered|slide|lateness|poor timekeeping
  `,
);

const pointed = cues(
  "staff-pointed-out",
  oneLine`
    ${pointedOutCues}|left off|dropped from|taken off|struck off|removed from|stood down from|kept off|asked back|
    asked again|used again|engaged again|invited back
  `,
);
const managed = cues("named-and-managed", managedCues);
const employeeCues = [matters, oneEmployeeCues, pointed, managed, authorCues];

/** Finds what a report tells of one employee's pay, health, conduct or job. */
export const employeeDetail = blockRule({
  id: "employee-detail",
  family: "confidentiality",
  summary: "One employee's pay, health, conduct or prospects are told",
  why: "Members have no right to such details of staff below the statutory posts, and the public none at all. Posts and numbers say what a decision needs.",
  severity: "error",
  kinds: { "election-notice": "off" },
  zones: { closed: "info" },
  offers: [withoutSentence],
  messages: {
    named:
      "This tells an employee's own affairs by name. Speak of the post or of numbers, or move it to an exempt appendix (information about an individual).",
    doubt:
      "This may tell what is one employee's own affair. If readers would know who is meant, leave it out or move it to an exempt appendix (information about an individual).",
    post: "Everybody will know who holds this post. Leave out the personal reason, or move it to an exempt appendix (information about an individual).",
    own: "Here an author brings a matter of their own post or pay before members. Leave it out, and take it to the manager or to Human Resources; a report on the post comes from somebody else.",
  },
  cues: employeeCues,
  examples: {
    finds: [
      { text: "[[Ms Lena Orde would be made redundant with a payment of £11,000]]." },
      { text: "[[The pest control officer has been off with stress since June]]." },
      { text: "[[The younger of the two rangers has had a written warning]]." },
    ],
    quiet: [
      { text: "Three posts at grade 7 would be deleted, at a redundancy cost of £40,000." },
      { text: "The Chief Executive's salary is in the pay policy statement." },
      { text: "Any dismissal of a statutory officer is a matter for Council." },
      { text: "Maternity cover is budgeted at 2% of pay." },
    ],
  },
  limits:
    "It knows an employee by a name, a singular post or “she” and “he”; it cannot tell a post with one holder from one with many.",
  *check(block, _options, { classification, kind }) {
    const kept = classification === "exempt" || classification === "confidential";
    const known = new Set(block.sentencesWith([matters, oneEmployeeCues]));
    for (const sentence of block.sentencesWith(employeeCues)) {
      if (block.zone !== "quoted" && !ofMembers.has(kind) && !block.quoted(sentence) && raisesOwnPost(sentence.text)) {
        yield { at: withoutStop(sentence), message: "own", severity: "warning" };
        continue;
      }
      if (
        ofNoEmployee.test(sentence.text) ||
        elsewhere.test(sentence.text) ||
        isDeclaration(sentence.text) ||
        (block.zone === "quoted" && ofMotion.test(block.text))
      )
        continue;
      const before = block.text.slice(Math.max(0, sentence.start - nearby), sentence.start);
      const dismissed = dropped.test(sentence.text) && byPost.test(before) ? ("named" as const) : undefined;
      const told = sentence.text.replace(othersOwn, " ");
      const found = dismissed ?? (known.has(sentence) ? judge(told, before) : staffPointedOut(told));
      const message = found === undefined || found === "doubt" ? (namedAndManaged(sentence.text) ?? found) : found;
      const at = withoutStop(sentence);
      const rewrites = redacting(block.text.slice(at.start, at.end), nameOfPerson, "Redact the name", (left) => {
        const own = left.replace(othersOwn, " ");
        return (judge(own, before) ?? staffPointedOut(own) ?? namedAndManaged(left)) !== undefined;
      });
      if (message)
        yield {
          at,
          message,
          ...(message === "named" ? { rewrites } : {}),
          ...(kept || message === "doubt" ? { severity: "info" } : {}),
        };
    }
  },
});

/** Reports in which "I" is a member. */
const ofMembers: ReadonlySet<Kind> = new Set(["member-report", "motion", "minutes", "press-release"]);

/** "A licensee's illness": of somebody who deals with the council, whatever post the sentence names besides. */
const othersOwn = regex.gi`
  \b(?:an?|the|any|each|his|her|their) (?:[a-z]+ )?(?:
    licensee|tenant|hirer|customer|resident|member|volunteer|keeper|owner|pupil|patient|parent|trader|stallholder|
    applicant|contractor|lodger|landlord|neighbour
  )s?['’]s? (?:own )?(?:illness|sickness|ill health|health|death|absence|retirement|resignation)\b
`;

/** What became of somebody who was named in the sentence before, by post and name. */
const dropped = regex`
  ^(?:[\d.]+ )?(?:She|He|They) (?:has|had|was|is|will) (?:since |now |also |therefore )*(?:not )?(?:be(?:en)? )?
  (?:left off|dropped from|taken off|struck off|removed from|stood down from|kept off) (?:the )?
  (?:list|rota|panel|books?|register of (?:casual|staff)|team|rounds?|shifts?)\b|
  ^(?:[\d.]+ )?(?:She|He|They) (?:(?:has|had|was|is) (?:since |now )?not (?:been )?|will not be )
  (?:asked back|invited back|(?:asked|used|engaged) again)\b
`;
const byPost = regex`
  \b[Tt]he (?:[\w-]+ ){0,3}${post}(?: (?:at|in|of|for|on) (?:the )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*)?,
  \ (?:(?:Mr|Mrs|Ms|Miss|Dr) )?[A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+)?,
`;
/** Somebody known by where they live, by the number of a licence, or as a child. */
const elsewhere = regex`
  \b(?:Mr|Mrs|Ms|Miss|Dr)\.? (?:[A-Z][\w'’-]+ ){1,2}?(?:of|in|from) (?:the )?(?:[A-Z][\w'’-]+ ){1,3}(?:
    Road|Street|Lane|Close|Avenue|Passage|Row|Terrace|Gardens|Court|Place|Way|Drive|Hill|Crescent|Square|Mews|Grove|
    Walk|Cottages?|Farm|Wharf|Green|Parade|Yard
  )\b|
  \b(?:driver|operator|licen[cs]ee|badge[- ]holder|licen[cs]e[- ]holder) (?:(?:no\.?|number) )?[A-Z]{1,4}[/-]?\d+\b|
  , (?:who is |now |aged )?
  (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|[1-9]|1[0-5])
  (?: years old)?,(?! (?:one|two|three|four|five|six|\d))
`;
/** The heads of a charge and the notices of a licence are not those of a post; a motion condemns whom it likes. */
const ofNoEmployee = regex.i`
  \b(?:first|second|third|fourth|each|every|this|that|both|other|several|following) heads? of (?:the |an? )?
  (?:allegations?|claims?|complaints?|charges?|damages?|expenditure|spending|terms|challenge|argument|loss)\b|
  \bM(?:r|rs|s|iss|x)\.? [A-Z]['’]s (?:appeal|complaint|claim|case|application|file|benefits?|rent|home)\b|
  \bsuspension notices?\b|\bnotices? of suspension\b[^.;]{0,60}\b(?:licen[cs]e|premises|permit|badge)
`;
/**
 * "… declared an interest in the item on redundancies": what the item is about is no affair of whoever declares, unless
 * a reason follows.
 */
const declares = regex.i`
  \b(?:declared|declares|disclosed|registered|stated|recorded) (?:an? |the |their |his |her )(?:[a-z-]+,? ){0,5}?
  interests?\b
`;
const isDeclaration = (text: string): boolean => {
  const match = declares.exec(text);
  return (
    match !== null &&
    !/\b(?:as|since|because|in that|by virtue of|by reason of|being|whose|who)\b/.test(text.slice(match.index))
  );
};
const ofMotion = /^\W*(?:That )?[Tt]his Council\b/;

/** So much of what stands before a sentence says whose affairs it is about (UTF-16 units). */
const nearby = 160;
