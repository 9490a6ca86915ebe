import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Sentence } from "../../core/report/sentences.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import type { BlockView } from "../../core/rule/rule.ts";
import { isBriefing } from "../briefing/briefings.ts";
import { isStanding } from "../briefing/standingSentences.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { behindTheDoorCues, saidInside } from "./group-confidence/behindTheDoor.ts";
import { cameBack, cameBackCues } from "./group-confidence/cameBack.ts";
import { isNoGroupsTalk } from "./group-confidence/notAGroupsTalk.ts";
import { isSure } from "./group-confidence/sureConfidences.ts";
import {
  between,
  inTheRoom,
  memberTalk,
  minded,
  mood,
  request,
  secret,
  told,
} from "./group-confidence/waysOfTelling.ts";
import { namedGroup } from "./groups/groupsChoice.ts";
import { idiomRule } from "./idioms/idiomRule.ts";
import { isOthersGroup } from "./othersBodies.ts";
import { masked } from "./parties/masked.ts";
import { partyLexicons } from "./parties/partyMentions.ts";
import { groups, opponents } from "./parties/politicalBodies.ts";

/** Ways of knowing that are not public. */
const unofficial = cues(
  "group-confidence-doubts",
  oneLine`
    on the quiet|under their breath|under his breath|under her breath|out of earshot|sotto voce|mood in the room|
    mood round the table|mood by the end|mood at the end|feeling in the room|feeling round the table|feeling by the end|
    temper in the room|long way from|far from united|far from agreed|each other's throats|daggers drawn|tells us|
    told us|assures us|Their whip|their whip|let officers know|away from the table|came out that|comes out that|
    larger parties|larger party|larger group|their meeting on|its meeting on|let on|lets on|wear it|no stomach|
    not stomach|same officers|when officers|When officers|when we saw|their leader|Their leader|front bench|
    sounding us out|sounding officers out|sounding out officers|sounded out officers|let us know|sounded us out|
    want it known|wanted it known|wish it known|hearts are not in|
    heart is not in|hearts were not in|brave front|the talk was|door closed|door was closed|door shut|door was shut|
    doors shut|doors were shut|sat down with|sat in on|called in on|jump ship|break ranks|cross the floor|peel off|
    at sixes and sevens|all over the place|poor temper|bad temper|foul temper|we are told|we hear|it is said|
    would rebel|doors closed|doors were closed|get-together|get-togethers|let slip|lets slip|letting slip|no secret|
    over coffee|over a drink|over a pint|over lunch|over dinner|over tea|upstairs|downstairs|heard to say|heard saying|
    has been heard|have been heard|been heard to|overheard|among themselves|amongst themselves|private gathering|
    private meeting of members|gathering of members|ruling members|opposition's room|members' room|group room|
    frank exchange|frank discussion|free and frank|heated exchange|came away with|came away from|
    left with the impression|gained the impression|got the impression|given to understand|let it be understood|
    let it be known|understood that they|speak for the scheme|said in public|say in public|whatever is said|
    whatever they say|for public consumption|true feelings|real feelings|true position|real position|real view|
    true view|really want*|really think*|really fear*|actually think*|actually want*|at heart|in their hearts|deep down|
    inwardly|behind the smiles|not all is well|tensions|misgivings|qualms|cold feet|second thoughts|wobbl*|restive|
    restless|mutinous|counted heads|counting heads|admitted to the|admitted to us|confessed to|said to the author|
    said to the writer|told the author|told the writer|mentioned to the author|remarked to|muttered|whispered|gossip*|
    rumour*|grapevine|tittle-tattle|word reaches|ears of|leaning on their|straws in the wind|for sale|at a price|
    their price|its price|persuadable|could be talked|private word|quiet word|aside to|in an aside|in an unguarded|
    unguarded|guard was down|slip of the tongue|wink|nod and a wink|nudge|text message*|texted|WhatsApp*|emails seen|
    email seen|forwarded|cc'd|copied in by mistake|left on the printer|left on the photocopier|left behind in|
    notes of the group|group's notes|minutes of the group|group minutes|flip chart|flipchart|whiteboard
  `,
);

/** Groups as bodies, and the words without a body that give a confidence away. */
const confidenceCues = [
  unofficial,
  cameBackCues,
  lexicons["party-name"],
  cues(
    "group-confidence",
    oneLine`
      in private|closed doors|behind the scenes|not in the chamber|not in public|Group will|Group has|Group is|Group's|
      Group last|Group does|Group would|Group wants|Group says|Group said|Group means|Group intends|Group members|
      Group thinks|Group fears|the group|group's|groups|other group*|ruling group*|controlling group*|majority group*|
      minority group*|largest group*|smaller group*|political group*|opposition*|your group|their group|group leader*|
      group secretar*|group whip*|the whip|the whips|group meeting*|group room|coalition*|backbench*|members opposite|
      members across|members on the other|the other side|other members|its members|their members|between ourselves|
      off the record|in confidence|privately|confided|not minuted|marked personal|alternative budget|
      administration members|draft amendment
    `,
  ),
];

const inside = cues("behind-the-door", behindTheDoorCues);

/** Reports that pass on what a group said where it was not public. */
export const groupConfidence = idiomRule({
  id: "group-confidence",
  family: "neutrality",
  summary: "What a group said in private, or asked officers for, is passed on",
  why: "Each group may speak to officers in confidence. Passing on what one said, asked or was thinking breaks that trust, and no group will speak freely again.",
  severity: "error",
  kinds: { motion: "off", constitutional: "info", "election-notice": "off" },
  zones: { quoted: "same", backgroundPapers: "lower" },
  offers: [withoutSentence],
  messages: {
    confidence:
      "“{cue}” passes on what a group said or wanted where it was not public. Remove the sentence; keep to what the group published or said in a meeting open to the public.",
    mind: "“{cue}” tells what a group thinks or wants. If it did not say so in public, remove the sentence; if it did, say where.",
  },
  idiom: { marks: "sentence", message: "mind", as: "cue" },
  cues: [...confidenceCues, inside],
  lexicons: partyLexicons,
  examples: {
    finds: [
      { text: "[[At their group meeting the Conservatives said that they could not live with option 3.]]" },
      { text: "[[Members of the other group privately accept the case.]]" },
      { text: "[[The Independents told officers in confidence that they will abstain.]]" },
      { text: "[[Officers understand that the ruling group is split on the charge.]]" },
    ],
    quiet: [
      { text: "The motion debated in public on 9 May was lost by 18 votes to 14." },
      { text: "The focus group said buses were too infrequent." },
      { text: "Group leaders were consulted under Rule 12 and raised no objection." },
      {
        text: "What a group says to officers in confidence is not passed on to other groups.",
        note: "The rule itself",
      },
    ],
  },
  limits: "A confidence that names neither a group nor a way of telling is not seen.",
  *check(block, _options, { kind, writer }) {
    const briefing = isBriefing(kind);
    const usual = new Set(block.sentencesWith(confidenceCues));
    for (const sentence of block.sentencesWith([...confidenceCues, inside])) {
      const text = masked(block, sentence);
      const cue = saidInside(sentence.text);
      if (cue) {
        const sure = usual.has(sentence) ? {} : { severity: "warning" as const };
        yield { at: { start: sentence.start, end: sentence.end }, message: "confidence", data: { cue }, ...sure };
        continue;
      }
      if (!usual.has(sentence)) continue;
      // Minutes tell what members said of their groups in public; a word of secrecy is none of that.
      if (kind === "minutes" && !secret.test(text)) continue;
      if (disclaimed.test(text) || civic.test(text) || isOthersGroup(text) || lovedByOfficers.test(text)) continue;
      if (briefing && (ownRequest.test(text) || sameForOthers.test(text) || toReaders.test(text))) continue;
      const back =
        block.hits(cameBackCues).length > 0 && !printed.test(text) && !isNoGroupsTalk(text, briefing)
          ? cameBack(text)
          : undefined;
      if (back) {
        const { start, end } = sentence;
        const cue = sentence.text.slice(back.found.index, back.found.index + back.found[0].length);
        yield { at: { start, end }, message: "confidence", data: { cue }, ...(back.sure ? {} : { severity: "info" }) };
        continue;
      }
      const doubt = printed.test(text) ? null : doubtIn(block, sentence);
      if (openly.test(text) && !doubt) continue;
      const body = actor.exec(text) ?? named.exec(text) ?? (briefing ? briefed.exec(text) : null);
      const { start, end } = sentence;
      // What the group itself asked for is what its briefing is about.
      if (
        kind === "group-briefing" &&
        isPlainGroup(body) &&
        !another.test(text) &&
        (request.test(text) || ownAsk.test(text)) &&
        !mood.test(text)
      )
        continue;
      const way = openly.test(text)
        ? null
        : ((body ? told(text) : between.exec(text)) ?? (briefing ? inTheRoom.exec(text) : null));
      // A group's mind without a word on how it is known may have been told in public: for information.
      const mind =
        way || (kind === "group-briefing" && !another.test(text)) || procedure.test(text)
          ? doubt
          : body
            ? (minded.exec(text) ?? body)
            : (memberTalk.exec(text) ?? doubt);
      const found = way ?? mind;
      // A briefing's titles and the cells of its header name the group that it is for.
      const names = block.kind === "heading" || block.kind === "cell" || headline.test(text);
      if (briefing && !way && (names || isStanding(text))) continue;
      if (!found || (!way && !briefing && isPlainGroup(body))) continue;
      // A constitution speaks of groups in general; a report on seats may still pass on what one said.
      if (kind === "constitutional" && !way) continue;
      const owner = ownerAt(found, body);
      // What a group's own assistant says in its name, the group has said.
      if (writer?.group && begins(sentence.text, writer.group, body ?? found)) continue;
      yield {
        at: { start, end },
        message: way ? "confidence" : "mind",
        data: { cue: sentence.text.slice(way ? found.index : owner, endOf(found, way ? null : body)) },
        ...(way && isSure(text, way, body, briefing) ? {} : { severity: "info" as const }),
      };
    }
  },
});

/** Is the group named before anybody else of whom the sentence tells? */
const begins = (text: string, group: string, { index, 0: words }: Pick<RegExpExecArray, "index" | 0>): boolean =>
  text.slice(0, index + words.length).includes(group) && !/\bGroup\b/.test(text.slice(0, text.indexOf(group)));

/**
 * Where the group stands whose mind is told, if that is shortly before: "Labour Group asked" says more than "asked".
 */
const ownerAt = ({ index }: Pick<RegExpExecArray, "index">, body: RegExpExecArray | null): number =>
  body && body.index < index && index - body.index < 60 ? body.index : index;

/** "When officers sat in with the Labour Group" says more than "when officers". */
const endOf = ({ index, 0: words }: Pick<RegExpExecArray, "index" | 0>, body: RegExpExecArray | null): number => {
  const end = index + words.length;
  return body && body.index >= end && body.index - end < 60 ? body.index + body[0].length : end;
};

/** What the readers asked officers to do. */
const ownAsk = /\b[Tt]he group (?:has |had |have )?(?:also )?asked (?:us|officers)\b/;

/** A briefing must say itself who asked for it. */
const ownRequest = regex`
  ^\W*(?:[\d.]+\s+)?(?:This|The present) (?:briefing|note|paper|information|session|document) (?:was|has been|is|were)
  \ (?:requested|asked for|prepared|given|supplied|provided|commissioned|written|produced)\b
`;

/** Other groups have had what this one has: equal access is what the protocols want shown. */
const sameForOthers = regex`
  \b(?:
    ha(?:s|ve|d) (?:also |since |now |each |all |both )?
    (?:asked for|requested|had|seen|received|taken up|been (?:sent|given|offered))
    (?: and (?:been |since )?(?:given|had|received|sent|shown))? (?:it|this|that|them|one|the same(?: \w+)?)
    (?: too| as well| also)?(?=[.,;]|$| and\b| on \d| since\b| in [A-Z])|
    ha(?:s|ve|d) (?:also )?had (?:this|the same|a) (?:briefing|note|paper)
  )
`;
/** What the readers of a briefing would like to know, or asked for themselves, tells of nobody else. */
const toReaders = regex`
  ^(?!.*\b(?:[Oo]ther|[Oo]pposition|[Rr]uling|[Rr]ival|opposite|¤) )(?:[\d.]+ )?[^.;]*\b(?:
    (?:for|to) the [Gg]roup (?:to (?:know|note|bear|be aware|hear)|that)|
    the [Gg]roup (?:may|might|will|should|would) (?:wish|want|like|care|be interested|be glad|find it useful) to
    \ (?:know|note|bear|hear|be aware)|
    [Yy]our (?:group|group['’]s|own) ?(?:secretary|leader|whip|chair|researcher|assistant)? (?:has |have )?(?:also )?
    (?:asked|requested|wanted to know|enquired)
  )\b
`;
/** What officers think of a group is for the rule on their taking sides. */
const lovedByOfficers = regex`
  \b(?:[Oo]fficers?|[Ss]taff|[Tt]he [a-z ]{0,30}(?:team|service|office|department|unit|section|directorate|division))
  \b[^.;]{0,30}?
  \ (?:shares?|backs?|is (?:behind|with|at one with)|are (?:behind|with|at one with)|loves?|admires?|applauds?)
  \ (?:the |its |your |that )?(?:[A-Z][a-z]+ )?[Gg]roup(?:['’]s)?\b
`;
/** "Note for the … Group, 4 May 2027": the line under a briefing's title. */
const headline = /^(?:[A-Z][a-z]+ )?[Ff]or the [^.;:]{2,60},? \d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ \d{4}\.?$/;
/** A way of knowing that is not public, and members of whom it is known. */
function doubtIn(block: BlockView, { start, end, text }: Sentence): Pick<RegExpExecArray, "index" | 0> | null {
  if (!politician.test(text)) return null;
  const hit = block
    .hits(unofficial)
    .find(
      (one) =>
        one.start >= start &&
        one.end <= end &&
        (spoken.test(text) || !/room$/.test(block.text.slice(one.start, one.end))),
    );
  return hit ? { index: hit.start - start, 0: block.text.slice(hit.start, hit.end) } : null;
}

/** In a room something is said, or it is only a place. */
const spoken =
  /\b(?:said|says|told|heard|agreed|admitted|argued|quarrel\w*|discuss\w*|thought|felt|voted|wanted|talk\w*)\b/i;

/** "The group" without a word more is a working group as often as a political one. */
const isPlainGroup = (body: RegExpExecArray | null): boolean =>
  /^(?:the|that|their|any|both|each|either) groups?$/i.test(body?.[0] ?? "");

const politician = regex`
  \b(?:
    [Mm]embers(?! of the public)|[Cc]ouncillors?|Cllrs?|[Ll]eader|portfolio holders?|[Gg]roups?|[Oo]pposition|
    independents?|[Aa]dministration|ruling|minority|majority|coalition|whips?|backbench\w*|amendment|party|parties|
    [Tt]hose who will speak|
    (?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]everal|[Ss]ome|[Mm]ost|[Hh]alf|[Mm]any|[Ff]ew) of them|[Cc]olleagues|
    signatories|[Ss]ome of those who
  )\b
`;

const actor = regex.i`
  (?<![A-Za-z])(?:
    ¤+(?: \w+)?|(?:his|her) (?:own )?(?:group|party)(?:['’]s)?(?: colleagues)?|
    (?:Councillor|Cllr) [A-Z][\w’'-]+['’]s group|colleagues (?:in|on) the group|
    (?:nobody|no one|somebody|members|those|people|anyone|everyone) on (?:that|their) side(?! of)|
    (?:the )?larger (?:groups?|part(?:y|ies))|${groups}|${opponents}|
    (?:the|that|their|your|any|other|both|each|either) (?:other |others? )?(?:political )?groups?
    (?! (?:home|of|manager|work|session|accounts))|
    group (?:meeting|discussion|room)s?|
    (?:administration|coalition)(?:['’]s)?(?: own)? (?:members|councillors|colleagues|backbenchers)
  )(?![A-Za-z])
`;
/** A local group by its name. */
const named = new RegExp(`(?<![A-Za-z])${namedGroup}`);
/** In a group's own briefing, somebody else's group. */
const another = /¤|\b(?:other|others|opposition|opposing|rival|opposite|majority|minority|ruling|largest) /i;
/** In a briefing "its members" are the group's. */
const briefed = regex`
  \b(?:
    (?:its|their) (?:\w+ )?members|(?:[Ii]ts|[Tt]heir) (?:members|leader|deputy leader|secretary|whip|chair)|
    their (?:own )?(?:front bench|benches|side\b(?! of))|
    (?:one|two|three|four|five|several|some|most|half|many|few) of (?:them|its members|their members)|
    members of (?:it|the other)|their members|Group\b|the Leader|(?:Councillor|Cllr\.?) [A-Z]
  )
`;
/** Groups as the constitution knows them: seats, posts, notices, rights. */
const procedure = regex.i`
  \b(?:
    nominat\w+|given notice|has a right|right to|allowances?|[Rr]emuneration|replac(?:e|es|ed) [^.;]{2,40} on|
    appoint\w+|seats?|allocat\w+|proportional\w*|political balance|notif\w+|notice of|entitled|constitution\w*|
    standing orders?|group leaders (?:were|are|will be|have been|agreed|may)|
    (?:were|was|are|is|been|be) (?:
      consulted|invited|briefed|told (?:on|of|that|about)|informed|written to|asked (?:on|whether they|if they)|
      supplied|offered|sent|given(?: the same)?|circulated|charged|billed|seated|housed|moved|admitted|shown|
      accommodated|refunded|copied in
    )|
    (?:has|have|had) (?:not |now |also )?(?:yet )?(?:booked|hired|taken up|received) |
    (?:will|would|may|can|could) (?:also |then |each |all )?(?:have|get|receive|hire|book|use|see) (?:the same|this|it|them|an?|the)
    (?: [a-z]+)?(?: (?:briefing|notes?|papers?|rooms?|cop(?:y|ies)|sessions?|presentation|figures|information|hall))?
    (?=[.,;]|$| (?:on|at|in|if|when|too|as well)\b)|
    (?:told|informed|notified|offered|invited|wrote to) (?:all |both |each of )?(?:the )?other (?:political )?groups|
    Leaders? of the (?:[A-Z][a-z]+ )?Opposition|call-in (?:request|procedure)|outside bodies|each group|every group|
    all (?:political )?groups|any (?:two )?members|largest group (?:is|are|was|of|and|\d)|
    (?:second |the )largest group$|per ?cent|%|groups within
  )\b
`;

/** It was laid before all. */
const printed = regex.i`
  \b(?:
    publish\w*|append(?:ed|ix)|on the (?:agenda|website)|recorded vote|minute (?:no\.? ?)?\d+|press release|
    joint statement|open letter|consultation|(?:moved|tabled) (?:at|by|in)|
    (?:ethnic|faith|religious|age|community|social|different|certain|other) groups|residents|children|young people|
    families
  )\b
`;

/** It is said that this is not done, or a rule about it. */
const disclaimed = regex.i`
  \b(?:
    asked for (?:the same|a copy|one too|the like)|
    (?:is|are|was|were|be|being) (?:given|supplied|provided|sent|shared|issued) (?:to [\w ]{3,40} )?in (?:strict )?
    confidence (?:to|for|and)|
    (?:is|are|was|were|be|been|being) (?:given|supplied|provided|sent|shown|issued|offered)\b[^.;]{0,40}
    \ in (?:strict )?confidence(?! (?:that|by))|
    officers? (?:will|would|is to|are to|must|may) (?:step out|withdraw|leave)|leaves? the room|
    will not (?:be )?(?:pass|disclos|repeat|shar|reveal|tell|told)\w*|
    (?:may|must|should|can|do|does|did) not (?:be )?(?:pass|disclos|repeat|shar|reveal|tell)\w*|
    not (?:be )?(?:passed on|disclosed|repeated|shared|revealed)|
    (?:cannot|can not|may not|must not|will not|should not) be
    \ (?:disclosed|shared|passed|repeated|given|discussed|told|answered|named)|
    (?:are|is|be|being) treated in confidence|private to (?:that|the|each) group|is confidential to|duty of confiden\w+|
    without (?:its|their) (?:consent|agreement)|no officer|any group|entitled to
  )\b
`;
/** Said or printed for all. */
const openly = regex.i`
  \b(?:
    the same (?:[\w-]+ ){0,8}?(?:was|were|is|are|has been|have been|will be) (?:offered|given|available|open|sent)|
    (?:offered|given|available|open|sent) to (?:every|each|all)(?: [a-z]+){0,3} groups?|identif(?:y|ies) as|
    account for less|publish\w*|with (?:its|their|his|her) (?:consent|agreement|permission)|append(?:ed|ix)|
    (?:respond|reply|comment) separately|in (?:the )?debate|on the (?:agenda|website|floor of the chamber)|
    recorded vote|minute (?:no\.? ?)?\d+|minuted in|
    at (?:the )?(?:full )?(?:Council|Cabinet|Committee|Scrutiny)(?: meeting)? (?:of|on|in) |(?<!not )publicly|
    (?<!not )in public(?! (?:they|it))|press release|joint statement|open letter|public meeting|consulted under|
    response to (?:the )?consultation|notified the Proper Officer|(?:is|are|at) (?:at )?background paper|moved|tabled|
    Council (?:rejected|resolved|agreed|approved)|the motion
  )\b
`;
/** Groups of residents, users and patients, and their confidences. */
const civic = regex.i`
  \b(?:
    (?:
      focus|user|users['’]?|support|survivors['’]?|friends['’]?|carers['’]?|residents['’]?|tenants['’]?|steering|
      working|reference|advisory|community|youth|parents['’]?|peer|task|action|walking|age|ethnic|vulnerable|protected|
      different|certain|client|interest|stakeholder|task and finish|faith|self-help|art|minority ethnic
    ) groups?|
    group (?:discussions?|work) (?:at|in|during) (?:the |an? |each )?
    (?:[a-z]+ )?(?:workshop|seminar|class|conference|course|event|training)s?|
    (?:needs|views|experience) of minority groups|for other groups|
    (?:make up|form|are|is|comprise) the (?:second |third )?largest group|private view|private sector|
    confidential(?:ity)? (?:interviews?|helpline|counselling)|group home|in private session|private hire|
    private rent\w*|private company
  )\b
`;
