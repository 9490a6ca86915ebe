import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { firstMatch } from "../../neutrality/sentenceFrames.ts";

/** What a whole people is said to long for or to have had enough of, by nobody's count: always for information. */

const folk = oneLine`
  (?:
    residents|parents|traders|shoppers|tenants|leaseholders|businesses|(?:local |young |older |working )?people|
    the (?:public|community|town|village|city|estate|island)|motorists|drivers|cyclists|families|pensioners|landlords|
    visitors|householders|villagers|customers|users|taxpayers|employers|retailers|shopkeepers|commuters|pupils|students|
    passengers|carers|homeowners|stallholders|publicans|farmers|players|readers|patients|neighbours|firms|venues|clubs|
    schools|islanders|owners
  )
`;
const one = oneLine`
  (?:
    landlord|trader|resident|tenant|parent|shopkeeper|family|household|driver|farmer|publican|business|firm|club|school|
    person|soul|house|street|pupil|player|owner|stallholder|man|woman|voice
  )
`;
const lead = "(?:^\\W*(?:\\d+(?:\\.\\d+)*\\.?\\s+)?|[;:–—,] |\\b(?:because|since|that|and|but) )";

/** As if somebody had counted how often, or how many. */
const oftSaid = oneLine`
  (?:
    overwhelmingly|universally|unanimously|constantly|continually|repeatedly|consistently|invariably|always|
    without exception|time and (?:time )?again|again and again|over and over(?: again)?|time after time|all the time|
    day in,? day out|with one voice|to a (?:man|woman)|almost all|nearly all|to everyone|wherever (?:we|officers) go
  )
`;

const frames: readonly RegExp[] = [
  regex.i`
    \b${folk} (?:is|are|was|were) (?:now |simply |all |only |positively )?(?:
      too (?:happy|glad|pleased|willing|ready|keen)|more than (?:happy|ready|willing)|itching|dying|longing|aching|
      desperate|crying out|champing at the bit|clamouring|queue?ing up|lining up|falling over themselves|raring
    ) (?:to|for)\b
  `,
  regex.i`
    \bthere (?:is|was) (?:not an?|no|hardly an?|scarcely an?|not one|barely an?) (?:single )?${one}
    \ (?:in|on|at|of|along) [^.;,]{2,30}? (?:who|that|which|but) (?:would|does|did|will|is|has|wants?|can|could)\b
  `,
  regex`
    \b(?:[Nn]obody|[Nn]o one|[Nn]o-one|[Nn]ot a soul|[Ff]ew) (?:in|on|at|from|along) [^.;,\d]{2,30}? would (?:
      touch|want|choose|miss|thank|notice|shed|mourn|weep|dream|go near|
      give (?:it|them) (?:house room|a second|the time)|be (?:sorry|without)|have it
    )\b
  `,
  regex.i`
    \b(?:no|little|precious little|not the (?:least|slightest)|scant) appetite
    \ (?:whatever |whatsoever |at all |anywhere )?(?:for|among|in the)\b
  `,
  regex.i`
    \b(?:hardly|scarcely|does not|do not|did not|doesn['’]t) (?:needs?|takes?|requires?) (?:an? )?
    (?:survey|poll|study|consultation|expert|genius|report|research|consultant)\b[^.;]{0,20}\bto
    \ (?:establish|show|know|tell|prove|find|see|say|work)\b
  `,
  regex.i`
    \b${folk} (?:has|have) (?:long since |already |all )?had (?:
      a bellyful|their fill|its fill|it up to|quite enough|more than (?:enough|their share)|
      all (?:they|it) can (?:take|bear|stand)
    )\b
  `,
  regex.i`
    ${lead}(?:[A-Z]?[a-z'’]+ ){0,2}
    (?:groups?|councils|authorities|clubs|bodies|families|towns|villages|traders|schools|boroughs|counties)
    \ (?:elsewhere|in (?:other|neighbouring) \w+)(?: in [\w ]{2,20}?)? (?:has|have) (?:\w+ )?
    (?:found|shown|learnt|learned|discovered|proved|taken [^.;]{3,40} in (?:its|their) stride)\b
  `,
  new RegExp(`\\b${folk} (?:will|would) (?:\\w+ )?(?:tell (?:you|us|anyone|anybody)|say) (?:\\w+ )?that they\\b`, "i"),
  /\bit is (?:the|our|a) (?:general|common|universal|everyday|shared|usual) (?:experience|observation|finding) that\b/i,
  new RegExp(
    oneLine`
      ${lead}(?:the |our |most |local |all )*${folk} (?:and [a-z]+ )?(?:alike |themselves )?(?:
        ${oftSaid} (?:say|tell (?:us|officers|staff)|report|agree|insist)|
        (?:say|tell (?:us|officers|staff)|report|insist)(?: to us)?,? ${oftSaid}
      ),? (?:that|how|they)\b
    `,
    "i",
  ),
  regex`
    \b(?:[Aa]nyone|[Aa]nybody|[Tt]hose|[Pp]eople) who
    \ (?:knows?|understands?|follows?|has seen|have seen|works? (?:with|in)) [^.;,]{2,30} (?:will|would|can)
    \ (?:say|tell|agree|confirm|know|vouch)\b
  `,
];
/** A count, a source or a question answers for it. */
const answered = regex.i`
  \b(?:
    survey (?:of|in|at)|census|respond\w*|replie[sd]|consultation (?:of|in|at|ran|found)|asked|per cent|table|appendix|
    paragraph|if|whether|background paper|page
  )\b|
  %|\(\D{0,30}20\d\d
`;

/** What is said of everybody's wishes in a sentence, or `null`. */
export function wishIn(sentence: string): RegExpExecArray | null {
  if (sentence.length > 260 || answered.test(sentence)) return null;
  return firstMatch(frames, sentence);
}
