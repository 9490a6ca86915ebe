import { regex } from "../../../core/pattern/regex.ts";

/** No one ward is affected. */
export const noWard = regex.i`
  \bno (?:particular |specific |direct )?(?:ward|local|divisional) implications?\b|
  \b(?:does not|do not|not) (?:affect|relate to) (?:any )?(?:particular|specific|one|single|individual) wards?\b|
  \bno (?:one|single|particular|specific) (?:ward|division)\b
`;

/** Why there is nobody to tell: "were not consulted, because the report is about cash and not about a place". */
export const noPlace = regex.i`
  \b(?:because|since|as|for|there being|given that)\b[^.;]{0,70}\b(?:
    not (?:about|tied to|confined to|particular to|specific to) (?:an?|any|one) (?:single |particular |specific )?
    (?:place|ward|division|site|area)|
    (?:no|not one|not any) (?:one |particular |single |specific |individual )?(?:ward|division|place|site)\b|
    no (?:particular |direct |special )?(?:effects?|impacts?|bearing|consequences?) (?:on|for|in)
    \ (?:any|one|a single|a particular) (?:ward|division|place|site)\b|
    (?:affects?|concerns?|covers?|appl(?:y|ies) to|falls? on|touch(?:es)?) (?:all|every|each|the whole)\b|
    [^.;,]{0,60}?\b(?:
      (?:in|of|to|from|on|for|across|throughout|by) (?:all|every|each)(?: of)?(?: the)? (?:[\w’'-]+ ){0,2}?(?:wards?|
      divisions?|areas?)|
      (?:across|throughout|(?:all )?over) the (?:whole )?(?:\w+ )?(?:borough|city|county|district|council area)|
      (?:borough|city|county|district|council|authority)-?wide|
      not (?:in|of|to|from|for) (?:any )?(?:one|single|particular) (?:ward|division|place)
    )\b|
    (?:purely |only |wholly )?(?:about|for) (?:cash|money|borrowing|investments?|the (?:council|authority)['’]s own)|
    (?:an )?internal (?:matter|function|service)|
    (?:\w+ ){1,4}(?:corrects?|alters?|changes?|amends?|puts? right) (?:
      only |nothing|no \w+|the (?:spelling|wording|name|date|numbering)|
      an? (?:typ\w+|clerical|spelling|drafting|printing)
    )
  )
`;
