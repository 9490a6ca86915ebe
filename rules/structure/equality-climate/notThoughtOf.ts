import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Frame } from "../../neutrality/sentenceFrames.ts";

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
export const people = oneLine`
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

/** Left undone, waved away, or put off. */
export type Message = "undone" | "waved" | "late";

/** People or the climate whom nobody thought of, in a sentence by itself. */
export const notThoughtOf: readonly Frame<Message>[] = [
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
        much the same|suffic\w+|holds good|copied|no reason to (?:repeat|revisit|think|suppose)|
        (?:trusted|assumed|hoped|supposed|presumed|expected|unlikely)\b[^.;]{0,40}\b(?:chang\w+|moved|differ\w*|same|
        hold|apply)|
        (?:people|little|nothing|not much|the position|the area) (?:has|have|had)? ?(?:not )?(?:much )?changed
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
    // "The effect will emerge in the first year", "an assessment can be provided to any member who feels the lack of
    // one".
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
    // A form that was too long, too dull or too late to be filled in; a question that is somebody else's.
    message: "waved",
    severity: "info",
    pattern: regex.i`
      \b(?:form|template|checklist|questionnaire|assessment|screening|eq?ia|tool|section|statement|
      analysis)\b[^.;]{0,60}? (?:
        (?:is|was|has been|had been|were|are) (?:\w+ )?(?:
          (?:left|put off|put aside|set aside|kept|held over|saved|reserved|deferred|postponed|shelved|parked|skipped|
          dropped)
          (?: (?:for|to|until|till|over|by)\b[^.;]{0,50})?|
          (?:too )?(?:long|complicated|cumbersome|onerous|tedious|difficult|much)\b
        )|
        (?:did|does|would|could) not (?:seem|appear|look|feel|strike us as) (?:worth\w*|needed|necessary|relevant|
        useful)
      )\b[^.;]{0,50}|
      \b(?:targets?|duty|climate|carbon|equality|emissions|question|matter)\b[^.;]{0,40}? (?:is|are)
      \ (?:a matter |one |a question )?for (?:another|a different|some other|the next|others|other)
      \ (?:committee|report|body|department|team|day|meeting|time|officer|council|administration|year)\b
    `,
    unless: regex.i`
      \b(?:
        assessment (?:is at|found|finds|shows|concludes)|appendix|screened out|because (?:the report|nothing|
        no (?:service|change))|
        for noting|reported (?:back )?to
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
