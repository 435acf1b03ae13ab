/** When each card's statement closes and is paid, and what it charges. */
export const cards = [
  { card: 'rewards-card', closesOn: 20, paysOn: 12, name: 'FIRST PLATYPUS CARD AUTOPAY ACH', purchaseApr: 21.24 },
  { card: 'cash-back-card', closesOn: 24, paysOn: 17, name: 'FIRST GINGHAM CU CARD PMT PPD', purchaseApr: 17.99 },
  { card: 'travel-card', closesOn: 10, paysOn: 4, name: 'TARTAN BANK CRD EPAY', purchaseApr: 23.49 },
] as const;
