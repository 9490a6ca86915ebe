import { regex } from "../../../core/pattern/regex.ts";

/** What museums, archives and libraries keep of politics. */
const thing = regex.i`
  \b(?:
    papers|records|minute[- ]books?|minutes|diar(?:y|ies)|letters|correspondence|ledgers?|photographs?|posters?|
    leaflets?|handbills?|banners?|badges?|rosettes?|pamphlets?|manifestos?|ephemera|scrapbooks?|portraits?|sash(?:es)?|
    membership (?:books?|cards?|rolls?)|regalia|memorabilia|placards?|cartoons?|literature|election address(?:es)?|films?
  )\b
`;
/** Whoever keeps it, or what is done with it there. */
const keeper = regex.i`
  \b(?:
    collections?(?! (?:rates?|days?|rounds?|points?|fund|crews?|service|of (?:waste|refuse|recycling|rubbish)))|holdings?|
    holds|museum|archives?|archivist|curators?|record office|local studies|strongroom|reading room|accession\w*|
    catalogu\w+|exhibit(?:s|ed|ion|ions)?|on loan|loaned|lent by|loan of|deposit(?:s|ed|ors?)?|lodged (?:with|at|in)|
    presented to the|bequ\w+|digitis\w+|
    conservators?|display cases?|showcases?|gallery
  )\b
`;
/** How old it is: a year of the last century or before, or a word for its time. */
const old = regex.i`
  \b(?:
    1[5-9]\d\d(?:s|\b)|(?:seven|eigh|nine)teenth[- ]century|(?:19|20)th[- ]century|(?:early )?twentieth[- ]century|
    Victorian|Edwardian|Georgian|inter-?war|wartime|suffrag\w+|Chartists?|historic(?:al)?|vintage|antique
  )
`;
/** Somebody of today acts or is served. */
const ofToday = regex`
  \b(?:
    Group(?:['’]s)?\b(?! of)|(?:ruling|opposition|majority|minority|other|our|your) group|Cllrs?|Councillors?|
    councillors?|[Ww]hips?|[Aa]mendments?|[Vv]ot(?:e|ed|es|ing)|voters|canvass\w*|volunteers|
    (?:next|coming|this|forthcoming) (?:May|month|week|election|by-election)|
    (?:asked|wants?|wishes|opposes?|opposed|supports?|proposes|proposed|objects|objected|promised|pledged|insisted|
    demanded|criticised|welcomed)(?! by\b)
  )\b|
  \b(?:-led|-run|-controlled)\b
`;

/** Papers, posters and banners of parties that are kept, shown or lent for their age: history, and no politics. */
export const isHeldForItsAge = (sentence: string): boolean =>
  thing.test(sentence) &&
  old.test(sentence) &&
  (keeper.test(sentence) || span.test(sentence)) &&
  !ofToday.test(sentence);

/** What is told of a party of two generations ago, by its year: who laid the stone, whose fete gave the field its name. */
export const isOfLongAgo = (sentence: string): boolean =>
  lastCentury.test(sentence) &&
  history.test(sentence) &&
  !recentYear.test(sentence) &&
  !ofToday.test(sentence) &&
  !stillFelt.test(sentence);
const lastCentury = regex`
  \b(?:in|of|from|by|until|till|to|about|around|dated|before|between|and|for|after)(?: the| about| early| late| mid)*
  \ (?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?:1[5-8]\d\d|19[0-6]\d)s?\b(?![,.]\d)
`;
const recentYear = /\b(?:19[7-9]\d|20\d\d)\b/;
const history = regex.i`
  \b(?:
    named (?:after|from|for|in)|takes? (?:its|their) name|foundation stone|laid by|opened by|unveiled by|founded|
    built (?:by|for|in|as)|erected|minute[- ]books?|deeds?|histor(?:y|ical|ic)|windows?|plaques?|memorials?|depicts?|
    commemorat\w+|bequ\w+|gave the|given by|gift of|f[eê]tes?|garden part(?:y|ies)|galas?|bazaars?|
    (?:reading|committee|club) rooms?|first (?:chair(?:man)?|president|secretary|provost|mayor)|provost|portraits?|
    held (?:here|there)|stood (?:here|there)|used (?:for|by|as)
  )\b
`;
const stillFelt = regex.i`
  \b(?:
    ever since|since then|still|to this day|even now|today|again|ha(?:s|ve) (?:since|paid|wanted|been paying|never)
  )\b
`;

/** "the papers of the association 1884–1951": as archives list them. */
const span = regex`
  \b(?:papers|records|minute[- ]books?|minutes|diar(?:y|ies)|letters|correspondence|ledgers?|photographs)\b[^;]{0,120}
  \b1[5-9]\d\d ?[-–—] ?(?:1[5-9])?\d\d\b
`;
