import { oneLine } from "../../../core/pattern/regex.ts";

/** Other groups, and members of them. */
export const others = oneLine`
  (?:
    (?:all|every|each|any|both|either|no)(?: of)?(?: the(?: [Cc]ouncil['’]s)?)?(?: other)?
    (?: two| three| four| five| six| \d)?(?: political| party)? groups?|
    (?:the )?other (?:two |three |four |five |political )*(?:groups?|parties|members|councillors|side|benches)|
    (?:the )?opposition(?: groups?| members)?|(?:the )?(?:minority|smaller) groups|the (?:political |party )?groups\b|
    (?:members|councillors) of all parties|to all parties|(?:all|every) (?:members?|councillors?)|no other group|
    anyone else|any ?body else|(?:the )?rest of the council|leaders of the (?:other )?groups|
    [A-Z]\w+ (?:group )?(?:and|or) (?:the )?(?:[A-Z]\w+|independents?|liberal democrat)
    \ (?:groups|members|independents)|
    [A-Z]\w+ group (?:and|or) (?:the )?(?:[A-Z]\w+|independent|liberal democrat) group|
    group and the independents|(?:colleagues|members|councillors|those) (?:opposite|across the (?:chamber|floor))|
    (?:the )?remaining groups|groups have each|groups were (?:all|each)|group leaders|one another|
    anyone outside(?: the group)?|outside the group
  )
`;

/** The same where only their being kept in the dark can be meant. */
export const theRest = oneLine`
  (?:
    ${others}|the others\b(?! (?:are|were|is|was|on|in|at|of|to be)\b)|the rest(?: of the (?:chamber|council|members))?|
    our (?:other groups|rivals)|rivals?|the other (?:lot|two|three|four|five)|any(?:body|one) (?:outside|beyond)|
    further afield
  )
`;
/** What is done when something is told or passed on. */
export const hidden = oneLine`
  (?:
    mention\w*|tell\w*|told|shar(?:e|ed|ing)|show\w*|circulat\w+|pass(?:ed|ing)?|cop(?:y|ied|ying)|reveal\w*|
    discuss(?:ed|ing)|advertis\w+|let(?:ting)?|giv\w+|forward\w*|offer\w*|open|available|repeat\w*|sen[dt]\w*|invit\w+|
    inform(?:ed|ing)?|notif\w+|aware|know|hear|approached|extended|talk\w*|speak\w*|rais(?:e|ed|ing)|reach\w*|
    get(?:s|ting)? (?:to|out|round|back|about)|find\w* (?:out|its)|found (?:out|its)|learn\w*|leak\w*|
    com(?:e|es|ing) to the|spread\w*|travel\w*|broadcast|troubl\w*|bother\w*|burden\w*|sight
  )
`;

/** Others by whatever word, who are left out of it in whatever words. */
export const leftOut = new RegExp(
  [
    oneLine`
      \b${theRest}\b[^.;]{0,40}\b(?:not|never|nor|no|none|n['’]t)\b[^.;]{0,20}\b(?:${hidden}|seen|had|received|need)\b
    `,
    oneLine`
      \b(?:nobody|no one|no-one|none)
      \ (?:
        else|elsewhere|(?:in|from|of) (?:the other|another|any other) (?:groups?|sides?|part(?:y|ies))|
        outside (?:the|this|your) (?:\w+ )?group|beyond (?:the|this) (?:\w+ )?group
      )\b[^.;]{0,40}\b(?:
        (?:knows?|known|told|seen?|aware|heard|asked|offered|given|is to|need|will)\b|
        (?:had|has|have)(?=
          \ (?:yet )?
          (?:it|this|seen|had|been|a copy|one|heard|asked|sight|the (?:note|paper|briefing|figures|tables?|same|advice))
          \b|
          [.,;]|$
        )
      )
    `,
    oneLine`
      \b(?:no|not any) (?:offer|copy|copies|mention|word|notice|hint)\b[^.;]{0,40}\b(?:to|reach\w*|for|of it to)
      \ (?:any(?:body|one) else|the others|other groups|the other groups|any other group|elsewhere)\b
    `,
    oneLine`
      \b(?:for|to|with|between) (?:you|the (?:[A-Z]\w+ )?[Gg]roup|this group|your group)
      \ (?:alone|only|and (?:for |to )?(?:nobody|no one|none) else)\b
    `,
    oneLine`
      \b(?:in the family|between (?:ourselves|these (?:four )?walls))\b|\bgiv(?:en?|ing) the others the slip\b|
      \b(?:would|do|did|will) (?:not|never) (?:do|have done)(?: this| it| the same)? for the (?:rest|others)\b
    `,
    oneLine`
      \b(?:nobody|no one|no-one) (?:outside|beyond) (?:the|this|your) (?:\w+ )?group\b[^.;]{0,30}\b
      (?:hears?|learns?|learnt|finds? out|gets? wind)\b
    `,
    "\\bif (?:the )?other(?:s| groups?| members)? asks?\\b[^.;]{0,60}\\b(?:no|not|nothing|never|deny|refuse)\\b",
    `\\b(?:held|holding|hold) back from (?:telling|offering|showing|mentioning)\\b[^.;]{0,20}\\b${theRest}\\b`,
    oneLine`
      \b${theRest}\b[^.;]{0,30}\b(?:told|informed|notified|made aware|let know|learn|hear|advised)\b[^.;]{0,40}\b
      (?:if and when|as and when|only (?:if|when|once|where)|if|when|should|unless|until)
      \ (?:they|one|any|anybody|somebody|the question|it|and when they)\b[^.;]{0,20}\b
      (?:ask|enquir|inquir|come|hear|notic|find|rais|complain|press)\w*
    `,
    // Others asked for the same, and did not get it; or what they get is less.
    oneLine`
      \b(?:one (?:of them|other|group)|another(?: group)?|they|${theRest}|both|each|two (?:others|groups))
      \b[^.;]{0,30}\b(?:asked|wanted|requested|applied|wrote|enquired)\b[^.;]{0,40}\b
      (?:same|likewise|one too|it too|briefing|session)\b[^.;]{0,24}\b(?:
        (?:was|were|has been|have been) (?:\w+ )?
        (?:told|informed|advised|refused|declined|turned down|put off|fobbed|given to understand)|
        is (?:still )?waiting|are (?:still )?waiting
      )\b(?! (?:of|about|on) (?:it|the date|its))[^.;]{0,60}
      (?:$|[.;]|\b(?:full|no|not|cannot|unable|nobody|until|wait|busy|short|stretched)\b)
    `,
    oneLine`
      \b(?:${theRest}|the others)\b[^.;]{0,20}\b(?:given|get|gets|got|had|sent|shown|have|offered|receive|issued|handed)
      \b[^.;]{0,12} (?:the|a|an|only the|only a|only|just a) (?:much |rather )?(?:
        short|shorter|brief|briefer|bare|outline|summary|cut-down|edited|thin|thinner|trimmed|lesser|reduced|plain|
        plainer|public
      )(?:er)? (?:version|note|copy|paper|form|account|page|one|summary|edition)\b
    `,
    oneLine`
      \b(?:${theRest}|the others|the other (?:side|lot))\b[^.;]{0,20}\b
      (?:given|get|gets|got|had|sent|shown|have|offered)\b[^.;]{0,12} (?:a single|one|half a|a bare)
      \ (?:sheet|page|side|paragraph)\b
    `,
    oneLine`
      \b[Rr]equests? (?:from|by) [^.;]{2,40}\b(?:[Gg]roup|members?|side|party|benches)\b[^.;]{0,12} for
      \ (?:the same|a like|a similar|an? \w+|one)\b[^.;]{0,30}\b(?:was|were|has been|have been)
      \ (?:put off|refused|declined|turned down|parked|left|not (?:met|answered|granted))\b
    `,
    oneLine`
      \bif (?:the )?(?:[A-Z][\w'’-]+ ){1,3}Group (?:did|do|does|were|was|could) not (?:to )?
      (?:find out|get to|come to|hear|know|learn|(?:be )?told|(?:be )?shown)\b
    `,
    // This group has it first, or has more of it.
    oneLine`
      \b(?:first|early|earliest|advance|exclusive|sole|private) (?:sight|look|view|access|notice|copy|use|claim|call)
      \b[^.;]{0,40}\b(?:reserved|kept|given|saved|granted|set aside|held|offered|allowed) (?:back )?(?:for|to)
      \ (?:this|your) group\b
    `,
    oneLine`
      \b(?:fuller|longer|fullest|complete|franker|more (?:detailed|complete|candid)|unabridged|uncut)
      \ (?:version|note|paper|copy|set|edition|account|briefing|session)\b[^.;]{0,40}\b(?:for|to|with) (?:this|your)
      \ group\b|
      \b(?:version|note|paper|copy|set|edition|account) (?:for|sent to|given to) (?:${theRest}|
      the others?)\b[^.;]{0,12}\b
      (?:stops|ends|leaves out|omits|lacks|is (?:shorter|briefer|thinner)|has (?:no|fewer|less)|does not)\b
    `,
    oneLine`
      \b(?:the )?others? (?:groups? )?(?:have|has|had|were|was|are|is)(?: been| being)? (?:kept|left|held|shut)
      \ (?:wholly |well |carefully )?(?:in the dark|out of (?:it|this|the (?:loop|room|picture)))\b
    `,
    oneLine`
      \b(?:presentation|session|briefing|seminar|talk|tour|visit)\b[^.;]{0,40}\b(?:given|held|run|made|offered) once\b
      [^.;]{0,24}\b(?:not|never) (?:to )?be (?:repeated|given|run|held|offered)\b
    `,
    // They will learn of it when everybody does.
    oneLine`
      \b(?:
        (?:the |any )?(?:other|remaining) (?:two |three |four )?(?:groups?|parties|members|side|benches|lot)|
        the (?:others|rest)|our rivals|the opposition
      )\b[^.;]{0,20}\b(?:will|can|may|must|shall|would|could|are free to|have) (?:just |all |well |only |have |to )*
      (?:find|learn|hear|read|see|discover|get|wait|pick|catch|make do)\b[^.;]{0,50}\b(?:
        (?:like|with|along with|together with|same as|when|as)
        \ (?:(?:any|every)(?:body|one|\b one)(?: else)?|the (?:public|press|newspapers))\b|
        soon enough|in (?:their|its|good) own time|in good time|the usual way|
        (?:wait|make do)\b[^.;]{0,20}\b(?:for|until|till|with)\b
      )
    `,
    "\\boffer\\b[^.;]{0,70}\\b(?:(?:ends|stops) (?:there|here|with)|goes no further)\\b",
    oneLine`
      \b[Ii]f any(?:body|one) (?:asks|enquires|wonders|wants to know),?
      \ (?:this|it|the (?:meeting|session|note|briefing)|there) (?:was|is|never|did not|has not)\b
    `,
    oneLine`
      \b${theRest}\b[^.;]{0,30}\b(?:have|get|given|sent|receive|make do with|content with)\b[^.;]{0,6} (?:an? |the )?
      (?:summary|outline|digest|précis|bare facts|headlines?|single page)(?: only| alone| and no more|(?=[.,;]|$))
    `,
    oneLine`
      \bnothing (?:of the (?:kind|sort)|like it|similar|else) (?:has been|was|is being|is|will be)
      \ (?:prepared|offered|given|written|sent|done|arranged|shown)\b[^.;]{0,20}\b(?:for|to) (?:
        any(?:body|one) else(?=[.,;]| and\b|$)|any other (?:group|member|party)|the others\b|(?:the )?other groups|
        the rest(?=[.,;]|$)
      )
    `,
    oneLine`
      \bno (?:similar|such|other|equivalent|corresponding|like) (?:paper|note|briefing|session|offer|invitation|meeting)
      \b[^.;]{0,30}\b(?:for|to|by|with|of) (?:anyone|anybody|any other|the others|other groups|the other)\b
    `,
    oneLine`
      \b(?:[A-Z][\w'’-]+ ){1,3}[Gg]roup (?:also |has |had )?(?:asked|wanted|applied|wrote)\b[^.;]{0,20}\b
      (?:same|likewise|one too|it too)\b[^.;]{0,30}\b(?:
        (?:was|were|has been|have been) (?:told|informed|advised) (?:that|to wait|no)|
        (?:was|has been) (?:refused|declined|turned down|put off|fobbed)|is (?:still )?waiting
      )\b
    `,
    oneLine`
      \b(?:note|session|briefing|paper)\b[^.;]{0,30}\b(?:this|the|your) (?:[A-Z]\w+ )?[Gg]roup\b[^.;]{0,30}\b(?:will|is)
      \ not (?:to )?be (?:repeated|offered|given|run|held)\b
    `,
    oneLine`
      \b(?:stay|stays|keep|kept|left|leave|be|held) (?:it |this |the (?:meeting|session|note) )?(?:off|out of) the
      \ (?:shared |public |members['’] |common |council )?(?:calendar|diary|intranet|bulletin|log|register|forward plan)\b
    `,
    oneLine`
      \b(?:[Oo]ther|[Tt]he remaining) (?:groups|parties|members) (?:can|will|may|must) (?:all |just )?
      (?:read|find|learn|see) (?:about |out about |of )?(?:it|this)\b[^.;]{0,24}\b
      (?:agenda|papers|press|minutes|published|comes? out)\b
    `,
    // Whoever asks for the same will find that it cannot be had in time.
    oneLine`
      \b(?:[Ss]hould|[Ii]f|[Ww]hen|[Ww]ere|[Aa]nyone|[Aa]nybody)
      \ (?:${theRest}|the (?:[A-Z][\w'’-]+ ){1,3}Group|they|the others|anyone|anybody|else)\b[^.;]{0,20}\b
      (?:asks?|asked|wants?|requests?|enquires?|apply|applies|comes?|tries)\b[^.;]{0,90}\b(?:
        (?:diary|diaries|calendar|time|officers?|team|author|manager|director|nobody|room|slots?|hands)\b[^.;]{0,40}\b
        (?:full|fully|booked|busy|away|on leave|engaged|tied|spoken for|unable|run out|not be|not free)|
        no (?:time|slots?|officer|room|date|space)\b|nothing (?:free|left|before)|too late|(?:have|has) to wait|
        (?:will|can|must) wait|until after|not (?:be )?(?:until|before|possible)|put off|fobbed|short answer|
        answer (?:is|will be) no
      )
    `,
    // There is no call for them to know, or they are better kept from knowing.
    oneLine`
      \bno (?:call|need|reason|cause|point|occasion|necessity|earthly reason) (?:whatever |at all )?(?:for|why|that)
      \ (?:${theRest}|the others) (?:to |should |need |must )(?:
        hear|know|learn|see|find out|read|get wind|catch wind|discover|be (?:told|aware|informed|shown|brought in)
      )\b(?![^.;]*\b(?:twice|again|separate\w*|already|have had|has had|formal\w*)\b)
    `,
    oneLine`
      \b(?:better|best|happier|easier|simpler|as well|safer) (?:if|that|left so that|were)
      \ (?:${theRest}|the others)\b[^.;]{0,20}\b
      (?:none the wiser|in ignorance|in the dark|unaware|hear(?:d)? nothing|knew nothing|know nothing)\b|
      \b(?:${theRest}|the others)\b[^.;]{0,24}\b(?:none the wiser|in (?:blissful )?ignorance|kept guessing)\b|
      \bthe fewer (?:groups|members|people|who|outside|others)\b[^.;]{0,30}\b(?:know|hear|are told|see)\b
    `,
    // The same is not to be had anywhere else.
    oneLine`
      \bnot (?:to )?(?:offer|repeat|hold|give|run|arrange|mention)\b[^.;]{0,30}\b
      (?:same|session|briefing|note|paper|it|this|one)\b[^.;]{0,16}\b
      (?:elsewhere|more widely|any wider|to anybody|to anyone|again for)\b
    `,
  ].join("|"),
  "i",
);
