#!/usr/bin/env node
import { main } from "./main.js";

// A reader that goes away early, such as `head`, is no fault of the run.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

try {
  process.exitCode = await main(process.argv.slice(2), {
    out: process.stdout,
    err: process.stderr,
    stdin: process.stdin,
    cwd: process.cwd(),
    env: process.env,
  });
} catch (error) {
  process.stderr.write(`bollard: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
