import { regex } from "../../../core/pattern/regex.ts";
import { addedToSentence } from "../../../core/rule/rewrites.ts";
import type { Rewrite } from "../../../core/rule/rule.ts";
import type { Vague } from "./vagueQuantities.ts";

/** The words of a quantity with a place for its figure, as near to the author's sentence as they can be put. */
export function figureToInsert({ about }: Pick<Vague, "about">, words: string, behind: string): Rewrite {
  const what = places[about];
  const put =
    about === "time"
      ? dated(words, behind)
      : about === "people"
        ? numbered(words)
        : (summed(words, behind) ?? changed(words, behind));
  // Within a clause that goes on, brackets would part what belongs together.
  if (put === undefined && !(closes.test(behind) && /\w$/.test(words) && !/\b(?:of|by|than|to)$/.test(words)))
    return addedToSentence(what);
  return { with: put ?? `${words} (${what})`, trust: "judgement" };
}

const places: Readonly<Record<Vague["about"], string>> = {
  time: "[insert the date]",
  people: "[insert the number]",
  money: "[insert the figure]",
  degree: "[insert the figure]",
};

/** Has the author, or a fix, left a place for what is wanted? */
export const hasPlaceFor = (about: Vague["about"], sentence: string): boolean =>
  about === "time"
    ? /\[insert (?:the date|how long)/i.test(sentence)
    : /\[insert the (?:figure|number)/i.test(sentence);

/** "in due course", "will be let shortly", "will take some time". */
function dated(words: string, behind: string): string | undefined {
  if (lasting.test(words)) return words.replace(lasting, "$1[insert how long]");
  const [whole] = someday.exec(words) ?? [];
  // "… in due course of law", "as soon as possible after …" go on.
  if (whole === undefined || !ends.test(behind)) return undefined;
  return `${words.slice(0, words.length - whole.length)}on [insert the date]`;
}

const lasting = regex.i`
  \b((?:take|last|need) )(?:some|a long|a short|a considerable|a good|quite some|a little|a) (?:time|while|period)$
`;
const someday = regex.i`
  (?:
    shortly|soon|eventually|presently|in time|in a timely manner|in a while|some time|in due course|
    in the fullness of time|before (?:too |very )?long|at some (?:point|stage|time)|sooner or later|
    in the (?:very )?(?:near|not (?:too|so) distant|foreseeable) future|
    at a (?:later|future|suitable|convenient) (?:date|time|stage)|
    as (?:and )?(?:soon|quickly) as (?:is |it is )?(?:possible|practicable|practical)|
    (?:in the coming|in the next few|over the (?:next few|coming)) (?:weeks|months|years?)
  )$
`;
const ends = /^\s*(?:[.,;:)]|$|(?:and|but|when|if|once|by|at|in|for|with|subject)\b)/;

/** "A number of residents", "most of the traders". */
function numbered(words: string): string | undefined {
  const [whole, parts] = howMany.exec(words) ?? [];
  if (whole === undefined) return undefined;
  return `[insert the number] ${parts ? "of " : ""}${words.slice(whole.length)}`;
}

/** Behind it "of the" takes a part: "most of the traders", but "a number of traders". */
const howMany = regex.i`
  ^(?:
    an? (?:large |small |great |good |considerable |significant |growing |limited |fair |high |low )?
    (?:number|majority|minority|handful|proportion|couple)|
    the (?:vast |great |overwhelming |large )?majority|
    (?:(?:very |quite |so |only |a great |a good )?many|several|most|numerous|some|(?:very )?few|
    a (?:good |fair |great )?few)
  ) (?:(of )(?=(?:the|these|those|them|our|its)\b)|(?:of )?)
`;

/** "A substantial saving", "some additional income", "a significant reduction". */
function summed(words: string, behind: string): string | undefined {
  const match = sized.exec(words);
  const noun = match?.[2];
  if (!match || noun === undefined || /^(?: (?:of|per|for each)\b|['’])/.test(behind)) return undefined;
  const lead = match[1] ?? "";
  const rest = noun.replace(/ of money$/, "");
  const article = /\b(?:the|an?)\s*$/i.test(lead)
    ? lead.replace(/\ban?\s*$/i, (one) => `${/^[aeio]/i.test(rest) ? "an" : "a"} `.replace(/^a/, one.charAt(0)))
    : `${lead}${isPlural(rest) ? "" : /^[aeio]/i.test(rest) ? "an " : "a "}`;
  return `${article}${rest} of [insert the figure]`;
}

const isPlural = (noun: string): boolean =>
  /s$|\b(?:expenditure|income|revenue|rent|investment|funding|growth|expense|outlay)$/i.test(noun);

const sized = regex.i`
  ^((?:(?:an?|the|any|of|at|with|by) )*)
  (?:very |fairly |quite |relatively |extremely |really |rather |comparatively )?
  (?:
    significant|considerable|substantial|sizeable|sizable|modest|large|larger|small|smaller|minimal|marginal|negligible|
    healthy|worthwhile|appreciable|material|moderate|hefty|handsome|heavy|useful|tidy|big|slight|good|great|high|low|
    reasonable|limited|noticeable|fair|marked|sharp|steep|dramatic|steady|huge|massive|
    some(?: additional| extra| further)?|additional
  ) ((?:[a-z-]+ ){0,2}(?:
    costs?|savings?|sums?|expense|expenditure|outlay|income|receipts?|revenue|rent|amounts? of money|benefits?|
    pressures?|investment|funding|contributions?|grants?|deficits?|shortfalls?|surplus(?:es)?|overspends?|underspends?|
    budget|subsid(?:y|ies)|liabilit(?:y|ies)|bills?|fees?|returns?|premium|price|reductions?|increases?|rises?|falls?|
    decreases?|drops?|cuts?|growth|decline
  ))$
`;

/** "Risen sharply", "significantly higher": by how much. */
function changed(words: string, behind: string): string | undefined {
  const verb = words.match(by)?.[0];
  const rest = words.replace(how, "").replace(/\s+/g, " ").trim();
  return verb !== undefined && rest === verb && closes.test(behind) ? `${verb} by [insert the figure]` : undefined;
}

const by = regex.i`
  \b(?:
    risen|rose|rises?|fallen|fell|falls?|grown|grew|grows?|increased?|increases|decreased?|declined?|improved?|worsened|
    lengthened|shortened|dropped|reduced|gone up|gone down|exceeded|higher|lower|fewer|longer|shorter|dearer|cheaper
  )\b
`;
const how = regex.i`
  \b(?:
    (?:very |quite |rather |fairly )?(?:
      significantly|considerably|substantially|markedly|sharply|steeply|dramatically|steadily|greatly|massively|hugely|
      vastly|somewhat|noticeably|appreciably|slightly|marginally|modestly|a little|a lot|a good deal|a great deal
    )
  )\b
`;
const closes =
  /^\s*(?:[.,;:)]|$|(?:since|in|over|during|from|to|after|and|but|last|this|than|on|at|between|compared)\b)/;
