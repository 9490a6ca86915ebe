/** The client's language, by the English words; empty where that is English. */
let strings: Readonly<Record<string, string>> = {};

/** What the server says to a person in the editor's own words, in the client's language where that has them. */
export const l10n = {
  /** Takes over the strings that the client sends when it starts: `{0}` stands for the first value, and so on. */
  use(given: Readonly<Record<string, string>> | undefined): void {
    strings = given ?? {};
  },
  t(words: string, ...values: readonly (string | number)[]): string {
    return (strings[words] ?? words).replace(/\{(\d+)\}/g, (all, index) => String(values[Number(index)] ?? all));
  },
};
