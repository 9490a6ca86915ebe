import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Sentence } from "../../core/report/sentences.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { type Frame, type Framed, framed } from "../neutrality/sentenceFrames.ts";

/**
 * People, or the climate, that nobody thought of: what was not looked at, what is waved away, an assessment of something else, and a
 * duty that is left to others. Read off what a sentence says of the thinking, under a heading about it or with a word of what it is about.
 */

/** Words without one of which a sentence says nothing of the thinking. */
export const notRegardedCues = cues(
  "equality-climate-not-regarded",
  oneLine`
    not been|not be|not considered|not looked|not measured|not assessed|not asked|not consulted|not counted|
    not examined|not studied|not known|not ready|not recorded|not discussed|not followed|not thought|not applicable|
    not concern*|not relevant|not a matter|not arise|not apply|not our|not for this|not for us|not for the|never been|
    never considered|nobody|no one|no work|no account|no thought|no regard|no need|no comment|no figures|no figure|
    no estimate|no data|no study|no attempt|no time|no issues|no issue|no effect|no effects|no impact|no impacts|
    no implications|no assessment|no screening|no consultation|no group|no equality|no climate|no view|none of|nothing|
    without it|without one|without an|without the|without paperwork|without having|left out|left as|left blank|left to|
    left for|left open|leave the|leaves the|yet to|in due course|pending|awaited|for others|others to|confident|
    satisfied that|assured|believed to|thought unnecessary|felt unnecessary|unnecessary|needless|superfluous|formality|
    box|boxes|tick*|on leave|vacant|deleted|omitted|dropped|carried forward|carried over|last year's|old assessment|
    earlier assessment|previous assessment|existing assessment|same leaflet|discriminate against|single* anyone|
    singled out|in equal measure|common sense|obvious|plainly|self-evident|worth recording|worth mentioning|
    worth noting|worth measuring|negligible|too small|too little|too late|too costly|too difficult|anyone complains|
    anyone complain|somebody complains|should anyone|if anyone|complaint*|worked out|once it has|once the|
    keep* the numbers|to keep|for want of|guess*|assumed|assume|presum*|taken for granted|taken as read|by their nature|
    few of them|few in number|small number|minority|hardly any|will adapt|get used|manage|cope|N/A|n/a|due regard|
    seldom|rarely|can stay|stay at home|go elsewhere|will emerge|become clear|be provided to|unhelpful|unwelcome|
    not repeated|no count|no view|as before|as last|as usual|see finance|see file|this page|this section|allowed to|
    not troubled|distinguish|matter for|free to|not aware|unaware|dealt with under|do not think|does not think|
    do not believe|do not feel|left to the|has not sent|have not sent|overtaken|what matters|set aside|put aside|
    shelved|conjecture|guesswork|own time|can raise|may raise|raise any|invidious|in any event|in any case|of course|
    hoped|presumably|no doubt|probably|goes without|for itself|usually|human being*|would only|would merely|would just|
    get used to|no complaint*|rather like|much like|has retired|left as|is noted|been noted|is acknowledged|
    is recognised|is understood|are expensive|find out from|red tape|bureaucra*|burden|time will tell|remains to be|
    wait and see|the scope|someone else|somebody else|everybody knows|everyone knows|please everybody|please everyone|
    short because|brief because|is thought|was thought|is felt|was felt|is believed|is understood|is assumed|we think|
    we feel|we believe|we assume|officers think|officers believe|officers feel|officers assume
  `,
);

const done = oneLine`
  (?:
    looked (?:at|into)|considered|assessed|measured|counted|examined|thought (?:about|of|through)|studied|
    worked (?:out|up)|weighed|asked(?: about)?|consulted|recorded|tested|estimated|calculated|
    taken (?:into account|up|account of)|followed (?:up|through)|discussed|completed|finished|ready|available|done|made|
    started|begun|revisited|updated|repeated|investigated|gone into|explored|addressed|mentioned|identified|written|
    carried out|undertaken|attempted|screened|published|analysed|checked|quantified|costed|dealt with|spoken to|invited|
    included|seen|had|given|troubled|bothered|approached|reached|told|surveyed|sought|visited|interviewed|modelled|
    separated|distinguished|borne in mind|provided for|allowed for|catered for|planned for
  )
`;
/** Those whom the duty is about. */
const people = oneLine`
  (?:
    disabled (?:people|drivers|users|tenants|residents|passengers|customers|children)|disabilit(?:y|ies)|deaf|blind|
    wheelchair|women|men|girls|mothers|pregnan\w+|carers?|older (?:people|residents|tenants)|the (?:elderly|old|young)|
    pensioners|young people|children|Travell?ers?|Gypsy|Roma|refugees|migrants|ethnic\w*|black|Asian|Muslims?|Jewish|
    Sikh|Hindu|faith|religio\w+|gay|lesbian|trans|LGBT\w*|protected (?:characteristics?|groups?)|Welsh[- ]speak\w+|
    Welsh language|Gaelic|Irish|non-English|English as|poor\w*|low incomes?|rural (?:needs|households|residents)|
    without (?:a car|the internet|English)|people who (?:cannot|do not|have|are|use|need|live)|
    those (?:who|with|without|on)
  )
`;
const equality = oneLine`
  (?:
    equalit(?:y|ies)|eq?ias?|iias?|protected characteristics?|screening|section 75|good relations|Fairer Scotland|
    socio-economic duty|rural needs|due regard|public sector (?:equality )?duty|impact assessments?|diversity|
    discriminat\w+|Welsh language
  )
`;
const climate = oneLine`
  (?:
    climate(?: change| emergency)?|carbon|emissions|net zero|greenhouse|footprint|sustainab\w+|
    environmental (?:section|effects?|impacts?|implications?|assessment)|biodiversity|energy use|CO2e?
  )
`;
const subject = new RegExp(`\\b(?:${equality}|${climate}|${people})\\b`, "i");
const ofEquality = new RegExp(`\\b(?:${equality}|${people})\\b`, "i");
const ofClimate = new RegExp(`\\b${climate}\\b`, "i");

type Message = "undone" | "waved" | "late";

const frames: readonly Frame<Message>[] = [
  {
    // "has not been looked at", "have yet to be thought about", "were left out of the study".
    message: "undone",
    severity: "info",
    pattern: regex.i`
      \b(?:
        (?:has|have|had|was|were|is|are|been|did|do|does|could|would|will)(?: (?:not|never|hardly|scarcely)|n['’]t)
        (?: yet| so far| as yet)? (?:been |be |so far |yet |\w+ly )*(?:
          ${done}|look(?: at| into)?|consider|assess|measure|count|ask|consult|examine|think (?:about|of)|study|
          distinguish|separate|cover|mention|address|go into|show|record|feature|figure|weigh|allow for|
          (?:been )?allowed to (?:complicate|weigh|influence|delay|affect|change|enter|count|hold up|get in)
        )|
        (?:has|have|had|is|are|remains?|were|was) (?:yet|still) to be (?:\w+ly )?${done}|
        no (?:\w+ )?(?:
          count|view|opinion|check|provision|allowance|adjustment|comparison|enquir(?:y|ies)|question|work|thought|
          account|regard|assessment|screening|analysis|estimate|figures?|study|data|consultation|attempt|record|
          consideration|measurement|calculation|survey|attention|notice|mention|breakdown
        ) (?:\w+ )?(?:has|have|had|was|were|is|are)(?: (?:yet|so far|ever|been|as yet))* (?:\w+ )?
        (?:${done}|taken|paid|kept|held|sought|on (?:which|this)|of|for)|
        (?:a matter|something|a point|a question|a subject) (?:on|to|about|of) which (?:no|little|nothing|nobody)
        \b[^.;]{0,40}|
        (?:was|were|has been|have been|is|are|been) (?:\w+ )?(?:
          left (?:out|off|blank|as (?:it|they)|undone|unfinished|to one side|aside|unanswered|unmeasured)|omitted|
          deleted|dropped|skipped|overlooked|forgotten|excluded|ignored|passed over|taken out|removed
        )|
        (?:leave|leaves|left|leaving) (?:the |this |that |it )?(?:\w+ )?
        (?:section|part|page|question|point|heading|form|box|it) (?:as|blank|empty|out|unfilled|open|unanswered|to)
      )\b[^.;]{0,60}
    `,
    unless: regex.i`
      \b(?:
        not (?:been )?(?:affected|identified|changed|expected|required)|personal data|duty has been considered|
        no adjustment was|could be recognised|reused|screen(?:ed|ing)|no change of|for noting|checked|
        not (?:independently|properly)|is not asked|did not have to|
        no (?:adverse|negative|significant|disproportionate|differential) (?:effect|impact)s?
        \ (?:was|were|has|have|is|are)|
        because (?:it|the|this|no|nothing)|since (?:the|this|it) (?:report|proposal|decision|change)|
        as (?:the|this|it) (?:report|proposal|decision|policy|service) (?:is|does|changes|asks|makes|has)|for noting|
        no decision|withdrawn|from the (?:list|scope|scheme|proposal)|(?:set out|given|described|shown) (?:in|at)|
        appendix|further (?:assessment|work)|would have been|exempt|not been (?:possible|able)|opposed|objected|
        will be (?:consulted|asked)|do not (?:use|live|have|work)|not been (?:increased|raised|used)|mitigat\w+
      )\b
    `,
  },
  {
    // "members are asked to decide without it", "for want of time".
    message: "undone",
    severity: "info",
    pattern: regex.i`
      \b(?:
        (?:decide|decided|proceed|go ahead|approve|agree|vote|choose|act) without
        \ (?:it|one|an?|the|any|waiting|seeing|having)|
        (?:not|hardly) (?:yet )?(?:ready|complete|available|finished|to hand)\b|
        (?:for|through) (?:want|lack|shortage) of (?:time|staff|money|data|an officer|anyone)|
        (?:time|there was no time|pressure of (?:time|work)|the deadline|the timetable)
        \ (?:did not (?:allow|permit)|ruled out|made|meant|left|prevented|to)|
        (?:on|away on|off on) (?:leave|holiday|secondment)|post (?:is|was|being) vacant|easier to (?:leave|say|omit|do)|
        had to be (?:signed|agreed|decided|made|sent) (?:by|before|in|at|within)|in order to keep|
        to keep (?:the|it|things) (?:\w+ )?(?:simple|short|brief|moving|on time)|
        too (?:costly|dear|difficult|complicated|hard|early|much (?:work|trouble)) to\b|
        would (?:take|have taken|need|cost) (?:too|more|time|some)|(?:every|each|all|no) (?:of the )?box(?:es)?\b|
        ticked|tick(?:ing)?[- ]box|
        (?:filled in|completed|signed off|signed) (?:
          by (?:the|its|his) (?:project )?(?:sponsor|lead|manager|promoter)|from memory|without|over|unread|afterwards|
          after|to order
        )|
        unread
      )\b[^.;]{0,70}
    `,
    unless: regex.i`
      \b(?:
        no (?:adverse|negative|significant)|for noting|would take effect|assessment (?:found|finds|shows)|
        too early to (?:measure|say whether)|consultation (?:closed|ended)
      )\b
    `,
  },
  {
    // "is for others to discharge", "does not concern us here", "not applicable", "no comment".
    message: "waved",
    severity: "info",
    pattern: regex.i`
      \b(?:
        (?:duty|duties|equality|question|matter|assessment|effects?|impacts?|carbon|emissions|climate|it|this|that)
        \ (?:is|are|was|were|remains?) (?:a matter |something |one )?
        (?:for|the (?:business|concern|job|task|responsibility) of) (?:
          others?\b(?! \w)|others? to|someone else|somebody else|
          the (?:
            contractor|provider|operator|buyer|purchaser|supplier|developer|government|department|applicant|courts|
            trust|tenant|landlord
          )s?|
          another|central government|national
        )\b|
        (?:does|do|did|need|should|can|will) not (?:really )?(?:
          concern|touch|trouble|worry|bite|come into|enter into|apply to (?:us|this|a|reports|decisions|money)|arise|
          bear on|have to|detain|affect (?:us|this)
        )\b|
        not (?:our|a|the|this) (?:\w+ )?(?:concern|business|matter for|place|purpose|job)\b|
        (?:
          equality|equalities|diversity|climate|carbon|eq?ia|iia|rural needs|section 75|welsh language|sustainability|
          socio-economic
        )[\w ,&-]{0,40}: ?(?:
          not applicable|n\/?a|no comment|none\b(?!,| because| as)|nil|pending|as (?:above|before|last year)|see above|
          nothing(?: to (?:add|report|say))?|not relevant|awaited|to follow|the officer\b
        )
      )[^.;]{0,70}
    `,
    unless: regex.i`
      \b(?:
        (?:since|because|as) [^.;]{2,60}\b
        (?:no (?:service|decision|change|person|member|effect)|nothing|only|noting|names?|date)|
        the duty does not apply to|for noting|no decision|does not (?:arise|apply) (?:because|as|since|to the)|
        does not affect
      )\b
    `,
  },
  {
    // Certainty in place of thinking.
    message: "waved",
    severity: "info",
    pattern: regex.i`
      \b(?:
        (?:officers|we|the (?:team|service|author|panel|council)|members|it|i)
        \ (?:are|is|am|can be|may be|feel|remain|felt|was|were) (?:\w+ )?
        (?:confident|satisfied|assured|sure|certain|clear|content|convinced|comfortable|of the view|of opinion)
        (?: that)?|
        (?:it is|this is|that is) (?:\w+ )?(?:
          obvious|plain|clear|common sense|self-evident|well known|a matter of common sense|inconceivable|unlikely|
          hard to see|difficult to see
        )(?: that| how| why)?|
        (?:from which|whence) it follows|it follows that|
        (?:nobody|no one|none) (?:with|of|who|from|in|has|had|having)\b[^.;]{0,60}?\b
        (?:come forward|complained|objected|asked|said|raised|written|told|replied|responded|attended|mentioned)|
        (?:can|could|cannot|does|would) (?:not )?(?:be said to |possibly |hardly |scarcely )*
        (?:discriminate|disadvantage|single|affect|harm|hurt|favour|exclude|treat|disturb)\w* (?:against )?
        (?:nobody|no one|anybody|anyone|any group|no group|any of them)|
        (?:without|no) (?:the )?(?:need|call|occasion|reason|cause) (?:for|to|of)|
        (?:thought|felt|considered|deemed|judged|held|found|seen as) (?:to be )?(?:\w+ )?(?:
          unnecessary|needless|superfluous|excessive|pointless|disproportionate|a formality|
          not (?:needed|necessary|worth\w*|called for|required)
        )|
        (?:not|hardly|scarcely|nothing|no \w+ \w+|none) (?:thought |felt |considered )?worth(?:while)?
        \ (?:record|mention|not|measur|speak|the|a|assess|count|call|dwell|writ)\w*|
        (?:we|officers|the author|I)
        \ (?:see|saw|know|can see|can think|are aware|can find|find|foresee|anticipate|expect) (?:of )?no (?:\w+ )?
        (?:issues?|effects?|impacts?|implications?|problems?|difficult\w+|reason|differential|objection|question)|
        (?:will|would|can|could|are|is) (?:\w+ )?(?:
          manage|cope|adapt|get used to|find (?:a|another|other) way|be all right|make do|not mind|not notice|
          understand|ask a (?:friend|neighbour)|find someone
        )
      )\b[^.;]{0,80}
    `,
    unless: regex.i`
      \b(?:
        assessment (?:is|at|found|finds|shows|concludes|identifies)|no disproportionate|it finds|appendix|table \d|
        because (?:it|the|this|no|nothing)|since (?:the|this|it) (?:report|proposal|decision|change|order)|
        as (?:the|this|it|no) (?:report|proposal|decision|policy|service|change) |changes (?:no|nothing|only)|
        for noting|no decision|screened out|the screening|mitigat\w+|consult\w+ (?:with|found|showed)|respondents|
        having regard|due regard (?:has|was)|would be monitored|evidence
      )\b
    `,
  },
  {
    // An assessment of something else, or of long ago.
    message: "waved",
    severity: "info",
    pattern: regex.i`
      \b(?:
        (?:
          last|the previous|a previous|an earlier|the earlier|the old|the original|the existing|the first|another|
          the (?:19|20)\d\d|the (?:Government|contractor|operator|supplier|county|national|neighbour\w+)['’]s
        )(?: year['’]s)? (?:\w+ ){0,2}?(?:assessments?|eq?ias?|iias?|screening|form|findings?|analysis)|
        (?:assessments?|eq?ias?|iias?|screening|findings?|analysis|form) (?:for|of|from|made (?:for|in)|in|on)
        \ (?:last year|the (?:previous|earlier|old|original|last|whole|19\d\d|20\d\d)|another|a different|19\d\d|20\d\d)
        [^.;,]{0,30}
      )\b[^.]{0,90}?\b(?:
        cover(?:s|ed)?|believed|thought to|carried (?:forward|over|across)|
        still (?:holds?|stands?|good|serves?|applies|relevant)|will (?:do|serve|suffice)|relied (?:up)?on|stand(?:s)?|
        serve(?:s|d)? (?:for|as|again)|good enough|used again|re-?used|adopted|applied|taken (?:as|to)|near enough|
        much the same|suffic\w+|holds good|copied|no reason to (?:repeat|revisit)
      )\b[^.;]{0,50}
    `,
    unless: regex.i`
      \b(?:
        would not cover|does not cover|fresh|new one|has been (?:reviewed|revised|updated)|
        was (?:reviewed|revised|updated)|superseded|replaced
      )\b
    `,
  },
  {
    // The regard that is promised for afterwards.
    message: "late",
    severity: "info",
    pattern: regex.i`
      \b(?:
        due regard|regard|thought|attention|consideration|effects?|impacts?|emissions|carbon|questions?|problems?|
        difficult\w+|complaints?|adjustments?|retro-?fitting|mitigations?|needs|forms?|paperwork|section|officers|
        screening|this|it
      )\b[^.;]{0,110}? (?:will|can|could|may|shall|would|is to|are to|might) (?:then |always |only |be )*(?:
        had|given|dealt with|worked (?:out|through)|looked (?:at|into)|considered|picked up|made good|put right|
        sorted (?:out)?|addressed|met|tackled|assessed|measured|known|seen|done|taken up|filled in|placed on file|added|
        turned to|discovered|asked for|thought about
      )\b[^.;]{0,30}?\b(?:
        once|after(?:wards)?|when|as (?:they|it) (?:arise|comes?)|
        should (?:anyone|anybody|somebody|someone|any|it|they|there)|
        if (?:anyone|anybody|somebody|someone|any|it|they|there)|later|in due course|in time|following|
        at the (?:end|close)|as and when|on (?:complaint|request)
      )\b[^.;]{0,70}
    `,
    unless: regex.i`
      \b(?:
        before (?:the|any|a) (?:decision|contract|order|committee|cabinet|council)|review(?:ed)?|monitor\w*|further|
        updated|consultation (?:has|is)|planning|each (?:project|scheme|site)|final|reported (?:back )?to|
        will be (?:reported|presented)|the assessment (?:found|finds|is at)
      )\b
    `,
  },
  {
    // "The effect will emerge in the first year", "an assessment can be provided to any member who feels the lack of one".
    message: "late",
    severity: "info",
    pattern: regex.i`
      \b(?:effects?|impacts?|consequences|answer|position|difference|burden|emissions)\b[^.;]{0,90}?
      \ (?:will|would|may|should|can) (?:\w+ )?(?:
        emerge|become (?:clear|clearer|apparent|known|evident)|show (?:itself|themselves|up)|come (?:out|to light)|
        appear|
        be(?:come)? (?:known|seen|felt|learnt|learned|clear|apparent) (?:in|once|when|after|over|with|during|as|from)
      )\b[^.;]{0,60}|
      \b(?:assessment|eq?ia|screening|form|analysis|paper|figures?)\b[^.;]{0,60}? (?:can|could|will|may) be (?:\w+ )?
      (?:provided|supplied|shown|sent|found|had|seen|produced|requested|obtained|prepared|made|done)
      \ (?:to|for|by|on|if|should|at)
      \ (?:any (?:member|councillor|one)|members who|anyone|anybody|those who|request|asked|need(?:ed)?|they|it)
      \b[^.;]{0,60}
    `,
    unless: regex.i`
      \b(?:
        monitor\w*|review(?:ed)?|published (?:on|with)|appendix|website|the assessment (?:found|finds)|
        reported (?:back )?to
      )\b
    `,
  },
  {
    // What they are said to do, want or put up with; and findings that were not welcome.
    message: "waved",
    severity: "info",
    pattern: regex.i`
      \b(?:${people}|users|customers|residents|tenants|anyone|those)\b[^.;]{0,60}? (?:
        seldom|rarely|hardly ever|scarcely ever|never|do not|don['’]t|tend not to|are not known to|
        can (?:always |simply |still |just |easily )?|could (?:always |simply |still |just |easily )|
        may (?:always |simply |just )
      ) ?(?:
        come|use it|call|complain|ask|mind|vote|stay (?:at home|away)|go (?:elsewhere|without|online)|do without|
        shop elsewhere|get a (?:lift|taxi)|ring|telephone|move|walk (?:round|further)|find (?:a|another|some)
      )\b[^.;]{0,60}|
      \b(?:assessment|eq?ia|findings?|conclusions?|screening|report|analysis)\b[^.;]{0,60}? (?:was|were|is|are|being)
      \ (?:\w+ )?(?:
        unhelpful|inconvenient|awkward|unwelcome|unfortunate|disappointing|
        not (?:repeated|reproduced|reported|attached|shared|helpful|what was|set out|followed|accepted|pursued)|
        kept back|held back|withheld
      )\b[^.;]{0,60}|
      \b(?:equalit(?:y|ies)|diversity|the duty|climate|carbon|that|this|it) is (?:a |purely a |really a )?
      (?:matter|question|thing|subject|business|concern) (?:for|of) (?!
        members|the (?:committee|council|cabinet|planning|licensing|sub-committee)|judgement|law|fact|record|weight|
        policy|degree|public
      )[^.;]{3,60}
    `,
    unless: regex.i`
      \b(?:
        assessment (?:is|at|found|finds|shows)|respondents|said that|because (?:the|they)|exempt|not for publication|
        personal data|mitigat\w+|\d+%
      )\b
    `,
  },
  {
    // All that stands under the heading.
    message: "waved",
    severity: "info",
    pattern: regex.i`
      ^(?:[\d.]+ )?(?:
        as (?:before|last (?:year|time)|usual|ever|in (?:previous|past) (?:years|reports))|
        see (?:finance|legal|file|last year|previous|elsewhere)|
        none (?:that (?:we|officers|I|anyone)|to speak of|worth)|
        nothing (?:to (?:add|report|say|speak of)|special|unusual|new|of note)|
        this (?:page|section|part|heading|paragraph) (?:is|was|has to be|must be|need not) (?:\w+ )?
        (?:required|here|only|included|kept|filled|completed|compulsory|a formality|be taken)|
        the (?:usual|standard|normal) (?:paragraph|wording|statement|form)|
        (?:climate|carbon|emissions|equality|diversity)[\w ,&-]{0,30}: (?:see|as)
        \ (?:finance|legal|file|above|before|last)\b
      )[^.;]{0,50}\.?$
    `,
  },
];

/** Words that speak of the duty or of the climate wherever they stand. */
const strong = regex.i`
  \b(?:
    ${equality}|disabled|(?:young|older) people|the elderly|deaf|blind|wheelchair\w*|women|Travell?ers?|Gypsy|refugees|
    carers|pregnan\w+|climate (?:change|emergency)|carbon|emissions|net zero|greenhouse|
    (?:environmental|climate|equality) (?:section|implications)
  )\b
`;
/** Somebody's ground, complaint or wish. */
const argued = regex`
  \b(?:
    grounds?|signatories|call-in|alleg\w+|petition\w*|complain(?:ed|ant)\w*|objectors?|residents? (?:said|wrote|felt)|
    Councillor|Ofsted|Ombudsman|adequate|if (?:the )?(?:structural|it|they)
  )\b
`;

/** What a sentence says of the thinking that was not done. */
export interface NotRegarded extends Framed<Message> {
  /** What it is about, by its own words; `undefined` where only its heading can say. */
  readonly about: "equality" | "climate" | undefined;
  /** It stands on its own words, under whatever heading. */
  readonly sure: boolean;
}

/** Does a heading speak of equality and its kin, or of the climate? */
export const isOfRegard = (title: string): boolean =>
  regex.i`
  \b(?:
    equalit\w+|diversity|inclusion|impact assessments?|socio-economic|fairer scotland|rural needs|good relations|
    welsh language|human rights|climate|carbon|sustainab\w+|environment\w*|net zero|biodiversity|energy
  )\b
`.test(title) && !/\b(?:resources|finance|financial|value for money|planning|law)\b/i.test(title);

const labelled = regex.i`
  ^(?:[\d.]+ )?(?:
    equalit|diversity|climate|carbon|emissions|eq?ia|iia|rural needs|section 75|welsh language|sustainab|socio-economic
  )
`;
const ofMeasuring = /\b(?:measured|estimated|quantified|calculated|modelled|costed)\b/i;
const reasoned = regex.i`
  \b(?:
    because|since|as (?:it|the|there)|for (?:want|lack)|in order|to (?:save|keep|avoid)|account|
    in (?:choosing|deciding|settling|recommending)|point of view|easier|on which|nobody|deleted|left as
  )\b
`;

/** Opinion, custom, convenience and others' business, where the heading asks who was thought of … */
const amiss = regex.i`
  \b(?:
    (?:usually|generally|mostly|normally|often|tend to) (?:bring|manage|come|have|find|cope|ask|send)|human beings?|
    treated as (?:such|individuals|people)|
    would (?:only|merely|simply|just) (?:delay|confuse|complicate|add|hold|cost|raise|upset)|get used to|
    (?:no|few) complaints?|(?:rather|much|very|just) like (?:this|the|that|it)|was like (?:this|that)|
    (?:has|have) (?:since )?(?:retired|left the (?:Council|authority))|left as (?:it|she|he|they)|
    (?:duty|question|point|issue|requirement|concern|matter) (?:is|was|has been|are|have been)
    \ (?:raised [^.;]{2,40} and (?:has been |is |was )?)?
    (?:noted|acknowledged|recognised|understood|appreciated|accepted|heard)|
    too expensive|(?:is|are|was|were) expensive|find (?:out|things out) (?:from|for)|
    free to (?:write|say|ask|object|complain|come|raise|speak|appeal)|(?:not|un)(?: \w+)? aware of|
    dealt with (?:under|in|by) (?:the )?(?:heading|another|staffing|finance|human resources|legal|other)|
    (?:we|officers|the author|I|the team|the service|one|nobody|few)
    \ (?:do not |does not |did not |can ?not |could not |would not )?(?:
      think|feel|felt|thought|believe|believed|suppose|supposed|assume|assumed|imagine|imagined|doubt|see|saw|guess|
      trust|hope|reckon|expect|suspect
    )\b|
    comes? into (?:it|this|bin|the|a)|
    (?:was|were|is|are|been) left to (?:the |a |an |others|each|individual|local|chance)|
    (?:has|have|had) not
    \ (?:sent|supplied|provided|returned|replied|said|come back|been (?:sent|supplied|returned|received))|
    (?:begun|started|drafted|commenced|planned|promised|ordered|commissioned|requested) but|overtaken by|
    (?:most|many|nearly all|the great majority of|the majority of|ordinary|reasonable|sensible)
    \ (?:people|users|residents|tenants|customers|of them)[^.;]{0,40}
    (?:which is what|what matters|enough|benefit|gain|happy|pleased|glad|prefer|like|like it)|
    which is what|what matters|set aside|put aside|put to one side|shelved|parked|for this phase|conjecture|guesswork|
    a guess|anybody['’]s guess|
    (?:can|could|may|might) (?:\w+ )?
    (?:raise|take up|mention|discuss|report|bring|speak|apply|ask|write|ring|complain|approach|contact|appeal|opt)\b|
    in their own time|(?:short|brief|thin|bare|sketchy|incomplete) (?:because|as|since|for)|invidious|cannot be helped|
    be that as it may|in any (?:case|event)|anyway|of course|fuss\b|as far as (?:we|officers|is|anyone)|
    so far as (?:is|we|officers|anyone)|to the best of|hoped?\b|presumably|no doubt|surely|probably|perhaps|
    (?:it is|it was|is|are|was|were) (?:\w+ )?
    (?:thought|felt|assumed|understood|believed|supposed|presumed|imagined|taken|hoped) (?:to|that|not|unlikely)|
    unlikely to (?:mind|notice|matter|be (?:many|any))|
    (?:few|hardly any\w*|not many) (?:of (?:them|these|those) )?
    (?:is|are|was|were|will|would|has|have|use|uses|live|lives|come|comes)|
    has always been|always (?:been|done|had)|everybody knows|everyone knows|well known|goes without saying|
    speaks? for itself|the usual|box-ticking|political(?:ly)? correct\w*|over the top|burden\w*|red tape|bureaucra\w+|
    distract\w*|luxury|cannot (?:please|suit|cater for) (?:everyone|everybody|all)|please everybody|
    swings and roundabouts|same boat|level playing field|
    too (?:early|soon|late|long|much|many|difficult|hard|complicated|sensitive|delicate)|
    beyond (?:the scope|our|us|what)|outside (?:the scope|our)|not (?:within|in) (?:our|the) (?:scope|remit|gift|brief)|
    another (?:report|day|department|body|time)|someone else|somebody else|time will tell|wait and see|
    remains to be seen|in due course|one day|eventually|in the fullness
  )\b
`;
/** … and facts, findings and provision, which answer it. */
const answered = regex.i`
  \b(?:
    \d+|appendix|annex|table|
    assessment (?:
      is|was|were|has|have|found|finds|shows|concludes|records|identif\w+|will be reported|and|of|at|made|considers|
      gives
    )|
    screening (?:found|was|is|on|form)|eqia (?:is|was|found|finds|at)|consultation (?:with|found)|
    (?:was|were|been) consulted|mitigat\w+|for noting|reasonable adjustments?|interpret\w+|large print|easy read|
    (?:other|any|several|different|Welsh|other community) (?:languages?|formats?)|exempt\w*|regulations?|act \d|
    equality act|objectives?|adverse effect|positive effect|negative effect|neutral|
    no (?:adverse|negative|effect|impact|change|implications?|group)|monitor\w*|carbon (?:budget|plan)|
    emissions (?:from|of|would|are)|trees?|heat|solar|electric|fuel|mileage|journeys|insulation|energy|waste|habitat|
    bus|buses|free of charge|concession\w*|discount|hardship|waiv\w+|advoca\w+|support (?:worker|plan)|applicants?|
    hearing|licen[cs]\w+
  )\b
`;
/** The frame of a sentence that counts under a heading alone. */
const aside: Frame<Message> = { message: "waved", severity: "info", pattern: amiss };

/** Where a sentence tells of it, or `undefined`. */
export function notRegarded(sentence: Sentence): NotRegarded | undefined {
  const { text } = sentence;
  if (text.length > 340) return undefined;
  const found = framed(sentence, frames);
  if (!found) {
    const off = text.length > 260 || answered.test(text) ? undefined : framed(sentence, [aside]);
    return off && { ...off, about: undefined, sure: false };
  }
  const about = !subject.test(text)
    ? undefined
    : ofClimate.test(text) && !ofEquality.test(text)
      ? "climate"
      : "equality";
  // That emissions were not measured is said in many an honest sentence; it is the reason that tells.
  if (found.frame === frames[0] && (about === "climate" || (!about && ofMeasuring.test(text))) && !reasoned.test(text))
    return undefined;
  const label = labelled.test(text) && found.words.includes(":");
  const sure = label || (found.frame.message !== "waved" && strong.test(text) && !argued.test(text));
  return { ...found, about, sure };
}
