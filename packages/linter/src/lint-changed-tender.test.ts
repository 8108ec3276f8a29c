import { readFileSync } from "node:fs";
import { applyTextEdits } from "@bollard/document";
import { expect, it } from "vitest";
import { fc } from "../../model/test/properties.js";
import { lint } from "./lint.js";

const options = { today: "2026-11-25" };
const examples = ["parking-sensors.tender.md", "cctv-renewal.tender.md"].map((name) => ({
  path: name,
  text: readFileSync(new URL(`../../cli/examples/${name}`, import.meta.url), "utf8"),
}));

const inserted = [
  ..."x .|#-\n ",
  "\n\n",
  "\n## 9 Security\n\n",
  "\n- shall use TLS 1.0;\n",
  " ISO 27001 ",
  " within 24 hours ",
  "\n| a | b |\n| - | - |\n| Response | 4 hours |\n",
  "\n```\n",
  "---\n",
  "devices: none\n",
  "“Service” means all of it.",
  "<!-- bollard-ignore procurement/weak-wording -- for now -->",
];

it.each(examples)("judges $path after edits as if it were new", ({ path, text: whole }) => {
  const edit = fc.record({
    at: fc.nat(whole.length),
    length: fc.oneof(fc.constant(0), fc.nat(30), fc.nat(1_000)),
    words: fc.constantFrom("", ...inserted),
  });
  const edits = fc.array(edit, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(edits, (changes) => {
      let text = whole;
      let { tree: before } = lint({ path, text }, options);
      for (const { at, length, words } of changes) {
        const start = Math.min(at, text.length);
        const end = Math.min(start + length, text.length);
        text = applyTextEdits(text, [{ start, end, newText: words }]);
        const again = lint({ path, text, as: "procurement", before }, options);
        const anew = lint({ path, text, as: "procurement" }, options);
        expect(again).toEqual(anew);
        before = again.tree;
      }
    }),
    { numRuns: 60 },
  );
});
