import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { type BlockView, reportRule } from "../../core/rule/rule.ts";
import { ofDecisions } from "../kinds.ts";
import { type Connection, connectionIn } from "./interests-declared/connections.ts";
import { isOfGain, tieCues, tieToldIn } from "./interests-declared/interestTold.ts";
import { asked, declaredTo, stated, statedUnder } from "./interests-declared/scaffolds.ts";
import { stayedOnIn } from "./interests-declared/stayedOn.ts";
import { type Undeclared, undeclaredCues, undeclaredIn } from "./interests-declared/undeclared.ts";
import { isReport } from "./reportShape.ts";

interface InterestFact {
  /** Interests were declared, or it is said that there are none. */
  readonly declared: boolean;
  /** The report asks for an award, a grant or an appointment. */
  readonly award: boolean;
  /** Somebody who prepares or judges the matter is connected with who gains by it. */
  readonly connected?: Connection;
  /** The block is labelled "Officer interests". */
  readonly labelled?: true;
  /** Somebody with a stake took part all the same. */
  readonly stayed?: Span & { readonly words: string };
  /** It is said that interests were not asked about, not written down or not acted upon. */
  readonly undeclared?: Undeclared;
}

const words = cues(
  "interests-declared-cues",
  oneLine`
    vice-chair*|chair of|chairman of|chairwoman of|secretary of|secretary to|bookkeeper*|treasurer*|captain of|captain at|churchwarden*|patron of|patron to|president of|vice-president*|landlord of|landlady of|
    steward of|founder of|proprietor of|of his own|of her own|of their own|lets|the writer|the author|interest|
    interests|declar*|dispensation*|took no part|recus*|award*|grant|grants|appoint*|tender*|sponsor*|trustee|treasurer|
    chairs|director of|governor|shareholder|shares|employed by|used to work|works for|worked for|runs|serves on|married|
    related to|relative|brother*|sister*|husband|wife|spouse|cousin|nephew|niece|in-law*|mother*|father*|son|daughter*|
    family|friends|friendship|golf|neighbour*|having worked|had worked|been employed|shareholding|holding|stake|golfing|
    dines|drinks|lunch*|holidays|goes back|employed|relation|relations|partner|friend|sits on|owns|member of the board|
    committee member|volunteer*|came from|came to us|came to the council|came straight|joined us|joined the|left|
    used to|drives for|moonlights|consults for|coaches|keeps the books|tenant of|lodger|landlord|customer of|rents|
    lodges|has a stake|a share in|on the board|on the committee|on the staff|on the payroll|is to join|offered a job|
    offered a post|starts at|starts work|goes to work|managed|ran|trustee of|stood aside|withdrew|conflict*|uncle|aunt|
    whose|voted|spoke|stayed|declare|declaring|the board of|the committee|plays|sings|rows|swims|sails|bowls|umpires|
    acts|worships|moors|season ticket|allotment|held|holds|inherited|having chaired|having founded|having been|
    having served|relative|in-laws
  `,
);

export const interestsDeclared = reportRule({
  id: "interests-declared",
  family: "structure",
  summary:
    "An award, grant or appointment without a word on interests, interests that nobody asked about, or an officer connected with who gains by the decision",
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
    unsought:
      "“{words}” leaves it open who has an interest in the matter. Ask everybody who prepares or judges it, and state what was declared, or that nothing was.",
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
  cues: [words, undeclaredCues, tieCues],
  gather: (block): InterestFact | undefined => {
    const declared = declaration.test(block.text);
    const label = labelOf.exec(block.text)?.[0] ?? "";
    const award = isAward(block);
    const tied = connectionIn(block, block.sentencesWith(words));
    const connected =
      tied &&
      (declaration.test(block.text.slice(label.length).replace(noOther, "").replace(noLeave, "")) ||
        handled.test(block.text))
        ? undefined
        : tied;
    const stayed = stayedIn(block);
    const undeclared = undeclaredOf(block);
    const told = tied || declaredOf.test(block.text) ? undefined : toldIn(block);
    return declared || award || connected || told || stayed || undeclared
      ? {
          declared,
          award,
          ...(connected ? { connected } : told ? { connected: told } : {}),
          ...(label ? { labelled: true as const } : {}),
          ...(stayed ? { stayed } : {}),
          ...(undeclared ? { undeclared } : {}),
        }
      : undefined;
  },
  *judge(outline, facts, context) {
    for (const { fact, block, section } of facts) {
      const { undeclared } = fact;
      if (undeclared && !(undeclared.loose && !ofInterests.test(section.title))) {
        const { start, end, words, frame } = undeclared;
        const { message, severity } = frame;
        yield {
          at: { block, at: { start, end } },
          message,
          data: { words },
          rewrites: asked,
          ...(severity ? { severity } : {}),
        };
        continue;
      }
      const minutes = context.kind === "minutes";
      const stayed = fact.stayed ?? (minutes && fact.connected?.took ? fact.connected : undefined);
      if (stayed && (!fact.connected || minutes)) {
        const { start, end, words } = stayed;
        yield { at: { block, at: { start, end } }, message: "stayed", data: { words }, severity: "info" };
      }
    }
    if (context.kind === "minutes") return;
    const found = facts.filter(
      ({ fact: { connected }, section }) => connected && (!connected.loose || isOfGain(section.title)),
    );
    for (const { fact, block, section } of found)
      if (fact.connected && !fact.undeclared) {
        const { start, end, words, sure } = fact.connected;
        // Under a heading of interests it has been declared: what is left open is who did the work instead.
        const told = (fact.labelled || /\binterests?\b/i.test(section.title)) && !sweetened.test(words);
        yield {
          at: { block, at: { start, end } },
          message: "connected",
          data: { words },
          rewrites: declaredTo(block),
          ...(told || !sure ? { severity: "info" as const } : {}),
        };
      }
    if (!isReport(outline, context)) return;
    const heading = outline.sections.find(({ title, empty }) => empty && blankUnder.test(title));
    if (heading && context.kind !== "decision-record")
      yield {
        at: { section: heading.index },
        message: "blank",
        data: { title: heading.title },
        rewrites: statedUnder(heading.index),
      };
    const titled = subject.test(context.meta.title?.value ?? outline.title ?? "");
    const award = titled || facts.some(({ fact }) => fact.award);
    if (
      !award ||
      heading ||
      found.length > 0 ||
      facts.some(({ fact }) => fact.undeclared) ||
      facts.some(({ fact }) => fact.declared)
    )
      return;
    yield {
      at: { title: true },
      message: "missing",
      data: { what: "an award, grant or appointment" },
      rewrites: stated(outline),
    };
  },
});

const blankUnder = /\b(?:interests? declared|declarations? of interests?|conflicts? of interests?|any interests?)\b/i;
const ofInterests = /\b(?:interests?|declarations?|probity|conflicts?|hospitality|gifts)\b/i;

/** "Officer interests." at the head of a block says of what it is, and not that anything was declared. */
const labelOf = /^(?:[\d.]+ )?(?:[A-Z][a-z]+ )?(?:[a-z]+ )?[Ii]nterests?[.:] /;

/** Somebody else did the work, or the person kept out of it: what should be done about an interest was done. */
const handled = regex.i`
  \b(?:
    done|prepared|written|drafted|scored|marked|carried out|handled|dealt with|reviewed|evaluated|assessed|led|signed|
    checked|taken|taken over|cleared|managed|overseen|chaired|conducted|supervised|undertaken|audited|compiled|
    presented|decided|approved
  ) (?:\w+ ){0,3}?by (?:
    (?:her|his|their|another|somebody else|someone else|others?)\b|
    an? (?:outside|independent|different|second|separate|external|neutral|colleague|fresh|new)\b|
    the [^.;]{3,50}? (?:instead|in (?:her|his|their) (?:place|stead))|(?:two|three) (?:other|outside|independent)\b
  )|
  \b(?:her|his|their|an?|the) (?:deput(?:y|ies)|colleagues?) (?:therefore |instead |has |have |had |then )*
  (?:did|took|prepared|wrote|scored|led|dealt|handled|acted|signed|carried|stood|chaired|made)\b|
  \b(?:
    (?:took|taken|had|played|has|have|take|takes) no (?:further )?part|
    (?:did|has|have|had) not
    \ (?:take|taken|score|scored|vote|voted|evaluate|see|seen|handle|attend|sit|advise|deal|dealt|been involved|part)|
    left the (?:room|meeting)|stepped (?:aside|back)|stood (?:aside|down|back)|kept out of|
    (?:was|were|has been|have been) replaced|replaced (?:by|with)|
    another (?:officer|evaluator|surveyor|member|colleague)|in (?:her|his|their) (?:place|stead)|
    passed (?:it|the (?:work|file|matter|case|scoring)) to|not involved
  )\b
`;
/** "None, save that …": the interest is owned up to as if it were none. */
const sweetened = /\b(?:save|except|apart from|other than|bar) (?:that|for|the fact)|\bwhose\b/i;

/** "No other interest has been declared": the first was not. */
const noOther = regex.g`
  \b[Nn]o (?:other|further) interests?\b[^.]*|
  \b[Nn]o other (?:officer|member|councillor|assessor|evaluator|person)s? (?:\w+ )?(?:has|have|had|declared)\b[^.]*|
  \b[Nn]o (?:\w+ ){0,3}interests?\b[^.;]{0,40}?
  (?=,? (?:but|although|though|save|except|apart from|other than|bar|unless one counts)\b)
`;
/** What was told of somebody is followed by what became of it. */
const declaredOf = /\b[Tt]he interest was declared to\b/;
/** Nobody was let off. */
const noLeave = /\b[Nn]o dispensations?\b[^.]*|\bdispensations? (?:was|were|has been|have been) not\b[^.]*/g;
const declaration = regex.i`
  \b(?:
    (?:
      disclosable|pecuniary|personal|prejudicial|conflicts? of|declarations? of|declar\w+(?: \w+){0,5}|
      disclos\w+(?: \w+){0,4}|no(?: \w+){0,8}|any|officer|member|relevant|nor an|an
    ) interests?\b
    (?! rates?| (?:on|payable|costs?|charges?|receivable|earned|free|of (?:the )?(?:public|residents|justice)))
    [^.]{0,80}|
    interests?\b(?: \w+){0,6} (?:were|was|have been|has been|are|is|to) (?:\w+ )?declar\w*|took no part|take no part|
    (?<!\b(?:not|never|nobody|no one|yet to|nor) (?:\w+ )?)declared (?:this|it|that|the (?:tie|connection|link|
    relationship|fact|membership))|
    (?:this|it|that|which|the (?:tie|connection|link|relationship|fact|membership)) (?:is|was|has been|
    had been) (?:\w+ )?declared|
    recused|stood aside|withdrew from|dispensations?
  )
`;
const subject = regex.i`
  \b(?:
    award of (?:\w+ ){0,5}(?:contracts?|grants?|concession|framework)|(?:contract|tender|grants?) award|
    (?:community|small|voluntary sector|project) grants?|grants? (?:to|programme|round|fund)|
    appointment of (?:\w+ ){0,4}(?:contractor|operator|consultant|adviser|auditor|provider|supplier)
  )
`;
const seeksAward = regex.i`
  \b(?:makes?|approves?|agrees?|confirms?) (?:the |these )?(?:proposed |recommended )?(?:awards|grants)\b(?=
    \ (?:shown|listed|set out|in (?:the table|paragraph|section|appendix)|to (?!be\b)|recommended|given|detailed)|[.,;]|$
  )(?! to reserves)|
  \b(?:award(?:s|ed|ing)?|grant(?:s|ed)? of|pay(?:s|ing)? (?:a |the )?grants?|appoint(?:s|ed|ing)?)\b[^.;]{0,80}\b
  (?:
    contracts?|grants?|tenders?|(?<!\b(?:present|existing|current|incumbent) )(?:bidder|tenderer|operator|contractor|supplier|provider|firm|compan(?:y|ie))s?|lots?|
    funding|consultants?|applicants?
  )\b|
  \b(?:contracts?|grants?|tenders?|funding)\b[^.;]{0,40}\b(?:be |is |are )?award(?:ed)?\b
`;
/** Something is awarded, lent or paid to a body that is called by its name, whatever it is. */
const toNamed = regex`
  \b(?:
    [Aa]ward(?:s|ed|ing)?|[Ll]end(?:s|ing)?|[Ee]ntrusts?|
    (?:[Mm]akes?|[Gg]ives?|[Pp]ays?|[Oo]ffers?) (?:an? |the )?(?:\w+ )?(?:grant|loan|contribution|donation|subsidy)
  ) [^.;]{0,90}\bto (?:the )?(?:[A-Z][\w'’&-]+ ){1,4}(?:
    Trust|Club|Partnership|Association|Society|Company|Co-?operative|Foundation|Charity|Ltd|Limited|plc|LLP|CIC|
    Consortium|Enterprises?|Homes|Theatre|Collective|Alliance|Federation|Fellowship|Union|Group
  )\b
`;
const later = regex.i`
  \b(?:invit\w+|tender process|procure|procurement exercise|delegat\w+|subsequent|seek tenders|prior to|before)\b|
  \bgrant(?:s|ed)? of (?:permission|consent|licen)
`;

const isAward = ({ text, role, zone }: BlockView): boolean =>
  zone === "open" && role === "recommendations" && (seeksAward.test(text) || toNamed.test(text)) && !later.test(text);

function stayedIn(block: BlockView): InterestFact["stayed"] {
  if (block.zone === "quoted") return undefined;
  for (const sentence of block.sentencesWith(words)) {
    const found = stayedOnIn(block, sentence);
    if (found) return found;
  }
  return undefined;
}

function undeclaredOf(block: BlockView): InterestFact["undeclared"] {
  if (block.zone === "quoted" || block.kind === "heading") return undefined;
  for (const sentence of block.sentencesWith(undeclaredCues)) {
    const found = undeclaredIn(sentence, block.text);
    if (found && !block.quoted(found)) return found;
  }
  return undefined;
}

/** A tie that is read off what the sentence says of person, tie and gain, where no narrower pattern finds one. */
function toldIn(block: BlockView): Connection | undefined {
  if (block.zone === "quoted" || block.kind === "heading") return undefined;
  for (const sentence of block.sentencesWith(tieCues)) {
    const tie = tieToldIn(sentence.text, block.text);
    if (!tie || block.quoted(sentence)) continue;
    const { words, loose, took } = tie;
    return { start: sentence.start + tie.start, end: sentence.start + tie.end, words, loose, took, sure: false };
  }
  return undefined;
}
