import { oneLine, regex } from "../pattern/regex.ts";

/** The paragraph is another document's: "of Schedule 12A", "of the scheme", "in the NPPF", "below" excepted. */
const elsewhere = regex`
  ^[,)]{0,2} ?(?:\([a-z0-9]{1,3}\) ?)*(?:
    of(?! this (?:report|paper|briefing|note)\b)|to (?:the|schedule|part|that)|
    in (?:the (?!report\b|present|body)|its|part|schedule|appendix|annex|that|[A-Z])|under|at appendix|as amended|
    \(?(?:NPPF|PPG|Schedule|Part|Appendix|Annex)|
    ,? (?:Schedule|Part|Appendix|Annex|Housing Act|Local Government|Town and Country|Highways|Equality)
  )\b
`;
const before = regex.i`
  \b(?:
    NPPF|PPG|framework|schedule \d+\w?|part \d+|act \d{4}|regulations|code|constitution|guidance|policy|plan|strategy|
    protocol|manual|replace|delete|insert|amend|appendix \w+|annex \w+|circular|minute|report of|his report|her report|
    inspector['’]s|decision letter|judgment|case|exempt(?:ion)?(?: under)?|virtue of|purposes? of|(?:sense|meaning) of|
    relevant|
    defined (?:in|by)|set out in their|guidance[^.;]{0,30} (?:section|s\.?) ?\d+[A-Z]?|pursuant to|act|order|rules|
    orders|scheme of [a-z ]+
  ) ?(?:\(?(?:19|20)\d\d\)?|\(?\d+/\d+\)?)? ?[,(:]? ?(?:at |in |under |by |see )?(?:the )?$
`;
/** "ETSU-R-97, paragraph 3", "LGA 1972 paragraph 3", "PPS5 paragraph 4": a paper by its short name. */
const shortName = regex`
  (?:^|[\s(])(?!(?:SEE|AND|IN|AT|TO|OF|OR|FROM|UNDER|BY|THE|WITH|AS|ON|ALSO)\b)
  [A-Z]{2,}[A-Z\d/:-]*(?: (?:\d[\w/:-]*|(?:s|ss|sch|reg|art|pt)\.? ?\d+\w*))*,? $
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
/**
 * "Accords with paragraph 79": what is held against a paper's paragraph, that has no dot, is held against another's.
 */
const measured = regex.i`
  \b(?:
    (?:accord|compl|conflict|consisten|conform)\w* with|contrary to|(?:in )?(?:accordance|line|compliance|
    conflict) with|
    required by|tests? (?:in|of|under|at)|meets?|engag(?:e|es|ed)|satisf(?:y|ies|ied)|falls? (?:within|under|outside)|
    breach(?:es)? of|offends?|by reason of
  ) (?:the )?$
`;
/** "The report to Cabinet describes them in its paragraph 7.3". */
const itsOwn = /\b(?:its|their|whose) $/i;
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

export interface NamedPlace {
  readonly to: "paragraph" | "section";
  /** The words that name it, in the block's text. */
  readonly start: number;
  readonly end: number;
  /** "Above", "of this report". */
  readonly own: boolean;
  readonly dotted: boolean;
}

/** Is what is named there another document's, by the words around it? */
export function isOtherPapers(text: string, { to, start, end, own, dotted }: NamedPlace): boolean {
  const behind = text.slice(end, end + 50);
  const ahead = text.slice(Math.max(0, start - 40), start);
  const spoken =
    to === "paragraph" && !own && (saidBefore(text, start) || saidBehind.test(behind) || isTold(text, start));
  return (
    spoken ||
    elsewhere.test(behind) ||
    before.test(ahead) ||
    shortName.test(ahead) ||
    (!dotted && !own && measured.test(ahead)) ||
    ofAnotherReport.test(ahead) ||
    ofNamedPaper.test(nearby(text, start)) ||
    inWhole.test(nearby(text, start)) ||
    itsOwn.test(ahead)
  );
}

/** "Paragraph 7.6 says", behind the name of a document that has paragraphs or, by `another`, behind one of its own. */
export const speaksOn = (text: string, { start, end, own }: NamedPlace, another: boolean): boolean =>
  !own &&
  text.startsWith("P", start) &&
  goesOn.test(text.slice(end, end + 50)) &&
  (another || named.test(nearby(text, start)));

/** Another paper was named just before. */
export const otherPaper = regex`
  \b(?:
    Appendix|Annex|NPPF|Plan|Guidance|Policy|Schedule|BRE|Manual|Standards?|Assessment|Study|Statement|Code|Survey|
    Census|report
  )\b[^.;]*$
`;

/** Others recommend too. */
export const othersRecommend = regex.i`
  \b(?:
    audit\w*|scrutiny|panel|review\w*|inspect\w*|ombudsman|commission\w*|peer|regulator|consultants?|examiner|inquiry|
    their|its|his|her|of the (?!report)
  )\b
`;

/** Is a number that stands alone ("see 2.3") another document's, by the words around it? */
export const isOtherPapersNumber = (ahead: string, behind: string): boolean =>
  elsewhere.test(behind) || otherPaper.test(ahead) || before.test(ahead);
