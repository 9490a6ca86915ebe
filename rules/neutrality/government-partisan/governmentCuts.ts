import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";

/** Words without one of which nobody's cuts are laid at a government's door. */
export const cutsCues = cues(
  "government-cuts",
  oneLine`
    cut|cuts|cutbacks|cut-backs|forcing|forces|forced|compelling|underfunding|under-funding|under funding|underfunded|
    austerity|levelling up|levelling-up
  `,
);

const government = oneLine`
  (?:
    (?:the |central |national |this |UK |Scottish |Welsh |Westminster |successive |HM )*(?<!local )[Gg]overnments?|
    [Mm]inisters|Whitehall|Westminster(?! (?:City|Council|Abbey|Hall|Road))|Holyrood
  )
`;
/** Cuts that are felt and not counted. */
const felt = oneLine`
  (?:
    huge|savage|record|relentless|continu(?:ed|ing|al|ous)|massive|unprecedented|severe|repeated|deep|brutal|harsh|
    unfair|punishing|drastic|swingeing|devastating|endless|successive|cruel|ongoing|year-on-year
  )
`;

const judgements: readonly RegExp[] = [
  // "Government cuts have seen", "the impact of the Government's cuts".
  regex`
    \b${government}(?:['’]s?)? (?:own |${felt} |funding |spending |austerity |budget )*(?<!tax )cut-?(?:s|backs)\b
    (?! (?:to|in) (?:VAT|business rates|interest|red tape|stamp|tax|fuel|national insurance))
  `,
  regex`
    \b(?:cuts|cutbacks|cut-backs|austerity) (?:to [a-z ]{2,24} )?(?:being )?(?:
      from|by|imposed by|handed down by|forced (?:on [a-z ]{2,20} )?by|made by|at the hands of|inflicted by|dictated by
    ) ${government}\b
  `,
  regex`
    \b(?:
      [Dd]espite|[Bb]ecause of|[Dd]ue to|[Tt]hanks to|[Ii]n the (?:face|teeth) of|[Aa]fter|[Ff]ollowing|
      [Ww]eather(?:ed|ing)|[Ff]rom|[Aa]gainst
    ) (?:the |a (?:decade|history|background|backdrop) of |years of |yet more |more than a decade of )?(?:the )?
    ${felt},? (?:and [a-z-]+ )?(?:[a-z]+ )?cuts (?:to|in|of|from)(?: the| our| its)? (?:[a-z]+ )?
    (?:funding|grants?|budgets?|money|public (?:services|spending)|council|[Gg]overnment|local)
  `,
  regex`
    \b${government} (?:is|are|has been|have been|was|were|continues? to|keeps?)
    (?: still| now| again| simply| once again)? (?:forc(?:e|es|ing)|compel(?:ling)?)
    \ (?:us|councils|local|this|the [Cc]ouncil|our|authorities|the poorest|residents|people)\b
  `,
  regex`
    \b(?:chronic|sustained|persistent|systematic|deliberate|systemic|shameful|continued|long-term|years of|decades? of)
    \ (?:chronic |systematic |deliberate )?under[- ]?(?:funding|investment)\b[^.;]{0,60}\b(?:by|from) ${government}\b|
    \b${government}(?:['’]s)? (?:chronic|sustained|persistent|systematic|deliberate|continued)? ?under[- ]?funding\b
  `,
  // Praise of a government.
  regex`
    \b${government} (?:is|are) (?:really |truly |genuinely )?
    (?:levelling up|serious about|committed to levelling|delivering for|backing|on the side of)\b
  `,
];

/** Sums, dates and decisions that are told and not judged, and what others say. */
const informs = regex`
  \b(?:
    consultation|respondents?|objectors?|petition|motion|LGA|Local Government Association|according to|tax cuts?|
    auditors?|Institute
  )\b
`;

/** Are cuts laid at a government's door, or is it praised, in a sentence of the report's own? */
export function cutsOf(text: string): string | undefined {
  if (informs.test(text)) return undefined;
  for (const pattern of judgements) {
    const found = pattern.exec(text);
    if (found) return found[0];
  }
  return undefined;
}
