import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Span } from "../../core/report/span.ts";
import { reportRule } from "../../core/rule/rule.ts";
import { onlyIn } from "../kinds.ts";
import { inserted, isForWorkingGroup, statements } from "./briefings.ts";
import { labelledRows } from "./labelledRows.ts";

/** Portsmouth 6.6.7, Crawley 8, Plymouth 6.4.3, Barnet 9.3(c) and Breckland 6.5: the body that decides must have full advice. */
export const notASubstitute = reportRule({
  id: "not-a-substitute",
  family: "briefing",
  summary: "A briefing does not say that the body that decides will still have full advice",
  why: "Information given to a group or a member does not reach the whole of the body that decides. Unless that body has the full advice, its decision can be challenged.",
  severity: "warning",
  kinds: onlyIn("group-briefing", "member-briefing"),
  messages: {
    missing:
      "Nothing here says that the body that decides will have full advice of its own. Add a line that says so, or that no decision is due.",
    instead:
      "This treats the briefing as all the advice that is needed. Say when the body that decides will have its report.",
  },
  examples: {
    finds: [
      {
        text: "# [[Briefing for the Quayside Group]]\n\n## Facts\n\nThe pier is 210 metres long.\n",
        kind: "group-briefing",
      },
      { text: "# Pier\n\n## Standing\n\n[[This briefing gives the Cabinet all it needs.]]\n", kind: "group-briefing" },
      { text: "# Pier\n\n## Next\n\n[[No further report will be made.]]\n", kind: "member-briefing" },
    ],
    quiet: [
      { text: "# Pier\n\n## Standing\n\nFull advice will be reported to Cabinet on 7 May.\n", kind: "group-briefing" },
      {
        text: "# Pier\n\n## Standing\n\nThis note is for information only; no decision is due.\n",
        kind: "member-briefing",
      },
      { text: "# Pier\n\n## Standing\n\nThis is a copy of the published report to Cabinet.\n", kind: "group-briefing" },
    ],
  },
  gather(block) {
    const instead: Span[] = [];
    const perhaps: Span[] = [];
    // "Decision required? No" is a question and its answer.
    let statement = block.text.length < 90 && noDecision.test(block.text);
    for (const { start, end, text } of block.sentences) {
      if (isInstead(text)) instead.push({ start, end });
      else if (isStatement(text)) statement = true;
      else if (takesItself(text)) perhaps.push({ start, end });
    }
    const cell = block.kind === "cell" ? block.text : undefined;
    return statement || cell !== undefined || instead.length + perhaps.length > 0
      ? { statement, instead, perhaps, cell }
      : undefined;
  },
  *judge(outline, facts, { meta }) {
    if (isForWorkingGroup(meta, outline)) return;
    const spoken = facts.filter(({ zone }) => zone !== "quoted");
    const placed = (of: "instead" | "perhaps") =>
      spoken.flatMap(({ fact, block }) => fact[of].map((at) => ({ block, at })));
    const contrary = placed("instead");
    const rewrite = {
      with: statements.substitute,
      trust: "judgement",
      title: "Say that full advice will follow",
    } as const;
    for (const at of contrary) yield { at, message: "instead", rewrites: [rewrite] };
    // A note that is set off like a quotation is the paper's own word on itself.
    if (contrary.length > 0 || facts.some(({ fact }) => fact.statement)) return;
    const rows = labelledRows(facts, ({ cell }) => cell);
    if ([...rows].some(({ line, blank }) => !blank && isStatement(line))) return;
    const rewrites = [inserted(outline, statements.substitute, "Insert the line that full advice will follow")];
    // Where the paper says what it takes itself for, the line is missing there.
    yield { at: placed("perhaps")[0] ?? { title: true }, message: "missing", rewrites };
  },
});

const body = oneLine`
  (?:
    cabinet|council|committee|executive|panel|board|commission|authority|body|decision[- ]?makers?|meeting|agenda|
    members who decide
  )
`;
const advice = "(?:advice|reports?|information|papers?|appraisal)";
const denied = regex.i`
  \b(?:not|nor|never|neither|no|nothing|without|cannot)\b[^.;]{0,60}\b(?:
    replac|substitut|the place of|stands? in|in (?:its )?place|instead|in lieu|supplant|supersed|alternative to|
    take away|rel(?:y|ied) on (?:this|it|for decision)|(?:taken|treated|regarded) as [^.;]{0,24}\badvice
  )|
  \bwithout prejudice to\b[^.;]{0,24}\b(?:reports?|advice)\b
`;
/** "Nothing here changes the duty of officers to give the Cabinet full advice." */
const dutyStands = regex.i`
  \b(?:nothing|neither|nor|not)\b[^.;]{0,60}\b
  (?:changes?|affects?|alters?|removes?|lessens?|displaces?|reliev\w+|discharges?)\b[^.;]{0,40}\b
  (?:dut(?:y|ies)|obligations?|advice|reports?)\b
`;
/** "The report to the Cabinet will be the advice on which it decides." */
const decidedOn = regex.i`
  \b[Oo]fficers (?:will|are to) (?:give|put|set out)\b[^.;]{0,30}\badvice in (?:that|the|its|this|their) report\b|
  \breport\b[^.;]{0,80}\bwill be the (?:full |formal )?(?:advice|paper|basis)\b[^.;]{0,20}\b(?:on|from|by)
  \ which\b[^.;]{0,40}\bdecid|
  \breport\b[^.;]{0,80}\bwill be the advice\b[^.;]{0,20}\bdecision\b|
  \bdecision\b[^.;]{0,60}\bon the basis of (?:an? |the |its |their )(?:\w+ )?(?:officers?['’]?s? )?report\b|
  \b(?:members|councillors)\b[^.;]{0,70}\b(?:report|advice)\b[^.;]{0,60}\b(?:
    (?:before|when) they (?:come to )?(?:decide|determine|vote|a (?:view|decision))|
    when (?:making|taking) (?:a|the|their|its) decision
  )\b|
  \b(?:decided|decides?|determined?)\b[^.;]{0,60}\bon (?:an?|the|its|their) (?:full )?(?:officers?['’]?s? )?report\b
`;
const contains = regex.i`
  \b(?:agenda|papers?|report)\b[^.;]{0,60}\b(?:will|is to|are to)\b[^.;]{0,20}\b(?:contain|hold|set out|give|include)
  \b[^.;]{0,30}\b(?:advice|information|considerations|full|recommendations?)\b
`;
/** "Formal report: Cabinet, 4 May", "Full advice: in the report to the Committee". */
const labelled = regex.i`
  ^\W*(?:[\d.]+ )?(?:(?:full|formal|written|final|officers?['’]?|committee|cabinet|council) )+(?:advice|reports?):
  \ (?=.*\b(?:${body}|\d{1,2} [A-Z]))
`;
/** "More detail will be in the committee report", "The full report is attached", "Next stage: report to Cabinet". */
const inReport = regex.i`
  \b(?:advice|detail|picture|facts|implications)\b[^.;]{0,60}\bin the (?:[\w'’]+ ){0,3}report\b|
  \b(?:the|a copy of the) (?:(?:full|final|formal|published|officers?['’]?s?|cabinet|committee|council) )*report
  \ (?:is|has been|will be) (?:published|attached|on the agenda)\b|
  ^(?:[\d.]+ )?next (?:\w+ )?(?:stage|step)s?: [^.;]{0,30}\breport\b[^.;]{0,30}\b${body}\b
`;
/** "The published Cabinet report has officers' full advice", "For full advice see the report to Cabinet". */
const inPublished = regex.i`
  \breport\b[^.;]{0,60}\b(?:full|formal|officers['’]) (?:\w+['’]? )?advice\b|
  \badvice\b[^.;]{0,40}\b(?:is|are|see)\b[^.;]{0,16}\b(?:published|(?:\w+ )?${body}) report\b|
  \badvice,? see the report\b|\b(?:goes|comes?) to (?:the )?${body}\b[^.;]{0,30}\bwith (?:a|its) (?:\w+ )?report\b
`;
/** "A formal report will follow." */
const willFollow = /\b(?:full|formal|comprehensive|detailed)(?: \w+)? reports? (?:will|is to) (?:follow|come)\b/i;
const follows = regex.i`
  \b(?:full(?:er|est)?|complete|formal|further|detailed|comprehensive|all|written|own)
  \b[^.;]{0,60}\b${advice}\b[^.;]{0,80}\b${body}\b
`;
const receives = regex.i`
  \b${body}\b[^.;]{0,60}\b(?:will|shall|must|is to|are to|still)\b[^.;]{0,40}\b(?:
    (?:receives?|have|has|given|gets?|advised|see|need|considers?)\b[^.;]{0,60}\b${advice}|advised (?:in full|fully)|
    fully advised
  )\b|
  ^(?:[\d.]+ )?the (?:\w+ )?report (?:that |which )?(?:the )?${body} (?:will|is to|are to) (?:have|consider|receive|see)
  \b
`;
const given = regex.i`
  \b(?:advice|report|full information|information (?:\w+ )?here)\b[^.;]{0,40}\b(?:will|shall|must|is to|are to|to be)
  \b[^.;]{0,40}\b(?:
    given|made|presented|put|submitted|reported|provided|sent|go|goes|follow|come|brought|taken|laid|published|included|
    considered|debated
  )\b[^.;]{0,60}\b${body}\b|
  \breport (?:follows|goes|comes|is (?:going|coming|due)) to (?:the )?(?:full )?${body}\b|
  \bsubject of (?:an?|the|another) (?:\w+ ){0,3}?report\b
`;
const officersWill = regex.i`
  \b(?:officers?|directors?|clerk|monitoring officer|head of [\w ]{2,30}) (?:will|shall|must|are to)\b[^.;]{0,30}\b
  (?:advise|report)\b[^.;]{0,40}\b${body}\b
`;
const addition = regex.i`
  \bin addition to\b[^.;]{0,40}\b${advice}\b|
  \b(?:(?:copy|extract|summary) (?:of|from)|summari[sz]es?) (?:the|a)\b[^.;]{0,20}\bpublished\b|
  \b(?:same|identical|as) (?:as )?(?:\w+ ){0,3}(?:in|to) the published\b|
  \bread (?:this |it )?(?:alongside|together with|in conjunction with|with)\b[^.;]{0,40}\b(?:${advice}|item \d+)\b
`;
/** "The report to the Committee on 4 May will deal with the matter in full." */
const reportWill = regex.i`
  \breports?\b[^.;]{0,24}\b(?:to|for) (?:the )?${body}\b[^.;]{0,30}\b(?:will|is to|are to)\b[^.;]{0,20}\b
  (?:deal|cover|set out|give|contain|include|hold|have|go into|treat)\b[^.;]{0,50}\b
  (?:in full|fully|all|whole|in detail|advice|options|costs?|full)\b
`;
/** "The Cabinet's own report will cover the ground more fully." */
const ownReport = regex.i`
  \b${body}['’]s (?:own |full |formal |published )*(?:report|paper|advice)\b[^.;]{0,40}\b(?:will|is to)\b[^.;]{0,20}\b
  (?:deal|cover|set out|give|contain|include|hold|have|go into|treat|go over|say)\b[^.;]{0,50}\b
  (?:full|fully|fuller|all|whole|more|detail|depth|advice|options|costs?|rest)\b
`;
/** "Everything that the Cabinet needs will be in its own report." */
const allInReport = regex.i`
  \b(?:everything|all|advice)\b[^.;]{0,80}\b(?:will|is to|are to) be (?:set out |given |contained |found |repeated )?
  in\b[^.;]{0,20}\breports?\b
`;
const noDecision = regex.i`
  \bno (?:formal )?(?:decision|action)s? (?:is|are) (?:being |to be )?
  (?:due|needed|required|sought|asked|pending|expected|made|taken)|
  \bnothing to decide\b|^(?:\w+ )?(?:type|purpose|status|for information ?\/ ?decision): (?:for )?information\b|
  \bno decision (?:pending|follows)\b|\bnot due for decision\b|^for (?:your |members['’] )?information(?=[.;]|$)|
  \binformation (?:item|bulletin)\b|\bno decision (?:for [^.;]{0,30} to (?:take|make)|to be (?:taken|made))\b|
  \b(?:decision|action) (?:required|needed|sought|due)\W+(?:none|no)\b|\bnot (?:a matter )?for decision\b|
  \b(?:for (?:information|noting)|information) only\b|
  \b(?:note|briefing|bulletin|paper|update|this) is (?:provided |purely |solely )?for (?:your |members['’] )?information
  (?=[.,;]|$| and\b)
`;
const negative = /\b(?:no|not|nothing|nor|never|neither|without)\b/i;

/** The sentence says that the body that decides will be advised. */
export const isStatement = (text: string): boolean =>
  denied.test(text) ||
  dutyStands.test(text) ||
  noDecision.test(text) ||
  ((labelled.test(text) || inReport.test(text)) && !negative.test(text)) ||
  promises(text) ||
  text.split(/;|, (?:and|but|so) /).some(promises);

const promises = (clause: string): boolean =>
  regex.i`
  \b(?:
    will|shall|must|is to|are to|to be|(?:is|are) being|(?:is|are) due|in preparation|follows?|goes|comes|still|must|
    need|read|alongside|summari[sz]es?|precedes?|ahead of|in advance of|see|contains?|comes?|decided|
    (?:has|have|is|are)(?= [^.;]*\badvice\b)|(?:is|are) in the|copy|extract|summary|addition|same|identical
  )\b
`.test(clause) &&
  !negative.test(clause) &&
  [
    follows,
    receives,
    given,
    officersWill,
    addition,
    contains,
    reportWill,
    ownReport,
    allInReport,
    decidedOn,
    willFollow,
    inPublished,
  ].some((pattern) => pattern.test(clause));

const noMore = regex.i`
  \bnot (?:find it necessary|need|have|be obliged|be required) to
  \ (?:go through|wade through|plough through|work through|look at|read|open|turn to) (?:the )?
  (?:[A-Z]\w+ |full |formal |published |officers['’] ){0,3}(?:report|papers|agenda|pack)\b|
  \bno (?:further|fuller|other|separate|formal|additional|full|more|longer)\b[^.;]{0,24}\b
  (?:reports?|advice|papers?|briefings?)\b[^.;]{0,30}\b
  (?:will|is|are|need|needed|planned|made|follow|expected|intended|required|necessary|proposed)\b|
  \b(?:do|does|will|need|shall|should) not\b(?!
    \ (?:itself |therefore |in any way )?(?:
      replac|supersed|supplant|stand|take the place|duplicat|affect|alter|pre-empt|prejudge|form part|cut across|bind|
      limit|substitut
    )
  )[^.;]{0,24}\b(?:a|any|another|the)\b[^.;]{0,16}\breport to (?:the )?(?:Cabinet|Council|Committee|Executive|Panel)\b|
  \b(?:no need|unnecessary|needless|hardly (?:need|worth))\b[^.;]{0,50}\b(?:report|advice|paper)\b
`;
const allNeeded = regex.i`
  \b(?:briefing|note|paper|document|it|this)\b[^.;]{0,40}\b(?:all|everything|as much as)\b[^.;]{0,50}\b
  (?:needs?|needed|requires?|required|wants?|could want|wish(?:es)? to know|necessary)\b
`;
const servesAs = regex.i`
  \b(?:serves?|stands?|doubles?|counts?|suffices?|suffice|taken|treated|regarded|used|relied on|do|enough)
  \b[^.;]{0,20}\b(?:as|in place of|instead of|in lieu of|for)\b[^.;]{0,30}\b
  (?:full |formal |final |committee |cabinet |officers['’] )?(?:report|advice)\b|
  \b(?:(?:takes|taking) the place of|replaces|supersedes|replacing) the (?:\w+ )?(?:report|advice)\b
`;

/** What is left for the body that decides: a covering sheet, a single side, nothing that it need be troubled with. */
const slight = oneLine`
  (?:
    (?:
      cover(?:ing)?|single|short|brief|one|half|summary|outline|bare|skeleton|one-page|half-page|thin(?:ner)?|
      slim(?:mer)?|light|formal
    )
  \ )+(?:sheets?|notes?|papers?|reports?|pages?|sides?|paragraphs?|items?|lines?|summary|version|ones?)|
  (?:a|one|half a|two) (?:pages?|sides?|paragraphs?|sentences?|lines?)|few (?:lines|words|sentences|paragraphs)|
  bare (?:bones|minimum)|formality|rubber stamp|oral update|verbal update|nod
`;
const decider = "(?:cabinet|(?:full )?council|(?:sub-)?committee|executive|panel|board|commission)";
/** The paper that the members who decide will have, and what is done with one that need not be read. */
const longer = oneLine`
  (?:(?:officers?['’]?s?|full|formal|published|Cabinet|Committee|Council|agenda|longer|main) )+
  (?:reports?|papers?|packs?|versions?)
`;
const aside = oneLine`
  (?:its |the |your )?(?:
    envelopes?|wrapp(?:er|ing)s?|bags?|drawers?|shel(?:f|ves)|trays?|in-?tray|post|doormat|mat|bin|recycling|
    pigeon-?holes?|briefcases?
  )\b
`;
const leftAlone = oneLine`
  (?:
    (?:can|may|could|might|free to)(?: \w+)? (?:leave|keep) (?:it|them|that) (?:in|on|at|by) ${aside}|
    leave (?:it|them|that) (?:unread|unopened|alone|be|shut|sealed)\b|
    (?:skip|bin|ignore|forget|put aside|set aside|give) (?:it|them|that)(?: a miss)?\b|
    need not (?:open|read|unwrap|trouble with|wade through) (?:it|them|that)\b
  )
`;
const cutDown = new RegExp(
  [
    oneLine`
      \b${decider}(?: itself| then)? (?:will |would |should |can |could |may |need )?
      (?:only|just|merely|simply|hardly|scarcely)? ?
      (?:needs?|wants?|have|has|get|gets|see|be given|be sent|be shown|receive|require|be asked for|call for)
      (?: no more than| only| just| nothing (?:more|longer|beyond) than| little more than)? (?:a |an |the )?
      (?:${slight})\b
    `,
    oneLine`
      \b(?:reports?|papers?|advice|item)\b[^.;]{0,24}\b(?:to|for|before|that goes to) (?:the )?${decider}\b[^.;]{0,30}\b
      (?:can|could|may|will|need|should|is to|might)(?: therefore| then| now| safely| accordingly| well| only)?
      \ (?:be |run to |consist of |amount to |take )?(?:
        kept|cut|reduced|limited|confined|brief(?!ed)|
        short(?! and (?:full|the full))(?!,? (?:and|but|with) (?:the )?full)|shortened|slim|thin|trimmed|pared|boiled|
        nothing more|no more|little more|dropped|skipped|dispensed|omitted|a formality|(?:a |an )?${slight}
      )\b
    `,
    oneLine`
      \b${decider}\b[^.;]{0,30}\b(?:
        spared|excused|saved|relieved of|not be troubled|not be burdened|
        need not be (?:troubled|burdened|sent|shown|given|bothered)|without
      )\b[^.;]{0,40}\b(?:
        anything|more|longer|long|full|further|another|second|reading|wading|detail|rest|lot|papers?|reports?|pages?|
        repetition
      )\b
    `,
    oneLine`
      \b${decider}\b[^.;]{0,80}\b(?:will|need|is to|would) not be (?:troubled|burdened|bothered|wearied|detained)
      \ (?:with|by) (?:anything|a (?:longer|fuller|further|second|separate)|more|another|any|the (?:full|whole|rest))\b
    `,
    oneLine`
      \b(?:no|without (?:any|a)|little|not any|hardly any|see no)
      \ (?:plans?|intention|need|reason|point|call|cause|wish|proposal)\b[^.;]{0,16}\b(?:to|for|in|of) (?:\w+ly )?(?:
        writ\w+|set\w*|go\w*|put\w*|prepar\w+|produc\w+|report\w*|repeat\w*|cover\w*|rehears\w+|trouble|troubling|
        tak\w+|advis\w+|return\w*|add\w*|say\w*|send\w*
      )\b(?! (?:the (?:site|bins|service)|any (?:site|service)))[^.;]{0,40}\b
      (?:again|up|out|afresh|twice|over|more|further|else|${decider}|subject|ground)\b
    `,
    oneLine`
      \b${decider}\b[^.;]{0,20}\b(?:will|can|could|may|should|is to|has|have|to)\b[^.;]{0,30}\b
      (?:decide|decision|rely|proceed|settle it|act|make up its mind|go|work)\b[^.;]{0,16}\b(?:on|from|by)\b
      (?: the (?:basis|strength|back|footing) of)? (?:this|these|what is here|the present|what follows)\b
      (?! (?:date|day|matter|item|question|recommendation|report))
    `,
    oneLine`
      \b${decider}\b[^.;]{0,30}\b(?:have|has|be in|see|find) (?:no|little) (?:further )?(?:need|use|call) (?:of|for)
      \b[^.;]{0,20}\b(?:more|much|anything|longer|further|a \w+ )
    `,
    oneLine`
      \b(?:do|does|will|shall|would|need|propose|intend|plan|seem|is|are)(?: not|n['’]t)\b[^.;]{0,16}\b
      (?:propos\w+|intend\w*|plan\w*|worth|necessary|needed|mean)\b[^.;]{0,24}\b
      (?:(?:writ|prepar|produc|repeat|rehears)\w*|go over|set out|cover|submit|put|make|send)\b[^.;]{0,50}\b(?:
        again|afresh|twice|for (?:the )?${decider}|to (?:the )?${decider}|
        (?:separate|another|further|second|full) (?:report|paper|advice)
      )\b
    `,
    oneLine`
      \b(?:what|everything|all that|the material|the paper|the note|the text) (?:is |set out |given |you have )?
      (?:here|above|below|in (?:this|these)|that follows|follows|before you)\b[^.;]{0,30}\b
      (?:enough|sufficient|suffice|all|as much as|do|serve)\b[^.;]{0,40}\b${decider}\b
    `,
    oneLine`
      \bnothing (?:further|more|else|fuller|longer)\b[^.;]{0,24}\b(?:will|need|is to|is going to|has to) (?:be )?
      (?:written|prepared|put|said|sent|given|reported|submitted|come|go|follow)\b[^.;]{0,30}\b${decider}\b
    `,
    oneLine`
      \b${decider}\b[^.;]{0,30}\b(?:working|decide|deciding|work|relying|rely|taken?|taking)\b[^.;]{0,24}\b
      (?:from|on|by) (?:this|these) (?:note|paper|briefing|pages?|text|document|sheets?)(?: alone)?\b
    `,
    oneLine`
      \b(?:report|paper|item|advice)\b[^.;]{0,40}\b(?:will|can|is to|may) be\b[^.;]{0,12}\b
      (?:a (?:summary|copy|digest|précis|shortened version)|this|lifted|cut and pasted)\b[^.;]{0,30}\b
      (?:no more|nothing (?:more|else)|alone|only|and that is all)\b
    `,
    oneLine`
      \b${decider}\b[^.;]{0,20}\b(?:will|would|does|need) not (?:be )?
      (?:wanting|needing|asking|expecting|looking|want|need|expect|miss)\b[^.;]{0,24}\b
      (?:report|paper|advice|more|anything)\b
    `,
    oneLine`
      \b(?:no|little|hardly any|not much) (?:call|need|occasion|cause|reason|point) for (?:the )?${decider} to
      \ (?:\w+ly )?(?:go|look|read|hear|consider|trouble|spend|see|cover|rehearse|study|wait|ask|have|weigh)\b
      (?! (?:to|on) site| a (?:view|chair)| regard)[^.;]{0,60}\b
      (?:again|ground|twice|afresh|over|into|more|further|any ?thing|reports?|papers?|advice|all (?:this|that)|it|them)
      \b
    `,
    oneLine`
      \bno (?:call|need|occasion|cause) for (?:anything|more|any more|another|a (?:further|separate|full))
      \b[^.;]{0,40}\b${decider}\b
    `,
    oneLine`
      \b(?:does|do|doing) (?:duty|service) (?:as|for)\b[^.;]{0,24}\b(?:report|advice)\b|
      \b(?:last|final) word on (?:the|this) (?:subject|matter|item)\b
    `,
    oneLine`
      \b${decider}\b[^.;]{0,40}\bdecide\b[^.;]{0,16}\bon the (?:papers?|pages?|words) (?:that )?
      (?:you have|in your hands|in front of you|before you)\b
    `,
    oneLine`
      \b(?:group|members|you)\b[^.;]{0,14}\b(?:is|are|has|have|will be|will have)(?: now| then)? (?:been )?(?:
        fully briefed|everything (?:that )?(?:it|they|you) (?:needs?|requires?|could want)|
        the (?:full|whole|complete|entire) (?:picture|story|advice)
      )(?=[.,;]|$| to decide| for the| and the )
    `,
    oneLine`
      \b(?:no|little|hardly any|not much|small) (?:need|call|reason|point|cause|sense|use|occasion|purpose)
      \ (?:to|in|for) (?:\w+ ){0,3}?(?:wait|read|stud|look|bother|troubl|plough|wad|hold (?:on|off|out)|delay|put off)
      \w*\b(?! (?:until|till|before) (?:then|that)\b)[^.;]{0,40}\b(?:reports?|papers?|advice|pack)\b
      (?![^.;]*\b(?:before|questions?|to (?:ask|comment|speak|contact|object)|register|appl\w+)\b)
    `,
    oneLine`
      \breports?\b[^.;]{0,40}\b(?:will|would|can|could|is going to) (?:\w+ )?(?:add|say|tell|bring|contain|hold)
      \b[^.;]{0,24}\b(?:nothing|little|no more)\b(?![^.;]*\b(?:about|on|of|new (?:money|cost))\b)
    `,
    oneLine`
      \b(?:take|takes|taken|treat|regard|read|use|accept|count on|look on)\b[^.;]{0,12}
      \ (?:this|it|these pages|this (?:note|paper|briefing)|the (?:note|briefing)) (?:as|for)
      \ (?:the |their |its |all the |all of the )?(?:full |formal |final |officers['’] |committee |cabinet |complete )*
      (?:advice|report|briefing papers?)\b(?! (?:to|of) the group)
    `,
    oneLine`
      \b(?:note|briefing|paper|this) (?:gives|has|holds|contains|sets out|is) (?:the )?
      (?:whole|entirety|full extent|sum|all) of (?:the |officers['’] )?(?:advice|information|analysis)\b
    `,
    `\\bnothing (?:will|is to|need) be (?:new|added|different)\\b[^.;]{0,40}\\b(?:${decider}|read this)\\b`,
    `\\bnothing in the (?:${decider}) (?:report|paper)\\b[^.;]{0,16}\\bnew\\b`,
    oneLine`
      \b${decider}\b[^.;]{0,20}\b(?:will|would|is to)\b[^.;]{0,10} (?:see|have|get|be (?:given|shown|sent)) (?:
        nothing (?:else|more|further|other)(?=[.,;]|$)|
        no more (?:before it|than (?:the group|this|these|you|members|what))
      )
    `,
    oneLine`
      \breports?\b[^.;]{0,24}\b${decider}\b[^.;]{0,10} will (?:say|contain|give|read|hold|be)\b[^.;]{0,24}\b
      (?:and no(?:thing)? more(?=[.,;]|$)|no more than this|word for word (?:this|the same))
    `,
    oneLine`
      \b${decider}\b[^.;]{0,20}\b(?:will|would|is to)\b[^.;]{0,10}
      \ (?:be (?:working|deciding|reading)(?: from)?|have|get|be (?:given|handed|shown|sent))(?: only| just)?
      \ (?:the|these) (?:very )?same (?:\w+ )?(?:pages?|notes?|sheets?|words|sections|paragraphs|figures and no)\b
      (?![^.;]*\b(?:full|published|report)\b)
    `,
    oneLine`
      \b(?:item|matter|report|paper)\b[^.;]{0,40}\b(?:taken|dealt with|passed|go(?:es)? through)
      \ (?:on the nod|formally|without (?:a report|papers|discussion|debate))\b[^.;]{0,6}\b(?:as|since|because|now that)\b
    `,
    oneLine`
      \b(?:this|it|these|here|(?:note|briefing|paper|pages)) (?:is|are|has|have|gives?)\b[^.;]{0,12}\bas
      \ (?:full|much|good|complete|long)\b[^.;]{0,24} as (?:the )?${decider} (?:will|is to|needs?|has to|is going to)\b
    `,
    // There is to be none, or it is not to be read or will leave out what is here.
    oneLine`
      \bthere (?:will|is to|is going to|need) be no
      \ (?:(?:separate|further|other|second|fuller|full|formal|additional|longer|written) )?(?:reports?|papers?|advice)\b
      (?! (?:of|from|in|by) (?:the )?(?:auditor|inspector|police|contractor))(?!
        [^.]*\b(?:covered|dealt with|included|set out|given|contained|part of|come) (?:in |within |with )?
        (?:the|its|that|one)
      )
    `,
    oneLine`
      \b(?:[Mm]embers|[Cc]ouncillors|[Tt]hose|[Cc]olleagues|[Yy]ou|[Tt]he group)\b[^.;]{0,40}\b(?:
        (?:need not|need hardly)(?: \w+)? (?:read|trouble|bother|open|study|look|wait|plough|wade|consult|worry)|
        (?:are|be) spared|(?:can|may) (?:skip|dispense with)
      )\b[^.;]{0,24}\b(?:agenda|reports?|papers?|pack)\b
    `,
    oneLine`
      \b(?:may|can|could|should|will|are free to|is free to) (?:safely |therefore |all )?rely on (?:this|the)
      \ (?:note|briefing|paper)\b
    `,
    oneLine`
      \b(?:left out of|omitted from|dropped from|kept out of)\b[^.;]{0,16}\b${decider}\b[^.;]{0,16}\b
      (?:reports?|papers?)\b[^.;]{0,20}\b(?:because|since|as)\b[^.;]{0,30}\b
      (?:here|this (?:note|paper|briefing)|below|above)\b
    `,
    oneLine`
      \b(?:here|below|above)\b[^.;]{0,30}\breport\b[^.;]{0,12}\b(?:will|does|need|is) not (?:to )?
      (?:go over|repeat|cover|rehearse|set out|include|deal with|say)\b[^.;]{0,12}
      \ (?:it|this|that|them|these|the same|any of (?:it|this))\b
    `,
    oneLine`
      \b(?:in a position|able|equipped|ready) to (?:decide|vote|determine it)\b[^.;]{0,30}\b(?:without|with no)
      \ (?:any )?(?:more|further|anything|another|other|report|papers?)\b
    `,
    oneLine`
      \badvice\b[^.;]{0,70}\b(?:will|need) not be (?:repeated|rehearsed|given again|given twice|set out)
      \ (?:there|again|to|for|in)\b
    `,
    // It goes further than the report will, or there is nothing to wait for.
    oneLine`
      \b(?:fuller|longer|more (?:detailed|complete|thorough)|better) than (?:the )?${decider}['’]s (?:own )?
      (?:report|paper)\b
    `,
    oneLine`
      \b(?:fuller|longer|more (?:complete|detailed|thorough|candid)|better|further|more) than (?:the )?
      (?:${decider}['’]s (?:own )?(?:report|paper|advice)|(?:report|paper|advice) (?:to|for|that) (?:the )?${decider})
      \b[^.;]{0,12}\b(?:will|is|can|would|could)\b
    `,
    oneLine`
      \b(?:members|councillors|you|the group) (?:need|have to|should|must|can) (?:look|wait|ask|search)
      \ (?:no further(?! (?:for|than|to|at)\b)|for (?:nothing|no) (?:else|more|other|further))\b
    `,
    // The reader is spared the report, for what it says is here.
    oneLine`
      \b(?:not|no|nobody|no one|hardly|n['’]t|without|spared?|saved?|save you) (?:\w+ ){0,2}?
      (?:need|have|want|bother|point|reason|call|cause)?(?:ed|ing)?(?: to| in)? ?
      (?:read|plough|wad|open|turn|study|look|go|trouble|wait|sit)\w*\b[^.;]{0,24}\b(?:reports?|agenda|papers?|pack)
      \b[^.;]{0,50}\b(?:
        all (?:of (?:it|that|this) )?(?:is )?here|it is (?:all )?here|everything (?:\w+ ){0,4}here|
        here (?:already|instead)|this (?:note|paper|briefing) (?:has|holds|gives|says|covers|is)
      )\b
    `,
    // All that there is to say is said here, or the meeting can be faced with this alone.
    oneLine`
      \b(?:note|paper|briefing|this|it) (?:says|tells|gives|holds|contains|has|covers) (?:all|everything) (?:that )?
      (?:there is|one could|anybody could|anyone could) ?(?:to )?(?:say|know|tell|add|want|ask)\b
    `,
    oneLine`
      \b(?:all|everything)(?: that)? (?:officers|we|the service|the council|the department)
      \ (?:have|has|know|knows|hold|can say)\b[^.;]{0,24}\b(?:is|stands|are) (?:all )?here\b
    `,
    oneLine`
      \b(?:on the strength of|armed with|with no more than|with nothing but|from)
      \ (?:it|this|this (?:note|paper|briefing)) alone\b
    `,
    // A longer paper was meant and given up, or this one is the longer.
    oneLine`
      \b(?:was|were) to have been (?:a|an|another) (?:\w+ )?(?:papers?|reports?)\b[^.;]{0,60}\b
      (?:dropped|shelved|abandoned|given up|not now|no longer|overtaken)\b|
      \b(?:longer|fuller|full|separate|formal|proper) (?:paper|report)\b[^.;]{0,50}\b(?:has been|was|is) (?:\w+ )?
      (?:dropped|shelved|abandoned|given up|not (?:now )?needed|thought unnecessary)\b
    `,
    oneLine`
      \b(?:this|these|it|(?:note|briefing|paper|pages)) (?:will|can|must|may|should) (?:have to )?
      (?:do|serve|suffice|stand) (?:for|in place of) (?:everybody|everyone|all|both|members|the rest)\b|
      \btakes the place of the (?:\w+ )?(?:papers?|reports?|advice)\b
    `,
    oneLine`
      \bneed (?:\w+ )?(?:wait|look|ask) for nothing (?:else|more|further)\b|
      \bnothing (?:longer|fuller|further|else|more) (?:will|is to|is going to) (?:follow|come|be written|go|be sent)\b
      (?! (?:until|before|from|by))|
      \bleave (?:the )?[^.;]{3,40}? (?:report|paper|agenda|pack)s? (?:unread|unopened|alone|shut)\b
    `,
    // The longer paper says nothing that is not here, and can stay where it is.
    oneLine`
      \b${longer}\b[^.;]{0,60}\b(?:sa(?:y|ys|id)|tells?|adds?|holds?|gives?|contains?|brings?|takes us)\b[^.;]{0,12}
      \ (?:no more|nothing more|little more|nothing|no further|not a word) (?:than|beyond|that is not(?: already)? in)
      \ (?:this|these|what is here|the (?:above|below)|here)\b
    `,
    oneLine`
      \b${longer}\b[^.;]{0,90}[,;] (?:and |so |but )?(?:colleagues|members|you|it|the group|nobody|no one)
      \b[^.;]{0,20}\b${leftAlone}
    `,
    `\\b(?:colleagues|members|you|the group|nobody|no one)\\b[^.;]{0,24}\\b${leftAlone}[^.;]{0,12}\\b${longer}`,
    oneLine`
      \b(?:colleagues|members|you|the group)\b[^.;]{0,10}\b(?:can|may|could|might|free to)(?: \w+)? leave (?:the )?
      ${longer} (?:in|on|at|by) ${aside}
    `,
    oneLine`
      \b${decider}['’]s (?:own )?(?:report|paper)\b[^.;]{0,40}\b(?:on|of|to) (?:one|a single|half a|two)
      \ (?:sides?|pages?|sheets?)\b
    `,
  ].join("|"),
  "i",
);

/** This paper, how much of the whole it is, and who is to decide: together they tell what the paper takes itself for. */
const itself = regex.i`
  \b
  (?:here|this (?:note|paper|briefing|document)|these (?:pages|notes|sections|sheets)|the (?:note|briefing)|above|below)
  \b
`;
const whole = regex.i`
  \b(?:
    all|everything|alone|in full|fully|whole|entire(?:ly|ty)?|enough|suffic\w+|nothing (?:more|else|further)|no more|
    same|only
  )\b
`;
const decided = new RegExp(`\\b(?:${decider}|decision|decide[sd]?|meeting|vote|report|paper for)\\b`, "i");
const takesItself = (text: string): boolean => itself.test(text) && whole.test(text) && decided.test(text);

/** "With this the group has all that the Cabinet would be told", "the item can be taken as read". */
const asMuch = regex.i`
  \b(?:group|members?|you) (?:now |already |will )?ha(?:s|ve) (?:all|everything|as much as|the whole of what) (?:that )?
  (?:the )?${decider} (?:will|would|is to|could|needs? to|is going to)
  \ (?:be (?:told|given|shown)|have|hear|see|get|know)\b|
  \b(?:item|report|agenda|paper)\b[^.;]{0,40}\b(?:can|may|could|need only|should) (?:then |safely |simply )?be
  \ (?:taken as read|nodded through|passed over|skipped|a formality)\b
`;

/** The sentence says that the briefing is enough. */
export const isInstead = (text: string): boolean =>
  cutDown.test(text) ||
  asMuch.test(text) ||
  noMore.test(text) ||
  allNeeded.test(text) ||
  (servesAs.test(text) && !negative.test(text));
