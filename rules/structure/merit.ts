export interface MeritFault {
  readonly start: number;
  readonly end: number;
  readonly message: "unmeritorious" | "single";
}

const judges =
  "(?:the )?(?:(?:\\w+ )?panel|officers?|evaluators?|committee|board|members|team|council|service|director|we)";
const taste =
  "(?:preferred|prefers?|took to|warmed to|liked|likes?|favou?red|favou?rs?|was (?:much |very |hugely )?(?:impressed|taken|struck) (?:by|with)|were (?:much |very |hugely )?(?:impressed|taken|struck) (?:by|with)|went for|plumped for|settled on|chose|picked|opted for|selected|appointed|recommends?|awarded)";
/** Reasons that no criterion would name. */
const ground =
  "(?:(?:is|are|was|were|being|a|an|the|it|they|as) (?:\\w+ ){0,3}?(?:local|nearby|known|familiar|friendly|nice|likeable|long[- ]standing|well[- ](?:liked|known|regarded|connected|established)|popular|trusted|deserving|loyal|approachable|personable|home-grown)|local (?:firm|company|business|contractor|supplier|group|club|bidder|people)|roots in|(?:has|have|had) (?:always|long|previously|often|worked (?:for|with|in)|done (?:good|a lot)|helped|been (?:a )?(?:good|friend))|(?:worked|dealt) (?:for|with|in) (?:us|the council|the city|the town|the district|the borough|officers?|them|him|her)|(?:we|officers|members|the panel) (?:know|knew|like|trust|get on)|get(?:s|ting)? on (?:well )?with|gut|instinct|feeling|chemistry|personalit(?:y|ies)|reputation alone|(?:its|their|his|her) (?:managers?|director|owner|chief executive)[^.;]{0,40}? (?:worked|live|lives|grew up|known)|friend|relative|because of who|enthusias\\w+|passion\\w*|smile|heart|charm)";

const byTaste = new RegExp(
  `\\b${judges} (?:\\w+ ){0,2}?${taste}\\b[^.;]{0,70}?\\b(?:because|since|as|for|on account of|owing to|given|due to|in view of)\\b[^.;]{0,30}?${ground}\\b`,
  "i",
);
const bareTaste = new RegExp(
  `\\b${judges} (?:simply |just |much |greatly |really )?(?:preferred|took to|warmed to|liked|favou?red) (?:the )?(?:local|existing|present|incumbent|smaller|younger|friendl\\w+|nice\\w*|familiar)\\b[^.;]{0,40}`,
  "i",
);
const desert =
  /\b(?:(?:go(?:es)?|going|went|given|made|paid|awarded|grant(?:ed|s)?|allocated|offered) (?:\w+ ){0,2}?(?:to|because|as) [^.;]{0,60}?\b(?:(?:most |more |very |truly |so |thoroughly )?(?:deserving|worthy)|deserves?(?: (?:it|help|support))?|good cause|favourites?)|because (?:it|they|the (?:group|club|charity|trust|applicants?|organisations?)) (?:is|are|was|were) (?:\w+ ){0,2}?(?:deserving|worthy|well[- ]loved|popular|known)|(?:groups|clubs|firms|bodies|applicants|those) that (?:officers|members|we|the panel) (?:know|like|trust|think|feel|prefer|favour)\b)/i;
const single =
  /\b(?:(?:only|just) (?:one|a single) (?:supplier|firm|company|contractor|quotation|quote|tender|provider) was (?:asked|approached|sought|invited|considered|contacted|obtained)|no (?:other|competing|further|alternative) (?:suppliers?|firms?|compan(?:y|ies)|contractors?|quotations?|quotes|tenders?|providers?|bids?) (?:was|were|has been|have been) (?:asked|approached|sought|invited|considered|contacted|obtained)|(?:was|were|be|been|is) (?:awarded|let|given|placed|bought|ordered|appointed) (?:directly |\w+ )?without (?:any )?(?:competition|tender\w*|quotations?|advertis\w+)|there (?:was|is) no need (?:to|for) (?:tender|advertise|competition|seek|go out)|(?:single|sole) (?:supplier|source|tender)\b[^.;]{0,40}\b(?:because|as|since) (?:it|they|we|officers) (?:is|are|know|have|has)\b[^.;]{0,30}(?:eas|known|quick|simpl|used|before|convenien)\w*)/i;
/** A name is known to be good, and that was enough. */
const noLook =
  /\b(?:(?:well (?:thought of|spoken of|liked|regarded)|a (?:safe|known) (?:pair of hands|quantity)|always (?:done|made|given|been|turned)|never let (?:us|the \w+) down|easy to (?:deal|work) with|(?:known|familiar) to (?:the team|officers|us|the service)|good (?:people|lads|friends))\b[^.]{0,80}\b(?:no (?:need|reason|point|call) (?:to|for|in)|not (?:thought |felt |considered |seen as )?(?:necessary|needed|worth\w*)|nobody else|no one else|without (?:more|further) ado|so (?:the|it|they|we|officers)\b|and that (?:was|is) (?:enough|that)|settled it)|(?<!need )(?:look(?:ed|ing)?|search(?:ed|ing)?|cast(?:ing)?) (?:any |no )?(?:further|elsewhere|wider|beyond (?:it|them))\b)/i;
const looked = /\b(?:not|no|never|nobody|without|unnecessary|needless|well thought of|always|settled)\b/i;

const awarding =
  /\b(?:award|grant|tender|bid|contract|supplier|contractor|firm|company|appoint|candidate|application|applicant|funding|operator|provider|quot|procure|interview|panel|trust|club)/i;
const excused =
  /\b(?:waiver|exempt(?:ion|ed)? (?:under|from)|framework|rule \d|regulation \d|contract (?:procedure )?rules|standing orders|section \d|schedule|emergency|extreme urgency|scor(?:e|ed|es|ing)|criteri|weight(?:ed|ing)|consult(?:ees|ation)|respond(?:ents|ed)|option \w)\b/i;

/** An award that is explained by liking, nearness or desert, or made without competition and without a ground. */
export function meritFault(text: string): MeritFault | undefined {
  if (excused.test(text)) return undefined;
  const known = noLook.exec(text);
  if (known && looked.test(text))
    return { message: "unmeritorious", start: known.index, end: known.index + known[0].trimEnd().length };
  if (!awarding.test(text)) return undefined;
  const liked = byTaste.exec(text) ?? bareTaste.exec(text) ?? desert.exec(text);
  if (liked) return { message: "unmeritorious", start: liked.index, end: liked.index + liked[0].trimEnd().length };
  const alone = single.exec(text);
  return alone ? { message: "single", start: alone.index, end: alone.index + alone[0].trimEnd().length } : undefined;
}
