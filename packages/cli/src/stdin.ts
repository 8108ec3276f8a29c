import { type Decoded, decode } from "@bollard/document";

/** What came from standard input: its bytes, and the text that they hold. */
export interface Stdin extends Decoded {
  readonly bytes: Uint8Array;
}

/** Reads standard input to its end. */
export async function readStdin(stdin: NodeJS.ReadableStream): Promise<Stdin> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  return { bytes, ...decode(bytes) };
}
