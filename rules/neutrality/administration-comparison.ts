import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Sentence } from "../../core/report/sentences.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { insteadOfSentence, insteadOfWords, withoutSentence } from "../../core/rule/rewrites.ts";
import type { BlockView, Rewrite } from "../../core/rule/rule.ts";
import { beforeAndAfter, timeCues } from "./administration-comparison/beforeAndAfter.ts";
import {
  before,
  blame,
  contrast,
  earlier,
  faults,
  judgedActor,
  opposing,
  praise,
  present,
  wanting,
} from "./governments/administrationsJudged.ts";
import { idiomRule } from "./idioms/idiomRule.ts";
import { loaded, loadedIn } from "./idioms/loadedHits.ts";
import { masked } from "./parties/masked.ts";
import { partyLexicons } from "./parties/partyMentions.ts";
import { framed } from "./sentenceFrames.ts";

const bodies =
  "administration* regime* leadership* leader leaders leader's executive* cabinet* coalition* lot crowd mob bunch shower gang outfit guard order rulers masters majority council council's team members group political".split(
    " ",
  );

const rulersCues = {
  id: "administration-comparison",
  phrases: [
    ...before.flatMap((word) =>
      bodies
        .filter((body) => word !== "the" || /^(?:admin|coal|regime|leadership)/.test(body))
        .map((body) => ({ phrase: `${word} ${body}` })),
    ),
    ...cues(
      "",
      oneLine`
        new faces|in these chairs|in those chairs|people they replaced|they replaced|those now in office|now in office|
        let slide|not long ago|turfed out|voted out|kicked out|booted out|thrown out of office|shown the door|
        swept from office|under new control|new control|under new leadership|under new management|now has leaders|
        now has a|now has members|leaders who|members who care|its former leader|former leader|the former leader|
        under its|laughing stock|byword for|by-word for|found its feet|finds its feet|back on its feet|on its feet|
        put behind|behind it|at the top|change of guard|changing of the guard|changed hands|came before|went before|
        before them|earlier years|years gone by|gone by|bygone|bad old days|old days|days are over|days when|days of|
        past years|years past|lost years|left behind|left over|hangover from|previous leaders|former leaders|
        earlier leaders|earlier management|previous management|past management|earlier members|previous members|
        past members|before last|its successor|successors|forerunner*|old regime|old guard|old order|used to be run|
        was run for|were run for|since taking over|since taking office|since taking control|since coming to|
        since it took|since they took|since the elections|with the elections|after the elections|since the election|
        with the election|new leaders|new members|those now|now in charge|now at the|this cabinet|this executive|
        this leadership|present members|present leaders|current leaders|current members|current leadership|
        minority parties|minority party|minority groups|minority group|minority members|rival group|rival groups|
        rival party|rival parties|rival budget|rival plan|other groups|other parties|smaller parties|smaller groups|
        those who opposed|those who voted against|who voted against|having opposed|having voted|across the chamber|
        previous lot|different hands|other hands|new hands|hands of others|others could not|others did not|
        others failed|others would not|nobody before|no one before|for the first time in|for too long|far too long|
        too long|for years|for a decade|for decades|at last|until the present|until this|until the new|until control|
        it took a|took a change|not always so|was not always|once was|no longer is|turned the corner|turning point|
        watershed|fresh start|clean break|clean sweep|new chapter|new era|new page|new leaf
      `,
    ).phrases.map((one) => ({ ...one, tier: "when" })),
    ...cues(
      "",
      oneLine`
        used to run|used to govern|used to have charge|once ran|what comes of|comes of having|price of having|
        what happens when a|reward of|legacy of a council|legacy of a cabinet|legacy of leaders|legacy of an executive|
        legacy of having|council that|cabinet that|leaders who|executive that|keys to the|keys of the|keys to County|
        keys to City|keys to Town|reins of|turfed out|voted out|booted out|predecessor*|inherited|bequeath*|in charge|
        change of control|change of administration|change of leadership|opposition|sit opposite|sits opposite|
        sitting opposite|those opposite|members opposite|colleagues opposite|councillors opposite|other side|
        opposing side|opposite side|their side|other camp|other benches|opposite benches|across the chamber|
        across the floor|formerly in|previously in|who ran|at the top|years of|decade of|decades of|lost years|
        wasted years|lost decade|of consequence|nothing useful|nothing worth|nothing much|nothing of|new broom|hands at|
        then in|once in|in control|in power|in office until|in office before|in the saddle|driving seat|
        hands on|council of the day|cabinet of the day|administration of the day|timid council|weak leadership|
        weak council|left in a|in disarray|in ruins|in chaos|mess|nobody at|no one at|adults are|grown-ups|
        now in opposition|joint administration|minority administration|ruling administration|an administration|
        a new administration|its administration|tired administration|failed administration|divided administration|
        incompetent administration|reckless administration|profligate council|reckless council
      `,
    ).phrases,
  ],
};

const comparisonCues = [rulersCues, timeCues];

/** Reports one administration held against another, or the opposition held to account. */
export const administrationComparison = idiomRule({
  id: "administration-comparison",
  family: "neutrality",
  summary: "Administrations are compared with each other, or the opposition is found wanting",
  why: "The council is one body whoever controls it. Comparing administrations makes the report an argument in politics; dates and decisions tell the same history without it.",
  severity: "warning",
  kinds: { minutes: "off", motion: "off", constitutional: "off", "election-notice": "off" },
  zones: { quoted: "info", backgroundPapers: "info" },
  offers: [insteadOfSentence("On [insert date] the Council decided [insert what it decided]."), withoutSentence],
  messages: {
    comparison: "“{cue}” is judged here against others in politics. Give the dates, decisions and figures instead.",
    bare: "“{cue}” names one side of the council. Where officers mean the Council, the Cabinet or members, say so.",
  },
  idiom: { marks: "sentence", message: "comparison", as: "cue" },
  cues: comparisonCues,
  lexicons: [...partyLexicons, loaded],
  examples: {
    finds: [
      { text: "[[The previous administration left the roads in a poor state.]]" },
      { text: "[[The new administration has finally gripped the backlog.]]" },
      { text: "[[The opposition failed to put forward a credible plan.]]" },
      { text: "[[Years of drift ended when the present leadership took office.]]" },
    ],
    quiet: [
      { text: "Housing benefit administration subsidy falls by 2%." },
      { text: "One letter of opposition to the application was received." },
      { text: "The company went into administration and left the site in a poor state." },
      { text: "The previous contractor left the records in a poor state." },
      { text: "The previous administration agreed the contract on 4 May 2021.", note: "A date and a decision" },
    ],
  },
  limits:
    "A comparison by dates alone is seen only with a word that judges (“nothing of consequence was done before May”).",
  *check(block, _options, { kind }) {
    let bare = kind !== "committee-report" && kind !== "decision-record";
    for (const sentence of block.sentencesWith(comparisonCues)) {
      const text = masked(block, sentence);
      if (elsewhere.test(text) || ownSide.test(text)) continue;
      const { start, end } = sentence;
      const cue = judgedActor(text);
      const other = cue ?? earlier.exec(text)?.[0] ?? opposing.exec(text)?.[0] ?? present.exec(text)?.[0];
      if (cue || (other && loadedIn(block, sentence))) {
        yield { at: { start, end }, message: "comparison", data: { cue: cue ?? other ?? "" } };
        continue;
      }
      const times = framed(sentence, beforeAndAfter);
      if (times) {
        const { words, frame: told } = times;
        const severity = told.severity ? { severity: told.severity } : {};
        yield { at: { start, end }, message: "comparison", data: { cue: words }, ...severity };
        continue;
      }
      if (other && !/^(?:the )?administration/i.test(other) && !dated.test(text) && !leads.test(text)) {
        const rewrites = [...asCouncil(sentence, text.indexOf(other), other), withoutSentence];
        yield { at: { start, end }, message: "bare", data: { cue: other }, severity: "info", rewrites };
        continue;
      }
      const when = since(block, sentence);
      if (when) {
        yield { at: { start, end }, message: "comparison", data: { cue: when }, severity: "info" };
        continue;
      }
      const named = bare ? null : bareAdministration.exec(text);
      if (!named) continue;
      bare = true;
      const at = start + named.index;
      yield {
        at: { start: at, end: at + named[0].length },
        message: "bare",
        data: { cue: named[0] },
        severity: "info",
        rewrites: asCouncil(sentence, named.index, named[0]),
      };
    }
  },
});

/** What "the Administration" did, the Council did; not what a rival or an opposition did. */
function asCouncil({ start, text }: Sentence, index: number, words: string): readonly Rewrite[] {
  const owner = /^(.*\badministration)(['’]s)?$/i.exec(words);
  if (index < 0 || !owner || !/\b(?:the|this|an?|its)\b/i.test(words)) return [];
  const own = owner[2] ?? /^['’]s\b/.exec(text.slice(index + words.length))?.[0] ?? "";
  const end = index + words.length + (owner[2] ? 0 : own.length);
  return [insteadOfWords({ start: start + index, end: start + end }, `the Council${own}`)];
}

/** A time before or a rival, the council's members, and a judgement: for information. */
function since(block: BlockView, { start, end, text }: Sentence): string | undefined {
  const hit = block.hits(rulersCues).find((one) => one.phrase.tier === "when" && one.start >= start && one.end <= end);
  if (!hit || facts.test(text) || !inControl.test(text)) return undefined;
  const judged =
    blame.test(text) || praise.test(text) || faults.test(text) || wanting.test(text) || contrast.test(text);
  return judged || verdict.test(text) ? block.text.slice(hit.start, hit.end) : undefined;
}

/** Those who are in control, or were, or would be. */
const inControl = regex`
  \b(?:
    [Cc]ouncil|borough|authority|city|county|town|[Cc]abinet|[Ee]xecutive|[Ll]eaders?(?:hip)?|members|councillors|
    administration|control\b|at the top|in charge|election|elections|part(?:y|ies)|groups?|opposition|rival|minority|
    regime|[Dd]ecisions|finances|budget|mess|those who|run\b|potholes
  )\b
`;
const verdict = regex.i`
  \b(?:
    could not have|(?:nobody|no one) would|before (?:anybody|anyone)|put right|let slide|preferred not|
    (?:have|has) (?:read|looked|listened|learnt|learned)|laughing stock|by-?word|found its feet|on its feet|
    who (?:read|listen|care|know|turn up|do)|put behind|downhill|uphill|better|worse|mended|grasped|prompt\w*|restored|
    order|mess|clear(?:ed|ing)? up|bare|foresight|lapse|convenience|go to seed|neglect\w*|
    put (?:right|off|(?:it|the [a-z]+) off)|preferred|unworkable|offer(?:s|ed)? no|none of|yet to say|would have|
    bankrupt\w*|recover\w*|rescued|repaired|saved|at last|finally|proper\w*|nettle|change at|achieved|mended|filled|done
  )\b
`;
/** Trends, contracts and services, in which before and after are facts. */
const facts = regex.i`
  \d\d%|£|per cent|
  \b(?:
    table|figure|chart|rate of|contract\w*|operator|supplier|children|pupils|patients|tenants?|residents|age groups?|
    ethnic|account for less|[Ii]nspectors?|[Ii]nspection|auditors?|peer (?:review|challenge)|housing stock|rainfall|
    temperature|inflation|pandemic|Covid\S*|interest|forecast|variance|overspend|underspend|financial year|quarter|
    Ofsted|NHS|planning|site|building|species
  )\b
`;

/** An office that councils have. */
const leads = /\bLeaders? of the (?:[A-Z][a-z]+ )?Opposition\b/;
/** What was decided, and when: nothing is judged. */
const dated = regex`
  \b(?:agreed|approved|adopted|resolved|decided|signed|established|introduced|commissioned|let|made)\b.*\b(?:19|20)
  \d\d\b
`;

/** Kent and others write so of their cabinet: for information, once a block. */
const bareAdministration = /\b(?:[Tt]he|[Tt]his) Administration(?:['’]s)?(?! (?:of|Team|Officer|Act|Manager|Costs?)\b)/;

/** The first person of a party is for partisan-pronoun. */
const ownSide =
  /\bour (?:own )?(?:side|opponents|critics|party|benches)\b|\b(?:opposite|facing) us\b(?! (?:is|lies)\b)/i;

/** Companies, estates, medicines, pensions and governments are administered too; contractors and heads are previous. */
const elsewhere = regex.i`
  \b(?:
    (?:in|into|out of|enter\w*) administration|letters of administration|administrat(?:or|ors|ion order)\b|
    pension(?:s)? administration|
    administration (?:of (?:the )?(?:fund|scheme|estate|justice|medic\w+|drugs?|benefits?|grants?|election)|subsidy)|
    US administration|Trump|Biden|Obama|American|devolved administrations?|academy trust|
    regime of (?:inspection|testing)|inspection regime|administration (?:building|block|centre|wing)|guard rails?|
    regime of (?:inspections?|checks|visits|testing|fees)|boiler|plant room|meter (?:cabinet|cupboard)|
    new (?:council|board|authority)\b[^.;]{0,30}\binherits? the (?:[a-z]+ )?(?:objectives?|plan|strategy|priorities)\b|
    (?:last|first|only) (?:team|group|people|contractor) to|charging regime|funding regime|regulatory regime|
    (?:previous|former|old|new|outgoing|last) (?:
      contractor|operator|provider|supplier|landlord|owner|tenant|occupier|headteacher|chief executive|director|lessee|
      developer
    )\b|
    opposition to (?:the|this|a) (?:proposals?|application|scheme|order|closure)
  )\b
`;
