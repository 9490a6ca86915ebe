import { cues } from "../../core/rule/lexicon.ts";
import { blockRule } from "../../core/rule/rule.ts";
import { namesSomebody } from "./persons.ts";

/** What is between an employee and the employer. */
const matters = cues(
  "employment-matters",
  "drop from|drop to|sick|sickness|signed off|off with|off work|stress|depress*|anxiety|expecting a|health grounds|theft|stealing|his conduct|her conduct|his health|her health|paid off|time-keeping|timekeeping|escorted|marriage|passed over|be renewed|threatened to leave|applicants for|retire|maternity|paternity|pregnan*|back trouble|back problem*|attendance|absence|absent|disciplin*|written warning|suspended|suspension|dismiss*|sacked|grievance|capability|misconduct|appraisal|performance|redundan*|severance|settlement agreement|compromise|exit payment|ill-health|ill health|retirement|regrade*|regrading|grade|scale point|salary|is on £*|paid £*|pay protection|tribunal|flexible working|divorce|adjustments|occupational health|catholic|muslim|jewish|religio*|drinking|drink|drugs|bully*|harass*|probation|shortlisted|short-listed|to be seen|interviewed|applicants|resigned|resignation|other duties|poached|unwell|illness|injury|operation|counselling|overpaid|hours cut|demot*|promot*|pay rise|pension fund|notice of redundancy|never reads|incompeten*|lazy|late for",
);

/** Finds what a report tells of one employee's pay, health, conduct or job. */
export const employeeDetail = blockRule({
  id: "employee-detail",
  family: "confidentiality",
  summary: "One employee's pay, health, conduct or prospects are told",
  why: "Members have no right to such details of staff below the statutory posts, and the public none at all. Posts and numbers say what a decision needs.",
  severity: "error",
  kinds: { "election-notice": "off", constitutional: "off" },
  zones: { closed: "info" },
  messages: {
    named:
      "This tells an employee's own affairs by name. Speak of the post or of numbers, or move it to an exempt appendix (information about an individual).",
    doubt:
      "This may tell what is one employee's own affair. If readers would know who is meant, leave it out or move it to an exempt appendix (information about an individual).",
    post: "Everybody will know who holds this post. Leave out the personal reason, or move it to an exempt appendix (information about an individual).",
  },
  cues: matters,
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
  *check(block, _options, { classification }) {
    const kept = classification === "exempt" || classification === "confidential";
    for (const sentence of block.sentencesWith(matters)) {
      const message = judge(sentence.text);
      if (message)
        yield {
          at: { start: sentence.start, end: sentence.end - (/[.!?]$/.test(sentence.text) ? 1 : 0) },
          message,
          ...(kept || message === "doubt" ? { severity: "info" } : {}),
        };
    }
  },
});

/** Health, conduct and private life: told of one post they are told of one person. */
const personal =
  /\b(?:sickness (?:record|absence)|sick leave|off sick|signed off|off (?:work )?(?:with|since|because)|stress|anxiety|depress\w+|expecting a (?:baby|child)|health grounds|theft|stealing|(?:his|her) (?:conduct|behaviour|health|attendance|drinking)|paid off|time-?keeping|escorted from|marriage|passed over|not be renewed|on (?:maternity|paternity|adoption) leave|pregnan\w+|back (?:trouble|problems?|pain|injury)|(?:poor|bad) (?:attendance|performance|conduct|time-?keeping)|(?:final |first )?written warning|disciplin(?:ed|ary (?:action|hearing|case|proceedings|investigation))|(?:was|is|been|were) (?:suspended|dismissed|sacked|demoted|warned|reprimanded|moved to other duties)|grievance|capability (?:meeting|procedure|process|hearing)|misconduct|ill-?health retirement|compromise (?:terms|agreement)|settlement agreement|tribunal claim|divorce|is (?:Catholic|Muslim|Jewish|Hindu|gay)|drinking|drink problem|bully\w*|harass\w*|unwell|illness|injury|operation|counselling|flexible working|going through|failed (?:his|her|their) probation|never reads|incompeten\w+|lazy)\b/i;
/** Pay, grade and job: of a person only where the person is named. */
const job =
  /\b(?:grade \d+|threatened to leave|grievance|scale point|salary|is on £|(?:is |was |be |being )?paid £|pay protection|regrad\w+|redundan\w+|severance|exit payment|payment of £|early retirement|retire(?:ment)?|applicants for the post|appraisal|attendance|absence|performance|shortlisted|short-listed|to be seen|interviewed?|resign(?:ed|ation)|promot(?:ed|ion)|other duties|sick|probation|tribunal|suspen\w+|dismiss\w+|pension fund)\b/i;
const post =
  "(?:officer|manager|attendant|assistant|surveyor|engineer|lead|clerk|driver|planner|solicitor|lifeguard|warden|technician|accountant|co-?ordinator|head ?teacher|caretaker|cleaner|chef|cook|ranger|adviser|advisor|analyst|administrator|inspector|supervisor|gardener|librarian|curator|receptionist|payroll|buyer|archivist|architect|valuer|sweeper|nurse|carer|social worker|secretary|apprentice|foreman|foreperson|postholder|post-holder|holder|head of \\w+)";
const onePost = new RegExp(
  `\\b(?:the|our|its|their|whose|former|one) (?:only |sole |younger |older |elder |former |senior |principal |present |current |assistant |deputy |night |own |part-time )*(?:[\\w-]+ ){0,3}?${post}\\b(?!s)|\\bthe (?:younger|older|elder|other) of the two\\b|\\bone (?:member of staff|employee)\\b|\\bone of the (?:two |three )?(?:cleaners|drivers|officers|managers|rangers|attendants|assistants|clerks|team)\\b|\\bthe (?:employee|member of staff)(?: concerned)?\\b`,
  "i",
);
const pronoun =
  /^(?:She|He) (?:has|had|is|was) (?:been |now )?(?:signed off|off (?:sick|work|with)|on (?:long-term )?(?:sick|maternity|paternity)|suspended|dismissed|disciplined|given a (?:final |first )?written|going through)/;
/** Rules, numbers, companies and members: no employee is meant. */
const general =
  /\b(?:polic(?:y|ies)|procedures?|constitution|panel recommends|allowances?|posts? (?:at|of|would)|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) (?:\w+ )?(?:staff|posts?|employees|teachers|officers|redundancies)|(?:an?|any|no|every|each|all|where|if) (?:\w+ )?(?:employees?|officers?|member of staff|staff)|Ltd|Limited|plc|compan(?:y|ies)|contractors?|operator|[Cc]ouncillors?|Cllr|elected member|pupils?|patients?|tenants?|residents?|stress test|budgeted|cover (?:for|is)|statutory officers?|Chief Executive['’]?s?|Director of|Head of Paid|Monitoring Officer|section 151|pay policy|thank(?:s|ed)|years of service|licen[cs]e|driver['’]?s licen|premises|taxi|hackney|benefit|court|claimants?|framework|benchmark\w*|average|per cent|percentage|training)\b/i;

/** In minutes an officer speaks of performance, and is no subject of it. */
const speaks =
  /\b(?:noted|highlighted|explained|reported|presented|asked|advised|introduced|updated|replied|confirmed|stated|outlined|added|thanked)\b|\bIn M(?:r|rs|s|iss)\.? [A-Z]\w+['’]s absence\b/;
/** Longer than this is no sentence but a table that was run together (UTF-16 units). */
const longest = 400;

/** A post that nobody holds, and what becomes of it. */
const vacant = /\b(?:vacant|vacancy|deleted|advertised|recruit\w*|new post|established|deletion)\b/i;

function judge(text: string): "named" | "post" | "doubt" | undefined {
  if (pronoun.test(text)) return "named";
  const told = personal.test(text);
  if (!told && !job.test(text)) return undefined;
  if (text.length > longest || general.test(text)) return undefined;
  if (namesSomebody(text)) return told || !speaks.test(text) ? "named" : undefined;
  if (told && onePost.test(text)) return "post";
  const lone =
    onePost.test(text) || /\b(?:[Hh]e|[Ss]he|his|her)\b/.test(text) || /\b[A-Z][a-z]+ [A-Z][a-z]+['’]s\b/.test(text);
  return lone && !speaks.test(text) && !vacant.test(text) ? "doubt" : undefined;
}
