import type { ReactElement } from 'react';

import type { AccountId } from '#contract/ids.ts';
import type { Owner } from '#contract/shapes/owners.ts';
import { useOperation } from '../../bridge/queries.ts';
import css from './accounts.module.css';

/** Who the bank says the account belongs to. Only names are promised. */
export function AccountOwners({ accountId }: { readonly accountId: AccountId }): ReactElement {
  const { data = [] } = useOperation('accounts.owners', {});
  const owners = data.find((each) => each.accountId === accountId)?.owners ?? [];
  if (owners.length === 0) return <p className={css['explained']}>The bank names no owner of this account.</p>;
  return (
    <ul className={css['owners']}>
      {owners.map((owner, index) => (
        <li key={index}>
          <p className={css['ownerName']}>{owner.names.join(', also ') || 'No name given'}</p>
          {contactsOf(owner).map((line) => (
            <p key={line} className={css['contact']}>
              {line}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function contactsOf({ emails, phoneNumbers, addresses }: Owner): readonly string[] {
  const postal = addresses.map(({ street, city, region, postalCode, country }) =>
    [street, city, [region, postalCode].filter((part) => part !== null).join(' '), country]
      .filter((part) => part !== null && part !== '')
      .join(', '),
  );
  return [...new Set([...emails, ...phoneNumbers].map(({ text }) => text).concat(postal))].filter((line) => line !== '');
}
