/**
 * Lines from `first` to `last`, from 1; one less as `last` means the place before `first`, where lines were taken out.
 */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** What a diff says of a file. */
interface FileDiff {
  /** The name that it had; `undefined` for a new one. */
  readonly was: string | undefined;
  readonly lines: readonly Lines[];
}

/**
 * The changed lines of each file that is still there, out of a diff with one line around each change. A line beside a
 * change counts as changed where its paragraph was cut off or cut in two there.
 */
export function readDiff(diff: string): ReadonlyMap<string, FileDiff> {
  const files = new Map<string, FileDiff>();
  let was: string | undefined;
  let lines: Lines[] | undefined;
  let hunk: Hunk | undefined;
  for (const line of diff.split("\n")) {
    // A line of the text may look like a header.
    if (hunk && !hunk.isOver) {
      hunk.add(line);
      if (hunk.isOver) lines?.push(...hunk.changes());
      continue;
    }
    const [, side, name] = /^(---|\+\+\+) (.+?)\t?$/.exec(line) ?? [];
    const file = name === undefined || name === "/dev/null" ? undefined : unquoted(name);
    if (side === "---") was = file;
    else if (side !== undefined) {
      lines = file === undefined ? undefined : [];
      if (file !== undefined && lines) files.set(file, { was, lines });
    }
    const head = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (head) hunk = new Hunk(Number(head[1] ?? 1), Number(head[2]), Number(head[3] ?? 1));
  }
  return files;
}

/** What stood in a place, and where in the new text what stands there now begins. */
interface Change {
  readonly first: number;
  added: number;
  readonly removed: string[];
  readonly above: string | undefined;
  below: string | undefined;
}

/** Lines of a diff that belong together. */
class Hunk {
  readonly #changes: Change[] = [];
  /** How many lines of the old text are still to come, and of the new one. */
  #old: number;
  #new: number;
  /** The number that the next line has in the new text. */
  #next: number;
  #open: Change | undefined;
  #last: string | undefined;

  constructor(old: number, first: number, fresh: number) {
    this.#old = old;
    this.#new = fresh;
    // Where nothing is left, git names the line before.
    this.#next = fresh > 0 ? first : first + 1;
  }

  get isOver(): boolean {
    return this.#old <= 0 && this.#new <= 0;
  }

  add(line: string): void {
    const text = line.slice(1);
    if (line.startsWith("-")) {
      this.#here().removed.push(text);
      this.#old--;
    } else if (line.startsWith("+")) {
      this.#here().added++;
      this.#next++;
      this.#new--;
    } else if (!line.startsWith("\\")) {
      if (this.#open) this.#open.below = text;
      this.#open = undefined;
      this.#last = text;
      this.#next++;
      this.#old--;
      this.#new--;
    }
  }

  changes(): readonly Lines[] {
    return this.#changes.map(linesOf);
  }

  #here(): Change {
    if (!this.#open) {
      this.#open = { first: this.#next, added: 0, removed: [], above: this.#last, below: undefined };
      this.#changes.push(this.#open);
    }
    return this.#open;
  }
}

/** The lines that a change has added, with those beside it that have lost a neighbour in their paragraph. */
function linesOf({ first, added, removed, above, below }: Change): Lines {
  const cutAbove = goOn(above, removed.length > 0 ? removed[0] : below);
  const cutBelow = goOn(removed.length > 0 ? removed.at(-1) : above, below);
  return { first: cutAbove ? first - 1 : first, last: first + added - 1 + (cutBelow ? 1 : 0) };
}

/** Were these two lines, one under the other, of one paragraph? */
const goOn = (line: string | undefined, next: string | undefined): boolean =>
  line !== undefined &&
  next !== undefined &&
  !isBlank(line) &&
  !isBlank(next) &&
  !heading.test(line) &&
  !own.test(next);

/** In a text of two-byte letters git sees zeros between them. */
const isBlank = (line: string): boolean => /^[\s\0]*$/.test(line);

const heading = /^\s*#/;
/** A heading or an item of a list is a block of its own. */
const own = /^\s*(?:#|[-*+•]\s|\d+[.)]\s|\(?[a-z]\)\s)/i;

/** Git writes unusual names in quotation marks, their bytes as octal numbers. */
function unquoted(name: string): string {
  if (!name.startsWith('"')) return name;
  const bytes: number[] = [];
  const signs: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", a: "\x07", b: "\b", f: "\f", v: "\v" };
  for (const [, octal, sign, other = ""] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g))
    bytes.push(...(octal ? [Number.parseInt(octal, 8)] : Buffer.from(sign ? (signs[sign] ?? sign) : other)));
  return Buffer.from(bytes).toString("utf8");
}
