import { oneLine } from "../../core/pattern/regex.ts";

/** For whom election material is printed; a party's name in a masked sentence is ¤. */
const side = oneLine`
  (?:the |our |its |their |all |both )?(?:[\w'’.-]+ ){0,4}?(?:
    [Cc]andidates?\b|¤+|Party\b|campaign\b|Alliance\b|Independents?\b|Residents\b|First\b|Democrats\b|Greens\b|Labour\b|
    Conservatives?\b|Team\b|Voice\b|Union(?:ists?)\b
  )
`;
/** Who prints or promotes: a person by initials, or somebody with an address. */
const somebody = "(?:\\b[A-Z]\\.? ?(?:[A-Z]\\.? ?)?[A-Z][\\w'’-]+|\\b\\d{1,4}[A-Za-z]? (?:[A-Z][\\w'’-]+ ?){1,3})";
/** "Was published by": a report tells who published a paper, which no imprint does. */
const told = "(?<!\\b(?:is|are|was|were|be|been|being|being jointly|has|have) )(?<!ly )";

/**
 * The words that section 110 of the Representation of the People Act 1983 asks of election material: its printer, its
 * promoter and on whose behalf. A survey "published by Ipsos on behalf of the Council" has printer and client as well,
 * and no imprint. For a sentence in which parties are masked.
 */
export const imprint = new RegExp(
  [
    `${told}\\b(?:[Pp]rinted|[Pp]ublished)(?:,? (?:printed|published))?(?: and|,|\\/| &) promoted by\\b`,
    `\\b(?:[Pp]rinted|[Pp]ublished|[Pp]romoted)(?: and \\w+)? by\\b[^;]{0,90}?\\b(?:on behalf of|for) ${side}`,
    oneLine`
      (?:^|[\n|"“(] ?)(?:Printed|Published|Promoted)(?: and published)? by\b(?=[^;]{0,110}${somebody})[^;]{0,90}\b
      (?:on behalf of|, agent\b)
    `,
    `\\b(?:[Pp]rinted|[Pp]ublished) by\\b[^;]{0,70}(?:\\belection agent\\b|(?<=[A-Z][\\w'’-]+), agent\\b)`,
    `${told}\\b[Pp]romoted by (?:[A-Z]\\. ?)+[A-Z]`,
    oneLine`
      \b(?:election )?agent for (?:the |our |all )?(?:
        (?!third|other|opposite|first|second|either|each|buying|selling|contracting|interested|injured)[A-Z¤][\w’'¤-]*
      \ )*(?:candidates?|Party)\b
    `,
    "\\bimprint of (?:the )?(?:\\w+ )?(?:party|agent|candidate)",
  ].join("|"),
);
