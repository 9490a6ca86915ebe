import { regex } from "../../core/pattern/regex.ts";
import { readMarkingLine } from "../../core/report/markingAsked.ts";
import { textBefore, textBehind } from "../../core/report/sentences.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { blockRule } from "../../core/rule/rule.ts";

const words = cues("confidential-or-exempt", "confidential|in confidence|exempt|secrecy");

/**
 * "Confidential" is what a government department gave on terms of secrecy, or what a court or an Act forbids to
 * disclose; the public must then be kept out. "Exempt" is what falls within the schedule; the public may then be kept
 * out (Local Government Act 1972, section 100A(2) to (4) and Schedule 12A; Local Government (Scotland) Act 1973,
 * section 50A; Local Government Act (Northern Ireland) 2014, section 42).
 */
export const confidentialExemptConflated = blockRule({
  id: "confidential-exempt-conflated",
  family: "confidentiality",
  summary: "“Confidential” is used for exempt information, or “exempt” for confidential information",
  why: "The two words have different grounds, and only exempt information needs a paragraph and a weighing of the public interest. Mixed up, neither ground holds.",
  severity: "warning",
  kinds: { "election-notice": "off" },
  principalOnly: true,
  zones: { closed: "same" },
  messages: {
    confidential:
      "“Confidential” is used here of information within the schedule, which is exempt. Write “exempt”, with the paragraph, and keep “confidential” for what a government department or a court forbids the council to disclose.",
    exempt:
      "“Exempt” is used here of information that a government department or a court forbids the council to disclose, which is confidential. Write “confidential” and say who forbids it.",
    doubt:
      "“Confidential” and “exempt” have different grounds. Check that this is the right word: exempt is what falls within the schedule, confidential what a government department or a court forbids the council to disclose.",
    both: "This says confidential and exempt at once. Choose: exempt, with the paragraph of the schedule; or confidential, with the department or court that forbids disclosure.",
  },
  cues: words,
  examples: {
    finds: [
      { text: "This report is [[confidential]] under paragraph 4 of Schedule 12A." },
      { text: "The letter is [[exempt]] because the Department supplied it on terms that forbid disclosure." },
      { text: "[[CONFIDENTIAL / EXEMPT]]" },
    ],
    quiet: [
      { text: "Confidential: the Home Office supplied it on terms that forbid disclosure." },
      { text: "The annex is exempt under paragraph 3; the Department's letter is confidential." },
      { text: "A confidential helpline is open to staff." },
      { text: "It contains no confidential or exempt information." },
    ],
  },
  *check(block, _options, { classification }) {
    const closed = classification === "exempt" || classification === "part-exempt";
    if (!either.test(block.text) || isLabel(block.text)) return;
    for (const sentence of block.sentencesWith(words)) {
      const found =
        judge(sentence.text) ??
        groundedNext(sentence.text, textBehind(block.sentences, sentence.start)) ??
        groundedBefore(sentence.text, textBefore(block.sentences, sentence.start)) ??
        keptTo(sentence.text, closed);
      if (!found) continue;
      const start = sentence.start + found.at;
      const text = sentence.text.slice(found.at, found.at + found.length);
      const rewrites =
        found.message === "confidential" && /^confidential$/i.test(text)
          ? [
              {
                with: text === "confidential" ? "exempt" : text === "Confidential" ? "Exempt" : "EXEMPT",
                trust: "judgement" as const,
              },
            ]
          : [];
      yield {
        at: { start, end: start + found.length },
        message: found.message,
        ...(rewrites.length > 0 ? { rewrites } : {}),
        ...(found.message === "doubt" ? { severity: "info" } : {}),
      };
    }
  },
});

/**
 * A form's question names both, whatever the answer: "Confidential or exempt? No", "Confidential/Exempt: Not exempt".
 */
function isLabel(text: string): boolean {
  // An agenda's heading over whatever is of either sort: "Confidential/exempt item(s)".
  if (
    regex.i`
      ^\W*(?:confidential ?(?:\/|and|or) ?exempt|exempt ?(?:\/|and|or) ?confidential)
      \ (?:items?(?:\(s\))?|business|matters|reports)\W*$
    `.test(text)
  )
    return true;
  // "Exempt / Confidential Report: No"
  if (
    /^\W*(?:confidential|exempt) ?(?:\/|and|or) ?(?:confidential|exempt)\b[^:.;]{0,24}: ?(?:no|none|n\/a)\b/i.test(text)
  )
    return true;
  const line = readMarkingLine(text);
  return (
    line !== undefined &&
    (text.includes("?") ||
      /^(?:no\b|none\b|not\b|n\/a|nil\b|public|open)/i.test(line.answer) ||
      (/\bexempt\b[^.;]{0,30}\bparagraphs?\b/i.test(line.answer) && !/confidential/i.test(line.answer)))
  );
}

/** "Appendix 2 is confidential." and, in the next sentence, a ground on which papers are exempt. */
function groundedNext(text: string, next: string): Found | undefined {
  const match = paperConfidential.exec(text);
  if (!match || !goesOn.test(next) || !byParagraph.test(next) || lawful.test(next)) return undefined;
  if (forbidden.test(text) || forbidden.test(next)) return undefined;
  const at = match[0].toLowerCase().lastIndexOf("confidential");
  return { at: match.index + at, length: "confidential".length, message: "confidential" };
}
/** A ground on which papers are exempt and, in the next sentence, "It is therefore confidential." */
function groundedBefore(text: string, last: string): Found | undefined {
  const match = thusConfidential.exec(text);
  if (!match || !byParagraph.test(last) || lawful.test(text) || lawful.test(last)) return undefined;
  if (forbidden.test(text) || forbidden.test(last)) return undefined;
  const at = match[0].toLowerCase().lastIndexOf("confidential");
  return { at: match.index + at, length: "confidential".length, message: "confidential" };
}
const thusConfidential = regex.i`
  ^(?:[\d.]+ )?(?:(?:So|Thus|Hence|Therefore|Accordingly|For that reason),? )?
  (?:It|They|This|These|Both|The (?:[a-z]+ ){1,3}?|(?:Appendix|Annex|Enclosure) [A-Z\d]{1,2}) ?(?:
    (?:is|are|becomes?|remains?|must be (?:kept|treated as)) (?:also )?
    (?:therefore|thus|hence|accordingly|consequently|so|by law|in law|legally|for that reason|on that ground|as such)
    \ (?:\w+ly )?confidential\b|
    (?:is|are) (?:\w+ly )?confidential (?:in law|by law|as a matter of law|for that reason|on that ground|accordingly)\b
  )
`;
const paperConfidential = regex.i`
  ^(?:[\d.]+ )?(?:
    (?:This|The|That) (?:report|paper|appendix|annex|item|note|briefing|document)|
    (?:Appendix|Annex|Enclosure|Appendices) [A-Z\d]{1,2}(?: and [A-Z\d]{1,2})?
  ) (?:
    (?:is|are|remains?)(?: an?)?(?: (?:strictly|highly|wholly|therefore|also))?|
    (?:is|are|has been|have been|must be|should be|(?:is|are) to be) (?:marked|treated|stamped|classed|headed)(?: as)?
  ) confidential(?=
    (?: (?:document|paper|report|appendix|annex|item|note|one|record|enclosure|papers|documents|appendices|ones))?
    (?:[.,;:]|$)
  )
`;
const goesOn = /^(?:It|This|They|That|Publication|The (?:information|paper|report|appendix|annex))\b/;

/**
 * A paper of the meeting is confidential "to" somebody, in a report that is otherwise exempt, or under the law on
 * access to information, which has both words.
 */
function keptTo(text: string, closed: boolean): Found | undefined {
  const match = paperKept.exec(text);
  if (!match || lawful.test(text) || forbidden.test(text)) return undefined;
  const behind = text.slice(match.index + match[0].length);
  return accessLaw.test(behind) || (closed && toReaders.test(behind))
    ? { at: match.index + match[0].length - "confidential".length, length: "confidential".length, message: "doubt" }
    : undefined;
}
const paperKept = regex.i`
  ^(?:[\d.]+ )?(?:
    (?:This|The|That) (?:report|paper|appendix|annex|item|enclosure)|
    (?:Appendix|Annex|Enclosure|Appendices) [A-Z\d]{1,2}(?: (?:and|to) [A-Z\d]{1,2})?|(?:Its|The) contents
  )(?:,? (?:which|with|on)\b[^.;]{3,60}?,?)? (?:is|are|remains?|must be (?:kept|treated as)|(?:is|are) to be treated as)
  \ (?:strictly |wholly |therefore )?confidential\b
`;
const accessLaw = regex.i`
  \b(?:under|by|by virtue of|within|pursuant to|for the purposes? of|in accordance with|because of)
  \ (?:the |section \d\w* of the )[^.;]{0,80}\b(?:
    Access to Information|Meetings and Access|Local Government (?:Act 1972|\(Access|\(Scotland\) Act|Act \(Northern)
  )
`;
const toReaders = regex.i`
  ^ (?:to|for) (?:the |all )?(?:
    members?|councillors|cabinet|executive|committee|sub-committee|panel|board|council|recipients|(?:senior )?officers?|
    those|addressees|readers
  )\b
`;
const byParagraph = regex.i`
  \b(?:paragraphs?|paras?\.?) \d{1,2}\b[^.;]{0,40}\bSch(?:edule|\.)|\bwithin paragraphs? \d|
  \bSch(?:edule|\.) ?(?:12A|7A)\b
`;

const either = /\bconfidential\b|\bexempt\b/i;
const slash = regex.i`
  \b(?:confidential ?\/ ?exempt|exempt ?\/ ?confidential)\b|\bexempt \(confidential\)|\bconfidential \(exempt\)|
  \bconfidential or exempt(?= ?\((?:delete|strike|please))|
  \b(?:as |is |was |are |were )confidential,? (?:
    being|because (?:it|they) (?:is|was|are|were)|as (?:it|they) (?:is|was|are|were)|
    since (?:it|they) (?:is|was|are|were)
  ) exempt\b|
  \b(?:as |is )exempt,? (?:being|because it is|as it is|since it is) confidential\b|
  \bconfidential(?: (?:information|papers?|reports?|documents?|matters?|items?|business|material|appendix))?,? (?:
    being|in that it is|by being|by virtue of being|(?:because|as|since|for) (?:it|they|this|these|both) (?:is|are)
  ) (?:an )?exempt\b|
  \b(?:as|being) an? exempt (?:paper|report|appendix|annex|item|document|record|matter),?
  \ (?:it|this|(?:the|this) [a-z]+|(?:appendix|annex) \w{1,2}) (?:is|must be|remains|stays|counts as)
  \ (?:strictly |therefore |also )?confidential\b|
  \bexempt\b[^.;]{0,60}?,? (?:and|so|which)(?: (?:is|are|it is|they are|makes it|makes them))?
  \ (?:(?:therefore|thus|hence|so|accordingly|consequently|for that reason|as such|by definition) )?(?:also )?
  (?<=\b(?:therefore|thus|hence|so|it is|they are|accordingly|consequently|reason|such|definition|makes it|makes them)
  \ (?:also )?)confidential\b
`;
const defines = regex.i`
  ["“'‘]?confidential["”'’]?[^.;]{0,30}\bmeans? exempt\b|\bexempt[^.;]{0,20}\bmeans? confidential\b|
  \bexempt(?: \((?:that is|i\.e\.|or)|,? (?:that is|i\.e\.)),? confidential\b
`;
/** Grounds of exemption: the schedule, a paragraph, or the weighing that only exempt information is put to. */
const schedule = regex.i`
  \b(?:
    Sch(?:edule|\.)\s?(?:12 ?A|7 ?A)|Schedule 6\b|paras?(?:graphs?)?\.? ?(?:1[0-8]|[1-9])\b(?!\.\d)|section 100I|
    (?:balance of )?(?:the )?public interest|
    (?:within the meaning|for the purposes?|by virtue|in the sense|under the terms|on the ground) of
    \ (?:that|the same|the said|this) (?:Schedule|Part|paragraph)|
    as (?:that|the) (?:Schedule|Part) (?:defines|has it|puts it)|
    (?:under|within|by) (?:that|the same|the said) (?:Schedule|paragraph)
  )
`;
const affairs = /\b(?:business|financial|commercial) affairs\b|\bown (?:business|affairs)\b/i;
/** Grounds of confidentiality. */
const forbidden = regex.i`
  \b(?:
    on (?:the )?condition that|made an order|order against|
    (?:statute|enactment|the Act|law) (?:prohibits?|forbids?|bars?)|forb(?:ids?|ade|idden|idding)|injunction|
    court order|order of the court|condition of secrecy|conditions? of confiden\w+|
    terms? (?:of|that|which|forbidding)[^.;]{0,30}\b(?:secre\w+|confiden\w+|forbid\w*|disclos\w+)|
    barred from (?:publication|disclosure) by|
    prohibit(?:s|ed)? (?:its |the |by )?(?:disclosure|publication|statute|law|an enactment|the court)|
    supplied in confidence by|given in confidence by
  )\b
`;
const government = regex`
  \b(?:
    [Ss]tatute|Home Office|Department|Ministry|government department|Treasury|HMRC|Secretary of State|court|injunction|
    judge|Cabinet Office|Scottish Government|Welsh Government
  )\b
`;
const lawful = /\b(?:100A\s?\((?:2|3)\)\s?\(?[ab]?|50A\s?\(2\)|42\s?\(3\))/;

interface Found {
  readonly at: number;
  readonly length: number;
  readonly message: "confidential" | "exempt" | "both" | "doubt";
}

function judge(sentence: string): Found | undefined {
  const text = sentence.replace(otherParagraphs, (words) => " ".repeat(words.length));
  const twin = slash.exec(text) ?? defines.exec(text);
  if (twin) return { at: twin.index, length: twin[0].length, message: "both" };
  // Each half of "X is exempt; Y is confidential" is weighed by itself.
  let at = 0;
  for (const clause of text.split(
    /(?<=;|, (?:and|but|while|whereas) )(?!(?:is|are|so|therefore|must|should|will|cannot|not) )/,
  )) {
    const found = inClause(clause);
    if (found) return { ...found, at: at + found.at };
    at += clause.length;
  }
  if (/[;,]/.test(text) && /\bconfidential\b/i.test(text) && /\bexempt\b/i.test(text)) return undefined;
  const doubtful = /\bconfidential\b/i.exec(text);
  if (doubtful && meeting.test(text) && !settled.test(text)) return word(doubtful, "doubt");
  const free = /\bexempt\b/i.exec(text);
  return free &&
    !settled.test(text) &&
    (forbidden.test(text) ||
      regex`
        \bin confidence\b|\bunder an? (?:duty|obligation|condition) of (?:confidence|secrecy)\b|
        \b(?:Home Office|Department|Ministry|Treasury|HMRC|Secretary of State|court)\b
      `.test(text))
    ? word(free, "doubt")
    : undefined;
}

/** The business of a meeting or its papers is called confidential, on grounds that are those of exemption. */
const meeting = regex.i`
  \b(?:
    exempt\w*|access to information|Local Government (?:Act|\(Access)|1972 Act|1973 Act|2014 Act|Sch(?:edule|\.) ?\d|
    paragraphs?|category|public interest|commercial\w*|Part (?:II|2|B)|(?:press|public)[^.;]{0,20}\bexcluded|
    financial affairs|business affairs|identity|labour relations|privilege\w*
  )\b
`;
const settled = regex.i`
  \b(?:
    no|nor|neither|not|distinguish\w*|differ\w*|
    confidential(?:ity)? (?:advice|help\w*|service|waste|line|counselling|clause|agreement)|confidentiality|
    exempt accommodation|100A\(3\)|50A\(2\)|VAT|rates|supplied|is confidential (?:and|within section)|forbidding|
    confidential and exempt|confidential or exempt|exempt or confidential|exempt and confidential|staff|
    freedom of information
  )\b
`;

/** Paragraphs of a code, a policy or a plan are no paragraphs of the schedule. */
const otherParagraphs = regex.g`
  \bpara(?:graph)?s? [\d ,.()a-z]{1,30}? of (?:the|its|our|their|that|this|an?)
  \ (?!(?:said |same |relevant |amended )?(?:Sched|Sch\b|Part\b|Act\b|Local|LGA|Access|1972|1973|2014))
  (?:[a-z]+ |[A-Z][\w'’]+ )*?[A-Za-z]+\b
`;

/** The schedule is called by its number, or by the words of another that spoke of it. */
const named = regex.i`
  \bSch(?:edule|\.)\s?(?:12 ?A|7 ?A|6)\b|\bsection 100I|\b(?:that|the same|the said|this) (?:Schedule|Part)\b
`;
/** What is confidential or exempt is of a meeting, and no ballot, note of a patient or seed. */
const ofMeeting = regex.i`
  \b(?:
    reports?|appendi\w+|annexe?s?|(?<!\bballot )papers?|items?|minutes|briefings?|enclosures?|attachments?|agenda|
    business|meetings?|session|discussion|press|matters?|information|documents?|sections?|parts?|pages?|publication|
    valuations?|evaluation|bids?|tenders?|advice|figures|details|terms|names|schedules?|this|it|they|these|exempt\w*
  )\b(?! (?:seed|vehicles|by order))
`;

function inClause(clause: string): Found | undefined {
  const confidential = regex.i`
    \bconfidential\b(?! (?:advice|help|service|waste|counselling|support|reporting|line|conversation|safeguarding))
  `.exec(clause);
  const exempt = /\bexempt\b(?! (?:accommodation|suppl))/i.exec(clause);
  const denied = regex.i`
    \b(?:
      no|
      not(?!
        \ (?:
          for (?:publication|release)|open|available|to (?:leave|go|travel|pass|be (?:copied|shared|left|taken|passed))|to be (?:published|released|disclosed|made)|
          be (?:published|released|disclosed)|published
        )
      )|
      neither|without|distinguish\w*|differ\w*|rather than|unlike|as opposed to
    )\b
  `.test(clause);
  if (denied) return undefined;
  if (confidential && (!exempt || affairs.test(clause))) {
    if (affairs.test(clause) && /100A|50A|Schedule|paragraph|para\b/i.test(clause))
      return word(confidential, "confidential");
    if (lawful.test(clause) || (forbidden.test(clause) && government.test(clause))) return undefined;
    if (schedule.test(clause) && (named.test(clause) || ofMeeting.test(clause)))
      return word(confidential, "confidential");
  }
  if (exempt && forbidden.test(clause) && government.test(clause) && !schedule.test(clause) && ofMeeting.test(clause))
    return word(exempt, "exempt");
  return undefined;
}

const word = (match: RegExpExecArray, message: Found["message"]): Found => ({
  at: match.index,
  length: match[0].length,
  message,
});
