import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import { insteadOfSentence, insteadOfWords, withoutSentence } from "../../../core/rule/rewrites.ts";
import type { BlockView, Rewrite } from "../../../core/rule/rule.ts";

/**
 * How a sentence does without its certainty: without the adverb or the words that lead to a statement, with the
 * alternatives referred to where it says that there are none, or not at all.
 */
export function withoutCertainty({ text }: BlockView, at: Span): readonly Rewrite[] {
  const { end } = at;
  const lead = /\b(?:it|there) (?:(?:is|was|can be|could be|must be) (?:[a-z]+ )?)?$/i.exec(
    text.slice(Math.max(0, at.start - 30), at.start),
  );
  const start = at.start - (lead?.[0].length ?? 0);
  const words = text.slice(start, end);
  const behind = text.slice(end, end + 60);
  if (alternatives.test(text.slice(at.start, end))) return [referred, withoutSentence];
  // "It goes without saying that the road is wet": what is stated stays.
  const link = /^,? that(?= )/.exec(behind)?.[0];
  if (leads.test(words) && (link !== undefined || /\bthat$/.test(words)))
    return [insteadOfWords({ start, end: end + (link?.length ?? 0) }, ""), withoutSentence];
  if (adverb.test(text.slice(at.start, end))) return [{ with: "", trust: "judgement" }, withoutSentence];
  return [withoutSentence];
}

const referred = insteadOfSentence("The alternatives, with their costs and effects, are in section [insert number].");
const alternatives = regex.i`
  ^(?:there|it) (?:is|was|can be|could be) .*\b(?:alternatives?|option|choice|other (?:course|way|answer|solution))\b|
  ^the only \w+(?: and \w+)? (?:course|way|answer|option|choice|solution)$|\bonly one \w+ (?:course|way|option|choice)\b
`;
const leads = regex.i`
  ^(?:
    it (?:goes without saying|is|was|must be|cannot be (?:doubted|denied|disputed))|
    there (?:is|can be|could be) (?:\w+ ){0,2}(?:no|little) (?:doubt|question|denying|disputing|gainsaying)|
    (?:no one|nobody) (?:can|could) (?:doubt|deny|dispute)|needless to say
  )\b
`;
const adverb = regex.i`
  ^(?:
    clearly|obviously|plainly|surely|undoubtedly|unquestionably|self-evidently|evidently|manifestly|undeniably|
    naturally|inevitably|no doubt|doubtless|without (?:a )?(?:doubt|question)|of course|certainly|indeed|
    needless to say|
    beyond (?:any )?(?:doubt|question|argument)|assuredly|patently|indisputably|incontrovertibly
  ),?$
`;
