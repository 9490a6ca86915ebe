import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import type { Identifier } from "./identifiers.ts";

/** Somebody whom the report has no business to make reachable. */
const privatePerson = regex`
  \b(?:
    complainants?|
    (?:[Aa]n?|[Oo]ne|[Tt]he|[Tt]his|[Aa]nother|who is a) (?:\w+ )?(?:
      resident|tenant|customer|customers|motorist|driver|occupier|landlord|trader|user|witness|carer|volunteer|
      petitioner|driver|shopkeeper|landlady|lodger
    )|
    tenants?['’]|leaseholder|claimant|objectors?|petitioner|witness|neighbours?|householder|pupil|child|daughter|son|
    mother|father|parents?|grandmother|grandfather|aunt|uncle|sister|brother|wife|husband|widow(?:er)?|patient|victim|
    appellant|whistle-?blower|informant|service user|next of kin|family|[Hh]e|[Ss]he|[Hh]im|[Hh]er|[Hh]is|hers|
    M(?:r|rs|s|iss|x)\.? [A-Z][A-Za-z'’-]+
  )\b|
  \b(?:home|personal|private|own|mobile) (?:number|phone|telephone|mobile|e-?mail|address)\b
`;
const post = regex.i`
  \b(?:
    officers?|managers?|director|head of|press office|switchboard|help ?(?:line|desk)|hotline|call us|text us|
    enquir(?:y|ies)|duty|team|service desk|out[- ]of[- ]hours|councillor|cllr|clerk|solicitors?|adviser|advisor|
    co-?ordinator|organisers?|engineer|planner|surveyor|report author|contact details|democratic services|department|
    council['’]s
  )\b
`;
const reach = regex.i`
  \b(?:
    r[aiu]ng|ringing|call(?:ed|ing)?|phoned?|telephoned?|tel|reach(?:ed|able)?|contact(?:ed|able)?|text(?:ed)?|
    messag(?:e|ed)|whatsapp|numbers?|mobile|spoken to|got hold of|available|answers?
  )\b
`;
const personalMail = regex.gi`
  \b[\w.+-]+@(?:
    gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|btinternet|btopenworld|sky|
    talktalk|virginmedia|ntlworld|blueyonder|tiscali|proton|protonmail|pm|gmx|mail|fastmail|zoho|tutanota|plusnet|
    orange|o2|fsmail|freeserve
  )\.(?:example|com|co\.uk|net|me|org|uk|mail)\b
`;
const anyMail = /\b[\w.+-]+@[\w-]+(?:\.[\w-]+){1,4}\b/g;
const official = regex.i`
  @(?:[\w-]+\.)*(?:gov\.uk|gov\.wales|gov\.scot|nhs\.uk|nhs\.net|police\.uk|parliament\.uk|ac\.uk|sch\.uk|mod\.uk)$|
  @[\w.-]*(?:council|borough|county|city|district)
`;
const shared = regex.i`
  ^(?:
    info|enquir|contact|hello|office|admin|secretary|clerk|chair|treasurer|bookings?|club|society|friends|team|press|
    news|support|help|mail|events|membership|hall|parish|editor
  )|
  (?:
    club|society|friends|association|trust|forum|group|hall|committee|council|fc|church|choir|residents|allotments?|team
  )(?=[\w.+-]*@)
`;
const mobile = regex.g`
  (?<![A-Za-zÀ-ž0-9+]|\d\/)(?:\+44 ?\(?0?\)? ?7|07)\d{3}[ -]?\d{3}[ -]?\d{3}(?!\d)|
  (?<![A-Za-zÀ-ž0-9+]|\d\/)07\d{2} ?\d{4} ?\d{3}(?!\d)|(?<![A-Za-zÀ-ž0-9+]|\d\/)(?:\+44 ?7|07)\d{9}(?!\d)
`;
const landline =
  /(?<![A-Za-zÀ-ž0-9+/.-])(?:\+44 ?\(?0?\)? ?[12]|\(?0[12])\d{1,4}\)?[ -]?\d{3,4}[ -]?\d{3,4}(?![\d/-])/g;

const ownPage =
  /\b(?:facebook|instagram|twitter|tiktok|linkedin|nextdoor|youtube|x)\.(?:com|co\.uk)\/@?[\w./-]{2,}\w/gi;

/** Nine digits, however they are parted: no telephone number is shorter. */
const longNumber = /\d(?:[ ()-]{0,3}\d){8}/;

/** A telephone number or e-mail address of somebody who is no officer; officers' contact lines are quiet. */
export function* contacts(
  view: Pick<BlockView, "text" | "sentenceAt" | "kind">,
): Iterable<Identifier & { readonly doubtful?: boolean }> {
  const { text } = view;
  for (const match of text.matchAll(ownPage))
    if (whose(view, match.index) === "private") yield { ...at(match), what: "a private account" };
  if (!longNumber.test(text) && !text.includes("@")) return;
  for (const match of text.matchAll(mobile)) {
    const standing = whose(view, match.index);
    if (standing === "post" || (standing !== "private" && isContactLine(view))) continue;
    yield { ...at(match), what: "a private mobile number", ...(standing === "private" ? {} : { doubtful: true }) };
  }
  for (const match of opensContact.test(text) ? [] : text.matchAll(landline))
    if (whose(view, match.index) === "private" && reach.test(view.sentenceAt(match.index).text))
      yield { ...at(match), what: "a private telephone number" };
  if (!text.includes("@")) return;
  const personal = [...text.matchAll(personalMail)];
  for (const match of personal) {
    if (shared.test(match[0])) continue;
    const standing = whose(view, match.index);
    const ofPost = standing === "post" || (standing !== "private" && /\bcontact officer|\breport author/i.test(text));
    if (ofPost && !homely.test(match[0])) continue;
    if (standing !== "private" && inTrade.test(text.slice(view.sentenceAt(match.index).start, match.index))) continue;
    yield { ...at(match), what: "a private e-mail address" };
  }
  for (const match of text.matchAll(anyMail)) {
    if (personal.some(({ index }) => index === match.index) || official.test(match[0]) || shared.test(match[0]))
      continue;
    if (
      /\b(?:ltd|plc|llp|company|director|firm|agent|consultant|society|charity|trust)\b/i.test(
        view.sentenceAt(match.index).text,
      )
    )
      continue;
    const standing = whose(view, match.index);
    const sentence = view.sentenceAt(match.index);
    const sender =
      regex`
      \b(?:from|using|via|at)
      \ (?:(?:her|his|their|an?|the) (?:own |private |personal |home )?(?:address |account )?,? ?)?$
    `.test(text.slice(Math.max(0, match.index - 40), match.index)) && wrote.test(sentence.text);
    if (standing === "private" || (sender && homely.test(match[0])))
      yield { ...at(match), what: "a private e-mail address" };
    else if (homely.test(match[0]) && standing === undefined && !isContactLine(view))
      yield { ...at(match), what: "a private e-mail address", doubtful: true };
  }
}

/** Somebody whose address is that of a business. */
const inTrade = regex`
  \b(?:
    [Aa]gents?|[Aa]rchitects?|[Cc]onsultants?|[Cc]ontractors?|[Ss]uppliers?|[Ss]urveyors?|Ltd|Limited|LLP|plc|[Ff]irm|
    [Cc]ompany|trading as
  )\b
`;

/**
 * A name with a number behind it, or initials and a surname with an underscore, is how people name their own accounts.
 */
const homely =
  /^(?!(?:team|desk|unit|office|planning|licen|council|service|depot|room|project)\w*\d)[a-z][a-z._-]{3,}\d{2,4}@/i;
/** Somebody wrote or sent something. */
const wrote = regex`
  \b(?:
    [Ss]he|[Hh]e|[Hh]er|[Hh]is|complainant|resident|tenant|objector|witness|neighbour|petitioner|claimant|
    M(?:r|rs|s|iss)\.? [A-Z]
  )[^.;]{0,90}\b(?:wrote|sent|e-?mailed|replied|forwarded|complained|message\w*|account)\b
`;

/** Whose is what stands at a place: by the words of its sentence, those nearest before it first. */
function whose(view: Pick<BlockView, "text" | "sentenceAt">, index: number): "private" | "post" | undefined {
  const sentence = view.sentenceAt(index);
  const before = view.text.slice(sentence.start, index);
  if (toBeRung.test(sentence.text) || ofService.test(before)) return "post";
  // What is said of one number in brackets behind it is not said of the next.
  const near = before.replace(glossed, "").slice(-70);
  if (isOwn.test(view.text.slice(index, index + 60))) return "private";
  if (
    /\bat home\b|\b(?:home|own|private|personal):? (?:phone|number|mobile|telephone|\(?0\d)\b/.test(
      `${near}${view.text.slice(index, index + 2)}`,
    )
  )
    return "private";
  if (post.test(near) && !privatePerson.test(near.slice(near.search(post)))) return "post";
  // "Contact for parents: Family Hubs, 01…", "Site number for neighbours: 01…"
  if (
    /\b[Cc]ontacts? for [a-z ]{3,40}: (?:the )?[A-Z]|\b(?:number|line|phone|telephone) for [a-z ]{3,40}:? $/.test(
      before,
    )
  )
    return "post";
  const words = sentence.text.replace(glossed, "");
  if (memberNamed.test(before) && !privatePerson.test(words.replace(pronouns, " "))) return "post";
  if (privatePerson.test(words)) return "private";
  if (post.test(sentence.text)) return "post";
  // "Call 07… to report a missed bin" is a service's number.
  return regex.i`
    \b(?:
      to (?:report|book|order|register|enquire|apply|request|find out|ask|renew|pay)|
      for (?:more|further|help|advice|information)
    )\b
  `.test(sentence.text)
    ? "post"
    : undefined;
}

/** Whoever wants something rings a number, or texts a word to it: "Parents can call 01…", "Text BERTH to 07…". */
const toBeRung = regex`
  \b(?![Oo]fficers\b|[Ss]taff\b|[Cc]ouncillors\b|[Mm]embers\b|[Ww]e\b)(?:[A-Za-z]+s|[Aa]ny(?:one|body)|[Yy]ou|
  [Aa] [a-z]+)\b(?: [^.;,]{2,60}?)?
  \ (?:can|may|should|must|could|need to|are (?:asked|invited|able|encouraged) to)
  \ (?:also |then |now )?(?:call|ring|phone|telephone|text|contact|dial|message|book (?:on|by))\b
  (?! (?:the|a|an|him|her|his|them|M(?:r|rs|s|iss)\.?)\ (?:complainant|tenant|resident|mother|father|family|parents?)|
  \ (?:him|her|them|M(?:r|rs|s|iss))\b)|
  \b(?:[Tt]ext|[Mm]essage|[Cc]all|[Rr]ing) (?:the word )?["“]?[A-Z]{2,}["”]? (?:to|on)\b|
  \bnumbers? to (?:ring|call|text|use)\b|\b[a-z]+s (?:report|book|order|register) [^.;]{2,30} on\b|
  \bfor the [\w -]{3,40} (?:service|line|scheme|bus|rota|shop|club|office)\b
`;
/** The number of a service, a place or somebody at a post. */
const ofService = regex`
  \b(?:[Hh]is|[Hh]er) Majesty['’]s\b|
  ^(?:[\d.]+ )?(?:(?:The|Its|A|An|Our|This) )?(?:[\w'’-]+ ){0,4}?(?:
    service|centre|Support|line|coastguard|surgery|hub|scheme|kiosk|library|museum|theatre|reception|bank|practice|
    hospital|nursery|school|office|clinic|master|verger|Verger|marshal|warden|steward|sexton|lock-keeper|gatekeeper
  )(?:['’]s (?:[\w-]+ ){0,2}(?:number|mobile|phone|line|telephone)\b|
    (?:,[^,.;]{2,50},)? (?:answers?|carries|is (?:called|reached|rung|on|open)|can be|may be|said that (?:he|
    she) answers)\b)
`;

/** "07… (my own mobile)", "…@… – her personal address". */
const isOwn = regex.i`
  ^[\w.+@ -]{6,40}?(?:,| \(| [–—-]) ?(?:which is )?(?:(?:my|his|her|their|the (?:officer|author|member)['’]s) )
  (?:own|personal|private|home)\b[^.;)]{0,20}\b(?:mobile|number|phone|telephone|line|e-?mail|address|account)\b
`;
const glossed = /(?<=[\d\]█]|@[\w.-]+) ?\([^()]*\)/g;

/** A councillor gives a number to be reached on, and is "he" or "she" afterwards. */
const memberNamed = /\b(?:Councillor|Cllr) [A-Z]/;
const pronouns = /\b(?:[Hh]e|[Ss]he|[Hh]im|[Hh]er|[Hh]is|hers)\b/g;

const isContactLine = ({ text, kind }: Pick<BlockView, "text" | "kind">): boolean =>
  kind === "cell" ||
  /\b(?:tel(?:ephone)?|phone|mobile|mob|e-?mail|contact|author|fax|t|m)\b\.?\s*(?:no\.?|number|officer)?\s*:/i.test(
    text,
  ) ||
  text.trim().length < 40;

/** "Contact: Mr. Hugh Devenny (028 …)": whom a council names to be rung. */
const opensContact = /^\W*(?:contact|enquir(?:y|ies)|clerk|report author|author|officer)\b[^:]{0,24}:/i;

const at = (match: RegExpMatchArray) => ({ start: match.index ?? 0, end: (match.index ?? 0) + match[0].length });

const streetName = oneLine`
  (?:
    Road|Street|Avenue|Lane|Close|Drive|Way|Crescent|Court|Gardens|Grove|Place|Terrace|Rise|Hill|Walk|Mews|Row|Park|
    Square|View|Green|Parade|Rd|St|Ave|Cres|House|Lodge|Villas|Mount|Croft|Fold|Path|Wharf|Quay|Meadows?|Heights|
    Buildings|Cottages?|Bank|Gate|Chase|Circus|Vale|Wynd|Brae|Loan|End|Side|Field|Fields|Orchard|Broadway|Yard
  )
`;
const postcode = "(?:,? (?:[A-Z][A-Za-zÀ-ž'’-]+,? ){0,4}[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}(?![A-Za-zÀ-ž0-9]))";
const flat = "(?<![A-Za-zÀ-ž0-9£.])(?:(?:Flat|Apartment|Unit|Room|Plot) \\d{1,4}[A-Za-z]?,? )?";
const dwelling = new RegExp(
  `\\b\\d{1,4}[A-Za-z]?,? (?:(?:St\\.?|[A-Z][A-Za-zÀ-ž'’-]+) ){1,3}${streetName}(?![A-Za-zÀ-ž0-9])${postcode}?`,
  "g",
);
const anyPostcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;
/** A house by name or number whose street is known by its postcode. */
const coded = regex.g`
  ${flat}(?:\d{1,4}[A-Za-z]?|[A-Z][A-Za-zÀ-ž'’-]+(?: [A-Z][A-Za-zÀ-ž'’-]+){0,2}),? (?:[A-Z][A-Za-zÀ-ž'’-]+ ?){1,3}
  ${postcode}
`;

const flatBefore = /(?:Flat|Apartment|Unit|Room|Plot) \d{1,4}[A-Za-z]?,? $/;

function dwellings(text: string): readonly Span[] {
  const found = [...text.matchAll(dwelling)].flatMap((match) => {
    const { start, end } = at(match);
    if (start > 0 && "£.".includes(text.charAt(start - 1))) return [];
    const lead = flatBefore.exec(text.slice(Math.max(0, start - 24), start));
    return [{ start: start - (lead?.[0].length ?? 0), end }];
  });
  if (!anyPostcode.test(text)) return found;
  const more = [...text.matchAll(coded)].map(at);
  return [...found, ...more.filter((one) => !found.some(({ start, end }) => start < one.end && one.start < end))];
}

/** Somebody, and none of what is called after them: a resident engineer, a lady chapel, a family hotel. */
const dweller = oneLine`
  (?:[Tt]he|[Aa]n?|[Oo]ne|[Oo]ur|[Tt]his|[Ee]ach) (?:\w+ )?(?:
    resident|tenant|claimant|complainant|leaseholder|householder|objector|witness|family|lady|gentleman|man|woman|
    pensioner|widow|neighbour|mother|child|appellant|petitioner|debtor
  )
`;
const homeBefore = regex.u`
  (?:
    \b(?:
      (?<!\b(?:centre|service|club|charity|society|bank|company|trust|group|team)\b[^.;]{0,20})
      (?:lives?|living|lived|stay(?:s|ing|ed))|resid(?:es|ing|ed)|dwells?|sleeps|(?:him|her|them)\b[^.;]{0,15}\bat|
      rehoused|evicted|(?:home|private|current|last known) address(?: is| of (?:the )?\w+)?|
      (?:his|her|their|whose|M(?:r|rs|s|iss)\.? (?:[A-Z][\p{L}'’-]* ?){1,3}['’]s) address(?: is|:)|address:|
      (?:
        [Mm]ember|[Cc]ouncillor|[Tt]enant|[Ww]itness|[Cc]omplainant|[Cc]laimant|[Dd]river|[Oo]bjector|[Ii]nformant|
        [Pp]atient|[Pp]upil
      )['’]s?(?: own)? (?:private )?address|(?:family|own|her|his|their) (?:home|house|flat)(?: is)?|
      \b(?:at|from) home|
      \b(?!
        (?:
          [Cc]hildren|[Cc]ouncil|[Aa]uthority|[Tt]rust|[Cc]harity|[Cc]ompany|[Cc]lub|[Tt]eam|[Pp]eople|[Ss]ociety|
          [Mm]useum|[Cc]ollection|[Ss]ervice|[Gg]roup|[Vv]eterans|[Ss]oldiers|[Ss]ailors|[Nn]urses|[Dd]ogs|[Cc]ats
        )s?['’]
      )[A-Za-zÀ-ž]{3,}['’]s?(?: own| private)? (?:home|house|flat|bungalow)
      (?! (?:ground|page|help|office|library|school|team|rule))
    )\b[^.;]{0,30}|
    \b${dweller}(?: [^.;]{0,40}?\b(?:moved|housed|transferred|can be (?:reached|found|visited|written to) at|
    may be (?:reached|found) at)(?: (?:in)?to)? |[^.;]{0,30}\b(?:wrote|complained|rang|spoke) from |
      (?: (?:of|in) (?:the|an?) (?:[a-z]+[- ]){0,2}(?:flats?|house|rooms?|cottage|bungalow|home|property|floor|
      one))?(?:,? (?:M(?:r|rs|s|iss)\.? )?(?:[A-Z][\p{L}'’-]+,? ?){1,3})?,? ?\(?
      (?:(?:at|of|in|from|on|opposite|near|next door at|now at|formerly (?:at|of)|above|below|concerned at|
      affected at) )?(?:no\.? |number )?
    )|
    \b(?:[Hh]e|[Ss]he|[Tt]hey|M(?:r|rs|s|iss)\.? (?:[A-Z][\p{L}'’-]* ?){1,3}) ?(?:[a-z]+ ){0,3}(?:moved|housed)
    (?: (?:in)?to)?\b[^.;]{0,30}|\bM(?:r|rs|s|iss|x)\.? (?:[A-Z][A-Za-zÀ-ž'’-]*\.? ?){1,3}(?:,? (?:of|at|from),?|,) ?
  )$
`;
const homeAfter = regex`
  ^,?[^.;]{0,24}\b(?:
    home of (?:the |a |an |M)|
    where (?:he|she|they|the family|the (?:tenant|child|complainant|claimant)|M(?:r|rs|s|iss))\b[^.;]{0,20}\bli
    (?:ves?|ved|ving)\b|
    (?:is|was) (?:his|her|their|the (?:tenant|claimant|complainant|family|child)['’]s) (?:home|address)
  )
`;
const place = regex.i`
  \b(?:
    Ltd|Limited|plc|shop|caf[eé]|business|retail|commercial|company|bakery|office|offices|application site|
    planning application|the site|development|licen[cs]e|premises|public house|care home|hostel is|depot|library|school|
    centre
  )\b
`;

/** Whose address is given for the office: a clerk, a solicitor, the secretary of a club. */
const inOffice = regex`
  \b(?:
    [Cc]lerk|[Ss]olicitors?|[Aa]rchitects?|[Aa]gents?|[Ss]ecretary|[Tt]reasurer|[Rr]egistrar|[Cc]oroner|[Aa]ccountants?|
    [Ee]xecutors?|[Aa]pplicants?
  )(?: (?:to|of|for) (?:the )?[A-Z][\w'’-]+(?: (?:of |the |and )?[A-Z][\w'’-]+){0,4})?
  (?:,|:| (?:is|are|was|were)\b|(?= [A-Z]))(?![^;]*\b(?:home|lives?|resid))[^;]{0,40}(?:,|:|(?<!home) at) $
`;

/** Who lived there is history. */
const bygone = regex`
  \b(?:1[5-8]\d\d|190\d)\b|\bblue plaque\b|\blived\b[^.;]*\b(?:until|from|between|in) 19[0-6]\d\b|
  \b(?:novelist|poet|sculptor|composer|suffragette)\b|\bfirst [a-z]+ lived\b|
  , now (?:a|an|the) (?:[a-z]+ )?(?:bank|shop|museum|hotel|caf[eé]|office|pub|library|surgery|restaurant)\b
`;

/** Is there a house number before a name, or a postcode? It needs no words, and is left as it is inside a function. */
const isNumbered = (text: string): boolean =>
  /\d[A-Za-z]?,? [A-Z][a-z]|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/.test(text);
/** Words without which nothing is said of anybody's home. */
const home = regex`
  \b(?:
    li(?:ves?|ving|ved)|resid|stay|dwell|sleep|(?:re)?hous|moved|evict|address|home|flat|[Tt]enant|claimant|complain|
    lease|object|witness|refuge|safe|famil|lad(?:y|ies)|gentle|m[ae]n\b|wom[ae]n|pension|wid|neighb|mother|child|
    appell|petition|
    debtor|at\b|M(?:r|rs|s|iss|x)\b
  )
`;

/** Where people hide from somebody; those who must not find it would read of it here. */
const refugeAt = regex`
  \b(?:[Rr]efuges?|[Ss]afe[- ]houses?)(?! (?:point|island|area|collection))\b[^.;]{0,24}\b(?:is|are|was|stands?|lies|
  opened|runs?|at|in|address)\b
  [^.;]{0,40}\b(?:at|of|address(?: is|:)|on) (?:\d{1,4}[A-Za-z]? and )?$
`;

/** A house known by its name: "Mr Hope, 61, of Rose Cottage". */
const named = regex.g`
  \bM(?:r|rs|s|iss)\.? (?:[A-Z][A-Za-zÀ-ž'’-]*\.? ?){1,2}, (?:(?:aged )?\d{2}, )?of
  \ ((?:The )?[A-Z][a-zà-ž]+ (?:Cottage|Lodge|Barn|Bungalow|Farmhouse))(?![A-Za-z])
  (?! (?:Ltd|Care|Nurser|Farm|School|Hotel|Trust|Surgery))
`;

/** The address of somebody's home, told by the words about living there and not by its form alone. */
export function* homes(text: string): Iterable<Identifier> {
  for (const match of text.matchAll(named)) {
    const end = match.index + match[0].length;
    yield { start: end - (match[1]?.length ?? 0), end, what: "a home address" };
  }
  if (!isNumbered(text) || !home.test(text)) return;
  for (const { start, end } of dwellings(text)) {
    const before = text.slice(Math.max(0, start - 90), start);
    const after = text.slice(end, end + 60);
    if (refugeAt.test(before)) {
      yield { start, end, what: "the address of a refuge" };
      continue;
    }
    if ((!homeBefore.test(before) && !homeAfter.test(after)) || bygone.test(before + after)) continue;
    const own = /\b(?:lives?|living|lived|resid(?:es|ing|ed)|home address|home of)\b/i.test(before + after);
    if (!own && (place.test(`${before}${after}`) || inOffice.test(before.slice(-70)))) continue;
    yield { start, end, what: "a home address" };
  }
}
