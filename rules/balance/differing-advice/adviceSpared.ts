import { regex } from "../../../core/pattern/regex.ts";

/**
 * Professional advice that was received and not passed on, on the ground that members are better off without it: always
 * for information.
 */

const paper = regex.i`
  \b(?:
    notes?|pages?|memo(?:randum)?|letters?|comments?|views?|papers?|advice|caveats?|objections?|calculations?|
    reservations?|warnings?|opinions?|analysis|assessment|misgivings|doubts|concerns|workings|reply|replies
  )\b
`;
const adviser = regex.i`
  \b(?:
    officers?['’]?s?|advis[eo]rs?['’]?s?|counsel['’]?s?|engineers?['’]?s?|surveyors?['’]?s?|valuers?['’]?s?|
    auditors?['’]?s?|legal|finance|highways|estates|procurement|solicitors?['’]?s?|lawyers?['’]?s?|treasurer['’]?s?|
    directors?['’]?s?|head of [a-z ]{3,25}|[a-z]+(?:ist|yst|ogist)s?['’]?s?|inspectors?['’]?s?|consultants?['’]?s?|
    colleagues['’]?|planners?['’]?s?|architects?['’]?s?|accountants?['’]?s?|actuary['’]?s?|manager['’]?s?|
    environmental health|public health
  )(?![a-z])
`;
const spared = regex.i`
  \b(?:
    (?:too|rather|very|so|unduly|over-?|somewhat|highly) ?
    (?:long|lengthy|technical|detailed|complicated|heavy|dense|involved|full|abstruse)\b|
    (?:long|lengthy|technical|detailed|wordy|dense) and (?:long|technical|detailed|complicated|wordy|dense)|
    heavy (?:going|reading)|
    (?:would|will|could|might|to|and) only (?:confuse|muddle|complicate|prolong|alarm|distract|worry|lengthen|weary)|
    (?:to|be|been|not) (?:trouble|burden|weary|detain|bother|spare|worry|overload|tax|confuse|inflict)d? (?:\w+ )?
    (?:the |on )?(?:members|committee|cabinet|council|councillors|panel|readers?|them|with)|
    (?:spare|spared|sparing) (?:members|the \w+|councillors|readers|them)|
    (?:wade|plough|pore|wading|ploughing|poring) (?:through|over)|of (?:interest|concern) only to|
    (?:nothing|little|not much) (?:would be|is|was|will be) (?:gained|served)|
    (?:little|no|not much|small) (?:point|purpose|sense|profit) in|a line had to be drawn|not the place (?:for|to)|
    (?:gone|went|put|placed|kept|left|lies|filed|sits) (?:\w+ )?(?:in|into|on) (?:the|a|my|somebody['’]s)
    \ (?:file|drawer|tray|shelf|records?)|
    (?:kept|put|placed|left|held) on file|for another (?:day|occasion|report)|
    (?:will|would|do) not (?:wish|want|care|thank \w+ for|have time|need) (?:to|the|it|all)|
    (?:have|had) (?:quite )?enough (?:to read|paper|before)|enough paper
  )\b
`;
/** It can be read, or the profession itself is content. */
const open = regex.i`
  \b(?:
    appendix|appendices|annex|para(?:graph)?s?\.? \d|section \d|summar\w+|set out|in full|below|attached|website|
    can be (?:read|seen|had)|on request|no objection|conclusion is|concludes?|published|available|online|link
  )\b
`;

/** Is advice kept from members for their own good? `before` is the sentence that "her note" stands for. */
export const sparesMembers = (sentence: string, before: string): boolean =>
  sentence.length < 320 &&
  spared.test(sentence) &&
  !open.test(sentence) &&
  (paper.test(sentence) || /\b(?:had|has) (?:a good deal|much|plenty|a lot) to say\b/.test(sentence)) &&
  (adviser.test(sentence) ||
    (/^\W*(?:Her|His|Their|Its|That|The|This|It|She|He|They)\b/.test(sentence) && adviser.test(before)));
