import { oneLine, regex } from "../../core/pattern/regex.ts";

/**
 * What is spoken of where something is said to be closed, private or taken away: the public and a paper of a meeting,
 * or a road, a club, a website and the public highway.
 */

/** What may follow a word that stands for itself; a noun behind it makes another thing of it ("public highway"). */
const goesOn = oneLine`
  (?:
    and|or|nor|but|until|till|before|after|because|since|as|at|by|for|from|if|in|into|is|are|was|were|be|on|of|out|so|
    that|the|then|this|to|under|unless|when|where|which|while|whilst|who|will|with|within|without|would|has|have|had|
    may|must|should|can|cannot|during|pending|owing|due|given|yet|now|not|only|alone|either|today|altogether|again|
    once|again|throughout|here|there|except|save|session|gallery|register|record|part|side|version|copy|report|papers?|
    pack|agenda|minutes|meeting|domain|view|inspection|eye|knowledge|consumption|release|disclosure|access|scrutiny|
    files?|folder|business|information|items?|session|appendix|appendices|annex|decision|note|briefing|discussion|\w+ly
  )
`;
/** Behind a word such as "public" or "private": no noun follows that makes another thing of it. */
export const alone = `\\b(?!['’-])(?=\\W*$|\\s*[^\\s\\w]| ${goesOn}\\b)`;

/** A paper of the meeting, or what stands in one. */
const paper = regex.i`
  \b(?:
    reports?|appendi\w+|annexe?s?|(?<!\b(?:ballot|voting|polling|wall|toilet|waste) )papers?|documents?|items?|
    briefings?|notes?|enclosures?|attachments?|schedules?|supplements?|addendum|minutes|information|advice|figures|
    details|names|sums?|prices?|bids?|bidders?|tenders?|tenderers?|valuations?|matters?|agenda|scores?|evaluation|
    terms|business case|contracts?|letters?|table|paragraphs?|sections?|pages?|contents|identit\w+|negotiat\w+|
    business|proposals?|opinion|costs|rent|affairs|decisions?|dossier|accounts|publication|disclos\w+
  )\b
`;
/** That something is taken from, or not put, where it would be read or seen: that may be any page, skip or vehicle. */
const takenAway = regex.i`
  \b(?:removed|taken|left|omitted|excluded|put|placed|posted|uploaded|seen|read|shown|shared|open|
  available|placed|made available)\b[^.;]{0,24}\b(?:public|press|media|website|web site|internet|newspapers)\b
`;
const onWeb = /\b(?:website|web site|internet|media|newspapers)\b/i;
/** A paper that is this meeting's own, and none of a collection. */
const own = regex.i`
  \b(?:
    appendi\w+|annexe?s?|enclosures?|attachments?|(?:this|the|these|its|those) (?:[a-z]+ )?(?:
      reports?|papers?|documents?|items?|notes?|figures|details|names|sums?|prices?|bids?|minutes|information|schedule|
      valuation|advice|contents|terms|table|briefing|evaluation|scores|business case|letter|addendum|supplement
    )|it contains|exempt|confidential|restricted|commercial\w*|sensitiv\w+|personal
  )\b
`;
const forMembers = /\b(?:members|councillors)['’]? (?:eyes )?only\b/i;
const coloured = /\b(?:pink|lilac|salmon) (?:paper|sheets?|pages?)\b/i;
const unreleased = /\bnot (?:yet )?in the public domain\b/i;
/** Who keeps something out of a hall or a match, and no meeting. */
const played = regex.i`
  \b(?:match(?:es)?|game|games|fixtures?|play(?:ed|ing)?|league|concert|rehears\w+|training|tournament|race|boxing)\b
`;
const byMistake = /\b(?:errors?|mistakes?|misprints?|typing|by mistake|in error|by accident|oversight|corrected)\b/i;

/**
 * Do words that are found to keep something back keep a paper of the meeting? The sentence, or the one before it, has
 * to speak of one.
 */
export function keepsPaper(found: string, sentence: string, before: string): boolean {
  if (/\bbehind closed doors\b/i.test(found)) return !played.test(sentence);
  if (forMembers.test(found))
    return sentence.length < 40 || paper.test(sentence) || /\b(?:circulat|issu|copi)\w+/i.test(sentence);
  if (coloured.test(found) && /\b(?:ballot|vot(?:es?|ing|ers?)|poll\w*|tickets?|leaflets?|posters?)\b/i.test(sentence))
    return false;
  if (coloured.test(found)) return own.test(sentence.replace(coloured, " ")) || own.test(before);
  if (/\bexempt(?:ed)? (?:from|under)\b/i.test(found) || unreleased.test(found))
    return paper.test(sentence) || paper.test(before);
  if (/\b(?:version|report|papers?|copy|agenda)$/i.test(found) && byMistake.test(sentence)) return false;
  if (onWeb.test(found) && takenAway.test(found)) return own.test(sentence) || own.test(before);
  return !takenAway.test(found) || paper.test(sentence) || paper.test(before);
}

/** A paper or a meeting, or those who are kept out of either. */
const keptThing = regex.i`
  \b(?:
    reports?|appendi\w+|annexe?s?|papers?|documents?|items?|briefings?|enclosures?|attachments?|schedules?|supplements?|
    minutes|information|material|advice|valuations?|agenda|bids?|tenders?|evaluations?|details|names|figures|sums|
    prices|business case|terms|publication|disclosure|meetings?|session|discussion|press|public|business|matters?|
    notes?|
    letters?|identit\w+|affairs|decision|it|they|this|these|that|which|both|all|contents|tables?|sections?|opinion|lease
  )\b
`;
/** Said of nothing but papers and meetings. */
const plainly = regex.i`
  \b(?:not (?:for|to be|available|being|be) (?:publi\w+|releas\w+|disclos\w+|shown|the public|made public)|
  exempt(?:ion)? (?:information|reports?|appendix|appendices|annex|items?|papers?|business|material)|
  (?:heard|taken|considered|discussed|held) in (?:private|closed session)|in (?:closed|private) session|Act (?:1972|
  1973|2014))\b|
  ^\W*(?:[a-z]+ ?[:–—-] ?)?(?:strictly )?
  (?:exempt(?:ion|ed)?|not for|private|restricted|confidential|closed|part (?:ii|2|b)|withheld|yes)\b\W{0,3}
  (?:under|by|within|paragraphs?|paras?|category|categories|information|reasons?|\d)
`;
const closing = /\b(?:exempt(?:ed)?|excluded|withheld|confidential|private|closed|restricted)\b/gi;
/** What may follow it where it does not belong to a noun. */
const noNoun = regex.i`
  ^(?:\W*$|\s*[^\s\w]|\s+(?:
    under|by|within|from|for|because|as|and|or|but|so|in|on|to|at|until|if|when|where|while|since|pursuant|paragraphs?|
    paras?|categor(?:y|ies)|unless|pending|too|also|only|during|with|of|through|owing|therefore|that|which|who|it|they
  )\b)
`;
/** Where a clause with a subject of its own begins. */
const clauseAhead = /^.*(?:[;:]|, |\b(?:that|because|since|but|while|whereas|so|and|if|when|where)\b)/is;
/** "… and is therefore exempt": the subject stands in the clause before. */
const noSubject = regex.i`
  ^(?:\s*\b(?:is|are|was|were|be|been|has|have|will|must|should|may|therefore|also|thus|not|hence|so|treated|as|
  \w+ly)\b)*\s*$
`;
/** The noun that the word is put before, with one more between them. */
const nounBehind = /^\s+(?:[\w-]+ )?[\w-]+/;
/** A sentence that goes on about what the one before it names. */
const goesOnAbout = /^(?:\W*\d[\d.]* )?(?:It|They|This|These|That|Both|All|The)\b/;

/** Is what is exempt, closed or withheld under a paragraph a paper or a meeting, and not a kiln, a road or a rent? */
export function keptUnderParagraph(sentence: string, before: string): boolean {
  if (plainly.test(sentence)) return true;
  const found = [...sentence.matchAll(closing)];
  for (const { 0: word, index } of found) {
    const ahead = sentence.slice(0, index);
    const behind = sentence.slice(index + word.length);
    if (!noNoun.test(behind)) {
      if (keptThing.test(nounBehind.exec(behind)?.[0] ?? "")) return true;
      continue;
    }
    const own = ahead.replace(clauseAhead, "");
    if (keptThing.test(noSubject.test(own) ? ahead : own) && !postposed.test(ahead)) return true;
  }
  return found.length > 0 && goesOnAbout.test(sentence) && keptThing.test(before);
}
/** "Details of the lane closed under", "a table of rents withheld": it is said of the last noun alone. */
const postposed =
  /\b(?:the|a|an|of|any|all|\w+s) (?!(?:is|are|was|were|be|been|being|remains?|therefore|also|both|not|and|or)\b)[a-z-]{3,} $/;

/** Does the sentence, or the one before it, speak of a paper for which "it" or "which" may stand? */
export const spokenOfPaper = (sentence: string, before: string): boolean => paper.test(sentence) || paper.test(before);
