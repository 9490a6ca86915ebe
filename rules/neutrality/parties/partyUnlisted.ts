import { regex } from "../../../core/pattern/regex.ts";

/**
 * The words of a name that ends with "Party" here, whatever its first words are, with what is told beside it as of a
 * party: "Councillor Holt of the Homeland Party", "the Homeland Party candidate". How many units before "Party" the
 * name begins; 0 where it is no party's, as in "Working Party".
 */
export function unlistedParty(before: string, after: string): number {
  const words = capitals.exec(before)?.[0] ?? "";
  const last = /[\p{L}'’-]+(?= $)/u.exec(words)?.[0];
  if (last === undefined || notPolitical.test(last) || ofFun.test(after)) return 0;
  const ahead = before.slice(0, before.length - words.length);
  return ofMember.test(ahead) || has.test(after) ? words.length : 0;
}

const capitals = regex.u`
  (?<![\p{L}\p{N}'’-])(?!(?:The|A|An|This|That|Our|Any|Each|Of|For|From|By|With|And|In|At|No|Both|Every)\s)
  (?:\p{Lu}[\p{L}'’-]*\s(?:(?:and|of|for|&)\s(?=\p{Lu}))?){1,4}$
`;
/** Parties to a contract or a case, those that meet to work, and those that meet to enjoy themselves. */
const notPolitical = regex.i`
  ^(?:
    third|second|first|other|either|each|every|any|all|both|interested|affected|relevant|responsible|contracting|
    disclosing|receiving|indemnif\w+|related|working|task|search|advisory|joint|steering|member|members|officers?|
    project|review|study|reading|liaison|landing|shore|cross|multi|inter|two|three|one|single|political|opposition|
    majority|minority|ruling|governing|controlling|christmas|garden|street|jubilee|coronation|wedding|tea|birthday|
    halloween|hen|stag|house|dinner|office|summer|beach|pool|dance|family|halfway|injured|aggrieved|claimant|defendant|
    defaulting|supplying|requesting|objecting|instructing|appointing|selling|buying|paying|accountable|lead|delivery|
    budget|planning|civic|mayoral|royal|visiting|official|guilty|innocent|prescribed|rule|registered|minor|main|major|
    local|national|whole|new|old|your|their|our|his|her|same|wrong|right|block|end|launch|leaving|retirement|welcome
  )$
`;
/** "The Big Party in the Park". */
const ofFun = /^ (?:in|at|on|for) (?:the )?[A-Z]/;
const ofMember = regex`
  \b(?:[Cc]ouncillors?|Cllrs?|[Cc]andidates?|MPs?|[Mm]embers|[Aa]ctivists|[Ss]upporters|[Ll]eader|[Vv]oters)\b
  (?: (?:[A-Z][A-Za-z.'’-]+|and)){0,4}(?: (?:is|was|are|were|stood|sits?|elected|standing))?
  ,? (?:of|for|from|with|in) (?:the )?$
`;
const has = regex`
  ^(?:['’]s)?\s(?:
    [Cc]ouncillors?|Cllrs?|[Cc]andidates?|MPs?|[Mm]anifesto|[Ll]eaflets?|[Aa]ctivists?|[Vv]oters?|[Ww]hips?|
    [Cc]onference|[Bb]enches|[Oo]rganisers?
  )(?![a-z])
`;
