import { describe, expect, it } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { registers } from "../../test/arbitrary-register.js";
import { exportRegister } from "./export-register.js";
import { importRegister } from "./import-register.js";

describe("a register", () => {
  it("comes back from a workbook with every field", { timeout: 90_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(registers, async (register) => {
        const { data, problems } = await importRegister("r.xlsx", await exportRegister(register));
        expect(problems).toEqual([]);
        expect(data).toEqual(register);
      }),
      { numRuns: 40 },
    );
  });

  it("gives the same bytes each time", async () => {
    const register = { systems: [{ id: "a", name: "A" }], notes: "x" };
    expect(await exportRegister(register)).toEqual(await exportRegister(register));
  });
});
