import type { EntryOf } from "../../elements.js";
import { isAcceptedFor } from "../acceptance.js";
import { boundaryOf, crossesZones } from "../boundary.js";
import { carries, type Fault } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import { gap, together } from "../lacks.js";
import type { Look } from "../look.js";
import { isFlowing } from "../stages.js";
import { encryptionOf, integrityOf, readSaid } from "./protection.js";
import { isWithoutEdition, type Weakness, weaknessesOf } from "./weakness.js";

type Flow = EntryOf<"flows">;

/** Reports flows whose data nothing protects on their way, and asks where the register does not say. */
export const flowUnprotected = defineCheckRule({
  id: "place/flow-unprotected",
  title: "Data that leave the organisation, are personal or move things are protected on their way",
  why: "On the way between organisations anybody may read data or put others in their place, and wrong commands move real things.",
  cites: citePrinciples("ncsc-cp-02", "ncsc-cp-08"),
  checks: [
    carries({
      id: "ncsc-cp-08-c4",
      on: "flows",
      when: (flow, look) => isFlowing(flow, look) && needsProtection(flow, look),
      asks: "what protects the data on their way",
      under: ["encryption"],
      look: lookAtEncryption,
    }),
    carries({
      id: "ncsc-cp-02-c3",
      on: "flows",
      when: (flow, look) => isFlowing(flow, look) && boundaryOf(flow, look) === "crossed",
      asks: "how the source proves that it is the source, and what shows that the data were not changed",
      under: ["authentication", "integrity"],
      look: lookAtTrust,
    }),
  ],
});

/** Why data need protection on their way, as a sentence begins; `undefined` where nothing says that they do. */
function needOf(flow: Flow, look: Look): string | undefined {
  const data = look.index.first(flow.dataSet, "dataSets")?.entry;
  const isPersonal = [flow.personal, flow.specialCategory, data?.personal, data?.specialCategory];
  if (flow.commands) return "It carries commands that act on the physical world";
  if (isPersonal.includes(true)) return "It carries personal data";
  if (data?.published) return undefined;
  if (boundaryOf(flow, look) === "crossed") return "It crosses from one organisation to another";
  // Inside one organisation nobody is asked; what is declared to have no protection at all is told.
  const said = encryptionOf(flow);
  const isBare = said === "nothing there" && integrityOf(flow) !== "something";
  const isWeak = said !== "nothing there" && weaknessesOf(flow, look.today).length > 0;
  return (isBare || isWeak) && crossesZones(flow, look)
    ? "It crosses from one zone to another"
    : undefined;
}

function needsProtection(flow: Flow, look: Look): boolean {
  return needOf(flow, look) !== undefined;
}

function lookAtEncryption(flow: Flow, look: Look) {
  const said = encryptionOf(flow);
  if (said === "nothing there") {
    if (isAcceptedFor(flow, look)) return "so";
    return bare(flow, look, "encryption", "nothing protects the data on their way");
  }
  const weak = weaknessesOf(flow, look.today);
  if (weak.length > 0) return isAcceptedFor(flow, look) ? "so" : weak.map(faultOf(flow, look));
  if (said === "not said") return "unsaid";
  if (!isWithoutEdition(flow)) return "so";
  return gap(`which edition of ${flow.encryption?.trim()} protects the data`, "encryption");
}

function faultOf(flow: Flow, look: Look): (weakness: Weakness) => Fault {
  const begin = needOrBoundary(flow, look);
  const end = notAccepted(flow, look);
  return ({ field, name, because }) => ({
    what: `${begin}, but it relies on ${name}${end}. ${because}.`,
    todo: `Replace ${name}, or carry the data in a sound channel such as TLS 1.3; or ${accepting}`,
    at: [field],
  });
}

function lookAtTrust(flow: Flow, look: Look) {
  const authentication = readSaid(flow.authentication);
  const integrity = integrityOf(flow);
  const isKnownBare = encryptionOf(flow) === "nothing there";
  const open = together(
    authentication === "not said" &&
      gap("how the source proves that it is the source", "authentication"),
    integrity === "not said" &&
      !isKnownBare &&
      gap("what shows that the data were not changed", "integrity"),
  );
  const faults = isAcceptedFor(flow, look)
    ? []
    : [
        ...(authentication === "nothing there"
          ? [bare(flow, look, "authentication", "nothing shows that the data come from the source")]
          : []),
        ...(integrity === "nothing there"
          ? [bare(flow, look, "integrity", "nothing shows that the data were not changed")]
          : []),
      ];
  return [...faults, ...(open === "so" ? [] : [open])];
}

function bare(flow: Flow, look: Look, field: string, lack: string): Fault {
  return {
    what: `${needOrBoundary(flow, look)}, but ${lack}${notAccepted(flow, look)}.`,
    todo: `Protect it, or ${accepting}`,
    at: [field],
  };
}

const accepting = "name under risk a risk that somebody accepted, with the day on which that ends.";

function needOrBoundary(flow: Flow, look: Look): string {
  return needOf(flow, look) ?? "It crosses from one organisation to another";
}

function notAccepted({ risk: id }: Flow, { index }: Look): string {
  const risk = index.first(id, "risks");
  return risk ? `, and the risk “${risk.label}” is not accepted for today` : "";
}
