import { oneLine, regex } from "../../core/pattern/regex.ts";
import { isBlankValue } from "../../core/report/blanks.ts";
import { longDay, readDate } from "../../core/report/dates.ts";
import type { Meta } from "../../core/report/meta.ts";
import { isPage, recordLabels } from "../../core/report/printedRecord.ts";
import { withoutStop } from "../../core/report/sentences.ts";
import { shortened } from "../../core/report/shortened.ts";
import type { Span } from "../../core/report/span.ts";
import { clearDays } from "../../core/report/workingDays.ts";
import { isUnanswered } from "../../core/report/yesNo.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { addedFields } from "../../core/rule/rewrites.ts";
import { type BlockView, type Gathered, type NewField, type ReportContext, reportRule } from "../../core/rule/rule.ts";
import { ofDecisions } from "../kinds.ts";
import { isExecutive, sums } from "./decisionBody.ts";
import { type KeyTold, keyFaults, keyTold } from "./key-decision/keyInText.ts";
import { type SumsAsked, sumReaching, sumsAskedIn } from "./key-decision/sumsAsked.ts";
import { isReport } from "./reportShape.ts";
import { inFigures } from "./shownFigures.ts";

interface KeyFact extends SumsAsked {
  /** The text speaks of key decisions. */
  readonly mention: boolean;
  /** It names the forward plan, or a notice in it. */
  readonly plan: boolean;
  /** What it names is a decision's own number, which is none of the plan's where the form leaves that blank. */
  readonly byNumber?: true;
  /** A sentence of the text that denies that the decision is key. */
  readonly denied?: Span;
  /** It says why fewer than 28 days are enough. */
  readonly excepted?: true;
  /** It says that two or more wards feel a significant effect. */
  readonly effect: boolean;
  /** It is a label of a page about a decision. */
  readonly printed?: true;
  /** What the text says of the threshold and of notice. */
  readonly told?: KeyTold;
}

export const keyDecision = reportRule({
  id: "key-decision",
  family: "structure",
  summary:
    "An executive report that does not say whether it is a key decision, or says so without what must stand beside it",
  why: "A key decision must have been in the forward plan for 28 clear days. One that was not flagged can be undone.",
  severity: "warning",
  kinds: ofDecisions,
  principalOnly: true,
  messages: {
    missing:
      "The report goes to the executive and does not say whether it is a key decision. State yes or no in the header.",
    blank: "The key decision field has no answer. State yes or no, and give the forward plan reference with a yes.",
    unplanned:
      "This is a key decision, and no forward plan reference stands beside it. Give the reference, or the date of the notice, so that readers can see that 28 clear days were kept.",
    soon: "Notice of this key decision was published on {given}, {days} clear {unit} before the meeting on {meeting}; 28 are needed (SI 2012/2089, regulation 9). Give the earlier notice, or say that the general exception or special urgency applies.",
    large:
      "The report is said to be no key decision, and it asks for {sum}, which reaches the threshold of {threshold}. Check the flag, or say beside it why the threshold does not apply.",
    printed:
      "The report is said to be no key decision, and “{words}” beside it says that the threshold is reached. Check the flag, or say why the threshold does not apply.",
    stated:
      "“{words}” denies that this is a key decision, and a sum beside it reaches the threshold. Check the flag, or say why the threshold does not apply.",
    absent:
      "“{words}” says that a key decision was in no forward plan. Give the notice, or say that the general exception or special urgency applies, and who was told (SI 2012/2089, regulations 9 to 11).",
    poor: "“{words}” is no reason why the decision is not key: what counts is what it spends or saves, and its effect in two or more wards. Give that reason, or change the flag.",
    misused:
      "“{words}” leaves out what the rule asks for: the chair of the scrutiny committee is told, or for special urgency agrees, before the decision is taken (SI 2012/2089, regulations 10 and 11). Record who was asked and when.",
    undecided:
      "“{words}” leaves open whether this is a key decision. Settle it before publication, and state yes or no in the header.",
    split:
      "“{words}” says that the spending was divided to stay below the threshold. What is decided together is counted together: treat it as a key decision, or say why the parts are decisions of their own.",
    told: "“{words}” is less than the 28 clear days for which notice of a key decision is given (SI 2012/2089, regulation 9). Say that the general exception or special urgency applies, or take the decision later.",
    effect:
      "The header says that this is no key decision, and the report speaks of a significant effect in two or more wards, which makes a decision key (SI 2012/2089, regulation 8). Check the flag.",
  },
  options: {
    threshold: {
      type: "number",
      default: 500_000,
      about: "The spending or saving, in pounds, from which the council counts a decision as key.",
    },
  },
  examples: {
    finds: [
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Sea wall\nkey-decision: [[yes]]\n---\n\n## Purpose\n\nTo let the works.\n\n## Recommendations\n\nThat the works are let.\n",
        note: "No forward plan reference",
      },
      {
        text: "**To:** Cabinet\n\n**Subject:** Sea wall\n\n**Key decision:** [[No]]\n\n## Purpose\n\nTo let the works.\n\n## Recommendations\n\nThat Cabinet awards a contract of £2.6m for the sea wall.\n",
        note: "A large sum and no flag",
      },
    ],
    quiet: [
      {
        text: "**To:** Cabinet\n\n**Subject:** Sea wall\n\n**Key decision:** Yes, 26/00418\n\n## Purpose\n\nTo let the works.\n\n## Recommendations\n\nThat Cabinet awards a contract of £2.6m for the sea wall.\n",
        note: "Flagged, with its reference",
      },
      {
        text: "**To:** Council\n\n**Subject:** Borrowing\n\n**Key decision:** No – a matter for full Council\n\n## Purpose\n\nTo set limits.\n\n## Recommendations\n\nThat Council approves borrowing of £60m.\n",
        note: "Not the executive's decision",
      },
    ],
  },
  limits:
    "Sums are read in summary, purpose and recommendations, and in the finance section only as information; whether two or more wards feel a significant effect is for the author to judge.",
  cues: cues(
    "key-decision-cues",
    oneLine`
      KD*|28 day notice|28-day notice|significant operational decision*|general exception|special urgency|
      urgency procedure|access to information|regulation 10|regulation 11|key decision*|decision no|decision number|
      decision ref|
      decision reference|threshold|thresholds|executive decision*|proposed decision*|significant effect*|
      significant impact*|
      significantly affect*|key|decision status|call-in|call in|forward plan|forthcoming|award*|spend*|expenditure|
      contract*|saving*|save*|cost*|budget*|borrow*|purchase*|acquir*|dispos*|sell|sale|grant*|lease|invest*|years|year
    `,
  ),
  gather: (block): KeyFact | undefined => {
    const { text } = block;
    const mention = /\b(?:key decisions?|non-key|significant operational decision)\b/i.test(text);
    const plan =
      !noReference.test(text.replace(/^[^:]{3,40}:\s*yes\b[\s,;:–-]*/i, "")) &&
      regex.i`
        \b(?:
          forward plan|28[- ]days?['’]? notice|forthcoming (?:executive |key )?decisions?|
          notice of (?:key|forthcoming|proposed decision)|executive decisions? notice|
          decision (?:no|number|ref(?:erence)?)\b(?:\.? (?:no|number))?.{0,6}\d|^\W*decision no|
          KD[ -]?\d+(?!\d|[.\/]\d\d?[.\/]\d)
        )\b
      `.test(text);
    const byNumber = plan && !/forward plan|forthcoming|notice|KD/i.test(text);
    const denied = mention && block.kind === "paragraph" ? denialIn(block) : undefined;
    const asked = sumsAskedIn(block);
    const effect = significant.test(text);
    const printed = recordLabels(text).length > 0;
    const excepted = exception.test(text);
    const told = keyTold(block);
    return mention || plan || effect || excepted || printed || told || Object.keys(asked).length > 0
      ? {
          mention,
          plan,
          effect,
          ...(byNumber ? { byNumber: true as const } : {}),
          ...(denied ? { denied } : {}),
          ...(excepted ? { excepted: true as const } : {}),
          ...(printed ? { printed: true as const } : {}),
          ...(told ? { told } : {}),
          ...asked,
        }
      : undefined;
  },
  *judge(outline, facts, context, { threshold }) {
    const { meta, required, nation } = context;
    const field = meta.keyDecision;
    const wanted = required.fields.find((one) => one.field === "keyDecision");
    let said = false;
    const spared = field !== undefined && excused.test(field.raw);
    for (const { block, start, end, message, words, doubtful } of executes(context)
      ? keyFaults(facts, threshold, readDate(meta.date?.raw ?? "")?.day)
      : []) {
      if (/^(?:stated|effect|poor)$/.test(message) && (field?.value || spared)) continue;
      // Of what is not key no notice is owed.
      if (/^(?:told|absent)$/.test(message) && field?.value !== true && !/\bkey decision\b/i.test(words)) continue;
      // The header's own line, which is read as such.
      if (field?.from === "header" && /^\W*(?:is (?:this|it) an? )?key decision\b/i.test(words)) continue;
      yield {
        at: { block, at: { start, end } },
        message,
        data: { words: shortened(words, 90) },
        ...(doubtful ? { severity: "info" as const } : {}),
      };
      said ||= message === "stated" || message === "effect" || message === "split";
    }
    if (said) return;
    if (!field) {
      const executive = isExecutive(meta) && (nation === "england" || wanted !== undefined);
      if (!executive || !isReport(outline, context)) return;
      if (facts.some(({ fact }) => fact.mention)) return;
      // A decision's number in the forward plan says that it may be one.
      const numbered = meta.forwardPlan !== undefined || facts.some(({ fact }) => fact.plan);
      const severity = wanted?.severity === "error" && !numbered ? "warning" : "info";
      yield { at: { title: true }, message: "missing", severity, rewrites: eitherAnswer };
    } else if (field.raw === "" || (field.value === undefined && isUnanswered(field.raw))) {
      if (!facts.some(({ fact }) => fact.mention && fact.plan))
        yield { at: { field: "keyDecision" }, message: "blank", rewrites: field.raw === "" ? eitherAnswer : [] };
    } else if (field.value) {
      // A website's page of a decision stands beside its notice.
      const printed = isPage(facts);
      if (!isPlanned(field.raw, meta.forwardPlan, facts)) {
        // "forward-plan: to follow" in front matter is where the answer is missing.
        const answered = meta.forwardPlan?.from === "frontMatter" && !isLeftBlank(meta.forwardPlan);
        const at = { field: answered ? ("forwardPlan" as const) : ("keyDecision" as const) };
        const { forwardPlan: plan } = meta;
        const rewrites = plan && plan.raw !== "" ? [] : [addedFields("Add the forward plan reference", planLeft)];
        yield { at, message: "unplanned", rewrites, ...(printed ? { severity: "info" as const } : {}) };
      }
      const data = facts.some(({ fact }) => fact.excepted) ? undefined : shortNotice(context);
      if (data) yield { at: { field: data.field }, message: "soon", data: data.told };
    } else if (field.value === false && (isExecutive(meta) || isForExecutive(context)) && !excused.test(field.raw)) {
      const printed = overThreshold(field.raw);
      if (printed) {
        yield { at: { field: "keyDecision" }, message: "printed", data: { words: printed } };
        return;
      }
      const found = sumReaching(threshold, facts);
      if (!found) {
        if (facts.some(({ fact }) => fact.effect)) yield { at: { field: "keyDecision" }, message: "effect" };
        return;
      }
      // Where the text says it too, it is there that readers meet it.
      const told = facts.find(({ fact }) => fact.denied);
      yield {
        at: told?.fact.denied ? { block: told.block, at: told.fact.denied } : { field: "keyDecision" },
        message: "large",
        data: { sum: pounds(found.pounds), threshold: pounds(threshold) },
        ...(found.sure ? {} : { severity: "info" as const }),
      };
    }
  },
});

const planLeft: NewField = {
  key: "forward-plan",
  label: "Forward plan reference",
  value: "[insert the reference and the date of the notice]",
};
const flag = (value: string): NewField => ({ key: "key-decision", label: "Key decision", value });
/** Which it is the author must know. */
const eitherAnswer = [
  addedFields("State that this is a key decision", flag("yes"), planLeft),
  addedFields("State that this is no key decision", flag("no")),
];

/** Regulations 10 and 11 of SI 2012/2089. */
const exception = regex.i`
  \b(?:general exception|special urgency|urgency procedure|regulations? (?:10|11)\b|waiv\w+ (?:of )?(?:the )?call-?in)
`;
const needed = 28;

/** The notice of a key decision, where the header says on which day it was published, was given too late. */
function shortNotice({ meta, nation }: ReportContext) {
  const meeting = readDate(meta.date?.raw ?? "")?.day;
  if (nation !== "england" || meeting === undefined) return undefined;
  for (const field of ["forwardPlan", "keyDecision"] as const) {
    const given = readDate(noticed.exec(meta[field]?.raw ?? "")?.[1] ?? "")?.day;
    if (given === undefined || given > meeting) continue;
    const days = clearDays(given, meeting);
    if (days >= needed) return undefined;
    const told = { given: longDay(given), meeting: longDay(meeting), days, unit: days === 1 ? "day" : "days" };
    return { field, told };
  }
  return undefined;
}
const noticed = regex.i`
  \b(?:published|notice(?: (?:given|of))?|entered|added|included|first appeared)\b(?: (?:on|in|it|was|published))*:?
  \ (.{6,40})
`;

const executes = (context: ReportContext): boolean => isExecutive(context.meta) || isForExecutive(context);

/** An officer decides for the executive where a member of it answers for the matter. */
const isForExecutive = ({ kind, meta }: Pick<ReportContext, "kind" | "meta">): boolean =>
  kind === "decision-record" &&
  (/\b(?:cabinet|executive) member|portfolio/i.test(meta.leadMember?.raw ?? "") ||
    officerDecides.test(meta.meeting?.raw ?? ""));
/**
 * A director who awards a contract does so for the executive; what officers decide on licences and plans reaches no
 * such sum.
 */
const officerDecides = /^(?:the )?(?:(?:corporate|executive|strategic|assistant|deputy|group|service) )*director\b/i;

const significant = regex.i`
  \bsignificant(?:ly)? (?:effects?|impacts?|affects?)\b[^.;]{0,60}\b(?:two|both|three|several|all|more than one|\d+)
  \ (?:or more )?(?:wards|electoral divisions|communities)\b
`;
/** Words beside a "no" that say why no threshold applies. */
const excused = regex.i`
  \b(?:
    council|committee|non-executive|not an? executive|function|regulatory|not applicable|n\/a|reserved|noting|
    information|below|treasury|policy framework|exempt|already|previous|urgen|
    within (?:the |an )?(?:approved|agreed|existing)
  )
`;

/**
 * What is printed beside a "no" and makes the decision key: "income above the threshold", "£1.24m (threshold £1m)".
 * `undefined` where nothing does.
 */
function overThreshold(raw: string): string | undefined {
  const words = raw.replace(/^\W*(?:no|n|non-key|not key)\b[\W_]*/i, "").replace(/\W+$/, "");
  if (!/\b(?:thresholds?|limits?)\b/i.test(words) || spared.test(words)) return undefined;
  if (above.test(words)) return words;
  const limits = Array.from(words.matchAll(thresholdSum), (match) => sums(match[0])[0]?.pounds ?? 0);
  const others = sums(words.replace(thresholdSum, " "));
  const [limit] = limits;
  if (limits.length !== 1 || limit === undefined || limit === 0 || others.length === 0) return undefined;
  return others.every(({ pounds }) => pounds >= limit) ? words : undefined;
}
const above = regex.i`
  \b(?:
    above|over|beyond|in excess of|higher than|more than|exceed(?:s|ing|ed)?|reach(?:es|ed)?|crosse[sd]|passe[sd]|meets?
  ) (?:both |the |our |its |council['’]s |key |decision |financial |spending |revenue |capital |£[\d.,]+(?:m|k)? )*
  (?:thresholds?|limits?)\b
`;
const spared = regex.i`
  \b(?:
    not?|nor|none|neither|never|nothing|below|under|beneath|less|lower|fall(?:s|ing)? (?:short|within)|within|short of|
    exempt\w*|exclu\w+|except\w*|appl(?:y|ies)|n\/a|each|a year|per (?:year|annum)|annual\w*|yearly|unless|if|until|
    approved|agreed|already|previous\w*|earlier|treasury|n['’]t
  )\b
`;
const thresholdSum = regex.gi`
  \b(?:thresholds?|limits?)(?:
    \ (?:is|of|at|being|for|set|stands|revenue|capital|key|decisions?|spending|savings?)|\s?[:=–-]
  )* ?£ ?[\d.,]+ ?(?:million|m|k|bn)?\b|
  £ ?[\d.,]+ ?(?:million|m|k|bn)? (?:(?:key|decision|financial|spending|revenue|capital) )*(?:thresholds?|limits?)\b
`;

const isPlanned = (raw: string, plan: Meta["forwardPlan"], facts: readonly Gathered<KeyFact>[]): boolean =>
  (plan !== undefined &&
    (isBlankValue(plan.raw) || (plan.raw !== "" && !noReference.test(`forward plan: ${plan.raw}`)))) ||
  (/\d{2}|forward plan|forthcoming|notice|general exception|special urgency/i.test(raw.replace(/£ ?[\d,.]+/g, "")) &&
    !noReference.test(raw.replace(/^yes\b[\s,;:–-]*/i, ""))) ||
  facts.some(({ fact }) => (fact.plan && !(fact.byNumber && isLeftBlank(plan))) || fact.excepted);

/** The form asks for the reference and has none; a header out of a PDF may have it in the next line. */
const isLeftBlank = (plan: Meta["forwardPlan"]): boolean => plan?.from === "frontMatter" && plan.raw.trim() === "";

/** "It is not a key decision", in a sentence of the text and not in a line of the header. */
function denialIn({ sentences }: BlockView): Span | undefined {
  const found = sentences.find(({ text }) => denial.test(text) && !/^[^.]{0,30}:/.test(text));
  return found ? withoutStop(found) : undefined;
}
const denial =
  /\b(?:is|are) not (?:itself |therefore |considered |thought )?(?:to be )?an? (?:executive )?key decision\b/i;

/** A label that asks for the reference, with nothing behind it, a no or a promise. */
const noReference = regex.i`
  ^\W*(?:[a-z]+ ){0,5}?(?:forward plan|key decision)\b(?: ?(?:reference|ref|no|number|item|date)\b\.?){0,3}\W*(?:
    (?:
      no|none|tb[acd]|awaited|pending|to follow|to be (?:confirmed|added|inserted|allocated)|
      not yet (?:allocated|known|available|published)
    )\b\W*|
    \[[^\]]*\]
  )?$
`;

const pounds = (sum: number): string => `£${inFigures(Math.round(sum))}`;
