import { oneLine, regex } from "../../../core/pattern/regex.ts";
/**
 * How a passage about courses shows that one of them was never weighed: by a verdict in place of an account, or by less
 * work.
 */
export type Unlike = "verdict" | "work";

const merit = oneLine`
  (?:
    merits?|advantages?|benefits?|virtues?|attractions?|redeeming (?:feature|quality|point|virtue)s?|
    points? in (?:its|their) favour|arguments?|case|strengths?|upsides?|saving grace|good word|good reasons?|champions?|
    defenders?|friends?
  )
`;

/**
 * Nothing is said for a course but that nothing can be said for it, or its faults and virtues are called plain and left
 * there.
 */
const verdicts: readonly RegExp[] = [
  regex.i`
    \b(?:
      ha(?:s|ve|d)|there (?:is|are|was|were)|offers?|shows?|find|found|see|seen|of|discern(?:ed)?|identif(?:y|ied)|
      think of|name|imagine|^
    ) ?(?:
      no|not (?:a|one|any)(?: single)?|hardly (?:a|any)|scarcely (?:a|any)|few if any|little or no|an?(?: single)?|any|
      much
    )(?: \w+){0,2}? ${merit}\b
  `,
  regex.i`
    \b(?:
      speaks? for (?:itself|themselves)|
      (?:hardly|scarcely|barely|not|nothing [^.;]{0,30}) worth (?:the|a|an|any|\w+ing)|
      ha(?:s|ve|d) had (?:its|their) day|
      (?:nobody|no one|no-one|few)\b(?: \w+){0,5}? (?:would|could|will|can) (?:\w+ )?
      (?:choose|defend|want|support|wish|argue|advocate|prefer|propose|recommend|miss)|
      beneath (?:notice|discussion)|out of the question|beyond the pale|a non-starter|makes no sense|
      defies (?:reason|sense)|self-evidently
    )\b
  `,
];

/** It is said outright that less is given of a course. */
const spared: readonly RegExp[] = [
  // It is waved away, or nobody sane would have it.
  regex.i`
    \b(?:dismissed|rejected|discarded|disposed of|discounted|ruled out|put aside|set aside|passed over|dropped)
    \ (?:\w+ )?(?:
      briefly|out of hand|at once|quickly|summarily|unread|unseen|without (?:more|further|discussion|ado|debate|being)|
      in (?:a|one) (?:line|sentence|word)
    )\b|
    \b(?:can|may|might|could|will|should) (?:safely |simply |all )?be (?:briefly |quickly |summarily )?
    (?:passed over|dismissed|disregarded|ignored|forgotten|disposed of|discarded)\b
  `,
];

/** Work that goes into weighing a course … */
const worked = oneLine`
  (?:
    cost(?:ed|ings?)|modell(?:ed|ing)|surveyed|visit(?:s|ed)|tested|trialled|piloted|verified|check(?:s|ed)|
    assess(?:ed|ments?)|apprais(?:ed|als?)|scored|valu(?:ed|ations?)|quantified|examined|audited|
    worked (?:up|through|out)|drawn up|set out|described|explained|argued|illustrated|documented|consulted on|
    photographed|mapped|interviewed|benchmarked|analysed|analysis|tables?|drawings?|plans?|pages|workshops?|
    stud(?:y|ies|ied)|figures|case stud\w+|references|evidence|research(?:ed)?|investigated|looked (?:at|into)|
    calculated|prepared|priced|put before|put to|answered|thought through|drawn|annexed|printed|explained|taken up|
    sought|commissioned|reviewed|presented|shown|given|gone (?:into|over|through)|workings|probed|pursued
  )
`;
const thorough = regex.i`
  \b(?:
    ${worked}[^.;]{0,40} (?:
      line by line|in (?:full|detail|depth)|at length|over (?:the )?(?:next )?(?:\w+) (?:years|pages|paragraphs)|
      by (?:the|our|an?|independent|external|outside|two|three) [a-z]|year by year|clause by clause|item by item|twice|
      from end to end|with care|carefully|thoroughly|fully
    )|
    (?:fully|carefully|thoroughly|independently|properly|expertly|closely|exhaustively|twice) ${worked}|
    (?:detailed|full|thorough|(?:ten|five|twenty|thirty)-year|independent|professional|careful|lengthy|extensive)
    \ (?:\w+ )?(?:${worked}|projections?|forecasts?|accounts?|cash ?flows?)|
    (?:a|an|its own|their own) (?:chapter|section|paper|appendix|annex|report|volume|presentation)\b[^.;]{0,12}
    \ (?:to itself|to themselves|of (?:its|their) own)|
    (?:has|have|had|was|were|been|are|is|taken the trouble to) (?:been )?${worked}|
    (?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|many|\d+) (?:\w+ )?(?:
      pages|paragraphs|years|drawings|plans|tables|visits|interviews|meetings|workshops|weeks|months|gains|virtues|
      benefits|advantages|reasons|photographs|charts|references|letters
    )|
    (?:tables?|figures|plans|drawings|analysis|appraisal|study)[^.;]{0,20}
    \ (?:covers?|runs? to|fills?|takes? up|concerns?|is (?:all )?about)
  )\b
`;
/** … and the want of it. */
const slender = regex.i`
  \b(?:
    (?:in|at) outline(?: only)?|only in outline|one[- ](?:line|page|sentence|paragraph)|in passing|from (?:the|a) desk|
    a sketch|at a glance|on trust|by (?:guesswork|rule of thumb|repute|telephone|inference|analogy|instinct)|
    from memory|by hearsay|by way of (?:impression|illustration|aside|sketch)|
    (?:an|on|no more than an?|mere) impressions?|in broad terms|a rough idea|
    (?:a )?guess(?:es|work|ed)?|exists? only (?:as|in)|no more than a|
    simply (?:stated|noted|named|listed)|a leaflet|an aside|estimated by eye|in the round|
    (?:a|one|single|half a) (?:\w+ )?(?:line|sentence|paragraph|footnote|phrase|word|bracket|glance|thumbnail)|
    as an afterthought|(?:no|none|nobody|no one|never|nor|without any?|neither) [^.;]{0,45}${worked}|
    ${worked}[^.;]{0,30} (?:to|of|for|on|at|from|in|by|before) (?:none|nobody|no one|anybody|anyone)|
    none (?:from|of|for|about) (?:the|those|any|its|their)|
    (?:not|never)(?: yet)? (?:been )?(?:so )?
    (?:${worked}|attempted|undertaken|done|made|tried|thought (?:of|about)|asked|repeated)|
    (?:no|nothing) (?:such|like|equivalent|comparable|corresponding|similar|parallel)\b|
    none of (?:those|them|the (?:others?|rest|alternatives?))|speaks? for itself|
    (?:is|are|was|were|been) left to (?:the|members|another|others|speak|be)
  )
`;
/** Two things are held apart. */
const apart = regex.i`
  \b(?:
    whereas|while|whilst|but|though|although|by contrast|in contrast|the others?|
    other (?:two|three|four|options?|sites?|bids?|bidders?|courses?|providers?|models?|schemes?|tenders?)|alternatives?|
    the rest|rest of|remaining|the rivals?|the old one|the latter|the former|no such|
    nothing (?:like|such|similar|comparable)|comparable|equivalent|corresponding|option [A-Z\d]|none of those|none from|
    those of|that of|the rejected|exists only|guess(?:es|work)?|anybody|anyone|
    for (?:the )?[a-z]+(?:ing|ment|al|tion|ase)\b
  )|
  ;
`;

const explained = regex.i`
  \b(?:
    because|since|(?:would|could|is|was|are) (?:not )?(?:un)?lawful|unlawful|not for sale|withdrawn|withdrew|both|
    neither|either|each|all (?:of )?(?:the )?(?:two|three|four|five|six|options|bids|bidders|sites|courses)|alike|
    equally well|same (?:detail|length|basis|way|team|terms)|no modelling was|
    as (?:the|it|they|there|no) [^.;,]{0,30}(?:is|are|was|were|has|have|would|could)|until|not yet|is due|are due|
    at (?:the|a) (?:design|later|next|second) stage|if (?:members|cabinet|the)|would (?:follow|be done)|
    para(?:graph)?s?\.? \d|
    section \d|appendix [A-Z\d]|counsel|statut\w+|the Act
  )\b
`;
/** Not a reason why less is said, but a verdict. */
const noReason = regex.gi`
  \b(?:since|because|as) (?=
    (?:
      nobody|no one|no-one|few|hardly any|officers|members would|it (?:is|was) (?:plainly|clearly|not favoured|un\w+)|
      they (?:are|were) (?:plainly|clearly|not favoured|un\w+)
    )
  )
`;
const aCourse = regex.i`
  \b(?:
    options?|alternatives?|status quo|do(?:ing)?[ -]nothing|courses?|proposals?|scheme|models?|
    (?:leav|keep|stay|carry|wait|clos|sell|buy|leas|tender|refurbish|rebuild|outsourc|merg|shar|retain|retender)(?:ing)
    \b|
    the others?|rest|sites?|bids?|bidders?|tenders?|routes?|service|rival
  )
`;
const against =
  /\bagainst\b|\b(?:that was not said|not already|elsewhere|in the report of|previous report|earlier report)\b/i;

/**
 * What a sentence in the section for options, or one that names an option, says of how little was made of a course;
 * `before` is the sentence that it goes on from.
 */
export function unlikeTreatment(sentence: string, before: string, inOptions: boolean): Unlike | undefined {
  if (sentence.length > 320 || explained.test(sentence.replace(noReason, ""))) return undefined;
  if (/^\W*no (?:other )?(?:advantages?|merits?|benefits?)\b.{0,20}$/i.test(sentence)) return "verdict";
  if (!inOptions && !aCourse.test(sentence) && !aCourse.test(before)) return undefined;
  if (
    !against.test(sentence) &&
    (verdicts.some((one) => one.test(sentence)) || spared.some((one) => one.test(sentence)))
  )
    return "verdict";
  if (adjectivesAlone(sentence)) return "verdict";
  return unlikeWork(sentence, before) ? "work" : undefined;
}

const turns = /[.;:]\s+|,?\s(?:whereas|while|whilst|but|although|though|yet|and)\s/i;

/** "What it would lose is not." */
const bare = /^[^,;]{3,60} (?:is|are|was|were|has|have|had|does|do|did) (?:not|none)(?: been)?\.?\s*$/i;

function unlikeWork(sentence: string, before: string): boolean {
  if (bare.test(sentence) && thorough.test(before) && !slender.test(before)) return true;
  if (!apart.test(sentence)) return false;
  const own = sentence.split(turns);
  const lacking = own.filter((clause) => slender.test(clause));
  if (lacking.length === 0) return false;
  const full = (clause: string): boolean => thorough.test(clause) && !slender.test(clause);
  return own.some(full) || (before.length < 320 && before.split(turns).some(full));
}

const adjectives = regex.i`
  ^\W*(?:option \w+|(?:the )?[a-z-]+(?:ing|al|ment|ion)\b[^.;,]{0,40}|to [a-z]+ [^.;,]{0,30}) (?:would be|is|was)
  \ (?:[a-z-]+, )+[a-z-]+,? (?:and|or) [a-z-]+$
`;

/**
 * One course has adjectives, and the other what it would do: "Refusing would be mean, foolish and harmful; paying would
 * …".
 */
function adjectivesAlone(sentence: string): boolean {
  const sides = sentence.replace(/\.\s*$/, "").split(/;\s+|,?\s(?:whereas|while|whilst|but)\s/);
  return (
    sides.length === 2 && sides.some((one) => adjectives.test(one)) && sides.some((one) => one.split(" ").length >= 14)
  );
}
