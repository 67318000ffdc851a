import { useEffect } from 'react';

/** A file that is dropped beside its place would take the place of the pane, as browsers open what they are given. */
export function useNoStrayDrop(): void {
  useEffect(() => {
    const refuse = (event: DragEvent): void => {
      const { dataTransfer } = event;
      // Text may be dragged into fields; a place for files has answered already.
      if (event.defaultPrevented || !dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      dataTransfer.dropEffect = 'none';
    };
    const kinds = ['dragover', 'drop'] as const;
    for (const kind of kinds) addEventListener(kind, refuse);
    return () => {
      for (const kind of kinds) removeEventListener(kind, refuse);
    };
  }, []);
}
