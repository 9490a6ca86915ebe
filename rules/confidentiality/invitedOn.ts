import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Span } from "../../core/report/span.ts";
import { looselyHandled } from "./looseHandling.ts";

/** Whoever is no recipient of a briefing. */
const outsiders = oneLine`
  (?:
    any(?:one|body|where)|people|residents?|neighbours|friends|families|relatives|constituents|supporters|volunteers|
    activists|canvassers|helpers|traders|tenants|whoever|whomever|every(?:one|body)|others|
    the (?:
      branch|party|press|papers|media|local paper|doorstep|constituency|
      [a-z]+['’]? (?:forum|association|society|club|group|committee)
    )|
    your (?:branch|party|constituents|neighbours|friends|residents|ward|supporters|newsletter)
  )
`;
/** Whoever prints or sends out news; the council's own press office does neither. */
const media = oneLine`
  (?:
    (?:local |county |evening |weekly |community )?(?:
      press|papers?|newspapers?|media|radio(?: stations?)?|television|TV|news ?(?:desk|room|site|paper)s?|broadcasters?|
      reporters?|journalists?|editors?|bloggers?|stations?
    )\b(?! (?:offic\w+|team|unit|release|desk|operator|manager|master))|
    (?:[A-Z]\w+ )?(?:
      Echo|Gazette|Herald|Courier|Post|Advertiser|Mail|Times|News|Argus|Chronicle|Journal|Star|Observer|Mercury|
      Telegraph|BBC|Radio [A-Z]\w+
    )\b
  )
`;
const news = oneLine`
  (?:
    it|this|these|them|all of it|the (?:figures|note|table|paper|briefing|story|facts|gist|sums)|
    (?:a |the |spare )?(?:cop(?:y|ies)|sight)(?: of (?:it|this|the [a-z]+))?
  )
`;
/** Readers are told that they may. */
const leave = oneLine`
  (?:
    \b(?:
      [Bb]y all means|[Pp]lease(?: do)?|[Ff]eel free to|[Ff]ree to|[Ww]elcome to|
      (?:[Yy]ou|[Mm]embers|[Cc]olleagues|[Tt]he group) (?:may|might|could|can)(?: well| always| (?:like|wish|want) to)?
    )|
    (?:(?<=[.;,] )|^|^[\d.]+ )(?:[Ss]o |[Aa]nd )?[Dd]o
  )
`;
const papers = oneLine`
  (?:
    it|this|these|them|its (?:going|being (?:shown|passed|sent|given|copied|shared))|
    (?:a |the |spare |extra |any |some |of )*(?:cop(?:y|ies)|paper|note|briefing|table|figures|sheets?|pages?|contents)
  )
`;
const hands = oneLine`
  (?:
    hand(?:ing)?|giv(?:e|ing)|show(?:ing)?|pass(?:ing)?|send(?:ing)?|leav(?:e|ing)|shar(?:e|ing)|forward(?:ing)?|
    distribut(?:e|ing)|circulat(?:e|ing)|tak(?:e|ing)|let(?:ting)?|post(?:ing)?|run(?:ning)? off
  )
`;
const sends = oneLine`
  (?:
    hand(?: (?:out|on|round))?|give(?: out)?|show|pass(?: (?:on|round))?|send(?: (?:out|on|round))?|leave|share|forward|
    distribute|circulate|take|post|print(?: off)?|run off|make|copy
  )
`;
const may = oneLine`
  (?:
    may (?:like|wish|want|care)(?: to)?|might (?:like|wish|want|care)(?: to)?|
    (?:is|are) (?:quite |very )?(?:free|welcome|at liberty)(?: to)?|can (?:by all means|safely|freely|always)|
    may (?:by all means|freely|safely|well)|should feel free(?: to)?|need not hesitate(?: to)?|by all means
  )
`;

/** Where the words of a briefing would be in front of others. */
const abroad = oneLine`
  (?:
    (?:your|the|a|any|their|some) (?:own )?(?:[a-z'’-]+ ){0,3}?(?:
      pages?|blog|newsletters?|leaflets?|website|web site|web ?page|social media|posts?|feed|column|noticeboard|
      meetings?|surger(?:y|ies)|doorsteps?|hustings|press|papers?|clubs?|associations?|forum|society|groups?|committee|
      branch|party|neighbours|residents|constituents|parents|traders|tenants|members|supporters|friends
    )|
    Facebook|anyone|anybody|people|others|whoever
  )
`;
/** Nothing in the rest of the sentence makes it wait for somebody's leave. */
const boundNobody = oneLine`
  (?![^.;]*\b(?:only|consent|permission|agreement|approval|leave|once|after|until|unless|before)\b)[^.;]{0,60}
`;
const inviting: readonly RegExp[] = [
  // "As to who sees it, use your own judgement", "a friendly ear at the Echo would do no harm".
  regex`
    \b(?:[Aa]s (?:to|for)|[Oo]n|[Aa]bout|[Oo]ver|[Ww]hen it comes to) (?:the question of )?who(?: else)?
    \ (?:sees?|reads?|gets?|has|is (?:shown|given|sent)|may (?:see|read|have))
    \ (?:it|this|them|these|(?:this|the) (?:note|paper|briefing|table))\b[^.;]{0,12}? (?:
      (?:use|exercise|follow) your (?:own )?
      (?:loaf|head|heads|judgement|discretion|nous|common sense|good sense|noddle|imagination)|
      (?:it is|that is|this is)(?: entirely| quite)? (?:up to|for|left to) you|please yourself|suit yourself|
      (?:we|officers|I) (?:are|am|shall be) not (?:fussed|fussy|particular|counting)
    )\b[^.;]{0,60}
  `,
  regex`
    \b(?:[Aa]|[Tt]he|[Aa]ny) (?:friendly|sympathetic|tame|kindly|willing|helpful)
    \ (?:face|ear|eye|journalist|reporter|editor|soul|contact|pen|correspondent)s? (?:at|on|in) (?:the|a)
    \ (?:[A-Za-z]+ ){0,2}?(?:
      papers?|press|newspapers?|media|newsroom|radio|BBC|Echo|Gazette|Herald|Courier|Post|Advertiser|Mail|Times|News|
      Argus|Chronicle|Journal|Star|Observer|Mercury|Telegraph
    )['’"”]? (?:
      (?:is|are|would be|might be) (?:no (?:bad|ill) thing|welcome|all to the good|worth (?:a|having|telling|showing))|
      (?:would|will|might|can|could) (?:do no harm|be useful|help|not hurt|come in handy)
    )\b[^.;]{0,40}
  `,
  // "There is no need to be precious about who sees it."
  regex.i`
    \b(?:
      no (?:need|call|reason|cause) (?:for anybody |for you )?to (?:be (?:\w+ )?)?(?:
        precious|coy|shy|secretive|guarded|careful|fussy|particular|discreet|cagey|buttoned up|keep (?:it|this)|guard|
        hide|lock|worry
      )|
      (?:it|this) (?:is|need not be) no (?:great |state )?secret|
      need not be (?:precious|coy|shy|secretive|guarded|careful|fussy|particular|discreet|kept)
    )\b[^.;]{0,50}\b(?:it|this|note|paper|briefing|sees?|reads?|seen|read|copies|shown)\b[^.;]{0,30}
  `,
  // "There is no need to keep this to yourself."
  regex.i`
    \b(?:no (?:need|call|reason|cause)|(?:need|do|should) not (?:feel (?:bound|obliged) )?|(?:need|do)n[’']t)
    \ (?:for (?:anybody|anyone|you|members) )?to keep
    \ (?:it|this|these|them|any of (?:it|this)|the (?:note|paper|briefing|contents|figures|table))
    \ (?:to your(?:self|selves)|quiet|secret|private|close|dark|under your hats?|in the (?:drawer|room))\b[^.]{0,80}
  `,
  // "Nothing in this note need stay in the room", "this does not have to be kept to yourselves".
  regex.i`
    \b(?:
      (?:nothing|none|no part)(?: (?:that is |which is )?(?:in|of|about) (?:it|this|these|the [a-z]+|here)(?: [a-z]+)?|
      \ here)?
      \ (?:needs?|has|ha[ds]|must|is)|
      (?:it|this|these|(?:this|the) (?:note|paper|briefing|table)|what (?:is here|follows)|members|you)
      \ (?:need|(?:does|do|need|has|have) not (?:need|have|feel bound)?|is not)
    )
    (?: (?:to|not|be|been|feel bound|always)){0,3} (?:stay|remain|keep|kept|held|treated|confined)
    (?: it| this| them)?(?: [a-z]+ly| all)? (?:
      (?:in|within|inside|to|between|behind)
      \ (?:(?:the|this|these|those) (?:four )?(?:room|walls|doors|group|meeting)|your(?:self|selves)|themselves|
      ourselves)|
      as (?:private|secret|confidential)|in confidence|private|secret|confidential|quiet|dark|close
    )\b[^.]{0,60}
  `,
  // Leave to read it out, print it or use it in front of others.
  regex.i`
    \b(?:
      feel free to|free to|welcome to|happy for you to|by all means|at liberty to|no harm in your|please|
      may (?:also )?(?:like|wish) to
    ) (?:
      put(?:ting)?|read(?:ing)?|quot(?:e|ing)|print(?:ing)?|us(?:e|ing)|tak(?:e|ing)|post(?:ing)?|copy(?:ing)?|
      lift(?:ing)?|paste|pasting|reproduc(?:e|ing)|let(?:ting)?
    ) (?:any of |some of |all of |most of |the whole of )?
    (?:this|it|them|these|the (?:figures|note|table|paper|briefing|text|words|facts|answers)|${abroad})\b[^.;]{0,60}?\b
    (?:on|in|into|at|to|out|from|have|see|read|with) ${abroad}\b
  `,
  // "Do feel free to lift the figures in section 2 for the newsletter."
  regex.i`
    \b(?:feel free to|free to|welcome to|happy for you to|by all means|at liberty to|no harm in your) (?:
      lift(?:ing)?|us(?:e|ing)|quot(?:e|ing)|tak(?:e|ing)|borrow(?:ing)?|copy(?:ing)?|paste|pasting|
      reproduc(?:e|ing)|draw(?:ing)? on|help(?:ing)? yourselves to|plunder(?:ing)?|mine|mining
    ) (?:any of |some of |all of |most of |whatever you like from )?
    (?:this|it|them|these|the [a-z]+|anything|whatever|paragraphs?|section|table)\b[^.;]{0,40}?
    \ (?:for|in) (?:the|your|a|any|their|our|its) (?:[a-z'’-]+ ){0,2}?
    (?:newsletters?|leaflets?|press releases?|Focus|In Touch|blog|column|web ?site|page|posts?|letters?|flyers?|
    mailings?|bulletins?|campaign|literature|speech(?:es)?|social media)\b
  `,
  regex`
    \b(?:[Dd]o|[Bb]y all means|[Pp]lease) let (?:${abroad}|the [a-z]+ in your [a-z ]{2,12}) (?:have|see|read|look at)
    \ (?:it|this|them|a copy|their|the|any|some)\b[^.;]{0,40}
  `,
  // "Do give the radio the table", "members might slip the figures to the Echo".
  regex`
    ${leave} (?:let|give|send|show|tell|slip|hand|pass|offer|ring|brief) (?:to )?(?:the |a |your |any |our )?
    (?:[a-z]+ )?
    ${media} (?:have |see |about |know |with )?${news}\b[^.;]{0,60}
  `,
  regex`
    ${leave} (?:give|send|show|slip|hand|pass|offer|read|take|drop|leak) ${news}(?: on| out| over)? (?:to|with|at|past)
    \ (?:the |a |your |any )?(?:[a-z]+ )?${media}[^.;]{0,60}
  `,
  // "The Echo is welcome to the figures", "the figures are yours to give to the press".
  regex`
    \b(?:[Tt]he |[Aa]ny |[Yy]our )(?:[a-z]+ )?${media} (?:(?:is|are|would be) (?:quite |very )?(?:welcome|free) to|
    may|can)
    \ (?:have |see |use |print |quote |run )?(?:it|this|these|them|the (?:figures|note|table|paper|briefing|facts))\b
    (?! (?:once|when|after|from|on \d|at the)\b)[^.;]{0,40}
  `,
  regex`
    \b(?:[Tt]he (?:figures|note|table|paper|briefing|facts)|[Ii]t|[Tt]hese|[Tt]his) (?:is|are) yours to
    \ (?:use|give|pass|show|hand|quote|share|do)\b[^.;]{0,50}
  `,
  regex`
    \b(?:[Aa] )(?:quiet |friendly )?(?:word|chat|call) (?:with|to) (?:the |a |your )?
    (?:[a-z]+ (?:of|at) (?:the )?)?${media}
    [^.;]{0,40} (?:would|will|might|can|could) (?:do no harm|be no (?:bad|ill) thing|not (?:hurt|come amiss)|help)\b
  `,
  regex`
    \b[Nn]othing (?:stops|prevents|to stop|to prevent) (?:you|members|colleagues|anyone)(?: from)?
    \ (?:giv|send|show|tell|hand|pass|ring|brief|offer|talk)\w+ (?:to )?(?:the |a |your )?(?:[a-z]+ )?${media}\b
    [^.;]{0,60}
  `,
  regex`
    \b(?:
      it|this|[Tt]his (?:note|paper|briefing)|[Tt]he (?:note|paper|briefing|table|figures|text)|[Mm]uch of (?:it|this)|
      [Mm]ost of (?:it|this)|[Aa]ny of (?:it|this)|[Aa]ll of (?:it|this)
    ) (?:can|may|could) (?:all |safely |freely |well )?
    (?:go|be (?:copied|clipped|used|quoted|lifted|printed|read out|cut|pasted|handed round|shown))\b[^.;]{0,30}?(?:
      (?:\b(?:in|into|on|at|to) ${abroad})|
      \b(?:as|wherever|however|whenever) (?:you|members) (?:wish|like|please|see fit|choose|want)
    )\b
  `,
  regex.i`
    \b(?:nobody|no one|no-one|we|officers|I|the \w+)
    \ (?:(?:will|would|shall|do|does) (?:not )?|(?:wo|do|does|would)n[’']t )?mind (?:if|it|who)\b[^.;]{0,40}\b
    (?:cop(?:y|ies)|shar\w+|pass\w*|finds?|found|goes|went|reach\w*|sees?|seen|shown|reads?)\b[^.;]{0,60}|
    \b(?:a cop(?:y|ies)|the note|this) (?:to |might |may |could )?(?:finds?|found|makes?|made) (?:its|their) way
    \ (?:to|into)\b[^.;]{0,60}|
    \b(?:feel free to|happy for you to|please do|do|you (?:may|can|are welcome to)|no objection to you)
    \ (?:share|shar(?:e|ing)|pass(?:ing)?|circulat(?:e|ing)|forward(?:ing)?|copy(?:ing)?|distribute|use)
    \ (?:it|this|the|them|these)\b[^.;]{0,60}|
    \bfeel free to (?:share|forward|circulate)\b|\bpass it (?:on|round)\b(?! without)|
    \b(?:share|circulate) (?:it |this )?(?:freely|widely|as widely)\b
  `,
  // "Send it on to anyone who might want it", with no word of leave.
  regex`
    (?:(?<=[.;:] )|^|^[\d.]+ )(?:Hand|Give|Show|Pass|Send|Share|Forward|Circulate|Copy|Distribute)
    \ (?:it|this|these|them|(?:the|this) (?:note|paper|briefing|table|figures))(?: (?:on|out|round|along))?
    \ (?:to|with|among) (?:your |any |all )?${outsiders}\b(?! (?:office|team|desk)\b)${boundNobody}
  `,
  // "This note may be seen by anybody at all", "the paper can go to whoever asks".
  regex`
    \b(?:
      [Ii]t|[Tt]his|[Tt]hese|(?:[Tt]he|[Tt]his) (?:note|paper|briefing|table|figures)|[Cc]opies|[Aa] copy
    ) (?:can|may|could|might|is free to)
    \ (?:quite |freely |safely |well |also )?(?:
      (?:go|be (?:shown|passed|given|sent|handed|lent))
      (?: (?:on|out|round|along))? (?:to|with|among)|
      be (?:seen|read|used|had|kept) by
    ) (?:your |any |all )?${outsiders}\b(?! (?:office|team|desk)\b)${boundNobody}
  `,
  // Readers are free to hand it to somebody who is no reader.
  new RegExp(`\\b${may} (?:to )?${hands} (?:${papers}|${outsiders})\\b[^.;]{0,40}\\b${outsiders}\\b[^.;]{0,40}`, "i"),
  new RegExp(`\\b${may} (?:to )?${hands} ${outsiders} (?:see |have |read )?${papers}\\b[^.;]{0,40}`, "i"),
  // "Do run off copies for helpers", "Please hand this to anybody who asks".
  regex.i`
    (?:\b(?:so|and|please|then|but),? do|^(?:[\d.]+ )?do|\bplease(?: do)?) (?:feel free to )?${sends}
    \ ${papers}\b[^.;,]{0,20}? (?:for|to|among|amongst|round|with|at|into the hands of) (?:the |your |any |all )?
    ${outsiders}\b[^.;]{0,60}
  `,
  // Nothing is held against its going further.
  regex.i`
    \b(?:
      no (?:objection|harm|difficulty|reason why|reason not)|nothing (?:wrong|to stop|against|to prevent)|no bar|
      quite all right|perfectly in order
    )\b[^.;]{0,20}?\b(?:to|in|with|why|for|about)\b[^.;]{0,20}?\b${papers}\b[^.;]{0,40}?\b
    (?:to|with|by|among|on to|into the hands of) (?:the |your |an? )?${outsiders}\b[^.;]{0,40}
  `,
];

/** Where a text invites its readers to pass it on; loosely where that is no fault of what is public. */
export function invitation(text: string): (Span & { readonly loose: boolean }) | undefined {
  for (const [patterns, loose] of [
    [inviting, false],
    [looselyHandled, true],
  ] as const)
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      if (match && !isForbidden(text.slice(0, match.index)))
        return { start: match.index, end: match.index + match[0].length, loose };
    }
  return undefined;
}

/**
 * "Do not pass it on", "please do not copy it, quote from it or pass it on": a ban reaches the last of what it bans.
 */
const isForbidden = (before: string): boolean =>
  /\b(?:not|never)\b[^.;]{0,12}$|\bnor\b[^.;]{0,40}$/i.test(before) ||
  regex.i`
    \b
    (?:not|never|nor|without|cannot|refrain from|avoid|forbidden to|no one (?:may|should)|nobody (?:may|should)|neither)
    \b(?! (?:hesitate|worry|feel|be (?:shy|afraid)))[^.;:]{2,120}\b(?:or|nor|and|either|then)
    (?: (?:to|in turn|otherwise|even))?,? ?$
  `.test(before);
