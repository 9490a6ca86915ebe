import type { BlockKind, SectionRole } from "../../core/report/report.ts";
import type { Severity } from "../../core/rule/finding.ts";

export type ResidueMessage = "guidance" | "filler" | "choice" | "comment" | "open" | "broken" | "example";

/** Something that a template or an editor left behind. */
export interface Residue {
  readonly start: number;
  readonly end: number;
  readonly message: ResidueMessage;
  readonly severity?: Severity;
}

/** What a pattern may know of the words it is tried on. */
export interface Place {
  readonly text: string;
  readonly kind: BlockKind | "field";
  readonly role?: SectionRole | undefined;
  /** Are these words somebody else's, in which an editor's bracket is no placeholder? */
  readonly quoted?: boolean;
}

interface Pattern {
  readonly find: RegExp;
  /** Without this sign in the words the pattern is not tried. */
  readonly sign?: string | RegExp;
  readonly message: ResidueMessage;
  readonly severity?: Severity;
  /** Is what was found innocent after all? */
  readonly unless?: (match: RegExpMatchArray, place: Place) => boolean;
}

const instruction =
  "insert|enter|type|click|tap|delete|remove|strike|cross out|do not|don['’]t|please|set out|outline|summari[sz]e|specify|select|choose|tick|attach|refer to|note to|note for|guidance|drafting|author to|authors|officers? to|finance to|legal to|for completion|to follow|to come|to be (?:confirmed|completed|added|agreed|inserted|supplied|decided|updated|provided|drafted|written)|awaiting|awaited|pending|placeholder|tb[cad]\\b|if (?:applicable|required|relevant|known)|(?:as|where|when|delete) (?:applicable|appropriate|required)|optional\\b|max(?:imum)?\\.? \\d|no more than \\d|check (?:with|this|figure|date|name)|this (?:section|paragraph) (?:should|must|is)|for example[,:]|yes ?/ ?no\\b|name of|date of|title of|amount of|number of|x{1,6}\\b|\\?";
/** Verbs that an editor may also put in place of a speaker's own word: they need more words behind them. */
const verb =
  "add|state|describe|include|give|provide|complete|explain|list|confirm|check|update|amend|edit|detail|show";
const blank =
  "(?:(?:full|post|job|meeting|committee|council|officer|officer['’]s|contact|report|start|end|ward|member|author|phone|telephone|email|e-mail|reference|budget|total|decision|service|project|scheme|company|supplier|contractor|site) ?)?(?:name|names|date|dates|amount|figure|figures|number|title|sum|address|reference|ref|month|year|percentage|value|location|description|text|signature|telephone|email|e-mail|time|venue|reason|reasons|cost|budget|source|url|link|postcode|position|role|day|details)";

/** Does a place stand in a quotation that has opened and not closed before it? */
function inQuotation(at: number, { text, quoted = false }: Place): boolean {
  const before = text.slice(0, at);
  return (
    quoted || before.split('"').length % 2 === 0 || /“[^”]*$/.test(before) || /(?<![A-Za-zÀ-ž0-9])‘[^’]*$/u.test(before)
  );
}

const patterns: readonly Pattern[] = [
  {
    sign: "{",
    find: /\{(?:>>[^{}]{0,500}<<|\+\+[^{}]{0,500}\+\+|--[^{}]{0,500}--|~~[^{}]{0,500}~~)\}/g,
    message: "comment",
  },
  {
    find: /\[(?:[A-Z]{2,3}|[A-Z][a-z]{2,12})(?:\s*:\s|,? (?:to|please|pls) (?:check|confirm|add|update|provide|complete|review|advise|supply)\b)[^\]\n]{0,200}\]|\bComment \[[A-Z]{1,4}\d{1,3}\]\s*:|(?<![A-Za-zÀ-ž0-9])(?:TODO|FIXME|TO DO:)(?![A-Za-zÀ-ž0-9])|\((?:please |pls )?(?:check|confirm)(?:ed)? (?:with|this|figures?|dates?|names?)\b[^)\n]{0,60}\)|\((?:finance|legal|hr|procurement|[A-Z]{2,3}) to (?:check|confirm|add|update|provide|complete|advise|supply)\b[^)\n]{0,60}\)/gu,
    message: "comment",
  },
  { sign: "[", find: new RegExp(`\\[\\s*(?:${instruction})[^\\]\\n]{0,300}\\]`, "gi"), message: "guidance" },
  {
    sign: "[",
    find: new RegExp(`\\[\\s*(?:${verb})\\b[^\\]\\n]{0,300}\\]`, "gi"),
    message: "guidance",
    unless: (match, place) => inQuotation(match.index ?? 0, place) || !/\s/.test(match[0].slice(1, -1).trim()),
  },
  {
    sign: "[",
    find: new RegExp(
      `\\[\\s*(?:the |your |an? )?(?:${blank})(?: (?:of|and|or|to be|here|in full)\\b[^\\]\\n]{0,60})?\\s*\\]`,
      "gi",
    ),
    message: "guidance",
    unless: (match, place) => inQuotation(match.index ?? 0, place),
  },
  {
    find: new RegExp(
      `<\\s*(?:insert|enter|add|type|(?:the |your )?(?:${blank}))\\b[^<>\\n]{0,80}>|«[^«»\\n]{1,60}»|\\{\\{[^{}\\n]{1,60}\\}\\}|\\{\\s*(?:insert|enter|${blank})\\b[^{}\\n]{0,60}\\}`,
      "gi",
    ),
    message: "guidance",
  },
  {
    sign: /delete|strike|cross out|remove|circle|tick/i,
    find: /\((?:please )?(?:delete|strike out|strike through|cross out|remove|circle|tick)[^)\n]{0,20}\b(?:as|whichever|whatever|where|if|this|these|those|one|all that|inapplicable|applicable|appropriate|which)\b[^)\n]{0,80}\)|\*?\b(?:delete|strike out|cross out|circle|tick) (?:as|where|whichever is|whichever is not|whichever is in)\s?(?:applicable|appropriate|necessary|required|not applicable|inapplicable)\b/gi,
    message: "choice",
  },
  {
    sign: /\/|part (?:i|1|a) or/i,
    find: /(?<=:\s{0,3}|^)(?:yes ?\/ ?no(?: ?\/ ?(?:n\/?a|not applicable))?|y ?\/ ?n|public ?\/ ?(?:private|exempt|confidential|restricted)|open ?\/ ?(?:closed|exempt|restricted)|part (?:i|1|a) ?(?:\/|or) ?(?:part )?(?:ii|2|b)|key ?\/ ?non-?key|urgent ?\/ ?(?:non-urgent|not urgent|routine)|(?:for )?decision ?\/ ?(?:for )?(?:discussion|information|noting)(?: ?\/ ?(?:for )?(?:information|noting))?)\s?\*?$/gi,
    message: "choice",
  },
  {
    sign: /click|choose an|here\b|lorem|goes|to be (?:inserted|supplied)/i,
    find: /\b(?:click (?:or tap )?(?:here )?to (?:enter|add|insert) (?:some |a |an )?(?:text|date|name|title|number)\.?|choose an item\.?|enter text here\b|lorem ipsum\b|(?:insert|enter|type|add) (?:your )?(?:text|names?|dates?|title|details|figures?|amount|wording|table|chart|map|logo|signature|link|reference|comments?|recommendations?) here\b|insert here\b|(?:text|wording|figures?|details|comments|content) (?:goes here|to be inserted|to be supplied))/gi,
    message: "guidance",
  },
  {
    sign: /this (?:section|paragraph|heading|box|field|part|template)|delete|remove|author|guidance|notes? |advice |drafting|\((?:max|no more|up to)/i,
    find: /\bthis (?:section|paragraph|heading|box|field|part of the report|template) (?:should|must|needs to|is to|is for) (?:include|contain|set out|state|explain|describe|summari[sz]e|outline|give|show|list|cover|be (?:completed|filled in|used (?:to|for)|deleted|removed|no (?:more|longer) than))\b|\b(?:delete|remove) (?:this|these|all) (?:text|guidance|notes?|box|instructions?|prompts?|italics|guidance text|red text|line)\b|\b(?:report )?authors? (?:should|must|are (?:asked|reminded|required) to) (?:delete|include here|set out here|complete this|use this|remove|explain here|state here|add here)\b|\b(?:guidance notes?|notes?|guidance|advice) (?:for|to) (?:the )?(?:report )?(?:authors?|writers?|report officers?|self)\s*[:–-]|\bdrafting note\b|\((?:max(?:imum)?|no more than|up to)\.? \d{2,4} words\)/gi,
    message: "guidance",
  },
  {
    // A paragraph of a formal section that begins as an order speaks to the author, not to the reader.
    find: /^(?:please )?(?:set out(?: here)?|describe|explain|outline|summari[sz]e|state|insert|briefly (?:describe|explain|set out|state|outline)|in this section,? (?:please )?(?:set out|describe|explain|outline|state|list)|use this (?:section|heading|paragraph) to)\s+(?:here |clearly |briefly )?(?:the|any|all|how|why|what|whether|which|who|each|your|if|details|below)\b[^\n]{0,160}/gi,
    message: "guidance",
    severity: "warning",
    unless: ([words], { kind, role, text }) =>
      kind !== "paragraph" || role === undefined || role === "recommendations" || text.length > words.length + 200,
  },
  {
    sign: /!|#N/,
    find: /\berror! (?:reference source|bookmark|no (?:bookmark|text))[^.\n]{0,40}\.?|(?<![A-Za-zÀ-ž0-9])#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!)/giu,
    message: "broken",
  },
  {
    sign: /Bloggs|Other|[Nn]ame|Doe\b/,
    find: /\b(?:[Jj]o[eh]?n? Bloggs|Jane Bloggs|A\.? ?N\.? Other|Firstname (?:Lastname|Surname)|First ?name Last ?name|John Doe|Jane Doe|name@(?:council|email|example)\.[a-z.]{2,12}|firstname\.(?:lastname|surname)@[a-z.]{2,40})(?! v\b)/g,
    message: "example",
  },
  {
    sign: "[",
    find: /\[[a-z]{3,20}(?: ?\/ ?[a-z]{3,20}){1,4}\]/g,
    message: "choice",
    unless: (match, place) => inQuotation(match.index ?? 0, place),
  },
  {
    sign: "[",
    find: /\b(?:appendix|annex|section|paragraph|table|figure|page|option)e?s? \[[xX]{1,3}\]/gi,
    message: "filler",
  },
  { sign: "£", find: /£ ?TB[CAD]\b/g, message: "open" },
  {
    sign: /TB[CAD]|to be |to follow|awaite|awaiti/i,
    find: /(?<=^[^:\n]{2,48}:\s{0,3}|^)(?:TB[CAD]|to be (?:confirmed|advised|determined|completed|added)|to follow|awaited|awaiting (?:comments?|confirmation|figures?|finance|legal)[^.;\n]{0,30})\.?$/gi,
    message: "open",
    unless: (_, { kind, text }) =>
      kind === "cell" || kind === "heading" || /^(?:classification|status|confidentiality)\b/i.test(text),
  },
  {
    sign: "TB",
    find: /(?<![A-Za-zÀ-ž0-9/-])TB[CAD](?![A-Za-zÀ-ž0-9/-])/gu,
    message: "open",
    severity: "warning",
    unless: (_, { kind, text }) =>
      kind === "cell" ||
      kind === "heading" ||
      /^(?:classification|status|confidentiality)\b/i.test(text) ||
      /\bTB[CAD]\)? (?:means|stands for|when)|=\s*to be|\(TB[CAD]\) (?:are|is a|services)\b/i.test(text),
  },
  {
    find: /£ ?[xX]{1,4}(?:[.,][xX]{1,3}){0,3}(?:k|m|bn)?(?![A-Za-zÀ-ž0-9])|(?<![A-Za-zÀ-ž0-9.])[xX]{1,3}(?: ?%| per cent)|\b[xXdD]{2}[/.-][xXmM]{2}[/.-](?:[xX]{2}|[yY]{2,4}|20[xX]{2}|20\d{2})(?![A-Za-zÀ-ž0-9])|\bDD Month YYYY\b|\b20[xX]{2}(?:[/-][xX]{2})?(?![A-Za-zÀ-ž0-9])|\b(?:paragraphs?|sections?|paras?|tables?|pages?) (?:[xX]{1,3}\.[xX]{1,3}|x|[xX]{2,3})(?![A-Za-zÀ-ž0-9-])/gu,
    message: "filler",
  },
  {
    find: /(?<![A-Za-zÀ-ž0-9])(?:[xX]{3,}|X{2})(?![A-Za-zÀ-ž0-9/-])/gu,
    message: "filler",
    unless: (match, { text }) =>
      /\b(?:article|part|chapter|title|protocol|annex|schedule|group|size|class|book|volume|appendix|pope|louis|mark)\s$/i.test(
        text.slice(Math.max(0, (match.index ?? 0) - 12), match.index),
      ),
  },
  {
    sign: "_____",
    find: /(?<![A-Za-zÀ-ž0-9_])_{5,}(?![A-Za-zÀ-ž0-9_])/gu,
    message: "filler",
    unless: (_, { text }) => /\bsign(?:ed|ature)?\b|\bdated?\b|\bname\b|\bposition\b|\bapproved\b|\bby\b/i.test(text),
  },
  { sign: "??", find: /(?<![^\s(£])\?{2,}(?![^\s).,;%])/g, message: "filler" },
];

/** A note on a law report, a quoted slip, an interval: brackets that belong to the text. */
const innocent = /^\[(?:\d{4}|sic|\d+\s*,\s*\d+|\.\.\.|…|x|\?)\]$/i;

/** A quick test: without one of these signs nothing can be found. */
const cue =
  /[[<«{?#£%_]|x{2}|\bx\b|\bTB[CAD]\b|delete|strike|remove|circle|tick|click|choose|insert|enter|lorem|error!|note|guidance|\/|authors?|section|paragraph|heading|describe|explain|outline|state|set out|summari|bloggs|other\b|name|doe\b|to be |to follow|awaite|awaiti|to do|todo|fixme|word|goes here|20xx|yyyy|comment/i;

/** What templates, forms and editors left behind in some words, in order and free of overlaps. */
export function residues(place: Place): readonly Residue[] {
  if (!cue.test(place.text)) return [];
  const found: Residue[] = [];
  for (const { find, sign, message, severity, unless } of patterns) {
    if (sign !== undefined && !stands(sign, place.text)) continue;
    for (const match of place.text.matchAll(find)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (innocent.test(match[0]) || found.some((other) => start < other.end && other.start < end)) continue;
      if (unless?.(match, place)) continue;
      found.push({ start, end, message, ...(severity ? { severity } : {}) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const stands = (sign: string | RegExp, text: string): boolean =>
  typeof sign === "string" ? text.includes(sign) : sign.test(text);
