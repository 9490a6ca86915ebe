import { regex } from "../../core/pattern/regex.ts";
import type { Span } from "../../core/report/span.ts";
import { insteadOfWords } from "../../core/rule/rewrites.ts";
import type { Rewrite } from "../../core/rule/rule.ts";

/**
 * "The Council is proud to offer 40 places": what it does, without how it feels ("offers"). Nothing where the feeling
 * is about something else than a deed.
 */
export function asDeed(text: string, { start, end }: Span): readonly Rewrite[] {
  const words = text.slice(start, end);
  const feeling = regex.i`
    (\bam|\bis|\bare|['’]m|['’]re)((?: [a-z]+ly| very| most| all| so)*) (?:proud|delighted|pleased|thrilled|happy|
    glad|excited|honoured)(?: to)?$
  `.exec(words);
  const behind = /^( to)?( (?:be able to ))?\s?([a-z]+)\b/.exec(text.slice(end, end + 40));
  const to = / to$/.test(words) || behind?.[1] !== undefined;
  const verb = behind?.[3];
  if (!feeling || !behind || !to || verb === undefined || verb === "be" || verb === "have") return [];
  const put = feeling[1]?.toLowerCase() === "is" ? third(verb) : verb;
  const lead = /^['’]/.test(feeling[1] ?? "") ? " " : "";
  return [insteadOfWords({ start: start + feeling.index, end: end + behind[0].length }, `${lead}${put}`)];
}

/** "Carry" is "carries", and "launch" "launches". */
const third = (verb: string): string =>
  /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
