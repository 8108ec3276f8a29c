import { Document, Footer, Packer, PageNumber, Paragraph, Tab, TextRun } from "docx";
import type { Handover } from "../handover/handover.js";
import { type LaidHeading, type Layout, layOut } from "../handover/lay-out.js";
import { writeBlock } from "./docx-block.js";
import { writeLine, writeText } from "./docx-run.js";
import { styles, textWidth } from "./docx-style.js";
import { escapeMarkup } from "./escape-markup.js";
import { settlePackage } from "./settle-package.js";
import { contentsTitle } from "./wording.js";

/**
 * Writes a document in Word's format, on A4, without date, author or random id: the same document
 * gives the same bytes on every day. Pure; rejects only where memory ends.
 */
export async function renderDocx(handover: Handover): Promise<Uint8Array> {
  const page = layOut(handover);
  const document = new Document({
    compatabilityModeVersion: 15,
    styles: styles(page.language),
    sections: [
      {
        properties: { page: paper },
        footers: { default: new Footer({ children: [writeFooter(page)] }) },
        children: [
          ...writeFront(page),
          ...page.lead.flatMap(writeBlock),
          ...writeContents(page.contents),
          ...page.blocks.flatMap(writeBlock),
          // Word wants a paragraph last, also after a table.
          new Paragraph({ style: "End" }),
        ],
      },
    ],
  });
  const overrides = [{ path: "docProps/core.xml", data: coreProperties(page) }];
  return settlePackage(await Packer.pack(document, "uint8array", undefined, overrides));
}

/** The library's own would hold the time and a name for an author. */
function coreProperties({ title, subtitle, language }: Layout): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeMarkup(title)}</dc:title><dc:subject>${escapeMarkup(subtitle)}</dc:subject><dc:language>${escapeMarkup(language)}</dc:language></cp:coreProperties>`;
}

/** A4, in twips. */
const paper = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1021, bottom: 1134, left: 907, right: 907, header: 567, footer: 567 },
};

function writeFront({ title, subtitle, meta }: Layout): readonly Paragraph[] {
  return [
    new Paragraph({ style: "Title", children: writeText(title) }),
    ...(subtitle === ""
      ? []
      : [new Paragraph({ style: "Subtitle", children: writeText(subtitle) })]),
    ...meta.map(
      ({ label, value }) =>
        new Paragraph({
          style: "Meta",
          children: [
            ...writeLine([{ kind: "strong", text: `${label}:` }]),
            new TextRun({ children: [new Tab()] }),
            ...writeText(value),
          ],
        }),
    ),
  ];
}

function writeContents(contents: readonly LaidHeading[]): readonly Paragraph[] {
  if (contents.length === 0) return [];
  return [
    new Paragraph({ style: "ContentsTitle", children: writeText(contentsTitle) }),
    ...contents.map(
      ({ level, text, anchor }) =>
        new Paragraph({
          style: `TOC${level}`,
          children: writeLine([{ kind: "link", text, target: `#${anchor}` }]),
        }),
    ),
  ];
}

function writeFooter({ title }: Layout): Paragraph {
  return new Paragraph({
    style: "Footer",
    tabStops: [{ type: "right", position: textWidth }],
    children: [
      ...writeText(title),
      new TextRun({
        children: [new Tab(), PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
      }),
    ],
  });
}
