import type { Alignment, Handover } from "../handover/handover.js";
import { type LaidBlock, type LaidContent, type LaidTable, layOut } from "../handover/lay-out.js";
import type { LaidRun, Line } from "../handover/lay-out-content.js";
import { escapeMarkdown } from "./escape-markdown.js";
import { contentsTitle, noteWord } from "./wording.js";

/** Writes a document in GitHub Flavored Markdown. Pure; never throws. */
export function renderMarkdown(handover: Handover): string {
  const { title, subtitle, meta, lead, contents, blocks } = layOut(handover);
  const parts = [
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(subtitle),
    meta.map(({ label, value }) => `- ${strong(label)}: ${escapeMarkdown(value)}`).join("\n"),
    ...lead.map(writeBlock),
    contents.length > 0 ? strong(contentsTitle) : "",
    contents
      .map(({ level, text, anchor }) => `${indent(level)}- ${linkTo(`#${anchor}`, text)}`)
      .join("\n"),
    ...blocks.map(writeBlock),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const indent = (level: number) => "  ".repeat(level - 1);

function writeBlock(block: LaidBlock): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level + 1)} <a id="${block.anchor}"></a>${escapeMarkdown(block.text)}`;
    case "paragraph":
      return writeContent(block.content);
    case "bullets":
      return block.items.map((item) => listItem(writeContent(item))).join("\n");
    case "definitions":
      return block.entries
        .map(({ term, content }) => listItem(`${strong(term)}\n\n${writeContent(content)}`))
        .join("\n\n");
    case "note":
      return quote(`${strong(noteWord[block.note])}: ${writeContent(block.content)}`);
    case "table":
      return writeTable(block);
    case "figure":
      return `${strong(block.caption)}\n\n\`\`\`mermaid\n${block.mermaid.replaceAll("`", "").trim()}\n\`\`\``;
  }
}

function writeContent(content: LaidContent, lineBreak = "\\\n", paragraphBreak = "\n\n"): string {
  return content.map((lines) => lines.map(writeLine).join(lineBreak)).join(paragraphBreak);
}

const listItem = (text: string) => `- ${text.trimEnd().replace(/\n(?!\n)/g, "\n  ")}`;

const quote = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");

function writeTable({ caption, columns, rows }: LaidTable): string {
  const lines = [
    columns.map(({ label }) => escapeMarkdown(label)),
    columns.map(({ align }) => rules[align]),
    ...rows.map(({ cells }) => cells.map((cell) => writeContent(cell, "<br>", "<br><br>"))),
  ];
  const table = lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  return `${strong(caption)}\n\n${table}`;
}

const rules: Readonly<Record<Alignment, string>> = { start: ":--", centre: ":-:", end: "--:" };

function writeLine(line: Line): string {
  return line.reduce((before, run) => before + writeRun(run, before.at(-1) ?? ""), "");
}

function writeRun(run: LaidRun, before: string): string {
  switch (run.kind) {
    case "text":
      return escapeMarkdown(run.text);
    case "code":
      return code(run.text, before);
    case "link":
      return linkTo(run.target, run.text);
    default:
      return strong(run.text, before);
  }
}

const linkTo = (target: string, text: string) =>
  `[${escapeMarkdown(text)}](<${target.replaceAll("&", "&amp;")}>)`;

/** Asterisks mark what they enclose only if it begins and ends with a letter or digit; HTML always. */
function strong(text: string, before = ""): string {
  const marks = before !== "*" && /^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/u.test(text);
  return marks ? `**${escapeMarkdown(text)}**` : `<strong>${escapeMarkdown(text)}</strong>`;
}

/** Backticks hold what needs no escape; HTML holds anything. */
function code(text: string, before = ""): string {
  const marks = before !== "`" && /^(?! )[^`|\\\u00a0]+(?<! )$/.test(text);
  return marks ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`;
}
