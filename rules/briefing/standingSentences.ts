import { inFull } from "../../core/report/inFull.ts";
import { bounded, onward } from "../confidentiality/handling-note.ts";
import { isStatement } from "./adviceToCome.ts";
import { aboutItself } from "./briefings.ts";
import { isOpen } from "./equal-access.ts";
import { disclaims } from "./status-line.ts";

/**
 * Is the sentence one that a briefing must have: for whom and for what it is, who may have the same, that it replaces
 * no report and binds nobody? Whoever reads such a sentence for something else has misread it, however it is worded.
 */
export function isStanding(sentence: string): boolean {
  if (sentence.length > 300) return false;
  const text = inFull(sentence);
  return (
    aboutItself(text) || onward.test(text) || bounded.test(text) || isOpen(text) || isStatement(text) || disclaims(text)
  );
}
