import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { hearsay } from "./hearsay.ts";
import { sweepingIn } from "./sweeping.ts";
import { foreseen, unanimous, weary } from "./unanimity.ts";
import { vouchedIn } from "./vouched.ts";
import { asked, wanted, wishOnly } from "./wantedByAll.ts";
import { wishIn } from "./wishes.ts";

/** A claim in a sentence: what it is about, where its telling words stand, and whether there is little doubt of it. */
export interface Claim {
  readonly about: "evidence" | "known" | "wanted" | "rank";
  readonly start: number;
  readonly end: number;
  readonly sure: boolean;
}

const source = oneLine`
  (?:
    (?:case )?stud(?:y|ies)|research(?:ers)?|evidence|experts|expert opinion|academics|specialists|economists|
    practitioners|doctors|statistics|figures|analys[ie]s|(?:the )?literature|(?:the )?science|commentators|observers|
    market sentiment|polls|polling|surveys|data|feedback|history|experience|anecdotal \w+
  )
`;
const loose = oneLine`
  (?:
    (?:
      all|much|most|some|many|several|numerous|various|countless|recent|other|further|independent|national|
      international|academic|medical|scientific|local|strong|clear|ample|good|past|bitter|long|compelling|overwhelming|
      mounting|growing|plenty of|a (?:large |growing |wide )?(?:body|wealth|range|number|host) of|study after|a|an|
      the latest|major|leading|industry|professional|health|recognised|best available|available|widespread|there is
    )\s
  ){0,3}
`;
const shows = oneLine`
  (?:
    (?:
      has|have|consistently|repeatedly|clearly|now|long|all|strongly|also|overwhelmingly|always|invariably|often|
      generally
    )\s
  ){0,3}(?:
    shows?|shown|suggests?|suggested|indicates?|indicated|proves?|proved|proven|confirms?|confirmed|demonstrates?|
    demonstrated|points?|pointed|tells?|told|teaches|taught|agrees?|agreed|reveals?|finds?|found|supports?|supported|
    bears?|makes? (?:it )?(?:plain|clear)|leaves? (?:no|little) doubt|establish(?:es|ed)?|
    is (?:that|clear|overwhelming|plain|unanimous)|are (?:clear|unanimous|agreed)|says?|believes?|maintains?|recommends?
  )\b
`;

/** Who or what is cited, in general, and what it is made to say. */
const cites = regex.i`
  (?:^\W*(?:\d+(?:\.\d+)*\s+)?|[,;:–—]\s(?:and |but |as )?|\b(?:and|but|as|that|because|since|while|though)\s)
  ${loose}${source}(?:
    \s(?:
      elsewhere|from elsewhere|from other \w+|nationally|in this field|on this|on the subject|in other \w+|
      across the country|across the sector
    )
  ){0,2}\s${shows}
`;
/** "Study suggests", in the shorthand of a table: the one that the report has told of. */
const theStudy = /^(?:case )?study [a-z]+s\b/i;
/** Nothing is said of its strength: what the evidence is may stand next to it. */
const bareEvidence = /^there is (?:some |other |further )?evidence (?:of|to|that)\b/i;

const citesAll = regex.i`
  \b(?:
    all (?:of )?the evidence (?:is(?= (?:that|there|against|in favour|one way|on)\b)|shows|suggests|points|says|goes|
    tells|supports|indicates)|
    the (?:overwhelming )?(?:weight|balance) of (?:the )?evidence|there is (?:\w+ ){0,2}evidence (?:that|of|to)|
    there (?:is|are) (?:\w+ ){0,3}(?:research|stud(?:y|ies)|literature|data|evidence)
    \ (?:to the effect|showing|proving|to (?:show|prove|suggest|say|support))(?: that)?|
    (?:the )?(?:evidence|research|literature|science|statistics|figures|data|facts) (?:is|are)
    \ (?:clear|overwhelming|plain|unanimous|compelling|conclusive|unambiguous|settled|there for all)|
    (?:the )?(?:literature|research|evidence|figures|science) bears? (?:this|it|that) out|
    (?<!\b(?:in line|in accordance|consistent) with )(?:best|good|accepted|recognised) practice
    \ (?:\w+ ){0,3}(?:is|dictates|suggests|shows|requires|demands)|
    (?:best|good) practice elsewhere|
    (?:according to|in the (?:opinion|view) of|as) (?:leading |most |many |some |all )?
    (?:experts|academics|researchers|commentators|observers|professionals)(?: agree| say)?|
    (?:experts|academics|researchers) (?:are agreed|all agree|agree|say|believe|tell us)|
    professionals (?:are agreed|all agree|say|believe|tell us)|
    (?<!\b(?:two|three|four|both|the|these|those|our|its|their) (?:[a-z]+ )?)
    (?:[a-z]+ )?(?:professionals|practitioners|specialists|experts)
    \ (?:(?:all|now|generally|widely|mostly|long) )*
    (?:(?:agree|accept|recognise|hold|maintain|know|consider|are agreed|are clear|have found) that|know|are agreed|
    are at one)\b|
    (?:experience|evidence|practice) (?:from |in )?(?:elsewhere|other (?:councils|authorities|areas|towns|places))\b
  )
`;
const openQuestion = regex.i`
  \b(?:
    no (?:\w+ )?(?:research|evidence|stud(?:y|ies)|analysis|data)|not (?:yet )?(?:known|clear|shown|established|been)|
    (?:
      will|would|may|might|could|should|to|must|whether|until|if|once|can|commissioned|awaited|disputed|divided|mixed|
      inconclusive|little|insufficient|limited
    )
  \ )\b
`;

/** What is said to be known or agreed, by nobody in particular. */
const known = regex.i`
  \b(?:
    (?:it )?(?:is|are|was|were|been)\s(?:now |also |very |quite |so |by now )?
    (?:widely|generally|universally|commonly|well|long|broadly|almost universally|increasingly)\s(?:
      known|recognised|recognized|accepted|acknowledged|understood|agreed|felt|held|believed|reckoned|assumed|supposed|
      rumoured|taken|put about|whispered|credited|conceded|allowed|documented|established|regarded|thought|considered|
      appreciated|seen|perceived|attested|rehearsed|evidenced
    )|
    well[- ](?:documented|established|known|attested|evidenced|recognised|rehearsed)
    \ (?:that|link|fact|connection|relationship|effect|tendency|problem|correlation|benefits?)|
    (?:widely|generally|universally|commonly)[- ](?:held|accepted|recognised|shared|acknowledged|known)
    \ (?:view|belief|that|fact|opinion)|
    common (?:knowledge|talk|consent)\b|
    (?<!\b(?:made|makes?|making) )no secret
    (?! (?:to [^.;,]{2,40} )?that (?:its|their|the (?:group|leader|other|opposition)))|
    (?:nobody|no ?one|few(?: people)?|hardly anyone) (?:\w+ ){0,4}?
    (?:disputes?|doubts?|denies|deny|question|would (?:dispute|doubt|deny|argue|disagree|question)|seriously)|
    (?:accepted|agreed|acknowledged|recognised|admitted|felt|said) (?:on all sides|by all|by everyone|everywhere)|
    stands to reason|
    (?<!
      [a-z] (?<!
        (?:
          and|but|as|since|because|that|which|what|though|while|when|where|for|here|of|in|almost|nearly|practically|
          virtually|pretty|just|surely
        )
      \ )
    )(?:everyone|everybody|anyone|anybody)(?!
      \ who (?:\w+ )?(?:replied|responded|answered|wrote|came|attended|took part|commented|returned|was|is|spoke|signed)
    )(?: \w+){0,7}? (?<!(?:who|that|to|if|they) )(?:
      knows?|agrees?|accepts?|is aware|will know|can see|could see|recognises|understands|tells|would agree|appreciates|
      says|
      is (?:
        overjoyed|delighted|thrilled|horrified|furious|up in arms|dismayed|ecstatic|appalled|fed up|right behind|
        dead against|over the moon
      )
    )|
    any(?:one|body) who [^.;,]{3,40} (?:will|would|can|could) tell|
    ask (?:anyone|anybody|any \w+|those|people|a \w+)\b[^.;]{0,60}\b(?:and|will|they|he|she|you)\b|
    (?:tell(?:ing|s)?|told|say(?:ing|s)?|warn(?:ing|s)?|complain(?:ing|s)?)(?: to| it to)?
    \ (?:anyone|anybody|everyone|everybody|whoever|all) (?:who|that) (?:will|would|cares to|can) (?:listen|hear)|
    word (?:on|in) the (?:street|town|trade|village)|
    as (?:everyone|everybody|anyone|all) (?:\w+ ){0,6}(?:knows?|is aware|will confirm|can testify|are aware)|
    notorious(?:ly)?\b|undisputed|beyond (?:dispute|doubt|question|argument)|undeniabl[ey]|indisputabl[ey]|
    incontestabl[ey]|tried and tested|proven (?:track record|to|way|model|success|benefits?|method)|often remarked|
    speaks? for (?:itself|themselves)|
    (?:(?:has|have) been|is|are) (?:clearly |often |long |repeatedly )?(?:shown|proved|proven|demonstrated)
    \ (?:that|to|beyond|time)|
    (?:the )?(?:clear |broad |general |overwhelming )?consensus (?:is|among|of opinion)|
    any (?:\w+ ){1,4}(?:knows|will tell|will confirm|would agree|could tell)|
    (?:has|have) (?:been (?:a )?(?:\w+ )?(?:success\w*|popular)|worked|succeeded|proved)\b[^.;]{0,30}\b(?:
      elsewhere|other (?:councils|authorities|towns|areas|cities|boroughs)|across the country|up and down the country|
      neighbouring \w+
    )|
    received wisdom|wherever (?:it|they|this) (?:has|have|had|is|was|were|are) been|
    wherever (?:it|they|this) (?:is|was|are|were) tried|
    known to (?:
      have (?:cut|reduced|raised|improved|caused|worked|led|increased|helped)|
      be (?:a |the )?(?:dangerous|effective|popular|unpopular|worst|best|safer|cheaper)|
      (?:
        reduce|cut|improve|increase|cause|raise|lead|work|help|deter|encourage|draw|attract|bring|boost|lift|lower|
        depress|generate|create|spur|discourage|drive (?:up|down|out|away|off)|push (?:up|down)|slow|shorten|save|halve|
        double|treble|prevent|harm|damage|worsen|speed|stop|ease|keep|put (?:people|families|children|traders) off
      )
    )|
    other (?:councils|authorities|towns|areas) (?:have|has) (?:all |long |already |consistently )?
    (?:found|shown|seen|learned|discovered|proved|reported)|
    (?:it is )?(?:accepted|acknowledged|recognised) (?:wisdom|fact)
  )\b
`;

const rank = regex.i`
  \b(?:the|among the|one of the|some of the|our|its) (?:very )?(?:
    (?:single )?(?:
      best|worst|finest|cleanest|busiest|lowest|highest|cheapest|dearest|safest|greenest|largest|smallest|poorest|
      richest|strongest|weakest|fastest|slowest|happiest|hardest|top|leading
    )(?:-[a-z]+)?|
    (?:most|least) (?!deprived\b)[\w-]+
  )(?: [\w'’-]+){0,3} (?:in|anywhere in|across|of any in) (?:the )?(?:whole |entire )?(?:
    county|country|region|area|district|borough|city|south\w*|north\w*|east\w*|west\w*|midlands|england|britain|uk|
    wales|scotland|land|sector|business|town
  )\b|
  \b[Nn]o other (?:[a-z]+ ){0,2}?(?:
    council|authority|borough|district|county|city|town|village|service|team|department|landlord|employer|region|area|
    place|part|library|museum|park|port|market|harbour|provider|school
  )\b[^.;]{0,60}?\b(?:
    as (?:much|many|little|few|well|good|fast|often|far|high|low|cheap\w*|quick\w*)|so (?:much|many|little|few|well)|
    (?:can|could) (?:match|touch|rival|equal|hold|claim|boast|compete|better|beat)|comes? (?:close|near|anywhere)|
    (?:matches|rivals|equals|beats|betters)
  )\b|
  \b(?:
    than anywhere (?:else )?(?:in|on)|of its kind|second to none|than (?:they|it|we) (?:has|have) ever been|
    than ever(?: before)?|as good as any
  )\b
`;

/** What is said, thought or seen by nobody in particular. */
const said = regex.i`
  \b(?:
    it is (?:\w+ )?(?:thought|believed|said|reported|felt|rumoured|obvious|evident|plain|clear|clearly)
    (?: to (?:all|every(?:one|body)|any(?:one|body)))?(?: (?:who|in|on|with|concerned)\b[^.;,]{0,30})? that|
    (?:nationally|internationally|everywhere|nowadays|these days|in the trade|in the profession|across the country),?
    \ it is (?:now )?(?:accepted|agreed|acknowledged|recognised|understood|held|known|established) that|
    (?:other|comparable|similar|neighbouring|nearby|most|many|larger|smaller) (?:towns|cities|councils|authorities|
    boroughs|
    districts|counties|places|villages|areas) (?:all )?(?:manage|cope|get (?:by|on|along)|do|fare|live|thrive|survive)
    \ (?:perfectly |quite |very |just |happily |equally )*(?:well|happily|fine|nicely|without|on (?:less|more|fewer|
    half))|
    (?:is|are|was|were) (?:widely |generally |commonly |often |locally |usually )?
    (?:said|believed|reputed|rumoured|supposed|held|seen|felt|perceived|regarded)(?: locally)? (?:to|as|by)|
    (?:widespread|general|growing|common|strong)
    \ (?:view|belief|perception|feeling|impression|sense|acceptance|agreement|recognition) (?:that|of|among)|
    common sense (?:says|tells|dictates|suggests)|as we (?:all )?know|of course,|
    (?:there is|there can be) no (?:doubt|question|denying|escaping)|plain to see|anyone can see|
    (?:according to|in) (?:recent |some |many |most |national |several |various |local )?
    (?:research|studies|surveys?|reports|experts|sources|the press|the evidence|figures)|
    anecdotally|(?:has|have) (?:always|never|long) been (?:the|a|one of the|regarded|seen|known|popular|considered)|
    (?:always|invariably|never|without exception|every time|in every case)
    \ (?:leads?|works?|pays?|results?|costs?|brings?|saves?|improves?|reduces?|causes?|fails?|helps?|proves?|ends?)
  )\b
`;
const trades = regex.i`
  (?:^\W*(?:\d+(?:\.\d+)*\s+)?|[,;]\s(?:and |but )?|\bthat\s)(?:the |local |most |many |our |some |all |other )?(?:
    GPs|doctors|police|teachers|head teachers|schools|trade|industry|operators|developers|agents|clubs|farmers|players|
    neighbours|employees|staff|managers|groups|charities|carers|landlords|drivers|practitioners|councils|authorities|
    employers|universities|colleges|investors|hoteliers|publicans|churches
  )\b(?: (?:in|on|at|of|from|across) (?:the )?[\w ]{3,25}?)?,? (?:\w+ly )?(?:
    say|says|believe|believes|report|reports|tell us|tells us|are convinced|is convinced|agree|agrees|
    knows?(?= (?:that|how|what|why|where|from|better|full well|only too|all too|perfectly|this|it\b))|find|finds|feel|
    feels|think|thinks|prefer|prefers|want|wants|value|appreciate|would rather|welcome|confirm|complain|are agreed|
    have found|have learned|swear by|dread|fear|need
  )\b
`;

/** What others are made to have found, nobody to dispute, or a whole kind of people to wish. */
const appeals = regex.i`
  (?:^(?:[\d.]+ )?|[.;:] )never (?:before |previously |yet )?(?:has|have|had) (?:the |our |there |so )[^.;]{3,60}|
  \bnever before (?:has|have|had) [^.;]{3,60}|
  \b(?:
    by (?:all|every) accounts?|(?:word|rumour|legend|local lore) has it|
    (?:any|every) (?:
      head ?teacher|teacher|trader|doctor|nurse|parent|landlord|driver|cyclist|resident|shopkeeper|shopper|councillor|
      builder|tenant|farmer|publican
    ) (?:will|would|can|could) (?:\w+ )?(?:say|tell|confirm|agree|vouch)|
    matter of (?:common|everyday|general|simple) (?:observation|knowledge|experience|sense)|
    vot(?:e|es|ed|ing) with (?:their|its) feet|queu(?:e|es|ing) up (?:to|for)|
    (?:have|has) (?:long (?:since )?)?given up on|have nothing to do|(?:seven|eight|nine) (?:out of|in) (?:every )?ten|
    (?:has|have) never been (?:so|busier|more|better|worse|emptier|fuller|quieter|cleaner|dirtier)
  )\b|
  \b(?:experience|example|practice|lessons?) (?:of|from|in)
  \ (?:other|neighbouring|many|most|several|similar|comparable|nearby) [\w ]{2,30}?\b
  (?:tells? us|shows?|suggests?|teaches|proves?|confirms?|is that|has been that)\b|
  \bas (?:any number of|many|most|countless|plenty of|numerous|so many|several|other|all) (?:other )?(?:\w+ ){0,2}
  (?:councils|authorities|boroughs|districts|areas|cities|towns|experts|schools|employers|landlords|places)
  \ (?:have|will|can|could|would) (?:\w+ )?
  (?:found|shown|attest|confirm|discovered|learnt|learned|testif[iy]\w*|tell|vouch)|
  \b(?:nobody|no one|no-one|few|hardly anyone|none)
  (?: (?:people|would|could|can|will|now|seriously|really|any longer|in the \w+)){0,4}
  \ (?:disput\w*|den(?:y|ies|ied)|doubts?|doubted|argues?|contest\w*|questions|quarrels?)\b(?! the need to declare)|
  \b(?:a (?:number|range|growing number) of|several|many|most|some|various|countless|numerous|plenty of)
  \ (?:other |neighbouring |comparable )?(?:local )?(?:[Aa]uthorities|[Cc]ouncils|[Bb]oroughs|[Dd]istricts|[Cc]ounties)
  \ (?:have|had) (?:already |now |since |long )?(?:successfully|profitably|happily|effectively) [a-z]+|
  \banecdotal(?:ly| evidence)\b|
  \b(?:modern|current|latest|received|conventional|professional|expert|informed) (?:thinking|wisdom|opinion|theory)
  \ (?:favours?|is|suggests?|holds?|says?|points?|prefers?|has moved|supports?|now)\b|
  \b(?:evidence|research|signs|indications|arguments|data) (?:all |both )?(?:points?|leads?|goe?s?)\b[^.;]{0,30}\b
  (?:same|one|only one|single) (?:way|direction|conclusion)\b|
  \b(?:[Tt]he|[Tt]his|[Oo]ur) (?:[a-z]+ )?(?:
    area|town|village|borough|district|county|city|estate|ward|neighbourhood|market|high street|site|valley|coast|island
  ) (?:simply |positively |fairly |just )?(?:cr(?:ies|ied) out|is (?:crying out|desperate|hungry|starved|
  screaming)) for\b|
  \b(?:
    business community|voluntary sector|farming community|retail sector|industry|sector|trade|profession|young people|
    older people|a (?:whole )?generation|modern (?:families|households|workers|parents)|today['’]s \w+
  ) (?:is|are|has|have|no longer|now|simply|increasingly) (?:\w+ ){0,2}?
  (?:behind|wish(?:es)?|wants?|prefers?|expects?|supports?|keen|convinced|crying out|in favour|united)\b
`;

/**
 * The claim that a sentence makes, if it makes one; `cued` says of which kinds it holds a telling word. The first that
 * fits is reported.
 */
export function claimIn(sentence: string, cued: ReadonlySet<string | undefined>): Claim | undefined {
  return (
    (cued.has("evidence") ? evidenceIn(sentence) : undefined) ??
    (cued.has("known") ? knownIn(sentence) : undefined) ??
    (cued.has("vouched") ? vouchIn(sentence) : undefined) ??
    (cued.has("wanted") || cued.has("known") ? wantedIn(sentence) : undefined) ??
    (cued.has("known") ? hearsayIn(sentence, said) : undefined) ??
    (cued.has("known") || cued.has("wanted") ? hearsayIn(sentence, trades) : undefined) ??
    (cued.has("rank") ? rankIn(sentence) : undefined) ??
    hearsayIn(sentence, appeals) ??
    (cued.has("mind") ? mindIn(sentence) : undefined) ??
    (cued.has("rumour") || cued.has("known") ? rumourIn(sentence) : undefined) ??
    (cued.has("sweeping") ? sweptIn(sentence) : undefined) ??
    wishedIn(sentence)
  );
}

function evidenceIn(sentence: string): Claim | undefined {
  const cited = cites.exec(sentence);
  if (
    cited &&
    !theStudy.test(trimmed(cited)[0]) &&
    !openQuestion.test(sentence.slice(0, cited.index + cited[0].length))
  )
    return claim("evidence", trimmed(cited), !bareEvidence.test(trimmed(cited)[0]));
  const general = citesAll.exec(sentence);
  return general &&
    !openQuestion.test(sentence.slice(Math.max(0, general.index - 25), general.index + general[0].length))
    ? claim("evidence", general, !bareEvidence.test(general[0]))
    : undefined;
}

function knownIn(sentence: string): Claim | undefined {
  const accepted = known.exec(sentence);
  return accepted && !acquainted.test(sentence.slice(accepted.index + accepted[0].length))
    ? claim("known", accepted, firmly(sentence, accepted))
    : undefined;
}

/** "Everyone knows her": no claim of what is so. */
const acquainted = /^ (?:him|her|them|each other|one another)(?=[,.;]| and\b| by\b|$)/;

/** A question or an errand, and no claim of what people think. */
const errand = /^ to (?:know|see|apply|use|join|speak|attend|register|make|move|buy|sell|take part)\b/i;

/** "The main risk is that": what may come, and no claim of what is. */
const feared = /\b(?:risk|danger|fear|worry|chance|possibility|likelihood)s?\b[^.;]{0,60}\b(?:is|was|being|remains) $/i;

function wantedIn(sentence: string): Claim | undefined {
  if (asked.test(sentence)) return undefined;
  const wish = wanted.exec(sentence);
  if (wish && /\b(?:community|public) trust$/i.test(wish[0])) return undefined;
  if (wish && feared.test(sentence.slice(0, wish.index))) return undefined;
  if (wish && errand.test(sentence.slice(wish.index + wish[0].length))) return undefined;
  if (wish)
    return claim("wanted", trimmed(wish), !/\b(?:feel|think|believe|value|find|like|asked for)s?$/i.test(wish[0]));
  const popular = wishOnly.exec(sentence);
  return popular ? claim("wanted", popular, false) : undefined;
}

function hearsayIn(sentence: string, pattern: RegExp): Claim | undefined {
  const hearsay = pattern.exec(sentence);
  if (hearsay && feared.test(sentence.slice(0, hearsay.index))) return undefined;
  return hearsay && !asked.test(sentence) ? claim("known", hearsay, false) : undefined;
}

function vouchIn(sentence: string): Claim | undefined {
  const vouched = vouchedIn(sentence);
  return vouched && claim(vouched.said ? "wanted" : "known", trimmed(vouched.found), vouched.sure);
}

/** What goes round: never sure, for somebody may answer for it elsewhere. */
function rumourIn(sentence: string): Claim | undefined {
  const found = hearsay(sentence);
  return found ? claim("known", found, false) : undefined;
}

/** What a whole kind is said to do: never sure. */
function sweptIn(sentence: string): Claim | undefined {
  const found = sweepingIn(sentence);
  return found ? claim("known", trimmed(found), false) : undefined;
}

/** What everybody is said to long for: never sure. */
function wishedIn(sentence: string): Claim | undefined {
  const found = wishIn(sentence);
  return found ? claim("wanted", trimmed(found), false) : undefined;
}

/** What all are said to feel: sure, unless it is what they will do. */
function mindIn(sentence: string): Claim | undefined {
  const found = unanimous.exec(sentence) ?? weary.exec(sentence);
  if (found) return claim("wanted", trimmed(found), true);
  const forecast = foreseen.exec(sentence);
  return forecast ? claim("wanted", trimmed(forecast), false) : undefined;
}

function rankIn(sentence: string): Claim | undefined {
  const ranked = rank.exec(sentence);
  return ranked ? claim("rank", ranked, /\b(?:best|worst|cleanest|happiest|least|most)\b/i.test(ranked[0])) : undefined;
}

/** Words that close the question: what is wrong with them first is that they do, which is another rule's matter. */
const rhetoric = regex.i`
  ^(?:
    stands to reason|undeniabl|indisputabl|incontestabl|any(?:one|body) can see|plain to see|
    beyond (?:dispute|doubt|question)|speaks? for
  )
`;

/** "It is well known that": firm. "A well established firm" may be one. */
const firmly = (sentence: string, { index, 0: words }: RegExpExecArray): boolean =>
  !rhetoric.test(words) &&
  !(/(?:knows|understands|recognises|accepts)$/i.test(words) && /\b[a-z]+ that $/.test(sentence.slice(0, index))) &&
  (!/^(?:well|notorious|tried|proven|undisputed|known to|elsewhere|other)/i.test(words) ||
    /^,? (?:that|link|to)\b/.test(sentence.slice(index + words.length)) ||
    /\b(?:link|known to (?:have|reduce|cut|cause|increase)|track record|notorious)/i.test(words));

const claim = (about: Claim["about"], { index, 0: words }: { index: number; 0: string }, sure: boolean): Claim => ({
  about,
  start: index,
  end: index + words.length,
  sure,
});

/** Without the paragraph number, comma or joining word in front. */
function trimmed(match: RegExpExecArray): { index: number; 0: string } {
  const lead =
    /^\W*(?:\d+(?:\.\d+)*\s+)?(?:(?:and|but|as|that|because|since|while|though|what|know)\s)?/i.exec(match[0])?.[0]
      .length ?? 0;
  return { index: match.index + lead, 0: match[0].slice(lead) };
}
