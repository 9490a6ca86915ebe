/**
 * The forms that a verb in angle brackets stands for in a phrase: `<drag> <their> feet` is “drags its feet”, “dragging
 * our feet” and all the others. The pronouns are left to the matcher, and so is the ending of a verb that only changes
 * that.
 */
export function formsOf(word: string): readonly string[] {
  if (/^(?:their|them|themselves|us)$/.test(word)) return [];
  const stem = word.replace(/(?<=..[^aeiou])e$|(?<=...[^aeiou])y$/, "");
  return [`${stem}*`, ...(pasts[word]?.split(" ") ?? [])];
}

/** The verbs that are used of whose forms some do not begin as others do: what those begin with, or are. */
const pasts: Readonly<Record<string, string>> = {
  bleed: "bled",
  blow: "blew",
  break: "broke*",
  bring: "brought",
  bury: "buries buried",
  come: "came",
  cosy: "cosies cosied",
  cry: "cries cried",
  dig: "dug",
  do: "did",
  draw: "drew",
  eat: "ate",
  fall: "fell",
  fight: "fought",
  fly: "flies flew flown",
  get: "got",
  give: "gave",
  go: "went",
  hang: "hung",
  have: "has had",
  hold: "held",
  keep: "kept",
  lay: "laid",
  lead: "led",
  leave: "left",
  make: "made",
  pay: "paid",
  run: "ran",
  say: "said",
  see: "saw",
  shake: "shook",
  shoot: "shot",
  sing: "sang sung",
  sit: "sat",
  sleep: "slept",
  sling: "slung",
  spit: "spat",
  stand: "stood",
  steal: "stole*",
  stick: "stuck",
  string: "strung",
  sweep: "swept",
  take: "took",
  throw: "threw",
  tread: "trod*",
  win: "won",
  wring: "wrung",
};
