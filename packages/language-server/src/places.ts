import { placeTree } from "@bollard/language-service";
import type { Connection } from "vscode-languageserver";
import { dataFlows } from "./data-flows.js";
import type { Desk } from "./features.js";
import { dataFlowsRequest, placeTreeRequest } from "./requests.js";

/** Answers what an editor asks of the place whose register a document is. */
export function listenForPlaces(connection: Connection, desk: Pick<Desk, "with">): void {
  connection.onRequest(placeTreeRequest, ({ uri }) => ({
    nodes: desk.with(uri, placeTree) ?? [],
  }));
  connection.onRequest(dataFlowsRequest, ({ uri, boundary }) =>
    desk.with(uri, (document) => dataFlows(document, boundary)),
  );
}
