/** What a block says of numbers: the one it begins with, and the paragraphs and sections that it refers to. */
export interface Numbered {
  /** "2.3", "14". */
  readonly number?: string;
  readonly heading: boolean;
  /** A list item, whose number, if it has one, is not among its words. */
  readonly item: boolean;
  /** Length of a list item's first word; 0 for others. */
  readonly opening: number;
  readonly opensAppendix: boolean;
  readonly references: readonly Reference[];
  /** A list follows of what somebody says of another paper, whose paragraphs are not this report's. */
  readonly leadsTo?: "told";
  /** The number under which a table is printed. */
  readonly table?: number;
  /** The heading of a column of paragraph numbers, or a cell that is nothing but a number. */
  readonly column?: "paragraphs" | "number";
}

export interface Reference {
  readonly to: "paragraph" | "section" | "table" | "minute";
  readonly number: string;
  readonly start: number;
  readonly end: number;
  /** "below", "of this report": the paragraph is this report's own. */
  readonly own: boolean;
  /** The reader is sent there, whatever else the sentence names. */
  readonly sent?: boolean;
}

const leading = /^(\d{1,3}(?:\.\d{1,2}){0,3})(?:[.):]{0,2}\s+(?=[A-Z“"'‘([*£])|[.)]\s)/;
/** "4.2 310 trees were felled": a paragraph's number before another number. */
const leadingNumber = /^(\d{1,2}(?:\.\d{1,2}){1,2})\s+(?=\d{1,3}(?:,\d{3})*%? [a-z]{2})/;
/** A word and a number behind it. */
const refersToNumber = /[a-z.] \d/;
const none: readonly Reference[] = [];
const appendix = /^(?:appendix|annex|schedule|part (?:ii|2|b)|enclosure|attachment)\b/i;

/** `undefined` where a block says nothing of numbers. */
export function readNumbers(kind: string, text: string): Numbered | undefined {
  if (kind === "cell") return cellOf(text);
  const heading = kind === "heading";
  const first = text.charCodeAt(0);
  const number = first >= 48 && first <= 57 ? numberOf(text) : undefined;
  const opensAppendix = heading && appendix.test(text);
  const refers = refersToNumber.test(text);
  const references = refers ? [...referencesIn(text), ...tablesIn(text), ...minutesIn(text)] : none;
  const table = refers ? captionOf(text) : undefined;
  const item = kind === "listItem";
  const leads = leadsToTold(text);
  if (number === undefined && !opensAppendix && references.length === 0 && !item && table === undefined && !leads)
    return undefined;
  const opening = item ? text.search(/\s|$/) : 0;
  return {
    ...(number === undefined ? {} : { number }),
    ...(table === undefined ? {} : { table }),
    ...(leads ? { leadsTo: "told" } : {}),
    heading,
    item,
    opening,
    opensAppendix,
    references,
  };
}

const numberOf = (text: string): string | undefined =>
  (leading.exec(text.slice(0, 20)) ?? leadingNumber.exec(text.slice(0, 30)))?.[1]?.replace(/\.0$/, "");

/** A cell begins nothing and has no number of its own. */
const inCell = { heading: false, item: false, opening: 0, opensAppendix: false, references: [] } as const;

function cellOf(text: string): Numbered | undefined {
  if (text.length < 60 && /para/i.test(text) && ofParagraphs.test(text)) return { ...inCell, column: "paragraphs" };
  if (/^\d{1,3}(?:\.\d{1,2})?$/.test(text)) {
    const reference = { to: "paragraph", number: text, start: 0, end: text.length, own: true } as const;
    return { ...inCell, column: "number", references: [reference] };
  }
  const references = /aragraph /.test(text) ? referencesIn(text) : [];
  return references.length === 0 ? undefined : { ...inCell, references };
}
const ofParagraphs =
  /^(?:(?:considered|addressed|discussed|answered|dealt with|covered|see|report|response|reference|where considered) (?:at |in |under )?)?para(?:graph)?s?\.?(?: (?:no|number|ref|reference|of (?:this|the) report)s?\.?)?$/i;

/** "Table 2: Costs", "Table 2 – Costs" above or below a table. */
function captionOf(text: string): number | undefined {
  const caption = /^(?:\d+(?:\.\d+)* )?Table (\d{1,2})(?:\s?[:.–—-]|$| (?=[A-Z]))/.exec(text);
  return caption ? Number(caption[1]) : undefined;
}

const tableNamed = /\b[Tt]able (\d{1,2})(?!\d|\.\d|[(A-Za-z/])/g;
/** The table is another document's, or stands in an appendix. */
const itsTable =
  /^[,)]? ?(?:of|to|in|at|from|\(in|attached|published|appended) (?!this report\b|the (?:report|text)\b)(?:the |an? |that |its )?(?:[A-Z]|appendi|annex|code|plan|guidance|report of|schedule|regulations|statement|study|assessment|survey|consultant|strategy|policy)/;

/** What the report's own table does, or where it stands. */
const ownTable =
  /^(?: \((?:below|above|overleaf)\)| (?:below|above|overleaf|shows|sets|gives|lists|compares|has|contains|summarises|presents|illustrates|breaks|explains)\b)/;

function tablesIn(text: string): Reference[] {
  if (!/able \d/.test(text) || captionOf(text) !== undefined) return [];
  return Array.from(text.matchAll(tableNamed)).flatMap((match) => {
    const [whole, number = ""] = match;
    const end = match.index + whole.length;
    const behind = text.slice(end, end + 60);
    const ahead = text.slice(Math.max(0, match.index - 60), match.index);
    if (itsTable.test(behind) || otherPaper.test(ahead)) return [];
    return [{ to: "table" as const, number, start: match.index, end, own: ownTable.test(behind) }];
  });
}
const minuteNamed = /\b[Mm]inutes? (\d{1,3})(?![\d/]|\.\d)/g;
/** The minute may be another body's, or of another day. */
const otherMinutes =
  /\b(?:Cabinet|Committee|Sub-Committee|Panel|Board|Executive|Commission|Forum|last|previous|earlier|held|20\d\d)\b/;
/** A body and a day: what it did then stands in its own minutes. */
const thatDay = /\b(?:19|20)\d\d\b|\blast\b|\bprevious\b|\bearlier\b/;
const thatBody = /\b(?:Cabinet|Council|Committee|Sub-Committee|Panel|Board|Executive|Commission|Forum|previous|held)\b/;
const ofOthers = /^(?:,? (?:of|dated|\d)|\(| \()/;
const toMinute = /\b(?:at|in|under|see|by|to|from|and) $/i;
/** The reader is sent to these minutes: "(see minute 12)", "minute 47 above". */
const sentToMinute = /\bsee $/i;
const nearMinute = /^ (?:above|below|of these minutes)\b/;

/** "The reply put at minute 71"; `own` where nothing says whose minutes they are. */
function minutesIn(text: string): Reference[] {
  if (!/inutes? \d/.test(text)) return [];
  return Array.from(text.matchAll(minuteNamed), (match) => {
    const [whole, number = ""] = match;
    const end = match.index + whole.length;
    const from = text.lastIndexOf(". ", match.index) + 1;
    const stop = text.indexOf(". ", match.index);
    const sentence = text.slice(from, stop < 0 ? text.length : stop);
    const others = otherMinutes.test(sentence);
    const elsewhere = thatBody.test(sentence) && thatDay.test(sentence);
    const ahead = text.slice(0, match.index);
    const behind = text.slice(end);
    const sent = nearMinute.test(behind) || (!elsewhere && sentToMinute.test(ahead) && !ofOthers.test(behind));
    const own = sent || (!others && !ofOthers.test(behind) && toMinute.test(ahead));
    return { to: "minute" as const, number, start: match.index, end, own, ...(sent ? { sent } : {}) };
  });
}

/** Another paper was named just before. */
const otherPaper =
  /\b(?:Appendix|Annex|NPPF|Plan|Guidance|Policy|Schedule|BRE|Manual|Standards?|Assessment|Study|Statement|Code|Survey|Census|report)\b[^.;]*$/;

const reference =
  /\b([Pp]aragraphs?|[Pp]aras?\.?|sections?) (\d{1,3}(?:\.\d{1,2}){0,3})(?![\d.]*\d|[A-Za-z(]|\.\d|%|\s?\()((?:(?:, | and | to | ?[–-] ?| or )\d{1,3}(?:\.\d{1,2}){0,3}(?![\dA-Za-z(]))*)/g;
/** The paragraph is another document's: "of Schedule 12A", "of the scheme", "in the NPPF", "below" excepted. */
const elsewhere =
  /^[,)]{0,2} ?(?:\([a-z0-9]{1,3}\) ?)*(?:of(?! this report)|to (?:the|schedule|part|that)|in (?:the (?!report\b|present|body)|its|part|schedule|appendix|annex|that|[A-Z])|under|at appendix|as amended|\(?(?:NPPF|PPG|Schedule|Part|Appendix|Annex)|,? (?:Schedule|Part|Appendix|Annex|Housing Act|Local Government|Town and Country|Highways|Equality))\b/;
const before =
  /\b(?:NPPF|PPG|framework|schedule \d+\w?|part \d+|act \d{4}|regulations|code|constitution|guidance|policy|plan|strategy|protocol|manual|replace|delete|insert|amend|appendix \w+|annex \w+|circular|minute|report of|his report|her report|inspector['’]s|decision letter|judgment|case|exempt(?:ion)?(?: under)?|virtue of|purposes? of|relevant|defined (?:in|by)|set out in their|pursuant to|act|order|rules|orders|scheme of [a-z ]+) ?[,(:]? ?(?:at |in |under |by |see )?(?:the )?$/i;
/** "The Cabinet report (paragraph 22)": another report, by whose it is or when it was written. */
const ofAnotherReport =
  /\b(?:(?!(?:This|The|Our|Present) )[A-Z][\w’'-]+|earlier|previous|last|first|original|former|annual|audit|auditors?['’]s?|inspector['’]s|consultants?['’]s?|ombudsman['’]s|survey|engineer['’]s|surveyor['’]s) (?:report|paper|review|study|decision|minutes) ?[,(]? ?(?:(?:at|in|under|by|see) )?$/;
/** "The report to Cabinet describes them in its paragraph 7.3". */
const itsOwn = /\b(?:its|their|whose) $/i;
const statute =
  /\b(?:act|acts|regulations?|order|schedule|nppf|framework|statut|s\.?106|rules|deed|lease|agreement|code|plan|constitution)\b/i;

const says =
  "(?:says|said|states|stated|provides|provided|requires|required|adds|added|advises|advised|permits|allows|forbids|prohibits|expects|encourages|explains|notes|recommends|recommended|asks|asserts|confirms|continues|goes on|makes (?:it )?clear|acknowledges|recogni[sz]es)";
/** "The licensing policy says, at": who speaks at a paragraph is another document. */
const speaking = new RegExp(`\\b${says}(?: (?:also|further|expressly|again))?,? (?:at|in|under|by)(?: its)? $`, "i");
/** But for this report, and those who write or read it. */
const ownVoice =
  /\b(?:(?:this|the) (?:present )?(?:report|paper|briefing|note|table|section)|officers?|members|we|as (?:is )?(?:said|stated|explained|noted|required|provided|recommended))\b/i;
/** "At paragraph 7.4 the policy says". */
const saidBehind = new RegExp(
  `^,? (?:the|its|that) (?!report\\b|paper\\b|briefing\\b)(?:[A-Za-z'’-]+ ){1,5}${says}\\b`,
);
/** A paragraph that speaks; what this report's own paragraphs do is set out, list or describe. */
const goesOn = new RegExp(`^,? (?:then |also |further |itself |on the other hand )?,?${says}\\b`);

/** A document that has paragraphs of its own. */
const named =
  /\b(?:policy|guidance|guidelines|statement of|code|(?:local|structure|management|corporate) plan|strategy|circular|lease|licence|agreement|contract|judgment|decision letter|inspector|ombudsman|scheme|protocol|byelaws?|bylaws?|deed|charter|convention|memorandum|directive|specification|standard)\b/i;
const nearby = (text: string, at: number): string => text.slice(Math.max(0, at - 200), at);

/** "In summary the reply says that:", before a list. */
const leadsToTold = (text: string): boolean => {
  if (!text.endsWith(":")) return false;
  const last = text.slice(text.lastIndexOf(". ") + 1);
  return tells.test(last) && !ownVoice.test(last);
};
const tells =
  /\b(?:says?|said|stat(?:es?|ed)|argu(?:es?|ed)|repl(?:y|ies|ied)|respon(?:se|ses|ds?|ded)|answer(?:s|ed)?|wr(?:ites?|ote)|contend(?:s|ed)?|point(?:s|ed)? out|submit(?:s|ted)?|assert(?:s|ed)?|claim(?:s|ed)?|comment(?:s|ed)?|object(?:s|ed)?|(?:grounds|reasons) (?:given|stated|of|for the (?:call-in|appeal|objection|complaint))|in (?:its|his|her|their) (?:own )?words)\b/i;

/** "Parking is dealt with in section 14." */
const dealtWith =
  /\b(?:is|are|was|were|be) (?:[a-z]+ )?(?:dealt with|discussed|explained|described|considered|covered|addressed|summarised|assessed|looked at|taken up) (?:further |more fully |separately )?in $/;

function saidBefore(text: string, at: number): boolean {
  if (!speaking.test(text.slice(Math.max(0, at - 60), at))) return false;
  return !ownVoice.test(text.slice(text.lastIndexOf(". ", at - 1) + 1, at));
}

/** "It states that the consultation was reported at": what a reply or its writer says of another paper's paragraphs. */
function isTold(text: string, at: number): boolean {
  const sentence = text.slice(text.lastIndexOf(". ", at - 1) + 1, at).trimStart();
  return toldBy.test(sentence) && !ownVoice.test(sentence);
}
const toldBy = new RegExp(
  `^(?:[\\d.]+ )?(?:It|She|He|They|The (?:[a-z]+ ){0,2}(?:response|reply|letter|statement|submission|representation|answer|objector|applicant|owner)s?) (?:also |further )?${says} that\\b`,
);

function referencesIn(text: string): Reference[] {
  if (!/ara(?:graph)?s?\.? \d|ections? \d/.test(text)) return [];
  const found: Reference[] = [];
  // Another document's paragraph was spoken of: "Paragraph 7.6 says" goes on with it.
  let another = false;
  for (const match of text.matchAll(reference)) {
    const [whole, noun = "", number = "", more = ""] = match;
    const end = match.index + whole.length;
    const to = /^s/i.test(noun) ? "section" : "paragraph";
    const behind = text.slice(end, end + 50);
    const own = /^,? (?:below|above|of this (?:report|paper|briefing))\b/.test(behind);
    const ahead = text.slice(Math.max(0, match.index - 40), match.index);
    if (to === "section" && !/(?:\bsee|\bin|\bat|\(|set out in|under) $/i.test(ahead)) continue;
    const spoken =
      to === "paragraph" &&
      !own &&
      (saidBefore(text, match.index) || saidBehind.test(behind) || isTold(text, match.index));
    if (elsewhere.test(behind) || before.test(ahead) || ofAnotherReport.test(ahead) || itsOwn.test(ahead) || spoken) {
      another = to === "paragraph";
      continue;
    }
    if (!own && /^P/.test(noun) && goesOn.test(behind) && (another || named.test(nearby(text, match.index)))) continue;
    another = false;
    // A section is the report's own only where nothing near it is law.
    // A number of two digits is an Act's more often than not, but not where the reader is sent there.
    const sent =
      own ||
      (number.length < 3 &&
        (/(?:^(?:[\d.]+ )?|[.(;] ?)see $/i.test(ahead) || (dealtWith.test(ahead) && /^[.;,)]|^$/.test(behind))));
    if (
      to === "section" &&
      ((number.length > 1 && !sent) || statute.test(text.slice(0, 400)) || statute.test(ahead + behind))
    )
      continue;
    // So with a paragraph, where a document with paragraphs of its own is named just before it.
    if (
      to === "paragraph" &&
      /\b(?:NPPF|Framework|Schedule|PPG|Regulations|Constitution)\b/.test(
        text.slice(Math.max(0, match.index - 160), end + 80),
      )
    )
      continue;
    for (const one of [number, ...Array.from(more.matchAll(/\d[\d.]*\d|\d/g), ([n]) => n)])
      found.push({ to, number: one.replace(/\.0$/, ""), start: match.index, end, own });
  }
  return found;
}
