import { type OutdatedLaw, scottish, welsh } from "./law.ts";
import { assesses, careBefore2014, careOf1990 } from "./people.ts";

/** Laws of Wales, Scotland and Northern Ireland that have gone there, whatever stands in England. */
export const lawsOfNations: readonly OutdatedLaw[] = [
  {
    cue: "Local Government (Wales) Measure 2009",
    instead: "Part 6 of the Local Government and Elections (Wales) Act 2021",
    until: 2021,
    nations: welsh,
    stillBinds: /\b(?:[Ff]ire|[Nn]ational [Pp]ark)\b/,
  },
  {
    cue: careOf1990,
    form: assesses,
    instead: "the Social Services and Well-being (Wales) Act 2014",
    until: 2016,
    nations: welsh,
  },
  {
    cue: careBefore2014,
    instead: "the Social Services and Well-being (Wales) Act 2014",
    until: 2016,
    nations: welsh,
  },
  {
    cue: "School Organisation Code*",
    form: /\bSchool Organisation Code,? \(?(?:of )?2013\b/,
    instead: "the School Organisation Code of 2018",
    until: 2018,
    nations: welsh,
  },
  {
    cue: "Planning Policy Wales",
    form: /\bPlanning Policy Wales,? \(?[Ee]dition (?:[1-9]|1[01])\b/,
    instead: "Planning Policy Wales, edition 12",
    until: 2024,
    nations: welsh,
  },
  {
    cue: "Accounts and Audit (Wales) Regulations*",
    form: /\bAudit \(Wales\) Regulations 2005\b/,
    instead: "the Accounts and Audit (Wales) Regulations 2014",
    until: 2014,
    nations: welsh,
  },
  {
    cue: "Local Authority Accounts (Scotland) Regulations 1985",
    instead: "the Local Authority Accounts (Scotland) Regulations 2014",
    until: 2014,
    nations: scottish,
  },
  {
    cue: "Town and Country Planning (Scotland) Act 1972",
    instead: "the Town and Country Planning (Scotland) Act 1997",
    until: 1997,
    nations: scottish,
  },
  {
    cue: "Development Management Procedure) (Scotland) Regulations 2008",
    instead: "the Town and Country Planning (Development Management Procedure) (Scotland) Regulations 2013",
    until: 2013,
    nations: scottish,
  },
  {
    cue: "Public Contracts (Scotland) Regulations*",
    form: /\bPublic Contracts \(Scotland\) Regulations (?:2006|2012)\b/,
    instead: "the Public Contracts (Scotland) Regulations 2015",
    until: 2016,
    nations: scottish,
  },
  {
    cue: "Licensing (Scotland) Act 1976",
    instead: "the Licensing (Scotland) Act 2005",
    until: 2009,
    nations: scottish,
  },
  {
    cue: "Education (Publication and Consultation*",
    form: /\b(?:Etc\.?\)|etc\.?\)) \(Scotland\) Regulations 1981\b/,
    instead: "the Schools (Consultation) (Scotland) Act 2010",
    until: 2010,
    nations: scottish,
  },
  {
    cue: "Scottish Planning Policy",
    form: /\bScottish Planning Policy,? \(?(?:of )?(?:2010|2014|2020)\b/,
    instead: "National Planning Framework 4",
    until: 2023,
    nations: scottish,
  },
  {
    cue: "Planning (Northern Ireland) Order 1991",
    instead: "the Planning Act (Northern Ireland) 2011",
    until: 2015,
    nations: ["northern-ireland"],
  },
];
