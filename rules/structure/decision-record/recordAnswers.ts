import { oneLine, regex } from "../../../core/pattern/regex.ts";

/** What a record of decision must state. */
export type Part = "decision" | "reasons" | "alternatives" | "interests";

/** For interests "none" is an answer: that nobody asked or knows is not. */
const unanswered = regex.i`
  ^(?:
    n\/?a|tb[cad]|to follow|-+|\?+|unknown|
    (?:yes|one|two|some|several|a few|an? (?:minor|small|slight|trivial|old)(?: one| interest)?|minor|slight|trivial)
    (?:[,;:.–—-]? ?(?:but )?(?:
      (?:of )?no (?:consequence|importance|account|great \w+)|not (?:important|relevant|material|significant|serious|
      worth)[^.;]{0,30}|
      nothing (?:serious|much|to)[^.;]{0,20}|immaterial|irrelevant|too (?:small|minor|slight)[^.;]{0,20}
    ))?|
    nothing (?:to worry about|serious|much|that matters?)|(?:i |we )?(?:do|did) not (?:know|ask|check)|
    (?:(?:this|it|that|the question|none of this|which) (?:was|has|is|were|had) |yet to be )?
    (?:never|not)(?: yet)?(?: been)? (?:
      stated|asked(?: about| for)?|recorded|checked|known|established|sought|raised|noted|gone into|enquired into|
      inquired into|discussed|put|looked into|confirmed|ascertained|clear
    )(?:
      \ (?:
        at the (?:meeting|time)|(?:of|to) (?:him|her|them|anyone|the (?:member|decision[- ]maker))|on this occasion|
        this time|by officers
      )
    )?|
    (?:nobody|no one|no-one) (?:asked|checked|enquired|inquired|knows|has asked|thought to ask)
  )\W*$
`;

const reference = regex.i`
  ^(?:as |see |please (?:see|refer)|refer to|contained in|set out in|in )
  (?:the |in the |set out |above|per |attached |below |officers?['’]? |accompanying )*(?:\w+['’]?s? ){0,4}
  (?:reports?|papers?|appendix|above|below|attached|minutes)?\W*$|
  ^(?:as |see |please (?:see|refer to) |held |kept |all )[^.;:£\d]{0,60}\b
  (?:e-?mails?|files?|folder|correspondence|drive|SharePoint|tracker|inbox|notes|papers?)\W*$|
  ^(?:as )?(?:per|by|from|following|further to|after) (?:the |our |my |his |her |their |a |an |earlier |recent )*
  (?:[a-z]+ )?(?:call|conversation|e-?mails?|chat|discussions?|talk|meeting|instructions?|request|messages?|text|visit|
  note)
  (?: (?:with|from|of|by|on|at) [^.;£\d]{2,40})?\W*$|
  ^(?:for the )?(?:reasons? )?(?:as|that|which) (?:(?:was|were|has been|have been) )?(?:already |previously )?(?:
    discussed|agreed|explained|stated|recommended|proposed|requested|instructed|mentioned|outlined|rehearsed|settled|
    (?:talked|gone|run) (?:over|through)|talked about|gone into|spoken (?:of|about)|thrashed out
  )
  (?: (?:with|by|at|in|over|before|on|to) (?:the )?(?:[A-Za-z]+ ){0,3}[A-Za-z]+)?\W*$
`;
const nothing = regex.i`
  ^(?:
    (?:the )?(?:usual|normal|standard|obvious|same)(?: (?:ones?|reasons?|things?|alternatives?|options?|sort|way|
    as (?:before|last|ever|usual)))?(?: [a-z]+ [a-z]+)?|
    (?:an? )?(?:long|old|familiar|sad|known|complicated) (?:story|tale|history|saga)|
    (?:various|several|many|plenty|lots|some|a few|numerous|sundry|mixed|different)(?: (?:ones?|reasons?|of them|
    others?|options?))?|
    (?:(?:these|they|it|this|(?:the )?reasons?(?: for (?:it|this|the decision))?) (?:is|are) )?(?:obvious|self-evident|
    plain(?: enough)?|well known|known to all|clear(?: to all)?|common sense|evident|understood|known)(?: (?:to|enough|
    from) [a-z ]{2,20})?|
    (?:it )?(?:seemed|felt|looked) (?:right|best|sensible|like a good idea|the thing to do)(?: at the time)?|
    because|why not|time (?:to|for) (?:a )?[a-z]+|
    none(?: (?:stated|given|recorded|considered|identified|were considered))?|
    (?:none|nothing)(?: else)?
    \ (?:to (?:speak of|report|record|add)|of (?:note|substance)|worth [a-z ]{4,30}|really)|
    n\/?a|not applicable|nil|no alternatives(?: (?:were )?considered)?|no other options|not stated|
    (?:
      (?:(?:this|it|they|these) )?(?:(?:is|are|was|were) )?not|
      (?:none|no (?:other )?(?:alternatives?|options?|courses?))(?: (?:is|are|was|were))?
    )(?: (?:felt|thought|considered|deemed|judged) to be)?
    \ (?:called for|needed|required|necessary|relevant|wanted|looked for|appropriate)
    (?: (?:here|in this (?:case|instance)|on this occasion|this time|for this(?: decision)?))?|tb[cad]|-+|\?+|to follow
  )\W*$
`;

/**
 * Words that answer nothing: a bare reference, or "none" where a reason is needed. For interests "none" is an answer.
 */
export function isBare(part: Part, words: string): boolean {
  if (part === "alternatives" && isUnnamed(words)) return true;
  if (words.length > 90) return false;
  if (part === "interests") return unanswered.test(words);
  return reference.test(words) || nothing.test(words);
}

const courses = oneLine`
  (?:
    (?:
      a (?:number|range|variety) of|several|various|some|all(?: of)?|the|other|many|these|those|different|further|
      possible|usual|obvious|alternative|two|three
    )
  \ )*(?:
    alternatives?|options?|others?|(?:courses?|lines?) of action|courses?|possibilities|approaches|
    ways(?: (?:forward|of (?:doing|going about) (?:it|this)))?|avenues|several|some|these|all|they
  )
`;
const weighing = oneLine`
  (?:
    considered|(?:talked|gone|worked|run) (?:through|over|into)|discussed|looked (?:at|into)|thought (?:about|of)|
    weighed(?: up)?|explored|examined|canvassed|debated|mulled over|reviewed|aired|assessed|appraised|rejected|
    discounted|discarded|dismissed|ruled out|(?:put|set) (?:aside|to one side)|turned over|set out|explained|covered|
    gone over
  )
`;
/** "The alternatives were talked through with officers": that there were some, and not which. */
const unnamed = regex.i`
  ^${courses} (?:(?:were|was|have|has|had|are|also|all|each|been|duly|fully|carefully|properly|briefly) )+${weighing}\b
  (?! (?:of|for|because|since|as|on))[^.:;,£\d]{0,50}[.;]?$|
  ^(?:the |I |we |officers?|members?|he |she )(?:[A-Za-z]+ ){0,5}?(?:
    considered|discussed|weighed|explored|examined|reviewed|looked at|thought about|went (?:through|over|into)|
    talked (?:through|over)|ran through
  ) ${courses}\b[^.:;,£\d]{0,45}[.;]?$|
  ^there (?:were|are|was) (?:\w+ )?(?:others?|alternatives|options)\b[^.:;£\d]{0,60}[.;]?$
`;
/** A course is named, or a reason is given. */
const named = regex.i`
  \b(?:
    because|since|as (?:it|they|this|the|each|both)|cost\w*|slower|dearer|option (?:\d|[A-Z]\b)|such as|including|
    namely|to (?:sell|close|keep|lease|let|buy|build|do nothing|retain|demolish|continue|extend)|
    (?:of|by|in) \w+ing\b(?! (?:it|this)\b)|no (?:alternative|other)|paragraph|appendix|section
  )\b
`;
/** Is it said that there were alternatives, and not which? */
export const isUnnamed = (words: string): boolean => words.length < 110 && !named.test(words) && unnamed.test(words);
