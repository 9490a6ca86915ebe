import { formsOf } from "./wordForms.ts";

/**
 * Spells out a phrase's short forms: `{a|b}` stands for either, which may nest, `~` for a hyphen, a space or nothing,
 * and
 * `<take>` for the verb in all its forms.
 */
export function expand(text: string): readonly string[] {
  for (const [written, word = ""] of text.matchAll(/<([a-z-]+)>/g)) {
    const forms = formsOf(word);
    if (forms.length > 0) return expand(text.replace(written, `{${forms.join("|")}}`));
  }
  const open = text.indexOf("{");
  if (open >= 0) {
    const close = closing(text, open);
    const after = text.slice(close + 1);
    return choices(text.slice(open + 1, close)).flatMap((choice) => expand(text.slice(0, open) + choice + after));
  }
  const joint = text.indexOf("~");
  if (joint < 0) return [text];
  return ["-", " ", ""].flatMap((mark) => expand(text.slice(0, joint) + mark + text.slice(joint + 1)));
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at;
  }
  throw new Error(`“${text}” has a brace that is not closed.`);
}

/** The parts between the bars of the outermost braces. */
function choices(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}") depth--;
    else if (text[at] === "|" && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}
