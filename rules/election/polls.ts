import { oneLine, regex } from "../../core/pattern/regex.ts";
import { readDates, type WrittenDate } from "../../core/report/dates.ts";
import type { BlockView } from "../../core/rule/rule.ts";
import { readLater } from "../readLater.ts";

/** A day as it is written in a text; the year may be left out. */
export type WrittenDay = Pick<WrittenDate, "year" | "month" | "date">;

/**
 * What a block says of a poll: its day, a day that may be its, that of its notice, that there is one soon, or when the
 * paper is given out.
 */
export type PollSign =
  | (WrittenDay & { readonly sort: "named" | "near" | "notice" | "released" })
  | { readonly sort: "spoken"; readonly year?: undefined; readonly month: 5; readonly date: 0 };

/** Words without which a block names no election; the first Thursday of May is the ordinary day of local elections. */
export const pollWords = oneLine`
  standing for|standing in|running for|election*|poll|polls|polling|by-election*|candidate*|purdah|electors|electorate|
  voters|ballot*|returning officer|
  1 May|2 May|3 May|4 May|5 May|6 May|7 May|1st May|2nd May|3rd May|4th May|5th May|6th May|7th May|May elections|
  embargo*|for immediate release|for release|for use|media release|press release|news release|press notice
`;

const pollBefore = regex.i`
  \b(?:
    elections?(?! of| to (?:the )?(?:chair|board|office|panel))|by-elections?|poll|polls|
    polling (?:day|stations?|places?)|go(?:es)? to the polls|candidates?
  )\b[^.;]{0,70}$
`;
const pollAfter = regex.i`
  ^,? (?:(?:local|general|district|borough|county|council|mayoral|parliamentary|city) ){0,2}
  (?:elections?|by-elections?|poll|polls|polling)\b
`;
/** "Notice of the borough election on 6 May": the day belongs to the election, whatever else is said of it. */
const itsDay = regex`
  \b(?:elections?|by-elections?|polls?)(?:,? (?:which|that) (?:is|are|will be))?(?: (?:to be|will be|are|is|being))?
  (?: held| due)? (?:on|for|of) (?:[A-Z][a-z]+day,? )?(?:the )?$
`;
/** "Notice of election was published on 24 March", "the pre-election period began on 26 March". */
const ofNotice = regex.i`
  \bnotices? of (?:the |an |this )?(?:[a-z]+ ){0,2}(?:elections?|by-elections?|poll)
  (?: (?:(?:for|of) (?:the |an )?(?:[a-z]+ ){0,2}(?:polls?|elections?|by-election|contest)s? )?
  (?:for|on|of) (?:[A-Z][a-z]+day,? )?(?:the )?\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+(?: \d{4})?)?,? (?:was|were|is|are|has been|will be|is to be)
  \ (?:published|given|posted|issued|put up) on (?:[A-Z][a-z]+day,? )?(?:the )?$|
  \bpre-election period (?:has )?(?:began|begins|begun|starts|started|will begin) on (?:[A-Z][a-z]+day,? )?(?:the )?$
`;
const otherBody =
  /\b(?:youth|student|pupils?|tenants?['’]?|governors?|union|board|school council|pension board)\b[^.;]{0,60}$/i;
const otherDay = regex.i`
  \b(?:deadline|nominations?|register|postal|proxy|notice of|since|after|following|last|previous)\b[^.;]{0,60}$|
  \bpre-election period[^.;]{0,12}\b(?:began|begins|starts?|started|from)\b[^.;\d]{0,12}$
`;
const others = regex.i`
  \b(?:
    BID|business improvement district|YouGov|polling (?:by|from)|
    elections? of (?:the |a |its )?(?:vice-?|deputy )?chair\w*|youth|students?|pupils?|tenants?|governors?|union|
    shareholders|foundation trust|referendum|(?:online|opinion|straw|reader) polls?|poll (?:asking|on whether)|
    vote online|
    neighbouring (?:borough|county|district|city|council|authority|town) (?:has|holds|is holding|will hold|goes|votes)
  )\b
`;
/** A school that is a polling station closes to its pupils, and these elect nobody. */
const everyones =
  /\b(?:polling (?:stations?|places?)(?! (?:in|for) the (?:youth|student|tenant))|returning officer)\b/i;

/** An election in the words around a day, whatever the day is to it. */
const electoral = regex.i`
  \b(?:
    poll(?:s|ing)?|by-elections?|elections?|elect(?:s|ed)?|electors?|electorate|voters?|ballots?|returning officer|
    presiding officers?
  )\b
`;
/** What is said of the ordinary day of election, and seldom of others. */
const contested = regex.i`
  \b(?:
    vot(?:e|es|ing)|candidates?|seats?|contest(?:s|ed|ing)?|division|stand(?:s|ing)? (?:for|in|again|here|there)|
    cho(?:ose|oses|osing|sen)|hop(?:e|es|ing) (?:to|for)|
    to (?:win|take(?! place| effect| part)|hold|keep|gain|retain|unseat|oust)|is after|fight|defend(?:s|ing)|sights on|
    returned for|our (?:hope|choice|man|woman)|up for|a cross|
    (?:put|puts|putting) (?:his|her|their) names? (?:forward|down)|names? (?:has|have) gone forward
  )\b
`;
/** An election that is near, without its day. */
const spoken = regex.i`
  \bwho (?:is|are) (?:also |now )?(?:standing|running) (?:again )?(?:for|in) (?:the |this |that |our )?
  (?:ward|council|division|seat|re-?election|election)\b|
  \b(?:now|already|again|whose names? (?:is|are)|who (?:is|are)|names? (?:is|are))(?: now| already)? on the ballot
  \ papers?\b|
  \b(?:whose names?|who (?:will|is to|are to))\b[^.;,]{0,60}\bon (?:the|their|your|this year['’]s|May['’]s) ballot
  \ papers?\b|
  \b(?:before|after|until|till|ahead of|between now and|well before|in time for) polling day\b|
  \b(?:the|this|next|coming|forthcoming|upcoming) (?:May|month['’]s|coming|forthcoming|upcoming|spring['’]s|year['’]s)
  (?: (?:local|council|county|district|borough|city|town hall))? (?:elections?|polls?)\b|
  \bMay['’]s (?:local |council |county )?(?:elections?|polls?)\b|
  \b(?:forthcoming|upcoming|coming) (?:local |council |county |district |borough )?(?:elections|by-election)\b|
  \b(?:elections?|polls?|polling day) (?:in|next|this) (?:May|month)\b|
  \b(?:during|in|within) (?:the |this |a )?(?:pre-election period|purdah)\b|
  \b(?:pre-election period|purdah) (?:has (?:begun|started)|is (?:in force|under way|upon us)|applies)\b|
  \b(?:before|until|after) (?:the (?:close of )?poll|polling day)\b|
  \b(?:ahead of|run[- ]up to) (?:the )?(?:poll|elections?|polling day)\b
`;
const longAgo = /\b(?:19|20)\d\d\b|\b(?:last|previous|since|were held|was held)\b/i;
const givenOut = regex.i`
  \b(?:for (?:immediate )?(?:release|use|publication)|embargo\w*|(?:media|press|news) (?:release|notice|statement))
  \b[^.;]{0,60}$
`;

/** Without one of these nothing here is found: most blocks have none. */
const hint = regex.i`
  poll|elect|candidate|purdah|ballot|voters|returning officer|\b[1-7](?:st|nd|rd|th)? May\b|\bMay [1-7]\b|embargo|
  release|for use|notice|standing|running
`;

/**
 * The polls of which a block speaks: "elections on 6 May 2027", "a candidate in Weir ward on 6 May", "the May
 * elections". Several rules ask.
 */
export const pollsIn = readLater((block: BlockView): readonly PollSign[] =>
  hint.test(block.text) ? pollsOf(block) : [],
);

function pollsOf({ text, sentences }: BlockView): readonly PollSign[] {
  const found: PollSign[] = [];
  for (const { year, month, date, start, end, impossible } of readDates(text)) {
    if (impossible) continue;
    const before = text.slice(Math.max(0, start - 90), start);
    const sentence = sentences.find((one) => one.start <= start && start < one.end)?.text ?? text;
    if (givenOut.test(before)) found.push({ year, month, date, sort: "released" });
    else if (ofNotice.test(before)) found.push({ year, month, date, sort: "notice" });
    else if (
      (others.test(sentence) && !everyones.test(sentence)) ||
      (!itsDay.test(before) && (otherDay.test(before) || (otherBody.test(before) && !everyones.test(sentence))))
    )
      continue;
    else if (pollBefore.test(before) || pollAfter.test(text.slice(end, end + 40)))
      found.push({ year, month, date, sort: "named" });
    else if (electoral.test(sentence) || (month === 5 && date < 8 && contested.test(sentence)))
      found.push({ year, month, date, sort: "near" });
  }
  const said = spoken.exec(text);
  if (said && !others.test(text)) {
    const sentence = sentences.find((one) => one.start <= said.index && said.index < one.end)?.text ?? text;
    if (!longAgo.test(sentence)) found.push({ sort: "spoken", month: 5, date: 0 });
  }
  return found;
}
