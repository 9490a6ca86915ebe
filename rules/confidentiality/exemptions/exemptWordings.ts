import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { alone } from "../spokenOfHere.ts";
import { heldBack, unready } from "./heldBackPapers.ts";

const thing = oneLine`
  (?:
    reports?|appendi(?:x|ces)(?: [A-Z\d]{1,2}\b)?(?:(?:,| and| to) [A-Z\d]{1,2}\b){0,4}|
    annex(?:es)?(?: [A-Z\d]{1,2}\b)?(?: and [A-Z\d]{1,2}\b)?|papers?|documents?|items?|briefings?(?: notes?| papers?)?|
    (?:this|the|these) notes?|records?|enclosures?(?: [A-Z\d]{1,2}\b)?|attachments?(?: [A-Z\d]{1,2}\b)?|
    schedules?(?: [A-Z\d]{1,2}\b)?|minutes?|valuations?|business case|advice|section(?: [\d.]{1,5})?|
    table(?: \d{1,2}\b)?|evaluation|information|material|details?|figures|bids?|scores|contents|supplement|addendum
  )
`;
const being = "(?:is|are|was|were|be|being|been|remains?|stays?|must be|should be|will be|has been|have been|to be|as)";
const publicBody = oneLine`
  (?:the )?(?:
    press|public${alone}|media|newspapers|website|web site|internet|public domain|public agenda|public papers|
    public pack|published pack
  )
`;

/**
 * What goes on behind "private" where papers are: the sentence, or a word for a paper. Before another noun it says of
 * what kind a thing is, as in "rights of light are private matters".
 */
const ofPapers = oneLine`
  (?:
    and|or|nor|but|because|as|since|for|under|in|on|at|until|till|pending|while|when|where|so|if|unless|owing|due|with|
    within|only|during|throughout|pursuant|after|before|that|which|who|rather|too|also|now|today|just|simply|not|
    information|material|reports?|papers?|items?|documents?|appendi\w+|annex\w*|briefings?|minutes|notes?|records?|
    business|session|part|papers|advice|correspondence|agenda
  )
`;

/** What is no meeting and no room for one: people leave a beach too. */
const otherPlace =
  "(?:the|a|an|their|its) (?!(?:[a-z]+ )?(?:meeting|room|chamber|hall|gallery|proceedings|session|hearing|item)\\b)";

/** A passage of this very paper that was taken out of it: "the table that stood here is kept for the closed papers". */
export const takenOut = regex.i`
  \b(?:paragraphs?|passages?|sections?|sentences?|tables?|pages?|figures?|sums?|names?|lines?|details?|words)
  \ (?:(?:that|which) )?(?:
    (?:once |first )?
    (?:stood|was|were|appeared|belongs?|came|used to (?:stand|be)|should (?:stand|be)|would (?:stand|be))
  \ )?(?:here|at this (?:point|place))\b[^.;]{0,50}? (?:is|are|has|have|was|were|must)\b[^.;]{0,30}?\b(?:
    private|exempt|confidential|restricted|held (?:back|over)|kept (?:back|out|for)|withheld|taken out|removed|moved|
    set aside|lifted out
  )\b[^.;]{0,30}? (?:
    (?:for|to|on|in|into|with) (?:the |a )?(?:private|closed|exempt|restricted|confidential|pink)
    \ (?:side|part|half|section|session|papers?|pages?|agenda|pack|end)\b|
    (?:from|out of) (?:the )?(?:public|press|open)\b
  )
`;

/** Each is tried on a sentence; the first that is found counts. */
export const strong: readonly RegExp[] = [
  takenOut,
  heldBack,
  /\bnot for (?:publication|release|public (?:release|view|inspection|consumption))\b(?! of\b)/i,
  regex.i`
    \b(?:exempt|exempted) (?:
      from (?:
        publication|disclosure|public${alone}|the press|access|inspection|release|the requirement to publish|
        being published
      )|
      under (?:the )?(?:Local Government(?! Finance)|LGA|1972|1973|Access|Sch(?:edule|\.) ?(?:12|7|6)|Part [12IV])
    )
  `,
  regex.i`
    \b(?:${thing}|this|it|they|which|these) (?:(?:to|of|in) (?:this|the) \w+ )?${being}(?: to be)?(?:
      \ \w+ly| therefore| also| both| all| classed as| treated as| marked(?: as)?| considered(?: to be)?|
      \ deemed(?: to be)?| regarded as| designated(?: as)?
    ){0,2} (?:exempt|restricted|private(?! (?!${ofPapers}\b)[a-z]))\b(?!
      \ (?:
        from\b|to\b|by\b|meetings\b|discussions\b|conversations\b|talks\b|gatherings\b|suppl|
        in (?:size|width|length|number|scope|height|depth|time|use)|use|
        under (?!(?:the )?(?:Local|LGA|1972|1973|2014|Sch|Part|Access|section|law|para))[a-z]|
        access|hire|propert|land|school|tenan|road|ways?\b|street|lane|garden|hous|dwelling|individual|owner|drive|
        sector|compan|firm|vehicles?|waste
      )
    )
  `,
  // "Appendix 2, which holds the bids, is restricted."
  regex.i`
    \b(?:appendix|annex|enclosure|attachment) [A-Z\d]{1,2}
    (?:, (?:which|that|containing|giving|showing|holding|listing|setting|with|being)\b[^,.;]{3,70},| \([^)]{3,60}\))
    \ (?:${being}|(?:must|has to|should|will) stay|stays)(?: \w+ly| therefore| also)?
    \ (?:exempt|restricted|private|confidential|closed)\b(?! (?:from|to|by)\b)
  `,
  regex.i`
    \b(?:report|appendi(?:x|ces)|annex(?:es)?|item|enclosure|attachment|supplement|paper)(?: [A-Z\d]{1,2}\b)?
    (?: and [A-Z\d]{1,2}\b)? ${being}(?: \w+ly| therefore)?
    \ (?:confidential|commercially (?:sensitive|confidential)|commercial in confidence|sensitive and)\b|
    \b(?:
      reports?|appendi(?:x|ces)|(?:annex(?:es)?|enclosures?|attachments?|supplement) [A-Z\d]{1,2}|papers?
    )(?: [A-Z\d]{1,2}\b)?(?: and [A-Z\d]{1,2}\b)? ${being}(?: \w+ly| therefore)? closed\b|
    \bitems? [\dA-Z]{1,2}(?: and [\dA-Z]{1,2})? ${being}(?: \w+ly| therefore)? closed
    (?= to (?:the )?(?:public|press)\b)|
    \b(?<=\b(?:the|this|these|both) )items? ${being}(?: \w+ly| therefore)? closed
    (?= (?:because|since|as|owing|due|on (?:the )?grounds?)\b[^.;]*\b(?:
      sums?|prices?|delicate|sensitiv\w+|commercial\w*|confiden\w+|negotiat\w+|personal|names?|legal\w*|private
    )\b)
  `,
  regex.i`
    \b(?:${thing}|this|it|they|which|these|those)\b[^.;]{0,30}\b${being}(?: therefore| accordingly)? not
    \ (?:(?:to )?be(?:en)? |being )?(?:
      released|disclosed|shown|circulated|available|open|made (?:public|available)|published|shared|placed|put|uploaded|
      posted|seen|read
    ) (?:to|with|on|by|in|for)? ?(?:inspection by )?${publicBody}\b
  `,
  regex.i`
    \b(?:must|may|should|can|will|shall)(?: ?not|n['’]t) be
    \ (?:released|disclosed|shown|circulated|made available|published|shared|placed|put|uploaded|posted|seen|read)
    \ (?:to|with|on|by|in) (?:inspection by )?${publicBody}\b
  `,
  regex.i`
    \b(?:this|the|that|these)
    \ (?:report|appendi(?:x|ces)|annex(?:es)?|document|paper|record|briefing|item|note|enclosure|attachment|supplement)
    (?: [A-Z\d]{1,2}\b)? (?:is|are|has|have|must|should|will|may|can)(?: been)? (?:
      (?:(?:to )?be(?:en|ing)? )?(?:withheld|held back|kept back|kept private|redacted|unpublished)|
      not (?:(?:to )?be(?:en)? |being )?published|be unpublished
    )\b
  `,
  regex.i`
    \b(?:appendi(?:x|ces)|annex(?:es)?|enclosure|attachment)(?: [A-Z\d]{1,2}\b)?(?: and [A-Z\d]{1,2}\b)?
    \ (?:is|are|has|have|must|should|will)(?: ?not)? (?:(?:to )?be(?:en|ing)? )?(?:
      published|withheld|held back|kept back|omitted|redacted|left out|circulated|issued|printed|supplied|sent|available
    )\b(?: separately)?[^.;]{0,30}(?:
      from (?:the )?(?:public|published|press)|to (?:members|councillors|the committee) only|
      only to (?:members|councillors)|for members['’]? (?:eyes )?only|on (?:pink|green|yellow|coloured) paper|
      not published|(?:because|as it)\b${unready}
    )
  `,
  regex.i`
    \b(?:withheld|held back|kept back|kept|removed|omitted|excluded) from
    \ (?:publication|publicity|public (?:view|inspection|disclosure)|${publicBody})\b
  `,
  regex.i`
    \b(?:
      contain(?:s|ing)?|involv(?:es?|ing)|disclos(?:e|es|ing|ure of)|reveal(?:s|ing)?|includ(?:es|ing)|comprises|as|
      ground(?:s)?(?: of| that)?|because|reason
    )\b[^.;]{0,20}\bexempt (?:information|material|matters?|business)\b
  `,
  regex.i`
    \bwith the (?:press and (?:the )?)?public (?:out of|outside|sent (?:out )?from|absent from|not in|gone from) the
    \ (?:room|chamber|meeting|hall)\b|
    \bin the absence of the (?:press|public)\b
  `,
  regex.i`
    \b(?:press|public)\b[^.;]{0,40}\b(?:be|are|is|were|was|been) (?:
      excluded(?!
        \ from (?!
          the (?:
            meeting|room|chamber|proceedings|hearing|remainder|rest|discussion|debate|consideration|
            (?:(?:next|following|last|remaining) )?(?:agenda )?(?:items?|minutes?|business)
          )|
          (?:agenda )?(?:items?|minutes?) \d|this|these|any
        )
      )(?! during the works)|
      (?:asked|required) to (?:leave|withdraw)(?! (?:from )?${otherPlace})
    )\b
  `,
  regex`
    \b(?:[Rr]esolved|RESOLVED|[Aa]greed|AGREED|moved|[Rr]ecommended),? that (?:the )?(?:press and (?:the )?)?public
    \ (?:do )?(?:now )?(?:leave|withdraw|retire)\b[^.;]{0,120}
  `,
  regex.i`
    \bpublic (?:have|has|had) (?:left|withdrawn)\b(?! (?:from )?${otherPlace})|
    \bpublic gallery (?:will be|is to be|be|was|is) cleared\b(?! (?:and|of|to be)\b)|
    \binto (?:closed|private|confidential) session\b|
    \b(?:redacted|removed|deleted|left out|omitted|taken out|stripped|cut|missing|absent) (?:from|in|of) the
    \ (?:public|published|open)(?:ly available)? (?:version|report|papers?|copy|agenda)\b
    (?! of (?:the|an?|his|her|its) (?:book|guide|film|music|score|map|novel|poem|song|catalogue|history|diary)\b)|
    \b(?:annex|appendix|enclosure|report|attachment)\b[^.;]{0,60}\band (?:is|are|will) not (?:be |being )?published\b
  `,
  regex.i`
    \bexclud(?:e|es|ed|ing)\b[^.;]{0,20}\b(?:press|public)${alone}[^.;]{0,30}\b(?:
      from|for|during|
      while(?!
        \ (?:it|they|the [\w-]+)
        \ (?:deliberates?|retires?|(?:makes?|reach(?:es)?|considers?) (?:its|their) (?:decision|verdict|findings))
      )|
      because|on
    )\b
  `,
  regex.i`
    \b(?:is|was|be|are|were|has been) (?:considered|discussed|heard|taken|dealt with|debated|decided|determined) in
    \ (?:private${alone}|closed session|camera|the absence of the (?:press|public))\b
  `,
  regex.i`
    \b(?:sent|given|circulated|issued|copied|handed) to (?:all |the )?(?:members|councillors)\b[^.;]{0,30}\bunder
    \ (?:separate |sealed )?(?:confidential|private) cover\b|
    \bpink (?:paper|page|sheet)\b[^.;]{0,40}\bonly (?:members|councillors)\b|
    \b(?:is|are) not (?:in|part of|included in) the (?:public|published) (?:pack|papers|version|agenda)\b|
    \b(?:on|printed on|issued on) (?:pink|lilac|salmon) (?:paper|sheets?|pages?)\b|\bpink (?:papers|pages|sheets)\b
  `,
  regex.i`
    \b(?:in|on|under|within|into|to) (?:the|a|our|its) (?:private|closed|confidential|exempt|restricted)
    \ (?:part|section|half|session|side|portion|agenda|pack)\b
    (?! of (?!(?:the |this |that |today['’]s |our |its |a |each |every )?(?:[a-z]+ )?(?:
      agendas?|meetings?|reports?|papers?|pack|sessions?|proceedings|business|minutes|programme|record|
      [A-Z]?(?:ommittee|abinet|ouncil|anel|xecutive|oard)|committee|cabinet|council|panel
    )\b))|
    \b(?<=
      \b(?:
        consider|discuss|tak|hear|decid|debat|deal|dealt|item|report|business|matter|Committee|Cabinet|Council|Panel|
        Board|Executive
      )\w*\b[^.;]{0,40}
    \ )behind closed doors\b|
    \bnot (?:yet )?in the public domain\b
  `,
  new RegExp(`\\b(?:kept|left|taken|held|staying|stays?) (?:off|out of|back from|away from) ${publicBody}\\b`, "i"),
  regex.i`
    \bnot (?:to be |being |be )
    (?:released|disclosed|shown|circulated|made (?:public|available)|published|shared|put|passed|given)
    \ (?:to|with|on|by) ${publicBody}\b
  `,
  /(?<!\b(?:note|briefing) is )\b(?:for|to) (?:the eyes of )?(?:members|councillors)['’]? (?:eyes )?only\b/i,
  // A part of the report that stands in the open all the same: "Paragraphs 4 to 6 are not for the press."
  regex.i`
    \b(?:paragraphs?|sections?|tables?|pages?|parts?) [\dA-Z][\d.]*(?:(?: to |–|-|, | and | or )[\dA-Z][\d.]*){0,4}
    \ (?:is|are|remains?|must be|should be) (?:\w+ly )?not (?:intended |meant )?for (?:
      the (?:press|public|gallery|newspapers)(?=\s*(?:[.;:,)]|$| or\b| and\b))|
      (?:the )?(?:press|public) (?:eyes|ears|reading|view)\b
    )
  `,
  // A line of a header, and what stands in a list of appendices.
  regex.i`
    ^\W*(?:classification|status|marking|publication status|confidentiality|security marking)\s*[:–—-]\s*(?:strictly )?
    (?:exempt|restricted|private|not for publication|closed|part (?:b|ii|2))${alone}(?! (?:to (?!the (?:public|
    press)\b)|by (?!virtue|reason|para|order)))
  `,
  /^\W*(?:(?:for|open to) (?:publication|the public)|to be published|publication)\s*[:?–—-]+\s*no\b/i,
  /\bexempt by (?:virtue|reason) of (?!paragraph)/i,
  regex.i`
    \b(?:matter|item|report|paper|business)s? (?:was|were|is|are|has been|had been)
    \ (?:deemed|considered|treated|regarded)(?: to be| as)? (?:an? )?exempt (?:matter|item|report|paper|business)\b
  `,
  regex.i`
    \b(?:submitted|presented|reported|taken|tabled|placed|considered|listed|included) (?:in|under|as) Part (?:2|II|B)\b
    (?! of (?!(?:the|this|today['’]s) (?:[a-z]+ )?(?:agenda|meeting)\b)|\.\d)
  `,
  // "Annex C stands in Part II because …": the second part of an agenda, and not of a plan or an Act.
  regex.i`
    \b(?:appendi(?:x|ces)|annex(?:es)?|enclosures?|attachments?)(?: [A-Z\d]{1,2}\b)?(?: and [A-Z\d]{1,2}\b)?,?
    \ (?:is|are|stands?|sits?|goes|go|comes?|belongs?|has been put|have been put|was put|will be)(?: [a-z]+)?
    \ (?:in|under|into|to) Part (?:II|2|B)\b(?! of (?!the agenda\b)|\.\d)
  `,
  // "Appendix 1 is Part II, being about the price": no part of a plan or a form.
  regex.i`
    \b(?:appendi(?:x|ces)|annex(?:es)?|enclosures?|attachments?)(?: [A-Z\d]{1,2}\b)?(?: and [A-Z\d]{1,2}\b)?
    \ (?:is|are) (?:both |all |therefore )?Part (?:II|2|B)\b(?! of\b|\.\d)(?=[^.;]*\b(?:
      publi\w+|releas\w+|disclos\w+|exempt\w*|confidential\w*|private|commercial\w*|sensitiv\w+|personal|names|
      withheld|press|legal advice|privilege\w*
    )\b)
  `,
  /\((?:restricted|exempt|closed|private|confidential)\s*[:–—,-]\s*members(?:['’])?(?: eyes)? only\)/i,
  regex.i`
    \bPart (?:II|2|B)
    \ (?:report|item|paper|appendi|business|agenda|matter|section of the agenda|of (?:the|this) (?:
      agenda|meeting|report(?=[^.;]*\b(?:exempt|confidential|restricted|private|not for|withheld|closed|public|press)\b)
    ))
  `,
];
