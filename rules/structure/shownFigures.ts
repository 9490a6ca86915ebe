/** A number as reports print it, with commas, and no more decimal places than these. */
export const inFigures = (value: number, places = 3): string =>
  value.toLocaleString("en-GB", { maximumFractionDigits: places });

/** A sum of money that was worked out, in pounds: with pence only where it is small. */
export const inPounds = (value: number): string => `£${inFigures(value, value < 1000 ? 2 : 0)}`;

/** A share that was worked out, in per cent. */
export const inPercent = (value: number): string => `${inFigures(value, 1)}%`;
