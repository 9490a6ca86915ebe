import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import { firstMatch } from "../../neutrality/sentenceFrames.ts";

/** What a group publishes and does to win support, and what officers might give it for that. */
export const helpCues = cues(
  "party-help",
  oneLine`
    sit nicely|sit well|fit nicely|fit neatly|look well on|go well on|go nicely|read well on|work well on|
    round the doors|give a hand|giving a hand|gave a hand|lend a hand|lending a hand|lent a hand|logo|crest|badge|
    branding|letterhead|unbranded|your template|your own template|house style|your colours|photograph|the doors|
    the doorstep|letter boxes|letterboxes|doormat*|the right doors|those doors|own use|may wish to call|
    might wish to call|wish to visit|so that the group|from the group|group's campaign|group's own|in the group's|
    for the group's|on the group's|with the group's|
    in the party's|for the party's|on the party's|in your group's|for your group's|group's Christmas|newsletter*|
    leaflet*|
    flyer*|mailing|mailshot*|bulletin|delivery round|round in|street stall|stall|poster*|web page|webpage|web site|
    website|doorstep*|to knock|knock on|addresses|contact details|telephone numbers|phone numbers|names of|
    e-mail addresses|email addresses|list of households|list of residents|list of streets|list of people|list of homes|
    list of those|list of names|polling district|each walk|by walk|round by round|boards|banners|literature|
    calling card*|surgery posters|survey of residents|residents' survey|letter to the ward|letters to the ward|
    letter to residents|short film|video|advert*|piece for|social media
  `,
);

const group = "(?:the|your|this|either|any) (?:[A-Z]\\w+ )?(?:[Gg]roup|[Pp]arty|branch)";
const means = oneLine`
  (?:
    newsletters?|leaflets?|flyers?|mailings?|mailshots?|bulletins?|rounds?|posters?|stalls?|web ?(?:page|site)s?|
    surveys?|letters?|cards?|films?|videos?|adverts?|banners?|boards|literature|piece|copy|posts|feed|social media|drop|
    doorstep week|campaigns?(?! group)|canvass\w*|deliver(?:y|ies|ers)|ward week|action day
  )
`;
/** "The group's spring newsletter", "its street stall". */
const theirs = `${group}['’]s (?:own |[A-Za-z'’-]+ ){0,3}?${means}\\b`;
const gives = oneLine`
  (?:
    let|lend|lent|loan|give|given|supply|supplied|provide|provided|pass|passed|send|sent|print|printed|run off|
    lay (?:it |them )?out|laid out|design|designed|post|posted|postage|slip|slipped|tuck|insert|inserted|draw|drawn|
    draft|drafted|polish|proof-?read|edit|edited|make|made|use|used|met|meet|pay|paid|do|hold|stock|keep|deliver|
    delivered|film|filmed|photograph|copy|copied|prepare|prepared|sort|sorted|mark|marked|frank|franked|book|booked|
    share|shared|free|available|spare|put
  )
`;
const data = oneLine`
  (?:
    [Nn]ames|[Aa]ddresses|[Cc]ontact details|(?:[Ee]-?mail|[Hh]ome|[Pp]ostal) addresses|(?:[Tt]elep|[Pp])hone numbers|
    [Ll]ists? of (?:the )?(?:households|residents|streets|people|homes|those|names|petitioners|tenants|parents)
  )
`;

const frames: readonly RegExp[] = [
  // Made or brought for what the group sends out, by whoever.
  regex`
    \b(?:for(?: use| inclusion| publication| printing)?|to (?:be used|use|go|appear)|intended|meant|suitable|ready|fit)
    \ (?:in|on|with|for|as part of) ${theirs}|
    \b(?:brought|supplied|prepared|taken|made|drawn|chosen|provided|enclosed|attached)\b[^.;]{0,90}\bfor ${theirs}
  `,
  // A group's publicity is its own affair, whoever lends a hand.
  regex`
    \b(?:
      build|built|set aside|stand in|stands in|look well|turn(?:ed)? (?:this|these|them|the \w+) into|
      (?:may|can|could) have (?:the use of|a)|work on|write|written|help(?:ed)? with|cover|time for|staff|ready for
    )\b[^.;]{0,70}\b${theirs}|
    \b(?:cards?|letters?|leaflets?|flyers?|notes?|messages?) from ${group}\b[^.;]{0,50}\b
    (?:door|letter ?box|envelope|post|mailing|bags?|bins?)
  `,
  // Who said what, and where they live.
  regex`
    \b(?:lists?|spreadsheet|names|postcodes|addresses|replies|comments|homes|households|people)\b[^.;]{0,70}\b(?:
      for (?:${group}['’]s|its) own use|
      (?:whom|that|which) members (?:may|might|could|will) (?:wish|want|like|care)? ?(?:to )?
      (?:call|visit|write|knock|speak|ring)|
      so that ${group} (?:need|can|may|knows?|does)
    )
  `,
  // The means of the council for what the group publishes.
  regex`
    \b(?:can|could|will|would|may|might|shall|has|have|is|are)
    \ (?:also |be |been |gladly |glad to |able to |happy to |willing to |now |easily )*${gives}\b[^.;]{0,90}\b${theirs}|
    \b${theirs}[^.;]{0,60}\b(?:can|could|will|would|may|might) (?:also |be |gladly )*${gives}\b
  `,
  // Who lives where, handed to the group.
  regex`
    \b${data}\b[^.;]{0,90}\b(?:can|could|will|would|may|has been|have been|are being) (?:also |be )*
    (?:passed|supplied|given|sent|let|shared|made available|provided|handed)\b[^.;]{0,30}\bto ${group}\b|
    \b(?:let|give|send|supply|hand|lend|provide)\b[^.;]{0,20}\b${group}\b(?: have| with)?[^.;]{0,30}\b${data}\b
  `,
  regex`
    \b(?:${data}|[Ee]-?mails? addresses)\b[^.;]{0,60}\b(?:memory stick|list|sheet|file|envelope|folder|spreadsheet)
    \b[^.;]{0,30}\bfor ${group}\b
  `,
  // A poster with a slogan, made by the council's own people.
  regex`
    \b(?:[Pp]osters?|[Ll]eaflets?|[Ff]lyers?|[Bb]anners?|[Bb]oards|[Cc]ards)\b[^.]{0,60}
    (?:\bwindows?\b|\b[Bb]ack (?:the |our )?[A-Z]|\bsays? (?:yes|no)\b|\b[Vv]ote\b)[^.]{0,90}\b
    (?:has|have|had|is|are|was|were) (?:being |been )?
    (?:laid out|designed|printed|drawn up|written|drafted|run off|mocked up|put together) by (?:the |our )?
    (?:design|print|communications|graphics|press|web|media)\b
  `,
  // The council's mark is left off, or the paper is fitted to what the group prints.
  regex`
    \b(?:
      sent|send|supplied|supply|printed|print|given|give|had|have|provided|provide|produced|issued|run off|copied|
      made available|shared|let
    )\b[^.;]{0,40}\b(?:without|minus|leav(?:es?|ing) off|left off|take[ns]? off|taking off|strip\w* of|free of|shorn of)
    \b[^.;]{0,16}\b(?:(?:the )?[Cc]ouncil['’]s|the) (?:own )?
    (?:logo|crest|badge|branding|letterhead|arms|name|colours|address)\b|
    \b(?:logo|crest|badge|branding|letterhead|coat of arms)\b[^.;]{0,24}\b
    (?:left off|taken off|removed|cropped|cut off|blanked|dropped|off it)\b|
    \bunbranded\b|
    \b(?:drops?|fits?|slots?|slips?|go(?:es)?|pasted?|lift(?:s|ed)?)\b[^.;]{0,16}
    \ (?:straight |directly |easily |right )?into (?:your|the group['’]s|its own|your own)
    \ (?:template|leaflet|newsletter|next|page|website|copy|in touch|focus)\b|
    \b(?:in|to match) (?:your|the group['’]s|the party['’]s) (?:own )?(?:colours?|house style|template|typeface)\b|
    \b(?:space|room|a gap|a box|a blank)\b[^.;]{0,24} for (?:each |the |your |every )?
    (?:member|councillor|candidate|group)?(?:['’]s)? ?(?:photographs?|photo|picture|face|logo|imprint)\b
  `,
  // Time on the doors, and what might be put through them.
  regex`
    \b(?:[Aa]n?|[Oo]ne|[Tt]wo|three|[Aa] few|[Aa] couple of|another|every|each|some) (?:[a-z]+ )?
    (?:evenings?|mornings?|afternoons?|weekends?|hours?|nights?|Saturdays?|Sundays?|sessions?)\b[^.;]{0,24}
    \ (?:on|at|round|knocking (?:on|at)) (?:the |those |these |some |a few )?(?:doors|doorsteps?)\b|
    \b(?:letters?|leaflets?|cards?|notes?|sheets?|newsletters?|flyers?)\b[^.;]{0,12} (?:through|on|to|behind)
    \ (?:the right|those|these|the same|some of (?:the|those)|the) (?:doors?|letter ?boxes|doormats?|doorsteps|mats)
    \b[^.;]{0,40} (?:would|could|might|will|may|should|is|are)\b[^.;]{0,16}\b
    (?:read|noticed|harm|well|pay|amiss|worth|welcome|help|remembered|land|tell|work|kept)\b
  `,
  regex`
    \b(?:officers?|we|staff|team)\b[^.;]{0,20}\b(?:glad|happy|willing|pleased|free) to
    \ (?:staff|man|mind|help (?:on|at|with|out at|run)|run|cover|set up) (?:the|a|your|its)
    \ (?:street |market |group['’]s |Saturday )?stall\b
  `,
  // A hand with what a politician has delivered.
  regex`
    \b(?:
      [Ss]taff|[Oo]fficers|[Cc]olleagues|[Tt]eams?|[Pp]orters|[Dd]rivers|[Cc]lerks|[Aa]pprentices|[Ww]ardens|[Cc]rews?|
      [Oo]ffice|[Ss]ervice|[Dd]epot|[Ww]e
    )\b[^.;]{0,60}\b(?:(?:giv(?:e|es|ing|en)|gave|lend(?:s|ing)?|lent) (?:a|their) hands?|help(?:s|ed|ing)?(?: out)?)
    \ (?:with|at|on|to (?:fold|stuff|pack|sort|deliver|carry|load))\b[^.;]{0,20}\b
    (?:[Ll]eader|[Mm]ayor|[Gg]roup|[Pp]arty|[Cc]andidate|[Mm]ember|(?:Councillor|Cllr\.?) [A-Z][\w'’-]+)['’]s? (?:own )?
    (?:spring |election |delivery )?(?:
      bundles|leaflets?|letters?|rounds?|deliver(?:y|ies)|envelopes|posters|boards|newsletters?|flyers?|mailings?|
      canvass\w*|campaign|cards|stall|literature
    )\b
  `,
  // "It would sit nicely on the card that goes round the doors."
  regex`
    \b(?:would|could|will|might|may) (?:also |well )?(?:sit|fit|look|go|read|work|stand)
    \ (?:nicely|well|neatly|easily|handsomely) (?:on|in|into)\b[^.;]{0,40}\b
    (?:cards?|leaflets?|flyers?|newsletters?|letters?|posters?|sheets?)\b[^.;]{0,20}\b
    (?:goes|go|going|put|pushed|delivered|sent) (?:out )?(?:round|through|to|on) (?:the )?
    (?:doors?|doorsteps?|letter ?boxes)\b
  `,
  // Where to call.
  regex`
    \b(?:which|what) (?:doors|streets|roads|homes|houses|blocks|flats) (?:to|they (?:should|might))
    \ (?:knock|call|visit|start|leave out|target|try|concentrate|begin)\b|
    \b(?:doors|streets|roads|homes|houses) (?:are )?(?:worth|best) (?:knocking|calling|a visit|visiting|left)\b
  `,
  regex`
    \b(?:map|list|breakdown|sheet|figures)\b[^.;]{0,50}\b(?:polling districts?|walks?\b|delivery rounds?|round by round)
    [^.;]{0,60}\b(?:complained|signed|objected|replied|support|unhappy|wrote)
  `,
  regex`
    \b(?:[Vv]ans?|[Ss]taff|[Pp]hotocopiers?|[Pp]rint room|[Gg]azebo|[Tt]rolleys?|[Ee]quipment|[Oo]fficers)
    \b[^.;]{0,60}\b(?:for|to help) (?:any(?:body|one)|those|members|whoever) (?:who|wanting|that)?[^.;]{0,30}\b
    (?:boards|leaflets?|posters?|newsletters?|deliver\w*|canvass\w*|knock\w*)\b
  `,
];

/** Are the council's people, money or records put at the service of a group's publicity? */
export const helps = (text: string): RegExpExecArray | null => {
  return refused.test(text) ? null : firstMatch(frames, text);
};

/** It is said that this is not done, or the publicity is the council's. */
const refused = regex`
  \b(?:
    cannot|can not|may not|must not|will not|would not|not be|never|no (?:names|addresses|officer)|working group|
    steering group|user group|[Ff]riends['’]? group|residents['’] group|Council['’]s own (?:leaflet|newsletter|survey)
  )\b
`;
