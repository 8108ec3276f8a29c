import { printable } from "@bollard/report";
import { formatOfName } from "../out-format.js";
import { type Terminal, write } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { loadWholeRegister } from "./load-whole-register.js";
import { storeOrExplain } from "./store-or-explain.js";

/** What `bollard export register` is told. */
export interface RegisterExport {
  readonly format: string | undefined;
  readonly out: string | undefined;
  readonly force: boolean;
}

/**
 * `bollard export register <register> --out FILE.xlsx`: writes a workbook with a sheet a list, which `bollard
 * import` reads as the same register; one that is split over files is written whole.
 * @returns 0 done, 1 done but something in the register does not fit, 2 could not be done
 */
export async function exportRegisterCommand(
  from: string,
  { format, out, force }: RegisterExport,
  terminal: Terminal,
): Promise<number> {
  if ((format ?? formatOfName(out, { xlsx: "xlsx" }) ?? "xlsx") !== "xlsx") {
    throw new UsageError("A register is exported as a workbook: --format xlsx.");
  }
  if (out === undefined) throw new UsageError("Say where to write it: --out register.xlsx.");
  const loaded = await loadWholeRegister(from, terminal);
  if (loaded === undefined) return 2;
  const { exportRegister } = await import("@bollard/place-register/workbook");
  const content = await exportRegister(loaded.data);
  const storing = { sources: loaded.sources, force };
  if (!(await storeOrExplain(out, content, storing, terminal))) return 2;
  await write(terminal.err, `Wrote ${printable(out)}.\n`);
  return loaded.faulty ? 1 : 0;
}
