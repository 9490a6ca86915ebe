import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { sums } from "../decisionBody.ts";
import { numberOf, wordedNumber } from "../quantities.ts";
import { inFigures, inPercent, inPounds } from "../shownFigures.ts";
import type { ReckoningFault } from "./reckoning.ts";

/** A reckoning that a text puts in plain words: what it says comes out, and what does. */
type Reckoned = Omit<ReckoningFault, "doubtful">;

const number = "\\d[\\d,]*(?:\\.\\d+)?";
const money = `£ ?${number} ?(?:million|m|k|bn)?`;
const amount = `(?:${money}|${number})`;
/** A sum or a number as it is written. */
const worth = (words = ""): number =>
  words.includes("£") ? (sums(words)[0]?.pounds ?? Number.NaN) : Number(words.replace(/,/g, ""));
const shown = (value: number, like: string): string => (like.includes("£") ? inPounds(value) : inFigures(value));

const loose =
  /\b(?:about|around|some|nearly|almost|roughly|over|under|approximately|average|real terms|net of|each way)\b/i;

const moved = regex.i`
  \b(rose|risen|grew|grown|increased|climbed|went up|gone up|fell|fallen|dropped|declined|decreased|went down|gone down)
  \ from (${amount})(?= ?[^\d.,])[^.;£]{0,40}? to (${amount})(?![\d.,]*\d)[^.;£]{0,40}?,
  \ (?:which is |that is |or |being )?an? (?:rise|increase|growth|fall|drop|decrease|reduction|decline|change) of
  \ (${number})(?: ?%| per cent)
`;
/** "Rose from 40,000 to 46,000, a rise of 6%". */
function change(text: string): Reckoned | undefined {
  const match = moved.exec(text);
  if (!match || loose.test(match[0])) return undefined;
  const [words, , from, to, said = ""] = match;
  const [a, b] = [worth(from), worth(to)];
  const right = (Math.abs(b - a) / a) * 100;
  if (!(a > 0) || Math.abs(right - Number(said)) <= (said.includes(".") ? 0.15 : 1.01)) return undefined;
  return fault("change", match.index, words, `${said}%`, inPercent(right));
}

const fractions: Readonly<Record<string, number>> = {
  half: 1 / 2,
  "one half": 1 / 2,
  "a third": 1 / 3,
  "one third": 1 / 3,
  "two thirds": 2 / 3,
  "a quarter": 1 / 4,
  "one quarter": 1 / 4,
  "three quarters": 3 / 4,
  "a fifth": 1 / 5,
  "one fifth": 1 / 5,
  "two fifths": 2 / 5,
  "three fifths": 3 / 5,
  "four fifths": 4 / 5,
  "a tenth": 1 / 10,
  "one tenth": 1 / 10,
  "nine tenths": 9 / 10,
};
const fraction = oneLine`
  (half|one half|a third|one third|two[ -]thirds|a quarter|one quarter|three[ -]quarters|a fifth|one fifth|
  two[ -]fifths|
  three[ -]fifths|four[ -]fifths|a tenth|one tenth|nine[ -]tenths)
`;
const share = regex.i`
  \b[Oo]f (?:the |all |our )?(${amount}) [^.;£\d]{3,60}?, (${amount})(?: ?\((${number})(?: ?%|
  \ per cent)\))? [^.;£\d]{0,50}?
  (?:,? (?:or|which is|that is|being) (?:exactly )?${fraction}\b)
`;
/** "Of 80 inspections, 60 were made, or two thirds". */
function fractionOf(text: string): Reckoned | undefined {
  const match = share.exec(text);
  if (!match || loose.test(match[0])) return undefined;
  const [words, whole, part, , said = ""] = match;
  const claimed = fractions[said.toLowerCase().replace("-", " ")] ?? Number.NaN;
  const right = worth(part) / worth(whole);
  if (!(right > 0 && right <= 1) || !(Math.abs(right - claimed) > 0.03)) return undefined;
  return fault("share", match.index, words, said, inPercent(right * 100));
}

const bracketed = new RegExp(`(${amount})[^.;()£\\d]{0,40}? ?\\((${number})(?: ?%| per cent)\\)`, "g");
const opens = new RegExp(
  `\\b[Oo]f (?:the |all )?(${number}) (?!per cent)[^.;£\\d()]{3,60}?(?: by \\d{1,2} [A-Z][a-z]+(?: 20\\d\\d)?)?, (?=${number} ?\\(|${number} [a-z ]{2,30}\\()`,
);
/** "Of 240 replies, 150 (62.5%) were for it, 66 (27.5%) against and 34 (10%) neither". */
function brackets(text: string): Reckoned | undefined {
  const head = opens.exec(text);
  if (!head) return undefined;
  const whole = worth(head[1]);
  const rest = text.slice(head.index + head[0].length).replace(/[.;].*?(?=[A-Z])[\s\S]*$/, "");
  const parts = Array.from(rest.matchAll(bracketed), ([words, part, said = ""]) => ({
    words,
    part: worth(part),
    said,
  }));
  if (parts.length < 2) return undefined;
  const wrong = parts.find(
    ({ part, said }) => Math.abs((part / whole) * 100 - Number(said)) > (said.includes(".") ? 0.15 : 1.01),
  );
  if (!wrong) return undefined;
  const at = text.indexOf(wrong.words, head.index);
  return fault("share", at, wrong.words, `${wrong.said}%`, inPercent((wrong.part / whole) * 100));
}

const multiple = regex.i`
  (${money})[^.;£]{0,70}?\b(half|a third|a quarter|twice|double|three times|four times) (?:of )?(?:that|this|
  the (?:full |whole |same )?
  (?:fee|price|charge|rate|sum|cost|amount))(?: (?:sum|fee|price|charge|amount))?,? ?(?:\(|at |or |is |which is |
  being )?(${money})
`;
const factors: Readonly<Record<string, number>> = {
  half: 0.5,
  "a third": 1 / 3,
  "a quarter": 0.25,
  twice: 2,
  double: 2,
  "three times": 3,
  "four times": 4,
};
/** "The fee is £42, and a half plot pays half of that (£24)". */
function partOf(text: string): Reckoned | undefined {
  const match = multiple.exec(text);
  if (!match || loose.test(match[0])) return undefined;
  const [words, whole, times = "", said = ""] = match;
  const right = worth(whole) * (factors[times.toLowerCase()] ?? Number.NaN);
  if (!(Math.abs(right - worth(said)) > Math.max(0.01, right * 0.015))) return undefined;
  return fault("sum", match.index, words, said.trim(), shown(right, said));
}

const eachAll = regex.i`
  \beach of (?:the |these |its )?(${wordedNumber}|\d{1,4}) [^.;£]{2,40}?[:,]?\W{0,6}(?:is |at |receives |gets |of |
  has )?(${money})
  (?![^.;]{0,10}\bto £)[^£]{0,70}?\btotal\b[^£\d]{0,40}(${money})
`;
/** "Grant for each of the 14 clubs: £350. Total grant: £4,600". */
function product(text: string): Reckoned | undefined {
  const match = eachAll.exec(text);
  if (!match || loose.test(match[0])) return undefined;
  const [words, count, one, said = ""] = match;
  const right = numberOf(count) * worth(one);
  const total = worth(said);
  // A total of something more is no product at all.
  if (!(right > 0) || Math.abs(right - total) <= right * 0.006 || total > right * 1.6 || total < right * 0.6)
    return undefined;
  return fault("product", match.index, words, said.trim(), inPounds(right));
}

const inAll = regex.i`
  \b(?:two|three|four|five|six) [a-z ]{3,30}? \((${money}) (?:in all|in total|altogether|
  together)\):? ([^.]*(?:\.\d[^.]*)*)
`;
const asked = regex.i`
  \b(?:how|where)\b[^?£]{0,40}(${money})[^?£]{0,30}\b(?:found|made up|paid for|met|funded|shared|split|come from|spent|
  divided)\?
  \ ([^.]*(?:\.\d[^.]*)*)
`;
/** "Two loans (£31m in all): £18m to 2041 and £15m to 2052"; "How is the £2.6m found? Grant gives £1.4m, …". */
function listed(text: string): Reckoned | undefined {
  const match = inAll.exec(text) ?? asked.exec(text);
  if (!match) return undefined;
  const [words, whole = "", rest = ""] = match;
  const parts = sums(rest);
  if (
    parts.length < 2 ||
    /\b(?:of which|including|other|rest|remain\w*|balance|about|nearly|a further|leaving)\b|[;%]/i.test(rest)
  )
    return undefined;
  const right = parts.reduce((all, { pounds }) => all + pounds, 0);
  const total = worth(whole);
  if (Math.abs(right - total) <= total * 0.012 || right > total * 1.6 || right < total * 0.6) return undefined;
  return fault("sum", match.index, words, whole.trim(), inPounds(right));
}

const fault = (message: Reckoned["message"], start: number, words: string, said: string, right: string): Reckoned => ({
  start,
  end: start + words.trimEnd().length,
  message,
  said,
  right,
});

/** The first of them in a text that does not come out. */
export function plainReckoning(text: string): ReckoningFault | undefined {
  const found = change(text) ?? fractionOf(text) ?? brackets(text) ?? partOf(text) ?? product(text) ?? listed(text);
  return found && { ...found, doubtful: false };
}
