import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Sentence } from "../../core/report/sentences.ts";
import { shortened } from "../../core/report/shortened.ts";
import type { Span } from "../../core/report/span.ts";
import { behindSection } from "../../core/rule/body.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { inPlace, insertedWords, insteadOfSentence } from "../../core/rule/rewrites.ts";
import { type BlockView, type ReportContext, reportRule } from "../../core/rule/rule.ts";
import { because, ground, loss, onlyExcuses, reasonOf } from "./latenessReasons.ts";
import { isReport } from "./reportShape.ts";

interface LateFact {
  /** Where the report says that it is late or urgent, and what stands behind that. */
  readonly said?: Span & { readonly reason: "none" | "poor" | "good"; readonly words: string };
  /** A part of it is to come at the meeting itself, for a reason that is none. */
  readonly comesLate?: Span & { readonly words: string };
  /** A heading that says so: what stands under it gives the reason. */
  readonly heads?: true;
  /** The sentence that gives for a reason why it came late, and nothing that waiting would lose. */
  readonly excuse?: Span & { readonly words: string };
  /** It says itself that no reason was given, whatever else is said of it. */
  readonly without?: true;
  /** A cell that asks for the reason, and one that gives for it what is none. */
  readonly asks?: true;
  readonly answers?: Span & { readonly words: string };
  /** The chair took it "under this heading", whichever that is. */
  readonly underHeading?: true;
  /** A reason for urgency that stands by itself: special circumstances, the chair's opinion, section 100B(4). */
  readonly grounds: boolean;
}

export const lateUrgent = reportRule({
  id: "late-urgent",
  family: "structure",
  summary: "A report is late or urgent, and no special circumstances are given for it",
  why: "A late item may be taken only if the chair is of the opinion, for special circumstances that the minutes record, that it cannot wait. An officer's leave or workload is no such circumstance.",
  severity: "error",
  kinds: {
    minutes: "warning",
    motion: "off",
    "election-notice": "off",
    "press-release": "off",
    "group-briefing": "off",
    "member-briefing": "off",
    "ward-notice": "off",
  },
  principalOnly: true,
  messages: {
    flagged:
      "The report is marked urgent, and nothing says why it cannot wait. Give the special circumstances, and that the chair has agreed to take it (Local Government Act 1972, section 100B(4)(b), or its like).",
    unreasoned:
      "“{words}” gives no reason. State the special circumstances by reason of which the item cannot wait, and the chair's opinion.",
    admitted:
      "“{words}” records no reason. The minutes must give the special circumstances for which the chair took it as urgent (Local Government Act 1972, section 100B(4)(b), or its like).",
    poor: "“{words}” is not a special circumstance: it explains the delay, not why the decision cannot wait. Say what would be lost by waiting for the next meeting.",
  },
  examples: {
    finds: [
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Slipway\nurgent: [[yes]]\n---\n\n## Purpose\n\nTo repair the slipway.\n",
      },
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Slipway\n---\n\n## Purpose\n\n[[This report was published late owing to staff holidays]].\n",
        note: "A delay explained, not an urgency",
      },
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Slipway\n---\n\n## Purpose\n\n[[This item is brought at short notice to have it settled before the recess]].\n",
        note: "What would suit, not what would be lost",
      },
    ],
    quiet: [
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Slipway\nurgent: yes\n---\n\n## Purpose\n\nThe item is urgent by reason of the special circumstance that the grant lapses on 9 June.\n",
      },
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Urgent care centre\n---\n\n## Purpose\n\nThe urgent treatment centre opens late on Sundays.\n",
        note: "Urgent care",
      },
    ],
  },
  cues: cues(
    "late-urgent-cues",
    oneLine`
      by itself|on its own|separately|separate cover|second pack|separate pack|supplementary|later pack|additional pack|
      separate agenda|second agenda|for publication|before publication|by publication|for despatch|before despatch|
      over with|out of the way|would like|would prefer|wants|wishes|keen|anxious|eager|momentum|handed out|waive|
      clear day|days before|days ahead|day before|day ahead|lateness|overlooked|forgotten|mislaid|left off|left out|
      clear days|working days|other papers|other reports|rest of the papers|before this report|before this paper|
      without this report|
      without this paper|ahead of this|missed the|could not be included|could not be published|could not be printed|
      could not be sent|could not be issued|could not be circulated|agenda|after the agenda|after the deadline|
      after the statutory deadline|urgent|urgently|urgency|late|
      tabled|short notice|last minute|last moment|eleventh hour|usual notice|proper notice|full notice|statutory notice|
      normal notice|due notice|days' notice|less than the usual|little notice|reach members|time to read|time to study|
      to follow|annual leave|sick leave|on leave|workload*|pressure of work|in time|oversight|overlooked|shortage*|
      sickness|on the night|on the day|on the evening|at the meeting|at the table|at the door|in the room|
      in the chamber|
      members arrive|members meet|members sit|members come|special circumstances|100B(4)|under this|at this item|
      at this point|wait|deferred|delayed|chair has|
      chairman has|chair is|chairman is|emergency
    `,
  ),
  gather: (block, _options, { kind }): LateFact | undefined => {
    const { text } = block;
    if (kind === "minutes") return admittedIn(block);
    const bare = block.kind === "heading" ? undefined : block.sentences.find((one) => unreasoned.test(one.text));
    if (bare) return { grounds: false, said: { ...spanOf(bare), reason: "none" }, without: true };
    const grounds = ground.test(text);
    if (block.kind === "cell" && asksReason.test(text)) return { grounds: false, asks: true };
    if (block.kind === "cell" && reasonOf(text, text) === "poor")
      return { grounds, answers: { start: 0, end: text.trimEnd().length, words: shortened(text.trim(), 90) } };
    for (const sentence of block.sentences) {
      // A cell may be the label of the answer beside it.
      const match =
        saidLate.exec(sentence.text) ??
        shortNotice.exec(sentence.text) ??
        (block.kind === "cell" ? null : alone.exec(sentence.text));
      if (!match || excused.test(sentence.text)) continue;
      // In a table works, targets and payments are late as well.
      if (block.kind === "cell" && !ofMeeting.test(text)) continue;
      const reason = reasonOf(sentence.text, text);
      const heads = block.kind === "heading" && !alone.test(sentence.text) ? { heads: true as const } : {};
      return { grounds, said: { ...spanOf(sentence), reason }, ...heads };
    }
    const late = block.sentences.find((one) => handedOut.test(one.text) && reasonOf(one.text, one.text) === "poor");
    if (late && !grounds) return { grounds, comesLate: spanOf(late) };
    const excuse = grounds || block.kind === "cell" ? undefined : block.sentences.find((one) => onlyExcuses(one.text));
    if (excuse) return { grounds, excuse: spanOf(excuse) };
    return grounds ? { grounds } : undefined;
  },
  *judge(outline, facts, context) {
    const { meta, kind } = context;
    if (kind === "minutes") {
      for (const { fact, block, section } of facts)
        if (fact.said && (!fact.underHeading || urgentBusiness.test(section.title)))
          yield {
            at: { block, at: fact.said },
            message: "admitted",
            data: { words: fact.said.words },
            rewrites: [insertedWords(minuteLeft, { behind: block }, insertsReason)],
          };
      return;
    }
    if (!isReport(outline, context) && !meta.frontMatter) return;
    const grounded = facts.some(({ fact }) => fact.grounds || fact.said?.reason === "good");
    let said = false;
    for (const [index, { fact, block }] of facts.entries()) {
      const { answers } = fact;
      const before = facts[index - 1];
      if (!answers || !before?.fact.asks || before.block !== block - 1) continue;
      said = true;
      yield {
        at: { block, at: { start: answers.start, end: answers.end } },
        message: "poor",
        data: { words: answers.words },
        rewrites: [inPlace(circumstancesLeft)],
      };
    }
    for (const { fact, block, section } of facts) {
      if (fact.comesLate) {
        const { start, end, words } = fact.comesLate;
        yield { at: { block, at: { start, end } }, message: "poor", data: { words }, severity: "warning" };
      }
      if (!fact.said || fact.said.reason === "good") continue;
      if (fact.heads && !section.empty) {
        const under = facts.filter((one) => one.section.index === section.index && !one.fact.heads);
        const excused = under.find((one) => one.fact.excuse);
        if (excused?.fact.excuse && !under.some((one) => one.fact.said)) {
          const { start, end, words } = excused.fact.excuse;
          yield {
            at: { block: excused.block, at: { start, end } },
            message: "poor",
            data: { words },
            rewrites: [insteadOfSentence(reasonLeft(context))],
          };
        }
        // What else stands under it is the reason, whether or not it is a good one.
        said = true;
        continue;
      }
      if (fact.said.reason === "none" && grounded && !fact.without) continue;
      // The header's label, whose answer stands below it.
      if (/^urgent\W*$/i.test(fact.said.words) && meta.urgent?.value === false) continue;
      said = true;
      const { start, end, reason, words } = fact.said;
      yield {
        at: { block, at: { start, end } },
        message: reason === "poor" ? "poor" : "unreasoned",
        data: { words },
        rewrites:
          reason === "none" && !fact.without
            ? [
                insertedWords(
                  reasonLeft(context),
                  behindSection(outline, "purpose", "summary", "recommendations"),
                  insertsReason,
                ),
              ]
            : [insteadOfSentence(reasonLeft(context))],
      };
    }
    if (said || grounded || !meta.urgent?.value) return;
    if (/\b(?:because|due to|owing|reason|deadline|expire|by \d|section|rule)\b/i.test(meta.urgent.raw)) return;
    const at = behindSection(outline, "purpose", "summary", "recommendations");
    yield {
      at: { field: "urgent" },
      message: "flagged",
      rewrites: [insertedWords(reasonLeft(context), at, insertsReason)],
    };
  },
});

/** "Urgent: the Chair gave no reason", "no special circumstances have been recorded". */
const unreasoned = regex.i`
  \b(?:urgent|urgency|late|lateness|short notice)\b[^;]{0,120}\b(?:
    (?:no|without|not|never|nor) (?:[a-z]+ ){0,3}?(?:reasons?|grounds?|explanation|special circumstances?)
    (?! (?:to|in|for (?:delay|waiting|(?:a |the )?call-in)|why it (?:could|should|can) wait))\b|
    (?:reasons?|grounds?|explanation|special circumstances?)\b[^.;]{0,30}
    \b(?:not|never|nobody|no one|none|unrecorded|unstated|blank|to follow|to be (?:given|added|found|supplied))
  )\b|
  \b(?:no|without (?:any )?) ?special circumstances? (?:have|has|had|were|was|are|is|exist|arise|being)\b
  (?![^.;]{0,40}\b(?:so|therefore|and (?:it|the item) (?:waits|can wait|will))\b)
`;
/** The label of a row that is answered beside it. */
const asksReason =
  /^\W*(?:reasons? for|grounds? for|why|cause of)\b[^.;]{0,20}\b(?:urgen\w+|late\w*|short notice)\W*$/i;
const circumstancesLeft = "[insert the special circumstances: what would be lost by waiting for the next meeting]";
const insertsReason = "Insert the special circumstances with blanks";
/** Why it cannot wait, and that the chair has found it so, as the law asks: all of it for the author to write. */
function reasonLeft({ nation }: ReportContext): string {
  const law =
    nation === "scotland"
      ? " (section 50B(4)(b) of the Local Government (Scotland) Act 1973)"
      : nation === "northern-ireland"
        ? ""
        : " (section 100B(4)(b) of the Local Government Act 1972)";
  return `The special circumstances by reason of which this item cannot wait${law} are [insert what would be lost by waiting for the next meeting]. The opinion of the Chair on taking it as urgent is [insert the opinion and the day on which it was given].`;
}
const minuteLeft = "The special circumstances were [insert the reasons that the Chair gave].";

/** A sentence without its number and stop, and its words as a message shows them. */
function spanOf({ start, text }: Pick<Sentence, "start" | "text">): Span & { readonly words: string } {
  const words = text.replace(/[.;]\s*$/, "").trimEnd();
  const lead = /^[\d.]+\s+/.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: start + words.length, words: shortened(words.slice(lead), 90) };
}

/** In minutes: the chair takes an item as urgent, and no word says why. */
function admittedIn({ text, sentences }: Pick<BlockView, "text" | "sentences">): LateFact | undefined {
  const said = sentences.find((sentence) => admitted.test(sentence.text));
  const one = said ?? sentences.find((sentence) => tookHere.test(sentence.text));
  if (
    !one ||
    ordered.test(one.text) ||
    because.test(text) ||
    loss.test(text) ||
    /\b(?:special circumstances?|reasons?|100B)\b/i.test(text)
  )
    return undefined;
  const words = one.text.replace(/[.;]\s*$/, "").trimEnd();
  return {
    grounds: false,
    said: { start: one.start, end: one.start + words.length, reason: "none", words: shortened(words, 90) },
    ...(said ? {} : { underHeading: true as const }),
  };
}
/** "The Chair took an additional paper on the pier under this heading." */
const tookHere = regex`
  \b(?:Mayor|[Cc]hair(?:man|woman|person)?|Convener|Provost|Leader)\b[^.;]{0,20}\b
  (?:allowed|agreed to (?:take|hear|admit)|accepted|permitted|admitted|consented to|took|introduced|brought forward)
  \ (?:an?|the|one|two) (?:additional |further |extra |supplementary |tabled |second |late |short |[a-z]+ )?
  (?:papers?|reports?|items?|notes?|matters?|motions?)\b[^.;]{0,60}\b(?:under|at) this (?:heading|item|point)\b
`;
const urgentBusiness = /\b(?:urgent|late) (?:business|items?|matters?|reports?)\b|\bbusiness (?:that is )?urgent\b/i;
/** The order of business, and nothing of whether it may be taken. */
const ordered = /\b(?:item|report|business) (?:first|next|last|before|after)\b/;
const admitted = regex`
  \b(?:Mayor|[Cc]hair(?:man|woman|person)?|Convener|Leader)\b[^.;]{0,20}\b
  (?:allowed|agreed|accepted|ruled|permitted|admitted|decided|consented|took)\b[^.;]{0,90}\b
  (?:as (?:a matter of urgency|(?:an )?(?:urgent|late)\b)|(?:urgent|late) (?:item|business|report)s?\b)|
  \b(?:[Uu]rgent|[Ll]ate) (?:item|report|business)\b[^.;]{0,50}\b(?:was|were)
  \ (?:taken|admitted|accepted|allowed|considered)\b
`;

/** "A corrected map will be handed out on the night": what members will first see when they meet. */
const handedOut = regex`
  \b(?:tables?|appendi(?:x|ces)|annex(?:es)?|reports?|papers?|figures|schedules?|maps?|plans?|sheets?|pages?|versions?|
  [Tt]able \d+|[Aa]ppendix [A-Z\d]|addend(?:um|a)|notes?|sections?|paragraphs?|assessments?|costings?|estimates?|
  drafts?)
  \b[^.;]{0,40}?\b(?:will|would|is to|are to|can|shall)\b[^.;]{0,20}?\b(?:
    (?:handed|given|passed|sent|put|brought|laid) (?:out|round|along|before members|on the table)|circulated|tabled|
    distributed|available|shown|produced|supplied|read out|brought
  )\b[^.;]{0,20}\b(?:
    (?:on|at) the (?:night|day|evening|meeting|table|door)|in the (?:room|chamber)|as members (?:arrive|come in)|
    when members (?:arrive|meet|sit down)
  )\b
`;

/** Words for what comes before a meeting, and how. */
const ofMeeting = regex.i`
  \b(?:
    reports?|items?|papers?|agenda|addend\w+|supplement\w*|urgen\w+|notice|publi\w+|circulat\w+|tabled|meeting|deadline|
    despatch\w*|dispatch\w*
  )\b
`;

/** Who says of what that it is late: the report itself or its item, never a service. */
const saidLate = regex.i`
  \b(?:[Tt]his|[Ii]t) (?:is|was|comes (?:to \w+ )?as|is (?:being )?(?:taken|brought|put|presented) as|was (?:taken|
  brought|added) as)
  \ (?:therefore |again |once more |yet )?an? (?:very |rather )?(?:late|urgent)
  \ (?:item|report|paper|addition|matter|decision|business|supplement)\b|
  \b(?:report|paper|item)\b[^.;]{0,30} (?:was|were|had been|has been|got)
  \ (?:overlooked|forgotten|mislaid|missed|left (?:off|out|behind))\b[^.;]{0,60}\b
  (?:follows?|following|tabled|circulated|late|now|separately|supplement\w*|agenda)\b|
  \b(?:matter|decision|item|report) (?:is|was) (?:very |most |so |extremely |quite )?urgent\b|
  \b(?:less|fewer|shorter) than (?:the )?(?:three|five|3|5|statutory|required|usual|normal|full|prescribed)
  \b[^.;]{0,24}\b(?:days|notice)\b|
  \b(?:only|just|barely|a mere|no more than) (?:one|two|three|four|a|[1-4]) (?:clear |working )?days?['’]? (?:notice\b|
  (?:before|ahead of) (?:the )?(?:meeting|committee|cabinet|council))|
  \b(?:publication|issue|circulation) of (?:this|the) (?:report|paper|item),? [^.;]{0,30}\bdays? (?:before|ahead of|
  prior to) (?:the )?
  (?:meeting|committee|cabinet|council|panel|board)\b|
  \b(?:this|the) (?:report|paper|item)\b[^.;]{0,40} (?:will|is to|can) be (?:handed out|given out|circulated|
  laid round|passed round|
  available only|available) (?:only )?(?:at|on the (?:day|night|evening) of) the meeting\b|
  \b(?:asked|invited|requested|recommended) to (?:waive|dispense with|overlook|excuse|forgive|accept)
  \ [^.;]{0,24}\b(?:notice|lateness|clear days|short notice|delay in publication)\b|
  \b[Tt]his (?:report|item|paper)\b(?![^.;]*\b(?:exempt|confidential|private|[Pp]art (?:II|2|B))\b)[^.;]{0,60}?\b
  (?:sent|issued|published|circulated|posted|despatched|dispatched|mailed|follows?|comes?|came|goes|went)
  (?: on| out| round)? (?:
    by itself|on its own|separately(?= from (?:the|this|today['’]s) (?:rest|agenda|other|main)|[,.;]|$)|
    (?:(?:later|one day|a day|two days|some days) )?(?:after|behind|later than) the (?:main |printed |rest of the )*(?:agenda|others)|
    under separate cover|
    in an? (?:second|separate|supplementary|later|additional) (?:pack|agenda|despatch|dispatch|mailing|supplement)
  )|
  \b(?:[Tt]his|[Tt]he) (?:report|item|paper) (?:could not|cannot|was not|had not|were not)(?: yet| quite)?
  (?: be| been| get| got)? (?:finished|completed?|finalised|ready|prepared|signed off|cleared) (?:
    in time|
    (?:for|when|before|by the time)(?: of)? (?:the|this|publication|despatch)\b[^.;]{0,20}
    (?:agenda|papers|deadline|publication|despatch|dispatch|pack)|
    (?:before|for|by) (?:publication|despatch|dispatch)
  )\b|
  \bnot (?:been )?possible to (?:publish|issue|include|send|circulate|despatch|finish|complete) (?:this|the)
  \ (?:report|paper|item) (?:with|on|in|for|at) (?:the )?(?:rest of the |main |printed |published )?
  (?:agenda|other papers|papers)\b|
  \b(?:this|the) (?:report|paper|item) was (?:added|put|placed) (?:to|on|onto) the agenda
  \ (?:on the (?:morning|day|eve|afternoon)|late\b|at the last|after)|
  \b(?:asked|invited|requested) to (?:deal with|take|consider|treat|hear|accept|admit) (?:this|the)
  \ (?:item|report|matter|paper|business) (?:urgently|as (?:a matter of urgency|urgent|an? (?:late|urgent) item))|
  \b(?:this|the) (?:report|item|paper) (?:has |had )?missed the
  \ (?:agenda|deadline|publication|despatch|dispatch|print run|mailing|main papers)\b|
  \b(?:this|the) (?:report|item|paper) could not (?:then |yet )?be
  \ (?:included|published|sent out|printed|circulated|issued)(?=,| (?:with|in time|on time|then|because|as|since|at)\b)|
  \b(?:agenda|other (?:papers|reports|items)|rest of the (?:agenda|papers)|papers for (?:the|this) meeting)
  \ (?:had to (?:go|be)|went|was|were|has|have|had)
  \ (?:(?:already|been|gone|to|be|out|on|sent|sent out|issued|published|printed|despatched|dispatched|circulated) ){0,4}
  (?:without|before|ahead of|minus|lacking) (?:this|the) (?:report|paper|item)\b|
  \b(?:[Tt]his|[Tt]he) (?:report|item|paper)(?: \w+)? (?:
    (?:did|could|does) not (?:go|come|get|make it) (?:out |in |on |in time )?(?:with|to|into|on|for) (?:the )?
    (?:rest of the |main |printed |published )?(?:agenda|other papers|papers)|
    (?:was|is|were|has been|had to be) (?:left|kept|held) (?:off|out of|back from) the (?:main |printed |published )?
    agenda|
    (?:follow(?:s|ed)|came|comes|went out|was (?:sent|issued|published)) (?:\w+ ){0,3}(?:after|behind|later than) the
    \ (?:rest of the |main )?(?:agenda|other papers)
  )\b|
  \b(?:this|the) (?:report|item|paper|supplement|addendum|decision|matter|business)(?: \w+)?
  \ (?:is|was|has been|is being|had to be|comes|came|is to be|will be) (?:\w+ ){0,4}?(?:
    late\b|urgent\b|
    tabled\b(?!
      \ (?:in|on|by)\b| at (?!(?:the|this|tonight['’]s|today['’]s) (?:meeting|Cabinet|Committee|Council|Panel|Board)\b)
    )|
    as a matter of urgency|after the agenda|after the (?:statutory )?deadline
  )|
  \b(?:
    late (?:report|item|publication|submission)|lateness of (?:this|the) report|report is late|
    urgent (?:item|business|report|decision)
  )\b(?= (?:is|was|has|because|due|owing|arises?|:))|
  \b(?:was|is|were) not (?:\w+ ){0,2}(?:available|ready|published|included|dispatched|despatched|circulated)
  \b[^.;]{0,50}\b(?:agenda|clear days|statutory deadline|publication)\b|
  ^\W*(?:late|urgency|lateness|reasons? for (?:the )?(?:urgency|lateness|late \w+))\s*:
`;
/** The same in terms of notice: the report or its item comes with less of it than members should have. */
const shortNotice = regex`
  \b(?:[Tt]his|[Tt]he) (?:report|item|paper|supplement|addendum|matter|business)(?: \w+)?
  \ (?:is|was|has been|is being|had to be|comes|came|goes|went|is to be|will be) (?:\w+ ){0,6}?(?:
    at (?:(?:very|such|so|rather|quite) )?short notice|at the (?:last|eleventh) (?:minute|moment|hour)|
    with (?:\w+ )?(?:less|little|shorter)(?: than the)?(?: usual| normal)? notice|
    (?:on|on to|onto|to) the agenda
    \ (?:yesterday|today|this (?:week|morning)|late\b|since it|after it|at the last|to get)
  )|
  \b(?:clear days['’]|usual|proper|full|statutory|normal|due|required|ordinary) notice
  \ (?:of (?:this|the) (?:report|item) )?(?:
    (?:has not|could not|was not|cannot|have not)\b|
    (?:has|had|is|was)(?: therefore| been| being| to be)*
    \ (?:dispensed with|waived|shortened|cut|foregone|forgone|set aside)
  )|
  \b(?:three|five|3|5) (?:clear |working )+days(?:['’] notice)? (?:
    (?:could|can|will|would|did|has|have|was|were|is|are)(?: not|n['’]t) (?:therefore |now )?(?:be |been )?
    (?:met|kept|given|observed|allowed|achieved|possible|left|available|had|respected)|
    (?:was|were|has been|have been|had been) (?:missed|lost|waived|cut|shortened|overlooked|set aside|not)
  )|
  \b(?:short|late|lack of|inadequate) notice (?:of|for|with|given (?:of|for)) (?:this|the) (?:report|item|paper)\b|
  \b(?:report|item|paper) (?:did not|could not|failed to) reach members\b(?! of)|
  \bhad (?:very )?(?:little|no|scant|hardly any) (?:time|chance|opportunity) to (?:read|study|consider) (?:this|the)
  \ (?:report|paper|item)\b
`;
/** "URGENT" as a line of its own. */
const alone = regex.i`
  ^\W*(?:urgent|late item|urgent item|urgent business|late report|to be tabled)\W*$|
  ^\W*(?:
    urgen(?:t|cy)(?: (?:item|decision|report|business))?(?:,? (?:and|with)|,| \() ?(?:therefore )?
    (?:call-in (?:is |has been )?(?:waived|disapplied|suspended|does not apply)|
    (?:not subject to|exempt from|exempted from|no|without) call-in)|
    (?:call-in (?:waived|disapplied|suspended)|(?:not subject to|exempt from|exempted from) call-in)
    (?:,? (?:as|being|because|and)|,| \() ?(?:it is )?urgent
  )\)?\W*:\W*(?:yes|y|true|agreed)\W*$
`;
const excused = regex.i`
  ^\W*(?:late\w*|urgency|reasons? for (?:the )?(?:urgency|lateness|late \w+))\s*:\s*
  (?:none|no|nil|n\/a|not (?:applicable|urgent))\b|
  \b(?:
    not (?:an )?(?:urgent|late)|no urgent|urgent (?:care|treatment|repairs?|need|response|works|call)|
    late
    \ (?:payment|night|applications?|fees?|opening|in (?:delivery|arriving|coming from|reaching the (?:site|yard|depot)))|
    if (?:the|this|an)
  \ )\b
`;
