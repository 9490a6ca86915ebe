import { vectors } from "./vectors.generated.ts";
import { Vectors } from "./vectors.ts";

let made: Vectors | undefined;

/** The vectors of words, made when first asked for. */
export const wordVectors = (): Vectors => {
  made ??= new Vectors(vectors);
  return made;
};
