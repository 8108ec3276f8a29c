// Entry of the bundled server: the client starts it as a child process that speaks over IPC.
import "@bollard/language-server";
