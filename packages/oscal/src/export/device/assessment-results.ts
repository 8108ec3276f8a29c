import type { DeviceSpec } from "@bollard/device-spec";
import { assess, type GroupResult } from "@bollard/etsi-ts-103-701/assess";
import { controlIdFor } from "../../identity/token.js";
import { uuidOf } from "../../identity/uuid.js";
import type {
  AssessmentResult,
  AssessmentResults,
  Observation,
  ResultFinding,
} from "../../types/results.js";
import { frameworkResource } from "../frameworks.js";
import { metadataOf, ownProp } from "../own.js";
import { findingObservation, type ToldFinding, unitObservations } from "./observations.js";
import { componentUuid, seedOf, specificationResource, standardOf, titleOf } from "./subject.js";

/**
 * What comes of a device specification on paper: an observation for each ruling and each finding, and what follows for
 * each provision. Only what passes whole, with nothing left for a laboratory, is satisfied; what is open is not satisfied
 * for another reason than failure. The whole specification goes along as a resource.
 * @param findings what the rules say of it
 * @param day the day for which it is made, `YYYY-MM-DD`
 */
export function toAssessmentResults(
  spec: DeviceSpec,
  findings: readonly ToldFinding[],
  day: string,
): AssessmentResults {
  const standard = standardOf(spec);
  const plan = uuidOf("assessment-plan", ...seedOf(spec));
  return {
    uuid: uuidOf("assessment-results", day, ...seedOf(spec)),
    metadata: metadataOf(`${titleOf(spec)}: assessment on paper`, day, {
      remarks:
        "This looks at what the specification says, not at the device. It is no certificate, no legal advice, and no statement that the product complies.",
    }),
    "import-ap": { href: `#${plan}` },
    results: [toResult(spec, findings, day)],
    "back-matter": {
      resources: [
        {
          uuid: plan,
          title: "Test plan",
          description:
            "There is no assessment plan in OSCAL: the test groups follow from the answers of the supplier.",
        },
        frameworkResource({ framework: standard.id, edition: standard.edition }),
        specificationResource(spec, day),
      ],
    },
  };
}

function toResult(
  spec: DeviceSpec,
  findings: readonly ToldFinding[],
  day: string,
): AssessmentResult {
  const { groups, tests } = assess(spec, day);
  const looked = groups.filter(({ verdict }) => verdict !== "N/A");
  const time = `${day}T00:00:00Z`;
  const about = { subject: componentUuid(spec), day, label: tests.label };
  const byGroup = looked.map((group) => ({ group, seen: unitObservations(group, about) }));
  const told = findings.map((finding) => findingObservation(finding, about));
  const observations = unique([...byGroup.flatMap(({ seen }) => seen), ...told]);
  const results = byGroup.map(({ group, seen }) => toFinding(group, seen, spec));
  const controls = results.map(({ target }) => target["target-id"].replace(/_smt$/, ""));
  return {
    uuid: uuidOf("result", day, ...seedOf(spec)),
    title: `Assessment on paper by ${tests.label}`,
    description:
      "Conceptual test cases, as far as they can be run on the specification; functional ones wait for a laboratory.",
    start: time,
    end: time,
    props: [ownProp("tests", tests.label)],
    "local-definitions": { components: [subjectComponent(spec)] },
    "reviewed-controls": {
      "control-selections": [
        controls.length === 0
          ? { "include-all": {} }
          : { "include-controls": controls.map((id) => ({ "control-id": id })) },
      ],
    },
    ...(observations.length > 0 && { observations }),
    ...(results.length > 0 && { findings: results }),
  };
}

function subjectComponent(spec: DeviceSpec) {
  return {
    uuid: componentUuid(spec),
    type: "hardware",
    title: titleOf(spec),
    description: spec.product?.type ?? "A connected product.",
    status: { state: "other" as const },
  };
}

function unique(observations: readonly Observation[]): readonly Observation[] {
  return [...new Map(observations.map((one) => [one.uuid, one])).values()];
}

function toFinding(
  { verdict, plan, onDevice }: GroupResult,
  seen: readonly Observation[],
  spec: DeviceSpec,
): ResultFinding {
  const printed = plan.provision;
  const isWhole = verdict === "PASS" && onDevice.length === 0;
  const waits = onDevice.length === 0 ? "" : ` These wait for the device: ${onDevice.join(", ")}.`;
  return {
    uuid: uuidOf("finding", printed, verdict, waits, ...seedOf(spec)),
    title: `${printed}: ${wordsOf[verdict] ?? verdict}`,
    description: `Provision ${printed}: ${wordsOf[verdict] ?? verdict}.${waits}`,
    props: [ownProp("label", printed), ownProp("verdict", verdict)],
    target: {
      type: "statement-id",
      "target-id": `${controlIdFor(standardOf(spec), printed)}_smt`,
      status: {
        state: isWhole ? "satisfied" : "not-satisfied",
        reason: isWhole ? "pass" : verdict === "FAIL" ? "fail" : "other",
      },
    },
    ...(seen.length > 0 && {
      "related-observations": [...new Set(seen.map(({ uuid }) => uuid))].map((uuid) => ({
        "observation-uuid": uuid,
      })),
    }),
  };
}

const wordsOf: Readonly<Record<string, string>> = {
  PASS: "passes on paper",
  FAIL: "fails on paper",
  INCONCLUSIVE: "open on paper",
};
