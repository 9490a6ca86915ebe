import { regex } from "../../core/pattern/regex.ts";
import { normalHeading } from "../../core/report/heading.ts";
import { insertedWords } from "../../core/rule/rewrites.ts";
import { type BlockView, type Gathered, type Insertion, type Outline, reportRule } from "../../core/rule/rule.ts";
import { isReport } from "../structure/reportShape.ts";
import { alternativeCues, onlyNames, speaksOfOptions } from "./options-missing/optionWords.ts";

/** What a block shows of options. */
interface Trace {
  /** Words under the options' heading, as they stand. */
  readonly under: string | undefined;
  /** The block sets out an option or says why there is none. */
  readonly shows: boolean;
  /** A heading or label that names options. */
  readonly label: boolean;
  /** The words of a short block that says nothing: it answers for the options where a label stands in front of it. */
  readonly idle?: string;
}

export const optionsMissing = reportRule({
  id: "options-missing",
  family: "balance",
  summary: "A report that asks for a decision sets out no options",
  why: "A decision is a choice. Members, and a court afterwards, must see what else could be done, the present service among it, or why there is no choice.",
  severity: "error",
  kinds: {
    "group-briefing": "warning",
    "decision-record": "warning",
    "member-briefing": "off",
    "noting-report": "off",
    "ward-notice": "off",
    "press-release": "off",
    "monitoring-officer-report": "off",
    "planning-report": "off",
    minutes: "off",
    motion: "off",
    constitutional: "off",
    "election-notice": "off",
  },
  messages: {
    missing:
      "This report asks for a decision but sets out no options. Give the options, doing nothing among them, with their merits and demerits; or say why there is no other course.",
    briefing:
      "This briefing sets out no options. Give those that the decision is between, with their merits and demerits, or say that it gives facts alone.",
    record:
      "This record does not say which alternatives were considered and rejected. Name them, or say why there were none.",
    bare: "“{words}” is no account of the options. Set them out here, or say why there is no other course.",
    empty: "Nothing stands under this heading. Set out the options, or say why there is no other course.",
  },
  examples: {
    finds: [
      {
        text: "---\nkind: committee-report\ntitle: [[Disposal of land at Mill Lane]]\n---\n\n## Purpose\n\nTo agree the sale.\n\n## Recommendation\n\nThat the land is sold.\n\n## Financial implications\n\nA receipt of £210,000.\n",
      },
      {
        text: "---\nkind: committee-report\ntitle: Disposal of land\n---\n\n## Recommendation\n\nThat the land is sold.\n\n## Options\n\n[[See discussion.]]\n",
      },
      {
        text: "---\nkind: decision-record\ntitle: [[Travel budgets]]\n---\n\n## Decision\n\nI agree the rates.\n\n## Reasons for decision\n\nThe rates have not changed since 2022.\n",
        note: "A record wants the alternatives that were rejected",
      },
    ],
    quiet: [
      {
        text: "---\nkind: committee-report\ntitle: Litter\n---\n\n## Recommendation\n\nThat the plan is adopted.\n\n## Options considered\n\nNone, because the duty in section 89 leaves no discretion.\n",
        note: "A reason is given",
      },
      {
        text: "---\nkind: committee-report\ntitle: Litter\n---\n\n## Recommendation\n\nThat the plan is adopted.\n\n## Background\n\nThe alternative would be to leave the bins as they are, at no cost.\n",
      },
      {
        text: "---\nkind: committee-report\ntitle: Litter\n---\n\n## Recommendation\n\nThat the plan is adopted.\n\n**Any alternatives considered and rejected:** a contractor was asked for a price, which was higher.\n",
      },
      { text: "---\nkind: noting-report\ntitle: Litter\n---\n\n## Recommendation\n\nThat the report is noted.\n" },
    ],
  },
  limits:
    "A mention of an alternative anywhere in the officers' own text counts. Whether the options are the right ones is for the reader.",
  lexicons: [alternativeCues],
  gather: trace,
  *judge(outline, traces, context) {
    // A council that gives its groups information and no more gives them no options to weigh.
    if (context.kind === "group-briefing" && context.briefingScope === "information") return;
    const headed = outline.sections.find(({ role, depth }) => role === "options" && depth > 0);
    const under = traces.filter(({ fact }) => fact.under !== undefined);
    const bare = under.find(({ fact }) => isBare(fact.under ?? ""));
    if (traces.some(({ fact }) => fact.shows)) return;
    const unanswered = traces.find(
      (trace, index) => trace.fact.idle !== undefined && isBeside(traces[index - 1], trace),
    );
    if (bare && under.length === 1) {
      yield { at: { block: bare.block }, message: "bare", data: { words: bare.fact.under ?? "" } };
    } else if (unanswered && under.length === 0) {
      yield { at: { block: unanswered.block }, message: "bare", data: { words: unanswered.fact.idle ?? "" } };
    } else if (headed && under.length === 0 && onlyHeading(outline, headed.index)) {
      yield { at: { section: headed.index }, message: "empty" };
    } else if (!headed && !traces.some(({ fact }) => fact.label) && isReport(outline, context)) {
      const message =
        context.kind === "decision-record" ? "record" : context.kind === "group-briefing" ? "briefing" : "missing";
      const rewrites = [insertedWords(scaffold, placeFor(outline), "Insert a section for options")];
      yield { at: { title: true }, message, rewrites };
    }
  },
});

const blank = "[To be completed]";
const scaffold = [
  "## Options considered",
  "",
  "| Option | Merits | Demerits | Cost |",
  "| --- | --- | --- | --- |",
  `| 1. Do nothing | ${blank} | ${blank} | ${blank} |`,
  `| 2. ${blank} | ${blank} | ${blank} | ${blank} |`,
].join("\n");

/** "Course 1: no change. Merits: … Demerits: …" */
const weighed = (text: string): boolean =>
  (text.includes(":") &&
    regex.i`
      \b(?:merits?|advantages?|benefits?|pros|(?:in (?:its )?|arguments? in )favour|(?:points|arguments) for)(?: of it)?
      :
    `.test(text) &&
    /\b(?:demerits?|disadvantages?|drawbacks?|cons|against|(?:points|arguments) against)(?: it)?:/i.test(text)) ||
  (/^(?:[\d.]+ )?(?:course|path|route|way|model|scenario|proposal|choice) (?:\d|[A-Z]\b|one|two|three)/i.test(text) &&
    /\b(?:merits|advantages|benefits|pros)\b/i.test(text) &&
    /\b(?:demerits|disadvantages|drawbacks|cons)\b/i.test(text));
/** The head of a column in which courses are weighed, whatever the section is called. */
const weighing = regex.i`
  ^(?:
    (?:de)?merits|(?:anf|m)anteision|(?:dis)?advantages|pros|cons|drawbacks|upsides|downsides|strengths|weaknesses|
    benefits and (?:risks|drawbacks)|
    (?:put forward|urged|said|offered|advanced|raised|relied on)(?: by [a-z ]{3,30})? (?:in favour|for|
    against)(?: of)?(?: it)?|
    in favour(?: of it)?|
    (?:arguments|points|case|reasons|what (?:speaks|is said|can be said|may be said)) (?:for|against)(?: it| them)?
  )$
`;

/** A label, and what stands behind it: the next cell of the row, or the next paragraph. */
const isBeside = (before: Gathered<Trace> | undefined, { block, cell }: Gathered<Trace>): boolean =>
  before?.fact.label === true && before.block === block - 1 && before.cell?.row === cell?.row;

/** How words begin that are no answer. */
const saysNothing = /^(?:no|nil|n\/?a|dim|amherthnasol|see|as|please|tb[ca]|[-–—.…])/i;

const optionsLabel = regex.i`
  ^(?:any |the |other |available |alternative )*(?:options?|alternatives?)(?: (?:and|&) alternatives)?\b[^.;:]{0,50}
  (?:$|:|\.\s|\s[–—-]\s)
`;

/** What a hearing may do instead, in the list of what it may do: "reject the application". */
const refuses = regex.i`
  ^(?:\W*\(?[a-z\d]{1,3}[.)])?\W*(?:or )?(?:to )?(?:refuse|reject) (?:the|this|to)
  \ (?:application|licence|specify|grant|whole)\b
`;

function trace(block: BlockView): Trace | undefined {
  const { kind, zone, role, text } = block;
  if (zone === "backgroundPapers" || zone === "quoted" || zone === "foreword") return undefined;
  const cued = block.hits(alternativeCues).length > 0;
  if ((kind === "cell" && weighing.test(text)) || weighed(text) || (role === "recommendations" && refuses.test(text)))
    return { under: undefined, shows: true, label: true };
  if (!cued && kind !== "heading" && role !== "options")
    return text.length < 40 && saysNothing.test(text) && isBare(text)
      ? { under: undefined, shows: false, label: false, idle: text }
      : undefined;
  const body = text.replace(/^\d+(?:\.\d+)*[.)]?\s+/, "").trim();
  if (kind === "heading") {
    const label =
      regex`
      \b(?:
        options?|alternatives?|choices?|courses? (?:of action|open|available|before|considered|for)|possible courses|
        steps open|ways? forward|scenarios|do nothing|do minimum|status quo
      )\b
    `.test(normalHeading(body)) && !/\balternative (?:provision|formats?)\b/i.test(body);
    return label ? { under: undefined, shows: false, label } : undefined;
  }
  const shows = cued && role !== "consultation" && (speaksOfOptions(body, role) || accounted.test(body));
  if (role === "options") return { under: body, shows: !isBare(body), label: false };
  const label = optionsLabel.test(body) && !onlyNames(body, role);
  const rest = label
    ? /^[^:]{0,60}:\s*(\S.*)$/.exec(body)?.[1]
    : /\b(?:alternatives?|options?) considered(?: and rejected)?:\s*(\S.{0,60})$/i.exec(body)?.[1];
  if (rest !== undefined && isBare(rest)) return { under: rest, shows: false, label: true };
  if (label && !/[:.;–—]/.test(body)) return { under: undefined, shows: false, label };
  return shows || label ? { under: undefined, shows, label } : undefined;
}

/** "None stated", "N/A", "See above": words that fill the place and say nothing. A reason is something. */
const isBare = (text: string): boolean =>
  text.length < 110 &&
  !reasoned.test(text) &&
  (regex.i`
    ^(?:options?\s*:\s*|(?:dim|amherthnasol) ?\/ ?)?(?:
      none|nil|n\/?a|not applicable|no(?: other| alternative)? (?:options?|alternatives?)|there (?:are|were) (?:none|no)
    )\b[^,;:]{0,60}$
  `.test(text) ||
    regex.i`
      ^(?:options?\s*:\s*)?(?:please )?(?:as (?:(?:set out|given|outlined|detailed|described) )?|see )
      (?:above|below|discussion|discussed|before|report|the (?:main )?report|the discussion|main report)\b
    `.test(text) ||
    // "These are brought out in the discussion above.": where in the report they are is all that is said of them.
    regex.i`
      ^(?:(?:all|the|these|other|alternative)\ )*(?:options|alternatives|they|these|all(?: of (?:them|these))?)
      \ (?:(?:is|are|was|were|have been|can be|will be|emerge|appear|follow)\ )(?:(?:all|already|fully)\ )?(?:
        brought out|set out|covered|dealt with|discussed|described|explored|touched on|apparent|evident|clear|implicit|
        drawn out|woven in|addressed|given|referred to|mentioned|considered|explained|outlined|found|weighed|listed
      )?\ ?(?:
        above|elsewhere|earlier|overleaf|in what (?:goes before|precedes)|
        (?:in|from|throughout|by|elsewhere in|within) (?:the|this)\ (?:(?:main|rest of the)\ )*
        (?:discussion|text|body|report|paper|narrative|analysis|commentary|foregoing|above|sections?)\b
      )[^.;:]{0,30}\.?$
    `.test(text) ||
    /^(?:tbc|tba|dim|amherthnasol|[-–—.…]+|\[[^\]]*\])\.?$/i.test(text) ||
    (text.length < 150 &&
      regex.i`
        \b(?:
          (?:not|never|nor) (?:been )?(?:
            worked up|set out|rehearsed|repeated|explored|considered|costed|necessary|felt|thought|needed|required|
            appropriate|prepared|looked at|examined|pursued|recorded|developed
          )|
          (?:familiar|well known|known to members|self-evident|obvious)|
          no (?:other|real|realistic|sensible|credible|further(?! action)|alternative)\b|nothing else|
          only (?:realistic|sensible|possible|real|viable|practical|credible)|considered at|were considered|
          have been considered|elsewhere|in the (?:file|appendix|business case)|
          (?:can|will|may) be (?:given|explained|supplied|discussed|provided)
        )\b
      `.test(text) &&
      !regex.i`
        \b(?:
          could|would|might|cost|£|retain|keep|extend|do nothing|doing nothing|status quo|rejected|alternative of|
          such as|namely|including|either
        )\b
      `.test(text)) ||
    regex.i`
      \b(?:
        to follow|to be (?:confirmed|completed|added|provided)|
        (?:left out|omitted|not (?:been )?(?:completed|prepared|included|set out|reproduced))|available on request|
        held by|undertaken informally|discussed (?:informally|verbally|elsewhere)
      )\b[^;]{0,40}$
    `.test(text));

/** "Options have not been set out because nothing is proposed for decision." */
const accounted = regex.i`
  \b(?:because|since|as|so)\b[^.;]{0,60}?\b(?:there (?:are|were) no|no) (?:options?|alternatives?)(?: to (?:appraise|
  weigh|consider|set out|compare|put))\b|
  \b(?:options?|alternatives?)\b[^.;]{0,20}\b(?:not|none|no)\b[^.;]{0,40}\b
  (?:because|since|as (?:this|the report|no decision|nothing|there is no(?:thing)?))\b
`;

/** A reason is an account of itself. */
const reasoned = regex.i`
  \b(?:
    because|since|as (?:the|this|it|there)|due to|owing to|so that|statut\w+|duty|legal\w*|required|requires|law|
    obliged|bound (?:by|to)|(?:section|regulation|article|clause|rule) \d+
  )\b
`;

/** Has the section no parts that might hold the options? */
const onlyHeading = ({ sections }: Outline, index: number): boolean => {
  const next = sections[index + 1];
  return (sections[index]?.empty ?? true) && (!next || next.depth <= (sections[index]?.depth ?? 0));
};

/** Behind the reasons, else before what usually follows the options, else behind the recommendations. */
function placeFor({ sections }: Outline): Insertion {
  const own = (role: string) => sections.find((section) => section.role === role && section.depth > 0);
  const reasons = own("reasons");
  if (reasons) return { after: reasons.index };
  for (const role of ["consultation", "implications", "finance", "legal", "equality", "risk"]) {
    const next = own(role);
    if (next) return { before: next.index };
  }
  const last = own("issues") ?? own("background") ?? own("recommendations") ?? own("purpose");
  return last ? { after: last.index } : { end: true };
}
