import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import { blockRule, type Context, type Mark, type Rewrite } from "../../core/rule/rule.ts";
import { addressed } from "./groups/ownGroup.ts";
import { asSomeMembers } from "./parties/namedNeutrally.ts";
import { localGroups, ownGroups, partyLexicons, partyMentions } from "./parties/partyMentions.ts";
import { attributed } from "./party-attribution.ts";
import { appliesItself, fillsCell, mustBeNamed, ofMakeUp } from "./party-name/chamberMakeUp.ts";

/** Groups and sides without a party's name: constitutional papers need them, other reports seldom do. */
const roles = cues(
  "party-role",
  oneLine`
    ruling group|ruling groups|controlling group|governing group|group in control|majority group|opposition group|
    opposition groups|opposition party|opposition parties|opposition member|opposition members|opposition councillor|
    opposition councillors|opposition leader|opposition benches|opposition spokes*|minority administration|
    ruling administration|joint administration|coalition partner*|colleagues opposite|members opposite|
    councillors opposite|those opposite|members across the chamber|shadow cabinet|shadow portfolio holder*|group whip|
    group whips|backbencher*|party line|party whip|party colleagues|party politics|party political|party-political|
    non-aligned members|non-aligned councillors
  `,
);

export const partyName = blockRule({
  id: "party-name",
  family: "neutrality",
  summary: "An officers' report names a political party or group, or gives a member's party",
  why: "Officers serve every group alike. A report that names a party invites the reader to see its facts as that party's, and where staff, contracts or licences are concerned it makes the decision open to challenge.",
  severity: "warning",
  kinds: {
    "planning-report": "error",
    minutes: "off",
    motion: "off",
    constitutional: "off",
    "election-notice": "off",
  },
  zones: { quoted: "info", backgroundPapers: "lower" },
  messages: {
    name: "“{words}” names a political party or group. Leave it out, or name the office or the public decision instead (“some members”, “Cabinet on 12 May”).",
    role: "“{words}” sets one side of the chamber apart. Where officers mean members or the Council, say so.",
    tag: "“{words}” gives a member's party. Name the member by office and leave the party out.",
    serious:
      "“{words}” names a political party or group in a matter of staff, contracts, planning or licences, where party must play no part. Leave it out.",
  },
  lexicons: [...partyLexicons, roles],
  options: localGroups,
  names: ownGroups,
  examples: {
    finds: [
      { text: "The [[Labour Group]] asked for the car park to stay free." },
      { text: "[[Reform UK members]] are likely to object to the lease." },
      { text: "Cllr Jane Moss [[(Con)]] supplied the figures used in table 2." },
      { text: "This continues the [[Conservative-led]] approach to weekly collections." },
      { text: "Option 3 came out of talks between the [[Greens]] and the Ashdale [[Independents]]." },
    ],
    quiet: [
      { text: "Demand in the local labour market has eased since March." },
      { text: "A conservative estimate of the saving is £40,000." },
      { text: "Seats are allocated as follows: Conservative 12, Green 4, Independent 3.", kind: "constitutional" },
      {
        text: "Councillor Green asked that the Independent Remuneration Panel meet in Willesden Green.",
        note: "A surname, a panel and a place",
      },
      { text: "Labour costs rose by 4% and Reform of the grant is expected in April." },
    ],
  },
  limits:
    "A party that is only hinted at is not seen, nor a local group that the settings do not name, unless it is called after a place (“Eastfield Independents”).",
  *check(block, _options, context) {
    const mentions = partyMentions(block).filter(
      (one) => !(one.form === "name" && addressed(block, one, context)) && !mustBeNamed(block, one),
    );
    const told = [...block.hits(roles), ...mentions];
    const neutrally = (one: Span): readonly Rewrite[] => [
      ...asSomeMembers(block, one),
      ...(told.filter(({ start }) => block.sentenceAt(start).start === block.sentenceAt(one.start).start).length > 1
        ? []
        : [withoutSentence]),
    ];
    for (const hit of block.hits(roles)) {
      const at = { start: hit.start, end: hit.end };
      const data = { words: block.text.slice(hit.start, hit.end) };
      yield { at, message: "role", data, severity: "info", rewrites: neutrally(hit) };
    }
    for (const mention of mentions) {
      const { start, end, form } = mention;
      const words = block.text.slice(start, end);
      const sentence = block.sentenceAt(start).text;
      const serious =
        (isSerious(block.role, sentence, context) || (wider.test(sentence) && !attributed(block, mention))) &&
        !occupies.test(sentence) &&
        !appliesItself(block, mention);
      const mark: Mark<"name" | "tag" | "serious"> = {
        at: { start, end },
        message: serious ? "serious" : form,
        data: { words },
        rewrites: form === "tag" ? [{ with: "", trust: "judgement" }] : neutrally(mention),
      };
      if (fillsCell(block, mention) || appliesItself(block, mention) || ofMakeUp(block, mention))
        yield { ...mark, severity: "info" };
      else if (serious) yield { ...mark, severity: "error", certain: true };
      // What is called a party's own is for the rule on that: one warning on one passage is enough.
      else if (form === "name" && attributed(block, mention)) yield { ...mark, severity: "info" };
      else yield occupies.test(sentence) ? { ...mark, severity: "warning" } : mark;
    }
  },
});

/** A party that has an office next door is a neighbour like others. */
const occupies = regex`
  \b(?:Party|branch|association)(?:['’]s)?,? (?:(?:whose|which has|with|has|at|of) )?(?:its |an? |the )?
  (?:local |area |constituency )?(?:offices?|rooms?|premises|headquarters|shop|hall)\b|
  -(?:run|owned) (?:club|hall|bar|shop)\b
`;

/** Staff, contracts, planning and licences: the sections that are about them, and sentences that are. */
function isSerious(role: string | undefined, sentence: string, { kind }: Context): boolean {
  return kind === "planning-report" || role === "staffing" || role === "procurement" || matter.test(sentence);
}

/** The same in more words, where the party is not told as the one that did it: that is for the rule on attribution. */
const wider = regex.i`
  \b(?:
    (?:the|a|this|each|every) contracts? (?:be|is|was|were|to be|should be|would be|has been|had been) (?:re-?)?
    (?:let|awarded|given|won|renewed|extended|signed|ended)|
    (?:let|award|give|win|sign|renew|extend|end)(?:s|ed|ting|ing)? (?:of )?(?:the|a|this) (?:\w+ )?contracts?|
    (?:the|this|that|his|her|a|an?) (?:\w+ )?posts? (?:to )?(?:be |is |was |were )?
    (?:kept|filled|deleted|cut|lost|regraded|advertised|saved|retained|abolished|created|held)|
    staff(?:ing)? (?:structure|restructure|review|reductions?|cuts|changes)|restructur\w+|regrad\w+|redeploy\w+|
    pay (?:award|claim|grade)
  )\b
`;
const matter = regex.i`
  \b(?:
    tenders?|tenderers?|bidders?|contract award|award of (?:the|a) contract|procurement|licens(?:e|ee|ing)|licence|
redundanc\w+|disciplinary|grievance|dismissal|shortlist\w*|recruitment|(?:appointment|interview) panel|
    job evaluation|planning permission|planning application
  )\b
`;
