// The five domains of the CCXP exam, a second tag beside the six disciplines of the masterclass: which of them a card is about.
/** As the CXPA's exam blueprint has them since its job analysis of 2020, with their share of the exam in per cent. */
export const examDomains = {
  insights: { name: "Customer insights and understanding", share: 22 },
  strategy: { name: "Customer experience strategy", share: 20 },
  metrics: { name: "Metrics, measurement and ROI", share: 20 },
  design: { name: "Design, implementation and innovation", share: 19 },
  culture: { name: "Culture and accountability", share: 19 },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly share: number }>>;

/** One of the five. */
export type ExamDomain = keyof typeof examDomains;
/** All five, in the blueprint's order. */
export const examDomainIds = Object.keys(examDomains) as [ExamDomain, ...ExamDomain[]];

/** Where a discipline mostly belongs. Two of the six are one domain: culture, and governance with its accountability. */
const ofDiscipline: Readonly<Record<string, ExamDomain>> = {
  strategy: "strategy",
  understanding: "insights",
  design: "design",
  measurement: "metrics",
  governance: "culture",
  culture: "culture",
};

/** A card's own domain, or else its discipline's; undefined for a topic that is none of the six. */
export const examDomainOf = (card: { readonly topic: string; readonly domain?: ExamDomain }): ExamDomain | undefined =>
  card.domain ?? ofDiscipline[card.topic];
