import { makeStyles } from '@griffel/react';

/** Replaces the pane in tests of the build: it has a style and a core that is loaded after it. */
export const useStyles = makeStyles({ root: { color: 'green' } });

void import(/* webpackChunkName: "core" */ './smallPart').then(({ part }) => {
  document.title = `${part} ${useStyles().root}`;
});
