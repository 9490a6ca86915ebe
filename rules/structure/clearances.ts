import { oneLine, regex } from "../../core/pattern/regex.ts";
import { isBlank } from "../../core/report/blanks.ts";
import type { Day } from "../../core/report/dates.ts";
import { readDate } from "../../core/report/dates.ts";
import type { Span } from "../../core/report/span.ts";
import type { BlockView, Gathered } from "../../core/rule/rule.ts";
import { type Side, sideNamed, sides } from "./clearanceSides.ts";
import { concerns, lacks, notYet, opensIn } from "./openClearances.ts";
import { answersFor, printsSignOff } from "./signOffLines.ts";

/** What a block says of the clearance of a report. */
export interface ClearanceFact {
  readonly cleared: readonly Side[];
  /** In so many words, not by a heading that says whose comments follow. */
  readonly signed?: true;
  /** Said to be outstanding. */
  readonly outstanding: readonly Side[];
  /** … and in which words of the block. */
  readonly open?: Partial<Readonly<Record<Side, Span>>>;
  /** When it was given, where the text says so: "Cleared by the Head of Law, 5 January 2027". */
  readonly given?: Span & { readonly side: Side; readonly day: Day; readonly words: string };
  /** The words of a short cell: its row is read together. */
  readonly cell?: string;
}

/** Reads what a block says of who has cleared the report; `undefined` where it says nothing of it. */
export function readClearance(block: Pick<BlockView, "text" | "kind" | "role">): ClearanceFact | undefined {
  const worded = /[A-Za-z]{2}/.test(block.text);
  const cleared = worded ? sides.filter((side) => shows(side, block)) : [];
  const open: Partial<Record<Side, Span>> = {};
  for (const side of worded ? sides : []) {
    const at = lacks(side, block);
    if (at) open[side] = at;
  }
  const outstanding = sides.filter((side) => open[side] !== undefined);
  const cell = block.kind === "cell" && block.text.length <= 120 ? block.text : undefined;
  if (cleared.length + outstanding.length === 0 && cell === undefined) return undefined;
  const given = cleared[0] && cell === undefined ? givenIn(block.text, cleared[0]) : undefined;
  const signed =
    cleared.length > 0 && (cell !== undefined || signedOff.test(block.text)) ? { signed: true as const } : {};
  return {
    cleared,
    outstanding,
    ...(outstanding.length > 0 ? { open } : {}),
    ...signed,
    ...(given ? { given } : {}),
    ...(cell === undefined ? {} : { cell }),
  };
}

const signedOff = /\b(?:clear(?:ed|ances?)|sign(?:ed)?[- ]off|consulted|agreed|approved|authorised)\b/i;

const givenOn = regex`
  \b(?:[Cc]leared|[Ss]igned[ -]off|[Cc]learance)\b(?:[^.;]|(?<=\b[A-Z])\.){0,90}?\b
  (\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8} 20\d\d)\b
`;

function givenIn(text: string, side: Side): ClearanceFact["given"] {
  const match = givenOn.exec(text);
  const day = match && readDate(match[1] ?? "")?.day;
  if (!match || day === undefined || day === null) return undefined;
  return { start: match.index, end: match.index + match[0].length, side, day, words: match[1] ?? "" };
}

const done = regex.i`
  \b(?:
    cleared|clearance|signed[ -]off|sign-off|approved|confirm(?:s|ed)?|agreed|provided|prepared|reviewed|verified|
    checked|examined|seen|advis(?:e|es|ed)|warn(?:s|ed)?|comments?|consulted|considered|notes?|states?|is satisfied|
    contribut\w+
  )\b
`;
const officer = regex.i`
  \b(?:
    officer|director|head of|chief|solicitors?|treasurer|accountant|lawyer|s\.? ?(?:151|95|73|112|127)|
    section (?:151|95|73|112|127)|manager|partner|monitoring officer|adviser|team|services?
  )\b
`;
/** "Legal comments cleared by: Marsh Public Law (B. Finch)": whoever it is, somebody is named. */
const clearedBy: Readonly<Record<Side, RegExp>> = {
  finance: regex.i`
    \b(?:financ\w+|resources?|s\.? ?(?:151|95|73|112|127))[^.;:]{0,40}\b(?:cleared|signed off|approved|agreed) by:?
    \ (?:the )?[A-Z]
  `,
  legal: /\b(?:legal|law)[^.;:]{0,40}\b(?:cleared|signed off|approved|agreed) by:? (?:the )?[A-Z]/i,
};

const post = oneLine`
  (?:
    [Oo]fficer|[Ss]olicitor|[Dd]irector|[Tt]reasurer|[Ll]awyer|[Aa]ccountant|[Cc]ounsel|[Mm]anager|[Ll]egal [Ss]ervices|
    [Ff]inance|151|73|[Dd]elegate|[Dd]eputy|[Bb]usiness [Pp]artner
  )
`;
const name = "(?:(?:Mrs?|Ms|Dr)\\.? )?[A-Z](?:\\.|[a-z'’-]+|(?= ))(?: ?[A-Z][\\w.'’-]*){0,3}";
const day = "(?:on |dated )?(?:\\d{1,2}(?:st|nd|rd|th)?[ ./](?:[A-Z][a-z]{2,8}|\\d{1,2}[./])|20\\d\\d-\\d\\d)";
/**
 * In the section of the side: "(Monitoring Officer's delegate: R. Penn, 5 May 2027)", "P. Ash, Solicitor, 2 May 2027".
 */
const postAndName = new RegExp(`\\b${post}(?:['’]s?)?(?: [a-z]+)?\\s?[:,(–—-] ?${name}[,)]* ${day}`);
const nameAndPost = new RegExp(`\\b${name}(?:,| \\() ?(?:[A-Z][a-z]+ ){0,4}${post}[,)]* ${day}`);

/** … in a sentence: "The Chief Financial Officer has confirmed the position (P. Ash, 14 December 2026)". */
const confirmedBy = new RegExp(`\\b${post}\\b[^.;()]{2,60} \\(${name},? ${day}`);

/** … whoever it is: "Checked by Marsh Public Law, 22 October 2027". */
const checkedBy = regex`
  \b(?:[Cc]hecked|[Rr]eviewed|[Vv]erified|[Cc]leared|[Pp]rovided|[Cc]onfirmed) by (?:the )?[A-Z][^.;:]{2,60}?[,(]
  \ ?${day}
`;

/** … with the name of who gave them: "Quay Law's comments are included: R. Penn, 5 May 2027". */
const commentsDated = regex`
  \b(?:[Cc]omments?|[Aa]dvice|[Vv]iews) (?:(?:is|are|was|were|has been|have been) )?
  (?:included|incorporated|reflected|given|provided|taken in|set out)(?: (?:above|below|here|in full|in this section))?
  \s?[:,(–—-] ?${name}[,)]* ${day}
`;

/** The advice is the chief finance officer's own, as it says. */
const treasurer = regex`
  \b(?:
    [Cc]hief [Ff]inanc(?:e|ial) [Oo]fficer|[Ss]ection (?:151|95|73|112|127) [Oo]fficer|[Cc](?:ounty|ity) [Tt]reasurer|
    [Dd]irector of [Ff]inance
  )(?:
    ['’]s (?:opinion|view|assessment|advice|statement)\b[^.;]{0,40} (?:is|are|that)\b|
    \ (?:is (?:satisfied|of the (?:opinion|view)))\b
  )|
  \b[Ii]n the (?:opinion|view|judgement) of the (?:[Cc]hief [Ff]inanc(?:e|ial) [Oo]fficer|[Ss]ection 151 [Oo]fficer)|
  \b[Ii]n the (?:[Cc]hief [Ff]inanc(?:e|ial) [Oo]fficer|[Ss]ection 151 [Oo]fficer)['’]s (?:opinion|view)\b
`;

/** The officer whose advice is needed wrote the report, or says yes to it: "The Head of Law is its author". */
const ownReport = regex`
  \b(?:[Oo]fficer|[Dd]irector|[Tt]reasurer|[Ss]olicitor|[Ll]awyer|[Hh]ead)\b[^.;:]{0,60}?(?:
    \ (?:is|was) (?:also |herself |himself |themselves )?(?:the|its|this report['’]s|an|a joint|joint)
    \ (?:joint )?author\b|
    \ (?:wrote|has written|prepared|has prepared|has approved|approved|has agreed) (?:this|the) (?:report|paper)\b
  )
`;

/** Does the block show that the officers of one side have given or cleared the advice? */
export function shows(side: Side, { kind, text, role }: Pick<BlockView, "text" | "kind" | "role">): boolean {
  const own = sideNamed[side].test(text);
  if ((!own && role !== side) || isBlank(text)) return false;
  if (opensIn(text).some((open) => concerns(side, open, role))) return false;
  if (kind === "heading")
    return (
      own &&
      officer.test(text) &&
      /\b(?:comments?|advice|officer|director|solicitor|s\.? ?(?:151|95|73|112|127))\b/i.test(text)
    );
  if (clearedBy[side].test(text)) return true;
  if (
    role === side &&
    (postAndName.test(text) || nameAndPost.test(text) || checkedBy.test(text) || commentsDated.test(text))
  )
    return true;
  if (sideNamed[side].test(nameAndPost.exec(text)?.[0] ?? "")) return true;
  const confirmed = confirmedBy.exec(text);
  if (
    confirmed &&
    done.test(confirmed[0]) &&
    sideNamed[side].test(text.slice(Math.max(0, confirmed.index - 30), confirmed.index + confirmed[0].length))
  )
    return true;
  if (kind !== "cell" && printsSignOff(side, text)) return true;
  if (role === side) {
    const told = text.replace(advisedBy, " ");
    return (
      /\b(?:cleared|clearance|signed[ -]off)\b/i.test(text.replace(clearedAway, " ")) ||
      (done.test(told) && officer.test(told) && sideNamed[side].test(told))
    );
  }
  if (side === "finance" && treasurer.test(text)) return true;
  if (sideNamed[side].test(ownReport.exec(text)?.[0] ?? "")) return true;
  if (/^\W*(?:cleared|clearance|sign(?:ed)?[ -]off)\b/i.test(text)) return own;
  return own && officer.test(text) && saysCleared.test(text);
}

/** "The site was cleared by the contractor", "snow is cleared at night": no officer cleared the report. */
const clearedAway = regex.gi`
  \b(?:cheques?|payments?|drains?|gull(?:y|ies)|leaves|snow|goods|land|sites?|roads?|trees|ground|rubbish|waste|litter|
  scrub|debris|channels?|ditch(?:es)?|plots?|buildings?|stalls?|arrears|backlog)
  \ (?:(?:is|are|was|were|has|had|have|be|been|being) ){0,2}(?:[a-z]+ly )?cleared\b|
  \b(?:land|site|slum|road|snow|vegetation|debt) clearance\b|
  \bcleared (?:away|out|of (?:rubbish|snow|waste|trees|scrub))\b
`;

const saysCleared = regex.i`
  \b(?:
    cleared|clearance|consulted|signed[ -]off|sign-off|comments (?:sought|included)|
    (?:comments?|advice|views) (?:of|from|by) [^.;]{3,80} (?:were|was|have been|has been)
    \ (?:received|given|obtained|added)(?= on| in| by|\W*$)|
    (?:agreed|approved|checked) this (?:section|paragraph|part|report)
  )\b|
  \b(?:comments?|advice|views) (?:of|from|by) [^.;():]{3,80} ?\([^()]{2,40}?[ ,.]20\d\d\)
`;

/**
 * "We are advised by our solicitors", "external lawyers have warned": what lawyers think of a risk, and not an officer
 * who answers for the report.
 */
const advisedBy = regex.gi`
  \b(?:(?:is|are|was|were|been) (?:\w+ )?)?advised by (?:(?:our|its|the|external|outside|leading|junior|council['’]s) )*
  (?:solicitors|lawyers|barristers?|counsel)\b|
  \b(?:our|external|outside|leading|junior) (?:solicitors|lawyers|barristers?|counsel)\b[^.;]{0,20}\b
  (?:advis\w+|warn\w*|consider\w*|comments?|states?|think|believe)\b
`;

/** A row of a sign-off table, or a column under "Fin" or "Leg": is its answer a no? */
export function rowOf(
  side: Side,
  facts: readonly Gathered<ClearanceFact>[],
): { readonly no: boolean; readonly at: Gathered<ClearanceFact> } | undefined {
  let blank: Gathered<ClearanceFact> | undefined;
  for (const one of facts) {
    const { cell, fact, section } = one;
    if (!cell || fact.cell === undefined || !sideNamed[side].test(fact.cell) || fact.cell.length > 60) continue;
    const others = facts.filter(
      ({ cell: other, fact: { cell: words } }) => words !== undefined && other?.table === cell.table && other !== cell,
    );
    const isLabel = /^(?:fin|leg|mon off)\W*$/i.test(fact.cell);
    const behind = others.filter(({ cell: other }) => other?.row === cell.row && other.column > cell.column);
    const [beside] = behind;
    // "Approved by | Director of Law"
    const before = others.find(({ cell: other }) => other?.row === cell.row && other.column === cell.column - 1);
    if (before && clearedLabel.test(before.fact.cell ?? "") && officer.test(fact.cell)) return { no: false, at: one };
    const heads = others.filter(({ cell: other }) => other?.row === 0);
    const signOff =
      section.role === "sign-off" ||
      section.role === "contact" ||
      isLabel ||
      officer.test(fact.cell) ||
      (cell.row > 0 && heads.some(({ fact: { cell: words = "" } }) => signOffHead.test(words))) ||
      (behind.length === 1 && bare.test(fact.cell));
    if (!signOff) continue;
    const below = others.find(({ cell: other }) => other?.column === cell.column && other.row === cell.row + 1);
    // "Fin | Leg": the other side's name is no answer, and each has its own below; in "Fin | AB 1.5.27 | Leg | …" each
    // has it beside.
    const inColumns =
      below !== undefined && sides.some((one) => one !== side && sideNamed[one].test(beside?.fact.cell ?? ""));
    const inLine = isLabel && /\d/.test(beside?.fact.cell ?? "") && answersFor(beside?.fact.cell ?? "");
    const answer = beside && (inLine || (cell.column === 0 && !(cell.row === 0 && inColumns))) ? beside : below;
    if (!answer?.fact.cell?.trim()) {
      // The columns beside it, or the rows above and below, have their answers.
      const answered = others.some(
        ({ cell: other, fact: { cell: words = "" } }) =>
          words.trim() !== "" && (cell.row === 0 ? other?.row === 1 : cell.column === 0 && other?.column === 1),
      );
      if (answered) {
        blank ??= one;
        continue;
      }
      if (section.role === "sign-off") return { no: false, at: one };
      continue;
    }
    if (notYet.test(answer.fact.cell) || /^\s*no\b/i.test(answer.fact.cell)) return { no: true, at: answer };
    // That the Monitoring Officer had nothing to clear does not fill the blank under "Legal".
    if (blank && notApplicable.test(answer.fact.cell)) continue;
    // A name says little; the day may stand in the cell behind it.
    const answers = answer === beside && !inLine ? behind : [answer];
    if (section.role === "sign-off" || answers.some(({ fact: { cell: words = "" } }) => isAnswer(words)))
      return { no: false, at: answer };
  }
  return blank && { no: true, at: blank };
}

const notApplicable = /^\W*(?:n\/?a|not (?:applicable|required|needed)|none|nil)\W*$/i;

/** The head of a column that says who cleared something, and when. */
const signOffHead = regex.i`
  \b(?:
    clear(?:ed|ance)|sign(?:ed)?[ -]?off|officer|initials|consultee|cleared by|approved by|
    date (?:cleared|completed|received|returned|signed)
  )\b
`;
const clearedLabel = /^\W*(?:approved|cleared|signed off|agreed|reviewed|checked|verified) (?:for \w+ )?by\W*$/i;
/** A side's name and no more, or that it has cleared. */
const bare = regex.i`
  ^\W*(?:(?:cleared|approved|signed off|agreed|checked) (?:by|for) )?(?:financ(?:e|ial)|legal)(?:
    \ (?:
      comments|implications|clearance|services|sign[ -]off|approval|
      (?:comments )?(?:cleared|approved|signed off|agreed|checked|reviewed)(?: by| on)?
    )
  )?\W*$
`;

const isAnswer = (words: string): boolean =>
  /\b(?:yes|sought|consulted|cleared|\d{1,2}[./ ]\d)/i.test(words) || answersFor(words);
