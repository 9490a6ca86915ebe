import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { Rewrite } from "../../../core/rule/rule.ts";

/** A law by its title and year, with the provision that is meant; what says more than that is no citation. */
const citable = regex`
  ^(?:the |(?:sections?|Part|Chapter|Schedule) \w+(?:\(\d\))?(?: to \w+)?(?: of Part \w+)? (?:of|to) (?:the )?)?
  (?:\(?[A-Z][\w’'-]*[),]* (?:(?:and|of|to|for|in|on|etc\.) (?:the )?)*){1,14}\d{4}$|
  ^(?:section|Schedule) \d+[A-Z]?(?:\(\d\))?$|^the National Planning Policy Framework$
`;
/** The provision that is cited is one of the old law: in the new one it has another number. */
const ofProvision = regex.i`
  \b(?:
    sections?|ss?\.|parts?|schedules?|sch\.|regulations?|regs?\.|paragraphs?|paras?\.?|articles?|rules?|chapter|clause
  )\s?[\w().,–-]+(?:(?:,| and| to| or) [\w().]+)*,? (?:of|to|in|under) (?:the )?$
`;
/** The law goes on being named behind the words. */
const namedOn = /^,? (?:of|to) (?:the )?(?:Local Government|LGA|19\d\d Act|20\d\d Act|[A-Z])/;

/** Offers the law that took its place, where the sentence takes it as it stands. */
export function rightLaw(text: string, { start, end }: Span, instead: string): readonly Rewrite[] {
  const [before, words, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  const article = /\b[Tt]he $/.test(before);
  const withAct = /\b(?:Act|Regulations|Order)\b/.test(instead);
  if (
    !citable.test(instead) ||
    ofProvision.test(before) ||
    (article && !instead.startsWith("the ")) ||
    (withAct && namedOn.test(after))
  )
    return [];
  const bare = article ? instead.slice("the ".length) : instead;
  const opens = /^(?:[\d.]+ )?$/.test(before) || /[.:] $/.test(before) || /^[Ss]ection$/.test(bare.slice(0, 7));
  const upper = opens && /^[A-Z]/.test(words);
  return [{ with: upper ? bare.charAt(0).toUpperCase() + bare.slice(1) : bare, trust: "judgement" }];
}
