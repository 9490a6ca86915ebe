import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { BlockView } from "../../../core/rule/rule.ts";

/** Titles, by which a report says who is a member, and verbs of those who are spoken of without one. */
export const nameCues = cues(
  "known-names",
  oneLine`
    comment*|remark*|reply|replies|answer*|view|views|help|correction*|suggestion*|question*|point|points|account|
    version|concern*|objection*|worry|worries|wish|wishes|idea|advice|support|amendment|motion|explanation|apology|
    patience|kindness|reading|letter|email|e-mail|note|thanks|grateful|indebted|obliged|according to|suggested by|
    owe it|owe this|owe that|not persuaded|not convinced|unhappy|puzzled|wanted to know|undertook|to thank|with best|
    with thanks|with love|with warm|with kind|with every|thanked|agreed to|agreed that|grumbled|joked|laughed|
    pointed out|explained|queried|disagreed|was told|was assured|had heard|proposed|reminded|spoke up|volunteered|
    is keen|would like|would rather|will remember|thought that|apologies|did not|who|Councillor|Councillors|Cllr|Cllrs|
    asked|told|said|wondered|remarked|replied|added|moved|seconded|felt|hoped|offered|wants|wanted|kindly|thinks|
    reckons|rang|mentioned|suggested|raised|promised|lent|was good|was kind|was helpful
  `,
);

/** A member as the report names one with the title: "Councillor Evander Stroud". */
export interface Titled {
  readonly first: string;
  readonly last: string;
}

/** A name at the beginning of a sentence without a title, and what stands behind it. */
export interface Untitled extends Span {
  readonly first: string;
  readonly last: string;
}

const listed = regex.g`
  \b(?:[Cc]ouncillors?|[Cc]llrs?\.?)
  \ ((?:[A-Z][\w.'’-]*)(?: [A-Z][\w'’-]+){0,2}(?:(?:,| and)(?: and)? (?:[A-Z][\w.'’-]*)(?: [A-Z][\w'’-]+){1,2}){0,20})
`;

/** The members that a text names with their title; in a list the title stands once. */
export function titledIn(text: string): readonly Titled[] {
  if (!/ouncillor|llr/.test(text)) return [];
  return [...text.matchAll(listed)].flatMap(([, names = ""]) =>
    names.split(/, and |, | and /).map((one) => {
      const words = one.split(" ");
      return { first: words.length > 1 ? (words[0] ?? "") : "", last: words.at(-1) ?? "" };
    }),
  );
}

const lone = regex`
  ^(?:[\d.]+ )?(?!Councillors?\b|Cllrs?\b|Mrs?\b|Ms\b|Miss\b|Dr\b|Alderman\b|Sir\b|Lady\b|Lord\b|The\b)
  ([A-Z][a-z]{1,10})(?: ([A-Z][a-z'’-]+(?:-[A-Z][a-z]+)?))? (?:(?:has|had|have|then|also|later) )?(?:
    was (?:good|kind|helpful|keen|right|told|asked)|is (?:keen|happy|right)|asked|told|said|wondered|remarked|replied|
    added|moved|seconded|felt|hoped|offered|wants|wanted|kindly|thinks|thought|reckons|rang|mentioned|suggested|raised|
    promised|lent|came|went|been told
  )\b
`;

/**
 * "Idwal's remarks were useful", "we are grateful to Idwal for the map": what is somebody's, and who is thanked or
 * followed.
 */
const whose = regex`
  ^(?:[\d.]+ )?([A-Z][a-z]{1,10})['’]s (?:(?:own|written|further|later|many|two|three|helpful|kind) )*(?:
    comments?|remarks?|repl(?:y|ies)|answers?|views?|help|corrections?|suggestions?|questions?|point|points|account|
    version|concerns?|objections?|worr(?:y|ies)|wish(?:es)?|idea|advice|support|amendment|motion|explanation|
    apolog(?:y|ies)|patience|kindness|reading|letter|e-?mail|note
  ) (?:(?:on|about|to|of) [^.;,]{2,40} )?(?:is|are|was|were|ha(?:s|ve|d)|will|would|made|came|can)\b
`;
const thanked = regex`
  \b(?:
    [Tt]hanks (?:of [a-z ]{2,20} )?(?:(?:are|is|also|again|especially|particularly|must|should|go|goes|due) )*to|
    (?:[Gg]rateful|[Ii]ndebted|[Oo]bliged) to|[Aa]ccording to|[Aa]s suggested by|[Ww]e owe (?:it|this|that) to
  ) ([A-Z][a-z]{1,10})(?=,? (?:for|who|and|that|as)\b|[.,;]|$)
`;

/** Names without a title that begin the sentences of a block and do or own something, or are thanked in them. */
export const untitledIn = (block: BlockView): readonly Untitled[] =>
  block.sentencesWith(nameCues).flatMap(({ text, start }) =>
    [lone, whose, thanked].flatMap((pattern) => {
      const match = pattern.exec(text);
      if (!match) return [];
      const [words, first = "", last = ""] = match;
      const name = last ? `${first} ${last}` : first;
      const at = start + match.index + words.lastIndexOf(name);
      return [{ first, last, start: at, end: at + name.length }];
    }),
  );

/** Is this, without its title, one of the members whom the report names with it? */
export const isOne = ({ first, last }: Untitled, members: readonly Titled[]): boolean =>
  members.some((one) =>
    last
      ? one.last === last && (one.first === "" || begins(one.first, first))
      : begins(one.first, first) && !members.some((other) => other.last === first),
  );

/**
 * The surname of a member who is called by these names; `undefined` where the report does not give it for one alone.
 */
export function surnameOf(first: string, last: string, members: readonly Titled[]): string | undefined {
  if (last !== "") return last;
  const found = new Set(members.filter((one) => begins(one.first, first)).map((one) => one.last));
  return found.size === 1 ? [...found][0] : undefined;
}

/** "Ev" for Evander, "Deb" for Deborah; "Trish" for Patricia. */
const begins = (whole: string, part: string): boolean =>
  whole.length > 1 && part.length > 1 && (whole.startsWith(part) || (shortFor.get(part)?.includes(whole) ?? false));

/** Short forms that do not begin as the name does. */
const shortFor = new Map(
  oneLine`
    Trish Patricia|Tricia Patricia|Paddy Patrick|Bill William|Billy William|Bob Robert|Bobby Robert|Dick Richard|
    Rick Richard|Liz Elizabeth|Lizzie Elizabeth|Beth Elizabeth|Betty Elizabeth|Peggy Margaret|Meg Margaret|
    Maggie Margaret|Jim James|Jimmy James|Jack John|Johnny John|Ted Edward,Theodore|Ned Edward|Tony Anthony,Antony|
    Kate Katherine,Catherine|Katie Katherine,Catherine|Kathy Katherine|Cathy Catherine|Harry Henry,Harold|Sally Sarah|
    Molly Mary|Polly Mary|Nell Eleanor,Helen|Ellie Eleanor|Dave David|Davy David|Mike Michael|Mick Michael|
    Steve Stephen,Steven|Sue Susan,Suzanne|Suzie Susan|Andy Andrew|Drew Andrew|Tommy Thomas|Nicky Nicola,Nicholas|
    Nick Nicholas|Mandy Amanda|Becky Rebecca|Debbie Deborah|Jenny Jennifer|Vicky Victoria|Vicki Victoria|
    Larry Laurence,Lawrence|Terry Terence|Gerry Gerald,Gerard|Jerry Gerald,Jeremy|Penny Penelope|
    Bert Albert,Herbert,Hubert|Hattie Harriet|Sandy Alexander,Alexandra|Alec Alexander|Tina Christina,Christine|
    Lottie Charlotte|Charlie Charles,Charlotte|Frankie Francis,Frances|Fran Frances|Geoff Geoffrey|Jeff Jeffrey|
    Gill Gillian|Jill Gillian|Maddy Madeleine|Izzy Isabel,Isabella|Bella Isabella|Milly Emily,Mildred|Tilly Matilda|
    Wally Walter|Eddie Edward,Edwin|Joe Joseph|Josie Josephine|Kit Christopher,Katherine|Lou Louise,Louis|
    Mo Maureen,Mohammed|Nan Anne|Ollie Oliver|Pip Philip,Philippa|Ronnie Ronald|Rosie Rosemary|Sid Sidney|Win Winifred|
    Viv Vivien,Vivienne
  `
    .split("|")
    .map((line) => {
      const [short = "", names = ""] = line.split(" ");
      return [short, names.split(",")] as const;
    }),
);
