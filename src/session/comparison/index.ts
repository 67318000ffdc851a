export { Comparing } from './Comparing';
