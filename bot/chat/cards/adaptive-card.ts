/** The part of Adaptive Cards 1.5 that Beacon's cards use (https://adaptivecards.io/explorer). */
export interface AdaptiveCard {
  readonly type: "AdaptiveCard";
  /** 1.5, but for a card that unfurls a link: Teams takes nothing newer than 1.3 there. */
  readonly version: "1.5" | "1.3";
  /** Read out in notifications, and shown where cards are not. */
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
  /** What Teams asks the bot for anew when somebody in a chat of at most 60 sees a card that is older than a minute. */
  readonly refresh?: { readonly action: ExecuteAction };
  readonly msteams?: { readonly width: "Full" };
}

export type CardElement =
  | TextBlock
  | RichTextBlock
  | Container
  | ColumnSet
  | ActionSet
  | InputText
  | InputDate
  | InputChoiceSet;

/** Parses a subset of Markdown: only for words of ours, or text through `markdownAsWritten`. */
export interface TextBlock {
  readonly type: "TextBlock";
  readonly text: string;
  readonly wrap: true;
  readonly style?: "heading";
  readonly size?: "Small" | "Medium" | "Large";
  readonly weight?: "Bolder";
  readonly color?: CardColour;
  readonly isSubtle?: true;
  readonly spacing?: CardSpacing;
}

/** Shows text as it is, without Markdown. */
export interface RichTextBlock {
  readonly type: "RichTextBlock";
  readonly inlines: readonly TextRun[];
  readonly spacing?: CardSpacing;
}

export interface TextRun {
  readonly type: "TextRun";
  readonly text: string;
  readonly weight?: "Bolder";
  readonly color?: CardColour;
  readonly isSubtle?: true;
}

/** A field on the card; its `id` is the name under which what was typed comes along with a button's data. */
export interface InputText {
  readonly type: "Input.Text";
  readonly id: string;
  readonly label: string;
  readonly maxLength: number;
  readonly isRequired?: true;
  readonly errorMessage?: string;
  readonly isMultiline?: true;
  readonly value?: string;
}

/** A day, `YYYY-MM-DD`; empty while none is chosen. */
export interface InputDate {
  readonly type: "Input.Date";
  readonly id: string;
  readonly label: string;
  readonly min?: string;
  readonly value?: string;
}

/** One of several, by the `value` of the one chosen; of more than one where several may be, with commas between. */
export interface InputChoiceSet {
  readonly type: "Input.ChoiceSet";
  readonly id: string;
  readonly label: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly isRequired?: true;
  readonly errorMessage?: string;
  readonly placeholder?: string;
  readonly isMultiSelect?: true;
  readonly value?: string;
}

export interface Container {
  readonly type: "Container";
  readonly items: readonly CardElement[];
  readonly separator?: true;
  readonly spacing?: CardSpacing;
  readonly style?: "emphasis";
}

export interface ColumnSet {
  readonly type: "ColumnSet";
  readonly columns: readonly Column[];
}

export interface Column {
  readonly type: "Column";
  readonly width: "stretch" | "auto";
  readonly items: readonly CardElement[];
}

export interface ActionSet {
  readonly type: "ActionSet";
  readonly actions: readonly CardAction[];
  readonly spacing?: CardSpacing;
}

export type CardAction = ExecuteAction | OpenUrlAction | ShowCardAction | SubmitAction;

/** Comes back to the bot as an invoke `adaptiveCard/action`; the answer replaces the card for who pressed it. */
export interface ExecuteAction {
  readonly type: "Action.Execute";
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly style?: "positive";
  /** What it does, where several buttons of one card have the same title. */
  readonly tooltip?: string;
}

export interface OpenUrlAction {
  readonly type: "Action.OpenUrl";
  readonly title: string;
  readonly url: string;
  /** What it opens, where several buttons of one card have the same title. */
  readonly tooltip?: string;
}

/** On a card of a dialog: comes back as an invoke `composeExtension/submitAction`, with what was filled in among the data. */
export interface SubmitAction {
  readonly type: "Action.Submit";
  readonly title: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** What it does, where several buttons of one card have the same title. */
  readonly tooltip?: string;
}

/** Unfolds a smaller card below, for a field that few need. */
export interface ShowCardAction {
  readonly type: "Action.ShowCard";
  readonly title: string;
  readonly card: {
    readonly type: "AdaptiveCard";
    readonly body: readonly CardElement[];
    readonly actions: readonly ExecuteAction[];
  };
}

export type CardColour = "Good" | "Attention" | "Accent";
export type CardSpacing = "None" | "Small" | "Medium" | "Large";
