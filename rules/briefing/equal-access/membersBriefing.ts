import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Briefing } from "../../../core/report/meta.ts";
import { stated } from "../briefings.ts";

/** Whoever answers for the matter, or speaks on it for another group. */
const concerned = oneLine`
  (?:
    (?:cabinet|executive|lead) members?|portfolio[- ]holders?|(?:vice-)?chair(?:man|woman|men|person)?s?|
    (?:opposition |group |their )?spokes(?:men|man|woman|women|person|persons|people)|opposition (?:leaders?|groups?)
  )
`;
const know = oneLine`
  (?:
    told|informed|advised|notified|aware|know|knows|cop(?:y|ies|ied)|sent|given|shown|briefed|offered|cc
  )
`;
const knows = regex.i`
  \b${concerned}\b[^.;]{0,80}\b${know}\b|\b${know}\b[^.;]{0,60}\b${concerned}\b
`;
const negative = /\b(?:not|no|nor|never|neither|nobody|none|without|unaware|yet to|need not)\b/i;
/** What is of no weight need be told to nobody. */
const minor =
  /\bminor\b[^.;]{0,30}\b(?:nature|matter|request|enquiry|point)\b|\b(?:matter|request|enquiry) is minor\b/i;

/** Does it say that those concerned know of the answer, or that there is nothing to tell? */
export const tellsConcerned = (text: string): boolean => minor.test(text) || (knows.test(text) && !negative.test(text));
/** That they do not. */
export const concernedUntold = (text: string): boolean => knows.test(text) && negative.test(text);

const ofScrutiny = regex.i`
  \bscrutiny\b[^.;,]{0,30}\bchair\w*\b|\bchair\w*\b[^.;,]{0,20}\b(?:of|for) [^.;,]{0,30}\bscrutiny\b
`;
const asks = /\b(?:asked|asks|requested|requests|sought|wanted|wants|for)\b/i;

/** Was it a scrutiny chairman who asked? */
export const isScrutinyChair = (who: string): boolean => ofScrutiny.test(who);
export const scrutinyAsked = (text: string): boolean => ofScrutiny.test(text) && asks.test(text);

/** A member who asks as one, and holds no post for which a private briefing is given. */
export const asksAsMember = ({ requestedBy = "" }: Briefing): boolean =>
  stated(requestedBy) &&
  !requestedBy.includes("[") &&
  /\b(?:councillor|cllr|member)\b/i.test(requestedBy) &&
  !/\b(?:leader|portfolio|cabinet|executive|spokes\w+|chair\w*|mayor)\b/i.test(requestedBy);
