import { oneLine } from "../../../core/pattern/regex.ts";
import { byStart } from "../../../core/report/span.ts";
import { memberPost, officerPost } from "../posts.ts";
import { frames, type Message } from "./accountabilityFrames.ts";

export interface Accountability {
  readonly start: number;
  readonly end: number;
  readonly message: Message;
  /** What to write in place of a shared delegation. */
  readonly instead?: string;
  readonly severity?: "info";
}

const anyMember = new RegExp(`\\b(?:${memberPost}|group leaders?\\b)`, "i");

/** The executive has delegated to its own members. */
const executives = /\b(?:schemes? of executive delegations?|executive schemes? of delegations?)\b/i;

/** Where a sentence puts a member in the place of an officer; no two overlap. */
export function accountabilityFaults(text: string): readonly Accountability[] {
  if (!anyMember.test(text) || executives.test(text)) return [];
  const found: Accountability[] = [];
  for (const { message, find, needs, unless, severity } of frames) {
    const match = find.exec(text);
    if (!match || (needs && !needs.test(text)) || unless?.test(text)) continue;
    const start = match.index;
    const words = message === "joint" ? match[0] + titleOn(match[0], text.slice(start + match[0].length)) : match[0];
    const end = start + words.length;
    if (found.some((other) => start < other.end && other.start < end)) continue;
    const behind = text.slice(end);
    const instead = message === "joint" && !third.test(behind) ? shared(words, /^[.;:,)]|^$/.test(behind)) : undefined;
    const whole = instead && alone(text, start, end, instead);
    found.push({ start, end, message, ...whole, ...(severity ? { severity } : {}) });
  }
  return found.sort(byStart);
}

/** "Delegated jointly to", "be jointly authorised": the word goes too where one of the two is to decide. */
function alone(text: string, start: number, end: number, instead: string) {
  const before = /\b(?:jointly|together) (?:and severally )?(to )$/.exec(text.slice(0, start));
  if (before) return { start: before.index, instead: (before[1] ?? "") + instead };
  const behind = /^( (?:be|are|is|were)) jointly\b/.exec(text.slice(end));
  if (behind) return { end: end + behind[0].length, instead: instead + (behind[1] ?? "") };
  return { instead };
}

/** What a post's title still has behind "Head of Land": " and Property". Another post, or a verb, is none of it. */
const titleOn = (words: string, rest: string): string =>
  /\b(?:of|for)(?: the)?(?: (?:and |& )?[A-Z][\w'’-]*)+$/.test(words) ? (furtherTitle.exec(rest)?.[0] ?? "") : "";
const aName = oneLine`
  (?!
    \ ?(?:
      The|Director|Head|Chief|Cabinet|Leader|Deputy|Chair|Mayor|Councillor|Cllr|Executive|Portfolio|Monitoring|Section|
      Assistant|Corporate|Strategic|Finance Director
    )\b
  )[A-Z][\w'’-]*
`;
/** A third post behind the two: where it would stand in the sentence is for its author. */
const third = /^,? (?:and|&|together with) (?:the )?[A-Z]/;
const furtherTitle = new RegExp(
  `^(?:,? (?:and|&) ${aName}(?: ${aName})*|(?:, ${aName})+ (?:and|&) ${aName}(?: ${aName})*| ${aName})+`,
);

const both = / (?:and|jointly with|together with|acting with|with) (?=the |its |[A-Z])/;
const isOfficer = new RegExp(`^(?:the |its |their )?${officerPost}`, "i");

/** Words before the two would come to stand between them. */
const startsWithPost = new RegExp(`^(?:the |its |their )?(?:${officerPost}|${memberPost})`, "i");

/** "the Director of Place, in consultation with the Leader," for the two of them together. */
function shared(words: string, closed: boolean): string | undefined {
  const comma = closed ? "" : ",";
  const pair = words.replace(
    /,? (?:(?:may|can|will|shall|should|to|must|have|are to|acting) )?(?:jointly|together|acting together)$/,
    "",
  );
  if (!startsWithPost.test(pair)) return undefined;
  if (pair.length + 18 < words.length || /\b(?:may|can|will|shall) /.test(words)) return undefined;
  for (const match of pair.matchAll(new RegExp(both, "g"))) {
    const left = pair.slice(0, match.index);
    const right = pair.slice(match.index + match[0].length);
    if (new RegExp(`^(?:the |its |their )?${memberPost}`, "i").test(right) && isOfficer.test(left))
      return `${left}, in consultation with ${right}${comma}`;
    if (isOfficer.test(right)) return `${right}, in consultation with ${left}${comma}`;
  }
  return undefined;
}
