import type { Frame } from "./accountabilityFrames.ts";
import { theMember as member, theOfficer as officer } from "./posts.ts";

const frame = (source: string): RegExp => new RegExp(source, "i");

/** A member who did what fell to an officer, or who is to share a choice with one. */
export const insteadOfOfficers: readonly Frame[] = [
  {
    // "The order fell to the Head of Parks, but it was the Chair who placed it."
    message: "exercised",
    find: frame(
      `\\bit was (?:in (?:fact|the event|the end) |really )?${member}(?: [A-Z][\\w'’-]+)? (?:who|that) (?:(?:had|has|then|actually|in fact) )?(?:placed|signed|gave|made|took|decided|approved|let|issued|granted|awarded|refused|settled|fixed|chose|picked|authorised|released|exercised|ordered)\\b`,
    ),
    needs:
      /\b(?:delegat\w+|scheme of (?:management|delegation)|officers?|director|head of|manager|chief executive|fell to|falls to)\b/i,
    unless: /\b(?:moved|seconded|call-in|consult\w*|proposed|urgen\w*)\b/i,
  },
  {
    message: "joint",
    find: frame(
      `\\b(?:choice|decision|selection|award|allocation|approval|final say|power|settlement|letting)\\b[^.;]{0,60}? (?:should |would |will |to |is to |shall |may )?(?:rest|rests|lie|lies|sit|sits|belong|belongs|be left|be given|be entrusted|fall|falls) (?:equally |jointly )?(?:with|to) (?:${member} and ${officer}|${officer} and ${member})`,
    ),
    unless: /\b(?:consult\w*|recommend\w*)\b/i,
  },
];
