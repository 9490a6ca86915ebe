import { regex } from "../../core/pattern/regex.ts";

/**
 * Sentences that may make a briefing's standing statements in words that the rules do not know. What they seem to say
 * is then not missing for certain, and the finding at the title is for information.
 */

const negative = /\b(?:not|no|nor|never|nothing|none|neither|nobody|cannot|without|only|alone|merely|purely|rather)\b/i;

/** May it say that other groups can have the same? Whatever keeps them out of it does not. */
export const mayOffer = (text: string): boolean => everyone.test(text) && has.test(text) && !withheld.test(text);
const everyone = regex.i`
  \b(?:
    groups|each group|every group|any group|another group|parties|(?:all|every|each|any|other) (?:\w+ )?
    (?:members?|councillors?|leaders?|sides?|benches)|whoever|anyone|anybody|everyone|everybody|independents|
    un(?:grouped|aligned)|across the (?:council|chamber)|(?:both|all) sides|whole council
  )\b
`;
const has = regex.i`
  \b(?:
    same|alike|likewise|offer\w*|ask\w*|request\w*|welcome|sent|told|had|have|open|available|cop(?:y|ied|ies)|
    circulat\w+|invit\w+|equal\w*|identical|entitled|brief\w*|shar\w+|receiv\w+|turn|footing|terms|treat\w*|serv\w+
  )\b
`;
const withheld = /\b(?:not|no|nor|never|nobody|none|alone|only|without|keep|kept|withheld|secret|cannot)\b/i;

/** May it say that what the group concludes decides nothing? */
export const mayDisclaim = (text: string): boolean =>
  (ofGroup.test(text) && negative.test(text) && deciding.test(text)) || theirs.test(text);
const ofGroup = regex.i`
  \b(?:
    groups?|members|meetings?|evening|tonight|sessions?|discussions?|talk|briefings?|notes?|papers?|room|here|
    conclu\w+|views?|wish(?:es)?|preferences?|anything said
  )\b
`;
const deciding = regex.i`
  \b(?:
    decid\w+|decisions?|settl\w+|bind\w*|bound|commit\w*|act(?:s|ed|ion)?|approv\w+|agreed|authori\w+|powers?|
    instruct\w*|formal\w*|standing|force|effect|policy|position|official|govern\w+|resol\w+|mandate
  )\b
`;
const theirs = regex`
  \b(?:decision|matter|choice|question|last word)\b[^.;]{0,40}\b(?:is|are|remains?|rests?|stays?|belongs?|falls?|lies)
  \b[^.;]{0,30}\b(?:Cabinet|Council|Committee|Executive|Panel|Board|Authority)(?:['’]s)?\b|
  \b(?:Cabinet|Council|Committee|Executive|Panel|Board|Authority)(?:['’]s)?\b[^.;]{0,30}
  \ (?:alone|and (?:nobody|no one|no other)|will (?:still )?(?:decide|settle|take the decision))\b
`;

/** May it say that the body that decides will be advised in full? A paper that is to come before that body is named. */
export const mayAdvise = (text: string): boolean => paper.test(text) && ahead.test(text) && !instead.test(text);
const paper = regex.i`
  \b(?:report|advice|appraisal|business case|papers)\b[^.;]{0,90}\b
  (?:cabinet|council|committee|executive|panel|board|agenda|decision|full|formal|meeting)\b|
  \b(?:cabinet|council|committee|executive|panel|board|agenda|decision|full|formal|meeting)\b[^.;]{0,90}\b
  (?:report|advice|appraisal|business case|papers)\b
`;
const ahead = regex.i`
  \b(?:
    will|shall|is to|are to|to be|due|published|follow(?:s|ing)?|goes|comes|when|before|until|in time|later|separate\w*|
    own|attached|appendix|draft|being
  )\b
`;
const instead = /\b(?:no|not|nothing|never|without|instead|unopened|trouble|spare|skip|enough|all that|everything)\b/i;

/** May it tell who asked for the briefing, or who let it be given? */
export const mayTellOfAsking = (text: string): boolean =>
  asking.test(text) && whose.test(text) && ofPaper.test(text) && !/\bif\b/i.test(text);
const ofPaper = /\b(?:briefings?|notes?|papers?|sessions?|facts|information|figures|explanation|request)\b/i;
const asking = regex.i`
  \b(?:
    ask(?:ed|ing)?|request\w*|wanted|wished|want to know|approach(?:ed)?|wrote|written to|raised|rang|phoned|e-?mailed|
    prompted|behest|instance|at the (?:wish|suggestion|prompting)|response|reply|answer|invit\w+|sought|called for|
    suggest\w+|query|queries|questions?
  )\b
`;
const whose = regex.i`
  \b(?:
    groups?|councillors?|cllr|members?|leaders?|secretar(?:y|ies)|whips?|chair\w*|convener|mayor|spokes\w+|you|your
  )\b
`;

/** May it tell which senior officer let the briefing be given? */
export const mayTellOfLeave = (text: string): boolean => leave.test(text) && senior.test(text) && ofPaper.test(text);
const leave = regex.i`
  \b(?:
    approv\w+|agree\w*|author\w+|consent\w*|clear\w*|sign\w*|sanction\w*|leave|knowledge|aware|issued|behalf|content|
    permission|say-so|arrang\w+|commission\w*|asked|name
  )\b
`;
const senior = regex.i`
  \b(?:
    chief|directors?|heads? of|monitoring officer|managers?|solicitor|treasurer|section 151|s151|corporate|clerk|
    secretary to|proper officer
  )\b
`;
