import { edition } from "@bollard/etsi-en-303-645";
import { assessedEdition } from "../../edition.js";
import type { Desk } from "../desk.js";
import type { Judge, Judges } from "../judge.js";
import { fails, passes, type Ruling, staysOpen } from "../ruling.js";

/** Every recommendation that is answered N or N/A has a reason. */
function giveReasons({ subject, edition: own }: Desk): readonly Ruling[] {
  const { ics } = subject;
  if (ics === undefined) {
    return [
      staysOpen({
        at: "",
        looked: ["/ics"],
        because: "There is no ICS.",
        todo: "Answer each provision under ics, and give the reason where a recommendation is not applied.",
      }),
    ];
  }
  const left = edition(assessedEdition[own]).items.filter(({ id, obligation }) => {
    const support = Object.hasOwn(ics, id) ? ics[id]?.support : undefined;
    return obligation !== "shall" && (support === "N" || support === "N/A");
  });
  const silent = left.filter(({ id }) => (ics[id]?.detail ?? "").trim() === "");
  if (silent.length > 0) {
    return silent.map(({ id }) =>
      fails({
        at: `/ics/${id}`,
        origin: "declared",
        looked: [`/ics/${id}`],
        because: `${id} is answered ${ics[id]?.support} without a reason.`,
        todo: `Give the reason under detail of ${id}.`,
      }),
    );
  }
  return [
    passes({
      at: "/ics",
      origin: "declared",
      looked: left.map(({ id }) => `/ics/${id}`),
      because: "Each recommendation that is not applied has a reason.",
    }),
  ];
}

const unit: Judge = {
  disposition: "decided",
  about: "Decided by the ICS: a recommendation answered N or N/A needs a Detail.",
  judge: giveReasons,
};

/** The unit of test scenario 5.0. */
export const reporting: Judges = { "5.0-1-1 a": unit };
