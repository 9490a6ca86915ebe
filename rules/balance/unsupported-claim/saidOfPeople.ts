import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Claim } from "./claims.ts";

/** Words without one of which nothing is said of people by nobody. */
export const saidOfPeopleCues = oneLine`
  it was said|it was also said|it was claimed|it was stated|it was suggested|it was remarked|it was commented|
  it was alleged|it was argued|it was felt|it was thought|it was believed|it was mentioned|it was observed|
  it was further said|it was said too|was said that|was felt that|comment was made that|comments were made that|
  point was made that|remark was made that|accept that|recognise that|concede that|acknowledge that|appreciate that|
  by and large|on the whole|in the main|for the most part|as a rule
`;

const people = oneLine`
  (?:
    people|residents|tenants|leaseholders|households|householders|families|parents|mothers|fathers|children|
    young people|youngsters|teenagers|students|pupils|pensioners|older people|the elderly|drivers|motorists|cyclists|
    riders|shoppers|traders|businesses|landlords|owners|dog owners|neighbours|visitors|tourists|travellers|newcomers|
    incomers|migrants|foreigners|men|women|voters|claimants|customers|users|occupiers|flat-dwellers|locals|villagers|
    staff|workers|contractors|developers|farmers
  )
`;
/** What is said of all of a sort of people, as if it were known. */
const allOfThem = oneLine`
  (?:
    (?:simply |just |really |often |mostly |generally )?(?:
      (?:do|did|would|will|can|could)(?: not|n['’]t)|cannot|never|rarely|seldom|hardly ever|always|only|all|invariably|
      constantly
    ) (?:\w+ly |even |really |ever )?(?:
      bother|care|mind|listen|read|understand|think|sort|recycle|clean|look after|work|respect|help|try|throw|drop|dump|
      speed|complain|moan|blame|expect|behave|tidy|learn|cheat|lie|waste|litter|shout|fight
    )|
    (?:are|were) (?:all |just |simply |mostly |too |generally )?(?:
      lazy|selfish|idle|careless|dirty|rude|ignorant|greedy|stupid|feckless|noisy|thoughtless|inconsiderate|
      the (?:problem|worst|ones)|to blame|not (?:interested|bothered|to be trusted|used)|out for|
      only (?:interested|out|there|in it)
    )|
    have no (?:idea|interest|respect|pride|intention|manners|sense)|could not care less|can['’]t be bothered
  )
`;
const pattern = regex`
  \b(?:
    [Ii]t (?:was|is|has been) (?:also |then |further |generally |often |even )?
    (?:said|claimed|stated|suggested|remarked|commented|alleged|argued|felt|thought|believed|mentioned|observed)
    (?: by (?:some|one|several|others))?|
    [Tt]he (?:comment|point|remark|observation)s? (?:was|were) (?:also )?made
  ) that (?:most |some |many |the |those |all |certain )?(?:[a-z-]+ ){0,2}?${people}
  (?: (?:in|on|at|from|of|who|with|under|over) [^.;,]{2,40}?)? ${allOfThem}\b
`;
/** "Landlords on the whole accept that …": what a sort of people grants or wants, and none is said to be asked. */
const granted = regex.i`
  (?:^\s*|[.;:] |\b(?:most|many|that) )(?:(?:local|older|young|council|private) )?${people} (?:
    (?:by and large|on the whole|in the main|for the most part|as a rule)
    \ (?:accept|agree|recognise|understand|know|concede|acknowledge|appreciate|want|welcome|support|prefer|like)\b|
    (?:(?:generally|broadly|mostly|largely|all) )?(?:accept|recognise|concede|acknowledge|appreciate) that
  ) [^.;]{8,}
`;
/** Somebody was asked or counted. */
const answered = regex.i`
  \b(?:
    survey|consultation|census|petition|replies|respondents|representations|evidence|according to|data|
    \d+ ?(?:%|per cent)|\d+ (?:of|out of)|yet|until|unless|if they
  )\b
`;

/** "It was said that people in flats do not bother": a claim about a sort of people, by nobody. */
export function saidOfPeople(sentence: string): Claim | undefined {
  const match = answered.test(sentence)
    ? null
    : (pattern.exec(sentence) ?? granted.exec(sentence.replace(/^[\d.]+ /, (number) => " ".repeat(number.length))));
  return match ? { about: "known", start: match.index, end: match.index + match[0].length, sure: false } : undefined;
}
