import { regex } from "../../../core/pattern/regex.ts";
import { readDates } from "../../../core/report/dates.ts";
import type { Sentence } from "../../../core/report/sentences.ts";
import type { Span } from "../../../core/report/span.ts";
import type { WrittenDay } from "../polls.ts";

/**
 * Somebody who is said to be after a seat; where no seat or voter is named, the days that the clause gives have to be
 * the poll's.
 */
export interface Candidacy extends Span {
  readonly days: readonly WrittenDay[] | undefined;
}

const person = regex.g`
  (?<![\wÀ-ÿ])(?:
    (?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Councillor)\.? (?:[A-ZÀ-ÞŴŶ][\wÀ-ÿŵŷ'’.-]* )?[A-ZÀ-ÞŴŶ][\wÀ-ÿŵŷ'’-]+|
    (?!The|Our|This|Polling|Members?)[A-ZÀ-ÞŴŶ][a-zà-ÿŵŷ'’-]+ (?:[A-Z]\. )?[A-ZÀ-ÞŴŶ][A-Za-zÀ-ÿŵŷ'’-]+
    (?: [A-ZÀ-ÞŴŶ][a-zà-ÿŵŷ'’-]+)?
  )
`;
/** Where the person is from, or how old: said before the rest. */
const beside = /^,? (?:of|from|at|aged) [^,.;]{1,40}(?=,)|^, \d{2}(?=,)/;
/** What is said of a person right behind the name. */
const clauseStart = regex`
  ^,? \(?(?:
    who|whom|whose|now|once|again|also|a|an|the|one|our|their|and|is|has|will|would-be|in the (?:running|race|frame)|
    picked|selected|chosen|adopted|standing|running|fighting|defending|contesting|seeking|bidding|hoping|out|after|up|
    [A-Z][\w'’ -]{1,30}['’]s
  )\b
`;

/** What is done for a seat, and hardly for anything else. */
const contest = regex.i`
  \b(?:
    fight(?:s|ing)?|defend(?:s|ing)?|contest(?:s|ing)?|adopted|selected|picked|chosen|unseat|oust|succeed|represent|
    run(?:s|ning)? (?:for|in|against)|stand(?:s|ing)? (?:again|for|against|here|there|in(?! for))|bid(?:s|ding)?|win|
    hold on|seek(?:s|ing)?|v(?:ies|ying)|battl(?:es|ing)|challeng\w+|hop(?:es|ing)|want(?:s|ing)?|aim(?:s|ing)?|
    look(?:s|ing)|tr(?:ies|ying)|expects?|intends?|means|plans|designs|sights|heart|would-be|after|up|out|
    in the (?:running|race|frame)|enter(?:s|ed|ing)|join(?:s|ed|ing)|thrown?|throw(?:s|ing)|
    put(?:s|ting)? (?:(?:him|her|them)(?:self|selves)?|his|their)|handed in|lodged|filed|submitted|thrown|goes|going|go|
    like(?= to)|appears?|campaign(?:s|ing)|canvass(?:es|ing)|ask(?:s|ing)|appeal(?:s|ing)|fac(?:es?|ing)|meets?|hope|
    choice|challenger|contender|nominee|hopeful|pick|term|name
  )\b
`;
/** Of these alone anybody may be said to do them by a day. */
const desire = regex`
  \b(?:
    hop(?:es|ing)|want(?:s|ing)?|aim(?:s|ing)?|look(?:s|ing)|expects?|intends?|means|plans|tr(?:ies|ying)|like|
    ask(?:s|ing)
  ) to (?!win|take(?! part| place)|hold on|keep|gain|retain|unseat|oust|succeed|represent|be (?:elected|returned))
`;
/** What may as well be done on another account: the day has to be the poll's. */
const perhaps = regex.i`
  \b(?:
    take|takes|taking|keep|hold|gain|carry|carries|carrying|picked|selected|chosen|adopted|posters?|banner|colours|
    rosette|face|faces|our|man|woman|win|join|name|papers
  )\b
`;
const seat = regex`
  \b(?:
    seats?|constituency|council chamber|
    (?:county|district|borough|city|town) council(?! (?:tax|house|home|service|grant))|elections?|by-elections?|
    re-election|poll|polls|voters?|electors?|electorate|votes?|ballot|(?:your|our|next|local|would-be|a|the) councillor|
    member for|County Hall|[A-Z]\w+ (?:ward|division)|(?:the|our|this) (?:ward|division)|those (?:contesting|standing)|
    (?:fifth|sixth|seventh|last|final) place (?:in|on|for) (?:the )?[A-Z]\w+
  )\b
`;
/** A place is run for, and little else has its name. */
const race = regex`
  \b(?:the contest|the race|in the (?:running|frame)|(?:name(?: forward| down)?|papers|nomination))
  \ (?:for|in|to represent) (?:the )?[A-Z]|
  \b(?:another|second|third|fourth|fifth|further|fresh) term\b|\b(?:fight|contest|represent) (?:the )?[A-Z][a-z]+
`;
const atTheDoor = regex.i`
  \b(?:posters?|boards|leaflets?)\b[^.;]{0,30}\b(?:windows?|gardens?|lamp-?posts?|letter-?boxes)\b|
  \b(?:met|seen|found|spoken (?:to|with)|heard from)\b[^.;]{0,30}\b(?:on|at|to)
  \ (?:their|your|the|our|many|every|most|\w+ of) (?:own )?(?:doorsteps?|front doors?|doors?)\b
`;
const onBallot = regex`
  \b(?:be|is|appears?|stands?) on the (?:ballot|list of candidates)\b|
  \bwhose name\b[^.;]{0,60}\bon (?:the|their|your) ballot papers?\b
`;
/** Other things that are sought, and other parts in an election than a candidate's. */
const otherAims = regex.i`
  \b(?:
    award|prize|medal|trophy|cup|league|team|club|grant|lottery|contract|tender|tenancy|lease|job|post|role|trustee|
    volunteers?|governor|board|college|university|course|championship|match|title|petition|licence|allotment|cadets?|
    judo|hospital|carer|forum|presiding|returning officer|polling (?:station|clerk|staff)|count(?:ing)?|was elected|
    been elected|(?:last|in) (?:year|20\d\d|May)|stood down|retir\w+|agent|observer
  )\b
`;

/** Who in a sentence is said to be after a seat, by what is said right behind the name. */
export function candidacyIn({ text, start }: Sentence): Candidacy | undefined {
  for (const who of text.matchAll(person)) {
    let from = who.index + who[0].length;
    from += beside.exec(text.slice(from, from + 50))?.[0].length ?? 0;
    const rest = text.slice(from, from + 150);
    if (!clauseStart.test(rest)) continue;
    const stop = /[;.)]|, (?!\d|[A-Z])|$/.exec(rest.slice(2))?.index ?? 0;
    const clause = rest.slice(0, stop + 2);
    if (otherAims.test(clause)) continue;
    const surely =
      onBallot.test(clause) ||
      atTheDoor.test(clause) ||
      (contest.test(clause) && (seat.test(clause) || race.test(clause)));
    const days = surely
      ? undefined
      : (contest.test(clause) && !desire.test(clause)) || perhaps.test(clause)
        ? readDates(clause)
        : [];
    if (days?.length === 0) continue;
    return { start: start + who.index, end: start + from + clause.length, days };
  }
  return undefined;
}
