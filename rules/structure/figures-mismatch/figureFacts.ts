import type { Kind } from "../../../core/report/meta.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { sentenceAround } from "../titledNamed.ts";
import { type AllDone, allDoneIn } from "./allDone.ts";
import { type Announcement, announcementIn, type ListFault } from "./announced.ts";
import { type ChangedProduct, changedProductIn } from "./changedProducts.ts";
import { announcesTable, type Cited, citedIn, countedIn, tablesAll, things, wordedIn } from "./citedFacts.ts";
import { numbersOfThings } from "./confirmed.ts";
import { type Count, countFault, type Meeting, meetingIn } from "./counts.ts";
import { type Drawing, drawingIn } from "./drawn.ts";
import { type Extremes, extremesIn } from "./extremes.ts";
import { answers, notes } from "./figureNotes.ts";
import { type Funding, fundingIn } from "./fundedBy.ts";
import { type Held, heldIn } from "./heldElsewhere.ts";
import { type ItemShare, itemSharesIn } from "./itemShares.ts";
import { type ItemSum, itemSumsIn } from "./itemsAgain.ts";
import { type LeftAfter, leftAfterIn } from "./leftAfter.ts";
import { type LeftOut, leftOutIn } from "./leftOut.ts";
import { itemOf, type Whole, wholeBefore } from "./listedSums.ts";
import { readWholes, type Wholes } from "./madeUp.ts";
import { type Measured, measuredIn } from "./measuredTwice.ts";
import { type MovesMade, type MovesTold, movesMadeIn, movesToldIn } from "./movesTogether.ts";
import { type SmallSums, smallSumsIn } from "./namedRow.ts";
import { type OverYears, overYearsIn } from "./overYears.ts";
import type { PartsFault } from "./partsOfWhole.ts";
import { type PartyShare, partySharesIn } from "./partyShares.ts";
import { type PeriodMove, periodMovesIn } from "./periodMoves.ts";
import { type TypedTotal, typedTotals } from "./plainTables.ts";
import { type Receipt, receiptsIn } from "./receipts.ts";
import type { ReckoningFault } from "./reckoning.ts";
import { type RecommendationCount, recommendationsIn } from "./recommendationCount.ts";
import { type Representations, representationsIn } from "./representations.ts";
import { type Restated, restatedIn } from "./restated.ts";
import { type WordedShare, wordedSharesIn } from "./rowShares.ts";
import { type ShortCover, shortCoverIn } from "./shortCover.ts";
import { type Outcomes, outcomesIn } from "./slippedOutcomes.ts";
import { slippedParts } from "./slippedParts.ts";
import { type StatedCost, statedCostsIn } from "./statedCosts.ts";
import { sumsIn } from "./sums.ts";
import type { Result } from "./surplus.ts";
import { type ThingCount, thingCountsIn } from "./swappedCounts.ts";
import { type Gap, gapsIn } from "./tabledGaps.ts";
import { type Move, movesIn } from "./tabledMoves.ts";
import { type Rise, risesIn } from "./tabledRises.ts";
import { type Tariff, tariffsIn } from "./tariffs.ts";
import { type TotalMove, totalMovesIn } from "./totalMoves.ts";
import { type Cell, cellOf } from "./totals.ts";
import {
  type PerPound,
  type PricedEach,
  perPoundIn,
  pricedEachIn,
  type UnitPrice,
  unitPricesIn,
} from "./unitPrices.ts";
import { type Unsized, unsizedIn } from "./unsized.ts";
import { type WholeLeft, wholeLeftIn } from "./wholeLeft.ts";
import { counted, digits, readLists, readResults, readSentences, readShares } from "./workedOut.ts";
import { type YearlyParts, yearlyPartsIn } from "./yearlyParts.ts";

/**
 * What a block tells that figures of other blocks are held against, and what it gets wrong by itself. Each has few of
 * these; what it has nothing of is absent.
 */
export interface Figures extends Cited, Drawing, Held, Meeting, Outcomes, Wholes {
  readonly cell?: Cell;
  readonly product?: ChangedProduct;
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
  readonly costs?: readonly StatedCost[];
  readonly extremes?: readonly Extremes[];
  readonly periodMoves?: readonly PeriodMove[];
  readonly overYears?: readonly OverYears[];
  readonly itemShares?: readonly ItemShare[];
  readonly pricedEach?: readonly PricedEach[];
  readonly things?: readonly ThingCount[];
  readonly recommended?: RecommendationCount;
  readonly partyShares?: readonly PartyShare[];
  readonly totalMoves?: readonly TotalMove[];
  readonly covered?: ShortCover;
  readonly gaps?: readonly Gap[];
  readonly itemSums?: readonly ItemSum[];
  readonly movesMade?: readonly MovesMade[];
  readonly movesTold?: MovesTold;
  readonly yearlyParts?: readonly YearlyParts[];
}

/** Reads a block of a report of this kind for its figures; `undefined` where it tells none. */
export function figuresOf(block: BlockView, report: Kind): Figures | undefined {
  const { kind, zone } = block;
  if (zone === "code" || zone === "quoted") return undefined;
  const marks = marksOf(block);
  if (kind === "cell") return ofCell(block, marks);
  if (kind === "heading")
    return kept({ ...listingOf(block, marks), rounding: marks.rounding, count: countOf(block, marks) });
  return ofText(block, report, marks);
}

/** What the lexicons say of a block. */
interface Marks {
  /** It has a number in words, "one" apart. */
  readonly numbers: boolean;
  readonly nothing: boolean;
  readonly tabled: boolean;
  readonly rounding: true | undefined;
  readonly several: true | undefined;
  /** It tells of answers or votes. */
  readonly answers: boolean;
}

function marksOf(block: BlockView): Marks {
  const noted = new Set(block.hits(notes).map(({ phrase }) => phrase.tier));
  return {
    numbers: block.hits(counted).length > 0,
    nothing: noted.has("nothing"),
    tabled: noted.has("tabled"),
    rounding: noted.has("rounding") || undefined,
    several: noted.has("several") || undefined,
    answers: block.hits(answers).length > 0,
  };
}

const countOf = ({ text }: BlockView, marks: Marks): Count | undefined =>
  marks.answers ? countFault(text) : undefined;

/** An item that gives a number is no longer than this (UTF-16 units). */
const longestItem = 140;

/** What any block may say of lists and options, or be of a list. */
function listingOf({ kind, text }: BlockView, { numbers, nothing, several }: Marks) {
  return {
    several,
    announced: announcementIn(kind, text, numbers, nothing),
    whole: text.endsWith(":") && (numbers || /\d/.test(text)) && kind !== "cell" ? wholeBefore(text) : undefined,
    item: kind === "listItem" && text.length < longestItem ? itemOf(text, numbers) : undefined,
  };
}

function ofCell(block: BlockView, marks: Marks): Figures | undefined {
  const { text } = block;
  const cell = cellOf(text);
  const worded = cell?.value === undefined;
  return kept({
    ...listingOf(block, marks),
    cell,
    sums: worded && text.includes("£") ? sumsIn(text) : undefined,
    things: worded ? thingCountsIn(block) : undefined,
  });
}

function ofText(block: BlockView, report: Kind, marks: Marks): Figures | undefined {
  const { kind, text, sentences } = block;
  const { numbers, tabled } = marks;
  const figures = numbers || /\d/.test(text);
  const named = (tabled || digits.test(text) || tellsOne(text)) && things.test(text) ? countedIn(sentences) : [];
  const count = countOf(block, marks);
  const read = count ? {} : readSentences(block);
  const { reckoned } = read;
  const parts = read.parts ?? (count ? undefined : (readShares(block) ?? (reckoned ? undefined : slippedParts(block))));
  return kept({
    ...(text.includes("£") ? moneyOf(block) : heldIn(text, [], (at) => sentenceAround(text, at))),
    ...(report === "minutes" ? meetingIn(text, marks.answers) : {}),
    ...(figures && !reckoned ? drawingIn(sentences, text) : {}),
    ...listingOf(block, marks),
    rounding: marks.rounding,
    count,
    parts,
    reckoned,
    counted: named,
    tabled: named.length > 0 && tabled && announcesTable(text) ? (tablesAll(text) ? "all" : "some") : undefined,
    stated: named.length === 0 && things.test(text) ? numbersOfThings(text) : undefined,
    worded: wordedIn(sentences),
    things: thingCountsIn(block),
    listed: numbers ? readLists(block) : undefined,
    typed: kind === "paragraph" ? typedTotals(text) : undefined,
    representations: figures ? representationsIn(block) : undefined,
    receipts: numbers ? receiptsIn(sentences) : undefined,
    measured: /\d/.test(text) ? measuredIn(text) : undefined,
    restated: restatedIn(text),
    rises: risesIn(block),
    leftOut: leftOutIn(block),
    allDone: allDoneIn(block),
    shares: wordedSharesIn(block),
    extremes: extremesIn(block),
    periodMoves: periodMovesIn(block),
    itemShares: itemSharesIn(block),
    recommended: recommendationsIn(block),
    partyShares: partySharesIn(block),
    totalMoves: totalMovesIn(block),
    gaps: gapsIn(block),
    movesMade: movesMadeIn(block),
    movesTold: movesToldIn(text),
  });
}

/** One number of things that another block may tell again; inside a function, where the build leaves it as it is. */
const tellsOne = (text: string): boolean =>
  /\b(?:[Oo]f the|for|of|build|erect|provide|[Aa]ll|are|were|covers?|in all,|In all,|in total,|altogether,) \d/.test(
    text,
  );

/** What a text with a pound sign tells of money. */
function moneyOf(block: BlockView): Read {
  const { kind, text, sentences, role } = block;
  const sums = sumsIn(text);
  return {
    ...heldIn(text, sums, (at) => sentenceAround(text, at)),
    ...outcomesIn(block),
    ...(sums.length > 0
      ? { sums, ...citedIn(block, sums), ...readWholes(block), ...(role === "recommendations" ? { asks: true } : {}) }
      : {}),
    ...(sums.length > 1 ? { funding: fundingIn(sentences), leftAfter: leftAfterIn(sentences) } : {}),
    ...(kind === "paragraph" ? { small: smallSumsIn(text) } : {}),
    product: changedProductIn(block),
    results: readResults(block),
    tariffs: tariffsIn(block),
    moves: movesIn(block),
    unsized: unsizedIn(text),
    wholeLeft: wholeLeftIn(block),
    unitPrices: unitPricesIn(block),
    pricedEach: pricedEachIn(block),
    perPound: perPoundIn(block),
    costs: statedCostsIn(sentences),
    overYears: overYearsIn(block),
    covered: shortCoverIn(block),
    itemSums: itemSumsIn(block),
    yearlyParts: yearlyPartsIn(block),
  };
}

/** What was read of a block: without what it has nothing of, its figures. */
type Read = { readonly [Field in keyof Figures]: Figures[Field] | undefined };

/** The fields that have something in them; `undefined` where none has. */
function kept(read: Read): Figures | undefined {
  const fields = Object.entries(read).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}
