export { Confrontation } from './Confrontation';
export type { Refresh } from './Confrontation';
export { figureName } from './comparisonFinding';
export { absent } from './Entry';
export type { Entry, Task } from './Entry';
export type { Detail, Finding, NamedFigures, StructureProblem, TaskProblem } from './Finding';
export { absentForms } from './formFindings';
export { readingContext } from './readingContext';
export { taskFindings, taskMeasures } from './taskFindings';
