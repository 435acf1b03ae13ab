import { useEffect, useState, type ReactElement } from 'react';

import type { Institution } from '#contract/shapes/connections.ts';
import { useOperation } from '../../bridge/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Monogram } from '../../ui/monogram.tsx';
import { SearchField } from '../../ui/text-field.tsx';
import { Card } from '../../ui/view.tsx';
import css from './connections.module.css';

interface BankFinderProps {
  readonly onConnect: () => void;
  readonly isConnecting: boolean;
}

const typingPauseMilliseconds = 250;

/** Whether Plaid knows a bank, before Link is opened for it. */
export function BankFinder({ onConnect, isConnecting }: BankFinderProps): ReactElement {
  const [text, setText] = useState('');
  const [query, setQuery] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQuery(text.trim()), typingPauseMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  const answer = useOperation(
    'institutions.search',
    { query: query === '' ? ' ' : query },
    { enabled: query !== '', keepPrevious: true },
  );
  const found = query === '' ? undefined : answer.data;

  return (
    <Card title="Is my bank there?">
      <div className={css['finder']}>
        <SearchField label="Find a bank" placeholder="A bank’s name" value={text} onChange={setText} />
        {answer.isError && query !== '' && <p className={css['facts']}>{answer.error.failure.message}</p>}
        {found?.length === 0 && (
          <p className={css['facts']}>Plaid knows no bank of that name in the countries of your settings.</p>
        )}
        {found !== undefined && found.length > 0 && (
          <ul>
            {found.slice(0, 8).map((institution) => (
              <li key={institution.institutionId} className={css['institution']}>
                <Monogram name={institution.name} logo={institution.logo} />
                <span className={css['institutionName']}>{institution.name}</span>
                <span className={css['facts']}>{institutionWords(institution)}</span>
              </li>
            ))}
          </ul>
        )}
        {found !== undefined && found.length > 0 && (
          <Button onPress={onConnect} isDisabled={isConnecting}>
            Connect a bank
          </Button>
        )}
      </div>
    </Card>
  );
}

function institutionWords({ countryCodes, oauth }: Institution): string {
  return [countryCodes.join(', '), oauth ? 'signs in at the bank’s own site' : ''].filter((text) => text !== '').join(' · ');
}
