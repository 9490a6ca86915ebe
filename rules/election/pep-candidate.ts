import { oneLine, regex } from "../../core/pattern/regex.ts";
import { toDay, yearOf } from "../../core/report/dates.ts";
import type { Kind } from "../../core/report/meta.ts";
import type { Sentence } from "../../core/report/sentences.ts";
import type { Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import {
  type BlockView,
  type Context,
  type Gathered,
  type Outline,
  type ReportContext,
  reportRule,
} from "../../core/rule/rule.ts";
import { firstMatch } from "../neutrality/sentenceFrames.ts";
import { readLater } from "../readLater.ts";
import { type ElectionPeriod, isCertain, periodOf, pollDay } from "./electionPeriod.ts";
import { candidacyIn } from "./pep-candidate/candidacy.ts";
import { nameForms } from "./pep-candidate/candidateNames.ts";
import { candidatesTold, mentionsOf, notThem as somebodyElse, type Telling } from "./pep-candidate/toldCandidates.ts";
import { type PollSign, pollsIn, pollWords, type WrittenDay } from "./polls.ts";

interface CandidateFact {
  readonly polls: readonly PollSign[];
  /** The names that the settings list. */
  readonly listed: readonly Named[];
  /** The sentences that may say of somebody that he or she stands. */
  readonly sentences: readonly Sentence[];
  /** The text in which a candidate may be named of whom the report tells, and whether it may tell of one itself. */
  readonly text: string;
  readonly near: boolean;
}

interface Named extends Span {
  readonly name: string;
  readonly listed: boolean;
  /** Of these one has to be the day of the poll. */
  readonly days?: readonly WrittenDay[] | undefined;
}

/** Who is said to stand, and whom else the text tells of. */
interface Told {
  readonly named: readonly Named[];
  readonly telling: Telling | undefined;
}

const words = cues(
  "pep-candidate-words",
  oneLine`
    ${pollWords}|adopted for|adopted to|prospective|aspiring|selected for|running in|running for|challenger|nominee|
    hopefuls|if elected|if re-elected|campaign leaflet*|campaign team|hopes to|hoping to|wants to|aims to|bid for|
    sights on|seat|nomination|her papers|his papers|would-be|your vote|your councillor|running for|fighting|defending|
    contesting|posters|designs on|in the running|in the race|contest|contender|another term|second term|third term|
    fourth term|fifth term|further term|next councillor|like to be|standing|stands|elected|nominat*|hopeful|voters|
    electors|hopes to be*|hoping to be*|next member|next councillor|ballot*|contesting|fighting the|defending the|
    doorstep*|front door*|on doors|their doors|their door|himself forward|herself forward|themselves forward|himself up|
    herself up|place in|place on|hat into the ring|hat in the ring|name forward
  `,
);

export const pepCandidate = reportRule({
  id: "pep-candidate",
  family: "election",
  summary: "A candidate is named in something that the council publishes before the poll",
  why: "To name a candidate outside the statutory notices gives one of them publicity that the others do not have.",
  severity: "error",
  kinds: { minutes: "warning", "election-notice": "off", constitutional: "off" },
  offers: [withoutSentence],
  messages: {
    listed:
      "{name} is on the statement of persons nominated for the poll on {poll}. Leave the name out, or say what was done without saying by whom.",
    told: "“{name}” is, as this says itself, a candidate at the poll on {poll}. Leave the name out, or say what was done without saying by whom.",
    said: "“{name}” presents somebody as a candidate at the poll on {poll}. Leave the person out; the returning officer's notices are the only place for candidates.",
  },
  options: {
    allow: { type: "strings", default: [], about: "Names of officers or others that a candidate happens to share." },
  },
  examples: {
    finds: [
      {
        text: "---\nkind: press-release\ntitle: Pantry\ndate: 2027-04-20\n---\n\nThe pantry was opened by [[Dilys Marrack, who is standing for election in Weir ward]].\n\nPolling day is 6 May 2027.\n",
        kind: "press-release",
      },
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Pantry\ndate: 2027-04-20\n---\n\nThe petition came from [[Ivo Strand, a candidate]] in Ferry ward on 6 May.\n",
      },
    ],
    quiet: [
      {
        text: "---\nkind: press-release\ntitle: Voting\ndate: 2027-04-20\n---\n\nThe statement of persons nominated is on the website. Candidates and agents may attend the count after the poll on 6 May 2027.\n",
        kind: "press-release",
      },
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Staffing\ndate: 2027-04-20\n---\n\nMary Poole was the preferred candidate for the post of curator. Polling day is 6 May 2027.\n",
        note: "A candidate for a job",
      },
      {
        text: "---\nkind: press-release\ntitle: Regatta\ndate: 2027-04-20\n---\n\nDilys Marrack hopes to win the cup for the harbour club. Polling day is 6 May 2027.\n",
        kind: "press-release",
        note: "After something else",
      },
    ],
  },
  limits:
    "A member who stands again may be named for the member's office in a report; in press releases the name is found.",
  lexicons: [words],
  gather: (block, { allow }, context): CandidateFact | undefined => {
    const near = block.hits(words).length > 0;
    const searched = near || publicity(context.kind);
    if (!searched && context.elections.length === 0) return undefined;
    const listed = [...listedIn(block, context, allow)];
    if (!searched && listed.length === 0) return undefined;
    return {
      polls: near ? pollsIn(block) : [],
      listed,
      sentences: near ? block.sentencesWith(words) : [],
      text: searched ? block.text : "",
      near,
    };
  },
  concerns: (outline, facts, context) => isCertain(candidatePeriod(outline, context, facts)),
  *judge(outline, facts, context) {
    const period = candidatePeriod(outline, context, facts);
    if (!period) return;
    const poll = pollDay(period);
    const doubt = period.doubtful ? { severity: "info" as const } : {};
    const told = facts.flatMap(({ fact }) => toldIn(fact).telling?.candidates ?? []);
    const loud = publicity(context.kind);
    for (const { fact, block } of facts) {
      const seen: Span[] = [];
      const { named, telling } = toldIn(fact);
      for (const { start, end, name, listed, days } of [...named, ...fact.listed]) {
        if (days && !days.some((one) => isPoll(one, period))) continue;
        if (seen.some((other) => start < other.end && other.start < end)) continue;
        seen.push({ start, end });
        yield {
          at: { block, at: { start, end } },
          message: listed ? "listed" : "said",
          data: { name, poll },
          ...doubt,
        };
      }
      if (told.length === 0 || fact.text === "") continue;
      for (const { start, end, name, loose } of mentionsOf(told, fact.text, telling?.spans ?? [], loud)) {
        if (seen.some((other) => start < other.end && other.start < end)) continue;
        seen.push({ start, end });
        const severity = loose ? { severity: "info" as const } : doubt;
        yield { at: { block, at: { start, end } }, message: "told", data: { name, poll }, ...severity };
      }
    }
  },
});

const toldIn = readLater(
  ({ near, sentences, text }: CandidateFact): Told =>
    near ? { named: [...saidIn(sentences)], telling: candidatesTold(text) } : { named: [], telling: undefined },
);

const anElection: PollSign = { sort: "spoken", month: 5, date: 0 };

/**
 * The period of the report, where whoever says that somebody stands says that there is an election; who stands is only
 * read where that would matter.
 */
function candidatePeriod(
  outline: Outline,
  context: ReportContext,
  facts: readonly Gathered<CandidateFact>[],
): ElectionPeriod | undefined {
  const supposed = [...facts, { fact: { polls: [anElection] } }];
  if (!periodOf(outline, context, supposed)) return undefined;
  const stands = facts.some(({ fact }) => toldIn(fact).named.some(({ listed, days }) => !listed && days === undefined));
  return periodOf(outline, context, stands ? supposed : facts);
}

/** What the council puts out itself: there each block is searched, elsewhere those that speak of an election. */
const publicity = (kind: Kind): boolean => kind === "press-release" || kind === "ward-notice";

const isPoll = ({ month, date }: WrittenDay, { poll }: ElectionPeriod): boolean =>
  toDay(yearOf(poll), month, date) === poll;

const person = oneLine`
  (?:(?:Mr|Mrs|Ms|Dr|Cllr|Councillor)\.? )?(?:[A-ZÀ-ÞŴŶ][a-zà-ÿŵŷ'’-]+|[A-Z]\.) (?:[A-Z]\.? )?
  [A-ZÀ-ÞŴŶ][A-Za-zÀ-ÿŵŷ'’-]+
`;
const standing = oneLine`
  (?:
    who is (?:also )?(?:a|the|our|their|an?) (?:\w+ )?candidate|
    (?:a|the|an|and|our) (?:[\w-]+ ){0,3}candidate(?!
      \ for (?:
        an? (?!seat|ward|division|place)|
        (?:the )?(?:post|role|job|position|vacanc|appointment|promotion|admission|treatment|training)
      )
    )|
    both (?:[\w-]+ ){0,2}candidates|prospective (?:\w+ )?candidate|candidate(?=,)|
    also nominated(?! (?:as|for (?:the|an?)))|
    (?:who (?:is|are) )?(?:also |now |currently |at present )?(?:seeking|soliciting|asking for) (?:your |our )?votes?|
    (?:who )?(?:wants|hopes|aims|is hoping) to (?:be|become) (?:the|our|your) next (?:\w+ )?
    (?:member|councillor|MP|mayor|commissioner)|
    (?:who )?(?:heads|tops|leads) the (?:\w+ )?list (?:for|in|at)|
    (?:who )?is standing
    (?: for| in(?! for)| as| at(?= [A-Z\d]| the (?:\w+ ){0,3}(?:election|by-election|poll))|(?=[,.]))|
    stands? for (?:election|the council|re-election)|
    (?:who (?:is|was) )?(?:hoping|hopes|seeking|wants|bidding|running) to be (?:re-)?elected|
    (?:who is )?seeking (?:re-)?election|running for (?:election|the council|office)|\(?candidate\)|has been nominated|
    (?:who(?:se name)? (?:is|appears|will be) |and (?:is|appears) |is |appears )on the
    \ (?:ballot(?: paper)?|list of candidates|statement of persons)|
    (?:who )?(?:is |has been )?(?:contesting|fighting|defending) (?:the |a )?(?:seat|ward|election|division)|
    (?:who )?(?:has|is) (?:thrown|throwing) (?:his|her|their) hat (?:in|into) the ring|
    (?:who is )?up for (?:re-)?election|
    (?:who )?(?:hopes|wants|is asking) (?:to win|for) (?:the |your )?(?:seat|ward|vote|votes)|who will be on the ballot|
    (?:who )?(?:hopes|is hoping|wants|aims) to (?:be|become) the (?:next )?(?:\w+ )?
    (?:member|councillor|representative|MP|mayor) for|
    one of (?:the )?\w+ (?:people|names) on the ballot|
    (?:who is )?(?:putting|presenting|offering) (?:him|her|them)sel(?:f|ves) (?:before|to) (?:the )?
    (?:voters|electors|electorate)|
    the [A-Z][\w'’ -]{2,40}['’]s? (?:choice|pick|standard-bearer) for the [A-Z]\w+ (?:seat|ward)|[\w ]{0,30}\bhopeful\)|
    whose name (?:electors|voters|residents)[^.;]{0,40}papers?
  )
`;
const behindName = regex`
  (${person})(?: of (?:the )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})?,?(?: [\d ]{6,14},)? ?(?:\(?)(?:[\w -]{0,24},? )?
  ${standing}(?: (?:for )?(?:re-)?election)?
`;
const beforeName = regex`
  \b(?:[Cc]andidates?|hopeful|contender|challenger|nominee|runner)
  (?: (?:for|in) (?:the )?(?:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}|(?:office|seat|place) of \w+))?,?
  \ ((?:Sir |Dame |Lord |Lady )?${person})
`;
const work = regex.i`
  \b(?:
    post|role|job|(?<!nominated for the )vacancy|
    (?<!\b(?:on hand|available|there|free) for (?:press |media |broadcast )?)interview(?:s|ed)?|shortlist\w*|appoint\w*|
    recruit\w*|redundan\w*|exam\w*|GCSE|course|preferred candidate|site|
    running (?:in|for) [^.;]{0,30}\b(?:marathon|10k|race|relay|charity)|
    nominated for [^.;]{0,40}\b(?:awards?|prize|medal|honours?)
  )\b
`;

const notThem = /\bnot (?:the|a) candidate\b/i;
/**
 * The name and what makes a candidate of it stand apart: "Mr Vaughan; he was adopted for the seat", "one of those
 * nominated, Ms Rees".
 */
const apart: readonly RegExp[] = [
  regex`
    (${person})[,;] (?:[A-Z][\w' ]{2,40}, )?(?:
      (?:he|she|they) (?:was|is|has been|were) (?:adopted|selected|chosen|standing|nominated|running) (?:for|in|as|at) |
      (?:
        one of (?:the )?\w+ (?:(?:people|persons|candidates|names|hopefuls)(?: who (?:are|were))? )?
        (?:nominated|standing|on the ballot|seeking election|contesting)
      )|
      (?:he|she|they) (?:heads?|tops?|leads?) the (?:\w+ )?list (?:for|in|at) |
      (?:(?:local|parliamentary|council|mayoral|party|by-election|would-be|your|our|their|this|election) )+
      (?:hopeful|candidate|contender|nominee|challenger|councillor)\b|
      (?:now |also |again )?on the (?:ballot|list of candidates|statement of persons)|
      whose (?:campaign|election|party) (?:leaflets?|literature|address|posters?|team|website)\b
    )
  `,
  regex`
    \b(?:those|people|persons|candidates?|hopefuls?|names) (?:who are |now |also )?(?:
      seeking election|seeking re-election|standing|contesting|nominated|fighting|running|on the ballot(?: paper)?|
      up for election
    )\b[^.;,:]{0,40}(?:,|:| is| are| was| were|, including|, among them) (${person})
  `,
  regex`
    (${person})(?:[^.;,]{0,40} as|,) (?:
      (?:an?|the) (?:[\w'’-]+ ){0,4}candidate (?:in|for|at)(?! (?:the )?(?:post|role|job|position|appointment))|
      (?:an? |the )?(?:\w+ )?(?:prospective|would-be|aspiring) (?:\w+ )?(?:councillor|member|candidate|MP|mayor)
    )\b
  `,
  new RegExp(`(${person})[^.;]{0,80}\\bif (?:re-)?elected\\b(?! (?:to|as) (?:the )?(?:board|chair))`),
  regex`
    (${person})[^.]{0,40}\b(?:before|when|since|after|now that) (?:he|she|they) (?:has |have |had )?
    (?:put|threw|thrown|handed|declared|announced|decided|was|agreed)\b[^.;]{0,30}\b
    (?:name forward|hat in|candida\w+|nominated|papers in|to stand)\b
  `,
  regex`
    (${person}),? (?:\(?(?:who|and) [^.;()]{0,50})?\(?(?:is |who is |herself |himself |also )*(?:standing|running)
    \ (?:in|for) (?!for\b)(?:the )?
    (?:ward|division|seat|council|[A-Z][a-z]+(?! (?:Street|Road|Square|Lane|Hall|House|Park)))
  `,
];

/** Somebody who is said to stand. */
function* saidIn(sentences: readonly Sentence[]): Iterable<Named> {
  for (const sentence of sentences) {
    if (work.test(sentence.text) || notThem.test(sentence.text)) continue;
    const bid = candidacyIn(sentence);
    if (bid) {
      const name = sentence.text.slice(bid.start - sentence.start, bid.end - sentence.start).slice(0, 90);
      yield { ...bid, name, listed: false };
      continue;
    }
    if (
      !regex.i`
        candidate|standing|stands?\b|elected|election|nominated|office|ballot|contesting|fighting|hopes|hopeful|hoping|
        voters|electors|defending|hat in|name forward|adopted|running|campaign|prospective|would-be|aspiring|nominee|
        challenger|\bseat\b
      `.test(sentence.text)
    )
      continue;
    const match =
      behindName.exec(sentence.text) ??
      beforeName.exec(sentence.text) ??
      (/returning officer/i.test(sentence.text) ? null : firstMatch(apart, sentence.text));
    if (!match) continue;
    const start = sentence.start + match.index;
    yield { start, end: start + match[0].length, name: match[0].slice(0, 90), listed: false };
  }
}

const patterns = new WeakMap<Context["elections"], RegExp | undefined>();

/** The names of all candidates as one pattern. */
function patternOf(elections: Context["elections"]): RegExp | undefined {
  if (patterns.has(elections)) return patterns.get(elections);
  const names = elections.flatMap(({ candidates }) => candidates).flatMap(nameForms);
  const pattern = names.length === 0 ? undefined : new RegExp(`(?<![\\w.])(?:${names.join("|")})(?!\\w)`, "g");
  patterns.set(elections, pattern);
  return pattern;
}

const officeBefore = regex`
  \b(?:Councillors?|Cllrs?\.?|[Mm]embers?|Leader|Mayor|Provost|Chair\w*|Holder|holder)
  (?: (?:of the Council|for [A-Z][\w ,]{2,40}?))?[,:]?(?: –)?
  (?: \(?(?:Councillors? |Cllrs?\.? )?[A-Z][\w.'’-]*(?: \([^)]*\))?(?:,| and| &)?)* ?\(?$
`;
const officeBehind = regex`
  ^,? \(?(?:the )?(?:Deputy |Vice-?|Lord )?(?:
    Leader|Chair|Cabinet Member|Executive Member|Portfolio Holder|Lead Member|Mayor|Provost|Ward (?:Member|Councillor)|
    Councillor
  )\b
`;

function* listedIn({ text, role }: BlockView, { elections, kind }: Context, allow: readonly string[]): Iterable<Named> {
  const pattern = patternOf(elections);
  if (!pattern) return;
  for (const match of text.matchAll(pattern)) {
    const name = match[0];
    if (allow.includes(name)) continue;
    const before = text.slice(Math.max(0, match.index - 120), match.index);
    if (somebodyElse.test(text.slice(match.index + name.length, match.index + name.length + 60))) continue;
    const inOffice =
      // "Councillors A. Reed, Dilys Marrack and Ivo Strand"
      officeBefore.test(before) ||
      officeBehind.test(text.slice(match.index + name.length, match.index + name.length + 60)) ||
      /\b(?:officer|contact\b|report author)/i.test(before.slice(-40));
    if ((inOffice && kind !== "press-release") || role === "contact") continue;
    yield { start: match.index, end: match.index + name.length, name, listed: true };
  }
}
