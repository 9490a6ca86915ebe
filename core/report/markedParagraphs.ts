import type { Meta } from "./meta.ts";

/**
 * The paragraphs of the schedule under which a report says that it, or a part of it, is kept back: in its front matter,
 * or in the words of its marking, "NOT FOR PUBLICATION by virtue of paragraphs 1 and 3 of Part 1 of Schedule 12A".
 */
export function markedParagraphs({
  exemption,
  classification,
}: {
  readonly exemption?: Meta["exemption"] | undefined;
  readonly classification?: Meta["classification"] | undefined;
}): readonly string[] {
  const stated = exemption?.value.paragraphs ?? [];
  return stated.length > 0 ? stated : paragraphsIn(classification?.raw ?? "");
}

const paragraphsIn = (marking: string): readonly string[] =>
  /\bpara(?:graph)?s?\.? ?(\d{1,2}[A-C]?(?:(?:,? and |, | & |\/)\d{1,2}[A-C]?)*)\b/i
    .exec(marking)?.[1]
    ?.split(/,? and |, | & |\//) ?? [];
