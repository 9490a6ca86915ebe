import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { numberOf, numberWords } from "../quantities.ts";
import type { FigureFault } from "./figureFault.ts";

/** "Asks the Committee to send five recommendations to Cabinet", and the items of that section. */
export interface RecommendationCount {
  readonly told?: Span & { readonly number: number; readonly said: string };
  /** What an item of the section begins with: "1.3", "R2", or nothing in a list. */
  readonly item?: string;
}

const number = `(?<number>${numberWords.slice(1, 15).join("|")}|[2-9]|1\\d)`;
const sends = regex.i`
  \b(?:
    sends?|sending|makes?|making|made|puts?|contains?|agrees?|adopts?|approves?|endorses?|considers?|has|have|gives|
    brings|with
  )(?: forward| (?:the|these|its|our|his))? (?<said>${number} recommendations?)(?=
    [.,;]| (?:to|for) (?:the )?(?:Cabinet|Council|Committee|Executive|Board|Leader|Authority|Panel)|
    \ (?:below|which follow|that follow|set out)| in (?:this|the) report|
    \ of (?:the|this) (?:report|group|panel|task)
  )
`;
/** Somebody else's, or those of another time. */
const others = regex.i`
  \b(?:earlier|previous\w*|last|outstanding|of which|of these|in 20\d\d|20\d\d|other|further|more)\b
`;
/** Who else makes some, or what has become of them, in the same paragraph. */
const theirs = regex.i`
  \b(?:audit\w*|inspect\w*|ombudsman|ofsted|peer|coroner|consultants?|regulator|implemented|carried out|completed)\b
`;
const label = /^(?:R(?:ec(?:ommendation)? ?)?)?\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[).:]?(?= )/i;

/** Reads it; most blocks have none. */
export function recommendationsIn({ text, kind, role, sentences }: BlockView): RecommendationCount | undefined {
  if (role === "recommendations") {
    // One that ends with a colon has a list of its own.
    if (kind === "listItem") return { item: text.endsWith(":") ? opens : "" };
    const item = kind === "paragraph" ? label.exec(text)?.[0] : undefined;
    return item === undefined ? undefined : { item };
  }
  if (!text.includes("ecommendation") || theirs.test(text)) return undefined;
  for (const { start, text: sentence } of sentences) {
    const match = others.test(sentence) ? null : sends.exec(sentence);
    const { said = "", number: told } = match?.groups ?? {};
    if (!match) continue;
    const from = start + match.index + match[0].indexOf(said);
    return { told: { start: from, end: from + said.length, number: numberOf(told), said } };
  }
  return undefined;
}

const opens = ":";
/** So many more or fewer are a slip, and not another list. */
const near = 2;

/** Numbers of recommendations that are not how many the report has. */
export function* wrongRecommendations(
  facts: readonly Gathered<{ readonly recommended?: RecommendationCount }>[],
): Generator<FigureFault> {
  const items = facts.flatMap(({ fact, section }) =>
    fact.recommended?.item === undefined ? [] : [{ item: fact.recommended.item, section: section.index }],
  );
  const sections = new Set(items.map(({ section }) => section));
  const listed = items.length;
  if (sections.size !== 1 || listed < 2 || !isOneList(items.map(({ item }) => item))) return;
  for (const { fact, block } of facts) {
    const told = fact.recommended?.told;
    if (!told || told.number === listed || Math.abs(told.number - listed) > near) continue;
    yield { block, start: told.start, end: told.end, said: told.said, right: String(listed) };
  }
}

/** All are items of a list without labels, or labels of one kind that go on by one. */
function isOneList(items: readonly string[]): boolean {
  if (items.every((item) => item === "")) return true;
  const parts = items.map((item) => {
    const [, ahead = "", last = ""] = /^(.*?)(\d{1,2}|[a-z])[).:]?$/i.exec(item) ?? [];
    return { ahead, at: /\d/.test(last) ? Number(last) : last.toLowerCase().charCodeAt(0) - 96 };
  });
  return parts.every(({ ahead, at }, index) => ahead === parts[0]?.ahead && at === index + 1);
}
