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
}

/** A link to another page of the tab, looking as links in Teams do. */
export function PageLink({ to, label, className, ...rest }: PageLinkProps) {
  const target = useThumbTarget();
  return (
    <Link href={to} asChild>
      <FluentLink aria-label={label} {...rest} className={mergeClasses(target, className)} href={to} />
    </Link>
  );
}
