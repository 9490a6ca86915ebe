import { oneLine, regex } from "../../core/pattern/regex.ts";

/**
 * Sentences of a briefing with a word of handling or of campaigns, which do not help or advise: they weigh what an
 * option would do for a group, tell what another group said, or that a group's view was carried out. Other rules speak
 * of those; each frame works on one sentence.
 */

const choice = oneLine`
  (?:
    (?:[Oo]ption|[Cc]ourse|[Ss]cheme|[Ss]ite|[Cc]hoice|[Pp]lan|[Rr]oute) (?:\w|\d)\b|
    [Tt]he choice of (?:option|course|scheme|site) \w+|[Tt]he (?:first|second|third|fourth|former|latter)|
    (?:[Aa]|[Aa]n|[Tt]he) (?:early |late |later |quick )?(?:
      lease|sale|closure|rise|freeze|delay|cut|deferral|refusal|grant|transfer|merger|contract|charge|levy|decision|
      postponement|reopening
    )|
    [Dd]eferring|[Cc]losing|[Ss]elling|[Ll]easing|[Kk]eeping|[Ff]reezing|[Rr]efusing|[Aa]greeing|[Ww]aiting|
    [Dd]oing nothing
  )
`;
const does = oneLine`
  (?:
    (?:would|could|might|may|will|is likely to|is bound to|is apt to) (?:\w+ly |well |also |only )?(?:
      play|bite|come back|haunt|land|sit|hand|give|let|leave|spare|save|cost|lose|win|deny|draw|take|put|go down|look|
      read|sell|help|hurt|harm|suit|
      be (?:a |an |the )?(?:[a-z]+ )?
      (?:easier|harder|safer|kinder|better|worse|millstone|gift|present|stick|thing|one|card)
    )|
    lets?|gives?|leaves?|spares?|denies|hands?|plays?|takes?|is the (?:one|safer|easier|harder|better|worse|kinder)|
    is (?:easier|harder|safer|kinder|better|worse)|are the ones
  )
`;
const whom = oneLine`
  (?:
    the group|group['’]s|you|your|members|the (?:other )?side|the Cabinet|the Leader|its rivals|rivals|doorsteps?|doors|
    wards?|seats?|side|estate|streets?|\w+ side
  )
`;
/** What an option would do for the group, in the chamber's eyes or the voters'. */
const effect = regex`
  \bwould be (?:the|an?) \w+\b[^.;]{0,40}\b(?:the group['’]s|for the group)\b|
  \b${choice}\b[^.;]{0,40}?\b${does}\b[^.;]{0,80}?\b${whom}\b|
  \b[Tt]he group\b[^.;]{0,30}?\b(?:better|worse|well|badly|ill|best|awkwardly|comfortably)
  \ (?:placed|off|set|armed|equipped)\b[^.;]{0,40}?\b(?:with|by|under|if)\b
`;
/** … unless somebody is told what to say or do. */
const told = regex`
  \b(?:
    say|saying|says so|stress|answer|repl(?:y|ies)|leaflet for|newsletter|line (?:to|that)|
    (?:should|ought to|had better|would do well to|could usefully|well advised to)(?! be\b) (?!(?:play|come|land|sit)\b)
    [a-z]+|
    [Oo]fficers (?:can|could|will|would)|can be (?:had|sent|supplied)|our advice|advise|recommend|counsel
  )\b
`;

/** Is an option weighed by what it would do for a group? That is for the rules on standing and on elections. */
export const weighsAnOption = (text: string): boolean => effect.test(text) && !told.test(text);

/** Did another group say it, where officers were? That is for the rule on confidences. */
export const toldByOthers = (text: string): boolean => others.test(text);

const others = regex`
  \b(?:[Ww]hen|[Aa]t|[Aa]fter|[Oo]nce)\b[^.;]{0,30}\b(?:the )?(?:
    [A-Z][a-z]+(?: and [A-Z][a-z]+)? Group|[A-Z][a-z]+s|other (?:group|side)|opposition|ruling group|majority group|
    minority group
  )(?:['’]s)?\b[^.;]{0,24}\b
  (?:(?:was|were|had been) (?:seen|met|briefed|visited)|met|sat down|gathered|meeting|away-?day|session)\b|
  \b(?:[Oo]fficers|[Ww]e|I|[Tt]he (?:team|service|Director))
  \ (?:saw|met|sat (?:in|down) with|briefed|called on|were with|was with)\b[^.;]{0,10}\b(?:the )?
  (?:[A-Z][a-z]+(?: and [A-Z][a-z]+)? Group|other (?:group|side)|opposition)\b
`;

/** What to say when somebody asks at the door: that is for the rule on what a briefing may hold. */
export const answersAtDoors = (text: string): boolean => /\bdoorsteps?\b/.test(text) && asked.test(text);
const asked = regex`
  \b(?:[Ii]f|[Ss]hould|[Ww]hen|[Ww]hat)\b[^.;]{0,60}\b(?:ask\w*|say|says|raise[sd]?|complain\w*|wants? to know|puts? it)
  \b[^.;]{0,90}\b(?:answer|reply|say|saying|point out|respond|remind)\b
`;

/** A group's view was taken for a decision: that is for the rule on groups' decisions. */
export const carriedOut = (text: string): boolean => acted.test(text);

const acted = regex`
  \b(?:shaken|shook) hands on\b|
  \b(?:agreed|settled|fixed|decided|struck|sealed)\b[^.;]{0,20} over
  \ (?:supper|dinner|lunch|breakfast|drinks|a (?:drink|pint|meal)|coffee)\b|
  \b(?:understanding|agreement|deal|bargain|arrangement|pact|nod) (?:between|of|from|by|among) the
  \ (?:two |three |other )?(?:whips|whip|leaders|groups)\b|
  \b(?:[Gg]roup['’]?s?|[Mm]eeting['’]?s?|[Mm]embers['’]?) (?:own )?
  (?:view|wish|wishes|conclusion|decision|preference|choice|verdict|line|steer)\b[^.;]{0,60}\b(?:
    on the strength of (?:it|that|this|which)|
    and (?:so|accordingly|officers|work|the [a-z]+ (?:has|have)|notices?|orders?|letters?)|
    (?:has|have) (?:since |now |accordingly |already |therefore )?been
  )\b
`;

/** What a group prints and puts through doors: the rules on a party's business and on campaigns speak of it. */
export const isPublicity = (text: string): boolean => publicity.test(text) && !wordsFor.test(text);

const publicity = regex`
  \b(?:
    newsletters?|news ?sheets?|leaflets?|flyers?|fliers?|handbills?|round robin|bulletins?|posters?|In Touch|Focus|
    calling cards?|door-?drops?|straplines?|doorstep (?:newspaper|paper|sheet|card)|mailings?|mailshots?|Facebook|
    web ?(?:site|page)|adverts?|street stall
  )\b
`;
const wordsFor = regex.i`
  \b(?:
    (?:if|when|should) (?:[a-z]+ ){0,6}(?:asked|challenged|pressed|asks?|rings?|calls?)|answers?|repl(?:y|ies)|rebut\w*|
    speech|motion|amendment|press release|statement|lines? (?:to take|against|on)
  )\b
`;
