import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { supportPeriod } from "./rule.js";

const run = (period: unknown, publication: unknown = "On the product page.") =>
  runOn(supportPeriod, {
    ics: { "5.3-13": { support: "Y" } },
    ixit: {
      UserInfo: { supportPeriod: period, publicationOfSupportPeriod: publication } as never,
    },
  });

it.each(["A minimum of ? years.", "To be defined.", "[X] years", "None."])(
  "fails a period that is not there: %s",
  (text) => {
    expect(placesOf(run(text))).toEqual(["warning /ixit/UserInfo/supportPeriod"]);
  },
);

it("points to the blank, and asks about a page that does not cover the product", () => {
  const text =
    "> The product is not currently\n> covered by that page and must be defined.\n\nAt least **? years** from sale.";
  expect(run(text)).toMatchObject([{ quote: "? years" }, { question: true }]);
});

it.each(["As long as reasonable.", "For the product lifetime."])("asks about %s", (text) => {
  expect(run(text)).toMatchObject([{ level: "info", question: true }]);
});

it("fails a publication that not everybody can read", () => {
  expect(placesOf(run("Until 2031.", "On request."))).toEqual([
    "warning /ixit/UserInfo/publicationOfSupportPeriod",
  ]);
  expect(run("Until 2031.", "Not yet published.")).toMatchObject([{ question: true }]);
});

it("is content with a day and a public page", () => {
  expect(run("Until 30 April 2031.")).toEqual([]);
  expect(run("Five years.", "Publicly on https://kerbline.example/aq200.")).toEqual([]);
});
