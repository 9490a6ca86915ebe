import { regex } from "../../../core/pattern/regex.ts";
import { withoutSentence } from "../../../core/rule/rewrites.ts";
import type { Rewrite } from "../../../core/rule/rule.ts";
import { surnameOf, type Titled } from "./knownNames.ts";

/** A greeting by a first name, and words to a friend that say nothing of the matter. */
const greeting = regex`
  ^(?:(?:[Gg]ood )?(?:[Mm]orning|[Aa]fternoon|[Ee]vening)|[Hh]ello(?: again)?|[Hh]iya?|[Hh]ey),? [A-Z][a-z]+$
`;
const chat = /^(?:[Hh]ope |[Ll]ove to |[Tt]ake care|[Ss]ee you )/;
/** One who is called by an epithet in place of a name. */
const epithet = regex.i`
  ^(?:the|our|his|her) (?:(?:big|main|top|old) )?(?:
    boss|gaffer|man|dog|head honcho|honcho|cheese|skipper|chief|lad|lass|chap|fellow|nibs
  )$
`;
/** The name among the words, with what goes before it in the way of friends. */
const called = regex`
  (?:\b(?:[Gg]ood old|[Dd]ear old|[Ww]ee|[Oo]ld|[Yy]oung|[Oo]ur) )?(?:“[A-Z][a-z]+” )?\b(?!
    (?:As|Between|Good|Dear|Wee|Old|Young|Our|The|And|Cllr|Councillor|Leader|Mayor|Lab|Con|Ind|Green|Grn|Reform|Thank|
    Thanks|Sorry|Hope|Hello|Morning)\b
  )[A-Z][a-z’']+(?: [A-Z][a-z'’-]+)?
`;

/** Offers the title and the surname, where the report has it, else with a blank. */
export function properly(words: string, titled: boolean, members: readonly Titled[]): readonly Rewrite[] {
  if (chat.test(words)) return [withoutSentence];
  if (greeting.test(words)) return [rewrite(`Dear Councillor ${blank}`)];
  if (epithet.test(words)) return [rewrite(`Councillor ${blank}`)];
  const match = called.exec(words);
  if (!match || /\b(?:Cllr|Councillor)\b/.test(words)) return [];
  const names = match[0].replace(/“[^”]*” ?/, "").match(/[A-Z][\w'’-]+/g) ?? [];
  const [first = "", last = ""] = names.slice(-2);
  const nickname = /“/.test(match[0]);
  const surname = nickname ? names.at(-1) : surnameOf(first, last, members);
  const name = surname ?? blank;
  return [rewrite(words.replace(match[0], titled ? name : `Councillor ${name}`))];
}

const blank = "[insert the surname]";
const rewrite = (words: string): Rewrite => ({ with: words, trust: "judgement" });
