import { slippedAgain } from "./againSlipped.ts";
import { wrongDone } from "./allDone.ts";
import { wrongCounts } from "./announced.ts";
import { wrongAskedInTable } from "./askedInTable.ts";
import { oddBeside } from "./besideTotals.ts";
import { wrongChosen } from "./chosenPrice.ts";
import { wrongCitations } from "./cited.ts";
import { type Comparison, compare, compareOwn, compareTables, type Excuse } from "./comparing.ts";
import { wrongTotalsOrRows } from "./confirmed.ts";
import { wrongCountedTotal } from "./countedTotals.ts";
import { tooManyVotes } from "./counts.ts";
import { differing } from "./differingSums.ts";
import { wrongDrawn } from "./drawn.ts";
import { unevenRises } from "./evenRises.ts";
import { wrongExtremes } from "./extremes.ts";
import { wrongFunding } from "./fundedBy.ts";
import { wrongHeld } from "./heldElsewhere.ts";
import { wrongItemShares } from "./itemShares.ts";
import { wrongItemsAgain } from "./itemsAgain.ts";
import { wrongKnown, wrongTwice } from "./knownNumbers.ts";
import { wrongLeftAfter } from "./leftAfter.ts";
import { wrongLeft } from "./leftOut.ts";
import { wrongLists } from "./listedSums.ts";
import { wrongMadeUp } from "./madeUp.ts";
import { wrongMeasures } from "./measuredTwice.ts";
import { wrongMovesTogether } from "./movesTogether.ts";
import { namedAlike } from "./namedAlike.ts";
import { wrongNamedRows } from "./namedRow.ts";
import { wrongOfOption } from "./optionRows.ts";
import { wrongOverYears } from "./overYears.ts";
import { wrongInAll, wrongPartial } from "./partialCounts.ts";
import { wrongPartyShares } from "./partyShares.ts";
import { wrongPeriodMoves } from "./periodMoves.ts";
import { wrongPricedRows } from "./pricedRows.ts";
import { wrongReceipts } from "./receipts.ts";
import { wrongRecommendations } from "./recommendationCount.ts";
import { brokenRows, brokenShares } from "./relations.ts";
import { wrongRepresentations } from "./representations.ts";
import { wrongRowShares, wrongShareOfAll } from "./rowShares.ts";
import { wrongSameMoves } from "./sameMoves.ts";
import { wrongRates } from "./sameRate.ts";
import { wrongSavedByOption } from "./savedByOption.ts";
import { wrongOutcomes } from "./slippedOutcomes.ts";
import { wrongStatedCosts } from "./statedCosts.ts";
import { wrongSubtotals } from "./subtotals.ts";
import { wrongResults } from "./surplus.ts";
import { wrongSwapped } from "./swappedCounts.ts";
import { oddRows, wrongAnswers } from "./tabledCounts.ts";
import { wrongGaps } from "./tabledGaps.ts";
import { wrongMeans } from "./tabledMeans.ts";
import { wrongMoves } from "./tabledMoves.ts";
import { wrongRises } from "./tabledRises.ts";
import { wrongColumnTold, wrongRowTold, wrongTabled, wrongTotalTold } from "./tabledSums.ts";
import { inOneRow } from "./tables.ts";
import { wrongTakenUp } from "./takenUp.ts";
import { wrongTariffs } from "./tariffs.ts";
import { wrongTerms } from "./termSums.ts";
import { wrongTotalMoves } from "./totalMoves.ts";
import { wrongDiscounts } from "./undervalue.ts";
import { wrongPerPound, wrongPricedEach, wrongUnitPrices } from "./unitPrices.ts";
import { wrongSizes } from "./unsized.ts";
import { wrongWholeLeft } from "./wholeLeft.ts";
import { wrongYearlyParts } from "./yearlyParts.ts";
import { wrongYears } from "./yearSums.ts";

/** The words say that figures are rounded. */
const rounded: Excuse = (_fault, _told, { rounding }) => rounding !== undefined;

/** Those who were asked could give more than one answer. */
const severalAnswers: Excuse = (_fault, _told, { several }) => several !== undefined;

/** The row is told of already. */
const inRowTold: Excuse = ({ block }, told, { tables }) =>
  told.some(
    (one) =>
      one.start === undefined && one.message === "across" && tables.some((table) => inOneRow(table, one.block, block)),
  );

/** The sum is one of two that are told to differ. */
const isDiffering: Excuse = ({ amount, said = amount }, told) =>
  told.some((one) => one.message === "differs" && (one.amount === said || one.other === said));

/** What pays for a scheme is told of in the block already. */
const isFunded: Excuse = ({ block, message }, told, { funding = [] }) =>
  message === "left" &&
  told.some((one) => one.block === block && one.message === "parts" && funding.some((fact) => fact.block === block));

/** The table's own total is wrong, so that nothing is to be held against it. */
const totalsWrong: Excuse = (_fault, told) =>
  told.some(({ start, message }) => start === undefined && (message === "total" || message === "rows"));

/** A sentence of the block, there or behind it, is reckoned wrongly. */
const beforeReckoned: Excuse = ({ block, start = 0 }, _told, { reckoned = [] }) =>
  reckoned.some((one) => one.block === block && start < (one.fact.reckoned?.end ?? 0));

const doubtful = true;

/** All ways in which figures are held against each other, the most trusted first. */
export const comparisons: readonly Comparison[] = [
  // What a block says by itself.
  compareOwn("count", "count"),
  compareOwn("listed", "listed"),
  compareOwn("parts", "parts"),
  compareOwn("covered", "covered"),
  compareOwn("sum", "reckoned"),
  compareOwn("product", "product", { excuse: beforeReckoned }),
  compareOwn("told", "restated"),
  compareOwn("total", "typed", { excuse: rounded }),

  // Blocks that belong together: an outcome and what it is drawn from, a list and its announcement, a meeting.
  compare("sum", wrongDrawn, ["drawn", "told"]),
  compare("told", wrongRepresentations, ["representations"]),
  compare("told", wrongReceipts, ["receipts"]),
  compare("votes", tooManyVotes, ["votes", "present", "single", "joined", "substitutes"]),
  compare("listed", wrongCounts, ["announced", "facts"]),
  compare("parts", wrongLists, ["whole", "item"]),
  compare("parts", wrongMadeUp, ["madeUp", "namedSums", "tables"]),

  // Tables by themselves.
  compare("total", wrongTotalsOrRows, ["tables", "rounding", "counted", "stated", "money"]),
  compareTables("total", wrongSubtotals),
  compareTables("across", oddBeside, { excuse: rounded }),
  compare("across", oddRows, ["counted", "tables"], { excuse: severalAnswers }),
  compareTables("row", brokenRows, { excuse: inRowTold }),
  compareTables("row", unevenRises, { excuse: inRowTold }),
  compareTables("shares", brokenShares, {
    excuse: (...of) => severalAnswers(...of) || inRowTold(...of),
  }),
  compareTables("product", wrongPricedRows),
  compareTables("mean", wrongMeans),

  // Sums of the text against each other and against tables.
  compare("parts", wrongFunding, ["funding", "tables", "money"]),
  compare("parts", wrongYearlyParts, ["yearlyParts", "money"]),
  compare("sum", wrongLeftAfter, ["leftAfter", "money"]),
  compare("differs", differing, ["money"]),
  compare("differs", namedAlike, ["money"]),
  compare("differs", wrongItemsAgain, ["itemSums"]),
  compare("differs", wrongStatedCosts, ["costs"], { excuse: isDiffering }),
  compare("cited", wrongCitations, ["announces", "counted", "rest", "money", "tables"], {
    excuse: (...of) => isDiffering(...of) || isFunded(...of),
  }),
  compare("differs", wrongTabled, ["money", "tables"], { excuse: isDiffering }),
  compare("differs", wrongColumnTold, ["money", "tables"], { excuse: isDiffering }),
  compare("differs", wrongRowTold, ["money", "tables"], { excuse: isDiffering }),
  compare("cited", wrongCountedTotal, ["money", "tables"]),
  compare("asked", wrongAskedInTable, ["money", "tables"]),
  compare("told", wrongOfOption, ["money", "tables"]),
  compare("result", wrongResults, ["tables", "results"]),
  compare("cited", wrongDone, ["allDone", "tables"]),
  compare("remains", wrongLeft, ["leftOut", "counted"]),
  compare("change", wrongRises, ["rises", "tables"]),
  compare("change", wrongGaps, ["gaps", "tables"]),
  compare("sum", wrongMovesTogether, ["movesTold", "movesMade"]),
  compare("cited", wrongMoves, ["moves", "tables"]),
  compare("cited", wrongTotalMoves, ["totalMoves", "tables"]),
  compare("told", wrongTariffs, ["tariffs"]),
  compare("told", wrongHeld, ["sentTo", "moved", "sums", "money", "tables"]),
  compare("told", wrongChosen, ["money", "tables"]),
  compare("told", wrongKnown, ["counted", "worded"]),
  compare("told", wrongTwice, ["counted"]),
  compare("told", wrongPartial, ["counted", "tables"]),
  compare("told", wrongInAll, ["counted", "tables"]),
  compare("told", wrongRates, ["money"]),
  compare("told", wrongTakenUp, ["money"]),
  compare("told", wrongYears, ["money"]),
  compare("told", wrongSizes, ["unsized", "money"]),
  compare("told", wrongAnswers, ["counted", "tables"], { excuse: severalAnswers }),
  compare("sum", wrongOutcomes, ["outcomes", "option", "money", "tables"], { excuse: beforeReckoned }),
  compare("over", wrongTerms, ["money"], { excuse: beforeReckoned }),
  compare("differs", wrongTotalTold, ["money", "tables"], { excuse: totalsWrong }),

  // Where others may be meant.
  compare("told", wrongMeasures, ["measured"], { doubtful }),
  compare("told", wrongPartyShares, ["partyShares"], { doubtful }),
  compare("told", wrongRecommendations, ["recommended"], { doubtful }),
  compare("cited", wrongNamedRows, ["small", "tables"], { doubtful }),
  compare("cited", wrongRowShares, ["shares", "tables"], { doubtful }),
  compare("cited", wrongShareOfAll, ["shares", "counted"], { doubtful }),
  compare("cited", wrongItemShares, ["itemShares", "tables"], { doubtful }),
  compare("cited", wrongPeriodMoves, ["periodMoves", "tables"], { doubtful }),
  compare("sum", wrongWholeLeft, ["wholeLeft", "money", "tables"], { doubtful, excuse: beforeReckoned }),
  compare("sum", wrongUnitPrices, ["unitPrices", "counted", "tables"], { doubtful, excuse: beforeReckoned }),
  compare("sum", wrongPricedEach, ["pricedEach", "money", "tables"], { doubtful, excuse: beforeReckoned }),
  compare("sum", wrongPerPound, ["perPound", "money"], { doubtful, excuse: beforeReckoned }),
  compare("sum", wrongExtremes, ["extremes", "tables"], { doubtful, excuse: beforeReckoned }),
  compare("sum", wrongOverYears, ["overYears", "money", "tables"], { doubtful, excuse: beforeReckoned }),
  compare("sum", wrongSavedByOption, ["money"], { doubtful, excuse: beforeReckoned }),
  compare("sum", wrongDiscounts, ["money"], { doubtful, excuse: beforeReckoned }),
  compare("told", wrongSwapped, ["things"], { doubtful }),
  compare("told", slippedAgain, ["money"], { doubtful }),
  compare("told", wrongSameMoves, ["money"], { doubtful }),
];
