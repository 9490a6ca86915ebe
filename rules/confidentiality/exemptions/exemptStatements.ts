import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { readMarkingLine } from "../../../core/report/markingAsked.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { keepsPaper, spokenOfPaper } from "../spokenOfHere.ts";
import { labelsIn } from "./exemptCitation.ts";
import { strong } from "./exemptWordings.ts";
import { keptWholeIn } from "./keptWhole.ts";

/** Words without which nothing is said to be kept from the public. */
export const statementWords = oneLine`
  exempt*|for publication|not for|restricted|private|confidential|commercially|commercial in|closed|sensitive|
  the public|and public|press|public domain|public agenda|public papers|public pack|published pack|public version|
  published version|published copy|confidential cover|private cover|publicity|public view|publicly available|website|
  web site|internet|media|newspapers|withheld|held back|kept back|holding back|keeping back|kept out|
  to ourselves|published papers|not being published|cannot be published|redacted|unpublished|not published|
  not be published|not to be published|not be public|made public|made available|pink|lilac|salmon|
  members only|members' only|members' eyes|councillors only|eyes only|to members only|to councillors only|
  coloured paper|green paper|yellow paper|
  omitted|left out|kept from|kept off|left off|removed from|exclud*|withdraw*|withdrawn|gallery|closed session|session|
  in camera|absence of|part ii|part 2|part b|behind closed doors|issued|uploaded|circulated|public be|public are|
  public is|public was|public were|public have|public has|public had|secret
`;

/**
 * A passage that keeps something from the public. A strong one declares it; a weak one only speaks of something so
 * kept.
 */
export interface Statement extends Span {
  readonly strong: boolean;
  /** The appendices and the like that it speaks of. */
  readonly labels: readonly string[];
  /** It gives a ground in words. */
  readonly grounded?: boolean;
  /** It sends people out, and says of no paper what it is. */
  readonly sendsOut?: boolean;
  /** It keeps the paper itself from everybody outside, for good, and no appendix of it. */
  readonly whole?: boolean;
  /** It tells that notice was given of a private meeting; what is closed there stands elsewhere. */
  readonly ofNotice?: boolean;
}

/** A block that is nothing but a marking, or begins as one. */
const marking = regex.i`
  ^[[(*]*(?:strictly )?(?:
    (?:
      exempt|private|restricted|not for publication|confidential ?(?:\/|and|or) ?exempt|
      exempt ?(?:\/|and|or) ?confidential|exempt (?:report|item|information)|private and confidential
    )[\])*]*\s*(?:$|[:–—-]\s*\S)|
    part (?:ii|2|b)\s*[:–—-]?\s*(?:$|\(?(?:exempt|private|confidential|closed|restricted|commercial|not for|sensitive))
  )
`;
/** A cell that keeps its row back, on a ground in words: "Part II, withheld as commercially sensitive". */
const closedCell = regex.i`
  ^\W*(?:strictly )?
  (?:part (?:ii|2|b)|exempt(?:ed)?|not for publication|not published|withheld|held back|kept back|restricted|private)\b
  (?=[^.;]*\b(?:
    commercial(?:ly)? (?:sensitiv\w+|confiden\w+|in confidence|interests?|grounds|reasons)|in commercial confidence|
    business sensitive|personal (?:data|information|details|circumstances)|legal(?:ly)? privileged?|legal advice|
    under negotiation|negotiations
  ))
  [^.;\d]*[.;]?$
`;
/** "Part I – Official, with a Part II appendix": the marking of an open report, which leaves the ground to its text. */
const openButFor = regex.i`
  ^\W*(?:
    (?:security |publication |protective )?(?:classification|confidentiality|status|marking|access|publication)\s*
    [:–—-]\s*
  )?
  (?:part (?:i|1|a)|public|open|official|unrestricted)\b[^.;]{0,40}
  \b(?:with|and|except|save|apart from|but|including|excluding|other than)\b[^.;]{3,60}\.?$
`;
const weak = regex.i`
  \b(?:exempt|confidential|private|closed|restricted)
  \ (?:appendi(?:x|ces)|annex(?:es)?|enclosures?|attachments?|supplement)\b|
  \b(?:appendi(?:x|ces)|annex(?:es)?|enclosure|attachment)\b[^.;]{0,80}\(
  (?:exempt|restricted|not for publication|part (?:ii|2|b))\)
`;
const negated = regex.i`
  ^(?:[\d.]+ )?(?:no(?:ne)?|nothing|nobody|neither)\b(?: (?!and\b|but\b|because\b|so\b|that\b|who\b|
  if\b)[^\s.,;:]+){0,12}?
  \ (?:is|are|was|were|has been|have been|had been|will be|need be|needs to be)
  (?: (?:heard|held|taken|considered|discussed|treated as|marked|kept|dealt with|given))?
  \ (?:in (?:private|closed session|camera)|exempt|confidential|restricted|private|withheld|excluded)\b|
  \bno (?:grounds?|reasons?|case|need|basis) (?:for|to|on|why|under)\b[^.;]{0,80}\b
  (?:exempt|confidential|restricted|private|excluded|withheld)\b|
  \b(?:no|nor|none|neither|without|nothing|nobody|never|cannot be|not(?! (?:for|to|be|available|open|in)\b))
  \b[^.;]{0,30}\b(?:exempt|confidential|restricted|private|excluded|in private|withheld|Part (?:II|2|B))\b|
  \bexempt(?:ion|ions)?(?: information)?\s*[:–—-]\s*(?:none|no|nil|n\/a|not applicable)\b|
  \b(?:exempt|restricted|private|confidential)(?: (?:report|paper|item|business))?(?:\?|\?? ?[:–—-]) ?
  (?:none|no|nil|n\/a|not applicable|neither)(?=\W*(?:$|\b(?:call|open|public)))|
  \b(?:is|are) not (?:exempt|restricted|private|confidential)\b
`;
/** "The paragraph(s) of Schedule 12A under which it is considered exempt": the agenda gives it for each report. */
export const groundOfEach = regex.i`
  \b(?:reasons?|paragraphs?(?:\(s\))?)(?: of (?:Part|Schedule) [^.;]{1,70}?)? (?:under|on|upon|by|for) which
  \ (?:it|they|each|(?:the|that) [a-z]+) (?:is|are|was|were)\b[^.;]{0,30}\b
  (?:exempt|private|restricted|confidential|withheld)\b
`;
/** What is asked for, what may be, and what the law says of any paper: nothing is kept back by that. */
const general = regex.i`
  \b(?:ask(?:s|ed)|requests?|requested|applied|application|wish(?:es|ed)?|wanted|argued|proposed|submitted)
  \b[^.;]{0,60}\b
  (?:(?:to be|be|as|is|remain) (?:\w+ )?(?:exempt|private|confidential)|(?:held|heard|taken|considered) in private)\b|
  \b(?:if|whether|where|unless|whenever|in case|should (?:members|the (?:committee|cabinet|sub-committee|panel)) wish)
  \b[^.;]{0,60}\b(?:exempt|private|excluded?|confidential|Part (?:II|2|B))\b|
  \b(?:any|procedure rules?|rights? of access|right to)\b[^.;]{0,30}\bexempt\b|\bwould (?:be|become) exempt\b|
  \b(?:grounds?|circumstances|categories|basis|conditions|cases|rules) (?:under|on|upon|in|by|for) which\b[^.;]{0,60}\b
  (?:exempt|private|restricted|excluded?|confidential|withheld)\b|
  \b(?:asked to leave|excluded?|leave the (?:meeting|room)|in private)\b[^.;]{0,30}\b(?:when|while|whenever|for)
  \ (?:such|any) (?:items?|matters?|business|reports?)\b|
  \b(?:Freedom of Information|FOIA?|Environmental Information Regulations|EIR|Data Protection Act|GDPR)\b
`;
/** What an agenda says of its second part whatever stands in it, and if nothing does. */
const ofAgenda = regex.i`
  ^\W*part (?:ii|2|b)\b[^.;]{0,20}\b(?:items?|matters|business)\b[^.;]{0,20}\b(?:which|that|to be|may|for|likely)\b|
  \bany (?:items?|matters?|business) (?:to be|that are to be|for which|that (?:is|are)|which)
  \b[^.;]{0,80}\b(?:excluded|private|exempt)\b|
  \b(?:items?|reports|papers|matters|business)\b[^.;]{0,16}
  \ (?:marked|listed|included|contained|set out|shown|in|under|headed)
  \ (?:in |as |under )?["'“‘]?part (?:ii|2|b)\b["'”’]?[^.;]{0,30}
  \ (?:will|are to|would|should|may|contain|be)\b|
  \bpart (?:ii|2|b) (?:reports|papers|items)\b|
  \b(?:reminded|remember) that\b(?![^.;]*\b(?:this (?:item|report|matter)|appendi(?:x|ces)|annexe?s?)\b)[^.;]{0,60}\b
  (?:reports|papers|items)\b
`;
/** A paper that was laid round at a meeting that is over. */
const laidRound = regex.i`
  \b(?:appendi(?:x|ces)|annexe?s?|reports?|papers?|schedule|evaluation|scores)\b[^.;]{0,40}\b(?:was|were|had been|
  having been)
  \ (?:only |first |itself )?(?:handed (?:out|round)|passed round|given out|tabled|laid round)\b
`;
/** Where something is talked about at a meeting, and no paper of it. */
const inPrivatePart = regex.i`
  ^(?![^]*\b(?:appendi(?:x|ces)|annexe?s?|reports?|papers?|items?|documents?|schedules?|valuations?)\b)[^]*\bin the
  \ (?:exempt|private|closed|confidential) part of (?:the|a|each|every) meeting\b
`;
/** A licensing panel that retires to make up its mind, as the regulations on hearings let it. */
const deliberates = regex.i`
  \b(?:sub-?\ ?committee|panel|committee|tribunal|members|hearing|they|it)\b[^.;]{0,30}\b
  (?:retired?|went|withdrew|adjourned|moved?|retires|go(?:es)?|withdraws?)\b[^.;]{0,30}\b(?:private|closed|camera)\b
  [^.;]{0,60}\b(?:solicitor|legal advis[eo]r|clerk|deliberat\w+|(?:its|their|a) decision|decide|came back|returned|advice)\b|
  \b(?:deliberat\w+|consider(?:ed|s)? (?:its|their) decision|reach(?:ed)? (?:its|their|a) decision)
  \ (?:in private|in closed session|in private session)\b
`;
/** Those who wrote in are not named: what was said is printed, and nothing is exempt. */
const namesLeftOut = regex.i`
  \b(?:names?|addresses|contact details|personal (?:details|data)|signatures)\b[^.;]{0,120}\b
  (?:left out of|removed from|redacted (?:in|from)|omitted from|not (?:shown|printed|given) in)\b[^.;]{0,24}\b
  (?:papers?|copy|copies|version|report|agenda|representations|letters|responses)\b
`;
/** The Act under which a parish council closes its doors, for a reason and by no paragraph. */
export const of1960 = /\bAdmission to Meetings\)? Act\b|\b1960 Act\b/;
const reasoned1960 = /\b(?:as (?:it|they|this|these)|because|by reason|on (?:the )?grounds?|item \d+ \()/i;
const elsewhere = regex.i`
  \belsewhere (?:on|in)\b|
  \b(?:annexe?|appendix|part|pages?)(?: [A-Z\d]{1,2})? (?:to|of) (?:
    (?:that|their|its|(?:the )?officers['’]|another|a later) (?:own |full |formal )?(?:report|draft|paper)|
    (?:the )?(?:[Cc]abinet|[Cc]ouncil|[Cc]ommittee|[Ee]xecutive|[Pp]anel|[Bb]oard|[Dd]irector|[Aa]uditor|[Vv]aluer)['’]s
    \ (?:own |full |formal |published |\w+ )?(?:report|paper)|
    the (?:\w+ )?(?:report|paper) (?:that|which|to|for|before|due|going|of \d)
  )\b|
  \bseparate (?:exempt )?(?:report|item)\b|\b(?:previous|earlier|last)\b[^.;]{0,30}\bexempt\b
`;
const lawful = regex.i`
  \bparagraphs?(?:\(s\))? of part (?:1|i)\b[^.;]{0,100}\b(?:indicated|specified|shown|stated|set out|given|listed|named)
  \ (?:below|above|under|against|beside|in (?:the|each)|for each|next to|with|on the agenda)\b|
  \b(?:paragraphs?|categor(?:y|ies)|rules?) [\d.]+[^.;]{0,40}\b(?:of|in) (?:the )?(?:council['’]s )?
  access to information (?:procedure )?(?:rules|standing orders)\b|
  \b100A\s?\(3\)|\b50A\s?\(3\)|\b42\s?\(3\)|\bgovernment department\b|\bcourt order\b|\border of the court\b|
  \bby (?:an )?enactment\b|(?:\(|\b)Hearings\)? Regulations\b
`;
const taxed = /\bexempt\b(?=[^.;]{0,30}\b(?:VAT|supply|supplies|rates|rating|charge|fee|tax|duty)\b)/i;
const cue = regex.i`
  exempt|publi|private|restricted|closed|withheld|held back|kept|pink|lilac|salmon|only|part (?:ii|2|b)\b|confidential|
  press|newspapers|website|camera|sensitive|omitted
`;

const read = new WeakMap<object, readonly Statement[]>();

/** What a block says of being kept from the public; read once for all the rules that ask. */
export function statements(view: Pick<BlockView, "text" | "kind" | "sentences">): readonly Statement[] {
  const known = read.get(view) ?? statementsIn(view);
  read.set(view, known);
  return known;
}

/** Does a sentence, for all its words, keep nothing of this meeting's from the public without a ground? */
export const keepsNothing = (words: string): boolean =>
  [general, groundOfEach, ofAgenda, laidRound, deliberates, namesLeftOut, inPrivatePart, ofGroup].some((one) =>
    one.test(words),
  ) ||
  (of1960.test(words) && reasoned1960.test(words));

/** "Status: CLOSED" on a page about a consultation. */
const isOver = /^(?:[a-z]+ )?status ?[:–-] ?closed\.?$/i;

function statementsIn({ text, kind, sentences }: Pick<BlockView, "text" | "kind" | "sentences">): readonly Statement[] {
  if (!cue.test(text) || isQuestion(text) || isOver.test(text)) return [];
  if (marking.test(text) && !negated.test(text) && !ofForm.test(text) && kind !== "cell" && !lawful.test(text))
    return [
      { start: 0, end: Math.min(text.length, sentences[0]?.end ?? text.length), strong: true, labels: labelsIn(text) },
    ];
  if (kind === "cell" && closedCell.test(text.replace(/\bpart 2\b/i, "part b")) && !negated.test(text))
    return [{ start: 0, end: text.length, strong: true, labels: [], grounded: true }];
  return sentences.flatMap((sentence, index): Statement[] => {
    const words = sentence.text;
    if (
      !cue.test(words) ||
      negated.test(words) ||
      keepsNothing(words) ||
      elsewhere.test(words) ||
      lawful.test(words) ||
      happened.test(words) ||
      ofPeople.test(words) ||
      spokenOf.test(words) ||
      ofBuilding.test(words) ||
      embargo.test(words) ||
      (asks.test(words) && !isYes(`${words.slice(words.indexOf("?") + 1)} ${sentences[index + 1]?.text ?? ""}`.trim()))
    )
      return [];
    const last = sentences[index - 1]?.text ?? "";
    const before = itself.test(words) || keptBack.test(words) ? last : "";
    const labels = labelsIn(paperOfMeeting.test(before) ? before : words);
    const declared =
      taxed.test(words) || (kind === "heading" && words.length < 40) ? null : firstOf(words, before, last);
    const match = declared ?? (later.test(words) ? null : weak.exec(words));
    if (!match) return [];
    const start = sentence.start + match.index;
    // The ground on which people are sent out is part of what is said: it is what has no paragraph.
    const ground = !/\b(?:exclud|(?:private|closed|confidential) session)/i.test(match[0])
      ? null
      : grounded.exec(words.slice(match.index + match[0].length));
    return [
      {
        start,
        end: start + match[0].length + (ground?.[0].length ?? 0),
        strong: declared !== null && !openButFor.test(text),
        labels,
        grounded: / (?:because|since|as it|as they|on the grounds?) /.test(words),
        whole: keptWholeIn(words) !== null && !/\b(?:until|till|before|unless)\b/i.test(words),
        sendsOut: /\b(?:exclud|withdraw|leave|session|absence)/i.test(match[0]),
        ofNotice: noticed.test(words),
      },
    ];
  });
}

/**
 * Asks whether anything is kept back: the answer is no, or stands beside it or under the heading, and speaks for
 * itself.
 */
function isQuestion(text: string): boolean {
  const line = readMarkingLine(text);
  if (!line) return false;
  if (line.answer !== "") return refused.test(line.answer);
  return line.asked === "holds closed" && !/\b(?:appendix|annexe?)\b/i.test(text);
}
const refused = regex.iu`
  ^\W*(?:no|(?:there (?:is|are) )?none|nil|nothing|n\/a|not (?:applicable|required)|public|open)\b(?:[^\p{L}]|$)
  (?![\p{L}])
`;

/** What a form says of its own second part. */
const ofForm = regex.i`
  \bpart (?:ii|2|b) form\b|
  \bshould (?:only )?be (?:included|given|entered|set out) in (?:the|a) (?:separate )?part (?:ii|2|b)\b
`;

/** A form's question is answered behind it, by the box that is ticked. */
const asks =
  /^(?:(?:Yes|No|N\/A)(?: \([^)]{1,40}\))?\.?\s+)?(?:[Dd]o(?:es)?|[Ii]s|[Aa]re|[Ww]ill|[Hh]as|[Hh]ave) [^?.;]{5,160}\?/;

/** "Yes", and not "☐ Yes ☒ No" or "Yes ☐ No ☒". */
const isYes = (answer: string): boolean =>
  /^[^a-z]*yes\b/i.test(answer) &&
  !/^[^a-z]*[☐□][^a-z]*yes[^a-z]*[☒☑✓✔■][^a-z]*no\b|^yes[^a-z]*[☐□]?[^a-z]*no[^a-z]*[☒☑✓✔■]/i.test(answer);

const grounded = regex.i`
  ^[^.;]{0,60}?,? (?:
    because|since|on the grounds?|for the reason|the information (?:in it |therein |there )?being|
    (?:as|it) (?:it |they )?(?:is|are|being|involves?|contains?|deals?)
  ) [^.;]{3,120}
`;

/**
 * A group of councillors or a party met, and not a body of the council: nothing of the council's is kept back by that.
 */
const ofGroup = regex`
  \b(?:
    (?<!\b(?:Working|Task|Finish|Steering|Review|Advisory|Focus|Project|Reference|Liaison) )Group|
    [Gg]roup (?:meeting|room)|[Gg]roup['’]s (?:own )?(?:room|meeting|office|table)|[Cc]aucus|
    (?:political|opposition|ruling|majority|minority) groups?
  )\b[^.;]{0,120}\b(?:behind closed doors|in private|in (?:closed|private) session)\b|
  \b(?:behind closed doors|in private|in (?:closed|private) session)\b[^.;]{0,80}\b(?:
    (?<!\b(?:Working|Task|Finish|Steering|Review|Advisory|Focus|Project|Reference|Liaison) )Group|[Gg]roup meeting|
    [Cc]aucus
  )\b
`;
/** What is asked of readers before a paper comes out keeps nothing from the public, for it is to be published. */
const embargo = regex.i`
  \b(?:treat|keep|regard|hold|handle)(?:ed|ing)?\b[^.;]{0,60}\b
  (?:private|confidential|confidence|restricted|to (?:yourself|yourselves))\b[^.;]{0,30}\b
  (?:until|before|pending|ahead of)\b[^.;]{0,40}\b(?:publi(?:shed|cation)|agenda (?:is|comes) out|embargo)\b
`;
/** That something exempt got out is told of what was done, and closes nothing. */
const happened = regex.i`
  \b(?:was|were|amount(?:s|ed) to|constitut(?:es|ed)|had been|has been|alleged|accused of) (?:an? |the )?(?:\w+ )?
  (?:disclosures?|leaks?|leaking|disclosing|revealing|breach\w*) of exempt information\b
`;
/** People who are listened to by themselves are no business of a meeting. */
const ofPeople = regex.i`
  \b(?:
    users|witnesses|carers|children|young people|pupils|families|victims|groups? of [a-z]+|focus groups?|staff|
    interviewees|employers?|parties|residents|those|some|respondents|organisations
  )\b[^.;]{0,60}\b(?:was|were|is|are|be|been|being) (?:heard|seen|interviewed|spoken to) in private\b
`;
/** What stands in the closed papers is told of, and nothing is closed by it: "the figure in the pink pages is". */
const spokenOf = regex.i`
  \b(?:figures?|price|sum|rent|valuation|bids?|names?|reserve|answer|number|total|offer|amount)
  \ (?:(?:that|which) (?:is|are|stands?) )?(?:in|on|from) the (?:pink|lilac|salmon) (?:papers?|pages?|sheets?)
  \ (?:is|are|was|were|shows?|comes?|puts?|says?)\b
`;
const noticed = regex.i`
  \b(?:notices?|notification) (?:that|of (?:the |an? |its |our )?(?:intention|proposal|plan|private|meeting in)|to hold)
  \b[^.;]{0,110}\b(?:private|closed|exempt|exclu\w+)\b|
  \b(?:intention|proposal) to (?:take|hear|consider|discuss|hold|meet)\b[^.;]{0,60}\b(?:private|closed session)
  \b[^.;]{0,30}\b(?:was|were|has been) (?:\w+ )?(?:published|given|notified|advertised|announced|posted)\b|
  \bin private\b[^.;]{0,20}\b(?:was|were|has been) (?:first |duly )?(?:notified|advertised|announced)\b
`;
/** "Halls, which are exempt": a word that stands for another, where no paper of the meeting is spoken of. */
const standsIn = /^(?:which|it|they|these|those|this)\b/i;
const anyPaper = regex.i`
  \b(?:
    reports?|appendi\w+|annex\w*|papers?|documents?|items?|briefings?|notes?|records?|enclosures?|attachments?|
    schedules?|supplements?|parts?|sections?|pages?|minutes|information|advice|figures|details|names|sums|prices|bids?|
    valuations?|plans?|matters?|agenda|publication|public|press|paragraphs?
  )\b
`;

/** What some later paper is to hold keeps nothing back today. */
const later = regex.i`
  \b(?:would|will|is to|are to|to|can|could|may|might) (?:then |later |also |only )?be
  \ (?:(?:reported|brought|given|presented|set out|submitted|tabled|put|told|shown|described)\b[^.;]{0,60}\b)?
  (?:in|by|as|with) an? (?:later |further |separate |new )?(?:exempt|private|confidential|closed|restricted) \w
`;

/** "In the private part of the hall": a part of a place. */
const ofBuilding = regex.i`
  \b(?:private|public|closed|restricted|open) (?:part|section|half|side|portion|end)s? of the (?:[a-z]+ )?
  (?:hall|building|house|gardens?|grounds|yard|park|site|church|court|beach|station|car park|cemetery|library|centre)\b
`;

/** What the public may be kept out of, and no paper of a meeting. */
const openPlace = regex.i`
  \b(?:
    database|register|website|system|building|hall|house|garden|grounds|path|bridge|tower|site|land|yard|beach|archive|
    store|depot|lift|stairs?|gallery|roof|pool|kitchen
  )\b
`;

/** "It is exempt.", and nothing else. */
const itself = /^(?:[Ii]t|[Tt]hey|[Tt]his|[Tt]hese) (?:is|are|remains?) (?:\w+ )?(?:exempt|restricted|private)\.?$/;
/** "It is held back because …", said of the appendix that the sentence before speaks of. */
const keptBack = regex`
  ^(?:It|They|This|These|Both) (?:is|are|has been|have been|must be|will be|remains?) (?:therefore )?
  (?:withheld|held back|kept back|left out|omitted|redacted|unpublished)\b
  (?! (?:by|from) (?:the )?(?:landlord|bank|tenant|contractor|supplier|grant|funder|rent|payment))
`;
const paperOfMeeting = /\b(?:Appendi(?:x|ces)|Annex(?:es)?|Enclosures?|Attachments?) [A-Z\d]{1,2}\b/;

function firstOf(words: string, before: string, last: string): RegExpExecArray | null {
  for (const pattern of strong) {
    const match = pattern.exec(words);
    if (
      match &&
      !(
        standsIn.test(match[0]) &&
        /\bexempt/i.test(match[0]) &&
        !anyPaper.test(words) &&
        !paperOfMeeting.test(before)
      ) &&
      !(standsIn.test(match[0]) && openPlace.test(last) && !anyPaper.test(last)) &&
      !(standsIn.test(match[0]) && !spokenOfPaper(words, last)) &&
      keepsPaper(match[0], words, last)
    )
      return match;
  }
  return (paperOfMeeting.test(last) ? keptBack.exec(words) : null) ?? keptWholeIn(words);
}
