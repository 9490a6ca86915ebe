import { regex } from "../../core/pattern/regex.ts";
import { otherPaper, othersRecommend } from "../../core/report/otherPapers.ts";
import type { Reference } from "./numbering/numbers.ts";
import type { Noun, Titled } from "./titled.ts";

const titledNamed = /\b([Tt]able|[Ff]igure|[Oo]ption|[Aa]ppendix|[Aa]nnex) (\d{1,2}|[A-H])(?![\dA-Za-z]|\.\d|[(/])/g;
/** The table is another document's, or stands in an appendix. */
const itsTable = regex`
  ^[,)]? ?(?:of|to|in|at|from|\(in|attached|published|appended) (?!this report\b|the (?:report|text)\b)
  (?:the |an? |that |its )?(?:
    [A-Z]|appendi|annex|code|plan|guidance|report of|schedule|regulations|statement|study|assessment|survey|consultant|
    strategy|policy|(?:[a-z]+ ){0,3}(?:review|report|paper|study|survey|audit|assessment|strategy|plan)\b
  )
`;

/** What the report's own table does, or where it stands. */
const ownTable = regex`
  ^(?:
    \ \((?:below|above|overleaf)\)|
    \ (?:
      below|above|overleaf|shows|sets|gives|lists|compares|has|contains|summarises|presents|illustrates|breaks|explains
    )\b
  )
`;

/** Options that were there before, or are another paper's. */
const otherOptions = regex.i`
  \b(?:
    rejected|discounted|dropped|ruled out|dismissed|discarded|withdrawn|excluded|
    not (?:taken|pursued|considered|included|put)|no longer|earlier|previous(?:ly)?|original(?:ly)?|former(?:ly)?|last|
    long ?list|outline|consult\w+|respon\w+|survey|appendix|annex|questionnaire|lease|contract|
    options? (?:\d+|[A-H]) (?:to|[–—-])
  )\b
`;

const chosen = /^ (?:is|was|has been) (?:therefore |also )?(?:recommended|preferred|supported|favoured)\b/;

/** Tables, figures and options that a text speaks of, but for that of which it is the title. */
export function titledIn(text: string, title: Titled | undefined): readonly Reference[] {
  if (!/(?:able|igure|ption|ppendix|nnex) [\dA-H]/.test(text)) return [];
  return Array.from(text.matchAll(titledNamed)).flatMap((match): readonly Reference[] => {
    const [whole, noun = "", number = ""] = match;
    const end = match.index + whole.length;
    if (title?.end === end) return [];
    const behind = text.slice(end, end + 60);
    const ahead = text.slice(Math.max(0, match.index - 60), match.index);
    const to = noun.toLowerCase() as Noun;
    const start = match.index;
    if (to === "option") {
      const introduced = /^(?:[\d.]+ )?$/.test(text.slice(0, start)) && !chosen.test(behind);
      return [{ to, number, start, end, own: !introduced && !otherOptions.test(sentenceAround(text, start)) }];
    }
    if (itsTable.test(behind) || otherPaper.test(ahead)) return [];
    return [{ to, number, start, end, own: ownTable.test(behind) }];
  });
}

const recommendationNamed =
  /\b[Rr]ecommendations? (?:R?\d[\d.]* (?:to|and|or) )?(R?\d{1,2}(?:\.\d{1,2})?|\(?[a-z]\))(?!\d|\.\d)/g;
/** "Recommendation 4 above", and without such a word where nobody else is spoken of who recommends. */
export function recommendationsIn(text: string): readonly Reference[] {
  if (!/ecommendations? [\dR(a-z]/.test(text)) return [];
  return Array.from(text.matchAll(recommendationNamed)).flatMap((match) => {
    const [whole, number = ""] = match;
    const [start, end] = [match.index, match.index + whole.length];
    const own = /^,? (?:below|above|overleaf|of this (?:report|paper)|at the (?:head|start|front))\b/.test(
      text.slice(end),
    );
    const heads = start === 0 && /^(?:[:.–—-]|$| [–—-])/.test(text.slice(end));
    if (heads || (!own && othersRecommend.test(sentenceAround(text, start)))) return [];
    return [{ to: "recommendation" as const, number, start, end, own }];
  });
}

/** The sentence of a place, but for what a full stop may hide. */
export function sentenceAround(text: string, at: number): string {
  const stop = text.indexOf(". ", at);
  return text.slice(text.lastIndexOf(". ", at) + 1, stop < 0 ? text.length : stop);
}
