import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { formerTieIn } from "./formerTies.ts";
import { ownTieIn } from "./ownTies.ts";

/** Connections between those who prepare or judge a matter and those who gain by it, person first or gainer first. */

export interface Connection extends Span {
  readonly words: string;
  /** It is told in so many words. */
  readonly sure: boolean;
  /** It counts under a heading that speaks of somebody who gains. */
  readonly loose?: boolean;
  /** The sentence tells that the person took part in the item. */
  readonly took?: boolean;
}

/** Who prepares or judges the matter. */
const judgeOf = oneLine`
  (?:
    (?:the )?(?:author|writer|compiler) of th(?:is|e) (?:report|paper)|
    the (?:report(?:['’]s)? |lead |reporting |case |responsible |presenting |project )(?:author|writer|officer|manager)|
    (?:one|two|a member|members|the chair) of the (?:evaluation |appointment |assessment |interview |grants? )?panel|I|
    (?:one|two|a member|one of the members|members|the chair) of the (?:task|working|review|scrutiny|project) (?:group|
    panel)|
    the panel['’]s chair|this officer|the evaluator|(?:one|two) of the evaluators
  )
`;
const tie = oneLine`
  (?:
    (?:is|was|are|were|am|has been|have been|had been) (?:also )?(?:(?:a|an|the|its|their|on|also|one of (?:the|
    its)) )?(?:\w+ ){0,2}(?:
      treasurer|trustees?|chair(?:man|woman)?|secretary|directors?|governors?|shareholders?|employees?|volunteers?|
      patron|founder|committee members?|board members?|member of (?:its|the|their) (?:board|committee)|relative|brother|
      sister|husband|wife|partner|friend|tenant|landlord|customer
    )\b|
    (?:is|was|am) (?:married|related|engaged) to|
    (?:
      chairs|owns|runs|founded|sits on|serves on|serves as|volunteers for|volunteers with|works for|worked for|
      holds shares|has shares|used to work for|has a (?:financial |personal |family )?(?:interest|stake|connection)
    )\b
  )
`;
const connection = new RegExp(
  `\\b${judgeOf}\\b(?:[,(][^,()]{0,120}[,)])?,? (?:who )?(?:\\w+ )?${tie}[^.;,]{0,60}`,
  "i",
);
const anyone = oneLine`
  (?:
    (?:the|an?|one|two) (?:\w+ ){0,3}(?:
      officers?|director|head of [a-z ]{2,30}|manager|member of (?:the )?(?:team|panel|staff)|cabinet member|
      portfolio holder|leader|chair(?:man|woman)?(?: of the (?:committee|panel|council))?|evaluators?
    )|
    (?:Cllr|Councillor) [A-Z]\w+
  )
`;
const gains = oneLine`
  (?:
    applicants?|bidders?|tenderers?|recipients?|charity|trust|company|club|organisation|contractor|supplier|landlord|
    developer|association|provider|firm|consortium|society|partnership
  )
`;
/** Any officer or member, with a tie to whoever gains. */
const otherConnection = regex.i`
  \b${anyone}\b(?: of the (?:team|panel|council|committee|service))?(?:[,(][^,()]{0,60}[,)])?,? (?:who )?(?:\w+ )?
  ${tie}[^.;,]{0,60}\b${gains}\b(?: (?:since|for|from) [^.;,]{2,30})?
`;
/** The same told from the other end: "the chairman of the charity is the Head of Grants, who wrote this report". */
const fromTheOtherEnd = regex.i`
  \b(?:treasurer|trustees?|chair(?:man|woman)?|secretary|directors?|owner|founder|patron|landlord)
  \b[^.;,]{0,30}\b${gains}\b[^.;,]{0,30}\b(?:is|are|was) (?:the|our|this Council['’]s|the Council['’]s) (?:\w+ ){0,3}
  (?:officer|director|head of [a-z ]{2,30}|manager|cabinet member|portfolio holder|leader|evaluator)\b[^.;]{0,60}\b
  (?:who|which|whose|and) (?:\w+ )?
  (?:wrote|prepared|scored|drafted|recommend\w*|assessed|marked|led|signed|decides?|advis\w+|sat on)\b
`;
/** Somebody gains who is not the council. */
const gainer = regex.i`
  \b(?:${gains.slice(3, -1)}|firms?|owners?|tenants?|sellers?|buyers?|purchasers?|it|its)\b|\b(?:Ltd|Limited|plc)\b|
  \bshare
`;
/** Posts of the council are no connection. */
const post =
  /\b(?:director of (?:the )?(?:\w+ ){0,3}(?:services?|directorate|department)|partner (?:organisations?|agenc))/i;

/** A seat that the Council gave, or a loss. */
const noTie = regex.i`
  \b(?:as|being) (?:the |one of the |an? )?(?:[Cc]ouncil['’]s |[Aa]uthority['’]s )?
  (?:nominee|representative|appointee|observer)s?\b|
  \bon (?:the )?(?:Council|Authority|Borough|County)['’]s behalf\b|\bon behalf of the (?:Council|Authority)\b|
  \b(?:appointed|nominated) (?:to it |there )?by (?:the )?(?:Council|Cabinet)\b|\b(?:died|was killed|funeral)\b
`;

/** One of those who gain is kin of the author: "the chairman is married to the author of this report". */
const kinOfJudge = regex.i`
  \b(?:
    (?:is|are|was|were) (?:\w+ )?(?:
      married|engaged|related|a neighbour|an old friend|a friend|sister|brother|cousin|husband|wife|partner|mother|
      father|parent|son|daughter|niece|nephew
    ) (?:to|of)|
    (?:is|are|was|were) (?:an?|the|one of the) (?:[\w-]+ ){0,2}(?:
      husband|wife|partner|spouse|brother|sister|cousin|mother|father|parents?|son|daughter|uncle|aunt|nephew|niece|
      relatives?|relations?|friends?|neighbours?|tenants?|landlord
    )(?:-in-law)? of
  ) (?:
    the (?:report['’]s |lead |reporting |case |responsible |presenting |project )?
    (?:author|writer|case officer|evaluators?|assessors?)(?: of th(?:is|e) (?:report|paper))?|
    one of (?:the|our) (?:officers|evaluators|assessors|panel|authors)\b|
    the (?:[a-z]+ )?panel['’]s (?:chair|lead|secretary|adviser)|the chair of the (?:[a-z]+ )?panel|
    (?:an?|one|two) (?:[a-z]+ )?(?:panel members?|evaluators?|assessors?|scorers?)\b|
    (?:an?|one|two) (?:members?|chair) of the (?:[a-z]+ )?panel|
    (?:the )?officer who (?:wrote|prepared|drafted|scored|marked|assessed|led|recommends|negotiated|ran|chose)|
    whoever (?:wrote|prepared|scored|marked)
  )[^.;,]{0,60}
`;
/** Those who gain are the author's own people. */
const kin = regex.i`
  \b(?:${judgeOf}|the (?:report['’]s )?(?:author|writer)|${anyone})['’]s (?:own )?
  (?:elder |younger |former |late |step-?)?(?:
    (?:brother|sister|mother|father|son|daughter)(?:-in-law)?|in-laws?|wife|husband|partner|spouse|cousin|uncle|aunt|
    nephew|niece|parents?|family|relations?|relatives?|business partner
  )\b[^.;]{0,30}\b(?:is|are|was|owns?|runs?|chairs?|works?|has|have|holds?|manages?|heads?|sits?|founded|employs?)
  \b[^.;]{0,80}
`;

const relation = oneLine`
  (?:
    (?:brother|sister|mother|father|son|daughter)(?:-in-law)?|wife|husband|partner|spouse|cousin|uncle|aunt|nephew|
    niece|parents?|family|business partner|oldest friend|best friend
  )
`;
/**
 * An officer or member with a part in the matter, whose kin have something of whoever gains: "chaired by the Head of
 * Leisure, whose wife owns one of the firms".
 */
const kinClause = regex`
  \b(?:
    [Hh]ead of [A-Z]\w+|[Oo]fficer|[Dd]irector|[Mm]anager|[Ll]ead|[Aa]dviser|[Ss]urveyor|[Ee]ngineer|[Ss]olicitor|
    [Aa]uthor|[Ee]valuator|[Aa]ssessor|(?:Cllr|Councillor) [A-Z][\w'’-]+|[Cc]abinet [Mm]ember(?: for [A-Z]\w+)?|
    [Pp]ortfolio [Hh]older|[Ll]eader|[Cc]hair
  )\b(?: of [A-Z]\w+| for [A-Z]\w+)?(?: \([^)]{1,40}\))?,? whose (?:\w+ )?${relation} [^.;]{0,80}\b(?:
    ${gains.slice(3, -1)}|firms?|suppliers?|purchasers?|buyers?|sellers?|compan(?:y|ies)|bids?|tenders?|land|property|
    premises|site|shares|stake
  )\b
`;

/**
 * Whose kin has a post with, or is paid by, a firm that is called by its name: "whose brother is Volterra's head of
 * sales".
 */
const kinOfFirm = regex`
  \b(?:
    officers?|director|manager|head of [a-z]\w+|lead|adviser|surveyor|engineer|solicitor|author|evaluator|assessor|
    councillor|member|portfolio holder|leader|chair|consultant|[A-Z]\w+
  )(?: of [A-Z]\w+)?,? (?:whose|and (?:his|her|their)|but (?:his|her|their)) (?:own |elder |younger |late |step-?)?
  ${relation} (?:
    is|was|are|works?|worked|has|had|owns?|runs?|sits?|heads?|chairs?|keeps?|manages?|does|sells?|supplies|joined|
    founded
  )\b(?: [\w-]+){0,6}? (?:
    (?:its|their|the (?:firm|company|bidder|trust|supplier|contractor|club)['’]s) (?:[\w-]+ )?
    (?:head|director|manager|chair|secretary|treasurer|owner|partner|founder|agent|salesman|foreman|chief|staff)|
    [A-Z][\w&-]+(?: [A-Z][\w&-]+)?['’]s? (?:[\w-]+ )?(?:
      head|director|manager|chair|secretary|treasurer|owner|partner|founder|agent|salesman|foreman|chief|accountant|
      solicitor
    )\b|
    (?:at|for|of|with|in) (?:
      the (?:firm|company|bidder|trust|supplier|contractor|winning|lowest|same|club)|
      [A-Z][\w&-]+ (?:Ltd|Limited|plc|LLP|CIC|Trust|Homes|Group|Energy|[A-Z][a-z]+)
    )|
    (?:employed|engaged|retained|paid) by [A-Z]
  )
`;

/** Friendship, old employment or shares, of whoever had the matter in hand. */
const acquainted = regex`
  \b(?:
    ${judgeOf}|
    (?:the|an|one) (?:\w+ ){0,2}(?:officers?|director|manager|evaluator|surveyor|engineer|assessor|head of \w+|lead)
    (?: in charge| concerned| responsible)?|
    [Tt]he (?:Director|Head of \w+|Leader|Cabinet Member|Chair)
  )(?:
    ['’]s (?:own |small |few )?(?:holding of shares|shareholding|shares|stake|friendship|connection|ties?|links?|family)
    \b|
    [^.;]{0,40}?\b(?:
      (?:is|was|are|being) (?:\w+ ){0,3}?
      (?:friends?|neighbours?|golf(?:ing)? partner|drinking companion|godfather|godmother|best man) (?:of|with|to)|
      (?:
        plays?|dines?|drinks?|holidays?|shoots?|fishes|sails?|lunch(?:es|ed)?|goes? (?:\w+ ){0,2}back|
        shares? a (?:box|boat|flat|house)
      ) [^.;]{0,30}?with|
      (?:having|had|who) (?:once |formerly |previously |until \w+ )?(?:worked|been employed)\b[^.;]{0,12}\b
      (?:for|by|at)|
      used to (?:work|be employed)|(?:holds?|owns?|bought|has) (?:some |a few |\w+ )?shares in
    )
  )[^.;]{0,60}
`;

/** Where one of a block's sentences tells of a connection, or `undefined`. */
export function connectionIn(block: BlockView, sentences: BlockView["sentences"]): Connection | undefined {
  if (block.zone === "quoted") return undefined;
  for (const sentence of sentences) {
    const sure =
      connection.exec(sentence.text) ??
      otherConnection.exec(sentence.text) ??
      fromTheOtherEnd.exec(sentence.text) ??
      kin.exec(sentence.text) ??
      kinOfJudge.exec(sentence.text) ??
      kinClause.exec(sentence.text) ??
      kinOfFirm.exec(sentence.text);
    const match =
      sure ??
      (gainer.test(sentence.text) ? acquainted.exec(sentence.text) : null) ??
      formerTieIn(sentence.text, block.text) ??
      ownTieIn(sentence.text, block.text);
    if (!match || noTie.test(sentence.text) || post.test(match[0]) || /\bno longer\b/i.test(match[0])) continue;
    const told = match[0].replace(/\s+(?:and|but|so)\b[^,]*$/i, "");
    const start = sentence.start + match.index;
    return { start, end: start + told.length, words: told, sure: sure !== null };
  }
  return undefined;
}
