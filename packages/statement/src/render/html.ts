import type { Figure, Handover } from "../handover/handover.js";
import {
  type LaidBlock,
  type LaidContent,
  type LaidHeading,
  type LaidRow,
  type LaidTable,
  type Layout,
  layOut,
} from "../handover/lay-out.js";
import type { LaidParagraph, LaidRun } from "../handover/lay-out-content.js";
import { barStyle, writeBars } from "./bars.js";
import { escapeMarkup } from "./escape-markup.js";
import { styleSheet } from "./html-style.js";
import { contentsTitle, noteWord } from "./wording.js";

/**
 * Writes a document as one HTML file that needs no other: no script, nothing loaded, and a policy that
 * forbids both. Pure; never throws.
 */
export function renderHtml(handover: Handover): string {
  const page = layOut(handover);
  return `<!doctype html>
<html lang="${escapeMarkup(page.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(page.title)}</title>
<style>
${styleSheet()}${page.blocks.some(isDrawn) ? barStyle : ""}</style>
</head>
<body>
<a class="skip" href="#main-content">Skip to content</a>
${writeHeader(page)}
<main id="main-content" tabindex="-1">
${lines(...page.lead.map(writeBlock), writeContents(page.contents), ...page.blocks.map(writeBlock))}
</main>
</body>
</html>
`;
}

const noDrawing = "<p>The drawing is left out.</p>";

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function writeHeader({ title, subtitle, meta }: Layout): string {
  const entries = meta.map(
    ({ label, value }) =>
      `<div><dt>${escapeMarkup(label)}:</dt><dd>${escapeMarkup(value)}</dd></div>`,
  );
  return lines(
    "<header>",
    `<h1>${escapeMarkup(title)}</h1>`,
    subtitle === "" ? "" : `<p class="subtitle">${escapeMarkup(subtitle)}</p>`,
    entries.length === 0 ? "" : lines("<dl>", ...entries, "</dl>"),
    "</header>",
  );
}

function writeContents(contents: readonly LaidHeading[]): string {
  if (contents.length === 0) return "";
  const entries = contents.map(
    ({ level, text, anchor }) =>
      `<li class="level-${level}"><a href="#${anchor}">${escapeMarkup(text)}</a></li>`,
  );
  const title = `<p id="content-list" class="label">${contentsTitle}</p>`;
  return lines(
    '<nav aria-labelledby="content-list">',
    title,
    "<ul>",
    ...entries,
    "</ul>",
    "</nav>",
  );
}

function writeBlock(block: LaidBlock): string {
  switch (block.kind) {
    case "heading": {
      const name = `h${block.level + 1}`;
      return `<${name} id="${block.anchor}">${escapeMarkup(block.text)}</${name}>`;
    }
    case "paragraph":
      return lines(...block.content.map((paragraph) => `<p>${writeLines(paragraph)}</p>`));
    case "bullets":
      return lines("<ul>", ...block.items.map((item) => `<li>${writeContent(item)}</li>`), "</ul>");
    case "definitions":
      return lines(
        "<dl>",
        ...block.entries.map(
          ({ term, content }) =>
            `<dt>${escapeMarkup(term)}</dt>\n<dd>${writeContent(content)}</dd>`,
        ),
        "</dl>",
      );
    case "note":
      return writeNote(noteWord[block.note], block.note, block.content);
    case "table":
      return lines(isDrawn(block) ? writeBars(block) : "", writeTable(block));
    case "figure":
      return writeFigure(block);
  }
}

/** Scrolls like a table where the screen is too narrow. */
function writeFigure({ caption, svg = "" }: Figure): string {
  const label = escapeMarkup(caption);
  const drawing = svg === "" ? noDrawing : svg.trim();
  return `<figure class="table" role="group" aria-label="${label}" tabindex="0">\n<figcaption>${label}</figcaption>\n${drawing}\n</figure>`;
}

function isDrawn(block: LaidBlock): boolean {
  return block.kind === "table" && block.bars.length > 0 && block.rows.length > 0;
}

function writeNote(word: string, className: string, [first = [], ...rest]: LaidContent): string {
  const paragraphs = [`<strong>${word}</strong>: ${writeLines(first)}`, ...rest.map(writeLines)];
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
  return `<div class="note note-${className}" role="note">${text}</div>`;
}

/** The table scrolls by itself where the screen is too narrow, and can be scrolled with keys. */
function writeTable({ caption, columns, rows }: LaidTable): string {
  const label = escapeMarkup(caption);
  const widths = columns.map(({ share }) => `<col style="width:${percent(share)}%">`);
  const heads = columns.map(
    ({ label, align }) => `<th scope="col"${classes(align)}>${escapeMarkup(label)}</th>`,
  );
  return lines(
    `<div class="table" role="group" aria-label="${label}" tabindex="0">`,
    "<table>",
    `<caption>${label}</caption>`,
    `<colgroup>${widths.join("")}</colgroup>`,
    `<thead><tr>${heads.join("")}</tr></thead>`,
    "<tbody>",
    ...rows.map((row) => writeRow(row, columns)),
    "</tbody>",
    "</table>",
    "</div>",
  );
}

function writeRow({ cells, tone, breaks }: LaidRow, columns: LaidTable["columns"]): string {
  const written = columns.map(({ align }, index) => {
    const text = writeContent(cells[index] ?? []);
    return index === 0
      ? `<th scope="row"${classes(align)}>${text}</th>`
      : `<td${classes(align)}>${text}</td>`;
  });
  const names = [...(tone ? [`tone-${tone}`] : []), ...(breaks ? ["breaks"] : [])];
  return `<tr${names.length > 0 ? ` class="${names.join(" ")}"` : ""}>${written.join("")}</tr>`;
}

const classes = (align: string) => (align === "start" ? "" : ` class="${align}"`);

const percent = (share: number) => Math.round(share * 10_000) / 100;

/** One paragraph needs no element of its own inside a cell or an item. */
function writeContent(content: LaidContent): string {
  const [only = []] = content;
  if (content.length < 2) return writeLines(only);
  return content.map((paragraph) => `<p>${writeLines(paragraph)}</p>`).join("");
}

function writeLines(paragraph: LaidParagraph): string {
  return paragraph.map((line) => line.map(writeRun).join("")).join("<br>");
}

function writeRun(run: LaidRun): string {
  const text = escapeMarkup(run.text);
  switch (run.kind) {
    case "text":
      return text;
    case "strong":
    case "code":
      return `<${run.kind}>${text}</${run.kind}>`;
    case "link":
      return `<a href="${escapeMarkup(run.target)}">${text}</a>`;
    case "badge":
      return `<span class="badge tone-${run.tone}">${text}</span>`;
  }
}

const lines = (...parts: readonly string[]) => parts.filter((part) => part !== "").join("\n");
