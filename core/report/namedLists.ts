import { regex } from "../pattern/regex.ts";
import type { Span } from "./span.ts";

/** One name in a list, in capitals, and where it stands in the text. */
export interface NamedOne extends Span {
  readonly name: string;
  /** What joins it to the name before it: " and ", "–". */
  readonly joint?: string;
}

/** "Appendices A to C", "options 1 and 2": the word, and each name behind it. */
export interface NamedList extends Span {
  /** "Appendices", "options". */
  readonly plural: boolean;
  readonly names: readonly NamedOne[];
}

const joint = "(?:, (?:and |or )?| and | or | ?& ?| to |[–—-]|/)";
const one = "(?:[A-Z]\\d{1,2}|[A-Z]|\\d{1,2}[a-zA-Z]?)(?!\\w|\\.\\d)";
/** "Appendix B – A map", "Option 2, A park": behind a comma or a dash a word, and no letter. */
const next = `(?!(?:A|I) (?!(?:and|or|to) )[a-z])${one}`;
/** The first may be written small, "appendix a". */
const appendices = regex.g`
  \b(?:[Aa]ppendix|APPENDIX|[Aa]ppendices|APPENDICES|[Aa]nnex(?:e|es)?|ANNEX(?:ES)?)\s
  ((?:[a-z](?!\w)|${one})(?:${joint}${next})*)
`;
/** "The option a member prefers" names none. */
const options = regex.g`
  \b(?:[Oo]ptions?|OPTIONS?)\s(${one}(?:${joint}${next})*)
`;

/** Behind an appendix that is an Act's, a policy's or another report's, not this report's. */
const ofOther = regex`
  ^\s*(?:\(\w+\)\s*)*,? (?:of|to|in|under|from) (?:the |that |its |their |this |an? )?(?:
    Part|Schedule|Sch\.|Act|\d{4}|Local Government|Town|Housing|Localism|Equality|Human|Care|Children|Code|Constitution|
    Protocol|Scheme|Framework|NPPF|PPG|
    [A-Z]\w+ (?:\w+ ){0,6}
    (?:Act|Order|Regulations|Framework|Code|Constitution|Procedure|Rules|Plan|Strategy|Policy|Guidance)|
    (?:previous|earlier|last|original|former|(?:\w+ ){0,2}(?:19|20)\d\d) (?:\w+ ){0,3}(?:report|paper|minutes|review)|
    (?:January|February|March|April|May|June|July|August|September|October|November|December|annual|audit\w*|
    consultants?['’]s?|inspector['’]s|ombudsman['’]s) (?:\w+ ){0,3}(?:report|paper|minutes|review|study)
  )
`;
/** Right before it: "Schedule 12A appendix A", "Local Plan Appendix B", "NPPF Annex 2". */
const otherBefore = regex`
  (?:
    \b(?:NPPF|PPG|Framework|Act(?: (?:19|20)\d\d)?|Regulations(?: (?:19|20)\d\d)?|Order(?: (?:19|20)\d\d)?|Code|
    Constitution|Guidance|Local Plan|Core Strategy|Circular(?: \d+/\d+)?)|\b[Ss]chedule \d+\w?
  ),?\ $
`;

/** The appendices of this report that a text names. */
export const appendicesNamed = (text: string): readonly NamedList[] =>
  /ppend|nnex|APPEND|ANNEX/.test(text)
    ? listsIn(text, appendices).filter(
        ({ start, end }) =>
          !ofOther.test(text.slice(end, end + 200)) && !otherBefore.test(text.slice(Math.max(0, start - 40), start)),
      )
    : [];

/** The options that a text names by the word. */
export const optionsNamed = (text: string): readonly NamedList[] => listsIn(text, options);

/** In a list that was matched. */
const anyName = /\b(?:[A-Z]\d{1,2}|[A-Za-z]|\d{1,2}[a-zA-Z]?)(?!\w)/g;

function listsIn(text: string, pattern: RegExp): readonly NamedList[] {
  return Array.from(text.matchAll(pattern), ({ 0: whole, 1: list = "", index }) => {
    const end = index + whole.length;
    const from = end - list.length;
    let last = from;
    const names = Array.from(list.matchAll(anyName), ({ 0: name, index: at }): NamedOne => {
      const start = from + at;
      const joined = text.slice(last, start);
      last = start + name.length;
      return { name: name.toUpperCase(), start, end: last, ...(joined === "" ? {} : { joint: joined }) };
    });
    return { start: index, end, plural: /s\s$/i.test(whole.slice(0, from - index)), names };
  });
}
