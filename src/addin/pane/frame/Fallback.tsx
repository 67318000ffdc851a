import { Button, Text } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { messages } from '../../../core/presentation/messages';

interface FallbackState {
  readonly reason: string | null;
}

/** Whatever a component fails at, a sentence and a way out stand in its place; the workbook is not concerned. */
export class Fallback extends Component<{ readonly children: ReactNode }, FallbackState> {
  override state: FallbackState = { reason: null };

  static getDerivedStateFromError(error: unknown): FallbackState {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === null) return this.props.children;
    const { start } = messages.vi.pane;
    return (
      <main>
        <div role="alert" data-start="unexpected">
          <Text block>{start.unexpected(reason)}</Text>
          <Button onClick={() => location.reload()}>{start.reload}</Button>
        </div>
      </main>
    );
  }
}
