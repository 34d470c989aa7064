import { Link as FluentLink, type LinkProps, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useThumbTarget } from "./useThumbTarget.ts";

interface PageLinkProps {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly label?: string;
  readonly appearance?: LinkProps["appearance"];
  /** Hears that it is followed, and holds nothing up. */
  readonly onOpen?: () => void;
}

/** A link to another page of the tab, looking as links in Teams do. */
export function PageLink({ to, label, className, onOpen, ...rest }: PageLinkProps) {
  const target = useThumbTarget();
  return (
    <Link href={to} asChild onClick={() => onOpen?.()}>
      <FluentLink aria-label={label} {...rest} className={mergeClasses(target, className)} href={to} />
    </Link>
  );
}
