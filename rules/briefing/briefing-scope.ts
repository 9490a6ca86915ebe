import { regex } from "../../core/pattern/regex.ts";
import type { Span } from "../../core/report/span.ts";
import type { Severity } from "../../core/rule/finding.ts";
import { insteadOfSentence, withoutSentence } from "../../core/rule/rewrites.ts";
import { type BlockView, type Context, reportRule } from "../../core/rule/rule.ts";
import { onlyIn } from "../kinds.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { partyLexicons, partyMentions } from "../neutrality/parties/partyMentions.ts";
import { goesDownAtDoors } from "../neutrality/voters/atDoors.ts";
import {
  adviser,
  advises,
  answers,
  armsWith,
  asksWhatToSay,
  clientOf,
  combat,
  councilPress,
  disclaimsScope,
  goesFurther,
  imperative,
  mediaOrRival,
  offersHelp,
  ofLaw,
  orders,
  outsideAdvice,
  scriptsReply,
  statesScope,
  stealsMarch,
  talksOfOther,
  turnsQuestion,
  weighsEffect,
  writesFor,
} from "./briefing-scope/scopeFrames.ts";
import { isInstead } from "./briefingEnough.ts";
import { aboutItself, inserted, isForWorkingGroup, statements } from "./briefings.ts";
import { isPublicity, toldByOthers, weighsAnOption } from "./notHelp.ts";
import { isStanding } from "./standingSentences.ts";

interface Beyond extends Span {
  readonly message: "handling" | "drafting" | "stance" | "advice";
  readonly severity: Severity;
  /** It stands where the briefing says what it is confined to. */
  readonly line?: true;
}

/**
 * Portsmouth 6.6.3, Crawley 3 and 6, Plymouth 6.2, Barnet 9.3(a): information and advice on council business;
 * Breckland 6.3: information alone.
 */
export const briefingScope = reportRule({
  id: "briefing-scope",
  family: "briefing",
  summary: "A briefing goes beyond information and advice on council business",
  why: "Officers may tell groups and members the facts and give professional advice, where the council's protocol allows advice at all. Handling critics, winning debates and writing for a group are not officers' work.",
  severity: "error",
  kinds: onlyIn("group-briefing", "member-briefing"),
  offers: [withoutSentence],
  messages: {
    handling:
      "This helps with handling the press, critics or a debate, which is beyond information and advice on council business. Remove it.",
    drafting:
      "This is work that officers did for a group or a member in politics. Offer facts and professional advice instead.",
    stance:
      "This advises the group on the stand to take. Give the options with their merits and demerits, and leave the stand to the group.",
    advice:
      "This council's briefings of groups hold information alone, and this is advice. Remove it, or keep it for the report to the body that decides.",
    line: "Nothing here says what the briefing is confined to. A line can say so.",
  },
  lexicons: [...partyLexicons, lexicons["briefing-scope"]],
  examples: {
    finds: [
      { text: "[[Lines to take against the motion are at the back.]]", kind: "group-briefing" },
      { text: "[[Officers have written a speech for the group's spokesperson.]]", kind: "group-briefing" },
      { text: "[[We advise the group to oppose the second site.]]", kind: "group-briefing" },
      {
        text: "---\ncouncil: generic\nkind: group-briefing\ntitle: [[Pier]]\nbriefing:\n  group: Quayside Group\n---\n\n# Pier\n\nOfficers recommend nothing here.\n",
        note: "No line on scope, at info",
      },
    ],
    quiet: [
      {
        text: "---\nkind: group-briefing\ntitle: Pier\nbriefing:\n  group: Quayside Group\n---\n\n# Pier\n\nThis paper gives information on council business, and nothing else.\n",
        note: "The line on scope",
      },
      { text: "The options and their costs are set out below.", kind: "group-briefing" },
      {
        text: "Professional advice: option 1 carries a risk of flooding.",
        kind: "group-briefing",
        note: "Where advice is allowed",
      },
      { text: "The line to take from the station is the number 47 bus.", kind: "group-briefing" },
      { text: "Residents argued in their replies that the tolls are too high.", kind: "group-briefing" },
    ],
  },
  limits:
    "Whether advice to groups is allowed at all is a setting of the council's pack; members' own briefings may hold advice everywhere.",
  gather(block, _options, context) {
    const scope = block.sentences.some(({ text }) => statesScope.test(text));
    const beyond = [...beyondScope(block, context)]
      .map((one) => softened(one, block.text.slice(one.start, one.end)))
      .filter(({ severity, start, end }) => severity !== "info" || !isStanding(block.text.slice(start, end)));
    return scope || beyond.length > 0 ? { scope, beyond } : undefined;
  },
  *judge(outline, facts, { meta, briefingScope: scope, kind }) {
    for (const { fact, block } of facts)
      for (const { message, severity, line, ...at } of fact.beyond) {
        const rewrites = line ? { rewrites: [insteadOfSentence(statements.information)] } : {};
        yield { at: { block, at }, message, severity, ...rewrites };
      }
    if (!meta.briefing || kind !== "group-briefing" || isForWorkingGroup(meta, outline)) return;
    if (facts.some(({ fact }) => fact.scope)) return;
    const line = scope === "information" ? statements.information : statements.scope;
    const rewrites = [inserted(outline, line, "Insert the line on what the briefing is confined to")];
    yield { at: { title: true }, message: "line", severity: "info", rewrites };
  },
});

function* beyondScope(block: BlockView, context: Context): Iterable<Beyond> {
  const hits = block.hits(lexicons["briefing-scope"]);
  const informationOnly = context.briefingScope === "information" && context.kind === "group-briefing";
  let before = "";
  for (const { start, end, text } of block.sentences) {
    const asked = asksWhatToSay.test(before) && answers.test(text);
    before = text;
    const tiers = new Set<string | undefined>();
    for (const hit of hits)
      if (
        hit.start >= start &&
        hit.end <= end &&
        !(/^leak/i.test(block.text.slice(hit.start, hit.end)) && ofWater.test(text))
      )
        tiers.add(hit.phrase.tier);
    if (isRequest(text)) continue;
    if (informationOnly && statesScope.test(text) && promisesAdvice.test(text) && !disclaimsAdvice.test(text)) {
      yield { start, end, message: "advice", severity: "error", line: true };
      continue;
    }
    if (answersAttack.test(text) && !ofPressOffice.test(text)) {
      yield { start, end, message: "handling", severity: "error" };
      continue;
    }
    if (disclaimsScope.test(text) || inTheOpen.test(text) || statesScope.test(text) || aboutItself(text)) continue;
    const client = clientOf.test(text) || partyMentions(block).some((one) => one.start >= start && one.end <= end);
    if (tiers.has("draft") && writesFor.test(text) && client)
      yield { start, end, message: "drafting", severity: "error" };
    else if (advises.test(text) && !outsideAdvice.test(text))
      yield { start, end, message: "stance", severity: "error" };
    else if (
      (turnsQuestion.test(text) ||
        scriptsReply.test(text) ||
        saysOfOther.test(text) ||
        armsWith.test(text) ||
        talksOfOther.test(text) ||
        stealsMarch.test(text) ||
        asked) &&
      !councilPress.test(text)
    )
      yield { start, end, message: "handling", severity: "error" };
    else if (tiers.has("handling") && !councilPress.test(text) && !ofOthers.test(text))
      yield { start, end, message: "handling", severity: client || combat.test(text) ? "error" : "warning" };
    else if (
      tiers.has("debate") &&
      client &&
      imperative.test(text) &&
      !councilPress.test(text) &&
      !seatToDefend.test(text)
    )
      yield { start, end, message: "handling", severity: combat.test(text) ? "error" : "info" };
    else if (tiers.has("debate") && combat.test(text) && imperative.test(text) && !councilPress.test(text))
      yield { start, end, message: "handling", severity: "info" };
    else if (
      tiers.has("debate") &&
      (client || mediaOrRival.test(text)) &&
      imperative.test(text) &&
      !councilPress.test(text)
    )
      yield { start, end, message: "handling", severity: "info" };
    else if (informationOnly && adviser.test(text) && !outsideAdvice.test(text) && !disclaims.test(text))
      yield { start, end, message: "advice", severity: "error" };
    else if (
      !councilPress.test(text) &&
      (weighsEffect.test(text) ||
        offersHelp.test(text) ||
        isOrder(block, text) ||
        (goesFurther.test(text) && !ofLaw.test(text)))
    )
      yield { start, end, message: "handling", severity: "info" };
  }
}

/** The line on what the briefing is confined to promises advice. */
const promisesAdvice =
  /\b(?:gives?|contains?|provides?|offers?|holds?|sets? out|confined to|limited to)\b[^.;]{0,40}\badvice\b/i;
const disclaimsAdvice = /\b(?:no|not|nor|never|without|rather than|instead of|nothing)\b[^.;]{0,24}\badvice\b/i;

/** Answers that are got ready for what the other side will say. */
const answersAttack = regex.i`
  \b(?:answers?|replies|reply|rebuttals?|ripostes?|retorts?|responses?|rejoinders?|comebacks?|counter-?arguments?|
  lines?)
  \ (?:(?:is |are )?(?:ready |to use |to give )?(?:to|against|for))
  \ (?:(?:the|any|all|likely|expected|possible|probable|such|some|further|future|coming|hostile|usual|other|
  their) ){0,3}
  (?:
    (?:attacks?|taunts?|jibes?|barbs?|accusations?|gibes?|heckl\w+|smears?)\b(?! (?:on|by) (?:the )?(?:
    computer|cyber|server|network|system|dogs?|phish|hack))|
    (?:criticisms?|charges|claims|points|questions|arguments|lines)\b[^.;]{0,30}
    \ (?:by|from|of|put by|made by|raised by) (?:the )?(?:other (?:side|group|party|lot)|opposition|opponents?|rivals?|
    (?:ruling|controlling|majority|minority) group|those opposite)
  )
`;

const ofPressOffice = /\b(?:press office|communications (?:team|office)|council['’]s (?:press|own))\b/i;

/** "My attendance does not mean that officers support one option." */
const disclaims = regex.i`
  \b(?:does|do|did|is|are|should) not (?:to be )?(?:mean|imply|suggest|indicate|show|taken|read|understood)\b
  [^.;]{0,40}\bofficers?\b
`;

/** What leaks is a roof or a pipe. */
const ofWater = regex.i`
  \bleak(?:ing|y|s|ed)? (?:in(?:to)? (?:the|its|an?) |from (?:the|its|an?) |through (?:the|its) )?(?:[a-z]+ )?(?:
    roofs?|pipes?|gutters?|tanks?|windows?|valves?|boilers?|mains?|joints?|taps?|ceilings?|pools?|walls?|skylights?|
    radiators?|sewers?|drains?|basements?|sheds?|gas|water|oil|fuel|hulls?|boats?
  )\b|
  \b(?:roofs?|pipes?|gutters?|tanks?|boilers?|mains?|water|gas|oil|rain|pool|windows?|drains?|skylights?)\b[^.;]{0,30}\b
  leak
`;

/** What members might say of the other side, or how to turn criticism back on it. */
const saysOfOther = regex.i`
  \b(?:members|you|councillors|the group|colleagues) (?:could|can|may|might|should) (?:(?:always|then|well|simply) )?
  (?:say|reply|point out|answer|respond|retort|remind \w+)\b[^.;]{0,30}\b(?:
    the (?:
      other (?:side|group|lot|party)|opposition|previous (?:administration|cabinet|leader)|last (?:administration|lot)|
      (?:ruling|controlling) (?:group|party)
    )|
    opponents|those opposite
  )\b|
  \bbest (?:answer|reply|response|defence|line|riposte) (?:to|against) (?:the |this |that |any |their )?
  (?:criticisms?|critics|attacks?|opponents|opposition|other side)\b[^.;]{0,60}\bis to
  \ (?:turn|throw|point|blame|attack|put)\b
`;

/**
 * What a member asked officers for, and when: the request is recorded, and nothing is said to the press or in debate.
 */
const isRequest = (text: string): boolean => asksFor.test(text) && !toAnswer.test(text);
const asksFor = regex`
  ^(?:[\d.]+ )?(?:Councillor|Cllr\.?|The (?:Leader|Deputy Leader|Secretary|[A-Z]\w+ Group)|Members?)\b[^.;]{0,60}\b
  (?:asked|enquired|wrote)\b(?: [^.;,]{0,30})? (?:(?:on|in) [^.;,]{4,24} )?(?:to ask )?
  (?:how (?:many|much|the|long|often)|what|whether|why|when|which)\b
`;
const toAnswer = regex.i`
  \b(?:
    answer|reply|rebut|respond|counter|attack|argue|defend|critics?|opponents?|press|newspapers?|doorsteps?|debate|say|
    tell|should
  )\b
`;

/** What was said at a meeting of the council is on record. */
const inTheOpen = regex`
  \b(?:told|said to|asked|put to) the (?:Panel|Committee|Sub-Committee|Council|Cabinet|Commission|Board)\b[^.;]{0,20}\b
  (?:in public|on \d|at its|at the)\b
`;

/** What may go beyond a briefing's scope, but is first of all the matter of another rule, is for information. */
const softened = (one: Beyond, text: string): Beyond =>
  (one.message === "handling" || one.message === "drafting") &&
  (lawyersWord.test(text) ||
    weighsAnOption(text) ||
    toldByOthers(text) ||
    isPublicity(text) ||
    ourLot.test(text) ||
    showsWell.test(text) ||
    goesDownAtDoors(text) ||
    endorses.test(text) ||
    isInstead(text))
    ? { ...one, severity: "info" }
    : one;

/** What counsel or a solicitor advised is first of all privileged. */
const lawyersWord = regex`
  \b(?:[Cc]ounsel|[Bb]arrister|KC|[Ss]olicitors?|[Ll]awyers?|[Ll]egal)(?:['’]s?)? (?:
    (?:written |clear |firm |private )?(?:opinion|advice|view|note|letter)(?: (?:is|was|says|that)\b|,)|
    (?:advises?|advised|says|said|thinks?|warns?|warned)\b
  )
`;

/** How a course would look: that is for the rule on political implications. */
const showsWell = regex`
  ^(?:[\d.]+ )?(?:
    For the (?:look|looks|sake of appearances|optics)\b|
    (?:[Ff]rom|[Ii]n) (?:the point of view|terms) of (?:appearances|how it looks|the optics)\b
  )|
  \b(?:would|will|could|might|may|is (?:likely|bound) to|ought to) (?:\w+ )?(?:play|go down|look|land|come across|sit)
  \ (?:(?:rather|far|much|a lot|a good deal) )?(?:better|best|well|badly|worse) (?:\w+ )?(?:
    on the doorstep|at the doors?|in the (?:wards?|press|paper|papers|estates?)|
    with (?:the )?(?:voters|residents|electors|traders)
  )\b
`;

/** Officers who side with a group: that is for the rule on endorsement. */
const endorses = regex`
  \b[Oo]fficers (?:are|would be|stand|remain|have been) (?:[a-z]+ ){0,4}behind\b|
  \b[Oo]fficers\b[^.;]{0,120}\b(?:think|believe|agree|feel|consider) (?:that )?(?:the|your|this) group['’]s
  \ (?:line|stand|position|view|policy|choice|preference)\b[^.;]{0,30}\b(?:right|sound|best|correct|wise)\b
`;

/** Who says "our side" has taken one. */
const ourLot = /^(?:[\d.]+ )?(?:And |But |So )?[Oo]ur (?:lot|side|people|team|own)\b/;

/** A seat is defended at an election, which is for the rule on that. */
const seatToDefend = regex.i`
  \b(?:wards?|seats?|divisions?|majorit(?:y|ies))\b[^.;]{0,60}\bdefend|
  \bdefend\w*\b[^.;]{0,30}\b(?:wards?|seats?|divisions?|majorit)
`;

/** Others are said to keep quiet or put a brave face on it: that is told of them, and is no advice. */
const ofOthers = regex.i`
  \bpick(?:ed|s)? apart (?:by|in|at|before) (?:an? |the |any )?(?:\w+ )?(?:
    courts?|judges?|tribunal|inspectors?|auditors?|rivals?|port|competitors?|bidders?|operators?|company|firm|challenger
  )\b|
  \b[Ii]f any(?:one|body) asks for\b|
  (?:^(?:[\d.]+ )?|[,;:] (?:and |but )?)(?:
    they|its members|their (?:leader|members|people)|(?:some|several|most|two|three|many) of (?:them|its members)|
    the [a-z]+ (?:group|side)|the [A-Z]\w+ Group|it
  ) (?:have |has |had )?(?:put(?:s|ting)?(?: on)?|kept(?: up)?|wore|keeps?|wears?) an? brave face\b|
  \b(?:
    let slip|
    (?:they|its members|two of|three of|some of|the other group|who) (?:\w+ ){0,6}
    (?:will|would|mean to|intend to|have agreed to) keep (?:quiet|silent)
  )\b
`;

/** An option's name or a table's cell may be put as an order: "Keep the present tolls". */
const isOrder = ({ kind, role }: BlockView, text: string): boolean =>
  kind !== "cell" && kind !== "heading" && role !== "options" && orders.test(text) && !asNoun.test(text);

/** "Use is from ticket machines", "Present charge: £1.80": the word is a noun or an adjective there. */
const asNoun = regex`
  ^\W*(?:\d[\d.]*\s+)?(?:
    [A-Z][a-z]+ (?:is|was|are|were|has|had|have|of|by|rose|fell|grew|data|figures|counts|remains?|varies|in \d)\b|
    (?:Present|Use|Lead|Press|Start|Point|Contrast|Claim|Stress|Hold|Save|Challenge) [a-z]+(?: [a-z]+){0,2}
    (?::| is\b| are\b| was\b| were\b| has\b| have\b| rose\b| fell\b)
  )
`;
