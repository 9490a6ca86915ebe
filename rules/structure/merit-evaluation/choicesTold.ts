import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Frame } from "../../neutrality/sentenceFrames.ts";

const bidder = oneLine`
  (?:
    firms?|compan(?:y|ies)|suppliers?|contractors?|consultants?|consultanc(?:y|ies)|agenc(?:y|ies)|operators?|
    providers?|bidders?|tenderers?|bids?|tenders?|applicants?|applications?|candidates?|clubs?|groups?|charit(?:y|ies)|
    trusts?|choirs?|societ(?:y|ies)|practices?|architects?|artists?|sculptors?|caterers?|builders?|traders?|tenants?|
    famil(?:y|ies)|schools?|projects?|schemes?|entries|entry|officers?|persons?|people|man|woman|systems?|software|
    products?
  )
`;

/** The choice and its ground in one sentence, in whatever order. */
export const choicesTold: readonly Frame<"unmeritorious" | "single" | "unmarked">[] = [
  {
    // Desert, sympathy and whose turn it was.
    message: "unmeritorious",
    severity: "info",
    pattern: regex.i`
      \b(?:
        (?:most |more |very |so |truly |a |an? )*(?:deserving|worthy)
        (?: (?:lot|cause|case|club|group|applicant|recipient|winner)s?)?|
        deserves? (?:
          it|the (?:work|job|grant|money|contract|award|support|help)|this|our (?:support|help|thanks)|some(?:thing)?|
          a (?:chance|turn|grant|share|reward|break)
        )|
        hard (?:year|luck|time)s?|bad luck|(?:whose|its|his|her|their|[a-z]['’]s|[A-Z]\w+['’]s) turn\b|
        turn to (?:have|win|be)|
        (?:would|will|might) (?:
          miss (?:it|this|the money|the grant|them|him|her)|feel the loss|
          (?:have )?(?:cause|mean|lead to|give) (?:upset|offence|ill[- ]feeling|disappointment|bad feeling|hurt)|upset|
          offend|be (?:upset|hurt|unkind|churlish|offended)
        )|
        (?:it )?(?:would|might) (?:be|have been|seem)
        \ (?:unkind|churlish|ungrateful|embarrassing|a pity|a shame|hard on)|
        asked (?:so )?nicely|(?:felt|feel) sorry for|out of (?:kindness|sympathy|pity|loyalty|goodwill)|
        in recognition of (?:its|their|his|her) (?:loyalty|long|years|patience|efforts?)|good cause|well[- ]loved|
        much[- ]loved|made (?:him|her|it|them)self\w* indispensable|keep (?:it|them|the \w+) (?:going|afloat|happy)|
        (?:waited|been patient|tried) (?:so )?(?:long|hard)
      )\b[^.;]{0,50}
    `,
    unless: regex.i`
      \b(?:if (?:it|they|the)|deserving? of (?:consideration|protection)|turn (?:to|left|right) (?:the|page)|site visit)
      \b
    `,
  },
  {
    // "Put forward those that seemed to have the best case": by what it looked like, and no mark.
    message: "unmarked",
    severity: "info",
    pattern: regex.i`
      \b(?:chose|picked(?: out)?|put forward|selected|recommended|shortlisted|took|backed|funded|kept|favoured)
      \ (?:(?:all )?(?:the (?:[a-z]+ )?${bidder}|the ones|those)|whichever(?: [a-z]+)?)
      (?: (?:that|which|who|whom|they|it|we|officers|the panel|members))? (?:
        (?:seemed|appeared|looked|felt|sounded|struck (?:them|us|it|the [a-z]+) as)\b
        (?! (?:at|for|into|back|before|in person|on the (?:list|register)))|
        (?:thought|felt|judged|considered|reckoned) (?:to be |to have )?(?:the )?
        (?:best|strongest|most|better|right|soundest|worthiest|good)
      )[^.;]{0,50}
    `,
    unless: regex.i`
      \b(?:option|route|design|site|tool|method|measure|consult\w+|respond\w+|residents|parents|scor\w+|criteri\w+)\b
    `,
  },
  {
    // Liking, feeling and what could not be said.
    message: "unmeritorious",
    severity: "info",
    pattern: regex.i`
      \b(?:
        (?:on|by|from|a matter of) (?:instinct|intuition|feel(?:ing)?|a hunch|gut\b[\w ]{0,12}|taste)|
        gut (?:feeling|reaction|instinct)|instinct(?:s|ively)?|hunch|chemistry|
        (?:the |a )?(?:right|good|best|natural|perfect|better) fit|
        (?:the )?(?:right|best|ideal) (?:person|man|woman|one|people|outfit) (?:for|got|to|was|has)|
        (?:felt|feel|seemed|looked) right|over (?:lunch|coffee|dinner|a drink|tea|breakfast)|
        (?:hard|difficult|impossible|not easy) to
        \ (?:put (?:into|in) words|say (?:why|what|how)|explain|define|pin down)|
        something about (?:it|her|him|them)|(?:stood|stands?) out(?! (?:of|against|for its|here|there|in))|shone|
        (?:easy|easier|pleasant|nice|a pleasure|a joy|comfortable|simpler) to (?:deal|work|get on|do business|talk)|
        (?:his|her|its|their|of) (?:\w+ )?(?:charm|personality)|
        made (?:a |such a )?(?:good|great|better|deep|strong|favourable|excellent|fine) impression|
        (?:was|were) (?:most |very |much |greatly |rather )?(?:impressed|taken|struck|won over|charmed) (?:by|with)|
        (?:very |so )?(?:handsome|glossy|attractive|smart|lavish|beautiful|splendid)
        \ (?:brochure|website|presentation|bid|document|folder|slides?|leaflet)|
        (?:on the (?:strength|look|evidence) of|because of|for) (?:\w+ ){0,4}?
        (?:brochure|website|handshake|sales pitch|reputation|slides|smile|accent|name)s?\b|
        (?:liked|loved|admired) (?:the|its|his|her|their|best|most|what)|enthusias\w+ (?:won|swung|told|carried)|
        we (?:all )?(?:liked|took to|warmed to)|
        (?:felt|thought|sensed) that (?:he|she|it|they|Mr|Mrs|Ms|the \w+) (?:\w+ )?(?:was|were|would be|is) (?:the )?
        (?:right|best|one|obvious|natural)
      )\b[^.;]{0,50}
    `,
    unless: regex.i`
      \b(?:conservation|heritage|impression of|visual|website (?:at|of the Council)|published on|is on the|instinct of)
      \b
    `,
  },
  {
    // Old acquaintance, custom and what others say.
    message: "unmeritorious",
    severity: "info",
    pattern: regex.i`
      \b(?:
        (?:has|have|had) (?:always|long|previously|often) (?:been )?
        (?:used|had|done|worked|supplied|dealt|turned|gone|known|got on|found|provided|held|received|funded)\b|
        (?:
          someone|somebody|a (?:firm|company|man|woman|person|consultant|contractor|builder)|people|one|whom|which|that
        ) (?:\w+ )?(?:we|officers|the (?:team|service|department|council|office)|it|he|she) (?:has |have |had )?
        (?:always |often |long |previously )?(?:used|knows?|knew|known|worked with|dealt with|trusts?|likes?)
        (?: before| well| already)?\b|
        (?:has|have|had) (?:had|held|received|run|done|supplied|enjoyed) (?:this|the|it|that)\b[^.;]{0,30}?\b
        (?:since|for (?:\w+ )?years|for as long|every year|without a break|from the start)|
        (?:as|like) (?:in (?:previous|past|earlier|other) years|last year|always|ever)\b|
        (?:contractor|supplier|operator|firm|company|he|she|it|they|who|which) (?:already )?(?:knows?|knew) (?:
          the (?:
            schools|area|site|sites|job|work|ropes|ground|town|patch|building|buildings|staff|people|children|routes|
            estate|system|service|business|place
          )|
          our|us\b|every|where everything|how we|what we
        )\b[^.;]{0,30}|
        (?:well known|no stranger|(?:already )?known) to
        \ (?:us|the (?:team|service|department|officers|council|panel|office|board|committee)|officers|members)\b|
        (?:speaks?|spoke|speak|spoken|thinks?|thought) (?:so |very )?(?:well|highly|warmly) of|
        (?:came|come|comes) (?:highly |warmly |well )?recommended|word of mouth|
        (?:the |a |our )?(?:neighbouring|next|adjoining|other|sister) (?:council|authority|district|county|borough)s?
        (?: (?:\w+ )?(?:has|have|had|uses?|used|speaks?|chose|bought|recommend\w*|swears?))|
        (?:everyone|everybody|most councils) (?:else )?(?:uses?|has|have|speaks?|swears?)\b|better the devil|
        safe pair of hands|tried and trusted|never let (?:us|the)
      )\b[^.;]{0,50}
    `,
    unless: regex.i`
      \b(?:
        known to (?:the police|be|have)|conservation|heritage|service users?|who use|
        knows? the (?:outcome|result|answer)|familiar with the (?:report|site|plan)|
        as usual,? (?:the|a) (?:audit|report)|cost of|since the (?:last|decision|report|start)
      )\b
    `,
  },
  {
    // Where they come from, whom they employ, who is behind them.
    message: "unmeritorious",
    severity: "info",
    pattern: regex.i`
      \b(?:
        (?:
          grew up|was (?:born|raised|brought up|educated)|born and bred|(?:is|are|was|were|being) (?:a )?natives?|
          (?:he|she|who|they|owner|whose \w+|director|all) (?:lives?|lived)|
          has (?:his|her|its|their) (?:home|roots|family)
        ) (?:in|of|here|locally|round here|nearby)|
        employs? (?:many|several|some|so many|a (?:good )?number|\w+)
        \ (?:of (?:our|the (?:town|district|borough|county))['’]?s?|local|residents|people from|people in)\b|
        (?:longest|strongest|closest|oldest|best|better|long|a) local
        \ (?:connection|ties|links|roots|pedigree|knowledge)|
        (?:is|are|was|were|being|as) (?:a |an |the )?(?:\w+ )?(?:local|home-grown|county|island|town|village|family)
        (?:[- ](?:based|run|owned))? (?:
          firm|company|business|man|woman|girl|boy|lad|family|people|one|outfit|concern|name|supplier|contractor|
          builder|charity
        )|
        (?:stay|stays|kept?|keeping|remain|remains|go|goes|going|spent|spend)
        \ (?:with (?:a |an )?(?:\w+ )?(?:in|within|from)|in|within|to (?:a |an )?(?:\w+ )?(?:in|from)) the
        \ (?:county|district|borough|town|city|area|island|family|valley)|
        the ear of|well[- ]connected|
        (?:is|are|was|were|being) (?:an? )?(?:old |good |close |personal |great )?friends? of|
        (?:is|being|was) (?:known to|close to|liked by|popular with|favoured by|backed by|supported by) (?:the )?
        (?:leader|members|councillors?|chair\w*|mayor|cabinet|director|ward)|
        (?:
          soundings (?:suggest|among|of|from|with)\w*|pressure from|
          at the (?:wish|suggestion|instance|insistence) of (?:the )?
          (?:leader|members?|councillors?|chair\w*|mayor|cabinet|portfolio|ward)|
          wishes of (?:the )?(?:leader|chair\w*|mayor|cabinet|portfolio|director)|
          to (?:please|oblige|humour|placate|mollify)|
          (?:the )?(?:leader|members|ward councillors?|chair\w*|mayor|cabinet member|portfolio holder)
          \ (?:wanted|wants|wished|asked for|pressed|insisted|was keen|were keen|favoured|had promised|promised)
        )\b
      )[^.;]{0,50}
    `,
    unless: regex.i`
      \b(?:
        social value|local plan|members? wanted to (?:know|see|hear)|foster\w*|tenants? who|allowance|tied to|
        members asked for (?:a|an|more|further)
      )\b
    `,
  },
  {
    // Haste, chance and the order of the queue.
    message: "unmeritorious",
    severity: "info",
    pattern: regex.i`
      \b(?:
        (?:in|with) (?:a|some|great|such a|the) (?:hurry|rush|haste)|
        (?:
          too (?:slow|long|much (?:trouble|work|bother))|
          to (?:save|avoid) (?:time|trouble|work|bother|delay|effort|the (?:cost|bother|trouble|delay|work))|
          (?:for|as a matter of) (?:convenience|speed|simplicity|ease|peace)|time (?:was|being|is) short|
          no time (?:to|for)|
          (?:would|was|were|is) (?:have been )?(?:quicker|simpler|easier|less trouble|more convenient)
        )\b|
        by (?:a )?(?:show of hands|drawing lots|the toss|acclamation|common consent|general agreement|the casting)|
        show of hands|(?:toss|flip|spin)(?:ed|ped)? (?:of )?(?:a |the )?coin|
        (?:drew|draw|drawn|drawing) (?:lots|straws|names)|out of (?:a|the) hat|(?:in )?alphabetical(?:ly)?|
        (?:in )?(?:the )?order (?:
          in which (?:[a-z]+ )?
          (?:forms?|applications?|bids?|claims?|they|requests?|applicants?|people|it|clubs|groups|firms)\b|
          of (?:arrival|asking|receipt)
        )|
        first[- ]come|
        first (?:to (?:ask|apply|ring|reply|answer|arrive|send|put)|past the post|in the queue|through the door)|
        until (?:it|the (?:money|fund|pot|budget)) (?:is|has|ran|runs) (?:gone|out|spent|exhausted)|
        while (?:it|stocks|the money) lasts?|
        (?:one|something|a little|a share|an equal share|the same sum)
        \ (?:each|for (?:everyone|everybody|each|all)|to each)|
        evenly (?:among|between|across)|
        (?:shared|spread|carved|divided) (?:out|up|around|round|about|equally|evenly) (?:among|between|so|to)
      )\b[^.;]{0,50}
    `,
    unless: regex.i`
      \b(?:
        voted|carried|motion|amendment|majority|third party|listed|names|election|ballot|random sample|audit sample|bus|
        waste|bins|cost (?:too|would)|takes? too long to (?:walk|answer)|as the rules|in line with
      )\b
    `,
  },
  {
    // A price that was passed over for nothing that is named.
    message: "unmeritorious",
    severity: "info",
    pattern: regex.i`
      \b(?:lowest|cheapest|best|higher[- ]scoring|highest[- ]scoring|second|top)(?:[- ]\w+)?
      \ (?:price|bid|tender|quotation|offer|bidder|tenderer|applicant|candidate|one)s?
      \ (?:was|were|is|are|has been|had been) (?:
        rejected|passed over|turned down|set aside|ignored|not (?:taken|chosen|preferred|pursued)|discounted|put aside|
        overlooked|dropped
      )\b(?![^.;]{0,60}\b(?:because|after|as|since|under|for failing|having failed|abnormally|on the ground)\b)
      [^.;]{0,40}
    `,
  },
  {
    // A method that was not made, not kept or not shown.
    message: "unmarked",
    severity: "info",
    pattern: regex.i`
      \b(?:
        no|nor any|without (?:any|a|an)?|nothing (?:like|resembling) an?|lacks? (?:any|an?)|
        there (?:is|was|are|were|being) no|neither
      ) ?(?:\w+ ){0,2}?(?:
        marking (?:scheme|frame|sheet)s?|scoring (?:scheme|sheet|system|matrix|method)s?|score ?sheets?|criteri(?:a|on)|
        weightings?|scores?|marks|matrix|evaluation (?:model|report|sheet|form|record)?|interview notes|notes|records?|
        minutes|appendix|pass mark|specification|assessment (?:form|sheet|record)|reasons?|benchmark|yardstick|rubric|
        moderation|interviews?|points system
      )\b[^.;]{0,40}?\b(?:
        was|were|is|are|has been|have been|had been|exists?|survives?|showing|shows?|setting out|to show|
        of (?:how|what|why|the)|for (?:the|how)|on (?:how|which|file)|behind|used|kept|taken|agreed|drawn|set|written|
        published|given|made|held|applied|needed
      )\b[^.;]{0,50}|
      \b(?:
        criteria|weightings?|scor(?:es?|ing)|marks|marking|matrix|notes|interview notes|score ?sheets?|reasons|
        rankings?|evaluation|method|assessments?|forms?|the waiver(?: form)?|waiver
      ) (?:[^.;,]{0,30} )?(?:
        (?:was|were|is|are|has been|have been|had been) (?:not|never) (?:\w+ )?(?:
          kept|set|set out|written|recorded|given|agreed|published|shown|used|applied|drawn up|taken|made|retained|
          available|disclosed|reported|needed|thought|signed|sought|obtained
        )|
        (?:was|were|is|are|has been|have been|had been) (?:\w+ )?(?:
          mislaid|lost|destroyed|thrown away|put (?:to one side|aside|away)|set (?:aside|to one side)|
          left (?:aside|out|open|unsigned|blank|to)|shredded|discarded|disregarded|ignored|overlooked|forgotten|
          dispensed with|missing|abandoned|done without|settled (?:afterwards|later|once|after|when)|
          fixed (?:afterwards|later|once|after|when)|agreed (?:afterwards|later|once|after|when)|
          chosen (?:afterwards|once|after)|set (?:afterwards|once|after|later)|decided (?:afterwards|once|after|when)|
          changed (?:afterwards|once|after|when)|adjusted (?:once|after|to)|
          written (?:afterwards|once|after|up afterwards)|added (?:afterwards|once|after|later)|
          drawn up (?:afterwards|once|after|later)
        )|
        will be (?:
          devised|written|drawn up|agreed|settled|set|published|added|worked out|made up|decided|supplied|drafted|
          completed
        ) (?:in time|later|afterwards|after|once|when|in due course|for the|before the audit|by)|
        were? (?:in|kept in) (?:the )?(?:heads?|minds?) of
      )\b[^.;]{0,60}
    `,
    unless: regex.i`
      \b(?:
        no (?:evidence|record) of (?:contamination|flood)|exempt appendix|
        will be (?:agreed|published|set) (?:before|with the invitation)|bids will be|will be invited|consultation|
        minutes of the (?:last|previous)|no reasons? (?:to|why|was|were)|not published because|exempt|
        not for publication|no minutes|planning|equality|accounts|register|pupils?|school|without notes|habitat|noise|
        Ofsted|risk scores?|inspection|performance
      )\b
    `,
  },
  {
    // How it was done is left to be guessed.
    message: "unmarked",
    severity: "info",
    pattern: regex`
      \b(?:
        [Hh]ow|[Ww]hy|[Oo]n what (?:ground|basis|footing|evidence)|[Bb]y what (?:means|measure|yardstick|standard)|
        [Ww]hat (?:made|led|decided|tipped|persuaded|they were|it was|the \w+ were|the \w+ was)|[Ww]hich criteria
      )\b[^.;]{3,90}?\b(?:
        chosen|choose|chose|picked|selected|selection|preferred|decided|judged|ranked|scored|won|compared|arrived at|
        reached|awarded|funded|successful|marked|assessed|weighed|top|against|winner
      )\b[^.;]{0,60}? (?:is|are|was|were|has|have|cannot|can|does|do|did)
      \ (?:not|never|nowhere|no longer|hard|difficult|unclear|unrecorded|left|now|only|be (?:said|known|told|shown))
      \b[^.;]{0,50}|
      \b(?:used|using|relied on|drew on|trusted(?: to)?|exercised|applied|brought to bear|on the strength of)
      \ (?:their|his|her|its|our) (?:own |long |collective |professional |many years of )*
      (?:experience|judgement|discretion|common sense|instincts?|knowledge|good sense)\b[^.;]{0,40}|
      \b(?:in accordance with|following|in line with|according to|by way of)
      \ (?:good|best|normal|usual|standard|established|accepted) (?:practice|custom|form|procedures?|methods?)
      \b[^.;]{0,40}|
      \bin the (?:usual|normal|ordinary|customary|time-honoured) (?:way|manner|fashion|course)\b[^.;]{0,40}
    `,
    unless: regex.i`
      \b(?:
        budget|accounts|audit\w*|minutes|call-in|meeting|elections?|planning|permission|consult\w*|treasury|appendix|
        table \d|paragraph|option|site|members asked|notice|published in
      )\b
    `,
  },
  {
    // Talk, and then a choice.
    message: "unmarked",
    severity: "info",
    pattern: regex.i`
      \b(?:
        bids?|tenders?|applications?|candidates?|proposals|submissions|entries|websites?|quotations|brochures|forms|
        letters|panel|board|assessors|adjudicators|officers|committee
      )\b[^.;]{0,90}?\b(?:
        (?:were|was) (?:
          read|looked at|looked over|glanced at|discussed|talked (?:over|about|through)|passed round|chatted about|
          leafed through|mulled over
        )|
        looked at|talked (?:about|over|through)|read (?:them|the \w+)|chatted|mulled|leafed|debated|
        (?:after|following) (?:a |some |much |long |lively |brief |full )*
        (?:discussion|debate|talk|conversation|chat|deliberation)
      )\b[^.;]{0,90}?\b(?:
        cho(?:ice|se|sen)|pick(?:ed)?|settled|plumped|decided|prefer\w*|same one|gave|given|won|went|appoint\w+|
        award\w*|agreed|favour\w*
      )\b[^.;]{0,50}|
      \b(?:[Aa]fter|[Ff]ollowing) (?:a |some |much |long |lively |brief |full |good )*
      (?:discussion|debate|talk|conversation|chat|deliberation|lunch)s?\b[^.;]{0,60}?\b(?:
        gave|chose|picked|settled|plumped|preferred|awarded|appointed|offered|selected|
        the (?:prize|award|contract|grant|plot|post|job)
      )\b[^.;]{0,60}|
      \b(?:quality|price|cost|experience|value|need)\b[^.;]{0,20}\bcounted for
      \ (?:something|a good deal|a lot|much|little|more|less)\b[^.;]{0,60}
    `,
    unless: /\b(?:amendment|motion|seconded|voted|minutes|budget|scrutiny|call-in|petition|resolved)\b/i,
  },
  {
    // One supplier, and nobody else asked.
    message: "single",
    severity: "info",
    pattern: regex.i`
      \b(?:
        (?:only |just )?(?:one|a single|the same) ${bidder} (?:was|has been|had been|is|is to be|will be) (?:\w+ )?(?:
          approached|asked|contacted|rung|telephoned|spoken to|invited|seen|interviewed|considered|looked at|sounded|
          e-?mailed
        )|
        (?:
          rang|telephoned|phoned|rung|called|e-?mailed|went (?:straight |back )?to|gone (?:straight |back )to|
          turned (?:again |straight |back )?to|went with|stayed with|stay with|stick with|stuck with|approached
        ) (?:
          someone|somebody|a ${bidder}|the (?:same|existing|present|previous|usual) ${bidder}|an old|one ${bidder}|
          our usual|the people
        )|
        without (?:\w+ )?(?:
          advert\w*|competition|tender\w*|quotations?|going out|asking (?:any|others?|around|anybody|for)|
          an? (?:interview|competition|advertisement|tender)|interview\w*|inviting (?:bids|tenders|others?|any)|
          looking (?:elsewhere|further)|testing the market|a contest
        )|
        (?:no|little|not much|hardly any) (?:point|sense|use|purpose|need|call|reason) (?:in|for|to) (?:
          going|go|asking|ask|advertis\w+|tender\w*|invit\w+|competition|a competition|looking|look|seeking|seek|
          re-?tender\w*|repeating|test\w*|an? (?:tender|contest|interview)
        )|
        (?:rules?|requirements?|process|business|procedures?|exercise) (?:on|for|of)
        \ (?:competition|tendering|procurement|advertis\w+|quotations)[^.;]{0,30} (?:being |was |were |is |are )?(?:\w+ )?
        (?:considered |thought |felt |seen as |found )?
        (?:too|unnecess|slow|cumbersome|burdensome|unsuit|waived|not (?:followed|applied|used|thought))\w*|
        (?:not|never) (?:been )?
        (?:advertised|tendered|put out to (?:tender|competition)|competed|re-?tendered|exposed to competition)|
        (?:order|work|contract|job|spend|purchase|package|requirement)s?
        \ (?:was|were|has been|have been|is to be|will be) (?:split|divided|broken|cut|carved|parcelled) (?:up |down )?
        (?:into|so|in|among|between)|
        (?:extended|renewed|rolled (?:over|on)|continued|carried on|prolonged) (?:\w+ ){0,3}?(?:
          a (?:third|fourth|fifth|further|second) time|by (?:letter|e-?mail|telephone|exchange of|word of mouth)|
          yet again|once more|year after year|informally|on a handshake
        )
      )\b[^.;]{0,60}
    `,
    unless: regex.i`
      \b(?:
        look again|consult\w*|sole (?:supplier|manufacturer)|only (?:the )?(?:manufacturer|supplier|one)|patent|
        election|vacanc|scrutiny|planning application|approached for comment|listed|land registry|below £|
        allows? (?:two|one|an)|no need (?:for|to) (?:go|a) (?:referend|public)
      )\b
    `,
  },
  {
    // A label, and nothing that can be checked.
    message: "unmarked",
    severity: "info",
    pattern: regex.i`
      ^(?:[\d.]+ )?(?:
        scores?|marks|criteria|weightings?|evaluation|ranking|reasons? (?:for (?:award|choice|selection|preference))|
        basis of (?:award|choice|selection)|assessment|moderation|waiver
      ): ?(?:
        see (?:file|the file|officer)|n\/?a|none|not (?:recorded|kept|applicable|available|used|needed|required)|
        to (?:follow|be \w+)|tbc|tba|pending|(?:they|it|he|she|we|local|good|nice|known|usual|as (?:last|before)|best)\b
      )[^.;]{0,70}\.?$
    `,
  },
];
