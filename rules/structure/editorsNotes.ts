import { oneLine, regex } from "../../core/pattern/regex.ts";
import { inQuotation, type Pattern } from "./residuePatterns.ts";

const month = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const thing = oneLine`
  (?:
    service|team|department|directorate|ward|area|council|committee|officer|amount|sum|street|road|school|project|
    scheme|contractor|supplier|company|firm|partner|meeting|post|postholder|councillor|town|village|parish|building|
    contract|policy|programme|organisation|district|county|region|grade|period|deadline|job title|manager|director|
    provider|product|system|grant|fund|service area|business unit|customer|client|stakeholder|other|month|year|day|date|
    figure|number
  )
`;
const colleague = "(?:[A-Z]{2,3}|[A-Z][a-z]{1,12}(?: [A-Z][a-z]{1,12})?)";
/** What is done to a text, and what may be done to much else. */
const toText =
  "(?:drop|slot|paste|tidy|redo|reword|rewrite|retype|shorten|proof|proof-?read|double-?check|re-?check|chase|fill)";
const toAnything = "(?:put|send|find|get|sort|finish|write|do|replace|move|cut|look|swap|ask|give|let|fix|draft)";
const inText = oneLine`
  (?:
    here|in here|before (?:this|it|we|these|despatch|dispatch|publication|Friday|Monday)|
    (?:figures?|wording|text|table|para(?:graph)?|sentence|date|name|line|bit|section|numbers?|tonnages|map|chart|title)
    \b
  )
`;

/** What a form asks of who fills it in. */
const toFill = oneLine`
  (?:
    add|insert|attach|complete|supply|provide|state|say|fill in|enter|choose|describe|explain|list|include|give|set out|
    summari[sz]e|delete|update|write(?! to)|draft|confirm|check
  )
`;

/** What an editor leaves out for now, and what a colleague is asked to do about it. */
const piece = "(?:para(?:graph)?s?|text|wording|sentence|section|something|more|bit|line|words?)";
const task = oneLine`
  (?:
    check|ask|confirm|see|chase|speak to|take|add|cut|move|drop|leave|keep|who|do we|is (?:this|it|that)|can we|could|
    should|need
  )
`;

/**
 * Notes between those who write a report, and choices and blanks of forms, in the shapes that the plainer patterns do
 * not have.
 */
export const editorsNotes: readonly Pattern[] = [
  {
    // "[Para on trees? – ask the Ranger]", "[more here on tides – check with Ports]"
    sign: "bracket",
    find: regex.gi`
      \[${piece} (?:here |needed )?(?:on|about|re|from|for) [^[\]\n]{2,80}?(?:\?| ?[–—-] )[^[\]\n]{0,120}\]|
      \[[^[\]\n]{3,80}\? ?[–—-]? ?${task}\b[^[\]\n]{2,140}\]
    `,
    message: "comment",
    unless: (match, place) => inQuotation(match.index ?? 0, place),
  },
  {
    // "[Chief Whip to say whether this stays in before it is printed]": somebody who answers for the text is awaited.
    sign: "bracket",
    find: regex.g`
      \[(?!(?:The |Full )?(?:Council|Cabinet|Committee|Sub-Committee|Executive|Panel|Board|Members?|Applicant)\b)
      [A-Z][^[\]\n]{2,40}? to
      \ (?:say|confirm|check|decide|advise|agree|settle|choose|clear|sign off|tell us|let us know|look at|supply)
      \b[^[\]\n]{2,140}\]
    `,
    message: "comment",
    unless: (match, place) => inQuotation(match.index ?? 0, place),
  },
  {
    // "£[sum from Estates]", "about [figure from the valuer]": a value that somebody is still to give.
    sign: "bracket",
    find: regex.g`
      (?<=(?:£|\b(?:of|is|at|on|by|to|was|are|were|about|around|some|nearly|over|under|costs?|reads|total(?:s|ling)?) ))\[
      (?:the |a |an |exact |final |latest |new |revised |actual )*
      (?:figures?|sums?|amounts?|dates?|names?|numbers?|totals?|percentages?|prices?|costs?|quotes?|rates?|areas?)
      \ (?:(?:needed|wanted|due|to come|coming|awaited) )?(?:from|via|off) (?:the |our )?[A-Za-z][^[\]\n]{1,50}\]
    `,
    message: "filler",
    unless: (match, place) => inQuotation(match.index ?? 0, place),
  },
  {
    // "Put a paragraph here on the bandstand – Ann to let us have it.": a line that sets somebody to write one.
    sign: "note",
    find: regex.g`
      ^(?:[\d.]+ )?(?:Add|Put|Drop|Slot|Insert|Include|Write|Needs?|Want|Say|Have|Get)
      (?: (?:in|me|us))?(?: (?:an?|the|one|two|some|another|few|short|couple of|more|of|quick))*
      \ (?:lines?|paras?|paragraphs?|sentences?|words?|bits?|something|text|wording|figures?|table|piece|note)\b
      [^.\n]{0,30}? (?:here|in here|at this point|in this (?:section|paragraph|space)|from [A-Z]\w+|on|about|re|for)\b
      [^.\n]{0,90}?(?: ?[–—,;(-]| and) ?${colleague} (?:is |still |has |will )?(?:to )?
      (?:supply|send|provide|write|draft|do|check|confirm|let us have|add|finish|get|find|look)\b[^.\n]{0,40}\)?\.?$|
      ^(?:[\d.]+ )?(?:Add|Put|Drop|Slot|Insert) (?:in )?
      (?:an?|one|two|some|another|the) (?:few |short |couple of |quick |more )?
      (?:lines?|paras?|paragraphs?|sentences?|words?|bit|something|text|wording) (?:in )?here\b[^.\n]{0,90}\.?$
    `,
    message: "comment",
    unless: (match, place) => inQuotation(match.index ?? 0, place) || place.role === "recommendations",
  },
  {
    // "Replies: figures to be dropped in here by Ann": what is to stand there, and that somebody is still to put it in.
    sign: "enter",
    find: regex.gi`
      \b(?:
        results?|figures?|data|text|wording|paragraphs?|paras?|tables?|numbers?|comments|details|summary|quotes?|
        quotations?|charts?|maps?|views|names?|dates?|sums?|totals?|findings|replies|responses|breakdown|words?|lines?|
        costs?|costings?|analysis|section|list
      ) (?:(?:is|are) )?(?:still )?(?:to|will|can|should|must|needs? to) be
      \ (?:dropped|slotted|pasted|put|added|inserted|fed|popped|copied|typed|written|filled|moved|brought)
      \ in(?:to)? here\b[^.\n]{0,60}
    `,
    message: "comment",
    unless: (match, place) => inQuotation(match.index ?? 0, place),
  },
  {
    // "Comms: hold this until the 6th": an order to those who print or send it out, beside the text.
    sign: "note",
    find: regex.g`
      ^(?:[\d.]+ )?(?:
        Comms(?: team)?|(?:Press|Media) (?:office|team|desk)|Web team|Design(?:ers?| team)|Printers?|
        Print (?:room|team|unit)|Editor|Typist|Dem(?:ocratic)? Services|Committee (?:clerk|team)
      )(?: (?:please|pls|to note))?(?: ?[:–—-] ?| - )(?:(?:please|pls|can you|could you|do)[ ,]+)?(?!The|This|It|We|A|
      An)
      [A-Za-z]+(?: [a-z]+){0,2}? (?:this|it|these|them)\b[^\n]{3,160}
    `,
    message: "comment",
    severity: "warning",
    unless: (match, place) =>
      inQuotation(match.index ?? 0, place) ||
      place.kind === "heading" ||
      /\b(?:was|were|has|had|have been|advise[sd]?|comment(?:s|ed)|state[sd]?|confirm(?:s|ed))\b/.test(match[0]),
  },
  {
    // "(RW to drop the figures in here before this goes out.)"
    sign: "note",
    find: regex.g`
      \(${colleague} (?:is |still |has )?to
      \ (?:${toText}\b[^()\n]{2,100}|${toAnything}\b[^()\n]{0,60}?\b${inText}[^()\n]{0,60})\)
    `,
    message: "comment",
    unless: (match, place) =>
      inQuotation(match.index ?? 0, place) || place.role === "recommendations" || /£/.test(match[0]),
  },
  {
    // "[RT – could this be made livelier? KL 24/3]": one colleague to another, in initials at one end or both.
    sign: "bracket",
    find: regex.g`
      \[(?:[^[\]\n ]{1,40} ){5,45}
      (?<!
        \b(?:
          [Mm]inutes?|[Rr]ef\.?|[Rr]eference|[Pp]olic(?:y|ies)|[Ii]tems?|[Ff]ile|[Aa]pplication|[Dd]ecision|[Nn]os?\.?
        )[ ]
      )
      [A-Z]{2,3},? \d{1,2}/\d{1,2}(?:/\d{2,4})?\]|
      \[[^[\]\n]{10,200}?[a-z](?<!\b(?:nos?|refs?|paras?|vol|app|p|c))[.?!]
      \ [A-Z]{2,3},? \d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\]|
      \[(?:[A-Z]{2,3}|[A-Z][a-z]{2,12})(?: ?[–—-]| ?,) (?:[^[\]\n]{0,120}[ ,])?
      (?:can|could|would|will|should) (?:you|we|somebody|someone|this|it|these|they)\b[^[\]\n]{0,120}\?
      [^[\]\n]{0,60}\]
    `,
    message: "comment",
    unless: (match, place) => inQuotation(match.index ?? 0, place),
  },
  {
    // "(Author to add a map here)", "(officer to complete: which test is met)": the form's own words to who fills it in.
    sign: "note",
    find: regex.gi`
      \((?:the )?(?:
        (?:report )?(?:author|writer|drafter)s?(?: of (?:the|this) report)? to ${toFill}\b|
        (?:(?:report|lead|case|reporting|contact) )?officers? to (?:
          (?:complete|fill in|insert|state|say|enter|choose|describe|explain)(?: ?[:;–—]| ?\)| here\b)|
          ${toFill}\b[^()\n]{2,80} (?:here|below|in this (?:box|section|paragraph|space|field|row))\b
        )
      )[^()\n]{0,140}\)?
    `,
    message: "comment",
    unless: (match, place) => inQuotation(match.index ?? 0, place),
  },
  {
    // "xx November 2026", "__ March": a day that nobody gave.
    sign: "filler",
    find: new RegExp(
      `(?<![A-Za-zÀ-ž0-9])(?:[xX]{1,3}|[dD]{2}|[nN]{2})(?:st|nd|rd|th)? ${month}\\b(?: 20\\d\\d)?`,
      "gu",
    ),
    message: "filler",
    unless: (match, { text }) => /\b(?:[Pp]art|[Aa]rticle|[Cc]hapter|[Nn]o\.?) $/.test(text.slice(0, match.index)),
  },
  {
    // "The position in [service] is typical."
    sign: "bracket",
    find: regex.gi`
      (?<=\b(?:in|the|of|for|by|to|at|from|with|our|your|this|that|each|any|and|is|on|within) )\[${thing}s?
      (?: (?:name|title))?\]
    `,
    message: "filler",
    unless: (match, place) => inQuotation(match.index ?? 0, place),
  },
  {
    // "Status: Public / Public with accompanying exempt report"
    sign: "choice",
    find: regex.gi`
      (?<=:\s{0,3}|^)(?:public|open|part 1|part i)(?: (?:report|item|paper))? ?\/ ?
      (?:public|open|part[- ](?:exempt|private|public|2|ii)|partly|wholly|fully)\b[^/.;:\n]{0,60}
      (?: ?\/ ?[^/.;:\n]{3,60}){0,2}$
    `,
    message: "choice",
  },
];
