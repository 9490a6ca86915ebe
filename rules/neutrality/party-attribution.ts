import { regex } from "../../core/pattern/regex.ts";
import { byStart, type Span } from "../../core/report/span.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import { type BlockView, blockRule, type Rewrite } from "../../core/rule/rule.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { localGroups, ownGroups, type PartyMention, partyLexicons, partyMentions } from "./parties/partyMentions.ts";
import { asCouncils } from "./party-attribution/asCouncils.ts";

/** Reports what the council does or did, told as the work of a party. */
export const partyAttribution = blockRule({
  id: "party-attribution",
  family: "neutrality",
  summary: "A policy, budget or decision of the council is ascribed to a party",
  why: "What the council has resolved is the council's, whoever held the majority. Ascribing it to a party gives credit or blame in the council's own paper.",
  severity: "warning",
  kinds: { minutes: "off", motion: "off", constitutional: "info", "election-notice": "off" },
  zones: { quoted: "info", backgroundPapers: "lower" },
  messages: {
    attribution:
      "“{words}” ascribes the council's work to a party. Write “the Council's”, or name the decision: “agreed by Cabinet on 12 May”.",
    mention:
      "“{words}” may ascribe something of the council's to a party. If it does, write “the Council's”, or name the decision.",
  },
  cues: lexicons["party-name"],
  lexicons: partyLexicons,
  options: localGroups,
  names: ownGroups,
  examples: {
    finds: [
      { text: "This keeps to the [[Conservative-led]] approach to street cleaning." },
      { text: "[[The Green budget]] of 2023 paid for the verges." },
      { text: "[[Under the Liberal Democrats]] the charge did not change." },
      { text: "Parking charges were first [[brought in by Labour]]." },
    ],
    quiet: [
      { text: "The officer-led review reported in June." },
      { text: "The green waste budget rises by 3%." },
      {
        text: "Full Council approved the budget amendment moved by Councillor Okafor on 20 February.",
        note: "The record of a formal decision",
      },
      { text: "In 1947 the Labour Government passed the Town and Country Planning Act.", note: "National history" },
    ],
  },
  limits: "A party that is not named (“the previous administration”) is for administration-comparison.",
  *check(block, _options, { kind }) {
    const mentions = partyMentions(block);
    const colour = colours(block);
    const places = [...mentions, ...colour].map(({ start }) => block.sentenceAt(start).start);
    /** Where nothing else is ascribed in the sentence, it may go as a whole. */
    const whole = ({ start }: Span): readonly Rewrite[] =>
      places.filter((place) => place === block.sentenceAt(start).start).length > 1 ? [] : [withoutSentence];
    for (const mention of mentions) {
      if (mention.form === "tag") continue;
      const at = attributed(block, mention);
      if (at) {
        const data = { words: block.text.slice(at.start, at.end) };
        yield { at, message: "attribution", data, rewrites: [...asCouncils(block, mention, at), ...whole(at)] };
      } else if (kind !== "constitutional" && !block.quoted(mention) && isOwner(block, mention)) {
        const data = { words: block.text.slice(mention.start, mention.end) };
        const at = { start: mention.start, end: mention.end };
        yield { at, message: "mention", data, severity: "info", rewrites: whole(at) };
      }
    }
    for (const at of colour) {
      const data = { words: block.text.slice(at.start, at.end) };
      yield { at, message: "attribution", data, rewrites: [...asCouncils(block, at, at), ...whole(at)] };
    }
  },
});

/** The words that ascribe something to the party, its name among them. */
export function attributed(block: BlockView, { start, end }: PartyMention): Span | undefined {
  const sentence = block.sentenceAt(start);
  const name = block.text.slice(start, end);
  const after = block.text.slice(end, Math.min(sentence.end, end + 90));
  const before = block.text.slice(Math.max(sentence.start, start - 70), start);
  if (/\bGovernments?$/i.test(name) || national.test(after)) return undefined;
  if (ledEnding.test(name)) return { start, end };
  const led = ledBehind.exec(after);
  if (led) return { start, end: end + led[0].length };
  const by = agent.exec(before);
  if (by) return { start: start - by[0].length, end };
  // What a group moved is no work of the council's.
  if (/^ amendments?\b/.test(after) && ownNoun.test(name)) return undefined;
  const owned = ownNoun.test(name) ? "" : work.exec(after)?.[0];
  if (owned !== undefined) {
    const article = /\b(?:the|an?)\s$/i.exec(before)?.[0].length ?? 0;
    return { start: start - article, end: end + owned.length };
  }
  const did = governing.exec(after);
  return did ? { start, end: end + did[0].length } : undefined;
}

/** A name that stands for neither members nor a group as such: what is said of it may be the council's doing. */
function isOwner({ text }: BlockView, { start, end }: PartyMention): boolean {
  const name = text.slice(start, end);
  return (
    !people.test(name) &&
    !people.test(text.slice(end, end + 16)) &&
    !national.test(text.slice(end, end + 30)) &&
    !/\bGovernments?$/i.test(name)
  );
}
const people = regex.i`
  (?:^|\s)(?:
    groups?|councillors?|cllrs?|members?|leaders?|MPs?|MSPs?|candidates?|voters?|supporters?|spokes\w+|colleagues|
    benches|whips?|secretar\w+|side
  )$|
  ^(?:['’]s?)? (?:groups?|councillors?|members?|leaders?|candidates?|voters?|spokes|colleagues|benches|whips?|side|club)
`;

const ledEnding = /[-‑ ](?:led|run|controlled|held|dominated|backed|inspired|supported)$/i;
const ledBehind = regex`
  ^(?:
    [-‑\s](?:led|run|controlled|dominated|inspired|era|style|sponsored|driven|imposed|appointed)\b|
    \s(?:town hall|county hall|city hall|civic centre|guildhall)\b
  )
`;
/** National governments are for government-partisan. */
const national = regex.i`
  ^(?:['’]s)?\s(?:governments?|ministers?|chancellors?|prime minister|MPs?|peers|home secretary|secretary of state)\b
`;
/** The mention itself ends in what the party is said to have. */
const ownNoun = /\b(?:budget|cabinet|administration)$/i;

/** What stands before the name where it is the one who did it. */
const agent = regex.i`
  \b(?:
    (?:
      under|beneath|(?:on|during|in) the (?:watch|time|days|years|reign|tenure|stewardship) of|
      (?:the|a) (?:coalition|alliance|pact|partnership|deal) (?:of|between)|thanks to|courtesy of|at the hands of|
      (?:bears?|bore|bearing) the (?:stamp|mark|hallmark|imprint|fingerprints?) of|in the hands of|
      the (?:
        stamp|hallmark|watchword|work|legacy|brainchild|creation|handiwork|doing|idea|policy|choice|decision|gift|
        invention|achievement|record|responsibility|fault|product|initiative
      ) of|
      inherit(?:ed|s)? from|handed down (?:by|from)|left (?:us |behind |over |to us )?by|
      (?:
        introduced|brought in|adopted|agreed|approved|begun|started|built|sold|sold off|closed|scrapped|cut|raised|
        put in place|drawn up|devised|designed|set up|set|signed|frozen|imposed|passed|opened|founded|created|launched|
        conceived|instigated|initiated|established|commissioned|abandoned|dropped|reversed|shelved|abolished|run down|
        mothballed|privatised|outsourced|negotiated|let|awarded|funded|paid for|made|taken|invented|pioneered|delivered|
        won|secured|saved|protected|bequeathed|entered into|voted through|pushed through|forced through|steered through|
        made (?:more |less )?\w+|reduced|increased|extended|improved|ended|doubled|protected|restored
      )(?: first| originally| in \d{4}| over)? by
    )\s(?:the\s|a\s|an\s|successive\s|both\s|former\s|previous\s|local\s|then\s){0,2}
  )$
`;

/**
 * What a council makes, decides or has: the party's name stands before it as its owner's, and not as one who says or
 * asks something of it.
 */
const work = regex`
  ^(?:
    (?:['’]s?)?(?:
      \s(?!
        (?:
          said|says?|submitted|tabled|moved|opposed?|sought|welcomed|criticised|rejected|questioned|challenged|
          condemned|claimed|argued|wants?|wanted|asked|voted|requested|presented|described|called
        )\s
      )[a-z][a-z-]{2,14}
    ){0,2}?
  )\s(?:
    (?:time|days|period|spell|term|turn) (?:in (?:charge|office|power|control)|at the (?:top|helm))|
    budgets?|polic(?:y|ies)|plans?|schemes?|programme|approach(?:es)?|strateg(?:y|ies)|proposals?|initiatives?|ideas?|
    freezes?|cuts?|cutbacks|reforms?|projects?|framework|deals?|orders|instructions|watch|say-so|contracts?|decisions?|
    choices?|reasons|legac(?:y|ies)|record|years|era|decade|rule|control|reign|stewardship|tenure|regime|council|
    Council(?! (?:of\b|[A-Z]))|administrations?|cabinet|executive|Executive(?! (?:of\b|[A-Z]))|coalition|vision|
    priorit(?:y|ies)|agenda|measures?|settlement|model|levy|charges?|fees?|tax(?:es)?|rises?|increases?|commitments?|
    targets?|alternative|savings?|spending|investment|closures?|sell-off|sale|design|handiwork|experiment|innovation|
    invention|creation|achievements?|flagship|philosophy|doctrine|ideology|thinking|promises?|pledges?|dogma|orthodoxy|
    wish|project|formula|blueprint|bus lane|rates? freeze|grant|fund|resolution|ruling|cause|values|principles|line on|
    stance on|tradition|heritage|hallmark|authority|borough|county|district|town hall|chair(?:ed|manship)|majority
  )\b(?! (?:group|members?|councillors?|candidates?|panel|meeting|whip|leaders?))
`;

/** What only those who run a council do. */
const governing = regex`
  ^,?(?:\s(?:who|which|that))?\s(?:
    (?:
      has|have|had|first|then|also|later|since|finally|itself|themselves|in (?:power|office|\d{4})|once|originally|
      simply|already
    )\s
  ){0,3}(?:
    introduced|froze|frozen|cut(?! short)|
    raised(?! (?:\w+ )?(?:concerns?|questions?|objections?|points?|issues?|matters?|doubts?|queries)\b)|sold(?: off)?|
    closed|built|ran(?! down the| into| out| for)|ran down|run down|abolished|scrapped|brought in|spent|
    left (?:the|us|it|a|behind|office|in)|created|opened|founded|began|started|adopted|reversed|ended|doubled|halved|
    protected|established|invested|took (?:over|office|control|charge|power)|came (?:to|into) (?:power|office|control)|
    inherited|
    put (?:
      up(?!
        \ (?:
          with|
          (?:any|a|an|no|some|much|little) (?:\w+ )?
          (?:fuss|fight|resistance|opposition|objections?|defence|argument|struggle)
        )
      )|
      in|the|£
    )|
    let (?:the(?! (?:[\w’'-]+ ){1,5}know\b)|it(?! (?:be )?known\b)(?! be\b| slip\b))|awarded|signed|bought|
    (?:last |previously |formerly )?(?:held|ran|led|controlled)|
    (?:was|were) (?:in (?:power|control|office|charge)|running)|held (?:office|power|control|the council)|controlled|
    governed|lost (?:office|power|control)|set (?:up|the|aside|it)|committed (?:the|us|itself)|gave the|merged|
    outsourced|privatised|shelved|abandoned|built up|paid off|borrowed|neglected|decided to|chose to|delivered|kept the
  )\b
`;

const hue = "red|blue|yellow|orange|teal|turquoise|purple|green";
const colourOwner = regex.gi`
  \b(?:a|the|this|last|previous|former|new|first|in) (?:${hue}) (?:
    budget|administration|council|cabinet|coalition|majority|leadership|manifesto|town hall|borough|county|years|era|
    rule|regime
  )\b(?! (?:lines?|heads?|rating|status|tax|house|waste))
`;
const colourTurn = regex.gi`
  \b
  (?:boroughs?|councils?|county|district|city|town(?: hall)?|chamber|authority|wards?|division|county hall|valley|shire)
  \b(?: \w+){0,3}? (?:
    turned(?! (?:\w+ )?lights)|went|goes|going|has gone|gone|became|stayed|was|is|remained|switched to|changed to|
    from (?:${hue}) to
  ) (?:solidly |safely |back to |back |all )?(?:${hue})\b(?!
    \ (?:
      on|in (?:colour|places)|status|rated|rating|flag|or|lights?|lines?|with|over|as|to|for|at|under|because|card|badge
    )
  )
`;

/** "The red budget", "once the borough turned yellow": a colour that stands for a party. */
function colours({ text }: BlockView): readonly Span[] {
  return [...text.matchAll(colourOwner), ...text.matchAll(colourTurn)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(
      ({ start, end }) =>
        !/green/i.test(text.slice(start, end)) || /\b(?:turned|went|gone|blue|red|yellow)\b/i.test(text),
    )
    .sort(byStart);
}
