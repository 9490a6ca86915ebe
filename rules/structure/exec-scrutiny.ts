import { oneLine, regex } from "../../core/pattern/regex.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { reportRule } from "../../core/rule/rule.ts";
import { isOfScrutiny, scrutinyBound, scrutinyBoundCues } from "./exec-scrutiny/scrutinyBound.ts";
import { setToWork } from "./exec-scrutiny/setToWork.ts";

const owners = ["Cabinet", "Executive", "Leader", "Mayor", "administration"];
const theirs = ["case", "decision", "choice", "part", "side", "plan", "plans", "policy", "proposals", "judgement"];
const words = cues(
  "exec-scrutiny-cues",
  oneLine`
    ${owners.flatMap((owner) => theirs.map((thing) => `${owner}'s ${thing}`)).join("|")}|critic*|complaint*|objectors|
    objections|opponents|protest*|petition*|campaigners|doubters|grumbl*|its full|their full|full-throated|its support|
    their support|its backing|their backing|its blessing|falls to the|fell to the|left to the|up to the|down to the|
    its task|their task|its role|their role|its job|their job|its purpose|its duty|its aim|lends its|lend its|
    its weight|shoulder to shoulder|speak up for|speaks up for|exists to|exist to|full backing|friend in|friend|ally|
    beat the drum|fly the flag|spread the word|carry the message|win the argument|talk up|sell the|explain the|stand by|
    stands by|stand behind|stands behind|get behind|gets behind|fall in behind|rally|defend*|champion*|help sell|
    sell the|promote*|celebrate*|applaud*|congratulat*|praise*|pat on the back|deserve*|well done|credit|see it through|
    carry it through|drive it through|help deliver|silence*|answer critics|answer those|rebut*|see off|back the|
    backs the|back up|vindicat*|show of support|give its support|lend its support|explain to the public|
    reassure the public|justify the|justifies the|loyal*|unite*|united|cheerlead*|endorse without|rubber stamp|
    rubber-stamp|supportive of|looked to|relied on|counted on|help the cabinet|record straight|help cabinet|
    assist the cabinet|help the executive|grateful to the cabinet|on behalf of the cabinet|cabinet's ally|
    critical friend of|ask no|refrain from|not question|not reopen|not re-open|close ranks|closing ranks|safely home|
    scheme home|it home|over the line|the case|fair hearing|fair wind|fair press|thing through|its part|their part|
    its business|well placed|best placed|good position|united front|draw the sting|smooth the|clear the way|pave the|
    speak for|stand up for|hold the line|win over|win round|bring round|talk round|lend a hand|laid out|
    join the cabinet|join the executive|join cabinet|join the leader|join the mayor|join the administration|
    written so as|drawn up so as|with that in mind|with this in mind
  `,
);

/** Whom it asks: scrutiny by name, a body, or whoever the heading is about. */
type Asks = "scrutiny" | "body" | "headed";

interface Advocacy {
  readonly message: "advocacy" | "bound";
  readonly asks: Asks;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds papers that set scrutiny to work for the executive. Overview and scrutiny committees review and hold to account
 * (section 9F of the Local Government Act 2000), and no member of the executive may sit on one (section 9FA(3)).
 */
export const execScrutiny = reportRule({
  id: "exec-scrutiny",
  family: "structure",
  summary: "Scrutiny is asked to defend, praise or promote what the executive decided, or is in the executive's hand",
  why: "Scrutiny exists to test decisions. A paper that asks it to stand up for one takes away its reason for meeting.",
  severity: "info",
  kinds: { minutes: "info", motion: "off", "election-notice": "off", constitutional: "off" },
  cues: [words, scrutinyBoundCues],
  messages: {
    advocacy:
      "This asks scrutiny to speak for the executive. Ask it to review the decision, the evidence and the results, and to comment as it finds.",
    bound:
      "This reads as if scrutiny were in the executive's hand. Say how the committee chose its questions, heard the evidence and came to its own view, and let nobody judge what he decided.",
  },
  examples: {
    finds: [
      { text: "[[The Scrutiny Committee is invited to defend]] the Cabinet's decision in the press." },
      { text: "It is [[for scrutiny to help sell]] the closure to residents." },
    ],
    quiet: [
      { text: "The Scrutiny Committee is asked to comment on the draft before Cabinet decides." },
      { text: "Members of the scrutiny panel asked the Cabinet Member to defend her figures." },
    ],
  },
  limits: "It sees that a scrutiny paper was copied from an executive one only where the paper says so.",
  gather(block): Advocacy | undefined {
    if (block.zone === "quoted") return undefined;
    for (const sentence of block.sentencesWith(words)) {
      const found = advocacy(sentence.text);
      if (!found || block.quoted(sentence)) continue;
      const bound = found.asks === "body" ? scrutinyBound(sentence) : undefined;
      return {
        message: "advocacy",
        asks: bound && !bound.loose ? "scrutiny" : found.asks,
        start: sentence.start + found.start,
        end: sentence.start + found.end,
      };
    }
    for (const sentence of block.kind === "heading" ? [] : block.sentencesWith(scrutinyBoundCues)) {
      const found = scrutinyBound(sentence);
      if (!found || block.quoted(sentence)) continue;
      const { start, end, loose, headed } = found;
      return { message: "bound", asks: headed ? "headed" : loose ? "body" : "scrutiny", start, end };
    }
    return undefined;
  },
  *judge({ title }, facts, { meta }) {
    const own = [meta.meeting?.value, meta.title?.value, title].some((one = "") =>
      /\b(?:scrutiny|select committee|overview|commission)\b/i.test(one),
    );
    for (const { fact, block, section } of facts) {
      const { asks, message, start, end } = fact;
      const headed = message === "bound" && isOfScrutiny(section.title);
      if ((asks === "body" && !own && !headed) || (asks === "headed" && !headed)) continue;
      yield { at: { block, at: { start, end } }, message };
    }
  },
});

const support = oneLine`
  (?:
    stand(?:s|ing)? (?:by|behind)|(?:get|getting|fall|falls|falling) (?:in )?behind|rally(?:ing)?|defend(?:s|ing)?|
    champion(?:s|ing)?|
    (?:help(?:s|ing)? (?:to )?)?(?:sell|promote|celebrate|deliver|explain|justify|defend|see|push|carry)|
    promot(?:e|es|ing)|celebrat(?:e|es|ing)|applaud(?:s|ing)?|congratulat(?:e|es|ing)|prais(?:e|es|ing)|
    silenc(?:e|es|ing)|rebut(?:s|ting)?|see(?:ing)? (?:it|this|the \w+) (?:through|off)|back(?:s|ing)? (?:the|up|it)|
    vindicat(?:e|es|ing)|reassur(?:e|es|ing)|justif(?:y|ies|ying)|
    (?:give|lend|show)(?:s|ing)? (?:its |their )?(?:full |whole-hearted )?(?:support|backing)|
    (?:assist|help)(?:s|ing)? (?:the )?(?:cabinet|executive|leader)|(?:put|set)(?:ting)? the record straight|
    answer(?:ing)? (?:the )?(?:critics|those|objectors)|refrain(?:s|ing)? from|unite(?:s)?|cheerlead\w*|
    rubber[- ]stamp\w*|be (?:supportive|loyal|grateful)
  )
`;
const bodies = oneLine`
  (?:
    scrutiny(?:['’]s)?|(?:overview and )?scrutiny (?:committee|commission|panel|board|members|councillors)|
    select committee|task (?:and finish )?group
  )
`;
const own = "(?:the (?:committee|commission|panel|board)|members)";
const asked = oneLine`
  (?:
    \ (?:
      is|are|was|were|will be|has been|have been|should|must|can|could|may|might|now|also|then|therefore|here|there|
      ought
    )
  )*(?: (?:asked|invited|urged|expected|encouraged|requested|required|recommended|needed|wanted))?(?: now)? (?:to )?
`;
const role = oneLine`
  (?:role|task|job|duty|part|function|purpose|place|turn|contribution)(?: (?:now|here|today|of \w+))?
  \ (?:is|was|being|will be|should be|must be|lies in) (?:now )?(?:to )?
`;

const byScrutiny = regex.i`
  (?<!\b(?:attend|before|to|with|told|at|on) (?:the )?)\b(?:the |our )?${bodies}(?:['’]s)?(?:${asked}| ${role})
  (?:\w+ly )?${support}\b
`;
const forScrutiny = regex.i`
  \b(?:the |our )?${bodies} (?:is|are|was|were|will be) (?:\w+ )?(?:looked to|relied (?:up)?on|counted (?:up)?on)
  \ (?:for|to)\b[^.;]{0,30}\b${support}\b|
  \b(?:for|${role}(?:of|for)|look(?:s|ing)? to|rel(?:y|ies|ying) on|count(?:s|ing)? on) (?:the )?${bodies} to
  \ (?:\w+ly )?${support}\b
`;
const byBody = regex.i`
  \b${own}(?:['’]s)?(?:${asked}| ${role})(?:\w+ly )?${support}\b|
  \b(?:falls?|fell|is left|is up|is down) to ${own} to (?:\w+ly )?${support}\b
`;
/**
 * "Give the Cabinet's plan its full support and help to win tenants round": asked for in a list, without the body's
 * name.
 */
const listedSupport = regex.i`
  \b(?:giv(?:e|es|ing)|lend(?:s|ing)?|offer(?:s|ing)?) (?:the )?(?:${owners.join("|")})(?:['’]s [^.;,]{2,30}?)?
  \ (?:its|their) (?:[\w-]+ )?(?:support|backing|blessing|voice|weight)\b
`;
/**
 * What the executive decided as the object of what scrutiny is to do, with none of the verbs by which it does its own
 * work: whatever the verb is, it serves the decision.
 */
const serving = regex.i`
  \b(?:${bodies}|${own})\b[^.;]{0,60}?\b
  (?:asked|invited|urged|expected|hoped|here|there|job|role|task|duty|purpose|turn|place|should|must|will|can)\b(?:
    (?!
      \b(?:
        consider|comment|not(?:e|ing)|review|scrutin|examin|test|question|challeng|ask|look|assess|monitor|discuss|
        debat|receiv|hear|refer|recommend|call|decid|determin|investigat|evaluat|hold|report|advis|view|whether|before|
        respond|inform|how|why|when|agree
      )
    )[^.;]
  ){0,60}? (?:${owners.join("|")})['’]s (?:own )?(?:${theirs.join("|")})\b
`;
/** Scrutiny as the executive's voice, friend or salesman, in figures of speech. */
const voice = regex.i`
  \b
  (?:${bodies}|${own}|the ${"(?:Commission|Committee|Panel|Board)"}|members of the (?:panel|committee|commission|board))
  \b[^.;]{0,70}?\b(?:
    lends? (?:its|their) (?:weight|voice|name|support)|speaks? up for|(?:stand|stands|standing) shoulder to shoulder|
    (?:cabinet|executive|leader|cabinet member|portfolio holder)['’]s (?:friend|ally|advocate|voice|champion)|
    win(?:s|ning)? the argument|sell(?:s|ing)?|(?:his|her|its|their|the) [^.;]{0,30}(?:defended|vindicated|praised)|
    (?:its|their) full backing|exists? to (?:support|back|defend|help)|talks? up|beat(?:s|ing)? the drum|
    fl(?:y|ies|ying) the flag|(?:carry|spread) the (?:message|word)|explain (?:the )?(?:cabinet|executive|leader)['’]s
  )\b
`;
/** A body of scrutiny that took it for its task to carry the executive's policy. */
const task = regex.i`
  \b(?:group|panel|committee|commission|board|members)\b[^.;]{0,40}\b(?:task|role|job|purpose|duty|aim|business)
  \b[^.;]{0,30}\b(?:
    lend|lending|giv(?:e|ing)|defend\w*|answer\w*|support\w*|back(?:ing)?|mak(?:e|ing) the case|put(?:ting)? the case|
    win(?:ning)?|sell(?:ing)?|promot\w+|help(?:ing)?|rall(?:y|ying)|speak(?:ing)? for
  )\b[^.;]{0,60}\b(?:cabinet|executive|administration|leader|mayor|portfolio holder)(?:['’]s)?\b
`;
const deserving = regex.i`
  \b(?:the )?(?:cabinet|executive|leader|cabinet member|portfolio holder)\b[^.;]{0,20}\b
  (?:deserves?|is to be (?:congratulated|commended|applauded)|has earned|can take (?:pride|credit))\b
`;
const executive = regex.i`
  \b(?:
    cabinet|executive|leader|administration|portfolio holder|decision|policy|proposals?|closure|scheme|plan|critics|
    it through|record straight|why [^.;]{3,40} (?:was|is) right
  )\b
`;
/** Whoever may be set to work, or is praised: without a word of them a sentence is not weighed. */
const body = /scrutiny|committee|commission|panel|board|members|cabinet|executive|leader|group/i;
/** Scrutiny that asks others to defend or justify, or supports after looking, does its work. */
const innocent = regex.i`
  \b(?:
    asked (?:the )?(?:cabinet|executive|leader|officers?|director|portfolio)|
    having (?:considered|heard|reviewed|examined)|resolved|declaration|flood|promot\w+ (?:equality|health|good)|
    not (?:to|there to)
  \ )
`;

function advocacy(text: string): Pick<Advocacy, "asks" | "start" | "end"> | undefined {
  if (!body.test(text) || !executive.test(text) || innocent.test(text)) {
    const set = setToWork(text);
    return set ? { asks: "body", start: set.index, end: set.index + set[0].length } : undefined;
  }
  const scrutiny =
    forScrutiny.exec(text) ?? byScrutiny.exec(text) ?? (/\bscrutiny\b/i.test(text) ? deserving.exec(text) : null);
  const match =
    scrutiny ??
    byBody.exec(text) ??
    deserving.exec(text) ??
    serving.exec(text) ??
    listedSupport.exec(text) ??
    voice.exec(text) ??
    task.exec(text) ??
    setToWork(text);
  return match
    ? {
        asks: scrutiny || /scrutiny/i.test(match[0]) ? "scrutiny" : "body",
        start: match.index,
        end: match.index + match[0].length,
      }
    : undefined;
}
