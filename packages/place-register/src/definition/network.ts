import { Type } from "typebox";
import { exposures } from "./device-class.js";
import { answers, entry, id, text } from "./fields.js";

/** What a zone is for. */
export const zoneKinds = [
  "field",
  "operations",
  "corporate",
  "public",
  "supplier",
  "cloud",
  "safety",
] as const;

/** A part of the network with one level of protection. */
export const zone = entry("a zone", "A part of the network with one level of protection.", {
  id: Type.Optional(id("the zone")),
  name: Type.Optional(text("What people call it.")),
  kind: Type.Optional(Type.Enum([...zoneKinds], { description: "What it is for." })),
  organisation: Type.Optional(text("Who runs it, where it is not the one that runs the place.")),
  criticality: Type.Optional(
    Type.Enum(["low", "medium", "high"], { description: "How much depends on it." }),
  ),
  timeSource: Type.Optional(text("Where its clocks are set from.")),
  answers: Type.Optional(answers("the zone")),
});

/** A place at which systems and devices stand. */
export const site = entry("a site", "A place at which systems and devices stand.", {
  id: Type.Optional(id("the site")),
  name: Type.Optional(text("What people call it.")),
  exposure: Type.Optional(
    Type.Enum([...exposures], { description: "How close the public comes to it." }),
  ),
  sensitive: Type.Optional(
    Type.Boolean({ description: "Whether the site is sensitive for security." }),
  ),
  answers: Type.Optional(answers("the site")),
});
