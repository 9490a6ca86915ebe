import { regex } from "../../../core/pattern/regex.ts";
import { isPublic } from "./otherGroups.ts";

/**
 * A sentence that goes on about a paper which the one before it said that others keep to themselves, and tells what is
 * in it.
 */

/** What is kept, and by words that say that it is not out. */
const kept = regex.i`
  \b(?:
    (?:has|have|had) (?:not|never) (?:yet )?been (?:published|printed|circulated|announced|made public|released)|
    (?:is|are|was|were) not (?:yet )?
    (?:published|public|out|printed|in the (?:consultation|published|public|forward|printed))|
    unpublished|yet to be (?:published|announced|seen)|
    (?:has|have|had) (?:so far |yet )?(?:gone|been (?:given|sent|shown|handed|let out)) to
    \ (?:nobody|no ?one|none|no other)(?: else| besides)?\b
    (?! (?:else |besides |but |other than |except )?(?:the )?(?:Panel|Committee|Council|Cabinet|Board|members))|
    (?:nobody|no ?one) (?:else|besides|other) (?:has|have|had)|
    (?:has|have) been (?:seen|read|had) by (?:nobody|no ?one)(?: else| besides)?|
    (?:has|have) been (?:costing|pricing|modelling|checking|working (?:on|through|up)|helping with)|
    (?:is|are|was|were) (?:costing|pricing|modelling|drafting|working (?:on|up))|(?:has|have) been shown|
    came (?:across|in|over|down|up) (?:to [a-z ]{2,20} )?for (?:costing|checking|pricing|comment)
  )\b
`;
/** Papers of which there is something to tell. */
const paper = regex.i`
  \b(?:
    variants?|lists?|budgets?|amendments?|motions?|drafts?|plans?|papers?|versions?|proposals?|options?|schemes?|
    costings?|figures|bids?|letters?|slides|memos?|models?
  )\b
`;
/** Whose it is. */
const holder = regex`
  \b(?:
    [Tt]hat group|[Aa]nother group|[Oo]ther groups?|
    [Tt]he (?:
      opposition|administration|executive|cabinet|leader|leadership|portfolio holder|minority|majority|ruling|
      controlling
    )|
    (?:Executive|Cabinet|Leader|Administration|Mayor)(?:['’]s)?|[A-Z][\w'’-]+ Group(?:['’]s)?|independents?
  )\b
`;
/** The sentence is about that paper. */
const goesOn = regex`
  ^\W*(?:[\d.]+ )?(?:
    (?:
      As (?:it|they|things) (?:stands?|is|are)(?: now| at present)?|In its present form|So far|In short|In outline|
      In brief|Broadly
    ),?
  \ )?(?:
    [Ii]t|[Tt]hey|[Tt]hat|[Tt]his|[Tt]hose|[Tt]hese|
    [Tt]he (?:
      ones?|first|second|third|last|other|largest|biggest|main|parts?|pages?|lines?|items?|gist|upshot|favourite|draft|
      list|paper|version|figures?
    )|
    [Ii]ts|[Tt]heir|[Oo]ne of (?:them|these)|[Tt]wo of (?:them|these)|[Aa]mong (?:them|these)|
    [Oo]n (?:it|them|those|its|these)|[Uu]nder it|[Ii]n it|[Aa]t the head of it
  )\b
`;
/** What it would do, with a sum, a share or a date to it. */
const tells = regex.i`
  \b(?:
    caps?|clos(?:es?|ing)|cuts?|keeps?|kept|rais(?:es?|ing)|freez(?:es?|ing)|scraps?|ends?|moves?|sells?|transfers?|
    takes?|puts?|adds?|drops?|delays?|halves|doubles?|shuts?|opens?|shows?|gives?|spares?|spends?|saves?|finds?|asks?|
    allows?|wants?|assumes?|is|are|would|comes?|runs?
  )\b
`;
const amount =
  /(?:£ ?\d|\b\d[\d,.]* ?(?:%|per cent|million|members|posts|staff|homes|places|sites)\b|\bband [A-H]\b|\b20\d\d)/;

/** Does the sentence tell what is in the paper of which the one before it spoke? */
export const tellsOfPaper = (text: string, before: string): boolean =>
  goesOn.test(text) &&
  tells.test(text) &&
  amount.test(text) &&
  kept.test(before) &&
  paper.test(before) &&
  !isPublic.test(before.replace(kept, "").replace(/\bconsultants?['’]s?/, "")) &&
  !isPublic.test(text);

/** Whose paper it is, by the sentence before. */
export const holderIn = (before: string): string | undefined => holder.exec(before)?.[0];

/** "Brookside's draft amendment, not yet public, would …": a group by its short name, and a paper that is kept. */
export const ownDraft = (text: string): string | undefined =>
  heldPaper.test(text) && !isPublic.test(text.replace(kept, "")) ? heldPaper.exec(text)?.[1] : undefined;
const heldPaper = regex`
  \b(
    (?!
      (?:
        Council|Cabinet|Executive|Committee|Panel|Government|Treasury|Minister|Bank|Company|Trust|Agency|Inspector|
        Counsel|Contractor|County|District|Parish|Town|City|Borough|Director|Service|Department|Operator|Developer|
        Applicant|Officers?|Board
      )s?['’]
    )[A-Z][\w-]+['’]s?
  ) (?:own )?(?:draft |alternative |unpublished |rival |budget |savings )+
  (?:amendments?|budgets?|motions?|proposals?|lists?|plans?|statement|costings?)\b(?=
    [^.;]*\b(?:
      not (?:yet )?(?:been )?(?:public|published|out|tabled|lodged|announced|circulated)|unpublished|
      passed to (?:the|us|officers|finance)|for costing|copy of (?:which|it)|shown to|seen by|shared with|sent to
    )\b
  )
`;
