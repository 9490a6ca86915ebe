import { regex } from "../pattern/regex.ts";
import type { BlockKind } from "../report/report.ts";

/** Words that say that what follows is printed as others wrote it. */
const leads = regex.i`
  \b(?:reasons?|grounds|comments?|objections?|representations?|repl(?:y|ies)|responses?|answers|questions?|views|
  statements?)
  \b[^.;]{0,80}\b(?:
    as (?:(?:they|it) (?:was|were) )?(?:submitted|received|written|lodged|sent in)|verbatim|word for word|
    in (?:their|his|her) own words|(?:without|with no) (?:editing|correction)|unedited
  )\b[^.;]{0,40}[.:]$|
  ^(?:this|the) decision (?:has been|was) called in by(?: the following)?:$
`;
/** An item without a list, or one person after the other. */
const item = /^\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)]\s|^(?:Councillor|Cllr\.?|Respondent|Resident|Mr|Mrs|Ms|Dr)\b/;

/** The text is no longer where something is announced (UTF-16 units). */
const longest = 300;

/**
 * Follows a report's blocks in their order and tells which of them are printed as somebody else sent them in: the items
 * behind "The reasons are set out below as they were submitted."
 */
export class AsSubmitted {
  #open = false;

  /** Is the next block one of those? Each block is asked of once. */
  takes(kind: BlockKind, text: string): boolean {
    if (text.length <= longest && kind !== "cell" && leads.test(text)) this.#open = true;
    else if (kind === "heading") this.#open = false;
    else {
      this.#open &&= kind === "listItem" || kind === "quote" || item.test(text);
      return this.#open;
    }
    return false;
  }
}
