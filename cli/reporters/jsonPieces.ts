/** A list inside of a value whose items are made one by one as they are written. */
export class Stream {
  readonly items: Iterable<unknown>;

  constructor(items: Iterable<unknown>) {
    this.items = items;
  }
}

/**
 * What `JSON.stringify(value, undefined, 2)` says, in pieces: no more than one item of a stream is in memory at once.
 */
export function* jsonPieces(value: unknown, indent = ""): Iterable<string> {
  if (!holdsStream(value)) yield indented(value, indent);
  else if (value instanceof Stream) yield* listPieces(value.items, indent);
  else if (Array.isArray(value)) yield* listPieces(value, indent);
  else yield* objectPieces(value as object, indent);
}

function* listPieces(items: Iterable<unknown>, indent: string): Iterable<string> {
  const inner = `${indent}  `;
  let first = true;
  for (const item of items) {
    yield `${first ? "[" : ","}\n${inner}`;
    yield* jsonPieces(item, inner);
    first = false;
  }
  yield first ? "[]" : `\n${indent}]`;
}

function* objectPieces(value: object, indent: string): Iterable<string> {
  const inner = `${indent}  `;
  let first = true;
  for (const [key, held] of Object.entries(value)) {
    if (held === undefined) continue;
    yield `${first ? "{" : ","}\n${inner}${JSON.stringify(key)}: `;
    yield* jsonPieces(held, inner);
    first = false;
  }
  yield first ? "{}" : `\n${indent}}`;
}

/** No line end stands in a string of JSON: every one is the layout's. */
export const indented = (value: unknown, indent: string): string =>
  JSON.stringify(value, undefined, 2).replaceAll("\n", `\n${indent}`);

/** Looks no deeper than the frame of a document: what is below is data. */
function holdsStream(value: unknown, depth = 3): boolean {
  if (value instanceof Stream) return true;
  if (depth === 0 || typeof value !== "object" || value === null) return false;
  return Object.values(value).some((held) => holdsStream(held, depth - 1));
}
