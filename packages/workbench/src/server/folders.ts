import { join } from 'node:path';
import type { Folders } from './site';

/** The folders that the workbench serves, below the project's folder; Microsoft's library is served unchanged. */
export function workbenchFolders(project: string): Folders {
  return {
    '/': join(project, 'dist/workbench'),
    '/office-js/': join(project, 'node_modules/@microsoft/office-js/dist'),
  };
}
