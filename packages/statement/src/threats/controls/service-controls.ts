import type { Element } from "@bollard/place-register";
import type { Survey } from "../survey.js";
import type { ElementList } from "../threat-model.js";
import { allOf, answeredBy, declared, type Evidence, fieldSays, silence } from "./evidence.js";

/** What keeps floods from stopping the services of an element; all of them have to say. */
export function rateLimits(element: Element<ElementList>, survey: Survey): Evidence {
  const parts = survey.servicesOf(element).map((service) => ({
    label: service.label,
    evidence: fieldSays(
      service,
      ["recovery", "rateLimits"],
      service.entry.recovery?.rateLimits,
      "Rate limits",
    ),
  }));
  return parts.length === 0 ? silence : allOf(parts, "No limits of rate are declared for");
}

/** What is recorded of the services of an element; all of them have to say. */
export function logging(element: Element<ElementList>, survey: Survey): Evidence {
  const parts = survey.servicesOf(element).map((service) => {
    const sources = service.entry.logging?.sources ?? [];
    const says = `Logging: ${sources.join(", ")}`;
    const evidence =
      sources.length === 0 ? silence : answeredBy(declared(service, ["logging", "sources"], says));
    return { label: service.label, evidence };
  });
  return parts.length === 0 ? silence : allOf(parts, "No logging is declared for");
}
