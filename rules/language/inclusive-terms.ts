import { regex } from "../../core/pattern/regex.ts";
import type { Span } from "../../core/report/span.ts";
import type { Severity } from "../../core/rule/finding.ts";
import type { Hit } from "../../core/rule/lexicon.ts";
import { blockRule } from "../../core/rule/rule.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { type EqualityNote, equalityNotes } from "./inclusive-terms/equality.ts";

const terms = lexicons["inclusive-terms"];

/** The words around a hit, with `¦` in its place: where a check's pattern fails, the hit is innocent. */
const checks: Readonly<Record<string, (around: string) => boolean>> = {
  // "the elderly and their carers", not "the elderly residents", "the blind corner" or "the poor condition".
  collective: (around) =>
    regex`
    ¦(?:
      $|[.,;:!?)]|
      \s(?:
        and|or|who|whose|are|were|is|was|in|on|of|by|to|from|with|at|have|has|had|will|would|can|could|may|should|must|
        often|also|than|live|lives|need|needs|get|use|pay|rely|cannot|as|when|for|do
      )\b
    )
  `.test(around) && !/\b(?:bend|corner|spot|Act|charity)\b/.test(around),
  people: (around) =>
    regex`
    ¦\s(?:people|children|residents|families|women|men|patients|communit|a |the )|
    \b(?:people|residents|children|and|by|of|the)\s¦(?:$|[.,;\s])
  `.test(around) &&
    !/\b(?:rug|carpet|garden|plane|bazaar|steamer|stalls?|Lane|Street|Road|Hill|pests?|disease|rot|knotweed)\b/.test(
      around,
    ),
  clinical: (around) => !/\b(?:ward|medicine|consultant|medical|hospital|NHS|assessment|specialist)\b/i.test(around),
  condescension: (around) => /\b(?:our|dear|poor|little|sweet|frail|old)\s¦/i.test(around),
  cripples: (around) => !/¦\s(?:the|our|a|its|local|growth|trade)\b/i.test(around),
  staff: (around) =>
    regex.i`
    ¦\s(?:from|in|at|on|behind)\s(?:the\s)?(?:
      reception|office|desk|counter|team|kitchen|canteen|switchboard|payroll|accounts|finance|post room|depot|front|
      back|typing|housing|planning|legal|benefits|call
    )
  `.test(around),
  conditions: (around) =>
    /¦\s(?:blindness|deafness|epilepsy|dementia|autism|disabilit|illness|polio|palsy|a condition|the condition)/i.test(
      around,
    ),
  // "Each officer must submit his timesheet": one man stands for everybody.
  generic: (around) =>
    regex`
    \b(?:[Ee]ach|[Ee]very|[Aa]ny|[Nn]o) (?:
      officer|councillor|member|employee|manager|tenant|resident|applicant|driver|clerk|director|chair|teacher|head|
      parent|candidate|voter|contractor|claimant|person|citizen|pupil|carer|customer|user|inspector|worker
    )\b[^.;,]{0,50}¦
  `.test(around) && !/\b(?:his or|his\/|or his|her)\b|¦ (?:or|and|\/) her/.test(around),
  named: (around) => !/¦(?:\s(?:chapel|chapels)|['’]s?\s|\s\p{Lu})/u.test(around),
  species: (around) => !/\b(?:snails?|species|worms?|plants?|animals?|fish)\b/i.test(around),
  orientation: (around) => /\b(?:gay|homosexual\w*|lesbian|bisexual|trans\w*|LGBT\w*|orientation)\b/i.test(around),
};

/** Acts, bodies and funds keep their names, however old: a run of capitals that ends in one of these. */
const titled = regex`
  ^[^.;]{0,60}\b
  (?:Act|Order|Regulations|Trust|Charity|Society|Association|Institut\w+|School|Fund|Federation|Foundation|Hospital)\b
`;

/** Reports terms for people that are dated, or that speak of a condition instead of a person. */
export const inclusiveTerms = blockRule({
  id: "inclusive-terms",
  family: "language",
  summary: "A term for people that is dated or shuts some of them out",
  why: "The council serves everybody and has a duty to have regard to equality. People read in its words how it sees them.",
  severity: "warning",
  kinds: { minutes: "info", constitutional: "info" },
  zones: { quoted: "off", backgroundPapers: "off" },
  messages: {
    instead: "“{words}” is dated or shuts people out. Write “{instead}”, or the words that the people themselves use.",
    avoid: "“{words}” is dated or demeaning. Use the words that the people themselves use, or leave it out.",
  },
  lexicons: [terms],
  cues: terms,
  examples: {
    finds: [
      { text: "The ramp serves [[wheelchair-bound]] visitors." },
      { text: "Day care for [[the elderly]] is reviewed every year." },
      { text: "Two residents [[committed suicide]] in the period." },
      { text: "The extra [[manpower]] costs £20,000.", note: "For information" },
    ],
    quiet: [
      { text: "A disabled facilities grant was approved.", note: "A statutory term" },
      { text: "The Chairman of the Council opened the meeting.", note: "A title" },
      { text: "The elderly trees along the avenue will be surveyed." },
      { text: "The masterplan shows a man-made lake.", note: "Ordinary planning words" },
    ],
  },
  limits: "It knows terms, not intentions: what the people concerned prefer may differ from place to place.",
  *check(block, _options, context) {
    let notes: readonly EqualityNote[] | undefined;
    for (const hit of block.hits(terms)) {
      const [grade, ...rest] = (hit.phrase.tier ?? "warning").split(" ");
      const around = `${block.text.slice(Math.max(0, hit.start - 60), hit.start)}¦${block.text.slice(hit.end, hit.end + 60)}`;
      if (
        rest.some((check) => checks[check]?.(around) === false) ||
        !isWritten(block.text, hit, rest) ||
        isTitled(block.text, hit)
      )
        continue;
      if (rest.includes("retext")) {
        notes ??= equalityNotes(block.text);
        if (!notes.some(({ start, end }) => start < hit.end && hit.start < end)) continue;
      }
      const people = peopleThemselves(block.text, hit);
      if (people) {
        const { at, instead } = people;
        const words = block.text.slice(at.start, at.end);
        yield { at, message: "instead", data: { words, instead }, rewrites: [{ with: instead, trust: "judgement" }] };
        continue;
      }
      const { instead } = hit.phrase;
      const severity: Severity = grade === "info" || context.kind === "minutes" ? "info" : "warning";
      const data = { words: block.text.slice(hit.start, hit.end) };
      yield instead === undefined
        ? { at: hit, message: "avoid", data, severity }
        : {
            at: hit,
            message: "instead",
            data: { ...data, instead },
            severity,
            rewrites: [{ with: instead, trust: "judgement" }],
          };
    }
  },
});

/** "The wheelchair-bound use the ramp": the word stands for the people, and no noun behind it. */
function peopleThemselves(text: string, { start, end }: Span): { at: Span; instead: string } | undefined {
  const article = /\b([Tt])he $/.exec(text.slice(Math.max(0, start - 5), start))?.[1];
  if (article === undefined || !/^wheelchair[- ]bound$/i.test(text.slice(start, end))) return undefined;
  const alone = regex`
    ^(?:[.,;:)]| (?:and|or|but|who|use|uses?|are|were|is|have|had|can|could|will|would|may|need|to|in|on|at|from|
    with|of|for|by)\b|$)
  `;
  if (!alone.test(text.slice(end))) return undefined;
  return { at: { start: start - 4, end }, instead: `${article === "T" ? "P" : "p"}eople who use wheelchairs` };
}

/** Does the hit stand in the name of an Act or a body? */
function isTitled(text: string, { start, end, phrase }: Hit): boolean {
  const words = text.slice(start, end).split(/[\s-]/);
  const last = words.at(-1) ?? "";
  // The first word of all has its capital whatever it is.
  const capital = /^\p{Lu}\p{Ll}/u.test(last) && (start > 0 || words.length > 1);
  // "The Tinkers" is a name, where the term itself is written small.
  if (capital && last !== text.slice(start, end) && !/\p{Lu}/u.test(phrase.phrase)) return true;
  return (
    capital &&
    (titled.test(text.slice(end)) ||
      /\b(?:Act|Trust|Society|School|Institute|Association)\b[^.;]{0,20}$/.test(text.slice(0, start)))
  );
}

/** "Chairman" is a title and "Gypsies" a people's own name: only the small letter is spoken of. */
const isWritten = (text: string, { start }: Hit, tier: readonly string[]): boolean =>
  !tier.includes("lower") || /^\p{Ll}/u.test(text.slice(start));
