import { tokens } from "@fluentui/react-components";

const colours = (colour: string) => ({ default: colour, subtle: colour });
const foreground = {
  default: { default: tokens.colorNeutralForeground1, subtle: tokens.colorNeutralForeground2 },
  good: colours(tokens.colorStatusSuccessForeground1),
  warning: colours(tokens.colorStatusWarningForeground3),
  attention: colours(tokens.colorStatusDangerForeground1),
  accent: colours(tokens.colorBrandForeground1),
};

/** How the library draws cards: tokens of the theme that is worn, so that they change with it. */
export const cardLook = {
  fontFamily: tokens.fontFamilyBase,
  fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  containerStyles: {
    default: { backgroundColor: tokens.colorNeutralBackground1, foregroundColors: foreground },
  },
  spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 16 },
  // Below the title of the page.
  textBlock: { headingLevel: 2 },
  separator: { lineThickness: 1, lineColor: tokens.colorNeutralStroke2 },
  actions: { maxActions: 6, spacing: "default", buttonSpacing: 8, actionAlignment: "left" },
};
