import { oneLine, regex } from "../pattern/regex.ts";
/**
 * Is the place in a sentence behind words that give the rest of it to somebody else: "The society called the scheme a
 * …", "A landowner has written that …", "There were complaints of …"? What the council, its officers, the report or the
 * law says is the report's own word, and so is what "was described" by nobody. `at` counts in the sentence (UTF-16
 * units).
 */
export function isReported(sentence: string, at: number): boolean {
  if (ofConsultee.test(sentence) || isToldBehind(sentence, at)) return true;
  const before = sentence.slice(Math.max(0, at - reach), at);
  for (const { index, 0: words } of before.matchAll(saying)) {
    const subject = before.slice(0, index).replace(aside, " ").replace(helping, " ");
    const speaker = subject.slice(-ownReach);
    if ((own.test(speaker) && !othersPaper.test(speaker)) || !spoken.test(subject)) continue;
    if (itself.test(subject) && !speaks.test(words)) continue;
    if (!ambiguous.test(words) || asSpeech.test(before.slice(index + words.length))) return true;
  }
  return (
    judged.test(before) ||
    pointOf.test(before) ||
    saidOf.test(before) ||
    othersWords.test(sentence.slice(at, at + reach))
  );
}

/** "… in the words of the applicant's surveyor": who said it stands behind it. */
const notOwn = oneLine`
  (?!
    (?:the |this |our |its |one of the )?(?:
      council|cabinet|executive|committee|officers?|author|report|service|team|department|director|head|leader|mayor|
      chair|government
    )\b(?!['’]s)|
    (?:it|they|we|he|she|I)\b
  )
`;
const othersWords = regex.i`
  ^[^.;:]{0,90}?(?:
    \b(?:in|to use|to quote|borrowing) the (?:words|phrase|language) of ${notOwn}[a-z]|
    , as ${notOwn}(?:the |an? |one |his |her |their )?[\w'’-]+(?: [\w'’-]+){0,4}? puts? it\b
  )
`;

/**
 * Does the sentence end with whoever said what stands at the place: "…, the captain told the press", "…, said one of
 * the tenants"?
 */
export const isToldBehind = (sentence: string, at: number): boolean => behind.test(sentence.slice(at, at + reach));
const teller = oneLine`
  ${notOwn}(?!(?:which|that|who|and|but|because|since|though|while|if|when|where|so|there|this|these|as|in|at|on)\b)
  (?:[\w'’-]+ ){0,5}?[\w'’-]+
`;
const telling = oneLine`
  (?:
    said|says|told|wrote|writes|argued|claimed|added|stated|warned|complained|maintains|felt|thought|believes|explained|
    recalled|remembered|advised|concluded|found|held|ruled
  )
`;
const behind = new RegExp(
  `^[^.;]{0,200}?, (?:as )?(?:${teller} (?:has |had |also )?${telling}|${telling} ${teller})` +
    "(?: (?:the|to|in|at|on|its|his|her|their|a) [^.;,]{2,40})?[.,;]?[”\"’']?$",
);

/** "The court held that …", "the tribunal found that …": a finding of somebody who sits in judgement. */
const judged = regex.i`
  \b(?:court|judge|tribunal|inspector|adjudicator|ombudsman|coroner|magistrates?|arbitrator|regulator|reporter|jury|
  commissioner|auditors?|inquest)\b[^.;]{0,24}\b(?:held|found|ruled|decided|noted|observed|directed) that\b[^.;]*$
`;

/** "Parish Council – supports by four to two. Considers the chalet an eyesore": notes on what a consultee wrote. */
const ofConsultee =
  /^\W*(?:Considers|Feels|Believes|Regards|Thinks|Fears that|Describes|Objects (?:to|on|strongly|because|as))\b/;

/** How far before a place its speaker is looked for, and the speaker's office before the verb (UTF-16 units). */
const reach = 320;
const ownReach = 60;

/** Verbs of saying and holding, in forms that a speaker can stand before. */
const saying = regex.gi`
  \b(?:
    said|says?|stat(?:ed|es)|wrote|writ(?:e|es|ten)|warn(?:ed|s)?|argu(?:ed?|es)|claim(?:ed|s)?|complain(?:ed|s)?|
    protest(?:ed|s)?|alleg(?:ed?|es)|insist(?:ed|s)?|contend(?:ed|s)?|maintain(?:ed|s)?|declar(?:ed?|es)|
    describ(?:ed?|es)|call(?:ed|s)?|accus(?:ed?|es)|denounc(?:ed?|es)|condemn(?:ed|s)?|criticis(?:ed?|es)|
    dismiss(?:ed|es)?|lik(?:en|ened|ens)|felt|feels?|fear(?:ed|s)?|thought|thinks?|believ(?:ed?|es)|consider(?:ed|s)?|
    regard(?:ed|s)?|suggest(?:ed|s)?|told|asked|object(?:ed|s)?|repl(?:ied|ies)|retort(?:ed|s)?|scoff(?:ed|s)?|
    sneer(?:ed|s)?|jeer(?:ed|s)?|remark(?:ed|s)?|comment(?:ed|s)?|question(?:ed|s)?|repeat(?:ed|s)?|urg(?:ed?|es)|
    conclud(?:ed?|es)|refer(?:red|s)? to|sp(?:oke|eak|eaks|oken) of
  )\b
`;

/** Of these some are nouns as well: then a clause, an "as" or an object must follow. */
const ambiguous =
  /^(?:claims?|calls?|protests?|fears?|objects?|questions?|comments?|remarks?|complain|urges|state|states)$/i;
const asSpeech = /^ (?:that|the|a|an|it|this|him|her|them|for|about|of) /i;

/** "It" is the council where it holds a view, and another body where it speaks. */
const speaks = regex.i`
  ^(?:
    accus|denounc|condemn|criticis|describ|call|lik|complain|protest|alleg|sa|stat|argu|warn|claim|insist|declar|writ|
    wrote
  )
`;
const itself = /\bit\s*$/i;

/** What stands between a speaker and the verb. */
const aside = /,[^,;]{1,120},/g;
const helping = regex.i`
  (?: |^)(?:
    (?:
      have|has|had|do|did|does|would|also|then|again|both|all|each|since|now|further|strongly|repeatedly|openly|
      variously|simply|publicly|often|mostly|separately|likewise|already|once|never|even
    )
  \ )+$
`;

/** The report's own voice: then what follows is the report's as well. */
const own = regex.i`
  \b(?:
    I|we|
    (?:
      (?:
        (?<!\b(?:parish|town|community|youth|trades|access) )council|cabinet|executive|committee|panel|board|authority|
        department|directorate|service|team|administration|officers?|directors?|managers?|head of [\w ,&]{3,40}|
        heads of service|author|report|paper|policy|strategy|plan|programme|paragraph|section|chapter|act|regulations?|
        order|law|code|constitution|guidance|framework|table|figure|appendix|data|evidence|research|stud(?:y|ies)|
        experts?|experience|history|common sense|leader|mayor|government|ministers?|every(?:one|body)|no(?:body| one)|
        any(?:one|body)
      )
    )(?: (?:above|below|\d[\d.]*))?|
    there
  )\s*$
`;

/** A paper that belongs to somebody outside: "the insurers' report", "a study by the university". */
const othersPaper = regex.iu`
  \b(?!
    (?:
      officers?|directors?|councils?|authority|authors?|cabinet|executive|committees?|panel|commission|board|service|
      teams?|department|directorate|managers?|head|leader|mayor|members?|government|ministers?|year|years|month|week|
      quarter|spring|summer|autumn|winter|today|yesterday|[a-z]+day
    )['’]
  )[\p{L}-]+(?:['’]s|s['’])(?: [a-z-]+){0,2} (?:
    report|paper|statement|study|studies|research|evidence|survey|data|plan|policy|guidance
  )\s*$|
  \b(?:report|paper|statement|study|research|evidence|survey) (?:by|from) (?:the |an? |its |their )?(?!
    (?:
      officers?|directors?|council|authority|authors?|cabinet|executive|committee|panel|service|team|department|head|
      leader|mayor|government|ministers?
    )\b
  )[\p{L}'’-]+(?: [\p{L}'’-]+){0,2}\s*$
`;

/** Somebody must stand there, and not be spoken of: "was described", "to claim", "as described". */
const spoken = regex.i`
  [\w’'”")]\s+$(?<!\b(?:is|are|was|were|be|been|being|to|as|not|so|or|and|who|which|that|of|in|the|a|an|by|for|no)\s+)
`;

/** Points that somebody made, told as things. */
const pointOf = regex.i`
  \b[Aa]mong (?:the |their |these |those |many |other )*
  (?:comments|replies|responses|views|points|remarks|letters|answers|representations|complaints|objections)
  (?: (?:made|received|sent in|returned|heard))?,? (?:was|were|are|is)(?: one| some| two| several)? that\b|
  \b(?:
    there (?:was|were|had been|have been|has been) (?:\w+ ){0,2}
    (?:concerns?|fears?|complaints?|allegations?|accusations?|criticisms?|objections?|suggestions?|protests?|remarks?)|
    (?:
      concerns?|fears?|complaints?|allegations?|accusations?|criticisms?|objections?|suggestions?|protests?|remarks?|
      views?|points?
    ) (?:(?:was|were|had been|have been|has been) )?(?:made|raised|heard|voiced|put|received|expressed)
  )(?: by [\w ]{3,40})? (?:that|of|about|over)\b|
  \b(?:on |under )?(?:the|a|one|another|\w+th|first|second|third|last|further) grounds?,? (?:that|of|is that|was that)\b
`;

/** "Was said in representations to be": who said it stands behind the verb. */
const saidOf = regex.i`
  \b(?:is|are|was|were|been) (?:said|described|called|termed|claimed|alleged|likened)(?: \w+ly)? (?:in|by)
  \ (?:(?!the (?:council|officers?|report|committee|cabinet)\b|officers?\b)[\w’'-]+ ){1,6}?(?:to be|as|to)\b
`;
