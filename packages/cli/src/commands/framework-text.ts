import { frameworks } from "@bollard/linter";
import type { Framework } from "@bollard/model";

/** Finds the frameworks that a text names and nothing else: `psti`, `EN 303 645`, `en303645 v2.1.1`. */
export function frameworksNamed(query: string): readonly Framework[] {
  const key = plain(query);
  return frameworks.filter(({ id, aliases, edition }) =>
    [id, ...aliases]
      .map(plain)
      .some((name) => [name, name + plain(edition), `${name}v${plain(edition)}`].includes(key)),
  );
}

/** Describes a framework in plain text, with its clauses. */
export function frameworkText(framework: Framework): string {
  const { label, title, issuer, published, items, clauses, url } = framework;
  const width = Math.max(...clauses.map(({ id }) => id.length));
  return [
    `${label} · ${title}`,
    `  ${issuer}, ${published}; ${items.length} items.${url ? ` ${url}` : ""}`,
    ...clauses.map((clause) => `  ${clause.id.padEnd(width)}  ${clause.title}`),
  ].join("\n");
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
