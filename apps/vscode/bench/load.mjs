// Prints how long the bundled extension takes to load: the median of fresh processes, with an empty stand-in for the
// editor's own module. Build first.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const bundle = fileURLToPath(new URL("../dist/extension.cjs", import.meta.url));
const runs = 15;
const limit = 100;

const program = `
const Module = require("node:module");
const resolve = Module._resolveFilename;
Module._resolveFilename = (name, ...rest) => (name === "vscode" ? "vscode" : resolve(name, ...rest));
const any = new Proxy(class {}, { get: (target, key) => (key === "prototype" ? target.prototype : any), apply: () => any });
require.cache.vscode = { id: "vscode", filename: "vscode", loaded: true, exports: any };
const started = performance.now();
require(${JSON.stringify(bundle)});
process.stdout.write(String(performance.now() - started));
`;

const times = Array.from({ length: runs }, () =>
  Number(execFileSync(process.execPath, ["-e", program], { encoding: "utf8" })),
);
times.sort((a, b) => a - b);
const median = times[Math.floor(runs / 2)];
console.log(
  `extension bundle loads in ${median.toFixed(1)} ms (median of ${runs}, slowest ${times.at(-1).toFixed(1)} ms; at most ${limit} ms)`,
);
process.exitCode = median <= limit ? 0 : 1;
