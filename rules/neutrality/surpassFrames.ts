import { cues } from "../../core/rule/lexicon.ts";
import type { Frame } from "./sentenceFrames.ts";

/** Turns by which one place is set above all others without a word of praise. */
export const surpassCues = cues(
  "surpass",
  "blush|weep|jealous|envious|catch up|come to us|turn to us|others turn|look to this|look like|in ten years|years behind|follow us|copy us|envy us|the length of|the breadth of|a medal|medal for|a prize for|an award for|hushed tones|use another|go anywhere else|do today|does today|standing|in the shade|the shadows|to shame|in the dust|for dead|rings round|rings around|knocks spots|knock spots|a thing or two|a lesson|in our wake|in its wake|trailing|gasping|only dream|only envy|to touch|to match|to rival|to equal|to beat|hold a light|hold a candle|worth knowing|than our|than ours|than us|as our|as ours|as we do|anywhere|elsewhere|why their own|measure themselves|a convert|converts|away impressed|away inspired|home happy|head and shoulders|streets ahead|miles ahead|leagues ahead|light years|a class apart|hands down|look to us|how it is done|how it should be done|how we do|learn from us|lead where|catch us|catch up with us|keep up with us|outdo*|outshine*|eclips*",
);

/** Everybody else. */
const others =
  "(?:(?:those|that|parks|libraries|streets|teams|services) of (?:(?:every|any|all) other |our |its |the )?[a-z]+|(?:all )?(?:the|our|its) (?:rest|others|competition|neighbours|rivals|competitors)|every(?:body|one) else|(?:every|any|all|most|much of|many) (?:other|neighbouring|rival) \\w+|(?:other|neighbouring|rival|bigger|larger|richer|grander) (?:councils?|authorit(?:y|ies)|towns?|cit(?:y|ies)|boroughs?|count(?:y|ies)|districts?|teams?|services?|places?|parks?|librar(?:y|ies))|the private sector|the (?:whole|rest of the) (?:country|county|region|sector|north|south|east|west|nation|world|class|field))";
const ours =
  "(?:[Oo]ur|[Oo]urs|[Uu]s|[Ww]e|[Tt]his|[Tt]hese|[Ii]t|[Tt]he (?:[a-z]+ ){0,3}(?:[Cc]ouncil|borough|city|town|county|district|team|service|staff|gang|crew|department|hub|centre|library|archive|museum|park|market|baths|theatre|school|scheme))";

type Key = "boast" | "soft";

/** "Our libraries leave those of every other city standing". */
export const surpass: readonly Frame<Key>[] = [
  {
    message: "boast",
    pattern: new RegExp(
      `\\b(?:leav(?:e|es|ing)|left|puts?|putting|beats?|knocks?) ${others}(?: [\\w'’-]+){0,8}? (?:standing|behind|in the (?:shade|dust|shadows?)|to shame|trailing|for dead|gasping|hands down)\\b|\\b(?:puts?|putting|leaves?|leaving|left) [^.;]{3,50} (?:in the (?:shade|dust)|to shame|gasping)\\b|\\b(?:runs?|ran|running) rings (?:round|around)\\b|\\bknock(?:s|ing|ed)? (?:\\w+ )?spots off\\b|\\b(?:could|can|might) (?:teach|show) [^.;]{3,50} (?:a thing or two|a lesson|how it(?:['’]s| is) done)\\b|\\b(?:head and shoulders|miles|leagues|light years) (?:above|ahead of) (?:the|our|its|any|every|all|other|most)\\b|\\b(?:outdo(?:es)?|outshines?|eclips(?:es?|ing)) (?:anything|${others})\\b|\\bin a class apart\\b`,
    ),
    unless: /\b(?:walls?|trees?|hedges?|snow|demoli\w+|sun\w*|daylight|overshadow\w*|canopy|planting|facade)\b/,
  },
  {
    message: "boast",
    pattern: new RegExp(
      `\\b${others} (?:\\w+ ){0,3}?(?:trail\\w*|can only (?:dream|envy|look on|wonder|marvel|gape)|(?:are|is|were) (?:left )?(?:trailing|standing|green with envy|far behind|in (?:our|its) wake)|measures? (?:themselves|itself)|(?:struggles?|strives?) to (?:match|keep up)|looks? to us)\\b`,
      "i",
    ),
    unless: /\b(?:plants?|cables?|hedges?)\b/,
  },
  {
    message: "boast",
    pattern: new RegExp(
      `\\b(?:[Nn]obody|[Nn]o(?:-| )one|[Nn]o(?: other)? (?:council|authority|team|service|town|city|borough|county|department|gang|crew)|[Ff]ew|[Nn]one)\\b[^.;]{0,60}\\b(?:faster|better|quicker|sooner|harder|cheaper|more (?:carefully|quickly|cheaply|thoroughly|skilfully|efficiently)|as (?:well|fast|quickly|cheaply|carefully|thoroughly)) (?:than|as) ${ours}\\b`,
    ),
    unless: /\b(?:respon\w+|survey\w*|table|£|per cent|prefer\w*)\b|\d/,
  },
  {
    message: "boast",
    pattern: new RegExp(
      `\\b(?:[Nn]ot an?|[Nn]o(?: other)?|[Hh]ardly an?|[Ss]carcely an?|[Ff]ew) [a-z]+(?: [a-z]+)?(?: (?:in|on|of|north|south|west|east) [^.;,]{3,40}?)? (?:to (?:touch|match|rival|equal|beat|compare with)|(?:can|could|will) (?:touch|hold a (?:candle|light|torch) to)) (?:it|ours|us|them|${ours})\\b`,
    ),
    unless: /\b(?:offer|price|bid|fund\w*|grant|budget|colour|bricks?|materials?|height)\b/,
  },
  {
    message: "boast",
    pattern:
      /\b(?:will|would|could|can)(?: not|n['’]t| never| be hard (?:put|pressed) to| struggle to| have to go far to|not) find (?:an? |any )?(?:better|finer|friendlier|cleaner|safer|kinder|greener|nicer|lovelier|happier|prettier|warmer)[a-z-]* [^.;]{2,50}\b(?:anywhere|elsewhere|for miles|in (?:the (?:country|county|region|land|world|north|south)|England|Wales|Scotland|Britain))\b|\b[Ww]hat (?:our|the (?:[Cc]ouncil|borough|city|town|county)['’]s) [^.;]{3,50} (?:do not|does not|don['’]t|doesn['’]t) know (?:about|of) [^.;]{3,50}(?:is|are) (?:not|hardly|scarcely) worth\b/,
  },
  {
    message: "boast",
    pattern:
      /\b(?:[Ee]very(?:one|body)|[Aa]ny(?:one|body)|[Vv]isitors|[Pp]eople|[Tt]hose|[Aa]ll)\b[^.;]{0,50}\b(?:come|comes|go|goes|leave|leaves) (?:away |home )?(?:an? convert|converted|converts|impressed|inspired|enchanted|wondering why their own|wanting more|lost for words)\b/,
    unless: /\b(?:drop-?in|meeting|consultation)\b/,
  },
  // Others who run behind, come for help or will do tomorrow what is done here today.
  {
    message: "boast",
    severity: "info",
    pattern: new RegExp(
      `\\b(?:[Ee]ven )?(?:${others}|[A-Z][a-z]+ (?:boroughs|councils|authorities)|(?:the )?others) (?:\\w+ ){0,4}?(?:come|comes|turn|turns|look|looks|catch|catching|follow|follows|copy|copies|envy|envies|aspire|learn|learns|ask|asks|borrow|will do|are (?:years|miles) behind)\\b[^.;]{0,30}\\b(?:us|our|ours|we|this (?:borough|council|city|town|county|district)|here|in (?:five|ten|twenty) years)\\b|\\b(?:this|our) (?:borough|council|city|town|county|district)\\b[^.;]{0,30}\\b(?:today|first|leads?)\\b[^.;]{0,30}\\b${others}|\\b(?:makes?|making) (?:${others}|those of [A-Z]\\w+) (?:look|blush|weep|jealous|envious|seem)\\b|\\b[Ii]t is to (?:us|this \\w+|our \\w+) that\\b|\\bwhat (?:this|our) \\w+ does today\\b`,
      "i",
    ),
    unless: /\b(?:right|left|junction|procure\w*|consult\w*|grant|fund\w*|refer\w*|apply|application)\b|£|\d ?%/,
  },
  {
    message: "boast",
    pattern:
      /\b[Ii]f there (?:were|was) (?:an? |any )?(?:\w+ )?(?:medal|prize|award|trophy|cup|Oscar)s? (?:for|in)\b|\b[Yy]ou (?:could|can|may|might) (?:travel|walk|go|search|look|drive|scour) (?:[a-z]+ ){0,4}(?:length|breadth|Britain|England|Wales|Scotland|country|county|world|land|far)\b[^.;]{0,40}\b(?:not|never|without) (?:see|find|meet|seeing|finding|meeting)|\b[Nn]o (?:[a-z]+ ){1,4}anywhere (?:[a-z]+ ){1,6}(?:\w+er|better|more \w+|so \w+)\b|\bin hushed tones\b|\b[Nn]obody who has (?:used|seen|tried|visited|tasted)\b[^.;]{0,50}\b(?:another|anywhere else|elsewhere|again|any other)\b/,
  },
  {
    message: "boast",
    severity: "info",
    pattern: new RegExp(
      `\\b(?:${others}|councils|delegations) (?:\\w+ ){0,2}?(?:send|come|came|have come|flock|visit|look)\\b[^.;]{0,40}\\b(?:to (?:find out|see|learn|discover|copy)(?: from us)? (?:how|what)|how (?:it|things) (?:is|are|should be) done|how we do it)\\b`,
      "i",
    ),
  },
];
