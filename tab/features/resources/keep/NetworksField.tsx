import { makeStyles, tokens } from "@fluentui/react-components";

import { type FieldErrors, fieldError } from "../../../api/field-error.ts";
import { useNetworks } from "../../../api/networks/list-networks.ts";
import { TickList } from "../../../ui/TickList.tsx";
import { fieldNames } from "./resource-form.ts";

/** In which networks' collections a link stands; what stands there already can be taken out, network or not. */
export function NetworksField(props: {
  readonly value: readonly string[];
  readonly errors: FieldErrors;
  readonly hint: string;
  /** Those to choose from; all when left out. */
  readonly among?: readonly string[] | undefined;
  readonly onChange: (networks: readonly string[]) => void;
}) {
  const styles = useStyles();
  const { value, errors, hint, among, onChange } = props;
  const networks = useNetworks().data?.networks ?? [];
  const names = new Map(networks.map(({ id, name }) => [id, name]));
  const others = value.filter((id) => !names.has(id));
  const error = fieldError(errors, "/networks");
  return (
    <div {...(error ? { "data-invalid": true, tabIndex: -1 } : {})}>
      <TickList
        label={fieldNames.networks}
        hint={hint}
        choices={[
          ...networks.map(({ id }) => id).filter((id) => !among || among.includes(id) || value.includes(id)),
          ...others,
        ]}
        chosen={value}
        nameOf={(id) => names.get(id) ?? id}
        onChange={onChange}
      />
      {error ? (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  error: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});
