import { regex } from "../../core/pattern/regex.ts";
import { type ReportMark, reportRule } from "../../core/rule/rule.ts";
import { contacts, homes } from "./personal-identifier/contacts.ts";
import { type Identifier, identifiers, wholeDate } from "./personal-identifier/identifiers.ts";

type Message = "found" | "home" | "reach";

interface Found extends Identifier {
  readonly message: Message;
  /** Nothing says whose it is. */
  readonly doubtful?: true;
}

/** Finds what would let a reader reach, find or impersonate a private person. */
export const personalIdentifier = reportRule({
  id: "personal-identifier",
  family: "confidentiality",
  summary: "A private person's number, address, date of birth or account stands in the text",
  why: "Such details identify a person for ever once they are published, and hardly ever help the decision. Data protection law asks for the least that the purpose needs.",
  severity: "error",
  zones: { closed: "warning", quoted: "same", backgroundPapers: "same" },
  messages: {
    found: "This looks like {what}. Take it out, or say who is meant by a part played in the case.",
    home: "This looks like a home address. Name the street or the ward at most, unless the report is about the property itself.",
    reach: "This looks like {what}, not an officer's contact. Take it out, or give the officer to contact.",
  },
  examples: {
    finds: [
      { text: "Ms Rowe, born [[14/02/1971]], has claimed since May." },
      { text: "The complainant can be reached on [[07700 900123]]." },
      { text: "[[14 Acacia Avenue]], home of the tenant in arrears, was inspected." },
      { text: "Her National Insurance number is [[QQ 12 34 56 C]]." },
    ],
    quiet: [
      { text: "Contact officer: 01234 567890, officer@council.example" },
      { text: "The application site is 14 Acacia Avenue.", note: "A planning site" },
      { text: "The file is at reference NP 12/34/56." },
      { text: "Children born on or after 1 September 2022 qualify.", note: "A date of entitlement" },
    ],
  },
  limits: "A name alone is left to other rules, and so is an address of which nothing says that somebody lives there.",
  verbatim: true,
  readsFields: true,
  masks: true,
  gather: (view) => {
    const { text, kind } = view;
    if (kind === "cell" ? text.length > longestCell && !told.test(text) : !told.test(text)) return undefined;
    const found: readonly Found[] = [
      ...identifiers(text).map((one) => ({ ...one, message: "found" as const })),
      ...[...homes(text)].map((one) => ({ ...one, message: "home" as const })),
      ...[...contacts(view)].map((one) => ({ ...one, message: "reach" as const })),
    ];
    const heads = kind === "cell" ? headOf(text) : undefined;
    const bare = kind === "cell" ? bareValue(text) : undefined;
    return found.length > 0 || heads || bare ? { found, heads, bare, length: text.length } : undefined;
  },
  *judge(_outline, facts, { kind, meta }) {
    const heads = new Map<string, string>();
    const fleets = new Set<number>();
    const ofFleet = (title: string, table: number): boolean =>
      fleets.has(table) || fleet.test(`${title} ${meta.title?.value ?? ""}`);
    for (const gathered of facts) {
      const { fact, block, cell, section } = gathered;
      if (cell?.row === 0 && fact.heads === "fleet") fleets.add(cell.table);
      if (cell?.row === 0 && fact.heads) heads.set(`${cell.table} ${cell.column}`, fact.heads);
      const head = cell && cell.row > 0 ? heads.get(`${cell.table} ${cell.column}`) : undefined;
      if (
        fact.found.length === 0 &&
        head &&
        fact.bare === head &&
        !(head === "vehicle" && cell && ofFleet(section.title, cell.table))
      )
        yield mark(block, { start: 0, end: fact.length, what: whatOf[head] ?? head, message: "found" }, false);
      const contact = /\bcontact|\bauthor|\benquir|\bfurther information\b/i.test(section.title);
      for (const one of fact.found) {
        if (one.doubtful && contact) continue;
        yield mark(block, one, one.message === "home" && kind === "planning-report");
      }
    }
  },
});

function mark(block: number, { start, end, what, message, doubtful }: Found, lenient: boolean): ReportMark<Message> {
  return {
    at: { block, at: { start, end } },
    message,
    data: { what },
    masked: true,
    rewrites: [{ with: "[redacted]", trust: "judgement", title: "Redact it" }],
    ...(lenient ? { severity: "info" } : doubtful ? { severity: "warning" } : {}),
  };
}

/** A digit or an @: without either there is nothing but a name. */
const told = /[\d@]|\.com\//;
/** What is longer is no head and no bare value (UTF-16 units). */
const longestCell = 60;

/** The council's own vehicles, which a schedule lists by their plates. */
const fleet = /\b(?:fleet|vehicle replacement|council vehicles|vehicles? schedule)\b/i;

const whatOf: Readonly<Record<string, string>> = {
  birth: "a date of birth",
  insurance: "a National Insurance number",
  health: "an NHS number",
  home: "a home address",
  phone: "a private telephone number",
  account: "a bank account number",
  vehicle: "a vehicle registration",
};

const headings: readonly (readonly [string, RegExp])[] = [
  ["birth", /^(?:d\.?o\.?b\.?|dates? of birth|birth ?dates?|born)\b/i],
  ["insurance", /^(?:national insurance|NI (?:no|number)|NINO)\b/i],
  ["health", /^NHS (?:no|number)\b/i],
  [
    "home",
    regex.i`
      ^(?:
        home address(?:es)?|address(?:es)? of (?:the )?(?:tenant|claimant|complainant|objector|resident|child|pupil)s?|
        (?:tenant|claimant|complainant|pupil)['’]?s['’]? address(?:es)?
      )
    `,
  ],
  [
    "phone",
    regex.i`
      ^(?:
        (?:home|private|personal|tenant['’]s|complainant['’]s|parent['’]s) (?:phone|telephone|mobile|number)|
        mobile of (?:the )?(?:tenant|parent|complainant)
      )
    `,
  ],
  ["account", /^(?:bank )?account (?:no|number)\b|^bank account\b/i],
  ["fleet", /^fleet\b/i],
  ["vehicle", /^(?:vehicle )?registration(?: (?:no|number|mark))?\b|^VRM\b/i],
];

const headWords =
  /birth|born|d\.?o\.?b|insurance|NI |NINO|NHS|address|phone|mobile|number|account|registration|VRM|fleet/i;

/** What the head of a column says that its cells hold. */
const headOf = (text: string): string | undefined =>
  text.length > longestCell || !headWords.test(text)
    ? undefined
    : headings.find(([, pattern]) => pattern.test(text.trim()))?.[0];

const bareValues: readonly (readonly [string, RegExp])[] = [
  ["birth", new RegExp(`^${wholeDate}$`, "i")],
  ["insurance", /^[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/i],
  ["health", /^\d{3}[ -]?\d{3}[ -]?\d{4}$/],
  ["phone", /^\(?(?:\+44|0)[\d ()-]{9,14}$/],
  ["account", /^\d{4} ?\d{4}$/],
  ["vehicle", /^[A-Z]{1,3}\d{1,3} ?[A-Z]{1,3}$/],
  ["home", /^(?:Flat \d+,? )?\d{1,4}[A-Za-z]?,? [A-Z][\p{L}'’-]+ [A-Z]/u],
];

/** What a cell that holds a value alone would be under the right head. */
const bareValue = (text: string): string | undefined =>
  text.length > longestCell || !/\d/.test(text) || /[£%]/.test(text)
    ? undefined
    : bareValues.find(([, pattern]) => pattern.test(text.trim()))?.[0];
