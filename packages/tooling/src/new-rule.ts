import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./workspace.ts";

/** `npm run new:rule -- <package> <slug>`: starts a rule with its page and its test. */
const [folder = "", slug = ""] = process.argv.slice(2);
const target = join(root, "packages", folder, "src/rules", slug);
const areas: Readonly<Record<string, string>> = {
  "etsi-en-303-645": "en-303-645",
  "etsi-ts-103-701": "ts-103-701",
  "place-register": "place",
  "procurement-document": "procurement",
  "uk-psti": "uk-psti",
};
const subjects: Readonly<Record<string, string>> = {
  "etsi-en-303-645": "Ics",
  "etsi-ts-103-701": "Assess",
  "uk-psti": "Psti",
};
const area = areas[folder];
const subject = subjects[folder];

if (
  area === undefined ||
  subject === undefined ||
  !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) ||
  existsSync(target)
) {
  console.error(
    "Usage: npm run new:rule -- <etsi-en-303-645|etsi-ts-103-701|uk-psti> <new-kebab-case-slug>",
  );
  process.exitCode = 2;
} else {
  const name = slug.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, "rule.ts"), ruleText(area, subject, slug, name));
  writeFileSync(join(target, "rule.md"), pageText(area, slug));
  writeFileSync(join(target, "rule.test.ts"), testText(name, subject));
  console.log(`Started packages/${folder}/src/rules/${slug}; then run \`npm run generate\`.`);
}

function ruleText(area: string, subject: string, slug: string, name: string): string {
  return `import { defineRule } from "@bollard/model";
import type { ${subject}Subject } from "../${subject.toLowerCase()}-subject.js";

/** Say here what the rule holds. */
export const ${name} = defineRule<${subject}Subject>({
  id: "${area}/${slug}",
  title: "Say what holds, without a full stop",
  level: "error",
  cites: [],
  resolution: "person",
  check(subject, report) {
    if (subject === undefined) report.missing([], { what: "…", todo: "…" });
  },
});
`;
}

function pageText(area: string, slug: string): string {
  return `# Say what holds, without a full stop

Say in a line what is found.

## Why

## Invalid

\`\`\`yaml device
bollard: device/1   # expect ${area}/${slug}
\`\`\`

## Valid

\`\`\`yaml device
bollard: device/1
\`\`\`

## What to do

## Citations
`;
}

function testText(name: string, subject: string): string {
  return `import { runRule } from "@bollard/model";
import { expect, test } from "vitest";
import type { ${subject}Subject } from "../${subject.toLowerCase()}-subject.js";
import { ${name} } from "./rule.js";

const context = { today: "2026-11-23", unreadable: new Set<string>(), options: {}, digestOf: () => undefined };

test("says nothing of an empty subject", () => {
  const subject: ${subject}Subject = {};
  expect(runRule(${name}, subject, context)).toEqual([]);
});
`;
}
