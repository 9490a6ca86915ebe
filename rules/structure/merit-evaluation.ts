import { oneLine, regex } from "../../core/pattern/regex.ts";
import { behindSection } from "../../core/rule/body.ts";
import { cues, type Lexicon } from "../../core/rule/lexicon.ts";
import { insertedWords, insteadOfSentence } from "../../core/rule/rewrites.ts";
import { type BlockView, reportRule } from "../../core/rule/rule.ts";
import { acquaintanceIn } from "./merit-evaluation/acquaintances.ts";
import { chosenWithout, chosenWithoutCues, isOfAwards, type Unmeasured } from "./merit-evaluation/chosenWithout.ts";
import { decidedByLikingIn } from "./merit-evaluation/decidedByLiking.ts";
import { favourIn } from "./merit-evaluation/favours.ts";
import { likingIn } from "./merit-evaluation/likings.ts";
import { alteredMarks, meritFault } from "./merit-evaluation/meritFaults.ts";
import { isReport } from "./reportShape.ts";

const faulty = cues(
  "merit-evaluation-faults",
  oneLine`
    nicer|nicest|friendlier|friendliest|lovelier|loveliest|pleasanter|kinder|jollier|livelier|prettier|cosier|classier|
    cooler|sweeter|more likeable|more pleasant|more personable|more fun|more interesting|more attractive|
    round the table|round the room|happiest|easiest|warmest|keenest|fondest|most comfortable|go into|look further|
    look any further|references|did not think|saw no need|saw no reason|felt no need|fell on|fallen on|settled on|
    has gone to|have gone to|had gone to|went to|goes to|is to go to|given to|handed to|entrusted to|easy choice|
    safe choice|popular choice|happy choice|put forward|turned to|the space|is content that|was content that|
    is happy that|happy for it|content for|pleased that|whichever|whoever|most deserving|known to|known and|well liked|
    well thought|thought of|spoken of|easy to|pleasant to|nice to|a pleasure to|a joy to|way with|good lot|good bunch|
    came across|with whom|with which|for whom|to whom|no reason to|no point in|no need to|no need for|no cause to|
    no call to|no sense in|warmed to|a shine to|soft spot|hit it off|good turn|the favour|a favour|a kindness|
    only right|only fair|right that|fair that|fitting that|natural that|of one mind|have the job|have the work|have it|
    have the contract|known and liked|knows everybody|knows everyone|necessary to mark|necessary to score|
    necessary to interview|need to mark|need to score|not marked|not scored|not to mark|not to score|not interviewed|
    put forward because|natural choice|obvious choice|muck in|salt of|through and through|not feel right|not look right|
    not seem right|knows and|earned it|at home with|at ease with|comfortable with|easy with|happiest with|safest with|
    get along with|gets along with|got along with|get on with|gets on with|got on with|get on well|gets on well|
    got on well|always used|always gone|always bought|always dealt|always turned|always employed|always hired|
    got the work|got the job|got the contract|given the job|given the work|has known|have known|chosen because|
    selected because|picked because|appointed because|chosen as|chosen since|worked with|well thought of|highly thought|
    well spoken of|always done|always been|always made|look any further|look further|look elsewhere|looked elsewhere|
    looked no further|looking elsewhere|known quantity|safe pair of hands|easy to deal|easy to work|never let us|
    search any|cast any wider|preferred|prefers|took to|warmed to|favourite|panel's favourite|charmed|wooed|won over|
    bowled over|liking|loved|point in|sense in|liked|likes|favoured|favours|impressed|taken with|struck by|chose|picked|
    settled on|went for|plumped for|opted for|deserving|deserve*|worthy|local firm*|local compan*|local contractor*|
    local business*|known to|we know|officers know|members know|good cause*|came across|comes across|came over as|
    comes over as|good friend|great friend|loyal friend|true friend|old friend|good neighbour|good friends|
    loyal supporter|staunch|faithful|generous friend|been such|never let|do business with|the panel over|them over|
    officers over|members over|obliging|charming|friendly|helpful|that the members|whom the members|members know|
    officers trust|members trust|that we know|keep the money|keeping the money|spend the money|keep its money|
    money in the|money local|money at home|simply liked|just liked|liked them|favourites|only one|just one|
    sole supplier|single supplier|single source|single tender|no other|no competing|no further|no alternative|
    without competition|without tender*|without any|without advertis*|no need to|popular|swung it|tipped the|
    carried the day|clinched|the difference|the edge|set apart|distinguish*|told in|weighed with|counted with|
    settled it|settled the|decided it|decided the|set the|puts the|put the|marked the|singled|stood by|stuck by|
    looked after|relied on|relied upon|counted on|counted upon|where we are|where it is|where they are|right place|
    good show|good impression|straight to|back to|again to|once more to|recommended by|was that|is that|were that|
    at home with|smitten|decent people|good people|nice people|one of our own
  `,
);
const alterations = cues(
  "merit-evaluation-alterations",
  oneLine`
    ranked again|scored again|marked again|marks|marking|pass mark|scorer|scorers|better-scoring|higher-scoring|score|
    scores|scoring|scored|ranking|runner-up|second-placed|moved up|moved to the top|bumped|put ahead of|put above|
    placed above|let through|waved through|turn|missed out|benefit of the doubt|owed one|missing accounts|fallen short|
    on the marks|threshold
  `,
);
const methods = cues(
  "merit-evaluation-methods",
  oneLine`
    criteria|criterion|weighting*|weighted|scored|scores|scoring|evaluat*|ranked|ranking|moderated|moderation|
    most advantageous|waiver*|waive*|framework|marked against|assessed against|lowest price|lowest tender|
    lowest quotation|
    highest scor*|two tenders|three tenders|four tenders|five tenders|six tenders|two quotations|three quotations|
    four quotations|two bids|three bids|four bids|dynamic purchasing|standing orders|contract procedure rules|
    contract rules
  `,
);
const awarding = cues(
  "merit-evaluation-awards",
  oneLine`
    grants in|grants at|grants set out|grants listed|grants shown|award|awards|awarded|award of|let the|lets the|
    letting of|into a contract|into the contract|into an agreement|contract with
  `,
);
const words: Lexicon = {
  id: "merit-evaluation-cues",
  phrases: [faulty, methods, awarding, alterations].flatMap(({ phrases }) => phrases),
};

interface Fact {
  /** The words say how bids were compared, or why they were not. */
  readonly method: boolean;
  readonly fault?: {
    readonly message: "unmeritorious" | "single" | "altered";
    readonly start: number;
    readonly end: number;
    readonly sure?: boolean;
  };
  /** The choice is told, and its ground is nothing that was measured. */
  readonly unmeasured?: Unmeasured;
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
  kinds: { minutes: "info", motion: "off", "election-notice": "off", "press-release": "off", constitutional: "off" },
  cues: [words, chosenWithoutCues],
  lexicons: [faulty, methods, awarding, alterations],
  messages: {
    unmeritorious:
      "This gives a reason that is no criterion. Say against which published criteria and weightings the bids were judged, and how they scored.",
    single:
      "This names no ground for going without competition. Give the waiver or the rule that allows it, and how value for money was tested.",
    altered:
      "A score or a place that changes once the marks are known needs a ground in the published method. Say what was wrong with the first marking, who changed it and under which rule.",
    unmarked:
      "This does not show how the choice was made. Give the criteria as they were published, the weightings and the scores, or say where they can be read.",
    missing:
      "The report asks for an award and says nowhere how bids or applications were judged. Give the criteria, their weightings and the result, or the rule under which none was needed.",
  },
  examples: {
    finds: [
      { text: "[[The panel liked Harbour Works because it is a local]] firm." },
      { text: "The [[grants go to the clubs that officers think the most deserving]]." },
      { text: "The bowls club's [[score was raised by the panel so that each ward]] had a grant." },
    ],
    quiet: [
      { text: "The panel preferred Harbour Works because it scored highest for quality (60%) and price (40%)." },
      { text: "Two scores were raised after an error of addition was found in the marking." },
      { text: "The contract was awarded directly under framework RM99, because the repair could not wait." },
    ],
  },
  limits: "It does not check that scores add up or that criteria were published.",
  gather(block, _options, { kind }): Fact | undefined {
    if (block.zone === "code" || block.zone === "quoted") return undefined;
    const says = block.hits(methods).length > 0;
    let fault: Fact["fault"];
    for (const { text, start } of block.sentencesWith(faulty)) {
      if (fault) break;
      const found = meritFault(text);
      const liked = found
        ? null
        : (likingIn(text) ?? favourIn(text) ?? acquaintanceIn(text) ?? decidedByLikingIn(text, block.text));
      if (found) fault = { message: found.message, start: start + found.start, end: start + found.end };
      else if (liked) {
        const from = start + liked.index;
        fault = { message: "unmeritorious", start: from, end: from + liked[0].length, sure: false };
      }
    }
    for (const { text, start } of fault ? [] : block.sentencesWith(alterations)) {
      const found = alteredMarks(text);
      if (found && !fault)
        fault = { message: "altered", start: start + found.start, end: start + found.end, sure: found.sure };
    }
    const unmeasured = fault ? undefined : unmeasuredIn(block);
    let award: Fact["award"];
    for (const { text, start } of block.role === "recommendations" ||
    (kind === "decision-record" && /^(?:[\d.]+ )?To /.test(block.text))
      ? block.sentencesWith(awarding)
      : []) {
      const match = awards.exec(text);
      if (match && !award) award = { start: start + match.index, end: start + match.index + match[0].length };
    }
    return fault || unmeasured || award || says
      ? {
          method: says,
          ...(fault ? { fault } : {}),
          ...(unmeasured ? { unmeasured } : {}),
          ...(award ? { award } : {}),
        }
      : undefined;
  },
  concerns: (_outline, facts) => facts.length > 0,
  *judge(outline, facts, context) {
    for (const { fact, block, section } of facts) {
      const { unmeasured } = fact;
      if (unmeasured && (!unmeasured.loose || isOfAwards(section.title))) {
        const { start, end, frame } = unmeasured;
        const { message, severity } = frame;
        yield {
          at: { block, at: { start, end } },
          message,
          ...(severity ? { severity } : {}),
          rewrites: [judgedInstead],
        };
      }
      if (!fact.fault) continue;
      const { message, start, end, sure } = fact.fault;
      // The waiver may be told in another paragraph.
      const waived = message === "single" && sure === undefined && facts.some((one) => one.fact.method);
      const doubtful = sure === false || waived;
      yield {
        at: { block, at: { start, end } },
        message,
        ...(doubtful ? { severity: "info" as const } : {}),
        rewrites: [judgedInstead],
      };
    }
    // Minutes record the choice; the report to the meeting shows how it was made.
    if (context.kind === "minutes" || facts.some(({ fact }) => fact.method || fact.fault)) return;
    if (!isReport(outline, context)) return;
    const first = facts.find(({ fact }) => fact.award);
    if (!first?.fact.award) return;
    const place = behindSection(outline, "reasons", "background", "purpose");
    const rewrites = [insertedWords(judged, place, "Insert how the choice was made, with blanks")];
    yield { at: { block: first.block, at: first.fact.award }, message: "missing", rewrites };
  },
});

/** What shows that merit decided, with blanks. */
const judged =
  "The offers were scored against these criteria: [insert each with its weight]. The results were [insert the scores].";
const judgedInstead = insteadOfSentence(judged);

function unmeasuredIn(block: BlockView): Unmeasured | undefined {
  if (block.kind === "heading") return undefined;
  for (const sentence of block.sentencesWith(chosenWithoutCues)) {
    const found = chosenWithout(sentence, block.text);
    if (found && !block.quoted(found)) return found;
  }
  return undefined;
}

/** A contract or a grant recommended to somebody by name. */
const awards = regex`
  \b(?:award|approve|make)(?:s|ed|ing)? (?:the |these )?(?:[a-z]+ ){0,2}grants (?:in|at|set out|listed|shown|as in)\b|
  \b(?:award(?:s|ed|ing)?|let(?:s|ting)?) (?:of )?(?:the |a |an )?(?:[\w’'-]+ ){0,6}?
  (?:contract|concession|tender|grant)s?\b[^.;]{0,60}? (?:be (?:awarded |made |let )?)?to (?:[A-Z][\w’'&-]+)|
  \baward(?:s|ed|ing)? (?:of )?the (?:[\w’'-]+ ){0,4}?(?:contract|concession|tender)s?,? (?:as )?
  (?:described|set out|named|identified|shown|recommended) (?:in|at) (?:the )?(?:[a-z]+ )?(?:[Aa]ppendi|[Aa]nnex)|
  \benter(?:s|ed|ing)? into (?:a |an |the )?(?:[\w’'-]+ ){0,4}?(?:contract|agreement) with
  \ (?!the (?:Secretary|Minister))[A-Z][\w’'&-]+(?: [A-Z][\w’'&-]+){0,4}
`;
