import { regex } from "../../core/pattern/regex.ts";
import { isBlankValue } from "../../core/report/blanks.ts";
import type { Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { addedFields, inPlace } from "../../core/rule/rewrites.ts";
import { type BlockView, type Gathered, type NewField, type ReportRewrite, reportRule } from "../../core/rule/rule.ts";
import { headBlocks, isReport } from "./reportShape.ts";
import { tabledIn, tabledWards } from "./wards/wardColumns.ts";

interface WardFact {
  /** A line that states the wards outside the header that was read. */
  readonly label: boolean;
  readonly named: readonly WardMention[];
  /** What stands under the heading "Wards affected". */
  readonly stated?: readonly string[];
  /** A cell that may name a ward, or head the column of those that do. */
  readonly tabled?: string;
  /** Where something lies: "Otter Lower", which is a ward if the header lists an "Otter Upper". */
  readonly placed?: readonly WardMention[];
  /** Wards by their numbers: "Ward 11". */
  readonly numbered?: readonly WardMention[];
  /** "The four wards": how many the text takes to be affected. */
  readonly counted?: Span & { readonly count: number };
}

interface WardMention extends Span {
  readonly ward: string;
  /** The sentence says what is to happen there. */
  readonly affected: boolean;
}

const wardWords = cues("wards-cues", "ward|wards|ward(s)|electoral division*|division|divisions");

export const wards = reportRule({
  id: "wards",
  family: "structure",
  summary: "The wards affected are not stated, or the body speaks of a ward that the header leaves out",
  why: "Ward members are told of a report by its list of wards. A ward that is left out hears of the decision when it is too late.",
  severity: "warning",
  kinds: {
    "group-briefing": "off",
    "member-briefing": "off",
    "press-release": "off",
    "monitoring-officer-report": "off",
    minutes: "off",
    motion: "off",
    constitutional: "off",
    "election-notice": "off",
  },
  messages: {
    missing:
      "The report does not say which wards it affects. Name them in the header, or write “All” or “None directly”.",
    blank: "The wards are blank. Name them, or write “All” or “None directly”.",
    omitted:
      "{ward} ward is affected here and the header does not list it. Add it to the wards affected, so that its members are told.",
    fewer:
      "The report speaks of {count} wards here and lists {listed}. Add those that are left out, so that their members are told, or correct the number.",
    unknown: "“{ward}” is not a ward of this council. Check the name against the list in the settings.",
  },
  options: {
    wards: {
      type: "strings",
      default: [],
      about: "The council's wards; with the list, a name that is not on it is found.",
    },
  },
  examples: {
    finds: [
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Play areas\nwards: [Millfield]\n---\n\n## Background\n\nThe swings at [[Castle Rise ward]] would be taken out as well.\n",
      },
      {
        text: "**To:** Cabinet\n\n**Subject:** Play areas\n\n**[[Wards affected]]:**\n\n## Purpose\n\nTo renew swings.\n\n## Recommendations\n\nThat swings are renewed.\n",
        note: "Blank",
      },
    ],
    quiet: [
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Play areas\nwards: [All]\n---\n\n## Background\n\nThe swings at Castle Rise ward would be taken out.\n",
        note: "All of them",
      },
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Discharge\nwards: [Millfield]\n---\n\n## Background\n\nPatients on Nightingale Ward would go home sooner.\n",
        note: "A hospital's ward",
      },
    ],
  },
  lexicons: [wardWords],
  gather: (block): WardFact | undefined => {
    const cell = tabledIn(block.kind, block.text);
    const tabled = cell === undefined ? {} : { tabled: cell };
    const places = block.kind === "paragraph" || block.kind === "listItem" ? placesIn(block) : [];
    const placed = places.length > 0 ? { placed: places } : {};
    if (block.role !== "wards" && block.hits(wardWords).length === 0)
      return cell === undefined && places.length === 0 ? undefined : { label: false, named: [], ...tabled, ...placed };
    const label =
      block.text.length < 200 &&
      regex.i`
        ^\W*(?:wards?(?:\(s\))?|electoral divisions?|divisions?)\b.{0,40}(?:affected|:|$)|
        \b(?:particular|specific) (?:electoral )?wards?\b.{0,12}\?
      `.test(block.text);
    const prose = block.kind === "paragraph" || block.kind === "listItem";
    const named = prose ? mentions(block) : [];
    const numbered = prose && !label ? numbersIn(block) : [];
    const stated =
      block.role === "wards" && block.kind !== "heading" && block.text.length < 200
        ? block.text.replace(/^[\d.]+\s+/, "").split(/,| and |;|\n/)
        : [];
    const counted = block.kind === "heading" || block.kind === "cell" ? undefined : countOf(block.text);
    return label ||
      named.length + numbered.length > 0 ||
      stated.length > 0 ||
      counted ||
      cell !== undefined ||
      places.length > 0
      ? {
          label,
          named,
          ...tabled,
          ...placed,
          ...(numbered.length > 0 ? { numbered } : {}),
          ...(stated.length > 0 ? { stated } : {}),
          ...(counted ? { counted } : {}),
        }
      : undefined;
  },
  *judge(outline, facts, context, options) {
    const { meta, required } = context;
    const field = meta.wards;
    const labelled = facts.some(({ fact }) => fact.label) || outline.sections.some(({ role }) => role === "wards");
    if (
      !field ||
      field.raw === "" ||
      field.raw === "[]" ||
      (field.from !== "frontMatter" && pointing.test(field.raw))
    ) {
      const wanted = required.fields.find((one) => one.field === "wards");
      if (field) {
        if (
          field.from === "frontMatter" ||
          !facts.some(({ fact, block }) => block < headBlocks && fact.named.length > 0)
        )
          yield { at: { field: "wards" }, message: "blank", rewrites: field.raw === "" ? named : listLeft };
      } else if (labelled) {
        const stated = facts.flatMap(({ fact }) => fact.stated ?? []);
        if (stated.length > 0 && !everywhere.test(stated.join(" "))) {
          yield* omitted(facts, stated.map(plain).filter(Boolean));
          yield* fewer(facts, stated);
        }
      } else if (!context.parish && isReport(outline, context) && (wanted || meta.header))
        yield { at: { title: true }, message: "missing", severity: wanted?.severity ?? "info", rewrites: named };
      return;
    }
    // That they are still to be named, template-residue says.
    if (field.value.some(isBlankValue)) return;
    const listed = field.value.map(plain);
    // Scottish wards have numbers, with their names or without; elsewhere a number alone is a hospital's ward.
    const numbered = context.nation !== "scotland" && /^\W*wards? \d+[A-Z]?\W*$/i.test(field.raw);
    const hospitalWard = field.value.find((one) => hospital.test(one) || (numbered && /\bward \d/i.test(one)));
    if (hospitalWard) yield { at: { field: "wards" }, message: "unknown", data: { ward: hospitalWard } };
    else if (options.wards.length > 0) {
      const known = new Set(options.wards.map(plain));
      const wrong = field.value.find((one) => !known.has(plain(one)) && !everywhere.test(one));
      if (wrong) yield { at: { field: "wards" }, message: "unknown", data: { ward: wrong } };
    }
    if (everywhere.test(field.raw) || listed.length === 0) return;
    yield* omitted(facts, listed, true);
    yield* otherNumbers(facts, field.raw);
    yield* besideListed(facts, listed);
    yield* leftOut(facts, listed);
    yield* fewer(facts, field.value);
  },
});

const wardsLeft = "[insert the wards affected]";
const wardsField = (value: string): NewField => ({ key: "wards", label: "Wards affected", value });
const named = [
  addedFields("Add the wards affected to the header", wardsField(wardsLeft)),
  addedFields("State that all wards are affected", wardsField("All")),
];
/** In the place of a list with nothing in it, or of words that point elsewhere. */
const listLeft = [inPlace("All", "State that all wards are affected")];

/** "(see map)", "as below": no ward is named. */
const pointing = regex.i`
  ^\W*(?:please )?(?:
    (?:see|refer to|as (?:per|in|on|shown on)|shown on|per) (?:the )?(?:attached |enclosed )?
    (?:maps?|plans?|reports?|below|above|attached|appendix(?: \w{1,2})?|body|text|list)(?: of (?:the )?report)?|
    tb[acd]|to (?:follow|be (?:confirmed|added|advised))|as (?:above|below|attached)
  )\W*$
`;

/** "All", "None", "Borough-wide": nothing can be left out of these. */
const everywhere = regex.i`
  \b(?:
    all|none|every|various|several|boroughs?|borough-?wide|county-?wide|city-?wide|district-?wide|town-?wide|whole|
    n\/?a|not applicable|not ward specific|no specific|outside
  )\b
`;

const plain = (ward: string): string =>
  ward
    .toLowerCase()
    .replace(/^ward \d+ ?[(–:,-] ?([^()]+)\)?$/, "$1")
    .replace(/\b(?:wards?|the|division)\b|\(.*?\)|[[\]"]/g, " ")
    .replace(/[’']s?\b/g, "")
    .replace(/\band\b|&/g, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

function* omitted(facts: readonly Gathered<WardFact>[], listed: readonly string[], inHeader = false) {
  const told = new Set<string>();
  const places = facts
    .filter(({ zone }) => zone === "open" || zone === "closed")
    .flatMap(({ fact, block }) => fact.named.map((one) => ({ ...one, block })));
  for (const { ward, start, end, affected, block } of places.sort((a, b) => Number(b.affected) - Number(a.affected))) {
    const name = plain(ward);
    if (told.has(name) || listed.some((one) => one.includes(name) || name.includes(one))) continue;
    told.add(name);
    if (told.size > most) return;
    const at = { block, at: { start, end } };
    yield {
      at,
      message: "omitted" as const,
      data: { ward },
      rewrites: inHeader ? [added(ward)] : [],
      ...(affected ? {} : { severity: "info" as const }),
    };
  }
}

const added = (ward: string): ReportRewrite => ({
  to: "wards",
  adds: ward,
  trust: "judgement",
  title: `Add ${ward} to the wards affected`,
});

/** "The trial in Ward 11", where the header lists wards by their numbers and has no eleventh. */
function* otherNumbers(facts: readonly Gathered<WardFact>[], raw: string) {
  if (!/\bwards? \d/i.test(raw)) return;
  const listed = numbersOf(raw);
  const told = new Set<string>();
  for (const { fact, block, zone } of facts)
    for (const { ward, start, end, affected } of fact.numbered ?? []) {
      if (zone !== "open" || listed.has(ward) || told.has(ward)) continue;
      told.add(ward);
      if (told.size > most) return;
      yield {
        at: { block, at: { start, end } },
        message: "omitted" as const,
        data: { ward },
        ...(affected ? {} : { severity: "info" as const }),
      };
    }
}

/** The numbers in "Wards 3, 4 and 7 to 9". */
function numbersOf(text: string): ReadonlySet<string> {
  const found = new Set(Array.from(text.matchAll(/\b\d{1,2}\b/g), ([one]) => one));
  for (const [, from = "", to = ""] of text.matchAll(/\b(\d{1,2}) ?(?:–|-|to) ?(\d{1,2})\b/g))
    for (let one = Number(from); one <= Number(to); one++) found.add(String(one));
  return found;
}

/** "The far bank lies in Otter Lower", where "Otter Upper" is listed: the other half of a place that has two wards. */
function* besideListed(facts: readonly Gathered<WardFact>[], listed: readonly string[]) {
  const halves = new Set(listed.flatMap((one) => (one.includes(" ") ? [one.split(" ", 1)[0]] : [])));
  for (const { fact, block, zone } of facts)
    for (const { ward, start, end } of fact.placed ?? []) {
      const name = plain(ward);
      if (zone !== "open" || !halves.has(name.split(" ", 1)[0]) || listed.some((one) => one.includes(name))) continue;
      yield {
        at: { block, at: { start, end } },
        message: "omitted" as const,
        data: { ward },
        severity: "info" as const,
      };
    }
}

/** Wards in which a table has something done, and which are not listed; a table of many is of the whole council. */
function* leftOut(facts: readonly Gathered<WardFact>[], listed: readonly string[]) {
  const missing = tabledWards(facts).filter(({ ward }) => {
    const name = plain(ward);
    return name !== "" && !listed.some((one) => one.includes(name) || name.includes(one));
  });
  const first = new Map(missing.toReversed().map((one) => [plain(one.ward), one] as const));
  if (first.size > most) return;
  for (const { block, ward } of [...first.values()].sort((a, b) => a.block - b.block))
    yield { at: { block }, message: "omitted" as const, data: { ward } };
}

/** The text counts more wards than are listed, however their names are divided. */
function* fewer(facts: readonly Gathered<WardFact>[], listed: readonly string[]) {
  const most = listed.flatMap((one) => one.split(/,| and | & /)).filter((one) => plain(one) !== "").length;
  const told = facts.find(({ fact, zone }) => zone === "open" && (fact.counted?.count ?? 0) > most);
  const counted = told?.fact.counted;
  if (!told || !counted) return;
  yield {
    at: { block: told.block, at: { start: counted.start, end: counted.end } },
    message: "fewer" as const,
    data: { count: counted.count, listed: most },
    severity: "info" as const,
  };
}

const numberWords = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const counting = regex.i`
  \b(?:in|of|across|from|for|to|by|throughout|covering|serving)
  \ (?:(?:all|the|these|those|each of the|its|our|any of the|one of the) ){1,2}
  (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1\d) (?:affected )?wards\b
  (?! (?:with|where|that|which|of the (?:borough|city|district|county)))
`;

function countOf(text: string): WardFact["counted"] {
  const match = counting.exec(text);
  const word = match?.[1]?.toLowerCase();
  if (!match || word === undefined) return undefined;
  const count = numberWords.includes(word) ? numberWords.indexOf(word) + 2 : Number(word);
  return { start: match.index, end: match.index + match[0].length, count };
}

/** A report that names more wards than this compares them. */
const most = 4;
const name = /\b((?:St\.? )?[A-Z][a-z’'-]+(?: (?:[A-Z][a-z’'-]+|and|with|on|upon|under|St\.?)){0,4}) wards?\b/g;
/** "The wards of Ferry, Mill and Quayside", "three wards: Ferry, Mill and Quayside". */
const listOf = regex.g`
  \b(?:wards? of |(?<counted>(?:two|three|four|five|six|seven|eight|[2-9]) (?:[a-z]+ )?wards)(?:: | \(|, namely | – ))
  ((?:[A-Z][a-z’'-]+(?: [A-Z][a-z’'-]+)?(?:, | and |, and )?){1,8})
`;
const hospital =
  /\b(?:hospitals?|patients?|NHS|nurs(?:e|es|ing)|beds?|clinical|matrons?|maternity|consultants?['’] rounds?)\b/i;
const comparison = regex.i`
  \b(?:
    compared|comparison|such as|similar|average|highest|lowest|neighbouring|adjoining|elsewhere|as in|deprived|census|
    population|per cent|candidate|election|elected|councillors? for|by-election|councillors?\s+[A-Z]|already|formerly|
    used to
  )\b
`;
const effect = regex.i`
  \b(?:
    would|will|affects?|affected|loses?|clos(?:e|es|ure)|propos\w+|is to|are to|lies? (?:in|across)|shuts?|opens?|ends?|
    located in|situated
  )\b
`;
/** "The centre serves three wards: …" */
const serves =
  /\b(?:serv(?:es|ing)|covers?|covering|takes? in|stands? in|runs? through|cross(?:es)?|spans?|falls? in)\b/;
const article =
  /^(?:(?:The|This|Each|Every|All|Local|Both|Affected|Other|In|For|Of|No|Within|From|And|Most|Many|New)(?:\s|$))+/;

function mentions({ text, sentences }: BlockView): readonly WardMention[] {
  if (!/ (?:wards?|division)\b/.test(text) || hospital.test(text)) return [];
  const found: WardMention[] = [];
  for (const sentence of sentences) {
    for (const match of sentence.text.matchAll(name)) {
      const full = match[1] ?? "";
      const lead = article.exec(full)?.[0].length ?? 0;
      const ward = full.slice(lead).replace(/^(?:and|with|on)\s/, "");
      if (
        !/^(?:St\.? )?[A-Z]/.test(ward) ||
        /^(?:Ward|Council|Committee|Electoral|Affected|Local|Each|Single|Multi|Two|Three)$/.test(ward)
      )
        continue;
      const start = sentence.start + match.index + full.length - ward.length;
      const parts = ward.split(/ and /);
      const each = parts.length > 1 && /wards$/.test(match[0]) ? parts : [ward];
      for (const one of each)
        found.push({
          start: each.length > 1 ? start + ward.indexOf(one) : start,
          end:
            each.length > 1 ? start + ward.indexOf(one) + one.length : sentence.start + match.index + match[0].length,
          ward: one,
          affected: effect.test(sentence.text) && !comparison.test(sentence.text),
        });
    }
  }
  return [...found, ...inLists(sentences), ...ofOneName(sentences)];
}

const numberedWard = /\b[Ww]ards? (\d{1,2})\b(?![.:/%]\d)/g;

function numbersIn({ text, sentences }: BlockView): readonly WardMention[] {
  if (!/\b[Ww]ards? \d/.test(text) || hospital.test(text)) return [];
  return sentences.flatMap((sentence) =>
    Array.from(sentence.text.matchAll(numberedWard), (match) => {
      const start = sentence.start + match.index;
      const affected = effect.test(sentence.text) && !comparison.test(sentence.text);
      return { ward: match[1] ?? "", start, end: start + match[0].length, affected };
    }),
  );
}

/** "Nether Combe School, in the ward of the same name": the ward is called as what stands in it. */
const sameName = regex.g`
  \b((?:St\.? )?[A-Z][a-z’'-]+(?: [A-Z][a-z’'-]+){0,3}?)
  (?:
    \ (?:(?:Community|Primary|Secondary|Junior|Infant|Village|Church|High|Nursery|Leisure|Health|Day|Youth|Town|Social) ){0,3}
    (?:
      School|Academy|Library|Hall|Centre|Park|Station|Depot|Surgery|Clinic|Museum|Pool|Market|Bridge|Road|Street|Lane|
      Estate|Green|Common|Farm|Hospital|College|Club|[a-z]+
    )
  )?,? \(?(?:which (?:is|lies|stands) )?(?:in|serving|part of) (?:the|a) (?:ward|(?:electoral )?division)
  \ (?:of (?:the same|that|its) (?:own )?name|of that ilk|so called|to which it gives its name|from which it takes its name)
`;

function ofOneName(sentences: BlockView["sentences"]): readonly WardMention[] {
  return sentences.flatMap((sentence) =>
    Array.from(sentence.text.matchAll(sameName), (match) => {
      const lead = article.exec(match[1] ?? "")?.[0].length ?? 0;
      const ward = (match[1] ?? "").slice(lead);
      return {
        start: sentence.start + match.index + lead,
        end: sentence.start + match.index + match[0].length,
        ward,
        affected: !comparison.test(sentence.text),
      };
    }).filter(({ ward }) => /^[A-Z]/.test(ward)),
  );
}

const lies = regex.g`
  \b(?:lies?|lying|stands?|falls?|sits?|extends?|reaches|stretches|is|are)
  \ (?:(?:partly|wholly|mostly|just|over the boundary|across the boundary|not) )?(?:in|into|within)
  \ ((?:St\.? )?[A-Z][a-z’'-]+ (?!
    (?:Road|Street|Lane|Avenue|Square|Park|Green|Common|Wood|Hill|Bridge|Hall|School|Centre|Market|Farm|House|Council|
    Conservation|Area|Zone|Valley|River|Estate|Town|Village|Parish|County|District|Close|Way|Drive|Place|Court)\b
  )[A-Z][a-z’'-]+)(?! [A-Z])
`;

function placesIn({ text, sentences }: BlockView): readonly WardMention[] {
  if (!/\b(?:in|into|within) [A-Z][a-z’'-]+ [A-Z]/.test(text)) return [];
  return sentences.flatMap((sentence) =>
    Array.from(sentence.text.matchAll(lies), (match) => {
      const end = sentence.start + match.index + match[0].length;
      const ward = match[1] ?? "";
      return { ward, start: end - ward.length, end, affected: false };
    }),
  );
}

function inLists(sentences: BlockView["sentences"]): readonly WardMention[] {
  return sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(listOf)].flatMap((match) => {
      const list = match[2] ?? "";
      const from = sentence.start + match.index + match[0].length - list.length;
      const reached = effect.test(sentence.text) || (match.groups?.counted !== undefined && serves.test(sentence.text));
      const affected = reached && !comparison.test(sentence.text);
      return [...list.matchAll(/[A-Z][a-z’'-]+(?: [A-Z][a-z’'-]+)?/g)].map((one) => ({
        start: from + one.index,
        end: from + one.index + one[0].length,
        ward: one[0],
        affected,
      }));
    }),
  );
}
