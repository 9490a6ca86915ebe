import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { british, english, englishAndWelsh, type OutdatedLaw } from "./law.ts";

/** A section of the Local Government Act 2000 by its number, named before the Act or behind it. */
function section2000(numbers: string): RegExp {
  const section = `(?:[Ss]ections?|[Ss]s?\\.?) ?(?:${numbers})[A-Z]{0,2}(?:\\(\\w{1,3}\\))*(?![\\dA-Za-z])`;
  return regex`
    \b${section}(?:(?:,| and| or| to| ?[–—-]) ?\d{1,2}[A-Z]{0,2}(?:\(\w{1,3}\))*)*,? (?:of|in) (?:the )?
    (?:Local Government Act|LGA) 2000\b|
    \b(?:Local Government Act|LGA) 2000[, (]{1,3}${section}
  `;
}

/** What was begun, let or set up before the new Act goes on under the old law. */
const begunBefore = regex.i`
  \b(?:
    frameworks?|call(?:ed|ing)?[- ]?offs?|began|begun|started|commenced|February 2025|existing|current|
    exten(?:d|sion)\w*|vari(?:ed|ation)\w*|modif\w+|continu\w+|transition\w*|dynamic purchasing|DPS
  )\b
`;

/** Laws on how a council meets, decides, spends, buys and employs. */
export const lawsOfGovernance: readonly OutdatedLaw[] = [
  {
    cue: oneLine`
      Access to Information) (England) Regulations 2000|Access to Information) Regulations 2000|
      Access to Information Regulations 2000|2000 Regulations|
      (Access to Information) (England) Amendment Regulations 2002
    `,
    whole: regex`
      \bLocal Authorities \(Executive Arrangements\) \(Access to Information\) (?:\(England\) )?(?:Amendment )?
      Regulations 200[02]\b
    `,
    instead:
      "the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012",
    until: 2012,
    nations: english,
  },
  {
    cue: "Public Bodies (Admission to Meetings) Act 1960",
    form: regex.i`
      \b(?:exempt|exclude|excluded|exclusion)\b|
      \b(?:press|public|reporters|gallery|everyone else|all others)\b[^.;]{0,90}\b(?:
        withdraw\w*|leave|left|retire|depart|go out|be (?:cleared|shut out|sent out|kept out|removed|asked to)|
        (?:is|are|be|was|were) not (?:to )?(?:be )?(?:admitted|present|allowed)
      )\b|
      \b(?:meet|met|sit|sat|go|went|moved?|taken|heard|considered|discussed) (?:in|into)
      \ (?:private|closed|committee|camera)\b
    `,
    instead: "section 100A of the Local Government Act 1972",
    until: 1986,
    // Its Schedule, as amended in 1985: principal councils left it, parish and community councils and health bodies did
    // not.
    stillBinds: regex.i`
      \b(?:
        (?:parish|town|community) (?:councils?|meetings?|clerk)|NHS|[Hh]ealth (?:[Bb]oard|[Aa]uthority)|
        [Ii]ntegrated [Cc]are|(?:NHS|[Ff]oundation|[Hh]ospitals?) [Tt]rust
      )\b
    `,
  },
  {
    cue: oneLine`
      Race Relations Act 1976|Race Relations (Amendment) Act 2000|Sex Discrimination Act 1975|
      Disability Discrimination Act|Equal Pay Act 1970|Employment Equality (Age) Regulations 2006|
      Employment Equality (Sexual Orientation) Regulations 2003|
      Employment Equality (Religion or Belief) Regulations 2003
    `,
    instead: "the Equality Act 2010",
    until: 2010,
    nations: british,
  },
  {
    cue: "Data Protection Act 1998|Data Protection Act 1984",
    instead: "the UK GDPR and the Data Protection Act 2018",
    until: 2018,
  },
  {
    cue: "Regulation 2016/679|Regulation (EU) 2016/679|GDPR (EU) 2016/679|EU GDPR",
    instead: "the UK GDPR",
    until: 2020,
  },
  {
    cue: oneLine`
      Model Code of Conduct|Standards Board for England|Standards Committee (England) Regulations 2008|
      Standards for England|Relevant Authorities (Standards Committee) Regulations
    `,
    form: regex`
      \bModel Code of Conduct\)? ?Order 200[17]|\bStandards Board for England|
      \bStandards Committee \(England\) Regulations|\bRelevant Authorities \(Standards Committee\)|
      \bStandards for England\b
    `,
    instead: "Chapter 7 of Part 1 of the Localism Act 2011 and the council's own code",
    until: 2012,
    nations: english,
  },
  {
    cue: "Part III of the Local Government Act 2000|Part 3 of the Local Government Act 2000",
    instead: "Chapter 7 of Part 1 of the Localism Act 2011",
    until: 2012,
    nations: english,
  },
  // Sections 49 to 83 went with Schedule 4 to the Localism Act 2011; 10 to 48 are the law of Wales alone since its
  // Schedule 3.
  {
    cue: "Local Government Act 2000|LGA 2000",
    form: section2000("4[9]|[5-7]\\d|8[0-3]"),
    instead: "Chapter 7 of Part 1 of the Localism Act 2011",
    until: 2012,
    nations: english,
  },
  {
    cue: "Local Government Act 2000|LGA 2000",
    form: section2000("1\\d|2\\d|3\\d|4[0-8]"),
    instead: "Part 1A of the Local Government Act 2000 (sections 9B to 9R)",
    until: 2012,
    nations: english,
  },
  {
    cue: "Part II of the Local Government Act 2000|Part 2 of the Local Government Act 2000",
    instead: "Part 1A of the Local Government Act 2000",
    until: 2012,
    nations: english,
  },
  {
    cue: "Local Government Act 2000|LGA 2000",
    form: /\bLocal Government Act 2000[, (]{1,3}Part (?:III|3)\b/,
    instead: "Chapter 7 of Part 1 of the Localism Act 2011",
    until: 2012,
    nations: english,
  },
  {
    cue: "Local Authorities (Members' Interests) Regulations 1992|National Code of Local Government Conduct",
    instead: "the Relevant Authorities (Disclosable Pecuniary Interests) Regulations 2012",
    until: 2012,
    nations: english,
  },
  {
    cue: oneLine`
      section 2 of the Local Government Act 2000|section 2(1) of the Local Government Act 2000|
      s.2 of the Local Government Act 2000|well-being power|wellbeing power
    `,
    form: /section 2|s\.2|well-?being power[^.]{0,40}\b2000\b/,
    instead: "section 1 of the Localism Act 2011",
    until: 2012,
    nations: english,
  },
  {
    cue: "Local Democracy, Economic Development and Construction Act 2009",
    form: /\bpetitions?\b/i,
    instead: "the council's own petition scheme",
    until: 2012,
    nations: english,
  },
  {
    cue: "Best Value Performance Plan|best value performance plan",
    instead: "the best value duty in section 3 of the Local Government Act 1999, which asks for no such plan now",
    until: 2008,
    nations: english,
  },
  {
    cue: "Audit Commission|Commission for Social Care Inspection|CSCI|Healthcare Commission",
    form: regex`
      \b(?:Commission(?: for Social Care Inspection)?|CSCI) (?:will|is to|requires|expects|audits|inspects|regulates)\b
    `,
    instead: "the council's own external auditor, or the Care Quality Commission",
    until: 2015,
    nations: english,
  },
  {
    cue: "Part IV of the Local Government and Housing Act 1989|Part 4 of the Local Government and Housing Act 1989",
    instead: "Part 1 of the Local Government Act 2003",
    until: 2004,
    nations: englishAndWelsh,
  },
  {
    cue: "Audit Commission Act 1998|Audit Commission Act 1983",
    instead: "the Local Audit and Accountability Act 2014",
    until: 2015,
    nations: english,
  },
  {
    cue: "Accounts and Audit*",
    form: /\bAccounts and Audit (?:\([^)]{3,20}\) )?(?:\(Amendment\) )?Regulations (?:1983|1996|2003|2006|2011)\b/,
    instead: "the Accounts and Audit Regulations 2015",
    until: 2015,
    nations: english,
  },
  {
    cue: "Local Authorities (Capital Finance) Regulations",
    form: /\bCapital Finance\) Regulations (?:1990|1997)/,
    instead: "the Local Authorities (Capital Finance and Accounting) (England) Regulations 2003",
    until: 2004,
    nations: english,
  },
  {
    cue: "Public Contracts Regulations 2015",
    // A competition that is still to be held.
    form: /(?<=\b(?:will|is to|are to|shall|must)\b[^.;]{0,80})\bPublic Contracts Regulations 2015/,
    instead: "the Procurement Act 2023",
    until: 2025,
    nations: ["england", "wales", "northern-ireland"],
    stillBinds: begunBefore,
  },
  {
    cue: oneLine`
      Public Contracts Regulations 2006|Public Services Contracts Regulations 1993|
      Public Works Contracts Regulations 1991|Public Supply Contracts Regulations 1995|
      Public Contracts (Amendment) Regulations 2009
    `,
    instead: "the Procurement Act 2023",
    until: 2015,
    nations: ["england", "wales", "northern-ireland"],
  },
  {
    cue: "Official Journal of the European Union|OJEU",
    form: /\b(?:must|will|shall|should|to be|is|are) (?:be )?(?:advertised|published|placed)\b/i,
    instead: "the Find a Tender service",
    until: 2020,
  },
  {
    cue: "Local Government Act 1933",
    instead: "the Local Government Act 1972",
    until: 1974,
    nations: englishAndWelsh,
  },
  {
    cue: "Code of Recommended Practice on Local Authority Publicity|Code of Recommended Practice on Publicity",
    form: /\bPublicity\b[^.;]{0,20}\b(?:1988|2001)\b/,
    instead: "the Code of Recommended Practice on Local Authority Publicity of 2011",
    until: 2011,
    nations: english,
  },
  { cue: "Representation of the People Act 1949", instead: "the Representation of the People Act 1983", until: 1983 },
  { cue: "Civil Defence Act 1948", instead: "the Civil Contingencies Act 2004", until: 2004 },
  {
    cue: "Public Bodies Corrupt Practices Act 1889|Prevention of Corruption Act 1906|Prevention of Corruption Act 1916|Prevention of Corruption Acts",
    instead: "the Bribery Act 2010",
    until: 2011,
  },
  {
    cue: "Money Laundering Regulations 2007|Money Laundering Regulations 2003",
    instead: "the Money Laundering, Terrorist Financing and Transfer of Funds Regulations 2017",
    until: 2017,
  },
  { cue: "Companies Act 1985|Companies Act 1948", instead: "the Companies Act 2006", until: 2009 },
  {
    cue: "Charities Act 1993|Charities Act 2006|Charities Act 1960",
    instead: "the Charities Act 2011",
    until: 2012,
    nations: englishAndWelsh,
  },
  {
    cue: "Local Government Pension Scheme*",
    form: /\bPension Scheme (?:\([^)]{3,50}\) )?Regulations (?:1995|1997|2007|2008)\b/,
    instead: "the Local Government Pension Scheme Regulations 2013",
    until: 2014,
    nations: englishAndWelsh,
  },
  {
    cue: "Management and Investment of Funds) Regulations",
    form: /\bInvestment of Funds\) Regulations (?:1998|2009)\b/,
    instead: "the Local Government Pension Scheme (Management and Investment of Funds) Regulations 2016",
    until: 2016,
    nations: englishAndWelsh,
  },
  { cue: "Employment Protection (Consolidation) Act 1978", instead: "the Employment Rights Act 1996", until: 1996 },
  {
    cue: "Protection of Employment) Regulations 1981",
    instead: "the Transfer of Undertakings (Protection of Employment) Regulations 2006",
    until: 2006,
  },
  {
    cue: "Utilities Contracts Regulations*|Concession Contracts Regulations*",
    form: regex`
      (?<=\b(?:will|is to|are to|shall|must)\b[^.;]{0,80})\b(?:Utilities|Concession) Contracts Regulations
      \ (?:2006|2016)
    `,
    instead: "the Procurement Act 2023",
    until: 2025,
    nations: ["england", "wales", "northern-ireland"],
    stillBinds: begunBefore,
  },
  {
    cue: "state aid|State aid|State Aid",
    form: regex.i`
      \bstate aid(?:\ (?:rules?|laws?|regulations?|regime|requirements?|limits?|thresholds?|implications?))?
      (?=[^.;]{0,40}\b(?:appl(?:y|ies)|permit|allow|prohibit|require|breach|limit|cap))|
      \b(?:is|be|constitutes?|amounts? to|counts? as|compliant with|comply with|compatible with) (?:not )?(?:an? )?
      (?:unlawful |illegal )?(?:the )?state aid\b(?! review)
    `,
    instead: "the Subsidy Control Act 2022",
    until: 2022,
    nations: british,
    stillBinds:
      /\bNorthern Ireland|\bWindsor Framework|\bEuropean (?:Regional|Social)|\bER?DF\b|\bESF\b|\bBlock Exemption/i,
  },
  {
    cue: "Prudential Code*|Treasury Management*",
    form: regex`
      \b(?:Prudential Code|Treasury Management(?: in the Public Services)?)\b[^.;]{0,50}?[( ](?:20(?:0[1-9]|1[0-8]))
      (?= edition|\)|,? (?:asks|requires|sets|applies|governs)\b)
    `,
    instead: "the edition of the CIPFA code that is in force, of 2021 or later",
    until: 2022,
  },
  {
    cue: "Arrangement for the Discharge of Functions*|Arrangements for the Discharge of Functions*",
    form: /\bDischarge of Functions\) (?:\(England\) )?Regulations 2000\b/,
    instead: "the Local Authorities (Arrangements for the Discharge of Functions) (England) Regulations 2012",
    until: 2012,
    nations: english,
  },
  {
    cue: "(Members' Allowances)*",
    form: /\b(?:Local Authorities )?\(Members['’] Allowances\) (?:\(England\) )?Regulations (?:1991|2001)\b/,
    instead: "the Local Authorities (Members' Allowances) (England) Regulations 2003",
    until: 2003,
    nations: english,
  },
  {
    cue: "Local Government Act 2000|LGA 2000",
    form: section2000("4"),
    instead: "the council's own plan, since section 4 of the Act no longer asks for a community strategy",
    until: 2015,
    nations: english,
  },
  {
    cue: "Power to Trade) (England) Order 2004",
    instead: "the Local Government (Best Value Authorities) (Power to Trade) (England) Order 2009",
    until: 2009,
    nations: english,
  },
  {
    cue: "Local Elections (Principal Areas) Rules 1986|Local Elections (Parishes and Communities) Rules 1986",
    instead: "the Local Elections (Principal Areas) or (Parishes and Communities) (England and Wales) Rules 2006",
    until: 2007,
    nations: englishAndWelsh,
  },
  {
    cue: "Representation of the People Regulations 1986",
    instead: "the Representation of the People (England and Wales) Regulations 2001",
    until: 2001,
    nations: englishAndWelsh,
  },
  {
    cue: "Local Government and Rating Act 1997",
    form: regex.i`
      (?<=\bparish(?:es)?\b[^.;]{0,120})\bLocal Government and Rating Act 1997\b|
      \bLocal Government and Rating Act 1997\b(?=[^.;]{0,120}\bparish)
    `,
    instead: "Chapter 3 of Part 4 of the Local Government and Public Involvement in Health Act 2007",
    until: 2008,
    nations: english,
  },
  {
    cue: "Conduct of Referendums) (England) Regulations*",
    form: /\bConduct of Referendums\) \(England\) Regulations (?:2001|2007)\b/,
    instead: "the Local Authorities (Conduct of Referendums) (England) Regulations 2012",
    until: 2012,
    nations: english,
  },
  {
    cue: "Petitions and Directions) (England) Regulations 2000",
    instead: "the Local Authorities (Referendums) (Petitions) (England) Regulations 2011",
    until: 2011,
    nations: english,
  },
  {
    cue: "Re-use of Public Sector Information Regulations 2005",
    instead: "the Re-use of Public Sector Information Regulations 2015",
    until: 2015,
  },
  {
    cue: "Transparency Code*|Data Transparency*",
    form: /\b(?:Local Government )?Transparency Code,? \(?(?:of )?2014\b|\bData Transparency[^.;]{0,12}2011\b/,
    instead: "the Local Government Transparency Code 2015",
    until: 2015,
    nations: english,
  },
  {
    cue: "Council Tax Benefit Regulations 2006|Council Tax Benefit (General) Regulations 1992",
    instead: "the council tax reduction scheme under section 13A of the Local Government Finance Act 1992",
    until: 2013,
    nations: englishAndWelsh,
  },
  {
    cue: "Employment Act 2002 (Dispute Resolution) Regulations 2004",
    instead: "the Acas code of practice on disciplinary and grievance procedures",
    until: 2009,
    nations: british,
  },
  {
    cue: "Early Termination of Employment) (Discretionary Compensation) Regulations 2000|(Discretionary Compensation) (England and Wales) Regulations 2000",
    instead:
      "the Local Government (Early Termination of Employment) (Discretionary Compensation) (England and Wales) Regulations 2006",
    until: 2006,
    nations: englishAndWelsh,
  },
  { cue: "Value Added Tax Act 1983", instead: "the Value Added Tax Act 1994", until: 1994 },
];
