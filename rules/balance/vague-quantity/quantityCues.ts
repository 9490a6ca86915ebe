import { oneLine } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";

/** Without one of these words a sentence gives no quantity in words. */
export const quantityCues = cues(
  "vague-quantity-cues",
  [
    ...["consideration", "factor", "issue", "problem", "concern", "nuisance"].flatMap((what) =>
      ["on certain", "on some", "at certain", "at some", "in certain", "in some"].map((when) => `${what} ${when}`),
    ),
    oneLine`
      as and when|when and as|when and if|if and when|somehow|one way or|hook or by crook|from somewhere|
      out of somewhere|out of something|bonny|bonnie|canny|braw|pretty sum|bob or two|a great many of|a good many of|
      last while|past while|recent while|
      fair amount|good amount|fair bit|good bit|tidy sum|tidy amount|quite a bit|quite a lot|slippage|underspend*|
      overspend*|overrun|leeway|headroom|attrition|portion of|proportion of|somewhat|back end of|latter part of|
      tail end of|early part of|good few|no end of|quite some|rather a|something of a|not a few|next to no|four-figure|
      five-figure|six-figure|seven-figure|eight-figure|double-figure|rather than later|through the roof|
      through the floor|through the ceiling|a fair margin|a good margin|a wide margin|a fair way|a good way|a long way|
      arm and a leg|pretty penny|small fortune|drop in the ocean|down the line|down the road|of some size|of any size|
      of some substance|a bit of|up a bit|down a bit|by a bit|by a good|by a fair|by a great|by a touch|by a little|
      by a lot|by quite|by rather|up a little|down a little|small minority|tiny minority|sizeable minority|so far|
      short while|brief spell|little while|significant|significantly|considerable|considerably|substantial|
      substantially|sizeable|sizable|modest|modestly|large|larger|small|smaller|minimal|marginal|marginally|negligible|
      healthy|worthwhile|appreciable|appreciably|material|moderate|hefty|handsome|heavy|useful|tidy|additional cost*|
      some cost*|some saving*|some money|some more money|some additional|some extra|good saving*|big|slight|slightly|
      noticeable|noticeably|
      markedly|sharply|steeply|dramatically|steadily|greatly|massively|hugely|vastly|somewhat|reasonably|comparatively|
      relatively|a little|a lot|give or take|more than cover*|more or less|roughly|broadly|not be cheap|not cheap|
      affordable|expensive|costly|cost a great deal|great deal|good deal|fair amount|certain amount|by a certain|
      unspecified|unstated|undisclosed|undetermined|by a particular|small amount|certain sum|something for|
      something towards|some extra|some further|some more|a little extra|a bit extra|decent|goodly|
      respectable|princely|stiff|steep|eye-watering|reasonable sum|reasonable amount|reasonable figure|serious sum|
      serious money|fair bit|fair sum|fair figure|fair few|fat
    `,
    oneLine`
      much of|various|countless|more and more|almost all|nearly all|hardly any|scarcely any|one or two|a couple|
      no shortage|bulk of|fraction of|best part|lion's share|next to nothing|of late|in recent|rising|falling|growing|
      declining|increasing|mounting|than expected|than planned|than budgeted|than forecast|than anticipated|
      than last year|than usual|nearing|nearly complete|slipping|well over|well under|well below|well above|well within|
      just over|just under|comfortably|partly|largely|mostly|mainly|to some extent|for the most part|by and large|
      not far|some way|rather high|rather low|quite high|quite low|fairly high|fairly low|very high|very low|
      relatively high|relatively low|unacceptable|unacceptably|disappointing|encouraging|healthy|various budgets|
      about the same|ever more|little used|well used|underused|a fair few|lower end|upper end|higher end|higher than|
      lower than|greater than|less than anyone|crept up|crept down|edged up|edged down|in no time|fairly soon|
      quite soon|very soon|falling-off|falling off|tailing off|upturn|downturn|small beer|drop in the ocean|
      quite a crowd|lag behind|lags behind|lagging behind|compares|overwhelmingly|greater part|almost everyone|
      nearly everyone|almost everybody|hardly anyone|hardly anybody|slipping|before winter|before summer|before spring|
      before christmas|before easter|not thought to be|good way above|good way below|deal of|much|many|several|a few|
      a number|most of|most respondents|most residents|most people|most replies|most users|most parents|most staff|
      most businesses|most traders|most tenants|most responses|most objections|most comments|a majority|the majority|
      some of|some people|some residents|lots of|plenty of|any number|
      loads of|heaps of|stream of|host of|umpteen|numerous|a handful|a good number|a large number|dozens|
      scores of|hundreds of|thousands of|very few|a minority|a proportion|a lot of|part of|in part|some chance|
      some risk|well attended|poorly attended|well-attended|well supported|quite a
    `,
    oneLine`
      due course|before long|before too long|at some point|at some stage|shortly|soon|sooner or later|near future|
      distant future|
      at a later date|later date|fullness of time|as soon as|in time|a while|some time|for some time|in the new year|
      early next year|later this year|later in the year|when resources|when time|in the coming|coming months|
      coming weeks|recently|foreseeable|eventually|presently|timely manner|a long time|a short time|short period|
      next few
    `,
  ].join("|"),
);
