import { oneLine, regex } from "../../core/pattern/regex.ts";

const body = oneLine`
  (?:
    cabinet|council|committee|executive|panel|board|commission|authority|body|decision[- ]?makers?|meeting|agenda|
    members who decide
  )
`;
const advice = "(?:advice|reports?|information|papers?|appraisal)";
const denied = regex.i`
  \b(?:not|nor|never|neither|no|nothing|without|cannot)\b[^.;]{0,60}\b(?:
    replac|substitut|the place of|stands? in|in (?:its )?place|instead|in lieu|supplant|supersed|alternative to|
    take away|rel(?:y|ied) on (?:this|it|for decision)|(?:taken|treated|regarded) as [^.;]{0,24}\badvice
  )|
  \bwithout prejudice to\b[^.;]{0,24}\b(?:reports?|advice)\b
`;
/** "Nothing here changes the duty of officers to give the Cabinet full advice." */
const dutyStands = regex.i`
  \b(?:nothing|neither|nor|not)\b[^.;]{0,60}\b
  (?:changes?|affects?|alters?|removes?|lessens?|displaces?|reliev\w+|discharges?)\b[^.;]{0,40}\b
  (?:dut(?:y|ies)|obligations?|advice|reports?)\b
`;
/** "The report to the Cabinet will be the advice on which it decides." */
const decidedOn = regex.i`
  \b[Oo]fficers (?:will|are to) (?:give|put|set out)\b[^.;]{0,30}\badvice in (?:that|the|its|this|their) report\b|
  \breport\b[^.;]{0,80}\bwill be the (?:full |formal )?(?:advice|paper|basis)\b[^.;]{0,20}\b(?:on|from|by)
  \ which\b[^.;]{0,40}\bdecid|
  \breport\b[^.;]{0,80}\bwill be the advice\b[^.;]{0,20}\bdecision\b|
  \bdecision\b[^.;]{0,60}\bon the basis of (?:an? |the |its |their )(?:\w+ )?(?:officers?['’]?s? )?report\b|
  \b(?:members|councillors)\b[^.;]{0,70}\b(?:report|advice)\b[^.;]{0,60}\b(?:
    (?:before|when) they (?:come to )?(?:decide|determine|vote|a (?:view|decision))|
    when (?:making|taking) (?:a|the|their|its) decision
  )\b|
  \b(?:decided|decides?|determined?)\b[^.;]{0,60}\bon (?:an?|the|its|their) (?:full )?(?:officers?['’]?s? )?report\b
`;
const contains = regex.i`
  \b(?:agenda|papers?|report)\b[^.;]{0,60}\b(?:will|is to|are to)\b[^.;]{0,20}\b(?:contain|hold|set out|give|include)
  \b[^.;]{0,30}\b(?:advice|information|considerations|full|recommendations?)\b
`;
/** "Formal report: Cabinet, 4 May", "Full advice: in the report to the Committee". */
const labelled = regex.i`
  ^\W*(?:[\d.]+ )?(?:(?:full|formal|written|final|officers?['’]?|committee|cabinet|council) )+(?:advice|reports?):
  \ (?=.*\b(?:${body}|\d{1,2}(?:st|nd|rd|th)? [A-Z]))
`;
/** "More detail will be in the committee report", "The full report is attached", "Next stage: report to Cabinet". */
const inReport = regex.i`
  \b(?:advice|detail|picture|facts|implications)\b[^.;]{0,60}\bin the (?:[\w'’]+ ){0,3}report\b|
  \b(?:the|a copy of the) (?:(?:full|final|formal|published|officers?['’]?s?|cabinet|committee|council) )*report
  \ (?:is|has been|will be) (?:published|attached|on the agenda)\b|
  ^(?:[\d.]+ )?next (?:\w+ )?(?:stage|step)s?: [^.;]{0,30}\breport\b[^.;]{0,30}\b${body}\b
`;
/** "The published Cabinet report has officers' full advice", "For full advice see the report to Cabinet". */
const inPublished = regex.i`
  \breport\b[^.;]{0,60}\b(?:full|formal|officers['’]) (?:\w+['’]? )?advice\b|
  \badvice\b[^.;]{0,40}\b(?:is|are|see)\b[^.;]{0,16}\b(?:published|(?:\w+ )?${body}) report\b|
  \badvice,? see the report\b|\b(?:goes|comes?) to (?:the )?${body}\b[^.;]{0,30}\bwith (?:a|its) (?:\w+ )?report\b
`;
/** "A formal report will follow." */
const willFollow = /\b(?:full|formal|comprehensive|detailed)(?: \w+)? reports? (?:will|is to) (?:follow|come)\b/i;
const follows = regex.i`
  \b(?:full(?:er|est)?|complete|formal|further|detailed|comprehensive|all|written|own)
  \b[^.;]{0,60}\b${advice}\b[^.;]{0,80}\b${body}\b
`;
const receives = regex.i`
  \b${body}\b[^.;]{0,60}\b(?:will|shall|must|is to|are to|still)\b[^.;]{0,40}\b(?:
    (?:receives?|have|has|given|gets?|advised|see|need|considers?)\b[^.;]{0,60}\b${advice}|advised (?:in full|fully)|
    fully advised
  )\b|
  ^(?:[\d.]+ )?the (?:\w+ )?report (?:that |which )?(?:the )?${body} (?:will|is to|are to) (?:have|consider|receive|see)
  \b
`;
const given = regex.i`
  \b(?:advice|report|full information|information (?:\w+ )?here)\b[^.;]{0,40}\b(?:will|shall|must|is to|are to|to be)
  \b[^.;]{0,40}\b(?:
    given|made|presented|put|submitted|reported|provided|sent|go|goes|follow|come|brought|taken|laid|published|included|
    considered|debated
  )\b[^.;]{0,60}\b${body}\b|
  \breport (?:follows|goes|comes|is (?:going|coming|due)) to (?:the )?(?:full )?${body}\b|
  \bsubject of (?:an?|the|another) (?:\w+ ){0,3}?report\b
`;
const officersWill = regex.i`
  \b(?:officers?|directors?|clerk|monitoring officer|head of [\w ]{2,30}) (?:will|shall|must|are to)\b[^.;]{0,30}\b
  (?:advise|report)\b[^.;]{0,40}\b${body}\b|
  \b(?:officers?|directors?|clerk|we|the service) (?:will|shall|are to|is to)
  \ (?:send|give|put before|lay before|bring|submit to|make|write|let)\b[^.;]{0,12}\b${body}\b[^.;]{0,30}\b
  (?:advice|reports?|papers?)\b
`;
const addition = regex.i`
  \bin addition to\b[^.;]{0,40}\b${advice}\b|
  \b(?:(?:copy|extract|summary) (?:of|from)|summari[sz]es?) (?:the|a)\b[^.;]{0,20}\bpublished\b|
  \b(?:same|identical|as) (?:as )?(?:\w+ ){0,3}(?:in|to) the published\b|
  \bread (?:this |it )?(?:alongside|together with|in conjunction with|with)\b[^.;]{0,40}\b(?:${advice}|item \d+)\b
`;
/** "The report to the Committee on 4 May will deal with the matter in full." */
const reportWill = regex.i`
  \breports?\b[^.;]{0,24}\b(?:to|for) (?:the )?${body}\b[^.;]{0,30}\b(?:will|is to|are to)\b[^.;]{0,20}\b
  (?:deal|cover|set out|give|contain|include|hold|have|go into|treat)\b[^.;]{0,50}\b
  (?:in full|fully|all|whole|in detail|advice|options|costs?|full)\b
`;
/** "The Cabinet's own report will cover the ground more fully." */
const ownReport = regex.i`
  \b${body}['’]s (?:own |full |formal |published )*(?:report|paper|advice)\b[^.;]{0,40}\b(?:will|is to)\b[^.;]{0,20}\b
  (?:deal|cover|set out|give|contain|include|hold|have|go into|treat|go over|say)\b[^.;]{0,50}\b
  (?:full|fully|fuller|all|whole|more|detail|depth|advice|options|costs?|rest)\b
`;
/** "Everything that the Cabinet needs will be in its own report." */
const allInReport = regex.i`
  \b(?:everything|all|advice)\b[^.;]{0,80}\b(?:will|is to|are to) be (?:set out |given |contained |found |repeated )?
  in\b[^.;]{0,20}\breports?\b
`;
/** Nothing is to be decided by the briefing. */
export const noDecision = regex.i`
  \bno (?:formal )?(?:decision|action)s? (?:is|are) (?:being |to be )?
  (?:due|needed|required|sought|asked|pending|expected|made|taken)|
  \bnothing (?:to decide|(?:(?:falls|has|is|comes up|needs) )?(?:(?:yet|here|now) )?(?:to be decided|for decision))\b|
  \bno decision falls (?:due|to)\b|
  ^(?:\w+ )?(?:type|purpose|status|for information ?\/ ?decision): (?:for )?information\b|
  \bno decision (?:pending|follows)\b|\bnot due for decision\b|^for (?:your |members['’] )?information(?=[.;]|$)|
  \binformation (?:item|bulletin)\b|\bno decision (?:for [^.;]{0,30} to (?:take|make)|to be (?:taken|made))\b|
  \b(?:decision|action) (?:required|needed|sought|due)\W+(?:none|no)\b|\bnot (?:a matter )?for decision\b|
  \b(?:for (?:information|noting)|information) only\b|
  \b(?:note|briefing|bulletin|paper|update|this) is (?:provided |purely |solely )?for (?:your |members['’] )?information
  (?=[.,;]|$| and\b)
`;
export const negative = /\b(?:no|not|nothing|nor|never|neither|without)\b/i;

/** The sentence says that the body that decides will be advised. */
export const isStatement = (text: string): boolean =>
  denied.test(text) ||
  dutyStands.test(text) ||
  noDecision.test(text) ||
  ((labelled.test(text) || inReport.test(text)) && !negative.test(text)) ||
  promises(text) ||
  text.split(/;|, (?:and|but|so) /).some(promises);

const promises = (clause: string): boolean =>
  regex.i`
  \b(?:
    will|shall|must|is to|are to|to be|(?:is|are) being|(?:is|are) due|in preparation|follows?|goes|comes|still|must|
    need|read|alongside|summari[sz]es?|precedes?|ahead of|in advance of|see|contains?|comes?|decided|
    (?:has|have|is|are)(?= [^.;]*\badvice\b)|(?:is|are) in the|copy|extract|summary|addition|same|identical
  )\b
`.test(clause) &&
  !negative.test(clause) &&
  [
    follows,
    receives,
    given,
    officersWill,
    addition,
    contains,
    reportWill,
    ownReport,
    allInReport,
    decidedOn,
    willFollow,
    inPublished,
  ].some((pattern) => pattern.test(clause));
