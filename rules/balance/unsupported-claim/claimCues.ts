import { oneLine } from "../../../core/pattern/regex.ts";
import type { Lexicon } from "../../../core/rule/lexicon.ts";
import { saidOfPeopleCues } from "./saidOfPeople.ts";
import { vouchedWords } from "./vouched.ts";

/** Without one of these words a sentence makes no such claim. */
export const claimCues: Lexicon = {
  id: "unsupported-claim-cues",
  phrases: Object.entries({
    evidence: oneLine`
      survey|studies|study|research|specialists|economists|practitioners|professionals|researchers|evidence|experts|
      expert opinion|
      academics|statistics|the figures|figures show|figures prove|figures confirm|analysis|analyses|literature|
      the science|commentators|observers|best practice|good practice|experience elsewhere|experience shows|
      experience suggests|experience has|market sentiment|anecdot*|polls|polling|surveys show|data show*|the data|
      feedback shows|feedback suggests|history shows|history tells
    `,
    known: oneLine`
      according to|reports from|common sense|anecdot*|widely|generally|universally|commonly known|commonly accepted|
      commonly held|well known|well-known|well documented|well-documented|well established|well-established|
      well understood|well recognised|long been known|long been recognised|long recognised|common knowledge|common talk|
      common consent|no secret|no doubt that|nobody disputes|no one disputes|nobody doubts|accepted on all sides|
      on all sides|accepted that|recognised that|acknowledged that|agreed that|stands to reason|everyone|everybody|
      notorious*|known to|known that|is aware|few would|few who|few people|hardly anyone|been shown|been proved|
      been proven|been demonstrated|consensus|knows|it is thought|it is believed|it is said|it is understood|
      it is estimated|it is reported|it is felt|is said to|are said to|is believed to|are believed to|is thought to|
      are thought to|is reputed|widespread|perception that|obvious|obviously|clearly|of course|as we know|
      commonly supposed|commonly assumed|stallholders|ask anyone|ask anybody|ask any|ask those|ask people|will listen|
      would listen|word on the street|word in the town|no question|plain to see|plainly|anyone can|gps|doctors|police|
      teachers|schools|the trade|the industry|operators|developers|agents|clubs|farmers|players|neighbours|employees|
      staff|groups|will tell you|will confirm|undisputed|beyond dispute|undeniabl*|indisputabl*|incontestabl*|proven|
      tried and tested|often remarked|wherever it|wherever they|elsewhere|other councils|other authorities|
      manage|manages|cope|fare|thrive|get by|get on|nationally|internationally|nowadays|these days|in the trade|
      in the profession|plain to|clear to|evident to|speaks for itself|track record|invariably|goes without|
      folk memory|received wisdom|reputation for
    `,
    wanted: oneLine`
      wide support|widespread support|broad support|general support|considerable support|strong support|wide backing|
      broad backing|strong backing|local support|public support|well received by|well received among|warmly received by|
      positively received by|favourably received by|those who live|people who live|those who work|people who work|
      those who trade|people who trade|those who shop|people who shop|residents|parents|traders|shoppers|tenants|
      leaseholders|businesses|local people|the public|the community|communities|motorists|drivers|cyclists|families|
      pensioners|young people|older people|landlords|visitors|householders|villagers|customers|users|taxpayers|
      council tax payers|employers|retailers|shopkeepers|commuters|pupils|students|patients|carers|passengers|
      most people|many people|people in|people do|people want|people prefer|people would|people like|nobody|no one|
      nobody wants|the town|the village|the city|local opinion|public opinion|demand for|appetite for|feeling|mood|
      popular|firms
    `,
    rank: oneLine`
      in the county|in the country|in the region|in the area|in the district|in the borough|in the city|in the south*|
      in the north*|in the east*|in the west*|in the midlands|in england|in britain|in the uk|in wales|in scotland|
      than anywhere|no other|of its kind|second to none|ever been|than ever|as good as any
    `,
    appeal: oneLine`
      cries out|cried out|crying out|is desperate for|is hungry for|screaming for|is starved|
      authorities have successfully|authorities have already|councils have successfully|councils have already|
      councils have now|authorities have now|boroughs have successfully|counties have successfully|never before|
      never has the|never has our|never have the|never have so|by all accounts|by every account|word has it|
      rumour has it|any headteacher|any head teacher|any teacher|any trader|any doctor|any parent|any landlord|
      any driver|any resident|any shopkeeper|any builder|any tenant|every trader|every parent|every teacher|
      every driver|common observation|everyday observation|general observation|common experience|with their feet|
      queuing up|queue up|given up on|nothing to do|out of ten|out of every ten|in ten|never been so|never been more|
      never been busier|never been better|never been worse|experience of|experience in|example of|practice of|lesson of|
      lesson from|lessons from|any number of|as many|as most|as countless|as plenty|as several|as other|hardly anyone|
      few would|few people|none would|modern thinking|current thinking|latest thinking|professional thinking|
      received wisdom|conventional wisdom|professional opinion|informed opinion|modern practice|current practice|
      modern theory|signs|indications|arguments|business community|voluntary sector|farming community|retail sector|
      industry|the sector|the trade|the profession|a generation|a whole generation|modern famil*|modern household*|
      modern worker*|modern parent*|today's
    `,
    rumour: oneLine`
      rumour*|gossip|open secret|by repute|common repute|common report|reputedly|word has|word is|word in|word among|
      word at|word around|the word|the talk|the story|stories|whisper*|mutter*|murmurs|speculation|talk in|talk at|
      talk that|talk among|talk around|talk about|those who say|those who think|those who believe|people who say|
      people who think|people who believe|some who|many who|many say|many believe|many suspect|many think|some say|
      some believe|some suspect|some think|most believe|most think|people say|people believe|people think|our ears|
      in any doubt|in much doubt|are told|were told|been told|given to understand|led to believe|reliably informed|
      we hear|we gather|is said|are said|was said|were said|widely said|freely said|openly said|often said|
      commonly said|generally said|reputed|supposed to|tittle-tattle|grapevine|no smoke
    `,
    mind: oneLine`
      could not be happier|could not be more|could not be keener|could not be prouder|could not be gladder|
      could not be angrier|could not be crosser|could not be less|could not have been happier|could not have been more|
      could hardly be happier|could hardly be more|could hardly be keener|could hardly be prouder|
      could hardly be angrier|could scarcely be happier|could scarcely be more|could scarcely be keener|
      open arms|one talks|we talk|we spoke|we meet|we met|we ask*|the mood|the feeling|the talk|the word|unanimous|
      universal|every last|of every|yet to meet|yet to hear|yet to find|one voice|to its heart|to their heart*|
      worth the name|worth his salt|worth their salt|queuing|queued|tired of|tired with|will simply|would simply|
      will just|highly enough|too highly|enough in praise|enough in its praise|enough good|nothing but|bad word|dry eye|
      home happy|went home|go home|goes home|came away|comes away|come away|with joy|with delight|with acclaim|
      with cheers|with applause|with enthusiasm|with open arms|of one mind|of one voice|a long way|hard to find|
      search hard|look hard|the whole of|all of|won over|were behind|not one|not a single|had enough|sick of|
      sick and tired|fed up|weary|patience|waited long|let down|fobbed off|taken for granted|deserve better|
      deserves better|telling us|telling officers|tell us|tells us|told us|told officers|come back|not return|
      never return|not forgive|never forgive|never recover|not recover|vote with|go elsewhere|stay away|shop elsewhere|
      set foot|cross the|go near|come near|look twice|
      take their|will desert|stand for it|put up with
    `,
    sweeping: oneLine`
      to rue|rued|rues|to regret|regretted|regrets|repent*|to bless|to thank|wish that they|wish they|wishes that it|
      wishes it|paid for it|the price|paid dearly|unstuck|a cropper|to grief|back smiling|looked back|their fingers|
      its fingers|better of it|their cost|its cost|glad that|glad they|sorry that|sorry they|pleased that they|
      pleased they|crawled back|crept back|run back|ran back|gone back|went back|do not|does not|never|seldom|rarely|
      hardly ever|invariably|always|no longer|do so|do it|which has|that has|with a|with an|with no|without a|is a|
      is an|than anything|than of anything|than for anything|than about anything|than any*|keeps|brings|attracts|draws|
      saves|breeds|sends|raises|turns
    `,
    wish: oneLine`
      overwhelmingly say|overwhelmingly tell|overwhelmingly report|constantly say|constantly tell|repeatedly say|
      repeatedly tell|consistently say|consistently tell|invariably say|invariably tell|always say|always tell|
      say time and again|say time and time again|say again and again|say over and over|say repeatedly|
      say without exception|say with one voice|say time after time|report time and again|insist time and again|
      too happy|too glad|too pleased|too willing|too ready|too keen|more than happy|more than willing|itching|dying to|
      dying for|longing|aching|desperate|crying out|champing|clamouring|queuing up|queueing up|lining up|
      falling over themselves|raring|there is|there was|would touch|would want|would choose|would miss|would thank|
      would notice|would shed|would mourn|would weep|would dream|would go near|would be sorry|appetite|hardly needs|
      hardly need|scarcely needs|does not need|does not take|do not need|did not need|hardly takes|bellyful|their fill|
      it up to|quite enough|more than enough|in other|in neighbouring|general experience|common experience|
      universal experience|general observation|common observation
    `,
    vouched: vouchedWords,
    people: saidOfPeopleCues,
  }).flatMap(([tier, phrases]) => phrases.split("|").map((phrase) => ({ phrase, tier }))),
};
