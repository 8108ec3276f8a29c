import type { Pattern } from "../pattern.js";

/** Telemetry that nobody examines for anomalies. */
export const notExamined: readonly Pattern[] = [
  {
    value: "not examined",
    says: /\b(?:is|are) (?:not|never) (?:\w+ )?(?:examined|analysed|analyzed|evaluated|reviewed|inspected|looked at|checked|monitored|searched|used)\b|\b(?:nobody|no one|nothing|no person|no tool|no service) (?:\w+ )?(?:examines?|analyses?|analyzes?|evaluates?|reviews?|inspects?|looks? at|checks?|monitors?|search(?:es)?|reads?)\b|\b(?:does|do) not (?:\w+ )?(?:examine|analyse|analyze|evaluate|review|inspect|look|check|monitor|search)\b|\bno (?:security |systematic |regular |automatic )*(?:examination|analysis|evaluation|review|inspection)\b|^\W*not (?:\w+ )?examined\b|\bwithout (?:any )?(?:security )?(?:examination|analysis|evaluation)\b/,
    denial: "ignored",
    unless:
      /\bnot only\b|\bno (?:analysis|examination|evaluation) (?:on|by|in) the (?:device|sensor|hub)\b/,
    example: "Nobody examines the readings for signs of an attack.",
    counter: "The service examines failed log-ins each day.",
  },
];
