import { oneLine, regex } from "../../core/pattern/regex.ts";
import { unpack } from "../../core/rule/lexicon.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import { blockRule } from "../../core/rule/rule.ts";
import { framedSide, politicsNear } from "./groups/sidesTaken.ts";
import { masked } from "./parties/masked.ts";
import { partyLexicons } from "./parties/partyMentions.ts";
import { asCouncil } from "./partisan-pronoun/asCouncil.ts";
import { friendCues, friendsOfOurs } from "./partisan-pronoun/friendsOfOurs.ts";
import { provedCues, provedWrong } from "./provedWrong.ts";
import { framed, hitsWithin } from "./sentenceFrames.ts";

const owners = ["our", "their"];
/** What a side has, behind "our" or "their". */
const belongings = oneLine`
  man on|man in|man at|woman on|woman in|people in the|people on the|lot|side|benches|friends in|friends on|friends at|
  friends across|crowd|gang|leader in|leader at|leader on|minister|ministers|spokesman|spokeswoman|spokesperson|
  candidate|candidates|amendment|amendments|motions|manifesto|group|group leader|whip|whips|backbenchers|absentees|
  waverers|rebels|allies|numbers in|votes on|voters|paymasters|masters|bosses|party|predecessors|record in|tribe|ranks|
  comrades|MP|MPs|MSP|MSPs|councillors|activists|campaign in|campaign for|cause|heartlands|victory|defeat|mess|
  hypocrisy|excuses|rhetoric|nonsense|dogma|ideology|opponents|rivals|critics|mandate|majority|seats|turn in|
  time in office|time in power|years in|days in|own side|own benches|own members|own people|own councillors|
  own colleagues|team in the|colleagues in|colleagues on|colleagues opposite|doorstep|message to voters|vision for this|
  brand of|kind of people|sort of people|idea of a budget|spending spree|cuts
`;
const belonging = belongings.split("|").flatMap((noun) => owners.map((owner) => `${owner} ${noun}`));

/**
 * Words that open a sentence to the patterns; tier "doubt" speaks of a side by itself, "side" beside a word of
 * politics.
 */
const sideCues = unpack(
  "partisan-pronoun",
  [
    {
      tier: "doubt",
      words: oneLine`
        ${belonging.join("|")}|it is they who|it was they who|they it was|it is we who|it was we who|we it was|
        we who reopened|who are they to|suits them|suit them to|suited them|suits us|they would rather|
        they of all people|never admit|they do not care|they pretend|they forget|talk the|hand them a|gift to them|
        beat us with|lecture us|briefing against us|attack us|we told the voters|we have the numbers|
        the numbers, provided|we took back|take back|one of us and|is one of us|are one of us|one of theirs|
        some of theirs|none of theirs|one of ours|some of ours|those of us who|we have always stood|
        we have always been the|ones to protect|we on the|we in the|we, as|we as the|them in charge|us in charge|
        hold our nerve|outflank them|wrong-foot them|expose them|shame them|embarrass them|punish them|reward us|
        trust us|trusted us|their cronies|like-minded|people like us|our kind|not one of us|with us or|for us or|
        than theirs|than ours|to theirs|to ours|like theirs|like ours|the likes of them
      `,
    },
    {
      words: oneLine`
        opponents|rivals|voters|electorate|activists|manifesto|election|elections|by-election|ballot box|canvass*|
        marginal|benches|chamber|Westminster|victory|defeat|defeated|fought|fight*|battle for|struggle|comrades|enemies|
        socialis*|conservatism|left-wing|right-wing|pledge*|mandate|ruling group|majority group|minority group|
        opposition group|largest group|political group|ruling party|party line|party leader|party colleagues|
        party members|party conference|party whip|turncoat*|defect*|in power|in office|in opposition|coalition|they did|
        they were|they would|they want*|they only|they failed|they chose|they refus*|they claim*|they prefer*|they have|
        their plan*|their sums|their figures|their ideas|their proposals|their alternative|their budget|their amendment|
        their claims|their arguments|their tactics|their cuts|our lot|our comrades|our national party|those people|
        forgive us|their leader|we took|from them|hold them|we on this|we on our|we have kept|theirs|our budget|theirs|
        we cannot let them|let them|we campaigned|we and our|if we lose|we held|held on to|they left|on the side of|
        party opposite|we in the|our record|our message|their record|their turn|try to block|we should be ready|
        our people on|our friends in|our amendment|our group leader|our opponents|our rivals|our voters|our supporters|
        our activists|our majority|our manifesto|our party|our government|our side|our friends|our colleagues|
        our critics|our candidate*|our MP*|our own MP*|our benches|our base|our vote|our seats|our opposite|
        our political|our campaigners|our canvassers|our team on|our predecessors|our administration|our leader|
        our councillors|our group|our lot|our conference|our national|our people|our lead|our core|our core vote|
        our heartland*|our success|our message|our record|our enemies|our core support*|our detractors|our budget|
        our amendment|our ministers|our Prime Minister|our Chancellor|our Secretary|ours|their side|their manifesto|
        their supporters|their voters|their party|their lot|their friends|their activists|the other lot|the other side|
        before us|the other party|that lot|this lot|those opposite|members opposite|colleagues opposite|opposite us|
        across the floor|across the chamber|us and them|them and us|we won|we are the ones|we were the ones|we carried|
        we stand|we stood|we defeated|we beat|we fought|we fight|we can win|we will win|we lost|we took control|
        we will hold|when we took|since we took|we came to power|we were elected|we are in power|we run the|we hold the|
        while they|whereas they|unlike them|they would have|they had their|they get their|they voted|they left us|
        they have no|they will|they may|if they|they want|they promised|they had|they never|they say|they are not|
        the party|that we saved|we saved|we inherited|we kept|we made|we did|we alone|only we|if we win|when we win|
        as a party|as a group we|on our side|keeping us|our people on|when we return|falls to us|theirs is|score points|
        left behind|borrowed it|stolen it|copied it|Nationally we
      `,
    },
    {
      tier: "shape",
      words: oneLine`
        they are only|they were only|they only|ours is|ours was|thanks to us|once they|we hold|we held|we mean to|
        never their|always their|the last thing they|what they|they now claim|they now say|in the party|let us not|
        those people|that lot|theirs|whatever they|they had|they have had|they did|they are welcome|they may|they will|
        they would|they say|they said|they knew|they know|they chose|they prefer|they wanted|they left|they left us|
        left to us|us to find|us to clear|fell to us|falls to us|we had to|we shall|we will not|we have waited|
        we waited|we could carry|more seats|the opposite side(?! of (?!the (?:chamber|house|aisle)))|on the opposite|
        opposite side(?! of (?!the (?:chamber|house|aisle)))|ours could|but ours|so should|and not ours|and not us|
        not us|we can cost|show it up|show them up|our supporters|our Secretary|our people|our own|our turn|their turn|
        for them|to them|with them|without them|of them who|some of them|none of them|like them|unlike them|than them|
        than they|than we|than us|as we did|as they did|before we|until we|since we|when we|now that we|now we|
        at last we|we finally|we alone|we ourselves|we for our part|for our part|on our part|we are told by them
      `,
    },
    {
      words: oneLine`
        if we were|when we were|if we are|once we are|when we are|until we are|when we get|once we get|when we ran|
        when we run|were we to|my party|my own party|my group|my opponent*|my fellow|my political|put us|puts us|
        let us in|voted us|vote us|sent us|send us|elected us|elect us|got us in|returned us|our word|told voters|
        told the voters|told electors|told the electorate|promised the voters|promised the electorate
      `,
    },
    {
      tier: "side",
      words: oneLine`
        their people|our members|their members|they will never|they never|they cannot|they claim|they talk|
        they promised|they closed|they left|they broke|they opposed|they voted|they wanted|they refused|they had|
        they did nothing|they spent|they cut|they sold|they ran|they have never|let them|give them|stop them|
        remind them|beat them|left us|we opened|we reopened|we restored|we promised|we stopped|we saved|we delivered|
        we built|we kept|we froze|we believe in|we stand for|we know|from us|to us|against us|with us
      `,
    },
  ],
  "",
);

const pronounCues = [sideCues, provedCues, friendCues];

/** Reports a we, an ours or a they that stands for a side in politics. */
export const partisanPronoun = blockRule({
  id: "partisan-pronoun",
  family: "neutrality",
  summary: "“We”, “our” or “they” stands for a party, a group or a side of the chamber",
  why: "An officer writes for the whole council. A “we” that takes a side tells the other side that the report was not written for them.",
  severity: "warning",
  kinds: { minutes: "off", motion: "off", constitutional: "off", "election-notice": "off" },
  zones: { quoted: "info", backgroundPapers: "info", foreword: "same" },
  offers: [withoutSentence],
  messages: {
    side: "“{cue}” takes a side. Write “the Council”, “the Government” or the name of the body, or leave the sentence out.",
  },
  cues: pronounCues,
  lexicons: partyLexicons,
  examples: {
    finds: [
      { text: "[[Our opponents will say the cost is too high.]]" },
      { text: "[[We won the argument on parking.]]" },
      { text: "[[Our government has now changed the formula.]]" },
      { text: "[[While they talked, we opened three libraries.]]", note: "A side, not a body" },
    ],
    quiet: [
      { text: "Our residents' survey closed in May." },
      { text: "We have consulted the Environment Agency." },
      { text: "Their tender scored 81 points." },
      { text: "We won the regional award for parks, and our majority shareholding in the company is unchanged." },
      { text: "Pupils cross to the other side of the road while they wait for the bus." },
    ],
  },
  limits:
    "A bare “we” or “they” is taken for a side only where the sentence has a word of politics or a contrast between them.",
  *check(block, _options, { kind }) {
    for (const sentence of block.sentencesWith(pronounCues)) {
      const text = masked(block, sentence);
      if (others.test(text) || joins.test(text)) continue;
      const { start, end } = sentence;
      const hits = hitsWithin(block.hits(sideCues), sentence);
      const found = hits.every(({ phrase }) => phrase.tier === "side" || phrase.tier === "shape")
        ? undefined
        : framedSide(text, block.text, start, kind);
      const proved = found ? undefined : (framed(sentence, provedWrong) ?? framed(sentence, friendsOfOurs));
      if (proved && !block.quoted(proved)) {
        yield { at: { start, end }, message: "side", data: { cue: proved.words } };
        continue;
      }
      if (found) {
        const { place, ...side } = found;
        const rewrites = [...asCouncil(sentence), withoutSentence];
        yield {
          at: { start, end },
          message: "side",
          ...side,
          rewrites,
          ...(block.quoted(place) ? { severity: "info" } : {}),
        };
        continue;
      }
      const hit = hits.find(
        ({ phrase }) =>
          phrase.tier === "doubt" ||
          (phrase.tier === "side" && politicsNear.test(text)) ||
          (phrase.tier !== "side" && pitted.test(text)) ||
          (sentence.text === block.text.trim().slice(0, sentence.text.length) && alone.test(text)),
      );
      if (!hit || otherSides.test(text) || (hit.phrase.tier !== "doubt" && ownCouncil.test(text))) continue;
      const cue = block.text.slice(hit.start, hit.end);
      const rewrites = [...asCouncil(sentence), withoutSentence];
      yield { at: { start, end }, message: "side", data: { cue }, severity: "info", rewrites };
    }
  },
});

/**
 * Officers who throw in their lot with somebody are for the rule on endorsement, and the lots of a tender or a sale
 * take no side.
 */
const joins = regex.i`
  \bthr(?:ow|ows|ew|own|owing) in (?:its|their|our) lot\b|
  \b(?:bid(?:s|der|ders)?|tender\w*|evaluat\w+|suppliers?|auction\w*|contract\w*|procure\w*)\b[^.]{0,120}\b(?:that|this)
  \ lot\b
`;

/** A we and a they who are set against each other, or one of them alone who holds, wants or owes what sides do. */
const pitted = regex`
  \b(?:
    [Tt]hey (?:talk|speak|boast|complain|promise|claim|say|shout)\b[^.;]{0,50}\b(?:but|yet|and)\b[^.;]{0,30}\b
    (?:never|nothing|not|no)\b|
    [Ww]e (?:will|shall|must|have to) [^.;]{2,60}\b(?:from|against) them\b|[Tt]hose people|[Tt]hat lot|[Tt]heirs\b|
    [Tt]hey had (?:an?|\d+|two|three|four|five|ten|twelve|every|years|their) [^.;]{0,50}\b(?:and|but)
    \ (?:did|could|would|never|not|failed|chose)|
    [Tt]hey are welcome to|[Ll]eft (?:it )?to us\b|(?:fell|falls|left) to us|[Ww]e have waited|
    [Ww]e (?:finally|alone|ourselves)\b|(?:with|without|two|three|four|one|few|more) (?:more )?seats|
    opposite side(?! of (?!the (?:chamber|house|aisle)))|[Oo]ur (?:supporters (?!scheme)|Secretary of State|turn\b)|
    but ours|[Ll]et us not (?:forget|pretend)|[Ww]hatever they (?:say|do|put|propose|claim)|
    (?:they|them|their)\b[^.;]{0,80}\b(?:we|us|ours) (?:can|could|shall|will|have|had|would|did|do|are|must|should)|
    \bwe\b[^.;]{0,60}\b(?:than they|unlike them|as they did|not them|without them)
  )\b
`;

/** At the head of a paragraph, where a they has nobody to stand for and a we stands for more than the writer. */
const alone = regex`
  ^(?:[\d.]+ )?(?:
    They (?:
      would have|are only|were only|have never|had never|never|only|wanted|claim|talk|refused|failed|broke|voted|
      opposed|promised|do not (?:care|want|understand)|did not (?:care|want|lift)|could not|cannot
    )\b|
    Ours (?:is|was|has)\b|Thanks to us\b|Once they (?:are|were) (?:out|gone|beaten)|
    We (?:
      (?:hold|held|won|fought|beat) (?:this|the|that)
      \ (?:ward|seat|council|election|balance|majority|town hall|borough|county)|
      mean to|intend to win|will win
    )\b|
    It was (?:never|always|not) (?:their|our)s?\b|The last thing they wanted\b|
    What they (?:want|wanted|will not|never|did)\b|Whatever they (?:now )?(?:claim|say)\b
  )|
  \bwhatever they (?:now )?(?:claim|say)\b|\b[Tt]hanks to us\b|\bwe (?:in|of) the party\b
`;

/**
 * What a council, a service or a firm says of itself, the people it serves, and sides, parties and majorities of other
 * kinds.
 */
const ownCouncil = regex.i`
  \b(?:
    residents|tenants|customers|children|young people|pupils|patients|carers|families|partners|suppliers|contractors?|
    applicants?|operators?|companies|schools?|staff|employees|workforce|colleagues in (?:health|the NHS|social care)
  )\b
`;

const otherSides = regex.i`
  \b(?:
    majority (?:share\w*|holding|stake|owner)|party of (?:\w+ )?\w+s\b|
    side of the (?!(?:chamber|house|aisle|council|argument|debate)\b)|opponents in the (?:tribunal|court)
  )
`;

/** Sides of roads and parties to a case; teams that win matches, awards and grants; professional firsts. */
const others = regex.i`
  \b(?:
    appeal(?:ed|s)? (?:by|in|against)|appellant|rule 6|
    other side of the (?:
      road|street|river|line|site|building|wall|fence|boundary|valley|hill|railway|junction|estate|park|town|bridge|
      canal|carriageway|path|argument|debate|question|ledger|account|coin|equation|case|scales?|balance
    )|
    other side of our|party wall|Our Lady|award|tournament|league|match\b|fixture|external auditor['’]s letter|
    opponents in the (?:claim|action|case|dispute|arbitration|league|match|cup)\b|
    (?:lives?|homes?|choices|care|support|help|services?) (?:that )?they (?:want|need|choose)|
    (?:notified|sent|reported|supplied|available|submitted|known|payable) to us|
    (?:are|is|form|make up|makes up|comprise|account for) the (?:second |third )?largest group|
    Westminster (?:World|City|Abbey|Council)|
    (?:certain|some|these|other|vulnerable|different|protected|faith|ethnic) groups|children['’]s party|
    government of (?:Jersey|Guernsey)|we lost \d
  )
`;
