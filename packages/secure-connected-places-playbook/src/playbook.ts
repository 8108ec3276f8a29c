import { type Framework, lazily, once } from "@bollard/model";
import type { PlaybookCheck, PlaybookResource } from "./resource.js";
import { besidePlaybook, evidence, guidanceCollection, related } from "./resources/around.js";
import { playbookItself } from "./resources/playbook.js";
import { sources } from "./sources.js";
import { stride } from "./stride.js";

const groups = /* @__PURE__ */ once(
  () => [playbookItself(), besidePlaybook(), guidanceCollection(), related(), evidence()] as const,
);

/** The id of a resource, such as `scp-stride`. */
export type PlaybookResourceId = ReturnType<typeof groups>[number]["items"][number]["id"];

/** The id of a prompt, such as `scp-stride-s-p1`. */
export type StridePromptId = ReturnType<typeof stride>[number]["prompts"][number]["id"];

/** The id of a check, such as `scp-stride-c3` or `scp-stride-s-c1`. */
export type PlaybookCheckId =
  | ReturnType<typeof groups>[number]["items"][number]["checks"][number]["id"]
  | ReturnType<typeof stride>[number]["checks"][number]["id"];

/** A resource of this package. */
export type KnownResource = PlaybookResource<PlaybookResourceId, PlaybookCheckId>;

/** The playbook and what stands around it, as a framework whose items are resources. */
export interface PlaybookFramework extends Framework<PlaybookResourceId> {
  readonly items: readonly KnownResource[];
}

/** The Secure Connected Places Playbook, the guidance collection, and what stands beside them. */
export const playbook = /* @__PURE__ */ toFramework();

/** What a careful reader looks for: 43 checks on the resources, 12 in the categories of threats. */
export const checks = /* @__PURE__ */ once(listChecks);

function toFramework(): PlaybookFramework {
  const own = {
    id: "secure-connected-places-playbook",
    edition: "beta",
    label: "Secure Connected Places Playbook (beta)",
    title: "Secure Connected Places Playbook",
    issuer: "Department for Science, Innovation and Technology",
    kind: "guidance",
    rights: "own-paraphrase",
    published: "2024-03-06",
    url: "https://www.gov.uk/guidance/secure-connected-places-playbook",
    aliases: [
      "secureconnectedplacesplaybook",
      "connectedplacesplaybook",
      "connectedplacescybersecurityplaybook",
      "scpplaybook",
    ],
  } as const;
  return lazily(own, {
    clauses: () => groups().map(({ id, title }) => ({ id, title })),
    items: listResources,
    witnesses: () =>
      Object.fromEntries(
        Object.entries(sources()).map(([id, { title, read }]) => [id, `${title}. Read: ${read}.`]),
      ),
  });
}

function listResources(): readonly KnownResource[] {
  return groups().flatMap((one): readonly KnownResource[] => one.items);
}

function listChecks(): readonly PlaybookCheck<PlaybookCheckId>[] {
  return [
    ...listResources().flatMap((one) => one.checks),
    ...stride().flatMap((one): readonly PlaybookCheck<PlaybookCheckId>[] => one.checks),
  ];
}
