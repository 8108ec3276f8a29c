import { edition } from "@bollard/etsi-en-303-645";
import { applicabilityOf } from "@bollard/etsi-en-303-645/applicability";
import { assessedEdition } from "../../edition.js";
import type { Desk } from "../desk.js";
import type { Judge, Judges } from "../judge.js";
import { fails, passes, type Ruling, staysOpen } from "../ruling.js";

/** Every recommendation that is answered N or N/A has a reason. */
function giveReasons(desk: Desk): readonly Ruling[] {
  const { edition: own } = desk;
  const { ics } = desk.subject;
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
  const open = unanswered(own, desk);
  if (open.length > 0) {
    const [first = "", second] = open;
    const names =
      second === undefined ? first : `${first}, ${second}${open.length > 2 ? " …" : ""}`;
    const count = open.length === 1 ? "1 recommendation is" : `${open.length} recommendations are`;
    return [
      staysOpen({
        at: "/ics",
        looked: ["/ics"],
        because: `${count} not answered in the ICS (${names}).`,
        todo: "Answer each recommendation under ics, and give the reason where it is not applied.",
      }),
    ];
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

/** The recommendations that the ICS says nothing of, and that are not known not to apply. */
function unanswered(own: Desk["edition"], { subject, features }: Desk): readonly string[] {
  const { ics = {} } = subject;
  return edition(assessedEdition[own]).items.flatMap((item) => {
    const answered = Object.hasOwn(ics, item.id) && ics[item.id]?.support !== undefined;
    if (answered || item.obligation !== "should") return [];
    return applicabilityOf(item, features).holds === "false" ? [] : [item.id];
  });
}

const unit: Judge = {
  disposition: "decided",
  about: "Decided by the ICS: a recommendation answered N or N/A needs a Detail.",
  judge: giveReasons,
};

/** The unit of test scenario 5.0. */
export const reporting: Judges = { "5.0-1-1 a": unit };
