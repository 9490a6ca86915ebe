import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { firstMatch } from "../../neutrality/sentenceFrames.ts";

/** What a whole kind of people or things is said to do, flatly and by nobody's count: always for information. */

const folk = oneLine`
  (?:
    [Pp]eople|[Tt]hose|[Ff]amilies|[Tt]enants|[Rr]esidents|[Vv]isitors|[Cc]ustomers|[Dd]rivers|[Mm]otorists|[Cc]yclists|
    [Pp]arents|[Hh]ouseholds|[Ss]hoppers|[Ss]tudents|[Pp]ensioners|[Tt]ourists|[Cc]hildren|[Yy]oung people|
    [Oo]lder people|[Bb]uyers|[Oo]wners|[Cc]ommuters|[Ww]orkers|[Ll]andlords|[Tt]raders|[Dd]rinkers|[Mm]en|[Ww]omen
  )
`;
const lead = "(?:^\\W*(?:\\d+(?:\\.\\d+)*\\s+)?|[;:–—] |\\b(?:because|since|that|and|but) )";

/** Whoever did the same elsewhere. */
const elsewhere = oneLine`
  (?:(?:[Oo]ther|[Nn]eighbouring|[Nn]earby|[Ee]very|[Ee]ach|[Aa]ll|[Mm]ost|[Mm]any|[Aa]ny)(?: (?:other|the|of the))* )?
  (?:
    [Cc]ouncils?|[Aa]uthorit(?:y|ies)|[Bb]oroughs?|[Dd]istricts?|[Cc]ounties|[Cc]ounty|[Tt]owns?|[Oo]thers|[Tt]hose|
    [Pp]laces
  )
`;
const rued = oneLine`
  (?:
    (?:live(?:d|s)?|come?|came|comes|grow|grown) to (?:rue|regret|repent|bless|thank)\b|
    (?:rued?|rues|regret(?:s|ted)?|repent(?:s|ed)?(?: of)?) (?:it|the day|their|its|every|that|doing)\b|
    wish(?:es)?(?: that)? (?:they|it) had(?: not|n['’]t|$|[.,;])|(?:paid|pays?|paying) (?:for it|the price|dearly)\b|
    (?:come|came|comes) (?:unstuck|a cropper|to grief|back smiling)\b|never looked back\b|
    (?:burn(?:t|ed|s)?) (?:their|its) fingers\b|(?:thought|think|thinks) better of it\b|
    (?:found|find|finds)(?: it)? to (?:their|its) cost\b|
    (?:is|are) (?:all |very |heartily )?(?:glad|sorry|pleased)(?: that)? (?:they|it) did\b|
    (?:crawled|crept|run|ran|gone|went) back to\b
  )
`;

const frames: readonly RegExp[] = [
  // "Other towns that let their lidos go have come to regret it."
  regex`
    \b${elsewhere} (?:which|that|who)(?: have| has| had)? [^.;,\d]{2,60}?
    \ (?:(?:have|has|had|now|all|each|every one|both|since|soon|long|only) ){0,4}${rued}
  `,
  regex`
    \b(?:[Oo]ther|[Nn]eighbouring|[Nn]earby) (?:councils|authorities|boroughs|districts|counties|towns)
    \ (?:(?:have|now|all|each|both|since|soon) ){0,4}${rued}
  `,
  // "People who take flats of this kind do not keep cars."
  regex`
    ${lead}${folk} (?:who|in|on|with|of|from|that) [^.;,]{3,60}?
    \ (?:(?:do|does) not|never|seldom|rarely|hardly ever|always|invariably|simply do not|will not|no longer) (?:
      own|keep|drive|use|buy|read|cook|shop|walk|cycle|care|mind|want|complain|vote|work|save|stay|come back|go out|
      go back|notice|drink|smoke|sleep|bother|stop|linger|look|listen|queue|wait|think|know|need|miss|like|worry
    )s?\b(?! (?:to (?:apply|register|pay|show)|a (?:permit|licence|ticket)|planning|permission))
  `,
  // "Those who still borrow from it do so out of habit."
  regex`
    ${lead}${folk} (?:who|that) [^.;,]{3,60}? do (?:so|it)
    \ (?:(?:only|mostly|mainly|chiefly|largely|merely|simply|purely|usually) )?(?:
      for (?:the |want of )?(?:\w+ )?
      (?:chat|company|fun|sport|show|gossip|view|ride|warmth|outing|look of it|sake|something|spite|lack)|
      out of|from (?:habit|spite|laziness|idleness)|to (?:be|get|annoy|pass|show|save|avoid)
    )\b
  `,
  // "Rules about music are never kept."
  regex`
    ^\W*(?:\d+(?:\.\d+)*\s+)?[A-Z][a-z]+s(?: (?:on|of|about|like|for|in) [^.;,\d]{3,40}?)? (?:are|is|get)
    \ (?:never|always|invariably|seldom|hardly ever|rarely) (?:
      kept(?: to)?|followed|obeyed|enforced|honoured|observed|heeded|respected|read|believed|delivered|finished|
      collected
    )(?=[.;,]|$| by (?:any|the)| in (?:practice|the end)| and )
  `,
  // "A hall with a warm room keeps the old at home."
  regex`
    ^\W*(?:\d+(?:\.\d+)*\s+)?An? (?:[a-z]+ )?[a-z]+ (?:with|without|that has|which has) (?:a |an |no |its )?(?:\w+ly )?
    (?:decent|good|proper|warm|modern|smart|clean|tidy|bright|busy|bad|poor|shabby|cold|dirty|empty|well[- ]\w+)?
    \ ?[a-z]+ (?:keeps?|saves?|brings?|attracts?|draws?|sleeps?|raises?|drives?|breeds?|turns?|sends?) (?:[a-z]+ ){0,3}?
    (?:
      people|children|families|custom|trade|trouble|visitors|shoppers|crime|residents|them|itself|away|out|in|off|
      together|well|better
    )\b
  `,
  // "A town that reads is a town that prospers."
  regex`
    \b[Aa]n? [a-z]+ (?:which|that|who|with|without) [^.;,]{2,40}? is (?:always |also |soon )?an? (?:[a-z]+ )?[a-z]+
    \ (?:which|that|who)\b
  `,
  // "The people of the estate think more of it than of anything else."
  regex`
    \b(?:${folk}|[Tt]he (?:people|town|village|estate|community|city|island|street))\b[^.;,]{0,40}?
    \ (?:thinks?|cares?|makes?|values?|loves?|prizes?|minds?) (?:\w+ )?more (?:of|for|about|highly)?\b[^.;,]{0,40}? than
    \ (?:of |for |about )?(?:any|every)(?:thing|one|body|where)\b
  `,
];

/** The law, a scheme's terms, a count or a person answers for it. */
const answered = regex`
  \b(?:
    eligib\w+|permits?|charges?|discounts?|must|should|if|whether|scheme rules|survey\w*|census|respond\w*|replie[sd]|
    consultation|said|told|wrote|reported|records?|data|figures?|table|appendix|paragraph|research|stud(?:y|ies)|
    benefit|entitle\w*|qualif\w+|regulations?|Act|policy|guidance|safeguard\w*|support(?:ed)?|assess\w*|service users|
    per cent|recourse|capacity|English|disab\w+
  )\b
`;

/** A sweeping claim of a sentence, or `null`. */
export function sweepingIn(sentence: string): RegExpExecArray | null {
  if (sentence.length > 240 || answered.test(sentence)) return null;
  return firstMatch(frames, sentence);
}
