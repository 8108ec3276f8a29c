import type { Element } from "@bollard/place-register";
import { isOutsider, zoneOf } from "../boundaries.js";
import { isOf, type Survey } from "../survey.js";
import { against, type Controls, type Evidence, fieldSays, silence } from "./evidence.js";
import { rateLimits } from "./service-controls.js";

type Flow = Element<"flows">;

const radio =
  /\b(?:lora(?:wan)?|nb-?iot|lte(?:-?m)?|[2345]g|gsm|cellular|satellite|wi-?fi|wlan|802\.1[15]\S*|zigbee|z-wave|bluetooth|ble|thread|sigfox|mioty|m-?bus|dsrc|radio|wireless|microwave)\b/i;
const wired =
  /\b(?:wired|cables?|fibre|fiber|copper|ethernet|coax(?:ial)?|dsl|rs-?(?:232|485)|serial)\b/i;

/** Whether a flow goes by radio, as far as protocol and devices say; where they do not, devices may. */
function maybeRadio({ entry }: Flow, survey: Survey): boolean {
  const ends = [entry.from, entry.to].flatMap((id) => survey.element(id) ?? []);
  const devices = ends.filter((end) => isOf(end, "deviceClasses"));
  const said = devices.map((device) => device.entry.connectivity ?? "");
  const text = [entry.protocol ?? "", ...said].join("\n");
  return radio.test(text) || (devices.length > 0 && !wired.test(text));
}

/** Whether what others send comes this way: from an outsider, somewhere unknown, or a zone of others. */
function mayComeFromOutside({ entry }: Flow, survey: Survey): boolean {
  const source = survey.element(entry.from);
  if (entry.crossesOrganisation || source === undefined || isOutsider(source)) return true;
  const target = survey.element(entry.to);
  const from = zoneOf(source, survey.index);
  if (target !== undefined && zoneOf(target, survey.index) === from) return false;
  const zone = survey.index.first(from, "zones")?.entry;
  return zone?.organisation !== undefined || othersZones.has(zone?.kind ?? "");
}

const othersZones: ReadonlySet<string> = new Set(["public", "cloud", "supplier"]);

/** What protects the data on their way; what is weak by the catalogue of cryptography is no answer. */
function encryption(flow: Flow, survey: Survey): Evidence {
  const said = fieldSays(flow, ["encryption"], flow.entry.encryption, "Encryption");
  if (said.by.length === 0) return said;
  const text = flow.entry.encryption?.trim() ?? "";
  const weakness = survey.weaknessOf(text);
  return weakness === undefined ? said : against(`Encryption: “${text}” is declared. ${weakness}`);
}

const integrity = (flow: Flow) => fieldSays(flow, ["integrity"], flow.entry.integrity, "Integrity");

/** What answers the questions of a flow. */
export const flowControls: Controls<Flow> = {
  "scp-stride-t-p1": integrity,
  "scp-stride-t-p2": integrity,
  "scp-stride-i-p1": (flow, survey) =>
    (flow.entry.via ?? []).length > 0 ? silence : encryption(flow, survey),
  "scp-stride-i-p2": encryption,
  "scp-stride-i-p5": (flow, survey) =>
    maybeRadio(flow, survey) ? encryption(flow, survey) : "not-asked",
  "scp-stride-d-p2": (flow, survey) => {
    if (!mayComeFromOutside(flow, survey)) return "not-asked";
    const target = survey.element(flow.entry.to);
    return target === undefined ? silence : rateLimits(target, survey);
  },
  "scp-stride-d-p3": (flow, survey) => (maybeRadio(flow, survey) ? silence : "not-asked"),
};
