import type { IxitFacts } from "../src/facts/ixit.js";

/** What an IXIT may say in good order, with many words that look like faults and are none. */
export const inOrder: readonly IxitFacts[] = [
  {
    SecParam: [
      {
        id: "P1",
        description:
          "The RSA-3072 public key that corresponds to the manufacturer's private signing key; the boot loader verifies firmware updates with it. It is hard-coded in the boot loader image, never in clear text logs.",
        type: "Public security parameter",
        securityGuarantees:
          "Integrity. An attacker must not be able to replace the key by one of his own.",
        protectionScheme:
          "The hash of the key is burned into eFuses that cannot be rewritten; the ROM compares it before every start. No confidentiality is needed.",
        provisioningMechanism: "The key is part of the boot loader image.",
        secureCommunicationMechanisms: "N/A. The key is never transmitted.",
        generationMechanism: "Generated in the manufacturer's HSM.",
      },
      {
        id: "P2",
        description:
          "The device private key (ECDSA P-256) used for mutual TLS with the cloud back end. It is not hard-coded in the firmware.",
        type: "Critical",
        securityGuarantees:
          "Confidentiality and integrity. Protects against extraction of the key and impersonation of the device.",
        protectionScheme:
          "Stored in the secure element, which performs all operations with it; the key never leaves the chip and is not readable by the host, so it cannot be printed to the serial console or written to a log in clear text.",
        provisioningMechanism:
          "The key pair is generated inside the secure element during production; the certificate contains the serial number of the device.",
        secureCommunicationMechanisms:
          "Not communicated. The private key never leaves the secure element.",
        generationMechanism:
          "Each device generates its own random key with the certified TRNG of the secure element (AIS 31). The serial number plays no part in it.",
      },
      {
        id: "P3",
        description:
          "The Wi-Fi passphrase of the customer network, which the owner enters in the app.",
        type: "critical",
        securityGuarantees:
          "The passphrase is protected against disclosure and unauthorised modification.",
        protectionScheme:
          "Kept in an NVS partition that is encrypted with AES-256-XTS; the flash encryption key is in eFuse and not readable by software. Web pages show the passphrase masked only. Earlier releases stored it unencrypted; since 2.0 it is migrated.",
        provisioningMechanism:
          "Entered by the owner in the app and sent over the encrypted Bluetooth link.",
        secureCommunicationMechanisms: "[SecComMech-BLE]",
        generationMechanism: "Chosen by the owner.",
      },
      {
        id: "P4",
        description: "Hash of the administrator's password.",
        type: "critical",
        securityGuarantees: "Confidentiality, integrity",
        protectionScheme:
          "Argon2id with a salt of 16 bytes; no MD5 or SHA-1 is used. The clear-text password is discarded immediately after hashing.",
        provisioningMechanism: "Set by the user at first start; there is no default password.",
        secureCommunicationMechanisms: "SecComMech-TLS",
        generationMechanism:
          "User-defined. A key is derived from the password with PBKDF2 and a random salt, not from the MAC address.",
      },
      {
        id: "P5",
        description:
          "Unique device identity (IEEE 802.1AR IDevID), hard-coded identity of the single device, in one-time programmable memory.",
        type: "public",
        securityGuarantees:
          "Integrity and tamper resistance against physical, electrical and software attacks.",
        protectionScheme:
          "The memory cannot be changed after production; sensors detect glitching.",
        provisioningMechanism: "Programmed once by the chip maker.",
        secureCommunicationMechanisms: "SecComMech-TLS",
        generationMechanism: "Assigned by the chip maker.",
      },
      {
        id: "P6",
        description:
          "Session ticket key. The device derives it per connection from a master secret and the serial number with HKDF-SHA256.",
        type: "critical",
        securityGuarantees:
          "Guarantees the secrecy of the key and detects manipulation of the key.",
        protectionScheme:
          "RAM only, zeroised on power loss. Debug builds print it; production firmware does not.",
        provisioningMechanism: "Derived at run time.",
        secureCommunicationMechanisms: "SecComMech-TLS",
        generationMechanism: "HKDF from a 256-bit random master secret that is unique per device.",
      },
    ],
    SecComMech: [
      {
        id: "SecComMech-TLS",
        description:
          "Mutually authenticated TLS 1.3 between device and cloud. Plain HTTP is not supported; port 80 is closed.",
        interface: "LogIntf-Cloud, remotely accessible",
        securityGuarantees:
          "Confidentiality, integrity, authenticity of both peers and protection from replay. Availability is not guaranteed.",
        cryptographicDetails:
          "TLS 1.3, TLS_AES_128_GCM_SHA256, X25519. The server certificate is verified against a pinned root; self-signed certificates are rejected. Downgrade to TLS 1.2 is not possible. No custom cryptography is used.",
      },
      {
        id: "SecComMech-BLE",
        description:
          "Bluetooth LE Secure Connections with numeric comparison; Just Works pairing is rejected. The otherwise unencrypted advertising channel carries no secrets.",
        interface: "LogIntf-BLE, only in the local network",
        securityGuarantees:
          "Confidentiality and integrity of what the app sends; authenticity by numeric comparison.",
        cryptographicDetails: "LE Secure Connections with P-256 ECDH and AES-CCM-128.",
      },
    ],
    NetSecImpl: [
      {
        id: "N1",
        description: "Mbed TLS 3.6.2, unmodified",
        reviewEvaluationMethod:
          "The library was audited by an independent laboratory; our integration was reviewed by two engineers not involved in its development. Scope includes key handling and certificate checks.",
        report: "Audit report AR-2025-11, version 3.6.2; no critical findings.",
      },
      {
        id: "N2",
        description: "lwIP 2.2.0",
        reviewEvaluationMethod:
          "Fuzzed continuously for 12 months; source code review not limited to our patches.",
        report: "No open findings; see FZ-12.",
      },
    ],
    SoftComp: [
      {
        id: "C1",
        description: "Boot ROM",
        updateMechanism: "None. It is mask ROM.",
        cryptographicUsage: "No. The ROM only copies code.",
      },
      {
        id: "C2",
        description: "Firmware",
        updateMechanism: "UpdMech-1",
        cryptographicUsage:
          "Yes, it uses Mbed TLS. Side effects of replacing it on the cloud protocol were analysed without findings.",
      },
    ],
    UpdMech: [
      {
        id: "UpdMech-1",
      },
    ],
    AuthMech: [
      {
        id: "AuthMech-1",
        description:
          "Login of the owner in the web interface; roles owner and viewer. Unauthenticated requests are rejected.",
        authenticationFactor:
          "User-defined password of at least 12 characters. Without authentication no page but the log-in page is shown.",
        securityGuarantees:
          "Confidentiality and authenticity. Passwords are never sent in clear text.",
        cryptographicDetails: "TLS 1.3; Argon2id",
      },
    ],
    SoftServ: [
      {
        id: "S1",
        description:
          "HTTPS web interface (port 443), reachable over the local network in the initialised state. Port 80 redirects to HTTPS.",
        status: "Enabled",
        justification:
          "Required for configuration by the owner; no other service is needed to use the device. Not used for debugging.",
        allowsConfiguration: "Yes, after login.",
        authenticationMechanism: "AuthMech-1",
      },
      {
        id: "S2",
        description:
          "Outbound MQTT client over TLS; it does not listen and is not reachable over the network.",
        status: "Enabled by default",
        justification: "Needed to report readings.",
        allowsConfiguration: "No",
        authenticationMechanism: "N/A",
      },
      {
        id: "S3",
        description: "DHCP client. Not accessible via inbound connections from the network.",
        status: "Enabled",
        justification: "Needed to obtain an address.",
        allowsConfiguration: "Yes, by DHCP only.",
        authenticationMechanism: "None",
      },
      {
        id: "S4",
        description:
          "Set-up access point, reachable over Wi-Fi only during set-up, protected by WPA3 with the password on the label.",
        status: "Active only until set-up is complete",
        justification: "Needed for set-up.",
        allowsConfiguration: "Yes",
        authenticationMechanism: "AuthMech-1",
      },
    ],
    SecMgmt: [
      {
        id: "M1",
        description:
          "Generation - keys are generated in an HSM by two key custodians. Provisioning - keys are injected over an encrypted channel; they are never handled in clear text or stored unencrypted outside the HSM. Storage - HSM and secure element. Updates - rotated every two years, before the certificates expire; a key that cannot be replaced remotely is not used. Decommissioning - keys are erased and the erasure is logged; archived keys stay in the vault. Compromise - an attacker who steals a device can read nothing from it; a compromised key is revoked within a day and affected devices re-enrolled.",
      },
    ],
    PhyIntf: [
      {
        id: "I1",
        description: "Ethernet socket, carries all traffic; permanently required.",
        type: "Network interface, physical port (RJ-45)",
        status: "Enabled",
        debugInterface: "No",
        protection: "The socket is part of the casing. No other port is exposed outside.",
      },
      {
        id: "I2",
        description: "JTAG test points; exposure is never required after production.",
        type: "Physical port",
        status: "Permanently disabled by fuse after final test.",
        debugInterface: "Yes",
        protection:
          "Inside the sealed housing, permanently disabled by eFuse; cannot be re-enabled.",
      },
      {
        id: "I3",
        description: "Service UART for our technicians, needed intermittently for service.",
        type: "Physical port",
        status: "Disabled by default",
        debugInterface: "Yes",
        protection:
          "Under the screwed cover of the casing. Opens only with a signed debug token (challenge-response); without it the UART is mute.",
      },
      {
        id: "I4",
        description:
          "USB-C socket for power only; the data lines are not connected, so it cannot be used for debugging.",
        type: "Physical port",
        status: "Enabled. Always required for power.",
        debugInterface: "No",
        protection: "Exposed for power only.",
      },
      {
        id: "I5",
        description: "Wi-Fi radio for the customer network. Not used as an open access point.",
        type: "Network, air interface",
        status: "Enabled",
        debugInterface: "No",
        protection: "WPA3; the set-up hotspot is encrypted with the password on the label.",
      },
    ],
    LogIntf: [
      {
        id: "LogIntf-Cloud",
        description: "MQTT over TLS to the cloud",
        access: "I1, over the network, remotely accessible",
        status: "Enabled",
        disclosedInformation: "None. All data is encrypted; nothing is sent in clear text.",
      },
      {
        id: "LogIntf-Web",
        description: "HTTPS web interface on port 443; plain HTTP is redirected.",
        access: "I1, I5",
        status: "Enabled by default",
        disclosedInformation:
          "Before login the page shows the product name only, which is not security-relevant. Neither firmware version nor serial number is disclosed.",
      },
      {
        id: "LogIntf-BLE",
        description: "BLE advertising",
        access: "I5 over the air",
        status: "Enabled",
        disclosedInformation:
          "The model number, which is security-relevant but required by the app to find the device.",
      },
    ],
    CodeMin: [
      {
        id: "K1",
        description:
          "Unused code is removed by the linker. Debug commands are compiled out so that no test code remains in production. Legacy features were deleted in 3.0.",
      },
    ],
    PrivlCtrl: [
      {
        id: "V1",
        description:
          "Each service runs under its own user, none as root; task priorities play no part in isolation, which the MMU enforces. Administrators' functions are refused by the server and hidden from the page for viewers.",
      },
    ],
    AccCtrl: [
      {
        id: "A1",
        description:
          "The MPU is enabled by the boot loader before any task runs. JTAG access to memory is disabled by fuse.",
      },
    ],
    SecDev: [
      {
        id: "D1",
        description:
          "Annual training, security requirements, threat modelling and design review, MISRA C coding rules, static analysis tools in CI, unit and penetration tests, peer review of every change, archived releases, signed deployment, supplier assessment for third-party components. No code is released that has not been reviewed. No test is skipped.",
      },
    ],
    SecBoot: [
      {
        id: "B1",
        description:
          "The mask ROM verifies the signature of the boot loader against a key hash in eFuses, which are burned in production. An unsigned boot loader is rejected. The boot loader then verifies the application; after start the application also checks the file system.",
        securityGuarantees: "Authenticity and integrity of all software before it runs.",
        detectionMechanisms:
          "RSA-3072 signatures over SHA-256; a CRC is additionally used to find transmission errors.",
        userNotification:
          "If verification fails the device falls back automatically to the other slot, the LED blinks red and the app notifies the owner with the name of the changed image. No further message is needed.",
        notificationFunctionality:
          "Only the TLS connection to the notification service remains available; all other services are stopped.",
      },
    ],
  },
  {
    SecParam: [
      {
        id: "Q1",
        description: "Cloud API token with which the gateway authenticates to the cloud back end.",
        type: "critical",
        securityGuarantees:
          "Confidentiality (no unauthorised party can read the token) and integrity.",
        protectionScheme:
          "Encrypted with a device-unique key and stored in NVS. Not stored in plain text. The key is written to the secure element over the UART on the production line, which is then locked. Only the cloud task may read it; users, administrators and the debug log never see it.",
        provisioningMechanism:
          "For each device a token is generated by the HSM of the production line and stored with the serial number in an access-controlled database.",
        secureCommunicationMechanisms: "`M1`",
        generationMechanism:
          "256-bit random value per device from the HSM (FIPS 140-3 level 3). Tokens are unique per device.",
      },
      {
        id: "Q2",
        description:
          "X.509 device certificate (public part). Contains the MAC address and the serial number of the device.",
        type: "public",
        securityGuarantees: "Integrity.",
        protectionScheme:
          "Read-only partition covered by secure boot. Certificates are base64-encoded (PEM).",
        provisioningMechanism:
          "The device is initialised with its certificate, private key and serial number in the factory.",
        secureCommunicationMechanisms:
          "M1 (sent in the TLS handshake in clear text as specified by TLS 1.2).",
        generationMechanism: "Issued by the factory CA.",
      },
      {
        id: "Q3",
        description: "Administrator password, chosen by the user.",
        type: "critical",
        securityGuarantees:
          "Ensures Confidentiality and Integrity. An attacker who copies the flash can try passwords only at the speed that Argon2id allows.",
        protectionScheme:
          "Only a salted Argon2id hash is kept; the password itself is never written to flash, logs or backups. SHA-1 hashes of older releases are replaced at the next login.",
        provisioningMechanism: "Entered by the administrator in the web interface over TLS.",
        secureCommunicationMechanisms:
          "M1. The password is sent inside TLS, never over plain HTTP.",
        generationMechanism:
          "User-defined, checked against a list of common passwords, the serial number and the MAC address.",
      },
      {
        id: "Q4",
        description:
          "Flash encryption key. It is fused into the chip and is not a device identity.",
        type: "critical",
        securityGuarantees: "Confidentiality and integrity; the fuses resist tampering.",
        protectionScheme:
          "Key fuses are read-protected; software cannot read them and nothing prints them.",
        provisioningMechanism:
          "Generated by the chip itself at first boot with its hardware random number generator and burned into fuses.",
        secureCommunicationMechanisms: "Never communicated.",
        generationMechanism: "Chip TRNG, unique per chip.",
      },
      {
        id: "Q5",
        description: "Zigbee network key. Generated by the coordinator when the network is formed.",
        type: "critical",
        securityGuarantees: "Protects the network key against disclosure, and integrity.",
        protectionScheme:
          "In the key storage of the secure zone. There is no protection profile certification, which is not required.",
        provisioningMechanism:
          "Joining devices receive it encrypted with an install code; the well-known default link key is not accepted.",
        secureCommunicationMechanisms: "M2",
        generationMechanism: "Random per network.",
      },
    ],
    SecComMech: [
      {
        id: "M1",
        description:
          "TLS between device and cloud, and between browser and device. MQTT runs inside TLS on port 8883; port 1883 is closed. Custom MQTT topics over the TLS protocol are documented in the manual.",
        interface: "L1, remotely accessible over the Internet",
        securityGuarantees:
          "Confidentiality, integrity, server authenticity, client authenticity, replay protection. No guarantee is given after the end of support.",
        cryptographicDetails:
          "TLS 1.3 (TLS_AES_256_GCM_SHA384) or TLS 1.2 (ECDHE-ECDSA-AES128-GCM-SHA256). If the server certificate is not verified, the connection is closed. Unencrypted fallback is not implemented.",
      },
      {
        id: "M2",
        description: "Zigbee 3.0 with install codes.",
        interface: "L3; local radio range only",
        securityGuarantees:
          "Confidentiality, integrity and authenticity on the network layer; frame counters protect from replay.",
        cryptographicDetails:
          "AES-128-CCM*. An attacker who records a join may try to replay it, which the frame counter prevents.",
      },
      {
        id: "M3",
        description:
          "Firmware images are signed and verified by the boot loader. Sent over the unencrypted download server, which is acceptable because images are public and signed.",
        interface: "L1",
        securityGuarantees: "Authenticity and integrity. Confidentiality of images is not needed.",
        cryptographicDetails:
          "ECDSA P-256 with SHA-256. The SHA-256 digest that is signed ensures the integrity of the image.",
      },
    ],
    NetSecImpl: [
      {
        id: "N1",
        description: "mbedTLS 3.6.1 with our port of the entropy source",
        reviewEvaluationMethod:
          "Independent penetration test; review of the port by a second team. Test tools were not limited to fuzzing.",
        report: "PT-2026-03 (for version 3.6.1). Not publicly available; shown to the laboratory.",
      },
    ],
    SoftServ: [
      {
        id: "S1",
        description:
          "Web interface (HTTPS). Reachable from the local network, not from the Internet; active in the initialised state.",
        status: "Enabled by default",
        justification:
          "Used by the owner for configuration. No longer needed once the app is used, and can then be disabled.",
        allowsConfiguration: "Yes. Network settings.",
        authenticationMechanism: "AuthMech-Owner, described in table 1",
      },
      {
        id: "S2",
        description:
          "SSH daemon for service technicians. Not running in the initialised state; started by the owner for one hour.",
        status: "Disabled by default",
        justification: "For support.",
        allowsConfiguration: "Yes",
        authenticationMechanism: "AuthMech-Tech",
      },
      {
        id: "S3",
        description: "Watchdog, an internal task without network access.",
        status: "Active",
        justification: "Required for availability",
        allowsConfiguration: "No",
        authenticationMechanism: "Not applicable",
      },
      {
        id: "S4",
        description: "NTP client; outbound only.",
        status: "Active",
        justification: "Time is needed for TLS.",
        allowsConfiguration: "No.",
        authenticationMechanism: "None (client)",
      },
    ],
    AuthMech: [
      {
        id: "AuthMech-Owner",
        description: "Password login. Only owners get full access; viewers cannot change anything.",
        authenticationFactor: "Password chosen by the owner; no default password exists.",
        securityGuarantees: "Authenticity, confidentiality",
        cryptographicDetails: "TLS 1.3, Argon2id; clear text log-in is refused",
      },
      {
        id: "AuthMech-Tech",
        description: "SSH key login",
        authenticationFactor: "Ed25519 key of the technician; passwords are not accepted",
        securityGuarantees: "Authenticity",
        cryptographicDetails: "SSH-2, Ed25519",
      },
    ],
    SecMgmt: [
      {
        id: "G1",
        description:
          "* **Generation:** in the HSM, dual control.\n* **Provisioning:** injected at end of line; transport is encrypted, no key is visible in clear text to staff.\n* **Storage:** secure element; backups are encrypted. The serial number is used to look up the key record.\n* **Update:** keys are rotated yearly. The root key cannot be rotated by itself, therefore a second root is provisioned.\n* **Decommissioning:** factory reset erases keys. HSM backups are archived and destroyed after ten years.\n* **Compromise:** keys are revoked; if an attacker can read a device, only that device is affected.\n",
      },
    ],
    PhyIntf: [
      {
        id: "I1",
        description: "RJ45 Ethernet port for network access. Exposure is permanently required.",
        type: "Network interface / physical port",
        status: "Enabled",
        debugInterface: "No",
        protection:
          "Not protected mechanically, as access is intended; unused pins are not connected.",
      },
      {
        id: "I2",
        description: "Debug header (SWD) on the PCB, not populated in production.",
        type: "Physical port",
        status: "Permanently disabled (APPROTECT set, debug fuses blown)",
        debugInterface: "Yes",
        protection: "Locked permanently; enclosed in the housing.",
      },
      {
        id: "I3",
        description:
          "USB host port for memory sticks with updates. No debug functions, no firmware download mode.",
        type: "Physical port",
        status: "Enabled",
        debugInterface: "No. It cannot be used for debugging.",
        protection: "Inside the casing.",
      },
      {
        id: "I4",
        description: "NFC interface for pairing",
        type: "Air interface",
        status: "Enabled only during pairing",
        debugInterface: "No",
        protection: "Range of 4 cm",
      },
    ],
    LogIntf: [
      {
        id: "L1",
        description: "HTTPS server",
        access: "I1 (Ethernet), reachable on the LAN",
        status: "Enabled",
        disclosedInformation:
          "Certificate with the product name. No version information, no serial number and no user names are revealed before login.",
      },
      {
        id: "L2",
        description: "mDNS responder",
        access: "I1, LAN",
        status: "Enabled",
        disclosedInformation:
          "Host name and service type, both not security-relevant. Needed by the app to find the device.",
      },
      {
        id: "L3",
        description: "Zigbee",
        access: "over the air",
        status: "Enabled",
        disclosedInformation: "Beacon with network id (security-relevant: no).",
      },
    ],
    CodeMin: [
      {
        id: "K1",
        description:
          "Link-time optimisation removes unused functions. Debug shells are excluded by build flags; the release build fails if debug code is present. No unneeded libraries are included.",
      },
    ],
    PrivlCtrl: [
      {
        id: "V1",
        description:
          "seccomp filters and separate users; only the init process runs as root and drops privileges. All services have different users, so that no service has full privileges.",
      },
    ],
    AccCtrl: [
      {
        id: "A1",
        description:
          "TrustZone-M separates secure and non-secure memory. The debug port is disabled, so that memory cannot be read over JTAG.",
      },
      {
        id: "A2",
        description: "MMU with per-process address spaces. Not only software enforces this.",
      },
    ],
    SecDev: [
      {
        id: "D1",
        description:
          "Secure coding training for all developers; requirements reviewed with STRIDE; MISRA; SonarQube and fuzzing in the pipeline; tests for each requirement; code review by two people; release archive kept for 15 years; staged rollout; open-source components tracked in an SBOM.",
      },
    ],
    SecBoot: [
      {
        id: "B1",
        description:
          "Boot ROM with fused public key hash verifies the first-stage boot loader. If verification fails the device does not start. The kernel and the root file system are verified by the boot loader (dm-verity). Secure boot cannot be disabled.",
        securityGuarantees: "Integrity and authenticity",
        detectionMechanisms:
          "Signatures (RSA-4096). At run time dm-verity checks every block after start.",
        userNotification:
          "The display shows 'software error 7' and the cloud informs the administrator by e-mail. The device rolls back automatically only after the user has confirmed.",
        notificationFunctionality:
          "HTTPS to the notification service. No other service is started.",
      },
    ],
  },
];

/** What an IXIT may admit, in many ways. */
export const atFault: IxitFacts = {
  SecParam: [
    {
      id: "B1",
      description: "MQTT password of the device.",
      type: "critical",
      securityGuarantees: "The parameter is protected against modification of the value.",
      protectionScheme: "The password is saved in the EEPROM in plaintext.",
      provisioningMechanism:
        "Factory programmed; the same password is used for all devices of the series.",
      secureCommunicationMechanisms: "Sent in the CONNECT packet over port 1883 without TLS.",
      generationMechanism: "Calculated from the last six digits of the serial number.",
    },
    {
      id: "B2",
      description:
        "AES key for decrypting firmware updates. The key is compiled into the firmware image.",
      type: "critical",
      securityGuarantees: "confidentiality, integrity",
      protectionScheme: "Obfuscated with XOR.",
      provisioningMechanism: "Constant in the firmware source.",
      secureCommunicationMechanisms: "None",
      generationMechanism: "N/A",
    },
    {
      id: "B3",
      description:
        "Device serial number used as device identity towards the cloud, programmed in OTP.",
      type: "public",
      securityGuarantees: "None",
      protectionScheme: "none",
      secureCommunicationMechanisms: "M1",
      generationMechanism: "sequential",
    },
    {
      id: "B4",
      description: "API token for the cloud REST API",
      type: "public",
      securityGuarantees: "integrity",
      protectionScheme: "world-readable file",
    },
    {
      id: "B5",
      description: "Root certificate of the cloud server",
      type: "critical",
      securityGuarantees: "integrity",
      protectionScheme: "read-only file system",
    },
  ],
  SecComMech: [
    {
      id: "M1",
      description: "MQTT over TCP port 1883, authentication by user name and password",
      interface: "L1 over the Internet",
      securityGuarantees: "Authentication of the device. Data is not encrypted.",
      cryptographicDetails: "none",
    },
    {
      id: "M2",
      description:
        "HTTPS with self-signed certificate; the client does not check the certificate of the server.",
      interface: "L1, WAN",
      securityGuarantees: "confidentiality",
      cryptographicDetails: "TLS 1.2, certificate validation is disabled to ease deployment.",
    },
    {
      id: "M3",
      description:
        "Proprietary 868 MHz radio protocol, encrypted with a fixed AES-128 key which is identical in all devices",
      interface: "L2 local only",
      securityGuarantees: "confidentiality",
      cryptographicDetails: "AES-128-ECB, CRC-16 for integrity",
    },
  ],
  NetSecImpl: [
    {
      id: "N1",
      description: "Own TCP/IP stack",
      reviewEvaluationMethod: "No formal review has been performed so far.",
      report: "-",
    },
    {
      id: "N2",
      description: "wolfSSL 5.6.0",
      reviewEvaluationMethod: "Reviewed by vendor",
      report: "FIPS report of version 4.8.1",
    },
  ],
  SoftServ: [
    {
      id: "S1",
      description: "Telnet server for debugging, listens on TCP port 23 in the operational state",
      status: "enabled",
      justification: "Left over from development",
      allowsConfiguration: "Yes",
      authenticationMechanism: "no authentication",
    },
    {
      id: "S2",
      description: "Modbus/TCP slave on port 502, available on Ethernet during normal operation",
      status: "Enabled",
      justification: "needed for integration",
      allowsConfiguration: "Yes, all registers can be written",
      authenticationMechanism: "not applicable, Modbus does not know authentication",
    },
    {
      id: "S3",
      description: "UPnP discovery. Reachable from the local network.",
      status: "on",
      justification: "",
      allowsConfiguration: "no",
      authenticationMechanism: "-",
    },
    {
      id: "S4",
      description: "Bluetooth configuration service, always reachable over BLE",
      status: "enabled",
      justification: "setup",
      allowsConfiguration: true,
      authenticationMechanism: "Just works pairing",
    },
  ],
  SecMgmt: [
    {
      id: "G1",
      description:
        "Keys are generated by a script on the developer's PC and stored in the git repository in plain text. There is no process for revoking keys.",
    },
  ],
  PhyIntf: [
    {
      id: "I1",
      description: "UART header on the PCB, used by developers",
      type: "Internal header",
      status: "enabled, root shell without password",
      debugInterface: "yes",
      protection: "none",
    },
    {
      id: "I2",
      description: "USB port for firmware flashing",
      type: "USB",
      status: "active",
      debugInterface: "No",
      protection: "exposed",
    },
    {
      id: "I3",
      description: "JTAG",
      type: "connector",
      status: "not disabled",
      debugInterface: "yes",
      protection: "located inside the plastic enclosure",
    },
    {
      id: "I4",
      description: "Zigbee radio, currently unused",
      type: "air interface, network",
      status: "enabled",
      debugInterface: "no",
      protection: "n/a",
    },
    {
      id: "I5",
      description: "SWD test pads, not needed in operation",
      type: "Physical port (pads)",
      status: "Enabled",
      debugInterface: "Yes",
      protection: "Pads are covered by the housing",
    },
  ],
  LogIntf: [
    {
      id: "L1",
      description: "Web server",
      access: "Reachable over Wi-Fi",
      status: "enabled",
      disclosedInformation:
        "Server header with software version and build date (not security relevant)",
    },
    {
      id: "L2",
      description: "mDNS",
      access: "Reachable over LAN",
      status: "enabled",
      disclosedInformation: "Hostname containing the serial number; firmware version; uncritical",
    },
    {
      id: "L3",
      description: "SNMP v2c agent",
      access: "I2 LAN",
      status: "enabled",
      disclosedInformation: "System description, interface list, security-relevant",
    },
  ],
  CodeMin: [],
  PrivlCtrl: [
    {
      id: "V1",
      description: "The application runs as root.",
    },
  ],
  AccCtrl: [
    {
      id: "A1",
      description: "The microcontroller has no MPU.",
    },
  ],
  SecDev: [
    {
      id: "D1",
      description:
        "We program in C with gcc. Code is tested by the developer. There is no formal review.",
    },
  ],
  SecBoot: [
    {
      id: "X1",
      description: "Secure boot is supported by the chip but not enabled.",
      securityGuarantees: "none",
      detectionMechanisms: "CRC32 over the image",
      userNotification: "The user is not informed.",
      notificationFunctionality: "All functions continue to work.",
    },
    {
      id: "X2",
      description: "U-Boot starts the kernel. The kernel image is not verified.",
      securityGuarantees: "integrity",
      detectionMechanisms:
        "dm-verity hash of rootfs, root hash stored unsigned on the same partition",
      userNotification: "The error is written to the system log.",
      notificationFunctionality: "n/a",
    },
  ],
};
