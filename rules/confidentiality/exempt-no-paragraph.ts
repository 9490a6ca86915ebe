import { oneLine, regex } from "../../core/pattern/regex.ts";
import { markedParagraphs } from "../../core/report/markedParagraphs.ts";
import { readMarkingLine } from "../../core/report/markingAsked.ts";
import type { Meta, Nation } from "../../core/report/meta.ts";
import type { Span } from "../../core/report/span.ts";
import { belowTitle } from "../../core/rule/body.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { insertedWords } from "../../core/rule/rewrites.ts";
import {
  type BlockView,
  type Gathered,
  type Insertion,
  type Outline,
  type OutlineSection,
  type ReportRewrite,
  reportRule,
} from "../../core/rule/rule.ts";
import { citations, citationWords, labelsIn } from "./exemptions/exemptCitation.ts";
import { exemptionFields } from "./exemptions/exemptionFields.ts";
import { lawOf } from "./exemptions/exemptions.ts";
import { keepsNothing, of1960, type Statement, statements, statementWords } from "./exemptions/exemptStatements.ts";
import { takenOut } from "./exemptions/exemptWordings.ts";
import { noticePlace } from "./exemptions/noticePlace.ts";

/** A statement, and whether it gives a section of the Act for its ground that is none: citation-outdated tells of that. */
type Claimed = Statement & { readonly misgrounded?: true };

interface Said {
  readonly statements: readonly Claimed[];
  /** For each citation, the appendices that its sentence speaks of. */
  readonly cited: readonly (readonly string[])[];
  /** In a parish council's report: the block gives a reason, or the Act under which one is given. */
  readonly explained?: boolean;
  /**
   * A resolution that leaves the paragraphs to another place, "as indicated below", and a line that gives one bare:
   * "(Paragraph 1)".
   */
  readonly pointing?: true;
  readonly bare?: true;
  /** A paragraph is given for the paper as a whole. */
  readonly ofWhole?: true;
  /** What was taken out of this very paper, and is not in it for the public to read. */
  readonly takenOut?: Span;
  /**
   * A cell that holds nothing but a question such as "Exempt from publication", which the next cell of its row may
   * answer.
   */
  readonly question?: true;
  /** A cell that gives the part of the agenda, "Part II", where the paragraph would stand. */
  readonly partAlone?: true;
  /** A cell that says that something is exempt, and gives no number. */
  readonly unnumbered?: true;
}

/** Finds markings that keep something from the public without the paragraph of the schedule that allows it. */
export const exemptNoParagraph = reportRule({
  id: "exempt-no-paragraph",
  family: "confidentiality",
  summary: "Something is kept from the public, but the paragraph that allows it is not given",
  why: "Papers are public unless a paragraph of the access-to-information schedule covers them. Without it the public cannot know, or challenge, why it is kept out.",
  severity: "error",
  zones: { backgroundPapers: "off" },
  kinds: { "press-release": "off", constitutional: "off", "election-notice": "off", motion: "off" },
  messages: {
    statement:
      "This keeps something from the public without saying on what ground. Give the paragraph of {law} that covers it, or publish it.",
    appendix:
      "No paragraph of {law} is given for appendix {label}, though there is one for others. Give it, or publish the appendix.",
    cell: "This column asks for the paragraph of {law} under which the appendix is exempt, and none is given here. Add its number, or publish the appendix.",
    doubt: "This seems to keep something from the public. If it does, give the paragraph of {law} that covers it.",
    unexplained:
      "This keeps something from the public without a reason. State it in the resolution, under section 1(2) of the Public Bodies (Admission to Meetings) Act 1960, or let the public stay.",
    marking:
      "The report is marked as exempt, but no paragraph of {law} is given. Add it, or mark the report as public.",
  },
  examples: {
    finds: [
      { text: "[[NOT FOR PUBLICATION – exempt.]]" },
      { text: "This [[appendix is exempt]] because of the sums in it." },
      { text: "[[Part II – commercially sensitive]]" },
      { text: "The sums are [[withheld from the public]] until May." },
    ],
    quiet: [
      { text: "Not for publication: paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972." },
      { text: "The hall is exempt from business rates." },
      { text: "Letting is a VAT-exempt supply." },
      { text: "The report contains no exempt information." },
    ],
  },
  limits:
    "It does not judge whether the paragraph given is the right one, or whether keeping the information back is in the public interest.",
  cues: cues(
    "exempt-no-paragraph-cues",
    oneLine`
      ${statementWords}|${citationWords}|confidential|financial or business affairs|business or financial affairs|
      under restriction|under wraps|under seal|given out|any individual|particular individual|
      identity of an individual|legal professional privilege|labour relations
    `,
  ),
  gather: (view, _options, { parish }) => {
    const said = statements(view);
    // A part alone names no paragraph; one that describes nothing is reported by another rule.
    const cited = citations(view)
      .filter(({ numbers, part, blank }) => numbers.length > 0 || blank || (part !== "1" && part !== "4"))
      .map(({ labels }) => labels);
    // A paragraph of the wrong part of the right Act is another rule's affair.
    if (/local government/i.test(view.text))
      for (const { text } of view.sentences) if (misplaced.test(text)) cited.push(labelsIn(text));
    // "Item Nos. Paragraph No(s). 10 - 14 3" below the resolution.
    if (byItem.test(view.text)) cited.push([]);
    // What is confidential by law has that for its ground, and no paragraph.
    if (/\b(?:100A|50A|42) ?\(3\)/.test(view.text)) cited.push(labelsIn(view.text));
    // Procedure rules of a council's own may number their sub-paragraphs as the schedule does.
    if (procedureRule.test(view.text)) cited.push(labelsIn(view.text));
    // The description of a paragraph, in the schedule's own terms, is what the law asks for (section 100A(5) of the
    // 1972 Act).
    if (inTerms.test(view.text)) cited.push(labelsIn(view.text));
    const pointing = elsewhereGiven.test(view.text);
    const bare = bareParagraph.test(view.text);
    const head = view.kind === "cell" && /\bexempt(?:ion)?\b[^.;]{0,20}\bparagraphs?\b/i.test(view.text);
    const unnumbered =
      view.kind === "cell" && /^(?:yes|exempt|restricted|private)\b[^\d]{0,60}$/i.test(view.text.trim());
    const partAlone = view.kind === "cell" && /^part (?:ii|2|b)\.?$/i.test(view.text.trim());
    const doubt = said.length > 0 ? undefined : hintIn(view);
    const gone = said.length > 0 ? takenOut.exec(view.text) : null;
    const explained = parish && (of1960.test(view.text) || (said.length > 0 && reasoned.test(view.text)));
    return said.length + cited.length > 0 || head || doubt || explained || unnumbered || partAlone || pointing || bare
      ? {
          statements: said.map((one) => ({
            ...one,
            end: one.end + reasonBehind(view.text, one),
            ...(wrongSection.test(view.sentenceAt(one.start).text) ? { misgrounded: true as const } : {}),
          })),
          cited,
          head,
          doubt,
          ...(cited.length > 0 && whole.test(view.text) ? { ofWhole: true as const } : {}),
          ...(gone ? { takenOut: { start: gone.index, end: gone.index + gone[0].length } } : {}),
          ...(explained ? { explained } : {}),
          ...(pointing ? { pointing: true as const } : {}),
          ...(bare ? { bare: true as const } : {}),
          ...(partAlone ? { partAlone: true as const } : {}),
          ...(unnumbered ? { unnumbered: true as const } : {}),
          ...(view.kind === "cell" && readMarkingLine(view.text)?.answer === "" ? { question: true as const } : {}),
        }
      : undefined;
  },
  *judge(outline, facts, { kind, nation, parish, meta }) {
    const { classification } = meta;
    // A list of appendices may give the paragraphs in a column of their own.
    const heads = facts.flatMap(({ fact, cell }) => (fact.head && cell?.row === 0 ? [cell] : []));
    const under = (cell: Gathered<Said>["cell"]): boolean =>
      heads.some(({ table, column }) => table === cell?.table && column === cell.column);
    // … and say no more in it than that they are in the second part of the agenda.
    const inTable = heads.length > 0 && !facts.some(({ fact, cell }) => fact.partAlone && under(cell));
    // A line without a label may speak of one appendix: it is read as the text that it is.
    const labelled = classification?.from === "banner" ? { exemption: meta.exemption } : meta;
    const given = markedParagraphs(labelled).length > 0 || inTable;
    const beside = facts.some(({ fact }) => fact.pointing) && facts.some(({ fact }) => fact.bare);
    const cited = [...facts.flatMap(({ fact }) => fact.cited), ...(beside ? [[]] : [])];
    const law = lawOf(nation)?.cited ?? "the schedule";
    const all = facts.flatMap(({ fact, block, cell, section, kind: form }) =>
      fact.question && cell?.column === 0
        ? []
        : fact.statements.map((one) => ({
            ...one,
            block,
            section: section.index,
            under: section,
            heads: form === "heading",
          })),
    );
    const declared = all.filter(({ strong, ofNotice }) => strong && !ofNotice);
    const some = cited.length > 0 || given;
    if (parish) {
      const [first] = declared;
      if (first && !some && !facts.some(({ fact }) => fact.explained))
        yield { at: { block: first.block, at: first }, message: "unexplained", severity: "warning" };
      return;
    }
    for (const { fact, cell, block } of facts) {
      if (fact.unnumbered && under(cell) && cell && cell.row > 0)
        yield { at: { block }, message: "cell", data: { law } };
    }
    const marked = classification?.value === "exempt" || classification?.value === "part-exempt";
    const meant = some
      ? declared.filter(({ labels }) => !covers(given, cited, labels))
      : declared.length > 0
        ? declared
        : marked
          ? []
          : all.slice(0, 1);
    const open = classification?.value === "public" || classification?.value === "part-exempt";
    for (const { start, end, block, under, heads, labels, whole, misgrounded, strong } of oncePerBlock(
      meant.filter((one) => !saidWithGround(one, meant)),
    )) {
      const rewrites = [standard(nation, labels, behindStatement(outline, under, heads, meta))];
      yield {
        at: { block, at: { start, end } },
        message: some ? "appendix" : "statement",
        data: { law, label: labels.join(", ") },
        rewrites,
        // The whole of a report that is marked as public: that is a contradiction, which another rule tells of.
        // Minutes that speak of an exempt paper tell of what was before members, and close nothing by it.
        ...((whole && open) || misgrounded || (kind === "minutes" && !strong) ? { severity: "info" as const } : {}),
      };
    }
    const doubt = facts.find(({ fact }) => fact.doubt);
    if (!some && all.length === 0 && doubt?.fact.doubt)
      yield { at: { block: doubt.block, at: doubt.fact.doubt }, message: "doubt", data: { law }, severity: "info" };
    // A paragraph that is given for something else is none for what was taken out of the paper itself.
    const forAll = given || facts.some(({ fact }) => fact.ofWhole);
    for (const { fact, block } of some && !forAll ? facts : [])
      if (fact.takenOut && fact.cited.length === 0)
        yield { at: { block, at: fact.takenOut }, message: "doubt", data: { law }, severity: "info" };
    if (marked && !some && declared.length === 0)
      yield {
        at: { field: "classification" },
        message: "marking",
        data: { law },
        rewrites: [...ground(meta), standard(nation, [], noticePlace(outline, meta))],
      };
  },
});

const reasoned = regex.i`
  \b(?:
    because|by reason of|on (?:the )?grounds?|due to|owing to|in view of|as (?:it|they|this|these|the)|
    since (?:it|they|the)|for (?:the )?reasons?|confidential (?:nature|business|matters?|terms)|concern(?:s|ed|ing)|
    relat(?:es?|ed|ing)|prejudicial|sensitiv\w+
  )\b
`;

/** A ground is given, by another name: the rule on outdated law puts that right. */
const misplaced = regex.i`
  \b(?:(?:paragraphs?|paras?\.?) \d{1,2}[A-C]?\b[^.;]{0,40}\bof|(?:section |s\.? ?)(?:6|7A|12A) (?:of|to)) (?:the )?Local
  \ Government\b
`;

const inTerms = regex.i`
  \binformation (?:
    relating to (?:
      (?:any|an|a particular|particular) individuals?\b|
      the (?:financial|business)(?: or (?:business|financial))? affairs of (?:any|a) (?:particular )?person|
      any consultations or negotiations
    )|
    (?:which|that) is likely to reveal the identity of an? individual|
    in respect of which a claim to legal professional privilege|(?:which|that) reveals that the authority proposes
  )
`;

/** "… as defined in the paragraph(s) indicated below of Part 1 of Schedule 12A". */
const elsewhereGiven = regex.i`
  \bparagraphs?(?:\(s\))?,? (?:(?:of (?:the|that) Schedule |being |is |are |as )?)
  (?:indicated|detailed|listed|set out|shown|stated|specified|given|noted|referred to|quoted|identified)\b
  (?! (?:in|at|by) (?:paragraph|section) \d)
`;
const byItem = /\bItem No(?:s|\(s\))?\.?\W{1,3}Paragraph No(?:s|\(s\))?\.?\s+\d/i;
/** "(Paragraph 1)" behind an item's title, or a line of its own. */
const bareParagraph = regex.i`
  (?:^\W{0,3}|\((?:exempt (?:information )?[–—,-]? ?)?)paras?(?:graphs?)?\.? \d{1,2}(?:(?:,| and| &) ?\d{1,2})*
  (?:\)|\W{0,3}$)
`;

/** "Excluded under section 100I": a section of the Act that says nothing of sending people out. */
const wrongSection = /\b(?:under|by|pursuant to|in accordance with) (?:the )?(?:[Ss]ection |[Ss]\.? ?)100[B-K]\b/;

const whole = /\b(?:[Tt]his|[Tt]he) (?:report|paper|document|item)\b/;

const procedureRule = /\bProcedure Rules? \d+(?:\.\d+)* ?\(\d{1,2}\)/i;

/** "Appendix 3 is restricted. It is not for publication because …" is one statement: the one that gives a ground. */
const oncePerBlock = <One extends Statement & { readonly block: number; readonly section: number }>(
  all: readonly One[],
): readonly One[] => {
  const byBlock = new Map<number, One[]>();
  /** By section, the first block that says of a paper that it is closed. */
  const closes = new Map<number, number>();
  /** The sections in which it is said why something is closed. */
  const explained = new Set<number>();
  for (const one of all) {
    const inBlock = byBlock.get(one.block);
    if (inBlock) inBlock.push(one);
    else byBlock.set(one.block, [one]);
    if (!one.sendsOut && !closes.has(one.section)) closes.set(one.section, one.block);
    if (one.grounded && one.labels.length === 0) explained.add(one.section);
  }
  return all.filter((one) => {
    // Who is to leave while the paper is heard of which the section says just before that it is closed.
    if (one.sendsOut && one.labels.length === 0 && (closes.get(one.section) ?? one.block) < one.block) return false;
    // … or where a sentence of its own goes on to say why: "The item was closed because the sums are delicate."
    if (one.sendsOut && !one.grounded && one.labels.length === 0 && explained.has(one.section)) return false;
    const inBlock = byBlock.get(one.block) ?? [];
    // Of one paper it is said once, where what the paper is stands rather than who is sent out for it.
    if (one.sendsOut && inBlock.some((other) => !other.sendsOut && isOfSame(one, other))) return false;
    const own = inBlock.filter(
      (other) => !(other.sendsOut && inBlock.some((two) => !two.sendsOut && isOfSame(other, two))),
    );
    if (own.slice(1).some(({ labels }) => labels.length > 0)) return true;
    return one === (own.find(({ grounded }) => grounded) ?? own[0]);
  });
};

/** A line that calls an appendix closed, where the text says of it why: the ground is what wants its paragraph. */
const saidWithGround = (one: Statement, all: readonly Statement[]): boolean =>
  !one.grounded &&
  one.labels.length > 0 &&
  all.some(({ grounded, labels }) => grounded && one.labels.every((label) => labels.includes(label)));

const isOfSame = ({ labels, grounded }: Statement, other: Statement): boolean =>
  !grounded && labels.length > 0 && labels.every((label) => other.labels.includes(label));

/** Is there a paragraph for these appendices? One that is given for no appendix by name is taken to be for all. */
const covers = (given: boolean, cited: Said["cited"], labels: readonly string[]): boolean =>
  given ||
  labels.length === 0 ||
  cited.some((own) => own.length === 0) ||
  labels.every((label) => cited.some((own) => own.includes(label)));

/** Length of what a resolution says in place of a paragraph: "…, because it is delicate". */
const reasonBehind = (text: string, { start, end }: Span): number =>
  !/exclu/i.test(text.slice(start, end))
    ? 0
    : (/^[^.;£]{0,140}?\b(?:because|on the grounds?|owing to|due to|in view of)\b[^.;]{3,120}/.exec(
        text.slice(end),
      )?.[0].length ?? 0);

/** The ground in front matter, with blanks for the author. */
const ground = (meta: Meta): readonly ReportRewrite[] =>
  meta.frontMatter && !meta.exemption
    ? [{ fields: exemptionFields, trust: "judgement", title: "Add the exemption to the front matter with blanks" }]
    : [];

/** Under the heading that says it; of what stands under the report's title as a notice of the report does. */
function behindStatement(outline: Outline, section: OutlineSection, heads: boolean, { header }: Meta): Insertion {
  if (section.depth === 0 || section.title === outline.title) return belowTitle(outline, header !== undefined);
  return heads ? { under: section.index } : { after: section.index };
}

/** The usual wording, with blanks for the author; template-residue holds the report back until they are filled. */
function standard(nation: Nation, labels: readonly string[], at: Insertion): ReportRewrite {
  const what =
    labels.length > 1
      ? `appendices ${labels.join(" and ")} contain`
      : labels.length === 1
        ? `appendix ${labels[0]} contains`
        : "this report contains";
  const cited = lawOf(nation)?.cited ?? "the schedule";
  return insertedWords(
    `Not for publication: ${what} information within paragraph [insert number] of ${cited} ([insert what the paragraph is about]).`,
    at,
    "Insert the standard wording with the paragraph left blank",
  );
}

/** A paper of the meeting, and that the public is not to see it, in whatever words. */
function hintIn(view: Pick<BlockView, "sentences">): Span | undefined {
  for (const { text, start } of view.sentences) {
    const match = unseen.exec(text);
    if (match && !innocent.test(text) && !keepsNothing(text))
      return { start: start + match.index, end: start + match.index + match[0].length };
  }
  return undefined;
}
const paper = oneLine`
  (?:
    reports?|appendix|appendices|annex(?:es)?|papers?|documents?|items?|figures?|details?|names?|sums?|prices?|bids?|
    valuations?|advice|minutes|accounts|applications?|references|returns|submissions?|schedule|enclosure|attachment|
    agenda|terms|business case|pages?|sheets?
  )
`;
const hidden = oneLine`
  (?:
    (?:not|never|nor|no longer|cannot|without) (?:\w+ ){0,3}
    (?:publi\w+|press|website|disclos\w+|released?|shown|seen|public|outside|copied|circulated)|
    withheld|kept (?:back|from|private|out)|held back|left out|omitted|redacted|
    (?:only|solely|restricted|confined|limited) (?:to|for) (?:members|councillors|the committee|those)|
    for (?:members|councillors)['’]? (?:eyes|use|only)|in private|privately|private session|closed session|
    behind closed|sealed|secret|(?:held|kept|filed|stored) (?:back )?under (?:restriction|restricted access|wraps|seal)|
    not (?:being |to be )given out|
    the public (?:will|must|may|is|are|were|was|have|has|had|be) [^.;]{0,20}
    (?:leave|left|withdraw\w*|exclud\w+|asked|removed)
  )
`;
const unseen = regex.i`
  \b${paper}\b[^.;]{0,60}\b${hidden}|\b${hidden}\b[^.;]{0,40}\b${paper}\b|
  \b(?:press|public)\b[^.;]{0,30}\b(?:leave|withdraw|excluded|exclusion|cleared)\b
`;
const innocent = regex.i`
  \b(?:
    freedom of information|personal data|data protection|GDPR|if |any |where |whether |minutes of|consult\w+|tenants?|
    private (?:sector|rented|hire|sale)|not (?:yet )?(?:been )?published by|government|planning|highway|footpath|park|
    school|no (?:exempt|reports?|items?|papers?)|ballot|survey|leaflet|restricted to (?:village|residents)|
    (?:parish|town|community) council
  )\b|
  (?:\(|\b)Hearings\)? Regulations\b
`;
