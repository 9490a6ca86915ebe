import type { Change } from "../../core/formats/format.ts";

/** An insertion, deletion or replacement at a random place, of the kind that changes structure as often as words. */
export function someChange(text: string, next: () => number): Change {
  const start = Math.floor(next() * (text.length + 1));
  const end = next() < 0.5 ? start : Math.min(text.length, start + Math.floor(next() * 12));
  const pieces = [
    "x",
    " ",
    "\r\n",
    "\n",
    "\r\n\r\n",
    "#",
    "##",
    "> ",
    "- ",
    "4. ",
    "**",
    "|",
    "---\r\n",
    "<!-- ",
    " -->",
    "```",
    "word ",
    "",
  ];
  return { start, end, text: pieces[Math.floor(next() * pieces.length)] ?? "" };
}
