import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Sentence } from "../../../core/report/sentences.ts";

const asked = oneLine`
  (?:
    consulted|asked(?: for (?:their|its) (?:views|comments))?|invited to (?:comment|reply|respond)|written to|
    approached|sounded out|spoken to|contacted|given the chance to comment|heard
  )
`;

/** "The schools, the parish councils and the unions have all been consulted": who was asked, one after another. */
const frames: readonly RegExp[] = [
  regex`
    ^(?:[\d.]+ )?(?:The |All |Both |Local |Our )?[A-Za-z][^.;:]{2,160}?,? and (?:the |all |its |both |other )*
    [a-z][^.;:,]{2,70}? (?:have|has|had|were|was)(?: now| also| since| duly)? (?:all|each|both) (?:been )?${asked}\b
  `,
  regex`
    ^(?:[\d.]+ )?[A-Z][^.;:,]{2,60}, [^.;:]{2,120}?,? and [^.;:,]{2,70}? (?:have|has|had|were|was)
    (?: now| also| since| duly)?(?: been)? ${asked}\b
  `,
  regex`
    ^(?:[\d.]+ )?(?:Consultation (?:has taken place|took place|was held|was carried out)|
      (?:We|Officers) (?:have |had )?(?:consulted|asked|spoke to|spoken to|talked to|met)|
      (?:Views|Comments|Replies) (?:have been |were )(?:sought|invited|asked for|obtained) from|
      (?:The )?[Cc]onsult(?:ees|ation) (?:were|included|covered|was with|has been with)
    )\b(?: with)? [^.;:,]{2,60}, [^.;:]{2,120}? and [^.;:]{2,70}
  `,
];
/** Members are among them, or somebody outside the council's places was asked something else. */
const noList = regex.i`
  \b(?:
    members?|councillors?|cllrs?|wards?|leaders?|portfolio|cabinet|committee|chair\w*|elected|aelod\w*|
    (?:no|not|nobody|none|neither)\b[^.;]{0,30}\b(?:consulted|asked)|would|will|if|whether|officers?['’]? comments|
    respon(?:se|ded)|repl(?:y|ies|ied)|finance|legal|section 151|monitoring officer
  )\b
`;

/** Does a sentence list those who were consulted, and no member among them? */
export const listsConsultees = ({ text }: Sentence): boolean =>
  text.length <= 320 && frames.some((frame) => frame.test(text)) && !noList.test(text);
