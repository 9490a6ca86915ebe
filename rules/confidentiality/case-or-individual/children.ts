import { oneLine, regex } from "../../../core/pattern/regex.ts";

/** A child who is told of by name, or by school, year and what befell it. */

const noName = oneLine`
  (?!
    (?:
      The|This|That|These|Those|It|In|On|At|For|No|All|Our|If|When|As|Under|Part|Council|Cabinet|Committee|Children|
      Adults?|Young|Women|Men|People|England|Wales|Scotland|Britain|Ofsted|Parliament|Government|Authority|City|County|
      Borough|District|Town|Parish|Mayor|Leader|Chair|Members?|Officers?|Schools?|St|Each|Every|Any|Some|One|Two|Many|
      Most|Other|Another|Both|Their|His|Her|Its|Act|Section|Years?|Option|Table|Ward|Street|Road|House|Park|Phase|Lot|
      Item|Minute|Appendix|Annex|Band|Level|Stage|Grade|Class|Room|Flat|Unit|Number|Route|Bus|Line|Zone|Area|Site|Page|
      Paragraph|Paragraphs|Schedule|Key|Block|Term|Week|Day|Figure|Question|Article|Rule|Regulation|Regulations|Chapter|
      Volume|Version|Policy|Class|January|February|March|April|May|June|July|August|September|October|November|December|
      Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday
    )\b
  )[A-Z][a-zà-ž]{2,}
`;
const given = `${noName}(?: ${noName})?`;
const young = oneLine`
  (?:
    [1-9]|1[0-7]|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Tt]hirteen|[Ff]ourteen|
    [Ff]ifteen|[Ss]ixteen|[Ss]eventeen
  )
`;
const child = oneLine`
  (?:
    pupil|boy|girl|child|schoolboy|schoolgirl|teenager|student|lad|lass|baby|toddler|youngster|youth|twin|infant|learner
  )
`;
const children = "(?:twins|brothers|sisters|children|siblings|girls|boys|triplets|kids)";

const named: readonly RegExp[] = [
  // By a name and an age.
  new RegExp(
    `\\b${given},(?: who is| now| then)? (?:aged (?:one|two|three|1|2|3|\\w+ months)|(?:aged |now )?${young})(?:,| and (?:in|from|at)\\b)|` +
      `\\b${given}(?: [A-Z]\\.)?, who is (?:aged |now )?${young}(?:,| and (?:has|had|is|was|lives|will|cannot)\\b)`,
  ),
  // "Lowest in Pound Hill (12)" is a number of something at a place.
  new RegExp(`(?<!\\b(?:in|at|from|near|across) (?:[A-Z][a-z]+ )?)\\b${given} \\((?:aged )?${young}\\)`),
  // "The girl … was Ada Pell", "a pupil of the school, Ada Pell,".
  regex`
    \b(?:[Tt]he|[Aa]|[Oo]ne|[Aa]nother) (?:[\w-]+ ){0,3}${child}
    (?: (?:who|whose|in|at|of|from|concerned|involved|moved|hurt)\b[^.;]{0,60}?)? (?:is|was) ${noName} ${noName}\b
  `,
  regex`
    \b(?:[Tt]he|[Aa]|[Oo]ne|[Aa]nother) (?:[\w-]+ ){0,3}${child} (?:of|at|from|in) (?:[A-Z]\w+ ?|the ){1,5}, ${noName}
    \ ${noName}\b
  `,
  new RegExp(`\\b${noName} ${noName}, (?:an?|the) (?:[Yy]ear \\d{1,2} )?(?:${child}|[Yy]ear \\d{1,2})\\b`),
  // "Two pupils, Ada Pell and Tom Reed, have …", "One pupil, Ada Pell, has …".
  regex`
    \b(?:pupils|students|learners|infants|teenagers|young people|${children}), ${given}(?:, ${given})* and ${given}\b
  `,
  new RegExp(`\\b(?:[Oo]ne|[Aa]n?|[Tt]he|[Aa]nother) (?:[\\w-]+ ){0,2}${child}, ${noName} ${noName},`),
  // "A mother in the street, whose daughter Ada came off her bicycle".
  regex`
    \bwhose (?:[a-z-]+ ){0,2}(?:daughter|son|child|boy|girl|baby|grandson|granddaughter) ${noName},?
    \ (?:who|has|had|was|is|came|fell|will|would|could|cannot|can|lost|broke|needs|went|attends)\b
  `,
  // "Ada, a nine-year-old at the school", "Ada, a girl of nine", "Nine-year-old Ada has".
  new RegExp(
    `(?<!\\b(?:in|at|from|near|to|of) (?:[A-Z][a-z]+ )?)\\b${given}, an? (?:[a-z-]+ ){0,2}?` +
      `(?:${young}-year-old(?: ${child}\\b|(?=[,.]| (?:at|in|from|of|with|who|whose|and)\\b))|${child} (?:of|aged) ${young}\\b)`,
  ),
  new RegExp(
    `(?<!\\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Ii]ts|[Tt]heir|[Tt]wo|[Tt]hree|of|new|old) )\\b${young}-year-old ${given}` +
      "(?:,| (?:who|whose|has|had|was|is|lives|spends|goes|went|cannot)\\b)",
  ),
  // "Two brothers …, the younger of whom, Tom, …".
  new RegExp(
    `\\b${children}\\b[^.]{0,160}?\\b[Tt]he (?:younger|elder|older|youngest|eldest|oldest|middle|other|first|second)` +
      `(?: (?:one|child|boy|girl|brother|sister|twin|son|daughter)| of (?:them|whom|the (?:two|three|four)))?, ${noName},`,
  ),
  // A family's children.
  new RegExp(`\\b[Tt]he ${noName} ${children}\\b(?=,| aged| who| of| were| have| \\()(?! (?:[Cc]entre|[Hh]ub))`),
];
/** One of a year at a school, and what befell it. */
const placed = regex`
  \b(?:[Aa]|[Oo]ne|[Tt]he|[Aa]nother) (?:looked-after )?(?:
    [Yy]ear \d{1,2} (?:pupil|boy|girl|student|child)|
    (?:pupil|boy|girl|student|child) (?:of \d{1,2} |aged \d{1,2} )?in [Yy]ear \d{1,2}
  ) (?:at|of|from) (?:the )?[A-Z]
`;
const moved = regex`
  \b[Tt]he (?:\d{1,2}|[a-z]+)-year-old (?:boy |girl |child |pupil )?(?:who|from|at|in|whose)\b|
  \b[Tt]he (?:girl|boy|child|baby|teenager|youth) (?:who was |that was )?
  (?:moved|placed|taken|removed|transferred|sent|discharged) (?:from|to|into|out of|away from) (?:the )?[A-Z][a-z]+
`;
const befell = regex.i`
  \b(?:
    looked after|in care|into care|foster\w*|carers?|stabb\w+|stepfather|stepmother|assault\w*|abus\w+|incident|
    arrest\w*|police|excluded|exclusion|expelled|pregnan\w+|traced|knife|drugs?|drunk|hospital|overdos\w+|self-harm\w*|
    missing|ran away|absconded|refuge|bitten|hurt|injur\w+|operations?|fits|seizures?|broke (?:his|her)|
    came off (?:his|her)|struck|scarred|bullied|adopted|court|prison|attack\w*|weapon|allegation\w*|
    set (?:fire|light)|fire-?raising|arson|vandalis\w+|smash\w+|wreck\w+|stole|stealing|shoplift\w*|kicked|punched|spat|
    threw|threaten\w*|broke (?:into|a|the)|ran off|cannabis
  )\b
`;

/** What children are named for in the open, and what they say in public. */
const openly = regex.i`
  \b(?:
    wins?|won|awards?|awarded|prizes?|medals?|youth (?:council\w*|parliament|mayor|forum|cabinet)|school council|
    elected|presented|petition|drew|drawn|designed|choir|competition|contest|thanked|spoke (?:for|on behalf)|
    congratulat\w+|champion\w*|charity|fundrais\w+|raised £|opened|named after|memorial|unveiled|painting|poem|song|
    sang|played|performed|said|says|told the (?:council|committee|panel|cabinet)|asked (?:a|the) question|wrote to|
    essay|exhibition|film|story|stories|novel|book|play|programme that|video|poster|museum|census|born in 1[6-9]|
    in 1[6-9]\d\d|inquest|coroner|plaque|killed in|war
  )\b
`;
/** "… said that he had been locked in": what a child tells of what was done to it is told in no public. */
const disclosed = regex.gi`
  \b(?:said|says|told [^.;]{2,30}) (?:that )?(?:he|she|they) (?:had|has|have|was|were|is|are) (?:been |being |often )?
  (?:[a-z]+ed|beaten|hit|hurt|shut|left|bitten|struck|cut|burnt|kept|given|made|taken|afraid|frightened|scared|hungry)\b
`;
const rules = /\b(?:any|every|each|such as|for example|policy|per cent|if an?|where an?)\b|\d ?%/i;

/** Is a child told of so that anybody would know which? */
export function childTold(text: string): "named" | "known" | undefined {
  if (text.length > 400) return undefined;
  const fell = befell.test(text);
  if (!(fell || troubled.test(text)) || openly.test(text.replace(disclosed, " "))) return undefined;
  if (named.some((one) => one.test(text))) return "named";
  return fell && (placed.test(text) || moved.test(text)) && !rules.test(text) ? "known" : undefined;
}
/** What is told of a child beside its name. */
const troubled = regex.i`
  \b(?:
    moved|placed|placement|school place|admission|admitted|got in|waiting|waited|medical|special needs|EHC|plan|found|
    given|spirits|alcohol|drink\w*|hurt|injur\w+|struck|fell|bitten|bullied|bully\w*|case|truan\w+|absen\w+|attendance|
    behaviour|asthma|autis\w+|epilep\w+|Crohn|diabet\w+|disab\w+|mother|father|parents?|grandmother|grandfather|family|
    evict\w*|housing|flat|temporary|stomach|sick|ill\b|died|death|appeal|transport|taxi|costs?|statement|complain\w*|
    witness|victim|twins|brother|sister|speech|developmental|hearing loss|deaf\w*|nursery|no place|health visitor
  )\b
`;
