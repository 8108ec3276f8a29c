#!/usr/bin/env node
import { main } from "./main.js";

// What cannot be written comes back from each write; a reader that goes away early, such as
// `head`, is no fault of the run. Without a listener the stream would end it with a stack.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

try {
  process.exitCode = await main(process.argv.slice(2), {
    out: process.stdout,
    err: process.stderr,
    get stdin() {
      return process.stdin;
    },
    cwd: process.cwd(),
    env: process.env,
  });
} catch (error) {
  process.stderr.write(`bollard: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
