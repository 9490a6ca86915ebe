import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { SectionRole } from "../../core/report/report.ts";
import type { Span } from "../../core/report/span.ts";
import { behindSection } from "../../core/rule/body.ts";
import type { Severity } from "../../core/rule/finding.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { insertedSection } from "../../core/rule/rewrites.ts";
import { type BlockView, reportRule } from "../../core/rule/rule.ts";
import { onlyIn } from "../kinds.ts";
import { assessedLater } from "./equality-climate/assessedLater.ts";
import { isOfRegard, notRegarded, notRegardedCues } from "./equality-climate/notRegarded.ts";
import { climateLeft, emissionsLeft, foundLeft, ofClimate, regardLeft } from "./equality-climate/regardFixes.ts";
import { isReport } from "./reportShape.ts";

const words = cues(
  "equality-climate-cues",
  oneLine`
    open to all|open to every*|open to any*|available to all|available to every*|free to all|free to every*|
    no screening|screening to follow|screening is to|screening to be|screening awaited|screening pending|screening not|
    screening has not|whatever their|whoever they|regardless of who|equal|equally|equalit*|inequalit*|eqia*|eia*|iia|
    psed|protected characteristic*|protected group*|impact assessment*|no assessment|an assessment|the assessment|
    the duty|any group|disadvantage*|is affected|are affected|the effect|the effects|the impact|the impacts|
    equality assessment|assessment is|assessment was|assessment will|analysis will|screening will|treated the same|
    treated alike|same way|treated in the same|treated exactly|treats everyone|treat everyone|treat everybody|
    treats everybody|
    treats all|treat all|everyone alike|everybody alike|treated equally|treated identically|evenly on|equally on|
    singled out|no distinction|differently|alike|the same who*|the same what*|the same no matter|the same regardless|
    same terms|same footing|same basis|same for everyone|same for all|applies to all|applies to everyone|discriminat*|
    disabled|carbon|climate|net zero|emission*|greenhouse|sustainab*
  `,
);

const equalityWords = cues(
  "equality-words",
  "equality|equalities|equal|eqia*|eia*|iia|psed|protected characteristic*|protected group*|discriminat*",
);
const climateWords = cues("climate-words", "carbon|climate|net zero|emission*|greenhouse|sustainab*");

interface Statement {
  readonly equality: boolean;
  readonly climate: boolean;
  readonly faults: readonly Fault[];
}

interface Fault {
  readonly message: "late" | "same" | "bare" | "undone" | "waved";
  readonly start: number;
  readonly end: number;
  readonly severity?: Severity;
  /** It counts under a heading of equality or climate: the sentence may be of anything. */
  readonly loose?: true;
}

/**
 * Finds decisions about which the equality duty was not thought before they were asked for. The duty is section 149 of
 * the Equality Act 2010; that regard must be had to it before and at the time of the decision is settled law (R (Brown)
 * v Secretary of State for Work and Pensions [2008] EWHC 3158 (Admin)).
 */
export const equalityClimate = reportRule({
  id: "equality-climate",
  family: "structure",
  summary:
    "The equality duty is put off, dismissed, left undone or not mentioned; where the council asks for it, climate is not mentioned",
  why: "Regard to equality must be had before a decision, by those who take it. An assessment made afterwards, or treating everybody alike, does not meet the duty.",
  severity: "warning",
  kinds: onlyIn("committee-report", "noting-report", "decision-record", "planning-report", "member-report"),
  options: {
    climate: {
      type: "boolean",
      default: false,
      about: "Ask every report for a decision to say something on climate or carbon.",
    },
  },
  cues: [words, notRegardedCues],
  lexicons: [equalityWords, climateWords],
  messages: {
    late: "This puts the equality assessment off until after the decision. Make it first, and report what it found, so that the decision can be changed by it.",
    same: "Treating everybody alike does not show regard to the duty: the same rule may weigh more on some. Say who is affected and how, or why nobody is.",
    undone:
      "This leaves the thinking undone. Find out, before the decision, who is affected or what it adds to emissions, and report it, or say why it cannot be known.",
    waved:
      "This sets the question aside without an answer. Say who was thought of, what was found and on what evidence, or why the decision touches nobody.",
    bare: "This says that no assessment is needed and not why. Give the reason in a sentence.",
    missing:
      "The report asks for a decision and says nothing on equality. Say how regard was had to the equality duty, or why it is not engaged.",
    unsaid:
      "The record prints the advice on which the decision was taken, and nothing on equality. Say how regard was had to the equality duty, or why it is not engaged.",
    climate:
      "The report asks for a decision and says nothing on climate. Say what it adds to or takes from carbon emissions, or that it changes nothing.",
  },
  examples: {
    finds: [
      { text: "## Equality implications\n\n[[An equality impact assessment will be done after the decision]].\n" },
      { text: "## Equality implications\n\n[[Everyone will be treated the same]], so no equality issue arises.\n" },
    ],
    quiet: [
      {
        text: "## Equality implications\n\nAn equality impact assessment is at Appendix 3; it found no adverse effect.\n",
      },
      { text: "## Equality implications\n\nNo assessment is needed, because the report changes no service.\n" },
    ],
  },
  limits: "It does not judge whether an assessment is a good one.",
  gather(block): Statement | undefined {
    if (block.zone === "code") return undefined;
    const faults: Fault[] = [];
    // Where reports run their headings into the text, the block says itself what it is about.
    const own = block.role === "equality" || runIn.test(block.text);
    for (const sentence of block.zone === "quoted" ? [] : own ? block.sentences : block.sentencesWith(words)) {
      const fault = faultOf(sentence.text, own, block.text);
      if (fault?.message === "bare" && gaveReason(block, sentence)) continue;
      if (fault) faults.push({ ...fault, start: sentence.start + fault.start, end: sentence.start + fault.end });
    }
    faults.push(...notRegardedIn(block, own, faults));
    return { equality: block.hits(equalityWords).length > 0, climate: block.hits(climateWords).length > 0, faults };
  },
  *judge(outline, facts, context, options) {
    for (const { fact, block, section } of facts) {
      for (const { message, start, end, severity, loose } of fact.faults)
        if (!loose || (message === "late" ? isOfPeople : isOfRegard)(section.title))
          yield {
            at: { block, at: { start, end } },
            message,
            rewrites: ofClimate(section) ? climateLeft : foundLeft,
            ...(severity ? { severity } : {}),
          };
    }
    const beside = behindSection(outline, "equality", "legal", "finance", "risk");
    // A record that prints the advice on which it was taken prints this too; a short notice points to a report.
    const advised =
      context.kind === "decision-record" &&
      advice.every((wanted) => outline.sections.some(({ role }) => role === wanted));
    if (context.kind !== "committee-report" && context.kind !== "member-report" && !advised) return;
    if (!isReport(outline, context)) return;
    const wanted = context.required.sections.some(({ role }) => role === "equality");
    // Where the council requires the section by name, section-missing says that it is not there.
    const headed = outline.sections.some(({ role, empty, depth }) => role === "equality" && depth > 0 && !empty);
    if (!wanted && !headed && !facts.some(({ fact }) => fact.equality))
      yield {
        at: { title: true },
        message: advised ? "unsaid" : "missing",
        severity: "info",
        rewrites: [insertedSection("Equality implications", regardLeft, beside)],
      };
    if (options.climate && !advised && !facts.some(({ fact }) => fact.climate))
      yield {
        at: { title: true },
        message: "climate",
        rewrites: [insertedSection("Climate implications", emissionsLeft, beside)],
      };
  },
});

/** Sections of a decision record that hold officers' advice. */
const advice: readonly SectionRole[] = ["finance", "legal", "consultation"];

/** What a block's sentences say of thinking that was not done, but where they have a fault already. */
function notRegardedIn(block: BlockView, own: boolean, faults: readonly Fault[]): readonly Fault[] {
  if (block.zone === "quoted" || block.kind === "heading") return [];
  return block.sentencesWith(notRegardedCues).flatMap((sentence): Fault[] => {
    if (faults.some(({ start }) => start >= sentence.start && start < sentence.end)) return [];
    const found = notRegarded(sentence);
    if (!found || block.quoted(sentence)) return [];
    const { start, end, frame, sure } = found;
    const { message, severity = "info" } = frame;
    return [{ message, start, end, severity, ...(own || sure ? {} : { loose: true }) }];
  });
}

/** Does a heading ask what a decision does to people of one kind or another? */
const isOfPeople = (title: string): boolean =>
  regex.i`
  \b(?:
    equalit\w+|diversity|inclusion|(?:integrated|community|equality) impact|rural needs|good relations|socio-economic|
    fairer scotland
  )\b
`.test(title);
const runIn = /^(?:[\d.]+ )?(?:(?:public sector )?equalit(?:y|ies)\b[\w ,&-]{0,40}|diversity[\w ,&-]{0,40})[.:–—]/i;
/** Under such a heading, whatever is put off is the thinking about equality. */
const putOff = regex.i`
  ^(?:[\d.]+ )?(?:
    (?:this|it|that|the (?:matter|position|effects?|impacts?|duty|form|screening|exercise|work)|these)
    \ (?:will|is to|are to|can|may) be|
    officers will|we (?:will|shall)|to be
  ) (?:\w+ )?(?:
    looked at|assess\w*|consider\w*|address\w*|stud\w*|examin\w*|dealt with|think|thought|turn|weigh\w*|look|review\w*|
    filled in|completed|done|made
  )\b[^.;]{0,40}\b
  (?:once|after|when|as soon as|in due course|later|following|during|if (?:anyone|anybody|somebody|someone|a|any|there))
  \b[^.;]{0,60}
`;
const equality = /\b(?:equal(?:ity|ities)?|eq?ias?|iia|psed|protected (?:characteristic|group)|discriminat)/i;

const assessment = oneLine`
  (?:
    (?:an? |the |any |full |further |detailed |initial |equalit(?:y|ies) |integrated |community )*
    (?:impact |equality |equalities |needs )*(?:assessments?|analysis|eq?ias?|iias?|screening)|
    equalit(?:y|ies) (?:implications|impacts?|issues|effects|matters)
  )
`;
/** Put off until the decision is taken, or until it no longer matters. */
const later = regex.i`
  \b${assessment} (?:[a-z]+ ){0,3}?(?:will|shall|would|is to|are to|can|could|may|to)(?: then| only| also)?
  \ (?:be |follow|come|take place|happen)(?:[a-z]+ ){0,4}?[^.;]{0,30}?\b(?:
    once|after|following|when|if and when|as soon as|subsequent to|on completion|in due course|later|at a later|
    at the next|during (?:implementation|mobilisation)|post[- ]decision|if (?:needed|required|necessary|approved|the)
  )\b[^.;]{0,70}|
  \b(?:once|after|following|when|if) (?:the |a |this )?(?:[a-z]+ ){0,3}?
  (?:decision|decided|approv\w+|agreed|adopted|adoption|implement\w+|contract)[^.;]{0,50}?,? ${assessment}
  \ (?:will|shall|would|is to|can|may|could) (?:then )?(?:be|follow|take place)\b
`;
const pending = regex.i`
  ^(?:[\d.]+ )?${assessment}(?: (?:form|checklist|template|statement|tool|exercise))?
  \ (?:(?:is|are|has|have|remains?|still|yet|now) )*(?:
    to follow|awaited|pending|in progress|under way|being (?:prepared|drafted|completed|carried out)|
    not yet (?:complete[d]?|available|done|been \w+)|
    (?<!\bis |\bare )not (?:yet )?been (?:completed|done|carried out|made|started|begun|filled in|written|drafted)|
    to be (?:completed|done|carried out|confirmed|undertaken|made|filled in|written|drafted|started|begun|finished)
  )\b[^.;]{0,60}\.?$
`;
const alike = regex.i`
  \b(?:
    (?:no (?:group|section|one)|nobody) (?:is|are|has been|would be) singled out|
    does not (?:mention|name|single out)\b[^.;]{0,20}\b(?:groups?|anyone|anybody)|
    (?:all|every|everyone|everybody|each)\b[^.;]{0,40}? (?:is|are|be|been|was|were|being)(?: all)?
    \ (?:treated|dealt with|affected|charged|served) (?:in )?(?:exactly |just |all )?
    (?:the same(?: way)?|alike|equally|identically)|
    (?<!
      \b(?:percentage|rise|increase|charge|fee|rate|price|tariff|sum|discount)s? (?:\w+ )?
      (?:is|are|was|were|be|being|remains?)
    \ )(?:the same|equally) (?:for|to) (?:
      all(?!
        \ (?!
          residents|tenants|users|customers|people|groups|households|members|visitors|applicants|staff|employees|
          patients|pupils|families|ages|communities
        )[a-z]
      )|
      everyone|everybody|every \w+
    )|
    (?:is|are|be|been|was|were) applied (?:in )?(?:exactly |just )?(?:the same(?: way)?|alike|equally|identically|evenly)
    \ to (?:all|everyone|everybody|every|each)\b|
    appl(?:y|ies) (?:equally )?to (?:all|everyone|everybody|each|every)(?: \w+){0,3} (?:equally|alike|in the same way)
    (?! in proportion)|
    treats? (?:everyone|everybody|every \w+|all \w+)(?: (?:in|of|across|on|who|at) [\w ]{2,30}?)?
    \ (?:the same|alike|equally|in the same way|identically)|
    (?:falls?|bears?|lands?|weighs?) (?:equally |evenly |alike )?on (?:all|everyone|everybody|every \w+)(?: \w+){0,2}
    \ (?:alike|equally|evenly|the same)|
    nobody is (?:singled out|treated (?:any )?differently|favoured)|no distinction is (?:made|drawn)
  )\b
`;
/** The same is there for all, whoever they are: a fact, until something is made of it. */
const shared = regex.i`
  \b(?:
    (?:
      all|everyone|everybody|anyone|anybody|any (?:resident|visitor|person|body)|whoever (?:comes|calls|applies|asks)|
      each|every \w+
    ) (?:is|are|be|will be|may be|has always been|have always been) (?:\w+ )?
    (?:welcomed?|admitted|served|accepted|seen|treated|entitled|eligible|free to \w+|able to \w+)\b[^.;]{0,50}?\b
    (?:whatever|whoever|regardless|irrespective|no matter)\b[^.;,]{0,50}|
    (?:everybody|everyone|anybody|anyone|all (?:residents|people))
    \ (?:can|may|could|will be able to|(?:is|are) (?:able|free|welcome|entitled) to) [a-z]+|
    (?:used|shared|enjoyed|open|available|offered|charged|priced|provided) (?:\w+ )?(?:by|to|for)
    \ (?:all|everyone|everybody|every \w+|anyone)(?: \w+){0,3} (?:alike|equally|on the same (?:terms|footing|basis))|
    (?:is|are|be|were|was|being|gets?|pays?|paid|receives?|find|finds) (?:\w+ )?(?:exactly |just |all )?the same
    \ (?:\w+ ){0,3}?
    (?:whoever|whatever|wherever|no matter (?:who|what|where)|regardless of (?:who|what)|irrespective of (?:who|what))|
    (?:makes?|made|making|sees?) no (?:difference|distinction) (?:who|between (?:one|people|users|residents|customers))
  )\b
`;
/** Said of likeness, an assessment is that of equality. */
const noAssessment = regex.i`
  \bno (?:\w+ ){0,2}(?:assessment|screening|analysis|eq?ia)\b|\bassessment (?:is|was|were|would be) (?:\w+ )?(?:not|un)
`;

/** "There are none, since the hall is open to all": that anybody may come says nothing of who can. */
const openToAll = regex.i`
  ^(?:[\d.]+ )?(?:there (?:are|is) )?(?:none|no(?: \w+){0,4} (?:implications?|issues?|impacts?|effects?|concerns?))\b
  [^.;]{0,24} (?:since|because|as|for|given that|seeing that|in that) [^.;]{2,60} (?:is|are|will be|remains?) (?:\w+ )?
  (?:open|available|free|offered|there|meant|provided) (?:to|for) (?:all|everyone|everybody|anyone|anybody|every \w+)\b|
  \b(?:is|are|will be|remains?) (?:\w+ )?(?:open|available|free|offered|there|meant|provided) (?:to|for)
  \ (?:all|everyone|everybody|anyone|anybody|every \w+)(?: \w+){0,2}(?:,| and)
  \ (?:so|therefore|hence|and so|which means)\b
  [^.;]{0,20}\b(?:none|no (?:\w+ ){0,4}(?:implications?|issues?|impacts?|effects?|concerns?|assessment|screening))\b
`;

/** What the sameness is said to prove. */
const dismissal = regex.i`
  \b(?:
    nothing to assess|so|therefore|thus|hence|means? that|not (?:needed|required|necessary|engaged|relevant)|
    no (?:\w+ ){0,3}(?:implications?|issues?|impacts?|effects?|assessment|need|question|concerns?|eq?ia|discrimination)|
    unnecessary|need(?:s|ed)? not be|(?:nobody|no one)['’]s
  )\b
`;
const unneeded = regex.i`
  ^(?:[\d.]+ )?(?:
    ${assessment} (?:is|was|were|are) (?:not (?:needed|required|necessary|thought (?:needed|necessary))|unnecessary)|
    no ${assessment} (?:is|was|were|has been|are|have been) (?:
      needed|required|necessary|carried out|done|made|undertaken|
      (?:thought|considered|felt|deemed|judged) (?:to be )?(?:needed|required|necessary|worthwhile|called for)
    )
  )\.?$
`;

/** Does the sentence before say that nothing changes, or why it touches nobody? */
const gaveReason = ({ sentences }: BlockView, { start }: Span): boolean =>
  regex.i`
  \b(?:
    because|since|no (?:change|effects?|impacts?|policy|decision)\b|(?:does|do) not (?:change|affect|alter)|
    for (?:information|noting) only
  )\b
`.test(sentences.findLast(({ end }) => end <= start)?.text ?? "") ||
  sentences.some(({ end, text }) => end <= start && screenedFirst.test(text));

const screenedFirst = /\bscreening (?:was|has been) (?:carried out|completed|done|undertaken|made)\b/i;

function faultOf(text: string, own: boolean, passage: string): Fault | undefined {
  const put = later.exec(text) ?? pending.exec(text);
  if (
    put &&
    !isOfOther(text) &&
    !/\b(?:review|reviewed|updated?|revisit\w*|refreshed|monitor\w*|further)\b/i.test(put[0]) &&
    !(/\bfull\b/i.test(put[0]) && (!onceDone.test(put[0]) || screened.test(passage))) &&
    !toldFirst.test(text)
  )
    return {
      message: "late",
      start: put.index,
      end: put.index + put[0].trimEnd().length,
      ...(about(put[0], text, own) ? {} : { loose: true }),
    };
  const after = assessedLater(text, own);
  if (after && about(after[0], text, own))
    return { message: "late", start: after.index, end: after.index + after[0].trimEnd().length };
  const label = own ? (runIn.exec(text)?.[0].length ?? 0) : 0;
  const lead = label + (/^\s*/.exec(text.slice(label))?.[0].length ?? 0);
  const off = own ? putOff.exec(text.slice(lead)) : null;
  if (off) return { message: "late", start: lead, end: lead + off[0].trimEnd().length };
  const dismissed = dismissal.test(text) || (own && noAssessment.test(text));
  const same = alike.exec(text) ?? openToAll.exec(text) ?? (dismissed ? shared.exec(text) : null);
  if (
    same &&
    !assessed.test(text) &&
    !weighed.test(text) &&
    (own || ((equality.test(text) || noAssessment.test(text)) && dismissed))
  )
    return { message: "same", start: same.index, end: same.index + same[0].length };
  const bare = unneeded.exec(text);
  return bare && about(bare[0], text, own)
    ? { message: "bare", start: bare.index, end: bare.index + bare[0].length }
    : undefined;
}

/**
 * A full assessment is a second one where a first was made; else one that waits until the thing is done is too late.
 */
const screened = regex.i`
  \b(?:
    screening|screened|initial|preliminary|first|outline|interim|partial|draft|stage (?:1|one)|
    (?:assessment|analysis|eq?ia) (?:is at|was|has been|found|shows?|at appendix)
  )\b
`;
const onceDone = regex.i`
  \b(?:once|when|after|as soon as)\b[^.;]{0,60}\b(?:
    gone out|in (?:force|place|operation|use)|taken effect|
    (?:has|have)
    \ (?:opened|begun|started|closed|moved|settled|bedded|been (?:introduced|made|closed|running|launched|implemented))|
    up and running|a (?:full )?year|first (?:year|months?|quarter)
  )
`;

/** It is alike, and what that does is set out elsewhere. */
const assessed = regex.i`
  \b(?:assess(?:ed|ment)|described|considered|set out|examined|reported) (?:is |are )?(?:in|at|by) (?:the )?
  (?:appendix|annex|paragraphs?|section|table|assessment)\b
`;

/** … or it was tried what it does, and to whom. */
const weighed = regex.i`
  \b(?:
    (?:tested|assessed|examined|screened|checked|reviewed) (?:for|against|on)\b|
    (?:waivers?|exceptions?|exemptions?|adjustments?|discretion|hardship (?:fund|scheme)) (?:has|have|is|are|was|were|
    will|for|may)\b|
    (?:affects?|falls? (?:hardest|more)|bears? (?:hardest|more)) (?:on )?(?!everyone|everybody|all\b|nobody|no one|
    each|every)
    [A-Za-z-]+ (?:children|people|women|men|families|residents|tenants|households|users|pupils|applicants)
  )
`;

/** Whoever decides will have it before the decision. */
const toldFirst = regex.i`
  \b(?:reported|brought|presented|given|put) (?:back )?to (?:the )?(?:cabinet|council|members|committee|executive|board)
  \b[^.;]{0,30}\b(?:before|ahead of|with the (?:final|proposals))|
  \bbefore (?:cabinet|council|members|the committee|it|they|any|a|the) (?:final )?
  (?:decides?|decisions?|is asked|are asked)\b
`;

/** Is it the equality assessment that is meant, and not an environmental or a privacy one? */
const about = (found: string, text: string, own: boolean): boolean =>
  (own || equality.test(found) || equality.test(text)) && !isOfOther(text);
const isOfOther = (text: string): boolean =>
  regex.i`
  \b(?:environmental|privacy|data protection|heritage|flood|transport|habitats?|visual) (?:impact |risk )?
  (?:assessment|screening)
`.test(text);
