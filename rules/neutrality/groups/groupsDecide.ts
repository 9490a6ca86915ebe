import { regex } from "../../../core/pattern/regex.ts";
import type { Sentence } from "../../../core/report/sentences.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Context } from "../../../core/rule/rule.ts";
import { type Body, decides, mayAct, poll, workingGroup } from "../decidingBodies.ts";
import { isHeard, isKeptQuiet } from "../heardOf.ts";
import { amongLeaders, partners } from "./amongLeaders.ts";
import { countsOn } from "./groupsChoice.ts";
import { isNoDecision } from "./groupsOwn.ts";
import { apportions } from "./seatsShared.ts";

/** In a briefing: does a sentence have officers act as soon as the group has settled it? */
export const actsOnGroup = (text: string): boolean =>
  !workingGroup.test(text) && awaiting.test(text) && followed.test(text) && !keptApart.test(text);

/** Leaders of groups who were consulted on an urgent decision, and how each of them answered. */
const askedBefore = regex.i`
  \bleaders?\b[^.;]{0,60}\b(?:was|were|has been|have been|had been|having been) (?:duly |all |each )?consulted\b|
  \bconsult(?:ed|ing)\b[^.;]{0,60}\b(?:group leaders|leaders of (?:the |all )?(?:other |political )?groups)\b
`;
const answers = regex`
  ^(?:[\d.]+ )?(?:(?:The )?Leaders? of the (?:[A-Z]\w+ ){1,4}(?:and (?:the )?Leaders? of the (?:[A-Z]\w+ ){1,4})?|
  (?:All|Both)(?: (?:three|four|five))? (?:[Gg]roup )?[Ll]eaders )
  (?:agreed|supported it|had no objection|was content|were content|did not object)\b
`;

/** Who decided according to a sentence, as a place in the block: for information where it leaves a doubt. */
export function whoDecided(
  { start, end, text }: Sentence,
  block: BlockView,
  kind: Context["kind"],
  bodies: readonly Body[],
): (Span & { readonly severity?: "info" }) | undefined {
  const briefing = kind === "group-briefing";
  const minutes = kind === "minutes";
  const placed = ({ index, 0: words }: RegExpExecArray): Span => ({
    start: start + index,
    end: start + index + words.length,
  });
  const ofGroup = briefing && !workingGroup.test(text);
  const awaited = ofGroup ? awaiting.exec(text) : null;
  if (awaited && followed.test(text) && !keptApart.test(text)) {
    const { start: from, end: to } = placed(awaited);
    const group = /\b(?:[Tt]he|[Yy]our|[Tt]his) (?:[A-Z]\w+ )?[Gg]roup\b/.exec(awaited[0]);
    return group ? { start: from + group.index, end: from + group.index + group[0].length } : { start: from, end: to };
  }
  const taken = ofGroup && !keptApart.test(text) ? takenAs.exec(text) : null;
  if (taken) return placed(taken);
  const privately = amongLeaders(text);
  if (privately) return placed(privately);
  if (apportions(text)) return undefined;
  if (answers.test(text) && askedBefore.test(block.text.slice(Math.max(0, start - 240), start))) return undefined;
  const heeded = minutes || partners.test(text) ? null : wordWith.exec(text);
  if (heeded) return { ...placed(heeded), severity: "info" };
  if (undecided.test(text) || agreedFact.test(text) || formal.test(text) || (minutes && recordedVote.test(text)))
    return undefined;
  if (nothingBinds.test(text)) return undefined;
  const leant = ofGroup ? leaning.exec(text) : null;
  if (leant && !/\bpublished\b/.test(text) && actedOn.test(text.slice(leant.index))) return placed(leant);
  const acted = consequence.test(text);
  const body =
    bodies.find(
      (one) =>
        one.start >= start &&
        one.end <= end &&
        mayAct(one.phrase.tier, briefing, acted, block, start) &&
        !speaksFor.test(text.slice(0, one.start - start)) &&
        !oneOf.test(text.slice(0, one.start - start)) &&
        !isPredicate(text.slice(0, one.start - start), text.slice(one.end - start)) &&
        !isNoDecision(text, one.start - start, one.end - start, one.phrase.tier) &&
        !(minutes && inSpeech.test(text)) &&
        decides(text, one.start - start, one.end - start, one.phrase.tier),
    ) ?? poll(text, start, briefing);
  if (body) {
    // What is only heard of a group's meeting, and nobody acted on, is for the rule on confidences.
    const heard = countsOn.test(text) || ((isHeard(text) || isKeptQuiet(text)) && !isDone(text));
    return { start: body.start, end: body.end, ...(heard ? { severity: "info" } : {}) };
  }
  const doubt = isDone(text) && !workingGroup.test(text) ? acting.exec(text) : null;
  return doubt && !oneOf.test(text.slice(0, doubt.index)) ? { ...placed(doubt), severity: "info" } : undefined;
}

/** Was something done? What is fixed for a day or agreed on is only arranged. */
const isDone = (text: string): boolean =>
  deed.test(text.replace(/\b(?:settled|fixed|signed off|agreed) (?:on|for|that)\b/, ""));

/** "Councillor Oke, one of two Green councillors for the ward, has asked": one member, and no group. */
const oneOf = /\bone of (?:the |its |our )?(?:\w+ )?$/;

/**
 * "After a word with the Leader the Director cancelled the order": somebody in office spoke, and officers acted: for
 * information.
 */
const wordWith = regex`
  \b(?:[Aa]fter|[Ff]ollowing|[Oo]n|[Aa]s a result of) (?:a|an|the) (?:quick |quiet |private |short |brief |telephone )?
  (?:word|chat|call|conversation|nod|text|message) (?:with|from) (?:
    the (?:Leader|leader|Mayor|Chair(?:man)?|whip|[Pp]ortfolio [Hh]older|Cabinet Member|group leader)|
    (?:Councillor|Cllr) [A-Z][a-z]+
  )\b[^.;]{0,60}\b
  (?:officers?|Director|Head of [A-Z][a-z]+|[Mm]anager|service|team|work|orders?|notices?|contracts?|plans?|scheme)
  \b[^.;]{0,12} (?:was |were |has |have |had )?(?:been )?(?:then |at once |duly )?(?:
    cancelled|stopped|dropped|withdrew|withdrawn|changed|altered|signed|issued|began|started|placed|let|held|put|moved|
    cut|raised
  )\b
`;

/** "Families were the group most often mentioned": some of those who were asked, and no group of councillors. */
const isPredicate = (before: string, after: string): boolean =>
  /\b(?:is|are|was|were|be|been|form(?:s|ed)?|remain(?:s|ed)?)(?: also| by far| again)? $/.test(before) &&
  regex`
    ^ (?:
      most|least|with|in|of|for|hardest|worst|likely|whose|affected|mentioned|
      that (?:is|are|was|were|has|have) (?:most|least|hardest|worst|likely|affected)|at
    )\b
  `.test(after);

/** One member has the floor: "Councillor Hay, for the …, said that he agreed". */
const speaksFor = regex`
  \b(?:[Cc]ouncillors?|Cllrs?|[Aa]lderman|Mr|Mrs|Ms|Miss|[Mm]ember)\b[^.;]{2,50}[, ]
  (?:for|on behalf of|speaking for|as leader of|leader of|of) the $
`;

/** Minutes tell what members said of their groups: that is speech, which is theirs. */
const inSpeech = regex`
  \b(?:
    [Cc]ouncillors?|Cllrs?|[Aa]lderman|[Ll]eader|[Dd]eputy|[Mm]ayor|[Cc]hair|[Mm]embers?|
    [Ss]peaking (?:for|on behalf of)|[Ss]eco?nd(?:ing|er)|[Mm]over
  )\b[^.;]{0,90}\b(?:
    said|told|stated|replied|explained|argued|added|asserted|indicated|confirmed|announced|responded|reminded|thanked|
    asked|felt|claimed|moved|paid tribute
  )\b
`;

/** In a briefing: what the group has yet to settle, and officers who will act on it as soon as it has. */
const awaiting = regex`
  \b(?:
    [Ww]hat(?:ever)?|[Ww]hichever [a-z]+|[Oo]nce|[Ww]hen|[Aa]s soon as|[Tt]he (?:moment|minute|instant|day after)|[Ii]f|
    [Aa]fter|[Ff]ollowing|[Oo]n
  ) (?:that )?(?:the|your|this) (?:[A-Z]\w+ )?[Gg]roup(?:['’]s)? (?:has |have |tonight |itself |finally )?(?:
    decid|settl|fix|land|agree|choos|chose|pick|plump|conclu|prefer|want|favour|sign|says|said|opt|select|resolv|approv|
    com(?:es|ing) down|word|nod|say-so|mak|made|back|giv|gave|reach|
    (?:is|are) (?:content|happy|satisfied|comfortable|in favour|in agreement|agreed|of (?:one|a) mind|minded|persuaded|ready|
    willing|won over|with us|on board)\b|
    c[oa]me (?:to|round to) (?:an?|its|their)(?= (?:\w+ )?(?:view|mind|conclusion|decision|position|line|agreement|
    answer))
  )\w*\b(?!
    \ to (?:be|see|hear|know|keep|win|stay|look|avoid|understand|read|discuss|ask)\b|
    \ (?:our|officers['’]|the officers['’]|a steer|any|more|further|advice|help|information|facts|figures)\b
  )|
  \b(?:[Ww]hat(?:ever)?|[Ww]hichever [a-z]+|[Oo]nce [a-z ]{2,20}|[Ww]hen [a-z ]{2,20}|[Aa]s soon as [a-z ]{2,20})
  \ (?:is|are|has been|gets|comes to be) (?:settled|decided|agreed|chosen|picked|concluded|preferred|favoured|fixed)
  \ (?:round (?:the|this) table|tonight|this evening|here|in (?:the|this) room|at (?:the|this) (?:group )?meeting|by the group)\b|
  \b(?:[Tt]he|[Yy]our) (?:[A-Z]\w+ )?[Gg]roup['’]s
  \ (?:word|choice|decision|say-so|answer|verdict|preference|nod|conclusion|vote|agreement|approval|consent|blessing)\b|
  \b(?:[Tt]he|[Tt]his|[Yy]our) (?:[A-Z]\w+ )?[Gg]roup (?:is|will be) (?:asked|invited|requested) to
  \ (?:give (?:its|the)|agree|approve|authorise|sign|settle|decide|choose|confirm|endorse)\b
`;
const followed = regex.i`
  \b(?:
    we|officers|staff|they|it|[Ww]ork|orders?|notices?|letters?|contracts?|
    the (?:
      chief executive|monitoring officer|leader['’]s office|
      (?:\w+ ){0,2}team|service|[Dd]irector|manager|department|contractor|rotas?|head of \w+|
      (?:[A-Z]\w+ (?:and )?){0,4}(?:Manager|Officer|Director)|order|notices?|letters?|plans?|money|rest|scheme
    )|
    that
  ) (?:will|shall|can|are to|is to)(?: then| at once| now| simply| duly| straight ?away| be)* (?:
    tak\w+|put|start\w*|begin|begun|get|go|instruct\w*|print\w*|order\w*|plac\w+|draft\w*|redraw\w*|implement\w*|
    carr\w+|proceed|act\w*|prepar\w+|issue\w*|mak\w+|apply|appli\w+|follow\w*|done|do|brought|bring|sign\w*|sent|send|
    serv\w+|treat\w*|let|built?|clos\w+|acted|writ\w+|submit\w*|repl(?:y|ies)|respond\w*|lodg\w+
  )\b|
  \b(?:will|shall) be (?:put|taken|treated|carried|implemented|acted|followed|done|applied|regarded|given effect)\b|
  \b(?:goes|is (?:put|entered|written)|is to go) (?:straight |directly |then )?(?:in|into|on to|onto)
  \ (?:the |next year['’]s |this year['’]s )?(?:[a-z]+ )?
  (?:programme|plans?|budget|contract|timetable|orders?|list|bill|estimates|specification)\b|
  \b(?:goes|go|is to go|are to go|will go|can go) (?:straight |directly |off |out )?to
  \ (?:the |our )?(?:printers?|press|contractors?|suppliers?|builders?|engineers?|solicitors?|lawyers|post|tender|market)\b|
  \bput (?:straight )?in(?:to)? (?:hand|train|motion|effect|practice)\b|
  \b(?:becomes|is what becomes) (?:policy|the (?:policy|plan|scheme|preferred option|recommendation))\b|
  \bsettles? (?:the matter|it)\b|\bas (?:the council|[a-z]+)['’]s (?:own )?(?:position|decision|view|answer|response|
  reply)\b|
  \bas the council['’]s(?: own)?(?=[.,;]|$)|
  \bas (?:their|our|its|an|the) (?:instructions?|orders?|authority|mandate|decision|go-ahead)\b|
  \b(?:tender|order|contract|letter|notice|lease|advert\w*|work|bill|sign)s? (?:goes|go|is|are|starts?|begins?)
  \ (?:out|off|up|signed|placed|issued|sent|let|posted|printed|on (?:[A-Z]|the))\b
`;
/** In a briefing: "Officers will treat what is said tonight as their authority". */
const takenAs = regex`
  \b(?:[Oo]fficers|[Ww]e|[Tt]he (?:[a-z]+ ){0,2}(?:team|service|department|[Dd]irector|[Mm]anager))
  \ (?:will|shall|intends? to|propose to|are to|is to) (?:take|treat|read|regard|count|accept) [^.;]{0,60}?\b(?:
    the (?:group['’]s |general )?(?:view|steer|feeling|preference|conclusion|answer|outcome|mood|sense of the meeting)|
    what(?:ever)? (?:the group|is said|is settled|you say)
  )\b[^.;]{0,50}?\bas (?:the|an?|their|our|its) (?:
    green light|go-ahead|all-clear|instructions?|authority|authorisation|mandate|agreement|approval|permission|decision|
    signal to (?:begin|start|proceed|open|go)
  )\b
`;

/** In a briefing: how the group leant when it met, and what somebody has been asked to do about it since. */
const leaning = regex`
  \b(?:[Tt]he|[Tt]his|[Yy]our) (?:[A-Z]\w+ )?[Gg]roup
  (?:['’]s (?:last |latest |own |private |recent |monthly |weekly )?(?:meeting|away ?day|session|discussion))?
  \ (?:has |had )?(?:
    (?:was|been) (?:minded|inclined|disposed|keen) (?:to|on)|leant|leaned|came down|plumped|preferred|favoured|opted|
    settled on|liked|wanted|took to|warmed to|leans?|prefers?|favours?|(?:made|makes) (?:up )?its mind(?: up)?|
    (?:has |have |having )?(?:come|came|reached|comes|arrived) (?:down|to|at)? ?(?:
      for|on|against|in favour|an? (?:firm |settled |clear |agreed |common )?(?:view|mind|conclusion|decision|position)
    )|
    came round|came out (?:for|against)|decided|had decided
  )\b(?! (?:figures|more|further|information|time|advice|to (?:ask|hear|know|see)))
`;
const actedOn = regex`
  \b(?:
    contractors?|suppliers?|joiner|(?:draft |final )?(?:polic(?:y|ies)|reports?|drafts?|papers?|schemes?)|documents|
    surveyors?|architects?|printers?|builders?|engineers?|developer|landlord|consultants?|notices?|letters?|orders?|
    tenders?|drawings|boards|leases?|plans|director|head of \w+|manager|materials|slot|operators?|tenants?|crews?|
    drivers|staff|suppliers
  )\b[^.;]{0,20} (?:
    (?:has|have|is|are) (?:now |therefore |already |accordingly )?(?:been |being )|
    (?:was|were) (?:then |duly |at once |therefore |accordingly )?
  )(?:
    asked|told|booked|ordered|instructed|placed|printed|changed|drawn|redrawn|signed|reserved|sent|issued|withdrawn|
    stopped|made|altered|engaged|rewritten|recast|redrafted|reworked|amended|let
  )\b(?! to (?:include|show|give|set|answer))
  (?![^.;]*\b(?:briefing|meeting|figures|programme|questions?|comment|applicant|auditor)\b)
`;
/** "No view of the group's has effect as a decision": the line that a briefing must have. */
const nothingBinds = regex`
  \b(?:[Nn]o|[Nn]one of the|[Nn]othing (?:in|of) (?:the|any)|[Nn]either (?:the|a))
  \ (?:views?|conclusions?|opinions?|decisions?|votes?|preferences?|agreements?|resolutions?|discussions?)\b
  [^.;]{0,60}?\b[Gg]roup(?:['’]s)?\b[^.;]{0,40}?
  \ (?:has|have|is|will|may|can|shall|carries|counts?|binds?|amounts?|stands?|becomes?|takes?|commits?)\b[^.;]{0,40}\b
  (?:effect|decisions?|binds?|bind|authority|weight|force|commits?|commit|Council|Cabinet|Committee|Executive)\b|
  \b[Nn]othing (?:that )?(?:the|this|a|any) (?:[A-Z]\w+ )?[Gg]roup (?:decides|agrees|concludes|says|settles)\b
  [^.;]{0,30}\b(?:binds?|commits?|decides?|is a decision|counts as|has effect)\b
`;
/** It is only passed on, or is said to bind nobody. */
const keptApart = regex.i`
  \b(?:
    (?:no|not) (?:a |an |the )?(?:decision|authority|instruction|binding|bind)|(?:will|can|does|do|is|are) not\b|
    its own (?:view|affair|business|matter)|
    (?:reported|passed on|put|sent|told|given) to (?:the )?(?:Cabinet|Council|Committee)|questions?|
    further (?:information|figures|briefing)|consider
  )\b
`;

/** A gathering of members without power, or a group's word. */
const acting = regex`
  \b(?:
    (?:[Cc]abinet|[Ee]xecutive) members (?:have )?agreed informally|[a-z]+ group gave|
    (?:
      over (?:dinner|lunch|breakfast|drinks|supper) (?:by|with|between) the (?:Cabinet|Executive|Leader|group)|
      [Ww]hip had|group chairs|shook hands on|ruling members['’]|hold the balance|members['’] retreat|
      (?:majority|minority|ruling|controlling|opposition|[A-Z][a-z]+) [Gg]roup(?:['’]s)?|group['’]s vote|
      the Cabinet over|[Ii]ndependents
    )|
    [Tt]he |[Aa]n? |[Tt]heir |[Ii]ts
  \ )?(?:
    (?:
      [Gg]roup(?:['’]s)?(?! (?:of|home|manager|accounts|structure))
      (?: (?:leaders?(?:['’])?|meeting|room|say-so|request|blessing|wish(?:es)?))?|
      budget workshop|members['’] (?:seminar|workshop|briefing|away ?day|room)|
      (?:[Ll]eader|[Cc]abinet|[Ee]xecutive|[Cc]hair|[Mm]ayor|[Pp]ortfolio [Hh]older)(?:['’]s)? (?:
        away ?day|retreat|lunch|breakfast|dinner|kitchen|pre-meeting|informal|private meeting|weekly meeting|
        Monday meeting|caucus
      )|
      (?:[Ee]xecutive|[Cc]abinet|leading|senior|ruling|majority|coalition|[A-Z][a-z]+) (?:members|councillors|partners)
      ,? (?:meeting (?:privately|informally|with)|in private|among themselves|behind closed)|
      coalition partners?|pre-meeting|caucus|awayday|away ?day|
      informal (?:meeting|session|gathering|discussion|cabinet|executive)|
      private (?:meeting|session|gathering|discussion)|leadership team|inner circle|[Ww]hips?(?:['’] office)?|
      majority party|ruling (?:party|group)|
      (?:Conservative|Labour|Liberal Democrat|Green|Reform UK|SNP|Plaid Cymru|Independent)(?: [A-Z][a-z]+)?
      \ (?:members|councillors|group|side|alliance)|
      [A-Z][a-z]+ Alliance|consensus among|decided in group|in group\b
    )
  )
`;
/** Something was done because of it. */
const deed = regex`
  \b(?:
    (?:Director|Head of [A-Z]\w+|Chief Executive|[Oo]fficers?|service|manager)(?: \w+)?
    \ (?:then |therefore |at once |duly )?(?:
      cancelled|stopped|ended|closed|began|started|signed|issued|withdrew|sold|acted|let|placed|printed|raised|cut|
      dropped|approved
    )|
    (?:meeting|group|decision) stands|signed the deal|follows it|given their (?:instructions|orders|marching)|
    has been told|have been printed|have been sent|and it (?:closed|opened|stopped|began)|agreed informally|
    gave its (?:approval|consent|blessing|agreement) to|letters went|has spoken and|
    officers (?:ended|began|stopped|started|closed|signed|issued|sold|withdrew|acted)|
    work (?:has|had) (?:started|begun)|is now in the|authority for|they have (?:stopped|gone|closed|begun|ended)|
    will be (?:sold|cut|raised|ended|opened|built|demolished|moved|shut|kept|merged)|were fixed|was fixed|have allowed|
    has allowed|was (?:signed|placed|fixed|stopped|issued|let|closed|agreed|set|chosen|instructed|taken|served|ended)|
    were (?:signed|placed|stopped|issued|sent|agreed|instructed)|went out|
    has been (?:signed|placed|withdrawn|stopped|instructed|issued|chosen|begun|agreed|set|purchased|let|told)|
    have (?:now )?(?:
      begun|been (?:told|instructed|issued|sent|advertised|let)|chosen|done a deal|given their approval|agreed|settled|
      fixed
    )|
    will (?:now )?(?:be (?:advertised|closed|let|withdrawn|introduced|signed)|act|reflect|proceed)|fixed|signed off|
    settled|say-so|done a deal|reflect that choice|no further approval|matter of form|mandate|comes from|come from|
    instructed accordingly|accordingly|is therefore|has now|have now|having been decided|reached a view|letters|notices|
    tender(?:s| documents)?|contract
  )\b
`;

/** How members voted at the meeting that the minutes are of. */
const recordedVote = regex`
  \b(?:[Mm]embers|[Cc]ouncillors|[Gg]roup)\b[^.;]{0,40}\b(?:vot(?:ed|ing)|abstain(?:ed|ing)) ?
  (?:for|against|in favour|on|from|when|,|\.)
`;

/** "(agreed)", as a report of facts says that nobody disputes one. */
const agreedFact = /\((?:not |partly )?agreed(?: by (?:both|all|the)[^()]{0,40})?\)/i;
/** Nothing was settled, or it is said that nothing can be. */
const undecided = regex.i`
  \b(?:
    [Nn]o (?:view|conclusion|decision|vote|opinion|preference|steer)\b[^.;]{0,60}\b
    (?:will|can|may|is to|does|shall|could|would) (?:bind|commit|count|be (?:acted|treated|taken|binding))|
    (?:has|have|is of|are of|carr(?:y|ies)) no (?:standing|weight|force|effect|status|authority|power)|
    would (?:not )?have (?:picked|chosen|preferred|set)|on the understanding that|Local Government Association|
    (?:hall|rooms?|site|tables?|road|street|snow|drains?) (?:was|were|been) cleared|nothing|what(?:ever)? the group|
    no decisions?|no (?:action|steps?) (?:was|were|is|are|has been|have been|will be) taken|not act|not (?:a |yet )?(?:decid|bind|taken|agreed|been)|did not|does not|do not|has not|have not|
    cannot|can not|nor|neither|without any|is not (?:a|one)|are not|will be asked|is asked|are asked|not for decision|
    no authority|subject to|if the group|whether|spoke (?:in favour of|in support of|for|against)|
    (?:by|for each|per) political group
  )\b
`;
/** A body with power did it, or only procedure was agreed. */
const formal = regex.i`
  \bagreed (?:may|might|can|could|should) be (?:reported|published|quoted|printed|named|shown|read|given)\b|
  \b(?:
    (?:agreed|approved|resolved|decided|adopted|signed off|endorsed|confirmed|made|taken) (?:formally )?(?:by|at)
    \ (?:the )?(?:full )?(?:
      Council|Cabinet(?! (?:briefing|informal|away|pre))|Executive(?!['’]s informal| informal| briefing)|Committee|
      Panel|Sub-Committee
    )\b|
    (?:the )?(?<!informal )(?<!shadow )(?:Council|Committee|Cabinet|Executive|Panel) (?:then |has |have )?
    (?:agreed|resolved|approved|decided|adopted)|
    terms of reference|agenda|minutes of|next meeting|date of (?:its|the) (?:next )?meeting|
    agreed to
    \ (?:meet|(?:the|a|another|this|that) (?:new |other )?(?:dates?|times?|day|venue)\b|note|receive|discuss|look at|consider|publication|being (?:named|quoted)|be (?:named|quoted|shown))|
    recommend(?:s|ed)? (?:to|that|adoption)
  )\b
`;
/** Something was done, or will be, because of it. */
const consequence = regex.i`
  \b(?:
    so (?:officers|the|that|work|we|it)|therefore|accordingly|has (?:now )?begun|have (?:now )?begun|will now|
    (?:is|are|was|were) (?:now|being|therefore|taken to be)|as a result|gives? effect|giving effect|in line with|
    as (?:agreed|decided|instructed|directed|settled|resolved)|on the (?:instructions?|basis)|following|
    is the authority|is invited to note|acted on|(?:told|instructed|asked) by|has been|have been|
    will (?:shut|close|rise|be|not)|were posted|have gone out|payments|was paid|were paid|took effect|because|
    in accordance with|to proceed|to go ahead|proceeds|implement\w*|work (?:has|will)|as the group|reflects?
  )\b
`;
