import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./workspace.ts";

/** Where the page of a rule stands, by the first part of its id. */
const pagesOf: Readonly<Record<string, (slug: string) => string>> = {
  deployment: (slug) => `packages/device-spec/src/rules/${slug}/rule.md`,
  "en-303-645": (slug) => `packages/etsi-en-303-645/src/rules/${slug}/rule.md`,
  "ts-103-701": (slug) => `packages/etsi-ts-103-701/src/rules/${slug}/rule.md`,
  place: (slug) => `packages/place-register/src/rules/${slug}/rule.md`,
  procurement: (slug) => `packages/procurement-document/src/rules/${slug}/rule.md`,
  "uk-psti": (slug) => `packages/uk-psti/src/rules/${slug}/rule.md`,
};

/**
 * Where the page of a rule stands, relative to the root of the workspace.
 * @throws Error when there is none
 */
export function pageOf(id: string): string {
  const [area = "", slug = ""] = id.split("/");
  const page = pagesOf[area]?.(slug) ?? `packages/linter/src/rules/${area}-${slug}/rule.md`;
  if (!existsSync(join(root, page))) throw new Error(`${id} has no page at ${page}.`);
  return page;
}
