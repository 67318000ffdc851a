import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { CopyButton } from './CopyButton';
import { download } from './download';
import { useActionContext, usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { selectIsBusy } from '../../controller/selectors/state';
import { selectSignoff } from '../../controller/selectors/signoff';
import { selectFileName, selectLetter } from '../../controller/selectors/send';
import { copyReport, draftMail, openReport } from '../../controller/actions/outgoing';
import { OutgoingList } from './OutgoingList';

const workbookKind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** A clean copy under the standard name, a draft with it attached, and texts for other ways of sending. */
export function MailActions(): ReactElement {
  const styles = useStyles();
  const context = useActionContext();
  const isBusy = usePane(selectIsBusy);
  const isReady = usePane(selectSignoff)?.state === 'unchanged';
  const name = usePane(selectFileName);
  const letter = usePane(selectLetter);
  const { mail } = useWords().sign;
  const [said, setSaid] = useState<string | null>(null);
  const [hasChecks, setHasChecks] = useState(false);
  const save = async (): Promise<void> => {
    const file = await copyReport(context, hasChecks);
    if (typeof file === 'string') return setSaid(file === 'noFile' ? mail.noFile(name) : null);
    download(file.bytes, file.name, workbookKind);
    setSaid(mail.saved(file.name));
  };
  const open = async (): Promise<void> => {
    const opened = await openReport(context, hasChecks);
    if (typeof opened === 'string') return setSaid(opened === 'noFile' ? mail.noFile(name) : null);
    setSaid(mail.opened(opened.name));
  };
  const draft = async (): Promise<void> => {
    const made = await draftMail(context, hasChecks);
    if (typeof made === 'string') return setSaid(made === 'noFile' ? mail.noFile(name) : null);
    download(made.text, made.name, 'message/rfc822');
    setSaid(mail.drafted(made.name));
  };
  return (
    <section className={styles.section} data-mail={isReady ? 'ready' : 'open'}>
      <h2 className={styles.title}>{mail.title}</h2>
      {!isReady && (
        <Text size={200} className={styles.hint}>
          {mail.notYet}
        </Text>
      )}
      <OutgoingList hasChecks={hasChecks} onChange={setHasChecks} />
      <div className={styles.row}>
        {context.options.openCopy ? (
          <Button disabledFocusable={!isReady || isBusy} onClick={() => void open()}>
            {mail.open}
          </Button>
        ) : (
          <>
            <Button disabledFocusable={!isReady || isBusy} onClick={() => void save()}>
              {mail.save}
            </Button>
            <Button disabledFocusable={!isReady || isBusy} onClick={() => void draft()}>
              {mail.draft}
            </Button>
          </>
        )}
      </div>
      <Text size={200} role="status">
        {said ?? name}
      </Text>
      <div className={styles.row}>
        <CopyButton label={mail.copyName} text={name} />
        {letter && (
          <>
            <CopyButton label={mail.copySubject} text={letter.subject} />
            <CopyButton label={mail.copyBody} text={letter.body} />
          </>
        )}
      </div>
    </section>
  );
}
