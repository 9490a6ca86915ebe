import type { Format } from "./format.ts";
import { markdown } from "./markdown.ts";
import { plain } from "./plain.ts";
import { word } from "./word.ts";

/** The formats that are text as it stands in the file: those that an editor of text opens. */
export const textFormats: readonly Format[] = [markdown, plain];

/** Every format that Evenhand reads. A new one is its adapter, its line here and its test of the shared format laws. */
export const formats: readonly Format[] = [...textFormats, word];
