import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { type Sentence, sentencesBehind, withoutStop } from "../../../core/report/sentences.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { givesAway } from "../asides.ts";
import { onlyWeights } from "../criteriaWeights.ts";
import {
  considered,
  tellsHolding,
  tellsOfFinding,
  tellsOfMeeting,
  tellsOfSome,
  tellsTherein,
} from "./closedTellings.ts";
import { groundOfEach } from "./exemptStatements.ts";
import { freeOf, keptPaper } from "./exemptWords.ts";
import type { ListCell } from "./keptAppendices.ts";
import type { KeptPapers } from "./keptPapers.ts";
import { weighing } from "./publicInterest.ts";
import type { Sum } from "./repeatedSums.ts";
import { markedTitle, reveals } from "./revealingTitles.ts";

/** Words for what the public does not see; without one of them nothing leaks. */
export const keptWords = cues(
  "kept-papers",
  oneLine`
    exempt|confidential|not public|public will not see|cannot be given|closed to the public|open part|pink paper|
    closed doors|redacted|closed|restricted|private|part ii|part 2|part b|pink papers|pink pages|withheld|
    not for publication|not to be published|commercially sensitive|unredacted
  `,
);

/** What a block says of papers that are kept, and what it gives away of them. */
export interface Fact {
  readonly papers: KeptPapers;
  /** The appendices that are said to be exempt. */
  readonly kept: readonly string[];
  /** Sums beside an appendix; "" for "that appendix". */
  readonly beside: readonly {
    readonly label: string;
    readonly start: number;
    readonly end: number;
    readonly plain: boolean;
  }[];
  readonly leaks: readonly {
    readonly start: number;
    readonly end: number;
    readonly message: "told" | "title" | "doubt" | "confided";
    /** With a blank in place of a title that tells too much. */
    readonly untitled?: string | undefined;
  }[];
  readonly cell?: "head" | "title" | "exempt" | undefined;
  readonly list?: ListCell | undefined;
  readonly sums: readonly Sum[];
}

export const money = /£ ?\d/;
const dear = /£ ?\d|\b\d+(?:\.\d+)?(?: ?%| per cent| points\b| marks\b| out of 100\b)/;
/** An exempt appendix with its title. */
export const title = regex.i`
  \b[Ee]xempt(?: –)? (?:Appendix|Annex|Enclosure) \w{1,2}\b ?[–—:,-]
  (?! ?(?:at|for|in|on|to|by|with|which|where|and|or|but|as|so|because|since|of|from|within|subject|up|not|that) ) ?
  (.{4,})|
  \b(?:Appendix|Annex|Enclosure) \w{1,2} ?\(
  (?:exempt|closed|confidential|restricted|private|not for publication|part (?:ii|2|b))\b[^)]{0,40}\) ?[–—:,-]
  (?! ?(?:of|for|at|in|on|to|by|with|which|and|or|but|as) ) ?(.{4,})|
  \bexempt ?[:–—-] ?(?:Appendix|Annex|Enclosure) \w{1,2} ?[–—:,-] ?(.{4,})|
  \b(?:Appendix|Annex|Enclosure) \w{1,2} ?[–—:,-] ?(?:an? |the )?(?:exempt|confidential|closed|restricted)
  \ ((?!appendi|annex|enclosure|part\b).{4,})|
  \b(?:Appendix|Annex|Enclosure) \w{1,2} ?[–—:-] ?(.{4,}?) ?\((?:exempt|closed|confidential|restricted|private|not for publication)[^)]*\)
`;
/** A paper of its own that is exempt, with its title: "Exempt report – The lessee's arrears". */
const titleAlone = /\b[Ee]xempt (?:report|paper|note|supplement|briefing|addendum|minutes?) ?[–—:] ?([A-Z][^;]{8,160})/;
/** What the paper says, told in so many words. */
const tells = regex.i`
  ^As (?:members|councillors|readers|you|the Committee|the Cabinet) (?:will|may|can|would) (?:have )?
  (?:see|seen|know|read|find|found|recall|gather)\b[^.;,]{0,30}\b(?:closed|exempt|private|confidential|restricted)
  \b[^.;,]{0,30}, |
  \b(?:know|see|learn|read|noted?|explains?|seen),? (?:from [^.;]{0,30} )?that
  \ (?!the (?:exempt|report|appendix|information|public))|
  ^As (?:the |our )?[^.;,]{0,50}\b(?:explains|shows|records|says|states|makes clear|sets out),? |
  \b(?:it|this(?: much)?|so much|members|councillors|readers|residents|we|officers|the [a-z]+) (?:can|may|might|could)
  \ (?:[a-z]+ly |nonetheless |still |however |yet )?
  (?:be )?(?:say|said|told|tell|reveal(?:ed)?|mention(?:ed)?|record(?:ed)?|noted?|stated?|added?|informed?|disclosed?)
  \ (?:[a-z]+ )?(?:here|now|openly|publicly|in (?:public|the open|this report|open session)|at this point),? that
  \ (?!(?:the|its|their) (?:exempt|report|appendix|information|reasons?|public|paper|annex|figures|prices|bids)\b|it\b)|
  \b(?:opinion|view|valuation|report|appendix|advice) (?:is|was) that\b|
  \b(?:outcome|conclusion|finding|result|decision|advice|recommendation|upshot)\b[^.;]{0,60}\b(?:was|is|were)
  \ (?:that|to|against|in favour)\b|
  \b(?:is|are) (?:against|in favour of)\b|
  \b
  (?:names?|identif(?:y|ies)|lists?|conclud(?:es?|ed)|shows?|advis(?:es|ed)|recommends?|finds?|says|reveals?|confirms?)
  \ (?:that|two|three|one|the (?:firm|bidder|winner|two|three|officer)|him|her|[A-Z][a-z]+ (?:Ltd|as))\b|
  \bthe (?:winning|preferred|highest|successful|chosen) (?:firm|bidder|tenderer|buyer)\b[^.;]{0,40}\b
  (?:is|begins|has|name)\b(?! (?:named|identified|given|shown|set out|in)\b)|
  \bone of them being\b|\bthat (?:bidder|tenderer) [A-Z1-9]\b|
  \b(?:why|how) the (?:\w+ ){1,3}(?:left|resigned|was|failed|lost|won)\b|
  \bcan be (?:got|worked out|derived|found|inferred)\b
`;
/** "Note that the terms are set out in exempt Appendix 3": where a thing stands, and not what it is. */
const whereItStands = regex.gi`
  \b(?:notes?|noting|noted|see|know|aware) that [^.;,]{3,100}? (?:is|are|will be|can be)
  \ (?:given |set out |kept |held |recorded |contained |described |listed |shown |to be found |summarised )?(?:in|at|by)
  \ (?=(?:the |an? )?(?:separate )?(?:exempt|private|confidential|closed|restricted|Part (?:II|2|B))\b)
`;
/** "Confirm that …", "To recommend that …": what a decision asks for, and not what a paper says. */
const asksFor = /^\W*(?:[\da-z]{1,4}[.)] )?(?:To )?(?:confirm|recommend|advise|request)(?= that\b)/i;
/** Members are advised how the paper may be spoken of, and whether the public may stay. */
const handled = regex.i`
  \b(?:advise[ds]|reminded|informed|confirmed|told|said|noted)\b,? that\b[^.;]*\b(?:
    (?:cannot|may not|must not|has no power to|have no power to)\b[^.;]{0,60}\b(?:publication|publish|disclos\w+)|
    (?:could|should|must|might|would|may|can|will)(?: not| only| then)* (?:only )?be
    \ (?:discussed|referred to|debated|disclosed|dealt with|taken in|heard in)|
    wish(?:es|ed)? to (?:discuss|refer|debate|question|ask)|
    (?:press and |the )public (?:be|should|must|would|will|were|was|are|is)\b[^.;]{0,30}\b
    (?:present|excluded|leave|asked|there)|
    (?:in|into) (?:private|closed|confidential|exempt) session
  )\b|
  \bexempt\b[^.;]*\bit is for the \w+(?: itself)? to (?:decide|determine|say) whether\b|
  \bexempt,? and (?:is |will |so |therefore ){1,3}(?:be )?(?:dealt with|taken|considered|heard) (?:at|in|under|as|later)
  \b|
  ^[^.;£]{0,60}\b(?:Appendix|Appendices|Annex(?:es)?) [A-Z\d]{1,2}(?:(?:,| and| to|, and) [A-Z\d]{1,2})* (?:is|are)
  \ (?:exempt|confidential|restricted)\.?$
`;
/** What an officer says of money or powers as every report does, behind the clause about the paper. */
const clears = regex`
  (?:;|, and|,? but) (?:the )?(?:
    [Ss]ection \d+|s\.? ?\d+|S\d+|[Cc]hief [Ff]inance|[Mm]onitoring|
    (?:[Cc]hief|[Hh]ead|[Dd]irector|[Tt]reasurer|[Ss]olicitor)\b
  )[^.;]{0,60} (?:confirms|advises|is satisfied|has confirmed|considers|says) that [^.;£]*\b
  (?:budgets?|met from|afford\w*|lawful\w*|powers?|provision|funded|reserves?|complies|compl\w+ with)\b[^.;£]*\.?$
`;

/** "The sum for all of the plots is within the £2.4m in the programme": a limit that is public. */
const afforded = regex.i`
  \b(?:is|are|was|were|be) (?:well |still |just )?within the £ ?[\d.,]+ ?(?:m|k|million|bn)? (?:in|of|for|set aside|
  allowed)
  \ (?:in |for )?(?:the |this )?(?:\w+ )?(?:programme|budget|estimate)
`;

/** The open text refers to what is elsewhere, and gives public sums of its own. */
export const harmless = regex.i`
  \bretention (?:money|sum|of \d)|
  \bwithheld from (?:the |a |its |their |any )?(?:\w+ )?(?:contractors?|suppliers?|developers?|builders?|payments?|
  invoices?|wages|pay)\b|
  \bwrite-?offs? of (?:[a-z-]+ ){1,6}debts?\b|
  \b(?:budget|approved|published|announced|grant|provision)\b[^.;,]{0,30}£|
  £ ?[\d.,]+ ?(?:m|k|million)? (?:\w+ )?(?:budget|grant|a tonne|capital)|\bin public\b|\bpublic report gives\b|
  \brange of all\b|\bgate fee\b|\bbusiness rates\b|\bcouncil tax\b|\bwill be published\b|
  \baward notice (?:is|was|has been) published\b|\bre-?admitted\b|\bthreshold\b|
  \b(?:debts?|contracts?|claims?|payments?|packages?|write-?offs?|sums|losses|loans?|grants?) (?:of )?
  (?:over|above|exceeding|in excess of|more than) £|
  \bare in the (?:published )?budget\b|£[^;]{0,90}\bpublished (?:with|in|on|at)\b|
  £[^;]{0,90}\b(?:is|are) (?:within|met from|covered by|allowed for in) (?:the |an? )?(?:approved |existing )?
  budgets?\b|
  £[^;]{0,90}\b(?:shown|set out|given|listed|totalled|added up)
  \ (?:(?:below|above)\b|in (?:the |this )?(?:open |public )?(?:table|paragraph|section|report)\b)|
  \b(?:shown|set out|given|listed|totalled)
  \ (?:(?:below|above)\b|in (?:the |this )?(?:open |public )?(?:table|paragraph|section)\b)[^;]{0,60}£|
  \b(?:totalling|in the (?:total )?sum of|to the (?:total|sum|value) of|a total of|in all,?) £ ?[\d.,]+ ?
  (?:m|k|million)?,? (?:in all )?to (?:the|those|each) (?:\w+ )?
  (?:applicants|organisations|groups|persons|people|firms|households|recipients|clubs|bodies|charities|owners|tenants)
  \b|
  \b(?:not (?:to )?exceed(?:ing)?|(?:up to )?(?:a|the) (?:maximum|limit|ceiling) of|capped at|within a limit of) £|
  \b(?:total |overall )(?:cost|budget|expenditure|outlay|spend(?:ing)?) (?:of |to |will be |is )*
  (?:up to|not more than|no more than|not exceeding|at most|within) £
`;
const speaks = regex`
  ^(?:
    (?:(?:For|In|At|On|Of|From|By|Over|To) [^,;.£]{2,40}?,? )(?:it|they|this|these)
    \ (?:shows?|puts?|gives?|has|have|sets?|records?|predicts?|forecasts?|assumes?|expects?|names?|values?|says?)|
    It|They|This|These|That|At|
    The (?:lower|higher|lowest|highest|sum|price|figure|rent|fee|total|best|winner|report|former|day rate)|Both|Neither|
    Of these
  )\b
`;
/** "For a hall the rate in it is £8": what stands in the paper, by a pronoun for it. */
const therein = regex`
  \b(?:rates?|prices?|sums?|figures?|fees?|rents?|offers?|bids?|totals?|costs?|values?|lowest|highest|top|best)
  (?: [a-z]+){0,2} (?:in|on|from|by) (?:it|them|there)\b
`;
const thePaper = /^The (?:report|paper|appendix|valuation|valuer|advice)\b/;
const anaphor = regex`
  ^(?:It|This|They) (?:
    deals? with|concerns?|is about|describes?|covers?|sets out|names?|shows?|lists?|records?|gives?|tells? of|concludes?
  )\b
`;
const affairs = regex.i`
  ['’]s (?:\w+ )?
  (?:sickness|conduct|dismissal|grievance|record|pay|absence|debts?|drinking|redundancy|misconduct|settlement)\b|
  \bdismissal\b|\bmisconduct\b|
  ['’]s (?:\w+ )?(?:convictions?|offences?|cautions?|arrears|illness|diagnosis|bankruptcy|eviction)
  (?:,? (?:which|that) (?:is|are|was|were) | (?:for|of|from|in) )
`;

/** What lawyers advised in private is another rule's affair, where there is no paper. */
const lawyersAdvice = regex.i`
  \b(?:solicitors?|lawyers?|counsel|barrister|legal (?:team|services|advisers?))['’]?s?['’]? private
  \ (?:advice|opinion|view)\b
`;

/** A post that is politically restricted, waste that is shredded, and what the rules say of papers: nothing of any. */
const ofRules = regex.i`
  \bpolitically restricted\b|\bconfidential (?:waste|shredding|paper bins?|helpline|hotline|counselling|advice line)\b|
  \bAccess to Information (?:Procedure )?Rules\b|
  \b(?:definitions?|meanings?|categories|kinds|descriptions?) of (?:confidential|exempt|restricted|private)\b
`;

/** A sum in the clause that speaks of the kept paper; what is behind a semicolon may be another matter. */
const dearBeside = (text: string): boolean =>
  dear.test(text) &&
  !onlyWeights(text) &&
  text.split(/; /).some((clause) => keptPaper.test(clause) && dear.test(clause));

/** What the open text tells of a paper that is kept. */
export function* leaksIn(view: BlockView): Iterable<Fact["leaks"][number]> {
  if (view.hits(keptWords).length === 0) return;
  for (const sentence of view.sentencesWith(keptWords)) {
    const { text } = sentence;
    const behind =
      (keptPaper.test(text) || isKept.test(text) || notYetOut.test(text)) && !freeOf.test(text) && !released.test(text)
        ? nextTo(sentence, view)
        : undefined;
    if (behind && (tellsTherein(behind.text) || tellsOfSome(text, behind.text)) && !neutral.test(behind.text))
      yield { ...withoutStop(behind), message: "doubt" };
    if (behind)
      for (const next of following(sentence, view))
        if (tellsOfFinding(next.text)) yield { ...withoutStop(next), message: "doubt" };
    if (considered.test(text))
      for (const next of following(sentence, view))
        if (tellsOfMeeting(next.text)) yield { ...withoutStop(next), message: "doubt" };
    if (
      freeOf.test(text) ||
      (!keptPaper.test(text.replace(lawyersAdvice, " ")) && lawyersAdvice.test(text)) ||
      nothingClosed.test(text) ||
      ofRules.test(text) ||
      groundOfEach.test(text) ||
      unread.test(text) ||
      text.length > longest ||
      released.test(text) ||
      (handled.test(text) && !dear.test(text)) ||
      (weighing(text) === "reasoned" && !dear.test(text)) ||
      /^Part \w+ of (?:the|this) (?:[a-z]+ )?(?:form|Act|Schedule|Order)\b/.test(text)
    )
      continue;
    const behindIt = toldBehind(sentence, view);
    if (where.test(text)) {
      if (behindIt && !harmless.test(behindIt.text)) yield { ...withoutStop(behindIt), message: "doubt" };
      continue;
    }
    const named = title.exec(text);
    const heading = named?.slice(1).find((one) => one !== undefined);
    const own = markedTitle(text);
    const whole = titleAlone.exec(text)?.[1];
    if ((heading && reveals(heading)) || (own && reveals(own)) || (whole && reveals(whole))) {
      yield { ...withoutStop(sentence), message: "title" };
      continue;
    }
    if (!keptPaper.test(text) && !/\bwithheld\b/.test(text)) {
      if (givesAway(text) || tellsHolding(text)) yield { ...withoutStop(sentence), message: "doubt" };
      continue;
    }
    if (heading && view.kind === "heading") continue;
    if (
      (tells.test(text.replace(asksFor, " ").replace(whereItStands, " ").replace(clears, "")) &&
        !/\bwill (?:be|advise|set|show)\b/.test(text)) ||
      (dearBeside(text) && !harmless.test(text))
    ) {
      yield { ...withoutStop(sentence), message: "told" };
      continue;
    }
    if (hints(text, heading) || givesAway(text) || tellsHolding(text)) {
      yield { ...withoutStop(sentence), message: "doubt" };
      continue;
    }
    if (behindIt && !afforded.test(behindIt.text)) yield { ...withoutStop(behindIt), message: "told" };
    const next = nextTo(sentence, view);
    if (!behindIt && next && bargained.test(text) && outcome.test(next.text) && !harmless.test(next.text))
      yield { ...withoutStop(next), message: "doubt" };
  }
}

/** A sum or somebody's affairs in one of the two sentences behind one on a closed paper, of which they speak. */
const toldBehind = ({ start }: Sentence, { sentences }: BlockView): Sentence | undefined => {
  for (const [ahead, next] of sentencesBehind(sentences, start, 2).entries()) {
    if (next.text.length > longest) return undefined;
    const refers = ahead === 0 ? speaks.test(next.text) || therein.test(next.text) : thePaper.test(next.text);
    if ((money.test(next.text) && refers) || (ahead === 0 && anaphor.test(next.text) && affairs.test(next.text)))
      return next;
  }
  return undefined;
};

const nextTo = (sentence: Sentence, { sentences }: BlockView): Sentence | undefined => {
  const [next] = sentencesBehind(sentences, sentence.start, 1);
  return next && next.text.length <= longest ? next : undefined;
};
/** So many sentences behind one that names a closed paper still speak of it. */
const reach = 3;
const following = ({ start }: Sentence, { sentences }: BlockView): readonly Sentence[] =>
  sentencesBehind(sentences, start, reach).filter(({ text }) => text.length <= longest);
/** Nobody has called it exempt, but the public has not had it. */
const notYetOut = /\b(?:is|are) not (?:to be|yet to be|being) (?:published|released|made public)\b/;
/** An appendix that is called exempt, on either side of its number. */
export const isKept = regex`
  \b(?:
    [Ee]xempt|EXEMPT|[Nn]ot for publication|NOT FOR PUBLICATION|[Cc]onfidential|CONFIDENTIAL|[Rr]estricted|RESTRICTED|
    [Ww]ithheld|Part (?:II|2|B)
  )\b[^.;]{0,60}\b(?:Appendix|Annex|Enclosure) \w{1,2}\b|
  \b(?:Appendix|Annex|Enclosure) \w{1,2}\b[^.;]{0,60}\b(?:exempt|not for publication|confidential|restricted|withheld)\b
`;
/** What was exempt is so no longer. */
export const released = regex.i`
  \b(?:since|now) (?:been )?(?:published|released|made public|opened)|\bno longer (?:exempt|confidential)|
  \bis now (?:public|open)
`;
/** The kept paper is about a price or a contest, and what follows tells how it comes out. */
const bargained = regex.i`
  \b(?:price|rent|sum|bids?|tenders?|offers?|fee|valuation|evaluation|terms|figures?|letter|scores?|settlement|details)
  \b
`;
const outcome = regex.i`
  ^(?!If|Where|Members|The (?:budget|contract would))[^.;]{0,120}?(?:
    £ ?\d|
    \b(?:winner|won|lost|lowest|highest|scored|comes? to|came (?:first|second|last)|in brief|in short|dearer|cheaper)\b
  )
`;
/** That there is nothing exempt ("no Part 2 agenda for this item"), or nothing was said of it. */
const nothingClosed = regex.i`
  \b(?:ha(?:s|ve|d)|made|with|mak(?:es|ing)) no (?:further |other )?(?:comments?|observations?|objections?|remarks?)\b|
  \b(?:contains?|holds?|has|there is|includes?) no (?:exempt|confidential)|
  \bnothing (?:\w+ ){0,2}is (?:exempt|confidential)|
  \bthere (?:is|are|was|were|will be) no
  \ (?:exempt|confidential|closed|private|restricted|part (?:ii|2|b)) (?:\w+ )?
  (?:agenda|items?|papers?|reports?|business|matters?|appendi(?:x|ces)|annexe?s?)\b
`;
/** Where the paper is to be found, and not a word of what it says. */
const where = regex.i`
  ^\W*(?:\d[\d.]* )?(?:(?:Its|The|Their|All|Both|Full|Further) )?(?:[A-Za-z]+ ){1,5}(?:is|are)
  \ (?:given |set out |kept |held |recorded |to be found )?in (?:an? |the |a )?(?:separate )?
  (?:exempt|private|confidential|closed|Part (?:II|2|B))(?: \([^)]*\))? (?:minute|appendix|annex|report|part|paper)
  (?: \w{1,2})?\.?$
`;
/** "He did not open the exempt report until October": who had it tells nothing of what it says. */
const unread = regex.i`
  \b(?:(?:did|had|has|have|does) not|never|denie[sd]|before (?:he|she|they)) (?:\w+ )?
  (?:open|opened|read|reading|see|seen|seeing|receive[ds]?|look(?:ed)? at|been (?:sent|shown|given)|ha(?:d|ving))
  \b[^.;£]{0,30}\b(?:exempt|confidential|private|restricted|closed)\b[^.;£]*$
`;
/** Longer than this is no sentence but a table that was run together (UTF-16 units). */
export const longest = 500;

/** Something more than that the paper exists and what it is called: whom or what it is about, or how it comes out. */
function hints(text: string, heading: string | undefined): boolean {
  if (neutral.test(text)) return false;
  if (heading)
    return /\b(?:against|by|from) (?:the )?[A-Z]|\b(?:former|head of|manager)\b|\bM(?:r|rs|s)\b/.test(heading);
  if (compared.test(text)) return true;
  return regex`
    \b(?:which|that|where|since|because|and|who|as|being|namely|but|though|although|if)\b[^.;]{0,80}\b
    (?:is|was|are|were|has|had|have|would|will|may|left|won|lost|paid|cost|owes?|failed|refused|agreed|[a-z]{4,}ed)\b
  `.test(text.replace(asksThat, ""));
}
/** A recommendation begins with it, and it opens no clause. */
const asksThat = /^\W*(?:[\da-z]{1,3}[.)] )?That (?=the |it |its |[A-Z])/;
/** How it comes out, with no figure. */
const compared = regex.i`
  \b(?:came|comes|is|was|were|are|turned|turns) (?:in |out )?
  (?:a good deal |well |rather |far |much |some way |[a-z]+ly )?
  (?:lower|higher|less|below|above|dearer|cheaper|better|worse|short of)\b(?: than)? (?:
    members|the (?:guide|asking|book|budget|estimate|current|present|reserve)|we|officers|had|hoped|expected|was|anybody
  )
`;
const neutral = regex.i`
  \b(?:
    (?:is|are|was|were) in (?:the |an? )?(?:exempt|confidential|restricted|private)|not for publication|
    para(?:graph)?s?\.? \d|
    Sch(?:edule|\.)|public interest|circulated|separately|should be read|
    will be (?:published|released|considered|taken)|excluded|re-?admitted|in favour of|balance|opened to the public|
    contains? (?:exempt )?information|(?:presented|introduced|spoke to) (?:an?|the|its|his|her|their) exempt|deals with|
    set out in|
    (?:is|are) (?:contained|attached|provided|included|available|evaluated|given|set out|listed|recorded)|
    staffing matter|financial detail|
    (?:agreed|approved|accepted|noted|endorsed|adopted) (?:its|the|all the|their) recommendations?|reasons? for|
    disclos\w+|elsewhere on
  )\b
`;
