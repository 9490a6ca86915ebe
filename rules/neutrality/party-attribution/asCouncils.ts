import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import { insteadOfWords } from "../../../core/rule/rewrites.ts";
import type { BlockView, Rewrite } from "../../../core/rule/rule.ts";
import { asTheCouncil, withArticle } from "../parties/namedNeutrally.ts";

/**
 * The council in the place of the party to which its work is ascribed in `at`: "the Labour-run council" is the Council,
 * "the Green budget" the Council's, what was "brought in by" somebody was brought in by the Council, and what was so
 * "under" somebody was so in a year.
 */
export function asCouncils({ text }: BlockView, mention: Span, at: Span): readonly Rewrite[] {
  const told = text.slice(at.start, at.end);
  const behind = text.slice(at.end, at.end + 60);
  const time = times.exec(told);
  if (time) {
    const rule = ruled.exec(behind)?.[0].length ?? 0;
    return [insteadOfWords({ start: at.start, end: at.end + rule }, "in [insert year]")];
  }
  // Done by the party, or done by it in the sentence's own verb.
  if (at.start < mention.start && !/^(?:the|an?)\s$/i.test(text.slice(at.start, mention.start)))
    return [asTheCouncil(text, mention)];
  const tail = text.slice(mention.end, at.end);
  if (/^\s/.test(tail) && did.test(tail)) return [asTheCouncil(text, mention)];
  const whole = withArticle(text, { start: Math.min(at.start, mention.start), end: at.end });
  const named = text.slice(mention.start, at.end);
  if (spanOfTime.test(named) || /^s\b/.test(behind)) return [];
  const council = body.exec(behind)?.[0].length;
  if (council !== undefined && leading.test(named)) return [asTheCouncil(text, { ...whole, end: at.end + council })];
  if (bodyItself.test(named)) return [asTheCouncil(text, whole)];
  // What governments do is not the council's.
  if (nations.test(named)) return [];
  // The work itself stays: "the ¤ budget" is "the Council's budget".
  const work = leading.test(named) ? at.end : at.start + told.lastIndexOf(" ");
  const adjectives = leading.test(named) ? undefined : lower.exec(text.slice(mention.end, at.end))?.index;
  const end = adjectives === undefined ? work : mention.end + adjectives;
  return end > whole.start ? [insteadOfWords({ start: whole.start, end }, "the Council's")] : [];
}

const times = regex.i`
  ^(?:under|beneath|(?:on|during|in) the (?:watch|time|days|years|reign|tenure|stewardship) of|in the hands of)\s
`;
/** What a party's name goes on with where it is its rule that is meant. */
const ruled = regex`
  ^\s(?:control|rule|leadership|stewardship|majority|administrations?|cabinets?|councils?|government|management)\b
`;
/** A verb: the party did it. */
const did = regex.i`
  ^\s(?:
    (?:has|have|had|first|then|also|later|since|finally|itself|themselves|once|originally|simply|already)\s
  ){0,3}(?:
    introduced|froze|frozen|cut|raised|sold|closed|built|ran|run|abolished|scrapped|brought|spent|left|created|opened|
    founded|began|started|adopted|reversed|ended|doubled|halved|protected|established|invested|put|let|awarded|signed|
    bought|set|committed|gave|merged|outsourced|privatised|shelved|abandoned|paid|borrowed|neglected|decided|chose|
    delivered|kept
  )\b
`;
/** No work, but a time or a reign: for that, "the Council's" would be wrong. */
const spanOfTime = regex.i`
  \s(?:
    time|days|period|spell|term|turn|years|era|decade|rule|control|reign|stewardship|tenure|regime|watch|say-so|
    majority|
    tradition|heritage|cause|values|ideology|philosophy|doctrine|dogma|in|chair(?:ed|manship)?|ruling
  )(?: \w+)*$|
  [-‑\s](?:era|style|appointed|inspired)$
`;
const nations = /\s(?:cuts?|cutbacks|austerity|tax(?:es)?|rises?|increases?|reforms?|settlement)$/i;
const leading = /[-‑\s](?:led|run|controlled|held|dominated|backed|supported|sponsored|driven|imposed)$/i;
const body = regex.i`
  ^\s(?:(?:[Cc]ity|[Cc]ounty|[Bb]orough|[Dd]istrict|[Tt]own|[Cc]ouncil)\s)?(?:council|administration|authority|cabinet|
  executive|coalition|majority)(?!\w)
`;
const bodyItself =
  /\s(?:council|administrations?|authority|cabinet|executive|coalition|town hall|borough|county|district)$/i;
/** The first word of the work, with what is said of it. */
const lower = /(?<=^(?:['’]s?)?)\s[a-z]/;
