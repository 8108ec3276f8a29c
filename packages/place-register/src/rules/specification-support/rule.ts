import { defineRule } from "@bollard/model";
import type { PlaceRegister } from "../../definition/place-register.js";
import { type Element, indexOf, type RegisterIndex } from "../../elements.js";
import { fileOf } from "../linked.js";

/** What of a device specification says until when the maker gives updates. */
interface WithSupport {
  readonly psti?: { readonly supportPeriod?: { readonly until?: unknown } };
}

/** Reports support that the specification ends earlier than the register says, or than the contract. */
export const specificationSupport = defineRule<PlaceRegister>({
  id: "place/specification-support",
  title:
    "Support by the linked specification lasts as long as the register says and the contract runs",
  level: "warning",
  cites: [],
  why: "Without security updates a device stays in the street with every weakness that is found from then on.",
  resolution: "person",
  check(register, report, { linked = () => undefined }) {
    const index = indexOf(register);
    for (const element of index.of("deviceClasses")) {
      const { entry, path, label } = element;
      const file =
        entry.specification === undefined ? undefined : fileOf(linked(entry.specification));
      const until = supportIn(file?.subject);
      if (until === undefined) continue;
      if (entry.supportEnds !== undefined && until < entry.supportEnds) {
        report.at([...path, "supportEnds"], {
          what: `“${label}” is supported until ${entry.supportEnds} here, and until ${until} by its specification.`,
          todo: "Find out which is right, and correct the other.",
        });
      }
      const ends = entry.supportEnds === undefined ? contractEnd(element, index) : undefined;
      if (ends === undefined || until >= ends) continue;
      report.at([...path, "specification"], {
        what: `By its specification, “${label}” is supported until ${until}; the contract runs until ${ends}.`,
        todo: "Agree on updates until the end of the contract, or plan the replacement, and write supportEnds.",
      });
    }
  },
});

function supportIn(subject: unknown): string | undefined {
  const until = (subject as WithSupport | undefined)?.psti?.supportPeriod?.until;
  return typeof until === "string" ? until : undefined;
}

/** The last day of the contracts of the supplier of the system that the devices serve. */
function contractEnd(
  { entry }: Element<"deviceClasses">,
  index: RegisterIndex,
): string | undefined {
  const system = index.first(entry.system, "systems");
  const supplier = index.first(system?.entry.supplier, "suppliers");
  const contracts = supplier?.entry.contracts ?? [];
  const meant = contracts.filter(({ reference }) => reference === system?.entry.contract);
  const ends = (meant.length > 0 ? meant : contracts).flatMap((one) => one.ends ?? []);
  return ends.sort().at(-1);
}
