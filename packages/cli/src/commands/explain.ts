import { allRules, citeLabel, type FoundItem, findItems, ruleOf } from "@bollard/linter";
import type { RuleMeta } from "@bollard/model";
import { printable } from "@bollard/report";
import { nearest } from "@bollard/shape";
import { parse } from "../arguments.js";
import { type Terminal, write } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { frameworksNamed, frameworkText } from "./framework-text.js";
import { itemText } from "./item-text.js";

const many = 8;

/**
 * `bollard explain <item, standard, reference or rule>`: says what a rule, a standard or an item of one is, or what took
 * the place of a document that tenders still cite.
 */
export async function explainCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals } = parse(args, {});
  const query = positionals.join(" ").trim();
  if (query === "") throw new UsageError("Say what to explain, such as `bollard explain 5.1-1`.");
  const rule = ruleNamed(query);
  if (rule) {
    const { pageOf } = await import("@bollard/linter/pages");
    await write(terminal.out, pageOf(rule.id) ?? `${rule.title}.\n`);
    return 0;
  }
  const named = frameworksNamed(query);
  const { found, near } = findItems(query);
  if (named.length === 0 && found.length === 0) {
    const { supersededText } = await import("./superseded-text.js");
    const known = supersededText(query);
    if (known !== "") {
      await write(terminal.out, `${known}\n`);
      return 0;
    }
    await write(terminal.err, `bollard: ${nothingCalled(query, near)}\n`);
    return 2;
  }
  const text = named.length > 0 ? named.map(frameworkText).join("\n\n") : await describe(found);
  await write(terminal.out, `${text}\n`);
  return 0;
}

/** A rule by its id, or by the last part of it where only one rule has that. */
function ruleNamed(query: string): RuleMeta | undefined {
  const alike = allRules.filter(({ id }) => id.split("/")[1] === query);
  return ruleOf(query) ?? (alike.length === 1 ? alike[0] : undefined);
}

async function describe(found: readonly FoundItem[]): Promise<string> {
  if (found.length <= many) {
    const { elsewhere } = await import("./elsewhere.js");
    return found.map((one) => [itemText(one), ...elsewhere(one)].join("\n")).join("\n\n");
  }
  const lines = found.map(
    ({ framework, item }) => `${citeLabel(framework, item)}: ${item.summary}`,
  );
  return lines.join("\n");
}

function nothingCalled(query: string, near: readonly FoundItem[]): string {
  const what = `nothing is called “${printable(query)}”.`;
  const guesses = query.includes("/") ? rulesLike(query) : near.map(labelOf);
  if (guesses.length > 0) return `${what} Did you mean ${guesses.join("; ")}?`;
  return `${what} See \`bollard list rules\` and \`bollard list standards\`.`;
}

function rulesLike(query: string): readonly string[] {
  const near = nearest(
    query,
    allRules.map(({ id }) => id),
  );
  return near ? [near.candidate] : [];
}

function labelOf({ framework, item }: FoundItem): string {
  return citeLabel(framework, item);
}
