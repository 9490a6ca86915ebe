import type { Feature } from "../feature.ts";
import { allowing } from "./allowing.ts";
import { closedParts } from "./closedParts.ts";
import { codeActions } from "./codeActions.ts";
import { completion } from "./completion.ts";
import { diagnostics } from "./diagnostics.ts";
import { folding } from "./folding.ts";
import { hover } from "./hover.ts";
import { lenses } from "./lenses.ts";
import { links } from "./links.ts";
import { newReports } from "./newReports.ts";
import { pages } from "./pages.ts";
import { renaming } from "./renaming.ts";
import { reviewing } from "./reviewing.ts";
import { symbols } from "./symbols.ts";
import { workspace } from "./workspace.ts";

/** All that the server offers, one file each. */
export const features: readonly Feature[] = [
  diagnostics,
  workspace,
  codeActions,
  allowing,
  hover,
  pages,
  completion,
  symbols,
  folding,
  lenses,
  links,
  renaming,
  newReports,
  closedParts,
  reviewing,
];
