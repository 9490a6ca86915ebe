import { regex } from "../../../core/pattern/regex.ts";
import type { Nation } from "../../../core/report/meta.ts";

/** A provision on closed meetings that is cited for something it does not say. */
export interface MisplacedSection {
  /** The wrong words are its whole match. */
  readonly form: RegExp;
  /** What the sentence must say for the citation to be wrong. */
  readonly when?: RegExp;
  /** What the sentence may say so that the citation is right after all. */
  readonly unless?: RegExp;
  /** It is wrong where the sentence says what is defined there, and not of what is done under it. */
  readonly defines?: true;
  readonly instead: string;
  /** Why it is wrong: reads after "because". */
  readonly because: string;
  /** The nations in which it is wrong; all where nothing is said. */
  readonly nations?: readonly Nation[];
}

const closing = regex.i`
  \b(?:
    exclud(?:e|es|ed|ing)|exclusion|withdraw|(?:public|press)\b[^.;]{0,24}\b(?:asked|told|required) to (?:go|leave)|
    (?:public|press)\b[^.;]{0,24}\b(?:shut|kept|sent|asked|put|turned|barred)\b[^.;]{0,12}
    \ (?:out|outside|away|from the (?:room|meeting|discussion|debate))|
    (?:leave|left) the (?:room|meeting|chamber)|in private|not for publication|resol(?:ve|ves|ved|ution)
  )\b
`;

/**
 * Which provision does what: Local Government Act 1972, sections 100A to 100K and Schedule 12A; Local Government
 * (Scotland) Act 1973, sections 50A to 50K and Schedule 7A; Local Government Act (Northern Ireland) 2014, sections 42
 * to 51 and Schedule 6 (legislation.gov.uk).
 */
export const misplacedSections: readonly MisplacedSection[] = [
  {
    form: /\b(?:[Ss]ection|[Ss]\.?) ?100 ?\(\d\)(?=[\s,;.)]|$)/,
    when: /\b(?:exempt|exclu\w+)\b/i,
    defines: true,
    instead: "section 100I",
    because: "what exempt information is stands in section 100I and Schedule 12A",
    nations: ["england", "wales"],
  },
  {
    form: /\b(?:[Ss]ection|[Ss]\.?) ?100 ?(?:\(?[B-K1]\)?)(?:\s?\(\d\))?(?=[\s,;.)]|$)/,
    when: closing,
    instead: "section 100A(4)",
    because: "the power to exclude the public is in section 100A(4)",
    nations: ["england", "wales"],
  },
  {
    // What is kept back is kept by a paragraph of the schedule: the section says only where these stand.
    form: /\b(?:[Ss]ection|[Ss]\.?) ?100 ?\(?I\)?(?:\s?\(\d\))?(?=[\s,;.)]|$)/,
    when: regex.i`
      \b(?:kept|held|withheld|closed|private|secret|restricted|unpublished|redacted|left out|not (?:being )?published)\b
      [^.;]{0,40}\b(?:under|by (?:virtue of|reason of)|pursuant to|by|in line with|because of|relying on) (?:the )?
      (?:terms of )?(?:section|s\.?) ?100 ?\(?I\b
    `,
    unless: /\b(?:defin\w+|exempt information|exclu\w+)\b/i,
    instead: "the paragraph of Part 1 of Schedule 12A that covers it",
    because: "section 100I says only where exempt information is described",
    nations: ["england", "wales"],
  },
  {
    form: /\b(?:[Ss]ection|[Ss]\.?) ?100A ?\([1256]\)/,
    when: closing,
    // (1) opens meetings, (2) closes them for confidential information, (5) says what a resolution states, (6) is about
    // notice.
    unless: regex.i`
      \(1\)[^.;]*\b(?:open to the public|in public)\b|\b(?:open to the public|in public)\b[^.;]*\(1\)|
      \(2\)[^.]*\b(?:
        confidential|duty|obliged|no (?:discretion|choice|vote|resolution)|
        not (?:a matter )?(?:for|of) (?:a |the )?(?:vote|discretion|choice|resolution)
      )\b|
      \b(?:
        confidential|
        (?:must|shall|ha(?:s|ve|d) to|is to|are to|required to) (?:then |first |also )?(?:be excluded|exclude)|duty|
        obliged|obligation|no (?:discretion|choice)
      )\b[^.]*\(2\)|
      \(5\)[^.;]*\b(?:identif\w+|stat(?:e|es|ed|ing)|describ\w+|specif\w+)\b|
      \b(?:identif\w+|stat(?:e|es|ed|ing)|describ\w+|specif\w+)\b[^.;]*\(5\)|\bnotice\b[^.;]*\(6\)|
      \(6\)[^.;]*\b(?:notice|agenda|open)\b
    `,
    instead: "section 100A(4)",
    because: "the power to exclude the public from exempt business is in section 100A(4)",
    nations: ["england", "wales"],
  },
  {
    form: /\b(?:[Ss]ection|[Ss]\.?) ?12 ?\(?A\)?(?= (?:of|to) the (?:Local Government Act|LGA|1972 Act))/,
    instead: "Schedule 12A",
    because: "exempt information is described in Schedule 12A, not in a section",
  },
  {
    form: regex`
      \bSch(?:edule|\.) ?12A?,?(?: (?:of|to))? the Local Government
      \ (?:Act (?:1974|1985|1986|1988|1989|2000|2003)|\(Access to Information\) Act 1985)\b
    `,
    instead: "Schedule 12A to the Local Government Act 1972",
    because: "the schedule stands in the 1972 Act",
  },
  {
    form: /\b(?:[Ss]ection|[Ss]\.?) ?5 ?\(A\) ?(?:\(\d\))?/,
    when: /\b1973\b|\bScotland\b/,
    instead: "section 50A(4)",
    because: "the 1973 Act has it as section 50A",
  },
  {
    form: /\b(?:[Ss]ection|[Ss]\.?) ?50 ?\(?[B-K]\)?(?:\s?\(\d\))?(?=[\s,;.)]|$)/,
    when: closing,
    instead: "section 50A(4)",
    because: "the power to exclude the public is in section 50A(4)",
    nations: ["scotland"],
  },
  {
    form: /\b(?:[Ss]ection|[Ss]\.?) ?7 ?\(?A\)?(?= (?:of|to) the (?:Local Government \(Scotland\)|1973 Act))/,
    instead: "Schedule 7A",
    because: "exempt information is described in Schedule 7A, not in a section",
  },
  {
    form: regex`
      \b(?:[Ss]ection|[Ss]\.?) ?6\b
      (?=,? (?:of|to) the Local Government (?:Act )?\(?(?:Northern Ireland|NI|N\.I\.)\)? ?(?:Act )?(?:\(?2014\)?)?)
    `,
    // Alone, it answers a form that asks for the ground.
    when: /\bexempt|\bexclu|\brestricted|\bconfidential|\bpublic\b|\bin committee\b|^\W*(?:under |by virtue of )?s[^.;:]{0,70}$/i,
    instead: "Schedule 6",
    because: "exempt information is described in Schedule 6, not in section 6",
  },
  {
    form: /\bSch(?:edule|\.) ?12A\b/,
    when: /\bScotland\b|\b1973 Act\b/,
    instead: "Schedule 7A to the Local Government (Scotland) Act 1973",
    because: "Scottish councils are bound by Schedule 7A to the 1973 Act",
    nations: ["england", "wales", "northern-ireland"],
  },
  {
    form: /\bSch(?:edule|\.) ?12A\b(?![^.;]{0,40}\b(?:England|Wales|English|Welsh)\b)/,
    instead: "Schedule 7A to the Local Government (Scotland) Act 1973",
    because: "Scottish councils are bound by Schedule 7A to the 1973 Act",
    nations: ["scotland"],
  },
  {
    form: /\bSch(?:edule|\.) ?12A\b(?![^.;]{0,40}\b(?:England|Wales|English|Welsh)\b)/,
    instead: "Schedule 6 to the Local Government Act (Northern Ireland) 2014",
    because: "Northern Irish councils are bound by Schedule 6 to the 2014 Act",
    nations: ["northern-ireland"],
  },
  {
    form: /\bSch(?:edule|\.) ?7A\b(?=[^.;]{0,60}\b(?:1972|Local Government Act)\b)/,
    when: /\bexempt|\bexclu|\bnot for publication\b/i,
    instead: "Schedule 12A",
    because: "the 1972 Act has it as Schedule 12A",
    nations: ["england", "wales"],
  },
];
