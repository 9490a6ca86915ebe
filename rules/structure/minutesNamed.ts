import type { Reference } from "./numbering/numbers.ts";
import { sentenceAround } from "./titledNamed.ts";

const minuteNamed = /\b[Mm]inutes? (\d{1,3})(?![\d/]|\.\d)/g;
/** The minute may be another body's, or of another day. */
const otherMinutes =
  /\b(?:Cabinet|Committee|Sub-Committee|Panel|Board|Executive|Commission|Forum|last|previous|earlier|held|20\d\d)\b/;
/** A body and a day: what it did then stands in its own minutes. */
const thatDay = /\b(?:19|20)\d\d\b|\blast\b|\bprevious\b|\bearlier\b/;
const thatBody = /\b(?:Cabinet|Council|Committee|Sub-Committee|Panel|Board|Executive|Commission|Forum|previous|held)\b/;
const ofOthers = /^(?:,? (?:of|dated|\d)|\(| \()/;
const toMinute = /\b(?:at|in|under|see|by|to|from|and) $/i;
/** The reader is sent to these minutes: "(see minute 12)", "minute 47 above". */
const sentToMinute = /\bsee $/i;
const nearMinute = /^ (?:above|below|of these minutes)\b/;

/** "The reply put at minute 71"; `own` where nothing says whose minutes they are. */
export function minutesIn(text: string): Reference[] {
  if (!/inutes? \d/.test(text)) return [];
  return Array.from(text.matchAll(minuteNamed), (match) => {
    const [whole, number = ""] = match;
    const end = match.index + whole.length;
    const sentence = sentenceAround(text, match.index);
    const others = otherMinutes.test(sentence);
    const elsewhere = thatBody.test(sentence) && thatDay.test(sentence);
    const ahead = text.slice(0, match.index);
    const behind = text.slice(end);
    const sent = nearMinute.test(behind) || (!elsewhere && sentToMinute.test(ahead) && !ofOthers.test(behind));
    const own = sent || (!others && !ofOthers.test(behind) && toMinute.test(ahead));
    return { to: "minute" as const, number, start: match.index, end, own, ...(sent ? { sent } : {}) };
  });
}
