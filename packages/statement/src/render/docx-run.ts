import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from "docx";
import { isRightToLeft } from "../handover/clean-text.js";
import type { LaidParagraph, LaidRun, Line } from "../handover/lay-out-content.js";
import { badgeStyles } from "./docx-style.js";
import { holdBraces } from "./settle-package.js";

/** The lines of a paragraph as runs, with breaks between them. */
export function writeLines(paragraph: LaidParagraph): readonly ParagraphChild[] {
  return paragraph.flatMap((line, index) =>
    index === 0 ? writeLine(line) : [new TextRun({ break: 1 }), ...writeLine(line)],
  );
}

/** A line as runs. */
export function writeLine(line: Line): readonly ParagraphChild[] {
  return line.map((run) =>
    run.kind === "link" ? writeLink(run) : writeRun(run.text, styleOf(run)),
  );
}

/** A plain text as runs. */
export function writeText(text: string): readonly TextRun[] {
  return text === "" ? [] : [writeRun(text)];
}

function writeLink({ text, target }: LaidRun & { readonly kind: "link" }): ParagraphChild {
  const children = [writeRun(text, "Hyperlink")];
  return target.startsWith("#")
    ? new InternalHyperlink({ anchor: target.slice(1), children })
    : new ExternalHyperlink({ link: target, children });
}

function writeRun(text: string, style?: string): TextRun {
  return new TextRun({
    text: holdBraces(text),
    ...(style ? { style } : {}),
    ...(isRightToLeft(text) ? { rightToLeft: true } : {}),
  });
}

function styleOf(run: LaidRun): string | undefined {
  switch (run.kind) {
    case "strong":
      return "StrongText";
    case "code":
      return "Code";
    case "badge":
      return badgeStyles[run.tone];
    default:
      return undefined;
  }
}
