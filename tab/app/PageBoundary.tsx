import { Component, type ErrorInfo, type ReactNode } from "react";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Page } from "../ui/Page.tsx";

interface PageBoundaryProps {
  /** Moving to another address is the way out of a page that failed. */
  readonly path: string;
  readonly children: ReactNode;
}

interface PageBoundaryState {
  readonly path: string;
  readonly failed: boolean;
}

/** Keeps the shell standing when a page fails to load or to draw. Most often a newer version of Beacon has replaced the page's file. */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override state: PageBoundaryState = { path: this.props.path, failed: false };

  static getDerivedStateFromProps({ path }: PageBoundaryProps, state: PageBoundaryState): PageBoundaryState {
    return path === state.path ? state : { path, failed: false };
  }

  static getDerivedStateFromError(): Partial<PageBoundaryState> {
    return { failed: true };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo) {
    console.error("A page failed.", error, componentStack);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Page title="This page did not load">
        <EmptyState
          title="Beacon may have been updated since you opened it."
          action={<a href={this.props.path}>Load it again</a>}
        >
          What you saved is safe.
        </EmptyState>
      </Page>
    );
  }
}
