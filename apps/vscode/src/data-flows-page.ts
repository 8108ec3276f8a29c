import type { DataFlows, DataFlowsPart, DrawnFlows } from "./protocol.js";

/** The page around a diagram: nothing is loaded, and one script and one style alone, marked by the nonce, are allowed. */
export function pageOf(nonce: string): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Data-flow diagram</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main id="main" aria-live="off"><p role="status">Drawing…</p></main>
<script nonce="${nonce}">${script}</script>
</body>
</html>`;
}

/** What the page shows, as markup with every text escaped. */
export function contentOf(flows: DataFlows): string {
  if ("problem" in flows) return `<p class="note" role="status">${text(flows.problem)}</p>`;
  const { title, description, parts } = flows;
  return [
    `<h1>${text(title)}</h1>`,
    `<p>${text(description)}</p>`,
    choiceOf(flows),
    drawingOf(flows),
    tableOf("Elements", parts, "element"),
    tableOf("Flows", parts, "flow"),
  ].join("\n");
}

function choiceOf({ boundaries, boundary, shows }: DrawnFlows): string {
  if (boundaries.length < 2) return "";
  const note =
    shows === "boundaries"
      ? `<p class="note" role="status">There are too many elements for one drawing, so boundaries alone are drawn. Choose one to see what is inside it.</p>`
      : "";
  const options = boundaries.map(
    ({ id, title }) =>
      `<option value="${text(id)}"${id === boundary ? " selected" : ""}>${text(title)}</option>`,
  );
  return `${note}<p><label for="boundary">Show</label> <select id="boundary"><option value="">the whole place</option>${options.join("")}</select></p>`;
}

/** The drawing without its own colours: those of the theme stand in the style of the page. */
function drawingOf({ svg, parts }: DrawnFlows): string {
  if (svg === undefined) {
    return `<p class="note" role="status">This cannot be laid out as a drawing; the lists say the same in words.</p>`;
  }
  const led = parts.some(({ key }) => key !== undefined);
  const hint = led ? `<p>Click an element or a flow to go to its line.</p>` : "";
  const drawing = svg.replace(/<style>[^<]*<\/style>/, "");
  return `${hint}<p><label><input type="checkbox" id="fit"> Shrink to fit</label></p><div id="drawing" tabindex="0" role="region" aria-label="Diagram; the lists below say the same">${drawing}</div>`;
}

function tableOf(title: string, parts: readonly DataFlowsPart[], kind: "element" | "flow"): string {
  const rows = parts.flatMap((part, index) => (part.kind === kind ? [rowOf(part, index)] : []));
  if (rows.length === 0) return "";
  return `<table><caption>${title} (${rows.length})</caption><thead><tr><th scope="col">Name</th><th scope="col">What</th><th scope="col">Questions</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function rowOf({ key, name, detail, standing, at }: DataFlowsPart, index: number): string {
  const part = key === undefined ? "" : ` data-for="${text(key)}"`;
  const shown =
    at === undefined
      ? text(name)
      : `<button type="button" data-index="${index}"${part}>${text(name)}</button>`;
  return `<tr><th scope="row">${shown}</th><td>${text(detail)}</td><td>${text(standing)}</td></tr>`;
}

const marks: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function text(value: string): string {
  return value.replaceAll(/[&<>"']/g, (mark) => marks[mark] ?? "");
}

const style = `
body{margin:0;padding:0 16px 24px;background:var(--vscode-editor-background);color:var(--vscode-editor-foreground);font:var(--vscode-font-size) var(--vscode-font-family)}
h1{font-size:1.4em;font-weight:600}
.note{padding:8px 12px;border-left:4px solid var(--vscode-editorInfo-foreground,currentColor)}
select,button{font:inherit}
select{padding:2px 4px;background:var(--vscode-dropdown-background);color:var(--vscode-dropdown-foreground);border:1px solid var(--vscode-dropdown-border,currentColor);max-width:100%}
button{padding:0;border:0;background:none;color:var(--vscode-textLink-foreground);cursor:pointer;text-align:start}
button:hover{text-decoration:underline}
:focus-visible{outline:2px solid var(--vscode-focusBorder,currentColor);outline-offset:1px}
#drawing{overflow:auto;max-height:75vh;border:1px solid var(--vscode-panel-border,currentColor)}
table{border-collapse:collapse;margin-top:20px;width:100%}
caption{text-align:start;font-weight:600;padding-bottom:4px}
th,td{text-align:start;vertical-align:top;padding:3px 8px 3px 0;border-bottom:1px solid var(--vscode-panel-border,currentColor);font-weight:normal}
thead th{font-weight:600}
.flows{font:12px system-ui,"Segoe UI",Arial,sans-serif;display:block}
.flows .sheet,.flows .box{fill:var(--vscode-editor-background)}
.flows text{fill:var(--vscode-editor-foreground)}
.flows .box,.flows .way{stroke:var(--vscode-descriptionForeground,currentColor)}
.flows .box{stroke-width:1.5}
.flows .frame{fill:var(--vscode-editorWidget-background,none);stroke:var(--vscode-descriptionForeground,currentColor);stroke-dasharray:6 4}
.flows .unknown{stroke-dasharray:2 3}
.flows .way{fill:none;stroke-width:1.25}
.flows .over{stroke:var(--vscode-editorError-foreground,currentColor);stroke-width:2.25}
.flows .head{fill:var(--vscode-descriptionForeground,currentColor)}
.flows .over-head{fill:var(--vscode-editorError-foreground,currentColor)}
.flows .name{font-weight:600}
.flows .label{font-size:11px;stroke:var(--vscode-editor-background);stroke-width:7px;paint-order:stroke;stroke-linejoin:round}
.fitted .flows{max-width:100%;min-width:600px;height:auto}
.leads .flows [data-part]{cursor:pointer}
.leads .flows [data-part]:hover .box,.leads .flows [data-part]:hover .way{stroke:var(--vscode-focusBorder,currentColor);stroke-width:3}
.vscode-high-contrast .flows .frame{fill:none}
`;

/** Markup comes from the extension alone. What is scrolled and what has the focus stays when it changes. */
const script = `
const editor = acquireVsCodeApi();
const main = document.getElementById("main");
let fits = true;
const fit = () => {
  document.getElementById("drawing")?.classList.toggle("fitted", fits);
};
addEventListener("message", ({ data }) => {
  const before = document.getElementById("drawing");
  const scrolled = [before?.scrollLeft ?? 0, before?.scrollTop ?? 0];
  const { id, dataset } = document.activeElement ?? {};
  main.innerHTML = data.content;
  main.classList.toggle("leads", main.querySelector("[data-for]") !== null);
  const after = document.getElementById("drawing");
  const box = document.getElementById("fit");
  if (box) box.checked = fits;
  fit();
  if (after) [after.scrollLeft, after.scrollTop] = scrolled;
  const focus = id ? document.getElementById(id) : dataset?.index && main.querySelector('[data-index="' + dataset.index + '"]');
  if (focus) focus.focus();
});
main.addEventListener("click", ({ target }) => {
  const part = target.closest("[data-part]")?.dataset.part;
  const button = target.closest("[data-index]") ?? (part && main.querySelector('[data-for="' + part + '"]'));
  if (button) editor.postMessage({ goTo: Number(button.dataset.index) });
});
main.addEventListener("change", ({ target }) => {
  if (target.id === "fit") {
    fits = target.checked;
    fit();
  }
  if (target.id === "boundary") editor.postMessage({ boundary: target.value });
});
editor.postMessage({ ready: true });
`;
