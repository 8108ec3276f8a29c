import { bundleProgram } from "../tooling/src/bundle-program.mjs";

await bundleProgram("bollard", ["dist/commands/survey-worker.js"]);
