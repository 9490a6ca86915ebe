import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { otherPaper } from "../titledNamed.ts";
import type { Reference } from "./numbers.ts";

const reference = regex.g`
  (?:\b([Pp]aragraphs?|[Pp]aras?\.?|[Ss]ections?) |§§? ?(?=\d{1,3}\.\d))(\d{1,3}(?:\.\d{1,2}){0,3})(?![\d.]*\d|[A-Za-z(]|\.\d|%|\s?\()
  ((?:(?:, | and | to | ?[–—-] ?| or )\d{1,3}(?:\.\d{1,2}){0,3}(?![\dA-Za-z(]))*)
`;
/** The paragraph is another document's: "of Schedule 12A", "of the scheme", "in the NPPF", "below" excepted. */
const elsewhere = regex`
  ^[,)]{0,2} ?(?:\([a-z0-9]{1,3}\) ?)*(?:
    of(?! this report)|to (?:the|schedule|part|that)|
    in (?:the (?!report\b|present|body)|its|part|schedule|appendix|annex|that|[A-Z])|under|at appendix|as amended|
    \(?(?:NPPF|PPG|Schedule|Part|Appendix|Annex)|
    ,? (?:Schedule|Part|Appendix|Annex|Housing Act|Local Government|Town and Country|Highways|Equality)
  )\b
`;
const before = regex.i`
  \b(?:
    NPPF|PPG|framework|schedule \d+\w?|part \d+|act \d{4}|regulations|code|constitution|guidance|policy|plan|strategy|
    protocol|manual|replace|delete|insert|amend|appendix \w+|annex \w+|circular|minute|report of|his report|her report|
    inspector['’]s|decision letter|judgment|case|exempt(?:ion)?(?: under)?|virtue of|purposes? of|relevant|
    defined (?:in|by)|set out in their|guidance[^.;]{0,30} (?:section|s\.?) ?\d+[A-Z]?|pursuant to|act|order|rules|
    orders|scheme of [a-z ]+
  ) ?[,(:]? ?(?:at |in |under |by |see )?(?:the )?$
`;
/** "The Cabinet report (paragraph 22)": another report, by whose it is or when it was written. */
const ofAnotherReport = regex`
  \b(?:
    (?!(?:This|The|Our|Present) )[A-Z][\w’'-]+|earlier|previous|last|first|original|former|annual|audit|auditors?['’]s?|
    inspector['’]s|consultants?['’]s?|ombudsman['’]s|survey|engineer['’]s|surveyor['’]s
  ) (?:report|paper|review|study|decision|minutes) ?[,(]? ?(?:(?:at|in|under|by|see) )?$
`;
/** "The consultation paper, at paragraph 4.6", "a traffic study (paragraph 12)": a paper that is not this one. */
const ofNamedPaper = regex.i`
  \b(?:the|an?|its|their|that|his|her)
  \ (?!
    (?:(?:main|present|current|covering|same|whole|full|above|published|final|officers?['’]?s?|committee|cabinet) )*
    (?:report|paper|study)\b
  )
  (?:
    (?!(?:in|of|on|at|the|this|to|and|or|for|from|by|with|is|are|was|were|as|that|which|our|present)\b)[a-z][a-z’'-]+
  \ ){1,4}
  (?:report|paper|study|booklet|leaflet|brochure|prospectus|handbook) ?[,(]? ?(?:(?:at|in|under|by|see) )?$|
  \bthe (?:draft|consultation document|strategy|guide) (?:at|in|under) $
`;
/** "Statement of Licensing Policy 2019-2024, especially paragraphs 5.4 to 5.9": those of a paper that is not this. */
const inWhole = regex`
  \b(?:[Pp]olicy|[Gg]uidance|Statement|Code|Plan|Strategy|Framework|Act)\b[^.;]{0,50},
  \ (?:especially|in particular|notably|particularly|namely|and in particular) (?:at |in )?$
`;
/** "The report to Cabinet describes them in its paragraph 7.3". */
const itsOwn = /\b(?:its|their|whose) $/i;
const statute = regex.i`
  \b(?:
    act|acts|regulations?|order|schedule|nppf|framework|statut|s\.?106|rules|deed|lease|agreement|code|plan|constitution
  )\b
`;

const says = oneLine`
  (?:
    says|said|states|stated|provides|provided|requires|required|adds|added|advises|advised|permits|allows|forbids|
    prohibits|expects|encourages|explains|notes|recommends|recommended|asks|asserts|confirms|continues|goes on|
    makes (?:it )?clear|acknowledges|recogni[sz]es
  )
`;
/** "The licensing policy says, at": who speaks at a paragraph is another document. */
const speaking = new RegExp(`\\b${says}(?: (?:also|further|expressly|again))?,? (?:at|in|under|by)(?: its)? $`, "i");
/** But for this report, and those who write or read it. */
export const ownVoice = regex.i`
  \b(?:
    (?:this|the) (?:present )?(?:report|paper|briefing|note|table|section)|officers?|members|we|
    as (?:is )?(?:said|stated|explained|noted|required|provided|recommended)
  )\b
`;
/** "At paragraph 7.4 the policy says". */
const saidBehind = new RegExp(
  `^,? (?:the|its|that) (?!report\\b|paper\\b|briefing\\b)(?:[A-Za-z'’-]+ ){1,5}${says}\\b`,
);
/** A paragraph that speaks; what this report's own paragraphs do is set out, list or describe. */
const goesOn = new RegExp(`^,? (?:then |also |further |itself |on the other hand )?,?${says}\\b`);

/** A document that has paragraphs of its own. */
const named = regex.i`
  \b(?:
    policy|guidance|guidelines|statement of|code|(?:local|structure|management|corporate) plan|strategy|circular|lease|
    licence|agreement|contract|judgment|decision letter|inspector|ombudsman|scheme|protocol|byelaws?|bylaws?|deed|
    charter|convention|memorandum|directive|specification|standard
  )\b
`;
const nearby = (text: string, at: number): string => text.slice(Math.max(0, at - 200), at);

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

/** "The order in which the sites would be done is in section 12": a sentence that says where in the paper something is. */
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

function saidBefore(text: string, at: number): boolean {
  if (!speaking.test(text.slice(Math.max(0, at - 60), at))) return false;
  return !ownVoice.test(text.slice(text.lastIndexOf(". ", at - 1) + 1, at));
}

/** "It states that the consultation was reported at": what a reply or its writer says of another paper's paragraphs. */
function isTold(text: string, at: number): boolean {
  const sentence = text.slice(text.lastIndexOf(". ", at - 1) + 1, at).trimStart();
  return toldBy.test(sentence) && !ownVoice.test(sentence);
}
const toldBy = regex`
  ^(?:[\d.]+ )?(?:
    It|She|He|They|
    The (?:[a-z]+ ){0,2}(?:response|reply|letter|statement|submission|representation|answer|objector|applicant|owner)s?
  ) (?:also |further )?${says} that\b
`;

/** Paragraphs and sections that a text refers to, but for those of other documents. */
export function referencesIn(text: string): Reference[] {
  if (!/ara(?:graph)?s?\.? \d|ections? \d|§ ?\d/.test(text)) return [];
  const found: Reference[] = [];
  // Another document's paragraph was spoken of: "Paragraph 7.6 says" goes on with it.
  let another = false;
  for (const match of text.matchAll(reference)) {
    const [whole, noun = "", number = "", more = ""] = match;
    const end = match.index + whole.length;
    const to = /^s/i.test(noun) ? "section" : "paragraph";
    const behind = text.slice(end, end + 50);
    const own = /^,? (?:below|above|of this (?:report|paper|briefing))\b/.test(behind);
    const ahead = text.slice(Math.max(0, match.index - 40), match.index);
    const alone = ahead.endsWith("(") && behind.startsWith(")");
    const led = own || alone || /\b(?:see|in|at|under) $/i.test(ahead) || tellsHow.test(behind);
    if (to === "section" && !led) continue;
    const spoken =
      to === "paragraph" &&
      !own &&
      (saidBefore(text, match.index) || saidBehind.test(behind) || isTold(text, match.index));
    if (
      elsewhere.test(behind) ||
      before.test(ahead) ||
      ofAnotherReport.test(ahead) ||
      ofNamedPaper.test(nearby(text, match.index)) ||
      inWhole.test(nearby(text, match.index)) ||
      itsOwn.test(ahead) ||
      spoken
    ) {
      another = to === "paragraph";
      continue;
    }
    if (!own && /^P/.test(noun) && goesOn.test(behind) && (another || named.test(nearby(text, match.index)))) continue;
    another = false;
    // A section is the report's own only where nothing near it is law.
    // A number of two digits is an Act's more often than not, but not where the reader is sent there.
    const treated =
      number.length < 3 && /^[.;,)]|^$/.test(behind) && (dealtWith.test(ahead) || isPlaced(text, match.index));
    const sent = own || treated || (number.length < 3 && seen.test(ahead));
    // What is discussed there may be a code or a lease; the section is theirs only where they were spoken of before.
    const near = treated
      ? text.slice(0, text.lastIndexOf(". ", match.index) + 1) + behind
      : text.slice(0, 400) + ahead + behind;
    if (to === "section" && ((number.length > 1 && !sent) || statute.test(near))) continue;
    // So with a paragraph, where a document with paragraphs of its own is named just before it, but not where the
    // reader is sent there in a sentence of its own.
    const from =
      dealtWith.test(ahead) || seen.test(ahead) || isPlaced(text, match.index)
        ? text.lastIndexOf(". ", match.index)
        : match.index - 160;
    if (
      to === "paragraph" &&
      /\b(?:NPPF|Framework|Schedule|PPG|Regulations|Constitution)\b/.test(text.slice(Math.max(0, from), end + 80))
    )
      continue;
    for (const one of [number, ...Array.from(more.matchAll(/\d[\d.]*\d|\d/g), ([n]) => n)])
      found.push({ to, number: one.replace(/\.0$/, ""), start: match.index, end, own });
  }
  return found;
}

/** "See 4.6 above", "for the reasons at 2.7": a paragraph's number without the word. */
const bare = regex.g`
  \b(?:
    (
      see|
      (?:
        set out|described|given|quoted|explained|reasons?|referred to|mentioned|shown|listed|summarised|detailed|
        discussed|noted|stated|recorded|dealt with
      ) (?:at|in)
    ) |
    (?:at|in|by|under) (?=[\d.]+ (?:above|below)\b)
  )(\d{1,2}\.\d{1,2})(?= (?:above|below)\b|[,;)](?!\d)|[.]?$|[.] [A-Z]| (?:and|the|is|are)\b)
`;

/** Paragraphs that are named by their number alone. */
export function placesIn(text: string): readonly Reference[] {
  if (!/(?:ee|at|in|by|under) \d+\.\d/.test(text)) return [];
  return Array.from(text.matchAll(bare)).flatMap((match) => {
    const [whole, , number = ""] = match;
    const end = match.index + whole.length;
    const start = end - number.length;
    const behind = text.slice(end, end + 50);
    const own = /^ (?:above|below)\b/.test(behind);
    if (elsewhere.test(behind) || otherPaper.test(text.slice(0, start)) || before.test(text.slice(0, start))) return [];
    return [{ to: "paragraph" as const, number: number.replace(/\.0$/, ""), start, end, own }];
  });
}
