import { oneLine, regex } from "../../../core/pattern/regex.ts";
/** A member, whichever word is used for one, in the council's publicity: who speaks, is shown or is thanked. */
export interface Showing {
  readonly message: "quote" | "scene" | "credit";
  readonly pattern: RegExp;
  /** Only what the council puts out itself shows anybody so. */
  readonly publicity?: boolean;
  /** Worth a look, and as often innocent. */
  readonly perhaps?: boolean;
  readonly unless?: RegExp;
}

const name = "[A-Z][\\w.'’-]+(?: [A-Z][\\w'’-]+){0,2}";
const post = oneLine`
  (?:[Dd]eputy |[Vv]ice[- ]|[Ll]ord )?(?:
    [Cc]abinet [Mm]ember|[Ee]xecutive [Mm]ember|[Pp]ortfolio [Hh]older|[Ll]ead [Mm]ember|[Ww]ard [Mm]ember|
    [Ww]ard [Cc]ouncillor|
    (?:[Gg]roup|[Cc]ouncil) [Ll]eader(?! of (?:the )?(?:\w+ )?(?:Beavers|Scouts|Brownies|Guides|Cubs))|
    [Cc]ommittee [Cc]hair|
    [Cc]hair(?:man|woman|person)?(?!
      \ of (?:the )?(?:board of )?(?:\w+ )?(?:
        governors|trustees|parish|town|residents|friends|club|society|association|trust|company|charity|chamber|bench|
        magistrates|tenants|traders|union|branch|forum
      )
    )|
    [Cc]onvener|[Pp]rovost|(?:[Pp]olice(?: and [Cc]rime|, [Ff]ire and [Cc]rime) )?[Cc]ommissioner|
    Leader(?! of (?:the )?(?:\w+ ){0,3}(?:[Tt]eam|[Cc]lub|[Cc]onsortium|[Pp]roject)\b)|Mayor|Dean of Guild
  )
`;
const offices = oneLine`
  (?:
    cabinet members|executive members|portfolio holders|lead members|ward (?:members|councillors)|group leaders|
    committee chairs|[Mm]embers of the (?:[Cc]abinet|[Ee]xecutive)|
    (?:[Cc]ouncil )?[Ll]eaders of (?:the|both|all) (?:two |three |four |five )?(?:\w+ )?groups
  )
`;
const subject = "(?:,? (?:for|of|on|responsible for) [^.;,“”]{2,50})?";
/**
 * "Councillor Imrie", "the lead member for schools", "Mayor Kwame Adjei", "local MP Fergus Ide", "the five portfolio
 * holders".
 */
const member = oneLine`
  (?:
    (?:${post}(?:${subject},?)? )?(?:Councillors?|Cllrs?\.?|Alderm[ae]n|Bailie|Baillie) ${name}|
    (?:MP|MSP|MLA|MS|Mayor|Provost|Commissioner|[Cc]ouncil leader|Leader of the Council,?)
    \ (?!Road|Street|Lane|House|Hall|Park|Square|Place|of)[A-Z][\w'’-]+ [A-Z][\w'’-]+|
    (?:the|our|your|its|a|[Tt]he|[Oo]ur|[Tt]he two|two|three|five|the five)
    \ (?:(?:local|own|two|three|four|five|six|responsible|elected) )*
    (?:${post}(?! (?!Cllr|Councillor)[A-Z])${subject}|${offices}|(?:local )?MPs?)|
    (?:[Ee]ach|[Ee]very|[Aa]ll|[Bb]oth|[Tt]wo|[Tt]hree) of (?:the|our) (?:\w+ )?${offices}|
    Members of the (?:Cabinet|Executive)|[Ll]eaders of (?:both|all) (?:\w+ )?groups|
    (?:[Ww]ard|[Ll]ocal) (?:members|councillors)|Cabinet Member for [A-Z][\w ]{2,30}
  )
`;
const beside = "(?:,[^,.;]{2,70},| responsible| herself| himself|,? speaking (?:from|at|in) [^,.;]{2,40},)?";

const says = oneLine`
  (?:
    (?:also |then |later |today )?(?:
      said|says|added|adds|told|tells|describe[ds]|thank(?:ed|s)|praise[ds]|call(?:ed|s) (?:on|for|it|the)|call on|
      hail(?:ed|s)|welcome[ds]|put (?:it|the (?:case|matter))|explain(?:ed|s)|insist(?:ed|s)|promise[ds]|pledge[ds]|
      urge[ds]|comment(?:ed|s)|paid tribute|pays tribute|spoke|remark(?:ed|s)|declared|recalled|congratulat(?:ed|es)|
      (?:is|was|were) (?:delighted|proud|pleased|glad|thrilled|satisfied|sure|confident)
    )
  )
`;
const media = oneLine`
  (?:
    forewords?|selfies?|introduction|message|portraits?|photographs?|photos?|pictures?|posters?|films?|videos?|
    animations?|voice-?overs?|adverts?|advertisements?|articles?|leaflets?|interviews?|columns?|plaques?|podcasts?|
    broadcasts?|clips?|newsletters?|magazine|newspaper|booklet|brochure|billboards?|banners?|webcast|radio|television|
    launch|ribbon|tips?|recording|cover
  )
`;
const appears = oneLine`
  (?:
    appear(?:s|ing)?|featur(?:e|es|ed|ing)|front(?:s|ed|ing)?|record(?:s|ed|ing)?|present(?:s|ed|ing)?|narrat\w+|
    star(?:s|red|ring)?|walks?|explains?|shows?|shown|hold(?:s|ing)?|introduc\w+|host(?:s|ed|ing)?|reads?|
    voic(?:e|ed|es)|sign(?:s|ed)?|writ(?:e|es|ten|ing)|quoted|pictured|photographed|filmed|interviewed|printed|
    carr(?:y|ies)|pos(?:e|es|ed|ing)|speaks?|says so|smil\w+
  )
`;
const deeds = oneLine`
  (?:
    fought|campaigned|pressed|pushed|lobbied|argued|worked|battled|championed|secured|won|delivered|promised|pledged|
    got|found|brought|pushed through|made (?:it |this |that )?(?:all )?(?:possible|happen)|insisted
  )
`;

const refusals = regex.i`
  \b(?:no|(?<!would )not|nor|neither|without(?! (?:whom|whose))|never|nobody|until after|after the (?:poll|election))\b
`;
const proceedings = regex.i`
  \b(?:
    moved|seconded|resolved|decided|decision|declared (?:an|a|that) (?:\w+ )?interest|interests?|committee|
    cabinet (?:agreed|approved)|agreed (?:the|to|that)|approved|delegat\w+|consult(?:ed|ation)|in consultation with|
    returning officer|scrutiny|apolog\w+|petition|question|asked
  )\b
`;

const showings: readonly Showing[] = [
  {
    message: "quote",
    pattern: regex`
      \b${member}${beside} ${says}\b|\b(?:[Cc]ommenting|[Ss]peaking|[Ww]elcoming)\b[^.;]{2,60}?,? ${member}|
      \b[Ii]n (?:a|their) (?:joint )?statement,? [^.;]{0,30}\b${member}|
      \b${member}[^.;]{0,40}\bin (?:his|her|their) own words\b|^(?:[^.;:]{0,30}\b)?(?:Councillor|Cllr\.?) ${name}: 
    `,
    publicity: true,
    unless: proceedings,
  },
  {
    message: "quote",
    pattern: regex`
      \b${member}${beside} (?:is|are|was|will be) quoted\b|
      \b${member}${beside}[^.;]{0,90}\b(?:says?|said) so in the (?:\w+ )?
      (?:leaflet|newsletter|magazine|press|release|article|booklet|film|video)\b|
      [”"],? ${member}${beside} (?:told|tells) the [A-Z]\w+|
      [”"],? ${member}${beside} (?:told|tells) (?:reporters|the (?:press|local paper|newspaper|radio))
    `,
    unless: /\bminutes\b/i,
  },
  {
    message: "scene",
    pattern: regex`
      \b${media}\b[^.;]{0,80}\b${member}[^.;]{0,80}\b${appears}\b|
      \b${member}[^.;]{0,80}\b${appears}\b[^.;]{0,60}\b${media}\b|
      \b${appears}\b[^.;]{0,40}\b${media}\b[^.;]{0,40}\b(?:by|of|with|in which) ${member}|
      \b(?:[Ff]oreword|[Ii]ntroduction|[Mm]essage|[Pp]ortrait|[Pp]hotograph|[Vv]oice-?over|[Cc]olumn) (?:by|of|from)
      \ ${member}
    `,
    unless: regex.i`
      \b(?:
        1[89]\d\d|20[01]\d|committee|chair(?:ed|s) the|minutes|decision|agenda|appendix|
        report (?:was|is) (?:presented|introduced)|presented the report|introduced the (?:report|item)
      )\b
    `,
  },
  {
    message: "scene",
    pattern: regex`
      \b(?:Mayor|Provost|Commissioner) (?!Road|Street|Lane|of)[A-Z][\w'’-]+ [A-Z][\w'’-]+${beside}
      \ (?:cut|opened|unveiled|planted|launched|visited|met|joined|handed|toured|switched|tried|turned|laid|presented)\b|
      \b(?:writing|write|writes|speaking) (?:to you )?as your (?:local |ward |county |town )?
      (?:councillor|member|MP|mayor)\b|
      \b[Yy]our (?:local |ward |county |town )?(?:councillor|MP|mayor),? [A-Z][\w'’-]+ [A-Z]
    `,
    publicity: true,
  },
  {
    message: "quote",
    pattern: regex`
      [”"],? (?:was|is|were|are) (?:the )?(?:verdict|words|message|view|reaction|response|answer) (?:of|from)
      \ (?:${member}|the [Cc]ouncil['’]s [Ll]eader)|
      \b(?:drafted|written|prepared|supplied) for ${member}[^.;]{0,24}\b
      (?:remarks|words|quotes?|quotation|statement|speech|lines)\b|
      \b[Ss]pokes(?:person|man|woman)\b[^.;]{0,70}\b(?:is|will be) ${member}|
      \b${member}[^.;]{0,60}\b(?:gives?|giving|delivers?|delivering) (?:the|a)
      \ (?:keynote|opening address|welcome address)\b|
      \bvoice\b[^.;]{0,60}\b(?:is|was|will be) that of ${member}|\bover the (?:signature|name) of ${member}
    `,
    unless: proceedings,
  },
  {
    message: "credit",
    pattern: regex`
      \b[Ww]ere it not for [^.;]{0,50}?${member}|
      \b(?:a|an|another|the) (?!Working|Task|Steering|Project|Focus)(?:[A-Z][\w'’-]+ ){1,2}Group
      \ (?:initiative|scheme|idea|project|promise|pledge|policy)\b|
      \b[Mm]embers of the (?!Council|Cabinet|Executive|Committee)(?:[A-Z][\w'’-]+ ?){1,3} (?:have |had )?${deeds}\b
    `,
    publicity: true,
  },
  {
    message: "credit",
    pattern: regex`
      \b(?:
        (?:idea|proposal|suggestion|inspiration|impetus|push|scheme|plan) (?:for \w+ )?(?:came|comes|was|is|originated)
        \ (?:originally )?(?:from|with|the work of)|
        tribute to|
        (?:
          fought|campaigned|pressed|pushed|lobbied|argued|championed|won|secured|delivered|driven|steered|brought|saved|
          conceived|thought up|dreamt up|promised
        ) (?:for |through |about |on |forward |up )?by|
        at the (?:insistence|urging|instigation|prompting) of|[Tt]hank(?:s| you)(?: \w+)? to|[Tt]hanks are due to|
        [Cc]redit [^.;]{0,60}\b(?:belongs|goes|is due|lies|rests) (?:to|with)|grateful to|indebted to|
        down to(?! (?:\d|two|three|four|five)\b)|
        due (?:largely |mainly |chiefly |in (?:large|great|no small) (?:part|measure) )?to
        (?! be\b| \w+ (?:to|in|on|at|by|from|with)\b)|
        (?:drive|energy|vision|persistence|determination|efforts|hard work|leadership|campaign(?:ing)?) (?:of|by)
      )\b(?! (?:the |a )?\w+, the )[^.;]{0,50}?\b${member}
    `,
    unless: /\b(?:public question|petition from|in the event|complaint|thanks to the (?:public|officers))\b/i,
  },
  {
    message: "credit",
    pattern: regex`
      \b${member},? (?:who|whose)\b[^.;]{0,30}\b
      (?:${deeds}|persisten\w+|efforts|campaign|idea|work|vision|determination|leadership)\b|
      \b${member}, without whom\b|
      \b${member}['’]s? (?:\w+ )?(?:campaign|efforts|persistence|fight|hard work|vision|promise|pledge)\b[^.;]{0,40}\b
      (?:fruit|paid off|success|succeeded|won|led to|delivered|through|possible)
    `,
    unless: /\b(?:interest|petition|tenant)\b/i,
  },
  {
    message: "credit",
    pattern: regex`
      \b[Tt]he (?!Council|Committee|Panel|Board|Task|Working)(?:[A-Z][\w'’-]+ ){1,3}(?:members|councillors|[Gg]roup)
      \ (?:who |that |which )?(?:${deeds}|kept (?:its|their) (?:word|promise))\b|
      \b(?!Working|Task|Steering|Project|Focus)[A-Z][\w'’-]+ Group['’]s
      \ (?:new |own |free |extra |cheaper |promised |popular |long-awaited )+[a-z]+
    `,
    publicity: true,
  },
];

/** A member beside anything that is printed, filmed or put out, whatever is done there. */
const besideMedia = regex`
  \b(?:
    ${media}|blog|vlog|by-?line|website|web page|social media|Facebook|press (?:release|statement|pack|notice)|
    statement|letter to (?:residents|households|every)|leaflet|photo ?call|photo ?shoot|hard hat
  )\b[^.;]{0,90}\b${member}|
  \b${member}[^.;]{0,90}\b(?:
    ${media}|blog|vlog|by-?line|website|web page|social media|Facebook|press (?:release|statement|pack|notice)|
    statement to|hard hat|cameras?
  )\b
`;
const toBePut = regex.i`
  \b(?:
    will|would|is to|are to|has|have|to be|shows?|carr(?:y|ies)|bears?|opens? with|features?|promot\w+|issued|used|
    posted|published
  )\b
`;
const named = new RegExp(`\\b${member}\\b`);
const business = regex.i`
  \b(?:
    returning officer|nominat\w+|elected|polls?|candidates?|resign\w*|died|death|funeral|late|allowances?|copy of|
    copies of|the release|(?:sent|circulated|copied|available|given) to (?:all |the )?(?:\w+ )?(?:members|councillors)|
    surgery|surgeries|declar\w+|committee will|sub-committee|meeting of|decision|delegat\w+|approved|agreed|minutes|
    consult\w+|questions? (?:to|for|from)|code of conduct
  )\b
`;
const nearMedia: Showing = { message: "scene", pattern: besideMedia, perhaps: true };
const mentioned: Showing = { message: "scene", pattern: named, publicity: true, perhaps: true };

/** What a sentence shows of a member, by the first frame that it fills. */
export function shownIn(text: string, publicity: boolean): Showing | undefined {
  if (text.length > 500) return undefined;
  const refused = refusals.test(text);
  const shown = showings.find(
    (one) =>
      (publicity || !one.publicity) &&
      !(refused && one.message !== "quote") &&
      one.pattern.test(text) &&
      !one.unless?.test(text),
  );
  if (shown || refused || business.test(text)) return shown;
  if (besideMedia.test(text) && toBePut.test(text) && !proceedings.test(text)) return nearMedia;
  return publicity && named.test(text) ? mentioned : undefined;
}

/** Cue words of the frames here that the rule does not have already. */
export const memberWords = oneLine`
  group initiative|group scheme|group idea|group pledge|members of the|portfolio holders|cabinet members|
  executive members|lead members|ward member*|ward councillor*|group leaders|group leader|leaders of the|
  leaders of both|members of the cabinet|members of the executive|chair|chairman|chairwoman|chairperson|convener|
  provost|commissioner|alderman|aldermen|bailie|convener's|convener’s|provost's|provost’s|mayor's|mayor’s|MP|MPs|MSP|
  MLA|your councillor|members promised|councillors promised|members fought|members won|councillors won|group promised|
  group fought|group won|members delivered|group delivered|group that|members secured
`;
