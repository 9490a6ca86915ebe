import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import { isNamed } from "../../confidentiality/people/persons.ts";
import type { Frame } from "../sentenceFrames.ts";

const plainly = ["patently", "plainly", "clearly", "evidently", "obviously", "manifestly", "visibly", "apparently"];
const nots = ["not", "never", "hardly", "had not", "has not", "have not", "did not", "does not", "do not", "had never"];

/** Words without one of which nobody is slighted here. */
export const slightCues = cues(
  "slights",
  [
    "temper|humour|mood|spirit|frame of mind|tone",
    ...plainly.flatMap((how) => nots.map((not) => `${how} ${not}`)),
    oneLine`
      not paying attention|not listening|without once|without ever|without so much|without even|without troubling|
      without bothering|without reading|without looking|without knowing|without opening|without listening|
      without understanding|treated the|treated members|treated us|regaled|subjected the|subjected members|favoured the|
      favoured members|entertained the|entertained members|honoured members|harangued|hectored|berated|wearied|lectured|
      bored the|bored members|his lectures|her lectures|his speeches|her speeches|his sermons|her sermons|his stories|
      her stories|his anecdotes|her anecdotes|his turns|his moods|her moods|his outbursts|her outbursts|his custom|
      her custom|his habit|her habit|his wont|her wont|slept|asleep|dozed|dozing|nodded off|yawned|seldom|sat on the|
      mislaid|misfiled|lost the|buried the|shredded the|ignored every|unopened|been near|set foot|been known to|
      never known to|not known for|hardly known for|scarcely known for|precious little|precious few|copied their|
      nothing to do with|little to do with
    `,
  ].join("|"),
);

const how = `(?:${plainly.join("|")})`;
const has = "(?:had|has|have|did|does|do|was|were|is|are) ";
/** Members, officers and the public, by name or by what they are; `who` follows most of them. */
const somebody = oneLine`
  (?:
    (?:[Cc]ouncillors?|Cllrs?\.?|Alderman|Mrs?|Ms|Miss|Mx|Dr) [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?|
    (?:[Tt]he|[Aa]|[Oo]ne|[Tt]wo) (?:[a-z'’-]+ ){0,3}(?:
      [Mm]embers?|[Cc]ouncillors?|[Ll]eader|[Cc]hair(?:man)?|[Hh]older|[Mm]anagers?|[Oo]fficers?|[Dd]irector|
      [Hh]ead of [A-Z]?[a-z]+(?: and [A-Z][a-z]+)?|[Ee]ngineer|[Cc]lerk|[Ss]urveyor|[Ss]olicitor|[Pp]lanner|architect|
      caretaker|foreman|consultant|applicants?|tenants?|residents?|agent|petitioners?|speakers?|landlord|headteacher
    )|
    [Oo]bjectors|[Ss]upporters|[Pp]etitioners|[Ss]ignatories|[Cc]orrespondents|[Cc]omplainants|[Pp]eople|[Tt]hose|
    [Mm]embers|[Cc]ouncillors|[Hh]e|[Ss]he
  )
`;
/** What anybody who takes part is expected to do. */
const heeding = oneLine`
  (?:
    read|open|look|listen|hear|heard|attend|stud(?:y|ied)|follow|underst|grasp|prepar|check|think|thought|troubl|bother|
    visit|walk|see[n ]|notic|understood|knew|know|done (?:his|her|their)|been (?:listening|attending|told|following)
  )
`;
const body = oneLine`
  (?:the )?(?:
    [Cc]ommittee|[Cc]ouncil|[Pp]anel|[Cc]ommission|[Bb]oard|[Cc]abinet|[Cc]hamber|[Mm]eeting|[Mm]embers|[Oo]fficers|
    everybody|everyone|us|those present|colleagues|gallery
  )\b
`;
const speech = oneLine`
  (?:
    lectures?|speech(?:es)?|sermons?|stor(?:y|ies)|anecdotes?|turns?|performances?|moods?|rants?|outbursts?|monologues?|
    interventions?|tirades?|disquisitions?|reminiscences|perorations?
  )
`;

/** What became of papers in somebody's hands. */
const mishandled = oneLine`
  (?:,? who [^.;,]{3,60},?|, [^.;,]{3,40},| (?:then|formerly) [a-z ]{2,20}?)?
  (?: then| later| duly| simply| had| has){0,2} (?:sat on|mislaid|misfiled|lost|buried|shredded|ignored|forgot|left)
  \ (?:the|a|every|all|our|his|her|their|two|three)(?: [a-z]+){0,2} (?:
    reports?|files?|papers?|letters?|surveys?|plans|drawings|forms?|warnings?|complaints?|applications?|e-?mails?|
    documents?|estimates?|keys
  )\b
`;
const mishandledBy = new RegExp(`^${mishandled}`);

type Key = "blame" | "sneer";

/**
 * Somebody who did not heed, listen or come, who wearied a meeting, or whose way it is: by who, and by what is said of
 * them.
 */
export const slights: readonly Frame<Key>[] = [
  {
    // "Those who wrote to the newspapers might apply again in a better temper."
    message: "sneer",
    severity: "info",
    pattern: regex`
      \b(?:come|do|ask|apply|try|write|return|reply|speak|complain)\b[^.;]{0,30} in a
      \ (?:better|sweeter|milder|calmer|more (?:civil|gracious|grateful|pleasant|temperate|becoming)|less (?:\w+))
      \ (?:temper|humour|mood|spirit|frame of mind|tone)(?=[.,;]|$| (?:next|another|than|if|and|when)\b)
    `,
    unless: /\b(?:music|choir|market)\b/,
  },
  {
    message: "blame",
    pattern: new RegExp(
      `\\b${somebody}\\b[^.;]{0,50}?\\b(?:${has})?${how} (?:${has})?(?:not|never|hardly) (?:[a-z]+ ){0,2}?${heeding}`,
    ),
    unless: /\b(?:because|translat\w*|hearing loop|sight|signpost\w*)\b/,
  },
  {
    message: "sneer",
    pattern: regex`
      \b${somebody}(?:,[^,.;]{3,40},)? (?:[a-z]+ ){0,2}?(?:
        (?:regaled|harangued|hectored|berated|wearied|lectured|bored) ${body}|
        (?:treated|subjected|favoured|entertained|honoured) ${body} (?:to|with|for|on|at)\b
      )
    `,
  },
  {
    message: "sneer",
    severity: "info",
    pattern: regex`
      \b${somebody}\b[^.;]{0,60}?\b(?:
        as (?:is|was) (?:his|her|their) (?:custom|habit|wont|way)|
        (?:another|one) of (?:his|her|their) (?:[a-z]+ )?${speech}\b|(?:slept|dozed|yawned|nodded off|fell asleep)\b|
        (?:seldom|rarely|hardly ever) (?:troubles?|attends?|comes?|reads?|listens?|asks?|bothers?)
      )
    `,
    unless: /\b(?:rough|hostel|overnight|homeless\w*|tents?|trains?|neighbours?|noise)\b/,
  },
  {
    message: "sneer",
    pattern: regex`
      \b${somebody}(?:,[^,.;]{3,40},)? (?:
        (?:has|have|had) (?:never|not|seldom|rarely|hardly ever) (?:yet )?been known to|(?:was|were) never known to|
        (?:is|are|was|were) (?:not|hardly|scarcely|never) (?:exactly )?known for (?:his|her|their)
      ) [a-z]
    `,
    unless:
      /\b(?:species|trees?|plant|bird|fish|bats?|newts?|address|whereabouts|records?|(?:before|since|until) \d+)\b/,
  },
  {
    message: "blame",
    severity: "info",
    pattern: regex`
      \b${somebody}\b[^.;]{0,80}?\b(?:
        without (?:
          (?:once|ever|even|so much as) |(?:troubling|bothering) to |
          (?:reading|looking at|knowing|opening|listening to|understanding) (?:the|what|it|a word|an?)\b
        )|
        who (?:was|were|had|have) (?:[a-z]+ )?not (?:been )?(?:paying attention|listening|awake)
      )
    `,
    unless: /\b(?:may|can|could|should|must|will|would|able to|qualif\w*|help)\b/,
  },
  { message: "blame", severity: "info", pattern: new RegExp(`\\b${somebody}${mishandled}`) },
  {
    message: "sneer",
    severity: "info",
    pattern: regex`
      \b(?:debate|hours?|minutes|discussion|exchange|question|speech|contribution|sides|petition|call-in|lectures?)
      \b[^.;]{0,50}\b(?:precious (?:little|few)|(?:had|having|with) (?:very )?(?:little|nothing) to do with)\b
    `,
    unless: /\b(?:Council|council) ha[ds] (?:little|nothing) to do with\b/,
  },
];

/** Is somebody whom the sentence names without a title said to have mislaid, buried or sat on what was sent to him? */
export const mislays = (text: string): boolean => isNamed(text, undefined, mishandledBy);
