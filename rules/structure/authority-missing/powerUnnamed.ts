import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView } from "../../../core/rule/rule.ts";

/** What a block says of the power by which an officer or the council acts. */
export interface AuthorityFact {
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
  /** It is waved through without a word of law: by custom, as somebody's job, as the sort of thing that they decide. */
  readonly waved?: Words & { readonly faint?: true };
  /** Somebody says that the power is not known, or is to be looked for later. */
  readonly unknown?: Words;
  /** In legal advice, or as a form's label, words about a power or a right, where none is named. */
  readonly spoken?: Span;
  /** It is still to be written, where the power would stand. */
  readonly blank?: true;
}

interface Words extends Span {
  readonly words: string;
}

/** A power by its section and Act; in short, "s.123 LGA 1972", both must stand. */
export const law = regex`
  \b(?:[Ss]ections?|[Ss]\.|ss\.|[Pp]aragraphs?|[Ss]chedule|[Pp]art|[Rr]egulations?|[Aa]rticles?)
  \ ?\d+[A-Z]?\b[^.;]{0,80}\b(?:Act|Regulations?|Order|Code|Constitution|constitution)\b|
  \b(?:Act|Regulations|Order|Measure) (?:19|20)\d\d\b|\b(?:19|20)\d\d (?:Act|Regulations|Order)\b|
  \bss?\.? ?\d+[A-Z]?(?: ?\(\w+\))*,? (?:of (?:the )?)?(?!EA|HRA|DPA|FOIA)[A-Z]{1,4}A (?:19|20)\d\d\b|
  \b(?!EA|HRA|DPA|FOIA)[A-Z]{1,4}A (?:19|20)\d\d,? (?:ss?\.?|[Ss]ections?) ?\d
`;
/** Powers of the council's own making, and the general ones. */
export const own = regex.i`
  \b(?:
    the (?:council['’]s )?constitution|schemes? of (?:\w+ )?delegations?|terms of reference|standing orders?|article \d|
    part \d\w*(?:\.\d+)* of the (?:constitution|scheme)|financial (?:procedure rules|regulations)|
    contract (?:procedure|standing)|procedure rules|reserved to|executive function|non-executive function|
    statutory (?:duty|duties|power)|common law|byelaws?|policy framework|delegation \d|
    (?:under|within|by) (?:[\w'’]+ ){0,3}delegated|general power of competence
  )\b
`;

/**
 * Laws on access to papers and on equality, data and climate: each applies to every decision and is the power for none.
 */
export const otherLaw = regex.gi`
  \b(?:
    section 100[A-K]?\b(?: ?\(\d\w?\))*(?:,? (?:of|to) the local government act 1972)?|
    section 149(?: of the equality act 2010)?|
    (?:part \w+ of )?schedule 12A(?: (?:of|to) the local government act 1972)?|1985 act|equality act(?: 2010)?|
    human rights act(?: 1998)?|data protection act(?: \d{4})?|freedom of information act(?: 2000)?|
    access to information\)? act(?: 1985)?|subsidy control act(?: 2022)?|social value\) act(?: 2012)?|climate change act(?: 2008)?|gdpr|
    local government act 1972 section 100\w?|section 100\w? (?:of the )?local government act 1972|
    access to information\)[^.;]{0,40}regulations(?: \d{4})?
  )
`;

/** "Legal." or "Constitution and legal." before the text of a comment. */
const runIn = /^(?:[\d.]+ )?(?:[A-Z][a-z]+(?:,| and)? )?[Ll]egal(?: [a-z]+){0,2}[.:]/;

/** "The Director is able to take this decision": that an officer may decide, and not by what. */
export const officerMay = regex`
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
  )|
  \b(?:[Tt]he )?(?:[A-Z][a-z]+ )*(?:Director|Head|Officer|Chief Executive|Manager|Solicitor)
  (?: (?:of|for) [A-Z][\w’'-]+(?: and [A-Z][\w’'-]+)?)? (?:has|holds|enjoys)
  \ (?:(?:the|all|his|her|their|its) )?(?:usual|normal|ordinary|customary|general|wide|ample|everyday|day-to-day)
  \ (?:delegated )?(?:powers?|authority|say)\b(?: (?:to|for|in|over|of) [^.;,]{2,50})?|
  \bI (?:can|may|am (?:able|entitled|empowered|allowed|authorised|permitted|free) to|have (?:the )?(?:power|authority) to)
  \ (?:
    (?:take|make|reach) (?:this|the|such|these|an?) [^.;]{2,60}|
    [^.;]{2,60}?\b(?:as part of|in the course of|by virtue of|because of|in|with|under) my
    \ (?:own )?(?:job|work|role|post|position|duties|capacity|office|grade|job description|contract)\b
  )|
  \b(?:[Tt]his|[Ii]t|[Tt]he (?:decision|matter)|[Ss]uch [a-z]+|[A-Z][a-z]+ of this (?:kind|sort|size)) (?:is|are|falls?|comes?|lies?)
  \ (?:well |squarely |wholly )?(?:within|in|part of) my (?:own )?
  (?:remit|gift|powers?|authority|job|role|responsibilit(?:y|ies)|duties|area|sphere)\b
`;

/**
 * "Made under the Council's general powers": that there are some, of which none is named. The general power of
 * competence has a name.
 */
const someOfThem = regex.i`
  \b(?:under|by virtue of|in exercise of|using|relying on|by) (?:the (?:[a-z]+ )?(?:council|authority|corporation)['’]s|its|our)
  \ (?:own )?(?:
    (?:general|usual|normal|ordinary|wide|wider|broad|existing|inherent|various|many|standing|day-to-day|everyday|other)
    \ (?:and [a-z]+ )?(?:statutory |legal )?powers|
    powers(?: (?:in general|generally|as (?:a )?(?:landlord|landowner|owner|employer|local authority)))?(?=[.;]|$)
  )\b
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
  (?<!
    \b(?:not|nor|never|if|whether|unless|police|wardens?|ombudsman|contractors?|company|compan(?:y|ies)|owners?|landlords?)
    (?: [a-z]+){0,3}
  \ )\b(?:has|have|holds?|enjoys?|possess(?:es)?) (?:
    whatever|all(?: of)?(?: the)?|every|ample|sufficient|adequate|any|
    the (?:necessary|requisite|required|relevant|appropriate)|such
  ) (?:(?:legal|statutory|necessary|requisite|other) )?powers?
  (?: (?:that |which )?(?:it|they|is|are|may be)? ?(?:needs?|requires?|necessary|needed|required|for the purpose))?|
  \bthere (?:is|are) (?:ample|sufficient|adequate|no (?:lack|shortage|want) of|plenty of) (?:legal |statutory )?powers?\b|
  \b(?:the )?(?:(?:necessary|requisite|legal|statutory|ample|sufficient) )?powers? exists?\b(?= to| for|[.;])|
  \b(?:councils|(?:local )?authorities|the (?:council|authority|committee)) (?:is|are)
  \ (?:free|able|entitled|empowered|at liberty) to [^.;]{2,40} as (?:they|it) (?:thinks?|sees?|likes?|pleases?|wish(?:es)?)
  (?: fit)?
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

/** The search for one is waved away: whatever law is cited next, it is not that. */
const notLookedFor = regex.i`
  \b(?:no|little|never any|hardly any) (?:call|need|reason|point|occasion|cause|sense|purpose)
  \ (?:to|in|for us to|for officers to) (?:go(?:ing)? )?(?:
    hunt(?:ing)?(?: about| around)?|look(?:ing)?|search(?:ing)?|cast(?:ing)? (?:about|around)|rummag(?:e|ing)|
    trawl(?:ing)?|dig(?:ging)?|ferret(?:ing)?|rack(?:ing)? (?:one['’]s|our) brains
  ) (?:for|up|out|through (?:the )?(?:statute ?book|Acts))(?: (?:an?|any|some|the|which|what|particular|specific|express))*
  (?: (?:legal|statutory|enabling))?(?: (?:power|section|statute|Act|law|authority|basis|vires)s?\b)?|
  \b(?:no ?body|no one|we|officers) (?:need(?:s|ed)?|has|have) (?:not |n['’]t )?(?:to )?
  (?:hunt|look|search|cast about|dig) (?:for|up|out) (?:an?|any|the|some)
  \ (?:(?:legal|statutory|enabling|particular|specific) )?(?:power|section|statute|Act)\b
`;

/** "The Director has the powers that she needs", "The Council is free to let it"; a form's "Power relied on". */
const ofPowers = regex.i`
  \b(?:powers?|authority|entitled|empowered|authorised|permitted|allowed|within (?:its|his|her|their) rights)\b|
  \b(?:council|authority|cabinet|executive|committee|board|officer|director|head|manager|it|she|he|they|we)
  \ (?:[a-z]+ )?(?:can|may|is free|are free|is able|are able)\b
`;
const formLabel = regex.i`
  ^\W*(?:
    (?:statutory |legal |delegated |enabling |source of )?(?:powers?|authority|vires)|legal basis|
    delegation(?: relied on)?|(?:which|what|under what|under which) powers?
  )\b(?! (?:to|supply|cut|station))[^.;]{0,50}$
`;

/** The words that a missing power is told at: a sentence of legal advice, or a form's label. */
export function spokenIn({ role, zone, kind, text, sentences }: BlockView): Span | undefined {
  if (zone !== "open" || kind === "heading") return undefined;
  if (kind === "cell") return formLabel.test(text) ? { start: 0, end: text.length } : undefined;
  if (role !== "legal") return undefined;
  const one = sentences.find((sentence) => ofPowers.test(sentence.text));
  if (!one) return undefined;
  const start = one.start + (/^[\d.]+\s+/.exec(one.text)?.[0].length ?? 0);
  return { start, end: one.start + one.text.trimEnd().length };
}

/** Where there is said to be power enough, and not which. */
export function enoughIn({ role, zone, sentences }: BlockView): Words | undefined {
  if (zone === "quoted") return undefined;
  for (const [index, { start, text }] of sentences.entries()) {
    const match = someOfThem.exec(text) ?? (role === "legal" ? (sufficient.exec(text) ?? besides.exec(text)) : null);
    const waved = role === "legal" && !law.test(text) && !own.test(text) ? notLookedFor.exec(text) : null;
    if (waved) {
      const at = start + waved.index;
      return { start: at, end: at + waved[0].length, words: waved[0] };
    }
    if (
      !match ||
      zone !== "open" ||
      [text, sentences[index + 1]?.text ?? ""].some((one) => law.test(one.replace(otherLaw, " ")) || own.test(one))
    )
      continue;
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

/** Where the power is said to be unknown or yet to be found. */
export function unknownIn({ zone, kind, sentences }: BlockView): Words | undefined {
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
    (?:
      stops?|prevents?|prohibits?|forbids?|bars?|hinders?|precludes?|rules? out|
      (?:stands?|lies|is|comes|gets?) in (?:the|its|our|their) (?:way|path)
    )\b|
    there is nothing (?:against (?:it|this|that|the)|to be said against|in law against|unlawful)|
    (?:council|authority|cabinet|committee|officers) (?:has|have) (?:always|long|often)
    \ (?:been (?:able|free|allowed|entitled) to|had (?:the |a )?(?:power|right) to|done (?:this|so|it))|
    (?:well )?within (?:the council['’]s|its|our) (?:general |wide |ordinary )?powers\b|
    (?:the )?powers? (?:to do (?:so|this|it) )?(?:is|are)
    \ (?:not in (?:doubt|question|issue)|wide enough|ample|sufficient|clear|there|well (?:known|established))|
    the law (?:allows?|permits?|lets?) (?:it|this|that|the (?:council|county council|authority))|
    (?:is|are) (?:quite |perfectly )?(?:allowed|permitted) (?:by law|in law)|
    (?:is|are) (?:just )?(?:the (?:sort|kind) of thing|one of the things) (?:that )?(?:a |any )?(?:councils?|authorit(?:y|ies))
    \ (?:can|may|do(?:es)?)\b|
    no (?:call|need|reason) to (?:go )?(?:hunt(?:ing)?|look(?:ing)?|search(?:ing)?) for a power|
    as councils (?:everywhere |generally |often )?(?:do|may)|
    (?:councils|(?:local )?authorities) (?:everywhere |generally )?
    (?:may|can|are (?:quite |perfectly )?(?:free|able|entitled|empowered|allowed|permitted|at liberty) to)\b[^.;]{0,60}|
    no legal (?:bar|obstacle|impediment|difficulty)|
    nothing in (?:the )?law (?:stands|prevents|forbids)|
    (?:this|it|that|the (?:proposal|scheme|decision|course)) is (?:quite |perfectly |entirely |wholly )?lawful
  )\b
`;

/** Where something is said to be lawful, and not by what. */
export function bareIn({ text, role, zone }: BlockView): AuthorityFact["bare"] {
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
export const regulatory = regex.i`
  \b(?:grants?|refuses?|revokes?|determines?|suspends?|renews?|approves?) (?:of )?(?:the |an? |this )?(?:\w+ ){0,3}(?:
    planning (?:permission|application)|premises licen[cs]e|personal licen[cs]e|licensing application|
    hackney carriage licen[cs]e|private hire licen[cs]e|street trading (?:consent|licen[cs]e)|listed building consent|
    sex establishment licen[cs]e|gambling licen[cs]e
  )\b
`;
