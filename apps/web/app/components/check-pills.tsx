export interface CheckPill {
  readonly value: string;
  readonly title: string;
}

/** Several of a few short things, such as the days of the week: check boxes that look like keys. */
export function CheckPills({
  label,
  name,
  options,
  defaultValue,
  hideLabel = true,
}: {
  readonly label: string;
  readonly name: string;
  readonly options: readonly CheckPill[];
  readonly defaultValue: readonly string[];
  readonly hideLabel?: boolean;
}) {
  return (
    <fieldset className="pills">
      <legend className={hideLabel ? 'unseen' : 'field-label'}>{label}</legend>
      {options.map(({ value, title }) => (
        <label key={value} className="pill">
          <input
            type="checkbox"
            className="unseen"
            name={name}
            value={value}
            defaultChecked={defaultValue.includes(value)}
          />
          <span>{title}</span>
        </label>
      ))}
    </fieldset>
  );
}
