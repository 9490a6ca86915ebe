import type { Span } from "../../core/report/span.ts";
import { reportRule } from "../../core/rule/rule.ts";

interface Acronyms {
  /** Where each is first used in the block. */
  readonly used: readonly { readonly name: string; readonly at: Span }[];
  /** Those that the block spells out. */
  readonly spelt: readonly string[];
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
  gather(block): Acronyms | undefined {
    if (block.kind === "heading" || block.kind === "cell" || !acronym.test(block.text) || !/[a-z]/.test(block.text))
      return undefined;
    const used = new Map<string, Span>();
    const spelt: string[] = [];
    for (const match of block.text.matchAll(everyAcronym)) {
      const name = match[0];
      const at = { start: match.index, end: match.index + name.length };
      if (isSpelt(block.text, at)) spelt.push(name);
      else if (!used.has(name) && !spelt.includes(name) && !besideCapitals(block.text, at)) used.set(name, at);
    }
    return { used: [...used].map(([name, at]) => ({ name, at })), spelt };
  },
  *judge(_outline, facts, _context, { known }) {
    const done = new Set(known);
    for (const { fact, block } of facts) {
      for (const { name, at } of fact.used) {
        if (done.has(name) || roman.test(name)) continue;
        done.add(name);
        yield { at: { block, at }, message: "undefined", data: { name } };
      }
      for (const name of fact.spelt) done.add(name);
    }
  },
});

const acronym = /\b[A-Z]{3,6}\b/;
const everyAcronym = /\b[A-Z]{3,6}\b/g;
const roman = /^[IVXLCDM]+$/;

/** "Full Name (FN)", "FN (Full Name)" or "FN, the Full Name". */
const isSpelt = (text: string, { start, end }: Span): boolean =>
  (/[A-Za-z] \(["“'‘]?(?:the )?$/.test(text.slice(Math.max(0, start - 9), start)) &&
    /^["”'’]?[),]/.test(text.slice(end, end + 2))) ||
  /^ \([A-Z][a-z]+ [A-Za-z]/.test(text.slice(end, end + 40)) ||
  /^(?: stands for|, (?:or|the) [A-Z][a-z]+ [A-Z])/.test(text.slice(end, end + 40));

/** Words shouted in capitals, codes and references are no acronyms. */
const besideCapitals = (text: string, { start, end }: Span): boolean =>
  /[A-Z]{2,}[ ,/-]{1,2}$|[\w/-]$|\d $/.test(text.slice(Math.max(0, start - 5), start)) ||
  /^(?:[ ,/-]{1,2}[A-Z]{2,}|[/\d-]| ?\d)/.test(text.slice(end, end + 5));
