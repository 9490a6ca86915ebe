import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";

/** Words without one of which nobody is greeted, chatted to or called by a pet name here. */
export const salutationCues = cues(
  "salutations",
  oneLine`
    you asked|you wanted|you said|you raised|you will|you may|you rang|you know|as promised|as requested|as discussed|
    as agreed|give me|give us|let me know|let us know|drop me|drop us|ring me|call me|hope this helps|hope that helps|
    thank you|here is|here are|here goes|shout|get in touch|sorry|this is|please|if you|will remember|will recall|
    may remember|may recall|wee|between ourselves|between us|since he got|since she got|got elected|thank you both|
    thanks both|and Cllr|and Councillor|morning|afternoon|evening|hello|hiya|hi|hope you|see you|as ever|as always|
    take care|love to|regards to|best to|say hello|was good enough|is good enough|was kind enough|was decent enough|
    was generous enough|kindly|her patch|his patch|her ward|his ward|her division|his division|asked whether|asked if|
    piped up|chipped in|popped in
  `,
);

const name = "(?!All\\b|Everyone|Everybody|Folks|Team)[A-Z][a-z]{1,11}";
/** Words that begin sentences with a capital, and bodies that ask and lend things as people do. */
const noPerson = oneLine`
  (?!
    (?:
      The|This|That|These|Those|They|She|He|It|We|You|One|Two|Three|Four|All|Both|Each|Some|Many|Most|Others?|Another|
      Nobody|Everyone|Everybody|Someone|Anyone|Members?|Officers?|Residents?|Tenants?|Traders?|Parents?|Objectors?|
      Speakers?|Councillors?|Cabinet|Council|Committee|Panel|Scrutiny|Police|Ofsted|Unison|Unite|Thames|Natural|
      Historic|Sport|Severn|Anglian|Network|National|Highways|Governors|Trustees|Staff|Managers?|Finance|Legal|Planning|
      Audit|Counsel|Management|Neighbours?|Pupils|Carers|Drivers|Visitors|Users|Friends|Labour|Conservatives?|Greens?|
      Reform|Plaid|Independents?|Alliance|Which|When|Where|Who|What|If|As|In|On|At|After|Before|By|For|From|With|But|
      And|So|Yet|Then|Mr|Mrs|Ms|Miss|Dr|Cllr
    )\b
  )
`;

/** A letter's greeting, and how one talks to a friend. */
const greeted = regex`
  ^(?:[\d.]+ )?(?:(?:[Gg]ood )?(?:[Mm]orning|[Aa]fternoon|[Ee]vening)|[Hh]ello(?: again)?|[Hh]iya?|[Hh]ey),?
  \ (?:all|everyone|everybody|folks|team|${name})(?=[,!.]| and (?:thanks|all|welcome|[A-Z]))|
  \b(?:[Ll]ovely|[Gg]ood|[Nn]ice|[Gg]reat) (?:to (?:see|meet|catch|hear)|seeing|talking|catching)\b[^.;]{0,40}, ${name}
  (?=[.!,]|$)|
  ^(?:[\d.]+ )?[Hh]ope (?:that )?(?:you(?:['’]re)?|all)\b(?! (?:will|can|to) )[^.;]{0,60}|
  ^(?:[\d.]+ )?(?:[Aa]s (?:ever|always)|[Tt]ake care|[Ss]ee you [a-z ]{2,20}|[Aa]ll the best), ${name}(?=[,.!]|$)|
  \b(?:[Ll]ove|[Rr]egards|[Bb]est|[Ss]ay hello|[Gg]ive my \w+|special hello|hello) to ${name}(?=[.!,]|$| and )
`;
/** "Ev was good enough to let us have it": one short name, and a kindness or a ward of its own. */
const petName = regex`
  ^(?:[\d.]+ )?${noPerson}[A-Z][a-z]{1,6} (?:
    (?:(?:was|is|has been) (?:good|kind|decent|generous) enough to|(?:very )?kindly|piped up|chipped in|popped in)\b|
    (?:[a-z]+ ){1,8}(?:in|from|about|for|of|round|across) (?:his|her) (?:own )?(?:patch|ward|division)\b
  )
`;
/** Somebody is spoken to by a lone first name: "Moira, you asked for this", "let me know, Ifan, if it is no use". */
const noOffice = oneLine`
  (?!
    (?:
      Chair|Mayor|Madam|Sir|Leader|Convener|Provost|Deputy|President|Minister|Alderman|Monday|Tuesday|Wednesday|
      Thursday|Friday
    )\b
  )
`;
const spokenTo = regex`
  ^(?:[\d.]+ )?${noPerson}${noOffice}[A-Z][a-z]{2,9}, (?:
    you (?:asked|wanted|said|raised|rang|mentioned)\b|as (?:you|promised|requested|discussed|agreed)\b|thank you\b|
    thanks\b|here (?:is|are)\b|this is (?:the|what|for)\b|sorry\b|please\b|if you\b|I (?:have|am|hope)\b
  )|
  \b(?:
    [Gg]ive (?:me|us) an? (?:shout|ring|call|bell|buzz|nudge)|[Ll]et (?:me|us) know|[Dd]rop (?:me|us) a line|[Rr]ing me|
    [Cc]all me|[Hh]ope (?:this|that|it) helps|[Tt]hank you(?: again)?|[Tt]hanks(?: again)?|[Ss]orry|
    [Yy]ou will (?:see|know|remember)|[Gg]et in touch|[Jj]ust shout
  ), ${noPerson}${noOffice}[A-Z][a-z]{2,9}(?=,? (?:if|when|and|for|that|whether)\b|[.!,])
`;
/** A nickname by its form, in minutes or elsewhere: "Wiggy asked whether". */
const nickname = regex`
  ^(?:[\d.]+ )?${noPerson}
  (?:[A-Z][a-z]?(?:gg|bb|tt|mm|nn|zz|dd|pp|ll|ck)(?:y|ie|o|er)|[A-Z][aeiou]z|[A-Z][a-z]{1,3}(?:ers|zz|bo))
  (?: (?:then|also))? (?:asked|said|told|thought|wanted|moved|reckoned|wondered|had been told)\b
`;

/** "Gus and Cllr Lowe, thank you both": one of two has a title. */
const coupled = regex`
  ^(?:[\d.]+ )?${noPerson}[A-Z][a-z]{1,9} and (?:Cllr\.?|Councillor) [A-Z][\w'’-]+
  (?:,? (?:thank|thanks|both|came|popped|looked in|dropped in|were (?:kind|good|keen))\b)
`;

/** "As Debs will remember": a lone name that is reminded of something. */
const reminded = new RegExp(`^(?:[\\d.]+ )?As ${noPerson}[A-Z][a-z]{1,8} (?:will|may|might) (?:remember|recall)\\b`);

/** The words of a sentence that greet a friend or call somebody by a pet name. */
export const salutationIn = (text: string): RegExpExecArray | null =>
  greeted.exec(text) ??
  spokenTo.exec(text) ??
  petName.exec(text) ??
  nickname.exec(text) ??
  coupled.exec(text) ??
  reminded.exec(text);
