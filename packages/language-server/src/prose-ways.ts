import { type Format, formatOf, isProse } from "@bollard/document";
import { type FileResult, kindOf, type SubjectKind } from "@bollard/linter";

/** How a document in prose is judged. */
export interface ProseWays {
  readonly format: Format;
  /** What it is, where neither its name nor a configuration says. */
  readonly as?: SubjectKind | undefined;
  /** What it can be; taken for anything else, nothing is said of it. */
  readonly only: readonly FileResult["kind"][];
}

const formats: ReadonlyMap<string, Format> = new Map([
  ["markdown", "markdown"],
  ["html", "html"],
  ["plaintext", "text"],
  ["text", "text"],
]);

/**
 * Works out how a document in Markdown, HTML or plain text is judged; `undefined` for data. One
 * without a telling name is a procurement document by its front matter. What is no Markdown holds no
 * specification, whatever it quotes.
 * @param isWord true for the text of a Word document, whose user asked to see what is wrong with it
 */
export function proseWays(
  path: string,
  text: string,
  languageId: string,
  isWord: boolean,
): ProseWays | undefined {
  if (isWord) return { format: "markdown", as: "procurement", only: ["procurement"] };
  const format = formats.get(languageId);
  const named = formatOf(path);
  const isData = named !== undefined && !isProse(named) && format !== "markdown";
  if (format === undefined || isData) return undefined;
  if (named !== undefined && isProse(named)) {
    return { format, only: format === "markdown" ? ["device", "procurement"] : ["procurement"] };
  }
  const isMarked = kindOf(`${path}.md`, text) === "procurement";
  return { format, only: isMarked ? ["procurement"] : [], ...(isMarked && { as: "procurement" }) };
}
