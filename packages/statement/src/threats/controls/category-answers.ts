import type { Element } from "@bollard/place-register";
import { type Answer, readAnswer } from "@bollard/place-register";
import type { StrideLetter } from "@bollard/secure-connected-places-playbook";
import type { Survey } from "../survey.js";
import { against, answeredBy, declared, type Evidence, silence } from "./evidence.js";

/** The fields of the register for the categories. */
export const categoryNames = {
  S: "spoofing",
  T: "tampering",
  R: "repudiation",
  I: "informationDisclosure",
  D: "denialOfService",
  E: "elevationOfPrivilege",
} as const;

/** What a flow records for a whole category. */
export function categoryAnswer(
  flow: Element<"flows">,
  category: StrideLetter,
  { today }: Survey,
): Evidence {
  const name = categoryNames[category];
  return fromAnswer(flow, ["stride", name], flow.entry.stride?.[name], today);
}

/** What people recorded in answer to a question by its id, at the element or for the whole place. */
export function recordedAnswer(element: Element, id: string, survey: Survey): Evidence {
  const { entry } = element;
  const own = "answers" in entry ? entry.answers?.[id] : undefined;
  if (own !== undefined) return fromAnswer(element, ["answers", id], own, survey.today);
  const whole = survey.register.place?.answers?.[id];
  const place = { ...element, path: ["place"] };
  return fromAnswer(place, ["answers", id], whole, survey.today);
}

function fromAnswer(
  element: Element,
  path: readonly string[],
  answer: Answer | undefined,
  today: string,
): Evidence {
  const { answered, review } = readAnswer(answer);
  if (answer === undefined || !answered) return silence;
  if (review !== undefined && review < today) {
    return against(`An answer is recorded; it was to be looked at again by ${review}.`);
  }
  return answeredBy(declared(element, path, wordsOf(answer)));
}

function wordsOf(answer: Answer): string {
  if (typeof answer === "string") return `Recorded: ${answer.trim()}`;
  const { says, reference, notApplicable } = answer;
  if (notApplicable !== undefined) return `Does not arise: ${notApplicable.trim()}`;
  return `Recorded: ${[says, reference].filter((text) => text !== undefined).join(", ")}`;
}
