import type { Element } from "@bollard/place-register";
import type { Survey, WayIn } from "../survey.js";
import type { ElementList } from "../threat-model.js";
import {
  against,
  allOf,
  answeredBy,
  declared,
  type Evidence,
  fieldSays,
  type Part,
  silence,
} from "./evidence.js";

type Privilege = Element<"privileges">;

/** How those who come in from elsewhere, and those with privileges, prove who they are. */
export function userAuthentication(element: Element<ElementList>, survey: Survey): Evidence {
  const parts: readonly Part[] = [
    ...survey.waysInOf(element).map((way) => ({
      label: `the way in by ${way.access.by ?? "own staff"} to ${way.system.label}`,
      evidence: ofWayIn(way),
    })),
    ...survey.privilegesOf(element).map((privilege) => ({
      label: privilege.label,
      evidence: ofPrivilege(privilege),
    })),
  ];
  return parts.length === 0 ? silence : allOf(parts, "Authentication is not declared for");
}

function ofWayIn({ system, access, index }: WayIn): Evidence {
  const { authentication, multiFactor } = access;
  const path = ["remoteAccess", index];
  if (multiFactor === false) return against("no second factor is needed.");
  const said = fieldSays(
    system,
    [...path, "authentication"],
    authentication,
    `Remote access to ${system.label}`,
  );
  if (said.by.length > 0 || said.remarks.length > 0 || multiFactor === undefined) return said;
  const says = `Remote access to ${system.label}: with a second factor`;
  return answeredBy(declared(system, [...path, "multiFactor"], says));
}

function ofPrivilege(privilege: Privilege): Evidence {
  const { multiFactor } = privilege.entry;
  if (multiFactor === undefined) return silence;
  if (!multiFactor) return against("no second factor is needed.");
  const says = `${privilege.label}: with a second factor`;
  return answeredBy(declared(privilege, ["multiFactor"], says));
}

/** Whether a single person stands behind each account with privileges. */
export function singleIdentities(element: Element<ElementList>, survey: Survey): Evidence {
  return ofPrivileges(element, survey, "It is not declared whether several share", (privilege) => {
    const { shared } = privilege.entry;
    if (shared === undefined) return silence;
    if (shared) return against("several people use the same account.");
    return answeredBy(declared(privilege, ["shared"], `${privilege.label}: not shared`));
  });
}

/** When privileges were last reviewed. */
export function reviewedPrivileges(element: Element<ElementList>, survey: Survey): Evidence {
  return ofPrivileges(element, survey, "No review is declared of", (privilege) => {
    const { reviewed } = privilege.entry;
    if (reviewed === undefined) return silence;
    const says = `${privilege.label}: reviewed on ${reviewed}`;
    return answeredBy(declared(privilege, ["reviewed"], says));
  });
}

function ofPrivileges(
  element: Element<ElementList>,
  survey: Survey,
  unsaid: string,
  read: (privilege: Privilege) => Evidence,
): Evidence {
  const parts = survey
    .privilegesOf(element)
    .map((privilege) => ({ label: privilege.label, evidence: read(privilege) }));
  return parts.length === 0 ? silence : allOf(parts, unsaid);
}
