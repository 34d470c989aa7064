import { Tag, TagGroup } from "@fluentui/react-components";

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What has been chosen, each with its own way out. */
export function ChosenTags({
  label,
  chosen,
  onRemove,
}: {
  readonly label: string;
  readonly chosen: readonly Named[];
  readonly onRemove: (id: string) => void;
}) {
  if (chosen.length === 0) return null;
  return (
    <TagGroup aria-label={label} style={{ flexWrap: "wrap" }} onDismiss={(_, { value }) => onRemove(value)}>
      {chosen.map(({ id, name }) => (
        <Tag key={id} value={id} dismissible dismissIcon={{ "aria-label": "take away" }}>
          {name}
        </Tag>
      ))}
    </TagGroup>
  );
}
