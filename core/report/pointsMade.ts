import { oneLine, regex } from "../pattern/regex.ts";
import { dayAndMonth } from "./dates.ts";
import type { BlockKind, SectionRole } from "./report.ts";
import { sentences } from "./sentences.ts";
import type { Span } from "./span.ts";

/**
 * What a report on representations gives as other people's words, without quotation marks: the point of a list's item,
 * up to the number who made it ("Clutter on the green (two). The posts are existing ones."); what stands under a label
 * such as "Objection:", up to the council's answer; and, in a section on consultation, what the public is told to have
 * said.
 */
export function pointsMade(text: string, kind: BlockKind, role: SectionRole | undefined): readonly Span[] {
  if (kind === "heading") return none;
  const consulted = role === "consultation";
  const label = labelled.exec(text);
  if (label && (consulted || label[1])) {
    const reply = answered.exec(text.slice(label[0].length));
    return [{ start: 0, end: reply ? label[0].length + reply.index : text.length }];
  }
  const found: Span[] = [];
  const point = kind === "listItem" || consulted ? (byPeople.exec(text) ?? (consulted ? bare.exec(text) : null)) : null;
  if (point) found.push({ start: 0, end: point[0].length });
  else if (
    consulted &&
    kind === "listItem" &&
    text.length <= longest &&
    !official.test(text) &&
    !ofPeople.test(text) &&
    !ofCouncil.test(text)
  )
    return [{ start: 0, end: text.length }];
  if (consulted && told.test(text)) {
    for (const { start, end, text: one } of sentences(text)) if (told.test(one)) found.push({ start, end });
  }
  return found;
}

const none: readonly Span[] = [];

/** A point is short; what is longer tells something of its own (UTF-16 units). */
const longest = 140;
/** The sentence is about those who wrote, and so not by them. */
const ofPeople = regex`
  \b(?:
    objectors?|supporters?|opponents?|petitioners?|signatories|complainants?|respondents?|representations?|replies|
    letters|writers?|correspondents?|people|those|they|
    who (?:wrote|objected|supported|replied|responded|signed|said|asked|spoke|came|attended|live|lives)|Mrs?|Ms|Miss|Dr
  )\b
`;
/** What was done, by officers or on a day: a numbered paragraph of the report itself. */
const ofCouncil = regex`
  \b(?:
    [Oo]fficers (?:have|has|had|will|are|were)|
    on ${dayAndMonth}
  )\b
`;
/** Consultees with an office, members and the council's own steps in a list. */
const official = regex`
  ^(?:[\d.]+ )?(?:[Tt]he )?(?:
    (?:[A-Z][\w'’&-]* |(?:and|of|for|the|local|county|lead) ){0,6}(?:
      [Oo]fficers?|[Cc]ouncil|[Aa]uthority|[Aa]gency|[Cc]ommittee|[Gg]roup|[Pp]olice|[Cc]onstable|[Mm]embers?|
      [Cc]ouncillors?|England|Service|Board|Department
    )\b(?! who (?:promised|said|claim|told|swore|voted))|
    (?:[A-Za-z]?[a-z'’-]+ ){0,3}(?:
      auditors?|engineers?|surveyors?|ecologists?|archaeologists?|advisers?|architects?|valuers?|solicitors?|officers?
    ) (?:
      would|has|have|had|is|are|was|were|does|did|advis\w+|asks?|asked|wants?|wanted|prefer(?:s|red)|consider(?:s|ed)|
      objects?|objected|supports?|supported|recommend(?:s|ed)|comment(?:s|ed)|rais(?:es|ed)|reached|confirm(?:s|ed)
    )\b|
    Cllrs?\b|[Ww]ard |[Aa]ll |[Ll]etters were|[Nn]otices? (?:was|were)|[Cc]onsultation
  \ )
`;

const number = oneLine`
  (?:
    \d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty|several|some|many|most|
    a few|a single
  )
`;
const people = oneLine`
  (?:
    objectors?|supporters?|people|persons?|residents?|representations?|letters?|comments?|respons(?:es?)|respondents?|
    repl(?:y|ies)|e-?mails?|times|writers?|households?|neighbours?|traders?|drivers?|mentions?|objections?|tenants?|
    parents?|consultees?|submissions?|correspondents?|hirers?|users?|visitors?|signator(?:y|ies)|businesses|business|
    others?
  )
`;

/** "Loss of light (four objectors)." */
const byPeople = new RegExp(`^[^\\n]{3,300}? \\((?:(?:raised|made|mentioned) by )?${number} ${people}\\)[.;:,]?`, "i");
/** "Loss of light (four)." */
const bare = new RegExp(`^[^\\n]{3,300}? \\((?:(?:raised|made|mentioned) by )?${number}\\)(?:[.;:,]|$)`, "i");

/** The second half of the labels says that somebody else speaks; the first half may be the council's own. */
const labelled = regex.i`
  ^(?:[\d.]+ |\([a-z0-9]{1,3}\) )?(?:
    (?:comments?|points?|concerns?|issues?|questions?|views?|requests?)(?: \d+)?|
    (
      (?:
        (?:summary of )?(?:comments?|points?|concerns?|issues?|views?) (?:raised|made|received|expressed)|objections?|
        objectors?|representations?(?: received)?|respondents?|residents?|you said|they said|
        what (?:you|people|residents) said
      )(?: \d+)?
    )
  ) ?[:–—] 
`;
const answered = regex.i`
  (?:^|[\s(])(?:
    (?:
      officers?['’]?s?|councils?['’]?s?|council['’]s|the council['’]s|applicants?['’]?s?|case officer['’]?s?|
      planning officer['’]?s?
    )
  \ )?(?:response|reply|answer|comments?|we did|we have done|we will) ?[:–—] 
`;

/** The public, or some of those who wrote, and a verb of saying: at the beginning of a sentence. */
const told = regex`
  (?:^|[.!?]["”’)]? )(?:[\d.]+ )?(?:
    (?:[Tt]he |[Aa] |[Aa]n |[Ss]ome |[Mm]any |[Mm]ost |[Ss]everal |[Oo]ther |[Tt]wo |[Tt]hree |[Ff]our |[Oo]ne )?
    (?:[a-z]+ )?(?:
      [Oo]bjectors?|[Ss]upporters?|[Rr]esidents?|[Rr]espondents?|[Nn]eighbours?|[Tt]raders?|[Pp]arents?|[Pp]etitioners?|
      [Tt]enants?|[Oo]pponents?|[Cc]orrespondents?|[Ww]riters?|[Ll]andlords?|[Ss]hopkeepers?|[Hh]irers?|[Uu]sers?|
      [Ll]easeholders?|[Cc]arers?|[Pp]assengers?|[Dd]rivers?
    )|
    (?:
      [Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]everal|[Ss]ome|[Mm]any|[Mm]ost|
      [Oo]thers?|[Aa]nother
    )(?: of (?:them|these|those|the replies|the letters))?|
    [Tt]hose (?:against|in favour|in support|opposed|who (?:wrote|objected|replied|responded|supported|opposed))
    (?: it| the proposal)?|
    [Oo]bjections|[Rr]epresentations|[Rr]eplies|[Rr]esponses|[Cc]omments|[Ll]etters
  ) (?:(?:also|most often|mainly|chiefly|often|further|then) )?(?:
    said|says?|stat(?:ed?|es)|wrote|writes?|argued?s?|felt|feels?|fear(?:ed|s)?|thought|thinks?|believed?s?|
    considere?d?s?|describ(?:ed?|es)|call(?:ed|s)?|asked|asks?|complain(?:ed|s)?|claim(?:ed|s)?|suggest(?:ed|s)?|
    comment(?:ed|s)?|rais(?:ed?|es)|mention(?:ed|s)?|refer(?:red|s)? to|question(?:ed|s)?|object(?:ed|s)? (?:that|on)|
    point(?:ed|s)? out|want(?:ed|s)?|wish(?:ed|es)?|hope[ds]?|
    (?:was|were|is|are) (?:worried|concerned|afraid|angry|upset)
  )\b
`;
