import { describe, expect, it } from "vitest";
import { type DrawnFlows, dataFlowsRequest } from "../src/requests.js";
import { Client, folderWith, pulling, uriOf } from "./client.js";

const files = {
  "town.place.yaml":
    "bollard: place/1\ninclude: [east.place.yaml]\nzones: [{ id: core }, { id: field }]\nsystems:\n  - id: signals\n    name: <b>Signals\n    zone: core\n",
  "east.place.yaml":
    "partOf: town.place.yaml\nsystems:\n  - id: lamps\n    zone: field\nflows:\n  - { id: switch, from: signals, to: lamps }\n",
  "thin.device.yaml": "bollard: device/1\n",
};

async function ask(name: string, text: string, boundary?: string) {
  const folder = folderWith(files);
  const client = new Client();
  await client.initialise(pulling, {
    workspaceFolders: [{ uri: uriOf(folder), name: "test" }],
    initializationOptions: { today: "2026-11-25" },
  });
  const uri = uriOf(folder, name);
  await client.open(uri, text, 1, "yaml");
  const asked = { uri, ...(boundary !== undefined && { boundary }) };
  const answer = await client.connection.sendRequest(dataFlowsRequest, asked);
  return { answer, folder };
}

describe("the data flows of a register", () => {
  it.each(["town.place.yaml", "east.place.yaml"] as const)(
    "are drawn with the places of all files, asked of %s",
    async (name) => {
      const { answer, folder } = await ask(name, files[name]);
      const { svg, shows, parts, boundaries } = answer as DrawnFlows;
      expect(shows).toBe("elements");
      expect(svg).toContain('data-part="n1"');
      expect(svg).not.toContain("<b>");
      expect(boundaries.length).toBe(2);
      expect(parts.map(({ key, at }) => [key, at?.uri, at?.range.start.line])).toEqual([
        ["n1", uriOf(folder, "town.place.yaml"), 4],
        ["n2", uriOf(folder, "east.place.yaml"), 2],
        ["e1", uriOf(folder, "east.place.yaml"), 5],
      ]);
    },
  );

  it("are those of a boundary where one is chosen, and all where it is not there", async () => {
    const text = `${files["town.place.yaml"]}  - id: alone\n    zone: core\n`;
    const { answer } = await ask("town.place.yaml", text);
    const [core, field] = (answer as DrawnFlows).boundaries;
    const names = async (boundary: string | undefined) => {
      const { answer: own } = await ask("town.place.yaml", text, boundary);
      return (own as DrawnFlows).parts.map(({ name }) => name);
    };
    expect(await names(field?.id)).toEqual(["<b>Signals", "lamps", "switch"]);
    expect(await names(core?.id)).toHaveLength(4);
    expect(await names("gone")).toHaveLength(4);
  });

  it("are boundaries alone where there is too much to draw", async () => {
    const many = Array.from({ length: 70 }, (_, index) => `  - { id: s${index}, zone: core }\n`);
    const { answer } = await ask("town.place.yaml", files["town.place.yaml"] + many.join(""));
    const { shows, parts } = answer as DrawnFlows;
    expect(shows).toBe("boundaries");
    expect(parts).toHaveLength(73);
    expect(parts.every(({ key }) => key === undefined)).toBe(true);
  });

  it("are refused with a reason, or for what is no register", async () => {
    expect((await ask("town.place.yaml", "systems: [\n")).answer).toHaveProperty("problem");
    expect((await ask("town.place.yaml", "bollard: place/1\n")).answer).toHaveProperty("problem");
    expect((await ask("thin.device.yaml", files["thin.device.yaml"])).answer).toBeNull();
  });
});
