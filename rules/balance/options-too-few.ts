import { regex } from "../../core/pattern/regex.ts";
import { sentences } from "../../core/report/sentences.ts";
import type { Span } from "../../core/report/span.ts";
import { type Gathered, type Place, type ReportMark, reportRule } from "../../core/rule/rule.ts";
import { onlyIn } from "../kinds.ts";
import { type OptionFact, optionFactOf, optionLexicons } from "./options/optionFacts.ts";
import {
  coursesIn,
  endsPresent,
  isExcused,
  namesPresent,
  namesPresentOnly,
  shortageIn,
  weighing,
} from "./options/optionProse.ts";
import { type Option, optionsOf } from "./options/optionsAnalysis.ts";
import {
  areVariants,
  courseOf,
  isReadWhole,
  mayBePresent,
  namesAnother,
  placeInOrder,
  tellsOfPresent,
} from "./options/optionsDoubt.ts";
import { presentAdded, presentBehind, presentInstead } from "./options-too-few/presentAdded.ts";

type Key = "one" | "present";

export const optionsTooFew = reportRule({
  id: "options-too-few",
  family: "balance",
  summary: "Fewer than two options are set out, or none of them is to go on as now",
  why: "One option is no choice, and two that differ in a month are little more. What would happen if nothing were decided is what every proposal is measured against.",
  severity: "warning",
  kinds: onlyIn("committee-report", "decision-record", "group-briefing", "member-report"),
  lexicons: optionLexicons,
  messages: {
    one: "Only one option is set out here. Give at least one other, and what happens if nothing is done; or say why there is no choice.",
    present:
      "None of these options is to go on as now or to refuse. Add it with its merits and demerits, or say why it is not open to the Council.",
  },
  examples: {
    finds: [
      { text: "## Options\n\n[[**Option 1 – Approve the contract.** Merits: quick. Demerits: dear.]]\n" },
      {
        text: "## Options\n\n[[**Option 1 – Sell by auction.** Merits: quick.]]\n\n**Option 2 – Sell by tender.** Merits: open.\n",
      },
      { text: "[[Only one option has been worked up, which is to join the pool.]]" },
    ],
    quiet: [
      {
        text: "## Options\n\n**Option 0 – Continue as now.** No cost.\n\n**Option 1 – Reduce the hours.** Saves £9,000.\n",
      },
      {
        text: "## Options\n\n**Option 1 – Tender.** Open.\n\n**Option 2 – Extend.** Quick.\n\nDoing nothing is not lawful after 1 April, because the contract ends.\n",
        note: "Why the present service cannot go on is said",
      },
      { text: "There is only one course, as the court has ordered the works.", note: "A reason is given" },
    ],
  },
  limits: "Whether two options differ in more than name.",
  gather: optionFactOf,
  *judge(outline, facts, { kind }): Generator<ReportMark<Key>> {
    const under = facts.filter(({ fact, kind }) => fact.inOptions && kind !== "heading");
    const { options } = optionsOf(outline, facts);
    const set = options.filter(({ inSection, form }) => inSection || form !== "loose");
    // A table of options may stand under any heading, with the text that explains it.
    const places = new Set(set.map(({ place }) => ("block" in place ? place.block : -1)));
    const homes = new Set(facts.filter(({ block }) => places.has(block)).map(({ section }) => section.index));
    const texts = facts
      .filter(({ fact, kind, section }) => kind !== "heading" && (fact.inOptions || homes.has(section.index)))
      .map(({ fact }) => fact.text);
    // A record tells of the alternatives that were rejected; only a whole appraisal in it can lack one.
    if (kind === "decision-record") {
      const appraised = set.length > 1 && set.every(({ form }) => form !== "loose");
      const place = set[0]?.place;
      if (appraised && place && lacking(set, texts) === "present")
        yield { at: place, message: "present", severity: "info", rewrites: presentAdded(set, facts) };
      return;
    }
    const setOut = set.filter(({ form }) => form !== "loose");
    const unsure =
      !isReadWhole(set, texts) || (!areVariants(set) && set.some((option) => mayBePresent(courseOf(option, facts))));
    const said = yield* judgeSentences(facts, setOut.some(isPresent), setOut.length > 1, unsure);
    if (said) return;
    const first = set[0];
    if (first) {
      const key = lacking(set, texts);
      const doubtful =
        key === "present"
          ? unsure || isDoubtful(set) || facts.some(tellsEnd) || facts.some(tellsOfPresent)
          : unsure || facts.some((found) => namesAnother(found, first));
      const rewrites = presentAdded(set, facts);
      if (key) yield { at: first.place, message: key, rewrites, ...(doubtful ? { severity: "info" as const } : {}) };
    } else yield* judgeProse(under, texts);
  },
});

/** Its name says that it is to go on as now, or to refuse. */
const isPresent = ({ doNothing, label }: Option): boolean =>
  doNothing || namesPresent(label) || refusing.test(label) || doesNone.test(label);

/**
 * Sentences that say themselves that there is one course, or that the present one was left out; where it is set out
 * (`weighed`), they only speak ill of it, and where there are `several`, a course that was thought about is one more.
 * What they say of the present course is doubtful where one of those set out may be it (`unsure`).
 */
function* judgeSentences(
  facts: readonly Gathered<OptionFact>[],
  weighed: boolean,
  several: boolean,
  unsure: boolean,
): Generator<ReportMark<Key>, boolean> {
  let found = false;
  for (const { fact, block, kind } of facts) {
    if (!fact.weighs || kind === "heading" || kind === "cell") continue;
    const said = shortages.get(fact) ?? shortagesIn(fact.text);
    shortages.set(fact, said);
    for (const { at, key } of said) {
      if (weighed && key === "present") continue;
      if (several && key === "one" && !saysOne.test(fact.text.slice(at.start, at.end))) continue;
      yield {
        at: { block, at },
        message: key,
        rewrites: key === "present" ? [presentInstead] : [],
        ...((fact.inOptions && !unsure) || key === "one" ? {} : { severity: "info" as const }),
      };
      found = true;
    }
  }
  return found;
}

const saysOne = /\b(?:only|just|but|merely|one|single|sole|no others?|nothing|not any)\b/i;

interface Said {
  readonly at: Span;
  readonly key: Key;
}

/** A block's answer is kept with its fact, which outlives edits elsewhere. */
const shortages = new WeakMap<OptionFact, readonly Said[]>();

function shortagesIn(block: string): readonly Said[] {
  if (!/\b(?:option|model|course|alternative|choice|way|present|nothing|either|leaving|keeping|thought)/i.test(block))
    return [];
  const all = sentences(block);
  return all.flatMap(({ start, end, text }): readonly Said[] => {
    const key = shortageIn(text);
    const answered =
      key === "present" &&
      !/\bnot\b/.test(text) &&
      all.some((other) => other.text !== text && namesPresent(other.text));
    return key && !answered ? [{ at: { start, end }, key }] : [];
  });
}

function lacking(options: readonly Option[], texts: readonly string[]): Key | undefined {
  const named = options.some(isPresent) || texts.some(namesPresentOnly);
  // "Option 2", told alone among the alternatives, is not the only one.
  if (options.length === 1 && options.every(({ id }) => placeInOrder(id) > 1))
    return named || texts.some(isExcused) ? undefined : "present";
  if (options.length === 1)
    return named ||
      texts.some(isExcused) ||
      texts.some(
        (text) =>
          (!weighing.test(text) && coursesIn(text).length > 1) ||
          /\b(?:other|alternative|another|options)\b/i.test(text),
      )
      ? undefined
      : "one";
  return named || texts.some((text) => /\b(?:duty|unlawful|no discretion|not lawful|court)\b/i.test(text))
    ? undefined
    : "present";
}

/** Its name says that the thing is left alone, or not done: "Do not plant", "Let them rot", "Walk away". */
const refusing = regex`
  ^(?:[Oo]ption )?(?:[\dA-Z]{1,2}\b)?[\s.,:)–—-]*(?:
    (?:
      (?:
        [Pp]ublish|[Mm]ake|[Aa]dopt|[Ii]ssue|[Ss]et|[Gg]rant|[Cc]harge|[Ii]ntroduce|[Ii]mpose|[Aa]ward|[Pp]ay|[Bb]uild|
        [Hh]old|[Gg]ive
      )
    \ )?[Nn]o [a-z-]+(?: [a-z-]+)?(?:$|[:;,(]| –)|
    (?:[Tt]o )?(?:[Mm]ake|[Gg]rant|[Aa]ward|[Pp]ay|[Gg]ive|[Oo]ffer|[Bb]uild|[Bb]uy|[Ss]pend|[Aa]pprove)
    \ (?:nothing|none(?: of (?:them|these|the \w+))?)\b|
    [Rr]e-?(?:let|tender|procure|advertise)\b|
    (?:[Ee]xtend|[Rr]enew|[Pp]rolong|[Rr]oll (?:over|forward))
    \ (?:(?:the|both|all|our|its|present|existing|current) ){1,2}(?:[a-z-]+ ){0,2}(?:
      contracts?|leases?|funds?|mandates?|memberships?|subscriptions?|insurance|franchises?|agreements?|licen[cs]es?|
      arrangements?|tenanc\w+|concessions?|schemes?|tariffs?|polic\w+
    )\b|
    [^.:;]{3,40}\b(?:when|once|until) (?:the|its|it|they) ?(?:[a-z]+ ){0,4}?
    (?:fails?|ends?|expires?|runs? out|gives? out|breaks? down|wears? out|lapses?)\b|
    [^.:;]{3,40}\b(?:not|without|with no|no)(?: to)? re-?(?:plac|build|new|let|instat|open)|[Dd]o not|[Dd]on['’]t|
    [Nn]ot (?!(?:for|only|just|all|more|less|every|quite|yet|later|as)\b)[a-z]+|
    (?:[Ww]ash|[Ww]ipe|[Ww]ring) (?:our|its|their|your) hands\b|[Ww]alk(?:ing)? away\b|
    (?:[Ss]tand|[Ss]tep) (?:aside|back)\b|[Ss]tay(?:ing)? out\b|(?:[Hh]old|[Bb]ack) (?:off|out)\b|[Pp]ull(?:ing)? out\b|
    (?:[Pp]ass|[Gg]ive) (?:it |them |this |the [a-z]+ )?up\b|[Tt]urn(?:ing)? (?:[a-z]+ ){0,3}down\b|[Ff]orgo(?:ing)?\b|
    [Ll]ook(?:ing)? (?:the other way|away)\b|
    [Dd]rop(?:ping)? (?:it|them|this|the (?:idea|plan|scheme|project|proposal|matter|order|bid|claim))\b|
    [Ii]gnor(?:e|ing)\b|[Nn]o (?:new|further|other|more|extra|additional) |[Nn]ever|[Nn]either\b|
    [Nn]one(?: of (?:them|these|the [a-z]+))?(?:$|[.:,(–—])|[Ss]ay no|[Tt]urn (?:it|them|this) down|
    [Ll]et (?:it|them|things|matters|the [a-z]+)
  \ )
`;

/** "Open no new ground", "Take on nobody", "Do without", "Manage with what there is". */
const doesNone = regex`
  ^(?:[Oo]ption )?(?:[\dA-Z]{1,2}\b)?[\s.,:)–—-]*(?:[Tt]o )?[A-Z]?[a-z]+(?: (?:up|on|out|in|down|over|off))? (?:
    no (?!(?:more|less|fewer|later|earlier|sooner|longer) than\b)[a-z]|nothing\b|nobody\b|no one\b|none\b|
    without(?: (?:one|it|them|any))?(?=[.:]|$)|with what (?:there is|we have|it has|is there)|
    what (?:there is|we have|it has|is there)\b
  )
`;

/** "… to sell in March, which would leave a fortnight for the searches": what comes of a course is not what it is. */
const consequence = /\b(?:which|but|and which) would\b[^,;.]*/g;

/**
 * Words of one option may stand for another that is put otherwise; a table may have its present service in a column;
 * and what changes and saves nothing may be what there is now, whatever its name.
 */
const isDoubtful = (options: readonly Option[]): boolean =>
  options.some(
    ({ form, sides }) =>
      form === "loose" || [...sides.merited, ...sides.faulted].some((piece) => changesNothing.test(piece)),
  );
const changesNothing = /\b(?:no (?:savings?|change)|saves nothing|(?:un|not )changed|as (?:now|at present))\b/i;

/** A paragraph, under whatever heading, that tells why there is no going on as now. */
const tellsEnd = ({ fact, kind }: Gathered<OptionFact>): boolean =>
  kind !== "heading" && kind !== "cell" && endsPresent(fact.text);

function* judgeProse(under: readonly Gathered<OptionFact>[], texts: readonly string[]): Generator<ReportMark<Key>> {
  if (texts.some((text) => namesPresent(text.replace(consequence, ""))) || texts.some(isExcused)) return;
  const listed = under.filter(({ kind, fact }) => kind === "listItem" && fact.text.length > 3);
  const several = under.find(({ fact, kind }) => kind === "paragraph" && coursesIn(fact.text).length >= 2);
  const place: Place | undefined = several
    ? { block: several.block }
    : listed[0]
      ? { block: listed[0].block }
      : undefined;
  const end = several?.block ?? listed.at(-1)?.block;
  if (place && end !== undefined && (several || listed.length >= 2))
    yield { at: place, message: "present", severity: "info", rewrites: [presentBehind(end)] };
  else {
    const [only] = under.filter(({ kind, fact }) => kind !== "cell" && fact.text.length > 25);
    if (
      only &&
      !texts.some((text) =>
        /\b(?:none|n\/a|not applicable|see|appendix|appraisal|reject\w*|discount\w*|ruled out|because)\b/i.test(text),
      )
    )
      yield { at: { block: only.block }, message: "one", severity: "info", rewrites: [presentBehind(only.block)] };
  }
}
