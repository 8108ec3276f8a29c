import { aboutItem, editionLabel, type Gaps, gaps, linkNotice } from "@bollard/crosswalk";
import { dayInWords, type EditionRef } from "@bollard/model";
import { jsonText, printable } from "@bollard/report";
import { renderHtml, renderMarkdown } from "@bollard/statement";
import { gapsDocument, gapsWorkbook, throughWords, wayOf } from "@bollard/statement/crosswalk";
import { choose, parse } from "../arguments.js";
import { formatOfName, type ReportFormat, reportEndings, reportFormats } from "../out-format.js";
import { type Terminal, write } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { frameworkNamed } from "./named-framework.js";
import { storeOrExplain } from "./store-or-explain.js";

/**
 * `bollard gaps --from FRAMEWORK --to FRAMEWORK [--format text|markdown|html|json|xlsx] [--out FILE] [--force]`:
 * says what of one framework is answered by who has done another, and what is left.
 * @returns 0 done, 2 could not be done
 */
export async function gapsCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, {
    from: { type: "string" },
    to: { type: "string" },
    format: { type: "string", short: "f" },
    out: { type: "string", short: "o" },
    force: { type: "boolean" },
  });
  const { out, force = false } = values;
  if (values.from === undefined || values.to === undefined || positionals.length > 0) {
    throw new UsageError(
      "Name where you come from and where you go, such as `bollard gaps --from uk-psti --to eu-cra`.",
    );
  }
  const named = values.format ?? formatOfName(out, reportEndings) ?? "text";
  const format = choose<ReportFormat>("--format", named, reportFormats);
  if (format === "xlsx" && out === undefined) {
    throw new UsageError("Say where to write the workbook: --out gaps.xlsx.");
  }
  const [from, to] = [frameworkNamed("--from", values.from), frameworkNamed("--to", values.to)];
  if (from === to) throw new UsageError(`--from and --to are both ${from.label}.`);
  const journey = gaps(
    { framework: from.id, edition: from.edition },
    { framework: to.id, edition: to.edition },
  );
  const content = await render(journey, format);
  if (out === undefined) await write(terminal.out, content);
  else if (!(await storeOrExplain(out, content, { sources: [], force }, terminal))) return 2;
  else await write(terminal.err, `Wrote ${printable(out)}.\n`);
  return 0;
}

async function render(journey: Gaps, format: ReportFormat): Promise<string | Uint8Array> {
  if (format === "text") return gapsText(journey);
  if (format === "json") return jsonText(journey);
  if (format === "xlsx") {
    const { writeWorkbook } = await import("@bollard/document/workbook");
    return writeWorkbook(gapsWorkbook(journey));
  }
  const document = gapsDocument(journey);
  return format === "html" ? renderHtml(document) : renderMarkdown(document);
}

function gapsText(journey: Gaps): string {
  const { from, to, whole, inPart, accepted, unanswered, withoutCounterpart, recognitions } =
    journey;
  const source = editionLabel(from);
  const lines = [
    `From ${source} to ${editionLabel(to)}, found ${throughWords[journey.through]}`,
    "",
    countsOf(journey),
    ...recognitions.flatMap(({ granting, recognised, validFrom, conditions }) => [
      "",
      `Accepted since ${dayInWords(validFrom)}: ${recognised.map(({ item }) => item).join(", ")} for ${granting.map(({ item }) => item).join(", ")}`,
      ...conditions.map((condition) => `  only if: ${condition}`),
    ]),
    ...answered("Asked for by both", whole, journey),
    ...answered("Asked for in part", inPart, journey),
    ...listed("Accepted where the conditions hold", to, accepted),
    ...listed("Not answered", to, unanswered),
    ...listed(`Of ${source}, without counterpart`, from, withoutCounterpart),
    "",
    linkNotice,
  ];
  return `${lines.join("\n")}\n`;
}

function countsOf({ from, through, whole, inPart, accepted, ...rest }: Gaps): string {
  const { unanswered, withoutCounterpart } = rest;
  const compared = through === "links" || through === "lineage";
  const parts = [
    ...(compared ? [`${whole.length} asked for by both`, `${inPart.length} in part`] : []),
    ...(accepted.length > 0 ? [`${accepted.length} accepted where the conditions hold`] : []),
    `${unanswered.length} not answered`,
  ];
  const left = compared
    ? `; ${withoutCounterpart.length} of ${editionLabel(from)} without counterpart`
    : "";
  return `${parts.join(", ")}${left}.`;
}

/** The items, under the links that lead to them. */
function answered(heading: string, items: readonly string[], journey: Gaps): readonly string[] {
  const links = journey.shared.filter(({ targets }) => targets.some((id) => items.includes(id)));
  if (links.length === 0) return [];
  return [
    "",
    heading,
    ...links.flatMap((link) => [
      `  ${wayOf(link, journey)}`,
      ...link.targets
        .filter((id) => items.includes(id))
        .map((id) => `      ${named(journey.to, id)}`),
    ]),
  ];
}

function listed(heading: string, edition: EditionRef, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  return ["", heading, ...items.map((id) => `  ${named(edition, id)}`)];
}

function named(edition: EditionRef, id: string): string {
  const about = aboutItem(edition, id);
  return about === "" ? id : `${id}  ${about}`;
}
