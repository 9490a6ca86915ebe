import { regex } from "../../core/pattern/regex.ts";
import type { Span } from "../../core/report/span.ts";
import { type Gathered, reportRule } from "../../core/rule/rule.ts";

interface Acronyms {
  /** Where each is first used in the block. */
  readonly used: readonly { readonly name: string; readonly at: Span }[];
  /** Those that the block spells out. */
  readonly spelt: readonly string[];
  /** One that the block explains as a list of abbreviations does, which may stand behind its use. */
  readonly explained?: string;
  /** A cell that is nothing but one; what it means may stand beside it. */
  readonly alone?: string;
  /** A cell that stands over the names in full. */
  readonly meaning?: true;
}

/** Reports the first use of an acronym that the report spells out nowhere before. Off unless a council wants it. */
export const acronymUndefined = reportRule({
  id: "acronym-undefined",
  family: "language",
  summary: "An acronym is used before the report says what it stands for",
  why: "Members and residents do not share a service's shorthand. Spelling a name out once lets everybody follow.",
  severity: "info",
  kinds: { minutes: "off", motion: "off", "election-notice": "off" },
  zones: { quoted: "off", backgroundPapers: "off" },
  offByDefault: true,
  messages: {
    undefined:
      "“{name}” is used here without being spelt out before. Write the name in full, with “({name})” behind it, the first time.",
  },
  options: {
    known: {
      type: "strings",
      default:
        "UK GB EU UN US USA NHS BBC VAT GDPR MP MPs PC AGM AM PM BST GMT IT HR ID TV CD DVD FAQ PDF QR CCTV GP GPs A4 A3 LGBT LGBTQ NI DNA HIV COVID OK PO URL USB WC MOT RAF DIY ISBN PLC LLP CIC LTD IBAN PAYE ISO BSI".split(
          " ",
        ),
      about: "Acronyms that need no spelling out, besides Roman numerals and postcodes",
    },
  },
  examples: {
    finds: [
      { text: "The [[MTFS]] shows a gap. The Medium Term Financial Strategy (MTFS) runs to 2030." },
      { text: "The [[LPFA]] replied in May." },
    ],
    quiet: [
      { text: "The Medium Term Financial Strategy (MTFS) shows a gap. The MTFS runs to 2030." },
      { text: "NHS staff and the BBC were there.", note: "Known to all" },
      { text: "MTFS (Medium Term Financial Strategy) figures are in table 2." },
    ],
  },
  limits: "Acronyms with small letters in them (“EqIA”, “DfE”) are not looked for.",
  gather({ kind, text }): Acronyms | undefined {
    if (kind === "cell" && meaning.test(text)) return { used: [], spelt: [], meaning: true };
    if (!acronym.test(text)) return undefined;
    if (kind === "cell" && entry.exec(text)?.[0] === text) return { used: [], spelt: [], alone: text };
    if (!/[a-z]/.test(text)) return undefined;
    const explained = kind === "heading" ? undefined : explains.exec(text)?.[1];
    const used = new Map<string, Span>();
    const spelt: string[] = [];
    for (const match of text.matchAll(everyAcronym)) {
      const name = match[0];
      const at = { start: match.index, end: match.index + name.length };
      if (isSpelt(text, at)) spelt.push(name);
      else if (kind === "heading" || kind === "cell" || text.charAt(at.end) === "s") continue;
      else if (!used.has(name) && !spelt.includes(name) && !besideCapitals(text, at)) used.set(name, at);
    }
    const uses = [...used].map(([name, at]) => ({ name, at }));
    return { used: uses, spelt, ...(explained ? { explained } : {}) };
  },
  *judge(_outline, facts, _context, { known }) {
    const done = new Set([...known, ...explainedIn(facts)]);
    for (const { fact, block } of facts) {
      for (const { name, at } of fact.used) {
        if (done.has(name) || roman.test(name) || shouted.test(name)) continue;
        done.add(name);
        yield { at: { block, at }, message: "undefined", data: { name } };
      }
      for (const name of fact.spelt) done.add(name);
    }
  },
});

/** Those that a list or a table of abbreviations explains, wherever it stands. */
function explainedIn(facts: readonly Gathered<Acronyms>[]): string[] {
  const tables = new Set(facts.flatMap(({ fact, cell }) => (fact.meaning && cell?.row === 0 ? [cell.table] : [])));
  return facts.flatMap(({ fact, cell, section }) => {
    if (fact.explained) return [fact.explained];
    return fact.alone && cell && (tables.has(cell.table) || glossary.test(section.title)) ? [fact.alone] : [];
  });
}

const acronym = /\b[A-Z]{3,6}(?=s?\b)/;
const everyAcronym = /\b[A-Z]{3,6}(?=s?\b)/g;
const entry = /^[A-Z]{3,6}$/;
/** "HRA: Housing Revenue Account", "HRA – Housing Revenue Account" */
const explains = /^([A-Z]{3,6})s?(?:\s?[:=]|\s[–—-])\s?(?:[Tt]he )?[A-Z]?[a-z]+ [A-Za-z]/;
const meaning =
  /^(?:meanings?|definitions?|(?:in )?full(?: (?:name|title|term))?|abbreviations?|acronyms?|stands for)$/i;
const glossary = /\b(?:glossary|abbreviations|acronyms)\b/i;
const roman = /^[IVXLCDM]+$/;
/** Plain words in capitals for weight. */
const shouted = regex`
  ^(?:
    AGAINST|AGREE[DS]?|ALL|ALSO|AND|ANY|ARE|BOTH|CANNOT|CLOSED|DRAFT|EACH|ENDS?|EXEMPT|FINAL|FOR|MAY|MUST|NEVER|NEW|
    NONE|NOT|NOTE[DS]?|NOW|ONE|ONLY|OPEN|PART|PUBLIC|SHALL|THAT|THE|THIS|TOTAL|URGENT|WILL|YES
  )$
`;

/** "Full Name (FN)", "Full Name (the “FN”)", "Full Name, or FN,", "FN (Full Name)" or "FN, the Full Name". */
function isSpelt(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  return (
    (named.test(before) && /^s?(?:['’]s?)?["”'’]?(?:[)\],;]| [–—-] | for short)/.test(after)) ||
    (/[a-z], or (?:the )?$/.test(before) && after.startsWith(",")) ||
    (/[a-z] [–—-] $/.test(before) && /^ [–—-] /.test(after)) ||
    /^s? \([A-Z][a-z]+ [A-Za-z]/.test(after) ||
    /^(?: stands for|, (?:or|the) [A-Z][a-z]+ [A-Z])/.test(after) ||
    (/^s? \([a-z]+ [a-z]/.test(after) && text.charAt(text.indexOf("(", end) + 1) === text.charAt(start).toLowerCase())
  );
}
const named = regex`
  [A-Za-z]['’]?s? [([]["“'‘]?
  (?:(?:hereafter|hereinafter|also|known as|called|referred to as|abbreviated (?:to|as)|or)[, ]{1,2})*["“'‘]?(?:the )?
  ["“'‘]?$
`;

/** Words shouted in capitals, codes and references are no acronyms. */
const besideCapitals = (text: string, { start, end }: Span): boolean =>
  /[A-Z]{2,}[ ,/-]{1,2}$|[\w/-]$|\d $/.test(text.slice(Math.max(0, start - 5), start)) ||
  /^(?:[ ,/-]{1,2}[A-Z]{2,}|[/\d-]| ?\d)/.test(text.slice(end, end + 5));
