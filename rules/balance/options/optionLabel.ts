import { regex } from "../../../core/pattern/regex.ts";
import { shortened } from "../../../core/report/shortened.ts";

/** How an option is called where it is set out or mentioned. */
export interface OptionLabel {
  /** "1", "A", "2b"; for an option without a number, its first words. In lower case, for comparing. */
  readonly id: string;
  /** The label with its title as printed, for messages. */
  readonly words: string;
  /** Where the text behind the label and its title begins. */
  readonly end: number;
  /** Does the text set the option out, or only speak of it? */
  readonly defines: boolean;
  /** A dash, colon or the like parts the label from what follows, or nothing follows. */
  readonly titled: boolean;
  readonly named: "number" | "letter" | "ordinal" | "nothing";
}

/** The numbers of options that are written as words. */
export const numbers: Readonly<Record<string, string>> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
};
const ordinals: Readonly<Record<string, string>> = {
  first: "1",
  second: "2",
  third: "3",
  fourth: "4",
  fifth: "5",
  sixth: "6",
};

/** "Option 1", in Welsh or in both; "option 5.2" is a paragraph that sets one out. */
const numbered = regex.iu`
  ^(?:the |opsiwn ?\/ ?)?(?:option|opsiwn|alternative|scenario|model|course of action|course|approach|choice)
  (?:\s+|[-–]|(?=\())(?:no\.?\s+|number\s+|#\s?)?(?:
    (\d{1,2}[a-z]?|[a-z]|[ivx]{1,4}|one|two|three|four|five|six)|\((\d{1,2}[a-z]?|[a-z]|[ivx]{1,4})\)|#(\d{1,2})
  )(?:\.0(?!\d))?(?:\s?\/\s?(?:option|opsiwn) \w{1,3})?(?![\p{L}\d]|\.\d)\s*
`;
/** "Recommended option: Option 2 – …": the mark before a label is no part of it. */
const marked = regex.i`
  ^(?:the )?(?:recommended|preferred|proposed) (?:option|course|choice)\s?[:–—-]\s*
  (?=(?:option|opsiwn|alternative|course|choice)\b)
`;
const ordinal = regex.i`
  ^(?:the |an? )?(first|second|third|fourth|fifth|sixth|other|another|alternative|remaining|final)
  \ (?:(?:possible|available|alternative|main) )?(?:option|alternative|course|possibility|choice|approach)\b\s*
`;
const nothing = regex.i`
  ^(?:
    (?:the )?do[- ](?:nothing|minimum) option|do(?:ing)? (?:nothing|minimum|the minimum)|status quo|
    no (?:change|action)|business as usual|
    (?:continue|carry on|keep going|stay|leave things) as (?:now|we are|at present|they are|is)|maintain the status quo|
    keep the present
  )\b\s*
`;

/** Reads the option label that a text begins with, after a paragraph number or a bullet's letter. */
export function readOptionLabel(text: string): OptionLabel | undefined {
  const lead = /^(?:\d+(?:\.\d+)*[.)]?\s+|\(?[a-z]\)\s+)?(?:["“'‘]\s*)?/i.exec(text)?.[0].length ?? 0;
  const skip = lead + (marked.exec(text.slice(lead))?.[0].length ?? 0);
  const rest = text.slice(skip);
  const number = numbered.exec(rest);
  if (number) {
    const id = (number[1] ?? number[2] ?? number[3] ?? "").toLowerCase();
    return labelled(text, skip, number[0].length, numbers[id] ?? id, "number");
  }
  const order = ordinal.exec(rest);
  if (order) {
    const id = (order[1] ?? "").toLowerCase();
    return labelled(text, skip, order[0].length, ordinals[id] ?? `${id} ${rest.slice(0, 40).toLowerCase()}`, "ordinal");
  }
  const letter = /^\(?([A-H])[.):]\s+(?=\p{Lu})/u.exec(text);
  if (letter) return labelled(text, 0, letter[0].length, (letter[1] ?? "").toLowerCase(), "letter");
  const none = nothing.exec(rest);
  return none && !setAside.test(rest.slice(none[0].length))
    ? labelled(text, skip, 0, none[0].trim().toLowerCase(), "nothing")
    : undefined;
}

const separator = regex.u`
  ^, (?!
    (?:
      which|who|that|although|though|as|if|on|with|being|where|while|since|like|in|at|by|for|from|however|therefore|
      again|then|the|it|when|unless|once|rather|being
    )\b
  )(?=[a-z][^,.;:]{2,70}(?:[.:](?:\s|$)|$))|
  ^, [^,.;]{3,60}, (?=(?:would|will|is|gives|has|offers|saves|costs|means|keeps|brings|could)\b)|
  ^(?:\([^()]{0,60}\)\s*)?[–—:.|-]\s*|^\([^()]{0,60}\)\s*
`;
const describes = regex.i`
  ^(?:
    (?:
      is|was|would be|involves|would involve|means|would mean|proposes|would|will|could|saves?|costs?|keeps?|closes?|
      retains?|to
    )\b
  )
`;
const speaksOf = regex.i`
  ^(?:is|was|were|has been|had been)\s+(?:also\s+)?(?:not\s+)?
  (?:put forward|pursued|recommended|preferred|rejected|discounted|supported|favoured|opposed|discussed|the\b)
`;
/** "Doing nothing is not put forward as a fourth option because …": why it is none is said, and it is not set out. */
const setAside = regex.i`
  ^(?:is|was|has been|had been|would|could|can|may)\s+(?:therefore |also |thus |here )?(?:
    (?:not|no|never|n[o']t)\b|
    (?:
      rejected|discounted|dismissed|excluded|left out|omitted|ruled out|set aside|unlawful|impossible|
      out of the question
    )\b
  )
`;
const opensSide = regex.i`
  ^(?:\**)(?:de|dis)?-?
  (?:merits?|(?:anf|m)anteision|advantages?|benefits?|pros|cons|drawbacks?|strengths?|weaknesses|risks)\b|
  ^\**(?:
    in (?:its |their )?favour|(?:arguments?|points?|reasons?|case) (?:for|against)|in support|for(?: it)?|
    against(?: it)?|upsides?|downsides?|gives(?: up)?|gains|loses|losses|
    what it (?:gives(?: up)?|offers|costs|loses|lacks)|at its (?:strongest|best|weakest|worst)|objections?|offers|
    asks(?: for)?|what (?:is|would be) (?:gained|given up)
  )\**(?= ?[:–—])
`;

function labelled(text: string, skip: number, length: number, id: string, named: OptionLabel["named"]): OptionLabel {
  const after = text.slice(skip + length);
  const bar = separator.exec(after)?.[0];
  let end = skip + length;
  if (bar !== undefined || named === "nothing" || named === "letter" || after.trim() === "") {
    const title = after.slice(bar?.length ?? 0);
    const aside = bar !== undefined && bar.length > 2 && bar.startsWith(",");
    const stop = aside || opensSide.test(title) ? 0 : titleEnd(title);
    end += (bar?.length ?? 0) + stop;
    return { id, words: shown(text.slice(skip, end)), end, defines: true, titled: true, named };
  }
  // "Option 2 Close the baths": a line of its own, in which nothing parts number and name.
  if (named === "number" && nameAlone.test(after) && !verb.test(after)) {
    end = text.trimEnd().length;
    return { id, words: shown(text.slice(skip, end)), end, defines: true, titled: true, named };
  }
  const defines = describes.test(after) && !speaksOf.test(after);
  return { id, words: shown(text.slice(skip, end)), end, defines, titled: false, named };
}

const nameAlone = /^\p{Lu}[^.:;]{2,90}$/u;
const verb = regex`
  \b(?:
    is|are|was|were|be|been|has|have|had|does|did|will|would|can|could|may|might|must|should|shall|sets?|gives?|costs?|
    saves?
  )\b
`;

/** A title ends with its first stop or colon; where there is none near, it has no title of its own. */
function titleEnd(title: string): number {
  const stop = /[.:;](?=\s|$)|\s[–—]\s|$/u.exec(title.slice(0, 160));
  const end = stop ? stop.index + stop[0].length : 0;
  const words = title.slice(0, end).split(/\s+/).length;
  // A sentence that is all there is says something of the option; a few words only name it.
  return end > 0 && words <= (title.slice(end).trim() === "" && /[.;:]\s*$/.test(title) ? 6 : 18) ? end : 0;
}

/** A title without what parts it from the text behind it. */
const shown = (words: string): string => shortened(words.replace(/[\s.:;–—-]+$/u, ""), 60);
