import { writeThresholds } from "./threshold.js";

/** Schedule 2 paragraph 9: drinking water supply and distribution. */
export const drinkingWater = /* @__PURE__ */ writeThresholds("drinking-water", [
  {
    id: "NIS Schedule 2 paragraph 9",
    title: "Drinking water",
    summary: "Potable water supplied to 200,000 or more people.",
    note: "The text has the limit itself in; a page of the Drinking Water Inspectorate says more than 200,000.",
    tests: [
      {
        paragraph: "9",
        service: "drinking-water-supply",
        condition: { fact: "peopleServed", atLeast: 200_000 },
      },
    ],
  },
]);
