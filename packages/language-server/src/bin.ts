#!/usr/bin/env node
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "./server.js";

const ways = ["--stdio", "--node-ipc", "--socket", "--pipe"];

if (process.argv.some((argument) => ways.some((way) => argument.startsWith(way)))) {
  serve(createConnection(ProposedFeatures.all));
} else {
  process.stderr.write(
    "bollard-language-server speaks the Language Server Protocol; start it with --stdio.\n",
  );
  process.exitCode = 2;
}
