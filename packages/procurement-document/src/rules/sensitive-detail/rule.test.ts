import { expect, it } from "vitest";
import { runOnText } from "../../../test/run-on-text.js";
import { sensitiveDetail } from "./rule.js";

const run = (text: string) => runOnText(sensitiveDetail, text);

it("points once to all of them, at the first", () => {
  const found = run(
    "# Site\n\nThe recorder NVR-01 has the address 10.20.30.40.\n\nThe server VMS-01 has the address 10.20.30.41. Guards patrol the yard at 22:00 and 02:30.\n",
  );
  expect(found).toMatchObject([{ level: "info", pointer: "/statements/0", quote: "10.20.30.40" }]);
  expect(found[0]?.what).toBe(
    "This document holds 3 details that would help an intruder: addresses of internal networks; times and routes of guards.",
  );
});

it("takes one address for the factory setting of a product", () => {
  expect(run("# Cameras\n\nCameras come with the IP address 192.168.0.10.\n")).toEqual([]);
});

it("leaves alone what is asked for and given as an example", () => {
  expect(
    run(
      "# Network\n\nAddresses shall be taken from the ranges 10.0.0.0/8 and 172.16.0.0/12. Guards shall patrol at 22:00. See clauses 10.1.2.3 and 10.1.2.4.\n",
    ),
  ).toEqual([]);
});
