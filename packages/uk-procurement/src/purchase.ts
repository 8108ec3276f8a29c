import type { BuyerKind } from "@bollard/connected-place-sectors";
import type { Facts, Nation } from "@bollard/model";

/**
 * What a buyer declares of a purchase, as yes or no. A fact nobody declared is unknown; whether a
 * regime reaches the purchase is a decision that somebody takes and records, never a guess.
 */
export type PurchaseFact =
  /** Connected devices are bought. */
  | "buysDevices"
  /** The recorded decision is that the PSTI regime covers a product that is bought. */
  | "pstiInScope"
  /** The recorded decision is that the buyer, or a supplier for it, is under the NIS Regulations. */
  | "nisInScope"
  /** Personal data are processed under the contract. */
  | "processesPersonalData"
  /** The contract has one of the risks that PPN 014 lists. */
  | "hasListedCyberRisk"
  /** Cameras, number-plate readers or video analytics are bought or used. */
  | "usesSurveillanceCameras"
  /** People use a web page or an app that the contract supplies. */
  | "hasPublicInterface"
  /** The buyer's functions are devolved Scottish ones, so that Scottish law governs. */
  | "devolvedScottish"
  /** The buyer's functions are devolved ones in Scotland or Wales, or transferred ones in Northern Ireland. */
  | "devolved";

/** What is known of a purchase; what is absent is unknown. */
export interface Purchase {
  readonly buyer?: BuyerKind;
  readonly nation?: Nation;
  /** The day on which the procurement began, `YYYY-MM-DD`. */
  readonly commenced?: string;
  readonly facts?: Facts<PurchaseFact>;
}
