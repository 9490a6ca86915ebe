import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { Gathered } from "../../../core/rule/rule.ts";
import { numberOf, wordedNumber } from "../quantities.ts";
import { attendanceIn, listsPresent } from "./attendance.ts";

/** A statement that counts votes or replies whose parts do not make its whole. */
export interface Count {
  readonly start: number;
  readonly end: number;
  readonly sum: number;
  readonly total: number;
}

const figure = `\\d{1,3}(?:,\\d{3})+|\\d+|no|${wordedNumber}`;
const people = "(?: (?:members|councillors|votes?))?";
const ayes = regex.i`
  \b(${figure})(?:${people}(?: voted| voting| were)? (?:for|in favour)\b| votes? to (${figure})\b)|
  \b(?:votes?|division|ballot) (?:was|were|of|being|stood at) (${figure}) to (${figure})\b|
  \bfor the (?:motion|recommendations?|substantive motion|original motion)[,:]? (${figure})(?: votes?)?[,;]? (?:and )?
  (?:for the amendment|against(?: it)?)[,:]? (${figure})\b
`;
const noes = new RegExp(`\\b(${figure})${people}(?: voted| voting| were)? against\\b`, "i");
const idle = new RegExp(
  `\\b(${figure})${people} (?:abstentions?|abstain\\w*|declined to vote)|\\babst(?:entions?|ain\\w+):? (\\d+)\\b`,
  "i",
);
const present = regex.i`
  \((${figure}) (present)\)|
  (?<!\bof (?:the |its )?)\b(${figure}) (?:members|councillors)(?: who were| were| was| being| having| who had)?
  \ (present|voting|voted|took part|in attendance)\b(?! (?:for|against|in favour|to|on)\b)
`;
/** Somebody there did not vote, which is not to abstain. */
const withheld = regex.i`
  \b(?:
    not voting|(?:did|does|do|could|may|who had|having) not vote|(?:took|taking) no part|no vote|
    (?:not|nor) (?:able|entitled|permitted) to vote|
    (?:withheld|declined to (?:use|cast)|did not (?:use|cast)) (?:a|his|her|their|the casting) vote|
    left the (?:room|meeting|chamber)|non-voting|without a vote
  )\b
`;
const numberIn = (words: string): number => (/^no$/i.test(words) ? 0 : numberOf(words));

/** The amendment's vote and the motion's are two, if one sentence tells of both. */
const byVote = (text: string): string =>
  text.replace(/, and (?=the (?:amendment|motion|recommendations?|substantive|original)\b)/g, ".     ");
const sentences = /[^.]+(?:\.(?! )[^.]+)*/g;

/**
 * What a text tells of votes: all of it, or where it tells of several each of its sentences, with the place where that
 * begins.
 */
function tellings(told: string): readonly { readonly text: string; readonly from: number }[] {
  const text = byVote(told);
  const first = ayes.exec(text);
  return first && ayes.test(text.slice(first.index + first[0].length))
    ? Array.from(text.matchAll(sentences), ({ 0: sentence, index }) => ({ text: sentence, from: index }))
    : [{ text, from: 0 }];
}

/**
 * "By four votes to six, with two abstentions": the one vote of a text; how many were cast or held back, and where it
 * says so.
 */
interface Ballot extends Span {
  readonly sum: number;
  /** Where those in favour are counted. */
  readonly at: number;
  /** It says who held back. */
  readonly abstained: boolean;
}

/** `undefined` where a text tells of no vote, or of two, which may be told in any order. */
function ballotOf(text: string): Ballot | undefined {
  const yes = ayes.exec(text);
  if (!yes || ayes.test(text.slice(yes.index + yes[0].length))) return undefined;
  const paired = yes[2] ?? yes[4] ?? yes[6];
  const no = paired === undefined ? noes.exec(text) : undefined;
  const against = paired ?? no?.[1];
  if (against === undefined) return undefined;
  const none = idle.exec(text);
  const held = none ? numberIn(none[1] ?? none[2] ?? "") : 0;
  const sum = numberIn(yes[1] ?? yes[3] ?? yes[5] ?? "") + numberIn(against) + held;
  const spans = [yes, no, none].flatMap((one) => (one ? [one] : []));
  const start = Math.min(...spans.map(({ index }) => index));
  const end = Math.max(...spans.map(({ index, 0: words }) => index + words.length));
  return { start, end, sum, at: yes.index, abstained: none !== null };
}

/** The first wrong vote of a text: more or fewer for, against and held back than those who were there to cast them. */
function votesFault(told: string): Count | undefined {
  for (const { text, from } of tellings(told)) {
    const fault = voteFault(text);
    if (fault) return { ...fault, start: fault.start + from, end: fault.end + from };
  }
  return undefined;
}

function voteFault(text: string): Count | undefined {
  const total = present.exec(text);
  const ballot = total && ballotOf(text);
  if (!ballot || Math.abs(ballot.at - total.index) > 260) return undefined;
  const { sum } = ballot;
  const all = numberIn(total[1] ?? total[3] ?? "");
  // Some who are there may not vote, unless it is said who held back.
  if (sum === all || (sum < all && (!ballot.abstained || withheld.test(text))) || sum < all * 0.5) return undefined;
  const start = Math.min(ballot.start, total.index);
  return { start, end: Math.max(ballot.end, total.index + total[0].length), sum, total: all };
}

type Votes = Pick<Ballot, "start" | "end" | "sum">;

/** The votes of a text: where it tells of several, one a sentence, those of the fullest. */
function votesCast(told: string): Votes | undefined {
  const all = tellings(told).flatMap(({ text, from }): readonly Votes[] => {
    const cast = membersBallot(text);
    return cast ? [{ sum: cast.sum, start: cast.start + from, end: cast.end + from }] : [];
  });
  return all.reduce<Votes | undefined>((most, one) => (most && most.sum >= one.sum ? most : one), undefined);
}

/** The one vote of a text, but for what the public said. */
function membersBallot(text: string): Ballot | undefined {
  const ballot = ballotOf(text);
  const around = ballot && text.slice(Math.max(0, ballot.start - 160), ballot.end + 80);
  return around === undefined || (ofThePublic.test(around) && !ofMembers.test(around)) ? undefined : ballot;
}
/** Those who answered a consultation are counted in minutes too, and were not in the room. */
const ofThePublic = regex.i`
  \b(?:
    repl(?:y|ies|ied)|respon(?:ses?|ded|dents?)|surveys?|surveyed|questionnaires?|petition\w*|signatures|signed|
    households|residents|tenants|traders|letters|e-?mails|representations|comments|forms|consult(?:ed|ation)|
    parish poll|referendum|ballot of|panel of|people
  )\b
`;
const ofMembers = regex`
  \b(?:
    carried|lost|defeated|show of hands|division|recorded vote|casting vote|put to the vote|being put|
    abst(?:entions?|ained|aining)|(?:members|councillors) (?:voted|voting|present)|RESOLVED|resolved|amendment
  )\b
`;

/** "Of 230 replies, 140 supported, 75 objected and 15 gave no view." */
const replies = regex.i`
  \b(?:
    of (?:the |all )?(\d{1,3}(?:,\d{3})+|\d{2,}) (?:[a-z-]+ ){0,3}?(?:
      replies|responses|respondents|returns|submissions|comments|representations|households|people|residents|tenants|
      members
    )(?: (?:received|who replied|that replied))?[,:]|
    (\d{1,3}(?:,\d{3})+|\d{2,}) (?:[a-z-]+ ){0,2}?
    (?:replies|responses|respondents|returns|submissions|representations|replied)(?: were received| was received)?:
  ) ([^.;:]{10,220})
`;
/** Only where the parts end with what is left over do they claim to be the whole. */
const remainder = regex.i`
  \b(?:
    no (?:view|preference|opinion|answer|comment)|neither|undecided|neutral|don['’]t know|did not (?:know|say|answer)|
    had no|not sure|unsure|no strong|abstain\w*
  )
`;

/** Words of which a passage that counts replies has one. */
const counting = ["replies", "replied", "respondents", "responses", "returns", "representations", "submissions", "Of "];

/** `undefined` where a text counts nothing, or right. */
export function countFault(text: string): Count | undefined {
  if ((text.includes("vot") || text.includes("abst")) && (text.includes("member") || text.includes("ouncillor"))) {
    const votes = votesFault(text);
    if (votes) return votes;
  }
  if (!counting.some((word) => text.includes(word))) return undefined;
  if (!/\d\d/.test(text) || !remainder.test(text)) return undefined;
  const match = replies.exec(text);
  // "Forty-four of 58 replied": the forty-four are the whole.
  if (!match || outOfMore.test(text.slice(0, match.index))) return undefined;
  const [whole, first, second, rest = ""] = match;
  const total = numberOf(first ?? second);
  if (
    regex`
      %|per cent|some of whom|more than one|of (?:whom|which|these|those)|\bof \d|could (?:choose|give|tick)|\([^)]*\d
    `.test(rest) ||
    !remainder.test(rest)
  )
    return undefined;
  const parts = rest.split(betweenCounts).map((part) => new RegExp(`^(?:and )?(${figure})\\b`, "i").exec(part)?.[1]);
  if (parts.length < 3 || parts.some((part) => part === undefined)) return undefined;
  const sum = parts.reduce((all, part) => all + numberOf(part), 0);
  return sum === total ? undefined : { start: match.index, end: match.index + whole.trimEnd().length, sum, total };
}

const betweenCounts = regex`
  , (?:and )?|
  \ and (?=
    \d|
    [a-z]+(?:-[a-z]+)? (?:
      were|was|had|did|gave|expressed|with|without|who|having|said|saying|stated|stating|no|neither|undecided|unsure|
      neutral|for|against|in (?:favour|support)|preferred|wanted|supported|opposed|abstain\w*
    )\b
  )
`;

const outOfMore = new RegExp(`\\b(?:${figure}) (?:out )?of (?:the )?$`, "i");

/** What minutes tell of those who could vote and of the votes. */
export interface Meeting {
  readonly present?: number;
  /** The line that lists them. */
  readonly names?: string;
  /** The line says itself that it lists those present. */
  readonly labelled?: true;
  readonly votes?: ReturnType<typeof votesCast>;
  /** Those who are named one by one: "Councillor Ash, in the Chair. Councillor Birch, Vice-Chair." */
  readonly single?: number;
  /** Somebody came later. */
  readonly joined?: true;
  /** Those of whom it is told who came in whose place. */
  readonly substitutes?: readonly string[];
}

/** Whoever is in the chair has voted twice. */
const castTwice = /\b(?:casting|second) vote\b/;

/** What a block of minutes tells of a meeting; its votes only where they are asked for. */
export function meetingIn(text: string, votes: boolean): Meeting {
  const present = attendanceIn(text);
  const substitutes = text.includes("ubstitut") ? Array.from(text.matchAll(surname), ([, one = ""]) => one) : [];
  const cast = votes ? votesCast(text) : undefined;
  return {
    ...(present === undefined ? {} : { present, names: text, ...(listsPresent.test(text) ? { labelled: true } : {}) }),
    ...(cast ? { votes: { ...cast, sum: cast.sum - (castTwice.test(text) ? 1 : 0) } } : {}),
    ...(present === undefined && singly.test(text) ? { single: text.match(member)?.length ?? 0 } : {}),
    ...(chairing.test(text) ? { single: 1, labelled: true as const } : {}),
    ...(/\b(?:joined|arrived|entered)\b/.test(text) ? { joined: true as const } : {}),
    ...(substitutes.length > 0 ? { substitutes } : {}),
  };
}

const surname = /\b(?:Councillor|Cllr\.?|Alderman) (?:[A-Z]\. |[A-Z][a-z]+ )?([A-Z][\w'’-]+)/g;
const singly = /^(?:The )?(?:Councillor|Cllr\.?|Alderman) [A-Z][^;:]{1,200}$/;
/** "In the Chair: Alderman A Ash", over the list of the others. */
const chairing = regex`
  ^(?:In the Chair|Chair(?:person|man|woman)?|Presiding) ?: ?(?:Councillor|Cllr\.?|Alderman|Ald\.?) [A-Z][^;,:]{1,60}$
`;
const member = /\b(?:Councillor|Cllr\.?|Alderman) [A-Z]/g;

const attended = /^(?:[\d.]+ )?(?:(?:members |councillors )?present|attendance|sederunt)\b/i;

type MeetingFacts = readonly Gathered<Meeting & { readonly count?: Count }>[];

/** Votes that are more than there were members in the room. */
export function* tooManyVotes(
  votes: MeetingFacts,
  present: MeetingFacts,
  single: MeetingFacts,
  joined: MeetingFacts,
  substitutes: MeetingFacts,
): Generator<Count & { readonly block: number }> {
  if (votes.length === 0 || joined.length > 0) return;
  const inRoom = (facts: MeetingFacts) =>
    facts.filter(({ section, fact }) => attended.test(section.title) || fact.labelled);
  const [list, another] = inRoom(present);
  if (!list || another) return;
  // Whoever came in another's place is in the list, or else it does not say who was there.
  const { names = "" } = list.fact;
  if (substitutes.some(({ fact }) => !fact.substitutes?.some((one) => names.includes(one)))) return;
  const total = inRoom(single).reduce((sum, { fact }) => sum + (fact.single ?? 0), list.fact.present ?? 0);
  for (const { fact, block } of votes)
    if (fact.votes && !fact.count && fact.votes.sum > total) yield { ...fact.votes, block, total };
}
