import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { textBefore } from "../../../core/report/sentences.ts";
import type { BlockView } from "../../../core/rule/rule.ts";

/**
 * Somebody with a stake in an item who spoke, moved or voted on it, or who kept the stake to himself: for information.
 */

const took = oneLine`
  (?:
    sat (?:through|in|on)|stayed|remained|spoke|speaking|voted|voting|moved|seconded|proposed|chaired|
    took (?:the chair|part)|presided|led (?:the|on)|opened the|replied|scored|marked|wrote|drafted|prepared|drew up|
    negotiated|signed
  )
`;
const stake = oneLine`
  (?:
    (?:own |family |former )?
    (?:firm|company|business|practice|employer|partnership|farm|shop|garage|club|charity|trust)|
    (?:brother|sister|mother|father|son|daughter)(?:-in-law)?|wife|husband|partner|spouse|cousin|uncle|aunt|nephew|
    niece|in-laws
  )
`;
/** "Councillor Marsh, whose firm cleans the offices, stayed and moved the motion." */
const whoseStayed = regex`
  \b(?:Councillor|Cllr|Mr|Mrs|Ms|Dr|[A-Z][a-z]+|officer|manager|member|chair|one|evaluator|scorer) ?[A-Z]?[\w'’-]*
  (?: [A-Z][\w'’-]+)?,? whose ${stake} [a-z]+\b[^.;]{3,120}? ${took}\b[^.;]{0,70}
`;
/** "Councillor Marsh, who is president of the club, spoke for it and voted." */
const officeStayed = regex`
  \b(?:Councillor|Cllr|Alderman|Bailie) [A-ZÀ-Þ][\wÀ-ÿ'’.-]*(?: [A-ZÀ-Þ][\wÀ-ÿ'’-]+){0,2},?
  \ (?:\(|(?:who (?:is|was|has (?:long |for years )?been)|himself|herself|being|as) )?(?:also )?
  (?:(?:a|an|the|its|their|one of (?:the|its)) )?(?:[a-z-]+ ){0,2}?(?:
    presidents?|vice-presidents?|patron|trustees?|treasurer|secretary|chair(?:man|woman|person)?|
    vice-chair(?:man|woman)?|captain|vice-captain|landlord|landlady|tenant|owner|part-owner|director|founder|governor|
    churchwarden|steward|shareholder|proprietor|life member|committee member|member of the committee|manager|coach|
    agent
  ) (?:of|at|in|for|to) (?:the |its |that |this |an? |one of )?[^.;,()]{2,50}
  (?:[,)]|(?= and (?:spoke|moved|proposed|seconded|voted)))[^.;]{0,60}?\b
  ${took}\b[^.;]{0,60}
`;
/** A post of the council's own, or a seat that it gave. */
const ownPost = regex`
  \b(?:
    chair(?:man|woman|person)?|vice-chair(?:man|woman)?|convener|president|secretary|leader|agent|manager|director|
    captain|governor
  ) (?:of|for) (?:the |this |its |our |an? )?(?:[\w&'’-]+ ){0,5}?(?:
    [Cc]ommittee|[Cc]ouncil|[Pp]anel|[Cc]abinet|[Ww]orking (?:[Gg]roup|[Pp]arty)|[Ss]ub-[Cc]ommittee|[Ff]orum|
    [Cc]ommission|[Ss]crutiny|[Mm]eeting|[Gg]roup|[Ss]ession
  )\b|
  \b(?:[Cc]ouncil['’]s|parish['’]s) (?:own )?(?:representative|nominee|appointee|observer|trustee|member) (?:on|to|of)
  \b|
  \b(?:appointed|nominated) by (?:the )?(?:[Pp]arish |[Tt]own )?[Cc]ouncil\b
`;
const pecuniary = /\bdeclared an? (?:disclosable |direct |financial )*(?:pecuniary|prejudicial|financial) interest\b/i;
/** "He spoke on that item and voted on it." */
const thenSpoke = regex`
  ^(?:\d[\d.]* )?(?:He|She|They|(?:Councillor|Cllr\.?) [A-Z][\w'’-]+|The (?:councillor|member))
  \ (?:(?:then|nevertheless|nonetheless|also|still|did) )*${took}\b[^.;]{0,80}
`;
/** Nobody was told. */
const untold = regex.i`
  \b(?:
    (?:made|makes|had made|has made) no (?:declaration|mention of it)|
    (?:did not|had not|has not|never) (?:declare|declared|mention|mentioned|disclose|disclosed|register|registered)
    \ (?:it|this|that|the (?:interest|tie|connection|fact))|
    no declaration (?:was|had been|has been) made (?:by (?:her|him|them)|of (?:it|this))|
    kept (?:it|this|that|the (?:tie|connection|fact)) to (?:himself|herself|themselves)|
    (?:did not (?:think|see|feel|regard|consider)|does not (?:think|see|feel|regard|consider)) (?:it|this|that|they)
    \ (?:\w+ )?(?:
      worth (?:declaring|mentioning)|necessary to (?:declare|say|mention)|as (?:an interest|having a bearing|relevant)|
      (?:had|has) (?:a|any) bearing|(?:was|is|to be) (?:an interest|relevant)
    )
  )\b
`;
const tied = regex.i`
  \b(?:
    whose|married|related|employed|works? for|shares? in|shareholder|trustee|director|treasurer|
    (?:his|her|their|own|['’]s) ${stake}
  )\b
`;
/** It was allowed, or was put right. */
const allowed = regex.i`
  \b(?:
    dispensation|withdr[ae]w|left (?:the|before)|did not (?:vote|speak|take part|remain|stay)|took no part|
    non-pecuniary|not prejudicial|by leave|permitted|statement before|as a member of the public|public speaking|
    alleg\w+|complain\w+|investigat\w+|subject member|must|may|should|would have
  )\b
`;

/** Where a sentence of a block tells of it, or `undefined`. */
export function stayedOnIn(
  { sentences }: BlockView,
  at: { readonly start: number; readonly end: number; readonly text: string },
): { readonly start: number; readonly end: number; readonly words: string } | undefined {
  const { text, start } = at;
  if (text.length > 320 || allowed.test(text)) return undefined;
  const before = textBefore(sentences, start);
  const open = !/\bdeclared\b/i.test(text);
  const found =
    (open ? whoseStayed.exec(text) : null) ??
    (open && !ownPost.test(text) ? officeStayed.exec(text) : null) ??
    (pecuniary.test(before) && !allowed.test(before) ? thenSpoke.exec(text) : null) ??
    (tied.test(text) || tied.test(before) ? untold.exec(text) : null);
  if (!found) return undefined;
  const words = found[0].trimEnd();
  return { start: start + found.index, end: start + found.index + words.length, words };
}
