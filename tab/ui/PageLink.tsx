import { Link as FluentLink, type LinkProps } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Link } from "wouter";

interface PageLinkProps {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly label?: string;
  readonly appearance?: LinkProps["appearance"];
}

/** A link to another page of the tab, looking as links in Teams do. */
export const PageLink = ({ to, label, ...rest }: PageLinkProps) => (
  <Link href={to} asChild>
    <FluentLink aria-label={label} {...rest} href={to} />
  </Link>
);
