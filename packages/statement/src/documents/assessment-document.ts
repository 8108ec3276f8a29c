import type { DeviceSpec } from "@bollard/device-spec";
import { assess } from "@bollard/etsi-ts-103-701/assess";
import type { Handover } from "../handover/handover.js";
import { failingBlocks } from "./assessment/failing-blocks.js";
import { frontBlocks } from "./assessment/front-blocks.js";
import { groupBlocks } from "./assessment/group-blocks.js";
import { judgementBlocks } from "./assessment/judgement-blocks.js";
import { openBlocks, openOf } from "./assessment/open-blocks.js";
import { passingBlocks } from "./assessment/passing-blocks.js";
import { readerOf } from "./assessment/reader.js";
import { partsOf } from "./assessment/unit-rows.js";
import { metaOf } from "./subject-meta.js";

/**
 * The assessment: a page that sums it up, then what fails, what is open and for whom, what passes,
 * recorded judgements, and every test group with the rule by which its verdict follows.
 * @param today - the day for which it is made, `YYYY-MM-DD`
 */
export function assessmentDocument(spec: DeviceSpec, today?: string): Handover {
  const assessment = assess(spec, today);
  const { label } = assessment.tests;
  const reader = readerOf(spec, assessment);
  const parts = partsOf(reader);
  const open = openOf(parts, reader);
  return {
    title: "Assessment on paper",
    subtitle: label,
    meta: metaOf(spec, label, today),
    language: "en-GB",
    blocks: [
      ...frontBlocks(open, reader),
      ...failingBlocks(parts, reader),
      ...openBlocks(open, reader),
      ...passingBlocks(parts, reader),
      ...judgementBlocks(assessment.judgements),
      ...groupBlocks(reader),
    ],
  };
}
