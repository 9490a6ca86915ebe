import { regex } from "../../core/pattern/regex.ts";
import { insteadOfSentence } from "../../core/rule/rewrites.ts";
import { blockRule, type Rewrite } from "../../core/rule/rule.ts";
import { lettered } from "./recommendation-form/lettered.ts";
import { recommendationFaults } from "./recommendation-form/recommendationFaults.ts";

/**
 * Finds recommendations that no officer could carry out and no minute record: vague, argued, or asking nobody for
 * anything.
 */
export const recommendationForm = blockRule({
  id: "recommendation-form",
  family: "structure",
  summary: "A recommendation is vague, argues, or does not say who is to decide what",
  why: "What is agreed is minuted in these words and carried out by them. A reason belongs under the reasons, and a hope binds nobody.",
  severity: "warning",
  kinds: { minutes: "off", motion: "off", "election-notice": "off", "press-release": "off", constitutional: "info" },
  messages: {
    vague:
      "“{words}” leaves open what is decided. Name the action, the document or paragraph that sets it out, and who carries it out.",
    argues:
      "“{words}” argues or praises. Recommend the decision in plain words, and give the reason under the reasons.",
    person: "“{words}” does not say who decides. Begin with the body: “That the Cabinet …”.",
    hope: "“{words}” asks for nothing that can be agreed. Write “That [body] approves …”, or notes, or refuses.",
    outside:
      "“{words}” gives an order to somebody who takes none from this body. Ask, invite or write to them, or recommend what the body can do itself.",
    pointer: "“{words}” points elsewhere. The recommendation must be readable alone: write it out.",
    verb: "This says nothing that a body can agree. Begin with the body and a verb such as approves, notes, refuses or delegates.",
    compound:
      "This sentence holds {count} decisions. Set each out under a letter of its own, so that they can be voted on and minuted apart.",
  },
  examples: {
    finds: [
      { text: "That Cabinet deals with [[everything as discussed]].", role: "recommendations" },
      { text: "That [[the Board applauds]] the team.", role: "recommendations" },
      { text: "That the Panel, [[since nobody could disagree]], approves the plan.", role: "recommendations" },
    ],
    quiet: [
      { text: "That Cabinet approves the parking plan at Appendix 2.", role: "recommendations" },
      { text: "The Panel is asked to note the report and to comment on section 4.", role: "recommendations" },
      { text: "The team did its best in a wet summer.", note: "No recommendation" },
    ],
  },
  limits: "It looks under a heading for recommendations, and at lettered lines that begin with a verb in capitals.",
  *check({ kind, zone, role, text, sentences }) {
    if (kind === "heading" || zone === "quoted" || zone === "code") return;
    // A name or a figure in a table of what is recommended.
    // "I have consulted the relevant departments", beside a box for the lead officer to tick.
    if (kind === "cell" && /^I (?:have|confirm|certify)\b/.test(text)) return;
    if (kind === "cell" && text.length < 60 && !/\b(?:[Tt]hat|[Tt]o|is|are|be)\b/.test(text) && !isLettered(text))
      return;
    const headed = role === "recommendations" || isLettered(text);
    if ((!headed && !isResolved(text)) || reasons.test(text)) return;
    let found = 0;
    for (const sentence of sentences) {
      if (because.test(sentence.text)) continue;
      for (const { start, end, message, severity, count } of recommendationFaults(
        sentence.text,
        found === 0 && sentences.length === 1,
      )) {
        if (!headed && (severity === "info" || message === "pointer")) continue;
        found++;
        const at = { start: sentence.start + start, end: sentence.start + end };
        const graded = severity ?? (explains.test(text) ? ("info" as const) : undefined);
        const data = { words: sentence.text.slice(start, end), count: count ?? 0 };
        const set = message === "compound" ? lettered(sentence.text) : undefined;
        const rewrites = message !== "compound" ? [snippet(sentence.text)] : set ? [insteadOfSentence(set)] : [];
        yield { at, message, data, rewrites, ...(graded ? { severity: graded } : {}) };
      }
    }
  },
});

/** The form of a recommendation, with what the author alone can know left blank. */
const snippet = (sentence: string): Rewrite => ({
  ...insteadOfSentence(
    `${named.exec(sentence)?.[0] ?? "That [insert the body]"} approves [insert the decision, and the paragraph or appendix that sets it out].`,
  ),
  title: "Write the recommendation in its usual form, with blanks",
});
const named =
  /^That (?:the )?(?:[A-Z][\w’'-]+ (?:and )?){0,3}(?:Committee|Council|Cabinet|Board|Panel|Commission|Executive)\b/;

/** Reasons that stand among the recommendations, under a label of their own. */
const reasons = /^(?:\(?[\w.]{1,6}[.)]?\s+)?(?:reasons?|rationale|justification|note)\b[^.;:]{0,50}[:–—]/i;

/** A sentence that gives the reason asks for nothing. */
const because =
  /^(?:The|One|A|Another|Their|Its) (?:\w+ )?reasons? (?:is|are|was|for|why)\b|^(?:This|It|That) is because\b/;

/** Under "Recommendations and reasons" a paragraph that goes on about what was recommended asks for nothing. */
const explains = regex`
  ^(?:\(?[\w.]{1,6}[.)]?\s+)?(?:
    The (?:main |other |further )?reasons? |
    (?:It|This|That|They|These|Option \w+) (?:also )?(?:would|will|is|are|has|have|was|were|can|could|may|does|do)\b
    (?! (?:be )?(?:recommended|proposed|asked|agreed|resolved))
  )
`;

/**
 * "That the Committee does …" asks a body for a decision, under whatever heading it stands. Every block is asked, and
 * most say no by their first letters: so the patterns are inside functions, where the build leaves them as they are.
 */
const isResolved = (text: string): boolean =>
  regex`
  ^(?:\(?[a-z\d][\d.]*[.)]?\s+)?That (?:the )?(?:[A-Z][a-z-]+ ){0,2}
  (?:Sub-Committee|Committee|Council|Cabinet|Board|Panel|Commission|Executive) [a-z]+s\b
`.test(text);

/** The form in which some councils print each decision: a letter or number and a verb in capitals. */
const isLettered = (text: string): boolean =>
  /^(?:\(?[A-Za-z0-9]{1,3}[.)]\s{1,3})(?:to |that )?[A-Z]{2,12}\s/.test(text);
