/** The formats in which a new specification can be written. */
export const templateFormats = ["yaml", "jsonc", "json"] as const;

/** A format of a new specification. */
export type TemplateFormat = (typeof templateFormats)[number];

/** The text of a new device specification: every part is there, to be filled in. */
export function deviceTemplate(format: TemplateFormat): string {
  if (format === "yaml") return yamlTemplate;
  const text = `${JSON.stringify(template, null, 2)}\n`;
  return format === "json" ? text : text.replace("{\n", `{\n  // ${lead}\n`);
}

const lead = "What you know, write; what you do not know yet, leave out: Bollard asks for it.";

const template = {
  bollard: "device/1",
  claims: { "etsi-en-303-645": "3.1.3", "uk-psti": "2023/1007" },
  product: {},
  parties: { manufacturers: [] },
  features: {},
  ics: {},
  psti: {},
};

const yamlTemplate = `# A device specification. ${lead}
bollard: device/1
claims:
  etsi-en-303-645: "3.1.3" # the edition that the ICS below answers
  uk-psti: "2023/1007"

product: {}
  # name: the name under which it is sold
  # model: the model designation
  # type: what it is, such as air quality sensor
  # batch: the batch that this specification describes
  # audience: consumer, organisation or both
  # connectable: internet, network or no
  # onSale: { from: 2026-12-01 }

parties:
  manufacturers: []
    # - { name: the business, address: its postal address }

# What the device has and does: true or false. Each answer decides which provisions apply.
features: {}
  # passwords: true
  # debugInterfaces: false

# One answer for each provision: support (Y, N or N/A), detail, evidence.
ics: {}
  # 5.1-1: { support: Y, detail: Each unit has its own password on its label. }

# What the UK product security regime asks to know.
psti: {}
  # supportPeriod: { until: 2031-12-31, published: "https://www.example.com/support" }
`;
