import { Button, type ButtonProps } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLocation } from "wouter";

interface ButtonLinkProps {
  readonly to: string;
  readonly children: ReactNode;
  readonly appearance?: ButtonProps["appearance"];
  readonly icon?: ButtonProps["icon"];
  /** What it leads to, for those who meet it out of its context. */
  readonly label?: string;
}

/** A link to another page of the tab that looks like a button: for the one thing a panel is there for. */
export function ButtonLink({ to, label, ...rest }: ButtonLinkProps) {
  const [, navigate] = useLocation();
  return (
    <Button
      as="a"
      href={to}
      aria-label={label}
      {...rest}
      onClick={(event: { metaKey: boolean; ctrlKey: boolean; shiftKey: boolean; preventDefault(): void }) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return; // The browser opens it elsewhere.
        event.preventDefault();
        navigate(to);
      }}
    />
  );
}
