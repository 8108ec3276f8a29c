/** The version of the server; the build of the editor extension replaces it with its own. */
export function version(): string {
  return "0.0.0";
}
