import { oneLine, regex } from "../../core/pattern/regex.ts";
import { type Sentence, sentences } from "../../core/report/sentences.ts";
import type { Span } from "../../core/report/span.ts";
import type { BlockView } from "../../core/rule/rule.ts";
import { type Side, sideNamed, sides } from "./clearanceSides.ts";

/** "Legal has yet to look at this report", "the solicitors are still reading it". */
const notRead = oneLine`
  \b(?:
    officers?|solicitors?|lawyers?|treasurer|accountants?|finance|legal|governance|law|resources|services|team|partner|
    director
  )\b,? (?:
    (?:has|have) (?:yet|still) to|(?:is|are) (?:yet|still) to|(?:has|have)(?: not|n['’]t) yet|(?:is|are) still
  ) (?:
    (?:
      see|seen|look(?:ed|ing)? (?:at|over|through)|read(?:ing)?|check(?:ed|ing)?|consider(?:ed|ing)?|review(?:ed|ing)?|
      approved?|approving|clear(?:ed|ing)?|agreed?|sign(?:ed)?(?: off)?|comment(?:ed|ing)? on|advised? on
    ) (?:
      (?:this|the|our|these|its)
      \ (?:report|paper|draft|section|text|sums|figures|costs?|costings?|estimates?|numbers|comments)\b|
      (?:it|this|them|these)(?=[.,;]|$| (?:as|and|before|but|yet|in)\b)
    )|
    (?:clear|comment|sign off|advise|give (?:his|her|their|its) (?:comments|advice|views|clearance))\W*$
  )
`;
/** "Comments of the Treasurer: to be reported orally", "the solicitor's advice will be tabled on the night". */
const atTheMeeting = oneLine`
  \b(?:comments?|advice|views|clearance|sign-off)\b[^.;]{0,60}\b(?:will|to) (?:now |then )?(?:
    be (?:\w+ly )?(?:given|reported|tabled|made|provided|circulated|presented|supplied|shared|set out)|come
  ) (?:\w+ )?(?:
    orally|verbally|by word of mouth|separately|later|afterwards|in due course|in person|in the room|
    (?:at|before|during) (?:the|this|its) (?:meeting|committee|cabinet|debate|decision)|on the (?:night|day|evening)
  )\b
`;
const ofPaper = oneLine`
  (?:(?:this|the|these|our|its|his|her|their) (?:[a-z]+ ){0,2}
  (?:report|paper|draft|section|paragraphs?|text|sums|figures|costs?|costings?|estimates?|numbers|comments|advice|
  implications|proposals?|recommendations?)\b|(?:it|this|them|these)(?=[.,;]|$| (?:as|and|before|but|yet|in)\b))
`;
/** "The treasurer declined to clear the figures", "the solicitor has not signed off the report". */
const refusal = oneLine`
  \b(?:
    (?:declin|refus)(?:es|ed|ing) to (?:clear|sign off|approve|agree)|
    (?:is|are|was|were|been|feels?|felt) (?:un(?:able|willing)|not (?:able|willing|prepared)) to (?:clear|sign off|approve)|
    (?:has|have|had|did|does|could|can|would|will)(?: ?not|n['’]t) (?:yet |so far )?
    (?:clear(?:ed)?|sign(?:ed)? off|approved?)
  ) ${ofPaper}|
  \b(?:withheld|withholds|refused|declined|refuses|declines) (?:(?:his|her|their|its|any|the) )?
  (?:clearance|sign-off)\b(?! (?:sales?|works?|orders?))
`;
/** "To be cleared by the treasurer", "this report is still to be signed off by the solicitor". */
const toBeCleared = oneLine`
  (?:^|[.;:] )\W*(?:[\d.]+ )?(?:(?:${ofPaper}|(?:financ(?:e|ial)|legal) (?:comments?|implications|advice))
  \ (?:(?:is|are|has|have|remains?) )?)?(?:still |yet )*to be (?:cleared|signed[ -]off|checked|agreed|approved) by\b
  (?! (?:the )?(?:cabinet|council|committee|executive|contractor|panel|board|members)\b)
`;
/** Whoever cleared it has still to be named: "Cleared by: [name]". */
const nobodyNamed =
  "\\b(?:cleared|clearance|signed[ -]off)(?: by)?:? ?(?:\\[(?!insert\\b)[^\\][]*\\]|[._…]{3,}|\\?+|x{2,}\\b)";
/** A commitment or a debt that is outstanding is no clearance that is. */
export const notYet = regex.i`
  \b(?:
    (?<!\b(?:cheques?|payments?|drains?|gull(?:y|ies)|leaves|snow|goods|land|sites?|roads?|trees) (?:(?:is|are|was|
    were|had|has|have) )?)
    (?<!\b(?:approval|consent|permission|planning permission|funding|grant) (?:is|was|has|need|needs) )not (?:yet )?
    (?:been )?(?:received|sought|cleared|consulted|obtained|signed off|provided)|
    outstanding(?! (?!(?:at|on|as|from|when|and|until|but|for|in)\b)[a-z])|awaited|awaiting|to follow|
    included\W{1,3}no\b|cleared\W{1,3}no\b|unsigned|pending|tb[cad]
  )\b|
  ${notRead}|${atTheMeeting}|${refusal}|${toBeCleared}|${nobodyNamed}
`;

/** Where the block says that the clearance of one side is not there yet. */
export function lacks(side: Side, { text, role, kind }: Pick<BlockView, "text" | "kind" | "role">): Span | undefined {
  if (kind === "cell") return undefined;
  const found = opensIn(text).find(
    (open) =>
      open.end - open.start < longestOpen &&
      concerns(side, open, role) &&
      (sideNamed[side].test(open.alone ? text : open.text) || role === side) &&
      (ofClearance.test(text) || (!open.alone && sideNamed[side].test(open.text))),
  );
  return found && { start: found.start, end: found.end };
}

const ofClearance = regex.i`\b(?:clear(?:ed|ance)|comments?|sign(?:ed)?[ -]?off|advice)\b|${refusal}`;
/** Longer sentences are of other matters too (UTF-16 units). */
const longestOpen = 300;

interface Open extends Sentence {
  /** It says no more than that ("Awaited."), and so of whatever the text speaks of. */
  readonly alone: boolean;
}

/**
 * The sentences that say that something is not there yet. A sum that is outstanding or a consent that is awaited has a
 * sentence of its own beside the clearance, and says nothing of it.
 */
export function opensIn(text: string): readonly Open[] {
  if (!notYet.test(text)) return [];
  const all = sentences(text);
  const open = all.filter((one) => notYet.test(one.text));
  const said = open.filter((one) => isAlone(one.text) || spokenOf.test(one.text));
  const given = said.length === 0 && all.some((one) => ofClearance.test(one.text) && !notYet.test(one.text));
  return given ? [] : (said.length > 0 ? said : open).map((one) => ({ ...one, alone: !spokenOf.test(one.text) }));
}

/**
 * Is the sentence of this side's clearance? In a section of the side it is, unless it names the other or somebody
 * outside.
 */
export const concerns = (side: Side, { alone, text }: Open, role: BlockView["role"]): boolean =>
  alone ||
  sideNamed[side].test(text) ||
  (role === side && !sides.some((other) => sideNamed[other].test(text)) && !outside.test(text));

/** Whose comments and decisions are no clearance. */
const outside = regex`
  \b(?:
    bidders?|tenderers?|residents?|objectors?|objections?|tenants?|neighbours?|owners?|applicants?|consultees?|lenders?|
    funders?|insurers?|contractors?|landlord|developer|Secretary of State|[Mm]inisters?|Government|Department|Agency|
    Commission|England|Registry|parish councils?|appeals?|permission|consent|auditors?|
    trades?|unions?|public|police|panel
  )\b
`;
const spokenOf = regex.i`
  \b(?:clear(?:ed|ance)|comments?|sign(?:ed)?[ -]?off|signature|advice|views|consulted|sought)\b|${notRead}|${refusal}
`;
/** "Awaited.", "They are still to follow." */
const isAlone = (text: string): boolean =>
  regex.i`
  ^[\W\d]*(?:(?:it|they|these|this|both|still|now|is|are|has|have|had|was|were|yet|currently|at present) )*
  (?:not\b|outstanding|awaited|awaiting|to follow|included|cleared|unsigned|pending|tb[cad])
`.test(text);

/** What a form says of a clearance that has not been given yet. */
export const toCome = regex.i`
  ^\s*(?:still )?(?:
    tb[cad]|awaited|awaiting|pending|outstanding|in progress|requested|to (?:follow|come|be (?:confirmed|obtained|
    given))|
    not yet (?:received|given|sought|cleared|obtained|signed|seen)
  )\b(?!.*\b(?:cleared|approved|agreed|signed) )
`;
/** … or leaves blank. */
export const isEmpty = (words: string): boolean =>
  /^\s*(?:none|no|n\/?a|\?*|-*|x+)?\s*$/i.test(words) || toCome.test(words);
