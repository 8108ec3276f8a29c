import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { columnLookOf, finishLooks } from "./looks.js";

/**
 * Packs a workbook anew: its parts in order, without the day, the writer and the time, so that the same
 * sheets always give the same bytes, and with what the library does not write.
 */
export function repack(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.startsWith("docProps/"));
  const texts = new Map(parts.map(([name, part]) => [name, strFromU8(part)]));
  const look = columnLookOf(texts.get(stylesPart) ?? "");
  const zipped: Zippable = {};
  for (const name of [...texts.keys()].sort(inOrder)) {
    zipped[name] = strToU8(finish(name, texts.get(name) ?? "", look));
  }
  // The earliest day that zip files can hold; they hold it as the local day, so it is made as one.
  return zipSync(zipped, { level: 6, mtime: new Date(1980, 0, 1) });
}

const stylesPart = "xl/styles.xml";
const typesPart = "[Content_Types].xml";

/** Programs that tell files by their beginning look for the types first. */
function inOrder(a: string, b: string): number {
  if (a === typesPart) return -1;
  if (b === typesPart) return 1;
  return a < b ? -1 : 1;
}

function finish(name: string, xml: string, look: number): string {
  if (name === stylesPart) return finishLooks(xml);
  if (name.startsWith("xl/worksheets/")) return finishSheet(xml, look);
  // The day and the writer are left out, and so is what says where they are.
  return xml.replaceAll(/<(?:Override|Relationship) [^>]*docProps\/[^>]*\/>/g, "");
}

/** Has cells that are filled in later be text as well, and keeps programs from marking numbers that are text. */
function finishSheet(xml: string, look: number): string {
  const [, range] = /<dimension ref="([^"]*)"/.exec(xml) ?? [];
  const styled = xml.replaceAll("<col ", `<col style="${look}" `);
  if (range === undefined) return styled;
  const ignored = `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`;
  return styled.replace(/<\/worksheet>$/, `${ignored}</worksheet>`);
}
