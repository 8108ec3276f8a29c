import { defineRule } from "@bollard/model";
import type { PlaceRegister } from "../../definition/place-register.js";
import { indexOf } from "../../elements.js";
import { fileOf } from "../linked.js";

/** Reports device classes whose linked specification fails the PSTI rules. */
export const specificationFailsPsti = defineRule<PlaceRegister>({
  id: "place/specification-fails-psti",
  title: "Linked specifications have no errors on PSTI",
  level: "warning",
  cites: [],
  why: "A device whose maker does not meet the security requirements for consumer connectable products brings the same weakness into the place.",
  resolution: "person",
  check(register, report, { linked = () => undefined }) {
    for (const { entry, path, label } of indexOf(register).of("deviceClasses")) {
      const file = entry.specification === undefined ? undefined : linked(entry.specification);
      const errors = (fileOf(file)?.findings ?? []).filter(
        ({ rule, level }) => level === "error" && rule.startsWith("uk-psti/"),
      );
      const [first] = errors;
      if (first === undefined) continue;
      const more = errors.length > 1 ? ` And ${errors.length - 1} more.` : "";
      report.at([...path, "specification"], {
        what: `The specification of “${label}” has ${errors.length === 1 ? "an error" : `${errors.length} errors`} on PSTI: ${first.what}${more}`,
        todo: "Ask the maker to put it right, and record the risk until then.",
      });
    }
  },
});
