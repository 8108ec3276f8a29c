import { type Framework, lazily } from "@bollard/model";
import { clauses } from "./clauses.js";
import type { PstiClause, PstiItem } from "./item.js";
import type { PstiItemId } from "./item-id.js";

/** The PSTI regime as a framework whose items carry roles, dates and parameters. */
export interface PstiFramework extends Framework<PstiItemId> {
  readonly items: readonly PstiItem<PstiItemId>[];
}

/** The UK product security regime: Part 1 of the Act and the Regulations as amended to SI 2025/1267. */
export const psti = /* @__PURE__ */ toFramework(clauses);

function toFramework(parts: () => readonly PstiClause<PstiItemId>[]): PstiFramework {
  const own = {
    id: "uk-psti",
    edition: "2023/1007",
    label: "PSTI",
    title: "UK product security regime: PSTI Act 2022 Part 1 and SI 2023/1007 as amended",
    issuer: "UK Parliament and the Secretary of State",
    kind: "law",
    rights: "own-paraphrase",
    published: "2023-09-14",
    inForce: { from: "2024-04-29" },
    url: "https://www.legislation.gov.uk/uksi/2023/1007",
    aliases: ["psti", "ukpsti", "pstiact", "pstiact2022", "pstiregulations", "pstiregulations2023"],
    witnesses: {
      act: "The Act, sections 1 to 56, in the public mirror legalize-dev/legalize-uk. The text is that of 2023-02-07; no later change to Part 1 was found, and none was ruled out.",
      si469: "SI 2023/469 in the same mirror, in full.",
      si1007:
        "SI 2023/1007 in the same mirror, in full, as amended to 2025-02-25; SI 2025/1267 is not folded in.",
      si211: "SI 2025/211 in the same mirror, in full.",
      si1267: "SI 2025/1267 in the same mirror, in full.",
      "govuk-ecd": "GOV.UK page of the call for views and its outcome, in excerpts.",
      "govuk-opss-enf":
        "GOV.UK guidance of the Office for Product Safety and Standards, in excerpts.",
    },
  } as const;
  return lazily(own, {
    clauses: () => parts().map(({ id, title }) => ({ id, title })),
    items: () => parts().flatMap((part) => part.items),
  });
}
