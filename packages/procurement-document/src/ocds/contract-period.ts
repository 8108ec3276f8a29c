import type { TreeNode } from "@bollard/document";
import type { Purchase } from "../definition/purchase.js";
import { entriesOf, memberOf, textOf } from "./members.js";

type Contract = NonNullable<Purchase["contract"]>;

const dayLength = 86_400_000;

/**
 * When the contract of a release begins and how long it runs, as far as its periods say: those of the tender,
 * else of the lots, where all agree, else of what was awarded.
 */
export function contractOf(release: TreeNode): Contract | undefined {
  const tender = memberOf(release, "tender");
  const whole = memberOf(tender, "contractPeriod");
  if (whole) return readPeriod(whole);
  const ways = [
    entriesOf(tender, "lots").map((lot) => memberOf(lot, "contractPeriod")),
    entriesOf(release, "awards").map((award) => memberOf(award, "contractPeriod")),
    entriesOf(release, "contracts").map((contract) => memberOf(contract, "period")),
  ];
  for (const periods of ways) {
    const read = periods.map((period) => (period ? readPeriod(period) : undefined));
    const [first] = read;
    if (first === undefined) continue;
    return read.every((one) => JSON.stringify(one) === JSON.stringify(first)) ? first : undefined;
  }
  return undefined;
}

function readPeriod(period: TreeNode): Contract | undefined {
  const [start, end, latest] = ["startDate", "endDate", "maxExtentDate"].map((name) =>
    dayOf(textOf(period, name)),
  );
  const days = memberOf(period, "durationInDays")?.value;
  const length =
    start !== undefined && end !== undefined
      ? lengthBetween(start, end)
      : typeof days === "number" && Number.isInteger(days) && days > 0 && days < 10_000
        ? `P${days}D`
        : undefined;
  const extension =
    end !== undefined && latest !== undefined ? lengthBetween(dayAfter(end), latest) : undefined;
  const contract = {
    ...(start !== undefined && { start }),
    ...(length !== undefined && { length }),
    ...(extension !== undefined && { extension }),
  };
  return Object.keys(contract).length > 0 ? contract : undefined;
}

/** The day of a date and time, `YYYY-MM-DD`. */
function dayOf(written: string | undefined): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(written ?? "")?.[0];
  return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : day;
}

/** From one day to another, both included: in years or months where they fit, else in days. */
function lengthBetween(start: string, end: string): string | undefined {
  const days = Math.round((Date.parse(end) - Date.parse(start)) / dayLength) + 1;
  if (days < 2) return undefined;
  for (const last of [dayAfter(end), end]) {
    if (last.slice(8) !== start.slice(8)) continue;
    const months = monthsOf(last) - monthsOf(start);
    if (months > 0) return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`;
  }
  return `P${days}D`;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + dayLength).toISOString().slice(0, 10);
}

function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
