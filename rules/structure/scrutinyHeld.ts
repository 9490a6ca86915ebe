import type { Sentence } from "../../core/report/sentences.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { type Amiss, amissIn } from "../amiss.ts";
import { type Frame, type Framed, framed } from "../neutrality/sentenceFrames.ts";

/**
 * Scrutiny that the executive holds by other hands: one person on both sides, findings kept back, cleared or trimmed for whoever took
 * the decision, work done over again beside the executive's, and members spoken to as its defenders. For information.
 */

/** Words without one of which a sentence tells of none of it, beside those of `scrutinyBound`. */
export const heldCues = cues(
  "exec-scrutiny-held",
  "of whom made|of whom took|of whom had|disloyal|ungrateful|its conclusions|its findings|send a substitute|stay away|Cabinet|critics|objectors|opponents|own executive members|executive members|executive member|executive councillor*|deputy leader|Leader|Executive|portfolio holder|portfolio reviewed|lead member|decision-maker*|decision maker*|who took the decision|took the decision|took it|made it|set it|approved it|decided it|same councillor|same member|same person|same people|one and the same|wishes the project|wishes the scheme|dissent|dissenting|minority view|minority report|rehears*|defenders of|as supporters of|fellow supporters|rapporteur|rebut*|refute|ratif*|rubber-stamp*|from among those|among supporters|supporters of the|for the closure|arguments for|criticism|criticisms|Cabinet's|Mayor",
);

const executive =
  "(?:(?:[Tt]he |[Aa] |[Hh]er |[Hh]is |[Aa]n )?(?:[A-Z]\\w+ )?(?:[Cc]abinet(?: [Mm]embers?| [Ll]ead)?|(?<![Cc]hief )[Ee]xecutive(?! [Dd]irector| [Oo]fficer| [Hh]ead| [Ss]ummary| [Rr]egulations)(?: [Mm]embers?| [Cc]ouncillors?)?|(?:[Dd]eputy )?[Ll]eader(?! of the (?:[Oo]pposition|[A-Z]\\w+ [Gg]roup))|[Pp]ortfolio [Hh]olders?|[Ll]ead [Mm]embers?|[Aa]dministration|[Mm]ayor)(?: for [A-Z]\\w+(?:(?:,| and) [A-Z]\\w+)*)?)";
const decider =
  "(?:those|he|she|they|the (?:member|members|councillor|councillors|person|people|officer)|whoever|one|somebody)(?: alone)? who (?:had |have |has )?(?:himself |herself |themselves )?(?:took|take|taken|made|make|set|approved|decided|signed|introduced|proposed|designed|settled)";
const body =
  "(?:[Ss]crutiny(?: (?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]ommission|[Mm]embers|[Cc]ouncillors|[Oo]fficers?))?|[Ss]elect [Cc]ommittee|[Tt]ask (?:and [Ff]inish )?[Gg]roup|[Rr]eview(?: [Gg]roup| [Pp]anel)?|[Ii]nquiry|[Pp]anel|[Cc]ommission|(?<![Pp]lanning |[Ll]icensing |[Ss]tandards )[Cc]ommittee|[Bb]oard|[Gg]roup)";
const product =
  "(?:[Cc]riticisms?|[Ff]indings|[Cc]onclusions?|[Rr]ecommendations?|[Rr]eport|[Dd]raft|[Rr]emarks|[Pp]assages?|[Ss]ections?|[Pp]aragraphs?|[Ww]ording|[Qq]uestions|[Ww]ork (?:plan|programme)|[Aa]genda|[Ww]itness(?:es| list)|[Ee]vidence|[Tt]erms of reference|[Ss]cope|[Rr]emit|[Tt]opics?|[Mm]inutes?|[Dd]issent|[Vv]iews?)";

const frames: readonly Frame<"bound">[] = [
  {
    // On both sides of the table.
    message: "bound",
    severity: "info",
    pattern: new RegExp(
      `\\b${body}\\b[^.;]{0,90}? (?:falls? to|fell to|is left to|was left to|is (?:done|carried out|conducted|performed|undertaken|provided) by|rests? with|is in the hands of|is given to|belongs to|is for) (?:the |its |their )?(?:[\\w’'-]+ ){0,3}?(?:own )?(?:[Ee]xecutive|[Cc]abinet) (?:[Mm]embers|[Cc]ouncillors)\\b[^.;]{0,60}|\\b(?:answer|account|speak|be questioned|give evidence|present)\\b[^.;]{0,60}?\\b(?:as|being) ${executive}\\b[^.;]{0,40}? and (?:then |also |afterwards )?(?:will )?(?:takes? the chair|chairs?|presides?|votes?|sums? up|drafts?|leads?)\\b[^.;]{0,60}|\\b(?:[Mm]embers|[Cc]hair|[Ll]ead|[Hh]alf|[Mm]ost|[Aa]ll) of (?:the |this )?${body}\\b[^.;]{0,20}? (?:were|was|are|is|have been|has been|to be|will be) (?:\\w+ )?(?:nominated|named|picked|chosen|appointed|proposed|selected|drawn|approved|vetted) (?:by|from among|from|with) [^.;]{0,30}?\\b(?:${executive}|supporters|(?:those|members|councillors) (?:who|that) (?:had )?(?:supported|backed|voted for|favoured))\\b[^.;]{0,60}|\\b${executive}\\b[^.;]{0,50}?\\b(?:acts?|sits?|serves?) as (?:the )?(?:[\\w’'-]+ ){0,2}?(?:scrutiny|panel|committee|commission|review|board|group)(?:['’]s)? (?:[a-z]+ )?(?:member|link|adviser|clerk|secretary|rapporteur|lead|chair|champion)\\b[^.;]{0,60}|\\b(?:one and the same|the same (?:councillor|member|person|man|woman))\\b(?=[^.]{0,160})[^.;]{0,60}`,
    ),
    unless:
      /\b(?:no (?:executive|cabinet) member|may not|must not|cannot|not one and|non-executive|left the chair|gave up|withdr[ae]w\w*|joint committee (?:consists|is made)|appointed by (?:the )?(?:Council|Cabinet) (?:to|as) (?:outside|external)|outside bod(?:y|ies)|independent)\b/i,
  },
  {
    // Kept back, trimmed or cleared for whoever took the decision.
    message: "bound",
    severity: "info",
    pattern: new RegExp(
      `\\b${product}\\b[^.;]{0,80}? (?:removed|deleted|taken out|struck out|softened|toned down|cut|left out|omitted|shortened|rewritten|changed|altered|withdrawn|redrafted|amended) [^.;]{0,30}?(?:at the (?:request|wish|suggestion|instance|insistence|asking)|on the (?:advice|instructions?)|by|for the sake|to (?:spare|please|suit|satisfy)|out of regard) (?:of |for |from )?(?:${decider}|${executive}|the (?:decision[- ]?maker|decision-takers?))\\b[^.;]{0,40}|\\b${product}\\b[^.;]{0,60}? (?:held back|withheld|kept back|delayed|not (?:be |to be )?(?:published|reported|released|issued|sent)|put off|deferred|embargoed|unpublished)\\b[^.;]{0,40}? (?:until|till|so that|while|lest|because|pending) [^.;]{0,20}?${executive}\\b[^.;]{0,70}|\\b(?:not (?:proposed|intended|recommended|thought (?:right|wise|helpful)) to|will not|should not|best not to) (?:report|record|mention|publish|print|include|show|note)\\b[^.;]{0,40}?\\b(?:dissent\\w*|disagreement|minority|objections?|criticisms?|doubts|reservations|other views?)\\b[^.;]{0,90}|\\b${product}\\b[^.;]{0,60}? (?:must|has to|have to|is to|are to|should|need(?:s)? to|will|can only) (?:first |always |be |then )*(?:cleared|agreed|approved|passed|settled|checked|signed off|vetted|discussed|authorised|negotiated) (?:\\w+ )?(?:with|by) ${executive}\\b[^.;]{0,60}|\\b${product}\\b[^.;]{0,40}? (?:for|of) (?:the )?${body}\\b[^.;]{0,30}? (?:is|are|was|were) (?:\\w+ )?(?:approved|agreed|settled|set|decided|chosen|cleared|vetted|fixed|signed off) by ${executive}\\b[^.;]{0,40}|\\b${product}\\b,? (?:prepared|written|drafted|drawn up|worked up|composed|put together|typed) (?:in|by|at|within|from) [^.;]{0,20}?${executive}['’]s? (?:office|team|staff|department|adviser|assistant|side)\\b[^.;]{0,90}`,
    ),
    unless:
      /\b(?:factual (?:accuracy|check|errors?|corrections?)|error of fact|exempt|personal data|confidential|legal advice|Monitoring Officer|sub judice|police|accepted|response to|consulted (?:on|about)|before (?:the )?(?:Cabinet|Executive) (?:decides|takes)|estimated by|no finding was)\b/i,
  },
  {
    // Members as defenders, one team, a rehearsal; a report that makes the executive's case.
    message: "bound",
    severity: "info",
    pattern: new RegExp(
      `\\b[Aa]s (?:defenders|supporters|friends|advocates|champions|ambassadors|members|guardians|colleagues|allies) of (?:the |our )?(?:[\\w’'-]+ ){0,2}?${executive}(?:['’]s)?\\b[^.;]{0,30}? ?(?:record|team|policy|side|work|achievements|decision|plan|programme)?\\b[^.;]{0,60}?\\b(?:scrutiny|members|panel|committee|commission)\\b[^.;]{0,60}|\\b(?:${body}|[Mm]embers)\\b[^.;]{0,60}?\\b(?:as|being|is|are|form|become|part of|one of|joins?) (?:\\w+ )?(?:part of |one of |members of |an arm of |an extension of |a limb of )?${executive}['’]s (?:own )?(?:team|side|family|arm|staff|circle|supporters|instrument|tool)\\b[^.;]{0,60}|\\b(?:${body}|[Ss]ession|[Mm]eeting|[Pp]re-decision \\w+|[Hh]earing|[Ee]xercise)\\b[^.;]{0,60}? (?:form of|was|is|became|served as|amounted to|will be|as) (?:a |the |an )?(?:\\w+ )?(?:rehearsal|dress rehearsal|dry run|practice|warm-up|platform|showcase|launch|celebration)\\b[^.;]{0,90}|\\b(?:${body})(?:['’]s)? (?:report|review|inquiry|work|findings?)?\\b[^.;]{0,40}? (?:is|are|was|were) (?:\\w+ )?(?:intended|meant|designed|expected|written|wanted|there) (?:to )?(?:make|strengthen|supply|prepare|support|build|arm|furnish|give|provide|put|bolster)\\b[^.;]{0,40}?\\b(?:(?:case|ammunition|argument\\w*|cover|material|backing|answer)\\b[^.;]{0,40}?\\b${executive}|${executive}\\b[^.;]{0,20}? (?:case|ammunition|argument\\w*|cover|material|backing|answer))\\b[^.;]{0,60}|\\b(?:falls?|fell|is left|is up|is down|is) (?:to|for) (?:the )?(?:[\\w’'-]+ )?${body} to (?:rebut|refute|answer|contradict|counter|dismiss|deny|correct)\\b[^.;]{0,50}?\\b(?:about|of|on|against|by|from) ${executive}\\b[^.;]{0,40}|\\b(?:views?|[Ww]itnesses|[Ee]vidence|opinions?|voices|questions?|[Cc]ritics|[Oo]bjectors|[Oo]pponents)\\b[^.;]{0,40}? (?:not|never|hardly) (?:\\w+ )?(?:thought|felt|considered|seen|held|wanted|needed|heard|called|invited|asked|sought|the business)\\b[^.;]{0,60}?\\b(?:wish(?:es)? (?:the|it|this)|supports?|backs?|in favour|friendly|well-disposed|sympath\\w+)\\b[^.;]{0,60}|\\b(?:shows?|presents?|puts?|casts?|paints?|sets?)\\b[^.;]{0,30}?${executive}(?:['’]s)?\\b[^.;]{0,50}? in (?:a|an|the|its|his|her) (?:\\w+ )?(?:favourable|good|best|flattering|better|kind\\w*|warm) (?:light|colours)\\b[^.;]{0,20}`,
    ),
    unless:
      /\b(?:not (?:to be|a|an|part of|intended)|whether|hold\w* to account|flood (?:exercise|rehearsal)|fire drill|emergency (?:exercise|plan)|community|school|celebration of)\b/i,
  },
  {
    // Conclusions before the evidence, loyalty before questions, and judges of their own decision.
    message: "bound",
    severity: "info",
    pattern: new RegExp(
      `\\b${body}\\b[^.;]{0,60}?\\b(?:reach|settle|agree|draft|write|form|publish)\\w* (?:its|their) (?:conclusions?|findings?|views?|recommendations?|report) (?:before|without|ahead of) (?:it |they |having |the )?(?:hears?|heard|sees?|seen|hearing|seeing|takes|taking|evidence|witnesses)\\b[^.;]{0,60}|\\b(?:disloyal|ungrateful|unhelpful|unkind|improper|churlish|a discourtesy) (?:of|in|for) (?:the |any |a )?(?:member of the )?${body} to (?:ask|question|press|doubt|criticise|look|call|see|go|report|dissent|reopen)\\b[^.;]{0,60}|\\b${body}\\b[^.;]{0,40}?,? (?:two|three|one|half|most|some|several|all) of (?:whom|its members) (?:had )?(?:made|took|taken|set|approved|designed|proposed) (?:it|the (?:decision|policy|scheme|plan|order))\\b[^.;]{0,40}|\\b(?:[Mm]embers|[Tt]hose) (?:of the \\w+ )?who (?:cannot|do not|would not|doubt|oppose|object)\\b[^.;]{0,50}? (?:may wish to|should|are asked to|might|will want to|had better) (?:send a substitute|stay away|leave|give way|make room|stand (?:down|aside)|absent)\\b[^.;]{0,40}`,
    ),
    unless: /\b(?:planning|licensing|interests?|declared|not one|none of|no member)\b/i,
  },
  {
    // The same work beside the executive's.
    message: "bound",
    severity: "info",
    pattern: new RegExp(
      `\\b${body}\\b[^.;]{0,60}? (?:parallel|second|separate|duplicate|simultaneous|rival|further|fresh|own) (?:\\w+ )?(?:consultation|review|survey|study|inquiry|strategy|exercise|call for evidence|questionnaire|project)\\b[^.;]{0,70}?\\b(?:very|same|identical|on which|already|last (?:week|month)|at the same time)\\b[^.;]{0,50}?\\b${executive}\\b[^.;]{0,60}|\\b(?:accept|take up|welcome|agree to|adopt)\\w*\\b[^.;]{0,20}?${executive}['’]s (?:\\w+ )?(?:offer|proposal|suggestion|invitation|kind offer)\\b[^.;]{0,30}? (?:to|that (?:he|she|they)) (?:\\w+ )?(?:act|serve|draft|write|lead|chair|sum|prepare|choose|pick|advise|be)\\b[^.;]{0,60}`,
    ),
    unless: /\b(?:avoid\w*|not duplicat\w*|without duplicat\w*|no longer|declined|instead of)\b/i,
  },
];

/** Both bodies, or the work of one and who decided: what makes a frame worth a remark wherever it stands. */
const ofBoth =
  /\b(?:[Ss]crutin\w+|[Ss]elect [Cc]ommittee|[Tt]ask (?:and finish )?group|review|inquiry|[Pp]anel|Commission|[Tt]he Committee|[Tt]he Board|an? committee that|[Cc]riticisms? of the (?:decision|scheme|policy|executive)|[Ff]indings,? (?:\w+ )?(?:prepared|written|drafted|drawn up)|pre-decision|[Cc]all-in|rapporteur|[Mm]embers of the committee)\b/;
const other =
  /\b(?:close scrutiny|under scrutiny|public scrutiny|police and crime|Secretary of State|Parliament\w*|House of|Ministers?|audit(?:ed|ors?) (?:report|opinion)|harbour company|governing body)\b/i;

/** Scrutiny and whoever decided, and a word of loyalty, haste, silence or of one hand in both. */
const amissBetween: Amiss = {
  topics: [
    /\b(?:[Ss]crutiny(?! of (?:the )?(?:accounts|applications?|bids?))|[Ss]elect [Cc]ommittee|[Tt]ask (?:and finish )?group|[Rr]eview (?:group|panel)|(?:[Tt]he |[Tt]his )?(?:Commission|commission)\b(?! of| on (?!the|a))|[Cc]all-in|(?:[Tt]he|[Tt]his|[Aa]) (?:[Pp]anel|review|inquiry)(?:['’]s)?|[Tt]he [Cc]ommittee['’]s (?:report|review|inquiry|findings|press release|questions)|[Tt]he [Cc]ommittee (?:has )?(?:agreed|settled)|[Rr]apporteur)\b/,
    /\b(?:Cabinet|(?<!Chief )Executive(?: Member)?(?! Director| Officer| Summary)|Leader(?! of the Opp)|portfolio holder|lead member|Mayor|(?:who|whom|which) (?:took|made|set|approved) (?:it|the decision)|decision-makers?)(?:['’]s)?\b/,
  ],
  amiss:
    /\b(?:disloyal\w*|loyal\w*|embarrass\w*|awkward|wound up|put back|put off until|drop(?:s|ped)?|agreed (?:its|the|their) (?:report|findings|recommendations?|conclusions?) [^.;]{0,20}with|by e-?mail with|settle[ds]? (?:with|between)|beforehand|in private|press officer|after (?:he|she) has (?:amended|approved|seen)|amended (?:it|by)|no view (?:other|of its own)|own policy officer|policy officer|(?:two|three|one|half|most) of (?:whom|them|its members) (?:made|took|sit|sat|are|were|supported|voted)|kindly|drafted (?:the|its)|chose (?:the|which|who)|picked|second chance|good light|favou?r|people will like|support the scheme|substitute|reach its conclusions before|without (?:hearing|asking|seeing|calling)|on the other (?:four|three|two) days|joint board|same (?:people|members|officer|hand|words|councillors)|rehears\w*|ratif\w*|rubber|bless\w*|champion\w*|cheer\w*|defend\w*|friend\w*|allies|team\b|at (?:his|her|the \w+['’]s) (?:wish|request|asking|suggestion)|asked not to|told (?:not|what|which)|allowed to|permission|leave of)\b/i,
  ordinary:
    /\b(?:asked (?:the )?(?:Cabinet|Leader|Executive|portfolio|officers)|not (?:there )?to|attend\w*|gave evidence|evidence from|answer(?:ed)? questions|respon(?:d|se|ded)|refer(?:red|s)? (?:it |the \w+ )?back|before (?:the )?Cabinet|will (?:decide|consider|report)|recommend(?:s|ed) that|accept(?:ed|s)|rejected|grounds?|quorum|minutes|urgent|consent|working days|moved|seconded|resolved|amendment|forward plan|no member|none of|may not|must not|cannot|not (?:take|taken|took) part|withdr\w+|left the chair|gave up|Opposition|said|replied|told the|monitor\w*|Monitoring Officer|police|section|Act|regulations|constitution|protocol|consult\w+ with the Cabinet|in consultation|delegat\w+|budget|petition|residents?|hold\w* to account|terms of reference|whether|check of fact|disagree\w*|champion for|friends? of the|youth|community|comments? to|asks (?:it|the (?:Commission|Panel|Committee)) to (?:send|decide)|(?:recommends?|comments?)\b[^.;]{0,20}\bCabinet|Cabinet (?:is asked|to:)|further report|reference back|Title:)\b/i,
};

/** The same without such a word, where nothing is said that reports usually say of the two. */
const unusualBetween: Amiss = {
  topics: amissBetween.topics,
  ordinary: new RegExp(
    `${amissBetween.ordinary.source}|\\b(?:recommend\\w*|comments?|advice|call-in of|majority|usual way|called in|reconsidered|drafts?|evidence|not be put|looked at again|findings of|question for|preference|briefing|wish(?:es|ed)? to see|conflict|describes|ask(?:s|ed)? (?:the )?Cabinet|asked for|not in the Executive|sends? its|seen the review|Title|Subject|interview\\w*|heard|met|appoints?|represented|attend\\w*|tests?|date of|justify|chaired? by|report (?:to|of) the|members? of the (?:Executive|Cabinet)|appendix|programme for|statutory)\\b|[?:]$`,
    "i",
  ),
};

/** Where a sentence tells of it, or `undefined`; what names no body of scrutiny is `loose`. */
export function scrutinyHeld(sentence: Sentence): (Framed<"bound"> & { readonly loose: boolean }) | undefined {
  const { text, start } = sentence;
  if (text.length > 340 || other.test(text)) return undefined;
  const found = framed(sentence, frames);
  if (found) return { ...found, loose: !ofBoth.test(text) };
  const off = amissIn(sentence, amissBetween) ?? amissIn(sentence, unusualBetween);
  return off && { ...off, words: text.slice(off.start - start, off.end - start), frame: bag, loose: false };
}
const bag: Frame<"bound"> = { message: "bound", severity: "info", pattern: /./ };
