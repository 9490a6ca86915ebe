import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { insteadOfSentence, withoutSentence } from "../../core/rule/rewrites.ts";
import { type BlockView, blockRule, type Context, type Mark } from "../../core/rule/rule.ts";
import { aboutItself } from "../briefing/briefings.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { bodiesIn } from "./decidingBodies.ts";
import { actedOnVote, votedCues } from "./group-decision/groupVoted.ts";
import { nodCues, nodded } from "./group-decision/informalNod.ts";
import { majorityCues, majorityMet } from "./group-decision/majorityMet.ts";
import { choiceCues, countsOn, groupsChoice } from "./groups/groupsChoice.ts";
import { whoDecided } from "./groups/groupsDecide.ts";
import { masked } from "./parties/masked.ts";
import { partyLexicons } from "./parties/partyMentions.ts";
import { framed } from "./sentenceFrames.ts";
import { isOwnAffair } from "./voters/notByVotes.ts";

/** Groups, parties and gatherings, and the words for members who were polled: without one of them nobody decided. */
const gatheringWords = cues(
  "group-decision-cues",
  oneLine`
    go-ahead|green light|all-clear|their authority|its authority|its mandate|their mandate|as authority|as a mandate|
    as agreement|as approval|group leader|group leaders|group meeting|majority group|ruling group|joint group|
    signed the deal|their instructions|Leader's breakfast|agreed between them|between themselves|between them|
    among the whips|among the leaders|between the leaders|in the leader's|carved up|shared out|over a drink|over a pint|
    over coffee|agreed informally|group gave|has spoken|have spoken|whatever the|whichever option|once the group|
    when the group|as soon as the group|what the group|if the group|after the group|moment the group|minute the group|
    once your group|whatever your group|group's answer|group's choice|group's decision|group's say-so|group's vote|
    group's preference|group's verdict|over dinner|over lunch|over breakfast|over drinks|shook hands|shaken hands|
    retreat|confirmed the line|wishes of|hold the balance|holds the balance|have allowed|has allowed|group's vote|
    group chairs|budget workshop|members' seminar|members' workshop|members' room|in group|meeting privately|
    meeting informally|leadership team|inner circle|kitchen cabinet|pre-meeting|caucus|consensus among|
    coalition partner*|say-so|among themselves|leader's|leaders'|chair's|chairs'|chairman's|chairmen's|group's|groups'|
    administration's|coalition's|cabinet's|executive's|portfolio holder's|portfolio holders'|whip's|whips'|polled|
    sounded out|rung round|telephoned|informally|outcome:|result:|conclusion:|decision:|outcome of|result of meeting|
    decision of meeting|outcome –|decision –|outcome -|decision -|supper|barbecue|curry|away weekend|thinking weekend|
    strategy weekend|planning weekend|christmas drinks|reception|picnic|golf day|was minded to|was inclined to|
    leant towards|leaned towards|came down for|came down in favour|plumped for|group preferred|group favoured|
    group wanted|group liked|group settled|group chose|group made|group came|group decided|group had decided|
    word with the|word from the|chat with the|call from the|nod from the|text from the|message from the|
    request of the leader|at the wish of|asked for by the leader
  `,
);
const decidingCues = [lexicons["group-decision"], lexicons["party-name"], gatheringWords];
const choosingCues = [lexicons["party-name"], choiceCues];
const allCues = [...decidingCues, choiceCues, majorityCues, nodCues, votedCues];
const votingCues = [lexicons["party-name"], choiceCues, majorityCues, votedCues];

export const groupDecision = blockRule({
  id: "group-decision",
  family: "neutrality",
  summary: "What a group or an informal meeting concluded is treated as a decision of the council",
  why: "Group meetings and informal meetings of an executive decide nothing for the council. Officers who act on what they conclude act without authority, and the decision can be challenged.",
  severity: "error",
  kinds: { motion: "warning", "election-notice": "off" },
  offers: [
    insteadOfSentence("[Insert who was briefed] was briefed on [insert date]; no decision has been taken."),
    withoutSentence,
  ],
  messages: {
    decided:
      "“{body}” cannot decide for the council. Say that it was briefed, and on which date, and that the decision is still to be taken by the body that has the power.",
  },
  cues: allCues,
  lexicons: [lexicons["group-decision"], ...partyLexicons],
  // The group that a briefing says it is for.
  names: [
    {
      stated: ({ briefing }) => briefing?.value.group?.trim(),
      lexicon: lexicons["group-decision"],
      tier: "party",
      fit: regex`
        ^(?!All |Both |Every|Each|Any )(?:[A-Z][\w'’-]+ (?:and |of |the )?){1,4}(?:Group|Party|Alliance|Independents|
        Residents)$
      `,
    },
  ],
  examples: {
    finds: [
      { text: "[[The Group agreed to proceed, so officers have begun work.]]" },
      { text: "[[In line with the decision of the Labour Group meeting, fees will rise.]]" },
      { text: "[[Informal Cabinet has signed off the closure.]]" },
      { text: "[[The tender was let after the go-ahead was given at the pre-meeting.]]" },
    ],
    quiet: [
      { text: "The Governance Working Party considered the draft in December and recommends adoption to Council." },
      { text: "The Task and Finish Group agreed its terms of reference." },
      { text: "The user group agreed a meeting date." },
      { text: "Informal Cabinet was briefed on 4 May; no decision has been taken." },
      {
        text: "The Steering Group met twice. The Group agreed to proceed with the survey.",
        note: "A working group named before",
      },
    ],
  },
  limits:
    "“The Group” on its own is taken for a political group only in a briefing, or where something was done because of what it agreed.",
  check: (block, _options, { kind }) => decisions(block, kind),
});

type Found = Mark<"decided">;

function* decisions(block: BlockView, kind: Context["kind"]): Generator<Found> {
  const bodies = bodiesIn(block, kind);
  const seen = new Set<number>();
  for (const one of [
    ...votes(block, kind),
    ...(kind === "minutes" ? [] : choices(block)),
    ...majorities(block),
    ...nods(block, kind),
  ]) {
    if (seen.has(one.at.start)) continue;
    seen.add(one.at.start);
    yield one;
  }
  if (bodies.length === 0 && block.hits(gatheringWords).length === 0) return;
  // "Requested: Group Secretary, 2 June; Approved: Chief Executive, 3 June" is a briefing's header.
  if (/^(?:Requested|Approved)(?: (?:by|on))?:/.test(block.text)) return;
  for (const sentence of block.sentencesWith(decidingCues)) {
    const { start, end, text } = sentence;
    if (seen.has(start) || (kind === "group-briefing" && (aboutItself(text) || isOwnAffair(text)))) continue;
    const found = whoDecided(sentence, block, kind, bodies);
    if (!found) continue;
    const { severity, ...body } = found;
    const named = fullName(block.text.slice(start, body.start), block.text.slice(body.start, body.end));
    yield { ...marked({ start, end }, named), ...(severity ? { severity } : {}) };
  }
}

const marked = ({ start, end }: Span, body: string): Found => ({
  at: { start, end },
  message: "decided",
  data: { body },
});

/** Sentences in which a group settled something and the council is said to act on it. */
function* votes(block: BlockView, kind: Context["kind"]): Generator<Found> {
  if (kind === "minutes" || block.hits(votedCues).length === 0) return;
  for (const sentence of block.sentencesWith(votingCues)) {
    const found = block.quoted(sentence) ? undefined : actedOnVote(masked(block, sentence), kind === "group-briefing");
    if (!found) continue;
    const from = sentence.start + found.index;
    const words = block.text.slice(from, from + found[0].length);
    const body =
      /(?:[Tt]he |[Yy]our )?(?:[A-Z]?[\w-]+(?:['’]s)? ){0,3}?(?:[Gg]roup|caucus|administration|members|councillors)\b/;
    yield { ...marked(sentence, body.exec(words)?.[0] ?? words), certain: true };
  }
}

/** "Group" with the words before it that name it, "the Labour Group"; anything else as it is. */
const fullName = (before: string, named: string): string =>
  named === "Group" ? `${nameBefore.exec(before)?.[0] ?? ""}${named}` : named;
const nameBefore = /(?:\b\p{Lu}[\p{L}'’-]+ (?:(?:and|&) )?){1,4}$/u;

/** Sentences in which a group chose. */
function* choices(block: BlockView): Generator<Found> {
  for (const sentence of block.sentencesWith(choosingCues)) {
    const found = groupsChoice(masked(block, sentence));
    if (!found) continue;
    const from = sentence.start + found.index;
    const words = block.text.slice(from, from + found[0].length);
    const named = /.*?\b[Gg]roup\b/.exec(words)?.[0] ?? words;
    const body = fullName(block.text.slice(sentence.start, from), named);
    yield {
      ...marked(sentence, body),
      ...(countsOn.test(sentence.text) ? { severity: "info" as const } : {}),
    };
  }
}

/** Sentences in which those who have the majority met and settled something. */
function* majorities(block: BlockView): Generator<Found> {
  if (block.hits(majorityCues).length === 0) return;
  for (const sentence of block.sentencesWith(majorityCues)) {
    const settled = framed(sentence, majorityMet);
    if (!settled || block.quoted(settled)) continue;
    const { severity } = settled.frame;
    yield { ...marked(sentence, settled.words), ...(severity ? { severity } : {}) };
  }
}

/** Sentences in which those who decide gave officers leave where they may not decide. */
function* nods(block: BlockView, kind: Context["kind"]): Generator<Found> {
  if (kind === "minutes" || block.hits(nodCues).length === 0) return;
  for (const sentence of block.sentencesWith([nodCues])) {
    const given = block.quoted(sentence) ? undefined : nodded(sentence.text);
    if (!given) continue;
    const start = sentence.start + given.start;
    yield marked(sentence, block.text.slice(start, start + given.length));
  }
}
