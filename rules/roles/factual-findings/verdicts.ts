import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Sentence } from "../../../core/report/sentences.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { type Frame, framed, hitsWithin } from "../../neutrality/sentenceFrames.ts";
import { atOdds, invented } from "./atOdds.ts";
import { impressionCues, impressions } from "./impressions.ts";

/** The words of a sentence that judge conduct, unless the law or somebody else says so. */
export function verdictIn(block: BlockView, sentence: Sentence) {
  if (lawOrClaim.test(sentence.text)) return undefined;
  const found =
    framed(sentence, frames) ??
    (hitsWithin(block.hits(impressionCues), sentence).length > 0 ? framed(sentence, impressions) : undefined) ??
    framed(sentence, judgements);
  const madeUp = framed(sentence, invented);
  if (madeUp && !claimed.test(block.text.slice(sentence.start, madeUp.start))) return madeUp;
  return found && !claimed.test(block.text.slice(sentence.start, found.start)) ? found : undefined;
}

/** What the law, a code or a procedure says, and what is left open. */
const lawOrClaim = regex.i`
  \b(?:
    provides that|must not|shall not|is an offence|may (?:find|decide|conclude|consider)|
    will (?:be asked|decide|consider)|for the (?:Panel|Committee|Sub-Committee|hearing)|it is for|defin(?:es|ed|ition)|
    sea wall|flood|dam|pipe|previous complaint|no (?:view|conclusion|inference|finding) (?:is|should|has)|
    does not (?:say|decide|conclude)|not for this report|the allegations? (?:is|are|was|were) (?:that|of)|
    if (?:the|it|proved|so)|arrangements under
  )\b
`;

/** Somebody is said to have alleged or told it. */
const claimed = regex`
  \b(?:
    (?<![Aa]s to )whether|
    (?<!\b(?:[Oo]n|[Aa]s to|[Uu]nder|[Rr]egarding|[Oo]f) (?:the |that |this |each |either )?(?:[a-z]+ )?)alleg\w+|
    complain(?:s|ed|t) (?:(?:is|was) )?(?:that|of|about)|claims?|claimed|states?|stated|(?<!was |were |been )said|says|
    reads?|told|asserts?|maintains?|contends?|believes? that (?!I)|felt|feels|denies|denied|according to|accused|
    suggests?|describes?|described|recalls?|remembers|wrote|account is that|accepts? that|accepted that|
    admit(?:s|ted) that
  )\b
`;

const member = oneLine`
  (?:
    (?:Councillor|Cllr\.?|Mr|Mrs|Ms|Miss|Dr|Alderman) [A-Z][A-Za-z'’-]+|
    [Tt]he (?:subject )?(?:[Mm]ember|[Cc]ouncillor|[Cc]omplainant|[Ww]itness(?:es)?|[Cc]lerk|[Oo]fficer)|[Hh]e|[Ss]he|
    [Tt]hey
  )
`;
const firmly = oneLine`
  (?:
    (?:
      clearly|plainly|deliberately|knowingly|wilfully|repeatedly|undoubtedly|evidently|obviously|persistently|
      recklessly|maliciously|therefore|thereby|has|have|had|was|is|did|simply|certainly
    )
  \ ){0,3}
`;

/** A word that judges, of somebody's deeds, evidence or remarks: for information. */
const judgements: readonly Frame<"verdict" | "belief" | "conduct">[] = [
  {
    message: "conduct",
    severity: "info",
    pattern: regex`
      \b(?:
        (?:intended|meant|set out|aimed|hoped|sought) to (?:
          intimidate|bully|mislead|humiliate|silence|deceive|threaten|provoke|embarrass|hurt|frighten|influence|hide|
          conceal|gain
        )|
        below the standard|(?:not|less than) (?:telling the truth|truthful|honest|frank|candid)|
        every (?:reason|incentive|motive|opportunity) to|ha[sd] no place|[Nn]o place in a|struck by|
        only (?:himself|herself|themselves) to|
        [Bb]reach(?:es)? of (?:[^.;]|\.\d){2,40} (?:has|have|had|was|were|is|did|took)(?: been)?(?: clearly| plainly)?
        \ (?:occurred|committed|established|happen|place|shown|obvious|serious|grave)|
        r(?:ing|ings|ang) (?:of truth|true|hollow|false)|did no (?:more|less) than|
        (?:little|no) difficulty in (?:upholding|finding|rejecting|dismissing|concluding)|
        abused? (?:his|her|their|the) (?:position|office|power|authority|trust|role)|
        (?:[Ww]ent|gone|going) out of (?:his|her|their) way|(?:invent|made up|making up|fabricat)\w*\b|got away with|
        (?:serious|grave|trivial|minor|technical|flagrant|blatant) (?:breach|matter|lapse|failing|misconduct|abuse)|
        (?:out of|from|by) (?:spite|malice|revenge|jealousy|pique)|deserves? (?:better|credit|sympathy|blame|to)|
        without (?:merit|substance|foundation)|no (?:substance|merit|weight)|
        (?:more |less |very |most |un)?reliable (?:witness|account|narrator)|
        (?:better|impressive|poor|good|straightforward|careful|honest|truthful|dishonest) witness|
        (?:[Kk]new|was|were) (?:full well|perfectly well|very well|well aware|fully aware)|
        [Nn]o (?:other|innocent|reasonable|right-minded|decent)
        \ (?:view|reading|explanation|interpretation|person|member|councillor|inference|conclusion)|
        innocent explanation|[Aa]ny (?:reasonable|right-minded|decent|sensible) (?:person|member|councillor)|
        (?:
          racist|sexist|homophobic|transphobic|antisemitic|misogynist\w*|discriminatory|defamatory|malicious|insincere|
          hollow|half-hearted|shameful|cruel|insulting|demeaning|sneering|threatening|menacing|intimidating|lewd|crude|
          vulgar|coarse|obscene
        )\b|
        (?:genuine|real|no|little|lack of) (?:remorse|contrition|insight|regret)|
        (?:little|great|more|less|no|some) weight (?:should|can|must|ought)|exonerat\w+|vindicat\w+|absolve\w*|
        acquit\w*|
        (?:acted|behaved|spoke|conducted (?:himself|herself)|remained) (?:[a-z]+ )?(?:
          within|outside|properly|correctly|honourably|impeccably|reasonably|unreasonably|wrongly|well|in good faith|
          in bad faith|as (?:he|she|a) should
        )|
        in all but name|tantamount to|nothing (?:less|short) (?:than|of)|(?:bad|poor|fine|good) example|
        (?:damaged?|harmed?|lowered|diminished|undermined) (?:the )?
        (?:reputation|standing|trust|confidence|office|good name)|
        not to be (?:believed|trusted|relied)|
        (?:is|was|are|were|seems?) (?:[a-z]+ )?(?:
          credible|plausible|implausible|far-fetched|self-serving|candid|frank|evasive|shifty|disproportionate|
          proportionate|reasonable|unreasonable|discourteous|uncivil|well-founded|a bully|a liar|the victim|the culprit|
          the ringleader|motivated by|driven by|provoked
        )|
        (?:can|could|must|cannot|can only) (?:not )?(?:only )?have
        \ (?:been|known|meant|intended|done|realised|understood)|
        would have (?:left|remained|declared|known|withdrawn|realised|behaved|spoken|apologised)|
        (?:should|ought to|must) (?:now )?
        (?:apologise|resign|stand down|be (?:sanctioned|trained|punished|warned|censured|reprimanded))|
        error of judgement|misjudg\w+|lost (?:his|her) temper|overreact\w*|no regard for|
        let (?:down )?(?:his|her|the) (?:office|residents|council|colleagues)|speaks? (?:well|ill|badly|volumes)|
        to (?:his|her) (?:credit|shame|discredit)
      )
    `,
    unless: regex`
      \b(?:
        said|says|states?|stated|alleg\w+|complain(?:s|ed) that|denies|denied|told|asked whether|according to|
        provides that|shall|members must|must not|may find|if proved|arrangements|procedure|Appendix|
        training (?:was|is) (?:offered|given|held)
      )\b
    `,
  },
];

/** It is somebody else's word, or a question. */
const asked = regex.i`
  \b(?:
    put to|asked|asks (?:whether|if)|whether|question of|alleg\w+|(?<!was |were |been )said|says|submits?|submitted|
    argues?|argued|would be|could be|can be|may be|might be|if|copy of|reads?|wording
  )\b
`;

/** What is decided of a complaint, or of a part of it. */
const decided = oneLine`
  (?:
    made out|made good|upheld|proved|proven|(?:un)?substantiated|(?:un|well[ -])founded|dismissed|justified|sustained|
    established|borne out|shown to be (?:true|false)
  )
`;
const limb = oneLine`
  (?:
    (?:complaints?|allegations?|charges?)|
    (?:limb|head|part|strand|count|element|ground|half|aspect|point)s?
    (?: \d| [A-D]| (?:one|two|three))?(?: of (?:the|this|that|his|her|each) (?:complaint|allegation|charge)s?)
  )
`;

const frames: readonly Frame<"verdict" | "belief" | "conduct">[] = [
  {
    message: "verdict",
    pattern: regex`
      \b(?:[Tt]he|[Tt]his|[Tt]hat|[Ee]ach|[Bb]oth|[Nn]either|[Ee]very|[Aa]ll|[Nn]o)(?: of)?(?: the)?
      (?: (?:first|second|third|fourth|other|main|remaining|last|two|three|rest of the))* ?${limb}
      \ (?:(?:must|therefore|accordingly|plainly|clearly|in my view|thus|also|cannot|can only) )*(?:
        succeeds?|fails?|falls? (?:away|to the ground)|holds? good|(?:does|do) not (?:succeed|stand up|hold)|
        (?:is|are|was|were|has|have|be)(?: not| therefore| only| in part| also| been| to be)* ${decided}
      )\b|
      \b[Tt]he (?:first|second|third|fourth|other|others|rest|former|latter)
      \ (?:is|are|was|were|has|have)(?: not| therefore| only| in part| also| been)* ${decided}\b
    `,
    unless: /\b(?:whether|if|alleged|asked|argues?|submits?|would|could|may|might|for the (?:panel|committee))\b/i,
  },
  {
    message: "verdict",
    pattern: regex`
      \b${member} (?:did not|has not|had not|was not|never|neither|hardly|scarcely) (?:[a-z]+ )?(?:
        treat|treated|show|showed|shown|uph[eo]ld|comply|complied|act|acted|behave|behaved|kept?|keep|observed?|meet|
        met|honour|honoured|live|lived|follow|followed|conduct|conducted|maintain|maintained|abide|abided|courteous|
        respectful
      )\b[^.;]{0,60}?\b(?:
        respect|courtesy|(?:the|that) Code|para(?:graph)?s?\.? \d|Nolan|the (?:seven )?principles|the standards?|
        dignity|
        civility|as (?:he|she|a member|a councillor) (?:should|ought|was bound|was required|must)|required of|
        expected of
      )\b
    `,
    unless: asked,
  },
  {
    message: "verdict",
    pattern: regex`
      \b(?:
        Code|[Pp]ara(?:graph)?s? \d+[^.;]{0,24}|[Rr]equirements?(?: (?:of|in|under) [^.;]{2,40})?|
        [Ss]tandards? (?:of|in|that|set)[^.;]{2,40}|[Oo]bligations? (?:of|in|under|to) [^.;]{2,40}
      ) (?:was|were|is|are|has been|have been) (?:plainly |therefore |accordingly |clearly |simply )*(?:
        not (?:been )?
        (?:observed|met|kept(?: to)?|honoured|complied with|followed|reached|satisfied|respected|fulfilled|adhered to)|
        broken|infringed|flouted|disregarded|ignored|set aside
      )\b
    `,
    unless: asked,
  },
  {
    message: "verdict",
    pattern: regex`
      \b(?:
        contrary to|offend(?:s|ed)? (?:against )?|f[ae]ll?s? foul of|fell foul of|r[ua]ns? counter to|at odds with|
        inconsistent with|not (?:in keeping|consistent|compatible|in line|in accordance) with|in default of|not what
      ) (?:the |that )?(?:[a-z]+ )?
      (?:Code|[Pp]ara(?:graph)?s? \d|Nolan|(?:seven )?principles|standards? (?:of|that|expected|required|set))|
      \b(?:
        what|(?:very )?thing (?:that|which)|sort of (?:conduct|behaviour|remark) (?:that|which)|
        (?:conduct|behaviour|language) (?:that|which|of the kind that)
      ) (?:the Code|[Pp]ara(?:graph)?s? \d+)[^.;]{0,24} (?:
        forbids?|prohibits?|rules? out|condemns?|(?:is|are) (?:there|meant|designed|intended) to (?:stop|prevent)|
        do(?:es)? not (?:allow|permit)|(?:is|are) aimed at|ha(?:s|ve) in mind
      )\b
    `,
    unless: asked,
  },
  ...atOdds,
  {
    message: "verdict",
    pattern: regex`
      \b${member} ${firmly}(?:
        breached|in breach|contravened|infringed|violated|
        (?:broke|broken)
        \ (?:the (?:[Cc]ode|rules?|[Pp]rotocol)|
          (?:[Pp]ara(?:graph)?s?|[Rr]ules?|[Ss]ections?|[Aa]rticles?|[Cc]lauses?) \d)|
        guilty|culpable|to blame|at fault|bullied|harassed|intimidated|threatened|misled|lied|lying|misused|abused|
        concealed|hid|
        failed (?:to (?:treat|declare|register|disclose|comply|show|uphold|act|meet|withdraw)|in (?:his|her|their))|
        fell (?:well |far |a long way |somewhat )?short|brought|disrespectful|dishonest|corrupt|exonerated|cleared|
        innocent
      )\b
    `,
    unless: regex`
      \b(?:brought (?:the|a|his|her|it|to) (?!office|council|authority)|was (?:asked|told))\b|
      \b(?:19|20)\d\d\b[^.;]{0,40}\b
      (?:[Cc]ommittee|[Ss]ub-[Cc]ommittee|[Pp]anel|[Tt]ribunal|[Oo]mbudsman|[Cc]ourt|[Cc]ommissioner)\b[^.;]{0,40}\b
      (?:found|decided|concluded|held|resolved) that\b
    `,
  },
  {
    message: "verdict",
    pattern: regex`
      \b(?:[Tt]he|[Tt]his|[Tt]hese|[Ee]ach|[Ff]irst|[Ss]econd|[Bb]oth|[Aa]ll)(?: of the)? (?:[a-z]+ ){0,2}
      (?:complaints?|allegations?|charges?|matters?|breach(?:es)?)(?:[a-z, ]{0,40})?
      \ (?:is|are|was|were|has been|have been|must be|should be|can be|cannot be)
      \ (?:therefore |clearly |plainly |only |wholly |partly |in part |not |fully )*(?:
        made out|upheld|proved|proven|substantiated|unsubstantiated|well[ -]founded|unfounded|dismissed|justified|
        sustained|established|baseless|vexatious|malicious|without (?:merit|substance|foundation)
      )\b
    `,
  },
  {
    message: "verdict",
    pattern: regex`
      \b(?:
        (?:(?<!\b[Ww]hether )[Tt]here (?:is|was|has been|can be)|[Ii] find|[Ii] have found|[Ww]e find|[Ii] conclude)
        [a-z ]{0,20}(?:a |no |an? [a-z]+ )?(?:
          case to answer|breach(?:es)?|failure to (?:comply|treat|declare)|misconduct|wrongdoing|bullying|no doubt that
        )|
        (?:amounts?|amounted|amounting) (?:clearly |plainly |therefore |in my view )?to
        \ (?:a |an |serious |gross |bullying|harassment|misconduct|intimidation|disrespect|the )?[a-z ]{0,20}(?:
          breach|failure|bullying|harassment|misconduct|intimidation|disrespect|abuse|offence|interference|conduct|
          corruption|discrimination
        )|
        (?:brought|brings|bring|bringing) (?:the |his |her )?(?:office|council|authority|role)[a-z ]{0,30} into
        \ disrepute|
        (?:in|a|serious|clear|flagrant|plain|blatant|technical|minor) (?:clear |serious |plain )?breach of
        \ (?:the|para(?:graph)?s?\.?|his|her) (?:Code|para(?:graph)?s?\.?|\d|Protocol|obligations?|duty|duties)
      )\b
    `,
  },
  {
    message: "belief",
    pattern: regex`
      \b(?:[Ii]|[Ww]e|[Tt]he (?:investigator|investigating officer|[Mm]onitoring [Oo]fficer))
      \ (?:am|are|is|was|do|does|did|have|has|can|cannot|could not)? ?
      (?:therefore |not |quite |entirely |fully |wholly |now |also |only )*(?:
        satisfied|believed?s?|disbelieved?s?|accept(?:ed)?s?|prefer(?:red|s)?|reject(?:ed|s)?|convinced|persuaded|
        conclude[ds]?|consider(?:ed|s)?(?! whether)|
        (?:find|found)(?!
          \ (?:
            as (?:a |matters of )?facts?\b|these facts|the following facts?|from|in|at|on|
            an? (?!pattern|course|campaign|clear)|nothing|no (?:record|trace|entry|e-?mail|note|minute|other)|
            it (?!(?:more |less |most |un|im|highly |very )?(?:likely|probable|credible|plausible|hard to|difficult to))
          )\b
        )|
        regard(?:ed|s)?|
        (?:(?:have )?no )?doubt(?!
          (?: at all| whatever| whatsoever)?,?
          \ (?:how|of (?:her|his|their) (?:distress|upset|hurt|unhappiness)|(?:as to|about) how)
        )|
        took the view|inclined|of the (?:view|opinion)
      ) (?!the correction|the amendment|that the (?:recording|log|minutes|transcript|e-mail|time))
    `,
    unless: /\b(?:apolog\w+|correction|invitation|invited|interviewed)\b/,
  },
  {
    message: "belief",
    pattern: regex`
      \b(?:
        not (?:a )?(?:credible|reliable|truthful|honest|convincing|plausible|believable|man whose|woman whose)|
        simply not|hardly credible|
        (?:is|was|were|are|seems?|appears?|found) (?:[a-z]+ )?(?:not )?(?:
          credible|incredible|unconvincing|implausible|unreliable|self-serving|evasive|untruthful|dishonest|
          unbelievable|far-fetched|a liar|coached|fabricated|concocted|invented
        )|
        (?:had|have|has) (?:plainly |clearly |evidently |obviously )?been coached|
        (?:cannot|can not|not) be (?:believed|relied on|relied upon|trusted)|
        (?:complainant|witness(?:es)?|member|he|she) (?:plainly |clearly |evidently |has )?
        (?:exaggerated|embroidered|invented|fabricated|concocted)|
        word (?:can|cannot) be
      )\b
    `,
  },
  {
    message: "conduct",
    pattern: regex`
      \b(?:
        (?:can|could) (?:have been|be) in no doubt|must have (?:known|realised|intended|been aware|understood)|
        (?:ought|should) (?:not )?(?:to )?have (?:
          known|realised|been (?:declared|disclosed|registered)|declared|disclosed|apologised|left|behaved|withdrawn|
          spoken
        )|
        (?:with|had|was with|there was) (?:the |an? |every |clear )?(?:intention|intent) (?:to|of)|
        (?:was|were|is|are) (?:deliberately|knowingly|wilfully|dishonestly|improperly|maliciously|recklessly) [a-z]+|
        (?:deliberately|knowingly|wilfully|maliciously|dishonestly)
        \ (?:concealed|misled|ignored|hid|withheld|failed|set out|chose|sought)
      )\b
    `,
  },
  {
    message: "conduct",
    pattern: regex`
      \b(?:is|are|was|were|has been|seems|appears) (?:
        plainly |clearly |simply |quite |wholly |entirely |utterly |particularly |an? |nothing less than |nothing but |
        deeply |highly |very |a piece of
      \ )*(?:
        damning|improper|inappropriate|unacceptable|disgraceful|outrageous|appalling|shocking|reprehensible|inexcusable|
        indefensible|unworthy|rude|boorish|offensive|aggressive|abusive|disrespectful|bullying|oppressive|malicious|
        an? inducement|inducement|bribe|tirade|outburst|an abuse|abuse of|shameful|deplorable|unjustified|dishonest|
        corrupt|serious (?:matter|breach|failure|failing|misconduct)|unbecoming|unprofessional|insulting|threatening|
        intimidating
      )\b
    `,
    unless: /\b(?:asked|marked|register)\b/,
  },
  {
    message: "conduct",
    pattern: regex`
      \b(?:fell|falls|fall) (?:well |far |a long way |some way |somewhat )?short of\b|
      \b(?:
        no excuse for|deserves? (?:to be|a|the|severe|some)|
        (?:behaved|acted|spoke) (?:
          badly|improperly|disgracefully|dishonestly|appallingly|in bad faith|unacceptably|inappropriately|outrageously
        )|
        by any (?:measure|standard)|not the (?:conduct|behaviour) (?:of|expected)
      )\b
    `,
  },
  {
    message: "verdict",
    pattern: /\b[Oo]n (?:the|a) balance of probabilit(?:y|ies)\b/,
    // The standard of proof for facts, which are what the report is to find.
    unless: regex`
      \b(?:
        (?:facts?|findings?)\b[^.;]{0,40}\b(?:is|are|was|were|has been|have been)
        \ (?:found|made|reached|decided|established|set out)|
        (?:finds?|found) (?:as a fact|the following|these facts|as facts)|
        (?:the following|these facts?|what follows|the facts below)\b[^.;]{0,30}\b(?:is|are|was|were|has been|have been)
        \ (?:found|established|accepted)|
        standard of proof|(?:facts?|each finding)\b[^.;]{0,30}\b(?:decided|determined|tested|judged|weighed)
      )\b
    `,
  },
  {
    message: "verdict",
    pattern: regex`
      \b(?:
        [Ii]t follows that|[Ii]n my (?:view|opinion|judgement)|[Ii]t is (?:clear|plain|obvious) (?:to me )?that|
        [Tt]he (?:only|inescapable|inevitable) (?:conclusion|inference|finding)
      )\b
    `,
    unless: /\b(?:note|consistent with)\b/,
  },
  {
    message: "conduct",
    severity: "info",
    pattern: regex`
      \b(?:
        [Uu]nfortunately|[Rr]egrettably|[Ss]adly|[Cc]learly|[Pp]lainly|[Oo]bviously|[Ee]vidently|[Uu]ndoubtedly|
        no doubt|without doubt|not surprising\w*|[Ss]urprisingly|[Ii]n (?:fairness|truth)|deserves?|excuse|worse|worst|
        shocked|disappointing|failed|failure|should (?:not )?have|ought (?:not )?to have|justified|unjustified|wrong|
        rightly|wrongly|genuine(?:ly)?|convincing(?:ly)?|persuasive|truth|lie|trust|blame|responsible for|motive[sd]?|
        agenda|campaign|grudge|vendetta|apolog(?:y|ise) (?:is|should|must|ought)
      )\b
    `,
    unless: regex.i`
      \b
      (?:said|states?|stated|alleg\w+|complains?|denies|told|asked|according|appendix|procedure|
      para(?:graph)?s?\.? \d|apologised)
      \b
    `,
  },
  {
    message: "conduct",
    severity: "info",
    pattern: regex`
      \b(?:
        [Oo]n balance|better view|more likely than not|cannot be right|
        (?:tried|sought|attempted) to (?:mislead|hide|conceal|intimidate|influence|avoid|evade|silence|bully)|
        pattern of|vindictive|unprovoked|humiliat\w+|belittl\w+|demean\w+|ridicul\w+|deplorable|hostile|heavy-handed|
        bully(?:ing)?|cowardly|foolish|careless|unwise|ill-(?:judged|advised)|regrettable|unreasonable|excessive|
        gratuitous|calculated|premeditated|contempt(?:uous)?|flouted|betray\w+|unfit|censured?|
        (?:should|must|ought to) be
        \ (?:censured|suspended|removed|sanctioned|barred|required to apologise|trained|dismissed)|
        too far|crossed (?:the|a) line|beyond the pale|out of order|overstepped|went (?:well |far )?beyond
      )\b
    `,
    unless: /\b(?:said|states?|stated|alleg\w+|complains?|denies|told|asked|according|procedure|must not|provides)\b/i,
  },
];
