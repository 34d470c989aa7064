import { Link, mergeClasses } from "@fluentui/react-components";
import type { MouseEvent, ReactNode } from "react";
import { isWebAddress } from "../../shared/domain/briefing/web-address.ts";
import { useHost } from "../teams/host-context.ts";
import { pageAt } from "../teams/page-address.ts";
import { PageLink } from "./PageLink.tsx";
import { useThumbTarget } from "./useThumbTarget.ts";

interface OutsideLinkProps {
  readonly address: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly label?: string;
  /** Hears that it is opened, and holds nothing up. */
  readonly onOpen?: () => void;
}

/**
 * A link that leaves Beacon: the host opens it in Teams, a new browser tab elsewhere. An address that somebody gave which is one of
 * Beacon's own pages opens here; one that is no web page or e-mail stays plain text.
 */
export function OutsideLink(props: OutsideLinkProps) {
  const { address, ...link } = props;
  const page = pageAt(address);
  return page === undefined ? <LinkAway {...props} /> : <PageLink to={page} {...link} />;
}

function LinkAway({ address, children, className, label, onOpen }: OutsideLinkProps) {
  const { openLink } = useHost();
  const target = useThumbTarget();
  const isMail = address.startsWith("mailto:");
  if (!isMail && !isWebAddress(address)) return <span className={className}>{children}</span>;
  const open = (event: MouseEvent) => {
    onOpen?.();
    if (!openLink || isMail) return;
    event.preventDefault();
    void openLink(address);
  };
  return (
    <Link
      inline
      href={address}
      aria-label={label}
      className={mergeClasses(target, className)}
      onClick={open}
      {...(isMail ? {} : { target: "_blank", rel: "noopener noreferrer" })}
    >
      {children}
    </Link>
  );
}
