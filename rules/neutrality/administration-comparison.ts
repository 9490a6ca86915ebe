import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Sentence } from "../../core/report/sentences.ts";
import { cues } from "../../core/rule/lexicon.ts";
import type { BlockView } from "../../core/rule/rule.ts";
import { beforeAndAfter, timeCues } from "./beforeAndAfter.ts";
import { idiomRule } from "./idiomRule.ts";
import { loaded, loadedIn } from "./loadedHits.ts";
import { masked } from "./masked.ts";
import { partyLexicons } from "./partyMentions.ts";
import { frame, opponents, predecessors, rulers } from "./politicalBodies.ts";
import { framed } from "./sentenceFrames.ts";

const before = [
  "previous",
  "former",
  "last",
  "old",
  "outgoing",
  "preceding",
  "prior",
  "earlier",
  "past",
  "successive",
  "departing",
  "defeated",
  "late",
  "new",
  "present",
  "current",
  "incoming",
  "then",
  "this",
  "existing",
  "the",
];
const bodies =
  "administration* regime* leadership* leader leaders leader's executive* cabinet* coalition* lot crowd mob bunch shower gang outfit guard order rulers masters majority council council's team members group political".split(
    " ",
  );

const rulersCues = {
  id: "administration-comparison",
  phrases: [
    ...before.flatMap((word) =>
      bodies
        .filter((body) => word !== "the" || /^(?:admin|coal|regime|leadership)/.test(body))
        .map((body) => ({ phrase: `${word} ${body}` })),
    ),
    ...cues(
      "",
      oneLine`
        new faces|in these chairs|in those chairs|people they replaced|they replaced|those now in office|now in office|
        let slide|not long ago|turfed out|voted out|kicked out|booted out|thrown out of office|shown the door|
        swept from office|under new control|new control|under new leadership|under new management|now has leaders|
        now has a|now has members|leaders who|members who care|its former leader|former leader|the former leader|
        under its|laughing stock|byword for|by-word for|found its feet|finds its feet|back on its feet|on its feet|
        put behind|behind it|at the top|change of guard|changing of the guard|changed hands|came before|went before|
        before them|earlier years|years gone by|gone by|bygone|bad old days|old days|days are over|days when|days of|
        past years|years past|lost years|left behind|left over|hangover from|previous leaders|former leaders|
        earlier leaders|earlier management|previous management|past management|earlier members|previous members|
        past members|before last|its successor|successors|forerunner*|old regime|old guard|old order|used to be run|
        was run for|were run for|since taking over|since taking office|since taking control|since coming to|
        since it took|since they took|since the elections|with the elections|after the elections|since the election|
        with the election|new leaders|new members|those now|now in charge|now at the|this cabinet|this executive|
        this leadership|present members|present leaders|current leaders|current members|current leadership|
        minority parties|minority party|minority groups|minority group|minority members|rival group|rival groups|
        rival party|rival parties|rival budget|rival plan|other groups|other parties|smaller parties|smaller groups|
        those who opposed|those who voted against|who voted against|having opposed|having voted|across the chamber|
        previous lot|different hands|other hands|new hands|hands of others|others could not|others did not|
        others failed|others would not|nobody before|no one before|for the first time in|for too long|far too long|
        too long|for years|for a decade|for decades|at last|until the present|until this|until the new|until control|
        it took a|took a change|not always so|was not always|once was|no longer is|turned the corner|turning point|
        watershed|fresh start|clean break|clean sweep|new chapter|new era|new page|new leaf
      `,
    ).phrases.map((one) => ({ ...one, tier: "when" })),
    ...cues(
      "",
      oneLine`
        used to run|used to govern|used to have charge|once ran|what comes of|comes of having|price of having|
        what happens when a|reward of|legacy of a council|legacy of a cabinet|legacy of leaders|legacy of an executive|
        legacy of having|council that|cabinet that|leaders who|executive that|keys to the|keys of the|keys to County|
        keys to City|keys to Town|reins of|turfed out|voted out|booted out|predecessor*|inherited|bequeath*|in charge|
        change of control|change of administration|change of leadership|opposition|sit opposite|sits opposite|
        sitting opposite|those opposite|members opposite|colleagues opposite|councillors opposite|other side|
        opposing side|opposite side|their side|other camp|other benches|opposite benches|across the chamber|
        across the floor|formerly in|previously in|who ran|at the top|years of|decade of|decades of|lost years|
        wasted years|lost decade|of consequence|nothing useful|nothing worth|nothing much|nothing of|new broom|hands at|
        hands on|council of the day|cabinet of the day|administration of the day|timid council|weak leadership|
        weak council|left in a|in disarray|in ruins|in chaos|mess|nobody at|no one at|adults are|grown-ups|
        now in opposition|joint administration|minority administration|ruling administration|an administration|
        a new administration|its administration|tired administration|failed administration|divided administration|
        incompetent administration|reckless administration|profligate council|reckless council
      `,
    ).phrases,
  ],
};

const comparisonCues = [rulersCues, timeCues];

/** Reports one administration held against another, or the opposition held to account. */
export const administrationComparison = idiomRule({
  id: "administration-comparison",
  family: "neutrality",
  summary: "Administrations are compared with each other, or the opposition is found wanting",
  why: "The council is one body whoever controls it. Comparing administrations makes the report an argument in politics; dates and decisions tell the same history without it.",
  severity: "warning",
  kinds: { minutes: "off", motion: "off", constitutional: "off", "election-notice": "off" },
  zones: { quoted: "info", backgroundPapers: "info" },
  messages: {
    comparison: "“{cue}” is judged here against others in politics. Give the dates, decisions and figures instead.",
    bare: "“{cue}” names one side of the council. Where officers mean the Council, the Cabinet or members, say so.",
  },
  idiom: { marks: "sentence", message: "comparison", as: "cue" },
  cues: comparisonCues,
  lexicons: [...partyLexicons, loaded],
  examples: {
    finds: [
      { text: "[[The previous administration left the roads in a poor state.]]" },
      { text: "[[The new administration has finally gripped the backlog.]]" },
      { text: "[[The opposition failed to put forward a credible plan.]]" },
      { text: "[[Years of drift ended when the present leadership took office.]]" },
    ],
    quiet: [
      { text: "Housing benefit administration subsidy falls by 2%." },
      { text: "One letter of opposition to the application was received." },
      { text: "The company went into administration and left the site in a poor state." },
      { text: "The previous contractor left the records in a poor state." },
      { text: "The previous administration agreed the contract on 4 May 2021.", note: "A date and a decision" },
    ],
  },
  limits:
    "A comparison by dates alone is seen only with a word that judges (“nothing of consequence was done before May”).",
  *check(block, _options, { kind }) {
    let bare = kind !== "committee-report" && kind !== "decision-record";
    for (const sentence of block.sentencesWith(comparisonCues)) {
      const text = masked(block, sentence);
      if (elsewhere.test(text) || ownSide.test(text)) continue;
      const { start, end } = sentence;
      const cue = judgedActor(text);
      const other = cue ?? earlier.exec(text)?.[0] ?? opposing.exec(text)?.[0] ?? present.exec(text)?.[0];
      if (cue || (other && loadedIn(block, sentence))) {
        yield { at: { start, end }, message: "comparison", data: { cue: cue ?? other ?? "" } };
        continue;
      }
      const times = framed(sentence, beforeAndAfter);
      if (times) {
        const { words, frame: told } = times;
        const severity = told.severity ? { severity: told.severity } : {};
        yield { at: { start, end }, message: "comparison", data: { cue: words }, ...severity };
        continue;
      }
      if (other && !/^(?:the )?administration/i.test(other) && !dated.test(text) && !leads.test(text)) {
        yield { at: { start, end }, message: "bare", data: { cue: other }, severity: "info" };
        continue;
      }
      const when = since(block, sentence);
      if (when) {
        yield { at: { start, end }, message: "comparison", data: { cue: when }, severity: "info" };
        continue;
      }
      const named = bare ? null : bareAdministration.exec(text);
      if (!named) continue;
      bare = true;
      const at = start + named.index;
      yield {
        at: { start: at, end: at + named[0].length },
        message: "bare",
        data: { cue: named[0] },
        severity: "info",
      };
    }
  },
});

/** A time before or a rival, the council's members, and a judgement: for information. */
function since(block: BlockView, { start, end, text }: Sentence): string | undefined {
  const hit = block.hits(rulersCues).find((one) => one.phrase.tier === "when" && one.start >= start && one.end <= end);
  if (!hit || facts.test(text) || !inControl.test(text)) return undefined;
  const judged =
    blame.test(text) || praise.test(text) || faults.test(text) || wanting.test(text) || contrast.test(text);
  return judged || verdict.test(text) ? block.text.slice(hit.start, hit.end) : undefined;
}

/** Those who are in control, or were, or would be. */
const inControl = regex`
  \b(?:
    [Cc]ouncil|borough|authority|city|county|town|[Cc]abinet|[Ee]xecutive|[Ll]eaders?(?:hip)?|members|councillors|
    administration|control\b|at the top|in charge|election|elections|part(?:y|ies)|groups?|opposition|rival|minority|
    regime|[Dd]ecisions|finances|budget|mess|those who|run\b|potholes
  )\b
`;
const verdict = regex.i`
  \b(?:
    could not have|(?:nobody|no one) would|before (?:anybody|anyone)|put right|let slide|preferred not|
    (?:have|has) (?:read|looked|listened|learnt|learned)|laughing stock|by-?word|found its feet|on its feet|
    who (?:read|listen|care|know|turn up|do)|put behind|downhill|uphill|better|worse|mended|grasped|prompt\w*|restored|
    order|mess|clear(?:ed|ing)? up|bare|foresight|lapse|convenience|go to seed|neglect\w*|
    put (?:right|off|(?:it|the [a-z]+) off)|preferred|unworkable|offer(?:s|ed)? no|none of|yet to say|would have|
    bankrupt\w*|recover\w*|rescued|repaired|saved|at last|finally|proper\w*|nettle|change at|achieved|mended|filled|done
  )\b
`;
/** Trends, contracts and services, in which before and after are facts. */
const facts = regex.i`
  \d\d%|£|per cent|
  \b(?:
    table|figure|chart|rate of|contract\w*|operator|supplier|children|pupils|patients|tenants?|residents|age groups?|
    ethnic|account for less|[Ii]nspectors?|[Ii]nspection|auditors?|peer (?:review|challenge)|housing stock|rainfall|
    temperature|inflation|pandemic|Covid\S*|interest|forecast|variance|overspend|underspend|financial year|quarter|
    Ofsted|NHS|planning|site|building|species
  )\b
`;

/** The one who is judged in a masked sentence, in its own words. */
export function judgedActor(text: string): string | undefined {
  const before = earlier.exec(text);
  if (before && (blame.test(text) || praise.test(text) || contrast.test(text))) return before[0];
  const now = present.exec(text);
  if (now && (praise.test(text) || faults.test(text) || (before !== null && contrast.test(text)))) return now[0];
  const opposed = opposing.exec(text);
  // What is said of them stands behind them, in the same clause.
  if (opposed && wanting.test(text.slice(opposed.index).split(/[;:]|, (?:whereas|while|but with|and with) /)[0] ?? ""))
    return opposed[0];
  return turn.exec(text)?.[0];
}

const earlier = frame(predecessors);
const present = frame(rulers);
const opposing = frame(opponents);

/** What is said of those who left something undone or in a bad way. */
const blame = regex.i`
  \b(?:
    fail\w*|neglect\w*|drift\w*|duck\w*|dither\w*|dodg\w+|shirk\w*|eye off the ball|grew unchecked|unchecked|
    talked (?:about|of|only)|final weeks|shelved|timid\w*|mess|ruin\w*|shambles|chao\w+|knees|rot|decay|disarray|
    squander\w*|wast(?:e|ed|eful|ing)|mismanag\w+|mishandl\w+|ignor\w+|poor(?:ly)?|weak\w*|lax|limp\w*|black hole|
    hole in|sat on|hand[- ]wringing|wrung|nothing|never|
    no (?:plan|grip|strategy|vision|idea|thought|answer|money|will|attempt|interest)|
    without (?:a|any) (?:plan|thought|strategy|grip)|lack(?:ed|s|ing)?|refus(?:ed|al)|unwilling\w*|unable|
    let (?:it|the \w+|things|them|\w+ \w+) (?:slide|drift|lapse|go|fall|decline|rot|slip)|
    allowed\b[^.;]{0,40}\b
    (?:to (?:lapse|decline|decay|deteriorate|fall|run|drift|grow|slip|rot|fester|mount|pile|wither|close|become))|
    run down|ran down|left (?:behind|us|it|the|a|an|unresolved|unaddressed|others|no)\b|bequeath\w*|saddled|lumbered|
    inherit\w*|burden\w*|parting gift|overspen[dt]\w*|deficit|debts?|unfunded|postpon\w+|put off|kicked|long grass|
    blind eye|head in the sand|too (?:long|little|late|slow|timid|often)|careless\w*|reckless\w*|cavalier|extravagan\w+|
    profliga\w+|incompeten\w+|inept\w*|bungl\w+|botch\w*|shortsight\w+|short-sight\w+|compla\w+|indecisi\w+|inaction|
    inertia|stagna\w+|paralys\w+|broken|crisis|disaster\w*|sorry|damage\w*|wreck\w*|starv\w+|scandal\w*|half-hearted\w*|
    lost (?:years|decade|control|its way)|penny-pinching|cut corners|penny wise|swept|could not (?:bring|be)|
    would not (?:take|face|act)|did (?:little|not (?:act|face|have the))|little (?:was|or nothing)|shrank|preferred to|
    content to|happy to (?:let|leave)|asleep|joke|unpicked?|undo(?:ne|ing)?|clear(?:ing)? up|clean(?:ing)? up|
    pick(?:ing)? up the pieces|repair the damage|price of|paying for|cost of (?:its|their)|laid bare|exposed|blame\w*|
    fault|responsible for the|opaque|secre\w+|misguided|misjudg\w+|mistake\w*|errors? of|wrong\b|folly|foolish\w*|
    vanity|white elephant|pet project
  )\b
`;

/** What is said of those who do better. */
const praise = regex.i`
  \b(?:
    at (?:long )?last|finally|got (?:a |to )?grips?|got to grips|a grip|gripped|turned (?:\w+ ){0,2}(?:round|around)|
    turn(?:ed|ing) the (?:corner|page|tide)|
    put(?:ting)? (?:it|them|things|matters|this|that|the \w+) (?:right|straight|in order)|reviv\w+|rescued|
    energ(?:y|etic\w*)|vigou?r\w*|courage\w*|bold(?:ly|ness)?|decisive\w*|willing(?:ness)? to (?:take|face|act|do)|
    prudent(?:ly)?|competen(?:t|tly|ce)|sound (?:management|finances|stewardship)|firm(?:ly)? (?:hand|grip)|
    succeeded where|new broom|nobody at|no one at|adults are|grown-ups|in opposition|breath of fresh air|
    fresh (?:start|pair|thinking|approach|impetus|energy|eyes)|
    new (?:energy|impetus|life|dawn|vigour|urgency|drive|realism)|faced up|shown (?:itself|leadership|courage)|
    admirabl\w+|commendabl\w+|impressive\w*|rolled up|clear(?:ed)? up the mess|
    brought (?:order|discipline|rigour|stability)|on the mend|rightly|wisely|sensibly|deserves? (?:the )?credit|
    proud(?:ly)?|thankfully|fortunately|where others|common sense|difficult choices|tough (?:choices|decisions)
  )\b
`;

const faults = regex.i`
  \b(?:
    fail(?:s|ed|ure)|broken|broke|neglect\w*|squander\w*|mismanag\w+|chao\w+|shambl\w+|dither\w*|reckless\w*|
    incompeten\w+|inherited (?:a|an|the|nothing|only|debts?)\b|ideolog\w+|arrogan\w+|out of touch|lost its way|
    out of ideas|running out|obsess\w+|betray\w*|record of|in disarray|weak\w*|drift\w*|wasted
  )\b
`;

/** Two held against each other. */
const contrast = regex.i`
  \b(?:
    unlike|whereas|in contrast|by contrast|contrast(?:s|ed)? (?:with|sharply)|compared (?:with|to)|
    than (?:under|its|the|any|those|that of)|set against|where (?:the|its|their) (?:last|previous|former|old)|
    what (?:the|its) (?:previous|last|former)|more (?:in|than|done|was|has)|only (?:since|under|when|after|now)|
    not until|it took|no longer|gone are|instead of
  )\b
`;

/** What is said of an opposition that is held to account. */
const wanting = regex.i`
  \b(?:
    fail(?:s|ed|ure)?|only|nothing|
    no (?:alternatives?|plans?|answers?|credible|costed|ideas?|suggestions?|proposals?|sums|figures|better)|neither|
    without (?:a|any|offering)|never|
    not (?:
      done so|one|once|a single|put|offered|produced|come|been able|costed|taken|explained|said how|bothered|troubled|
      able|yet|seen fit
    )|
    has not|have not|did not|do not|does not|could not|cannot|criticis\w*|carp\w*|snip\w+|sneer\w*|scaremonger\w*|
    complain\w*|oppos(?:ed|es|ing) (?:everything|every|for|it|all|each)|refus\w+|silent|silence|sat on|absent|uncosted|
    unfunded|unrealistic|incredible|opportunis\w*|mischief|obstruct\w*|block(?:ed|ing)|delay(?:ed|ing)|
    play(?:ed|ing)? (?:politics|games)|grandstand\w*|bluster|cynic\w+|hypocri\w+|irresponsib\w+|fantas\w+|wish list|
    back of an envelope|doesn't|wrong|wrung|negativ\w+|talk(?:ed|ing)? down|easy|content to|little (?:to|of|in)|
    lack(?:s|ed)?|weak|half-hearted\w*|would (?:have )?(?:wreck|bankrupt|cut|leave|left|ruin|waste|put at)\w*|
    reckless\w*|chose|disagree\w* among|divided|disarray|constructive\w*|credit\b
  )\b
`;

/** The day on which all changed, without anybody's name. */
const turn = new RegExp(
  [
    oneLine`
      \b(?:only|not|little|nothing)\b[^.;]{0,40}\b(?:since|until|before) (?:the )?(?:
        change of (?:control|administration|leadership)|
        (?:the )?(?:present|current|new) (?:leadership|administration|executive|cabinet|team)
      )\b
    `,
    "\\bonly (?:the|a|with the|after the) change of (?:control|administration|leadership)\\b",
    oneLine`
      \b(?:since|until|after|with) the change of (?:control|administration|leadership)\b[^.;]{0,80}\b
      (?:vigour|energy|grip|improv\w+|better|properly|seriously|at last|finally|progress|urgency|order|managed|pace)\b
    `,
    oneLine`
      \bnothing (?:of (?:consequence|substance|note|value)|useful|worth\w*|whatever|at all|much|serious)\b[^.;]{0,40}\b
      (?:before|until|between|under) (?:May|\d{4}|the (?:change|election|new))
    `,
    oneLine`
      \b(?:
        (?:years|decades?) of (?:
          drift|neglect|decline|inaction|dither\w*|waste|mismanagement|indecision|inertia|stagnation|under-?investment|
          complacency|excuses|failure|chaos|decay|delay|misrule|muddle|short-term\w*
        )|
        wasted years|lost (?:years|decade)
      )\b(?=
        [^.;]{0,80}\b(?:
          end|ended|over|came|come|since|now|under|behind|put right|leadership|administration|council|control|
          inherit\w*|before|reversed|undone
        )
      )
    `,
    "\\b(?:fresh|new|safe|steady|different) (?:pair of )?hands? (?:at|on) the (?:top|helm|tiller|wheel)\\b",
    oneLine`
      \b(?:crew|crowd|lot|people|gang|bunch|outfit|team|those|regime|tenants|occupants|men|set)\b[^.;]{0,20}\b
      (?:who|that)\b[^.;]{0,20}\b(?:had|held|ran|were in|was in|sat in|occupied|took)\b[^.;]{0,24}\b
      (?:keys|charge|control|run|reins|tiller|wheel|offices?)\b[^.;]{0,30}\b
      (?:town hall|county hall|city hall|civic centre|guildhall|council|borough|county|town|city|district)\b
    `,
    oneLine`
      \b(?:until|before|when|since|after) (?:they|it|that lot|its leaders) (?:was|were|got)
      \ (?:turfed|voted|kicked|booted|thrown|swept|chucked|shown) (?:out|the door|from office|from power)\b
    `,
    oneLine`
      \b(?:(?:what|this) (?:comes|came) of|the (?:price|legacy|reward|fruits?) of|what happens (?:when|with|under))
      (?: having(?: had)?| electing| years (?:of|under))? (?:an? |the |those |such )?
      (?:council|cabinet|executive|leadership|leaders|authority|administration)s? (?:
        (?:that|which|who) (?:
          preferred|prefers?|liked?|likes|loved?|thought|put|puts|spent|looked|could not|cannot|would not|cared?|never|
          did not|saw|sat|had (?:no|other)|wanted|chose|let
        )|
        puts?|prefers?|looks? the other way|cannot
      )\b
    `,
    "\\bnew broom\\b",
    oneLine`
      \b(?:nobody|no ?one|those) (?:at the top|in charge|in power|in control)\b[^.;]{0,40}\b
      (?:wanted|cared|knew|listened|noticed|would|had)\b
    `,
    oneLine`
      \b(?:adults|grown-ups|professionals|competent people|people who care) (?:are|were) (?:back |now |at last )?
      (?:in charge|in the room|in control)\b
    `,
    oneLine`
      \b(?:
        inherited|
        (?:council|authority|borough|county|district|city|administration|cabinet|executive|leadership|we) (?:was|were)
        \ (?:left|handed)|
        was bequeathed|took over|took on
      )\b[^.;]{0,40}\b(?:
        on its knees|in ruins|in disarray|in chaos|shambles|mess|black hole|basket case|crisis|wreck|
        nobody had looked after|failing (?:service|council)|at rock bottom|
        in a (?:sorry|poor|dire|parlous|terrible) (?:state|condition)|neglected (?:service|stock|estate)|broken
      )\b
    `,
    oneLine`
      \b(?:mess|debts?|ruins|chaos|muddle|shambles|neglect|damage|problems)
      \ (?:bequeathed|left(?: behind)?|inherited|caused|handed down|made) (?:by|from|to)
      \ (?:those|the (?:previous|last|former|old)|its predecessors?|others|people)\b
    `,
    oneLine`
      \b(?:
        timid|lazy|weak|reckless|spendthrift|profligate|complacent|incompetent|tired|discredited|failed|divided|inept|
        cautious
      ) (?:council|administration|cabinet|executive|leadership|regime)\b
    `,
  ]
    .map((one) => `(?:${one})`)
    .join("|"),
  "i",
);

/** An office that councils have. */
const leads = /\bLeaders? of the (?:[A-Z][a-z]+ )?Opposition\b/;
/** What was decided, and when: nothing is judged. */
const dated = regex`
  \b(?:agreed|approved|adopted|resolved|decided|signed|established|introduced|commissioned|let|made)\b.*\b(?:19|20)
  \d\d\b
`;

/** Kent and others write so of their cabinet: for information, once a block. */
const bareAdministration = /\b(?:[Tt]he|[Tt]his) Administration(?:['’]s)?(?! (?:of|Team|Officer|Act|Manager|Costs?)\b)/;

/** The first person of a party is for partisan-pronoun. */
const ownSide = /\bour (?:own )?(?:side|opponents|critics|party|benches)\b/i;

/** Companies, estates, medicines, pensions and governments are administered too; contractors and heads are previous. */
const elsewhere = regex.i`
  \b(?:
    (?:in|into|out of|enter\w*) administration|letters of administration|administrat(?:or|ors|ion order)\b|
    pension(?:s)? administration|
    administration (?:of (?:the )?(?:fund|scheme|estate|justice|medic\w+|drugs?|benefits?|grants?|election)|subsidy)|
    US administration|Trump|Biden|Obama|American|devolved administrations?|academy trust|
    regime of (?:inspection|testing)|inspection regime|administration (?:building|block|centre|wing)|guard rails?|
    regime of (?:inspections?|checks|visits|testing|fees)|boiler|plant room|meter (?:cabinet|cupboard)|
    (?:last|first|only) (?:team|group|people|contractor) to|charging regime|funding regime|regulatory regime|
    (?:previous|former|old|new|outgoing|last) (?:
      contractor|operator|provider|supplier|landlord|owner|tenant|occupier|headteacher|chief executive|director|lessee|
      developer
    )\b|
    opposition to (?:the|this|a) (?:proposals?|application|scheme|order|closure)
  )\b
`;
