import { regex } from "../../core/pattern/regex.ts";
import { behindBody } from "../../core/rule/body.ts";
import { insertedSection, insertedWords } from "../../core/rule/rewrites.ts";
import {
  type Gathered,
  type Outline,
  type ReportContext,
  type ReportRewrite,
  reportRule,
} from "../../core/rule/rule.ts";

/** An appendix that the text names. */
interface Mention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** The words list it, with its title, and do not merely point to it. */
  readonly listed: boolean;
  /** Where its title ends, in a list. */
  readonly till?: number;
  /** Nothing else stands in the block. */
  readonly alone?: boolean;
}

/** Finds appendices that are cited and not listed, and listed and never cited. */
export const appendixMismatch = reportRule({
  id: "appendix-mismatch",
  family: "structure",
  summary: "An appendix is cited but not listed, or listed but never mentioned",
  why: "A reader who is sent to an appendix that is not there cannot check what the report says.",
  severity: "warning",
  kinds: { minutes: "off", motion: "off", "election-notice": "off", constitutional: "off", "press-release": "off" },
  messages: {
    unlisted:
      "Appendix {id} is cited here, and the list of appendices ends without it ({list}). Attach and list it, or correct the reference.",
    none: "Appendix {id} is cited here, but the report says that it has no appendices. Attach and list it, or take the reference out.",
    alone:
      "Appendix {id} is cited here, and the report neither lists an appendix nor cites one before it. Attach and list it, or correct the reference.",
    unmentioned:
      "Appendix {id} is listed, and the report never refers to it. Say in the text what it shows, or leave it out.",
  },
  examples: {
    finds: [
      {
        text: "## Background\n\nCosts are in [[Appendix C]], and the plan in Appendix A and Appendix B.\n\n## Appendices\n\nAppendix A – Plan\n\nAppendix B – Photographs\n",
      },
      {
        text: "## Background\n\nThe plan is at Appendix 1.\n\n## Appendices\n\n- Appendix 1: Plan\n- [[Appendix 2: Tide tables]]\n",
      },
    ],
    quiet: [
      {
        text: "## Background\n\nThe plan is at Appendix A.\n\nCosts are in exempt Appendix B.\n\n## Appendices\n\nAppendix A – Plan\n\nAppendix B – Costs (exempt)\n",
      },
      {
        text: "## Background\n\nSee Appendix D of the National Planning Policy Framework and Appendix A.\n\n## Appendices\n\nAppendix A – Plan\n",
        note: "Another document's appendix",
      },
    ],
  },
  limits:
    "Where a report lists no appendices it looks only for one that is cited alone; it does not open the appendices themselves.",
  gather({ kind, role, text, zone }): readonly Mention[] | undefined {
    if (zone === "code") return undefined;
    const own = role === "appendices";
    if (!own && !/appendi|annex/i.test(text)) return kind !== "heading" && attached.test(text) ? pointing : undefined;
    const mentions = own || kind === "heading" || label.test(text) ? listedIn(text, kind) : mentionsIn(text);
    if (mentions.length === 0 && !own && kind !== "heading") return attached.test(text) ? pointing : undefined;
    if (mentions.length === 0 && !(own && no.test(text))) return undefined;
    return labelAlone.test(text) ? mentions.map((one) => ({ ...one, alone: true })) : mentions;
  },
  *judge(outline, all, context) {
    const facts = all.filter(({ fact }) => fact !== pointing);
    const { ids, named, places, empty, stated } = listOf(facts, context);
    // A paper that is an appendix itself cites its sisters, and lists none.
    const first = outline.sections.find(({ depth }) => depth > 0)?.title ?? "";
    if (!(stated || empty) && context.meta.appendices === undefined && citesOwn(context.kind))
      yield* aloneIn(facts, outline);
    if (
      !(stated || empty) ||
      opensItself(facts) ||
      /^(?:appendix|annex)\b/i.test(context.meta.title?.value ?? outline.title ?? first)
    )
      return;
    const opened = facts.find(({ kind, fact }) => kind === "heading" && fact.length > 0)?.fact[0]?.id;
    if (named.length === 0 && opened !== undefined && !/^[A1I]$/.test(opened)) return;
    const cited = new Set<string>();
    const told = new Set<string>();
    for (const { fact, block, kind } of facts) {
      for (const { id, start, end, listed } of fact) {
        if (listed || kind === "heading") continue;
        cited.add(id);
        // A number where the list has letters may be another paper's appendix; against a list of several it is told,
        // without alarm.
        const doubtful = ids.size > 0 && !sameSort(id, ids);
        if (ids.has(id) || told.has(id) || (doubtful && (ids.size === 1 || /^[IVX]+$/.test(id)))) continue;
        told.add(id);
        const data = { id, list: [...ids].join(", ") };
        yield {
          at: { block, at: { start, end } },
          message: ids.size > 0 ? "unlisted" : "none",
          data,
          rewrites: listedAlso(places, id),
          ...(doubtful ? { severity: "info" as const } : {}),
        };
      }
    }
    const unread = named.filter(({ id }) => !cited.has(id));
    const placed = unread.flatMap(({ id, part }) => (part === undefined ? [] : [{ id, part }]));
    for (const { id, part } of placed)
      yield { at: { field: "appendices", part }, message: "unmentioned", data: { id }, severity: "info" };
    if (unread.length > placed.length) {
      const ids = unread.flatMap(({ id, part }) => (part === undefined ? [id] : []));
      yield { at: { field: "appendices" }, message: "unmentioned", data: { id: ids.join(", ") }, severity: "info" };
    }
    // Where no number is cited the text may send the reader to what is attached in other words.
    if (
      cited.size === 0 &&
      (facts.length < all.length || !(wholeReports.has(context.kind) || context.kind === "decision-record"))
    )
      return;
    for (const { id, block, at } of places)
      if (!cited.has(id)) yield { at: { block, at }, message: "unmentioned", data: { id }, severity: "info" };
  },
});

/** The fix that lists one appendix more behind the last, in the form of its line. */
function listedAlso(places: List["places"], id: string): readonly ReportRewrite[] {
  const last = places.at(-1);
  if (last?.label === undefined) return [];
  const { block, label } = last;
  return [
    insertedWords(
      `Appendix ${id} – [insert the title]`,
      { behind: block, like: { block, label } },
      `List Appendix ${id}`,
    ),
  ];
}

/** A line at the top that is nothing but "Appendix C2": the paper is that appendix itself. */
const opensItself = (facts: readonly Gathered<readonly Mention[]>[]): boolean =>
  facts.some(({ block, fact, kind }) => block < 4 && kind === "paragraph" && fact.some(({ alone }) => alone));
const labelAlone = /^\W*(?:appendix|annexe?) [A-Z]?\d{0,2}\W*$/i;

/** A block that speaks of what is attached, and of none by its number. */
const pointing: readonly Mention[] = [];
const attached = /\b(?:attached|appended|annexed|enclosed|accompanying|appendi(?:x|ces)|annex(?:es|e)?)\b(?!:)/i;

/** Kinds that have appendices of their own, and do not quote another paper's. */
const wholeReports: ReadonlySet<string> = new Set(["committee-report", "planning-report", "member-report"]);
const citesOwn = (kind: string): boolean =>
  wholeReports.has(kind) || ["group-briefing", "member-briefing", "noting-report", "decision-record"].includes(kind);
/** In the first blocks a paper may say that it is an appendix itself. */
const openingBlocks = 8;

/**
 * The one appendix that a report cites, where its number says that there are several before it, and none is listed or
 * headed: for information.
 */
function* aloneIn(facts: readonly Gathered<readonly Mention[]>[], { sections }: Outline) {
  const cited = facts.flatMap(({ fact, block }) => fact.map((one) => ({ ...one, block })));
  const [first] = cited;
  if (
    !first ||
    cited.some(({ id, listed }) => listed || id !== first.id) ||
    first.block < openingBlocks ||
    !/^(?:[2-9]|1\d|[B-H])$/.test(first.id)
  )
    return;
  const { id, block, start, end } = first;
  const list = insertedSection("Appendices", `Appendix ${id} – [insert the title]`, behindBody(sections));
  const rewrites = sections.some(({ role }) => role === "appendices") ? [] : [list];
  yield {
    at: { block, at: { start, end } },
    message: "alone" as const,
    data: { id },
    severity: "info" as const,
    rewrites,
  };
}

const word = "(?:appendix|appendices|annex(?:es)?)";
const name = "(?:[A-Z](?:\\d{1,2})?|\\d{1,2}[A-Za-z]?|[IVX]{1,4})";
/** "Appendix 3", "Appendices A, B and D", "Annexes 1 to 4". */
const mention = regex.gi`
  \b${word} (${name})(?![\w.]*\d|[\w'’])((?:(?:, ?| and | & | or | to | ?[–—-] ?)(?:${word} )?${name}(?![\w'’]))*)
`;
const another = new RegExp(`\\b(?:${word} )?(${name})\\b`, "gi");
/** What follows belongs to another document: "Appendix 2 to the Local Plan", "of last year's report". */
const elsewhere = regex`
  ^[)\]]?,? (?:of|to|in) (?:
    the (?!(?:report(?! (?:[^.;]{0,40} )?(?:on|of|dated) (?:the )?\d)|present report|council['’]s report)\b)(?:
      [A-Z]|report\b|
      \w+
      \ (?:plan|report|strategy|policy|guidance|framework|statement|constitution|code|agreement|contract|schedule|minutes)
    )|
    its |their |that |those |last|a |an |[A-Z]|\d
  )|
  ^,? (?:[Pp]art|[Ss]ection|[Ss]chedule|[Pp]aragraph|[Tt]able) [\w.]+,? (?:of|to|in) (?:the|its|their) [A-Z]|
  ^ ?\((?:of|to) (?:the )?(?:constitution|[A-Z]{3,})
`;
const before = regex`
  \b(?:
    NPPF|Local Plan|Constitution|Strategy|Framework|TAN \d+|Regulations|Act|minutes|previous report|Cabinet report|
    Part \d\w*
  ),? ?\(?$|
  \([^()]{0,60}\b(?:
    [Rr]eview|[Rr]eport|[Ss]tudy|[Pp]lan|[Aa]ssessment|[Ss]trategy|[Ss]tatement|[Aa]greement|[Cc]ontract|[Ll]ease|
    [Mm]inutes|[Cc]ode|[Gg]uidance|[Ss]urvey|[Pp]rospectus|[Nn]ote|[Pp]aper|[Mm]anual|[Gg]uide|[Hh]andbook|[Rr]eturns?|
    [Ss]tandard|[Pp]rogramme|[Ss]pecification|[Dd]ocument|[Bb]ook|[Ll]etter
  ),? $
`;
const label = regex.i`
  ^(?:[\d.]{0,6} ?)?(?:list of )?(?:appendices|appendix(?: [A-Z0-9]{1,3})?|annex(?:es)?|enclosures|attachments)
  \b[^.;]{0,40}?(?::|\s[–—-]\s)
`;
const no = regex.i`
  ^(?:[\d.]{0,6} ?)?(?:(?:appendices|appendix)(?: attached)?:? ?)?
  (?:none|nil|n\/a|not applicable|there are no appendices|no appendices)\b
`;

function mentionsIn(text: string): Mention[] {
  const found: Mention[] = [];
  for (const match of text.matchAll(mention)) {
    const end = match.index + match[0].length;
    if (
      elsewhere.test(text.slice(end, end + 60)) ||
      before.test(text.slice(Math.max(0, match.index - 80), match.index))
    )
      continue;
    const first = match[1] ?? "";
    // "Appendix I" and "Appendix a table": a lone small letter is a word.
    if (/^[a-z]$/.test(first) || (/^annexe?s$/i.test(match[0].slice(0, 7)) && first.length > 2)) continue;
    found.push({
      id: first.toUpperCase(),
      start: match.index,
      end: match.index + match[0].length - (match[2] ?? "").length,
      listed: false,
    });
    const from = end - (match[2] ?? "").length;
    for (const { id, start, stop } of rest(first, match[2] ?? ""))
      found.push({ id: id.toUpperCase(), start: from + start, end: from + stop, listed: false });
  }
  return found;
}

interface Other {
  readonly id: string;
  readonly start: number;
  readonly stop: number;
}

/** The others that are named with the first: "A, B and D", "1 to 4". */
function rest(first: string, others: string): readonly Other[] {
  const names = Array.from(others.matchAll(another), (match) => ({
    id: match[1] ?? "",
    start: match.index,
    stop: match.index + match[0].length,
  }));
  const [last] = names;
  if (names.length === 1 && last && /^ ?(?:to|–|-) ?/i.test(others))
    return between(first, last.id).map((id) => ({ ...last, id }));
  return names;
}

function between(first: string, last: string): readonly string[] {
  if (/^\d+$/.test(first) && /^\d+$/.test(last)) {
    const count = Number(last) - Number(first);
    return count > 0 && count < 30 ? Array.from({ length: count }, (_, i) => String(Number(first) + i + 1)) : [last];
  }
  const count = last.charCodeAt(0) - first.charCodeAt(0);
  return first.length === 1 && last.length === 1 && count > 0 && count < 26
    ? Array.from({ length: count }, (_, i) => String.fromCharCode(first.charCodeAt(0) + i + 1))
    : [last];
}

/** Appendices that a list, a heading or a label names with their titles. */
function listedIn(text: string, kind: string): Mention[] {
  const found = mentionsIn(text).map((one) => ({ ...one, ...titleBehind(text, one.end), listed: true }));
  if (found.length > 0 || kind === "heading") return found;
  const behind = headed.exec(text)?.[0].length ?? 0;
  const inLine = behind > 0 ? bareIn(text.slice(behind)) : [];
  if (inLine.length > 0) return inLine.map((one) => ({ ...one, start: one.start + behind, end: one.end + behind }));
  const bare = new RegExp(`^(?:\\(?)(${name})(?:[.):](?!\\d)|\\s?[–—-]\\s|\\s{2,}${kind === "cell" ? "|$" : ""})`).exec(
    text,
  );
  const id = bare?.[1];
  return id ? [listedAt(id, 0), ...Array.from(text.matchAll(further), (match) => listedAt(match[0], match.index))] : [];
}

/** Where the title behind "Appendix A" ends: "– Plan of the columns; Appendix B …". */
function titleBehind(text: string, from: number): { readonly till?: number } {
  const title = /^ ?[–—:-] [^;.()|]{3,80}?(?=\s*(?:[;.(|]|$))/.exec(text.slice(from, from + 100));
  return title ? { till: from + title[0].length } : {};
}

/** "Appendices: A – Plan; B – Photographs". */
const headed =
  /^(?:[\d.]{0,6} ?)?(?:list of )?(?:appendices|annexe?s|enclosures|attachments)(?: attached)?\s?[:–—]\s*/i;

const listedAt = (id: string, start: number): Mention => ({
  id: id.toUpperCase(),
  start,
  end: start + id.length,
  listed: true,
});
/** "A – Plan. B – Photographs.": one line may list them all. */
const further = new RegExp(`(?<=[.;] )${name}(?=\\s?[–—-]\\s)`, "g");

/**
 * "1 – Site plan; 2 – Valuation": a line that begins with the first of them lists each by its number or letter, with
 * its title behind a dash or a colon.
 */
function bareIn(text: string): Mention[] {
  const found = Array.from(text.matchAll(titledId), (match) =>
    listedAt(match[1] ?? "", match.index + match[0].length - (match[1] ?? "").length),
  );
  return found[0] && /^\W*$/.test(text.slice(0, found[0].start)) ? found : [];
}
const titledId = regex.g`
  (?:^\W*|[;,]\s+(?:and )?|[.)]\s+|\n\s*)(${name})(?=\s?[–—]\s?[A-Z]|\s-\s[A-Z]|:\s[A-Z]|[.)]\s[A-Z]|\s{2,}[A-Z]|
  \s\([A-Z][^()]{3,80}\)(?:[,;.]|$))
`;

interface List {
  readonly ids: ReadonlySet<string>;
  /** Those that the report's metadata names, each with its id as front matter writes it. */
  readonly named: readonly { readonly id: string; readonly part: string | undefined }[];
  readonly places: readonly {
    readonly id: string;
    readonly block: number;
    readonly at: { start: number; end: number };
    /** "Appendix B", where the block is that appendix's alone. */
    readonly label?: string;
  }[];
  /** There is a list, and not only appendices that follow the report. */
  readonly stated: boolean;
  /** The report says that it has none. */
  readonly empty: boolean;
}

/**
 * The list of appendices: front matter, header, the section at the end, a label, and headings of appendices that
 * follow.
 */
function listOf(facts: readonly Gathered<readonly Mention[]>[], { meta }: ReportContext): List {
  const ids = new Set<string>();
  const places: { id: string; block: number; at: { start: number; end: number }; label?: string }[] = [];
  const field = meta.appendices;
  const named =
    field?.from === "frontMatter"
      ? field.value.map(({ id }) => ({ id: id.replace(/^(?:appendix|annex) /i, "").toUpperCase(), part: id }))
      : fromHeader(field?.raw ?? "").map((id) => ({ id: id.toUpperCase(), part: undefined }));
  for (const { id } of named) ids.add(id);
  let empty = field?.from === "header" && no.test(field.raw);
  for (const { fact, block, kind, cell } of facts) {
    if (fact.length === 0) empty = true;
    for (const { id, start, end, listed, till } of fact) {
      if (!listed || (cell && cell.column > 0)) continue;
      if (!ids.has(id) && kind !== "heading") {
        const label = !cell && fact.length === 1 && start === 0 ? { label: `Appendix ${id}` } : {};
        places.push({ id, block, at: { start, end: till ?? end }, ...label });
      }
      ids.add(id);
    }
  }
  return {
    ids,
    named,
    places,
    stated: named.length + places.length > 0,
    empty: empty && ids.size === 0,
  };
}

/** "Appendix A – Map; Appendix B – Costs", "A – Map; B – Costs", or how many there are. */
const fromHeader = (raw: string): readonly string[] => {
  const written = mentionsIn(raw).map(({ id }) => id);
  const named = written.length > 0 ? written : bareIn(raw).map(({ id }) => id);
  const count = /^(\d{1,2})(?: \w+)?$/.exec(raw)?.[1];
  return named.length > 0 ? named : count ? Array.from({ length: Number(count) }, (_, i) => String(i + 1)) : [];
};

const sameSort = (id: string, ids: ReadonlySet<string>): boolean =>
  [...ids].some((other) => /^\d/.test(other) === /^\d/.test(id));
