import { regex } from "../../../core/pattern/regex.ts";

/**
 * The public interest weighed in an officer's own words, over a passage or the cells of a table: what speaks for
 * showing a paper, what would come of it, and which of the two is thought the heavier.
 */

/** Which of the three a passage says. */
export interface Weighed {
  readonly forIt: boolean;
  readonly against: boolean;
  readonly verdict: boolean;
}

const forIt = regex.i`
  \b(?:
    residents?|people|(?:the |members of the )?public|(?:tax|rate)payers|tenants|neighbours|voters|parents|users|staff|
    unions|famil(?:y|ies)|readers|anyone|anybody|community|communities|press|journalists|traders|customers|patients|they
  )\b[^.;]{0,40}?\b(?:
    (?:would|could|can|may|might|should|want|wants|wish|wishes|ought|entitled|fairly|properly|able|deserve\w*|right|let)
    \b[^.;]{0,30}?\b
    (?:see|know|judge|learn|understand|check|follow|ask|test|compare|informed|satisfied|hold|tell whether|read|debate)|
    (?:has|have|had) (?:an? |every |some |good |much |something )?(?:[a-z]+ ){0,2}(?:claim|interest|right|reason|gain)
  )\b|
  \b(?:publish(?:ing|ed)?|publication|releas(?:e|ing)|disclos(?:ure|ing)|openness|opening|showing|transparency|making it
  public|were public|in the open)\b[^.;]{0,60}\b(?:
    help\w*|let|lets|allow\w*|show\w*|enable\w*|aid|assist\w*|inform\w*|build\w*|benefit\w*|serve\w*|strengthen\w*|
    understand\w*|good|favour|welcome|right|desirable
  )\b|
  \bin (?:its|their|that|the) favour\b|^\W*(?:the case )?for(?::| (?:it|disclosure|publication|release|openness)(?::|
  \W*$))|
  \b(?:case|arguments?|reasons?|benefits?|good|merits?) (?:for|in|of|in favour of)
  \ (?:publi\w+|openness|releas\w+|disclos\w+|letting|showing|the first|being open)\b|
  \binterest in (?:openness|knowing|seeing|learning|transparency|how|why|what)\b|
  \b(?:accountab\w+|scrutin\w+|public money|value for money|show what|let [a-z]+ (?:see|know|judge|understand))\b
`;
const against = regex.i`
  \b(?:would|could|might|may|will|likely to|to)\b[^.;]{0,70}?\b(?:
    harm\w*|prejudic\w+|weaken\w*|damag\w+|cost|los[es]\w*|fall|fell|rise|less|harder|hand|tell|tip|warn|learn|
    recogni[sz]\w+|identif\w+|deter\w*|withdraw\w*|not bid|drive|give away|read|get in|upset|distress\w*|
    undermin\w+|disadvantag\w*|suffer\w*|know what|spoil\w*|set before|worse|unfair\w*|see it as well|accept|inhibit\w*|
    danger\w*|use it|guess\w*
  )\b|
  ^\W*(?:the case )?against\b|\bagainst (?:disclosure|publication|release|it|that|openness|showing)\b|
  \binterest in (?:not being|privacy|keeping|confiden\w+)\b
`;
const verdict = regex.i`
  \b(?:
    outweigh\w*|weightier|heavier|stronger|greater|matters more|counts? for more|weighs? more|comes? first|prevails?|
    (?:the )?balance (?:is|lies|comes|falls|tips)|on balance|tips|carries (?:more|the day)|more than (?:they|it|the)|
    on that (?:account|footing|ground)|for (?:that|this|those) reasons?|the view (?:taken|is)|
    (?:stays?|kept|keep|held|remains?|maintain(?:s|ed)?|upheld|closed)\b[^.;]{0,40}\b(?:closed|private|exempt|back|
    until|
    confidential|for now)|
    (?:second|latter|former|first) (?:[a-z]+ )?(?:matters|weighs|counts|is (?:the )?(?:more|greater|heavier|stronger))
  )\b
`;

/** What a passage says of showing and of keeping. */
export const weighedIn = (text: string): Weighed => ({
  forIt: forIt.test(text),
  against: against.test(text),
  verdict: verdict.test(text),
});

/** It is a paper, or what stands in it, that is to be shown or kept. */
export const ofAPaper = regex.i`
  \b(?:
    publish\w*|publication|releas\w+|disclos\w+|openness|exempt\w*|public[- ]interest|withh(?:e|o)ld\w*|made public|
    (?:papers?|notes?|reports?|appendix|annex|figures|survey|letters?|sums?|terms|prices?|bids?|names?|it|this|they)
    \b[^.;]{0,24}\b(?:be|is|are|was|were|been|stays?|remains?|kept|held) (?:[a-z]+ )?(?:open|public|closed|private|
    opened|
    printed|shown|back)
  )\b
`;
