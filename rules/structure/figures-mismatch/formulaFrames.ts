import { oneLine } from "../../../core/pattern/regex.ts";
import { Frame } from "./figureFrames.ts";
import {
  answered,
  divided,
  either,
  type Found,
  fractional,
  joined,
  lessened,
  moved,
  oneIn,
  perThing,
  priced,
  product,
  type Read,
  rate,
  rateWithin,
  scaled,
  share,
  sharing,
  step,
  term,
  usedUp,
} from "./formulaSums.ts";
import type { ReckoningFault } from "./reckoning.ts";

/** A way of saying how one figure comes out of others. */
export interface Formula {
  /** Strings of which a sentence that fits has one, so that most are not tried. */
  readonly needs: readonly string[];
  readonly message: ReckoningFault["message"];
  readonly frame: Frame;
  /** `undefined` where the figures are of no such relation after all. */
  right(read: Read): Found | undefined;
}

/** "£96,000 less £71,000 less £8,000 leaves": the last but one is no figure to begin with. */
const notLess = "(?<!\\b(?:less|minus)\\b[^.;]{0,40})";

/** Each is tried on a sentence; the first that fits counts. */
export const formulae: readonly Formula[] = [
  { message: "change", needs: [" by ⟨"], frame: new Frame("\\bMOVES by {said}~24,? from {a}~30 to {b}"), right: step },
  {
    message: "change",
    needs: [" by ⟨"],
    frame: new Frame("\\bMOVES by {said} to {b},? (?:from|against|compared with) {a}"),
    right: step,
  },
  {
    message: "change",
    needs: ["from ⟨"],
    frame: new Frame(
      oneLine`
        \bfrom {a}~30 to {b}~24,?(?<!\b(?:with|after|despite)) (?:up|down|an? (?:STEP) of)(?: by)? {said:mpc}
        (?=[ ,.;)]|$)
      `,
    ),
    right: step,
  },
  {
    message: "change",
    needs: [" of ⟨"],
    frame: new Frame(
      "{a}~30\\b(?:would|will|to|has|have|and|is|are) (?:be |been )?MOVES to {b},? an? (?:STEP) of {said}",
    ),
    right: step,
  },
  {
    message: "change",
    needs: [" up ", " down "],
    frame: new Frame("{b},? (?:up|down)(?: by)? {said} (?:from|on) {a}"),
    right: step,
  },
  {
    message: "share",
    needs: [" by ⟨"],
    frame: new Frame(
      "{b:mc}~34\\b(?:overspent|underspent|exceeded|MOVES) by {a:mc}(?:,? or| \\() ?{said:p}(?=[ ,.;)]|$)",
    ),
    right: sharing,
  },
  {
    message: "over",
    needs: [" years"],
    frame: new Frame("{a:m}~4 over (?:the |its )?(?:next )?{b:yc} years,? or {said:m} (?:a|per|each) (?:year|annum)"),
    right: divided,
  },
  {
    message: "share",
    needs: ["⟨p"],
    frame: new Frame("{said:p} \\({a:c} (?:out )?of (?:the |its |our )?{b:c}"),
    right: sharing,
  },
  {
    message: "share",
    needs: ["⟨p"],
    frame: new Frame(
      oneLine`
        {said:m} (?:covers?|meets?|pays|would (?:cover|meet|pay)|is) {a:p} of (?:the |its )?(?:[a-z]+ )?
        (?:cost |total |price |bill )?(?:of )?{b:m}
      `,
    ),
    right: share,
  },
  {
    message: "sum",
    needs: [" less ", " minus "],
    frame: new Frame(
      oneLine`
        ${notLess}{a:m}~24 (?:less|minus)~24 {b:m}~12 (?:leaves|gives|makes|is)
        \ (?:an? [a-z ]{3,24} of )?{said:m}
      `,
    ),
    right: lessened,
  },
  {
    message: "sum",
    needs: ["replied", "responded", "answered", "commented", "voted"],
    frame: new Frame(
      oneLine`
        {said:c} of (?:the |our |all )?{n:c}~30\b(?:replied|responded|answered|commented|voted)~30[:;] {a:c}~60,
        \ {b:c}~60,? and {c:c}(?= (?:had|gave|did|was|were|expressed|abstained|against))
      `,
    ),
    right: answered,
  },
  {
    message: "change",
    needs: ["from ⟨"],
    frame: new Frame(
      "\\bMOVES~24 from {a}~30 to {b}~24(?:,? (?:or|by)| \\() ?{said:mpc}(?! (?:for|if|where|when) )(?=[ ,.;)]|$)",
    ),
    right: step,
  },
  {
    message: "sum",
    needs: [" by ⟨"],
    frame: new Frame(
      oneLine`
        {a}~34\b(?:would|will|is|was|are|were|has|have|had|to|be) (?:been |be )?(?:MOVES|overspent|underspent|exceeded)
        \ by {b:mpc},?(?: (?:a|per|each) (?:year|annum))? (?:to|at) {said}
      `,
    ),
    right: moved,
  },
  {
    message: "over",
    needs: [" month", " week", " quarter", " day"],
    frame: new Frame(
      oneLine`
        {a:mc}~20 (?:a|per|each|every) (?:month|week|quarter|day)
        (?:,? (?:or|which is|that is|making|bringing in|giving|which makes)| \(| is| comes to| amounts to) ?{said:mc}~8
        \ (?:(?:a|per|each) |(?:over|in|for) (?:a|the) (?:full |whole )?)(?:year|annum|month|week)
      `,
    ),
    right: rate,
  },
  {
    message: "over",
    needs: [" years"],
    frame: new Frame(
      oneLine`
        {a:mc}~16 (?:a|per|each) (?:year|annum),? (?:or|which is|that is|making) {said:mc}~16 over (?:the |its )?
        (?:next )?{b:yc} years
      `,
    ),
    right: term,
  },
  {
    message: "over",
    needs: [" years"],
    frame: new Frame(
      oneLine`
        \b(?:for|over) (?:the |its )?(?:next )?{b:yc} years,?~20 (?:at|of) {a:mc} (?:a|per|each) (?:year|annum),?~30
        \ {said:mc}(?! (?:a|per|each) )
      `,
    ),
    right: term,
  },
  {
    message: "over",
    needs: [" year", " month", " week"],
    frame: new Frame(
      oneLine`
        {a:mc}~20 (?:a|per|each) (?<time>year|month|week) (?:for|over) (?:the )?{b:yc} \k<time>s?\b
        (?!,? (?:as )?(?:against|compared|instead|rather|where|while|whereas|and then|down from|up from))~30 {said:mc}
        (?! (?:a|per|each) )
      `,
    ),
    right: term,
  },
  {
    message: "product",
    needs: [" at ⟨m", " paying ⟨m"],
    frame: new Frame(
      oneLine`
        {a:c} [a-z][a-z -]{2,40} (?:at|paying) {b:m}(?: (?:each|apiece|a head)| (?:an?|per|each|every) [a-z]+)?,? ~30\b
        (?:bring|rais|cost|yield|com(?:e|ing)|came|mak|made|took|total|produc|earn)[a-z]*~16 {said:m}
      `,
    ),
    right: product,
  },
  {
    message: "product",
    needs: ["ach of "],
    frame: new Frame(
      oneLine`
        \b[Ee]ach of (?:the |its |our )?{a:c} [a-z][a-z -]{2,30}
        (?:receiv|get|got|paid|pay|cost|contribut|given|giv|award)[a-z]*~12 {b:m},? ~34\b(?:cost|total|sum|mak|com|all)
        [a-z]*~16 {said:m}
      `,
    ),
    right: product,
  },
  {
    message: "share",
    needs: ["⟨p"],
    frame: new Frame(
      oneLine`
        {a:p} (?:of|on) (?:the |its |a |that )?(?:[a-z]+ (?:[a-z]+ )?of )?{b:m}~24
        (?:,? (?:which is|that is|or|making)| is| \() ?{said:m}
      `,
    ),
    right: share,
  },
  {
    message: "share",
    needs: ["⟨p"],
    frame: new Frame("{said:p}: {a:c} (?:out )?of (?:the |its |our )?{b:c}"),
    right: sharing,
  },
  {
    message: "share",
    needs: ["⟨p"],
    frame: new Frame(
      oneLine`
        {a:c} (?:out )?of (?:the |its |our |all )?{b:c} [a-z][a-z -]{2,40}(?:,? or |,? that is | \(){said:p}(?=[),.;]|$)
      `,
    ),
    right: sharing,
  },
  {
    message: "sum",
    needs: [" make", " br", " made", " come", " came", " add ", " total"],
    frame: new Frame(
      oneLine`
        (?:^|[.,;] |[Tt]he |of ){a:mc} (?:[^⟨.;:,]{3,50} )?and (?:[a-z]+ ){0,4}{b:mc}~40
        \ (?:make|makes|made|bring|brings|brought|make up|makes up|come to|comes to|came to|add up to|total|totalled)
        \ (?:the |a total of |a sum of |the total (?:up )?to )?{said:mc}
      `,
    ),
    right: joined,
  },
  {
    message: "product",
    needs: [" in ⟨c"],
    frame: new Frame(
      "{said:m}~34 in {a:c} (?:equal |annual |yearly )?(?:instalments|payments|parts|tranches|stages) of {b:m}",
    ),
    right: product,
  },
  {
    message: "product",
    needs: [" each", " apiece"],
    frame: new Frame(
      oneLine`
        {a:c} [a-z][a-z -]{2,30},? (?:at )?{b:m} (?:each|apiece),? (?:or |making )?{said:m}
        \ (?:in all|in total|altogether)
      `,
    ),
    right: product,
  },
  {
    message: "sum",
    needs: [" than ", " on "],
    frame: new Frame(
      oneLine`
        {a}(?: (?!and )[a-z-]+){0,5},? {said:mc}(?: [a-z]+)? (?:more|fewer|less|higher|lower|up) (?:than|on)
        \ (?:the |in )?{b} (?:a year|per annum|last|the year|in |at |before|of the)
      `,
    ),
    right: lessened,
  },
  {
    message: "sum",
    needs: [" leaves", " leaving"],
    frame: new Frame("{b:c} (?:out )?of (?:the |our )?{a:c}~40 (?:leaves|leaving) {said:c}"),
    right: lessened,
  },
  {
    message: "sum",
    needs: [" and ⟨m"],
    frame: new Frame(
      oneLine`
        {a:m} (?:in|for) ⟨o\d+⟩~8 and {b:m} (?:in|for) ⟨o\d+⟩~8,? (?:or |making |a total of )?{said:m}
        \ (?:over (?:the )?two|in all|in total|altogether|together)
      `,
    ),
    right: joined,
  },
  {
    message: "sum",
    needs: ["from ⟨"],
    frame: new Frame(
      oneLine`
        \bMOVES by (?:over |about |nearly )?(?:an?|one|⟨[co]\d+⟩)[ -](?:half|thirds?|quarters?|fifth|tenth),? from
        \ {a}~30 to {said}
      `,
    ),
    right: scaled,
  },
  {
    message: "sum",
    needs: ["from ⟨"],
    frame: new Frame("\\b(?:doubl|trebl|tripl|halv)(?:es?|ed|ing)~24(?:⟨o\\d+⟩~12)?,? from {a}~30 to {said}"),
    right: scaled,
  },
  {
    message: "share",
    needs: [" of ⟨c", " of the ⟨c"],
    frame: new Frame(
      oneLine`
        (?<!\b(?:about|nearly|almost|than|over|some) )
        (?:\b(?:[Hh]alf|[Aa] (?:third|quarter))|⟨[co]\d+⟩[- ](?:thirds|quarters)) (?:of )?(?:the )?{b:c}
        \ [a-z][a-z -]{2,30}(?:, | \(){said:c}(?=[,)])
      `,
    ),
    right: fractional,
  },
  {
    message: "share",
    needs: ["⟨p"],
    frame: new Frame("{b:c} [a-z][a-z -]{2,30},? (?:and )?of (?:which|whom|these|those),? {a:c}~20 \\({said:p}\\)"),
    right: sharing,
  },
  {
    // "Of 412 replies 61% (251) were in favour"; "412 replies, 61% (251) in favour".
    message: "share",
    needs: ["⟨p"],
    frame: new Frame(
      oneLine`
        {b:c} (?:[a-z]+ )?(?:
          replies|responses|respondents|representations|returns|forms|people|households|members|tenants|residents|
          pupils|visitors|visits|calls|cases|applications|complaints|requests|homes|posts|stalls|units
        )~30 {said:p} \({a:c}\)
      `,
    ),
    right: sharing,
  },
  {
    message: "over",
    needs: [" years"],
    frame: new Frame(
      oneLine`
        {a:mc} (?:a|per|each) (?:year|annum)~24\b(?:comes?|came|amounts?|adds? up|totals?|makes?|be|is|was)(?: to)?
        \ (?:a total of )?{said:mc} (?:over|for|in) (?:the |its )?(?:first |next |whole )?{b:yc} years
      `,
    ),
    right: term,
  },
  {
    message: "over",
    needs: [" years"],
    frame: new Frame(
      oneLine`
        \b[Oo]ver (?:the |its )?(?:next |first )?{b:yc} years~60 {said:mc},? (?:at|being|or) {a:mc} (?:a|per|each)
        \ (?:year|annum)
      `,
    ),
    right: term,
  },
  {
    // What a fund holds, what is taken from it or put to it, and what it holds then.
    message: "sum",
    needs: ["after ", "following "],
    frame: new Frame(
      oneLine`
        {a:m}[;,]? (?:and )?(?:after|following) (?:the |a |this )?
        (?:transfer|use|withdrawal|drawing|release|call|contribution|payment)~24 {b:m}~30 (?:be|at|to|leaves?|leaving)
        \ {said:m}
      `,
    ),
    right: either,
  },
  {
    message: "product",
    needs: [" at ⟨"],
    frame: new Frame(
      oneLine`
        {a:cy} [a-z][a-z -]{2,24},? at {b:m} (?:an?|per|each|for each|for every) [a-z]+,?
        \ (?:an?|at an?|making a|giving a) (?:total )?(?:cost|total|sum|bill|saving|income|charge) of {said:m}
      `,
    ),
    right: priced,
  },
  {
    message: "sum",
    needs: ["ross"],
    frame: new Frame(
      "\\b[Gg]ross~30 {a:m}~24\\b[Nn]et~24 {said:m},? (?:after|less|allowing for|with)~30 {b:m}(?=[ ,.;)]|$)",
    ),
    right: lessened,
  },
  {
    message: "sum",
    needs: ["ross"],
    frame: new Frame(
      oneLine`
        \b[Gg]ross~30 {a:m},? (?:and|less|from which|against)?~30\b
        (?:income|grants?|fees|receipts|contributions|charges)~30 {b:m}~30\b[Nn]et~30 {said:m}
      `,
    ),
    right: lessened,
  },
  {
    message: "sum",
    needs: [" of ⟨"],
    frame: new Frame(
      oneLine`
        {a:m},? (?:which is |being |that is )?an? (?:[a-z]+ )?(?:STEP) of {said:m}
        \ (?:on|from|over|against|compared with) (?:the |its |last )?~30 (?:of |is |was )?{b:m}
      `,
    ),
    right: lessened,
  },
  {
    message: "over",
    needs: ["instalments"],
    frame: new Frame(
      oneLine`
        {a:m}~40\b(?:equal|annual|monthly|quarterly)~20 instalments?~20 of {said:m} (?:over|for) {b:yco}
        \ (?:years|months|quarters)
      `,
    ),
    right: divided,
  },
  {
    message: "sum",
    needs: ["budget"],
    frame: new Frame(
      oneLine`
        \b[Bb]udget~40 {a:m}~20\b(?:forecast|outturn|spending|expenditure|cost)~20 {b:m},?
        \ (?:which is |giving |making )?(?:an? |the )(?:[a-z]+ )?
        (?:overspend|underspend|overspending|underspending|variance|difference|shortfall|gap|pressure)(?: of)? {said:m}
      `,
    ),
    right: lessened,
  },
  {
    message: "sum",
    needs: [" surplus", " deficit", " shortfall", " loss", " profit"],
    frame: new Frame(
      oneLine`
        {a:m}~30\band~20 {b:m}~12 (?:leave|leaves|left|give|gives|gave|produce|produces|make|makes|made|mean|means)~24
        \ (?:surplus|deficit|shortfall|profit|loss) (?:of )?{said:m}
      `,
    ),
    right: lessened,
  },
  {
    message: "share",
    needs: ["⟨p"],
    frame: new Frame(
      oneLine`
        \b(?:[Oo]f|cost|price|total|bill)~20 {b:m}~30 (?:pays?|meets?|bears?|finds?|funds?|covers?|contributes?|gives?)
        ~8 {a:p} \({said:m}\)
      `,
    ),
    right: share,
  },
  {
    message: "product",
    needs: [" each", " a ", " per ", " apiece"],
    frame: new Frame(
      oneLine`
        \b(?:[Aa]t|costs?|price of|fee of|charge of) {b:m}
        \ (?:each|apiece|a head|(?:an?|per) (?!year|month|week|day|hour|annum)[a-z]+)[^⟨.:]{0,20} {a:c} (?:[a-z]+ ){1,3}
        ~30 (?:is|be|was|makes?|comes? to|brings? in|raises?|yields?|totals?|costs?) {said:m}
      `,
    ),
    right: priced,
  },
  {
    message: "share",
    needs: [" average"],
    frame: new Frame("{a:m} (?:to|among|between|for) {b:c} [a-z][a-z -]{2,24},? ~16average (?:[a-z]+ )?of {said:m}"),
    right: divided,
  },
  {
    message: "sum",
    needs: [" averag"],
    frame: new Frame(
      oneLine`
        {b:c} [a-z][a-z -]{2,24} averag(?:e|ed|ing) {a:m},? (?:a total of|in all|totalling|making|or a total of)
        \ {said:m}
      `,
    ),
    right: term,
  },
  {
    message: "change",
    needs: [" of ⟨"],
    frame: new Frame(
      oneLine`
        {b:mc},? (?:which is )?an? (?:[a-z]+ )?(?:STEP) of {said:mcp} (?:on|over|from|compared with|against) (?:the )?
        {a:mc}
      `,
    ),
    right: step,
  },
  {
    // "One in four of the 88 stalls, 22,".
    message: "share",
    needs: [" in ⟨c"],
    frame: new Frame("{a:c} in {c:c} of (?:the |all |its |our )?{b:c} [a-z][a-z -]{2,30}(?:, | \\(){said:c}(?=[,)])"),
    right: oneIn,
  },
  {
    // "A budget of £84,000, of which £60,000 is spent, leaving £24,000".
    message: "sum",
    needs: [" leav"],
    frame: new Frame(
      oneLine`
        ${notLess}{a:m}~40\b(?:of which|less|after spending)~30 {b:m}~40\b(?:leaves|leaving)~24 {said:m}
      `,
    ),
    right: lessened,
  },
  {
    message: "sum",
    needs: ["overspen", "underspen"],
    frame: new Frame(
      oneLine`
        (?:over|under)spen(?:d|t|ding)~16 (?:of|by|is|was) {said:m}~12 (?:against|on) (?:an? |the |its )?
        (?:[a-z]+ ){0,3}budget of {a:m}~24\b(?:forecast|outturn|spend|spending|expenditure)~20 {b:m}
      `,
    ),
    right: lessened,
  },
  {
    // "A shelter costs £8,000, and six shelters would cost £48,000".
    message: "product",
    needs: [" cost"],
    frame: new Frame(
      oneLine`
        (?:\b[Aa]n?|\b[Ee]ach|\b[Oo]ne|⟨c\d+⟩) (?<thing>[a-z]+) (?:costs?|would cost|will cost) {b:m},?
        \ (?:and|so|so that) {a:c} (?:such )?\k<thing>(?:s|es)? (?:would |will )?(?:cost|costs|come to) {said:m}
      `,
    ),
    right: priced,
  },
  {
    message: "over",
    needs: [" year", " month", " annum"],
    frame: new Frame(
      oneLine`
        {a:mc}~20 (?:a|per|each|every) (?:year|annum|month)(?:,? (?:or|which is|that is)| \() ?(?:about )?{said:mc}~8
        \ (?:a|per|each|every) (?:month|week|quarter|day)
      `,
    ),
    right: rateWithin,
  },
  {
    // "£400,000, which is 5% below the valuation of £420,000".
    message: "share",
    needs: [" below ", " above ", " less than ", " more than ", " lower than ", " higher than "],
    frame: new Frame(
      oneLine`
        {b:m},? (?:\(|which is |this is |that is |or |being )?{said:p}
        \ (?:below|above|less than|more than|lower than|higher than) (?:the |its |an? )?(?:[a-z'’]+ ){0,4}(?:of |at )?
        {a:m}
      `,
    ),
    right: step,
  },
  {
    // "Patrols at £3,000 a month would cost £36,000 a year"; a season may be shorter than its year.
    message: "over",
    needs: [" month", " week", " quarter"],
    frame: new Frame(
      oneLine`
        \b(?:at|costs?|for|of|paying|pays?) {a:m} (?:a|per|each|every) (?:month|week|quarter),?~16\b
        (?:would|will|to|and|which|that|this|it|they)~8 (?:costs?|be|bring in|brings in|yields?|raises?|come to|
        comes to|saves?|
        makes?|amounts? to) {said:m}~4 (?:(?:a|per|each) |(?:over|in|for) (?:a|the) (?:full |whole )?)(?:year|annum)
      `,
    ),
    right: (read) => {
      const found = rate(read);
      // Of so many weeks there may well be no more.
      const whole = / week\b/.test(read.words) && read.said.value % read.a.value === 0;
      return whole ? undefined : found && { ...found, doubtful: true };
    },
  },
  {
    // "Income of £94,000 exceeds the budget of £80,000 by £14,000".
    message: "sum",
    needs: [" by ⟨"],
    frame: new Frame(
      oneLine`
        {a:mc}~40\b(?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)|beat(?:s|ing)?|outstrip(?:s|ped|ping)?|
        (?:falls?|fell|falling) short of|(?:is|are|was|were|being)
        \ (?:above|below|over|under|(?:higher|lower|more|less|fewer) than))
        \ (?:the |its |an? )?(?:[a-z'’]+ ){0,5}{b:mc}~40
        \ by {said:mc}(?=[ ,.;)]|$)
      `,
    ),
    right: lessened,
  },
  {
    // "The routes cost £600,000 and carried 200,000 passengers, a cost of £3 a passenger".
    message: "over",
    needs: [" a ", " an ", " per ", " each ", " every "],
    frame: new Frame(
      oneLine`
        {a:m}~40(?:⟨o\d+⟩~40){0,2}\b(?:and|on|for|to|from|with|by|among|between|over)~24 {b:c} (?:[a-z-]+ )?
        (?<thing>[a-z]{3,20}?)(?:e?s)?(?: [a-z]+){0,3},?
        \ (?:\(|at |or |or about |(?:which|that) is |giving |making |which (?:gives|makes) )?
        (?:(?:an? |the )?(?:average )?(?:cost|price|charge|rate|spend) of )?{said:m}
        \ (?:an?|per|each|(?:for )?(?:each|every)|for an?) \k<thing>\b
      `,
    ),
    right: perThing,
  },
  {
    message: "sum",
    needs: ["from ⟨"],
    frame: new Frame(
      oneLine`
        \bMOVES~24 from {a}~30 to {said}~24,? an? (?:STEP) of (?:an?|one|⟨[co]\d+⟩)[ -]
        (?:half|thirds?|quarters?|fifth|tenth)
      `,
    ),
    right: scaled,
  },
  {
    // "An increase of 5% on the present charge of £240 would make it £252".
    message: "sum",
    needs: [" it "],
    frame: new Frame(
      "\\b(?:STEP) of {b:p} (?:on|in|to|from)~40 {a:m}~24\\b(?:make|makes|bring|brings|take|takes) it(?: to)? {said:m}",
    ),
    right: moved,
  },
  {
    // "One third, £80,000 of £240,000".
    message: "share",
    needs: [" of ⟨m", " of the ⟨m"],
    frame: new Frame(
      oneLine`
        (?:⟨[co]\d+⟩|\b[Aa]|\b[Oo]ne)[ -](?:thirds?|quarters?|half|fifth|tenth),? (?:\(|or |being )?{said:m} (?:out )?of
        \ (?:the (?:total )?)?{b:m}
      `,
    ),
    right: fractional,
  },
  {
    // "On the present rate of 118 burials a year, the 590 plots at the east end will last for five years".
    message: "over",
    needs: [" last", " enough"],
    frame: new Frame(
      oneLine`
        \b(?:[Aa]t|[Oo]n)~30 {a:c}(?: [a-z-]+){0,3} (?:a|per|each) year,? ~24{b:c}~60
        \ (?:lasts?|(?:will|would|should|to) last|(?:is|are|be) enough)(?: for)?(?: about)? {said:y}(?= years)
      `,
    ),
    right: usedUp,
  },
  {
    message: "over",
    needs: [" last", " enough"],
    frame: new Frame(
      oneLine`
        {b:c}~40,? (?:which|and|that|or),? at~24 {a:c}(?: [a-z-]+){0,3} (?:a|per|each) year,?~12 (?:last|enough)
        (?: for)?(?: about)? {said:y}(?= years)
      `,
    ),
    right: usedUp,
  },
  {
    // "Of the 62 homes, 40%, which is 25, would be affordable".
    message: "share",
    needs: ["⟨p"],
    frame: new Frame(
      "\\b[Oo]f (?:the |its |our |these |those )?{b:mc}~30, {a:p},? (?:which is|that is|being|or) {said:mc}",
    ),
    right: share,
  },
];
