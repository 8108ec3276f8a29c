import { once } from "@bollard/model";
import { architecture } from "./designing/6-architecture.js";
import { exposure } from "./designing/7-exposure.js";
import { data } from "./designing/8-data.js";
import { resilience } from "./designing/9-resilience.js";
import { monitoring } from "./designing/10-monitoring.js";
import { privileges } from "./managing/11-privileges.js";
import { supplyChains } from "./managing/12-supply-chains.js";
import { lifeCycle } from "./managing/13-life-cycle.js";
import { incidents } from "./managing/14-incidents.js";
import { completeGroup } from "./principle.js";
import { placeAndImpacts } from "./understanding/1-place-and-impacts.js";
import { risks } from "./understanding/2-risks.js";
import { governanceAndSkills } from "./understanding/3-governance-and-skills.js";
import { suppliersRoles } from "./understanding/4-suppliers-roles.js";
import { legalRequirements } from "./understanding/5-legal-requirements.js";

const understanding = /* @__PURE__ */ once(() =>
  completeGroup({ id: "understanding", title: "Understanding your connected place" }, [
    placeAndImpacts(),
    risks(),
    governanceAndSkills(),
    suppliersRoles(),
    legalRequirements(),
  ]),
);

const designing = /* @__PURE__ */ once(() =>
  completeGroup({ id: "designing", title: "Designing your connected place" }, [
    architecture(),
    exposure(),
    data(),
    resilience(),
    monitoring(),
  ]),
);

const managing = /* @__PURE__ */ once(() =>
  completeGroup({ id: "managing", title: "Managing your connected place" }, [
    privileges(),
    supplyChains(),
    lifeCycle(),
    incidents(),
  ]),
);

/** The three groups with their principles, in the order printed. */
export const groups = /* @__PURE__ */ once(
  () => [understanding(), designing(), managing()] as const,
);

/** The id of a group: `understanding`, `designing` or `managing`. */
export type PrincipleGroupId = ReturnType<typeof groups>[number]["id"];

/** The id of a principle, such as `ncsc-cp-07`. */
export type PrincipleId = ReturnType<typeof groups>[number]["principles"][number]["id"];

/** The id of a topic, such as `ncsc-cp-07-t2`. */
export type TopicId = ReturnType<
  typeof groups
>[number]["principles"][number]["topics"][number]["id"];
