import type { Topic } from "./topic.js";
import { anyOf, binding, looking, third } from "./vocabulary.js";

/** What is asked of the supplier as an organisation. */
export const supplierTopics = [
  {
    id: "subcontractors",
    title: "the security of sub-contractors",
    why: "Attackers take the weakest in the chain, and the buyer has no contract with it.",
    content: [
      "the same security terms for every sub-contractor",
      "a list of sub-contractors with what they do and what they can reach",
      "consent before one is added or changed",
    ],
    values: ["consent in writing", "list updated within 10 working days"],
    serves: {
      provisions: [],
      psti: [],
      procurement: ["UK GDPR Articles 25, 28, 32, 33, 36"],
      principles: ["ncsc-cp-12", "ncsc-cp-04"],
      outcomes: ["caf-4.0-a4.a"],
      playbook: ["scp-procurement"],
    },
    need: "expected",
    clause: {
      text: "The Supplier shall flow down the security requirements of the Contract to every sub-contractor that can reach the Authority's systems or data, shall give the Authority a list of these sub-contractors with the work and the access of each, and shall obtain written consent {consent} before it adds or changes one.",
      parameters: { consent: { is: "notice period", usual: "20 Working Days" } },
    },
    home: /\bsub-?contract\w*|\bsupply chain\b|\bthird part\w+|\bsuppliers?\b/i,
    words: ["sub", "supply", "third", "flow"],
    patterns: [
      {
        says: /\b(?:sub-?contract(?:or|ors|ing|ed)|sub-?processors?|sub-?suppliers?|supply chain)\b/i,
        near: /\b(?:same|equivalent|secur(?:e|ity)|cyber\w*|flow(?:s|ed)?|compl(?:y|ies|iance)|bound|consent|impos(?:e|es|ed)|(?:these|this|those) (?:\w+ )?(?:requirements?|obligations?|terms|schedule))\b/i,
        example: "Sub-contractors shall be bound by the same obligations.",
        counter: "Sub-contractors are paid within 30 days.",
      },
      {
        says: /\bflow(?:ed|s)?[ -]?down\b/i,
        example: "These clauses shall be flowed down.",
        counter: "Water shall run down the channel to the drain.",
      },
    ],
    traces: [
      {
        says: /\b(?:sub-?contract\w*|supply chain|all tiers|(?:another|other) (?:processors?|firms?|compan(?:y|ies)))\b/i,
        near: /\b(?:duties|obligations?|terms|requirements?|same|pass(?:ed)?|responsible|approv\w+|permission|bound|list|names?|identif\w+)\b/i,
        unless: /\b(?:paid|payment\w*|prices?)\b/i,
        example: "Obligations are passed to all tiers.",
        counter: "Third parties pay by card: the price is fixed.",
      },
      {
        says: /* @__PURE__ */ anyOf(third),
        near: /* @__PURE__ */ anyOf(binding),
        unless:
          /\b(?:third[ -]party (?:insurance|liability|components?|software|libraries|claims?)|paid|payment\w*|prices?|consents? of planning)\b/i,
        example: "Other firms that you use must meet the same standards.",
        counter: "Other firms are paid within 30 days.",
      },
    ],
  },
  {
    id: "assurance",
    title: "assurance and independent tests",
    why: "What a supplier says of its own security is worth what somebody else found.",
    content: [
      "a certificate that covers what is bought, or an equivalent one",
      "an independent test before use and after large changes, with the findings fixed",
      "evidence renewed over the life of the contract",
    ],
    values: [
      "Cyber Essentials Plus or equivalent, renewed every year",
      "ISO/IEC 27001:2022 or equivalent, in whose scope the service lies",
      "independent penetration test every year",
    ],
    serves: {
      provisions: ["5.2-3"],
      psti: [],
      procurement: ["Cyber Essentials v3.3 (Danzell)", "PA 2023 s.22", "PPN 014"],
      principles: ["ncsc-cp-12"],
      outcomes: ["caf-4.0-a2.c", "caf-4.0-a4.a"],
      playbook: ["scp-procurement"],
    },
    need: "expected",
    clause: {
      text: "The Supplier shall hold {certificate}, covering the whole of the service, at the start of the Contract and shall renew it until the end. The Supplier shall have the system tested by an independent penetration tester before it goes live and {again}, shall give the Authority the full report, and shall remove findings of high severity within {fix}.",
      parameters: {
        certificate: {
          is: "certificate",
          usual: "Cyber Essentials Plus or an equivalent certificate",
        },
        again: { is: "how often", usual: "every 12 months" },
        fix: { is: "time for fixes", usual: "14 days" },
      },
    },
    home: /\bassurance\b|\bcertificat\w+|\baccreditation\b|\btest(?:s|ing)?\b|\bstandards\b/i,
    words: [
      "cyber",
      "iso",
      "soc",
      "fedramp",
      "penetrat",
      "pen",
      "iec",
      "independent",
      "secur",
      "vulnerab",
      "ato",
      "authori",
      "health",
    ],
    patterns: [
      {
        says: /\bCyber Essentials\b|\b(?:BS )?(?:EN )?ISO(?:\/IEC)? ?27001\b|\bSOC ?2\b|\bFedRAMP[ -](?:authori[sz]\w+|compliant|compliance|certif\w+|moderate|high|low|approved|ready|requirements)\b|\bIEC 62443\b|\bCommon Criteria\b/i,
        example: "The Supplier shall hold Cyber Essentials Plus or equivalent.",
        counter: "The Supplier shall hold ISO 9001.",
      },
      {
        says: /\bpen(?:etration)?[ -]test\w*|\bIT health checks?\b|\bvulnerability (?:scan\w*|assessments?)\b|\bsecurity (?:testing|tests?|assessments?|certifications?|accreditations?|authorizations?|assurance)\b|\bauthori(?:ty|zation) to operate\b|\bATO\b/i,
        example: "A penetration test is due every year.",
        counter: "Pens and paper are provided for the test.",
      },
      {
        says: /\bindependent(?:ly)? (?:security |third[ -]party )?(?:test(?:s|ed|ing)?|assess(?:ed|ments?)|audit(?:s|ed)?|certif(?:y|ied|ication))\b/i,
        near: /\b(?:secur(?:e|ity)|cyber\w*|vulnerabilit(?:y|ies)|controls)\b/i,
        example: "An independent assessment of security is due every year.",
        counter: "An independent audit of prices is due every year.",
      },
    ],
    traces: [
      {
        says: /\b(?:certif(?:ied|ication|icates?)|accredit(?:ed|ation)|tested|tests?|assess(?:ed|ment))\b/i,
        near: /\b(?:secur(?:e|ity)|cyber\w*)\b/i,
        example: "The system is tested for security.",
        counter: "The paint is tested.",
      },
      {
        says: /\b(?:27001|27017|27018|Cyber Essentials|SOC ?[12]|CREST|CHECK (?:scheme|test|provider)|health check|penetration|pen[ -]test\w*|vulnerability scan\w*|DSPT|62443)\b/,
        example: "The test is done by a CREST member.",
        counter: "The health of staff is checked.",
      },
      {
        says: /\bsecurity (?:testers?|reviews?|audits?|evaluation|scheme)\b|\bindependent(?:ly)? (?:security|cyber)\b/i,
        example: "An independent security tester signs.",
        counter: "An independent tester signs.",
      },
      {
        says: /\b(?:ethical hackers?|hackers? (?:test|try)|red team\w*|security specialists?|(?:CREST|CHECK|TIGER)[ -](?:approved|registered|certified|accredited|member))\b/i,
        near: /\b(?:test\w*|tr(?:y|ies)|assess\w*|examin\w*|once|year\w*|independent)\b/i,
        example: "Ethical hackers test the portal.",
        counter: "Paint tests the wall.",
      },
    ],
  },
  {
    id: "right-to-audit",
    title: "the right to audit",
    why: "A duty that the buyer may not check is a promise.",
    content: [
      "the right to check, or have checked, that the security terms are met",
      "notice, and audits without it after an incident",
      "that findings are put right within a set time",
    ],
    values: ["once a year with 10 working days' notice", "at once after an incident"],
    serves: {
      provisions: [],
      psti: [],
      procurement: ["UK GDPR Articles 25, 28, 32, 33, 36"],
      principles: ["ncsc-cp-12"],
      outcomes: ["caf-4.0-a2.c", "caf-4.0-a4.a"],
      playbook: ["scp-procurement"],
    },
    need: "expected",
    clause: {
      text: "The Authority has the right to audit, itself or through a third party, that the Supplier and its sub-contractors meet the security requirements of the Contract, {often} on {notice} notice and at any time after a security incident. The Supplier shall give access to premises, systems, records and staff for the audit and shall put findings right within {fix}.",
      parameters: {
        often: { is: "how often", usual: "once a year" },
        notice: { is: "notice period", usual: "10 Working Days'" },
        fix: { is: "time to put findings right", usual: "20 Working Days" },
      },
    },
    home: /\baudit\w*|\bassurance\b|\bcontract management\b|\bcompliance\b|\bgovernance\b/i,
    words: ["audit", "inspect"],
    patterns: [
      {
        says: /\baudit(?:s|ed)?\b(?! (?:logs?|trails?|records?|logging|findings|reports?))/i,
        near: /\b(?:rights?|entitled|may|permit(?:s|ted)?|allow(?:s|ed)?|reserves?|co-?operates?|submit|assist)\b/i,
        example: "The Council has the right to audit the Supplier.",
        counter: "The system shall keep audit logs.",
      },
      {
        says: /\binspect(?:s|ed|ion|ions)?\b/i,
        near: /\b(?:facilit(?:y|ies)|systems|records|security|compliance)\b/i,
        example: "The Authority may inspect the Supplier's security.",
        counter: "The Contractor shall inspect each lamp.",
      },
    ],
    traces: [
      {
        says: /* @__PURE__ */ anyOf(looking),
        near: /\b(?:may|right|rights|entitled|permit(?:s|ted)?|allow(?:s|ed)?|reserves?|access|at any time|can|facilitate|submit to|co-?operate)\b/i,
        of: /* @__PURE__ */ anyOf(
          "records?|books|premises|sites?|securit\\w+|how|complian\\w+|arrangements?|systems?|data|specification|controls|facilit\\w+|processes|procedures|evidence|work|vetting|obligations?|terms|contract|supplier|contractor|provider|you|sub-?contract\\w*",
        ),
        unless:
          /\b(?:bidders?|tenderers?|site visits?|users? (?:may|can)|operators? (?:may|can)|testers?|maintenance|lamps?|cameras? twice)\b/i,
        example: "The Force may examine how the supplier works.",
        counter: "The bidder may ask for a review of the score.",
      },
      {
        says: /\b(?:third[ -]party|independent|external|internal|our|its|the \w+['’]?s?) auditors?\b/i,
        near: /\b(?:may|access|allow\w*|permit\w*|admit\w*|send|co-?operat\w+|give)\b/i,
        example: "The Council may send its auditors.",
        counter: "The audience is small.",
      },
      {
        says: /\b(?:audit\w*|inspect\w*|verif(?:y|ication))\b/i,
        near: /\b(?:premises|personnel and records|compliance with (?:this|the|these) (?:contract|agreement|schedule|specification|requirements|section))\b|\bcompliance\.?$/i,
        example: "The Port may verify compliance.",
        counter: "The Port has access to the quay.",
      },
      {
        says: /\b(?:come and|satisfy (?:it|our|them)sel(?:f|ves)|see for (?:it|our|them)sel(?:f|ves))\b/i,
        near: /\b(?:check|look|see|inspect|visit\w*|met|kept|complian\w+|being met|obey\w*)\b/i,
        example: "We come and check at any time.",
        counter: "Come and swim.",
      },
    ],
  },
  {
    id: "legal-duties",
    title: "legal and regulatory duties",
    why: "Who has to meet which law, and what happens when it changes, is cheap to settle before and dear after.",
    content: [
      "the laws that the goods and services have to meet",
      "the supplier's help with the buyer's own duties",
      "what happens when the law changes",
    ],
    values: ["changes of law told within 20 working days"],
    serves: {
      provisions: [],
      psti: [],
      procurement: ["UK GDPR Articles 25, 28, 32, 33, 36"],
      principles: ["ncsc-cp-05"],
      outcomes: ["caf-4.0-a4.a"],
      playbook: ["scp-procurement"],
    },
    need: "expected",
    clause: {
      text: "The Supplier shall comply with all laws and regulations that apply to the goods and services, shall help the Authority to meet the legal duties that depend on them, and shall tell the Authority within {told} of a change of law that affects the Contract, with what it will do to comply.",
      parameters: { told: { is: "time", usual: "20 Working Days" } },
    },
    home: /\blegal\b|\blegislation\b|\blaws?\b|\bregulat\w+|\bcompliance\b|\bstandards?\b|\bgeneral\b/i,
    words: ["law", "legisl", "regulat", "statut", "act", "legal"],
    patterns: [
      {
        says: /\b(?:laws?|legislation|regulations?|statut(?:e|es|ory)|regulatory|Act (?:19|20)\d\d)\b/i,
        near: /\b(?:compl(?:y|ies|iant|iance)|conform(?:s|ity)?|accordance|observ(?:e|es|ed|ance)|meets?|adher(?:e|es|ence)|abid\w+|subject to|governed)\b/i,
        example: "The Supplier shall comply with all applicable laws.",
        counter: "The Supplier shall comply with the site rules.",
      },
      {
        says: /\bchanges? (?:in|of|to) (?:the )?(?:law|legislation)\b|\b(?:legal|statutory|regulatory) (?:duties|duty|obligations?|requirements?|compliance)\b|\bNIS Regulations\b/i,
        example: "The Supplier shall help with the Authority's statutory duties.",
        counter: "The legal name of the bidder is stated.",
      },
    ],
    traces: [
      {
        says: /\b(?:the law|laws|legal|legislation|Regulations (?:19|20)\d\d|Act (?:19|20)\d\d|statutory)\b/i,
        near: /\b(?:compl\w+|meet(?:s|ing)?|duties|duty|keep to|kept to|observe|conform\w*)\b/i,
        example: "The Contractor keeps to the law: it must keep to the law.",
        counter: "The law of gravity is known.",
      },
      {
        says: /\b(?:laws?|legislation|statutory|Regulations|Act (?:19|20)\d\d)\b/,
        near: /\b(?:compl\w+|meets?|duties|accordance|observ\w+|conform\w*|follow)\b/i,
        example: "Follow the law: comply with laws.",
        counter: "The law library is open.",
      },
    ],
  },
  {
    id: "governance-contact",
    title: "security contact and governance",
    why: "When something happens, somebody has to be in charge, and known before.",
    content: [
      "a named person who answers for security on each side",
      "reviews of security at set times",
      "how a dispute or risk is escalated",
    ],
    values: ["named before the start", "reviewed every quarter"],
    serves: {
      provisions: [],
      psti: [],
      procurement: [],
      principles: ["ncsc-cp-03"],
      outcomes: ["caf-4.0-a1.b", "caf-4.0-a1.c"],
      playbook: ["scp-governance"],
    },
    need: "expected",
    clause: {
      text: "The Supplier shall name a security lead, with a deputy, who answers for the security of the service and can be reached {reached}. The security lead shall review risks, vulnerabilities, incidents and open actions with the Authority {often} and shall raise what they cannot settle to {escalation}.",
      parameters: {
        reached: { is: "hours", usual: "at all times" },
        often: { is: "how often", usual: "every three months" },
        escalation: { is: "who decides", usual: "the contract managers of both parties" },
      },
    },
    home: /\bgovernance\b|\bcontract management\b|\broles\b|\bresponsibilit\w+|\bcontacts?\b|\bmeetings?\b/i,
    words: ["secur", "ciso", "isso", "cyber", "governance", "data"],
    patterns: [
      {
        says: /(?<!\bfacility )\b(?:security|cyber|cyber[ -]?security|information assurance|information security) (?:lead|governance|forum|board|point of contact|working group|review meetings?|management plan|reviews?)\b|\bCISO\b|\bISSO\b/i,
        example: "The Supplier shall name a security lead.",
        counter: "The security guard sits at the gate.",
      },
      {
        says: /\b(?:responsib(?:le|ility)|accountab(?:le|ility)|answerable|answers?|charge) (?:for|of) (?:\w+ ){0,3}(?:cyber|security|cybersecurity)\b/i,
        example: "Name the person who is responsible for cyber security.",
        counter: "Name the person who is responsible for invoices.",
      },
      {
        says: /\b(?:(?:information |cyber |data |IT )?(?:security|cyber)(?:[ -]security)? (?:manager|officer|contact|representative|architect|director)s?)\b/i,
        near: /* @__PURE__ */ anyOf(
          "appoint\\w*|nominat\\w+|nam(?:e|es|ed)|designat\\w+|identif(?:y|ies|ied)|assign\\w*|give|provide|point of contact|single point|contactable|reached|available|deals? with|answer\\w*|accountab\\w+|responsib\\w+|in charge|attends?|meets?|quarter(?:ly)?|monthly",
        ),
        example: "The Supplier shall nominate a security officer.",
        counter: "Site staff obey the port security officer.",
      },
    ],
    traces: [
      {
        says: /\b(?:person|individual|somebody|someone|manager|officer|director|contact|lead|deputy|names?|named|appoint\w*|nominat\w+)\b/i,
        near: /\b(?:cyber\w*|security(?! (?:incident|breach|event|clearance|vetting|guard|events|incidents)))\b/i,
        of: /* @__PURE__ */ anyOf(
          "appoint\\w*|nominat\\w+|nam(?:e|es|ed)|designat\\w+|identif(?:y|ies|ied)|assign\\w*|give|provide|point of contact|single point|contactable|reached|available|deals? with|answer\\w*|accountab\\w+|responsib\\w+|in charge|attends?|meets?|quarter(?:ly)?|monthly",
        ),
        unless:
          /\b(?:reported to|report(?:s|ed)? (?:it )?to|notify the|inform the|users? named|obey)\b/i,
        example: "The person in charge of security is known.",
        counter: "The person at the gate is known.",
      },
      {
        says: /\b(?:CISO|information security|cyber security|security) (?:\w+ )?(?:team|working group|board|group|meetings?|forum|committee)\b/i,
        near: /\b(?:meets?|attend\w*|contact|lead|month\w*|quarter\w*|review\w*|report\w*)\b/i,
        example: "The security working group meets monthly.",
        counter: "The group meets monthly.",
      },
      {
        says: /\b(?:cyber|security) (?:and \w+ )?(?:risks?|matters|performance|issues)\b/i,
        near: /\b(?:quarter\w*|month\w*|meetings?|board|both (?:sides|parties)|escalat\w+)\b/i,
        example: "Cyber risks are reviewed each quarter.",
        counter: "Security risks are known.",
      },
    ],
  },
] as const satisfies readonly Topic[];
