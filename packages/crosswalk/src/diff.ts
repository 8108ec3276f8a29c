import { lineage as en303645 } from "@bollard/etsi-en-303-645";
import { type Lineage, once } from "@bollard/model";
import { lineage as caf } from "@bollard/ncsc-caf";

const known = /* @__PURE__ */ once(
  (): readonly {
    readonly framework: string;
    readonly from: string;
    readonly to: string;
    readonly steps: readonly Lineage[];
  }[] => [
    { framework: "etsi-en-303-645", from: "2.1.1", to: "3.1.3", steps: en303645() },
    { framework: "ncsc-caf", from: "3.2", to: "4.0", steps: caf() },
  ],
);

/** What became of the items of one edition in a later one; `undefined` where no lineage is known. */
export function diff(framework: string, from: string, to: string): readonly Lineage[] | undefined {
  return known().find((one) => one.framework === framework && one.from === from && one.to === to)
    ?.steps;
}
