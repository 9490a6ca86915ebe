/** What is printed behind a figure, in lower case, and how many times the figure it makes: "£1.2m", "3 thousand". */
export const sizes: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/**
 * What figures come to with their decimals (".25") and what is printed behind them: "1,200", ".5" and "m" are
 * 1,200,500,000.
 */
export const amountOf = (figures: string, decimals = "", unit = ""): number =>
  Number(figures.replace(/,/g, "") + decimals) * (sizes[unit.trim().toLowerCase()] ?? 1);
