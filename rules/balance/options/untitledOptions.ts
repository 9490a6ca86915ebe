import { regex } from "../../../core/pattern/regex.ts";
import type { BlockKind } from "../../../core/report/report.ts";
import { shortened } from "../../../core/report/shortened.ts";
import type { Gathered } from "../../../core/rule/rule.ts";
import type { OptionFact } from "./optionFacts.ts";
import type { OptionLabel } from "./optionLabel.ts";

const number = /^(?:\d+(?:\.\d+)*[.)]?\s+)?/;
const letter = /^(?:\(?[a-z]\)\s+)?/;
/** A title with a full stop behind it; a finite verb makes it a sentence. */
const titled = /^(\p{Lu}[^.:;–—]{2,110})\.\s+(?=[\p{Lu}£\d])/u;
const said = regex.i`
  \b(?:
    is|are|was|were|be|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|recommend(?:s|ed)?|
    prefer(?:s|red)?|costs?|saves?|follows?|remains?|applies|apply|agree[ds]?|considered|rejected|compared|see
  )\b
`;
/** "Award a contract (recommended)": the mark behind a title is no part of it. */
const advised = regex`
  (?:
    \ \((?:the )?(?:recommended|preferred|proposed)(?: (?:option|course|choice))?\)|
    ,? (?:as|which is|and is|the course|the option)(?: now| here)? (?:recommended|proposed|preferred)
    (?: (?:by officers|here|below|above|in this report))?
  )(?=\.\s)
`;
/** What is said of all of them, and not of one. */
const besides = regex.i`
  ^(?:
    merits?|demerits?|advantages?|disadvantages?|conclusions?|summary|costs?|risks?|comparison|assessment|consultation|
    background|reasons?|notes?|next steps|recommendation|preferred option|timetable|timing|funding|finance|rejected|
    recommended|officers?
  )\b|
  ^(?:[a-z]+ )?(?:
    talks|discussions|meetings|visits|negotiations|correspondence|views|comments|staff|staffing|unions|history|evidence|
    law|equality|climate|property|planning|procurement
  )(?= (?:of|and|on|with|to|from|about|in)\b|$)
`;
/** "Close the home", "Fill in the pond": a verb, and what is done to what. */
const act = regex`
  ^(?!
    \w*(?:[^s]s|tion|ment|ity|ance|ence)\b|
    (?:
      See|Note|Given|Under|After|Before|Since|During|Until|Despite|Unlike|About|Over|With|From|Between|Of|Not|Only|Even|
      Both|All|Each|While|When|Because|Although|Where|If
    )\b
  )[A-Z][a-z]+(?: (?:and|or) [a-z]+)?(?: (?:in|up|out|off|down|on|over|away|back|with|to|into|by))?
  \ (?:the|an?|it|them|its|all|no|both|each|every|one|two|three|four|five|six|\d+)\b
`;

/** The title that an option without a number begins with. */
export interface OptionTitle {
  readonly words: number;
  /** It says what would be done: "Close the home on 30 June". */
  readonly acts: boolean;
}

/** "Auction. A sale would be binding": the title before the full stop. */
export function titleIn(text: string): OptionTitle | undefined {
  const title = titled.exec(text.replace(number, "").replace(letter, "").replace(advised, ""))?.[1];
  if (title === undefined || besides.test(title) || said.test(title)) return undefined;
  const words = title.split(/\s+/).length;
  return words > 14 ? undefined : { words, acts: act.test(title) };
}

/**
 * The label of an option that has none: its first words. Where they are a title, the text about it begins behind them.
 */
export function unnamed({ text }: Pick<OptionFact, "text">): OptionLabel {
  const from = number.exec(text)?.[0].length ?? 0;
  const words = text.slice(from).split(/[.:;]\s/)[0] ?? text;
  const end = from + words.length + 1;
  return {
    id: words.toLowerCase(),
    words: shortened(words, 60),
    end: end < text.length && !said.test(words) && !labels.test(text.slice(from)) ? end : 0,
    defines: true,
    titled: false,
    named: "nothing",
  };
}

/** The text begins with the name of a side. */
const labels =
  /^(?:(?:de|dis)?-?(?:merits?|advantages?|benefits?)|pros|cons|for|against|in favour|risks?|drawbacks?)\b/i;

/** A line that is a title and nothing more: "Sell the barn", "3. Sell the barn (recommended)". */
export function isTitleLine(text: string): boolean {
  const words = text
    .replace(number, "")
    .replace(letter, "")
    .replace(/^\p{Lu}\p{Ll}+ (?:\d{1,2}|[A-H])\s?[:–—|-]\s+/u, "");
  const plain = words.replace(/\s*[([][^()[\]]{0,40}[)\]]/g, "");
  return (
    titleLine.test(plain) &&
    !/^(?:For|Against|In)\b/.test(plain) &&
    !said.test(plain) &&
    !besides.test(words) &&
    !all.test(text)
  );
}
const titleLine = /^\p{Lu}[^.:;!?]{2,90}:?\s*$/u;
/** Of the options together, and not of one. */
const all = /\b(?:options|alternatives|choices|courses|apprais\w+|analysis|assessment|comparison)\b/i;

/** Where a section for options has blocks that name both sides of one, and where it has some that begin a side. */
export class LabelledBlocks {
  readonly #blocks = new Set<string>();
  readonly #openings = new Map<number, BlockKind>();
  readonly #lines = new Set<number>();

  /** A block that begins with the name of a side. */
  addOpening(block: number, kind: BlockKind): void {
    this.#openings.set(block, kind);
  }

  addLine(block: number): void {
    this.#lines.add(block);
  }

  /** Is what stands behind a line, at once or after one paragraph, the sides of something? Behind an item, items are. */
  opensBehind(block: number, kind: BlockKind): boolean {
    const next = this.#openings.get(block + 1);
    const behind = this.#openings.get(block + 2);
    const described = !this.#lines.has(block + 1) && !this.#openings.has(block);
    if (kind === "listItem") return next === "listItem" || (described && behind === "listItem");
    if (next !== undefined) return true;
    return behind !== undefined && described;
  }

  add(section: number, block: number): void {
    this.#blocks.add(`${section} ${block}`);
  }

  has(section: number, block: number): boolean {
    return this.#blocks.has(`${section} ${block}`);
  }
}

export function labelledBlocks(facts: readonly Gathered<OptionFact>[]): LabelledBlocks {
  const found = new LabelledBlocks();
  for (const { fact, kind, section, block } of facts) {
    if (!fact.inOptions) continue;
    if (fact.opens !== undefined && (kind !== "cell" || fact.text.length < 60)) found.addOpening(block, kind);
    else if (isTitleLine(fact.text)) found.addLine(block);
    if (
      kind !== "heading" &&
      kind !== "cell" &&
      fact.parts.some(({ sides }) => sides.namesMerits && sides.namesDemerits)
    )
      found.add(section.index, block);
  }
  return found;
}
