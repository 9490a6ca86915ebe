import { oneLine, regex } from "../../../core/pattern/regex.ts";

/**
 * A paper is kept, as a whole, from everybody outside, in whatever words: what is kept ("no part of this record"), that
 * it is denied ("is not to be passed"), and to whom or by which way out ("outside the Council", "to reporters").
 */

const paper = oneLine`
  (?:
    (?:[a-z]+ )?(?:report|paper|document|record|briefing|note|minute|memorandum|submission|business case)|
    (?:decision )?notice|decision
  )
`;
const whole = oneLine`
  (?:
    (?:this|the present) ${paper}(?: itself| and (?:its|all its) [a-z]+)?|
    (?:the )?(?:contents?|text|substance|existence) of this ${paper}|(?:all|the whole|everything) (?:of|in) this ${paper}
  )
`;
const nothing = oneLine`
  (?:
    (?:no (?:part|word|page|line|copy)|none|nothing|(?:not )?(?:a|one) word) (?:of|in|from) (?:this|the) ${paper}
  )
`;
const not = oneLine`
  (?:
    (?:must|may|should|can|could|will|shall|is|are|does|do)(?: ?not|n['’]t| never| in no (?:case|event))|
    ought (?:not|never) to|has not|never
  )
`;
const verb = oneLine`
  (?:
    passed|shown|given|sent|shared|published|placed|put|posted|copied|circulated|released|disclosed|distributed|
    forwarded|leaked|revealed|available|open|opened|uploaded|issued|seen|read|inspected|quoted|repeated|mentioned|
    discussed|spoken of|taken|carried|printed|handed|left|intended|meant|fit|go|reach|get|come|appear|end up|
    find its way|travel|stray|fall|feature|turn up
  )
`;
const act = `(?:(?:to )?(?:be |being |been )?(?:[a-z]+ly )?${verb}(?: (?:out|on|round|up))?)`;
/** Whoever is outside, and what all can read. */
const outsiders = oneLine`
  (?:
    (?:(?:the|any|our|its|local|other|an|outside|eyes of|hands of) )*(?:
      press|media|newspapers?|reporters?|journalists?|web ?site|web|internet|social media|outsiders?|
      outside (?:world|bod(?:y|ies)|parties|party)|residents|tenants|ratepayers|constituents|
      public(?: domain| view| eye)?|members of the public
    )|
    (?:anyone|anybody|any one|people|persons) (?:else|outside|beyond|but|other than)\b[^.;]{0,30}
  )
`;
const inside = oneLine`
  (?:
    council|authority|building|room|chamber|service|directorate|department|team|group|town hall|county hall|
    civic offices|offices|addressees|recipients|circle|walls|leadership|cabinet
  )
`;
const ways = oneLine`
  (?:
    (?:to|on|in|into|onto|with|by|for|before|in front of) ${outsiders}|
    (?:outside|beyond|out of) (?:the|this|our|these|its) (?:[a-z]+ )?${inside}|
    (?:outside|beyond) those\b[^.;]{0,30}|outside|any further
  )
`;
/** The audience ends the clause: "to the public consultation" is another thing. */
const ends = oneLine`
  (?=
    \s*(?:[.,;:)–—]|$)|
    \ (?:
      or|nor|and|until|till|because|since|without|while|whilst|unless|before|after|at|in any|in whole|whatever|under|
      for|as it|so
    )\b
  )
`;
const left = oneLine`
  (?:
    leave (?:the|this|these) (?:[a-z]+['’]?s? )?${inside}|
    (?:to )?(?:be )?(?:taken|removed|carried) (?:away )?(?:from|out of) (?:the|this|these) (?:[a-z]+['’]?s? )?
    (?:building|room|chamber|town hall|county hall|civic offices|offices)|
    reach ${outsiders}
  )
`;
const people = oneLine`
  (?:
    officers|members(?!['’])|councillors(?!['’])|leaders|directors|whips|heads of service|chairs|recipients|addressees|
    those (?:named|on [^.;]{3,20})|the (?:administration|leadership|ruling group|majority group|group)
  )
`;

/** Each says of this paper, as a whole, that nobody outside may have it. */
const frames: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${whole} ${not}|${nothing} (?:(?:may|can|should|must|will|is|are) )?(?:to )?) ?(?:${act} ${ways}|${left}|for ${outsiders})${ends}`,
    "i",
  ),
  regex.i`
    \b(?:neither this ${paper} nor (?:any |a |the |its )[^.;]{2,30}?|${nothing})
    \ (?:is|are|may|must|can|should|will|shall)(?: ever| now)?(?: to)? (?:be )?(?:[a-z]+ly )?
    (?:published|released|disclosed|made (?:public|available)|public|open to the public)(?=\s*(?:[.;]|$))
  `,
  regex.i`
    \bthis (?!decision|notice)${paper} is (?:(?:meant|intended|written|strictly|solely|only|purely) )*for (?:the eyes of )?
    (?!use\b|information\b|noting\b|decision\b|discussion\b|comment\b)(?:(?!as |who )[\w’'-]+,? ){0,6}
    ${people}(?: of the (?:[A-Z][a-z]+ ){0,3}(?:Committee|Sub-Committee|Panel|Board|Cabinet|Council|Executive|Forum)|
    [^.;:,]{0,16}) (?:only|alone|and (?:nobody|no one|no-one) else)\b(?! (?:to|in|so|as|if|when|where)\b)
  `,
  regex.i`
    \bthis (?!decision|notice)${paper}(?: and (?:its|all its|the) [a-z]+)? (?:is|are)
    (?: meant| intended| written| strictly| solely| only)* for the (?:eyes|ears) of [^.;:]{3,70}? (?:
      only|alone|and (?:nobody|no one|no-one) else
    )\b
  `,
  regex.i`
    \b${whole} (?:must|should|is to|has to|will|ought to|is meant to)(?: only)?
    \ (?:be (?:kept|held|circulated|shared|read|seen)|stay|remain|circulate)(?: strictly| only| solely)?
    \ (?:within|inside|among|amongst|between)
    \ (?:(?:the|this|these|our) (?:[a-z]+ )?${inside}|ourselves|us|officers|members|councillors|those)\b
  `,
  regex.i`
    (?<!\b(?:to|on|of|in|with|by|for|about) )\b${whole} (?:must|should|is to|has to|will) be
    \ (?:collected|gathered|called|taken|handed) (?:in |up |back |again )*
    (?:at the (?:end|close)|after|when|once|as) (?:of )?(?:the |this )?
    (?:item|meeting|discussion|debate|members|it|they)\b
  `,
  regex.i`
    \b(?:nobody|no one|no-one|no person) (?:outside|beyond|other than|but|except|save)\b[^.;]{2,50}? (?:
      may|can|should|must|is to|needs?(?: to)?|ought to|has (?:any )?(?:call|need|business|right|reason|cause) to
    ) (?:see|read|have|know|hear|learn|be (?:shown|given|told|sent))\b[^.;]{0,16}\bthis ${paper}\b
  `,
];

/** It is the form of the paper that keeps it from where all can read it, or how it is to be understood. */
const otherwise = regex.i`
  \b(?:size|length|large|long|copyright|licen[cs]e|format|accessib\w+|software|quality|scale|printing)\b|
  \bas (?:a|an|any)? ?(?:promise|offer|criticism|commitment|sign|guide)\b|\bfor officers only in\b|\bcases?\b
`;

/** Longer than this is no sentence (UTF-16 units). */
const longest = 400;

/** The words that keep a paper, as a whole, from everybody outside; `null` where a sentence does not. */
export function keptWholeIn(text: string): RegExpExecArray | null {
  if (text.length > longest || otherwise.test(text)) return null;
  for (const frame of frames) {
    const match = frame.exec(text);
    if (match) return match;
  }
  return null;
}
