import type { Format } from "./format.ts";
import { markdown } from "./markdown.ts";
import { plain } from "./plain.ts";

/** Every format that Evenhand reads. A new one is its adapter, its line here and its test of the shared format laws. */
export const formats: readonly Format[] = [markdown, plain];
