import { regex } from "../../../core/pattern/regex.ts";
import { type Quantity, quantitiesIn, slackOf } from "../quantities.ts";
import { inPounds } from "../shownFigures.ts";
import { either } from "./formulaSums.ts";
import { type ReckoningFault, wrongSum } from "./reckoning.ts";
import { isSlipOf, periodOf } from "./savedOn.ts";

/** What is taken off by the word that the sentence begins with, and what others give towards the sum told before. */
const takes = regex`
  ^(?:[\d.]+ )?(?:
    (?:Taking|When we take|If we take) (?:off|away|out|into account|account of)|Deducting|Subtracting|Using|Less|Net of|
    Setting against (?:that|this|it)|(?:After|Following) (?:deducting|taking off)
  )\b
`;
const opens = /^(?:[\d.]+ )?(?:With|After|Following|Once|When|If|Allowing for|Given)\b/;
const gives = regex`
  (?<!\b(?:year|month|week|quarter|summer|winter|today|day))['’]s (?:own |promised |full )?£|
  \b(?:
    grants?|gifts?|contributions?|contributes|contributed|award|subsidy|legacy|donation|bequest|sponsorship|insurance|
    levy|paid|pays|gives|given|offers|offered|meets|found|raised|covers|sale
  ) |
  \bfrom (?:the|its|our)\b
`;
/** Does a sentence begin with what is taken off? Inside a function, where the build leaves it as it is. */
export const takesOff = (text: string): boolean =>
  regex`
  ^(?:[\d.]+ )?(?:With|After|Following|Once|When|If|Allowing|Given|Using|Taking|Deducting|Subtracting|Less|Net|Setting)
  \b
`.test(text);
/** "A grant of £60,000 has been secured, which leaves …". */
const gift = /\b(?:grants?|gifts?|contributions?|donations?|sponsorship|legacy|award|funding) of $/i;
const isGiven = regex`
  ^ (?:has|have|is|was|would be|will be) (?:been )?
  (?:secured|awarded|promised|given|offered|agreed|received|available|pledged|raised)\b
`;
const giver = regex`
  \b(?:
    (?:ha(?:s|ve) (?:raised|given|promised|offered|pledged|secured|found|paid))|pays?|gives?|meets?|covers?|
    contributes?|offers?|bears?|finds?
  ) $
`;
/** What is left is said of the sum that follows. */
const left = regex`
  (?:
    \b(?:
      there (?:remains|is|would be|will be|are)|(?:which|this|that|it)? ?(?:leaves|would leave|will leave)|leaving|
      (?:[Cc]ouncil|[Aa]uthority|town|borough|county|parish|district|club|school|trust|owner|fund|service)s?
      \ (?:pays|would pay|will pay|must find|would have to find|will have to find|has to find|would need)|
      to find|to pay
    )|
    \b(?:
      call on (?:the )?(?:[a-z]+ )?(?:reserves?|fund|balances|budget)|
      ['’]s? (?:own |net )?(?:share|part|cost|contribution|bill)|net cost(?: to (?:the|this) [A-Za-z]+)?|
      cost to (?:the|this) [A-Za-z]+|balance(?: to (?:be )?(?:find|found|met|pay))?|remainder|rest|gap|shortfall|
      (?:sum|amount) (?:still |yet |that is )?(?:needed|to be found|to find|wanted|left|outstanding)|
      remaining (?:cost|sum)
    )(?: is| would be| will be| was| comes to| falls to| would fall to),?(?: therefore| then| only)?
  ) $
`;
/** Words that say so only where something is taken off. */
const costs = /\bcost (?:is|would be|will be|was|comes to) $/;
/** What is left is said of the sum before. */
const isLeft = regex`
  ^,? (?:
    (?:is|would be|will be|are) (?:left|needed|wanted|outstanding|still)|remains?|
    (?:would|will) (?:remain|fall|have to be|be (?:charged|met|needed|found))|falls to|left|
    to (?:be )?(?:find|found|met|pay|paid)|short
  )\b
`;
const noCost = /\b(?:reserves?|fund|balances?|account|savings?|income|takings|receipts|sold|revenue)\b/i;
const leftOver = /\b(?:there|remains?|leav\w+|left)\b/;
/** Another thing is taken off, or only a part of what is left is meant. */
const open = regex.i`
  \b(?:
    half|halves|thirds?|quarters?|two|each|every|shar(?:ed|ing)|per|VAT|interest|includ\w+|plus|also|further|other|
    another|second|next|doubled|which|unless|up to|match\w*|loan|borrow\w*
  )\b|
  %|\band\b
`;

/**
 * "It would cost £186,000. With the fund's £90,000 the call on the reserve is £86,000": what is left is not what the
 * whole, told before, leaves.
 */
export function remainderFault(
  text: string,
  quantities: readonly Quantity[],
  before: string,
): ReckoningFault | undefined {
  const [used, said, more] = quantities.filter(({ kind }) => kind === "money");
  if (before === "" || !used || !said || more || used.loose || said.loose) return undefined;
  const lead = text.slice(0, used.start);
  const between = text.slice(used.end, said.start);
  if (!isTaken(lead, between) || between.length > 90 || /[.;]/.test(between)) return undefined;
  const behind = text.slice(said.end);
  if (!left.test(between) && !isLeft.test(behind) && !(takes.test(lead) && costs.test(between))) return undefined;
  // "The county pays £45,000 of it and the town's share is £84,000."
  const words = giver.test(lead)
    ? between.replace(/^[^,]*?\band (?:so )?(?:the|this) /, "")
    : `${lead}${between.replace(/,? which leaves $/, "")}`;
  if (open.test(words) || /^[^.;]*(?:%| each\b| per )/.test(behind)) return undefined;
  const whole = wholeOf(before, used);
  if (!whole || whole.value <= used.value) return undefined;
  if (noCost.test(before.slice(0, whole.start)) && !leftOver.test(`${between}${behind.slice(0, 12)}`)) return undefined;
  const periods = [periodOf(before, whole), periodOf(text, used), periodOf(text, said)].filter(Boolean);
  const { fits } = either({ a: whole, b: used, said, words: "" }) ?? { fits: true };
  const right = whole.value - used.value;
  if (fits || new Set(periods).size > 1) return undefined;
  const near = said.value > right * 0.6 && said.value < right * 1.6;
  if (!near && !isSlipOf(said.value, right)) return undefined;
  return wrongSum(text, used.start, said, inPounds(right));
}

/** "The Council's share", "the balance": what one pays where another pays so many per cent. */
const restOf = regex`
  ^(?:[\d.]+ )?(?:
    The (?:(?:[A-Z]?[a-z-]+ ){0,2}[A-Z]?[a-z]+['’]s?|remaining|resulting)
    \ (?:own |net |remaining )?(?:share|part|cost|contribution|bill|portion)|
    The (?:balance|remainder|rest|remaining sum)(?: to (?:be )?(?:find|found|met|pay|paid))?
  )(?: of (?:the |this |that )?[a-z]+)?(?:,| is| was| would be| will be| of| comes to)
  (?: therefore| then| thus| only)?,?(?: about)? $
`;
/** Does a sentence begin with what is left to pay? Inside a function, where the build leaves it as it is. */
export const tellsRest = (text: string): boolean =>
  /^(?:[\d.]+ )?The [^£.;%]{4,40}£/.test(text) && restOf.test(text.slice(0, text.indexOf("£")));
/** One who pays a share of all. */
const paysShare = regex`
  \b(?:meets?|pays?|covers?|funds?|finds?|bears?|contributes?|met|paid|funded|covered|borne|attracts?|grants?|
  contribution|intervention|subsidy)\b
`;

/**
 * "The works cost £600,000, of which the county would pay 60%. The district's share is £286,000": it is neither that
 * share nor the rest.
 */
export function restShareFault(
  text: string,
  quantities: readonly Quantity[],
  before: string,
): ReckoningFault | undefined {
  const told = quantitiesIn(before);
  const [whole, ...sums] = told.filter(({ kind }) => kind === "money");
  const [share, ...shares] = told.filter(({ kind }) => kind === "percent");
  const [said, ...more] = quantities.filter(({ kind }) => kind === "money" || kind === "percent");
  if (!whole || !share || said?.kind !== "money" || sums.length + shares.length + more.length > 0) return undefined;
  if (whole.loose || share.loose || said.loose || share.value >= 100 || whole.end > share.start) return undefined;
  if (!restOf.test(text.slice(0, said.start)) || !paysShare.test(before.slice(whole.end))) return undefined;
  if (/\b(?:loan|interest|VAT|up to|half|first|each|if)\b/.test(`${before} ${text}`)) return undefined;
  const periods = [periodOf(before, whole), periodOf(text, said)].filter(Boolean);
  const paid = (whole.value * share.value) / 100;
  const right = whole.value - paid;
  const slack = slackOf([whole, said]) + (whole.value * share.unit) / 200;
  const fits = [paid, right].some((one) => Math.abs(one - said.value) <= slack);
  if (fits || new Set(periods).size > 1 || said.value > right * 2 || said.value < right * 0.5) return undefined;
  return { ...wrongSum(text, said.start, said, inPounds(right)), doubtful: true };
}

const isTaken = (lead: string, between: string): boolean =>
  takes.test(lead) ||
  giver.test(lead) ||
  (gift.test(lead) && isGiven.test(between)) ||
  (opens.test(lead) && gives.test(`${lead}£ ${between}`));

/** The only sum of the sentence before; or its first, of which it gives what is used and what is left as parts. */
function wholeOf(before: string, used: Quantity): Quantity | undefined {
  const [whole, ...parts] = quantitiesIn(before).filter(({ kind }) => kind === "money");
  if (!whole || whole.loose) return undefined;
  const has = (value: number): boolean => parts.some((one) => Math.abs(one.value - value) <= slackOf([one]));
  return parts.length === 0 || (has(used.value) && has(whole.value - used.value)) ? whole : undefined;
}
