import { regex } from "../pattern/regex.ts";

/** A number, a sum or a day, in figures or in words. */
const counted = regex`
  \d|[£$€%]|
  \b(?:
    (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)
    (?:-[a-z]+)?|hundred|thousand|million|billion|dozens?|half|thirds?|quarters?|per (?:cent|annum)|percent(?:age)?|
    pence|pounds?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|
    november|december
  )\b|\b(?:March|May)\b
`;
const inWords = new RegExp(counted.source, "i");
const word = /[\p{L}\p{N}'’-]+/gu;

/**
 * May other words stand in place of these without asking? Not where they are or touch a number, a sum or a day, nor
 * where their capitals are those of a name.
 */
export function isHarmless(text: string, start: number, end: number, instead: string): boolean {
  const before = text.slice(0, start);
  const words = text.slice(start, end);
  const beside = `${/\S+\s*$/.exec(before)?.[0] ?? ""}${words}${/^\s*\S+/.exec(text.slice(end))?.[0] ?? ""}`;
  if (
    counted.test(beside) ||
    inWords.test(`${words} ${instead}`) ||
    inWords.test(beside.replace(/\bmay\b|\bmarch\b/g, ""))
  )
    return false;
  const opens = /(?:^|[.?!:]["'”’)]?\s+|[\n•–—-]\s*)["'“‘(]*$/.test(before);
  const named = [...words.matchAll(word)].map(([one]) => /^\p{Lu}/u.test(one));
  const followed = /^\s+\p{Lu}/u.test(text.slice(end));
  return opens ? !named.slice(1).includes(true) && !(named[0] && followed) : !named.includes(true);
}
