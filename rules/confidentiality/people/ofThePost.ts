import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { post } from "./posts.ts";

/** What is private of a person, and is said of accidents, machines, customers and neighbours as well. */
const affair = oneLine`
  (?:
    theft|stealing|marriage|illness|injur(?:y|ies)|operation|counselling|bully\w*|harass\w*|drinking|stress|anxiety|
    depress\w*|pregnan\w+|back (?:trouble|problems?|pain|injury)|(?:final |first )?written warning|misconduct|
    grievance
  )
`;
const affairs = regex.gi`\b${affair}\b`;

/** Somebody is away, is replaced, or is dealt with. */
const away = regex.i`
  \b(?:
    off|away|absen\w+|sick|leave|leaves|leaving|left|resign\w+|retire[sd]?|replaced|covered for|stand(?:s|ing)? in|
    stood in|stands? down|step(?:s|ped) down|recover\w*|signed off|suspended|dismissed|sacked|demoted|disciplin\w+|
    his|her|hers|him|he|she|own
  )\b
`;

/** One post or one of few, and not the lead on a roof. */
const holder = oneLine`
  (?:
    (?:the|our|its|their|whose|one) (?!lead (?:had|has|was|were|is|roof|flashing|from)\b)(?:[\w-]+ ){0,4}?
    ${post}(?!s)|
    the (?:younger|older|elder|other) of the two(?: [a-z]+)?|(?:a|one) member of the (?:[\w-]+ ){1,3}team|
    one (?:member of staff|employee)
  )
`;
const links: readonly RegExp[] = [
  // "The clerk has a back injury", "the foreman is accused of bullying", "the ranger went for an operation".
  regex.i`
    \b${holder},? (?:[^.;:]{0,40}, )?(?:who )?(?:also |now |still |again |then |recently |twice )*(?:
      is|was|has|had|suffer\w*|took|takes|raised|lodged|brought|receiv\w+|got|gets|faces|faced|underwent|needs|admitted|
      admits|sustained|filed|made|went|returned|could not|cannot|will be|would be|may be|blames|denies|denied
    )\b
    (?! (?:
      asked|responsible|to (?:look|report|write|check|deal)|in charge|dealing|running|working|written|told|meeting
    )\b)
    [^.;:]{0,60}?\b${affair}\b(?! (?:accidents?|statistics|figures|claims by|policy|of the\b))
  `,
  // "The bullying of the clerk", "a grievance by the foreman", "a complaint of theft against the ranger".
  regex.i`\b${affair} (?:\w+ )?(?:by|of|against|involving|from) ${holder}\b`,
  regex.i`\b${post}['’]s (?:[\w-]+ ){0,3}${affair}\b`,
];

/**
 * Whether what may be private in a sentence is the affair of the one post in it: "The clerk is off after an operation",
 * and not "The scheme in operation is run by the clerk".
 */
export const isOfPost = (text: string, personal: RegExp): boolean =>
  personal.test(text.replace(affairs, " ")) || away.test(text) || links.some((link) => link.test(text));
