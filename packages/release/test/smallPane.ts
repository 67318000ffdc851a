import { makeStyles } from '@griffel/react';

/** Stands in the place of the pane where only what surrounds its scripts is tested: it has a style and a late part. */
export const useStyles = makeStyles({ root: { color: 'green' } });

void import('./smallPart').then(({ part }) => {
  document.title = `${part} ${useStyles().root}`;
});
