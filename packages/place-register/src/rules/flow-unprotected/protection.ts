import type { EntryOf } from "../../elements.js";

const none =
  /^(?:none\b|no\b|nothing\b|un-?encrypted\b|un-?protected\b|not (?:encrypted|protected)\b|plain[- ]?text\b|clear[- ]?text\b|in (?:the )?clear\b|-+$)/i;

/** Ways to send and to write that protect nothing, where no more is said. */
const bare =
  /^(?:plain )?(?:http|ftp|tftp|telnet|mqtt|amqp|coap|modbus(?:[ /]tcp)?|udp|tcp|base ?64)(?: only)?\.?$/i;

const unknown =
  /^(?:not known|unknown|n\/?a|not applicable|to be (?:written|confirmed|decided)|tb[acd]|todo|\?+)[.!]*$/i;

/** Protocols that keep data secret and unchanged wherever they are used. */
export const secure =
  /\b(?:d?tls|https|mqtts|amqps|wss|ftps|ldaps|coaps|sftp|scp|ssh|ip-?sec|ikev2|wireguard|openvpn|quic|macsec)\b/i;

/** What shows as well that data were not changed, though it is no tunnel of its own. */
export const unchanged = /\b(?:lorawan|gcm|ccm|poly1305|hmac|cmac|signed|signatures?)\b/i;

/** What the register says of something that protects data on their way. */
export type Said = "something" | "nothing there" | "not said";

/** Reads a text such as `TLS 1.3` or `none`. */
export function readSaid(text: string | undefined): Said {
  const said = text?.trim() ?? "";
  if (said === "" || unknown.test(said)) return "not said";
  return none.test(said) || bare.test(said) ? "nothing there" : "something";
}

/** What protects the data of a flow; the protocol may say it as well. */
export function encryptionOf({ encryption, protocol }: EntryOf<"flows">): Said {
  const said = readSaid(encryption);
  return said === "not said" && secure.test(protocol ?? "") ? "something" : said;
}

/** What shows that the data of a flow were not changed; a secure protocol shows it as well. */
export function integrityOf({ integrity, encryption, protocol }: EntryOf<"flows">): Said {
  const said = readSaid(integrity);
  if (said !== "not said") return said;
  const isSecure = [encryption, protocol].some(
    (text = "") => readSaid(text) === "something" && (secure.test(text) || unchanged.test(text)),
  );
  return isSecure ? "something" : said;
}
