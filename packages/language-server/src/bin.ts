#!/usr/bin/env -S node --max-semi-space-size=16 --min-semi-space-size=16 --heap-growing-percent=30
import { ConnectionError, createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "./server.js";
import { version } from "./version.js";

// The flags above give what each keystroke leaves behind room to be collected at once, so that a keystroke
// seldom waits for the collection of everything.
const ways = /^--(stdio|node-ipc|socket(=\d+)?|pipe(=.+)?)$/;
const help = `bollard-language-server: speaks the Language Server Protocol with an editor.

  bollard-language-server --stdio        over standard input and output
  bollard-language-server --node-ipc     over the channel to the Node process that started it
  bollard-language-server --version      print the version
`;

const [first] = process.argv.slice(2);
// An editor that goes away before its answer is written is no fault: the answer is dropped.
process.on("unhandledRejection", (error) => {
  if (!(error instanceof ConnectionError)) throw error;
});

if (process.argv.some((argument) => ways.test(argument))) {
  serve(createConnection(ProposedFeatures.all));
} else if (first === "--version" || first === "-v") {
  process.stdout.write(`${version()}\n`);
} else {
  const asked = first === "--help" || first === "-h";
  (asked ? process.stdout : process.stderr).write(help);
  process.exitCode = asked ? 0 : 2;
}
