import { adviser } from "./advisers.ts";

/** Advice that stops at its reader's desk because it does not suit, and two professions told against each other in one breath: for information. */

const advice =
  "(?:advice|observations?|comments?|notes?|views?|letters?|memo(?:randum)?|opinions?|assessments?|warnings?|findings?|calculations?|conclusions?|reservations?|concerns?|reply|report|response|paper|passage|paragraph|section|page|figures?)";

const frames: readonly RegExp[] = [
  // "Her note does not bear out paragraph 9 and is not printed."
  new RegExp(
    `\\b${advice}\\b[^.;]{0,60}? (?:do|does|did) not (?:quite |wholly |altogether |really )?(?:bear (?:out|this out)|support|square with|sit (?:\\w+ )?with|agree with|fit|match|help|chime with|assist|suit|favour|serve|lead (?:to|where)|reach the same)\\b[^;]{0,90}?\\b(?:so|and|hence|therefore|accordingly|which is why)\\b[^;]{0,30}? (?:not (?:\\w+ )?(?:summarised|set out|included|repeated|reported|attached|printed|annexed|reproduced|quoted|given|shown|circulated|appended|mentioned|used|relied on|referred to)|left (?:out|aside|off)|omitted|kept back)\\b`,
    "i",
  ),
  // "It was felt that his note would not help the Cabinet Member and it was not put to her."
  new RegExp(
    `\\b${advice}\\b[^.;]{0,110}\\b(?:was|were|is|are|has been|have been|will) not (?:been |be )?(?:put|shown|passed|given|sent|forwarded|handed|read out|taken|carried|reported|mentioned)(?: on| up)? (?:to|before) (?:him|her|them|members|(?:the )?(?:Cabinet|Leader|Committee|Council|Panel|Board|Executive|Mayor|portfolio|group))`,
    "i",
  ),
  // "A passage in which the engineer advised waiting is not in this version because I did not find it helpful."
  new RegExp(
    `\\b${advice}\\b[^.;]{0,140}? (?:do|does|did|is|are|has|have) not (?:been )?(?:appear|feature|figure|form part|survive|carried|found (?:its|their) way|included|printed|kept|in)\\b[^.;]{0,50}?\\b(?:because|since|as|for) (?:I|we|it|they|the (?:author|service|leader|cabinet|chair|director)|officers|nobody|no one)\\b[^.;]{0,40}\\b(?:helpful|useful|wanted|welcome|liked|like|agreed?|help|assist|suit\\w*|constructive|positive|fit\\w*|comfortable|on message|persuasive|convincing)\\b`,
    "i",
  ),
];

const legitimate =
  /\b(?:exempt|confidential|superseded|personal|redacted|legal privilege|privileged|in full|attached|summarised (?:at|in|below)|set out (?:at|in|below)|reproduced|published|late|after the (?:deadline|date)|residents?['’]?|objectors?['’]?)\b/i;

/** Is advice kept back because of what it says? `before` is the sentence that "her note" goes back to. */
export const keptBack = (sentence: string, before: string): boolean =>
  sentence.length < 340 &&
  frames.some((frame) => frame.test(sentence)) &&
  !legitimate.test(sentence) &&
  (adviser.test(sentence) ||
    (/^\W*(?:Her|His|Their|Its|That|The|This|It|Those|These)\b/.test(sentence) && adviser.test(before)));

const post =
  "(?:[Hh]ead of [A-Z]?[\\w’']+(?: [A-Z][\\w’']+| and [A-Z]?\\w+)?|[Dd]irector of [A-Z]?[\\w’']+(?: [A-Z][\\w’']+| and [A-Z]?\\w+)?|[Cc]ounty [A-Z]?[a-z]+|[Cc]ity [A-Z][a-z]+|[Bb]orough [A-Z]?[a-z]+|[Mm]onitoring [Oo]fficer|(?:[Ss]ection 151|[a-z]+) [Oo]fficer|[Tt]reasurer|[Ss]olicitor|[Ee]ngineer|[Ss]urveyor|[Vv]aluer|[Ee]cologist|[Aa]uditor|[Aa]rchitect|Legal|Finance|Highways|Estates|Planning|Housing|Procurement|Conservation|Audit)";
const opposed = new RegExp(
  `\\b(?:[Tt]he )?${post} (?:would|does|do|did|was|is|has|had|wants?|wanted|likes?|liked|prefers?|preferred|favours?|favoured|thinks?|thought)\\b[^.;]{3,90}?,? (?:and|but|while|whereas|though) (?:the )?${post} (?:(?:would|does|do|did|was|is|has|had|could|will) not\\b|thinks? otherwise|thought otherwise|takes? the opposite|took the opposite|prefers? not|against)`,
);
const given =
  /\b(?:because|since|for the reasons?|on the grounds?|paragraphs? \d|set out|below|appendix|signed|report)\b/i;

/** Two posts of which one would and the other would not, and no word on why. */
export const atOdds = (sentence: string): boolean => opposed.test(sentence) && !given.test(sentence);
