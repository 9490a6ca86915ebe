/** Text for use in HTML, in an element or an attribute in double quotes. */
export const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** A section of the sheet, named by its heading. */
export const section = (id: string, title: string, body: string): string =>
  `<section aria-labelledby="${id}">\n<h2 id="${id}">${escaped(title)}</h2>\n${body}\n</section>`;

/**
 * A table with headings for its columns; cells are HTML, and the first of each row names it. A wide one can be scrolled
 * by keyboard.
 */
export const table = (caption: string, columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `<div class="wide" role="region" tabindex="0" aria-label="${escaped(caption)}">`,
    `<table>\n<caption>${escaped(caption)}</caption>`,
    `<thead><tr>${columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join("")}</tr></thead>`,
    "<tbody>",
    ...rows.map(([first = "", ...rest]) => `<tr><th scope="row">${first}</th>${rest.map(cell).join("")}</tr>`),
    "</tbody>\n</table>\n</div>",
  ].join("\n");

const cell = (html: string): string => `<td>${html}</td>`;

/** A list of items that are HTML; a sentence in its place where there are none. */
export const list = (items: readonly string[], none: string): string =>
  items.length === 0 ? `<p>${escaped(none)}</p>` : `<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>`;
