import { onBuild } from './updates';

/** Reloads the workbench, with an empty workbook, after a change of its sources or of the stand-in for Excel. */
onBuild('workbench', () => location.reload());
