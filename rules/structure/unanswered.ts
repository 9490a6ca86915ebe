import { regex } from "../../core/pattern/regex.ts";

/** For interests "none" is an answer: that nobody asked or knows is not. */
export const unanswered = regex.i`
  ^(?:
    n\/?a|tb[cad]|to follow|-+|\?+|unknown|(?:i |we )?(?:do|did) not (?:know|ask|check)|
    (?:(?:this|it|that|the question|none of this|which) (?:was|has|is|were|had) |yet to be )?
    (?:never|not)(?: yet)?(?: been)? (?:
      stated|asked(?: about| for)?|recorded|checked|known|established|sought|raised|noted|gone into|enquired into|
      inquired into|discussed|put|looked into|confirmed|ascertained|clear
    )(?:
      \ (?:
        at the (?:meeting|time)|(?:of|to) (?:him|her|them|anyone|the (?:member|decision[- ]maker))|on this occasion|
        this time|by officers
      )
    )?|
    (?:nobody|no one|no-one) (?:asked|checked|enquired|inquired|knows|has asked|thought to ask)
  )\W*$
`;
