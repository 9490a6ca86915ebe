import { regex } from "../pattern/regex.ts";
import type { BlockKind } from "./report.ts";

/** What was said against, as a line over its list; the lines over the other lists beside it may be shorter. */
const objections = regex.i`
  ^(?:[\d.]+ )?(?:
    (?:summary of (?:the )?)?(?:(?:letters?|comments?|reasons?|points?|representations?) (?:of|in|against|for) )?
    (?:objections?|opposition|representations?)(?: (?:received|raised|made|to the (?:application|proposal|scheme)))?|
    (?:comments|points|concerns|issues) (?:raised|made|received)
  )(?: \([^()]{1,30}\))?:$
`;
const side = regex.i`
  ^(?:[\d.]+ )?(?:(?:comments?|letters?|reasons?|points?|representations?) (?:of|in|against|for) )?
  (?:objections?|support(?:ing)?|neutral|in favour|against|for|no (?:comment|objection)|other)(?: (?:comments?|points?|
  representations?))?
  (?: \([^()]{1,30}\))?:$
`;

/**
 * Follows a report's blocks in their order and tells which of them are points that were made in representations: the
 * list behind "Objections (in summary):", and those beside it behind "Support:".
 */
export class ListedPoints {
  /** The section that lists objections. */
  #section: number | undefined;
  #open = false;

  /** Is the next block one of those? Each block is asked of once. */
  takes(section: number, kind: BlockKind, text: string): boolean {
    if (kind === "listItem") return this.#open && section === this.#section;
    this.#open =
      kind === "paragraph" && text.endsWith(":") && (section === this.#section ? side : objections).test(text);
    if (this.#open) this.#section = section;
    return false;
  }
}
