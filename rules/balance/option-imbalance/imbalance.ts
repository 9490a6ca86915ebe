import { regex } from "../../../core/pattern/regex.ts";
import { chosen, forms, other, thing } from "./lopsided.ts";
/** Does a sentence say itself that options are treated unlike? `sure`: there is little doubt of it. */
export interface Imbalance {
  readonly sure: boolean;
}

/** Why less is said of one. */
const explained = regex.i`
  \b(?:
    said in the report of|in full \(|(?:withdrawn|withdrew) (?:at|when|by|after|on)|
    only one (?:bid|tender|offer|application|response|site|supplier) (?:was|has been|is|had been)
    \ (?:received|submitted|made|available|found|identified)|
    because|since|could not (?:adopt|lawfully)|not for sale|unlawful|at outline|if members|each (?:option|of)|both|
    neither|all (?:of the )?(?:options|three|four|two)|calculations|alike|equally|same (?:detail|length|basis)|
    as (?:the|it|they) (?:is|are|was|were|has|have)
  )\b
`;

/** What a sentence says of how options are treated; the one before it says what "the others do not" means. */
export function imbalanceIn(sentence: string, before: string, all = before): Imbalance | undefined {
  if (sentence.length < 120 && wavedOff.test(sentence) && praisedList.test(all) && !reservations.test(all))
    return { sure: false };
  if (dismissed.test(sentence) && workedUp.test(`${before} ${sentence}`) && !even.test(sentence))
    return { sure: false };
  if (!relevant.test(sentence) && !dropped.test(sentence)) return undefined;
  if (muchOfOne.test(`${before} ${sentence}`) && littleOfOther.test(sentence) && !even.test(sentence))
    return { sure: false };
  if (bareContrast.test(sentence) && judged.test(before)) return { sure: false };
  if (spread(sentence)) return { sure: false };
  if (onlyAdjectives.test(sentence) && choosable.test(sentence)) return { sure: false };
  if (sentence.length > 400 || explained.test(sentence)) return undefined;
  return definite(sentence) ?? (weighedUnlike(sentence) || oneAlone.test(sentence) ? { sure: false } : undefined);
}

/** Three good words or more for the one that is put forward, and a word for the rest. */
const praisedList = regex.i`
  \b(?:${chosen}|new) (?:\w+ ){0,2}?(?:${thing}|[a-z]+) (?:is|are|would be) (?:[^.;,]{3,40}, ){2,}[^.;]{0,80}\band\b
`;
const wavedOff = regex.i`
  \b(?:
    leaving|keeping|carrying on|doing nothing|staying|standing still|going on|waiting|
    to (?:leave|stay|do nothing|carry on|wait)|any other|anything else|
    the (?:alternatives?|others?|rest|old one|present one)
  )\b[^.;]{0,50} (?:would be|will be|is|are|can be|could be|would|makes?)\b[^.;]{0,16}\b(?:
    mistakes?|wrong|folly|foolish|unwise|not an option|no option|not sensible|unacceptable|unthinkable|
    out of the question|a waste|no answer|no sense|madness
  )\b
`;
/** Something is said against it too. */
const reservations = /\b(?:but|however|although|though|against it|drawbacks?|disadvantages?|demerits?|risks?)\b/i;

/** Work that went into one choice … */
const workedUp = regex.i`
  \b(?:
    costed|modelled|tested|valued|visited|evaluat(?:ed|ion of)|backed by|supported by|borne out by|illustrated by|
    dealt with at|case fills|described in the attached|takes in|worked up|appraised|surveyed|prospectus|graphs?|
    appendices|costs are given
  )\b
`;
/** … and a word or two that do for the other. */
const dismissed = regex.i`
  \b(?:
    the (?:alternatives?|others?|remaining options?|rest|other (?:two|three|four)|two others)\b[^.;]{0,40}\b(?:
      was not|were not|has not|have not|had not|is to leave|may be summed up|(?:was|were) dismissed|
      no (?:enquiry|graph|figures|such)
    )|
    no enquir(?:y|ies) (?:has|have|was|were)|
    (?:looked at|considered|examined|mentioned) (?:only )?(?:briefly|in passing)|briefly and dismissed|
    is the alternative\W*$|summed up as|(?:others?|two|three) were not taken forward|
    has no (?:graph|figures?|costs?|appendix|case study|plan)|is to leave (?:things|matters) (?:alone|as they are)|
    in one sentence|and one sentence
  )
`;

/** Two things to choose between, one of them treated in a way in which the other is not. */
const weighedUnlike = (sentence: string): boolean =>
  !/(?:\d[\d,.]*\s+){3}/.test(sentence) &&
  two.test(sentence) &&
  treatment.test(sentence) &&
  slight.test(sentence.replace(ofItself, " ")) &&
  !even.test(sentence);
/** What an option is or does, and no sign of how it was looked at. */
const ofItself = regex.gi`
  \b(?:
    do(?:ing)? nothing|(?:costs?|changes?|saves?) nothing|
    no (?:additional |extra |further )?costs?(?! (?:is|are|was|were|has|have|given|figures?)\b)
  )\b
`;
const two = regex.i`
  \bcase for\b[^.]{0,60}\bcase against\b|
  \bthe (?:case|arguments?|reasons|benefits|merits|advantages|strengths) (?:for|of|in favour of)\b[^.]{0,90}\b
  (?:against|the (?:other|case|drawbacks|risks|weaknesses|disadvantages))\b|
  \b(?:the )?(?:runner-up|rest of the (?:options|bids|sites)|second-placed|remaining options)\b|
  \b${thing} (?:\d|[A-Z]\b)|\b(?:${other}|${chosen}) (?:\w+ )?${thing}\b|\b(?:the )?others?\b[^.]{0,80}\b${thing}|
  \b${thing}\b[^.]{0,80}\bothers?\b|
  \b(?:
    in-house|do-nothing|status quo|present service|outsourcing|staying|doing nothing|the alternatives?|its rivals?|rival
  )\b
`;
const treatment = regex.i`
  \b(?:
    sensitivity|market[- ]test\w*|quantif\w+|business case|worked up|negotiat\w+|register|letters|terms|said of|pages?|
    paragraphs?|lines?|sentences?|words?|detail(?:ed)?|costed|costs?|figures?|scored?|scores|assess\w+|modelled|
    modelling|survey\w*|visit(?:s|ed)?|photographs?|drawings?|plans?|quotations?|case stud\w+|evidence|footnotes?|
    appendix|appendices|analys\w+|described|discussed|discussion|set out|argued|listed|praised|tested|examined|
    appraised|appraisal|evaluat\w+|space|length|explored|figures?|numbers?|adjectives?|merits?|benefits?|advantages?|
    drawbacks?|disadvantages?|risks?|strengths?|weaknesses|references?|testimonials?|illustrat\w+|table|chart|savings?|
    description
  )\b
`;
const slight = regex.i`
  \b(?:
    nobody|no one|a footnote|footnotes?|general impression|merely|confined to|obvious|less is said|little is said|
    not (?:on|of|for|one) (?:the|of the)|
    (?:have|has|had|did|do|does|was|were) not (?:been )?
    (?:asked?|sought|visited?|run|made|done|looked|worked|negotiated|quantified|gone)|
    given over|hardly at all|at all|unattractive|only|alone|none|nothing|never|without|unlike|merely|dismissed|
    in passing|mention(?:ed)?|summary|left|barely|hardly|scarcely|brief(?:ly)?|short|bare|cursory|token|single|omitted|
    absent|
    no (?:
      figure|cost|evidence|such|detail|analysis|mention|sum|merit|benefit|attempt|equivalent|comparable|corresponding|
      like
    )|
    not (?:been )?(?:
      costed|scored|assessed|modelled|given|shown|listed|tested|examined|discussed|analysed|visited|described|explored|
      evaluated|quantified|so|as
    )|
    (?:a|one|two|few|half a) (?:\w+ )?(?:lines?|sentences?|words?|paragraphs?)|for the rest|by contrast|in contrast|
    exclusively|solely|entirely|whole of|bulk of|most of|three quarters|nine tenths|at length|lavish\w*|glowing|
    extensive\w*
  )\b
`;
const even = regex.i`
  \b(?:both|each|all|every|equal\w*|same|neither|likewise|alike|respectively|same way|side by side|compared in|in turn)
  \b
`;

/** Much is said or done of one … */
const muchOfOne = regex.i`
  \b(?:
    full|detailed|thorough|lengthy|elaborate|
    (?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|\d+)
    \ (?:pages?|plans|drawings|months|weeks|paragraphs|charts|workshops|meetings|visits|surveys|scenarios|tables)|
    (?:ten|five|twenty|thirty)-year|fills?|more (?:in this report )?(?:on|about|of) the|asked for their|examined|
    dealt with in section|set out in full|at length|illustrated|put into money|worked up|tested
  )\b[^.]{0,90}\b(?:
    ${thing}|hub|merger|trust|company|leasing|buying|selling|letting|closure|outsourcing|model|lease|purchase|upsides|
    benefits|advantages|merits
  )\b|
  \b(?:${thing}|merger|trust|company|upsides|benefits|advantages|merits|strengths)\b[^.]{0,60}\b(?:
    full|detailed|
    (?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|\d+) (?:pages?|plans|months|paragraphs|charts)|
    fills?|dealt with|set out|illustrated|examined|at length
  )\b
`;
/** … and little of the other. */
const littleOfOther = regex.i`
  \b(?:
    make do|makes do|a sketch|a page of notes|over a weekend|in an afternoon|at a glance|back of an envelope|in passing|
    not at all|
    none of (?:its|their|the) (?:drawbacks|disadvantages|demerits|risks|downsides|merits|benefits|advantages)|
    (?:next|one|this|first) year['’]s figure|but not of the|than on the (?:\w+ )?others|put together|
    a (?:line|sentence|phrase|footnote|bracket|few words|word or two)|by hearsay|from memory|by guesswork|
    no more than a|little more than a
  )\b
`;

/** Work that was done for one and for nothing else, or was not done for one: "not modelled, being unattractive". */
const oneAlone = regex.i`
  \b(?:reasons|points|arguments|merits|advantages|benefits|pages|paragraphs) (?:are |is |were )?
  (?:given |listed |set out |made |put )?for\b[^.;]{0,50}\b(?:none|not one|nothing) for\b|
  \bover (?:\w+) years\b[^.;]{0,70}\bover (?:one|two|three|a)\b|\b(?:on|for|of) no other\b|
  \bnobody else (?:the|a) chance\b|\bno such (?:exercise|work|study|test|assessment|visit) (?:was|has been|is)\b|
  \bthat for [^.;]{3,40} by nobody\b|
  \b(?:
    tests?|testing|modelling|screening|appraisal|analysis|survey\w*|negotiations?|consultant|study|assessment|review|
    consultation|engagement|costings?|visits?
  )\b[^.;]{0,40}\b(?:confined|limited|restricted) to (?:the )?(?:\w+[ -]){0,3}${thing}|
  \b(?:only|just) (?:the )?${chosen} ${thing}|
  \b(?:doing nothing|the do-nothing (?:option|case)|the status quo|the ${other} ${thing})
  \ (?:was|were|is|are|has been|have been) not
  \ (?:modelled|costed|assessed|tested|examined|considered|scored|appraised|explored)\b[^.;]{0,15}\b(?:being|as|so)\b|
  \b(?:proposal|${chosen} ${thing}|${thing} (?:\d|[A-Z])) (?:only|alone)\.|
  \bevery (?:drawback|disadvantage|weakness|risk|merit|advantage|benefit|strength)s? of\b[^.;]{0,60}\b
  (?:not one|none|nothing)\b|
  \b(?:dropped|ruled out|rejected|discarded|struck out|set aside) before (?:any(?:body|one)|it|its|their|they|any)
  \b[^.;]{0,60}\b(?:cost|worked out|costed|assessed|examined|looked|studied|quantified)|
  \b(?:nothing|little) (?:need|needs to|can) be said (?:of|about) (?:${thing}|the ${other})|
  \bonly the (?:benefits|merits|advantages|savings|strengths) of\b|\bappears? in the table without\b|
  \bwhole-life cost of\b[^.;]{0,50}\b(?:first|one)-year cost of\b
`;

function definite(sentence: string): Imbalance | undefined {
  return forms.find(({ pattern }) => pattern.test(sentence));
}

const relevant = regex.i`
  \b(?:
    option|alternative|bid|site|tenant|scheme|tender|merit|advantage|disadvantage|drawback|benefit|in-house|outsourc|
    other|case for|preferred|recommended|model|provision|statements? about|doing nothing|case against|runner-up|
    none for|no other|nobody else|upside|downside|competitor|merger|advantages of|benefits of|market test|whole-life|
    proposal only|rival
  )
`;
/** "It does not merit examination", of a course that the sentence before names. */
const dropped =
  /^(?:[\d.]+ )?(?:It|This|That|Neither) (?:(?:do|does|did) not|hardly|scarcely) (?:merit|deserve|warrant|repay)s?\b/;
/** "The other sites do not." */
const bareContrast = regex.i`
  ^\W*(?:the )?(?:other|others|remaining|rest|alternatives?)\b(?: \w+){0,2}
  \ (?:do|does|did|is|are|was|were|has|have|had|would|can|could) not\.?\W*$
`;
const judged = /\b(?:scores?|scored|costed|assessed|table|offers?|meets?|option|preferred|recommended)\b/i;
/** Judged in words and by nothing else: "is old-fashioned, clumsy and weak". */
const onlyAdjectives = /^[^.;:\d]{3,40}\b(?:is|are|would be|was)\s(?:[a-z-]+, )+[a-z-]+,? and [a-z-]+\.?\s*$/;

const choosable = new RegExp(`\\b${thing}\\b|provision|service`, "i");

/** "paragraphs 12 to 51, and … paragraph 52": three times the length or more. */
function spread(sentence: string): boolean {
  const ranges = [...sentence.matchAll(/\b(?:paragraphs?|pages?) (\d{1,3})(?:\s?(?:to|[-–—])\s?(\d{1,3}))?/gi)].map(
    (match) => Number(match[2] ?? match[1]) - Number(match[1]) + 1,
  );
  return (
    ranges.length === 2 &&
    Math.max(...ranges) >= 6 &&
    Math.max(...ranges) >= 3 * Math.min(...ranges) &&
    /\b(?:advantages?|case|merits?|benefits?|option|occup\w+|argument\w*)\b/i.test(sentence)
  );
}

interface Lists {
  readonly long: string;
  readonly many: number;
  readonly short: string;
  readonly few: number;
}

const listed = regex.g`
  (?:^|(?:[;\n]|\.(?!\d))\s*|\*\*\s*)((?:For |Against |Merits of |Advantages of |Benefits of |Option |The )?[A-Z]?[\w'’ -]{1,45}?)
  \**(?:\s\([^()]*\))?:\**\s+([^\n.]+(?:\.\d[^\n.]*)*)
`;

/** "There were 204 replies: …", "an objector wrote: …": what comes behind the colon is counted or quoted. */
const tells = regex.i`
  ^(?:there (?:was|were|is|are|has|have)|of (?:the|those|these))\b|
  \b(?:wrote|writes|said|says|replied|asked|answered|added|reads?|(?:re)?states|replies|responses|votes|comments|
  as follows)$
`;

/** Two lists of points of which one is four times as long as the other, or `undefined`. */
export function listsIn(text: string, inOptions: boolean): Lists | undefined {
  if (
    !text.includes(":") ||
    (!inOptions &&
      !regex.i`
        \b(?:option|merits|advantages|benefits|outsource|retain|buy|keep|close|for the|hire|lease|sell|let|build)\b
      `.test(text))
  )
    return undefined;
  const lists = [...text.matchAll(listed)].map(([, name = "", items = ""]) => ({
    name: name.trim(),
    points: items.split(items.includes(";") ? ";" : /,(?!\d)|\band\b/).filter((item) => /[a-z£\d]/i.test(item)).length,
    sides: /\b(?:against|but|however|cons|disadvantages|demerits)\b/i.test(items),
  }));
  if (lists.length < 2 || lists.length > 5 || lists.some(({ sides, name }) => sides || tells.test(name)))
    return undefined;
  if (
    lists.some(({ name }) =>
      regex.i`
      ^(?:
        merits|demerits|advantages|disadvantages|pros|cons|benefits|risks|(?:in (?:its |their )?)?(?:favour|support)|
        (?:(?:points?|arguments?|reasons?|case|what (?:speaks|is said|can be said)) )?(?:for|against)(?: it| them)?|
        weaknesses|strengths|downsides?|upsides?|costs?|drawbacks|note|source|contact
      )$
    `.test(name),
    )
  )
    return undefined;
  const [short, long] = lists
    .toSorted((a, b) => a.points - b.points)
    .filter((_, index, all) => index === 0 || index === all.length - 1);
  if (!short || !long || long.points < 4 || long.points < 4 * short.points) return undefined;
  return { long: long.name, many: long.points, short: short.name, few: short.points };
}
