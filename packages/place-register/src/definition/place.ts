import { nations } from "@bollard/uk-nis";
import { Type } from "typebox";
import { answers, day, duration, entry, holder, keysOf, text } from "./fields.js";

/** Who runs a connected place. */
export const bodyKinds = [
  "council",
  "combined-authority",
  "port",
  "airport",
  "nhs-trust",
  "university",
  "housing-association",
  "utility",
  "transport-operator",
  "other",
] as const;

/** The roles that governance of a connected place needs. */
export const roleKinds = [
  "senior-responsible",
  "security-lead",
  "asset-owner",
  "risk-owner",
  "data-protection",
  "security-operations",
  "procurement",
  "incident-lead",
  "project-manager",
  "physical-security",
] as const;

const role = entry("a role", "A role and who holds it.", {
  kind: Type.Optional(Type.Enum([...roleKinds], { description: "What the role is for." })),
  holder: Type.Optional(text("Who holds it, by post; no name of a person.")),
  deputy: Type.Optional(text("The post that stands in.")),
  organisation: Type.Optional(
    text("The organisation, where it is not the one that runs the place."),
  ),
  contact: Type.Optional(text("How the role is reached.")),
});

const gate = entry("a gate", "A decision that a project has to pass.", {
  name: Type.Optional(
    Type.Enum(["idea", "procurement", "go-live", "change", "retirement"], {
      description: "The decision.",
    }),
  ),
  signedOff: Type.Optional(day("The day on which security last signed it off.")),
  by: Type.Optional(text("Who signed it off, by role.")),
});

const governance = entry("governance", "How decisions on the place are taken.", {
  reportsTo: Type.Optional(text("The corporate forum that it reports to.")),
  cadence: Type.Optional(duration("How often it is reviewed, such as P3M.")),
  lastReview: Type.Optional(day("The day of the last review.")),
  gates: Type.Optional(Type.Array(gate, { description: "The decisions that a project passes." })),
  riskScale: Type.Optional(text("The corporate scale on which risks are rated.")),
  escalation: Type.Optional(text("How a risk is escalated.")),
  riskAppetite: Type.Optional(
    Type.Enum(["low", "medium", "high"], {
      description: "The highest rating of a risk that needs no acceptance.",
    }),
  ),
});

/** The place and those who answer for it. */
export const place = entry("the place", "The place and those who answer for it.", {
  name: Type.Optional(text("The name of the place, such as Saltmarsh Borough.")),
  organisation: Type.Optional(text("The organisation that runs it.")),
  kind: Type.Optional(Type.Enum([...bodyKinds], { description: "What kind of body runs it." })),
  nation: Type.Optional(
    Type.Enum(keysOf(nations), { description: "The nation in which it lies." }),
  ),
  incidentContact: Type.Optional(holder),
  roles: Type.Optional(Type.Array(role, { description: "Who does what." })),
  governance: Type.Optional(governance),
  answers: Type.Optional(answers("the place as a whole")),
});
