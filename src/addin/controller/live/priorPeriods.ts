export { besideEarlier } from '../../../core/report/priorPeriods/besideEarlier';
export { thirdQuarterOf } from '../../../core/report/priorPeriods/thirdQuarterOf';
