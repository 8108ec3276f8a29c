import { expect, it } from "vitest";
import { nearestId } from "./nearest-id.js";

const ids = ["UpdMech-LAN", "UpdMech-USB", "AuthMech-1", "AuthMech-2"];

it.each([
  ["updmech-lan", "UpdMech-LAN"],
  ["UpdMech_LAN", "UpdMech-LAN"],
  ["UpdMech – USB", "UpdMech-USB"],
  ["UpdMech‐USB", "UpdMech-USB"],
])("takes %s for another spelling of %s", (text, id) => {
  const found = nearestId(text, ids);
  expect(found?.isRespelt ? found.id : undefined).toBe(id);
});

it("finds the id that differs by few letters, unless several do alike", () => {
  expect(nearestId("UpdMech-LAM", ids)).toEqual({ id: "UpdMech-LAN", isRespelt: false });
  expect(nearestId("UpdMec-USB", ids)).toEqual({ id: "UpdMech-USB", isRespelt: false });
  expect(nearestId("AuthMech-3", ids)).toBeUndefined();
  expect(nearestId("PhyIntf-7", ids)).toBeUndefined();
  expect(nearestId("x".repeat(10_000), ids)).toBeUndefined();
  expect(nearestId("", [])).toBeUndefined();
});
