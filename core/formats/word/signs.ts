import { child, type Element, isOn, val } from "./xml.ts";

/** What a box to tick or a list to choose from of Word's older forms shows, which is not in its text. */
export function formSign(field: Element): string {
  const data = child(field, "w:ffData");
  const box = child(data, "w:checkBox");
  if (box) return isOn(box, child(box, "w:checked") ? "w:checked" : "w:default") ? "☒" : "☐";
  const list = child(data, "w:ddList");
  const entries = list?.children.filter(({ name }) => name === "w:listEntry") ?? [];
  return entries[Number(val(list, "w:result") ?? val(list, "w:default") ?? 0)]?.attributes["w:val"] ?? "";
}

/** Boxes and ticks of the fonts that Word's own dialogue offers for them; any other sign is a bullet. */
const symbols: Readonly<Record<string, string>> = {
  "6F": "☐",
  A8: "☐",
  "71": "☐",
  FE: "☒",
  FD: "☒",
  FB: "✗",
  FC: "✓",
  "52": "☑",
  A3: "☐",
  "50": "✓",
};

/** What a letter of a font of signs shows. */
export const signOf = (letter: string): string =>
  symbols[(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().replace(/^F0/, "")] ?? "•";

/** What a sign shows that stands in the text by its number. */
export const symbolOf = ({ attributes }: Element): string =>
  symbols[(attributes["w:char"] ?? "").toUpperCase().replace(/^F0/, "")] ?? "•";
