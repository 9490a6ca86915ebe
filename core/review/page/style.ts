/**
 * The sheet's style. Each pair of colours has a contrast of 7 to 1 or more, in light and in dark; nothing is told by
 * colour alone.
 */
export const style = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #ffffff; --soft: #f1f1ee; --line: #6b6b6b; --link: #0b3f8a;
  --error: #8c1d18; --warning: #6b4300; --info: #174a7c; --good: #14532d; --mark: #fff1b8; }
@media (prefers-color-scheme: dark) { :root { --ink: #f2f2f2; --paper: #1c1c1c; --soft: #2a2a2a; --line: #a0a0a0; --link: #a8c7fa;
  --error: #ffb4ab; --warning: #ffd08a; --info: #b3d4ff; --good: #a5e3b8; --mark: #4a3d00; } }
html, body { background: var(--paper); color: var(--ink); }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 70rem; padding: 1rem; }
a { color: var(--link); text-decoration: underline; }
a:focus-visible, [tabindex]:focus-visible { outline: 0.2rem solid var(--link); outline-offset: 0.1rem; }
:target { outline: 0.2rem solid var(--link); outline-offset: 0.1rem; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; }
h2 { border-bottom: 1px solid var(--line); margin-top: 2rem; }
dl { display: grid; gap: 0.25rem 1.5rem; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); }
dt { font-weight: bold; }
dd { margin: 0; overflow-wrap: anywhere; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; padding: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; margin: 0.5rem 0 1rem; width: 100%; }
caption { font-weight: bold; padding-bottom: 0.25rem; text-align: left; }
th, td { border: 1px solid var(--line); padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
thead th { background: var(--soft); }
td ul { margin: 0; padding-left: 1.1rem; }
.handling { border: 0.2rem solid var(--error); padding: 0.5rem 0.75rem; }
.findings li { border-left: 0.3rem solid var(--line); margin-bottom: 0.75rem; padding-left: 0.75rem; }
.findings li.error { border-color: var(--error); }
.findings li.warning { border-color: var(--warning); }
.findings li.info { border-color: var(--info); }
.findings p { margin: 0.25rem 0; }
.broken { color: var(--error); font-weight: bold; }
.noted { color: var(--info); font-weight: bold; }
.kept { color: var(--good); }
.why { font-size: 0.9rem; }
.report { border: 1px solid var(--line); padding: 0 1rem; }
pre { background: var(--soft); font-size: 0.9rem; overflow-wrap: anywhere; padding: 0.5rem; white-space: pre-wrap; }
blockquote { border-left: 0.3rem solid var(--line); margin-left: 0; padding-left: 1rem; }
.report .closed { background: var(--soft); }
span.closed { font-weight: bold; }
mark { background: var(--mark); color: var(--ink); text-decoration: underline; text-decoration-thickness: 0.15em; }
mark.error { text-decoration-style: double; }
mark.info { text-decoration-style: dotted; }
@media print {
  body { font-size: 10pt; max-width: none; padding: 0; }
  nav, .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  .wide { overflow: visible; }
  th, td { overflow-wrap: anywhere; }
  thead { display: table-header-group; }
  tr, .findings li { break-inside: avoid; }
  :target { outline: none; }
  h2, h3, h4 { break-after: avoid; }
}
`;
