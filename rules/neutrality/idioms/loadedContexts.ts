import { contextsOfBlame } from "./contextsOfBlame.ts";
import { contextsOfScorn } from "./contextsOfScorn.ts";
import type { LoadedContext } from "./contextWords.ts";

/** Every check of the words around a loaded word, by the name that the lexicon's tiers give it. */
export const loadedContexts: Readonly<Record<string, LoadedContext>> = { ...contextsOfBlame, ...contextsOfScorn };
