import { Info } from 'lucide-react';
import { useState, type ReactElement } from 'react';

import { useAppState } from '../../bridge/app-state.ts';
import { Button } from '../../ui/button.tsx';
import css from './shell.module.css';

/** What became of things that an earlier run left half done: said until it was read. */
export function RecoveredBanner(): ReactElement | null {
  const { recovered } = useAppState();
  const [read, setRead] = useState(0);
  const news = recovered.slice(read);
  if (news.length === 0) return null;
  return (
    <section className={css['told']} role="status" aria-label="What was left half done">
      <Info size={16} strokeWidth={1.8} aria-hidden />
      <ul className={css['news']}>
        {news.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Button onPress={() => setRead(recovered.length)}>Understood</Button>
    </section>
  );
}
