import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import { advisers } from "./advisers.ts";

/** Words without one of which nobody was made to advise against what he thinks. */
export const forcedCues = cues(
  "advice-forced",
  oneLine`
    to recommend|to put forward|to bring forward|to propose|to endorse|to advise|to justify|to defend|
    in deference|out of deference|out of regard|out of consideration|for fear of|so as not to|in order not to|
    not want|not wish|not like|not welcome|would object|might object|embarrass*|in view of what|in the light of what|
    in anticipation of what|preferred that|asked that|wished that|be dropped|be left out|be taken out
  `,
);

/** Who may think otherwise by profession: neither those whom it concerns nor those who decide. */
const theAdviser = oneLine`
  (?:
    (?:the|our|its|their|an?)
    \ (?!
      (?:[\w’'-]+ )?(?:
        parish|town council|residents?|tenants?|public|members?|unions?|applicants?|objectors?|community|council|cabinet|
        committee|opposition|group|party|neighbours?|traders?|panel
      )\b
    )
    (?:[\w’'-]+ ){0,2}?[\w’'-]+|
    officers?|counsel|finance|legal|highways|colleagues
  )
`;
/** An adviser who was not free in what he put to members. */
const forced = oneLine`
  \b(?:${advisers}|author|service|department|staff|we|I|they|he|she)\b[^.;,]{0,30}? (?:
    (?:was|were|(?:has|have|had) been) (?:\w+ly |in effect |then )?(?:
      required|told|instructed|made|obliged|directed|ordered|pressed|pressured|put under pressure|forced|compelled|
      expected|asked|leant on|leaned on
    )|
    had(?: no (?:choice|option|alternative) but)?
  ) to (?:recommend|advise|propose|endorse|justify|defend|put forward|bring forward|put [^.;,]{2,30}? forward)
`;
const against = oneLine`
  (?:
    (?:
      (?:can|could|do|does|did|would|will|is|are) ?not(?: (?:able|prepared|willing) to)?|(?:is|are|was|were) unable to
    ) (?:in conscience |professionally |\w+ly )?(?:
      (?:support|endorse|stand (?:by|behind|over)|recommend|accept|defend|justify|share|back|certify|agree with|agree)
      (?: (?:it|this|that|them|either))?(?=[.,;]|$| (?:because|for|as|in|on)\b)|
      (?:believe|think) (?:it|this|that|the)|put (?:his|her|their|its) name
    )|
    disagrees?|disagreed|dissents?|dissented|
    (?:thinks?|thought|believes?|believed|considers?|considered|knows?|knew) (?:it|this|that|the [a-z]+)? ?(?:to be |is |was )?
    (?:wrong|unsafe|unsound|unwise|mistaken|a mistake|too (?:low|high|dear))
  )
`;
const dissent = oneLine`
  (?:
    (?:,|;| and| but| which| that| although| though| while| when| whereas| whom| even though) (?:which |that |although )?
    (?:(?:${theAdviser}|they|he|she|we|I) (?:\w+ ){0,2}?)?${against}|
    \b(?:none of (?:them|us|the officers)|not one of (?:them|us)|neither of them|no officer)
    \ (?:thinks?|believes?|supports?|agrees?|would|could)|
    \bagainst (?:their|his|her|its|our|my) (?:own |better |professional )?(?:advice|judge?ment|views?)
  )
`;
const pressed = new RegExp(`${forced}\\b[^.]{0,120}?${dissent}`, "i");

const politician = oneLine`
  (?:
    (?:the )?(?:deputy |group |council )?(?:
      leader|cabinet(?: members?)?|executive(?: members?)?|portfolio holders?|lead members?|mayor|chair(?:man|woman)?|
      convener|(?:local|ward) members?|members|councillors?(?: [a-z’'-]+)?|administration|(?:ruling|majority) group
    )(?:['’]s office)?
  )
`;
const content = oneLine`
  (?:
    advice|warnings?|doubts?|reservations?|caveats?|misgivings?|concerns?|risks?|objections?|opinions?|views?|comments?|
    assessments?|findings?|conclusions?|analysis|criticisms?|observations?
  )
`;
const hers = `(?:(?:${advisers})['’]?s?['’]? (?:[\\w-]+ ){0,2}?)`;
/** What an adviser thinks; without him, only what is nothing else. */
const advice = `(?:${hers}${content}|(?:warning|doubt|reservation|caveat|misgiving|risk|professional advice|legal advice)s?)`;
const dropped = oneLine`
  (?:left (?:out|off|unsaid)|taken (?:out|off)|omitted|removed|deleted|dropped|struck out|cut|edited out|withheld|suppressed|
  (?:held|kept) (?:back|out)|toned down|softened|watered down|played down)
`;
const gone = oneLine`
  (?:is|are|was|were|has been|have been|had been) (?:therefore |accordingly |now |again |then )?(?:
    ${dropped}|
    not (?:\w+ )?(?:mentioned|repeated|included|set out|given|reported|printed|reproduced|shown|rehearsed|gone into)
  )
`;
const minds = oneLine`
  (?:(?:would|will|might|may|did|does|do) not (?:like|welcome|wish|want|care|approve|thank|be (?:happy|pleased))|
  (?:would|will|might|may) (?:(?:object|complain)(?! (?:to|about) an?\b)|be (?:embarrassed|upset|angry|displeased|annoyed)))
`;
/** For the sake of somebody who does not like to read it. */
const sake = oneLine`
  \b(?:
    (?:in deference to|out of (?:deference|regard|consideration|respect) (?:to|for)|
    for fear of (?:offend|upset|embarrass|anger|displeas|annoy)ing|
    (?:so as|in order) not to (?:offend|upset|embarrass|anger|displease|annoy|alarm)|
    to (?:avoid (?:offend|upset|embarrass|anger|displeas)ing|please|placate)) ${politician}|
    in (?:view|the light|anticipation) of what ${politician} (?:would|will|might|may) (?:say|think|do|make)|
    (?:because|since|as|lest) ${politician} ${minds}
  )
`;

const frames: readonly RegExp[] = [
  pressed,
  new RegExp(`${sake}\\b[^.;]{0,60}?,? [^.;,]{0,50}?\\b${advice}\\b[^.;,]{0,60}? ${gone}\\b`, "i"),
  new RegExp(`\\b${advice}\\b[^.;,]{0,60}? ${gone}\\b[^.;]{0,60}?${sake}\\b`, "i"),
  // "The Leader did not want the engineer's warning in this report, and it has been taken out."
  regex.i`
    \b${politician} (?:had |has )?(?:(?:did|does|would) not (?:wish|want|like|care for|welcome)|disliked|objected to|was against)
    \ [^.;,]{0,30}?\b${advice}\b[^.;]{0,80}?[,;]? (?:and |so )?(?:it|they|these|this|that) ${gone}\b
  `,
  // "The Leader preferred that the engineer's warning be dropped, and it was."
  regex.i`
    \b${politician} (?:had |has )?(?:preferred|wished|asked|wanted|insisted|required|requested)(?: that)?
    \ [^.;,]{0,30}?\b${advice}\b[^.;,]{0,40}? (?:to |should )?be ${dropped}\b[^.;]{0,10}?[,;]? (?:and|which|so)
    \ (?:so )?(?:it|they|this|that|was|were)\b
  `,
];

/** It can be read all the same, or was kept out lawfully or by a slip. */
const open = regex.i`
  \b(?:
    personal (?:data|details|information)|exempt|confidential|redact\w*|superseded|by mistake|in error|restored|
    appendix [a-z]|paragraph \d|section \d|in full|may not|must not|should not|never
  )\b
`;

/** Was an adviser made to put what he does not stand by, or was advice left out to please a politician? */
export const forcedOrSpared = (sentence: string): boolean =>
  sentence.length < 340 && frames.some((frame) => frame.test(sentence)) && !open.test(sentence);
