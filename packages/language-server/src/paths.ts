import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The path of a file, or `undefined` for an address that names no file on this machine. */
export function filePath(uri: string): string | undefined {
  if (!uri.startsWith("file:")) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** The paths of those of some addresses that name files on this machine. */
export function filePaths(uris: readonly string[]): readonly string[] {
  return uris.map(filePath).filter((path) => path !== undefined);
}

const word = /^bollard-word:(?<address>.+)\.md$/;

/**
 * The path of the Word document whose text a document shows: `bollard-word:` and the rest of the file's address with
 * `.md` behind it. `undefined` for any other document.
 */
export function wordPath(uri: string): string | undefined {
  const address = word.exec(uri)?.groups?.["address"];
  return address === undefined ? undefined : filePath(`file:${address}`);
}

/** The path of a document; one that is in no file is treated as if it stood in a folder. */
export function documentPath(uri: string, folder: string): string {
  return filePath(uri) ?? join(folder, nameIn(uri));
}

function nameIn(uri: string): string {
  const [path = ""] = uri.replace(/^[a-z][a-z0-9+.-]*:/i, "").split(/[?#]/);
  const name = basename(decoded(path));
  return /^\.{0,2}$/.test(name) ? "untitled" : name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
