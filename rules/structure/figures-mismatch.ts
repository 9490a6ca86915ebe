import type { Span } from "../../core/report/span.ts";
import { type BlockView, type Gathered, type MessageData, reportRule } from "../../core/rule/rule.ts";
import { slippedAgain } from "./figures/againSlipped.ts";
import { type AllDone, allDoneIn, wrongDone } from "./figures/allDone.ts";
import { type Announcement, announcementIn, type ListFault, wrongCounts } from "./figures/announced.ts";
import { oddBeside } from "./figures/besideTotals.ts";
import { wrongChosen } from "./figures/chosenPrice.ts";
import { wrongCitations } from "./figures/cited.ts";
import { announcesTable, type Cited, citedIn, countedIn, things, wordedIn } from "./figures/citedFacts.ts";
import { confirmedBy, numbersOfThings } from "./figures/confirmed.ts";
import { type Count, countFault, type Meeting, meetingIn, tooManyVotes } from "./figures/counts.ts";
import { differing } from "./figures/differingSums.ts";
import { type Drawing, drawingIn, wrongDrawn } from "./figures/drawn.ts";
import { type Extremes, extremesIn, wrongExtremes } from "./figures/extremes.ts";
import { answers, notes } from "./figures/figureNotes.ts";
import { type Funding, fundingIn, wrongFunding } from "./figures/fundedBy.ts";
import { type Held, heldIn, wrongHeld } from "./figures/heldElsewhere.ts";
import { inOrder } from "./figures/inOrder.ts";
import { type ItemShare, itemSharesIn, wrongItemShares } from "./figures/itemShares.ts";
import { wrongKnown, wrongTwice } from "./figures/knownNumbers.ts";
import { type LeftAfter, leftAfterIn, wrongLeftAfter } from "./figures/leftAfter.ts";
import { type LeftOut, leftOutIn, wrongLeft } from "./figures/leftOut.ts";
import { itemOf, type Whole, wholeBefore, wrongLists } from "./figures/listedSums.ts";
import { readWholes, type Wholes, wrongMadeUp } from "./figures/madeUp.ts";
import { type Measured, measuredIn, wrongMeasures } from "./figures/measuredTwice.ts";
import { namedAlike } from "./figures/namedAlike.ts";
import { type SmallSums, smallSumsIn, wrongNamedRows } from "./figures/namedRow.ts";
import { type OverYears, overYearsIn, wrongOverYears } from "./figures/overYears.ts";
import { wrongInAll, wrongPartial } from "./figures/partialCounts.ts";
import type { PartsFault } from "./figures/partsOfWhole.ts";
import { type PartyShare, partySharesIn, wrongPartyShares } from "./figures/partyShares.ts";
import { type PeriodMove, periodMovesIn, wrongPeriodMoves } from "./figures/periodMoves.ts";
import { type TypedTotal, typedTotals } from "./figures/plainTables.ts";
import { wrongPricedRows } from "./figures/pricedRows.ts";
import { type Receipt, receiptsIn, wrongReceipts } from "./figures/receipts.ts";
import type { ReckoningFault } from "./figures/reckoning.ts";
import { type RecommendationCount, recommendationsIn, wrongRecommendations } from "./figures/recommendationCount.ts";
import { brokenRows, brokenShares } from "./figures/relations.ts";
import { type Representations, representationsIn, wrongRepresentations } from "./figures/representations.ts";
import { type Restated, restatedIn } from "./figures/restated.ts";
import { type WordedShare, wordedSharesIn, wrongRowShares, wrongShareOfAll } from "./figures/rowShares.ts";
import { wrongRates } from "./figures/sameRate.ts";
import { type Outcomes, outcomesIn, wrongOutcomes } from "./figures/slippedOutcomes.ts";
import { slippedParts } from "./figures/slippedParts.ts";
import { wrongSubtotals } from "./figures/subtotals.ts";
import { sumsIn } from "./figures/sums.ts";
import { type Result, wrongResults } from "./figures/surplus.ts";
import { type ThingCount, thingCountsIn, wrongSwapped } from "./figures/swappedCounts.ts";
import { oddRows, wrongAnswers } from "./figures/tabledCounts.ts";
import { wrongMeans } from "./figures/tabledMeans.ts";
import { type Move, movesIn, wrongMoves } from "./figures/tabledMoves.ts";
import { type Rise, risesIn, wrongRises } from "./figures/tabledRises.ts";
import { wrongColumnTold, wrongRowTold, wrongTabled, wrongTotalTold } from "./figures/tabledSums.ts";
import { inOneRow, tablesIn } from "./figures/tables.ts";
import { wrongTakenUp } from "./figures/takenUp.ts";
import { type Tariff, tariffsIn, wrongTariffs } from "./figures/tariffs.ts";
import { wrongTerms } from "./figures/termSums.ts";
import { toldSums } from "./figures/toldSums.ts";
import { type TotalMove, totalMovesIn, wrongTotalMoves } from "./figures/totalMoves.ts";
import { type Cell, cellOf, wrongTotals } from "./figures/totals.ts";
import { wrongDiscounts } from "./figures/undervalue.ts";
import {
  type PerPound,
  type PricedEach,
  perPoundIn,
  pricedEachIn,
  type UnitPrice,
  unitPricesIn,
  wrongPerPound,
  wrongPricedEach,
  wrongUnitPrices,
} from "./figures/unitPrices.ts";
import { type Unsized, unsizedIn, wrongSizes } from "./figures/unsized.ts";
import { type WholeLeft, wholeLeftIn, wrongWholeLeft } from "./figures/wholeLeft.ts";
import {
  counted,
  digits,
  parting,
  readLists,
  readResults,
  readSentences,
  readShares,
  working,
} from "./figures/workedOut.ts";
import { wrongYears } from "./figures/yearSums.ts";
import { inFigures } from "./shownFigures.ts";
import { sentenceAround } from "./titledNamed.ts";

interface Figures extends Cited, Drawing, Held, Meeting, Outcomes, Wholes {
  readonly cell?: Cell;
  readonly typed?: readonly TypedTotal[];
  readonly tariffs?: readonly Tariff[];
  readonly rises?: readonly Rise[];
  readonly moves?: readonly Move[];
  readonly unsized?: readonly Unsized[];
  readonly measured?: readonly Measured[];
  readonly small?: SmallSums;
  readonly count?: Count;
  /** The numbers of things of a text that is not read for what each of them counts. */
  readonly stated?: readonly number[];
  readonly parts?: PartsFault;
  readonly reckoned?: ReckoningFault;
  readonly listed?: ListFault;
  readonly results?: readonly Result[];
  readonly receipts?: readonly Receipt[];
  readonly restated?: Restated;
  readonly announced?: Announcement;
  /** The whole that a list is to make, and what an item of a list says of it. */
  readonly whole?: Whole;
  readonly item?: string;
  /** The words say that figures are rounded. */
  readonly rounding?: true;
  /** Who wrote for and against, and where it is told again. */
  readonly representations?: Representations;
  /** Those who were asked could give more than one answer. */
  readonly several?: true;
  readonly allDone?: readonly AllDone[];
  readonly funding?: readonly Funding[];
  readonly leftAfter?: readonly LeftAfter[];
  readonly leftOut?: LeftOut;
  readonly shares?: readonly WordedShare[];
  readonly wholeLeft?: readonly WholeLeft[];
  readonly unitPrices?: readonly UnitPrice[];
  readonly perPound?: readonly PerPound[];
  readonly extremes?: readonly Extremes[];
  readonly periodMoves?: readonly PeriodMove[];
  readonly overYears?: readonly OverYears[];
  readonly itemShares?: readonly ItemShare[];
  readonly pricedEach?: readonly PricedEach[];
  readonly things?: readonly ThingCount[];
  readonly recommended?: RecommendationCount;
  readonly partyShares?: readonly PartyShare[];
  readonly totalMoves?: readonly TotalMove[];
}

/** An item that gives a number is no longer than this (UTF-16 units). */
const longestItem = 140;

/** One number of things that another block may tell again; inside a function, where the build leaves it as it is. */
const tellsOne = (text: string): boolean =>
  /\b(?:[Oo]f the|for|of|build|erect|provide|[Aa]ll|are|were|covers?|in all,|In all,|in total,|altogether,) \d/.test(
    text,
  );

/** A mark on words; for information where it is in doubt. */
const markAt = <Message extends string>(
  block: number,
  { start, end, doubtful = false }: Span & { readonly doubtful?: boolean },
  message: Message,
  data: MessageData,
) => ({ at: { block, at: { start, end } }, message, data, ...(doubtful ? { severity: "info" as const } : {}) });

const listMark = (block: number, fault: ListFault) =>
  markAt(block, fault, "listed", { said: fault.said, listed: fault.listed });

/** Finds sums that differ for one and the same item, and totals that their parts do not make. */
export const figuresMismatch = reportRule({
  id: "figures-mismatch",
  family: "structure",
  summary: "One item has two amounts, or a total is not what its parts add up to",
  why: "Members decide on these figures. Where two of them differ a reader does not know which was meant, and the decision is open to challenge.",
  severity: "warning",
  kinds: { motion: "off", "election-notice": "off" },
  messages: {
    cited: "{said} in the text is {right} in the table that it tells of. Correct one of them.",
    asked: "{said} is asked for, and the report gives {right} for it. Check both.",
    left: "{said} do not make the whole, which is given as {right}. Check all three.",
    told: "{said} here and {right} elsewhere seem to be the same number. Check both.",
    differs: "{item} is {amount} here and {other} elsewhere in the report. Check both, or say in what they differ.",
    total:
      "The figures above add up to {sum}, not {total}. Correct the total or the figures, or note that they are rounded.",
    rows: "The figures of this column add up to {sum}, and {total} stands elsewhere in the report too. Check each row.",
    across:
      "The figures in this row add up to {sum}, not {total}. Correct the total or the figures, or note that they are rounded.",
    votes: "{sum} votes are recorded, and {total} members as present. Check the vote and the list.",
    count: "The parts add up to {sum}, not {total}. Check the figures.",
    parts:
      "The parts add up to {sum}, and the whole is given as {total}. Correct one of them, or say what the rest is.",
    result: "Income and cost in the table differ by {right}, not {said}. Check all three.",
    listed: "“{said}” are announced, and {listed} follow. Correct the number, or see what is missing.",
    remains: "{said} are left here, and as many were told of before something was left out. Correct one of them.",
    mean: "The figures above are {right} on average, not {said}. Correct one of them, or say how they are weighted.",
    row: "This row's other figures give {right}, not {said}, by the reckoning of the rows around it. Check the row.",
    shares:
      "The shares in this column add up to {said}, not {right}. Correct them, or say that they are rounded or overlap.",
    share: "{said} is not what the two figures give, which is {right}. Check all three.",
    change: "The change between the two figures is {right}, not {said}. Check all three.",
    difference: "The sums in this sentence do not make {said}; the last two differ by {right}. Check them.",
    over: "Rate and time make {right}, not {said}. Check all three, or say what else is in the sum.",
    sum: "The other figures make {right}, not {said}. Check them all.",
    converted: "{said} here is {right} by the measure beside it. Check both.",
    product: "Number and price make {right}, not {said}. Check all three, or say what else is in the sum.",
  },
  examples: {
    finds: [
      { text: "## Summary\n\nThe scheme saves £1.34m a year.\n\n## Finance\n\nThe annual saving is [[£1.43m]].\n" },
      { text: "| Item | Cost (£) |\n| --- | --- |\n| Piles | 400 |\n| Deck | 300 |\n| Total | [[800]] |\n" },
      { text: "[[Of 90 replies, 50 were in favour, 30 against and 20 undecided]]." },
    ],
    quiet: [
      { text: "## Summary\n\nThe gross saving is £1.34m.\n\n## Finance\n\nThe net saving is £1.43m.\n" },
      {
        text: "| Item | Share |\n| --- | --- |\n| Piles | 33.3% |\n| Deck | 33.3% |\n| Rail | 33.3% |\n| Total | 100% |\n",
        note: "Rounded",
      },
    ],
  },
  limits:
    "It holds amounts against each other only where the same words name them, and totals only in tables that it can read as tables.",
  lexicons: [counted, working, parting, notes, answers],
  gather(block, _options, { kind: report }): Figures | undefined {
    const { kind, text, zone } = block;
    if (zone === "code" || zone === "quoted") return undefined;
    const noted = block.hits(notes).map(({ phrase }) => phrase.tier);
    const several = noted.includes("several") ? (true as const) : undefined;
    const numbers = block.hits(counted).length > 0;
    const announced = announcementIn(kind, text, numbers, noted.includes("nothing"));
    const whole = text.endsWith(":") && (numbers || /\d/.test(text)) && kind !== "cell" ? wholeBefore(text) : undefined;
    const item = kind === "listItem" && text.length < longestItem ? { item: itemOf(text, numbers) } : {};
    const shared = {
      ...(several ? { several } : {}),
      ...(announced ? { announced } : {}),
      ...(whole ? { whole } : {}),
      ...item,
    };
    if (kind === "cell") {
      const cell = cellOf(text);
      const sums = text.includes("£") && cell?.value === undefined ? sumsIn(text) : [];
      const counts = cell?.value === undefined ? thingCountsIn(block) : [];
      if (!cell && sums.length + counts.length === 0 && !several && !announced) return undefined;
      return {
        ...(cell ? { cell } : {}),
        ...(sums.length > 0 ? { sums } : {}),
        ...(counts.length > 0 ? { things: counts } : {}),
        ...shared,
      };
    }
    const rounding = noted.includes("rounding") ? { rounding: true as const } : {};
    const sums = kind !== "heading" && text.includes("£") ? sumsIn(text) : [];
    const named =
      kind !== "heading" && (noted.includes("tabled") || digits.test(text) || tellsOne(text)) && things.test(text)
        ? countedIn(block.sentences)
        : [];
    const worded = kind === "heading" ? [] : wordedIn(block.sentences);
    const stated = kind !== "heading" && named.length === 0 && things.test(text) ? numbersOfThings(text) : [];
    const count = block.hits(answers).length > 0 ? countFault(text) : undefined;
    const read = count || kind === "heading" ? {} : readSentences(block);
    const shares =
      count || "parts" in read || kind === "heading"
        ? undefined
        : (readShares(block) ?? ("reckoned" in read ? undefined : slippedParts(block)));
    const listed = numbers && kind !== "heading" ? readLists(block) : undefined;
    const results = kind !== "heading" && text.includes("£") ? readResults(block) : [];
    const representations = kind !== "heading" && (numbers || /\d/.test(text)) ? representationsIn(block) : undefined;
    const receipts = kind !== "heading" && numbers ? receiptsIn(block.sentences) : [];
    const restated = kind === "heading" ? undefined : restatedIn(text);
    const tariffs = kind !== "heading" && text.includes("£") ? tariffsIn(block) : [];
    const rises = kind === "heading" ? [] : risesIn(block);
    const moves = kind !== "heading" && text.includes("£") ? movesIn(block) : [];
    const unsized = kind !== "heading" && text.includes("£") ? unsizedIn(text) : [];
    const small = kind === "paragraph" && text.includes("£") ? smallSumsIn(text) : undefined;
    const measured = kind !== "heading" && /\d/.test(text) ? measuredIn(text) : [];
    const leftOut = kind === "heading" ? undefined : leftOutIn(block);
    const allDone = kind === "heading" ? [] : allDoneIn(block);
    const typed = kind === "paragraph" ? typedTotals(text) : [];
    const funding = sums.length > 1 ? fundingIn(block.sentences) : [];
    const leftAfter = sums.length > 1 ? leftAfterIn(block.sentences) : [];
    const laid = kind === "heading" ? {} : laidElsewhere(block);
    const found = {
      ...laid,
      ...(typed.length > 0 ? { typed } : {}),
      ...(funding.length > 0 ? { funding } : {}),
      ...(leftAfter.length > 0 ? { leftAfter } : {}),
      ...(kind === "heading" ? {} : heldIn(text, sums, (at) => sentenceAround(text, at))),
      ...(kind !== "heading" && text.includes("£") ? outcomesIn(block) : {}),
      ...(receipts.length > 0 ? { receipts } : {}),
      ...(leftOut ? { leftOut } : {}),
      ...(allDone.length > 0 ? { allDone } : {}),
      ...(restated ? { restated } : {}),
      ...(tariffs.length > 0 ? { tariffs } : {}),
      ...(rises.length > 0 ? { rises } : {}),
      ...(moves.length > 0 ? { moves } : {}),
      ...(unsized.length > 0 ? { unsized } : {}),
      ...(measured.length > 0 ? { measured } : {}),
      ...(small ? { small } : {}),
      ...(representations ? { representations } : {}),
      ...(report === "minutes" && kind !== "heading" ? meetingIn(text, block.hits(answers).length > 0) : {}),
      ...(stated.length > 0 ? { stated } : {}),
      ...(results.length > 0 ? { results } : {}),
      ...(sums.length > 0 ? { sums, ...citedIn(block, sums) } : {}),
      ...(sums.length > 0 ? readWholes(block) : {}),
      ...(sums.length > 0 && block.role === "recommendations" ? { asks: true as const } : {}),
      ...(named.length > 0
        ? { counted: named, ...(noted.includes("tabled") && announcesTable(text) ? { tabled: true as const } : {}) }
        : {}),
      ...(worded.length > 0 ? { worded } : {}),
      ...(count ? { count } : {}),
      ...(listed ? { listed } : {}),
      ...rounding,
      ...read,
      ...(kind !== "heading" && (numbers || /\d/.test(text)) && !("reckoned" in read)
        ? drawingIn(block.sentences, text)
        : {}),
      ...(shares ? { parts: shares } : {}),
      ...shared,
    };
    return Object.keys(found).length > 0 ? found : undefined;
  },
  *judge(_outline, facts) {
    const by = byField(facts);
    const several = by.several !== undefined;
    for (const { fact, block } of by.count ?? [])
      if (fact.count) yield markAt(block, fact.count, "count", { sum: fact.count.sum, total: fact.count.total });
    for (const { fact, block } of inOrder(by.parts, by.reckoned, by.listed)) {
      const { parts, reckoned, listed } = fact;
      if (listed) yield listMark(block, listed);
      if (parts) {
        const { sum, total, sign } = parts;
        yield markAt(block, parts, "parts", { sum: shown(sum, sign), total: shown(total, sign) });
      }
      if (reckoned) yield markAt(block, reckoned, reckoned.message, { said: reckoned.said, right: reckoned.right });
    }
    for (const fault of wrongDrawn(by.drawn ?? [], by.told ?? []))
      yield markAt(fault.block, fault, fault.message, { said: fault.said, right: fault.right });
    for (const { block, said, right, ...span } of [
      ...wrongRepresentations(by.representations ?? []),
      ...wrongReceipts(by.receipts ?? []),
    ])
      yield markAt(block, span, "told", { said, right });
    for (const { block, said, right, ...span } of [
      ...wrongMeasures(by.measured ?? []),
      ...wrongPartyShares(by.partyShares ?? []),
      ...wrongRecommendations(by.recommended ?? []),
    ])
      yield markAt(block, { ...span, doubtful: true }, "told", { said, right });
    for (const { fact, block } of by.restated ?? [])
      if (fact.restated) {
        const { message, said, right } = fact.restated;
        yield markAt(block, fact.restated, message, { said, right });
      }
    for (const { block, sum, total, ...span } of tooManyVotes(by)) yield markAt(block, span, "votes", { sum, total });
    for (const { block, ...fault } of wrongCounts(by.announced ?? [], facts)) yield listMark(block, fault);
    for (const { block, ...fault } of wrongLists(by.whole ?? [], by.item ?? [])) {
      const { sum, total, sign } = fault;
      yield markAt(block, fault, "parts", { sum: shown(sum, sign), total: shown(total, sign) });
    }
    for (const { block, sum, total, ...span } of wrongMadeUp(by.madeUp ?? [], by.namedSums ?? []))
      yield markAt(block, span, "parts", { sum: shown(sum, "£"), total: shown(total, "£") });
    const tables = tablesIn(by.cell ?? []);
    const rounding = by.rounding !== undefined;
    const totals = wrongTotals(tables, rounding);
    const told = toldSums(by.sums ?? []);
    const isConfirmed = totals.length > 0 ? confirmedBy(by, told, tables) : undefined;
    for (const { block, across, sum, total, column } of totals)
      yield column && isConfirmed?.(block, column.value, column.heading)
        ? { at: { block: column.first, through: block }, message: "rows", data: { sum, total } }
        : { at: { block }, message: across ? "across" : "total", data: { sum, total } };
    for (const { block, sum, total } of tables.flatMap(wrongSubtotals))
      yield { at: { block }, message: "total", data: { sum, total } };
    const funding = [...wrongFunding(by.funding ?? [], tables, told)];
    for (const { block, sum, total, ...span } of funding)
      yield markAt(block, span, "parts", { sum: shown(sum, "£"), total: shown(total, "£") });
    for (const { block, said, right, ...span } of wrongLeftAfter(by.leftAfter ?? [], told))
      yield markAt(block, span, "sum", { said, right });
    const outcomes = [...wrongOutcomes(by, told, tables)];
    const drawn = new Set(outcomes.map(({ block, start }) => `${block} ${start}`));
    const reckonedTo = new Map((by.reckoned ?? []).map(({ block, fact }) => [block, fact.reckoned?.end] as const));
    for (const { block, said, right, ...span } of [
      ...wrongRowShares(by.shares ?? [], tables),
      ...wrongShareOfAll(by.shares ?? [], by.counted ?? []),
      ...wrongItemShares(by.itemShares ?? [], tables),
      ...wrongPeriodMoves(by.periodMoves ?? [], tables),
    ])
      yield markAt(block, { ...span, doubtful: true }, "cited", { said, right });
    for (const { block, said, right, ...span } of [
      ...wrongWholeLeft(by.wholeLeft ?? [], told, tables),
      ...wrongUnitPrices(by.unitPrices ?? [], by.counted ?? [], tables),
      ...wrongPricedEach(by.pricedEach ?? [], told, tables),
      ...wrongPerPound(by.perPound ?? [], told),
      ...wrongExtremes(by.extremes ?? [], tables),
      ...wrongOverYears(by.overYears ?? [], told, tables),
      ...wrongDiscounts(told),
    ])
      if (!drawn.has(`${block} ${span.start}`) && span.start >= (reckonedTo.get(block) ?? 0))
        yield markAt(block, { ...span, doubtful: true }, "sum", { said, right });
    for (const { block, said, right } of tables.flatMap(wrongPricedRows))
      yield { at: { block }, message: "product", data: { said, right } };
    for (const { block, said, right } of tables.flatMap(wrongMeans))
      yield { at: { block }, message: "mean", data: { said, right } };
    for (const { block, said, right, ...span } of wrongDone(by.allDone ?? [], tables))
      yield markAt(block, span, "cited", { said, right });
    for (const { block, said, ...span } of wrongLeft(by.leftOut ?? [], by.counted ?? []))
      yield markAt(block, span, "remains", { said });
    const beside = rounding
      ? []
      : tables.flatMap(oddBeside).filter(({ block }) => !totals.some((one) => one.block === block));
    for (const { block, sum, total, doubtful } of beside)
      yield {
        at: { block },
        message: "across",
        data: { sum, total },
        ...(doubtful ? { severity: "info" as const } : {}),
      };
    if (!several)
      for (const { block, sum, total } of oddRows(by.counted ?? [], tables))
        yield { at: { block }, message: "across", data: { sum, total } };
    for (const { fact, block } of by.rounding ? [] : (by.typed ?? []))
      for (const { sum, total, ...span } of fact.typed ?? []) yield markAt(block, span, "total", { sum, total });
    for (const { block, said, right, ...span } of wrongRises(by.rises ?? [], tables))
      yield markAt(block, span, "change", { said, right });
    for (const { block, said, right, ...span } of wrongNamedRows(by.small ?? [], tables))
      yield markAt(block, { ...span, doubtful: true }, "cited", { said, right });
    for (const { block, said, right, ...span } of [
      ...wrongMoves(by.moves ?? [], tables),
      ...wrongTotalMoves(by.totalMoves ?? [], tables),
    ])
      yield markAt(block, span, "cited", { said, right });
    const results = (by.results ?? []).flatMap(({ fact, block }) =>
      (fact.results ?? []).map((one) => ({ ...one, block })),
    );
    for (const { block, said, right, ...span } of wrongResults(tables, results))
      yield markAt(block, span, "result", { said, right });
    const slips = [...differing(told), ...namedAlike(told)];
    const cited = [...wrongCitations(by, told, tables)].filter(
      ({ message, block }) => message !== "left" || !funding.some((one) => one.block === block),
    );
    for (const { block, message, said, right, ...span } of cited)
      if (!slips.some((one) => one.other === said || (one.block === block && one.start === span.start)))
        yield markAt(block, span, message, { said, right });
    const tabled = [
      ...wrongTabled(told, tables),
      ...wrongColumnTold(told, tables),
      ...wrongRowTold(told, tables),
    ].filter(({ amount }) => !slips.some((one) => one.amount === amount || one.other === amount));
    for (const { block, said, right, ...span } of [
      ...wrongTariffs(by.tariffs ?? []),
      ...wrongHeld(by, told, tables),
      ...wrongChosen(told, tables),
      ...wrongKnown(inOrder(by.counted, by.worded)),
      ...wrongTwice(by.counted ?? []),
      ...wrongPartial(by.counted ?? [], tables),
      ...wrongInAll(by.counted ?? [], tables),
      ...wrongRates(told),
      ...wrongTakenUp(told),
      ...wrongYears(told),
      ...wrongSizes(by.unsized ?? [], told.all),
      ...(several ? [] : wrongAnswers(by.counted ?? [], tables)),
    ])
      if (![...cited, ...slips, ...tabled].some((one) => one.block === block && one.start === span.start))
        yield markAt(block, span, "told", { said, right });
    for (const { block, said, right, ...span } of outcomes)
      if (
        ![...cited, ...slips, ...tabled].some((one) => one.block === block && one.start === span.start) &&
        !(by.reckoned ?? []).some((one) => one.block === block && span.start < (one.fact.reckoned?.end ?? 0))
      )
        yield markAt(block, span, "sum", { said, right });
    for (const table of tables)
      for (const { block, message, said, right } of [...brokenRows(table), ...(several ? [] : brokenShares(table))])
        if (
          !totals.some((one) => one.block === block || (one.across && inOneRow(table, one.block, block))) &&
          !beside.some((one) => inOneRow(table, one.block, block))
        )
          yield { at: { block }, message, data: { said, right } };
    for (const { block, said, right, ...span } of wrongTerms(told))
      if (!(by.reckoned ?? []).some((one) => one.block === block && span.start < (one.fact.reckoned?.end ?? 0)))
        yield markAt(block, span, "over", { said, right });
    for (const { block, said, right, ...span } of [...wrongSwapped(by.things ?? []), ...slippedAgain(told)])
      if (![...cited, ...slips, ...tabled].some((one) => one.block === block && one.start === span.start))
        yield markAt(block, { ...span, doubtful: true }, "told", { said, right });
    for (const { block, item, amount, other, ...span } of [...slips, ...tabled])
      yield markAt(block, span, "differs", { item, amount, other });
    if (totals.length === 0)
      for (const { block, item, amount, other, ...span } of wrongTotalTold(told, tables))
        if (![...slips, ...tabled].some((one) => one.block === block && one.start === span.start))
          yield markAt(block, span, "differs", { item, amount, other });
  },
});

/** What is held against tables and sums that stand elsewhere. */
function laidElsewhere(block: BlockView): Partial<Figures> {
  const { text } = block;
  const money = text.includes("£");
  const shares = wordedSharesIn(block);
  const wholeLeft = money ? wholeLeftIn(block) : [];
  const unitPrices = money ? unitPricesIn(block) : [];
  const pricedEach = money ? pricedEachIn(block) : [];
  const perPound = money ? perPoundIn(block) : [];
  const extremes = extremesIn(block);
  const periodMoves = periodMovesIn(block);
  const itemShares = itemSharesIn(block);
  const overYears = money ? overYearsIn(block) : [];
  const counts = thingCountsIn(block);
  const recommended = recommendationsIn(block);
  const partyShares = partySharesIn(block);
  const totalMoves = totalMovesIn(block);
  return {
    ...(counts.length > 0 ? { things: counts } : {}),
    ...(recommended ? { recommended } : {}),
    ...(partyShares.length > 0 ? { partyShares } : {}),
    ...(totalMoves.length > 0 ? { totalMoves } : {}),
    ...(shares.length > 0 ? { shares } : {}),
    ...(wholeLeft.length > 0 ? { wholeLeft } : {}),
    ...(unitPrices.length > 0 ? { unitPrices } : {}),
    ...(perPound.length > 0 ? { perPound } : {}),
    ...(extremes.length > 0 ? { extremes } : {}),
    ...(periodMoves.length > 0 ? { periodMoves } : {}),
    ...(overYears.length > 0 ? { overYears } : {}),
    ...(itemShares.length > 0 ? { itemShares } : {}),
    ...(pricedEach.length > 0 ? { pricedEach } : {}),
  };
}

type Facts = readonly Gathered<Figures>[];

/** The facts that have each field, in order: most facts have one or two of them. */
function byField(facts: Facts): Partial<Record<keyof Figures, Gathered<Figures>[]>> {
  const by: Partial<Record<keyof Figures, Gathered<Figures>[]>> = {};
  for (const one of facts)
    for (const field in one.fact) {
      const list = by[field as keyof Figures];
      if (list) list.push(one);
      else by[field as keyof Figures] = [one];
    }
  return by;
}

const shown = (value: number, sign: PartsFault["sign"]): string => {
  const figures = inFigures(value, 2);
  return sign === "%" ? `${figures}%` : `${sign}${figures}`;
};
