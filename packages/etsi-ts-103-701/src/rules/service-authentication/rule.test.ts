import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { serviceAuthentication } from "./rule.js";

const AuthMech = [
  {
    id: "AuthMech-1",
    description: "Log-in of the owner.",
    authenticationFactor: "A password.",
    securityGuarantees: "Confidentiality.",
    cryptographicDetails: "TLS 1.3.",
  },
  { id: "Open-1", description: "Set-up.", authenticationFactor: "None. It is open." },
];
const initialised = "The web interface, reachable over the network in the initialised state.";
const service = (fields: Record<string, unknown>) =>
  runOn(serviceAuthentication, {
    ics: { "5.5-4": { support: "Y" }, "5.5-5": { support: "Y" } },
    ixit: {
      AuthMech,
      SecComMech: [{ id: "SecComMech-1" }],
      SoftServ: [
        { id: "SoftServ-1", description: initialised, allowsConfiguration: false, ...fields },
      ],
    } as never,
  });

it("fails a reference to another table, with the reference as quote", () => {
  expect(service({ authenticationMechanism: "As in `SecComMech-1`." })).toMatchObject([
    {
      level: "warning",
      quote: "SecComMech-1",
      pointer: "/ixit/SoftServ/0/authenticationMechanism",
    },
  ]);
});

it("fails none, and says it once where both provisions are concerned", () => {
  const found = service({ allowsConfiguration: true, authenticationMechanism: "None." });
  expect(found).toMatchObject([{ level: "warning", quote: "None" }]);
  expect(found[0]?.cites.map(({ item }) => item)).toEqual([
    "5.5-4",
    "5.5-4-1 a",
    "5.5-5",
    "5.5-5-1 a",
  ]);
});

it("is an error where everything is declared and the provision is mandatory", () => {
  const description = { networkAccessible: true, networkAccessibleInInitialisedState: true };
  const fields = { description, allowsConfiguration: true, authenticationMechanism: [] };
  expect(service(fields).map(({ level }) => level)).toContain("error");
});

it("asks about a mechanism that authenticates nobody", () => {
  expect(service({ authenticationMechanism: ["Open-1"] })).toMatchObject([
    { level: "info", pointer: "/ixit/SoftServ/0/authenticationMechanism/0" },
  ]);
});

it("looks at services that allow configuration in every state", () => {
  const description = "The set-up page, reachable over Wi-Fi only during set-up.";
  const authenticationMechanism = "None.";
  expect(service({ description, authenticationMechanism })).toEqual([]);
  const allowsConfiguration = "Yes, everything.";
  expect(service({ description, authenticationMechanism, allowsConfiguration })).toHaveLength(1);
  const byProtocol = "Yes, by DHCP.";
  expect(
    service({ description, authenticationMechanism, allowsConfiguration: byProtocol }),
  ).toEqual([]);
});

it.each([
  { authenticationMechanism: "AuthMech-1" },
  { description: "An outbound client.", authenticationMechanism: "N/A" },
  {
    description: "A service that is **not** accessible via a network.",
    authenticationMechanism: "None",
  },
  { description: "The log viewer.", authenticationMechanism: "None" },
])("leaves %j alone", (fields) => {
  expect(service(fields)).toEqual([]);
});
