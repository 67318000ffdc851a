import { Button, Text } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { shell } from '../../../core/presentation/messages/vi/shell';

interface FallbackState {
  /** What is said instead; null where nothing failed. */
  readonly text: string | null;
}

/** Whatever a component fails at, a sentence and a way out stand in its place; the workbook is not concerned. */
export class Fallback extends Component<{ readonly children: ReactNode }, FallbackState> {
  override state: FallbackState = { text: null };

  static getDerivedStateFromError(error: unknown): FallbackState {
    // A script that is loaded when it is needed did not come: webpack names its error so.
    if (error instanceof Error && error.name === 'ChunkLoadError') return { text: shell.start.notLoaded };
    return { text: shell.start.unexpected(error instanceof Error ? error.message : String(error)) };
  }

  override render(): ReactNode {
    const { text } = this.state;
    if (text === null) return this.props.children;
    return (
      <main>
        <div role="alert" data-start="unexpected">
          <Text block>{text}</Text>
          <Button onClick={() => location.reload()}>{shell.start.reload}</Button>
        </div>
      </main>
    );
  }
}
