/**
 * The path that a reference in a file leads to, with forward slashes and without `.` and `..` but at its
 * start, relative to what the path of the file is relative to.
 */
export function resolveReference(file: string, reference: string): string {
  const path: string[] = [];
  for (const name of [
    ...file.split("/").slice(0, -1),
    ...reference.replaceAll("\\", "/").split("/"),
  ]) {
    if (name === "" || name === ".") continue;
    if (name === ".." && path.length > 0 && path.at(-1) !== "..") path.pop();
    else path.push(name);
  }
  return path.join("/");
}
