import { oneLine } from "../pattern/regex.ts";
import { firstWhere } from "./firstWhere.ts";
import { contains, type Span } from "./span.ts";

/** What the name of a file ends with. */
const endings = oneLine`
  md|markdown|txt|pdf|docx?|docm|dotx|xlsx?|xlsm|pptx?|csv|odt|ods|odp|rtf|html?|aspx?|php|xml|json|ya?ml|jpe?g|png|gif|
  svg|webp|tiff?|zip|msg|eml|ics|mp3|mp4|wav|mov|dwg|dxf|shp|kmz|kml
`;
/** What the name of a host ends with. */
const domains =
  "uk|com|org|net|gov|info|eu|ie|edu|scot|wales|cymru|london|example|invalid|test|party|app|social|police|nhs";
/** What goes on to the next blank: no sign of these belongs to an address. */
const rest = '[^\\s<>"“”|`]';
/** The letters of a name in an address; none of them may stand before it. */
const name = "-\\w.+%~&";

const address = new RegExp(
  [
    `\\b(?:(?:https?|ftps?|sftp|file|ssh|webcal|ldap):\\/\\/|mailto:|www\\.)${rest}+`,
    `(?<![${name}])[${name}]+@[\\w-]+(?:\\.[\\w-]+){0,8}`,
    // An account: "@ourtown".
    "(?<![\\w@.])@\\w{2,60}",
    `(?<![${name}@/])(?:[\\w-]+\\.)+(?:${domains})(?![\\w-])(?:(?::\\d{2,5})?[/?#]${rest}*)?`,
    `(?<![${name}/\\\\:])[${name}/\\\\:]*\\.(?:${endings})(?![\\w-])(?:[?#]${rest}*)?`,
    // Folders: "..\\plans\\parking", "~/plans", "S:\\plans", "\\\\files\\plans".
    `(?<![\\w.~/\\\\])(?:\\.{1,2}[/\\\\]|~\\/|[A-Za-z]:[/\\\\]|\\\\\\\\)(?=\\w)${rest}+`,
  ].join("|"),
  "gi",
);

/** Without one of these there is no address. It needs no words, and is quick to say no. */
const mayHold = /[@\\]|\.[a-z]|[/.~]\//i;

/**
 * Where addresses of pages and mailboxes, accounts and the names of files stand in a text, in order. What reads like a
 * word in one is no word of the report's.
 */
export const addressesIn = (text: string): readonly Span[] =>
  mayHold.test(text)
    ? Array.from(text.matchAll(address), ({ index, 0: words }) => ({ start: index, end: index + words.length }))
    : none;

const none: readonly Span[] = [];

/**
 * Is what stands at a place nothing but a word inside one of these addresses? What has dots or an @ is a part of one.
 */
export function isWordOf(addresses: readonly Span[], text: string, at: Span): boolean {
  const one = addresses[firstWhere(addresses.length, (index) => (addresses[index]?.end ?? 0) >= at.end)];
  return one !== undefined && contains(one, at) && /^[\p{L}\p{N}'’-]+$/u.test(text.slice(at.start, at.end));
}
