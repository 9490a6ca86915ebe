import type { Feature } from "../feature.ts";
import { allowing } from "./allowing.ts";
import { codeActions } from "./codeActions.ts";
import { diagnostics } from "./diagnostics.ts";
import { hover } from "./hover.ts";
import { pages } from "./pages.ts";

/** All that the server offers, one file each. */
export const features: readonly Feature[] = [diagnostics, codeActions, allowing, hover, pages];
