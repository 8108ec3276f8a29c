import { saysSomething } from "@bollard/device-spec";
import type { roleKinds } from "../../definition/place.js";
import type { PlaceRegister } from "../../definition/place-register.js";
import type { EntryOf } from "../../elements.js";
import { relationsOf } from "../../relations.js";
import { carries } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { gap, lacks, together } from "../lacks.js";
import type { Look } from "../look.js";
import { citePlaybook, hasFlows, mostAlike } from "../playbook-facts.js";
import { isInUse, servesInUse } from "../stages.js";

type Place = NonNullable<PlaceRegister["place"]>;

/** Carries out the checks of Governance in a box. */
export const playbookGovernance = defineCheckRule({
  id: "place/playbook-governance",
  title: "Projects, assets and risks are in one register, with roles, gates and a forum",
  why: "Without one view of all projects nobody sees which are without an owner, and what they have in common.",
  cites: citePlaybook("scp-governance"),
  most: mostAlike,
  checks: [
    carries({
      id: "scp-governance-c1",
      on: "services",
      asks: "who owns it, how far it is and how great its risk is",
      under: ["owner.role", "stage", "riskLevel"],
      look: (service) =>
        lacks(service, {
          "owner.role": "who owns it, by role",
          stage: "how far it is",
          riskLevel: "how great its risk is",
        }),
    }),
    carries({
      id: "scp-governance-c2",
      on: "systems",
      when: (system, look) => system.kind !== "external-entity" && isPlannedOrNeeded(system, look),
      asks: "which service it serves",
      under: ["services"],
      look: ({ services = [] }) => (services.length > 0 ? "so" : "unsaid"),
    }),
    carries({
      id: "scp-governance-c2",
      on: "deviceClasses",
      asks: "which system it serves",
      under: ["system"],
      look: (devices) => lacks(devices, { system: "which system it serves" }),
    }),
    carries({
      id: "scp-governance-c3",
      on: "place",
      asks: "which risks it has, on which scale, and how a risk is passed up",
      under: ["risks", "governance.riskScale", "governance.escalation"],
      look: (place, { register }) =>
        together(
          (register.risks ?? []).length === 0 && gap("which risks it has", "risks"),
          lacks(place, {
            "governance.riskScale": "on which corporate scale risks are rated",
            "governance.escalation": "to whom a risk is passed up",
          }),
        ),
    }),
    carries({
      id: "scp-governance-c4",
      on: "place",
      asks: "who holds the roles that a project needs",
      under: ["roles"],
      look: lookAtRoles,
    }),
    carries({
      id: "scp-governance-c5",
      on: "place",
      asks: "when security last signed off at each gate of a project",
      under: ["governance.gates"],
      look: lookAtGates,
    }),
    carries({
      id: "scp-governance-c6",
      on: "place",
      asks: "to which corporate forum its governance reports",
      under: ["governance.reportsTo"],
      look: (place) =>
        lacks(place, { "governance.reportsTo": "to which corporate forum its governance reports" }),
    }),
    carries({
      id: "scp-governance-c7",
      on: "systems",
      when: isInUse,
      asks: "its type, owner, place, supplier, data and support",
      under: ["useCase", "owner.role", "zone", "supplier", "legacy.state"],
      look: lookAtSystem,
    }),
    carries({
      id: "scp-governance-c7",
      on: "deviceClasses",
      when: servesInUse,
      asks: "its type, owner, place, supplier, connectivity, data and the end of support",
      under: ["model", "owner.role", "location", "connectivity", "supportEnds"],
      look: lookAtDevices,
    }),
  ],
});

const wantedRoles: readonly (readonly [(typeof roleKinds)[number], string])[] = [
  ["senior-responsible", "the senior owner"],
  ["project-manager", "the project manager"],
  ["security-lead", "IT and cyber security"],
  ["data-protection", "data protection"],
  ["procurement", "procurement"],
  ["physical-security", "physical security"],
];

function lookAtRoles({ roles = [] }: Place) {
  const held = new Set(roles.flatMap(({ kind, holder }) => (saysSomething(holder) ? kind : [])));
  const open = wantedRoles.filter(([kind]) => !held.has(kind));
  if (open.length === 0) return "so";
  const words = open.map(([, role]) => role).join(", ");
  return gap(`who stands for ${words}`, `roles (${open.map(([kind]) => kind).join(", ")})`);
}

const gateNames = ["idea", "procurement", "go-live", "change", "retirement"] as const;

/** A gate has to be there; a day is asked for where something has passed it. */
function lookAtGates({ governance }: Place, { index }: Look) {
  const gates = governance?.gates ?? [];
  const services = index.of("services").map(({ entry }) => entry);
  const stages = services.map(({ stage }) => stage);
  const hasPassed: Readonly<Record<(typeof gateNames)[number], boolean>> = {
    idea: stages.some((stage) => stage !== undefined && stage !== "idea"),
    procurement: stages.some((stage) => stage === "pilot" || stage === "live"),
    "go-live": stages.includes("live"),
    change: services.some(({ lastChange }) => lastChange !== undefined),
    retirement: stages.includes("retiring"),
  };
  const absent = gateNames.filter((name) => !gates.some((gate) => gate.name === name));
  const undated = gateNames.filter((name) => {
    const own = gates.filter((gate) => gate.name === name);
    return own.length > 0 && hasPassed[name] && own.every(({ signedOff }) => !signedOff);
  });
  return together(
    absent.length > 0 &&
      gap(`how security signs off at the gates ${absent.join(", ")}`, "governance.gates"),
    undated.length > 0 &&
      gap(`when security last signed off at ${undated.join(", ")}`, "governance.gates"),
  );
}

/** Whether a system is planned, or others need it; what is in use and serves nothing has a finding of its own. */
function isPlannedOrNeeded(system: EntryOf<"systems">, { register }: Look): boolean {
  const { dependentsOf, servicesStoppedBy } = relationsOf(register);
  return (
    !isInUse(system) ||
    dependentsOf(system.id).length > 0 ||
    servicesStoppedBy(system.id).length > 0
  );
}

function lookAtSystem(system: EntryOf<"systems">, look: Look) {
  const { useCase, architecture, zone, site } = system;
  return together(
    (useCase ?? architecture) === undefined && gap("what it is", "useCase"),
    lacks(system, { "owner.role": "who owns it, by role", supplier: "who supplies it" }),
    (zone ?? site) === undefined && gap("where it stands", "zone"),
    !hasFlows(system, look) && holdsNothing(system, look) && gap("which data it has", "flows"),
    lacks(system, { "legacy.state": "whether it is still supported" }),
  );
}

function holdsNothing({ id }: EntryOf<"systems">, { register }: Look): boolean {
  return relationsOf(register).dataSetsOfSystem(id).length === 0;
}

function lookAtDevices(devices: EntryOf<"deviceClasses">, look: Look) {
  const { id, model, specification, maker, site, location, owner } = devices;
  const system = look.index.first(devices.system, "systems")?.entry;
  const hasData =
    relationsOf(look.register).flowsAt(id).length > 0 ||
    (system !== undefined && (hasFlows(system, look) || !holdsNothing(system, look)));
  return together(
    (model ?? specification) === undefined && gap("its model", "model"),
    !saysSomething(owner?.role ?? system?.owner?.role) && gap("who owns it", "owner.role"),
    (site ?? location ?? system?.site) === undefined && gap("where it stands", "location"),
    (maker?.name ?? system?.supplier) === undefined && gap("who supplies it", "maker.name"),
    lacks(devices, { connectivity: "how it is connected" }),
    !hasData && gap("which data it has", "flows"),
    lacks(devices, { supportEnds: "until when it is supported" }),
  );
}
