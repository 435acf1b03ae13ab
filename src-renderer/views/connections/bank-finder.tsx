import { useEffect, useState, type ReactElement } from 'react';

import type { InstitutionId } from '#contract/ids.ts';
import type { Settings } from '#contract/shapes/app.ts';
import { useAppState } from '../../bridge/app-state.ts';
import { useOperation } from '../../bridge/queries.ts';
import { countryName } from '../../format/places.ts';
import { linkProductNames } from '../../format/products.ts';
import { Select } from '../../ui/select.tsx';
import { SearchField } from '../../ui/text-field.tsx';
import { Card } from '../../ui/view.tsx';
import css from './connections.module.css';
import { InstitutionRow } from './institution-row.tsx';

interface BankFinderProps {
  readonly isConnecting: boolean;
  readonly onConnect: (institutionId: InstitutionId) => void;
  readonly onBrowser: (institutionId: InstitutionId) => void;
}

const typingPauseMilliseconds = 250;
const anyProduct = { value: '', label: 'Any product' };
const anyCountry = { value: '' as const, label: 'All my countries' };

/** Whether Plaid knows a bank, what it offers and how it works just now, before an Item is spent on it. */
export function BankFinder({ isConnecting, onConnect, onBrowser }: BankFinderProps): ReactElement {
  const { settings } = useAppState();
  const [text, setText] = useState('');
  const [query, setQuery] = useState('');
  const [product, setProduct] = useState('');
  const [country, setCountry] = useState<Settings['countryCodes'][number] | ''>('');
  useEffect(() => {
    const timer = setTimeout(() => setQuery(text.trim()), typingPauseMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  const answer = useOperation(
    'institutions.search',
    {
      query: query === '' ? ' ' : query,
      ...(product === '' ? {} : { product }),
      ...(country === '' ? {} : { countryCode: country }),
    },
    { enabled: query !== '', keepPrevious: true },
  );
  const found = query === '' ? undefined : answer.data;
  const countries = settings.countryCodes.map((code) => ({ value: code, label: countryName(code) }));
  const products = Object.entries(linkProductNames).map(([value, label]) => ({ value, label }));

  return (
    <Card title="Is my bank there?">
      <div className={css['finder']}>
        <div className={css['search']}>
          <SearchField label="Find a bank" placeholder="A bank’s name" value={text} onChange={setText} />
          <Select label="That offers" isLabelHidden value={product} options={[anyProduct, ...products]} onChange={setProduct} />
          {countries.length > 1 && (
            <Select label="In" isLabelHidden value={country} options={[anyCountry, ...countries]} onChange={setCountry} />
          )}
        </div>
        {answer.isError && query !== '' && <p className={css['facts']}>{answer.error.failure.message}</p>}
        {found?.length === 0 && (
          <p className={css['facts']}>
            Plaid knows no such bank in {countries.map(({ label }) => label).join(', ')}. Other countries are in Settings.
          </p>
        )}
        {found !== undefined && found.length > 0 && (
          <ul aria-label="Banks that were found">
            {found.map((institution) => (
              <InstitutionRow
                key={institution.institutionId}
                institution={institution}
                isConnecting={isConnecting}
                onConnect={() => onConnect(institution.institutionId)}
                onBrowser={() => onBrowser(institution.institutionId)}
              />
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}
