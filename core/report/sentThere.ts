import { regex } from "../pattern/regex.ts";

/** "Parking is dealt with in section 14", "Further risks are in section 14". */
const dealtWith = regex`
  \b(?:[Ff]urther|[Oo]ther|[Mm]ore|[Tt]hese|[Tt]hose|[Tt]he) (?:[a-z]+ )?(?:
    risks?|details?|figures?|reasons?|costs?|options?|matters?|conditions?|results?|findings|criteria|terms|comments|
    replies|implications
  ) (?:are|is) (?:set out |given |listed |shown )?in $|
  \b(?:is|are|was|were|be) (?:[a-z]+ )?
  (?:
    dealt with|discussed|explained|described|considered|covered|addressed|summarised|assessed|looked at|taken up|
    broken down|detailed|analysed|weighed|examined|compared|reported|treated|reviewed|tabulated|itemised|costed|charted|
    returned to|gone into|spelt out
  ) (?:further |more fully |separately |by [a-z]+ )?in $
`;

/**
 * "The order in which the sites would be done is in section 12": a sentence that says where in the paper something
 * is.
 */
const placed = regex`
  ^\s*(?:[\d.]+ )?(?:[A-Z]|\w+ly, )[^;:]{3,120} (?:
    (?:is|are|was|were)(?: to be)?|(?:can|may|will|is to|are to) be|appears?|stands?|follows?|comes?
  )
  (?: (?:set out|laid out|given|listed|shown|found|seen|printed|told|recorded|read|reproduced|provided|outlined|put))?
  (?: (?:further|more fully|separately|below|again|in full))? (?:in|at|under) $
`;
/** … and none that speaks of what a law or a contract has in its sections. */
const ofLaw = regex.i`
  \b(?:
    powers?|dut(?:y|ies)|tests?|offences?|defences?|exempt\w*|exceptions?|defin\w+|rights?|requir\w+|provisions?|
    obligations?|prohibit\w*|permit\w*|penalt(?:y|ies)|appeals?|appealed|statut\w+|law|laws|lawful|legal\w*|
    legislation|courts?|tribunal|clauses?|tenanc\w+|remed(?:y|ies)|liabilit(?:y|ies)|enforce\w*|notices?|
    licen[cs]\w+|consents?|covenants?|entitle\w*|polic(?:y|ies)|guidance|manual|handbook|form|general consent|
    bylaws?|byelaws?|standing orders?|discretion|ground|grounds
  )\b
`;

/** "Section 7 explains how": what a section of a report does, and none of an Act. */
const tellsHow = /^,? (?:(?:sets out|explains|describes|shows|tells) (?:how|why|what|which)|compares|summarises)\b/;

/** The reader is sent there: "See also", "(see". */
const seen = /(?:^(?:[\d.]+ )?|[.(;] ?)see (?:also |further |too |again )?$/i;

/** Does the sentence up to a place say of something that it is to be found there? */
function isPlaced(text: string, at: number): boolean {
  const sentence = text.slice(text.lastIndexOf(". ", at - 1) + 1, at);
  return placed.test(sentence) && !ofLaw.test(sentence);
}

/** How a sentence sends its reader to what is named at a place of a text. */
export interface WayThere {
  /** "See", "in", "(section 4)", "section 4 sets out how". */
  readonly led: boolean;
  /** "See also section 4". */
  readonly seen: boolean;
  /** "Costs are dealt with in section 4.", "The order is set out in section 4." */
  readonly treated: boolean;
}

/** Reads that from the words around the name. */
export function wayThere(text: string, start: number, end: number): WayThere {
  const behind = text.slice(end, end + 50);
  const ahead = text.slice(Math.max(0, start - 40), start);
  const alone = ahead.endsWith("(") && behind.startsWith(")");
  return {
    led: alone || /\b(?:see|in|at|under) $/i.test(ahead) || tellsHow.test(behind),
    seen: seen.test(ahead),
    treated: dealtWith.test(ahead) || isPlaced(text, start),
  };
}
