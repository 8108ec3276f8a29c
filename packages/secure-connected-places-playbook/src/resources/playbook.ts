import { once } from "@bollard/model";
import { group } from "../resource.js";

const issuer = "Department for Science, Innovation and Technology";
const alpha = { name: "alpha", date: "2023-05-16" };
const beta = { name: "beta", date: "2024-03-06" };

/** The five resources of the playbook. */
export const playbookItself = /* @__PURE__ */ once(() =>
  group({ id: "playbook", title: "Secure Connected Places Playbook" }, [
    {
      id: "scp-101",
      title: "Connected Places Cyber Security Principles 101",
      issuer,
      summary:
        "Slides with notes that introduce the NCSC principles to anybody, from new staff to the board.",
      audience: ["all staff"],
      versions: [alpha, beta],
      url: "https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/connected-places-cyber-security-principles-101",
      read: {
        sources: ["govuk-101", "plexal", "eag-2023-03"],
        verified: "title",
      },
      confidence: "high",
      checks: [
        {
          id: "scp-101-c1",
          subject: "place",
          looksFor: "for each project team a briefing on the principles, with its day",
        },
        {
          id: "scp-101-c2",
          subject: "place",
          looksFor: "for each service what it has to say on each of the 14 principles",
        },
        {
          id: "scp-101-c3",
          subject: "procurement",
          looksFor: "a question, when a project begins, on whether the principles were considered",
        },
      ],
    },
    {
      id: "scp-governance",
      title: "Governance in a box",
      issuer,
      summary:
        "How to set up who decides, what they are told and one view of all projects, out of what exists already.",
      audience: [
        "programme and project managers",
        "those who answer for technology and digital portfolios",
      ],
      versions: [alpha, beta],
      url: "https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/governance-in-a-box",
      read: {
        sources: ["govuk-gov", "plexal"],
        verified: "official-excerpt",
        checked: "2026-11-25",
        note: "Registers of assets and risks stand in this resource; there is none of their own. What they hold, and the roles, were not read.",
      },
      confidence: "high",
      checks: [
        {
          id: "scp-governance-c1",
          subject: "place",
          looksFor: "one register of all projects, each with its owner, stage and level of risk",
        },
        {
          id: "scp-governance-c2",
          subject: "place",
          looksFor: "a register of assets in which each asset names its project",
        },
        {
          id: "scp-governance-c3",
          subject: "place",
          looksFor:
            "a register of risks on the scale that the whole body uses, and whom a risk is passed up to",
        },
        {
          id: "scp-governance-c4",
          subject: "place",
          looksFor:
            "who is responsible, accountable, consulted and informed: senior owner, project manager, IT and cyber, data protection, procurement, physical security",
        },
        {
          id: "scp-governance-c5",
          subject: "place",
          looksFor:
            "gates at idea, procurement, go-live, change and retirement, each with a dated approval by security",
        },
        {
          id: "scp-governance-c6",
          subject: "place",
          looksFor: "the forum of the whole body to which the governance reports",
        },
        {
          id: "scp-governance-c7",
          subject: "place",
          looksFor:
            "for each asset its type, owner, place, supplier, connectivity, data and end of support",
        },
      ],
    },
    {
      id: "scp-procurement",
      title: "Procurement and Supply Chain Management",
      issuer,
      summary:
        "Security at each stage of the supply chain, buying above all, with questions to suppliers that can be adapted. Risk can be shared with a supplier; what it does to residents cannot.",
      versions: [alpha, beta],
      url: "https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/procurement-supply-chain-management",
      read: {
        sources: ["govuk-proc", "tdp-2024", "plexal"],
        verified: "title",
        note: "It stands beside procurement law and local policy. Its questions, and its names for the stages, were not read.",
      },
      confidence: "high",
      stages: [
        { id: "plan", title: "Plan and define the need" },
        { id: "procure", title: "Procure and evaluate" },
        { id: "award", title: "Award and contract" },
        { id: "manage", title: "Manage and assure" },
        { id: "exit", title: "Leave and decommission" },
      ],
      stagesNamedBy: "bollard",
      checks: [
        {
          id: "scp-procurement-c1",
          subject: "procurement",
          looksFor: "a section of security requirements that fits a stated rating of the risk",
        },
        {
          id: "scp-procurement-c2",
          subject: "procurement",
          looksFor:
            "questions to suppliers on their organisation, the product, data, access, incidents, subcontractors, support and leaving",
        },
        {
          id: "scp-procurement-c3",
          subject: "procurement",
          looksFor: "for each question the evidence that is expected, and a score or a pass mark",
        },
        {
          id: "scp-procurement-c4",
          subject: "procurement",
          looksFor:
            "clauses on notification, patches, audit, return and deletion of data, subcontractors and the end of support",
        },
        {
          id: "scp-procurement-c5",
          subject: "procurement",
          looksFor: "days on which assurance is reviewed, in the plan for managing the contract",
        },
        {
          id: "scp-procurement-c6",
          subject: "procurement",
          looksFor: "security upkeep and decommissioning in the cost of the whole life",
        },
        {
          id: "scp-procurement-c7",
          subject: "place",
          looksFor:
            "a register of suppliers in which contracts name the assets and the evidence of assurance",
        },
        {
          id: "scp-procurement-c8",
          subject: "place",
          looksFor:
            "a plan to leave or replace, made before the contract's end less the time it takes to replace",
        },
      ],
    },
    {
      id: "scp-stride",
      title: "Conducting a STRIDE-based threat analysis",
      issuer,
      summary:
        "A workshop with suppliers: model the system, ask through the six kinds of threat, take the result to a risk assessment. Remote support by suppliers is easily overlooked.",
      audience: ["project managers", "the IT and cyber security staff who support them"],
      versions: [alpha, { name: "beta 2.0", date: "2024-03-06" }],
      url: "https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/conducting-a-stride-based-threat-analysis",
      read: {
        sources: ["govuk-stride", "stride-pdf"],
        verified: "official-excerpt",
        checked: "2026-11-25",
        note: "The PDF was read through a summary in another language.",
      },
      confidence: "high",
      checks: [
        {
          id: "scp-stride-c1",
          subject: "place",
          looksFor:
            "a model of data flows in which each part is an external entity, a process, a store or a flow",
        },
        {
          id: "scp-stride-c2",
          subject: "place",
          looksFor:
            "trust boundaries in the model, those between organisations, suppliers and hosting among them",
        },
        {
          id: "scp-stride-c3",
          subject: "place",
          looksFor:
            "for each flow that crosses a boundary an answer in each of the six categories, or why it does not concern the flow",
        },
        {
          id: "scp-stride-c4",
          subject: "place",
          looksFor:
            "for each threat its state (mitigated, accepted, transferred, open), its owner and the control",
        },
        {
          id: "scp-stride-c5",
          subject: "place",
          looksFor: "for each threat an entry among the risks, with likelihood and impact",
        },
        {
          id: "scp-stride-c6",
          subject: "place",
          looksFor:
            "staff of the supplier and of the authority at the workshop, within 12 months and since the last change",
        },
        {
          id: "scp-stride-c7",
          subject: "place",
          looksFor: "in the model every path by which suppliers give remote support",
        },
        {
          id: "scp-stride-c8",
          subject: "procurement",
          looksFor: "a demand that bidders take part in a STRIDE workshop and hand over the model",
        },
      ],
    },
    {
      id: "scp-incident",
      title: "Incident response",
      issuer,
      summary:
        "A start for those who run projects and policy: plan before, respond, recover, review.",
      audience: [
        "those who manage connected-place projects",
        "those who set policy and processes inside the authority",
      ],
      versions: [beta],
      url: "https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/incident-response",
      read: {
        sources: ["govuk-ir", "ukauthority-dsit"],
        verified: "official-excerpt",
        checked: "2026-11-25",
      },
      confidence: "high",
      stages: [
        { id: "pre", title: "Pre-incident planning" },
        { id: "respond", title: "Response" },
        { id: "recover", title: "Recovery" },
        { id: "review", title: "Review" },
      ],
      stagesNamedBy: "resource",
      checks: [
        {
          id: "scp-incident-c1",
          subject: "place",
          looksFor: "a plan for incidents that covers planning, response, recovery and review",
        },
        {
          id: "scp-incident-c2",
          subject: "place",
          looksFor:
            "roles, deputies and contacts outside office hours, at the authority and at each critical supplier",
        },
        {
          id: "scp-incident-c3",
          subject: "place",
          looksFor: "what makes something an incident, and how severity is graded",
        },
        {
          id: "scp-incident-c4",
          subject: "place",
          looksFor:
            "whom to tell and by when: NCSC, Information Commissioner, police or Report Fraud, the sector's regulator, the ministry of local government where it matters",
        },
        {
          id: "scp-incident-c5",
          subject: "place",
          looksFor: "an exercise within the last 12 months, and what became of its actions",
        },
        {
          id: "scp-incident-c6",
          subject: "place",
          looksFor:
            "steps to isolate and to run by hand, for each service that acts on the physical world",
        },
        {
          id: "scp-incident-c7",
          subject: "procurement",
          looksFor:
            "the supplier's duties in an incident, a contact, and the time within which it tells",
        },
      ],
    },
  ]),
);
