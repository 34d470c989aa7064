import { Button, type ButtonProps } from "@fluentui/react-components";

type IconButtonProps = Omit<ButtonProps, "children" | "aria-label" | "icon"> & {
  /** What it does, for those who do not see the icon, and on hovering. */
  readonly label: string;
  readonly icon: NonNullable<ButtonProps["icon"]>;
};

/** A button with only an icon, which always says what it does. */
export const IconButton = ({ label, ...rest }: IconButtonProps) => (
  <Button appearance="subtle" title={label} {...(rest as ButtonProps)} aria-label={label} />
);
