const blankLine = "\r\n\r\n";

/** Takes the messages of the Language Server Protocol out of a stream of bytes. */
export class MessageReader {
  private chunks: Buffer[] = [];
  private held = 0;
  /** How many bytes must be there before another look pays. */
  private wanted = 0;
  private readonly receive: (message: unknown) => void;

  constructor(receive: (message: unknown) => void) {
    this.receive = receive;
  }

  /** Reads on; gives each message that is now complete. */
  read(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.held += chunk.length;
    if (this.held < this.wanted) return;
    let rest = Buffer.concat(this.chunks);
    for (;;) {
      const end = this.endOfMessage(rest);
      if (end === undefined) break;
      const body = rest.subarray(rest.indexOf(blankLine) + blankLine.length, end);
      rest = rest.subarray(end);
      this.receive(JSON.parse(body.toString("utf8")));
    }
    this.chunks = [rest];
    this.held = rest.length;
  }

  private endOfMessage(bytes: Buffer): number | undefined {
    const head = bytes.indexOf(blankLine);
    this.wanted = 0;
    if (head === -1) return undefined;
    const length = /Content-Length: (\d+)/i.exec(bytes.toString("latin1", 0, head))?.[1];
    const end = head + blankLine.length + Number(length);
    if (bytes.length >= end) return end;
    this.wanted = end;
    return undefined;
  }
}
