export { fillOffer } from './fillOffer';
export type { FillLine, FillOffer } from './fillOffer';
export { headOffer } from './headOffer';
export type { HeadOffer } from './headOffer';
export { restoreOffers } from './restoreOffer';
