import { oneLine, regex } from "../../../core/pattern/regex.ts";

const used = oneLine`
  (?:
    quoted?|said|shown?|showing|published?|publishing|printed|attached|reported?|recorded|included?|used?|named?|given|
    mentioned|told|disclosed?|reproduced|repeated|put (?:to|before|in)|cited|made (?:public|known)|seen|publication|
    disclosure|inclusion|quotation|use
  )
`;
const leave = "(?:consent|permission|agreement|leave|approval)";
const whose =
  "(?:his|her|their|its|(?:the )?(?:councillor|member|Leader|Mayor)['’]s|(?:Councillor|Cllr\\.?) [A-Z][\\w’'-]+['’]s?)";
const willing = "(?:content|happy|willing|pleased|prepared|glad)";

/** A member says that what he wrote, said or was told may be given. */
const consents = regex`
  \b(?:
    (?:has|have|had|and|who|he|she|they) (?:also |since )?(?:
      agreed|consented|confirmed|asked|says?|said|(?:given|gave) (?:${whose} )?${leave}
    ) (?:on \d[^.;,]{2,20} )?(?:that|to|for)\b[^.;,]{0,60}?\b${used}\b|
    (?:has|have|had|who|he|she|they|member|councillor|Leader) (?:agree|consent)s? (?:that|to|for)\b[^.;,]{0,60}?\b${used}\b|
    (?:is|are|was|were) (?:quite )?${willing} (?:for|to|that)\b[^.;,]{0,60}?\b${used}\b|
    (?:no|not? any) objections? to\b[^.;,]{0,60}?\b(?:being )?${used}\b|
    [Ww]ith ${whose} ${leave}\b|
    (?:${whose}|[Hh]is|[Hh]er|[Tt]heir) ${leave} (?:to|for)\b[^.;,]{0,60}?\b${used}\b|
    (?:${whose}|[Hh]is|[Hh]er|[Tt]heir) ${leave} (?:was|has been|is|had been) (?:given|obtained|recorded|held)|
    (?:councillor|member|[Hh]e|[Ss]he|[Tt]hey) (?:has |have )?(?:gave|given|gives) ${leave}\b
  )
`;
const refused = regex`
  \b(?:not|never|neither|nor|without|refus\w+|declin\w+|unless|until|if|whether)\b(?! objections?)|
  \b(?:no|asked for (?:his|her|their)|yet to give|sought) (?:his |her |their )?${leave}\b
`;
/** A sentence that goes on about the member or the letter of the one before. */
const goesOn = regex`
  ^(?:[\d.]+ )?(?:He|She|They|His|Her|Their|With|The (?:councillor|member|ward member|letter|e-?mail|note|Leader|Mayor)|
  (?:Councillor|Cllr\.?) [A-Z]|Both)\b
`;

/** Has the member agreed, in this sentence or the next, that this may be told? */
export const isAgreedTo = (sentence: string, next: string): boolean =>
  states(sentence) || (goesOn.test(next) && states(next));

const states = (text: string): boolean => {
  const outside = text.replace(/["“][^"”]*["”]?/g, "“”");
  return consents.test(outside) && !refused.test(outside);
};
