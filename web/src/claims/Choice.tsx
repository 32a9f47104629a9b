import { useId } from "react";
import classes from "./Claims.module.css";

interface Props {
  legend: string;
  options: { value: string; text: string }[];
  value: string | null;
  onChange: (value: string) => void;
  /** Sentences, each on a line of its own, rather than short words in a row. */
  long?: boolean;
}

/** One of several: native radio buttons, so arrow keys and screen readers work as everywhere. */
export function Choice({ legend, options, value, onChange, long = false }: Props) {
  const name = useId();
  return (
    <fieldset className={classes.choice}>
      <legend>{legend}</legend>
      <div className={long ? classes.cards : classes.chips}>
        {options.map((option) => (
          <label key={option.value} className={long ? classes.card : classes.chip}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
