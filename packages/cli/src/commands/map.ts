import {
  aboutItem,
  findFramework,
  findItem,
  frameworks,
  linkInWords,
  linkNotice,
  linksOf,
  type Mapped,
  map,
} from "@bollard/crosswalk";
import { findItems } from "@bollard/linter";
import { type Citation, type Framework, type Item, predecessors, successors } from "@bollard/model";
import { jsonText, printable } from "@bollard/report";
import { nearest } from "@bollard/shape";
import { choose, parse } from "../arguments.js";
import { type Terminal, write } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { frameworkNamed } from "./named-framework.js";

/** An item with its edition. */
interface Named {
  readonly framework: Framework;
  readonly item: Item;
}

/**
 * `bollard map <item> [--to FRAMEWORK] [--format text|json]`: says where an item leads in other frameworks, how far,
 * and why; with `--to` also what follows from several links for certain.
 * @returns 0 something was found, 1 nothing links the item, 2 could not be done
 */
export async function mapCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, {
    to: { type: "string" },
    format: { type: "string", short: "f" },
  });
  const query = positionals.join(" ").trim();
  if (query === "") {
    throw new UsageError(
      "Name an item, such as `bollard map 5.1-1` or `bollard map eu-cra Article 14`.",
    );
  }
  const format = choose("--format", values.format ?? "text", ["text", "json"]);
  const to = values.to === undefined ? undefined : frameworkNamed("--to", values.to);
  const rows = itemsNamed(query).map(({ framework, item }) => ({
    framework,
    item,
    links: linksTo({ framework: framework.id, edition: framework.edition, item: item.id }, to),
  }));
  await write(terminal.out, format === "json" ? jsonText(rows.map(toRecord)) : toText(rows, to));
  return rows.some(({ links }) => links.length > 0) ? 0 : 1;
}

function linksTo(item: Citation, to: Framework | undefined): readonly Mapped[] {
  return to === undefined ? linksOf(item) : map(item, { framework: to.id, edition: to.edition });
}

/**
 * The items that a text names: of every edition of this project's standards, or of the framework before it.
 * @throws UsageError with the nearest match where it names none
 */
function itemsNamed(query: string): readonly Named[] {
  const words = query.split(/\s+|[@/](?=\D)/);
  let missed: { readonly id: string; readonly framework: Framework } | undefined;
  for (let count = words.length - 1; count > 0; count -= 1) {
    const named = findFramework(words.slice(0, count).join(" ")).framework;
    if (named === undefined) continue;
    const rest = words.slice(count).join(" ");
    const alike = frameworks.filter(({ id }) => id === named.id);
    const editions = nameOf(words.slice(0, count)).includes(plain(named.edition)) ? [named] : alike;
    const found = editions.flatMap((framework) => {
      const item = findItem(framework, rest);
      return item ? [{ framework, item }] : [];
    });
    if (found.length > 0) return found;
    if (editions.length === 1 || count === 1) refuse(rest, named);
    missed ??= { id: rest, framework: named };
  }
  const { found, near } = findItems(query);
  const known = found.flatMap(({ framework, item }) => {
    const held = frameworks.find(
      ({ id, edition }) => id === framework.id && edition === framework.edition,
    );
    return held ? [{ framework: held, item }] : [];
  });
  if (known.length > 0) return known;
  if (missed !== undefined) refuse(missed.id, missed.framework);
  const guesses = near.map(({ framework, item }) => `${framework.label}, ${item.id}`);
  const guess = guesses.length > 0 ? ` Did you mean ${guesses.join("; ")}?` : "";
  throw new UsageError(`No item is called “${query}”.${guess}`);
}

function nameOf(words: readonly string[]): string {
  return plain(words.join(" "));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}

function refuse(id: string, framework: Framework): never {
  const moved = inOtherEdition(id, framework);
  if (moved !== undefined) throw new UsageError(`${framework.label} has no item “${id}”. ${moved}`);
  throw new UsageError(`${framework.label} has no item “${id}”.${guessOf(id, framework)}`);
}

/** The item that was most likely meant, or those that begin as it does. */
function guessOf(id: string, { items }: Framework): string {
  const ids = items.map((item) => item.id);
  const near = nearest(id, ids);
  if (near) return ` Did you mean ${near.candidate}?`;
  const stem = id.slice(
    0,
    Math.max(...["-", ".", "(", " "].map((sign) => id.lastIndexOf(sign))) + 1,
  );
  const [first, ...others] = stem === "" ? [] : ids.filter((one) => one.startsWith(stem));
  const last = others.at(-1);
  if (first === undefined) return "";
  return ` There ${last === undefined ? `is ${first}` : `are ${first} to ${last}`}.`;
}

/** What became of an item that another edition has, or what it came from. */
function inOtherEdition(id: string, framework: Framework): string | undefined {
  const others = frameworks.filter((one) => one.id === framework.id && one !== framework);
  const other = others.find((one) => findItem(one, id) !== undefined);
  const item = other && findItem(other, id);
  if (other === undefined || item === undefined) return undefined;
  const later = successors(framework.lineage ?? [], item.id);
  const earlier = predecessors(other.lineage ?? [], item.id);
  const here = later.length > 0 ? later : earlier;
  const way = later.length > 0 ? "became" : "came from";
  const told = here.length === 0 ? "has no counterpart here" : `${way} ${here.join(", ")} here`;
  return `${item.id} is of ${other.label}, and ${told}.`;
}

interface Row extends Named {
  readonly links: readonly Mapped[];
}

function toText(rows: readonly Row[], to: Framework | undefined): string {
  const lines = rows.flatMap(({ framework, item, links }) => [
    `${framework.label}, ${item.id}${item.title ? ` · ${item.title}` : ""}`,
    ...(links.length > 0
      ? links.flatMap((link) => linkLines(item.id, link))
      : [
          `  Nothing links it${to ? ` to ${to.label}` : ""}. That does not mean that nothing there answers to it.`,
        ]),
    "",
  ]);
  return `${[...lines, linkNotice].join("\n")}\n`;
}

function linkLines(item: string, link: Mapped): readonly string[] {
  const { targets, confidence, path } = link;
  const [first, second] = targets;
  const about = first && second === undefined ? aboutItem(first, first.item) : "";
  const ways = {
    derived: ", worked out of several links",
    official: ", paired by the law or scheme itself",
  };
  const how = path.length > 1 ? ways.derived : path[0]?.basis === "official" ? ways.official : "";
  return [
    `  ${linkInWords(item, link)}${about === "" ? "" : ` (${about})`}`,
    ...path.map(
      ({ id, rationale }) => `      ${rationale}${path.length > 1 ? ` [${printable(id)}]` : ""}`,
    ),
    `      confidence ${confidence}${how}`,
  ];
}

function toRecord({ framework, item, links }: Row) {
  return { framework: framework.id, edition: framework.edition, item: item.id, links };
}
