import { oneLine, regex } from "../../../core/pattern/regex.ts";

/**
 * Whoever scored, wrote or negotiated had, or has, his living, a seat or a home from one of those who gain: a tie told
 * in a clause.
 */

const judge = oneLine`
  (?:
    (?:[Tt]he|[Aa]n?|[Oo]ne|[Oo]ur) (?:[\w-]+ ){0,2}
    (?:officer|manager|evaluator|assessor|scorer|engineer|surveyor|valuer|solicitor|adviser|buyer|author|lead|chair)
    (?: of th(?:e|is) (?:evaluation )?(?:panel|report|team))?(?:
      \ (?:who|that) (?:
        led|chaired|scored|marked|wrote|drafted|prepared|negotiated|sat|ran|evaluated|assessed|drew up|handled|dealt|
        recommend\w*|advised|did|interviewed|visited|checked|managed|supervised|inspected|set|compiled
      )\b[^.;,]{0,50}
    )?|
    [Oo]ne (?:of (?:them|the (?:\w+ )?(?:evaluators|assessors|officers|scorers|panel|members)|its members|whom)|member)|
    [Tt]wo of (?:them|the (?:\w+ )?(?:evaluators|assessors|officers|panel))|
    (?:[Tt]he )?(?:[A-Z]\w+ ){1,3}(?:Manager|Officer|Lead|Engineer|Surveyor|Adviser)
  )
`;
const name = oneLine`
  (?:
    (?:the )?(?!
      Council|Cabinet|Leeds|London|County|City|Borough|University|NHS|Government|Army|Navy|Royal|Department|Ministry|
      Environment|January|February|March|April|May|June|July|August|September|October|November|December
    )[A-Z][\w’'&-]+(?!(?: [A-Z]\w+){0,3} (?:Council|University|College|Authority|Borough|NHS))|
    (?:one|two) of (?:the|its) (?:\w+ )?
    (?:bidders?|tenderers?|firms?|directors?|partners?|applicants?|companies|owners?)|
    the (?:successful |winning |preferred |recommended |present |same )?
    (?:bidder|tenderer|firm|company|contractor|supplier|applicant|operator|trust|club|society|developer)|
    it\b|them\b
  )
`;
const living = oneLine`
  (?:
    (?:had |has |having |who )?(?:
      worked|was employed|were employed|been employed|was engaged|was retained|was on the (?:staff|payroll|board|books)|
      managed|ran|was (?:a )?(?:manager|director|foreman|salesman|partner)
    ) (?:for|by|at|with|of|in)|
    came (?:to (?:us|the Council) )?(?:straight )?from|joined (?:us|the Council|the team) (?:straight )?from|left|
    used to (?:work for|be (?:with|at|employed by)|run|drive for)|
    (?:still )?(?:
      drives|works|moonlights|consults|does (?:some |a little )?(?:work|shifts)|keeps the books|referees|coaches|
      lectures
    ) (?:for|at|with)|
    (?:is|was) (?:a |the )?(?:
      tenant|lodger|landlord|customer|member|season-ticket holder|shareholder|director|trustee|treasurer|secretary|
      patron|volunteer|creditor|debtor
    ) (?:of|at|with|for)|
    rents (?:\w+ ){0,5}(?:from|of|over|next to)|lodges with|has a (?:stake|share|holding|desk|seat|directorship) in|
    owns? (?:shares|a share|a part) (?:in|of)|(?:sits|serves|is) on the (?:board|committee|council of management)|
    is to (?:join|work for|take up a post)|has been offered a (?:job|post|place) (?:with|at|by)|goes to work for|
    starts (?:work )?(?:at|with)|is (?:related|married|engaged) to|goes back years with
  )
`;
const tied = new RegExp(
  `\\b${judge}(?:,)? (?:\\w+ )?${living} (?:the (?:board|committee|staff) of )?${name}[^.;]{0,60}`,
);
const bare = new RegExp(`^(?:[\\d.]+ )?[Oo]ne of (?:the (?:\\w+ )?|them|its )\\w* ?(?:\\w+ )?${living} ${name}`);
/** The passage is about who is to have money or work. */
const award = regex.i`
  \b(?:
    bids?|bidders?|tender\w*|scor(?:e|ed|es|ing)|evaluat\w+|panel|award\w*|contract|grants?|applica\w+|quotations?|
    procure\w*|lease|sale|purchaser|negotiat\w+|licen[cs]e|operator|supplier|sponsor\w*|paperwork|offer
  )\b
`;
/** It was told and dealt with, or is a career and no interest. */
const dealt = regex.i`
  \b(?:
    declared|interest (?:was|is|has been)|stood (?:aside|down|back)|took no part|withdrew|recused|replaced|
    before (?:that|joining)|degree|qualif\w+|years['’]? experience|secondment|seconded|apprentice\w*|independent
  )\b|
  £
`;

/** Where a sentence tells of such a tie, or `null`; `around` is the text of its block. */
export function formerTieIn(text: string, around: string): RegExpExecArray | null {
  if (text.length > 320 || !award.test(around) || dealt.test(text)) return null;
  return tied.exec(text) ?? bare.exec(text);
}
