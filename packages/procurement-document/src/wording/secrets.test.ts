import { describe, expect, it } from "vitest";
import { findSecrets } from "./secrets.js";

// Put together, so that no scanner takes them for real ones.
const aws = ["AKIA", "Q3EGRZ7WXN5PLT2V"].join("");
const github = ["ghp", "_", "a8Kd92LmQx7Zp4Rt6Vw1Yb3Nc5Hf0Js2Ge9U"].join("");
const header = "-----BEGIN RSA";
const jwt = ["eyJhbGciOiJIUzI1NiJ9", "eyJzdWIiOiJrZXJibGluZSJ9", "dGhpc2lzbm90YXNpZ25hdHVyZQ"].join(
  ".",
);

describe("secrets", () => {
  it.each([
    ["Log in with user: admin password: Pa55word.", "password", "Pa55…"],
    ["The username is operator and the password is parking2019.", "password", "park…"],
    [
      "They use the account `admin` with the password `Guildhall-2019!`, as before.",
      "password",
      "Guil…",
    ],
    ["Username: service / Password: Kerb!line", "password", "Kerb…"],
    ["Default login: admin/admin", "password", "admi…"],
    ["Password: Pa55w0rd!", "password", "Pa55…"],
    ["The Wi-Fi password is Baysense77.", "password", "Bays…"],
    ["PIN: 4711", "password", "4711…"],
    ["Connect to ftp://drawings:Kerb77@files.council.example for plans.", "password", "Kerb…"],
    [`Use the key ${aws} for uploads.`, "token", "AKIA…"],
    [`The token is ${github}.`, "token", "ghp_…"],
    [`Send Authorization: ${jwt}`, "token", "eyJh…"],
    ["API key: q8Zr2Lk9Xw4Tn7Vb3Mc6Hd1S", "token", "q8Zr…"],
    [`${header} PRIVATE KEY----- MIIEow`, "private-key", "-----BEGIN …"],
  ])("%s", (text, kind, masked) => {
    expect(findSecrets(text).map((one) => [one.kind, one.masked])).toContainEqual([kind, masked]);
  });

  it("are never repeated", () => {
    const [found] = findSecrets("Log in with user: admin password: Pa55word.");
    expect(found?.quote).toBe("user: admin password: Pa55");
    expect(JSON.stringify(findSecrets(`The token is ${github}.`))).not.toContain(
      github.slice(0, 9),
    );
  });
});

it.each([
  "Password: minimum 12 characters",
  "Password: required",
  "Passwords must be changed at first login.",
  "Password: AES-256 encrypted",
  "The password is stored as a hash with SHA-256.",
  "User name: [redacted] Password: [redacted]",
  "Username: <name>, password: <password>",
  "For example, user: admin password: Pa55word.",
  "Join the meeting with passcode: 123456.",
  "The API key: shall be stored in a hardware security module.",
  "Access key: aaaaaaaaaaaaaaaaaaaaaaaa",
  "The PIN is unique to each unit.",
  "Each user has an account protected with a password manager.",
  "Users log in with account name and with a password policy.",
  "Public keys begin with -----BEGIN PUBLIC KEY-----.",
  "See https://tenders.example/notice:8080 for details.",
  "The account is locked and the password is reset by the administrator.",
])("finds no secret in “%s”", (text) => {
  expect(findSecrets(text)).toEqual([]);
});

it.each(["password: ", "user: a ", "eyJaaaaaaaaaaa.", "a://b:", "key", "-----BEGIN "])(
  "takes a megabyte of %o in less than a second",
  (part) => {
    const text = part.repeat(1_000_000 / part.length);
    const start = performance.now();
    findSecrets(text);
    expect(performance.now() - start).toBeLessThan(300);
  },
);
