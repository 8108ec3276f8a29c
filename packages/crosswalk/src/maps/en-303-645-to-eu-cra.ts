import { defineMap } from "./define-map.js";
import { fromV211, ofCra } from "./sides.js";

/** EN 303 645 V2.1.1 to Annexes I and II of the CRA and its duties on support. */
export const en303645ToCra = () =>
  defineMap(fromV211(), ofCra(), [
    {
      sources: ["5.1-1", "5.1-2", "5.1-5", "5.5-4", "5.5-5"],
      relation: "subset-of",
      targets: ["Annex I Part I (2)(d)"],
      rationale:
        "Both keep out who has no right to get in; the provisions name passwords, guessing and access over networks, the CRA covers any access and wants intrusions reported.",
      confidence: "high",
    },
    {
      sources: ["5.1-3"],
      relation: "subset-of",
      targets: ["Annex I Part I (2)(d)"],
      rationale:
        "Sound cryptography behind a log-in is one part of controlling access; the CRA asks for the whole control and for reports of attempts.",
      confidence: "medium",
    },
    {
      sources: ["5.1-4"],
      relation: "intersects",
      targets: ["Annex I Part I (2)(d)"],
      rationale:
        "A secret that can be changed keeps access under control; the provision wants this to be simple, the CRA does not name it and asks for much else.",
      confidence: "medium",
    },
    {
      sources: ["5.1-1", "5.6-1", "5.6-5", "5.11-1", "5.12-1"],
      relation: "intersects",
      targets: ["Annex I Part I (2)(b)"],
      rationale:
        "Both care for the state as delivered and the way back to it; the provisions name passwords, interfaces, services, erasure and decisions, the CRA any default.",
      confidence: "medium",
    },
    {
      sources: ["5.2-1"],
      relation: "intersects",
      targets: ["Annex I Part II (5)", "Annex I Part II (6)", "Annex II (2)", "Article 13(17)"],
      rationale:
        "Both make a policy and a contact public; the provision fixes times for replies, the CRA wants the policy carried out and reports on bought-in parts taken.",
      confidence: "high",
    },
    {
      sources: ["5.2-2"],
      relation: "subset-of",
      targets: ["Annex I Part II (2)"],
      rationale:
        "Both act in good time on weaknesses that come to light; the CRA covers all of them and wants security updates apart from others.",
      confidence: "high",
    },
    {
      sources: ["5.2-3"],
      relation: "intersects",
      targets: ["Annex I Part II (1)", "Annex I Part II (2)", "Annex I Part II (3)"],
      rationale:
        "Both look for weaknesses and mend them throughout support; the CRA adds a bill of materials and regular tests, the provision covers operated services.",
      confidence: "medium",
    },
    {
      sources: ["5.3-1", "5.3-2"],
      relation: "subset-of",
      targets: ["Annex I Part I (2)(c)"],
      rationale:
        "Both need parts that can be updated by a safe mechanism, so that flaws can be mended; the CRA adds automation, notices and postponing.",
      confidence: "high",
    },
    {
      sources: ["5.3-3", "5.3-4", "5.3-5", "5.3-6", "5.3-11"],
      relation: "intersects",
      targets: ["Annex I Part I (2)(c)"],
      rationale:
        "Both want updates that arrive, are announced and leave the user a choice; the provisions speak of any update and of ease, the CRA of security updates.",
      confidence: "medium",
    },
    {
      sources: ["5.5-3"],
      relation: "intersects",
      targets: ["Annex I Part I (2)(c)"],
      rationale:
        "Cryptography that can be updated is one thing that updates must reach; the provision names it alone, the CRA asks for updates as such.",
      confidence: "medium",
    },
    {
      sources: ["5.3-7", "5.3-9", "5.3-10"],
      relation: "subset-of",
      targets: ["Annex I Part I (2)(f)", "Annex I Part II (7)"],
      rationale:
        "Both want updates that come unaltered from who they should; the CRA guards all programs and data and also speeds up distribution.",
      confidence: "medium",
    },
    {
      sources: ["5.3-2", "5.3-4"],
      relation: "intersects",
      targets: ["Annex I Part II (7)"],
      rationale:
        "Both bring updates to devices safely or by themselves; the provisions look at installing on the device, the CRA at how the maker distributes them.",
      confidence: "medium",
    },
    {
      sources: ["5.3-8"],
      relation: "subset-of",
      targets: ["Annex I Part II (2)", "Annex I Part II (8)"],
      rationale:
        "Both want security updates without delay; the CRA adds that they cost nothing, come with advice and are kept apart from new features.",
      confidence: "medium",
    },
    {
      sources: ["5.3-11"],
      relation: "intersects",
      targets: ["Annex I Part II (4)", "Annex I Part II (8)"],
      rationale:
        "Both tell users of an update and the risk it removes; the CRA publishes what was mended, the provision asks for recognisable notices.",
      confidence: "medium",
    },
    {
      sources: ["5.3-13"],
      relation: "subset-of",
      targets: ["Annex II (7)", "Article 13(19)"],
      rationale:
        "Both make known until when security support lasts; the CRA adds the kind of support and wants month and year stated when one buys.",
      confidence: "medium",
    },
    {
      sources: ["5.3-13"],
      relation: "intersects",
      targets: ["Article 13(8)"],
      rationale:
        "Both rest on a support period; the provision asks only that it is published, the CRA how long it must be and what happens during it.",
      confidence: "medium",
    },
    {
      sources: ["5.3-3"],
      relation: "intersects",
      targets: ["Annex II (8)(c)"],
      rationale:
        "Both help users to install updates; the provision wants that to be simple on the device, the CRA wants written instructions.",
      confidence: "medium",
    },
    {
      sources: ["5.3-6"],
      relation: "intersects",
      targets: ["Annex II (8)(e)"],
      rationale:
        "Both let a user switch automatic updates off; the provision wants the switch, the CRA the instructions for it.",
      confidence: "medium",
    },
    {
      sources: ["5.3-16"],
      relation: "subset-of",
      targets: ["Annex II (3)", "Article 13(15)"],
      rationale:
        "Both let anybody recognise the model; the CRA adds a type, batch or serial number and more that identifies the single product.",
      confidence: "medium",
    },
    {
      sources: ["5.5-1", "5.4-1"],
      relation: "subset-of",
      targets: ["Annex I Part I (2)(e)", "Annex I Part I (2)(f)"],
      rationale:
        "Both protect sensitive data, at rest and on its way, from readers and from changes; the CRA covers all data, commands and configuration.",
      confidence: "medium",
    },
    {
      sources: ["5.5-6", "5.5-7", "5.8-1", "5.8-2"],
      relation: "subset-of",
      targets: ["Annex I Part I (2)(e)"],
      rationale:
        "Both keep secrets and personal data confidential on their way; the CRA asks it of any data, at rest and in use as well.",
      confidence: "high",
    },
    {
      sources: ["5.4-3", "5.4-4"],
      relation: "intersects",
      targets: ["Annex I Part I (2)(e)", "Annex I Part I (2)(f)"],
      rationale:
        "Both protect the secrets on which confidentiality and integrity rest; the provisions forbid hard-coded and shared ones, which the CRA does not name.",
      confidence: "medium",
    },
    {
      sources: ["5.4-2"],
      relation: "intersects",
      targets: ["Annex I Part I (2)(f)"],
      rationale:
        "Both resist changes to data that matters; the provision speaks of a hard-coded identity and of physical means, the CRA of data in general.",
      confidence: "medium",
    },
    {
      sources: ["5.6-1", "5.6-3", "5.6-4", "5.6-5"],
      relation: "subset-of",
      targets: ["Annex I Part I (2)(j)"],
      rationale:
        "Both leave open as few ways in as possible; the provisions name network, physical and debug interfaces and services, the CRA the whole surface.",
      confidence: "high",
    },
    {
      sources: ["5.6-6"],
      relation: "subset-of",
      targets: ["Annex I Part I (2)(j)"],
      rationale:
        "Less code leaves less to attack, which is a part of a small surface; the CRA asks for the surface as a whole.",
      confidence: "medium",
    },
    {
      sources: ["5.6-2"],
      relation: "intersects",
      targets: ["Annex I Part I (2)(e)", "Annex I Part I (2)(j)"],
      rationale:
        "Both let strangers learn little; the provision limits what is told before log-in, the CRA protects data and narrows interfaces.",
      confidence: "medium",
    },
    {
      sources: ["5.6-7"],
      relation: "intersects",
      targets: ["Annex I Part I (2)(k)"],
      rationale:
        "Both contain what a break-in can do; the provision does it with least privilege, the CRA leaves the means open.",
      confidence: "medium",
    },
    {
      sources: ["5.6-8"],
      relation: "subset-of",
      targets: ["Annex I Part I (2)(k)"],
      rationale:
        "Access control for memory is one of the techniques that limit an incident; the CRA asks for suitable ones in general.",
      confidence: "medium",
    },
    {
      sources: ["5.6-9", "5.13-1"],
      relation: "intersects",
      targets: ["Annex I Part I (1)"],
      rationale:
        "Both want security built in; the provisions name a development process and the checking of input, the CRA a level that fits the risk.",
      confidence: "medium",
    },
    {
      sources: ["5.6-9"],
      relation: "intersects",
      targets: ["Annex I Part II (3)"],
      rationale:
        "Both rest on security work by the maker; the provision wants a secure development process, the CRA regular tests and reviews of the product.",
      confidence: "medium",
    },
    {
      sources: ["5.7-1"],
      relation: "subset-of",
      targets: ["Annex I Part I (2)(f)"],
      rationale:
        "Both guard programs against changes; the provision verifies software by secure boot, the CRA covers data, commands and settings as well.",
      confidence: "high",
    },
    {
      sources: ["5.7-2"],
      relation: "intersects",
      targets: ["Annex I Part I (2)(f)", "Annex I Part I (2)(i)", "Annex I Part I (2)(l)"],
      rationale:
        "Both tell of a corruption and limit what it does to others; the provision wants an alert and fewer connections, the CRA records and general protection.",
      confidence: "medium",
    },
    {
      sources: ["5.9-1", "5.9-2"],
      relation: "intersects",
      targets: ["Annex I Part I (2)(h)"],
      rationale:
        "Both keep functions up when something fails; the provisions think of outages of power and network, the CRA of attacks and what is essential.",
      confidence: "high",
    },
    {
      sources: ["5.9-3"],
      relation: "intersects",
      targets: ["Annex I Part I (2)(i)"],
      rationale:
        "Both spare the network and what else is on it; the provision asks for orderly reconnection, the CRA for no harm to others at all.",
      confidence: "medium",
    },
    {
      sources: ["5.10-1"],
      relation: "intersects",
      targets: ["Annex I Part I (2)(l)"],
      rationale:
        "Both watch for signs of an attack; the provision examines telemetry that is collected anyway, the CRA has the product record and lets users opt out.",
      confidence: "medium",
    },
    {
      sources: ["5.11-1"],
      relation: "subset-of",
      targets: ["Annex I Part I (2)(m)"],
      rationale:
        "Both let a user erase data from the device with ease; the CRA adds settings, permanence and safe transfer to another product.",
      confidence: "high",
    },
    {
      sources: ["5.11-2"],
      relation: "intersects",
      targets: ["Annex I Part I (2)(m)"],
      rationale:
        "Both let a user remove data; the provision speaks of associated services, the CRA of the product with its remote processing.",
      confidence: "medium",
    },
    {
      sources: ["5.11-3"],
      relation: "subset-of",
      targets: ["Annex II (8)(d)"],
      rationale:
        "Both explain how a user deletes data; the CRA adds how the product is taken out of use safely.",
      confidence: "high",
    },
    {
      sources: ["5.12-2", "5.12-3"],
      relation: "intersects",
      targets: ["Annex II (8)(a)"],
      rationale:
        "Both guide users to a secure set-up; the provisions add how to check it, the CRA the whole time of use.",
      confidence: "medium",
    },
    {
      sources: ["6-4"],
      relation: "subset-of",
      targets: ["Annex I Part I (2)(g)"],
      rationale:
        "Both keep data to what is needed; the provision speaks of personal data in telemetry, the CRA of all that a product processes.",
      confidence: "high",
    },
  ]);
