/** Named character references that council documents use; any other is left as it is written. */
const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  pound: "£",
  euro: "€",
  cent: "¢",
  yen: "¥",
  sect: "§",
  para: "¶",
  copy: "©",
  reg: "®",
  trade: "™",
  deg: "°",
  plusmn: "±",
  times: "×",
  divide: "÷",
  frac12: "½",
  frac14: "¼",
  frac34: "¾",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  bull: "•",
  middot: "·",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  acirc: "â",
  ecirc: "ê",
  icirc: "î",
  ocirc: "ô",
  ucirc: "û",
  wcirc: "ŵ",
  ycirc: "ŷ",
  uuml: "ü",
  ouml: "ö",
  ccedil: "ç",
  rarr: "→",
  larr: "←",
  sup2: "²",
  sup3: "³",
  ensp: "\u2002",
  emsp: "\u2003",
  thinsp: "\u2009",
  shy: "\u00AD",
  zwj: "\u200D",
  zwnj: "\u200C",
};

/**
 * The character that a reference such as `&pound;` or `&#163;` stands for, or the reference itself where it is not
 * known.
 */
export function decodeEntity(reference: string): string {
  const body = reference.slice(1, -1);
  if (!body.startsWith("#")) return named[body] ?? reference;
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : reference;
}
