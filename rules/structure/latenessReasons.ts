import { regex } from "../../core/pattern/regex.ts";
/** What makes an item urgent in law, or words that say that somebody has found it so. */
export const ground = regex.i`
  \bspecial circumstances?\b|\bsection 100B ?\(4\)|\bs\.? ?100B ?\(4\)|
  \breasons? for (?:the )?(?:urgency|lateness)\b[^.]{0,20}\S|
  \bchair(?:man|woman|person)?(?: of the \w+)? (?:has |is )?(?:agreed|accepted|of the opinion|consent(?:s|ed)|decided)
  \b[^.]{0,80}\b(?:urgen|late|item|wait|considered|taken|heard|dealt with)|
  \bspecial urgency\b|\bgeneral exception\b|\b(?:cannot|could not) (?:reasonably )?(?:wait|be deferred|be delayed)\b|
  \bby reason of\b
`;
/** Words by which any reason is given. */
export const because = regex.i`
  \b(?:
    because|by reason|since|as the|due to|owing to|so that|in order|given that|in view of|
    to (?:meet|avoid|allow|comply|protect|secure)
  )\b
`;
/** Why something came late, which is no reason why it cannot wait. */
const poorReason = regex.i`
  \b(?:
    (?:on|annual|sick) leave|holidays?|vacation|workloads?|work load|pressure of work|pressures? (?:on|in|of)|busy|
    oversight|overlooked|forgot\w*|forgotten|mistake|(?:administrative|clerical|human) error|an error|absen(?:t|ce)|
    staff shortages?|short-?(?:staffed|handed)|under-?staffed|vacanc(?:y|ies)|sickness|
    not (?:been |be |got |made )?(?:ready|finished|completed?|available|finalised|prepared|signed off) in time|
    (?:
      drafts?|reports?|papers?|text|version|figures|tables?|appendix|appendices|annex(?:es)?|charts?|maps?|plans?|sums|
      drawings|numbers|proofs?|minutes|spreadsheets?|comments|costings
    ) (?:was|were|had|has|have)(?: not|n['’]t) (?:yet )?(?:been )?
    (?:
      ready|finished|complete[d]?|written|typed|signed off|copied|printed|checked|proofed|drawn|collated|assembled|done|
      come (?:back|in|through)|arrived
    )|
    (?:was|were) still being (?:typed|drawn|checked|written|finished|drafted|printed|worked (?:on|up)|put together)|
    ran out of time|lack of time|time pressures?|capacity|tid(?:y(?:ing)?|ied)(?: up)?|proof-?read\w*|polish(?:ed|ing)?|
    re-?typ(?:e|ed|ing)|format(?:ted|ting)|layout|photocop\w+|printer|competing priorities|
    (?:staff|maternity|paternity|parental|compassionate|family|author['’]s|officer['’]s) leave|
    took (?:rather |much |far |a little |\w+ \w+ )?(?:longer|more time)|(?:was|were|ran|running) behind(?: schedule|
    hand)?|
    slow(?:er)? (?:than|to|in|progress)|mislaid|lost in the|forgot|slipp\w+|(?:left|put|set|laid) (?:aside|to one side)|
    diar(?:y|ies)|availability of|other (?:commitments|engagements)|fits? (?:in )?with (?:the|his|her|their)|
    (?:a )?change of (?:heart|mind|plan)|second thoughts|rewrit\w+|redraft\w+|re-?writing|unfinished|
    nobody (?:had|was|could|noticed|remembered)|no one (?:had|was|could|noticed|remembered)|rush\w*|
    technical (?:difficulties|issues|problems)|IT (?:problems|issues|failure)|awaiting comments|
    changes? (?:in|of) (?:staff|personnel)|convenien\w+|(?:occupied|engaged|tied up) (?:with|on|by|elsewhere)|
    other (?:work|duties)|apologis\w+|meeting (?:in \w+ |on \w+ \w+ )?(?:was|is|has been|had been) cancelled|
    out of the way|off (?:the|our|their) (?:books|list|desks?|hands)|
    need not (?:come back|wait|be held over|be carried over)|(?:save|saves|saving|spare) (?:a|another|an extra) meeting|
    (?:dealt with|cleared|settled|disposed of|decided|finished|tidied|considered|taken|wrapped up|concluded|done)
    [^.;]{0,12} (?:before|by|ahead of|in time for) (?:the )?(?:\w+ )?
    (?:Christmas|Easter|recess|holidays?|break|summer|new year|New Year|year is out)
  )\b
`;
/** Who would like it done soon: no reason why it cannot wait. */
const wish = regex.i`
  \b(?:
    leader|chair(?:man|woman|person)?|mayor|director|deputy|chief executive|head of \w+|(?:cabinet |portfolio |lead |
    ward )?
    (?:members?|holder)|councillors?|officers|cabinet|administration|group|service|team|department|manager|author|
    contractor|tenant|developer|we|everyone|everybody|council
  )(?: of [A-Z]\w+| for [A-Z]\w+)? (?:
    (?:would|'d) (?:much |very much |rather |all )?(?:like|prefer|rather|welcome|appreciate|be glad|be pleased)|
    (?:wants?|wish(?:es)?|prefers?|hopes?|longs?)\b|
    (?:is|are|was|were) (?:\w+ )?(?:keen|anxious|eager|impatient|minded|determined|in a hurry|looking forward|hoping)|
    (?:has|have|had) (?:\w+ )?(?:asked|promised|said|set (?:his|her|their) heart|been waiting)
  )\b|
  \bto (?:
    (?:get|have) (?:it|this|the (?:matter|item|business|thing)|things|everything)
    \ (?:over|done|out of|off|settled|moving|going|started|through|sorted|under way|decided|behind)|
    keep (?:things|up|the|everybody|everyone)[^.;]{0,20}(?:moving|momentum|pace|happy)|
    make (?:a start|progress|headway|an early)|avoid (?:another|a second|an extra|a further) (?:meeting|report|trip)|
    clear (?:the )?(?:decks|desks?|backlog)
  )\b|
  \b(?:time has come|sooner (?:the better|rather than later)|as soon as possible|without (?:further )?delay|
  a quick start|
  an early start|momentum|long awaited|long overdue|high time|about time|eager to|keen to|anxious to)\b
`;

/** What waiting would lose: a deadline, a law, a danger, money. */
export const loss = regex.i`
  \b(?:
    deadlines?|expir\w+|laps\w+|statut\w+|court|tribunal|danger\w*|safety|emergency|flood\w*|storm|fire|collapse\w*|
    closes? on|not meet (?:again )?(?:until|before)|must be (?:\w+ ){0,4}by|before \d|by \d{1,2} |next meeting|lost|
    lose|loss|risk|penalt\w+|grant|offer|contract ends?|legal(?:ly)?|the law|government announce\w*|settlement
  )\b
`;

/** The law's own words stand beside the wish. */
const lawful = /\bspecial circumstances?\b|100B ?\(4\)/i;

/** What a sentence that calls a report late or urgent gives as the reason, by itself and by its block. */
export function reasonOf(sentence: string, block: string): "none" | "poor" | "good" {
  if (ground.test(block) && !poorReason.test(sentence)) return "good";
  if (wish.test(sentence) && !loss.test(sentence.replace(wish, " ")) && !lawful.test(block)) return "poor";
  if (poorReason.test(sentence)) return loss.test(sentence.replace(poorReason, " ")) ? "good" : "poor";
  return because.test(sentence) || loss.test(block) ? "good" : "none";
}

/** Does a text say only why a report came late, and nothing of what would be lost by waiting? */
export const onlyExcuses = (text: string): boolean => poorReason.test(text) && reasonOf(text, text) === "poor";
