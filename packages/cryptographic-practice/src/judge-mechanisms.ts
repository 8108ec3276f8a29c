import { toSources } from "./documents.js";
import { flagsOf } from "./judge/flags.js";
import {
  type DeclaredMechanisms,
  mentionsIn,
  readPieces,
  toPieces,
  type Used,
} from "./judge/pieces.js";
import { judgementOf } from "./judge/standing.js";
import { saidElsewhere, toUnknown, unknownIn } from "./judge/unknown.js";
import type { Judgement, Status } from "./mechanism.js";
import type { JudgedMention, PlacedMention, PracticeVerdict } from "./verdict.js";

/**
 * Judges the mechanisms that a text or lists name, by the catalogue and on a day, `YYYY-MM-DD`. It
 * reports and asks; it never says that a device complies.
 */
export function judgeMechanisms(
  input: string | DeclaredMechanisms,
  { today }: { readonly today: string },
): PracticeVerdict {
  const read = readPieces(toPieces(input));
  const mentions = mentionsIn(read);
  const used = mentions.filter(({ mention }) => !mention.negated);
  const isProtected = used.some(isChannel);
  const isSaid = saidElsewhere(used);
  const judged: JudgedMention[] = [];
  const open: Used[] = [];
  for (const one of used) {
    const judgement = judgementOf(one.mention.mechanism, one.mention, today);
    if (judgement) judged.push(toJudged(one, judgement));
    else if (!isSaid(one)) open.push(one);
  }
  const unknown = [...open.map(toUnknown), ...read.flatMap(unknownIn)];
  const by = (...statuses: readonly Status[]) =>
    judged.filter(({ status }) => statuses.includes(status));
  return {
    deprecated: by("deprecated", "broken"),
    legacy: by("legacy"),
    recognised: by("recommended", "acceptable"),
    unprotected: by("unprotected").filter((one) => !isProtected || !isCarrier(one)),
    unknown,
    rejected: mentions.filter(({ mention }) => mention.negated).map(withoutText),
    flags: flagsOf(used, unknown.length > 0),
  };
}

function toJudged(one: Used, { status, why, since, until, sources }: Judgement): JudgedMention {
  return {
    ...withoutText(one),
    status,
    why,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    sources: toSources(sources),
  };
}

function withoutText({ text: _, ...placed }: Used): PlacedMention {
  return placed;
}

function isChannel({ mention }: Used): boolean {
  return mention.mechanism.kind === "channel";
}

/** A protocol that is meant to be carried in a protected one; Telnet and plain HTTP are not. */
function isCarrier({ mention }: JudgedMention): boolean {
  return mention.mechanism.id === "mqtt" || mention.mechanism.id === "coap";
}
