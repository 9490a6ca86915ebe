import { oneLine, regex } from "../../core/pattern/regex.ts";
import { negative } from "./adviceToCome.ts";
import { decider, nothingBeyond, nothingWanted } from "./nothingBeyond.ts";

const noMore = regex.i`
  \bnot (?:find it necessary|need|have|be obliged|be required) to
  \ (?:go through|wade through|plough through|work through|look at|read|open|turn to) (?:the )?
  (?:[A-Z]\w+ |full |formal |published |officers['’] ){0,3}(?:report|papers|agenda|pack)\b|
  \bno (?:further|fuller|other|separate|formal|additional|full|more|longer)\b[^.;]{0,24}\b
  (?:reports?|advice|papers?|briefings?)\b[^.;]{0,30}\b
  (?:will|is|are|need|needed|planned|made|follow|expected|intended|required|necessary|proposed)\b|
  \b(?:do|does|will|need|shall|should) not\b(?!
    \ (?:itself |therefore |in any way )?(?:
      replac|supersed|supplant|stand|take the place|duplicat|affect|alter|pre-empt|prejudge|form part|cut across|bind|
      limit|substitut
    )
  )[^.;]{0,24}\b(?:a|any|another|the)\b[^.;]{0,16}\breport to (?:the )?(?:Cabinet|Council|Committee|Executive|Panel)\b|
  \b(?:no need|unnecessary|needless|hardly (?:need|worth))\b[^.;]{0,50}\b(?:report|advice|paper)\b
`;
const allNeeded = regex.i`
  \b(?:briefing|note|paper|document|it|this)\b[^.;]{0,40}\b(?:all|everything|as much as)\b[^.;]{0,50}\b
  (?:needs?|needed|requires?|required|wants?|could want|wish(?:es)? to know|necessary)\b
`;
const servesAs = regex.i`
  \b(?:serves?|stands?|doubles?|counts?|suffices?|suffice|taken|treated|regarded|used|relied on|do|enough)
  \b[^.;]{0,20}\b(?:as|in place of|instead of|in lieu of|for)\b[^.;]{0,30}\b
  (?:full |formal |final |committee |cabinet |officers['’] )?(?:report|advice)\b|
  \b(?:(?:takes|taking) the place of|replaces|supersedes|replacing) the (?:\w+ )?(?:report|advice)\b
`;

/** What is left for the body that decides: a covering sheet, a single side, nothing that it need be troubled with. */
const slight = oneLine`
  (?:
    (?:
      cover(?:ing)?|single|short|brief|one|half|summary|outline|bare|skeleton|one-page|half-page|thin(?:ner)?|
      slim(?:mer)?|light|formal
    )
  \ )+(?:sheets?|notes?|papers?|reports?|pages?|sides?|paragraphs?|items?|lines?|summary|version|ones?)|
  (?:a|one|half a|two) (?:pages?|sides?|paragraphs?|sentences?|lines?)|few (?:lines|words|sentences|paragraphs)|
  bare (?:bones|minimum)|formality|rubber stamp|oral update|verbal update|nod
`;
/** The paper that the members who decide will have, and what is done with one that need not be read. */
const longer = oneLine`
  (?:(?:officers?['’]?s?|full|formal|published|Cabinet|Committee|Council|agenda|longer|main) )+
  (?:reports?|papers?|packs?|versions?)
`;
const aside = oneLine`
  (?:its |the |your )?(?:
    envelopes?|wrapp(?:er|ing)s?|bags?|drawers?|shel(?:f|ves)|trays?|in-?tray|post|doormat|mat|bin|recycling|
    pigeon-?holes?|briefcases?
  )\b
`;
const leftAlone = oneLine`
  (?:
    (?:can|may|could|might|free to)(?: \w+)? (?:leave|keep) (?:it|them|that) (?:in|on|at|by) ${aside}|
    leave (?:it|them|that) (?:unread|unopened|alone|be|shut|sealed)\b|
    (?:skip|bin|ignore|forget|put aside|set aside|give) (?:it|them|that)(?: a miss)?\b|
    need not (?:open|read|unwrap|trouble with|wade through) (?:it|them|that)\b
  )
`;
const cutDown = new RegExp(
  [
    oneLine`
      \b${decider}(?: itself| then)? (?:will |would |should |can |could |may |need )?
      (?:only|just|merely|simply|hardly|scarcely)? ?
      (?:needs?|wants?|have|has|get|gets|see|be given|be sent|be shown|receive|require|be asked for|call for)
      (?: no more than| only| just| nothing (?:more|longer|beyond) than| little more than)? (?:a |an |the )?
      (?:${slight})\b
    `,
    oneLine`
      \b(?:reports?|papers?|advice|item)\b[^.;]{0,24}\b(?:to|for|before|that goes to) (?:the )?${decider}\b[^.;]{0,30}\b
      (?:can|could|may|will|need|should|is to|might)(?: therefore| then| now| safely| accordingly| well| only)?
      \ (?:be |run to |consist of |amount to |take )?(?:
        kept|cut|reduced|limited|confined|brief(?!ed)|
        short(?! and (?:full|the full))(?!,? (?:and|but|with) (?:the )?full)|shortened|slim|thin|trimmed|pared|boiled|
        nothing more|no more|little more|dropped|skipped|dispensed|omitted|a formality|(?:a |an )?${slight}
      )\b
    `,
    oneLine`
      \b${decider}\b[^.;]{0,30}\b(?:
        spared|excused|saved|relieved of|not be troubled|not be burdened|
        need not be (?:troubled|burdened|sent|shown|given|bothered)|without
      )\b[^.;]{0,40}\b(?:
        anything|more|longer|long|full|further|another|second|reading|wading|detail|rest|lot|papers?|reports?|pages?|
        repetition
      )\b
    `,
    oneLine`
      \b${decider}\b[^.;]{0,80}\b(?:will|need|is to|would) not be (?:troubled|burdened|bothered|wearied|detained)
      \ (?:with|by) (?:anything|a (?:longer|fuller|further|second|separate)|more|another|any|the (?:full|whole|rest))\b
    `,
    oneLine`
      \b(?:no|without (?:any|a)|little|not any|hardly any|see no)
      \ (?:plans?|intention|need|reason|point|call|cause|wish|proposal)\b[^.;]{0,16}\b(?:to|for|in|of) (?:\w+ly )?(?:
        writ\w+|set\w*|go\w*|put\w*|prepar\w+|produc\w+|report\w*|repeat\w*|cover\w*|rehears\w+|trouble|troubling|
        tak\w+|advis\w+|return\w*|add\w*|say\w*|send\w*
      )\b(?! (?:the (?:site|bins|service)|any (?:site|service)))[^.;]{0,40}\b
      (?:again|up|out|afresh|twice|over|more|further|else|${decider}|subject|ground)\b
    `,
    oneLine`
      \b${decider}\b[^.;]{0,20}\b(?:will|can|could|may|should|is to|has|have|to)\b[^.;]{0,30}\b
      (?:decide|decision|rely|proceed|settle it|act|make up its mind|go|work)\b[^.;]{0,16}\b(?:on|from|by)\b
      (?: the (?:basis|strength|back|footing) of)? (?:this|these|what is here|the present|what follows)\b
      (?! (?:date|day|matter|item|question|recommendation|report))
    `,
    oneLine`
      \b${decider}\b[^.;]{0,30}\b(?:have|has|be in|see|find) (?:no|little) (?:further )?(?:need|use|call) (?:of|for)
      \b[^.;]{0,20}\b(?:more|much|anything|longer|further|a \w+ )
    `,
    oneLine`
      \b(?:do|does|will|shall|would|need|propose|intend|plan|seem|is|are)(?: not|n['’]t)\b[^.;]{0,16}\b
      (?:propos\w+|intend\w*|plan\w*|worth|necessary|needed|mean)\b[^.;]{0,24}\b
      (?:(?:writ|prepar|produc|repeat|rehears)\w*|go over|set out|cover|submit|put|make|send)\b[^.;]{0,50}\b(?:
        again|afresh|twice|for (?:the )?${decider}|to (?:the )?${decider}|
        (?:separate|another|further|second|full) (?:report|paper|advice)
      )\b
    `,
    oneLine`
      \b(?:what|everything|all that|the material|the paper|the note|the text) (?:is |set out |given |you have )?
      (?:here|above|below|in (?:this|these)|that follows|follows|before you)\b[^.;]{0,30}\b
      (?:enough|sufficient|suffice|all|as much as|do|serve)\b[^.;]{0,40}\b${decider}\b
    `,
    oneLine`
      \bnothing (?:further|more|else|fuller|longer)\b[^.;]{0,24}\b(?:will|need|is to|is going to|has to) (?:be )?
      (?:written|prepared|put|said|sent|given|reported|submitted|come|go|follow)\b[^.;]{0,30}\b${decider}\b
    `,
    oneLine`
      \b${decider}\b[^.;]{0,30}\b(?:working|decide|deciding|work|relying|rely|taken?|taking)\b[^.;]{0,24}\b
      (?:from|on|by) (?:this|these) (?:note|paper|briefing|pages?|text|document|sheets?)(?: alone)?\b
    `,
    oneLine`
      \b(?:report|paper|item|advice)\b[^.;]{0,40}\b(?:will|can|is to|may) be\b[^.;]{0,12}\b
      (?:a (?:summary|copy|digest|précis|shortened version)|this|lifted|cut and pasted)\b[^.;]{0,30}\b
      (?:no more|nothing (?:more|else)|alone|only|and that is all)\b
    `,
    oneLine`
      \b${decider}\b[^.;]{0,20}\b(?:will|would|does|need) not (?:be )?
      (?:wanting|needing|asking|expecting|looking|want|need|expect|miss)\b[^.;]{0,24}\b
      (?:report|paper|advice|more|anything)\b
    `,
    oneLine`
      \b(?:no|little|hardly any|not much) (?:call|need|occasion|cause|reason|point) for (?:the )?${decider} to
      \ (?:\w+ly )?(?:go|look|read|hear|consider|trouble|spend|see|cover|rehearse|study|wait|ask|have|weigh)\b
      (?! (?:to|on) site| a (?:view|chair)| regard)[^.;]{0,60}\b
      (?:again|ground|twice|afresh|over|into|more|further|any ?thing|reports?|papers?|advice|all (?:this|that)|it|them)
      \b
    `,
    oneLine`
      \bno (?:call|need|occasion|cause) for (?:anything|more|any more|another|a (?:further|separate|full))
      \b[^.;]{0,40}\b${decider}\b
    `,
    oneLine`
      \b(?:does|do|doing) (?:duty|service) (?:as|for)\b[^.;]{0,24}\b(?:report|advice)\b|
      \b(?:last|final) word on (?:the|this) (?:subject|matter|item)\b
    `,
    oneLine`
      \b${decider}\b[^.;]{0,40}\bdecide\b[^.;]{0,16}\bon the (?:papers?|pages?|words) (?:that )?
      (?:you have|in your hands|in front of you|before you)\b
    `,
    oneLine`
      \b(?:group|members|you)\b[^.;]{0,14}\b(?:is|are|has|have|will be|will have)(?: now| then)? (?:been )?(?:
        fully briefed|everything (?:that )?(?:it|they|you) (?:needs?|requires?|could want)|
        the (?:full|whole|complete|entire) (?:picture|story|advice)
      )(?=[.,;]|$| to decide| for the| and the )
    `,
    oneLine`
      \b(?:no|little|hardly any|not much|small) (?:need|call|reason|point|cause|sense|use|occasion|purpose)
      \ (?:to|in|for) (?:\w+ ){0,3}?(?:wait|read|stud|look|bother|troubl|plough|wad|hold (?:on|off|out)|delay|put off)
      \w*\b(?! (?:until|till|before) (?:then|that)\b)[^.;]{0,40}\b(?:reports?|papers?|advice|pack)\b
      (?![^.;]*\b(?:before|questions?|to (?:ask|comment|speak|contact|object)|register|appl\w+)\b)
    `,
    oneLine`
      \breports?\b[^.;]{0,40}\b(?:will|would|can|could|is going to) (?:\w+ )?(?:add|say|tell|bring|contain|hold)
      \b[^.;]{0,24}\b(?:nothing|little|no more)\b(?![^.;]*\b(?:about|on|of|new (?:money|cost))\b)
    `,
    oneLine`
      \b(?:take|takes|taken|treat|regard|read|use|accept|count on|look on)\b[^.;]{0,12}
      \ (?:this|it|these pages|this (?:note|paper|briefing)|the (?:note|briefing)) (?:as|for)
      \ (?:the |their |its |all the |all of the )?(?:full |formal |final |officers['’] |committee |cabinet |complete )*
      (?:advice|report|briefing papers?)\b(?! (?:to|of) the group)
    `,
    oneLine`
      \b(?:note|briefing|paper|this) (?:gives|has|holds|contains|sets out|is) (?:the )?
      (?:whole|entirety|full extent|sum|all) of (?:the |officers['’] )?(?:advice|information|analysis)\b
    `,
    ...nothingBeyond,
    ...nothingWanted,
    `\\bnothing (?:will|is to|need) be (?:new|added|different)\\b[^.;]{0,40}\\b(?:${decider}|read this)\\b`,
    `\\bnothing in the (?:${decider}) (?:report|paper)\\b[^.;]{0,16}\\bnew\\b`,
    oneLine`
      \b${decider}\b[^.;]{0,20}\b(?:will|would|is to)\b[^.;]{0,10} (?:see|have|get|be (?:given|shown|sent)) (?:
        nothing (?:else|more|further|other)(?=[.,;]|$)|
        no more (?:before it|than (?:the group|this|these|you|members|what))
      )
    `,
    oneLine`
      \breports?\b[^.;]{0,24}\b${decider}\b[^.;]{0,10} will (?:say|contain|give|read|hold|be)\b[^.;]{0,24}\b
      (?:and no(?:thing)? more(?=[.,;]|$)|no more than this|word for word (?:this|the same))
    `,
    oneLine`
      \b${decider}\b[^.;]{0,20}\b(?:will|would|is to)\b[^.;]{0,10}
      \ (?:be (?:working|deciding|reading)(?: from)?|have|get|be (?:given|handed|shown|sent))(?: only| just)?
      \ (?:the|these) (?:very )?same (?:\w+ )?(?:pages?|notes?|sheets?|words|sections|paragraphs|figures and no)\b
      (?![^.;]*\b(?:full|published|report)\b)
    `,
    oneLine`
      \b(?:item|matter|report|paper)\b[^.;]{0,40}\b(?:taken|dealt with|passed|go(?:es)? through)
      \ (?:on the nod|formally|without (?:a report|papers|discussion|debate))\b[^.;]{0,6}\b(?:as|since|because|now that)\b
    `,
    oneLine`
      \b(?:this|it|these|here|(?:note|briefing|paper|pages)) (?:is|are|has|have|gives?)\b[^.;]{0,12}\bas
      \ (?:full|much|good|complete|long)\b[^.;]{0,24} as (?:the )?${decider} (?:will|is to|needs?|has to|is going to)\b
    `,
    // There is to be none, or it is not to be read or will leave out what is here.
    oneLine`
      \bthere (?:will|is to|is going to|need) be no
      \ (?:(?:separate|further|other|second|fuller|full|formal|additional|longer|written) )?(?:reports?|papers?|advice)\b
      (?! (?:of|from|in|by) (?:the )?(?:auditor|inspector|police|contractor))(?!
        [^.]*\b(?:covered|dealt with|included|set out|given|contained|part of|come) (?:in |within |with )?
        (?:the|its|that|one)
      )
    `,
    oneLine`
      \b(?:[Mm]embers|[Cc]ouncillors|[Tt]hose|[Cc]olleagues|[Yy]ou|[Tt]he group)\b[^.;]{0,40}\b(?:
        (?:need not|need hardly)(?: \w+)? (?:read|trouble|bother|open|study|look|wait|plough|wade|consult|worry)|
        (?:are|be) spared|(?:can|may) (?:skip|dispense with)
      )\b[^.;]{0,24}\b(?:agenda|reports?|papers?|pack)\b
    `,
    oneLine`
      \b(?:may|can|could|should|will|are free to|is free to) (?:safely |therefore |all )?rely on (?:this|the)
      \ (?:note|briefing|paper)\b
    `,
    oneLine`
      \b(?:left out of|omitted from|dropped from|kept out of)\b[^.;]{0,16}\b${decider}\b[^.;]{0,16}\b
      (?:reports?|papers?)\b[^.;]{0,20}\b(?:because|since|as)\b[^.;]{0,30}\b
      (?:here|this (?:note|paper|briefing)|below|above)\b
    `,
    oneLine`
      \b(?:here|below|above)\b[^.;]{0,30}\breport\b[^.;]{0,12}\b(?:will|does|need|is) not (?:to )?
      (?:go over|repeat|cover|rehearse|set out|include|deal with|say)\b[^.;]{0,12}
      \ (?:it|this|that|them|these|the same|any of (?:it|this))\b
    `,
    oneLine`
      \b(?:in a position|able|equipped|ready) to (?:decide|vote|determine it)\b[^.;]{0,30}\b(?:without|with no)
      \ (?:any )?(?:more|further|anything|another|other|report|papers?)\b
    `,
    oneLine`
      \badvice\b[^.;]{0,70}\b(?:will|need) not be (?:repeated|rehearsed|given again|given twice|set out)
      \ (?:there|again|to|for|in)\b
    `,
    // It goes further than the report will, or there is nothing to wait for.
    oneLine`
      \b(?:fuller|longer|more (?:detailed|complete|thorough)|better) than (?:the )?${decider}['’]s (?:own )?
      (?:report|paper)\b
    `,
    oneLine`
      \b(?:fuller|longer|more (?:complete|detailed|thorough|candid)|better|further|more) than (?:the )?
      (?:${decider}['’]s (?:own )?(?:report|paper|advice)|(?:report|paper|advice) (?:to|for|that) (?:the )?${decider})
      \b[^.;]{0,12}\b(?:will|is|can|would|could)\b
    `,
    oneLine`
      \b(?:members|councillors|you|the group) (?:need|have to|should|must|can) (?:look|wait|ask|search)
      \ (?:no further(?! (?:for|than|to|at)\b)|for (?:nothing|no) (?:else|more|other|further))\b
    `,
    // The reader is spared the report, for what it says is here.
    oneLine`
      \b(?:not|no|nobody|no one|hardly|n['’]t|without|spared?|saved?|save you) (?:\w+ ){0,2}?
      (?:need|have|want|bother|point|reason|call|cause)?(?:ed|ing)?(?: to| in)? ?
      (?:read|plough|wad|open|turn|study|look|go|trouble|wait|sit)\w*\b[^.;]{0,24}\b(?:reports?|agenda|papers?|pack)
      \b[^.;]{0,50}\b(?:
        all (?:of (?:it|that|this) )?(?:is )?here|it is (?:all )?here|everything (?:\w+ ){0,4}here|
        here (?:already|instead)|this (?:note|paper|briefing) (?:has|holds|gives|says|covers|is)
      )\b
    `,
    // All that there is to say is said here, or the meeting can be faced with this alone.
    oneLine`
      \b(?:note|paper|briefing|this|it) (?:says|tells|gives|holds|contains|has|covers) (?:all|everything) (?:that )?
      (?:there is|one could|anybody could|anyone could) ?(?:to )?(?:say|know|tell|add|want|ask)\b
    `,
    oneLine`
      \b(?:all|everything)(?: that)? (?:officers|we|the service|the council|the department)
      \ (?:have|has|know|knows|hold|can say)\b[^.;]{0,24}\b(?:is|stands|are) (?:all )?here\b
    `,
    oneLine`
      \b(?:on the strength of|armed with|with no more than|with nothing but|from)
      \ (?:it|this|this (?:note|paper|briefing)) alone\b
    `,
    // A longer paper was meant and given up, or this one is the longer.
    oneLine`
      \b(?:was|were) to have been (?:a|an|another) (?:\w+ )?(?:papers?|reports?)\b[^.;]{0,60}\b
      (?:dropped|shelved|abandoned|given up|not now|no longer|overtaken)\b|
      \b(?:longer|fuller|full|separate|formal|proper) (?:paper|report)\b[^.;]{0,50}\b(?:has been|was|is) (?:\w+ )?
      (?:dropped|shelved|abandoned|given up|not (?:now )?needed|thought unnecessary)\b
    `,
    oneLine`
      \b(?:this|these|it|(?:note|briefing|paper|pages)) (?:will|can|must|may|should) (?:have to )?
      (?:do|serve|suffice|stand) (?:for|in place of) (?:everybody|everyone|all|both|members|the rest)\b|
      \btakes the place of the (?:\w+ )?(?:papers?|reports?|advice)\b
    `,
    oneLine`
      \bneed (?:\w+ )?(?:wait|look|ask) for nothing (?:else|more|further)\b|
      \bnothing (?:longer|fuller|further|else|more) (?:will|is to|is going to) (?:follow|come|be written|go|be sent)\b
      (?! (?:until|before|from|by))|
      \bleave (?:the )?[^.;]{3,40}? (?:report|paper|agenda|pack)s? (?:unread|unopened|alone|shut)\b
    `,
    // The longer paper says nothing that is not here, and can stay where it is.
    oneLine`
      \b${longer}\b[^.;]{0,60}\b(?:sa(?:y|ys|id)|tells?|adds?|holds?|gives?|contains?|brings?|takes us)\b[^.;]{0,12}
      \ (?:no more|nothing more|little more|nothing|no further|not a word) (?:than|beyond|that is not(?: already)? in)
      \ (?:this|these|what is here|the (?:above|below)|here)\b
    `,
    oneLine`
      \b${longer}\b[^.;]{0,90}[,;] (?:and |so |but )?(?:colleagues|members|you|it|the group|nobody|no one)
      \b[^.;]{0,20}\b${leftAlone}
    `,
    `\\b(?:colleagues|members|you|the group|nobody|no one)\\b[^.;]{0,24}\\b${leftAlone}[^.;]{0,12}\\b${longer}`,
    oneLine`
      \b(?:colleagues|members|you|the group)\b[^.;]{0,10}\b(?:can|may|could|might|free to)(?: \w+)? leave (?:the )?
      ${longer} (?:in|on|at|by) ${aside}
    `,
    oneLine`
      \b${decider}['’]s (?:own )?(?:report|paper)\b[^.;]{0,40}\b(?:on|of|to) (?:one|a single|half a|two)
      \ (?:sides?|pages?|sheets?)\b
    `,
  ].join("|"),
  "i",
);

/**
 * This paper, how much of the whole it is, and who is to decide: together they tell what the paper takes itself for.
 */
const itself = regex.i`
  \b
  (?:here|this (?:note|paper|briefing|document)|these (?:pages|notes|sections|sheets)|the (?:note|briefing)|above|below)
  \b
`;
const whole = regex.i`
  \b(?:
    all|everything|alone|in full|fully|whole|entire(?:ly|ty)?|enough|suffic\w+|nothing (?:more|else|further)|no more|
    same|only
  )\b
`;
const decided = new RegExp(`\\b(?:${decider}|decision|decide[sd]?|meeting|vote|report|paper for)\\b`, "i");
/** This paper takes itself for the one on which the body decides. */
export const takesItself = (text: string): boolean => itself.test(text) && whole.test(text) && decided.test(text);

/** "With this the group has all that the Cabinet would be told", "the item can be taken as read". */
const asMuch = regex.i`
  \b(?:group|members?|you) (?:now |already |will )?ha(?:s|ve) (?:all|everything|as much as|the whole of what) (?:that )?
  (?:the )?${decider} (?:will|would|is to|could|needs? to|is going to)
  \ (?:be (?:told|given|shown)|have|hear|see|get|know)\b|
  \b(?:item|report|agenda|paper)\b[^.;]{0,40}\b(?:can|may|could|need only|should) (?:then |safely |simply )?be
  \ (?:taken as read|nodded through|passed over|skipped|a formality)\b
`;

/** The sentence says that the briefing is enough. */
export const isInstead = (text: string): boolean =>
  cutDown.test(text) ||
  asMuch.test(text) ||
  noMore.test(text) ||
  allNeeded.test(text) ||
  (servesAs.test(text) && !negative.test(text));
