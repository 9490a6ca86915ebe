import type { Span } from "../report/span.ts";

/** Where the comments of HTML stand (“<!-- … -->”) that open as is said, in order; what nothing ends is none. */
export function* commentsIn(text: string, opening = /<!--/g): Generator<Span> {
  let end = 0;
  for (const { index: start } of text.matchAll(opening)) {
    if (start < end) continue;
    const close = text.indexOf("-->", start + 4);
    if (close < 0) return;
    end = close + 3;
    yield { start, end };
  }
}

/** Blanks in the places of what is no prose (in order), so that nothing else moves; line ends stay. */
export function without(text: string, hidden: Iterable<Span>): string {
  let shown = "";
  for (const { start, end } of hidden)
    if (start >= shown.length)
      shown += text.slice(shown.length, start) + text.slice(start, end).replace(/[^\r\n]/g, " ");
  return shown + text.slice(shown.length);
}
