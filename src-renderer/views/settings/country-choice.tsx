import type { ReactElement } from 'react';

import { linkCountries, type Settings } from '#contract/shapes/app.ts';
import { countryName } from '../../format/places.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import css from './settings.module.css';

interface CountryChoiceProps {
  readonly chosen: Settings['countryCodes'];
  readonly onChange: (chosen: Settings['countryCodes']) => void;
}

const byName = linkCountries.toSorted((one, other) => countryName(one).localeCompare(countryName(other)));

/** Where the user's banks are: the last one stays, since Plaid looks nowhere without any. */
export function CountryChoice({ chosen, onChange }: CountryChoiceProps): ReactElement {
  return (
    <fieldset className={css['choices']}>
      <legend>Countries</legend>
      <p className={css['hint']}>Where your banks are. In Production, Plaid shows those that it has enabled for your keys.</p>
      <div className={css['columns']}>
        {byName.map((code) => (
          <Checkbox
            key={code}
            label={countryName(code)}
            isSelected={chosen.includes(code)}
            onChange={(isSelected) => {
              const next = linkCountries.filter((other) => (other === code ? isSelected : chosen.includes(other)));
              if (next.length > 0) onChange(next);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
