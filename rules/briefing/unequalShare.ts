import type { Sentence } from "../../core/report/sentences.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { type Amiss, amissIn } from "../amiss.ts";

/**
 * One part of the council has more than another, or has it alone: what is for some by name, by side or by how they mean to vote, what
 * others asked for and wait for, and how it is to be denied. Each works on one sentence, and may be innocent.
 */

/** Words without one of which a report, or a note to a member, tells of none of it. */
export const unequalCues = cues(
  "equal-access-unequal",
  "another group|group of one|larger group|smaller group|smaller parties|bigger group|the executive's group|leader's group|administration's group|and his group|and her group|party members|independents|opposition members|members of the opposition|left the group|own benches|those in power|the remainder|members at large|one side|either side of the chamber|of the chamber|chairman's friends|chair's friends|leader's friends|support the scheme|supports the scheme|oppose the scheme|vote for it|back the scheme|in favour of it|known to be hostile|known to be against|hostile members|her two colleagues|his two colleagues|his colleagues|her colleagues|not sent the|no equivalent|private preview|advance sight|ahead of others|others should|others were|members who support|councillors who support|members who back|those in control|those in office|others must|for the others|the others|not be compiled again|unaligned|ungrouped|non-aligned|sits alone|for group|for groups|lesser group|minority group|were not informed|were not told|majority group|ruling group|controlling group|opposition group|other groups|third group|any group|no group|only councillor|only member",
);

const group =
  "(?:(?:the |that |this |your |our |her |his |one |another |a |any |their )?(?:[A-Z][\\w’'-]+(?:['’]s)? |larger |largest |smaller |smallest |minority |majority |ruling |other |opposition |independent |ungrouped |unaligned |rival |remaining |executive['’]s |administration['’]s |[Ll]eader['’]s ){0,3}(?:[Gg]roups?|[Pp]art(?:y|ies)|[Mm]embers|[Cc]ouncillors|[Bb]enches|[Ss]pokes\\w+|[Ll]eaders?|[Ii]ndependents))";
const others =
  "(?:(?:the |any |all |both |some )?(?:other|others|remaining|remainder|smaller|smallest|opposition|minority|unaligned|independent|ungrouped|rival|rest)\\b(?: of (?:the )?(?:[Cc]ouncil|members|groups|chamber))?(?: (?:two|three|four))?(?: (?:groups?|members?|councillors?|part(?:y|ies)|benches|leaders?))?|[Aa]nother (?:group|member|party|leader)|(?:any|every|some)(?:body|one) else|members (?:at large|outside|generally)|(?:members|councillors|those) (?:who left|opposite|across|outside)[^.;,]{0,30}|(?:the )?[Ii]ndependents|Councillor [A-Z]\\w+(?: and (?:his|her) (?:\\w+ )?colleagues)?)";
const help =
  "(?:briefings?|sessions?|seminars?|presentations?|talks?|tours?|visits?|notes?|packs?|papers?|slides|figures|data|tables|maps?|copy|copies|material|models?|facts|advice|information|versions?|offers?|invitations?|meetings?|documents?|analysis|valuation|evidence|recording|reports?|forecasts?|costings?|preview|summary|accountant|officer|answers?)";
const gets =
  "(?:given|gave|handed|sent|shown|told|offered|issued|supplied|provided|allotted|assigned|invited|asked|briefed|lent|read|played|seen?|had|have|has|gets?|got|getting|received?)";
const not =
  "(?:(?:is|are|was|were|has been|have been|had been|be|been) (?:not|never)|(?:is|are|was|were|has|have|had|will|would|do|did|does|can|should|must|need)n['’]t|(?:will|would|shall|should|must|may|can|could|do|did|does|has|have|had|need) (?:not|never)|cannot|never)";

/** In any paper: it speaks of groups, sides or those who are for it. */
const anywhere: readonly string[] = [
  // For those who are for it, who sit on one side, or who hold power.
  `\\b${help}\\b[^.;]{0,50}? (?:is|are|was|were|has been|have been|will be|being) (?:\\w+ )?(?:only |solely |reserved |meant |intended |compiled |prepared |kept |given |shown |sent |for |to )+(?:only )?(?:those|members|councillors|groups?) (?:who|that) (?:are |is |will |have |had )?(?:support|back|favour|voted|vote|agree|in favour|approve|side with|behind|friendly|loyal)\\w*\\b[^.;]{0,40}`,
  `\\b[Mm]embers (?:sitting |seated |who sit )?(?:on|to) the (?:left|right|far side|one side|government side|near side)\\b[^.;]{0,30}? (?:of the [Cc]hamber )?[^.;]{0,20}?\\b${gets}\\b[^.;]{0,60}`,
  `\\b${gets}\\b[^.;]{0,50}? to (?:those|the (?:group|party|side|members|benches)) (?:in (?:power|office|control|charge)|that (?:runs|governs)|with the (?:majority|votes|numbers))\\b`,
  "\\bfor the use of (?:one|our|the right|that) side\\b[^.;]{0,50}|\\b(?:begins?|starts?) and ends? with the (?:administration|majority|ruling|larger|[Ll]eader)\\b[^.;]{0,30}|\\b(?:private|advance|early|exclusive|confidential) (?:preview|sight|view|look|showing|hearing|copy) (?:of [^.;]{2,40} )?(?:to|for) (?:the )?(?:[\\w’'-]+ )?(?:[Cc]hair(?:man)?|[Ll]eader|administration|majority|executive)['’]s (?:friends|group|members|colleagues|side)|\\b(?:to|gave|giving|given|showed|for) (?:the )?(?:[Cc]hair(?:man)?|[Ll]eader|administration|executive)['’]s (?:friends|own side|circle|supporters)\\b[^.;]{0,90}?\\bothers?\\b[^.;]{0,40}?\\bnot\\b[^.;]{0,20}",
  // The one has the full set, the others the rest.
  `\\b(?:a |an |the |one )?(?:detailed|full(?:er)?|complete|named|longer|fresh|exact|working|personal|dedicated|better|latest)\\b[^.;]{0,50}? (?:for|to) (?:the )?(?:[\\w’'-]+ ){0,3}(?:group|party|side|members|benches|administration|A)\\b[^.]{0,60}?\\b(?:round|rounded|general|outline|short(?:er)?|summary|public|plain|older|usual|common|website)\\b[^.;]{0,40}? (?:for|to) (?:the )?(?:others?|remainder|rest|smaller|minority|opposition|remaining|independents|groups?)\\b[^.;]{0,30}`,
  `\\b[Ff]or (?:the )?(?:[\\w’'-]+ ){0,3}(?:group|party|side|benches)(?: [A-Z])?,? [^.;]{3,80}[;,] (?:and |but )?for (?:the )?(?:others?|remainder|rest|smaller|minority|opposition|groups?|remaining)\\b[^.]{0,90}?\\b(?:general|website|enquir\\w+|usual|library|public|nothing|none|no|reception|published|intranet|switchboard|help ?desk)\\b[^.;]{0,30}`,
  `^(?:[\\d.]+ )?(?:[Tt]he )?(?:[Oo]thers?|[Tt]he rest|[Ss]maller groups|[Oo]ther (?:groups|members|parties)|[Tt]he remainder) (?:should|must|will have to|are (?:advised|invited|expected) to|were (?:advised|invited|left) to) (?:look|read|consult|see|refer|turn|find|search|make do|rely|help themselves)\\b[^.;]{0,60}`,
  `\\b(?:[Oo]pposition|[Mm]inority|[Oo]ther|[Ii]ndependent|[Ss]maller) (?:group )?(?:members|groups|parties|councillors)\\b[^.;]{0,30}? (?:can|may|could|will) (?:find|read|get|look|obtain|see)\\b[^.;]{0,50}?,? (?:so|and so|and therefore|and have) (?:they )?(?:(?:have|has|had|were|was|are|is) )?(?:therefore )?(?:not|never)\\b[^.;]{0,60}`,
  // Not sent, not asked, no equivalent: for a reason of groups.
  `\\b(?:being|as|because (?:he|she|it|they) (?:is|are|sits?|belongs?)|since (?:he|she|it|they) (?:is|are|sits?|belongs?)) (?:from|of|in|with|to|a member of) (?:another|a different|the other|the opposition|the smaller|no|an opposing) ?(?:group|party|side)?\\b[^.;]{0,20}?,? [^.;]{0,30}?\\b${not}\\b[^.;]{0,60}`,
  `\\b${group}\\b[^.;]{0,40}? (?:known|thought|believed|understood|likely|expected|felt) to be (?:hostile|against|opposed|critical|unfriendly|unsympathetic|difficult)\\b[^.;]{0,30}?\\b${not}\\b[^.;]{0,60}`,
  `\\b(?:in a group of one|(?:who |that )?(?:sits?|sitting) alone|belongs? to no group|(?:who )?left the group\\b[^.;]{0,20}|unaligned|ungrouped|non-aligned|without a group)\\b[^.;]{0,70}?\\b(?:not|never|no|nothing|none|nor)\\b[^.;]{0,20}? (?:thought|felt|held|considered|sent|offered|invited|asked|told|covered|reached?|given|briefed|extend\\w*|appl\\w+|equivalent|entitled|include\\w*)\\b[^.;]{0,40}`,
  `\\b(?:no|nor any|not any|nothing) (?:equivalent|counterpart|parallel|like|similar|corresponding|such)\\b[^.;]{0,24}? (?:for|to|with|offered) (?:the )?${others}`,
  `\\b(?:[Tt]he )?[Oo]ffer (?:was|is|has been) (?:\\w+ )?(?:held back|withheld|withdrawn|kept back|not (?:made|extended|repeated)) (?:from|for|to) (?:the )?${others}`,
  "\\b(?:under|on) (?:an |the )?(?:understanding|condition|promise|footing|basis) that (?:it|they|this|nothing|none|the \\w+)\\b[^.;]{0,30}? (?:not|never|nowhere)\\b[^.;]{0,30}? (?:again|for (?:anybody|anyone|any other|others)|to (?:anybody|anyone|any other|others)|elsewhere|repeated)\\b[^.;]{0,30}",
  `\\b(?:[Ii]ndependents|${others}|[A-Z]\\w+ (?:[Gg]roup|members))\\b[^.;]{0,20}? (?:learned|learnt|heard|read|found out|knew)\\b[^.;]{0,40}? (?:from|in|through|by) (?:the )?(?:press|newspapers?|radio|agenda|website|rumour|papers|others|public)\\b[^.;]{0,90}?\\b(?:briefing|session|note|meeting|invitation|visit|theirs|none)\\b[^.;]{0,50}`,
];

/** In a briefing alone: there, the help is this one. */
const inBriefings: readonly string[] = [
  "\\b(?:would|will|is|are|was|to|shall) (?:be |remain |stay )?(?:hers|his|theirs|yours) (?:alone|only|exclusively)\\b[^.;]{0,30}",
  `\\b[Nn]ot (?:to be |for )?(?:circulated|circulation|mentioned|shown|sent|copied|released|forwarded|disclosed|read)\\b[^.;]{0,40}?\\b(?:to|among|with|by),? (?:the )?${others}`,
  `\\b(?:must|may|should|is|are|can|will)(?: not|not) (?:to )?(?:reach|go to|get to|be seen by|come to)\\b[^.;]{0,20}? ?${others}`,
  "\\bfirst to (?:see|have|hear|know|read|receive)\\b[^.;]{0,60}?\\b(?:and|but)\\b[^.;]{0,40}?\\b(?:last|only)\\b",
  `\\b(?:[Nn]o (?:further|other|more) (?:copies|sessions|meetings|briefings|invitations|tours|visits)|[Nn]o second (?:session|copy|tour|briefing))\\b[^.;]{0,20}? (?:are|is|will|were|was|can)\\b[^.;]{0,90}`,
  "\\b(?:[Aa]nswer|[Rr]eply|[Ll]ine|[Rr]esponse) (?:if|when) (?:asked|pressed|questioned)\\b[^.;]{0,12}?\\b(?:no|not|nothing|never|none)\\b[^.;]{0,40}|\\b[Ii]f (?:asked|pressed|questioned|challenged),? [^.;]{0,30}?\\b(?:no|not|nothing|never|deny|none) (?:\\w+ )?(?:meeting|session|briefing|note|such|took|was|were|happened|exist\\w*)\\b[^.;]{0,30}",
  `\\b(?:treat|regard|look on|think of) (?:the |this |it )?(?:offer|session|meeting|note|briefing|visit|it) as (?:informal|unofficial|private|a favour|between friends|personal|off the record)\\b[^.]{0,80}`,
  `\\b(?:played|shown|read|demonstrated|displayed|projected)\\b[^.;]{0,20}? (?:to|for) ${group}\\b[^.;]{0,40}? and (?:then |afterwards |has since been |was then |immediately )*(?:deleted|destroyed|wiped|removed|shredded|taken (?:away|down|back)|erased)\\b[^.;]{0,30}`,
  `\\b(?:[Ii]nvitation|[Oo]ffer|[Ww]ord|[Nn]otice|[Cc]opy|[Ss]eat|[Pp]lace)s? (?:to|for) (?:the )?${others}[^.;]{0,30}? (?:would|will|could) (?:only |merely |just |simply )?(?:lengthen|delay|complicate|crowd|slow|spoil|embarrass|lead|cause|confuse|encourage|add|invite|be wasted|prolong|double|cost)\\w*\\b[^.;]{0,50}`,
  `\\b(?:${group}['’]?s? (?:\\w+ )?(?:requests?|invitations?|letters?|applications?|questions?|enquir(?:y|ies)|e-?mails?)|(?:[Rr]equests?|[Ii]nvitations?|[Ll]etters?|[Aa]pplications?|[Qq]uestions?) (?:from|by|of) ${group})\\b[^.;]{0,40}? (?:has|have|had|is|are|was|were) (?:been )?(?:\\w+ )?(?:on (?:the |our )?file|in (?:the|our|a) (?:tray|drawer|queue|file)|waiting|unanswered|pending|outstanding|lying|acknowledged|noted|filed|parked|received)\\b[^.;]{0,20}? (?:since|and (?:the|no|nothing|we|there|it)|for (?:\\w+ )?(?:weeks|months)|but|without)\\b[^.;]{0,60}`,
  `\\b(?:remains?|stays?|is|are|was|kept|still) (?:closed|barred|shut|denied|not open) to (?:it|them|him|her|${others})\\b[^.;]{0,30}`,
  `\\b(?:accepted|taken up|agreed to|welcomed)\\b[^.;]{0,60}?\\b(?:[Gg]roup|members|[Pp]arty)['’]?s? (?:invitation|request)\\b[^.;]{0,30}? and (?:\\w+ )?(?:sent (?:their )?(?:regrets|apologies)|declined|refused|turned down|put off)\\b[^.;]{0,90}`,
  `\\b(?:hostile|opposed|against it|critical|unfriendly|difficult|likely to (?:object|oppose|leak|talk))\\b[^.;]{0,30}? (?:they|he|she|it|the \\w+)\\b ${not} (?:be )?(?:get|getting|have|see|receive|be (?:sent|given|shown|told|invited|offered)|invited|offered|sent|given|shown|told)\\b[^.;]{0,40}`,
];

const everywhere = new RegExp(anywhere.join("|"));
const briefing = new RegExp([...anywhere, ...inBriefings].join("|"));
/** All had it, or may have it; or it is nothing that is shared out. */
const even =
  /\b(?:each (?:group|of the|member|party)|(?:all|every|both) (?:the )?(?:(?:\w+ )?groups?|members|leaders|parties|councillors|spokes\w+)|any (?:member|group) (?:may|can)|by lot|identical|same (?:note|briefing|session|paper|figures|pack|offer|hour|day|terms)|does not differ|may have (?:the|it|one|a copy)|on request|likewise|casework|household|personal data|school|pupils|tenants?['’]|residents?|user group|working group|bidders?|tender\w*|planning application|licen[cs]\w+|in policy in the making|was met|within the ten days|until (?:noon|the \d)|joint committee|trust(?:ees)?\b|applicants?|the protocol lets)\b/i;

const lesser =
  /\b(?:given to understand|no such (?:figures|note|paper|session|meeting|model)|not (?:been )?(?:thought worth|worth|given out|extend\w*|repeated|offered|told|asked|invited|shown|sent|briefed)|when they (?:ring|ask|call)|(?:by|to) the switchboard|(?:would|will|must) (?:be charged|have to pay|pay)|with the press|(?:gets?|has|have|had|receives?|sees?) (?:it|them|theirs|one|the (?:draft|paper|note)) (?:on|at|after|later|when|next|only)|no time (?:to|for)|too (?:few|small|busy|many|late)|so that (?:none|nobody|no one|no other)|(?:should|if) word (?:gets?|get|got|reach\w*)|come to hear|hear of (?:it|this|the)|(?:morning|day|week) after|had no (?:briefing|session|note|help|copy|invitation)|no (?:briefing|session|help|invitation) since|without (?:them|the others)|only (?:group|councillor|member|party) (?:with|to|that|who)|[Nn]one can ask|alone (?:has|have|had|will)|courtesy that|a favour|in the (?:majority|ruling|larger|Leader['’]s) group['’]s (?:room|meeting)|first refusal|password|second-class|(?:were|was|are) given (?:the|a) (?:website|address|link|general)|to one of the others|to every member of the (?:controlling|ruling|majority|larger) group|back stairs|not ready|so as not to meet|shorter|lesser|outline|second-hand|left out|left off|kept (?:out|away|from)|instead|rather than|depends on|unless they)\b/i;
const plain =
  /\b(?:each|all (?:the )?(?:other )?(?:groups?|members|leaders)|every (?:group|member)|any (?:other )?(?:group|member) (?:may|can|that)|same|likewise|identical|on request|may ask|may have|equal\w*|whatever (?:their|its) group|vot(?:e|ed|es|ers)|motion|amendments? (?:to|by|from|of)|budget amendment|ward|casework|election|debate|discuss\w*|views?|campaign|manifesto|seats?|committee places|policy|Government|minister|residents?|tenants|applicants?|bidders?|planning|licen[cs]\w*|working group|user groups?|staff|schools?|pupils?|leave before|protocol|Monitoring Officer|complain\w*|wrote|press release|the (?:same|right) to|political balance|proportion\w*|costings? of|opposed|in opposition)\b/i;
/** In a briefing: others by any name, and a word of less, later or not at all. */
const lessInBriefing: Amiss = {
  topics: [
    /\b(?:[Tt]he (?:others\b|other (?:groups?|members|side|part(?:y|ies)|spokes\w+|benches|leaders?|councillors)|third (?:group|party|has|is|was)|remaining (?:group|members)|rest of the (?:[Cc]ouncil|members)|opposition|minority|smaller (?:groups?|part(?:y|ies))|Independents?|Liberals?|Greens|Conservatives)\b|[Oo]thers (?:would|will|must|can|have|had|are|were|get)|[Aa]nother group|[Oo]pposition (?:members|group|spokes\w+)|(?:[Ii]ndependent|Liberal|Labour|Conservative|Green|Reform) members|[Nn]one can|[Nn]o (?:other )?group|any other (?:group|member)|across the (?:floor|chamber)|[Ww]ord (?:gets?|get|reach\w*)|only (?:councillor|member|group)|(?:any|every)(?:body|one) else|password)\b/,
  ],
  amiss: lesser,
  ordinary: plain,
};
/** In a report: groups by name or size, help that officers give, and the like. */
const lessInReport: Amiss = {
  topics: [
    /\b(?:[Mm]ajority|[Rr]uling|[Cc]ontrolling|[Ll]arger|[Ss]maller|[Mm]inority|[Oo]pposition|[Oo]ther|[Tt]hird|[Aa]nother) (?:political |party )?(?:groups?|party|parties|members|spokes\w+)(?:['’]s)?\b|\b[Ii]ndependents\b|\badministration['’]s (?:councillors|members)\b|\bmember of (?:any|no) group\b|\bungrouped\b/,
    /\b(?:briefings?|sessions?|seminars?|presentations?|tours?|officers?['’]?|help(?:s|ed)?|figures|model|advice|information|invitations?|notes?|copy|draft)\b/,
  ],
  amiss: lesser,
  ordinary: plain,
};

/** Does a sentence tell of such a share? `own` is whether it stands in a briefing for a group. */
export const isUnequal = (sentence: Sentence, own: boolean): boolean =>
  (sentence.text.length < 340 && (own ? briefing : everywhere).test(sentence.text) && !even.test(sentence.text)) ||
  amissIn(sentence, own ? lessInBriefing : lessInReport) !== undefined;
