import { regex } from "../../../core/pattern/regex.ts";
import type { Nation } from "../../../core/report/meta.ts";
import type { Context, ReportContext } from "../../../core/rule/rule.ts";

/**
 * What a report that asks for a decision is to have regard to in one nation, wherever in it and under whatever heading.
 */
export interface NationalDuty {
  readonly title: string;
  readonly guidance: string;
  /** Words of which the report has some where it tells of it. */
  readonly told: RegExp;
  /** Words of the same sound that tell of something else. */
  readonly besides?: RegExp;
}

const duties: Partial<Readonly<Record<Nation, readonly NationalDuty[]>>> = {
  wales: [
    {
      title: "Well-being of Future Generations",
      guidance: "Say what the decision does for the well-being goals, and how the five ways of working were followed.",
      told: regex`
        \b(?:
          [Ff]uture [Gg]enerations|FUTURE GENERATIONS|WFGA?\b|[Ww]ays of [Ww]orking|
          [Ww]ell-?being (?:[Gg]oals|[Oo]bjectives|[Dd]uty)|[Ll]lesiant|[Cc]enedlaethau
        )
      `,
    },
    {
      title: "Welsh language",
      guidance:
        "Say what the decision does for those who use Welsh, and for its being treated no less favourably than English.",
      told: regex`
        \bWelsh
        (?:[ -](?:[Ll]anguage|LANGUAGE|[Mm]edium|[Ss]peak|[Vv]ersion|and English|[Nn]ames?\b)|\b(?= is | was | in ))|
        \b(?:in|into|of|use|through) Welsh\b(?! [A-Z])|[CG]ymraeg\b|\b[Bb]ilingual
      `,
      // That people were asked in both languages, and answered in either, tells nothing of what is decided.
      besides: regex.gi`
        \bbilingual(?:ly)? (?:online )?
        (?:surveys?|questionnaires?|consultations?|forms?|letters?|leaflets?|notices?|exhibitions?|events?|drop-ins?)\b|
        \b(?:consulted|surveyed|asked|notices? (?:was|were) (?:given|posted)) (?:[a-z]+ ){0,3}bilingually\b|
        \b(?:replies|responses|questionnaires|comments|submissions|repl(?:y|ied)|answered|responded|wrote|of (?:which|them|whom|these))
        \b(?: (?!welsh|would|will|must|can|may|should|to\b)[a-z\d,%]+){0,6} (?:in|through) Welsh\b
      `,
    },
  ],
  "northern-ireland": [
    {
      title: "Rural needs",
      guidance: "Say how the needs of people in rural areas were regarded, or why none arise.",
      told: /\brural needs\b|\b[Rr]ural (?:proofing|impact)\b/i,
    },
  ],
};

const none: readonly NationalDuty[] = [];

/** What a report of this kind and nation has regard to; a parish has other duties. */
const dutiesOf = ({ nation, kind, parish }: Context): readonly NationalDuty[] =>
  (kind !== "committee-report" && kind !== "noting-report") || parish ? none : (duties[nation] ?? none);

/** Which duties of its nation a text of the report tells of, by their titles. */
export const dutiesTold = (text: string, context: Context): readonly string[] =>
  dutiesOf(context).flatMap(({ told, besides, title }) =>
    told.test(besides ? text.replace(besides, " ") : text) ? [title] : [],
  );

/** What the report should tell of; a council with a pack of its own says so itself. */
export const dutiesFor = (context: ReportContext): readonly NationalDuty[] =>
  context.ownProtocol ? none : dutiesOf(context);
