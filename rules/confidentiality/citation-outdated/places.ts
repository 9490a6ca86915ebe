import { regex } from "../../../core/pattern/regex.ts";
import { british, english, englishAndWelsh, type OutdatedLaw } from "./law.ts";

const spacesOrder =
  "a public spaces protection order under section 59 of the Anti-social Behaviour, Crime and Policing Act 2014";

/** Laws on planning, homes, roads, public spaces and the environment. */
export const lawsOfPlaces: readonly OutdatedLaw[] = [
  {
    cue: "section 54A|s.54A|s54A|Section 54A",
    form: /\b54A\b(?=[^.;]{0,40}\b(?:Planning|1990)\b)/,
    instead: "section 38(6) of the Planning and Compulsory Purchase Act 2004",
    until: 2004,
    nations: englishAndWelsh,
  },
  {
    cue: "PPS*|PPG*|Planning Policy Statement*|Planning Policy Guidance Note*|Planning Policy Guidance note*",
    form: /\bPP[SG] ?\d{1,2}\b|\bPlanning Policy (?:Statement|Guidance Note) ?\d{1,2}\b/i,
    instead: "the National Planning Policy Framework",
    until: 2012,
    nations: english,
  },
  {
    cue: "Circular 11/95|Circular 11/1995|Circular 05/2005|Circular 5/2005|Circular 05/05|Circular 5/05",
    instead: "the Planning Practice Guidance",
    until: 2014,
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
    cue: "Assessment of Environmental Effects)*",
    form: /\bEnvironmental Effects\)[^.;]{0,20}Regulations 1988/,
    instead: "the Town and Country Planning (Environmental Impact Assessment) Regulations 2017",
    until: 2017,
    nations: english,
  },
  {
    cue: "Town and Country Planning Act 1971|Town and Country Planning Act 1962|Town and Country Planning Act 1947|Town and Country Planning Act 1968",
    instead: "the Town and Country Planning Act 1990",
    until: 1990,
    nations: englishAndWelsh,
  },
  {
    cue: "Natural Habitats*|Conservation of Habitats and Species Regulations 2010",
    form: /Natural Habitats[^.;]{0,16}Regulations 1994|Species Regulations 2010/,
    instead: "the Conservation of Habitats and Species Regulations 2017",
    until: 2017,
    nations: englishAndWelsh,
  },
  {
    cue: "Local Development) (England) Regulations 2004|Local Development) (England) Regulations 2008",
    instead: "the Town and Country Planning (Local Planning) (England) Regulations 2012",
    until: 2012,
    nations: english,
  },
  {
    cue: "Regional Spatial Strategy|Regional Spatial Strategies",
    instead: "the Local Plan and the National Planning Policy Framework",
    until: 2013,
    nations: english,
  },
  {
    cue: "Building Regulations 2000|Building Regulations 1991",
    instead: "the Building Regulations 2010",
    until: 2010,
    nations: englishAndWelsh,
  },
  {
    cue: "Energy Performance of Buildings (Certificates and Inspections)*",
    form: /\bInspections\)[^.;]{0,24}Regulations 2007\b/,
    instead: "the Energy Performance of Buildings (England and Wales) Regulations 2012",
    until: 2012,
    nations: englishAndWelsh,
  },
  {
    cue: "Housing Act 1957|Housing Act 1974",
    instead: "the Housing Act 1985 or 2004",
    until: 1985,
    nations: englishAndWelsh,
  },
  {
    cue: "Housing (Homeless Persons) Act 1977|Part III of the Housing Act 1985",
    instead: "Part 7 of the Housing Act 1996",
    until: 1996,
    nations: englishAndWelsh,
  },
  {
    // Fitness, repair notices and houses in multiple occupation went with Schedule 16 to the Act of 2004.
    cue: "Housing Act 1985",
    form: regex`
      \b(?:
        (?:[Ss]ections? |[Ss]s?\.? ?)(?:604A?|18[9]|19[0-8]|20[0-8]|34[5-9]|3[5-9]\d|400)(?:\(\w+\))*
        (?:,? (?:and|to|or|–|-) (?:section )?\d{1,3})?|
        Part (?:VI|XI|6|11)
      ),? of the (?:same |said )?Housing Act 1985\b|
      \bHousing Act 1985,? \(?(?:[Ss]ections? |[Ss]\.? ?)604\b
    `,
    instead: "Part 1 or 2 of the Housing Act 2004",
    until: 2006,
    nations: englishAndWelsh,
  },
  { cue: "Highways Act 1959", instead: "the Highways Act 1980", until: 1980, nations: englishAndWelsh },
  {
    cue: "Road Traffic Regulation Act 1967|Road Traffic Act 1972|Road Traffic Act 1960",
    instead: "the Road Traffic Regulation Act 1984 or the Road Traffic Act 1988",
    until: 1988,
  },
  {
    cue: "129A of the Highways Act*|gating order*",
    form: /\b129A of the Highways Act\b/,
    instead: spacesOrder,
    until: 2017,
    nations: english,
  },
  {
    cue: "Dogs (Fouling of Land) Act 1996",
    instead: spacesOrder,
    until: 2005,
    nations: englishAndWelsh,
  },
  {
    cue: "Dog Control Order*|dog control order*",
    form: /\b(?:Clean Neighbourhoods|2005)\b/,
    instead: spacesOrder,
    until: 2017,
    nations: englishAndWelsh,
  },
  { cue: "Clean Air Act 1956|Clean Air Act 1968", instead: "the Clean Air Act 1993", until: 1993 },
  {
    cue: "Environmental Information Regulations 1992",
    instead:
      "the Environmental Information Regulations 2004, or in Scotland the Environmental Information (Scotland) Regulations 2004",
    until: 2005,
  },
  {
    cue: "National Planning Policy Framework|NPPF",
    form: regex`
      \b(?:National Planning Policy Framework|NPPF)(?: \(NPPF\))?,?\ \(?(?:of\ )?
      (?:(?:February|March|July|September|December)\ )?20(?:12|18|19|21|23)\b
    `,
    instead: "the National Planning Policy Framework of December 2024 or later",
    until: 2024,
    nations: english,
  },
  {
    cue: "Town and Country Planning (Trees) Regulations 1999|(Trees) Regulations 1999|(Trees) (Amendment) (England) Regulations 2008",
    instead: "the Town and Country Planning (Tree Preservation) (England) Regulations 2012",
    until: 2012,
    nations: english,
  },
  {
    cue: "Control of Advertisements) Regulations*",
    form: /\bAdvertisements\) Regulations (?:1984|1989|1992)\b/,
    instead: "the Town and Country Planning (Control of Advertisements) (England) Regulations 2007",
    until: 2007,
    nations: english,
  },
  {
    cue: "Deemed Applications) Regulations 1989",
    instead:
      "the Town and Country Planning (Fees for Applications, Deemed Applications, Requests and Site Visits) (England) Regulations 2012",
    until: 2012,
    nations: english,
  },
  {
    cue: "Use Classes) Order 1972|Use Classes Order 1972",
    instead: "the Town and Country Planning (Use Classes) Order 1987",
    until: 1987,
    nations: englishAndWelsh,
  },
  {
    cue: "(Mayor of London) Order 2000",
    instead: "the Town and Country Planning (Mayor of London) Order 2008",
    until: 2008,
    nations: english,
  },
  {
    cue: "Circular 03/2009|Circular 03/09|Circular 3/09|Circular 10/97",
    instead: "the Planning Practice Guidance",
    until: 2014,
    nations: english,
  },
  {
    cue: "Circular 06/2004|Circular 06/04|Circular 6/04",
    instead: "the Government's guidance on the compulsory purchase process",
    until: 2015,
    nations: english,
  },
  {
    cue: "Compulsory Purchase of Land Regulations 1994|Compulsory Purchase of Land (Prescribed Forms) Regulations 1994",
    instead: "the Compulsory Purchase of Land (Prescribed Forms) (Ministers) Regulations 2004",
    until: 2004,
    nations: englishAndWelsh,
  },
  {
    cue: "Commons Registration Act 1965",
    // What was registered under it stands in the registers to this day.
    form: regex`
      (?<=\bappl(?:y|ies|ied|ications?) (?:to register|for (?:the )?registration)\b[^.;]{0,80})\bCommons Registration
      \ Act 1965\b
    `,
    instead: "section 15 of the Commons Act 2006",
    until: 2007,
    nations: englishAndWelsh,
  },
  {
    cue: "(Prescribed Descriptions) (England) Order 2006",
    instead: "the Licensing of Houses in Multiple Occupation (Prescribed Description) (England) Order 2018",
    until: 2018,
    nations: english,
  },
  {
    cue: "Homelessness Code of Guidance*",
    form: /\bHomelessness Code of Guidance\b[^.;]{0,25}?[( ](?:2002|2006)\b/,
    instead: "the Homelessness Code of Guidance of 2018",
    until: 2018,
    nations: english,
  },
  {
    cue: "Traffic Signs Regulations*",
    form: regex`
      \bTraffic Signs (?:Regulations and General Directions|\(?General Directions\)?|Regulations)
      \ (?:1975|1981|1994|2002)\b
    `,
    instead: "the Traffic Signs Regulations and General Directions 2016",
    until: 2016,
    nations: british,
  },
  {
    cue: "Pelican and Puffin*|Zebra Pedestrian Crossings*",
    form: /\bPuffin Pedestrian Crossings[^.;]{0,40}\b1997\b|\bZebra Pedestrian Crossings Regulations 1971\b/,
    instead: "the Traffic Signs Regulations and General Directions 2016",
    until: 2016,
    nations: british,
  },
  {
    cue: "Traffic Orders (Procedure)*",
    form: /\bTraffic Orders \(Procedure\) (?:\(England and Wales\) )?Regulations (?:1986|1989)\b/,
    instead: "the Local Authorities' Traffic Orders (Procedure) (England and Wales) Regulations 1996",
    until: 1996,
    nations: englishAndWelsh,
  },
  {
    cue: "Road Traffic Act 1991",
    form: regex.i`
      (?<=\b(?:park(?:ed|ing)|penalty charges?)\b[^.;]{0,120})\bRoad Traffic Act 1991\b|
      \bRoad Traffic Act 1991\b(?=[^.;]{0,120}\b(?:park(?:ed|ing)|penalty charges?)\b)
    `,
    instead: "Part 6 of the Traffic Management Act 2004",
    until: 2008,
    nations: englishAndWelsh,
  },
  {
    cue: "Civil Enforcement of Parking Contraventions (England)*",
    form: /\bParking Contraventions \(England\) (?:General|Representations and Appeals) Regulations 2007\b/,
    instead: "the Civil Enforcement of Road Traffic Contraventions (England) Regulations of 2022",
    until: 2022,
    nations: english,
  },
  {
    cue: "(Road Humps) Regulations*",
    form: /\(Road Humps\) Regulations (?:1983|1990|1996)\b/,
    instead: "the Highways (Road Humps) Regulations 1999",
    until: 1999,
    nations: englishAndWelsh,
  },
  {
    cue: "Clean Neighbourhoods and Environment Act 2005|CNEA 2005",
    form: regex`
      \b(?:[Ss]ections?|[Ss]s?\.?) ?(?:5[5-9]|6[0-7])(?:\(\w\))*[^.;]{0,20}\b
      (?:Clean Neighbourhoods and Environment Act|CNEA) 2005\b
    `,
    instead: spacesOrder,
    until: 2017,
    nations: englishAndWelsh,
  },
  {
    cue: "Criminal Justice and Police Act 2001",
    form: /\b(?:[Ss]ections?|[Ss]s?\.?) ?1[2-6](?:\(\w\))*[^.;]{0,20}\bCriminal Justice and Police Act 2001\b/,
    instead: spacesOrder,
    until: 2017,
    nations: englishAndWelsh,
  },
  {
    cue: "Part I of the Environmental Protection Act 1990|Part 1 of the Environmental Protection Act 1990",
    instead:
      "Part IV of the Environment Act 1995 for air quality, or the Environmental Permitting (England and Wales) Regulations 2016 for a permit",
    until: 2007,
    nations: englishAndWelsh,
  },
  {
    cue: "Environmental Permitting*",
    form: /\bEnvironmental Permitting \(England and Wales\) Regulations (?:2007|2010)\b/,
    instead: "the Environmental Permitting (England and Wales) Regulations 2016",
    until: 2016,
    nations: englishAndWelsh,
  },
  {
    cue: "Controlled Waste Regulations 1992",
    instead: "the Controlled Waste (England and Wales) Regulations 2012",
    until: 2012,
    nations: englishAndWelsh,
  },
  {
    cue: "(Duty of Care) Regulations 1991",
    instead: "the Waste (England and Wales) Regulations 2011",
    until: 2011,
    nations: englishAndWelsh,
  },
  {
    cue: "Special Waste Regulations 1996",
    instead: "the Hazardous Waste (England and Wales) Regulations 2005",
    until: 2005,
    nations: englishAndWelsh,
  },
  {
    cue: "Contaminated Land (England) Regulations 2000",
    instead: "the Contaminated Land (England) Regulations 2006",
    until: 2006,
    nations: english,
  },
  {
    cue: "Air Quality (England) Regulations 1997|Air Quality Regulations 1997",
    instead: "the Air Quality (England) Regulations 2000",
    until: 2000,
    nations: english,
  },
  {
    cue: "Air Quality Standards Regulations 2007",
    instead: "the Air Quality Standards Regulations 2010",
    until: 2010,
    nations: english,
  },
  {
    cue: "Private Water Supplies Regulations*",
    form: /\bPrivate Water Supplies Regulations (?:1991|2009)\b/,
    instead: "the Private Water Supplies (England) Regulations 2016",
    until: 2016,
    nations: english,
  },
  {
    cue: "Bathing Water Regulations 2008|Bathing Waters (Classification) Regulations 1991",
    instead: "the Bathing Water Regulations 2013",
    until: 2013,
    nations: englishAndWelsh,
  },
  {
    cue: "Flood Risk Regulations 2009",
    instead: "the Flood and Water Management Act 2010, since the Regulations were revoked at the end of 2023",
    until: 2023,
    nations: englishAndWelsh,
  },
  { cue: "Land Drainage Act 1976|Land Drainage Act 1930", instead: "the Land Drainage Act 1991", until: 1991 },
  {
    cue: "Cremation Regulations 1930",
    instead: "the Cremation (England and Wales) Regulations 2008",
    until: 2008,
    nations: englishAndWelsh,
  },
  {
    cue: "Cemeteries Order 1974",
    instead: "the Local Authorities' Cemeteries Order 1977",
    until: 1977,
    nations: englishAndWelsh,
  },
];
