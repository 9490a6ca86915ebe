import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Kind } from "../../core/report/meta.ts";
import { withoutStop } from "../../core/report/sentences.ts";
import type { Span } from "../../core/report/span.ts";
import { toYesNo } from "../../core/report/yesNo.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { type BlockView, type Gathered, reportRule } from "../../core/rule/rule.ts";
import { onlyIn } from "../kinds.ts";
import { listsConsultees } from "./local-member/consulteesListed.ts";
import { isWard, listsThem, namedIn, saysTold, who } from "./local-member/localMembers.ts";
import { noPlace, noWard } from "./local-member/noWard.ts";
import { alsoHeard, bothSides, nowHeard, recorded, recordedInHeader, sides } from "./local-member/scaffolds.ts";
import { someOnly } from "./local-member/toldInPart.ts";
import { leftOutIn, leftOutWords, oneSided } from "./local-member/untoldMembers.ts";
import { answerTo, wardAnswer } from "./local-member/wardAnswers.ts";
import { silenceWords, silentOn } from "./local-member/wardSilence.ts";
import { isHearing, isReport } from "./reportShape.ts";

interface Untold extends Span {
  readonly words: string;
  /** They hear of it when it is too late, which counts where nothing says that they heard before. */
  readonly late: boolean;
  /** It is read off a wide frame, and may be innocent. */
  readonly unsure?: true;
  /** It is the answer on a form, which is right where no one ward is affected. */
  readonly printed?: true;
}

interface LocalFact {
  /** The text says that ward members, or all members, were told or consulted, or that no ward is concerned. */
  readonly told: boolean;
  /** It says that they were not. */
  readonly untold?: Untold | undefined;
  /** It says that some of them were told and others were not. */
  readonly partly?: Untold | undefined;
  /** A notice says of itself that it keeps one side back. */
  readonly oneSided?: Untold | undefined;
  /** What a notice to ward members must have. */
  readonly parts: readonly Part[];
  /** The text asks for something that is done to a place. */
  readonly place: boolean;
  /** A label that asks after the ward members. */
  readonly asks?: "whether" | "who";
  /** What answers such a label where it stands beside or under one. */
  readonly answer?: "heard" | "unheard";
  /**
   * Names before "members" or behind councillors' own, who were told something: it counts where one is a ward affected.
   */
  readonly named?: readonly string[];
  /** A sentence that lists who was consulted, and no member among them. */
  readonly list?: Untold;
}

type Part = "advantages" | "disadvantages" | "cost";

const parts: Readonly<Record<Part, RegExp>> = {
  advantages: regex.i`
    \b(?:
      advantages?|merits?|benefits?|pros\b|shorten\w*|jobs\b|more (?:rooms?|space|places)|
      (?:to|and|would|will) (?:end|bring|allow|free)\b|strengths|in favour|
      would (?:save|improve|reduce|allow|bring|give)|gains?|safer?|better|shorter|quicker|nearer|near the|
      closer|level access|improv\w+|a saving of
    )\b|
    (?:^|[.;] )for: \S
  `,
  disadvantages: regex.i`
    \b(?:
      disadvantages?|demerits?|drawbacks?|cons\b|weaknesses|risks?|against|would lose|loss of|inconvenience|disruption|
      longer|further to (?:walk|travel)|no longer|miles from|on the other (?:side|hand)|would have to|
      (?:would|will) (?:also )?remove|would [^.;]{2,50} (?:at night|, but|without an?)
    )\b
  `,
  cost: /£|\b(?:costs?|financial|budget|savings?|no cost|funded|free of charge)\b/i,
};

/** Words for the members of a place, without one of which nothing is said of them. */
const localCues = cues(
  "local-member-cues",
  oneLine`
    ${leftOutWords}|${silenceWords}|ward|wards|local member*|local councillor*|division*|divisional|electoral area*|
    all councillors|
    cllr|cllrs|aelod*|cynghor*|all members|members for|every member|elected members|advantage*|disadvantage*|demerit*|
    the ward
  `,
);
/** What is done to a place, where a recommendation asks for it. */
const placeCues = cues("local-member-places", "clos*|sell|sale|site*|road*|street*|park*|demolish*|build*|relocat*");
/**
 * What a notice to ward members tells of what is proposed: the blocks of other reports are left as soon as they are
 * looked at.
 */
const noticeCues = cues("local-member-notices", "merit*|benefit*|pros|cons|risk*|cost*|financial|budget*|saving*");
/** What a cell says beside one that asks after the ward members. */
const answerCues = cues(
  "local-member-answers",
  oneLine`
    yes|not sought|not asked|not consulted|none sought|not applicable|not required|n/a|none|nil|2025|2026|2027|2028|/2*|
    .2*|supports|supportive|content|agrees|agreed|replied|responded|no response|no reply|notified|consulted|informed|
    told|briefed|sent|asked|invited|contacted|written to|e-mailed|emailed|met|january 20*|february 20*|march 20*|
    april 20*|may 20*|june 20*|july 20*|august 20*|september 20*|october 20*|november 20*|december 20*|no comments|
    no comment|no objections|no views|comments received|comments in|comments at
  `,
);

export const localMember = reportRule({
  id: "local-member",
  family: "structure",
  summary:
    "Nothing shows that the members for the ward were told or consulted, or a notice to them lacks what they need",
  why: "Ward members answer to residents for what happens in their ward. The protocol asks that they hear of it from officers, early, with the case for and against and the cost.",
  severity: "warning",
  kinds: onlyIn(
    "committee-report",
    "decision-record",
    "ward-notice",
    "member-report",
    "planning-report",
    "noting-report",
  ),
  principalOnly: true,
  messages: {
    missing:
      "Nothing in the report says that the members for {wards} were told of it or consulted. Record when they were, and what they said.",
    oneSided:
      "“{words}” keeps one side from the ward members. A notice gives them the advantages, the disadvantages and the cost.",
    listed:
      "“{words}”: no member is among those who were consulted. Record when the members for the wards, or all members, were told, and what they said.",
    unsent:
      "Nothing says that the members for {wards} had this release before the media. Send them a copy, and record when.",
    release: "“{words}”: send the ward members a copy before the release goes to the media, and record when.",
    untold: "“{words}”: tell or consult the ward members before the report is published, and record when.",
    notice:
      "This notice does not give the {parts} of what is proposed. Ward members need all three: advantages, disadvantages and cost.",
  },
  examples: {
    finds: [
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: [[Footbridge]]\nwards: [Weir]\n---\n\n## Consultation\n\nThe rowing club was consulted in May.\n\n## Recommendations\n\nThat the footbridge is closed.\n",
      },
      {
        text: "---\nkind: ward-notice\ntitle: [[Footbridge]]\nwards: [Weir]\n---\n\nThe footbridge is to be taken down in May.\n",
        note: "No case for or against, no cost",
      },
    ],
    quiet: [
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Footbridge\nwards: [Weir]\nward-members-notified: 2027-03-04\n---\n\n## Recommendations\n\nThat the footbridge is closed.\n",
      },
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Footbridge\nwards: [Weir]\n---\n\n## Consultation\n\nThe three councillors for Weir were asked in March, and two replied.\n\n## Recommendations\n\nThat the footbridge is closed.\n",
      },
    ],
  },
  limits:
    "Whether the members were told early enough is for dates-and-notice, and whether they were listened to for nobody but them.",
  lexicons: [localCues, placeCues, answerCues],
  cues: [localCues, placeCues, noticeCues, answerCues],
  gather: (block, _options, { kind }): LocalFact | undefined => {
    const { text } = block;
    const notice = kind === "ward-notice";
    const named = notice || block.hits(localCues).length > 0;
    const label = named ? wardAnswer(text) : undefined;
    const asks = label?.says === "asks" ? ({ asks: label.what ? "whether" : "who" } as const) : undefined;
    const answered = asks || block.hits(answerCues).length === 0 ? undefined : answerTo(text);
    const beside = asks ?? (answered ? { answer: answered } : undefined);
    const place =
      (notice || block.hits(placeCues).length > 0) &&
      (block.role === "recommendations" || asked.test(text)) &&
      onPlace.test(text);
    const members = memberWord.test(text);
    const consulted =
      block.role === "consultation" && !members ? block.sentences.find((one) => listsConsultees(one)) : undefined;
    const list = consulted ? { list: asUntold(withoutStop(consulted), block, false) } : undefined;
    if (!named) return beside || place || list ? { told: false, parts: [], place, ...beside, ...list } : undefined;
    const untold =
      members && !noPlace.test(text) && !noWard.test(text)
        ? (untoldIn(text) ?? leftOutOf(block) ?? (label?.says === "unheard" ? refused(text, label.end) : undefined))
        : undefined;
    const partly = members && !noWard.test(text) ? partlyIn(block) : undefined;
    // What is read off a wide frame does not undo what the text says of them.
    const told =
      members &&
      (untold && (untold.late || !untold.unsure)
        ? untold.late && toldIn(text.replace(untold.words, ""))
        : (asks ? block.kind === "listItem" && block.role === "consultation" : toldIn(text)) ||
          label?.says === "heard" ||
          (!untold && listsThem(text)));
    const names = told || untold || !members ? [] : namedIn(text);
    const here = notice ? (Object.keys(parts) as Part[]).filter((part) => parts[part].test(text)) : [];
    const side = notice ? sideKept(block) : undefined;
    return told || untold || partly || side || here.length > 0 || place || beside || list || names.length > 0
      ? {
          told,
          oneSided: side,
          parts: here,
          place,
          ...(untold ? { untold } : {}),
          ...(partly ? { partly } : {}),
          ...beside,
          ...list,
          ...(names.length > 0 ? { named: names } : {}),
        }
      : undefined;
  },
  *judge(outline, facts, context) {
    const { meta, kind } = context;
    const release = kind === "press-release";
    if (kind === "ward-notice") {
      const lacking = (Object.keys(parts) as Part[]).filter(
        (part) => !facts.some(({ fact }) => fact.parts.includes(part)),
      );
      if (lacking.length > 0)
        yield {
          at: { title: true },
          message: "notice",
          data: { parts: listed(lacking) },
          rewrites: sides(lacking, outline),
        };
      for (const { fact, block } of facts)
        if (fact.oneSided) {
          const { start, end, words } = fact.oneSided;
          yield { at: { block, at: { start, end } }, message: "oneSided", data: { words }, rewrites: bothSides };
        }
      return;
    }
    // The day on which members were told, in the report's header, is that of those who were.
    const partly = facts.find(({ fact }) => fact.partly);
    if (partly?.fact.partly) {
      const { start, end, words } = partly.fact.partly;
      const severity = others.includes(kind) ? { severity: "info" as const } : {};
      const at = { block: partly.block, at: { start, end } };
      yield { at, message: "untold", data: { words }, rewrites: nowHeard, ...severity };
      return;
    }
    const notified = meta.wardMembersNotified?.raw ?? "";
    if (notified !== "" && toYesNo(notified) !== false) return;
    const wards = meta.wards?.value ?? [];
    const all = everywhere.test(meta.wards?.raw ?? "");
    const some = wards.length > 0 && !all;
    const left = facts.filter(
      ({ fact: { untold: one } }) =>
        one && kind !== "noting-report" && !(one.printed && all) && !(one.unsure && kind === "planning-report"),
    );
    const untold = left.find(({ fact }) => !fact.untold?.unsure) ?? left[0];
    const heard = facts.some(
      ({ fact }, index) =>
        fact.told || (fact.asks && isAnswered(facts, index)) || fact.named?.some((name) => isWard(name, wards)),
    );
    if (untold?.fact.untold && !(heard && untold.fact.untold.late)) {
      const { start, end, words, unsure } = untold.fact.untold;
      const severity = unsure ? { severity: "info" as const } : {};
      const at = { block: untold.block, at: { start, end } };
      const message = release ? "release" : "untold";
      yield { at, message, data: { words }, rewrites: nowHeard, ...severity };
      if (!unsure) return;
    }
    if (heard) return;
    if (release) {
      const names = wards.join(", ");
      const rewrites = meta.frontMatter ? [recordedInHeader] : [];
      if (some) yield { at: { title: true }, message: "unsent", data: { wards: names }, rewrites };
      return;
    }
    // Who was consulted is told, and who was not: that is where it is to be put right.
    const due = some && decides.includes(kind) && isReport(outline, context) && !isHearing(meta);
    const list = facts.find(({ fact }) => fact.list);
    if (list?.fact.list) {
      const { start, end, words } = list.fact.list;
      const severity = due ? {} : { severity: "info" as const };
      const at = { block: list.block, at: { start, end } };
      yield { at, message: "listed", data: { words }, rewrites: alsoHeard(list.block), ...severity };
      return;
    }
    // An application is made by somebody else, and what is only noted changes nothing: silence is no fault in them.
    if (others.includes(kind) || !isReport(outline, context)) return;
    const place = facts.some(({ fact }) => fact.place);
    if (/\b(?:none|not ward|n\/?a|not applicable)\b/i.test(meta.wards?.raw ?? "") || (!some && !place)) return;
    yield {
      at: { title: true },
      message: "missing",
      data: { wards: some ? wards.join(", ") : "the wards affected" },
      rewrites: recorded(some ? wards.join(", ") : "the wards affected", outline, meta),
      ...((some || decides.includes(kind)) && !isHearing(meta) ? {} : { severity: "info" as const }),
      ...(some ? {} : { severity: "info" as const }),
    };
  },
});

/**
 * Is the label at this place answered: in its row, in the block under it or, where it is a heading, by anything but a
 * refusal?
 */
function isAnswered(facts: readonly Gathered<LocalFact>[], at: number): boolean {
  const asking = facts[at] as Gathered<LocalFact>;
  const { block, cell, kind, section } = asking;
  const near = facts.filter((one) => {
    if (cell) return one.block > block && one.cell?.table === cell.table && one.cell.row === cell.row;
    return kind === "heading" ? one.block > block && one.section === section : one.block === block + 1;
  });
  if (near.some(({ fact }) => fact.answer === "unheard")) return false;
  if (near.some(({ fact }) => fact.answer === "heard")) return true;
  return kind === "heading" && asking.fact.asks === "whether" && !section.empty;
}

const others: readonly Kind[] = ["planning-report", "noting-report"];
const decides: readonly Kind[] = ["committee-report", "member-report", "decision-record"];
const everywhere = /\b(?:all|every|none|various|several|(?:borough|county|city|district|town)(?:[ -]?wide)?)\b/i;
const memberWord = /\b(?:members?|councillors?|cllrs?|wards?|divisions?|represents?|aelod\w*|cynghor\w+)\b/i;
const not = regex.i`
  \b(?:
    not (?:yet )?(?:been )?(?:
      told|notified|informed|consulted|briefed|asked|contacted|approached|troubled|sounded|involved|bothered|written to|
      spoken to|canvassed|warned|invited to comment
    )|
    unknown|none (?:was|were|has been|have been) (?:told|consulted|notified)|no consultation|tb[cad]\b|
    to be (?:told|consulted|notified|confirmed)|have yet to
  )\b
`;

const toldIn = (text: string): boolean => noWard.test(text) || noPlace.test(text) || saysTold(text);

const untoldPattern = new RegExp(`\\b${who}(?:['’]? ?comments?)?\\W{0,6}[^.;]{0,60}?${not.source}`, "i");

/** "Will be told once the papers are out": too late to be heard. */
const later = regex.i`
  \b(?:will|can|may|are to|is to) (?:then |only |also |first )?(?:be able to |have to )?(?:
    be (?:told|informed|notified|consulted|briefed|advised|written to|asked)|
    (?:hear|learn|find out|read|see|know)\b(?: [a-z]+){0,3}?
  )\b[^.;]{0,60}\b(?:once|when|after|as soon as|following|on the day|from|in) [^.;]{0,40}\b
  (?:out|publish\w*|agenda|papers?|notices?|record|press|reports?|decisions?|decided|approved|agreed|made|taken|meeting)
  \b
`;
const laterPattern = new RegExp(`\\b${who}[^.;]{0,60}?${later.source}`, "i");

/** "It was not thought necessary to trouble the ward members." */
const spared = regex.i`
  \b(?:
    no (?:need|call|reason|time|occasion|opportunity|purpose|point)\b(?: (?:was|is) (?:\w+ ))?[^.;]{0,16}|
    not (?:been )?(?:thought|felt|considered|judged|deemed|found|seen as) (?:to be )?
    (?:necessary|needful|useful|worthwhile|appropriate|helpful|right|worth)[^.;]{0,6}|
    without
  ) ?(?:to |in |for )?(?:consult|tell|inform|troubl|approach|ask|involv|brief|notif|contact|bother)\w* (?:with )?
  (?:the |any |either |all )?${who}
`;

const refused = (text: string, end: number): Untold => ({
  start: 0,
  end,
  words: text.slice(0, end).trim(),
  late: false,
  printed: true,
});

function untoldIn(text: string): LocalFact["untold"] {
  const match =
    spared.exec(text) ??
    (not.test(text) ? untoldPattern.exec(text) : later.test(text) ? laterPattern.exec(text) : null);
  return match && !asking.test(match[0])
    ? { start: match.index, end: match.index + match[0].length, words: match[0], late: later.test(match[0]) }
    : undefined;
}

/** "The ward member has not asked for a hearing": what they did themselves. */
const asking = /\b(?:has|have|had) not (?:yet )?(?:asked|told|contacted|approached|informed|notified|bothered)$/i;

/** The first sentence of a block that tells that they were left out; a frame that may be innocent comes last. */
function leftOutOf(block: BlockView): LocalFact["untold"] {
  for (const sentence of block.sentences) {
    const how = block.quoted(sentence) ? undefined : leftOutIn(sentence.text);
    if (how) return asUntold(withoutStop(sentence), block, how === "late");
  }
  for (const sentence of block.kind === "heading" ? [] : block.sentences) {
    const how = block.quoted(sentence) ? undefined : silentOn(sentence, block.text);
    if (how) return { ...asUntold(withoutStop(sentence), block, how === "late"), unsure: true };
  }
  return undefined;
}

function partlyIn(block: BlockView): LocalFact["partly"] {
  const sentence = block.sentences.find((one) => !block.quoted(one) && someOnly(one.text));
  return sentence && asUntold(withoutStop(sentence), block, false);
}

function sideKept(block: BlockView): LocalFact["untold"] {
  const sentence = block.sentences.find(({ text }) => oneSided.test(text));
  return sentence && asUntold(withoutStop(sentence), block, false);
}

const asUntold = ({ start, end }: Span, { text }: BlockView, late: boolean): Untold => ({
  start,
  end,
  words: text.slice(start, Math.min(end, start + 120)),
  late,
});

/** A recommendation that stands before the first heading. */
const asked =
  /^\W*(?:recommendation|(?:[A-Za-z]|\d)[.)]\s+(?:to |that )?(?:\w+ )?(?:agree|approve|close|authorise|adopt)s?\b)/i;

/** What is done to a place, so that a ward feels it. */
const onPlace = regex.i`
  \b(?:
    clos(?:e|es|ure|ing)|demolish\w*|sell|sale|dispos\w+|build|relocat\w+|remov\w+|install\w*|introduc\w+|
    open(?:s|ing)?|replac\w+|charges? in|order for|lay out
  )\b[^.;]{0,90}\b(?:
    centres?|librar(?:y|ies)|schools?|parks?|car parks?|roads?|streets?|lane|depots?|sites?|lands?|buildings?|
    playgrounds?|toilets?|pools?|markets?|estates?|homes?|bridges?|crossings?|zones?|option
  )\b|
  \b(?:car parks?|parking)\b
`;

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
