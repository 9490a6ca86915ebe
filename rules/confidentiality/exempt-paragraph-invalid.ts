import { isBlankValue } from "../../core/report/blanks.ts";
import type { Nation } from "../../core/report/meta.ts";
import { type ReportMark, type Rewrite, reportRule } from "../../core/rule/rule.ts";
import { type Citation, citationCues, citations } from "./exemptions/exemptCitation.ts";
import { type ExemptionLaw, exemptionLaws, lawOf, type Topic, topics } from "./exemptions/exemptions.ts";

type Key = "number" | "repealed" | "part" | "description" | "nation";
type Fault = Pick<ReportMark<Key>, "message" | "data" | "severity"> & {
  /** The number to cite in place of the wrong one, and what the one that is cited is about. */
  readonly other?: string;
  readonly subject?: string;
};

/** Finds paragraphs of exempt information that do not exist, or are described as another. */
export const exemptParagraphInvalid = reportRule({
  id: "exempt-paragraph-invalid",
  family: "confidentiality",
  summary: "The paragraph of exempt information does not exist, or means something else than the words beside it",
  why: "The public may be kept out, and papers kept back, only on a ground that the law gives. A wrong paragraph is no ground.",
  severity: "error",
  kinds: { "press-release": "off" },
  zones: { quoted: "lower" },
  messages: {
    number:
      "Paragraph {number} does not describe exempt information in {law}: the paragraphs that do are {range}. Check which one is meant.",
    repealed:
      "Paragraph {number} was for standards committees and is no longer in {law}. Choose the paragraph, {range}, that covers the information today.",
    part: "Part {part} of Schedule {schedule} does not describe exempt information. If paragraph {part} is meant, write “paragraph {part} of {law}”.",
    nation:
      "{cited} does not bind this council, which is in {where}. Cite the paragraph of {law}, {range}, that covers the information.",
    description:
      "Paragraph {number} of {law} is about {subject}, but the words beside it describe {topic}{other}. Correct the number or the description.",
  },
  examples: {
    finds: [
      {
        text: "Appendix 2 is exempt under [[paragraph 9]] of Part 1 of Schedule 12A to the Local Government Act 1972.",
      },
      {
        text: "It is exempt under [[paragraph 3 of Part 1 of Schedule 12A (information relating to any individual)]].",
      },
      { text: "The annex falls within [[Part 3 of Schedule 12A]] to the 1972 Act." },
    ],
    quiet: [
      { text: "The annex is exempt under paragraphs 1 and 2 of Part 1 of Schedule 12A." },
      { text: "Exempt: paragraph 14 of Part 4 of Schedule 12A.", note: "The Welsh paragraphs" },
      { text: "Exempt: paragraph 12 of Schedule 7A to the 1973 Act.", note: "The Scottish paragraphs" },
      { text: "Paragraph 12 of the scheme of delegation lets the director sign." },
    ],
  },
  limits: "It checks a number against the words of its own sentence, not against what the appendix holds.",
  cues: citationCues,
  gather: (view) => {
    const found = citations(view);
    return found.length > 0
      ? found.map((citation) => ({ ...citation, words: view.text.slice(citation.start, citation.end) }))
      : undefined;
  },
  *judge(_outline, facts, { nation, ownProtocol, meta: { exemption } }) {
    for (const { fact, block } of facts) {
      for (const citation of fact) {
        const { start, end, after } = citation;
        const abroad = ownProtocol || nation === "wales" ? nationFault(citation, nation) : undefined;
        for (const { other, subject, ...fault } of abroad ? [abroad] : faults(citation, nation)) {
          // Either the number or the description is wrong: what stands in brackets behind it is marked too.
          const beside = fault.message === "description" ? (bracketed.exec(after)?.[0] ?? "") : "";
          const rewrites = corrections(citation, fault.message, beside, { other, subject, nation });
          yield { at: { block, at: { start, end: end + beside.length } }, ...fault, rewrites };
        }
      }
    }
    const law = lawOf(nation);
    for (const number of exemption?.value.paragraphs ?? []) {
      const fault =
        law && !isBlankValue(number) && numberFault(number.toUpperCase().replace(/^(?:PARAGRAPH|PARA\.?)\s*/, ""), law);
      if (fault) yield { at: { field: "exemption", part: "paragraphs" }, ...fault };
    }
  },
});

interface Right {
  readonly other?: string | undefined;
  readonly subject?: string | undefined;
  readonly nation: Nation;
}

/** The citation with the number that its description has, or with the description of its number; else with a blank. */
function corrections(
  { words, numbers, part }: Citation & { readonly words: string },
  message: Key,
  beside: string,
  { other, subject, nation }: Right,
): readonly Rewrite[] {
  const law = lawOf(nation);
  const blank = "[insert the number]";
  if (message === "part" && part !== undefined && law)
    return numbers.length > 0
      ? []
      : [rewritten(`paragraph ${law.part === part ? blank : part} of ${words.replace(partNamed, `Part ${law.part}`)}`)];
  // What to cite of another law, and of which part of it, is a sentence to be written anew.
  if (message === "nation") return [];
  const [number = ""] = numbers;
  if (numbers.length !== 1 || !words.endsWith(number)) return [];
  const stem = words.slice(0, -number.length);
  if (message !== "description") return [rewritten(stem + blank)];
  const right = other === undefined ? [] : [rewritten(stem + other + beside, "Correct the number")];
  const told = /\((?:[a-z]|Information )[^()]*\)$/;
  return subject !== undefined && told.test(beside)
    ? [...right, rewritten(words + beside.replace(told, `(${subject})`), "Correct the description")]
    : right;
}

const rewritten = (words: string, title?: string): Rewrite => ({
  with: words,
  trust: "judgement",
  ...(title ? { title } : {}),
});
const partNamed = /\bPart \w+/;

/**
 * A council that is known to be English, and that cites the law of Wales, Scotland or Northern Ireland as its ground;
 * and one in Wales that cites England's part of the schedule.
 */
function nationFault(citation: Citation, nation: Nation): Fault | undefined {
  const own = lawOf(nation);
  const meant = lawMeant(citation, nation);
  if (!own || !meant || citation.past) return undefined;
  if (nation === "wales") {
    const { part, schedule, numbers, before, after } = citation;
    if (part !== "1" || schedule !== "12A" || numbers.length === 0 || numbers.some((one) => one in own.paragraphs))
      return undefined;
    if (/\bEngl(?:and|ish)\b/.test((before + after).replace(asInEngland, " "))) return undefined;
    return {
      message: "nation",
      data: { cited: "Part 1 of the schedule", where: "Wales", law: own.cited, range: own.range },
    };
  }
  if (nation !== "england" || meant === own) return undefined;
  if (thereabouts.test(citation.before) || thereabouts.test(citation.after)) return undefined;
  return { message: "nation", data: { cited: meant.cited, where: "England", law: own.cited, range: own.range } };
}
/** "Schedule 12A as it applies in England": the wrong half of the schedule, named as such, and no English body. */
const asInEngland = /\b(?:as (?:it|this|that) (?:applies|has effect)|appl(?:ying|icable|ied)) (?:in|to) England\b/g;
/** A partner over the border is bound by its own. */
const thereabouts = /\b(?:Wales|Welsh|Scottish|in Scotland|in Northern Ireland)\b/;

/** The law that is named behind a number, and a description in brackets behind that. */
const bracketed = /^[^.;()]{0,120}\([^()]{5,160}\)/;

/** "Paragraphs 14 and 21 of Parts 4 and 5", "the test in paragraph 10 of Part 2": one of them is the condition. */
const severalParts = /^,? (?:of |in )?(?:[Pp]arts \w+ (?:and|&) \w+,? (?:of|in|[Ss]ch)|[Pp]art (?:2|II|5|V)\b)/;

function faults(citation: Citation, nation: Nation): readonly Fault[] {
  const law = lawMeant(citation, nation);
  if (!law || citation.past) return [];
  const { part, numbers, schedule = law.schedule } = citation;
  const { cited } = law;
  if (
    numbers.length === 0 ||
    (part !== undefined && part !== law.part && numbers.some((one) => one in law.paragraphs))
  ) {
    const wrong = part !== undefined && part !== law.part && (numbers.length > 0 || part === "3" || Number(part) > 5);
    return wrong ? [{ message: "part", data: { part, schedule, law: cited } }] : [];
  }
  // The public interest test and the like are cited as conditions, by their own part or by name.
  const aside =
    (part !== undefined && part !== law.part) ||
    /\bqualif|\bsubject to\b|\bcondition/i.test(citation.before) ||
    severalParts.test(citation.after);
  const bad = numbers
    .map((one) => (aside && !(one in law.paragraphs) ? undefined : numberFault(one, law)))
    .find(Boolean);
  if (bad) return [bad];
  const fault = descriptionFault(citation, law);
  return fault ? [fault] : [];
}

/** The law that a citation means: by its schedule and part, else the nation's. */
function lawMeant({ schedule, part, numbers, northern }: Citation, nation: Nation): ExemptionLaw | undefined {
  const own = lawOf(nation);
  if (schedule === undefined) return own;
  if (schedule === "6") return nation === "northern-ireland" || northern ? lawOf("northern-ireland") : undefined;
  if (schedule === "7A") return lawOf("scotland");
  if (part === "4" && numbers.some((one) => Number.parseInt(one, 10) >= 12)) return lawOf("wales");
  return nation === "wales"
    ? own
    : (exemptionLaws.find((law) => law.schedule === "12A" && law.nation === nation) ?? lawOf("england"));
}

function numberFault(number: string, { paragraphs, repealed, cited, range }: ExemptionLaw): Fault | undefined {
  if (number in paragraphs || !/^\d{1,3}[A-Z]?$/.test(number)) return undefined;
  return { message: repealed.includes(number) ? "repealed" : "number", data: { number, law: cited, range } };
}

/** Do the words behind the number, or else those before it, describe another paragraph? */
function descriptionFault({ numbers, beside, after, before }: Citation, law: ExemptionLaw): Fault | undefined {
  const own = numbers.flatMap((number) => law.paragraphs[number] ?? []);
  const others = beside.flatMap((number) => law.paragraphs[number] ?? []);
  const known = Object.values(law.paragraphs);
  const [number = ""] = numbers;
  for (const [words, severity] of [
    [after.slice(0, 400), "error"],
    [before, "warning"],
  ] as const) {
    const said = (Object.keys(topics) as Topic[]).filter(
      (topic) => known.includes(topic) && topics[topic].says?.test(words),
    );
    if (said.length === 0) continue;
    if (said.some((topic) => own.includes(topic) || others.includes(topic))) return undefined;
    const lenient = own.some((topic) =>
      topics[topic].near?.test(words.replace(/Local Government[^.;)]{0,40}Act/g, "")),
    );
    const sister =
      own.every((topic) => topic === "individual" || topic === "identity") &&
      severity === "error" &&
      /^[^a-z]*(?:of|\()/i.test(after);
    if (lenient && !(sister || isStated(words))) return undefined;
    const [topic = "individual"] = said;
    const other = Object.entries(law.paragraphs).find(([, value]) => value === topic)?.[0];
    const first = own[0];
    if (!first) return undefined;
    const data = {
      number,
      law: law.cited,
      subject: topics[first].subject,
      topic: topics[topic].subject,
      other: other ? ` (paragraph ${other})` : "",
    };
    return { message: "description", data, severity, subject: topics[first].subject, ...(other ? { other } : {}) };
  }
  return undefined;
}

/** Is the description given in the law's own form, so that there is no doubt that it is one? */
const isStated = (words: string): boolean =>
  /\binformation (?:relating to|which is likely|which reveals|in respect of|about|concerning)\b/i.test(words);
