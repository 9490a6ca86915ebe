/** How many words on each side name a finding besides its own. */
const neighbours = 3;

/** Names words by themselves and their neighbours; the same wherever they stand. */
export function fingerprint(rule: string, text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - 80), start)
      .match(words)
      ?.slice(-neighbours) ?? [];
  const after =
    text
      .slice(end, end + 80)
      .match(words)
      ?.slice(0, neighbours) ?? [];
  return hash(
    [rule, ...before, "[", text.slice(start, end), "]", ...after].join(" ").toLowerCase().replace(/\s+/g, " "),
  );
}

const words = /[\p{L}\p{N}£%]+/gu;

/** A hash of 64 bits in 16 hexadecimal digits (two rounds of FNV-1a with different seeds). */
export function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit ^ (a >>> 13), 0x01000193);
  }
  return (a >>> 0).toString(16).padStart(8, "0") + (b >>> 0).toString(16).padStart(8, "0");
}
