/** What `figures-mismatch` says of a figure: by what it was held against, and what is wrong with it. */
export const messages = {
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
  parts: "The parts add up to {sum}, and the whole is given as {total}. Correct one of them, or say what the rest is.",
  result: "Income and cost in the table differ by {right}, not {said}. Check all three.",
  listed: "“{said}” are announced, and {listed} follow. Correct the number, or see what is missing.",
  covered: "{said} is said to meet the whole of {right}, and is less. Check both.",
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
} as const;

export type FigureMessage = keyof typeof messages;
