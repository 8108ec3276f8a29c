import { defineMap } from "./define-map.js";
import { ofCra, ofPsti } from "./sides.js";

/** The security requirements of PSTI to the CRA. */
export const pstiToCra = () =>
  defineMap(ofPsti(), ofCra(), [
    {
      sources: [
        "Schedule 1 paragraph 1(2)",
        "Schedule 1 paragraph 1(3)(a)",
        "Schedule 1 paragraph 1(3)(b)",
        "Schedule 1 paragraph 1(3)(c)",
        "Schedule 1 paragraph 1(3)(d)",
      ],
      relation: "intersects",
      targets: ["Annex I Part I (2)(b)", "Annex I Part I (2)(d)"],
      rationale:
        "Both close the way in through shared or guessable passwords; PSTI fixes how passwords come about, the CRA covers any access and any default and wants intrusions reported.",
      confidence: "medium",
    },
    {
      sources: [
        "Schedule 1 paragraph 2(2)(a)",
        "Schedule 1 paragraph 2(2)(b)(i)",
        "Schedule 1 paragraph 2(2)(b)(ii)",
        "Schedule 1 paragraph 2(3)",
      ],
      relation: "intersects",
      targets: ["Annex I Part II (5)", "Annex I Part II (6)", "Annex II (2)", "Article 13(17)"],
      rationale:
        "Both name a contact for security issues; PSTI fixes when a reporter hears back, the CRA wants a coordinated policy that is carried out and reports on bought-in parts.",
      confidence: "medium",
    },
    {
      sources: [
        "Schedule 1 paragraph 3(2)",
        "Schedule 1 paragraph 3(3)",
        "Schedule 1 paragraph 3(4)",
        "Schedule 1 paragraph 3(5)",
      ],
      relation: "intersects",
      targets: ["Annex II (7)", "Article 13(19)"],
      rationale:
        "Both tell buyers until when security updates come; PSTI has rules for extending and displaying the period, the CRA wants the kind of support and a month and year at purchase.",
      confidence: "medium",
    },
  ]);
