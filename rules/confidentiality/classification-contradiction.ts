import { oneLine, regex } from "../../core/pattern/regex.ts";
import { readMarkingLine } from "../../core/report/markingAsked.ts";
import type { Classification } from "../../core/report/meta.ts";
import type { Zone } from "../../core/report/report.ts";
import type { Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import { type BlockView, reportRule } from "../../core/rule/rule.ts";
import { sideOfPath } from "./classification-contradiction/fileName.ts";
import { markedAs } from "./classification-contradiction/markedAs.ts";
import {
  closedSelf,
  keptAlike,
  openSelf,
  partKept,
  partly,
  wholeKept,
} from "./classification-contradiction/saysOfItself.ts";
import { statements } from "./exemptions/exemptStatements.ts";
import { keptWholeIn } from "./exemptions/keptWhole.ts";

const words = cues(
  "classification-words",
  oneLine`
    reporters|out of the papers|off the web|off the internet|on the web|newspapers|not for publication|
    not to be released|not to be published|not to be shown|not to be disclosed|this report|this paper|this document|
    this record|this decision|this notice|this minute|this memorandum|this submission|this business case|
    the present|this confidential|this exempt|this closed|this private|this restricted|this briefing|this note|
    report being|paper being|private report|exempt|private|restricted|confidential|
    part ii|part 2|part b|part i|part 1|part a|open report|open to all|public report|may be quoted|general release|
    hand this|numbered copies|classification|access:|status:|open business|public agenda|unrestricted|official|
    excluded while|secret|embargoed|the paper is|the report is|the report itself|contents of|pink|disclose it|
    forward this|shred|their copies|your copies|all copies|handed in|handed back|returned at|returned after|the copies|
    the room|this room|the chamber|copies of this|paper falls|this item|everything below|eyes of|no right to see|
    not to go|not to leave|not to be taken|not to be seen|not to be shared|not to be sent|not to be passed|
    not to be read|not to be repeated|not to be quoted|not to be discussed|not to be made|must not|should not|may not|
    internal use|not to be photographed|not to be copied|in this report may|whole paper|the whole of|whole report|
    press and public
  `,
);

/** Of a line in a header that asks whether the report is published; elsewhere they mark nothing. */
const askedWords = cues("classification-asked", "for publication|for release|publicly available|to be published");

type Side = "open" | "closed";

interface Claim extends Span {
  /** All of the report is to be kept from the public, in so many words. */
  readonly keptOff?: "surely" | "perhaps";
  readonly side: Side | "both";
  /**
   * "label" for "Classification: Open", "banner" for "EXEMPT –" at the head of a block, "sentence" for words of the
   * text, "none" and "piece" where no part, or one, is said to be exempt.
   */
  readonly form: "label" | "banner" | "sentence" | "hint" | "none" | "piece";
}

/** Finds a report that says in one place that the public may read it and in another that they may not. */
export const classificationContradiction = reportRule({
  id: "classification-contradiction",
  family: "confidentiality",
  summary: "The report is marked as public and says that it is not for publication, or the other way round",
  why: "Whoever publishes the papers goes by the marking; whoever wrote the sentence meant something else. One of the two goes wrong.",
  severity: "error",
  kinds: { constitutional: "off", "election-notice": "off" },
  messages: {
    closed:
      "The report is marked as public, but this says that it is not for the public. Correct the marking, or take this out, or say which part is exempt.",
    open: "The report is marked as not for the public, but this says that it is public. Correct the marking or this sentence.",
    both: "This marks the report as public and as private at once. Choose one, or say which part is private.",
    path: "The report is marked as {marking}, but its file is named “{name}”. Rename the file or correct the marking.",
  },
  cues: [words, askedWords],
  examples: {
    finds: [
      { text: "**Classification:** Open\n\n## Background\n\n[[This report is not for publication]].\n" },
      { text: "**Classification:** Exempt\n\n## Background\n\n[[This is an open report]].\n" },
    ],
    quiet: [
      {
        text: "**Classification:** Open\n\n## Background\n\nThe exempt report elsewhere on the agenda has the sums.\n",
      },
      { text: "**Classification:** Open\n\n## Background\n\nAppendix 2 is not for publication.\n" },
      { text: "**Classification:** Exempt\n\n## Background\n\nThis report is not for publication.\n" },
      { text: "**Classification:** Open\n\n## Background\n\nThis report contains no exempt information.\n" },
      { text: "**Classification:** Open\n\n## Background\n\nNothing in this report is exempt.\n" },
    ],
  },
  gather: (view) => {
    const found = claims(view);
    return found.length > 0 ? found : undefined;
  },
  *judge(_outline, facts, { meta, path, kind }) {
    const all = facts.flatMap(({ fact, block, zone, section: { title } }) =>
      zone === "quoted"
        ? []
        : fact.flatMap((one) =>
            (!inText.has(one.form) && block > openingBlocks) ||
            (one.form === "hint" && kind === "minutes") ||
            ofItsPart(one, zone, title)
              ? []
              : [{ ...one, block }],
          ),
    );
    for (const { side, block, start, end } of all)
      if (side === "both") yield { at: { block, at: { start, end } }, message: "both" };
    const marked = all.filter(({ form, side }) => form === "label" && side !== "both");
    const banner = all.find(({ form }) => form === "banner");
    const own = sideOf(meta.classification?.value);
    // A report out of a PDF has its marking in the text, and that is then the one that the text is held against.
    const stated = marked.at(-1)?.side ?? own ?? banner?.side;
    const against = all.filter(
      ({ side, form }) => side !== "both" && side !== stated && form !== "label" && form !== "none" && form !== "piece",
    );
    const said = against.filter(({ form }) => form === "sentence");
    const other = stated === "open" ? "closed" : "open";
    const markable = marked.length === 0 || (own === stated && meta.classification?.from === "header");
    const either = [withoutSentence, ...(markable ? markedAs(other, meta) : [])];
    // Whatever is exempt in a report, the rest of it is published.
    if (stated === "open" && meta.classification?.value === "part-exempt")
      for (const { block, start, end, keptOff } of said.filter(({ keptOff }) => keptOff).slice(0, most))
        yield {
          at: { block, at: { start, end } },
          message: "closed",
          rewrites: [withoutSentence],
          ...(keptOff === "perhaps" ? { severity: "info" } : {}),
        };
    if (stated && meta.classification?.value !== "part-exempt")
      for (const { block, start, end, side } of (said.length > 0
        ? said
        : against.filter(({ form }) => form === "banner")
      ).slice(0, most))
        yield { at: { block, at: { start, end } }, message: side === "open" ? "open" : "closed", rewrites: either };
    if (
      stated &&
      said.length === 0 &&
      against.every(({ form }) => form === "hint") &&
      meta.classification?.value !== "part-exempt"
    )
      for (const { block, start, end, side } of against.slice(0, most))
        yield {
          at: { block, at: { start, end } },
          message: side === "open" ? "open" : "closed",
          rewrites: either,
          severity: "info",
        };
    const piece = all.find(({ form }) => form === "piece");
    const none = all.some(({ form }) => form === "none") || nothing.test(meta.classification?.raw ?? "");
    if (none && piece && stated === "open")
      yield {
        at: { block: piece.block, at: { start: piece.start, end: piece.end } },
        message: "closed",
        severity: "info",
      };
    const last = marked.at(-1);
    if (own && last && last.side !== own && meta.classification?.from === "frontMatter")
      yield {
        at: { block: last.block, at: { start: last.start, end: last.end } },
        message: last.side === "open" ? "open" : "closed",
      };
    const name = path.split("/").at(-1) ?? "";
    const named = sideOfPath(name);
    if (own && named && named !== own && meta.classification?.value !== "part-exempt")
      yield {
        at: { field: "classification" },
        message: "path",
        data: { marking: meta.classification?.raw ?? "", name },
        rewrites: markedAs(named, meta),
      };
  },
});

/** "Not for publication" in an exempt part, or under an appendix's own heading, is said of that part. */
const ofItsPart = ({ form, side }: Claim, zone: Zone, title: string): boolean =>
  (form === "hint" || form === "banner") && (ofAppendix.test(title) || (zone === "closed" && side === "closed"));

const ofAppendix = /\b(?:appendix|annexe?|enclosure)\b/i;
const inText: ReadonlySet<Claim["form"]> = new Set(["sentence", "hint", "piece"]);
/** "Exempt information: none", "public with no exempt information". */
const nothing = regex.i`
  \b(?:no|without(?: any)?) (?:exempt|confidential)(?: or \w+)?
  \ (?:information|appendi(?:x|ces)|part|section|annex(?:es)?|content)|
  \bexempt (?:information|appendi(?:x|ces)|parts?)\s*[:–—-]\s*(?:none|no|nil|n\/a|not applicable)\b
`;
const exemptPiece = regex.i`
  \b(?:exempt|confidential|private|closed) (?:appendix|annex|enclosure|section|addendum)\b|
  \b(?:appendix|annex|section|enclosure|table|part)(?: [A-Z\d]{1,3})?(?: below| above)? (?:is|are) (?:therefore )?
  (?:exempt|not for publication|confidential|private|restricted)\b
`;

/** Only what stands at the top marks the report. */
const openingBlocks = 15;
/** More of them say nothing new. */
const most = 3;

const sideOf = (value: Classification | undefined): Side | undefined =>
  value === undefined ? undefined : value === "public" || value === "part-exempt" ? "open" : "closed";

const openWord = "(?:official ?[–—-] ?public|public|open|unrestricted|for general release|part (?:i|1|a)\\b(?! ?\\d))";
const closedWord = "(?:exempt|restricted|private|confidential|closed|not for publication|part (?:ii|2|b)\\b)";
/** "Classification: Open", wherever a converted header left it. */
const labels = regex.gi`
  \b(?:classification|confidentiality|access|protective marking|^status)\s*[:–—]\s*(?:
    (${openWord})(?![^.]{0,30}/ ?(?:part|private|exempt))|(${closedWord})|
    (?=[^.]{0,40}/ ?(?:part b|private|exempt|closed))
  )
`;
/** A marking at the head of a block, in capitals or in a form that is nothing but a marking. */
const banners = regex`
  ^[[(*]*(?:
    (
      (?:STRICTLY )?(?:
        EXEMPT|NOT FOR PUBLICATION|CONFIDENTIAL|PRIVATE|RESTRICTED|
        PART (?:II|2|B)(?! ?[–—:-] ?(?!EXEMPT|PRIVATE|CONFIDENTIAL|CLOSED|RESTRICTED|NOT |REPORT|ITEM)[A-Z])
      )(?! ?[:–—-] ?(?:[Nn][Oo](?:[Nn][Ee])?|[Nn]\/[Aa]|[Nn][Ii][Ll])\b)(?=
        \ ?(?:[–—:(/.-]|$)|
        \ (?:
          REPORT|ITEM|PAPER|DOCUMENT|BRIEFING|NOTE|MINUTE|INFORMATION|BUSINESS|SESSION|BY|UNDER|UNTIL|AND|OR|FOR|TO|NOT
        )\b
      )|
      Exempt report(?= ?[(–—]|$)|Private report(?= ?[(–—]|$)|Not for publication(?= ?[(–—:]|$)
    )|
    (
      PUBLIC REPORT|OPEN REPORT|Public report(?=$| [A-Z])|For general release(?=$| [A-Z])|Unrestricted(?=$| [A-Z])|
      Part (?:I|1|A) ?[–—-] ?(?:Official|Public|Open)|Official ?[–—-] ?Public|Item \d+ ?[–—-] ?Open business
    )
  )
`;

/** "RESTRICTED INFORMATION" over what is said of an appendix: the name of a section, and no marking. */
const headsPart = regex`
  ^(?:\d[\d.]*\s+)?(?:EXEMPT|RESTRICTED|CONFIDENTIAL|PRIVATE)(?: (?:OR|AND) (?:EXEMPT|CONFIDENTIAL))?
  \ (?:INFORMATION|APPENDI(?:X|CES)|ANNEX(?:ES)?|MATTERS|ITEMS?|BUSINESS|PAPERS)(?: [A-Z\d]{1,2})?[.:]?$
`;

/** A noun that the word belongs to, or a time or a use: no report is marked by that. */
const ofThing = regex`
  ^ (?!
    (?:report|paper|item|information|appendix|annex|document|and|or|by (?:virtue|reason|para)|under|until|pending|
    paragraphs?|part|not|except|
    with|if|for (?:publication|members)|to (?:the )?(?:public|press|members|all|everyone))\b
  )[a-z]
`;

/** A choice that is still to be made marks nothing. */
const blank = /[:–—]\s*[[(<{]|\b(?:choose|select|delete|insert|tick) (?:one|as|the|from|where)\b/i;

function claims(view: BlockView): readonly Claim[] {
  const { text } = view;
  const found: Claim[] = [];
  for (const match of text.matchAll(labels)) {
    const [words, open, closed] = match;
    const start = match.index;
    const rest = text.slice(start + words.length, start + words.length + 40);
    if (/^,? ?(?:with|and) (?:an? )?(?:exempt|closed|confidential|part)/i.test(rest) || blank.test(words + rest))
      continue;
    // "Access: private road", "Classification: restricted byway", "Access: closed on Sundays".
    if (ofThing.test(rest)) continue;
    found.push({ start, end: start + words.length, side: open ? "open" : closed ? "closed" : "both", form: "label" });
  }
  // "For publication: Yes, in full"
  const line = text.length < 80 && view.kind !== "heading" ? readMarkingLine(text) : undefined;
  const answer = line?.asked === "published" ? /^\W*(yes|no)\b(?![^.]*[☐☒☑/])/i.exec(line.answer)?.[1] : undefined;
  if (answer) found.push({ start: 0, end: text.length, side: /yes/i.test(answer) ? "open" : "closed", form: "label" });
  const ending = /(?<=[.\s])(?:For general release|Public report|Open report|Unrestricted)\.?$/.exec(text);
  if (ending && text.length < 300) found.push({ start: ending.index, end: text.length, side: "open", form: "label" });
  const none = nothing.exec(text);
  if (none && text.length < 200)
    found.push({ start: none.index, end: none.index + none[0].length, side: "open", form: "none" });
  const after = none ? none.index + none[0].length : 0;
  const piece = exemptPiece.exec(text.slice(after));
  if (piece) {
    const start = after + piece.index;
    found.push({ start, end: start + piece[0].length, side: "closed", form: "piece" });
  }
  const head = found[0]?.start === 0 ? found[0].end : 0;
  const rest = text.slice(head);
  const lead = rest.length - rest.trimStart().length;
  const banner = banners.exec(rest.trimStart());
  if (banner && view.kind !== "cell" && !headsPart.test(text) && !partly.test(text.slice(0, 160))) {
    const start = head + lead;
    found.push({ start, end: start + banner[0].length, side: banner[1] ? "closed" : "open", form: "banner" });
    const second = banners.exec(text.slice(start + banner[0].length).trimStart());
    if (second) found.push({ start, end: text.length, side: second[1] ? "closed" : "open", form: "banner" });
  }
  for (const sentence of view.sentencesWith(words)) {
    const alike = keptAlike.exec(sentence.text);
    if (alike && !/\b(?:if|unless|public (?:version|summary))\b/i.test(sentence.text)) {
      const start = sentence.start + alike.index;
      found.push({ start, end: start + alike[0].length, side: "closed", form: "sentence", keptOff: "surely" });
      continue;
    }
    const part = partKept.exec(sentence.text);
    if (part) {
      const lead = /^\W*(?:\d[\d.]* )?/.exec(part[0])?.[0].length ?? 0;
      const start = sentence.start + part.index + lead;
      found.push({ start, end: start + part[0].length - lead, side: "closed", form: "sentence" });
      continue;
    }
    const whole = keptWholeIn(sentence.text);
    const closed = whole ?? closedSelf.exec(sentence.text);
    const hit = closed ?? openSelf.exec(sentence.text);
    if (!hit) continue;
    const end = hit.index + hit[0].length;
    // "Nobody other than the chairs": who may have it is part of what is said of the whole.
    const own = whole ? " " : hit[0];
    const around =
      sentence.text.slice(Math.max(0, hit.index - 60), hit.index) + own + sentence.text.slice(end, end + 60);
    if (partly.test(around) && !(closed && /\b(?:until|till|before)\b/.test(around))) continue;
    const start = sentence.start + hit.index;
    const keptOff =
      closed && (wholeKept.test(sentence.text) || whole)
        ? {
            keptOff:
              wholeKept.test(sentence.text) || !forNow.test(sentence.text) ? ("surely" as const) : ("perhaps" as const),
          }
        : {};
    found.push({ start, end: start + hit[0].length, side: closed ? "closed" : "open", form: "sentence", ...keptOff });
  }
  if (found.some(({ form }) => form === "sentence") || view.hits(words).length === 0) return found;
  for (const { start, end, labels: appendices } of statements(view).filter(({ strong }) => strong))
    if (
      appendices.length === 0 &&
      !partly.test(view.sentenceAt(start).text) &&
      !forAnItem.test(view.sentenceAt(start).text)
    )
      found.push({ start, end, side: "closed", form: "hint" });
  for (const { start, text: said } of view.sentencesWith(words)) {
    const hit = keptPartly.test(said) ? null : kept.exec(said);
    if (hit)
      found.push({ start: start + hit.index, end: start + hit.index + hit[0].length, side: "closed", form: "hint" });
  }
  const shown = published.exec(text);
  if (shown && !partly.test(text))
    found.push({ start: shown.index, end: shown.index + shown[0].length, side: "open", form: "hint" });
  return found;
}

/** It is kept back for a time, or but for something: the rest of a report with an exempt part may well be. */
const forNow = /\b(?:until|before|unless|if|once|except|without|with (?:its|the|any)|while|version|summary)\b/i;

/** The public leaves for one item of a meeting: its minutes, and the reports on the others, are open. */
const forAnItem = regex.i`
  \b(?:press|public)\b[^.;]{0,60}\bexclu\w+\b[^.;]{0,60}\b(?:(?:minute|item)s? \d|(?:during|for|while|when)\b)|
  \bexclu\w+ the (?:press|public)\b[^.;]{0,60}\b(?:(?:minute|item)s? \d|(?:during|for|while|when)\b)
`;

/**
 * The report, a whole of it or its copies are handled as nothing that the public may see, in other words than the
 * usual.
 */
const kept = regex.i`
  \b(?:
    (?:none|nothing|no part) (?:of (?:the )?(?:contents|text|information) )?(?:of|in) (?:this|the)
    \ (?:report|paper|document|briefing)\b[^.;]{0,20}\b(?:may|can|should|must|is to) be
    \ (?:made (?:public|available)|published|released|shown|disclosed|quoted)|
    (?:the )?(?:whole|entirety|all|everything|contents) (?:of |in )?(?:this |the )?
    (?:report|paper|document|below this line|that follows)\b[^.;]{0,60}\b(?:is|are) (?:therefore |all |so )?
    (?:exempt|private|confidential|restricted|withheld)|
    (?:this|the) (?:report|paper|document|briefing)(?: itself)? (?:is|are|has been|have been|was) [^.;]{0,40}\b(?:
      withheld (?:from|under)|on (?:pink|green|blue|coloured) (?:sheets|paper)|left out of the (?:published|public)|
      kept (?:off|out of|from) the (?:public|published|website|press)
    )|
    (?:this|the) (?:report|paper|document|briefing)\b[^.;]{0,30}\b(?:should|must|may|is to|are to) ?not be
    \ (?:open (?:to|for)|available|placed|passed|forwarded|made)|
    (?:keep|hold) this (?:report|paper|document) (?:secure|safe|private|locked)|
    (?:not|never) (?:to )?(?:disclose|forward|pass|share|show|copy) (?:it|this (?:report|paper|document))|
    (?:shred|destroy|(?<!\b(?:a|any|no) )hand in|hand back|return|give back|surrender) (?:their|your|all|the|this)
    \ (?:cop(?:y|ies)|papers?|report)|
    cop(?:y|ies) of this (?:report|paper)\b[^.;]{0,30}\b(?:numbered|handed in|returned|collected|destroyed)|
    this (?:report|paper|document|item)\b[^.;]{0,50}\b(?:
      (?:be|is) (?:heard|taken|considered) in (?:private|closed)|second part of the agenda|falls within paragraph|
      in part (?:2|ii|b)\b
    )|
    (?:public|press)\b[^.;]{0,30}\b(?:leave|go out|withdraw|gone|excluded)\b[^.;]{0,40}\b(?:before|while|when|for) this
    \ (?:report|item|paper)|
    (?:go|goes|move|moves) into (?:private|closed) session for this|
    (?:for )?the eyes of (?:the )?(?:committee |panel )?(?:members|councillors) only|confidential report under|
    information in this (?:report|paper)\b[^.;]{0,80}\b(?:in confidence|not be made public|exempt)|
    no right to (?:see|inspect|read) this|not to be (?:photographed|copied|placed on|forwarded|quoted)|
    this (?:report|paper|document) is for (?:councillors|members)(?: of the \w+)? (?:alone|only)|
    exempt information (?:from beginning|throughout|in every)|
    (?:nothing|none|no part) (?:in|of) (?:it|them|this|these|(?:this|the) (?:papers?|report))\b[^.;]{0,20}\b
    (?:may|can|should|must|is to) (?:go|leave|pass|be (?:taken|repeated|carried)) (?:outside|beyond|out of|the room)|
    (?:cop(?:y|ies)|papers?|report|document|it|they|this)\b[^.;]{0,30}\b(?:must|may|should|can|is|are)(?: not| never)
    (?: to)? (?:be taken (?:out of|outside|from)|leave|go (?:outside|out of)) (?:the|this) (?:room|chamber|building)|
    (?:leave|left) (?:their|your|all|the) cop(?:y|ies) (?:behind|on the table|in the room|at the door)|
    copies (?:are to|must|should|will) be (?:handed (?:in|back)|returned|given back) (?:at|after|before|when)
  )\b
`;
const keptPartly = regex.i`
  \bappendi|\bannex|\bpart of this report\b|\bexcept\b|\bother than\b|
  \b(?:if|unless|last (?:month|year)|previous|earlier|since been|names have|wish(?:es)? to|any member)\b
`;

/** The report speaks of itself as something that anybody may see. */
const published = regex.i`
  \b(?:this|the) (?:report|paper|document|record|item)\b[^.;]{0,40}\b(?:
    on the (?:council['’]s )?website|published|available (?:to|for) (?:the public|anyone|all)|in public|press release|
    open to|public domain|freely
  )\b|
  \b(?:anyone|anybody|the public|residents|the press) (?:may|can) (?:see|read|quote|copy|have|inspect)\b
`;
