import { regex } from "../core/pattern/regex.ts";
import type { BlockView, Mark } from "../core/rule/rule.ts";

/**
 * The marks of a block, in order; nothing is offered for one whose sentence the next marked one goes on about. That one
 * is mended first, or it would stand there and nobody know of whom it speaks.
 */
export function* followedUp<Key extends string>({ text }: BlockView, marks: Iterable<Mark<Key>>): Generator<Mark<Key>> {
  let last: Mark<Key> | undefined;
  for (const mark of marks) {
    if (last)
      yield mark.at.start - last.at.end < 3 && goesOn.test(text.slice(mark.at.start, mark.at.end))
        ? { ...last, rewrites: [] }
        : last;
    last = mark;
  }
  if (last) yield last;
}

const goesOn = regex`
  ^(?:[\d.]+ )?(?:
    It|They|Its|Their|His|Her|That|This|These|Those|Both|Each|Neither|The (?:draft|paper|plan|figures?|advice|view|same)
  )\b
`;
