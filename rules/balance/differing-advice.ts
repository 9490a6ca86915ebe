import { regex } from "../../core/pattern/regex.ts";
import { textBefore, textBehind } from "../../core/report/sentences.ts";
import { shortened } from "../../core/report/shortened.ts";
import { insteadOfSentence } from "../../core/rule/rewrites.ts";
import { type BlockView, blockRule, type Mark } from "../../core/rule/rule.ts";
import { followedUp } from "../followedUp.ts";
import { adviceCues } from "./differing-advice/adviceCues.ts";
import { isDropped } from "./differing-advice/adviceDropped.ts";
import { forcedCues, forcedOrSpared } from "./differing-advice/adviceForced.ts";
import { type Difference, differenceIn, dropped, goesAnotherWay } from "./differing-advice/adviceGiven.ts";
import { heldOut } from "./differing-advice/adviceHeld.ts";
import { atOdds, keptBack } from "./differing-advice/adviceKept.ts";
import { differsFromOurs, oursCues } from "./differing-advice/adviceOurs.ts";
import { silenced, silencedCues } from "./differing-advice/adviceSilenced.ts";
import { sparesMembers } from "./differing-advice/adviceSpared.ts";
import { isTrimmed } from "./differing-advice/adviceTrimmed.ts";
import { turnedRound } from "./differing-advice/adviceTurned.ts";

const allCues = [adviceCues, oursCues, silencedCues, forcedCues];

export const differingAdvice = blockRule({
  id: "differing-advice",
  family: "balance",
  summary: "Professional advice that differs or was left out is not set before members",
  why: "Members are entitled to the advice of every profession that bears on a matter, above all where it differs. Advice that is mentioned and withheld, or taken out at somebody's wish, leaves the report incomplete.",
  severity: "warning",
  kinds: { minutes: "info", motion: "off", constitutional: "info", "election-notice": "off" },
  zones: { quoted: "off", backgroundPapers: "off" },
  cues: allCues,
  messages: {
    withheld:
      "“{words}” says that advice was left out or changed. Set the advice out in full, under “Differing professional views” if it differs, and let its author check it.",
    differs:
      "“{words}” says that professional views differ but not what they are. Set both out, with the reasons of each, or name the paragraph that does.",
    contrary:
      "“{words}” departs from officers' advice without giving it. Set the advice and its reasons out, and the reasons for departing from it.",
  },
  examples: {
    finds: [
      { text: "[[The drainage engineer's warning was taken out at the Leader's wish.]]" },
      { text: "[[Legal colleagues are of a different mind, which is not gone into here.]]" },
      { text: "[[The recommendation is contrary to the advice of the head of procurement.]]" },
    ],
    quiet: [
      {
        text: "Highways and Conservation reach different views; both are set out at 6.2 to 6.5.",
        note: "Both are given",
      },
      { text: "The section 151 officer's comments are in full at paragraph 7.", note: "Advice in its place" },
      { text: "The Committee may depart from officers' advice if it gives its reasons.", note: "What the law allows" },
      { text: "No officer dissented from the recommendation.", note: "There is no difference" },
    ],
  },
  limits: "Advice that is left out without a word about it.",
  check: (block) => followedUp(block, tellsOf(block)),
});

function* tellsOf(block: BlockView): Generator<Mark<Difference["about"]>> {
  if (block.kind === "heading") return;
  for (const { start, end, text } of block.sentencesWith(allCues)) {
    const before = textBefore(block.sentences, start);
    const found =
      (silenced(text) || forcedOrSpared(text) ? hushed : undefined) ??
      differenceIn(text) ??
      (goesAnotherWay(text) && dropped.test(textBehind(block.sentences, start)) ? unsaid : undefined) ??
      (turnedRound(text, before) ||
      sparesMembers(text, before) ||
      keptBack(text, before) ||
      heldOut(text, before) ||
      isTrimmed(text, before) ||
      isDropped(text, before)
        ? unsaid
        : undefined) ??
      (atOdds(text) || differsFromOurs(text, textBehind(block.sentences, start)) ? undecided : undefined);
    if (!found || mended.test(text) || (!found.sure && (ofMembers.test(text) || principle.test(text)))) continue;
    if (
      found.about === "differs" &&
      !found.sure &&
      (elsewhere.test(text) ||
        bothGiven.test(textBehind(block.sentences, start)) ||
        isToldBehind(block.text.slice(end, end + 600)))
    )
      continue;
    const at = { start, end };
    if (block.quoted(at)) continue;
    yield {
      at,
      message: found.about,
      data: { words: shortened(text, 90) },
      rewrites: [insteadOfSentence(passages[found.about])],
      ...(found.sure ? { certain: true } : { severity: "info" as const }),
    };
  }
}

const view = "[insert the post] advises that [insert the advice], because [insert the reasons]";
/** The advice with places for it, where a sentence says that there was some, or that it differs. */
const passages: Readonly<Record<Difference["about"], string>> = {
  withheld: `${view}.`,
  differs: `Differing professional views: ${view}; ${view}.`,
  contrary: `Differing professional views: ${view}; the recommendation departs from this because [insert the reasons].`,
};

/** A slip was put right, the words are exempt and say so, or it is left out who said something. */
const mended = regex.i`
  \b(?:left out|omitted|withheld|not (?:said|given|recorded)) (?:here )?(?:which|who|whose|the names?)\b|
  \b(?:left out|omitted|dropped|missed) (?:by mistake|in error|by accident)\b|
  \bcontained an? (?:\w+ )?(?:error|mistake|slip)\b|\b(?:is|are) exempt\b|
  \bto (?:amend|revise|update|change|extend|expand) (?:the|its|their|this) [^.;]{0,40} (?:to|so as to)
  \ (?:include|add|cover|show|reflect|set out|clarify|explain)\b
`;

/** Members ask, doubt and disagree: that is debate, and nobody's advice. */
const ofMembers = regex`
  ^(?:[\d.]+ )?(?:(?:[Aa]n?|[Oo]ne|[Ss]ome|[Ss]everal|[Tt]wo|[Oo]ther|[Mm]any|[Tt]he|[Tt]hose) )?
  (?:(?:[Bb]oard|[Cc]ommittee|[Pp]anel|[Ww]ard|[Ll]ocal) )?
  (?:[Mm]embers?|[Cc]ouncillors?|(?:Councillor|Cllr\.?|Alderman) [A-Z][\w'’-]+|[Cc]ommittee|[Pp]anel)
  \ (?:also |then |had |have |has )?(?:
    disagreed|raised|expressed|asked|questioned|queried|felt|suggested|commented|remarked|debated|discussed|sought|
    challenged
  )\b
`;

/** What nobody may do, and not what somebody did. */
const principle = regex.i`
  \b(?:(?:may|must|should) (?:not|never)|(?:nobody|no one|no member|neither) (?:may|must|should|can)) (?:be )?(?:
    requir|ask|tell|told|instruct|direct|press|mak|made|compel|oblig|suppress|withh[eo]ld|modif|alter
  )\w*\b
`;

/** Where both can be read, in the sentence itself. */
const elsewhere = /\b(?:paragraphs?|paras?\.?|sections?|[Aa]ppendix|[Aa]ppendices) (?:\d|[A-Z]\b)/;

/** The sentence behind it says what each of the two thinks, or where both can be read. */
const bothGiven = regex.i`
  \b(
    rates?|puts?|considers?|regards?|finds?|thinks?|expects?|assess(?:es)?|values?|takes?|sees?|favours?|prefers?|
    recommends?|advises?
  )\b[^.]{4,140}(?:;|, (?:while|whereas|but|and) )[^.]{3,110}\b(?:
    rates?|puts?|considers?|regards?|finds?|thinks?|expects?|assess(?:es)?|values?|takes?|sees?|favours?|prefers?|
    recommends?|advises?
  )\b|
  ^(?:Both|The two)\b[^.;]{0,60}\b(?:attached|in full|appendix|published|on the [a-z ]{0,20}file)\b
`;

/** What follows gives the view of two, each in a sentence of its own. */
const isToldBehind = (behind: string): boolean =>
  (behind.match(views)?.length ?? 0) > 1 || /\b[Bb]oth (?:views|positions|opinions)\b/.test(behind);
const views = regex.g`
  (?:^\s*|[.;] )[A-Z][^.;]{3,60}? (?:
    advises?|advised|considers?|considered|thinks?|prefers?|preferred|puts?|objected|objects|holds?|takes? the view|
    recommends?|recommended|regards?|finds?|rates?|sees?|wants?|supports?|would (?:prefer|rather|favour|like)
  )\b
`;

/** Advice that goes another way, and that the next sentence drops. */
const unsaid: Difference = { about: "withheld", sure: false };

const hushed: Difference = { about: "withheld", sure: true };

const undecided: Difference = { about: "differs", sure: false };
