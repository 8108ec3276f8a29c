import { dark, light, type Pair, type Palette } from "./palette.js";

/** The style of an HTML document: by day, by night, on a narrow screen, and on A4 paper. */
export function styleSheet(): string {
  return `:root { color-scheme: light dark; ${variables(light)} }
@media screen and (prefers-color-scheme: dark) { :root { ${variables(dark)} } }
${layout}${classes(light)}
${print}`;
}

function variables({ page, faint, link, rule, shade, tones, notes }: Palette): string {
  const single = { ink: page.ink, paper: page.paper, faint, link, rule, shade };
  const pairs = [...named("tone", tones), ...named("note", notes)];
  return [
    ...Object.entries(single).map(([name, colour]) => `--${name}: #${colour};`),
    ...pairs.map(([name, { ink, paper }]) => `--${name}-ink: #${ink}; --${name}: #${paper};`),
  ].join(" ");
}

function classes({ tones, notes }: Palette): string {
  const badges = named("tone", tones).map(
    ([name]) => `.badge.${name} { color: var(--${name}-ink); background: var(--${name}); }
tr.${name} > * { background: var(--${name}); }`,
  );
  const boxes = named("note", notes).map(
    ([name]) => `.${name} { background: var(--${name}); border-color: var(--${name}-ink); }
.${name} strong:first-child { color: var(--${name}-ink); }`,
  );
  return [...badges, ...boxes].join("\n");
}

function named(family: string, pairs: Readonly<Record<string, Pair>>): readonly [string, Pair][] {
  return Object.entries(pairs).map(([name, pair]) => [`${family}-${name}`, pair]);
}

const layout = `* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; color: var(--ink);
  background: var(--paper); font: 1rem/1.5 system-ui, "Segoe UI", Arial, sans-serif; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 1.6em 0 0.5em; }
h1 { font-size: 2rem; margin: 0; }
h2 { font-size: 1.5rem; border-bottom: 1px solid var(--rule); padding-bottom: 0.2em; }
h3 { font-size: 1.2rem; }
h4, h5 { font-size: 1rem; }
p { margin: 0 0 0.75em; }
p:last-child { margin-bottom: 0; }
main > p { margin-bottom: 0.75em; }
main > p, td > p, th > p { max-width: 48rem; }
p, li, dt, dd, td, th, caption, h1, h2, h3, h4, h5 { unicode-bidi: plaintext; overflow-wrap: anywhere; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; padding: 0.5rem 1rem; background: var(--paper); }
.skip:focus { left: 0.5rem; }
.subtitle { margin: 0.25rem 0 0; color: var(--faint); font-size: 1.1rem; }
header { border-bottom: 2px solid var(--ink); padding-bottom: 1rem; }
header dl { margin: 1rem 0 0; }
header dl > div { display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
header dt { min-width: 10rem; color: var(--faint); font-weight: 400; margin: 0; }
header dd { margin: 0; }
nav { margin: 1.5rem 0; }
nav .label { font-weight: 700; margin: 0 0 0.25rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav .level-2 { padding-inline-start: 1.5rem; }
dt { font-weight: 700; margin-top: 0.75em; }
dd { margin: 0.15em 0 0 1.5rem; }
code { font: 0.9em ui-monospace, Consolas, "Liberation Mono", monospace; unicode-bidi: isolate;
  background: var(--shade); border-radius: 3px; padding: 0.05em 0.25em; }
.badge { display: inline-block; padding: 0 0.4em; border: 1px solid; border-radius: 0.3em;
  font-size: 0.85em; font-weight: 700; unicode-bidi: isolate; overflow-wrap: normal; }
.note { margin: 1em 0; padding: 0.75rem 1rem; border-inline-start: 4px solid; }
tr[class*="tone-"] code { background: none; }
.table { overflow-x: auto; margin: 1em 0 1.5em; }
table { width: 100%; min-width: 46rem; table-layout: fixed; border-collapse: collapse; font-size: 0.92rem; }
caption { text-align: start; font-weight: 700; padding-bottom: 0.4em; }
th, td { border: 1px solid var(--rule); padding: 0.4em 0.6em; text-align: start; vertical-align: top; }
thead th { background: var(--shade); font-weight: 700; }
tbody th { font-weight: 400; }
.centre { text-align: center; }
.end { text-align: end; }
`;

const print = `@page { size: A4; margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Arial, sans-serif; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  .skip { display: none; }
  .table { overflow: visible; }
  .badge { padding: 0 0.25em; font-size: 0.8em; }
  table { min-width: 0; font-size: 9pt; }
  thead { display: table-header-group; }
  tr, .note, nav li { break-inside: avoid; }
  tr.breaks { break-inside: auto; }
  h2, h3, h4, h5, dt, caption { break-after: avoid; }
  .badge, .note, tr, th, td, code { print-color-adjust: exact; }
}
`;
