import { describe, expect, it } from "vitest";
import { countAsRead, hasRead, remember, rememberEach, watched, whetherRead } from "./watch.js";

const reads = (work: () => unknown) => whetherRead(work).read;

describe("what is watched", () => {
  const camera = watched({ id: "cctv", zone: "field", owner: { role: "Manager" } }, "zone");

  it("is told apart from the rest", () => {
    expect(reads(() => camera.id)).toBe(false);
    expect(reads(() => camera.owner.role)).toBe(false);
    expect(reads(() => Object.keys(camera))).toBe(false);
    expect(reads(() => "zone" in camera)).toBe(false);
    expect(reads(() => camera.zone)).toBe(true);
  });

  it("is read by whatever copies or writes it", () => {
    expect(reads(() => ({ ...camera }))).toBe(true);
    expect(reads(() => Object.values(camera))).toBe(true);
    expect(reads(() => JSON.stringify(camera))).toBe(true);
    expect(JSON.parse(JSON.stringify(camera))).toEqual(camera);
  });

  it("may be an entry of a list", () => {
    const list = watched(["a", "b"], "1");
    expect(Array.isArray(list)).toBe(true);
    expect(reads(() => list[0])).toBe(false);
    expect(reads(() => list.map((one) => one))).toBe(true);
    expect([...list, "c"]).toEqual(["a", "b", "c"]);
  });

  it("is known to be read as soon as it is", () => {
    whetherRead(() => {
      expect(hasRead()).toBe(false);
      expect([camera.id, hasRead()]).toEqual(["cctv", false]);
      expect([camera.zone, hasRead()]).toEqual(["field", true]);
    });
  });

  it("counts as read by what asks for more than values", () => {
    expect(reads(countAsRead)).toBe(true);
    expect(reads(() => undefined)).toBe(false);
  });

  it("counts for the work around as well", () => {
    const { result, read } = whetherRead(() => [reads(() => camera.zone), reads(() => camera.id)]);
    expect(result).toEqual([true, false]);
    expect(read).toBe(true);
  });

  it("counts where the work fails", () => {
    const fail = () => {
      whetherRead(() => {
        expect(camera.zone).toBe("field");
        throw new Error("no");
      });
    };
    expect(reads(() => expect(fail).toThrow("no"))).toBe(true);
  });
});

describe("what is remembered", () => {
  it("is computed once, and counts as read by all that ask for it", () => {
    const camera = watched({ zone: "field" }, "zone");
    let times = 0;
    const zoneOf = remember((one: typeof camera) => {
      times += 1;
      return one.zone;
    });
    expect([1, 2, 3].map(() => reads(() => zoneOf(camera)))).toEqual([true, true, true]);
    expect(zoneOf(camera)).toBe("field");
    expect(times).toBe(1);
  });

  it("does not count for what asks for something else", () => {
    const cameras = [watched({ zone: "field" }, "zone"), { zone: "cloud" }];
    const zoneAt = rememberEach((at: number) => cameras[at]?.zone);
    expect([0, 1, 2, 0, 1].map((at) => reads(() => zoneAt(at)))).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
    expect([zoneAt(1), zoneAt(2)]).toEqual(["cloud", undefined]);
  });

  it("may rest on what is remembered", () => {
    const camera = watched({ zone: "field" }, "zone");
    const zoneOf = remember(({ zone }: typeof camera) => zone);
    const lengthOf = remember((one: typeof camera) => zoneOf(one).length);
    expect(zoneOf(camera)).toBe("field");
    expect(reads(() => lengthOf(camera))).toBe(true);
    expect(reads(() => lengthOf(camera))).toBe(true);
  });
});
