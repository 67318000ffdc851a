import { makeStyles } from '@griffel/react';

/** Replaces the pane in tests of the build: it has a style and a part that is loaded on demand. */
export const useStyles = makeStyles({ root: { color: 'green' } });

void import('./smallPart').then(({ part }) => {
  document.title = `${part} ${useStyles().root}`;
});
