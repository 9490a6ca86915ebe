import type { Adviser } from "../../core/rule/adviser.ts";
import { ModelAdviser } from "./adviser.ts";
import { model } from "./model.generated.ts";

/**
 * A second look at every sentence: what a model, learnt from labelled reports, takes for not neutral, and what of the
 * rules' findings it doubts. It finds about half of what the rules miss, names the right rule in most cases, and errs;
 * so what it says is advice, and what it doubts is still said.
 */
export const secondLook: Adviser = new ModelAdviser(model);
