import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { adviser } from "./advisers.ts";

/**
 * Advice that stays out of a report because a politician would rather, or that its giver was talked out of: always for
 * information.
 */

const politician = oneLine`
  (?:
    (?:the )?(?:deputy )?(?:
      leader|cabinet member|executive member|portfolio holder|lead member|mayor|chair(?:man|woman)?|convener|
      local members?|ward members?|councillor [a-z’'-]+|group leader
    )
  )(?:['’]s office)?
`;
const paper = oneLine`
  (?:
    advice|observations?|comments?|notes?|views?|letters?|memo(?:randum)?|opinions?|assessments?|warnings?|findings?|
    calculations?|conclusions?|reservations?|concerns?|reply|replies|reports?|response|papers?|passages?|paragraphs?|
    sections?|figures?|objections?
  )
`;
const kept = oneLine`
  (?:
    not (?:been )?(?:\w+ )?(?:
      reproduced|printed|attached|annexed|set out|included|repeated|rehearsed|aired|gone into|given|shown|quoted|
      reported|circulated|used|mentioned|summarised
    )|
    left (?:out|off|aside)|omitted|withheld|taken out|kept (?:back|out)|dropped|removed|held (?:back|over)|
    put (?:away|by|to one side)
  )
`;

const frames: readonly RegExp[] = [
  // "At the request of the lead member his paper is not reproduced."
  regex.i`
    \b(?:at|on) the (?:\w+ )?(?:request|wish|suggestion|insistence|instance|urging|preference|instructions?) of
    \ ${politician}\b(?:[^.;]{0,30}\b${paper}\b[^.;]{0,30}|,? (?:they|these|those|it|this))
    \ (?:is|are|was|were|has been|have been|does|do) ${kept}\b
  `,
  // "The Executive Member preferred that it be left off."
  regex.i`
    \b${politician} (?:had |has |have )?
    (?:preferred|wanted|wished|asked|decided|ruled|suggested|(?:thought|felt) it (?:better|best|wiser|kinder))
    \b[^.;]{0,12} (?:it|this|that|they|them|these|the ${paper}|(?:her|his|their|its) ${paper})(?: should| to)?
    (?: be| being)? ${kept}\b
  `,
  // "was minded to object and was prevailed upon to leave it"
  regex.i`
    \b(?:minded|inclined|ready|prepared|going|about|due|set|intended|meant|wanted|had planned) to (?:
      object|refuse|oppose|advise against|recommend (?:refusal|against)|dissent|say no|
      raise (?:it|an objection|a concern)
    )\b[^.;]{0,70}\b(?:
      prevailed (?:up)?on|persuaded|talked (?:round|out)|leaned on|leant on|induced|brought round|dissuaded|
      thought better|had a word|a word from|let it (?:go|lie|drop)
    )\b
  `,
  // "which officers were told to make work"
  regex.i`
    \b(?:officers?|the (?:service|team|department)|finance|accountants?) (?:were|was|are|been|have been|had been)
    \ (?:told|instructed|asked|ordered|left) to (?:
      make (?:it |them |the (?:sums?|figures?|numbers?) )?(?:work|add up|fit|stand up|balance)|
      find (?:the |some )?(?:reasons|figures|arguments|words|a case) (?:for|to)|work back(?:wards)? from|
      justify (?:it|the (?:figure|sum|number))
    )\b
  `,
];
/** Two versions of one advice, of which the first is not shown. */
const first = regex.i`
  \bthe (?:first|earlier|original|former|other)(?: (?:one|version|draft|${paper}))? (?:is|was|are|were|has been)
  \ ${kept}\b
`;
const versions = regex.i`
  \b(?:first|second|earlier|later|original|revised|another)
  \ (?:reply|version|draft|advice|report|note|view|opinion|response|letter)\b
`;
/** It can be read, or there is a lawful reason. */
const open = regex.i`
  \b(?:
    exempt|confidential|privileged?|superseded|personal data|redacted|in full|attached at|appendix|annex|
    para(?:graph)?s?\.? \d|
    section \d|published|website|below|after the (?:deadline|closing date)|residents?['’]?|objectors?['’]?|
    correct(?:ed|ion)|error
  )\b
`;

/** Is advice held out of the report for somebody's sake? `before` is the sentence that "his paper" goes back to. */
export function heldOut(sentence: string, before: string): boolean {
  if (sentence.length > 340) return false;
  const begins = first.test(sentence);
  const framed = frames.some((frame) => frame.test(sentence));
  if (!(begins || framed) || open.test(sentence)) return false;
  const both = `${before} ${sentence}`;
  return (begins && versions.test(both)) || (framed && adviser.test(both));
}
