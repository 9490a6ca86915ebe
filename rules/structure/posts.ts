import { oneLine } from "../../core/pattern/regex.ts";
/** Behind "leader": the groups outside the council that have one too. */
export const ledByOthers = oneLine`
  (?!
    \ of (?:the |a |an |its |their )?(?:
      youth|play|walking|scout|guide|brownie|support|user|residents|community|church|parent|toddler|volunteer|project|
      tenants|team
    )\b
  )
`;

/** A councillor by office or name, as part of a pattern that ignores case; team leaders and wheelchairs are none. */
export const memberPost = oneLine`
  (?:
    (?<!\b(?:team|project|market|squad|group|section) )(?:deputy |assistant )?leader(?:s|['’]s)?${ledByOthers}
    (?: of the council)?|
    (?:cabinet|executive|lead|ward|local|division(?:al)?) (?:member|councillor)s?|portfolio holders?|
    (?:vice[- ])?chair(?:man|woman|person|s)?
    (?! of (?:(?:the )?(?:school )?governors|the (?:trust|governing)|trustees))|
    (?:councillor|cllr)s?(?: [A-Z][\w'’.-]{0,20}){1,3}?(?![\w'’-]*\w)|(?:deputy |lord )?mayor|
    (?:depute |vice[- ])?(?:convener|provost)s?|elected members?
  )
`;

/** An officer by post, as part of a pattern that ignores case. */
export const officerPost = oneLine`
  (?:(?:strategic|corporate|executive|assistant|service|deputy|group|interim|managing) ){0,2}(?:
    directors?|heads? of(?: [\w&-]{2,20}){1,4}?|chief executive|chief officers?|chief planner|chief accountant|
    (?:[a-z]+ ){0,2}managers?|(?:[a-z0-9]+ ){0,2}officers?|solicitor|town clerk|treasurer|returning officer
  )
`;

/** What a post is responsible for: "of Place", "for Housing and Roads". */
export const remit = oneLine`
  (?:
    \ (?:of|for)(?: the)?
    (?: (?:(?!(?:in|after|following) (?:full |prior )?(?:consult|liais|discuss|conj))[A-Z][\w'’-]{1,20}|and|&)){1,6}
  )?
`;

/** … and both with an article and with what they are responsible for. */
export const theMember = `(?:the |its |their )?${memberPost}${remit}`;
export const theOfficer = `(?:the |its |their )?${officerPost}${remit}`;
