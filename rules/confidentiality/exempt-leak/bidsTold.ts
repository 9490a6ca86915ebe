import { regex } from "../../../core/pattern/regex.ts";

/** What a bid comes to, who made it and who won, told beside the number of the appendix that keeps it. */

const paper = "(?:Appendix|Annex|Enclosure) (\\w{1,2})\\b";
const firm = "[A-Z][\\w&'’-]+(?: (?:&|and|of|[A-Z])[\\w&'’-]*){0,4}";
const stake = "(?:bid|tender|offer|price|rent|receipt|premium|valuation|reserve|sum|figure|settlement)s?";

/** A sum that is plainly a bid's, and no fee or budget beside it. */
const ofBid = regex`
  \b(?:bid|tender|offer|price|rent|receipt|premium|lowest|highest|winn(?:er|ing)|settlement)s?\b[^.;£]{0,40}£ ?\d|
  \b${paper} (?:shows?|says?|puts?|gives?|records?|sets?|has|makes)\b[^.;£]{0,30}\b
  (?:reserve(?: price)?|valuation|value|floor|ceiling|asking price|bottom line|walk-away (?:price|figure))\b
  (?! (?:fund|account|balance))[^.;£]{0,20}£ ?\d|
  £ ?[\d.,]+ ?(?:m|k|million)? \(${paper}\)|
  \b${paper} (?:shows?|says|puts|gives|records)\b[^.;£]{0,60}\b(?:top|first|won|wins|offered|bid|at|with)\b[^.;£]{0,20}£
  \ ?\d
`;
/** What the other side is told to want or to be ready to take. */
const heldOutFor = regex`
  \b${stake} (?:that |which )?(?:the |its |their |our )?(?:[\w'’-]+ ){1,4}(?:is|are|was|were|has|have|would|will)
  (?: [a-z]+)? (?:
    holding out for|asking(?: for)?|asked for|hoping for|minded to (?:pay|take|accept)|settle for|accept|take|go to|pay|
    in mind|prepared to (?:pay|take|accept)
  ) in ${paper}[^.;£]{0,30}£ ?\d
`;
const ofOtherMoney = regex.i`
  \b(?:
    paid|fees?|budget|grant|costs? of|published|guide|rateable|book value|approved|estimate[sd]?|provision|spent|
    per (?:cent|week)|deposit|bond|threshold|limit|maximum|up to
  )\b
`;

/** Is the sum beside the appendix a bid's? */
export const tellsBid = (text: string): boolean =>
  (ofBid.test(text) || heldOutFor.test(text)) && !ofOtherMoney.test(text);

/** Who is first, or how far a price is from the mark, without a sum. */
const named: readonly RegExp[] = [
  regex`
    \b(?:bidder|tenderer|buyer|purchaser|developer|contractor|firm|winner|supplier)s? (?:that is |who is |which is )?
    (?:named|placed first|preferred|chosen|recommended|selected|scored highest) in ${paper},? (?:is )?${firm}
  `,
  regex`
    \b${firm},? (?:
      heads|tops|leads|is (?:placed )?(?:first|top)|comes (?:first|top)|came (?:first|top)|won|
      is (?:the )?(?:winner|winning bidder|preferred bidder|highest bidder)|is (?:recommended|preferred|chosen)
    )\b[^.;]{0,40}\bin ${paper}
  `,
  regex`
    \b${paper} (?:recommends?|advises|concludes|proposes|finds) that\b[^.;]{0,80}\b(?:to|with|by) ${firm} ?
    (?:Ltd|Limited|plc|LLP|Homes|Group|Partnership|Housing|Developments|Trust|Association|& Sons?)\b
  `,
  regex`
    \b${stake} in ${paper} (?:is|are|was|were) (?:some |about |nearly |over |around |just )?[\d.]+ ?(?:%|per cent)
    \ (?:above|below|more|less|over|under|higher|lower)\b
  `,
  regex`
    \b${stake} in ${paper} (?:
      exceeds?|beats?|tops?|falls? short of|
      (?:is|are|was|were) (?:well |just |some way |far )?(?:above|below|over|under)
    ) (?:the |our |its )?(?:reserve|valuation|guide|budget|estimate|asking|book|next)\b
  `,
  regex`
    \b(?:unsuccessful|losing|successful|lower|higher|other) (?:bidder|tenderer|firm|offer|bid)s? in ${paper}
    \ (?:includes?|are|were|is|was) ${firm}
  `,
];
/** A name that begins a sentence about something else, or a paper and no firm. */
const noFirm =
  /^(?:[\d.]+ )?(?:Option|Site|Lot|Scheme|The|This|Criterion|Quality|Price|Table|Paragraph|Section|Plan)\b/;

/** The appendix of which a sentence tells who is first, or how far a price is from the mark. */
export function tellsWinner(text: string): string | undefined {
  if (/\b(?:not|no|nor|none|neither|whether|if|may|might)\b/i.test(text)) return undefined;
  for (const pattern of named) {
    const match = pattern.exec(text);
    const label = match?.slice(1).find((one) => one !== undefined);
    if (match && label && !noFirm.test(match[0])) return label;
  }
  return undefined;
}
