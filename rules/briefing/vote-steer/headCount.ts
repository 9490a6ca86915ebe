import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";

/** Words without one of which nobody counts heads here. */
export const headCountCues = cues(
  "head-count",
  oneLine`
    stay away|stays away|members away|be carried if|pass if|came over|hands, and|hands and|votes, and|hands, but|
    votes, but|on board|onside|on side|over the line|across the line|in the bag|come over|coming over|brought over|
    one short|two short|three short|four short|shy|adrift|to the good|that the group has|the group has|can count on|
    can rely on|the third is|the fourth is|the fifth is|the sixth is|the seventh is|the eighth is|the third could|
    the fourth could|the fifth could|the sixth could|the others are|gets home|get home|home comfortably|home and dry|
    see it through|sees it through|see it home|one to spare|to spare|talked round|brought round|make eight|make seven|
    make six|make nine|make ten|which is enough|is enough to|turns on|hangs on|hinges on|rests on|plus the|
    together with the|in the corridor|into the corridor|in the lobby|out of the room|outside the room|leave the chamber|
    comes out as|come out as|come across|comes across|come over|falls unless|fails unless|passes unless|passes if|
    falls if|goes through by|goes through if|on holiday|on leave|be away|absent|missing|in their seats|turns up|turn up|
    is ill|are ill|casting vote|has the numbers|have the numbers|our five|our six|your five|your six|your four|
    your seven|your eight|our four|our seven|our eight|are yours|doubters|waverers
  `,
);

const number = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})";
const passes = oneLine`
  (?:
    gets? home|(?:is |are )?home and dry|sees? it (?:through|home)|goes? through|carr(?:y|ies)(?: it)?|win(?:s)?|
    (?:is|are) (?:safe|enough|home|a majority)|makes? (?:up )?(?:a majority|enough)|to spare|comfortably|come out as|
    comes out as|enough
  )
`;

/** Whose votes are added up, what they come to, and who had better be there: in a briefing to a group. */
const counts: readonly RegExp[] = [
  // "With our five and the two who can be talked round, it gets home."
  regex.i`
    \b(?:our|your|the group['’]s|its|their own) (?:own )?${number}\b[^.;]{0,12} (?:and|plus|with|together with)
    \ (?:the|those|a|an|both|${number}|whoever|Councillor)\b[^.;]{0,80}\b${passes}\b
  `,
  regex.i`
    \bthe ${number} (?:that |which |whom )?(?:the group|we|you|they) (?:already )?
    (?:has|have|hold|holds|can count on|can rely on),? (?:and|plus|with|together with)\b[^.;]{0,100}\b${passes}\b
  `,
  regex.i`
    \b(?:doubters?|waverers?|independents?|others?|opposite|rebels?|abstainers?)\b[^.;]{0,30} makes? (?:it |up )?
    ${number}\b|
    \b${number} (?:of (?:them|these|the (?:members|seats)) )?(?:are|is) (?:yours|ours|theirs|the group['’]s)\b
  `,
  regex.i`
    \b(?:thing|item|vote|it|result|matter|outcome|everything|motion|all) (?:now )?(?:turns|hangs|hinges|rests|depends)
    \ (?:up)?on (?:just |only )?
    (?:${number} (?:people|members|votes|councillors|hands)|the (?:two|three|independents?|vice-chair|chair))\b
  `,
  /\b(?:group|we|you|they|side|administration|opposition) (?:has|have|had) (?:got )?the numbers\b/i,
  // "With the two independents on board you would be over the line."
  regex.i`
    \b(?:with|without|if|given|provided|once) (?:the |those |these |our |your |any )?
    (?:${number}|both|all|a couple of|one or two|either)? ?(?:of (?:the|them) ?)?(?:[a-z'’-]+ )?
    (?:independents?|members?|councillors?|colleagues|others?|waverers|doubters|backbenchers|non-aligned|them)?
    \b[^.;]{0,16} (?:
      on board|onside|on side|with (?:you|us|the group)|behind (?:you|us|it)|in the bag|come over|comes over|
      coming over|brought over|abstaining|absent|away|missing|out of the (?:room|way)
    )\b[^.;]{0,80}\b
    (?:${passes}|be carried|over the line|there|pass(?:es)?|safe|lost|lose|falls?|fails?|by (?:one|two|three|four))\b
  `,
  regex.i`
    \b(?:over|across|past) the line (?:by|with) (?:one|two|three|four|a|some|votes?)\b|
    \b(?:you|we|they|the group|it) (?:would|will|are|is)(?: still| only)? (?:be )?(?:one|two|three|four|five)
    \ (?:short|shy|adrift|light|to the good|clear|ahead|down)\b
  `,
  regex.i`
    \bneeds? ${number} (?:hands|votes)\b[^.;]{0,20} (?:and|but|while) (?:the group|we|you|they|the administration)
    \ (?:has|have|can count on|musters?) ${number}\b
  `,
  // "The group has four, and the fifth is to be had from …"
  regex.i`
    \b(?:group|we|you|side|motion|option \w+) (?:has|have|had|needs?) ${number}\b[^.;]{0,20} (?:and|but|;) the
    \ (?:third|fourth|fifth|sixth|seventh|eighth)\b[^.;]{0,40}\b(?:from|had|got|found|vote|come|Councillor)\b
  `,
];
/** When it would pass, and who had better be there or not: the words are as often innocent. */
const conditions: readonly RegExp[] = [
  regex.i`
    \b(?:option \w+|motion|amendment|item|it|budget|recommendation) (?:then |only |just |would |could |will )*(?:
      falls?|fails?|pass(?:es)?|be (?:lost|carried)|is (?:lost|carried|home|safe)|goes through|gets (?:home|through)|
      comes home
    )\b[^.;]{0,20} (?:unless|if|provided|so long as|as long as|by (?:one|two|three|\d))\b[^.;]{0,60}\b(?:
      c[oa]me (?:across|over|round)|turns? up|votes?|abstain\w*|chair|casting|hold|ill|away|absent|seats?|stays?|
      everybody|everyone|nobody
    )\b
  `,
  // Who had better be there, and who had better not.
  regex.i`
    \b(?:
      nobody|no one|not (?:to )?have (?:anybody|anyone|a single one)|everybody|everyone|every (?:one|member)|
      all (?:${number}|of (?:you|them|us))
    )\b[^.;]{0,40}\b(?:
      away|on holiday|on leave|absent|missing|late|ill|at a wedding|in (?:their|his|her|your) (?:seats?|places?)|
      turns? up|there on the (?:night|day)|be present
    )\b
  `,
  regex.i`
    \b(?:stay|step|slip|pop|wait|be|remain|linger)\b[^.;]{0,12} (?:in|into|out (?:in|into|to)|outside|out of) (?:the )?
    (?:corridor|lobby|room|chamber|car park|foyer|building)\b[^.;]{0,80}\b
    (?:vote|come out|result|as the group|carried|lost|go through|pass|fall)\b
  `,
];

/** Rules of meetings, leave and other people's numbers. */
const procedure = regex.i`
  \b(?:
    quorum|quorate|substitutes?|apolog\w+|pecuniary|interests?|Democratic Services|standing orders?|entitled|may not|
    co-opted|training|staff|crews?|drivers?|children|pupils|residents|tenants|shift|rota|equality of votes
  )\b
`;

/** Does a sentence of a briefing count heads, and how sure is that? */
export function countsHeads(text: string): "warning" | "info" | undefined {
  if (text.length > 400 || procedure.test(text)) return undefined;
  if (counts.some((one) => one.test(text))) return "warning";
  return conditions.some((one) => one.test(text)) ? "info" : undefined;
}
