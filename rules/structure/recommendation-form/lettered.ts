import { regex } from "../../../core/pattern/regex.ts";

/** What a body does by deciding, as a recommendation says it: "approves", "grants", "delegates". */
const verb = regex`
  (?:
    approves?|agrees?|adopts?|endorses?|authorises?|delegates?|recommends?|appoints?|awards?|instructs?|requests?|
    confirms?|notes?|grants?|refuses?|accepts?|rejects?|declares?|sets?|makes?|lets?|sells?|buys?|closes?|enters? into|
    extends?|renews?|terminates?|allocates?|transfers?|waives?|rescinds?|revokes?|nominates?|commissions?|withdraws?|
    writes? off|disposes? of|acquires?|purchases?|designates?|establishes?|dissolves?|introduces?|increases?|reduces?|
    asks|directs|defers?|determines?|publishes|amends?
  )\b
`.source;
const opening = new RegExp(`^(?:That )?(?:the )?(?:[A-Z][\\w’'-]+ ){0,4}?[A-Z][\\w’'-]+ (?=${verb})`);
const parting = new RegExp(`(?:, and |, | and )(?:also |then )?(?=${verb})`);

/** The decisions that a sentence strings together, and what leads to them; `undefined` where it has a form for them. */
export function decisionsIn(
  sentence: string,
): { readonly lead: string; readonly parts: readonly string[] } | undefined {
  if (/[;:()]/.test(sentence)) return undefined;
  const lead = opening.exec(sentence)?.[0];
  if (lead === undefined) return undefined;
  const parts = sentence
    .slice(lead.length)
    .replace(/\.\s*$/, "")
    .split(parting);
  const verbs = new Set(parts.map((part) => part.split(" ", 1)[0]));
  return parts.length >= fewest && verbs.size === parts.length ? { lead, parts } : undefined;
}

const firstPassive = /^That (?:the |an? |its |all )?[^,;:]{3,80}? be [a-z]+(?:ed|en|t|d|de|wn|ld|nt)\b[^,;:]*$/;
const participle = /(?:ed|en|wn|ught|told|made|let|sold|set|put|cut|held|kept|sent|paid|built|left|given)\b/;

/** "That the policy be adopted, the old one revoked, the fee put up and the tenants told": as many, in the passive. */
export function passivesIn(sentence: string): { readonly parts: readonly string[] } | undefined {
  if (/[;:()]/.test(sentence) || !/^That\b/.test(sentence)) return undefined;
  const parts = sentence.replace(/\.\s*$/, "").split(/, and |, | and (?=(?:the|its|an?|all) )/);
  const [first = "", ...rest] = parts;
  return parts.length >= fewest &&
    firstPassive.test(first) &&
    rest.every((part) => /^(?:that )?(?:the|its|an?|all|any)\b/.test(part) && participle.test(part))
    ? { parts }
    : undefined;
}

/** Three are often one decision and what carries it out. */
const fewest = 4;

/** The same decisions, each behind a letter of its own. */
export function lettered(sentence: string): string | undefined {
  const found = decisionsIn(sentence);
  if (!found || found.parts.length > letters.length) return undefined;
  const { lead, parts } = found;
  const set = parts.map((part, index) => `(${letters[index]}) ${part}`);
  return `${lead.trimEnd()}: ${set.slice(0, -1).join("; ")}; and ${set.at(-1)}.`;
}
const letters = "abcdefghij";
