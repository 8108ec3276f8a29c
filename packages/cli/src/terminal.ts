import { styleText } from "node:util";
import type { Ink } from "@bollard/report";

/** A stream to write to, and what is known of the terminal behind it. */
export type Output = NodeJS.WritableStream & {
  readonly isTTY?: boolean;
  readonly columns?: number;
};

/** Where a command writes to and reads from; tests give their own. */
export interface Terminal {
  readonly out: Output;
  readonly err: Output;
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

/** The painter for a stream: colours where it shows them and nobody declined. */
export function painter(stream: Output, env: Terminal["env"]): (ink: Ink, text: string) => string {
  const declined = env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "";
  const forced = env["FORCE_COLOR"] !== undefined && env["FORCE_COLOR"] !== "0";
  if (declined || (!stream.isTTY && !forced)) return (_, text) => text;
  return (ink, text) => styleText([...styles[ink]], text, { validateStream: false });
}

/** Writes a text and waits until it is out; a pipe that was closed ends the writing quietly. */
export function write(stream: NodeJS.WritableStream, text: string | Uint8Array): Promise<void> {
  return new Promise((done, fail) => {
    stream.write(text, (error?: (Error & { code?: string }) | null) => {
      if (error && error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") fail(error);
      else done();
    });
  });
}
