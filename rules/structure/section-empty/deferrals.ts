import { regex } from "../../../core/pattern/regex.ts";

/** One sentence that says when something will be done, in place of what it would say. */
const later = regex.i`
  \b(?:
    nearer the (?:time|day|date)|later(?! than)|in due course|in (?:good )?time|eventually|one day|down the line|
    at (?:a|some|the next|the appropriate|the right|another) (?:later |suitable |future |further )?
    (?:stage|point|time|date|moment|meeting)|
    on another occasion|another (?:day|time)|
    when (?:time|resources|the (?:details?|figures?|time|project|scheme|design|plans?))\b|once (?:the|it|this|we)\b|
    as (?:matters|things|the (?:project|work|scheme)) (?:develop|progress|proceed)\w*|
    after (?:the decision|approval|cabinet|it has)|if (?:the )?(?:cabinet|committee|council|members|it|this)\b|
    following (?:approval|the decision)|next (?:stage|year|phase|time)|down the road
  )\b
`;
const pending = regex.i`
  ^(?:
    (?:this|it|they|these|that|an?|the|any|full|further|details?|more|all|equality|climate|legal|financial)
    \b[^.;]{0,45}?
  \ )?(?:
    (?:will|would|shall|can|may|is|are) (?:then |also |only |all )?(?:to )?(?:be |have to be |need to be )?|to (?:be )?
  )(?:
    look(?:ed)?|address(?:ed)?|consider(?:ed)?|carried|done|dealt|complet(?:ed?)|assess(?:ed)?|prepar(?:ed?)|
    writ(?:e|ten)|work(?:ed)?|follow|come|return(?:ed)?|provid(?:ed?)|add(?:ed)?|revisit(?:ed)?|pick(?:ed)?|taken|drawn|
    settled|explored|given|examined|thought|reported|known|clear|sorted
  )\b
`;
/** Nothing was done, and that is all that is said. */
const undone = regex.i`
  ^(?:
    (?:it is |still |much |far )?(?:too (?:early|soon)) (?:to|for)\b|
    not (?:yet )?(?:been )?
    (?:considered|looked at|assessed|done|carried out|started|begun|thought about|settled|decided|worked out)\b|
    (?:there has|there was|we have|officers have) (?:not )?(?:been |had )?(?:no |not |any |the )?
    (?:time|opportunity|chance)\b|
    [^.;]{0,40}\b(?:has|have) (?:not|still not) (?:yet )?(?:been )?(?:
      done|looked at|considered|carried out|started|begun|written|assessed|thought about|thought of|completed|
      got (?:round|around|that far|to)
    )\b|
    nothing (?:has been|is|yet|has) (?:\w+ ){0,2}(?:written|done|here|yet|known)|
    (?:officers|we|the \w+) (?:will|would|shall|hope to|mean to|intend to)
    \ (?:come back|return|get round|turn|look|see|pick)\b|
    wait and see|(?:see|let us see|we shall see|we will see) (?:what|how|when)\b|we shall see|who knows|
    watch this space|
    (?:leave|left|park|parked|hold|held) (?:it |this |that )?(?:over )?(?:for|until)
    \ (?:now|then|later|the moment|another)
  )
`;
/** A day, a person, a place or a reason makes it an answer. */
const answers = regex.i`
  \d|
  \b(?:
    because|since|as (?:no|the|it|nothing)|so that|appendix|section|paragraph|director|head of|under the|powers?|duty|
    reported to|by the|assessment is|none (?:is|was|are)|no (?:effect|impact|change|further)
  )\b
`;

/** Does a text consist of a sentence that puts off what it should say? */
export const isDeferred = (text: string): boolean => {
  const words = text.trim();
  if (words.length < 12 || words.length > 120 || /[.;]\s\S/.test(words) || answers.test(words)) return false;
  return undone.test(words) || (pending.test(words) && later.test(words));
};
