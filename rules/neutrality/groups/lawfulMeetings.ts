import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";

/**
 * A private meeting of those who may decide, of which notice is given in law: "notice of a private meeting was not
 * needed".
 */
export const isLawfulMeeting = (text: string, { start, end }: Span): boolean =>
  /^private meetings?/i.test(text.slice(start, end)) &&
  (noticed.test(text.slice(Math.max(0, start - 60), start)) || /^ notices?\b/i.test(text.slice(end, end + 8)));
const noticed = regex.i`
  \b(?:notices?|intention|intends?|reasons?|representations?|requirements?|regulations?|rules|need|statement)
  \b[^.;]{0,40}\b(?:of|for|to hold|for holding|of holding|to have|about|against|on|as)
  \ (?:an?|the|its|this|that|any|each|every)? ?$
`;
