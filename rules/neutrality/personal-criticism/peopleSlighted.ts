import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";
import type { Key } from "./criticismFrames.ts";

/** Words that call people beasts or refuse. */
export const slightedManyCues = cues(
  "people-slighted",
  oneLine`
    vermin|parasites|scum|leeches|bloodsuckers|lowlife*|low-life*|pond life|riff-raff|riffraff|rabble|animals|savages|
    filth|vultures|sharks|cowboys|crooks|thugs|yobs|louts|dregs|plague|cancer|blight|menace|lowest of the low|
    as they like|as they please|what they like|what they please|where they like|where they please|when they like|
    when they please|whatever they like|wherever they like|leave others|leave other people|leave everybody|
    leave everyone|leave the rest|leave somebody|leave someone|leave it to others|leave it for others|leave us|
    leave the taxpayer|leave ratepayers|leave the council|expect others|expect other people|expect everybody|
    expect everyone|expect the rest|expect somebody|expect someone|expect the council|no respect|no regard|
    no consideration|nothing back|something for nothing|contribute nothing|take what they can|not apply to them|
    are for others|are for other people|never change|never learn|be trusted|live off
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

/** Those who are pointed at, as a sort. */
const pointedAt = oneLine`
  (?:
    (?:[Tt]hese|[Tt]hose|[Ss]uch|[Tt]h(?:is|at) (?:sort|kind|type) of|[Ss]ome|[Tt]oo many|[Mm]ost of these) (?:[a-z]+ )?
    (?:
      people|person|families|individuals|folk|types|characters|households|owners|landlords|tenants|visitors|drivers|
      traders|men|women|youths|youngsters|groups|riders|anglers|campers|travellers|newcomers|incomers|parents|dealers
    )|
    [Tt]hey|[Tt]he (?:occupants|occupiers|visitors|newcomers|incomers|campers)
  )
`;
const everybodyElse = oneLine`
  (?:
    others|other people|every(?:body|one) else|the rest(?: of us)?|some(?:body|one) else|us|the [Cc]ouncil|
    (?:the )?(?:rate|tax|council tax )?payers?|decent people|their neighbours|the (?:town|village|neighbours)
  )
`;
/** What such a sort is said to be like. */
const theirWays = oneLine`
  (?:
    leave (?:it )?(?:to |for )?${everybodyElse} (?:to|with)
    \ (?:clear|pick|clean|pay|sort|tidy|deal|foot|mend|put|suffer|bear|carry|live|the (?:bill|mess|cost|rubbish|
    clearing))|
    expect ${everybodyElse} to (?:pay|clear|pick|clean|foot|look|do|find|put|provide|run)|
    have no (?:respect|regard|consideration|thought|manners|shame|pride|sense)(?: (?:for|of)|(?=[.,;]|$))|
    (?:give|put|pay) (?:absolutely )?nothing back|want something for nothing|contribute nothing|take what they can|
    think (?:that )?(?:the )?(?:rules?|laws?|charges?)
    \ (?:(?:do(?:es)? not|don['’]t) apply to them|(?:is|are) for (?:others|other people|everyone else))|
    (?:will|can) never (?:change|learn)|(?:cannot|can not|are not to) be trusted|
    live off (?:others|the (?:state|rest|council|taxpayer)|everybody else)|
    (?:do|take|tip|leave|park|dump|camp|build|say) (?:exactly |just )?(?:as|what|where|when|whatever|wherever) they
    \ (?:like|please|want|fancy)
  )
`;

/** Blame and belittling of people taken together. */
export const ofMany: readonly Frame<Key>[] = [
  {
    // "Such visitors take what they can and expect everybody else to clear up."
    message: "sneer",
    pattern: regex`
      \b${pointedAt} (?:[a-z]+ly |just |always |only |evidently )?
      (?:(?:come and go|turn up|arrive|move on|drive off|help themselves)\b[^.;]{0,40}? and (?:then )?)?${theirWays}
    `,
    unless: regex`
      \b(?:
        said|says|wrote|writes|respond\w+|repl(?:y|ies|ied)|complain\w*|object\w*|alleged?|described|view|felt|free to|
        allowed|permit\w*|may|licen[cs]\w*|choose|choice|budget|safeguard\w*|children who|young people|dementia
      )\b
    `,
  },
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
