import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { withoutStop } from "../../../core/report/sentences.ts";
import type { Span } from "../../../core/report/span.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { BlockView, Gathered, ReportMark } from "../../../core/rule/rule.ts";

/**
 * What an exempt appendix is, by its noun ("the log", "the valuation"), and sentences elsewhere that tell what such a
 * thing says: "The log, in short, shows …", "Among those statements is one from …", "the agreement that is summarised
 * in Appendix 2 commits both sides …".
 */
export interface KeptPapers {
  /** Appendices, with the noun for what is in them. */
  readonly holds: readonly { readonly label: string; readonly noun: string }[];
  /** Appendices that are said to be exempt in the sentence behind the one that names them. */
  readonly kept: readonly string[];
  readonly told: readonly {
    readonly noun?: string;
    /** "" for "that appendix". */
    readonly label?: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** The appendix that the block names last; "" for none. */
  readonly last: string;
}

/** By these a paper is named that the report does not hold itself. */
export const paperWords = cues("kept-papers-named", "appendix|annex|enclosure|paper");

const nouns = oneLine`
  (?:
    logs?|valuations?|reviews?|letters?|opinions?|evaluations?|statements?|assessments?|agreements?|appraisals?|
    investigations?|audits?|transcripts?|ledgers?|correspondence|terms|memorandum|note|referrals?|recordings?|
    interviews?|scores|bids|tenders|schedules?|lists?|registers?|dossiers?|chronolog(?:y|ies)
  )
`;
const says = oneLine`
  (?:
    shows?|says?|finds?|found|records?|lists?|counts?|concludes?|concluded|puts?|names?|describes?|tells?|values?|
    states?|
    makes? (?:it )?clear|reveals?|identif(?:y|ies)|blames?|warns?|recommends?|advises|commits?|obliges?|binds?|
    requires?|promises?|gives? (?:him|her|them)|agrees?|speaks? of
  )(?!
    \ (?:
      what|how|where|which|why|all|in (?:full|detail)|
      the (?:basis|method|reasons|details?|full|options|terms|bids|prices|figures|proposed|position)|
      both (?:views|options)
    )
  )
`;
const holding = regex`
  \b(?:Appendix|Annex|Enclosure) (\w{1,2}),? (?:which )?
  (?:contains?|is|holds|gives|sets out|comprises|reproduces|consists of|has)(?: of)? (?:the |an? |his |her |its |all )?
  (?:[a-z’'-]+ ){0,3}?(${nouns})\b
`;
/** "The police schedule, Appendix 4, is exempt." */
const heldFirst = regex`
  \b(?:[Tt]he|[Ii]ts|[Tt]heir) (?:[a-z’'-]+ ){0,3}?(${nouns})(?: of [a-z ]{3,40}?)?,? \(?(?:which is |at |
  in )?(?:exempt )?
  (?:Appendix|Annex|Enclosure) (\w{1,2})\)?,? (?:is|are|remains?) (?:therefore |also )?
  (?:exempt|not for publication|withheld|restricted|closed|private)\b
`;
const label = /\b(?:Appendix|Annex|Enclosure) (\w{1,2})\b/;
const itIsKept = regex`
  ^(?:It|This|They|These|Both) (?:is|are|remains?) (?:therefore |also |accordingly )?
  (?:exempt|not for publication|withheld|restricted|closed|private)\b
`;
const inShort = oneLine`
  (?:
    , (?:in (?:short|brief|a word|outline|sum|essence|summary)|put (?:shortly|simply|briefly)|briefly|broadly)
    [^,;.]{0,20},
  )?
`;
const subject = new RegExp(`^(?:[\\d.]+ )?(?:The|That|Those|These|Its) (?:[a-z-]+ )?(${nouns})${inShort} ${says}\\b`);
const among = regex`
  ^(?:[\d.]+ )?(?:Among|One of|Two of|Three of|Several of|From|In one of) (?:those|the|these|that) (${nouns})
  \b[^.;]{0,20}\b(?:is|are|was|comes|came|it|we|one|tells|says)\b
`;
const summed = regex`
  \b(?:summarised|set out|described|given|contained|recorded|reproduced|attached|found) (?:in|at) (?:exempt )?
  (?:Appendix|Annex|Enclosure) (\w{1,2}),? ${says}\b
`;
/**
 * "As Appendix 2 explains, the seller would …": what follows is what it says, unless that is how a thing was done or
 * reckoned.
 */
const asToldIn = regex`
  ^(?:[\d.]+ )?As (?:the )?(?:exempt |closed |private )?(?:Appendix|Annex|Enclosure) (\w{1,2})
  \ (?:explains|says|states|records|shows|tells (?:us|members)|reveals|makes (?:clear|plain)|has it|puts it),
  \ (?!(?:the (?:appendix|report|information|basis|method|public)|publication|it is (?:exempt|not for))\b)|
  ,\ as (?:the )?(?:exempt |closed |private )?(?:Appendix|Annex|Enclosure) (\w{1,2})
  \ (?:explains|says|states|records|shows|tells (?:us|members)|reveals|describes|relates|makes (?:clear|plain)|has it|
  puts it),
  \ (?!(?:exempt|not for publication|confidential|withheld)\b)
`;
/** What an appendix says, by its label; and "as that appendix sets out", of the one that was named last. */
const byLabel = regex`
  ^(?:[\d.]+ )?(?:Appendix|Annex|Enclosure) (\w{1,2}) (?:is (?:understood|thought|believed|said|known) to )?
  (?:say|tell|record|state|reveal|warn|conclude|allege|name|find|suggest|accuse)s? (?:us |members )?(?:that|how)\b
`;
/** "Of the requests in Appendix 3, the largest is from a baker": one of those whom the paper is about. */
const ofThoseIn = regex`
  ^(?:[\d.]+ )?(?:Of|Among|From) (?:the|those|these) (?:[a-z-]+ ){1,4}?(?:that are |set out |listed |given |described )?
  (?:in|at) (?:exempt )?(?:Appendix|Annex|Enclosure) (\w{1,2}),? (?:(?:the|by far) )*(?:
    largest|smallest|first|second|third|last|worst|best|highest|lowest|oldest|youngest|newest|most [a-z]+|least [a-z]+|
    one|two|three|four|five|six|seven|eight|nine|ten|half|most|all|none|both|other|dearest|cheapest|longest|shortest
  )(?: of them)?(?: [a-z]+)? (?:is|are|was|were|has|have|had|comes?|came|concerns?|owes?|lost|lives?|works?|asks?|
  says?)\b
`;
const thatPaper = regex`
  \b[Aa]s (?:(?:[^,.;]{2,40} )?(?:explains?|says?|states?|puts? it|sets? out|records?|tells?) in (?:that|the same)|that)
  \ (?:appendix|annex|paper)(?: (?:explains|says|sets out|records|shows|states|makes clear))?,
  \ (?:the|an?|two|three|one|[A-Z])
`;

/**
 * "… in exempt Appendix 4, where it will be seen that", and "Members will see from it that" behind a sentence that
 * names it.
 */
const seenIn = regex`
  \b(?:Appendix|Annex|Enclosure) (\w{1,2})(?: \([^)]{3,30}\))?,? (?:where|from which|in which)
  \ (?:it|members|councillors|readers|they|the (?:Committee|Cabinet|Panel)) (?:will|can|may|would) (?:also )?(?:be )?
  (?:seen?|found|find|read|noted?|notice|observed?|learnt?)\b
`;
const seenThere = regex`
  ^(?:[\d.]+ )?(?:Members|Councillors|Readers|They|It|The (?:Committee|Cabinet|Panel)) (?:will|can|may|would) (?:also )?
  (?:be )?(?:seen?|find|read|noted?|notice|learnt?) (?:from|in|by) (?:it|that|this|there|them|the same|its? figures)\b
  (?! (?:what|how|where|which|why|the (?:basis|method|details?)))
`;

/**
 * "In short, the owner would take less for a quick sale": behind a sentence that names an appendix, what one of the
 * parties does or asks is what stands in it.
 */
const inBrief = regex`
  ^(?:
    In (?:short|brief|a word|a nutshell|essence|sum|summary|plain terms)|Put (?:shortly|simply|briefly|plainly)|Briefly|
    (?:The (?:gist|burden|drift|upshot|long and short)(?: of it)?|Its (?:gist|burden|drift)) is(?: that)?|
    Suffice it to say(?: that)?
  ),? (?:the|an?|both|one|all|each|its|their|two|three) (?:[a-z-]+ ){0,2}(?:
    unions?|bidders?|tenderers?|contractors?|owners?|landlords?|tenants?|sellers?|buyers?|purchasers?|vendors?|
    developers?|operators?|firms?|compan(?:y|ies)|claimants?|employees?|valuers?|auditors?|consultants?|providers?|trust|
    insurers?|banks?|lenders?|suppliers?|winners?|price|bid|offer|reserve|valuation|claim|other side|incumbent|
    postholders?|families|family|patient|manager
  )\b(?! (?:is|are|was|were) (?:named|set out|listed|described|dealt with|in|at)\b)
`;

/** Longer than this is no sentence but a table that was run together (UTF-16 units). */
const longest = 400;

const one = (noun: string): string => noun.replace(/s$/, "");

/** How a sentence begins that tells what a thing says. */
const begins = /^(?:[\d.]+ )?(?:Th|Its|A|O|Tw|S|F|In|Put|Br)/;

/** Reads out of a block which papers it says are kept from the public, and where it tells what a paper says. */
export function keptPapers(view: Pick<BlockView, "sentences" | "sentencesWith">): KeptPapers {
  const named = new Set(view.sentencesWith(paperWords));
  const { sentences } = view;
  if (named.size === 0 && !sentences.some(({ text }) => begins.test(text))) return nothingKept;
  const holds: { label: string; noun: string }[] = [];
  const kept: string[] = [];
  const told: { noun?: string; label?: string; start: number; end: number }[] = [];
  let before = "";
  let last = "";
  for (const sentence of sentences) {
    const { text } = sentence;
    const names = named.has(sentence);
    if (text.length <= longest) {
      const held = names ? holding.exec(text) : null;
      if (held) holds.push({ label: held[1] ?? "", noun: one(held[2] ?? "") });
      const first = names && !held ? heldFirst.exec(text) : null;
      if (first) holds.push({ label: first[2] ?? "", noun: one(first[1] ?? "") });
      const appendix = before !== "" && itIsKept.test(text) ? label.exec(before) : null;
      if (appendix) kept.push(appendix[1] ?? "");
      const noun = begins.test(text) ? (subject.exec(text) ?? among.exec(text))?.[1] : undefined;
      const by = names
        ? (summed.exec(text) ?? byLabel.exec(text) ?? asToldIn.exec(text) ?? ofThoseIn.exec(text))
            ?.slice(1)
            .find((one) => one !== undefined)
        : undefined;
      const paper =
        by ??
        (names ? seenIn.exec(text)?.[1] : undefined) ??
        ((names && thatPaper.test(text)) ||
        (last !== "" && before !== "" && seenThere.test(text)) ||
        (last !== "" && inBrief.test(text))
          ? last
          : undefined);
      const at = withoutStop(sentence);
      if (noun) told.push({ noun: one(noun), ...at });
      else if (paper !== undefined) told.push({ label: paper, ...at });
    }
    before = names ? text : "";
    last = names ? (label.exec(text)?.[1] ?? last) : last;
  }
  return { holds, kept, told, last };
}

export const nothingKept: KeptPapers = { holds: [], kept: [], told: [], last: "" };

/** What an appendix says of which the report says elsewhere that it is exempt. */
export function* toldOfKept(
  facts: readonly Gathered<{
    readonly papers: KeptPapers;
    readonly leaks: readonly Span[];
  }>[],
  appendices: ReadonlySet<string>,
): Iterable<ReportMark<"doubt">> {
  const kept = new Set([...appendices, ...facts.flatMap(({ fact }) => fact.papers.kept)]);
  if (kept.size === 0) return;
  const nouns = new Set(
    facts.flatMap(({ fact }) => fact.papers.holds).flatMap(({ label, noun }) => (kept.has(label) ? [noun] : [])),
  );
  let named = "";
  for (const { fact, block } of facts) {
    for (const { label, noun, start, end } of fact.papers.told)
      if (
        (label !== undefined ? kept.has(label || named) : nouns.has(noun ?? "")) &&
        !fact.leaks.some((leak) => leak.start < end && start < leak.end)
      )
        yield { at: { block, at: { start, end } }, message: "doubt", severity: "info" };
    named = fact.papers.last || named;
  }
}
