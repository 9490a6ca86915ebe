import { oneLine, regex } from "../pattern/regex.ts";
import { sentences } from "./sentences.ts";
import type { Span } from "./span.ts";

const opening = /["“]|(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])/gu;
const closing: Readonly<Record<string, RegExp>> = {
  '"': /"/g,
  "“": /”/g,
  "‘": /’(?![\p{L}])/gu,
  "'": /'(?![\p{L}])/gu,
};

/** Words that hand a quotation to somebody: a verb of saying, or the thing in which it was said. */
const attribution = regex.i`
  \b(?:
    said|says?|saying|stat(?:e|es|ed|ing)|wrote|writes?|writing|written|(?<!so-)call(?:s|ed|ing)?|
    describ(?:e|es|ed|ing)|head(?:ed|ing|line|lined)|titled|entitled|words of|
    (?:with|under|above|beneath|bearing) the words|posted|tweeted|caption(?:ed)?|according to|repl(?:y|ies|ied)|told|
    tells|ask(?:s|ed|ing)?|argu(?:e|es|ed|ing)|comment(?:s|ed)?|respon(?:se|ses|ded|dents?)|petition(?:ers?)?|motion|
    letters?|e-?mail(?:s|ed|ing)?|texted|phoned|rang|messaged?|messages|object(?:ion|ions|or|ors|ed)|residents?|moved|
    quot(?:e|es|ed|ing)|phrases? (?:such as|like)|complain(?:ed|ants?)|complaints?|felt|term(?:s|ed)|put it|added|
    claim(?:s|ed)|remark(?:s|ed)|shouted|heard|placards?|survey|interviewees?|shoppers?|users?|visitors?|tenants?|
    parents?|carers?|patients?|pupils?|views?|opinions?|feedback|witness(?:es|ed)?|speakers?|thought|believ(?:es|ed)|
    fear(?:s|ed)|warn(?:s|ed)|insist(?:s|ed)|suggest(?:s|ed)|explain(?:s|ed)|recall(?:s|ed)|declar(?:es|ed)|
    hop(?:es|ed)|protest(?:s|ed|ers?)
  )\b
`;

/**
 * … and one that takes what it speaks of between: "described the state of the lane as “poor”", "called the first design
 * “timid”".
 */
const described = regex.i`
  \b(?:
    describ(?:e|es|ed|ing)|regard(?:s|ed|ing)?|condemn(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|label(?:s|led|ling)?|
    character(?:is|iz)(?:es|ed|ing)|criticis(?:es|ed|ing)|denounc(?:es|ed|ing)
  )\b[^.;:]{0,90}\bas\s$|
  \b(?<!so-)call(?:s|ed|ing)? (?:[\w'’-]+ ){1,6}$
`;

/** … and one that governs all that follows: "wrote that people waited and that staff found it “chaotic”". */
const reported = regex.i`
  \b(?:
    said|says|wrote|writes|stated|states|reported|reports|found|finds|noted|notes|added|concluded|considered|felt|
    complained|heard|observed|told (?:the |a )?\w+
  )\s(?:\w+\s){0,2}?that\b[^.;:]*$
`;

/** … and a speaker with nothing but a colon: "Another: “It is a scandal that it stands empty.”" */
const speaker = regex.i`
  ^\s*(?:[\d.]+ )?(?:
    (?:(?:and|or|but) )?(?:an)?other|one|a (?:second|third|fourth|fifth|sixth|further)|
    the (?:first|second|third|other|last)|others|some|several|
    (?:an?|the|one) (?:[a-z]+ )?[a-z]+(?:er|or|ent|ant|ist|man|woman|hand|carer|user|pupil)
  )(?: (?:of (?:them|these)|[a-z]+)){0,2}(?:, [^,:;]{2,40},?)? ?[:–—]\s*$
`;

/** … and one whom they come from: "and, from a supporter, “…”", "in the words of a trader: “…”". */
const from = regex.i`
  \b(?:from|by|of) (?:an?|another|one|the|several|two|three) (?:[a-z-]+ )?(?:
    supporter|opponent|resident|neighbour|trader|tenant|parent|objector|respondent|correspondent|visitor|customer|user|
    driver|shopkeeper|member of the public|couple|writer|petitioner|carer|pupil|teacher|pensioner|reader
  )s?,? ?[:–—]? ?$
`;

/** … and examples of what the sentence before tells of: "Some letters use strong terms. Examples are “…” and “…”." */
const example = regex`
  ^\W*(?:[\d.]+ )?(?:
    [Ee]xamples? (?:are|is|include|includes|were|given (?:are|were)|range)|
    (?:
      [Tt]hey|[Tt]hese|[Tt]he (?:terms|words|phrases|comments|descriptions)|[Aa]mong them|[Oo]thers|[Ss]ome|
      [Tt]ypical(?: ones| examples)?
    ) (?:include|included|range|ranged|run|ran|are|were|is|was)\b
  )
`;

/**
 * … and the name of one who was consulted, with what it came to, before all that is quoted from it: "Skeldon Parish
 * Council: objects.", "Councillor Oke: that it was “posturing”".
 */
const entry = regex.i`
  ^(?:[\d.]+ )?(?:[Cc]ouncillor|Cllr|Alderman|Baillie|Provost|Mayor) [^.:;"“]{2,60}: |
  ^(?:[\d.]+ )?[^.:;]{2,80}(?::| [–—-]) (?:strongly |formally )?
  (?:objects?|objections?|supports?|support|comments?|no (?:objections?|comments?)|welcomes?|raises?|neutral)\b
`;

/** … and one who sits in judgement, and what was found: "The Inspector found that it would be “a brutal neighbour”". */
const judged = regex`
  \b(?:
    [Ii]nspector|[Rr]eporter|[Aa]djudicator|[Oo]mbudsman|[Cc]oroner|[Tt]ribunal|[Cc]ourt|[Jj]udge|[Mm]agistrates?|
    [Rr]egulator|[Aa]uditors?|[Pp]anel|[Ee]xaminer
  )\b[^.;:]{0,20}\b(?:found|held|ruled|concluded|considered|judged|thought|saw|decided)\b[^.;:]*$
`;

/**
 * … and words that are spoken of, or that a ground or complaint consists of: the word “liar”; that “the figures are
 * made up”.
 */
const spokenOf =
  /\b(?:words?|terms?|phrases?|expressions?|epithets?|adjectives?)\s$|^\W*(?:\([a-z\d]{1,3}\) )?that\s$/i;
const ground = /\b(?:grounds?|objection|complaint|allegation|charge|criticism),? (?:is |was )?that\b[^.;:]*$/i;

/** … and an old book, a stone or a sign that bears them: "its minute books, which record “reckless behaviour”". */
const inscribed = regex.i`
  \b(?:
    minute[- ]?books?|books?|ledgers?|registers?|diar(?:y|ies)|deeds?|charters?|log ?books?|rolls?|chronicles?|
    archives?|scrolls?|inscriptions?|plaques?|(?:grave|head|mile)?stones?|memorials?|tablets?|poems?|ballads?|songs?|
    signs?|noticeboards?|banners?|stickers?|posters?|newspapers?|pamphlets?|broadsides?|plays?|novels?|paintings?
  )\b[^.;:]{0,40}\b(?:
    records?|recorded|reads?|bears?|bore|carr(?:y|ies|ied)|lists?|listed|sp(?:eaks?|oke) of|tells? of|told of|mentions?|
    mentioned|notes?|noted|enters?|entered|preserves?|has|have|had
  ) (?:the words |an? |the |of )*$
`;

/** … and a verb that is one of saying only right before the quotation: "Post 2 reads: “…”", "The Leader adds, “…”". */
const introduced = regex.i`
  \b(?:
    adds?|adding|reads?|runs?|ran|goes|continue[sd]?|went on|begins?|began|opens|ends?|ended|closes|
    puts? it(?: (?:this way|thus|so|like this|more plainly))?|(?:puts? it|runs?|reads?|goes) (?:as follows|thus|so)
  ) ?[:,]\s*$
`;

/**
 * … and one who speaks right behind it, where a comma or the like parts the two: "“Never,” he said", "“Never!” replied
 * the chair of the panel".
 */
const saying = oneLine`
  (?:
    said|says|replied|replies|answered|answers|added|adds|asked|asks|wrote|writes|remarked|remarks|commented|comments|
    stated|states|told|tells|shouted|called out|went on|continued|insisted|insists|claimed|claims|argued|argues|
    explained|explains|warned|warns|complained|complains|observed|observes|declared|declares|recalled|recalls
  )
`;
const someone = oneLine`
  (?:
    he|she|they|we|i|you|one|another|(?:the|an?|one|another|his|her|their|our|its) (?:[\w’'-]+ ){0,5}?[\w’'-]+|
    (?:Cllr|Councillor|Mrs?|Ms|Miss|Dr)\.? [\w’'-]+(?: [\w’'-]+)?
  )
`;
const spokenBehind = regex.i`
  ^\s*(?:${someone} (?:(?:later|then|also|once|has|have|had) )?${saying}\b|${saying} ${someone}(?![\w’'-]))
`;

/** How close a verb of saying stands to a short quotation (UTF-16 units). */
const nearby = 24;
/** No speaker behind "from" stands further before a quotation (UTF-16 units). */
const nearestSpeaker = 60;
/** Longer than this is taken for a lost closing mark, not a quotation (UTF-16 units). */
const longest = 2000;

/**
 * The quotations in a block's prose that are given to somebody, quotation marks included. A phrase in quotation marks
 * that nobody is said to have spoken is the author's own and is not among them.
 */
export function attributedQuotations(text: string): readonly Span[] {
  const quotations = pairs(text);
  if (quotations.length === 0) return quotations;
  const outside = blank(text, quotations);
  const parts = sentences(outside);
  const answered = entry.test(outside.slice(0, 120));
  // A numbered item that is a quotation and nothing else is what somebody said, whoever it was.
  if (itemAlone.test(outside) && quotations.length === 1) return quotations;
  return quotations.filter((quotation) => {
    const index = parts.findIndex((part) => part.start <= quotation.start && quotation.start < part.end);
    const own = parts[index];
    const told = parts[index - 1];
    if (own && told && example.test(own.text) && attribution.test(told.text)) return true;
    if (from.test(outside.slice(Math.max(0, quotation.start - nearestSpeaker), quotation.start))) return true;
    if (isSpokenBehind(text, quotation)) return true;
    if (inscribed.test(outside.slice(Math.max(0, quotation.start - 120), quotation.start))) return true;
    // A word or two in quotation marks is the author's own irony unless a verb of saying stands right before it or
    // governs it.
    if (!/\S\s+\S+\s+\S/.test(text.slice(quotation.start, quotation.end))) {
      const before = outside.slice(Math.max(0, quotation.start - 120), quotation.start);
      if (attribution.test(before.slice(-nearby)) || described.test(before) || spokenOf.test(before)) return true;
      const lead = own ? outside.slice(own.start, quotation.start) : "";
      return reported.test(lead) || ground.test(lead);
    }
    const sentence = own ? outside.slice(own.start, own.end) : outside;
    if (answered || attribution.test(sentence)) return true;
    const led = own ? outside.slice(own.start, quotation.start) : "";
    if (judged.test(led)) return true;
    if (spokenOf.test(led) || (ground.test(led) && !/\b(?:we|officers?)\b/i.test(led))) return true;
    const opened = parts.findLast((part) => part.start <= quotation.start)?.start ?? 0;
    const before = outside.slice(opened, quotation.start);
    if (speaker.test(before) || introduced.test(before)) return true;
    // A quotation that is a sentence of its own is given to somebody by the sentence before it.
    return told !== undefined && sentence.trim() === "" && attribution.test(told.text);
  });
}

const isSpokenBehind = (text: string, { start, end }: Span): boolean => {
  const behind = text.slice(end, end + 100);
  return /[,!?–—-]$/.test(text.slice(start, end - 1))
    ? spokenBehind.test(behind)
    : behind.startsWith(",") && spokenBehind.test(behind.slice(1));
};

const itemAlone = /^\s*\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+[\s.,;]*$/;

function pairs(text: string): Span[] {
  const found: Span[] = [];
  opening.lastIndex = 0;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const close = closing[match[0]];
    if (!close) continue;
    close.lastIndex = match.index + 1;
    const end = close.exec(text);
    if (!end || end.index - match.index > longest) {
      // Without a closing mark nothing further of this kind can be paired: one scan, not one for each mark.
      if (!end && match[0] !== "'" && match[0] !== "‘") break;
      continue;
    }
    found.push({ start: match.index, end: end.index + 1 });
    opening.lastIndex = end.index + 1;
  }
  return found;
}

function blank(text: string, spans: readonly Span[]): string {
  let result = "";
  let at = 0;
  for (const { start, end } of spans) {
    result += text.slice(at, start) + " ".repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}
