import { type Decoded, decode } from "@bollard/document";

/** Reads standard input to its end. */
export async function readStdin(stdin: NodeJS.ReadableStream): Promise<Decoded> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return decode(Buffer.concat(chunks));
}
