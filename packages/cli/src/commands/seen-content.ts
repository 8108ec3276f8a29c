import { aboutItem, editionLabel, frameworks, linkNotice, mappingSets } from "@bollard/crosswalk";
import { writeWorkbook } from "@bollard/document/workbook";
import type { AssessSubject } from "@bollard/etsi-ts-103-701/assess";
import type { Framework } from "@bollard/model";
import { jsonText } from "@bollard/report";
import { renderHtml, renderMarkdown } from "@bollard/statement";
import {
  byWords,
  type SeenCoverage,
  seenCoverage,
  seenDocument,
  seenStandings,
  seenWorkbook,
  standingUnder,
} from "@bollard/statement/crosswalk";
import type { ReportFormat } from "../out-format.js";
import { UsageError } from "../usage-error.js";

/**
 * A specification seen under another framework, in a format.
 * @throws UsageError where nothing links the edition that it claims to that framework
 */
export async function seenContent(
  subject: AssessSubject,
  under: Framework,
  format: ReportFormat,
  about: { readonly name: string; readonly today: string },
): Promise<string | Uint8Array> {
  const to = { framework: under.id, edition: under.edition };
  const seen = seenCoverage(subject, to, about.today);
  if (seen === undefined) throw new UsageError(nothingLeadsTo(under));
  if (format === "json") return jsonText({ specification: about.name, ...seen });
  if (format === "xlsx") return writeWorkbook(seenWorkbook(seen));
  if (format === "text") return seenText(seen);
  const document = seenDocument(seen, about);
  return format === "html" ? renderHtml(document) : renderMarkdown(document);
}

function nothingLeadsTo({ label }: Framework): string {
  const linked = new Set(
    mappingSets()
      .filter(({ source }) => source.framework === "etsi-en-303-645")
      .map(({ target }) => `${target.framework}@${target.edition}`),
  );
  const names = frameworks.filter(({ id, edition }) => linked.has(`${id}@${edition}`));
  return `Nothing links EN 303 645 to ${label}. It can be ${names.map(({ id }) => id).join(", ")}.`;
}

function seenText({ from, to, counts, items }: SeenCoverage): string {
  const parts = seenStandings.map((standing) => {
    const own = items.filter((seen) => seen.standing === standing);
    const { label, means } = standingUnder[standing];
    const lines = own.flatMap((seen) => [
      `  ${seen.item}  ${aboutItem(to, seen.item)}`,
      ...byWords(seen)
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => `      ${line}`),
    ]);
    return own.length === 0 ? [] : ["", `${own.length} ${label}: ${means}`, ...lines];
  });
  const figures = seenStandings
    .map((one) => `${counts[one]} ${standingUnder[one].label}`)
    .join(", ");
  const lead = `${editionLabel(from)} on paper, seen under ${editionLabel(to)}: ${figures}.`;
  return `${[lead, ...parts.flat(), "", linkNotice].join("\n")}\n`;
}
