import { oneLine, regex } from "../../../core/pattern/regex.ts";

/** What becomes of one of the staff, or is whispered of one, in the words of the corridor: for information. */

const place = oneLine`
  (?:in|on|from|at|of) (?:the )?(?:
    front (?:office|desk)|reception|payroll|post ?room|stores?|depot|office|accounts|parks|licensing|planning|housing|
    legal|finance|control room|kitchens?|workshop|print room|call centre|contact centre|canteen|gatehouse|library|
    registry|switchboard|[A-Z][a-z]+(?: Services)?
  )\b
`;
const work = oneLine`
  (?:
    operator|clerk|manager|engineer|surveyor|solicitor|accountant|auditor|registrar|planner|officer|inspector|
    controller|supervisor|ranger|warden|caretaker|technician|analyst|adviser|valuer|buyer|driver|editor|foreman|
    gardener|attendant|assessor|cook|lifeguard|assistant|secretary|receptionist|cleaner|porter|steward|typist|archivist|
    curator|librarian
  )
`;
const somebody = regex`
  \b[A-Z][a-z]+(?: [A-Z][a-z'’-]+){0,2},? (?:who (?:works|is) )?${place}|
  \b(?:[Tt]he|[Oo]ne|[Oo]ur|[Aa]n?|[Tt]he other|[Oo]ne of (?:the|our)(?: two| three| four| five| six)?)
  \ (?:[\w-]+ ){0,3}?${work}s?\b|
  \b[Ss]ome(?:body|one) (?:in|on|at|from) |
  \b(?:[Tt]he two|[Tt]he three|[Tt]hose|[Tt]he one|posts?|jobs?|planners?|officers?)\b[^.;]{0,30} [A-Z][a-z]+
  \ [A-Z][a-z'’-]+
`;
const fate = regex`
  \b(?:
    (?:will|would|is to|are to|was|were|has been|have been|to|being) (?:be )?
    (?:let go|laid off|made redundant|pensioned off|got rid of|eased out|moved on|shown the door)\b|
    (?:has|have|had) put in for (?:early |voluntary )?(?:retirement|redundancy|a transfer)|
    (?:on|had) (?:his|her|their) (?:last|final) (?:warning|chance)|
    (?:whose|his|her|their) (?:job|post) (?:(?:will|would|is to|are to|has to|must) (?:go|be lost)|goes)\b|
    (?:has|had|have) been (?:away|off|absent|out)\b[^.;]{0,40}\bwith
    \ (?:depression|stress|anxiety|nerves|cancer|a (?:bad|broken|slipped|heart)|his|her|exhaustion|long covid)|
    (?:has|have|had) not been (?:right|well|himself|herself|the same)\b|
    (?:neither|none|one|both) of whom (?:has|have|is|are) (?:not )?(?:been )?(?:well|ill|unwell|happy)|
    a (?:bit of a )?(?:name|reputation) (?:in the (?:office|team|service)|among (?:colleagues|the staff)|for that)|
    cannot (?:read|write|spell|count|be trusted|keep time|cope)\b|
    drinks\b(?! (?:its|the|water|machine|and|at|are|were|for))|caught with|
    (?:everybody|everyone|all|we all) knows? which|(?:had )?better not be named|shall be nameless|
    no prizes for guessing|to (?:go|be lost|leave) (?:is|are|belongs? to) [A-Z][a-z]+ [A-Z]
  )
`;
/** Firms, members, the public, and what is said of posts with nobody in them. */
const others = regex`
  \b(?:
    [Cc]ouncillors?|Cllr|tenants?|residents?(?: of|['’]|\b)|applicants?|objectors?|pupils?|patients?|traders?|
    licen[cs]ees?|Ltd|Limited|plc|compan(?:y|ies)|withdrawn its|vacant|contractors?|pub\b|public house|thank\w*|
    years['’]? (?:of )?service|policy|any|every|each|if an?|where an?
  )\b
`;

/** Is one of the staff told of so that colleagues would know who is meant? */
export const staffTold = (text: string): boolean =>
  text.length < 300 && fate.test(text) && somebody.test(text) && !others.test(text);
