import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../../neutrality/sentenceFrames.ts";

/** Words without one of which no impression of a person is told here. */
export const impressionCues = cues(
  "impressions",
  oneLine`
    not been straight|not straight|being straight|not been open|not been frank|not been candid|not been level|
    not open with|not frank with|not candid with|less than open|less than frank|less than candid|less than straight|
    far from straight|far from open|not quite straight|not entirely straight|not played straight|been forthcoming|
    balance of|little doubt|comes away|came away|come away|left with the|the impression|an impression|impression of|
    the picture|came across|comes across|came over as|struck us|struck me|struck the|sort of man|sort of woman|
    sort of member|sort of councillor|sort of person|kind of man|kind of woman|kind of member|kind of councillor|
    kind of person|type of person|a man who|a woman who|a member who|a person who|somebody who|someone who|
    always been one|lived up to|holding something back|held something back|holding back|more than he|more than she|
    his own good|her own good|full of himself|full of herself|used to getting|fell below|falls below|fall below|
    below what|formed the|formed a|formed an|came to the view|reached the view|came to the conclusion|hiding something
  `,
);

const firmly =
  "(?:plainly |clearly |simply |evidently |at all |always |quite |entirely |wholly |altogether |being |been )*";
const one = oneLine`
  (?:
    [Oo]ne|I|[Ww]e|
    [Tt]he
    \ (?:investigator|interviewer|writer|author|reader|[Dd]eputy [Mm]onitoring [Oo]fficer|[Mm]onitoring [Oo]fficer)|
    [Aa]ll (?:three|of us)|[Tt]hose present|[Ii]nterviewers
  )
`;
const person = "(?:man|woman|member|councillor|person|somebody|someone|character|figure|officer|witness)";
const member = oneLine`
  (?:
    (?:Councillor|Cllr\.?|Mr|Mrs|Ms|Miss|Dr|Alderman) [A-Z][A-Za-z'’-]+|
    [Tt]he (?:subject )?(?:[Mm]ember|[Cc]ouncillor|[Cc]omplainant|[Ww]itness)|[Hh]e|[Ss]he
  )
`;

/** What investigators made of somebody: how straight, what sort of person, what impression was left. */
export const impressions: readonly Frame<"verdict" | "belief" | "conduct">[] = [
  {
    message: "belief",
    pattern: regex`
      \b(?:has|had|have|was|were|is|are|did) (?:not|never|less than|far from|hardly|scarcely) ${firmly}
      (?:straight|open|frank|candid|honest|truthful|forthcoming|level|square|above board|played? straight)
      (?= (?:with|about|in|when|on|over)\b|[.,;]|$)|
      \b(?:holding|held|keeping|kept) (?:something|a good deal|much|a lot) back\b|
      \bknows? (?:a good deal |a lot |rather |much )?more than (?:he|she) (?:says|lets on|said|admits|told)
    `,
    unless: /\b(?:road|edge|line|wall|pipe|open (?:to the public|on))\b/,
  },
  {
    message: "verdict",
    pattern: regex`
      \b(?:
        [Oo]n (?:the )?balance(?: of (?:what|the evidence|all|everything|probabilit(?:y|ies))[^,.;]{0,40})?,|
        [Tt]here (?:is|can be) little doubt (?:but )?that|[Ww]e (?:think|judge) (?:it )?(?:likely |probable )?that
      ) ${member} (?:plainly |clearly |probably |most likely |evidently )*(?:
        leaked|gave|passed|handed|sent|told|wrote|did|took|broke|tipped|shared|knew|copied|showed|sold|made|said|sat on|
        let|meant|lied|was|had|used|asked|tried
      )\b
    `,
  },
  {
    message: "conduct",
    pattern: regex`
      \b${one} (?:[a-z]+ ){0,3}?(?:comes?|came|went|was left|were left|is left|am left|are left|left|was struck)
      \ (?:away )?(?:with |by )?(?:the|an?|how) (?:[a-z]+ )?(?:impression|feeling|sense|picture)\b|
      \bimpression\b[^.;]{0,40}? (?:of|is of|was of|is|was) (?:an? |one of (?:an? )?)(?:[a-z]+ ){0,2}?${person}\b|
      \bpicture\b[^.;]{0,30}? of (?:an? )(?:[a-z]+ ){0,2}?${person} (?:who|with (?:few|no|little))\b|
      \bstruck (?:us|me|all of us|the (?:investigator|interviewer|panel)) as\b|
      \b${member} (?:came|comes) (?:across|over) as\b
    `,
  },
  {
    message: "conduct",
    pattern: regex`
      \b(?:conduct|behaviour|language|tone|actions?|(?:he|she|they|member|councillor))\b[^.;]{0,30}
      \ (?:fell|falls|fall|was|were) (?:well |far |some way |a long way |somewhat )?below (?:what|the|that|any)\b
      (?! (?:the )?(?:threshold|average|mean|cost|budget|line|level|surface|water|ground|target|limit|estimate))
    `,
  },
  {
    message: "belief",
    pattern: regex`
      \b(?:I|[Ww]e|[Tt]he investigat(?:or|ing officer)) (?:soon |early |quickly |early on |very soon )?
      (?:formed|came to|reached|took) (?:the|a|an) (?:clear |firm |distinct |strong |early )?
      (?:view|opinion|conclusion|impression)\b|
      \b(?:was|were|is|are|been) hiding something\b
    `,
    unless: /\b(?:no (?:view|conclusion)|not (?:formed|reached|come))\b/,
  },
  {
    message: "conduct",
    severity: "info",
    pattern: regex`
      \b(?:is|was|as) (?:not )?(?:the|an?) (?:sort|kind|type) of ${person}\b|
      \ba ${person} who (?:
        enjoys?|likes?|loves?|cannot|can't|does not|did not|has never|knows how|is (?:not )?used|thinks|prefers|expects|
        wants|needs|sees|seeks
      )\b|
      \b(?:has|had) always been one (?:for|to|who)\b|\b(?:not|hardly|never) (?:been )?lived up to\b|
      \bfor (?:his|her) own good\b|\bfull of (?:himself|herself)\b|\bused to getting (?:his|her) (?:own )?way\b
    `,
    unless: /\b(?:policy|Code (?:says|provides)|any (?:person|member) who|must|definition)\b/,
  },
];
