import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";

/** Leaders and ministers of every side, past and present, whose surnames are hardly anybody else's in a report. */
const leaders = oneLine`
  (?:
    Starmer|Sunak|Truss|Badenoch|Farage|Corbyn|Miliband|Rayner|Reeves|Streeting|Kwarteng|Osborne|Cameron|Clegg|Blair|
    Thatcher|Gove|Swinney|Sturgeon|Salmond|Drakeford
  )
`;

/** Words that lean in a sentence on those who govern the country, and the ways of not naming them. */
export const governmentLeanCues = cues(
  "government-lean-more",
  oneLine`
    care not|cares not|cared not|care nothing|cares nothing|cared nothing|cares little|care little|a down on|it in for|
    never liked|never loved|never cared|never trusted|never minded|a thought|sooner see|rather see|after its own|
    after their own|with a penny|no love|no liking|little love|no feeling for|has ever|likes us|love us|hates us|
    hate us|broken faith|faith with|swallowed up|running the country|run the country|who govern|in charge in|
    in charge nationally|never stood|has never had to|have never had to|carry the can|hand in our|our till|walked off|
    make off with|made off with|run on air|caring government|a caring|seen sense|see sense|mistakes|no feel|little feel|
    other side|on the side of|grasp of|be surprised|will never need|done away with by|Starmer*|Sunak*|Truss*|Badenoch*|
    Farage*|Corbyn*|Miliband*|Rayner*|Reeves*|Streeting*|Kwarteng*|Osborne*|Cameron*|Clegg*|Blair*|Thatcher*|Gove|
    Gove's|Swinney*|Sturgeon*|Salmond*|Drakeford*|London politicians|capital's|people in London|London has|London's|
    Westminster|Downing Street|the crowd in|that lot|this lot|who think that|who thinks that|who thought|thinks that|
    think that councils|do well to|try living|try running|good at|bad at|bother*|cannot be bothered|
    could not be bothered|not bother|no intention|in no hurry|own backyard|own pockets|helped itself|helped themselves|
    help itself|dip into|dipped into|reached into|empty handed|empty-handed|leave councils|left councils|
    leaves councils|left us|leaves us|left residents|making councils|make councils|their own failure|its own failure|
    its failure|their failure|years of cuts|decade of cuts|years of neglect|never listened|does not listen|
    do not listen|will not listen|would not listen|has never understood|have never understood|drives councils|
    played games|playing games|game of|moved the goalposts|sold a pup|strings attached|fob*|brushed off|brushed aside|
    kicked into|long grass|looks after its|look after their own|its own supporters|friend to|a friend|no friend|
    nuisance|a luxury|a burden|irrelevan*|expendable|dispensable|in the way|takes the applause|takes the credit|
    took the credit|takes the bow|
    to find the money|to find the rest|to foot the|to pick up the|to pay for it|welcome change|breath of fresh|
    at long last|makes a change|for once|to its credit|to their credit|credit to
  `,
);

const who = oneLine`
  (?:
    (?<!local )[Gg]overnments?|[Mm]inisters?|Whitehall|Westminster(?! (?:City|Council|Abbey|Road|Hall))|Chancellor|
    chancellor|Prime Minister|Treasury(?! Management)|Home Office|Home Secretary|Downing Street|Holyrood|Senedd|
    Stormont|Parliament|Secretar(?:y|ies) of State|[Dd]epartments? (?:for|of) [A-Z]|
    (?:people|those|crowd|lot|team|party) (?:now |who (?:now )?)?
    (?:running|run|govern(?:ing)?|in charge (?:of|in)|in office in) (?:the country|London|nationally|Westminster)|
    [Tt]hose (?:at|in) (?:Westminster|Whitehall|London|the top)|London(?:['’]s)? (?:politicians|mistakes|masters)|
    people in London|the other side|Cardiff Bay|
    (?:London|Edinburgh|Cardiff|Belfast)(?=
      \ (?:sets?|decide[sd]?|takes?|took|hands?|handed|keeps?|kept|tells?|told|thinks?|thought|insists?|promise[sd]?)\b
    )
  )
`;
/** Those who govern the country, and those who lead them. */
export const nationalActor = new RegExp(
  `\\b(?:${who}|(?<!(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|[A-Z]\\.|Sir) )${leaders})(?:['’]s?)?(?![A-Za-z])`,
);

/** What a government is said to like, to care for or to have in mind: a heart is given to it, and judged. */
const heart = regex`
  \b${who}(?:['’]s?)?
  (?: (?:has|have|had|will|would|does|do|did|seems? to|is|are|was|were|never|always|long|only|simply|ever|really|not))*
  \ (?:
    (?:lik|lov|hat|loath|despis|trust|fear|resent|envi)(?:es?|ed|ing)?
    \ (?:us|it|them|councils|towns|places|the|to|rural|coastal|our)\b|
    (?:car|bother|mind)(?:es?|ed|s|ing)? (?:not|nothing|little|less|more|only|a (?:fig|jot|button|straw)|two)\b|
    (?:ha[sd]|have) (?:it in for|a down on|(?:no|little) (?:love|liking|feeling|time) for)|
    (?:given|gave|spared?) (?:a|one|so much as a) thought|sooner see|rather see|look(?:ed|s)? after (?:its|their) own|
    (?:part|parted) with a penny
  )|
  \b${who} (?:has|have|had) never (?:really )?(?:liked|loved|trusted|cared|minded)\b|
  \b(?:[Nn]o|[Nn]ever has an?|[Nn]ot one) (?:${who}) has ever\b|
  \b${who}\b[^.;]{0,20} (?:has|have|had) (?:it in for|a down on)\b
`;
/** What is said of a person's mind or morals, and is no measure of a policy. */
const moral = regex.i`
  \b(?:
    brok(?:e|en) faith|faith with|carr(?:y|ies|ied) the can|hand in (?:our|the|councils['’]) (?:till|pocket)|
    walk(?:ed|s) off with|mak(?:e|es) off with|made off with|swallowed up|(?:buses|services|councils) run on|caring|
    se(?:e|en|es) sense|mistakes|no feel|little feel|(?:usual|customary) (?:grasp|care|skill|speed|wisdom|generosity)|
    (?:should|need|can) not be surprised|should be (?:ashamed|grateful)|would do well to|might (?:like to )?try|
    ought to try|(?:who|that) (?:has|have) never|decided that [^.;]{3,40} (?:do|does|did) not (?:matter|count)|
    never need it|if [^.;]{0,50}\b(?:thought|cared|believed|understood|wanted|knew|bothered|listened)\b|
    who (?:think|thinks|thought)|thought that [^.;]{3,40} could be|(?:cannot|could not|did not|does not) be? ?bother\w*|
    (?:has|have|had) no intention|in no hurry|help(?:ed|s)? (?:itself|themselves)|dip(?:s|ped)? into|
    (?:left|leaves?|leaving) (?:councils|us|residents|local) (?:to|with|holding|empty)|
    (?:left|leaves?|leaving) [^.;,]{3,40} to (?:find|foot|pick up|pay|bear|meet|cope)\b|
    (?:takes?|taking|took) (?:all )?the (?:applause|credit|bow)|
    decid(?:ed?|es) that [^.;]{3,40} (?:is|are|was|were) (?:an? |in |not |of |too )?
    (?:nuisance|burden|irrelevan\w+|expendable|dispensable|the way|worth|no (?:account|importance|interest)|luxury)|
    (?:its|their|his|her) (?:own )?failure|
    failure to (?:fix|fund|act|lead|listen|tackle|see)|years of (?:cuts|neglect|misrule|waste|drift|austerity)|
    (?:never|not) listen(?:ed)?|never understood|play(?:ed|ing|s) games|long grass|fob(?:bed)? off|
    brushed (?:off|aside)|its own supporters|look(?:s|ed)? after (?:its|their) own|
    (?:no|a|true|real|old) friends? (?:of|to)|on the side of (?!the (?:road|building|A\d))|breath of fresh|at long last|
    (?:for|makes a change).{0,3}once|for once|to (?:its|their|his|her) credit|pays? for|quietly done away|
    gone the way of|choices\b|targets will (?:see|mean)|promise to|this Council['’]s bill|
    is now (?:our|this Council['’]s)
  )\b
`;
/** Where it is only reported, or told as law, date and sum. */
const informs = regex.i`
  \b(?:
    consultation (?:on|closes)|respondents?|objectors?|LGA|Local Government Association|motion|petition|Ombudsman|
    inspectors?|court|tribunal|regulations|Act \d|Act (?:19|20)|section \d|appendix|treasury management|
    (?:pays? for (?:the|a|itself) [a-z]+ (?:scheme|works|post|equipment))|grant pays for|charity|historic|memorial|
    school|museum|born|born in|Fund pays|guidance|legislation|scored|announced on|announced that
  )\b
`;

/** Is a government, or somebody who leads one, judged in a sentence that gives no measure? It leaves a doubt. */
export function leansOnGovernment(text: string): string | undefined {
  if (text.length > 400 || informs.test(text) || !nationalActor.test(text)) return undefined;
  return (heart.exec(text) ?? moral.exec(text))?.[0];
}
