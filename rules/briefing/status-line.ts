import { regex } from "../../core/pattern/regex.ts";
import { inFull } from "../../core/report/inFull.ts";
import { insteadOfSentence } from "../../core/rule/rewrites.ts";
import { reportRule } from "../../core/rule/rule.ts";
import { onlyIn } from "../kinds.ts";
import { actsOnGroup } from "../neutrality/groups/groupsDecide.ts";
import { inserted, isForWorkingGroup, statements } from "./briefings.ts";
import { labelledRows } from "./labelledRows.ts";
import { mayDisclaim } from "./saidOtherwise.ts";

/**
 * Portsmouth 6.6.4, Crawley 7, Plymouth 6.4.2, Barnet 9.3(b) and Breckland 6.4: what a group concludes is no decision.
 */
export const statusLine = reportRule({
  id: "status-line",
  family: "briefing",
  summary: "A group briefing does not say that the group decides nothing for the council",
  why: "A group meeting has no power to decide. A briefing that leaves this open, or records an outcome, invites officers to act on what was never decided.",
  severity: "warning",
  kinds: onlyIn("group-briefing"),
  messages: {
    missing:
      "Nothing here says that what the group concludes is not a decision of the council. Add a line that says so.",
    outcome:
      "“{words}” reads as the record of a decision, which a group cannot take. Say that the group was briefed, and name the body that will decide.",
  },
  examples: {
    finds: [
      {
        text: "# [[Briefing for the Quayside Group]]\n\n## Facts\n\nThe pier is 210 metres long.\n",
        kind: "group-briefing",
      },
      {
        text: "# Pier\n\n## Standing\n\nNothing that the group concludes is a decision of the Council.\n\n## Note\n\n[[Outcome: agreed.]]\n",
        kind: "group-briefing",
      },
    ],
    quiet: [
      { text: "# Pier\n\n## Standing\n\nThe group's view does not bind the Council.\n", kind: "group-briefing" },
      {
        text: "# Pier\n\n## Standing\n\nMeetings of political groups have no authority to take decisions for the authority.\n",
        kind: "group-briefing",
      },
      { text: "# Notes of the Flood Working Party\n\nOutcome: agreed.\n", kind: "minutes", note: "Formal minutes" },
    ],
  },
  gather(block) {
    const said = block.sentences.map(({ text }) => inFull(text));
    const statement = said.some(
      (text, index) =>
        disclaims(text) ||
        // "Any view of the group is its own. It does not bind the Council."
        (standsFor.test(text) && group.test(said[index - 1] ?? "") && denies(text)),
    );
    const outcome = block.kind === "heading" ? record.exec(block.text) : noted.exec(block.text);
    const cell = block.kind === "cell" ? block.text : undefined;
    const acts = block.sentences.find(({ text }) => actsOnGroup(text));
    const perhaps = block.kind !== "heading" && said.some(mayDisclaim);
    if (!statement && !outcome && !acts && !perhaps && cell === undefined) return undefined;
    const end = block.sentences.find((sentence) => sentence.end > 0)?.end ?? block.text.length;
    return {
      statement,
      perhaps,
      end,
      cell,
      acts: acts && { start: acts.start, end: acts.end },
      ...(outcome && !formalBody.test(block.text) ? { outcome: { start: 0, end } } : {}),
    };
  },
  *judge(outline, facts, { meta }) {
    if (isForWorkingGroup(meta, outline)) return;
    let told = false;
    for (const { fact, block, zone } of facts)
      if (fact.outcome && zone !== "quoted") {
        told = true;
        yield {
          at: { block, at: fact.outcome },
          message: "outcome",
          data: { words: "Outcome" },
          rewrites: [briefedOnly],
        };
      }
    const rows = [...labelledRows(facts, ({ cell }) => cell)].filter(({ blank }) => !blank);
    for (const { line, value } of rows)
      if (noted.test(line) && !formalBody.test(line) && value.zone !== "quoted") {
        told = true;
        yield {
          at: { block: value.block, at: { start: 0, end: value.fact.end } },
          message: "outcome",
          data: { words: "Outcome" },
          rewrites: [{ ...briefedOnly, with: briefed }],
        };
      }
    if (facts.some(({ fact }) => fact.statement) || rows.some(({ line }) => disclaims(line))) return;
    const rewrites = [inserted(outline, statements.status, "Insert the line that the group decides nothing")];
    // Where officers are to act on what the group settles, the line is missing there.
    const acting = facts.find(({ fact, zone }) => fact.acts && zone !== "quoted");
    yield {
      at: acting?.fact.acts ? { block: acting.block, at: acting.fact.acts } : { title: true },
      message: "missing",
      rewrites,
      // One fault, one alarm: the outcome that was noted, or what seems to say it in other words.
      ...(!acting && (told || facts.some(({ fact }) => fact.perhaps)) ? { severity: "info" as const } : {}),
    };
  },
});

const briefed =
  "The group was briefed, and decided nothing for the Council. [Insert the body] will decide on [insert the date].";
const briefedOnly = insteadOfSentence(briefed);

/** The sentence says of the group, or of the meeting, that it does not decide. */
export function disclaims(text: string): boolean {
  if (asked.test(text)) return false;
  if (rests.test(text) || itsOwn.test(text)) return true;
  return group.test(text) && denies(text);
}

const denies = (text: string): boolean =>
  !asked.test(text) && (deniedBefore.test(text) || deniedBehind.test(text) || others.test(text));

/** The sentence goes on about what the one before it named. */
const standsFor = /^(?:[\d.]+ )?(?:It|They|That|This|These|Those|None|Neither|Nothing|Such)\b/;

const group = regex.i`
  \b(?:
    groups?['’]?s?|meetings?|discussions?|conclu(?:des?|ded|sions?)|views?|briefings?|sessions?|outcomes?|
    this (?:note|paper|room|evening)|the room|tonight|attendance|preferences?|consensus|forum|
    (?:agreed|said|concluded) here
  )\b
`;
const deniedBefore = regex.i`
  \b(?:not|nor|no|never|nothing|neither|none|cannot|without|wrong to|outside|rather than)
  \b(?:(?!, (?:which|who|whose|where) )[^.;]){0,70}\b(?:
    decisions?|decid(?:e|es|ing)|bind(?:s|ing)?|bound|commits?|resolutions?|authority|
    (?<!\b(?:full|half|low|high|reduced|solar|electric|mains|wind) )powers?|mandate|determin\w+|
    instruct\w*|weight|standing|effect|status|implement\w*|action on|act on|acted on|acting on|
    part of (?:the |its )?[^.;]{0,24}\bgovernance
  )\b|
  \bnon-(?:decision[- ]making|binding)\b|\bare (?:purely |merely |only )?advisory\b
`;
/** "The Group's conclusions are not those of the Council." */
const others = regex`
  \bnot (?:those|that|the (?:views?|position|policy)|a (?:view|policy)|(?:to be )?taken (?:as|for) (?:those|that)) of
  \ the (?:[Cc]ouncil|[Aa]uthority|[Bb]oard)\b|
  \bnot (?:the )?(?:[Cc]ouncil|[Aa]uthority)(?:['’]s)?(?= policy| view| position|[.,;]|$)
`;
const deniedBehind = regex.i`
  \b(?:decid|bind|commit|settle)(?:e|es|s|ing)? (?:nothing|nobody|no one)\b|
  \b(?:decisions?|power to decide|decid(?:e|es|ed))\b[^.;]{0,50}\b(?:cannot|can not|may not|not|never|only|nowhere)
  \b[^.;]{0,30}\b(?:by|at|in|here|taken|made|reached|rest|belong)
`;
/** Who does decide: the sentence then says by itself that the group does not. */
const rests = regex.i`
  (?:
    \b(?:decisions?|choice)\b[^.;]{0,50}\b(?:be|been|are|is)\b[^.;]{0,16}\b(?:made|taken)|
    \b(?:only|be|are|is)\b[^.;]{0,16}\b(?:decided|determined)|\bonly\b[^.;]{0,16}\b(?:made|taken)
  )\b[^.;]{0,16}\b(?:by|at|in)\b[^.;]{0,24}\b(?:Cabinet|Council|Committee|Executive|Panel|Board|Authority)\b|
  \b(?:only|solely|alone)\b[^.;]{0,40}\b(?:Cabinet|Council|Committee|Executive|Panel|Board|Authority)\b[^.;]{0,30}\b
  (?:decid|decisions?\b)|
  \b(?:decision|decisions|power to decide)\b[^.;]{0,40}\b(?:
    rests?|remains?|lies?|belongs?|stays?|is reserved|are reserved|is a matter|are a matter|is one|
    (?:is|are|will be)(?= (?:\w+ly |still |then |now )?(?:with|to|for)\b)
  )\b[^.;]{0,20}\b(?:with|to|for)\b[^.;]{0,20}\b(?:Cabinet|Council|Committee|Executive|Panel|Board|Authority|decision)|
  \bdecision[- ]makers?(?: (?:in|on|for) [^.;]{2,30}?)?(?: is| are| will be|:) (?:the )?(?:[A-Z]\w+ )?
  (?:Cabinet|Council|Committee|Executive|Panel|Board|Authority)\b|
  \b(?:Cabinet|Council|Committee|Executive|Panel|Board|Authority)
  \ (?:(?:is|are|will be|remains?) the decision[- ]makers?|alone (?:may|can|will|is to|decides?))\b|
  \b(?:is|be|remains?) for (?:the )?(?:\w+ )?(?:Cabinet|Council|Committee|Executive|Panel|Board|Authority)\b[^.;]{0,20}
  \ to (?:decide|determine)\b|
  \breserved (?:to|for) (?:the )?(?:[\w'’]+ ){0,2}(?:Cabinet|Council|Committee|Executive|Panel|Board|Authority)\b|
  \bdecision\b[^.;]{0,40}\bdelegated (?:powers|to)\b|\bonly\b[^.;]{0,16}\bformal decisions?\b|
  (?<!\bif (?:the )?)\b(?:Cabinet|Council|Committee|Executive|Panel|Board|Authority) (?:
    (?:will |is to |must )?(?:takes?|makes?) the decision|(?:will |is to |must )?determines? (?:the|this|it)\b|
    decides (?:on \d|it\b|this\b|the matter)
  )|
  \b(?:decision by|who decides|to be decided by|decid(?:ing|er) body|decision[- ]making body): (?:the )?(?:\w+ )?
  (?:Cabinet|Council|Committee|Executive|Panel|Board|Authority)\b
`;
/** "Any view of the group is its own", "a view is all that it is". */
const itsOwn = regex.i`
  \bgroups?\b[^.;]{0,40}\b(?:views?|conclusions?|preferences?|opinions?)\b[^.;]{0,30}\b(?:
    its own(?: (?:view|affair|business|and no))|no more than (?:a view|that)|is all (?:that )?it is|
    a view and nothing more
  )\b|
  \bno decisions? (?:is|are|will be|to be|can be) (?:made|taken)\b(?= (?:here|at|by|in|tonight)\b|[.;,]|$)
`;
/** Somebody asks that no decision be taken: that is no statement of the group's standing. */
const asked = /\b(?:asks?|asked|requests?|requested|urges?|wants?|hopes?|demands?|calls?) (?:that|for|the)\b/i;
const noted = regex.i`
  ^(?:[\d.]+ )?resolved:? that\b|
  ^(?:[\d.]+ )?The (?:meeting|group) (?:then |duly |unanimously |itself )?(?:resolved|decided|voted|adopted)\b
  (?! (?:to (?:receive|hear|ask|note|meet|wait|invite|thank|publish)|the (?:minutes|notes|date)|nothing))|
  ^(?:[\d.]+ )?(?:the )?
  (?:outcome|decision|result|resolution|next steps?|actions?|agreed|agreed actions?|actions? agreed|conclusion)s?
  (?:
    \ (?:of|from|at) (?:the |this |that |our )?(?:group['’]s )?
    (?:meeting|group|discussion|session|evening|night|debate|talk|briefing)
  )?\s*[:–—-]\s*(?:(?:the )?(?:group|members) )?(?:
    went for|came down|chose|opted|plumped|preferred|picked|agree[ds]?|approved?|supported|rejected|carried|resolved|
    proceed|go ahead|implement|to (?:proceed|implement|go ahead)|
    option \w+ (?:to be|is to|it is)|
    (?!(?:no|not|none|nothing|nobody|neither|notes?|minutes|questions?|dates?|agenda|yet|still|to be)\b)
    (?:[\w’'-]+ ){1,5}?(?:agreed|approved|chosen|preferred|supported|adopted|accepted|carried|endorsed)
    (?=[.,;]| (?:on|by|at|unanimously|nem|subject)\b|$)|
    (?:the )?(?:Head of [A-Z]\w+|Director|[A-Z]\w+ Manager|service|team) to
    \ (?:start|begin|place|let|sign|issue|stop|close|tender|order|carry|implement|proceed)|
    (?:that )?officers (?:to|will|must|should|implement|proceed)\b(?!
      \ (?:\w+ly )?(?:
        circulate|send|share|answer|reply|respond|report|provide|supply|write|come|bring|give|check|confirm|advise|
        attend
      )
    )|
    yes\b
  )
`;
const record = regex.i`
  \b(?:record|note|minute)s? of (?:the )?(?:group['’]?s? )?decisions?\b|\bdecisions? (?:of|by) the group\b|
  \b(?:group|agreed) decisions?\b
`;
/** Of another body, or of what people answered when they were asked. */
const formalBody = /\b(?:Cabinet|Council|Committee|Executive|Panel|Board|Commission|respondents|replies)\b|%/;
