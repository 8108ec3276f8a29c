import { once, type Verification } from "@bollard/model";
import type { SourceId } from "../sources.js";

/**
 * Where a procurement policy note stands: in use; replaced by another; in use for procurements
 * that began under the Regulations of 2015 alone; or issued and not yet to be applied.
 */
export type PolicyNoteStatus = "current" | "replaced" | "earlier-procurements" | "announced";

/** One note of the series that the Cabinet Office numbers with three digits and no year. */
export interface PolicyNote {
  /** The number as printed: `014`. */
  readonly number: string;
  readonly title: string;
  readonly status: PolicyNoteStatus;
  /** The older notes that it replaced, as printed. */
  readonly replaces?: readonly string[];
  /** The number of the note that replaced it, or will. */
  readonly replacedBy?: string;
  /** The first day on which it is applied, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly sources: readonly SourceId[];
  readonly verified: Verification;
  readonly note?: string;
}

/**
 * Every note of the series that is known, 001 to 026, checked on 2026-11-25. The numbers up to 026
 * have no gap; whether 027 or a later one was issued since August 2026 is not known. The series
 * `nn/yy` that came before is known in part only: see `supersededReferences`. Northern Ireland
 * numbers its own notes `nn/yy` as well, and Wales writes `WPPN`.
 */
export const policyNotes = /* @__PURE__ */ once(
  () =>
    [
      {
        number: "001",
        title: "SME and VCSE procurement spend targets",
        status: "current",
        sources: ["goudie", "ppncoll", "procportal"],
        verified: "official-excerpt",
      },
      {
        number: "002",
        title: "Taking account of social value in the award of contracts",
        status: "current",
        replaces: ["PPN 06/20"],
        replacedBy: "026",
        from: "2025-02-24",
        sources: ["ppn002", "ppncoll"],
        verified: "official-excerpt",
        note: "Its model had to be used from 2025-10-01. PPN 026 follows for procurements from 2027-01-01.",
      },
      {
        number: "003",
        title: "Public Services (Social Value) Act 2012",
        status: "current",
        sources: ["goudie"],
        verified: "secondary",
      },
      {
        number: "004",
        title: "Open book contract management",
        status: "current",
        sources: ["goudie"],
        verified: "secondary",
      },
      {
        number: "005",
        title: "Reserving below-threshold procurements",
        status: "current",
        sources: ["goudie", "wppn012"],
        verified: "official-excerpt",
      },
      {
        number: "006",
        title: "Carbon reduction plans in major government contracts",
        status: "current",
        replaces: ["PPN 06/21"],
        from: "2025-02-24",
        sources: ["goudie", "ppn006"],
        verified: "secondary",
      },
      {
        number: "007",
        title: "Contracts with Russia and Belarus",
        status: "current",
        sources: ["goudie"],
        verified: "secondary",
      },
      {
        number: "008",
        title: "Armed Forces Covenant",
        status: "current",
        sources: ["goudie"],
        verified: "secondary",
      },
      {
        number: "009",
        title: "Tackling modern slavery in government supply chains",
        status: "current",
        replaces: ["PPN 02/23"],
        from: "2025-02-24",
        sources: ["ppn009", "goudie"],
        verified: "official-excerpt",
      },
      {
        number: "010",
        title: "Procuring steel in government contracts (February 2025)",
        status: "replaced",
        replacedBy: "022",
        from: "2025-02-24",
        sources: ["ppn022", "goudie"],
        verified: "official-excerpt",
      },
      {
        number: "011",
        title: "The Commercial Playbooks",
        status: "current",
        sources: ["goudie"],
        verified: "secondary",
      },
      {
        number: "012",
        title: "Security classifications policy",
        status: "current",
        replaces: ["PPN 07/23"],
        from: "2025-02-24",
        sources: ["ppn012", "goudie"],
        verified: "official-excerpt",
      },
      {
        number: "013",
        title: "Using standard contracts",
        status: "current",
        replaces: ["PPN 08/23"],
        from: "2025-02-24",
        sources: ["hepa", "goudie"],
        verified: "secondary",
      },
      {
        number: "014",
        title: "Cyber Essentials scheme",
        status: "current",
        replaces: ["PPN 09/23"],
        from: "2025-02-24",
        sources: ["ppn014"],
        verified: "official-excerpt",
      },
      {
        number: "015",
        title: "Supplier's approach to payment in major contracts (first version)",
        status: "replaced",
        replaces: ["PPN 10/23"],
        replacedBy: "018",
        from: "2025-02-24",
        sources: ["ppn018"],
        verified: "official-excerpt",
        note: "PPN 018 replaced it on 2025-10-01.",
      },
      {
        number: "016",
        title: "Carbon reduction contract schedule",
        status: "current",
        replaces: ["PPN 01/24"],
        from: "2025-02-24",
        sources: ["ppn016", "goudie"],
        verified: "official-excerpt",
      },
      {
        number: "017",
        title: "Improving transparency of AI use in procurement",
        status: "current",
        replaces: ["PPN 02/24"],
        from: "2025-02-24",
        sources: ["ppn017"],
        verified: "secondary",
      },
      {
        number: "018",
        title: "Supplier's approach to payment in major contracts",
        status: "current",
        replaces: ["PPN 015"],
        from: "2025-10-01",
        sources: ["ppn018", "ppncoll"],
        verified: "official-excerpt",
      },
      {
        number: "019",
        title: "Requirements to publish on Contracts Finder",
        status: "earlier-procurements",
        replaces: ["PPN 01/23"],
        from: "2025-03-10",
        sources: ["ppn019", "ppncoll"],
        verified: "official-excerpt",
        note: "Reaches procurements that began under the Public Contracts Regulations 2015 only.",
      },
      {
        number: "020",
        title: "Guidance on data protection legislation",
        status: "current",
        sources: ["hepa"],
        verified: "secondary",
      },
      {
        number: "021",
        title: "Payment spot checks in public sub-contracts",
        status: "current",
        sources: ["hepa"],
        verified: "secondary",
      },
      {
        number: "022",
        title: "Procuring steel in government contracts",
        status: "current",
        replaces: ["PPN 010"],
        sources: ["ppn022"],
        verified: "official-excerpt",
        note: "Issued in June 2025; what it added is applied from 2025-09-01.",
      },
      {
        number: "023",
        title: "Threshold amounts of 2026",
        status: "current",
        replaces: ["PPN 11/23"],
        from: "2026-01-01",
        sources: ["thresholds"],
        verified: "secondary",
      },
      {
        number: "024",
        title: "The public interest test and insourcing strategy",
        status: "announced",
        from: "2027-04-01",
        sources: ["ppn024"],
        verified: "secondary",
        note: "Issued in June 2026.",
      },
      {
        number: "025",
        title: "Protecting the UK's national security through public procurement",
        status: "current",
        sources: ["ppn025"],
        verified: "secondary",
        note: "Issued on 2026-06-19 for central government: shipbuilding, steel, AI and energy infrastructure.",
      },
      {
        number: "026",
        title: "Social value model of 2026",
        status: "announced",
        replaces: ["PPN 002"],
        from: "2027-01-01",
        sources: ["ppn026"],
        verified: "secondary",
        note: "The title is ours. Procurements that began before 2027 may go on under PPN 002.",
      },
    ] as const satisfies readonly PolicyNote[],
);
