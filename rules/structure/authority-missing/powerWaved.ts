import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { shortened } from "../../../core/report/shortened.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { law, own } from "./powerUnnamed.ts";

/**
 * The sentence that waves the power through without a word of law: it is the sort of thing that they decide, they have
 * always done so, it is their job, nobody else need be asked.
 */

const post = oneLine`
  (?:
    (?:[A-Z][a-z]+ )*(?:Director|Head|Officer|Chief Executive|Manager|Solicitor|Treasurer|Surveyor|Engineer)
    (?: (?:of|for) [A-Z][\w’'-]+(?:,? (?:and )?[A-Z][\w’'-]+){0,3})?
  )
`;
const body = oneLine`
  (?:
    [Cc]ouncil|[Cc]ommittee|[Ss]ub-[Cc]ommittee|[Cc]abinet|[Ee]xecutive|[Bb]oard|[Aa]uthority|[Pp]anel|[Ss]ervice|
    [Dd]epartment|[Dd]irectorate|[Tt]eam
  )
`;
const who = oneLine`
  (?:
    (?:[Tt]he |[Aa]n? |[Tt]his )?(?:${post}|head of service|chief officer|director|manager)|
    (?:[Tt]he|[Tt]his|[Aa]) ${body}|(?:[Ss]enior |[Cc]hief )?(?:[Oo]fficers|[Dd]irectors|[Mm]anagers)|
    [Hh]eads of [Ss]ervice|[Ss]he|[Hh]e|[Tt]hey|[Ww]e|I|[Ii]t
  )
`;
const settle = oneLine`
  (?:
    decide|settle|do|take|deal with|approve|agree|sign(?: off)?|sort out|handle|see to|look after|determine|authorise
  )
`;
const settles = "(?:decides?|deals? with|settles?|handles?|sees? to|looks? after|signs? off|takes?)";
const settled = oneLine`
  (?:
    dealt with|decided|settled|handled|looked after|seen to|signed|taken (?:these|such|this|the) [a-z]+|
    done (?:this|so|it|these)|managed it|arranged (?:it|this|such)
  )
`;
const sort = oneLine`
  (?:
    (?:the|a) (?:kind|sort|type|class) of (?:thing|matter|decision|question|step|expense|choice|case|business|work)|
    one of (?:the|those) (?:things|matters|decisions)|(?:a|the) (?:thing|matter|decision)|something
  )
`;
const ever = oneLine`
  (?:always|long|ever|traditionally|habitually|customarily|for (?:many )?years|in practice|as a rule|from time immemorial)
`;

const frames: readonly RegExp[] = [
  // "… is content that this is the kind of thing she can decide"
  regex`
    \b(?:is|are|was|seems|counts as) (?:just |exactly |very much |only )?${sort} (?:that |which )?${who} (?:
      (?:can|may|could|might|(?:is|are|am) (?:quite )?(?:able|free|there|paid|employed|used|trusted) to) (?:[a-z]+ )?
      ${settle}|
      (?:(?:${ever}|usually|normally|generally) )?${settles}|(?:has|have) (?:${ever} )?${settled}
    )\b|
    \b${who} (?:is|are|am) (?:quite |perfectly |always |well )?(?:
      free|at liberty|able|entitled|allowed|trusted|left|there|paid|used
    ) to ${settle} (?:
      (?:this|that|these|those|such|any) (?:sort|kind|type|class)s? of (?:
        thing|matter|decision|question|step|expense|choice|case|business|work|award|purchase
      )s?|
      such (?:things|matters|decisions|questions|steps|choices|cases|business)|
      (?:things|matters|decisions) (?:like (?:this|these)|of (?:this|that) (?:sort|kind|type|size|nature))
    )\b|
    \b(?:[Tt]his|[Tt]hat|[Ss]uch) (?:(?:sort|kind|type|class) of )?
    (?:thing|matter|decision|question|business)s? (?:is|are) (?:
      for (?:the )?(?:${post}|[Oo]fficers|[Dd]irectors|[Mm]anagers|[Hh]eads of [Ss]ervice)|
      (?:best )?left to (?:the )?(?:${post}|[Oo]fficers|[Dd]irectors|[Mm]anagers)
    ) (?:to (?:decide|settle|deal with|sort out)|alone|themselves|(?=[.;,]))
  `,
  // "Officers have always dealt with such things", "Such lettings have always been left to officers"
  regex`
    \b${who} (?:(?:has|have) ${ever} ${settled}|${ever},? (?:decides?|deals? with|settles?|handles?))\b[^.;]{0,60}|
    \b(?:has|have) ${ever} been
    \ (?:dealt with|decided|settled|handled|left|taken|done|signed(?: off)?|a matter|for|one for|treated as)
    (?: (?:by|to|at|for|with|in)\b[^.;]{0,50}| this way)|
    \b(?:[Tt]he )?${post} (?:
      (?:acts|speaks|decides|signs|stands in|answers) (?:for|on behalf of)|
      (?:is|has been) (?:the|our) [a-z]+ (?:of|for)
    ) (?:[Tt]he |[Oo]ur )${body} (?:in|on|over|with) (?:
      (?:matters|things|cases|questions|decisions|business|affairs) (?:
        of (?:this|that|the) (?:sort|kind|type|nature|size|character)|like (?:this|these)
      )|
      (?:such|these|all such) (?:matters|things|cases|questions|decisions|affairs)
    )
  `,
  // "It is part of the Manager's job", "comes with the post"
  regex`
    \b(?:is|falls|comes|lies|goes) (?:[a-z]+ )?(?:part (?:and parcel )?of|within|with|under|inside|to) (?:
      (?:[Tt]he |[Aa]n? )?${post}['’]s? (?:own )?|(?:her|his|their) (?:own )?|the
    \ )(?:
      job(?: description)?|remit|gift|role|post|duties|day-to-day|everyday work|sphere|patch|area|responsibilit(?:y|ies)|
      brief
    )\b
  `,
  // "There is no need for members to be troubled with it"
  regex`
    \b(?:no|little) (?:need|call|reason|occasion|cause) (?:(?:for|to|in) )?(?:
      (?:(?:an?|the|any) (?:formal )?(?:committee|member|cabinet|council|executive)['’]?s?|members|councillors)
      \ (?:
        to (?:decide|be (?:asked|troubled|bothered|involved|consulted)|see|agree|approve|look at)|decision|approval|
        agreement
      )|
      (?:trouble|troubling|bother|bothering|ask|asking|take|taking|go|going|burden|burdening)
      (?: (?:it|this|to|back))* (?:the |a )?(?:[Mm]embers|[Cc]ouncillors|[Cc]ommittee|[Cc]abinet|[Cc]ouncil|[Ee]xecutive)
    )\b[^.;]{0,60}|
    \b(?:[Mm]embers|[Cc]ouncillors|[Tt]he (?:[Cc]ommittee|[Cc]abinet|[Cc]ouncil|[Ee]xecutive)) need not be
    \ (?:asked|troubled|bothered|consulted|involved)\b[^.;]{0,40}
  `,
];
/** How it is so is told beside it, or somebody else is meant. */
const otherwise = regex.i`
  \b(?:delegat\w+|scheme|constitution|minute|resolution|complain\w*|enquir\w*|quer(?:y|ies)|emergenc\w*|customers?)\b
`;

/** Words that wave a power through. */
export interface Waved extends Span {
  readonly words: string;
  /** Where no power is named at all they are what wants one; beside a power they may be said of anything. */
  readonly faint?: true;
}

/** Where a power is waved through, and in which words. */
export function wavedIn({ zone, kind, sentences }: BlockView): Waved | undefined {
  if (zone !== "open" || kind === "heading" || kind === "cell") return undefined;
  for (const { start, text } of sentences) {
    if (text.length > longest || law.test(text) || own.test(text) || otherwise.test(text)) continue;
    for (const [index, frame] of frames.entries()) {
      const match = frame.exec(text);
      if (!match) continue;
      // The whole sentence, but for its number and stop, is what wants a source.
      const lead = /^(?:[\d.]+ )?/.exec(text)?.[0].length ?? 0;
      const words = text.slice(lead).replace(/[.\s]+$/, "");
      return {
        start: start + lead,
        end: start + lead + words.length,
        words: shortened(words, shown),
        ...(index > 1 ? { faint: true } : {}),
      };
    }
  }
  return undefined;
}

/** How much of a sentence a message repeats (UTF-16 units). */
const shown = 90;
/** Longer than this is no plain sentence (UTF-16 units). */
const longest = 240;
