import { regex } from "../../../core/pattern/regex.ts";

/** In a briefing to a group: what the matter means for it. */
export const forTheGroup = regex.i`
  ^\s*(?:[\d.]+\s+)?(?:
    what (?:it|this|that|(?:the )?[a-z ]{3,30}) (?:means?|(?:would|could|will|might|may) mean|does|would do|brings)|
    (?:the )?(?:consequences?|meaning|significance|upshot|implications)|where (?:it|this|that) leaves
  ) ?(?:for|to)? (?:us|(?:the|your|our|this) (?:group|party|side|leadership|benches|majority)(?:['’]s? [a-z]+)?)\s*$
`;
/** "How it may be received" may be by the public: what stands below it says by whom. */
export const reception = regex.i`
  ^\s*(?:[\d.]+\s+)?how [^.]{2,30} (?:will|would|might|may|could|should|is to)
  \ be (?:received|seen|taken|read|reported)\b
`;
/** A talk with slides. */
export const slides = /^\s*(?:[\d.]+ )?(?:the )?presentation\s*$/i;
/** How a paper is handled, which a closed one may say. */
export const ofPaper = /^\s*(?:[\d.]+\s+)?handling:?\s*$/i;
/** Headings on politics, on how the matter will look, or on who has to be minded. */
export const handling = regex.i`
  ^\s*(?:[\d.]+\s+)?(?:
    how
    \ (?:it|this|that|the (?:matter|decision|item|choice|change|closure|proposals?|cuts?|saving|scheme|increase|report))
    (?:['’]ll| will| would| might| may| could| should| is to)? (?:
      be (?:presented|sold|announced|explained to the press|spun)|play|plays|look|looks|land|lands|go down|goes down|
      be (?:seen|received|taken|read|spun|reported)
    )|
    what(?:['’]s| is) in it for (?:the group|us|members)
  )\b[^.]{0,20}$|
  ^\s*(?:[\d.]+\s+)?(?:(?:media|press|political) )?(?:handling|positioning|presentation|optics)
  (?: and (?:handling|presentation|messaging))?:?\s*$|
  ^\s*(?:[\d.]+\s+)?
  (?:members?['’]?|councillors?['’]?|political|party|groups?['’]?|leadership|administration|ward members?['’]?)
  \ (?:sensitivit(?:y|ies)|sensibilities|optics|angles?|dimensions?|aspects?|perspective|management):?\s*$|
  ^\s*(?:[\d.]+\s+)?(?:political|party)\s(?:side|factors|points|presentation|reception):?\s*$|
  ^\s*(?:[\d.]+\s+)?(?:(?:members?|councillors?|groups?)['’]?s?['’]?(?: and (?:public|media|press))?|
  (?:public|media|press) and (?:members?|councillors?|group)['’]?s?['’]?)
  \ (?:presentation|handling|reception):?\s*$
`;
