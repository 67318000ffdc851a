import { makeStyles, tokens } from '@fluentui/react-components';

/** The looks that the tools share. */
export const useToolStyles = makeStyles({
  tool: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'start' },
  hint: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  item: { padding: '4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  full: { width: '100%' },
});
