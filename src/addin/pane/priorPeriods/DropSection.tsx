import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DragEvent, ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-4px' },
});

export interface DropSectionProps {
  readonly className: string;
  readonly labelledBy?: string;
  /** Undefined where what was dropped is no file. */
  readonly onDrop: (file: File | undefined) => void;
  readonly children: ReactNode;
}

/** A part of a page that takes a file that is dropped on it, and shows so while one is held above. */
export function DropSection({ className, labelledBy, onDrop, children }: DropSectionProps): ReactElement {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    // Dragging is refused unless somebody says otherwise.
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onDrop(event.dataTransfer.files[0]);
  };
  return (
    <section
      className={mergeClasses(className, isOver && styles.over)}
      aria-labelledby={labelledBy}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </section>
  );
}
