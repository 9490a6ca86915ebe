import { regex } from "../../../core/pattern/regex.ts";
import type { Nation } from "../../../core/report/meta.ts";

/** What a paragraph of exempt information is about; the nations share most of these. */
export type Topic =
  | "individual"
  | "identity"
  | "finance"
  | "labour"
  | "privilege"
  | "notice"
  | "crime"
  | "occupier"
  | "service"
  | "assistance"
  | "child"
  | "socialWork"
  | "contract"
  | "terms"
  | "tenderer"
  | "informant";

export interface ExemptionLaw {
  readonly nation: Nation;
  readonly schedule: "12A" | "7A" | "6";
  /** The part that describes exempt information, in figures. */
  readonly part: string;
  /** The schedule as it is cited in a report. */
  readonly cited: string;
  readonly range: string;
  readonly paragraphs: Readonly<Record<string, Topic>>;
  /** Paragraphs that qualify the descriptions; they are cited as conditions, never as the ground itself. */
  readonly qualifications: readonly string[];
  /** Paragraphs that once described exempt information. */
  readonly repealed: readonly string[];
}

const seven = (from: number): Readonly<Record<string, Topic>> =>
  Object.fromEntries(
    (["individual", "identity", "finance", "labour", "privilege", "notice", "crime"] as const).map((topic, index) => [
      String(from + index),
      topic,
    ]),
  );

/** The descriptions of exempt information in force, in our own words. */
export const exemptionLaws: readonly ExemptionLaw[] = [
  {
    // Local Government Act 1972, Schedule 12A, Part 1, as substituted by SI 2006/88 on 1 March 2006
    // (legislation.gov.uk).
    nation: "england",
    schedule: "12A",
    part: "1",
    cited: "Part 1 of Schedule 12A to the Local Government Act 1972",
    range: "1 to 7",
    paragraphs: seven(1),
    qualifications: ["8", "9", "10"],
    repealed: ["7A", "7B", "7C"],
  },
  {
    // Local Government Act 1972, Schedule 12A, Part 4, as inserted for Wales by SI 2007/969 (W. 84)
    // (legislation.gov.uk).
    nation: "wales",
    schedule: "12A",
    part: "4",
    cited: "Part 4 of Schedule 12A to the Local Government Act 1972",
    range: "12 to 18",
    // 18A to 18C are for standards committees.
    paragraphs: { ...seven(12), "18A": "individual", "18B": "individual", "18C": "individual" },
    qualifications: ["19", "20", "21"],
    repealed: [],
  },
  {
    // Local Government (Scotland) Act 1973, Schedule 7A, Part I (legislation.gov.uk).
    nation: "scotland",
    schedule: "7A",
    part: "1",
    cited: "Part I of Schedule 7A to the Local Government (Scotland) Act 1973",
    range: "1 to 15",
    paragraphs: {
      "1": "individual",
      "2": "occupier",
      "3": "service",
      "4": "assistance",
      "5": "child",
      "6": "finance",
      "7": "socialWork",
      "8": "contract",
      "9": "terms",
      "10": "tenderer",
      "11": "labour",
      "12": "privilege",
      "13": "notice",
      "14": "crime",
      "15": "informant",
    },
    qualifications: [],
    repealed: [],
  },
  {
    // Local Government Act (Northern Ireland) 2014, Schedule 6, Part 1 (legislation.gov.uk).
    nation: "northern-ireland",
    schedule: "6",
    part: "1",
    cited: "Part 1 of Schedule 6 to the Local Government Act (Northern Ireland) 2014",
    range: "1 to 7",
    paragraphs: seven(1),
    qualifications: ["8", "9", "10"],
    repealed: [],
  },
];

interface TopicWords {
  /** For messages, in our own words: reads after "is about". */
  readonly subject: string;
  /** Words that say this topic and hardly another: enough to accuse a number. */
  readonly says?: RegExp;
  /** Words that may mean it: enough to excuse a number. */
  readonly near?: RegExp;
}

/** What each topic is called, and how a report describes it. */
export const topics: Readonly<Record<Topic, TopicWords>> = {
  individual: {
    subject: "an individual",
    says: regex.i`
      \b(?:relat\w+ to|about|concern\w*|regarding|in respect of)\s+
      (?:(?:an?|any|the|one|particular|specific|named|identifiable)\s+){0,3}
      (?:individuals?\b(?!['’])|(?:employee|member of staff|tenant|pupil)\b)|
      \b(?:relat\w+ to|about|concern\w*|regarding|in respect of)\s+(?:the )?
      (?:particular|specific|named|identifiable|certain|individual)
      \ (?:employees|members of staff|officers|tenants|pupils|residents|persons|people|applicants|children)\b|
      \bpersonal (?:data|information|details|circumstances)\b|
      \bnames? (?:and addresses )?of (?:(?:an?|the|one|two|three|four|five|several|some|individual) )?(?:
        tenants?|residents?|individuals?|officers?|employees?|members of staff|pupils?|claimants?|complainants?|
        applicants?
      )\b|
      \bnamed (?:individuals?|employees?|officers?|tenants?|members of staff)\b
    `,
    near: regex.i`
      \bindividuals?\b|\bpersonal|\bemployees?\b|\bstaff\b|\bofficers?\b|\bnames?\b|\btenants?\b|\bpupils?\b|
      \bresidents?\b|\bapplicants?\b
    `,
  },
  identity: {
    subject: "who an individual is",
    says: regex.i`
      \b(?:reveal|disclos|giv|show)\w*\b[^.;]{0,30}\bidentit(?:y|ies)\b|
      \bidentity of (?:an?|any|the|particular) individuals?\b|\bidentify (?:an?|any|the|particular) individuals?\b|
      \bnames? (?:and addresses )?of (?:(?:an?|the|one|two|three|four|five|several|some|individual) )?(?:
        tenants?|residents?|individuals?|officers?|employees?|members of staff|pupils?|claimants?|complainants?|
        applicants?
      )\b|
      \bnamed (?:individuals?|employees?|officers?|tenants?|members of staff)\b
    `,
    near: /\bidentit|\bidentif|\bindividuals?\b|\bpersonal|\bnames?\b/i,
  },
  finance: {
    subject: "financial or business affairs",
    says: regex.i`
      \b(?:financial|business)(?:\s*(?:or|and|\/|&)\s*(?:financial|business|commercial))?\s+affairs\b|
      \bcommercially (?:sensitive|confidential)\b|
      \btender(?:s|ers?|ed)? (?:prices?|sums?|bids?|scores?|submissions?|information)\b|
      \bcommercial (?:interests?|terms|information)\b|
      \b(?:bidders?|tenderers?|suppliers?|contractors?|operators?|developers?|landlord|companies|company)(?:['’]s?)?
      \ (?:own )?(?:prices?|rates|bids?|offers?|margins?|accounts)\b|
      \bprices (?:bid|quoted|offered|tendered)\b
    `,
    near: regex.i`
      \bfinanc|\bbusiness|\bcommercial|\btender|\bbids?\b|\bprices?\b|\bvaluation|\brent\b|\blease\b|\bcontract|
      \bcosts?\b|\bloan
    `,
  },
  labour: {
    subject: "consultations or negotiations on labour relations",
    says: regex.i`
      \b(?:labour|industrial) relations\b|
      \b(?:consultations?|negotiations?|talks) (?:with|about|on|over|between)\b[^.;]{0,60}\b
      (?:unions?|staff(?:ing)?|employees|workforce|pay|redundanc(?:y|ies)|office[- ]holders)\b
    `,
    near: /\blabour|\bunions?\b|\bemployees?\b|\bnegotiat|\bconsult|\bstaff\b|\bpay\b|\brestructur/i,
  },
  privilege: {
    subject: "legal professional privilege",
    says: regex.i`
      \blegal(?:ly)?[- ](?:professional[- ])?privileged?\b|\b(?:counsel['’]s|counsel|legal) (?:advice|opinion)\b|
      \bopinion of counsel\b|\blegal proceedings\b
    `,
    near: /\blegal|\bcounsel|\blitigat|\bproceedings\b|\bclaim\b/i,
  },
  notice: {
    subject: "a notice, order or direction that is to be made",
    says: regex.i`
      \bstatutory notice\b|\benforcement notice\b|\bnotice\b[^.;]{0,40}\brequirements? (?:are|is|would be) imposed\b|
      \bmake (?:an? )?(?:order or )?(?:order|direction) under\b
    `,
    near: /\bnotice|\border\b|\bdirection|\benforce/i,
  },
  crime: {
    subject: "preventing, investigating or prosecuting crime",
    says: regex.i`
      \b(?:prevention|investigation|detection|prosecution)\b[^.;]{0,40}\b(?:of|or)
      \ (?:crime|prosecution|fraud|an offence)\b|
      \bcriminal investigation\b
    `,
    near: /\bcrim|\bfraud|\bprosecut|\binvestigat|\boffence/i,
  },
  occupier: { subject: "an occupier of the council's housing", near: /\btenan|\boccupier|\bhous|\baccommodation/i },
  service: {
    subject: "an applicant for a service or somebody who receives one",
    near: /\bservice|\bapplicant|\brecipient|\buser/i,
  },
  assistance: {
    subject: "an applicant for financial assistance",
    near: /\bassist|\bgrant|\bapplicant|\bfinanc|\bloan/i,
  },
  child: { subject: "the care, adoption or education of a child", near: /\bchild|\bpupil|\badopt|\bfoster|\beducat/i },
  socialWork: { subject: "social work reports", near: /\bsocial work|\bsupervis|\breport/i },
  contract: {
    subject: "spending under a contract",
    near: /\bcontract|\bexpend|\btender|\bcommercial|\bacqui|\bsuppl|\bprice|\bfinanc/i,
  },
  terms: {
    subject: "terms in the negotiation of a contract",
    near: /\bterms|\bnegotiat|\bcontract|\bsale|\blease|\bdispos|\bcommercial|\bpropert|\bfinanc/i,
  },
  tenderer: { subject: "the council as a tenderer", near: /\btender|\bcontract|\bbid/i },
  informant: { subject: "a protected informant", near: /\binform|\bidentit/i },
};

/** The law of a nation's councils. */
export const lawOf = (nation: Nation): ExemptionLaw | undefined => exemptionLaws.find((law) => law.nation === nation);
