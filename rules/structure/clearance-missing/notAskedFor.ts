import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { type Side, sideNamed } from "../clearanceSides.ts";

const advisers = oneLine`
  (?:
    (?:[Ff]inance|[Ll]egal|[Ll]aw)(?: (?:[Ss]ervices|[Tt]eam|[Oo]fficers?|[Cc]olleagues|[Dd]epartment|[Ss]ection))?|
    [Mm]onitoring [Oo]fficer|(?:[Cc]hief [Ff]inance|[Ss](?:ection |\.? ?)(?:151|95)) [Oo]fficer|[Ss]olicitors?|
    [Ll]awyers?|[Tt]reasurer|[Aa]ccountants?|[Dd]irector of (?:[Ff]inance|[Ll]aw|[Gg]overnance|[Rr]esources)|
    [Hh]ead of (?:[Ff]inance|[Ll]aw|[Ll]egal(?: [Ss]ervices)?|[Gg]overnance)
  )
`;
/**
 * "The solicitors were not asked", "we did not trouble Finance with it", "no legal advice was thought necessary": the
 * advice was left out, and the report says so.
 */
const leftOut = regex`
  \b${advisers} (?:and ${advisers} )?(?:
    (?:was|were|has|have|had)(?: not|n['’]t)(?: yet| been| therefore| so)*
    \ (?:asked|troubled|bothered|consulted|involved|approached|invited|brought in|shown|told|seen|read|needed)\b|
    (?:did not|didn['’]t) (?:need to )?(?:see|read|look at)\b
  )|
  \b(?:[Ww]e|[Oo]fficers|[Tt]he (?:service|department|team|author)|[Nn]obody|I) (?:
    (?:did|have|has|do)(?: not|n['’]t) (?:ask|asked|troubled?|bother(?:ed)?|consult(?:ed)?|involved?|need(?:ed)?)|
    (?:saw|felt|had) no (?:need|reason|call) to (?:ask|trouble|bother|consult|involve)|(?:has )?asked
  ) (?:the )?${advisers}\b|
  \b(?:[Nn]o|[Nn]either) (?:legal|financial)(?: (?:or|nor) (?:legal|financial))? (?:advice|comments?|views?|clearance)
  \ (?:was|were|has been|have been|is|are) (?:sought|taken|asked for|thought|felt|needed|considered|obtained)\b
`;
/** Another time or matter, or those of somebody else. */
const elsewhere = regex.i`
  \b(?:
    (?:in|since|until|before) (?:19|20)\d\d|at (?:the|that) time|previous(?:ly)?|earlier|then|last (?:year|time)|
    original(?:ly)?|first (?:scheme|report|time)|audit(?:ors?)?|
    (?:bidders?|owners?|tenants?|applicants?|developers?|landlords?|contractors?)['’]s? (?:own )?(?:solicitors?|lawyers?)|
    (?:asked|invited|told) (?:to|for) (?!(?:comment|clear|advise|look|see|read|check|approve|sign)\b)|would|should|must
  )\b
`;

/** Where a block says itself that one side's advice was not asked for. */
export function notAskedFor(side: Side, { text, kind, zone, sentences }: BlockView): Span | undefined {
  if (kind === "heading" || zone === "quoted" || !sideNamed[side].test(text)) return undefined;
  for (const { start, text: sentence } of sentences) {
    const match = leftOut.exec(sentence);
    if (match && sideNamed[side].test(match[0]) && !elsewhere.test(sentence))
      return { start, end: start + sentence.trimEnd().length };
  }
  return undefined;
}
