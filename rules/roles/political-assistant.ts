import { oneLine, regex } from "../../core/pattern/regex.ts";
import { withoutStop } from "../../core/report/sentences.ts";
import { overlaps, type Span } from "../../core/report/span.ts";
import { assistantPost, onBehalfOfGroup } from "../../core/report/writer.ts";
import { belowTitle } from "../../core/rule/body.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { insertedWords } from "../../core/rule/rewrites.ts";
import { type BlockView, type Insertion, type ReportRewrite, reportRule } from "../../core/rule/rule.ts";
import { type Frame, framed } from "../neutrality/sentenceFrames.ts";
import {
  aboutThePost,
  assistantHint,
  assistants,
  assistantWords,
  isDenied,
  listedFrames,
  partFrames,
  powerFrames,
  unnamed,
  voiceFrames,
} from "./political-assistant/assistantFrames.ts";

/** Where an assistant may show as the author, say for whom it writes, or speak for the council. */
const voices = cues(
  "political-assistant-cues",
  oneLine`
    ${assistantWords}|officers have|officers agree|officers accept|officers take|officers regard|officers admit|
    officers concede|department's|service's|directorate's|team's view|team's position|on behalf|is not a report|
    no report of|neither the|own paper|group's paper|group's own|view of the council|position of the council|
    opinion of the council|belief of the council|stance of the council|policy of the council|council accepts|
    council finds|council concludes|council recognises|council has concluded|authority's|council's|council is|
    professional recommendation|professional advice|professional view|recommendation of the|advice of the|
    advice of officers|view of officers|officers in|officers at|officers ask|officers are asking|officers would|
    council briefing|assistant to the|political assistant|political assistants|political adviser|political advisor|
    group assistant|group's assistant|group researcher|on behalf of|prepared for|prepared by|written for|written by|
    views of the group|group's views|council believes|council considers|council holds|council takes|council thinks|
    council rejects|council supports|council opposes|council regrets|council wants|speaking for|council's view|
    council's position|council's opinion|officers recommend|officers advise|officers consider|officers believe|
    officers support|officers propose|officers are|this authority|the authority|this council|council has not|
    council has never|council remains|council was|advice from|advice of|view of|opinion of|judgement of|
    recommendation from|assessment of|officer recommendation|officers' recommendation|officers' advice|
    officer advice|it is recommended|is recommended to|report of the council
  `,
);

interface Claim {
  readonly at: Span;
  readonly words: string;
  readonly message: "council" | "officers" | "power" | "listed";
}

interface Voice {
  /** The text says who wrote it, and that is a political assistant. */
  readonly author: boolean;
  /** It says that it speaks for a group and nobody else. */
  readonly banner: boolean;
  readonly claims: readonly Claim[];
  /** Parts that an assistant wrote and that are given out as the council's, whoever is the author of the rest. */
  readonly lent: readonly Claim[];
}

/** Reports papers by a political assistant that look like the council's or its officers' own. */
export const politicalAssistant = reportRule({
  id: "political-assistant",
  family: "roles",
  summary: "A political assistant's paper does not say for whom it speaks, or speaks for the council",
  why: "An assistant appointed under section 9 of the Local Government and Housing Act 1989 works for one group. Readers must see that the paper is neither the council's view nor officers' advice.",
  severity: "error",
  kinds: { minutes: "off", constitutional: "off", motion: "off", "election-notice": "off" },
  messages: {
    banner:
      "A political assistant wrote this and it does not say for which group. State at the top that it is written on behalf of the group and is not officers' advice.",
    council: "“{words}” gives a group's view as the council's. Name the group whose view it is.",
    officers:
      "“{words}” gives a group's wish as officers' advice. Name the group, or refer to the officers' own report.",
    power:
      "“{words}” gives a political assistant an officer's part. An assistant advises one group; let the officer who is responsible do it, and say so.",
    listed: "A political assistant's advice to a group is no background paper of the Council's. Take it off the list.",
  },
  cues: voices,
  examples: {
    finds: [
      { text: "# Verges\n\n[[Report of the political assistant.]]\n\nThe grant is £400." },
      {
        text: "# Verges\n\nPrepared for the Bay Group by its political assistant.\n\n[[The Council believes]] that mowing must stop.",
      },
    ],
    quiet: [
      { text: "# Verges\n\nPrepared for the Bay Group by its political assistant.\n\nThe grant is £400." },
      {
        text: "# Pay policy\n\nThe posts of political assistant are paid at grade 8.",
        note: "The post, not the author",
      },
      { text: "# Verges\n\nThe Council believes that mowing helps orchids.", note: "No assistant wrote it" },
    ],
  },
  limits: "An assistant who is neither called one nor said to work for a group is not seen.",
  gather(block): Voice | undefined {
    if (block.kind === "cell") return undefined;
    const banner = onBehalfOfGroup.test(block.text);
    const voice = {
      author: block.role !== "background-papers" && isAuthor(block.text),
      banner,
      claims: banner ? [] : claimsIn(block, frames),
      lent: assistantPost.test(block.text) || assistantHint.test(block.text) ? lentIn(block) : [],
    };
    return voice.author || voice.banner || voice.claims.length > 0 || voice.lent.length > 0 ? voice : undefined;
  },
  *judge(outline, voices, { meta }) {
    const field = (["author", "responsibleOfficer"] as const).find((key) => assistantPost.test(meta[key]?.raw ?? ""));
    const author = voices.find(({ fact }) => fact.author);
    for (const { fact, block } of voices)
      for (const { at, words, message } of fact.lent) yield { at: { block, at }, message, data: { words } };
    if (!field && !author) return;
    // A field of the front matter that names the group is no statement to the reader of whose paper it is; of a note
    // within an officers' paper it is told once, by what the note claims.
    const within = !field && voices.some(({ fact }) => fact.claims.length > 0);
    if (!within && !voices.some(({ fact }) => fact.banner))
      yield {
        at: field ? { field } : author ? { block: author.block } : { title: true },
        message: "banner",
        rewrites: [statement(belowTitle(outline, meta.header !== undefined))],
      };
    for (const { fact, block } of voices)
      for (const { at, words, message } of fact.claims) yield { at: { block, at }, message, data: { words } };
  },
});

const statement = (at: Insertion): ReportRewrite =>
  insertedWords(
    "This paper was written by a political assistant on behalf of the [insert group] Group. It is not the view of the Council and is not officers' advice.",
    at,
    "Insert a statement of whose paper it is",
  );

/** "Author: T. Merrick, Political Assistant", "Signed: K. Auld (Political Assistant)" */
const signed = regex`
  ^\W*(?:[Rr]eport )?(?:[Aa]uthors?|[Bb]y|[Ss]igned|[Pp]repared by|[Ww]ritten by|[Cc]ontact)\W{1,4}[^.:;]{0,3}
  (?:[A-Z][\w.'’-]* ){0,3}[^:;]{0,30}?[,(] ?(?:${assistants})
`;
const isAuthor = (text: string): boolean =>
  (authorship.test(text) || signed.test(text) || unnamed.test(text)) && !inPart.test(text) && !aboutThePost.test(text);

/** The assistant is the one who reports or wrote, not a post that is spoken of. */
const authorship = regex`
  \b(?:
    (?:[Rr]eport|[Bb]riefing|[Pp]aper|[Nn]ote|[Aa]dvice)(?: of the [Cc]ouncil)? (?:of|by|from)|
    (?:[Pp]repared|[Ww]ritten|[Dd]rafted|[Cc]ompiled)(?: for [^.;]{2,50})? by|[Aa]uthor|[Rr]eport author|[Ff]rom|
    [Cc]ontact
  )\s*:? (?:(?:the|its|a|our|their|[A-Z][a-z]+) ){0,4}
  (?:[Pp]olitical (?:[Aa]ssistant|[Aa]dviser)|[Gg]roup (?:[Aa]ssistant|[Rr]esearcher))\b|
  \b[Tt]he present writer is the [^.;]{0,30}[Pp]olitical [Aa]ssistant\b
`;

const frames: readonly Frame<Claim["message"]>[] = [
  {
    message: "council",
    pattern: regex`
      \b(?:[Tt]he|[Tt]his) Council (?:
        believes|considers|holds|takes the view|thinks|rejects|supports|opposes|regrets|wants|
        is (?:opposed|in favour|convinced)
      )\b|
      \b[Tt]he Council (?:accepts|finds|concludes|recognises|has concluded|is satisfied)\b|
      \b(?:[Tt]his|[Tt]he) [Aa]uthority (?:
        believes|considers|takes the view|thinks|opposes|regrets|(?:holds|accepts|finds|concludes|recognises) that|
        rejects|supports
      )\b|
      \b(?:[Tt]his|[Tt]he) (?:[Cc]ouncil|[Aa]uthority) (?:is|was|remains|has (?:never |not )?been) (?:[a-z]+ ){0,2}?(?:
        (?:un)?persuaded|(?:un)?convinced|satisfied|sceptical|of the (?:view|opinion)|against|opposed|in favour|unmoved|
        won over|minded to
      )\b(?! by law)|
      \b(?:[Tt]he|[Tt]his) (?:Council|authority)['’]s (?:\w+ )?(?:view|position|opinion|belief|stance|assessment)
      \ (?:is|remains|that)\b|
      \b(?:view|position|opinion|belief|stance) of (?:the|this) (?:Council|authority) (?:is )?that\b|
      \b(?:[Ii]t (?:is|remains|has always been)|[Tt]his (?:is|remains)) (?:the|this) (?:Council|authority)['’]s
      \ (?:[a-z]+ )?(?:view|position|opinion|belief|stance|conviction|contention|case|wish|judgement)\b|
      \b(?:
        [Ii]n the (?:Council|authority)['’]s (?:[a-z]+ )?(?:view|opinion|judgement)|
        [Ss]peaking for the (?:Council|authority)
      )\b|
      \bReport of the Council\b|^(?:The )?Council['’]?s? (?:briefing|assessment|position|view)\b|
      : the Council['’]s (?:\w+ )?(?:assessment|position|view|case)\b
    `,
  },
  {
    message: "officers",
    pattern: regex`
      \b[Oo]fficers (?:recommend|advise|consider|believe|support|propose|are of the view)\b|
      \b[Oo]fficers?['’]? (?:recommendation|advice) is\b|
      \b[Oo]fficers (?:(?:in|at|of|from) (?:the )?[\w ]{3,40}? )?
      (?:recommend|advise|ask|urge|are asking|are recommending|would like)
      \ (?:the |that |members|cabinet|council|committee|assembly)|
      \b(?:recommendation|advice|professional view) of (?:the )?(?:[A-Z]\w+ ){1,4}
      (?:Service|Team|Department|Directorate|Unit|Officers) (?:is|was)\b|
      \b(?:[Pp]rofessional |[Cc]onsidered |[Ff]irm |[Cc]lear |[Uu]nanimous |[Ee]xpert )?
      (?:[Aa]dvice|[Vv]iew|[Oo]pinion|[Jj]udgement|[Rr]ecommendation|[Aa]ssessment)
      \ (?:of|from) (?:all |both )?(?:the |our |its )?(?:[\w'’&,-]+ ){0,5}?
      (?:departments?|services?|teams?|directorates?|units?|sections?|officers|engineers|planners|surveyors|accountants)
      (?: (?:here|concerned|in (?:the )?\w+))?,? (?:is|remains)[, ](?:[a-z]+ ){0,2}?
      (?:that|to (?!be (?:found|read|published|seen)))\b|
      \b[Ii]t is recommended that\b|
      \b[Oo]fficers (?:have |are |now |all )*(?:looked [^.;]{2,40} and (?:are|were) )?(?:
        accept(?:ed)?|admit(?:ted)?|conced(?:ed?)|agreed?|conclud(?:ed?)|satisfied|convinced|clear|found|
        come to the view|take the view|taken the view|regard(?:ed)?|persuaded
      ) (?:[a-z]+ly )?(?:that|the)\b|
      \b(?:[Tt]he|[Tt]his) (?:department|directorate|service|team)['’]s (?:\w+ )?
      (?:view|position|opinion|belief|stance|advice|assessment) (?:is|remains|that)\b
    `,
  },
];

/** Taken for the council's view or for officers' advice. */
const lent: readonly Frame<Claim["message"]>[] = [
  {
    message: "council",
    pattern: regex`
      \b(?:taken|quoted|treated|read|used|regarded|stand|given|put) (?:out )?(?:as|for) the Council['’]s\b|
      \b(?:states?|gives?|represents?|sets? out) the Council['’]s (?:own )?(?:position|view|policy|opinion|case)\b
    `,
  },
  {
    message: "officers",
    pattern: /\b(?:taken|quoted|treated|read|used|regarded|stand|given|put) (?:out )?(?:as|for) (?:the )?officers['’]/,
  },
];

/** What an assistant wrote is taken over by officers. */
const takenOver = regex.i`
  \b(?:
    (?:is|are|was|were|comes?|came|being) (?:all |largely |wholly |mainly )?
    (?:the work of|from|by|written by|drafted by|supplied by|provided by|put together by|contributed by)|
    (?:wrote|drafted|supplied|provided|contributed|put together)
  )\b
`;
const adopted = regex.i`
  \b(?:
    as (?:[\w’']+ ){0,3}own\b|(?:take|takes|took|taken|taking) (?:\w+ )?(?:over|on)\b|adopt(?:s|ed|ing)?|kindly|
    stood in|stand in|lent a hand|help(?:ed)? out|in place of (?:an |the )?officers?|without (?:change|alteration)|
    word for word|as (?:it|they) (?:stands?|stood|came)
  )\b
`;
const isTakenOver = (text: string): boolean =>
  assistantPost.test(text) && takenOver.test(text) && adopted.test(text) && !refused.test(text);

/** A part of the paper, which has other authors too. */
const inPart = regex`
  \b(?:[Ss]ections?|[Pp]aragraphs?|[Pp]arts?|[Aa]ppendix) [\w. ]{1,12} (?:was|were)
  \ (?:written|drafted|prepared|compiled) by\b
`;
const refused = /\b(?:not|never|nor|must|cannot|neither|no) /;
const isLent = (text: string): boolean => assistantPost.test(text) && !refused.test(text) && !aboutThePost.test(text);

/** Sentences that say that officers took over what an assistant wrote. */
const takenOverIn = (block: BlockView): readonly Claim[] =>
  block
    .sentencesWith(voices)
    .flatMap((sentence): Claim[] =>
      isTakenOver(sentence.text) && !block.quoted(sentence)
        ? [{ at: withoutStop(sentence), words: sentence.text.slice(0, 80), message: "officers" }]
        : [],
    );

/** What an assistant has of officers' or of the council's, whoever wrote the rest: parts, voice, power. */
function lentIn(block: BlockView): readonly Claim[] {
  const known = [...claimsIn(block, lent, isLent), ...takenOverIn(block)];
  const always = [...(block.role === "background-papers" ? listedFrames : []), ...powerFrames, ...voiceFrames];
  const found = block.sentencesWith(voices).flatMap((sentence): Claim[] => {
    if (aboutThePost.test(sentence.text) || known.some(({ at }) => overlaps(at, sentence))) return [];
    // Whose own paper this is tells no more by that than that it needs to be said.
    const own = authorship.test(sentence.text) || onBehalfOfGroup.test(sentence.text);
    const one = framed<Claim["message"]>(sentence, own ? always : [...always, ...partFrames]);
    if (!one || block.quoted(one) || isDenied(sentence.text, one.end - sentence.start)) return [];
    return [{ at: { start: one.start, end: one.end }, words: one.words.slice(0, 90), message: one.frame.message }];
  });
  return [...known, ...found];
}

/** Where the frames are filled by sentences of which the test holds. */
function claimsIn(block: BlockView, frames: readonly Frame<Claim["message"]>[], holds = (_text: string) => true) {
  return block.sentencesWith(voices).flatMap((sentence): Claim[] => {
    const found = holds(sentence.text) ? framed(sentence, frames) : undefined;
    return found && !block.quoted(found)
      ? [{ at: { start: found.start, end: found.end }, words: found.words, message: found.frame.message }]
      : [];
  });
}
