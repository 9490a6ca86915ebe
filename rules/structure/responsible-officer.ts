import { oneLine, regex } from "../../core/pattern/regex.ts";
import { isBlankValue } from "../../core/report/blanks.ts";
import { statedFacts } from "../../core/report/meta.ts";
import { shortened } from "../../core/report/shortened.ts";
import { behindSection } from "../../core/rule/body.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { addedFields, inPlace, insertedSection } from "../../core/rule/rewrites.ts";
import { type Gathered, type Outline, reportRule } from "../../core/rule/rule.ts";
import { isReport } from "./reportShape.ts";
import { memberOffice, namesOfficer } from "./responsible-officer/officerPosts.ts";

interface OfficerFact {
  /** An officer's post stands in a short line. */
  readonly officer: boolean;
  /** The line is labelled as the author, the contact or the signature, and does not give a team for it. */
  readonly label: boolean;
}

export const responsibleOfficer = reportRule({
  id: "responsible-officer",
  family: "structure",
  summary:
    "No officer's post answers for the report, or a councillor wrote it and no officer's advice stands beside it",
  why: "Members are entitled to advice for which a named post answers. A councillor may write a report, but the advice in it must be an officer's.",
  severity: "error",
  kinds: {
    minutes: "off",
    motion: "off",
    "election-notice": "off",
    "press-release": "off",
    "ward-notice": "off",
    constitutional: "info",
    "member-briefing": "warning",
  },
  messages: {
    missing: "No author or responsible officer is named. State the post that answers for this report.",
    councillor:
      "“{words}” is a councillor's office, and the report has no officer's advice of its own. Name the responsible officer, and add a section with the officers' advice.",
    name: "“{words}” is a name without a post. Add the post: it answers for the report when people move on.",
    team: "“{words}” is a team, not a post. Name the post that answers for the report.",
    political:
      "“{words}” serves one group, and gives no advice to the council. Name the officer's post that answers for this report.",
    group:
      "“{words}” wrote this report, and it has no section with officers' comments. Add their advice under a heading of its own.",
  },
  examples: {
    finds: [
      {
        text: "**To:** Cabinet\n\n**Subject:** Signs\n\n**Report of:** [[Councillor Pellow, Executive Member for Streets]]\n\n## Background\n\nSigns are old.\n\n## Recommendations\n\nThat signs are renewed.\n",
        note: "A councillor alone",
      },
      {
        text: "---\nkind: committee-report\ntitle: Signs\nmeeting: Cabinet\nauthor: [[Streets Team]]\n---\n\n## Purpose\n\nTo renew signs.\n",
        note: "A team",
      },
    ],
    quiet: [
      {
        text: "**To:** Cabinet\n\n**Subject:** Signs\n\n**From:** Cabinet Member for Streets and Corporate Director of Place\n\n## Background\n\nSigns are old.\n\n## Recommendations\n\nThat signs are renewed.\n",
        note: "Both are named",
      },
      {
        text: "---\nkind: member-report\ntitle: Signs\nmeeting: Cabinet\nauthor: Councillor Pellow\n---\n\n## Purpose\n\nTo renew signs.\n\n## Officer comments\n\nThe Head of Streets advises that the cost can be met.\n",
        note: "The officers' advice is there",
      },
    ],
  },
  cues: cues(
    "responsible-officer-cues",
    oneLine`
      director*|cyfarwyddwr*|pennaeth|swyddog|awdur|prif weithredwr|clerc|head of|manager|officer|chief executive|
      solicitor|engineer|accountant|treasurer|author|contact|signed|prepared by|planner|surveyor|lawyer|adviser|partner|
      clerk|assistant|auditor
    `,
  ),
  gather: ({ text }): OfficerFact | undefined => {
    if (reportOf.test(text)) return { officer: true, label: true };
    if (text.length > longestLine) return undefined;
    const named = whoIn(text.slice(text.indexOf(":") + 1));
    const label = labelled.test(text) && !isTeam(named) && !(memberOffice.test(named) && !namesOfficer(named));
    const officer = namesOfficer(text) && !memberOffice.test(text.slice(0, 14));
    return label || officer ? { officer, label } : undefined;
  },
  *judge(outline, facts, context) {
    const { meta, kind } = context;
    const author = whoIn(meta.author?.raw ?? "");
    const from = whoIn(meta.responsibleOfficer?.raw ?? "");
    const formal = isReport(outline, context);
    if (author === "" && from === "") {
      // A blank field is header-missing's.
      if (meta.author || meta.responsibleOfficer || !formal) return;
      if (!meta.frontMatter && statedFacts(meta) < 3) return;
      if (!isNamedElsewhere(outline, facts)) yield { at: { title: true }, message: "missing", rewrites: [authorLeft] };
      return;
    }
    if (!formal && !meta.frontMatter) return;
    const at = author !== "" ? ({ field: "author" } as const) : ({ field: "responsibleOfficer" } as const);
    const words = shortened(author || from, 60);
    // Whose post it is is still to be written: template-residue says so.
    if ([meta.author, meta.responsibleOfficer].some((field) => isBlankValue(field?.raw ?? ""))) return;
    const raw = (author === "" ? meta.responsibleOfficer : meta.author)?.raw ?? "";
    const withPost = /^[\p{L}\d][^:#"[\]]*$/u.test(raw)
      ? [inPlace(`${raw}, [insert the post]`, "Add a blank for the post")]
      : [];
    const advice = [
      insertedSection("Officer comments", adviceLeft, behindSection(outline, "legal", "finance", "risk", "background")),
    ];
    const officer = meta.responsibleOfficer ? [] : [officerLeft];
    if (political.test(author || from) && (author === "" || !namesOfficer(from)))
      yield { at, message: "political", data: { words }, rewrites: officer };
    // Whoever signs or is to be asked beside it, a team has written nothing for which a post answers.
    if (isTeam(author || from)) {
      const beside = namesOfficer(from) || isSigned(facts);
      yield { at, message: "team", data: { words }, rewrites: withPost, ...(beside ? { severity: "warning" } : {}) };
      return;
    }
    if (namesOfficer(`${author}; ${from}`)) return;
    if (memberOffice.test(author) || (kind === "member-report" && memberOffice.test(from))) {
      if (!hasAdvice(outline)) yield { at, message: "councillor", data: { words }, rewrites: advice };
    } else if (memberOffice.test(from) && author === "") {
      if (!hasAdvice(outline) && !isNamedElsewhere(outline, facts))
        yield { at, message: "councillor", data: { words }, rewrites: advice };
    } else if (group.test(author || from)) {
      if (!hasAdvice(outline)) yield { at, message: "group", data: { words }, severity: "info", rewrites: advice };
    } else if (bareName.test(author || from) && meta.responsibleOfficer === undefined && !isSigned(facts))
      yield { at, message: "name", data: { words }, severity: "info", rewrites: withPost };
  },
});

const authorLeft = addedFields("Add the author to the header", {
  key: "author",
  label: "Report author",
  value: "[insert the post of the author]",
});
const officerLeft = addedFields("Add the responsible officer to the header", {
  key: "responsible-officer",
  label: "Responsible officer",
  value: "[insert the post that answers for the report]",
});
const adviceLeft = "[insert the officers' advice, and the post that gives it]";

/** Appointed to serve a political group, section 9 of the Local Government and Housing Act 1989. */
const political = /\bpolitical (?:assistant|advis[eo]r)\b/i;
const longestLine = 220;
/** "The Cabinet considered a report by the Director of Highways": whose it was, in a record of what was decided. */
const reportOf = regex`
  \bconsidered (?:a|the) (?:[a-z]+ )?report (?:by|of|from) the
  \ (?:[A-Z]\w+ ){0,3}(?:Director|Head|Chief|Solicitor|Manager|Treasurer)\b
`;
const labelled = regex.i`
  ^\W*(?:report )?(?:
    author|awdur|swyddog (?:arweiniol|cyswllt|cyfrifol)|contact|lead (?:officer|contact)|originat|prepared by|
    report(?: by| of)|relevant director|responsible|signed|officer contact|for further information
  )
`;
const group = /\b(?:task (?:and finish )?group|scrutiny|panel|working (?:group|party)|commission|review group)\b/i;
/** What a body of officers is called by at its name's end, and the work that stands for those who do it. */
const team = regex.i`
  \b(?:
    team|unit|services?|department|directorate|office|section|division|group|policy|finance|legal|support|secretariat|
    (?:help ?)?desk|enquiries|administration|
    corporate (?:centre|services)|performance|planning|strategy|communications|communities|housing|property|estates|
    highways|transport|regeneration|procurement|resources|governance|assurance|licensing|parks|libraries|engagement|
    partnerships|improvement|leisure|culture|environment|commissioning|safeguarding|transformation|projects
  )\W*$
`;
/** "Cabinet Office" of a councillor, or people: "Jo Penn, Finance". */
const isTeam = (words: string): boolean =>
  team.test(words) && !/,/.test(words) && !namesOfficer(words) && !memberOffice.test(words) && !group.test(words);

/** The words of a field or line without the ways to reach somebody: "Property, 01632 960000, estates@town.example". */
const whoIn = (words: string): string =>
  words
    .replace(/\S*@\S+|https?:\S+|\(?\+?\d[\d ()-]{4,}\d/g, " ")
    .replace(/\b(?:tel(?:ephone)?|phone|e-?mail|ext(?:ension)?)\b[.:]?/gi, " ")
    .replace(/^[\W_]+|[\W_]+$/g, "");

const bareName = /^(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?[A-Z][a-z.'’-]*(?: [A-Z]\.?)? [A-Z][A-Za-z'’-]+$/;

const hasAdvice = ({ sections }: Outline): boolean => sections.some(({ role }) => role === "officer-advice");

/** An officer in the lines near the head, under "Contact" or "Sign-off", or behind a label such as "Report author". */
const isNamedElsewhere = (outline: Outline, facts: readonly Gathered<OfficerFact>[]): boolean =>
  outline.sections.some(({ role, empty }) => (role === "contact" || role === "sign-off") && !empty) ||
  facts.some(
    ({ fact, block, section: { role = "" } }) =>
      fact.label || (fact.officer && ((block < headBlocks && !bodily.has(role)) || role === "contact")),
  );

/** Sections in which an officer is named for what was asked or cleared, however short the report. */
const bodily: ReadonlySet<string> = new Set([
  "recommendations",
  "finance",
  "legal",
  "equality",
  "risk",
  "consultation",
  "options",
  "background",
]);

/** Somebody signs for the team at the report's end. */
const isSigned = (facts: readonly Gathered<OfficerFact>[]): boolean =>
  facts.some(({ fact }) => fact.label && fact.officer);

/** The header ends within so many blocks. */
const headBlocks = 20;
