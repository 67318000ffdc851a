import { Button, Field, FluentProvider, Textarea, webLightTheme } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

/** A minimal pane of React and Fluent: it waits for Excel and shows a field and a button. */
function BarePane(): ReactElement {
  return (
    <FluentProvider theme={webLightTheme}>
      <div data-state="open">
        <main>
          <Field label="Ghi chú">
            <Textarea />
          </Field>
          <Button appearance="primary">Kiểm tra</Button>
        </main>
      </div>
    </FluentProvider>
  );
}

void Office.onReady(() => {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<BarePane />);
});
