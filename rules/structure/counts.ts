/** A statement that counts votes or replies whose parts do not make its whole. */
export interface Count {
  readonly start: number;
  readonly end: number;
  readonly sum: number;
  readonly total: number;
}

const small: Readonly<Record<string, number>> = {
  no: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const figure = "\\d{1,3}(?:,\\d{3})+|\\d+|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const votes = new RegExp(
  `\\b(${figure}) votes? (?:to|for(?: and|,)?(?: to)?|in favour(?: and|,)?|against) (${figure})(?: votes?)?(?: against)?,? (?:with|and) (${figure}) (?:abstentions?|abstaining|abstained)[^.]{0,30}?\\b(\\d+) (?:members|councillors) (?:were )?(?:present|voting|voted)`,
  "i",
);
/** "Of 230 replies, 140 supported, 75 objected and 15 gave no view." */
const replies =
  /\b(?:of (?:the |all )?(\d{1,3}(?:,\d{3})+|\d{2,}) (?:[a-z-]+ ){0,3}?(?:replies|responses|respondents|returns|submissions|comments|representations|households|people|residents|tenants|members)(?: (?:received|who replied|that replied))?[,:]|(\d{1,3}(?:,\d{3})+|\d{2,}) (?:[a-z-]+ ){0,2}?(?:replies|responses|respondents|returns|submissions|representations|replied)(?: were received| was received)?:) ([^.;:]{10,220})/i;
/** Only where the parts end with what is left over do they claim to be the whole. */
const remainder =
  /\b(?:no (?:view|preference|opinion|answer|comment)|neither|undecided|neutral|don['’]t know|did not (?:know|say|answer)|had no|not sure|unsure|no strong|abstain\w*)/i;

/** `undefined` where a text counts nothing, or right. */
export function countFault(text: string): Count | undefined {
  if (text.includes("abstain") || text.includes("abstention")) {
    const match = votes.exec(text);
    if (match) {
      const [whole, ...numbers] = match;
      const [yes = 0, no = 0, none = 0, total = 0] = numbers.map((one) => numberOf(one));
      const sum = yes + no + none;
      return sum === total ? undefined : { start: match.index, end: match.index + whole.length, sum, total };
    }
  }
  if (!text.includes("repl") && !text.includes("respon") && !text.includes("Of ") && !text.includes("represent"))
    return undefined;
  if (!remainder.test(text)) return undefined;
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

const numberOf = (words = ""): number => small[words.toLowerCase()] ?? Number(words.replace(/,/g, ""));
