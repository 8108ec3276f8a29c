/** A specification with entries that name each other, in lists, values, judgements and prose. */
export const ixitSample = `bollard: device/1
claims: { etsi-en-303-645: "3.1.3" }
product: { name: Kerbline AQ-200 }
ics:
  5.1-1: { support: Y, detail: AuthMech-1 prints a password on each unit. } # AuthMech-1
  5.5-1: { support: Y, detail: "Over SecComMech-2\\nAuthMech-1 too." }
ixit:
  AuthMech:
    - id: AuthMech-1
      description: Password on the label of the sensor.
      authenticationFactor: { text: Password on the label., type: password }
    - id: 'AuthMech-10'
      description: >-
        Pairing of the app, secured
        by \`SecComMech-2\`, unlike AuthMech-1.
  SecComMech:
    - id: SecComMech-1
      description: TLS to the cloud.
      interface: [LogIntf-1]
      securityGuarantees: Confidentiality and integrity.
      cryptographicDetails: TLS 1.3 with AES-128-GCM.
    - id: "SecComMech-2"
      description: Bluetooth pairing. See SecComMech-1.
      interface:
        text: The radio.
        value:
          - LogIntf-1
          - "LogIntf-2"
  LogIntf:
    - { id: LogIntf-1, description: HTTPS to the cloud }
    - { id: LogIntf-2, description: Bluetooth }
  UserInfo:
    supportPeriod: Until 30 April 2031.
judgements:
  - { unit: 5.5-2-1 b, at: SecComMech-1, verdict: PASS, by: assessor, date: 2026-11-20, reason: As SecComMech-2. }
imported:
  - { from: "7-UpdMech!B3", under: /ixit/AuthMech/0, text: "AuthMech-1 " }
`;

/** The same in JSON. */
export function ixitJson(): string {
  return `${JSON.stringify(
    {
      bollard: "device/1",
      claims: { "etsi-en-303-645": "3.1.3" },
      ixit: {
        AuthMech: [{ id: "AuthMech-1", description: 'Over\nSecComMech-1, a "mechanism".' }],
        SecComMech: [{ id: "SecComMech-1", interface: ["LogIntf-1"] }],
        LogIntf: [{ id: "LogIntf-1", description: "AuthMech-1\tand SecComMech-1" }],
      },
    },
    null,
    2,
  )}\n`;
}
