import { oneLine, regex } from "../../core/pattern/regex.ts";
import { readDate } from "../../core/report/dates.ts";
import type { Nation } from "../../core/report/meta.ts";
import type { Sentence } from "../../core/report/sentences.ts";
import type { Span } from "../../core/report/span.ts";
import type { Severity } from "../../core/rule/finding.ts";
import { type Lexicon, unpack } from "../../core/rule/lexicon.ts";
import { type BlockView, reportRule } from "../../core/rule/rule.ts";
import { foreignLaws } from "./citation-outdated/foreignLaws.ts";
import type { OutdatedLaw } from "./citation-outdated/law.ts";
import { misplacedSections } from "./citation-outdated/misplacedSections.ts";
import { outdatedLaws } from "./citation-outdated/outdatedLaws.ts";
import { rightLaw } from "./citation-outdated/rightLaw.ts";

/** Laws by their cue: one Act may have gone part by part. */
function byTheirCue<Law extends { readonly cue: string }>(all: readonly Law[]): ReadonlyMap<string, readonly Law[]> {
  const found = new Map<string, readonly Law[]>();
  for (const law of all) found.set(law.cue, [...(found.get(law.cue) ?? []), law]);
  return found;
}

/** A lexicon of cues, each of which names itself. */
const ofCues = (id: string, laws: ReadonlyMap<string, unknown>): Lexicon =>
  unpack(
    id,
    [...laws.keys()].map((cue) => ({ words: cue, tier: cue })),
    "",
  );

const byCue = byTheirCue(outdatedLaws);
const laws = ofCues("outdated-laws", byCue);
/** Laws of one nation that another has its own in place of. */
const foreignByCue = byTheirCue(foreignLaws);
const foreign = ofCues("foreign-laws", foreignByCue);
const access: Lexicon = unpack(
  "access-provisions",
  [
    {
      words: oneLine`
        Schedule*|schedule 12A|Sch. 12A|section 5|section 5(A)*|section 6|section 7*|section 50*|section 100*|
        section 12*|s.5|s.6|s.7*|s 6|s6|s.12*|s100*|s.100*|s. 100*|s 100*|s50*|s.50*|Executive Arrangements
      `,
    },
  ],
  "",
);

/**
 * Finds provisions that have been replaced, and provisions on closed meetings that do not say what they are cited for.
 */
export const citationOutdated = reportRule({
  id: "citation-outdated",
  family: "confidentiality",
  summary: "A law is cited that has been replaced, or that does not say what it is cited for",
  why: "A decision, or the exclusion of the public, is open to challenge where the power given for it is not there.",
  severity: "warning",
  zones: { quoted: "lower" },
  messages: {
    replaced: "“{words}” has been replaced. Cite {instead}, or say that the report speaks of the time when it applied.",
    wrong: "“{words}” is not the provision meant, because {because}. Cite {instead}.",
    never: "There is no such law as “{words}”. Cite {instead}.",
  },
  lexicons: [laws, access, foreign],
  cues: [laws, access, foreign],
  examples: {
    finds: [
      { text: "The duty to promote equality is in the [[Race Relations Act 1976]]." },
      { text: "Members are asked to exclude the public under [[section 100I]] of the Local Government Act 1972." },
      { text: "The works follow the [[Construction (Design and Management) Regulations 2007]]." },
    ],
    quiet: [
      {
        text: "Exempt information is defined in section 100I of the Local Government Act 1972.",
        note: "That is what it does",
      },
      { text: "The award of 2008 was made under the Public Contracts Regulations 2006.", note: "The law of that time" },
      { text: "The Data Protection Act 1998 has been repealed." },
    ],
  },
  limits:
    "It knows a list of laws that councils often cite, not the whole statute book, and no transitional provisions.",
  gather: (block, _options, { nation, parish }) => {
    const known = [...replaced(block, nation, parish), ...misplaced(block, nation, parish)];
    const others = [...english(block, nation), ...ofAnother(block, nation), ...ofPrincipal(block, parish)].filter(
      ({ start }) => !known.some((one) => one.start === start),
    );
    const cited = [...known, ...others].map((one) => ({
      ...one,
      rewrites: rightLaw(block.text, one, one.data.instead ?? ""),
    }));
    return cited.length > 0 ? cited : undefined;
  },
  *judge(_outline, facts, { meta }) {
    const written = readDate(meta.date?.raw ?? "")?.year ?? readDate(meta.published?.raw ?? "")?.year;
    for (const { fact, block } of facts) {
      for (const { start, end, until, message, data, severity, rewrites } of fact) {
        if (until > 0 && written !== undefined && written <= until) continue;
        const certain = until === 0 ? "error" : written === undefined ? "info" : "warning";
        yield { at: { block, at: { start, end } }, message, data, rewrites, severity: severity ?? certain };
      }
    }
  },
});

interface Right {
  readonly because: string;
  readonly instead: string;
}

/** What a report of another nation should cite in place of English law on what is kept from the public. */
const elsewhere: Partial<Readonly<Record<Nation, Partial<Readonly<Record<Form, Right>>>>>> = {
  scotland: {
    schedule: {
      instead: "Schedule 7A to the Local Government (Scotland) Act 1973",
      because: "Scottish councils are bound by Schedule 7A to the 1973 Act",
    },
  },
  wales: {
    regulations: {
      instead: "the regulations that apply in Wales",
      because: "these regulations apply in England alone",
    },
  },
};

/** Whom a law of another nation binds, where the sentence speaks of them. */
const abroad: Readonly<Record<Nation, RegExp>> = {
  england: /\b(?:Wales|Welsh|Scotland|Scottish|Northern Ireland)\b/,
  wales: /\b(?:England|English|Scotland|Scottish|Northern Ireland|UK|Ministry|Home Office|HMRC)\b/,
  scotland: /\b(?:England|English|Wales|Welsh|Northern Ireland|UK|Ministry|Home Office|HMRC|Network Rail)\b/,
  "northern-ireland":
    /\b(?:England|English|Wales|Welsh|Scotland|Scottish|Great Britain|GB|UK|Ministry|Home Office|HMRC)\b/,
};
const nationNames: Readonly<Record<Nation, string>> = {
  england: "England",
  wales: "Wales",
  scotland: "Scotland",
  "northern-ireland": "Northern Ireland",
};

/** What a block cites of a law that its nation has another for. */
function* ofAnother(block: BlockView, nation: Nation): Iterable<Cited> {
  if (nation === "england") return;
  for (const hit of block.hits(foreign)) {
    const { start, text } = block.sentenceAt(hit.start);
    if (history.test(text) || abroad[nation].test(text)) continue;
    for (const { form, instead, printed } of foreignByCue.get(hit.phrase.tier ?? "") ?? []) {
      const own = instead[nation];
      const match = own === undefined ? null : form ? form.exec(text) : undefined;
      if (own === undefined || match === null) continue;
      const at = match ? { start: start + match.index, end: start + match.index + match[0].length } : hit;
      const words = block.text.slice(at.start, at.end);
      const because = `in ${nationNames[nation]} it is not the law that applies`;
      yield {
        start: at.start,
        end: at.end,
        message: "wrong",
        data: { words, instead: own, because },
        until: 0,
        severity: printed ? "info" : "warning",
      };
      break;
    }
  }
}

/**
 * The power that a parish council's report takes from the law of principal councils: many do, and some adopt it by
 * standing order.
 */
function* ofPrincipal(block: BlockView, parish: boolean): Iterable<Cited> {
  if (!parish || block.hits(access).length === 0) return;
  const match = power1972.exec(block.text);
  if (!match || /\b1960\b|standing orders?/i.test(block.text)) return;
  yield neverRight(match, ownPower, "info");
}

/** What the report never was right to cite, and what it should cite in its place. */
const neverRight = ({ index: start, 0: words }: RegExpExecArray, right: Right, severity: Severity): Cited => ({
  start,
  end: start + words.length,
  message: "wrong",
  data: { words, ...right },
  until: 0,
  severity,
});

/** What a parish council cites in its place. */
const ownPower: Right = {
  because: "it binds principal councils, and not parish, town and community councils",
  instead: "section 1(2) of the Public Bodies (Admission to Meetings) Act 1960",
};
const power1972 = /\b(?:[Ss]ection |[Ss]\.? ?)100A ?\(4\)|\bSch(?:edule|\.) ?12A\b/;

type Form = "schedule" | "regulations";

/** What a block of a report of another nation cites of the law of England. */
function* english(block: BlockView, nation: Nation): Iterable<Cited> {
  const own = elsewhere[nation];
  if (!own || block.hits(access).length === 0 || history.test(block.text)) return;
  for (const [form, pattern] of forms) {
    const right = own[form];
    const match = right && pattern.exec(block.text);
    if (match) yield neverRight(match, right, "warning");
  }
}

const forms: readonly (readonly [Form, RegExp])[] = [
  ["schedule", /\bSch(?:edule|\.) ?12A\b(?![^.;]{0,40}\b(?:England|Wales|English|Welsh)\b)/],
  ["regulations", /\bLocal Authorities \(Executive Arrangements\)[^.;]{0,60}\(England\) Regulations \d{4}/],
];

interface Cited extends Span {
  readonly message: "replaced" | "wrong" | "never";
  readonly data: Readonly<Record<string, string>>;
  /** A report of this year or before was right to cite it; 0 where none ever was. */
  readonly until: number;
  /** In place of the one that follows from `until`. */
  readonly severity?: Severity;
}

function* replaced(block: BlockView, nation: Nation, parish: boolean): Iterable<Cited> {
  const { text } = block;
  for (const hit of block.hits(laws)) {
    const sentence = block.sentenceAt(hit.start);
    const law = byCue
      .get(hit.phrase.tier ?? "")
      ?.find((one) => applies(one, nation) && (one.form?.test(sentence.text) ?? true));
    if (!law || isHistory(sentence, law)) continue;
    if (toldGone.test(text.slice(sentence.end))) continue;
    if (law.stillBinds && (parish || law.stillBinds.test(block.text))) continue;
    const form = (law.whole ?? law.form)?.exec(sentence.text);
    const own = form ? form.index + sentence.start : hit.start;
    const whole = form && own <= hit.start && own + form[0].length >= hit.end;
    const year = /\d$/.test(text.slice(hit.start, hit.end))
      ? undefined
      : /^[^.;,]{0,40}?\b(?:Regulations|Act|Order) \d{4}/.exec(text.slice(hit.end, hit.end + 60));
    const start = whole ? own : hit.start;
    const end = whole ? own + form[0].length : hit.end + (year?.[0].length ?? 0);
    const data = { words: text.slice(start, end), instead: law.instead };
    yield law.never
      ? { start, end, message: "never", data, until: 0 }
      : { start, end, message: "replaced", data, until: law.until };
  }
}

function* misplaced(block: BlockView, nation: Nation, parish: boolean): Iterable<Cited> {
  for (const sentence of block.sentencesWith(access)) {
    const { text } = sentence;
    for (const { form, when, unless, defines, instead, because, nations } of misplacedSections) {
      const match = form.exec(text);
      if (!match || (nations && !nations.includes(nation)) || (when && !when.test(text)) || unless?.test(text))
        continue;
      if (isDefinition(text, match.index) !== (defines ?? false) || history.test(text)) continue;
      const start = sentence.start + match.index;
      const right = parish && /\b100/.test(match[0]) ? ownPower : { because, instead };
      const data = { words: match[0], ...right };
      yield { start, end: start + match[0].length, message: "wrong", data, until: 0 };
      break;
    }
  }
}

const applies = ({ nations }: OutdatedLaw, nation: Nation): boolean => nations?.includes(nation) ?? true;

/** Words by which a sentence tells of the law as it once was, or of how it changed. */
const history = regex.i`
  \b(?:
    repeal(?:s|ed)|revok(?:es?|ed)|replac(?:es?|ed|ing)|supersed(?:es?|ed|ing)|no longer|formerly|former|
    previous(?:ly)?|then in force|(?:which|that) (?:then applied|applied then|applied at)|
    then (?:applied|applicable|current)|in force (?:then|until)|(?:was|were) in force|at (?:the|that) time|
    as it (?:then )?(?:stood|was)|
    until (?:\d|then)|predecessor|abolish(?:ed|es)|withdrawn|cancelled|consolidat(?:es?|ed)|historic(?:al|ally)?|
    originally|in those days|transitional|saved|savings|continues? (?:to apply|in force)|remains? in force|
    still governed|legacy|dates? (?:from|back)|amend(?:s|ed|ing) the
  )\b
`;
/** "Those Regulations were revoked in 2025": what follows says that the law just named has gone. */
const toldGone = regex.i`
  \b(?:
    (?:those|these|the same|the said|that|this|the (?:19|20)\d\d) (?:Regulations|Rules|Order|Act|provisions?|law|powers?)|
    they|it
  )(?: [a-z]+){0,2} (?:(?:was|were|has|have|had)(?: since| now| then)?(?: been)?|is now|are now)
  \ (?:repealed|revoked|replaced|superseded|re-enacted|swept away)\b
`;
const happened = regex.i`
  \b(?:
    was|were|had(?: been)?|made|granted|adopted|designated|declared|registered|confirmed|acquired|built|decided|
    awarded|followed|complied|observed|published under|met|
    let|issued|relied|used|exercised|governed|drawn up|refers to|recites
  )\b
`;

/** Does the sentence tell of what was done while the law applied, or say itself that it has gone? */
function isHistory({ text }: Sentence, { until }: OutdatedLaw): boolean {
  if (history.test(text)) return true;
  if (!happened.test(text)) return false;
  // The law's own year stands behind "Act" or "Regulations"; any other year is when something happened.
  for (const match of text.matchAll(/\b(?:1[89]|20)\d\d\b/g)) {
    if (
      regex`
        \b(?:
          Act|LGA|Regulations|Order|Rules|Measure|Code|NPPF|Framework|Policy|Directions|England\)|Ireland\)|
          PP[GS] ?\d+
        )\s*\(?$
      `.test(text.slice(0, match.index))
    )
      continue;
    if (/^ (?:Act|Regulations|Order|Rules)\b/.test(text.slice(match.index + 4))) continue;
    if (Number(match[0]) <= until) return true;
  }
  return false;
}

/** "As defined in section 100I" names where exempt information is defined, which is right. */
const isDefinition = (text: string, at: number): boolean =>
  regex.i`
  \b(?:
    defin(?:ed|es|ition)|mean(?:s|ing)|described|within the meaning|inspect(?:ed|ion)?|background papers?|list(?:ed)?|
    access|set out|copies|open to|available
  )\b[^.;]{0,40}$
`.test(text.slice(0, at));
