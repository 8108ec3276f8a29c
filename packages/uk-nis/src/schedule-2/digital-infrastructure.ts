import { once } from "@bollard/model";
import { writeThresholds } from "./threshold.js";

/** Schedule 2 paragraph 10: digital infrastructure, wherever the operator is established. */
export const digitalInfrastructure = /* @__PURE__ */ once(() =>
  writeThresholds("digital-infrastructure", [
    {
      id: "NIS Schedule 2 paragraph 10(2)",
      title: "Top-level domain registries",
      summary:
        "14 billion or more queries from devices in the UK in any consecutive 168 hours, for domains registered within ICANN.",
      tests: [
        {
          paragraph: "10(2)",
          service: "tld-name-registry",
          condition: { fact: "registryQueriesPer168Hours", atLeast: 14_000_000_000 },
        },
      ],
    },
    {
      id: "NIS Schedule 2 paragraph 10(3)",
      title: "DNS resolvers",
      summary:
        "500,000 or more different IP addresses of persons in the UK served in any consecutive 168 hours.",
      tests: [
        {
          paragraph: "10(3)",
          service: "dns-resolver",
          condition: { fact: "resolverAddressesPer168Hours", atLeast: 500_000 },
        },
      ],
    },
    {
      id: "NIS Schedule 2 paragraph 10(3A)",
      title: "DNS authoritative hosting",
      summary: "100,000 or more domains registered to persons with an address in the UK.",
      tests: [
        {
          paragraph: "10(3A)",
          service: "dns-authoritative-hosting",
          condition: { fact: "domainsHosted", atLeast: 100_000 },
        },
      ],
    },
    {
      id: "NIS Schedule 2 paragraph 10(4)",
      title: "Internet exchange points",
      summary:
        "A market share of 30% or more among exchange points in the UK, by interconnected autonomous systems.",
      tests: [
        {
          paragraph: "10(4)",
          service: "internet-exchange-point",
          condition: { fact: "exchangeMarketSharePercent", atLeast: 30 },
        },
      ],
    },
  ]),
);
