import { Button, Text } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { Texts } from '../texts';
import { Stack } from './Stack';

interface ErrorBoundaryProps {
  readonly texts: Texts;
  readonly children: ReactNode;
}

/** A place that fails says so and can be opened again; the document is never touched by it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { pane } = this.props.texts;
    return (
      <Stack role="alert">
        <Text>{pane.crashed}</Text>
        <Button
          onClick={() => {
            this.setState({ failed: false });
          }}
        >
          {pane.reload}
        </Button>
      </Stack>
    );
  }
}
