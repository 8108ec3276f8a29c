import { defineRule } from "@bollard/model";
import type { PlaceRegister } from "../../definition/place-register.js";
import { indexOf } from "../../elements.js";

/** Reports registers in which nothing is registered yet. */
export const nothingRegistered = defineRule<PlaceRegister>({
  id: "place/nothing-registered",
  title: "A register has services or systems",
  level: "info",
  cites: [],
  why: "What is asked of a place hangs on its services and systems: without them there is nothing to ask, and silence says nothing.",
  resolution: "person",
  check(register, report) {
    const { include = [] } = register;
    const { of } = indexOf(register);
    // What other files hold of the register may not have been looked at.
    if (include.length > 0 || of("services").length > 0 || of("systems").length > 0) return;
    report.missing(["services"], {
      what: "The register has neither services nor systems.",
      todo: "Enter the services that the place provides, and the systems on which they run.",
    });
  },
});
