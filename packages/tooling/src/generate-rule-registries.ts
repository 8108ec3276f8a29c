import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { banner, writeGenerated } from "./generated-file.ts";
import { packages } from "./workspace.ts";

/** Writes, for each package with rules, the list of its rules and of their pages. */
export function generateRuleRegistries(): void {
  for (const { folder, path, manifest } of packages()) {
    const rules = join(path, "src/rules");
    if (!existsSync(rules)) continue;
    const slugs = ruleFolders(rules);
    const exported = manifest.exports?.["./rules"] !== undefined;
    if (exported)
      writeGenerated(`packages/${folder}/src/rules/index.ts`, registry(slugs, subjects(rules)));
    writeGenerated(`packages/${folder}/src/rules/pages.ts`, pages(rules, slugs));
  }
}

/** The folders that hold a rule's page, in order of their names. */
function ruleFolders(rules: string): readonly string[] {
  return readdirSync(rules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(rules, entry.name, "rule.md")))
    .map((entry) => entry.name)
    .sort();
}

/** The types of what the rules read, so that importers can name them. */
function subjects(rules: string): readonly string[] {
  return readdirSync(rules)
    .filter((name) => name.endsWith("-subject.ts"))
    .map((name) => {
      const slug = name.slice(0, -".ts".length);
      const type = camel(`-${slug}`);
      return `export type { ${type} } from "./${slug}.js";`;
    });
}

function registry(slugs: readonly string[], exported: readonly string[]): string {
  const imports = slugs.map((slug) => `import { ${camel(slug)} } from "./${slug}/rule.js";`);
  const names = slugs.map((slug) => `  ${camel(slug)},`);
  const doc = "/** Every rule of this package, in order of its id. */";
  return `${banner}${imports.join("\n")}\n\n${exported.join("\n")}\n\n${doc}\nexport const rules = [\n${names.join("\n")}\n] as const;\n`;
}

function pages(rules: string, slugs: readonly string[]): string {
  const entries = slugs.map((slug) => {
    const page = readFileSync(join(rules, slug, "rule.md"), "utf8");
    return `  ${JSON.stringify(slug)}: ${JSON.stringify(page)},`;
  });
  const doc = "/** The page of each rule in Markdown, by the last part of its id. */";
  return `${banner}${doc}\nexport const pages: Readonly<Record<string, string>> = {\n${entries.join("\n")}\n};\n`;
}

function camel(slug: string): string {
  return slug.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
