import { type Clause, type Framework, lazily } from "@bollard/model";
import { groups, type PrincipleGroupId, type PrincipleId, type TopicId } from "./groups.js";
import { type ConnectedPlacesPrinciple, type PrincipleGroup, url } from "./principle.js";
import { witnesses } from "./sources.js";

/** The principles as a framework: groups are its clauses, principles its items. */
export interface ConnectedPlacesFramework extends Framework<PrincipleId> {
  readonly clauses: readonly Clause<PrincipleGroupId>[];
  readonly items: readonly ConnectedPlacesPrinciple<PrincipleId, PrincipleGroupId, TopicId>[];
}

/** The NCSC Connected Places Cyber Security Principles of May 2021. */
export const connectedPlacesPrinciples = /* @__PURE__ */ toFramework(groups);

function toFramework(
  parts: () => readonly PrincipleGroup<PrincipleGroupId, PrincipleId, TopicId>[],
): ConnectedPlacesFramework {
  const own = {
    id: "ncsc-connected-places",
    edition: "2021",
    label: "Connected Places Principles",
    title: "Connected Places Cyber Security Principles",
    issuer: "National Cyber Security Centre (NCSC)",
    kind: "guidance",
    rights: "own-paraphrase",
    published: "2021-05",
    url,
    aliases: [
      "connectedplacesprinciples",
      "connectedplacescybersecurityprinciples",
      "connectedplacessecurityprinciples",
      "ncscconnectedplaces",
      "ncscconnectedplacesprinciples",
      "ncscconnectedplacescybersecurityprinciples",
    ],
  } as const;
  return lazily(own, {
    clauses: () => parts().map(({ id, title }) => ({ id, title })),
    items: () => parts().flatMap(({ principles }) => principles),
    witnesses,
  });
}
