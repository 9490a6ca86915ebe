import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Nation } from "../../core/report/meta.ts";

/** A law that is no longer in force, or that never said what it is cited for. */
export interface OutdatedLaw {
  /** The words by which a sentence is known to cite it; a star stands for any ending. */
  readonly cue: string;
  /** What the sentence must hold besides, where the cue alone is not the citation. */
  readonly form?: RegExp;
  /** What is cited in its place. */
  readonly instead: string;
  /** The year in which it ceased to apply; what was done before then is history. */
  readonly until: number;
  /** Where it ceased to apply; everywhere where nothing is said. */
  readonly nations?: readonly Nation[];
  /** Nothing of the name was ever there. */
  readonly never?: boolean;
  /** Whom it still binds: nothing is said where the report is a parish council's, or the sentence speaks of these. */
  readonly stillBinds?: RegExp;
}

const english: readonly Nation[] = ["england"];

/** A section of the Local Government Act 2000 by its number, named before the Act or behind it. */
function section2000(numbers: string): RegExp {
  const section = `(?:[Ss]ections?|[Ss]s?\\.?) ?(?:${numbers})[A-Z]{0,2}(?:\\(\\w{1,3}\\))*(?![\\dA-Za-z])`;
  return regex`
    \b${section}(?:(?:,| and| or| to| ?[–—-]) ?\d{1,2}[A-Z]{0,2}(?:\(\w{1,3}\))*)*,? (?:of|in) (?:the )?
    (?:Local Government Act|LGA) 2000\b|
    \b(?:Local Government Act|LGA) 2000[, (]{1,3}${section}
  `;
}

/**
 * Laws that reports still cite though something else has taken their place, with what did and since when
 * (legislation.gov.uk; for planning policy, the National Planning Policy Framework of March 2012).
 */
export const outdatedLaws: readonly OutdatedLaw[] = [
  // Access to information.
  {
    cue: oneLine`
      Access to Information) (England) Regulations 2000|Access to Information) Regulations 2000|
      Access to Information Regulations 2000|2000 Regulations|
      (Access to Information) (England) Amendment Regulations 2002
    `,
    instead:
      "the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012",
    until: 2012,
    nations: english,
  },
  {
    cue: "Access to Information) Act",
    form: /Access to Information\) Act (?!1985)(\d{4})/,
    instead: "the Local Government (Access to Information) Act 1985",
    until: 0,
    never: true,
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
  // Equality.
  {
    cue: oneLine`
      Race Relations Act 1976|Race Relations (Amendment) Act 2000|Sex Discrimination Act 1975|
      Disability Discrimination Act|Equal Pay Act 1970|Employment Equality (Age) Regulations 2006|
      Employment Equality (Sexual Orientation) Regulations 2003|
      Employment Equality (Religion or Belief) Regulations 2003
    `,
    instead: "the Equality Act 2010",
    until: 2010,
    nations: ["england", "wales", "scotland"],
  },
  // Data.
  {
    cue: "Data Protection Act 1998|Data Protection Act 1984",
    instead: "the UK GDPR and the Data Protection Act 2018",
    until: 2018,
  },
  // Conduct.
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
  // Powers and money.
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
    cue: "Part IV of the Local Government and Housing Act 1989|Part 4 of the Local Government and Housing Act 1989",
    instead: "Part 1 of the Local Government Act 2003",
    until: 2004,
    nations: ["england", "wales"],
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
  // Procurement.
  {
    cue: "Public Contracts Regulations 2015",
    // A competition that is still to be held; what was begun, let or set up before goes on under them.
    form: /(?<=\b(?:will|is to|are to|shall|must)\b[^.;]{0,80})\bPublic Contracts Regulations 2015/,
    instead: "the Procurement Act 2023",
    until: 2025,
    nations: ["england", "wales", "northern-ireland"],
    stillBinds: regex.i`
      \b(?:
        frameworks?|call(?:ed|ing)?[- ]?offs?|began|begun|started|commenced|February 2025|existing|current|
        exten(?:d|sion)\w*|vari(?:ed|ation)\w*|modif\w+|continu\w+|transition\w*|dynamic purchasing|DPS
      )\b
    `,
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
  // Planning.
  {
    cue: "section 54A|s.54A|s54A|Section 54A",
    form: /\b54A\b(?=[^.;]{0,40}\b(?:Planning|1990)\b)/,
    instead: "section 38(6) of the Planning and Compulsory Purchase Act 2004",
    until: 2004,
    nations: ["england", "wales"],
  },
  {
    cue: "PPS*|PPG*|Planning Policy Statement*|Planning Policy Guidance Note*|Planning Policy Guidance note*",
    form: /\bPP[SG] ?\d{1,2}\b|\bPlanning Policy (?:Statement|Guidance Note) ?\d{1,2}\b/i,
    instead: "the National Planning Policy Framework",
    until: 2012,
    nations: english,
  },
  {
    cue: "General Permitted Development) Order 1995|General Permitted Development Order 1995|GPDO 1995",
    instead: "the Town and Country Planning (General Permitted Development) (England) Order 2015",
    until: 2015,
    nations: english,
  },
  {
    cue: "General Development Procedure) Order 1995|Development Management Procedure) (England) Order 2010",
    instead: "the Town and Country Planning (Development Management Procedure) (England) Order 2015",
    until: 2015,
    nations: english,
  },
  {
    cue: "Environmental Impact Assessment)*",
    form: /\bEnvironmental Impact Assessment\) (?:\([^)]{3,30}\) ){0,2}Regulations (?:1999|2011)\b/,
    instead: "the Town and Country Planning (Environmental Impact Assessment) Regulations 2017",
    until: 2017,
    nations: english,
  },
  {
    cue: "Town and Country Planning Act 1971|Town and Country Planning Act 1962|Town and Country Planning Act 1947|Town and Country Planning Act 1968",
    instead: "the Town and Country Planning Act 1990",
    until: 1990,
    nations: ["england", "wales"],
  },
  {
    cue: "Natural Habitats*|Conservation of Habitats and Species Regulations 2010",
    form: /Natural Habitats[^.;]{0,16}Regulations 1994|Species Regulations 2010/,
    instead: "the Conservation of Habitats and Species Regulations 2017",
    until: 2017,
    nations: ["england", "wales"],
  },
  // Care and children.
  {
    cue: "National Health Service and Community Care Act 1990|NHS and Community Care Act 1990",
    form: /\b(?:section|s\.?) ?4[67]\b|\bassess/i,
    instead: "section 9 of the Care Act 2014",
    until: 2015,
    nations: english,
  },
  {
    cue: "National Assistance Act 1948|Carers (Recognition and Services) Act 1995|Carers and Disabled Children Act 2000|Fair Access to Care Services",
    instead: "the Care Act 2014",
    until: 2015,
    nations: english,
  },
  {
    cue: "Part IV of the Education Act 1996|statement of special educational needs|statements of special educational needs",
    instead: "Part 3 of the Children and Families Act 2014 and an education, health and care plan",
    until: 2018,
    nations: english,
  },
  {
    cue: "Education Act 1944|Education Act 1981",
    instead: "the Education Act 1996",
    until: 1996,
    nations: ["england", "wales"],
  },
  { cue: "Mental Health Act 1959", instead: "the Mental Health Act 1983", until: 1983, nations: ["england", "wales"] },
  // Order, licensing and safety.
  {
    cue: "Dogs (Fouling of Land) Act 1996",
    instead:
      "a public spaces protection order under section 59 of the Anti-social Behaviour, Crime and Policing Act 2014",
    until: 2005,
    nations: ["england", "wales"],
  },
  {
    cue: "Dog Control Order*|dog control order*",
    form: /\b(?:Clean Neighbourhoods|2005)\b/,
    instead:
      "a public spaces protection order under section 59 of the Anti-social Behaviour, Crime and Policing Act 2014",
    until: 2017,
    nations: ["england", "wales"],
  },
  {
    cue: "anti-social behaviour order*|ASBO*|Designated Public Place Order*",
    form: /\b(?:Crime and Disorder Act 1998|Criminal Justice and Police Act 2001)\b/,
    instead: "the Anti-social Behaviour, Crime and Policing Act 2014",
    until: 2017,
    nations: ["england", "wales"],
  },
  {
    cue: "Licensing Act 1964|Public Entertainment Licence*",
    form: /Licensing Act 1964|Entertainment Licence[^.]{0,60}\b1982\b/,
    instead: "the Licensing Act 2003",
    until: 2005,
    nations: ["england", "wales"],
  },
  {
    cue: "Betting Gaming and Lotteries Act 1963|Betting, Gaming and Lotteries Act 1963|Gaming Act 1968|Lotteries and Amusements Act 1976",
    instead: "the Gambling Act 2005",
    until: 2007,
    nations: ["england", "wales", "scotland"],
  },
  {
    cue: "Fire Precautions Act 1971",
    instead: "the Regulatory Reform (Fire Safety) Order 2005",
    until: 2006,
    nations: ["england", "wales"],
  },
  {
    cue: "Construction (Design and Management)*|CDM Regulations 1994|CDM Regulations 2007|CDM 2007",
    form: /\b(?:Management\) Regulations (?:1994|2007)|CDM (?:Regulations )?(?:1994|2007))\b/,
    instead: "the Construction (Design and Management) Regulations 2015",
    until: 2015,
  },
  { cue: "Highways Act 1959", instead: "the Highways Act 1980", until: 1980, nations: ["england", "wales"] },
  { cue: "Companies Act 1985|Companies Act 1948", instead: "the Companies Act 2006", until: 2009 },
  {
    cue: "Housing Act 1957|Housing Act 1974",
    instead: "the Housing Act 1985 or 2004",
    until: 1985,
    nations: ["england", "wales"],
  },
  {
    cue: "Local Government Act 1933",
    instead: "the Local Government Act 1972",
    until: 1974,
    nations: ["england", "wales"],
  },
  {
    cue: "Cinemas Act 1985",
    instead: "the Licensing Act 2003",
    until: 2005,
    nations: ["england", "wales"],
  },
  { cue: "Clean Air Act 1956|Clean Air Act 1968", instead: "the Clean Air Act 1993", until: 1993 },
  {
    cue: "Food Safety (General Food Hygiene) Regulations 1995|Food Hygiene (England) Regulations 2006",
    instead: "the Food Safety and Hygiene (England) Regulations 2013",
    until: 2013,
    nations: english,
  },
  // Trade, work and public safety.
  {
    cue: "Code of Recommended Practice on Local Authority Publicity|Code of Recommended Practice on Publicity",
    form: /\bPublicity\b[^.;]{0,20}\b(?:1988|2001)\b/,
    instead: "the Code of Recommended Practice on Local Authority Publicity of 2011",
    until: 2011,
    nations: english,
  },
  {
    cue: "Housing (Homeless Persons) Act 1977|Part III of the Housing Act 1985",
    instead: "Part 7 of the Housing Act 1996",
    until: 1996,
    nations: ["england", "wales"],
  },
  {
    cue: "Official Journal of the European Union|OJEU",
    form: /\b(?:must|will|shall|should|to be|is|are) (?:be )?(?:advertised|published|placed)\b/i,
    instead: "the Find a Tender service",
    until: 2020,
  },
  {
    cue: "Local Development) (England) Regulations 2004|Local Development) (England) Regulations 2008",
    instead: "the Town and Country Planning (Local Planning) (England) Regulations 2012",
    until: 2012,
    nations: english,
  },
  {
    cue: "Regulation 2016/679|Regulation (EU) 2016/679|GDPR (EU) 2016/679|EU GDPR",
    instead: "the UK GDPR",
    until: 2020,
  },
  {
    cue: "Local Government Act 2000|LGA 2000",
    form: /\bLocal Government Act 2000[, (]{1,3}Part (?:III|3)\b/,
    instead: "Chapter 7 of Part 1 of the Localism Act 2011",
    until: 2012,
    nations: english,
  },
  {
    cue: "Building Regulations 2000|Building Regulations 1991",
    instead: "the Building Regulations 2010",
    until: 2010,
    nations: ["england", "wales"],
  },
  {
    cue: "Charities Act 1993|Charities Act 2006|Charities Act 1960",
    instead: "the Charities Act 2011",
    until: 2012,
    nations: ["england", "wales"],
  },
  {
    cue: "Money Laundering Regulations 2007|Money Laundering Regulations 2003",
    instead: "the Money Laundering, Terrorist Financing and Transfer of Funds Regulations 2017",
    until: 2017,
  },
  {
    cue: "Protection of Employment) Regulations 1981",
    instead: "the Transfer of Undertakings (Protection of Employment) Regulations 2006",
    until: 2006,
  },
  {
    cue: "Dangerous Occurrences Regulations 1995",
    instead: "the Reporting of Injuries, Diseases and Dangerous Occurrences Regulations 2013",
    until: 2013,
  },
  {
    cue: "Control of Asbestos at Work Regulations 2002|Control of Asbestos Regulations 2006",
    instead: "the Control of Asbestos Regulations 2012",
    until: 2012,
  },
  {
    cue: "Road Traffic Regulation Act 1967|Road Traffic Act 1972|Road Traffic Act 1960",
    instead: "the Road Traffic Regulation Act 1984 or the Road Traffic Act 1988",
    until: 1988,
  },
  {
    cue: "Adoption Act 1976",
    instead: "the Adoption and Children Act 2002",
    until: 2005,
    nations: ["england", "wales"],
  },
  { cue: "Representation of the People Act 1949", instead: "the Representation of the People Act 1983", until: 1983 },
  { cue: "Employment Protection (Consolidation) Act 1978", instead: "the Employment Rights Act 1996", until: 1996 },
  { cue: "Civil Defence Act 1948", instead: "the Civil Contingencies Act 2004", until: 2004 },
  {
    cue: "Local Authorities (Members' Interests) Regulations 1992|National Code of Local Government Conduct",
    instead: "the Relevant Authorities (Disclosable Pecuniary Interests) Regulations 2012",
    until: 2012,
    nations: english,
  },
  {
    cue: "Health Act 1999 section 31|section 31 of the Health Act 1999",
    instead: "section 75 of the National Health Service Act 2006",
    until: 2006,
    nations: ["england"],
  },
  // Common in old templates.
  {
    cue: "Circular 11/95|Circular 11/1995|Circular 05/2005|Circular 5/2005|Circular 05/05|Circular 5/05",
    instead: "the Planning Practice Guidance",
    until: 2014,
    nations: english,
  },
  {
    cue: "Assessment of Environmental Effects)*",
    form: /\bEnvironmental Effects\)[^.;]{0,20}Regulations 1988/,
    instead: "the Town and Country Planning (Environmental Impact Assessment) Regulations 2017",
    until: 2017,
    nations: english,
  },
  {
    cue: "Public Bodies Corrupt Practices Act 1889|Prevention of Corruption Act 1906|Prevention of Corruption Act 1916|Prevention of Corruption Acts",
    instead: "the Bribery Act 2010",
    until: 2011,
  },
  {
    cue: "Local Government Pension Scheme*",
    form: /\bPension Scheme (?:\([^)]{3,50}\) )?Regulations (?:1995|1997|2007|2008)\b/,
    instead: "the Local Government Pension Scheme Regulations 2013",
    until: 2014,
    nations: ["england", "wales"],
  },
  {
    cue: "Management and Investment of Funds) Regulations",
    form: /\bInvestment of Funds\) Regulations (?:1998|2009)\b/,
    instead: "the Local Government Pension Scheme (Management and Investment of Funds) Regulations 2016",
    until: 2016,
    nations: ["england", "wales"],
  },
  {
    cue: "Control of Substances Hazardous to Health*",
    form: /\bHazardous to Health Regulations (?:1988|1994|1999)\b/,
    instead: "the Control of Substances Hazardous to Health Regulations 2002",
    until: 2002,
  },
  {
    cue: "Management of Health and Safety at Work Regulations 1992",
    instead: "the Management of Health and Safety at Work Regulations 1999",
    until: 1999,
  },
  {
    cue: "Noise at Work Regulations 1989",
    instead: "the Control of Noise at Work Regulations 2005",
    until: 2006,
  },
  {
    cue: "Consumer Protection from Unfair Trading Regulations 2008",
    instead: "Part 4 of the Digital Markets, Competition and Consumers Act 2024",
    until: 2025,
  },
  {
    cue: "Unfair Terms in Consumer Contracts Regulations 1999",
    instead: "Part 2 of the Consumer Rights Act 2015",
    until: 2015,
  },
  {
    cue: "Energy Performance of Buildings (Certificates and Inspections)*",
    form: /\bInspections\)[^.;]{0,24}Regulations 2007\b/,
    instead: "the Energy Performance of Buildings (England and Wales) Regulations 2012",
    until: 2012,
    nations: ["england", "wales"],
  },
  {
    cue: "129A of the Highways Act*|gating order*",
    form: /\b129A of the Highways Act\b/,
    instead:
      "a public spaces protection order under section 59 of the Anti-social Behaviour, Crime and Policing Act 2014",
    until: 2017,
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
    cue: "Environmental Information Regulations 1992",
    instead:
      "the Environmental Information Regulations 2004, or in Scotland the Environmental Information (Scotland) Regulations 2004",
    until: 2005,
  },
  {
    cue: "National Health Service Act 1977|NHS Act 1977",
    instead: "the National Health Service Act 2006, or in Wales the National Health Service (Wales) Act 2006",
    until: 2007,
    nations: ["england", "wales"],
  },
  {
    cue: "Best Value Performance Plan|best value performance plan",
    instead: "the best value duty in section 3 of the Local Government Act 1999, which asks for no such plan now",
    until: 2008,
    nations: english,
  },
  {
    cue: "Regional Spatial Strategy|Regional Spatial Strategies",
    instead: "the Local Plan and the National Planning Policy Framework",
    until: 2013,
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
];
