/** The numbers of the clauses that a protocol's text prints, in its order, as the packs name them. */
export const printedClauses: Readonly<Record<string, (text: string) => readonly string[]>> = {
  /** "6.56.6" is the tracked change of 6.5 to 6.6: the new number is its end. One is printed short, as "6.5.66.6". */
  portsmouth: (text) => {
    const ids: string[] = [];
    for (const [, number = ""] of text.replace("6.5.66.6 ", "6.5.66.6.6 ").matchAll(/^\s*-\s+([\d.]+)\s/gm)) {
      const ends = [...Array(number.length).keys()]
        .map((from) => number.slice(from))
        .filter((end) => /^6(\.\d)+$/.test(end));
      const next = ends.filter((end) => !ids.includes(end)).sort((a, b) => b.length - a.length);
      ids.push(next.find((end) => follows(ids.at(-1), end)) ?? number);
    }
    return [...ids, "closing"];
  },
  crawley: (text) => numbers(text, /^\s*(\d+)\.\s/gm),
  breckland: (text) => numbers(text, /^\s*(?:-\s+)?(\d+\.\d+)\s/gm),
  barnet: (text) => {
    const [protocol = "", court = ""] = text.split(/^Decision of Divisional Court/m);
    const ids = numbers(protocol, /^\s*(?:-\s+)?(\d+\.\d+(?:\.\d+)?)[.\s]/gm);
    const principles = numbers(protocol.slice(0, protocol.indexOf("\n2 ")), /^\s*(\d+)\.\s+Members\b/gm).map(
      (id) => `1.3(${id})`,
    );
    const points = numbers(protocol, /^\s*-\s+\(([a-c])\)\s/gm).map((id) => `9.3(${id})`);
    const ofCourt = numbers(court, /^\s*-\s+\(([a-c])\)\s/gm).map((id) => `court 1(${id})`);
    const twice = ids.map((id, index) => (ids.indexOf(id) < index ? `${id} (second)` : id));
    return [...twice, ...principles, ...points, ...ofCourt, "court", "court 2", "court 3", "court 4"];
  },
  plymouth: (text) => {
    const [code = "", protocol = ""] = text.split(/^Protocol on Member\/Officer Relations$/m);
    return [...numbered(code).map((id) => `code ${id}`), ...numbered(protocol).map((id) => `protocol ${id}`)];
  },
};

const numbers = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, id = ""]) => id);

/** Does a number come right after another: its first point, its next neighbour, or the next of what it stands under? */
function follows(before: string | undefined, id: string): boolean {
  if (before === undefined) return id === "6.1";
  if (id === `${before}.1`) return true;
  const parts = before.split(".").map(Number);
  return parts.some(
    (_, length) => length > 0 && id === [...parts.slice(0, length), (parts[length] ?? 0) + 1].join("."),
  );
}

/** "11.2" and, where nothing is numbered under it, "9": as printed the digits 1 and 11 are in part the letter I. */
function numbered(text: string): readonly string[] {
  const all = [...text.matchAll(/^\s*(?:-\s+)?([\dI]+(?:\.[\dI]+)*)\.?\s/gm)].map(([, id = ""]) =>
    id.replaceAll("I", "1"),
  );
  return all.filter((id) => id.includes(".") || !all.some((other) => other.startsWith(`${id}.`)));
}
