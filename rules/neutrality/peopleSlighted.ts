import { oneLine, regex } from "../../core/pattern/regex.ts";
import { cues } from "../../core/rule/lexicon.ts";
import type { Key } from "./criticismFrames.ts";
import type { Frame } from "./sentenceFrames.ts";

/** Words that call people beasts or refuse. */
export const slightedManyCues = cues(
  "people-slighted",
  oneLine`
    vermin|parasites|scum|leeches|bloodsuckers|lowlife*|low-life*|pond life|riff-raff|riffraff|rabble|animals|savages|
    filth|vultures|sharks|cowboys|crooks|thugs|yobs|louts|dregs|plague|cancer|blight|menace|lowest of the low
  `,
);

/** People taken together: a street's, those who wrote, those who object. */
const together = oneLine`
  (?:
    [Tt]he (?:rest|residents|people|inhabitants|neighbours|households|occupiers|families|villagers|tenants) (?:of|in|at)
    \ (?:the )?[A-Za-z]+(?: [A-Z][a-z]+)*|
    (?:[Mm]any|[Mm]ost|[Ss]ome|[Ss]everal|[Hh]alf|[Aa] (?:few|handful|number)|[Aa]ll|[Tt]he (?:bulk|majority)) of
    \ (?:the |these |those )?(?:
      who (?:wrote|objected|signed|complained)(?: in [a-z]+| against (?:it|the [a-z]+)| to object)?|letters?|objectors|
      objections|repl(?:y|ies)|writers|signator(?:y|ies)|responses|petitioners|complainants|complaints|representations
    )|
    (?:[Pp]eople|[Tt]hose|[Nn]eighbours|[Ww]riters|[Ss]ignatories|[Rr]esidents|[Oo]bjectors|[Ss]ome)
    (?: who (?:wrote|object|objected|signed|complain|complained|oppose|opposed))?|
    (?:[Tt]he |[Tt]hose |[Mm]ost )(?:people|residents|neighbours|parents|traders|ones) who
    \ (?:write|wrote|object|complain|grumble|moan|signed|oppose)\w*[^.;,]{0,40}?|
    [Tt]he (?:objectors|signatories|complainants|petitioners|writers|neighbours|usual (?:suspects|voices|names))
  )
`;
/** What is said of people to make little of them. */
const slighted = oneLine`
  (?:
    cannot (?:possibly )?have (?:troubled|bothered|read|looked|opened|understood|stopped|set foot|been)|
    (?:who )?(?:have|has|had|having)(?:,[^,.;]{3,30},)? (?:[a-z]+ly |[a-z]+ never |simply |never |rather )*(?:
      (?:not|never) (?:[a-z]+ly )?(?:
        troubled|bothered|stopped|paused|taken the trouble|cared|opened|read|looked|set foot|been (?:near|there|inside)|
        understood|grasped
      )|
      made (?:rather |quite |something of |very much )?an?
      \ (?:career|hobby|habit|profession|business|art|pastime|sport|living) (?:out )?of|
      nothing better to do|(?:too much|a great deal of|rather a lot of|plenty of) time on (?:their|its) hands|
      yet to (?:see|meet|find) an? [a-z ]{2,30} (?:that )?they (?:like|approve)|axes? to grind|
      more (?:time|spleen|energy|ink|heat) than
    )|
    (?:who )?would (?:[a-z]+ly )?(?:object to|oppose|complain about|find fault with|quarrel with|moan about)
    \ (?:anything|everything|any|an? [a-z]|the (?:sun|weather|moon)|whatever)|
    (?:who )?(?:seem|appear|like|live|love|prefer|enjoy|delight|know|see|think) (?:[a-z]+ )?(?:
      to (?:
        complain|object|think (?:the world|that the (?:town|world|street))|hear themselves|live for|
        believe that they own
      )|
      nothing|no further than|in (?:complaining|objecting)|little beyond|(?:the sound|only the sound) of
    )|
    (?:who )?knows? (?:nothing|little) (?:of|about)|
    (?:who )?thinks? (?:that )?(?:the (?:world|town|street|council)) (?:ends|stops|begins|revolves|owes|exists)|
    (?:who )?(?:are|is|were) (?:[a-z]+ly )?(?:
      never (?:happy|content|satisfied|pleased)|impossible to please|hard to please|content with nothing|
      cut from the same cloth|copied from one another|against everything|out for themselves|
      only (?:interested|concerned) (?:in|with) (?:themselves|their own)
    )
  )
`;

/** Kinds of people by what they do or where they live. */
const sort = oneLine`
  (?:
    (?:people|those|men|women|ones|anyone|anybody) who|sellers|traders|salesmen|dealers|users|landlords|tenants|
    claimants|offenders|culprits|fly-?tippers|vandals|youths|teenagers|residents|owners|drivers|riders|gangs|lenders|
    fraudsters|scammers|travellers|squatters|rough sleepers|beggars|drinkers|addicts|developers|contractors|builders|
    agents|firms|operators|objectors|protesters|campaigners|families|neighbours|visitors|students|smokers|poachers
  )
`;
const beasts = oneLine`
  (?:
    vermin|parasites|scum|leeches|bloodsuckers|low-?lifes?|pond life|riff-?raff|rabble|animals|savages|filth|vultures|
    sharks|cowboys|crooks|thugs|yobs|louts|dregs|a plague|a cancer|a blight|a menace|the lowest of the low
  )
`;

/** Blame and belittling of people taken together. */
export const ofMany: readonly Frame<Key>[] = [
  {
    message: "sneer",
    pattern: regex.i`
      \b${sort}(?: [^.;,]{3,50}?)? (?:are|is|were)
      \ (?:[a-z]+ly |simply |just |all |nothing but |no (?:better|more) than |little better than |like )*${beasts}\b
    `,
    unless: /\b(?:insist|said|says|described|wrote|called|offence|convicted|found guilty|pest control|rats?)\b/i,
  },
  {
    message: "sneer",
    pattern: regex`
      \b${together}\b(?: (?:come|came) from (?:people|those|neighbours|residents|households))?,?
      (?: (?:are|were) (?:[a-z]+ ){0,3}people)?(?: who [^.;,]{3,60} and)?
      \ (?:plainly |clearly |evidently |obviously |apparently |simply |frankly )?${slighted}
    `,
    unless: regex`
      \b(?:
        form|survey|eligib\w+|whether|deadline|interpreter|translat\w+|because|published|amended|sent to them|
        would object to (?:a|the|any|an) (?:larger|second|further|higher|taller|change)
      )\b
    `,
  },
];
