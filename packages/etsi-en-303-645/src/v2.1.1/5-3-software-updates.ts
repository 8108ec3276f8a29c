import { once } from "@bollard/model";
import { at } from "./at.js";

/** Clause 5.3 of EN 303 645 V2.1.1: its provisions in the order printed. */
export const softwareUpdates = /* @__PURE__ */ once(() =>
  at({ id: "5.3", title: "Keep software updated" }, [
    {
      id: "5.3-1",
      obligation: "should",
      status: "R",
      summary: "Every software component can be updated in a secure way.",
    },
    {
      id: "5.3-2",
      obligation: "shall",
      status: "M C (5)",
      appliesIf: { not: { fact: "constrained" } },
      summary: "A device that is not constrained has a mechanism for installing updates securely.",
    },
    {
      id: "5.3-3",
      obligation: "shall",
      status: "M C (12)",
      appliesIf: { fact: "updateMechanism" },
      summary: "Applying an update takes the user little effort.",
    },
    {
      id: "5.3-4",
      obligation: "should",
      status: "R C (12)",
      appliesIf: { fact: "updateMechanism" },
      summary: "Software updates run by themselves.",
    },
    {
      id: "5.3-5",
      obligation: "should",
      status: "R C (12)",
      appliesIf: { fact: "updateMechanism" },
      summary:
        "Once set up, and again at intervals, the device asks whether security updates are waiting.",
    },
    {
      id: "5.3-6",
      obligation: "should",
      status: "R C (9, 12)",
      appliesIf: {
        all: [
          { any: [{ fact: "automaticUpdates" }, { fact: "updateNotifications" }] },
          { fact: "updateMechanism" },
        ],
      },
      summary:
        "Automatic updates and update notices, where there are any, are on from the start, and the user can switch them off and on or postpone.",
    },
    {
      id: "5.3-7",
      obligation: "shall",
      status: "M C (12)",
      appliesIf: { fact: "updateMechanism" },
      summary: "Update mechanisms are secured with best-practice cryptography.",
    },
    {
      id: "5.3-8",
      obligation: "shall",
      status: "M C (12)",
      appliesIf: { fact: "updateMechanism" },
      summary: "Security updates come out in good time.",
    },
    {
      id: "5.3-9",
      obligation: "should",
      status: "R C (12)",
      appliesIf: { fact: "updateMechanism" },
      summary: "The device itself verifies that updates are authentic and unmodified.",
    },
    {
      id: "5.3-10",
      obligation: "shall",
      status: "M (11, 12)",
      appliesIf: { all: [{ fact: "networkUpdates" }, { fact: "updateMechanism" }] },
      summary:
        "Before it takes an update from the network, the device checks, on the basis of a trust relationship, that the update is genuine and unaltered.",
      note: "Table B.1 prints the status without the letter C although it carries conditions; read as mandatory and conditional.",
    },
    {
      id: "5.3-11",
      obligation: "should",
      status: "R C (12)",
      appliesIf: { fact: "updateMechanism" },
      summary:
        "The manufacturer tells the user, so that it is noticed, that a security update is needed and which risks it removes.",
    },
    {
      id: "5.3-12",
      obligation: "should",
      status: "R C (12)",
      appliesIf: { fact: "updateMechanism" },
      summary: "The device warns the user when applying an update will interrupt basic functions.",
    },
    {
      id: "5.3-13",
      obligation: "shall",
      status: "M",
      summary: "The defined support period is published where users can find and understand it.",
    },
    {
      id: "5.3-14",
      obligation: "should",
      status: "R C (3, 4)",
      appliesIf: { all: [{ fact: "nonUpdatableSoftware" }, { fact: "constrained" }] },
      summary:
        "For constrained, non-updatable devices the manufacturer publishes the reason, how and for how long hardware is exchanged, and the support period.",
      note: "Read as needing both conditions.",
    },
    {
      id: "5.3-15",
      obligation: "should",
      status: "R C (3, 4)",
      appliesIf: { all: [{ fact: "nonUpdatableSoftware" }, { fact: "constrained" }] },
      summary: "A constrained, non-updatable product can be isolated and its hardware replaced.",
      note: "Read as needing both conditions.",
    },
    {
      id: "5.3-16",
      obligation: "shall",
      status: "M",
      summary:
        "The model designation can be recognised from a label on the device or through a physical interface.",
    },
  ]),
);
