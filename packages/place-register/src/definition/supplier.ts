import { Type } from "typebox";
import { answers, day, duration, entry, holder, id, idOf, idsOf, text } from "./fields.js";

const contract = entry("a contract", "A contract with the supplier.", {
  reference: Type.Optional(text("Its reference.")),
  starts: Type.Optional(day("Its first day.")),
  ends: Type.Optional(day("Its last day, without extensions that are not yet agreed.")),
  leadTime: Type.Optional(duration("How long a replacement takes to be bought, such as P9M.")),
  tender: Type.Optional(
    text("The procurement document, as a path from this file, such as cctv.tender.md."),
  ),
});

const assurance = entry("an assurance", "A certificate, report or test.", {
  what: Type.Optional(text("What it is, such as Cyber Essentials Plus.")),
  issued: Type.Optional(day("The day on which it was issued.")),
  expires: Type.Optional(day("The last day on which it counts.")),
  reference: Type.Optional(text("Its number, or where it is kept.")),
});

/** A supplier, or a supplier of a supplier. */
export const supplier = entry("a supplier", "A supplier, or a supplier of a supplier.", {
  id: Type.Optional(id("the supplier")),
  name: Type.Optional(text("Its name.")),
  role: Type.Optional(text("What it does for the place.")),
  critical: Type.Optional(Type.Boolean({ description: "Whether a service stops without it." })),
  parent: Type.Optional(text("The company that owns it.")),
  countryOfControl: Type.Optional(text("The country from which it is controlled.")),
  ownershipChecked: Type.Optional(day("The day on which that was last checked.")),
  countries: Type.Optional(
    Type.Array(text("A country."), { description: "Where it processes data." }),
  ),
  owner: Type.Optional(holder),
  outOfHours: Type.Optional(text("How it is reached out of hours.")),
  contracts: Type.Optional(Type.Array(contract, { description: "The contracts with it." })),
  exitPlan: Type.Optional(text("How the place gets out, and where that is written down.")),
  assurances: Type.Optional(Type.Array(assurance, { description: "What it can show." })),
  subSuppliers: Type.Optional(idsOf(["suppliers"], "Those who have access or data through it.")),
  subSuppliersComplete: Type.Optional(
    Type.Boolean({ description: "Whether the list of sub-suppliers is complete." }),
  ),
  answers: Type.Optional(answers("the supplier")),
});

/** Rights beyond those of an ordinary user. */
export const privilege = entry("a privilege", "Rights beyond those of an ordinary user.", {
  id: Type.Optional(id("the privilege")),
  system: Type.Optional(idOf(["systems"], "The system that it is on.")),
  role: Type.Optional(text("What the right is, such as domain administrator.")),
  holder: Type.Optional(
    Type.Enum(["staff", "supplier", "service"], { description: "What kind of holder has it." }),
  ),
  supplier: Type.Optional(idOf(["suppliers"], "The supplier whose people have it.")),
  owner: Type.Optional(text("Who allows it, by role.")),
  shared: Type.Optional(
    Type.Boolean({ description: "Whether several people use the same account." }),
  ),
  multiFactor: Type.Optional(Type.Boolean({ description: "Whether a second factor is needed." })),
  reviewed: Type.Optional(day("The day on which it was last reviewed.")),
  ended: Type.Optional(day("The day on which it was taken away.")),
  answers: Type.Optional(answers("the privilege")),
});
