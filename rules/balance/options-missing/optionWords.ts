import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import { readOptionLabel } from "../options/optionLabel.ts";

/** Words without one of which a text neither sets out an alternative nor says why there is none. */
export const alternativeCues = cues(
  "options-missing-cues",
  oneLine`
    the first|the second|option|options|alternative|alternatives|alternatively|do nothing|doing nothing|do minimum|
    doing minimum|status quo|discretion|choice|choices|instead|considered|possibility|possibilities|course of action|
    courses of action|other course|discount*|ruled out|rejected|examined|explored|looked at|could|business as usual|
    dismissed|not pursued|not taken forward|steps open|steps available|steps that may|courses open|courses available|
    been left|been kept|left as it is|leaving the|leaving it|weighed against|rather than|does not agree|
    does not approve|do not agree|do not approve|upsides|downsides|strengths|weaknesses|set aside|decline to|refuse to|
    weighed|compared|costed|ways|courses|approaches|may choose|can choose|may decide|choose between|consequences if|
    not approved|not agreed|decide whether|determine whether
  `,
);

/** Words that speak of options, or of having none, whatever section they stand in. */
const strong: readonly RegExp[] = [
  // "… has to decide whether it be confirmed, be confirmed with modifications, or be left to lapse."
  regex.i`
    \b(?:decide|determine|consider) whether\b[^.;]{3,120}\b(?:confirmed|approved|granted|made)\b[^.;]{0,90}
    \bor\b (?!not)
  `,
  regex.i`
    \b(?:consequences?|what (?:would|will) happen|result|effect) if (?:the |this |these )?
    (?:proposed action|proposals?|recommendations?|report|waiver|it|they)\b[^.;]{0,20}\bnot (?:approved|agreed|taken)\b
  `,
  regex`
    \b[Tt]he (?:first|second|third|other)(?: (?:course|way|choice|possibility|approach|option|site|route))?
    \ (?:is|was|would be|would have been) to [a-z]
  `,
  regex.i`
    \b(?:
      two|three|four|five|six|several|a number of|various|other|alternative|available|possible|following|these|the|all|
      both|no other|further
    ) (?:main |possible |available |alternative |broad |delivery |funding |viable |realistic |procurement |site )?
    options?\b[^.;]{0,60}\b(?:
      considered|examined|appraised|assessed|explored|evaluated|compared|reviewed|looked at|available|open to|open|are|
      were|identified|rejected|discounted|ruled out|below|developed
    )\b
  `,
  regex.i`
    \b(?:considered|examined|appraised|assessed|explored|evaluated|compared|identified|looked at)\b[^.;]{0,30}\b
    (?:options|alternatives|courses of action)\b
  `,
  regex`
    \b(?:steps|courses|choices|decisions) (?:that are |which are )?(?:open|available) to (?:the )?
    (?:[A-Z][\w-]+|members|it|them)\b|
    \bsteps (?:that|which) (?:it|they|members|the [A-Z][\w-]+) may take\b
  `,
  regex.i`
    \b(?:two|three|four|five|six|several|other) (?:(?:main|possible|broad|other|different|practical) )?
    (?:ways(?: (?:forward|of \w+ing(?: \w+){0,3}))?|courses|approaches|routes|models|possibilities|scenarios)
    \b[^.;:]{0,60}\b(?:weighed|considered|compared|examined|looked at|assessed|explored|open|costed|possible)\b|
    \b(?:weighed|considered|compared|examined|looked at|assessed|explored|costed)\b[^.;:]{0,20}\b
    (?:two|three|four|five|six|several) (?:ways|courses|approaches|routes|models|possibilities|scenarios)\b
  `,
  regex`
    \b(?:[Mm]embers|[Cc]abinet|[Cc]ouncil|[Cc]ommittee|[Bb]oard|[Ee]xecutive|[Pp]anel|[Ii]t|[Tt]hey)
    \ (?:may|can|could|might) (?:choose|decide)(?: (?:to|between|whether)\b)[^.;]{3,160}\bor\b
  `,
  regex`
    \b[Oo]ptions? (?:
      appraisal|analysis|assessment|considered|available|open to|looked at|weighed|compared|examined|explored|
      (?:are|were|would be) (?:to\b|:)
    )\b|
    \boptions? (?:\d|[A-Z]\b)
  `,
  regex.i`
    \bno (?:
      discretion|choice|other course|alternative|realistic alternative|option|other option|alternatives|other options|
      alternative options
    )\b[^.]{0,100}\b(?:because|since|as|duty|statut\w+|required|requires?|law|legislation|under|due to)\b
  `,
  regex.i`
    \b(?:because|since|as|duty|statut\w+|required|requires?|law|legislation|under)\b[^.]{0,100}\b
    (?:no|not have(?: any)?|without|leaves? no|little)
    \ (?:discretion|choice|other course|alternative|option|other option|alternatives)\b
  `,
];

/** How running text sets out what else could be done, or says with a reason that nothing else could. */
const weak: readonly RegExp[] = [
  regex.i`
    \b(?:an|the|one|another|the only|the main|a further|a possible) (?:alternative|other option|other course)\b
    (?: (?:option|approach|course|course of action))? (?:is|was|would be|would have been|could be|of)\b
  `,
  regex.i`
    \b(?:one|another|a further|a possible|the only|the main|the remaining) option
    \ (?:is|was|would be|would have been|could be)\b
  `,
  regex.i`
    \b(?:the )?alternatives? (?:
      to (?:this|the|these)\b|is\b|are\b|was\b|were\b|would\b|considered|rejected|options?|courses?|approach(?:es)?|
      proposals?|models? (?:was|were|would|of)
    )
  `,
  regex.i`
    \b(?:as an alternative|alternatively),? [^.;]{0,80}\b
    (?:council|cabinet|committee|members?|could|may|might|would|was|were|considered)\b
  `,
  /\b(?:do|doing) (?:nothing|minimum)\b|\bthe status quo\b|\bbusiness as usual\b/i,
  regex.i`
    \b(?:council|cabinet|committee|authority|members?|executive)\b[^.;]{0,30}\b
    (?:could|may|might|is free to|are free to) (?:instead|choose (?:not|to)|decide not|decline|opt for|prefer to)\b
  `,
  regex`
    (?:^|[.;] )(?:[\d.]+ )?(?:The )?(?:Council|Cabinet|Committee|Authority|Executive|Board|Members|It) could
    \ (?:also |simply |then |now )?(?:
      wait|continue|keep|leave|retain|carry on|go on|hold|defer|delay|postpone|refuse|stay|remain|stop|end|sell|let|
      negotiate|do without
    )\b
  `,
  regex`
    (?:^|[.;] )(?:[\d.]+ )?The [a-z]+(?: [a-z]+){0,2} could be
    \ (?:left|kept|retained|redesigned|deferred|postponed|sold|closed|leased|let|transferred|demolished|mothballed)\b
  `,
  regex`
    \b[Hh]ad (?:the|it|this|nothing) [^.;,]{0,30}\bbeen (?:left|kept|done|sold|closed|mended|retained)\b|
    \b[Ll]eaving (?:the|it|this|things)\b[^.;]{0,30}\b(?:alone|as (?:it|they) (?:is|are)|unmended|unrepaired)\b
  `,
  regex`
    \b[Rr]ather than [^.;]{3,80}?, (?:the )?(?:[Cc]ouncil|[Cc]abinet|[Cc]ommittee|[Aa]uthority|[Bb]oard|members|it|we)
    \ (?:could|might|may)\b
  `,
  regex`
    \b[Ii]f (?:the )?
    (?:[Cc]ouncil|[Cc]abinet|[Cc]ommittee|[Bb]oard|[Ee]xecutive|members|this|the (?:report|proposal|scheme))
    \ (?:does|do|is|are) not (?:agree|approve|adopt|agreed|approved|adopted)[^.;]{0,80}\b
    (?:would|will|stays?|remains?|goes on|continues?)\b
  `,
  /\bcould (?:instead|choose (?:not )?to|decide not to|decline to|have chosen)\b/i,
  regex.i`
    \b(?:was|were|has been|have been) (?:also )?(?:considered|examined|explored|looked at|investigated)\b[^.;]{0,60}\b
    (?:but|and (?:was |were )?(?:rejected|discounted|ruled out|dismissed|not)|however)\b
  `,
  regex.i`
    \b(?:rejected|discounted|ruled out|dismissed|not (?:pursued|recommended|preferred|taken forward))\b[^.;]{0,30}\b
    (?:because|as|since|on (?:the )?(?:grounds?|cost)|due to|owing to)\b
  `,
];

/** "Alternative" as a word of other trades. */
const elsewhere = regex.gi`
  \balternative (?:
    provision|formats?|education|fuels?|savings|investments?|placements?|accommodation|premises|routes?|transport|
    means of|languages?|budget
  )\b|
  \bways of working\b
`;

/** In these sections "could" and "alternative" speak of money, law and other people's wishes. */
const besides = new Set([
  "finance",
  "legal",
  "risk",
  "equality",
  "climate",
  "consultation",
  "policy",
  "staffing",
  "procurement",
]);

/** In these sections an option is spoken of that is set out elsewhere, or nowhere. */
const onlyNamed = new Set([...besides, "recommendations", "reasons", "purpose", "summary"]);
const byNumber = /\boptions? (\d{1,2}[a-z]?|[A-Z])\b/gi;

/**
 * Does it name one option and set none out: "That Cabinet agrees option 2", "Option 2 is recommended because it is
 * cheaper"?
 */
export function onlyNames(text: string, role: string | undefined): boolean {
  if (role === undefined || !onlyNamed.has(role)) return false;
  const numbers = new Set([...text.matchAll(byNumber)].map(([, number = ""]) => number.toLowerCase()));
  return numbers.size === 1 && (role === "recommendations" || readOptionLabel(text)?.titled !== true);
}

/** Does a text that holds one of `alternativeCues` set out an alternative, or say why there is none? */
export function speaksOfOptions(text: string, role: string | undefined): boolean {
  if (onlyNames(text, role)) return false;
  if (readOptionLabel(text)?.named === "number") return true;
  const words = text.replace(elsewhere, " ");
  return (
    strong.some((pattern) => pattern.test(words)) ||
    (!besides.has(role ?? "") && weak.some((pattern) => pattern.test(words)))
  );
}
