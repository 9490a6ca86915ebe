import { oneLine, regex } from "../pattern/regex.ts";
import type { Report } from "../report/report.ts";
import type { Protocol } from "./protocol.ts";

/** Parish councils that the Crown or a charter gave the style of a city. */
const cities = "Chichester|Ely|Hereford|Lichfield|Ripon|Salisbury|Truro|Wells|Bangor|St\\.? Asaph|St\\.? Davids?";
/** A name and nothing else, but for what a title or a heading says behind it. */
const name = "(?:the )?(?:[\\p{L}'’.&]+[ ,-]+){1,8}?";
const behind = "(?=\\s*(?:$|[:–—|,(-]|minutes\\b|agenda\\b|report\\b))";
const parish = new RegExp(
  oneLine`
    ^(?:
      ${name}(?:town|parish|community|village) council|(?:the )?(?:town|parish|community) council of [\p{L}'’ -]+|
      ${name}parish meeting|(?:${cities}) city council
    )${behind}
  `,
  "iu",
);
/** A council that governs a wider area, or in Scotland and Northern Ireland any that is a local authority. */
const principal =
  /\b(?:district|borough|county|unitary|metropolitan|combined|fire|police|city) (?:council|authority)\b/i;
/** Words that never stand in a council's name: the line is about one, or written to it. */
const speaksOf = /\b(?:to|for|from|by|between|grants?|leases?|requests?|sales?|transfers?|objections?|replies|dear)\b/i;
const longest = 120;
/** A council prints its name among so many blocks. */
const top = 3;
/** The meeting is that of the whole council or of one that is named in full. */
const meetingOf = new RegExp(
  oneLine`
    ^(?:
      (?:annual |ordinary |extraordinary |full )*(?:meeting of )?(?:the )?(?:${name})?(?:town|parish|community) council
    )(?: meeting)?${behind}
  `,
  "iu",
);

/** "Minutes of Parish Council 29 November 2023", with no name. */
const meetingNamed = regex.i`
  ^(?:draft )?(?:minutes|agenda|notes|record) (?:of|for) (?:the |an? )?(?:(?:annual|ordinary|extraordinary|full) )*
  (?:meeting of )?(?:the )?(?:town|parish|community) council\b
`;

/**
 * Is it the report of a parish, town or community council? Other law binds these: the Public Bodies (Admission to
 * Meetings) Act 1960 on who may hear them and Schedule 12 to the Local Government Act 1972 on notice, in place of Part
 * 5A of that Act; and they have neither an executive nor a monitoring officer. The first council that the top of the
 * report names is the one that it is of.
 */
export function isOfParish({ blocks, meta }: Report, { id, council }: Protocol): boolean {
  if (id !== "generic") return parish.test(council);
  for (const { prose } of blocks.slice(0, top)) {
    const line = prose.text.replace(/^[#*\s]+/, "").slice(0, longest);
    if (meetingNamed.test(line)) return true;
    if (parish.test(line) && !speaksOf.test(parish.exec(line)?.[0] ?? "")) return true;
    if (principal.test(line)) return false;
  }
  return meetingOf.test(meta.meeting?.raw.trim() ?? "");
}
