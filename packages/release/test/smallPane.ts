import { makeStyles } from '@griffel/react';
import { keepPane } from '../../../src/workbook/excel/keepPane';

/** Replaces the pane in tests of the build: it has a style, a core that is loaded after it, and asks to be kept open. */
export const useStyles = makeStyles({ root: { color: 'green' } });

void import(/* webpackChunkName: "core" */ './smallPart').then(({ part }) => {
  document.title = `${part} ${useStyles().root}`;
});

void keepPane();
