import { regex } from "../../../core/pattern/regex.ts";
import type { Severity } from "../../../core/rule/finding.ts";
import type { Part } from "./recordAnswers.ts";

/** Somebody's wish, the decision itself, or what was said before: no reason that a reader could weigh. */
const circular = regex.i`
  ^(?:
    (?:already|previously|earlier) (?:explained|given|stated|known|covered|discussed|set out)|
    to (?:implement|carry out|give effect to|record|make|put into effect|enable|allow) (?:the|this|that) decision|
    (?:because |as |since )?(?:it|this|that|the (?:decision|proposal|matter)) (?:is|was|has been|had been)
    \ (?:what )?(?:also )?(?:the |our |my )?(?:[A-Za-z]+ ){0,4}?(?:
      wants?|wanted|asked for|recommended|proposed|decided|agreed|approved|requested|wished|likes?|preferred|favoured|
      expected|necessary|needed|required|appropriate|desirable|sensible|reasonable|right|timely|overdue
    )(?: by (?:the )?(?:[A-Za-z]+ ?){1,5})?|
    (?:because )?(?:the )?(?:[A-Z][a-z]+ |cabinet |portfolio |lead ){0,3}(?:officers?|members?|leader|director|service|
    team|manager|cabinet|holder|councillors?)
    \ (?:wants?|wanted|wished|asked|recommended|agreed|approved|preferred|decided|supports?|supported|is content|
    was content|felt|feels)
    (?: (?:it|this|so|to|for it|the proposal|that it should))?|
    (?:the )?recommendations? (?:is|was|were|are) (?:accepted|agreed|followed|approved|supported)|
    (?:a |the )?(?:decision|choice|course) (?:was|is|had to be) (?:needed|required|necessary|made|taken|overdue|right|
    sound)|
    (?:good |sound |usual |normal |established )(?:practice|management|sense|housekeeping|governance)
  )\W*$
`;
/** What was not an option, and not why. */
const unweighed = regex.i`
  ^(?:
    (?:(?:to )?do(?:ing)? nothing|no change|the status quo|refus(?:al|ing)|nothing else|anything else|other (?:options|
    courses|things)|others?|none)
    \ (?:(?:was|were|is|are|would (?:be|have been)|had been) )?(?:
      not (?:an option|possible|acceptable|realistic|viable|practical|practicable|wanted|feasible|thought (?:right|
      suitable))|
      unacceptable|unthinkable|possible|available|ruled out|rejected|discounted|dismissed|considered|less attractive|
      inferior|worse
    )|
    there (?:were|are|was|is|is thought to be|seemed to be) (?:none|no others?|nothing else|no alternatives?|
    no other (?:options?|courses?|ways?))
    (?: (?:worth|that|to|of|which|really|as such|available|identified)\b[^.;£\d]{0,40})?|
    (?:other|some|several|various|a few|many)(?: [a-z]+)? (?:were|was|are|exist(?:ed)?|could be)(?: (?:possible|
    available|there|thought of|mentioned|had))?
  )\W*$
`;
/** The verb and nothing that it is done to. */
const verbAlone = regex.i`
  ^(?:
    (?:it (?:is|was) |that (?:it )?(?:is |be )?|the (?:proposal|request|recommendation|report)s? (?:is|was|were|be) )?
    (?:agreed|approved|noted|granted|accepted|carried|authorised|endorsed|supported|yes|done|confirmed)
    (?: (?:it|this|as (?:amended|recommended|discussed|proposed|requested|set out|above|drafted)|in (?:full|principle)|
    the (?:proposals?|requests?|recommendations?)))?|
    (?:to )?(?:proceed|go ahead|carry on|continue|deal with (?:it|this|the matter|the [a-z]+)|take (?:it|this|
    the matter) forward|press on)
    (?: (?:with it|as (?:proposed|planned|discussed|before)))?
  )\W*$
`;
const undescribed = regex.i`
  ^(?:an? |one |two |some |several )?interests? (?:was|were|has been|have been) (?:declared|disclosed|registered|noted|
  mentioned)
  (?:,? (?:and|but) [^.;]{0,50})?\W*$
`;

/** Words that answer, and leave a reader no wiser; and how grave that is. */
export function thinness(part: Part, words: string): Severity | undefined {
  if (words.length > 90) return undefined;
  switch (part) {
    case "reasons":
      return circular.test(words) ? "warning" : undefined;
    case "alternatives":
      return unweighed.test(words) ? "warning" : undefined;
    case "decision":
      return verbAlone.test(words) ? "info" : undefined;
    default:
      return undescribed.test(words) && !/\bcouncillor|\bmember\b|\bcllr/i.test(words) ? "warning" : undefined;
  }
}
