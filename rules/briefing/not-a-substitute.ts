import { inFull } from "../../core/report/inFull.ts";
import type { Span } from "../../core/report/span.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import { reportRule } from "../../core/rule/rule.ts";
import { onlyIn } from "../kinds.ts";
import { isStatement, noDecision } from "./adviceToCome.ts";
import { isInstead, takesItself } from "./briefingEnough.ts";
import { inserted, isForWorkingGroup, statements } from "./briefings.ts";
import { labelledRows } from "./labelledRows.ts";
import { mayAdvise } from "./saidOtherwise.ts";

/**
 * Portsmouth 6.6.7, Crawley 8, Plymouth 6.4.3, Barnet 9.3(c) and Breckland 6.5: the body that decides must have full
 * advice.
 */
export const notASubstitute = reportRule({
  id: "not-a-substitute",
  family: "briefing",
  summary: "A briefing does not say that the body that decides will still have full advice",
  why: "Information given to a group or a member does not reach the whole of the body that decides. Unless that body has the full advice, its decision can be challenged.",
  severity: "warning",
  kinds: onlyIn("group-briefing", "member-briefing"),
  messages: {
    missing:
      "Nothing here says that the body that decides will have full advice of its own. Add a line that says so, or that no decision is due.",
    instead:
      "This treats the briefing as all the advice that is needed. Say when the body that decides will have its report.",
  },
  examples: {
    finds: [
      {
        text: "# [[Briefing for the Quayside Group]]\n\n## Facts\n\nThe pier is 210 metres long.\n",
        kind: "group-briefing",
      },
      { text: "# Pier\n\n## Standing\n\n[[This briefing gives the Cabinet all it needs.]]\n", kind: "group-briefing" },
      { text: "# Pier\n\n## Next\n\n[[No further report will be made.]]\n", kind: "member-briefing" },
    ],
    quiet: [
      { text: "# Pier\n\n## Standing\n\nFull advice will be reported to Cabinet on 7 May.\n", kind: "group-briefing" },
      {
        text: "# Pier\n\n## Standing\n\nThis note is for information only; no decision is due.\n",
        kind: "member-briefing",
      },
      { text: "# Pier\n\n## Standing\n\nThis is a copy of the published report to Cabinet.\n", kind: "group-briefing" },
    ],
  },
  gather(block) {
    const instead: Span[] = [];
    const perhaps: Span[] = [];
    // "Decision required? No" is a question and its answer.
    let statement = block.text.length < 90 && noDecision.test(inFull(block.text));
    for (const { start, end, text } of block.sentences) {
      if (isInstead(text)) instead.push({ start, end });
      else if (isStatement(inFull(text))) statement = true;
      else if (takesItself(text)) perhaps.push({ start, end });
    }
    const cell = block.kind === "cell" ? block.text : undefined;
    const promise = block.kind !== "heading" && block.sentences.some(({ text }) => mayAdvise(inFull(text)));
    return statement || promise || cell !== undefined || instead.length + perhaps.length > 0
      ? { statement, promise, instead, perhaps, cell }
      : undefined;
  },
  *judge(outline, facts, { meta }) {
    if (isForWorkingGroup(meta, outline)) return;
    const spoken = facts.filter(({ zone }) => zone !== "quoted");
    const placed = (of: "instead" | "perhaps") =>
      spoken.flatMap(({ fact, block }) => fact[of].map((at) => ({ block, at })));
    const contrary = placed("instead");
    const rewrite = {
      with: statements.substitute,
      trust: "judgement",
      title: "Say that full advice will follow",
    } as const;
    const stated = facts.some(({ fact }) => fact.statement);
    for (const at of contrary) yield { at, message: "instead", rewrites: stated ? [withoutSentence] : [rewrite] };
    // A note that is set off like a quotation is the paper's own word on itself.
    if (contrary.length > 0 || stated) return;
    const rows = labelledRows(facts, ({ cell }) => cell);
    if ([...rows].some(({ line, blank }) => !blank && isStatement(line))) return;
    const rewrites = [inserted(outline, statements.substitute, "Insert the line that full advice will follow")];
    // Where the paper says what it takes itself for, the line is missing there.
    const at = placed("perhaps")[0];
    const doubtful = !at && facts.some(({ fact }) => fact.promise);
    yield {
      at: at ?? { title: true },
      message: "missing",
      rewrites,
      ...(doubtful ? { severity: "info" as const } : {}),
    };
  },
});
