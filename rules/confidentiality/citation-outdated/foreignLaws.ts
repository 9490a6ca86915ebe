import { regex } from "../../../core/pattern/regex.ts";
import type { Nation } from "../../../core/report/meta.ts";

/** A law that does not apply in every nation, and what does in its place where it does not. */
export interface ForeignLaw {
  /** The words by which a sentence is known to cite it. */
  readonly cue: string;
  /** The citation, where more than the cue makes it; its whole match is the wrong words. */
  readonly form?: RegExp;
  /** What a report of the nation cites instead; a nation that is not named is bound by the law itself. */
  readonly instead: Partial<Readonly<Record<Nation, string>>>;
  /** It is printed in forms, and nothing is decided by it. */
  readonly printed?: true;
}

/** A section of the Local Government Act 1972 by its number, before the Act or behind it. */
const of1972 = (number: string): RegExp =>
  regex`
  \b(?:[Ss]ections?|[Ss]\.?) ?${number}(?:\(\w{1,3}\))*,? (?:of|to|in) the Local Government Act 1972\b|
  \bLocal Government Act 1972,? (?:section|s\.?) ?${number}\b
`;

const cue1972 = "Local Government Act 1972";
const scottish1973 = "the Local Government (Scotland) Act 1973";

/**
 * Extent and counterparts as legislation.gov.uk has them. Only laws that reports of councils cite as the ground of what
 * is decided, and only where another nation has its own.
 */
export const foreignLaws: readonly ForeignLaw[] = [
  {
    cue: "Freedom of Information Act 2000",
    instead: { scotland: "the Freedom of Information (Scotland) Act 2002" },
  },
  {
    cue: "Equality Act 2010",
    form: /\b(?:[Ss]ection|[Ss]\.?) ?149\b[^.;]{0,20}\bEquality Act 2010\b/,
    instead: { "northern-ireland": "section 75 of the Northern Ireland Act 1998" },
  },
  {
    cue: cue1972,
    form: of1972("100A"),
    instead: {
      scotland: `section 50A of ${scottish1973}`,
      "northern-ireland": "section 42 of the Local Government Act (Northern Ireland) 2014",
    },
  },
  {
    // No other Act has the section: its number does alone.
    cue: "100A(4)|100A (4)",
    form: /\b(?:[Ss]ection |[Ss]\.? ?)100A ?\(4\)(?!,? (?:of|to|in) the Local Government Act)/,
    instead: {
      scotland: `section 50A(4) of ${scottish1973}`,
      "northern-ireland": "section 42(4) of the Local Government Act (Northern Ireland) 2014",
    },
  },
  {
    cue: cue1972,
    form: of1972("100B"),
    printed: true,
    instead: {
      scotland: `section 50B of ${scottish1973}`,
      "northern-ireland": "sections 42 to 51 of the Local Government Act (Northern Ireland) 2014",
    },
  },
  {
    cue: cue1972,
    form: of1972("100D"),
    printed: true,
    instead: {
      scotland: `section 50D of ${scottish1973}`,
      "northern-ireland": "sections 42 to 51 of the Local Government Act (Northern Ireland) 2014",
    },
  },
  {
    cue: cue1972,
    form: of1972("101"),
    instead: {
      scotland: `section 56 of ${scottish1973}`,
      "northern-ireland": "section 7 of the Local Government Act (Northern Ireland) 2014",
    },
  },
  {
    cue: cue1972,
    form: of1972("111"),
    instead: { scotland: `section 69 of ${scottish1973}` },
  },
  {
    cue: cue1972,
    form: of1972("123"),
    instead: {
      scotland: `section 74 of ${scottish1973}`,
      "northern-ireland": "section 96 of the Local Government Act (Northern Ireland) 1972",
    },
  },
  {
    cue: cue1972,
    form: of1972("151"),
    instead: {
      scotland: `section 95 of ${scottish1973}`,
      "northern-ireland": "section 1 of the Local Government Finance Act (Northern Ireland) 2011",
    },
  },
  {
    cue: "Localism Act 2011",
    form: /\b(?:[Ss]ection|[Ss]\.?) ?1(?:\(\d\))? of the Localism Act 2011\b/,
    instead: {
      wales: "section 24 of the Local Government and Elections (Wales) Act 2021",
      scotland: "section 20 of the Local Government in Scotland Act 2003",
      "northern-ireland": "section 79 of the Local Government Act (Northern Ireland) 2014",
    },
  },
  {
    cue: "Local Government Act 1999",
    form: /\b(?:[Ss]ection|[Ss]\.?) ?3(?:\(\d\))? of the Local Government Act 1999\b/,
    instead: { scotland: "section 1 of the Local Government in Scotland Act 2003" },
  },
  {
    cue: "Town and Country Planning Act 1990",
    instead: {
      scotland: "the Town and Country Planning (Scotland) Act 1997",
      "northern-ireland": "the Planning Act (Northern Ireland) 2011",
    },
  },
  {
    cue: "Highways Act 1980",
    instead: {
      scotland: "the Roads (Scotland) Act 1984",
      "northern-ireland": "the Roads (Northern Ireland) Order 1993",
    },
  },
  {
    cue: "Care Act 2014",
    instead: {
      wales: "the Social Services and Well-being (Wales) Act 2014",
      scotland: "the Social Work (Scotland) Act 1968",
    },
  },
  {
    cue: "Licensing Act 2003",
    instead: { scotland: "the Licensing (Scotland) Act 2005" },
  },
  {
    cue: "Public Contracts Regulations 2015",
    instead: { scotland: "the Public Contracts (Scotland) Regulations 2015" },
  },
];
