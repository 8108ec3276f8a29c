import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { MessageReader } from "./message-reader.ts";

/** How a server is started, and what it is answered. */
export interface ServerCommand {
  readonly args: readonly [string, ...string[]];
  readonly env?: NodeJS.ProcessEnv;
  /** Answers a request that the server sends; left out, the answer is `null`. */
  readonly answer?: (method: string, params: unknown) => unknown;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

const patience = 30_000;

/** The other end of a language server that speaks over standard input and output. */
export class LanguageClient {
  private readonly server: ChildProcessWithoutNullStreams;
  private readonly exit: Promise<number | null>;
  private readonly answer: NonNullable<ServerCommand["answer"]>;
  private readonly waiting = new Map<number, (message: Message) => void>();
  private readonly listening = new Map<string, ((params: unknown) => void)[]>();
  private last = 0;
  private complaints = "";

  constructor({ args: [program, ...args], env = process.env, answer = () => null }: ServerCommand) {
    this.answer = answer;
    this.server = spawn(program, args, { env, stdio: "pipe" });
    this.exit = once(this.server, "exit").then(([code]) => code);
    const reader = new MessageReader((message) => this.receive(message as Message));
    this.server.stdout.on("data", (chunk: Buffer) => reader.read(chunk));
    this.server.stderr.on("data", (chunk) => {
      this.complaints += String(chunk);
    });
    // What a server that went away is still sent is lost; the request fails with its exit.
    this.server.stdin.on("error", () => undefined);
  }

  /** The process id of the server. */
  get pid(): number {
    return this.server.pid ?? 0;
  }

  /** Sends a request; rejects when the server refuses, ends or does not answer in time. */
  async request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.last;
    const answered = new Promise<Message>((resolve) => this.waiting.set(id, resolve));
    this.send({ id, method, params });
    const { result, error } = await this.inTime(answered, method);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  /** Sends a notification. */
  notify(method: string, params: unknown): void {
    this.send({ method, params });
  }

  /** Waits for the next notification of a method and gives its parameters. */
  next(method: string): Promise<unknown> {
    const told = new Promise<unknown>((resolve) => {
      this.listening.set(method, [...(this.listening.get(method) ?? []), resolve]);
    });
    return this.inTime(told, method);
  }

  /** Asks the server to end; gives its exit code, or `null` when it had to be stopped. */
  async close(): Promise<number | null> {
    await this.request("shutdown", undefined);
    this.notify("exit", undefined);
    const stop = setTimeout(() => this.server.kill(), 5000);
    return this.exit.finally(() => clearTimeout(stop));
  }

  private send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    this.server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.server.stdin.write(body);
  }

  private receive({ id, method, params, ...rest }: Message): void {
    if (method !== undefined && id !== undefined) {
      this.send({ id, result: this.answer(method, params) });
    } else if (method !== undefined) {
      const told = this.listening.get(method) ?? [];
      this.listening.delete(method);
      for (const tell of told) tell(params);
    } else if (id !== undefined) {
      this.waiting.get(id)?.(rest);
      this.waiting.delete(id);
    }
  }

  /** Waits for an answer, but not for ever, and not for that of a server that went away. */
  private async inTime<T>(answer: Promise<T>, what: string): Promise<T> {
    const ended = this.exit.then((code): never => {
      throw new Error(`The server ended with ${code} before ${what}: ${this.complaints}`);
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        this.server.kill();
        reject(new Error(`No ${what} within ${patience / 1000} s: ${this.complaints}`));
      }, patience);
    });
    return Promise.race([answer, ended, late]).finally(() => clearTimeout(timer));
  }
}
