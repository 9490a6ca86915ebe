import { oneLine, regex } from "../../core/pattern/regex.ts";
import { isBlank } from "../../core/report/blanks.ts";
import type { Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { type BlockView, type ReportContext, reportRule } from "../../core/rule/rule.ts";
import { ofDecisions } from "../kinds.ts";
import { isExecutive } from "./decisionBody.ts";
import { isReport } from "./reportShape.ts";

interface AuthorityFact {
  /** The block names a power, the constitution or a delegation. */
  readonly cited: boolean;
  /** It speaks of delegation or of the constitution. */
  readonly delegated: boolean;
  /** Where it says that the council may do something, and not by what. */
  readonly bare?: Words & { readonly legal: boolean };
  /** All that it names are rules of procedure for contracts and money. */
  readonly procedure: boolean;
  /** Where an executive is asked for what only a committee may decide. */
  readonly regulatory?: Words;
  /** It is said that an officer may decide. */
  readonly claim?: Span;
  /** It is said that there is power enough, or that something more may be done, and not by which power. */
  readonly enough?: Words;
  /** Somebody says that the power is not known, or is to be looked for later. */
  readonly unknown?: Words;
  /** It is still to be written, where the power would stand. */
  readonly blank?: true;
}

interface Words extends Span {
  readonly words: string;
}

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
      or for|or with|or to the|or the|as it likes|as it pleases|as it wishes|as it chooses|what it likes|what it wants|
      whatever it|say-so|final say|last word|has the say|clout|rank|standing|seniority|grade|sign-off|signoff|signature|
      senior enough|high enough|grand enough|sign this off|sign it off|sign off|signs off|sign the|agree it|agree this|
      approve it|approve this|this through|it through|settle it|settle this|settle such|deal with it|deal with this|
      such things|delegated|delegation|delegates|authorised|authorisation|empowers|gave authority|gave the authority|
      gave power|gives authority|granted authority|grants authority|which power*|what power*|whose power*|a power|
      the power|some power|suitable power|legal power|which Act|which statute|which section|what law|which law|
      nothing to|nothing in the|nothing in any|nothing that|nothing which|no law|no rule|no statute|no provision|
      has always|has long|have always|within its|within our|within the council's|power is|powers are|law allows|
      law permits|law lets|allowed by|permitted by|in law|as councils|lawful|no legal bar|no legal obstacle|
      no legal impediment|nothing in law|this decision|the decision|Act|Acts|section*|sections|regulation*|
      constitution*|scheme of delegation*|schemes of delegation*|terms of reference|standing orders|article*|powers|
      power to|whatever power|every power|any power|power it|statutory duty|statutory duties|statutory power*|
      common law|byelaw*|Order|policy framework|executive function|non-executive function|under delegated|
      delegated power*|delegated authority|general power of competence|LGA|TCPA|RTRA|council can|council may|council is|
      cabinet can|cabinet may|cabinet is|authority can|authority may|authority is|committee can|committee may|
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
    const resolved = block.zone === "open" && isLet(block);
    if (!cited && !bare && !match && !claim && !enough && !unknown && !resolved) return undefined;
    return {
      cited,
      procedure: cited && !isCited({ ...pick(block), text: block.text.replace(procedures, " ") }),
      delegated: resolved || delegation.test(block.text),
      ...(bare ? { bare } : {}),
      ...(enough ? { enough } : {}),
      ...(unknown ? { unknown } : {}),
      ...(claim ? { claim: { start: claim.index, end: claim.index + claim[0].length } } : {}),
      ...(match ? { regulatory: { start: match.index, end: match.index + match[0].length, words: match[0] } } : {}),
    };
  },
  *judge(outline, facts, context) {
    const { meta } = context;
    if (!isReport(outline, context) && context.kind !== "minutes") return;
    for (const { fact, block } of facts)
      if (fact.unknown) yield { at: { block, at: fact.unknown }, message: "bare", data: { words: fact.unknown.words } };
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
    if (!powerless && facts.some(({ fact }) => fact.cited || (byOfficer && fact.delegated))) {
      // Other laws are cited, and the power for the decision is waved at.
      for (const { fact, block } of facts)
        if (fact.enough)
          yield {
            at: { block, at: fact.enough },
            message: "bare",
            data: { words: fact.enough.words },
            severity: "info",
          };
      if (!byOfficer || facts.some(({ fact }) => fact.delegated)) return;
      const claimed = facts.find(({ fact }) => fact.claim);
      yield {
        at: claimed?.fact.claim ? { block: claimed.block, at: claimed.fact.claim } : { field: "meeting" },
        message: "delegation",
      };
      return;
    }
    if (facts.some(({ fact }) => fact.blank)) return;
    const said = claimsAlone ?? facts.find(({ fact }) => fact.bare);
    if (said?.fact.bare)
      yield { at: { block: said.block, at: said.fact.bare }, message: "bare", data: { words: said.fact.bare.words } };
    else {
      const legal = outline.sections.find(({ role, depth }) => role === "legal" && depth > 0);
      const stated = meta.frontMatter !== undefined || legal !== undefined;
      yield {
        at: legal ? { section: legal.index } : { title: true },
        message: "missing",
        ...(stated ? {} : { severity: "info" as const }),
      };
    }
  },
});

const toBeWritten: AuthorityFact = { cited: false, delegated: false, procedure: false, blank: true };
/** The legal section, the recommendations and a record's decision are where a power is named. */
const mayNamePower = ({ role, text }: BlockView): boolean =>
  role === "legal" || role === "recommendations" || /\bpower\b/.test(text);

/**
 * Laws on access to papers and on equality, data and climate: each applies to every decision and is the power for none.
 */
const otherLaw = regex.gi`
  \b(?:
    section 100[A-K]?\b(?: ?\(\d\w?\))*(?:,? (?:of|to) the local government act 1972)?|
    section 149(?: of the equality act 2010)?|
    (?:part \w+ of )?schedule 12A(?: (?:of|to) the local government act 1972)?|1985 act|equality act(?: 2010)?|
    human rights act(?: 1998)?|data protection act(?: \d{4})?|freedom of information act(?: 2000)?|
    access to information\)? act(?: 1985)?|social value\) act(?: 2012)?|climate change act(?: 2008)?|gdpr|
    local government act 1972 section 100\w?|section 100\w? (?:of the )?local government act 1972|
    access to information\)[^.;]{0,40}regulations(?: \d{4})?
  )
`;
/** A power by its section and Act; in short, "s.123 LGA 1972", both must stand. */
const law = regex`
  \b(?:[Ss]ections?|[Ss]\.|ss\.|[Pp]aragraphs?|[Ss]chedule|[Pp]art|[Rr]egulations?|[Aa]rticles?)
  \ ?\d+[A-Z]?\b[^.;]{0,80}\b(?:Act|Regulations?|Order|Code|Constitution|constitution)\b|
  \b(?:Act|Regulations|Order|Measure) (?:19|20)\d\d\b|\b(?:19|20)\d\d (?:Act|Regulations|Order)\b|
  \bss?\.? ?\d+[A-Z]?(?: ?\(\w+\))*,? (?:of (?:the )?)?(?!EA|HRA|DPA|FOIA)[A-Z]{1,4}A (?:19|20)\d\d\b|
  \b(?!EA|HRA|DPA|FOIA)[A-Z]{1,4}A (?:19|20)\d\d,? (?:ss?\.?|[Ss]ections?) ?\d
`;
const own = regex.i`
  \b(?:
    the (?:council['’]s )?constitution|schemes? of (?:\w+ )?delegations?|terms of reference|standing orders?|article \d|
    part \d\w*(?:\.\d+)* of the (?:constitution|scheme)|financial (?:procedure rules|regulations)|
    contract (?:procedure|standing)|procedure rules|reserved to|executive function|non-executive function|
    statutory (?:duty|duties|power)|common law|byelaws?|policy framework|delegation \d|
    (?:under|within|by) (?:[\w'’]+ ){0,3}delegated|general power of competence
  )\b
`;

const procedures = /\b(?:(?:contract|financial) (?:procedure rules|regulations|standing orders)|procedure rules)\b/gi;
/** "Legal." or "Constitution and legal." before the text of a comment. */
const runIn = /^(?:[\d.]+ )?(?:[A-Z][a-z]+(?:,| and)? )?[Ll]egal(?: [a-z]+){0,2}[.:]/;
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
    schemes? of (?:\w+ )?delegations?|delegated (?:powers?|authority|decision)|officer delegations?|delegation \d|
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
  \b[Mm]in(?:ute|\.)s?(?: (?:no|number|ref\w*)\.?)? ?[A-Z]{0,4}[/ ]?\d|
  \b\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)
  (?: \d{4})?\b
`;
const isLet = ({ sentences }: BlockView): boolean =>
  sentences.some(({ text }) => lets.test(text) && resolving.test(text) && officerNamed.test(text) && dated.test(text));

const officerDecides = ({ meta, kind }: ReportContext): boolean =>
  (kind === "decision-record" || kind === "committee-report") &&
  /\b(?:director|head of|chief executive|officer|manager)\b/i.test(meta.meeting?.raw ?? "") &&
  !/\b(?:cabinet|committee|member|leader|mayor|panel)\b/i.test(meta.meeting?.raw ?? "");

/** "The Director is able to take this decision": that an officer may decide, and not by what. */
const officerMay = regex`
  \b(?:[Tt]he )?(?:[A-Z][a-z]+ )*(?:Director|Head|Officer|Chief Executive|Manager|Solicitor)\b[^.;]{0,50}\b(?:
    can|may|is (?:able|entitled|empowered|allowed|authorised|permitted|free) to|
    has (?:the |full |sufficient |delegated )?(?:powers?|authority) to
  )\b[^.;]{0,20}\b(?:take|make|reach|decide)\b(?: (?:this|the) decision)?|
  \b(?:[Tt]he )?(?:[A-Z][a-z]+ )*(?:Director|Head|Officer|Chief Executive|Manager|Solicitor)
  (?: (?:of|for) [A-Z][\w’'-]+(?: and [A-Z][\w’'-]+)?)? (?:
    (?:has|holds|enjoys|carries) (?:the |a |full )?(?:
      say-so|final say|last word|say|clout|rank|standing|seniority|grade|pen|
      (?:necessary |requisite |right )?(?:sign-?off|signature)
    )(?: (?:for|over|in|on|to) [^.;,]{2,50})?|
    is (?:senior|high|grand) enough (?:to|for)\b[^.;,]{0,40}|
    (?:
      can|may|
      (?:is|was) (?:\w+ )?(?:happy|content|comfortable|willing|prepared|ready|pleased|glad|fine) (?:to|for us to)|
      has (?:agreed|offered|said (?:yes|he will|she will|they will)) to
    ) (?:\w+ )?(?:
      sign (?:it|this|such things|the (?:award|contract|order|purchase|lease|spend(?:ing)?)) off|
      sign off (?:on )?(?:it|this|the (?:award|contract|order|purchase|lease|spend(?:ing)?))|agree (?:it|this)|
      approve (?:it|this)|nod (?:it|this) through|wave (?:it|this) through|settle (?:it|this|such things)|
      deal with (?:it|this|such things)
    )(?=[.,;]|$)
  )
`;

const may = regex.i`
  \b(?:the (?:council|authority|cabinet|executive|committee|county council|borough council|city council)|it)
  \ (?:(?:also|equally|likewise|of course|therefore|clearly|quite|perfectly) )?(?:
    can|may|
    is (?:(?:also|equally|likewise|of course|therefore|clearly|quite|perfectly) )?
    (?:able|entitled|empowered|allowed|permitted|free|at liberty) to|
    has (?:the |ample |sufficient |a |full )?powers? to|is within its (?:powers|rights)
  )\b[^.;,]{0,60}
`;

/**
 * "Has whatever power it needs", "has all the necessary powers": in a sentence that cites none, before one that cites
 * none.
 */
const sufficient = regex.i`
  \b(?:has|have|holds?|enjoys?|possess(?:es)?) (?:
    whatever|all(?: of)?(?: the)?|every|ample|sufficient|adequate|any|
    the (?:necessary|requisite|required|relevant|appropriate)|such
  ) (?:(?:legal|statutory|necessary|requisite|other) )?powers?
  (?: (?:that |which )?(?:it|they|is|are|may be)? ?(?:needs?|requires?|necessary|needed|required|for the purpose))?
`;

/** A second thing that it may do, in a sentence of its own: the law that was cited is that of the first. */
const besides = regex.i`
  \b(?:the|this) (?:\w+ )?(?:council|authority|cabinet|executive|committee) (?:
    (?:is|would be|remains) (?:also|equally|likewise|besides|in addition)
    \ (?:free|able|entitled|empowered|allowed|permitted|at liberty) to|
    (?:is|would be|remains) (?:free|entitled|empowered|at liberty) (?:also|as well|equally|too) to|
    (?:also|likewise) (?:has|enjoys|holds) (?:the |a |an? \w+ )?(?:powers?|right|freedom) to|(?:could|may|can) as well
  )\b[^.;,]{0,60}
`;

function enoughIn({ role, zone, sentences }: BlockView): Words | undefined {
  if (role !== "legal" || zone !== "open") return undefined;
  for (const [index, { start, text }] of sentences.entries()) {
    const match = sufficient.exec(text) ?? besides.exec(text);
    if (!match || [text, sentences[index + 1]?.text ?? ""].some((one) => law.test(one) || own.test(one))) continue;
    const at = start + match.index;
    return { start: at, end: at + match[0].length, words: match[0] };
  }
  return undefined;
}

/**
 * "Nobody could say which power this was under", "a power would be found later": money is spent, and the law looked
 * for.
 */
const unknownPower = regex`
  \b(?:
    (?:could|can|did|does|do|was|were|is|are|has|have) not|(?:could|can|did|does|was|were|is|are)n['’]t|cannot|
    [Nn]obody|[Nn]o one|[Nn]either|[Uu]nable to|[Uu]ncertain|[Uu]nclear|[Uu]nsure|not (?:sure|certain|clear|known)
  )\b[^.;]{0,40}? (?:(?:under|by|from|of|as to) )?(?:which|what|whose) (?:(?:legal|statutory|specific|particular) )?
  (?:powers?|Act|section|statute|law)\b[^.;]{0,60}|
  \b(?:[Tt]he|[Ww]hich|[Ww]hat|[Aa]|[Ss]ome) (?:(?:legal|statutory|suitable|proper|right) )?power\b
  (?: (?:for|under|to|by) [^.;,]{2,40}?)?
  \ (?:(?:it|this|that) (?:is|was|falls?|comes?|would be|would fall|fell|came) under )?(?:
    (?:would|will|could|can|might|(?:is|was) (?:still |yet )?to|has (?:yet|still) to|had (?:yet|still) to|remains to)
    \ be|
    being|to be
  ) (?:(?:later|duly|then|still) )?(?:
    found|looked (?:up|out|for|into)|identified|settled|sorted(?: out)?|checked|named|confirmed|supplied|filled in|
    determined
  )\b[^.;]{0,40}|
  \b[Ww]he(?:ther|re) (?:it|this|that|the (?:matter|decision|question|power))
  \ (?:is|was|falls|fell|lies|lay|belongs|rests|sits)(?: one)? (?:for|to|with)? ?(?:this |the |full |a )*
  (?:[A-Z]\w+|[Cc]ommittee|[Cc]ouncil|[Cc]abinet|[Bb]oard|[Pp]anel|officers?)\b[^.;]{0,40} or (?:for |to |with )?
  (?:this |the |full |a )*(?:[A-Z]\w+|[Cc]ommittee|[Cc]ouncil|[Cc]abinet|[Bb]oard|[Pp]anel|officers?)\b[^.;]{0,30}? (?:
    is (?:a |an )?(?:
      (?:mere |fine |moot )?(?:nicety|technicality|detail|formality|quibble|moot point)|
      not (?:known|clear|settled|certain)|unclear|neither here nor there|anybody['’]s guess|open to doubt|for others
    )|
    need not (?:hold|detain|delay|trouble|concern|worry)|does not (?:matter|signify)|hardly (?:matters|signifies)|
    can be (?:settled|sorted out|looked into|left)|has (?:not|never) been (?:settled|looked into|asked|checked)
  )\b[^.;]{0,40}|
  \b[Tt]he (?:[Cc]ouncil|[Aa]uthority) (?:can|may|is free to) do (?:as|what|whatever) it
  \ (?:likes|pleases|wants|wishes|chooses|will)\b[^.;]{0,40}
`;
/** The powers of somebody else, or a question that was answered. */
const otherPowers = regex`
  \b(?:
    [Rr]esidents|[Tt]enants|[Pp]arents|[Dd]rivers|[Tt]raders|[Nn]eighbours|[Rr]espondents|[Pp]eople|[Oo]wners|
    electric\w*|pump|engine|turbine|power (?:station|supply|cut|line)|police|enforce\w*|
    (?:landowner|owner|tenant|contractor|Government|Secretary of State|parish council|county council|neighbour)s?['’]?s?
    \ (?:has|have|had|powers?)|
    since (?:confirmed|identified|advised)|has now|is (?:section|the general)|under section|under the \w+ Act
  )\b
`;

function unknownIn({ zone, kind, sentences }: BlockView): Words | undefined {
  if (zone === "quoted" || kind === "heading") return undefined;
  for (const { start, text } of sentences) {
    const match = unknownPower.exec(text);
    if (!match || otherPowers.test(text) || law.test(text)) continue;
    const words = match[0].trimEnd();
    return { start: start + match.index, end: start + match.index + words.length, words };
  }
  return undefined;
}

/** That it is lawful, and not by what. */
const lawful = regex.i`
  \b(?:
    (?:nothing|no (?:law|rule|statute|Act|provision)) (?:\w+ ){0,3}?
    (?:(?:to|that(?: would| could)?|which(?: would| could)?) )?
    (?:stops?|prevents?|prohibits?|forbids?|bars?|hinders?|precludes?|rules? out)\b|
    (?:council|authority|cabinet|committee|officers) (?:has|have) (?:always|long|often)
    \ (?:been (?:able|free|allowed|entitled) to|had (?:the |a )?(?:power|right) to|done (?:this|so|it))|
    (?:well )?within (?:the council['’]s|its|our) (?:general |wide |ordinary )?powers\b|
    (?:the )?powers? (?:to do (?:so|this|it) )?(?:is|are)
    \ (?:not in (?:doubt|question|issue)|wide enough|ample|sufficient|clear|there|well (?:known|established))|
    the law (?:allows?|permits?|lets?) (?:it|this|that|the (?:council|county council|authority))|
    (?:is|are) (?:quite |perfectly )?(?:allowed|permitted) (?:by law|in law)|
    as councils (?:everywhere |generally |often )?(?:do|may)|no legal (?:bar|obstacle|impediment|difficulty)|
    nothing in (?:the )?law (?:stands|prevents|forbids)|
    (?:this|it|that|the (?:proposal|scheme|decision|course)) is (?:quite |perfectly |entirely |wholly )?lawful
  )\b
`;

function bareIn({ text, role, zone }: BlockView): AuthorityFact["bare"] {
  if (zone !== "open" || role === "recommendations") return undefined;
  const legal = role === "legal" || runIn.test(text);
  const told = may.exec(text);
  const match = told ?? (legal ? lawful.exec(text) : null);
  if (!match || (!legal && !/\b(?:power|entitled|empowered)/i.test(match[0]))) return undefined;
  const words = (
    told ? match[0].replace(/\s+(?:if|under|by|of|and|or|in|because|where|when)\b.{0,20}$/i, "") : match[0]
  ).trimEnd();
  return { start: match.index, end: match.index + words.length, words, legal };
}

/**
 * Schedule 1 to the Local Authorities (Functions and Responsibilities) (England) Regulations 2000: planning and
 * licensing are not the executive's.
 */
const regulatory = regex.i`
  \b(?:grants?|refuses?|revokes?|determines?|suspends?|renews?|approves?) (?:of )?(?:the |an? |this )?(?:\w+ ){0,3}(?:
    planning (?:permission|application)|premises licen[cs]e|personal licen[cs]e|licensing application|
    hackney carriage licen[cs]e|private hire licen[cs]e|street trading (?:consent|licen[cs]e)|listed building consent|
    sex establishment licen[cs]e|gambling licen[cs]e
  )\b
`;
