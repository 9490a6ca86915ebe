import { oneLine } from "../../core/pattern/regex.ts";
/** Those who decide for the council, as a pattern's text: members and the bodies in which they sit. */
export const decidingBody = oneLine`
  (?:
    (?:[Aa]ll |[Ee]very |[Ee]ach |[Tt]he |[Tt]his |[Oo]ur |[Tt]hat |[Aa]ny )?
    (?:right-minded |right-thinking |elected |ward |local )?(?:
      [Mm]embers?(?! of the public)|[Cc]ouncillors?|[Cc]ommittee|[Ss]ub-[Cc]ommittee|[Cc]abinet|[Cc]ouncil|[Pp]anel|
      [Ee]xecutive|[Cc]ommission|[Bb]oard|[Aa]uthority|[Bb]orough|[Dd]istrict|[Cc]ounty|[Cc]ity|[Tt]own
    )(?: members| [Cc]ouncil| [Aa]uthority| [Cc]ommittee)?
  )
`;

/** Officers, their services and their chiefs, as a pattern's text. */
export const officersOfCouncil = oneLine`
  (?:
    [Oo]fficers|[Ss]taff|[Dd]irectors|[Hh]eads of service|[Ss]enior managers|
    [Tt]hose (?:of us )?who work in [a-z ]{2,30}|[Tt]he whole (?:organisation|town hall|council)|[Tt]own hall staff|
    [Pp]lanners|[Ee]ngineers|[Ss]ocial workers|[Ll]ibrarians|[Cc]olleagues|[Mm]anagement(?! of)|[Tt]eachers|
    [Tt]he (?:[A-Z]?[a-z-]+ ){0,3}(?:
      [Tt]eams?|[Ss]ervices?|department|directorate|division|office|[Uu]nit|staff|officers|managers?|workforce|
      management(?! of)
    )|
    [Tt]he (?:Corporate |Assistant |Strategic |Service |Interim |Executive |Deputy )?(?:Director|Head|Chief [A-Z][a-z]+)
    (?: (?:of|for) [A-Z][a-z]+(?: (?:and )?[A-Z][a-z]+){0,2})?|
    [Ee](?:verybody|veryone) (?:in|on|at|here)(?: [a-z]+){0,4}|[Ww]e|[Tt]he (?:author|writer)s?
  )
`;
