import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packages, root } from "../workspace.ts";
import { examplesIn, inputs, toProgram } from "./examples.ts";

const pages = [
  { name: "README.md", folder: root },
  ...packages().map(({ folder, path }) => ({ name: `packages/${folder}/README.md`, folder: path })),
].filter(({ name }) => existsSync(join(root, name)));

const examples = pages.flatMap(({ name, folder }) =>
  examplesIn(readFileSync(join(root, name), "utf8")).map((example) => ({
    ...example,
    place: `${name}:${example.line}`,
    input: inputs[name] ?? "",
    folder,
  })),
);

describe("the examples of the pages", () => {
  it("are there", () => {
    expect(examples.length).toBeGreaterThan(15);
  });

  it.each(examples)("$place runs and gives what it says", ({ folder, input, ...example }) => {
    const own = mkdtempSync(join(folder, ".example-"));
    try {
      const file = join(own, "example.mts");
      writeFileSync(join(own, "inputs.mjs"), input);
      writeFileSync(file, `import "./inputs.mjs";\n${toProgram(example)}`);
      const { status, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
      expect(stderr).toBe("");
      expect(status).toBe(0);
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
  });
});

it("turns a value behind an expression into an assertion", () => {
  const [example] = examplesIn(
    "# A\n\n```ts\nconst a = 1; // one\na + 1; // 2\na; // as it is\n```\n",
  );
  expect(example?.line).toBe(4);
  expect(example && toProgram(example)).toContain(
    "bollardAssert.deepEqual(a + 1, 2);\na; // as it is",
  );
});
