import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { type Quantity, quantitiesIn, slackOf } from "../quantities.ts";
import { topicsOf } from "./citedFacts.ts";
import type { FigureFault } from "./figureFault.ts";
import { isOneDigit } from "./slips.ts";

/** What one party holds or pays of something: "£11.8m by the Council", "the Council's share of the fund, £11.6m". */
export interface PartyShare extends Span {
  /** "council", "county". */
  readonly party: string;
  readonly sum: Quantity;
  readonly said: string;
  /** It is told as a share, and not among the parts of a whole. */
  readonly share: boolean;
  /** The words say what it is a share of. */
  readonly named: boolean;
  readonly topics: readonly string[];
}

const party = oneLine`
  (?:[A-Z]?[a-z]+ ){0,2}(?<party>
    [Cc]ouncil|[Cc]ounty|[Bb]orough|[Dd]istrict|[Cc]ity|[Tt]own|[Pp]arish|[Aa]uthority|[Tt]rust|[Bb]oard|[Gg]overnment|
    [Cc]lub|[Ss]chool|[Dd]eveloper|[Oo]wner|[Ll]andlord|[Aa]gency|[Cc]ompany|[Cc]ollege|[Uu]niversity|[Cc]harity
  )
`;
const sum = "£(?<sum>\\d+(?:,\\d{3})*(?:\\.\\d+)?(?: ?(?:m|k|bn|million)\\b)?)";
const rated = "(?! ?(?:a|per|each) |[\\d,.]*\\d)";
/** "£11.8m by the Council", one of several parts. */
const part = new RegExp(
  oneLine`
    ${sum} (?:(?:is|are|was|were|will be|would be|is to be|to be|being) )?
    (?:held|paid|met|funded|provided|given|contributed|borne|found|managed)? ?(?:by|from) (?:the |a )?${party}\b
    (?! (?:[Cc]ouncil|[Tt]rust|[Bb]oard)\b)
  `,
  "g",
);
/** "The Council's share of the fund, £11.6m", "the county's contribution is £2.7m". */
const share = new RegExp(
  oneLine`
    (?:\b[Tt]he |\b[Oo]ur |^)${party}['’]s? (?:own |total )?(?:share|part|contribution|portion)
    (?<thing> (?:of|to|towards|in|for) (?:the |this |that )?[a-z]+(?: [a-z]+)?)?
    (?:,| is| was| would be| will be| of| comes to| at)
    (?: put at)? ${sum}${rated}
  `,
  "g",
);
const parted = /\b(?:of which|made up of|split|shared|comprising|consist\w*|divided|from|by)\b/;
/** Another time, or only some of it. */
const apart = regex.i`
  \b(?:was|were|previous\w*|former\w*|last year|first|second|phase|option|additional|further|extra|up to|about|around|
  maximum|if|rise|increase|reduc\w+|remaining|yearly|annual)\b
`;

/** Reads them; most blocks have none. */
export const partySharesIn = ({
  text: all,
  sentences,
}: Pick<BlockView, "text" | "sentences">): readonly PartyShare[] =>
  mayShare(all)
    ? sentences.flatMap(({ start, text }): readonly PartyShare[] => {
        if (text.length > longest) return [];
        const quantities = quantitiesIn(text);
        const topics = topicsOf(text, 4);
        const read = (pattern: RegExp, isShare: boolean): readonly PartyShare[] =>
          Array.from(text.matchAll(pattern)).flatMap((match): PartyShare | [] => {
            const at = match.index + match[0].indexOf("£");
            const found = quantities.find((one) => one.start <= at && at < one.end && one.kind === "money");
            const name = (match.groups?.party ?? "").toLowerCase();
            if (!found || found.loose || found.value < 1000) return [];
            return {
              start: start + found.start,
              end: start + found.end,
              party: name,
              sum: found,
              said: text.slice(found.start, found.end).trim(),
              share: isShare,
              named: match.groups?.thing !== undefined,
              topics: topics.filter((topic) => topic !== name.slice(0, 6)),
            };
          });
        const shares = apart.test(text) ? [] : read(share, true);
        const parts = parted.test(text) && quantities.filter(({ kind }) => kind === "money").length > 1;
        return parts ? [...read(part, false), ...shares] : shares;
      })
    : [];
const longest = 320;
/** Inside a function, where the build leaves it as it is. */
const mayShare = (text: string): boolean =>
  text.includes("£") && /['’]s? (?:own |total )?(?:share|part|contribution|portion)\b|£[^£]* (?:by|from) /.test(text);

/**
 * A party's share that is another than what that party alone holds or pays among the parts of a whole, and a digit off
 * it.
 */
export function* wrongPartyShares(
  facts: readonly Gathered<{ readonly partyShares?: readonly PartyShare[] }>[],
): Generator<FigureFault> {
  const all = facts.flatMap(({ fact, block }) => (fact.partyShares ?? []).map((one) => ({ ...one, block })));
  const parts = all.filter((one) => !one.share);
  if (parts.length === 0) return;
  for (const { block, start, end, said, ...one } of all.filter((told) => told.share)) {
    const own = parts.filter((told) => told.party === one.party);
    const [right] = own;
    const several = own.some(({ sum: { value } }) => value !== right?.sum.value);
    if (!right || several || Math.abs(right.sum.value - one.sum.value) <= slackOf([right.sum, one.sum])) continue;
    const scale = Math.max(1, Math.min(right.sum.unit, one.sum.unit) / 10);
    const near = isOneDigit(right.sum.value / scale, one.sum.value / scale);
    const other = all.some((told) => told.party === one.party && told.share && told.sum.value === right.sum.value);
    const isOfIt = !one.named || one.topics.some((topic) => right.topics.includes(topic));
    if (near && !other && right.block !== block && isOfIt) yield { block, start, end, said, right: right.said };
  }
}
