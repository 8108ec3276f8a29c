import { describe, expect, it } from "vitest";
import { within } from "../../../model/test/within.js";
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

  it.each([
    ["The router was set up with pw: Kerbline77 in 2021.", "password", "Kerb…"],
    [
      "At the meeting of 3 May the installer told us that the password is Kerb77line.",
      "password",
      "Kerb…",
    ],
    ["Log in as harwick-ops / Kerb!line77 on the recorder.", "password", "Kerb…"],
    ["Credentials: viewer01 / Bay$ense9", "password", "Bay$…"],
    ["The recorders use the password “Kerb77line” throughout.", "password", "Kerb…"],
    ["All gateways have the password Kerb77!line today.", "password", "Kerb…"],
    ["SNMP community string: kerb-ro7", "password", "kerb…"],
    ["snmp-server community KerbLine RO", "password", "Kerb…"],
    ["username harwick privilege 15 password 7 0822455D0A16", "password", "0822…"],
    ["DB_PASSWORD=Kerb77line", "password", "Kerb…"],
    ["MQTT_PASS=Kerb77line", "password", "Kerb…"],
    ['"password": "Kerb77line",', "password", "Kerb…"],
    ["Server=db1;Database=bays;User Id=sa;Password=Kerb77line;", "password", "Kerb…"],
    ["DATABASE_URL=postgres://bays:kerbline@db.internal:5432/bays", "password", "kerb…"],
    ["redis://:kerbline77@cache.internal:6379", "password", "kerb…"],
    ["aws_secret_access_key = q8Zr2Lk9Xw4Tn7Vb3Mc6Hd1Sq8Zr2Lk9Xw4Tn7Vb", "token", "q8Zr…"],
    ["Authorization: Basic a2VyYmxpbmU6UGE1NXdvcmQ=", "password", "a2Vy…"],
    ["Wi-Fi key | Kerb77line", "password", "Kerb…"],
    ["PIN code is 4711 for the cabinet at the north gate.", "password", "4711…"],
    [`For example, uploads run with ${aws}.`, "token", "AKIA…"],
  ])("%s", (text, kind, masked) => {
    expect(findSecrets(text).map((one) => [one.kind, one.masked])).toEqual([[kind, masked]]);
  });

  it("are found once where several ways to write them fit", () => {
    for (const text of [
      `Access key: ${aws}`,
      `aws_access_key_id = ${aws}`,
      "Login: user: admin password: Pa55word.",
    ])
      expect(findSecrets(text)).toHaveLength(1);
  });

  it("are found each where a text holds several", () => {
    const text = "North gate: password: Kerb77line. South gate: password: Bays88line.";
    expect(findSecrets(text).map(({ masked }) => masked)).toEqual(["Kerb…", "Bays…"]);
  });

  it("are found behind the first hundred thousand letters", () => {
    const long = "The Supplier shall keep the bays free. ".repeat(3000);
    expect(findSecrets(`${long}The password is Kerb77line.`)).toHaveLength(1);
    expect(findSecrets(`${"a".repeat(1995)} password: Kerb77line and more`)).toHaveLength(1);
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
  "Password: changeme (it must be changed before hand-over)",
  "The default password admin1 has to be changed.",
  "Password: ********",
  "Password: example123",
  ["password: $", "{DB_PASSWORD}"].join(""),
  "password=$PASS1",
  "password: process.env.PASS1",
  "Password: 12-character minimum",
  "Password: 12-character.",
  "Default password | SEC-014 | Mandatory",
  "Default password | SEC12 | Mandatory",
  "Password | Annex-B3",
  "Password policy | PBKDF2",
  "Pin: GPIO17",
  "The pin is SW1234 on the connector.",
  "Pass: 60%",
  "Dial in to the bidders' meeting: passcode: 4711882.",
  "Meeting ID: 883 112 passcode: 7jKq2w",
  "SNMP community string: public",
  "SNMP community strings must be changed from their defaults.",
  "Default community strings (public/private) shall be removed.",
  "The community string is unique to each device.",
  "enable password reset by the user",
  "The username and password shall be entered by the operator.",
  "Log in with username/password or single sign-on.",
  "Login: username/password",
  "Credentials are user/role based.",
  "ftp://user:password@server.example is the form of an address.",
  "Passwords shall be stored with bcrypt or Argon2!",
  "Two-factor log-in: OAuth2/OIDC or SAML2",
  "The WPA2 key must have 20 characters.",
  "PSK: WPA2-AES",
  "Use the password “complex” setting of the directory.",
  "Bearer tokens shall expire within 15 minutes.",
  "See http://10.1.1.1:8080 and mail@council.example.",
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
    within(300, () => findSecrets(text));
  },
);
