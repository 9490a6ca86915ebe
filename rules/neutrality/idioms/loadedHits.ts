import type { Hit } from "../../../core/rule/lexicon.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { lexicons } from "../../lexicons/index.generated.ts";
import { loadedContexts } from "./loadedContexts.ts";

/** The lexicon of loaded words; a rule that asks for `loadedHits` lists it. */
export const loaded = lexicons["loaded-word"];

/** The hits of the loaded lexicon that judge here: neither a name nor a word in one of its other senses. */
export function loadedHits(block: BlockView): readonly Hit[] {
  return block.hits(loaded).filter((hit) => !isName(block, hit) && holds(block, hit));
}

/** The first loaded word of a sentence that blames or belittles: grades 1 and 2 of the lexicon. */
export function loadedIn(
  block: BlockView,
  { start, end }: { readonly start: number; readonly end: number },
): string | undefined {
  if (block.hits(loaded).length === 0) return undefined;
  const hit = loadedHits(block).find(
    (one) => one.start >= start && one.end <= end && /^[12]\b/.test(one.phrase.tier ?? "2"),
  );
  return hit && block.text.slice(hit.start, hit.end);
}

/**
 * A name ("Folly Lane") or an abbreviation ("SOP"): capitals that the phrase does not ask for and the sentence does not
 * explain.
 */
function isName({ text, kind, sentences }: BlockView, { start, end, phrase }: Hit): boolean {
  if (kind === "heading" || /[A-ZÀ-Þ]/.test(phrase.phrase)) return false;
  const words = text.slice(start, end);
  if (/^[A-ZÀ-Þ]{2,5}(?![A-Za-zÀ-ÿ])/.test(words) && text !== text.toUpperCase()) return true;
  return (
    /^[A-ZÀ-Þ]/.test(words) &&
    !sentences.some((sentence) => sentence.start === start) &&
    !/(?:^|[“”"'‘’(:;–—•-])\s*$/.test(text.slice(Math.max(0, start - 3), start)) &&
    text !== text.toUpperCase()
  );
}

/** Such a thing is said not to be usual. */
const seldom = /\b(?:seldom|rarely|hardly ever) (?:an? |any |the )?(?:single |one )?$/;

function holds(block: BlockView, hit: Hit): boolean {
  if (seldom.test(block.text.slice(Math.max(0, hit.start - 30), hit.start))) return false;
  const check = (hit.phrase.tier ?? "").split(" ")[2];
  const context = check === undefined ? undefined : loadedContexts[check];
  if (!context) return true;
  const sentence = block.sentenceAt(hit.start);
  const before = block.text.slice(Math.max(sentence.start, hit.start - 90), hit.start);
  const around = `${before}¦${block.text.slice(hit.end, Math.min(sentence.end, hit.end + 90))}`;
  return (context.needs?.test(around) ?? true) && !(context.unless?.test(around) ?? false);
}
