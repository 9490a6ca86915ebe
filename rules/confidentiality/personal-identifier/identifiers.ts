import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { overlaps, type Span } from "../../../core/report/span.ts";

/** A personal identifier in a text, and the kind of thing that it is, for the message. */
export interface Identifier extends Span {
  readonly what: string;
  /** It is the council's own, which is no secret of anybody's and yet no matter for a report. */
  readonly doubtful?: true;
}

type Finder = (text: string) => Iterable<Identifier>;

const month = oneLine`
  (?:
    Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|
    Nov(?:ember)?|Dec(?:ember)?
  )\.?
`;
/** A whole date as people write it; a year alone names nobody. */
export const wholeDate = oneLine`
  (?:
    \d{1,2}[/.-]\d{1,2}[/.-](?:(?:19|20)\d{2}|\d{2})|\d{4}-\d{2}-\d{2}|
    \d{1,2}(?:st|nd|rd|th)?(?: of)? ${month},? (?:19|20)\d{2}|${month} \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}
  )
`;

const reference = regex.i`
  \b(?:
    ref(?:erence|s)?\.?|application|order|invoice|asset|drawing|plan|title|licence|certificate|permit|policy|contract|
    code|part|model|serial|batch|grid|UPRN|sheet|panel|shelf-?mark|accession|catalogue|lot|map|box|frame|negative|
    tender|tag
  )(?: of (?:the |an? )?[a-z ]{2,24})?\s*(?:numbers?|nos?\.?|code)?\s*
  (?:[:#]|is|was|are|,? (?:in this case|for example|such as))?\s*$
`;
const insurance = /\bnational insurance\b|\bNI (?:no|number)\b|\bN\.?I\.?N\.?O?\b|\bNINO\b/i;
const validPrefix = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]/;

/** It is shown for what such numbers look like. */
const asSpecimen = regex.i`
  \b(?:specimens?|samples?|dummy|fictitious|made[- ]up|placeholders?|(?:for|an|as an|this|the) example|e\.g\.|format)\b
`;

function* insuranceNumbers(text: string): Iterable<Identifier> {
  for (const match of text.matchAll(
    /(?<![A-Za-zÀ-ž0-9])[A-Z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![A-Za-zÀ-ž0-9])/gi,
  )) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const labelled = insurance.test(before) || insurance.test(text.slice(match.index, match.index + 60));
    const words = match[0];
    // QQ heads specimen numbers and no code of another kind.
    const specimen = words.startsWith("QQ");
    if (specimen && asSpecimen.test(before)) continue;
    if (!labelled && (reference.test(before) || !(specimen || validPrefix.test(words)))) continue;
    yield { ...spanOf(match), what: "a National Insurance number" };
  }
}

function* healthNumbers(text: string): Iterable<Identifier> {
  for (const match of text.matchAll(/(?<![A-Za-zÀ-ž0-9£.,/-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![A-Za-zÀ-ž0-9/]|[.,-]\d)/g)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const labelled = /\bNHS\s+(?:patient\s+)?(?:numbers?|no\.?|ID|identifier)\b/i.test(before);
    const digits = match[0].replace(/\D/g, "");
    const spaced = match[0].length > 10;
    const ofThing =
      /\b(?:meters?|MPAN|MPRN|supply|barcode|ISBN|ISSN|engine|chassis|boiler|asset|tag|parcel|item)\b[^.;]{0,20}$/i.test(
        before,
      );
    const phone = ofThing || digits.startsWith("0") || /\b(?:tel|telephone|phone|call|ring|fax)\b/i.test(before);
    if (
      !labelled &&
      !(
        isHealthNumber(digits) &&
        !phone &&
        ((spaced && !reference.test(before)) || /\b(?:NHS|patient|hospital)\b/.test(text))
      )
    )
      continue;
    yield { ...spanOf(match), what: "an NHS number" };
  }
}

/** The last digit of an NHS number is its check digit, modulo 11 (NHS Data Dictionary). */
export function isHealthNumber(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return digits.length === 10 && check !== 10 && check === Number(digits.at(-1));
}

/**
 * Is there a word without which nothing is a date of birth? Every block with a digit is asked, and so the pattern is
 * inside a function, where the build leaves it as it is: to look for its words in a whole block would cost more.
 */
const tellsBirth = (text: string): boolean => /\bborn\b|birth|\bd\.? ?o\.? ?b\b/i.test(text);
const bornOn = regex.gi`
  (?:\bborn(?: in [A-Z][a-z]+)?(?: on)?(?: the)?|\bd\.? ?o\.? ?b\.?|\bdates? of birth|\bbirth ?da(?:y|te)s?)
  (?:\s*\([^)]{0,12}\))?[^.;\d]{0,20}?\b(${wholeDate})
`;
const dayOfBirth = new RegExp(
  `\\b(${wholeDate})\\s*\\(?(?:is (?:his|her|their) )?(?:d\\.?o\\.?b\\.?|date of birth)(?![\\s:]*\\d)`,
  "gi",
);

/** Whoever was born then is history. */
const longAgo = /\b19(?:0\d|1[0-4])\b/;

/** A body, a bond or a beast. */
const notOfPeople = regex.i`
  \b(?:foals?|cal(?:f|ves)|lambs?|cubs?|pups?|chicks?|goats?|ponies|horses?|otters?|seals?|litter|herd|ringed|hatched)\b
  [^.;]{0,40}$|
  \b(?:
    borough|council|district|county|town|city|village|link|twinning|festival|association|club|society|trust|
    museum|league|band|choir|foals?|cal(?:f|ves)|lambs?|cubs?|pups?|pupp(?:y|ies)|kittens?|kids?|chicks?|
    goats?|ponies|pony|horses?|cows?|sheep|pigs?|piglets?|seals?|bears?|lions?|tigers?|otters?|penguins?|birds?|
    animals?|herd
  ),? (?:(?:which|that) )?(?:(?:was|were|is|are) )?(?:\w+ly )?$
`;
/** Somebody whose life a museum, a gallery or a plaque tells. */
const inPublicLife = regex.i`
  \b(?:
    sculptors?|artists?|painters?|poets?|composers?|novelists?|architects?|photographers?|potters?|playwrights?|
    footballers?|cricketers?|aviators?|inventors?|engravers?|botanists?|philanthropists?|actors?|actress(?:es)?|
    musicians?|singers?|suffragettes?|plaques?|statues?|museum|gallery|exhibition|centenary|biograph\w+|portraits?|
    obituary|named after|war memorial
  )\b
`;

function* birthDates(text: string): Iterable<Identifier> {
  if (!tellsBirth(text)) return;
  for (const match of text.matchAll(bornOn)) {
    const [whole, day = ""] = match;
    if (longAgo.test(day)) continue;
    const before = text.slice(Math.max(0, match.index - 50), match.index);
    if (/\b(?:after|before|between|from|since|by)\b/i.test(whole)) continue;
    if (notOfPeople.test(before)) continue;
    if (inPublicLife.test(text.slice(Math.max(0, match.index - 120), match.index + whole.length + 120))) continue;
    if (
      regex`
        \b(?:
          scheme|idea|plan|project|partnership|company|service|programme|initiative|movement|charter|children|babies|
          pupils|people|those|anyone|composer|poet|painter|engineer|writer|author|King|Queen|Prince|Princess|Sir|Saint
        )\b[^.;]{0,30}$
      `.test(before)
    )
      continue;
    const start = match.index + whole.length - day.length;
    yield { start, end: start + day.length, what: "a date of birth" };
  }
  for (const match of text.matchAll(dayOfBirth))
    yield { start: match.index, end: match.index + (match[1]?.length ?? 0), what: "a date of birth" };
}

function* accounts(text: string): Iterable<Identifier> {
  if (!/\b(?:sort(?:ing)?|accounts?|a\/c|acct|bank|paid|building society)\b|\bGB\d\d/i.test(text)) return;
  if (toPayIn.test(text) || ofLedger.test(text)) return;
  const own = ofCouncil.test(text) ? { doubtful: true as const } : {};
  for (const span of sortCodes(text)) yield { ...span, what: "a sort code", ...own };
  for (const span of accountNumbers(text)) yield { ...span, what: "a bank account number", ...own };
}
/** How the public pays. */
const toPayIn = regex.i`
  \b(?:
    payable to the council|(?:council|authority) (?:income|general|payments|collection) account|
    (?:council|authority)['’]s (?:income|general|payments|collection) account|
    (?:paid|payable|payments? (?:are|is|can be|may be|should be|must be) made|pay) (?:in)?to (?:the )?
    (?:council|authority)['’]s (?:bank )?account|
    pay (?:it |this )?(?:by (?:BACS|bank transfer|card) )?to the (?:council|authority)
  )\b
`;
/** An account of the books, and of no bank. */
const ofLedger = regex.i`
  \b(?:ledgers?|suspense account|nominal (?:account|code)s?|control account|cost[- ]centres?|chart of accounts)\b|
  \bbank reconciliations?\b(?![^.;]*\bsort(?:ing)?[- ]?code)
`;
const ofCouncil = /\b(?:council|authority)['’]s (?:own )?(?:bank )?account\b/i;

const sortCode = "\\d{2}[- ]?\\d{2}[- ]?\\d{2}";
const accountNumber = "\\d{4} ?\\d{4}";
const banks = regex`
  \b(?:
    bank(?:ed|s|ing)?|building society|current account|savings account|paid into|Barclays|HSBC|Lloyds|NatWest|Santander|
    Halifax|Nationwide|Monzo|Starling|TSB|Danske|Co-operative Bank
  )\b
`;
const labelledAccount = new RegExp(
  `\\b(?:accounts?|a\\/c|acct)(?: (?:numbers?|no\\.?|is))?\\b[^.;\\d]{0,20}(${accountNumber})(?![\\d/-])`,
  "gi",
);
/** What joins the two numbers, or either to its name: "at", "(", ", whose". */
const joined = oneLine`
  (?:
    [\s,;:()/&–—-]|
    \b(?:
      and|at|with|under|using|on|in|whose|having|has|the|its|his|her|their|bank|is|by|via|account|a\/c|numbers?|no\.?|
      branch|goes with|to
    )\b
  ){0,14}
`;
const sorts = "(?:sort(?:ing)?[- ]?codes?|sort(?=[:.]? ?\\d{2}-\\d{2}-\\d{2}(?! ?(?:years?|to)\\b)))";
const open = "(?<![\\d/£.,-])";
const shut = "(?![\\d/-]|[.,]\\d)";
/** "12345678 at sort code 11-22-33", "12345678 (sort code …)", "12345678, whose sorting code is …". */
const accountFirst = new RegExp(`${open}(${accountNumber})${shut}${joined}\\b${sorts}`, "gi");
/** A sort code, or what was put in its place. */
const itsCode = `(?:${sortCode}|\\[[a-z]+\\])`;
/**
 * "Sort code 11-22-33, 12345678", "11-22-33 (sort code) and 12345678", "sort code and account number: 11-22-33,
 * 12345678".
 */
const accountLast = new RegExp(
  `(?:\\b${sorts}${joined}${itsCode}|${itsCode}${joined}\\b${sorts})${joined}${open}(${accountNumber})${shut}`,
  "gi",
);
const labelledSort = new RegExp(
  `\\b${sorts}(?:[^.;\\d]{0,20}|${joined}${accountNumber}${joined})${open}(${sortCode})${shut}`,
  "gi",
);
const sortFirst = new RegExp(
  `${open}(${sortCode}) ?(?:\\(|(?:is|as) (?:its |the |his |her |their )?)sort(?:ing)?[- ]?code\\b`,
  "gi",
);
/** Two numbers whose forms are those of a sort code and an account, in either order. */
const bySortCode = new RegExp(`(?<![\\d/-])\\d{2}-\\d{2}-\\d{2}(?:,? (?:and )?| ?/ ?)${accountNumber}(?![\\d/-])`, "g");
const byEither =
  /(?<![\d/-])(?:\d{8},? (?:and |at |with |\()?\d{2}[ -]\d{2}[ -]\d{2}|\d{2} \d{2} \d{2},? (?:and )?\d{8})(?![\d/-])/g;
const holder =
  /\baccount (?:name|holder)\b|\baccounts?\b[^.;]{0,40}\b(?:in the name of|held (?:by|at|with)|numbered)\b/i;

function* sortCodes(text: string): Iterable<Span> {
  for (const match of text.matchAll(labelledSort)) yield groupOf(match);
  for (const match of text.matchAll(sortFirst)) yield startOf(match);
}

function* accountNumbers(text: string): Iterable<Span> {
  const sorted = /\bsort(?:ing)?[- ]?codes?\b/i.test(text) || labelledSort.test(text);
  labelledSort.lastIndex = 0;
  if (sorted || banks.test(text)) for (const match of text.matchAll(labelledAccount)) yield groupOf(match);
  if (sorted) {
    for (const match of text.matchAll(accountFirst)) yield startOf(match);
    for (const match of text.matchAll(accountLast)) yield groupOf(match);
  } else {
    if (/\b(?:bank|account|building society|paid)\b/i.test(text))
      for (const match of text.matchAll(bySortCode)) yield spanOf(match);
    if (holder.test(text)) for (const match of text.matchAll(byEither)) yield spanOf(match);
  }
  for (const match of text.matchAll(/\bGB\d{2} ?[A-Z]{4} ?\d{4} ?\d{4} ?\d{4} ?\d{2}\b/g)) yield spanOf(match);
}

function* cards(text: string): Iterable<Identifier> {
  if (!/\d{4}[ -]?\d{4}[ -]?\d{4}/.test(text)) return;
  for (const match of text.matchAll(
    /(?<![A-Za-zÀ-ž0-9£.-])[3-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{1,7}(?![A-Za-zÀ-ž0-9]|[.,]\d)/g,
  )) {
    const digits = match[0].replace(/\D/g, "");
    if (digits.length < 13 || digits.length > 19 || !passesLuhn(digits)) continue;
    if (match[1] === "" && !/\b(?:card|visa|mastercard|amex|debit|credit)\b/i.test(text)) continue;
    yield { ...spanOf(match), what: "a payment card number" };
  }
}

/** The check that every payment card number passes (ISO/IEC 7812-1). */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

const vehicle = regex.i`
  \b(?:
    vehicles?|cars?|vans?|lorr(?:y|ies)|taxis?|cabs?|motor ?(?:cycle|bike|home)s?|moped|scooter|caravan|trailer|
    registration|reg(?:\.|istration)? (?:no|number|mark|plate)|reg|number ?plates?|index|VRM|park(?:s|ed|ing)?|
    driv(?:er|es|ing|en)|drove|Ford|Vauxhall|Audi|BMW|Toyota|Nissan|Volkswagen|VW|Mercedes|Peugeot|Renault|Honda|Kia|
    Skoda|Transit|Fiesta|Corsa|Golf|Focus|Astra|Polo
  )\b
`;
const fleet = regex.i`
  \b(?:compan(?:y|ies)|contractors?|firms?|police|hire|supplier)(?:['’]s|s['’]) (?:own )?
  (?:vans?|cars?|lorr(?:y|ies)|trucks?|vehicles?|minibus|bus)\b|
  \b(?:
    preserved|vintage|veteran|rally|heritage|restored|historic|steam (?:lorry|wagon|roller|car)|charabanc|
    museum(?:['’]s)?|
    fleet|gritters?|refuse (?:vehicles?|trucks?|lorr(?:y|ies))|council(?:['’]s)?(?:-owned)? (?:vehicle|van|car|lorry)|
    mayoral|civic car|sweepers?|fire engine|ambulance|minibus(?:es)?|pool cars?
  )\b
`;

/** A registration of Northern Ireland ends its letters with a county's, which have an I or a Z, and has no year. */
const county = "(?:[A-LNO-Y]Z|I[ABGJLWZ]|[DJOUX]I)";
const northernPlate = `(?:[A-Z]${county} ?\\d{1,4}|${county} ?\\d{3,4})`;
const northern = new RegExp(`(?<![A-Za-zÀ-ž0-9-])${northernPlate}(?![A-Za-zÀ-ž0-9/-]|[.,]\\d)`, "g");
/** Where it stands alone, a vehicle or the word for its number is just before it. */
const plainVehicle = regex.i`
  \b(?:
    vehicles?|cars?|vans?|lorr(?:y|ies)|taxis?|trailer|tractor|Land Rover|jeep|pick-?up|hatchback|saloon|estate|
    motorcycle|scooter|registration(?: (?:number|mark))?|registered(?: as)?|reg\.?|number ?plates?|plate|
    index(?: mark)?|Ford|Vauxhall|Audi|BMW|Toyota|Nissan|Volkswagen|VW|Mercedes|Peugeot|Renault|Honda|Kia|Skoda|Transit|
    Fiesta|Corsa|Golf|Focus|Astra|Polo|Vivaro|Sprinter|Berlingo|Caddy|Hilux|Insignia|Passat|Octavia|Clio|Micra|
    Qashqai|Mondeo|Yaris|Zafira|Hyundai|Volvo|Citro[eë]n|Mazda|Fiat|Mini|Tesla|Dacia|Suzuki|Jaguar|
    (?:blue|red|white|black|silver|grey|green|yellow) [A-Z][a-z]+
  )\b[^.;]{0,40}$
`;

function* registrations(text: string): Iterable<Identifier> {
  if (fleet.test(text)) return;
  for (const match of text.matchAll(northern)) {
    const behind = text.slice(Math.max(0, match.index - 60), match.index);
    if (plainVehicle.test(behind) && !reference.test(behind.slice(-20)))
      yield { ...spanOf(match), what: "a vehicle registration" };
  }
  if (!vehicle.test(text)) return;
  const labelled = /\b(?:registration|registered|reg\.?|number ?plate|VRM|plate)\b/i.test(text);
  const form = labelled
    ? /(?<![A-Za-zÀ-ž0-9])(?:[A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Z])(?![A-Za-zÀ-ž0-9])/g
    : /(?<![A-Za-zÀ-ž0-9])[A-Z]{2}\d{2} ?[A-Z]{3}(?![A-Za-zÀ-ž0-9])/g;
  for (const match of text.matchAll(form)) {
    if (reference.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
    yield { ...spanOf(match), what: "a vehicle registration" };
  }
}

const called = "(?:(?: serial)? \\(?(?:numbers?|no\\.?|is|was|numbered)|:)*[^.;\\d]{0,20}?";
/** Numbers that only their label tells, which is how the office that gives them calls them. */
const labelled: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\bpassport${called}\\b([A-Z]?\\d{8,9})(?!\\d)`, "gi"), "a passport number"],
  [/\b(?:UPN|unique pupil number)\b[^.;\d]{0,16}?\b([A-Z]\d{11}[\dA-Z])\b/gi, "a unique pupil number"],
  [
    new RegExp(`\\b(?:UTR|unique taxpayer reference)${called}\\b(\\d{5} ?\\d{5})(?!\\d)`, "gi"),
    "a taxpayer's reference",
  ],
  [new RegExp(`\\b(?:CHI|community health index)${called}\\b(\\d{6} ?\\d{4})(?!\\d)`, "gi"), "a CHI number"],
  [
    new RegExp(`\\b(?:H ?& ?C|HSC|health and care)${called}\\b(\\d{3} ?\\d{3} ?\\d{4})(?!\\d)`, "gi"),
    "a Health and Care number",
  ],
];

function* documents(text: string): Iterable<Identifier> {
  for (const [pattern, what] of labelled) for (const match of text.matchAll(pattern)) yield { ...groupOf(match), what };
  for (const match of text.matchAll(
    /(?<![A-Za-zÀ-ž0-9])[A-Z]{1,5}9{0,4}[ -]?\d{6}[ -]?[A-Z][A-Z9][ -]?[A-Z0-9]{3}(?![A-Za-zÀ-ž0-9])/g,
  )) {
    if (match[0].replace(/[ -]/g, "").length === 16) yield { ...spanOf(match), what: "a driving licence number" };
  }
}

const numberFinders: readonly Finder[] = [insuranceNumbers, healthNumbers, accounts, cards, documents];
const none: readonly Identifier[] = [];

/** Six digits with no more than a space or a hyphen between: no number of a person's is shorter. */
const sixDigits = /\d(?:[ -]?\d){5}/;
/** Years and the rows of tables are runs of digits too, and nobody's number. */
const runs = /\d(?:[ -]?\d){5,}/g;

/** Is there a run of digits that may be somebody's number? */
function holdsNumber(text: string): boolean {
  if (!sixDigits.test(text)) return false;
  for (const [run] of text.matchAll(runs)) {
    const years = run.replace(/(?:19|20)\d\d(?:-\d\d)?(?= |-|$)/g, "");
    if (years.replace(/\D/g, "").length < 6) continue;
    if (run.length > longestNumber && / /.test(run)) continue;
    return true;
  }
  return false;
}
/** The longest of them, a card's number in fours, with its spaces; more is a row of a table (UTF-16 units). */
const longestNumber = 32;
/** A vehicle's registration, in today's form or an older one. */
const plate = new RegExp(`\\b[A-Z]{1,3}\\d{1,3} ?[A-Z]{3}\\b|\\b[A-Z]{3} ?\\d{1,3}[A-Z]\\b|\\b${northernPlate}\\b`);
const perhapsPlate = /[A-Z] ?\d/;

/** Identifiers that their own form, their check digit or their label betrays, free of overlaps. */
export function identifiers(text: string): readonly Identifier[] {
  const numbers = holdsNumber(text);
  const finders = [
    ...(numbers ? numberFinders : []),
    ...(tellsBirth(text) ? [birthDates] : []),
    ...(perhapsPlate.test(text) && plate.test(text) ? [registrations] : []),
  ];
  if (finders.length === 0) return none;
  const found: Identifier[] = [];
  for (const finder of finders)
    for (const one of finder(text))
      if (!isBlankNumber(text, one) && !found.some((other) => overlaps(one, other))) found.push(one);
  return found;
}

/** "00-00-00": nobody's, but a specimen. */
const isBlankNumber = (text: string, { start, end }: Span): boolean => /^0[0 -]*$/.test(text.slice(start, end));

const spanOf = (match: RegExpMatchArray): Span => {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
};

/** The first group, which ends where the match ends. */
const groupOf = (match: RegExpMatchArray): Span => {
  const end = (match.index ?? 0) + match[0].length;
  return { start: end - (match[1] ?? "").length, end };
};

/** The first group, which begins where the match begins. */
const startOf = (match: RegExpMatchArray): Span => {
  const start = match.index ?? 0;
  return { start, end: start + (match[1]?.length ?? 0) };
};
