import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { british, english, englishAndWelsh, type OutdatedLaw } from "./law.ts";

/** What stood before the Care Act 2014 and its Welsh sister, each with its own date. */
export const careOf1990 = "National Health Service and Community Care Act 1990|NHS and Community Care Act 1990";
export const assesses = /\b(?:section|s\.?) ?4[67]\b|\bassess/i;
export const careBefore2014 =
  "National Assistance Act 1948|Carers (Recognition and Services) Act 1995|Carers and Disabled Children Act 2000|Fair Access to Care Services";

/** Laws on care, schools, order, licensing, safety and trade. */
export const lawsOfPeople: readonly OutdatedLaw[] = [
  {
    cue: careOf1990,
    form: assesses,
    instead: "section 9 of the Care Act 2014",
    until: 2015,
    nations: english,
  },
  {
    cue: careBefore2014,
    instead: "the Care Act 2014",
    until: 2015,
    nations: english,
  },
  {
    cue: "Health Act 1999 section 31|section 31 of the Health Act 1999",
    instead: "section 75 of the National Health Service Act 2006",
    until: 2006,
    nations: english,
  },
  {
    cue: "National Health Service Act 1977|NHS Act 1977",
    instead: "the National Health Service Act 2006, or in Wales the National Health Service (Wales) Act 2006",
    until: 2007,
    nations: englishAndWelsh,
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
    nations: englishAndWelsh,
  },
  {
    cue: "Adoption Act 1976",
    instead: "the Adoption and Children Act 2002",
    until: 2005,
    nations: englishAndWelsh,
  },
  { cue: "Mental Health Act 1959", instead: "the Mental Health Act 1983", until: 1983, nations: englishAndWelsh },
  {
    cue: "anti-social behaviour order*|ASBO*|Designated Public Place Order*",
    form: /\b(?:Crime and Disorder Act 1998|Criminal Justice and Police Act 2001)\b/,
    instead: "the Anti-social Behaviour, Crime and Policing Act 2014",
    until: 2017,
    nations: englishAndWelsh,
  },
  {
    cue: "Licensing Act 1964|Public Entertainment Licence*",
    form: /Licensing Act 1964|Entertainment Licence[^.]{0,60}\b1982\b/,
    instead: "the Licensing Act 2003",
    until: 2005,
    nations: englishAndWelsh,
  },
  {
    cue: "Betting Gaming and Lotteries Act 1963|Betting, Gaming and Lotteries Act 1963|Gaming Act 1968|Lotteries and Amusements Act 1976",
    instead: "the Gambling Act 2005",
    until: 2007,
    nations: british,
  },
  {
    cue: "Cinemas Act 1985",
    instead: "the Licensing Act 2003",
    until: 2005,
    nations: englishAndWelsh,
  },
  {
    cue: "Fire Precautions Act 1971",
    instead: "the Regulatory Reform (Fire Safety) Order 2005",
    until: 2006,
    nations: englishAndWelsh,
  },
  {
    cue: "Construction (Design and Management)*|CDM Regulations 1994|CDM Regulations 2007|CDM 2007",
    form: /\b(?:Management\) Regulations (?:1994|2007)|CDM (?:Regulations )?(?:1994|2007))\b/,
    instead: "the Construction (Design and Management) Regulations 2015",
    until: 2015,
  },
  {
    cue: "Food Safety (General Food Hygiene) Regulations 1995|Food Hygiene (England) Regulations 2006",
    instead: "the Food Safety and Hygiene (England) Regulations 2013",
    until: 2013,
    nations: english,
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
    cue: "(Assessment of Resources) Regulations 1992",
    instead: "the Care and Support (Charging and Assessment of Resources) Regulations 2014",
    until: 2015,
    nations: english,
  },
  {
    cue: "Community Care (Direct Payments) Act 1996",
    instead: "sections 31 to 33 of the Care Act 2014",
    until: 2015,
    nations: english,
  },
  {
    cue: "Registered Homes Act 1984",
    instead: "the Health and Social Care Act 2008",
    until: 2002,
    nations: english,
  },
  {
    cue: "School Organisation (Establishment and Discontinuance*|School Organisation (Prescribed Alterations*",
    form: /\bSchool Organisation \([^)]{10,60}\) (?:\(England\) )?Regulations 2007\b/,
    instead: "the School Organisation Regulations of 2013",
    until: 2014,
    nations: english,
  },
  {
    cue: "School Admissions Code*|Admissions Code*",
    form: /\b(?:School )?Admissions Code,? \(?(?:of )?(?:2003|2007|2009|2010|2012|2014)\b/,
    instead: "the School Admissions Code 2021",
    until: 2021,
    nations: english,
  },
  {
    cue: "Special Educational Needs Code of Practice*|SEN Code of Practice*",
    form: /\bCode of Practice,? \(?(?:of )?(?:1994|2001)\b/,
    instead: "the special educational needs and disability code of practice of 2015",
    until: 2015,
    nations: english,
  },
  {
    cue: "Working Together to Safeguard Children",
    form: /\bSafeguard Children\W{0,3}\(?(?:of )?(?:1999|2006|2010|2013|2015|2018)\b/,
    instead: "Working Together to Safeguard Children 2023 or later",
    until: 2023,
    nations: english,
  },
  {
    cue: "Children Act 2004",
    form: /\b(?:[Ss]ections?|[Ss]s?\.?) ?1[3-6](?:\(\w\))*(?![0-9A-Z])[^.;]{0,20}\bChildren Act 2004\b/,
    instead: "sections 16E to 16L of the Children Act 2004, on safeguarding partners",
    until: 2019,
    nations: english,
  },
  {
    cue: "Library Charges (England and Wales) Regulations*",
    form: /\bLibrary Charges \(England and Wales\) Regulations (?!1991)\d{4}\b/,
    instead: "the Library Charges (England and Wales) Regulations 1991",
    until: 0,
    never: true,
  },
  {
    cue: "Criminal Records Bureau|CRB check*|CRB disclosure*|CRB-check*",
    instead: "the Disclosure and Barring Service",
    until: 2012,
    nations: englishAndWelsh,
  },
  {
    cue: "Disabled Persons (Badges for Motor Vehicles) Regulations 1982",
    instead: "the Disabled Persons (Badges for Motor Vehicles) (England) Regulations 2000",
    until: 2000,
    nations: english,
  },
  {
    cue: "Coroners Act 1988",
    instead: "the Coroners and Justice Act 2009",
    until: 2013,
    nations: englishAndWelsh,
  },
  {
    cue: "Marriages (Approved Premises) Regulations 1995",
    instead: "the Marriages and Civil Partnerships (Approved Premises) Regulations 2005",
    until: 2005,
    nations: englishAndWelsh,
  },
  {
    cue: "Fire Services Act 1947",
    instead: "the Fire and Rescue Services Act 2004",
    until: 2004,
    nations: englishAndWelsh,
  },
  {
    cue: "Anti-social Behaviour Act 2003",
    form: regex`
      \b(?:[Ss]ections?|[Ss]s?\.?) ?(?:[1-9]|1[01]|3[0-6])(?:\(\w\))*(?![0-9A-Z])[^.;]{0,20}\bAnti-social Behaviour
      \ Act 2003\b
    `,
    instead: "the powers of dispersal and closure in the Anti-social Behaviour, Crime and Policing Act 2014",
    until: 2014,
    nations: englishAndWelsh,
  },
  {
    cue: oneLine`
      Pet Animals Act 1951|Animal Boarding Establishments Act 1963|Riding Establishments Act 1964|
      Riding Establishments Act 1970|Breeding of Dogs Act 1973|Breeding of Dogs Act 1991|
      Breeding and Sale of Dogs (Welfare) Act 1999|Performing Animals (Regulation) Act 1925
    `,
    instead: "the Animal Welfare (Licensing of Activities Involving Animals) (England) Regulations 2018",
    until: 2018,
    nations: english,
  },
  {
    cue: "Protection of Animals Act 1911",
    instead: "the Animal Welfare Act 2006",
    until: 2007,
    nations: englishAndWelsh,
  },
  {
    cue: "Scrap Metal Dealers Act 1964|Motor Salvage Operators Regulations 2002",
    instead: "the Scrap Metal Dealers Act 2013",
    until: 2013,
    nations: englishAndWelsh,
  },
  {
    cue: "Shops Act 1950",
    instead: "the Sunday Trading Act 1994",
    until: 1994,
    nations: englishAndWelsh,
  },
  {
    cue: "Private Places of Entertainment (Licensing) Act 1967|Late Night Refreshment Houses Act 1969",
    instead: "the Licensing Act 2003",
    until: 2005,
    nations: englishAndWelsh,
  },
  {
    cue: "taxi and private hire*|Taxi and Private Hire*",
    form: /\b[Bb]est [Pp]ractice [Gg]uidance\b[^.;]{0,12}?[( ](?:2006|2010)\b/,
    instead: "the Department for Transport's best practice guidance of 2023",
    until: 2023,
    nations: english,
  },
  {
    cue: "Trade Descriptions Act 1968|Property Misdescriptions Act 1991",
    instead: "Part 4 of the Digital Markets, Competition and Consumers Act 2024",
    until: 2013,
  },
  {
    cue: "Regulators' Compliance Code|Enforcement Concordat",
    instead: "the Regulators' Code of 2014",
    until: 2014,
    nations: englishAndWelsh,
  },
  { cue: "Weights and Measures Act 1963", instead: "the Weights and Measures Act 1985", until: 1985 },
  {
    cue: "Petroleum (Consolidation) Act 1928",
    instead: "the Petroleum (Consolidation) Regulations 2014",
    until: 2014,
    nations: british,
  },
  { cue: "Factories Act 1961", instead: "the Health and Safety at Work etc. Act 1974", until: 1996, nations: british },
  {
    cue: "Construction (Health, Safety and Welfare) Regulations 1996",
    instead: "the Construction (Design and Management) Regulations 2015",
    until: 2007,
    nations: british,
  },
  {
    cue: "Gas Safety (Installation and Use) Regulations 1994",
    instead: "the Gas Safety (Installation and Use) Regulations 1998",
    until: 1998,
    nations: british,
  },
  {
    cue: "Fire Precautions (Workplace) Regulations 1997",
    instead: "the Regulatory Reform (Fire Safety) Order 2005",
    until: 2006,
    nations: englishAndWelsh,
  },
  {
    cue: "Provision and Use of Work Equipment Regulations 1992",
    instead: "the Provision and Use of Work Equipment Regulations 1998",
    until: 1998,
    nations: british,
  },
  {
    cue: "Health and Safety (Enforcing Authority) Regulations 1989",
    instead: "the Health and Safety (Enforcing Authority) Regulations 1998",
    until: 1998,
    nations: british,
  },
];
