import { once } from "@bollard/model";
import { at } from "./at.js";

/** Clause 5.3 of EN 303 645 V3.1.3: its provisions in the order printed. */
export const softwareUpdates = /* @__PURE__ */ once(() =>
  at({ id: "5.3", title: "Keep software updated" }, [
    {
      id: "5.3-1",
      obligation: "should",
      status: "R F (f)",
      appliesIf: { fact: "mutableSoftware" },
      summary:
        "Every software component can be updated in a secure way, unless security itself demands that it never change.",
    },
    {
      id: "5.3-2",
      obligation: "shall",
      status: "M C (15)",
      appliesIf: { not: { fact: "updateConstraint" } },
      summary:
        "Updates can be installed securely, unless limits on resources that the use case brings rule such a mechanism out.",
    },
    {
      id: "5.3-3",
      obligation: "shall",
      status: "M F (g)",
      appliesIf: { fact: "updatableSoftware" },
      summary: "Applying an update takes the user little effort.",
    },
    {
      id: "5.3-4A",
      obligation: "should",
      status: "R F (g)",
      appliesIf: { fact: "updatableSoftware" },
      summary: "At least one of the secure ways of updating can be set to run by itself.",
    },
    {
      id: "5.3-4B",
      obligation: "should",
      status: "R F (h)",
      appliesIf: { fact: "automaticUpdates" },
      summary:
        "While it is being set up, and once the user agrees, the device switches on a secure way of updating that runs by itself.",
    },
    {
      id: "5.3-5",
      obligation: "should",
      status: "R F (g)",
      appliesIf: { fact: "updatableSoftware" },
      summary:
        "Once the device is set up, it or a service that belongs to it looks for security updates.",
    },
    {
      id: "5.3-6A",
      obligation: "should",
      status: "R F (h)",
      appliesIf: { fact: "automaticUpdates" },
      summary:
        "Where updates are automatic, the user can switch that off and on and can postpone an installation.",
    },
    {
      id: "5.3-6B",
      obligation: "should",
      status: "R F (i)",
      appliesIf: { fact: "updateNotifications" },
      summary:
        "Where the device gives notice of updates, the user can switch the notices off and on.",
    },
    {
      id: "5.3-7",
      obligation: "shall",
      status: "M F (g)",
      appliesIf: { fact: "updatableSoftware" },
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
      status: "R F (g)",
      appliesIf: { fact: "updatableSoftware" },
      summary: "The device verifies that software updates are authentic and unmodified.",
    },
    {
      id: "5.3-10",
      obligation: "shall",
      status: "M F (j)",
      appliesIf: { fact: "networkUpdates" },
      summary:
        "Before it takes an update from the network, the device checks, on the basis of a trust relationship, that the update is genuine and unaltered.",
    },
    {
      id: "5.3-11",
      obligation: "should",
      status: "R C (12)",
      appliesIf: { fact: "updateMechanism" },
      summary:
        "The user is told, so that it is noticed, that a security update is needed and which risks it removes.",
    },
    {
      id: "5.3-12",
      obligation: "should",
      status: "R C (12)",
      appliesIf: { fact: "updateMechanism" },
      summary: "The user is warned when applying an update will interrupt basic functions.",
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
      status: "R C (3)",
      appliesIf: { fact: "nonUpdatableSoftware" },
      summary:
        "For non-updatable devices the manufacturer publishes the reason and how and for how long hardware is exchanged.",
    },
    {
      id: "5.3-15A",
      obligation: "should",
      status: "R C (3)",
      appliesIf: { fact: "nonUpdatableSoftware" },
      summary: "A non-updatable device can be isolated.",
    },
    {
      id: "5.3-15B",
      obligation: "should",
      status: "R C (3)",
      appliesIf: { fact: "nonUpdatableSoftware" },
      summary: "The hardware of a non-updatable device can be replaced.",
    },
    {
      id: "5.3-16",
      obligation: "shall",
      status: "M",
      summary:
        "The model designation can be recognised from a label on the device or through a user interface.",
    },
  ]),
);
