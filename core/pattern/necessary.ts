import { commonness } from "./commonness.ts";

/**
 * What a text must hold if a pattern is to match anywhere in it: one of the words, or all that one of the ways asks
 * for. A word is the beginning of a word of the text, a whole one where it ends in `wordEnd`, or a sign by itself
 * (`digit` for any digit).
 */
export interface Need {
  readonly words: readonly string[];
  readonly ways: readonly (readonly Need[])[];
}

/**
 * A need as text: words and ways with a space between them, a way as its needs in brackets with a comma between them.
 */
export const needText = ({ words, ways }: Need): string =>
  [...words, ...ways.map((needs) => `(${needs.map(needText).join(",")})`)].join(" ");

/** Where more sentences in a hundred have one of the words than this, looking for them is idle. */
const idle = 150;

/** Stands behind a word that is necessary as a whole. */
export const wordEnd = "$";

/**
 * Reads a pattern's source for the words that it cannot do without. A word is a longest run of the letters a to z,
 * whatever their case; every answer is on the safe side, and where nothing can be said, or a construct is not known
 * here, it is `undefined`.
 */
export function needOf({ source, flags }: RegExp): Need | undefined {
  if (/[vy]/.test(flags) || /\\[1-9k]/.test(source)) return undefined;
  const reader = new Reader(unescaped(source));
  const read = reader.alternatives(false);
  return reader.atEnd && read.first < idle ? read.need : undefined;
}

/** Signs beyond ASCII may be written as escapes. */
const unescaped = (source: string): string =>
  source.replace(/\\u(?!00[0-7])([0-9a-fA-F]{4})/g, (_, unit: string) =>
    String.fromCharCode(Number.parseInt(unit, 16)),
  );

/** What is known of a part of a pattern. */
interface Part extends Known {
  /** Whether a word starts for sure behind the part: where one started before it, and where not. */
  readonly opens: Opens;
  /** Its one letter in small, for runs of letters. */
  readonly letter?: string;
  /** No letter stands where the part begins, so that a word before it is whole. */
  readonly closes?: boolean;
  /** Its need begins with the letters that stand before it. */
  readonly continues?: boolean;
}

interface Known {
  readonly need: Need | undefined;
  /** About how many sentences in a hundred meet the need … */
  readonly weight: number;
  /** … and how many hold one of the words that are looked for first. */
  readonly first: number;
}

interface Opens {
  readonly opened: boolean;
  readonly otherwise: boolean;
}

const never: Opens = { opened: false, otherwise: false };
const always: Opens = { opened: true, otherwise: true };
const asBefore: Opens = { opened: true, otherwise: false };

const nothing: Known = { need: undefined, weight: Number.POSITIVE_INFINITY, first: Number.POSITIVE_INFINITY };
const unknown: Part = { ...nothing, opens: never };
/** Of no width. */
const place: Part = { ...unknown, opens: asBefore };
const noLetter: Part = { ...unknown, opens: always, closes: true };
/** More than so many words cost more to look for than the pattern itself. */
const most = 400;

class Reader {
  at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  get atEnd(): boolean {
    return this.at === this.#source.length;
  }

  /** `opened`: a word starts here for sure; `begun`: one did, with these letters, right before. */
  alternatives(opened: boolean, begun = ""): Part {
    const parts: Part[] = [];
    do {
      if (parts.length > 0) this.at++;
      parts.push(this.#sequence(opened, begun));
    } while (this.#source[this.at] === "|");
    return parts.length === 1 ? (parts[0] as Part) : either(parts);
  }

  #sequence(opened: boolean, begun: string): Part {
    const found: Known[] = [];
    let opens = asBefore;
    let run = begun;
    let runOpened = begun !== "";
    const close = (whole: boolean): void => {
      if (run !== "" && runOpened) found.push(ofWord(run, whole));
      run = "";
    };
    for (
      let next = this.#source[this.at];
      next !== undefined && next !== "|" && next !== ")";
      next = this.#source[this.at]
    ) {
      const open = opened ? opens.opened : opens.otherwise;
      const part = this.#repeated(open && run === "", runOpened ? run : "");
      if (part.letter === undefined) {
        if (part.continues) run = "";
        else close(part.closes === true);
        found.push(part);
      } else {
        if (run === "") runOpened = open;
        run += part.letter;
      }
      opens = behind(opens, part.opens);
    }
    close(false);
    return { ...all(found), opens };
  }

  /** An atom with its quantifier. */
  #repeated(opened: boolean, begun: string): Part {
    const atom = this.#atom(opened, begun);
    const quantifier = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.at, this.at + 16));
    if (!quantifier) return atom;
    this.at += quantifier[0].length;
    const [sign] = quantifier[0];
    const repeated = both(atom.opens, behind(atom.opens, atom.opens));
    if (sign === "+" || Number(quantifier[1] ?? 0) > 0) {
      const { letter: _, ...rest } = atom;
      return { ...rest, opens: repeated };
    }
    return { ...unknown, opens: both(asBefore, sign === "?" ? atom.opens : repeated) };
  }

  #atom(opened: boolean, begun: string): Part {
    const source = this.#source;
    const unit = source[this.at] ?? "";
    switch (unit) {
      case "(":
        return this.#group(opened, begun);
      case "[":
        return this.#set();
      case "\\":
        return this.#escape();
      case ".":
        this.at++;
        return unknown;
      case "^":
        this.at++;
        return { ...place, opens: always };
      case "$":
        this.at++;
        return { ...place, closes: true };
      default:
        this.at++;
        return ofUnit(unit);
    }
  }

  #group(opened: boolean, begun: string): Part {
    const source = this.#source;
    const kind = /^\((?:\?(?:[:=!]|<[=!]|<[A-Za-z]\w*>))?/.exec(source.slice(this.at, this.at + 40))?.[0] ?? "(";
    if (kind === "(" && source[this.at + 1] === "?") {
      // Modifiers and the like: not read, so that the end is never reached.
      this.at = source.length + 1;
      return unknown;
    }
    const from = this.at;
    this.at += kind.length;
    const inside = this.alternatives(opened, kind.endsWith("=") || kind.endsWith("!") ? "" : begun);
    this.at++;
    const written = source.slice(from, this.at);
    if (kind === "(?!" || kind === "(?=") return { ...place, closes: noLetterAhead.has(written) };
    if (kind === "(?<!" || kind === "(?<=") return noLetterBehind.has(written) ? { ...place, opens: always } : place;
    return begun !== "" && inside.need ? { ...inside, continues: true } : inside;
  }

  /** A set of units; one that is a letter in both cases is that letter. */
  #set(): Part {
    const source = this.#source;
    const from = this.at;
    this.at++;
    for (; this.at < source.length && source[this.at] !== "]"; this.at++) if (source[this.at] === "\\") this.at++;
    this.at++;
    const written = source.slice(from + 1, this.at - 1);
    if (/^[A-Za-z]{1,2}$/.test(written) && new Set(written.toLowerCase()).size === 1) return ofUnit(written.charAt(0));
    if (written === "\\d" || /^\d-\d$/.test(written)) return ofSign(digit);
    return /^(?:[ –—'’"“”.,;:()£%/&0-9]|\\s|\\d)+-?$/.test(written) ? noLetter : unknown;
  }

  #escape(): Part {
    const letter = this.#source[this.at + 1] ?? "";
    this.at += 2;
    switch (letter) {
      case "b":
        // A letter that follows has none before it: \b stands between a letter and what is none.
        return { ...place, opens: always, closes: true };
      case "d":
        return ofSign(digit);
      case "s":
      case "W":
      case "n":
      case "t":
      case "r":
        return noLetter;
      case "p":
      case "P":
        this.at = this.#source.indexOf("}", this.at) + 1;
        return unknown;
      case "u":
        this.at = this.#source[this.at] === "{" ? this.#source.indexOf("}", this.at) + 1 : this.at + 4;
        return unknown;
      case "x":
        this.at += 2;
        return unknown;
      default:
        return /[A-Za-z]/.test(letter) ? unknown : ofUnit(letter);
    }
  }
}

const ofUnit = (unit: string): Part => {
  if (/[A-Za-z]/.test(unit)) return { ...unknown, letter: unit.toLowerCase() };
  if (unit >= "0" && unit <= "9") return ofSign(digit);
  return unit.toLowerCase() !== unit.toUpperCase() ? unknown : isSign(unit.charCodeAt(0)) ? ofSign(unit) : noLetter;
};

/** Stands for every digit. */
export const digit = "0";

/** Signs that are looked for: neither a space nor one of the commonest stops, which most sentences have. */
export const isSign = (unit: number): boolean =>
  unit > 32 && unit < 0x2190 && (unit < 0x100 ? ordinary[unit] !== 1 : unit !== rightQuote);

const rightQuote = 0x2019;
const ordinary = new Uint8Array(0x100);
for (const sign of "\u00a0',.-()") ordinary[sign.charCodeAt(0)] = 1;

const ofSign = (sign: string): Part => ({ ...noLetter, ...ofOne(sign, sign === digit ? 40 : 4) });

/** What follows one part and then another. */
const behind = (first: Opens, second: Opens): Opens => ({
  opened: first.opened ? second.opened : second.otherwise,
  otherwise: first.otherwise ? second.opened : second.otherwise,
});

const both = (a: Opens, b: Opens): Opens => ({ opened: a.opened && b.opened, otherwise: a.otherwise && b.otherwise });

/** Lookarounds that say that no letter stands on their other side. */
const noLetterBehind = new Set(
  ["[A-Za-z]", "[A-Za-z0-9]", "[\\p{L}\\p{N}]", "[\\p{L}]", "\\p{L}", "\\w", "[\\w-]"].map((set) => `(?<!${set})`),
);
const noLetterAhead = new Set([...noLetterBehind].map((behind) => behind.replace("<", "")));

/** So many letters of a word are looked at: of its beginnings, and at most. */
export const shortest = 2;
export const longest = 9;

const ofOne = (word: string, weight: number): Known => ({
  need: { words: [word], ways: [] },
  weight,
  first: weight,
});

function ofWord(run: string, whole: boolean): Known {
  if (run.length < shortest && !whole) return nothing;
  const word = whole && run.length <= longest ? run + wordEnd : run.slice(0, longest);
  return ofOne(word, commonness(run, whole));
}

/**
 * Beside the rarest need, those are worth a look that so many sentences in a hundred, and no more, meet; and so many of
 * them.
 */
const telling = 65;
const enough = 3;

/** What several parts need together, the rarest first. */
function all(parts: readonly Known[]): Known {
  const known = parts.filter(({ need }) => need).toSorted((a, b) => a.first - b.first);
  const [rarest] = known;
  if (!rarest?.need) return nothing;
  const apart = new Map(known.filter((one) => one === rarest || one.weight <= telling).map((one) => [told(one), one]));
  const needs = [...apart.values()].slice(0, enough);
  const weight = needs.reduce((share, one) => share * Math.min(one.weight / 100, 1), 100);
  const way = needs.flatMap(({ need }) => need ?? []);
  return { need: way.length === 1 ? rarest.need : { words: [], ways: [way] }, weight, first: rarest.first };
}

const told = ({ need }: Known): string => (need ? needText(need) : "");

function either(parts: readonly Part[]): Part {
  const opens = parts.map((part) => part.opens).reduce(both);
  const needs = parts.flatMap(({ need }) => need ?? []);
  const words = shortestOf(new Set(needs.flatMap((need) => need.words)));
  const ways = needs.flatMap((need) => need.ways);
  if (needs.length < parts.length || words.length + ways.length > most) return { ...unknown, opens };
  const sum = (of: "weight" | "first"): number => parts.reduce((total, part) => total + part[of], 0);
  return { need: { words, ways }, weight: sum("weight"), first: sum("first"), opens };
}

/** Without the words that begin as another one does. */
const shortestOf = (words: ReadonlySet<string>): readonly string[] =>
  [...words].filter((word) => {
    for (let letters = shortest; letters < word.length; letters++) if (words.has(word.slice(0, letters))) return false;
    return true;
  });
