// What the rules know that a server or a command line may show: the only file of the catalogue, beside its index, that
// they import.

export { type ReadOption, readOptions } from "./balance/options/readOptions.ts";
export { handlingOf, standingLines, statements } from "./briefing/briefings.ts";
export { lawOf, topics } from "./confidentiality/exemptions/exemptions.ts";
export { type Clearance, readClearances } from "./structure/readClearances.ts";
