/** The command line could not be understood; the run ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
