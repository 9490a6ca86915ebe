import { type Chance, chance } from "../random.ts";
import { faults, months, places, posts, sentences, type Topic, topics } from "./words.ts";

/** About one sentence in so many is one that a rule has something to say about. */
const faultEvery = 9;

/** A Markdown council report of at least `words` words; the same seed gives the same report. */
export function generateReport(seed: number, words: number): string {
  const writer = new Writer(chance(seed));
  return writer.report(words);
}

/** How many words a text has, counted at its spaces. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

class Writer {
  readonly #chance: Chance;
  readonly #topic: Topic;
  readonly #year: number;

  constructor(source: Chance) {
    this.#chance = source;
    this.#topic = source.pick(topics);
    this.#year = source.whole(2024, 2027);
  }

  report(words: number): string {
    const parts = [this.#frontMatter(), `# ${this.#topic.title}`, ...this.#opening()];
    const closing = this.#closing();
    let written = countWords([...parts, ...closing].join(" "));
    for (let number = 1; written < words; number++) {
      const more = this.#subsection(number);
      parts.push(...more);
      written += countWords(more.join(" "));
    }
    return `${[...parts, ...closing].join("\n\n")}\n`;
  }

  #frontMatter(): string {
    const { title, service } = this.#topic;
    const lines = [
      "council: portsmouth",
      "kind: committee-report",
      `title: "${title}"`,
      "meeting: Cabinet",
      `date: ${this.#year}-0${this.#chance.whole(1, 9)}-1${this.#chance.whole(0, 9)}`,
      `author: Head of ${service}`,
      "wards: [All]",
      "key-decision: yes",
      ...(this.#chance.next() < 0.9 ? ["classification: public"] : []),
    ];
    return `---\n${lines.join("\n")}\n---`;
  }

  #opening(): readonly string[] {
    return [
      "## 1. Purpose of report",
      `To ask the Cabinet to decide on ${this.#chance.pick(this.#topic.works)} for ${this.#year} to ${this.#year + 3}.`,
      "## 2. Recommendations",
      this.#list(true, 3),
      "## 3. Background",
      this.#paragraph(),
      this.#paragraph(),
    ];
  }

  /** A part of the background, as long reports have them: paragraphs, sometimes a list, a quotation or a table. */
  #subsection(number: number): readonly string[] {
    const { things } = this.#topic;
    const thing = this.#chance.pick(things);
    const parts = [`### 3.${number} ${thing.charAt(0).toUpperCase()}${thing.slice(1)} in ${this.#chance.pick(places)}`];
    const paragraphs = this.#chance.whole(2, 5);
    for (let i = 0; i < paragraphs; i++) parts.push(this.#paragraph());
    const extra = this.#chance.next();
    if (extra < 0.25) parts.push(this.#table());
    else if (extra < 0.5) parts.push(this.#list(false, this.#chance.whole(3, 6)));
    else if (extra < 0.58) parts.push(`> “${this.#sentence()}”, said a resident of ${this.#chance.pick(places)}.`);
    return parts;
  }

  #closing(): readonly string[] {
    const sections = [
      ["## 4. Options considered", this.#list(true, 3), this.#table()],
      ["## 5. Consultation", this.#paragraph()],
      ["## 6. Financial implications", this.#paragraph(), this.#table()],
      ["## 7. Legal implications", this.#paragraph()],
      ["## 8. Equality implications", this.#paragraph()],
      ["## 9. Risk", this.#list(false, 3)],
      ["## 10. Background papers", this.#list(false, 2)],
    ];
    return sections.filter(() => this.#chance.next() < 0.92).flat();
  }

  #paragraph(): string {
    const count = this.#chance.whole(3, 6);
    return Array.from({ length: count }, () => this.#sentence()).join(" ");
  }

  #list(numbered: boolean, items: number): string {
    return Array.from({ length: items }, (_, i) => `${numbered ? `${i + 1}.` : "-"} ${this.#sentence()}`).join("\n");
  }

  #table(): string {
    const from = this.#year;
    const rows = Array.from({ length: this.#chance.whole(3, 7) }, () => {
      const cells = Array.from({ length: 3 }, () => this.#money());
      return `| ${this.#chance.pick(this.#topic.things)}, ${this.#chance.pick(places)} | ${cells.join(" | ")} |`;
    });
    return [
      `| Item | ${from}/${from - 1999} | ${from + 1}/${from - 1998} | ${from + 2}/${from - 1997} |`,
      "| --- | ---: | ---: | ---: |",
      ...rows,
    ].join("\n");
  }

  #sentence(): string {
    const template = this.#chance.pick(this.#chance.whole(1, faultEvery) === 1 ? faults : sentences);
    return template.replace(/\{(\w+)\}/g, (_, slot: string) => this.#fill(slot));
  }

  #fill(slot: string): string {
    const lower = slot.toLowerCase();
    const value = this.#value(lower);
    return lower === slot ? value : value.charAt(0).toUpperCase() + value.slice(1);
  }

  #value(slot: string): string {
    const { pick, whole } = this.#chance;
    switch (slot) {
      case "thing":
        return pick(this.#topic.things);
      case "work":
        return pick(this.#topic.works);
      case "service":
        return this.#topic.service;
      case "place":
        return pick(places);
      case "post":
        return pick(posts);
      case "month":
        return pick(months);
      case "year":
        return String(this.#year - whole(0, 6));
      case "money":
        return this.#money();
      case "percent":
        return `${whole(2, 88)}.${whole(0, 9)}%`;
      case "para":
        return `3.${whole(1, 40)}`;
      default:
        return whole(3, 4_000).toLocaleString("en-GB");
    }
  }

  #money(): string {
    const { whole } = this.#chance;
    return `£${whole(1, 980)},${String(whole(0, 999)).padStart(3, "0")}`;
  }
}
