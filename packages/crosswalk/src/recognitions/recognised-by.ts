import type { Recognition } from "@bollard/model";
import { recognitions as byPsti } from "@bollard/uk-psti";
import { schemeRecognitions } from "./schemes.js";

/** What is read of a device specification; its other fields are not looked at. */
export interface RecognitionSubject {
  /** The editions that it claims, by framework. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly labels?: readonly {
    readonly scheme?: string;
    readonly level?: string;
    readonly expires?: string;
  }[];
  readonly ics?: Readonly<Record<string, { readonly support?: string }>>;
}

/** How a recognition stands for a device on a day. It never says that a product meets a law. */
export interface RecognisedBy {
  readonly recognition: Recognition;
  readonly state: "holds" | "does-not-hold" | "open";
  /** What a person must confirm, or, where it does not hold, why. */
  readonly open: readonly string[];
}

const schemes: Readonly<Record<string, string>> = {
  "jp-jc-star": "jc-star",
  "sg-cls": "singapore-cls",
};

/** How each recognition stands for a device on a day, `YYYY-MM-DD`. */
export function recognisedBy(subject: RecognitionSubject, at: string): readonly RecognisedBy[] {
  return [...byPsti(), ...schemeRecognitions].map((recognition) => judge(recognition, subject, at));
}

function judge(recognition: Recognition, subject: RecognitionSubject, at: string): RecognisedBy {
  const { validFrom, validTo, conditions, source } = recognition;
  const not = (why: string) => ({ recognition, state: "does-not-hold" as const, open: [why] });
  if (!/^\d{4}-\d{2}-\d{2}$/.test(at)) {
    return { recognition, state: "open", open: [`Which day is meant by "${at.slice(0, 40)}"?`] };
  }
  if (at < validFrom) return not(`It begins on ${validFrom}.`);
  if (validTo !== undefined && at > validTo) return not(`It ended on ${validTo}.`);
  const framework = recognition.recognised[0]?.framework ?? "";
  const scheme = schemes[framework];
  const found =
    scheme === undefined
      ? byClaim(recognition, subject)
      : byLabel(recognition, scheme, subject, at);
  if (found.against !== undefined) return not(found.against);
  if (found.open.length === 0 && source.verified !== "unchecked") {
    return { recognition, state: "holds", open: [] };
  }
  return { recognition, state: "open", open: [...found.open, ...conditions] };
}

interface Found {
  readonly against?: string;
  readonly open: readonly string[];
}

/** A label counts by itself only where its condition is its validity, as under PSTI. */
function byLabel(
  recognition: Recognition,
  scheme: string,
  subject: RecognitionSubject,
  at: string,
): Found {
  const declared = Array.isArray(subject.labels) ? subject.labels : [];
  const labels = declared.filter((label) => label?.scheme === scheme);
  if (labels.length === 0) return { against: "No label of the scheme is declared.", open: [] };
  const wanted = recognition.recognised[0]?.item ?? "";
  const rightLevel = labels.filter(({ level }) => levelFits(scheme, wanted, level));
  if (rightLevel.length === 0) {
    const unsaid = labels.some(({ level }) => typeof level !== "string");
    return unsaid
      ? { open: ["Which level has the label?"] }
      : { against: "The level of the label is not the one that counts.", open: [] };
  }
  const days = rightLevel.map(({ expires }) => expires);
  const isBySuchALabel = recognition.id.startsWith("uk-psti/");
  if (days.some((day) => typeof day === "string" && isDay(day) && day >= at)) {
    return { open: isBySuchALabel ? [] : ["Does the label cover this product?"] };
  }
  if (days.every((day) => typeof day === "string" && isDay(day))) {
    return { against: "The label has expired.", open: [] };
  }
  return { open: ["Until which day is the label valid?"] };
}

function levelFits(scheme: string, wanted: string, level: unknown): boolean {
  if (typeof level !== "string") return false;
  const said = level.toLowerCase().replace(/[^a-z0-9]/g, "");
  if (scheme === "singapore-cls") return /^(level|cls)?[1-4]$/.test(said);
  return said === wanted.toLowerCase().replace(/[^a-z0-9]/g, "");
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function byClaim(recognition: Recognition, { claims, ics }: RecognitionSubject): Found {
  const [first] = recognition.recognised;
  if (first === undefined) return { open: ["What is recognised?"] };
  const claimed = claims?.[first.framework];
  if (claimed !== undefined && claimed !== first.edition) {
    return { against: `Another edition than ${first.edition} is claimed.`, open: [] };
  }
  const open = claimed === undefined ? [`Is edition ${first.edition} met?`] : [];
  if (first.framework !== "etsi-en-303-645") return { open: [...open, "Is there evidence of it?"] };
  const answers = recognition.recognised.map(({ item }) => ({ item, said: answerOf(ics, item) }));
  const refused = answers.find(({ said }) => said === "N");
  if (refused) return { against: `${refused.item} is answered N in the ICS.`, open: [] };
  const unsaid = answers.filter(({ said }) => said !== "Y").map(({ item }) => `Is ${item} met?`);
  // Schedule 2 and the schemes ask for more than the ICS says, so that a person must confirm the rest.
  return { open: [...open, ...unsaid, "Are the conditions met?"] };
}

function answerOf(ics: RecognitionSubject["ics"], item: string): string | undefined {
  const answer = ics !== undefined && Object.hasOwn(ics, item) ? ics[item] : undefined;
  return answer?.support;
}
