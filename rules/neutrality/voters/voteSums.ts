import { regex } from "../../../core/pattern/regex.ts";
/** How a vote would go is counted: that is for the rule on advice how to vote. */
export const countsVotes = regex`
  \b(?:amendments?|motions?|options?|proposals?|recommendations?|items?|budget|scheme|call-in|[A-H]|it|this|that)
  \b[^.;]{0,30}?\b(?:
    (?:would |will |can |could )?(?:pass(?:es)?|go(?:es)? through|carr(?:y|ies)|fails?|falls?)|
    (?:is|are|be) (?:carried|lost|passed|defeated)|(?:has|have) the (?:votes|numbers)
  )\b[^.;]{0,40}\b(?:
    \d{1,2} (?:votes? )?to \d{1,2}|by (?:one|two|three|four|five|six|\d{1,2}|an?)\b|casting vote|majority|
    with (?:votes|room) to spare|on (?:the )?(?:present )?numbers
  )|
  \benough to (?:carry|pass|defeat|block|sink|stop|leave) [^.;]{2,40}
`;
