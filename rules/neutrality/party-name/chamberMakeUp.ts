import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { apportions } from "../groups/seatsShared.ts";
import type { PartyMention } from "../parties/partyMentions.ts";

/**
 * Who was elected for whom, who sits with whom and who speaks for them are facts of a council's make-up, which reports
 * on elections, seats, allowances and membership cannot tell without naming parties: is the party named for that, and
 * for nothing that it did or thinks?
 */
export function ofMakeUp(block: BlockView, mention: PartyMention): boolean {
  const { text: told } = block.sentenceAt(mention.start);
  if (strengths.test(told)) return true;
  const text = told.replace(noneAgainst, " ");
  if (acts.test(text)) return false;
  if (mention.form === "tag") return seated.test(text) || listed.test(text);
  return (
    elected.test(text) ||
    led.test(text) ||
    kept.test(text) ||
    polled.test(text) ||
    inTurn.test(text) ||
    /^Independent [Cc]andidates?$/.test(block.text.slice(mention.start, mention.end)) ||
    apportions(text) ||
    (several.test(block.text.slice(mention.start, mention.end)) && met.test(text))
  );
}

/** "Green 5; Labour 4; Conservative 3", "seats – Green / Labour / Conservative": how many of each there are. */
const strengths = regex`
  (?:\b[A-Z][A-Za-z ]{2,20}(?: [Gg]roup)?(?: [–-]|:)? \(?\d{1,2}\)?(?:[;,]|,? and| [–-]) ?){3}|
  \b[Ss]eats?\b[^.;]{0,12}(?:[A-Z][A-Za-z ]{2,20} ?\/ ?){3}
`;
/** What the law asks before seats are shared out otherwise: section 17 of the Local Government and Housing Act 1989. */
const noneAgainst = regex.i`
  \b(?:nobody|no (?:member|councillor|one)|without any member|none)\b[^.;]{0,24}\bvot(?:es?|ed|ing) against(?: (?:it|
  them|this))?\b|
  \bagreed (?:between|by|among|with) (?:the |all )?group leaders\b
`;

/** "The SDLP would be the next in sequence", which picks its chair or place. */
const inTurn = regex.i`
  \b(?:is|are|was|were|be|has|have|had) (?:the )?(?:next|first|second|third|last)\b[^.;]{0,24}\b
  (?:in (?:the )?(?:sequence|order|turn)|to (?:choose|pick|nominate)|(?:choice|pick))\b
`;

/** Who changed from one group to another, and what a case is called: nobody can leave that out. */
export function mustBeNamed(block: BlockView, mention: Span): boolean {
  const { text, start } = block.sentenceAt(mention.start);
  return changesGroup.test(text) || isCase(text, mention.start - start, mention.end - start);
}

/**
 * Nothing stands in the cell but a party's name (a group by that word may be one that was asked), or members with
 * theirs: a row of results, of seats or of nominations.
 */
export function fillsCell(block: BlockView, { start, end, form }: PartyMention): boolean {
  if (block.kind !== "cell") return false;
  const { text } = block;
  return form === "tag"
    ? members.test(text)
    : /^(?:The )?$/.test(text.slice(0, start)) &&
        /^(?: Candidates?)?$/.test(text.slice(end)) &&
        !/\b(?:Group|[Cc]ouncillors|[Mm]embers)$/.test(text);
}
const members = regex`
  ^(?:(?:Cllrs?|Councillors?)\.? )?(?:[A-Z][\w.'’-]* ?){1,4} ?[([][^()[\]]{1,30}[)\]]
  (?:(?:, | and |; )(?:(?:Cllr|Councillor)\.? )?(?:[A-Z][\w.'’-]* ?){1,4} ?[([][^()[\]]{1,30}[)\]])*$
`;

/**
 * "Ashdale Conservative Association" that applies for something is named as every applicant is, and one that is asked
 * about polling places as every other that answered.
 */
export const appliesItself = (block: BlockView, { start, end }: Span): boolean =>
  (/^ (?:[Aa]ssociations?|Club|Federation|[Bb]ranch)\b/.test(block.text.slice(end, end + 16)) ||
    /\bParty$/.test(block.text.slice(start, end))) &&
  (/\b(?:[Aa]pplicants?|[Aa]pplied|[Aa]pplication (?:is |was )?(?:made )?by|on behalf of)\b/.test(
    block.sentenceAt(start).text,
  ) ||
    (ofPolling.test(block.text) && answered.test(block.sentenceAt(start).text)));
const ofPolling =
  /\b(?:polling (?:place|district|station)s?|returning officer|governance review|ward boundar(?:y|ies))\b/i;
const answered =
  /\b(?:repl(?:y|ied)|respon(?:se|ded|ses)|object(?:s|ed)|support(?:s|ed)|comment(?:s|ed)|asked(?: for)?|suggested)\b/i;

const changesGroup = regex`
  \b(?:member|councillor) (?:has|have|had) (?:not |since |yet )?(?:joined|formed|left) (?:an?|any|no|the) group\b|
  \b(?:[Mm]embers?|[Cc]ouncillors?)\b[^.;]{0,40}\b(?:elected|returned) (?:for|as|in)\b[^.;]{0,90}\b
  (?:joined|left|sits? (?:with|as|in|on)|(?:is|are) (?:included|counted|in no group))\b|
  \b(?:Councillor|Cllr) [A-Z][\w'’-]+ (?:has |had )?(?:left|joined)\b[^.;]{0,40}\bGroup\b
`;
/** What parties and groups do, think or are blamed for. */
const acts = regex.i`
  \b(?:
    support\w*|oppos\w+|in favour|against|wants?|wanted|call(?:s|ed) (?:for|on)|said|says|criticis\w+|promis\w+|
    pledg\w+|propos(?:es|ed)|object\w*|agree[ds]?|refus\w+|blam\w+|campaign\w*|manifesto|polic(?:y|ies)|budget|
    amendments?|motion|abstain\w*|contracts?|tenders?
  )\b
`;
/** Who won which seat, with how many votes. */
const elected = regex`
  \b(?:was|were|been) (?:duly )?(?:re-?)?(?:elected|returned) (?:to|for|as|with|unopposed)\b|
  \b(?:won|gained|lost|held|holds?|has|have|with) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)
  \ (?:of the \d+ )?(?:more )?(?:seats?|members|councillors)\b|
  \b\d+ candidates? (?:for|stood for|contested) (?:the )?\d+ (?:seats?|places|vacancies)\b|
  \b(?:being|comprising|made up of|consist(?:s|ed|ing) of) (?:one|two|three|four|five|six|\d+) (?:[Mm]embers?|
  [Cc]ouncillors?)
  \ (?:of|from) (?:the|each)\b
`;
const led = regex`
  \b[Ll]eaders? of the (?:[A-Z]\w+ ){1,3}Groups?(?:,| \(| is\b| are\b|:| £| receives?\b| and Leader\b)|
  \bGroup: (?:leader|[Cc]ouncillor|Cllr)|\bGroup (?:is|are|was) led by\b|
  \breplac(?:e|es|ed|ing|ement) (?:of |for )?(?:Councillor|Cllr)\b
`;
/** Rooms and posts that groups have by law or by custom, a member's own interest, and the groups of the Association. */
const kept = regex.i`
  \bpolitical assistants?\b|\b[Gg]roup rooms (?:are|is) (?:provided|kept|allocated)\b|
  \bdeclar(?:e|es|ed|ing) (?:an? |the )?(?:[a-z]+ ){0,3}interest\b|
  \b(?:LGA|Local Government Association)\b[^.;]{0,40}\bpolitical groups\b
`;
/**
 * Parties as those who run elections know them: on ballot papers, in the register of parties, among those who complain
 * of a poll.
 */
const polled = regex`
  \b(?:logos?|emblems?|descriptions?|entr(?:y|ies)) (?:of|for) (?:the )?(?:[A-Z]\w+ ){0,4}(?:Party|Greens)\b|
  \b(?:on|from) (?:the |all |some )?(?:ballot papers?|register of political parties)\b|
  \b[Cc]omplaints? about (?:the )?(?:[a-z]+ )?(?:election|count|poll|polling station)s?\b
`;
const several = /,.*(?:,|\band\b)/;
/** All who lead or who were to be reached, name by name. */
const met = regex`
  \b(?:met|heard|wrote to|interviewed) (?:with |from )?(?:the )?leaders of\b|
  \b(?:were|was|been) (?:also )?(?:offered|open|given|sent) (?:to )?the\b
`;
/** Who sits where. */
const seated = regex`
  \b(?:
    [Mm]embership|[Ss]ubstitutes?|[Vv]ice-[Cc]hair\w*|[Cc]hair\w*|[Cc]hampions?|[Rr]epresentatives?|appointed|replaced|
    elected|returned|resigned|died|vacancy|(?:[Gg]roup|[Pp]anel|[Cc]ommittee) (?:was|were|is|are|consist\w+|compris\w+)
  )\b
`;
const listed = /\bMembers: /;

/** "Labour Party v Smith [2020] EWHC 1": the name of a case. */
const isCase = (text: string, start: number, end: number): boolean =>
  (/^(?: [A-Z][\w'’-]*){0,4}\)? v\.? [A-Z]/.test(text.slice(end)) || /\bv\.? (?:the )?$/i.test(text.slice(0, start))) &&
  /\[\d{4}\]|\bEW(?:HC|CA)\b|\bUK(?:SC|HL)\b|\b[Cc]ourt\b|\bR \(/.test(text);
