import { expect, test } from "vitest";
import { MessageReader } from "./message-reader.ts";

const framed = (message: object) => {
  const body = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};

test("puts messages together, however the stream cuts them", () => {
  const messages = [{ id: 1, text: "“naïve”" }, { id: 2 }, { id: 3, text: "x".repeat(100) }];
  const bytes = Buffer.from(messages.map(framed).join(""));
  for (const size of [1, 2, 7, 64, bytes.length]) {
    const received: unknown[] = [];
    const reader = new MessageReader((message) => received.push(message));
    for (let at = 0; at < bytes.length; at += size) reader.read(bytes.subarray(at, at + size));
    expect(received).toEqual(messages);
  }
});
