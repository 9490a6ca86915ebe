import { oneLine, regex, wordSet } from "../../../core/pattern/regex.ts";
import { trade } from "./employment.ts";

/** Names that nobody has to tell apart from places: a courtesy title stands before them. */
export const titled = regex`
  (?<!\b[Tt]he )\b(?:Mr and Mrs|Mrs?|Ms|Miss|Mx|Master|Dr|[Oo]ld|[Yy]oung|[Ll]ittle|[Bb]aby)\.?
  \ (?!Justice\b|Speaker\b|Mayor\b|Chair|Town\b|People\b|Age\b|Persons?\b)(?:[A-Z]\.? ?){0,2}[A-Z][a-zà-ž'’-]+
  (?:[- ][A-Z][A-Za-zà-ž'’-]+)?|
  ^[A-Z]\. [A-Z][a-z]+,|
  (?<!\b(?:Cllr|Councillor|Professor|Sir) )\b[A-Z]\. (?:[A-Z]\. )?[A-Z][a-z'’]+(?:-[A-Z][a-z]+)?(?=
    ,(?: (?:grade|aged|scale|of|from|in|the|an?)\b[^.;,]{0,30},)? (?:who|whose) |
    \ (?:has been (?:off|signed|ill|absent|away)|is off|was off|owes|lives)\b
  )|
  \b[A-Z][a-z]+ [A-Z]\.(?= (?:was|is|has|had)\b|,)
`;

const placeWords = wordSet`
  Road Street Lane Avenue Close Court House Park Hall Centre School College Green Hill Common Council Borough
  District County City Town Parish Ward Way Drive Square Place Act Committee Cabinet Panel Board Group Team Service
  Services Fund Trust Plan Policy Strategy Programme Project Review Report Housing Benefit Support Credit Authority
  University Hospital Church Bridge Station Estate Farm Wood Ltd Limited Homes Works Health Care England Wales
  Scotland Ireland Kingdom Office Officer Director Manager Partnership Association Society Government Commission
  Agency Department Directorate Appendix Section Table Tax Allowance Payment Order Scheme Grant Framework
  Regulations Pension Crossing Valley Forest Beach Quay Harbour Market Library Museum Rise Gardens Terrace Crescent
  Grove Mews Building Union Bank Law Action Disability Working Protection Conduct Resources Needs Families People
  Children Adults Leave Relations Procedure Code Agreement Tribunal Forum Standards Development Education Finance
  Regeneration Communities Environment January February March April May June July August September October November
  December Monday Tuesday Wednesday Thursday Friday Cottages Cottage Acre Acres Rail Surfacing Royal Row Buildings
  Flats Villas Arms Inn Hotel Club Trading Roofing Cleaning Catering Coaches Buses Travel Construction Builders
  Contractors Properties Developments Estates Logistics Leisure Energy Primary Surgery Bar Wharf Dock Docks Depot
  Pier Pavilion Stadium Sidings Bypass Island Barracks Precinct Parade
`;
/** Of these some are surnames too, where a first name stands before them after which no place is called. */
const surnames = wordSet`Hall Hill Green Wood Park Church Law Banks Lane Bridge Street Farm`;
const givenNames = wordSet`
  Jo Joanne Joanna Julie Janet Jane Janice Jill Jack Jason Jamie Jen Jenny Jennifer Jess Jessica Joe Josh Sam Samantha
  Sandra Sarah Sally Sharon Sheila Shirley Simon Steve Steven Stuart Sue Susan Suzanne Tim Tina Tom Tony Tracey Tracy
  Trevor Wendy Zoe Adam Alan Alison Amanda Amy Andrea Andy Angela Anita Ann Anna Anne Barry Ben Beth Bob Brenda Brian
  Carl Carol Caroline Cath Cathy Chris Christine Claire Clare Colin Craig Dan Daniel Darren Dave David Dawn Dean Debbie
  Deborah Denise Derek Diane Donna Doug Eileen Elaine Emily Emma Fiona Gail Gareth Gary Gavin Geoff Gemma Gill Gillian
  Glen Graham Hannah Heather Hazel Helen Ian Irene Jackie Jacqueline Karen Kate Kath Kathleen Kathryn Kay Keith Kelly
  Ken Kerry Kevin Kim Kirsty Laura Lauren Lee Leanne Lesley Linda Lisa Liz Lorraine Louise Lucy Lynn Maggie Mandy Marie
  Marion Mark Martin Matt Maureen Megan Melanie Michelle Mick Mike Natalie Neil Nick Nicola Nigel Pam Pamela Pat Paul
  Paula Pauline Pete Phil Rachel Ray Rebecca Rob Robin Roger Ron Rosie Roy Ruth Ryan Sean Sheila Shaun
`;
/** What stands where a first name does and is none. */
const noFirstName = wordSet`
  National Royal Historic British Natural Central General The This That These In On At For No All Our If When As
  Under Part Councillor Cllr Sir Lord Lady Dame Judge St New North South East West Upper Lower Great Universal Local
  Public Private Social Adult Human Head Chief Senior Deputy Executive Portfolio Member Chair Mayor Leader Secretary
  Minister Professor
`;
const capital = "[A-Z][a-zà-ž]+(?:['’-][A-Z]?[a-zà-ž]+)?";
/** What somebody is called who is no office-holder. */
const somebody = oneLine`
  (?:
    occupiers?|claimants?|tenants?|residents?|holder|complainants?|lifeguard|drivers?|assistant|surveyor|manager|
    officer|attendant|staff|employees?|colleagues?|dealer|nurse|teacher|carer|patient|pupil|child|man|woman|boy|girl|
    lady|gentleman|pensioner|shopkeeper|landlord|landlady|owner|neighbours?|objectors?|petitioner|witness|appellant|
    traders?|clerk|engineer|worker|cleaner|caretaker|leaseholder|debtor|victim|lodger|leaver|student|veteran|widow|
    widower|volunteer|foreman|cook|chef|porter|warden|ranger|gardener|apprentice|librarian|planner|solicitor|lead|
    supervisor|technician|plumber|baker|grocer|builder
  )
`;
const twoCapitals = new RegExp(`(?<![A-Z][a-z]{1,20} )\\b(${capital}) (${capital})(?![A-Za-zà-ž'’-]| [A-Z])`, "g");
/** A word without what hangs on it by an apostrophe or a hyphen. */
const bare = (word: string): string => /^[A-Za-zà-ž]+/.exec(word)?.[0] ?? word;

/**
 * Is there a first name with a surname, neither of which is a place's or an office's, and behind it or before it the
 * words that are asked for? `placesToo` takes Jo Hall for somebody, too. `before` ends where its text ends, `after`
 * begins where its text begins.
 */
export function isNamed(text: string, before: RegExp | undefined, after: RegExp, placesToo = false): boolean {
  for (const { 0: words, 1: first = "", 2: last = "", index } of text.matchAll(twoCapitals)) {
    const surname = placesToo && surnames.has(bare(last)) && givenNames.has(bare(first));
    if (placeWords.has(bare(first)) || noFirstName.has(bare(first)) || (placeWords.has(bare(last)) && !surname))
      continue;
    const end = index + words.length - (/['’]s$/.test(last) ? 2 : 0);
    if (after.test(text.slice(end, end + 120))) return true;
    if (before?.test(text.slice(Math.max(0, index - 60), index))) return true;
  }
  return false;
}
/** Words before a name without a title that say that it is somebody's. */
const called = new RegExp(`\\b(?:${somebody},? (?:called |named )?|in respect of |named |involving )$`);
/** … and words behind it. */
const spokenOf = regex`
  ^(?:
    , \d{1,2}, (?:is|was|has|had|who|whose|would|needs|lives|cannot)\b|
    (?:
      ['’]s (?:
        sickness|illness|pay|job|post|grade|conduct|attendance|absence|debts?|arrears|family|health|youngest|eldest|
        oldest|baby|(?:little )?(?:boy|girl|one)s?|sons?|daughters?|children
      )|
      ,? (?:who|whose|formerly|aged \d|(?:the|an?|our|its|one) (?:[\w'’-]+ ){0,3}${somebody})\b|
      , one of (?:the|our|its|their) (?:[a-z-]+ ){0,2}${trade}
    )|
    ,? (?:would|will|has|had|is|was|is to)(?: now| also| since)? (?:
      drop|move to|be (?:made redundant|dismissed|regraded|demoted|promoted|paid|moved|given|redeployed)|
      been (?:off|passed over|suspended|dismissed|moved|signed|warned|given|disciplined|paid|regraded|overpaid)|
      on (?:£|grade|sick|maternity|long)|off (?:sick|work|with)|passed over|suspended|dismissed|resigned|paid|leave|
      retire
    )\b
  )
`;
/** "One of the team, Joe": a first name behind a word for somebody. */
const apposed = regex`
  \b(?:team|staff|colleagues?|employee|officer|child|boy|girl|pupil|tenant|resident|baby|daughter|son|carer|worker),
  \ (?:called |named )?(?:${capital})(?: (?:and ${capital}|[A-Z]\.|${capital}))?(?=[,. ])
`;

/** Somebody who is known by an office, a firm or a court: what is said of them is public. */
export const publicFigure = regex`
  \b(?:
    [Cc]ouncillors?|Cllrs?\.?|Alderman|Sir|Dame|Lord|Lady|Baroness|Judge|Justice|Professor|Inspector|MP|
    Secretary of State|[Mm]inister|[Cc]hair(?:man|woman|person)? of|Director of|Chief Executive|Head of|section 151|
    Monitoring Officer|Mayor|Leader|of the University|[Ii]ndependent [Pp]erson|
    appointed (?:to the [A-Z][^.;,]{2,40} )?as|architect|historian|author of|founder of|[Aa]gent|[Aa]pplicant is|
    on behalf of (?:the|[A-Z])|named after|memorial|QC|KC|plc|Ltd| v
  \ )\b
`;

/** Longer than this is no sentence but a table or a list that was run together (UTF-16 units). */
const longest = 400;

/** Does a sentence name a private person? */
export const namesSomebody = (text: string): boolean =>
  text.length <= longest &&
  (titled.test(text) || isNamed(text, called, spokenOf) || apposed.test(text)) &&
  !publicFigure.test(text);
