/** A change of form: a report as somebody else would have typed it. */
export type Form = (text: string) => string;

/** Changes the lines of a report below its front matter, code left as it is. */
const lines = (change: (line: string) => string): Form => {
  return (text) => {
    const front = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? "";
    return front + text.slice(front.length).split("\n").map(change).join("\n");
  };
};

/** Changes what stands in the body: neither front matter nor header. */
const inBody = (change: (line: string) => string): Form => {
  return (text) => {
    const at = text.search(/^#{1,6} .*\n(?![\s\S]*^# )/m);
    const start = Math.max(at, 0);
    return text.slice(0, start) + text.slice(start).split("\n").map(change).join("\n");
  };
};

/** Writes each heading below the first in another way. */
const belowTitle = (change: (words: string) => string): Form => {
  return (text) => {
    const [title] = /^# .*$/m.exec(text) ?? [];
    if (title === undefined) return text;
    return text.replace(/^#{1,6} +(.+)$/gm, (line, words: string) => (line === title ? line : change(words)));
  };
};

/** Writes the labels at a report's head, one a line in bold or one a row, in another way. */
const inHeader = (change: (labels: readonly (readonly [string, string])[]) => string): Form => {
  return (text) =>
    text.replace(
      /(?<=^|\n)(?:\*\*[^*\n]{2,40}:\*\* [^\n]+\n\n){4,}|(?<=^|\n)\| *\| *\|\n\| ?-+ ?\| ?-+ ?\|\n(?:\|[^|\n]+\|[^|\n]+\|\n){4,}/,
      (header) =>
        `${change(
          header
            .split("\n")
            .filter((line) => /[a-z]/i.test(line))
            .map((line) => {
              const [, label = "", value = ""] =
                /^(?:\| *)?(?:\*\*)?([^|*\n]+?):?(?:\*\*)?(?: *\||:\*\*) *(.*?) *\|?$/.exec(line) ?? [];
              return [label.replace(/:$/, ""), value] as const;
            }),
        )}\n`,
    );
};

const heading = /^(#{1,6}) +(.+)$/;
const month = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

const ordinal = (day: string): string => {
  const last = day.at(-1);
  if (/^1\d$/.test(day)) return `${day}th`;
  return `${day}${last === "1" ? "st" : last === "2" ? "nd" : last === "3" ? "rd" : "th"}`;
};

/** Lines broken at 80 signs, as an editor wraps them. */
function wrapped(line: string): string {
  if (!/^(?:\d|[A-Z])/.test(line) || /^[A-Z][^.]{0,40}:/.test(line)) return line;
  let out = "";
  let width = 0;
  for (const word of line.split(" ")) {
    if (width > 0 && width + word.length > 80 && !/^(?:\d|[-+*#>|])/.test(word)) {
      out += `\n${word}`;
      width = word.length;
    } else {
      out += width > 0 ? ` ${word}` : word;
      width += word.length + 1;
    }
  }
  return out;
}

/** Changes of form that leave a report what it says; no rule but one of form itself may find anything else in it. */
export const forms: Readonly<Record<string, Form>> = {
  "line ends of Windows": (text) => text.replaceAll("\n", "\r\n"),
  "headings in capitals": lines((line) =>
    line.replace(heading, (_, marks: string, words: string) => `${marks} ${words.toUpperCase()}`),
  ),
  "headings underlined": lines((line) =>
    line.replace(
      /^(#{1,2}) +(.+)$/,
      (_, marks: string, words: string) =>
        `${words.replace(/^(\d+)\./, "$1\\.")}\n${(marks === "#" ? "=" : "-").repeat(words.length)}`,
    ),
  ),
  "headings underlined with their numbers": lines((line) =>
    line.replace(/^## +(.+)$/, (_, words: string) => `${words}\n${"-".repeat(words.length)}`),
  ),
  "headings without a space": lines((line) => line.replace(/^(#{2,6}) +(?=[A-Z\d])/, "$1")),
  "headings in underscores": (text) => text.replace(/^#{1,6} +(.+)$/gm, "__$1__"),
  "headings as bold lines over their text": (text) => text.replace(/^#{1,6} +(.+)\n+/gm, "**$1**\n"),
  "headings as bold lines below the title": belowTitle((words) => `**${words}**`),
  "headings as numbered lines": (text) => {
    const levels = [...text.matchAll(/^(#{1,6}) +(\d+\.? )?/gm)];
    // Where each has its number, and the title alone has none.
    return levels.length > 4 && levels.slice(1).every(([, , number]) => number)
      ? belowTitle((words) => words)(text)
      : text;
  },
  "headings one level deeper": lines((line) => line.replace(/^(?=##)/, "#")),
  "headings closed by marks": lines((line) => line.replace(heading, "$1 $2 $1")),
  "headings in bold inside their marks": lines((line) => line.replace(heading, "$1 **$2**")),
  "headings as bold lines": (text) => text.replace(/^#{1,6} +(.+)$/gm, "**$1**"),
  "headings without numbers": lines((line) => line.replace(/^(#{1,6}) +\d+(?:\.\d+)*\.? +/, "$1 ")),
  "paragraphs without numbers": lines((line) => line.replace(/^\d+\.\d+(?:\.\d+)?\.? +/, "")),
  "numbers with a full stop": lines((line) => line.replace(/^(\d+\.\d+) +(?=\S)/, "$1. ")),
  "numbers in bold": lines((line) => line.replace(/^(\d+\.\d+) +(?=\S)/, "**$1** ")),
  "numbers before a tab": lines((line) => line.replace(/^(\d+\.\d+) +(?=\S)/, "$1\t")),
  "numbers in square brackets": inBody((line) => line.replace(/^(\d+\.\d+) +(?=\S)/, "[$1] ")),
  "a header in capitals": inHeader((all) =>
    all.map(([label, value]) => `${label.toUpperCase()}: ${value}\n`).join("\n"),
  ),
  "a header in rows": inHeader(
    (all) => `| | |\n| --- | --- |\n${all.map(([label, value]) => `| ${label} | ${value} |\n`).join("")}`,
  ),
  "a header in rows under a head": inHeader(
    (all) =>
      `| Field | Detail |\n| --- | --- |\n${all.map(([label, value]) => `| **${label}:** | ${value} |\n`).join("")}`,
  ),
  "a header with its values below": inHeader((all) =>
    all.map(([label, value]) => `**${label}**\n${value}\n`).join("\n"),
  ),
  "a header in bullets": inHeader((all) => all.map(([label, value]) => `- ${label}: ${value}\n`).join("")),
  "a row more in the header": inHeader(
    (all) =>
      `| | |\n| --- | --- |\n${[...all, ["Webcast", "The meeting is filmed; ask the clerk for a copy"]].map(([label, value]) => `| ${label} | ${value} |\n`).join("")}`,
  ),
  "lines wrapped": lines(wrapped),
  "two spaces after a sentence": lines((line) => line.replace(/([.?!]) (?=[A-Z])/g, "$1  ")),
  "spaces that keep words together": (text) =>
    text.replace(
      /(?<=\b(?:Councillor|Cllr|paragraph|Paragraph|section|Section|\d)) (?=[A-Z\d]|million|per)/g,
      "\u00a0",
    ),
  "curly quotation marks": lines((line) =>
    line
      .replace(/(?<![\w.,?!)])"(?=\S)/g, "“")
      .replaceAll('"', "”")
      .replace(/(?<=\w)'(?=\w)/g, "’"),
  ),
  "dashes without spaces": lines((line) => (/^#/.test(line) ? line : line.replace(/(?<=\w) [–-] (?=\w)/g, "—"))),
  "dashes as hyphens": (text) => text.replace(/ [–—] /g, " - "),
  "dashes as entities": inBody((line) => line.replaceAll("–", "&ndash;")),
  "per cent in words": lines((line) => line.replace(/(?<=\d)%/g, " per cent")),
  "ordinals in dates": lines((line) =>
    line.replace(new RegExp(`\\b(\\d{1,2}) (?=${month}\\b)`, "g"), (_, day: string) => `${ordinal(day)} `),
  ),
  "short months": inBody((line) =>
    line.replace(/(?<=\b\d{1,2} (?:Jan|Feb|Aug|Sept|Oct|Nov|Dec))(?:r?uary|ember|ust|ober) (?=20\d\d)/g, " "),
  ),
  "Cllr for Councillor": (text) => text.replace(/\bCouncillor(?=s? [A-Z])/g, "Cllr"),
  "Cllr. for Councillor": (text) => text.replace(/\bCouncillor (?=[A-Z])/g, "Cllr. "),
  "Executive for Cabinet": (text) => text.replace(/\bCabinet\b/g, "Executive"),
  "Authority for Council": inBody((line) => line.replace(/\bthe Council\b(?! [A-Z])/g, "the Authority")),
  "council in small letters": inBody((line) => line.replace(/\bthe Council\b(?! [A-Z])/g, "the council")),
  "members in small letters": inBody((line) => line.replace(/(?<=[a-z] )Members\b/g, "members")),
  "members with a capital": inBody((line) => line.replace(/(?<=\b(?:that|for|to|by|of|and) )members\b/g, "Members")),
  "millions in words": lines((line) => line.replace(/(£\d[\d.,]*)m\b/g, "$1 million")),
  "bullets as they are pasted": (text) => text.replace(/^- (?=\S)/gm, "\n• "),
  "pros and cons": lines((line) =>
    line.replace(/\bAdvantages(?=\W)/g, "Pros").replace(/\bDisadvantages(?=\W)/g, "Cons"),
  ),
  "bullets by stars": lines((line) => line.replace(/^( *)- (?=\S)/, "$1* ")),
  "emphasis on openings": inBody((line) => line.replace(/^(\d+\.\d+ +)([A-Z]\w+ \w+) (?=\w)/, "$1*$2* ")),
  "links on dates": lines((line) =>
    /^(?:\d+\.\d+ )/.test(line)
      ? line.replace(new RegExp(`\\b(\\d{1,2} ${month} 20\\d\\d)\\b`), "[$1](https://example.org/a)")
      : line,
  ),
  "ampersands for and": lines((line) => (/^#/.test(line) ? line.replace(/ and /g, " & ") : line)),
  "colons behind options": lines((line) => line.replace(/\b(Option (?:[A-H]|\d)) [–—-] /g, "$1: ")),
  "letters without their first bracket": lines((line) => line.replace(/^(\s*)\(([a-z]|[ivx]+)\) /, "$1$2) ")),
  "paragraphs cited in short": inBody((line) => line.replace(/\bparagraph (\d)/g, "para $1")),
  "sections cited in short": inBody((line) => line.replace(/\b[Ss]ection (\d+[A-Z]?)\b/g, "s.$1")),
  "financial years by a hyphen": lines((line) => line.replace(/\b(20\d\d)\/(\d\d)\b/g, "$1-$2")),
  "thousands without a comma": lines((line) => line.replace(/£(\d{1,3}),(\d{3})\b(?!,)/g, "£$1$2")),
  "a year in Latin": inBody((line) => line.replace(/(£[\d,.]+m?) a year\b/g, "$1 per annum")),
  "one party for another": (text) =>
    text.replace(
      /\b(Labour|Conservative)(?= (?:Group|group|Party|party|councillors?|members?|administration)\b)/g,
      (party) => (party === "Labour" ? "Conservative" : "Labour"),
    ),
};
