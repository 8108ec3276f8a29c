import type { LabelsFacts, PartiesFacts, ProductFacts, PstiFacts } from "../facts/index.js";

/** The editions that a specification claims to follow, as far as PSTI reads them. */
interface ClaimedEditions {
  readonly "etsi-en-303-645"?: "2.1.1" | "3.1.3";
  readonly "uk-psti"?: "2023/1007";
  readonly "iso-iec-29147"?: "2018";
}

/** The declared features that bear on a security requirement. */
interface PstiFeatures {
  readonly passwords?: boolean;
  readonly preInstalledPasswords?: boolean;
  readonly updatableSoftware?: boolean;
}

/** One answer of the implementation conformance statement, as far as PSTI reads it. */
interface ProvisionAnswer {
  readonly support?: "Y" | "N" | "N/A";
}

/** The part of a device specification that the PSTI rules read. */
export interface PstiSubject {
  readonly claims?: ClaimedEditions;
  readonly product?: ProductFacts;
  readonly parties?: PartiesFacts;
  readonly labels?: LabelsFacts;
  readonly features?: PstiFeatures;
  readonly ics?: Readonly<Record<string, ProvisionAnswer>>;
  readonly psti?: PstiFacts;
}
