import { styleText } from "node:util";
import type { Ink } from "@bollard/report";

/** Where a command writes to and reads from; tests give their own. */
export interface Terminal {
  readonly out: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly err: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stdin: NodeJS.ReadableStream;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const styles = {
  error: ["red", "bold"],
  warning: ["yellow", "bold"],
  info: ["cyan"],
  hint: ["gray"],
  faint: ["gray"],
  strong: ["bold", "underline"],
  good: ["green"],
} as const satisfies Record<Ink, readonly unknown[]>;

/** The painter for a terminal: colours where it shows them and nobody declined. */
export function painter({ out, env }: Terminal): (ink: Ink, text: string) => string {
  const declined = env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "";
  const forced = env["FORCE_COLOR"] !== undefined && env["FORCE_COLOR"] !== "0";
  if (declined || (!out.isTTY && !forced)) return (_, text) => text;
  return (ink, text) => styleText([...styles[ink]], text, { validateStream: false });
}

/** Writes a text and waits until it is out; a pipe that was closed ends the writing quietly. */
export function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((done, fail) => {
    stream.write(text, (error?: (Error & { code?: string }) | null) => {
      if (error && error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") fail(error);
      else done();
    });
  });
}
