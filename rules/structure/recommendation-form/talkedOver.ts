import { oneLine } from "../../../core/pattern/regex.ts";

/** "Everything else that was talked over at the away day": what was said somewhere, which no minute has. */
export const talkedOver = oneLine`
  (?:
    everything|whatever|anything|all|things|
    (?:the )?(?:other|remaining|various|rest of the) (?:matters|points|items|ideas|things|suggestions)
  )(?: else)?(?: that| which)?
  (?: (?:is|was|were|has been|have been|had been|we|they|members|officers|colleagues))?(?: all)? (?:
    (?:
      talked (?:over|through|about)|gone (?:over|through)|run through|chewed over|kicked around|bandied about|floated|
      came up|agreed on|settled on|spoken (?:of|about)|thrashed out
    )(?! (?:by|in) )|
    (?:discussed|said|mentioned|decided|settled|agreed) (?:at|over|on|during) (?:(?:the|our|an?|their) )?
    (?:[a-z'’]+ )?(?:
      away|away[- ]?day|lunch|dinner|breakfast|morning|afternoon|evening|retreat|workshop|phone|call|weekend|visit|
      drive|
      walk|coffee
    )
  )
`;
