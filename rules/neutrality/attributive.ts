import { regex, wordSet } from "../../core/pattern/regex.ts";
import type { Span } from "../../core/report/span.ts";

/**
 * Is a word of a text an adjective before its noun, so that the sentence stands without it: "a disastrous decision",
 * "draconian measures"? Neither where it is what is said of something ("was disastrous"), nor beside another adjective
 * or behind an adverb, which would be left hanging.
 */
export function canBeLeftOut(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end).toLowerCase();
  const next = following.exec(text.slice(end, end + 30))?.[1]?.toLowerCase();
  if (next === undefined || noNoun.has(next) || /(?:ly|n['’]t)$/.test(next)) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  const previous = /(?:^|[\s(“"‘'])([\p{L}'’-]+) $/u.exec(before)?.[1]?.toLowerCase();
  if (participle.test(word)) return previous !== undefined && (owning.has(previous) || /['’]s$/.test(previous));
  if (!adjective.test(word)) return false;
  if (isCoordinate.test(before)) return false;
  if (previous !== undefined && (articles.has(previous) || /s?['’]s?$/.test(previous))) return true;
  // Without an article a noun in the plural shows that the adjective belongs to it.
  const plural = /[^su'’]s$/.test(next);
  if (/^\s*$|[.!?:;(]["”’)]?\s+["“‘(]?$/.test(before.slice(-4))) return plural;
  return previous !== undefined && plural && !links.has(previous) && !/(?:ly|ing|[^aeiou]ed)$/.test(previous);
}

/** A word right behind it, with no comma between. */
const following = /^ ([\p{L}][\p{L}'’-]+)/u;

const adjective = regex.u`
  ^[\p{L}-]*(?:
    ous|(?<!pan)ic|ful|less|ian|[ai]ble|ive|ish|[ae]nt|ane|esque|ical|tal|inept|absurd|grim|dire|mad|cruel|vile|gross|
    corrupt|bogus|sham|stupid|crass|callous|lavish|squalid|sordid|tawdry|shoddy|shabby|tatty|sorry|flimsy|paltry|
    measly|lazy|cowardly|sky-high|brutal|savage|common-sense|world-class|state-of-the-art|so-called|flagship|
    world-beating|best-ever|first-class|top-class|vibrant|stunning|staggering|swingeing|shocking|appalling|alarming|
    crippling|crumbling|damning|devastating|eye-watering|glaring|horrifying|jaw-dropping|outstanding|sickening|
    terrifying|thriving|whopping|exciting|ground-breaking|groundbreaking|award-winning|pioneering|leading
  )$
`;
/** "The botched procurement": but "the council botched procurements". */
const participle = /^[\p{L}-]*ed$/u;
const owning = wordSet`a an the its their our his her`;
const articles = wordSet`
  a an the this that these those its their our his her my your any such another each every some no one two three
`;
/** What stands between a thing and what is said of it; or an adverb. */
const links = wordSet`
  is are was were be been being become becomes became seem seems seemed look looks looked prove proves proved remain
  remains remained appear appears appeared feel feels felt sound sounds sounded very too so quite rather more most less
  least how as almost truly and or but nor not only even just
`;
/** "A draconian and a shambolic scheme", "a costly, disastrous scheme": what stands before it needs it. */
const isCoordinate = /(?:,|\b(?:and|or|but|yet))(?: an?)? $/i;
/** What follows is no noun. */
const noNoun = wordSet`
  a an the and or but nor yet so as of in on at to for from by with without under over into onto upon about after before
  since until till than that which who whom whose when where while if though although because is are was were be been
  being has have had do does did will would shall should can could may might must not this these those there here it its
  their they he she we you i last next all both enough indeed too also again once always unless across was thus ones one
  towards besides always perhaps sometimes less
`;
