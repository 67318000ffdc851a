import { useRef, useState } from 'react';
import type { Completion } from '../../../core/report/import/Completion';
import type { PriorOffer } from '../../controller/selectors/priorPeriods';
import { useActionContext } from '../parts/PaneContext';
import { usePriorWords } from '../parts/usePriorWords';
import { completionOf, openPriorFile } from '../../controller/actions/priorPeriods';

/** A file that is being read or was read, and what the person says of it. */
export interface FileOffer {
  /** The name of the file that is being read. */
  readonly reading: string | null;
  /** Why there was nothing to read; the news bar says what is wrong inside of a file. */
  readonly problem: string | null;
  readonly opened: OpenedOffer | null;
  readonly read: (file: File | undefined) => Promise<void>;
  readonly complete: (part: Partial<Completion>) => void;
  readonly close: () => void;
}

export interface OpenedOffer {
  readonly offer: PriorOffer;
  readonly completion: Completion;
}

/** One file at a time; of two that are picked quickly the last counts. */
export function useFileOffer(): FileOffer {
  const context = useActionContext();
  const { prior } = usePriorWords();
  const [reading, setReading] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [opened, setOpened] = useState<OpenedOffer | null>(null);
  const last = useRef(0);
  const read = async (file: File | undefined): Promise<void> => {
    const turn = (last.current += 1);
    setProblem(file ? null : prior.notAFile);
    if (!file) return;
    setOpened(null);
    setReading(file.name);
    const bytes = await bytesOf(file);
    const offer = bytes && (await openPriorFile(context, { name: file.name, bytes }));
    if (turn !== last.current) return;
    setReading(null);
    if (!bytes) setProblem(prior.outOfReach(file.name));
    if (offer) setOpened({ offer, completion: completionOf(context, offer) });
  };
  const complete = (part: Partial<Completion>): void =>
    setOpened((now) => now && { ...now, completion: { ...now.completion, ...part } });
  return { reading, problem, opened, read, complete, close: () => setOpened(null) };
}

/** Null where the file has gone since it was picked, or somebody else holds it; or it is a folder. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
