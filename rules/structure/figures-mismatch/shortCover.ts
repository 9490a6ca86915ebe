import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { quantitiesIn } from "../quantities.ts";

/** A sum that is said to meet a cost, and is less. */
export interface ShortCover extends Span {
  readonly said: string;
  readonly right: string;
}

/** "So the cost is met in full", "which covers it", "is therefore fully funded". */
const covers = regex.i`
  \b(?:met|covered|funded|financed|paid for|provided for|found)\b[^.;,]{0,20}\b(?:in full|entirely|wholly|completely)\b|
  \b(?:fully|wholly|entirely) (?:met|covered|funded|financed|provided for|budgeted)\b|
  \b(?:covers?|meets?|is enough for|is sufficient for|is enough to (?:meet|cover))
  \ (?:(?:the|this|that|its) (?:whole |full |entire )?(?:cost|sum|bill|total|expense)|it|all of it)\b|
  \b(?:no|not any) (?:shortfall|call on (?:reserves|balances))\b
`;
const pot = regex.i`
  \b(?:budget|provision|allocation|reserve|fund|grant|programme|sum set aside|contingency)s?\b[^£;:]{0,80}$
`;
const cost = regex`
  \b(?:[Tt]he|[Ii]ts|[Tt]his)\ (?:[a-z-]+\ ){0,3}(?:costs?|price|bill|estimate|outlay|expenditure)\b[^£.;:]{0,60}
  \b(?:is|are|was|would be|will be|at|of|to)(?:\ about)?\ $
`;
/** More than the one pays, or only for a part. */
const open = regex.i`
  \b(?:
    rest|remainder|balance|remaining|part of|partly|together with|plus|also|another|other|further|and from|share|half|
    less|towards|not|unless|if|per|each|extra|additional
  )\b
`;

/** "The cost is £655,000. The budget holds £645,000, so the cost is met in full." */
export function shortCoverIn({ text: all, sentences }: Pick<BlockView, "text" | "sentences">): ShortCover | undefined {
  if (!/£[^£]*£/.test(all) || !covers.test(all)) return undefined;
  for (const [index, { start, text }] of sentences.entries()) {
    if (!covers.test(text) || open.test(text)) continue;
    const own = quantitiesIn(text).filter(({ kind }) => kind === "money");
    const paid = own.at(-1);
    const before = sentences[index - 1]?.text ?? "";
    const [told, at] =
      own.length === 2 ? [text, own[0]] : [before, quantitiesIn(before).find((q) => q.kind === "money")];
    if (!paid || !at || own.length > 2 || paid.loose || at.loose) continue;
    if (!pot.test(text.slice(0, paid.start)) || !cost.test(told.slice(0, at.start))) continue;
    const within = (paid.unit + at.unit) / 2;
    if (paid.value >= at.value - Math.min(within, at.value * 0.01) || paid.value < at.value * leastShare) continue;
    return {
      start: start + paid.start,
      end: start + paid.end,
      said: text.slice(paid.start, paid.end).trim(),
      right: told.slice(at.start, at.end).trim(),
    };
  }
  return undefined;
}
/** What pays for less of a cost than this is meant for something else. */
const leastShare = 0.5;
