import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { type Timing, timingOf } from "../timing.ts";

/** Publicity that a sentence plans: an event, a consultation, something that is printed, sent out or broadcast. */
export interface PlannedEvent extends Span {
  readonly words: string;
  /** It is as often a matter of routine. */
  readonly slight: boolean;
  /** It only is printed or sent out, which in a release is mostly routine. */
  readonly printed: boolean;
  readonly timing: Timing;
  /** The sentence says of it that it is still to come. */
  readonly toCome: boolean;
}

/** What draws people or cameras. */
const gathering = oneLine`
  launch(?:es|ed|ing)?|relaunch|official opening|opening (?:ceremony|event|day|party)|opening of|
  will (?:be )?open(?:ed)?|unveil\w*|photo[ -]?(?:call|shoot|opportunity)|
  (?:press|media) (?:conference|call|briefing|launch|trip|tour|event|visit|day)|roadshows?|exhibition|displays?|
  drop-ins?|drop in|celebrat\w+|open (?:day|evening|house)|ceremony|(?:public|residents['’]?|town|village) meeting|
  topping[- ]out|first sod|ground-?breaking|ribbon|receptions?|gala|fair|street party|fun day|taster (?:day|session)|
  webinars?|webcasts?|live-?stream\w*|phone-in|question time|walkabout|
  (?:our|its|[Cc]ouncil['’]s|information|display) stalls?|stall at|anniversary|plaque|
  visit (?:by|from|of) (?:the |a )?(?:[Mm]inister|[Rr]oyal|[Pp]rince|[Dd]uke|[Ss]ecretary of [Ss]tate)|
  bring the [Mm]inister|ribbons? (?:is|are|were|was) cut|(?:village|town|community|parish|public) hall meetings?|
  garden part(?:y|ies)|thank[- ]?you (?:event|party|evening|lunch|reception)s?|(?:hustings|public|open)[\w-]* debate|
  marquee|invited audience|showcase|demonstration|parade|topping
`;
/** What is printed, sent out or broadcast. */
const printed = oneLine`
  campaign|newsletters?|magazines?|newspapers?(?= (?:to be|will|is to|delivered))|booklets?|brochures?|pamphlets?|
  leaflets?|leaflet(?:ing| drop)|flyers?|fliers?|mailshots?|mailings?|mail-?outs?|postcards?|posters?|banners?|
  billboards?|adverts?|advertisements?|advertising|films?|videos?|animat(?:ion|ed)\w*|documentary|podcasts?|broadcasts?|
  social media|text (?:alert|message)s?|e-?bulletins?|bulletins?|trail(?:ing|er)|features? (?:in|on|article)|supplement|
  edition|calendars?|tote bags|bags printed|publicis\w+|publicity|promot(?:e|ed|ing)\b|slogan|souvenir
`;
/** What asks people for their view. */
const asking = oneLine`
  (?:public )?consultation|listening exercise|engagement (?:exercise|event|session|day)s?|big conversation|
  (?:
    satisfaction|residents['’]?|opinions?|public|households?|online|customers?|users?|perceptions?|telephone|street|
    citizens['’]?|attitudes?
  ) survey|
  survey (?:on|about|of (?:residents|opinions?|views|attitudes|satisfaction|households|users|customers))|
  questionnaires?|online poll|opinion poll|call for evidence|petition (?:site|page)|focus groups?|
  gaug(?:e|es|ing) (?:public |local )?(?:opinion|views|support|feeling)|
  let us know (?:by|before|on|whether|which|if)\b[^.;]{0,60}|doorstep (?:conversations?|surveys?|interviews?)|
  citizens['’] (?:jury|assembly|panel)|say what you think|tell us (?:what|whether|which|how|if)|have (?:your|their) say|
  whether they (?:back|want|support|like|favour)
`;
/** What is often routine, and in the weeks before a poll may be none. */
const slight = oneLine`
  tours?|interviews?|workshops? (?:on|about|for|to)|seminars?|press pack|media pack|
  awards (?:evening|night|ceremony|dinner|lunch)|presentation (?:evening|to)|presenting the prizes|concert|festival|
  picnic|coffee morning|breakfast|surgery|blog|tweets?|posts? (?:about|on)|sponsored posts?|Facebook|Instagram|YouTube|
  letters? (?:to|from) (?:all|every|each|residents|households)|(?:council )?tax letter|
  to (?:every|each|all) (?:home|household|address)(?:s|es)?|through (?:every|each|the) (?:door|letterbox)|time capsule|
  statue|foundation stone|hand(?:ed|ing)? over|nam(?:ed|ing) (?:after|of)|dedicat(?:ed|ion)|procession|flotilla|
  fireworks|switch(?:ing|ed)?[- ]on|inaugural|maiden|
  first (?:train|tram|bus|ferry|passengers?|pupils|tenants|customers|visitors)|cameras|reporters|journalists|television|
  radio|on (?:show|view|display)|(?:see|view|inspect|look at) the (?:plans|models|designs|drawings|proposals)|
  (?:share|give|send|tell us|let us (?:know|have)) (?:us )?(?:your|their) (?:views?|opinions?|thoughts|feedback|ideas)|
  your (?:views?|opinions?|say|feedback)|feedback|comments? (?:card|box|wall)|given away|giveaway|fridge magnets|
  merchandise|logo|mugs|badges|stickers|T-shirts|turn(?:ed|ing) out|sculpture|mural|unwrapped|rehearsal|drone show|
  light show|market stall|door-?knocking|doorsteps?|petition
`;
/** What neighbours of a site are told of works that go on there, or are told every month. */
const aboutWorks = regex.i`
  \b(?:(?:next|usual|regular|weekly|monthly|fortnightly) (?:[a-z]+ ){0,3})?drop-?ins?\b[^.;]{0,40}\b(?:about|on) the
  \ (?:road ?works?|works|closures?|diversions?|dig|repairs)\b|
  \b(?:usual|regular|weekly|monthly|fortnightly) (?:[a-z]+ ){0,3}drop-?ins?\b
`;
/**
 * "Will open on 2 May, as last year": a place that opens its doors each year draws no cameras, unless something else
 * does.
 */
const isSeasonal = (text: string): boolean =>
  regex.i`
  \bwill (?:re)?open\b[^.;]*\b(?:
    (?:than|as) (?:it did )?last (?:year|season|summer|winter)|as (?:usual|every year|in (?:past|earlier|other) years)|
    for the (?:\w+ )?(?:season|summer|winter)
  )\b
`.test(text) &&
  !regex`
    \b(?:
      ceremon\w+|ribbon|launch\w*|celebrat\w+|unveil\w*|[Mm]ayor|[Ll]eader|[Cc]ouncillors?|[Mm]inister|photo\w*|party|
      gala|official\w*|new
    )\b
  `.test(text);
const slightly = new RegExp(`\\b(?:${slight})\\b`, "i");
const event = new RegExp(`\\b(?:${gathering}|${printed}|${asking})\\b`, "i");
/** What a release invites to, whether it says when or not. */
const drawn = new RegExp(
  `\\b(?:launch(?!ed)|unveil|exhibition|drop-ins?|roadshow|public meeting|open day|stall|${asking})\\b`,
  "i",
);
const more = new RegExp(`\\b(?:${gathering}|${asking})\\b`, "i");

/**
 * Words of a sentence without one of which it plans no publicity; "edition" and "display" are said of many other
 * things.
 */
export const eventWords = oneLine`
  hall meeting*|garden party|garden parties|thank-you|thank you|hustings|debate|marquee|invited audience|gauge|gauging|
  let us know|launch*|relaunch|opening|opened|unveil*|photocall|photo call|photo-call|photo shoot|photo opportunity|
  press conference|press call|press briefing|media briefing|media launch|press launch|press tour|consultation|roadshow*|
  exhibition*|display*|drop-in*|drop in|celebrat*|open day|open evening|ceremony|public meeting|topping-out|topping out|
  first sod|ribbon|reception*|gala|fun day|webinar*|webcast*|livestream*|phone-in|walkabout|stall|stalls|anniversary|
  plaque|minister|showcase|campaign|newsletter*|magazine*|newspaper*|booklet*|brochure*|pamphlet*|leaflet*|flyer*|
  mailshot*|mailing*|postcard*|poster*|banner*|billboard*|advert|adverts|advertis*|film|films|video*|animat*|
  documentary|podcast*|broadcast*|social media|text alert*|text message*|bulletin*|trailing|edition|publicis*|publicity|
  promote*|promoting|listening exercise|engagement exercise|engagement event*|survey|questionnaire*|online poll|
  call for evidence|petition site|focus group*|tour|tours|interview|workshop*|seminar*|press pack|media pack|
  awards evening|awards ceremony|prizes|concert|festival|picnic|coffee morning|blog|tweet*|sponsored|facebook|instagram|
  youtube|households|every home|every household|every door|tax letter|time capsule|statue|foundation stone|handed over|
  hand over|naming|dedicat*|procession|flotilla|fireworks|switch-on|switched on|inaugural|maiden|reporters|journalists|
  cameras|television|radio|on show|on view|on display|see the plans|view the plans|the models|the designs|your views|
  your opinion*|your feedback|feedback|given away|giveaway*|magnets|merchandise|logo|badges|stickers|sculpture|mural|
  drone show|light show|doorstep*|petition|say what you think|tell us|have your say|have their say|whether they|bags
`;

const future = regex.i`
  \b(?:
    will|would|should|shall|is to|are to|to be|planned|scheduled|due|proposed?s?|begins?|starts?|opens?|closes|
    calls? at|takes place|runs from|invites?|invited|invitations|plans? to|means? to|intends? to|intended|hopes? to|
    booked|timed|expected|would like|come and|join us|pop in|drop in|find out|meet the|doors open|is for|to go out|
    goes? out on|(?:is|are) (?:arranged|fixed|set) for|until|is open|are open|has begun|in preparation|is under way|
    lined up|will be filmed|let us know|has been (?:called|fixed|moved up|brought forward) (?:for|to)|be sent out|
    is on (?:the )?(?:[A-Z][a-z]+day|\d+)
  )\b
`;
const past = /\b(?:was|were|had been|has been|took place|ran|closed on|went out|were sent|was sent)\b/i;
const stillToCome = regex.i`
  \b(?:
    will|would|planned|scheduled|should|shall|is to|are to|to go out|
    (?:is|are) (?:timed|booked|lined up|set|due|fixed|called)|
    has been (?:called|fixed|moved up|brought forward) (?:for|to)
  )\b
`;
const calledOff = regex.i`
  \b(?:
    statutory|section \d+|planning application|court|tribunal|cancelled|postponed|moved to|
    (?:held|kept)(?: back| over)? (?:until|till)|put (?:off|back)|deferred|delayed until|suspended|instead|as usual|
    unchanged|will now be (?:held|sent|issued|published|given|run)|
    once [^.;,]{0,24}(?:polls?|elections?|by-elections?)\b[^.;,]{0,24} (?:is|are|has been|have been)
    \ (?:over|held|past|done)|
    brought to a stop|withdrawn|called off|
    no (?:\w+ ){0,2}(?:
      consultation|launch|press|event|publicity|newsletter|issue|edition|publicis\w+|promotion|features?|photo\w*|
      leaflets?|campaign|advertis\w+
    )|
    (?:not|never|without|cannot|neither|nor|n['’]t) (?:\w+ ){0,3}(?:be )?(?:
      launch|open|arrang|giv|mak|tak|offer|plan|appear|publish|advertis|promot|publicis|issue|send|sent|hold|held|begin|
      start|go|run|place|carry|carried|distribut|deliver
    )
  )\w*\b
`;
/** What is put out about the election itself, and what only has the same name. */
const otherwise = regex.i`
  \b(?:
    (?:tenders?|procurement)\b[^.;]{0,24}\b(?:launch|open|clos)\w*|open(?:ed|s)? (?:again )?to traffic|job adverts?|
    recruitment (?:campaign|advert\w*)|display screens?|(?:[Cc]ommittee|[Pp]anel|[Cc]abinet)['’]s public meeting|
    register(?:ed|ing)? to vote|voter registration|how to vote|poll(?:ing)? cards?|polling (?:stations?|places?)|
    presiding|photo(?:graphic)? id\w*|postal votes?|returning officer|nominat\w+|thinking of standing|turnout|purdah|
    pre-election (?:guidance|period|restrictions)|takes? (?:particular |special |great )?care|guidance on publicity|
    school council|youth (?:council|parliament)|
    (?:broadcast|webcast|live-?stream) of (?:the|this|its) (?:meeting|committee)|
    meetings? (?:is|are|will be) (?:broadcast|webcast|live-?streamed)
  )\b
`;

/** The publicity that a block plans, where its sentence says anything of when it is to be, or is publicity itself. */
export function eventsIn(
  sentences: BlockView["sentences"],
  zone: BlockView["zone"],
  publicity: boolean,
): readonly PlannedEvent[] {
  if (zone === "quoted") return [];
  return sentences.flatMap((sentence) => {
    const { text } = sentence;
    const strong = event.test(text);
    if (!(strong || slightly.test(text)) || calledOff.test(text) || otherwise.test(text)) return [];
    const timing = timingOf(text);
    const dated = timing.soon || timing.tied || timing.days.length + timing.months.length > 0;
    if (!dated && !(publicity && drawn.test(text))) return [];
    const words = text.replace(/[.;!]\s*$/, "");
    const start = sentence.start + (/^[\d.]+\s+/.exec(text)?.[0].length ?? 0);
    const toCome = future.test(text) && (!past.test(text) || stillToCome.test(text));
    return [
      {
        start,
        end: sentence.start + words.length,
        words: words.replace(/^[\d.]+\s+/, "").slice(0, 120),
        slight: !strong || aboutWorks.test(text) || isSeasonal(text),
        printed: !more.test(text),
        timing,
        toCome,
      },
    ];
  });
}
