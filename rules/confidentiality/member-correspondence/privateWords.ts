import { oneLine, regex } from "../../../core/pattern/regex.ts";
/**
 * A councillor's own words, between quotation marks, and the private way by which they came to an officer or a friend.
 */

export const privateWordsCues = oneLine`
  hear it from me|hear this from me|hear that from me|heard it from me|heard this from me|quote me|under your hat|
  to yourself|between ourselves|covering e-mail|covering note|covering letter|private note|private letter|private query|
  private exchange|private e-mail|voicemail|voice note|messaged|message to|text on|in a text|had written|wrote to|
  had e-mailed|e-mail to|letter he|letter she|note he|note she|on the telephone|on the phone|told the|put to the|put it|
  said to the|pushed under|forwarded|between you and me|for her eyes|for his eyes|other eyes|whether she minded|
  whether he minded|wrote to me
`;

const member = regex`
  \b(?:Councillor|Cllr\.?|Alderman|Alderwoman|Bailie|Provost) (?:[A-Z][\w'’-]+ ?){1,3}|
  \b(?:[Tt]he )(?:[Dd]eputy )?
  (?:Leader|Mayor|Cabinet Member|Executive Member|Portfolio Holder|Provost|[Gg]roup (?:[Ww]hip|[Ss]ecretary|[Ll]eader))
  \b|
  \b[Ww]ard (?:councillor|member)\b
`;
const pronoun = /\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b/;
const words = /["“][^"”]{6,}/;
const post = oneLine`
  (?:[A-Z][\w&-]+,? (?:of |and |for )?){0,5}(?:
    Manager|Director|Officer|Registrar|Engineer|Executive|Solicitor|Planner|Head|Surveyor|Clerk|Treasurer|Inspector|
    officer|engineer|planner|author
  )
`;
const channel = regex`
  \b(?:
    private (?:note|letter|query|exchange|e-?mail|message)|covering (?:e-?mail|note|letter)|voicemail|voice note|
    (?:in|by) (?:an? |the |his |her )?(?:text|e-?mail|letter|note|message)\b|messaged|texted|e-?mailed|
    (?:has|have|had) written to|wrote to (?:me|us|him|her|the ${post})|
    (?:letter|note|e-?mail|message|text) (?:(?:that |which )?(?:he|she) |to the ${post})|
    on the (?:tele)?phone to (?:me|us)|(?:told|put to|said to|put it to) the ${post}|[Bb]etween you and me|told me\b
  )
`;
/** Of a letter that is marked, or was got without asking. */
const secret = regex.i`
  \b(?:
    private(?:ly)?|for (?:her|his|the [\w ]{3,30}['’]s|other) eyes|not meant for|headed "?personal|marked|
    to the [A-Z]\w+ alone|which I have had|not asked whether|found its way|forwarded|late the same night|under my door|
    typed up|since,|by voice note|between you and me|in confidence|voicemail|text(?:ed)?\b|messaged
  )\b
`;
/** What is said in the words themselves by somebody who does not want them repeated. */
const confiding = regex.i`
  \b(?:
    (?:did not|didn['’]t|never) hear (?:it|this|that) from me|
    (?:have not|haven['’]t|not) heard (?:it|this|that) from me|(?:don['’]t|do not|never) quote me|
    keep (?:it|this|that) (?:to yourself|under your hat)|under your hat|between ourselves|between you and me
  )\b
`;
/** Said in public, or with leave. */
const open = regex.i`
  \b(?:
    consent\w*|agreed|agreement|permission|at (?:Council|Cabinet|the meeting|the hearing)|
    in the (?:debate|chamber|minutes)|minutes|motion|petition|press|newspaper|website|published|public|formal comment|
    statement to the (?:panel|committee)|interview\w*|investigat\w+|evidence|written question|open letter|on behalf of|
    asked that (?:it|this) be (?:included|printed|recorded)|for inclusion
  )\b
`;

/** Does a sentence give a member's own words as they came in private? `before` is what leads up to it. */
export function privateWords(text: string, before: string): "relayed" | "doubt" | undefined {
  if (text.length > 420 || !words.test(text)) return undefined;
  const told = text.replace(/["“][^"”]*["”]?/g, " “” ");
  if (confiding.test(text) && member.test(told) && !open.test(told)) return "relayed";
  if (!channel.test(told) || open.test(told)) return undefined;
  if (member.test(told)) return secret.test(told) ? "relayed" : "doubt";
  return pronoun.test(told) && member.test(before) ? "doubt" : undefined;
}
