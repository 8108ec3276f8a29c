import type { Element } from "@bollard/place-register";
import type { ElementList } from "../threat-model.js";
import { reviewedPrivileges, singleIdentities, userAuthentication } from "./access-controls.js";
import {
  against,
  answeredBy,
  type Controls,
  declared,
  type Evidence,
  fieldSays,
  silence,
} from "./evidence.js";
import { ofFlowsInto, ofFlowsOutOf } from "./message-controls.js";
import { logging, rateLimits } from "./service-controls.js";

const systems: Controls<Element<"systems">> = {
  "scp-stride-s-p1": ofFlowsInto("authentication"),
  "scp-stride-s-p2": userAuthentication,
  "scp-stride-t-p2": ofFlowsInto("integrity"),
  "scp-stride-t-p3": ofFlowsInto("validation"),
  "scp-stride-r-p1": singleIdentities,
  "scp-stride-r-p2": (system, survey) => {
    const { commandLog, actuates } = system.entry;
    const said = fieldSays(system, ["commandLog"], commandLog, "Log of commands");
    if (said.by.length > 0 || said.remarks.length > 0) return said;
    if (actuates)
      return against("It acts on the physical world, and no log of commands is declared.");
    return logging(system, survey);
  },
  "scp-stride-i-p4": reviewedPrivileges,
  "scp-stride-d-p1": rateLimits,
  "scp-stride-d-p2": (system, survey) =>
    system.entry.endpoints?.length === 0
      ? answeredBy(declared(system, ["endpoints"], "Nothing can be reached from the internet"))
      : rateLimits(system, survey),
  "scp-stride-e-p3": (system) => {
    const { citizenFacing, adminZone, zone } = system.entry;
    if (citizenFacing === false) return "not-asked";
    if (adminZone === undefined || zone === undefined) return silence;
    if (adminZone === zone) {
      return against("The interface for administrators is in the zone of the system itself.");
    }
    const says = `Administrators come in through ${adminZone}`;
    return answeredBy(declared(system, ["adminZone"], says));
  },
};

/** What an outsider sends has to prove where it comes from; one that sends nothing is not asked for it. */
const outsiders: Controls = {
  "scp-stride-s-p1": (element, survey) =>
    survey.flowsOutOf(element).length === 0
      ? "not-asked"
      : ofFlowsOutOf("authentication")(element, survey),
  "scp-stride-s-p2": userAuthentication,
  "scp-stride-r-p1": singleIdentities,
};

function identities(device: Element<"deviceClasses">): Evidence {
  const { identities: kind } = device.entry;
  if (kind === undefined) return silence;
  if (kind === "shared") return against("The devices share an identity or credentials.");
  const says = "Each device has an identity and credentials of its own";
  return answeredBy(declared(device, ["identities"], says));
}

const devices: Controls<Element<"deviceClasses">> = {
  "scp-stride-s-p1": ofFlowsInto("authentication"),
  "scp-stride-s-p2": ofFlowsOutOf("authentication"),
  "scp-stride-s-p3": identities,
  "scp-stride-t-p2": ofFlowsInto("integrity"),
  "scp-stride-t-p3": ofFlowsInto("validation"),
  "scp-stride-r-p1": identities,
  "scp-stride-r-p3": identities,
  "scp-stride-d-p1": rateLimits,
  "scp-stride-d-p2": rateLimits,
  "scp-stride-e-p3": (device) =>
    device.entry.exposure === undefined || device.entry.exposure === "public-reach"
      ? silence
      : "not-asked",
};

function accessRoles(data: Element<"dataSets">): Evidence {
  const { accessRoles: roles = [] } = data.entry;
  if (roles.length === 0) return silence;
  return answeredBy(declared(data, ["accessRoles"], `May read or change it: ${roles.join(", ")}`));
}

const dataSets: Controls<Element<"dataSets">> = {
  "scp-stride-t-p1": accessRoles,
  "scp-stride-i-p1": (data) =>
    data.entry.encryptedAtRest === false
      ? against("It is declared as not encrypted where it is kept.")
      : accessRoles(data),
  "scp-stride-i-p4": (data) => {
    const { accessReviewed } = data.entry;
    if (accessReviewed === undefined) return silence;
    const says = `Access was reviewed on ${accessReviewed}`;
    return answeredBy(declared(data, ["accessReviewed"], says));
  },
  "scp-stride-d-p1": rateLimits,
};

/** What answers the questions of an element. */
export function controlsOf({ list, entry }: Element<ElementList>): Controls {
  if ("kind" in entry && entry.kind === "external-entity") return outsiders;
  const table = { systems, deviceClasses: devices, dataSets, suppliers: outsiders };
  return table[list] as Controls;
}
