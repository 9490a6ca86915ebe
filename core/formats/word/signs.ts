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

/** What a sign shows that stands in the text by its number, in a font that it may name. */
export const symbolOf = ({ attributes }: Element): string => {
  const font = (attributes["w:font"] ?? "").toLowerCase();
  const code = Number.parseInt(attributes["w:char"] ?? "", 16);
  // Fonts without letters have their signs a second time where no letter is.
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (font === "symbol") return greekAndSums[own.toString(16).toUpperCase()] ?? "•";
  if (font === "" || /^(?:wingdings|webdings|marlett|zapf)/.test(font)) return signOf(String.fromCharCode(own || 0));
  return own >= 0x20 && own <= 0xffff && !/[\p{C}\p{Co}]/u.test(String.fromCharCode(own))
    ? String.fromCharCode(own)
    : "•";
};

/** Of the font Symbol: what may stand in a report. */
const greekAndSums: Readonly<Record<string, string>> = {
  "25": "%",
  "2B": "+",
  "2D": "−",
  "3C": "<",
  "3D": "=",
  "3E": ">",
  "44": "Δ",
  "53": "Σ",
  "57": "Ω",
  "61": "α",
  "62": "β",
  "6D": "µ",
  "70": "π",
  "73": "σ",
  A0: "€",
  A3: "≤",
  A5: "∞",
  AE: "→",
  B0: "°",
  B1: "±",
  B3: "≥",
  B4: "×",
  B8: "÷",
  B9: "≠",
  BB: "≈",
  D2: "®",
  D3: "©",
  D4: "™",
  D6: "√",
  E5: "∑",
};
