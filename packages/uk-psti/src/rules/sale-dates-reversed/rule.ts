import { defineRule } from "@bollard/model";
import { psti } from "../cite.js";
import type { PstiSubject } from "../psti-subject.js";

/** Reports a product that leaves the market before it enters it. */
export const saleDatesReversed = defineRule<PstiSubject>({
  id: "uk-psti/sale-dates-reversed",
  title: "A product is first made available before it is last made available",
  level: "error",
  cites: [psti("PSTI Act s.54")],
  resolution: "person",
  check({ product }, report) {
    const { from, until } = product?.onSale ?? {};
    if (from === undefined || until === undefined || until >= from) return;
    report.at(["product", "onSale", "until"], {
      what: `The product is last made available on ${until}, before it is first made available on ${from}.`,
      todo: "Correct the date that is wrong. Until then nothing can be said of what holds while it is on sale.",
    });
  },
});
