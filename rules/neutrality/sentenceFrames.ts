import { regex } from "../../core/pattern/regex.ts";
import type { Sentence } from "../../core/report/sentences.ts";
import type { Span } from "../../core/report/span.ts";
import type { Severity } from "../../core/rule/finding.ts";
import type { Hit } from "../../core/rule/lexicon.ts";

/**
 * A shape of sentence (who says what of whom, with which verb), the message that answers it, and what makes it
 * innocent.
 */
export interface Frame<Key extends string> {
  /** Linear, and tried on one sentence at a time. */
  readonly pattern: RegExp;
  readonly message: Key;
  readonly severity?: Severity;
  /** Where this stands anywhere in the sentence, the frame is innocent. */
  readonly unless?: RegExp;
}

/** What a sentence was found to say: where, in the block's text, and by which frame. */
export interface Framed<Key extends string> extends Span {
  readonly words: string;
  readonly frame: Frame<Key>;
}

/** The first of the frames that a sentence fills and nothing in it excuses. */
export function framed<Key extends string>(
  { text, start }: Sentence,
  frames: readonly Frame<Key>[],
): Framed<Key> | undefined {
  for (const frame of frames) {
    const match = frame.pattern.exec(text);
    if (!match || frame.unless?.test(text)) continue;
    const words = match[0].trimEnd().replace(/[,;:]$/, "");
    const lead = words.length - words.trimStart().length;
    return {
      start: start + match.index + lead,
      end: start + match.index + words.length,
      words: words.trimStart(),
      frame,
    };
  }
  return undefined;
}

/** The first match of the patterns, in their order and not in the text's. */
export function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}

/** The hits that lie in a sentence. */
export const hitsWithin = (hits: readonly Hit[], { start, end }: Span): readonly Hit[] =>
  hits.filter((hit) => hit.start >= start && hit.end <= end);

/** Written with a capital in the middle of a sentence: a name ("the Beacon Centre"), not a word of praise or blame. */
export const isName = (text: string, { start, end }: Span): boolean =>
  /[A-Z][a-z]/.test(text.slice(start, start + 2)) &&
  (/[a-z,] $/.test(text.slice(Math.max(0, start - 2), start)) || /^ [A-Z][a-z]/.test(text.slice(end, end + 3)));

/** Minutes tell what somebody at the meeting said. */
export const saidAtMeeting = regex`
  \b(?:
    [Cc]ouncillors?|Cllrs?\.?|[Oo]pponents?|[Ss]upporters?|
    [Tt]he (?:[A-Z][a-z]+ )?(?:Leader|Chair(?:man|woman)?|Mayor|mover|seconder|Director|speaker|public)|Mrs?|Ms|Miss|Dr|
    [Ss]everal members|[Mm]embers|[Ss]peakers?|[Tt]hose (?:for|against|in favour)|[Hh]e|[Ss]he|[Tt]hey
  )\b[^.;]{0,80}\b
  (?:said|argued|replied|answered|considered|thought|felt|stated|expressed|asked|claimed|responded|added|told)\b
`;

/** The sentence tells what somebody outside the council's offices said, asked or argued. */
export const reportedSpeech = regex`
  \b(?:
    [Pp]etition(?:s|ers?)?|[Rr]espond(?:ents?|ed|s)|[Rr]esponses?|
    (?:
      [Rr]esident|[Tt]rader|[Tt]enant|[Pp]arent|[Nn]eighbour|[Cc]ampaigner|[Vv]isitor|[Uu]ser|[Aa]pplicant|[Aa]ppellant|
      [Uu]nion|[Cc]harity|[Ss]ociety|[Oo]bjector|[Ss]upporter|[Ff]orum|[Oo]mbudsman|[Ii]nspector|[Rr]eviewer|
      [Cc]ustomer|[Ss]hopper|[Dd]eveloper
    )s?(?:['’]s?)? (?:\w+ ){0,2}(?:
      say|said|states?|stated|argues?|argued|asks?|asked|urge[sd]?|calls?|called|wrote|writes?|felt|feels?|considers?|
      considered|believes?|believed|comment(?:s|ed)?|claim(?:s|ed)?|told|fears?|feared|hopes?|hoped|expressed|
      want(?:s|ed)?|suggest(?:s|ed)?|object(?:s|ed)?|raised
    )|
    [Rr]epresentations?|[Oo]bjections? (?:that|on|state|was|were)|[Mm]otions?|[Cc]onsultees?|
    [Ll]etters? (?:from|of|headed|to)|[Oo]pen letter|[Tt]rade unions?|placards?|banners?|headlines?|headed|entitled|
    titled|slogans?|quot(?:e|ed|es|ing)|alleg(?:e|es|ed|ations?)|according to|in the words of
  )\b
`;
