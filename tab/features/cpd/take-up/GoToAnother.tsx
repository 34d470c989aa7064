import { useLocation } from "wouter";
import { ChoiceField } from "../../../ui/ChoiceField.tsx";

/** For whoever answers for several schools or networks: from the page of one to that of another. */
export function GoToAnother(props: {
  readonly label: string;
  readonly places: readonly { readonly id: string; readonly name: string; readonly to: string }[];
  readonly here: string;
}) {
  const { label, places, here } = props;
  const [, navigate] = useLocation();
  if (places.length < 2 || !places.some(({ id }) => id === here)) return null;
  return (
    <ChoiceField
      label={label}
      choices={places.map(({ id }) => id)}
      nameOf={(choice) => places.find(({ id }) => id === choice)?.name ?? choice}
      value={here}
      onChange={(chosen) => navigate(places.find(({ id }) => id === chosen)?.to ?? "")}
    />
  );
}
