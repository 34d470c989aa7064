import { makeStaticStyles } from "@fluentui/react-components";
import { media } from "./breakpoints.ts";

/**
 * On a phone whatever is pressed, ticked or typed in is as tall as a thumb, wherever it stands: dialogs and menus are drawn outside the
 * page, where no page's styles reach them. Fluent's own class names are part of its interface; with `body` before it each rule outweighs
 * Fluent's own, which bears one class.
 */
export const useThumbs = makeStaticStyles(`
  ${media.phone} {
    body .fui-Button, body .fui-Input, body .fui-Combobox, body .fui-Dropdown, body .fui-Select__select, body .fui-SpinButton,
    body .fui-Checkbox, body .fui-Radio, body .fui-MenuItem, body .fui-Option, body .fui-Tab, body .fui-Tag { min-height: 44px; }
    body .fui-Checkbox__indicator, body .fui-Checkbox__label, body .fui-Radio__indicator, body .fui-Radio__label { align-self: center; }
    body .fui-MenuItem, body .fui-Option { align-items: center; }
    body .fui-Button:not(.fui-ToggleButton) { font-size: var(--fontSizeBase300); line-height: var(--lineHeightBase300); }
  }
`);
