export { besideEarlier } from './besideEarlier';
export { thirdQuarterOf } from './thirdQuarterOf';
