import { ToggleButton, type ToggleButtonProps } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";

/** A button that stays pressed and bears a tick while it is: a shade of grey alone would tell few that it was chosen. */
export function TickToggle(props: ToggleButtonProps) {
  return <ToggleButton {...props} {...(props.checked ? { icon: <CheckmarkRegular /> } : {})} />;
}
