import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { FindingView } from '../../../core/presentation/viewmodels/View';
import { FindingItem } from './FindingItem';
import { useWords } from '../parts/useWords';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '4px' },
});

/** A blank report has a hundred and more findings: they come in pages, so that the pane stays quick. */
const pageSize = 25;

/** Findings as a list; each leads to its cell. */
export function FindingList({ findings }: { readonly findings: readonly FindingView[] }): ReactElement {
  const styles = useStyles();
  const { pane } = useWords();
  const [shown, setShown] = useState(pageSize);
  const list = useRef<HTMLUListElement>(null);
  const rest = findings.length - shown;
  useEffect(() => {
    // The button may be gone with the last page: whoever goes by keyboard goes on at the first one of it.
    if (shown > pageSize) list.current?.children[shown - pageSize]?.querySelector('button')?.focus();
  }, [shown]);
  return (
    <>
      <ul ref={list} className={styles.list}>
        {findings.slice(0, shown).map((finding) => (
          <FindingItem key={finding.id} finding={finding} />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" appearance="transparent" onClick={() => setShown(shown + pageSize)}>
          {pane.more(rest)}
        </Button>
      )}
    </>
  );
}
