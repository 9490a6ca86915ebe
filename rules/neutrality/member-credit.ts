import { oneLine, regex } from "../../core/pattern/regex.ts";
import { shortened } from "../../core/report/shortened.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { insteadOfSentence, withoutSentence } from "../../core/rule/rewrites.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { idiomRule } from "./idioms/idiomRule.ts";
import { blamed, pattern, praisedOrBlamed, record, virtue, virtuous } from "./member-credit/creditGiven.ts";

const memberCues = cues(
  "member-credit",
  oneLine`
    Councillor|Councillor's|Councillors|Cllr|Cllrs|Alderman|Baillie|Cabinet Member|Cabinet Member's|portfolio holder|
    portfolio holder's|Leader|Leader's|Deputy Leader|Deputy Leader's|Mayor|Mayor's|Chair|Chair's|Convener|Convener's|
    ward member|ward members|local member|division member|Executive Member|Executive Member's|lead member
  `,
);

/** What would not have been but for a member. */
const counterfactual = [
  "the leader",
  "the deputy leader",
  "the mayor",
  "the chair",
  "the cabinet member",
  "the portfolio holder",
  "councillor",
  "cllr",
  "the ward member",
]
  .flatMap((who) => [`without ${who}`, `had ${who}`])
  .join("|");

/** Words of credit and blame: a sentence on a member without one of them is not weighed. */
const creditCues = {
  id: "member-credit-words",
  phrases: [
    ...cues(
      "",
      oneLine`
        reminded|reminding|pressed|pushed|lobbied|lobbying|campaigned|campaigning|intervened|chased|pestered|demanded|
        fought|insisted|stepped in|got involved|pressure from|pressure by|nobody but|no one but|none but|nobody except|
        no one except|nobody other than|in her debt|in his debt|alone had|alone has|it took|but for|heaven and earth|
        mountains|the ear of|every ear|shoe leather|midnight oil|elbow grease|statue|medal|knighthood|deserves|earned|
        twisted|socks off|extra mile|strings|all the stops|take no for|kept at it|let go|fingerprint*|stamp of|
        full credit|knock heads|heads together|listened|three cheers|two cheers|gave up|did not give|where others|
        others gave|others had|others did|spotting|spotted|all over this|watchful|watch|eye of|under|making of|
        borne fruit|bore fruit|paid off|pays off|rescue|came to|failure|down to|fruit|campaign|amendment|motion|
        generous*|slice|would be no|would have been no|would not have|would never|never have|mastery|grip|touch|magic|
        flair|persist*|dogged*|tenacit*|tireless*|passion*|vision|foresight|courage|brave*|bold*|stood up|stood firm|
        stuck to|vindicat*|proved right|right all along|hero|heroine|saviour|father of|mother of|godfather|godmother|
        patron|friend of|guardian|angel|legacy|pride|proud|memory of|name will|name is|blame|fault|responsib*|muddle|
        bungl*|botch*|mess|error|mistake|misjudg*|let down|lets down|at the door|lost us|cost us|cost the|squandered|
        wasted|dither*|drag*|slow to|late to|obstruct*|held up|thanks|thank|credit|tribute|due to|down to|owed|owe|
        attribut*|testament|monument|testimony|congratulations|commended|it is to|it was to|is to be|hard|work|
        bargaining|effort*|endeavour*|brain child|idea|energy|persever*|leadership|drive|drove|driven|commitment|
        dedication|enthusiasm|insist*|initiative|refusal|intervention|interven*|lobby*|negotiat*|advocacy|good offices|
        handling|skill|tact|generosity|judgement|guidance|stewardship|success|dream|ambition|contacts|influence|
        charisma|imagination|instinct|patience|steer|support|backing|pressure|quick thinking|single-mind*|secured|won|
        delivered|achieved|brought|persuaded|pioneered|mastermind*|transformed|made it|made this|made possible|possible|
        pushed|pressed|unblocked|kept it|kept the|stopped|prevented|protected|spearhead*|led the|restored|revived|
        came up with|dreamed up|thought of|saw what|first saw|spotted|refused|worked|found the|steered|succeeded|
        through the|because of|owing to|it was|is very much|was very much|without|had it|were it|had Councillor|
        had Cllr|had the|if it|alone|rightly|successfully|single-handedly|instrumental|architect|prime mover|
        indispensable|key to|mind behind|brains|feather|personal|invention|gift|baby|as Councillor|only|the one|sole|
        blocked|blocking|failed|failure|overruled|delayed|delay|changed his mind|changed her mind|lost interest|walked|
        making|doing|mistake|negligence|opposition|inaction|must bear|bears|must take|should take|must accept|
        must answer|responsible for the|torpedoed|scuppered|sabotaged|in the way|cost the|was right|was wrong|
        proved right|vindicated|came from|comes from|sprang from|pursued|argued for|who has|who had|signature|famous|
        remarkable|considerable|gentle|crowning|biggest|recognition|recognised|acknowledg*|plan was|plan is|scheme was|
        scheme is|suggestion was|suggestion is|suggestion of|proposal was|notion was|thought up|devised|dreamt up|
        conceived|hit on|hit upon|saw this|saw it|foresaw|in the first place|It is Councillor|it is Councillor|
        It was Councillor|praise
      `,
    ).phrases,
    ...cues("", counterfactual).phrases,
    ...lexicons["judging-words"].phrases,
  ],
};

const publicity: ReadonlySet<string> = new Set(["press-release", "ward-notice"]);

/** Reports credit or blame that is given to one councillor. */
export const memberCredit = idiomRule({
  id: "member-credit",
  family: "neutrality",
  summary: "A councillor is given the credit or the blame for what the council did",
  why: "Decisions are the council's. Thanking or blaming one member in an officers' paper serves or harms that member's standing.",
  severity: "info",
  kinds: { "press-release": "warning", "ward-notice": "warning", motion: "off", "election-notice": "off" },
  zones: { quoted: "info", foreword: "info", backgroundPapers: "info" },
  offers: [
    insteadOfSentence("[Insert the body that took the decision] decided [insert what it decided] on [insert date]."),
    withoutSentence,
  ],
  messages: {
    credit: "“{cue}” gives one member the credit. Name the decision, the body that took it, and the date.",
    judged: "“{cue}” judges a member. Say what was done, by which body, and when.",
    blame: "“{cue}” blames one member. Name the decision, the body that took it, and the date.",
  },
  idiom: { marks: "sentence", message: "credit", as: "cue" },
  cues: memberCues,
  lexicons: [creditCues, lexicons["judging-words"]],
  examples: {
    finds: [
      { text: "[[Thanks to Councillor Reid's hard work the grant was won.]]" },
      { text: "[[Councillor Lamb's brilliant idea is now policy.]]" },
      { text: "[[Only Councillor Webb stood against it.]]" },
      { text: "[[The bridge was saved by the persistence of the Leader.]]" },
    ],
    quiet: [
      { text: "The Chair thanked the outgoing vice-chair.", kind: "minutes" },
      { text: "The Cabinet Member for Housing took the decision on 3 May." },
      { text: "Councillor Reid declared an interest." },
      { text: "Councillor Reid's motion was carried by 21 votes to 14." },
    ],
  },
  limits: "Credit given without the member's name or office.",
  *check(block, _options, { kind }) {
    // What is sent to the press may not praise a member, in whatever words.
    const mild = publicity.has(kind) ? {} : { severity: "info" as const };
    const judging = block.hits(lexicons["judging-words"]);
    const words = block.hits(creditCues);
    if (words.length === 0) return;
    for (const { start, end, text } of block.sentencesWith(memberCues)) {
      if (!words.some((hit) => hit.start >= start && hit.end <= end)) continue;
      const hidden = veiled(text);
      if (!hidden.includes("§")) continue;
      const credit = pattern.exec(hidden) ?? (virtue.test(hidden) ? virtuous.exec(hidden) : null);
      const blame = credit ? null : blamed.exec(hidden);
      const found = credit ?? blame;
      if (record.test(text)) continue;
      const speaks = !found && speaker.test(hidden);
      const doubt = found || speaks ? null : praisedOrBlamed.exec(hidden);
      if (doubt) {
        const data = { cue: text.slice(doubt.index, doubt.index + doubt[0].length) };
        yield { at: { start, end }, message: "judged", data, ...mild };
        continue;
      }
      const word = found || speaks ? undefined : judging.find((hit) => hit.start >= start && hit.end <= end);
      if (word) {
        const data = { cue: block.text.slice(word.start, word.end) };
        yield { at: { start, end }, message: "judged", data, severity: "info" };
      }
      if (!found) continue;
      const told = text.slice(found.index, found.index + found[0].length);
      const cue = shortened(told, 80);
      yield { at: { start, end }, message: credit ? "credit" : "blame", data: { cue } };
    }
  },
});

/** A member who has the floor is not judged by what he says. */
const speaker = regex`
  §(?: \([A-Za-z ]{2,30}\))?(?:,[^,]{2,50},)? (?:then |also |further )?(?:
    said|asked|replied|answered|argued|considered|thought|felt|told|expressed|confirmed|wrote|explained|added|noted|
    stated
  )\b
`;

/** A councillor's name or office, which patterns see as § so that they need not spell it out. */
const memberName = regex.g`
  \b(?:
    (?:Councillor|Cllr|Alderman|Baillie)\.? [A-ZÀ-Þ][\wÀ-ÿ.-]*(?:['’][A-Z][\wÀ-ÿ-]*)?
    (?: [A-ZÀ-Þ][\wÀ-ÿ-]*(?:['’][A-Z][\wÀ-ÿ-]*)?){0,2}|
    (?:the )?(?:then )?(?:
      Cabinet Member|Executive Member|Lead Member|lead member|[Pp]ortfolio [Hh]older|Deputy Leader|
      Leader(?! of the Opposition)|(?:Lord |Deputy )?Mayor|Chair|Convener|[Ww]ard (?:member|councillor)|
      local (?:ward |division )?(?:member|councillor)|division member
    )(?: for [A-Z][\w-]*(?:(?:,| and| &)? [A-Z][\w-]*){0,4}| of the (?:Council|Committee|Panel))?
    (?:, (?:Councillor|Cllr)\.? [A-ZÀ-Þ][\wÀ-ÿ'’-]*(?: [A-ZÀ-Þ][\wÀ-ÿ-]*)?,?)?
  )(?![A-Za-z])
`;
const veiled = (text: string): string => text.replace(memberName, (words) => "§".repeat(words.length));
