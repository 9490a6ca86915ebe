import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { decisionsIn, passivesIn } from "./lettered.ts";
import { talkedOver } from "./talkedOver.ts";

type Message = "vague" | "argues" | "person" | "hope" | "pointer" | "verb" | "compound" | "outside";

export interface RecommendationFault {
  readonly start: number;
  readonly end: number;
  readonly message: Message;
  readonly severity?: "info";
  readonly count?: number;
}

interface Frame {
  readonly message: Message;
  readonly find: RegExp;
  readonly severity?: "info";
  readonly unless?: RegExp;
}

const body = oneLine`
  (?:the )?(?:
    cabinet|committee|sub-committee|council|board|panel|commission|executive|members?|authority|joint committee|
    full council|policy committee|leader|councillors?
  )
`;
/** A body that hears a complaint or an application says afterwards what follows: no officer may say it for them. */
const heardFirst = oneLine`
  \b(?:findings?|evidence|representations?|complaints?|allegations?|hearing|parties|application)\b[^.;]{0,140}\b
  (?:decid|determin|consider|resolv)\w*\b[^.;]{0,30}\bwhat\b
`;
const frame = (source: string): RegExp => new RegExp(`\\b(?:${source})\\b`, "i");

const frames: readonly Frame[] = [
  // It points to what was said, or to what somebody will find best.
  {
    message: "vague",
    find: regex.i`
      \b(?:as per|in (?:the )?light of|in line with|along the lines of|according to|in accordance with|arising (?:from|
      out of)|
      on the basis of|following)
      \ (?:the |our |their |your |its |today['’]s |earlier |previous |members['’] |officers['’] |recent )*
      (?:discussions?|conversations?|talks?|debate|chat|exchanges?|remarks|what (?:was|is|has been) said)\b
      (?! (?:papers?|documents?|drafts?|notes?)|[^.;]{0,30}\b(?:with (?:the|each|all)|between|minute|on \d|of \d|
      at appendix))|
      \bsuch (?:other |further )?(?:steps|action|actions|measures|changes|amendments|things|arrangements|terms) as
      \ (?:(?:may |might )?(?:seem|appear|be (?:thought|felt|found|considered|deemed))s?|(?:it|they|members|officers|
      he|she)
      (?:thinks?|sees?|feels?|likes?|wish(?:es)?|considers? (?:best|right)))
      \b[^.;]{0,30}|
      \bwith (?:any|whatever|such) (?:other |further )?(?:changes|amendments|additions|adjustments)
      \ (?:that |which |as )?(?:anyone|anybody|members|occur|come up|come to mind|seem|people)\b[^.;]{0,30}
    `,
    unless: /\b(?:delegat\w+|authoris\w+)\b/i,
  },
  // What is decided is left open.
  {
    message: "vague",
    find: frame(
      oneLine`
        (?:everything|anything|all|matters?|things?|something|it|this|these|what(?:ever)?)
        (?: is| was| has been| have been)? (?:as )?(?:discussed|talked about|said|mentioned|agreed earlier)(?!
          \ (?:(?:on|about|by|of) |(?:at|in|during) (?:the|that|its) (?:[A-Za-z]+ ){0,4}(?:
            hearing|meeting|inquiry|session|consultations?|debate|evidence
          )\b)
        )|${talkedOver}|(?:everything|whatever|anything) (?:else )?(?:that |which )?(?:
          is|are|may be|might be|it takes|needs|needed|necessary|required|called for|in this report|in the report|above|
          below|they|officers|members|it
        ) ?\w*|
        (?:as|however|in whatever way|whichever way|whatever way|the way|how|when|where)
        \ (?:it|they|he|she|officers?|members|the \w+|\w+ \w+) (?:think|see|feel)s? (?:is )?
        (?:best|right|fit|appropriate|necessary)
      `,
    ),
  },
  {
    message: "vague",
    find: frame(
      oneLine`
        (?:do|does|doing|try|tries|make|makes|using|use|uses)
        \ (?:all (?:it|they|we) can|(?:our|its|their|your|his|her|every|the|some|level|very)? ?(?:best|utmost|effort))|
        tr(?:y|ies) (?:hard|harder|to)|
        as (?:far|much|soon|quickly|best|well) as (?:it|they|we|officers|possible|can)[^.;,]{0,20}|
        if (?:at all |it is |this is )?(?:possible|practical|feasible|it can)|sooner rather than later|
        in the (?:near|not too distant) future|at some (?:point|stage)|one way or another|in some (?:way|form)|
        or (?:something|anything) (?:similar|like (?:it|that))|and so (?:on|forth)|or thereabouts|some sort of|
        some kind of
      `,
    ),
    unless: /\bbest (?:consideration|value|interests|practice|endeavours)\b|\bas soon as (?:possible|practicable)\b/i,
  },
  {
    message: "vague",
    find: frame(
      oneLine`
        (?:take|takes|taken|taking|move|moves|moving|carry|carries|push|pushes|bring|drive|progress|progresses)
        \ (?:all |the )?(?:matters?|things?|this|it|the (?:matter|issue|work|project|agenda|idea))(?: ?s)?
        \ (?:forward|on|along|ahead|further)|
        (?:progress|progresses|advance|further) (?:matters|things|this)|
        get(?:s|ting)? (?:\w+ ){0,3}(?:moving|done|going|over the line|sorted|started|on with (?:it|things))|
        sort(?:s|ed)? (?:\w+ ){0,3}out|(?:the )?(?:needful|right thing)|
        (?:something|anything|nothing|more|what(?:ever)?)
        \ (?:should |could |can |might |must |will |may |is to |needs to )?(?:be|is) (?:done|said|found)
        (?! (?:at|in|by|on|before) (?:the|a|any|its) )|
        (?:do|does) (?:something|more|what|whatever)|
        the (?:above|foregoing|same) (?:be|is|are)
        \ (?:actioned|done|dealt with|progressed|sorted|addressed|carried out|supported|accepted|agreed)|
        (?:be )?actioned(?: accordingly)?|
        (?:deal|deals|dealt) with (?:it|this|them|things|the (?:matter|issue|problem|situation))|
        (?:look|looks|looked) (?:into|at) (?:it|this|things|the (?:matter|issue|problem|situation|question))|
        (?:keep|keeps) (?:an eye on|up the|going|the momentum|things)|(?:give|gives) (?:some |due |further )?thought to|
        (?:bear|bears) (?:it |this |these )?in mind|improve(?:s)? (?:things|matters|the situation)|
        make(?:s)? (?:things|progress|a difference|it happen|it work|it better)|
        (?:take|takes) (?:appropriate|suitable|the necessary|all necessary|such|any) (?:action|steps|measures)
        (?: as (?:appropriate|necessary|required))?$
      `,
    ),
    unless: new RegExp(`\\bto take (?:all|any|such|the) necessary\\b|authori[st]|delegat|${heardFirst}`, "i"),
  },
  {
    message: "vague",
    find: frame(
      oneLine`
        in the spirit of|
        in (?:line|keeping|accordance) with (?:the )?(?:mood|spirit|feeling|thrust|gist|tenor|general direction)|
        (?:on|along) the lines (?:of|discussed|set)|
        (?:broadly|generally|in (?:general|broad) terms|by and large|more or less)|in principle or otherwise|
        a (?:sensible|reasonable|suitable|fair|good|better)
        \ (?:way|solution|balance|outcome|compromise|amount|sum|level|deal|approach|arrangement)|
        the (?:general )?(?:thrust|gist|direction of travel)|
        members['’]? (?:steer|views|thoughts|feelings|comments) (?:is|are|would be|will be)
        \ (?:welcome\w*|appreciated|sought|invited|helpful)|
        a steer|open to suggestions
      `,
    ),
  },
  // It argues.
  {
    message: "argues",
    find: frame(
      oneLine`
        the (?:very )?least that (?:can|could|might|should)
        \ (?:decently |reasonably |properly |possibly |fairly |honourably )?be (?:done|expected|offered|given|asked|said)|
        excellent|outstanding (?:work|achievement|effort|success|plan|service|contribution|performance)|shameful|
        disgraceful|disastrous|reckless|foolish|misguided|ill-(?:conceived|judged|advised)|absurd|unfair(?:ly)?|
        scandalous|sensible|common[- ]sense|exciting|fantastic|wonderful|bold|ambitious|brilliant|splendid|superb|
        much[- ](?:needed|loved|delayed)|long[- ](?:overdue|awaited|suffering)|badly needed|desperately|urgently needed|
        well[- ](?:deserved|earned)|hard[- ]?(?:earned|pressed|working)|vital(?:ly)?|first[- ]class|world[- ]class|
        undeniabl[ey]|unanswerable|overwhelming|compelling|obvious(?:ly)?|of course|rightly|wisely|quite properly|
        at (?:long )?last|once and for all|no alternative|no option but|
        only (?:sensible|responsible|credible|realistic|right|possible|proper)|plainly|self-evident\w*|wasteful|
        damaging|deserv(?:es|ed|ing)|sorry state|appalling|dreadful|terrible|worthy|worthwhile|generous|proud(?:ly)?|
        rightful(?:ly)?|no doubt|in everyone['’]s interests?|(?:continues? to )?fight(?:s|ing)? (?:for|against|on)|
        waited (?:far |much )?too long|(?:is|are|be|being) clearly|clearly in
      `,
    ),
    unless: regex.i`
      \boutstanding (?:debt|balance|sum)|\bassets? of community|"[^"]*$|
      overdue (?:debts?|accounts?|invoices?|payments?)|\bbold (?:type|text)|\bVITAL\b|vital (?:signs|records)|
      community asset
    `,
  },
  {
    message: "argues",
    find: frame(
      oneLine`
        ${body}(?: (?:also|hereby|is|are|being|having|be|should|must|will|to|asked|recommended|invited)){0,3} (?:
          stands? by|stands? behind|backs?|gets? behind|rall(?:y|ies)|applauds?|salutes?|celebrates?|deplores?|
          condemns?|rejoices?|hails?|cheers?|laments?|despairs?|regrets?|defends?|demands?|insists?|resists?|fights?|
          champions?|pats?|pleased|delighted|proud|glad|happy|thrilled|dismayed|appalled|disappointed|relieved|
          encouraged|congratulated?s?|is pleased
        )
      `,
    ),
    unless: /\b(?:champions? (?:for|of|be)|appoint)/i,
  },
  {
    message: "argues",
    find: frame(
      oneLine`
        (?:since|as|because|given that|seeing that|when) (?:
          nobody|no[- ]one|no reasonable person|everyone|everybody|anyone|we|
          it is (?:clear|obvious|plain|right|only fair|high time)|
          there is no (?:doubt|question|other|alternative|sense)|any fool|all (?:agree|know)
        )[^.;,]{0,40}|
        being (?:determined|resolved|keen|minded|anxious|convinced|satisfied that nobody|committed) to|
        for the (?:sake|good|benefit) of (?:our|all|everyone|the town|the people)|
        in the (?:best )?interests of (?:fairness|common sense|decency|our|everyone|justice)|it is (?:high )?time|
        (?:our|hard-working|hardworking|local|ordinary|decent)
        \ (?:town|city|borough|county|village|children|people|families|residents|taxpayers|communities|streets)|
        the people of|so that (?:everyone|nobody|no one|our|the people|we)|
        to (?:
          put (?:right|an end)|stop the rot|right the wrongs?|show (?:that|the|its|our)|
          send a (?:clear )?(?:message|signal)|teach
        )|
        instead of (?:wasting|listening|dithering)|
        (?:despite|ignoring|regardless of|notwithstanding) (?:the )?
        (?:scaremongering|carping|noise|objectors?|critics|nimbys?|whatever)|
        having regard to the (?:\w+ )?(?:state|failure|mess|folly|neglect)|left (?:to it|behind) by
      `,
    ),
    unless: regex.i`
      \blocal (?:people|residents|communities) (?:be|are|is|was|were) (?:consulted|informed|notified)|
      the people of (?:the area|working age)
    `,
  },
  {
    message: "vague",
    find: frame(
      oneLine`
        see(?:s)? (?:sense|reason)|
        tak(?:e|es|ing) an?
        \ (?:dim|poor|charitable|lenient|generous|stern|hard|tough|firm|robust|serious|sympathetic|kindly|relaxed) view|
        com(?:e|es) to (?:its|their) senses|(?:do|does) the sensible thing|(?:a )?fair wind|on the nod|green light|
        (?:the |a )?(?:best |right |sensible )?way forward|
        (?:do|does) (?:right|well|better|more|something|justice|what(?:ever)? (?:it|they|we|is|seems?) \w+)
        (?: (?:by|for|about|to))|
        (?:get|gets|take|takes) a (?:\w+ )?grip|(?:do|does) the (?:decent|honourable|right|proper|sensible) thing|
        (?:the )?usual (?:way|arrangements?|terms|manner|basis|course)(?! (?:in|on|at|by|before|after) )|what to do|
        common ground|without (?:further )?(?:ado|fuss|quibbl\w+|argument|delay)|
        show(?:s)? (?:some )?(?:leadership|courage|vision|resolve|flexibility|goodwill|ambition)|
        use(?:s)? (?:its|their) (?:common sense|imagination|influence|head)|ris(?:e|es) to the (?:challenge|occasion)|
        seiz(?:e|es) (?:the|this) (?:moment|opportunity|chance)|hold(?:s)? (?:its|their) nerve|(?:has|have) the courage|
        step(?:s)? up|pull(?:s)? out (?:all )?the stops|(?:leave|leaves) no stone|(?:go|goes) the extra mile|
        play(?:s)? (?:its|their) part|put(?:s)? \w+ first|keep(?:s)? (?:the )?faith|pull(?:s)? (?:its|their) weight|
        live(?:s)? up to|face(?:s)? up to|get(?:s)? (?:a )?grip|get(?:s)? to grips|turn(?:s)? (?:things|it) round|
        act(?:s)? accordingly|
        be (?:minded|sympathetic|generous|flexible|brave|bold|sensible|reasonable|helpful|positive|realistic)
        (?: (?:to|towards|about))?|
        mak(?:e|es) sure|see(?:s)? (?:to it )?that|think(?:s)? (?:again|hard|carefully|about)|reflect(?:s)? on|
        have regard to everything|listen(?:s)? to (?:the people|residents|everyone)|
        as (?:officers|members|they|it|he|she) (?:suggest|recommend|propose|advise|see|wish|want|like|prefer|choose)s?|
        (?:such|whatever|any) (?:other )?(?:things?|ways?|measures?|sums?|amounts?) as|
        (?:a|an|some) (?:appropriate|adequate|suitable|proper|modest|reasonable|sufficient)
        \ (?:sum|amount|level|number|share|contribution|increase|reduction)(?! of (?:unexpected|extra|additional)\b)
      `,
    ),
    unless: /\bbe minded to\b/i,
  },
  {
    message: "argues",
    severity: "info",
    find: frame(
      oneLine`
        because|good for|in the (?:best )?interests? of|it is right|rather than|
        which (?:will|would) (?:greatly|much|help|bring|give)|goodwill|
        (?:much|far|very|truly|really|well) (?:better|needed|valued|worth\w*|loved)
      `,
    ),
    unless: /\binterests? of (?:the )?(?:efficien|proper planning|economy|brevity)/i,
  },
  // It gives orders to those who take none from the body.
  {
    message: "outside",
    find: regex`
      \b(?:instructs?|orders|directs|commands|compels|forbids|tells|requires)(?: that)? (?:the |all |those )?
      (?:[A-Z][\w'’-]+ ){0,4}(?:
        [Uu]nions?\b|(?:trade|staff) unions|(?:UK |Scottish |Welsh )?Government|Secretary of State|Ministers?|
        Parliament|Senedd|[Pp]olice|Chief Constable|NHS|[Ii]ntegrated [Cc]are [Bb]oard|[Hh]ospital|Environment Agency|
        Network Rail|Royal Mail|BBC|[Pp]ress|newspapers?|objectors|petitioners|residents|protesters|campaigners|
        opposition|(?:Town|Parish|Community|County|District|Borough) Councils?|Church|[Dd]iocese|[Bb]ishop|
        Member of Parliament|MPs?
      )\b[^.;]{0,60}? (?:to|not to|that)\b
    `,
    unless: regex`
      \b(?:
        Head of|Director|Chief Executive|Monitoring Officer|counsel|solicitors?|letter|write|by law|under section|
        condition
      )\b
    `,
  },
  // It asks nobody for anything.
  {
    message: "person",
    find: regex.i`
      ^(?:that )?(?:
        we|
        I(?!
          \ recommend that (?:the )?[A-Z]|
          \ (?:have |hereby )?(?:decided?|approved?|agreed?|determined?|resolved?|authorised?|authorise)\b
        )|
        everyone|everybody|all of us|somebody|someone|people|you
      )\b
    `,
    // The item's number, and nobody: "i. approve …", "I) note …".
    unless: /^(?:[Tt]hat )?(?:i\b|I ?[.):–—-])/,
  },
  { message: "person", find: /\bthat (?:we|everyone|everybody|all of us|somebody|someone)\b/i },
  {
    message: "hope",
    find: frame(
      oneLine`
        it is (?:hoped|felt|to be hoped)|
        it (?:would|might|may|could|should) be (?:\w+ )?(?:
          good|nice|helpful|useful|appreciated|best|better|wise|prudent|sensible|desirable|appropriate|welcome|worth\w*|
          an idea
        )|
        (?:we|officers|the \w+) (?:
          hopes?|trusts?(?= (?:that|it|this|the|officers|members|everyone|nobody|all)\b)|
          would (?:like|love|hope|welcome|be grateful)
        )|
        hopefully|ideally|perhaps|maybe|feels? able to|go(?:es)? along with|sees? (?:its|their) way|
        (?:is|are) (?:encouraged|urged|begged|implored|trusted|called upon) to|
        (?<!\b(?:[Rr]eserves?|[Bb]alances?|costs?|income|spending|savings?|figures?|works?|numbers?|fees|rents?|prices?)
        \ )(?:is|are) expected to(?! (?:be|stand|fall|rise|reach|remain|cost|take|last|end|begin|start)\b)|please\b|(?:is|are) mindful|
        with (?:open|fresh) (?:minds?|eyes)
      `,
    ),
    unless: /\bTrusts?\b/,
  },
  {
    message: "vague",
    severity: "info",
    find: frame(
      oneLine`
        (?:work|works|working|pull|pulls|come|comes) together (?:to|on|for|so)|where(?:ver)? (?:practical|feasible)|etc|
        (?:address|resolve)(?:es|s)? (?:the |any |these )?(?:issues?|concerns|problems?|matters?|situation)|
        a view(?: is)? (?:taken|sought)|for (?:discussion|debate)|in due course|at an appropriate time|
        as (?:soon|far) as (?:possible|practicable)|further work|
        explor(?:e|es|ing) (?:options|ways|the possibility|opportunities)|(?:look|looks) (?:again )?(?:into|at)|
        encourag(?:e|es|ing)|(?:better|more|greater|enough) (?:use|support|done|effort|care|attention|work)|
        (?:adequate|proper|suitable|sufficient) (?:support|funding|steps|action|measures)|
        (?:quickly|promptly|properly|sensibly|fairly|better)
      `,
    ),
  },
  {
    message: "hope",
    severity: "info",
    find: frame(
      oneLine`
        (?:will|would|should) (?:no doubt|doubtless|surely|of course)|
        it is (?:thought|considered|suggested|believed|expected|assumed|understood|anticipated)|
        (?:should|ought to|needs? to) (?:think|reflect|be (?:aware|mindful|conscious|careful)|have regard)|
        (?:might|may|could) (?:like|wish|want|care|consider|choose) (?:to|it)
      `,
    ),
  },
  {
    message: "pointer",
    find: regex.i`
      ^(?:that )?(?:
        see|as (?:in|at|per|set out (?:in|at)|above|below|attached|stated)|refer(?:red)? to|contained in|
        the report speaks|this report speaks|self-explanatory|for (?:information|noting|decision|approval)(?!: ?[a-z])|
        as recommended|the (?:officer['’]s |officers['’] )?recommendations? (?:is|are|in the report)|set out (?:in|at)
      )\b[^.;]{0,60}\.?$|
      \bspeaks for itself\b
    `,
  },
];

/** Verbs that a body decides with. */
const operative = regex.i`
  \b(?:
    approv|agree|note[sd]?\b|noting|endors|adopt|authori[sz]|delegat|recommend|appoint|grant|refus|determin|confirm|
    receiv|resolv|instruct|award|accept|reject|declin|defer|withdraw|dispos|acquir|purchas|s(?:ells?|old|ale)\b|leas|
    declar|publish|amend|var(?:y|ies|ied)\b|establish|set up|sets? (?:a|the|its)\b|dissolv|nominat|elect|ratif|exclud|
    waiv|clos|retain|revok|rescind|impos|discharg|permi|refer(?:s|red)? (?:\w+ ){0,4}to\b|transfer|allocat|sets? aside|
    pays?\b|enters? into|extend|renew|introduc|terminat|lend|buys?\b|releas|cancel|suspend|dismiss|uphold|adjourn|fund|
    contribut|repeal|fix(?:es)?\b|
    mak(?:e|es|ing) (?:an?|the|no) [^.;]{0,60}?(?:
      orders?|schemes?|regulations|by-?e?laws?|payments?|awards?|grants?|appointments?|loans?|provision|contributions?|
      applications?|rules
    )\b|
    designat|write(?:s)? off|written off|choos|increas|reduc
  )
`;
/** Verbs that bind a body only to what a place in the report sets out, and such a place. */
const soft = regex.i`
  \b(?:
    consider|comment|review|support|consult|report|request|ask|invit|thank|sign|direct|select|require|commission|
    monitor|receive
  )
`;
const anchor = regex.i`
  \d|
  \b(?:
    appendix|annex|paragraph|section|schedule|table|conditions|draft|minutes|report|plan|policy|strategy|programme|
    application|committee|council|options?|statement|accounts|terms
  )\b
`;
/** An officer is told to do something. */
const tasks = regex`
  \b(?:requires?|asks?|directs?|instructs?|requests?|invites?) (?:the |its )(?:[A-Z][a-z]+ ){0,2}
  (?:Head|Director|Officer|Chief|Clerk|Manager|Solicitor|Treasurer|Executive)\b
`;
const decides = (text: string): boolean =>
  operative.test(text) || tasks.test(text) || (soft.test(text) && anchor.test(text));

/** A bare verb: what is agreed or decided is not said. */
const bare = regex.i`
  ^(?:\(?[\w.]{1,5}[.)]\s+)?(?:
    (?:to )?(?:agree|approve|note|discuss|decide|endorse|determine|be (?:discussed|decided|agreed|considered))(?:d|s)?
    (?: and (?:agree|approve|note|endorse))?(?: as appropriate)?(?: at the meeting)?|
    (?:for )?(?:the )?\w+ to (?:decide|agree|approve|determine|discuss|note)|
    (?:options|the options|recommendations|details) are (?:set out )?(?:in|at) (?:the|this) report
  )\.?$
`;

const clauseVerb = regex.gi`
  \b(?:
    approv(?:e|es|ing)|agre(?:e|es|eing)|not(?:e|es|ing)|endors(?:e|es|ing)|adopt(?:s|ing)?|authoris(?:e|es|ing)|
    delegat(?:e|es|ing)|recommend(?:s|ing)?|appoint(?:s|ing)?|award(?:s|ing)?|instruct(?:s|ing)?|request(?:s|ing)?|
    confirm(?:s|ing)?
  )\b
`;

/** What is wrong with one sentence of a recommendation; `alone` where its block holds no other. */
export function recommendationFaults(text: string, alone: boolean): readonly RecommendationFault[] {
  const found: RecommendationFault[] = [];
  for (const { message, find, severity, unless } of frames) {
    const match = find.exec(text);
    if (!match || unless?.test(text)) continue;
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    if (found.some((other) => start < other.end && other.start < end)) continue;
    found.push({ start, end, message, ...(severity ? { severity } : {}) });
  }
  if (found.length > 0) return found.slice(0, 2);
  const count =
    text.length > 260
      ? new Set(Array.from(text.matchAll(clauseVerb), ([verb]) => verb.toLowerCase().slice(0, 5))).size
      : 0;
  if (count >= 4 && !/[;:]/.test(text))
    return [{ start: 0, end: text.length, message: "compound", severity: "info", count }];
  const strung = decisionsIn(text) ?? passivesIn(text);
  if (strung) return [{ start: 0, end: text.length, message: "compound", count: strung.parts.length }];
  if (!alone) return [];
  const silent = text.length > 12 && text.length < 200 && !/[:?]$/.test(text) && !decides(text);
  if (bare.test(text)) return [{ start: 0, end: text.length, message: "hope", severity: "info" }];
  return silent ? [{ start: 0, end: text.length, message: "verb", severity: "info" }] : [];
}
