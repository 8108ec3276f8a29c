// Entry of the bundled server: the client starts it as a child process that speaks over IPC.
import { serve } from "@bollard/language-server";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";

serve(createConnection(ProposedFeatures.all));
