/** Words that weigh one interest against another. */
const weighs =
  /\b(?:outweigh\w*|prevails?|weightier|stronger|greater|balance|tips?|therefore exempt|gain more|conclusion|point prevails|add(?:s|ing)? nothing|overrid\w+|more than|on the other hand|less than|the second|on balance|tilts?|tipped|decisive|(?:more|less|greater|little) weight|comes? down|came down|found to lie|concluded|wins?)\b/i;
/** What speaks for showing it. */
const shows =
  /\b(?:scrutin\w+|accountab\w+|openness|transparen\w+|value for money|in favour of (?:publication|disclosure|release)|(?:speaks?|reasons?|case|argument) for (?:disclos\w+|publi\w+|show\w+|openness)|(?:benefit|value|merit|advantage) (?:of|in) (?:showing|disclos\w+|publi\w+|early|release|openness)|early notice|understand(?:ing)? (?:of )?(?:how|why|what|decisions)|confidence in the|right to know|public money|how (?:the )?money|public debate|open government|being open|in the open)\b|\b(?:public|residents|ratepayers|taxpayers|members of the public|tenants|voters|neighbours|people)\b[^.;]{0,24}\b(?:would|could|have|has|to|can) (?:\w+ )?(?:gain|see|know|judge|interest|benefit|reason|learn|understand|check|follow|hold|test|have)\b|\bdisclosure (?:would|could|might) (?:help|let|allow|show|enable|inform|promote|assist|further)\b|\bspeaks for\b/i;
/** What speaks for keeping it back. */
const keeps =
  /\b(?:prejudic\w+|weaken\w*|harm\w*|distress\w*|competit\w+|rivals?|rival \w+|negotiat\w+|forewarn\w*|candou?r|undermin\w+|privacy|tip off|offenders|protect\w*|damag\w+|deter\w*|jeopardi[sz]\w+|disadvantag\w+|deal would|live bids?|bargaining|inhibit\w*|frank\w*|against[:.,]|speaks against|in confidence|unfair(?:ly)?|reluctan\w+|bids remain|bidding|(?:an |unfair |the )?advantage|lower offers?|(?:drive|push|bid) up|identif\w+|spoil\w*|worse terms|best (?:price|terms)|come forward|speak(?:ing)? freely|investigation|destroy\w*|upset\w*|trust)\b/i;
/** The reasons stand elsewhere in the report, and the passage says where. */
const referred =
  /\b(?:reasons?|reasoning|arguments?|considerations|balance|weighing|case) (?:for|against|on|is|are|why|which|that)\b[^.;]{0,90}\b(?:at|in|see|under) (?:paragraphs? |section |appendix |part )?\d/i;
const mentions =
  /\b(?:public[- ]interest|test (?:was|is|has been|in paragraph|applied|carried)|disclosure (?:was|has been) considered|considerations (?:for|against))\b/i;

/**
 * How far a passage weighs the public interest: "reasoned" says something for either side and which weighs more;
 * "bare" says no more than that it was weighed, or how it came out.
 */
export function weighing(text: string): "reasoned" | "bare" | undefined {
  const sides = Number(shows.test(text)) + Number(keeps.test(text));
  // The scaffold that the rule itself offers; its blanks are another rule's.
  if (/\bdisclosure would \[insert\b/.test(text)) return "reasoned";
  if (/\[\s*\]/.test(text)) return "bare";
  if (referred.test(text)) return "reasoned";
  if (sides === 2 && weighs.test(text)) return "reasoned";
  if (
    sides === 1 &&
    weighs.test(text) &&
    /\bbecause\b|\bsince\b|\bas\b[^.;]{0,40}\bwould\b|\bwould\b|: /.test(text) &&
    mentions.test(text)
  )
    return "reasoned";
  if (/\boutweighs?\b/.test(text) && keeps.test(text) && /\bwould\b/.test(text)) return "reasoned";
  return mentions.test(text) ? "bare" : undefined;
}
