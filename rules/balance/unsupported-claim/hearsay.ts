import { regex } from "../../../core/pattern/regex.ts";

/** What goes round without anybody to answer for it, in the words that introduce it; each works on one sentence. */
const rumours = regex.i`
  \b(?:
    (?:word|rumours?|gossip|the (?:word|talk|story|rumour|whisper|gossip)|whispers|stories)
    \ (?:(?:in|at|around|among|about|on|from|round) (?:the |those )?[\w'’ ]{2,30}? )?(?:
      is that|are that|has it|have it|goes that|
      is (?:all |mostly |entirely |largely |very much |nearly all )(?:in favour|for|against|one way|of)|goes|has gone|
      have gone|went|has reached|was that|is going|are going|persists?|abounds?
    )\b|
    there (?:is|are|was|were|has been|have been)
    \ (?:much |some |a good deal of |plenty of |constant |loose |persistent |a lot of )?
    (?:talk|gossip|rumours?|speculation|whispers|whispering|mutterings?|murmurs)
    \ (?:in|at|among|around|about|that|on|round)\b|
    (?:an |the )?open secret|common (?:gossip|report|repute|talk)|by (?:repute|common report)|reputedly|rumou?red|
    tittle-tattle|on the grapevine|no smoke without|
    (?:it )?(?:has|have) (?:come|reached) (?:to )?(?:our|officers['’]?|the author['’]s) ears|
    (?:we|officers) (?:are|were|have been) (?:told|given to understand|led to believe|reliably informed)(?=,| that)|
    (?:so )?we (?:hear|gather)(?=,| that)|
    (?:nobody|no[- ]one|few|hardly anyone) (?:at|in|on|who|that|among) [^.;]{2,30} (?:is|was|are|were) in
    \ (?:any|much|the least) doubt|
    (?:is|are|was|were) (?:widely|freely|openly|often|commonly|generally|everywhere|quietly)
    \ (?:said|told|whispered|muttered|put about)\b|
    (?:there are|there were) (?:those|people|some|plenty|many)(?: in [^.;]{2,20})? (?:who|that)
    \ (?:say|think|believe|suspect|hold|mutter|reckon|fear)\b|
    ^\W*(?:\d[\d.]*\s+)?(?:many|some|several|plenty|most)(?: people)? (?:say|believe|suspect|think|reckon|mutter)
    (?: that)?\b|
    (?:
      he|she|they|
      the (?:
        firm|owner|company|member|officer|contractor|tenant|landlord|developer|councillor|chair|applicant|director|
        manager
      )
    ) (?:is|are|was|were) (?:widely |generally |often |always |commonly )?(?:said|rumoured|reputed|supposed|whispered)
    \ to (?:be|have|know|own|owe)
  )\b
`;

/** Somebody answers for it after all, in a paper that can be read or with a name. */
const vouched = regex`
  \b(?:
    by (?:the |an? )?(?:
      [A-Z]|inspector|officers?|manager|director|witness|court|engineer|surveyor|police|auditor|applicant|contractor|
      company|operator
    )|
    in (?:its|the|his|her|their) (?:tender|report|letter|application|evidence|statement|return|reply)|witness|minutes?|
    local plan|consultation|survey|respondents?|not (?:true|so|borne out)|unfounded|no (?:truth|basis|evidence)|untrue|
    was checked|were checked
  )\b
`;

/** Where a sentence passes on what nobody answers for, or `null`. */
export const hearsay = (sentence: string): RegExpExecArray | null => {
  const found = rumours.exec(sentence);
  return found && !vouched.test(sentence) ? found : null;
};
