import { numberOf, numberWords } from "./quantities.ts";

/** A statement that counts votes or replies whose parts do not make its whole. */
export interface Count {
  readonly start: number;
  readonly end: number;
  readonly sum: number;
  readonly total: number;
}

const figure = `\\d{1,3}(?:,\\d{3})+|\\d+|no|${numberWords.join("|")}`;
const people = "(?: (?:members|councillors|votes?))?";
const ayes = new RegExp(
  `\\b(${figure})(?:${people}(?: voted| voting| were)? (?:for|in favour)\\b| votes? to (${figure})\\b)|\\b(?:votes?|division|ballot) (?:was|were|of|being|stood at) (${figure}) to (${figure})\\b`,
  "i",
);
const noes = new RegExp(`\\b(${figure})${people}(?: voted| voting| were)? against\\b`, "i");
const idle = new RegExp(
  `\\b(${figure})${people} (?:abstentions?|abstain\\w*)|\\babst(?:entions?|ain\\w+):? (\\d+)\\b`,
  "i",
);
const present = new RegExp(
  `\\b(${figure}) (?:members|councillors)(?: who were| were| was| being| having| who had)? (present|voting|voted|took part|in attendance)\\b(?! (?:for|against|in favour|to|on)\\b)`,
  "i",
);
const numberIn = (words: string): number => (/^no$/i.test(words) ? 0 : numberOf(words));

/** Votes for, against and held back that are more or fewer than those who were there to cast them. */
function votesFault(text: string): Count | undefined {
  const total = present.exec(text);
  const yes = ayes.exec(text);
  if (!total || !yes) return undefined;
  // Two votes in one paragraph may be told in any order.
  if (ayes.test(text.slice(yes.index + yes[0].length))) return undefined;
  const no = (yes[2] ?? yes[4]) === undefined ? noes.exec(text) : undefined;
  const none = idle.exec(text);
  const against = yes[2] ?? yes[4] ?? no?.[1];
  if (against === undefined || Math.abs(yes.index - total.index) > 260) return undefined;
  const sum = numberIn(yes[1] ?? yes[3] ?? "") + numberIn(against) + (none ? numberIn(none[1] ?? none[2] ?? "") : 0);
  const all = numberIn(total[1] ?? "");
  // Some who are there may not vote, unless it is said who held back.
  if (sum === all || (sum < all && !none) || sum < all * 0.5) return undefined;
  const spans = [yes, no, none, total].flatMap((one) => (one ? [one] : []));
  const start = Math.min(...spans.map(({ index }) => index));
  return { start, end: Math.max(...spans.map(({ index, 0: words }) => index + words.length)), sum, total: all };
}

/** "Of 230 replies, 140 supported, 75 objected and 15 gave no view." */
const replies =
  /\b(?:of (?:the |all )?(\d{1,3}(?:,\d{3})+|\d{2,}) (?:[a-z-]+ ){0,3}?(?:replies|responses|respondents|returns|submissions|comments|representations|households|people|residents|tenants|members)(?: (?:received|who replied|that replied))?[,:]|(\d{1,3}(?:,\d{3})+|\d{2,}) (?:[a-z-]+ ){0,2}?(?:replies|responses|respondents|returns|submissions|representations|replied)(?: were received| was received)?:) ([^.;:]{10,220})/i;
/** Only where the parts end with what is left over do they claim to be the whole. */
const remainder =
  /\b(?:no (?:view|preference|opinion|answer|comment)|neither|undecided|neutral|don['’]t know|did not (?:know|say|answer)|had no|not sure|unsure|no strong|abstain\w*)/i;

/** Words of which a passage that counts replies has one. */
const counting = ["replies", "replied", "respondents", "responses", "returns", "representations", "submissions", "Of "];

/** `undefined` where a text counts nothing, or right. */
export function countFault(text: string): Count | undefined {
  if ((text.includes("vot") || text.includes("abst")) && (text.includes("member") || text.includes("ouncillor"))) {
    const votes = votesFault(text);
    if (votes) return votes;
  }
  if (!counting.some((word) => text.includes(word))) return undefined;
  if (!/\d\d/.test(text) || !remainder.test(text)) return undefined;
  const match = replies.exec(text);
  if (!match) return undefined;
  const [whole, first, second, rest = ""] = match;
  const total = numberOf(first ?? second);
  if (
    /%|per cent|some of whom|more than one|of (?:whom|which|these|those)|\bof \d|could (?:choose|give|tick)|\([^)]*\d/.test(
      rest,
    ) ||
    !remainder.test(rest)
  )
    return undefined;
  const parts = rest
    .split(/, (?:and )?| and (?=\d|\w+ (?:were|was|had|did|gave|expressed))/)
    .map((part) => new RegExp(`^(?:and )?(${figure})\\b`, "i").exec(part)?.[1]);
  if (parts.length < 3 || parts.some((part) => part === undefined)) return undefined;
  const sum = parts.reduce((all, part) => all + numberOf(part), 0);
  return sum === total ? undefined : { start: match.index, end: match.index + whole.trimEnd().length, sum, total };
}
