import { regex } from "../../../core/pattern/regex.ts";
import type { Gathered } from "../../../core/rule/rule.ts";
import { numberOf } from "../../structure/quantities.ts";
import type { OptionFact } from "./optionFacts.ts";
import { namesPresent, weighing } from "./optionProse.ts";
import type { Option } from "./optionsAnalysis.ts";

type Fact = Gathered<OptionFact>;

/** What an option is, in the words that stand before what speaks for and against it; and those that weigh it. */
interface Course {
  readonly is: string;
  readonly weighed: readonly string[];
}

/** An option's name with the text that it is set out in: its block, what stands under its heading, or its cell. */
export function courseOf({ label, place, sides }: Option, facts: readonly Fact[]): Course {
  const own = facts.filter(({ block, section, kind }) =>
    "block" in place
      ? block === place.block
      : "section" in place && section.index === place.section && kind !== "heading",
  );
  const texts = own.map(({ fact }) => fact.text.split(weighing, 1)[0] ?? "");
  return { is: [label, ...texts].join(". "), weighed: [...sides.merited, ...sides.faulted] };
}

/**
 * May the course be to go on as now, or to refuse, under whatever name? So it may where its description or what is said
 * for and against it speaks of things that stay, lapse or are not done.
 */
export const mayBePresent = ({ is, weighed }: Course): boolean =>
  namesPresent(is) || nothingDone.test(is) || weighed.some((piece) => staysSo.test(piece));

const nothingDone = regex.i`
  \b(?:
    would(?: then| simply| therefore| thus)? (?:not|lapse|fall|expire|cease|end|stop|go on|run on|carry on|be (?:lost|left))|
    (?:nothing|nobody|none|no \w+)(?: \w+)? (?:would|will|is|are|need|changes?|happens?)|
    (?:renew|extend|roll|prolong|repeat|reappoint|re-appoint|re-let|relet|confirm)(?:s|al|ing|ed)?\b|
    (?:same|today['’]s|this year['’]s|last year['’]s|usual|interim)\b|
    no\b(?! more than| later than| earlier than)|not\b|without|zero|nil|
    (?:
      abandon|drop|scrap|shelve|cancel|forgo|forego|withdraw|pull|walk|wait|pause|postpone|put off|delay|give up|oppose|
      veto|revoke|rescind|quash|tear|sign|kill|doom|condemn|bury
    )\w*
  )\b
`;
const staysSo = regex.i`
  \b(?:
    no (?:savings?|changes?|cost|(?:extra|added|additional|further|new) \w+|disruption|upheaval|capital|outlay|works?)|
    nothing (?:changes|is|would|to)|(?:saves|costs|changes|solves) nothing|(?:un|not )changed|familiar|status quo|
    as (?:now|at present|it is|they are)|
    (?:does|would|do) not (?:solve|deal|address|meet|tackle|change)|
    (?:costs?|loss(?:es)?|problems?|risks?|needs?|shortfall|deficit|decline|gap|complaints?|delays?|backlog)
    \ (?:would |will )?(?:(?:still )?(?:remain|continue|persist|stay|go(?:es)? on)|(?:is|are|be) not)\w*
  )\b
`;

/** Names that begin alike, "Award for ten years" and "Award for fifteen": one course in several sizes, and no other. */
export function areVariants(options: readonly Option[]): boolean {
  const [first, ...others] = options.map(({ label }) =>
    label
      .replace(/^(?:option )?(?:[A-Z]|\d{1,2})?[\s.,:)–—-]*(?:to )?/i, "")
      .toLowerCase()
      .split(/\W+/),
  );
  return first !== undefined && others.length > 0 && others.every(([verb]) => verb !== undefined && verb === first[0]);
}

/**
 * Were all the options read? A sentence then counts as many as were found; or none counts more, and their numbers or
 * letters run on from the first without a gap, and all of them have one or none has.
 */
export function isReadWhole(options: readonly Option[], texts: readonly string[]): boolean {
  if (options.length === 0) return true;
  if (options.some(({ form, guessed }) => form === "loose" || guessed)) return false;
  if (texts.some((text) => numbersIn(text).includes(options.length))) return true;
  const places = options.map(({ id }) => placeInOrder(id));
  const known = places.filter((place) => place >= 0).sort((a, b) => a - b);
  if (known.length > 0) {
    const [first = 0] = known;
    if (known.length < places.length || first > 1 || known.some((place, index) => place !== first + index))
      return false;
  }
  return !texts.some((text) => numbersIn(text).some((number) => number > options.length));
}

/** The place that an option's number or letter gives it: 1 of "1", "A" or "a"; -1 where it has none. */
export function placeInOrder(id: string): number {
  if (/^\d{1,2}$/.test(id)) return Number(id);
  if (/^[a-z]$/.test(id)) return id.charCodeAt(0) - 96;
  return -1;
}

const counted = regex.gi`
  \b(two|three|four|five|six|seven|eight|nine|ten|[2-9]|10) (?:[a-z-]+ ){0,2}
  (?:options|courses(?: of action)?|alternatives|choices|possibilities|ways (?:forward|ahead)|approaches)\b
`;

/** How many options the text says that there are. */
const numbersIn = (text: string): readonly number[] =>
  Array.from(text.matchAll(counted), ([, count]) => numberOf(count));

/** A paragraph, under whatever heading, that tells what comes of going on as now or of deciding nothing. */
export const tellsOfPresent = ({ fact, kind }: Fact): boolean => kind !== "heading" && toldOfPresent.test(fact.text);
const toldOfPresent = regex.i`
  \b(?:
    do(?:ing)? nothing|do-nothing|status quo|no change|no action|business as usual|
    (?:remain|stay|continue|carry on|go on|leav|kept?)\w*\b[^.;]{0,40} as (?:now|at present|it is|they are|it stands)|
    if (?:nothing|no (?:decision|action|order|contract|agreement|award|change)|
    (?:the )?(?:Council|Cabinet|Committee|Executive|Authority|members|Board)\b[^.;,]{0,20}\b(?:not|nothing|decline|refuse))|
    were (?:nothing|no|the (?:Council|Cabinet|Committee) not)|without (?:a|any|the|this) (?:decision|order|contract|award)
  )\b
`;

/** A block beside the only option that has a title of its own may set out another. */
export const namesAnother = ({ fact, block, kind }: Fact, { place }: Option): boolean =>
  fact.inOptions &&
  kind !== "heading" &&
  !("block" in place && place.block === block) &&
  (kind === "cell" || titled.test(fact.text));
const titled = /^(?:[\d.]+[.)]?\s+)?(?:\(?[a-zivx\d]{1,3}[).]\s+)?\p{Lu}[^.:;–—]{2,80}(?:[.:]\s|\s[–—]\s)/u;
