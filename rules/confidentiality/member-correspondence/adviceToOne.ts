import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";

/** Words without one of which nobody tells what a member was advised alone. */
export const adviceCues = cues(
  "advice-to-one",
  oneLine`
    in private|privately|in confidence|confidentially|private meeting|confidential meeting|private conversation|
    private talk|private briefing|private advice|confidential advice|confidential briefing|confidential conversation|
    one-to-one|one to one|behind closed doors|alone|off the record|in that meeting|at that meeting|in that conversation
  `,
);

/** One member by name or office. */
const one = oneLine`
  (?:
    (?:[Cc]ouncillor|Cllr\.?|Alderman) (?:[A-Z]\. ?)*[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?|
    [Tt]he (?:(?:[Dd]eputy |[Gg]roup |[Oo]pposition )?[Ll]eader(?: of the (?:Council|Opposition|¤+ Group))?|
    [Pp]ortfolio [Hh]older|(?:[Cc]abinet|[Ee]xecutive|[Ll]ead) [Mm]ember|(?:[Dd]eputy )?[Mm]ayor|[Cc]hair(?:man|woman)?|
    (?:ward|local) (?:member|councillor))(?: for(?: [A-Z][\w’'-]+| and)+)?|
    [Aa] (?:ward |local )?councillor|[Oo]ne (?:ward |local )?(?:member|councillor)
  )
`;
const post = oneLine`
  (?:[Tt]he |[Oo]ur |[Ii]ts |[Aa]n? )?(?:
    [Cc]hief [Ee]xecutive|[Mm]onitoring [Oo]fficer|[Ss]ection 151 [Oo]fficer|[Hh]ead of [\w&’'-]+|
    (?:[A-Z][\w-]+ ){0,3}(?:Director|Manager|Officer|Solicitor|Treasurer|Surveyor|Engineer|Clerk|Planner|Accountant)|
    [Oo]fficers|(?:[a-z]+ )?(?:officer|director|manager|solicitor|treasurer|surveyor|engineer|clerk|planner|accountant)|
    [Cc]ounsel|[Aa]uthor
  )(?: (?:of|for))?(?:(?: and)? [A-Z][\w’'-]*\w){0,4}
`;
const advised = "(?:advised|told|warned|informed|cautioned|assured|given to understand|given advice|briefed)";
const privately = oneLine`
  (?:
    [Ii]n private(?! session)|privately|[Ii]n (?:strict )?confidence|confidentially|[Bb]ehind closed doors|off the record|alone|
    (?:[Ii]n|[Aa]t|[Dd]uring|[Oo]ver) (?:an? |the |that |this |their )?(?:private|confidential|one-to-one|closed|informal|separate)
    \ (?:meeting|conversation|briefing|talk|call|discussion|lunch)(?! of\b)|
    (?:[Ii]n|[Aa]t) (?:an? |their |the )?one[- ]to[- ]one|(?:[Ii]n|[Aa]t) (?:that|this) (?:meeting|conversation)(?! of\b)
  )
`;
const what = "(?:that|of|against|not to|to|about)";

/** What stands before the matter of the advice. */
const lead = "(?:(?! (?:that|to|against|whether) )[^.;]){0,70}?";
const byOfficer = `(?![^.;]{0,60}? by (?!${post}))`;

const frames: readonly RegExp[] = [
  // "Councillor Vey was advised by the Head of Legal in private that the lease may be void."
  regex`
    \b${one}(?:,[^.;,]{2,40},)? (?:was|had been|has been) (?:also |then )?${advised}${byOfficer}${lead}\b${privately}\b
    [^.;]{0,60}?\b${what}\b|
    \b${one}(?:,[^.;,]{2,40},)? (?:was|had been|has been) (?:privately|confidentially) ${advised}\b${byOfficer}|
    \b${privately},? [^.;,]{0,50}?,? ?${one} (?:was|had been) ${advised}\b${byOfficer}
  `,
  // "The City Solicitor told Councillor Vey at a private meeting that the covenant stands."
  regex`
    \b(?:${post}) (?:has |had )?(?:privately |confidentially |in confidence )(?:told|advised|warned|informed|assured|cautioned)
    \ ${one}\b|
    \b(?:${post}) (?:has |had )?(?:told|advised|warned|informed|assured|cautioned|explained to) ${one}${lead}\b${privately}\b
    [^.;]{0,60}?\b${what}\b|
    \b${privately} (?:with [^.;,]{2,40}, )?(?:${post}) (?:told|advised|warned|informed|explained to|assured) ${one}\b
  `,
  // "The Director's private advice to Councillor Vey was to wait."
  regex`
    \b(?:${post})(?:['’]s?) (?:private|confidential) advice to ${one}\b|
    \b(?:private|confidential) advice (?:of|from) (?:${post}) to ${one}\b|
    \badvice (?:that |which )?(?:${post}) gave (?:to )?${one} (?:\w+ )?${privately}\b|
    \b${one} (?:had|received|was given|sought|took|asked for) (?:an? |the )?(?:(?:${post})['’]s? )?
    (?:private |confidential )(?:advice|briefing)\b[^.;]{0,60}?,? (?:who|which|and|that)\b[^.;]{0,30}?
    \ (?:said|told|advised|warned|was)\b|
    \b${one} (?:sought|took|asked for|had) (?:${post})['’]s? advice ${privately} and was (?:told|advised|warned)
  `,
  // "Councillor Vey met the Director alone and was told that the money is spent."
  regex`
    \b(?:[Ww]hen )?${one} met (?:with )?(?:${post})\b(?=[^;]{0,80}?\b${privately}\b)[^.;]{0,80}?
    \ (?:and|she|he|where she|where he) (?:was|had been) (?:told|advised|warned|informed)\b
  `,
];

/** It was of the member's own health, money or case, or the doors were shut by law. */
const own = regex.i`
  \b(?:
    doctor|gp\b|consultant|hospital|bank|his own solicitor|her own solicitor|private session|excluded|part ii|
    all (?:members|councillors)|other members|each group
  )\b
`;

/** Does a sentence tell what one member was advised in private? */
export const tellsAdvice = (text: string): boolean =>
  text.length < 340 && frames.some((frame) => frame.test(text)) && !own.test(text);
