import { regex } from "../../../core/pattern/regex.ts";
import type { Quantity } from "../quantities.ts";

/** How a sentence says that its parts are parts of something, and how sure it is that they are all of them. */
export interface Frame {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  /** The words behind each part. */
  readonly words: readonly string[];
  /** "whole": the parts claim to be everything; "list": a closed list; "some": they need not be everything. */
  readonly claim: "whole" | "list" | "some";
}

export const clauseStart = regex`
  (?:^(?:\d{1,2}(?:\.\d{1,3}){0,3} )?|[,;:.(] |\b(?:and|that|but|while|Out) )(?:o|O)f
  \ (?:the |these |those |all |its |their |our |a total of )?$
`;
const takenFrom = /\b[Oo]f (?:these|those|them|which|whom), $/;
const ofThem = /\b[Oo]f (?:these|those|them|which|whom) $/;
const done =
  /^ (?:(?:only|just|have|has|had|since|then) )*(?:were|was|are|is|been|did|went|came|took|had|have|has|[a-z]+ed)\b/;
const outOf = /^, $|^ (?:[a-z'’-]+ ){0,7}[a-z'’-]+[,:]? (?:(?:only|just) )?$/;
const ofWhich = /(?:,|;|\()? (?:and )?of (?:which|whom|these|them|those),? $/;
const madeUp = regex`
  \b(?:
    made up of|comprising|comprises?|consist(?:s|ing) of|divided into|split (?:into|between)|namely|
    broken down (?:as|into)|as follows|
    (?<!\b(?:partly|part|mainly) )(?:met|funded|financed|paid for) (?:by|from|out of)|
    (?:met|funded|financed|paid|found|made up|come|comes) as to
  )[:,]? (?:a |an |the )?$
`;
/** "Met by grant of £6m": what each part comes from. */
const source = regex`
  \b(?:an? |the )?(?:(?:capital|government|external|prudential|new|government's) )?
  (?:grants?|borrowing|loans?|reserves?|receipts?|contributions?|revenue|lev(?:y|ies)|savings|balances) of $
`;
/** "Made up of pay of £521,000 and allowances of £91,000": each part has its name before it. */
const named = /(?<=\b(?:made up of|comprising|consisting of)[:,]? )(?:the )?(?:[a-z'’-]+ ){1,4}(?:of|at|costing) $/;
const nameOf = /(?<=^,? ?(?:and )?)(?!and )(?:the )?(?:[a-z'’-]+ ){1,4}(?:of|at|costing) $/;
/** "£163,000 for the posts less £32,000 for the officer". */
const lessNext = /,? (?:less|minus) (?:the )?$/;
/** Between two parts that come each from a source of its own: "…, if it is given, and". */
const sourced =
  /^(?: (?:from|by|towards) [^,;]{3,40})?(?:, (?:if|subject to|once|when|should|provided)\b[^,;]{3,40})?,?(?: and)? ?$/;
const reference =
  / \((?:see |at |in )?(?:Appendi(?:x|ces)|Annex|[Tt]able|[Pp]aragraphs?|[Ss]ection|[Ss]chedule)[^()]{0,40}\)/;
const listed = /^: $|^ [^.;:()£\d]{3,70}: $/;
/** "1,418 doors had been inspected; 903 had passed". */
const stopped = /^ (?!of\b)[^.;:()£\d]{3,70}(?<!\b(?:for|against|to)); $/;
const bracket = /^ (?:[a-z' -]{3,45} )?\($/;
/**
 * "22 letters, 16 against and 5 in support": the parts stand beside their whole, each with words that say which they
 * are.
 */
const beside = regex`
  ^ (?!(?:had|has|have|was|were|is|are|been|will|would|did) )(?:[A-Za-z'’-]+ ){0,8}[A-Za-z'’-]+(?:,| –| -) (?:with )?$
`;
/** "412 voted, with 268 in favour": all who did. */
const took = /^ (?:[a-z]+ )?(?:voted|replied|answered|responded|took part), (?:with )?$/;
const which = regex`
  ^ (?:were |was |are |is |being )?(?:
    in|on|to|at|for|from|by|against|with|without|under|over|neutral|of (?:support|objection)|[a-z]+ing|[a-z]+ed|let|
    sold|kept|lost|built|made|sent|left|open|shut|empty|vacant|full|new|north|south|east|west|upstairs|downstairs
  )\b
`;
/**
 * "Nine were made by the public, eight by members and four by officers": the verb of the first goes for all of them, so
 * that it is one of the list and not the whole.
 */
function isGapped(between: string, behind: string): boolean {
  const [, how] = /^ (by|from|for|at|in|on|to|with|against|about|through|under) /.exec(behind) ?? [];
  return how !== undefined && verb.test(between) && new RegExp(`\\b${how}\\b`).test(between);
}
const verb =
  /\b(?:were|was|are|is|came|come|went|go|had|have|has|been|arose|fell|stood|lay|ran|made|got|[a-z]{3,}ed)\b/;
/** Between one part and the next. */
export const joint = regex`
  (?:,|;|,? and|,? or|,? but|,? while|,? with)
  (?: (?:and|with|as to|the remaining|the other|remaining|a further|another|only|just|the|against|for))* ?$
`;
/** What one thing may be twice. */
export const overlapping = regex.i`
  \b(?:
    mention|rais|cit|nam|us(?:e|es|ed|ing)\b|own|ha[sd]\b|have|want|sa(?:id|ys?)\b|refer|ask|tick|choos|chose|select|
    attend|visit|also|aged|over\b|under\b|older|younger|contain|includ|need|suffer|li(?:ve|ving)|speak|spoke|qualif|
    receiv|listed|benefit|affect|within|at least|more than|hold|held|wheel|adapt|afford|accessible|disab|carer|ethnic|
    local|new\b|likely|expected|inspected|complete|concern|identif|commented|agree[ds]? that|felt|thought|believe|
    consider|could|would|may|experienc|women|female|full-time|part-time|permanent|temporary|trained|returned|sent|asked
  )
`;
export const forSide = /\b(?:in favour|for|(?:in )?support\w*|approv\w+|agree\w*|yes)\b/i;
export const againstSide = /\b(?:against|object\w*|oppos\w*|refus\w+|disagree\w*|in opposition|no)\b/i;
/** For and against, in either order. */
export const sides = (words: readonly string[]): boolean =>
  words.some((one) => againstSide.test(one)) && words.some((one) => forSide.test(one) && !againstSide.test(one));
/** How the figure at `index` leads to parts of it, and those parts; `undefined` where it leads to none. */
export function frameOf(text: string, quantities: readonly Quantity[], index: number): Frame | undefined {
  const whole = quantities[index];
  const first = quantities.slice(index + 1).find(({ kind }) => kind !== "other" && kind !== "measure");
  if (!whole || !first || first.kind !== whole.kind || first.start - whole.end > 130) return undefined;
  const lead = leadOf(text, quantities, index, first);
  const list = lead && listOf(text, quantities, whole, first, lead);
  if (!list || list.parts.length < 2 || list.parts.length > 8) return undefined;
  const { parts, words, saysWhose } = list;
  const { claim, between } = lead;
  // "£210,000 a year: £96,000 in 2027/28 and £210,000 thereafter": one sum at several times.
  if (words.some((one) => later.test(one))) return undefined;
  if (lead.semicolon && parts.length < 3) return undefined;
  if (claim !== "list") return { whole, parts, words, claim };
  if (sides(words)) return { whole, parts, words, claim: "whole" };
  const sum = parts.reduce((so, { value }) => so + value, 0);
  return lead.bracketed ||
    saysWhose ||
    (sum > whole.value * 0.8 && words.every((one) => which.test(one)) && !/\b(?:and|or|with|plus)\b/.test(between))
    ? { whole, parts, words, claim }
    : undefined;
}
const later = regex`
  ^ (?:(?:a|in each|each|every) year )?
  (?:thereafter|afterwards|from then on|in (?:a full|each later|later|each following) years?|when full)\b
`;

/** How the words lead from a whole to the first of its parts. */
interface Lead {
  readonly claim: Frame["claim"];
  /** The words between, and the same without what names the first part. */
  readonly led: string;
  readonly between: string;
  /** "Made up of pay of £521,000": each part has its name before it. */
  readonly ofNames: boolean;
  /** "Met by grant of £6m". */
  readonly ofSources: boolean;
  readonly bracketed: boolean;
  /** "1,418 doors had been inspected; 903 …": only three parts or more are a list of all. */
  readonly semicolon: boolean;
}

function leadOf(text: string, quantities: readonly Quantity[], index: number, first: Quantity): Lead | undefined {
  const whole = quantities[index] as Quantity;
  // "£6.2m of savings (Appendix B): …": where they are listed is no part of the sentence.
  const led = text.slice(whole.end, first.start).replace(reference, "");
  const ofNames = named.test(led);
  const ofSources = !ofNames && source.test(led);
  const between = led.replace(ofNames ? named : source, "");
  const before = text.slice(Math.max(0, whole.start - 40), whole.start);
  const leads = (pattern: RegExp): boolean => pattern.test(between);
  // "23 of 41 schools replied, of which fifteen …": those who replied are the whole.
  const behindAnother = quantities[index - 1]?.kind === whole.kind;
  if (
    behindAnother &&
    leads(ofWhich) &&
    /^ (?:out )?of (?:the |its |our |these |those |their |all )?$/.test(
      text.slice(quantities[index - 1]?.end ?? whole.start, whole.start),
    )
  )
    return undefined;
  // "Four of the six replied: two …": the four are the whole.
  if (behindAnother && leads(listed) && /\bof (?:(?:the|its|our|these|those|their) )?$/.test(before)) return undefined;
  // "742 lettings. Of those, 311 went …", "Of these 52 were upheld": they are a part.
  if (takenFrom.test(before) || (ofThem.test(before) && done.test(text.slice(whole.end)))) return undefined;
  const isSome = leads(ofWhich) || (clauseStart.test(before) && leads(outOf) && between.length < 70);
  // "64 were in favour; 51 favoured another": the first of a list.
  const semicolon =
    leads(stopped) && !/\bof (?:the|its|our) $/.test(before) && !forSide.test(between) && !againstSide.test(between);
  const claim =
    leads(madeUp) || leads(listed)
      ? "whole"
      : leads(bracket)
        ? "list"
        : isSome || semicolon
          ? "some"
          : isBeside(text, between, before, first)
            ? "list"
            : undefined;
  if (!claim || /\b(?:is|are|was|were)\b[^,]*$/.test(claim === "some" && !leads(ofWhich) && !semicolon ? between : ""))
    return undefined;
  return { claim, led, between, ofNames, ofSources, bracketed: leads(bracket), semicolon };
}

/** "22 letters, 16 against and 5 in support". */
const isBeside = (text: string, between: string, before: string, first: Quantity): boolean =>
  beside.test(between) &&
  (!which.test(between) || took.test(between)) &&
  !overlapping.test(between) &&
  !isGapped(between, text.slice(first.end)) &&
  !forSide.test(between) &&
  !againstSide.test(between) &&
  !/\bof (?:the|its|our) $/.test(before);

interface List {
  readonly parts: readonly Quantity[];
  /** The words behind each part. */
  readonly words: readonly string[];
  /** "24 of them diesel, 9 electric": the first says whose parts the others are. */
  readonly saysWhose: boolean;
}

/** "187 agreed with the four aims": of what they all speak, which is known, and no part. */
const isOfThings = (before: string): boolean =>
  /\b(?:with|on|in|at|to|by|about|under|from) (?:the|all|these|those|our|its) $/.test(before);

/** The parts from the first on, as far as they are joined; `undefined` where something among them is none. */
function listOf(
  text: string,
  quantities: readonly Quantity[],
  whole: Quantity,
  first: Quantity,
  { led, ofNames, ofSources, bracketed }: Lead,
): List | undefined {
  const parts: Quantity[] = [];
  const words: string[] = [];
  let saysWhose = false;
  let taken = false;
  const others = quantities.filter(
    ({ kind, start }, at) =>
      kind === whole.kind &&
      start >= first.start &&
      // "nine with one bedroom": what the nine have is no part.
      !/^ (?:with|on|in|for|at|to|by) $/.test(text.slice(quantities[at - 1]?.end ?? start, start)) &&
      !(start > first.start && isOfThings(text.slice(0, start))),
  );
  for (const [at, part] of others.entries()) {
    // What is taken off may leave the whole smaller than the first.
    const takesOff = at === 0 && lessNext.test(text.slice(part.end, others[1]?.start ?? part.end));
    if (part.value > whole.value && !takesOff) return undefined;
    parts.push(taken ? { ...part, value: -part.value } : part);
    const following = others[at + 1];
    const rest = text.slice(part.end, following?.start ?? part.end + 110);
    // "38 vehicles, 24 of them diesel, 9 electric and 7 hybrid": the first of them says whose parts the others are.
    if (
      at === 0 &&
      !ofNames &&
      /^ of (?:them|these|those|which|whom) (?!(?:were|was|are|is|had|have|has|by|from)\b)[a-z-]+(?: [a-z-]+)?, $/.test(
        rest,
      ) &&
      / ?, $/.test(led)
    ) {
      saysWhose = true;
      words.push(rest.replace(/^ of \w+/, ""));
      continue;
    }
    if (/^ (?:\([^)]{1,20}\) )?(?:out )?of (?:the|its|these|those|all|them|which|whom|\d)/.test(rest)) return undefined;
    const stop = /[.;:](?: |$)|, (?:which|who|where|so|because|although|compared)\b|\)/.exec(
      bracketed ? rest : rest.replace(/\([^)]*\)/g, (one) => "_".repeat(one.length)),
    );
    if (!following || (stop && !(stop[0].startsWith(";") && joint.test(rest)))) {
      words.push(rest.slice(0, stop?.index ?? 110));
      break;
    }
    taken = lessNext.test(rest);
    const joining = rest.replace(ofNames ? nameOf : source, "").replace(lessNext, " and ");
    if (ofNames && joining === rest && at > 0) {
      words.push("");
      break;
    }
    if (!joint.test(joining) || rest.length > 90 || (ofSources && !sourced.test(joining))) return undefined;
    words.push(joining);
  }
  return { parts, words, saysWhose };
}
