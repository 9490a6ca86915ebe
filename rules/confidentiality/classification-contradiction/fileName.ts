import { oneLine, regex } from "../../../core/pattern/regex.ts";

/**
 * A marking in a file's name stands last, or before what it marks; else it is of the subject: "private-hire",
 * "public-toilets".
 */
const marksFile = oneLine`
  (?=
    (?:[-_. ]+v?\d+)?\.\w+$|
    [-_. ]+(?:
      reports?|papers?|versions?|appendi(?:x|ces)|annex(?:es)?|enclosures?|agenda|minutes|briefing|note|copy|draft|
      final|item
    )(?=[-_. ])
  )
`;
const closedName = regex.i`
  (?:^|[-_. ])(?:
    exempt(?=[-_. ])(?![-_. ](?:accommodation|vehicles?|housing|supported))|not-for-publication(?=[-_. ])|
    confidential(?=[-_. ])(?![-_. ](?:waste|reporting|advice))|(?<!plan[-_. ])part-?(?:2|ii|b)(?=[-_. ])|
    private${marksFile}
  )
`;
const openName = new RegExp(`(?:^|[-_. ])(?:part-?(?:1|i|a)(?=[-_.])|(?:public|open)${marksFile})`, "i");
/** On which side a file's name puts what is in it. */
export const sideOfPath = (name: string): "open" | "closed" | undefined =>
  closedName.test(name) ? "closed" : openName.test(name) ? "open" : undefined;
