import { regex } from "../../../core/pattern/regex.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { partyMentions } from "../parties/partyMentions.ts";
import { politicalActor } from "../parties/politicalActors.ts";

/** Is a word of elections said of what they bring to somebody? `tier` says what kind of word it is. */
export function isFramed(tier: string | undefined, text: string): boolean {
  switch (tier) {
    case "topic":
      return false;
    case "hint":
      return voting.test(text) && judged.test(text) && !conduct.test(text);
    case "when":
      return (
        regex.i`
          \b(?:
            elections?|by-election|polling day|the polls?|campaign|vote[sd]?|next May|come May|
            sitting (?:members|councillors)
          )\b
        `.test(text) && judged.test(text)
      );
    case "may":
      return judged.test(text) && politicalActor.test(text);
    case "seat":
    case "swing":
      return (
        regex.i`
          \b(?:
            vot\w+|elect\w+|ballots?|majorit(?:y|ies)|marginal|recount|canvass\w*|wards?|divisions?|
            seats? (?:in|at|that|which|held)
          )\b
        `.test(text) &&
        (motive.test(text) || contest.test(text))
      );
    default:
      return true;
  }
}

/** Whose votes, which seats or whose fortunes. */
const voting = regex`
  \b(?:
    vot(?:e|es|ed|er|ers|ing)\b|elect(?:ed|oral|orate|ors?|ions?)?\b|ballots?|poll(?:s|ing)?\b|purdah|canvass\w*|stump|
    hustings|majorit(?:y|ies)|marginal|seats? |seats?$|wards?\b|divisions?\b|candidates?\b|(?:May|June|spring)\b|
    members|councillors|administration|opposition|ruling group|group|party|contest|[Ss]upport (?:is|in)|incumbents?|
    loyalt(?:y|ies)|stronghold|heartland|term\b|pensioners|residents|estates?\b
  )
`;
/** How elections are run, how people take part, and senses of the words that have to do with neither. */
export const conduct = regex`
  \b(?:
    German|bond|inflation|recruitment|social workers?|care and support|hustings field|
    polling (?:stations?|places?|districts?)|[Rr]eturning [Oo]fficer|
    [Ee]lectoral (?:[Rr]egist\w+|[Cc]ommission|[Ss]ervices|[Rr]eview)|register of electors|
    by-election (?:was|is|will|of \d|on \d|held)|[Ee]lections? Act|turnout was|turnout is|
    pre-election period (?:begins|ends|runs)|majority of (?:respondents|residents|households|staff|members present|the)|
    opinion polls?|tenants['’]? ballot|trade union|school (?:term|council)|child(?:ren)?|academic|contract|lease|
    term of the|mid-?term (?:financial|review|plan)|long[- ]term|medium[- ]term|short[- ]term|Medium|seat belts?|
    theatre|auditorium|stadium|planning|housing need|boundary (?:review|commission)|fund\w*|treasury|investment|
    borrowing|interest rates?|[Bb]ank|Ofsted|ward (?:boundar|sister|manager)|hospital|trained|electric\w*|appointed|
    nominat\w+|Parliament\w*|US|President\w*|General Election|national election
  )\b
`;

/** A word for how people will take it, or for what is wise. */
const judged = regex.i`
  \b(?:
    unpopular\w*|popular\w*|awkward\w*|embarrass\w*|helpful|unhelpful|sensible|prudent|wise|unwise|better|best|worse|
    worst|good|bad|safer?|risk\w*|reaction|react|remember\w*|forg[eo]t\w*|notice[ds]?|visible|seen|reward\w*|punish\w*|
    goodwill|support|favour\w*|advantage\w*|benefit|avoid\w*|delay\w*|defer\w*|wait|postpon\w*|bring forward|
    brought forward|timing|timed|moment|window|controvers\w+|difficult|painful|please\w*|anger|angry|mood|feel\w*|
    matter\w*|count\w*|appeal\w*|attract\w*|win\b|lose|keep|hold|credit|blame|quiet\w*|before|until|after|should|would|
    could|assist\w*|help\w*|much to|little to|nothing to|something to|points? towards|commend|gift|gain\w*|fear\w*|
    afford|spar(?:e|ed)|danger\w*|please|makes sense|so that|so\b|most\b|first\b|neutralise|falls? on|more than|
    in good time|go down|firm\w*|noticed
  )\b
`;

/** Does the word at `start` count, by what its kind needs beside it? */
export function counts(block: BlockView, tier: string | undefined, text: string, start: number, end: number): boolean {
  switch (tier) {
    case "strong":
      return true;
    case "ballot":
      return /\bat the ballot box\b/i.test(text);
    case "seat":
      return isSeat(text) && contest.test(text);
    case "swing":
      return isSeat(text) && (contest.test(text) || motive.test(text));
    case "may":
      return /\b(?:ahead of|come|next) May\b/.test(text) && motive.test(text) && politicalActor.test(text);
    default:
      return (
        timing.test(text) &&
        !filledByChoice.test(block.text) &&
        (motive.test(text) || partyMentions(block).some((one) => one.start >= start && one.end <= end))
      );
  }
}

/** Whether a seat that is empty is filled now or left until everybody is elected is what a clerk must ask. */
const filledByChoice = /\b(?:co-?opt(?:s|ed|ing|ion|ions)?|casual vacanc(?:y|ies))\b/i;

/** A ward, a division or somebody who stands for one. */
const isSeat = (text: string): boolean =>
  regex.i`
  \b(?:
    wards?|divisions?|constituenc(?:y|ies)|councillors?|members?|group|last (?:time|May|year)|party|administration|
    by-election|estates?|voters|electorate|areas
  )\b
`.test(text);

/** How a seat was won. */
const contest = regex.i`
  \b(?:
    (?:won|lost|held|decided|taken|separated|settled|carried)\b[^.;]{0,40}\b(?:
      by (?:
        just |only |fewer than |less than |under |a mere |a handful|\d[\d,]*|one|two|three|four|five|six|a few|
        a majority
      )|
      with (?:a majority|\d[\d,]*|fewer than|only|just)|on a recount
    )|
    (?:fewer than|less than|only|just|under) [\d,]+ (?:votes|ballots)|
    majorit(?:y|ies) (?:of|under|below) (?:just |only |under |fewer than |less than )?\d[\d,]*\b(?!%)|
    majorities (?:are|were|is) (?:thin|small|slim|narrow)|slim(?:mest)? majorit|narrow(?:est)? majorit|
    (?:by|within) a (?:whisker|hair|handful|few votes|nose|short head)|turned out in (?:force|numbers|strength)|
    (?:lose|losing|keep|hold|save|win|gain|cost) (?:\w+ ){0,3}seats?|
    seats? (?:
      at risk|in (?:play|danger|question)|that (?:could|might|may)|
      (?:could|might|may|would) (?:be lost|fall|go|change hands)
    )|
    changed hands|need(?:s|ed)? to win|among the closest|
    (?:administration|group|party|Leader|member)['’]s (?:core )?(?:support|vote) is|
    returned\b[^.;]{0,40}\bby (?:only |just )?(?:\d[\d,]*|a handful)|afford to lose|must[ -]win|
    defend(?:s|ing)? (?:\w+ ){0,2}(?:seats?|wards?|majorit\w+)
  )\b
`;

/** When, by the electoral calendar. */
const timing = regex.i`
  \b(?:
    (?:
      before|until|till|after|ahead of|prior to|in time for|in the run-up to|in the weeks before|close to|so near|
      near to|clear of|well before|on the eve of|either side of|during|in|with|for|at|by
    )\b[^.;,]{0,45}\b(?:elections?|polling day|polls?|campaign|election year|people vote|residents vote|next vote)|
    go(?:es)? to the polls|year of an election|election year|(?:with|as) [^.;,]{0,30}\belections?\b|
    sitting (?:councillors|members)|come May|next May|standing again|up for election|next asked to vote|
    cast their votes|before nominations|before purdah|first Thursday|
    (?:end|close) of (?:the|its|this) (?:council['’]s )?term
  )\b
`;

/** Why that would matter to somebody who stands. */
const motive = regex.i`
  \b(?:
    damag\w+|harm(?:s|ful)?|unpopular\w*|popular\w*|ang(?:er|ry)\w*|awkward\w*|embarrass\w*|uncomfortable|unhelpful|
    helpful|spare[sd]?|backlash|resent\w*|noticed|
    so that (?:people|residents|everyone|the public) (?:can |will )?(?:see|feel)|advisable|inadvisable|prefer|
    better (?:left|taken|done)|early in the term|visible|ribbon|credit|blame[ds]?|criticis\w+|controvers\w+|good news|
    bad news|fresh in|remember\w*|forget|forgotten|die down|blow over|cool(?:ed)? off|settle down|safer|wiser|wise|
    unwise|sensible|prudent to wait|opportune|convenient|inconvenient|political\w*|reward\w*|punish\w*|grateful|
    goodwill|thank(?:ed|ful)?|favour(?:ably|able)|well received|welcome[ds]?|advantage\w*|
    benefit (?:the|sitting|those|members)|support (?:on|in|from|among)|win over|win back|hurt|suffer|
    risk(?:s|y)? (?:losing|for)|lose|losing|gift|painful|difficult for|tough for|kind to|do well|
    help (?:the|those|sitting|members)|would do so again|row|fuss|sore|headline\w*|rivals?|opponents?|live there|
    users live|holders live|bills (?:land|arrive|go out)|so as to be|in good time to|fresh in the|while memories|
    memor(?:y|ies)|short memor\w+|mindful|bear in mind|appetite|go down|hold(?:s)? against|held against|best avoided|
    avoid(?:ed|ing)?|wait until|postpone\w*|defer\w* until|held back|hold back|delay(?:ed|ing)? until|brought forward|
    bring forward|best settled|best dealt with|palatable|reaction|kept quiet|out of the way|out of sight
  )\b
`;
