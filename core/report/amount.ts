/** So many of something, as it is said: "1 report", "2 reports". */
export const amount = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
