import { oneLine, regex } from "../../../core/pattern/regex.ts";

/**
 * One word for a name in papers where members and officers speak: "Spike wanted to know whether", "Bunny, who had
 * walked over, asked". What it is a name of is not asked; what it does only a person does at a meeting.
 */

/** Bodies, groups of people and words that begin sentences with a capital. */
const noPerson = oneLine`
  (?!
    (?:
      Have|Has|Had|Is|Are|Was|Were|Do|Does|Did|Also|Then|Again|Later|Further|Would|Will|Could|The|This|That|These|Those|
      They|She|He|It|We|You|One|Two|Three|Four|Five|Six|All|Both|Each|Some|Many|Most|Few|None|Others?|Another|Nobody|
      Everyone|Everybody|Someone|Somebody|Anyone|Anybody|Nothing|Council|Cabinet|Committee|Panel|Board|Commission|
      Executive|Scrutiny|Parliament|Government|Whitehall|Westminster|Stormont|Holyrood|Ministers?|Police|Ofsted|Ofgem|
      Ofwat|Unison|Unite|Sustrans|Cadw|Translink|Transdev|Nexus|Stagecoach|
      [A-Z][a-z]+(?:shes|ches|ists|ities|ncies|ments)\b|Arriva|Shelter|Mencap|Healthwatch|Crisis|Counsel|Staff|Labour|
      Reform|Plaid|Alliance|Democratic|Planning|Licensing|Housing|Highways|Finance|Legal|Audit|Estates|Property|
      Transport|Parking|Education|Procurement|Public|Natural|Historic|Sport|Network|Police|Thames|Southern|Anglian|
      Severn|Welsh|Scottish|English|Irish|British|European|London|Wales|Scotland|England|Cardiff|Belfast|Edinburgh|
      Which|When|Where|Who|What|Why|How|If|As|In|On|At|After|Before|By|For|From|With|Without|But|And|So|Yet|Then|Mr|Mrs|
      Ms|Miss|Dr|Rev|Cllr|Councillor|Alderman|Baillie|Bailie|Provost|Mayor|Chair|Leader|Convener|Management|People|
      Women|Children|Counsel|Asked|Having|Being|Told|Question|Reply|Debate|Discussion
    )\b|
    [A-Z][a-z]*(?:ers|ists|ents|ants|ors|ies|ics|men|ing|ions?|ments?|ity|ship|ees|ians|holds|tives|ates|olds)\b
  )
`;
const name = `${noPerson}[A-Z][a-z’']{1,9}`;
const clause = "(?:, (?:who|which|as (?:is|was)|never|ever|always|having|with|bless)[^,.;]{2,70},)?";
/** What somebody does who sits at the table. */
const speaks = oneLine`
  (?:(?:has|had|then|also|later|again|now|himself|herself) )*(?:
    wanted (?:to know|it (?:noted|minuted|recorded))|wondered|undertook to|promised|offered to|volunteered|reckoned|
    grumbled|joked|laughed|chuckled|quipped|piped up|chipped in|chimed in|spoke up|
    put (?:his|her) (?:hand|case|foot|oar)|
    was (?:not )?(?:
      having none|convinced|persuaded|impressed|amused|adamant|sceptical|delighted|unhappy|worried|curious|keen|quick|
      in (?:good|fine) (?:form|voice)|pleased|sorry|puzzled|glad
    )|
    did not (?:see why|like|agree|think|care)|had (?:heard|been told|a question|two questions|nothing to add)|
    asked (?:whether|why|if|how|about|that|what|when|who|where|for)|
    said (?:that|it|he|she|they|there|nothing|something)|told (?:the|members|him|her|them|officers)|
    thought (?:that|it|the)|felt (?:that|it)|replied|queried|remarked|added that|agreed (?:to|that|with)|disagreed|
    pointed out|explained (?:how|that|why|about)|moved (?:that|the|an)|seconded|proposed (?:that|an)|
    reminded (?:the|members|officers)|thanked (?:the|officers|members)|
    was (?:told|assured|reminded|thanked|advised) (?:that|by|for|of)|gave (?:an? |the )?(?:update|apologies|thanks)|
    sent (?:his|her) (?:apologies|love|regrets)|left (?:early|at|before)|arrived (?:late|at)
  )\b
`;
const atTable = new RegExp(`^(?:[\\d.]+ )?(${name})${clause} ${speaks}`);
/** In a briefing firms and bodies ask for things too. */
const onlyPeople = regex`
  ^(?:[\d.]+ )?(${name})${clause} (?:(?:has|had|then|also|later|again) )*(?:
    wanted to know|wondered|undertook to|promised to|reckon(?:s|ed)|asked that (?:it|this|they|that|the note)|
    is (?:keen|happy|minded|anxious|worried) |would (?:like|rather|prefer)|thinks|will (?:remember|recall|know|want)|
    told (?:us|officers|the author)|mentioned|popped
  )\b
`;
/** "Bunty in the Highways office rang", in any paper: a name with a place of work behind it. */
const atWork = regex`
  ^(?:[\d.]+ )?((?![A-Z][a-z]+s\b)${name}) (?:in|from|over in|down in|up in|at) (?:the |our )?(?:[A-Za-z][a-z]+ ){0,4}?
  (?:[Oo]ffice|[Ss]uite|[Tt]eam|[Ss]ection|[Dd]epartment|[Uu]nit|[Dd]esk|[Pp]lanning|[Ff]inance|[Ll]egal|[Hh]ousing)
  (?: [a-z]+)? (?:has |had |then |also )?(?:
    asked|said|says|rang|told|wants|wanted|mentioned|reckons?|thinks|suggested|promised|will know|knows|agreed|found
  )\b
`;
/** "The town will have Ozzie to thank", "For Phil, with best wishes". */
const anywhere = regex`
  \b(?:have|has|had) (${name}) to thank\b|
  ^(?:[\d.]+ )?(?:For|To) (${name}),? with (?:(?:best|warm|warmest|kind|kindest|good|every|many|all) )?
  (?:wishes|thanks|regards|compliments|love|good wish)
`;

/** Where in a sentence somebody is named by one word, and the word. */
export function byOneName(
  text: string,
  paper: "minutes" | "briefing" | "other",
): { readonly index: number; readonly word: string } | undefined {
  const match =
    (paper === "minutes" ? atTable.exec(text) : paper === "briefing" ? onlyPeople.exec(text) : null) ??
    atWork.exec(text) ??
    anywhere.exec(text);
  const word = match?.slice(1).find((one) => one !== undefined);
  return match && word !== undefined ? { index: match.index + match[0].indexOf(word), word } : undefined;
}
