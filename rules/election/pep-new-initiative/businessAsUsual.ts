import { regex } from "../../../core/pattern/regex.ts";

/** The reason is given: whether it is one, a reader may judge. */
export const cannotWait = /\bcannot wait until after the (?:election|poll)s? (?:because|since|as)\b/;

/** Business that goes on, or cannot wait. */
export const goesOn = regex.i`
  \b(?:
    those elected|at the count|(?:date|time|venue|detail|timetable)s?\b[^.;]{0,40} be announced|renew\w*|re-?let|
    re-?tender\w*|existing|continu\w+|unchanged|replac\w+|statutory|required by|by law|
    legal(?:ly)? (?:required|duty|obliged)|must (?:by law|be (?:made|taken|published|decided))|emergenc\w+|
    floods?(?= (?:warnings?|alerts?|waters?|is|are|has|have|was|were))|flooded|flooding|floodwaters?|outbreak|
    evacuat\w+|rescue|public safety|already (?:announced|approved|published)|
    was (?:announced|approved|launched) (?:on|in)|were announced|in (?:January|February|20\d\d)|
    after the (?:poll|election)s?|government (?:announced|launched)|ministers? (?:announced|launched)|
    results? (?:will be|are) announced|returning officer|winners?|declar\w+
  )\b
`;

/** A list, a notice or a timetable that is put on a website is information, and no undertaking. */
export const isList = (text: string): boolean =>
  regex`
  ^(?:[\d.]+ )?(?:The|A|Our|Its) (?:full |complete |detailed |revised |updated )?
  (?:lists?|notices?|timetables?|agendas?|registers?|maps?|dates|minutes|statements?|accounts|results?|figures|tables?)
  \b[^;]*\b(?:is|are|was|were|will be) (?:also )?(?:published|posted|available|displayed|on)\b
`.test(text) && !/\b(?:launch|unveil|announc|brand[- ]new)/i.test(text);
