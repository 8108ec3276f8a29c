import { topic } from "@bollard/uk-procurement/topics";
import { describe, expect, it } from "vitest";
import { readProcurement } from "../read/read-text.js";
import { touches } from "./touches.js";

/** Sentences as buyers write them: those that ask for a topic, and those that only use its words. */
const sentences = {
  "support-period": {
    asked: [
      "The Contractor shall keep every item of software at a version that its maker still looks after with fixes for security.",
      "No product shall be offered whose maker has announced that it will stop issuing security fixes before 2033.",
      "Firmware must be supported for the term of the contract.",
      "Critical patches are to be in place within two weeks.",
      "The tenderer shall state for how many years after last sale firmware remains supported.",
      "Security maintenance is included in the annual charge for the life of the assets.",
      "All operating systems must be in mainstream support at all times.",
      "Unsupported software shall not be used anywhere in the solution.",
      "The Provider must apply vendor releases that close security holes no later than 14 days after publication.",
    ],
    not: [
      "The display shall be updated every ten seconds.",
      "The help desk supports users by telephone from 8 to 6.",
      "The Contractor shall update the asset register monthly.",
      "The software shall hold two years of readings.",
    ],
  },
  "vulnerability-disclosure": {
    asked: [
      "The supplier must have somewhere that members of the public can report a hole in its security.",
      "We want to hear from you within three days when you learn that something we bought from you can be broken into.",
      "Security advisories for the products shall be published.",
      "The Contractor shall operate a process for receiving and handling reports of weaknesses in the products.",
      "A security.txt file must be present on the supplier's website.",
      "The Supplier tells the Council without delay of any newly found weakness in the equipment.",
      "Bidders must describe how people outside the company can raise security concerns about their products.",
      "Manufacturers shall comply with ISO/IEC 29147.",
    ],
    not: [
      "The Contractor shall carry out vulnerability scans every month and report the results.",
      "The Supplier shall not disclose the Council's information to anybody.",
      "Staff working with vulnerable adults shall have an enhanced DBS disclosure.",
      "Weaknesses in the method statement will be reported to the bidder as feedback.",
      "All critical vulnerabilities shall be removed within 14 days.",
    ],
  },
  "default-passwords": {
    asked: [
      "Equipment arriving with admin/admin or similar will be sent back.",
      "The password with which a unit is delivered must be its own and not be worked out from its label.",
      "The Contractor shall alter all manufacturer's settings for user name and password during installation.",
      "Each gateway shall be supplied with an individual key.",
      "Accounts created by the maker are removed or given a new password before take-over.",
      "The device must make the installer choose a password at first power-up.",
      "There shall be no hard-wired credentials.",
      "Weak or well known passwords must not be accepted by devices.",
    ],
    not: [
      "Each operator shall have a unique user name and password.",
      "Keys to cabinets shall be common across the estate.",
      "Passwords shall have at least twelve characters and be held as salted hashes.",
      "The key performance indicators are the same for each lot.",
      "The default language of the portal is Welsh.",
    ],
  },
  "secure-configuration": {
    asked: [
      "Anything on the device that is not required for the service has to be switched off.",
      "Test points and serial consoles shall not be accessible on production units.",
      "The Contractor shall build servers to the CIS benchmark.",
      "Equipment shall run only the network services that it needs.",
      "Unneeded accounts and protocols must be removed before acceptance.",
      "The supplier shall lock the devices down as the NCSC advises.",
      "Physical network sockets in public areas must be disabled at the switch.",
      "Remote management over Telnet or plain HTTP shall be turned off.",
      "Devices shall come with secure settings as the default.",
    ],
    not: [
      "Services are not required on bank holidays.",
      "The Contractor shall configure the dashboard with the Council's logo.",
      "Access to the port is closed when winds exceed 40 knots.",
      "The interface to the finance system shall be available at all times.",
      "USB charging points are to be provided in each shelter.",
    ],
  },
  "software-integrity": {
    asked: [
      "Downloads to the meter are accepted only with a valid cryptographic signature.",
      "The unit shall reject firmware that has been interfered with.",
      "Devices must make sure that an update is authentic before they apply it.",
      "Bootloaders must check the code they start.",
      "It must not be possible to load software that the manufacturer has not released.",
      "Updates are to be delivered in such a manner that they cannot be altered on the way.",
      "Controllers shall start from a hardware root of trust.",
    ],
    not: [
      "Footage shall be watermarked so that the integrity of images can be shown in court.",
      "The signed licence agreement for the software shall be returned with the tender.",
      "The Contractor shall verify that the software works on all browsers.",
      "The highways code shall be followed and signed routes used.",
    ],
  },
  "software-bill-of-materials": {
    asked: [
      "The Supplier provides an SBOM in SPDX.",
      "A full list of the open source packages in the product must be handed over with each version.",
      "Tell us which third-party libraries your firmware contains.",
      "A machine-readable inventory of software components shall accompany each release.",
    ],
    not: [
      "A bill of quantities shall be returned with the tender.",
      "The Contractor shall give a list of spare parts and components.",
    ],
  },
  "end-of-life": {
    asked: [
      "Devices sent back for repair or scrap must first have all data and keys removed.",
      "When equipment is disposed of the Contractor shall make sure that no Council information can be read from it.",
      "The Supplier gives twelve months' notice before a model is discontinued or its support ends.",
      "On decommissioning, certificates of the device shall be revoked.",
      "Failed hard drives stay with the Council and are shredded on site.",
      "Sensors at the end of their service life are wiped and recycled.",
    ],
    not: [
      "Existing cameras have reached end of life and are to be replaced.",
      "Packaging must be removed from site and recycled.",
      "Staff records shall be deleted when a person leaves.",
      "The Contractor shall clear the site and remove redundant columns.",
    ],
  },
  "statement-of-compliance": {
    asked: [
      "The manufacturer's statement of compliance under the PSTI regime shall be handed over for each product.",
    ],
    not: ["The bidder shall complete the form of compliance at Annex F."],
  },
  encryption: {
    asked: [
      "Traffic over the mobile network must run inside a VPN.",
      "Nothing may be sent in clear.",
      "Data must not be readable by anybody who intercepts them.",
      "Wireless links shall use AES.",
      "Disks of recorders shall be ciphered.",
      "Interfaces shall be over secure web protocols (HTTPS).",
    ],
    not: [
      "The gate shall be secured with a padlock.",
      "Communications with residents shall be confidential and polite.",
      "Signs shall be clear and readable from 20 metres.",
    ],
  },
  "access-control": {
    asked: [
      "Each user has their own account and password.",
      "People only see what they need for their job.",
      "Staff who leave lose their access the same day.",
      "Log-in requires a code from an app besides the password.",
      "The Supplier's engineers may connect from afar only when the Duty Manager has agreed.",
      "Administrator rights shall be restricted to named persons.",
      "The solution shall be integrated with our Entra ID for authentication.",
      "Different levels of user with different rights must be possible.",
      "Sharing of accounts is not allowed.",
      "Users are locked out after five wrong attempts.",
    ],
    not: [
      "Access to the plant room is by permit only.",
      "The Contractor shall provide level access for wheelchair users.",
      "Only authorised persons shall enter the works.",
      "The Contractor shall obtain all permissions from the planning authority.",
      "The rights in the documents remain with the Council.",
    ],
  },
  "audit-logs": {
    asked: [
      "The system must keep a history of who did what and when.",
      "Administrator activity shall be logged and retained for a year.",
      "An unalterable record of each command sent to a barrier shall be held.",
      "It must be possible to trace any change back to the person who made it.",
      "Events that bear on security are written to a log which is sent to the Council's syslog server.",
      "Log files shall be protected from deletion and made available on request.",
      "All access to resident records is recorded.",
      "Successful and failed sign-ins are captured and kept for 12 months.",
    ],
    not: [
      "The Contractor shall log all faults and report them monthly.",
      "The Council may audit the Contractor's accounts.",
      "Rainfall shall be recorded every two minutes.",
      "The Contractor shall keep records of maintenance visits.",
      "Users shall log on with their own name.",
      "A log book shall be kept in each plant room.",
    ],
  },
  monitoring: {
    asked: [
      "The network shall be watched day and night for signs of intrusion.",
      "Unusual behaviour of a device must raise an alert with our security team.",
      "The Supplier operates a Security Operations Centre that covers the service.",
      "The Contractor shall detect and act upon attempts to attack the platform.",
      "Opening of a cabinet raises a tamper alarm at the central system.",
      "Security logs are looked through each day and anything odd is followed up.",
      "The provider feeds security alerts to the Trust's SIEM.",
      "Malicious activity must be spotted and stopped.",
    ],
    not: [
      "The Contractor shall monitor energy use and report each month.",
      "Contract monitoring meetings take place each quarter.",
      "The system should be protected against malware.",
      "Cameras watch the entrance of the car park.",
      "The platform should be suitably secured against cyber attack.",
    ],
  },
  "incident-notification": {
    asked: [
      "If your systems are hacked and our data may be affected, phone us the same day.",
      "Security incidents: the Authority to be informed inside 12 hours.",
      "The Contractor shall report actual or suspected breaches of security immediately.",
      "You must let us know at once if there is any cyber attack on the service.",
      "Personal data breaches are notified to the Council's DPO within 24 hours.",
      "Losses of devices or data shall be reported to the Force within one hour.",
      "The Provider escalates any event which endangers the confidentiality of patient data.",
    ],
    not: [
      "Accidents shall be reported under RIDDOR.",
      "A breach of this contract shall be notified in writing.",
      "Priority 1 incidents on the road network are attended within two hours.",
      "The platform must go on working during a cyber incident.",
      "Unauthorised parking is reported to the enforcement team.",
    ],
  },
  "business-continuity": {
    asked: [
      "If the cloud is out of reach the gateway goes on collecting data for a week.",
      "The hosted service shall have a second site that takes over in 15 minutes.",
      "The Supplier must have tested plans for keeping the service going in an emergency.",
      "Copies of the database are taken each night and kept at another place.",
      "The system must carry on in the event of a power cut for four hours.",
      "No single failure may take down more than one junction.",
      "Following a failure the platform is up again within eight hours.",
      "The recovery time objective is four hours.",
      "The Contractor shall rehearse restoration from backup yearly.",
    ],
    not: [
      "Loss of a red lamp shall be detected within 500 ms.",
      "The Contractor may recover the costs of vandalism from the Council.",
      "Staff made redundant are covered by TUPE.",
      "Failure to attend a site within four hours leads to a deduction.",
      "The Contractor shall restore the footway to its former state.",
      "Vehicles shall be parked without blocking the network of paths.",
    ],
  },
  "personal-data": {
    asked: [
      "The Contractor handles residents' personal information only as we instruct.",
      "Number plates count as personal data and the supplier is our processor.",
    ],
    not: ["Personal protective equipment is worn on site."],
  },
  "data-retention": {
    asked: [
      "Images are not to be held for longer than 31 days.",
      "The system deletes number plates overnight.",
      "Personal data is kept only as long as it is needed for the purpose.",
      "Recordings must be wiped after one month unless flagged.",
      "Retention: 30 days, then automatic deletion of video.",
    ],
    not: [
      "Logs shall be retained for 12 months.",
      "At the end of the contract all data shall be deleted.",
      "The Contractor shall keep accounts for six years.",
      "Devices shall store at least 30 days of readings when there is no network.",
    ],
  },
  "data-location": {
    asked: [
      "Our information stays inside the United Kingdom.",
      "The bidder shall say in which country the data will be kept.",
      "Hosting outside the UK is not acceptable.",
      "All recordings remain on the Council's own servers.",
      "No processing abroad without consent.",
    ],
    not: [
      "This contract is under the law of England and the courts of England have jurisdiction.",
      "The supplier shall have an office in the UK.",
      "The Council's premises are in Wales.",
    ],
  },
  exit: {
    asked: [
      "You will help us move to another supplier and hand over all our data.",
      "Upon termination the Contractor surrenders all data and destroys its copies.",
      "An exit plan is needed in the first six months.",
      "When the service ends we must get our records back in CSV.",
      "After the last day of the contract no data of the Trust may remain with the Provider.",
      "The Contractor shall co-operate in the orderly transfer of the service to a successor.",
    ],
    not: [
      "Emergency exits shall be kept clear.",
      "A compatible successor of each controller shall be available.",
      "Users can export data to a spreadsheet.",
      "On termination the retention is released.",
      "The certificate expires after one year and shall be renewed.",
    ],
  },
  subcontractors: {
    asked: [
      "Those you hire to help must work to the same rules.",
      "The Contractor is liable for its subcontractors, who must meet Schedule 5.",
      "You must not bring in another company without telling us and getting our agreement.",
      "The security clauses apply throughout the supply chain.",
      "The Supplier lists all sub-processors and asks before adding one.",
      "Hosting companies and manufacturers used by the Supplier are bound by these terms.",
    ],
    not: [
      "Subcontractors shall be paid within 30 days.",
      "The Contractor shall hold third party insurance of £5 million.",
      "Any other contractor on site shall wear PPE and comply with site rules.",
      "Each camera shall be supplied by the same manufacturer.",
    ],
  },
  assurance: {
    asked: [
      "The company has to be Cyber Essentials certified.",
      "Every release is tested by an outside security specialist.",
      "Hold a certificate for information security management from an accredited body.",
      "Ethical hackers test the portal once a year at the Supplier's cost.",
      "Products must be certified under a recognised security scheme such as Secured by Design's Secure Connected Device.",
      "The Contractor shall have the system independently pen tested.",
    ],
    not: [
      "Electrical work shall be tested and certified to BS 7671.",
      "The Contractor shall be certified to ISO 9001 and ISO 14001.",
      "Factory acceptance tests shall be held at the maker's works.",
    ],
  },
  "right-to-audit": {
    asked: [
      "We can come and check at any time.",
      "The Trust has the right to check the supplier's security controls.",
      "The Contractor shall open its books, systems and premises to the Authority's auditors.",
      "The Supplier shall allow inspections of its data centre by the Council.",
      "The Client may, on reasonable notice, satisfy itself that this schedule is being met by visiting the Contractor.",
    ],
    not: [
      "The Contractor shall inspect each lamp every year.",
      "Site visits may be arranged with the estates office.",
      "The system keeps an audit log which operators may review.",
      "The Council may review the price each year.",
      "Bidders may visit the site and inspect the records held.",
    ],
  },
  "legal-duties": {
    asked: [
      "The Supplier abides by all laws in force.",
      "The equipment must be lawful to use in Great Britain: comply with the Radio Equipment Regulations 2017.",
    ],
    not: ["The rules of the site shall be followed."],
  },
  "governance-contact": {
    asked: [
      "The supplier tells us who its security lead is.",
      "A senior manager of the Contractor is accountable for cyber security.",
      "Cyber risks are reviewed each quarter by both sides.",
      "Give the name and telephone number of the person whom we call about security.",
      "The Contractor nominates an information security manager.",
      "There shall be a security working group of both parties that meets monthly.",
    ],
    not: [
      "Security incidents are reported to the Council's Information Security Manager.",
      "The Contractor's staff obey the site security officer.",
      "A contract manager shall be named.",
      "Security staff shall be licensed by the SIA.",
    ],
  },
} as const;

const touched = (id: keyof typeof sentences, sentence: string) => {
  const text = `# Specification\n\n## Requirements\n\n${sentence}\n`;
  return touches(readProcurement(text, "markdown").document, topic(id));
};

describe.each(Object.entries(sentences))("%s", (id, { asked, not }) => {
  it.each(asked.map((sentence) => [sentence]))("is asked for in: %s", (sentence) => {
    expect(touched(id as keyof typeof sentences, sentence)).toBe(true);
  });

  it.each(not.map((sentence) => [sentence]))("is not asked for in: %s", (sentence) => {
    expect(touched(id as keyof typeof sentences, sentence)).toBe(false);
  });
});
