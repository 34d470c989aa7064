import { Badge } from "@fluentui/react-components";

/** Somebody whom another trust's tenant signs in. */
export const GuestMark = () => (
  <Badge appearance="outline" color="informative">
    Guest of another trust
  </Badge>
);
