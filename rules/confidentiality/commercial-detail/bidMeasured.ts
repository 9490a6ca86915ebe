import { oneLine, regex } from "../../../core/pattern/regex.ts";

const first = "(?:first|second|third|top|highest)-(?:ranked|placed|scoring)";
/** What it is among the others: said of a bid alone, since fees and rates have a highest and a lowest too. */
const rank = oneLine`
  (?:
    winning|lowest|highest|best|top|${first}|preferred|successful|recommended|leading|chosen|selected|cheapest|dearest|
    keenest|only|sole
  )
`;
const offer = "(?:bids?|tenders?|offers?|quotations?|quotes?)";
const price = "(?:bids?|tenders?|offers?|prices?|quotations?|quotes?|rates?|premiums?|rents?|sums?|figures?|fees?)";
const bidder = oneLine`
  (?:
    winner|bidders?|tenderers?|buyers?|purchasers?|developers?|firms?|company|companies|contractors?|suppliers?|
    operators?|providers?
  )
`;
const chosen = `(?:winning|preferred|successful|recommended|${first})`;
/** The bid by its place among the others, or by whose it is. */
const bid = oneLine`
  (?:
    ${rank} ${offer}(?: (?:received|submitted|made|tendered))?|(?:winning|${first}) ${price}|
    ${chosen} ${bidder}(?:['’]s? ${price})?|
    (?:bidder|tenderer|firm|buyer|purchaser) (?:recommended|preferred|chosen|selected|ranked first|placed first)|
    (?:bidder|tenderer|winner|buyer|purchaser)['’]s ${price}|
    ${price} (?:of|from|that) (?:the )?(?:${chosen} ${bidder}|winner|bidders?|tenderers?|buyer|purchaser)
    (?: (?:ranked first|gave|bid|offered|quoted|tendered|named))?|
    premium (?:offered|bid|tendered)
  )
`;
const comes = oneLine`
  (?:
    is|are|was|were|comes?|came|works? out|worked out|equals?|equates?|amounts?|amounted|stands?|stood|
    (?:would|will|could) (?:charge|cost|pay|leave|save|come|amount|be)|charges?|pays?|leaves?|left|saves?|exceeds?|
    (?:has|have) (?:asked|bid|quoted|offered)
  )
`;
const nearly = oneLine`
  (?: (?:
    about|around|approximately|roughly|just|nearly|almost|some|only|well|out|in|at|to|up|down|by|for|an?|rent|price|fee|
    of|equal|equivalent|under|over|above|below|less|more|than|short
  )){0,6}
`;
const share = "(?:third|quarter|half|fifth|tenth|eighth|sixth)s?";
const measure = oneLine`
  (?:
    £\d[\d.,]*(?:k|m|bn)?(?: ?(?:million|thousand))?|\d[\d.,]* ?(?:%|per cent|pence\b|p\b)|
    [a-z-]+ per cent|(?:one|two|three) ${share}|${share} (?:above|below|under|over|more|less|of|again)|
    half a million|twice|double|three times|[a-z-]+ (?:hundred|thousand|million)(?: pounds)?
  )
`;

/** "The lowest tender is £40,000 below the budget", "the winner's price works out at £8.40 a square metre". */
const measured = regex.i`
  \b${bid},? ${comes}${nearly} ${measure}(?! (?:of the )?(?:marks|points|score|weighting))
`;

/** What was bid in an earlier round is no secret of this one. */
const before = regex.i`
  \b(?:
    in (?:19|20)\d\d\b|(?:last|previous|earlier) (?:time|round|contract|lease|letting|sale|tender)|
    at the time|years? ago|published|awarded on|was awarded
  )
`;

/** Does a sentence measure a bid that is still to be accepted, in money, shares or against something that is known? */
export const measuresBid = (text: string): boolean => measured.test(text) && !before.test(text);
