import { join } from 'node:path';
import type { Folders } from './site';

/** What the workbench consists of, below the project's folder; Microsoft's library is served as it came. */
export function workbenchFolders(project: string): Folders {
  return {
    '/': join(project, 'dist/workbench'),
    '/office-js/': join(project, 'node_modules/@microsoft/office-js/dist'),
  };
}
