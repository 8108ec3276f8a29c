import { describe, expect, it } from "vitest";
import { DefinitionRequest, RenameRequest } from "vscode-languageserver/node";
import { placeTreeRequest } from "../src/requests.js";
import { Client, folderWith, pulling, uriOf } from "./client.js";

const files = {
  "town.place.yaml":
    "bollard: place/1\nplace: { name: Saltmarsh }\ninclude: [east.place.yaml]\nsuppliers:\n  - id: northgate\nsystems:\n  - id: signals\n    supplier: northgate\n",
  "east.place.yaml": "partOf: town.place.yaml\nsystems:\n  - id: lamps\n    supplier: northgate\n",
  "thin.device.yaml": "bollard: device/1\n",
};

const broken = ["place/unknown-reference"];

async function opened() {
  const folder = folderWith(files);
  const client = new Client();
  await client.initialise(pulling, {
    workspaceFolders: [{ uri: uriOf(folder), name: "test" }],
    initializationOptions: { today: "2026-11-25" },
  });
  const open = (name: keyof typeof files, text: string = files[name], version = 1) =>
    client.open(uriOf(folder, name), text, version, "yaml");
  const errors = async (name: string) =>
    (await client.rules(uriOf(folder, name))).filter((rule) => broken.includes(String(rule)));
  return { client, folder, open, errors };
}

describe("a register that is split over files", () => {
  it("is judged as one, whichever file is open", async () => {
    const { open, errors } = await opened();
    await open("east.place.yaml");
    expect(await errors("east.place.yaml")).toEqual([]);
  });

  it("is judged as it stands in the editor", async () => {
    const { client, folder, open, errors } = await opened();
    await open("east.place.yaml");
    await open("town.place.yaml");
    expect(await errors("east.place.yaml")).toEqual([]);
    const text = files["town.place.yaml"].replaceAll("northgate", "southgate");
    await client.change(uriOf(folder, "town.place.yaml"), 2, [{ text }]);
    expect(await errors("east.place.yaml")).toEqual(broken);
  });

  it("leads from one file into the other, and is renamed in both", async () => {
    const { client, folder, open } = await opened();
    await open("east.place.yaml");
    const textDocument = { uri: uriOf(folder, "east.place.yaml") };
    const position = { line: 3, character: 16 };
    const found = await client.connection.sendRequest(DefinitionRequest.type, {
      textDocument,
      position,
    });
    expect(found).toMatchObject([{ uri: uriOf(folder, "town.place.yaml") }]);
    const edit = await client.connection.sendRequest(RenameRequest.type, {
      textDocument,
      position,
      newName: "ngi",
    });
    expect(Object.keys(edit?.changes ?? {}).sort()).toEqual([
      uriOf(folder, "east.place.yaml"),
      uriOf(folder, "town.place.yaml"),
    ]);
  });

  it("shows its picture, and none of what is no register", async () => {
    const { client, folder, open } = await opened();
    await open("town.place.yaml");
    await open("thin.device.yaml");
    const ask = (name: string) =>
      client.connection.sendRequest(placeTreeRequest, { uri: uriOf(folder, name) });
    const { nodes } = await ask("town.place.yaml");
    expect(nodes[0]?.children).toHaveLength(14);
    expect((await ask("thin.device.yaml")).nodes).toEqual([]);
  });
});
