import type { Hit } from "../../core/rule/lexicon.ts";
import { type BlockView, blockRule } from "../../core/rule/rule.ts";
import { lexicons } from "../lexicons/index.generated.ts";

/** Suggests a plain word where a long or official one stands. Off unless a council wants it. */
export const plainWords = blockRule({
  id: "plain-words",
  family: "language",
  summary: "A long or official word where a plain one would do",
  why: "Residents read council reports too. Plain words are understood by more people and take less of their time.",
  severity: "info",
  kinds: { minutes: "off", motion: "off", constitutional: "off", "election-notice": "off" },
  zones: { quoted: "off", backgroundPapers: "off" },
  offByDefault: true,
  messages: {
    instead: "“{words}” can be said more plainly. Write “{instead}”, if that is what is meant.",
    leave: "“{words}” adds nothing. Leave it out.",
  },
  lexicons: [lexicons["plain-words"]],
  cues: lexicons["plain-words"],
  examples: {
    finds: [
      { text: "The van was hired [[in order to]] reach the farms." },
      { text: "Works [[commenced]] in May." },
      { text: "[[It should be noted that]] the pump is old." },
    ],
    quiet: [
      { text: "A compulsory purchase order was made.", note: "A term of law" },
      { text: "The pump was started to drain the field." },
      { text: "It is so for the purposes of this Act.", note: "A form of law" },
    ],
  },
  limits: "It knows words, not sentences: a long sentence of short words is not seen.",
  *check(block) {
    if (block.role === "legal") return;
    for (const hit of block.hits(lexicons["plain-words"])) {
      if (block.quoted(hit)) continue;
      const words = block.text.slice(hit.start, hit.end);
      const { instead } = hit.phrase;
      if (instead === undefined || instead === "") {
        yield { at: hit, message: "leave", data: { words } };
        continue;
      }
      const written = /^[A-Z]/.test(words) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
      yield {
        at: hit,
        message: "instead",
        data: { words, instead: written },
        ...(fits(block, hit) ? { rewrites: [{ with: written, trust: "judgement" as const }] } : {}),
      };
    }
  },
});

/** May the plain word stand in the very place? “In additional need” takes no “more”, and a name keeps its words. */
const fits = ({ text }: BlockView, { start, end }: Hit): boolean =>
  !/[A-Z]/.test(text.slice(start + 1, end)) &&
  !/\b(?:an?|one|each|every) $/i.test(text.slice(Math.max(0, start - 6), start));
