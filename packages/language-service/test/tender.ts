import { defaultConfig } from "@bollard/linter";
import { cursorIn, open } from "./documents.js";

/** A tender of our own, with a defect of each kind that the features have something to do with. */
export const tender = `---
bollard: procurement
purchase:
  buyer: council
  nation: england
  commenced: 2026-09-14
  useCases: [parking-sensors]
  devices: organisation
  contract:
    start: 2027-06-01
    length: P7Y
---

# Parking sensors for Harwick

The Council invites tenders for Baysense P1 parking sensors.

## 1 Background

The car park opened in 1998.

## 2 Security

2.1 The sensors shall meet ETSI EN 303 645 V3.1.3, provisions 5.1-1 and 5.3-13.

2.2 The Supplier shall hold a certificate under ISO/IEC 27001:2013.

2.3 The housing shall conform to BS 8418:2021. The Supplier should encrypt all data.

| Number | Requirement |
| --- | --- |
| 2.4 | Controls in PPN 09/23 shall be met. |

### 2.5 Law

2.5.1 The tender is run under [the Procurement Act 2023](https://example.org/act) and section 56 of the Procurement Act 2023.
`;

/** A tender as an editor opens it, with the rules that are on by themselves. */
export const openTender = (text = tender, name = "a.md") => open(name, text, defaultConfig);

/** The tender with the cursor before some words of it. */
export const tenderAt = (part: string, name = "a.md") =>
  cursorIn(name, tender.replace(part, `‸${part}`));
