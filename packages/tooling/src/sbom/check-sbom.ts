/** What a bill of materials must say. */
export interface ExpectedSbom {
  readonly name: string;
  readonly version: string;
  /** The packages that it must list. */
  readonly needs: readonly string[];
}

interface Component {
  readonly "bom-ref"?: string;
  readonly purl?: string;
  readonly hashes?: readonly unknown[];
}

interface Sbom {
  readonly bomFormat?: string;
  readonly metadata?: { readonly component?: Component };
  readonly components?: readonly Component[];
}

/**
 * Checks that a bill of materials is of a package, lists what the package needs, and gives each
 * part its package URL and its hash.
 * @throws Error that says what is wrong
 */
export function checkSbom(text: string, { name, version, needs }: ExpectedSbom): void {
  const { bomFormat, metadata, components = [] } = JSON.parse(text) as Sbom;
  if (bomFormat !== "CycloneDX") throw new Error(`${name}: this is not CycloneDX.`);
  const subject = metadata?.component?.purl;
  if (subject !== toPurl(name, version)) {
    throw new Error(`${name}: it is of ${subject ?? "nothing"}, not of ${name} ${version}.`);
  }
  const missing = needs.filter((need) => !components.some((one) => isOf(one, need)));
  if (missing.length > 0) throw new Error(`${name}: it lacks ${missing.join(", ")}.`);
  const vague = components.find(({ purl, hashes = [] }) => !purl || hashes.length === 0);
  if (vague) throw new Error(`${name}: ${vague["bom-ref"] ?? "a part"} has no URL or no hash.`);
}

function isOf({ purl = "" }: Component, name: string): boolean {
  return purl.startsWith(`${toPurl(name, "")}`);
}

function toPurl(name: string, version: string): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}
