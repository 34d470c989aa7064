import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Resource } from "../../shared/contract/resources/resources.schema.ts";
import { path } from "../api/path.ts";
import { OutsideLink } from "./OutsideLink.tsx";
import { PageLink } from "./PageLink.tsx";

/** Opens a resource where it is: outside Beacon, or on its own page where it is a pack, which is read here. */
export function ResourceLink({
  resource,
  page = path`/resources/${resource.id}`,
  className,
  ...rest
}: {
  readonly resource: Pick<Resource, "id" | "address" | "isPack">;
  /** Where its page is, with the way back to the list that it stands in. */
  readonly page?: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly onOpen?: () => void;
}) {
  const styles = useStyles();
  if (resource.isPack)
    return <PageLink to={page} {...rest} className={mergeClasses(styles.underlined, className)} />;
  return <OutsideLink address={resource.address} className={className} {...rest} />;
}

// Among links that leave Beacon, which are underlined, it looks as they do.
const useStyles = makeStyles({ underlined: { textDecorationLine: "underline" } });
