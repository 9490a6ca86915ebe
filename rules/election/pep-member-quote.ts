import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Sentence } from "../../core/report/sentences.ts";
import { overlaps, type Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { insteadOfSentence, withoutSentence } from "../../core/rule/rewrites.ts";
import { type BlockView, type Rewrite, reportRule } from "../../core/rule/rule.ts";
import { isWorkingGroup } from "../briefing/briefings.ts";
import { readLater } from "../readLater.ts";
import { isInPeriod, periodOf, pollDay } from "./electionPeriod.ts";
import { memberWords, shownIn } from "./pep-member-quote/membersShown.ts";
import { type PollSign, pollsIn, pollWords } from "./polls.ts";

interface QuoteFact extends Pick<BlockView, "text" | "sentences" | "role"> {
  readonly polls: readonly PollSign[];
  readonly press: boolean;
}

interface Told {
  readonly marks: readonly QuoteMark[];
  /** A member is named here. */
  readonly member: boolean;
}

interface QuoteMark extends Span {
  readonly message: "quote" | "scene" | "credit";
  readonly words: string;
  /** "his", "her", "their": whose it is stands in what came before. */
  readonly pronoun?: boolean;
  readonly sure?: boolean;
}

export const pepMemberQuote = reportRule({
  id: "pep-member-quote",
  family: "election",
  summary: "In the pre-election period a member or group is quoted, pictured or credited",
  why: "Between the notice of election and the poll the council's publicity may not link a view, a proposal or a success with individual members or groups. An officer speaks instead.",
  severity: "warning",
  kinds: {
    "press-release": "error",
    "planning-report": "off",
    minutes: "off",
    motion: "off",
    constitutional: "off",
    "election-notice": "off",
    "monitoring-officer-report": "off",
    "group-briefing": "off",
  },
  zones: { quoted: "same" },
  messages: {
    quote:
      "A member is quoted in the pre-election period, which ends on {poll}. Quote the responsible officer, or give the fact without a speaker.",
    scene:
      "“{words}” shows a member with the council's work in the pre-election period, which ends on {poll}. Leave the member out, or wait until after the poll.",
    credit:
      "“{words}” gives a member or group the credit in the pre-election period, which ends on {poll}. Say that the Council did it, and when it was decided.",
  },
  examples: {
    finds: [
      {
        text: "---\nkind: press-release\ntitle: Bandstand\ndate: 2027-04-20\n---\n\n[[“We have brought music back,”]] said Councillor Imrie, the Leader.\n\nThe local elections are on 6 May 2027.\n",
        kind: "press-release",
      },
      {
        text: "---\nkind: press-release\ntitle: Bandstand\ndate: 2027-04-20\n---\n\n[[Councillor Imrie cuts the ribbon at the bandstand]].\n\nThe local elections are on 6 May 2027.\n",
        kind: "press-release",
      },
    ],
    quiet: [
      {
        text: "---\nkind: press-release\ntitle: Bandstand\ndate: 2027-04-20\n---\n\n“The road will be shut at nine,” said the Head of Highways.\n\nThe local elections are on 6 May 2027.\n",
        kind: "press-release",
        note: "An officer speaks",
      },
      {
        text: "---\nkind: press-release\ntitle: Bandstand\ndate: 2027-01-20\n---\n\n“We have brought music back,” said Councillor Imrie, the Leader.\n\nThe local elections are on 6 May 2027.\n",
        kind: "press-release",
        note: "Before the period",
      },
    ],
  },
  cues: cues(
    "pep-member-quote-cues",
    oneLine`
      ${pollWords}|${memberWords}|councillor*|cllr*|cabinet member|executive member|portfolio holder|leader|mayor|
      lead member|group's|group’s|owes|owe|thanks to|down to|but for|testament|tribute
    `,
  ),
  gather: (block, _options, { kind }): QuoteFact => ({
    polls: pollsIn(block),
    text: block.text,
    sentences: block.sentences,
    role: block.role,
    press: kind === "press-release" || kind === "ward-notice",
  }),
  concerns: (outline, facts, context) => isInPeriod(outline, context, facts),
  *judge(outline, facts, context) {
    const period = periodOf(outline, context, facts);
    if (!period) return;
    const poll = pollDay(period);
    const doubt = period.doubtful ? info : {};
    let before = Number.NEGATIVE_INFINITY;
    for (const { fact, block } of facts) {
      const { marks, member } = toldIn(fact);
      for (const { start, end, message, words, pronoun = false, sure = true } of marks)
        if (!pronoun || member || block - before <= reachBack)
          yield {
            at: { block, at: { start, end } },
            message,
            data: { words, poll },
            rewrites: neutral[message],
            ...(sure ? doubt : info),
          };
      if (member) before = block;
    }
  },
});

const info = { severity: "info" as const };

/** An officer speaks in a member's place; who is shown or thanked is left out. */
const neutral: Readonly<Record<QuoteMark["message"], readonly Rewrite[]>> = {
  quote: [
    insteadOfSentence("“[insert a statement of fact],” said the [insert the post of the responsible officer]."),
    withoutSentence,
  ],
  scene: [withoutSentence],
  credit: [withoutSentence],
};
/** How many blocks back the member may stand to whom a "his" or "her" points. */
const reachBack = 2;

const office = oneLine`
  (?:
    (?:the |our )?(?:Deputy )?(?:Cabinet Member|Executive Member|Portfolio Holder|Lead Member|Leader|Mayor)(?!
      \ (?!Cllr|Councillor)[A-Z]|
      \ of (?:the |a )?(?:\w+ ){0,3}(?:[Tt]eam|[Cc]lub|[Cc]onsortium|[Pp]roject|Beavers|Scouts|Brownies|Guides|Cubs)\b|
      ['’]s (?:Charity|Parlour|Office|Fund|Appeal|Cup|School)\b
    )(?: for [A-Z][\w ,]{2,40}?| of the Council)?
  )
`;
const member = oneLine`
  (?:(?:${office},? )?(?:Councillors?|Cllrs?\.?) [A-ZÀ-ÞŴŶ][\wÀ-ÿŵŷ.'’-]+(?: [A-ZÀ-ÞŴŶ][\wÀ-ÿŵŷ'’-]+){0,2}|${office})
`;
const speaker = new RegExp(`\\b${member}\\b`);
const executive = new RegExp(`\\b${office}\\b`);
const saying = regex.i`
  \b(?:
    said|says|saying|commented|comments|added|adds|stated|told|explained|welcomed|continued|wrote|in the words of|
    called|hailed|put it|it was
  )\b
`;
/** Correspondence and replies are reported, not published in a member's favour. */
const reported = /\b(?:e-?mailed|replied|reply|objected|asked|letter|petition|survey|declared|moved|seconded)\b/i;
const quotation = /[“"][^”"“]{4,600}[”"]/g;

const toldIn = readLater((fact: QuoteFact): Told => {
  const member = speaker.test(fact.text);
  return { member, marks: member ? marksIn(fact) : [...scenes(fact)] };
});

function marksIn(fact: QuoteFact): readonly QuoteMark[] {
  const { text } = fact;
  const quotes = [...quotations(fact)];
  const seen: QuoteMark[] = [];
  for (const one of scenes(fact)) {
    // Words that lead up to a quotation are marked as far as it.
    const quote = quotes.find((other) => overlaps(one, other));
    if (!quote) seen.push(one);
    else if (one.start < quote.start && shows.test(text.slice(one.start, quote.start)))
      seen.push({ ...one, end: one.start + text.slice(one.start, quote.start).trimEnd().length });
  }
  return [...quotes, ...seen];
}

/** More than who speaks: what the member did. */
const shows = /\b(?:who|whose|after|while|as|having|when)\b/;

/** Quotations beside which a member is said to speak. In consultation only the executive's own words count. */
function* quotations({ text, role, press }: QuoteFact): Iterable<QuoteMark> {
  if (!/[“"]/.test(text)) return;
  /** Where the last quotation of a member ended. */
  let before = -1;
  for (const match of text.matchAll(quotation)) {
    const start = match.index;
    const end = start + match[0].length;
    if (/^.\[insert /.test(match[0])) continue;
    // "…, and here it is," he said. "My team …": the same member goes on.
    if (before >= 0 && goesOn.test(text.slice(before, start))) {
      before = end;
      yield { start, end, message: "quote", words: match[0].slice(0, 80) };
      continue;
    }
    const lead = text.slice(Math.max(0, start - reach), start);
    const beside = `${lead} … ${text.slice(end, end + reach)}`;
    const signed = press && (label.test(lead) || signature.test(text.slice(end, end + reach)));
    // In a report an ordinary member may give evidence; one who tells what "we" did takes the credit for it.
    const who = role === "consultation" || (!press && !boasting.test(match[0])) ? executive : speaker;
    if (signed || (saying.test(beside) && who.test(beside) && (press || !reported.test(beside)))) {
      before = end;
      yield { start, end, message: "quote", words: match[0].slice(0, 80) };
    } else before = -1;
  }
}

/** "Cllr Imrie, Leader: “…”", "“…” — Cllr Imrie": the name stands beside what was said without a word for it. */
const label = new RegExp(`(?:^|[.:] )${member}(?:,? [^.:“”"]{2,50})?: ?$`);
const signature = new RegExp(`^\\s*[—–-]\\s*${member}`);
/** The speaker's own side has done it. */
const boasting = regex`
  \b(?:[Ww]e|I) (?:\w+ ){0,2}(?:
    told (?:you|them|people|everybody|everyone|residents)|gave (?:you |them )?(?:my|our) word|
    kept (?:my|our|that|the|it|faith)|stood (?:by|up|firm)|meant (?:it|what)|
    never (?:gave|let|stopped|wavered|doubted|forgot)|stand by|keep (?:my|our)|put|got|made|did|brought|delivered|saved|
    won|fought|kept|built|turned|picked|promised|said|have|['’]ve|are (?:proud|delighted|delivering|investing)
  )|
  \bI am a (?:man|woman|person) of my word|\b[Oo]ur (?:hard work|plan|efforts?|vision|promise|backs?|record)\b
`;

const goesOn = regex`
  ^,? ?(?:
    (?:he|she|they|the [A-Z]?[a-z]+|Councillor [A-Z][\w'’-]+|Cllr [A-Z][\w'’-]+)
    \ (?:said|added|says|adds|went on|continued|told [a-z ]{3,30})
  )?[.:,]? ?$
`;

/** How far from a quotation its speaker is looked for (UTF-16 units). */
const reach = 90;

const acts = oneLine`
  (?:
    opens?|opened|cuts?|hands? over|handed over|unveils?|unveiled|launch(?:es|ed)?|plants?|planted|presents?|presented|
    announces?|announced|celebrates?|celebrated|visits?|visited|hosts?|hosted|meets?|joins?|joined|tries out|tests out|
    is pictured|pictured|greets?|shakes|inspects?|switch(?:es|ed) on|will be (?:on hand|there|cutting|opening|joined)|
    (?:called|calls|hailed|hails) it|beam(?:s|ed)?|looks? on|smile[sd]?|seen (?:here )?with|, seen (?:here )?with|
    , pictured|breaks? ground|tours?|welcomes?|welcomed|
    (?:is |are )?(?:
      opening|cutting|handing|unveiling|launching|planting|presenting|celebrating|visiting|hosting|meeting|joining|
      trying(?: out| on)?|testing(?: out)?|riding|riding on|greeting|shaking|inspecting|switching|breaking|touring|
      welcoming|holding|pulling|at the (?:wheel|controls|opening|launch)|
      with (?:children|pupils|residents|traders|staff|volunteers|apprentices|the (?:first|new))
    )
  )
`;
const scene = new RegExp(`\\b${member}(?:,[^,.]{3,60},)? (?:today |this week |proudly )?${acts}\\b[^.]{0,80}`);
const hosted = new RegExp(
  `\\b(?:hosted|opened|launched|unveiled|led|presented|fronted|championed|introduced) by ${member}`,
);
const pictured = new RegExp(
  `\\b(?:[Pp]hoto(?:graph)?|[Pp]icture[d]?|[Ii]mage|[Cc]aption|PICTURE|PHOTO)\\b[^.]{0,40}\\b${member}`,
);
/** What a report says of a day to come: the member will be there to be seen. */
const tobeSeen = regex`
  \b(?:${member}|the (?:[Cc]hair(?:man)?|[Cc]onvener|[Pp]rovost)(?! of))(?:,[^,.]{3,60},)?
  \ (?:will|is to|are to|has agreed to|have agreed to|is due to|is going to)(?: also| then)? (?:
    (?:be )?(?:
      pictured|photographed|filmed|interviewed|cut(?:ting)?|open(?:ing)?(?! the (?:meeting|debate|item|discussion))|
      unveil(?:ing)?|launch(?:ing)?|hand(?:ing)? over|switch(?:ing)? on|plant(?:ing)?|on hand|pos(?:e|ing)
    )|
    have (?:his|her|their) (?:picture|photograph|photo)
  )\b
`;
/** A member's own words or likeness in what the council prints. */
const column = regex`
  \b${member}['’]s? (?:own |regular |monthly )?
  (?:column|message|picture|photograph|portrait|article|piece|welcome|page|letter to residents)\b[^.;]{0,60}\b
  (?:newspaper|magazine|newsletter|bulletin|edition|issue|leaflet|website|front page)\b
`;
const credited = regex`
  \b(?:
    [Tt]hanks to|[Cc]redit to|due to(?! (?:be\b|\w+ (?:to|in|on|at|by|from|with)\b))|
    down to(?! (?:\d|two|three|four|five)\b)|delivered by|secured by|won by|brought in by|driven by
  )\b[^.,;]{0,40}?${member}|
  \b(?:[Tt]hanks|[Cc]redit|down|owed) to (?:the )?(?:[A-Z][\w'’-]+ ){1,3}Group\b|
  \b[A-Z][\w ]{2,30} Group['’]s (?:new |own )?
  (?:scheme|plan|budget|policy|proposal|initiative|fund|idea|pledge|project|programme)
`;
/** The same, in words that are as often used of what was done for the member's part alone. */
const beholden = regex`
  \b(?:
    brainchild of|(?:idea|doing|vision|work|persistence|efforts?|determination) of|
    owes? (?:it|much|everything|everyone|a (?:great deal|lot|debt)|its (?:existence|life|reprieve))(?: \w+)? to|without|
    but for|had it not been for
  )\b[^.]{0,40}?${member}
`;
/** A quality or a deed of somebody's, to which something is owed. */
const owed = regex`
  \b(?:
    owes? (?:it|much|everything|a (?:great deal|lot|debt)|its (?:existence|life|reprieve))(?: \w+)? to|
    thanks (?:largely |entirely |mainly )?to|down to|without|but for|testament to|tribute to|fruit of|result of|
    credit (?:is|goes|belongs) (?:all )?(?:to )?
  )\s*(?:(his|her|their)\b|[A-Z][\w'’ -]{2,40}['’]s?)(?: \w+){0,2} (?:
    dogged\w*|persisten\w*|determin\w*|tenac\w*|drive|energy|leadership|vision|campaign\w*|hard work|work|efforts?|
    refusal|insistence|courage|foresight|graft|stubborn\w*|patience|commitment|perseveran\w*|lobbying|intervention|help|
    idea|promise
  )\b
`;
/**
 * In publicity a member who is named takes part in what is told, unless it is of meetings or of the election itself.
 */
const named = new RegExp(`\\b${member}`);
const business = regex.i`
  \b(?:
    returning officer|nominat\w+|elected|polls?|candidates?|resign\w*|died|death|funeral|late|allowances?|ward surgery|
    declar\w+|committee will|sub-committee|meeting of
  )\b
`;
/** What a report says of a meeting is no scene. */
const routine =
  /\b(?:Cabinet|Committee|Council) (?:meets|met)|\bmeets? (?:the|all|these) (?:criteri|requirement|cost|need)|consult/i;

/** The rule on praise of members finds the worst of these on its own. */
const doubts: ReadonlySet<RegExp> = new Set([named, beholden, owed]);

/** A sentence as a mark, without its stop and the number of its paragraph. */
function marked({ start, text }: Sentence, message: QuoteMark["message"]): QuoteMark {
  const words = text.replace(/[.\s]+$/, "");
  const lead = /^[\d.]+\s+/.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: start + words.length, message, words: words.slice(lead, lead + 90) };
}

function* scenes({ sentences, role, press }: QuoteFact): Iterable<QuoteMark> {
  for (const sentence of sentences) {
    const forms: readonly (readonly [RegExp, "scene" | "credit"])[] = press
      ? [
          [scene, "scene"],
          [hosted, "scene"],
          [pictured, "scene"],
          [credited, "credit"],
          [beholden, "credit"],
          [owed, "credit"],
          [named, "scene"],
        ]
      : [
          [hosted, "scene"],
          [pictured, "scene"],
          [tobeSeen, "scene"],
          [column, "scene"],
          [credited, "credit"],
          [beholden, "credit"],
          [owed, "credit"],
        ];
    let found: QuoteMark | undefined;
    for (const [form, message] of forms) {
      const match = form.exec(sentence.text);
      if (
        !match ||
        routine.test(match[0]) ||
        (form === credited && isWorkingGroup(match[0])) ||
        (form === named && business.test(sentence.text))
      )
        continue;
      found = {
        ...marked(sentence, message),
        ...(form === owed && match[1] !== undefined ? { pronoun: true } : {}),
        ...(doubts.has(form) ? { sure: false } : {}),
      };
      break;
    }
    // Whoever is only named may be seen to do more.
    if (!found || (found.sure === false && found.message === "scene")) {
      const shown = shownIn(sentence.text, press);
      // What people said when they were asked is told of them, and not published in their favour.
      if (shown && (press || role !== "consultation"))
        found = { ...marked(sentence, shown.message), ...(shown.perhaps ? { sure: false } : {}) };
    }
    if (found) yield found;
  }
}
