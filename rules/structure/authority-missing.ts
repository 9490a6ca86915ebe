import { oneLine, regex } from "../../core/pattern/regex.ts";
import { isBlank } from "../../core/report/blanks.ts";
import { dayAndMonth } from "../../core/report/dates.ts";
import { behindBody, sectionOf } from "../../core/rule/body.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { insertedSection, insertedWords, insteadOfSentence } from "../../core/rule/rewrites.ts";
import {
  type BlockView,
  type Gathered,
  type Outline,
  type Place,
  type ReportContext,
  type ReportRewrite,
  type Rewrite,
  reportRule,
} from "../../core/rule/rule.ts";
import { ofDecisions } from "../kinds.ts";
import {
  type AuthorityFact,
  bareIn,
  enoughIn,
  law,
  officerMay,
  otherLaw,
  own,
  regulatory,
  spokenIn,
  unknownIn,
} from "./authority-missing/powerUnnamed.ts";
import { wavedIn } from "./authority-missing/powerWaved.ts";
import { isExecutive } from "./decisionBody.ts";
import { isReport } from "./reportShape.ts";

export const authorityMissing = reportRule({
  id: "authority-missing",
  family: "structure",
  summary:
    "A report that asks for a decision names no power, part of the constitution or delegation under which it is taken",
  why: "A council may do only what the law lets it do, through the body to which the function belongs. Whoever reads the report must be able to check both.",
  severity: "warning",
  kinds: { ...ofDecisions, minutes: "info" },
  messages: {
    missing:
      "The report names no power for the decision and no part of the constitution or scheme of delegation that gives it to this body. Name the section and Act, and whose decision it is.",
    bare: "“{words}” does not say by which power. Name the section and Act, or the part of the constitution.",
    delegation:
      "An officer decides, and the report does not say under which part of the scheme of delegation. Give its number.",
    body: "“{words}” is not a function of the executive (SI 2000/2853, Schedule 1). Check which committee or officer decides.",
  },
  examples: {
    finds: [
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Bursaries\n---\n\n## Recommendations\n\nThat bursaries are paid.\n\n## Legal implications\n\n[[The Council can pay bursaries]] if it wishes.\n",
      },
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: [[Bursaries]]\n---\n\n## Recommendations\n\nThat bursaries are paid.\n\n## Financial implications\n\nThey cost £900.\n",
        note: "No power anywhere",
      },
    ],
    quiet: [
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Bursaries\n---\n\n## Recommendations\n\nThat bursaries are paid.\n\n## Legal implications\n\nThe Council can pay bursaries under section 1 of the Localism Act 2011.\n",
      },
      {
        text: "---\nkind: committee-report\nmeeting: Council\ntitle: Bursaries\n---\n\n## Recommendations\n\nThat bursaries are paid.\n\n## Legal implications\n\nArticle 4 reserves the matter to Council, and it is free to agree it.\n",
        note: "The constitution says whose decision it is",
      },
    ],
  },
  limits: "Whether the power that is named is the right one is for the Monitoring Officer.",
  cues: cues(
    "authority-missing-cues",
    oneLine`
      acts for the|acts on behalf|speaks for the|decides for the|signs for the|or for|or with|or to the|or the|
      as it likes|as it pleases|as it wishes|as it chooses|what it likes|what it wants|
      whatever it|usual authority|normal authority|ordinary authority|customary authority|general authority|
      say-so|final say|last word|has the say|clout|rank|standing|seniority|grade|sign-off|signoff|signature|
      senior enough|high enough|grand enough|sign this off|sign it off|sign off|signs off|sign the|agree it|agree this|
      approve it|approve this|this through|it through|settle it|settle this|settle such|deal with it|deal with this|
      such things|such matters|such decisions|of this kind|of this sort|of that kind|of that sort|
      like this|like these|delegated|delegation|delegates|authorised|authorisation|empowers|gave authority|
      gave the authority|
      gave power|gives authority|granted authority|grants authority|which power*|what power*|whose power*|a power|
      as part of my|in my|of my|within my|my own|I am|I can|I may|
      I have|
      the power|power under|power relied|power used|power for|statutory basis|legal basis|vires|some power|
      suitable power|legal power|which Act|which statute|which section|what law|which law|
      lack of power*|shortage of power*|want of power*|powers exist|power exists|
      nothing to|nothing in the|nothing in any|nothing that|nothing which|no law|no rule|no statute|no provision|
      has always|has long|have always|have long|have ever|kind of|sort of|type of|one of the things|
      job|job description|remit|gift|duties|day-to-day|everyday work|need for|call for|no reason|trouble|troubling|troubled|bother*|
      need not be|in the way|against it|against this|within its|within our|within the council's|power is|powers are|law allows|
      law permits|law lets|allowed by|permitted by|in law|as councils|lawful|no legal bar|no legal obstacle|
      no legal impediment|nothing in law|this decision|the decision|Act|Acts|section*|sections|regulation*|
      constitution*|scheme of delegation*|schemes of delegation*|terms of reference|standing orders|article*|powers|
      power to|whatever power|every power|any power|power it|statutory duty|statutory duties|statutory power*|
      common law|byelaw*|Order|policy framework|executive function|non-executive function|under delegated|
      delegated power*|delegated authority|general power of competence|LGA|TCPA|RTRA|council can|council may|council is|
      cabinet can|cabinet may|cabinet is|authority can|authority may|authority is|councils can|councils may|
      councils are|
      authorities can|authorities may|authorities are|committee can|committee may|
      committee is|executive can|executive may|executive is|it can|it may|entitled to|empowered|licen*|consent*|
      planning permission|planning application*|reserved to|financial regulations|contract standing|procedure rules|
      [to be completed
    `,
  ),
  gather: (block): AuthorityFact | undefined => {
    if (isBlank(block.text)) return mayNamePower(block) ? toBeWritten : undefined;
    const cited = isCited(block);
    const bare = cited ? undefined : bareIn(block);
    const match = block.role === "recommendations" ? regulatory.exec(block.text) : null;
    const claim = block.zone === "open" ? officerMay.exec(block.text) : null;
    const enough = enoughIn(block);
    const unknown = unknownIn(block);
    const waved = cited ? undefined : wavedIn(block);
    const spoken = cited ? undefined : spokenIn(block);
    const resolved = block.zone === "open" && isLet(block);
    if (!cited && !bare && !match && !claim && !enough && !unknown && !resolved && !waved && !spoken) return undefined;
    return {
      cited,
      procedure: cited && !isCited({ ...pick(block), text: block.text.replace(procedures, " ") }),
      delegated: resolved || delegation.test(block.text),
      ...(bare ? { bare } : {}),
      ...(enough ? { enough } : {}),
      ...(unknown ? { unknown } : {}),
      ...(waved ? { waved } : {}),
      ...(spoken ? { spoken } : {}),
      ...(claim ? { claim: { start: claim.index, end: claim.index + claim[0].length } } : {}),
      ...(match ? { regulatory: { start: match.index, end: match.index + match[0].length, words: match[0] } } : {}),
    };
  },
  *judge(outline, facts, context) {
    const { meta } = context;
    if (!isReport(outline, context) && context.kind !== "minutes") return;
    for (const { fact, block } of facts)
      if (fact.unknown)
        yield {
          at: { block, at: fact.unknown },
          message: "bare",
          data: { words: fact.unknown.words },
          rewrites: powerNamed,
        };
    // Minutes are no advice: what they tell of a power is all that is asked of them.
    if (context.kind === "minutes" || facts.some(({ fact }) => fact.unknown)) return;
    if (isExecutive(meta))
      for (const { fact, block } of facts)
        if (fact.regulatory)
          yield { at: { block, at: fact.regulatory }, message: "body", data: { words: fact.regulatory.words } };
    // Rules for letting contracts give no power; that a legal comment says "may" and no more is then told all the same.
    const claimsAlone = facts.find(({ fact }) => fact.bare?.legal);
    const powerless = claimsAlone !== undefined && facts.every(({ fact }) => !fact.cited || fact.procedure);
    const byOfficer = officerDecides(context);
    const named = facts.filter(({ fact }) => fact.cited || (byOfficer && fact.delegated));
    const procedureOnly = named.length > 0 && named.every(({ fact }) => fact.procedure && !fact.delegated);
    if (!powerless && !procedureOnly && named.length > 0) {
      // Other laws are cited, and the power for the decision is waved at.
      const undelegated = byOfficer && !facts.some(({ fact }) => fact.delegated);
      const claimed = undelegated ? facts.find(({ fact }) => fact.claim ?? fact.enough ?? fact.waved) : undefined;
      for (const { fact, block } of facts) {
        const at = fact.enough ?? (fact.waved?.faint ? undefined : fact.waved);
        if (at && block !== claimed?.block)
          yield {
            at: { block, at },
            message: "bare",
            data: { words: at.words },
            severity: "info",
            rewrites: powerNamed,
          };
      }
      if (!undelegated) return;
      const claim = claimed?.fact.claim ?? claimed?.fact.enough ?? claimed?.fact.waved;
      yield {
        at: claimed && claim ? { block: claimed.block, at: claim } : (spokenAt(facts) ?? { field: "meeting" }),
        message: "delegation",
        rewrites: claimed ? [insteadOfSentence(delegationLeft)] : [whereNamed(outline, delegationLeft)],
      };
      return;
    }
    if (facts.some(({ fact }) => fact.blank)) return;
    const said =
      claimsAlone ??
      facts.find(({ fact }) => fact.bare) ??
      facts.find(({ fact }) => fact.enough) ??
      facts.find(({ fact }) => fact.waved);
    const claim = said?.fact.bare ?? said?.fact.enough ?? said?.fact.waved;
    if (said && claim)
      yield {
        at: { block: said.block, at: claim },
        message: "bare",
        data: { words: claim.words },
        rewrites: claim === said.fact.bare && mayDo.test(claim.words) ? [underPower(claim.words)] : powerNamed,
      };
    else {
      const legal = outline.sections.find(({ role, depth }) => role === "legal" && depth > 0);
      const stated = meta.frontMatter !== undefined || legal !== undefined;
      yield {
        at: spokenAt(facts) ?? (legal ? { section: legal.index } : { title: true }),
        message: "missing",
        rewrites: [whereNamed(outline, powerLeft)],
        ...(stated && !procedureOnly ? {} : { severity: "info" as const }),
      };
    }
  },
});

const whichPower = "[insert the Act and section, or the part of the Constitution]";
const powerLeft = `The power to take this decision is ${whichPower}.`;
const delegationLeft =
  "This decision is taken under delegated authority: [insert the number and title in the scheme of delegation].";
const powerNamed = [insteadOfSentence(powerLeft)];
/** "The Council can pay bursaries", which the power may follow. */
const mayDo = /\b(?:can|may) [a-z]+ \S/;
const underPower = (words: string): Rewrite => ({
  with: `${words.trimEnd()} under ${whichPower}`,
  trust: "judgement",
  title: "Add a blank for the power",
});

/** Where powers are named: in the legal section, or a new one. */
function whereNamed(outline: Outline, words: string): ReportRewrite {
  const legal = sectionOf(outline, "legal");
  return legal
    ? insertedWords(words, { after: legal.index }, "Insert a sentence that names the power")
    : insertedSection("Legal implications", words, behindBody(outline.sections));
}

/** Where the report speaks of a power, and names none. */
function spokenAt(facts: readonly Gathered<AuthorityFact>[]): Place | undefined {
  const one = facts.find(({ fact }) => fact.spoken);
  return one && { block: one.block, ...(one.fact.spoken ? { at: one.fact.spoken } : {}) };
}

const toBeWritten: AuthorityFact = { cited: false, delegated: false, procedure: false, blank: true };
/** The legal section, the recommendations and a record's decision are where a power is named. */
const mayNamePower = ({ role, text }: BlockView): boolean =>
  role === "legal" || role === "recommendations" || /\bpower\b/.test(text);

/** How a contract is let, and not by what power the thing is bought. */
const procedures = regex.gi`
  \b(?:
    (?:contract|financial) (?:procedure rules|regulations|standing orders)|procedure rules|
    procurement (?:\(\w+\) )?(?:act|regulations)(?: 20\d\d)?|public contracts (?:\(\w+\) )?regulations(?: 20\d\d)?|
    procurement reform (?:\(\w+\) )?act(?: 20\d\d)?
  )
`;
const pick = ({ kind, role }: BlockView): Pick<BlockView, "kind" | "role"> => ({ kind, role });

const isCited = ({ text, kind, role }: Pick<BlockView, "text" | "kind" | "role">): boolean => {
  // "Key decision: no – non-executive function" says why no threshold applies.
  if (role === "background-papers" || kind === "heading" || /^\W*key decision\b/i.test(text)) return false;
  if (own.test(text)) return true;
  if (!law.test(text)) return false;
  return law.test(text.replace(otherLaw, " "));
};

const delegation = regex.i`
  \b(?:
    schemes? of (?:\w+ )?delegations?|delegated (?:powers?|authority|decision)|officer delegations?|
    delegation:? (?:no\.? ?)?(?:[A-Z]{1,4}[. ]?)?\d|
    constitution|authorised by (?:cabinet|council|the committee)
  )\b
`;
/**
 * A resolution, told by its date or minute, that lets an officer decide: "Cabinet delegated the awards to the Director
 * on 3 May 2026".
 */
const lets = regex.i`
  \b(?:
    delegat(?:ed?|es|ion)|authoris(?:ed|es|ation)|empower(?:ed|s)|
    (?:gave|gives|granted|grants) (?:the )?(?:authority|power)
  )\b
`;
const resolving = regex`
  \b(?:Council|Cabinet|Committee|Sub-Committee|Authority|Board|Executive|Panel|Mayor|Leader|[Rr]esolution|[Mm]inute)\b
`;
const officerNamed = regex`
  \b(?:
    (?:Executive |Corporate |Strategic |Assistant |Service )?Director|Head of|
    Chief (?:Executive|Officer|Finance Officer|Planner|Constable)|(?:Monitoring|Proper|Section 151) Officer|Solicitor|
    Treasurer|Clerk|Manager|(?:the|this|an) officer
  )\b
`;
const dated = regex`
  \b(?:the|that) same minute\b|\b[Mm]in(?:ute|\.)s?(?: (?:no|number|ref\w*)\.?)? ?[A-Z]{0,4}[/ ]?\d|
  \b${dayAndMonth}
  (?: \d{4})?\b
`;
const isLet = ({ sentences }: BlockView): boolean =>
  sentences.some(({ text }, at) => {
    if (!lets.test(text) || !officerNamed.test(text)) return false;
    // "Cabinet approved the works on 3 May 2026 (minute 12). It delegated the award to the Director."
    const told = sameBody.test(text) ? `${sentences[at - 1]?.text ?? ""} ${text}` : text;
    return resolving.test(told) && dated.test(told);
  });
const sameBody = regex`
  ^\W*(?:(?:At|In|On|By) (?:the same|that) [a-z]+,? (?:[a-z]+ )?)?
  (?:[Ii]t|[Tt]hey|[Tt]he (?:same )?(?:minute|resolution|body|meeting))\b
`;

const officerDecides = ({ meta, kind }: ReportContext): boolean =>
  (kind === "decision-record" || kind === "committee-report") &&
  /\b(?:director|head of|chief executive|officer|manager)\b/i.test(meta.meeting?.raw ?? "") &&
  !/\b(?:cabinet|committee|member|leader|mayor|panel)\b/i.test(meta.meeting?.raw ?? "");
