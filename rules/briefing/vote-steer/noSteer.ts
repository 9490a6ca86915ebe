import { regex } from "../../../core/pattern/regex.ts";

/**
 * What is told of others' intentions, officers' own hopes, and what a whole body will do: other rules speak of those.
 */
export const isNoSteer = (text: string): boolean =>
  (othersTold.test(text) ||
    hoped.test(text) ||
    nation.test(text) ||
    questions.test(text) ||
    (bodyWill.test(text) && !conditional.test(text))) &&
  !counts.test(text);

/** Somebody told it, or it is only known from them. */
const othersTold = regex`
  \b(?:
    (?:has|have|had) (?:since |also |privately )?
    (?:told|assured|said to|let|indicated to|informed|given (?:us|officers|the \w+) to understand)|
    tells?|
    (?:as|so) (?:they|he|she|its members|(?:one|two|three|some|several) of them) (?:said|told|put it|let on|admitted)|
    told (?:us|me|him|her|them|officers|the [A-Z])|says? that|
    asked (?:us|me|him|her|officers|the [A-Z][\w ]{2,30}) (?:not to|to keep)|let (?:it )?(?:slip|be known)|
    (?:is|are|was|were) (?:understood|known|said|thought|believed|reported|rumoured) to|
    (?:is|are) expected to (?:go|come|vote|support|oppose|back|side|settle|abstain|ask|resist|press|argue)
  )\b
`;
/** The department says what it would like to see: that is for the rule on officers' taking sides. */
const hoped = regex`
  \b(?:[Oo]fficers|[Tt]he (?:[a-z]+ ){1,4}(?:team|service|office|department|unit|section|staff)|[Ww]e|I)
  \ (?:all |very much |do |would )?(?:
    hopes?|wish(?:es)?|wants?|longs?|prays?|trusts?|
    (?:is|are|am|be) (?:keen|anxious|hoping|eager|glad|delighted|praying|rooting|cheering)
  )\b[^.;]{0,30}\b(?:that |to see |for )?(?:the|this|your) [Gg]roup(?:['’]s)?\b[^.;]{0,30}\b
  (?:carr(?:y|ies) the day|wins?|prevails?|succeeds?|gets? its (?:way|wish)|comes? out on top|triumphs?)
`;
/** A national government does or leaves undone. */
const nation = regex`
  \b(?:Treasury|Government|Whitehall|Westminster|[Mm]inisters?|Chancellor|Holyrood|Senedd|Stormont|Secretary of State)
  \b[^.;]{0,40}\b(?:to )?(?:sit|sits|sat|sitting|hold|drag|digs?|dug)\b
`;
/** Members are given what to say or ask: that is for the rule on what a briefing may hold. */
const questions = regex.i`
  \b(?:crib|list|set|sheet|batch|handful|bank|stock|dozen) of (?:[a-z]+ ){0,2}
  (?:questions|answers|lines|points|facts|rejoinders|replies)\b|
  \b(?:questions|lines|points|facts|figures) (?:to|with which to) (?:throw|put|fling|fire|lob|ask|use|quote)\b
`;
/** How the body that decides will decide, whoever says what. */
const bodyWill = regex`
  \b[Tt]he (?:Cabinet|Executive|Committee|Sub-Committee|Council|Panel|Board|Commission)
  \ (?:will|is going to|is bound to|is certain to|is set to|has made up its mind to) (?:\w+ly )?(?:
    go for|approve|agree|choose|pick|plump for|take|settle on|come down|adopt|have|pass|let|wave|nod|say|refuse|
    turn down|throw out|reject
  )\b
`;
const conditional = regex.i`
  \b(?:
    if|unless|provided|so long as|as long as|should the group|were the group|votes?|hands|numbers|majority|abstain\w*|
    absent|away|casting|waver\w*|(?:one|two|three|four|five|six|\d{1,2}) (?:of|members?|councillors?)
  )\b
`;
/** … unless heads are counted. */
const counts = regex.i`
  \b(?:
    the numbers|majority(?! (?:group|members|party|side))|casting|by (?:one|two|three|four)|enough|
    (?:one|two|three|four|five|six|seven|eight|nine|\d{1,2}) (?:votes?|hands?|for|against|short|to spare)
  )\b
`;
