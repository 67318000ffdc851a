import { onBuild } from './updates';

/** Loads the workbench again after a change of its sources or of the stand-in for Excel; the workbook starts empty. */
onBuild('workbench', () => location.reload());
