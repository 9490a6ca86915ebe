import type { Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { type BlockView, reportRule } from "../../core/rule/rule.ts";
import { ofDecisions } from "../kinds.ts";
import { formerTieIn } from "./formerTies.ts";
import { ownTieIn } from "./ownTies.ts";
import { isReport } from "./reportShape.ts";
import { stayedOnIn } from "./stayedOn.ts";

interface InterestFact {
  /** Interests were declared, or it is said that there are none. */
  readonly declared: boolean;
  /** The report asks for an award, a grant or an appointment. */
  readonly award: boolean;
  /** Somebody who prepares or judges the matter is connected with who gains by it. */
  readonly connected?: Span & { readonly words: string; readonly sure: boolean };
  /** The block is labelled "Officer interests". */
  readonly labelled?: true;
  /** Somebody with a stake took part all the same. */
  readonly stayed?: Span & { readonly words: string };
}

const words = cues(
  "interests-declared-cues",
  "of his own|of her own|of their own|lets|the writer|the author|interest|interests|declar*|dispensation*|took no part|recus*|award*|grant|grants|appoint*|tender*|sponsor*|trustee|treasurer|chairs|director of|governor|shareholder|shares|employed by|used to work|works for|worked for|runs|serves on|married|related to|relative|brother*|sister*|husband|wife|spouse|cousin|nephew|niece|in-law*|mother*|father*|son|daughter*|family|friends|friendship|golf|neighbour*|having worked|had worked|been employed|shareholding|holding|stake|golfing|dines|drinks|lunch*|holidays|goes back|employed|relation|relations|partner|friend|sits on|owns|member of the board|committee member|volunteer*|came from|came to us|came to the council|came straight|joined us|joined the|left|used to|drives for|moonlights|consults for|coaches|keeps the books|tenant of|lodger|landlord|customer of|rents|lodges|has a stake|a share in|on the board|on the committee|on the staff|on the payroll|is to join|offered a job|offered a post|starts at|starts work|goes to work|managed|ran|trustee of|stood aside|withdrew|conflict*|uncle|aunt|whose|voted|spoke|stayed|declare|declaring|the board of|the committee|plays|sings|rows|swims|sails|bowls|umpires|acts|worships|moors|season ticket|allotment|held|holds|inherited|having chaired|having founded|having been|having served|relative|in-laws",
);

export const interestsDeclared = reportRule({
  id: "interests-declared",
  family: "structure",
  summary:
    "An award, grant or appointment without a word on interests, or an officer connected with who gains by the decision",
  why: "Whoever prepares or judges an award must have no stake in it, or must have said so and stood aside. The report is where that is shown.",
  severity: "warning",
  kinds: { ...ofDecisions, "planning-report": "info", constitutional: "info", minutes: "info" },
  messages: {
    missing:
      "The report asks for {what}, and does not say whether any officer or member has an interest in it. State the interests declared, or that there are none.",
    connected:
      "“{words}” is an interest in the matter that the report decides. Say that it was declared and to whom, and that another officer prepared the advice.",
    stayed:
      "“{words}” tells of somebody with an interest who took part. Say when it was declared and by what leave, or refer it to the Monitoring Officer.",
    blank: "Nothing stands under “{title}”. State the interests declared and any dispensation, or that there are none.",
  },
  examples: {
    finds: [
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: [[Community fund]]\n---\n\n## Recommendations\n\nThat grants are awarded to the six applicants in the table.\n",
      },
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Boat club\n---\n\n## Background\n\n[[The author of this report is a trustee of the club]] and knows it well.\n",
        note: "The author's own club",
      },
    ],
    quiet: [
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Community fund\n---\n\n## Recommendations\n\nThat grants are awarded to the six applicants in the table.\n\n## Probity\n\nNo officer of the panel has declared an interest in any applicant.\n",
      },
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Loans\n---\n\n## Recommendations\n\nThat the interest rate on loans to clubs is set at 4 per cent.\n",
        note: "Interest of another kind",
      },
    ],
  },
  limits: "A connection that nobody wrote down cannot be found.",
  cues: words,
  gather: (block): InterestFact | undefined => {
    const declared = declaration.test(block.text);
    const label = labelOf.exec(block.text)?.[0] ?? "";
    const award = isAward(block);
    const tied = connectionIn(block);
    const connected =
      tied &&
      (declaration.test(block.text.slice(label.length).replace(noOther, "").replace(noLeave, "")) ||
        handled.test(block.text))
        ? undefined
        : tied;
    const stayed = stayedIn(block);
    return declared || award || connected || stayed
      ? {
          declared,
          award,
          ...(connected ? { connected } : {}),
          ...(label ? { labelled: true as const } : {}),
          ...(stayed ? { stayed } : {}),
        }
      : undefined;
  },
  *judge(outline, facts, context) {
    for (const { fact, block } of facts)
      if (fact.stayed && (!fact.connected || context.kind === "minutes")) {
        const { start, end, words } = fact.stayed;
        yield { at: { block, at: { start, end } }, message: "stayed", data: { words }, severity: "info" };
      }
    if (context.kind === "minutes" || !isReport(outline, context)) return;
    const heading = outline.sections.find(
      ({ title, empty }) =>
        empty &&
        /\b(?:interests? declared|declarations? of interests?|conflicts? of interests?|any interests?)\b/i.test(title),
    );
    if (heading && context.kind !== "decision-record")
      yield { at: { section: heading.index }, message: "blank", data: { title: heading.title } };
    const found = facts.filter(({ fact }) => fact.connected);
    for (const { fact, block, section } of found)
      if (fact.connected) {
        const { start, end, words, sure } = fact.connected;
        // Under a heading of interests it has been declared: what is left open is who did the work instead.
        const told = (fact.labelled || /\binterests?\b/i.test(section.title)) && !sweetened.test(words);
        yield {
          at: { block, at: { start, end } },
          message: "connected",
          data: { words },
          ...(told || !sure ? { severity: "info" as const } : {}),
        };
      }
    const titled = subject.test(context.meta.title?.value ?? outline.title ?? "");
    const award = titled || facts.some(({ fact }) => fact.award);
    if (!award || heading || found.length > 0 || facts.some(({ fact }) => fact.declared)) return;
    yield { at: { title: true }, message: "missing", data: { what: "an award, grant or appointment" } };
  },
});

/** "Officer interests." at the head of a block says of what it is, and not that anything was declared. */
const labelOf = /^(?:[\d.]+ )?(?:[A-Z][a-z]+ )?(?:[a-z]+ )?[Ii]nterests?[.:] /;

/** Somebody else did the work, or the person kept out of it: what should be done about an interest was done. */
const handled =
  /\b(?:done|prepared|written|drafted|scored|marked|carried out|handled|dealt with|reviewed|evaluated|assessed|led|signed|checked|taken|taken over|cleared|managed|overseen|chaired|conducted|supervised|undertaken|audited|compiled|presented|decided|approved) (?:\w+ ){0,3}?by (?:(?:her|his|their|another|somebody else|someone else|others?)\b|an? (?:outside|independent|different|second|separate|external|neutral|colleague|fresh|new)\b|the [^.;]{3,50}? (?:instead|in (?:her|his|their) (?:place|stead))|(?:two|three) (?:other|outside|independent)\b)|\b(?:her|his|their|an?|the) (?:deput(?:y|ies)|colleagues?) (?:therefore |instead |has |have |had |then )*(?:did|took|prepared|wrote|scored|led|dealt|handled|acted|signed|carried|stood|chaired|made)\b|\b(?:(?:took|taken|had|played|has|have|take|takes) no (?:further )?part|(?:did|has|have|had) not (?:take|taken|score|scored|vote|voted|evaluate|see|seen|handle|attend|sit|advise|deal|dealt|been involved|part)|left the (?:room|meeting)|stepped (?:aside|back)|stood (?:aside|down|back)|kept out of|(?:was|were|has been|have been) replaced|replaced (?:by|with)|another (?:officer|evaluator|surveyor|member|colleague)|in (?:her|his|their) (?:place|stead)|passed (?:it|the (?:work|file|matter|case|scoring)) to|not involved)\b/i;
/** "None, save that …": the interest is owned up to as if it were none. */
const sweetened = /\b(?:save|except|apart from|other than|bar) (?:that|for|the fact)|\bwhose\b/i;

/** "No other interest has been declared": the first was not. */
const noOther =
  /\b[Nn]o (?:other|further) interests?\b[^.]*|\b[Nn]o other (?:officer|member|councillor|assessor|evaluator|person)s? (?:\w+ )?(?:has|have|had|declared)\b[^.]*|\b[Nn]o (?:\w+ ){0,3}interests?\b[^.;]{0,40}?(?=,? (?:but|although|though|save|except|apart from|other than|bar|unless one counts)\b)/g;
/** Nobody was let off. */
const noLeave = /\b[Nn]o dispensations?\b[^.]*|\bdispensations? (?:was|were|has been|have been) not\b[^.]*/g;
const declaration =
  /\b(?:(?:disclosable|pecuniary|personal|prejudicial|conflicts? of|declarations? of|declar\w+(?: \w+){0,5}|disclos\w+(?: \w+){0,4}|no(?: \w+){0,8}|any|officer|member|relevant|nor an|an) interests?\b(?! rates?| (?:on|payable|costs?|charges?|receivable|earned|free|of (?:the )?(?:public|residents|justice)))[^.]{0,80}|interests?\b(?: \w+){0,6} (?:were|was|have been|has been|are|is|to) (?:\w+ )?declar\w*|took no part|take no part|recused|stood aside|withdrew from|dispensations?)/i;
const subject =
  /\b(?:award of (?:\w+ ){0,5}(?:contracts?|grants?|concession|framework)|(?:contract|tender|grants?) award|(?:community|small|voluntary sector|project) grants?|grants? (?:to|programme|round|fund)|appointment of (?:\w+ ){0,4}(?:contractor|operator|consultant|adviser|auditor|provider|supplier))/i;
const asked =
  /\b(?:makes?|approves?|agrees?|confirms?) (?:the |these )?(?:proposed |recommended )?(?:awards|grants)\b(?= (?:shown|listed|set out|in (?:the table|paragraph|section|appendix)|to (?!be\b)|recommended|given|detailed)|[.,;]|$)(?! to reserves)|\b(?:award(?:s|ed|ing)?|grant(?:s|ed)? of|pay(?:s|ing)? (?:a |the )?grants?|appoint(?:s|ed|ing)?)\b[^.;]{0,80}\b(?:contracts?|grants?|tenders?|bidder|lots?|operator|contractor|supplier|provider|funding|consultants?|applicants?)\b|\b(?:contracts?|grants?|tenders?|funding)\b[^.;]{0,40}\b(?:be |is |are )?award(?:ed)?\b/i;
/** Something is awarded, lent or paid to a body that is called by its name, whatever it is. */
const toNamed =
  /\b(?:[Aa]ward(?:s|ed|ing)?|[Ll]end(?:s|ing)?|[Ee]ntrusts?|(?:[Mm]akes?|[Gg]ives?|[Pp]ays?|[Oo]ffers?) (?:an? |the )?(?:\w+ )?(?:grant|loan|contribution|donation|subsidy)) [^.;]{0,90}\bto (?:the )?(?:[A-Z][\w'’&-]+ ){1,4}(?:Trust|Club|Partnership|Association|Society|Company|Co-?operative|Foundation|Charity|Ltd|Limited|plc|LLP|CIC|Consortium|Enterprises?|Homes|Theatre|Collective|Alliance|Federation|Fellowship|Union|Group)\b/;
const later =
  /\b(?:invit\w+|tender process|procure|procurement exercise|delegat\w+|subsequent|seek tenders|prior to|before)\b|\bgrant(?:s|ed)? of (?:permission|consent|licen)/i;

const isAward = ({ text, role, zone }: BlockView): boolean =>
  zone === "open" && role === "recommendations" && (asked.test(text) || toNamed.test(text)) && !later.test(text);

/** Who prepares or judges the matter. */
const judgeOf =
  "(?:(?:the )?(?:author|writer|compiler) of th(?:is|e) (?:report|paper)|the (?:report(?:['’]s)? |lead |reporting |case |responsible |presenting |project )(?:author|writer|officer|manager)|(?:one|two|a member|members|the chair) of the (?:evaluation |appointment |assessment |interview |grants? )?panel|I|the panel['’]s chair|this officer|the evaluator|(?:one|two) of the evaluators)";
const tie =
  "(?:(?:is|was|are|were|am) (?:also )?(?:(?:a|an|the|its|their|on|also|one of (?:the|its)) )?(?:\\w+ ){0,2}(?:treasurer|trustees?|chair(?:man|woman)?|secretary|directors?|governors?|shareholders?|employees?|volunteers?|patron|founder|committee members?|board members?|member of (?:its|the|their) (?:board|committee)|relative|brother|sister|husband|wife|partner|friend|tenant|landlord|customer)\\b|(?:is|was|am) (?:married|related|engaged) to|(?:chairs|owns|runs|founded|sits on|serves on|serves as|volunteers for|volunteers with|works for|worked for|holds shares|has shares|used to work for|has a (?:financial |personal |family )?(?:interest|stake|connection))\\b)";
const connection = new RegExp(
  `\\b${judgeOf}\\b(?:[,(][^,()]{0,120}[,)])?,? (?:who )?(?:\\w+ )?${tie}[^.;,]{0,60}`,
  "i",
);
const anyone =
  "(?:(?:the|an?|one|two) (?:\\w+ ){0,3}(?:officers?|director|head of [a-z ]{2,30}|manager|member of (?:the )?(?:team|panel|staff)|cabinet member|portfolio holder|leader|chair(?:man|woman)?(?: of the (?:committee|panel|council))?|evaluators?)|(?:Cllr|Councillor) [A-Z]\\w+)";
const gains =
  "(?:applicants?|bidders?|tenderers?|recipients?|charity|trust|company|club|organisation|contractor|supplier|landlord|developer|association|provider|firm|consortium|society|partnership)";
/** Any officer or member, with a tie to whoever gains. */
const otherConnection = new RegExp(
  `\\b${anyone}\\b(?: of the (?:team|panel|council|committee|service))?(?:[,(][^,()]{0,60}[,)])?,? (?:who )?(?:\\w+ )?${tie}[^.;,]{0,60}\\b${gains}\\b`,
  "i",
);
/** The same told from the other end: "the chairman of the charity is the Head of Grants, who wrote this report". */
const fromTheOtherEnd = new RegExp(
  `\\b(?:treasurer|trustees?|chair(?:man|woman)?|secretary|directors?|owner|founder|patron|landlord)\\b[^.;,]{0,30}\\b${gains}\\b[^.;,]{0,30}\\b(?:is|are|was) (?:the|our|this Council['’]s|the Council['’]s) (?:\\w+ ){0,3}(?:officer|director|head of [a-z ]{2,30}|manager|cabinet member|portfolio holder|leader|evaluator)\\b[^.;]{0,60}\\b(?:who|which|whose|and) (?:\\w+ )?(?:wrote|prepared|scored|drafted|recommend\\w*|assessed|marked|led|signed|decides?|advis\\w+|sat on)\\b`,
  "i",
);
/** Somebody gains who is not the council. */
const gainer = new RegExp(
  `\\b(?:${gains.slice(3, -1)}|firms?|owners?|tenants?|sellers?|buyers?|purchasers?|it|its)\\b|\\b(?:Ltd|Limited|plc)\\b|\\bshare`,
  "i",
);
/** Posts of the council are no connection. */
const post =
  /\b(?:director of (?:the )?(?:\w+ ){0,3}(?:services?|directorate|department)|partner (?:organisations?|agenc))/i;

/** A seat that the Council gave, or a loss. */
const noTie =
  /\b(?:as|being) (?:the |one of the |an? )?(?:[Cc]ouncil['’]s |[Aa]uthority['’]s )?(?:nominee|representative|appointee|observer)s?\b|\bon (?:the )?(?:Council|Authority|Borough|County)['’]s behalf\b|\bon behalf of the (?:Council|Authority)\b|\b(?:appointed|nominated) (?:to it |there )?by (?:the )?(?:Council|Cabinet)\b|\b(?:died|was killed|funeral)\b/i;

/** One of those who gain is kin of the author: "the chairman is married to the author of this report". */
const kinOfJudge =
  /\b(?:(?:is|are|was|were) (?:\w+ )?(?:married|engaged|related|a neighbour|an old friend|a friend|sister|brother|cousin|husband|wife|partner|mother|father|parent|son|daughter|niece|nephew) (?:to|of)|(?:is|are|was|were) (?:an?|the|one of the) (?:[\w-]+ ){0,2}(?:husband|wife|partner|spouse|brother|sister|cousin|mother|father|parents?|son|daughter|uncle|aunt|nephew|niece|relatives?|relations?|friends?|neighbours?|tenants?|landlord)(?:-in-law)? of) (?:the (?:report['’]s |lead |reporting |case |responsible |presenting |project )?(?:author|writer|case officer|evaluators?|assessors?)(?: of th(?:is|e) (?:report|paper))?|one of (?:the|our) (?:officers|evaluators|assessors|panel|authors)\b|the (?:[a-z]+ )?panel['’]s (?:chair|lead|secretary|adviser)|the chair of the (?:[a-z]+ )?panel|(?:an?|one|two) (?:[a-z]+ )?(?:panel members?|evaluators?|assessors?|scorers?)\b|(?:an?|one|two) (?:members?|chair) of the (?:[a-z]+ )?panel|(?:the )?officer who (?:wrote|prepared|drafted|scored|marked|assessed|led|recommends|negotiated|ran|chose)|whoever (?:wrote|prepared|scored|marked))[^.;,]{0,60}/i;
/** Those who gain are the author's own people. */
const kin = new RegExp(
  `\\b(?:${judgeOf}|the (?:report['’]s )?(?:author|writer)|${anyone})['’]s (?:own )?(?:elder |younger |former |late |step-?)?(?:(?:brother|sister|mother|father|son|daughter)(?:-in-law)?|in-laws?|wife|husband|partner|spouse|cousin|uncle|aunt|nephew|niece|parents?|family|relations?|relatives?|business partner)\\b[^.;]{0,30}\\b(?:is|are|was|owns?|runs?|chairs?|works?|has|have|holds?|manages?|heads?|sits?|founded|employs?)\\b[^.;]{0,80}`,
  "i",
);

const relation =
  "(?:(?:brother|sister|mother|father|son|daughter)(?:-in-law)?|wife|husband|partner|spouse|cousin|uncle|aunt|nephew|niece|parents?|family|business partner|oldest friend|best friend)";
/** An officer or member with a part in the matter, whose kin have something of whoever gains: "chaired by the Head of Leisure, whose wife owns one of the firms". */
const kinClause = new RegExp(
  `\\b(?:[Hh]ead of [A-Z]\\w+|[Oo]fficer|[Dd]irector|[Mm]anager|[Ll]ead|[Aa]dviser|[Ss]urveyor|[Ee]ngineer|[Ss]olicitor|[Aa]uthor|[Ee]valuator|[Aa]ssessor|(?:Cllr|Councillor) [A-Z][\\w'’-]+|[Cc]abinet [Mm]ember(?: for [A-Z]\\w+)?|[Pp]ortfolio [Hh]older|[Ll]eader|[Cc]hair)\\b(?: of [A-Z]\\w+| for [A-Z]\\w+)?(?: \\([^)]{1,40}\\))?,? whose (?:\\w+ )?${relation} [^.;]{0,80}\\b(?:${gains.slice(3, -1)}|firms?|suppliers?|purchasers?|buyers?|sellers?|compan(?:y|ies)|bids?|tenders?|land|property|premises|site|shares|stake)\\b`,
);

/** Whose kin has a post with, or is paid by, a firm that is called by its name: "whose brother is Volterra's head of sales". */
const kinOfFirm = new RegExp(
  `\\b(?:officers?|director|manager|head of [a-z]\\w+|lead|adviser|surveyor|engineer|solicitor|author|evaluator|assessor|councillor|member|portfolio holder|leader|chair|consultant|[A-Z]\\w+)(?: of [A-Z]\\w+)?,? (?:whose|and (?:his|her|their)|but (?:his|her|their)) (?:own |elder |younger |late |step-?)?${relation} (?:is|was|are|works?|worked|has|had|owns?|runs?|sits?|heads?|chairs?|keeps?|manages?|does|sells?|supplies|joined|founded)\\b(?: [\\w-]+){0,6}? (?:(?:its|their|the (?:firm|company|bidder|trust|supplier|contractor|club)['’]s) (?:[\\w-]+ )?(?:head|director|manager|chair|secretary|treasurer|owner|partner|founder|agent|salesman|foreman|chief|staff)|[A-Z][\\w&-]+(?: [A-Z][\\w&-]+)?['’]s? (?:[\\w-]+ )?(?:head|director|manager|chair|secretary|treasurer|owner|partner|founder|agent|salesman|foreman|chief|accountant|solicitor)\\b|(?:at|for|of|with|in) (?:the (?:firm|company|bidder|trust|supplier|contractor|winning|lowest|same|club)|[A-Z][\\w&-]+ (?:Ltd|Limited|plc|LLP|CIC|Trust|Homes|Group|Energy|[A-Z][a-z]+))|(?:employed|engaged|retained|paid) by [A-Z])`,
);

/** Friendship, old employment or shares, of whoever had the matter in hand. */
const acquainted = new RegExp(
  `\\b(?:${judgeOf}|(?:the|an|one) (?:\\w+ ){0,2}(?:officers?|director|manager|evaluator|surveyor|engineer|assessor|head of \\w+|lead)(?: in charge| concerned| responsible)?|[Tt]he (?:Director|Head of \\w+|Leader|Cabinet Member|Chair))(?:['’]s (?:own |small |few )?(?:holding of shares|shareholding|shares|stake|friendship|connection|ties?|links?|family)\\b|[^.;]{0,40}?\\b(?:(?:is|was|are|being) (?:\\w+ ){0,3}?(?:friends?|neighbours?|golf(?:ing)? partner|drinking companion|godfather|godmother|best man) (?:of|with|to)|(?:plays?|dines?|drinks?|holidays?|shoots?|fishes|sails?|lunch(?:es|ed)?|goes? (?:\\w+ ){0,2}back|shares? a (?:box|boat|flat|house)) [^.;]{0,30}?with|(?:having|had|who) (?:once |formerly |previously |until \\w+ )?(?:worked|been employed)\\b[^.;]{0,12}\\b(?:for|by|at)|used to (?:work|be employed)|(?:holds?|owns?|bought|has) (?:some |a few |\\w+ )?shares in))[^.;]{0,60}`,
);

function stayedIn(block: BlockView): InterestFact["stayed"] {
  if (block.zone === "quoted") return undefined;
  for (const sentence of block.sentencesWith(words)) {
    const found = stayedOnIn(block, sentence);
    if (found) return found;
  }
  return undefined;
}

function connectionIn(block: BlockView): InterestFact["connected"] {
  if (block.zone === "quoted") return undefined;
  for (const sentence of block.sentencesWith(words)) {
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
