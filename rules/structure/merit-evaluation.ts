import { cues } from "../../core/rule/lexicon.ts";
import { reportRule } from "../../core/rule/rule.ts";
import { meritFault, method } from "./merit.ts";
import { isReport } from "./reportShape.ts";

const words = cues(
  "merit-evaluation-cues",
  "preferred|prefers|preference|took to|warmed to|liked|likes|favoured|impressed|impression|chose|chosen|choose|picked|settled on|went for|plumped for|opted for|selected|deserving|deserve*|awarded|award|awards|appointed|appoint|grant|grants|go to the|went to the|local firm*|local compan*|local contractor*|local business*|known to|well known|we know|sole supplier|single supplier|single tender|single quotation|only one supplier|only one quotation|one quotation|no other supplier*|no other quotation*|without competition|not tendered|direct award|directly awarded|criteria|criterion|weighting*|weighted|scored|score|scores|scoring|evaluat*|ranked|ranking|moderat*|most advantageous|shortlist*|waiver*|framework|exemption from|tenders|tender|quotations|assessed against|marked against",
);

interface Fact {
  /** The words say how bids were compared, or why they were not. */
  readonly method: boolean;
  readonly fault?: { readonly message: "unmeritorious" | "single"; readonly start: number; readonly end: number };
  /** A recommendation to award something to somebody. */
  readonly award?: { readonly start: number; readonly end: number };
}

/**
 * Finds awards, grants and appointments that are not made on merit as far as the report shows: no criteria, or a reason
 * that is none. Contracts: the Procurement Act 2023 asks for award criteria set out beforehand (section 23).
 * Appointments of staff: on merit, section 7 of the Local Government and Housing Act 1989.
 */
export const meritEvaluation = reportRule({
  id: "merit-evaluation",
  family: "structure",
  summary: "An award, a grant or an appointment is not shown to be made on merit",
  why: "Those who lost may ask why. Liking, familiarity and an address in the district are no criteria, and an award without any can be set aside.",
  severity: "warning",
  kinds: { minutes: "off", motion: "off", "election-notice": "off", "press-release": "off", constitutional: "off" },
  cues: words,
  messages: {
    unmeritorious:
      "This gives a reason that is no criterion. Say against which published criteria and weightings the bids were judged, and how they scored.",
    single:
      "This names no ground for going without competition. Give the waiver or the rule that allows it, and how value for money was tested.",
    missing:
      "The report asks for an award and says nowhere how bids or applications were judged. Give the criteria, their weightings and the result, or the rule under which none was needed.",
  },
  examples: {
    finds: [
      { text: "[[The panel liked Harbour Works because it is a local]] firm." },
      { text: "The [[grants go to the clubs that officers think the most deserving]]." },
    ],
    quiet: [
      { text: "The panel preferred Harbour Works because it scored highest for quality (60%) and price (40%)." },
      { text: "The contract was awarded directly under framework RM99, because the repair could not wait." },
    ],
  },
  limits: "It does not check that scores add up or that criteria were published.",
  gather(block): Fact | undefined {
    if (block.zone === "code" || block.zone === "quoted") return undefined;
    let fault: Fact["fault"];
    let award: Fact["award"];
    for (const { text, start } of block.sentencesWith(words)) {
      const found = meritFault(text);
      if (found && !fault) fault = { message: found.message, start: start + found.start, end: start + found.end };
      if (!award && block.role === "recommendations") {
        const match = awards.exec(text);
        if (match) award = { start: start + match.index, end: start + match.index + match[0].length };
      }
    }
    const says = method.test(block.text);
    return fault || award || says
      ? { method: says, ...(fault ? { fault } : {}), ...(award ? { award } : {}) }
      : undefined;
  },
  *judge(outline, facts, context) {
    for (const { fact, block } of facts) {
      if (!fact.fault) continue;
      const { message, start, end } = fact.fault;
      yield { at: { block, at: { start, end } }, message };
    }
    if (facts.some(({ fact }) => fact.method || fact.fault) || !isReport(outline, context)) return;
    const first = facts.find(({ fact }) => fact.award);
    if (first?.fact.award)
      yield { at: { block: first.block, at: first.fact.award }, message: "missing", severity: "info" };
  },
});

/** A contract or a grant recommended to somebody by name. */
const awards =
  /\b(?:award(?:s|ed|ing)?|let(?:s|ting)?) (?:of )?(?:the |a |an )?(?:[\w’'-]+ ){0,6}?(?:contract|concession|tender|grant)s?\b[^.;]{0,60}? (?:be (?:awarded |made |let )?)?to (?:[A-Z][\w’'&-]+)/;
